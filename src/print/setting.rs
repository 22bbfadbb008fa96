//! How a telling is set on cells: its width, its signs, its cursor.

use super::theme::Theme;

/// The widest text: longer lines are hard to follow.
pub const MEASURE: usize = 84;

/// How a telling is set.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    pub columns: usize,
    pub theme: Theme,
    /// The row that the cursor is on, if this telling has the cursor.
    pub cursor: Option<usize>,
}
