//! English.

use super::Trust;

/// English.
pub(in crate::ui::strings) const EN: Trust = Trust {
    strong_evidence: "strong evidence",
    may_have_moved: "A menu may have moved since: x then shows what else to try.",
    may_be_gone: "it may lead elsewhere by now. What else to try stands with the step.",
    long_ago: "That is more than half a year ago: expect changes.",
    changed_since: "Changed since you did it",
    confirm: "Space confirms that it is still done.",
    also_did: "You also did",
    gone: "no longer part of this guide",
    disputed_claim: "Disputed",
    who_says_what: "i shows who says what.",
    sources: "Sources",
    of_step: "This step rests on",
    of_guide: "Other sources of this guide",
    official: "official",
    regulator: "regulator",
    law: "law",
    press: "press",
    community: "users",
    whole_guide: "for the guide as a whole",
    other_route: "for steps on other devices",
    one_side: "one side of a dispute",
    no_address: "No address is known for it.",
    open_page: "Open this page",
    link_is_old: "This address may be out of date. If it fails, try in this order",
    long_seen: "long ago",
};
