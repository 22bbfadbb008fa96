//! Which steps a state leads to: the recommended first.

use super::super::super::record::details::{About, Outcome};
use super::super::super::record::request::Track;
use super::super::super::record::status::Status;
use super::super::super::text::date::Day;
use super::super::jurisdiction::Hearing;
use super::super::next::{Next, Step};
use super::{
    ComplaintStanding, Doubt, Limits, RequestStanding, Word, before_authority, before_company,
};

/// Collects the steps.
struct Collected<'a> {
    request: &'a RequestStanding,
    complaints: &'a [ComplaintStanding],
    today: Day,
    steps: Vec<Next>,
}

pub(super) fn next(
    request: &RequestStanding,
    complaints: &[ComplaintStanding],
    doubts: &[Doubt],
    today: Day,
) -> Vec<Next> {
    let mut steps = Collected { request, complaints, today, steps: Vec::new() };
    if doubts.contains(&Doubt::Answers) {
        steps.add(Step::Settle);
    }
    steps.all();
    if steps.steps.is_empty() {
        steps.add(Step::Nothing);
    }
    steps.steps
}

impl Collected<'_> {
    fn add(&mut self, step: Step) {
        self.dated(step, Track::Request, None, None);
    }

    fn until(&mut self, step: Step, until: Option<Day>) {
        self.dated(step, Track::Request, None, until);
    }

    fn dated(&mut self, step: Step, track: Track, from: Option<Day>, until: Option<Day>) {
        if !self.steps.iter().any(|next| next.step == step) {
            self.steps.push(Next { step, track, from, until });
        }
    }

    fn all(&mut self) {
        let request = self.request;
        match request.word {
            Word::Noted(Status::Closed) => return,
            Word::Noted(Status::Draft) => return self.add(Step::Send),
            Word::Noted(Status::Accepted) => {
                self.of_authority();
                return self.add(Step::Keep);
            }
            _ if request.old => return self.add(Step::SendAgain),
            _ => {}
        }
        // What an authority has is not proposed to it again.
        self.of_authority();
        match request.word {
            Word::Noted(Status::Refused) if !request.reminded => self.add(Step::AnswerRefusal),
            Word::Noted(Status::Partly) if !request.reminded => self.add(Step::WriteAboutPart),
            Word::Noted(Status::Breach) if !request.reminded => self.add(Step::WriteAboutBreach),
            Word::Noted(Status::Refused | Status::Partly | Status::Breach) => {}
            Word::Noted(Status::AskedMore) => {
                self.question();
                let over = request.deadline.is_some_and(|it| it.last_day < self.today);
                if !over {
                    return self.until(Step::Wait, request.wait);
                }
            }
            Word::NoAnswer => self.silence(),
            Word::Noted(_) => {
                self.until(Step::Wait, request.wait);
                if request.noted.0 != Status::Reminded {
                    return self.company_first();
                }
            }
        }
        self.complain();
        if request.word == Word::NoAnswer {
            self.question();
        }
    }

    fn silence(&mut self) {
        let claimed = self.request.deadline.and_then(|deadline| deadline.claimed_day());
        if let Some(claimed) = claimed.filter(|claimed| *claimed >= self.today) {
            self.until(Step::Wait, Some(claimed));
        }
        let told = before_company(self.complaints).is_some();
        // Where the company has to hear a complaint first, that is the reminder.
        let complains = self.request.jurisdiction.hearing() == Hearing::AfterCompany;
        let is_quiet = !self.request.reminded && !told && !complains;
        if is_quiet && before_authority(self.complaints).is_none() {
            self.add(Step::Remind);
        }
    }

    /// A complaint to the company is followed while the time of the request still runs.
    fn company_first(&mut self) {
        if before_company(self.complaints).is_some() {
            self.complain();
        }
    }

    fn question(&mut self) {
        let Some(question) = self.request.question else { return };
        let by = question.courtesy();
        let (decline, give) = match question.about {
            About::Identity => (Step::ExplainNoId, Step::GiveMore),
            // Saying what is wanted costs less than declining.
            About::Scope => (Step::GiveMore, Step::DeclineToNarrow),
        };
        self.until(decline, by);
        self.until(give, by);
    }

    fn complain(&mut self) {
        if before_authority(self.complaints).is_some() {
            return;
        }
        let limits = self.request.limits;
        let step = match self.request.jurisdiction.hearing() {
            Hearing::Complaint => Step::ComplainAuthority,
            Hearing::AfterCompany => return self.british(limits),
            Hearing::Report => Step::Report,
            Hearing::Petition => Step::Petition,
            Hearing::Nobody => return self.until(Step::Wait, None),
        };
        if limits.is_over(self.today) {
            // A new request that is not answered opens the time anew.
            return self.add(Step::SendAgain);
        }
        self.dated(step, Track::Request, limits.complain_from, limits.until);
    }

    fn british(&mut self, limits: Limits) {
        let Some(company) = before_company(self.complaints) else {
            if limits.complain_from.is_some_and(|from| from <= self.today) {
                // The last day is that of the authority: the company hears a complaint at any time.
                self.add(Step::ComplainCompany);
            }
            return;
        };
        if limits.is_over(self.today) {
            self.dated(Step::RenewContact, company.track, None, None);
            return;
        }
        let waits = company.limit.filter(|limit| limit.day >= self.today && company.open);
        let from = waits.and_then(|limit| limit.day.succ_opt());
        if let Some(limit) = waits {
            self.dated(Step::Wait, company.track, None, Some(limit.day));
        }
        self.dated(Step::ComplainAuthority, company.track, from, limits.until);
        if company.open && waits.is_none() {
            self.dated(Step::RenewContact, company.track, None, None);
        }
    }

    fn of_authority(&mut self) {
        let Some(complaint) = before_authority(self.complaints) else {
            return self.decided();
        };
        let track = complaint.track;
        let limit = complaint.limit.map(|limit| limit.day);
        if complaint.word == Status::Asked {
            self.dated(Step::AnswerAuthority, track, None, None);
        }
        let silent = limit.is_some_and(|limit| limit < self.today);
        if !silent {
            return self.dated(Step::Wait, track, None, limit);
        }
        let british = self.request.jurisdiction.hearing() == Hearing::AfterCompany;
        let court = if british { Step::Tribunal } else { Step::Court };
        let both = if complaint.chased { [court, Step::Chase] } else { [Step::Chase, court] };
        for step in both {
            let from = complaint.court_from.filter(|_| step == court);
            self.dated(step, track, from, None);
        }
    }

    fn decided(&mut self) {
        let Some(complaint) = self.complaints.last() else { return };
        if complaint.word == Status::Decided {
            if complaint.outcome != Some(Outcome::Rejected) {
                self.dated(Step::Keep, complaint.track, None, None);
            }
            if complaint.outcome != Some(Outcome::Upheld) {
                self.dated(Step::ReadRemedies, complaint.track, None, None);
            }
        }
    }
}
