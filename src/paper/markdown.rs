//! A sheet as `CommonMark`, to be pasted: nothing is wrapped, and no sign of a text is taken for markup.

mod escape;

use self::escape::escaped;
use super::block::{Block, Event};
use crate::ui::data::Data;

/// What a line belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing but itself.
    Alone,
    /// A list with bullets.
    Bullets,
    /// A list with numbers.
    Numbers,
}

/// The Markdown of a sheet.
pub fn text(sheet: &[Block], data: &Data) -> String {
    let mut markdown = String::new();
    let mut before = Kind::Alone;
    for block in sheet {
        let (kind, line) = line(block, data);
        // The lines of a list stand together, everything else apart.
        if !markdown.is_empty() && (kind == Kind::Alone || kind != before) {
            markdown.push('\n');
        }
        before = kind;
        markdown.push_str(line.trim_end());
        markdown.push('\n');
    }
    markdown
}

fn line(block: &Block, data: &Data) -> (Kind, String) {
    let plain = |text: &str| escaped(&data.theme.plain(text));
    let after = |sign: &str, text: &str| match text {
        "" => String::new(),
        text => format!("{sign}{}", plain(text)),
    };
    match block {
        Block::Title(text) => (Kind::Alone, format!("# {}", plain(text))),
        Block::Heading(text) => (Kind::Alone, format!("## {}", plain(text))),
        Block::Part(text) => (Kind::Alone, format!("### {}", plain(text))),
        Block::Step(number, title) => (Kind::Alone, format!("### {number}. {}", plain(title))),
        Block::Text(text) => (Kind::Alone, plain(text)),
        Block::Sign(sign, text) => (Kind::Alone, format!("**{}** {}", plain(sign), plain(text))),
        Block::Aside(text) => (Kind::Alone, format!("*{}*", plain(text))),
        Block::Copy(text) => (Kind::Alone, format!("```text\n{}\n```", data.theme.plain(text))),
        // The bullet is there already.
        Block::Item("•", text) => (Kind::Bullets, format!("- {}", plain(text))),
        Block::Item(sign, text) => (Kind::Bullets, format!("- {} {}", plain(sign), plain(text))),
        Block::Under(text) => (Kind::Bullets, format!("  - {}", plain(text))),
        Block::Hop(depth, label, about) => {
            let margin = "  ".repeat(*depth);
            (Kind::Bullets, format!("{margin}- **{}**{}", plain(label), after(" · ", about)))
        }
        Block::Link((number, _), address, about) => {
            (Kind::Numbers, format!("{number}. <{address}>{}", after(" · ", about)))
        }
        Block::Address(address, about) => {
            (Kind::Bullets, format!("  - <{address}>{}", after(" · ", about)))
        }
        Block::Fact(label, lines) => {
            let label = format!("- **{}{}**", plain(label), data.strings.colon);
            (Kind::Bullets, fact(&label, lines.iter().map(|line| plain(line))))
        }
        Block::Event(event) => (Kind::Bullets, happened(event, plain)),
        Block::Quote(text) => (Kind::Alone, format!("> {}", quoted(text, "\\\n> ", plain))),
    }
}

/// A fact on one line, or its lines under it.
fn fact(label: &str, mut lines: impl ExactSizeIterator<Item = String>) -> String {
    if lines.len() == 1 {
        return format!("{label} {}", lines.next().unwrap_or_default());
    }
    lines.fold(label.to_owned(), |text, line| format!("{text}\n  - {line}"))
}

fn happened(event: &Event, plain: impl Fn(&str) -> String) -> String {
    let mut text = format!("- **{}** · {}", plain(&event.date), plain(&event.what));
    for remark in &event.remarks {
        text.extend(["\n  - ", &plain(remark)]);
    }
    if let Some(note) = &event.note {
        text.extend(["\n  > ", &quoted(note, "\\\n  > ", plain)]);
    }
    text
}

/// The lines of somebody's words. A backslash at its end keeps a line from running into the next.
fn quoted(words: &str, between: &str, plain: impl Fn(&str) -> String) -> String {
    let lines = words.lines().filter(|line| !line.trim().is_empty());
    lines.map(plain).collect::<Vec<_>>().join(between)
}
