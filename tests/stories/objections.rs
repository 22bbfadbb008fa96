//! What an objection amounts to as time goes by: silence, extensions, questions, answers, and what is due.

use optout_tui::domain::law::due::{Urgency, What, due};
use optout_tui::domain::law::next::Step;
use optout_tui::domain::law::region::Region;
use optout_tui::domain::law::standing::{Standing, standing};
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

fn seen(law: Region, story: &[(Status, &str)], today: &str) -> Standing {
    let dossier = dossier(law, story);
    let case = dossier.case(&AccountKey::of("fb1"), &GUIDE.parse().unwrap());
    standing(case.request.as_ref().unwrap(), day(today)).unwrap()
}

/// What it is on a day, in the word of the shell.
fn word(standing: &Standing) -> &'static str {
    standing.request.word.as_str()
}

fn next(standing: &Standing) -> Vec<Step> {
    standing.next.iter().map(|next| next.step).collect()
}

#[test]
fn silence_begins_on_the_day_after_the_last_day() {
    let story = [(S::Sent, "2026-03-05")];
    let waiting = seen(Region::Eu, &story, "2026-04-07");
    assert_eq!((word(&waiting), next(&waiting)), ("sent", vec![Step::Wait]));
    let silent = seen(Region::Eu, &story, "2026-04-08");
    assert_eq!((word(&silent), silent.request.since), ("no-answer", day("2026-04-08").into()));
    assert_eq!(next(&silent), [Step::Remind, Step::ComplainAuthority]);
}

#[test]
fn an_automatic_receipt_is_no_answer() {
    let story = [(S::Sent, "2026-03-05"), (S::Acknowledged, "2026-03-05")];
    assert_eq!(word(&seen(Region::Eu, &story, "2026-04-08")), "no-answer");
}

#[test]
fn a_reminder_gives_a_fortnight_and_then_the_authority_is_next() {
    let story = [(S::Sent, "2026-03-05"), (S::Reminded, "2026-04-10")];
    let patient = seen(Region::Eu, &story, "2026-04-24");
    assert_eq!((word(&patient), patient.request.wait), ("reminded", Some(day("2026-04-24"))));
    let silent = seen(Region::Eu, &story, "2026-04-25");
    assert_eq!((word(&silent), next(&silent)), ("no-answer", vec![Step::ComplainAuthority]));
    // The silence began with the end of the time: the fortnight was a courtesy.
    assert_eq!(silent.request.since, day("2026-04-08").into());
    // Reminded too early, the company keeps its month.
    let early = [(S::Sent, "2026-03-05"), (S::Reminded, "2026-03-10")];
    assert_eq!(word(&seen(Region::Eu, &early, "2026-04-07")), "reminded");
}

#[test]
fn more_time_counts_only_if_it_was_asked_for_in_time() {
    let of = |date| seen(Region::Eu, &[(S::Sent, "2026-03-05"), (S::Extended, date)], "2026-04-20");
    let in_time = of("2026-04-07");
    assert_eq!((word(&in_time), in_time.request.wait), ("extended", Some(day("2026-06-05"))));
    assert_eq!(word(&of("2026-04-08")), "no-answer");
}

#[test]
fn what_the_company_waits_for_stops_nothing_but_may_be_claimed() {
    let asked = [(S::Sent, "2026-03-05"), (S::AskedMore, "2026-03-10")];
    let open = seen(Region::Eu, &asked, "2026-03-17");
    assert_eq!(next(&open), [Step::ExplainNoId, Step::GiveMore, Step::Wait]);
    // Its question is not silence; the last day stands all the same, and the way to the authority is open.
    let over = seen(Region::Eu, &asked, "2026-05-17");
    assert_eq!((word(&over), over.request.wait), ("asked-more", Some(day("2026-04-07"))));
    assert!(next(&over).contains(&Step::ComplainAuthority));
    let given = [asked[0], asked[1], (S::GaveMore, "2026-03-13")];
    let standing = seen(Region::Eu, &given, "2026-04-08");
    let claimed = standing.request.deadline.unwrap().claimed_day();
    assert_eq!((word(&standing), claimed), ("no-answer", Some(day("2026-04-08"))));
}

