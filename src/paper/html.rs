//! A sheet as one page that needs nothing else: no script, nothing from elsewhere, readable on a telephone
//! and on paper, by day and by night. Addresses are text: nothing on it leads anywhere by itself.

mod escape;

use self::escape::{escaped, in_ascii};
use super::block::{Block, Event};
use crate::app::data::Data;

const STYLE: &str = include_str!("html/style.css");

/// Nothing may be loaded or run, whatever slipped through.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// What stands around the blocks of a list of one kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    None,
    Facts,
    Time,
    List,
    Numbers,
}

impl Group {
    fn of(block: &Block) -> Self {
        match block {
            Block::Fact(..) => Self::Facts,
            Block::Event(_) => Self::Time,
            Block::Link(..) => Self::Numbers,
            Block::Item(..) | Block::Under(_) | Block::Hop(..) | Block::Address(..) => Self::List,
            Block::Title(_)
            | Block::Heading(_)
            | Block::Part(_)
            | Block::Step(..)
            | Block::Text(_)
            | Block::Sign(..)
            | Block::Aside(_)
            | Block::Copy(_)
            | Block::Quote(_) => Self::None,
        }
    }

    const fn tags(self) -> (&'static str, &'static str) {
        match self {
            Self::None => ("", ""),
            Self::Facts => ("<dl>\n", "</dl>\n"),
            Self::Time => ("<ol class=\"time\">\n", "</ol>\n"),
            // An item is closed by the next one, or by the end of the list.
            Self::List => ("<ul class=\"list\">\n", "</li>\n</ul>\n"),
            Self::Numbers => ("<ol class=\"numbers\">\n", "</ol>\n"),
        }
    }
}

/// The page of a sheet.
pub(super) fn page(sheet: &[Block], data: &Data) -> String {
    let title = sheet.iter().find_map(|block| match block {
        Block::Title(title) => Some(title.as_str()),
        _ => None,
    });
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        data.language(),
        escaped(title.unwrap_or("optout-tui")),
    );
    let mut group = Group::None;
    let mut is_in_chapter = false;
    for block in sheet {
        let next = Group::of(block);
        let starts = next != group;
        if starts {
            page.push_str(group.tags().1);
        }
        if matches!(block, Block::Heading(_)) {
            page.push_str(if is_in_chapter { "</section>\n<section>\n" } else { "<section>\n" });
            is_in_chapter = true;
        }
        if starts {
            page.push_str(next.tags().0);
        }
        group = next;
        page.push_str(&piece(block, starts));
    }
    page.push_str(group.tags().1);
    page.push_str(if is_in_chapter { "</section>\n" } else { "" });
    page.push_str("</main>\n</body>\n</html>\n");
    if data.theme.ascii { in_ascii(&page) } else { page }
}

/// A block; `first`: it begins its list.
fn piece(block: &Block, first: bool) -> String {
    let next = if first { "" } else { "</li>\n" };
    match block {
        Block::Title(title) => format!("<h1>{}</h1>\n", escaped(title)),
        Block::Heading(heading) => format!("<h2>{}</h2>\n", escaped(heading)),
        Block::Part(heading) => format!("<h3>{}</h3>\n", escaped(heading)),
        Block::Step(number, title) => format!("<h3>{number}. {}</h3>\n", escaped(title)),
        Block::Text(words) => format!("<p>{}</p>\n", escaped(words)),
        Block::Aside(words) => format!("<p class=\"aside\">{}</p>\n", escaped(words)),
        Block::Sign(sign, words) => {
            let (tone, sign) = (tone(sign), escaped(sign));
            format!(
                "<p class=\"sign{tone}\"><span class=\"mark\">{sign}</span> {}</p>\n",
                escaped(words)
            )
        }
        Block::Copy(words) => format!("<pre>{}</pre>\n", escaped(words)),
        Block::Quote(words) => format!("<blockquote>{}</blockquote>\n", lines(words)),
        Block::Item(sign, words) => {
            let (tone, sign) = (tone(sign), escaped(sign));
            format!("{next}<li><span class=\"mark{tone}\">{sign}</span> {}", escaped(words))
        }
        // A list that begins with what belongs to an item has lost that item.
        Block::Under(words) if first => format!("<li>{}", escaped(words)),
        Block::Under(words) => format!("\n<p>{}</p>", escaped(words)),
        Block::Hop(_, label, about) => {
            format!(
                "{next}<li><span class=\"mark\">›</span> <b>{}</b> {}",
                escaped(label),
                escaped(about)
            )
        }
        Block::Address(address, about) => {
            let open = if first { "<li>" } else { "" };
            let about =
                if about.is_empty() { String::new() } else { format!(" · {}", escaped(about)) };
            format!("{open}\n<p class=\"address\">{}{about}</p>", escaped(address))
        }
        Block::Link(_, address, about) => {
            format!(
                "<li><span class=\"address\">{}</span> {}</li>\n",
                escaped(address),
                escaped(about)
            )
        }
        Block::Fact(label, lines) => {
            let lines: Vec<String> =
                lines.iter().map(|line| format!("<p>{}</p>", escaped(line))).collect();
            format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(label), lines.concat())
        }
        Block::Event(event) => happened(event),
    }
}

fn happened(event: &Event) -> String {
    let remarks = event.remarks.iter();
    let remarks = remarks.map(|it| format!("\n<p class=\"remark\">{}</p>", escaped(it)));
    let note = event.note.iter();
    let note = note.map(|it| format!("\n<blockquote>{}</blockquote>", lines(it)));
    format!(
        "<li><time datetime=\"{}\">{}</time><b>{}</b>{}</li>\n",
        event.day,
        escaped(&event.date),
        escaped(&event.what),
        remarks.chain(note).collect::<String>(),
    )
}

/// Words of several lines.
fn lines(words: &str) -> String {
    words.lines().map(escaped).collect::<Vec<_>>().join("\n")
}

/// The class of a sign: by its colour nothing is said that the sign does not say.
fn tone(sign: &str) -> &'static str {
    match sign {
        "●" | "✓" => " good",
        "?" => " warn",
        "!" => " bad",
        _ => "",
    }
}
