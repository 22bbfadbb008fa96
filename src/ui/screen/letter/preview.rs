//! What the letter says now: blanks that are left stand out, and are counted.

use ratatui::text::{Line, Span};

use super::{Scene, State};
use crate::domain::letter::BOX;
use crate::domain::text::language::visible;
use crate::ui::data::Data;
use crate::ui::text::{Page, wrap};
use crate::ui::theme::{Tone, of_state};

/// The lines of the preview: how long it is and what is missing, then the letter.
pub(super) fn lines(
    state: &State,
    scene: &Scene<'_>,
    data: &Data,
    columns: usize,
) -> Vec<Line<'static>> {
    let strings = data.strings;
    let mut page = Page::new(columns);
    if scene.wording.is_none() {
        return page.lines;
    }
    let (length, missing) = (scene.filled.length(), scene.filled.missing.len());
    let told =
        format!("{} · {}", strings.characters(length, state.short), strings.blanks_left(missing));
    page.text(&told, Tone::Quiet);
    if state.short && length > BOX {
        let (sign, tone) = of_state(crate::domain::record::progress::State::LookAgain);
        page.sign(sign, tone, &strings.too_long(length));
    }
    page.gap();
    let mut is_blank = false;
    for paragraph in scene.filled.text.lines() {
        let paragraph = visible(paragraph);
        if paragraph.is_empty() {
            page.line(Line::default());
        }
        for line in wrap(&paragraph, columns) {
            if !paragraph.is_empty() {
                page.line(marked(&line, &mut is_blank));
            }
        }
    }
    page.lines
}

/// A line of the letter, with what stands between ‹ and › set apart: such a mark may go on in the next line.
fn marked(line: &str, is_blank: &mut bool) -> Line<'static> {
    let mut spans: Vec<Span<'static>> = Vec::new();
    for letter in line.chars() {
        *is_blank |= letter == '‹';
        let tone = if *is_blank { Tone::Strong } else { Tone::Plain };
        match spans.last_mut() {
            Some(last) if last.style == tone.style() => last.content.to_mut().push(letter),
            _ => spans.push(Span::styled(letter.to_string(), tone.style())),
        }
        *is_blank &= letter != '›';
    }
    Line::from(spans)
}
