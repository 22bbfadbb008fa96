//! Where a French sentence needs a no-break space and has none.

use super::problem::Span;
use crate::domain::text::address::Address;

/// The space French puts before `: ; ? ! »` and after `«`.
pub(super) const NO_BREAK: char = '\u{a0}';

/// The narrow one, which ratatui breaks lines at.
const NARROW: char = '\u{202f}';

/// A sign without its space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// The sign.
    pub(super) sign: char,
    /// What to replace by one no-break space; empty where one must be put in.
    pub(super) gap: Span,
    /// What to show: the gap and the sign.
    pub(super) shown: Span,
}

/// The faults of `text`, in order.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    if !text.contains([':', ';', '?', '!', '»', '«', NARROW]) {
        return Vec::new();
    }
    let addresses = addresses(text);
    let exempt = |at: usize| is_within(&addresses, at);
    let signs = text.char_indices().filter(|(at, _)| !exempt(*at));
    let mut faults: Vec<Fault> = signs.filter_map(|(at, sign)| fault(text, at, sign)).collect();
    // One space can serve two signs: `« »`.
    faults.dedup_by(|next, last| next.gap == last.gap);
    let gaps: Vec<Span> = faults.iter().map(|fault| fault.gap.clone()).collect();
    let narrow = text.match_indices(NARROW).map(|(at, found)| at..at + found.len());
    let lone = narrow.filter(|gap| !exempt(gap.start) && !is_within(&gaps, gap.start));
    faults.extend(lone.map(|gap| Fault { sign: NARROW, shown: gap.clone(), gap }));
    faults.sort_by_key(|fault| fault.gap.start);
    faults
}

/// Whether a byte is within one of `spans`, which are in order and apart.
fn is_within(spans: &[Span], at: usize) -> bool {
    let next = spans.partition_point(|span| span.end <= at);
    spans.get(next).is_some_and(|span| span.contains(&at))
}

/// What is wrong with the space of `sign`, if anything.
fn fault(text: &str, at: usize, sign: char) -> Option<Fault> {
    let (before, _) = text.split_at(at);
    let end = at + sign.len_utf8();
    let after = text.get(end..).unwrap_or_default();
    let gap = match sign {
        ':' | ';' | '?' | '!' | '»' => gap_before(before, sign, after)?,
        '«' => end..end + gap_after(after)?,
        _ => return None,
    };
    let shown = gap.start.min(at)..gap.end.max(end);
    Some(Fault { sign, gap, shown })
}

/// The gap before a sign that closes a word: `None` where all is well.
fn gap_before(before: &str, sign: char, after: &str) -> Option<Span> {
    let last = before.chars().next_back()?;
    let follows = |set: &[char]| set.contains(&last);
    let is_time = sign == ':'
        && last.is_ascii_digit()
        && after.chars().next().is_some_and(|next| next.is_ascii_digit());
    let is_run = matches!(sign, '?' | '!') && follows(&['?', '!']);
    // `(?)` names the sign and closes no word.
    let opens = follows(&['(', '[', '{', '“', '‘', '‹']) || matches!(last, '\n' | '\r' | '\t');
    if last == NO_BREAK || is_time || is_run || opens {
        return None;
    }
    let word = before.trim_end_matches(is_gap);
    Some(word.len()..before.len())
}

/// How long the gap after `«` is: `None` where all is well.
fn gap_after(after: &str) -> Option<usize> {
    let rest = after.trim_start_matches(is_gap);
    let gap = after.len() - rest.len();
    (after.split_at(gap).0 != "\u{a0}").then_some(gap)
}

/// White space within a line.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r' | '\t')
}

/// Where addresses stand in `text`: their signs are no punctuation.
fn addresses(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    for token in text.split(char::is_whitespace) {
        if let Some(start) = address_in(token) {
            let end = token.trim_end_matches(['»', ')', '”', ',']).len();
            found.push(at + start..at + end.max(start));
        }
        // The white space that was split at: one character, of whatever width.
        let rest = text.get(at + token.len()..).unwrap_or_default();
        at += token.len() + rest.chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// Where an address starts within a word, if it holds one.
fn address_in(token: &str) -> Option<usize> {
    if !token.contains([':', '/']) {
        return None;
    }
    let schemes = Address::schemes().chain(["http://", "mailto:"]);
    if let Some(start) = schemes.filter_map(|scheme| token.find(scheme)).min() {
        return Some(start);
    }
    let start = token.find(|c: char| c.is_ascii_alphanumeric())?;
    let (host, _) = token.get(start..)?.split_once('/')?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
    let is_host = host.contains('.') && !host.ends_with('.') && host.bytes().all(plain);
    is_host.then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `text` with its faults mended; what is shown is checked by the tests of content.
    fn mended(text: &str) -> String {
        let mut text = text.to_owned();
        for fault in faults(&text).into_iter().rev() {
            text.replace_range(fault.gap, "\u{a0}");
        }
        text.replace('\u{a0}', "~")
    }

    #[test]
    fn signs_that_close_a_word_need_their_space() {
        for (text, mend) in [
            ("Bonjour: oui", "Bonjour~: oui"),
            ("Vraiment ?", "Vraiment~?"),
            ("Vraiment\u{202f}?!", "Vraiment~?!"),
            ("Vraiment  ?", "Vraiment~?"),
            ("«Oui»", "«~Oui~»"),
            ("« Oui »", "«~Oui~»"),
            ("«»", "«~»"),
            ("« »", "«~»"),
            ("un mot; deux", "un mot~; deux"),
            ("1\u{202f}000 €", "1~000 €"),
            ("é! «\u{202f}à\u{202f}»!", "é~! «~à~»~!"),
            ("voir https://a.fr/b?c=d: là", "voir https://a.fr/b?c=d: là"),
        ] {
            assert_eq!(mended(text), mend, "{text}");
            let once = mended(text).replace('~', "\u{a0}");
            assert!(faults(&once).is_empty(), "{text}: {:?}", faults(&once));
        }
    }

    #[test]
    fn signs_that_close_no_word_do_not() {
        for text in [
            "À 14:30, non",
            "Quoi\u{a0}?!",
            "ms-settings:privacy",
            "ouvrez about:preferences dans Firefox",
            "https://www.facebook.com/help?x=1;y",
            "www.facebook.com/help?x=1",
            "le signe (?) du menu",
            "rien du tout",
            ": au début",
        ] {
            assert!(faults(text).is_empty(), "{text}: {:?}", faults(text));
        }
    }
}
