//! Failures of the machine, as a sentence with its remedy.

use super::Strings;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::language::Language;

/// What was done, or a failure and the language to tell it in.
pub type Told<T> = Result<T, (Failure, &'static Strings)>;

impl Strings {
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
        Doing::FindOwnFile => (
            "Nothing is written: the file of this computer is away",
            "Bring it back (fetch it from the cloud, mount the volume), or start the wizard, which asks whether to go on without it.",
        ),
        Doing::FindJournal => (
            "Nothing is written: the folder of the journal is gone",
            "Bring it back (mount the volume, undo the renaming), then try again.",
        ),
        Doing::KeepLocal => (
            "Cannot use what is kept for this computer alone",
            "Make it yours again (after a sudo: `sudo chown -R \"$USER\"` on its folder), or take out what is no file.",
        ),
        Doing::PlanForgetting => (
            "Nothing was forgotten: cannot note what to forget in",
            "Free some space or allow writing there, then try again.",
        ),
        Doing::Forget => (
            "Not everything is forgotten yet",
            "Allow reading and writing there: the next start goes on with it.",
        ),
        Doing::ReadClock => (
            "Cannot tell which day it is",
            "Set the clock, unset TZ, or unset OPTOUT_TUI_TODAY or mend it.",
        ),
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
        Doing::FindOwnFile => (
            "Rien n’est écrit\u{a0}: le fichier de cet ordinateur n’est pas là",
            "Remettez-le (téléchargez-le du nuage, montez le volume), ou lancez l’assistant, qui demande s’il faut continuer sans lui.",
        ),
        Doing::FindJournal => (
            "Rien n’est écrit\u{a0}: le dossier du journal n’est plus là",
            "Remettez-le (montez le volume, rendez-lui son nom), puis réessayez.",
        ),
        Doing::KeepLocal => (
            "Impossible d’utiliser ce qui est gardé pour cet ordinateur seul",
            "Reprenez-en possession (après un sudo\u{a0}: `sudo chown -R \"$USER\"` sur son dossier), ou enlevez ce qui n’est pas un fichier.",
        ),
        Doing::PlanForgetting => (
            "Rien n’a été oublié\u{a0}: impossible de noter ce qui doit l’être dans",
            "Libérez de la place ou autorisez l’écriture, puis réessayez.",
        ),
        Doing::Forget => (
            "Tout n’est pas encore oublié",
            "Autorisez la lecture et l’écriture\u{a0}: le prochain démarrage s’en charge.",
        ),
        Doing::ReadClock => (
            "Impossible de savoir quel jour on est",
            "Réglez l’horloge, retirez TZ, ou retirez OPTOUT_TUI_TODAY ou corrigez-la.",
        ),
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
