//! The loop of the plain wizard: a line is said, a line is heard, and what it asks for is carried out
//! before the next one is read.

use std::collections::VecDeque;
use std::io::{self, BufRead as _, Read as _, Write as _, stdin, stdout};
use std::process::ExitCode;
use std::sync::Arc;

use super::disk::{Job, work};
use super::errand::Errand;
use super::{World, document, hand_over, mail_over};
use crate::domain::text::failure::{Doing, Failure};
use crate::plain::talk::{Heard, Talk};
use crate::plain::voice::{Voice, spoken};
use crate::plain::words::words;
use crate::system::environment::stdin_is_terminal;
use crate::system::terminal::columns;
use crate::ui::keymap::Action;
use crate::ui::message::{Effect, Message, Reply};
use crate::ui::model::Model;
use crate::ui::update::update;
use crate::user_guides;

/// Columns where nobody says how many there are.
const COLUMNS: usize = 80;

/// The longest answer that is read at once, in bytes: an endless line must not fill the memory.
const LONGEST: u64 = 16 * 1024;

/// Runs the plain wizard until it ends or nothing more comes in.
///
/// # Errors
/// When nothing can be written, unless it is because nobody reads any more.
pub fn run(model: Model, world: World) -> Result<ExitCode, Failure> {
    let mut life = Life { model, world, talk: Talk::default(), noticed: Vec::new(), ended: false };
    match life.live() {
        Ok(status) => Ok(status),
        // Whoever stops reading has heard enough; what was done is kept.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        Err(error) => Err(Failure::of(Doing::Terminal, error)),
    }
}

struct Life {
    model: Model,
    world: World,
    talk: Talk,
    /// What was last noticed without being asked: said once, however long it lasts.
    noticed: Vec<String>,
    ended: bool,
}

impl Life {
    fn live(&mut self) -> io::Result<ExitCode> {
        // Nothing is on a screen yet that would have to wait.
        let mut noticed: Vec<String> = self.notice().into_iter().collect();
        if user_guides::is_there(&self.world.home)
            && let Some(reply) = Errand::of_all(&self.model).run(&self.world.home)
        {
            noticed.extend(self.change(Message::Reply(reply))?);
        }
        self.say(&[words(self.model.data.language()).greeting])?;
        self.noticed = noticed;
        self.say(&self.noticed)?;
        while !self.ended {
            self.look_around()?;
            let turn = self.talk.say(&self.model);
            self.say(&[""])?;
            self.say(&turn)?;
            self.ask()?;
        }
        if self.model.unsaved.is_some() {
            // One more try: whoever ended the input cannot be asked.
            self.tell(Message::Act(Action::Redraw))?;
        }
        let unsaved = self.model.unsaved.clone();
        if let Some(failure) = unsaved {
            let strings = self.model.data.strings;
            let text = strings.failure(&failure);
            self.say(&[format!("{}{} {text}", strings.notices.unsaved, strings.colon)])?;
            return Ok(ExitCode::FAILURE);
        }
        self.say(&[words(self.model.data.language()).farewell])?;
        Ok(ExitCode::SUCCESS)
    }

    /// What others wrote and the new day are told between an answer and the next question, never between
    /// a question and its answer: a number means what it meant when it was said.
    fn look_around(&mut self) -> io::Result<()> {
        let today = self.world.clock.today();
        self.tell(Message::Day(today))?;
        if self.world.journal.has_news() {
            let noticed = self.change(Message::Focus)?;
            if !noticed.is_empty() && noticed != self.noticed {
                self.say(&noticed)?;
                self.noticed = noticed;
            }
        }
        Ok(())
    }

    /// Asks until an answer means something.
    fn ask(&mut self) -> io::Result<()> {
        loop {
            self.prompt()?;
            let Some(answer) = hear() else {
                self.ended = true;
                return self.say(&[""]);
            };
            if !stdin_is_terminal() {
                // Nobody pressed Enter on this side of the pipe.
                self.say(&[""])?;
            }
            match self.talk.hear(&answer) {
                Heard::Say(line) => self.say(&[line])?,
                Heard::Send(messages) => {
                    for message in messages {
                        self.tell(message)?;
                    }
                    return Ok(());
                }
            }
        }
    }

