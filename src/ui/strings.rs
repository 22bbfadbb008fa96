//! The words of the interface: one structure, two languages. A sentence that is missing does not compile.

mod blanks;
mod dates;
mod en;
mod failures;
mod fr;
mod law;
mod objection;
mod states;
mod tongues;

/// The languages of these tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are the two")]
pub enum Language {
    En,
    Fr,
}

impl Language {
    /// The language they are of.
    pub const fn code(self) -> crate::domain::text::language::Language {
        match self {
            Self::En => crate::domain::text::language::Language::EN,
            Self::Fr => crate::domain::text::language::Language::FR,
        }
    }
}

pub use blanks::filled;
pub use en::EN;
pub use failures::Told;
pub use fr::FR;

/// The words of `language`.
pub fn strings(language: crate::domain::text::language::Language) -> &'static Strings {
    if language.as_str() == "fr" { &FR } else { &EN }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($field:ident),* $(,)? }) => {
        $(#[$doc])*
        #[expect(missing_docs, reason = "a sentence documents itself, in both languages")]
        #[derive(Debug)]
        pub struct $name { $(pub $field: &'static str),* }

        #[cfg(test)]
        impl $name {
            /// All of them.
            pub fn all(&self) -> Vec<&'static str> {
                vec![$(self.$field),*]
            }
        }
    };
}

pub mod authors;
pub mod commands;
pub mod findings;
pub mod forgetting;
pub mod guides;
pub mod letters;
pub mod own;
pub mod papers;
pub mod requests;
pub mod search;
pub mod trust;

words! {
    /// Names of keys.
    Keys { enter, escape, back_tab, page_up, page_down, home, end, space }
}
words! {
    /// Names of actions.
    Actions {
        up, down, left, right, page_up, page_down, first, last, enter, back, next_pane, toggle, skip,
        stuck, open, copy, show, phone, platform, note, before, request, letter, sources, report,
        save, undo, accounts, search, filter, dates, language, settings, help, redraw, suspend, quit,
    }
}
words! {
    /// What an action is called where its usual name would not do.
    Labels { start, choose, change, menu, next_line, tie }
}
words! {
    /// States of guides and steps.
    States {
        todo, doing, stuck, waiting, covered, look_again, done, declined, skipped, none, no_right, card, changed,
        optional, sent, pending, no_answer, without_answer, again, answered_late,
    }
}
words! {
    /// Statuses of a request.
    Statuses {
        draft, sent, acknowledged, asked_more, gave_more, extended, accepted, refused, reminded,
        complained_company, complained, closed,
    }
}
words! {
    /// Names of platforms.
    Platforms { android, ios, web, windows, macos, linux, no_phone }
}
words! {
    /// What a goal is called at the head of a column.
    Goals { object, delete_chats, limit, hide, accounts, access, leave }
}
words! {
    /// Home.
    Home { accounts, next, you, nothing_next, empty, outside, several, nothing_here, program, packs, everything }
}
words! {
    /// The guide.
    Guide {
        steps, about, before_you_start, does, does_not, where_you_live, exists, reported, missing, unknown_country,
        disputed, note, expect, look_for, or_label, text_to_copy, ladder, last_rung, verify,
        borrowed_route, no_link, our_advice, card_nothing, card_no_way, card_admin, login_needed,
        fill_blank, take_back, see_address_first, unconfirmed_label, low_confidence,
        medium_confidence, source, why, objection, covered_by, covered_if, was_covered,
        joined_later, stuck_hint, this_step, undated,
    }
}
words! {
    /// "Already done before?"
    Before { title, question, month, year, mail, mail_kept, mail_lost, hint, again, confirm }
}
words! {
    /// The first page.
    Welcome {
        title, hello, country, language, phone, computer, with, not_used, start, may_object, may_not,
        complaints_to, one_account, accounts, names, pack,
    }
}
words! {
    /// Accounts.
    Accounts {
        title, add, rename, country, tie, untie, uses, remove, new_name, same_country, alone, tied, hint, tie_hint,
        empty, choose_service, first_name, second_name, third_name, tie_confirm, nobody_to_tie, joined, same_as, twin,
    }
}
words! {
    /// Settings.
    Settings { title, places, catalogue, version, other_country, here_only, today_is_set }
}
words! {
    /// Help.
    Help { title, keys, words, glossary, promises, promise_network, promise_password, promise_address, promise_disk }
}
words! {
    /// Roles of links.
    Roles { form, settings, help, policy }
}
words! {
    /// Where a label sits.
    Spots { top_left, top, top_right, left, centre, right, bottom_left, bottom, bottom_right }
}
words! {
    /// Who was seen giving an address.
    Seen { official, regulator, press, community }
}
words! {
    /// What was done, and what could not be.
    Notices {
        saving, handed_to, no_browser, no_terminal, ssh, other_system, copied, nothing_to_copy, nothing_to_undo, covered_undo,
        undone, undo_accounts_ask, unsaved_ask, unsaved, retry, skipped, too_small, damaged, duplicates, newer,         name_empty, name_long, name_character, name_invisible, name_emoji, name_taken, note_kept, language_now, no_step,
        request_taken_back, sent_noted, qr_small, close, yes, no, cancel, choose,     }
}

/// Everything the interface says in one language.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are the tables above")]
pub struct Strings {
    pub language: Language,
    pub language_name: &'static str,
    /// A colon, with the no-break space that French puts before it.
    pub colon: &'static str,
    pub months: [&'static str; 12],
    pub months_short: [&'static str; 12],
    pub keys: Keys,
    pub actions: Actions,
    pub labels: Labels,
    pub states: States,
    pub statuses: Statuses,
    pub platforms: Platforms,
    pub goals: Goals,
    pub home: Home,
    pub guide: Guide,
    pub before: Before,
    pub welcome: Welcome,
    pub accounts: Accounts,
    pub settings: Settings,
    pub help: Help,
    pub roles: Roles,
    pub seen: Seen,
    pub spots: Spots,
    pub notices: Notices,
    pub commands: commands::Commands,
    pub regions: commands::Regions,
    pub authors: authors::Authors,
    pub guides: guides::Guides,
    pub forgetting: forgetting::Forgetting,
    pub papers: papers::Papers,
    pub requests: requests::Requests,
    pub happened: requests::Happened,
    pub letters: letters::Letters,
    pub own: own::Own,
    pub blanks: letters::Blanks,
    pub trust: trust::Trust,
    pub findings: findings::Findings,
    pub search: search::Search,
    /// Words and what they mean.
    pub glossary: &'static [(&'static str, &'static str)],
}
