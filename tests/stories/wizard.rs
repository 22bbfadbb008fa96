//! The wizard: keys in; screens, effects and changes out.

mod dates;
mod home;
mod setup;
mod truth;
