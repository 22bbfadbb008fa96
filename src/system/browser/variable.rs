//! `$BROWSER`: a program, or several to try in turn, each with `%s` where the address goes.

use std::path::{Path, PathBuf};

use super::Candidate;
use crate::system::environment::Environment;

/// What needs the terminal that the wizard is drawn on, or would ask `$BROWSER` again.
const UNFIT: [&str; 9] = [
    "www-browser",
    "w3m",
    "lynx",
    "links",
    "links2",
    "elinks",
    "browsh",
    "xdg-open",
    "sensible-browser",
];

/// What would read `$(…)` in an address as something to do.
const SHELLS: [&str; 14] = [
    "sh",
    "bash",
    "dash",
    "zsh",
    "ksh",
    "mksh",
    "ash",
    "fish",
    "csh",
    "tcsh",
    "busybox",
    "cmd",
    "powershell",
    "pwsh",
];

/// The programs of `$BROWSER` that exist.
pub(super) fn candidates(address: &str, environment: &Environment) -> Vec<Candidate> {
    let separator = if cfg!(windows) { ';' } else { ':' };
    let value = environment.text("BROWSER").unwrap_or_default();
    let entries = value.split(separator).map(str::trim);
    entries.filter_map(|entry| candidate(entry, address, environment)).collect()
}

fn candidate(entry: &str, address: &str, environment: &Environment) -> Option<Candidate> {
    let (program, words) = split(entry, environment)?;
    let name = stem(&program);
    let is_shell = |word: &str| SHELLS.contains(&stem(Path::new(word)).as_str());
    if UNFIT.contains(&name.as_str()) || is_shell(&name) || words.iter().any(|it| is_shell(it)) {
        return None;
    }
    let placed = words.iter().any(|word| word.contains("%s"));
    let mut arguments: Vec<_> =
        words.iter().map(|word| word.replace("%s", address).into()).collect();
    if !placed {
        arguments.push(address.into());
    }
    Some(Candidate {
        name: format!("$BROWSER {name}"),
        program,
        arguments,
        variables: Vec::new(),
        honest: true,
    })
}

/// A program and the words after it. The path of a program may hold spaces.
fn split<'a>(entry: &'a str, environment: &Environment) -> Option<(PathBuf, Vec<&'a str>)> {
    let find = |program: &str| environment.find_program(Path::new(program));
    if let Some(whole) = find(entry) {
        return Some((whole, Vec::new()));
    }
    let mut words = entry.split_whitespace();
    let program = find(words.next()?)?;
    Some((program, words.collect()))
}

/// The name of a program without its folder and, on Windows, without its ending.
fn stem(program: &Path) -> String {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    let plain = name.strip_suffix(".exe").unwrap_or(&name);
    plain.to_owned()
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn tried(browser: &str) -> Vec<(String, Vec<String>)> {
        let environment = Environment::of([("BROWSER", browser), ("PATH", "/usr/bin:/bin")]);
        let address = "https://meta.ai/$(id);a&b";
        let text = |it: &std::ffi::OsString| it.to_string_lossy().into_owned();
        candidates(address, &environment)
            .iter()
            .map(|it| (it.name.clone(), it.arguments.iter().map(text).collect()))
            .collect()
    }

    #[test]
    fn each_program_is_given_the_address_as_one_argument() {
        let address = "https://meta.ai/$(id);a&b";
        let name = "$BROWSER env".to_owned();
        assert_eq!(tried("env"), [(name.clone(), vec![address.to_owned()])]);
        assert_eq!(
            tried("/nowhere/firefox:: env --new=%s -x :/usr/bin/env"),
            [
                (name.clone(), vec![format!("--new={address}"), "-x".to_owned()]),
                (name, vec![address.to_owned()]),
            ]
        );
    }

    #[test]
    fn no_shell_and_nothing_that_needs_the_terminal_is_tried() {
        for browser in ["", "sh", "/bin/sh -c %s", "env sh -c %s", "xdg-open", "%s", "/etc"] {
            assert_eq!(tried(browser), [], "{browser}");
        }
    }
}
