//! The guide: its steps at the left, the step at the right.

mod about;
mod address;
mod detail;
mod list;
mod menu;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Outcome;
use crate::domain::account::{Account, AccountKey};
use crate::domain::act::{ActId, Change, Mark, Sending};
use crate::domain::address::Address;
use crate::domain::catalogue::{Entry, StepLine};
use crate::domain::dossier::Case;
use crate::domain::guide::{Guide, Step};
use crate::domain::platform::Platform;
use crate::domain::progress::{StepState, step_state};
use crate::domain::request::Status;
use crate::ui::keymap::Action;
use crate::ui::layout::{self, Panes};
use crate::ui::message::{Effect, Opening, Prompt};
use crate::ui::model::{Data, Notice};
use crate::ui::overlay::{Before, Field, Menu, Overlay};

/// One guide on one account.
#[derive(Debug, Clone)]
pub struct State {
    /// On which account.
    pub account: AccountKey,
    /// The whole guide.
    pub guide: Box<Guide>,
    /// 0: what stands before the first step; else the step, from 1.
    selected: usize,
    /// The cursor is in the step rather than in the list.
    on_detail: bool,
    scroll: usize,
    /// Which link of the ladder comes next.
    rung: usize,
}

/// What the guide looks like now: everything the panes need, computed once per frame.
pub struct Scene<'a> {
    /// The account.
    pub account: Account,
    /// Its line of the index.
    pub entry: &'a Entry,
    /// The guide.
    pub guide: &'a Guide,
    /// What the account did with it.
    pub case: &'a Case,
    /// The platform that is followed.
    pub platform: Platform,
    /// The route that serves it.
    pub route: Platform,
    /// The steps of the route, with their line of the index and their state.
    pub steps: Vec<(&'a Step, &'a StepLine, StepState)>,
}

impl State {
    /// The guide on `account`, with the cursor on the first step that is open, or before the first one
    /// when nothing was done yet.
    pub fn new(account: AccountKey, guide: Guide, data: &Data) -> Self {
        let mut state = Self {
            account,
            guide: Box::new(guide),
            selected: 0,
            on_detail: false,
            scroll: 0,
            rung: 0,
        };
        if let Some(scene) = state.scene(data)
            && !scene.case.is_untouched()
        {
            let open = |(_, _, state): &(&Step, &StepLine, StepState)| {
                !matches!(state, StepState::Done | StepState::Skipped)
            };
            let first = scene.steps.iter().position(open);
            state.selected = first.map_or(0, |place| place + 1);
        }
        state.rung = state.first_rung(data);
        state
    }

    /// Everything the panes need.
    pub fn scene<'a>(&'a self, data: &'a Data) -> Option<Scene<'a>> {
        let account = data.account(&self.account)?;
        let entry = data.catalogue.entry(&self.guide.id)?;
        let case = data.dossier().case(&self.account, &self.guide.id);
        let platform = data
            .dossier()
            .platform(&self.account, &self.guide.id, &entry.platforms);
        let route = self.guide.route(platform);
        let steps = self.guide.steps_on(platform).zip(entry.steps_on(platform));
        let steps = steps
            .map(|(step, line)| (step, line, step_state(line, case)))
            .collect();
        Some(Scene {
            account,
            entry,
            guide: &self.guide,
            case,
            platform,
            route,
            steps,
        })
    }

    fn panes(&self, data: &Data) -> Panes {
        layout::panes(layout::frame(data.size, 1).body, self.on_detail)
    }

    /// A step that did not work starts with the second address.
    fn first_rung(&self, data: &Data) -> usize {
        let state = self
            .scene(data)
            .and_then(|it| it.current(self.selected).map(|step| step.2));
        usize::from(state == Some(StepState::Stuck))
    }

    fn select(&mut self, selected: usize, data: &Data) {
        self.selected = selected;
        self.scroll = 0;
        self.rung = self.first_rung(data);
    }
}

impl<'a> Scene<'a> {
    /// The step under the cursor.
    pub fn current(&self, selected: usize) -> Option<(&'a Step, &'a StepLine, StepState)> {
        self.steps.get(selected.checked_sub(1)?).copied()
    }

