//! What Markdown would read as its own.

/// `text`, a line, with a backslash before what would be markup there.
pub(super) fn escaped(text: &str) -> String {
    let text = text.trim_start();
    let mut escaped = String::with_capacity(text.len());
    let opening = opening(text);
    for (place, c) in text.char_indices() {
        let markup = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => true,
            '&' => is_entity(text.get(place + 1..).unwrap_or_default()),
            _ => opening == Some(place),
        };
        if markup {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Where the sign stands that would make a list, a line or a heading of the whole: `- `, `1.`, `===`.
fn opening(text: &str) -> Option<usize> {
    if text.starts_with(['-', '+', '=']) {
        return Some(0);
    }
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let sign = text.get(digits..).is_some_and(|rest| rest.starts_with(['.', ')']));
    (sign && (1..=9).contains(&digits)).then_some(digits)
}

/// Whether an ampersand before `rest` stands for a character: `amp;`, `#38;`.
fn is_entity(rest: &str) -> bool {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
    end.is_some_and(|end| end > 0 && rest.get(end..).is_some_and(|it| it.starts_with(';')))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn signs_of_a_text_are_no_markup() {
        for (text, safe) in [
            ("« 2 * 3 » [a](b) /reset-ai", "« 2 \\* 3 » \\[a\\](b) /reset-ai"),
            ("- no list", "\\- no list"),
            ("+ no list", "\\+ no list"),
            ("12. no list", "12\\. no list"),
            ("3) no list", "3\\) no list"),
            ("2026 it was", "2026 it was"),
            ("1234567890. too long for one", "1234567890. too long for one"),
            ("===", "\\==="),
            ("# no heading", "\\# no heading"),
            ("    no code", "no code"),
            ("a & b, &amp; &#38; &; R&D", "a & b, \\&amp; \\&\\#38; &; R&D"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("C:\\Users\\me", "C:\\\\Users\\\\me"),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }
}
