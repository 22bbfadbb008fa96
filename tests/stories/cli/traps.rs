//! Folders that somebody prepared, or an accident did: whatever lies there, `check` ends, says one clear
//! line of it, reads the rest, and lets nothing through to the terminal.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::shell::{Ran, Shell};
use crate::support::program::PROGRAM;

/// What is said of a guide that lies beside the trap: it was read.
const READ: &str = "facebook/limit.toml unknown-key";

/// A folder `guides`, with a guide in it that breaks a rule, so that one sees that it was read.
fn guides(shell: &Shell) -> PathBuf {
    let broken = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/unknown-key");
    super::shell::copy(&broken, &shell.path("guides"));
    shell.path("guides")
}

/// What is told: file and rule. Nothing of the text is what a terminal obeys.
fn told(shell: &Shell) -> Vec<String> {
    let ran = shell.run(&["check", "guides"]);
    let obeyed = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!ran.out.contains(obeyed) && !ran.err.contains(obeyed), "{ran:?}");
    places(&shell.run(&["check", "guides", "--format", "json"]))
}

fn places(ran: &Ran) -> Vec<String> {
    assert_eq!(ran.status, 3, "{}", ran.err);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    let problems = document["problems"].as_array().unwrap().iter();
    let place = |it: &Value| {
        let file = it["file"].as_str().unwrap().replace('\\', "/");
        let file = file.strip_prefix("guides/").unwrap_or(&file).to_owned();
        assert!(!it["message"].as_str().unwrap().contains('\n'));
        format!("{file} {}", it["rule"].as_str().unwrap())
    };
    let mut places: Vec<String> = problems.map(place).collect();
    places.sort();
    places
}

/// The trap is told once, and the guide beside it was read.
fn says(shell: &Shell, trap: &str) {
    let mut expected = [READ.to_owned(), trap.to_owned()];
    expected.sort();
    assert_eq!(told(shell), expected);
}

#[test]
fn a_file_of_ten_mebibytes_is_not_read() {
    let shell = Shell::new();
    let guides = guides(&shell);
    fs::File::create(guides.join("facebook/object.toml")).unwrap().set_len(10 << 20).unwrap();
    says(&shell, "facebook/object.toml too-large");
}

#[test]
fn a_file_in_another_encoding_is_told_where_it_begins() {
    let shell = Shell::new();
    let guides = guides(&shell);
    let text: Vec<u8> = "\u{feff}format = 1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(guides.join("facebook/object.toml"), text).unwrap();
    says(&shell, "facebook/object.toml not-utf8");
}

#[test]
fn tables_without_end_are_refused() {
    for depth in [300, 40_000] {
        let levels = |open: &str, close: &str| {
            format!("format = 1\nminutes = {}1{}\n", open.repeat(depth), close.repeat(depth))
        };
        let dotted = format!("format = 1\na{} = 1\n", ".a".repeat(depth));
        let header = format!("format = 1\n[a{}]\n", ".a".repeat(depth));
        let array = levels("[", "]");
        let inline = levels("{ a = ", " }");
        let open = format!("format = 1\nminutes = {}", "[".repeat(depth));
        for text in [array, inline, dotted, header, open] {
            let shell = Shell::new();
            let guides = guides(&shell);
            fs::write(guides.join("facebook/object.toml"), &text).unwrap();
            let told = told(&shell);
            let start: String = text.chars().take(40).collect();
            let of =
                |rule: &str| told.iter().any(|it| *it == format!("facebook/object.toml {rule}"));
            assert!(told.contains(&READ.to_owned()), "{start}: {told:?}");
            assert!(of("toml-syntax") || of("too-large"), "{start}: {told:?}");
            // Nothing is concluded from what could not be read.
            assert!(told.len() <= 3, "{start}: {told:?}");
        }
    }
}

#[test]
fn folders_without_end_are_not_entered() {
    let shell = Shell::new();
    let guides = guides(&shell);
    let deep = format!("d{}", "/d".repeat(300));
    fs::create_dir_all(guides.join(&deep)).unwrap();
    fs::write(guides.join(&deep).join("object.toml"), "").unwrap();
    says(&shell, &format!("d{} misplaced-file", "/d".repeat(8)));
}

