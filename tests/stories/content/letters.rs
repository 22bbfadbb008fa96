//! The letters that come with the program, filled with long values and with hardly any.

use std::collections::BTreeSet;

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::law::deadline::Clock;
use optout_tui::domain::law::region::Region;
use optout_tui::domain::letter::{BOX, Blank, Filled, Kind, Letter, Template, Wording};
use optout_tui::domain::text::language::{Language, Text};

use crate::support::frozen;

const RIGHT: [Region; 2] = [Region::Eu, Region::Uk];

/// Every letter, wording and language; short and long.
fn every(mut visit: impl FnMut(&Letter, &Wording, Language, bool, &str)) {
    let catalogue = frozen::catalogue();
    let mut seen = 0;
    for kind in Kind::ALL.iter().copied() {
        let letter = catalogue.letter(kind).unwrap();
        for region in RIGHT {
            let wording = letter.wording(region).unwrap();
            for language in Text::LANGUAGES {
                for short in [true, false] {
                    let what = format!(
                        "{} {} {language} {}",
                        kind.as_str(),
                        region.as_str(),
                        if short { "short" } else { "long" }
                    );
                    visit(letter, wording, language, short, &what);
                    seen += 1;
                }
            }
        }
    }
    assert_eq!(seen, Kind::ALL.len() * 8);
}

fn longest<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.max_by_key(|text| text.chars().count()).unwrap().to_owned()
}

/// A long value for every blank; those from records are the longest there are.
fn long_value(blank: Blank, catalogue: &Catalogue, language: Language) -> String {
    let library = catalogue.library();
    let day = if language == Language::EN { "22 September 2026" } else { "22 septembre 2026" };
    match blank {
        Blank::Company => longest(library.companies.iter().map(|it| &*it.name)),
        Blank::CompanyAddress => {
            longest(library.companies.iter().filter_map(|it| it.address.as_deref()))
        }
        Blank::Service => {
            longest(catalogue.reference.services.iter().map(|it| it.name.get(language)))
        }
        Blank::AccountId => "facebook.com/maximilienne.dupont".chars().take(30).collect(),
        Blank::OtherIdentifiers => "@maximilienne75, +33 6 12 34 56 78".into(),
        Blank::Email => "maximilienne.delarochefou@yahoo.fr".into(),
        Blank::FullName => "Maximilienne de La Rochefoucau".into(),
        Blank::Law => {
            longest(RIGHT.iter().map(|it| catalogue.law(*it).unwrap().name.get(language)))
        }
        Blank::Grounds => String::new(),
        Blank::Date
        | Blank::DueDate
        | Blank::SentDate
        | Blank::RefusalDate
        | Blank::ReminderDate
        | Blank::ExtensionDate
        | Blank::AckDate => day.into(),
        Blank::Place => "Saint-Rémy-en-Rollat".into(),
        Blank::Authority => longest(library.authorities.iter().map(|it| &*it.full)),
        Blank::RefusalSummary => "we rely on legitimate interests and see no reason".into(),
        Blank::CaseRef => "CASE-2026-0000123456".into(),
        Blank::GraceDays => "14".into(),
        Blank::Outcome => "no answer but an automatic receipt, on the day of sending".into(),
        Blank::Attachments => "objection, screenshot of its sending, receipt, reminder".into(),
        Blank::PostalAddress => "123 rue du Faubourg-Saint-Honoré, 75008 Paris, France".into(),
        Blank::Phone => "+33 6 12 34 56 78".into(),
        Blank::Channel => "registered letter".into(),
        Blank::OtherBreaches => "Article 18: the use was not restricted meanwhile".into(),
    }
}

fn fill(text: &str, value: impl Fn(Blank) -> Option<String>) -> Filled {
    Template::parse(text).unwrap().fill(value, |blank| format!("‹{}›", blank.as_str()))
}

#[test]
fn every_letter_holds_long_values() {
    let catalogue = frozen::catalogue();
    every(|_, wording, language, short, what| {
        let room = if short { wording.room(language).unwrap_or(0) } else { 600 };
        let filled = fill(wording.text(language, short), |blank| match blank {
            Blank::Grounds => Some("x".repeat(room)),
            _ => Some(long_value(blank, &catalogue, language)),
        });
        assert_eq!(filled.missing, [], "{what}");
        assert!(!filled.text.contains(['{', '}', '[', ']', '‹']), "{what}: {}", filled.text);
        assert!(!short || filled.length() <= BOX, "{what}: {}", filled.length());
    });
}

#[test]
fn long_values_are_no_longer_than_what_is_reckoned_with() {
    let catalogue = frozen::catalogue();
    for blank in Blank::ALL.iter().copied().filter(|blank| blank.reckoned() > 0) {
        for language in Text::LANGUAGES {
            let length = long_value(blank, &catalogue, language).chars().count();
            let reckoned = blank.reckoned();
            assert!(length <= reckoned, "{}: {length} of {reckoned}", blank.as_str());
        }
    }
}

#[test]
fn authors_are_told_of_every_blank() {
    let text = include_str!("../../../docs/CONTENT.md");
    let row = text.lines().find(|line| line.starts_with("| `company`")).unwrap();
    let columns: Vec<&str> = row.trim_matches('|').split('|').collect();
    for blank in Blank::ALL.iter().copied() {
        let column = match blank {
            _ if blank.is_known() => 0,
            _ if blank.is_of_account() => 1,
            _ => 2,
        };
        let word = format!("`{}`", blank.as_str());
        assert!(columns[column].contains(&word), "{word} belongs into column {column}");
    }
}

