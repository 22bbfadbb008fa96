//! What is said before something is forgotten, by the wizard and by the command.

use std::collections::BTreeMap;

use super::Strings;
use crate::domain::record::losses::Loss;
use crate::ui::strings::Language;

words! {
    /// Forgetting.
    Forgetting {
        menu, account, notes, letters, you, everything,
        erases, of_account, of_notes, of_letters, of_everything, nothing,
        stays, done, others,
        ask, yes_word, add_yes, unchanged, say_what,
    }
}

/// English.
pub(super) const EN: Forgetting = Forgetting {
    menu: "Forget…",
    account: "Forget it for good…",
    notes: "Forget notes and proofs…",
    letters: "What letters remembered of you",
    you: "All that is noted under You",
    everything: "Everything",
    erases: "This erases",
    of_account: "and all that happened on it",
    of_notes: "your notes and the paths of your proofs",
    of_letters: "what letters remembered of you",
    of_everything: "everything you noted here",
    nothing: "nothing is kept of it",
    stays: "Out of reach: files you saved, screenshots, mails, backups, a synchroniser’s older versions. There is no way back.",
    done: "It is gone.",
    others: "Your other computers follow at their next start.",
    ask: "Type yes to go on:",
    yes_word: "yes",
    add_yes: "Nobody is there to ask: say --yes to go on. Nothing was changed.",
    unchanged: "Nothing was changed.",
    say_what: "Say what: an account, --identity or --everything.",
};

/// French.
pub(super) const FR: Forgetting = Forgetting {
    menu: "Oublier…",
    account: "L’oublier pour de bon…",
    notes: "Oublier notes et preuves…",
    letters: "Ce que les lettres ont retenu de vous",
    you: "Tout ce qui est noté sous Vous",
    everything: "Tout",
    erases: "Cela efface",
    of_account: "et tout ce qui s’y est passé",
    of_notes: "vos notes et les chemins de vos preuves",
    of_letters: "ce que les lettres ont retenu de vous",
    of_everything: "tout ce que vous avez noté ici",
    nothing: "rien n’en est gardé",
    stays: "Hors d’atteinte : vos fichiers, captures, courriels, sauvegardes, les anciennes versions d’un synchroniseur. C’est sans retour.",
    done: "C’est effacé.",
    others: "Vos autres ordinateurs suivent à leur prochain démarrage.",
    ask: "Tapez oui pour continuer :",
    yes_word: "oui",
    add_yes: "Il n’y a personne à qui demander : ajoutez --yes pour continuer. Rien n’a changé.",
    unchanged: "Rien n’a changé.",
    say_what: "Dites quoi : un compte, --identity ou --everything.",
};

impl Strings {
    /// `This erases: Facebook club and all that happened on it (2 steps, 1 note).`
    pub fn erases(&self, what: &str, losses: &BTreeMap<Loss, usize>) -> String {
        let words = &self.forgetting;
        let counted: Vec<String> =
            losses.iter().map(|(loss, count)| self.lost(*loss, *count)).collect();
        let counted = if counted.is_empty() { words.nothing.into() } else { counted.join(", ") };
        format!("{}{} {what} ({counted}).", words.erases, self.colon)
    }

    fn lost(&self, loss: Loss, count: usize) -> String {
        let (one, many) = match (loss, self.language) {
            (Loss::Account, Language::En) => ("account", "accounts"),
            (Loss::Account, Language::Fr) => ("compte", "comptes"),
            (Loss::Step, Language::En) => ("step", "steps"),
            (Loss::Step, Language::Fr) => ("étape", "étapes"),
            (Loss::Objection, Language::En) => ("objection", "objections"),
            (Loss::Objection, Language::Fr) => ("opposition", "oppositions"),
            (Loss::Note, _) => ("note", "notes"),
            (Loss::Proof, Language::En) => ("path", "paths"),
            (Loss::Proof, Language::Fr) => ("chemin", "chemins"),
            (Loss::Letter, Language::En) => ("letter noted", "letters noted"),
            (Loss::Letter, Language::Fr) => ("lettre notée", "lettres notées"),
            (Loss::Blank, Language::En) => ("answer", "answers"),
            (Loss::Blank, Language::Fr) => ("réponse", "réponses"),
            (Loss::Opening, Language::En) => ("address opened", "addresses opened"),
            (Loss::Opening, Language::Fr) => ("adresse ouverte", "adresses ouvertes"),
            (Loss::Setting, Language::En) => ("setting", "settings"),
            (Loss::Setting, Language::Fr) => ("réglage", "réglages"),
        };
        format!("{count}\u{a0}{}", if count == 1 { one } else { many })
    }
}
