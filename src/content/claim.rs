//! What a file says about things that stand elsewhere: followed when all files are read.

use crate::domain::law::region::{Country, Region};
use crate::domain::text::address::{Address, HostRule};
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::platform::Platform;

/// A reference from one place of the content to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Claim {
    /// A source of the same guide.
    Source(Box<str>),
    /// A platform among those of the same guide.
    On(Platform),
    /// A platform of the guide, which needs a step.
    Route(Platform),
    /// A step of the same guide, present or past.
    Step(StepId),
    /// A request of the same guide: what speaks of one, and by which key.
    Request(&'static str, &'static str),
    /// The company of the guide's service.
    Addressee,
    /// A page of the guide's service or its maker.
    Opens(Address),
    /// A text that may hold an address.
    Mentions(Box<str>),
    /// A guide.
    Guide(GuideId),
    /// A service.
    Service(ServiceId),
    /// A company.
    Company(Box<str>),
    /// A maker.
    Maker(Box<str>),
    /// A host of that maker's, and of nobody else's.
    Host(Box<str>, HostRule),
    /// An authority.
    Authority(Country),
    /// A kind of letter.
    Letter(Box<str>),
    /// A law: what is said of a region.
    Law(Region),
    /// A law by which one may object.
    Objection(Region),
    /// Every law by which one may object is among these.
    Covered(Vec<Region>),
}
