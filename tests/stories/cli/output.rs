//! What goes out: no escape codes into a pipe, ASCII where that is wanted, and a quiet end when nobody
//! reads any more.

use std::process::Stdio;

use super::shell::Shell;

fn shell() -> Shell {
    let shell = Shell::new();
    for name in ["a", "b"] {
        shell.says(&["accounts", "add", "facebook", name]);
    }
    shell
}

const ALL: &[&[&str]] = &[
    &["guides"],
    &["guides", "--json"],
    &["show", "facebook/object"],
    &["show", "facebook/object", "--format", "markdown"],
    &["show", "facebook/object", "--format", "json"],
    &["open", "facebook/object", "--print"],
    &["set"],
    &["set", "phone", "ios"],
    &["accounts"],
    &["accounts", "group", "facebook/a", "facebook/b"],
    &["mark", "facebook/a", "facebook/object", "log-in", "done"],
    &["status"],
    &["export", "--format", "markdown"],
    &["export", "--format", "html"],
    &["undo"],
    &["where"],
];

#[test]
fn a_pipe_gets_no_escape_codes() {
    let shell = shell();
    for arguments in ALL {
        for language in ["en", "fr"] {
            let out = shell.says(&[arguments, &["--lang", language][..]].concat());
            assert!(!out.contains('\u{1b}') && out.ends_with('\n'), "{arguments:?}");
        }
    }
    let coloured = shell.says(&["guides", "--color", "always"]);
    assert!(coloured.contains("\u{1b}["));
    assert!(!shell.says(&["guides", "--json", "--color", "always"]).contains('\u{1b}'));
}

#[test]
fn ascii_is_ascii() {
    let shell = shell();
    for arguments in ALL.iter().filter(|it| !it.contains(&"json") && !it.contains(&"--json")) {
        let out = shell.says(&[arguments, &["--lang", "fr", "--ascii"][..]].concat());
        assert!(out.is_ascii(), "{arguments:?}: {out}");
    }
    let line = shell.refuses(&["show", "x", "--lang", "fr", "--ascii"], 2);
    assert!(line.is_ascii(), "{line}");
}

#[test]
fn text_is_wrapped_and_addresses_are_not() {
    let shell = shell();
    let out = shell.says(&["show", "meta/object", "--lang", "fr"]);
    for line in out.lines().filter(|line| !line.trim().starts_with("https://")) {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn a_closed_pipe_is_a_quiet_end() {
    let shell = shell();
    for arguments in ALL {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = shell.command(arguments);
        let child = command.stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        drop(command);
        let output = child.wait_with_output().unwrap();
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), complaint.as_str()), (Some(0), ""), "{arguments:?}");
    }
    // What was asked for was done all the same.
    assert!(shell.says(&["set", "phone"]).contains("ios"));
}

/// Nobody has seen the address: it is not handed over.
#[cfg(unix)]
#[test]
fn an_address_that_nobody_saw_is_not_opened() {
    use std::os::unix::fs::PermissionsExt;

    let shell = Shell::new();
    let (browser, log) = (shell.path("browser"), shell.path("opened"));
    std::fs::write(&browser, format!("#!/bin/sh\n: >'{}'\n", log.display())).unwrap();
    std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).unwrap();
    let shell = shell.with("BROWSER", browser.to_str().unwrap());
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = shell.command(&["open", "facebook/object"]).stdout(writer).status().unwrap();
    assert_eq!((status.code(), log.exists()), (Some(0), false));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_failure_with_a_remedy() {
    let shell = Shell::new();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = shell.command(&["guides"]).stdout(full).stderr(Stdio::piped()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with("optout-tui: Cannot write the output:"), "{told}");
}
