//! What is known of the case a letter is about.

use super::super::super::law::addressee::{Addressees, Whom, addressees_of};
use super::super::super::law::authority::{Authority, Office};
use super::super::super::law::deadline::{Deadline, Running};
use super::super::super::law::region::Region;
use super::super::super::law::standing::{RequestStanding, Word, standing};
use super::super::super::record::request::{Event, Request, Round, Track};
use super::super::super::record::status::Status;
use super::super::super::text::date::{Day, SourceDate};
use super::super::{Blank, Filled, Kind};
use super::{Case, Choices, Odd, Phrase, Place};
/// What catalogue, request and today tell.
pub(super) struct Known<'a, 'd> {
    pub(super) case: Case<'a, 'd>,
    pub(super) kind: Kind,
    /// The objection that the letter is about; none for one that is only being sent.
    pub(super) round: Option<&'d Round>,
    pub(super) stands: Option<RequestStanding>,
    pub(super) whom: Addressees<'a>,
}

impl<'a, 'd> Known<'a, 'd> {
    pub(super) fn new(case: Case<'a, 'd>, kind: Kind) -> Self {
        let request: Option<&'d Request> =
            case.dossier.case(&case.account.key, case.guide).request.as_ref();
        let request = request.filter(|_| !matches!(kind, Kind::Objection | Kind::Erasure));
        let round = request.and_then(|request| request.present(case.today));
        let round = round.filter(|round| round.first(Status::Sent).is_some());
        let stands = request.filter(|_| round.is_some()).and_then(|it| standing(it, case.today));
        let sending = round.and_then(Round::sending);
        let Case { catalogue, dossier, account, guide, .. } = case;
        let whom = addressees_of(catalogue, dossier, account, guide, sending);
        Self { case, kind, round, stands: stands.map(|it| it.request), whom }
    }

