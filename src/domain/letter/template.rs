//! A letter with blanks: `{company}`. What stands in square brackets is left out where a blank of it is
//! empty, so that nobody has to strike out what does not apply.

use std::ops::Range;

use super::blank::Blank;

/// Why a text is no letter with blanks, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{slip}")]
pub struct TemplateError {
    /// The offending bytes of the text.
    pub at: Range<usize>,
    /// What is wrong there.
    pub slip: Slip,
}

/// What can be wrong with the marks of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Slip {
    /// `{compny}`, `{}`.
    #[error("there is no blank of this name")]
    UnknownBlank,
    /// `{company` without its end, or `}` without its start.
    #[error("a curly bracket stands alone")]
    LoneBrace,
    /// `[` without `]`, or `]` without `[`.
    #[error("a square bracket stands alone")]
    LoneBracket,
    /// `[a [b] c]`.
    #[error("an optional part stands within another")]
    Nested,
    /// `[…]` without a blank: nothing says when to leave it out.
    #[error("this part holds no blank, so nothing says when to leave it out")]
    Idle,
}

/// A letter with blanks, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template<'t> {
    parts: Vec<Part<'t>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part<'t> {
    Always(Piece<'t>),
    /// Left out unless every blank in it is filled.
    Optional(Vec<Piece<'t>>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Blank(Blank),
}

/// What the line of the subject begins with, before its colon.
const SUBJECT: [&str; 2] = ["Subject", "Objet"];

/// A letter with its blanks filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The letter; a blank that is missing shows as a mark.
    pub text: String,
    /// The blanks that must be filled and are not, in order, each once.
    pub missing: Vec<Blank>,
}

impl Filled {
    /// Its length in characters: what boxes of forms count.
    pub fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Its subject and the rest, where it begins with a line for the subject: long letters do.
    pub fn parted(&self) -> Option<(&str, &str)> {
        let (first, rest) = self.text.split_once('\n')?;
        let after = SUBJECT.iter().find_map(|word| first.strip_prefix(word))?;
        let subject = after.trim_start().strip_prefix(':')?;
        Some((subject.trim(), rest.trim_start()))
    }
}

impl<'t> Template<'t> {
    /// Takes `text` apart.
    ///
    /// # Errors
    /// The first slip in it.
    pub fn parse(text: &'t str) -> Result<Self, TemplateError> {
        let mut parts = Vec::new();
        // The optional part that is open, and where it began.
        let mut open: Option<(usize, Vec<Piece<'t>>)> = None;
        let mut at = 0;
        let slip = |at, slip| Err(TemplateError { at, slip });
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let end = rest.find(['{', '}', '[', ']']).unwrap_or(rest.len());
            let (plain, marked) = rest.split_at(end);
            let mut piece = (!plain.is_empty()).then_some(Piece::Text(plain));
            at += end;
            if piece.is_none() {
                match marked.as_bytes().first() {
                    Some(b'{') => {
                        let (blank, width) = blank(marked, at)?;
                        piece = Some(Piece::Blank(blank));
                        at += width;
                    }
                    Some(b'[') if open.is_some() => return slip(at..at + 1, Slip::Nested),
                    Some(b'[') => {
                        open = Some((at, Vec::new()));
                        at += 1;
                    }
                    Some(b']') => {
                        let Some((start, pieces)) = open.take() else {
                            return slip(at..at + 1, Slip::LoneBracket);
                        };
                        at += 1;
                        if !pieces.iter().any(|piece| matches!(piece, Piece::Blank(_))) {
                            return slip(start..at, Slip::Idle);
                        }
                        parts.push(Part::Optional(pieces));
                    }
                    _ => return slip(at..at + 1, Slip::LoneBrace),
                }
            }
            match (&mut open, piece) {
                (Some((_, pieces)), Some(piece)) => pieces.push(piece),
                (None, Some(piece)) => parts.push(Part::Always(piece)),
                (_, None) => {}
            }
        }
        match open {
            Some((start, _)) => slip(start..start + 1, Slip::LoneBracket),
            None => Ok(Self { parts }),
        }
    }

    /// Its blanks in order of first appearance, each once.
    pub fn blanks(&self) -> Vec<Blank> {
        let mut blanks = Vec::new();
        for piece in self.pieces() {
            if let Piece::Blank(blank) = piece
                && !blanks.contains(blank)
            {
                blanks.push(*blank);
            }
        }
        blanks
    }

    /// How many characters it takes with long values in its blanks, everything optional kept.
    pub fn reckoned(&self) -> usize {
        let width = |piece: &Piece<'_>| match piece {
            Piece::Text(text) => text.chars().count(),
            Piece::Blank(blank) => blank.reckoned(),
        };
        self.pieces().map(width).sum()
    }

    fn pieces(&self) -> impl Iterator<Item = &Piece<'t>> {
        self.parts.iter().flat_map(|part| match part {
            Part::Always(piece) => std::slice::from_ref(piece),
            Part::Optional(pieces) => pieces,
        })
    }

    /// Whether `blank` must be filled: it stands outside brackets.
    pub fn needs(&self, blank: Blank) -> bool {
        self.parts.contains(&Part::Always(Piece::Blank(blank)))
    }

    /// The letter with its blanks filled by `value`; what must be filled and is not shows as `mark`. A
    /// value without a word counts as none.
    pub fn fill(
        &self,
        value: impl Fn(Blank) -> Option<String>,
        mark: impl Fn(Blank) -> String,
    ) -> Filled {
        let value = |blank| value(blank).filter(|value| !value.trim().is_empty());
        let mut sheet = Sheet::default();
        let mut missing = Vec::new();
        for part in &self.parts {
            match part {
                Part::Always(Piece::Text(text)) => sheet.write(text),
                Part::Always(Piece::Blank(blank)) => {
                    if let Some(value) = value(*blank) {
                        sheet.write(value.trim());
                    } else {
                        if !missing.contains(blank) {
                            missing.push(*blank);
                        }
                        sheet.write(&mark(*blank));
                    }
                }
                Part::Optional(pieces) => match kept(pieces, &value) {
                    Some(text) => sheet.write(&text),
                    None => sheet.emptied = true,
                },
            }
        }
        Filled { text: sheet.close(), missing }
    }
}

