//! A request and the complaints about it: sending, noting what happened, correcting, striking out.
//!
//! Nothing is written here: each gives the changes of one act, or why it cannot be.

use chrono::Datelike;

use super::super::guide::catalogue::Catalogue;
use super::super::law::region::Region;
use super::super::record::account::Account;
use super::super::record::act::{ActId, Change};
use super::super::record::details::{Details, Precision};
use super::super::record::dossier::Dossier;
use super::super::record::request::{Event, Request, Round};
use super::super::record::sending::{happened, law_of, sent};
use super::super::record::status::Status;
use super::super::text::date::{Day, SourceDate};
use super::super::text::id::{Goal, GuideId};

/// The request of an account and guide, and what may be read of it.
#[derive(Debug, Clone, Copy)]
pub struct Objection<'a> {
    /// All guides.
    pub catalogue: &'a Catalogue,
    /// What the acts add up to.
    pub dossier: &'a Dossier,
    /// The account.
    pub account: &'a Account,
    /// The guide.
    pub guide: &'a GuideId,
    /// The civil date.
    pub today: Day,
}

/// Something that happened, as it is to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What.
    pub status: Status,
    /// On which day, or in which month.
    pub when: SourceDate,
    /// When the company received it, if not that day.
    pub received: Option<Day>,
    /// In the person's words.
    pub note: Option<String>,
    /// What else is noted with it.
    pub details: Details,
    /// What is asked about is so: see [`Refusal::is_question`].
    pub sure: bool,
}

impl Fact {
    /// This, on that day.
    pub fn on(status: Status, day: Day) -> Self {
        Self::of(status, day.into())
    }

    /// This, then.
    pub fn of(status: Status, when: SourceDate) -> Self {
        let (received, note, details, sure) = (None, None, Details::default(), false);
        Self { status, when, received, note, details, sure }
    }
}

/// Why something cannot be noted, or not without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The guide sends no objection.
    NoObjection,
    /// That day is still to come.
    Future(Day),
    /// A year alone is no date.
    NoMonth,
    /// That day is before the day it was sent.
    BeforeSending(Day),
    /// That day is before that of what it follows.
    Before(Status, Day),
    /// What follows it has an earlier day.
    AfterNext(Status, Day),
    /// It came before it was sent.
    ReceivedBefore(Day),
    /// Only a sending, or a receipt of it, is received.
    NothingToReceive,
    /// It was never sent: that comes first.
    NotSent,
    /// There is no complaint of that kind: this comes first.
    NoComplaint(Status),
    /// It cannot come next; these can.
    CannotFollow(Vec<Status>),
    /// A complaint to the company itself comes first in the United Kingdom only.
    OnlyBritish,
    /// This is not noted with that word: the name of its option.
    NotWith(&'static str),
    /// Nothing of that kind is noted.
    NotNoted,
    /// What it is about is still on its way to the disk.
    Unsaved,
    /// Asked: the company did it before it received the request?
    BeforeReceipt(Day),
    /// Asked: was the reminder a complaint to the company (United Kingdom)?
    MaybeComplaint,
}

impl Refusal {
    /// Whether an answer lets it be noted: the wizard asks, the shell names the option.
    pub const fn is_question(&self) -> bool {
        matches!(self, Self::BeforeReceipt(_) | Self::MaybeComplaint)
    }
}

