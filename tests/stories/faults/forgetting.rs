//! Forgetting is done or not begun, wherever it is interrupted.

use std::cell::RefCell;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Act, Change, Operation};
use optout_tui::domain::record::forget::Forgotten;
use optout_tui::domain::text::failure::{Doing, Report};
use optout_tui::system::disk::between::{Step, observe};
use optout_tui::system::home::Home;
use optout_tui::system::journal::Journal;

use super::{files, holds};

/// What only the forgotten account holds.
const WORDS: [&str; 4] = ["Mata-Hari", "pupils", "spy.eml", "k2k2k2k2k2k2"];

const DONE: &str = r#"[
    {"set":{"name":"country","value":"FR"}},
    {"add":{"account":"k1k1k1k1k1k1","service":"facebook","name":"perso"}},
    {"add":{"account":"k2k2k2k2k2k2","service":"facebook","name":"Mata-Hari"}},
    {"group":{"accounts":["k1k1k1k1k1k1","k2k2k2k2k2k2"],"group":"g"}},
    {"note":{"account":"k2k2k2k2k2k2","guide":"facebook/object","text":"my pupils"}},
    {"note":{"account":"k1k1k1k1k1k1","guide":"facebook/object","text":"at home"}},
    {"proof":{"account":"k2k2k2k2k2k2","guide":"facebook/object","path":"/home/spy.eml"}},
    {"blank":{"account":"k2k2k2k2k2k2","name":"full_name","value":"Margaretha"}}
]"#;

/// Somebody with two accounts, of which one is all over the place: in the own file, in that of another computer,
/// in a copy that a synchroniser left, in a side file, and among the evidence.
fn somebody(folder: &Path) -> Home {
    let home = Home::at(folder.join("home"));
    let (mut journal, _) = Journal::open(&home);
    let done: Vec<Change> = serde_json::from_str(DONE).unwrap();
    for change in done {
        journal.append(&Operation::Do(vec![change])).unwrap();
    }
    let own = home.journal().join(format!("{}.jsonl", journal.writer()));
    let text = fs::read_to_string(&own).unwrap();
    fs::write(home.journal().join("elsewher.jsonl"), &text).unwrap();
    fs::write(home.journal().join("x.sync-conflict-1.jsonl"), &text).unwrap();
    fs::create_dir_all(home.damaged()).unwrap();
    let scraps = "{\"add\":{\"name\":\"Mata-Hari\"}}\n{\"add\":{\"name\":\"other\"\n";
    fs::write(home.damaged().join("2026-11-22-x.jsonl.txt"), scraps).unwrap();
    let kept = home.evidence().join("k2k2k2k2k2k2/facebook-object");
    fs::create_dir_all(&kept).unwrap();
    fs::write(kept.join("abc.eml"), "the mail of Mata-Hari").unwrap();
    let other = home.evidence().join("k1k1k1k1k1k1/facebook-object");
    fs::create_dir_all(&other).unwrap();
    fs::write(other.join("def.eml"), "the mail from home").unwrap();
    home
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// How much of what was about to be written is on the disk when the process is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Torn {
    Nothing,
    Half,
    Whole,
}

/// From its `last` step on, the disk of this thread is dead: as if the process had been killed there.
fn dies_at(last: usize, torn: Torn) -> Rc<RefCell<usize>> {
    let steps = Rc::new(RefCell::new(0));
    let seen = Rc::clone(&steps);
    observe(Some(Box::new(move |step, path| {
        let mut seen = seen.borrow_mut();
        *seen += 1;
        if *seen == last + 1
            && torn != Torn::Nothing
            && let Step::Write(bytes) = step
        {
            let half = if torn == Torn::Half { &bytes[..bytes.len() / 2] } else { bytes };
            let is_note = path.extension().is_some_and(|it| it == "last");
            let mut file = fs::File::options().write(true).append(!is_note).open(path)?;
            file.write_all(half)?;
        }
        if *seen > last { Err(io::Error::other("the disk is gone")) } else { Ok(()) }
    })));
    steps
}

fn everything_is_there(home: &Home) -> bool {
    WORDS.iter().all(|word| holds(home.data(), word))
}

