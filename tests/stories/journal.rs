//! The journal on a real disk: what is written is read back, by this window and by all others.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use optout_tui::domain::record::act::{Act, ActId, Change, Operation};
use optout_tui::domain::text::failure::{Doing, Report};
use optout_tui::system::home::Home;
use optout_tui::system::journal::{Journal, Loaded};
use tempfile::TempDir;

fn home() -> (TempDir, Home) {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    (dir, home)
}

fn say(value: &str) -> Operation {
    let name = "country".to_owned();
    let value = value.to_owned();
    Operation::Do(vec![Change::Set { name, value }])
}

fn said(acts: &[Act]) -> Vec<&str> {
    let values = acts.iter().filter_map(|act| match &act.deed {
        Operation::Do(changes) => changes.first(),
        Operation::Undo(_) | Operation::Forget(_) => None,
    });
    values
        .filter_map(|change| match change {
            Change::Set { value, .. } => Some(value.as_str()),
            _ => None,
        })
        .collect()
}

fn line(id: &str, value: &str) -> String {
    format!(
        r#"{{"v":1,"id":"{id}","at":"","do":[{{"set":{{"name":"country","value":"{value}"}}}}]}}"#
    )
}

/// Puts a file into the journal, as another computer or an accident would.
fn put(home: &Home, name: &str, text: &str) -> PathBuf {
    fs::create_dir_all(home.journal()).unwrap();
    let path = home.journal().join(name);
    fs::write(&path, text).unwrap();
    path
}

fn own_file(home: &Home, journal: &Journal) -> PathBuf {
    home.journal().join(format!("{}.jsonl", journal.writer()))
}

/// A journal with these acts of its own, and its file.
fn written(home: &Home, values: &[&str]) -> PathBuf {
    let (mut journal, _) = Journal::open(home);
    for value in values {
        journal.append(&say(value)).unwrap();
    }
    own_file(home, &journal)
}

#[test]
fn what_was_written_is_read_back() {
    let (_dir, home) = home();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(loaded, Loaded::default());
    let one = journal.append(&say("one")).unwrap();
    let two = journal.append(&Operation::Undo(vec![one.own.clone()])).unwrap();
    assert!(one.own < two.own);
    assert_eq!(*one.own.writer, *journal.writer());
    let (again, loaded) = Journal::open(&home);
    assert_eq!(again.writer(), journal.writer());
    let expected = [one.news.acts, two.news.acts].concat();
    assert_eq!(loaded.acts, expected);
    assert_eq!(loaded.reports, []);
    assert_eq!(loaded.acts[1].deed, Operation::Undo(vec![one.own]));
    assert!(loaded.acts[0].at.starts_with("20"));
}

#[test]
fn nothing_is_created_before_the_first_act() {
    let (dir, home) = home();
    let (mut journal, _) = Journal::open(&home);
    journal.refresh().unwrap();
    assert!(!journal.has_news());
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn ids_grow_even_when_the_clock_goes_back_a_year() {
    let (_dir, home) = home();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let ahead = (now + Duration::from_secs(365 * 24 * 3600)).as_millis();
    put(&home, "zzzzzzzz.jsonl", &format!("{}\n", line(&format!("{ahead}-zzzzzzzz"), "later")));
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["later"]);
    for place in 1..=3 {
        let own = journal.append(&say("now")).unwrap().own;
        assert_eq!(u128::from(own.stamp), ahead + place);
    }
    let (_, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["later", "now", "now", "now"]);
}

#[test]
fn a_stamp_from_2100_on_is_damage_and_one_just_before_is_no_floor() {
    let (_dir, home) = home();
    let last = 4_102_444_799_999_u64;
    let absurd = [u64::MAX, last + 1].map(|stamp| line(&format!("{stamp}-zzzzzzzz"), "absurd"));
    let text =
        format!("{}\n{}\n{}\n", absurd[0], line(&format!("{last}-zzzzzzzz"), "2099"), absurd[1]);
    put(&home, "zzzzzzzz.jsonl", &text);
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["2099"]);
    let lines: Vec<usize> = loaded
        .reports
        .iter()
        .filter_map(|report| match report {
            Report::Damaged { line, .. } => Some(*line),
            _ => None,
        })
        .collect();
    assert_eq!(lines, [1, 3]);
    assert!(loaded.reports.iter().any(|it| matches!(it, Report::Ahead { acts: 1, .. })));
    for _ in 0..3 {
        assert!(journal.append(&say("now")).unwrap().own.stamp < last);
    }
    assert_eq!(said(&Journal::open(&home).1.acts), ["now", "now", "now", "2099"]);
}

#[test]
fn two_windows_see_each_other() {
    let (_dir, home) = home();
    let (mut left, _) = Journal::open(&home);
    let (mut right, _) = Journal::open(&home);
    left.append(&say("left")).unwrap();
    assert!(right.has_news());
    let appended = right.append(&say("right")).unwrap();
    assert_eq!(said(&appended.news.acts), ["left", "right"]);
    assert!(!appended.news.whole);
    assert_eq!(left.writer(), right.writer());
    assert!(left.has_news());
    let news = left.refresh().unwrap();
    assert_eq!(said(&news.acts), ["right"]);
    assert!(!news.whole);
    assert!(!left.has_news());
    assert_eq!(left.refresh().unwrap().acts, []);
}

