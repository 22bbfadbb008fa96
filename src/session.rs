//! An app in a world: keys become intents, effects are carried out, replies taken in, and what is shown is told once
//! after each change. The full screen, plain mode and the tests run this one loop body.

mod keys;

use crate::app::App;
use crate::app::apply::apply;
use crate::app::effect::{Effect, Reply};
use crate::app::intent::Intent;
use crate::app::reply::reply;
use crate::app::view::Shown;
use crate::tell;
use crate::world::World;

pub use keys::{Geometry, intent_of};

/// An app in a world.
#[derive(Debug)]
pub struct Session<W> {
    pub app: App,
    pub world: W,
    shown: Shown,
    /// Of which version of the app it was told.
    version: Option<u64>,
    /// How often something was told.
    pub tellings: u64,
}

impl<W: World> Session<W> {
    pub fn new(app: App, world: W) -> Self {
        let mut session = Self { app, world, shown: Shown::default(), version: None, tellings: 0 };
        session.tell();
        session
    }

    /// What is shown now.
    pub const fn shown(&self) -> &Shown {
        &self.shown
    }

    /// Does what is wanted. What only the front end can do (clipboard, redraw, suspend, mouse, quit) is handed back.
    pub fn wish(&mut self, intent: Intent) -> Vec<Effect> {
        if intent == Intent::Stay {
            return Vec::new();
        }
        let effects = apply(&mut self.app, intent);
        self.carry_out(effects)
    }

    /// Takes in what the world replied.
    pub fn reply(&mut self, answer: Reply) -> Vec<Effect> {
        let effects = reply(&mut self.app, answer);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> Vec<Effect> {
        let mut own = Vec::new();
        for effect in effects {
            let is_own = matches!(
                effect,
                Effect::Copy(_)
                    | Effect::Redraw
                    | Effect::Suspend
                    | Effect::KeepMouse(_)
                    | Effect::Quit
            );
            if is_own {
                own.push(effect.clone());
            }
            self.world.carry_out(effect, &self.app);
        }
        self.tell();
        own
    }

    fn tell(&mut self) {
        if self.version != Some(self.app.version) {
            self.version = Some(self.app.version);
            self.tellings += 1;
            self.shown = tell::shown(&mut self.app);
        }
    }
}
