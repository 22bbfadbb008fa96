//! Help: the keys of the place it was opened from, the signs, the promises, the words.

use crate::app::view::Offer;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// What could be done where help was asked for.
    pub offers: Vec<Offer>,
}
