//! A journey: keys in; out come a screen and what the world was asked for.
//!
//! The model, the keys and the view are the real ones; the disk, the browser and the clipboard are in
//! memory. The disk writes, refuses, or takes its time.

use std::cell::OnceCell;
use std::path::Path;

use optout_tui::domain::record::act::{Act, ActId, Change, Operation};
use optout_tui::domain::record::forget::Tombs;
use optout_tui::domain::record::history::{History, Ticket};
use optout_tui::domain::text::date::Day;
use optout_tui::domain::text::failure::{Doing, Failure, Unopened};
use optout_tui::domain::text::language::Language;
use optout_tui::domain::text::platform::Platform;
use optout_tui::ui::data::{Data, Guess};
use optout_tui::ui::input::translate;
use optout_tui::ui::message::{Command, Document, Effect, Message, News, Proving, Reply, Writing};
use optout_tui::ui::model::Model;
use optout_tui::ui::overlay::{Item, Menu, Overlay};
use optout_tui::ui::strings::strings;
use optout_tui::ui::theme::Theme;
use optout_tui::ui::update::update;
use optout_tui::ui::view::view;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use super::frozen;

/// Who writes in these journeys.
const WRITER: &str = "aaaaaaaa";

/// What the disk does with what it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Disk {
    /// It is written at once.
    Writes,
    /// It is refused.
    Full,
    /// It waits until the disk answers.
    Slow,
}

/// What is around the wizard.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) disk: Disk,
    /// Every act on the disk.
    pub(crate) acts: Vec<Act>,
    /// Every address that was handed over.
    pub(crate) opened: Vec<String>,
    /// Whether there is something to hand addresses to.
    pub(crate) has_browser: bool,
    /// Everything that was put on the clipboard.
    pub(crate) copied: Vec<String>,
    /// The system of this computer, once it was said.
    pub(crate) computer: Option<Platform>,
    /// Every file of the person.
    pub(crate) files: Vec<String>,
    /// Every document that was written: path and text.
    pub(crate) written: Vec<(String, Document)>,
    /// What else was asked for.
    pub(crate) asked: Vec<Effect>,
    owed: Vec<(Ticket, Operation)>,
}

/// The wizard in such a world.
pub(crate) struct Journey {
    pub(crate) model: Model,
    pub(crate) world: World,
    terminal: ratatui::Terminal<TestBackend>,
}

/// The changes in a list of JSON, as the journal has them.
pub(crate) fn changes(json: &str) -> Vec<Change> {
    serde_json::from_str(json).unwrap()
}

fn act(stamp: u64, deed: Operation) -> Act {
    let id = ActId { stamp, writer: WRITER.into() };
    Act { id, at: "2026-11-22T10:00:00Z".into(), deed, strange: 0 }
}

impl Journey {
    /// The first launch of someone in France, on a screen of 100 by 30, in English.
    pub(crate) fn first() -> Self {
        Self::with(Vec::new(), Language::En, Theme::default(), (100, 30))
    }

    /// Home, after these changes: an act each.
    pub(crate) fn with(
        done: Vec<Change>,
        language: Language,
        theme: Theme,
        size: (u16, u16),
    ) -> Self {
        let deeds = done.into_iter().map(|change| Operation::Do(vec![change]));
        let acts: Vec<Act> = (1..).zip(deeds).map(|(stamp, deed)| act(stamp, deed)).collect();
        let data = Data {
            catalogue: frozen::catalogue().into(),
            history: History::new(acts.clone()),
            writer: WRITER.into(),
            today: Day::from_ymd_opt(2026, 11, 22).unwrap(),
            today_is_set: false,
            size,
            strings: strings(language),
            theme,
            computer: Platform::Linux,
            places: vec![("data", Path::new("/home/camille/.local/share/optout-tui").into())],
            guess: Guess { country: "FR".parse().ok(), language },
            gone: Vec::new(),
            trusted: Vec::new(),
            survey: OnceCell::new(),
            issue_form: None,
            random: fastrand::Rng::with_seed(7),
        };
        let world = World {
            disk: Disk::Writes,
            acts,
            opened: Vec::new(),
            has_browser: true,
            copied: Vec::new(),
            computer: None,
            files: Vec::new(),
            written: Vec::new(),
            asked: Vec::new(),
            owed: Vec::new(),
        };
        let terminal = ratatui::Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let mut journey = Self { model: Model::new(data, Some(language)), world, terminal };
        journey.draw();
        journey
    }

