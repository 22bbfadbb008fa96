//! What `import` takes: an export, or a journal, whole and of a version that is understood.

use serde::Deserialize;
use serde_json::Value;

use super::line::{self, VERSION};
use super::sheet::Sheet;
use crate::domain::text::failure::Unfit;

/// The format of exports that this program writes and reads.
pub const FORMAT: u64 = 1;

#[derive(Deserialize)]
struct Export {
    format: Option<u64>,
    lines: Option<Vec<String>>,
}

/// The lines of `text`, each an act that is understood.
///
/// # Errors
/// When the file is not ours, newer, or not whole.
pub fn lines(text: &[u8]) -> Result<Vec<Vec<u8>>, Unfit> {
    if let Ok(Export { format, lines: Some(lines) }) = serde_json::from_slice(text) {
        return match format {
            Some(FORMAT) => {
                lines.into_iter().map(String::into_bytes).enumerate().map(check).collect()
            }
            Some(newer) if newer > FORMAT => Err(Unfit::Newer(0)),
            _ => Err(Unfit::NotOurs),
        };
    }
    let sheet = Sheet::read(text);
    let first = sheet.damaged.iter().chain(&sheet.torn).map(|damage| damage.number).min();
    match first {
        _ if sheet.entries.is_empty() => Err(Unfit::NotOurs),
        Some(line) => Err(Unfit::Damaged(line)),
        None => {
            sheet.entries.iter().map(|entry| entry.line.to_vec()).enumerate().map(check).collect()
        }
    }
}

fn check((place, line): (usize, Vec<u8>)) -> Result<Vec<u8>, Unfit> {
    let number = place + 1;
    let act = line::read(&line).filter(|_| !line.contains(&b'\n'));
    let act = act.ok_or(Unfit::Damaged(number))?;
    // A change that a newer version wrote within a line of ours is kept as it stands.
    if act.strange > 0 {
        let whole: Option<Value> = serde_json::from_slice(&line).ok();
        let version = whole.as_ref().and_then(|whole| whole.get("v")?.as_u64());
        if version != Some(VERSION) {
            return Err(Unfit::Newer(number));
        }
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[]}"#;

    fn of(text: &str) -> Result<usize, Unfit> {
        lines(text.as_bytes()).map(|lines| lines.len())
    }

    #[test]
    fn an_export_and_a_journal_hold_the_same_lines() {
        let other = LINE.replace("7-", "8-");
        let lines = [LINE, &other];
        let export = serde_json::json!({ "format": 1, "lines": lines, "status": {} }).to_string();
        assert_eq!(of(&export), Ok(2));
        assert_eq!(of(&format!("{LINE}\n{other}\n")), Ok(2));
        assert_eq!(super::lines(export.as_bytes()).unwrap()[0], LINE.as_bytes());
    }

    #[test]
    fn what_is_not_ours_or_newer_or_half_is_told_apart() {
        assert_eq!(of(""), Err(Unfit::NotOurs));
        assert_eq!(of("hello\n"), Err(Unfit::NotOurs));
        assert_eq!(of(r#"{"format":1}"#), Err(Unfit::NotOurs));
        assert_eq!(of(r#"{"lines":["x"]}"#), Err(Unfit::NotOurs));
        assert_eq!(of(r#"{"format":2,"lines":[]}"#), Err(Unfit::Newer(0)));
        assert_eq!(of(r#"{"format":1,"lines":["x"]}"#), Err(Unfit::Damaged(1)));
        let newer = LINE.replace(r#""v":1"#, r#""v":2"#).replace("7-", "8-");
        assert_eq!(of(&format!("{LINE}\n{newer}\n")), Err(Unfit::Newer(2)));
        assert_eq!(of(&format!("{LINE}\n{}", LINE.get(..20).unwrap())), Err(Unfit::Damaged(2)));
        let unknown = LINE.replace("[]", r#"[{"fly":{}}]"#);
        assert_eq!(of(&unknown), Ok(1));
    }
}
