//! Where everything is kept. Nothing is created here: folders come with the first write.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};

use super::environment::Environment;
use super::path;
use crate::domain::text::failure::{Doing, Failure};

/// Every path in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    data: PathBuf,
    local: PathBuf,
    /// Where else guides of the person's own are.
    more: Option<PathBuf>,
}

/// A path in use, as `where` prints it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// What it is for; never translated.
    pub name: &'static str,
    /// The path.
    pub path: PathBuf,
    /// Whether there is anything.
    pub exists: bool,
}

impl Home {
    /// The home of the flag, else of `OPTOUT_TUI_HOME`, else of the platform.
    pub fn find(flag: Option<&Path>, environment: &Environment) -> Result<Self, Failure> {
        let named = flag.map(Path::to_path_buf);
        let named = named.or_else(|| environment.get("OPTOUT_TUI_HOME").map(PathBuf::from));
        let home = match named {
            Some(dir) => Self::at(path::expanded(&dir, Doing::FindHome, environment)?),
            None => Self::of_platform()?,
        };
        match std::fs::metadata(&home.data) {
            Ok(found) if !found.is_dir() => {
                let cause = "it is a file, and a folder is needed";
                Err(Failure::on(Doing::FindHome, home.data, cause))
            }
            Err(error) if error.kind() == ErrorKind::NotADirectory => {
                Err(Failure::on(Doing::FindHome, home.data, error))
            }
            // Absent: it comes with the first write. Unreadable: the journal says so, the guides show.
            Ok(_) | Err(_) => Ok(home),
        }
    }

    /// Everything below `dir`.
    pub fn at(dir: impl Into<PathBuf>) -> Self {
        let data = dir.into();
        let local = data.join("local");
        Self { data, local, more: None }
    }

    /// A home that is not there, and never will be: for what needs none.
    pub fn nowhere() -> Self {
        Self::at(std::path::absolute("/nonexistent/optout-tui").unwrap_or_default())
    }

    fn of_platform() -> Result<Self, Failure> {
        let strategy = choose_app_strategy(AppStrategyArgs {
            app_name: "optout-tui".to_owned(),
            ..AppStrategyArgs::default()
        });
        let strategy = strategy.map_err(|error| Failure::of(Doing::FindHome, error))?;
        // Windows has no folder for states: beside the cache, which may be emptied at any time.
        let beside_cache = || strategy.cache_dir().with_file_name("state");
        Ok(Self {
            data: strategy.data_dir(),
            local: strategy.state_dir().unwrap_or_else(beside_cache),
            more: None,
        })
    }

    /// The same home, with guides of the person's own in `folder` too.
    ///
    /// # Errors
    /// When there is no such folder.
    pub fn with_guides(self, folder: Option<&Path>) -> Result<Self, Failure> {
        let Some(folder) = folder else { return Ok(self) };
        let failure = |error| Failure::on(Doing::ReadGuides, folder, error);
        let whole = std::path::absolute(folder).map_err(failure)?;
        std::fs::read_dir(&whole).map_err(failure)?;
        Ok(Self { more: Some(whole), ..self })
    }

    /// What may be synchronised between computers.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// What belongs to this computer alone.
    pub fn local(&self) -> &Path {
        &self.local
    }

    /// The folder of the journal: a file per computer.
    pub fn journal(&self) -> PathBuf {
        self.data.join("journal")
    }

    /// Where damaged lines are moved to.
    pub fn damaged(&self) -> PathBuf {
        self.journal().join("damaged")
    }

    /// Guides of the person's own.
    pub fn guides(&self) -> PathBuf {
        self.data.join("guides")
    }

    /// Every folder with guides of the person's own, whether it is there or not. Where two hold a file of
    /// one name, that of the later counts.
    pub fn guide_folders(&self) -> Vec<PathBuf> {
        std::iter::once(self.guides()).chain(self.more.clone()).collect()
    }

    /// The folder into which a guide is written: the one that was named, else that of the home.
    pub fn new_guides(&self) -> PathBuf {
        self.more.clone().unwrap_or_else(|| self.guides())
    }

    /// The name under which this computer writes.
    pub fn writer(&self) -> PathBuf {
        self.local.join("writer")
    }

    /// What is locked while a line is written.
    pub fn lock(&self) -> PathBuf {
        self.local.join("lock")
    }

    /// What was last written under the name `writer`.
    pub fn last(&self, writer: &str) -> PathBuf {
        self.local.join(format!("{writer}.last"))
    }

    /// What is to be forgotten, while it is.
    pub fn plan(&self) -> PathBuf {
        self.local.join("forgetting")
    }

    /// Whether it was said that what is written there may not last.
    pub fn unpromised(&self) -> PathBuf {
        self.local.join("unpromised")
    }

    /// Copies of proofs, a folder for each account.
    pub fn evidence(&self) -> PathBuf {
        self.data.join("evidence")
    }

    /// The setting `computer`.
    pub fn computer(&self) -> PathBuf {
        self.local.join("computer")
    }

    /// The setting `mouse`.
    pub fn mouse(&self) -> PathBuf {
        self.local.join("mouse")
    }

    /// Every path in use, as `where` prints them.
    pub fn paths(&self) -> Vec<Place> {
        let place = |name, path: PathBuf| Place { name, exists: path.exists(), path };
        let mut places = vec![
            place("data", self.data.clone()),
            place("journal", self.journal()),
            place("damaged", self.damaged()),
            place("evidence", self.evidence()),
        ];
        places.extend(self.guide_folders().into_iter().map(|folder| place("guides", folder)));
        places.extend([
            place("local", self.local.clone()),
            place("writer", self.writer()),
            place("lock", self.lock()),
            place("forgetting", self.plan()),
            place("computer", self.computer()),
            place("mouse", self.mouse()),
        ]);
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_wins_over_the_variable() {
        let environment = Environment::of([("OPTOUT_TUI_HOME", "/nowhere/variable")]);
        let home = |flag: Option<&Path>| Home::find(flag, &environment).unwrap();
        let flag = std::path::absolute("flag").unwrap();
        assert_eq!(home(Some(Path::new("flag"))), Home::at(&flag));
        if cfg!(unix) {
            assert_eq!(home(None), Home::at("/nowhere/variable"));
        }
        assert_eq!(home(Some(&flag)).local(), flag.join("local"));
        assert!(!flag.exists());
    }

    #[test]
    fn the_platform_keeps_data_and_states_apart() {
        let none: [(&str, &str); 0] = [];
        let home = Home::find(None, &Environment::of(none)).unwrap();
        assert_ne!(home.data(), home.local());
        assert!(home.paths().iter().all(|place| place.path.is_absolute()));
    }

    #[test]
    fn a_home_that_is_a_file_is_a_failure_with_its_path() {
        let file = std::env::current_exe().unwrap();
        let below = Some(file.join("below")).filter(|_| cfg!(unix));
        for path in below.into_iter().chain([file]) {
            let failure = Home::find(Some(&path), &Environment::system()).unwrap_err();
            assert_eq!(failure.doing, Doing::FindHome);
            assert_eq!(failure.path, Some(path));
        }
    }
}
