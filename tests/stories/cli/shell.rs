//! A shell with a home of its own: no browser, no colours, English, and always the same day.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::frozen;
use crate::support::program::{CATALOGUE, packed, program};

/// Today, in every test.
pub(crate) const TODAY: &str = "2026-11-22";

/// A shell, and the home that its commands share.
pub(crate) struct Shell {
    dir: TempDir,
    environment: Vec<(String, String)>,
}

/// What a command did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ran {
    /// Its exit status.
    pub(crate) status: i32,
    /// What it said.
    pub(crate) out: String,
    /// What it complained of.
    pub(crate) err: String,
}

impl Shell {
    /// A new shell.
    pub(crate) fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), environment: Vec::new() }
    }

    /// The same with a variable set.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// A place beside the home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The home of the commands.
    pub(crate) fn home(&self) -> PathBuf {
        self.path("home")
    }

    /// The command, ready to run in the folder of the shell.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program();
        command.args(arguments).current_dir(self.dir.path()).env_clear();
        command.env(CATALOGUE, packed());
        // Windows cannot start a program without it.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        command.env("OPTOUT_TUI_HOME", self.home()).env("OPTOUT_TUI_TODAY", TODAY);
        command.env("LC_ALL", "en_GB.UTF-8").env("HOME", self.dir.path());
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).output().unwrap();
        Ran {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// What a command says that works and complains of nothing.
    pub(crate) fn says(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{arguments:?}: {}", ran.out);
        ran.out
    }

    /// The document that a command prints, and nothing else.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let document: Value = serde_json::from_str(&self.says(arguments)).unwrap();
        assert_eq!(document["format"], 1);
        document
    }

    /// The line that a command complains with: nothing is said besides.
    pub(crate) fn refuses(&self, arguments: &[&str], status: i32) -> String {
        let ran = self.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (status, ""), "{arguments:?}: {}", ran.err);
        assert_eq!(ran.err.lines().count(), 1, "{arguments:?}: {}", ran.err);
        ran.err.strip_prefix("optout-tui: ").unwrap().trim_end().to_owned()
    }

    /// Rewrites the journal as an older program might have written it: changed, and without sums.
    pub(crate) fn rewrite(&self, change: impl Fn(&str) -> String) {
        let folder = fs::read_dir(self.home().join("journal")).unwrap();
        for path in folder.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let text = fs::read_to_string(&path).unwrap();
            let lines = text.lines().map(|line| change(unsummed(line)) + "}\n");
            fs::write(&path, lines.collect::<String>()).unwrap();
        }
    }

    /// Every line of the journal.
    pub(crate) fn journal(&self) -> Vec<String> {
        let Ok(folder) = fs::read_dir(self.home().join("journal")) else {
            return Vec::new();
        };
        let files = folder.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
        let mut files: Vec<PathBuf> = files.collect();
        files.sort();
        let texts = files.iter().map(|file| fs::read_to_string(file).unwrap());
        texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}

/// The keys of a JSON object, in order.
pub(crate) fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

/// The content that the program has.
pub(crate) fn content() -> PathBuf {
    frozen::folder()
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A line of a journal up to its sum, which vouches for these bytes and for no others.
pub(crate) fn unsummed(line: &str) -> &str {
    line.rsplit_once(",\"sum\":").map_or_else(|| line.strip_suffix('}').unwrap(), |(body, _)| body)
}
