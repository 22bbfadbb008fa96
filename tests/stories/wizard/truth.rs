//! Nothing is written that was not said: no fact about the world, no account, no guide that counts as done.

use optout_tui::app::keymap::{Action, Code, Key, action};
use optout_tui::app::layer::{Page, Purpose};
use optout_tui::app::page::setup::Stage;
use optout_tui::domain::guide::reference::Login;
use optout_tui::domain::record::act::Change;
use optout_tui::domain::record::progress::State;
use optout_tui::domain::record::status::Status;

use crate::support::frozen;
use crate::support::story::Story;

/// Facts about the world that are noted.
fn facts(story: &Story) -> Vec<String> {
    let is_fact = |change: &Change| matches!(change, Change::Request { status, .. } if *status != Status::Draft);
    let facts = story.kept().into_iter().filter(is_fact);
    facts.map(|change| serde_json::to_string(&change).unwrap()).collect()
}

fn accounts(story: &Story) -> usize {
    story.session.app.data.dossier().accounts.len()
}

/// The guides that count as done.
fn done(story: &Story) -> Vec<String> {
    let data = &story.session.app.data;
    let stands = data.survey().stands(&data.catalogue);
    let done = stands.filter(|(_, _, progress)| progress.state == State::Done);
    done.map(|(account, entry, _)| format!("{account} {}", entry.id)).collect()
}

/// Home of somebody in France with an iPhone and one account of every service.
fn everything() -> Story {
    let catalogue = frozen::catalogue();
    let services = catalogue.reference.services.iter().filter(|it| it.login == Login::Own);
    let mut all: Vec<String> = services
        .map(|it| format!(r#"{{"add":{{"account":"{0}","service":"{0}","name":"main"}}}}"#, it.id))
        .collect();
    for service in &catalogue.reference.services {
        if let Login::Borrowed(lenders) = &service.login {
            let lender = lenders.first().unwrap();
            all.push(format!(
                r#"{{"uses":{{"account":"{lender}","service":"{}","on":true}}}}"#,
                service.id
            ));
        }
    }
    Story::home(&format!("[{}]", all.join(",")))
}

#[test]
fn two_hundred_enters_from_the_first_launch_write_nothing() {
    let mut story = Story::first();
    for _ in 0..200 {
        story.keys("enter");
    }
    assert_eq!(accounts(&story), 0);
    assert_eq!(facts(&story), [""; 0]);
    assert_eq!(done(&story), [""; 0]);
}

#[test]
fn enter_alone_from_a_home_with_everything_writes_no_fact() {
    let mut story = everything();
    for _ in 0..200 {
        story.keys("enter");
    }
    assert_eq!(facts(&story), [""; 0]);
    assert_eq!(done(&story), [""; 0]);
}

#[test]
fn enter_and_space_in_turn_write_no_fact_and_end_no_guide() {
    let mut story = everything();
    for _ in 0..200 {
        story.keys("enter space");
    }
    assert_eq!(facts(&story), [""; 0]);
    assert_eq!(done(&story), [""; 0]);
}

/// What somebody presses who has never seen this: mostly arrows, Enter, Space and Esc, now and then a letter.
fn any_key(random: &mut fastrand::Rng) -> Key {
    let plain = |code| Key { code, ctrl: false };
    match random.u8(0..20) {
        0..=5 => plain(Code::Enter),
        6..=8 => plain(Code::Down),
        9 => plain(Code::Up),
        10 => plain(Code::Left),
        11 => plain(Code::Right),
        12..=14 => plain(Code::Char(' ')),
        15 => plain(Code::Tab),
        16 => plain(Code::Esc),
        _ => plain(Code::Char(random.lowercase())),
    }
}

/// What the line says that `key` is pressed on: the row under the cursor, the offer that is done.
fn line(story: &Story, key: Key) -> String {
    let view = story.session.shown().top();
    let row = view.main.doc.rows().nth(view.at.cursor);
    let row = row.map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect::<String>());
    let offer = match action(key) {
        Some(Action::Enter) => view.offers.get(view.at.offer),
        Some(action) => view.offer(action),
        None => None,
    };
    format!("{} | {}", row.unwrap_or_default(), offer.map_or("", |offer| offer.label.as_str()))
}

/// The accounts that were ticked on the page that is about to be left.
fn ticked(story: &Story) -> usize {
    let Some(Page::Setup(state)) = story.session.app.top().map(|top| &top.page) else { return 0 };
    let services = &story.session.app.data.catalogue.reference.services;
    services.iter().map(|service| state.more(&service.id)).sum()
}

#[test]
fn the_keys_of_a_newcomer_write_only_what_a_line_says() {
    let mut added = 0;
    for seed in 0..12 {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut story = Story::first();
        for _ in 0..200 {
            let key = any_key(&mut random);
            let (said, ticked) = (line(&story, key), ticked(&story));
            let (people, noted) = (accounts(&story), facts(&story).len());
            let screen = story.screen();
            let before = story.session.app.top().map(|top| top.page.clone());
            story.key(key);
            if story.ended {
                break;
            }
            let new = accounts(&story).saturating_sub(people);
            let is_named = matches!(
                before,
                Some(Page::Ask(ref ask)) if matches!(ask.purpose, Purpose::NewAccount(..))
            );
            let is_set_up =
                matches!(before, Some(Page::Setup(ref it)) if it.stage == Stage::Coming);
            assert!(
                new == 0 || (is_set_up && new == ticked) || is_named,
                "seed {seed}: {key:?} on `{said}` made {new} accounts, ticked were {ticked}:\n{screen}"
            );
            assert!(
                facts(&story).len() <= noted || (said.contains("22") && said.contains("2026")),
                "seed {seed}: {key:?} on `{said}` wrote a fact without its day:\n{screen}"
            );
            added += new;
        }
    }
    assert!(added > 0, "nobody ever got through the set-up");
}
