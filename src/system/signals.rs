//! Signals, the loss of the terminal, and what a watcher tells, on one thread that waits for them all.

use std::io::{self, stdin};
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{
    SIGABRT, SIGALRM, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2,
    SIGWINCH, SIGXCPU, SIGXFSZ,
};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;

use super::terminal::give_back;
use super::watcher::Watcher;

/// How long the program may take to end in good order before it is ended.
const PATIENCE: Duration = Duration::from_millis(500);

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// End, with this exit status.
    End(u8),
    /// Stop until the shell resumes the program.
    Stop,
    /// The shell has resumed the program.
    Resumed,
    /// The terminal has another size.
    Resized,
    /// Something in the folder of the watcher changed.
    Stirred,
}

/// Signals that are caught, and kept until somebody listens.
#[derive(Debug)]
pub struct Signals {
    caught: SignalDelivery<UnixStream, SignalOnly>,
}

impl Signals {
    /// Catches signals from now on. To be done before the terminal is taken: one that came in between
    /// would end the program without giving it back.
    ///
    /// # Errors
    /// When they cannot be caught.
    pub fn catch() -> io::Result<Self> {
        let (read, write) = UnixStream::pair()?;
        let told = [SIGTSTP, SIGCONT, SIGWINCH, SIGXFSZ];
        let ends = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU];
        let wanted = ends.iter().chain(&told);
        let caught = SignalDelivery::with_pipe(read, write, SignalOnly, wanted)?;
        Ok(Self { caught })
    }

    /// Hands signals to `tell`, and what `watcher` tells, for as long as the program lives. One that ends
    /// the program ends it even if nobody listens any more.
    ///
    /// # Errors
    /// When the thread cannot be started.
    pub fn listen(
        mut self,
        watcher: Option<Watcher>,
        tell: impl Fn(Signal) + Send + 'static,
    ) -> io::Result<()> {
        let end = move |signal: i32, tell: &dyn Fn(Signal)| {
            let status = 128 + signal;
            tell(Signal::End(u8::try_from(status).unwrap_or(u8::MAX)));
            thread::sleep(PATIENCE);
            give_back();
            signal_hook::low_level::exit(status);
        };
        let listen = move || {
            let mut terminal = Watch::On;
            loop {
                let stirred;
                (terminal, stirred) = self.wait(terminal, watcher.as_ref());
                if let Some(watcher) = watcher.as_ref().filter(|_| stirred) {
                    watcher.hear();
                    tell(Signal::Stirred);
                }
                for signal in self.caught.pending() {
                    match signal {
                        SIGTSTP => tell(Signal::Stop),
                        SIGCONT => tell(Signal::Resumed),
                        SIGWINCH => tell(Signal::Resized),
                        // What was too large for a file was not written, and that is said by whoever wrote it.
                        SIGXFSZ => {}
                        other => end(other, &tell),
                    }
                }
                if terminal == Watch::Lost {
                    end(SIGHUP, &tell);
                }
            }
        };
        thread::Builder::new().name("signals".into()).spawn(listen)?;
        Ok(())
    }

    /// Waits for a signal, for the watcher, or for the loss of the terminal: whether that is there, and
    /// whether the watcher has something to tell. The loss is not always told by SIGHUP: only the leader
    /// of a session is sent one, and a shell may keep it to itself.
    fn wait(&self, terminal: Watch, watcher: Option<&Watcher>) -> (Watch, bool) {
        let (pipe, input) = (self.caught.get_read(), stdin());
        let mut awaited = vec![PollFd::new(pipe, PollFlags::IN)];
        awaited.extend(watcher.map(|watcher| PollFd::new(watcher, PollFlags::IN)));
        if terminal == Watch::On {
            // Keys are none of its business: only the loss is waited for.
            awaited.push(PollFd::new(&input, PollFlags::empty()));
        }
        // An interruption is a signal, and signals are read from the pipe in any case.
        poll(&mut awaited, None).ok();
        let told = |place: usize| awaited.get(place).map_or(PollFlags::empty(), PollFd::revents);
        let stirred = watcher.is_some() && told(1).contains(PollFlags::IN);
        let told = told(if watcher.is_some() { 2 } else { 1 });
        let terminal = if told.intersects(PollFlags::HUP | PollFlags::ERR) {
            Watch::Lost
        } else if told.contains(PollFlags::NVAL) {
            // macOS cannot watch every kind of terminal.
            Watch::Off
        } else {
            terminal
        };
        (terminal, stirred)
    }
}

/// Whether the terminal is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Watch {
    /// It is, and its loss is waited for.
    On,
    /// It cannot be watched.
    Off,
    /// It is gone.
    Lost,
}