impl<'a> Objection<'a> {
    /// Everything noted of it.
    pub fn request(&self) -> Option<&'a Request> {
        self.dossier.case(&self.account.key, self.guide).request.as_ref()
    }

    fn round(&self) -> Option<&'a Round> {
        self.request()?.round()
    }

    /// What can be noted next, in the order of the story.
    pub fn notable(&self) -> Vec<Status> {
        let empty = Round::default();
        let round = self.round().unwrap_or(&empty);
        let can = |status: &Status| round.admits(*status) && self.admits(*status);
        Status::ALL.into_iter().filter(can).collect()
    }

    /// Whether there is a complaint that it can be about.
    fn admits(&self, status: Status) -> bool {
        let began = |status| {
            let mut events = self.request().into_iter().flat_map(Request::events);
            events.any(|event| event.status == status && !event.strange)
        };
        match status {
            Status::ComplainedCompany => self.is_british(),
            Status::Answered => began(Status::ComplainedCompany),
            Status::Appealed => began(Status::Decided),
            status if status.is_of_authority() => began(Status::Complained),
            _ => true,
        }
    }

    fn is_british(&self) -> bool {
        let here = || law_of(self.catalogue, self.dossier, self.account);
        let sending = self.round().and_then(Round::sending);
        let law = sending.map_or_else(here, |_| self.round().map_or(Region::Elsewhere, Round::law));
        law == Region::Uk
    }

    /// Sends it on that day, or says that it was sent then: with everything a later clock, letter or authority
    /// needs to know of that day.
    ///
    /// # Errors
    /// As [`Self::note`].
    pub fn send(&self, when: SourceDate) -> Result<Vec<Change>, Refusal> {
        self.note(Fact::of(Status::Sent, when))
    }

    /// Notes something that happened, on the request or on a complaint about it.
    ///
    /// # Errors
    /// When it cannot have happened, not then, or not without an answer.
    pub fn note(&self, fact: Fact) -> Result<Vec<Change>, Refusal> {
        if !can_be_sent(self.catalogue, self.guide) {
            return Err(Refusal::NoObjection);
        }
        self.dated(&fact)?;
        self.in_place(&fact)?;
        // The same once more, and more is known of its date: the question about it is answered.
        if let Some((known, precision)) = self.repeated(&fact) {
            let mut now = known.clone();
            now.details.precision = Some(precision);
            return Ok(self.replaced(known, now));
        }
        self.received(&fact)?;
        self.asked(&fact)?;
        fits(&fact)?;
        Ok(vec![self.change(fact)])
    }

    /// Notes the same on several requests: one complaint can be about all of them.
    ///
    /// # Errors
    /// As [`Self::note`], of the first that cannot be.
    pub fn note_on(all: &[Self], fact: &Fact) -> Result<Vec<Change>, Refusal> {
        let mut changes = Vec::new();
        for one in all {
            changes.extend(one.note(fact.clone())?);
        }
        Ok(changes)
    }

    /// It was done before, then; `kept`: with the mail that accepts it. Nothing more is claimed of that time: which
    /// accounts were tied is not known.
    ///
    /// # Errors
    /// When that is still to come.
    pub fn done_before(&self, when: SourceDate, kept: bool) -> Result<Vec<Change>, Refusal> {
        let mut changes = self.send(when)?;
        if kept {
            changes.push(self.change(Fact::of(Status::Accepted, when)));
        }
        Ok(changes)
    }

    /// Corrects the date of something noted; it stays what it is.
    ///
    /// # Errors
    /// When it cannot have been then.
    pub fn correct(
        &self,
        act: &ActId,
        status: Status,
        when: SourceDate,
    ) -> Result<Vec<Change>, Refusal> {
        let event = self.noted(act, status)?;
        let (date, precision) = date_of(status, when).ok_or(Refusal::NoMonth)?;
        if date > self.today {
            return Err(Refusal::Future(date));
        }
        let request = self.request();
        let mut rounds = request.iter().flat_map(|request| &request.rounds);
        let own = |round: &&&Round| round.events.iter().any(|it| std::ptr::eq(it, event));
        let round = rounds.find(|round| own(&round)).ok_or(Refusal::NotNoted)?;
        let sent = round.first(Status::Sent);
        if status == Status::Sent {
            let others = round.events.iter().filter(|it| it.status != Status::Sent && !it.strange);
            let next = others.min_by_key(|it| it.date).filter(|next| next.date < date);
            if let Some(next) = next {
                return Err(Refusal::AfterNext(next.status, next.date));
            }
        } else if let Some(sent) = sent.filter(|sent| when.latest() < sent.date) {
            return Err(Refusal::BeforeSending(sent.date));
        }
        let mut now = event.clone();
        now.date = date;
        now.details.precision = precision;
        now.received = now.received.filter(|received| *received > date);
        Ok(self.replaced(event, now))
    }

    /// Says when the company received what was noted.
    ///
    /// # Errors
    /// When it cannot have been then.
    pub fn receive(
        &self,
        act: &ActId,
        status: Status,
        received: Day,
    ) -> Result<Vec<Change>, Refusal> {
        let event = self.noted(act, status)?;
        if received > self.today {
            return Err(Refusal::Future(received));
        }
        if received < event.date {
            return Err(Refusal::ReceivedBefore(event.date));
        }
        let mut now = event.clone();
        now.received = Some(received).filter(|received| *received > now.date);
        Ok(self.replaced(event, now))
    }

    /// The person's own words on something noted; empty: none.
    ///
    /// # Errors
    /// When it is not there, or not saved.
    pub fn words(&self, act: &ActId, status: Status, text: &str) -> Result<Vec<Change>, Refusal> {
        let event = self.noted(act, status)?;
        let mut now = event.clone();
        now.note = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Ok(self.replaced(event, now))
    }

    /// Answers what is asked about something noted: it is so.
    ///
    /// # Errors
    /// When it is not there, or not saved.
    pub fn confirm(&self, act: &ActId, status: Status) -> Result<Vec<Change>, Refusal> {
        let event = self.noted(act, status)?;
        let mut now = event.clone();
        now.details.confirmed = Some(true);
        if now.unsure {
            now.details.precision = Some(Precision::Day);
        }
        Ok(self.replaced(event, now))
    }

    /// Answers the question about a reminder: it was a complaint to the company (United Kingdom).
    ///
    /// # Errors
    /// When it is not there, or not saved.
    pub fn was_complaint(&self, act: &ActId) -> Result<Vec<Change>, Refusal> {
        let event = self.noted(act, Status::Reminded)?;
        let mut now = event.clone();
        now.status = Status::ComplainedCompany;
        Ok(self.replaced(event, now))
    }

    /// Strikes something out: it did not happen, or not like that.
    ///
    /// # Errors
    /// When it is not there, or not saved.
    pub fn strike(&self, act: &ActId, status: Status) -> Result<Vec<Change>, Refusal> {
        let event = self.noted(act, status)?;
        Ok(vec![self.struck(event)])
    }

    /// Of several answers on one day, the one that `act` noted as `status` holds.
    ///
    /// # Errors
    /// When it is not there, or not saved.
    pub fn settle(&self, act: &ActId, status: Status) -> Result<Vec<Change>, Refusal> {
        let holds = self.noted(act, status)?;
        let others = self.request().into_iter().flat_map(Request::events).filter(|event| {
            event.status.is_answer()
                && event.status != holds.status
                && event.date == holds.date
                && !event.strange
        });
        Ok(others.map(|event| self.struck(event)).collect())
    }

    fn noted(&self, act: &ActId, status: Status) -> Result<&'a Event, Refusal> {
        if act.is_provisional() {
            return Err(Refusal::Unsaved);
        }
        let request = self.request().ok_or(Refusal::NotNoted)?;
        request.noted(act, status).ok_or(Refusal::NotNoted)
    }

    fn struck(&self, event: &Event) -> Change {
        Change::Strike {
            account: self.account.key.clone(),
            guide: self.guide.clone(),
            act: event.act.clone(),
            status: event.status,
        }
    }

    /// `now` in the place of `event`: the old line is struck out in the same act.
    fn replaced(&self, event: &Event, now: Event) -> Vec<Change> {
        let noted = Change::Request {
            account: self.account.key.clone(),
            guide: self.guide.clone(),
            status: now.status,
            date: now.date,
            received: now.received,
            sending: now.sending.map(Box::new),
            note: now.note,
            details: now.details,
        };
        vec![noted, self.struck(event)]
    }

    /// No day to come, and none before the sending or what it follows.
    fn dated(&self, fact: &Fact) -> Result<(), Refusal> {
        let (date, _) = date_of(fact.status, fact.when).ok_or(Refusal::NoMonth)?;
        let latest = fact.received.map_or(date, |received| received.max(date));
        if latest > self.today { Err(Refusal::Future(latest)) } else { Ok(()) }
    }

    fn in_place(&self, fact: &Fact) -> Result<(), Refusal> {
        let status = fact.status;
        let round = self.round();
        let was_sent = round.and_then(|round| round.first(Status::Sent));
        let allowed = self.notable();
        if !allowed.contains(&status) {
            let admits = round.is_some_and(|round| round.admits(status));
            return Err(match status {
                Status::ComplainedCompany if admits => Refusal::OnlyBritish,
                _ if was_sent.is_none() => Refusal::NotSent,
                Status::Answered if admits => Refusal::NoComplaint(Status::ComplainedCompany),
                Status::Appealed if admits => Refusal::NoComplaint(Status::Decided),
                status if status.is_of_authority() && admits => {
                    Refusal::NoComplaint(Status::Complained)
                }
                _ => Refusal::CannotFollow(allowed),
            });
        }
        let latest = fact.when.latest();
        if let Some(sent) = was_sent.filter(|sent| status != Status::Sent && latest < sent.date) {
            // It may be about an earlier round.
            let rounds = self.request().map_or(0, |request| request.rounds.len());
            let earlier = self.request().into_iter().flat_map(Request::events);
            let first = earlier.map(|event| event.date).min();
            if rounds < 2 || first.is_none_or(|first| latest < first) {
                return Err(Refusal::BeforeSending(sent.date));
            }
        }
        let before: &[Status] = match status {
            Status::GaveMore | Status::DeclinedMore => &[Status::AskedMore],
            Status::Breach => &[Status::Accepted, Status::Partly],
            Status::Answered => &[Status::ComplainedCompany],
            Status::Appealed => &[Status::Decided],
            Status::Reopened => &[Status::Closed],
            status if status.is_of_authority() => &[Status::Complained],
            _ => return Ok(()),
        };
        let events = self.request().into_iter().flat_map(Request::events);
        let first = events.filter(|it| before.contains(&it.status) && !it.strange);
        match first.min_by_key(|event| event.date) {
            Some(first) if latest < first.date => Err(Refusal::Before(first.status, first.date)),
            _ => Ok(()),
        }
    }

    /// What is noted already as this, on the same day, while its precision is asked about.
    fn repeated(&self, fact: &Fact) -> Option<(&'a Event, Precision)> {
        let (date, precision) = date_of(fact.status, fact.when)?;
        let mut events = self.request()?.events();
        let same = events.find(|it| it.unsure && it.status == fact.status && it.date == date)?;
        Some((same, fact.details.precision.or(precision)?))
    }

    fn received(&self, fact: &Fact) -> Result<(), Refusal> {
        let Some(received) = fact.received else { return Ok(()) };
        if !matches!(fact.status, Status::Sent | Status::Acknowledged | Status::Complained) {
            return Err(Refusal::NothingToReceive);
        }
        let sent = self.round().and_then(|round| round.first(Status::Sent)).map(|it| it.date);
        let date = date_of(fact.status, fact.when).map(|(date, _)| date);
        let own = fact.status != Status::Acknowledged;
        match if own { date } else { sent } {
            Some(sent) if received < sent => Err(Refusal::ReceivedBefore(sent)),
            _ => Ok(()),
        }
    }

    /// What is asked before it is noted.
    fn asked(&self, fact: &Fact) -> Result<(), Refusal> {
        if fact.sure {
            return Ok(());
        }
        if fact.status == Status::Reminded && self.is_british() {
            return Err(Refusal::MaybeComplaint);
        }
        let received = self.round().and_then(Round::received);
        let by_company = fact.status.is_of_company() && fact.status != Status::Acknowledged;
        match received.filter(|received| by_company && fact.when.latest() < *received) {
            Some(received) => Err(Refusal::BeforeReceipt(received)),
            None => Ok(()),
        }
    }

    fn change(&self, fact: Fact) -> Change {
        let Fact { status, when, received, note, mut details, sure } = fact;
        let (date, precision) = date_of(status, when).unwrap_or((self.today, None));
        let mut change = if status == Status::Sent {
            sent(self.catalogue, self.dossier, self.account, self.guide, date)
        } else {
            happened(&self.account.key, self.guide, status, date)
        };
        details.precision = details.precision.or(precision);
        let asks = status == Status::Reminded || status.is_of_company();
        details.confirmed = details.confirmed.or_else(|| (sure && asks).then_some(true));
        if status == Status::Complained && details.country.is_none() {
            self.heard_by(&mut details);
        }
        if let Change::Request { received: on, note: words, details: of, sending, .. } = &mut change
        {
            // Which accounts were tied in a month long ago is not known.
            if let Some(sending) = sending
                && details.precision == Some(Precision::Month)
            {
                sending.group.clear();
            }
            *on = received;
            *words = note.map(|note| note.trim().to_owned()).filter(|note| !note.is_empty());
            *of = details;
        }
        change
    }

    /// The authority of the country where the person lived when it was sent, unless another is named.
    fn heard_by(&self, details: &mut Details) {
        let sending = self.round().and_then(Round::sending);
        let country = sending
            .map_or_else(|| self.dossier.country_of(self.account), |sending| sending.country);
        let named = details.authority.as_deref();
        let authorities = &self.catalogue.library().authorities;
        let own = country.and_then(|country| self.catalogue.authority(country));
        let office = named.or(details.to.as_deref()).and_then(|name| own?.office(name));
        if let (Some(office), Some(own)) = (office, own) {
            details.authority = Some(office.name.clone());
            details.country = Some(own.country);
            return;
        }
        let of_name = authorities.iter().find(|it| named.is_some_and(|name| *it.name == *name));
        if let Some(authority) = of_name.or_else(|| own.filter(|_| named.is_none())) {
            details.authority = Some(authority.name.clone());
            details.country = Some(authority.country);
        }
    }
}

