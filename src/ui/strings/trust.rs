//! What is said of how far a guide can be trusted: its age, its changes, its sources, what is disputed.

mod en;
mod fr;

use super::Strings;
use crate::domain::guide::{Age, Checked, Confidence, Freshness, SourceKind};
use crate::domain::text::date::{Day, SourceDate};
use crate::ui::strings::Language;

pub(super) use en::EN;
pub(super) use fr::FR;

words! {
    /// Age, changes, sources, disputes.
    Trust {
        strong_evidence, may_have_moved, may_be_gone, long_ago,
        changed_since, confirm, also_did, gone,
        disputed_claim, who_says_what,
        sources, of_step, of_guide, official, regulator, law, press, community, whole_guide, other_route,
        one_side, no_address, open_page, link_is_old, long_seen,
    }
}

impl Strings {
    /// How sure the sources are.
    pub const fn confidence(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => self.trust.strong_evidence,
            Confidence::Medium => self.guide.medium_confidence,
            Confidence::Low => self.guide.low_confidence,
        }
    }

    /// What kind of source it is.
    pub const fn source_kind(&self, kind: SourceKind) -> &'static str {
        let words = &self.trust;
        match kind {
            SourceKind::Official => words.official,
            SourceKind::Regulator => words.regulator,
            SourceKind::Law => words.law,
            SourceKind::Press => words.press,
            SourceKind::Community => words.community,
        }
    }

    /// How old a guide is and by what, in wordings from long to short: only one that somebody tried shows
    /// a full disc, and what is past trusting begins with that word.
    pub fn age(&self, checked: &Checked, age: Age, today: Day) -> [String; 4] {
        let on = self.dated_month(age.on);
        let live = checked.live.as_ref().filter(|_| !age.of_link);
        let sign = if live.is_some() { "●" } else { "◐" };
        let [long, middle, what] = match live {
            Some(trial) => self.tried(&on, self.platform(trial.platform)),
            None => self.not_tried(checked, age),
        };
        let freshness = age.freshness(today);
        if let Some(word) = self.freshness(freshness).filter(|_| freshness == Freshness::Stale) {
            let stale = |text| format!("{sign} {word}{} {text}", self.colon);
            return [stale(long), stale(middle), stale(what), format!("{sign} {on}, {word}")];
        }
        let from = match (live, age.of_link, self.language) {
            (None, false, Language::En) => "from ",
            (None, false, Language::Fr) => "d’après des ",
            _ => "",
        };
        let plain = |text| format!("{sign} {text}");
        [plain(format!("{from}{long}")), plain(middle), plain(what), plain(on)]
    }

    fn tried(&self, on: &str, platform: &str) -> [String; 3] {
        let tried = match self.language {
            Language::En => format!("tried in {on}"),
            Language::Fr => format!("essayé en {on}"),
        };
        let long = match self.language {
            Language::En => format!("{tried} on {platform}"),
            Language::Fr => format!("{tried} sur {platform}"),
        };
        [long, tried.clone(), tried]
    }

    fn not_tried(&self, checked: &Checked, age: Age) -> [String; 3] {
        let what = match (age.of_link, age.on, self.language) {
            (false, _, Language::En) => format!("sources of {}", self.source_month(checked.on)),
            (false, _, Language::Fr) => format!("sources {}", self.of_month(checked.on)),
            (true, None, Language::En) => "undated link".to_owned(),
            (true, None, Language::Fr) => "lien sans date".to_owned(),
            (true, Some(on), Language::En) => format!("link seen in {}", self.source_month(on)),
            (true, Some(on), Language::Fr) => format!("lien vu en {}", self.source_month(on)),
        };
        let (long, middle) = match (self.language, checked.live.is_some()) {
            // Somebody tried it, on another route.
            (_, true) => (String::new(), String::new()),
            (Language::En, false) => (", not tried live".to_owned(), ", not tried".to_owned()),
            (Language::Fr, false) => (", pas essayé".to_owned(), ", pas essayé".to_owned()),
        };
        [format!("{what}{long}"), format!("{what}{middle}"), what]
    }

    /// What that age means on `today` for whoever follows the guide.
    pub fn age_means(&self, checked: &Checked, age: Age, today: Day) -> String {
        let words = &self.trust;
        // A year stays with its month at the end of a line.
        let held = |date: String| date.replace(' ', "\u{a0}");
        if age.of_link {
            let seen = match (age.on.map(|on| held(self.source_month(on))), self.language) {
                (Some(on), Language::En) => {
                    format!("The link it tries first was last seen in {on}")
                }
                (Some(on), Language::Fr) => {
                    format!("Le premier lien a été vu pour la dernière fois en {on}")
                }
                (None, Language::En) => {
                    "Nobody knows when the link it tries first was seen".to_owned()
                }
                (None, Language::Fr) => "On ne sait pas quand le premier lien a été vu".to_owned(),
            };
            return format!("{seen}{} {}", self.colon, words.may_be_gone);
        }
        let (on, of) = (held(self.source_month(checked.on)), held(self.of_month(checked.on)));
        let platform = checked.live.as_ref().map(|trial| self.platform(trial.platform));
        let what = match (platform, self.language) {
            (Some(platform), Language::En) => {
                format!("Somebody tried these steps in {on} on {platform}.")
            }
            (Some(platform), Language::Fr) => {
                format!("Quelqu’un a essayé ces étapes en {on} sur {platform}.")
            }
            (None, Language::En) => {
                format!("Nobody has tried these steps live: they are drawn from sources of {on}.")
            }
            (None, Language::Fr) => format!(
                "Personne n’a essayé ces étapes pour de bon\u{a0}: elles sont tirées de sources {of}."
            ),
        };
        match age.freshness(today) {
            Freshness::Stale => format!("{what} {} {}", words.long_ago, words.may_have_moved),
            Freshness::Fresh | Freshness::Ageing => format!("{what} {}", words.may_have_moved),
        }
    }

    /// `changed on 22 Aug 2026: look again`.
    pub fn changed_on(&self, date: SourceDate) -> String {
        let on = self.source_date(date);
        match (self.language, date.day) {
            (Language::En, Some(_)) => format!("changed on {on}: look again"),
            (Language::En, None) => format!("changed in {on}: look again"),
            (Language::Fr, Some(_)) => format!("a changé le {on}\u{a0}: à revoir"),
            (Language::Fr, None) => format!("a changé en {on}\u{a0}: à revoir"),
        }
    }

    /// Of when the guides are: `guides of Oct 2026`.
    pub fn catalogue_of(&self, newest: SourceDate) -> String {
        match self.language {
            Language::En => format!("guides of {}", self.source_month(newest)),
            Language::Fr => format!("guides {}", self.of_month(newest)),
        }
    }

    /// How many sources a guide has, and which key shows them.
    pub fn source_count(&self, count: usize, official: usize, key: &str) -> String {
        match (self.language, count) {
            (Language::En, 1) => format!("1 source, {official} official. {key} shows it."),
            (Language::En, _) => format!("{count} sources, {official} official. {key} shows them."),
            (Language::Fr, 1) => format!("1 source, {official} officielle. {key} la montre."),
            (Language::Fr, _) => {
                let s = if official > 1 { "s" } else { "" };
                format!("{count} sources, dont {official} officielle{s}. {key} les montre.")
            }
        }
    }

    /// Which steps rest on a source, by their numbers.
    pub fn for_steps(&self, numbers: &[usize]) -> String {
        let list = numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        match (self.language, numbers) {
            (Language::En, [_]) => format!("for step {list}"),
            (Language::En, _) => format!("for steps {list}"),
            (Language::Fr, [_]) => format!("pour l’étape {list}"),
            (Language::Fr, _) => format!("pour les étapes {list}"),
        }
    }

    /// That a page is not one of `maker`, and whose it is.
    pub fn not_official(&self, maker: &str, owner: &str) -> String {
        match self.language {
            Language::En => {
                format!("Not an official page of {maker}: it belongs to {owner}.")
            }
            Language::Fr => {
                format!("Page non officielle, qui n’est pas de {maker}\u{a0}: elle est à {owner}.")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{EN, FR};
    use super::*;
    use crate::domain::guide::Trial;
    use crate::domain::law::region::Region;
    use crate::domain::text::platform::Platform;

    fn desk() -> Checked {
        Checked { on: "2026-08".parse().unwrap(), live: None }
    }

    #[test]
    fn an_age_is_told_by_what_it_comes_from() {
        let today: Day = "2026-11-22".parse().unwrap();
        let age = Age::of_check(&desk());
        assert_eq!(
            EN.age(&desk(), age, today),
            [
                "◐ from sources of Aug 2026, not tried live",
                "◐ sources of Aug 2026, not tried",
                "◐ sources of Aug 2026",
                "◐ Aug 2026"
            ]
        );
        let [long, ..] = FR.age(&desk(), age, today);
        assert_eq!(long, "◐ d’après des sources d’août 2026, pas essayé");
        let link = Age { on: "2026-07".parse().ok(), of_link: true };
        assert_eq!(EN.age(&desk(), link, today)[0], "◐ link seen in Jul 2026, not tried live");
        let trial = Trial { platform: Platform::Ios, language: "en".into(), region: Region::Eu };
        let live = Checked { live: Some(trial), ..desk() };
        assert_eq!(EN.age(&live, age, today)[0], "● tried in Aug 2026 on iPhone");
        assert_eq!(EN.age(&live, link, today)[0], "◐ link seen in Jul 2026");
    }

    #[test]
    fn what_is_past_trusting_begins_with_that_word() {
        let today: Day = "2027-11-22".parse().unwrap();
        let age = Age::of_check(&desk());
        let [long, .., short] = EN.age(&desk(), age, today);
        assert_eq!(long, "◐ stale: sources of Aug 2026, not tried live");
        assert_eq!(short, "◐ Aug 2026, stale");
        let undated = Age { on: None, of_link: true };
        let [long, .., short] = FR.age(&desk(), undated, today);
        assert_eq!(long, "◐ ancien\u{a0}: lien sans date, pas essayé");
        assert_eq!(short, "◐ sans date, ancien");
    }
}
