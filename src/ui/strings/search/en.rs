//! English.

use super::Search;

/// English.
pub(in crate::ui::strings) const EN: Search = Search {
    title: "Search",
    hint: "Guides, steps, services, accounts, actions: in English or in French.",
    tab: "filters",
    narrow: "Search only in",
    opened: "Opened last",
    ask: "Search for",
    service: "service",
    goal: "goal",
    platform: "platform",
    pack: "pack",
    state: "state",
    stale: "stale",
    one_service: "One service",
    one_goal: "One goal",
    one_platform: "One platform",
    one_pack: "One pack",
    one_state: "One state",
    only_stale: "What nobody checked for long",
    account: "account",
    step: "step",
    no_account: "no account",
    accounts: "accounts",
    on_several: "On which account?",
    offers: "Instead",
    on_which: "With which account do you use it?",
    add_account: "Add an account",
    read: "Read it without an account",
    see_guides: "See its guides",
    gone: "This is no longer there.",
};