/// Whether nothing of it is left, whatever is read, and in whatever way; what is nobody's business stays.
fn nothing_is_left(home: &Home, forgotten: &Forgotten) {
    let (journal, loaded) = Journal::open(home);
    let lines = journal.lines().unwrap();
    let lines =
        lines.iter().filter(|line| !line.contains("\"forget\"")).cloned().collect::<String>();
    let is_told = |act: &&Act| !matches!(act.deed, Operation::Forget(_));
    let told = format!("{:?}", loaded.acts.iter().filter(is_told).collect::<Vec<_>>());
    let everything = *forgotten == Forgotten::Everything;
    let more: &[&str] =
        if everything { &["perso", "at home", "from home", "\"other\""] } else { &[] };
    for word in WORDS.iter().chain(more) {
        assert!(!lines.contains(word) && !told.contains(word), "{word}: {lines}");
        // The key stands in the tombstone, and names nobody.
        assert!(*word == "k2k2k2k2k2k2" || !holds(home.data(), word), "{word}");
    }
    if !everything {
        assert!(holds(home.data(), "at home") && holds(home.data(), "from home"));
        assert!(holds(&home.damaged(), "other"));
    }
    let named = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    let names: Vec<String> = files(home.data()).iter().map(named).collect();
    assert!(
        !names.iter().any(|name| name.strip_suffix(".new").is_some() || name == "forgetting"),
        "{names:?}"
    );
    assert!(!home.plan().exists() && !home.evidence().join("k2k2k2k2k2k2").exists());
}

#[test]
fn it_is_done_or_not_begun_wherever_it_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let before = somebody(folder.path());
    let mut stops = 0;
    for forgotten in [Forgotten::Account(AccountKey::of("k2k2k2k2k2k2")), Forgotten::Everything] {
        for torn in [Torn::Nothing, Torn::Half, Torn::Whole] {
            stops += kills(&before, &forgotten, torn);
        }
    }
    assert!(stops > 200, "{stops} stops");
}

/// Kills it at every step there is: how many there are.
fn kills(before: &Home, forgotten: &Forgotten, torn: Torn) -> usize {
    for last in 0.. {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::at(dir.path().join("home"));
        copy(before.data(), home.data());
        let (mut journal, _) = Journal::open(&home);
        // The folder was copied, so that a name is drawn; that is another story.
        journal.append(&Operation::Do(Vec::new())).unwrap();
        let steps = dies_at(last, torn);
        let forgot = journal.forget(vec![forgotten.clone()]);
        observe(None);
        drop(journal);
        if *steps.borrow() <= last {
            assert!(forgot.is_ok_and(|forgot| forgot.unreached.is_empty()));
            nothing_is_left(&home, forgotten);
            return last;
        }
        let planned = home.plan().exists();
        drop(Journal::open(&home));
        if !planned && everything_is_there(&home) {
            // Not begun: it is begun again.
            let (mut journal, loaded) = Journal::open(&home);
            assert!(!loaded.reports.contains(&Report::Forgotten));
            journal.forget(vec![forgotten.clone()]).unwrap();
        }
        nothing_is_left(&home, forgotten);
    }
    unreachable!()
}

#[test]
fn what_completes_it_may_be_killed_too() {
    let folder = tempfile::tempdir().unwrap();
    let before = somebody(folder.path());
    let planned = tempfile::tempdir().unwrap();
    let half = Home::at(planned.path().join("home"));
    copy(before.data(), half.data());
    let (mut journal, _) = Journal::open(&half);
    journal.append(&Operation::Do(Vec::new())).unwrap();
    let steps = dies_at(12, Torn::Nothing);
    let forgotten = Forgotten::Account(AccountKey::of("k2k2k2k2k2k2"));
    let forgot = journal.forget(vec![forgotten.clone()]);
    assert!(forgot.is_err() || forgot.is_ok_and(|forgot| !forgot.unreached.is_empty()));
    observe(None);
    assert!(*steps.borrow() > 12 && half.plan().exists());
    for last in 0.. {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::at(dir.path().join("home"));
        copy(half.data(), home.data());
        let steps = dies_at(last, Torn::Half);
        let (journal, loaded) = Journal::open(&home);
        // Whether or not it could be carried out: nobody sees it any more.
        assert!(!journal.lines().unwrap().concat().contains("Mata-Hari"), "{last}");
        assert!(!format!("{:?}", loaded.acts).contains("Mata-Hari"), "{last}");
        observe(None);
        nothing_is_left(&home, &forgotten);
        if *steps.borrow() <= last {
            return;
        }
    }
}

