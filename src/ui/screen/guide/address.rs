//! The address of a step, always whole and always in sight, its owner set apart.

use ratatui::text::{Line, Span};

use super::{Scene, State};
use crate::domain::address::Address;
use crate::domain::guide::{Freshness, Link, Step};
use crate::ui::data::Data;
use crate::ui::text::Page;
use crate::ui::theme::Tone;

/// Under this height only the address itself stands at the foot of the step.
const LOW: u16 = 16;

/// The lines that stand at the foot of the step: the address that `o` opens, and what is known of it.
pub(super) fn foot(
    state: &State,
    scene: &Scene<'_>,
    step: &Step,
    data: &Data,
    columns: usize,
) -> Vec<Line<'static>> {
    let ladder: Vec<&Link> = step.ladder(scene.route).collect();
    let rung = state.rung.min(ladder.len().saturating_sub(1));
    let Some(link) = ladder.get(rung) else {
        return Vec::new();
    };
    let mut lines = address(&link.url, columns);
    if data.size.1 < LOW {
        return lines;
    }
    let mut page = Page::new(columns);
    let about = about(link, rung, ladder.len(), data);
    match Freshness::of_seen(link.seen_on, data.today) {
        Freshness::Stale => page.sign("!", Tone::Warn, &about),
        Freshness::Fresh | Freshness::Ageing => page.text(&about, Tone::Quiet),
    }
    lines.extend(page.lines);
    lines
}

/// An address in as many lines as it needs, broken after a slash where that helps: who it belongs to
/// stands out.
pub(super) fn address(address: &Address, columns: usize) -> Vec<Line<'static>> {
    let (before, owner, _) = address.around_owner();
    let (start, end) = (before.len(), before.len() + owner.len());
    let mut lines = Vec::new();
    let mut at = 0;
    for row in rows(address.as_str(), columns.max(1)) {
        let mut spans: Vec<Span<'static>> = Vec::new();
        // Addresses are ASCII: a byte is a character and a column.
        for (place, letter) in (at..).zip(row.chars()) {
            let tone = if (start..end).contains(&place) { Tone::Strong } else { Tone::Accent };
            match spans.last_mut() {
                Some(last) if last.style == tone.style() => last.content.to_mut().push(letter),
                _ => spans.push(Span::styled(letter.to_string(), tone.style())),
            }
        }
        at += row.len();
        lines.push(Line::from(spans));
    }
    lines
}

fn rows(address: &str, columns: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    for piece in address.split_inclusive('/') {
        let room = columns - rows.last().map_or(0, String::len);
        if piece.len() > room
            && piece.len() <= columns
            && rows.last().is_some_and(|it| it.len() > 8)
        {
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
    rows
}

/// What is known of an address: which of how many, what for, given by whom and when.
pub(super) fn about(link: &Link, rung: usize, count: usize, data: &Data) -> String {
    let strings = data.strings;
    let mut parts = Vec::new();
    if count > 1 {
        parts.push(format!("{}/{count}", rung + 1));
    }
    parts.push(strings.role(link.role).to_owned());
    parts.push(format!("{}, {}", strings.seen(link.seen), strings.dated_month(link.seen_on)));
    if link.login {
        parts.push(strings.guide.login_needed.to_owned());
    }
    parts.extend(strings.doubt(link.confidence).map(str::to_owned));
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_broken_after_a_slash_and_nothing_is_lost() {
        let text = "https://www.facebook.com/help/contact/712876720715583";
        let address: Address = text.parse().unwrap();
        for columns in 1..60 {
            let lines: Vec<String> =
                super::address(&address, columns).iter().map(ToString::to_string).collect();
            assert_eq!(lines.concat(), text);
            assert!(lines.iter().all(|line| line.len() <= columns));
        }
        let lines = super::address(&address, 48);
        assert_eq!(lines[0].to_string(), "https://www.facebook.com/help/contact/");
    }
}
