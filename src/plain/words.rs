//! What only the plain wizard says. The rest are the words of the full screen.

use crate::domain::language::Language;
use crate::domain::progress::StepState;
use crate::ui::strings::Strings;

/// What only the plain wizard says, in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "a sentence documents itself, in both languages")]
pub struct Words {
    pub greeting: &'static str,
    pub farewell: &'static str,
    pub once_more: &'static str,
    pub unknown: &'static str,
    pub first_question: &'static str,
    pub choice: &'static str,
    pub choice_at_home: &'static str,
    pub enter_goes_back: &'static str,
    pub also: &'static str,
    pub of: &'static str,
    pub step: &'static str,
    pub steps: &'static str,
    pub steps_done: &'static str,
    pub done: &'static str,
    pub not_done: &'static str,
    pub skipped: &'static str,
    pub did_not_work: &'static str,
    pub at_step: &'static str,
    pub optional: &'static str,
    pub tick: &'static str,
    pub untick: &'static str,
    pub next_step: &'static str,
    pub step_before: &'static str,
    pub first_step: &'static str,
    pub all_steps: &'static str,
    pub with_sources: &'static str,
    pub path: &'static str,
    pub then: &'static str,
    pub sign: &'static str,
    pub address: &'static str,
    pub in_groups: &'static str,
    pub try_now: &'static str,
    pub first_of: &'static str,
    pub question: &'static str,
    pub how_country: &'static str,
    pub how_turn: &'static str,
    pub how_count: &'static str,
    pub how_start: &'static str,
    pub how_name: &'static str,
    pub how_note: &'static str,
    pub how_blank: &'static str,
    pub how_month: &'static str,
    pub how_year: &'static str,
    pub how_mail: &'static str,
    pub country_list: &'static str,
    pub unknown_value: &'static str,
    pub used: &'static str,
    pub picked: &'static str,
    pub not_picked: &'static str,
    pub phone: &'static str,
    pub retry: &'static str,
    pub how: &'static str,
    pub instructions: [&'static str; 5],
    pub letters: &'static str,
}

/// The words of `language`.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::En => &EN,
        Language::Fr => &FR,
    }
}

impl Words {
    /// What a step shows, in a word.
    pub const fn step_state(&self, state: StepState, strings: &Strings) -> &'static str {
        match state {
            StepState::Todo => self.not_done,
            StepState::Done => self.done,
            StepState::Skipped => self.skipped,
            StepState::Stuck => self.did_not_work,
            StepState::Changed => strings.states.changed,
        }
    }
}

static EN: Words = Words {
    greeting: "One question after the other. Answer with a number or a letter, then Enter. A question mark explains how, q quits.",
    farewell: "Until next time. What you did is kept.",
    once_more: "Nothing chosen. Enter once more ends the wizard; what you did is kept.",
    unknown: "is not an answer here. Type a number or a letter from the list. A full stop says the list again, a question mark explains how.",
    first_question: "This is the first question. q quits.",
    choice: "Your choice (0 goes back)",
    choice_at_home: "Your choice (0 for the menu)",
    enter_goes_back: "Enter goes back",
    also: "Also",
    of: "of",
    step: "step",
    steps: "steps",
    steps_done: "Steps done",
    done: "done",
    not_done: "not done",
    skipped: "skipped",
    did_not_work: "did not work",
    at_step: "at step",
    optional: "optional",
    tick: "Done",
    untick: "Not done after all",
    next_step: "Next step",
    step_before: "The step before",
    first_step: "First step",
    all_steps: "All steps",
    with_sources: "with the sources",
    path: "Where",
    then: "then",
    sign: "sign",
    address: "Address",
    in_groups: "In groups, to type",
    try_now: "try this one now",
    first_of: "the first 5 of",
    question: "Question",
    how_country: "Enter keeps it; or type a country, its two letters, or 1 for the list",
    how_turn: "Enter keeps it; or type a number (0 goes back)",
    how_count: "Enter keeps it; or type how many, up to {most} (k goes back)",
    how_start: "Enter starts (0 goes back)",
    how_name: "Enter takes it; or type another (0 leaves)",
    how_note: "Type it (Enter or 0 leaves it as it is, - alone erases it)",
    how_blank: "Type it (Enter or 0 leaves)",
    how_month: "Enter keeps it; or type a month, 1 to 12 (0 leaves)",
    how_year: "Enter keeps it; or type a year (0 leaves)",
    how_mail: "Type a number: it is noted (Enter or 0 leaves)",
    country_list: "All countries",
    unknown_value: "not known",
    used: "used",
    picked: "picked",
    not_picked: "not picked",
    phone: "Type this address on your phone",
    retry: "Try to save again",
    how: "How to answer",
    instructions: [
        "Type the number before a line, or the letter in brackets behind it, then Enter. The first letters of a line do as well, if no other line starts like that.",
        "0 goes back, or leaves a question without an answer. So does Enter alone where nothing is proposed.",
        "Where something is proposed, Enter alone accepts it.",
        "What was said once is not said again: a full stop says everything again.",
        "The end of input ends the wizard. Every answer is kept at once.",
    ],
    letters: "Letters",
};