#[test]
fn every_short_letter_has_room_for_any_reason() {
    let catalogue = frozen::catalogue();
    every(|letter, wording, language, short, what| {
        let template = Template::parse(wording.text(language, short)).unwrap();
        let Some(room) = wording.room(language).filter(|_| short) else {
            assert!(!short || letter.kind == Kind::Reminder, "{what} has no room");
            return;
        };
        assert!(template.needs(Blank::Grounds), "{what}");
        let left = BOX - template.reckoned();
        assert_eq!(room, left / 10 * 10, "{what}: `room` is what is left, in tens");
        for reason in &catalogue.library().reasons {
            let length = reason.length(language);
            assert!(length <= room, "{what}: {} takes {length} of {room}", reason.key);
        }
    });
}

#[test]
fn what_is_optional_leaves_nothing_behind() {
    every(|_, wording, language, short, what| {
        let template = Template::parse(wording.text(language, short)).unwrap();
        let needed = |blank: Blank| template.needs(blank).then(|| "Xy".to_owned());
        let text = fill(wording.text(language, short), needed).text;
        for slip in [" ,", ",,", "( ", " )", "..", " .", "\n- \n", "\n\n\n", ", \n", "()", ":\n-:"]
        {
            assert!(!text.contains(slip), "{what} holds {slip:?}:\n{text}");
        }
        assert_eq!(text, text.trim(), "{what}");
    });
}

#[test]
fn long_letters_begin_with_their_subject() {
    every(|_, wording, language, short, what| {
        let filled = fill(wording.text(language, short), |_| Some("Xy".to_owned()));
        assert_eq!(filled.parted().is_some(), !short, "{what}");
    });
}

#[test]
fn every_letter_cites_only_its_own_law() {
    every(|_, wording, language, short, what| {
        let text = wording.text(language, short);
        let cited: BTreeSet<u32> = articles(text).into_iter().collect();
        let british = wording.regions.contains(&Region::Uk);
        if british {
            // The articles that are known to say the same in the UK GDPR.
            let others: Vec<_> =
                cited.iter().filter(|it| ![12, 17, 18, 21].contains(*it)).collect();
            assert!(others.is_empty(), "{what} cites {others:?}");
            assert!(!text.contains("lead authority") && !text.contains("chef de file"), "{what}");
        } else {
            assert!(!text.contains("Data (Use and Access)"), "{what}");
        }
        assert!(cited.contains(&21) && text.contains("{law}"), "{what} cites {cited:?}");
    });
}

/// The numbers of the articles that `text` cites: `Art. 21(1)`, `articles 79 et 82`.
fn articles(text: &str) -> Vec<u32> {
    let text = text.to_lowercase();
    let starts = text.match_indices("art").map(|(at, word)| text.split_at(at + word.len()).1);
    let lists = starts.filter_map(|rest| {
        let rest = rest.strip_prefix(". ").or_else(|| {
            let rest = rest.strip_prefix("icle")?;
            rest.strip_prefix('s').unwrap_or(rest).strip_prefix([' ', '\u{a0}'])
        })?;
        rest.starts_with(|c: char| c.is_ascii_digit()).then_some(rest)
    });
    let mut found = Vec::new();
    for list in lists {
        // Further numbers follow a comma or an "and"; what stands in parentheses is a paragraph.
        let mut rest = list;
        while rest.starts_with(|c: char| c.is_ascii_digit()) {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let (number, mut after) = rest.split_at(end);
            found.extend(number.parse::<u32>());
            while after.starts_with('(') {
                after = after.split_once(')').map_or("", |(_, after)| after);
            }
            let next = [" and ", " et ", ", "].iter().find_map(|word| after.strip_prefix(word));
            rest = next.unwrap_or_default();
        }
    }
    found
}

#[test]
fn the_reader_of_articles_reads() {
    assert_eq!(articles("(Art. 21(1), 12(4)) and Articles 79 and 82"), [21, 12, 79, 82]);
    assert_eq!(articles("l’article 18, paragraphe 1, point d ; articles 17 et 19"), [18, 17, 19]);
    assert_eq!(articles("Art. 58(2)(c), (f), (g)), a start of 12 articles"), [58]);
}

#[test]
fn who_may_object_by_right_has_a_month_and_letters() {
    let catalogue = frozen::catalogue();
    for region in Region::ALL {
        let law = catalogue.law(region).unwrap();
        assert_eq!(law.objection, law.region.clock() == Clock::Month, "{}", region.as_str());
        assert_eq!(law.objection, RIGHT.contains(&region), "{}", region.as_str());
        for kind in Kind::ALL.iter().copied() {
            let letter = catalogue.letter(kind).unwrap();
            assert_eq!(letter.wording(region).is_some(), law.objection, "{}", region.as_str());
        }
    }
}

#[test]
fn who_may_complain_knows_where() {
    let catalogue = frozen::catalogue();
    for land in &catalogue.reference.lands {
        let authority = catalogue.authority(land.code);
        assert_eq!(authority.is_none(), land.authority.is_none(), "{}", land.code);
        if RIGHT.contains(&land.region) {
            assert!(!authority.unwrap().languages.is_empty(), "{}", land.code);
        }
    }
    let german = catalogue.authority("DE".parse().unwrap()).unwrap();
    assert_eq!(german.offices.len(), 16);
    assert_eq!(catalogue.library().companies.len(), 26);
    assert_eq!(catalogue.library().reasons.len(), 17);
}
