//! Text without case, accents and typography: what typed names are compared by.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` without case and accents. Letters of other scripts stay what they are.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            '’' | '‘' | 'ʼ' => folded.push('\''),
            '‐' | '‑' | '–' | '—' => folded.push('-'),
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_without_thinking_is_the_same() {
        for (text, plain) in [
            ("Été 24", "ete 24"),
            ("E\u{301}te\u{301}", "ete"),
            ("Cœur\u{a0}d’Ønske", "coeur d'onske"),
            ("Straße", "strasse"),
            ("Наташа", "наташа"),
            ("ＦＲ", "fr"),
        ] {
            assert_eq!(folded(text), plain);
        }
        assert_ne!(folded("Наташа"), folded("Сергей"));
    }
}