static FR: Words = Words {
    greeting: "Une question après l’autre. Répondez par un numéro ou une lettre, puis Entrée. Un point d’interrogation explique comment, q quitte.",
    farewell: "À bientôt. Ce que vous avez fait est gardé.",
    once_more: "Rien de choisi. Encore une fois Entrée termine l’assistant ; ce que vous avez fait est gardé.",
    unknown: "n’est pas une réponse possible ici. Tapez un numéro ou une lettre de la liste. Un point redit la liste, un point d’interrogation explique comment.",
    first_question: "C’est la première question. q quitte.",
    choice: "Votre choix (0 pour revenir)",
    choice_at_home: "Votre choix (0 pour le menu)",
    enter_goes_back: "Entrée pour revenir",
    also: "Et aussi",
    of: "sur",
    step: "étape",
    steps: "étapes",
    steps_done: "Étapes faites",
    done: "faite",
    not_done: "pas faite",
    skipped: "passée",
    did_not_work: "n’a pas marché",
    at_step: "à l’étape",
    optional: "facultative",
    tick: "C’est fait",
    untick: "Pas fait, finalement",
    next_step: "Étape suivante",
    step_before: "Étape précédente",
    first_step: "Première étape",
    all_steps: "Toutes les étapes",
    with_sources: "avec les sources",
    path: "Où",
    then: "puis",
    sign: "signe",
    address: "Adresse",
    in_groups: "Par groupes, pour la taper",
    try_now: "celle à essayer maintenant",
    first_of: "les 5 premiers sur",
    question: "Question",
    how_country: "Entrée le garde ; ou tapez un pays, ses deux lettres, ou 1 pour la liste",
    how_turn: "Entrée garde la proposition ; ou tapez un numéro (0 pour revenir)",
    how_count: "Entrée garde la proposition ; ou tapez combien, {most} au plus (k pour revenir)",
    how_start: "Entrée commence (0 pour revenir)",
    how_name: "Entrée le prend ; ou tapez-en un autre (0 pour laisser)",
    how_note: "Tapez-la (Entrée ou 0 la laisse telle quelle, un - seul l’efface)",
    how_blank: "Tapez-le (Entrée ou 0 pour laisser)",
    how_month: "Entrée le garde ; ou tapez un mois, de 1 à 12 (0 pour laisser)",
    how_year: "Entrée la garde ; ou tapez une année (0 pour laisser)",
    how_mail: "Tapez un numéro : c’est noté (Entrée ou 0 pour laisser)",
    country_list: "Tous les pays",
    unknown_value: "pas connu",
    used: "utilisé",
    picked: "choisi",
    not_picked: "pas choisi",
    phone: "Tapez cette adresse sur votre téléphone",
    retry: "Réessayer d’enregistrer",
    how: "Comment répondre",
    instructions: [
        "Tapez le numéro qui précède une ligne, ou la lettre entre parenthèses qui la suit, puis Entrée. Les premières lettres d’une ligne suffisent aussi, si aucune autre ne commence de même.",
        "0 revient en arrière, ou laisse une question sans réponse. Entrée seule aussi, là où rien n’est proposé.",
        "Là où quelque chose est proposé, Entrée seule l’accepte.",
        "Ce qui a été dit une fois n’est pas répété : un point redit tout.",
        "La fin de l’entrée termine l’assistant. Chaque réponse est gardée aussitôt.",
    ],
    letters: "Lettres",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_signs_stand_behind_a_no_break_space() {
        let all = format!("{FR:?}");
        for sign in [" :", " ;", " ?", " !"] {
            assert!(!all.contains(sign), "a plain space stands before{sign}");
        }
    }
}
