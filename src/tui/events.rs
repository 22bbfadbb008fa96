//! What the terminal sends, as intents.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind, read,
};
use ratatui::layout::Position;

use super::Input;
use crate::app::intent::Intent;
use crate::app::keymap::{Code, Key};
use crate::app::view::{Typing, View};
use crate::print::grid::Laid;
use crate::session::{Geometry, intent_of};
use crate::system::terminal;

/// Hands on what the terminal sends, on a thread of its own.
pub(super) fn listen(sender: &Sender<Input>) -> io::Result<()> {
    let keys = sender.clone();
    let typing = move || {
        while let Ok(event) = read() {
            if keys.send(Input::Event(event)).is_err() {
                return;
            }
        }
        drop(keys.send(Input::Gone));
    };
    thread::Builder::new().name("keys".into()).spawn(typing)?;
    Ok(())
}

/// Letters faster than anybody types are a paste, even where the terminal does not say so: outside a line that is
/// typed they do nothing.
#[derive(Debug, Default)]
pub(super) struct Burst {
    last: Option<Instant>,
    run: usize,
}

impl Burst {
    /// Nobody presses keys that close to each other.
    const APART: Duration = Duration::from_millis(3);
    /// That many in a row are no coincidence.
    const LONG: usize = 12;
    /// Once they are a paste, it goes on until there is a pause: a machine that does something else for a moment ends
    /// none.
    const PAUSE: Duration = Duration::from_millis(250);

    /// Whether a key that comes now is part of one; what no text holds ends it.
    fn is_one(&mut self, is_text: bool, now: Instant) -> bool {
        let most = if self.run < Self::LONG { Self::APART } else { Self::PAUSE };
        let close = self.last.is_some_and(|last| now.duration_since(last) < most);
        self.last = Some(now);
        self.run = if is_text && close { self.run + 1 } else { 0 };
        self.run >= Self::LONG
    }
}

/// The intent of an event of the terminal.
pub(super) fn wanted(
    event: Event,
    view: &View,
    geometry: Geometry,
    laid: &Laid,
    burst: &mut Burst,
) -> Intent {
    match event {
        Event::Key(event) => {
            let Some(key) = key(event) else { return Intent::Stay };
            let text = matches!(key.code, Code::Char(_) | Code::Enter) && !key.ctrl;
            if burst.is_one(text, Instant::now())
                && (view.typing == Typing::Keys || key.code == Code::Enter)
            {
                return Intent::Stay;
            }
            intent_of(key, view, geometry)
        }
        Event::Paste(text) => Intent::Paste(text),
        Event::Resize(columns, rows) => {
            let (columns, rows) = terminal::drawn(columns, rows);
            Intent::Resize(columns, rows)
        }
        Event::FocusGained => Intent::Focus,
        Event::Mouse(event) => {
            let at = Position::new(event.column, event.row);
            match event.kind {
                MouseEventKind::Down(MouseButton::Left) => clicked(at, view, laid),
                MouseEventKind::ScrollDown => {
                    intent_of(Key { code: Code::Down, ctrl: false }, view, geometry)
                }
                MouseEventKind::ScrollUp => {
                    intent_of(Key { code: Code::Up, ctrl: false }, view, geometry)
                }
                _ => Intent::Stay,
            }
        }
        Event::FocusLost => Intent::Stay,
    }
}

/// A click puts the cursor on a row, a second one does what Enter does; on the action line it does what it hits.
fn clicked(at: Position, view: &View, laid: &Laid) -> Intent {
    if let Some((place, _)) = laid.offers.iter().find(|(_, area)| area.contains(at)) {
        return view.offers.get(*place).map_or(Intent::Stay, |offer| offer.intent.clone());
    }
    match laid.rows.iter().find(|(_, area)| area.contains(at)) {
        Some((place, _)) if *place == view.at.cursor => view.enter(),
        Some((place, _)) => Intent::Cursor(*place),
        None => Intent::Stay,
    }
}

/// A key press; `None` for releases, which only some terminals send, and for keys nobody binds.
pub(super) fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
    let alt = event.modifiers.contains(KeyModifiers::ALT);
    // AltGr arrives as Ctrl and Alt on some systems: what it types is text.
    let (ctrl, alt) = if ctrl && alt { (false, false) } else { (ctrl, alt) };
    if alt {
        return None;
    }
    let code = match event.code {
        KeyCode::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        _ => return None,
    };
    Some(Key { code, ctrl })
}
