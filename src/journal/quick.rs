//! The line that almost all lines are, one mark or one opening just as this program writes it, read
//! without a JSON parser: a third of the time, and at the start nothing is drawn before it is done.
//! Whatever looks otherwise in the least is left to the parser.

use crate::domain::record::account::AccountKey;
use crate::domain::record::act::{Act, Change, Operation};

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// The text between `before` and the next quote.
    #[inline]
    fn text(&mut self, before: &str) -> Option<&'a str> {
        let rest = self.0.strip_prefix(before)?;
        let end = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\')?;
        let (text, rest) = rest.split_at_checked(end)?;
        self.0 = rest.strip_prefix('"')?;
        Some(text)
    }

    /// The number between `before` and `after`, which ends the line.
    fn number(self, before: &str, after: &str) -> Option<u32> {
        let digits = self.0.strip_prefix(before)?.strip_suffix(after)?;
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.parse().ok().filter(|_| plain)?;
        (number == 0 || !digits.starts_with('0')).then_some(number)
    }
}

/// The act of such a line, which is handed in without its last brace.
pub(super) fn read(line: &str) -> Option<Act> {
    let mut rest = Rest(line);
    let id = rest.text(r#"{"v":1,"id":""#)?.parse().ok()?;
    let at = rest.text(r#","at":""#)?.into();
    let change = match rest.text(r#","do":[{""#)? {
        "mark" => mark(rest),
        "opened" => opened(rest),
        _ => None,
    };
    let deed = Operation::Do(vec![change?]);
    Some(Act { id, at, deed, strange: 0 })
}

fn mark(mut rest: Rest<'_>) -> Option<Change> {
    Some(Change::Mark {
        account: AccountKey::of(rest.text(r#":{"account":""#)?),
        guide: rest.text(r#","guide":""#)?.parse().ok()?,
        step: rest.text(r#","step":""#)?.parse().ok()?,
        mark: rest.text(r#","mark":""#)?.parse().ok()?,
        on: rest.text(r#","on":""#)?.parse().ok()?,
        revision: rest.number(r#","revision":"#, "}}]")?,
    })
}

fn opened(mut rest: Rest<'_>) -> Option<Change> {
    let change = Change::Opened {
        account: AccountKey::of(rest.text(r#":{"account":""#)?),
        guide: rest.text(r#","guide":""#)?.parse().ok()?,
        step: Some(rest.text(r#","step":""#)?.parse().ok()?),
        url: rest.text(r#","url":""#)?.to_owned(),
    };
    (rest.0 == "}}]").then_some(change)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: &str = r#"{"v":1,"id":"7-aaaaaaaa","at":"é","do":[{"mark":{"account":"k3","guide":"facebook/object","step":"form","mark":"done","on":"ios","revision":12}}]}"#;
    const OPENED: &str = r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[{"opened":{"account":"k3","guide":"facebook/object","step":"form","url":"https://meta.ai/?a=b"}}]}"#;

    fn read(line: &str) -> Option<Act> {
        super::read(line.strip_suffix('}').unwrap_or_default())
    }

    #[test]
    fn the_parser_says_the_same() {
        for line in [MARK, OPENED] {
            let quick = read(line);
            assert!(quick.is_some());
            assert_eq!(quick, super::super::line::parse(line));
        }
    }

    #[test]
    fn whatever_is_not_just_so_is_left_to_the_parser() {
        for (from, to) in [
            ("\"v\":1", "\"v\": 1"),
            ("\"v\":1", "\"v\":2"),
            ("k3", "k\\u0033"),
            ("k3", "k\t3"),
            ("7-a", "07-a"),
            ("facebook/object", "facebook"),
            ("}}]}", "}}]} "),
            ("}}]}", "}},{}]}"),
            ("}}]}", ",\"x\":1}}]}"),
            ("}}]}", ""),
            ("do", "undo"),
        ] {
            for line in [MARK, OPENED] {
                let odd = line.replacen(from, to, 1);
                assert_eq!(read(&odd), None, "{odd}");
            }
        }
        for number in ["012", "-1", "+1", "1.0", "1e3", "4294967296", "", "\"1\""] {
            assert_eq!(read(&MARK.replace("12", number)), None, "{number}");
        }
    }
}
