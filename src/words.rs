//! Every sentence a person reads, in every language the program speaks.
//!
//! Each sentence is declared once, below, as a method of [`Words`] called `<subject>_<what>`; what it says stands in
//! one file for each language, beside this one. A sentence that a language lacks is said in English.
//!
//! A new language is a file like `words/fr.rs` and a line in `languages!` below. What its file must hold is
//! `impl Words` with the two methods that have no default; all else can follow sentence by sentence.
//!
//! No sentence names a key: it takes `…_key` and is given the key of the keymap.

mod compose;
mod law;
mod letter;

use crate::domain::guide::ladder::{Advice, Sight};
use crate::domain::guide::{Confidence, Freshness, Kind, Role, Seen, SourceKind, Spot};
use crate::domain::law::assessment::Computed;
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::What;
use crate::domain::law::region::Region;
use crate::domain::letter::Blank;
use crate::domain::ops::objection::Refusal;
use crate::domain::record::account::{Account, NameError};
use crate::domain::record::ending::End;
use crate::domain::record::losses::Loss;
use crate::domain::record::progress::State;
use crate::domain::record::status::Status;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::failure::{Doing, Failure, NewName, Unfit};
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

/// Declares the sentences: the trait with its defaults, and the list of their names.
macro_rules! words {
    ($(fn $name:ident(&self $(, $arg:ident: $kind:ty)*) -> $out:ty;)*) => {
        /// What the program says, in one language. Used as `&'static dyn Words`.
        #[expect(missing_docs, reason = "a sentence documents itself, in every language")]
        pub trait Words: Sync + std::fmt::Debug {
            /// Which language this is.
            fn language(&self) -> Language;
            /// What the language calls itself.
            fn language_name(&self) -> &'static str;
            $(fn $name(&self $(, $arg: $kind)*) -> $out {
                en::En.$name($($arg),*)
            })*
        }

        /// The name of each sentence, and how to say it if it takes nothing.
        static SENTENCES: &[(&str, Option<Plain>)] = &[$((stringify!($name), plain!($name $($arg)*))),*];

        /// What each sentence takes, by name.
        #[cfg(test)]
        static TAKES: &[(&str, &[&str])] = &[$((stringify!($name), &[$(stringify!($arg)),*])),*];

        /// Every sentence as `words` say it, told of one sample after the other: its name, and the text.
        #[cfg(test)]
        fn told(words: &dyn Words) -> Vec<(&'static str, String)> {
            use tests::{ROUNDS, Said as _, Sample};
            let mut all = Vec::new();
            for round in 0..ROUNDS {
                $(all.extend(
                    words.$name($(<$kind as Sample>::sample(stringify!($arg), round)),*)
                        .said().map(|text| (stringify!($name), text))
                );)*
            }
            all
        }
    };
}

/// How a sentence that takes nothing is said.
type Plain = fn(&dyn Words) -> &'static str;

macro_rules! plain {
    ($name:ident) => {
        Some(|words| words.$name())
    };
    ($name:ident $($arg:ident)+) => {
        None
    };
}

/// The plain sentences of one language: `name: "text";`, or `name(what: &str): "text with {what}";`.
macro_rules! says {
    ($($name:ident $(($($arg:ident: $kind:ty),+))?: $text:literal;)*) => {
        $(says!(@one $name $(($($arg: $kind),+))? $text);)*
    };
    (@one $name:ident $text:literal) => {
        fn $name(&self) -> &'static str {
            $text
        }
    };
    (@one $name:ident ($($arg:ident: $kind:ty),+) $text:literal) => {
        fn $name(&self, $($arg: $kind),+) -> String {
            format!($text)
        }
    };
}

/// The registry: the languages, in the order of settings.
macro_rules! languages {
    ($($module:ident: $words:ident,)+) => {
        $(mod $module;)+

        /// The words of every language there is; the first is English.
        pub static LANGUAGES: &[&dyn Words] = &[$(&$module::$words),+];
    };
}

languages! {
    en: En,
    fr: Fr,
}

/// The words of `language`; English where the program does not speak it.
pub fn of(language: Language) -> &'static dyn Words {
    LANGUAGES.iter().copied().find(|it| it.language() == language).unwrap_or(&en::En)
}

/// Whether the program speaks it.
pub fn speaks(language: Language) -> bool {
    LANGUAGES.iter().any(|it| it.language() == language)
}

/// The language after this one, in the order of settings, round and round.
pub fn next_after(language: Language) -> Language {
    let place = LANGUAGES.iter().position(|it| it.language() == language).unwrap_or(0);
    LANGUAGES.get((place + 1) % LANGUAGES.len()).map_or(language, |it| it.language())
}

