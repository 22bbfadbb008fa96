//! How a TOML string was written: which bytes of the file stand for which of its characters.

use super::problem::Span;

/// One character of a string, and the bytes it was written with, quotation marks counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) what: char,
    pub(super) raw: Span,
}

impl Letter {
    /// Whether it was written as a backslash and a code.
    pub(super) fn is_escape(&self) -> bool {
        self.raw.len() != self.what.len_utf8()
    }
}

/// The characters of a string as written in a file, in quotation marks of any kind or, for keys, none.
pub(super) fn letters(raw: &str) -> Vec<Letter> {
    let (mark, basic) = match raw.as_bytes() {
        [b'"', b'"', b'"', ..] => (3, true),
        [b'\'', b'\'', b'\'', ..] => (3, false),
        [b'"', ..] => (1, true),
        [b'\'', ..] => (1, false),
        _ => (0, false),
    };
    let end = raw.len().saturating_sub(mark);
    let mut at = mark;
    if mark == 3 {
        let rest = raw.get(at..end).unwrap_or_default();
        // The new line right after the opening marks is not part of the string.
        at += rest.len()
            - rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest).len();
    }
    let mut letters = Vec::new();
    while let Some(rest) = raw.get(at..end)
        && let Some(first) = rest.chars().next()
    {
        let (what, width) =
            if basic && first == '\\' { escape(rest) } else { (Some(first), first.len_utf8()) };
        if let Some(what) = what {
            letters.push(Letter { what, raw: at..at + width });
        }
        at += width;
    }
    letters
}

/// What the escape at the start of `rest` stands for, if for anything, and how many bytes it takes.
fn escape(rest: &str) -> (Option<char>, usize) {
    let Some(code) = rest.chars().nth(1) else {
        return (Some('\\'), 1);
    };
    let coded = |digits: usize| {
        let number = rest.get(2..2 + digits).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        let what = number.and_then(char::from_u32);
        (what, what.map_or(2, |_| 2 + digits))
    };
    match code {
        'b' => (Some('\u{8}'), 2),
        't' => (Some('\t'), 2),
        'n' => (Some('\n'), 2),
        'f' => (Some('\u{c}'), 2),
        'r' => (Some('\r'), 2),
        'e' => (Some('\u{1b}'), 2),
        'x' => coded(2),
        'u' => coded(4),
        'U' => coded(8),
        ' ' | '\t' | '\n' | '\r' => {
            let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
            let after = rest.trim_start_matches('\\').trim_start_matches(blank);
            (None, rest.len() - after.len())
        }
        other => (Some(other), 1 + other.len_utf8()),
    }
}

/// A string of a file: its characters, and where each stands in the decoded text.
pub(super) struct Literal {
    letters: Vec<Letter>,
    decoded: Vec<usize>,
    start: usize,
}

impl Literal {
    /// The string written as `raw`, which starts at the byte `start` of the file.
    pub(super) fn of(raw: &str, start: usize) -> Self {
        let letters = letters(raw);
        let mut at = 0;
        let width = letters.iter().map(|letter| {
            at += letter.what.len_utf8();
            at - letter.what.len_utf8()
        });
        let decoded = width.collect();
        Self { letters, decoded, start }
    }

    /// The bytes of the file that `part` of the decoded text was written with. Where the part is empty,
    /// so are they: the place before the letter at which it stands, or after the last.
    pub(super) fn locate(&self, part: &Span) -> Span {
        let first = self.decoded.partition_point(|at| *at < part.start);
        let after = self.decoded.partition_point(|at| *at < part.end);
        let last = after.checked_sub(1).and_then(|at| self.letters.get(at));
        let end = last.map_or(0, |letter| letter.raw.end);
        let start = self.letters.get(first).map_or(end, |letter| letter.raw.start);
        self.start + start..self.start + end.max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_those_that_toml_reads() {
        for raw in [
            r#""plain é « mot »""#,
            r#""a\tb\"c\\d\u00e9\U0001F600 end""#,
            "'literal \\n stays'",
            "\"\"\"\nfirst\nsecond \\\n   joined\n\"\"\"",
            "'''\nraw \\u00e9\n'''",
            "\"\"",
        ] {
            let text = format!("key = {raw}");
            let (table, errors) = toml::de::DeTable::parse_recoverable(&text);
            assert!(errors.is_empty(), "{raw}: {errors:?}");
            let value = table.get_ref().get("key").unwrap().get_ref().as_str().unwrap();
            let read: String = letters(raw).iter().map(|letter| letter.what).collect();
            assert_eq!(read, value, "{raw}");
        }
    }

    #[test]
    fn a_part_is_found_behind_escapes() {
        let literal = Literal::of(r#""a\u00e9:b""#, 100);
        assert_eq!(literal.locate(&(3..4)), 108..109);
        assert_eq!(literal.locate(&(1..3)), 102..108);
        assert_eq!(literal.locate(&(3..3)), 108..108);
        assert_eq!(Literal::of(r#""ab""#, 0).locate(&(2..2)), 3..3);
    }
}