#[test]
fn another_computer_is_another_file() {
    let (_dir, home) = home();
    written(&home, &["one"]);
    let (mut journal, _) = Journal::open(&home);
    // It was offline when it wrote the first, and saw ours before it wrote the second.
    let own = journal.append(&say("two")).unwrap().own.stamp;
    let late = line("5-bbbbbbbb", "early");
    let after = line(&format!("{}-bbbbbbbb", own + 1), "after");
    put(&home, "bbbbbbbb.jsonl", &format!("{late}\n{after}\n"));
    assert!(journal.has_news());
    let news = journal.refresh().unwrap();
    assert!(news.whole, "an act that sorts before known ones is no simple addition");
    assert_eq!(said(&news.acts), ["early", "one", "two", "after"]);
    let text = format!("{late}\n{after}\n{}\n", line(&format!("{}-bbbbbbbb", own + 2), "last"));
    put(&home, "bbbbbbbb.jsonl", &text);
    let news = journal.refresh().unwrap();
    assert_eq!((said(&news.acts), news.whole), (vec!["last"], false));
}

#[test]
fn a_conflict_copy_is_one_more_file() {
    let (_dir, home) = home();
    let file = written(&home, &["one", "two"]);
    let text = fs::read_to_string(&file).unwrap();
    put(&home, "copy (conflict 2026-11-22).jsonl", &text);
    put(&home, ".hidden.jsonl", "nonsense\n");
    put(&home, "notes.txt", "nonsense\n");
    let (_, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["one", "two"]);
    assert_eq!(loaded.reports, []);
}

#[test]
fn of_equal_ids_with_different_bytes_the_lesser_line_counts() {
    let (_dir, home) = home();
    let (b, a) = (line("7-bbbbbbbb", "b"), line("7-bbbbbbbb", "a"));
    put(&home, "bbbbbbbb.jsonl", &format!("{b}\n"));
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["b"]);
    put(&home, "copy.jsonl", &format!("{a}\n"));
    let news = journal.refresh().unwrap();
    assert!(news.whole);
    assert_eq!(said(&news.acts), ["a"]);
    let id: ActId = "7-bbbbbbbb".parse().unwrap();
    assert_eq!(news.reports, [Report::Twin { id }]);
    assert_eq!(
        fs::read_to_string(home.journal().join("bbbbbbbb.jsonl")).unwrap(),
        format!("{b}\n")
    );
}

#[test]
fn a_line_of_a_newer_version_is_kept_and_counted() {
    let (_dir, home) = home();
    let file = written(&home, &["one"]);
    let newer = r#"{"v":2,"id":"3999999999999-aaaaaaaa","at":"","do":[{"sing":{}}],"why":"x"}"#;
    let text = fs::read_to_string(&file).unwrap() + newer + "\nnonsense\n";
    fs::write(&file, text).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(loaded.acts.iter().map(|act| act.strange).sum::<u32>(), 1);
    let own = journal.append(&say("two")).unwrap().own;
    assert_eq!(own.stamp, 4_000_000_000_000);
    assert!(fs::read_to_string(&file).unwrap().contains(newer));
}

#[test]
fn damage_in_the_own_file_is_moved_aside_and_reported() {
    let (_dir, home) = home();
    let file = written(&home, &["one", "two"]);
    let text = fs::read_to_string(&file).unwrap();
    let (first, second) = text.split_once('\n').unwrap();
    let garbage =
        [first.as_bytes(), b"\n\x00\xffgarbage\n", second.as_bytes(), b"{\"v\":1,\"id\":\"17"];
    fs::write(&file, garbage.concat()).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["one", "two"]);
    let [one, two] = loaded.reports.as_slice() else {
        panic!("{:?}", loaded.reports);
    };
    let place = |report: &Report| match report {
        Report::Damaged { line, aside, .. } => (*line, aside.clone().unwrap()),
        other => panic!("{other:?}"),
    };
    assert_eq!((place(one).0, place(two).0), (2, 4));
    let aside = place(one).1;
    assert!(aside.starts_with(home.damaged()));
    assert_eq!(fs::read(&aside).unwrap(), b"\x00\xffgarbage\n{\"v\":1,\"id\":\"17\n");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    journal.append(&say("three")).unwrap();
    let (_, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["one", "two", "three"]);
    assert_eq!(loaded.reports, []);
}

#[test]
fn a_line_torn_off_while_windows_are_open_is_mended_by_the_next_act() {
    let (_dir, home) = home();
    let file = written(&home, &["one"]);
    let (mut left, _) = Journal::open(&home);
    let (mut right, _) = Journal::open(&home);
    let torn = fs::read_to_string(&file).unwrap() + "{\"v\":1,\"id\":";
    fs::write(&file, torn).unwrap();
    // Somebody may still be writing it: nobody touches it, nobody reads it.
    assert_eq!(left.refresh().unwrap().reports, []);
    let appended = left.append(&say("two")).unwrap();
    assert_eq!(said(&appended.news.acts), ["two"]);
    assert!(matches!(
        &appended.news.reports[..],
        [Report::Damaged { line: 2, aside: Some(_), .. }]
    ));
    let news = right.refresh().unwrap();
    assert_eq!(said(&news.acts).last(), Some(&"two"));
    assert_eq!(news.reports, []);
}

