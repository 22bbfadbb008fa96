//! What the law decides, as values: the vectors of the clock, the steps that come next, the time line, whom one
//! may write to, and that nothing makes a clock that runs vanish.

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::law::addressee::{Whom, addressees, whom};
use optout_tui::domain::law::deadline::{Clock, Question, Running};
use optout_tui::domain::law::due::{What, due};
use optout_tui::domain::law::holiday::{Free, Whose};
use optout_tui::domain::law::jurisdiction::{Hearing, Jurisdiction, Right, Statute};
use optout_tui::domain::law::meaning::Meaning;
use optout_tui::domain::law::next::Step;
use optout_tui::domain::law::region::{Country, Region};
use optout_tui::domain::law::standing::{Doubt, Standing, Word, standing};
use optout_tui::domain::law::timeline::{Basis, Point, PointKind, timeline};
use optout_tui::domain::ops::objection::{Fact, Objection, Refusal};
use optout_tui::domain::record::account::{Account, AccountKey};
use optout_tui::domain::record::act::{Act, ActId, Change, Operation};
use optout_tui::domain::record::details::{About, Details, Outcome, Precision};
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::overview::Overview;
use optout_tui::domain::record::request::Request;
use optout_tui::domain::record::status::Status;
use optout_tui::domain::record::status::Status as S;
use optout_tui::domain::text::date::{Day, SourceDate};
use optout_tui::domain::text::id::{Goal, GuideId};
use optout_tui::domain::text::language::Language;
use optout_tui::embedded;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

fn object() -> GuideId {
    "facebook/object".parse().unwrap()
}

fn key() -> AccountKey {
    AccountKey::of("fb1")
}

/// The acts of somebody in `code` with one account.
fn begun(code: &str) -> Vec<Change> {
    let set = Change::Set { name: "country".into(), value: code.into() };
    let service = "facebook".parse().unwrap();
    vec![set, Change::Add { account: key(), service, name: "perso".into() }]
}

fn folded(changes: Vec<Change>) -> Dossier {
    let acts = (1..).zip(changes).map(|(stamp, change)| Act {
        id: ActId { stamp, writer: "aaaaaaaa".into() },
        at: "".into(),
        deed: Operation::Do(vec![change]),
        strange: 0,
    });
    Dossier::fold(&acts.collect::<Vec<_>>())
}

/// Somebody in `code` to whom this happened, each noted as an operation: `sent:2026-03-05`.
fn story(catalogue: &Catalogue, code: &str, events: &str) -> Dossier {
    let mut changes = begun(code);
    for event in events.split_whitespace() {
        let (status, date) = event.split_once(':').unwrap();
        let mut fact = Fact::of(status.parse().unwrap(), date.parse().unwrap());
        fact.sure = true;
        let dossier = folded(changes.clone());
        changes.extend(on(catalogue, &dossier, "2027-12-31").note(fact).unwrap());
    }
    folded(changes)
}

fn on<'a>(catalogue: &'a Catalogue, dossier: &'a Dossier, today: &str) -> Objection<'a> {
    let guide = Box::leak(Box::new(object()));
    let account = dossier.account(&key()).unwrap();
    Objection { catalogue, dossier, account, guide, today: day(today) }
}

fn request(dossier: &Dossier) -> &Request {
    dossier.case(&key(), &object()).request.as_ref().unwrap()
}

fn stands(code: &str, events: &str, today: &str) -> Standing {
    let catalogue = embedded::catalogue();
    standing(request(&story(&catalogue, code, events)), day(today)).unwrap()
}

fn steps(code: &str, events: &str, today: &str) -> Vec<Step> {
    stands(code, events, today).next.iter().map(|next| next.step).collect()
}

/// A clock that runs since `received`.
fn running(code: &str, goal: Goal, received: &str) -> Running {
    let jurisdiction = Jurisdiction::of(Some(country(code)));
    Running::of(day(received), jurisdiction, goal, "IE".parse().ok())
}

fn question(about: About, asked: &str, given: Option<&str>) -> Question {
    Question { asked: day(asked), about, given: given.map(day), declined: None }
}

