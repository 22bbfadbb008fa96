//! A screen as an SVG picture: what GitHub shows, whatever fonts are there. Lines of boxes are drawn, not
//! written, so that they meet.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;

const COLUMN: usize = 9;
const ROW: usize = 19;
const MARGIN: usize = 14;

const GROUND: &str = "#16181d";
const TEXT: &str = "#cfd2da";
const QUIET: &str = "#878c99";
const STRONG: &str = "#ffffff";

/// The picture of a screen.
pub(crate) fn svg(buffer: &Buffer, title: &str) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * COLUMN + 2 * MARGIN, rows * ROW + 2 * MARGIN);
    let mut parts = vec![format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>{title}</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{GROUND}\"/>\n\
         <g font-family=\"ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace\" font-size=\"14.5\">"
    )];
    for (y, line) in buffer.content.chunks(columns.max(1)).enumerate() {
        let mut x = 0;
        for run in line.chunk_by(|a, b| look(a) == look(b) && is_line(a) == is_line(b)) {
            draw(&mut parts, run, x, y);
            x += run.len();
        }
    }
    parts.push("</g>\n</svg>\n".to_owned());
    parts.join("\n")
}

fn draw(parts: &mut Vec<String>, run: &[Cell], x: usize, y: usize) {
    let text: String = run.iter().map(Cell::symbol).collect();
    let (left, top) = (MARGIN + x * COLUMN, MARGIN + y * ROW);
    let Some(first) = run.first() else { return };
    let (ink, ground, is_bold) = look(first);
    if ground != GROUND {
        let width = run.len() * COLUMN;
        parts.push(format!(
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{ROW}\" fill=\"{ground}\"/>"
        ));
    }
    if is_line(first) {
        let path: String =
            (0..).zip(text.chars()).map(|(at, c)| strokes(c, left + at * COLUMN, top)).collect();
        parts.push(format!("<path d=\"{path}\" stroke=\"{ink}\"/>"));
        return;
    }
    let weight = if is_bold { " font-weight=\"600\"" } else { "" };
    // Each group of words has its own place: the widths of a reader’s font do not add up.
    let mut at = 0;
    for piece in text.split_inclusive("  ") {
        let word = piece.trim_end();
        let skipped = word.chars().count() - word.trim_start().chars().count();
        let word = word.trim_start().replace('&', "&amp;").replace('<', "&lt;");
        if !word.is_empty() {
            let (x, y) = (left + (at + skipped) * COLUMN, top + 14);
            let length = (piece.trim().chars().count()) * COLUMN;
            parts.push(format!(
                "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" fill=\"{ink}\"{weight}>{word}</text>"
            ));
        }
        at += piece.chars().count();
    }
}

/// Ink, ground, and whether it is bold.
fn look(cell: &Cell) -> (&'static str, &'static str, bool) {
    let has = |modifier| cell.modifier.contains(modifier);
    let plain = match (has(Modifier::BOLD), has(Modifier::DIM)) {
        (true, _) => STRONG,
        (_, true) => QUIET,
        _ => TEXT,
    };
    let ink = colour(&format!("{:?}", cell.fg)).unwrap_or(plain);
    let ground = colour(&format!("{:?}", cell.bg)).unwrap_or(GROUND);
    let (ink, ground) = if has(Modifier::REVERSED) { (ground, TEXT) } else { (ink, ground) };
    (ink, ground, has(Modifier::BOLD))
}

/// The colours that `ui::theme` uses, as a terminal with a dark ground has them.
fn colour(name: &str) -> Option<&'static str> {
    Some(match name {
        "Black" => "#000000",
        "White" => "#ffffff",
        "LightBlue" => "#7aa8ff",
        "Green" => "#86c96b",
        "Yellow" => "#e3bf55",
        "Red" => "#f0717a",
        _ => return None,
    })
}

fn is_line(cell: &Cell) -> bool {
    cell.symbol().chars().all(|c| ('─'..='╿').contains(&c))
}

/// From the middle of the cell to those of its sides that the line reaches.
fn strokes(c: char, left: usize, top: usize) -> String {
    let (x, y) = (left + COLUMN / 2, top + ROW / 2);
    let sides = match c {
        '─' => return format!("M{left} {y}h{COLUMN}"),
        '│' => return format!("M{x} {top}v{ROW}"),
        '┌' | '╭' => "rd",
        '┐' | '╮' => "ld",
        '└' | '╰' => "ru",
        '┘' | '╯' => "lu",
        '├' => "udr",
        '┤' => "udl",
        '┬' => "lrd",
        '┴' => "lru",
        _ => "lrud",
    };
    let to = |side| match side {
        'l' => format!("M{x} {y}H{left}"),
        'r' => format!("M{x} {y}H{}", left + COLUMN),
        'u' => format!("M{x} {y}V{top}"),
        _ => format!("M{x} {y}V{}", top + ROW),
    };
    sides.chars().map(to).collect()
}
