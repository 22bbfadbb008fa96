//! What the terminal sends, as messages.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::keymap::{Action, action};
use super::message::{Message, Typed};
use super::model::Model;
use super::update::{is_choosing, is_dating, is_typing};

/// The message of an event of the terminal, if it means anything here.
pub fn translate(event: Event, model: &Model) -> Option<Message> {
    match event {
        Event::Key(key) if is_typing(model) => typing(key),
        Event::Key(key) if is_dating(model) => digit(key).or_else(|| action(key).map(Message::Act)),
        Event::Key(key) if is_choosing(model) => letter(key)
            .map(Typed::Char)
            .map(Message::Type)
            .or_else(|| action(key).map(Message::Act)),
        Event::Key(key) => action(key).map(Message::Act),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(columns, rows) => Some(Message::Resize(columns, rows)),
        Event::FocusGained => Some(Message::Focus),
        Event::FocusLost | Event::Mouse(_) => None,
    }
}

/// A line is being typed: letters are letters, whatever they are bound to elsewhere.
fn typing(key: KeyEvent) -> Option<Message> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let typed = match key.code {
        // AltGr arrives as Ctrl and Alt on some systems: what it types is text.
        KeyCode::Char(c) if is_text(key.modifiers) => Typed::Char(c),
        KeyCode::Backspace => Typed::Backspace,
        KeyCode::Delete => Typed::Delete,
        KeyCode::Left => Typed::Left,
        KeyCode::Right => Typed::Right,
        KeyCode::Home => Typed::Home,
        KeyCode::End => Typed::End,
        _ => {
            let bound = action(key)?;
            let kept = [
                Action::Up,
                Action::Down,
                Action::PageUp,
                Action::PageDown,
                Action::NextPane,
                Action::Enter,
                Action::Back,
                Action::Quit,
                Action::Redraw,
                Action::Suspend,
            ];
            return kept.contains(&bound).then_some(Message::Act(bound));
        }
    };
    Some(Message::Type(typed))
}

fn is_text(modifiers: KeyModifiers) -> bool {
    let ctrl = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
    ctrl == alt
}

/// A digit of a day.
fn digit(key: KeyEvent) -> Option<Message> {
    match key.code {
        KeyCode::Char(c) if key.kind != KeyEventKind::Release && c.is_ascii_digit() => {
            Some(Message::Type(Typed::Char(c)))
        }
        _ => None,
    }
}

/// A letter over a menu to choose from.
fn letter(key: KeyEvent) -> Option<char> {
    match key.code {
        KeyCode::Char(c)
            if key.kind != KeyEventKind::Release
                && c.is_alphanumeric()
                && is_text(key.modifiers) =>
        {
            Some(c)
        }
        _ => None,
    }
}