    /// The addresses of the step, in the order in which to try them.
    pub fn ladder(&self, step: &'a Step) -> Vec<&'a crate::domain::guide::Link> {
        step.ladder(self.route).collect()
    }
}

/// The address that `o` opens: the next rung of the ladder, at most the last one.
fn address_of(state: &State, scene: &Scene<'_>) -> Option<Address> {
    let (step, ..) = scene.current(state.selected)?;
    let ladder = scene.ladder(step);
    let rung = state.rung.min(ladder.len().saturating_sub(1));
    ladder.get(rung).map(|link| link.url.clone())
}

/// What can be done here, what matters most first.
pub fn actions(state: &State, data: &Data) -> Vec<Action> {
    use Action as A;
    let mut actions = Vec::new();
    if let Some(scene) = state.scene(data) {
        if let Some((step, ..)) = scene.current(state.selected) {
            actions.push(A::Toggle);
            if address_of(state, &scene).is_some() {
                actions.extend([A::Open, A::Phone]);
            }
            if step.copy.is_some() || !step.links.is_empty() {
                actions.push(A::Copy);
            }
            actions.extend([A::Stuck, A::Skip]);
            if actions.contains(&A::Copy) {
                actions.push(A::Show);
            }
        } else {
            actions.push(A::Enter);
            if scene.guide.request {
                actions.push(A::Before);
            }
        }
        if scene.guide.platforms.len() > 1 {
            actions.push(A::Platform);
        }
    }
    actions.extend([
        A::Note,
        A::Undo,
        A::Back,
        A::Help,
        A::Language,
        A::Accounts,
        A::Settings,
    ]);
    actions.extend([
        A::Up,
        A::Down,
        A::Left,
        A::Right,
        A::PageUp,
        A::PageDown,
        A::First,
        A::Last,
    ]);
    actions.extend([A::NextPane, A::Enter, A::Quit]);
    actions
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let panes = state.panes(data);
    match action {
        Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
            walk(state, action, panes, data);
            return Outcome::Stay;
        }
        Action::First | Action::Last => {
            let last = state.scene(data).map_or(0, |scene| scene.steps.len());
            state.select(if action == Action::First { 0 } else { last }, data);
            return Outcome::Stay;
        }
        Action::NextPane => state.on_detail = !state.on_detail,
        Action::Right => state.on_detail = true,
        Action::Left => state.on_detail = false,
        Action::Back if state.on_detail && !panes.both => state.on_detail = false,
        Action::Back => return Outcome::Back,
        Action::Enter if !state.on_detail && !panes.both => state.on_detail = true,
        _ => return act(state, action, data, panes),
    }
    Outcome::Stay
}

fn walk(state: &mut State, action: Action, panes: Panes, data: &Data) {
    let Some(scene) = state.scene(data) else {
        return;
    };
    let last = scene.steps.len();
    let (hidden, rows) = detail::beyond(state, &scene, data, panes);
    let page = matches!(action, Action::PageUp | Action::PageDown);
    if state.on_detail || page {
        let by = if page {
            rows.saturating_sub(1).max(1)
        } else {
            1
        };
        state.scroll = match action {
            Action::Up | Action::PageUp => state.scroll.min(hidden).saturating_sub(by),
            _ => (state.scroll + by).min(hidden),
        };
        return;
    }
    let selected = match action {
        Action::Up => state.selected.saturating_sub(1),
        _ => (state.selected + 1).min(last),
    };
    state.select(selected, data);
}

