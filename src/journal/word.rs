//! What a person wrote, looked for in lines that cannot be read: whole values, never parts of others.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::domain::record::act::{Act, Change, Operation};
use crate::domain::record::forget::Tombs;

/// Members that name no person and nothing of their own: a nickname `facebook` is no service.
const IMPERSONAL: [&str; 26] = [
    "v",
    "id",
    "at",
    "sum",
    "service",
    "guide",
    "step",
    "mark",
    "on",
    "revision",
    "status",
    "date",
    "received",
    "law",
    "company",
    "holidays",
    "country",
    "kind",
    "language",
    "url",
    "act",
    "track",
    "precision",
    "authority",
    "about",
    "phone",
];

/// Members that hold keys of accounts and groups.
const KEYS: [&str; 4] = ["account", "accounts", "other", "group"];

/// Members that hold the person's own words.
const PERSONAL: [&str; 5] = ["name", "text", "path", "value", "note"];

/// A value that goes with what is forgotten, and the member that holds it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Word {
    member: Box<str>,
    /// As it stands between the quotes of a line.
    value: Box<str>,
}

/// What is known of a line that is no act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// One of the values, whole.
    Whole,
    /// Something like one of them, which may be a part of it and may be something else.
    Perhaps,
    /// None of them.
    Nothing,
}

/// Every value that goes with what `tombs` take out of `acts`.
pub fn words(acts: &[Act], tombs: &Tombs) -> Vec<Word> {
    let mut words = Vec::new();
    for act in acts {
        let Operation::Do(changes) = &act.deed else { continue };
        for change in changes {
            match tombs.change(&act.id, change) {
                Some(left) if left == *change => {}
                left => of_change(change, left.as_ref(), &mut words),
            }
        }
    }
    words.sort_unstable();
    words.dedup();
    words
}

fn of_change(change: &Change, left: Option<&Change>, words: &mut Vec<Word>) {
    let all = |change: &Change| {
        let mut found = Vec::new();
        gather("", &serde_json::to_value(change).unwrap_or_default(), &mut found);
        found
    };
    let kept = left.map(all).unwrap_or_default();
    words.extend(all(change).into_iter().filter(|word| !kept.contains(word)));
}

fn gather(member: &str, value: &Value, found: &mut Vec<Word>) {
    match value {
        Value::String(text) if !text.is_empty() && !IMPERSONAL.contains(&member) => {
            found.push(Word { member: member.into(), value: escaped(text) });
        }
        Value::Array(list) => list.iter().for_each(|value| gather(member, value, found)),
        Value::Object(object) => {
            object.iter().for_each(|(member, value)| gather(member, value, found));
        }
        _ => {}
    }
}

fn escaped(text: &str) -> Box<str> {
    let json = Value::from(text).to_string();
    json.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(&json).into()
}

/// What `line` holds of `words`.
pub(super) fn look(line: &str, words: &[Word]) -> Holds {
    let line = line.trim_end_matches(['\n', '\r']);
    let mut holds = Holds::Nothing;
    for word in words {
        match word.in_line(line) {
            Holds::Whole => return Holds::Whole,
            Holds::Perhaps => holds = Holds::Perhaps,
            Holds::Nothing => {}
        }
    }
    holds
}

impl Word {
    fn in_line(&self, line: &str) -> Holds {
        if self.value.is_empty() {
            return Holds::Nothing;
        }
        let mut holds = Holds::Nothing;
        for (start, found) in line.match_indices(&*self.value) {
            let before = line.get(..start).unwrap_or_default();
            let after = line.get(start + found.len()..).unwrap_or_default();
            let quotes = before.strip_suffix('"').zip(after.strip_prefix('"'));
            let value = quotes.filter(|(before, after)| is_place(before, after));
            // A whole value of another member is another value, within a longer word it is another word.
            match value {
                Some((before, _)) if self.fits(before) => return Holds::Whole,
                None if borders(before, after) => holds = Holds::Perhaps,
                _ => {}
            }
        }
        if holds == Holds::Nothing && self.is_begun_in(line) { Holds::Perhaps } else { holds }
    }

