//! The wizard: keys in; screens, effects and changes out.

mod dates;
