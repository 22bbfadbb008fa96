//! What the files say, before what they refer to is followed.

use super::ids::Released;
use super::outline::Outline;
use crate::domain::guide::Guide;
use crate::domain::guide::catalogue::Reference;
use crate::domain::guide::library::Library;
use crate::domain::law::region::{Country, Region};
use crate::domain::letter::Kind;
use crate::domain::text::id::{GuideId, ServiceId};

/// What the files say, before what they refer to is followed.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) reference: Reference,
    pub(super) library: Library,
    pub(super) guides: Vec<Guide>,
    pub(super) outlines: Vec<Outline>,
    pub(super) released: Vec<Released>,
    /// Guides that have a file, whatever it holds.
    pub(super) guide_files: Vec<GuideId>,
    /// Services that have a file.
    pub(super) service_files: Vec<ServiceId>,
    /// Companies, authorities and laws that have a table, whatever it holds.
    pub(super) company_keys: Vec<Box<str>>,
    pub(super) seats: Vec<Country>,
    pub(super) law_keys: Vec<Region>,
    /// Letters that have a file.
    pub(super) letters: Vec<Kind>,
}
