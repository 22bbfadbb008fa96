//! The union of files and the fold of their acts: in whatever order, and however often, they come.

use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Act, ActId, Change, Mark, Operation};
use optout_tui::domain::record::details::Details;
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::forget::Tombs;
use optout_tui::domain::record::history::History;
use optout_tui::domain::record::status::Status;
use optout_tui::domain::text::platform::Platform;
use optout_tui::journal::line;
use optout_tui::journal::sheet::Sheet;
use optout_tui::journal::union::{Union, union};
use proptest::collection::vec;
use proptest::prelude::*;

/// Few enough accounts, steps and stamps for acts to meet: on one cell, and under one id.
fn change() -> impl Strategy<Value = Change> {
    let account = || prop_oneof!["a", "b", "me"].prop_map(|key| AccountKey::of(&key));
    let guide = || Just("facebook/object".parse().unwrap());
    let step = prop_oneof!["one", "two"].prop_map(|step| step.parse().unwrap());
    let marks = prop_oneof![Just(Mark::Done), Just(Mark::Todo), Just(Mark::Stuck)];
    let statuses = prop::sample::select(Status::ALL.as_slice());
    let day = (1u32..28).prop_map(|day| chrono(2026, 11, day));
    prop_oneof![
        (account(), "[ab]").prop_map(|(account, name)| Change::Add {
            account,
            service: "facebook".parse().unwrap(),
            name,
        }),
        account().prop_map(|account| Change::Remove { account }),
        (vec(account(), 0..3), account())
            .prop_map(|(accounts, group)| Change::Group { accounts, group }),
        (account(), guide(), step, marks).prop_map(|(account, guide, step, mark)| Change::Mark {
            account,
            guide,
            step,
            mark,
            on: Platform::Web,
            revision: 1,
        }),
        (account(), guide(), statuses, day).prop_map(|(account, guide, status, date)| {
            Change::Request {
                account,
                guide,
                status,
                date,
                received: None,
                sending: None,
                note: None,
                details: Details::default(),
            }
        }),
        (account(), guide(), "[ -~é\\n]{0,9}").prop_map(|(account, guide, url)| Change::Opened {
            account,
            guide,
            step: "one".parse().ok(),
            url,
        }),
        (account(), guide(), "/[a-c]", any::<bool>())
            .prop_map(|(account, guide, path, on)| { Change::Proof { account, guide, path, on } }),
        (account(), "[a-z]{1,3}", ".{0,4}").prop_map(|(account, name, value)| Change::Blank {
            account: Some(account),
            name: name.into(),
            value,
        }),
        (account(), guide(), ".{0,4}").prop_map(|(account, guide, text)| Change::Note {
            account,
            guide,
            text
        }),
    ]
}

fn chrono(year: i32, month: u32, day: u32) -> optout_tui::domain::text::date::Day {
    format!("{year}-{month:02}-{day:02}").parse().unwrap()
}

/// Two computers, the clock of one of which may be a year behind.
fn id() -> impl Strategy<Value = ActId> {
    let stamp = prop_oneof![1u64..30, 1_000_000u64..1_000_030];
    let writer = prop_oneof!["aaaaaaaa", "bbbbbbbb"];
    (stamp, writer).prop_map(|(stamp, writer)| ActId { stamp, writer: writer.into() })
}

