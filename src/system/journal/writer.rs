//! The name under which this computer writes: eight characters, drawn once.
//!
//! Kept as lines `<machine> <name>`: the same folder on another machine, a copied one or a shared one,
//! draws another name, and neither loses its own.

use std::fs;
use std::path::Path;

use crate::system::disk;
use crate::system::home::Home;

const LENGTH: usize = 8;

/// The name, and whether it will be the same tomorrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Writer {
    name: Box<str>,
    kept: Kept,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// It stands in the file.
    Yes,
    /// Drawn, and to be kept with the first act.
    NotYet,
    /// It cannot be kept, or nothing can be locked: nobody else ever has this name.
    Never,
}

impl Writer {
    /// The name kept in `home`, else a new one; nothing is written.
    pub(super) fn find(home: &Home) -> Self {
        match kept_in(&home.writer(), &machine()) {
            Some(name) => Self { name, kept: Kept::Yes },
            None => Self { name: draw(), kept: Kept::NotYet },
        }
    }

    /// A name for this session alone.
    pub(super) fn of_session() -> Self {
        Self { name: draw(), kept: Kept::Never }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn is_of_session(&self) -> bool {
        self.kept == Kept::Never
    }

    /// Keeps the name, unless another window kept one meanwhile: then that is the name. Under the lock.
    pub(super) fn keep(&mut self, home: &Home) {
        if self.kept != Kept::NotYet {
            return;
        }
        let (path, machine) = (home.writer(), machine());
        if let Some(name) = kept_in(&path, &machine) {
            self.name = name;
            self.kept = Kept::Yes;
            return;
        }
        let line = format!("{machine} {}\n", self.name);
        self.kept = match disk::add(&path, line.as_bytes()) {
            Ok(()) => Kept::Yes,
            Err(_) => Kept::Never,
        };
    }
}

fn draw() -> Box<str> {
    let mut random = fastrand::Rng::new();
    (0..LENGTH).map(|_| random.alphanumeric().to_ascii_lowercase()).collect()
}

fn kept_in(path: &Path, machine: &str) -> Option<Box<str>> {
    let text = fs::read_to_string(path).ok()?;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    text.lines().find_map(|line| {
        let (of, name) = line.split_once(' ')?;
        let sound = name.len() == LENGTH && name.bytes().all(plain);
        (of == machine && sound).then(|| name.into())
    })
}

/// What tells this machine from others, as far as there is such a thing.
fn machine() -> String {
    let files = ["/etc/machine-id", "/var/lib/dbus/machine-id", "/etc/hostid"];
    let mut found = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    let name = || std::env::var("COMPUTERNAME").ok();
    let id = if cfg!(windows) { name() } else { found.next() };
    let id = id.unwrap_or_default();
    let clean = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let id: String = id.chars().filter(clean).collect();
    if id.is_empty() { "unknown".to_owned() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_name_is_one_that_ids_admit() {
        for _ in 0..100 {
            let id = format!("1-{}", draw());
            assert!(id.parse::<crate::domain::record::act::ActId>().is_ok(), "{id}");
        }
    }

    #[test]
    fn each_machine_has_its_own_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("writer");
        let text = "short\nmachine-a aaaaaaaa\nmachine-b bbbbbbbb\nmachine-c BAD\n";
        disk::add(&path, text.as_bytes()).unwrap();
        assert_eq!(kept_in(&path, "machine-b").as_deref(), Some("bbbbbbbb"));
        assert_eq!(kept_in(&path, "machine-c"), None);
        assert_eq!(kept_in(&path, "other"), None);
    }

    #[test]
    fn two_windows_that_draw_at_once_end_with_one_name() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        disk::make_folder(home.local()).unwrap();
        let (mut one, mut other) = (Writer::find(&home), Writer::find(&home));
        one.keep(&home);
        other.keep(&home);
        assert_eq!(one.name(), other.name());
        assert_eq!(Writer::find(&home).name(), one.name());
    }
}
