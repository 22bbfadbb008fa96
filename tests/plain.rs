//! The plain wizard: the real program, with answers through a pipe.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::disallowed_methods, reason = "these tests start the program and read its files")]

#[path = "support/own.rs"]
mod own_guides;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

const TODAY: &str = "2026-11-22";

/// The program in `home`, deaf to the machine it runs on.
fn program(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_optout-tui"));
    command.args(arguments).env("OPTOUT_TUI_HOME", home).env("OPTOUT_TUI_TODAY", TODAY);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "TERM", "NO_COLOR", "TERMUX_VERSION"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Types everything at once, then ends the input.
fn talk(mut command: Command, answers: &[&str]) -> Output {
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = format!("{}\n", answers.join("\n"));
    let typing = std::thread::Builder::new();
    let typing = typing.spawn(move || drop(stdin.write_all(text.as_bytes()))).unwrap();
    let output = child.wait_with_output().unwrap();
    typing.join().unwrap();
    output
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The lines of the journal, without who and when.
fn journal(home: &Path) -> Vec<String> {
    let Ok(files) = fs::read_dir(home.join("journal")) else { return Vec::new() };
    let files = files.map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let text: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    let what = |line: &str| line.split_once("Z\",").unwrap().1.to_owned();
    text.lines().map(what).collect()
}

/// A home that is set up: the first pack with what it guesses, in France, with an Android telephone.
fn set_up(language: &str) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut answers = vec!["FR"];
    answers.extend([""; 40]);
    let output = talk(program(home.path(), &["--plain", "--lang", language]), &answers);
    assert!(output.status.success());
    assert!(journal(home.path()).concat().contains(r#""country","value":"FR""#));
    home
}

/// Every screen and most of what can be done, on a home that is set up.
const TOUR: &[&str] = &[
    "?", "0", ".", "1", "8", "0", "1", " ", "j", "space", "j", "x", "x", "o", "c", "p", "0", "v",
    "", "Espace", "s", "s", "n", "Note", "n", "-", "k", "u", "t", "2", "0", "b", "3", "2024", "1",
    "0", "a", "1", "1", "autre", "1", "2", "CH", "1", "3", "1", "2", "0", ",", "1", "16", "3", "3",
    "4", "2", "0", "/", "object", "1", "0", "/", "0", "nonsense", "0", "l", "L", "L", "u", "u",
    "0", "0",
];

#[test]
fn three_steps_are_ticked_and_one_note_is_taken_back() {
    let home = set_up("en");
    let before = journal(home.path()).len();
    let answers = ["1", "1", "1", "j", "done", "j", " ", "n", "Sent from the train", "u", "q"];
    let output = talk(program(home.path(), &["--plain"]), &answers);
    assert!(output.status.success());
    let said = said(&output);
    assert!(said.contains("Facebook main, Refuse AI training\nAndroid, stale: link seen in"));
    assert!(said.contains("Step 1 of 7, not done: "));
    assert!(said.contains("Step 1 of 7, done: "));
    assert!(said.contains("Step 3 of 7, done: Open the objection form"));
    assert!(said.contains("\nhttps://www.facebook.com/help/contact/712876720715583\n"));
    assert!(said.contains("https:// www. facebook. com/ help/ contact/ 7128 7672 0715 583"));
    assert!(said.contains("Taken back, Facebook main, Refuse AI training: Your note"));
    let lines = journal(home.path()).split_off(before);
    assert_eq!(lines.len(), 5);
    assert!(lines[..3].iter().all(|line| line.contains(r#""mark":"done""#)));
    assert!(lines[3].contains("Sent from the train"));
    assert!(lines[4].contains(r#""undo":["#));
}

#[test]
fn what_is_searched_for_is_numbered_and_its_number_opens_it() {
    let home = set_up("en");
    let answers =
        ["/", "object facebook", "1", "0", "/", "instagram go", "/", "goal:", "Leave", "q"];
    let output = talk(program(home.path(), &["--plain"]), &answers);
    let said = said(&output);
    assert!(output.status.success(), "{said}");
    let (_, found) = said.split_once("Search: “object facebook”").unwrap();
    let first = "\n1. Facebook main, Refuse AI training, facebook/object: 0/5\n";
    assert!(found.contains(first), "{found}");
    let (_, guide) = found.split_once("\nFacebook main, Refuse AI training\n").unwrap();
    // 0 goes back to the results; the key asks again.
    let (_, again) = guide.split_once("Search: “object facebook”").unwrap();
    let (_, again) = again.split_once("Type what you are looking for").unwrap();
    assert!(again.contains("Search: “instagram go”"), "{again}");
    let (_, values) = again.split_once("Search: “goal:”").unwrap();
    assert!(values.contains(". Refuse training: goal:object\n"), "{values}");
    assert!(values.contains("Search: “goal:leave”, "), "{values}");
    assert!(values.contains("Delete your Facebook account"), "{values}");
}

#[test]
fn guides_of_ones_own_are_said_to_be_and_what_is_wrong_with_them_is_read_out() {
    let home = tempfile::tempdir().unwrap();
    let guides = home.path().join("guides");
    own_guides::acme(&guides);
    own_guides::write(&guides, "acme/limit.toml", &own_guides::GUIDE.replace("\"tap\"", "\"tab\""));
    for arguments in [&["set", "country", "FR"][..], &["accounts", "add", "acme", "work"]] {
        assert!(talk(program(home.path(), arguments), &[]).status.success());
    }
    let answers = ["1", "1", "o", "yes", "0", "0", "2", "0", ",", "6", "q"];
    let said = said(&talk(program(home.path(), &["--plain"]), &answers));
    assert!(said.contains("\n1 mistake in guides of your own."), "{said}");
    let (home_said, rest) = said.split_once("nobody of ours has checked").unwrap();
    assert!(home_said.contains("1. Refuse the training (yours): to do, 2\u{a0}steps\n"), "{said}");
    assert!(home_said.contains("2. Refuse the training (yours): mistakes\n"), "{said}");
    // The first address there is asked about before it leaves.
    let (asked, rest) = rest.split_once("Only the author of this guide says that").unwrap();
    assert!(asked.contains("https://help.acme.example/ai"), "{said}");
    let (_, faulty) = rest.split_once("nobody of ours has checked").unwrap();
    assert!(faulty.contains("unknown-word"), "{faulty}");
    assert!(faulty.contains("What follows is what could be read, without addresses."), "{faulty}");
    let (_, settings) = faulty.split_once("Your guides: 4 files, 1 mistake").unwrap();
    assert!(
        settings.contains("acme/limit.toml") && settings.contains("unknown-word"),
        "{settings}"
    );
}

#[test]
fn the_end_of_input_ends_at_every_point_and_loses_nothing() {
    let home = set_up("en");
    let start = journal(home.path());
    let whole = {
        let copy = copy_of(home.path());
        let output = talk(program(copy.path(), &["--plain"]), TOUR);
        assert!(output.status.success(), "{}", said(&output));
        nameless(&journal(copy.path()))
    };
    assert!(whole.len() > start.len() + 15, "the tour does little: {whole:#?}");
    let mut kept = 0;
    for end in 0..TOUR.len() {
        let copy = copy_of(home.path());
        let output = talk(program(copy.path(), &["--plain"]), &TOUR[..end]);
        assert!(output.status.success(), "after {end} answers");
        let lines = nameless(&journal(copy.path()));
        assert_eq!(lines, whole[..lines.len()], "after {end} answers");
        assert!(lines.len() >= kept);
        kept = lines.len();
    }
}

/// Random names are not the same in two runs.
fn nameless(lines: &[String]) -> Vec<String> {
    let strip = |line: &String| match line.split_once(r#""group":""#) {
        Some((before, after)) => format!("{before}{}", after.split_once('"').unwrap().1),
        None if line.contains(r#""undo""#) => "undo".to_owned(),
        None => line.clone(),
    };
    lines.iter().map(strip).collect()
}

fn copy_of(home: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    for folder in ["journal", "local"] {
        fs::create_dir(copy.path().join(folder)).unwrap();
        for file in fs::read_dir(home.join(folder)).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), copy.path().join(folder).join(file.file_name())).unwrap();
        }
    }
    copy
}

#[test]
fn whoever_only_presses_enter_is_set_up_and_let_go() {
    let home = tempfile::tempdir().unwrap();
    let mut child = program(home.path(), &["--plain"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // yes ''
    let typing = std::thread::Builder::new();
    let typing = typing.spawn(move || while stdin.write_all(b"\n").is_ok() {}).unwrap();
    let output = child.wait_with_output().unwrap();
    typing.join().unwrap();
    assert!(output.status.success());
    assert!(journal(home.path()).concat().contains(r#""add":"#));
    // < /dev/null
    let home = tempfile::tempdir().unwrap();
    let mut command = program(home.path(), &["--plain"]);
    command.stdin(Stdio::null());
    assert!(command.output().unwrap().status.success());
}

#[test]
fn nothing_is_drawn_and_no_escape_code_is_sent() {
    for language in ["en", "fr"] {
        let home = set_up(language);
        for extra in [&["--plain"][..], &["--plain", "--ascii"], &["--plain", "--color", "always"]]
        {
            let output = talk(program(home.path(), extra), TOUR);
            assert!(output.status.success());
            assert!(output.stderr.is_empty());
            let said = said(&output);
            let ascii = extra.contains(&"--ascii");
            for letter in said.chars().filter(|letter| *letter != '\n') {
                let drawn = ('\u{2190}'..='\u{21ff}').contains(&letter)
                    || ('\u{2500}'..='\u{27bf}').contains(&letter)
                    || "·›‹•".contains(letter)
                    || letter.is_control();
                let at = said.lines().find(|line| line.contains(letter)).unwrap();
                assert!(!drawn, "{letter:?} is drawn: {at}");
                assert!(!ascii || letter.is_ascii(), "{letter:?} is not ASCII: {at}");
            }
            // Every line fits, but for an address, which stays whole.
            for line in said.lines().filter(|line| !line.contains("://")) {
                assert!(line.trim_start().chars().count() <= 80, "{line}");
            }
        }
    }
}

#[test]
fn french_is_french() {
    let home = set_up("fr");
    let output = talk(program(home.path(), &["--plain"]), &["1", "3", "x", "hein", "0", "0", "q"]);
    let said = said(&output);
    for sentence in [
        "Facebook principal, Refuser l’entraînement d’IA\n",
        "Étapes faites\u{a0}: 0 sur 5.",
        "Étape 3 sur 7, pas faite\u{a0}: Ouvrir le formulaire d’opposition",
        "Étape 3 sur 7, n’a pas marché\u{a0}: Ouvrir le formulaire d’opposition",
        "(signe ≡, en haut à droite), puis ",
        "«\u{a0}hein\u{a0}» n’est pas une réponse possible ici.",
        "1. Refuser l’entraînement d’IA\u{a0}: bloqué à l’étape ",
        "À bientôt.",
    ] {
        assert!(said.contains(sentence), "{sentence} is missing in:\n{said}");
    }
}

#[test]
fn without_a_terminal_lines_are_only_written_where_they_are_asked_for() {
    let home = tempfile::tempdir().unwrap();
    for term in ["dumb", "xterm"] {
        let mut unasked = program(home.path(), &["--lang", "en"]);
        unasked.env("TERM", term);
        let output = talk(unasked, &["q"]);
        assert_eq!(output.status.code(), Some(1), "{term}");
        assert!(output.stdout.is_empty(), "{term}");
    }
}

#[test]
fn what_cannot_be_saved_is_said_at_once() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("journal"), "in the way").unwrap();
    let mut answers = vec!["FR"];
    answers.extend([""; 40]);
    let arguments = ["--plain", "--lang", "en"];
    let output = talk(program(home.path(), &arguments), &answers);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("NOT SAVED: Cannot make the folder"), "{said}");
    assert!(said.contains("Try to save again (Ctrl-L)"));
}

#[test]
fn whoever_stops_listening_is_left_alone() {
    let home = set_up("en");
    let mut child: Child = program(home.path(), &["--plain"]).spawn().unwrap();
    let mut first = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut first).unwrap();
    drop(stdout);
    let mut stdin = child.stdin.take().unwrap();
    drop(stdin.write_all(b"1\n1\n1\n"));
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn an_address_is_handed_over_and_noted() {
    let home = set_up("en");
    let mut command = program(home.path(), &["--plain"]);
    command.env("BROWSER", "true");
    let output = talk(command, &["1", "3", "o", "q"]);
    assert!(said(&output).contains("Handed to $BROWSER true."));
    let last = journal(home.path()).pop().unwrap();
    assert!(last.contains(r#""opened":"#) && last.contains("712876720715583"), "{last}");
}
