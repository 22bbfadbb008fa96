//! Nothing lost: real processes, real kills, a real limit on what can be written.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write, stdout};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use optout_tui::domain::record::act::{ActId, Change, Mark, Operation};
use optout_tui::domain::text::failure::{Doing, Failure, Report};
use optout_tui::domain::text::platform::Platform;
use optout_tui::journal::line;
use optout_tui::system::home::Home;
use optout_tui::system::journal::{Appended, Journal, Loaded};
use tempfile::TempDir;

const ROLE: &str = "OPTOUT_TUI_TEST_ROLE";
const PLACE: &str = "OPTOUT_TUI_TEST_HOME";
const NOBODY: u32 = 65_534;

fn home() -> (TempDir, Home) {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    (dir, home)
}

fn say(text: String) -> Operation {
    Operation::Do(vec![Change::Note {
        account: optout_tui::domain::record::account::AccountKey::of("k3"),
        guide: "facebook/object".parse().unwrap(),
        text,
    }])
}

/// One of five hundred steps is done.
fn tick(place: u32) -> Operation {
    Operation::Do(vec![Change::Mark {
        account: optout_tui::domain::record::account::AccountKey::of("k3"),
        guide: "facebook/object".parse().unwrap(),
        step: format!("step-{place}").parse().unwrap(),
        mark: Mark::Done,
        on: Platform::Web,
        revision: 1,
    }])
}

/// A line of another computer.
fn foreign(place: u64) -> Vec<u8> {
    let id = ActId { stamp: 1_000 + place, writer: "zzzzzzzz".into() };
    line::write(&id, "", &say(place.to_string())).unwrap().into_bytes()
}

/// This very program, told to be the other process of a test.
fn other(role: &str, home: &Home) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    be(&mut command, role, home);
    command
}

fn be(command: &mut Command, role: &str, home: &Home) {
    command
        .args(["--exact", "durability::the_other_process", "--nocapture"])
        .env(ROLE, role)
        .env(PLACE, home.data())
        .stdout(Stdio::piped());
}

/// What the other process says after `word`, line by line, until it ends.
fn heard(child: &mut Child, word: &'static str) -> impl Iterator<Item = String> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines
        .map_while(Result::ok)
        .filter_map(move |line| Some(line.strip_prefix(word)?.trim().to_owned()))
}

fn ids(loaded: &Loaded) -> BTreeSet<String> {
    loaded.acts.iter().map(|act| act.id.to_string()).collect()
}

fn tell(word: &str, what: impl std::fmt::Display) {
    writeln!(stdout().lock(), "\n{word} {what}").unwrap();
}

/// Writes once it is this process's turn. The program waits for some seconds, then says so; a machine that has
/// much to do may need longer.
fn in_turn<T>(mut write: impl FnMut() -> Result<T, Failure>) -> T {
    loop {
        match write() {
            Err(failure) if failure.doing == Doing::LockJournal => {}
            done => return done.unwrap(),
        }
    }
}

/// The other process of the tests below; by itself, nothing.
#[test]
fn the_other_process() {
    let (Ok(role), Ok(place)) = (env::var(ROLE), env::var(PLACE)) else {
        return;
    };
    let home = Home::at(PathBuf::from(place));
    let (mut journal, loaded) = Journal::open(&home);
    match role.as_str() {
        "five hundred" => {
            for place in 0..500 {
                tell("saved", in_turn(|| journal.append(&tick(place))).own);
            }
        }
        "imports" => {
            // Ten lines of other computers at a time, some of which are there already.
            for place in 0..30 {
                let lines: Vec<Vec<u8>> = (place * 9..).take(10).map(foreign).collect();
                in_turn(|| journal.import(&lines));
            }
        }
        "for ever" => {
            for size in (0..20_000).step_by(977).cycle() {
                tell("saved", journal.append(&say("x".repeat(size))).unwrap().own);
            }
        }
        "until it is full" => {
            let failure = loop {
                match journal.append(&say("x".repeat(100))) {
                    Ok(appended) => tell("saved", appended.own),
                    Err(failure) => break failure,
                }
            };
            assert_eq!(failure.doing, Doing::WriteJournal);
            assert!(journal.append(&say("x".repeat(10_000))).is_err());
            tell("full", failure);
        }
        "only read" => {
            assert_eq!(loaded.acts.len(), 2);
            let is_left = |it: &Report| matches!(it, Report::Damaged { aside: None, .. });
            assert!(loaded.reports.iter().any(is_left), "{:?}", loaded.reports);
            let failure = journal.append(&say("no".to_owned())).unwrap_err();
            assert_eq!(failure.doing, Doing::WriteJournal);
            assert!(failure.path.unwrap().starts_with(home.journal()));
            tell("refused", "");
        }
        _ => unreachable!(),
    }
}

