//! English.

use super::{Commands, Regions};

/// English.
pub(in crate::ui::strings) const EN: Commands = Commands {
    added: "Added",
    ageing: "ageing",
    cannot_be_tied: "accounts of this service cannot be tied to those.",
    changes: "What changed",
    checking_own: "Checking your own guides",
    covers: "For tied accounts, one objection answers these too",
    everywhere: "everywhere",
    has_none: "There are none.",
    kind_check: "look",
    kind_fill: "fill in",
    kind_keep: "keep",
    kind_open: "open",
    kind_tap: "tap",
    kind_wait: "wait",
    legend: "◐ date of the newest source, not tried live · ● tried then",
    me_is_no_account: "`me` is no account, it stands for what needs none: name one as service/name.",
    mended: "Mended",
    moves: "notes the objection as",
    no_account_yet: "No account yet: `optout-tui accounts add facebook` adds one.",
    no_address: "This guide has no address to open.",
    no_browser: "No browser can be started here. Copy the address above, or name a browser in BROWSER.",
    no_country: "Where you live is not known, so no date can be computed: `optout-tui set country FR`, then `undo` and note it again.",
    no_guide: "No guide is like that.",
    no_own_guides: "There are none. To check others, name a folder: `optout-tui check content`.",
    no_right: "No law that we know gives a right to object there: nobody owes you an answer. The guides say what is left.",
    not_set: "not set",
    not_there: "not there yet",
    nothing_due: "No date is coming.",
    of_system: "that of the system",
    only_reported: "Only reported",
    removed: "Removed from this list",
    removed_hint: "Nothing happened at the service; `optout-tui undo` brings it back.",
    renamed: "Renamed",
    stale: "stale",
    tied_now: "Tied",
    two_accounts: "To tie accounts, name two different ones.",
    two_letters: "Write two letters, such as FR or GB.",
    untied: "Untied",
    where_exists: "Where it exists",
    writer: "This computer writes as",
};

/// English.
pub(in crate::ui::strings) const REGIONS: Regions = Regions {
    eu: "the EU and the EEA",
    uk: "the United Kingdom",
    ch: "Switzerland",
    br: "Brazil",
    jp: "Japan",
    kr: "South Korea",
    us: "the United States",
    elsewhere: "other countries",
};