    /// Whether the value behind `before` may be this one: its member is the same, or none that is known.
    fn fits(&self, before: &str) -> bool {
        let Some(before) = before.trim_end().strip_suffix(':') else {
            return true;
        };
        let member = before.trim_end().strip_suffix('"').and_then(|it| it.rsplit('"').next());
        let is_key = |member: &str| KEYS.contains(&member);
        match member {
            Some(member) if member == &*self.member => true,
            Some(member) if IMPERSONAL.contains(&member) => false,
            Some(member) if is_key(member) => is_key(&self.member),
            Some(member) if PERSONAL.contains(&member) => !is_key(&self.member),
            _ => true,
        }
    }

    /// Whether the line ends within a value that this one may be.
    fn is_begun_in(&self, line: &str) -> bool {
        let Some((before, tail)) = line.rsplit_once('"') else { return false };
        let opens = before.trim_end().ends_with([':', '[', ',']);
        opens && !tail.is_empty() && self.value.starts_with(tail) && self.fits(before)
    }
}

/// Whether a value stands between these: JSON puts nothing else there.
fn is_place(before: &str, after: &str) -> bool {
    let (before, after) = (before.trim_end(), after.trim_start());
    before.ends_with([':', '[', ',']) && (after.is_empty() || after.starts_with([',', ']', '}']))
}

fn borders(before: &str, after: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric();
    !before.ends_with(is_word) && !after.starts_with(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(member: &str, value: &str) -> Word {
        Word { member: member.into(), value: escaped(value) }
    }

    fn of(member: &str, value: &str, line: &str) -> Holds {
        look(line, &[word(member, value)])
    }

    #[test]
    fn a_whole_value_is_found_and_a_part_of_another_is_not() {
        let line = r#"{"v":1,"do":[{"add":{"account":"k3","service":"facebook","name":"e"}}"#;
        assert_eq!(of("name", "e", line), Holds::Whole);
        assert_eq!(of("account", "k3", line), Holds::Whole);
        for (member, value) in [
            ("name", "facebook"),
            ("name", ":"),
            ("name", ","),
            ("name", "add"),
            ("name", "v"),
            ("name", "k"),
            ("name", "boo"),
        ] {
            assert_ne!(of(member, value, line), Holds::Whole, "{value}");
        }
        assert_eq!(of("name", "book", line), Holds::Nothing);
    }

    #[test]
    fn a_value_whose_member_is_damaged_is_found_all_the_same() {
        let line = r#"{"add":{"acc_unt":"k3","nqme":"Mata-Hari"}}"#;
        assert_eq!(of("name", "Mata-Hari", line), Holds::Whole);
        assert_eq!(of("account", "k3", line), Holds::Whole);
        let group = r#"{"group":{"accounts":["k1","k3"],"group":"g"}}"#;
        assert_eq!(of("account", "k3", group), Holds::Whole);
    }

    #[test]
    fn the_key_of_the_row_you_is_no_nickname() {
        let line = r#"{"add":{"account":"k9","name":"me"}}"#;
        assert_eq!(of("account", "me", line), Holds::Nothing);
        assert_eq!(of("account", "me", r#"{"mark":{"account":"me"}"#), Holds::Whole);
    }

    #[test]
    fn what_may_be_a_part_of_it_is_undecided() {
        for line in [
            r#"{"add":{"name":"Mata-Ha"#,
            r#"{"add":{"name":"Mata-Hari"#,
            r#"{"add":{"name":"Mata-Hari x"#,
            r#"{"add":{"name:"Mata-Hari","x""#,
        ] {
            let holds = of("name", "Mata-Hari", line);
            assert!(holds != Holds::Nothing, "{line}");
        }
        assert_eq!(of("name", "facebook", r#"{"add":{"service":"fac"#), Holds::Nothing);
        assert_eq!(of("name", "Mata-Hari", r#"{"add":{"name":"other"#), Holds::Nothing);
    }

    #[test]
    fn words_stand_as_they_do_in_a_line() {
        let line = r#"{"note":{"text":"one\n\"two\" é"}"#;
        assert_eq!(of("text", "one\n\"two\" é", line), Holds::Whole);
    }
}
