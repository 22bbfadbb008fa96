//! English.

use super::Authors;

/// English.
pub(in crate::ui::strings) const EN: Authors = Authors {
    exists: "{path} is there already: nothing was written. Edit it, or move it away first.",
    guide: include_str!("guide.en.toml"),
    makers: include_str!("makers.en.toml"),
    next: "Next: fill in what is empty, run `optout-tui check` until it finds nothing, then look at the guide in the wizard.",
    no_service_name: "`{name}` cannot be the name of a service: write lower-case letters, digits and single hyphens, such as `meta-ai`.",
    replaces: "We have a guide {guide}: yours will stand in its place.",
    service: include_str!("service.en.toml"),
    written: "Written",
};
