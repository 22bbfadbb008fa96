//! French.

use super::Trust;

/// French.
pub(in crate::ui::strings) const FR: Trust = Trust {
    strong_evidence: "bien attesté",
    may_have_moved: "Un menu a pu changer de place depuis : x montre alors quoi essayer d’autre.",
    may_be_gone: "il mène peut-être ailleurs aujourd’hui. L’étape dit quoi essayer d’autre.",
    long_ago: "C’était il y a plus de six mois : attendez-vous à des changements.",
    changed_since: "A changé depuis que vous l’avez fait",
    confirm: "Espace confirme que c’est toujours fait.",
    also_did: "Vous aviez aussi fait",
    gone: "ne fait plus partie de ce guide",
    disputed_claim: "Contesté",
    who_says_what: "i montre qui dit quoi.",
    sources: "Sources",
    of_step: "Cette étape repose sur",
    of_guide: "Autres sources de ce guide",
    official: "officielle",
    regulator: "autorité",
    law: "loi",
    press: "presse",
    community: "utilisateurs",
    whole_guide: "pour l’ensemble du guide",
    other_route: "pour des étapes d’autres appareils",
    one_side: "un côté d’un désaccord",
    no_address: "On ne lui connaît pas d’adresse.",
    open_page: "Ouvrir cette page",
    link_is_old: "Cette adresse n’est peut-être plus la bonne. Si elle ne marche pas, essayez dans cet ordre",
    long_seen: "il y a longtemps",
};
