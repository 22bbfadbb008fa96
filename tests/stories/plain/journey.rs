//! The plain wizard is no second program: what is answered there and what is typed on the full screen
//! leave the same journal.
#![cfg(unix)]

use std::fs;
use std::path::Path;

use optout_tui::ui::screen::Screen;
use ratatui::crossterm::event::KeyCode;

use crate::support::twins::{Full, Plain, same};

/// What is answered on the first page: a word of the question, the answer there, the keys here.
const FIRST_PAGE: &[(&str, &str, &[KeyCode])] = &[
    ("Your phone", "iPhone", &[KeyCode::Right]),
    ("Begin with", "Meta", &[KeyCode::Right]),
    ("Facebook", "2", &[KeyCode::Right]),
    ("WhatsApp", "0", &[KeyCode::Left]),
    ("Threads", "not used", &[KeyCode::Right]),
];

/// Everything that can be done, in the plain wizard.
fn in_plain(home: &Path) -> String {
    let mut plain = Plain::start(home);
    plain.answer("france");
    loop {
        let question = plain.said.lines().rev().find(|line| line.starts_with("Question"));
        let question = question.unwrap().split_once(". ").unwrap().1.to_owned();
        let (label, _) = question.split_once(':').unwrap();
        match FIRST_PAGE.iter().find(|(word, ..)| *word == label) {
            Some((_, answer, _)) if answer.len() > 1 => plain.choose(answer),
            Some((_, answer, _)) => plain.answer(answer),
            None => plain.answer(""),
        };
        if plain.said.ends_with("Enter starts (0 goes back): ") {
            break;
        }
    }
    plain.answer("").choose_under("Facebook main:", "Refuse AI training");
    // Ticks, a skip, a step that does not work, an address, a sending.
    plain.answer("1").answer(" ").answer("j").answer("Done").answer("j");
    plain.answer("o").answer("x").answer("x").answer("o").answer(" ");
    plain.answer("j").answer("j").answer("s").answer("j").answer(" ").answer(" ");
    plain.answer("no").answer("x");
    // A note, a second one, one taken back, one erased; another platform.
    plain.answer("0").answer("n").answer("From the train").answer("n").answer("By bus");
    plain.answer("u").answer("n").answer("-").answer("t").choose("Web");
    // Another pack, then everything.
    plain.answer("0").answer("F").choose("Work").answer("F").choose("Everything");
    // The same guide on the other account: done before.
    plain.choose_under("Facebook second:", "Refuse AI training");
    plain.answer("b").answer("march").answer("2024").choose("I have kept the mail").answer("0");
    // The answer to the first objection, on its screen; a letter, of which one blank is remembered.
    plain
        .answer("d")
        .choose("22 Dec 2026")
        .choose("Note what happened")
        .choose("The company refuses");
    plain.answer("tomorrow").answer("22/11/2026").choose("22 Nov 2026, refused");
    plain.choose("Add words").answer("No reason given").answer("w").choose("Your name");
    plain.answer("Camille").choose("Remember it").choose("In your own words");
    plain.answer("My pupils are on it").choose("Children").answer("c").choose("Not yet");
    plain.answer("0").answer("u").answer("0").answer("0");
    // Accounts.
    plain.answer("a").choose("Add an account").choose("WhatsApp").answer("a/b").answer("work");
    plain.choose("WhatsApp work").choose("Rename").answer("Office");
    plain.choose("WhatsApp Office").choose("Country").answer("CH");
    plain.choose("Facebook main").choose("Tie").choose("Facebook second").choose("Instagram main");
    plain.choose("Tie them").choose("Facebook second").choose("Untie");
    plain.choose("Instagram main").choose("Threads");
    plain.choose("WhatsApp Office").choose("Remove").answer("u").answer("0");
    // Settings, and the other language from anywhere.
    plain.answer(",").choose("Your phone").choose("Android");
    plain.choose("Your country").choose("Belgium").choose("This computer").choose("macOS");
    plain.choose("Language").answer("0").answer("L").answer("q");
    plain.end()
}

