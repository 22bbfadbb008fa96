//! Signals, on a thread of their own.

use std::io;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use super::terminal::give_back;

/// How long the program may take to end in good order before it is ended.
const PATIENCE: Duration = Duration::from_millis(500);

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// End, with this exit status.
    End(u8),
    /// The shell has resumed the program.
    Resumed,
}

/// Listens for signals and hands them to `tell`, for as long as the program lives. One that ends the
/// program ends it even if nobody listens any more.
///
/// # Errors
/// When the signals cannot be caught or the thread cannot be started.
pub fn listen(tell: impl Fn(Signal) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGCONT])?;
    let listen = move || {
        for signal in signals.forever() {
            if signal == SIGCONT {
                tell(Signal::Resumed);
                continue;
            }
            // What a shell reports for a program that a signal ended.
            let status = u8::try_from(128 + signal).unwrap_or(u8::MAX);
            tell(Signal::End(status));
            thread::sleep(PATIENCE);
            give_back();
            signal_hook::low_level::exit(status.into());
        }
    };
    thread::Builder::new().name("signals".into()).spawn(listen)?;
    Ok(())
}
