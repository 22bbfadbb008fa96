//! One line of the journal: `{"v":1,"id":"<stamp>-<writer>","at":"…","do":[…],"sum":"…"}`, or
//! `"undo":["<id>",…]`, or `"forget":[…]`.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::quick;
use super::sum::{self, Summed};
use crate::domain::record::act::{Act, ActId, Change, NO_STAMP_FROM, Operation};
use crate::domain::record::forget::Forgotten;

/// The version this program writes and understands.
pub const VERSION: u64 = 1;

#[derive(Serialize)]
struct Written<'a> {
    v: u64,
    id: String,
    at: &'a str,
    #[serde(rename = "do", skip_serializing_if = "Option::is_none")]
    changes: Option<&'a [Change]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    undo: Option<&'a [ActId]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    forget: Option<&'a [Forgotten]>,
}

/// The line of an act, without its newline.
///
/// # Errors
/// When the codec refuses, which would be a defect of ours.
pub fn write(id: &ActId, at: &str, deed: &Operation) -> serde_json::Result<String> {
    let (changes, undo, forget) = match deed {
        Operation::Do(changes) => (Some(changes.as_slice()), None, None),
        Operation::Undo(ids) => (None, Some(ids.as_slice()), None),
        Operation::Forget(all) => (None, None, Some(all.as_slice())),
    };
    let id = id.to_string();
    serde_json::to_string(&Written { v: VERSION, id, at, changes, undo, forget }).map(sum::add)
}

/// The line as this version writes it: read in one pass, straight into changes.
#[derive(Deserialize)]
struct Usual<'a> {
    v: u64,
    id: &'a str,
    at: &'a str,
    #[serde(rename = "do")]
    changes: Option<Vec<Change>>,
    undo: Option<Vec<ActId>>,
    forget: Option<Vec<Forgotten>>,
}

/// The act of a line; `None`: it is damaged. A sum is verified before anything else is looked at: the
/// version, too, is only what was written if the sum says so.
pub fn read(line: &[u8]) -> Option<Act> {
    // Checking the line as a whole is cheaper than checking every text in it.
    let text = str::from_utf8(line).ok()?;
    let body = match sum::check(text) {
        Summed::Sound(body) => body,
        Summed::None => text.strip_suffix('}').unwrap_or_default(),
        Summed::Wrong => return None,
    };
    quick::read(body).or_else(|| parse(text)).filter(|act| act.id.stamp < NO_STAMP_FROM)
}

/// Whether `line`, which is no act, is the beginning of one: as far as it goes it is JSON, and not at its
/// end.
pub(super) fn is_begun(line: &[u8]) -> bool {
    // It may have been torn within a letter.
    let whole = str::from_utf8(line).map_or_else(|error| error.valid_up_to(), |_| line.len());
    let text = line.get(..whole).unwrap_or_default();
    let rest = line.len() - whole;
    let object = serde_json::from_slice::<Map<String, Value>>(text);
    rest < 4 && object.is_err_and(|error| error.is_eof())
}

pub(super) fn parse(line: &str) -> Option<Act> {
    usual(line).or_else(|| odd(line))
}

fn usual(line: &str) -> Option<Act> {
    let line: Usual<'_> = serde_json::from_str(line).ok()?;
    let deed = match (line.changes, line.undo, line.forget) {
        (Some(changes), None, None) => Operation::Do(changes),
        (None, Some(ids), None) => Operation::Undo(ids),
        (None, None, Some(all)) => Operation::Forget(all),
        _ => return None,
    };
    (line.v == VERSION).then_some(Act {
        id: line.id.parse().ok()?,
        at: line.at.into(),
        deed,
        strange: 0,
    })
}

/// A line of a newer version, or with something in it that this one does not know.
fn odd(line: &str) -> Option<Act> {
    let line: Map<String, Value> = serde_json::from_str(line).ok()?;
    let text = |key: &str| line.get(key).and_then(Value::as_str);
    let list = |key: &str| line.get(key).and_then(Value::as_array);
    let id = text("id")?.parse().ok()?;
    let ours = line.get("v").and_then(Value::as_u64) == Some(VERSION);
    let (deed, strange) = match (list("do"), list("undo")) {
        (changes, _) if !ours => (Operation::Do(Vec::new()), changes.map_or(1, Vec::len).max(1)),
        (Some(changes), undo) => {
            let (known, strange) = known(changes);
            (Operation::Do(known), strange + usize::from(undo.is_some()))
        }
        (None, Some(ids)) => {
            let (known, strange) = known(ids);
            (Operation::Undo(known), strange)
        }
        (None, None) => match list("forget") {
            Some(all) => {
                let (known, strange) = known(all);
                (Operation::Forget(known), strange)
            }
            None => (Operation::Do(Vec::new()), 1),
        },
    };
    Some(Act {
        id,
        at: text("at").unwrap_or_default().into(),
        deed,
        strange: u32::try_from(strange).unwrap_or(u32::MAX),
    })
}

