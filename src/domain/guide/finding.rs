//! "This step is wrong": what those who keep the guides must know to mend it, and nothing of the person.

use super::super::letter::mailto::encoded;
use super::super::text::address::Address;
use super::super::text::date::SourceDate;
use super::super::text::id::{GuideId, StepId};
use super::super::text::language::Language;
use super::super::text::platform::Platform;

/// What somebody found wrong with a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Of which guide.
    pub guide: GuideId,
    /// Which step.
    pub step: StepId,
    /// Of which revision.
    pub revision: u32,
    /// On which route.
    pub platform: Platform,
    /// The link that was to be opened, if the step has any.
    pub link: Option<Tried>,
    /// What was seen instead, in the person's words; may be empty.
    pub seen: String,
}

/// A link of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tried {
    /// Which one, from 1.
    pub number: usize,
    /// When it was last seen, if that is known.
    pub seen_on: Option<SourceDate>,
}

impl Finding {
    /// `form` filled in: the names of its fields are those of `.github/ISSUE_TEMPLATE/step.yml`.
    pub fn page(&self, form: &Address, language: Language) -> Option<Address> {
        let revision = self.revision.to_string();
        let guide = self.guide.to_string();
        let fields = [
            ("template", "step.yml"),
            ("guide", &guide),
            ("step", self.step.as_str()),
            ("revision", &revision),
            ("platform", self.platform.as_str()),
            ("language", language.as_str()),
            ("seen", &self.seen),
        ];
        let filled = fields.iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<String> =
            filled.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        format!("{form}?{}", query.join("&")).parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_typed_becomes_another_field_of_the_form() {
        let finding = Finding {
            guide: "facebook/object".parse().unwrap(),
            step: "open-form".parse().unwrap(),
            revision: 2,
            platform: Platform::Ios,
            link: None,
            seen: "Page «\u{a0}404\u{a0}» & nothing=else #".to_owned(),
        };
        let form = "https://code.example.org/optout-tui/issues/new".parse().unwrap();
        assert_eq!(
            finding.page(&form, Language::FR).unwrap().as_str(),
            "https://code.example.org/optout-tui/issues/new?template=step.yml\
             &guide=facebook%2Fobject&step=open-form&revision=2&platform=ios&language=fr\
             &seen=Page%20%C2%AB%C2%A0404%C2%A0%C2%BB%20%26%20nothing%3Delse%20%23"
        );
        let silent = Finding { seen: String::new(), ..finding };
        assert!(silent.page(&form, Language::EN).unwrap().as_str().ends_with("&language=en"));
    }
}