#[test]
fn a_last_line_without_its_newline_is_not_lost() {
    let (_dir, home) = home();
    let file = written(&home, &["one", "two"]);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.trim_end()).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["one", "two"]);
    journal.append(&say("three")).unwrap();
    let (_, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["one", "two", "three"]);
    assert_eq!(loaded.reports, []);
    assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), 3);
}

#[test]
fn damage_in_the_file_of_another_computer_is_only_reported() {
    let (_dir, home) = home();
    let text = format!("nonsense\n{}\n{{\"v\":1", line("7-bbbbbbbb", "b"));
    let file = put(&home, "bbbbbbbb.jsonl", &text);
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["b"]);
    let report = Report::Damaged { file: file.clone(), line: 1, aside: None };
    assert_eq!(loaded.reports, [report]);
    let appended = journal.append(&say("one")).unwrap();
    assert_eq!(appended.news.reports, [], "it was already said");
    assert_eq!(fs::read_to_string(file).unwrap(), text);
    assert!(!home.damaged().exists());
}

#[test]
fn a_file_that_was_rewritten_or_went_is_read_again() {
    let (_dir, home) = home();
    let other = |text: &str| put(&home, "bbbbbbbb.jsonl", text);
    let (five, six) = (line("5-bbbbbbbb", "five"), line("6-bbbbbbbb", "six"));
    other(&format!("{five}\n{six}\n"));
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["five", "six"]);
    let seven = line("7-bbbbbbbb", "seven");
    other(&format!("{six}\n{seven}\n"));
    let news = journal.refresh().unwrap();
    // What is known stays on the screen, and it is said that it is nowhere else.
    assert_eq!((said(&news.acts), news.whole), (vec!["seven"], false));
    assert_eq!(news.reports, [Report::Vanished(1)]);
    other(&format!("{five}\n{six}\n{seven}\n"));
    let news = journal.refresh().unwrap();
    assert_eq!((said(&news.acts), news.whole), (vec!["five", "six", "seven"], true));
    fs::remove_dir_all(home.data()).unwrap();
    let failure = journal.append(&say("one")).unwrap_err();
    assert_eq!((failure.doing, failure.path), (Doing::FindJournal, Some(home.journal())));
    assert_eq!(journal.refresh().unwrap_err().doing, Doing::FindJournal);
    assert!(!home.data().exists());
    journal.go_on_without().unwrap();
    journal.append(&say("one")).unwrap();
    assert_eq!(said(&Journal::open(&home).1.acts), ["one"]);
}

#[test]
fn a_folder_with_the_name_of_a_file_hurts_nobody() {
    let (_dir, home) = home();
    fs::create_dir_all(home.journal().join("x.jsonl")).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert!(matches!(&loaded.reports[..], [Report::Unreadable(_)]));
    journal.append(&say("one")).unwrap();
    assert_eq!(said(&Journal::open(&home).1.acts), ["one"]);
}

#[test]
fn a_window_that_writes_for_too_long_is_a_clear_failure() {
    let (_dir, home) = home();
    written(&home, &["one"]);
    let busy = fs::File::options().write(true).open(home.lock()).unwrap();
    busy.lock().unwrap();
    let (mut journal, _) = Journal::open(&home);
    journal.set_patience(Duration::from_millis(20));
    let failure = journal.append(&say("two")).unwrap_err();
    assert_eq!((failure.doing, failure.path), (Doing::LockJournal, Some(home.lock())));
    busy.unlock().unwrap();
    journal.append(&say("two")).unwrap();
    assert_eq!(said(&Journal::open(&home).1.acts), ["one", "two"]);
}

#[test]
fn a_home_that_is_a_file_is_a_failure_with_its_path() {
    let (dir, home) = home();
    fs::write(dir.path().join("home"), "").unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert!(matches!(&loaded.reports[..], [Report::Unreadable(_)]));
    let failure = journal.append(&say("one")).unwrap_err();
    assert_eq!(failure.doing, Doing::MakeFolder);
    assert!(failure.path.unwrap().starts_with(home.data()));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_dir, home) = home();
    let file = written(&home, &["one"]);
    fs::write(&file, fs::read_to_string(&file).unwrap() + "torn").unwrap();
    let (_, loaded) = Journal::open(&home);
    assert_eq!(loaded.reports.len(), 1);
    let mode = |path: PathBuf| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for folder in [home.data().into(), home.journal(), home.damaged(), home.local().into()] {
        assert_eq!(mode(folder), 0o700);
    }
    let aside = fs::read_dir(home.damaged()).unwrap().next().unwrap().unwrap().path();
    for path in [file, aside, home.writer(), home.lock()] {
        assert_eq!(mode(path), 0o600);
    }
}
