//! A story: keys in; out come a screen, what the world was asked for, and the changes on the disk.
//!
//! App, keys, tellers and printer are the real ones; the disk, the browser and the clipboard are in memory.

use std::cell::OnceCell;
use std::path::Path;

use optout_tui::app::App;
use optout_tui::app::data::{Data, Guess};
use optout_tui::app::doc::Tone;
use optout_tui::app::effect::{Effect, Place};
use optout_tui::app::intent::Intent;
use optout_tui::app::keymap::{Code, Key};
use optout_tui::app::page;
use optout_tui::domain::letter::Kind;
use optout_tui::domain::record::account::AccountKey;
use optout_tui::domain::record::act::{Act, ActId, Change, Operation};
use optout_tui::domain::record::history::History;
use optout_tui::domain::text::language::Language;
use optout_tui::domain::text::platform::Platform;
use optout_tui::print::grid::{Around, Laid, draw};
use optout_tui::print::lines::{Turn, turn};
use optout_tui::print::theme::Theme;
use optout_tui::session::{Geometry, Session, intent_of};
use optout_tui::world::memory::Memory;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, Cell};

/// Who writes in these stories.
pub(crate) const WRITER: &str = "aaaaaaaa";

/// The wizard in a world in memory.
pub(crate) struct Story {
    pub(crate) session: Session<Memory>,
    pub(crate) theme: Theme,
    pub(crate) laid: Laid,
    terminal: ratatui::Terminal<TestBackend>,
    /// It ended.
    pub(crate) ended: bool,
}

/// The changes in a list of JSON, as the journal has them.
pub(crate) fn changes(json: &str) -> Vec<Change> {
    serde_json::from_str(json).unwrap()
}

fn act(stamp: u64, deed: Operation) -> Act {
    let id = ActId { stamp, writer: WRITER.into() };
    Act { id, at: "2026-11-22T10:00:00Z".into(), deed, strange: 0 }
}

impl Story {
    /// The first launch of someone in France, on a screen of 100 by 30, in English.
    pub(crate) fn first() -> Self {
        Self::with(Vec::new(), Language::EN, Theme::default(), (100, 30))
    }

    /// Home of someone in France with an iPhone, after these changes (JSON, a list): an act each.
    pub(crate) fn home(json: &str) -> Self {
        let mut done = changes(
            r#"[{"set":{"name":"country","value":"FR"}},{"set":{"name":"phone","value":"ios"}}]"#,
        );
        done.extend(changes(json));
        Self::with(done, Language::EN, Theme::default(), (100, 30))
    }

    /// Home, after these changes: an act each.
    pub(crate) fn with(
        done: Vec<Change>,
        language: Language,
        theme: Theme,
        size: (u16, u16),
    ) -> Self {
        let operations = done.into_iter().map(|change| Operation::Do(vec![change]));
        let acts: Vec<Act> = (1..).zip(operations).map(|(stamp, it)| act(stamp, it)).collect();
        let data = Data {
            catalogue: super::frozen::catalogue().into(),
            history: History::new(acts.clone()),
            writer: WRITER.into(),
            today: "2026-11-22".parse().unwrap(),
            today_is_set: false,
            size,
            theme: optout_tui::print::theme::Theme::default(),
            words: optout_tui::words::of(language),
            computer: Platform::Linux,
            places: vec![("data", Path::new("/home/camille/.local/share/optout-tui").into())],
            guess: Guess { country: "FR".parse().ok(), language },
            gone: Vec::new(),
            trusted: Vec::new(),
            survey: OnceCell::new(),
            issue_form: None,
            random: fastrand::Rng::with_seed(7),
        };
        let world = Memory::of(WRITER, acts);
        let terminal = ratatui::Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let session = Session::new(App::new(data, Some(language)), world);
        let mut story = Self { session, theme, laid: Laid::default(), terminal, ended: false };
        story.draw();
        story
    }

