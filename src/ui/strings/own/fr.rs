//! French.

use super::Own;

/// French.
pub(in crate::ui::strings) const FR: Own = Own {
    yours: "à vous",
    legend: "* à vous",
    about: "Un guide à vous : personne chez nous n’a vérifié ce qu’il dit.",
    file: "Son fichier",
    faulty: "erreurs",
    shown_half: "Voici ce qui a pu être lu, sans les adresses.",
    kept: "Voici ce que le fichier disait avant. Corrigez-le, puis Ctrl-L.",
    ours_shown: "Votre fichier de ce guide contient des erreurs : voici le nôtre.",
    title: "Vos guides",
    none: "aucun",
    put_here: "Ils se mettent ici ; `optout-tui new` en commence un",
    line: "ligne",
    declared: "c’est son auteur qui le dit, pas nous",
    ask: "Ouvrir quand même ?",
    see_settings: "dans vos propres guides. Les réglages (,) en font la liste.",
    see_check: "dans vos propres guides. Pour les voir : optout-tui check",
};
