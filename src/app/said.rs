//! Sentences put together from words and from what the app knows: signs and keys.

use super::doc::Sign;
use super::keymap::{self, Action};
use crate::domain::text::failure::Failure;
use crate::words::Words;

impl dyn Words {
    /// What a sign stands for; nothing for those that only mark where something begins.
    pub fn sign_name(&self, sign: Sign) -> &'static str {
        match sign {
            Sign::Todo => self.sign_todo(),
            Sign::Begun => self.sign_begun(),
            Sign::Waiting => self.sign_waiting(),
            Sign::Settled => self.sign_settled(),
            Sign::Done => self.sign_done(),
            Sign::Needs => self.sign_needs(),
            Sign::Not => self.sign_not(),
            Sign::Ticked => self.sign_ticked(),
            Sign::Bullet | Sign::Between | Sign::Question | Sign::Arrow | Sign::Unticked => "",
        }
    }

    /// The date of a source, which may have none.
    /// The banner of what is not saved.
    pub fn banner_unsaved(&self, failure: &Failure) -> String {
        let key = keymap::shown(Action::Redraw, self);
        self.banner_unsaved_told(&self.failure(failure), &key)
    }

    /// `text`, and before it what the sign beside it stands for.
    pub fn signed(&self, sign: Sign, text: &str) -> String {
        match (self.sign_name(sign), text) {
            ("", text) => text.to_owned(),
            (name, "") => name.to_owned(),
            (name, text) => format!("{text} ({name})"),
        }
    }
}
