//! What an objection amounts to as time goes by: silence, extensions, questions, answers, and what is due.

use optout_tui::domain::law::assessment::{Assessment, Computed, Move, outlook};
use optout_tui::domain::law::due::{Urgency, What, due};
use optout_tui::domain::law::region::Region;
use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Act, ActId, Change, Operation, Sending};
use optout_tui::domain::record::details::Details;
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::overview::Overview;
use optout_tui::domain::record::status::Status;
use optout_tui::domain::record::status::Status as S;
use optout_tui::domain::text::date::Day;

use crate::support::frozen;

const GUIDE: &str = "facebook/object";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn happens(status: Status, date: &str, law: Region) -> Change {
    let sending = Sending {
        country: None,
        law,
        company: None,
        holidays: "IE".parse().ok(),
        group: Vec::new(),
    };
    Change::Request {
        account: AccountKey::of("fb1"),
        guide: GUIDE.parse().unwrap(),
        status,
        date: day(date),
        received: None,
        sending: (status == S::Sent).then(|| Box::new(sending)),
        note: None,
        details: Details::default(),
    }
}

/// The dossier of someone to whom this happened.
fn dossier(law: Region, story: &[(Status, &str)]) -> Dossier {
    let add = Change::Add {
        account: AccountKey::of("fb1"),
        service: "facebook".parse().unwrap(),
        name: "perso".to_owned(),
    };
    let events = story.iter().map(|(status, date)| happens(*status, date, law));
    let changes = std::iter::once(add).chain(events);
    let acts = (1..).zip(changes).map(|(stamp, change)| Act {
        id: ActId { stamp, writer: "aaaaaaaa".into() },
        at: "".into(),
        deed: Operation::Do(vec![change]),
        strange: 0,
    });
    Dossier::fold(&acts.collect::<Vec<_>>())
}

fn seen(law: Region, story: &[(Status, &str)], today: &str) -> Assessment {
    let dossier = dossier(law, story);
    let case = dossier.case(&AccountKey::of("fb1"), &GUIDE.parse().unwrap());
    outlook(case.request.as_ref().unwrap(), day(today)).unwrap()
}

#[test]
fn silence_begins_on_the_day_after_the_last_day() {
    let story = [(S::Sent, "2026-03-05")];
    let waiting = seen(Region::Eu, &story, "2026-04-07");
    assert_eq!((waiting.computed, waiting.as_str()), (None, "sent"));
    assert_eq!(waiting.moves, [Move::Watch]);
    let silent = seen(Region::Eu, &story, "2026-04-08");
    assert_eq!((silent.as_str(), silent.since()), ("no-answer", day("2026-04-08")));
    assert_eq!(silent.moves, [Move::Remind, Move::Complain]);
    assert!(silent.may_complain() && !waiting.may_complain());
}

#[test]
fn an_automatic_receipt_is_no_answer() {
    let story = [(S::Sent, "2026-03-05"), (S::Acknowledged, "2026-03-05")];
    assert_eq!(seen(Region::Eu, &story, "2026-04-08").as_str(), "no-answer");
}

#[test]
fn a_reminder_gives_a_fortnight_and_then_the_authority_is_next() {
    let story = [(S::Sent, "2026-03-05"), (S::Reminded, "2026-04-10")];
    let patient = seen(Region::Eu, &story, "2026-04-24");
    assert_eq!((patient.as_str(), patient.until), ("reminded", Some(day("2026-04-24"))));
    let silent = seen(Region::Eu, &story, "2026-04-25");
    assert_eq!((silent.as_str(), silent.moves), ("no-answer", vec![Move::Complain]));
    // Reminded too early, the company keeps its month.
    let early = [(S::Sent, "2026-03-05"), (S::Reminded, "2026-03-10")];
    assert_eq!(seen(Region::Eu, &early, "2026-04-07").as_str(), "reminded");
}

#[test]
fn more_time_counts_only_if_it_was_asked_for_in_time() {
    let of = |date| seen(Region::Eu, &[(S::Sent, "2026-03-05"), (S::Extended, date)], "2026-04-20");
    let in_time = of("2026-04-07");
    assert_eq!((in_time.as_str(), in_time.until), ("extended", Some(day("2026-06-05"))));
    assert_eq!(of("2026-04-08").as_str(), "no-answer");
}

#[test]
fn what_the_company_waits_for_stops_nothing_but_may_be_claimed() {
    let asked = [(S::Sent, "2026-03-05"), (S::AskedMore, "2026-03-10")];
    let open = seen(Region::Eu, &asked, "2026-03-17");
    assert_eq!((open.pause, open.moves), (7, vec![Move::GiveMore]));
    // As long as the person owes them something, silence is nobody's fault.
    assert_eq!(seen(Region::Eu, &asked, "2026-05-17").computed, None);
    let given = [asked[0], asked[1], (S::GaveMore, "2026-03-13")];
    let outlook = seen(Region::Eu, &given, "2026-04-08");
    assert_eq!((outlook.pause, outlook.as_str()), (3, "no-answer"));
}

