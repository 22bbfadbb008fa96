//! Damage never passes for something that was written: every bit of a journal flipped, one at a time.

use std::fs;
use std::path::{Path, PathBuf};

use optout_tui::domain::record::act::{Act, Change, Operation};
use optout_tui::domain::record::forget::Tombs;
use optout_tui::domain::text::failure::Report;
use optout_tui::journal::sheet::Sheet;
use optout_tui::journal::union::union;
use optout_tui::system::home::Home;
use optout_tui::system::journal::Journal;

/// What somebody did in a week: of every kind of line one.
const WEEK: [&str; 8] = [
    r#"[{"set":{"name":"country","value":"FR"}}]"#,
    r#"[{"add":{"account":"b7k2m9x4q1w8","service":"facebook","name":"perso"}}]"#,
    r#"[{"mark":{"account":"b7k2m9x4q1w8","guide":"facebook/object","step":"log-in","mark":"done","on":"ios","revision":1}}]"#,
    r#"[{"opened":{"account":"b7k2m9x4q1w8","guide":"facebook/object","step":"open-form","url":"https://www.facebook.com/help/contact/712876720715583"}}]"#,
    r#"[{"request":{"account":"b7k2m9x4q1w8","guide":"facebook/object","status":"sent","date":"2026-11-20","received":"2026-11-21","sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE","group":["c1d4e5f6g7h8"]},"note":"par le café"}}]"#,
    r#"[{"note":{"account":"b7k2m9x4q1w8","guide":"facebook/object","text":"l’élève « É. »\nline two"}}]"#,
    r#"[{"blank":{"name":"full_name","value":"Camille"}},{"uses":{"account":"b7k2m9x4q1w8","service":"messenger","on":true}}]"#,
    r#"[{"set":{"name":"phone","value":"ios"}}]"#,
];

/// A home in which all of that was done, and one of it taken back.
fn lived(folder: &Path) -> (Home, PathBuf) {
    let home = Home::at(folder.join("home"));
    let (mut journal, _) = Journal::open(&home);
    let mut last = None;
    for changes in WEEK {
        let changes: Vec<Change> = serde_json::from_str(changes).unwrap();
        last = Some(journal.append(&Operation::Do(changes)).unwrap().own);
    }
    journal.append(&Operation::Undo(last.into_iter().collect())).unwrap();
    let file = home.journal().join(format!("{}.jsonl", journal.writer()));
    (home, file)
}

fn acts(sheet: Sheet<'_>) -> Vec<Act> {
    union(sheet.entries, Tombs::default()).acts
}

#[test]
fn no_flipped_bit_is_a_silent_change() {
    let folder = tempfile::tempdir().unwrap();
    let (_, file) = lived(folder.path());
    let text = fs::read(file).unwrap();
    let written = acts(Sheet::read(&text));
    assert_eq!(written.len(), WEEK.len() + 1);
    let mut silent = Vec::new();
    for place in 0..text.len() {
        for bit in 0..8 {
            let mut odd = text.clone();
            *odd.get_mut(place).unwrap() ^= 1 << bit;
            let sheet = Sheet::read(&odd);
            let tells = !sheet.damaged.is_empty() || sheet.torn.is_some() && sheet.hopeless;
            if !tells {
                silent.push((place, bit, acts(sheet) != written));
            }
        }
    }
    assert_eq!(silent, []);
}

#[test]
fn damage_in_the_own_file_and_in_that_of_another_computer_is_told_and_nothing_of_it_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (home, own) = lived(folder.path());
    let text = fs::read(&own).unwrap();
    let local = fs::read_dir(home.local()).unwrap().map(|entry| entry.unwrap().path());
    let local: Vec<(PathBuf, Vec<u8>)> =
        local.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    for place in (5..text.len()).step_by(11) {
        let mut odd = text.clone();
        *odd.get_mut(place).unwrap() ^= 1 << (place % 8);
        for name in [own.clone(), home.journal().join("elsewhere.jsonl")] {
            fs::remove_dir_all(home.journal()).unwrap();
            fs::create_dir(home.journal()).unwrap();
            fs::write(&name, &odd).unwrap();
            for (path, bytes) in &local {
                fs::write(path, bytes).unwrap();
            }
            let (_, loaded) = Journal::open(&home);
            let written = acts(Sheet::read(&text));
            let is_told = |report: &Report| matches!(report, Report::Damaged { .. });
            assert!(loaded.acts == written || loaded.reports.iter().any(is_told), "{place}");
            let aside = fs::read_dir(home.damaged()).into_iter().flatten();
            let aside = aside.map(|entry| fs::read(entry.unwrap().path()).unwrap());
            let kept = fs::read(&name).unwrap().len() + aside.map(|it| it.len()).sum::<usize>();
            assert!(kept >= odd.len(), "{place}: {kept} of {}", odd.len());
        }
    }
}

#[test]
fn old_lines_are_read_on_and_none_is_rewritten_to_gain_a_sum() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path());
    fs::create_dir_all(home.journal()).unwrap();
    let old = r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[{"set":{"name":"country","value":"FR"}}]}"#;
    let file = home.journal().join("aaaaaaaa.jsonl");
    fs::write(&file, format!("{old}\n")).unwrap();
    fs::create_dir_all(home.local()).unwrap();
    let machine = fs::read_to_string("/etc/machine-id").unwrap_or_default();
    fs::write(home.writer(), format!("{} aaaaaaaa\n", machine.trim())).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!((loaded.acts.len(), loaded.reports), (1, vec![]));
    let phone = Change::Set { name: "phone".into(), value: "ios".into() };
    journal.append(&Operation::Do(vec![phone])).unwrap();
    let text = fs::read_to_string(home.journal().join(format!("{}.jsonl", journal.writer())));
    let text = text.unwrap();
    assert!(text.lines().last().unwrap().contains(r#","sum":""#));
    assert!(fs::read_to_string(file).unwrap().starts_with(&format!("{old}\n")));
}