    /// Presses keys, by name or by letter, with spaces between them: `down space enter`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            self.key(named(key));
        }
        self
    }

    /// Types a line.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.key(Key { code: Code::Char(letter), ctrl: false });
        }
        self
    }

    pub(crate) fn key(&mut self, key: Key) -> &mut Self {
        let geometry = Geometry {
            across: self.laid.across,
            above: self.laid.above,
            below: self.laid.below,
            height: self.laid.height,
            hidden: self.laid.hidden,
            offers: self.laid.offers.len(),
        };
        let intent = intent_of(key, self.session.shown().top(), geometry);
        self.wish(intent)
    }

    /// Does what is wanted, and takes in everything the world replies.
    pub(crate) fn wish(&mut self, intent: Intent) -> &mut Self {
        let own = self.session.wish(intent);
        self.own(&own);
        self.hear();
        self.draw();
        self
    }

    fn hear(&mut self) {
        while let Some(reply) = self.session.world.reply() {
            let own = self.session.reply(reply);
            self.own(&own);
        }
    }

    fn own(&mut self, effects: &[Effect]) {
        self.ended |= effects.contains(&Effect::Quit);
    }

    /// Opens a guide on the account with this key.
    pub(crate) fn open(&mut self, account: &str, guide: &str) -> &mut Self {
        let place = Place { guide: guide.parse().unwrap(), step: None };
        self.wish(Intent::OnGuide(page::guide::Intent::Open(key(account), place)))
    }

    /// Opens a letter on an account.
    pub(crate) fn letter(&mut self, account: &str, guide: &str, kind: Kind) -> &mut Self {
        let page = page::letter::State::new(key(account), guide.parse().unwrap(), kind);
        self.wish(Intent::open(page))
    }

    /// It is another day now.
    pub(crate) fn day(&mut self, day: &str) -> &mut Self {
        self.wish(Intent::Day(day.parse().unwrap()))
    }

    /// Down to the row under the cursor that holds `text`.
    pub(crate) fn down_to(&mut self, text: &str) -> &mut Self {
        for _ in 0..200 {
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

    /// What Enter would do: the name of the highlighted offer.
    pub(crate) fn highlighted(&self) -> &str {
        let view = self.session.shown().top();
        view.offers.get(view.at.offer).map_or("", |offer| offer.label.as_str())
    }

    fn draw(&mut self) {
        let app = &self.session.app;
        let banner = app.unsaved.as_ref().map(|failure| app.words.banner_unsaved(failure));
        let message = match (&banner, &app.notice) {
            (Some(banner), _) => Some((banner.as_str(), Tone::Bad)),
            (None, Some(notice)) => Some((notice.text.as_str(), notice.tone)),
            (None, None) => None,
        };
        let around = Around { theme: self.theme, words: app.words, message };
        let shown = self.session.shown();
        let mut laid = Laid::default();
        self.terminal.draw(|frame| laid = draw(shown, around, frame)).unwrap();
        self.laid = laid;
    }

    /// The screen as it was last drawn.
    pub(crate) fn buffer(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }

    /// The screen, a line each, without the spaces at its right.
    pub(crate) fn screen(&self) -> String {
        rows(self.buffer()).join("\n")
    }

    /// What plain mode says here.
    pub(crate) fn said(&self) -> Turn {
        turn(self.session.shown().top(), self.session.app.words)
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
        // A message goes on in the next line.
        screen.contains(text) || screen.replace("\n ", " ").contains(text)
    }

    /// Every change on the disk that no later act took back.
    pub(crate) fn kept(&self) -> Vec<Change> {
        let acts = &self.session.world.acts;
        let undone: Vec<&ActId> = acts.iter().flat_map(taken_back).collect();
        let done =
            acts.iter().filter(|act| !undone.contains(&&act.id)).filter_map(|act| {
                match &act.deed {
                    Operation::Do(changes) => Some(changes.clone()),
                    Operation::Undo(_) | Operation::Forget(_) => None,
                }
            });
        done.flatten().collect()
    }

    /// The changes on the disk, in JSON, that hold `text`.
    pub(crate) fn kept_with(&self, text: &str) -> Vec<String> {
        let lines = self.kept().into_iter().map(|it| serde_json::to_string(&it).unwrap());
        lines.filter(|line| line.contains(text)).collect()
    }
}

fn key(account: &str) -> AccountKey {
    serde_json::from_value(account.into()).unwrap()
}

fn taken_back(act: &Act) -> &[ActId] {
    match &act.deed {
        Operation::Undo(ids) => ids,
        Operation::Do(_) | Operation::Forget(_) => &[],
    }
}

/// The key of this name or letter.
fn named(key: &str) -> Key {
    let plain = |code| Key { code, ctrl: false };
    if let Some(letter) = key.strip_prefix("ctrl-") {
        return Key { code: Code::Char(letter.chars().next().unwrap()), ctrl: true };
    }
    match key {
        "up" => plain(Code::Up),
        "down" => plain(Code::Down),
        "left" => plain(Code::Left),
        "right" => plain(Code::Right),
        "enter" => plain(Code::Enter),
        "esc" => plain(Code::Esc),
        "space" => plain(Code::Char(' ')),
        "tab" => plain(Code::Tab),
        "backtab" => plain(Code::BackTab),
        "bs" => plain(Code::Backspace),
        "home" => plain(Code::Home),
        "end" => plain(Code::End),
        "pgup" => plain(Code::PageUp),
        "pgdn" => plain(Code::PageDown),
        letter => {
            let mut letters = letter.chars();
            let first = letters.next().unwrap();
            assert!(letters.next().is_none(), "no key is called `{letter}`");
            plain(Code::Char(first))
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
