//! Pieces that several screens are made of. They know words, tones and places; they know no screen.

pub mod address;
pub mod cursor;
pub mod dialog;
pub mod footer;
pub mod phone;
pub mod qr;
pub mod sheet;

use std::ops::Range;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::merge::MergeStrategy;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType};

use super::layout::inside;
use super::text::{fit, width};
use super::theme::Tone;

/// Writes `lines` one under the other, as far as there is room. They are wrapped already: a paragraph would
/// look at every letter once more for where to break them.
pub fn put<'l>(frame: &mut Frame<'_>, area: Rect, lines: impl IntoIterator<Item = Line<'l>>) {
    let area = area.intersection(frame.area());
    for (row, line) in (area.top()..area.bottom()).zip(lines) {
        let mut column = area.left();
        for span in &line.spans {
            let style = line.style.patch(span.style);
            column = write(frame.buffer_mut(), column..area.right(), row, &span.content, style);
        }
    }
}

/// Writes `text`; where it ends. Most of it is plain ASCII, a column a letter: what is not asks for the
/// rules of Unicode, which take most of the time of a frame.
fn write(buffer: &mut Buffer, columns: Range<u16>, row: u16, text: &str, style: Style) -> u16 {
    if !text.bytes().all(|b| b == b' ' || b.is_ascii_graphic()) {
        return buffer.set_stringn(columns.start, row, text, columns.len(), style).0;
    }
    let mut end = columns.start;
    for (column, letter) in columns.zip(text.chars()) {
        if let Some(cell) = buffer.cell_mut((column, row)) {
            cell.set_char(letter).set_style(style);
        }
        end = column + 1;
    }
    end
}

/// That there is more below: at the end of the line under the text.
pub fn more(frame: &mut Frame<'_>, line: Rect, sign: &str) {
    let text = format!(" {sign} ");
    let columns = (width(&text) as u16).min(line.width);
    let place = Rect { x: line.right() - columns, width: columns, ..line };
    put(frame, place, [Line::styled(text, Tone::Strong.style())]);
}

/// Draws the border of a pane with its title at the left and `aside` at the right; returns its inside.
pub fn pane(frame: &mut Frame<'_>, area: Rect, title: &str, aside: &str, current: bool) -> Rect {
    let tone = if current { Tone::Strong } else { Tone::Quiet };
    let room = (area.width as usize).saturating_sub(width(aside) + 8);
    let mut block = Block::bordered()
        .border_type(BorderType::Plain)
        .border_style(tone.style())
        .merge_borders(MergeStrategy::Exact);
    if !title.is_empty() {
        let title = format!(" {} ", fit(title, room));
        block = block.title(Line::from(Span::styled(title, Tone::Heading.style())));
    }
    if !aside.is_empty() {
        let aside = Span::styled(format!(" {aside} "), Tone::Quiet.style());
        block = block.title(Line::from(aside).right_aligned());
    }
    frame.render_widget(block, area);
    inside(area)
}
