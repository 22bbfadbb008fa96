//! Three computers, each with a clock of its own, that see each other's files now and then: in whatever
//! order their files meet, they are one dossier, and nothing is lost but what was forgotten.

use std::collections::BTreeSet;
use std::fs;

use fastrand::Rng;
use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Act, ActId, Change, Mark, Operation};
use optout_tui::domain::record::details::Details;
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::forget::{Forgotten, Tombs};
use optout_tui::domain::record::status::Status;
use optout_tui::domain::text::date::Day;
use optout_tui::domain::text::platform::Platform;
use optout_tui::journal::sheet::Sheet;
use optout_tui::journal::union::{Union, union};
use optout_tui::journal::{forget, import, line};
use optout_tui::system::home::Home;
use optout_tui::system::journal::Journal;

const YEAR: i64 = 365 * 24 * 3600 * 1000;
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
const NAMES: [&str; 3] = ["aaaaaaaa", "bbbbbbbb", "cccccccc"];

/// A computer: what it wrote, and what it knows.
struct Computer {
    name: &'static str,
    /// How far its clock is off, in milliseconds.
    off: i64,
    /// Its own file.
    file: String,
    /// What it saw of the others, file by file, as it stood then.
    seen: [String; 3],
}

/// Three of them, and the time.
struct World {
    random: Rng,
    now: i64,
    computers: [Computer; 3],
    accounts: u32,
}

impl World {
    /// After some acts, and some looks at each other.
    fn lived(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let computers = NAMES.map(|name| Computer {
            name,
            off: [-YEAR, 0, YEAR][random.usize(..3)],
            file: String::new(),
            seen: Default::default(),
        });
        let mut world = Self { random, now: 2 * YEAR, computers, accounts: 0 };
        for _ in 0..world.random.usize(5..40) {
            let who = world.random.usize(..3);
            match world.random.u8(..10) {
                0..7 => world.act(who),
                7 | 8 => world.look(who),
                _ => world.computers[who].off = [-YEAR, 0, YEAR][world.random.usize(..3)],
            }
        }
        world
    }

    /// The synchroniser brings the file of another computer.
    fn look(&mut self, who: usize) {
        let other = self.random.usize(..3);
        let file = self.computers[other].file.clone();
        self.computers[who].seen[other] = file;
        // What another computer has forgotten goes from the own file at the next start.
        if self.random.bool() {
            self.computers[who].clean();
        }
    }

    /// Somebody does something there, after all they saw.
    fn act(&mut self, who: usize) {
        // Often nobody waits: two computers then write the same stamp.
        self.now += i64::from(self.random.bool());
        let known = self.computers[who].union().acts;
        let deed = self.deed(who, &known);
        let computer = &mut self.computers[who];
        let clock = u64::try_from(self.now + computer.off).unwrap();
        let greatest = known.last().map_or(0, |act| act.id.stamp);
        let id = ActId { stamp: clock.max(greatest + 1), writer: computer.name.into() };
        computer.file.push_str(&line::write(&id, "", &deed).unwrap());
        computer.file.push('\n');
        if matches!(deed, Operation::Forget(_)) {
            computer.clean();
        }
    }

