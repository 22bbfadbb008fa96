//! Sentences with blanks: `{company} must answer by today`.

/// `sentence` with its blanks filled. What fills them is taken as it is: a `{` in it is no blank.
pub fn filled(sentence: &str, blanks: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            text.push('{');
            rest = after;
            continue;
        };
        let value = blanks.iter().find(|(blank, _)| *blank == name);
        text.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The names of the blanks of `sentence`, sorted.
#[cfg(test)]
pub(super) fn blanks(sentence: &str) -> Vec<&str> {
    let parts = sentence.split('{').skip(1);
    let mut names: Vec<&str> = parts.filter_map(|part| Some(part.split_once('}')?.0)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fills_a_blank_is_no_blank() {
        let told = filled("{a} and {b}: {a}", &[("a", "{b}"), ("b", "two")]);
        assert_eq!(told, "{b} and two: {b}");
        assert_eq!(filled("{unknown}. {", &[]), ". {");
    }
}
