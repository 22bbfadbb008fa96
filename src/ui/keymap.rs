//! Every action and the keys that do it, once. Dispatch, footer, menus, help and README read this table.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::strings::Strings;

/// Something the person can ask for with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is named, in both languages, by the table below")]
pub enum Action {
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    First,
    Last,
    Enter,
    Back,
    NextPane,
    Toggle,
    Skip,
    Stuck,
    Open,
    Copy,
    Show,
    Phone,
    Platform,
    Note,
    Before,
    Request,
    Letter,
    Sources,
    Report,
    Save,
    Undo,
    Accounts,
    Search,
    Filter,
    Dates,
    Language,
    Settings,
    Help,
    Redraw,
    Suspend,
    Quit,
}

/// A key, with Ctrl or without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    code: KeyCode,
    ctrl: bool,
}

const fn key(code: KeyCode) -> Key {
    Key { code, ctrl: false }
}

const fn letter(letter: char) -> Key {
    key(KeyCode::Char(letter))
}

const fn ctrl(letter: char) -> Key {
    Key { code: KeyCode::Char(letter), ctrl: true }
}

/// An action, its keys (the first is the one that is shown) and its name.
pub struct Binding {
    /// What is asked for.
    pub action: Action,
    /// The keys that ask for it.
    pub keys: &'static [Key],
    /// What it is called.
    pub name: fn(&Strings) -> &'static str,
}

macro_rules! bindings {
    ($($action:ident: [$($key:expr),* $(,)?] => $name:ident,)*) => {
        /// The table.
        pub static BINDINGS: &[Binding] = &[$(Binding {
            action: Action::$action,
            keys: &[$($key),*],
            name: |strings| strings.actions.$name,
        }),*];
    };
}

bindings! {
    Up: [key(KeyCode::Up), letter('k')] => up,
    Down: [key(KeyCode::Down), letter('j')] => down,
    Left: [key(KeyCode::Left), letter('h')] => left,
    Right: [key(KeyCode::Right), letter('l')] => right,
    PageUp: [key(KeyCode::PageUp)] => page_up,
    PageDown: [key(KeyCode::PageDown)] => page_down,
    First: [key(KeyCode::Home)] => first,
    Last: [key(KeyCode::End)] => last,
    Enter: [key(KeyCode::Enter)] => enter,
    Back: [key(KeyCode::Esc)] => back,
    NextPane: [key(KeyCode::Tab), key(KeyCode::BackTab)] => next_pane,
    Toggle: [letter(' ')] => toggle,
    Open: [letter('o')] => open,
    Phone: [letter('p')] => phone,
    Copy: [letter('c')] => copy,
    Stuck: [letter('x')] => stuck,
    Skip: [letter('s')] => skip,
    Platform: [letter('t')] => platform,
    Note: [letter('n')] => note,
    Before: [letter('b')] => before,
    Request: [letter('r')] => request,
    Letter: [letter('w')] => letter,
    Sources: [letter('i')] => sources,
    Report: [letter('!')] => report,
    Show: [letter('v')] => show,
    Save: [letter('f')] => save,
    Undo: [letter('u')] => undo,
    Accounts: [letter('a')] => accounts,
    Search: [letter('/'), ctrl('k')] => search,
    Filter: [letter('F')] => filter,
    Dates: [letter('d')] => dates,
    Language: [letter('L')] => language,
    Settings: [letter(',')] => settings,
    Help: [letter('?')] => help,
    Redraw: [ctrl('l')] => redraw,
    Suspend: [ctrl('z')] => suspend,
    Quit: [letter('q'), ctrl('c')] => quit,
}

/// The row of the table for `action`.
pub fn binding(action: Action) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.action == action)
}

/// The action of a key press; `None` for a key nobody bound and for releases.
pub fn action(event: KeyEvent) -> Option<Action> {
    let pressed = normalise(event)?;
    let bound = BINDINGS.iter().find(|binding| binding.keys.contains(&pressed))?;
    Some(bound.action)
}

/// Shift is part of the letter on every terminal; releases are only sent by some.
fn normalise(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release || event.modifiers.contains(KeyModifiers::ALT) {
        return None;
    }
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let code = match event.code {
        KeyCode::Char(c) if ctrl => KeyCode::Char(c.to_ascii_lowercase()),
        code => code,
    };
    Some(Key { code, ctrl })
}

/// How a key is written on the screen.
pub fn label(key: Key, strings: &Strings) -> String {
    let name = match key.code {
        KeyCode::Up => "↑".to_owned(),
        KeyCode::Down => "↓".to_owned(),
        KeyCode::Left => "←".to_owned(),
        KeyCode::Right => "→".to_owned(),
        KeyCode::Enter => strings.keys.enter.to_owned(),
        KeyCode::Esc => strings.keys.escape.to_owned(),
        KeyCode::Tab => "Tab".to_owned(),
        KeyCode::BackTab => strings.keys.back_tab.to_owned(),
        KeyCode::PageUp => strings.keys.page_up.to_owned(),
        KeyCode::PageDown => strings.keys.page_down.to_owned(),
        KeyCode::Home => strings.keys.home.to_owned(),
        KeyCode::End => strings.keys.end.to_owned(),
        KeyCode::Char(' ') => strings.keys.space.to_owned(),
        KeyCode::Char(c) if key.ctrl => c.to_uppercase().to_string(),
        KeyCode::Char(c) => c.to_string(),
        other => other.to_string(),
    };
    if key.ctrl { format!("Ctrl-{name}") } else { name }
}

/// The key that is shown for `action`.
pub fn shown(action: Action, strings: &Strings) -> String {
    let first = binding(action).and_then(|binding| binding.keys.first());
    first.map_or_else(String::new, |key| label(*key, strings))
}

/// What `action` is called.
pub fn name(action: Action, strings: &Strings) -> &'static str {
    binding(action).map_or("", |binding| (binding.name)(strings))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        for (place, binding) in BINDINGS.iter().enumerate() {
            for other in BINDINGS.iter().skip(place + 1) {
                assert_ne!(binding.action, other.action);
                for key in binding.keys {
                    assert!(!other.keys.contains(key), "{:?} {:?}", binding.action, other.action);
                }
            }
        }
    }

    #[test]
    fn shift_and_ctrl_are_read_alike_everywhere() {
        let press = |code, modifiers| action(KeyEvent::new(code, modifiers));
        assert_eq!(press(KeyCode::Char('L'), KeyModifiers::SHIFT), Some(Action::Language));
        assert_eq!(press(KeyCode::Char('L'), KeyModifiers::NONE), Some(Action::Language));
        assert_eq!(press(KeyCode::Char('?'), KeyModifiers::SHIFT), Some(Action::Help));
        assert_eq!(press(KeyCode::Char('C'), KeyModifiers::CONTROL), Some(Action::Quit));
        assert_eq!(press(KeyCode::Char('c'), KeyModifiers::NONE), Some(Action::Copy));
        assert_eq!(press(KeyCode::Char('q'), KeyModifiers::ALT), None);
    }
}
