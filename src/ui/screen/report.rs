//! "This step is wrong": the whole report, then the ways to pass it on.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Outcome;
use crate::domain::guide::finding::Finding;
use crate::domain::record::account::AccountKey;
use crate::ui::data::{Data, Notice};
use crate::ui::keymap::Action;
use crate::ui::layout::{self, inside};
use crate::ui::message::{Command, Document, Effect, Opening, Prompt};
use crate::ui::overlay::{Field, Item, Menu, Overlay};
use crate::ui::text::{capital, width, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::cursor::Cursor;
use crate::ui::widget::qr;
use crate::ui::widget::sheet::Sheet;

/// A report that is being made.
#[derive(Debug, Clone)]
pub struct State {
    /// On which account the guide is followed: where one comes from, and no part of the report.
    pub account: AccountKey,
    finding: Finding,
    cursor: Cursor,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// What was seen instead.
    Seen,
    /// Copying it.
    Copy,
    /// Saving it.
    Save,
    /// Showing it for a phone.
    Code,
    /// The form of the project.
    Form,
}

impl State {
    /// A report of `finding`.
    pub const fn new(account: AccountKey, finding: Finding) -> Self {
        Self { account, finding, cursor: Cursor::at_top() }
    }

    /// What was seen instead.
    pub fn seen(&self) -> &str {
        &self.finding.seen
    }

    /// What was seen instead, as it was typed.
    pub fn take(&mut self, seen: String) {
        self.finding.seen = seen;
    }
}

/// What can be done here, what matters most first.
pub fn actions(_state: &State, data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = vec![A::Enter, A::Copy, A::Save, A::Phone];
    if data.issue_form.is_some() {
        actions.push(A::Open);
    }
    actions.extend([
        A::Show,
        A::Back,
        A::Search,
        A::Help,
        A::Undo,
        A::Dates,
        A::Accounts,
        A::Language,
    ]);
    actions.extend([A::Settings, A::Quit, A::Up, A::Down, A::PageUp, A::PageDown]);
    actions.extend([A::First, A::Last, A::Toggle]);
    actions
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let inner = inside(layout::frame(data.size, 1).body);
    let sheet = sheet(state, data, inner.width as usize);
    match action {
        Action::Enter | Action::Toggle => {
            let spot = state.cursor.on(&sheet);
            return spot.map_or(Outcome::Stay, |spot| choose(state, *spot, data));
        }
        Action::Copy => return choose(state, Spot::Copy, data),
        Action::Save => return choose(state, Spot::Save, data),
        Action::Phone => return choose(state, Spot::Code, data),
        Action::Open => return choose(state, Spot::Form, data),
        Action::Show => {
            let text = data.report(&state.finding);
            return Outcome::Over(Box::new(Overlay::Text(text, 0)));
        }
        Action::Back => return Outcome::Back,
        _ => state.cursor.walk(action, &sheet, inner.height as usize),
    }
    Outcome::Stay
}

fn choose(state: &State, spot: Spot, data: &Data) -> Outcome {
    let over = |overlay| Outcome::Over(Box::new(overlay));
    let (strings, words, finding) = (data.strings, &data.strings.findings, &state.finding);
    let text = data.report(finding);
    let field = |title: &str, value: String, prompt| {
        let input = tui_input::Input::new(value);
        over(Overlay::Field(Field { title: title.to_owned(), input, prompt, error: None }))
    };
    match spot {
        Spot::Seen => field(words.what_seen, finding.seen.clone(), Prompt::Seen),
        Spot::Copy => Outcome::Effect(Effect::Copy(text)),
        Spot::Save => {
            let guide = &finding.guide;
            let path = format!("~/{}-{}-{}.txt", guide.service, guide.goal, finding.step);
            field(strings.requests.save_where, path, Prompt::Save(Document::Report(text)))
        }
        Spot::Code if qr::fits(&text, data) => over(Overlay::Code(text)),
        Spot::Code => Outcome::Say(Notice::plain(words.no_room)),
        Spot::Form => form(state, data).map_or(Outcome::Stay, |menu| over(Overlay::Menu(menu))),
    }
}

/// The whole address of the form, filled in, and what can be done with it.
fn form(state: &State, data: &Data) -> Option<Menu> {
    let words = &data.strings.findings;
    let address = data.issue(&state.finding)?;
    let opening = Opening {
        address: address.clone(),
        account: state.account.clone(),
        guide: state.finding.guide.clone(),
        step: None,
    };
    let items = vec![
        Item::new(words.open_form, Command::Open(opening)),
        Item::new(capital(data.strings.actions.copy), Command::Copy(address.to_string())),
    ];
    let mut menu = Menu::new(words.title, items);
    menu.text = address.to_string();
    Some(menu)
}

/// The report and the ways to pass it on, as a sheet of this width.
pub fn sheet(state: &State, data: &Data, columns: usize) -> Sheet<Spot> {
    let (strings, words) = (data.strings, &data.strings.findings);
    let text = data.report(&state.finding);
    let mut sheet = Sheet::new(columns);
    sheet.text(words.nothing_personal, Tone::Plain);
    sheet.heading(words.all_of_it);
    sheet.write(|page| {
        let room = page.columns().saturating_sub(2);
        for part in text.lines().flat_map(|line| wrap(line, room)) {
            let bar = Span::styled("│ ", Tone::Quiet.style());
            page.line(Line::from(vec![bar, Span::raw(part)]));
        }
    });
    sheet.gap();
    let seen = state.seen();
    let value = if seen.is_empty() { format!("({})", words.optional) } else { seen.to_owned() };
    let head = width(words.what_seen) + 2;
    if head + width(&value) <= sheet.room() {
        sheet.row(Spot::Seen, head, words.what_seen, &value);
    } else {
        sheet.spot(Spot::Seen, "", Tone::Plain, words.what_seen);
        sheet.under(2, &value, Tone::Quiet);
    }
    sheet.heading(words.pass_on);
    sheet.spot(Spot::Copy, "", Tone::Plain, &capital(strings.actions.copy));
    sheet.spot(Spot::Save, "", Tone::Plain, &capital(strings.actions.save));
    let fits = qr::fits(&text, data);
    if fits {
        sheet.spot(Spot::Code, "", Tone::Plain, words.code);
    }
    if data.issue_form.is_some() {
        sheet.spot(Spot::Form, "", Tone::Plain, words.open_form);
    }
    sheet.gap();
    if !fits {
        sheet.text(words.no_room, Tone::Quiet);
    }
    if data.issue_form.is_none() {
        sheet.text(words.nowhere, Tone::Quiet);
    }
    sheet
}

/// What stands in the title line.
pub fn title(state: &State, data: &Data) -> String {
    let entry = data.catalogue.entry(&state.finding.guide);
    let title = entry.map_or("", |entry| entry.title.get(data.language()));
    format!("{title} › {}", data.strings.findings.title)
}

/// Draws the report.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let sheet = sheet(state, data, inside(area).width as usize);
    state.cursor.view(&sheet, data.strings.findings.title, frame, area);
}
