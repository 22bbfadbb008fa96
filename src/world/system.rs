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
use crate::system::browser;
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
    disk: Disk,
    guides: Guides,
    replies: Replies,
}

impl System {
    pub fn new(home: Home, journal: Journal, environment: Environment, replies: Replies) -> Self {
        let guides = Guides::new(home.clone(), replies.clone());
        let disk = Disk::new((home, journal, environment.clone()), replies.clone());
        Self { environment, disk, guides, replies }
    }

    /// Reads the person's own guides, if there are any: nothing waits for it.
    pub fn start(&mut self, home: &Home, app: &App) {
        if user_guides::is_there(home) {
            self.guides.send(Reading::All(app.data.needed(), app.data.catalogue.own.files > 0));
        }
        // What was written while the first frame was drawn was not told of.
        self.disk.glance();
    }

    /// Reads what others wrote, if there is anything.
    pub fn glance(&mut self) {
        self.disk.glance();
    }

    /// Waits for what is still being written.
    pub fn finish(self) {
        self.disk.finish();
    }

    /// Hands something to another program, on a thread of its own: that takes its time.
    fn hand_over(&self, give: impl FnOnce(&Environment) -> Reply + Send + 'static) {
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
            Effect::Save(ticket, operation) => self.disk.ask(Task::Save(ticket, operation)),
            Effect::Refresh => self.disk.ask(Task::Refresh),
            Effect::Reread(whole) => {
                self.guides.send(Reading::All(whole, app.data.catalogue.own.files > 0));
            }
            Effect::Read(account, place) => {
                let catalogue = Arc::clone(&app.data.catalogue);
                self.guides.send(Reading::One(account, place, catalogue));
            }
            Effect::KeepComputer(computer) => self.disk.ask(Task::KeepComputer(computer)),
            Effect::KeepMouse(on) => self.disk.ask(Task::KeepMouse(on)),
            Effect::Open(opening) => self.hand_over(move |it| open(opening, it)),
            Effect::Mail(mail, post) => self.hand_over(move |it| write(&mail, post, it)),
            Effect::Write(writing) => {
                let text = tell::document(&writing.document, app);
                self.disk.ask(Task::Write(writing, text));
            }
            Effect::Prove(proving) => self.disk.ask(Task::Prove(proving)),
            Effect::Look(paths) => self.disk.ask(Task::Look(paths)),
            Effect::Copy(_) | Effect::Redraw | Effect::Suspend | Effect::Quit => {}
        }
    }
}

/// Hands an address to the browser. Takes its time.
fn open(opening: Opening, environment: &Environment) -> Reply {
    match browser::open(&opening.address, environment) {
        Ok(launcher) => Reply::Opened(opening, launcher),
        Err(unopened) => Reply::NotOpened(unopened),
    }
}

/// Hands a letter to the mail program. Takes its time.
fn write(mail: &Mail, post: Post, environment: &Environment) -> Reply {
    match browser::write(mail, environment) {
        Ok(launcher) => Reply::Mailed(post, launcher, mail.body().is_none()),
        Err(unopened) => Reply::NotOpened(unopened),
    }
}