    pub(super) fn office(&self, choices: &Choices) -> Option<&'a Office> {
        let chosen = || self.whom.offices.get(choices.office?);
        let typed = choices.typed.iter().rev().find(|(blank, _)| *blank == Blank::Authority);
        // A part of the country stands for its office.
        let named = typed.and_then(|(_, name)| self.whom.authority?.office(name));
        named.or_else(|| chosen().filter(|_| typed.is_none()))
    }

    /// When something happened: as exact as it is known.
    pub(super) fn date(&self, blank: Blank) -> Option<SourceDate> {
        let round = self.round?;
        let when = |event: Option<&Event>| event.map(Event::when);
        match blank {
            Blank::SentDate => when(round.first(Status::Sent)),
            Blank::RefusalDate => self.refusal(),
            // In the United Kingdom the reminder is a complaint to the company as well.
            Blank::ReminderDate if self.whom.jurisdiction.law == Region::Uk => {
                when(round.last(Status::ComplainedCompany).or_else(|| round.last(Status::Reminded)))
            }
            Blank::ReminderDate => when(round.last(Status::Reminded)),
            // A notice that came too late gave nothing.
            Blank::ExtensionDate => when(round.first(Status::Extended))
                .filter(|_| self.deadline().is_none_or(|it| it.late_notice.is_none())),
            // The receipt of a complaint is none of the objection.
            Blank::AckDate => {
                let of_request = |event: &&Event| {
                    event.status == Status::Acknowledged
                        && event.track == Track::Request
                        && !event.strange
                };
                when(round.events.iter().find(of_request))
            }
            _ => None,
        }
    }

    /// The day by which what happened is put in order.
    pub(super) fn when(&self, blank: Blank) -> Option<Day> {
        match blank {
            Blank::DueDate => self.deadline().map(|deadline| deadline.last_day),
            blank => self.date(blank).map(SourceDate::earliest),
        }
    }

    pub(super) fn refusal(&self) -> Option<SourceDate> {
        Some(self.round?.last(Status::Refused)?.when())
    }

    /// When an answer to what was sent is due, or to what is sent today.
    pub(super) fn deadline(&self) -> Option<Deadline> {
        if !matches!(self.kind, Kind::Objection | Kind::Erasure) {
            return self.round?.deadline();
        }
        let Case { catalogue, guide, today, .. } = self.case;
        let seat = catalogue.company(guide).and_then(|company| company.country);
        Running::of(today, self.whom.jurisdiction, guide.goal, seat).deadline()
    }

    /// What is to be said of the last day. An authority is told of it only where nothing was decided by then:
    /// that is what it is asked to find.
    pub(super) fn last_day(&self) -> Option<Phrase<'static>> {
        let deadline = self.deadline()?;
        let in_time = || {
            let answer = self.round.and_then(Round::first_answer);
            answer.is_some_and(|answer| answer.date <= deadline.last_day)
        };
        if self.kind == Kind::Complaint && in_time() {
            return None;
        }
        Some(Phrase::LastDay {
            last: deadline.last_day,
            claimed: deadline.claimed_day().filter(|day| *day > deadline.last_day),
            late_notice: deadline.late_notice,
            to_company: self.kind != Kind::Complaint,
        })
    }

    /// What came of it. Of an acceptance that is complained about only the person can tell.
    pub(super) fn outcome(&self, unreasoned: bool) -> Option<Phrase<'static>> {
        let stands = self.stands.as_ref()?;
        let over = stands.deadline.is_some_and(|it| it.last_day < self.case.today);
        Some(match stands.word {
            Word::Noted(Status::Refused) => Phrase::Refused(self.refusal()?, unreasoned),
            Word::Noted(Status::Partly) => Phrase::Partly(stands.since),
            Word::Noted(Status::Breach) => Phrase::Breach(stands.since),
            Word::Noted(Status::Accepted | Status::Closed | Status::Draft) => return None,
            _ if over => Phrase::NoAnswer,
            _ => Phrase::NoDecision,
        })
    }

    /// What a complaint encloses: what was written, in the order of its days.
    pub(super) fn papers(&self) -> Vec<Phrase<'static>> {
        let Some(round) = self.round.filter(|_| self.kind == Kind::Complaint) else {
            return Vec::new();
        };
        let last = |status, paper: fn(SourceDate) -> Phrase<'static>| {
            round.last(status).map(|event| (event.date, paper(event.when())))
        };
        let sent = round.first(Status::Sent).map(|it| (it.date, Phrase::Objection(it.when())));
        let mut papers: Vec<_> = [
            sent,
            last(Status::Reminded, Phrase::Reminder),
            last(Status::ComplainedCompany, Phrase::CompanyComplaint),
            last(Status::Refused, Phrase::Refusal),
        ]
        .into_iter()
        .flatten()
        .collect();
        papers.sort_by_key(|(date, _)| *date);
        papers.into_iter().map(|(_, paper)| paper).collect()
    }

    /// Whether the refusal gives no reasons or names no remedies: as asked now, else as noted.
    pub(super) fn unreasoned(&self, choices: &Choices) -> bool {
        let noted = || self.round?.last(Status::Refused)?.details.reasons.map(|given| !given);
        self.refusal().is_some() && choices.unreasoned.or_else(noted).unwrap_or(false)
    }

    pub(super) fn odd(&self, choices: &Choices, places: &[Place], filled: &Filled) -> Vec<Odd<'a>> {
        let mut odd = Vec::new();
        let typed = choices.typed.iter().map(|(blank, _)| *blank);
        let grounds = (!choices.reasons.is_empty()).then_some(Blank::Grounds);
        let has_place = |blank: &Blank| places.iter().any(|place| place.blank == *blank);
        let mut idle: Vec<Blank> = typed.chain(grounds).filter(|it| !has_place(it)).collect();
        idle.dedup();
        if !idle.is_empty() {
            odd.push(Odd::NoPlace(idle));
        }
        let lacks = |blank| filled.missing.contains(&blank);
        if let Some(Whom::Unsure(company)) = self.whom.company.filter(|_| lacks(Blank::Company)) {
            odd.push(Odd::CompanyUnknown(company));
        }
        odd.extend(self.early());
        if lacks(Blank::Authority) && !self.whom.offices.is_empty() {
            odd.push(Odd::Offices(self.whom.offices));
        }
        let reads = |authority: &&Authority| !authority.speaks(choices.language.as_str());
        if self.kind == Kind::Complaint {
            odd.extend(self.whom.authority.filter(reads).map(Odd::OtherLanguage));
        }
        odd
    }

    /// A letter that says that the time is over and nothing came, where that is not so.
    pub(super) fn early(&self) -> Option<Odd<'a>> {
        let stands = self.stands.as_ref()?;
        let today = self.case.today;
        match (self.kind, stands.answer) {
            (Kind::Reminder, Some((status, when))) => Some(Odd::Decided(status, when)),
            (Kind::Reminder | Kind::Complaint, None) => {
                let deadline = stands.deadline?;
                if deadline.last_day >= today {
                    return Some(Odd::TooEarly(deadline.last_day));
                }
                deadline.claimed_day().filter(|day| *day >= today).map(Odd::Claimed)
            }
            _ => None,
        }
    }
}