#[test]
fn the_vectors_of_questions() {
    let mut eu = running("FR", Goal::Object, "2026-03-05");
    eu.questions = vec![question(About::Identity, "2026-03-10", Some("2026-03-18"))];
    let due = eu.deadline().unwrap();
    assert_eq!((due.last_day, due.claimed_day()), (day("2026-04-07"), Some(day("2026-04-13"))));
    assert_eq!(due.advised_from(), day("2026-04-14"));
    assert_eq!(due.claimed.unwrap().question_days, 8);

    eu.questions = vec![question(About::Identity, "2026-04-10", Some("2026-04-12"))];
    let due = eu.deadline().unwrap();
    assert_eq!((due.last_day, due.claimed), (day("2026-04-07"), None));

    let mut uk = running("GB", Goal::Object, "2026-03-05");
    uk.questions = vec![question(About::Identity, "2026-03-10", Some("2026-04-01"))];
    let due = uk.deadline().unwrap();
    assert_eq!((due.last_day, due.arguable), (day("2026-05-01"), Some(day("2026-04-07"))));
    assert!(due.why.identity && due.why.from == day("2026-04-01"));
    uk.notices = vec![day("2026-04-20")];
    let due = uk.deadline().unwrap();
    assert_eq!((due.last_day, due.extended), (day("2026-07-01"), true));

    let mut access = running("GB", Goal::Access, "2026-03-05");
    access.questions = vec![question(About::Scope, "2026-03-10", Some("2026-03-18"))];
    let due = access.deadline().unwrap();
    assert_eq!((due.why.question_days, due.last_day), (9, day("2026-04-14")));
}

#[test]
fn a_day_that_moved_says_over_which_days_and_whose() {
    let irish = running("FR", Goal::Object, "2026-03-05").deadline().unwrap().why;
    let over = irish.calendar.passed_over(irish.end);
    assert_eq!(over, [(day("2026-04-05"), Free::Easter), (day("2026-04-06"), Free::Holiday)]);
    assert_eq!((irish.calendar.whose, irish.calendar.country), (Whose::Company, "IE".parse().ok()));
    let british = running("GB", Goal::Object, "2026-04-25").deadline().unwrap().why;
    let over = british.calendar.passed_over(british.end);
    assert_eq!(over, [(day("2026-05-25"), Free::Holiday)]);
    assert_eq!((british.calendar.whose, british.calendar.country), (Whose::Law, "GB".parse().ok()));
    let still = running("FR", Goal::Object, "2026-08-31").deadline().unwrap().why;
    assert!(still.calendar.passed_over(still.end).is_empty());
}

#[test]
fn one_source_for_right_clock_statute_and_sentence_in_every_region() {
    let catalogue = embedded::catalogue();
    for land in &catalogue.reference.lands {
        let law = Jurisdiction::of(Some(land.code));
        assert_eq!(law.law, land.region, "{}", land.code);
        assert_eq!(land.authority.is_some(), law.hearing() != Hearing::Nobody, "{}", land.code);
    }
    for region in Region::ALL {
        let told = catalogue.law(region).unwrap();
        let law = Jurisdiction { law: region, country: None, taken_from_country: false };
        assert_eq!(told.objection, law.right() == Right::Object, "{region:?}");
        let sentences = [Some(&told.right), told.instead.as_ref(), told.complaint.as_ref()];
        let sentences: Vec<&str> =
            sentences.into_iter().flatten().map(|it| it.get(Language::EN)).collect();
        let said = sentences.join(" ").to_lowercase();
        match law.clock(Goal::Object) {
            Clock::Month => assert!(said.contains("month"), "{region:?}"),
            Clock::Days(_) => assert!(said.contains("ten days"), "{region:?}: {said}"),
            Clock::Courtesy(days) => {
                assert!(said.contains(&days.to_string()) && said.contains("courtesy"), "{said}");
            }
            Clock::None => assert!(!said.contains("ten days"), "{region:?}"),
        }
        // An answer is owed where there is a right, and nowhere else.
        assert_eq!(law.right() == Right::Nothing, law.clock(Goal::Object) == Clock::None);
    }
    let mut keys: Vec<&str> = Statute::ALL.map(Statute::as_str).into();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Statute::ALL.len());
}

