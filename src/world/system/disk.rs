//! The disk: the journal and the person's files, on a thread of their own from the first job on, so that a
//! tick never waits for them.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};

use super::Replies;
use crate::app::effect::{News, Proving, Reply, Writing};
use crate::domain::record::act::Operation;
use crate::domain::record::history::Ticket;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::platform::Platform;
use crate::system::environment::Environment;
use crate::system::file::{self, Saved};
use crate::system::home::Home;
use crate::system::journal::{self, Journal};
use crate::system::{local, path};

/// What the disk is asked for, one thing after the other.
pub(super) enum Task {
    Save(Ticket, Operation),
    Refresh,
    /// The same, if a look at the folder says that there is something to read.
    Glance,
    KeepComputer(Platform),
    KeepMouse(bool),
    /// A document and its text.
    Write(Writing, String),
    Prove(Proving),
    Look(Vec<String>),
}

/// What the jobs are done with.
type Tools = (Home, Journal, Environment);

/// The thread of the disk: the first job starts it.
pub(super) struct Disk {
    state: State,
    replies: Replies,
}

enum State {
    Idle(Box<Tools>),
    Busy(Sender<Task>, JoinHandle<()>),
    /// The thread could not be started.
    Lost,
}

impl Disk {
    /// The disk, still at rest.
    pub(super) fn new(tools: Tools, replies: Replies) -> Self {
        Self { state: State::Idle(Box::new(tools)), replies }
    }

    /// Hands it a job.
    pub(super) fn ask(&mut self, job: Task) {
        self.state = match std::mem::replace(&mut self.state, State::Lost) {
            State::Idle(tools) => {
                let (jobs, todo) = channel();
                let replies = self.replies.clone();
                let work = move || serve(*tools, &todo, &replies);
                let thread = Builder::new().name("disk".into()).spawn(work);
                thread.map_or(State::Lost, |thread| State::Busy(jobs, thread))
            }
            other => other,
        };
        let lost = match &self.state {
            State::Busy(jobs, _) => jobs.send(job).err().map(|error| error.0),
            State::Idle(_) | State::Lost => Some(job),
        };
        if let Some(Task::Save(ticket, _)) = lost {
            let failure = Failure::of(Doing::WriteJournal, "no thread could be started");
            drop(self.replies.send(Reply::NotSaved(ticket, failure)));
        }
    }

    /// Reads what others wrote, if there is anything: a look is cheaper than a thread.
    pub(super) fn glance(&mut self) {
        match &self.state {
            State::Idle(tools) if !tools.1.has_news() => {}
            _ => self.ask(Task::Glance),
        }
    }

    /// Waits for what is still being written.
    pub(super) fn finish(self) {
        if let State::Busy(jobs, thread) = self.state {
            drop(jobs);
            drop(thread.join());
        }
    }
}

fn serve((home, mut journal, environment): Tools, todo: &Receiver<Task>, replies: &Replies) {
    for job in todo {
        if let Some(reply) = work(job, &home, &mut journal, &environment) {
            drop(replies.send(reply));
        }
    }
}

/// Does a job of the disk; no answer is a good one.
pub(super) fn work(
    job: Task,
    home: &Home,
    journal: &mut Journal,
    environment: &Environment,
) -> Option<Reply> {
    Some(match job {
        Task::Save(ticket, deed) => match save(ticket, deed, journal) {
            Ok(news) => Reply::Saved { ticket, writer: journal.writer().into(), news: told(news) },
            Err(failure) => Reply::NotSaved(ticket, failure),
        },
        Task::Glance if !journal.has_news() => return None,
        Task::Glance | Task::Refresh => match journal.refresh() {
            Ok(news) if news == journal::News::default() => return None,
            Ok(news) => Reply::News(told(news)),
            Err(failure) => Reply::Failed(failure),
        },
        Task::KeepComputer(computer) => match local::set_computer(home, Some(computer)) {
            Ok(()) => return None,
            Err(failure) => Reply::Failed(failure),
        },
        Task::KeepMouse(on) => match local::set_mouse(home, on) {
            Ok(()) => return None,
            Err(failure) => Reply::Failed(failure),
        },
        Task::Write(writing, text) => write(writing, &text, environment),
        Task::Prove(proving) => match path::file(&proving.path, environment) {
            Ok(path) => Reply::Proven(Proving { path, ..proving }),
            Err(failure) => Reply::NotProven(failure),
        },
        Task::Look(paths) => Reply::Gone(path::gone(paths)),
    })
}

/// Appends an act; one that forgets rewrites instead.
fn save(ticket: Ticket, deed: Operation, journal: &mut Journal) -> Result<journal::News, Failure> {
    match deed {
        Operation::Forget(forgotten) => journal.forget(forgotten).map(|forgot| forgot.news),
        Operation::Do(_) | Operation::Undo(_) => {
            journal.append_once(ticket, &deed).map(|appended| appended.news)
        }
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

fn told(news: journal::News) -> News {
    News { acts: news.acts, whole: news.whole, reports: news.reports }
}
