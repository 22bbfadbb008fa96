//! `letter`: what is printed, what is said beside it, and where there is none.

use optout_tui::domain::law::region::Region;
use optout_tui::domain::letter::{BOX, Kind};
use optout_tui::domain::text::language::{Language, Text};
use optout_tui::print::theme::Theme;

use super::shell::Shell;
use super::story::told;
use crate::support::frozen;
use crate::support::story::Story;

const WHICH: &[&str] = &["facebook/perso", "facebook/object"];

/// What the person is asked for, as long as it may well be.
const FILLED: &[(&str, &str)] = &[
    ("full_name", "Marie-Antoinette de La Rochefo"),
    ("account_id", "marie-antoinette.de.la.rochefo"),
    ("email", "marie.antoinette@rochefoucauld.test"),
    ("outcome", "no decision came, and the reminder was left unanswered too.."),
    ("refusal_summary", "they say that they cannot tell my data from other people's"),
    ("attachments", "copy of the objection, receipt, reminder, screenshots of the"),
    ("postal_address", "142 bis, rue du Faubourg-Saint-Antoine, 75012 Paris, France"),
];

/// Somebody in `country`, whose objection went all the way.
fn living_in(country: &str, law: &str) -> Shell {
    let request = |status: &str, date: &str| {
        format!(
            r#"{{"request":{{"account":"fb1","guide":"facebook/object","status":"{status}","date":"{date}","precision":"day",
            "sending":{{"country":"{country}","law":"{law}","company":"meta","holidays":"IE"}}}}}}"#
        )
    };
    let acts = [
        format!(r#"{{"set":{{"name":"country","value":"{country}"}}}}"#),
        r#"{"add":{"account":"fb1","service":"facebook","name":"perso"}}"#.to_owned(),
        request("sent", "2026-09-01"),
        request("acknowledged", "2026-09-02"),
        request("extended", "2026-09-20"),
        request("reminded", "2026-11-04"),
        request("refused", "2026-11-20"),
    ];
    told(&[("2026-11-20T08:00:00Z", &acts.join(","))])
}

