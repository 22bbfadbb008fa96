//! The wizard as questions and lines, one after the other: what is shown is said, an answer becomes the intent it
//! stands for.

pub mod answers;

use std::io::{self, BufRead as _, Read as _, Write as _, stdin, stdout};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};

use self::answers::{Heard, hear};
use crate::app::App;
use crate::app::effect::{Effect, Reply};
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::domain::text::failure::{Doing, Failure};
use crate::print::lines::{Turn, printed, turn};
use crate::print::theme::Theme;
use crate::session::Session;
use crate::start::Tools;
use crate::system::clock::Clock;
use crate::system::environment::stdin_is_terminal;
use crate::system::terminal::columns;
use crate::world::system::System;

/// Columns where nobody says how many there are.
const COLUMNS: usize = 80;

/// The longest answer that is read at once, in bytes: an endless line must not fill the memory.
const LONGEST: u64 = 16 * 1024;

/// Runs the plain wizard until it ends or nothing more comes in.
///
/// # Errors
/// When nothing can be written, unless it is because nobody reads any more.
pub fn run(app: App, tools: Tools, theme: Theme) -> Result<(ExitCode, App), Failure> {
    let (sender, replies) = channel();
    let Tools { home, journal, clock, environment } = tools;
    let world = System::at_once(home.clone(), journal, environment, sender);
    let session = Session::new(app, world);
    let mut talk = Talk { session, replies, clock, theme, also: String::new(), ended: false };
    talk.session.world.read_own_guides(&home, &talk.session.app);
    let status = match talk.live() {
        Ok(status) => status,
        // Whoever stops reading has heard enough; what was done is kept.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => return Err(Failure::of(Doing::Terminal, error)),
    };
    Ok((status, talk.session.app))
}

struct Talk {
    session: Session<System>,
    replies: Receiver<Reply>,
    clock: Clock,
    theme: Theme,
    /// What was last said that can be done everywhere: said again when it is something else.
    also: String,
    ended: bool,
}

impl Talk {
    fn live(&mut self) -> io::Result<ExitCode> {
        let words = self.session.app.words;
        self.say(&[words.plain_greeting(&shown(Action::Quit, words))])?;
        self.hear_replies()?;
        while !self.ended {
            self.look_around()?;
            let words = self.session.app.words;
            let mut said = turn(self.session.shown().top(), words);
            let mut lines = vec![String::new()];
            lines.append(&mut said.lines);
            if said.also != self.also && !said.also.is_empty() {
                lines.push(words.plain_also_here(&said.also));
                self.also.clone_from(&said.also);
            }
            self.say(&lines)?;
            self.ask(&said)?;
        }
        if self.session.app.unsaved.is_some() {
            // One more try: whoever ended the input cannot be asked.
            self.wish(Intent::Redraw)?;
        }
        if let Some(failure) = self.session.app.unsaved.clone() {
            self.say(&[self.session.app.words.banner_unsaved(&failure)])?;
            return Ok(ExitCode::FAILURE);
        }
        Ok(ExitCode::SUCCESS)
    }

    /// What others wrote and the new day are told between an answer and the next question, never between a question
    /// and its answer: a number means what it meant when it was said.
    fn look_around(&mut self) -> io::Result<()> {
        let today = self.clock.today();
        if today != self.session.app.data.today {
            self.wish(Intent::Day(today))?;
        }
        self.session.world.glance();
        self.hear_replies()
    }

    /// Asks until an answer means something.
    fn ask(&mut self, said: &Turn) -> io::Result<()> {
        loop {
            self.prompt(said)?;
            let Some(answer) = line() else {
                self.ended = true;
                return self.say(&[String::new()]);
            };
            if !stdin_is_terminal() {
                // Nobody pressed Enter on this side of the pipe.
                self.say(&[String::new()])?;
            }
            match hear(&answer, said, self.session.shown().top(), self.session.app.words) {
                Heard::Say(text) => self.say(&[text])?,
                Heard::Wish(intents) => {
                    for intent in intents {
                        self.wish(intent)?;
                    }
                    return Ok(());
                }
            }
        }
    }

    /// Does what is wanted, and everything that comes of it, before anything else happens.
    fn wish(&mut self, intent: Intent) -> io::Result<()> {
        let own = self.session.wish(intent);
        self.own(own)?;
        self.hear_replies()
    }

    fn hear_replies(&mut self) -> io::Result<()> {
        while let Ok(reply) = self.replies.try_recv() {
            let own = self.session.reply(reply);
            self.own(own)?;
        }
        if let Some(notice) = self.session.app.notice.take() {
            self.say(&[notice.text])?;
        }
        Ok(())
    }

    fn own(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        for effect in effects {
            match effect {
                Effect::Copy(text) => {
                    // No clipboard is written to: here is the text instead of the notice.
                    self.session.app.notice = None;
                    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
                    self.say(&lines)?;
                }
                Effect::Quit => self.ended = true,
                _ => {}
            }
        }
        Ok(())
    }

    fn say(&self, lines: &[String]) -> io::Result<()> {
        let columns = columns().unwrap_or(COLUMNS);
        let lines: Vec<String> =
            lines.iter().flat_map(|line| printed(line, columns, self.theme)).collect();
        if lines.is_empty() {
            return Ok(());
        }
        let mut text = lines.join("\n");
        text.push('\n');
        stdout().write_all(text.as_bytes())
    }

    /// The question stays on its line: the answer is typed behind it.
    fn prompt(&self, said: &Turn) -> io::Result<()> {
        let words = self.session.app.words;
        let prompt = if said.asks {
            words.plain_prompt_text().to_owned()
        } else {
            words.plain_prompt_number(&said.enter)
        };
        let mut out = stdout().lock();
        out.write_all(self.theme.plain(&prompt).as_bytes())?;
        out.write_all(b" ")?;
        out.flush()
    }
}

/// A line of the answers without its end; `None` when there are no more.
fn line() -> Option<String> {
    let mut line = Vec::new();
    // A terminal that is gone is an end of input like any other.
    let read = stdin().lock().take(LONGEST).read_until(b'\n', &mut line);
    if read.unwrap_or(0) == 0 {
        return None;
    }
    let line = String::from_utf8_lossy(&line);
    Some(line.trim_end_matches(['\n', '\r']).to_owned())
}
