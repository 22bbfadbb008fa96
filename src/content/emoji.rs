//! What is drawn as a picture: `Emoji_Presentation` of Unicode 16, the selector that asks for it, the
//! joiner that binds pictures.

/// Whether `c` is an emoji, or makes one.
pub(super) fn is_emoji(c: char) -> bool {
    if c < '\u{200d}' {
        return false;
    }
    matches!(c, '\u{200d}' | '\u{fe0f}')
        || PICTURES
            .binary_search_by(|(first, last)| {
                if *last < c {
                    std::cmp::Ordering::Less
                } else if *first > c {
                    std::cmp::Ordering::Greater
                } else {
                    std::cmp::Ordering::Equal
                }
            })
            .is_ok()
}

/// `Emoji_Presentation`, as pairs of first and last. Regional indicators are among them.
#[rustfmt::skip]
const PICTURES: &[(char, char)] = &[
    ('\u{231a}', '\u{231b}'), ('\u{23e9}', '\u{23ec}'), ('\u{23f0}', '\u{23f0}'),
    ('\u{23f3}', '\u{23f3}'), ('\u{25fd}', '\u{25fe}'), ('\u{2614}', '\u{2615}'),
    ('\u{2648}', '\u{2653}'), ('\u{267f}', '\u{267f}'), ('\u{2693}', '\u{2693}'),
    ('\u{26a1}', '\u{26a1}'), ('\u{26aa}', '\u{26ab}'), ('\u{26bd}', '\u{26be}'),
    ('\u{26c4}', '\u{26c5}'), ('\u{26ce}', '\u{26ce}'), ('\u{26d4}', '\u{26d4}'),
    ('\u{26ea}', '\u{26ea}'), ('\u{26f2}', '\u{26f3}'), ('\u{26f5}', '\u{26f5}'),
    ('\u{26fa}', '\u{26fa}'), ('\u{26fd}', '\u{26fd}'), ('\u{2705}', '\u{2705}'),
    ('\u{270a}', '\u{270b}'), ('\u{2728}', '\u{2728}'), ('\u{274c}', '\u{274c}'),
    ('\u{274e}', '\u{274e}'), ('\u{2753}', '\u{2755}'), ('\u{2757}', '\u{2757}'),
    ('\u{2795}', '\u{2797}'), ('\u{27b0}', '\u{27b0}'), ('\u{27bf}', '\u{27bf}'),
    ('\u{2b1b}', '\u{2b1c}'), ('\u{2b50}', '\u{2b50}'), ('\u{2b55}', '\u{2b55}'),
    ('\u{1f004}', '\u{1f004}'), ('\u{1f0cf}', '\u{1f0cf}'), ('\u{1f18e}', '\u{1f18e}'),
    ('\u{1f191}', '\u{1f19a}'), ('\u{1f1e6}', '\u{1f1ff}'), ('\u{1f201}', '\u{1f201}'),
    ('\u{1f21a}', '\u{1f21a}'), ('\u{1f22f}', '\u{1f22f}'), ('\u{1f232}', '\u{1f236}'),
    ('\u{1f238}', '\u{1f23a}'), ('\u{1f250}', '\u{1f251}'), ('\u{1f300}', '\u{1f320}'),
    ('\u{1f32d}', '\u{1f335}'), ('\u{1f337}', '\u{1f37c}'), ('\u{1f37e}', '\u{1f393}'),
    ('\u{1f3a0}', '\u{1f3ca}'), ('\u{1f3cf}', '\u{1f3d3}'), ('\u{1f3e0}', '\u{1f3f0}'),
    ('\u{1f3f4}', '\u{1f3f4}'), ('\u{1f3f8}', '\u{1f43e}'), ('\u{1f440}', '\u{1f440}'),
    ('\u{1f442}', '\u{1f4fc}'), ('\u{1f4ff}', '\u{1f53d}'), ('\u{1f54b}', '\u{1f54e}'),
    ('\u{1f550}', '\u{1f567}'), ('\u{1f57a}', '\u{1f57a}'), ('\u{1f595}', '\u{1f596}'),
    ('\u{1f5a4}', '\u{1f5a4}'), ('\u{1f5fb}', '\u{1f64f}'), ('\u{1f680}', '\u{1f6c5}'),
    ('\u{1f6cc}', '\u{1f6cc}'), ('\u{1f6d0}', '\u{1f6d2}'), ('\u{1f6d5}', '\u{1f6d7}'),
    ('\u{1f6dc}', '\u{1f6df}'), ('\u{1f6eb}', '\u{1f6ec}'), ('\u{1f6f4}', '\u{1f6fc}'),
    ('\u{1f7e0}', '\u{1f7eb}'), ('\u{1f7f0}', '\u{1f7f0}'), ('\u{1f90c}', '\u{1f93a}'),
    ('\u{1f93c}', '\u{1f945}'), ('\u{1f947}', '\u{1f9ff}'), ('\u{1fa70}', '\u{1fa7c}'),
    ('\u{1fa80}', '\u{1fa89}'), ('\u{1fa8f}', '\u{1fac6}'), ('\u{1face}', '\u{1fadc}'),
    ('\u{1fadf}', '\u{1fae9}'), ('\u{1faf0}', '\u{1faf8}'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_emoji_and_signs_are_not() {
        for c in ['😀', '✅', '🇫', '\u{fe0f}', '\u{200d}', '⭐', '🫸', '⌚'] {
            assert!(is_emoji(c), "{c}");
        }
        for c in ['☰', '⋮', '⚙', '✓', '→', '●', '◐', 'é', '…', '⋯', '\u{a0}', '›']
        {
            assert!(!is_emoji(c), "{c}");
        }
        assert!(PICTURES.is_sorted());
    }
}
