//! The accounts: nicknames, countries, and which are tied to which.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Outcome;
use crate::domain::guide::reference::Login;
use crate::domain::record::account::{Account, AccountKey};
use crate::domain::record::act::Change;
use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::layout::scroll_to;
use crate::ui::message::{Command, Prompt, Whose};
use crate::ui::overlay::{Item, Menu, Overlay, Tie};
use crate::ui::text::{fit, pad, width, wrap};
use crate::ui::theme::Tone;
use crate::ui::widget::{pane, put};

/// Where the cursor is.
#[derive(Debug, Clone, Default)]
pub struct State {
    selected: usize,
}

impl State {
    /// With the cursor on this account.
    pub fn at(account: &AccountKey, data: &Data) -> Self {
        let place = accounts(data).iter().position(|it| it.key == *account);
        Self { selected: place.unwrap_or(0) }
    }
}

/// What can be done here.
pub fn actions(_state: &State, _data: &Data) -> Vec<Action> {
    use Action as A;
    vec![
        A::Enter,
        A::Undo,
        A::Back,
        A::Search,
        A::Dates,
        A::Language,
        A::Settings,
        A::Help,
        A::Quit,
        A::Up,
        A::Down,
        A::First,
        A::Last,
        A::PageUp,
        A::PageDown,
        A::Toggle,
    ]
}

/// The accounts in the order of the screen.
pub fn accounts(data: &Data) -> Vec<Account> {
    let mut rows = data.rows();
    rows.retain(|account| !account.key.is_me());
    rows
}

/// Carries out `action`.
pub fn update(state: &mut State, action: Action, data: &Data) -> Outcome {
    let accounts = accounts(data);
    state.selected = state.selected.min(accounts.len());
    match action {
        Action::Up | Action::PageUp => state.selected = state.selected.saturating_sub(1),
        Action::Down | Action::PageDown => {
            state.selected = (state.selected + 1).min(accounts.len());
        }
        Action::First => state.selected = 0,
        Action::Last => state.selected = accounts.len(),
        Action::Enter | Action::Toggle => {
            let menu = match accounts.get(state.selected) {
                Some(account) => menu(account, data),
                None => services(data),
            };
            return Outcome::Over(Box::new(Overlay::Menu(menu)));
        }
        Action::Back => return Outcome::Back,
        _ => {}
    }
    Outcome::Stay
}

/// Everything that can be done with an account.
fn menu(account: &Account, data: &Data) -> Menu {
    let words = &data.strings.accounts;
    let key = || account.key.clone();
    let service = account.service.as_ref().and_then(|id| data.catalogue.service(id));
    let mut items = vec![
        Item::new(words.rename, Command::Ask(Prompt::Rename(key()))),
        Item::new(words.country, Command::Countries(Whose::Account(key()))),
    ];
    if service.is_some_and(|service| service.grouping.is_some()) {
        items.push(Item::new(words.tie, Command::Tie(key())));
    }
    if account.group.is_some() {
        items.push(Item::new(words.untie, Command::Do(vec![Change::Ungroup { account: key() }])));
    }
    if let Some(id) = &account.service {
        for borrower in data.catalogue.borrowers(id) {
            let on = !account.uses.contains(&borrower.id);
            let sign = if on { "○" } else { "✓" };
            let label = format!("{sign} {} ({})", borrower.name.get(data.language()), words.uses);
            let change = Change::Uses { account: key(), service: borrower.id.clone(), on };
            items.push(Item::new(label, Command::Do(vec![change])));
        }
    }
    if same(account, data).next().is_some() {
        items.push(Item::new(words.same_as, Command::AskWhichIsSame(key())));
    }
    let remove = Change::Remove { account: key() };
    items.push(Item::new(words.remove, Command::Do(vec![remove])));
    let forget = Command::AskToForget(data.account_to_forget(&account.key));
    items.push(Item::new(data.strings.forgetting.account, forget));
    Menu::new(data.strings.account(account, &data.catalogue), items)
}

/// The other accounts of its service: after a merge, one of them may be the same.
fn same(account: &Account, data: &Data) -> impl Iterator<Item = Account> {
    let (key, service) = (account.key.clone(), account.service.clone());
    accounts(data).into_iter().filter(move |it| it.key != key && it.service == service)
}

/// The accounts that `account` may be: each asks whether it is.
pub fn twins(account: &Account, data: &Data) -> Menu {
    let name = |account: &Account| data.strings.account(account, &data.catalogue);
    let first = name(account);
    let items = same(account, data).map(|other| {
        let join = Change::Join { account: account.key.clone(), other: other.key.clone() };
        let text = data.strings.are_one(&first, &name(&other));
        Item::new(name(&other), Command::AskToDo(text, vec![join]))
    });
    Menu::new(first.clone(), items.collect())
}

