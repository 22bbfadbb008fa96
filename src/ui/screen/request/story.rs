//! What happened: every event of every round, the newest round first; the letters, the proofs, the note.

use super::{Scene, Spot};
use crate::domain::letter::Kind;
use crate::domain::record::dossier::Written;
use crate::domain::record::progress::State as Stand;
use crate::domain::record::request::{Event, Round};
use crate::domain::record::status::Status;
use crate::domain::text::language::visible;
use crate::ui::data::Data;
use crate::ui::text::{pad, width};
use crate::ui::theme::{Tone, of_state, of_status};
use crate::ui::widget::sheet::Sheet;

/// The sheet.
pub(super) fn sheet(scene: &Scene<'_>, data: &Data, columns: usize) -> Sheet<Spot> {
    let mut sheet = Sheet::new(columns);
    let rounds = scene.case.request.iter().flat_map(|request| request.rounds.iter().rev());
    for round in rounds {
        tell(round, scene, data, &mut sheet);
    }
    proofs(scene, data, &mut sheet);
    note(scene, data, &mut sheet);
    sheet
}

/// One objection, from its first day on.
fn tell(round: &Round, scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.requests);
    let first = round.first(Status::Sent).or_else(|| round.events.first());
    if let Some(first) = first {
        sheet.heading(&format!("{} {}", words.round, strings.day(first.date)));
    }
    let key = round.sending().and_then(|sending| sending.company.as_deref());
    if let Some(company) = key.and_then(|key| data.catalogue.company_of_key(key)) {
        sheet.text(&format!("{} {}", words.to_company, company.name), Tone::Quiet);
    }
    let dates = round.events.iter().map(|event| width(&strings.day(event.date)));
    let head = dates.max().unwrap_or(0) + 2;
    let mut letters = letters(round, scene).into_iter().peekable();
    for event in &round.events {
        // What was sent was written first.
        while let Some(letter) = letters.next_if(|letter| letter.date <= event.date) {
            self::letter(letter, head, data, sheet);
        }
        self::event(event, head, data, sheet);
    }
    letters.for_each(|letter| self::letter(letter, head, data, sheet));
}

/// The letters written during `round`, each once a day; the first round has those written before it, too.
fn letters<'a>(round: &Round, scene: &Scene<'a>) -> Vec<&'a Written> {
    let rounds = scene.case.request.as_ref().map_or(&[][..], |request| &request.rounds);
    let place = rounds.iter().position(|it| std::ptr::eq(it, round)).unwrap_or(0);
    let first_day = |round: &Round| round.events.first().map(|event| event.date);
    let start = if place == 0 { None } else { first_day(round) };
    let end = rounds.get(place + 1).and_then(first_day);
    let within = |letter: &&Written| {
        start.is_none_or(|start| start <= letter.date) && end.is_none_or(|end| letter.date < end)
    };
    let mut letters: Vec<&Written> = scene.case.letters.iter().filter(within).collect();
    letters.sort_by_key(|letter| letter.date);
    letters.dedup_by(|a, b| (&a.kind, a.date) == (&b.kind, b.date));
    letters
}

fn event(event: &Event, head: usize, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.requests);
    let (sign, tone) = of_status(event.status);
    let name = format!("{}{}", pad(&strings.day(event.date), head), strings.status(event.status));
    let spot = Spot::Event(event.act.clone(), event.status);
    sheet.spot(spot, sign, tone, &name);
    let margin = head + 2;
    if let Some(received) = event.received {
        let text = format!("{} {}", words.received_on, strings.day(received));
        sheet.under(margin, &text, Tone::Quiet);
    }
    if event.strange {
        sheet.under(margin, &format!("! {}", words.strange), Tone::Strong);
    }
    if let Some(note) = &event.note {
        sheet.under(margin, &visible(note), Tone::Quiet);
    }
}

fn letter(letter: &Written, head: usize, data: &Data, sheet: &mut Sheet<Spot>) {
    let (strings, words) = (data.strings, &data.strings.requests);
    let kind = Kind::of_word(&letter.kind).and_then(|kind| data.catalogue.letter(kind));
    let title = kind.map_or(words.letters, |letter| letter.title.get(data.language()));
    let mark = format!("· {}", pad(&strings.day(letter.date), head));
    let text = format!("{} · {title}", words.written);
    sheet.write(|page| page.hang(&mark, &text, Tone::Quiet));
}

/// The files that the person keeps: whether they are still there is asked when the screen opens.
fn proofs(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let words = &data.strings.requests;
    sheet.heading(words.proofs);
    for path in &scene.case.proofs {
        let gone = data.gone.contains(path);
        let (sign, tone) = of_state(if gone { Stand::LookAgain } else { Stand::Done });
        sheet.spot(Spot::Proof(path.clone()), sign, tone, &visible(path));
        if gone {
            sheet.under(2, words.proof_gone, Tone::Strong);
        }
    }
    sheet.spot(Spot::AddProof, "+", Tone::Accent, words.add_proof);
}

fn note(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    sheet.heading(data.strings.guide.note);
    match &scene.case.note {
        Some(note) => sheet.spot(Spot::Words, "", Tone::Plain, &visible(note)),
        None => sheet.spot(Spot::Words, "+", Tone::Accent, data.strings.requests.add_note),
    }
}
