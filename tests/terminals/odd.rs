//! Terminals that lie, and a wizard that was stopped behind its back.

use std::fs;

use crate::support::program::PROGRAM;
use crate::support::tty::{ESC, Seen, Start, Tty, file, signal};
use crate::walk::{HOME_PAGE, SETUP, journal, run};

/// A shell that waits for commands, and whose prompt is the last thing on the screen when it does.
fn shell(home: &std::path::Path) -> Tty {
    let shell = Start::program("/bin/sh".as_ref(), home).arg("-i");
    let tty = shell.env("PS1", "ready> ").env("NOTES", home).start();
    tty.sees("ready>");
    tty
}

fn is_ready(seen: &Seen) -> bool {
    !seen.screen().alternate_screen() && seen.text().trim().ends_with("ready>")
}

#[test]
fn after_a_stop_that_nobody_can_catch_the_keys_still_live() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = shell(home.path());
    let run = format!("sh -c 'echo $$ > \"$NOTES/pid\"; exec {PROGRAM} --home \"$HOME/home\"'\n");
    tty.press(&run, SETUP);
    let pid = file(&home.path().join("pid")).trim().parse().unwrap();
    signal(pid, "STOP");
    // The shell takes the terminal as it is: nobody gave it back.
    tty.waits("the prompt", |seen| seen.text().matches("ready>").count() > 0);
    let taken = |seen: &Seen| String::from_utf8_lossy(&seen.bytes).matches("\x1b[?1049h").count();
    let before = tty.look(taken);
    tty.types("fg\n");
    tty.waits("the terminal to be taken again", move |seen| taken(seen) > before);
    tty.sees(SETUP);
    tty.types("q");
    tty.waits("the shell", is_ready);
    tty.press("echo sta''tus $?\n", "status 0");
}

#[test]
fn a_terminal_that_says_it_is_huge_is_drawn_on_as_far_as_a_wall_reaches() {
    for (columns, rows) in [(30_000, 30_000), (65_535, 65_535), (65_535, 12), (40, 65_535)] {
        let home = tempfile::tempdir().unwrap();
        let mut tty = shell(home.path());
        tty.press(&format!("stty rows {rows} cols {columns}; echo si''zed\n"), "sized");
        let run = format!("sh -c 'echo $$ > \"$NOTES/pid\"; exec {PROGRAM} --home \"$HOME/home\"'");
        tty.types(&format!("{run}; echo sta''tus $?\n"));
        tty.waits("the wizard", |seen| seen.screen().alternate_screen());
        let pid = file(&home.path().join("pid")).trim().to_owned();
        // Where the system tells it, the most memory that it took.
        if let Ok(status) = fs::read_to_string(format!("/proc/{pid}/status")) {
            let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
            let most: u32 = most.trim().trim_end_matches(" kB").parse().unwrap();
            assert!(most < 128 * 1024, "{columns}x{rows}: {most} kB");
        }
        tty.types("q");
        tty.sees("status 0");
    }
}

#[test]
fn a_paste_that_no_terminal_marks_does_nothing_and_the_keys_still_live() {
    let home = tempfile::tempdir().unwrap();
    run(home.path(), &["set", "country", "FR"]);
    run(home.path(), &["accounts", "add", "facebook", "main"]);
    let before = journal(home.path());
    let mut tty = Start::wizard(home.path()).start();
    tty.sees(HOME_PAGE);
    // Nobody can know it by its first dozen letters: here these do nothing.
    let text = "zyg ".repeat(1024) + &"Quite a lot, by someone else:\rq u b x y .\r".repeat(300);
    let one_mebibyte = text.repeat(1024 * 1024 / text.len() + 1);
    for _ in 0..8 {
        for some in one_mebibyte.as_bytes().chunks(16 * 1024) {
            tty.types(str::from_utf8(some).unwrap());
            let lives = tty.look(|seen| seen.screen().alternate_screen());
            assert!(lives, "a letter of it ended the wizard");
        }
        // Ctrl-K is no text: it is answered once all of that is over.
        tty.press("\u{b}", "╭ Search");
        tty.types(ESC);
        tty.loses("╭ Search");
    }
    assert_eq!(journal(home.path()), before);
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    assert_eq!(journal(home.path()), before);
}

#[test]
fn a_terminal_gets_the_colours_that_it_says_it_has() {
    for (term, colours) in
        [("xterm-mono", false), ("vt100", false), ("xterm", true), ("xterm-256color", true)]
    {
        let home = tempfile::tempdir().unwrap();
        let mut tty = Start::wizard(&home.path().join("home")).env("TERM", term).start();
        tty.waits("the wizard", |seen| seen.screen().alternate_screen());
        tty.types("q");
        assert_eq!(tty.ends(), 0);
        let bytes = tty.look(|seen| String::from_utf8_lossy(&seen.bytes).into_owned());
        assert!(!bytes.contains("38;5;"), "{term}");
        let is_colour = |part: &str| {
            let style = part.split_once('m').map_or("", |(style, _)| style);
            style.split(';').any(|it| {
                it.parse().is_ok_and(|it: u8| matches!(it, 30..=37 | 40..=47 | 90..=97 | 100..=107))
            })
        };
        assert_eq!(bytes.split("\x1b[").skip(1).any(is_colour), colours, "{term}");
    }
}
