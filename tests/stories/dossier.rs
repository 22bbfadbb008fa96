//! What undo takes back, what is pending, and what covers what: through the doors everyone uses.

use optout_tui::domain::guide::catalogue::{Catalogue, Reference};
use optout_tui::domain::guide::library::Library;
use optout_tui::domain::guide::pack;
use optout_tui::domain::guide::{Checked, Confidence, Guide};
use optout_tui::domain::law::cover::{Cover, cover};
use optout_tui::domain::law::region::{Region, Regions};
use optout_tui::domain::record::account::{Account, AccountKey};
use optout_tui::domain::record::act::{Act, ActId, Change, Mark, Operation, Sending};
use optout_tui::domain::record::details::Details;
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::history::{History, Undo};
use optout_tui::domain::record::status::Status;
use optout_tui::domain::text::date::Day;
use optout_tui::domain::text::id::{GuideId, StepId};
use optout_tui::domain::text::language::Text;
use optout_tui::domain::text::platform::Platform;

const HERE: &str = "aaaaaaaa";
const THERE: &str = "bbbbbbbb";

fn key(text: &str) -> AccountKey {
    AccountKey::of(text)
}

fn guide() -> GuideId {
    "facebook/object".parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn act(stamp: u64, writer: &str, deed: Operation) -> Act {
    let id = ActId { stamp, writer: writer.into() };
    Act { id, at: "".into(), deed, strange: 0 }
}

fn does(stamp: u64, writer: &str, change: Change) -> Act {
    act(stamp, writer, Operation::Do(vec![change]))
}

fn add(account: &str) -> Change {
    Change::Add {
        account: key(account),
        service: "facebook".parse().unwrap(),
        name: account.to_owned(),
    }
}

fn mark(step: &str, mark: Mark) -> Change {
    Change::Mark {
        account: key("perso"),
        guide: guide(),
        step: step.parse().unwrap(),
        mark,
        on: Platform::Web,
        revision: 1,
    }
}

fn opened() -> Change {
    Change::Opened {
        account: key("perso"),
        guide: guide(),
        step: "form".parse().ok(),
        url: "https://www.facebook.com/".to_owned(),
    }
}

fn request(account: &str, status: Status, date: &str, group: &[&str]) -> Change {
    let sending = Sending {
        country: None,
        law: Region::Eu,
        company: None,
        holidays: None,
        group: group.iter().map(|it| key(it)).collect(),
    };
    Change::Request {
        account: key(account),
        guide: guide(),
        status,
        date: day(date),
        received: None,
        sending: (status == Status::Sent).then(|| Box::new(sending)),
        note: None,
        details: Details::default(),
    }
}

fn tie(accounts: &[&str]) -> Change {
    Change::Group { accounts: accounts.iter().map(|it| key(it)).collect(), group: key("centre") }
}

fn taken(history: &History) -> Option<u64> {
    match history.undo(HERE) {
        Undo::Takes(id, _) => Some(id.stamp),
        _ => None,
    }
}

fn is_done(dossier: &Dossier, step: &str) -> bool {
    let step: StepId = step.parse().unwrap();
    let case = dossier.case(&key("perso"), &guide());
    case.mark(&step, &[]).is_some_and(|it| it.mark == Mark::Done)
}

#[test]
fn undo_takes_the_newest_act_of_this_computer_and_then_goes_further_back() {
    let mut acts = vec![
        does(1, HERE, add("perso")),
        does(2, HERE, mark("one", Mark::Done)),
        does(3, THERE, mark("two", Mark::Done)),
        does(4, HERE, mark("three", Mark::Done)),
        does(5, HERE, opened()),
    ];
    for (stamp, expected) in [(6, 4), (7, 2)] {
        let history = History::new(acts.clone());
        assert_eq!(taken(&history), Some(expected));
        let undo = Operation::Undo(vec![act(expected, HERE, Operation::Do(vec![])).id]);
        acts.push(act(stamp, HERE, undo));
    }
    let history = History::new(acts);
    let left = history.dossier();
    assert!(!is_done(left, "one") && is_done(left, "two") && !is_done(left, "three"));
    // The account is left, and somebody else has noted something on it since.
    assert_eq!(history.undo(HERE), Undo::Covered);
}

#[test]
fn undo_restores_what_was_there_before() {
    let acts = vec![
        does(1, HERE, mark("one", Mark::Done)),
        does(2, HERE, mark("one", Mark::Stuck)),
        act(3, HERE, Operation::Undo(vec!["2-aaaaaaaa".parse().unwrap()])),
    ];
    assert!(is_done(History::new(acts).dossier(), "one"));
}

#[test]
fn what_somebody_else_wrote_on_the_same_cell_is_not_taken_back_with_it() {
    let acts =
        vec![does(1, HERE, mark("one", Mark::Done)), does(2, THERE, mark("one", Mark::Stuck))];
    assert_eq!(History::new(acts.clone()).undo(HERE), Undo::Covered);
    let mut undone = acts;
    undone.push(act(3, THERE, Operation::Undo(vec!["2-bbbbbbbb".parse().unwrap()])));
    assert_eq!(taken(&History::new(undone)), Some(1));
    let elsewhere =
        vec![does(1, HERE, mark("one", Mark::Done)), does(2, THERE, mark("two", Mark::Done))];
    assert_eq!(taken(&History::new(elsewhere)), Some(1));
}

#[test]
fn openings_settings_and_undos_are_not_taken_back() {
    let country = Change::Set { name: "country".to_owned(), value: "FR".to_owned() };
    let acts = vec![does(1, HERE, opened()), does(2, HERE, country)];
    assert_eq!(History::new(acts).undo(HERE), Undo::Nothing);
    assert_eq!(History::default().undo(HERE), Undo::Nothing);
    let others = vec![does(1, THERE, mark("one", Mark::Done))];
    assert_eq!(History::new(others).undo(HERE), Undo::Nothing);
}

#[test]
fn what_is_not_saved_yet_comes_before_what_is() {
    let mut history = History::new(vec![does(1, HERE, mark("one", Mark::Done))]);
    let ticket = history.propose(Operation::Do(vec![mark("two", Mark::Done)]));
    assert!(is_done(history.dossier(), "two"));
    assert_eq!(history.undo(HERE), Undo::Unsaved(ticket));
    history.abandon(ticket);
    assert!(!is_done(history.dossier(), "two"));
    assert_eq!(taken(&history), Some(1));
}

#[test]
fn an_undo_on_its_way_is_not_asked_for_twice() {
    let mut history = History::new(vec![
        does(1, HERE, mark("one", Mark::Done)),
        does(2, HERE, mark("two", Mark::Done)),
    ]);
    let newest = Operation::Undo(vec!["2-aaaaaaaa".parse().unwrap()]);
    history.propose(newest);
    assert!(!is_done(history.dossier(), "two"));
    assert_eq!(taken(&history), Some(1));
}

/// Whatever is pending, confirmed late, out of turn or together with acts of others: in the end the
/// dossier is that of the acts, down to the ids in it.
#[test]
fn what_was_confirmed_is_what_the_disk_says() {
    let deeds = [
        Operation::Do(vec![add("perso")]),
        Operation::Do(vec![mark("one", Mark::Done)]),
        Operation::Do(vec![request("perso", Status::Sent, "2026-11-22", &[])]),
        Operation::Do(vec![request("perso", Status::Accepted, "2026-11-22", &[])]),
        Operation::Undo(vec!["11-aaaaaaaa".parse().unwrap()]),
        Operation::Do(vec![mark("two", Mark::Done)]),
    ];
    for order in [[0, 1, 2, 3, 4, 5], [0, 2, 1, 3, 5, 4], [5, 4, 3, 2, 1, 0]] {
        let mut history = History::new(vec![does(1, THERE, mark("zero", Mark::Done))]);
        let tickets: Vec<_> = deeds.iter().map(|it| history.propose(it.clone())).collect();
        let shown = history.dossier().clone();
        let all: Vec<Act> =
            (10..).zip(&deeds).map(|(stamp, deed)| act(stamp, HERE, deed.clone())).collect();
        for place in order {
            history.confirm(Some(tickets[place]), vec![all[place].clone()]);
        }
        let other = does(5, THERE, mark("three", Mark::Done));
        history.confirm(None, vec![other]);
        assert!(history.pending().is_empty());
        assert_eq!(*history.dossier(), Dossier::fold(history.acts()));
        assert_eq!(shown.accounts, history.dossier().accounts);
        assert_eq!(history.acts().len(), deeds.len() + 2);
    }
}

#[test]
fn the_whole_journal_read_again_replaces_what_was_known() {
    let mut history = History::new(vec![
        does(1, THERE, mark("one", Mark::Done)),
        does(2, THERE, mark("two", Mark::Done)),
    ]);
    let saved = history.propose(Operation::Do(vec![mark("three", Mark::Done)]));
    let waiting = history.propose(Operation::Do(vec![mark("four", Mark::Done)]));
    let disk =
        vec![does(3, HERE, mark("three", Mark::Done)), does(2, THERE, mark("two", Mark::Done))];
    history.replace(Some(saved), disk);
    assert_eq!(history.acts().len(), 2);
    assert_eq!(history.pending().len(), 1);
    assert_eq!(history.pending()[0].ticket, waiting);
    let shown = ["one", "two", "three", "four"].map(|step| is_done(history.dossier(), step));
    assert_eq!(shown, [false, true, true, true]);
}

fn catalogue() -> Catalogue {
    let guide = |id: &str, covers: &[&str]| Guide {
        id: id.parse().unwrap(),
        revision: 1,
        title: Text::default(),
        why: Text::default(),
        minutes: 5,
        platforms: vec![Platform::Web],
        confidence: Confidence::High,
        card: None,
        by: None,
        ask: None,
        request: true,
        answer_after: None,
        covers: covers.iter().map(|it| it.parse().unwrap()).collect(),
        does: Vec::new(),
        does_not: Vec::new(),
        verify: None,
        regions: Regions::default(),
        checked: Checked { on: "2026-08".parse().unwrap(), live: None },
        sources: Vec::new(),
        disputed: Vec::new(),
        changes: Vec::new(),
        gone: Vec::new(),
        steps: Vec::new(),
    };
    let guides = [
        guide("facebook/object", &["instagram/object", "messenger/object"]),
        guide("instagram/object", &["facebook/object"]),
        guide("messenger/object", &[]),
    ];
    let packed = pack::pack(&Reference::default(), &Library::default(), &guides).unwrap();
    pack::unpack(packed.leak()).unwrap()
}

/// What covers the account `club` after these changes.
fn covered(guide: &str, changes: &[Change]) -> Option<Cover> {
    let changes = [add("perso"), add("club")].into_iter().chain(changes.to_vec());
    let acts: Vec<Act> =
        (1..).zip(changes).map(|(stamp, change)| does(stamp, HERE, change)).collect();
    let (catalogue, dossier) = (catalogue(), Dossier::fold(&acts));
    let club: &Account = dossier.account(&key("club")).unwrap();
    let entry = catalogue.entry(&guide.parse().unwrap()).unwrap();
    cover(&catalogue, &dossier, entry, club)
}

fn sent(group: &[&str]) -> Change {
    request("perso", Status::Sent, "2026-11-20", group)
}

fn answered(status: Status) -> Change {
    request("perso", status, "2026-11-22", &[])
}

#[test]
fn an_account_of_the_group_is_covered_as_far_as_the_answer_goes() {
    let centre = tie(&["perso", "club"]);
    let group = ["perso", "club"];
    let facebook = |changes: &[Change]| covered("facebook/object", changes);
    assert_eq!(facebook(&[centre.clone(), sent(&group)]), Some(Cover::If(key("perso"))));
    let accepted = [centre.clone(), sent(&group), answered(Status::Accepted)];
    let by = Some(Cover::By(key("perso"), day("2026-11-22")));
    assert_eq!(facebook(&accepted), by);
    // One objection at Facebook also answers for Instagram and Messenger.
    assert_eq!(covered("instagram/object", &accepted), by);
    assert_eq!(covered("messenger/object", &accepted), by);
    for status in [Status::Refused, Status::Closed] {
        assert_eq!(facebook(&[centre.clone(), sent(&group), answered(status)]), None);
    }
}

#[test]
fn who_joined_since_must_object_and_who_left_was_covered() {
    let join = tie(&["perso", "club"]);
    let leave = Change::Ungroup { account: key("club") };
    let group = ["perso", "club"];
    let facebook = |changes: &[Change]| covered("facebook/object", changes);
    let later = Some(Cover::JoinedLater(key("perso")));
    assert_eq!(facebook(&[sent(&[]), join.clone()]), later);
    assert_eq!(facebook(&[sent(&[]), answered(Status::Accepted), join.clone()]), later);
    assert_eq!(facebook(&[sent(&[]), answered(Status::Refused), join.clone()]), None);
    assert_eq!(
        facebook(&[join.clone(), sent(&group), answered(Status::Accepted), leave.clone()]),
        Some(Cover::Was(key("perso"), day("2026-11-22")))
    );
    assert_eq!(facebook(&[join, sent(&group), leave]), None);
    assert_eq!(facebook(&[sent(&[]), answered(Status::Accepted)]), None);
}

#[test]
fn a_request_of_its_own_wins() {
    let accepted = [
        tie(&["perso", "club"]),
        sent(&["perso", "club"]),
        answered(Status::Accepted),
        request("club", Status::Sent, "2026-11-23", &[]),
    ];
    assert_eq!(covered("facebook/object", &accepted), None);
    // At Facebook; at Instagram, its own objection at Facebook answers for it.
    assert!(covered("instagram/object", &accepted).is_some());
}

#[test]
fn sending_again_takes_nothing_back_and_a_refusal_since_does() {
    let again = request("perso", Status::Sent, "2026-12-01", &["perso", "club"]);
    let mut changes =
        vec![tie(&["perso", "club"]), sent(&["perso", "club"]), answered(Status::Accepted), again];
    let by = Some(Cover::By(key("perso"), day("2026-11-22")));
    assert_eq!(covered("facebook/object", &changes), by);
    changes.push(request("perso", Status::Refused, "2026-12-05", &[]));
    assert_eq!(covered("facebook/object", &changes), None);
}

#[test]
fn two_accounts_that_are_one_share_what_happened_whatever_came_first() {
    let join = Change::Join { account: key("perso"), other: key("club") };
    let on_club = |stamp, status, date| does(stamp, THERE, request("club", status, date, &[]));
    let acts = vec![
        does(1, HERE, add("perso")),
        does(2, THERE, add("club")),
        on_club(3, Status::Sent, "2026-10-01"),
        does(4, HERE, mark("one", Mark::Done)),
        does(5, HERE, join),
        // The other computer knew nothing of it.
        on_club(6, Status::Accepted, "2026-10-02"),
    ];
    let dossier = Dossier::fold(&acts);
    let keys: Vec<&str> = dossier.accounts.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, ["perso"]);
    let case = dossier.case(&key("perso"), &guide());
    assert_eq!(case.request.as_ref().unwrap().status().unwrap().status, Status::Accepted);
    assert!(is_done(&dossier, "one"));
    assert_eq!(dossier.objections(), [(key("perso"), guide())]);
    assert_eq!(dossier.strange, 0);

    // Shown at once, and taken back as a whole.
    let mut history = History::new(acts.get(..4).unwrap().to_vec());
    history
        .propose(Operation::Do(vec![Change::Join { account: key("perso"), other: key("club") }]));
    assert_eq!(history.dossier().accounts.len(), 1);
    let undone =
        [acts.as_slice(), &[act(7, HERE, Operation::Undo(vec![acts[4].id.clone()]))]].concat();
    assert_eq!(Dossier::fold(&undone).accounts.len(), 2);
}

