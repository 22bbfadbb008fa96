//! One journey twice: answered line by line, and typed on the full screen.

use std::collections::VecDeque;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use optout_tui::cli::Options;
use optout_tui::domain::record::act::Operation;
use optout_tui::domain::text::failure::Doing;
use optout_tui::domain::text::language::Language;
use optout_tui::run::begin;
use optout_tui::runtime::World;
use optout_tui::system::environment::Environment;
use optout_tui::system::file::{self, Saved};
use optout_tui::system::{browser, local, path};
use optout_tui::ui::input::translate;
use optout_tui::ui::message::{Effect, Message, News, Proving, Reply, Writing};
use optout_tui::ui::model::Model;
use optout_tui::ui::overlay::Overlay;
use optout_tui::ui::update::update;
use optout_tui::ui::view::view;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// Today, on both.
pub(crate) const TODAY: &str = "2026-11-22";
const PATH: &str = "/usr/bin:/bin";

/// The program, asked and answered line by line. A choice is named by its words: its number is looked
/// up in what was said, as a person would.
pub(crate) struct Plain {
    child: Child,
    pub(crate) said: String,
}

impl Plain {
    pub(crate) fn start(home: &Path) -> Self {
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

    pub(crate) fn answer(&mut self, answer: &str) -> &mut Self {
        writeln!(self.child.stdin.as_mut().unwrap(), "{answer}").unwrap();
        self.listen();
        self
    }

    /// Answers with the number that stands before `words`, the last time they were said.
    pub(crate) fn choose(&mut self, words: &str) -> &mut Self {
        let number = self.said.lines().rev().find_map(|line| {
            let (number, label) = line.split_once(". ")?;
            (label.starts_with(words) && number.parse::<u32>().is_ok()).then(|| number.to_owned())
        });
        let number = number.unwrap_or_else(|| panic!("no choice {words:?} in:\n{}", self.said));
        self.answer(&number)
    }

    /// The same of the lines under a heading of home.
    pub(crate) fn choose_under(&mut self, heading: &str, words: &str) -> &mut Self {
        let below = self.said.rsplit_once(&format!("\n{heading}\n")).unwrap().1;
        let line = below.lines().find(|line| line.contains(&format!(". {words}"))).unwrap();
        let number = line.split_once('.').unwrap().0.to_owned();
        self.answer(&number)
    }

    pub(crate) fn end(mut self) -> String {
        drop(self.child.stdin.take());
        assert!(self.child.wait().unwrap().success());
        self.said
    }
}

/// The full screen without its terminal: keys in, effects carried out at once.
pub(crate) struct Full {
    pub(crate) model: Model,
    world: World,
    pub(crate) ended: bool,
}

impl Full {
    pub(crate) fn start(home: &Path) -> Self {
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

    pub(crate) fn key(&mut self, code: KeyCode) -> &mut Self {
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
                let news = match deed {
                    Operation::Forget(forgotten) => journal.forget(forgotten).unwrap().news,
                    deed => journal.append(&deed).unwrap().news,
                };
                let news = News { acts: news.acts, whole: news.whole, reports: news.reports };
                Some(Reply::Saved { ticket, writer: journal.writer().into(), news })
            }
            Effect::Write(writing) => {
                let path = path::whole(&writing.path, Doing::SaveFile, environment).unwrap();
                let path = match file::save(&path, "", writing.replace).unwrap() {
                    Saved::At(path) => path.to_str().unwrap().to_owned(),
                    Saved::Exists(path) => {
                        let path = path.to_str().unwrap().to_owned();
                        return Some(Reply::Exists(Writing { path, ..writing }));
                    }
                };
                Some(Reply::Written(Writing { path, ..writing }))
            }
            Effect::Prove(proving) => Some(match path::file(&proving.path, environment) {
                Ok(path) => Reply::Proven(Proving { path, ..proving }),
                Err(failure) => Reply::NotProven(failure),
            }),
            Effect::Look(paths) => Some(Reply::Gone(path::gone(paths))),
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

    pub(crate) fn keys(&mut self, keys: &[KeyCode]) -> &mut Self {
        for key in keys {
            self.key(*key);
        }
        self
    }

    /// Letters, one key each.
    pub(crate) fn letters(&mut self, letters: &str) -> &mut Self {
        for letter in letters.chars() {
            self.key(KeyCode::Char(letter));
        }
        self
    }

    pub(crate) fn down(&mut self, times: usize) -> &mut Self {
        for _ in 0..times {
            self.key(KeyCode::Down);
        }
        self
    }

    /// Down from the first line to the one that holds `words`, as it is drawn.
    pub(crate) fn down_to(&mut self, words: &str) -> &mut Self {
        self.key(KeyCode::Home);
        for _ in 0..100 {
            let mut terminal = ratatui::Terminal::new(TestBackend::new(100, 30)).unwrap();
            terminal.draw(|frame| view(&self.model, frame)).unwrap();
            let screen = terminal.backend().to_string();
            let places = screen.lines().flat_map(|line| line.split('▸').skip(1));
            let mut lines = places.filter_map(|rest| rest.split('│').next());
            if lines.any(|line| line.contains(words)) {
                return self;
            }
            self.key(KeyCode::Down);
        }
        panic!("the cursor never came to {words:?}");
    }

    /// Takes away what stands on the line, and types another.
    pub(crate) fn line(&mut self, text: &str) -> &mut Self {
        self.key(KeyCode::End).keys(&[KeyCode::Backspace; 80]).letters(text).key(KeyCode::Enter)
    }

    /// Chooses the line of the open menu that starts with `words`.
    pub(crate) fn choose(&mut self, words: &str) -> &mut Self {
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
        // What an undo took back, and whose tombstone it is, may be forgotten since.
        let undone = value["undo"].as_array().into_iter().flatten();
        let forgotten = value["forget"].as_array().into_iter().flatten();
        let whose = forgotten.flat_map(|it| [&it["account"], &it["notes"]["account"]]);
        for gone in undone.chain(whose).filter_map(serde_json::Value::as_str) {
            if names.iter().all(|(drawn, _)| drawn != gone) {
                names.push((gone.to_owned(), "what is gone".to_owned()));
            }
        }
        for change in value["do"].as_array().into_iter().flatten() {
            for drawn in [&change["add"]["account"], &change["group"]["group"]] {
                names.extend(
                    drawn.as_str().map(|it| (it.to_owned(), format!("key {}", names.len()))),
                );
            }
        }
        let deeds = ["do", "undo", "forget"].map(|deed| &value[deed]);
        let act = deeds.into_iter().find(|deed| !deed.is_null()).unwrap();
        let mut act = act.to_string().replace(home.to_str().unwrap(), "HOME");
        for (drawn, name) in &names {
            act = act.replace(drawn, name);
        }
        acts.push(act);
    }
    acts
}

/// The acts that both left, alike.
pub(crate) fn same(lines: &Path, keys: &Path, said: &str) -> Vec<String> {
    let (plain, full) = (acts(lines), acts(keys));
    for (place, (plain, full)) in plain.iter().zip(&full).enumerate() {
        assert_eq!(plain, full, "act {place}\n{said}");
    }
    assert_eq!(plain.len(), full.len(), "{said}");
    plain
}