/// The services on which one can have an account.
pub fn services(data: &Data) -> Menu {
    let own = data.catalogue.reference.services.iter().filter(|it| it.login == Login::Own);
    let items = own
        .map(|service| {
            let command = Command::Ask(Prompt::NewAccount(service.id.clone()));
            Item::new(service.name.get(data.language()), command)
        })
        .collect();
    Menu::new(data.strings.accounts.choose_service, items)
}

/// The accounts that `account` can be tied to; those it is tied to are picked.
pub fn tie(account: &Account, data: &Data) -> Option<Tie> {
    let rule = |it: &Account| {
        let service = it.service.as_ref().and_then(|id| data.catalogue.service(id));
        service.and_then(|service| service.grouping.clone())
    };
    let own = rule(account)?;
    let fits = |other: &&Account| other.key != account.key && rule(other).as_ref() == Some(&own);
    let others: Vec<_> = accounts(data)
        .iter()
        .filter(fits)
        .map(|other| (other.key.clone(), account.is_tied_to(other)))
        .collect();
    (!others.is_empty()).then(|| Tie { account: account.key.clone(), others, selected: 0 })
}

/// A letter per group, in the order in which groups appear.
pub fn letter(account: &Account, accounts: &[Account]) -> Option<char> {
    let mut groups: Vec<&crate::domain::record::account::AccountKey> = Vec::new();
    for group in accounts.iter().filter_map(|it| it.group.as_ref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    let place = groups.iter().position(|group| Some(*group) == account.group.as_ref())?;
    char::from_u32('A' as u32 + place as u32)
}

/// What is known of an account: what it is tied to, another country, what it is used with.
pub fn about(account: &Account, accounts: &[Account], data: &Data) -> String {
    let words = &data.strings.accounts;
    let tied = match letter(account, accounts) {
        Some(letter) => format!("{} {letter}", words.tied),
        None => words.alone.to_owned(),
    };
    let mut parts = vec![tied];
    if account.name != account.given {
        parts.push(words.twin.to_owned());
    }
    parts.extend(account.country.map(|it| data.strings.country(it, &data.catalogue)));
    parts.extend(account.uses.iter().filter_map(|id| {
        data.catalogue.service(id).map(|it| format!("+ {}", it.name.get(data.language())))
    }));
    parts.join(" · ")
}

/// Draws the accounts.
pub fn view(state: &State, data: &Data, frame: &mut Frame<'_>, area: Rect) {
    let strings = data.strings;
    let words = &strings.accounts;
    let accounts = accounts(data);
    let inner = pane(frame, area, words.title, "", true);
    let columns = inner.width as usize;
    let selected = state.selected.min(accounts.len());
    let names: Vec<String> =
        accounts.iter().map(|it| strings.account(it, &data.catalogue)).collect();
    let head = names.iter().map(|it| width(it)).max().unwrap_or(0).min(columns / 2);
    let mut lines: Vec<Line<'_>> = Vec::new();
    for (place, (account, name)) in accounts.iter().zip(&names).enumerate() {
        let current = place == selected;
        let style = if current { Tone::Selected.style() } else { Tone::Plain.style() };
        let room = columns.saturating_sub(head + 4);
        lines.push(Line::from(vec![
            Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style()),
            Span::styled(pad(name, head), style),
            Span::styled(
                format!("  {}", fit(&about(account, &accounts, data), room)),
                Tone::Quiet.style(),
            ),
        ]));
    }
    let current = selected == accounts.len();
    let style = if current { Tone::Selected.style() } else { Tone::Accent.style() };
    lines.push(Line::from(vec![
        Span::styled(if current { "▸ " } else { "  " }, Tone::Strong.style()),
        Span::styled(format!("+ {}", words.add), style),
    ]));
    let hint = wrap(words.hint, columns);
    let rows = inner.height as usize;
    let keep = if rows > lines.len() + hint.len() + 1 { hint.len() + 1 } else { 0 };
    let first = scroll_to(selected, lines.len(), rows - keep);
    let mut shown: Vec<Line<'_>> = lines.into_iter().skip(first).take(rows - keep).collect();
    if keep > 0 {
        shown.push(Line::default());
        shown.extend(hint.into_iter().map(|it| Line::styled(it, Tone::Quiet.style())));
    }
    put(frame, inner, shown);
}
