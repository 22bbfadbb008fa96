//! One file of the journal, or the part of it that is new: its acts, and what in it is no act.

use std::ops::Range;

use super::line;
use crate::domain::record::act::Act;

/// An act and the bytes it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The act.
    pub act: Act,
    /// Its line, without the newline.
    pub line: &'a [u8],
}

/// A line that is no act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Its number, from 1.
    pub number: usize,
    /// Its bytes, with the newline if it has one.
    pub bytes: Range<usize>,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet<'a> {
    /// Its acts, in the order of the file.
    pub entries: Vec<Entry<'a>>,
    /// Its lines that are no acts.
    pub damaged: Vec<Damage>,
    /// A last line without newline that is no act: torn off, or still being written.
    pub torn: Option<Damage>,
    /// What is torn cannot be the beginning of a line: no writer will finish it.
    pub hopeless: bool,
    /// How many bytes were read: all but those of [`Self::torn`].
    pub read: usize,
    /// How many lines those are.
    pub lines: usize,
    /// Whether the last act lacks its newline.
    pub open: bool,
}

/// An editor may leave one in front of the first line.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

impl<'a> Sheet<'a> {
    /// Reads a file from its start.
    pub fn read(text: &'a [u8]) -> Self {
        let lines = lines(text);
        let entries = Vec::with_capacity(lines.len());
        let mut sheet = Self { entries, ..Self::default() };
        let mut start = 0;
        for whole in lines {
            let bytes = start..start + whole.len();
            start = bytes.end;
            sheet.line(whole, bytes);
        }
        sheet
    }

    fn line(&mut self, whole: &'a [u8], bytes: Range<usize>) {
        let (line, closed) = match whole.strip_suffix(b"\n") {
            Some(line) => (line, true),
            None => (whole, false),
        };
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let first = bytes.start == 0;
        let line = if first { line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line) } else { line };
        let number = self.lines + 1;
        let end = bytes.end;
        if let Some(act) = line::read(line) {
            self.entries.push(Entry { act, line });
            self.open = !closed;
        } else if !closed {
            self.hopeless = !line::is_begun(line);
            self.torn = Some(Damage { number, bytes });
            return;
        } else if !line.trim_ascii().is_empty() {
            self.damaged.push(Damage { number, bytes });
        }
        self.lines = number;
        self.read = end;
    }

    /// Whether every line is an act.
    pub fn is_whole(&self) -> bool {
        self.damaged.is_empty() && self.torn.is_none()
    }

    /// The lines that are acts, each with its newline: what stays when the damage is moved aside.
    pub fn mended(&self) -> Vec<u8> {
        let line = |entry: &Entry<'a>| [entry.line, b"\n"].concat();
        self.entries.iter().flat_map(line).collect()
    }

    /// The bytes of `text`, from which this was read, that are no acts, each on a line.
    pub fn scraps(&self, text: &[u8]) -> Vec<u8> {
        let mut scraps = Vec::new();
        for damage in self.damaged.iter().chain(&self.torn) {
            scraps.extend(text.get(damage.bytes.clone()).unwrap_or_default());
            if !scraps.ends_with(b"\n") {
                scraps.push(b'\n');
            }
        }
        scraps
    }
}

/// The lines of `text`, each with its newline. Those of a text are found much faster than those of bytes.
fn lines(text: &[u8]) -> Vec<&[u8]> {
    match str::from_utf8(text) {
        Ok(text) => text.split_inclusive('\n').map(str::as_bytes).collect(),
        Err(_) => text.split_inclusive(|byte| *byte == b'\n').collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"{"v":1,"id":"1-aaaaaaaa","at":"","do":[]}"#;
    const TWO: &str = r#"{"v":1,"id":"2-aaaaaaaa","at":"","do":[]}"#;

    #[test]
    fn damage_is_set_apart_and_nothing_of_it_is_lost() {
        let text = format!("{ONE}\n\nnonsense\r\n{TWO}\r\n{{\"v\":1,\"id");
        let sheet = Sheet::read(text.as_bytes());
        assert_eq!(sheet.entries.len(), 2);
        assert_eq!((sheet.lines, sheet.open), (4, false));
        assert_eq!(sheet.damaged.iter().map(|it| it.number).next(), Some(3));
        assert_eq!(sheet.torn.as_ref().map(|it| it.number), Some(5));
        assert_eq!(sheet.scraps(text.as_bytes()), b"nonsense\r\n{\"v\":1,\"id\n".as_slice());
        assert_eq!(sheet.mended(), format!("{ONE}\n{TWO}\n").into_bytes());
        assert_eq!(sheet.read + "{\"v\":1,\"id".len(), text.len());
    }

    #[test]
    fn a_last_act_without_newline_is_an_act() {
        let text = format!("\u{feff}{ONE}\n{TWO}");
        let sheet = Sheet::read(text.as_bytes());
        assert!(sheet.is_whole() && sheet.open);
        assert_eq!((sheet.entries.len(), sheet.read), (2, text.len()));
        assert_eq!(sheet.mended(), format!("{ONE}\n{TWO}\n").into_bytes());
    }

    #[test]
    fn half_a_line_may_be_finished_and_more_than_a_line_may_not() {
        let is_hopeless = |end: &str| Sheet::read(format!("{ONE}\n{end}").as_bytes()).hopeless;
        for end in [&*ONE.replace('}', ""), "{", r#"{"v":1,"id":"é"#] {
            assert!(!is_hopeless(end), "{end}");
        }
        for end in [&*format!("{ONE}J"), "\0\0", "[]", "x", r#"{"v":1}"#] {
            assert!(is_hopeless(end), "{end}");
        }
        assert!(!Sheet::read("{\"at\":\"é".as_bytes().split_last().unwrap().1).hopeless);
    }

    #[test]
    fn nothing_is_a_sheet_too() {
        assert_eq!(Sheet::read(b""), Sheet::default());
        assert!(Sheet::read(b"\n \n").is_whole());
    }
}
