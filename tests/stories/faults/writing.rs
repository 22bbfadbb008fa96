//! Writing where the disk does not do what it should: one act is one act, and none is called saved that is not.

use std::cell::Cell;
use std::fs;
use std::io;
use std::rc::Rc;

use optout_tui::domain::record::act::{Act, Change, Operation};
use optout_tui::domain::record::history::Ticket;
use optout_tui::domain::text::failure::{Doing, Report};
use optout_tui::system::disk::between::{Step, observe};
use optout_tui::system::home::Home;
use optout_tui::system::journal::Journal;
use tempfile::TempDir;

fn home() -> (TempDir, Home) {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    (dir, home)
}

fn say(value: &str) -> Operation {
    let (name, value) = ("country".to_owned(), value.to_owned());
    Operation::Do(vec![Change::Set { name, value }])
}

fn said(acts: &[Act]) -> Vec<String> {
    let changes = acts.iter().filter_map(|act| match &act.deed {
        Operation::Do(changes) => Some(changes),
        Operation::Undo(_) | Operation::Forget(_) => None,
    });
    let values = changes.flatten().filter_map(|change| match change {
        Change::Set { value, .. } => Some(value.clone()),
        _ => None,
    });
    values.collect()
}

/// From now on steps of this kind fail, until told otherwise.
fn fails(which: impl Fn(Step<'_>) -> bool + 'static, error: impl Fn() -> io::Error + 'static) {
    observe(Some(Box::new(move |step, _| if which(step) { Err(error()) } else { Ok(()) })));
}

#[test]
fn one_ticket_is_one_act_however_often_it_is_asked_for() {
    let (_dir, home) = home();
    let (mut journal, _) = Journal::open(&home);
    let first = journal.append_once(Ticket(1), &say("FR")).unwrap();
    assert_eq!(first.news.acts.len(), 1);
    for _ in 0..3 {
        let again = journal.append_once(Ticket(1), &say("FR")).unwrap();
        assert_eq!((again.own, again.news.acts.len()), (first.own.clone(), 0));
    }
    journal.append_once(Ticket(2), &say("FR")).unwrap();
    assert_eq!(said(&Journal::open(&home).1.acts), ["FR", "FR"]);
}

#[test]
fn a_line_that_could_not_be_cut_is_the_same_act_when_it_is_tried_again() {
    let (_dir, home) = home();
    let (mut journal, _) = Journal::open(&home);
    journal.append(&say("BE")).unwrap();
    fails(|step| matches!(step, Step::Sync | Step::Cut), || io::Error::from_raw_os_error(5));
    for _ in 0..3 {
        let failure = journal.append_once(Ticket(1), &say("FR")).unwrap_err();
        assert_eq!(failure.doing, Doing::WriteJournal);
    }
    observe(None);
    let own = journal.append_once(Ticket(1), &say("FR")).unwrap().own;
    let (_, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["BE", "FR"]);
    assert_eq!((loaded.acts[1].id.clone(), loaded.reports), (own, vec![]));
}

#[test]
fn an_error_cuts_the_line_and_the_next_try_is_written_once() {
    let (_dir, home) = home();
    let (mut journal, _) = Journal::open(&home);
    journal.append(&say("BE")).unwrap();
    let left = Rc::new(Cell::new(2));
    let counted = Rc::clone(&left);
    observe(Some(Box::new(move |step, _| {
        if step == Step::Sync && counted.get() > 0 {
            counted.set(counted.get() - 1);
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    })));
    for _ in 0..2 {
        assert!(journal.append_once(Ticket(1), &say("FR")).is_err());
        assert_eq!(said(&Journal::open(&home).1.acts), ["BE"]);
    }
    journal.append_once(Ticket(1), &say("FR")).unwrap();
    observe(None);
    assert_eq!(said(&Journal::open(&home).1.acts), ["BE", "FR"]);
}

#[cfg(unix)]
#[test]
fn a_file_system_without_fsync_keeps_lines_and_says_once_that_it_promises_nothing() {
    for code in [
        rustix::io::Errno::INVAL,
        rustix::io::Errno::NOTSUP,
        rustix::io::Errno::OPNOTSUPP,
        rustix::io::Errno::NOSYS,
    ] {
        let (_dir, home) = home();
        fails(
            |step| matches!(step, Step::Sync | Step::SyncFolder),
            move || io::Error::from_raw_os_error(code.raw_os_error()),
        );
        let (mut journal, _) = Journal::open(&home);
        let first = journal.append(&say("FR")).unwrap();
        assert_eq!(first.news.reports, [Report::NoPromise(home.journal())]);
        assert_eq!(journal.append(&say("BE")).unwrap().news.reports, []);
        let (mut again, loaded) = Journal::open(&home);
        assert_eq!(
            (said(&loaded.acts), loaded.reports),
            (vec!["FR".to_owned(), "BE".to_owned()], vec![])
        );
        assert_eq!(again.append(&say("DE")).unwrap().news.reports, []);
        observe(None);
    }
}

/// A computer and its twin: the home was copied, with what belongs to one computer alone.
fn twins() -> (TempDir, Home, Home) {
    let dir = tempfile::tempdir().unwrap();
    let (one, other) = (Home::at(dir.path().join("one")), Home::at(dir.path().join("other")));
    Journal::open(&one).0.append(&say("FR")).unwrap();
    for folder in ["journal", "local"] {
        let to = other.data().join(folder);
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(one.data().join(folder)).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    (dir, one, other)
}

#[test]
fn a_home_that_was_copied_writes_under_another_name_and_says_so() {
    let (_dir, one, other) = twins();
    let own = Journal::open(&one).0.append(&say("BE")).unwrap().own;
    let (mut journal, loaded) = Journal::open(&other);
    assert_eq!(loaded.missing, None);
    let appended = journal.append(&say("DE")).unwrap();
    assert_ne!(appended.own.writer, own.writer);
    assert!(
        matches!(&appended.news.reports[..], [Report::NewName { .. }]),
        "{:?}",
        appended.news.reports
    );
    // It is this computer's own, all the same: it may be taken back.
    assert!(journal.writers().contains(&own.writer));
    let again = Journal::open(&other).0.append(&say("NL")).unwrap();
    assert_eq!((again.own.writer, again.news.reports), (appended.own.writer, vec![]));
}

#[test]
fn two_computers_never_write_to_one_file_for_long() {
    let (_dir, one, other) = twins();
    let mut ticks = 1;
    // A synchroniser that knows no conflicts: the newer file of a name wins.
    for round in 0..4 {
        let (from, to) = if round % 2 == 0 { (&one, &other) } else { (&other, &one) };
        let mut journal = Journal::open(from).0;
        journal.append(&say("x")).unwrap();
        ticks += 1;
        for entry in fs::read_dir(from.journal()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                fs::copy(&path, to.journal().join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    for home in [&one, &other] {
        assert_eq!(Journal::open(home).1.acts.len(), ticks);
    }
}

#[test]
fn an_own_file_that_was_put_back_is_left_to_itself() {
    let (_dir, home) = home();
    let mut journal = Journal::open(&home).0;
    let first = journal.append(&say("FR")).unwrap().own;
    let own = home.journal().join(format!("{}.jsonl", first.writer));
    let before = fs::read(&own).unwrap();
    journal.append(&say("BE")).unwrap();
    fs::write(&own, &before).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!((said(&loaded.acts), &loaded.missing), (vec!["FR".to_owned()], &None));
    let appended = journal.append(&say("DE")).unwrap();
    assert!(matches!(&appended.news.reports[..], [Report::NewName { .. }]));
    assert_ne!(appended.own.writer, first.writer);
    assert_eq!(fs::read(&own).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn local_state_that_cannot_be_written_is_said_and_undo_knows_its_own() {
    let (_dir, home) = home();
    Journal::open(&home).0.append(&say("FR")).unwrap();
    // Where nobody may write: root may, so the lock is what fails.
    let lock = home.lock();
    fs::remove_file(&lock).unwrap();
    std::os::unix::fs::symlink(home.local().join("nowhere/lock"), &lock).unwrap();
    let mut names = Vec::new();
    for value in ["BE", "DE", "NL"] {
        let (mut journal, _) = Journal::open(&home);
        let appended = journal.append(&say(value)).unwrap();
        let is_local =
            |it: &Report| matches!(it, Report::Local(it) if it.doing == Doing::KeepLocal);
        assert!(appended.news.reports.iter().any(is_local), "{:?}", appended.news.reports);
        assert!(journal.writers().contains(&appended.own.writer));
        names.push(appended.own.writer);
    }
    names.dedup();
    assert_eq!(names.len(), 1, "one file, whatever the number of commands");
    fs::remove_file(&lock).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(said(&loaded.acts), ["FR", "BE", "DE", "NL"]);
    let appended = journal.append(&say("LU")).unwrap();
    assert_ne!(appended.own.writer, names[0]);
    assert!(journal.writers().contains(&names[0]), "what was done without is its own");
}
