//! Everything that is due, the most urgent first; under it, what is worth doing again.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Outcome;
use crate::domain::law::due::{Due, Urgency, What};
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::Change;
use crate::domain::text::id::GuideId;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::{self, inside};
use crate::ui::message::{Command, Document, Prompt};
use crate::ui::overlay::{Field, Item, Menu, Overlay};
use crate::ui::text::{pad, width};
use crate::ui::theme::{Tone, of_state};
use crate::ui::widget::cursor::Cursor;
use crate::ui::widget::sheet::Sheet;

/// Where the cursor is.
#[derive(Debug, Clone, Default)]
pub struct State {
    cursor: Cursor,
}

/// A date that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// An objection: an answer is due, or it is worth sending again.
    Request(AccountKey, GuideId),
    /// Something done a year ago.
    Look(AccountKey, GuideId),
}

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Enter,
        A::Save,
        A::Undo,
        A::Back,
        A::Search,
        A::Help,
        A::Accounts,
        A::Language,
        A::Settings,
        A::Quit,
        A::Up,
        A::Down,
        A::PageUp,
        A::PageDown,
        A::First,
        A::Last,
        A::Toggle,
    ]
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let inner = inside(layout::frame(data.size, 1).body);
    let sheet = sheet(data, inner.width as usize);
    match action {
        Action::Enter | Action::Toggle => {
            return match state.cursor.on(&sheet).cloned() {
                Some(Spot::Request(account, guide)) => Outcome::Request(account, guide),
                Some(Spot::Look(account, guide)) => Outcome::Look(account, guide),
                None => Outcome::Stay,
            };
        }
        Action::Save => return save(data),
        Action::Back => return Outcome::Back,
        _ => state.cursor.walk(action, &sheet, inner.height as usize),
    }
    Outcome::Stay
}

/// What can be done with something that was done a year ago.
pub fn look(account: &AccountKey, guide: &GuideId, data: &Data) -> Menu {
    let words = &data.strings.requests;
    let looked =
        Change::Looked { account: account.clone(), guide: guide.clone(), date: data.today };
    let title = data.catalogue.entry(guide).map(|entry| entry.title.get(data.language()));
    let items = vec![
        Item::new(words.open_guide, Command::Guide(account.clone(), guide.clone())),
        Item::new(words.looked, Command::Tell(vec![looked], words.looked_kept)),
    ];
    Menu::new(title.unwrap_or_default(), items)
}

fn save(data: &Data) -> Outcome {
    let title = data.strings.requests.save_where.to_owned();
    let input = tui_input::Input::new("~/optout-tui.ics".to_owned());
    let prompt = Prompt::Save(Document::Calendar);
    Outcome::Over(Box::new(Overlay::Field(Field { title, input, prompt, error: None })))
}

/// All dates as a sheet of this width.
pub fn sheet(data: &Data, columns: usize) -> Sheet<Spot> {
    let words = &data.strings.requests;
    let (dates, advice) = data.dates();
    let mut sheet = Sheet::new(columns);
    // Where there is little room, the year goes without saying.
    let short = sheet.room() < 50;
    let day = |due: &Due<'_>| {
        let (today, strings) = (data.today, data.strings);
        if short { strings.near(due.day, today) } else { strings.day(due.day) }
    };
    let head = dates.iter().map(|due| width(&day(due))).max().unwrap_or(0) + 2;
    let mut heading = None;
    for due in &dates {
        let late = due.urgency == Urgency::Late;
        if heading != Some(late) {
            sheet.heading(if late { words.late_dates } else { words.coming_dates });
            heading = Some(late);
        }
        date(due, &pad(&day(due), head), data, &mut sheet);
    }
    if !advice.is_empty() {
        sheet.heading(words.advice);
    }
    for it in &advice {
        let (sign, tone) = of_state(crate::domain::record::progress::State::Waiting);
        let spot = Spot::Request(it.account.key.clone(), it.entry.id.clone());
        let who = what(it.account, it.entry, data);
        sheet.spot(spot, sign, tone, &who);
        sheet.under(2, &data.strings.advice(it.sent), Tone::Quiet);
    }
    if dates.is_empty() && advice.is_empty() {
        sheet.text(words.no_dates, Tone::Plain);
    }
    sheet
}

/// A date: the day, on which account and guide; under it what is due, and how far away it is.
fn date(due: &Due<'_>, day: &str, data: &Data, sheet: &mut Sheet<Spot>) {
    let strings = data.strings;
    let (account, guide) = (due.account.key.clone(), due.entry.id.clone());
    let spot = match due.what {
        What::Answer | What::Authority | What::Complaint | What::Question => {
            Spot::Request(account, guide)
        }
        What::LookAgain => Spot::Look(account, guide),
    };
    let (sign, tone) = Data::due_sign(due);
    let what = what(due.account, due.entry, data);
    sheet.spot(spot, sign, tone, &format!("{day}{what}"));
    let margin = 2 + if sheet.room() < 50 { 0 } else { width(day) };
    let distance = strings.distance(due.day, data.today);
    let text = format!("{} · {distance}", data.due_in_words(due));
    sheet.under(margin, &text, Tone::Quiet);
}

fn what(account: &Account, entry: &crate::domain::guide::catalogue::Entry, data: &Data) -> String {
    let who = data.holder(account, &entry.id.service);
    format!("{who} · {}", data.title(entry))
}

/// Draws the dates.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let sheet = sheet(data, inside(area).width as usize);
    state.cursor.view(&sheet, data.strings.requests.dates, frame, area);
}
