//! From bytes to a tree: what is not UTF-8, too large, or not TOML.

use toml::Spanned;
use toml::de::DeTable;

use super::page::Page;
use super::rule::Rule;
use crate::domain::text::encoding::Encoding;

/// The most one file may hold.
const LARGEST: usize = 256 * 1024;

/// Says what keeps a file from being read at all; whether nothing does.
pub(super) fn is_readable(rest: Option<Encoding>, size: usize, page: &mut Page<'_>) -> bool {
    if size > LARGEST {
        let message = format!("this file takes {} KiB", size.div_ceil(1024));
        page.note(
            Rule::TooLarge,
            0..0,
            message,
            "keep it under 256 KiB: a guide is one goal of one service",
        );
        return false;
    }
    if let Some(encoding) = rest {
        let end = page.text.len();
        let message = match encoding {
            Encoding::EightBit => "from here on the file is not UTF-8".to_owned(),
            other => format!("this file is {}, not UTF-8", other.name()),
        };
        let remedy =
            "save it as UTF-8: in most editors, a choice of “save as”, in Notepad under “Encoding”";
        page.note(Rule::NotUtf8, end..end, message, remedy);
        return false;
    }
    true
}

/// The tree of `text`, which is the page's. Where it is not TOML, what could be made of it; `spare` then
/// holds the text it was made of, of the same length.
pub(super) fn parse<'t>(
    text: &'t str,
    spare: &'t mut String,
    page: &mut Page<'_>,
) -> Spanned<DeTable<'t>> {
    let (tree, mut errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return tree;
    }
    page.whole = false;
    text.clone_into(spare);
    for _ in 0..ROUNDS {
        let stops = errors.iter().filter(|error| error.message().starts_with(STOP));
        let stops: Vec<usize> = stops.filter_map(|error| Some(error.span()?.start)).collect();
        let blanked = without_lines(spare, &stops);
        if blanked == *spare {
            break;
        }
        let (_, more) = DeTable::parse_recoverable(&blanked);
        errors.extend(more);
        *spare = blanked;
    }
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    let mut told = 0;
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        // A character that is refused for itself needs no second word, and one slip makes the parser
        // stumble several times on its line.
        let is_refused = page.problems.iter().any(|problem| problem.span.contains(&span.start));
        if span.start < told || is_refused {
            continue;
        }
        let rest = text.as_bytes().get(span.start..).unwrap_or_default();
        told = span.start + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len()) + 1;
        let message = format!("this is not TOML: {}", error.message());
        page.note(Rule::TomlSyntax, span, message, remedy(error.message()));
    }
    DeTable::parse_recoverable(spare).0
}

/// The slip at which the parser gives up on the rest of the file. Its line is taken out, and what
/// follows is read as well.
const STOP: &str = "key with no value";

/// How many such slips are passed over.
const ROUNDS: usize = 20;

/// `text` with spaces for the lines at `stops`: all other places stay what they are.
fn without_lines(text: &str, stops: &[usize]) -> String {
    let mut stops = stops.to_vec();
    stops.sort_unstable();
    let mut start = 0;
    let mut blanked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        // An error at the very end of a text belongs to its last line.
        let reach = if end == text.len() { end } else { end - 1 };
        let next = stops.partition_point(|at| *at < start);
        if stops.get(next).is_some_and(|at| *at <= reach) {
            let bare = line.trim_end_matches('\n');
            blanked.push_str(&" ".repeat(bare.len()));
            blanked.push_str(line.strip_prefix(bare).unwrap_or_default());
        } else {
            blanked.push_str(line);
        }
        start = end;
    }
    blanked
}

fn remedy(message: &str) -> &'static str {
    const REMEDIES: [(&str, &str); 9] = [
        (
            "duplicate key",
            "keep one of the two, or rename one; each table of a list begins with `[[…]]`",
        ),
        (STOP, "write `key = value`"),
        (
            "must be quoted",
            "write a text between quotation marks; only numbers, `true` and `false` have none",
        ),
        ("keys cannot be empty", "write `key = value`"),
        (
            "string",
            "close it with the mark that opened it; within it, write `\\\"` for a quotation mark and `\\\\` for a backslash",
        ),
        ("inline table", "close it with `}` and put commas between its keys"),
        ("array", "close it with `]` and put commas between its values"),
        ("table", "write `[name]`, or `[[name]]` for one table of a list"),
        ("", "docs/CONTENT.md shows how each part is written"),
    ];
    let found = REMEDIES.iter().find(|(part, _)| message.contains(part));
    found.map_or("", |(_, remedy)| remedy)
}
