//! Settings of this computer alone: they never travel with the journal.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::disk;
use super::home::Home;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::platform::Platform;

/// What `computer` can be.
pub const COMPUTERS: [Platform; 3] = [Platform::Windows, Platform::Macos, Platform::Linux];

/// Longer is no word of a setting.
const LONGEST: u64 = 4096;

/// The computer as the person set it; `None`: never set, or not understood.
pub fn computer(home: &Home) -> Option<Platform> {
    let computer = word(&home.computer())?.parse().ok()?;
    COMPUTERS.contains(&computer).then_some(computer)
}

/// Keeps what the person set; `None` takes it away.
pub fn set_computer(home: &Home, computer: Option<Platform>) -> Result<(), Failure> {
    keep(home, home.computer(), computer.map(Platform::as_str))
}

/// Whether clicks and the wheel count; off where nobody said so, so that the mouse selects text.
pub fn mouse(home: &Home) -> bool {
    word(&home.mouse()).as_deref() == Some("on")
}

/// Keeps whether they count.
pub fn set_mouse(home: &Home, on: bool) -> Result<(), Failure> {
    keep(home, home.mouse(), on.then_some("on"))
}

/// What its file says, if there is one.
fn word(path: &Path) -> Option<String> {
    let text = disk::read(path, LONGEST).ok()?;
    Some(String::from_utf8_lossy(&text).trim().to_owned())
}

/// Keeps `word` in its file; `None` takes the file away.
fn keep(home: &Home, path: PathBuf, word: Option<&str>) -> Result<(), Failure> {
    let kept = match word {
        Some(word) => disk::make_folder(home.local())
            .and_then(|()| disk::replace(&path, format!("{word}\n").as_bytes()))
            .map(|_| ()),
        None => match disk::remove(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            done => done,
        },
    };
    kept.map_err(|error| Failure::on(Doing::KeepSetting, path, error))
}
