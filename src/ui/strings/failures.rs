//! Failures of the machine, as a sentence with its remedy.

use super::Strings;
use crate::domain::text::failure::{Doing, Failure, Report};
use crate::ui::strings::Language;

/// What was done, or a failure and the language to tell it in.
pub type Told<T> = Result<T, (Failure, &'static Strings)>;

impl Strings {
    /// What was odd in the journal, in one line.
    pub fn reports(&self, reports: &[Report]) -> Option<String> {
        let notices = &self.notices;
        let damaged = reports.iter().filter(|it| matches!(it, Report::Damaged { .. })).count();
        let twins = reports.iter().filter(|it| matches!(it, Report::Twin { .. })).count();
        let aside = reports.iter().rev().find_map(|report| match report {
            Report::Damaged { file, aside, .. } => Some(aside.as_ref().unwrap_or(file)),
            Report::Twin { .. } | Report::Unreadable(_) => None,
        });
        let mut parts: Vec<String> = Vec::new();
        if let Some(place) = aside {
            parts.push(format!("{damaged} {} {}.", notices.damaged, place.display()));
        }
        if twins > 0 {
            parts.push(format!("{twins} {}.", notices.duplicates));
        }
        parts.extend(reports.iter().filter_map(|report| match report {
            Report::Unreadable(failure) => Some(self.failure(failure)),
            Report::Damaged { .. } | Report::Twin { .. } => None,
        }));
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// What was attempted, on what, what the system said, and what to do.
    pub fn failure(&self, failure: &Failure) -> String {
        let (attempt, remedy) = match self.language {
            Language::En => english(failure.doing),
            Language::Fr => french(failure.doing),
        };
        let path = failure.path.as_ref().map(|path| format!(" {}", path.display()));
        let colon = self.colon;
        let end = if failure.cause.ends_with('.') { "" } else { "." };
        format!("{attempt}{}{colon} {}{end} {remedy}", path.unwrap_or_default(), failure.cause)
    }
}

const fn english(doing: Doing) -> (&'static str, &'static str) {
    match doing {
        Doing::FindHome => (
            "Cannot find a place to keep things",
            "Name a folder with --home DIR or OPTOUT_TUI_HOME.",
        ),
        Doing::MakeFolder => (
            "Cannot make the folder",
            "Make it yourself, or name another with --home DIR or OPTOUT_TUI_HOME.",
        ),
        Doing::ReadJournal => (
            "Cannot read the journal",
            "Check who may read it, or name another folder with --home DIR.",
        ),
        Doing::WriteJournal => (
            "Cannot write the journal",
            "Free some space or allow writing there, or name another folder with --home DIR.",
        ),
        Doing::LockJournal => {
            ("Another window holds the journal", "Wait for it, or close it, and try again.")
        }
        Doing::ReadClock => ("Cannot tell which day it is", "Unset OPTOUT_TUI_TODAY or mend it."),
        Doing::ReadFile => ("Cannot read", "Check the path and who may read it."),
        Doing::ReadGuides => ("Cannot read the guides in", "Check the path and who may read it."),
        Doing::WriteGuides => ("Cannot write", "Check who may write there."),
        Doing::SaveFile => (
            "Cannot save the file",
            "Check that the folder is there and that you may write in it, or name another file.",
        ),
        Doing::Open => ("Cannot open the address", "Copy it, or show it for your phone."),
        Doing::KeepSetting => {
            ("Cannot keep the setting in", "Allow writing there, or name another with --home DIR.")
        }
        Doing::FindProof => ("Cannot find a file", "Check the path: ~/ is your own folder."),
        Doing::Terminal => ("Cannot use the terminal", "Try `optout-tui guides`."),
        Doing::Print => ("Cannot write the output", "Send it where there is room for it."),
    }
}

const fn french(doing: Doing) -> (&'static str, &'static str) {
    match doing {
        Doing::FindHome => (
            "Aucun endroit trouvé pour garder les choses",
            "Indiquez un dossier avec --home DOSSIER ou OPTOUT_TUI_HOME.",
        ),
        Doing::MakeFolder => (
            "Impossible de créer le dossier",
            "Créez-le vous-même, ou indiquez-en un autre avec --home DOSSIER ou OPTOUT_TUI_HOME.",
        ),
        Doing::ReadJournal => (
            "Impossible de lire le journal",
            "Vérifiez qui peut le lire, ou indiquez un autre dossier avec --home DOSSIER.",
        ),
        Doing::WriteJournal => (
            "Impossible d’écrire le journal",
            "Libérez de la place ou autorisez l’écriture, ou indiquez un autre dossier avec --home DOSSIER.",
        ),
        Doing::LockJournal => {
            ("Une autre fenêtre occupe le journal", "Attendez-la ou fermez-la, puis réessayez.")
        }
        Doing::ReadClock => {
            ("Impossible de savoir quel jour on est", "Retirez OPTOUT_TUI_TODAY ou corrigez-la.")
        }
        Doing::ReadFile => ("Impossible de lire", "Vérifiez le chemin et qui peut le lire."),
        Doing::ReadGuides => {
            ("Impossible de lire les guides de", "Vérifiez le chemin et qui peut le lire.")
        }
        Doing::WriteGuides => ("Impossible d’écrire", "Vérifiez qui peut écrire là."),
        Doing::SaveFile => (
            "Impossible d’enregistrer le fichier",
            "Vérifiez que le dossier existe et que vous pouvez y écrire, ou indiquez un autre fichier.",
        ),
        Doing::Open => {
            ("Impossible d’ouvrir l’adresse", "Copiez-la, ou montrez-la pour votre téléphone.")
        }
        Doing::KeepSetting => (
            "Impossible de garder le réglage dans",
            "Autorisez l’écriture, ou indiquez un autre dossier avec --home DOSSIER.",
        ),
        Doing::FindProof => {
            ("Fichier introuvable", "Vérifiez le chemin\u{a0}: ~/ est votre propre dossier.")
        }
        Doing::Terminal => ("Impossible d’utiliser le terminal", "Essayez `optout-tui guides`."),
        Doing::Print => {
            ("Impossible d’écrire le résultat", "Envoyez-le là où il y a de la place pour lui.")
        }
    }
}
