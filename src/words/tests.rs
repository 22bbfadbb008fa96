//! Every language says every sentence; none names a key, none forgets its typography.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::domain::law::deadline::Why;
use crate::domain::law::holiday::{Calendar, Whose};
use crate::domain::record::account::AccountKey;

/// As many as the longest list of samples has.
pub(super) const ROUNDS: usize = 27;

/// Something a sentence is told of: the `round`th sample of its type.
pub(super) trait Sample {
    fn sample(name: &str, round: usize) -> Self;
}

/// What a sentence says, if it says something.
pub(super) trait Said {
    fn said(self) -> impl Iterator<Item = String>;
}

impl Said for &'static str {
    fn said(self) -> impl Iterator<Item = String> {
        std::iter::once(self.to_owned())
    }
}

impl Said for String {
    fn said(self) -> impl Iterator<Item = Self> {
        std::iter::once(self)
    }
}

impl Said for Option<&'static str> {
    fn said(self) -> impl Iterator<Item = String> {
        self.into_iter().map(str::to_owned)
    }
}

impl Said for Option<(&'static str, &'static str)> {
    fn said(self) -> impl Iterator<Item = String> {
        self.into_iter().map(|(word, meaning)| format!("{word}: {meaning}"))
    }
}

fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A key is told as a marker of its own: `⟦undo_key⟧`.
fn marker(name: &str) -> String {
    format!("⟦{name}⟧")
}

fn is_key(name: &str) -> bool {
    name == "key" || name.ends_with("_key") || name.ends_with("_keys")
}

impl Sample for &'static str {
    fn sample(name: &str, _: usize) -> Self {
        match name {
            "code" => "fr",
            // The word of a filter, not a key.
            "key" => "service",
            _ if is_key(name) => kept(marker(name)),
            _ => "Xyz",
        }
    }
}

/// Samples of a type, one after the other.
macro_rules! samples {
    ($($kind:ty: $list:expr;)*) => {
        $(impl Sample for $kind {
            fn sample(_: &str, round: usize) -> Self {
                let list = $list;
                Clone::clone(&list[round % list.len()])
            }
        })*
    };
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn date(text: &str) -> SourceDate {
    text.parse().unwrap()
}

fn deadline(one_month: Option<&str>, extended: bool, courtesy: bool) -> &'static Deadline {
    kept(Deadline {
        one_month: one_month.map(day),
        last_day: day("2026-12-01"),
        why: Why {
            from: day("2026-11-01"),
            identity: false,
            notice: None,
            question_days: 0,
            end: day("2026-12-01"),
            calendar: Calendar { country: None, whose: Whose::Company },
        },
        complain_from: day("2026-12-02"),
        claimed: None,
        arguable: None,
        extended,
        late_notice: None,
        courtesy,
    })
}

fn account(name: &str) -> &'static Account {
    let key = AccountKey::me();
    kept(Account { key, service: "facebook".parse().ok(), name: name.into(), ..Account::me() })
}