    /// Tells the model, and the person what it has to say to that.
    fn tell(&mut self, message: Message) -> io::Result<()> {
        let notices = self.change(message)?;
        self.say(&notices)
    }

    /// Tells the model, and carries out what it asks for before anything else happens.
    fn change(&mut self, message: Message) -> io::Result<Vec<String>> {
        let mut notices = Vec::new();
        let mut waiting = VecDeque::from([message]);
        while let Some(message) = waiting.pop_front() {
            for effect in update(&mut self.model, message) {
                waiting.extend(self.carry_out(effect)?.map(Message::Reply));
            }
            notices.extend(self.notice());
        }
        Ok(notices)
    }

    fn carry_out(&mut self, effect: Effect) -> io::Result<Option<Reply>> {
        let job = match effect {
            Effect::Save(ticket, deed) => Job::Save(ticket, deed),
            Effect::Refresh => Job::Refresh,
            Effect::Reread(whole) => {
                let known = self.model.data.catalogue.own.files > 0;
                return Ok(Errand::All(whole, known).run(&self.world.home));
            }
            Effect::Read(account, place) => {
                let catalogue = Arc::clone(&self.model.data.catalogue);
                return Ok(Errand::One(account, place, catalogue).run(&self.world.home));
            }
            Effect::KeepComputer(computer) => Job::KeepComputer(computer),
            Effect::Write(writing) => {
                let text = document(&writing.document, &self.model);
                Job::Write(writing, text)
            }
            Effect::Prove(proving) => Job::Prove(proving),
            Effect::Look(paths) => Job::Look(paths),
            Effect::Open(opening) => return Ok(Some(hand_over(opening, &self.world.environment))),
            Effect::Mail(mail, post) => {
                return Ok(Some(mail_over(&mail, post, &self.world.environment)));
            }
            Effect::Copy(text) => {
                // No clipboard is written to: here is the text instead of the notice.
                self.model.notice = None;
                write(&self.voice().verbatim(&text))?;
                return Ok(None);
            }
            Effect::Quit => {
                self.ended = true;
                return Ok(None);
            }
            Effect::Redraw | Effect::Suspend => return Ok(None),
        };
        let World { home, journal, environment, .. } = &mut self.world;
        Ok(work(job, home, journal, environment))
    }

    fn notice(&mut self) -> Option<String> {
        self.model.notice.take().map(|notice| spoken(&notice.text))
    }

    fn voice(&self) -> Voice {
        let columns = columns().unwrap_or(COLUMNS);
        Voice { columns, ascii: self.model.data.theme.ascii }
    }

    fn say(&self, lines: &[impl AsRef<str>]) -> io::Result<()> {
        let voice = self.voice();
        let lines: Vec<String> = lines.iter().flat_map(|it| voice.lines(it.as_ref())).collect();
        write(&lines)
    }

    /// The question stays on its line: the answer is typed behind it.
    fn prompt(&self) -> io::Result<()> {
        let lines =
            self.voice().lines(&format!("{}{}", self.talk.prompt(), self.model.data.strings.colon));
        let mut out = stdout().lock();
        out.write_all(lines.join("\n").as_bytes())?;
        out.write_all(b" ")?;
        out.flush()
    }
}

/// A line of the answers without its end; `None` when there are no more.
fn hear() -> Option<String> {
    let mut line = Vec::new();
    // A terminal that is gone is an end of input like any other.
    let read = stdin().lock().take(LONGEST).read_until(b'\n', &mut line);
    if read.unwrap_or(0) == 0 {
        return None;
    }
    let line = String::from_utf8_lossy(&line);
    Some(line.trim_end_matches(['\n', '\r']).to_owned())
}

/// These lines, at once.
fn write(lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    let mut text = lines.join("\n");
    text.push('\n');
    stdout().write_all(text.as_bytes())
}
