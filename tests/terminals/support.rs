//! What the stories in terminals share with the others, and the terminal.

#[path = "../support/frozen.rs"]
#[expect(dead_code, reason = "what is started finds it in a file")]
pub(crate) mod frozen;
#[path = "../support/own.rs"]
pub(crate) mod own;
#[path = "../support/program.rs"]
pub(crate) mod program;
#[path = "../support/tty.rs"]
pub(crate) mod tty;
