//! The address of a step, always whole and always in sight, its owner set apart.

use ratatui::text::{Line, Span};

use super::{Scene, State};
use crate::domain::address::Address;
use crate::domain::guide::{Freshness, Link, Step};
use crate::ui::model::Data;
use crate::ui::text::wrap;
use crate::ui::theme::Tone;

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
    let about = about(link, rung, ladder.len(), data);
    lines.extend(
        wrap(&about, columns).into_iter().map(|it| Line::styled(it, age_tone(link, data).style())),
    );
    lines
}

/// An address in as many lines as it needs: who it belongs to stands out.
pub(super) fn address(address: &Address, columns: usize) -> Vec<Line<'static>> {
    let (before, owner, after) = address.around_owner();
    let tones = [(before, Tone::Accent), (owner, Tone::Strong), (after, Tone::Accent)];
    let mut lines: Vec<Vec<Span<'static>>> = vec![Vec::new()];
    let mut used = 0;
    for (piece, tone) in tones {
        let mut rest: &str = piece;
        while !rest.is_empty() {
            if used == columns.max(1) {
                lines.push(Vec::new());
                used = 0;
            }
            // Addresses are ASCII: a byte is a column.
            let (now, later) = rest.split_at(rest.len().min(columns.max(1) - used));
            used += now.len();
            rest = later;
            if let Some(line) = lines.last_mut() {
                line.push(Span::styled(now.to_owned(), tone.style()));
            }
        }
    }
    lines.into_iter().map(Line::from).collect()
}

fn about(link: &Link, rung: usize, count: usize, data: &Data) -> String {
    let strings = data.strings;
    let mut parts = Vec::new();
    if count > 1 {
        parts.push(format!("{}/{count}", rung + 1));
    }
    parts.push(strings.role(link.role).to_owned());
    parts.push(format!("{}, {}", strings.seen(link.seen), strings.source_month(link.seen_on)));
    if link.login {
        parts.push(strings.guide.login_needed.to_owned());
    }
    parts.extend(strings.doubt(link.confidence).map(str::to_owned));
    parts.join(" · ")
}

fn age_tone(link: &Link, data: &Data) -> Tone {
    match Freshness::of(link.seen_on, data.today) {
        Freshness::Fresh | Freshness::Ageing => Tone::Quiet,
        Freshness::Stale => Tone::Warn,
    }
}