/// The blank at the start of `text`, which stands at the byte `at`, and its width in bytes.
fn blank(text: &str, at: usize) -> Result<(Blank, usize), TemplateError> {
    let inner = text.strip_prefix('{').unwrap_or_default();
    let end = inner.find(['}', '{', '[', ']', '\n']).unwrap_or(inner.len());
    let (word, rest) = inner.split_at(end);
    if !rest.starts_with('}') {
        return Err(TemplateError { at: at..at + 1, slip: Slip::LoneBrace });
    }
    let width = end + 2;
    match Blank::of_word(word) {
        Some(blank) => Ok((blank, width)),
        None => Err(TemplateError { at: at..at + width, slip: Slip::UnknownBlank }),
    }
}

/// An optional part, if all its blanks are filled.
fn kept(pieces: &[Piece<'_>], value: &impl Fn(Blank) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(plain) => text.push_str(after(&text, plain)),
            Piece::Blank(blank) => text.push_str(value(*blank)?.trim()),
        }
    }
    Some(text)
}

/// What to write of `next` after `before`: a name that ends in a full stop ends the sentence as well.
fn after<'n>(before: &str, next: &'n str) -> &'n str {
    if before.ends_with('.') { next.strip_prefix('.').unwrap_or(next) } else { next }
}

/// A letter while it is written, line by line.
#[derive(Default)]
struct Sheet {
    text: String,
    line: String,
    /// An optional part of this line was left out: if nothing else is on it, the line goes too.
    emptied: bool,
}

impl Sheet {
    fn write(&mut self, text: &str) {
        let text = after(&self.line, text);
        let mut lines = text.split('\n');
        self.line.push_str(lines.next().unwrap_or_default());
        for line in lines {
            self.end_line();
            self.line.push_str(line);
        }
    }

    fn end_line(&mut self) {
        let line = self.line.trim_end();
        let follows_blank = self.text.is_empty() || self.text.ends_with("\n\n");
        let goes = line.is_empty() && (self.emptied || follows_blank);
        if !goes {
            self.text.push_str(line);
            self.text.push('\n');
        }
        self.line.clear();
        self.emptied = false;
    }