#[test]
fn an_answer_after_the_last_day_is_late_and_an_answer() {
    let late =
        seen(Region::Eu, &[(S::Sent, "2026-03-05"), (S::Accepted, "2026-04-09")], "2026-05-01");
    assert_eq!((late.computed, late.as_str()), (Some(Computed::Late), "accepted"));
    assert_eq!(late.moves, [Move::Keep]);
    let refused =
        seen(Region::Eu, &[(S::Sent, "2026-03-05"), (S::Refused, "2026-04-01")], "2026-05-01");
    assert_eq!(refused.computed, None);
    assert_eq!(refused.moves, [Move::AnswerRefusal, Move::Complain]);
}

#[test]
fn in_the_united_kingdom_the_company_comes_first() {
    let silent = [(S::Sent, "2026-03-05")];
    assert_eq!(
        seen(Region::Uk, &silent, "2026-04-10").moves,
        [Move::Remind, Move::ComplainCompany]
    );
    let complained = [silent[0], (S::ComplainedCompany, "2026-04-10")];
    let waiting = seen(Region::Uk, &complained, "2026-05-10");
    assert_eq!((waiting.as_str(), waiting.moves), ("complained-company", vec![Move::Watch]));
    let silent = seen(Region::Uk, &complained, "2026-05-11");
    assert_eq!(silent.moves, [Move::Complain]);
    assert_eq!(silent.complain_until, Some(day("2026-07-10")));
}

#[test]
fn where_no_law_counts_nobody_is_late() {
    let outlook = seen(Region::Us, &[(S::Sent, "2026-03-05")], "2026-06-01");
    assert_eq!((outlook.as_str(), outlook.deadline, outlook.until), ("sent", None, None));
    assert_eq!(outlook.moves, [Move::Watch]);
    let swiss = seen(Region::Ch, &[(S::Sent, "2026-10-01")], "2026-11-22");
    assert_eq!(swiss.as_str(), "no-answer");
    assert!(swiss.deadline.unwrap().courtesy);
}

#[test]
fn what_was_sent_long_ago_is_advice_and_no_alarm() {
    for sent in ["2024-06-20", "2025-05-01", "2025-12-20"] {
        let old = seen(Region::Eu, &[(S::Sent, sent)], "2026-11-22");
        assert!(old.old, "{sent}");
        assert_eq!((old.as_str(), old.moves), ("sent", vec![Move::SendAgain]));
    }
    // Who followed it up knows of it.
    let followed = [(S::Sent, "2025-05-01"), (S::Complained, "2025-07-01")];
    assert!(!seen(Region::Eu, &followed, "2026-11-22").old);
    assert!(!seen(Region::Eu, &[(S::Sent, "2026-03-05")], "2026-11-22").old);
}

#[test]
fn two_answers_are_for_the_person_to_settle() {
    let story = [(S::Sent, "2026-10-01"), (S::Accepted, "2026-10-02"), (S::Refused, "2026-10-20")];
    let outlook = seen(Region::Eu, &story, "2026-11-22");
    assert_eq!((outlook.as_str(), outlook.moves), ("refused", vec![Move::Settle]));
}

fn dates(story: &[(Status, &str)], today: &str) -> Vec<(What, Day, Urgency)> {
    let (catalogue, dossier) = (frozen::catalogue(), dossier(Region::Eu, story));
    let survey = Overview::of(&catalogue, &dossier, dossier.accounts.clone(), day(today));
    let (dates, _) = due(&catalogue, &dossier, &survey, day(today));
    dates.iter().map(|date| (date.what, date.day, date.urgency)).collect()
}

#[test]
fn what_is_due_follows_the_story() {
    let sent = (S::Sent, "2026-03-05");
    let last_day = day("2026-04-07");
    for (today, urgency) in [
        ("2026-04-06", Urgency::Coming),
        ("2026-04-07", Urgency::Today),
        ("2026-04-08", Urgency::Late),
    ] {
        assert_eq!(dates(&[sent], today), [(What::Answer, last_day, urgency)]);
    }
    let complained = [sent, (S::Complained, "2026-04-20")];
    assert_eq!(
        dates(&complained, "2026-05-01"),
        [(What::Authority, day("2026-07-20"), Urgency::Coming)]
    );
    let accepted = [sent, (S::Accepted, "2026-03-06")];
    assert_eq!(
        dates(&accepted, "2026-05-01"),
        [(What::LookAgain, day("2027-03-06"), Urgency::Coming)]
    );
    assert_eq!(dates(&[(S::Sent, "2025-05-01")], "2026-11-22"), []);
    assert_eq!(dates(&[sent, (S::Closed, "2026-03-09")], "2026-11-22"), []);
}