    fn deed(&mut self, who: usize, known: &[Act]) -> Operation {
        let guide = || "facebook/object".parse().unwrap();
        let mut keys: Vec<AccountKey> = added(known);
        keys.push(AccountKey::me());
        let account = keys[self.random.usize(..keys.len())].clone();
        let other = keys[self.random.usize(..keys.len())].clone();
        let day = Day::from_ymd_opt(2026, 11, self.random.u32(1..28)).unwrap();
        let word = ["one", "two", "three"][self.random.usize(..3)];
        Operation::Do(vec![match self.random.u8(..16) {
            0..3 => {
                self.accounts += 1;
                Change::Add {
                    account: AccountKey::of(&format!("{}{}", NAMES[who], self.accounts)),
                    service: "facebook".parse().unwrap(),
                    name: word.into(),
                }
            }
            3 => Change::Rename { account, name: word.into() },
            4 => Change::Remove { account },
            5 => Change::Join { account, other },
            6 => Change::Group { accounts: vec![account, other], group: AccountKey::of(word) },
            7 | 8 => Change::Mark {
                account,
                guide: guide(),
                step: word.parse().unwrap(),
                mark: [Mark::Done, Mark::Todo, Mark::Skip][self.random.usize(..3)],
                on: Platform::Web,
                revision: 1,
            },
            9 | 10 => Change::Request {
                account,
                guide: guide(),
                status: Status::ALL[self.random.usize(..Status::ALL.len())],
                date: day,
                received: None,
                sending: None,
                note: self.random.bool().then(|| word.to_owned()),
                details: Details::default(),
            },
            11 => Change::Note { account, guide: guide(), text: word.into() },
            12 => Change::Set { name: "country".into(), value: "FR".into() },
            13 => Change::Blank { account: None, name: word.into(), value: word.into() },
            14 => {
                let own = known.iter().rev().find(|act| *act.id.writer == *NAMES[who]);
                return Operation::Undo(own.map(|act| act.id.clone()).into_iter().collect());
            }
            _ => {
                return Operation::Forget(vec![match self.random.u8(..6) {
                    0 => Forgotten::Everything,
                    1 => Forgotten::Identity,
                    2 | 3 => Forgotten::Notes { account, guide: guide() },
                    _ => Forgotten::Account(account),
                }]);
            }
        }])
    }

    fn files(&self) -> [&str; 3] {
        self.computers.each_ref().map(|it| it.file.as_str())
    }
}

impl Computer {
    fn union(&self) -> Union {
        let files = self.seen.iter().chain([&self.file]).map(String::as_str);
        of(files)
    }

    /// Takes what is forgotten out of the own file.
    fn clean(&mut self) {
        let tombs = self.union().tombs;
        let wanted = forget::Wanted::by(&tombs);
        if let Some(left) = forget::without(self.file.as_bytes(), wanted).left {
            self.file = String::from_utf8(left).unwrap();
        }
    }
}

fn added(acts: &[Act]) -> Vec<AccountKey> {
    let changes = acts.iter().flat_map(|act| match &act.deed {
        Operation::Do(changes) => changes.as_slice(),
        Operation::Undo(_) | Operation::Forget(_) => &[],
    });
    let keys = changes.filter_map(|change| match change {
        Change::Add { account, .. } => Some(account.clone()),
        _ => None,
    });
    keys.collect()
}

fn of<'a>(files: impl IntoIterator<Item = &'a str>) -> Union {
    let entries = files.into_iter().flat_map(|file| Sheet::read(file.as_bytes()).entries);
    union(entries, Tombs::default())
}

#[test]
fn three_journals_are_one_dossier_in_every_order_and_lose_nothing() {
    let (mut erased, mut undone, mut joined, mut equal) = (0, 0, 0, 0);
    for seed in 0..1000 {
        let world = World::lived(seed);
        let files = world.files();
        let whole = of(files);
        let dossier = Dossier::fold(&whole.acts);
        for order in ORDERS {
            let merged = of(order.map(|place| files[place]));
            assert_eq!(merged.acts, whole.acts, "seed {seed}, {order:?}");
            assert_eq!(merged.twins, whole.twins, "seed {seed}, {order:?}");
            assert_eq!(Dossier::fold(&merged.acts), dossier, "seed {seed}, {order:?}");
        }
        let ids: BTreeSet<&ActId> = whole.acts.iter().map(|act| &act.id).collect();
        let stamps: BTreeSet<u64> = ids.iter().map(|id| id.stamp).collect();
        equal += ids.len() - stamps.len();
        let entries = files.iter().flat_map(|file| Sheet::read(file.as_bytes()).entries);
        for entry in entries {
            joined += usize::from(entry.line.windows(7).any(|it| it == b"{\"join\""));
            undone +=
                usize::from(matches!(&entry.act.deed, Operation::Undo(ids) if !ids.is_empty()));
            if !ids.contains(&entry.act.id) {
                erased += 1;
                assert_eq!(whole.tombs.leave(entry.act.clone()), None, "seed {seed}");
            }
        }
    }
    // The worlds are not so dull that this says nothing.
    assert!(erased > 100 && undone > 100 && joined > 100 && equal > 100);
}