samples! {
    bool: [true, false];
    usize: [0, 1, 2, 3, 7, 12];
    u16: [1, 90, 121];
    u32: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    i64: [1, 2, 31];
    Option<usize>: [None, Some(1000)];
    Option<&'static str>: [None, Some("Xyz")];
    &'static [&'static str]: [&[], ["Xyz"].as_slice(), ["Xyz", "Zyx"].as_slice()];
    &'static [String]: [kept(["Xyz".to_owned(), "Zyx".to_owned()]).as_slice()];
    &'static [usize]: [[2].as_slice(), [1, 3].as_slice()];
    Day: ["2026-11-30", "2026-12-01", "2026-12-02", "2026-10-20", "2027-01-05"].map(day);
    SourceDate: ["2026", "2026-08", "2026-08-22", "2025-10"].map(date);
    Option<SourceDate>: [None, Some(date("2025-05")), Some(date("2026-10-01"))];
    &'static Deadline: [
        deadline(Some("2026-11-29"), false, false),
        deadline(Some("2026-12-01"), false, false),
        deadline(Some("2026-10-01"), true, false),
        deadline(None, false, true),
    ];
    &'static Account: [account("perso")];
    &'static GuideId: [kept("facebook/object".parse::<GuideId>().unwrap())];
    &'static ServiceId: [kept("facebook".parse::<ServiceId>().unwrap())];
    &'static StepId: [kept("log-in".parse::<StepId>().unwrap())];
    &'static Refusal: [
        Refusal::NoObjection,
        Refusal::Future(day("2026-12-24")),
        Refusal::BeforeSending(day("2026-11-01")),
        Refusal::ReceivedBefore(day("2026-11-01")),
        Refusal::NoMonth,
        Refusal::Before(Status::Sent, day("2026-11-01")),
        Refusal::AfterNext(Status::Accepted, day("2026-11-01")),
        Refusal::NothingToReceive,
        Refusal::NoComplaint(Status::Complained),
        Refusal::NotWith("--about"),
        Refusal::NotNoted,
        Refusal::Unsaved,
        Refusal::BeforeReceipt(day("2026-11-01")),
        Refusal::MaybeComplaint,
        Refusal::NotSent,
        Refusal::CannotFollow(vec![]),
        Refusal::CannotFollow(vec![Status::Sent, Status::Accepted]),
        Refusal::OnlyBritish,
    ].map(kept);
    Named<'static>: [
        Named::Guide,
        Named::Step(kept("facebook/object".parse().unwrap())),
        Named::Service,
        Named::Goal,
        Named::Pack,
        Named::Platform,
        Named::Account,
        Named::Mark,
        Named::Shell,
        Named::Status,
        Named::Letter,
        Named::Reason,
        Named::Blank,
        Named::Setting,
        Named::Schema,
        Named::Value("phone"),
    ];
    Unfit: [Unfit::NotOurs, Unfit::Newer(0), Unfit::Newer(3), Unfit::Damaged(3), Unfit::Encoded(crate::domain::text::encoding::Encoding::Utf16)];
    NewName: [NewName::Changed, NewName::Copied, NewName::Left];
    Doing: [
        Doing::FindHome,
        Doing::MakeFolder,
        Doing::ReadJournal,
        Doing::WriteJournal,
        Doing::LockJournal,
        Doing::FindOwnFile,
        Doing::FindJournal,
        Doing::KeepLocal,
        Doing::PlanForgetting,
        Doing::Forget,
        Doing::ReadClock,
        Doing::ReadFile,
        Doing::ReadGuides,
        Doing::WriteGuides,
        Doing::SaveFile,
        Doing::Open,
        Doing::KeepSetting,
        Doing::FindProof,
        Doing::Terminal,
        Doing::Print,
    ];
    Loss: [
        Loss::Account,
        Loss::Step,
        Loss::Objection,
        Loss::Note,
        Loss::Proof,
        Loss::Letter,
        Loss::Blank,
        Loss::Opening,
        Loss::Setting,
    ];
    State: [
        State::Todo,
        State::Doing,
        State::Stuck,
        State::Waiting,
        State::Covered,
        State::LookAgain,
        State::Declined,
        State::Done,
        State::None,
    ];
    Region: [
        Region::Eu,
        Region::Uk,
        Region::Ch,
        Region::Br,
        Region::Jp,
        Region::Kr,
        Region::Us,
        Region::Elsewhere,
    ];
    What: [What::Answer, What::Authority, What::LookAgain, What::Complaint, What::Question];
    Computed: Computed::ALL;
    NameError: [NameError::Empty, NameError::Long, NameError::Character, NameError::Taken, NameError::Invisible, NameError::Emoji];
    Freshness: [Freshness::Fresh, Freshness::Ageing, Freshness::Stale];
    Platform: Platform::ALL;
    Status: Status::ALL;
    Blank: Blank::ALL;
    Kind: Kind::ALL;
    Role: Role::ALL;
    Seen: Seen::ALL;
    Spot: Spot::ALL;
    SourceKind: SourceKind::ALL;
    Confidence: Confidence::ALL;
    End: End::ALL;
    Sight: [
        Sight::OtherPage,
        Sight::NotThere,
        Sight::NotTaken,
        Sight::NotSo,
        Sight::NothingCame,
        Sight::NotKept,
    ];
    Advice: [
        Advice::NextLink,
        Advice::LogIn,
        Advice::LookAround,
        Advice::FillPlainly,
        Advice::SetAgain,
        Advice::LookElsewhere,
        Advice::KeepPicture,
    ];
}

/// The sentences that a file of a language holds, by name.
fn held_by(source: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut says = false;
    for line in source.lines().skip_while(|line| !line.starts_with("impl Words for ")) {
        let at = line.trim_start();
        if depth > 0 && line.starts_with('}') {
            break;
        }
        depth = 1;
        if line == "    says! {" {
            says = true;
        } else if line == "    }" {
            says = false;
        } else if says && line.starts_with("        ") && !line.starts_with("         ") {
            let name = at.split_once([':', '(']).map_or("", |(name, _)| name);
            if !name.is_empty()
                && name.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit())
            {
                names.push(name);
            }
        } else if let Some(rest) = line.strip_prefix("    fn ") {
            names.push(rest.split('(').next().unwrap());
        }
    }
    names
}

