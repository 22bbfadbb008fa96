//! Settings of this computer alone: they never travel with the journal.

use std::path::PathBuf;

use super::disk;
use super::home::Home;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::platform::Platform;

/// What `computer` can be.
pub const COMPUTERS: [Platform; 3] = [Platform::Windows, Platform::Macos, Platform::Linux];

/// The computer as the person set it; `None`: never set, or not understood.
pub fn computer(home: &Home) -> Option<Platform> {
    let text = std::fs::read_to_string(home.computer()).ok()?;
    let computer = text.trim().parse().ok()?;
    COMPUTERS.contains(&computer).then_some(computer)
}

/// Keeps what the person set; `None` takes it away.
pub fn set_computer(home: &Home, computer: Option<Platform>) -> Result<(), Failure> {
    keep(home, home.computer(), computer.map(Platform::as_str))
}

/// Whether clicks and the wheel count; off where nobody said so, so that the mouse selects text.
pub fn mouse(home: &Home) -> bool {
    std::fs::read_to_string(home.mouse()).is_ok_and(|text| text.trim() == "on")
}

/// Keeps whether they count.
pub fn set_mouse(home: &Home, on: bool) -> Result<(), Failure> {
    keep(home, home.mouse(), on.then_some("on"))
}

/// Keeps `word` in its file; `None` takes the file away.
fn keep(home: &Home, path: PathBuf, word: Option<&str>) -> Result<(), Failure> {
    let kept = match word {
        Some(word) => disk::make_folder(home.local())
            .and_then(|()| disk::replace(&path, format!("{word}\n").as_bytes())),
        None => match std::fs::remove_file(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            done => done,
        },
    };
    kept.map_err(|error| Failure::on(Doing::KeepSetting, path, error))
}
