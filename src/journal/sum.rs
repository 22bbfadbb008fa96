//! What a line says of itself: `sum`, its last member, is the CRC-32 (of zlib and gzip) of all bytes
//! before it, in eight hexadecimal digits.
//!
//! A CRC and not a hash: it finds every single flipped bit and every burst of up to 32, where a hash of that
//! length only probably does; anybody can count it with what every language brings; and it takes some
//! 50 ns a line. It guards against accidents, not against forgers: whoever may write the file may
//! write anything.

/// The CRC-32 of `bytes`.
pub fn of(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}

/// What stands between a line and its sum.
const BEFORE: &str = ",\"sum\":\"";
const DIGITS: usize = 8;
const AFTER: &str = "\"}";
const LENGTH: usize = BEFORE.len() + DIGITS + AFTER.len();

/// A line and what it vouches for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Summed<'a> {
    /// The sum is that of these bytes: the line without it and without its last brace.
    Sound(&'a str),
    /// An old line, which has none.
    None,
    /// These are not the bytes that were written.
    Wrong,
}

/// Looks whether `line` is what was written.
pub(super) fn check(line: &str) -> Summed<'_> {
    let split = line.len().checked_sub(LENGTH).and_then(|place| line.split_at_checked(place));
    let Some((body, end)) = split else { return Summed::None };
    let told = end.split_at_checked(BEFORE.len());
    let told = told.and_then(|(word, told)| Some((word, told.strip_suffix(AFTER)?)));
    match told {
        Some((BEFORE, told)) if told.as_bytes() == digits(body.as_bytes()) => Summed::Sound(body),
        Some((word, _)) if is_like(word) => Summed::Wrong,
        _ => Summed::None,
    }
}

/// Whether `word` is what announces a sum, or was: one letter of it may be damaged too.
fn is_like(word: &str) -> bool {
    let pairs = word.bytes().zip(BEFORE.bytes());
    pairs.filter(|(one, other)| one != other).count() < 2
}

/// `line`, an object, with its sum.
pub(super) fn add(mut line: String) -> String {
    if line.ends_with('}') {
        line.pop();
    }
    let sum = digits(line.as_bytes());
    line.push_str(BEFORE);
    line.extend(sum.map(char::from));
    line.push_str(AFTER);
    line
}

fn digits(bytes: &[u8]) -> [u8; DIGITS] {
    let mut sum = of(bytes);
    let mut digits = [0; DIGITS];
    for digit in digits.iter_mut().rev() {
        *digit = match sum & 15 {
            value @ 0..=9 => b'0' + value as u8,
            value => b'a' - 10 + value as u8,
        };
        sum >>= 4;
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[]}"#;

    #[test]
    fn it_is_the_sum_that_everybody_knows() {
        // The check value of CRC-32/ISO-HDLC.
        assert_eq!(&digits(b"123456789"), b"cbf43926");
        let line = add(LINE.to_owned());
        assert_eq!(line, r#"{"v":1,"id":"7-aaaaaaaa","at":"","do":[],"sum":"b647bf0c"}"#);
        assert_eq!(check(&line), Summed::Sound(LINE.strip_suffix('}').unwrap()));
    }

    #[test]
    fn a_line_without_it_is_an_old_one_and_another_sum_is_wrong() {
        assert_eq!(check(LINE), Summed::None);
        for short in ["", "}", "{\"sum\":\"\"}", ",\"sum\":\"00000000\"", "é\"}"] {
            assert_eq!(check(short), Summed::None, "{short}");
        }
        let line = add(LINE.to_owned());
        let odd = [line.replace("bf", "BF"), line.replace('7', "8"), line.replace("sum", "sun")];
        for odd in odd {
            assert_eq!(check(&odd), Summed::Wrong, "{odd}");
        }
        for digit in ["0", "G", "é"] {
            let odd = format!("{LINE},\"sum\":\"{}\"}}", digit.repeat(8 / digit.len()));
            assert_eq!(check(&odd), Summed::Wrong, "{odd}");
        }
    }
}