/// Those that this version understands, and how many it does not.
fn known<T: for<'de> Deserialize<'de>>(values: &[Value]) -> (Vec<T>, usize) {
    let known: Vec<T> = values.iter().filter_map(|value| T::deserialize(value).ok()).collect();
    let strange = values.len() - known.len();
    (known, strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(line: &str) -> Act {
        read(line.as_bytes()).unwrap()
    }

    #[test]
    fn a_line_says_what_was_done_and_comes_back() {
        let deed = Operation::Do(vec![Change::Note {
            account: crate::domain::record::account::AccountKey::of("k3"),
            guide: "facebook/object".parse().unwrap(),
            text: "one\ntwo « é »".into(),
        }]);
        let id: ActId = "1795356185000-k3v9x0aa".parse().unwrap();
        let line = write(&id, "2026-11-22T14:03:05Z", &deed).unwrap();
        assert_eq!(
            line,
            r#"{"v":1,"id":"1795356185000-k3v9x0aa","at":"2026-11-22T14:03:05Z","do":[{"note":{"account":"k3","guide":"facebook/object","text":"one\ntwo « é »"}}],"sum":"e268b70c"}"#
        );
        let act = act(&line);
        assert_eq!((act.id, act.deed, act.strange), (id, deed, 0));
    }

    #[test]
    fn undo_names_what_it_takes_back() {
        let undo = Operation::Undo(vec!["7-aaaaaaaa".parse().unwrap()]);
        let line = write(&"9-aaaaaaaa".parse().unwrap(), "", &undo).unwrap();
        assert_eq!(
            line,
            r#"{"v":1,"id":"9-aaaaaaaa","at":"","undo":["7-aaaaaaaa"],"sum":"f65307e6"}"#
        );
        assert_eq!(act(&line).deed, undo);
    }

    #[test]
    fn what_is_not_understood_is_counted_and_the_rest_is_used() {
        let act = act(
            r#"{"v":1,"id":"7-aaaaaaaa","at":"x","do":[{"sing":{}},{"set":{"name":"phone","value":"ios"}},{"mark":{}}]}"#,
        );
        assert_eq!(act.strange, 2);
        assert!(matches!(&act.deed, Operation::Do(changes) if changes.len() == 1));
    }

    #[test]
    fn a_newer_version_counts_and_does_nothing() {
        for (line, strange) in [
            (
                r#"{"v":2,"id":"7-aaaaaaaa","at":"","do":[{"set":{"name":"phone","value":"ios"}},{}]}"#,
                2,
            ),
            (r#"{"v":2,"id":"7-aaaaaaaa","forget":"k3"}"#, 1),
            (r#"{"v":1,"id":"7-aaaaaaaa","forget":"k3"}"#, 1),
            (r#"{"v":"x","id":"7-aaaaaaaa","do":[]}"#, 1),
            (r#"{"id":"7-aaaaaaaa","do":[]}"#, 1),
        ] {
            let act = act(line);
            assert_eq!((act.deed, act.strange), (Operation::Do(Vec::new()), strange), "{line}");
        }
    }

    #[test]
    fn a_sum_is_verified_whatever_the_version() {
        for line in [r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[]}"#, r#"{"v":2,"id":"7-aaaaaaaa"}"#]
        {
            let summed = sum::add(line.to_owned());
            assert_eq!(act(&summed), act(line));
            for odd in [summed.replace('7', "8"), summed.replace("\"v\":", "\"v\": ")] {
                assert!(read(odd.as_bytes()).is_none(), "{odd}");
            }
        }
    }

    #[test]
    fn what_is_no_act_is_damaged() {
        for line in [
            "",
            "x",
            "[]",
            "{}",
            "\0\0\0",
            r#"{"v":1,"do":[]}"#,
            r#"{"v":1,"id":"7","do":[]}"#,
            r#"{"v":1,"id":7,"do":[]}"#,
            r#"{"v":1,"id":"18446744073709551615-aaaaaaaa","at":"","do":[]}"#,
            r#"{"v":2,"id":"4102444800000-aaaaaaaa","at":"","do":[]}"#,
            r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":["#,
            r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[]} {}"#,
        ] {
            assert!(read(line.as_bytes()).is_none(), "{line}");
        }
        assert!(read(b"{\"v\":1,\"id\":\"7-aaaaaaaa\",\"at\":\"\xff\",\"do\":[]}").is_none());
    }

    #[test]
    fn the_last_stamp_is_that_of_the_end_of_2099() {
        let last = act(r#"{"v":1,"id":"4102444799999-aaaaaaaa","at":"","do":[]}"#);
        assert_eq!(last.id.stamp, NO_STAMP_FROM - 1);
        let day = chrono::DateTime::from_timestamp_millis(NO_STAMP_FROM.cast_signed()).unwrap();
        assert_eq!(day.to_rfc3339(), "2100-01-01T00:00:00+00:00");
    }

    #[test]
    fn escapes_and_spaces_change_nothing() {
        let act =
            act("{ \"at\": \"\\u00e9\", \"id\": \"7-aaaa\\u0061aaa\", \"do\": [], \"v\": 1 }\r");
        assert_eq!((&*act.at, act.id.to_string().as_str()), ("é", "7-aaaaaaaa"));
        assert_eq!(act.strange, 0);
    }
}
