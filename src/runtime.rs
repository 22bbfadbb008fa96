//! The loop: what happens becomes messages, messages change the model, effects are carried out, the
//! model is drawn. Nothing here decides anything.

mod disk;
mod errand;
mod others;
pub mod plain;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use ratatui::crossterm::event::{Event, read};

use self::disk::{Disk, Job};
use self::errand::{Errand, Guides};
use crate::domain::letter::mailto::Mail;
use crate::domain::text::failure::{Doing, Failure, Unopened};
use crate::paper::{self, Format};
use crate::system::browser;
use crate::system::clock::Clock;
use crate::system::environment::Environment;
use crate::system::home::Home;
use crate::system::journal::Journal;
#[cfg(unix)]
use crate::system::signals::{Signal, Signals};
use crate::system::terminal::Terminal;
use crate::system::watcher::Watcher;
use crate::ui::input::translate;
use crate::ui::message::{Document, Effect, Message, Opening, Post, Reply};
use crate::ui::model::Model;
use crate::ui::update::update;
use crate::ui::view::view;
use crate::user_guides;

/// What the loop reaches the world with.
pub struct World {
    /// Where things are kept.
    pub home: Home,
    /// What was done.
    pub journal: Journal,
    /// What day it is.
    pub clock: Clock,
    /// What the shell has set.
    pub environment: Environment,
}

/// What reaches the loop.
enum Input {
    Event(Event),
    Reply(Reply),
    #[cfg(unix)]
    Signal(Signal),
    /// The terminal is gone.
    Gone,
}

/// Runs the wizard until it ends; the exit status is that of the program.
///
/// # Errors
/// When the terminal cannot be taken.
pub fn run(mut model: Model, world: World) -> Result<ExitCode, Failure> {
    let told = |error: io::Error| Failure::of(Doing::Terminal, error);
    #[cfg(unix)]
    let signals = Signals::catch().map_err(told)?;
    let mut terminal = Terminal::take().map_err(told)?;
    model.data.size = terminal.size().map_err(told)?;
    terminal.draw(|frame| view(&model, frame)).map_err(told)?;
    // Threads are started once there is something to look at.
    let (sender, inputs) = channel();
    let watcher = Watcher::new();
    #[cfg(unix)]
    pass_on(signals, watcher.clone(), &sender).map_err(told)?;
    listen(&sender).map_err(told)?;
    let World { home, journal, clock, environment } = world;
    let mut guides = Guides::new(home.clone(), sender.clone());
    if user_guides::is_there(&home) {
        guides.send(Errand::of_all(&model));
    }
    let folder = home.journal();
    let disk = Disk::new((home, journal, environment.clone()), sender.clone());
    let mut life =
        Loop { model, terminal, sender, clock, environment, disk, guides, folder, watcher };
    life.follow();
    // What was written while the first frame was drawn was not told of.
    life.disk.glance();
    // An error of the terminal is an end like any other: there is nobody left to tell.
    let status = life.live(&inputs).unwrap_or(ExitCode::FAILURE);
    life.finish();
    Ok(status)
}

#[cfg(unix)]
fn pass_on(signals: Signals, watcher: Option<Watcher>, sender: &Sender<Input>) -> io::Result<()> {
    let sender = sender.clone();
    signals.listen(watcher, move |signal| drop(sender.send(Input::Signal(signal))))
}

