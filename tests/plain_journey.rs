//! The plain wizard is no second program: what is answered there and what is typed on the full screen
//! leave the same journal.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]
#![expect(clippy::indexing_slicing, reason = "a test that cannot go on has failed")]
#![expect(clippy::disallowed_methods, reason = "these tests start the program and read its files")]

use std::collections::VecDeque;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use optout_tui::cli::Options;
use optout_tui::domain::language::Language;
use optout_tui::edge::browser;
use optout_tui::edge::environment::Environment;
use optout_tui::edge::local;
use optout_tui::run::begin;
use optout_tui::runtime::World;
use optout_tui::ui::input::translate;
use optout_tui::ui::message::{Effect, Message, News, Reply};
use optout_tui::ui::model::Model;
use optout_tui::ui::overlay::Overlay;
use optout_tui::ui::screen::Screen;
use optout_tui::ui::update::update;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

const TODAY: &str = "2026-11-22";
const PATH: &str = "/usr/bin:/bin";

/// What is answered on the first page: a word of the question, the answer there, the keys here.
const FIRST_PAGE: &[(&str, &str, &[KeyCode])] = &[
    ("Your phone", "iPhone", &[KeyCode::Right]),
    ("Begin with", "Meta", &[KeyCode::Right]),
    ("Facebook", "2", &[KeyCode::Right]),
    ("WhatsApp", "0", &[KeyCode::Left]),
    ("Threads", "not used", &[KeyCode::Right]),
];

/// The program, asked and answered line by line. A choice is named by its words: its number is looked
/// up in what was said, as a person would.
struct Plain {
    child: Child,
    said: String,
}

impl Plain {
    fn start(home: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_optout-tui"));
        command.args(["--plain", "--lang", "en"]).env_clear().env("PATH", PATH);
        command.env("OPTOUT_TUI_HOME", home).env("OPTOUT_TUI_TODAY", TODAY).env("BROWSER", "true");
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut plain = Self { child: pipes.spawn().unwrap(), said: String::new() };
        plain.listen();
        plain
    }

    /// Reads until a question waits for its answer.
    fn listen(&mut self) {
        let mut part = [0; 4096];
        let mut bytes = Vec::new();
        let prompts = ["Your choice", "Enter ", "Type ", "Votre choix"];
        loop {
            let count = self.child.stdout.as_mut().unwrap().read(&mut part).unwrap();
            bytes.extend_from_slice(&part[..count]);
            let text = String::from_utf8_lossy(&bytes);
            let last = text.lines().last().unwrap_or_default();
            if count == 0 || (last.ends_with(": ") && prompts.iter().any(|it| last.starts_with(it)))
            {
                break;
            }
        }
        self.said.push_str(&String::from_utf8(bytes).unwrap());
    }

    fn answer(&mut self, answer: &str) -> &mut Self {
        writeln!(self.child.stdin.as_mut().unwrap(), "{answer}").unwrap();
        self.listen();
        self
    }

    /// Answers with the number that stands before `words`, the last time they were said.
    fn choose(&mut self, words: &str) -> &mut Self {
        let number = self.said.lines().rev().find_map(|line| {
            let (number, label) = line.split_once(". ")?;
            (label.starts_with(words) && number.parse::<u32>().is_ok()).then(|| number.to_owned())
        });
        let number = number.unwrap_or_else(|| panic!("no choice {words:?} in:\n{}", self.said));
        self.answer(&number)
    }

    /// The same of the lines under a heading of home.
    fn choose_under(&mut self, heading: &str, words: &str) -> &mut Self {
        let below = self.said.rsplit_once(&format!("\n{heading}\n")).unwrap().1;
        let line = below.lines().find(|line| line.contains(&format!(". {words}"))).unwrap();
        let number = line.split_once('.').unwrap().0.to_owned();
        self.answer(&number)
    }

    fn end(mut self) -> String {
        drop(self.child.stdin.take());
        assert!(self.child.wait().unwrap().success());
        self.said
    }
}

/// The full screen without its terminal: keys in, effects carried out at once.
struct Full {
    model: Model,
    world: World,
    ended: bool,
}

impl Full {
    fn start(home: &Path) -> Self {
        let environment = Environment::of([
            ("OPTOUT_TUI_HOME", home.to_str().unwrap()),
            ("OPTOUT_TUI_TODAY", TODAY),
            ("BROWSER", "true"),
            ("PATH", PATH),
        ]);
        let options = Options { lang: Some(Language::En), ..Options::default() };
        let begun = begin(&options, environment, (100, 30));
        let (model, world) = begun.map_err(|(failure, _)| failure).unwrap();
        Self { model, world, ended: false }
    }

    fn key(&mut self, code: KeyCode) -> &mut Self {
        let event = Event::Key(KeyEvent::new(code, KeyModifiers::NONE));
        let mut waiting: VecDeque<Message> = translate(event, &self.model).into_iter().collect();
        while let Some(message) = waiting.pop_front() {
            for effect in update(&mut self.model, message) {
                waiting.extend(self.carry_out(effect).map(Message::Reply));
            }
        }
        self
    }