/// The same with the keys of the full screen.
fn on_the_full_screen(home: &Path) {
    use KeyCode::{Backspace, Down, Enter, Esc, Home, Left, Right};
    let mut full = Full::start(home);
    full.letters(" ").choose("France");
    loop {
        let Some(Screen::Welcome(state)) = full.model.screens.last() else {
            panic!("no first page")
        };
        let question = state.question(&full.model.data);
        if question.label == full.model.data.strings.welcome.start {
            break;
        }
        if let Some((_, _, keys)) = FIRST_PAGE.iter().find(|(word, ..)| *word == question.label) {
            full.keys(keys);
        }
        full.key(Down);
    }
    full.keys(&[Enter, Enter]);
    if full.model.overlay.is_some() {
        full.choose("○ Refuse AI training");
    }
    full.down(1).letters(" ").down(1).letters(" ").down(1).letters("oxxo ");
    full.down(2).letters("s").down(1).letters("  ").choose("No").letters("x");
    full.letters("nFrom the train").key(Enter).letters("n");
    full.keys(&[Backspace; 14]).letters("By bus").key(Enter).letters("u");
    full.letters("n").keys(&[Backspace; 14]).key(Enter).letters("t").choose("Web");
    full.key(Esc).letters("F").choose("Work").letters("F").choose("Everything");
    full.keys(&[Home, Down, Enter]);
    if full.model.overlay.is_some() {
        full.choose("Refuse AI training");
    }
    full.keys(&[Home]).letters("b").keys(&[Left, Left, Down, Left, Down, Right, Enter, Esc]);
    full.letters("d")
        .down(1)
        .key(Enter)
        .down(2)
        .key(Enter)
        .choose("The company refuses")
        .key(Enter);
    full.key(KeyCode::End).keys(&[KeyCode::Up; 2]).key(Enter).choose("Add words");
    full.letters("No reason given").key(Enter).letters("w").down(3);
    full.key(Down).key(Enter).letters("Camille").key(Enter).choose("Remember it");
    full.key(KeyCode::End);
    full.letters("c").choose("Not yet").key(Esc).letters("u").keys(&[Esc, Esc]);
    full.letters("a").keys(&[KeyCode::End, Enter]).choose("WhatsApp");
    // The whole line is taken away before another is typed.
    full.keys(&[Backspace; 40]).letters("a/b").key(Enter);
    full.keys(&[Backspace; 40]).letters("work").key(Enter);
    full.key(Home).down(3).key(Enter).choose("Rename");
    full.keys(&[Backspace; 40]).letters("Office").key(Enter);
    full.key(Enter).choose("Country").choose("Switzerland");
    full.keys(&[Home, Enter]).choose("Tie").letters(" ").down(1).letters(" ").key(Enter);
    full.keys(&[Down, Enter]).choose("Untie").keys(&[Down, Enter]).choose("Threads");
    full.keys(&[Down, Enter]).choose("Remove").letters("u").key(Esc);
    full.letters(",").down(2).key(Enter).choose("Android");
    full.keys(&[Home, Enter]).choose("Belgium").down(3).key(Enter).choose("macOS");
    full.keys(&[Home, Down, Enter, Esc]).letters("Lq");
    assert!(full.ended);
}

#[test]
fn answers_and_keys_leave_the_same_journal() {
    let (lines, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let said = in_plain(lines.path());
    on_the_full_screen(keys.path());
    let acts = same(lines.path(), keys.path(), &said);
    assert!(acts.len() > 25, "a short journey: {acts:#?}");
    // What belongs to this computer alone is kept alike too.
    let computer = |home: &Path| fs::read_to_string(home.join("local/computer")).unwrap();
    assert_eq!(computer(lines.path()), computer(keys.path()));
    assert_eq!(computer(lines.path()), "macos\n");
}
