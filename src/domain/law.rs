//! What the law of a region says about refusing AI training, in plain words.

pub mod addressee;
pub mod assessment;
pub mod authority;
pub mod company;
pub mod country_names;
pub mod cover;
pub mod deadline;
pub mod due;
pub mod holiday;
pub mod jurisdiction;
pub mod meaning;
pub mod next;
pub mod region;
pub mod standing;
pub mod timeline;

use serde::{Deserialize, Serialize};

use super::guide::Confidence;
use super::text::date::SourceDate;
use super::text::language::Text;
use region::Region;

/// What the law of a region says about refusing AI training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    /// Where it counts.
    pub region: Region,
    /// The name people know: GDPR. Letters cite it by this name.
    pub name: Text,
    /// Whether one may object by right: only then is there a letter.
    pub objection: bool,
    /// What the right is, or which one is missing.
    pub right: Text,
    /// What one can do instead.
    pub instead: Option<Text>,
    /// Who hears a complaint, and on which conditions.
    pub complaint: Option<Text>,
    /// Where this is known from.
    pub source: Box<str>,
    /// The date of the newest source; nothing where it was written from memory.
    pub date: Option<SourceDate>,
    /// How sure.
    pub confidence: Confidence,
}
