//! How much a word is like one that was typed, from 0 to 100.

use nucleo_matcher::{Config, Matcher, Utf32Str};
use strsim::osa_distance;

use super::words;

/// The same word.
const SAME: u8 = 100;
/// A word that begins so, at least; the more of it was typed, the more.
const BEGINS: usize = 75;
const REST: usize = 20;
/// A word whose letters are those, in that order, at most.
const LETTERS: u32 = 70;
/// A word that a slip of the finger leads to.
const SLIP: u8 = 45;

/// Under this part of what the letters could score, in percent, they are scattered too far.
const SCATTERED: u32 = 60;
/// The same for two or three letters, which many a word holds by chance.
const BY_CHANCE: u32 = 70;

/// A typed word, ready to be compared. Both are folded.
pub(super) struct Likeness {
    matcher: Matcher,
    typed: String,
    length: usize,
    letters: u32,
    /// What the word itself scores.
    best: u16,
    buffer: Vec<char>,
}

impl Likeness {
    pub(super) fn to(typed: &str) -> Self {
        // What is compared has neither case nor accents any more.
        let mut config = Config::DEFAULT;
        config.ignore_case = false;
        config.normalize = false;
        let mut likeness = Self {
            matcher: Matcher::new(config),
            typed: typed.to_owned(),
            length: typed.chars().count(),
            letters: words::letters(typed),
            best: 1,
            buffer: Vec::new(),
        };
        likeness.best = likeness.score(typed).map_or(1, |(score, _)| score.max(1));
        likeness
    }

    /// How much `word` is like it.
    pub(super) fn of(&mut self, word: &str) -> u8 {
        self.of_letters(word, words::letters(word))
    }

    /// How much `word` is like it, which has these letters.
    pub(super) fn of_letters(&mut self, word: &str, letters: u32) -> u8 {
        if self.letters & !letters != 0 {
            return 0;
        }
        if let Some(rest) = word.strip_prefix(self.typed.as_str()) {
            let rest = rest.chars().count();
            let begins = BEGINS + REST * self.length / (self.length + rest).max(1);
            return if rest == 0 { SAME } else { begins as u8 };
        }
        let Some(least) = self.least(word) else { return 0 };
        let score = self.score(word).map_or(0, |(score, _)| u32::from(score));
        let percent = score * 100 / u32::from(self.best);
        if percent < least { 0 } else { (percent * LETTERS / 100) as u8 }
    }

    /// What its letters must at least score in `word`, in percent. Those that do not begin a word stand
    /// together in it, or begin as it does: elsewhere, anything would be found in everything.
    fn least(&self, word: &str) -> Option<u32> {
        let begins_alike = word.chars().next() == self.typed.chars().next();
        match self.length {
            0 | 1 => None,
            length if length > 2 && word.contains(&self.typed) => Some(0),
            2 | 3 => begins_alike.then_some(BY_CHANCE),
            _ => begins_alike.then_some(SCATTERED),
        }
    }

    /// How much `word` is like it if a finger slipped: letters changed places, one too many, another one.
    pub(super) fn of_slip(&self, word: &str) -> u8 {
        let slips = match self.length {
            0..=3 => return 0,
            4..=7 => 1,
            _ => 2,
        };
        if (self.letters & !words::letters(word)).count_ones() > slips {
            return 0;
        }
        // The word may not be typed to its end yet.
        let letters = word.chars().count();
        let near = self.length.saturating_sub(1)..=self.length + 1;
        let lengths = near.map(|it| it.min(letters)).chain([letters]);
        let distance = lengths.map(|it| {
            let end = word.char_indices().nth(it).map_or(word.len(), |(end, _)| end);
            osa_distance(&self.typed, word.get(..end).unwrap_or(word)) as u32
        });
        let least = distance.min().unwrap_or(u32::MAX);
        // Among words that are as near, one that ends there is nearer.
        let rest = letters.abs_diff(self.length).min(9) as u8;
        if least > slips { 0 } else { SLIP - 10 * (least as u8 - 1).min(1) - rest }
    }

    /// Which letters of `word` were typed; none if it is not like it.
    pub(super) fn letters_of(&mut self, word: &str) -> Vec<u32> {
        if self.of(word) == 0 {
            return Vec::new();
        }
        if word.starts_with(self.typed.as_str()) {
            return (0..self.length as u32).collect();
        }
        self.score(word).map(|(_, letters)| letters).unwrap_or_default()
    }

    /// What the letters score in `word`, and which they are. Words are short: the first way through them
    /// is as good as the best.
    fn score(&mut self, word: &str) -> Option<(u16, Vec<u32>)> {
        let (mut typed, mut letters) = (Vec::new(), Vec::new());
        let typed = Utf32Str::new(&self.typed, &mut typed);
        let word = Utf32Str::new(word, &mut self.buffer);
        let score = self.matcher.fuzzy_indices_greedy(word, typed, &mut letters)?;
        Some((score, letters))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(typed: &str, word: &str) -> u8 {
        Likeness::to(typed).of(word)
    }

    #[test]
    fn the_better_a_word_fits_the_more_it_is_like_it() {
        let falling = ["chat", "chats", "chatgpt", "character"].map(|word| like("chat", word));
        assert!(falling.is_sorted_by(|a, b| a > b), "{falling:?}");
        assert!(falling.iter().all(|it| *it > 0), "{falling:?}");
        assert!(like("gpt", "chatgpt") > 0, "letters that stand together");
        assert!(like("fb", "facebook") > 0);
        assert!(like("faceook", "facebook") > 0, "a letter that is missing");
    }

    #[test]
    fn scattered_letters_are_not_like_anything() {
        for (typed, word) in
            [("chat", "technical"), ("a", "data"), ("ta", "data"), ("ftg", "fetching")]
        {
            assert_eq!(like(typed, word), 0, "{typed} {word}");
        }
    }

    #[test]
    fn one_slip_is_forgiven_two_in_a_long_word() {
        let slip = |typed: &str, word: &str| Likeness::to(typed).of_slip(word);
        assert!(slip("facebpok", "facebook") > 0);
        assert!(slip("facbeook", "facebook") > 0);
        assert!(slip("faceboook", "facebook") > 0);
        assert!(slip("facebpok", "facebook") > slip("facebpok", "facebooks"));
        assert!(slip("instzg", "instagram") > 0, "before the end of the word");
        assert!(slip("entrainnemant", "entrainement") > 0);
        assert_eq!(slip("facebpokk", "figma"), 0);
        assert_eq!(slip("met", "mat"), 0, "short words are as near to any other");
    }
}
