//! What `import` takes: an export, or a journal, of a version that is understood.

use serde::Deserialize;
use serde_json::Value;

use super::line::{self, VERSION};
use super::sheet::Sheet;
use crate::domain::text::encoding::{Encoding, decode, without_mark};
use crate::domain::text::failure::Unfit;

/// The format of exports that this program writes and reads.
pub const FORMAT: u64 = 1;

#[derive(Deserialize)]
struct Export {
    format: Option<u64>,
    lines: Option<Vec<String>>,
}

/// What a file brings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brought {
    /// Its lines, each an act that is understood.
    pub lines: Vec<Vec<u8>>,
    /// The numbers of those that are damaged, from 1: they are left out, as in the folder of the journal.
    pub damaged: Vec<usize>,
}

/// The lines of `text`, each an act that is understood.
///
/// # Errors
/// When the file is not ours, newer, or nothing in it is whole.
pub fn lines(text: &[u8]) -> Result<Brought, Unfit> {
    let encoding = decode(text).rest;
    // Of eight bits a letter may be one damaged line.
    if let Some(wide) = encoding.filter(|it| *it != Encoding::EightBit) {
        return Err(Unfit::Encoded(wide));
    }
    let text = without_mark(text);
    let mut brought = Brought::default();
    if let Ok(Export { format, lines: Some(lines) }) = serde_json::from_slice(text) {
        match format {
            Some(FORMAT) => {}
            Some(newer) if newer > FORMAT => return Err(Unfit::Newer(0)),
            _ => return Err(Unfit::NotOurs),
        }
        for (number, line) in (1..).zip(lines) {
            brought.take(number, line.as_bytes())?;
        }
        return Ok(brought);
    }
    let sheet = Sheet::read(text);
    for (number, entry) in (1..).zip(&sheet.entries) {
        brought.take(number, entry.line)?;
    }
    brought.damaged = sheet.damaged.iter().chain(&sheet.torn).map(|damage| damage.number).collect();
    match brought.damaged.first() {
        // A file of something else is no damaged journal.
        Some(line) if brought.lines.is_empty() && text.starts_with(b"{\"v\":") => {
            Err(Unfit::Damaged(*line))
        }
        _ if brought.lines.is_empty() => Err(encoding.map_or(Unfit::NotOurs, Unfit::Encoded)),
        _ => Ok(brought),
    }
}

impl Brought {
    fn take(&mut self, number: usize, line: &[u8]) -> Result<(), Unfit> {
        let act = line::read(line).filter(|_| !line.contains(&b'\n'));
        let Some(act) = act else {
            self.damaged.push(number);
            return Ok(());
        };
        // A change that a newer version wrote within a line of ours is kept as it stands.
        if act.strange > 0 {
            let whole: Option<Value> = serde_json::from_slice(line).ok();
            let version = whole.as_ref().and_then(|whole| whole.get("v")?.as_u64());
            if version != Some(VERSION) {
                return Err(Unfit::Newer(number));
            }
        }
        self.lines.push(line.to_vec());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[]}"#;

    fn of(text: &str) -> Result<usize, Unfit> {
        lines(text.as_bytes()).map(|brought| brought.lines.len())
    }

    #[test]
    fn an_export_and_a_journal_hold_the_same_lines() {
        let other = LINE.replace("7-", "8-");
        let lines = [LINE, &other];
        let export = serde_json::json!({ "format": 1, "lines": lines, "status": {} }).to_string();
        assert_eq!(of(&export), Ok(2));
        assert_eq!(of(&format!("{LINE}\n{other}\n")), Ok(2));
        assert_eq!(super::lines(export.as_bytes()).unwrap().lines[0], LINE.as_bytes());
    }

    #[test]
    fn what_is_not_ours_or_newer_or_half_is_told_apart() {
        assert_eq!(of(""), Err(Unfit::NotOurs));
        assert_eq!(of("hello\n"), Err(Unfit::NotOurs));
        assert_eq!(of(r#"{"format":1}"#), Err(Unfit::NotOurs));
        assert_eq!(of(r#"{"lines":["x"]}"#), Err(Unfit::NotOurs));
        assert_eq!(of(r#"{"format":2,"lines":[]}"#), Err(Unfit::Newer(0)));
        let newer = LINE.replace(r#""v":1"#, r#""v":2"#).replace("7-", "8-");
        assert_eq!(of(&format!("{LINE}\n{newer}\n")), Err(Unfit::Newer(2)));
        let unknown = LINE.replace("[]", r#"[{"fly":{}}]"#);
        assert_eq!(of(&unknown), Ok(1));
    }

    #[test]
    fn damage_is_left_out_and_told_as_in_the_folder() {
        let of = |text: &str| lines(text.as_bytes()).map(|it| (it.lines.len(), it.damaged));
        let half = LINE.get(..20).unwrap();
        for (text, damaged) in [
            (format!("{LINE}\n{half}"), vec![2]),
            (format!("{LINE}\n\0\0\0"), vec![2]),
            (format!("{LINE}\nx\n{}", LINE.replace("7-", "4102444800000-")), vec![2, 3]),
            (serde_json::json!({ "format": 1, "lines": ["x", LINE] }).to_string(), vec![1]),
        ] {
            assert_eq!(of(&text), Ok((1, damaged)), "{text}");
        }
        let absurd = LINE.replace("7-", "18446744073709551615-");
        assert_eq!(of(&absurd), Err(Unfit::Damaged(1)));
        assert_eq!(of(half), Err(Unfit::Damaged(1)));
    }

    #[test]
    fn text_as_windows_writes_it_is_read_or_named() {
        assert_eq!(of(&format!("\u{feff}{LINE}\r\n")), Ok(1));
        let export = serde_json::json!({ "format": 1, "lines": [LINE] }).to_string();
        assert_eq!(of(&format!("\u{feff}{export}")), Ok(1));
        for mark in ["", "\u{feff}"] {
            let units: Vec<u16> = format!("{mark}{export}").encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            assert_eq!(lines(&little), Err(Unfit::Encoded(Encoding::Utf16)));
            assert_eq!(lines(&big), Err(Unfit::Encoded(Encoding::Utf16)));
        }
        let odd = export.replace("at", "\u{e9}t");
        let latin: Vec<u8> = odd.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        assert_eq!(lines(&latin), Err(Unfit::Encoded(Encoding::EightBit)));
    }
}