#[test]
fn a_plan_that_cannot_be_kept_is_nothing_begun() {
    let folder = tempfile::tempdir().unwrap();
    let home = somebody(folder.path());
    let (mut journal, _) = Journal::open(&home);
    observe(Some(Box::new(|_, path| {
        let is_plan = path.to_string_lossy().contains("forgetting");
        if is_plan { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    })));
    let failure = journal.forget(vec![Forgotten::Everything]).unwrap_err();
    observe(None);
    assert_eq!((failure.doing, failure.path), (Doing::PlanForgetting, Some(home.plan())));
    assert!(everything_is_there(&home) && !home.plan().exists());
}

#[test]
fn only_whole_values_go_and_what_cannot_be_decided_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    let (mut journal, _) = Journal::open(&home);
    let add = |key: &str, name: &str| Change::Add {
        account: AccountKey::of(key),
        service: "facebook".parse().unwrap(),
        name: name.into(),
    };
    journal.append(&Operation::Do(vec![add("k5", "e"), add("k6", "facebook")])).unwrap();
    let torn = [
        r#"{"v":1,"do":[{"add":{"account":"k9","service":"facebook","name":"Elodie"}}"#,
        r#"{"v":1,"do":[{"add":{"account":"k5","service":"facebook","na"#,
        r#"{"v":1,"do":[{"add":{"account":"k7","service":"facebook","name":"e"#,
        r#"{"v":1,"do":[{"add":{"acc"#,
    ];
    let other = home.journal().join("elsewher.jsonl");
    fs::write(&other, torn.map(|line| format!("{line}\n")).concat()).unwrap();
    let gone = ["k5", "k6"].map(|key| Forgotten::Account(AccountKey::of(key)));
    let forgot = journal.forget(gone.into()).unwrap();
    let undecided = Report::Undecided { file: other.clone(), lines: vec![3] };
    assert!(forgot.news.reports.contains(&undecided), "{:?}", forgot.news.reports);
    assert_eq!(
        fs::read_to_string(other).unwrap(),
        format!("{}\n{}\n{}\n", torn[0], torn[2], torn[3])
    );
}

#[test]
fn a_key_that_is_a_path_takes_nothing_away() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    let (mut journal, _) = Journal::open(&home);
    journal.append(&Operation::Do(Vec::new())).unwrap();
    fs::create_dir_all(home.evidence()).unwrap();
    let precious = dir.path().join("precious");
    fs::write(&precious, "x").unwrap();
    let evil = ["../..", "..", ".", "", "/", "a/b", "../../precious"];
    let evil = evil.map(|key| Forgotten::Account(AccountKey::of(key)));
    journal.forget(evil.into()).unwrap();
    drop(Journal::open(&home));
    assert!(precious.exists() && home.evidence().exists() && home.journal().exists());
}

#[test]
fn the_evidence_of_the_row_you_that_is_kept_afterwards_stays() {
    let dir = tempfile::tempdir().unwrap();
    let home = Home::at(dir.path().join("home"));
    let (mut journal, _) = Journal::open(&home);
    journal.append(&Operation::Do(Vec::new())).unwrap();
    let kept = home.evidence().join("me");
    for _ in 0..2 {
        fs::create_dir_all(&kept).unwrap();
        drop(Journal::open(&home));
        assert!(kept.exists());
        journal.forget(vec![Forgotten::Account(AccountKey::me())]).unwrap();
        assert!(!kept.exists());
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_reached_is_told_and_the_next_start_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let home = somebody(folder.path());
    let (mut journal, _) = Journal::open(&home);
    let other = home.journal().join("elsewher.jsonl");
    let aside = folder.path().join("aside");
    fs::rename(&other, &aside).unwrap();
    fs::create_dir(&other).unwrap();
    let forgot = journal.forget(vec![Forgotten::Account(AccountKey::of("k2k2k2k2k2k2"))]).unwrap();
    assert!(matches!(&forgot.unreached[..], [failure] if failure.path.as_ref() == Some(&other)));
    assert!(home.plan().exists());
    drop(journal);
    fs::remove_dir(&other).unwrap();
    fs::rename(&aside, &other).unwrap();
    let (_, loaded) = Journal::open(&home);
    assert!(loaded.reports.contains(&Report::Forgotten), "{:?}", loaded.reports);
    nothing_is_left(&home, &Forgotten::Account(AccountKey::of("k2k2k2k2k2k2")));
}
