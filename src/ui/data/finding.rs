//! A report on a step in words: what it says, and where it can be taken.

use super::Data;
use crate::domain::guide::Freshness;
use crate::domain::guide::finding::Finding;
use crate::domain::text::address::Address;

impl Data {
    /// The whole report. Ids and values are those of the files, for whoever mends them.
    pub fn report(&self, finding: &Finding) -> String {
        let (strings, words) = (self.strings, &self.strings.findings);
        let colon = strings.colon;
        let line = |name: &str, value: &str| format!("{name}{colon} {value}");
        let mut lines = vec![
            line(&format!("optout-tui {}", env!("CARGO_PKG_VERSION")), strings.actions.report),
            line(
                words.guide,
                &format!("{}, {} {}", finding.guide, words.revision, finding.revision),
            ),
            line(strings.guide.this_step, finding.step.as_str()),
            line(words.platform, finding.platform.as_str()),
            line(strings.welcome.language, self.language().as_str()),
        ];
        if let Some(link) = finding.link {
            let seen = link.seen_on.map(|date| date.to_string());
            let seen = seen.unwrap_or_else(|| strings.guide.undated.to_owned());
            let freshness = Freshness::of_seen(link.seen_on, self.today).as_str();
            lines.push(line(words.link, &format!("{}, {seen}, {freshness}", link.number)));
        }
        if !finding.seen.is_empty() {
            lines.push(line(words.seen, &finding.seen));
        }
        lines.join("\n")
    }

    /// The form of the project, filled in, if it has one.
    pub fn issue(&self, finding: &Finding) -> Option<Address> {
        finding.page(self.issue_form.as_ref()?, self.language())
    }
}