fn arguments<'a>(kind: &'a str, rest: &[&'a str]) -> Vec<&'a str> {
    [&["letter", kind], WHICH, rest].concat()
}

#[test]
fn every_letter_filled_has_no_blank_left() {
    let catalogue = frozen::catalogue();
    let mut seen = 0;
    for (country, law, region) in [("FR", "eu", Region::Eu), ("GB", "uk", Region::Uk)] {
        let shell = living_in(country, law);
        for letter in &catalogue.library().letters {
            let wording = letter.wording(region).unwrap();
            for language in Text::LANGUAGES {
                for size in [&[][..], &["--short"]] {
                    let mut fill: Vec<String> =
                        FILLED.iter().map(|(name, value)| format!("{name}={value}")).collect();
                    if let Some(room) = wording.room(language) {
                        fill.push(format!("grounds={}", "g".repeat(room)));
                    } else if letter.kind != Kind::Reminder {
                        fill.push("grounds=mine".to_owned());
                    }
                    // From the United Kingdom it is for the person to say.
                    fill.push(
                        "company=Company With a Long Name (International) Limited".to_owned(),
                    );
                    let mut given = arguments(letter.kind.as_str(), size);
                    given.extend(["--language", language.as_str()]);
                    given.extend(fill.iter().flat_map(|pair| ["--fill", pair.as_str()]));
                    let ran = shell.run(&given);
                    let name = format!("{} {language} {country} {size:?}", letter.kind.as_str());
                    assert_eq!(ran.status, 0, "{name}: {}", ran.err);
                    for sign in ['‹', '›', '{', '}', '[', ']'] {
                        assert!(!ran.out.contains(sign), "{name}: {}", ran.out);
                    }
                    assert!(!ran.err.contains("Still to fill in"), "{name}: {}", ran.err);
                    assert!(!ran.err.contains("too many"), "{name}: {}", ran.err);
                    let length = ran.out.trim_end().chars().count();
                    assert!(size.is_empty() || length <= BOX, "{name}: {length}\n{}", ran.out);
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, 40);
}

#[test]
fn what_is_known_is_filled_in() {
    let shell = living_in("FR", "eu");
    let text = shell.run(&arguments("complaint", &["--language", "fr"])).out;
    for known in [
        "Objet\u{a0}: plainte au titre de l’article 77 du RGPD contre Meta Platforms Ireland Limited",
        "Commission nationale de l’informatique et des libertés (CNIL)",
        "- 1er septembre 2026\u{a0}: opposition",
        "- 2 septembre 2026\u{a0}: accusé de réception.",
        "- 20 novembre 2026\u{a0}: refus",
        "- 4 novembre 2026\u{a0}: rappel envoyé.",
        "le 22 novembre 2026",
    ] {
        assert!(text.contains(known), "{known}: {text}");
    }
    // The last day, extended in time to three months, is still to come: it did not end.
    assert!(!text.contains("fin du délai"), "{text}");
    // What happened stands in the order in which it did.
    let places = ["accusé de réception", "rappel envoyé", "refus de l’organisme"];
    let places = places.map(|fact| text.find(fact).unwrap());
    assert!(places.is_sorted(), "{text}");
    // An objection that is being sent counts from today; Irish holidays move the day.
    let shell = Shell::new().with("OPTOUT_TUI_TODAY", "2026-11-25");
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let text = shell.run(&arguments("objection", &[])).out;
    assert!(text.contains("that is by 28 December 2026"), "{text}");
}

#[test]
fn what_is_missing_stays_as_a_mark_and_is_listed() {
    let shell = living_in("FR", "eu");
    let ran =
        shell.run(&arguments("objection", &["--short", "--language", "fr", "--fill", "phone=1"]));
    assert_eq!(ran.status, 0);
    assert!(
        ran.out.contains("‹votre nom›") && ran.out.contains("Mes raisons\u{a0}: ‹vos raisons›")
    );
    assert!(ran.err.contains("full_name (your name)"), "{}", ran.err);
    assert!(ran.err.contains("This letter has no place for: phone."), "{}", ran.err);
    let ran = shell.run(&arguments("objection", &["--short", "--ascii", "--language", "fr"]));
    assert!(ran.out.is_ascii() && ran.err.is_ascii() && ran.out.contains("<votre nom>"));
}

#[test]
fn own_words_come_first_then_the_reasons_as_they_were_given() {
    let shell = living_in("FR", "eu");
    let given = ["--reason", "likeness", "--fill", "grounds=I am a nurse.", "--reason", "children"];
    let long = shell.run(&arguments("objection", &given)).out;
    let (_, rest) = long.split_once("I am a nurse.\n").unwrap();
    let (likeness, rest) = rest.split_once('\n').unwrap();
    assert!(likeness.starts_with("My face and voice") && rest.starts_with("My content shows"));
    let short = shell.run(&arguments("objection", &[&given[..], &["--short"]].concat())).out;
    assert!(short.contains("I am a nurse. My face and voice"), "{short}");
}

#[test]
fn what_was_remembered_fills_blanks_and_what_is_typed_comes_first() {
    let acts = r#"{"set":{"name":"country","value":"FR"}},
        {"add":{"account":"fb1","service":"facebook","name":"perso"}},
        {"blank":{"name":"full_name","value":"Camille Martin"}},
        {"blank":{"account":"fb1","name":"account_id","value":"camille.m"}}"#;
    let shell = told(&[("2026-11-20T08:00:00Z", acts)]);
    let text = shell.run(&arguments("objection", &["--short"])).out;
    assert!(text.contains("Camille Martin") && text.contains("camille.m"), "{text}");
    let text = shell.run(&arguments("objection", &["--fill", "full_name=C. Martin\u{1b}[2J"])).out;
    assert!(text.contains("C. Martin[2J") && !text.contains("Camille"), "{text}");
}

#[test]
fn a_short_letter_that_does_not_fit_is_told() {
    let shell = living_in("FR", "eu");
    let grounds = format!("grounds={}", "x".repeat(900));
    let ran = shell.run(&arguments("objection", &["--short", "--fill", &grounds]));
    assert_eq!(ran.status, 0);
    let count = ran.out.trim_end().chars().count();
    assert!(ran.err.contains(&format!("{count} of {BOX} characters")), "{}", ran.err);
    let ran = shell.run(&arguments("objection", &["--fill", &grounds]));
    assert!(!ran.err.contains("characters"), "{}", ran.err);
}

#[test]
fn a_letter_that_comes_too_soon_is_told() {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    // Nothing was sent: no date is made up.
    let ran = shell.run(&arguments("reminder", &[]));
    assert!(ran.err.contains("sent_date") && ran.err.contains("due_date"), "{}", ran.err);
    shell.says(&["request", WHICH[0], WHICH[1], "sent", "--date", "2026-11-20"]);
    for kind in ["reminder", "complaint"] {
        let ran = shell.run(&arguments(kind, &[]));
        assert!(ran.err.contains("the last day is 21 December 2026"), "{kind}: {}", ran.err);
    }
    assert!(!shell.run(&arguments("objection", &[])).err.contains("not over"));
}

#[test]
fn where_there_is_no_such_right_there_is_no_letter() {
    let catalogue = frozen::catalogue();
    for (country, region) in
        [("US", Region::Us), ("CH", Region::Ch), ("BR", Region::Br), ("AU", Region::Elsewhere)]
    {
        let shell = Shell::new();
        shell.says(&["set", "country", country]);
        shell.says(&["accounts", "add", "facebook", "perso"]);
        let law = catalogue.law(region).unwrap();
        for (language, tongue) in [("en", Language::EN), ("fr", Language::FR)] {
            let line = shell.refuses(&arguments("objection", &["--lang", language]), 1);
            assert!(line.starts_with(law.right.get(tongue)), "{country}: {line}");
            let instead = law.instead.as_ref().unwrap().get(tongue);
            assert!(line.ends_with(instead), "{country}: {line}");
        }
    }
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let line = shell.refuses(&arguments("objection", &[]), 1);
    assert!(line.contains("set country"), "{line}");
}

#[test]
fn where_the_record_may_be_the_wrong_one_the_person_is_asked() {
    let british = Shell::new();
    british.says(&["set", "country", "GB"]);
    british.says(&["accounts", "add", "facebook", "perso"]);
    let ran = british.run(&arguments("objection", &[]));
    assert!(ran.out.contains("‹the company›") && !ran.out.contains("Ireland"), "{}", ran.out);
    assert!(ran.err.contains("company=") && ran.err.contains("Not confirmed"), "{}", ran.err);
    assert!(ran.out.contains("UK GDPR"), "{}", ran.out);
    // Where it is known, nobody is asked.
    british.says(&["accounts", "add", "whatsapp", "perso"]);
    let ran = british.run(&["letter", "objection", "whatsapp/perso", "whatsapp/object"]);
    assert!(ran.out.contains("To WhatsApp LLC") && !ran.err.contains("company="), "{}", ran.err);
    let german = living_in("DE", "eu");
    let ran = german.run(&arguments("complaint", &[]));
    assert!(ran.out.contains("‹the authority›"), "{}", ran.out);
    assert!(ran.err.contains("authority=LAND") && ran.err.contains("Hessen"), "{}", ran.err);
    assert!(ran.err.contains("in these languages: de."), "{}", ran.err);
    let ran = german.run(&arguments("complaint", &["--fill", "authority=nordrhein-westfalen"]));
    assert!(ran.out.contains("LDI NRW (Nordrhein-Westfalen)"), "{}", ran.out);
}

#[test]
fn a_complaint_speaks_the_language_of_the_authority() {
    let french = living_in("FR", "eu");
    assert!(french.run(&arguments("complaint", &[])).out.starts_with("Objet\u{a0}: plainte"));
    assert!(french.run(&arguments("reminder", &[])).out.starts_with("Subject: Reminder"));
    let asked = french.run(&arguments("complaint", &["--language", "en"]));
    assert!(asked.out.starts_with("Subject: Complaint"), "{}", asked.out);
    assert!(asked.err.contains("CNIL takes complaints in these languages: fr."), "{}", asked.err);
    let irish = living_in("IE", "eu");
    assert!(irish.run(&arguments("complaint", &["--lang", "fr"])).out.starts_with("Subject"));
}

#[test]
fn an_unknown_name_is_told_with_the_nearest_ones() {
    let shell = living_in("FR", "eu");
    for (arguments, wrong, near) in [
        (arguments("complain", &[]), "complain", "complaint"),
        (arguments("objection", &["--reason", "childs"]), "childs", "children"),
        (arguments("objection", &["--reason", "zzz"]), "zzz", "unforeseen"),
        (arguments("objection", &["--fill", "fullname=x"]), "fullname", "full_name"),
        (arguments("objection", &["--fill", "full_name"]), "full_name", "NAME=VALUE"),
        (vec!["letter", "objection", "facebook/pers", "facebook/object"], "pers", "facebook/perso"),
        (
            vec!["letter", "objection", "facebook/perso", "facebook/objec"],
            "objec",
            "facebook/object",
        ),
    ] {
        let line = shell.refuses(&arguments, 2);
        assert!(line.contains(wrong) && line.contains(near), "{arguments:?}: {line}");
    }
    let line = shell.refuses(&["letter", "objection", "facebook/perso", "meta/object"], 2);
    assert!(line.contains("me"), "{line}");
    shell.says(&["accounts", "add", "whatsapp", "mobile"]);
    let line =
        shell.refuses(&["letter", "objection", "whatsapp/mobile", "whatsapp/delete-chats"], 2);
    assert!(line.contains("sends no objection"), "{line}");
}

/// A home: its country, its law, and what happened to the objection: a status and its day.
type Told = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const HOMES: &[Told] = &[
    ("FR", "eu", &[]),
    ("FR", "eu", &[("sent", "2026-10-05")]),
    ("FR", "eu", &[("sent", "2026-10-05"), ("extended", "2026-11-09"), ("reminded", "2026-11-12")]),
    (
        "FR",
        "eu",
        &[("sent", "2026-10-05"), ("asked-more", "2026-10-09"), ("gave-more", "2026-10-12")],
    ),
    ("FR", "eu", &[("sent", "2026-10-05"), ("refused", "2026-10-20")]),
    ("DE", "eu", &[("sent", "2026-10-05")]),
    ("GB", "uk", &[("sent", "2026-10-05"), ("complained-company", "2026-11-10")]),
];

#[test]
fn the_wizard_writes_what_the_command_writes() {
    let page = crate::support::story::changes;
    let mut seen = 0;
    for (country, law, events) in HOMES {
        let mut acts = vec![
            format!(r#"{{"set":{{"name":"country","value":"{country}"}}}}"#),
            r#"{"add":{"account":"fb1","service":"facebook","name":"perso"}}"#.to_owned(),
            r#"{"blank":{"name":"full_name","value":"Camille Martin"}}"#.to_owned(),
        ];
        acts.extend(events.iter().map(|(status, date)| {
            format!(
                r#"{{"request":{{"account":"fb1","guide":"facebook/object","status":"{status}","date":"{date}",
                "sending":{{"country":"{country}","law":"{law}","company":"meta","holidays":"IE"}}}}}}"#
            )
        }));
        let shell = told(&[("2026-11-20T08:00:00Z", &acts.join(","))]);
        let done = page(&format!("[{}]", acts.join(",")));
        for kind in Kind::ALL.iter().copied() {
            let mut story = Story::with(done.clone(), Language::EN, Theme::default(), (100, 30));
            story.letter("fb1", "facebook/object", kind);
            // Copied as it is: what is empty is a mark in both.
            let whole =
                story.session.shown().top().offers.iter().all(|it| it.label != "Next blank");
            story.keys(if whole { "c" } else { "c down enter" });
            let copied = story.session.world.copied.concat();
            let short = matches!(kind, Kind::Objection | Kind::Erasure).then_some("--short");
            let rest: Vec<&str> = short.into_iter().collect();
            let printed = shell.run(&arguments(kind.as_str(), &rest)).out;
            assert_eq!(copied, printed.trim_end(), "{country} {events:?} {}", kind.as_str());
            assert!(copied.contains("Camille Martin"));
            seen += 1;
        }
    }
    assert_eq!(seen, HOMES.len() * 5);
}
