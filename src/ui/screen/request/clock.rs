//! The time in which an answer is due: what the law gives, and why a day moved.

use super::{Scene, Spot};
use crate::domain::law::assessment::Assessment;
use crate::domain::law::deadline::{Clock, Deadline};
use crate::domain::law::holiday::free;
use crate::domain::law::region::{Country, Region};
use crate::domain::record::request::Round;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::ui::data::Data;
use crate::ui::text::width;
use crate::ui::theme::Tone;
use crate::ui::widget::sheet::Sheet;

/// The clock, where one runs.
pub(super) fn write(scene: &Scene<'_>, data: &Data, sheet: &mut Sheet<Spot>) {
    let words = &data.strings.requests;
    let (Some(round), Some(outlook)) = (scene.round, &scene.outlook) else { return };
    if round.first(Status::Sent).is_none() || outlook.old {
        return;
    }
    sheet.gap();
    let mut facts = Facts { rows: Vec::new() };
    received(round, data, &mut facts);
    let open = !outlook.status.is_final();
    if let Some(deadline) = outlook.deadline.filter(|_| open) {
        answer(scene, outlook, &deadline, data, &mut facts);
    }
    facts.write(sheet);
    match (scene.law.clock(), outlook.deadline.filter(|_| open)) {
        (Clock::None, _) if open => sheet.text(words.no_clock, Tone::Quiet),
        (_, Some(deadline)) if deadline.courtesy => {
            let law = if scene.law == Region::Ch { words.courtesy_ch } else { words.courtesy_br };
            sheet.text(law, Tone::Quiet);
        }
        (_, Some(deadline)) if !deadline.extended && !is_asked(outlook) => {
            if let Some(why) = moved(scene, &deadline, data) {
                sheet.text(&why, Tone::Quiet);
            }
        }
        _ => {}
    }
}

/// Names and values, one under the other.
struct Facts {
    rows: Vec<(&'static str, String, Tone)>,
}

impl Facts {
    fn push(&mut self, name: &'static str, value: String, tone: Tone) {
        self.rows.push((name, value, tone));
    }

    fn write(self, sheet: &mut Sheet<Spot>) {
        let head = self.rows.iter().map(|(name, ..)| width(name)).max().unwrap_or(0) + 2;
        for (name, value, tone) in self.rows {
            sheet.fact(head, name, &value, tone);
        }
    }
}

fn received(round: &Round, data: &Data, facts: &mut Facts) {
    let words = &data.strings.requests;
    let Some(sent) = round.first(Status::Sent) else { return };
    facts.push(words.sent_on, data.strings.day(sent.date), Tone::Plain);
    if let Some(received) = round.received().filter(|received| *received != sent.counted()) {
        facts.push(words.received_on, data.strings.day(received), Tone::Plain);
    }
}

/// The month, the last day, and from when one may complain.
fn answer(
    scene: &Scene<'_>,
    outlook: &Assessment,
    deadline: &Deadline,
    data: &Data,
    facts: &mut Facts,
) {
    let (strings, words) = (data.strings, &data.strings.requests);
    let asked = is_asked(outlook);
    if let Some(month) = deadline.one_month.filter(|it| *it != deadline.last_day)
        && !deadline.extended
        && !asked
    {
        facts.push(words.one_month, strings.day(month), Tone::Plain);
    }
    if !asked {
        let distance = strings.distance(deadline.last_day, data.today);
        let last = format!("{} ({distance})", strings.day(deadline.last_day));
        facts.push(words.last_day, last, Tone::Strong);
    }
    if let Some(until) = outlook.until.filter(|until| *until != deadline.last_day) {
        let distance = strings.distance(until, data.today);
        facts.push(words.wait, format!("{} ({distance})", strings.day(until)), Tone::Strong);
    }
    let from = strings.from_day(deadline.complain_from);
    match (scene.law, outlook.complain_until) {
        (Region::Uk, until) => {
            if !asked {
                facts.push(words.to_them, from, Tone::Plain);
            }
            if let Some(until) = until {
                facts.push(words.to_ico, strings.then_until(until), Tone::Plain);
            }
        }
        // What is only a courtesy opens no way to the authority.
        _ if asked || deadline.courtesy => {}
        _ => facts.push(words.complain_from, from, Tone::Plain),
    }
}

/// Somebody was complained to: their time counts now.
const fn is_asked(outlook: &Assessment) -> bool {
    matches!(outlook.status, Status::Complained | Status::ComplainedCompany)
}

/// Why the last day is not the same day number a month after receipt.
fn moved(scene: &Scene<'_>, deadline: &Deadline, data: &Data) -> Option<String> {
    let strings = data.strings;
    let month = deadline.one_month.filter(|month| *month < deadline.last_day)?;
    // The ICO counts by British holidays, wherever the company sits.
    let seat = if scene.law == Region::Uk { Some(Country::british()) } else { seat(scene) };
    let place = seat.map(|seat| strings.country(seat, &data.catalogue));
    let why = |day: Day| -> Option<String> {
        let why = free(day, seat)?;
        let place = place.as_ref().filter(|_| why == crate::domain::law::holiday::Free::Holiday);
        let place = place.map(|place| format!(" ({place})")).unwrap_or_default();
        Some(format!("{} {}{place}", strings.day_month(day), strings.free_day(why)))
    };
    let days = month.iter_days().take_while(|day| *day < deadline.last_day);
    let days: Vec<String> = days.filter_map(why).collect();
    let next = strings.requests.next_working_day;
    Some(format!("{}{} {next}", days.join(", "), strings.colon))
}

fn seat(scene: &Scene<'_>) -> Option<Country> {
    scene.round.and_then(Round::sending).and_then(|sending| sending.holidays)
}
