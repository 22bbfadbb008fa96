//! A QR code in half blocks: level L, black on white whatever the theme, a quiet zone of four modules.

use qrcode::{EcLevel, QrCode};
use ratatui::text::{Line, Span};

use super::theme::PAPER;

/// Modules of white around the code (ISO/IEC 18004).
const QUIET: usize = 4;

/// The code of `text` in lines of half blocks, or nothing if it does not fit into this room.
pub fn code(text: &str, columns: usize, rows: usize) -> Option<Vec<Line<'static>>> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let modules = code.width();
    let side = modules + 2 * QUIET;
    if side > columns || side.div_ceil(2) > rows {
        return None;
    }
    let dark = |x: usize, y: usize| {
        let inside = |n: usize| n.checked_sub(QUIET).filter(|n| *n < modules);
        match (inside(x), inside(y)) {
            (Some(x), Some(y)) => code[(x, y)] == qrcode::Color::Dark,
            _ => false,
        }
    };
    let line = |y: usize| {
        let cell = |x: usize| match (dark(x, y), dark(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        let text: String = (0..side).map(cell).collect();
        Line::from(Span::styled(text, PAPER))
    };
    Some((0..side).step_by(2).map(line).collect())
}

/// An address in groups that can be read aloud and typed.
pub fn groups(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut parts: Vec<String> = Vec::new();
    for piece in text.split_inclusive(['/', '.', '?', '&', '=']) {
        // The second slash of `//` is read with the first.
        if let ("/", Some(last)) = (piece, parts.last_mut()) {
            last.push('/');
            continue;
        }
        let letters: Vec<char> = piece.chars().collect();
        let digits = letters.iter().filter(|c| c.is_ascii_digit()).count() > 6;
        let size = if digits { 4 } else { letters.len().max(1) };
        parts.extend(letters.chunks(size).map(|chunk| chunk.iter().collect::<String>()));
    }
    for part in parts {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(&part);
        } else if line.len() + part.len() < columns {
            line.push(' ');
            line.push_str(&part);
        } else {
            lines.push(part);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_number_is_cut_into_groups_of_four() {
        let groups = groups("https://www.facebook.com/help/contact/712876720715583", 40).join(" ");
        assert_eq!(
            groups.replace(' ', ""),
            "https://www.facebook.com/help/contact/712876720715583"
        );
        assert!(groups.contains("7128 7672 0715 583"));
        assert!(groups.starts_with("https:// www. facebook. com/"));
    }

    #[test]
    fn a_code_that_does_not_fit_is_not_drawn() {
        let address = "https://www.facebook.com/help/contact/712876720715583";
        assert!(code(address, 20, 20).is_none());
        let lines = code(address, 41, 21).expect("most addresses fit into 41 by 21");
        assert!(lines.iter().all(|line| line.width() == 37 || line.width() == 41));
    }
}