fn a_line() -> impl Strategy<Value = String> {
    let deed = prop_oneof![
        8 => vec(change(), 0..3).prop_map(Operation::Do),
        2 => vec(id(), 0..3).prop_map(Operation::Undo),
    ];
    let ours = (id(), deed).prop_map(|(id, deed)| line::write(&id, "", &deed).unwrap());
    let newer = id().prop_map(|id| format!(r#"{{"v":2,"id":"{id}","do":[{{"sing":{{}}}}]}}"#));
    prop_oneof![12 => ours, 1 => newer, 1 => "[a-z{}\"]{0,9}"]
}

fn file() -> impl Strategy<Value = String> {
    vec(a_line(), 0..12).prop_map(|lines| lines.iter().flat_map(|line| [line, "\n"]).collect())
}

fn of(files: &[&str]) -> Union {
    union(files.iter().flat_map(|file| Sheet::read(file.as_bytes()).entries), Tombs::default())
}

/// What a union says, as a file that another union may take in.
fn as_file(files: &[&str]) -> String {
    let union = of(files);
    let lines = files.iter().flat_map(|file| file.lines());
    let counts = |line: &&str| {
        let act = line::read(line.as_bytes());
        act.is_some_and(|act| union.acts.contains(&act))
    };
    let mut lines: Vec<&str> = lines.filter(counts).collect();
    lines.dedup();
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_union_is_commutative_associative_and_idempotent(a in file(), b in file(), c in file()) {
        let whole = of(&[&a, &b, &c]);
        prop_assert_eq!(&of(&[&c, &a, &b]), &whole);
        prop_assert_eq!(&of(&[&b, &a, &c, &a, &b]), &whole);
        prop_assert_eq!(&of(&[&as_file(&[&a, &b]), &c]).acts, &whole.acts);
        prop_assert_eq!(&of(&[&a, &as_file(&[&b, &c])]).acts, &whole.acts);
        prop_assert!(whole.acts.is_sorted_by(|a, b| a.id < b.id));
    }

    #[test]
    fn the_history_is_that_of_the_acts_in_whatever_order(
        (acts, shuffled) in file()
            .prop_map(|file| of(&[&file]).acts)
            .prop_flat_map(|acts| (Just(acts.clone()), Just(acts).prop_shuffle())),
        cut in 0usize..12,
    ) {
        let history = History::new(acts.clone());
        prop_assert_eq!(history.dossier(), &Dossier::fold(&acts));
        let again = History::new(shuffled.clone());
        prop_assert_eq!(again.dossier(), history.dossier());
        // Some at the start, the others brought later, some of them twice.
        let (first, later) = shuffled.split_at(cut.min(shuffled.len()));
        let mut grown = History::new(first.to_vec());
        grown.confirm(None, later.to_vec());
        grown.confirm(None, first.to_vec());
        prop_assert_eq!(grown.acts(), history.acts());
        prop_assert_eq!(grown.dossier(), history.dossier());
    }

    #[test]
    fn what_undo_takes_back_is_as_if_it_had_never_been(file in file()) {
        use optout_tui::domain::record::history::Undo;
        let acts = of(&[&file]).acts;
        if let Undo::Takes(id, _) = History::new(acts.clone()).undo("aaaaaaaa") {
            let without: Vec<Act> = acts.iter().filter(|act| act.id != id).cloned().collect();
            let mut undone = acts;
            let newest = undone.last().map_or(1, |act| act.id.stamp + 1);
            undone.push(Act {
                id: ActId { stamp: newest, writer: "aaaaaaaa".into() },
                at: "".into(),
                deed: Operation::Undo(vec![id.clone()]),
                strange: 0,
            });
            let undone = History::new(undone);
            prop_assert_eq!(undone.dossier(), &Dossier::fold(&without));
            let next = undone.undo("aaaaaaaa");
            prop_assert!(!matches!(next, Undo::Takes(again, _) if again >= id));
        }
    }

    #[test]
    fn what_is_written_is_one_line_and_comes_back(id in id(), changes in vec(change(), 0..3)) {
        let deed = Operation::Do(changes);
        let text = line::write(&id, "2026-11-22T14:03:05Z", &deed).unwrap();
        prop_assert!(!text.contains(['\n', '\r']));
        let act = line::read(text.as_bytes()).unwrap();
        prop_assert_eq!((act.id, act.deed, act.strange), (id, deed, 0));
    }

    #[test]
    fn any_bytes_are_read_without_a_panic_and_none_is_lost(text in vec(any::<u8>(), 0..200)) {
        let sheet = Sheet::read(&text);
        let kept: usize = sheet.mended().len() + sheet.scraps(&text).len();
        let blank = text.iter().filter(|byte| byte.is_ascii_whitespace()).count();
        prop_assert!(kept + blank >= text.len());
    }
}
