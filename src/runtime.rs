//! The loop: what happens becomes messages, messages change the model, effects are carried out, the
//! model is drawn. Nothing here decides anything.

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

use self::errand::{Errand, Guides};
use crate::domain::act::Deed;
use crate::domain::failure::{Doing, Failure, Unopened};
use crate::domain::history::Ticket;
use crate::domain::mailto::Mail;
use crate::domain::platform::Platform;
use crate::edge::browser;
use crate::edge::clock::Clock;
use crate::edge::environment::Environment;
use crate::edge::file::{self, Saved};
use crate::edge::home::Home;
use crate::edge::journal::{self, Journal};
use crate::edge::lookout::Lookout;
#[cfg(unix)]
use crate::edge::signals::{Signal, Signals};
use crate::edge::terminal::Terminal;
use crate::edge::{local, path};
use crate::own;
use crate::paper::{self, Format};
use crate::ui::input::translate;
use crate::ui::message::{Document, Effect, Message, News, Opening, Post, Proving, Reply, Writing};
use crate::ui::model::Model;
use crate::ui::update::update;
use crate::ui::view::view;

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

/// What the disk is asked for, one thing after the other.
enum Job {
    Save(Ticket, Deed),
    Refresh,
    /// The same, if a look at the folder says that there is something to read.
    Glance,
    KeepComputer(Platform),
    /// A document and its text.
    Write(Writing, String),
    Prove(Proving),
    Look(Vec<String>),
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
    let lookout = Lookout::new();
    #[cfg(unix)]
    pass_on(signals, lookout.clone(), &sender).map_err(told)?;
    listen(&sender).map_err(told)?;
    let World { home, journal, clock, environment } = world;
    let mut guides = Guides::new(home.clone(), sender.clone());
    if own::is_there(&home) {
        guides.send(Errand::of_all(&model));
    }
    let folder = home.journal();
    let disk = Disk::Idle(Box::new((home, journal, environment.clone())));
    let mut life =
        Loop { model, terminal, sender, clock, environment, disk, guides, folder, lookout };
    life.follow();
    // What was written while the first frame was drawn was not told of.
    life.glance();
    // An error of the terminal is an end like any other: there is nobody left to tell.
    let status = life.live(&inputs).unwrap_or(ExitCode::FAILURE);
    life.finish();
    Ok(status)
}

#[cfg(unix)]
fn pass_on(signals: Signals, lookout: Option<Lookout>, sender: &Sender<Input>) -> io::Result<()> {
    let sender = sender.clone();
    signals.listen(lookout, move |signal| drop(sender.send(Input::Signal(signal))))
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
    lookout: Option<Lookout>,
}

