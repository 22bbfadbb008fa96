//! Terminals that lie, and a wizard that was stopped behind its back.

use std::fs;

use crate::support::program::PROGRAM;
use crate::support::tty::{ESC, Seen, Start, Tty, file, signal};
use crate::walk::{HOME_PAGE, SETUP, journal, run, settled, start};

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
        settled(home.path());
        let mut tty = Start::wizard(home.path()).env("TERM", term).start();
        tty.sees(HOME_PAGE);
        tty.types("q");
        assert_eq!(tty.ends(), 0);
        let bytes = tty.look(|seen| String::from_utf8_lossy(&seen.bytes).into_owned());
        assert!(!bytes.contains("38;5;"), "{term}");
        let is_colour = |part: &str| {
            let style = part.split_once('m').map_or("", |(style, _)| style);
            let is_style = style.chars().all(|it| it.is_ascii_digit() || it == ';');
            is_style
                && style.split(';').any(|it| {
                    it.parse()
                        .is_ok_and(|it: u8| matches!(it, 30..=37 | 40..=47 | 90..=97 | 100..=107))
                })
        };
        let found: Vec<&str> = bytes.split("\x1b[").skip(1).filter(|it| is_colour(it)).collect();
        assert_eq!(!found.is_empty(), colours, "{term}: {found:?}");
    }
}

#[test]
fn an_address_is_a_link_where_the_terminal_knows_links() {
    for (term, links) in [("xterm-256color", true), ("linux", false)] {
        let home = tempfile::tempdir().unwrap();
        settled(home.path());
        run(home.path(), &["accounts", "add", "chatgpt", "main"]);
        let mut tty = Start::wizard(home.path()).env("TERM", term).start();
        tty.sees(HOME_PAGE);
        start(&mut tty, "ChatGPT", "ChatGPT › Refuse");
        tty.sees("https://chatgpt.com/");
        let bytes = tty.look(|seen| String::from_utf8_lossy(&seen.bytes).into_owned());
        let begins = bytes.matches("\x1b]8;id=optout;https://chatgpt.com/").count();
        let ends = bytes.matches("\x1b]8;;\x1b\\").count();
        assert_eq!((begins > 0, begins), (links, ends), "{term}");
        tty.types("q");
        assert_eq!(tty.ends(), 0);
    }
}

#[test]
fn the_mouse_is_listened_to_only_where_that_was_asked_for() {
    let home = tempfile::tempdir().unwrap();
    settled(home.path());
    let (on, off) = ("\x1b[?1000h\x1b[?1006h", "\x1b[?1006l\x1b[?1000l");
    let mut tty = Start::wizard(home.path()).start();
    tty.sees(HOME_PAGE);
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    tty.look(|seen| assert!(!String::from_utf8_lossy(&seen.bytes).contains(on)));

    run(home.path(), &["set", "mouse", "on"]);
    let mut tty = Start::wizard(home.path()).start();
    tty.sees(HOME_PAGE);
    // A click on the action line does what stands there: the fifth row from the left is "Accounts".
    let (column, row) = tty.look(|seen| {
        let line = seen.text().lines().last().unwrap_or_default().to_owned();
        let place = line.find("Accounts").unwrap();
        (line.get(..place).unwrap().chars().count() + 2, seen.text().lines().count())
    });
    tty.press(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"), "Add an account");
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    tty.look(|seen| {
        let bytes = String::from_utf8_lossy(&seen.bytes);
        assert!(bytes.contains(on) && bytes.contains(off), "it is given back as it was");
    });
}

#[test]
fn a_terminal_without_another_screen_is_left_clean() {
    let home = tempfile::tempdir().unwrap();
    settled(home.path());
    let mut tty = Start::wizard(home.path()).start();
    tty.sees(HOME_PAGE);
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    // What such a terminal makes of the same bytes.
    let bytes =
        tty.look(|seen| String::from_utf8_lossy(&seen.bytes).replace("\x1b[?1049", "\x1b[?9"));
    let mut screen = vt100::Parser::new(30.try_into().unwrap(), 100.try_into().unwrap(), 0);
    screen.process(b"$ optout-tui and what stood there before\r\n");
    screen.process(bytes.as_bytes());
    let left = screen.screen().contents();
    assert!(!left.contains("what stood there before") && !left.contains('╭'), "{left}");
}