    fn close(mut self) -> String {
        self.end_line();
        self.text.truncate(self.text.trim_end().len());
        self.text
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fill(text: &str, values: &[(Blank, &str)]) -> Filled {
        let value = |blank| values.iter().find(|(one, _)| *one == blank).map(|it| it.1.to_owned());
        Template::parse(text).unwrap().fill(value, |blank| format!("‹{}›", blank.as_str()))
    }

    #[test]
    fn blanks_are_filled_or_marked() {
        let filled = fill("To {company}, {date}.", &[(Blank::Company, " Meta ")]);
        assert_eq!(filled.text, "To Meta, ‹date›.");
        assert_eq!(filled.missing, [Blank::Date]);
        let template = Template::parse("{date} [{phone}, {date}] {email} {date}").unwrap();
        assert_eq!(template.blanks(), [Blank::Date, Blank::Phone, Blank::Email]);
        assert!(template.needs(Blank::Email) && !template.needs(Blank::Phone));
    }

    #[test]
    fn an_optional_part_goes_with_its_line() {
        let text = "Dear {company}[, ref. {case_ref}],\n\n- sent\n[- reminded {reminder_date}\n]- end\n[{phone}]\n\n[Enclosed: {attachments}]\n";
        let filled = fill(text, &[(Blank::Company, "Meta"), (Blank::Phone, " ")]);
        assert_eq!(filled.text, "Dear Meta,\n\n- sent\n- end");
        assert_eq!(filled.missing, []);
        let all = [
            (Blank::Company, "Meta"),
            (Blank::CaseRef, "12"),
            (Blank::ReminderDate, "today"),
            (Blank::Phone, "1"),
            (Blank::Attachments, "a\nb"),
        ];
        assert_eq!(
            fill(text, &all).text,
            "Dear Meta, ref. 12,\n\n- sent\n- reminded today\n- end\n1\n\nEnclosed: a\nb"
        );
        assert_eq!(fill("a\n\n[{phone}]\n\nb", &[]).text, "a\n\nb");
        assert_eq!(fill("a\n\n\n\nb", &[]).text, "a\n\nb");
        let stops = fill(
            "To {company}.[ Ref. {case_ref}.]",
            &[(Blank::Company, "X Inc."), (Blank::CaseRef, "1.")],
        );
        assert_eq!(stops.text, "To X Inc. Ref. 1.");
    }

    #[test]
    fn the_subject_is_the_first_line() {
        let filled = fill("Objet\u{a0}: opposition, {service}\n\nÀ vous", &[(Blank::Service, "X")]);
        assert_eq!(filled.parted(), Some(("opposition, X", "À vous")));
        assert_eq!(fill("Objection\nto you", &[]).parted(), None);
        assert_eq!(fill("I object.", &[]).parted(), None);
    }

    #[test]
    fn slips_are_found_where_they_stand() {
        use Slip as S;
        for (text, at, slip) in [
            ("é {compny} x", 3..11, S::UnknownBlank),
            ("{}", 0..2, S::UnknownBlank),
            ("a {company", 2..3, S::LoneBrace),
            ("a {company\n}", 2..3, S::LoneBrace),
            ("a }", 2..3, S::LoneBrace),
            ("a [b {date}", 2..3, S::LoneBracket),
            ("a ] b", 2..3, S::LoneBracket),
            ("[{date} [x]]", 8..9, S::Nested),
            ("a [b] c", 2..5, S::Idle),
        ] {
            assert_eq!(Template::parse(text), Err(TemplateError { at, slip }), "{text}");
        }
    }

    /// A text of a letter: words, blanks and optional parts.
    fn letter() -> impl Strategy<Value = String> {
        let blank = prop::sample::select(Blank::ALL).prop_map(|it| format!("{{{}}}", it.as_str()));
        let piece = prop_oneof![blank.clone(), Just("\n".to_owned()), "[a-zé .]{0,6}"];
        let optional = (prop::collection::vec(piece.clone(), 0..3), blank)
            .prop_map(|(pieces, blank)| format!("[{}{blank}]", pieces.concat()));
        prop::collection::vec(prop_oneof![piece, optional], 0..12).prop_map(|it| it.concat())
    }

    proptest! {
        #[test]
        fn no_mark_of_a_letter_is_left(text in letter(), known: u32) {
            let template = Template::parse(&text).unwrap();
            let is_known = |blank: Blank| known >> (blank as u32) & 1 == 1;
            let filled = template.fill(
                |blank| is_known(blank).then(|| "value".to_owned()),
                |_| "‹mark›".to_owned(),
            );
            prop_assert!(!filled.text.contains(['{', '}', '[', ']']), "{}", filled.text);
            prop_assert!(!filled.text.contains("\n\n\n") && !filled.text.starts_with('\n'));
            prop_assert_eq!(filled.missing.is_empty(), !filled.text.contains('‹'));
            for blank in template.blanks() {
                let missing = template.needs(blank) && !is_known(blank);
                prop_assert_eq!(filled.missing.contains(&blank), missing);
            }
        }

        #[test]
        fn any_text_is_a_letter_or_has_a_slip_within_it(text in "[a-é{}\\[\\]\n]{0,20}") {
            if let Err(error) = Template::parse(&text) {
                prop_assert!(text.get(error.at).is_some());
            }
        }
    }
}