    /// Presses keys, by name or by letter, with spaces between them.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.event(Event::Key(event(key)));
        }
        self
    }

    /// Types a line.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.event(Event::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)));
        }
        self
    }

    /// What the terminal sends.
    pub(crate) fn event(&mut self, event: Event) -> &mut Self {
        if let Some(message) = translate(event, &self.model) {
            self.tell(message);
        }
        self.draw();
        self
    }

    /// Has a line of a menu done, wherever it is.
    pub(crate) fn choose(&mut self, command: Command) -> &mut Self {
        self.model.overlay = Some(Overlay::Menu(Menu::new("", vec![Item::new("", command)])));
        self.keys("enter")
    }

    /// Opens a guide on the account with this key.
    pub(crate) fn open(&mut self, account: &str, guide: &str) -> &mut Self {
        let account = serde_json::from_value(account.into()).unwrap();
        self.choose(Command::Guide(account, guide.parse().unwrap()))
    }

    /// Opens an objection of the account with this key.
    pub(crate) fn request(&mut self, account: &str, guide: &str) -> &mut Self {
        let account = serde_json::from_value(account.into()).unwrap();
        self.choose(Command::Request(account, guide.parse().unwrap()))
    }

    /// It is another day now.
    pub(crate) fn day(&mut self, day: &str) -> &mut Self {
        self.tell(Message::Day(day.parse().unwrap()));
        self.draw();
        self
    }

    /// Down to the line under the cursor that holds `text`.
    pub(crate) fn down_to(&mut self, text: &str) -> &mut Self {
        for _ in 0..100 {
            if self.is_under_cursor(text) {
                return self;
            }
            self.keys("down");
        }
        panic!("the cursor never came to `{text}`:\n{}", self.screen());
    }

    /// Whether a cursor stands before `text`.
    pub(crate) fn is_under_cursor(&self, text: &str) -> bool {
        let screen = self.screen();
        let places = screen.lines().flat_map(|line| line.split('▸').skip(1));
        places.filter_map(|rest| rest.split('│').next()).any(|place| place.contains(text))
    }

    /// The slow disk answers all that it owes.
    pub(crate) fn disk_answers(&mut self) -> &mut Self {
        for (ticket, deed) in std::mem::take(&mut self.world.owed) {
            let reply = self.world.write(ticket, deed);
            self.tell(Message::Reply(reply));
        }
        self.draw();
        self
    }

    /// Something reaches the model.
    pub(crate) fn tell(&mut self, message: Message) {
        let mut waiting = vec![message];
        while let Some(message) = waiting.pop() {
            let effects = update(&mut self.model, message);
            let replies = effects.into_iter().filter_map(|effect| self.world.perform(effect));
            let mut replies: Vec<Message> = replies.map(Message::Reply).collect();
            replies.reverse();
            waiting.extend(replies);
        }
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| view(&self.model, frame)).unwrap();
    }

    /// The screen as it was last drawn.
    pub(crate) fn buffer(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }

    /// The screen, a line each, without the spaces at its right.
    pub(crate) fn screen(&self) -> String {
        rows(self.buffer()).join("\n")
    }

    /// Fails unless the screen holds `text`.
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        assert!(self.has(text), "no `{text}` on:\n{}", self.screen());
        self
    }

    /// Fails if the screen holds `text`.
    pub(crate) fn sees_no(&mut self, text: &str) -> &mut Self {
        assert!(!self.has(text), "`{text}` on:\n{}", self.screen());
        self
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        let screen = self.screen();
        // A notice goes on in the next line.
        screen.contains(text) || screen.replace("\n ", " ").contains(text)
    }

    /// Every change on the disk that no later act took back.
    pub(crate) fn kept(&self) -> Vec<Change> {
        let undone: Vec<&ActId> = self.world.acts.iter().flat_map(taken_back).collect();
        let acts = self.world.acts.iter().filter(|act| !undone.contains(&&act.id));
        let done = acts.filter_map(|act| match &act.deed {
            Operation::Do(changes) => Some(changes.clone()),
            Operation::Undo(_) | Operation::Forget(_) => None,
        });
        done.flatten().collect()
    }

    /// The changes on the disk, in JSON, that hold `text`.
    pub(crate) fn kept_with(&self, text: &str) -> Vec<String> {
        let lines = self.kept().into_iter().map(|it| serde_json::to_string(&it).unwrap());
        lines.filter(|line| line.contains(text)).collect()
    }
}

fn taken_back(act: &Act) -> &[ActId] {
    match &act.deed {
        Operation::Undo(ids) => ids,
        Operation::Do(_) | Operation::Forget(_) => &[],
    }
}

