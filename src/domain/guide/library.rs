//! What is looked up when somebody writes: companies, authorities, laws, letters, reasons.
//!
//! None of it is needed to draw the first screen: the catalogue reads it when it is first asked for.

use serde::{Deserialize, Serialize};

use super::super::law::Law;
use super::super::law::authority::Authority;
use super::super::law::company::Company;
use super::super::letter::{Letter, Reason};
use super::reference::Retired;

/// What is looked up when somebody writes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Library {
    /// Whom to write to.
    pub companies: Vec<Company>,
    /// Who hears complaints.
    pub authorities: Vec<Authority>,
    /// What the law says, by region.
    pub laws: Vec<Law>,
    /// The letters.
    pub letters: Vec<Letter>,
    /// The reasons one can pick from, the most common first.
    pub reasons: Vec<Reason>,
    /// What is never opened.
    pub retired: Vec<Retired>,
}