#[test]
fn parts_of_a_state_and_others() {
    let law = |code: &str| Jurisdiction::of(Some(country(code)));
    for (code, region, statute) in [
        ("RE", Region::Eu, Statute::Gdpr),
        ("YT", Region::Eu, Statute::Gdpr),
        ("AX", Region::Eu, Statute::Gdpr),
        ("SJ", Region::Eu, Statute::Gdpr),
        ("PF", Region::Eu, Statute::InformatiqueEtLibertes),
        ("BL", Region::Eu, Statute::InformatiqueEtLibertes),
        ("GI", Region::Eu, Statute::GibraltarGdpr),
        ("IM", Region::Eu, Statute::AppliedGdpr),
        ("GG", Region::Elsewhere, Statute::Local),
        ("GL", Region::Elsewhere, Statute::Local),
        ("TR", Region::Elsewhere, Statute::Kvkk),
    ] {
        assert_eq!((law(code).law, law(code).statute()), (region, statute), "{code}");
    }
    let catalogue = embedded::catalogue();
    assert_eq!(&*catalogue.authority(country("NC")).unwrap().name, "CNIL");
    assert_eq!(law("TR").clock(Goal::Access), Clock::Days(30));
    assert_eq!(law("TR").clock(Goal::Object), Clock::None);
    assert_eq!(law("CH").clock(Goal::Access), Clock::Days(30));
    assert_eq!(law("CH").clock(Goal::Object), Clock::Courtesy(30));
}

#[test]
#[expect(clippy::too_many_lines, reason = "one line a state")]
fn what_comes_next_in_every_state() {
    use Step as N;
    for (code, events, today, next) in [
        ("FR", "sent:2026-03-05", "2026-04-07", &[N::Wait][..]),
        ("FR", "sent:2026-03-05", "2026-04-08", &[N::Remind, N::ComplainAuthority]),
        (
            "FR",
            "sent:2026-03-05 reminded:2026-04-10",
            "2026-04-20",
            &[N::Wait, N::ComplainAuthority],
        ),
        ("FR", "sent:2026-03-05 reminded:2026-04-10", "2026-04-30", &[N::ComplainAuthority]),
        (
            "FR",
            "sent:2026-03-05 asked-more:2026-03-10",
            "2026-03-12",
            &[N::ExplainNoId, N::GiveMore, N::Wait],
        ),
        (
            "FR",
            "sent:2026-03-05 asked-more:2026-03-10",
            "2026-08-20",
            &[N::ExplainNoId, N::GiveMore, N::ComplainAuthority],
        ),
        (
            "FR",
            "sent:2026-03-05 asked-more:2026-04-10",
            "2026-04-20",
            &[N::Remind, N::ComplainAuthority, N::ExplainNoId, N::GiveMore],
        ),
        // Until the claimed day an authority can call it premature.
        (
            "FR",
            "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-03-18",
            "2026-04-10",
            &[N::Wait, N::Remind, N::ComplainAuthority],
        ),
        (
            "FR",
            "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-03-18",
            "2026-04-14",
            &[N::Remind, N::ComplainAuthority],
        ),
        ("FR", "sent:2026-03-05 accepted:2026-03-06", "2026-04-10", &[N::Keep]),
        (
            "FR",
            "sent:2026-03-05 refused:2026-03-20",
            "2026-04-10",
            &[N::AnswerRefusal, N::ComplainAuthority],
        ),
        (
            "FR",
            "sent:2026-03-05 refused:2026-03-20 reminded:2026-03-25",
            "2026-05-20",
            &[N::ComplainAuthority],
        ),
        (
            "FR",
            "sent:2026-03-05 partly:2026-03-20",
            "2026-04-10",
            &[N::WriteAboutPart, N::ComplainAuthority],
        ),
        (
            "FR",
            "sent:2026-03-05 accepted:2026-03-20 breach:2026-04-01",
            "2026-04-10",
            &[N::WriteAboutBreach, N::ComplainAuthority],
        ),
        // What an authority has is not proposed to it again.
        (
            "FR",
            "sent:2026-03-05 complained:2026-04-20 refused:2026-05-01",
            "2026-06-20",
            &[N::Wait, N::AnswerRefusal],
        ),
        ("FR", "sent:2026-03-05 complained:2026-04-20", "2026-07-21", &[N::Chase, N::Court]),
        (
            "FR",
            "sent:2026-03-05 complained:2026-04-20 chased:2026-07-22",
            "2026-08-21",
            &[N::Court, N::Chase],
        ),
        (
            "FR",
            "sent:2026-03-05 complained:2026-04-20 asked:2026-05-02",
            "2026-05-21",
            &[N::AnswerAuthority, N::Wait],
        ),
        ("GB", "sent:2026-05-05", "2026-06-08", &[N::ComplainCompany]),
        (
            "GB",
            "sent:2026-03-05 refused:2026-03-20",
            "2026-03-22",
            &[N::AnswerRefusal, N::ComplainCompany],
        ),
        (
            "GB",
            "sent:2026-05-05 complained-company:2026-07-01",
            "2026-07-20",
            &[N::Wait, N::ComplainAuthority],
        ),
        (
            "GB",
            "sent:2026-05-05 complained-company:2026-07-01",
            "2026-08-20",
            &[N::ComplainAuthority, N::RenewContact],
        ),
        ("GB", "sent:2026-05-05 complained-company:2026-07-08", "2026-12-01", &[N::RenewContact]),
        (
            "GB",
            "sent:2026-06-05 complained-company:2026-07-08 complained:2026-08-12",
            "2026-11-13",
            &[N::Chase, N::Tribunal],
        ),
        ("AT", "sent:2025-05-20 reminded:2025-07-01", "2026-11-22", &[N::SendAgain]),
        ("FR", "sent:2025-05-20", "2026-11-22", &[N::SendAgain]),
        ("CH", "sent:2026-03-05", "2026-05-22", &[N::Remind, N::Report]),
        ("BR", "sent:2026-03-05", "2026-05-22", &[N::Remind, N::Petition]),
        ("KR", "sent:2026-03-05", "2026-05-22", &[N::Remind, N::Wait]),
        ("US", "sent:2026-03-05", "2026-05-22", &[N::Wait]),
        ("FR", "sent:2026-03-05 closed:2026-03-20", "2026-05-22", &[N::Nothing]),
        ("FR", "draft:2026-03-05", "2026-05-22", &[N::Send]),
    ] {
        assert_eq!(steps(code, events, today), next, "{code} {events} on {today}");
    }
}

