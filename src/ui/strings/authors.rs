//! What authors of guides are told, and the skeletons they begin with. In a skeleton, what is to be
//! filled in is empty: `check` points at each such place.

mod en;
mod fr;

pub(super) use en::EN;
pub(super) use fr::FR;

words! {
    /// What authors of guides are told.
    Authors { exists, guide, makers, next, no_service_name, replaces, service, written }
}
