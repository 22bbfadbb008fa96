//! Starts a program that goes on by itself: away from the terminal, without a zombie left behind.

use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use super::Candidate;
use crate::system::environment::Environment;

/// A launcher that cannot do it says so within milliseconds; one that still runs has taken the address.
const PATIENCE: Duration = Duration::from_millis(250);
/// All the waiting thread does is wait.
const STACK: usize = 64 * 1024;

/// Starts `candidate`; fails if it cannot be started, or ends at once with a failure.
pub(super) fn start(candidate: &Candidate, environment: &Environment) -> io::Result<()> {
    let mut command = detached(&candidate.program, environment);
    command
        .args(&candidate.arguments)
        .envs(candidate.variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // The thread comes first: without it there would be nobody to wait for the child.
    let (hand, receive) = sync_channel::<Child>(1);
    let (tell, ended) = sync_channel::<io::Result<ExitStatus>>(1);
    let waiter = thread::Builder::new().name("launcher".into()).stack_size(STACK);
    waiter.spawn(move || {
        if let Ok(mut child) = receive.recv() {
            // Nobody listens any more where the launcher took its time.
            tell.send(child.wait()).ok();
        }
    })?;
    let child = command.spawn()?;
    hand.send(child).map_err(io::Error::other)?;
    match ended.recv_timeout(PATIENCE) {
        Ok(Ok(status)) if candidate.honest && !status.success() => {
            Err(io::Error::other(status.to_string()))
        }
        Ok(_) | Err(_) => Ok(()),
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
