//! Paths that a person typed, and the files they keep there.

use std::path::PathBuf;

use super::environment::Environment;
use crate::domain::text::failure::{Doing, Failure};

/// The path from the root: `~/` is the person's own folder, anything else that is relative starts where
/// the program was started. What a file manager or a shell puts around a path is taken off.
///
/// # Errors
/// When nothing was typed, or it cannot be made whole.
pub fn whole(typed: &str, doing: Doing, environment: &Environment) -> Result<PathBuf, Failure> {
    let bare = typed.trim();
    let quoted = |quote: char| bare.strip_prefix(quote).and_then(|it| it.strip_suffix(quote));
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(bare);
    let failure = |cause: &dyn std::fmt::Display| Failure::on(doing, bare, cause);
    let home = || {
        let home = environment.get("HOME").or_else(|| environment.get("USERPROFILE"));
        home.map(PathBuf::from).ok_or_else(|| failure(&"HOME is not set"))
    };
    let path = match bare.strip_prefix('~').map(|rest| (rest, rest.strip_prefix(['/', '\\']))) {
        Some((_, Some(rest))) => home()?.join(rest),
        Some(("", None)) => home()?,
        _ => PathBuf::from(bare),
    };
    std::path::absolute(path).map_err(|error| failure(&error))
}

/// The path from the root of a file that is there.
///
/// # Errors
/// When it is not there, cannot be seen, or is something else than a file.
pub fn file(typed: &str, environment: &Environment) -> Result<String, Failure> {
    let path = whole(typed, Doing::FindProof, environment)?;
    let failure = |cause: &dyn std::fmt::Display| Failure::on(Doing::FindProof, &path, cause);
    let found = std::fs::metadata(&path).map_err(|error| failure(&error))?;
    if !found.is_file() {
        return Err(failure(&"this is not a file"));
    }
    // The journal is text: a path that is none could not be found again.
    let text = path.to_str().ok_or_else(|| failure(&"its name cannot be written as text"))?;
    Ok(text.to_owned())
}

/// Those of `paths` where no file is any more.
pub fn gone(paths: Vec<String>) -> Vec<String> {
    let is_gone = |path: &String| !std::path::Path::new(path).is_file();
    paths.into_iter().filter(is_gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_path_is_made_whole_and_looked_at() {
        let dir = tempfile::tempdir().unwrap();
        let own = dir.path().to_str().unwrap();
        std::fs::write(dir.path().join("a mail.eml"), "x").unwrap();
        let environment = Environment::of([("HOME", own)]);
        let path = format!("{own}/a mail.eml");
        for typed in ["~/a mail.eml", &path, &format!("'{path}'"), &format!(" \"{path}\" ")] {
            assert_eq!(file(typed, &environment), Ok(path.clone()), "{typed}");
        }
        for typed in ["", "~", "~/", "~/none", "a mail.eml", "~x/a mail.eml"] {
            let failure = file(typed, &environment).unwrap_err();
            assert_eq!(failure.doing, Doing::FindProof, "{typed}");
        }
        let none = format!("{own}/none");
        assert_eq!(gone(vec![path, none.clone(), own.to_owned()]), [none, own.to_owned()]);
    }
}
