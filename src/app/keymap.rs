//! Every action and the keys that do it, once. Dispatch, action line, help, sentences and README read this table.

use crate::words::Words;

/// Something the person can ask for with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Next,
    Toggle,
    Open,
    Phone,
    Copy,
    Stuck,
    Skip,
    Platform,
    Note,
    Before,
    Request,
    Letter,
    Sources,
    Report,
    Show,
    Save,
    Undo,
    Redo,
    Accounts,
    Dates,
    Search,
    Language,
    Settings,
    Help,
    OneMore,
    OneFewer,
    More,
    Redraw,
    Suspend,
    Quit,
}

/// A key, with Ctrl or without; Shift is part of the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
}

const fn key(code: Code) -> Key {
    Key { code, ctrl: false }
}

const fn letter(letter: char) -> Key {
    key(Code::Char(letter))
}

const fn ctrl(letter: char) -> Key {
    Key { code: Code::Char(letter), ctrl: true }
}

/// An action, its keys (the first is the one that is shown) and its name.
pub struct Binding {
    pub action: Action,
    pub keys: &'static [Key],
    pub name: fn(&dyn Words) -> &'static str,
}

macro_rules! bindings {
    ($($action:ident: [$($key:expr),* $(,)?] => $name:ident,)*) => {
        pub static BINDINGS: &[Binding] = &[$(Binding {
            action: Action::$action,
            keys: &[$($key),*],
            name: |words| words.$name(),
        }),*];
    };
}

bindings! {
    Up: [key(Code::Up), letter('k')] => action_up,
    Down: [key(Code::Down), letter('j')] => action_down,
    Left: [key(Code::Left), letter('h')] => action_left,
    Right: [key(Code::Right), letter('l')] => action_right,
    PageUp: [key(Code::PageUp)] => action_page_up,
    PageDown: [key(Code::PageDown)] => action_page_down,
    First: [key(Code::Home)] => action_first,
    Last: [key(Code::End)] => action_last,
    Enter: [key(Code::Enter)] => action_enter,
    Back: [key(Code::Esc)] => action_back,
    Next: [key(Code::Tab), key(Code::BackTab)] => action_next,
    Toggle: [letter(' ')] => action_toggle,
    Open: [letter('o')] => action_open,
    Phone: [letter('p')] => action_phone,
    Copy: [letter('c')] => action_copy,
    Stuck: [letter('x')] => action_stuck,
    Skip: [letter('s')] => action_skip,
    Platform: [letter('t')] => action_platform,
    Note: [letter('n')] => action_note,
    Before: [letter('b')] => action_before,
    Request: [letter('r')] => action_request,
    Letter: [letter('w')] => action_letter,
    Sources: [letter('i')] => action_sources,
    Report: [letter('!')] => action_report,
    Show: [letter('v')] => action_show,
    Save: [letter('f')] => action_save,
    Undo: [letter('u')] => action_undo,
    Redo: [letter('U')] => action_redo,
    Accounts: [letter('a')] => action_accounts,
    Dates: [letter('d')] => action_dates,
    Search: [letter('/'), ctrl('k')] => action_search,
    Language: [letter('L')] => action_language,
    Settings: [letter(',')] => action_settings,
    Help: [letter('?')] => action_help,
    OneMore: [letter('+')] => action_one_more,
    OneFewer: [letter('-')] => action_one_fewer,
    More: [letter('.')] => action_more,
    Redraw: [ctrl('l')] => action_redraw,
    Suspend: [ctrl('z')] => action_suspend,
    Quit: [letter('q'), ctrl('c')] => action_quit,
}

/// The row of the table for `action`.
pub fn binding(action: Action) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.action == action)
}

/// The action of a key.
pub fn action(key: Key) -> Option<Action> {
    BINDINGS.iter().find(|binding| binding.keys.contains(&key)).map(|binding| binding.action)
}

/// How a key is written.
pub fn label(key: Key, words: &dyn Words) -> String {
    let name = match key.code {
        Code::Up => "↑".to_owned(),
        Code::Down => "↓".to_owned(),
        Code::Left => "←".to_owned(),
        Code::Right => "→".to_owned(),
        Code::Enter => words.key_enter().to_owned(),
        Code::Esc => words.key_escape().to_owned(),
        Code::Tab => "Tab".to_owned(),
        Code::BackTab => words.key_back_tab().to_owned(),
        Code::PageUp => words.key_page_up().to_owned(),
        Code::PageDown => words.key_page_down().to_owned(),
        Code::Home => words.key_home().to_owned(),
        Code::End => words.key_end().to_owned(),
        Code::Backspace => "Backspace".to_owned(),
        Code::Delete => "Delete".to_owned(),
        Code::Char(' ') => words.key_space().to_owned(),
        Code::Char(c) if key.ctrl => c.to_uppercase().to_string(),
        Code::Char(c) => c.to_string(),
    };
    if key.ctrl { format!("Ctrl-{name}") } else { name }
}

/// The key that is shown for `action`.
pub fn shown(action: Action, words: &dyn Words) -> String {
    let first = binding(action).and_then(|binding| binding.keys.first());
    first.map_or_else(String::new, |key| label(*key, words))
}

/// What `action` is called.
pub fn name(action: Action, words: &dyn Words) -> &'static str {
    binding(action).map_or("", |binding| (binding.name)(words))
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
}
