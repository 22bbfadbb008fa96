//! The days of an objection that waits for an answer.

use super::event::Event;
use super::{subject, uid};
use crate::domain::law::assessment::{Assessment, outlook};
use crate::domain::law::due::Due;
use crate::domain::law::region::Region;
use crate::domain::record::request::{Round, Track};
use crate::domain::record::status::Status;
use crate::ui::data::Data;
use crate::ui::strings::filled;

/// An objection that waits for an answer, of the company or of the authority.
pub(super) struct Objection<'a> {
    due: &'a Due<'a>,
    data: &'a Data,
    round: &'a Round,
    outlook: Assessment,
    /// What fills the blanks of sentences.
    blanks: Vec<(&'static str, String)>,
}

impl<'a> Objection<'a> {
    /// The one behind a date.
    pub(super) fn of(due: &'a Due<'a>, data: &'a Data) -> Option<Self> {
        let (account, entry) = (due.account, due.entry);
        let request = data.dossier().case(&account.key, &entry.id).request.as_ref()?;
        let (round, outlook) = (request.round()?, outlook(request, data.today)?);
        let strings = data.strings;
        let day = |day| strings.long_day(day);
        let mut blanks = vec![
            ("account", subject(account, entry, data)),
            ("guide", entry.title.get(data.language()).to_owned()),
            ("company", company(due, data)),
            ("date", day(outlook.date)),
            ("days", outlook.pause.to_string()),
        ];
        let authority = data.authority(account, &entry.id);
        let unnamed = strings.papers.calendar.authority_unnamed;
        blanks.push(("authority", authority.map_or(unnamed, |it| &it.name).to_owned()));
        let days = [
            ("sent", round.first(Status::Sent).map(|event| event.date)),
            ("received", round.received()),
            ("month", outlook.deadline.and_then(|it| it.one_month)),
            ("last", outlook.deadline.map(|it| it.last_day)),
            ("from", due.day.succ_opt()),
            ("until", outlook.complain_until),
        ];
        blanks.extend(days.into_iter().filter_map(|(name, on)| Some((name, day(on?)))));
        Some(Self { due, data, round, outlook, blanks })
    }

    /// Whether its words are about what the date belongs to: while a complaint runs, they are about that one.
    pub(super) fn is_of_its_track(&self) -> bool {
        let complained =
            matches!(self.outlook.status, Status::ComplainedCompany | Status::Complained);
        complained == (self.due.track != Track::Request)
    }

    /// The last day of the answer.
    pub(super) fn answer(&self) -> Event {
        let words = &self.data.strings.papers.calendar;
        let courtesy = self.outlook.deadline.is_some_and(|it| it.courtesy);
        let summary = match self.outlook.status {
            Status::Reminded => words.grace_over,
            Status::ComplainedCompany => words.company_over,
            _ if courtesy => words.may_answer,
            _ => words.must_answer,
        };
        let mut text = vec![self.sent()];
        text.extend(self.clock().into_iter().map(|sentence| self.filled(sentence)));
        text.push(words.if_answer.to_owned());
        text.extend(self.if_none().map(|sentence| self.filled(sentence)));
        // A bell for what is over would only ring when it is imported.
        let alarm = self.due.day > self.data.today;
        self.event(self.due.what.as_str(), self.due.day, summary, text, alarm)
    }

    /// The day from which one may complain, where somebody hears it.
    pub(super) fn complaint(&self) -> Option<Event> {
        let words = &self.data.strings.papers.calendar;
        let (summary, sentence) = match self.round.law() {
            Region::Eu => (words.complain, words.complain_eu),
            Region::Uk if self.told_company() => (words.complain, words.complain_uk_until),
            Region::Uk => (words.complain_company, words.complain_uk),
            Region::Ch => (words.turn_to, words.complain_ch),
            Region::Br => (words.turn_to, words.complain_br),
            Region::Jp | Region::Kr | Region::Us | Region::Elsewhere => return None,
        };
        let mut text = vec![self.sent(), self.filled(sentence)];
        if summary != words.complain_company {
            text.extend(self.authority_address());
        }
        Some(self.event("complain", self.due.day.succ_opt()?, summary, text, false))
    }