#[test]
fn what_a_state_means() {
    let meaning =
        |code: &str, events: &str, today: &str| stands(code, events, today).request.meaning;
    assert_eq!(meaning("FR", "sent:2026-03-05", "2026-03-20"), Meaning::TimeRuns);
    assert_eq!(
        meaning("FR", "sent:2026-03-05 asked-more:2026-03-20", "2026-03-22"),
        Meaning::Asks { about: About::Identity, late: true, over: false }
    );
    assert_eq!(
        meaning("FR", "sent:2026-03-05 extended:2026-04-08", "2026-04-10"),
        Meaning::Silent { claimed: None, late_question: false, late_notice: true }
    );
    assert_eq!(
        meaning("FR", "sent:2026-03-05 accepted:2026-03-06 refused:2026-03-10", "2026-03-20"),
        Meaning::Refused { late: false, taken_back: true, unreasoned: None }
    );
    assert_eq!(
        meaning("FR", "sent:2026-03-05 accepted:2026-04-09", "2026-05-01"),
        Meaning::Accepted { late: true }
    );
    let told = |events: &str, today: &str| stands("GB", events, today).complaints[0].meaning;
    assert_eq!(
        told("sent:2026-05-05 complained-company:2026-07-01 acknowledged:2026-07-10", "2026-07-20"),
        Meaning::CompanyHasIt { late: false }
    );
    assert_eq!(
        told("sent:2026-05-05 complained-company:2026-06-01", "2026-07-20"),
        Meaning::CompanyHasNoDays
    );
}

