//! Guides of the person's own, as screens tell of them.

use std::path::Path;

use super::Data;
use crate::domain::guide::catalogue::Entry;
use crate::domain::guide::user_guide::Fault;
use crate::domain::text::address::Address;
use crate::domain::text::id::GuideId;
use crate::domain::text::language::visible;

impl Data {
    /// The title of a guide, marked where it is one of the person's own.
    pub fn title(&self, entry: &Entry) -> String {
        let title = entry.title.get(self.language());
        match entry.own {
            Some(_) => format!("{title} ({})", self.words.own_yours()),
            None => title.to_owned(),
        }
    }

    /// Whether a guide is one of the person's own.
    pub fn is_own(&self, id: &GuideId) -> bool {
        self.catalogue.entry(id).is_some_and(|entry| entry.own.is_some())
    }

    /// Whether `opening` is to be asked about first: that its host belongs to the service is only what the
    /// author of the guide says.
    pub fn asks(&self, guide: &GuideId, address: &Address) -> bool {
        self.is_untrusted(guide) && self.is_declared(guide, address)
    }

    /// Whether nobody but its author vouches for the addresses of `guide`, and the person was not told so yet.
    pub fn is_untrusted(&self, guide: &GuideId) -> bool {
        self.is_own(guide) && !self.trusted.contains(&guide.service)
    }

    /// Whether only the author of `guide` says that `address` belongs to its service.
    pub fn is_declared(&self, guide: &GuideId, address: &Address) -> bool {
        !self.catalogue.vouches(&guide.service, address)
    }

    /// The guides whose text is needed whole: those with an objection, which goes on paper.
    pub fn needed(&self) -> Vec<GuideId> {
        let with_request = self.dossier().objections().iter().map(|(_, guide)| guide);
        with_request.filter(|id| self.is_own(id)).cloned().collect()
    }

    /// All that is wrong with files of the person's own, file by file.
    pub fn all_faults(&self) -> String {
        let faults = &self.catalogue.own.faults;
        let mut lines = Vec::new();
        for of_file in faults.chunk_by(|a, b| a.file == b.file) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(of_file.first().map(|fault| path(&fault.file)));
            for Fault { line, column, rule, message, remedy, .. } in of_file {
                lines.push(format!("• {} {line}, {column} · {rule}", self.words.own_line()));
                lines.push(message.clone());
                lines.push(format!("→ {remedy}"));
            }
        }
        lines.join("\n")
    }
}

/// A path for the screen: its name may hold anything.
fn path(path: &Path) -> String {
    visible(&path.display().to_string()).into_owned()
}
