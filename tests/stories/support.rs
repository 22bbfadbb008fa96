//! What stories share. The terminals and the examples use some of it too.

#[cfg(unix)]
#[path = "../support/addresses.rs"]
pub(crate) mod addresses;
#[path = "../support/base.rs"]
pub(crate) mod base;
#[path = "../support/catalogue.rs"]
pub(crate) mod catalogue;
#[path = "../support/commands.rs"]
pub(crate) mod commands;
#[path = "../support/everywhere.rs"]
pub(crate) mod everywhere;
#[path = "../support/frozen.rs"]
pub(crate) mod frozen;
#[path = "../support/gallery.rs"]
pub(crate) mod gallery;
#[path = "../support/made.rs"]
pub(crate) mod made;
#[path = "../support/own.rs"]
pub(crate) mod own;
#[path = "../support/picture.rs"]
pub(crate) mod picture;
#[path = "../support/program.rs"]
pub(crate) mod program;
#[path = "../support/schema.rs"]
pub(crate) mod schema;
#[path = "../support/story.rs"]
pub(crate) mod story;
