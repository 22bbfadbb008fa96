//! Pieces that several screens are made of. They know words, tones and places; they know no screen.

pub mod address;
pub mod cursor;
pub mod dialog;
pub mod footer;
pub mod phone;
pub mod qr;
pub mod sheet;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::symbols::merge::MergeStrategy;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, BorderType, Paragraph};

use super::layout::inside;
use super::text::{fit, width};
use super::theme::Tone;

/// That there is more below: at the end of the line under the text.
pub fn more(frame: &mut Frame<'_>, line: Rect, sign: &str) {
    let text = format!(" {sign} ");
    let columns = (width(&text) as u16).min(line.width);
    let place = Rect { x: line.right() - columns, width: columns, ..line };
    frame.render_widget(Paragraph::new(Line::styled(text, Tone::Strong.style())), place);
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