    /// Three months after the complaint.
    pub(super) fn authority(&self) -> Event {
        let words = &self.data.strings.papers.calendar;
        let british = self.round.law() == Region::Uk;
        let owes = if british { self.data.strings.tribunal() } else { words.authority_eu };
        let mut text = vec![self.sent(), owes.to_owned()];
        text.extend(self.authority_address());
        self.event(self.due.what.as_str(), self.due.day, words.authority_silent, text, false)
    }

    fn event(
        &self,
        what: &str,
        day: crate::domain::text::date::Day,
        summary: &str,
        text: Vec<String>,
        alarm: bool,
    ) -> Event {
        let stamps = self.round.events.iter().map(|event| event.act.stamp);
        Event {
            uid: uid(self.due.account, self.due.entry, what, self.data),
            stamp: stamps.max().unwrap_or_default(),
            day,
            summary: self.filled(summary),
            text,
            alarm,
        }
    }

    fn sent(&self) -> String {
        let words = &self.data.strings.papers.calendar;
        let sent = self.round.first(Status::Sent).map(|event| event.date);
        let later = self.round.received() > sent;
        self.filled(if later { words.sent_and_received } else { words.sent })
    }

    /// Whose law gives the time, and how it came to this day.
    fn clock(&self) -> Vec<&'static str> {
        let words = &self.data.strings.papers.calendar;
        let mut clock = Vec::new();
        match self.outlook.status {
            Status::Reminded => clock.push(words.reminder),
            Status::ComplainedCompany => clock.push(words.company_complaint),
            _ => match (self.outlook.deadline, self.round.law()) {
                (None, _) => {}
                (Some(deadline), _) if deadline.courtesy => clock.push(words.no_law),
                (Some(deadline), law) => {
                    clock.push(if law == Region::Uk { words.month_uk } else { words.month_eu });
                    let moved = deadline.one_month != Some(deadline.last_day);
                    clock.extend(match (deadline.extended, moved) {
                        (true, _) => Some(words.extended),
                        (false, true) if law == Region::Uk => {
                            Some(self.data.strings.moved_british())
                        }
                        (false, true) => Some(words.moved),
                        (false, false) => None,
                    });
                }
            },
        }
        clock.extend((self.outlook.pause > 0).then_some(words.pause));
        clock
    }

    /// What to do if the day passes.
    fn if_none(&self) -> Option<&'static str> {
        let words = &self.data.strings.papers.calendar;
        match self.round.law() {
            Region::Eu => Some(words.if_none),
            Region::Uk if self.told_company() => Some(words.if_none),
            Region::Uk => Some(words.if_none_company),
            Region::Ch | Region::Br => Some(words.if_none_turn_to),
            Region::Jp | Region::Kr | Region::Us | Region::Elsewhere => None,
        }
    }

    fn told_company(&self) -> bool {
        self.round.first(Status::ComplainedCompany).is_some()
    }

    /// The full name of the authority, and its page: public, and nobody's own.
    fn authority_address(&self) -> Option<String> {
        let authority = self.data.authority(self.due.account, &self.due.entry.id)?;
        let page = authority.complaint.as_ref().unwrap_or(&authority.website);
        Some(format!("{}\n{page}", authority.full))
    }

    fn filled(&self, sentence: &str) -> String {
        let blanks: Vec<(&str, &str)> =
            self.blanks.iter().map(|(name, value)| (*name, value.as_str())).collect();
        filled(sentence, &blanks)
    }
}

/// The name people know the company by.
fn company(due: &Due<'_>, data: &Data) -> String {
    let service = data.catalogue.service(&due.entry.id.service);
    let maker = service.and_then(|service| {
        data.catalogue.reference.makers.iter().find(|maker| maker.key == service.maker)
    });
    maker.map_or(due.entry.id.service.as_str(), |maker| &maker.name).to_owned()
}