/// The journal, on a thread of its own from the first job on: a tick never waits for the disk.
enum Disk {
    Idle(Box<(Home, Journal, Environment)>),
    Busy(Sender<Job>, thread::JoinHandle<()>),
    /// The thread could not be started.
    Lost,
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
                    self.glance();
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
                self.ask(Job::Refresh);
                Ok(None)
            }
        }
    }

    fn tell(&mut self, message: Message) -> io::Result<Option<ExitCode>> {
        for effect in update(&mut self.model, message) {
            match effect {
                Effect::Save(ticket, deed) => self.ask(Job::Save(ticket, deed)),
                Effect::Refresh => self.ask(Job::Refresh),
                Effect::Reread(whole) => self.guides.send(Errand::All(whole)),
                Effect::Read(account, id) => {
                    let catalogue = Arc::clone(&self.model.data.catalogue);
                    self.guides.send(Errand::One(account, id, catalogue));
                }
                Effect::KeepComputer(computer) => self.ask(Job::KeepComputer(computer)),
                Effect::Open(opening) => self.open(opening),
                Effect::Mail(mail, post) => self.mail(mail, post),
                Effect::Write(writing) => {
                    let text = document(&writing.document, &self.model);
                    self.ask(Job::Write(writing, text));
                }
                Effect::Prove(proving) => self.ask(Job::Prove(proving)),
                Effect::Look(paths) => self.ask(Job::Look(paths)),
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

    /// Hands a job to the thread of the disk, which is started by the first one.
    fn ask(&mut self, job: Job) {
        self.disk = match std::mem::replace(&mut self.disk, Disk::Lost) {
            Disk::Idle(kept) => {
                let (jobs, todo) = channel();
                let replies = self.sender.clone();
                let work = move || serve(*kept, &todo, &replies);
                let thread = thread::Builder::new().name("disk".into()).spawn(work);
                thread.map_or(Disk::Lost, |thread| Disk::Busy(jobs, thread))
            }
            other => other,
        };
        let lost = match &self.disk {
            Disk::Busy(jobs, _) => jobs.send(job).err().map(|error| error.0),
            Disk::Idle(_) | Disk::Lost => Some(job),
        };
        if let Some(Job::Save(ticket, _)) = lost {
            let failure = Failure::of(Doing::WriteJournal, "no thread could be started");
            drop(self.sender.send(Input::Reply(Reply::NotSaved(ticket, failure))));
        }
    }

    /// Gives the terminal back, then waits for what is still being written.
    fn finish(self) {
        drop(self.terminal);
        if let Disk::Busy(jobs, thread) = self.disk {
            drop(jobs);
            drop(thread.join());
        }
    }
}

fn serve(
    (home, mut journal, environment): (Home, Journal, Environment),
    todo: &Receiver<Job>,
    replies: &Sender<Input>,
) {
    for job in todo {
        if let Some(reply) = work(job, &home, &mut journal, &environment) {
            drop(replies.send(Input::Reply(reply)));
        }
    }
}

/// Does a job of the disk; no answer is a good one.
fn work(job: Job, home: &Home, journal: &mut Journal, environment: &Environment) -> Option<Reply> {
    Some(match job {
        Job::Save(ticket, deed) => match save(deed, journal) {
            Ok(news) => Reply::Saved { ticket, writer: journal.writer().into(), news: told(news) },
            Err(failure) => Reply::NotSaved(ticket, failure),
        },
        Job::Glance if !journal.has_news() => return None,
        Job::Glance | Job::Refresh => match journal.refresh() {
            Ok(news) if news == journal::News::default() => return None,
            Ok(news) => Reply::News(told(news)),
            Err(failure) => Reply::Failed(failure),
        },
        Job::KeepComputer(computer) => match local::set_computer(home, Some(computer)) {
            Ok(()) => return None,
            Err(failure) => Reply::Failed(failure),
        },
        Job::Write(writing, text) => write(writing, &text, environment),
        Job::Prove(proving) => match path::file(&proving.path, environment) {
            Ok(path) => Reply::Proven(Proving { path, ..proving }),
            Err(failure) => Reply::NotProven(failure),
        },
        Job::Look(paths) => Reply::Gone(path::gone(paths)),
    })
}

/// Appends an act; one that forgets rewrites instead.
fn save(deed: Deed, journal: &mut Journal) -> Result<journal::News, Failure> {
    match deed {
        Deed::Forget(forgotten) => journal.forget(forgotten),
        Deed::Do(_) | Deed::Undo(_) => journal.append(&deed).map(|appended| appended.news),
    }
}

/// Saves a document where the person said.
fn write(writing: Writing, text: &str, environment: &Environment) -> Reply {
    let path = path::whole(&writing.path, Doing::SaveFile, environment);
    let saved = path.and_then(|path| file::save(&path, text, writing.replace));
    let at = |path: PathBuf| path.to_string_lossy().into_owned();
    match saved {
        Ok(Saved::At(path)) => Reply::Written(Writing { path: at(path), ..writing }),
        Ok(Saved::Exists(path)) => Reply::Exists(Writing { path: at(path), ..writing }),
        Err(failure) => Reply::NotProven(failure),
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

fn told(news: journal::News) -> News {
    News { acts: news.acts, whole: news.whole, reports: news.reports }
}
