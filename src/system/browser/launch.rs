//! Starts a program that goes on by itself: away from the terminal, without a zombie left behind.

use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::Candidate;
use crate::system::environment::Environment;

/// A launcher that cannot do it says so within milliseconds; one that still runs has most likely taken the
/// address.
const PATIENCE: Duration = Duration::from_millis(250);
/// One that fails later than this has shown something, and the person has seen it.
const WATCH: Duration = Duration::from_secs(15);
/// All the waiting thread does is wait.
const STACK: usize = 64 * 1024;

type Told = Box<dyn FnOnce(io::Error) + Send>;

/// A program that was started and has not failed so far.
pub(super) struct Started(SyncSender<Told>);

impl Started {
    /// `tell` is called if it fails all the same, within a quarter of a minute.
    pub(super) fn watch(self, tell: impl FnOnce(io::Error) + Send + 'static) {
        // It has ended well already if nobody listens.
        drop(self.0.send(Box::new(tell)));
    }
}

/// Starts `candidate`; fails if it cannot be started, or ends at once with a failure.
pub(super) fn start(candidate: &Candidate, environment: &Environment) -> io::Result<Started> {
    let mut command = detached(&candidate.program, environment);
    command
        .args(&candidate.arguments)
        .envs(candidate.variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // The thread comes first: without it there would be nobody to wait for the child.
    let (hand, receive) = sync_channel::<Child>(1);
    let (tell, ended) = sync_channel::<io::Result<()>>(1);
    let (watch, watched) = sync_channel::<Told>(1);
    let honest = candidate.honest;
    let waiter = thread::Builder::new().name("launcher".into()).stack_size(STACK);
    waiter.spawn(move || {
        let Ok(mut child) = receive.recv() else { return };
        let since = Instant::now();
        let status = child.wait();
        let failed = status.ok().filter(|status| honest && !status.success());
        let error = |status: ExitStatus| io::Error::other(status.to_string());
        // Whoever started it has either gone on by now, or hears it here.
        let is_heard = tell.send(failed.map_or(Ok(()), |status| Err(error(status)))).is_ok();
        if let Some(status) = failed.filter(|_| !is_heard && since.elapsed() < WATCH)
            && let Ok(told) = watched.recv()
        {
            told(error(status));
        }
    })?;
    let child = command.spawn()?;
    hand.send(child).map_err(io::Error::other)?;
    match ended.recv_timeout(PATIENCE) {
        Ok(Err(error)) => Err(error),
        Ok(Ok(())) | Err(_) => Ok(Started(watch)),
    }
}

/// In a session of its own, so that nothing it starts can draw on our terminal or die with it.
#[cfg(unix)]
fn detached(program: &Path, environment: &Environment) -> Command {
    use std::os::unix::process::CommandExt;
    // Making a session needs unsafe code, or the program that is there for it. Where that is missing, a
    // group of its own keeps the keys of the terminal away at least.
    if let Some(setsid) = environment.find_program(Path::new("setsid")) {
        let mut command = Command::new(setsid);
        command.arg(program);
        return command;
    }
    let mut command = Command::new(program);
    command.process_group(0);
    command
}

#[cfg(windows)]
fn detached(program: &Path, _: &Environment) -> Command {
    use std::os::windows::process::CommandExt;
    const CREATE_NEW_PROCESS_GROUP: u32 = 0x0000_0200;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    let mut command = Command::new(program);
    command.creation_flags(CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW);
    command
}
