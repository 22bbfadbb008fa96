//! A world in memory: a disk that writes, refuses or takes its time, a browser that may be missing, a clipboard.

use std::collections::VecDeque;

use super::World;
use crate::app::App;
use crate::app::effect::{Effect, News, Proving, Reply, Writing};
use crate::domain::record::act::{Act, ActId, Operation};
use crate::domain::record::forget::Tombs;
use crate::domain::record::history::Ticket;
use crate::domain::text::failure::{Doing, Failure, Unopened};
use crate::domain::text::platform::Platform;
use crate::tell;

/// What the disk does with what it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Disk {
    /// It is written at once.
    #[default]
    Writes,
    /// It is refused.
    Full,
    /// It waits until the disk answers.
    Slow,
}

/// A world in memory.
#[derive(Debug, Default)]
pub struct Memory {
    pub writer: String,
    pub disk: Disk,
    /// Every act on the disk.
    pub acts: Vec<Act>,
    /// Every address that was handed over.
    pub opened: Vec<String>,
    /// There is nothing to hand addresses to.
    pub has_no_browser: bool,
    /// Every mail that was handed over: its address line.
    pub mailed: Vec<String>,
    /// Everything that was put on the clipboard.
    pub copied: Vec<String>,
    /// The system of this computer, once it was said.
    pub computer: Option<Platform>,
    /// Every file of the person.
    pub files: Vec<String>,
    /// Every document that was written: path and text.
    pub written: Vec<(String, String)>,
    /// What else was asked for.
    pub asked: Vec<Effect>,
    /// The n-th effect from here on fails, counted from 1.
    pub fails_at: Option<usize>,
    replies: VecDeque<Reply>,
    owed: Vec<(Ticket, Operation)>,
}

impl Memory {
    /// A world in which these acts were done.
    pub fn of(writer: &str, acts: Vec<Act>) -> Self {
        Self { writer: writer.into(), acts, ..Self::default() }
    }

    /// The next reply, in order.
    pub fn reply(&mut self) -> Option<Reply> {
        self.replies.pop_front()
    }

    /// The disk answers what it owes.
    pub fn answer(&mut self) {
        for (ticket, operation) in std::mem::take(&mut self.owed) {
            self.save(ticket, operation);
        }
    }

    /// What another computer wrote comes in.
    pub fn comes(&mut self, acts: Vec<Act>) {
        self.acts.extend(acts.clone());
        self.replies.push_back(Reply::News(News { acts, ..News::default() }));
    }

    fn save(&mut self, ticket: Ticket, operation: Operation) {
        let stamp = self.acts.iter().map(|act| act.id.stamp).max().map_or(1, |stamp| stamp + 1);
        let id = ActId { stamp, writer: self.writer.as_str().into() };
        let act = Act { id, at: "2026-11-22T10:00:00Z".into(), deed: operation, strange: 0 };
        let whole = matches!(act.deed, Operation::Forget(_));
        self.acts.push(act.clone());
        let acts = if whole {
            let mut tombs = Tombs::default();
            for act in &self.acts {
                tombs.add(act);
            }
            let acts = std::mem::take(&mut self.acts);
            self.acts = acts.into_iter().filter_map(|act| tombs.leave(act)).collect();
            self.acts.clone()
        } else {
            vec![act]
        };
        let news = News { acts, whole, reports: Vec::new() };
        let writer = self.writer.as_str().into();
        self.replies.push_back(Reply::Saved { ticket, writer, news });
    }

    fn fails(&mut self) -> bool {
        match &mut self.fails_at {
            Some(1) => {
                self.fails_at = None;
                true
            }
            Some(left) => {
                *left -= 1;
                false
            }
            None => false,
        }
    }
}

impl World for Memory {
    fn carry_out(&mut self, effect: Effect, app: &App) {
        let fails = self.fails();
        match effect {
            Effect::Save(ticket, _) if fails || self.disk == Disk::Full => {
                let failure = Failure::of(Doing::WriteJournal, "No space left on device");
                self.replies.push_back(Reply::NotSaved(ticket, failure));
            }
            Effect::Save(ticket, operation) if self.disk == Disk::Slow => {
                self.owed.push((ticket, operation));
            }
            Effect::Save(ticket, operation) => self.save(ticket, operation),
            Effect::Open(opening) if !self.has_no_browser && !fails => {
                self.opened.push(opening.address.to_string());
                self.replies.push_back(Reply::Opened(opening, "xdg-open".into()));
            }
            Effect::Mail(mail, post) if !self.has_no_browser => {
                self.mailed.push(mail.link());
                let pasted = mail.body().is_none();
                self.replies.push_back(Reply::Mailed(post, "xdg-open".into(), pasted));
            }
            Effect::Open(_) | Effect::Mail(..) => {
                self.replies.push_back(Reply::NotOpened(Unopened::NoBrowser));
            }
            Effect::Write(writing) if fails => {
                drop(writing);
                let failure = Failure::of(Doing::SaveFile, "Permission denied");
                self.replies.push_back(Reply::NotProven(failure));
            }
            Effect::Write(writing) => {
                let there = self.files.contains(&writing.path);
                if there && !writing.replace {
                    self.replies.push_back(Reply::Exists(writing));
                } else {
                    let text = tell::document(&writing.document, app);
                    self.written.push((writing.path.clone(), text));
                    if !there {
                        self.files.push(writing.path.clone());
                    }
                    self.replies.push_back(Reply::Written(Writing { replace: false, ..writing }));
                }
            }
            Effect::Prove(proving) if self.files.contains(&proving.path) => {
                self.replies.push_back(Reply::Proven(Proving { ..proving }));
            }
            Effect::Prove(_) => {
                let failure = Failure::of(Doing::FindProof, "No such file or directory");
                self.replies.push_back(Reply::NotProven(failure));
            }
            Effect::Look(paths) => {
                let gone = paths.into_iter().filter(|path| !self.files.contains(path)).collect();
                self.replies.push_back(Reply::Gone(gone));
            }
            Effect::KeepComputer(platform) => self.computer = Some(platform),
            Effect::Copy(text) => self.copied.push(text),
            other => self.asked.push(other),
        }
    }
}
