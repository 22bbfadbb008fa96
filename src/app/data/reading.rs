//! A guide as a text that is only read: for somebody who has no account that has it.

use super::Data;
use crate::domain::guide::{Guide, Step};
use crate::domain::text::platform::Platform;

impl Data {
    /// What a guide says, on the phone of the person or else on the web.
    pub fn reading(&self, guide: &Guide) -> String {
        let (words, language) = (self.words, self.language());
        let phone = self.phone().and_then(crate::domain::record::dossier::Phone::platform);
        let platform = phone.unwrap_or(Platform::Web);
        let route = guide.route(platform);
        let entry = self.catalogue.entry(&guide.id);
        let title = entry.map_or_else(String::new, |entry| self.title(entry));
        let [age, ..] = words.trust_age(&guide.checked, guide.age(route), self.today);
        let mut text = vec![title, age, String::new()];
        text.push(guide.why.get(language).to_owned());
        for (heading, sign, items) in
            [(words.guide_does(), "✓", &guide.does), (words.guide_does_not(), "–", &guide.does_not)]
        {
            if !items.is_empty() {
                text.extend([String::new(), heading.to_owned()]);
                text.extend(items.iter().map(|it| format!("{sign} {}", it.get(language))));
            }
        }
        for (number, step) in (1..).zip(guide.steps_on(platform)) {
            text.push(String::new());
            if number == 1 {
                text.push(format!("{} · {}", words.guide_steps(), words.platform_name(route)));
            }
            text.push(format!("{number}. {}", step.title.get(language)));
            self.read_step(step, route, &mut text);
        }
        text.join("\n")
    }

    fn read_step(&self, step: &Step, route: Platform, text: &mut Vec<String>) {
        let (words, language) = (self.words, self.language());
        text.push(step.text.get(language).to_owned());
        let hops: Vec<String> = step.trail(route).map(|hop| self.hop_label(hop)).collect();
        if !hops.is_empty() {
            text.push(hops.join(" › "));
        }
        text.extend(step.ladder(route).map(|link| link.url.to_string()));
        if let Some(expect) = &step.expect {
            let expect = expect.get(language);
            text.push(format!("{}{} {expect}", words.guide_expect(), words.colon()));
        }
    }
}