#[test]
fn a_crowded_folder_is_read_in_part() {
    let shell = Shell::new();
    let guides = guides(&shell);
    fs::create_dir(guides.join("zoo")).unwrap();
    for n in 0..20_010 {
        fs::File::create(guides.join(format!("zoo/{n:05}.txt"))).unwrap();
    }
    says(&shell, "zoo misplaced-file");
}

#[cfg(unix)]
#[test]
fn links_are_followed_neither_out_nor_in_circles() {
    use std::os::unix::fs::symlink;
    let shell = Shell::new();
    let guides = guides(&shell);
    let service = guides.join("facebook");
    fs::write(shell.path("secret.toml"), "password = 1\n").unwrap();
    symlink(shell.path("secret.toml"), service.join("object.toml")).unwrap();
    symlink("hide.toml", service.join("leave.toml")).unwrap();
    symlink("leave.toml", service.join("hide.toml")).unwrap();
    symlink("/dev/zero", service.join("accounts.toml")).unwrap();
    symlink("nowhere", service.join("access.toml")).unwrap();
    symlink("..", service.join("circle")).unwrap();
    symlink("/", guides.join("machine")).unwrap();
    let names = ["access.toml", "accounts.toml", "circle", "hide.toml", "leave.toml"];
    let mut expected: Vec<String> =
        names.map(|name| format!("facebook/{name} misplaced-file")).into();
    expected.push(READ.to_owned());
    expected.push("facebook/object.toml misplaced-file".to_owned());
    expected.push("machine misplaced-file".to_owned());
    assert_eq!(told(&shell), expected);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let shell = Shell::new();
    let guides = guides(&shell);
    let made =
        std::process::Command::new("mkfifo").arg(guides.join("facebook/object.toml")).status();
    assert!(made.unwrap().success());
    says(&shell, "facebook/object.toml misplaced-file");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_read_is_told_and_the_rest_is_read() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let shell = Shell::new();
    let guides = guides(&shell);
    let closed = guides.join("closed");
    fs::create_dir(&closed).unwrap();
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(&closed, 0o000);
    // Nothing is closed to root: who is root is somebody else for this.
    let is_root = fs::metadata(&closed).unwrap().uid() == 0;
    let mut check = shell.command(&["check", "guides", "--format", "json"]);
    if is_root {
        let program = shell.path("program");
        fs::copy(PROGRAM, &program).unwrap();
        mode(&program, 0o755);
        mode(guides.parent().unwrap(), 0o755);
        let mut other = std::process::Command::new(program);
        other.args(check.get_args()).current_dir(guides.parent().unwrap());
        other.env_clear().env("OPTOUT_TUI_HOME", shell.path("nobody")).uid(65_534).gid(65_534);
        check = other;
    }
    let output = check.output().unwrap();
    mode(&closed, 0o700);
    let ran = Ran {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    assert_eq!(places(&ran), ["closed unreadable", READ], "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn names_move_no_terminal() {
    let shell = Shell::new();
    let guides = guides(&shell);
    let odd = "a\u{1b}[2J\nb\u{202e}\u{9b}31m.toml";
    fs::write(guides.join("facebook").join(odd), "format = 1\n").unwrap();
    says(&shell, &format!("facebook/{odd} misplaced-file"));
    let raw = shell.run(&["check", "guides", "--format", "json"]).out;
    assert!(!raw.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{raw}");
}

#[test]
fn who_takes_an_id_of_ours_is_read_in_its_place() {
    let shell = Shell::new();
    let guides = guides(&shell);
    let limit = guides.join("facebook/limit.toml");
    let text = fs::read_to_string(&limit).unwrap().replace("glyf", "glyph");
    fs::write(guides.join("facebook/object.toml"), &text).unwrap();
    assert_eq!(told(&shell), [READ]);
    // A service of ours with another maker would open on our hosts in its name.
    let service = "format = 1\nname = \"Facebook\"\nmaker = \"mine\"\nlogin = \"own\"\nhosts = [\"www.facebook.com\"]\norder = 1\n";
    fs::write(guides.join("facebook/service.toml"), service).unwrap();
    fs::create_dir(guides.join("reference")).unwrap();
    let makers = "format = 1\n[makers.mine]\nname = \"Mine\"\n";
    fs::write(guides.join("reference/companies.toml"), makers).unwrap();
    says(&shell, "facebook/service.toml claimed-host");
}
