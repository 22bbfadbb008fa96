//! What every language says alike: sentences put together from those of the language.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::Datelike as _;

use super::Words;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::{Age, Checked, Confidence, Freshness};
use crate::domain::law::assessment::{Assessment, Computed};
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::{Due, What};
use crate::domain::law::jurisdiction::Jurisdiction;
use crate::domain::law::region::{Country, Region};
use crate::domain::law::standing::Limits;
use crate::domain::letter::Blank;
use crate::domain::ops;
use crate::domain::record::account::Account;
use crate::domain::record::losses::Loss;
use crate::domain::record::request::Track;
use crate::domain::record::setup::Phone;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::failure::{Failure, Report};
use crate::domain::text::id::ServiceId;

impl dyn Words {
    /// As short as it stays clear on `today`: the day of this year, else month and year. An objection of
    /// an earlier year is often remembered by its month only.
    pub fn day_near(&self, day: Day, today: Day) -> String {
        if day.year() == today.year() || (today - day).num_days().abs() < 180 {
            self.day_month(day)
        } else {
            self.source_date(SourceDate { year: day.year(), month: Some(day.month()), day: None })
        }
    }

    /// What is to be known beside a date: what may be claimed, until when one may complain, what came too late.
    pub fn beside(&self, due: &Due<'_>, today: Day) -> Vec<String> {
        let law = due.jurisdiction;
        let mut sentences = Vec::new();
        match (due.what, due.track) {
            (What::Question, _) => sentences.push(self.law_question().to_owned()),
            (What::Answer, Track::Request) => {
                sentences.extend(due.deadline.iter().flat_map(|it| self.of_clock(it)));
            }
            (What::Answer, _) => sentences.push(self.law_company_days().to_owned()),
            (What::Authority, _) if law.law == Region::Uk => {
                sentences.push(self.law_tribunal().to_owned());
            }
            _ => {}
        }
        sentences.extend(due.doubtful.map(|day| self.law_to_come(&self.day(day))));
        sentences.extend(self.heard_until(due.limits, law, due.told, today));
        sentences
    }