#[test]
fn the_time_line_holds_what_happened_and_what_follows() {
    let catalogue = embedded::catalogue();
    let points = |code: &str, events: &str, today: &str| -> Vec<(PointKind, String)> {
        let dossier = story(&catalogue, code, events);
        let request = request(&dossier);
        let standing = standing(request, day(today)).unwrap();
        let points = timeline(request, &standing, day(today));
        assert!(points.is_sorted_by_key(Point::day), "{points:?}");
        let noted = points.iter().filter(|point| point.basis == Basis::Noted).count();
        assert_eq!(noted, events.split_whitespace().count());
        points.iter().map(|point| (point.kind, point.when.to_string())).collect()
    };
    let is = |kind: PointKind, when: &str| (kind, when.to_owned());
    assert_eq!(
        points("FR", "sent:2026-11-22", "2026-11-22"),
        [
            is(PointKind::Happened(S::Sent), "2026-11-22"),
            is(PointKind::LastDay, "2026-12-22"),
            is(PointKind::MayComplain, "2026-12-23"),
        ]
    );
    assert_eq!(
        points("GB", "sent:2026-05-05 complained-company:2026-07-01", "2026-07-20"),
        [
            is(PointKind::Happened(S::Sent), "2026-05-05"),
            is(PointKind::LastDay, "2026-06-05"),
            is(PointKind::MayComplain, "2026-06-06"),
            is(PointKind::Happened(S::ComplainedCompany), "2026-07-01"),
            is(PointKind::CompanyDays, "2026-07-31"),
            is(PointKind::ComplainUntil, "2026-10-01"),
        ]
    );
    // Answered in time, no last day is told; a month stays a month.
    assert_eq!(
        points("FR", "sent:2025-05 accepted:2025-05", "2026-07-20"),
        [
            is(PointKind::Happened(S::Sent), "2025-05"),
            is(PointKind::Happened(S::Accepted), "2025-05")
        ]
    );
    // Where no law counts, nothing is computed.
    assert_eq!(points("US", "sent:2026-05-05", "2026-07-20").len(), 1);
    // From April 2027 on, what the new procedure lets one expect is no right.
    let new = points("FR", "sent:2027-02-05 complained:2027-04-05", "2027-04-10");
    assert!(new.contains(&is(PointKind::PassedOn, "2027-05-17")), "{new:?}");
}

#[test]
fn a_date_to_come_is_kept_doubted_and_silences_nothing() {
    let catalogue = embedded::catalogue();
    let dossier = story(&catalogue, "FR", "sent:2026-03-05 accepted:2027-09-01");
    let standing = standing(request(&dossier), day("2026-04-20")).unwrap();
    assert_eq!(standing.request.word, Word::NoAnswer);
    let to_come =
        |doubt: &Doubt| matches!(doubt, Doubt::ToCome(event) if event.status == S::Accepted);
    assert!(standing.doubts.iter().any(to_come));
    // Where there is nothing else, it is told as it stands.
    let dossier = story(&catalogue, "FR", "sent:2027-06-05");
    let standing = super::law_values::standing(request(&dossier), day("2026-04-20")).unwrap();
    assert!(standing.request.word.is(S::Sent) && standing.doubts.len() == 1);
}

#[test]
fn whom_one_may_write_to() {
    let catalogue = embedded::catalogue();
    let uk = Jurisdiction::of(Some(country("GB")));
    let name = |key: &str| whom(catalogue.company_of_key(key).unwrap(), uk).name();
    assert_eq!(name("linkedin"), Some("LinkedIn Corporation"));
    assert_eq!(name("whatsapp"), Some("WhatsApp LLC"));
    assert_eq!(name("openai"), Some("OpenAI OpCo, LLC"));
    // The same is a company too.
    assert_eq!(name("x"), Some("X Internet Unlimited Company"));
    let openai = whom(catalogue.company_of_key("openai").unwrap(), uk);
    assert_eq!(openai.mail(), Some("privacy@openai.com"));
    assert_eq!(openai.address(), Some("1455 Third Street, San Francisco, CA 94158, USA"));
    let whatsapp = whom(catalogue.company_of_key("whatsapp").unwrap(), uk);
    assert!(matches!(whatsapp, Whom::British(..)) && whatsapp.address().is_none());

    let french = story(&catalogue, "FR", "sent:2026-03-05");
    let account = french.account(&key()).unwrap();
    let to = addressees(&catalogue, &french, account, &object());
    assert_eq!(to.company.unwrap().name(), Some("Meta Platforms Ireland Limited"));
    assert_eq!((&*to.authority.unwrap().name, to.lead), ("CNIL", "IE".parse().ok()));
    let german = folded(begun("DE"));
    let account = german.account(&key()).unwrap();
    assert!(addressees(&catalogue, &german, account, &object()).offices.len() >= 16);
    // Who moved writes to those of the sending.
    let mut changes = begun("FR");
    changes.extend(
        on(&catalogue, &folded(begun("FR")), "2026-04-01").send(day("2026-03-05").into()).unwrap(),
    );
    changes.push(Change::Set { name: "country".into(), value: "CH".into() });
    let moved = folded(changes);
    let to = addressees(&catalogue, &moved, moved.account(&key()).unwrap(), &object());
    assert_eq!(&*to.authority.unwrap().name, "CNIL");
}

