//! What is said of guides of the person's own.

mod en;
mod fr;

use super::Strings;
use crate::ui::strings::Language;

pub(super) use en::EN;
pub(super) use fr::FR;

words! {
    /// Guides of the person's own.
    Own {
        yours, legend, about, file, faulty, shown_half, kept, ours_shown, title, none, put_here, line,
        declared, ask, see_settings, see_check,
    }
}

impl Strings {
    /// How many mistakes.
    pub fn mistakes(&self, count: usize) -> String {
        match (self.language, count) {
            (Language::En, 1) => "1 mistake".to_owned(),
            (Language::En, _) => format!("{count} mistakes"),
            (Language::Fr, 1) => "1 erreur".to_owned(),
            (Language::Fr, _) => format!("{count} erreurs"),
        }
    }

    /// How many files.
    pub fn files(&self, count: usize) -> String {
        match (self.language, count) {
            (Language::En, 1) => "1 file".to_owned(),
            (Language::En, _) => format!("{count} files"),
            (Language::Fr, 1) => "1 fichier".to_owned(),
            (Language::Fr, _) => format!("{count} fichiers"),
        }
    }

    /// Who says that `host` belongs to `service`.
    pub fn declared(&self, host: &str, service: &str) -> String {
        match self.language {
            Language::En => format!(
                "Only the author of this guide says that {host} belongs to {service}: we know nothing of it."
            ),
            Language::Fr => format!(
                "Seul l’auteur de ce guide dit que {host} appartient à {service}\u{a0}: nous n’en savons rien."
            ),
        }
    }
}
