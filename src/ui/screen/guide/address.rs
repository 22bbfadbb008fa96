//! The address of a step, always whole and always in sight, its owner set apart.

use ratatui::text::Line;

use super::{Scene, State};
use crate::domain::guide::{Freshness, Link, Step};
use crate::domain::text::id::GuideId;
use crate::ui::data::Data;
use crate::ui::text::Page;
use crate::ui::theme::Tone;
use crate::ui::widget::address;

/// Few words that stay on one line.
const HELD: &str = "\u{a0}";

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
    let mut lines = address::lines(&link.url, columns);
    let mut page = Page::new(columns);
    // A dot ends a line rather than beginning the next.
    let about = about(link, rung, ladder.len(), &scene.guide.id, data).replace(" · ", "\u{a0}· ");
    match Freshness::of_seen(link.seen_on, data.today) {
        // That it is old is said wherever it stands.
        Freshness::Stale if data.size.1 < LOW => {
            page.sign("!", Tone::Warn, &seen(link, data));
        }
        Freshness::Stale => page.sign("!", Tone::Warn, &about),
        Freshness::Fresh | Freshness::Ageing if data.size.1 < LOW => {}
        Freshness::Fresh | Freshness::Ageing => page.text(&about, Tone::Quiet),
    }
    lines.extend(page.lines);
    lines
}

/// What is known of an address: which of how many, what for, given by whom and when.
pub(super) fn about(
    link: &Link,
    rung: usize,
    count: usize,
    guide: &GuideId,
    data: &Data,
) -> String {
    let strings = data.strings;
    let mut parts = Vec::new();
    if count > 1 {
        parts.push(format!("{}/{count}", rung + 1));
    }
    parts.push(strings.role(link.role).to_owned());
    parts.push(format!("{}, {}", strings.seen(link.seen), seen(link, data)));
    if link.login {
        parts.push(strings.guide.login_needed.replace(' ', HELD));
    }
    if data.is_declared(guide, &link.url) {
        parts.push(strings.own.declared.to_owned());
    }
    parts.extend(strings.doubt(link.confidence).map(|it| it.replace(' ', HELD)));
    parts.join(" · ")
}

/// When it was seen, and whether that is past trusting.
fn seen(link: &Link, data: &Data) -> String {
    let date = data.strings.dated_month(link.seen_on).replace(' ', HELD);
    match Freshness::of_seen(link.seen_on, data.today) {
        Freshness::Stale if link.seen_on.is_some() => {
            format!("{date}, {}", data.strings.trust.long_seen.replace(' ', HELD))
        }
        Freshness::Fresh | Freshness::Ageing | Freshness::Stale => date,
    }
}