#[test]
fn an_answer_after_the_last_day_is_late_and_an_answer() {
    let late =
        seen(Region::Eu, &[(S::Sent, "2026-03-05"), (S::Accepted, "2026-04-09")], "2026-05-01");
    assert_eq!((word(&late), late.request.late), ("accepted", true));
    assert_eq!(next(&late), [Step::Keep]);
    let refused =
        seen(Region::Eu, &[(S::Sent, "2026-03-05"), (S::Refused, "2026-04-01")], "2026-05-01");
    assert!(!refused.request.late);
    assert_eq!(next(&refused), [Step::AnswerRefusal, Step::ComplainAuthority]);
}

#[test]
fn in_the_united_kingdom_the_company_comes_first() {
    let silent = [(S::Sent, "2026-05-05")];
    assert_eq!(next(&seen(Region::Uk, &silent, "2026-06-10")), [Step::ComplainCompany]);
    let complained = [silent[0], (S::ComplainedCompany, "2026-06-22")];
    let waiting = seen(Region::Uk, &complained, "2026-07-22");
    // Two tracks: the request is silent, whatever the complaint waits for.
    assert_eq!(word(&waiting), "no-answer");
    assert_eq!(waiting.complaint().unwrap().word, S::ComplainedCompany);
    assert_eq!(next(&waiting)[0], Step::Wait);
    let silent = seen(Region::Uk, &complained, "2026-07-23");
    assert_eq!(next(&silent)[0], Step::ComplainAuthority);
    assert_eq!(silent.request.limits.until, Some(day("2026-09-22")));
}

#[test]
fn where_no_law_counts_nobody_is_late() {
    let standing = seen(Region::Us, &[(S::Sent, "2026-03-05")], "2026-06-01");
    let request = &standing.request;
    assert_eq!((word(&standing), request.deadline, request.wait), ("sent", None, None));
    assert_eq!(next(&standing), [Step::Wait]);
    let swiss = seen(Region::Ch, &[(S::Sent, "2026-10-01")], "2026-11-22");
    assert_eq!(word(&swiss), "no-answer");
    assert!(swiss.request.deadline.unwrap().courtesy);
}

#[test]
fn what_was_sent_long_ago_is_advice_and_no_alarm() {
    for sent in ["2024-06-20", "2025-05-01", "2025-12-20"] {
        let old = seen(Region::Eu, &[(S::Sent, sent)], "2026-11-22");
        assert!(old.request.old, "{sent}");
        assert_eq!((word(&old), next(&old)), ("sent", vec![Step::SendAgain]));
    }
    // Who followed it up knows of it.
    let followed = [(S::Sent, "2025-05-01"), (S::Complained, "2025-07-01")];
    assert!(!seen(Region::Eu, &followed, "2026-11-22").request.old);
    assert!(!seen(Region::Eu, &[(S::Sent, "2026-03-05")], "2026-11-22").request.old);
}

#[test]
fn two_answers_of_one_day_are_for_the_person_to_settle() {
    let story = [(S::Sent, "2026-10-01"), (S::Accepted, "2026-10-20"), (S::Refused, "2026-10-20")];
    let standing = seen(Region::Eu, &story, "2026-11-22");
    assert_eq!((word(&standing), next(&standing)[0]), ("refused", Step::Settle));
    // Taken back on a later day, it is refused: nothing is to be settled.
    let story = [(S::Sent, "2026-10-01"), (S::Accepted, "2026-10-02"), (S::Refused, "2026-10-20")];
    let standing = seen(Region::Eu, &story, "2026-11-22");
    assert_eq!((word(&standing), next(&standing)[0]), ("refused", Step::AnswerRefusal));
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
    // Neither silences the other.
    assert_eq!(
        dates(&complained, "2026-05-01"),
        [
            (What::Answer, last_day, Urgency::Late),
            (What::Authority, day("2026-07-20"), Urgency::Coming)
        ]
    );
    let refused = [sent, (S::Refused, "2026-03-20")];
    assert_eq!(
        dates(&refused, "2026-05-01"),
        [(What::Complaint, day("2026-05-01"), Urgency::Today)]
    );
    let accepted = [sent, (S::Accepted, "2026-03-06")];
    assert_eq!(
        dates(&accepted, "2026-05-01"),
        [(What::LookAgain, day("2027-03-06"), Urgency::Coming)]
    );
    assert_eq!(dates(&[(S::Sent, "2025-05-01")], "2026-11-22"), []);
    assert_eq!(dates(&[sent, (S::Closed, "2026-03-09")], "2026-11-22"), []);
}
