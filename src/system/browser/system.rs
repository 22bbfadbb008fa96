//! The launchers of the system, as the `open` crate knows them.

use std::process::Command;

use super::Candidate;
use crate::domain::text::address::Address;
use crate::domain::text::failure::Unopened;
use crate::system::environment::Environment;

/// What the `open` crate starts on Windows, and on Linux under Windows.
const OF_WINDOWS: &str = "powershell.exe";
/// It hands over and yet ends with a failure more often than not.
const DISHONEST: &str = "explorer.exe";

/// The launchers that exist here; none on Linux without a screen.
pub(super) fn candidates(
    address: &Address,
    environment: &Environment,
) -> Result<Vec<Candidate>, Unopened> {
    let commands = open::commands(address.as_str());
    let has_windows = commands.iter().any(is_of_windows);
    if address.is_settings() {
        let of_windows = address.as_str().starts_with("ms-settings:");
        if !(if of_windows { has_windows } else { cfg!(target_os = "macos") }) {
            return Err(Unopened::OtherSystem);
        }
    }
    let screen = has_screen(environment) && !(address.is_settings() && cfg!(target_os = "linux"));
    let usable = commands.iter().filter(|it| screen || is_of_windows(it));
    Ok(usable.filter_map(|command| candidate(command, environment)).collect())
}

/// The same for a link that is no setting of a system.
pub(super) fn of_pages(link: &str, environment: &Environment) -> Vec<Candidate> {
    let commands = open::commands(link);
    let usable = commands.iter().filter(|it| has_screen(environment) || is_of_windows(it));
    usable.filter_map(|command| candidate(command, environment)).collect()
}

fn is_of_windows(command: &Command) -> bool {
    command.get_program() == OF_WINDOWS
}

/// Whether a desktop launcher has anywhere to open a window.
fn has_screen(environment: &Environment) -> bool {
    let of_system = cfg!(any(windows, target_os = "macos", target_os = "android"));
    let termux = || environment.has("TERMUX_VERSION");
    let screens = ["DISPLAY", "WAYLAND_DISPLAY"];
    of_system || termux() || screens.iter().any(|screen| environment.has(screen))
}

fn candidate(command: &Command, environment: &Environment) -> Option<Candidate> {
    let program = environment.find_program(command.get_program().as_ref())?;
    let name = program.file_name()?.to_string_lossy().into_owned();
    let variables = command.get_envs();
    let variables = variables.filter_map(|(name, value)| Some((name.into(), value?.into())));
    Some(Candidate {
        honest: !name.eq_ignore_ascii_case(DISHONEST),
        arguments: command.get_args().map(Into::into).collect(),
        variables: variables.collect(),
        name,
        program,
    })
}