fn act(state: &mut State, action: Action, data: &Data, panes: Panes) -> Outcome {
    let strings = data.strings;
    let Some(scene) = state.scene(data) else {
        return Outcome::Back;
    };
    let step = scene.current(state.selected);
    let say = |text: &str| Outcome::Say(Notice::plain(text));
    match (action, step) {
        (Action::Enter, _) => {
            let menu = menu::of(state, &scene, data);
            Outcome::Over(Box::new(Overlay::Menu(menu)))
        }
        (Action::Toggle, Some((step, line, now))) => toggle(state, &scene, step, line, now, data),
        (Action::Skip, Some((step, _, now))) => {
            let mark = if now == StepState::Skipped {
                Mark::Todo
            } else {
                Mark::Skip
            };
            let notice = (mark == Mark::Skip).then(|| Notice::plain(strings.notices.skipped));
            Outcome::Do(vec![scene.mark(step, mark)], notice)
        }
        (Action::Stuck, Some((step, _, now))) => {
            let change = scene.mark(step, Mark::Stuck);
            let rungs = scene.ladder(step).len();
            let last = rungs > 0 && state.rung + 1 >= rungs && now == StepState::Stuck;
            let rung = (state.rung + 1).min(rungs);
            state.rung = rung;
            state.scroll = 0;
            state.on_detail |= !panes.both;
            let notice = last.then(|| Notice::plain(strings.guide.last_rung));
            if now == StepState::Stuck {
                return notice.map_or(Outcome::Stay, Outcome::Say);
            }
            Outcome::Do(vec![change], notice)
        }
        (Action::Open, Some((step, ..))) => {
            let Some(address) = address_of(state, &scene) else {
                return say(strings.guide.no_link);
            };
            let opening = Opening {
                address,
                account: state.account.clone(),
                guide: state.guide.id.clone(),
                step: step.id.clone(),
            };
            open(state, opening, panes, data)
        }
        (Action::Phone, Some(_)) => match address_of(state, &scene) {
            Some(address) => Outcome::Over(Box::new(Overlay::Qr(address))),
            None => say(strings.guide.no_link),
        },
        (Action::Copy | Action::Show, Some((step, ..))) => {
            let text = step
                .copy
                .as_ref()
                .map(|text| text.get(data.language()).to_owned());
            let link = address_of(state, &scene).map(|address| address.to_string());
            menu::copy(action, text, link, data)
        }
        (Action::Platform, _) => {
            let menu = menu::platforms(state, &scene, data);
            Outcome::Over(Box::new(Overlay::Menu(menu)))
        }
        (Action::Note, _) => {
            let now = scene.case.note.clone().unwrap_or_default();
            Outcome::Over(Box::new(Overlay::Field(Field {
                title: strings.guide.note.to_owned(),
                input: tui_input::Input::new(now),
                prompt: Prompt::Note(state.account.clone(), state.guide.id.clone()),
                error: None,
            })))
        }
        (Action::Before, _) if scene.guide.request => {
            let before = Before::new(state.account.clone(), state.guide.id.clone());
            Outcome::Over(Box::new(Overlay::Before(before)))
        }
        (Action::Toggle | Action::Skip | Action::Stuck | Action::Open, None) => {
            say(strings.notices.no_step)
        }
        _ => Outcome::Stay,
    }
}

/// The whole address is on the screen before anything is opened: where the step is not shown, `o` shows
/// it first.
fn open(state: &mut State, opening: Opening, panes: Panes, data: &Data) -> Outcome {
    if let Some(name) = opening.address.blank() {
        let title = format!("{} · {name}", data.strings.guide.fill_blank);
        let prompt = Prompt::Blank(opening.clone(), name.to_owned());
        let input = tui_input::Input::default();
        return Outcome::Over(Box::new(Overlay::Field(Field {
            title,
            input,
            prompt,
            error: None,
        })));
    }
    if !panes.both && !state.on_detail {
        state.on_detail = true;
        return Outcome::Say(Notice::plain(data.strings.guide.see_address_first));
    }
    Outcome::Effect(Effect::Open(opening))
}

fn toggle(
    state: &State,
    scene: &Scene<'_>,
    step: &Step,
    line: &StepLine,
    now: StepState,
    data: &Data,
) -> Outcome {
    let Some(status) = line.moves else {
        let mark = if now == StepState::Done {
            Mark::Todo
        } else {
            Mark::Done
        };
        return Outcome::Do(vec![scene.mark(step, mark)], None);
    };
    if now == StepState::Done {
        let acts = scene.acts_behind(status);
        let command = crate::ui::message::Command::TakeBack(acts);
        let menu = Menu::question(data.strings.guide.take_back, command, data.strings);
        return Outcome::Over(Box::new(Overlay::Menu(menu)));
    }
    let request = scene.case.request.as_ref();
    let was_sent = request.is_some_and(|it| it.has_reached(Status::Sent).is_some());
    let mut changes = Vec::new();
    if status != Status::Sent && !was_sent {
        changes.push(sent(&state.account, &state.guide, data, data.today));
    }
    changes.push(match status {
        Status::Sent => sent(&state.account, &state.guide, data, data.today),
        _ => happened(&state.account, &state.guide, status, data.today),
    });
    let notice = (status == Status::Sent).then(|| Notice::plain(data.strings.notices.sent_noted));
    Outcome::Do(changes, notice)
}