#[test]
fn english_and_french_say_every_sentence_once() {
    let declared: BTreeSet<&str> = SENTENCES.iter().map(|(name, _)| *name).collect();
    assert_eq!(declared.len(), SENTENCES.len(), "a sentence is declared twice");
    for (language, source) in [("en", include_str!("en.rs")), ("fr", include_str!("fr.rs"))] {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for name in held_by(source) {
            *counts.entry(name).or_default() += 1;
        }
        let missing: Vec<_> = declared.iter().filter(|it| !counts.contains_key(*it)).collect();
        assert!(missing.is_empty(), "{language}.rs does not say {missing:?}");
        let odd = counts.keys().filter(|it| !declared.contains(*it)).collect::<Vec<_>>();
        assert_eq!(odd, [&"language", &"language_name"], "{language}.rs");
    }
}

/// A language of which one sentence is known.
#[derive(Debug)]
struct Newcomer;

impl Words for Newcomer {
    fn language(&self) -> Language {
        Language::EN
    }

    fn language_name(&self) -> &'static str {
        "Nova"
    }

    says! {
        answer_yes: "Jes";
    }
}

#[test]
fn a_new_language_says_in_english_what_it_lacks() {
    let newcomer: &'static dyn Words = &Newcomer;
    assert_eq!(newcomer.answer_yes(), "Jes");
    let ours = told(newcomer).into_iter().filter(|(name, _)| *name != "answer_yes");
    let english = told(&en::En).into_iter().filter(|(name, _)| *name != "answer_yes");
    assert!(ours.eq(english));
    assert_eq!(by_name(newcomer, "answer_yes"), Some("Jes"));
    assert_eq!(by_name(newcomer, "answer_no"), Some("No"));
    assert_eq!(by_name(newcomer, "day"), None);
}

#[test]
fn a_sentence_shows_the_keys_it_is_given() {
    let takes: BTreeMap<&str, &[&str]> = TAKES.iter().copied().collect();
    let mut seen = 0;
    for words in LANGUAGES {
        for (name, text) in told(*words) {
            for key in takes[name].iter().filter(|it| is_key(it) && **it != "key") {
                seen += 1;
                assert!(text.contains(&marker(key)), "{name} does not show {key}: {text}");
            }
        }
    }
    assert!(seen > 20 * ROUNDS, "hardly any sentence takes a key: {seen}");
}

/// The name of a key that is written by hand in a sentence.
fn written_key(text: &str, language: &str) -> Option<String> {
    for asks in ["Press ", "press ", "ppuyez sur ", "ppuyez encore sur ", "a touche "] {
        for key in text.split(asks).skip(1) {
            if !key.starts_with('⟦') {
                return Some(key.chars().take(20).collect());
            }
        }
    }
    let mut plain = String::new();
    for (place, part) in text.split('`').enumerate() {
        let is_code = place % 2 == 1;
        if is_code && part.chars().count() == 1 {
            return Some(part.to_owned());
        }
        plain.push_str(if is_code { "…" } else { part });
    }
    for name in
        ["Ctrl-", "Enter", "Entrée", "Esc ", "Échap", "Space ", "Barre d’espace", "Tab ", "PgUp"]
    {
        if plain.contains(name) {
            return Some(name.to_owned());
        }
    }
    for sign in ["(,)", "(/)", "(?)", "(.)"] {
        if plain.contains(sign) {
            return Some(sign.to_owned());
        }
    }
    let allowed: &[char] =
        if language == "fr" { &['a', 'A', 'y', 'Y', 'à', 'À'] } else { &['a', 'A', 'I'] };
    let letters: Vec<char> = plain.chars().collect();
    for (place, letter) in letters.iter().enumerate().filter(|(_, c)| c.is_alphabetic()) {
        let before = place.checked_sub(1).map(|it| letters[it]);
        let after = letters.get(place + 1).copied();
        let joined =
            |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "-’'_/.=°".contains(c));
        if joined(before) || joined(after.filter(|c| *c != '.')) {
            continue;
        }
        // `3 h`, `40 x 12`.
        let counted = letters[..place].iter().rev().find(|c| !c.is_whitespace());
        if counted.is_some_and(char::is_ascii_digit) {
            continue;
        }
        let rest: String = letters[place + 1..].iter().take(5).collect();
        let is_key_a = matches!(letter, 'a' | 'A') && (rest == " pour" || rest == " to a");
        if !allowed.contains(letter) || is_key_a {
            return Some(letter.to_string());
        }
    }
    None
}

