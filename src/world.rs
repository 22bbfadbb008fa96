//! What is around the app: effects are carried out by it, and it replies.

pub mod memory;
pub mod system;

use crate::app::App;
use crate::app::effect::Effect;

/// Carries effects out. What it replies comes later, the way each world has.
pub trait World {
    /// Carries out `effect`; `app`: as it was when it was asked for.
    fn carry_out(&mut self, effect: Effect, app: &App);
}
