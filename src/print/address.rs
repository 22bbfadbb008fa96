//! An address, always whole, its owner set apart.

use ratatui::text::{Line, Span};

use super::theme::{STRONG, style};
use crate::app::doc::Tone;
use crate::domain::text::address::Address;

/// An address in as many lines as it needs, broken after a slash where that helps: who it belongs to
/// stands out.
pub fn lines(address: &Address, columns: usize) -> Vec<Line<'static>> {
    let (before, owner, _) = address.around_owner();
    let (start, end) = (before.len(), before.len() + owner.len());
    let mut lines = Vec::new();
    let mut at = 0;
    for row in rows(address.as_str(), columns.max(1)) {
        let mut spans: Vec<Span<'static>> = Vec::new();
        // Addresses are ASCII: a byte is a character and a column.
        for (place, letter) in (at..).zip(row.chars()) {
            let whole = style(Tone::Accent);
            let tone = if (start..end).contains(&place) { whole.patch(STRONG) } else { whole };
            match spans.last_mut() {
                Some(last) if last.style == tone => last.content.to_mut().push(letter),
                _ => spans.push(Span::styled(letter.to_string(), tone)),
            }
        }
        at += row.len();
        lines.push(Line::from(spans));
    }
    lines
}

/// An address in rows of at most `columns`: broken after a slash; within a part that is longer than a
/// row, after another sign; else where the row ends.
pub fn rows(address: &str, columns: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    for part in address.split_inclusive('/') {
        if part.len() <= columns {
            push(part, columns, &mut rows);
            continue;
        }
        for piece in part.split_inclusive(['-', '_', '=', '&', '?', '#']) {
            push(piece, columns, &mut rows);
        }
    }
    rows
}

/// A piece on the last row, or on the next where it fits there as a whole. What begins an address is
/// not left alone.
fn push(piece: &str, columns: usize, rows: &mut Vec<String>) {
    let used = rows.last().map_or(0, String::len);
    if used > 8 && piece.len() > columns - used && piece.len() <= columns {
        rows.push(String::new());
    }
    for letter in piece.chars() {
        if rows.last().is_some_and(|row| row.len() == columns) {
            rows.push(String::new());
        }
        if let Some(row) = rows.last_mut() {
            row.push(letter);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_broken_after_a_slash_and_nothing_is_lost() {
        let text = "https://www.facebook.com/help/contact/712876720715583";
        let address: Address = text.parse().unwrap();
        for columns in 1..60 {
            let shown: Vec<String> =
                lines(&address, columns).iter().map(ToString::to_string).collect();
            assert_eq!(shown.concat(), text);
            assert!(shown.iter().all(|line| line.len() <= columns));
        }
        let shown = lines(&address, 48);
        assert_eq!(shown[0].to_string(), "https://www.facebook.com/help/contact/");
    }

    #[test]
    fn a_part_longer_than_a_row_is_broken_between_its_words() {
        let text = "https://help.openai.com/en/articles/5722486-how-your-data-is-used-to-improve";
        assert_eq!(
            rows(text, 36),
            [
                "https://help.openai.com/en/articles/",
                "5722486-how-your-data-is-used-to-",
                "improve"
            ]
        );
    }
}
