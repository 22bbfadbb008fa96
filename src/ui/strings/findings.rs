//! What is said around a report that a step is wrong.

mod en;
mod fr;

pub(super) use en::EN;
pub(super) use fr::FR;

words! {
    /// "This step is wrong".
    Findings {
        title, nothing_personal, all_of_it, what_seen, optional, guide, revision, platform, link, seen,
        pass_on, code, no_room, open_form, nowhere,
    }
}