#[test]
fn something_noted_is_corrected_struck_out_and_confirmed() {
    let catalogue = embedded::catalogue();
    let noted =
        story(&catalogue, "GB", "sent:2026-05-05 acknowledged:2026-05-06 reminded:2026-07-08");
    let objection = on(&catalogue, &noted, "2026-08-01");
    let act = |status: Status| {
        request(&noted).events().find(|it| it.status == status).unwrap().act.clone()
    };
    let after = |changes: Vec<Change>| -> Dossier {
        let mut all = begun("GB");
        for event in "sent:2026-05-05 acknowledged:2026-05-06 reminded:2026-07-08".split(' ') {
            let (status, date) = event.split_once(':').unwrap();
            let mut fact = Fact::of(status.parse().unwrap(), date.parse().unwrap());
            fact.sure = true;
            all.extend(on(&catalogue, &folded(all.clone()), "2026-08-01").note(fact).unwrap());
        }
        all.extend(changes);
        folded(all)
    };
    let status = |dossier: &Dossier| request(dossier).status().map(|it| (it.status, it.date));

    let corrected =
        objection.correct(&act(S::Reminded), S::Reminded, day("2026-07-10").into()).unwrap();
    assert_eq!(status(&after(corrected)), Some((S::Reminded, day("2026-07-10"))));
    let month: SourceDate = "2026-07".parse().unwrap();
    let corrected = objection.correct(&act(S::Reminded), S::Reminded, month).unwrap();
    assert!(request(&after(corrected)).status().unwrap().is_month());
    let words = objection.words(&act(S::Sent), S::Sent, " by post ").unwrap();
    let kept = after(words);
    let sent = request(&kept).events().find(|it| it.status == S::Sent).unwrap();
    assert!(sent.note.as_deref() == Some("by post") && sent.sending.is_some());
    let received = objection.receive(&act(S::Sent), S::Sent, day("2026-05-08")).unwrap();
    assert_eq!(request(&after(received)).round().unwrap().received(), Some(day("2026-05-08")));
    assert_eq!(
        status(&after(objection.strike(&act(S::Reminded), S::Reminded).unwrap())).unwrap().0,
        S::Acknowledged
    );
    let complaint = after(objection.was_complaint(&act(S::Reminded)).unwrap());
    assert_eq!(request(&complaint).complaints().len(), 1);

    for (refused, why) in [
        (
            objection.correct(&act(S::Sent), S::Sent, day("2026-05-20").into()),
            Refusal::AfterNext(S::Acknowledged, day("2026-05-06")),
        ),
        (
            objection.correct(&act(S::Reminded), S::Reminded, day("2026-05-01").into()),
            Refusal::BeforeSending(day("2026-05-05")),
        ),
        (
            objection.correct(&act(S::Reminded), S::Reminded, day("2026-09-01").into()),
            Refusal::Future(day("2026-09-01")),
        ),
        (
            objection.receive(&act(S::Sent), S::Sent, day("2026-05-01")),
            Refusal::ReceivedBefore(day("2026-05-05")),
        ),
        (objection.strike(&act(S::Sent), S::Refused), Refusal::NotNoted),
        (objection.note(Fact::on(S::Reminded, day("2026-07-20"))), Refusal::MaybeComplaint),
    ] {
        assert_eq!(refused, Err(why));
    }
}

#[test]
fn done_before_keeps_a_month_and_claims_nothing_of_that_time() {
    let catalogue = embedded::catalogue();
    let dossier = folded(begun("FR"));
    let may: SourceDate = "2025-05".parse().unwrap();
    let changes = on(&catalogue, &dossier, "2026-11-22").done_before(may, true).unwrap();
    let [
        Change::Request { status: S::Sent, date, details, sending, .. },
        Change::Request { status: S::Accepted, .. },
    ] = changes.as_slice()
    else {
        panic!("{changes:?}")
    };
    assert_eq!((*date, details.precision), (day("2025-05-01"), Some(Precision::Month)));
    assert!(sending.as_ref().unwrap().group.is_empty());
    let future = "2026-12".parse().unwrap();
    let refused = on(&catalogue, &dossier, "2026-11-22").done_before(future, false);
    assert_eq!(refused, Err(Refusal::Future(day("2026-12-01"))));
}

