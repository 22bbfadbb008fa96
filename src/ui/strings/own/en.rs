//! English.

use super::Own;

/// English.
pub(in crate::ui::strings) const EN: Own = Own {
    yours: "yours",
    legend: "* yours",
    about: "A guide of your own: nobody of ours has checked what it says.",
    file: "Its file",
    faulty: "mistakes",
    shown_half: "What follows is what could be read, without addresses.",
    kept: "What follows is what the file said before. Mend it, then Ctrl-L.",
    ours_shown: "Your file of this guide has mistakes: what follows is ours.",
    title: "Your guides",
    none: "none",
    put_here: "Put them here; `optout-tui new` begins one",
    line: "line",
    declared: "its author’s word, not ours",
    ask: "Open it?",
    see_settings: "in guides of your own. Settings (,) list them.",
    see_check: "in guides of your own. To see them: optout-tui check",
};