/// The sentence called `name`, if there is one that takes nothing: for what is looked up, as the help of commands.
pub fn by_name(words: &'static dyn Words, name: &str) -> Option<&'static str> {
    let (_, plain) = SENTENCES.iter().find(|(it, _)| *it == name)?;
    plain.map(|say| say(words))
}

/// What was done, or a failure and the words to tell it in.
pub type Told<T> = Result<T, (Failure, &'static dyn Words)>;

/// Something that is looked up by its name.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "they are named after what is looked up")]
pub enum Named<'a> {
    Guide,
    Step(&'a GuideId),
    Service,
    Goal,
    Pack,
    Platform,
    Account,
    Mark,
    Shell,
    Status,
    Letter,
    Reason,
    Blank,
    Setting,
    Schema,
    /// The value of a setting.
    Value(&'static str),
}

impl Named<'_> {
    /// The command that lists all names, where they are too many for a line.
    fn listed_by(self) -> String {
        match self {
            Self::Step(guide) => format!("show {guide}"),
            Self::Account => "accounts".to_owned(),
            _ => "guides".to_owned(),
        }
    }
}

/// A date that stays together at the end of a line.
fn held(date: &str) -> String {
    date.replace(' ', "\u{a0}")
}

words! {
    // Keys.
    fn key_enter(&self) -> &'static str;
    fn key_escape(&self) -> &'static str;
    fn key_back_tab(&self) -> &'static str;
    fn key_page_up(&self) -> &'static str;
    fn key_page_down(&self) -> &'static str;
    fn key_home(&self) -> &'static str;
    fn key_end(&self) -> &'static str;
    fn key_space(&self) -> &'static str;

    // Actions.
    fn action_up(&self) -> &'static str;
    fn action_down(&self) -> &'static str;
    fn action_left(&self) -> &'static str;
    fn action_right(&self) -> &'static str;
    fn action_page_up(&self) -> &'static str;
    fn action_page_down(&self) -> &'static str;
    fn action_first(&self) -> &'static str;
    fn action_last(&self) -> &'static str;
    fn action_enter(&self) -> &'static str;
    fn action_back(&self) -> &'static str;
    fn action_toggle(&self) -> &'static str;
    fn action_skip(&self) -> &'static str;
    fn action_stuck(&self) -> &'static str;
    fn action_open(&self) -> &'static str;
    fn action_copy(&self) -> &'static str;
    fn action_show(&self) -> &'static str;
    fn action_phone(&self) -> &'static str;
    fn action_platform(&self) -> &'static str;
    fn action_note(&self) -> &'static str;
    fn action_before(&self) -> &'static str;
    fn action_request(&self) -> &'static str;
    fn action_letter(&self) -> &'static str;
    fn action_sources(&self) -> &'static str;
    fn action_report(&self) -> &'static str;
    fn action_save(&self) -> &'static str;
    fn action_undo(&self) -> &'static str;
    fn action_accounts(&self) -> &'static str;
    fn action_search(&self) -> &'static str;
    fn action_dates(&self) -> &'static str;
    fn action_settings(&self) -> &'static str;
    fn action_help(&self) -> &'static str;
    fn action_redraw(&self) -> &'static str;
    fn action_suspend(&self) -> &'static str;
    fn action_quit(&self) -> &'static str;
    fn action_change(&self) -> &'static str;
    fn action_more(&self) -> &'static str;

    // States.
    fn state_skipped(&self) -> &'static str;
    fn state_not_here(&self) -> &'static str;
    fn state_to_know(&self) -> &'static str;
    fn state_optional(&self) -> &'static str;
    fn state_no_answer(&self) -> &'static str;
    fn state_without_answer(&self) -> &'static str;
    fn state_send_again(&self) -> &'static str;

    // Home.
    fn home_accounts(&self) -> &'static str;
    fn home_you(&self) -> &'static str;
    fn home_nothing_next(&self) -> &'static str;

    // Set-up.
    fn setup_hello(&self) -> &'static str;
    fn setup_country(&self) -> &'static str;
    fn setup_language(&self) -> &'static str;
    fn setup_phone(&self) -> &'static str;
    fn setup_computer(&self) -> &'static str;
    fn setup_may_object(&self) -> &'static str;
    fn setup_may_not(&self) -> &'static str;

    // A guide.
    fn guide_steps(&self) -> &'static str;
    fn guide_before_you_start(&self) -> &'static str;
    fn guide_does(&self) -> &'static str;
    fn guide_does_not(&self) -> &'static str;
    fn guide_exists(&self) -> &'static str;
    fn guide_reported(&self) -> &'static str;
    fn guide_missing(&self) -> &'static str;
    fn guide_unknown_country(&self) -> &'static str;
    fn guide_disputed(&self) -> &'static str;
    fn guide_note(&self) -> &'static str;
    fn guide_expect(&self) -> &'static str;
    fn guide_look_for(&self) -> &'static str;
    fn guide_or_label(&self) -> &'static str;
    fn guide_text_to_copy(&self) -> &'static str;
    fn guide_ladder(&self) -> &'static str;
    fn guide_verify(&self) -> &'static str;
    fn guide_borrowed_route(&self) -> &'static str;
    fn guide_no_link(&self) -> &'static str;
    fn guide_our_advice(&self) -> &'static str;
    fn guide_card_nothing(&self) -> &'static str;
    fn guide_card_no_way(&self) -> &'static str;
    fn guide_card_admin(&self) -> &'static str;
    fn guide_login_needed(&self) -> &'static str;
    fn guide_fill_blank(&self) -> &'static str;
    fn guide_unconfirmed_label(&self) -> &'static str;
    fn guide_source(&self) -> &'static str;
    fn guide_why(&self) -> &'static str;
    fn guide_covered_by(&self) -> &'static str;
    fn guide_covered_if(&self) -> &'static str;
    fn guide_was_covered(&self) -> &'static str;
    fn guide_joined_later(&self) -> &'static str;
    fn guide_this_step(&self) -> &'static str;
    fn date_none(&self) -> &'static str;

    // Done before?.
    fn before_again(&self) -> &'static str;

    // How far a guide can be trusted.
    fn trust_may_have_moved(&self, stuck_key: &str) -> String;
    fn trust_may_be_gone(&self) -> &'static str;
    fn trust_long_ago(&self) -> &'static str;
    fn trust_also_did(&self) -> &'static str;
    fn trust_gone(&self) -> &'static str;
    fn trust_disputed_claim(&self) -> &'static str;
    fn trust_sources(&self) -> &'static str;
    fn trust_of_step(&self) -> &'static str;
    fn trust_of_guide(&self) -> &'static str;
    fn trust_whole_guide(&self) -> &'static str;
    fn trust_other_route(&self) -> &'static str;
    fn trust_one_side(&self) -> &'static str;
    fn trust_no_address(&self) -> &'static str;
    fn trust_open_page(&self) -> &'static str;

    // This step is wrong.
    fn report_title(&self) -> &'static str;
    fn report_nothing_personal(&self) -> &'static str;
    fn report_all_of_it(&self) -> &'static str;
    fn report_what_seen(&self) -> &'static str;
    fn report_optional(&self) -> &'static str;
    fn report_guide(&self) -> &'static str;
    fn report_revision(&self) -> &'static str;
    fn report_platform(&self) -> &'static str;
    fn report_link(&self) -> &'static str;
    fn report_seen(&self) -> &'static str;
    fn report_pass_on(&self) -> &'static str;
    fn report_code(&self) -> &'static str;
    fn report_open_form(&self) -> &'static str;
    fn report_nowhere(&self) -> &'static str;

    // Guides of one’s own.
    fn own_yours(&self) -> &'static str;
    fn own_about(&self) -> &'static str;
    fn own_file(&self) -> &'static str;
    fn own_faulty(&self) -> &'static str;
    fn own_shown_half(&self) -> &'static str;
    fn own_kept(&self, redraw_key: &str) -> String;
    fn own_ours_shown(&self) -> &'static str;
    fn own_title(&self) -> &'static str;
    fn own_none(&self) -> &'static str;
    fn own_put_here(&self) -> &'static str;
    fn own_line(&self) -> &'static str;
    fn own_declared(&self) -> &'static str;
    fn own_see_settings(&self, settings_key: &str) -> String;
    fn own_see_check(&self) -> &'static str;

    // Objections and dates.
    fn objection_story(&self) -> &'static str;
    fn objection_what_next(&self) -> &'static str;
    fn objection_authority(&self) -> &'static str;
    fn objection_proofs(&self) -> &'static str;
    fn objection_nothing_yet(&self) -> &'static str;
    fn objection_no_clock(&self) -> &'static str;
    fn objection_receipt(&self) -> &'static str;
    fn objection_struck(&self) -> &'static str;
    fn objection_noted(&self) -> &'static str;
    fn objection_proof_where(&self) -> &'static str;
    fn objection_proof_gone(&self) -> &'static str;
    fn objection_open_guide(&self) -> &'static str;
    fn objection_save_where(&self) -> &'static str;
    fn objection_saved(&self) -> &'static str;
    fn dates_title(&self) -> &'static str;
    fn dates_none(&self) -> &'static str;
    fn dates_advice(&self) -> &'static str;
    fn dates_coming(&self) -> &'static str;

    // Letters.
    fn letter_title(&self) -> &'static str;
    fn letter_form(&self) -> &'static str;
    fn letter_preview(&self) -> &'static str;
    fn letter_kind(&self) -> &'static str;
    fn letter_language(&self) -> &'static str;
    fn letter_size(&self) -> &'static str;
    fn letter_short(&self) -> &'static str;
    fn letter_long(&self) -> &'static str;
    fn letter_office(&self) -> &'static str;
    fn letter_office_unset(&self) -> &'static str;
    fn letter_reasons(&self) -> &'static str;
    fn letter_own_words(&self) -> &'static str;
    fn letter_blanks(&self) -> &'static str;
    fn letter_optional(&self) -> &'static str;
    fn letter_remembered(&self) -> &'static str;
    fn letter_empty(&self) -> &'static str;
    fn letter_send(&self) -> &'static str;
    fn letter_no_letter(&self) -> &'static str;
    fn letter_other_language(&self, wanted: &str) -> String;
    fn letter_forgotten(&self) -> &'static str;
    fn letter_copied(&self, show_key: &str) -> String;
    fn letter_body_copied(&self) -> &'static str;
    fn letter_paste_there(&self) -> &'static str;
    fn letter_page(&self) -> &'static str;
    fn letter_no_address(&self) -> &'static str;
    fn letter_all_filled(&self) -> &'static str;
    fn letter_which_kind(&self) -> &'static str;
    fn letter_write_hint(&self, letter_key: &str) -> String;
    fn letter_no_decision(&self) -> &'static str;
    fn letter_no_letter_for(&self, guide: &str) -> String;
    fn letter_no_country(&self) -> &'static str;
    fn letter_no_pair(&self, typed: &str) -> String;
    fn letter_missing(&self, blanks: &str) -> String;
    fn letter_not_in_letter(&self, blanks: &str) -> String;
    fn letter_uk_company(&self, company: &str, uk: &str) -> String;
    fn letter_uk_company_unknown(&self, company: &str) -> String;
    fn letter_offices(&self, lands: &str) -> String;
    fn letter_speaks(&self, authority: &str, languages: &str) -> String;
    fn letter_too_early(&self, last: &str) -> String;

    // The calendar.
    fn calendar_name(&self) -> &'static str;
    fn calendar_must_answer(&self, account: &str, company: &str) -> String;
    fn calendar_may_answer(&self, account: &str, company: &str) -> String;
    fn calendar_grace_over(&self, account: &str, company: &str) -> String;
    fn calendar_company_over(&self, account: &str, company: &str) -> String;
    fn calendar_complain(&self, account: &str, authority: &str) -> String;
    fn calendar_complain_company(&self, account: &str, company: &str) -> String;
    fn calendar_complain_by(&self, account: &str, authority: &str) -> String;
    fn calendar_question(&self, account: &str, company: &str) -> String;
    fn calendar_over_text(&self) -> &'static str;
    fn calendar_over(&self, account: &str) -> String;
    fn calendar_turn_to(&self, account: &str, authority: &str) -> String;
    fn calendar_authority_silent(&self, account: &str, authority: &str) -> String;
    fn calendar_look_again(&self, account: &str, guide: &str) -> String;
    fn calendar_look_again_own(&self, guide: &str) -> String;
    fn calendar_authority_unnamed(&self) -> &'static str;
    fn calendar_sent(&self, guide: &str, sent: &str) -> String;
    fn calendar_sent_and_received(&self, guide: &str, sent: &str, received: &str) -> String;
    fn calendar_month_eu(&self, company: &str) -> String;
    fn calendar_month_uk(&self, company: &str) -> String;
    fn calendar_no_law(&self) -> &'static str;
    fn calendar_moved(&self, month: &str, last: &str) -> String;
    fn calendar_extended(&self, last: &str) -> String;
    fn calendar_pause(&self, days: &str) -> String;
    fn calendar_reminder(&self, company: &str, date: &str) -> String;
    fn calendar_company_complaint(&self, company: &str, date: &str) -> String;
    fn calendar_if_answer(&self) -> &'static str;
    fn calendar_if_none(&self, authority: &str, from: &str) -> String;
    fn calendar_if_none_company(&self, from: &str, authority: &str) -> String;
    fn calendar_if_none_turn_to(&self, authority: &str, from: &str) -> String;
    fn calendar_complain_eu(&self) -> &'static str;
    fn calendar_complain_uk(&self) -> &'static str;
    fn calendar_complain_uk_until(&self, until: &str) -> String;
    fn calendar_complain_ch(&self) -> &'static str;
    fn calendar_complain_br(&self) -> &'static str;
    fn calendar_authority_eu(&self) -> &'static str;
    fn calendar_look_again_text(&self, guide: &str) -> String;

    // The record of objections.
    fn record_title(&self) -> &'static str;
    fn record_title_one(&self) -> &'static str;
    fn record_made(&self, date: &str, version: &str) -> String;
    fn record_date_set(&self) -> &'static str;
    fn record_own(&self) -> &'static str;
    fn record_nothing(&self) -> &'static str;
    fn record_account(&self) -> &'static str;
    fn record_former(&self) -> &'static str;
    fn record_asked(&self) -> &'static str;
    fn record_company(&self) -> &'static str;
    fn record_no_company(&self) -> &'static str;
    fn record_opened(&self, when: &str) -> String;
    fn record_not_opened(&self) -> &'static str;
    fn record_form(&self) -> &'static str;
    fn record_sent(&self) -> &'static str;
    fn record_received(&self) -> &'static str;
    fn record_country(&self) -> &'static str;
    fn record_law(&self) -> &'static str;
    fn record_tied(&self) -> &'static str;
    fn record_no_answer(&self, last: &str) -> String;
    fn record_authority_silent(&self, date: &str) -> String;
    fn record_old(&self, sent: &str) -> String;
    fn record_late_answer(&self, last: &str) -> String;
    fn record_differ(&self) -> &'static str;
    fn record_strange(&self) -> &'static str;
    fn record_covered_by(&self, account: &str, date: &str) -> String;
    fn record_covered_if(&self, account: &str) -> String;
    fn record_was_covered(&self, account: &str, date: &str) -> String;
    fn record_joined_later(&self, account: &str) -> String;
    fn record_does(&self) -> &'static str;
    fn record_clock(&self) -> &'static str;
    fn record_one_month(&self) -> &'static str;
    fn record_last_day(&self) -> &'static str;
    fn record_complain_from(&self) -> &'static str;
    fn record_extended(&self) -> &'static str;
    fn record_courtesy(&self) -> &'static str;
    fn record_moved(&self) -> &'static str;
    fn record_pause(&self, days: &str) -> String;
    fn record_no_clock(&self) -> &'static str;
    fn record_story(&self) -> &'static str;
    fn record_round(&self, date: &str) -> String;
    fn record_letters(&self) -> &'static str;
    fn record_letter_line(&self, kind: &str, date: &str, language: &str) -> String;
    fn record_in_language(&self, language: &str) -> String;
    fn record_letters_not_kept(&self) -> &'static str;
    fn record_files(&self) -> &'static str;
    fn record_files_only_paths(&self) -> &'static str;
    fn record_note(&self) -> &'static str;
    fn record_steps(&self) -> &'static str;
    fn record_also(&self) -> &'static str;
    fn record_elsewhere(&self) -> &'static str;
    fn record_law_chapter(&self) -> &'static str;
    fn record_law_eu(&self) -> &'static str;
    fn record_law_uk(&self) -> &'static str;
    fn record_law_counting(&self) -> &'static str;
    fn record_right(&self) -> &'static str;
    fn record_instead(&self) -> &'static str;
    fn record_complaint(&self) -> &'static str;
    fn record_disputes(&self) -> &'static str;
    fn record_sources(&self) -> &'static str;
    fn record_sources_of(&self, guide: &str) -> String;

    // Export.
    fn export_saved(&self) -> &'static str;
    fn export_exists(&self, path: &str) -> String;
    fn export_no_objection(&self, guide: &str, account: &str) -> String;
    fn export_no_objection_of(&self, account: &str) -> String;
    fn export_whole(&self) -> &'static str;
    fn export_nothing_due(&self) -> &'static str;

    // Accounts.
    fn accounts_title(&self) -> &'static str;
    fn accounts_add(&self) -> &'static str;
    fn accounts_rename(&self) -> &'static str;
    fn accounts_country(&self) -> &'static str;
    fn accounts_tie(&self) -> &'static str;
    fn accounts_untie(&self) -> &'static str;
    fn accounts_uses(&self) -> &'static str;
    fn accounts_remove(&self) -> &'static str;
    fn accounts_new_name(&self) -> &'static str;
    fn accounts_same_country(&self) -> &'static str;
    fn accounts_alone(&self) -> &'static str;
    fn accounts_tied(&self) -> &'static str;
    fn accounts_empty(&self) -> &'static str;
    fn accounts_joined(&self) -> &'static str;
    fn accounts_same_as(&self) -> &'static str;
    fn accounts_twin(&self) -> &'static str;

    // Forgetting.
    fn forget_menu(&self) -> &'static str;
    fn forget_account(&self) -> &'static str;
    fn forget_letters(&self) -> &'static str;
    fn forget_you(&self) -> &'static str;
    fn forget_everything(&self) -> &'static str;
    fn forget_erases(&self) -> &'static str;
    fn forget_of_account(&self) -> &'static str;
    fn forget_of_notes(&self) -> &'static str;
    fn forget_of_letters(&self) -> &'static str;
    fn forget_of_everything(&self) -> &'static str;
    fn forget_nothing(&self) -> &'static str;
    fn forget_stays(&self) -> &'static str;
    fn forget_done(&self) -> &'static str;
    fn forget_others(&self) -> &'static str;
    fn forget_ask(&self) -> &'static str;
    fn forget_yes_word(&self) -> &'static str;
    fn forget_add_yes(&self) -> &'static str;
    fn forget_unchanged(&self) -> &'static str;
    fn forget_say_what(&self) -> &'static str;

    // Settings.
    fn settings_title(&self) -> &'static str;
    fn settings_places(&self) -> &'static str;
    fn settings_catalogue(&self) -> &'static str;
    fn settings_version(&self) -> &'static str;
    fn country_other(&self) -> &'static str;
    fn settings_here_only(&self) -> &'static str;
    fn settings_today_is_set(&self) -> &'static str;

    // Help.
    fn help_title(&self) -> &'static str;
    fn help_keys(&self) -> &'static str;
    fn help_glossary(&self) -> &'static str;
    fn help_promises(&self) -> &'static str;
    fn help_promise_network(&self) -> &'static str;
    fn help_promise_password(&self) -> &'static str;
    fn help_promise_address(&self) -> &'static str;
    fn help_promise_disk(&self) -> &'static str;

    // Search.
    fn search_title(&self) -> &'static str;
    fn search_hint(&self) -> &'static str;
    fn search_opened(&self) -> &'static str;
    fn search_account(&self) -> &'static str;

    // Notices.
    fn notice_saving(&self) -> &'static str;
    fn notice_handed_to(&self, program: &str) -> String;
    fn notice_no_browser(&self, copy_key: &str, phone_key: &str) -> String;
    fn notice_no_terminal(&self) -> &'static str;
    fn notice_ssh(&self) -> &'static str;
    fn notice_other_system(&self) -> &'static str;
    fn notice_copied(&self, show_key: &str) -> String;
    fn notice_nothing_to_undo(&self) -> &'static str;
    fn notice_covered_undo(&self) -> &'static str;
    fn notice_undone(&self) -> &'static str;
    fn notice_skipped(&self) -> &'static str;
    fn notice_too_small(&self) -> &'static str;
    fn notice_sent_noted(&self) -> &'static str;
    fn answer_yes(&self) -> &'static str;
    fn answer_no(&self) -> &'static str;
    fn answer_choose(&self) -> &'static str;

    // Authors of guides.
    fn authors_exists(&self, path: &str) -> String;
    fn authors_next(&self) -> &'static str;
    fn authors_no_service_name(&self, name: &str) -> String;
    fn authors_replaces(&self, guide: &str) -> String;
    fn authors_written(&self) -> &'static str;

    // What commands say.
    fn accounts_added(&self) -> &'static str;
    fn accounts_cannot_be_tied(&self) -> &'static str;
    fn guide_changes(&self) -> &'static str;
    fn check_own(&self) -> &'static str;
    fn guide_covers(&self) -> &'static str;
    fn guide_everywhere(&self) -> &'static str;
    fn name_none(&self) -> &'static str;
    fn guides_legend(&self) -> &'static str;
    fn accounts_me_is_none(&self) -> &'static str;
    fn check_mended(&self) -> &'static str;
    fn guide_step_moves(&self) -> &'static str;
    fn accounts_none_yet(&self) -> &'static str;
    fn open_no_address(&self) -> &'static str;
    fn open_no_browser(&self) -> &'static str;
    fn objection_no_country(&self) -> &'static str;
    fn guides_none(&self) -> &'static str;
    fn objection_no_right(&self) -> &'static str;
    fn due_nothing(&self) -> &'static str;
    fn check_no_own(&self) -> &'static str;
    fn set_not_set(&self) -> &'static str;
    fn where_not_there(&self) -> &'static str;
    fn set_of_system(&self) -> &'static str;
    fn guide_not_certain(&self) -> &'static str;
    fn accounts_removed(&self) -> &'static str;
    fn accounts_removed_hint(&self) -> &'static str;
    fn accounts_renamed(&self) -> &'static str;
    fn accounts_tied_now(&self) -> &'static str;
    fn accounts_two_to_tie(&self) -> &'static str;
    fn set_two_letters(&self) -> &'static str;
    fn accounts_two_to_join(&self) -> &'static str;
    fn accounts_untied(&self) -> &'static str;
    fn guide_where_exists(&self) -> &'static str;
    fn where_writer(&self) -> &'static str;

    // Plain mode.
    fn plain_greeting(&self, quit_key: &str) -> String;

    // Help of the commands.
    fn command_program(&self) -> &'static str;
    fn command_program_more(&self) -> &'static str;
    fn command_program_notes(&self) -> &'static str;
    fn command_program_examples(&self) -> &'static str;
    fn command_guides(&self) -> &'static str;
    fn command_show(&self) -> &'static str;
    fn command_open(&self) -> &'static str;
    fn command_open_more(&self) -> &'static str;
    fn command_set(&self) -> &'static str;
    fn command_set_notes(&self) -> &'static str;
    fn command_accounts(&self) -> &'static str;
    fn command_accounts_notes(&self) -> &'static str;
    fn command_accounts_add(&self) -> &'static str;
    fn command_accounts_rename(&self) -> &'static str;
    fn command_accounts_set(&self) -> &'static str;
    fn command_accounts_group(&self) -> &'static str;
    fn command_accounts_ungroup(&self) -> &'static str;
    fn command_accounts_join(&self) -> &'static str;
    fn command_accounts_remove(&self) -> &'static str;
    fn command_mark(&self) -> &'static str;
    fn command_mark_more(&self) -> &'static str;
    fn command_request(&self) -> &'static str;
    fn command_request_more(&self) -> &'static str;
    fn command_request_notes(&self) -> &'static str;
    fn command_next(&self) -> &'static str;
    fn command_due(&self) -> &'static str;
    fn command_status(&self) -> &'static str;
    fn command_import(&self) -> &'static str;
    fn command_import_more(&self) -> &'static str;
    fn command_forget(&self) -> &'static str;
    fn command_forget_more(&self) -> &'static str;
    fn command_forget_notes(&self) -> &'static str;
    fn command_letter(&self) -> &'static str;
    fn command_letter_more(&self) -> &'static str;
    fn command_letter_notes(&self) -> &'static str;
    fn command_export(&self) -> &'static str;
    fn command_export_more(&self) -> &'static str;
    fn command_export_notes(&self) -> &'static str;
    fn command_undo(&self) -> &'static str;
    fn command_undo_more(&self) -> &'static str;
    fn command_check(&self) -> &'static str;
    fn command_check_more(&self) -> &'static str;
    fn command_schema(&self) -> &'static str;
    fn command_schema_more(&self) -> &'static str;
    fn command_new(&self) -> &'static str;
    fn command_new_more(&self) -> &'static str;
    fn command_where(&self) -> &'static str;
    fn command_completions(&self) -> &'static str;
    fn command_completions_notes(&self) -> &'static str;
    fn command_man(&self) -> &'static str;
    fn command_help(&self) -> &'static str;
    fn argument_home(&self) -> &'static str;
    fn argument_guides(&self) -> &'static str;
    fn argument_lang(&self) -> &'static str;
    fn argument_color(&self) -> &'static str;
    fn argument_ascii(&self) -> &'static str;
    fn argument_plain(&self) -> &'static str;
    fn argument_guides_query(&self) -> &'static str;
    fn argument_guides_service(&self) -> &'static str;
    fn argument_guides_goal(&self) -> &'static str;
    fn argument_guides_pack(&self) -> &'static str;
    fn argument_guides_stale(&self) -> &'static str;
    fn argument_json(&self) -> &'static str;
    fn argument_guide(&self) -> &'static str;
    fn argument_show_on(&self) -> &'static str;
    fn argument_format(&self) -> &'static str;
    fn argument_open_step(&self) -> &'static str;
    fn argument_open_on(&self) -> &'static str;
    fn argument_open_print(&self) -> &'static str;
    fn argument_set_name(&self) -> &'static str;
    fn argument_set_value(&self) -> &'static str;
    fn argument_accounts_json(&self) -> &'static str;
    fn argument_accounts_add_service(&self) -> &'static str;
    fn argument_accounts_add_name(&self) -> &'static str;
    fn argument_account(&self) -> &'static str;
    fn argument_accounts_rename_name(&self) -> &'static str;
    fn argument_accounts_set_what(&self) -> &'static str;
    fn argument_accounts_set_country(&self) -> &'static str;
    fn argument_accounts_group_accounts(&self) -> &'static str;
    fn argument_accounts_join_account(&self) -> &'static str;
    fn argument_accounts_join_other(&self) -> &'static str;
    fn argument_mark_account(&self) -> &'static str;
    fn argument_mark_guide(&self) -> &'static str;
    fn argument_mark_step(&self) -> &'static str;
    fn argument_mark_mark(&self) -> &'static str;
    fn argument_mark_on(&self) -> &'static str;
    fn argument_request_account(&self) -> &'static str;
    fn argument_request_guide(&self) -> &'static str;
    fn argument_request_status(&self) -> &'static str;
    fn argument_request_date(&self) -> &'static str;
    fn argument_request_precision(&self) -> &'static str;
    fn argument_request_received(&self) -> &'static str;
    fn argument_request_note(&self) -> &'static str;
    fn argument_request_about(&self) -> &'static str;
    fn argument_request_of(&self) -> &'static str;
    fn argument_request_without_reasons(&self) -> &'static str;
    fn argument_request_number(&self) -> &'static str;
    fn argument_request_to(&self) -> &'static str;
    fn argument_request_authority(&self) -> &'static str;
    fn argument_request_outcome(&self) -> &'static str;
    fn argument_request_yes(&self) -> &'static str;
    fn argument_import_files(&self) -> &'static str;
    fn argument_forget_guide(&self) -> &'static str;
    fn argument_forget_notes(&self) -> &'static str;
    fn argument_forget_identity(&self) -> &'static str;
    fn argument_forget_everything(&self) -> &'static str;
    fn argument_forget_yes(&self) -> &'static str;
    fn argument_letter_kind(&self) -> &'static str;
    fn argument_letter_account(&self) -> &'static str;
    fn argument_letter_short(&self) -> &'static str;
    fn argument_letter_reason(&self) -> &'static str;
    fn argument_letter_fill(&self) -> &'static str;
    fn argument_letter_language(&self) -> &'static str;
    fn argument_export_account(&self) -> &'static str;
    fn argument_export_guide(&self) -> &'static str;
    fn argument_export_format(&self) -> &'static str;
    fn argument_export_output(&self) -> &'static str;
    fn argument_export_force(&self) -> &'static str;
    fn argument_check_paths(&self) -> &'static str;
    fn argument_check_fix(&self) -> &'static str;
    fn argument_schema_kind(&self) -> &'static str;
    fn argument_new_service(&self) -> &'static str;
    fn argument_new_goal(&self) -> &'static str;
    fn argument_completions_shell(&self) -> &'static str;
    fn argument_help(&self) -> &'static str;
    fn argument_help_short(&self) -> &'static str;
    fn argument_help_long(&self) -> &'static str;
    fn argument_version(&self) -> &'static str;
    fn value_color_auto(&self) -> &'static str;
    fn value_color_always(&self) -> &'static str;
    fn value_color_never(&self) -> &'static str;
    fn value_show_format_text(&self) -> &'static str;
    fn value_show_format_markdown(&self) -> &'static str;
    fn value_show_format_json(&self) -> &'static str;
    fn value_export_format_json(&self) -> &'static str;
    fn value_export_format_markdown(&self) -> &'static str;
    fn value_export_format_html(&self) -> &'static str;
    fn value_export_format_ics(&self) -> &'static str;
    fn value_check_format_text(&self) -> &'static str;
    fn value_check_format_json(&self) -> &'static str;
    fn heading_everywhere(&self) -> &'static str;
    fn heading_usage(&self) -> &'static str;
    fn heading_arguments(&self) -> &'static str;
    fn heading_options(&self) -> &'static str;
    fn heading_commands(&self) -> &'static str;
    fn heading_values(&self) -> &'static str;
    fn heading_possible(&self) -> &'static str;
    fn heading_default(&self) -> &'static str;

    // Dates and distances.
    fn day(&self, day: Day) -> String;
    fn day_month(&self, day: Day) -> String;
    fn day_long(&self, day: Day) -> String;
    fn month_name(&self, month: u32) -> &'static str;
    fn source_date(&self, date: SourceDate) -> String;
    fn source_month(&self, date: SourceDate) -> String;
    fn distance(&self, day: Day, today: Day) -> String;
    fn minutes(&self, minutes: u16) -> String;

    // Signs, and what the values of the domain are called.
    fn colon(&self) -> &'static str;
    fn quoted(&self, text: &str) -> String;
    fn language_called(&self, code: &str) -> Option<&'static str>;
    fn platform_name(&self, platform: Platform) -> &'static str;
    fn platform_no_phone(&self) -> &'static str;
    fn region_name(&self, region: Region) -> &'static str;
    fn state_name(&self, state: State) -> &'static str;
    fn status_name(&self, status: Status) -> &'static str;
    fn status_as_said(&self, status: Status) -> &'static str;
    fn status_recorded(&self, status: Status) -> &'static str;
    fn status_is_computed(&self, computed: Computed) -> String;
    fn due_name(&self, what: What) -> &'static str;
    fn blank_name(&self, blank: Blank) -> &'static str;
    fn role_name(&self, role: Role) -> &'static str;
    fn seen_name(&self, seen: Seen) -> &'static str;
    fn spot_name(&self, spot: Spot) -> &'static str;
    fn step_kind_name(&self, kind: Kind) -> &'static str;
    fn source_kind_name(&self, kind: SourceKind) -> &'static str;
    fn confidence_name(&self, confidence: Confidence) -> &'static str;
    fn freshness_name(&self, freshness: Freshness) -> &'static str;

    // What age and sources mean.
    fn trust_tried(&self, on: &str) -> String;
    fn trust_tried_on(&self, on: &str, platform: &str) -> String;
    fn trust_not_tried(&self) -> &'static str;
    fn trust_not_tried_live(&self) -> &'static str;
    fn trust_sources_of(&self, date: SourceDate) -> String;
    fn trust_from_sources_of(&self, date: SourceDate) -> String;
    fn trust_link_undated(&self) -> &'static str;
    fn trust_link_seen(&self, on: SourceDate) -> String;
    fn trust_link_last_seen(&self, on: Option<SourceDate>) -> String;
    fn trust_steps_tried(&self, on: SourceDate, platform: &str) -> String;
    fn trust_steps_untried(&self, on: SourceDate) -> String;
    fn trust_changed_on(&self, date: SourceDate) -> String;
    fn trust_for_steps(&self, numbers: &[usize]) -> String;
    fn trust_not_official(&self, maker: &str, owner: &str) -> String;

    // What happens to an objection.
    fn objection_clock(&self, deadline: &Deadline, today: Day) -> String;
    fn objection_may_complain(&self, day: Day, authority: Option<&str>, today: Day) -> String;
    fn objection_cannot_note(&self, refusal: &Refusal, status: Status) -> String;
    fn objection_send_again_advice(&self, sent: Day) -> String;

    // Letters, guides of one’s own, search.
    fn letter_characters(&self, count: usize, of: Option<usize>) -> String;
    fn letter_too_long(&self, over: usize, of: usize) -> String;
    fn letter_objection_of(&self, day: &str) -> String;
    fn letter_reminder_of(&self, day: &str) -> String;
    fn letter_refusal_of(&self, day: &str) -> String;
    fn letter_blanks_left(&self, count: usize) -> String;
    fn own_mistakes(&self, count: usize) -> String;
    fn own_files(&self, count: usize) -> String;
    fn own_declared_by(&self, host: &str, service: &str) -> String;
    fn search_first_results(&self, some: usize, all: usize) -> String;
    fn search_no_account_of(&self, service: &str) -> String;
    fn search_add_on(&self, service: &str) -> String;

    // Accounts and forgetting.
    fn accounts_nickname(&self, place: usize) -> String;
    fn accounts_are_one(&self, first: &str, other: &str) -> String;
    fn accounts_name_error(&self, error: NameError) -> &'static str;
    fn accounts_borrowed(&self, service: &ServiceId, lenders: &[&str]) -> String;
    fn accounts_not_needed(&self, service: &ServiceId) -> String;
    fn accounts_uses_noted(&self, service: &ServiceId, account: &Account) -> String;
    fn accounts_maybe_same(&self, first: &Account, account: &Account) -> String;
    fn forget_lost(&self, loss: Loss, count: usize) -> String;

    // Names that were typed, and what commands answer.
    fn name_unknown(&self, what: Named<'_>, typed: &str) -> String;
    fn name_nearest(&self, names: &[&str]) -> String;
    fn name_known(&self, names: &[&str]) -> String;
    fn name_is_service(&self, service: &str, guides: &[&str]) -> String;
    fn name_listed_by(&self, what: Named<'_>) -> String;
    fn name_ambiguous(&self, typed: &str, names: &[String]) -> String;
    fn name_no_day(&self, typed: &str) -> String;
    fn guide_see(&self, guide: &GuideId) -> String;
    fn guide_not_on(&self, step: &StepId, platform: Platform) -> String;
    fn guide_borrowed(&self, platform: Platform, route: Platform) -> String;
    fn guide_is_for_me(&self, guide: &GuideId) -> String;
    fn guide_is_for_others(&self, guide: &GuideId, account: &Account, services: &[&str], accounts: &[&str]) -> String;
    fn import_lines(&self, new: usize, old: usize) -> String;
    fn import_unfit(&self, unfit: Unfit, path: &str) -> String;
    fn import_left_out(&self, path: &str, count: usize, lines: &str) -> String;
    fn import_brings_tombs(&self) -> &'static str;
    fn import_say_yes(&self) -> &'static str;
    fn check_no_problem(&self, files: usize) -> String;

    // Failures, and what was odd in the journal: what was attempted, and the remedy.
    fn failure_attempt(&self, doing: Doing) -> &'static str;
    fn failure_remedy(&self, doing: Doing) -> &'static str;
    fn journal_damaged(&self, count: usize, place: &str) -> String;
    fn journal_damaged_here(&self, places: &str) -> String;
    fn journal_line(&self, file: &str, line: usize) -> String;
    fn journal_twins(&self, count: usize) -> String;
    fn journal_newer(&self, count: usize) -> String;
    fn journal_newer_things(&self, count: usize) -> String;
    fn journal_ahead(&self, acts: usize, until: Day) -> String;
    fn journal_to_come(&self, account: &str, guide: &GuideId, status: Status, date: Day) -> String;
    fn journal_vanished(&self, acts: usize) -> String;
    fn journal_new_name(&self, why: NewName, file: &str) -> String;
    fn journal_no_promise(&self, place: &str) -> String;
    fn journal_forgotten(&self) -> &'static str;
    fn journal_undecided(&self, file: &str, lines: &str) -> String;

    // Help, and the skeletons that authors begin with.
    fn help_word(&self, place: usize) -> Option<(&'static str, &'static str)>;
    fn authors_guide(&self) -> &'static str;
    fn authors_makers(&self, service: &str) -> String;
    fn authors_service(&self, service: &str) -> String;

    // == home ==
    fn home_of(&self, some: usize, all: usize) -> String;
    fn home_more(&self, count: usize) -> String;
    fn home_settled(&self) -> &'static str;
    fn home_chats(&self) -> &'static str;
    fn home_count_waiting(&self, count: usize) -> String;
    fn home_count_silent(&self, count: usize) -> String;
    fn home_no_account(&self) -> &'static str;
    fn home_now(&self) -> &'static str;
    fn home_ten(&self) -> &'static str;
    fn home_waiting(&self) -> &'static str;
    fn home_further(&self) -> &'static str;
    fn home_further_closed(&self) -> &'static str;
    fn home_further_about(&self) -> &'static str;
    fn home_close(&self) -> &'static str;
    fn home_all_done(&self) -> &'static str;
    fn home_done_for_now(&self) -> &'static str;
    fn home_come_back(&self) -> &'static str;
    fn home_settings_done(&self, count: usize) -> String;
    fn home_add(&self) -> &'static str;
    fn home_add_offer(&self) -> &'static str;
    fn home_refuse(&self) -> &'static str;
    fn home_because(&self, what: &str, why: &str) -> String;
    fn home_stuck(&self, what: &str) -> String;
    fn home_changed(&self, what: &str) -> String;
    fn home_continue(&self, what: &str, done: usize, total: usize) -> String;
    fn home_mend(&self, what: &str) -> String;
    fn home_still_holds(&self, what: &str) -> String;
    fn home_still_asked(&self, day: &str) -> String;
    fn home_still_so(&self) -> &'static str;
    fn home_ask(&self, what: &str) -> String;
    fn home_ask_offer(&self) -> &'static str;
    fn home_put_away(&self, what: &str) -> String;
    fn home_not_for_me(&self) -> &'static str;
    fn home_take_back(&self) -> &'static str;
    fn home_no_time(&self) -> &'static str;
    fn home_until_whom(&self, whom: &str, day: &str) -> String;
    fn phone_too_small(&self) -> &'static str;
    fn home_until(&self, day: &str) -> String;
    fn home_look(&self) -> &'static str;
    fn home_guide(&self) -> &'static str;
    fn home_open(&self) -> &'static str;
    fn home_account(&self) -> &'static str;
    fn home_show_all(&self) -> &'static str;
    fn home_start(&self) -> &'static str;
    fn home_go_on(&self) -> &'static str;
    fn home_column_refuse(&self) -> &'static str;
    fn home_column_settings(&self) -> &'static str;
    fn home_by(&self, name: &str) -> String;
    fn home_if(&self, name: &str) -> String;
    fn home_not_offered(&self) -> &'static str;
    fn home_no_way(&self) -> &'static str;
    fn home_admin(&self) -> &'static str;
    fn home_nothing_to_do(&self) -> &'static str;
    fn home_last_done(&self) -> &'static str;
    fn home_with(&self, name: &str, account: &str) -> String;
    fn home_deed(&self, who: &str, what: &str) -> String;
    fn home_added(&self) -> &'static str;
    fn home_done(&self, what: &str) -> String;
    fn farewell_done(&self, what: &str) -> String;
    fn farewell_awaited(&self, who: &str) -> String;
    fn farewell_until(&self, who: &str, day: &str) -> String;
    fn farewell_next(&self, day: &str, who: &str, what: &str) -> String;
    fn home_refused_on(&self, settled: usize, total: usize) -> String;
    fn home_chats_deleted(&self, count: usize) -> String;
    fn home_steps(&self, count: usize) -> String;
    fn home_accounts_added(&self, count: usize) -> String;

    // == setup ==
    fn setup_not_said(&self) -> &'static str;
    fn setup_say_country(&self) -> &'static str;
    fn setup_right_and_authority(&self, right: &str, authority: &str) -> String;
    fn setup_next(&self) -> &'static str;
    fn setup_which(&self) -> &'static str;
    fn setup_clear(&self) -> &'static str;
    fn setup_one_more(&self, name: &str) -> String;
    fn setup_one_fewer(&self, name: &str) -> String;
    fn setup_quick(&self) -> &'static str;
    fn setup_untick(&self) -> &'static str;
    fn setup_borrowed(&self, name: &str, lenders: &str) -> String;
    fn setup_several(&self, name: &str, count: usize) -> String;
    fn setup_elsewhere(&self) -> &'static str;
    fn setup_nothing(&self) -> &'static str;
    fn setup_look_around(&self) -> &'static str;
    fn setup_begin(&self) -> &'static str;
    fn setup_comes(&self) -> &'static str;
    fn setup_promise_nothing_sent(&self) -> &'static str;
    fn setup_promise_no_password(&self) -> &'static str;
    fn setup_promise_kept(&self, path: &str) -> String;
    fn setup_nothing_to_refuse(&self) -> &'static str;
    fn setup_is_there(&self, more_key: &str) -> String;
    fn setup_chosen(&self, count: usize) -> String;
    fn setup_refuse(&self, count: usize, minutes: &str) -> String;
    fn setup_chats(&self, count: usize, minutes: &str) -> String;
    fn setup_settings(&self, count: usize, minutes: &str) -> String;

    // == guide ==
    fn guide_only_administrator(&self) -> &'static str;
    fn notice_browser_only(&self, address: &str) -> String;
    fn guide_answers(&self) -> &'static str;
    fn guide_start(&self) -> &'static str;
    fn guide_read(&self) -> &'static str;
    fn guide_card_title(&self) -> &'static str;
    fn guide_before(&self) -> &'static str;
    fn guide_more_entries(&self, count: usize, sources_key: &str) -> String;
    fn guide_step_count(&self, count: usize) -> String;
    fn guide_step_of(&self, number: usize, all: usize) -> String;
    fn guide_step_optional(&self) -> &'static str;
    fn guide_age_sources(&self, on: SourceDate) -> String;
    fn guide_age_link(&self, on: Option<SourceDate>) -> String;
    fn guide_age(&self) -> &'static str;
    fn guide_confidence(&self, confidence: &str) -> String;
    fn guide_dispute(&self, claim: &str, sources_key: &str) -> String;
    fn guide_or_in_app(&self) -> &'static str;
    fn guide_or_by_menus(&self) -> &'static str;
    fn guide_maybe_english(&self, label: &str) -> String;
    fn guide_done_next(&self) -> &'static str;
    fn guide_next(&self) -> &'static str;
    fn guide_still(&self) -> &'static str;
    fn guide_not_skipped(&self) -> &'static str;
    fn guide_not_what_i_see(&self) -> &'static str;
    fn guide_open_page(&self) -> &'static str;
    fn guide_on_phone(&self) -> &'static str;
    fn guide_copy(&self) -> &'static str;
    fn guide_copy_text(&self) -> &'static str;
    fn guide_copy_address(&self) -> &'static str;
    fn guide_write_letter(&self) -> &'static str;
    fn guide_rename(&self) -> &'static str;
    fn guide_stuck(&self) -> &'static str;
    fn guide_changed(&self) -> &'static str;
    fn guide_which_platform(&self) -> &'static str;
    fn guide_set_country(&self) -> &'static str;
    fn guide_put_away(&self) -> &'static str;
    fn guide_taken_back(&self) -> &'static str;
    fn guide_is_put_away(&self) -> &'static str;
    fn guide_left_open(&self) -> &'static str;
    fn guide_ask_administrator(&self) -> &'static str;
    fn guide_is_administrator(&self) -> &'static str;
    fn guide_no_administrator(&self) -> &'static str;
    fn guide_ask_title(&self) -> &'static str;
    fn guide_send_this(&self) -> &'static str;
    fn guide_asked_today(&self, day: &str) -> String;
    fn guide_not_offered(&self) -> &'static str;
    fn guide_nothing_left(&self) -> &'static str;
    fn guide_did(&self, status: Status) -> &'static str;
    fn guide_is_noted(&self, what: &str) -> String;
    fn guide_reads_so(&self) -> &'static str;
    fn guide_yes_reads(&self) -> &'static str;
    fn guide_all_done(&self) -> &'static str;
    fn guide_yes_done(&self) -> &'static str;
    fn guide_before_ask(&self) -> &'static str;
    fn guide_before_no(&self) -> &'static str;
    fn guide_before_kept(&self) -> &'static str;
    fn guide_before_lost(&self) -> &'static str;
    fn guide_before_rush(&self, when: &str) -> String;
    fn ladder_title(&self) -> &'static str;
    fn ladder_try(&self) -> &'static str;
    fn ladder_nothing(&self) -> &'static str;
    fn ladder_did_it_work(&self) -> &'static str;
    fn ladder_worked(&self) -> &'static str;
    fn ladder_did_not(&self) -> &'static str;
    fn ladder_sight(&self, sight: Sight) -> &'static str;
    fn ladder_advice(&self, advice: Advice) -> &'static str;
    fn ladder_post_title(&self) -> &'static str;
    fn ladder_post(&self) -> &'static str;
    fn ladder_authority_title(&self) -> &'static str;
    fn ladder_authority(&self) -> &'static str;
    fn ladder_back_at_step(&self) -> &'static str;
    fn ladder_stuck(&self, report_key: &str) -> String;
    fn guide_left(&self) -> &'static str;

    // == receipt ==
    fn receipt_title(&self) -> &'static str;
    fn receipt_end(&self, end: End) -> &'static str;
    fn receipt_when(&self, date: SourceDate) -> String;
    fn receipt_sent(&self, company: &str, when: &str) -> String;
    fn receipt_accepted(&self, company: &str, when: &str) -> String;
    fn receipt_done(&self, guide: &str) -> String;
    fn receipt_asked(&self, when: &str) -> String;
    fn receipt_keep(&self) -> &'static str;
    fn receipt_changes(&self) -> &'static str;
    fn receipt_does_not(&self) -> &'static str;
    fn receipt_covers(&self) -> &'static str;
    fn receipt_would_cover(&self) -> &'static str;
    fn receipt_next(&self) -> &'static str;
    fn receipt_nothing_next(&self) -> &'static str;
    fn receipt_go_on(&self) -> &'static str;
    fn receipt_dates(&self) -> &'static str;
    fn receipt_enough(&self) -> &'static str;

    // == objection ==
    fn objection_page(&self, title: &str) -> String;
    fn objection_from(&self, what: &str, day: &str) -> String;
    fn objection_until(&self, what: &str, day: &str) -> String;
    fn objection_something(&self) -> &'static str;
    fn objection_ask_day(&self, what: &str) -> String;
    fn objection_day_hint(&self) -> &'static str;
    fn objection_yes_yesterday(&self, day: &str) -> String;
    fn objection_yes_today(&self, day: &str) -> String;
    fn objection_yes_other(&self) -> &'static str;
    fn objection_not_yet(&self) -> &'static str;
    fn objection_take_out(&self) -> &'static str;
    fn objection_other_day(&self) -> &'static str;
    fn objection_other_words(&self) -> &'static str;
    fn objection_in_month(&self, month: &str) -> String;
    fn objection_strange_point(&self, what: &str) -> String;
    fn objection_doubtful_point(&self, what: &str) -> String;
    fn objection_record(&self) -> &'static str;
    fn objection_no_such_day(&self) -> &'static str;
    fn objection_add_paper(&self) -> &'static str;

    // == letter ==
    fn letter_before_month(&self, word: &str, month: &str) -> String;
    fn letter_claimed(&self, day: &str, to_company: bool) -> String;
    fn letter_late_notice(&self, day: &str, to_company: bool) -> String;
    fn letter_refusal_unreasoned(&self, day: &str) -> String;
    fn letter_partly_on(&self, day: &str) -> String;
    fn letter_breach_on(&self, day: &str) -> String;
    fn letter_complaint_of(&self, day: &str) -> String;
    fn letter_unreasoned(&self) -> &'static str;
    fn letter_ask_unreasoned(&self) -> &'static str;
    fn letter_proposed(&self, blanks: &str) -> String;
    fn letter_decided(&self, what: &str) -> String;
    fn letter_pick_reasons(&self) -> &'static str;
    fn letter_pick(&self) -> &'static str;
    fn letter_leave_out(&self) -> &'static str;
    fn letter_fill(&self) -> &'static str;
    fn letter_go_on(&self) -> &'static str;
    fn letter_next(&self) -> &'static str;
    fn letter_to(&self) -> &'static str;
    fn letter_handed_to(&self, program: &str) -> String;
    fn letter_copy(&self) -> &'static str;
    fn letter_by_mail(&self) -> &'static str;
    fn letter_save(&self) -> &'static str;
    fn letter_still_empty(&self, blanks: &str) -> String;
    fn letter_fill_first(&self) -> &'static str;
    fn letter_as_it_is(&self) -> &'static str;
    fn letter_not_mailed(&self, blanks: &str) -> String;
    fn letter_remember_these(&self, blanks: &str) -> String;
    fn letter_remember_how(&self) -> &'static str;
    fn letter_company_shown(&self) -> &'static str;

    // == accounts ==
    fn search_nothing(&self, typed: &str) -> String;
    fn accounts_with(&self, names: &str) -> String;
    fn question_remove(&self, name: &str) -> String;
    fn settings_look_again(&self) -> &'static str;
    fn settings_months(&self, count: &str) -> String;
    fn settings_mouse(&self) -> &'static str;
    fn settings_on(&self) -> &'static str;
    fn settings_off(&self) -> &'static str;
    fn settings_set_up(&self) -> &'static str;
    fn ask_months(&self) -> &'static str;

    // == search ==

    // == help ==

    // == settings ==
    fn refusal_needs_none(&self, service: &str) -> String;
    fn notice_language_now(&self) -> &'static str;
    fn refusal_no_account(&self) -> &'static str;
    fn refusal_me(&self) -> &'static str;
    fn refusal_no_service(&self, service: &str) -> String;
    fn refusal_no_guide(&self, guide: &str) -> String;
    fn refusal_too_few(&self) -> &'static str;
    fn refusal_cannot_be_tied(&self) -> &'static str;
    fn refusal_cannot_be_one(&self) -> &'static str;
    fn refusal_months(&self) -> &'static str;
    fn refusal_unsaved(&self) -> &'static str;
    fn banner_unsaved_told(&self, failure: &str, retry_key: &str) -> String;
    fn notice_undone_what(&self, what: &str) -> String;
    fn settings_elsewhere(&self) -> &'static str;
    fn plain_also_here(&self, what: &str) -> String;
    fn action_redo(&self) -> &'static str;
    fn action_language(&self) -> &'static str;
    fn action_next(&self) -> &'static str;
    fn action_one_more(&self) -> &'static str;
    fn action_one_fewer(&self) -> &'static str;
    fn answer_save(&self) -> &'static str;
    fn answer_undo(&self) -> &'static str;
    fn answer_tie(&self) -> &'static str;
    fn answer_tick(&self) -> &'static str;
    fn question_undo(&self, what: &str) -> String;
    fn question_replace(&self, path: &str) -> String;
    fn question_quit_unsaved(&self) -> &'static str;
    fn question_declared_host(&self, address: &str) -> String;
    fn notice_redone(&self, what: &str) -> String;
    fn pick_filter(&self) -> &'static str;
    fn pick_nothing(&self, typed: &str) -> String;
    fn pick_country(&self) -> &'static str;
    fn pick_service(&self) -> &'static str;
    fn pick_tie(&self) -> &'static str;
    fn ask_no_host_label(&self) -> &'static str;
    fn ask_type_word(&self, word: &str) -> String;
    fn ask_no_number(&self) -> &'static str;
    fn help_here(&self) -> &'static str;
    fn help_signs(&self) -> &'static str;
    fn dates_save(&self) -> &'static str;
    fn dates_over(&self) -> &'static str;
    fn field_now(&self, label: &str, value: &str) -> String;

    // == plain ==
    fn plain_not_an_answer(&self, typed: &str) -> String;
    fn plain_prompt_text(&self) -> &'static str;
    fn plain_prompt_number(&self, enter: &str) -> String;
    fn plain_type_a_name(&self, count: usize) -> String;
    fn sign_todo(&self) -> &'static str;
    fn sign_begun(&self) -> &'static str;
    fn sign_waiting(&self) -> &'static str;
    fn sign_settled(&self) -> &'static str;
    fn sign_done(&self) -> &'static str;
    fn sign_needs(&self) -> &'static str;
    fn sign_not(&self) -> &'static str;
    fn sign_ticked(&self) -> &'static str;

    // == commands ==
    fn argument_import_yes(&self) -> &'static str;
    fn accounts_gone(&self) -> &'static str;
    fn set_by_default(&self) -> &'static str;
    fn set_mouse_off(&self) -> &'static str;
    fn set_mouse_on(&self) -> &'static str;
    fn set_write_months(&self) -> &'static str;
    fn set_packs_hide_nothing(&self) -> &'static str;
    fn mark_say_mark(&self) -> &'static str;
    fn mark_of_a_guide(&self) -> &'static str;
    fn mark_of_a_step(&self) -> &'static str;
    fn notice_still_saving(&self) -> &'static str;
    fn set_after_months(&self, months: u16) -> String;

    // == law ==
    fn law_step_settle(&self) -> &'static str;
    fn law_step_send(&self) -> &'static str;
    fn law_step_send_again(&self) -> &'static str;
    fn law_step_wait(&self) -> &'static str;
    fn law_step_explain_no_id(&self) -> &'static str;
    fn law_step_decline_to_narrow(&self) -> &'static str;
    fn law_step_give_more(&self) -> &'static str;
    fn law_step_remind(&self) -> &'static str;
    fn law_step_answer_refusal(&self) -> &'static str;
    fn law_step_write_about_part(&self) -> &'static str;
    fn law_step_write_about_breach(&self) -> &'static str;
    fn law_step_complain_company(&self) -> &'static str;
    fn law_step_renew_contact(&self) -> &'static str;
    fn law_step_complain_authority(&self) -> &'static str;
    fn law_step_report(&self) -> &'static str;
    fn law_step_petition(&self) -> &'static str;
    fn law_step_answer_authority(&self) -> &'static str;
    fn law_step_chase(&self) -> &'static str;
    fn law_step_court(&self) -> &'static str;
    fn law_step_tribunal(&self) -> &'static str;
    fn law_step_read_remedies(&self) -> &'static str;
    fn law_step_keep(&self) -> &'static str;
    fn law_step_nothing(&self) -> &'static str;
    fn law_point_answer_question(&self) -> &'static str;
    fn law_point_last_day(&self) -> &'static str;
    fn law_point_claimed_day(&self) -> &'static str;
    fn law_point_grace_over(&self) -> &'static str;
    fn law_point_may_complain(&self) -> &'static str;
    fn law_point_company_days(&self) -> &'static str;
    fn law_point_complain_until(&self) -> &'static str;
    fn law_point_outermost(&self) -> &'static str;
    fn law_point_authority_tells(&self) -> &'static str;
    fn law_point_court_from(&self) -> &'static str;
    fn law_point_missing_told(&self) -> &'static str;
    fn law_point_passed_on(&self) -> &'static str;
    fn law_point_draft_decision(&self) -> &'static str;
    fn law_means_not_sent(&self) -> &'static str;
    fn law_means_time_runs(&self) -> &'static str;
    fn law_means_courtesy(&self) -> &'static str;
    fn law_means_no_time(&self) -> &'static str;
    fn law_means_receipt(&self) -> &'static str;
    fn law_means_asks_identity(&self) -> &'static str;
    fn law_means_asks_scope(&self) -> &'static str;
    fn law_means_asks_late(&self) -> &'static str;
    fn law_means_gave(&self) -> &'static str;
    fn law_means_declined(&self) -> &'static str;
    fn law_means_extended(&self) -> &'static str;
    fn law_means_extended_late(&self) -> &'static str;
    fn law_means_accepted(&self) -> &'static str;
    fn law_means_accepted_late(&self) -> &'static str;
    fn law_means_part(&self) -> &'static str;
    fn law_means_refused(&self) -> &'static str;
    fn law_means_taken_back(&self) -> &'static str;
    fn law_means_unreasoned(&self) -> &'static str;
    fn law_means_breach(&self) -> &'static str;
    fn law_means_silent(&self) -> &'static str;
    fn law_means_reminded(&self) -> &'static str;
    fn law_means_old(&self) -> &'static str;
    fn law_means_closed(&self) -> &'static str;
    fn law_means_company_days(&self) -> &'static str;
    fn law_means_company_no_days(&self) -> &'static str;
    fn law_means_company_silent(&self) -> &'static str;
    fn law_means_company_has_it(&self) -> &'static str;
    fn law_means_company_answered(&self) -> &'static str;
    fn law_means_authority_has_it(&self) -> &'static str;
    fn law_means_authority_asks(&self) -> &'static str;
    fn law_means_authority_passed_on(&self) -> &'static str;
    fn law_means_authority_silent(&self) -> &'static str;
    fn law_means_authority_chased(&self) -> &'static str;
    fn law_means_decided(&self) -> &'static str;
    fn law_means_withdrawn(&self) -> &'static str;
    fn law_means_appealed(&self) -> &'static str;
    fn law_moved_british(&self, month: &str, last: &str) -> String;
    fn law_moved_british_record(&self) -> &'static str;
    fn law_tribunal(&self) -> &'static str;
    fn law_claimed(&self, day: &str) -> String;
    fn law_identity(&self, from: &str, day: &str) -> String;
    fn law_scope_days(&self, day: &str) -> String;
    fn law_late_notice(&self, day: &str) -> String;
    fn law_question(&self) -> &'static str;
    fn law_company_days(&self) -> &'static str;
    fn law_renew_first(&self) -> &'static str;
    fn law_renew_again(&self) -> &'static str;
    fn law_ico_until(&self, day: &str) -> String;
    fn law_ico_over(&self, day: &str) -> String;
    fn law_heard_until(&self, day: &str, outer: &str) -> String;
    fn law_heard_over(&self, day: &str, outer: &str) -> String;
    fn law_noted_since(&self, country: &str) -> String;
    fn law_to_come(&self, day: &str) -> String;
    fn request_which_precision(&self, day: &str) -> String;
    fn request_one_of(&self, option: &str, typed: &str, known: &str) -> String;
    fn law_no_working_day_here(&self) -> &'static str;
    fn law_no_working_day_uk(&self) -> &'static str;
}

#[cfg(test)]
mod tests;
