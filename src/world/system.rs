//! The real world: the journal and files on one thread, the person's own guides on another, browsers on threads of
//! their own. A tick waits for none of them.

mod disk;
mod guides;

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use self::disk::{Disk, Task};
use self::guides::{Guides, Reading};
use super::World;
use crate::app::App;
use crate::app::effect::{Effect, Opening, Post, Reply};
use crate::domain::letter::mailto::Mail;
use crate::domain::text::failure::{Doing, Failure, Unopened};
use crate::system::browser::{self, Handed};
use crate::system::environment::Environment;
use crate::system::home::Home;
use crate::system::journal::Journal;
use crate::tell;
use crate::user_guides;

/// Where replies go.
pub type Replies = Sender<Reply>;

/// The real world, but for the terminal: what asks for that is handed back.
pub struct System {
    environment: Environment,
    hands: Hands,
    replies: Replies,
}

/// Who does the work.
enum Hands {
    Threads(Disk, Guides),
    /// Whoever asks: what is asked for is done when it has been asked for.
    Own(Box<(Home, Journal)>),
}

impl System {
    /// A world that nobody waits for.
    pub fn new(home: Home, journal: Journal, environment: Environment, replies: Replies) -> Self {
        let guides = Guides::new(home.clone(), replies.clone());
        let disk = Disk::new((home, journal, environment.clone()), replies.clone());
        Self { environment, hands: Hands::Threads(disk, guides), replies }
    }

    /// A world that replies before it is asked again.
    pub fn at_once(
        home: Home,
        journal: Journal,
        environment: Environment,
        replies: Replies,
    ) -> Self {
        Self { environment, hands: Hands::Own(Box::new((home, journal))), replies }
    }

    /// Reads the person's own guides, if there are any.
    pub fn read_own_guides(&mut self, home: &Home, app: &App) {
        if user_guides::is_there(home) {
            self.read(Reading::All(app.data.needed(), app.data.catalogue.own.files > 0));
        }
    }

    /// Reads what others wrote, if there is anything.
    pub fn glance(&mut self) {
        match &mut self.hands {
            Hands::Threads(disk, _) => disk.glance(),
            Hands::Own(_) => self.work(Task::Glance),
        }
    }

    /// Waits for what is still being written.
    pub fn finish(self) {
        if let Hands::Threads(disk, _) = self.hands {
            disk.finish();
        }
    }

    fn work(&mut self, task: Task) {
        match &mut self.hands {
            Hands::Threads(disk, _) => disk.ask(task),
            Hands::Own(tools) => {
                let (home, journal) = &mut **tools;
                if let Some(reply) = disk::work(task, home, journal, &self.environment) {
                    drop(self.replies.send(reply));
                }
            }
        }
    }

    fn read(&mut self, reading: Reading) {
        match &mut self.hands {
            Hands::Threads(_, guides) => guides.send(reading),
            Hands::Own(tools) => {
                if let Some(reply) = reading.run(&tools.0) {
                    drop(self.replies.send(reply));
                }
            }
        }
    }

    /// Hands something to another program, on a thread of its own: that takes its time.
    fn hand_over(&self, give: impl FnOnce(&Environment) -> Reply + Send + 'static) {
        if matches!(self.hands, Hands::Own(_)) {
            return drop(self.replies.send(give(&self.environment)));
        }
        let (replies, environment) = (self.replies.clone(), self.environment.clone());
        let hand_over = move || drop(replies.send(give(&environment)));
        if let Err(error) = thread::Builder::new().name("browser".into()).spawn(hand_over) {
            let unopened = Unopened::Failed(Failure::of(Doing::Open, error));
            drop(self.replies.send(Reply::NotOpened(unopened)));
        }
    }
}

impl World for System {
    fn carry_out(&mut self, effect: Effect, app: &App) {
        match effect {
            Effect::Save(ticket, operation) => self.work(Task::Save(ticket, operation)),
            Effect::Refresh => self.work(Task::Refresh),
            Effect::Reread(whole) => {
                self.read(Reading::All(whole, app.data.catalogue.own.files > 0));
            }
            Effect::Read(account, place) => {
                self.read(Reading::One(account, place, Arc::clone(&app.data.catalogue)));
            }
            Effect::KeepComputer(computer) => self.work(Task::KeepComputer(computer)),
            Effect::KeepMouse(on) => self.work(Task::KeepMouse(on)),
            Effect::Open(opening) => {
                let replies = self.replies.clone();
                self.hand_over(move |it| open(opening, it, replies));
            }
            Effect::Mail(mail, post) => {
                let replies = self.replies.clone();
                self.hand_over(move |it| write(&mail, post, it, replies));
            }
            Effect::Write(writing) => {
                let text = tell::document(&writing.document, app);
                self.work(Task::Write(writing, text));
            }
            Effect::Prove(proving) => self.work(Task::Prove(proving)),
            Effect::Look(paths) => self.work(Task::Look(paths)),
            Effect::Copy(_) | Effect::Redraw | Effect::Suspend | Effect::Quit => {}
        }
    }
}

/// Hands an address to the browser. Takes its time.
fn open(opening: Opening, environment: &Environment, replies: Replies) -> Reply {
    match browser::open(&opening.address, environment) {
        Ok(handed) => Reply::Opened(opening, watched(handed, replies)),
        Err(unopened) => Reply::NotOpened(unopened),
    }
}

/// Hands a letter to the mail program. Takes its time.
fn write(mail: &Mail, post: Post, environment: &Environment, replies: Replies) -> Reply {
    match browser::write(mail, environment) {
        Ok(handed) => Reply::Mailed(post, watched(handed, replies), mail.body().is_none()),
        Err(unopened) => Reply::NotOpened(unopened),
    }
}

/// The name of what took something. It may fail a second later: then that is replied too.
fn watched(handed: Handed, replies: Replies) -> String {
    let name = handed.to.clone();
    handed.watch(move |failure| {
        drop(replies.send(Reply::NotOpened(Unopened::Failed(failure))));
    });
    name
}
