//! Acts in words: what was done, and what undo takes back.

use crate::app::App;
use crate::domain::record::act::Change;

/// What an act did, in few words.
pub fn in_words(app: &App, changes: &[Change]) -> String {
    app.data.in_words(changes)
}
