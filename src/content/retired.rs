//! Addresses that are no more, wherever a text names one.

use super::problem::Span;
use crate::domain::guide::reference::Retired;

/// Where `text` names a retired address, if it does.
pub(super) fn retired_in<'r>(text: &str, retired: &[&'r Retired]) -> Option<(Span, &'r Retired)> {
    retired.iter().copied().find_map(|one| {
        let bare = one.address.trim_end_matches('/');
        let mut found = text.match_indices(bare).filter(|_| !bare.is_empty());
        let whole = found.find(|(at, _)| stands_alone(text, *at, at + bare.len()))?;
        Some((whole.0..whole.0 + bare.len(), one))
    })
}

/// Whether the bytes from `start` to `end` are a whole address rather than a part of a longer one.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let (before, rest) = text.split_at(start);
    let after = rest.get(end - start..).unwrap_or_default();
    let longer = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '%');
    let is_longer_before = before.chars().next_back().is_some_and(longer);
    // A full stop, and whatever is no part of a path, may close a sentence.
    let mut path = after.trim_start_matches('/').chars();
    let next = path.next();
    let is_longer_after = match next {
        Some('.') => path.next().is_some_and(longer),
        Some(c) => longer(c),
        None => false,
    };
    !is_longer_before && !is_longer_after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_retired_address_is_found_and_no_longer_one() {
        let retired = [Retired {
            address: "www.facebook.com/help/contact/12".into(),
            on: "2026".parse().unwrap(),
            why: crate::domain::text::language::Text::same("gone"),
            source: "x".into(),
        }];
        let [retired] = &retired;
        let found = |text: &str| retired_in(text, &[retired]).map(|(span, _)| span);
        assert_eq!(found("https://www.facebook.com/help/contact/12"), Some(8..40));
        assert!(found("https://www.facebook.com/help/contact/12/").is_some());
        assert!(found("https://www.facebook.com/help/contact/12?x=1").is_some());
        assert!(found("see www.facebook.com/help/contact/12.").is_some());
        assert_eq!(found("https://www.facebook.com/help/contact/123"), None);
        assert_eq!(found("https://www.facebook.com/help/contact/12/a"), None);
        assert_eq!(found("https://en-www.facebook.com/help/contact/12"), None);
    }
}