#[test]
fn a_change_keeps_the_details_it_was_written_with() {
    let details = Details {
        number: Some("4711".into()),
        outcome: Some(Outcome::Upheld),
        ..Details::default()
    };
    let change = Change::Request {
        account: key(),
        guide: object(),
        status: S::Decided,
        date: day("2026-03-05"),
        received: None,
        sending: None,
        note: None,
        details,
    };
    let text = serde_json::to_string(&change).unwrap();
    assert_eq!(
        text,
        r#"{"request":{"account":"fb1","guide":"facebook/object","status":"decided","date":"2026-03-05","number":"4711","outcome":"upheld"}}"#
    );
    assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), change);
    // An old line says none, and a newer member is read past.
    let old = r#"{"request":{"account":"fb1","guide":"facebook/object","status":"sent","date":"2026-03-05","later":1}}"#;
    assert!(matches!(
        serde_json::from_str::<Change>(old).unwrap(),
        Change::Request { details, .. } if details == Details::default()
    ));
}

/// Anything that can be written of a request but its end: a journal may hold it in any order.
fn any_event() -> impl Strategy<Value = (Status, u16, Details)> {
    let ends = [S::Accepted, S::Closed, S::Draft];
    let statuses: Vec<Status> = Status::ALL.into_iter().filter(|it| !ends.contains(it)).collect();
    let precision = prop::sample::select(vec![None, Some(Precision::Month)]);
    let about = prop::sample::select(vec![None, Some(About::Scope), Some(About::Identity)]);
    (prop::sample::select(statuses), 0..140_u16, precision, about).prop_map(
        |(status, days, precision, about)| {
            let details = Details { precision, about, ..Details::default() };
            (status, days, details)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn nothing_makes_a_clock_that_runs_vanish(
        events in prop::collection::vec(any_event(), 0..9),
        code in prop::sample::select(vec!["FR", "GB", "AT", "CH", "RE", "KR"]),
        waited in 0..150_i64,
    ) {
        let catalogue = embedded::catalogue();
        let sent = day("2026-03-05");
        let mut changes = begun(code);
        let dossier = folded(changes.clone());
        changes.extend(on(&catalogue, &dossier, "2026-12-31").send(sent.into()).unwrap());
        let noted = changes.iter().find_map(|change| match change {
            Change::Request { sending, .. } => sending.clone(),
            _ => None,
        });
        for (status, days, details) in events {
            let date = sent + chrono::TimeDelta::days(days.into());
            let date = if details.precision.is_some() {
                use chrono::Datelike;
                date.with_day(1).unwrap()
            } else {
                date
            };
            let sending = noted.clone().filter(|_| status == S::Sent);
            let (account, guide) = (key(), object());
            changes.push(Change::Request {
                account, guide, status, date, received: None, sending, note: None, details,
            });
        }
        let dossier = folded(changes);
        let today = sent + chrono::TimeDelta::days(waited);
        let standing = standing(request(&dossier), today).unwrap();
        let accounts: Vec<Account> = dossier.accounts.clone();
        let survey = Overview::of(&catalogue, &dossier, accounts, today);
        let (rows, _) = due(&catalogue, &dossier, &survey, today);
        let word = standing.request.word;
        let decided = matches!(word, Word::Noted(it) if it.is_answer() || it == S::Breach);
        if !decided {
            // The certain last day is told, and no question or complaint moved it away.
            let row = rows.iter().find(|row| row.what == What::Answer && row.deadline.is_some());
            prop_assert!(row.is_some(), "{word:?} {rows:?}");
            let deadline = row.unwrap().deadline.unwrap();
            prop_assert_eq!(Some(deadline), standing.request.deadline);
            if code == "FR" && !deadline.extended {
                prop_assert!(deadline.claimed_day().is_none_or(|day| day >= deadline.last_day));
            }
        }
        if let Some(complaint) = standing.before_authority().filter(|it| it.limit.is_some()) {
            let told = rows.iter().any(|row| row.track == complaint.track);
            prop_assert!(told, "{complaint:?} {rows:?}");
        }
        prop_assert!(!standing.next.is_empty());
        // The same, whatever the day: what is refused or silent always leads on.
        prop_assert!(standing.next[0].step != Step::Nothing);
    }
}
