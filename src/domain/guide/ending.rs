//! How a guide ends: in a switch, an act, or an answer.

use super::super::text::id::{Goal, StepId};
use super::super::text::language::Text;
use super::super::text::platform::Platform;
use super::Guide;
use super::entry::Entry;

impl Goal {
    /// Whether what it achieves is a setting, which reads one way or the other and can be looked at again:
    /// refused, limited, out of sight. What is deleted, fetched or left is an act, done when it was done;
    /// to know one's accounts leaves nothing behind.
    const fn is_a_setting(self) -> bool {
        matches!(self, Self::Object | Self::Limit | Self::Hide)
    }
}

impl Guide {
    /// Whether it ends in a switch: its goal is a setting, it says how the setting reads, and nobody has
    /// to answer.
    pub fn ends_in_switch(&self) -> bool {
        self.id.goal.is_a_setting() && self.verify.is_some() && !self.request
    }

    /// What is asked once on the route that serves `platform` before its last required step counts as
    /// done: that step, and how it reads when it worked. Nothing where the guide does not end in a switch.
    pub fn asks_at_end(&self, platform: Platform) -> Option<(&StepId, &Text)> {
        let verify = self.verify.as_ref().filter(|_| self.ends_in_switch())?;
        let last = self.steps_on(platform).filter(|step| !step.optional).last()?;
        Some((&last.id, verify))
    }
}

impl Entry {
    /// The step before which it is asked how the switch reads, as [`Guide::asks_at_end`] says.
    pub fn asks_at_end(&self, platform: Platform) -> Option<&StepId> {
        let last = self.steps_on(platform).filter(|step| !step.optional).last();
        last.filter(|_| self.ends_in_switch).map(|step| &step.id)
    }
}