fn listen(sender: &Sender<Input>) -> io::Result<()> {
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

struct Loop {
    model: Model,
    terminal: Terminal,
    sender: Sender<Input>,
    clock: Clock,
    environment: Environment,
    disk: Disk,
    guides: Guides,
    /// Where what others write comes.
    folder: PathBuf,
    /// Who tells that it came; nobody: it is looked for.
    watcher: Option<Watcher>,
}

/// Longer than any day: with a clock that stands still there is no midnight to wait for.
const FOREVER: Duration = Duration::from_secs(60 * 60 * 24 * 365);

impl Loop {
    fn live(&mut self, inputs: &Receiver<Input>) -> io::Result<ExitCode> {
        loop {
            let midnight = self.clock.until_midnight().unwrap_or(FOREVER);
            let first = match inputs.recv_timeout(self.at_most(midnight)) {
                Ok(input) => Some(input),
                Err(RecvTimeoutError::Timeout) if self.clock.today() == self.model.data.today => {
                    self.disk.glance();
                    continue;
                }
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return Ok(ExitCode::FAILURE),
            };
            if first.is_none() {
                self.tell(Message::Day(self.clock.today()))?;
            }
            // Keys typed faster than frames are drawn: all count, one frame shows them.
            for input in first.into_iter().chain(inputs.try_iter()) {
                if let Some(status) = self.take(input)? {
                    return Ok(status);
                }
            }
            self.terminal.draw(|frame| view(&self.model, frame))?;
        }
    }

    fn take(&mut self, input: Input) -> io::Result<Option<ExitCode>> {
        match input {
            Input::Event(event) => match translate(event, &self.model) {
                // A laptop that slept over midnight is told the day when its window comes back.
                Some(Message::Focus) => {
                    self.tell(Message::Day(self.clock.today()))?;
                    self.tell(Message::Focus)
                }
                Some(message) => self.tell(message),
                None => Ok(None),
            },
            Input::Reply(reply) => {
                if matches!(reply, Reply::Saved { .. }) {
                    // The first act makes the folder.
                    self.follow();
                }
                self.tell(Message::Reply(reply))
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
                self.tell(Message::Resize(columns, rows))
            }
            Signal::Stirred => {
                // It may be another folder by now.
                self.follow();
                self.disk.ask(Job::Refresh);
                Ok(None)
            }
        }
    }

    fn tell(&mut self, message: Message) -> io::Result<Option<ExitCode>> {
        for effect in update(&mut self.model, message) {
            match effect {
                Effect::Save(ticket, deed) => self.disk.ask(Job::Save(ticket, deed)),
                Effect::Refresh => self.disk.ask(Job::Refresh),
                Effect::Reread(whole) => {
                    let known = self.model.data.catalogue.own.files > 0;
                    self.guides.send(Errand::All(whole, known));
                }
                Effect::Read(account, place) => {
                    let catalogue = Arc::clone(&self.model.data.catalogue);
                    self.guides.send(Errand::One(account, place, catalogue));
                }
                Effect::KeepComputer(computer) => self.disk.ask(Job::KeepComputer(computer)),
                Effect::Open(opening) => self.open(opening),
                Effect::Mail(mail, post) => self.mail(mail, post),
                Effect::Write(writing) => {
                    let text = document(&writing.document, &self.model);
                    self.disk.ask(Job::Write(writing, text));
                }
                Effect::Prove(proving) => self.disk.ask(Job::Prove(proving)),
                Effect::Look(paths) => self.disk.ask(Job::Look(paths)),
                Effect::Copy(text) => self.terminal.copy(&text)?,
                Effect::Redraw => self.terminal.forget()?,
                Effect::Suspend => {
                    #[cfg(unix)]
                    self.terminal.suspend()?;
                }
                Effect::Quit => return Ok(Some(ExitCode::SUCCESS)),
            }
        }
        Ok(None)
    }

    fn open(&self, opening: Opening) {
        self.hand_over(move |environment| hand_over(opening, environment));
    }

    fn mail(&self, mail: Mail, post: Post) {
        self.hand_over(move |environment| mail_over(&mail, post, environment));
    }

    /// Hands something to another program, on a thread of its own: that takes its time.
    fn hand_over(&self, give: impl FnOnce(&Environment) -> Reply + Send + 'static) {
        let (sender, environment) = (self.sender.clone(), self.environment.clone());
        let hand_over = move || drop(sender.send(Input::Reply(give(&environment))));
        if let Err(error) = thread::Builder::new().name("browser".into()).spawn(hand_over) {
            let unopened = Unopened::Failed(Failure::of(Doing::Open, error));
            drop(self.sender.send(Input::Reply(Reply::NotOpened(unopened))));
        }
    }

    /// Gives the terminal back, then waits for what is still being written.
    fn finish(self) {
        drop(self.terminal);
        self.disk.finish();
    }
}

/// The text of a document as things stand.
fn document(document: &Document, model: &Model) -> String {
    match document {
        Document::Letter(post) => post.text.clone(),
        Document::Report(text) => format!("{text}\n"),
        Document::Calendar => paper::calendar(&model.data),
        Document::Record(account, guide) => {
            paper::proof(&model.data, Some((account, guide)), Format::Html)
        }
    }
}

/// Hands an address to the browser. Takes its time.
fn hand_over(opening: Opening, environment: &Environment) -> Reply {
    match browser::open(&opening.address, environment) {
        Ok(launcher) => Reply::Opened(opening, launcher),
        Err(unopened) => Reply::NotOpened(unopened),
    }
}

/// Hands a letter to the mail program. Takes its time.
fn mail_over(mail: &Mail, post: Post, environment: &Environment) -> Reply {
    match browser::write(mail, environment) {
        Ok(launcher) => Reply::Mailed(post, launcher, mail.body().is_none()),
        Err(unopened) => Reply::NotOpened(unopened),
    }
}
