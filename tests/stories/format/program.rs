//! The program in a home of its own, with guides of one's own in it.

use std::fs;

use tempfile::TempDir;

use crate::support::program::{CATALOGUE, packed, program};

/// A home, and the day on which it is looked at.
pub(super) struct Home {
    dir: TempDir,
    today: &'static str,
}

/// What the program said and how it ended.
pub(super) struct Ran {
    pub(super) status: Option<i32>,
    pub(super) out: String,
    pub(super) err: String,
}

impl Home {
    pub(super) fn on(today: &'static str) -> Self {
        Self { dir: tempfile::tempdir().unwrap(), today }
    }

    /// Puts a file among the guides of one's own.
    pub(super) fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.dir.path().join("guides").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    /// What a file among them holds.
    pub(super) fn file(&self, name: &str) -> Vec<u8> {
        fs::read(self.dir.path().join("guides").join(name)).unwrap()
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = program();
        command.args(arguments).env_clear().env(CATALOGUE, packed());
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        command.env("OPTOUT_TUI_HOME", self.dir.path()).env("OPTOUT_TUI_TODAY", self.today);
        let output = command.env("LC_ALL", "en_GB.UTF-8").output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { status: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}
