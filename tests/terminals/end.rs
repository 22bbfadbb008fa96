//! How the wizard ends in a real terminal: whatever ends it, the shell finds its terminal whole.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::program::PROGRAM;
use crate::support::tty::{CTRL_C, CTRL_Z, ESC, Seen, Start, Tty, file, signal};
use crate::walk::{HELP, SETUP};

/// A folder for the wizard and one for what a test notes.
fn folders() -> (TempDir, TempDir) {
    (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
}

#[test]
fn a_terminal_is_given_back_whole_however_the_wizard_ends() {
    for (end, status) in [("q", 0), (CTRL_C, 0)] {
        let (home, notes) = folders();
        let mut tty = looked_after(home.path(), notes.path());
        tty.types(end);
        is_whole(&tty, notes.path(), status);
    }
    let ends = [
        ("TERM", 143),
        ("HUP", 129),
        ("INT", 130),
        ("QUIT", 131),
        ("ABRT", 134),
        ("USR1", 138),
        ("USR2", 140),
        ("ALRM", 142),
        ("XCPU", 152),
    ];
    for (end, status) in ends {
        let (home, notes) = folders();
        let tty = looked_after(home.path(), notes.path());
        let pid = file(&notes.path().join("pid")).trim().parse().unwrap();
        signal(pid, end);
        is_whole(&tty, notes.path(), status);
    }
}

#[test]
fn a_panic_gives_the_terminal_back_before_it_says_anything() {
    let (home, notes) = folders();
    let deps = std::env::current_exe().unwrap();
    let panic = deps.parent().unwrap().with_file_name("examples").join("panic");
    assert!(panic.exists(), "`cargo test` builds it; so does `cargo build --examples`");
    let tty = Start::program(&panic, home.path()).under_shell(notes.path()).start();
    tty.sees("the end, by accident");
    is_whole(&tty, notes.path(), 101);
    assert!(tty.look(|seen| {
        let taken = String::from_utf8_lossy(&seen.bytes).contains("\x1b[?1049h");
        taken && seen.has("the end, by accident")
    }));
}

fn looked_after(home: &Path, notes: &Path) -> Tty {
    let tty = Start::wizard(home).under_shell(notes).start();
    tty.sees(SETUP);
    assert!(tty.look(|seen| seen.screen().alternate_screen() && seen.screen().hide_cursor()));
    tty
}

/// The screen, the cursor, the modes and the status, once the shell has looked.
fn is_whole(tty: &Tty, notes: &Path, status: u8) {
    tty.sees("looked");
    tty.sees(&format!("left with {status}"));
    whole_screen(tty);
    whole_modes(notes);
}

fn whole_screen(tty: &Tty) {
    tty.look(|seen| {
        let screen = seen.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "pastes are not marked");
        assert!(!seen.is_on(1004), "focus is not told");
    });
}

fn whole_modes(notes: &Path) {
    let modes = file(&notes.join("modes"));
    let words: Vec<&str> = modes.split([' ', ';', '\n']).collect();
    for mode in ["icanon", "echo", "isig", "icrnl", "opost"] {
        assert!(words.contains(&mode), "{mode} is off: {modes}");
    }
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_fg_takes_it_again() {
    let (home, notes) = folders();
    let shell = Start::program("/bin/sh".as_ref(), home.path()).arg("-i");
    let mut tty = shell.env("PS1", "ready> ").env("NOTES", notes.path()).start();
    tty.sees("ready>");
    let shell = |it: &Seen| !it.screen().alternate_screen() && it.text().trim().ends_with("ready>");
    let wizard = PROGRAM;
    tty.press(&format!("'{wizard}' --home \"$HOME\"\n"), SETUP);
    for _ in 0..2 {
        tty.types(CTRL_Z);
        tty.waits("the shell", shell);
        // Written with a gap in it, so that only its answer reads so.
        tty.press("stty -a > \"$NOTES/modes\"; echo loo''ked\n", "looked");
        whole_screen(&tty);
        whole_modes(notes.path());
        fs::remove_file(notes.path().join("modes")).unwrap();
        tty.types("clear; fg\n");
        tty.waits("the wizard again", |seen| {
            seen.screen().alternate_screen() && seen.screen().hide_cursor()
        });
        tty.sees(SETUP);
        // It takes keys as before.
        tty.press("?", HELP);
        tty.press(ESC, SETUP);
    }
    tty.types("q");
    tty.waits("the shell", shell);
    tty.press("stty -a > \"$NOTES/modes\"; echo \"sta''tus $?\"\n", "sta''tus 0");
    whole_screen(&tty);
    whole_modes(notes.path());
}

#[test]
fn a_stop_from_outside_gives_the_terminal_to_the_shell_as_well() {
    let (home, notes) = folders();
    let shell = Start::program("/bin/sh".as_ref(), home.path()).arg("-i");
    let mut tty = shell.env("PS1", "ready> ").env("NOTES", notes.path()).start();
    tty.sees("ready>");
    let wizard = PROGRAM;
    let run = format!("sh -c 'echo $$ > \"$NOTES/pid\"; exec {wizard} --home \"$HOME\"'\n");
    tty.press(&run, SETUP);
    let pid = file(&notes.path().join("pid")).trim().parse().unwrap();
    signal(pid, "TSTP");
    tty.waits("the shell", |seen| {
        !seen.screen().alternate_screen() && seen.text().trim().ends_with("ready>")
    });
    tty.press("stty -a > \"$NOTES/modes\"; echo loo''ked\n", "looked");
    whole_screen(&tty);
    whole_modes(notes.path());
    tty.types("clear; fg\n");
    tty.waits("the wizard again", |seen| seen.screen().alternate_screen());
    tty.sees(SETUP);
    tty.press("?", HELP);
}

#[test]
fn where_no_shell_could_resume_it_nothing_stops_it() {
    let home = tempfile::tempdir().unwrap();
    let mut tty = Start::wizard(home.path()).start();
    tty.sees(SETUP);
    tty.signal("TSTP");
    tty.types(CTRL_Z);
    tty.press("?", HELP);
    assert!(tty.look(|seen| seen.screen().alternate_screen()));
}

#[test]
fn a_vanished_terminal_that_nobody_told_of_ends_it_at_once_and_burns_nothing() {
    let (home, notes) = folders();
    let times = notes.path().join("times");
    // The shell outlives the hang-up, to tell the time that its child took.
    let script = format!("trap '' HUP; \"$@\"; times > '{}'", times.display());
    let mut start = Start::program("/bin/sh".as_ref(), home.path());
    for arg in ["-c", &script, "sh", PROGRAM, "--home"] {
        start = start.arg(arg);
    }
    let mut tty = start.arg(home.path()).start();
    tty.sees(SETUP);
    let vanished = Instant::now();
    tty.vanish();
    tty.ends();
    assert!(vanished.elapsed() < Duration::from_secs(3), "it took {:?}", vanished.elapsed());
    // The second line is that of the children: user and system, as in 0m0.040s 0m0.010s.
    let times = file(&times);
    for spent in times.lines().last().unwrap().split_whitespace() {
        let seconds = spent.strip_prefix("0m").and_then(|it| it.strip_suffix('s')).unwrap();
        assert!(seconds.replace(',', ".").parse::<f64>().unwrap() < 1.0, "{times}");
    }
}
