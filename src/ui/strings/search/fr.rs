//! French.

use super::Search;

/// French.
pub(in crate::ui::strings) const FR: Search = Search {
    title: "Recherche",
    hint: "Guides, étapes, services, comptes, actions\u{a0}: en français ou en anglais.",
    tab: "filtres",
    narrow: "Chercher seulement dans",
    opened: "Ouverts en dernier",
    ask: "Chercher",
    service: "service",
    goal: "but",
    platform: "appareil",
    pack: "sélection",
    state: "état",
    stale: "ancien",
    one_service: "Un service",
    one_goal: "Un but",
    one_platform: "Un appareil",
    one_pack: "Une sélection",
    one_state: "Un état",
    only_stale: "Ce que personne n’a vérifié depuis longtemps",
    account: "compte",
    step: "étape",
    no_account: "aucun compte",
    accounts: "comptes",
    on_several: "Sur quel compte\u{a0}?",
    offers: "À la place",
    on_which: "Avec quel compte l’utilisez-vous\u{a0}?",
    add_account: "Ajouter un compte",
    read: "Le lire sans compte",
    see_guides: "Voir ses guides",
    gone: "Ce n’est plus là.",
};
