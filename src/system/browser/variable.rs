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
    let value = environment.text("BROWSER").unwrap_or_default();
    let entries = entries(&value).into_iter();
    entries.filter_map(|entry| candidate(entry, address, environment)).collect()
}

/// The parts of `value`, which colons part: not those within quotes, and none after which no program can
/// begin, as in `--proxy=http://localhost:8080`.
fn entries(value: &str) -> Vec<&str> {
    let separator = if cfg!(windows) { ';' } else { ':' };
    let mut entries = Vec::new();
    let (mut start, mut quote) = (0, None);
    let mut letters = value.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        match (quote, letter) {
            (Some('"') | None, '\\') if !cfg!(windows) => drop(letters.next()),
            (Some(open), letter) if open == letter => quote = None,
            (None, '"' | '\'') => quote = Some(letter),
            (None, letter) if letter == separator => {
                let goes_on = |next: &char| *next == '%' || next.is_ascii_digit();
                let rest = value.get(place + 1..).unwrap_or_default();
                if !rest.starts_with("//") && !letters.peek().is_some_and(|(_, it)| goes_on(it)) {
                    entries.push(value.get(start..place).unwrap_or_default());
                    start = place + 1;
                }
            }
            _ => {}
        }
    }
    entries.push(value.get(start..).unwrap_or_default());
    entries
}

fn candidate(entry: &str, address: &str, environment: &Environment) -> Option<Candidate> {
    let (program, words) = split(entry.trim(), environment)?;
    let name = stem(&program);
    let is_shell = |word: &String| SHELLS.contains(&stem(Path::new(word)).as_str());
    if UNFIT.contains(&name.as_str())
        || SHELLS.contains(&name.as_str())
        || words.iter().any(is_shell)
    {
        return None;
    }
    let filled: Vec<(String, bool)> = words.iter().map(|word| fill(word, address)).collect();
    let is_placed = filled.iter().any(|(_, is_placed)| *is_placed);
    let mut arguments: Vec<_> = filled.into_iter().map(|(word, _)| word.into()).collect();
    if !is_placed {
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

/// `word` with the address in the place of `%s` and a percent sign in that of `%%`; whether it was placed.
fn fill(word: &str, address: &str) -> (String, bool) {
    let mut filled = String::with_capacity(word.len());
    let mut is_placed = false;
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '%' && letters.next_if_eq(&'s').is_some() {
            filled.push_str(address);
            is_placed = true;
        } else {
            if letter == '%' {
                letters.next_if_eq(&'%');
            }
            filled.push(letter);
        }
    }
    (filled, is_placed)
}

/// A program and the words after it. The path of a program may hold spaces.
fn split(entry: &str, environment: &Environment) -> Option<(PathBuf, Vec<String>)> {
    let find = |program: &str| environment.find_program(Path::new(program));
    if let Some(whole) = find(entry) {
        return Some((whole, Vec::new()));
    }
    let mut words = words(entry);
    // Everything is started in the background here.
    words.pop_if(|last| last == "&");
    let mut words = words.into_iter();
    let program = find(&words.next()?)?;
    Some((program, words.collect()))
}

/// The words of `entry` as a shell parts them: quotes and backslashes keep a space within a word.
fn words(entry: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut quote, mut is_open) = (None, false);
    let mut letters = entry.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match (quote, letter) {
            (None, letter) if letter.is_whitespace() => {
                is_open = false;
                continue;
            }
            (Some(open), letter) if open == letter => {
                quote = None;
                continue;
            }
            (None, '"' | '\'') => {
                quote = Some(letter);
                if !is_open {
                    words.push(String::new());
                    is_open = true;
                }
                continue;
            }
            (None, '\\') if !cfg!(windows) => letters.next().unwrap_or(letter),
            (Some('"'), '\\') if !cfg!(windows) => {
                letters.next_if(|next| ['"', '\\', '$', '`'].contains(next)).unwrap_or(letter)
            }
            (_, letter) => letter,
        };
        if !is_open {
            words.push(String::new());
            is_open = true;
        }
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
    }
    words
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
    fn quotes_percent_signs_and_colons_are_read_as_others_read_them() {
        let address = "https://meta.ai/$(id);a&b";
        let arguments = |browser: &str| -> Vec<Vec<String>> {
            tried(browser).into_iter().map(|(_, arguments)| arguments).collect()
        };
        let all = |words: &[&str]| vec![words.iter().map(ToString::to_string).collect::<Vec<_>>()];
        for (browser, expected) in [
            (r#""/usr/bin/env" %s"#, all(&[address])),
            (r#"'/usr/bin/env' "a b" %s"#, all(&["a b", address])),
            (r"/usr/bin/env a\ b %s", all(&["a b", address])),
            ("env '%%' %s", all(&["%", address])),
            ("env 100%% -u%s%%", all(&["100%", &format!("-u{address}%")])),
            ("env '--to=x:%s'", all(&[&format!("--to=x:{address}")])),
            ("env --to=x:%s", all(&[&format!("--to=x:{address}")])),
            (
                "env --proxy=http://localhost:8080 %s",
                all(&["--proxy=http://localhost:8080", address]),
            ),
            ("env %s &", all(&[address])),
            ("env ''", all(&["", address])),
            ("env 'x", all(&["x", address])),
        ] {
            assert_eq!(arguments(browser), expected, "{browser}");
        }
    }

    #[test]
    fn a_program_whose_path_holds_a_space_is_found_quoted_or_not() {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir().unwrap();
        let program = dir.path().join("my browser");
        symlink("/usr/bin/env", &program).unwrap();
        let program = program.to_str().unwrap();
        for browser in [program.to_owned(), format!("\"{program}\" %s"), format!("'{program}'")] {
            assert_eq!(tried(&browser).len(), 1, "{browser}");
        }
    }

    #[test]
    fn no_shell_and_nothing_that_needs_the_terminal_is_tried() {
        for browser in ["", "sh", "/bin/sh -c %s", "env sh -c %s", "xdg-open", "%s", "/etc"] {
            assert_eq!(tried(browser), [], "{browser}");
        }
    }
}
