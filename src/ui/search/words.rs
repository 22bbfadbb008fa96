//! A text as words: without case, without accents, without what stands between them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Calls `with` for every word of `text`, folded, and the place in `text` of the character that each of
/// its letters comes from.
pub fn each(text: &str, mut with: impl FnMut(&str, &[usize])) {
    let (mut word, mut places) = (String::new(), Vec::new());
    for (place, c) in text.chars().enumerate() {
        if c.is_ascii_alphanumeric() {
            word.push(c.to_ascii_lowercase());
            places.push(place);
        } else if c.is_alphanumeric() {
            let before = word.len();
            fold(c, &mut word);
            let letters = word.get(before..).map_or(0, |it| it.chars().count());
            places.resize(places.len() + letters, place);
        } else if !is_combining_mark(c) && !word.is_empty() {
            with(&word, &places);
            word.clear();
            places.clear();
        }
    }
    if !word.is_empty() {
        with(&word, &places);
    }
}

/// The words of `text`, folded.
pub fn of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each(text, |word, _| words.push(word.to_owned()));
    words
}

/// `text` as one word: what names are compared by.
pub fn joined(text: &str) -> String {
    of(text).concat()
}

/// A letter beyond ASCII, without case and accent. Ligatures are written as people type them.
fn fold(c: char, word: &mut String) {
    match c {
        'œ' | 'Œ' => word.push_str("oe"),
        'æ' | 'Æ' => word.push_str("ae"),
        'ß' => word.push_str("ss"),
        c => word.extend(c.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)),
    }
}

/// A bit for each letter of the alphabet that a folded word has, and one for everything else: two words
/// are told apart by them before they are compared.
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| {
        let bit = if byte.is_ascii_lowercase() { byte - b'a' } else { 26 };
        letters | 1 << bit
    })
}

/// Words that a person types between those that count, in both languages.
const SMALL: [&str; 42] = [
    "a", "an", "and", "at", "au", "aux", "avec", "ce", "ces", "d", "dans", "de", "des", "du", "en",
    "et", "for", "from", "in", "is", "l", "la", "le", "les", "ma", "mes", "mon", "my", "of", "on",
    "ou", "par", "pour", "s", "sur", "the", "to", "un", "une", "with", "your", "vos",
];

/// Whether a word counts for nothing beside another one.
pub fn is_small(word: &str) -> bool {
    SMALL.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_signs_do_not_count() {
        assert_eq!(of("Refuser l’entraînement d’IA"), ["refuser", "l", "entrainement", "d", "ia"]);
        assert_eq!(of("  Œuvre·CŒUR\u{a0}: ÉTÉ"), ["oeuvre", "coeur", "ete"]);
        assert_eq!(of("e\u{301}te\u{301}"), ["ete"], "accents that stand alone");
        assert_eq!(of("Обновить ИИ"), ["обновить", "ии"]);
        assert_eq!(of("— !"), [""; 0]);
        assert_eq!(joined("Meta AI"), "metaai");
    }

    #[test]
    fn every_letter_knows_where_it_comes_from() {
        let mut seen = Vec::new();
        each("Le cœur", |word, places| seen.push((word.to_owned(), places.to_vec())));
        assert_eq!(
            seen,
            [("le".to_owned(), vec![0, 1]), ("coeur".to_owned(), vec![3, 4, 4, 5, 6])]
        );
    }
}
