//! The days of an objection that waits for an answer.

use super::event::Event;
use super::{COMPLAIN, subject, uid};
use crate::app::data::Data;
use crate::domain::law::assessment::{Assessment, outlook};
use crate::domain::law::due::Due;
use crate::domain::law::region::Region;
use crate::domain::record::request::{Event as RequestEvent, Round, Track};
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;

/// An objection that waits for an answer, of the company or of the authority.
pub(super) struct Objection<'a> {
    due: &'a Due<'a>,
    data: &'a Data,
    round: &'a Round,
    outlook: Assessment,
}

impl<'a> Objection<'a> {
    /// The one behind a date.
    pub(super) fn of(due: &'a Due<'a>, data: &'a Data) -> Option<Self> {
        let (account, entry) = (due.account, due.entry);
        let request = data.dossier().case(&account.key, &entry.id).request.as_ref()?;
        let (round, outlook) = (request.round()?, outlook(request, data.today)?);
        Some(Self { due, data, round, outlook })
    }

    /// Whether its words are about what the date belongs to: while a complaint runs, they are about that one.
    pub(super) fn is_of_its_track(&self) -> bool {
        let complained =
            matches!(self.outlook.status, Status::ComplainedCompany | Status::Complained);
        complained == (self.due.track != Track::Request)
    }

    /// The last day of the answer.
    pub(super) fn answer(&self) -> Event {
        let words = self.data.words;
        let courtesy = self.outlook.deadline.is_some_and(|it| it.courtesy);
        let (account, company) = (self.account(), self.company());
        let summary = match self.outlook.status {
            Status::Reminded => words.calendar_grace_over(&account, company),
            Status::ComplainedCompany => words.calendar_company_over(&account, company),
            _ if courtesy => words.calendar_may_answer(&account, company),
            _ => words.calendar_must_answer(&account, company),
        };
        let mut text = vec![self.sent()];
        text.extend(self.clock());
        text.extend(words.beside(self.due, self.data.today));
        text.push(words.calendar_if_answer().to_owned());
        text.extend(self.if_none());
        // A bell for what is over would only ring when it is imported.
        let alarm = self.due.day > self.data.today;
        self.event(self.due.what.as_str(), self.due.day, summary, text, alarm)
    }

    /// The day from which one may complain, where somebody hears it.
    pub(super) fn complaint(&self) -> Option<Event> {
        let words = self.data.words;
        let (account, authority) = (self.account(), self.authority_name());
        let complain = || words.calendar_complain(&account, authority);
        let turn_to = || words.calendar_turn_to(&account, authority);
        let (summary, sentence) = match self.round.law() {
            Region::Eu => (complain(), words.calendar_complain_eu().to_owned()),
            Region::Uk if self.told_company() => (
                complain(),
                words.calendar_complain_uk_until(&self.day(self.outlook.complain_until)),
            ),
            Region::Uk => {
                let summary = words.calendar_complain_company(&account, self.company());
                (summary, words.calendar_complain_uk().to_owned())
            }
            Region::Ch => (turn_to(), words.calendar_complain_ch().to_owned()),
            Region::Br => (turn_to(), words.calendar_complain_br().to_owned()),
            Region::Jp | Region::Kr | Region::Us | Region::Elsewhere => return None,
        };
        let mut text = vec![self.sent(), sentence];
        if self.round.law() != Region::Uk || self.told_company() {
            text.extend(self.authority_address());
        }
        Some(self.event(COMPLAIN, self.due.day.succ_opt()?, summary, text, false))
    }

    /// Three months after the complaint.
    pub(super) fn authority(&self) -> Event {
        let words = self.data.words;
        let british = self.round.law() == Region::Uk;
        let owes = if british { words.law_tribunal() } else { words.calendar_authority_eu() };
        let mut text = vec![self.sent(), owes.to_owned()];
        text.extend(self.authority_address());
        let summary = words.calendar_authority_silent(&self.account(), self.authority_name());
        self.event(self.due.what.as_str(), self.due.day, summary, text, false)
    }

    /// The last day of a complaint.
    pub(super) fn complain_by(&self) -> Event {
        let summary = self.data.words.calendar_complain_by(&self.account(), self.authority_name());
        let mut text = vec![self.sent()];
        text.extend(self.data.words.beside(self.due, self.data.today));
        text.extend(self.authority_address());
        let alarm = self.due.day > self.data.today;
        self.event("complain-by", self.due.day, summary, text, alarm)
    }

