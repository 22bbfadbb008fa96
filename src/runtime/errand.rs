//! What the thread of the guides is sent for: the folders of the person's own, or one guide of them. They
//! may be many, and a tick does not wait for them.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use super::Input;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;
use crate::embedded;
use crate::system::home::Home;
use crate::ui::message::{Effect, Place, Reply};
use crate::ui::model::Model;
use crate::ui::update::own::reread;
use crate::user_guides;

/// The thread of the guides: the first errand starts it.
pub(super) enum Guides {
    Idle(Box<Home>, Sender<Input>),
    Busy(Sender<Errand>),
    /// It could not be started: the guides stay as they are.
    Lost,
}

impl Guides {
    pub(super) fn new(home: Home, replies: Sender<Input>) -> Self {
        Self::Idle(Box::new(home), replies)
    }

    /// Sends it on an errand.
    pub(super) fn send(&mut self, errand: Errand) {
        *self = match std::mem::replace(self, Self::Lost) {
            Self::Idle(home, replies) => start(*home, replies),
            other => other,
        };
        if let Self::Busy(errands) = self {
            drop(errands.send(errand));
        }
    }
}

fn start(home: Home, replies: Sender<Input>) -> Guides {
    let (errands, todo) = channel::<Errand>();
    let work = move || {
        for reply in todo.into_iter().filter_map(|errand| errand.run(&home)) {
            drop(replies.send(Input::Reply(reply)));
        }
    };
    let thread = thread::Builder::new().name("guides".into()).spawn(work);
    thread.map_or(Guides::Lost, |_| Guides::Busy(errands))
}

/// What is to be read.
pub(super) enum Errand {
    /// All folders, and these guides whole; whether any guide of the person's own is known.
    All(Vec<GuideId>, bool),
    /// A guide, to be opened on this account or shown without one; what it may refer to.
    One(Option<AccountKey>, Place, Arc<Catalogue>),
}

impl Errand {
    /// All folders, when the program starts.
    pub(super) fn of_all(model: &Model) -> Self {
        let known = model.data.catalogue.own.files > 0;
        match reread(model) {
            Effect::Reread(whole) => Self::All(whole, known),
            _ => Self::All(Vec::new(), known),
        }
    }

    /// Reads it. Takes its time.
    pub(super) fn run(self, home: &Home) -> Option<Reply> {
        match self {
            // There are none, and there were none.
            Self::All(_, false) if !user_guides::is_there(home) => None,
            Self::All(whole, _) => {
                let catalogue = user_guides::beside(embedded::catalogue(), home);
                let is_own = |id: &&GuideId| catalogue.entry(id).is_some_and(|it| it.own.is_some());
                let opened = whole.iter().filter(is_own);
                // One that cannot be read now has a fault already.
                let opened =
                    opened.filter_map(|id| user_guides::open(&catalogue, id).ok()).collect();
                Some(Reply::Guides(Box::new(catalogue), opened))
            }
            Self::One(account, place, catalogue) => {
                let opened = user_guides::open(&catalogue, &place.guide);
                // Let go before the answer is heard: what is shared cannot be changed in its place.
                drop(catalogue);
                Some(match opened {
                    Ok(opened) => Reply::Guide(account, place, Box::new(opened)),
                    Err(failure) => Reply::Failed(failure),
                })
            }
        }
    }
}
