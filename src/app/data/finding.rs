//! A report on a step in words: what it says, and where it can be taken.

use super::Data;
use crate::domain::guide::Freshness;
use crate::domain::guide::finding::Finding;
use crate::domain::text::address::Address;

impl Data {
    /// The whole report. Ids and values are those of the files, for whoever mends them.
    pub fn report(&self, finding: &Finding) -> String {
        let words = self.words;
        let colon = words.colon();
        let line = |name: &str, value: &str| format!("{name}{colon} {value}");
        let mut lines = vec![
            line(&format!("optout-tui {}", env!("CARGO_PKG_VERSION")), words.action_report()),
            line(
                words.report_guide(),
                &format!("{}, {} {}", finding.guide, words.report_revision(), finding.revision),
            ),
            line(words.guide_this_step(), finding.step.as_str()),
            line(words.report_platform(), finding.platform.as_str()),
            line(words.setup_language(), self.language().as_str()),
        ];
        if let Some(link) = finding.link {
            let seen = link.seen_on.map(|date| date.to_string());
            let seen = seen.unwrap_or_else(|| words.date_none().to_owned());
            let freshness = Freshness::of_seen(link.seen_on, self.today).as_str();
            lines.push(line(words.report_link(), &format!("{}, {seen}, {freshness}", link.number)));
        }
        if !finding.seen.is_empty() {
            lines.push(line(words.report_seen(), &finding.seen));
        }
        lines.join("\n")
    }

    /// The form of the project, filled in, if it has one.
    pub fn issue(&self, finding: &Finding) -> Option<Address> {
        finding.page(self.issue_form.as_ref()?, self.language())
    }
}