    /// What the company waits for; no law sets the day.
    pub(super) fn question(&self) -> Event {
        let words = self.data.words;
        let summary = words.calendar_question(&self.account(), self.company());
        let mut text = vec![self.sent()];
        text.extend(words.beside(self.due, self.data.today));
        self.event(self.due.what.as_str(), self.due.day, summary, text, false)
    }

    fn event(
        &self,
        what: &str,
        day: Day,
        summary: String,
        text: Vec<String>,
        alarm: bool,
    ) -> Event {
        let stamps = self.round.events.iter().map(|event| event.act.stamp);
        Event {
            uid: uid(self.due.account, self.due.entry, what, self.data),
            stamp: stamps.max().unwrap_or_default(),
            day,
            summary,
            text,
            alarm,
            sequence: self.round.events.len(),
            over: false,
        }
    }

    fn sent(&self) -> String {
        let words = self.data.words;
        let first = self.round.first(Status::Sent);
        let sent = first.map(RequestEvent::counted);
        let received = self.round.received();
        let guide = self.due.entry.title.get(self.data.language());
        let day = self.day(first.map(|event| event.date));
        if received > sent {
            words.calendar_sent_and_received(guide, &day, &self.day(received))
        } else {
            words.calendar_sent(guide, &day)
        }
    }

    /// Whose law gives the time, and how it came to this day.
    fn clock(&self) -> Vec<String> {
        let words = self.data.words;
        let company = self.company();
        let noted = self.day(Some(self.outlook.date));
        let mut clock = Vec::new();
        match self.outlook.status {
            Status::Reminded => clock.push(words.calendar_reminder(company, &noted)),
            Status::ComplainedCompany => {
                clock.push(words.calendar_company_complaint(company, &noted));
            }
            _ => match (self.outlook.deadline, self.round.law()) {
                (None, _) => {}
                (Some(deadline), _) if deadline.courtesy => {
                    clock.push(words.calendar_no_law().to_owned());
                }
                (Some(deadline), law) => {
                    clock.push(match law {
                        Region::Uk => words.calendar_month_uk(company),
                        _ => words.calendar_month_eu(company),
                    });
                    let last = self.day(Some(deadline.last_day));
                    let moved = deadline.one_month != Some(deadline.last_day);
                    clock.extend(match (deadline.extended, moved) {
                        (true, _) => Some(words.calendar_extended(&last)),
                        (false, true) => {
                            let month = self.day(deadline.one_month);
                            Some(match law {
                                Region::Uk => words.law_moved_british(&month, &last),
                                _ => words.calendar_moved(&month, &last),
                            })
                        }
                        (false, false) => None,
                    });
                }
            },
        }
        let pause = self.outlook.pause;
        clock.extend((pause > 0).then(|| words.calendar_pause(&pause.to_string())));
        clock
    }

    /// What to do if the day passes.
    fn if_none(&self) -> Option<String> {
        let (words, authority) = (self.data.words, self.authority_name());
        let from = self.day(self.due.day.succ_opt());
        match self.round.law() {
            Region::Eu => Some(words.calendar_if_none(authority, &from)),
            Region::Uk if self.told_company() => Some(words.calendar_if_none(authority, &from)),
            Region::Uk => Some(words.calendar_if_none_company(&from, authority)),
            Region::Ch | Region::Br => Some(words.calendar_if_none_turn_to(authority, &from)),
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

    fn account(&self) -> String {
        subject(self.due.account, self.due.entry, self.data)
    }

    fn authority_name(&self) -> &str {
        let authority = self.data.authority(self.due.account, &self.due.entry.id);
        authority.map_or_else(|| self.data.words.calendar_authority_unnamed(), |it| &*it.name)
    }

    /// A day as it is written here; nothing where there is none.
    fn day(&self, day: Option<Day>) -> String {
        day.map_or_else(String::new, |day| self.data.words.day_long(day))
    }

    /// The name people know the company by.
    fn company(&self) -> &str {
        let data = self.data;
        let service = data.catalogue.service(&self.due.entry.id.service);
        let maker = service.and_then(|service| {
            data.catalogue.reference.makers.iter().find(|maker| maker.key == service.maker)
        });
        maker.map_or(self.due.entry.id.service.as_str(), |maker| &maker.name)
    }
}
