//! The hops of a menu trail in words: what the service shows, and what else is known of it.

use super::Data;
use crate::app::doc::Hop as Told;
use crate::domain::guide::Hop;
use crate::domain::text::language::Language;

impl Data {
    /// A hop, told.
    pub fn hop(&self, hop: &Hop) -> Told {
        Told {
            glyph: hop.glyph.as_ref().map(ToString::to_string),
            wordings: self.wordings(hop).iter().map(ToString::to_string).collect(),
            about: self.about_hop(hop),
        }
    }

    /// The wordings of the language, else the English ones.
    fn wordings<'a>(&self, hop: &'a Hop) -> &'a [Box<str>] {
        let own = hop.label.get(self.language());
        if own.is_empty() { hop.label.get(Language::EN) } else { own }
    }

    /// What the service shows: its sign and its words, newest first.
    pub fn hop_label(&self, hop: &Hop) -> String {
        let or = format!(" {} ", self.words.guide_or_label());
        let words = self.wordings(hop).iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(&or);
        match &hop.glyph {
            Some(glyph) if !words.is_empty() => format!("{glyph} {words}"),
            Some(glyph) => glyph.to_string(),
            None => words,
        }
    }

    /// Where it sits, and what to look for where no source shows the label.
    pub fn about_hop(&self, hop: &Hop) -> String {
        let words = self.words;
        let mut parts = Vec::new();
        if let Some(spot) = hop.at {
            parts.push(words.spot_name(spot).to_owned());
        }
        let wanted = hop.look_for.get(self.language());
        if !wanted.is_empty() {
            let quoted: Vec<String> = wanted.iter().map(|word| words.quoted(word)).collect();
            let or = format!(" {} ", words.guide_or_label());
            parts.push(format!("{} {}", words.guide_look_for(), quoted.join(&or)));
        }
        parts.join(" · ")
    }
}
