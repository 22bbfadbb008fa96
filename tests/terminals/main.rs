//! The program in real terminals, and under real signals, kills and limits.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a story stops at the first surprise, starts programs, and looks at the disk"
)]

mod durability;
mod end;
mod forgetting;
mod help;
mod kills;
mod objection;
mod odd;
mod own;
mod support;
mod walk;
mod windows;
mod wizard;
