//! French.

use super::{Commands, Regions};

/// French.
pub(in crate::ui::strings) const FR: Commands = Commands {
    added: "Ajouté",
    ageing: "vieillissant",
    cannot_be_tied: "les comptes de ce service ne peuvent pas être liés à ceux-là.",
    changes: "Ce qui a changé",
    checking_own: "Vérification de vos propres guides",
    covers: "Pour des comptes liés, une opposition vaut aussi pour ceux-ci",
    everywhere: "partout",
    has_none: "Il n’y en a pas.",
    kind_check: "regarder",
    kind_fill: "remplir",
    kind_keep: "garder",
    kind_open: "ouvrir",
    kind_tap: "toucher",
    kind_wait: "attendre",
    legend: "◐ date de la source la plus récente, pas essayé · ● essayé alors",
    me_is_no_account: "`me` n’est pas un compte, c’est ce qui n’en demande pas : nommez-en un comme service/nom.",
    mended: "Corrigé",
    moves: "note l’opposition comme",
    no_account_yet: "Aucun compte pour l’instant : `optout-tui accounts add facebook` en ajoute un.",
    no_address: "Ce guide n’a pas d’adresse à ouvrir.",
    no_browser: "Aucun navigateur ne peut s’ouvrir ici. Copiez l’adresse ci-dessus, ou nommez un navigateur dans BROWSER.",
    no_country: "Votre pays n’est pas connu, aucune date ne peut être calculée : `optout-tui set country FR`, puis `undo`, et notez-le de nouveau.",
    no_guide: "Aucun guide ne correspond.",
    no_own_guides: "Il n’y en a pas. Pour en vérifier d’autres, nommez un dossier : `optout-tui check content`.",
    no_right: "Aucune loi connue de nous n’y donne un droit d’opposition : personne ne vous doit de réponse. Les guides disent ce qui reste possible.",
    not_set: "non indiqué",
    not_there: "n’existe pas encore",
    nothing_due: "Aucune date à venir.",
    of_system: "celle du système",
    only_reported: "Seulement rapporté",
    removed: "Retiré de cette liste",
    removed_hint: "Rien ne s’est passé chez le service ; `optout-tui undo` le remet.",
    renamed: "Renommé",
    stale: "ancien",
    tied_now: "Liés",
    two_accounts: "Pour lier des comptes, nommez-en deux différents.",
    two_letters: "Écrivez deux lettres, comme FR ou BE.",
    untied: "Délié",
    where_exists: "Où c’est possible",
    writer: "Cet ordinateur écrit sous le nom",
};

/// French.
pub(in crate::ui::strings) const REGIONS: Regions = Regions {
    eu: "l’UE et l’EEE",
    uk: "le Royaume-Uni",
    ch: "la Suisse",
    br: "le Brésil",
    jp: "le Japon",
    kr: "la Corée du Sud",
    us: "les États-Unis",
    elsewhere: "les autres pays",
};
