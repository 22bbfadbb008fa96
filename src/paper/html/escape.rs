//! What HTML would read as its own.

use std::fmt::Write as _;

use crate::domain::language::visible;

/// `text` as it may stand between tags and within quotes. Nothing invisible is left in it; where only ASCII
/// is wanted, the rest is written as numbers, so that no letter loses its accent.
pub(super) fn escaped(text: &str, ascii: bool) -> String {
    let text = visible(text);
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if ascii && !c.is_ascii() => {
                // Writing to a text cannot fail.
                write!(escaped, "&#{};", u32::from(c)).unwrap_or_default();
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn signs_of_a_text_are_no_markup() {
        let text = "a&b <script>alert(\"1\")</script> ’é'\u{202e}\u{7}";
        let safe = "a&amp;b &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; ’é&#39;";
        assert_eq!(escaped(text, false), safe);
        assert!(escaped(text, true).is_ascii() && escaped("é", true) == "&#233;");
    }
}
