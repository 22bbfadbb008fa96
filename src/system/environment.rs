//! The variables of the process, and what else is around it. Handed about as a value, so that a test
//! brings its own and changes nothing for its neighbours.

use std::ffi::OsString;
use std::io::{IsTerminal, stdin, stdout};
use std::path::{Path, PathBuf};

/// Where variables are looked up.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// `None`: those of the process.
    given: Option<Vec<(String, OsString)>>,
}

impl Environment {
    /// The variables of the process.
    pub fn system() -> Self {
        Self::default()
    }

    /// These variables and no others.
    pub fn of<N: Into<String>, V: Into<OsString>>(given: impl IntoIterator<Item = (N, V)>) -> Self {
        let own = given.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self { given: Some(own.collect()) }
    }

    /// The value of `name`; an empty one counts as none.
    pub fn get(&self, name: &str) -> Option<OsString> {
        let value = match &self.given {
            None => std::env::var_os(name),
            Some(given) => {
                given.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone())
            }
        };
        value.filter(|value| !value.is_empty())
    }

    /// The value of `name` as text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name)?.into_string().ok()
    }

    /// Whether `name` says anything at all.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The file that a shell would start for `program`.
    pub fn find_program(&self, program: &Path) -> Option<PathBuf> {
        if program.components().count() > 1 {
            return is_program(program).then(|| program.to_path_buf());
        }
        let path = self.get("PATH")?;
        // An empty or relative entry would start whatever lies in the present folder.
        let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
        folders.flat_map(|folder| named(&folder.join(program))).find(|file| is_program(file))
    }

    /// Colours are not wanted: <https://no-color.org>.
    pub fn wants_no_colour(&self) -> bool {
        self.has("NO_COLOR")
    }

    /// The terminal can do nothing but lines.
    pub fn is_dumb(&self) -> bool {
        self.text("TERM").is_some_and(|term| term == "dumb")
    }

    /// The terminal is on another machine: a browser would open where nobody sees it.
    pub fn is_remote(&self) -> bool {
        self.has("SSH_CONNECTION") || self.has("SSH_TTY")
    }
}

/// Whether keys come from a person.
pub fn stdin_is_terminal() -> bool {
    stdin().is_terminal()
}

/// Whether a person looks at what is written.
pub fn stdout_is_terminal() -> bool {
    stdout().is_terminal()
}

#[cfg(windows)]
fn named(file: &Path) -> Vec<PathBuf> {
    let mut names = vec![file.to_path_buf()];
    names.extend(["exe", "com"].map(|ending| file.with_extension(ending)));
    names
}

#[cfg(not(windows))]
fn named(file: &Path) -> [PathBuf; 1] {
    [file.to_path_buf()]
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let found = std::fs::metadata(file);
    found.is_ok_and(|it| it.is_file() && it.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    // A batch file would hand its arguments to a shell.
    let batch = |ending: &std::ffi::OsStr| {
        ending.eq_ignore_ascii_case("bat") || ending.eq_ignore_ascii_case("cmd")
    };
    file.is_file() && !file.extension().is_some_and(batch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_variable_is_none() {
        let environment = Environment::of([("A", ""), ("TERM", "dumb"), ("NO_COLOR", "1")]);
        assert!(!environment.has("A"));
        assert!(environment.is_dumb() && environment.wants_no_colour());
        assert!(!environment.is_remote());
    }

    #[cfg(unix)]
    #[test]
    fn programs_are_found_in_absolute_folders_only() {
        let environment = Environment::of([("PATH", ".::/nowhere:/bin")]);
        let found = |name: &str| environment.find_program(Path::new(name));
        assert_eq!(found("sh"), Some(PathBuf::from("/bin/sh")));
        assert_eq!(found("/bin/sh"), Some(PathBuf::from("/bin/sh")));
        assert_eq!(found("/etc/passwd"), None);
        assert_eq!(found("Cargo.toml"), None);
    }
}
