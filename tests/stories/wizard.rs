//! The wizard: keys in; screens, effects and changes out.

mod dates;
mod guide;
mod home;
mod letter;
mod receipt;
mod setup;
mod trust;
mod truth;
