//! Settings of this computer alone: they never travel with the journal.

use std::io::ErrorKind;

use super::disk;
use super::home::Home;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::platform::Platform;

/// What `computer` can be.
pub const COMPUTERS: [Platform; 3] = [Platform::Windows, Platform::Macos, Platform::Linux];

/// Longer is no name of a computer.
const LONGEST: u64 = 4096;

/// The computer as the person set it; `None`: never set, or not understood.
pub fn computer(home: &Home) -> Option<Platform> {
    let text = disk::read(&home.computer(), LONGEST).ok()?;
    let computer = String::from_utf8_lossy(&text).trim().parse().ok()?;
    COMPUTERS.contains(&computer).then_some(computer)
}

/// Keeps what the person set; `None` takes it away.
pub fn set_computer(home: &Home, computer: Option<Platform>) -> Result<(), Failure> {
    let path = home.computer();
    let kept = match computer {
        Some(computer) => disk::make_folder(home.local())
            .and_then(|()| disk::replace(&path, format!("{computer}\n").as_bytes()))
            .map(|_| ()),
        None => match disk::remove(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            done => done,
        },
    };
    kept.map_err(|error| Failure::on(Doing::KeepSetting, path, error))
}