#[test]
fn joining_in_a_circle_loses_nobody() {
    let join = |stamp, account: &str, other: &str| {
        does(stamp, HERE, Change::Join { account: key(account), other: key(other) })
    };
    let acts = [
        does(1, HERE, add("perso")),
        does(2, HERE, add("club")),
        join(3, "perso", "club"),
        join(4, "club", "perso"),
    ];
    assert_eq!(Dossier::fold(&acts).accounts.len(), 1);
}

#[test]
fn a_correction_is_one_act_and_one_undo() {
    let strike = |stamp, writer: &str, status| Change::Strike {
        account: key("perso"),
        guide: guide(),
        act: ActId { stamp, writer: writer.into() },
        status,
    };
    let sent = |date| request("perso", Status::Sent, date, &[]);
    let correction = vec![sent("2026-03-06"), strike(2, HERE, Status::Sent)];
    let acts = vec![
        does(1, HERE, add("perso")),
        does(2, HERE, sent("2026-03-05")),
        // The other computer struck it out as well: that changes nothing more.
        act(3, HERE, Operation::Do(correction)),
        does(4, THERE, strike(2, HERE, Status::Sent)),
    ];
    let events = |dossier: &Dossier| -> Vec<String> {
        let request = dossier.case(&key("perso"), &guide()).request.clone();
        let rounds = request.map(|it| it.rounds).unwrap_or_default();
        rounds.iter().flat_map(|it| &it.events).map(|it| it.date.to_string()).collect()
    };
    assert_eq!(events(&Dossier::fold(&acts)), ["2026-03-06"]);
    let undone = [&acts[..3], &[act(5, HERE, Operation::Undo(vec![acts[2].id.clone()]))]].concat();
    assert_eq!(events(&Dossier::fold(&undone)), ["2026-03-05"]);

    // Struck out with nothing in its place: there is no objection any more, and none is listed.
    let gone = Dossier::fold(&[&acts[..2], &acts[3..]].concat());
    assert!(gone.case(&key("perso"), &guide()).request.is_none());
    assert_eq!(gone.objections(), []);
}
