//! How a file of text is written. All of ours is UTF-8; what an editor made of it is named, so that it can
//! be saved as that.

/// How a file is written that is not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Two bytes a letter, as Windows writes “Unicode”.
    Utf16,
    /// Four bytes a letter.
    Utf32,
    /// One byte a letter, such as Windows-1252; or no text at all.
    EightBit,
}

impl Encoding {
    /// Its name, the same in all languages; an example where there are many.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf16 => "UTF-16",
            Self::Utf32 => "UTF-32",
            Self::EightBit => "Windows-1252",
        }
    }
}

/// What a file says, as far as it is UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decoded<'f> {
    /// Its text, without the mark that it may begin with.
    pub text: &'f str,
    /// How what follows is written, if it is not UTF-8.
    pub rest: Option<Encoding>,
}

/// The mark that some editors put before UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What a file holds behind the mark that it may begin with: one, for a second is a character of the text.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(MARK).unwrap_or(bytes)
}

/// Reads a file of text.
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some(wide) = wide(bytes) {
        return Decoded { text: "", rest: Some(wide) };
    }
    let bytes = without_mark(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text, rest: None },
        Err(error) => {
            let (valid, _) = bytes.split_at(error.valid_up_to());
            let text = std::str::from_utf8(valid).unwrap_or_default();
            Decoded { text, rest: Some(Encoding::EightBit) }
        }
    }
}

/// Whether a file takes several bytes for each letter: by its mark or, where it has none, because every
/// second byte of what should be plain letters is empty.
fn wide(bytes: &[u8]) -> Option<Encoding> {
    /// How many letters tell.
    const LETTERS: usize = 32;
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Some(Encoding::Utf32),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Some(Encoding::Utf16),
        _ => {}
    }
    let (pairs, _) = bytes.as_chunks::<2>();
    let told = pairs.iter().take(LETTERS);
    let half_empty = told.clone().filter(|[a, b]| (*a == 0) != (*b == 0)).count();
    let empty = told.clone().filter(|pair| **pair == [0, 0]).count();
    let all = told.len();
    // A letter of another alphabet fills both bytes: most do not.
    if all > 1 && half_empty * 4 >= all * 3 {
        Some(Encoding::Utf16)
    } else if half_empty > 0 && half_empty * 4 >= all && half_empty + empty == all {
        Some(Encoding::Utf32)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "format = 1\ntitle = \"Réglages\"\n";

    fn utf16(mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        let mark = mark.then_some(0xFEFF_u16);
        mark.into_iter().chain(TEXT.encode_utf16()).flat_map(bytes).collect()
    }

    #[test]
    fn one_mark_is_skipped_and_no_more() {
        let once = [MARK, TEXT.as_bytes()].concat();
        assert_eq!(decode(&once), Decoded { text: TEXT, rest: None });
        let twice = [MARK, &once].concat();
        assert!(decode(&twice).text.starts_with('\u{feff}'));
        assert_eq!(decode(b""), Decoded { text: "", rest: None });
        assert_eq!(decode(&[0; 64]).rest, None, "nothing is no encoding");
        assert_eq!(decode(b"\0"), Decoded { text: "\0", rest: None });
    }

    #[test]
    fn other_encodings_are_named() {
        for mark in [true, false] {
            for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
                assert_eq!(decode(&utf16(mark, bytes)).rest, Some(Encoding::Utf16));
            }
        }
        for bytes in [u32::to_le_bytes, u32::to_be_bytes] {
            let wide: Vec<u8> = TEXT.chars().flat_map(|c| bytes(u32::from(c))).collect();
            assert_eq!(decode(&wide).rest, Some(Encoding::Utf32));
        }
        let latin: Vec<u8> = TEXT.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        let read = decode(&latin);
        assert_eq!((read.text, read.rest), ("format = 1\ntitle = \"R", Some(Encoding::EightBit)));
    }
}
