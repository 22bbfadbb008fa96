//! What HTML would read as its own.

use std::fmt::Write as _;

use crate::domain::text::language::visible;

/// `text` as it may stand between tags and within quotes. Nothing invisible is left in it.
pub(super) fn escaped(text: &str) -> String {
    let text = visible(text);
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A page in which everything but ASCII is written as numbers, so that no letter loses its accent.
pub(super) fn in_ascii(page: &str) -> String {
    let mut ascii = String::with_capacity(page.len());
    for c in page.chars() {
        if c.is_ascii() {
            ascii.push(c);
        } else {
            // Writing to a text cannot fail.
            write!(ascii, "&#{};", u32::from(c)).unwrap_or_default();
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_a_text_are_no_markup() {
        let text = "a&b <script>alert(\"1\")</script> ’é'\u{202e}\u{7}";
        let safe = "a&amp;b &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; ’é&#39;";
        assert_eq!(escaped(text), safe);
        assert_eq!(in_ascii("<p>é’</p>"), "<p>&#233;&#8217;</p>");
    }
}
