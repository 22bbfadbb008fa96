//! Completions in real shells, and the manual page through real formatters; a shell that is not installed
//! here is passed over.

use std::process::{Command, Stdio};

use super::shell::Shell;
use crate::support::program::{CATALOGUE, PROGRAM, packed};

fn has(program: &str) -> bool {
    let mut found = Command::new(program);
    found.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    found.status().is_ok()
}

/// What `script` prints in a shell whose PATH begins with our program.
fn in_shell(program: &str, script: &str, shell: &Shell) -> Option<String> {
    if !has(program) {
        return None;
    }
    let binary = std::path::Path::new(PROGRAM).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let output = Command::new(program)
        .args(["-c", script])
        .env("PATH", format!("{}:{path}", binary.display()))
        .env("OPTOUT_TUI_HOME", shell.home())
        .env(CATALOGUE, packed())
        .env("HOME", shell.path("."))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
#[cfg(unix)]
fn shells_complete_guides_and_accounts() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let bash = "source <(optout-tui completions bash)
        ask() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9
                _clap_complete_optout_tui optout-tui \"${@: -1}\" x; echo \"${COMPREPLY[@]}\"; }
        ask optout-tui show whatsapp/o; ask optout-tui mark facebook/";
    let told = in_shell("bash", bash, &shell).unwrap();
    assert_eq!(told.lines().next().map(str::trim), Some("whatsapp/object"));
    assert_eq!(told.lines().nth(1).map(str::trim), Some("facebook/perso"));
    let fish = "optout-tui completions fish | source; complete -C 'optout-tui open whatsapp/o'
        complete -C 'optout-tui accounts rename facebook/'";
    if let Some(told) = in_shell("fish", fish, &shell) {
        assert!(told.starts_with("whatsapp/object\t"), "{told}");
        assert!(told.contains("\nfacebook/perso\t"), "{told}");
    }
    // What zsh shows needs somebody who types; that it loads, and what it is told, can be seen.
    let zsh = "autoload -U compinit; compinit -u; source <(optout-tui completions zsh)
        whence -w _clap_dynamic_completer_optout_tui
        _CLAP_COMPLETE_INDEX=2 COMPLETE=zsh optout-tui -- optout-tui show whatsapp/o";
    if let Some(told) = in_shell("zsh", zsh, &shell) {
        assert!(told.contains("function") && told.contains("whatsapp/object"), "{told}");
    }
    let line = shell.refuses(&["completions", "tcsh"], 2);
    assert!(line.contains("not a shell known here"), "{line}");
}

#[test]
fn the_manual_page_names_every_command_and_formatters_like_it() {
    let shell = Shell::new();
    let page = shell.says(&["man"]);
    for command in ["guides", "request", "due", "accounts join", "forget", "completions"] {
        assert!(page.contains(&format!(".SS {command}\n")), "{command}");
    }
    let file = shell.path("optout-tui.1");
    std::fs::write(&file, page).unwrap();
    if has("mandoc") {
        let mut lint = Command::new("mandoc");
        let told = lint.args(["-T", "lint", "-W", "warning"]).arg(&file).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&told.stdout), "");
    }
    if has("man") {
        let mut shown = Command::new("man");
        shown.args(["--warnings", "-l"]).arg(&file).env("LC_ALL", "C.UTF-8");
        let told = shown.output().unwrap();
        assert_eq!(String::from_utf8_lossy(&told.stderr), "");
    }
}
