//! Paths that a person typed, and the files they keep there.

use std::path::{Component, Path, PathBuf};

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

/// The path from the root, where a shell would have done it and nobody asked one: `~/` is the person's own folder.
/// Nothing else is taken off, for it comes from a shell or a file.
///
/// # Errors
/// When it begins with another person's folder, or `HOME` is not set.
pub fn expanded(path: &Path, doing: Doing, environment: &Environment) -> Result<PathBuf, Failure> {
    let failure = |cause: &dyn std::fmt::Display| Failure::on(doing, path, cause);
    let mut parts = path.components();
    let own = match parts.next() {
        Some(Component::Normal(first)) => {
            first.to_string_lossy().strip_prefix('~').map(str::to_owned)
        }
        _ => None,
    };
    let path = match own.as_deref() {
        None => path.to_path_buf(),
        Some("") => {
            let home = environment.get("HOME").or_else(|| environment.get("USERPROFILE"));
            let home = home.ok_or_else(|| failure(&"HOME is not set"))?;
            Path::new(&home).join(parts.as_path())
        }
        Some(_) => return Err(failure(&"write the folder out: only ~/ is understood")),
    };
    std::path::absolute(&path).map_err(|error| failure(&error))
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
    fn what_no_shell_has_expanded_is() {
        let environment = Environment::of([("HOME", "/home/camille")]);
        let of = |path: &str| expanded(Path::new(path), Doing::FindHome, &environment);
        assert_eq!(of("~/x y"), Ok("/home/camille/x y".into()));
        assert_eq!(of("~"), Ok("/home/camille".into()));
        assert_eq!(of("/a/~/b"), Ok("/a/~/b".into()));
        assert_eq!(of("./~").unwrap().file_name().unwrap(), "~");
        assert_eq!(of("~other/x").unwrap_err().path, Some("~other/x".into()));
        let none: [(&str, &str); 0] = [];
        assert!(expanded(Path::new("~/x"), Doing::FindHome, &Environment::of(none)).is_err());
    }

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