#[test]
fn imported_one_after_the_other_they_are_the_same_dossier() {
    for seed in 0..20 {
        let world = World::lived(seed);
        let files = world.files();
        let whole = of(files);
        let dossier = Dossier::fold(&whole.acts);
        let ids: Vec<&ActId> = whole.acts.iter().map(|act| &act.id).collect();
        for order in ORDERS {
            let folder = tempfile::tempdir().unwrap();
            let home = Home::at(folder.path());
            let [first, second, third] = order.map(|place| files[place]);
            fs::create_dir_all(home.journal()).unwrap();
            fs::write(home.journal().join(format!("{}.jsonl", NAMES[order[0]])), first).unwrap();
            let (mut journal, _) = Journal::open(&home);
            for file in [second, third].into_iter().filter(|file| !file.is_empty()) {
                journal.import_and_erase(&import::lines(file.as_bytes()).unwrap().lines).unwrap();
            }
            let (_, loaded) = Journal::open(&home);
            let merged: Vec<&ActId> = loaded.acts.iter().map(|act| &act.id).collect();
            assert_eq!(merged, ids, "seed {seed}, {order:?}");
            assert_eq!(Dossier::fold(&loaded.acts), dossier, "seed {seed}, {order:?}");
        }
    }
}

/// The mark that stands on the one step of these stories.
fn mark(acts: &[Act]) -> Option<Mark> {
    let dossier = Dossier::fold(acts);
    let case = dossier.case(&AccountKey::me(), &"facebook/object".parse().unwrap());
    case.mark(&"log-in".parse().unwrap(), &[]).map(|marked| marked.mark)
}

fn marked(mark: Mark) -> Operation {
    Operation::Do(vec![Change::Mark {
        account: AccountKey::me(),
        guide: "facebook/object".parse().unwrap(),
        step: "log-in".parse().unwrap(),
        mark,
        on: Platform::Web,
        revision: 1,
    }])
}

/// A home in whose journal this file already writes of a time that is still a year off.
fn ahead(name: &str, deed: &Operation) -> (tempfile::TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let stamp = u64::try_from(now.as_millis()).unwrap() + YEAR.unsigned_abs();
    let id = ActId { stamp, writer: name.into() };
    fs::create_dir_all(home.journal()).unwrap();
    let line = format!("{}\n", line::write(&id, "", deed).unwrap());
    fs::write(home.journal().join(format!("{name}.jsonl")), line).unwrap();
    (folder, home)
}

#[test]
fn with_a_clock_a_year_slow_what_was_done_last_counts() {
    // The other computer is right, this one is a year behind: it saw the tick, and then took it away.
    let (_folder, home) = ahead("bbbbbbbb", &marked(Mark::Done));
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!(mark(&loaded.acts), Some(Mark::Done));
    journal.append(&marked(Mark::Skip)).unwrap();
    assert_eq!(mark(&Journal::open(&home).1.acts), Some(Mark::Skip));
}

#[test]
fn with_a_clock_set_back_between_two_acts_what_was_done_last_counts() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path());
    let (mut journal, _) = Journal::open(&home);
    journal.append(&Operation::Do(Vec::new())).unwrap();
    // The clock of this very computer was a year fast when it wrote this.
    let name = journal.writer().to_owned();
    let (_other, fast) = ahead(&name, &marked(Mark::Done));
    let file = format!("{name}.jsonl");
    fs::copy(fast.journal().join(&file), home.journal().join(&file)).unwrap();
    let (mut journal, loaded) = Journal::open(&home);
    assert_eq!((journal.writer(), mark(&loaded.acts)), (&*name, Some(Mark::Done)));
    for last in [Mark::Stuck, Mark::Skip] {
        journal.append(&marked(last)).unwrap();
        assert_eq!(mark(&Journal::open(&home).1.acts), Some(last));
    }
    // An undo comes after what it takes back as well.
    let newest = Journal::open(&home).1.acts.pop().unwrap().id;
    journal.append(&Operation::Undo(vec![newest])).unwrap();
    assert_eq!(mark(&Journal::open(&home).1.acts), Some(Mark::Stuck));
}
