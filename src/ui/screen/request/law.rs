//! What the law gives where the holder of the account lives: who hears a complaint, or which right is missing.

use super::{Scene, Spot};
use crate::ui::data::Data;
use crate::ui::theme::Tone;
use crate::ui::widget::address;
use crate::ui::widget::sheet::Sheet;

/// Writes it below what is there.
pub(super) fn write(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    authority(scene, data, sheet);
    law(scene, data, sheet);
}

/// What the law says where it gives no right to object, and what is possible there instead.
fn law(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let Some(law) = data.catalogue.law(scene.law).filter(|law| !law.objection) else { return };
    sheet.heading(data.strings.requests.law);
    sheet.text(law.right.get(data.language()), Tone::Plain);
    for more in law.instead.iter().chain(&law.complaint) {
        sheet.gap();
        sheet.text(more.get(data.language()), Tone::Plain);
    }
    if let Some(doubt) = data.strings.doubt(law.confidence) {
        sheet.text(doubt, Tone::Quiet);
    }
}

/// Who hears a complaint, once one is possible or near: where, in which languages, and after what.
fn authority(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let Some(authority) = scene.authority(data) else { return };
    let (strings, words) = (data.strings, &data.strings.requests);
    sheet.heading(words.authority);
    let name = if authority.full.contains(&*authority.name) {
        authority.full.to_string()
    } else {
        format!("{} · {}", authority.name, authority.full)
    };
    sheet.spot(Spot::Authority, "", Tone::Plain, &name);
    let page = authority.complaint.as_ref().unwrap_or(&authority.website);
    sheet.lines_under(address::lines(page, sheet.room()));
    if !authority.languages.is_empty() {
        let names: Vec<String> = authority.languages.iter().map(|it| strings.tongue(it)).collect();
        sheet.under(0, &strings.takes(&names.join(", ")), Tone::Quiet);
    }
    for place in authority.postal.iter().chain(&authority.email) {
        sheet.under(0, place, Tone::Quiet);
    }
    if let Some(precondition) = &authority.precondition {
        sheet.text(precondition.get(data.language()), Tone::Plain);
    }
    if let Some(note) = &authority.note {
        sheet.text(note.get(data.language()), Tone::Quiet);
    }
    if let Some(doubt) = strings.doubt(authority.confidence) {
        sheet.text(doubt, Tone::Quiet);
    }
}