#[test]
fn no_sentence_names_a_key_by_hand() {
    for (language, text) in [
        ("en", "Many people did this. Did you? Press b."),
        ("en", "A menu may have moved since: x then shows what else to try."),
        ("en", "No account yet: a to add one."),
        ("en", "Settings (,) list them."),
        ("en", "`v` shows it."),
        ("en", "Space picks them."),
        ("fr", "Vous l’avez déjà fait\u{a0}? Appuyez sur b."),
        ("fr", "Aucun compte pour l’instant\u{a0}: a pour en ajouter."),
        ("fr", "Corrigez-le, puis Ctrl-L."),
        ("fr", "C’est réglé\u{a0}: u la ramène."),
    ] {
        assert!(written_key(text, language).is_some(), "this names a key: {text}");
    }
    let mut wrong = BTreeSet::new();
    for words in LANGUAGES {
        let language = words.language();
        let language = language.as_str();
        for (name, text) in told(*words) {
            // What keys are called; what is typed in a shell; plain mode, where Enter ends each answer.
            let is_free = ["key_", "command_", "argument_", "value_", "authors_"]
                .iter()
                .any(|group| name.starts_with(group));
            let text = if name.starts_with("plain_") {
                text.replace("Enter", "…").replace("Entrée", "…")
            } else {
                text
            };
            let found = written_key(&text, language).filter(|_| !is_free);
            wrong.extend(found.map(|key| format!("{language}: {name} names {key}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn sentences_keep_the_typography_of_their_language() {
    let mut wrong = BTreeSet::new();
    for words in LANGUAGES {
        let is_french = words.language() == Language::FR;
        for (name, text) in told(*words) {
            let is_code = name.starts_with("authors_");
            let quotes_a_shell = is_code
                || ["command_", "argument_help"].iter().any(|group| name.starts_with(group))
                || text.contains('`');
            let open_blank = !is_code && text.contains(['{', '}']);
            let straight = !quotes_a_shell && text.contains('\'');
            let loose = [" :", " ;", " ?", " !", " »", "« "].iter().any(|sign| text.contains(sign));
            if open_blank || straight || (is_french && loose) {
                wrong.insert(format!("{name}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

mod dates {
    use super::*;

    #[test]
    fn they_read_as_people_write_them() {
        let (en, fr) = (of(Language::EN), of(Language::FR));
        let first = day("2026-12-01");
        assert_eq!(en.day(first), "1 Dec 2026");
        assert_eq!(fr.day(first), "1er déc. 2026");
        assert_eq!(en.day_long(first), "1 December 2026");
        assert_eq!(fr.day_long(first), "1er décembre 2026");
        assert_eq!(fr.source_date(date("2026-08")), "août 2026");
        assert_eq!(en.source_month(date("2026-08-22")), "Aug 2026");
        let today = day("2026-11-22");
        assert_eq!(en.day_near(day("2026-11-02"), today), "2 Nov");
        assert_eq!(en.day_near(day("2025-05-01"), today), "May 2025");
    }
}

mod ages {
    use super::*;
    use crate::domain::guide::{Age, Checked, Trial};

    fn desk() -> Checked {
        Checked { on: date("2026-08"), live: None }
    }

    #[test]
    fn an_age_is_told_by_what_it_comes_from() {
        let (en, fr) = (of(Language::EN), of(Language::FR));
        let today = day("2026-11-22");
        let age = Age::of_check(&desk());
        assert_eq!(
            en.trust_age(&desk(), age, today),
            [
                "from sources of Aug 2026, not tried live",
                "sources of Aug 2026, not tried",
                "sources of Aug 2026",
                "Aug 2026"
            ]
        );
        let [long, ..] = fr.trust_age(&desk(), age, today);
        assert_eq!(long, "d’après des sources d’août 2026, pas essayé");
        let link = Age { on: "2026-07".parse().ok(), of_link: true };
        let [long, ..] = en.trust_age(&desk(), link, today);
        assert_eq!(long, "link seen in Jul 2026, not tried live");
        let trial = Trial { platform: Platform::Ios, language: "en".into(), region: Region::Eu };
        let live = Checked { live: Some(trial), ..desk() };
        let [long, ..] = en.trust_age(&live, age, today);
        assert_eq!(long, "tried in Aug 2026 on iPhone");
        let [long, ..] = en.trust_age(&live, link, today);
        assert_eq!(long, "link seen in Jul 2026");
    }

    #[test]
    fn what_is_past_trusting_begins_with_that_word() {
        let today = day("2027-11-22");
        let age = Age::of_check(&desk());
        let [long, .., short] = of(Language::EN).trust_age(&desk(), age, today);
        assert_eq!(long, "stale: sources of Aug 2026, not tried live");
        assert_eq!(short, "Aug 2026, stale");
        let undated = Age { on: None, of_link: true };
        let [long, .., short] = of(Language::FR).trust_age(&desk(), undated, today);
        assert_eq!(long, "ancien\u{a0}: lien sans date, pas essayé");
        assert_eq!(short, "sans date, ancien");
    }
}
