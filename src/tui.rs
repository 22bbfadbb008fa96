//! The full screen: events of the terminal become keys, keys become intents, what is shown is drawn.

mod events;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use ratatui::crossterm::event::Event;

use self::events::{Burst, listen, wanted};
use crate::app::App;
use crate::app::doc::Tone;
use crate::app::effect::{Effect, Reply};
use crate::app::intent::Intent;
use crate::domain::text::failure::{Doing, Failure};
use crate::print::grid::{Around, Laid, draw};
use crate::print::theme::Theme;
use crate::session::{Geometry, Session};
use crate::start::Tools;
use crate::system::clock::Clock;
#[cfg(unix)]
use crate::system::signals::{Signal, Signals};
use crate::system::terminal::Terminal;
use crate::system::watcher::Watcher;
use crate::world::system::System;

/// What reaches the loop.
enum Input {
    Event(Event),
    Reply(Reply),
    #[cfg(unix)]
    Signal(Signal),
    /// The terminal is gone.
    Gone,
}

/// Longer than any day: with a clock that stands still there is no midnight to wait for.
const FOREVER: Duration = Duration::from_secs(60 * 60 * 24 * 365);

/// How long what others write may stay unseen where nobody tells of it.
const BETWEEN_LOOKS: Duration = Duration::from_millis(900);

/// Runs the wizard until it ends; the exit status is that of the program, and the lines are its last words.
///
/// # Errors
/// When the terminal cannot be taken.
pub fn run(app: App, tools: Tools, theme: Theme) -> Result<(ExitCode, App), Failure> {
    let told = |error: io::Error| Failure::of(Doing::Terminal, error);
    #[cfg(unix)]
    let signals = Signals::catch().map_err(told)?;
    let mut terminal = Terminal::take().map_err(told)?;
    let (sender, inputs) = channel();
    let Tools { home, journal, clock, environment } = tools;
    let replies = passed_on(&sender).map_err(told)?;
    let folder = home.journal();
    let world = System::new(home.clone(), journal, environment, replies);
    let mut session = Session::new(app, world);
    terminal.listen_to_mouse(session.app.mouse).map_err(told)?;
    let (columns, rows) = terminal.size().map_err(told)?;
    session.wish(Intent::Resize(columns, rows));
    let mut life = Loop {
        session,
        terminal,
        clock,
        theme,
        folder,
        watcher: None,
        laid: Laid::default(),
        burst: Burst::default(),
    };
    life.draw().map_err(told)?;
    // Threads are started once there is something to look at.
    life.watcher = Watcher::new();
    #[cfg(unix)]
    pass_on(signals, life.watcher.clone(), &sender).map_err(told)?;
    listen(&sender).map_err(told)?;
    life.session.world.read_own_guides(&home, &life.session.app);
    life.follow();
    // What was written while the first frame was drawn was not told of.
    life.session.world.glance();
    // An error of the terminal is an end like any other: there is nobody left to tell.
    let status = life.live(&inputs).unwrap_or(ExitCode::FAILURE);
    drop(life.terminal);
    let Session { app, world, .. } = life.session;
    world.finish();
    Ok((status, app))
}

