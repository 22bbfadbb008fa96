//! What the thread of the guides is sent for: the folders of the person's own, or one guide of them. They
//! may be many, and a tick does not wait for them.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use super::Replies;
use crate::app::effect::{Place, Reply};
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;
use crate::embedded;
use crate::system::home::Home;
use crate::user_guides;

/// The thread of the guides: the first reading starts it.
pub(super) enum Guides {
    Idle(Box<Home>, Replies),
    Busy(Sender<Reading>),
    /// It could not be started: the guides stay as they are.
    Lost,
}

impl Guides {
    pub(super) fn new(home: Home, replies: Replies) -> Self {
        Self::Idle(Box::new(home), replies)
    }

    /// Sends it on an reading.
    pub(super) fn send(&mut self, reading: Reading) {
        *self = match std::mem::replace(self, Self::Lost) {
            Self::Idle(home, replies) => start(*home, replies),
            other => other,
        };
        if let Self::Busy(readings) = self {
            drop(readings.send(reading));
        }
    }
}

fn start(home: Home, replies: Replies) -> Guides {
    let (readings, todo) = channel::<Reading>();
    let work = move || {
        for reply in todo.into_iter().filter_map(|reading| reading.run(&home)) {
            drop(replies.send(reply));
        }
    };
    let thread = thread::Builder::new().name("guides".into()).spawn(work);
    thread.map_or(Guides::Lost, |_| Guides::Busy(readings))
}

/// What is to be read.
pub(super) enum Reading {
    /// All folders, and these guides whole; whether any guide of the person's own is known.
    All(Vec<GuideId>, bool),
    /// A guide, to be opened on this account or shown without one; what it may refer to.
    One(Option<AccountKey>, Place, Arc<Catalogue>),
}

impl Reading {
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
