//! English.

use super::Findings;

/// English.
pub(in crate::ui::strings) const EN: Findings = Findings {
    title: "This step is wrong",
    nothing_personal: "This is the whole report. It names no account and no date of yours, and nothing is sent: you pass it on.",
    all_of_it: "The report",
    what_seen: "What did you see instead?",
    optional: "optional",
    guide: "Guide",
    revision: "revision",
    platform: "Device",
    link: "Link",
    seen: "Seen",
    pass_on: "Pass it on",
    code: "Show it as a QR code",
    no_room: "A QR code of it does not fit on this screen: copy it or save it.",
    open_form: "Open the project’s form",
    nowhere: "The project has no public form yet: give the report to whoever gave you this program.",
};