    /// What moved a clock, beside week-ends and holidays.
    pub fn of_clock(&self, deadline: &Deadline) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(claimed) = deadline.claimed_day().filter(|day| *day > deadline.last_day) {
            sentences.push(self.law_claimed(&self.day(claimed)));
        }
        if let Some(arguable) = deadline.arguable {
            let (from, day) = (self.day(deadline.why.from), self.day(arguable));
            sentences.push(if deadline.why.identity {
                self.law_identity(&from, &day)
            } else {
                self.law_scope_days(&day)
            });
        }
        sentences.extend(deadline.late_notice.map(|day| self.law_late_notice(&self.day(day))));
        sentences
    }

    /// Until when a complaint is heard; `told`: the company has one.
    pub fn heard_until(
        &self,
        limits: Limits,
        law: Jurisdiction,
        told: bool,
        today: Day,
    ) -> Vec<String> {
        let Some(until) = limits.until else { return Vec::new() };
        let (day, over) = (self.day(until), until < today);
        let outer = limits.outer.map(|outer| self.day(outer)).unwrap_or_default();
        let british = law.law == Region::Uk;
        let mut sentences = vec![match (british, over) {
            (true, false) => self.law_ico_until(&day),
            (true, true) => self.law_ico_over(&day),
            (false, false) => self.law_heard_until(&day, &outer),
            (false, true) => self.law_heard_over(&day, &outer),
        }];
        if british && (over || !told) {
            let renew = if told { self.law_renew_again() } else { self.law_renew_first() };
            sentences.push(renew.to_owned());
        }
        sentences
    }

    /// Why something cannot be done.
    pub fn refusal(&self, refusal: &ops::Refusal) -> String {
        use ops::Refusal as R;
        match refusal {
            R::NoAccount => self.refusal_no_account().to_owned(),
            R::Me => self.refusal_me().to_owned(),
            R::NoService(service) => self.refusal_no_service(service.as_str()),
            R::NoGuide(guide) | R::ForOthers { guide, .. } => {
                self.refusal_no_guide(&guide.to_string())
            }
            R::NoStep(guide, step) => format!("{guide}{} {step}", self.colon()),
            R::NotOn(_, step, platform) => self.guide_not_on(step, *platform),
            R::Name(error) => self.accounts_name_error(*error).to_owned(),
            R::Borrows(service, lenders) | R::BorrowsOthers(service, lenders) => {
                let names: Vec<&str> = lenders.iter().map(ServiceId::as_str).collect();
                self.accounts_borrowed(service, &names)
            }
            R::NeedsNoAccount(service) => self.refusal_needs_none(service.as_str()),
            R::ForMe(guide) => self.guide_is_for_me(guide),
            R::TooFew => self.refusal_too_few().to_owned(),
            R::CannotBeTied(_) => self.refusal_cannot_be_tied().to_owned(),
            R::CannotBeOne => self.refusal_cannot_be_one().to_owned(),
            R::Months(_) => self.refusal_months().to_owned(),
            R::Unsaved => self.refusal_unsaved().to_owned(),
            R::Covered => self.notice_covered_undo().to_owned(),
            R::NothingToUndo | R::NothingToRedo => self.notice_nothing_to_undo().to_owned(),
        }
    }

    /// A day at length, or the month where no more is known.
    pub fn when(&self, when: SourceDate) -> String {
        match when.day {
            Some(_) => self.day_long(when.earliest()),
            None => self.objection_in_month(&self.source_month(when)),
        }
    }

    /// The date of a source, which may have none.
    pub fn dated(&self, date: Option<SourceDate>) -> String {
        date.map_or_else(|| self.date_none().to_owned(), |date| self.source_date(date))
    }

    /// The same by its month.
    pub fn dated_month(&self, date: Option<SourceDate>) -> String {
        date.map_or_else(|| self.date_none().to_owned(), |date| self.source_month(date))
    }

    /// A country by name, or by its letters if we know no name.
    pub fn country(&self, country: Country, catalogue: &Catalogue) -> String {
        match catalogue.land(country) {
            Some(land) => land.name.get(self.language()).to_owned(),
            None if country == Country::unknown() => self.country_other().to_owned(),
            None => country.to_string(),
        }
    }

    /// An account as its holder knows it: `Facebook perso`.
    pub fn account(&self, account: &Account, catalogue: &Catalogue) -> String {
        let Some(id) = &account.service else {
            return self.home_you().to_owned();
        };
        let service = catalogue.service(id);
        let name = service.map_or(id.as_str(), |it| it.name.get(self.language()));
        format!("{name} {}", account.name)
    }

    /// What a phone is called.
    pub fn phone_name(&self, phone: Phone) -> &'static str {
        phone.platform().map_or_else(|| self.platform_no_phone(), |it| self.platform_name(it))
    }

    /// A language by name, or by its letters if we know no name.
    pub fn language_or_code(&self, code: &str) -> String {
        self.language_called(code).unwrap_or(code).to_owned()
    }

    /// What an objection amounts to: what is computed from its dates, else what was noted.
    pub fn assessment_name(&self, assessment: &Assessment) -> &'static str {
        match assessment.computed {
            Some(Computed::NoAnswer) => self.state_no_answer(),
            _ => self.status_name(assessment.status),
        }
    }

    /// How sure the sources are, if that must be said.
    pub fn confidence_doubt(&self, confidence: Confidence) -> Option<&'static str> {
        (confidence != Confidence::High).then(|| self.confidence_name(confidence))
    }

    /// How old evidence is, if that must be said.
    pub fn freshness_doubt(&self, freshness: Freshness) -> Option<&'static str> {
        (freshness != Freshness::Fresh).then(|| self.freshness_name(freshness))
    }

    /// How old a guide is and by what, in wordings from long to short: one that somebody tried says so, and what is
    /// past trusting begins with that word.
    pub fn trust_age(&self, checked: &Checked, age: Age, today: Day) -> [String; 4] {
        let on = self.dated_month(age.on);
        let live = checked.live.as_ref().filter(|_| !age.of_link);
        let is_stale = age.freshness(today) == Freshness::Stale;
        let [long, middle, short] = match (live, age.of_link, age.on) {
            (Some(trial), ..) => {
                let short = self.trust_tried(&on);
                [self.trust_tried_on(&on, self.platform_name(trial.platform)), short.clone(), short]
            }
            (None, true, seen) => self.untried(
                checked,
                seen.map_or_else(
                    || self.trust_link_undated().into(),
                    |on| self.trust_link_seen(on),
                ),
            ),
            (None, false, _) => {
                let [_, middle, short] = self.untried(checked, self.trust_sources_of(checked.on));
                let from =
                    if is_stale { short.clone() } else { self.trust_from_sources_of(checked.on) };
                let [long, ..] = self.untried(checked, from);
                [long, middle, short]
            }
        };
        if is_stale {
            let word = self.freshness_name(Freshness::Stale);
            let stale = |text| format!("{word}{} {text}", self.colon());
            return [stale(long), stale(middle), stale(short), format!("{on}, {word}")];
        }
        let shortest = if live.is_some() { self.trust_tried(&on) } else { on };
        [long, middle, short, shortest]
    }

    /// From long to short; nothing is added where somebody tried it, on another route.
    fn untried(&self, checked: &Checked, what: String) -> [String; 3] {
        if checked.live.is_some() {
            return [what.clone(), what.clone(), what];
        }
        let long = format!("{what}, {}", self.trust_not_tried_live());
        [long, format!("{what}, {}", self.trust_not_tried()), what]
    }

    /// What that age means on `today` for whoever follows the guide; `stuck_key` shows what else to try.
    pub fn trust_age_means(
        &self,
        checked: &Checked,
        age: Age,
        today: Day,
        stuck_key: &str,
    ) -> String {
        if age.of_link {
            let seen = self.trust_link_last_seen(age.on);
            return format!("{seen}{} {}", self.colon(), self.trust_may_be_gone());
        }
        let what = match &checked.live {
            Some(trial) => self.trust_steps_tried(checked.on, self.platform_name(trial.platform)),
            None => self.trust_steps_untried(checked.on),
        };
        let moved = self.trust_may_have_moved(stuck_key);
        match age.freshness(today) {
            Freshness::Stale => format!("{what} {} {moved}", self.trust_long_ago()),
            Freshness::Fresh | Freshness::Ageing => format!("{what} {moved}"),
        }
    }

    /// A blank that is not filled, as it stands in a letter of this language: `‹your name›`.
    pub fn blank_mark(&self, blank: Blank) -> String {
        format!("‹{}›", self.blank_name(blank))
    }

    /// `This erases: Facebook club and all that happened on it (2 steps, 1 note).`
    pub fn forget_erases_what(&self, what: &str, losses: &BTreeMap<Loss, usize>) -> String {
        let counted: Vec<String> =
            losses.iter().map(|(loss, count)| self.forget_lost(*loss, *count)).collect();
        let counted =
            if counted.is_empty() { self.forget_nothing().into() } else { counted.join(", ") };
        format!("{}{} {what} ({counted}).", self.forget_erases(), self.colon())
    }

    /// What was attempted, on what, what the system said, and what to do.
    pub fn failure(&self, failure: &Failure) -> String {
        let path = failure.path.as_ref().map(|path| format!(" {}", path.display()));
        let end = if failure.cause.ends_with('.') { "" } else { "." };
        format!(
            "{}{}{} {}{end} {}",
            self.failure_attempt(failure.doing),
            path.unwrap_or_default(),
            self.colon(),
            failure.cause,
            self.failure_remedy(failure.doing),
        )
    }

    /// What was odd in the journal, in one line.
    pub fn journal_reports(&self, reports: &[Report]) -> Option<String> {
        let damaged = reports.iter().filter(|it| matches!(it, Report::Damaged { .. })).count();
        let twins = reports.iter().filter(|it| matches!(it, Report::Twin { .. })).count();
        let damaged = (damaged > 0).then(|| self.damaged(reports, damaged));
        let twins = (twins > 0).then(|| self.journal_twins(twins));
        let others = reports.iter().filter_map(|report| self.report(report));
        let parts: Vec<String> = damaged.into_iter().chain(twins).chain(others).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// Damaged lines, and where they are now.
    fn damaged(&self, reports: &[Report], count: usize) -> String {
        const NAMED: usize = 3;
        let aside = reports.iter().rev().find_map(|report| match report {
            Report::Damaged { aside, .. } => aside.as_ref(),
            _ => None,
        });
        if let Some(aside) = aside {
            return self.journal_damaged(count, &aside.display().to_string());
        }
        let lines = reports.iter().filter_map(|report| match report {
            Report::Damaged { file, line, .. } => {
                Some(self.journal_line(&file.display().to_string(), *line))
            }
            _ => None,
        });
        let mut places: Vec<String> = lines.take(NAMED).collect();
        places.extend((count > NAMED).then(|| "…".to_owned()));
        self.journal_damaged_here(&places.join("; "))
    }

    /// What is told one by one.
    fn report(&self, report: &Report) -> Option<String> {
        let shown = |path: &Path| path.display().to_string();
        Some(match report {
            Report::Damaged { .. } | Report::Twin { .. } => return None,
            Report::Unreadable(failure) | Report::Local(failure) | Report::Unforgotten(failure) => {
                self.failure(failure)
            }
            Report::Newer(things) => {
                self.journal_newer_things(usize::try_from(*things).unwrap_or(usize::MAX))
            }
            Report::Ahead { acts, until } => self.journal_ahead(*acts, *until),
            Report::ToCome { account, guide, status, date } => {
                self.journal_to_come(account, guide, *status, *date)
            }
            Report::Vanished(acts) => self.journal_vanished(*acts),
            Report::NewName { file, why } => self.journal_new_name(*why, &shown(file)),
            Report::NoPromise(place) => self.journal_no_promise(&shown(place)),
            Report::Forgotten => self.journal_forgotten().to_owned(),
            Report::Undecided { file, lines } => {
                self.journal_undecided(&shown(file), &numbers(lines))
            }
        })
    }

    /// Lines of a file that is imported that are no acts.
    pub fn left_out(&self, path: &Path, lines: &[usize]) -> String {
        self.import_left_out(&path.display().to_string(), lines.len(), &numbers(lines))
    }
}

/// The first of some numbers of lines.
fn numbers(lines: &[usize]) -> String {
    const NAMED: usize = 5;
    let mut named: Vec<String> = lines.iter().take(NAMED).map(ToString::to_string).collect();
    named.extend((lines.len() > NAMED).then(|| "…".to_owned()));
    named.join(", ")
}
