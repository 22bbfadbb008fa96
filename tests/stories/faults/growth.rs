//! What grows, grows in a line: twice as much takes twice as long, with room for a machine that is busy.

use std::time::{Duration, Instant};

use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Act, ActId, Change, Mark, Operation};
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::forget::{Forgotten, Tombs};
use optout_tui::domain::record::history::History;
use optout_tui::domain::record::losses::losses;
use optout_tui::domain::record::status::Status;
use optout_tui::domain::text::date::Day;
use optout_tui::domain::text::platform::Platform;
use optout_tui::journal::line;
use optout_tui::journal::sheet::Sheet;
use optout_tui::journal::union::union;

fn act(stamp: usize, changes: Vec<Change>) -> Act {
    let id = ActId { stamp: 1 + stamp as u64, writer: "aaaaaaaa".into() };
    Act { id, at: "".into(), deed: Operation::Do(changes), strange: 0 }
}

fn key(number: usize) -> AccountKey {
    AccountKey::of(&format!("k{number}"))
}

/// The least of three times that `work` takes on what `make` makes of a size.
fn took<T>(size: usize, make: &impl Fn(usize) -> T, work: &impl Fn(&T)) -> Duration {
    let made = make(size);
    let once = || {
        let since = Instant::now();
        work(&made);
        since.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap()
}

/// Eight times as much takes about eight times as long; with the square it would take sixty-four times.
fn grows_in_a_line<T>(what: &str, size: usize, make: impl Fn(usize) -> T, work: impl Fn(&T)) {
    let (one, eight) = (took(size, &make, &work), took(8 * size, &make, &work));
    println!("{what}: {size} {one:?}, {} {eight:?}", 8 * size);
    let room = one.max(Duration::from_millis(2)) * 30;
    assert!(eight < room, "{what}: {size} took {one:?}, {} took {eight:?}", 8 * size);
}

fn request(stamp: usize, status: Status, date: Day, account: &AccountKey) -> Act {
    let change = serde_json::json!({"request": {
        "account": account, "guide": "facebook/object", "status": status, "date": date,
        "sending": {"country": "FR", "law": "eu", "company": "meta", "holidays": "IE"}
    }});
    act(stamp, vec![serde_json::from_value(change).unwrap()])
}

#[test]
fn requests_on_one_guide() {
    let first = Day::from_ymd_opt(2020, 1, 3).unwrap();
    let mixed = [
        Status::Sent,
        Status::Acknowledged,
        Status::Extended,
        Status::AskedMore,
        Status::GaveMore,
        Status::Complained,
        Status::Reminded,
    ];
    for statuses in [&[Status::Sent][..], &mixed] {
        let make = |count: usize| -> Vec<Act> {
            let status = |place: usize| statuses[place % statuses.len()];
            let date = |place: usize| first + chrono::Days::new(place as u64 % 25);
            (0..count).map(|place| request(place, status(place), date(place), &key(1))).collect()
        };
        grows_in_a_line("requests", 2_500, make, |acts| drop(Dossier::fold(acts)));
    }
}

#[test]
fn accounts_and_their_groups() {
    let make = |count: usize| -> Vec<Act> {
        let add = |place: usize| Change::Add {
            account: key(place),
            service: "facebook".parse().unwrap(),
            name: format!("name {}", place % 50),
        };
        let mut acts: Vec<Act> = (0..count).map(|place| act(place, vec![add(place)])).collect();
        for place in (0..count).step_by(2) {
            let change = Change::Rename { account: key(place), name: "one".into() };
            acts.push(act(count + place, vec![change]));
        }
        acts
    };
    grows_in_a_line("accounts", 800, make, |acts| drop(Dossier::fold(acts)));
}

#[test]
fn accounts_that_are_one() {
    let make = |count: usize| -> Vec<Act> {
        let join = |place| Change::Join { account: key(place + 1), other: key(place) };
        (0..count).map(|place| act(place, vec![join(place)])).collect()
    };
    grows_in_a_line("joins", 1_000, make, |acts| drop(Dossier::fold(acts)));
}

/// Marks on accounts, every fourth of which is forgotten.
fn forgotten(count: usize) -> String {
    let mut text = String::new();
    let mut put = |stamp: usize, deed: &Operation| {
        let id = ActId { stamp: 1 + stamp as u64, writer: "aaaaaaaa".into() };
        text.push_str(&line::write(&id, "", deed).unwrap());
        text.push('\n');
    };
    for place in 0..count {
        let mark = Change::Mark {
            account: key(place),
            guide: "facebook/object".parse().unwrap(),
            step: "log-in".parse().unwrap(),
            mark: Mark::Done,
            on: Platform::Web,
            revision: 1,
        };
        put(place, &Operation::Do(vec![mark]));
    }
    for place in (0..count).step_by(4) {
        let all = vec![Forgotten::Account(key(place))];
        put(count + place, &Operation::Forget(all));
    }
    text
}

#[test]
fn tombstones_and_marks() {
    grows_in_a_line("tombstones", 2_500, forgotten, |text| {
        let read = union(Sheet::read(text.as_bytes()).entries, Tombs::default());
        drop(History::new(read.acts));
    });
}

#[test]
fn what_would_be_lost() {
    let make = |count: usize| {
        let acts = union(Sheet::read(forgotten(count).as_bytes()).entries, Tombs::default()).acts;
        let all: Vec<Forgotten> = (0..count).map(|place| Forgotten::Account(key(place))).collect();
        (acts, all)
    };
    grows_in_a_line("losses", 1_000, make, |(acts, all)| drop(losses(acts, all)));
}
