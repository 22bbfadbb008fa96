//! What cannot be read, is away or is gone is never taken for empty, and nothing is made anew unasked.

use std::fs;
use std::path::PathBuf;

use optout_tui::domain::record::act::{Change, Operation};
use optout_tui::domain::text::failure::{Doing, NewName, Report};
use optout_tui::system::home::Home;
use optout_tui::system::journal::Journal;
use tempfile::TempDir;

use crate::cli::shell::Shell;

fn say(value: &str) -> Operation {
    let (name, value) = ("country".to_owned(), value.to_owned());
    Operation::Do(vec![Change::Set { name, value }])
}

fn lived() -> (TempDir, Home, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    let (mut journal, _) = Journal::open(&home);
    journal.append(&say("FR")).unwrap();
    let own = home.journal().join(format!("{}.jsonl", journal.writer()));
    (dir, home, own)
}

#[test]
fn the_own_file_that_is_away_is_said_and_nothing_is_written_under_its_name() {
    for (to, told) in [(".W.icloud", false), ("W.jsonl.moved", true)] {
        let (_dir, home, own) = lived();
        let name = own.file_name().unwrap().to_str().unwrap();
        let to = if told { to.to_owned() } else { format!(".{name}.icloud") };
        let away = home.journal().join(to);
        fs::rename(&own, &away).unwrap();
        let (mut journal, loaded) = Journal::open(&home);
        let missing = loaded.missing.unwrap();
        assert_eq!(missing.doing, Doing::FindOwnFile);
        assert_eq!(missing.path, Some(if told { own.clone() } else { away.clone() }));
        assert_eq!(journal.append(&say("BE")).unwrap_err().doing, Doing::FindOwnFile);
        assert!(!own.exists());
        // It comes back, and everything is as it was.
        fs::rename(&away, &own).unwrap();
        journal.append(&say("BE")).unwrap();
        assert_eq!(Journal::open(&home).1.acts.len(), 2);
    }
}

#[test]
fn whoever_goes_on_without_it_writes_to_a_new_file_and_reads_the_old_one_when_it_comes() {
    let (_dir, home, own) = lived();
    let away = home.data().join("away");
    fs::rename(&own, &away).unwrap();
    let (mut journal, _) = Journal::open(&home);
    journal.go_on_without().unwrap();
    let appended = journal.append(&say("BE")).unwrap();
    let report = Report::NewName { file: own.clone(), why: NewName::Left };
    assert_eq!(appended.news.reports, [report]);
    assert!(!own.exists());
    let (_, loaded) = Journal::open(&home);
    assert_eq!((loaded.acts.len(), loaded.missing), (1, None));
    fs::rename(&away, &own).unwrap();
    assert_eq!(Journal::open(&home).1.acts.len(), 2);
}

#[test]
fn the_folder_that_goes_while_it_is_open_is_not_made_anew() {
    let (dir, home, own) = lived();
    let (mut journal, _) = Journal::open(&home);
    let elsewhere = dir.path().join("renamed");
    fs::rename(home.data(), &elsewhere).unwrap();
    assert!(journal.has_news());
    assert_eq!(journal.refresh().unwrap_err().doing, Doing::FindJournal);
    assert_eq!(journal.append(&say("BE")).unwrap_err().doing, Doing::FindJournal);
    assert!(!home.data().exists());
    fs::rename(&elsewhere, home.data()).unwrap();
    journal.append(&say("BE")).unwrap();
    // Emptied by a synchroniser: what was known stays, and nobody writes over it.
    fs::write(&own, "").unwrap();
    let news = journal.refresh().unwrap();
    assert_eq!((news.acts.len(), news.whole), (0, false));
    assert_eq!(news.reports, [Report::Vanished(2)]);
    assert_eq!(journal.append(&say("DE")).unwrap_err().doing, Doing::FindOwnFile);
    assert_eq!(fs::read(&own).unwrap(), b"");
}

#[test]
fn another_computers_file_that_a_synchroniser_took_away_is_missing_too() {
    let (_dir, home, _) = lived();
    fs::write(home.journal().join(".elsewher.jsonl.icloud"), "").unwrap();
    let missing = Journal::open(&home).1.missing.unwrap();
    assert_eq!(missing.path, Some(home.journal().join("elsewher.jsonl")));
}

