//! What is said of a guide as a whole: who can carry it out, when answers came, what else there is.

words! {
    /// What is said of a guide as a whole.
    Guides { administrator, answers, browser_only, left }
}

/// English.
pub(super) const EN: Guides = Guides {
    administrator: "Only an administrator can carry this out. If you are none, send them this text",
    answers: "When answers came",
    browser_only: "Only the browser itself opens this address: copy it into its address bar.",
    left: "What is left there",
};

/// French.
pub(super) const FR: Guides = Guides {
    administrator: "Seul un administrateur peut s’en charger. Si vous ne l’êtes pas, envoyez-lui ce texte",
    answers: "Quand les réponses sont venues",
    browser_only: "Seul le navigateur ouvre cette adresse : copiez-la dans sa barre d’adresse.",
    left: "Ce qui reste possible",
};
