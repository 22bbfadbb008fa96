//! Everything that was read of the folders of the person's own guides.
//!
//! What stays in memory is an index; the text of a guide is read again when it is opened.

use super::super::law::company::Company;
use super::Guide;
use super::entry::Entry;
use super::reference::{Maker, Service};
use super::user_guide::Fault;

/// A guide of the person's own, read when it was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The guide; where its file has mistakes, what could be read of it, without addresses.
    pub guide: Guide,
    /// Its line of the index.
    pub entry: Entry,
    /// What is wrong with its file.
    pub faults: Vec<Fault>,
}

/// Everything that was read of the folders of the person's own guides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Addition {
    /// Who makes their services. Those that the program knows stay as they are.
    pub makers: Vec<Maker>,
    /// Whom to write to, the same.
    pub companies: Vec<Company>,
    /// Services, as their files say. Those that the program knows stay as they are.
    pub services: Vec<Service>,
    /// The guides, until they are laid beside ours. Those that the program has are replaced.
    pub entries: Vec<Entry>,
    /// What is wrong with the files.
    pub faults: Vec<Fault>,
    /// How many files there are.
    pub files: usize,
}