    fn carry_out(&mut self, effect: Effect) -> Option<Reply> {
        let World { home, journal, environment, .. } = &mut self.world;
        match effect {
            Effect::Save(ticket, deed) => {
                let news = journal.append(&deed).unwrap().news;
                let news = News { acts: news.acts, whole: news.whole, reports: news.reports };
                Some(Reply::Saved { ticket, writer: journal.writer().into(), news })
            }
            Effect::Open(opening) => {
                let launcher = browser::open(&opening.address, environment).unwrap();
                Some(Reply::Opened(opening, launcher))
            }
            Effect::KeepComputer(computer) => {
                local::set_computer(home, Some(computer)).unwrap();
                None
            }
            Effect::Quit => {
                self.ended = true;
                None
            }
            _ => None,
        }
    }

    fn keys(&mut self, keys: &[KeyCode]) -> &mut Self {
        for key in keys {
            self.key(*key);
        }
        self
    }

    /// Letters, one key each.
    fn letters(&mut self, letters: &str) -> &mut Self {
        for letter in letters.chars() {
            self.key(KeyCode::Char(letter));
        }
        self
    }

    fn down(&mut self, times: usize) -> &mut Self {
        for _ in 0..times {
            self.key(KeyCode::Down);
        }
        self
    }

    /// Chooses the line of the open menu that starts with `words`.
    fn choose(&mut self, words: &str) -> &mut Self {
        self.key(KeyCode::Home);
        loop {
            let Some(Overlay::Menu(menu)) = &self.model.overlay else { panic!("no menu: {words}") };
            if menu.items[menu.selected].label.contains(words) {
                return self.key(KeyCode::Enter);
            }
            assert!(menu.selected + 1 < menu.items.len(), "no choice {words:?}");
            self.key(KeyCode::Down);
        }
    }
}

/// Everything that can be done, in the plain wizard.
fn in_plain(home: &Path) -> String {
    let mut plain = Plain::start(home);
    plain.answer("france");
    loop {
        let question = plain.said.lines().rev().find(|line| line.starts_with("Question"));
        let question = question.unwrap().split_once(". ").unwrap().1.to_owned();
        let (label, _) = question.split_once(':').unwrap();
        match FIRST_PAGE.iter().find(|(word, ..)| *word == label) {
            Some((_, answer, _)) if answer.len() > 1 => plain.choose(answer),
            Some((_, answer, _)) => plain.answer(answer),
            None => plain.answer(""),
        };
        if plain.said.ends_with("Enter starts (0 goes back): ") {
            break;
        }
    }
    plain.answer("").choose_under("Facebook main:", "Refuse AI training");
    // Ticks, a skip, a step that does not work, an address, a sending.
    plain.answer("1").answer(" ").answer("j").answer("Done").answer("j");
    plain.answer("o").answer("x").answer("x").answer("o").answer(" ");
    plain.answer("j").answer("j").answer("s").answer("j").answer(" ").answer(" ");
    plain.answer("no").answer("x");
    // A note, a second one, one taken back, one erased; another platform.
    plain.answer("0").answer("n").answer("From the train").answer("n").answer("By bus");
    plain.answer("u").answer("n").answer("-").answer("t").choose("Web");
    // Another pack, then everything.
    plain.answer("0").answer("F").choose("Work").answer("F").choose("Everything");
    // The same guide on the other account: done before.
    plain.choose_under("Facebook second:", "Refuse AI training");
    plain.answer("b").answer("march").answer("2024").choose("I have kept the mail").answer("0");
    // The answer to the first objection, on its screen; a letter, of which one blank is remembered.
    plain
        .answer("d")
        .choose("22 Dec 2026")
        .choose("Note what happened")
        .choose("The company refuses");
    plain.answer("tomorrow").answer("22/11/2026").choose("22 Nov 2026, refused");
    plain.choose("Add words").answer("No reason given").answer("w").choose("Your name");
    plain.answer("Camille").choose("Remember it").choose("In your own words");
    plain.answer("My pupils are on it").choose("Children").answer("c").choose("Not yet");
    plain.answer("0").answer("u").answer("0").answer("0");
    // Accounts.
    plain.answer("a").choose("Add an account").choose("WhatsApp").answer("a/b").answer("work");
    plain.choose("WhatsApp work").choose("Rename").answer("Office");
    plain.choose("WhatsApp Office").choose("Country").answer("CH");
    plain.choose("Facebook main").choose("Tie").choose("Facebook second").choose("Instagram main");
    plain.choose("Tie them").choose("Facebook second").choose("Untie");
    plain.choose("Instagram main").choose("Threads");
    plain.choose("WhatsApp Office").choose("Remove").answer("u").answer("0");
    // Settings, and the other language from anywhere.
    plain.answer(",").choose("Your phone").choose("Android");
    plain.choose("Your country").choose("Belgium").choose("This computer").choose("macOS");
    plain.choose("Language").answer("0").answer("L").answer("q");
    plain.end()
}