impl World {
    fn perform(&mut self, effect: Effect) -> Option<Reply> {
        match effect {
            Effect::Save(ticket, deed) => match self.disk {
                Disk::Writes => Some(self.write(ticket, deed)),
                Disk::Full => {
                    let path = "/home/camille/journal/aaaaaaaa.jsonl";
                    let failure = Failure::on(Doing::WriteJournal, path, "No space left on device");
                    Some(Reply::NotSaved(ticket, failure))
                }
                Disk::Slow => {
                    self.owed.push((ticket, deed));
                    None
                }
            },
            Effect::Open(opening) if self.has_browser => {
                self.opened.push(opening.address.to_string());
                Some(Reply::Opened(opening, "xdg-open".to_owned()))
            }
            Effect::Copy(text) => {
                self.copied.push(text);
                None
            }
            Effect::Prove(proving) => {
                let path = whole(&proving.path);
                Some(if self.files.contains(&path) {
                    Reply::Proven(Proving { path, ..proving })
                } else {
                    let cause = "No such file or directory";
                    Reply::NotProven(Failure::on(Doing::FindProof, path, cause))
                })
            }
            Effect::Look(mut paths) => {
                paths.retain(|path| !self.files.contains(path));
                Some(Reply::Gone(paths))
            }
            Effect::Write(writing) => {
                let path = whole(&writing.path);
                let writing = Writing { path: path.clone(), ..writing };
                if self.files.contains(&path) && !writing.replace {
                    return Some(Reply::Exists(writing));
                }
                self.files.push(path.clone());
                self.written.push((path, writing.document.clone()));
                Some(Reply::Written(writing))
            }
            Effect::Mail(mail, post) if self.has_browser => {
                let pasted = mail.body().is_none();
                self.opened.push(mail.link());
                Some(Reply::Mailed(post, "xdg-open".to_owned(), pasted))
            }
            Effect::Open(_) | Effect::Mail(..) => Some(Reply::NotOpened(Unopened::NoBrowser)),
            Effect::KeepComputer(computer) => {
                self.computer = Some(computer);
                None
            }
            other => {
                self.asked.push(other);
                None
            }
        }
    }

    fn write(&mut self, ticket: Ticket, deed: Operation) -> Reply {
        let newest = self.acts.last().map_or(0, |act| act.id.stamp);
        let act = act(newest + 1, deed);
        self.acts.push(act.clone());
        let mut news = News { acts: vec![act.clone()], whole: false, reports: Vec::new() };
        if matches!(act.deed, Operation::Forget(_)) {
            let mut tombs = Tombs::default();
            tombs.add(&act);
            self.acts = self.acts.drain(..).filter_map(|it| tombs.leave(it)).collect();
            news = News { acts: self.acts.clone(), whole: true, ..news };
        }
        Reply::Saved { ticket, writer: WRITER.into(), news }
    }
}

/// `~/` is the person's own folder.
fn whole(path: &str) -> String {
    path.replacen('~', "/home/camille", 1)
}

/// The key of this name or letter.
fn event(key: &str) -> KeyEvent {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    match key {
        "up" => plain(KeyCode::Up),
        "down" => plain(KeyCode::Down),
        "left" => plain(KeyCode::Left),
        "right" => plain(KeyCode::Right),
        "enter" => plain(KeyCode::Enter),
        "esc" => plain(KeyCode::Esc),
        "space" => plain(KeyCode::Char(' ')),
        "tab" => plain(KeyCode::Tab),
        "bs" => plain(KeyCode::Backspace),
        "home" => plain(KeyCode::Home),
        "end" => plain(KeyCode::End),
        "pgup" => plain(KeyCode::PageUp),
        "pgdn" => plain(KeyCode::PageDown),
        "ctrl-c" => KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL),
        "ctrl-k" => KeyEvent::new(KeyCode::Char('k'), KeyModifiers::CONTROL),
        "ctrl-l" => KeyEvent::new(KeyCode::Char('l'), KeyModifiers::CONTROL),
        "ctrl-z" => KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL),
        letter => {
            let mut letters = letter.chars();
            let first = letters.next().unwrap();
            assert!(letters.next().is_none(), "no key is called `{letter}`");
            plain(KeyCode::Char(first))
        }
    }
}

/// The lines of a buffer, without the spaces at their right.
pub(crate) fn rows(buffer: &Buffer) -> Vec<String> {
    let columns = usize::from(buffer.area.width).max(1);
    let lines = buffer.content.chunks(columns);
    let text = lines.map(|line| line.iter().map(Cell::symbol).collect::<String>());
    text.map(|line| line.trim_end_matches(' ').to_owned()).collect()
}