#[test]
fn two_processes_that_mark_at_once_while_a_third_imports_lose_nothing() {
    let (_dir, home) = home();
    let mut imports = other("imports", &home).spawn().unwrap();
    let mut children = [(); 2].map(|()| other("five hundred", &home).spawn().unwrap());
    let saved = children.each_mut().map(|child| heard(child, "saved"));
    let saved = saved.map(|ids| {
        let ids: Vec<ActId> = ids.map(|id| id.parse().unwrap()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        ids
    });
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    assert!(imports.wait().unwrap().success());
    let mut all: BTreeSet<String> = saved.iter().flatten().map(ToString::to_string).collect();
    assert_eq!(all.len(), 1000);
    all.extend((1_000..1_271).map(|stamp| format!("{stamp}-zzzzzzzz")));
    let (_, loaded) = Journal::open(&home);
    assert_eq!((ids(&loaded), loaded.reports), (all, vec![]));
    let files = fs::read_dir(home.journal()).unwrap().count();
    assert_eq!(files, 1, "one computer, one file");
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let (_dir, home) = home();
    let mut saved = BTreeSet::new();
    for round in 1..=15 {
        let mut child = other("for ever", &home).spawn().unwrap();
        let mut ids = heard(&mut child, "saved");
        saved.extend(ids.by_ref().take(round));
        child.kill().unwrap();
        saved.extend(ids.filter(|id| id.parse::<ActId>().is_ok()));
        child.wait().unwrap();
        let (mut journal, loaded) = Journal::open(&home);
        let found = self::ids(&loaded);
        assert!(saved.is_subset(&found), "{:?}", saved.difference(&found));
        saved.insert(journal.append(&say(String::new())).unwrap().own.to_string());
    }
}

#[test]
fn a_full_disk_is_a_failure_and_leaves_no_half_line() {
    let (_dir, home) = home();
    let limited = "trap '' XFSZ; ulimit -f 8 || exit 1; exec \"$0\" \"$@\"";
    let mut shell = Command::new("sh");
    shell.args(["-c", limited]).arg(env::current_exe().unwrap());
    be(&mut shell, "until it is full", &home);
    let output = shell.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert!(text.contains("\nfull "), "{text}");
    let saved: BTreeSet<String> =
        text.lines().filter_map(|line| Some(line.strip_prefix("saved ")?.to_owned())).collect();
    assert!(saved.len() > 5);
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!((ids(&loaded), loaded.reports), (saved, vec![]));
    journal.append(&say("room again".to_owned())).unwrap();
}

#[test]
fn a_read_only_home_can_still_be_read() {
    let (dir, home) = home();
    let (mut journal, _) = Journal::open(&home);
    journal.append(&say("one".to_owned())).unwrap();
    journal.append(&say("two".to_owned())).unwrap();
    let own = home.journal().join(format!("{}.jsonl", journal.writer()));
    let text = fs::read_to_string(&own).unwrap() + "nonsense\n";
    fs::write(&own, text).unwrap();
    set_modes(dir.path(), 0o555, 0o444);
    // Nothing is read-only for root.
    let mut command = other("only read", &home);
    if fs::File::options().append(true).open(&own).is_ok() {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output();
    set_modes(dir.path(), 0o755, 0o644);
    let Ok(output) = output else {
        return; // Where nobody may not run this program, there is nothing to see.
    };
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("\nrefused"), "{text}");
}

fn set_modes(path: &Path, folder: u32, file: u32) {
    let is_folder = path.is_dir();
    let set = |mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    if is_folder {
        set(0o755);
        for entry in fs::read_dir(path).unwrap() {
            set_modes(&entry.unwrap().path(), folder, file);
        }
    }
    set(if is_folder { folder } else { file });
}

#[test]
fn without_local_state_all_windows_write_to_one_file_and_it_is_said() {
    let (_dir, home) = home();
    fs::create_dir_all(home.data()).unwrap();
    fs::write(home.local(), "not a folder").unwrap();
    let (mut left, _) = Journal::open(&home);
    let (mut right, _) = Journal::open(&home);
    let Appended { own: one, news } = left.append(&say("one".to_owned())).unwrap();
    let is_local = |it: &Report| matches!(it, Report::Local(it) if it.doing == Doing::KeepLocal);
    assert!(matches!(&news.reports[..], [report] if is_local(report)), "{:?}", news.reports);
    let two = right.append(&say("two".to_owned())).unwrap().own;
    let three = left.append(&say("three".to_owned())).unwrap().own;
    assert!(one < two && two < three);
    assert!(one.writer == two.writer && one.writer == three.writer);
    let (mut again, loaded) = Journal::open(&home);
    assert_eq!(loaded.acts.len(), 3);
    let appended = again.append(&say("four".to_owned())).unwrap();
    assert_eq!(appended.own.writer, one.writer);
    assert!(again.writers().contains(&one.writer));
}
