//! What the objection is now: everything that its panes tell.

use super::State;
use crate::domain::guide::catalogue::Entry;
use crate::domain::law::assessment::{Assessment, Move, outlook};
use crate::domain::law::authority::Authority;
use crate::domain::law::cover::{Cover, cover};
use crate::domain::law::deadline::Clock;
use crate::domain::law::region::{Country, Region};
use crate::domain::letter::Kind;
use crate::domain::ops::objection::Objection;
use crate::domain::record::account::Account;
use crate::domain::record::act::{ActId, Change};
use crate::domain::record::dossier::Case;
use crate::domain::record::request::{Event, Round};
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::ui::data::Data;

/// Everything the panes need, computed once per frame.
pub struct Scene<'a> {
    /// The account.
    pub account: Account,
    /// The guide that sends the objection.
    pub entry: &'a Entry,
    /// What the account did with it.
    pub case: &'a Case,
    /// The present round.
    pub round: Option<&'a Round>,
    /// What it amounts to today.
    pub outlook: Option<Assessment>,
    /// What covers the account, where it has no objection of its own.
    pub cover: Option<Cover>,
    /// Where its holder lived when it was sent, else where they live now.
    pub country: Option<Country>,
    /// The law that counts there.
    pub law: Region,
}

impl State {
    /// Everything the panes need.
    pub fn scene<'a>(&self, data: &'a Data) -> Option<Scene<'a>> {
        let account = data.account(&self.account)?;
        let entry = data.catalogue.entry(&self.guide)?;
        let dossier = data.dossier();
        let case = dossier.case(&self.account, &self.guide);
        let request = case.request.as_ref();
        let round = request.and_then(|request| request.round());
        let outlook = request.and_then(|request| outlook(request, data.today));
        let cover = cover(&data.catalogue, dossier, entry, &account);
        let sending = round.and_then(Round::sending);
        let here = dossier.country_of(&account);
        let country = sending.map_or(here, |sending| sending.country);
        let now = here.map_or(Region::Elsewhere, |country| data.catalogue.region(country));
        let law = sending.map_or(now, |sending| sending.law);
        Some(Scene { account, entry, case, round, outlook, cover, country, law })
    }
}

impl<'a> Scene<'a> {
    /// What can be noted next, the likeliest first.
    pub fn possible(&self, data: &Data) -> Vec<Status> {
        use Status as S;
        const ORDER: [Status; 12] = [
            S::Accepted,
            S::Refused,
            S::AskedMore,
            S::GaveMore,
            S::Acknowledged,
            S::Extended,
            S::Reminded,
            S::ComplainedCompany,
            S::Complained,
            S::Sent,
            S::Closed,
            S::Draft,
        ];
        let (catalogue, dossier, today) = (&*data.catalogue, data.dossier(), data.today);
        let (account, guide) = (&self.account, &self.entry.id);
        let notable = Objection { catalogue, dossier, account, guide, today }.notable();
        let here = |status: &Status| match status {
            S::Complained => self.law.clock() != Clock::None,
            S::Extended => self.law.clock() == Clock::Month,
            _ => true,
        };
        ORDER.into_iter().filter(|it| notable.contains(it)).filter(here).collect()
    }

    /// The authority that hears a complaint, once one is possible or near.
    pub fn authority<'d>(&self, data: &'d Data) -> Option<&'d Authority> {
        let outlook = self.outlook.as_ref()?;
        let near = |day: Day| (day - data.today).num_days() <= NEAR;
        let wanted = outlook
            .moves
            .iter()
            .any(|it| matches!(it, Move::Complain | Move::ComplainCompany | Move::AnswerRefusal));
        let open = !outlook.status.is_final() && outlook.status != Status::Draft && !outlook.old;
        let soon = open && outlook.deadline.is_some_and(|it| near(it.last_day));
        let later = matches!(outlook.status, Status::Reminded | Status::Complained);
        let country = self.country.filter(|_| wanted || soon || later)?;
        (self.law.clock() != Clock::None).then(|| data.catalogue.authority(country)).flatten()
    }

    /// Whether there is such a letter under the law that counts here.
    pub fn has_letter(&self, kind: Kind, data: &Data) -> bool {
        data.catalogue.letter(kind).is_some_and(|letter| letter.wording(self.law).is_some())
    }

    /// The letter that leads on.
    pub fn letter_next(&self) -> Kind {
        let moves = self.outlook.iter().flat_map(|outlook| &outlook.moves);
        let of_move = |step: &Move| match step {
            Move::Send | Move::SendAgain => Some(Kind::Objection),
            // From the United Kingdom, the reminder is the complaint to the company as well.
            Move::Remind | Move::ComplainCompany => Some(Kind::Reminder),
            Move::AnswerRefusal => Some(Kind::Refusal),
            Move::Complain => Some(Kind::Complaint),
            Move::Settle | Move::Watch | Move::GiveMore | Move::Keep => None,
        };
        let was_sent = self.round.is_some_and(|round| round.first(Status::Sent).is_some());
        let usual = if was_sent { Kind::Reminder } else { Kind::Objection };
        moves.into_iter().find_map(of_move).unwrap_or(usual)
    }

    /// What `act` noted as `status`.
    pub fn event(&self, act: &ActId, status: Status) -> Option<&'a Event> {
        let request = self.case.request.as_ref()?;
        let mut events = request.rounds.iter().flat_map(|round| &round.events);
        events.find(|event| event.act == *act && event.status == status)
    }

    /// The round in which `act` noted `status`.
    pub fn round_of(&self, act: &ActId, status: Status) -> Option<&'a Round> {
        let holds = |round: &&Round| {
            round.events.iter().any(|event| event.act == *act && event.status == status)
        };
        self.case.request.as_ref()?.rounds.iter().find(holds)
    }

    /// Strikes `event` out.
    pub fn strike(&self, event: &Event) -> Change {
        Change::Strike {
            account: self.account.key.clone(),
            guide: self.entry.id.clone(),
            act: event.act.clone(),
            status: event.status,
        }
    }

    /// `event` noted again, to be changed in part: the old line is struck out in the same act.
    pub fn again(&self, event: &Event, change: impl FnOnce(&mut Event)) -> Vec<Change> {
        let mut event_now = event.clone();
        change(&mut event_now);
        let noted = Change::Request {
            account: self.account.key.clone(),
            guide: self.entry.id.clone(),
            status: event_now.status,
            date: event_now.date,
            received: event_now.received.filter(|received| *received > event_now.date),
            sending: event_now.sending.map(Box::new),
            note: event_now.note,
            details: event_now.details,
        };
        vec![noted, self.strike(event)]
    }
}

/// From so many days before the last one on, the authority is named.
const NEAR: i64 = 14;
