//! What stands in files that leave the program: the calendar, the record of objections.

mod en;
mod fr;

use super::Strings;
use crate::domain::record::status::Status;

pub(super) use en::EN;
pub(super) use fr::FR;

words! {
    /// The calendar. A title says what the day is; what follows stands in its text.
    Calendar {
        name, must_answer, may_answer, grace_over, company_over, complain, complain_company, turn_to,
        authority_silent, look_again, look_again_own, authority_unnamed,
        sent, sent_and_received, month_eu, month_uk, no_law, moved, extended, pause,
        reminder, company_complaint, if_answer, if_none, if_none_company, if_none_turn_to,
        complain_eu, complain_uk, complain_uk_until, complain_ch, complain_br, authority_eu,
        look_again_text,
    }
}
words! {
    /// The record of objections: its frame, its headings, the names of its facts.
    Record {
        title, title_one, made, date_set, own, nothing,
        account, former, asked, company, no_company, opened, not_opened, form, sent, received, country, law, tied,
        no_answer, authority_silent, old, late_answer, differ, strange, covered_by, covered_if, was_covered, joined_later,
        does, clock, one_month, last_day, complain_from, extended, courtesy, moved, pause, no_clock,
        story, round, letters, letter_line, in_english, in_french, letters_not_kept, files, files_only_paths, note, steps,
        also, elsewhere, law_chapter, law_eu, law_uk, law_counting, right, instead, complaint, disputes, sources, sources_of,
    }
}
words! {
    /// What happened to an objection, for the record.
    Recorded {
        draft, sent, acknowledged, asked_more, gave_more, extended, accepted, refused, reminded,
        complained_company, complained, closed,
    }
}
words! {
    /// What the command says that writes a letter, beside the letter.
    Writing {
        no_letter_for, no_country, no_pair, missing, not_in_letter, uk_company, uk_company_unknown, offices,
        speaks, too_early,
    }
}
words! {
    /// What is said when something is exported.
    Files { saved, exists, no_objection, no_objection_of, whole, nothing_due }
}

/// What stands in files that leave the program.
#[derive(Debug)]
#[expect(missing_docs, reason = "the fields are the tables above")]
pub struct Papers {
    pub calendar: Calendar,
    pub record: Record,
    pub recorded: Recorded,
    pub writing: Writing,
    pub files: Files,
}

impl Strings {
    /// What happened to an objection, in a sentence without its end.
    pub const fn recorded(&self, status: Status) -> &'static str {
        let recorded = &self.papers.recorded;
        match status {
            Status::Draft => recorded.draft,
            Status::Sent => recorded.sent,
            Status::Acknowledged => recorded.acknowledged,
            Status::AskedMore => recorded.asked_more,
            Status::GaveMore => recorded.gave_more,
            Status::Extended => recorded.extended,
            Status::Accepted => recorded.accepted,
            Status::Refused => recorded.refused,
            Status::Reminded => recorded.reminded,
            Status::ComplainedCompany => recorded.complained_company,
            Status::Complained => recorded.complained,
            Status::Closed => recorded.closed,
            _ => self.newer_recorded(status),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::blanks::blanks;
    use super::*;

    fn all(papers: &Papers) -> Vec<&'static str> {
        let Papers { calendar, record, recorded, writing, files } = papers;
        [calendar.all(), record.all(), recorded.all(), writing.all(), files.all()].concat()
    }

    #[test]
    fn both_languages_have_the_same_blanks() {
        for (en, fr) in all(&EN).into_iter().zip(all(&FR)) {
            assert_eq!(blanks(en), blanks(fr), "{en}\n{fr}");
        }
    }

    #[test]
    fn french_keeps_its_spaces_and_its_apostrophes() {
        for text in all(&FR) {
            for sign in [" :", " ;", " ?", " !", " »", "« ", "'"] {
                assert!(!text.contains(sign), "{text}");
            }
        }
    }
}