/// Whether a request can be sent under this guide: it sends one, or its service has a company of the reference,
/// which one may write to whether it has a switch or not.
pub fn can_be_sent(catalogue: &Catalogue, guide: &GuideId) -> bool {
    let asks = matches!(guide.goal, Goal::Object | Goal::Access);
    catalogue.entry(guide).is_some_and(|entry| entry.request)
        || (asks && catalogue.entry(guide).is_some() && catalogue.company(guide).is_some())
}

/// The day that stands for a date in the journal, and what is said of its precision: nothing where a day
/// cannot be taken for a month.
pub fn date_of(status: Status, when: SourceDate) -> Option<(Day, Option<Precision>)> {
    when.month?;
    let date = when.earliest();
    let precision = match when.day {
        None => Some(Precision::Month),
        // Otherwise it could be doubted later.
        Some(_) if date.day() == 1 && status == Status::Sent => Some(Precision::Day),
        Some(_) => None,
    };
    Some((date, precision))
}

/// Each detail with the words that it belongs to.
fn fits(fact: &Fact) -> Result<(), Refusal> {
    use Status as S;
    let (status, details) = (fact.status, &fact.details);
    let complaint = status.is_complaint() || status.is_of_authority();
    let number = complaint || matches!(status, S::Sent | S::Acknowledged | S::Answered);
    for (given, fits, name) in [
        (details.about.is_some(), status == S::AskedMore, "--about"),
        (details.of.is_some(), matches!(status, S::Partly | S::Breach), "--of"),
        (
            details.reasons.is_some(),
            matches!(status, S::Refused | S::Partly | S::DeclinedMore),
            "--without-reasons",
        ),
        (details.number.is_some(), number, "--number"),
        (details.to.is_some(), matches!(status, S::PassedOn | S::Complained), "--to"),
        (details.authority.is_some(), status == S::Complained, "--authority"),
        (details.outcome.is_some(), status == S::Decided, "--outcome"),
    ] {
        if given && !fits {
            return Err(Refusal::NotWith(name));
        }
    }
    Ok(())
}
