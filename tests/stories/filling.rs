//! What fills a letter: values from catalogue, request and law, and what is odd about it.

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::law::addressee::Whom;
use optout_tui::domain::letter::filling::{
    Case, Choices, Draft, Odd, Origin, fill, language_of, status_of,
};
use optout_tui::domain::letter::{Blank, Kind};
use optout_tui::domain::record::account::Account;
use optout_tui::domain::record::act::{Act, ActId, Operation};
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::status::Status;
use optout_tui::domain::text::id::GuideId;
use optout_tui::domain::text::language::Language;
use optout_tui::words;

use crate::support::frozen;
use crate::support::story::changes;

const EN: Language = Language::EN;
const FR: Language = Language::FR;

/// Somebody with an account, and what happened to the objection on it.
struct Home {
    catalogue: Catalogue,
    dossier: Dossier,
    account: Account,
    guide: GuideId,
    choices: Choices,
    today: String,
}

/// Somebody in `country` who has an account on `service`; `events` of its objection, written `sent 2026-03-05`, with
/// further members behind: each was noted on its day.
fn home(country: &str, service: &str, today: &str, events: &[&str]) -> Home {
    let mut acts = vec![(
        "2026-01-05".to_owned(),
        format!(
            r#"[{{"set":{{"name":"country","value":"{country}"}}}},
            {{"add":{{"account":"a1","service":"{service}","name":"main"}}}}]"#
        ),
    )];
    let law = if country == "GB" { "uk" } else { "eu" };
    for event in events {
        let mut parts = event.splitn(3, ' ');
        let (status, date) = (parts.next().unwrap(), parts.next().unwrap());
        let more = parts.next().unwrap_or_default();
        let day = if date.len() == 7 { format!("{date}-01") } else { date.to_owned() };
        let month = if date.len() == 7 { r#","precision":"month""# } else { "" };
        let company = frozen::catalogue().company(&guide(service)).unwrap().key.clone();
        let sending = format!(
            r#","sending":{{"country":"{country}","law":"{law}","company":"{company}","holidays":"IE"}}"#
        );
        let sending = if status == "sent" { sending } else { String::new() };
        acts.push((
            day.clone(),
            format!(
                r#"[{{"request":{{"account":"a1","guide":"{service}/object","status":"{status}","date":"{day}"{month}{sending}{more}}}}}]"#
            ),
        ));
    }
    let act = |(place, (day, json)): (usize, &(String, String))| {
        let at = format!("{day}T10:00:00Z");
        let stamp = chrono::DateTime::parse_from_rfc3339(&at).unwrap().timestamp_millis();
        let id = ActId { stamp: stamp.cast_unsigned() + place as u64, writer: "aaaaaaaa".into() };
        Act { id, at: at.into(), deed: Operation::Do(changes(json)), strange: 0 }
    };
    let acts: Vec<Act> = acts.iter().enumerate().map(act).collect();
    let dossier = Dossier::fold(&acts);
    let account = dossier.accounts[0].clone();
    let choices = Choices {
        kind: Kind::Objection,
        language: EN,
        short: false,
        office: None,
        reasons: Vec::new(),
        typed: Vec::new(),
        unreasoned: None,
    };
    let (catalogue, guide) = (frozen::catalogue(), guide(service));
    Home { catalogue, dossier, account, guide, choices, today: today.to_owned() }
}

fn guide(service: &str) -> GuideId {
    format!("{service}/object").parse().unwrap()
}

impl Home {
    fn case(&self) -> Case<'_, '_> {
        let Self { catalogue, dossier, account, guide, today, .. } = self;
        Case { catalogue, dossier, account, guide, today: today.parse().unwrap() }
    }

    fn types(mut self, blank: Blank, value: &str) -> Self {
        self.choices.typed.push((blank, value.to_owned()));
        self
    }

    fn short(mut self) -> Self {
        self.choices.short = true;
        self
    }

    fn write(&self, kind: Kind, language: Language) -> Draft<'_> {
        let choices = Choices { kind, language, ..self.choices.clone() };
        let says = words::of(language);
        fill(self.case(), &choices, &|phrase| says.in_letter(phrase)).unwrap()
    }

    fn text(&self, kind: Kind, language: Language) -> String {
        self.write(kind, language).filled.text
    }
}

