//! The wizard: keys in; screens, effects and changes out.

mod dates;
mod guide;
mod receipt;
mod trust;
mod home;
mod setup;
mod truth;
mod letter;
