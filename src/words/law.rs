//! What the law decided, in words: what a state means, what comes next, what a point of the time line is.

use super::Words;
use crate::domain::law::meaning::Meaning;
use crate::domain::law::next::Step;
use crate::domain::law::timeline::PointKind;
use crate::domain::record::details::About;

impl dyn Words {
    /// What a state means for the person.
    pub fn meaning(&self, meaning: Meaning) -> String {
        use Meaning as M;
        let claimed = |claimed: Option<_>| claimed.map(|day| self.law_claimed(&self.day(day)));
        let (text, more) = match meaning {
            M::NotSent => (self.law_means_not_sent(), None),
            M::TimeRuns => (self.law_means_time_runs(), None),
            M::TimeRunsByCourtesy => (self.law_means_courtesy(), None),
            M::NoTimeSet => (self.law_means_no_time(), None),
            M::ReceiptIsNoAnswer => (self.law_means_receipt(), None),
            M::Asks { over: true, .. } => (self.law_means_asks_late(), None),
            M::Asks { about: About::Identity, .. } => (self.law_means_asks_identity(), None),
            M::Asks { about: About::Scope, .. } => (self.law_means_asks_scope(), None),
            M::Gave { claimed: day } => (self.law_means_gave(), claimed(day)),
            M::Declined => (self.law_means_declined(), None),
            M::Extended => (self.law_means_extended(), None),
            M::ExtendedTooLate => (self.law_means_extended_late(), None),
            M::Accepted { late: false } => (self.law_means_accepted(), None),
            M::Accepted { late: true } => (self.law_means_accepted_late(), None),
            M::AcceptedInPart => (self.law_means_part(), None),
            M::Refused { taken_back: true, .. } => (self.law_means_taken_back(), None),
            M::Refused { unreasoned: Some(true), .. } => (self.law_means_unreasoned(), None),
            M::Refused { .. } => (self.law_means_refused(), None),
            M::Breach => (self.law_means_breach(), None),
            M::Silent { claimed: day, late_question, .. } => {
                let late = late_question.then(|| self.law_means_asks_late().to_owned());
                (self.law_means_silent(), claimed(day).or(late))
            }
            M::Reminded => (self.law_means_reminded(), None),
            M::Old => (self.law_means_old(), None),
            M::Closed => (self.law_means_closed(), None),
            M::CompanyHasDays => (self.law_means_company_days(), None),
            M::CompanyHasNoDays => (self.law_means_company_no_days(), None),
            M::CompanySilent => (self.law_means_company_silent(), None),
            M::CompanyHasIt { .. } => (self.law_means_company_has_it(), None),
            M::CompanyAnswered => (self.law_means_company_answered(), None),
            M::AuthorityHasIt { .. } => (self.law_means_authority_has_it(), None),
            M::AuthorityAsks => (self.law_means_authority_asks(), None),
            M::PassedOn => (self.law_means_authority_passed_on(), None),
            M::AuthoritySilent { .. } => (self.law_means_authority_silent(), None),
            M::Chased => (self.law_means_authority_chased(), None),
            M::Decided(_) => (self.law_means_decided(), None),
            M::Withdrawn => (self.law_means_withdrawn(), None),
            M::Appealed => (self.law_means_appealed(), None),
        };
        more.map_or_else(|| text.to_owned(), |more| format!("{text} {more}"))
    }

    /// Something to do, in the imperative.
    pub fn next_step(&self, step: Step) -> &'static str {
        match step {
            Step::Settle => self.law_step_settle(),
            Step::Send => self.law_step_send(),
            Step::SendAgain => self.law_step_send_again(),
            Step::Wait => self.law_step_wait(),
            Step::ExplainNoId => self.law_step_explain_no_id(),
            Step::DeclineToNarrow => self.law_step_decline_to_narrow(),
            Step::GiveMore => self.law_step_give_more(),
            Step::Remind => self.law_step_remind(),
            Step::AnswerRefusal => self.law_step_answer_refusal(),
            Step::WriteAboutPart => self.law_step_write_about_part(),
            Step::WriteAboutBreach => self.law_step_write_about_breach(),
            Step::ComplainCompany => self.law_step_complain_company(),
            Step::RenewContact => self.law_step_renew_contact(),
            Step::ComplainAuthority => self.law_step_complain_authority(),
            Step::Report => self.law_step_report(),
            Step::Petition => self.law_step_petition(),
            Step::AnswerAuthority => self.law_step_answer_authority(),
            Step::Chase => self.law_step_chase(),
            Step::Court => self.law_step_court(),
            Step::Tribunal => self.law_step_tribunal(),
            Step::ReadRemedies => self.law_step_read_remedies(),
            Step::Keep => self.law_step_keep(),
            Step::Nothing => self.law_step_nothing(),
        }
    }

    /// What a point of the time line is about.
    pub fn point(&self, kind: PointKind) -> &'static str {
        match kind {
            PointKind::Happened(status) => self.status_recorded(status),
            PointKind::AnswerQuestion => self.law_point_answer_question(),
            PointKind::LastDay => self.law_point_last_day(),
            PointKind::ClaimedDay => self.law_point_claimed_day(),
            PointKind::GraceOver => self.law_point_grace_over(),
            PointKind::MayComplain => self.law_point_may_complain(),
            PointKind::CompanyDays => self.law_point_company_days(),
            PointKind::ComplainUntil => self.law_point_complain_until(),
            PointKind::Outermost => self.law_point_outermost(),
            PointKind::AuthorityTells => self.law_point_authority_tells(),
            PointKind::CourtFrom => self.law_point_court_from(),
            PointKind::MissingTold => self.law_point_missing_told(),
            PointKind::PassedOn => self.law_point_passed_on(),
            PointKind::DraftDecision => self.law_point_draft_decision(),
        }
    }
}