/// Replies of the world come in with everything else.
fn passed_on(sender: &Sender<Input>) -> io::Result<Sender<Reply>> {
    let (replies, heard) = channel();
    let sender = sender.clone();
    let pass = move || {
        for reply in heard {
            if sender.send(Input::Reply(reply)).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().name("replies".into()).spawn(pass)?;
    Ok(replies)
}

#[cfg(unix)]
fn pass_on(signals: Signals, watcher: Option<Watcher>, sender: &Sender<Input>) -> io::Result<()> {
    let sender = sender.clone();
    signals.listen(watcher, move |signal| drop(sender.send(Input::Signal(signal))))
}

struct Loop {
    session: Session<System>,
    terminal: Terminal,
    clock: Clock,
    theme: Theme,
    /// Where what others write comes.
    folder: PathBuf,
    /// Who tells that it came; nobody: it is looked for.
    watcher: Option<Watcher>,
    /// Where things came to stand in the last frame.
    laid: Laid,
    burst: Burst,
}

impl Loop {
    fn live(&mut self, inputs: &Receiver<Input>) -> io::Result<ExitCode> {
        loop {
            let midnight = self.clock.until_midnight().unwrap_or(FOREVER);
            let longest =
                if self.watcher.is_some() { midnight } else { midnight.min(BETWEEN_LOOKS) };
            let first = match inputs.recv_timeout(longest) {
                Ok(input) => Some(input),
                Err(RecvTimeoutError::Timeout)
                    if self.clock.today() == self.session.app.data.today =>
                {
                    self.session.world.glance();
                    continue;
                }
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return Ok(ExitCode::FAILURE),
            };
            if first.is_none() {
                self.wish(Intent::Day(self.clock.today()))?;
            }
            // Keys typed faster than frames are drawn: all count, one frame shows them.
            for input in first.into_iter().chain(inputs.try_iter()) {
                if let Some(status) = self.take(input)? {
                    return Ok(status);
                }
            }
            self.draw()?;
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        let app = &self.session.app;
        let banner = app.unsaved.as_ref().map(|failure| app.words.banner_unsaved(failure));
        let message = match (&banner, &app.notice) {
            (Some(banner), _) => Some((banner.as_str(), Tone::Bad)),
            (None, Some(notice)) => Some((notice.text.as_str(), notice.tone)),
            (None, None) => None,
        };
        let around = Around { theme: self.theme, words: app.words, message };
        let mut laid = Laid::default();
        let shown = self.session.shown();
        let has_links = !self.theme.ascii;
        self.terminal.draw(|frame| {
            laid = draw(shown, around, frame);
            if has_links { std::mem::take(&mut laid.links) } else { Vec::new() }
        })?;
        self.laid = laid;
        Ok(())
    }

    fn geometry(&self) -> Geometry {
        Geometry {
            across: self.laid.across,
            above: self.laid.above,
            below: self.laid.below,
            height: self.laid.height,
            hidden: self.laid.hidden,
            offers: self.laid.offers.len(),
        }
    }

    fn take(&mut self, input: Input) -> io::Result<Option<ExitCode>> {
        match input {
            Input::Event(event) => {
                if matches!(event, Event::FocusGained) {
                    // A laptop that slept over midnight is told the day when its window comes back.
                    self.wish(Intent::Day(self.clock.today()))?;
                }
                let view = self.session.shown().top();
                let intent = wanted(event, view, self.geometry(), &self.laid, &mut self.burst);
                self.wish(intent)
            }
            Input::Reply(reply) => {
                if matches!(reply, Reply::Saved { .. }) {
                    // The first act makes the folder.
                    self.follow();
                }
                let own = self.session.reply(reply);
                self.own(own)
            }
            #[cfg(unix)]
            Input::Signal(signal) => self.heed(signal),
            Input::Gone => Ok(Some(ExitCode::FAILURE)),
        }
    }

    #[cfg(unix)]
    fn heed(&mut self, signal: Signal) -> io::Result<Option<ExitCode>> {
        match signal {
            Signal::End(status) => Ok(Some(ExitCode::from(status))),
            Signal::Stop => self.terminal.suspend().map(|()| None),
            Signal::Resumed => self.terminal.resume().map(|()| None),
            // The keys tell it too, but not before they are listened to.
            Signal::Resized => {
                let (columns, rows) = self.terminal.size()?;
                self.wish(Intent::Resize(columns, rows))
            }
            Signal::Stirred => {
                // It may be another folder by now.
                self.follow();
                self.session.world.glance();
                Ok(None)
            }
        }
    }

    fn wish(&mut self, intent: Intent) -> io::Result<Option<ExitCode>> {
        let own = self.session.wish(intent);
        self.own(own)
    }

    /// What only the terminal can do.
    fn own(&mut self, effects: Vec<Effect>) -> io::Result<Option<ExitCode>> {
        for effect in effects {
            match effect {
                Effect::Copy(text) => self.terminal.copy(&text)?,
                Effect::Redraw => self.terminal.forget()?,
                Effect::KeepMouse(on) => self.terminal.listen_to_mouse(on)?,
                Effect::Suspend => {
                    #[cfg(unix)]
                    self.terminal.suspend()?;
                }
                Effect::Quit => return Ok(Some(ExitCode::SUCCESS)),
                _ => {}
            }
        }
        Ok(None)
    }

    /// Has the folder of the journal watched.
    fn follow(&mut self) {
        self.watcher = self.watcher.take().filter(|watcher| watcher.follow(&self.folder));
    }
}