/// Somebody with an objection, as another user than root: nothing is closed to root.
#[cfg(target_os = "linux")]
fn as_nobody(shell: &Shell, arguments: &[&str]) -> std::process::Output {
    use std::os::unix::process::CommandExt;
    let mut command = shell.command(arguments);
    if fs::metadata("/proc/self").is_ok() && rustix::process::geteuid().is_root() {
        command.uid(65_534).gid(65_534);
    }
    command.output().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_journal_that_may_not_be_read_answers_nothing() {
    use std::os::unix::fs::{PermissionsExt, chown};
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell.says(&["request", "facebook/perso", "facebook/object", "sent", "--date", "2026-11-10"]);
    let mode =
        |path: &PathBuf, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    // Where nobody may not even start the program, there is nothing to see.
    mode(&shell.path(""), 0o755);
    for path in super::files(&shell.home()).iter().chain([
        &shell.home(),
        &shell.home().join("journal"),
        &shell.home().join("local"),
    ]) {
        chown(path, Some(65_534), Some(65_534)).ok();
    }
    if as_nobody(&shell, &["man"]).status.code() != Some(0) {
        return println!("passed over: nobody may not run this program");
    }
    let journal = super::files(&shell.home().join("journal"));
    let (closed, opened): (Vec<PathBuf>, _) = (journal, shell.home().join("journal"));
    for paths in [closed, vec![opened]] {
        for path in &paths {
            mode(path, 0o000);
        }
        for arguments in [
            &["due"][..],
            &["due", "--json"],
            &["status"],
            &["status", "--json"],
            &["next"],
            &["accounts"],
            &["accounts", "--json"],
            &["letter", "objection", "facebook/perso", "facebook/object"],
            &["export", "--format", "json"],
            &["export", "--format", "ics"],
            &["set"],
            &["undo"],
        ] {
            let output = as_nobody(&shell, arguments);
            let told = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
            assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{arguments:?}");
            assert!(told.contains("journal"), "{told}");
        }
        for arguments in [&["guides"][..], &["show", "facebook/object"], &["where"]] {
            assert_eq!(as_nobody(&shell, arguments).status.code(), Some(0), "{arguments:?}");
        }
        for path in &paths {
            mode(path, if path.is_dir() { 0o700 } else { 0o600 });
        }
    }
    assert_eq!(as_nobody(&shell, &["status"]).status.code(), Some(0));
}

#[cfg(unix)]
#[test]
fn nothing_but_a_file_is_waited_for_in_the_place_of_one() {
    use std::os::unix::fs::symlink;
    use std::time::{Duration, Instant};
    let made = ["pipe", "zero", "circle", "folder"];
    for name in
        ["local/writer", "local/computer", "local/lock", "local/forgetting", "journal/x.jsonl"]
    {
        for kind in made {
            let shell = Shell::new();
            shell.says(&["accounts", "add", "facebook", "perso"]);
            let path = shell.home().join(name);
            fs::remove_file(&path).ok();
            match kind {
                "pipe" => {
                    let made = std::process::Command::new("mkfifo").arg(&path).status();
                    assert!(made.unwrap().success());
                }
                "zero" => symlink("/dev/zero", &path).unwrap(),
                "circle" => symlink(&path, &path).unwrap(),
                _ => fs::create_dir(&path).unwrap(),
            }
            let since = Instant::now();
            for arguments in
                [&["status"][..], &["mark", "facebook/perso", "facebook/object", "log-in", "done"]]
            {
                let ran = shell.run(arguments);
                assert!(since.elapsed() < Duration::from_secs(10), "{name} {kind}");
                // A link that leads nowhere but to itself is no lock; it can be done without.
                let is_done_without = kind == "circle" && name.starts_with("local");
                assert!(is_done_without || ran.status == 1, "{name} {kind}: {ran:?}");
                assert!(!ran.err.is_empty() || is_done_without, "{name} {kind}: {ran:?}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_time_zone_that_is_none_of_files_is_refused() {
    let shell = Shell::new().with("TZ", "/dev/zero").with("OPTOUT_TUI_TODAY", "");
    let told = shell.refuses(&["status"], 1);
    assert!(told.contains("/dev/zero") && told.contains("TZ"), "{told}");
}

#[test]
fn what_needs_no_home_works_without_one() {
    let shell = Shell::new();
    let guide = crate::cli::shell::content().join("facebook/object.toml");
    for arguments in [
        &["man"][..],
        &["guides"],
        &["show", "facebook/object"],
        &["schema", "guide"],
        &["completions", "bash"],
        &["check", guide.to_str().unwrap()],
    ] {
        let mut command = shell.command(arguments);
        command.env_remove("OPTOUT_TUI_HOME").env_remove("HOME");
        #[cfg(target_os = "linux")]
        if rustix::process::geteuid().is_root() {
            // Somebody whom the system does not know.
            use std::os::unix::process::CommandExt;
            command.uid(54_321).gid(54_321).current_dir("/");
        }
        let Ok(output) = command.output() else {
            return println!("passed over: it cannot be started");
        };
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {told}");
    }
}