/// The same with the keys of the full screen.
fn on_the_full_screen(home: &Path) {
    use KeyCode::{Backspace, Down, Enter, Esc, Home, Left, Right};
    let mut full = Full::start(home);
    full.letters(" ").choose("France");
    loop {
        let Some(Screen::Welcome(state)) = full.model.screens.last() else {
            panic!("no first page")
        };
        let question = state.question(&full.model.data);
        if question.label == full.model.data.strings.welcome.start {
            break;
        }
        if let Some((_, _, keys)) = FIRST_PAGE.iter().find(|(word, ..)| *word == question.label) {
            full.keys(keys);
        }
        full.key(Down);
    }
    full.keys(&[Enter, Enter]);
    if full.model.overlay.is_some() {
        full.choose("○ Refuse AI training");
    }
    full.down(1).letters(" ").down(1).letters(" ").down(1).letters("oxxo ");
    full.down(2).letters("s").down(1).letters("  ").choose("No").letters("x");
    full.letters("nFrom the train").key(Enter).letters("n");
    full.keys(&[Backspace; 14]).letters("By bus").key(Enter).letters("u");
    full.letters("n").keys(&[Backspace; 14]).key(Enter).letters("t").choose("Web");
    full.key(Esc).letters("F").choose("Work").letters("F").choose("Everything");
    full.keys(&[Home, Down, Enter]);
    if full.model.overlay.is_some() {
        full.choose("Refuse AI training");
    }
    full.keys(&[Home]).letters("b").keys(&[Left, Left, Down, Left, Down, Right, Enter, Esc]);
    full.letters("d")
        .down(1)
        .key(Enter)
        .down(2)
        .key(Enter)
        .choose("The company refuses")
        .key(Enter);
    full.key(KeyCode::End).keys(&[KeyCode::Up; 2]).key(Enter).choose("Add words");
    full.letters("No reason given").key(Enter).letters("w").down(3);
    full.key(Down).key(Enter).letters("Camille").key(Enter).choose("Remember it");
    full.key(KeyCode::End);
    full.letters("c").choose("Not yet").key(Esc).letters("u").keys(&[Esc, Esc]);
    full.letters("a").keys(&[KeyCode::End, Enter]).choose("WhatsApp");
    // The whole line is taken away before another is typed.
    full.keys(&[Backspace; 40]).letters("a/b").key(Enter);
    full.keys(&[Backspace; 40]).letters("work").key(Enter);
    full.key(Home).down(3).key(Enter).choose("Rename");
    full.keys(&[Backspace; 40]).letters("Office").key(Enter);
    full.key(Enter).choose("Country").choose("Switzerland");
    full.keys(&[Home, Enter]).choose("Tie").letters(" ").down(1).letters(" ").key(Enter);
    full.keys(&[Down, Enter]).choose("Untie").keys(&[Down, Enter]).choose("Threads");
    full.keys(&[Down, Enter]).choose("Remove").letters("u").key(Esc);
    full.letters(",").down(2).key(Enter).choose("Android");
    full.keys(&[Home, Enter]).choose("Belgium").down(3).key(Enter).choose("macOS");
    full.keys(&[Home, Down, Enter, Esc]).letters("Lq");
    assert!(full.ended);
}

/// The journal, act for act, but for ids, times and drawn keys.
fn acts(home: &Path) -> Vec<String> {
    let folder = fs::read_dir(home.join("journal")).unwrap();
    let files = folder.map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let text: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
    let mut names: Vec<(String, String)> = Vec::new();
    let mut acts = Vec::new();
    for (place, line) in text.lines().enumerate() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        names.push((value["id"].as_str().unwrap().to_owned(), format!("act {place}")));
        for change in value["do"].as_array().into_iter().flatten() {
            for drawn in [&change["add"]["account"], &change["group"]["group"]] {
                names.extend(
                    drawn.as_str().map(|it| (it.to_owned(), format!("key {}", names.len()))),
                );
            }
        }
        let act = if value["do"].is_null() { &value["undo"] } else { &value["do"] };
        let mut act = act.to_string();
        for (drawn, name) in &names {
            act = act.replace(drawn, name);
        }
        acts.push(act);
    }
    acts
}

#[test]
fn answers_and_keys_leave_the_same_journal() {
    let (lines, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let said = in_plain(lines.path());
    on_the_full_screen(keys.path());
    let (plain, full) = (acts(lines.path()), acts(keys.path()));
    for (place, (plain, full)) in plain.iter().zip(&full).enumerate() {
        assert_eq!(plain, full, "act {place}\n{said}");
    }
    assert_eq!(plain.len(), full.len(), "{said}");
    assert!(plain.len() > 25, "a short journey: {plain:#?}");
    // What belongs to this computer alone is kept alike too.
    let computer = |home: &Path| fs::read_to_string(home.join("local/computer")).unwrap();
    assert_eq!(computer(lines.path()), computer(keys.path()));
    assert_eq!(computer(lines.path()), "macos\n");
}