fn value(draft: &Draft<'_>, blank: Blank) -> (String, Origin) {
    let place = draft.place(blank).unwrap();
    (place.value.clone().unwrap_or_default(), place.origin)
}

#[test]
fn a_refusal_in_time_is_pleaded_as_a_refusal() {
    let refused = home("FR", "facebook", "2026-04-01", &["sent 2026-03-05", "refused 2026-03-20"]);
    let silent = |text: &str| {
        for word in ["12(3)", "12, paragraphe", "7 April", "7 avril"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    };
    let text = refused.text(Kind::Complaint, EN);
    silent(&text);
    silent(&refused.text(Kind::Complaint, FR));
    assert!(text.contains("- 20 March 2026: the company refused."), "{text}");
    assert!(text.contains("- Result: the refusal of 20 March 2026."), "{text}");
    assert!(text.contains("my objection of 5 March 2026, the refusal of 20 March 2026"), "{text}");
    let refused = refused.short();
    silent(&refused.text(Kind::Complaint, EN));
    silent(&refused.text(Kind::Complaint, FR));
    // After the last day it was late as well.
    let late = home("FR", "facebook", "2026-05-01", &["sent 2026-03-05", "refused 2026-04-20"]);
    let text = late.text(Kind::Complaint, EN);
    assert!(text.contains("Article 12(3): no decision by 7 April 2026, the last day"), "{text}");
    assert!(text.contains("- 20 April 2026: the company refused."), "{text}");
}

#[test]
fn that_reasons_or_remedies_are_missing_is_said_where_it_is_known() {
    let events = ["sent 2026-03-05", r#"refused 2026-03-20 ,"reasons":false"#];
    let mut unreasoned = home("FR", "facebook", "2026-04-01", &events);
    let text = unreasoned.text(Kind::Complaint, EN);
    assert!(text.contains("- Article 12(4): the refusal gives no reasons"), "{text}");
    assert!(text.contains("the refusal of 20 March 2026, without reasons or remedies"), "{text}");
    let text = unreasoned.text(Kind::Complaint, FR);
    assert!(text.contains("- Article 12, paragraphe 4\u{a0}: le refus n’indique pas"), "{text}");
    // The person says otherwise.
    unreasoned.choices.unreasoned = Some(false);
    assert!(!unreasoned.text(Kind::Complaint, EN).contains("12(4)"));
    // Of a refusal that is not there nothing is said.
    let mut silent = home("FR", "facebook", "2026-05-01", &["sent 2026-03-05"]);
    silent.choices.unreasoned = Some(true);
    assert!(!silent.text(Kind::Complaint, EN).contains("12(4)"));
}

#[test]
fn a_notice_that_came_too_late_is_said_to_be_too_late() {
    let late = home("FR", "facebook", "2026-04-10", &["sent 2026-03-05", "extended 2026-04-08"]);
    let text = late.text(Kind::Reminder, EN);
    let said = "That time ended on 7 April 2026 (your notice of 8 April 2026 came too late).";
    assert!(text.contains(said) && !text.contains("further months"), "{text}");
    let text = late.text(Kind::Complaint, FR);
    assert!(
        text.contains("- 7 avril 2026 (son avis du 8 avril 2026 est venu trop tard)"),
        "{text}"
    );
    assert!(!text.contains("mois supplémentaires"), "{text}");
    let in_time = home("FR", "facebook", "2026-07-10", &["sent 2026-03-05", "extended 2026-04-01"]);
    let text = in_time.text(Kind::Reminder, EN);
    assert!(text.contains("your notice of 1 April 2026 further months"), "{text}");
    assert!(text.contains("ended on 5 June 2026."), "{text}");
}

#[test]
fn both_days_are_named_where_a_question_may_have_moved_one() {
    let events = ["sent 2026-03-05", "asked-more 2026-03-10", "gave-more 2026-03-18"];
    let asked = home("FR", "facebook", "2026-04-10", &events);
    let draft = asked.write(Kind::Reminder, EN);
    let said = "7 April 2026 (13 April 2026 counting the days of your question)";
    assert!(draft.filled.text.contains(said), "{}", draft.filled.text);
    assert_eq!(draft.odd, [Odd::Claimed("2026-04-13".parse().unwrap())]);
    let text = asked.text(Kind::Complaint, FR);
    assert!(text.contains("(le 13 avril 2026 en comptant les jours de sa question)"), "{text}");
    // From then on nobody can call it early.
    let asked = home("FR", "facebook", "2026-04-14", &events);
    assert_eq!(asked.write(Kind::Reminder, EN).odd, []);
}

#[test]
fn a_month_stays_a_month() {
    let month = home("FR", "facebook", "2026-11-22", &["sent 2026-04"]);
    let text = month.text(Kind::Reminder, EN);
    assert!(text.contains("\nIn April 2026 I objected under"), "{text}");
    assert!(text.contains("objection of April 2026 without an answer"), "{text}");
    let text = month.text(Kind::Reminder, FR);
    assert!(text.contains("\nEn avril 2026, j’ai fait opposition"), "{text}");
    assert!(text.contains("opposition d’avril 2026 restée"), "{text}");
    let text = month.text(Kind::Complaint, FR);
    assert!(text.contains("- avril 2026\u{a0}: opposition"), "{text}");
    assert!(text.contains("mon opposition d’avril 2026"), "{text}");
    // A day that somebody types stays as it is.
    let typed = month.types(Blank::SentDate, "4 April 2026");
    assert!(typed.text(Kind::Reminder, EN).contains("\nOn 4 April 2026 I objected"));
}

#[test]
fn in_the_united_kingdom_it_is_the_company_of_the_united_kingdom() {
    let unsure = home("GB", "facebook", "2026-11-22", &[]);
    let draft = unsure.write(Kind::Objection, EN);
    assert!(draft.filled.missing.contains(&Blank::Company));
    assert!(matches!(draft.odd[..], [Odd::CompanyUnknown(company)] if &*company.key == "meta"));
    let typed = unsure.types(Blank::Company, "Meta Platforms, Inc.");
    assert_eq!(typed.write(Kind::Objection, EN).odd, []);
    for (service, name) in [("whatsapp", "WhatsApp LLC"), ("claude", "Anthropic")] {
        let british = home("GB", service, "2026-11-22", &[]);
        let draft = british.write(Kind::Objection, EN);
        let (company, origin) = value(&draft, Blank::Company);
        assert!(company.starts_with(name) && origin == Origin::Known, "{company}");
        assert_eq!(draft.odd, []);
    }
    let french = home("FR", "whatsapp", "2026-11-22", &[]);
    let draft = french.write(Kind::Objection, EN);
    assert!(matches!(draft.whom, Some(Whom::Company(_))));
    assert_eq!(value(&draft, Blank::Company).0, "WhatsApp Ireland Limited");
}

#[test]
fn a_receipt_of_the_complaint_is_none_of_the_objection() {
    let events = ["sent 2026-05-05", "complained-company 2026-07-01", "acknowledged 2026-07-10"];
    let home = home("GB", "whatsapp", "2026-08-20", &events);
    let draft = home.write(Kind::Complaint, EN);
    assert_eq!(value(&draft, Blank::AckDate).1, Origin::Nobody);
    let text = &draft.filled.text;
    assert!(text.contains("- 1 July 2026: I complained to the company itself."), "{text}");
    assert!(text.contains("my complaint to the company of 1 July 2026"), "{text}");
}

#[test]
fn what_is_typed_comes_before_what_is_known() {
    let home = home("FR", "facebook", "2026-05-01", &["sent 2026-03-05"]);
    let draft = home.write(Kind::Complaint, EN);
    assert_eq!(value(&draft, Blank::Outcome), ("no answer".to_owned(), Origin::Proposed));
    assert_eq!(value(&draft, Blank::DueDate).1, Origin::Known);
    assert_eq!(value(&draft, Blank::Phone).1, Origin::Nobody);
    let asked: Vec<Blank> = draft.asked().iter().map(|place| place.blank).collect();
    let (needed, optional) = asked.split_at(5);
    assert_eq!(
        needed,
        [
            Blank::FullName,
            Blank::PostalAddress,
            Blank::AccountId,
            Blank::Outcome,
            Blank::Attachments
        ]
    );
    assert!(optional.contains(&Blank::Phone) && !optional.contains(&Blank::ReminderDate));
    // The last word counts, and an empty one is one.
    let home = home.types(Blank::Outcome, "nothing").types(Blank::Outcome, " ");
    let draft = home.write(Kind::Complaint, EN);
    assert_eq!(value(&draft, Blank::Outcome), (String::new(), Origin::Typed));
    assert!(draft.filled.missing.contains(&Blank::Outcome));
}

#[test]
fn own_words_come_first_then_reasons_in_the_order_of_picking() {
    let mut home = home("FR", "facebook", "2026-11-22", &[]).types(Blank::Grounds, "Mine.");
    home.choices.reasons = vec!["likeness".into(), "children".into()];
    let order = |text: &str| {
        ["Mine.", "face and voice", "my children"].map(|part| text.find(part).unwrap())
    };
    let text = home.text(Kind::Objection, EN);
    assert!(order(&text).is_sorted() && text.contains("Mine.\nMy face"), "{text}");
    let home = home.short();
    assert!(home.text(Kind::Objection, EN).contains("Mine. My face"));
    // A letter without a place for them says so.
    assert_eq!(
        home.write(Kind::Reminder, EN).odd.first(),
        Some(&Odd::NoPlace(vec![Blank::Grounds]))
    );
}

#[test]
fn the_authority_of_a_land_is_written_to_with_its_land() {
    let german = home("DE", "facebook", "2026-05-01", &["sent 2026-03-05"]);
    let draft = german.write(Kind::Complaint, EN);
    assert!(draft.filled.missing.contains(&Blank::Authority));
    assert!(
        draft.odd.iter().any(|odd| matches!(odd, Odd::Offices(offices) if offices.len() == 16))
    );
    assert_eq!((draft.addressee(), draft.page().is_some()), (None, true));
    for name in ["hessen", "HBDI"] {
        let german = home("DE", "facebook", "2026-05-01", &["sent 2026-03-05"]);
        let german = german.types(Blank::Authority, name);
        let draft = german.write(Kind::Complaint, EN);
        assert_eq!(value(&draft, Blank::Authority).0, "HBDI (Hessen)", "{name}");
        assert_eq!(draft.mail_address(), Some("poststelle@datenschutz.hessen.de"));
    }
    let mut german = german;
    german.choices.office = draft_place(&german, "Hessen");
    assert_eq!(german.write(Kind::Complaint, EN).addressee().as_deref(), Some("HBDI (Hessen)"));
}

fn draft_place(home: &Home, land: &str) -> Option<usize> {
    let draft = home.write(Kind::Complaint, EN);
    draft.offices().iter().position(|office| &*office.land == land)
}

#[test]
fn a_letter_that_is_not_true_yet_or_no_longer_is_odd() {
    let waits = home("FR", "facebook", "2026-03-20", &["sent 2026-03-05"]);
    let early = Odd::TooEarly("2026-04-07".parse().unwrap());
    assert_eq!(waits.write(Kind::Reminder, EN).odd, std::slice::from_ref(&early));
    assert!(waits.write(Kind::Complaint, FR).odd.contains(&early));
    assert_eq!(waits.write(Kind::Objection, EN).odd, []);
    let (outcome, _) = value(&waits.write(Kind::Complaint, EN), Blank::Outcome);
    assert_eq!(outcome, "no decision so far");
    let events = ["sent 2026-03-05", "refused 2026-03-20", "reminded 2026-03-25"];
    let refused = home("FR", "facebook", "2026-05-20", &events);
    let when = "2026-03-20".parse().unwrap();
    assert_eq!(refused.write(Kind::Reminder, EN).odd, [Odd::Decided(Status::Refused, when)]);
    assert_eq!(refused.write(Kind::Refusal, EN).odd, []);
}

#[test]
fn what_came_of_it_is_told_as_it_is() {
    for (events, outcome) in [
        (&["sent 2026-03-05", "partly 2026-03-20"][..], "accepted only in part on 20 March 2026"),
        (
            &["sent 2026-03-05", "accepted 2026-03-20", "breach 2026-04-20"],
            "accepted, then not kept, as I found on 20 April 2026",
        ),
        (&["sent 2026-03-05", "accepted 2026-03-20"], ""),
        (&[], ""),
    ] {
        let home = home("FR", "facebook", "2026-05-20", events);
        let draft = home.write(Kind::Complaint, EN);
        assert_eq!(value(&draft, Blank::Outcome).0, outcome, "{events:?}");
        assert!(!draft.filled.text.contains("12(3)"), "{}", draft.filled.text);
    }
}

#[test]
fn a_complaint_is_in_the_language_of_who_reads_it() {
    let french = home("FR", "facebook", "2026-05-20", &[]);
    assert_eq!(language_of(french.case(), Kind::Complaint, EN), FR);
    assert_eq!(language_of(french.case(), Kind::Reminder, EN), EN);
    let irish = home("IE", "facebook", "2026-05-20", &[]);
    assert_eq!(language_of(irish.case(), Kind::Complaint, FR), EN);
    let polish = home("PL", "facebook", "2026-05-20", &[]);
    assert_eq!(language_of(polish.case(), Kind::Complaint, FR), FR, "neither: the person's");
}

#[test]
fn an_objection_that_is_sent_now_is_of_where_one_lives_now() {
    let mut moved = home("FR", "facebook", "2026-11-25", &["sent 2026-03-05"]);
    moved.dossier.setup.country = "GB".parse().ok();
    assert!(moved.text(Kind::Objection, EN).contains("UK GDPR"));
    assert!(moved.text(Kind::Reminder, EN).contains("(CNIL)"), "what runs stays where it was sent");
    let stays = home("FR", "facebook", "2026-11-25", &[]);
    assert!(stays.text(Kind::Objection, EN).contains("that is by 28 December 2026"));
}

#[test]
fn what_is_sent_then_follows_from_what_it_is() {
    let french = home("FR", "facebook", "2026-05-20", &["sent 2026-03-05"]);
    let british = home("GB", "facebook", "2026-05-20", &["sent 2026-03-05"]);
    let status = |home: &Home, kind| status_of(home.case(), kind);
    assert_eq!(status(&french, Kind::Erasure), Status::Sent);
    assert_eq!(status(&french, Kind::Refusal), Status::Reminded);
    assert_eq!(status(&british, Kind::Reminder), Status::ComplainedCompany);
    assert_eq!(status(&british, Kind::Complaint), Status::Complained);
}

#[test]
fn no_mail_leaves_with_something_empty_and_its_subject_is_in_its_language() {
    let home = home("FR", "reddit", "2026-11-22", &[]).short();
    assert_eq!(home.write(Kind::Objection, FR).mail(), None);
    assert!(home.write(Kind::Objection, FR).mail_address().is_some());
    let home = home
        .types(Blank::FullName, "Camille Martin")
        .types(Blank::AccountId, "u/camille")
        .types(Blank::Grounds, "Mes enfants.");
    let mail = home.write(Kind::Objection, FR).mail().unwrap();
    assert_eq!(mail.to(), "redditdatarequests@reddit.com");
    assert_eq!(mail.subject(), "Opposition (RGPD), Reddit, Camille Martin");
    assert!(mail.body().unwrap().contains("Mes enfants."));
}

#[test]
fn the_number_of_the_company_is_proposed() {
    let events = ["sent 2026-03-05", r#"acknowledged 2026-03-06 ,"number":"C-12""#];
    let home = home("FR", "facebook", "2026-05-20", &events);
    let draft = home.write(Kind::Reminder, EN);
    assert_eq!(value(&draft, Blank::CaseRef), ("C-12".to_owned(), Origin::Proposed));
    assert!(draft.filled.text.contains(", ref. C-12"), "{}", draft.filled.text);
}

#[test]
fn where_there_is_no_such_right_there_is_no_text() {
    let swiss = home("CH", "facebook", "2026-11-22", &[]);
    let draft = swiss.write(Kind::Objection, EN);
    assert!(draft.wording.is_none() && draft.law.is_some() && draft.places.is_empty());
}