impl Scene<'_> {
    fn mark(&self, step: &Step, mark: Mark) -> Change {
        Change::Mark {
            account: self.account.key.clone(),
            guide: self.guide.id.clone(),
            step: step.id.clone(),
            mark,
            on: self.platform,
            revision: self.guide.revision,
        }
    }

    /// The acts that brought the request to `status` or past it.
    fn acts_behind(&self, status: Status) -> Vec<ActId> {
        let round = self
            .case
            .request
            .as_ref()
            .and_then(|request| request.round());
        let Some(round) = round else {
            return Vec::new();
        };
        let from = round
            .first(status)
            .map(|event| (event.date, event.act.clone()));
        let since = |event: &&crate::domain::request::Event| match &from {
            Some((date, act)) => (event.date, &event.act) >= (*date, act),
            None => true,
        };
        let mut acts: Vec<ActId> = round
            .events
            .iter()
            .filter(since)
            .map(|event| event.act.clone())
            .collect();
        acts.dedup();
        acts
    }
}

/// An objection that is sent: with everything a later clock or authority needs to know of that day.
pub fn sent(
    account: &AccountKey,
    guide: &Guide,
    data: &Data,
    date: crate::domain::date::Day,
) -> Change {
    let holder = data.account(account).unwrap_or_else(Account::me);
    let country = data.dossier().country_of(&holder);
    let company = data.catalogue.company(&guide.id);
    let tied = data
        .dossier()
        .accounts
        .iter()
        .filter(|other| holder.is_tied_to(other));
    let sending = Sending {
        country,
        law: country.map_or(crate::domain::region::Region::Elsewhere, |it| {
            data.catalogue.region(it)
        }),
        company: company.map(|company| company.key.clone()),
        holidays: company.map(|company| company.country),
        group: tied
            .filter(|it| it.key != *account)
            .map(|it| it.key.clone())
            .collect(),
    };
    Change::Request {
        account: account.clone(),
        guide: guide.id.clone(),
        status: Status::Sent,
        date,
        received: None,
        sending: Some(Box::new(sending)),
        note: None,
    }
}

/// Something that happened to an objection.
pub fn happened(
    account: &AccountKey,
    guide: &Guide,
    status: Status,
    date: crate::domain::date::Day,
) -> Change {
    Change::Request {
        account: account.clone(),
        guide: guide.id.clone(),
        status,
        date,
        received: None,
        sending: None,
        note: None,
    }
}

/// Draws the guide.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let Some(scene) = state.scene(data) else {
        return;
    };
    let panes = layout::panes(area, state.on_detail);
    if panes.list.width > 0 {
        list::view(state, &scene, data, frame, panes.list);
    }
    if panes.detail.width > 0 {
        detail::view(state, &scene, data, frame, panes.detail);
    }
}

/// What stands in the title line: account, guide, platform, age.
pub fn title(state: &State, data: &Data) -> (String, String) {
    let Some(scene) = state.scene(data) else {
        return (String::new(), String::new());
    };
    let strings = data.strings;
    let service = data.catalogue.service(&scene.guide.id.service);
    let own = scene.account.service.as_ref() == Some(&scene.guide.id.service);
    let who = strings.account(&scene.account, &data.catalogue);
    let who = match service.filter(|_| !own) {
        Some(service) => format!("{} ({who})", service.name.get(data.language())),
        None => who,
    };
    let left = format!("{who} › {}", scene.guide.title.get(data.language()));
    let platform = strings.platform(scene.platform);
    let age = if data.size.0 >= 100 {
        strings.checked(&scene.guide.checked)
    } else {
        strings.checked_short(&scene.guide.checked)
    };
    (left, format!("{platform} · {age}"))
}
