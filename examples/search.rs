//! Measures what a key costs in search, over 2,500 guides beside ours:
//! `cargo run --release --example search`.
//!
//! Beside it, in the same run, the least that a search over the same words could do: to look for what was
//! typed in every title, and to rank nothing. The ratio says what the ranking, the forgiving of slips and
//! the filters cost, whatever the machine.
#![expect(clippy::unwrap_used, clippy::panic, reason = "its parts are those of the tests")]
#![expect(clippy::disallowed_methods, reason = "its parts are those of the tests")]
#![expect(clippy::print_stdout, reason = "it reports to whoever runs it")]

#[path = "../tests/support/crowd.rs"]
mod crowd;
#[path = "../tests/support/everywhere.rs"]
mod everywhere;
#[path = "../tests/support/frozen.rs"]
mod frozen;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../tests/support/journey.rs"]
mod journey;

use std::hint::black_box;
use std::time::{Duration, Instant};

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::text::language::Language;
use optout_tui::ui::keymap::Action;
use optout_tui::ui::message::{Message, Typed};
use optout_tui::ui::search::words;
use optout_tui::ui::theme::Theme;
use optout_tui::ui::update::update;

use journey::Journey;

const GUIDES: usize = 2500;

/// What is typed, letter by letter: one word, several, in the other language, with a slip, with filters.
const LINES: [&str; 8] = [
    "delete chats",
    "refuser l’entrainement d’ia",
    "parametres",
    "facebpok",
    "e",
    "goal:object platform:ios form",
    "state:stuck open the form",
    "amener",
];

fn main() {
    let catalogue = crowd::crowd(GUIDES);
    let titles = titles(&catalogue);
    let mut journey =
        Journey::with(everywhere::everywhere("FR"), Language::En, Theme::default(), (100, 30));
    journey.model.data.catalogue = catalogue.into();
    journey.model.data.changed();
    let opening = best(|| {
        let start = Instant::now();
        update(&mut journey.model, Message::Act(Action::Search));
        let took = start.elapsed();
        update(&mut journey.model, Message::Act(Action::Back));
        took
    });
    println!("opened over {} guides and steps in {opening:?}", titles.len());
    update(&mut journey.model, Message::Act(Action::Search));
    let (mut keys, mut scans) = (Vec::new(), Vec::new());
    for line in LINES {
        let mut typed = String::new();
        for letter in line.chars() {
            typed.push(letter);
            let key = best(|| {
                let start = Instant::now();
                update(&mut journey.model, Message::Type(Typed::Char(letter)));
                let took = start.elapsed();
                update(&mut journey.model, Message::Type(Typed::Backspace));
                took
            });
            keys.push((key, typed.clone()));
            let scan = best(|| {
                let start = Instant::now();
                black_box(titles.iter().filter(|title| title.contains(&typed)).count());
                start.elapsed()
            });
            scans.push((scan, typed.clone()));
            update(&mut journey.model, Message::Type(Typed::Char(letter)));
        }
        for _ in line.chars() {
            update(&mut journey.model, Message::Type(Typed::Backspace));
        }
    }
    let (key, scan) = (median(&mut keys), median(&mut scans));
    println!("a key: median {key:?}, slowest {:?} on “{}”", last(&keys).0, last(&keys).1);
    println!("a plain scan of the same titles: median {scan:?}, slowest {:?}", last(&scans).0);
    println!("ratio of the medians: {:.2}", key.as_secs_f64() / scan.as_secs_f64());
}

/// The best of a few: what else the machine did meanwhile is not what a key costs.
fn best(mut measure: impl FnMut() -> Duration) -> Duration {
    (0..5).map(|_| measure()).min().unwrap()
}

/// Every title of the catalogue, in both languages, folded.
fn titles(catalogue: &Catalogue) -> Vec<String> {
    let of = |entry| {
        let own = [&catalogue.entry(entry).unwrap().title].map(Clone::clone);
        own.into_iter().chain(catalogue.step_titles(catalogue.entry(entry).unwrap()))
    };
    let all = catalogue.entries.iter().flat_map(|entry| of(&entry.id));
    all.map(|title| words::of(&format!("{} {}", title.en, title.fr)).join(" ")).collect()
}

fn median(times: &mut [(Duration, String)]) -> Duration {
    times.sort();
    times.get(times.len() / 2).unwrap().0
}

fn last(times: &[(Duration, String)]) -> &(Duration, String) {
    times.last().unwrap()
}
