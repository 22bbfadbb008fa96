//! What happened to an objection: its clock, its rounds, what was written and kept, the steps.

use super::act_day;
use super::objection::Objection;
use crate::app::signs::of_mark;
use crate::domain::guide::LetterKind;
use crate::domain::law::holiday::Whose;
use crate::domain::law::standing::standing;
use crate::domain::record::act::Mark;
use crate::domain::record::request::Round;
use crate::domain::record::status::Status;
use crate::paper::block::{Block, Event};

impl Objection<'_> {
    /// When the answer was due, and what moved that.
    pub(super) fn clock(&self, sheet: &mut Vec<Block>) {
        let words = self.words();
        let Some(round) = self.round().filter(|round| round.first(Status::Sent).is_some()) else {
            return;
        };
        sheet.push(Block::Part(words.record_clock().to_owned()));
        let Some(deadline) = round.deadline() else {
            sheet.push(Block::Text(words.record_no_clock().to_owned()));
            return;
        };
        let day = |day| vec![self.data.words.day_long(day)];
        if let Some(month) = deadline.one_month {
            sheet.push(Block::Fact(words.record_one_month().to_owned(), day(month)));
        }
        sheet.push(Block::Fact(words.record_last_day().to_owned(), day(deadline.last_day)));
        // After a refusal, from its day on.
        let standing = standing(self.request, self.data.today);
        let from = standing.and_then(|standing| standing.request.limits.complain_from);
        let from = from.unwrap_or(deadline.complain_from);
        sheet.push(Block::Fact(words.record_complain_from().to_owned(), day(from)));
        let pause = round.pause();
        let moved = deadline.one_month.is_some_and(|month| month != deadline.last_day);
        for (holds, sentence) in [
            (deadline.courtesy, words.record_courtesy().to_owned()),
            (deadline.extended, words.record_extended().to_owned()),
            (moved && !deadline.extended, self.moved(deadline.why.calendar.whose).to_owned()),
            (pause > 0, words.record_pause(&pause.to_string())),
        ] {
            if holds {
                sheet.push(Block::Text(sentence));
            }
        }
    }

    /// By whose calendar the last day moved.
    fn moved(&self, whose: Whose) -> &'static str {
        match whose {
            Whose::Law => self.data.words.law_moved_british_record(),
            _ => self.words().record_moved(),
        }
    }

    /// Every round, event by event.
    pub(super) fn story(&self, sheet: &mut Vec<Block>) {
        let words = self.words();
        sheet.push(Block::Part(words.record_story().to_owned()));
        for round in &self.request.rounds {
            if self.request.rounds.len() > 1
                && let Some(first) = round.events.first()
            {
                let date = self.data.words.day_long(first.date);
                sheet.push(Block::Aside(words.record_round(&date)));
            }
            self.events(round, sheet);
        }
    }

    fn events(&self, round: &Round, sheet: &mut Vec<Block>) {
        let words = self.data.words;
        for event in &round.events {
            let received = event.received.map(|day| {
                format!("{}{} {}", words.record_received(), words.colon(), words.day_long(day))
            });
            let strange = event.strange.then(|| words.record_strange().to_owned());
            sheet.push(Block::Event(Event {
                day: event.date,
                date: words.day_long(event.date),
                what: words.status_recorded(event.status).to_owned(),
                remarks: received.into_iter().chain(strange).collect(),
                note: event.note.clone(),
            }));
        }
    }

    /// The letters that were written.
    pub(super) fn letters(&self, sheet: &mut Vec<Block>) {
        let (data, words) = (self.data, self.words());
        if self.case.letters.is_empty() {
            return;
        }
        sheet.push(Block::Part(words.record_letters().to_owned()));
        for written in &self.case.letters {
            let kind = LetterKind::of_word(&written.kind);
            let letter = kind.and_then(|kind| data.catalogue.letter(kind));
            let title = letter.map_or(&*written.kind, |it| it.title.get(data.language()));
            let language = words.language_called(&written.language);
            let language = language.map(|name| words.record_in_language(name));
            let language = language.as_deref().unwrap_or(&written.language);
            let date = data.words.day_long(written.date);
            let line = words.record_letter_line(title, &date, language);
            sheet.push(Block::Item("•", line));
        }
        sheet.push(Block::Aside(words.record_letters_not_kept().to_owned()));
    }

    /// The files that the person keeps.
    pub(super) fn files(&self, sheet: &mut Vec<Block>) {
        let words = self.words();
        if self.case.proofs.is_empty() {
            return;
        }
        sheet.push(Block::Part(words.record_files().to_owned()));
        sheet.extend(self.case.proofs.iter().map(|path| Block::Item("•", path.clone())));
        sheet.push(Block::Aside(words.record_files_only_paths().to_owned()));
    }

    /// The person's own words.
    pub(super) fn note(&self, sheet: &mut Vec<Block>) {
        if let Some(note) = &self.case.note {
            sheet.push(Block::Part(self.words().record_note().to_owned()));
            sheet.push(Block::Quote(note.clone()));
        }
    }

    /// The steps that were marked.
    pub(super) fn steps(&self, sheet: &mut Vec<Block>) {
        let data = self.data;
        let mut items: Vec<Block> = Vec::new();
        for step in self.guide.iter().flat_map(|guide| &guide.steps) {
            let Some(marked) = self.case.mark(&step.id, &step.was) else { continue };
            let sign = of_mark(marked.mark).glyph();
            let mut parts = vec![step.title.get(data.language()).to_owned()];
            if marked.mark != Mark::Done {
                let word = data.mark_in_words(marked.mark);
                parts.push(word.trim_start_matches(sign).trim_start().to_owned());
            }
            parts.push(data.words.platform_name(marked.on).to_owned());
            parts.extend(act_day(marked.act.stamp).map(|day| data.words.day_long(day)));
            items.push(Block::Item(sign, parts.join(" · ")));
        }
        // What was done on steps that are no more was done all the same.
        let strays = self.guide.iter().flat_map(|guide| self.case.strays(guide));
        items.extend(strays.map(|(step, marked)| {
            let sign = of_mark(marked.mark).glyph();
            Block::Item(sign, format!("{step} · {}", data.words.trust_gone()))
        }));
        if !items.is_empty() {
            sheet.push(Block::Part(self.words().record_steps().to_owned()));
            sheet.extend(items);
        }
    }
}
