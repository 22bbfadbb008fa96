//! A sheet as `CommonMark`, to be pasted: nothing is wrapped, and no sign of a text is taken for markup.

mod escape;

use self::escape::escaped;
use super::block::{Block, Event};
use crate::app::data::Data;
use crate::print::theme::Theme;

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
    let writer = Writer { theme: data.theme, colon: data.words.colon() };
    let mut markdown = String::new();
    let mut before = Kind::Alone;
    for block in sheet {
        let (kind, line) = writer.line(block);
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

struct Writer {
    theme: Theme,
    colon: &'static str,
}

impl Writer {
    /// A text without anything invisible; its signs are no markup, in ASCII neither.
    fn text(&self, text: &str) -> String {
        escaped(&self.theme.plain(text))
    }

    /// What is known besides, after a dot.
    fn after(&self, text: &str) -> String {
        if text.is_empty() { String::new() } else { self.dotted(&self.text(text)) }
    }

    fn dotted(&self, text: &str) -> String {
        format!("{}{text}", self.theme.plain(" · "))
    }

    fn line(&self, block: &Block) -> (Kind, String) {
        let text = |text: &str| self.text(text);
        match block {
            Block::Title(title) => (Kind::Alone, format!("# {}", text(title))),
            Block::Heading(heading) => (Kind::Alone, format!("## {}", text(heading))),
            Block::Part(heading) => (Kind::Alone, format!("### {}", text(heading))),
            Block::Step(number, title) => (Kind::Alone, format!("### {number}. {}", text(title))),
            Block::Text(words) => (Kind::Alone, text(words)),
            Block::Sign(sign, words) => {
                (Kind::Alone, format!("**{}** {}", text(sign), text(words)))
            }
            Block::Aside(words) => (Kind::Alone, format!("*{}*", text(words))),
            Block::Copy(words) => {
                (Kind::Alone, format!("```text\n{}\n```", self.theme.plain(words)))
            }
            Block::Quote(words) => (Kind::Alone, format!("> {}", self.quoted(words, "\\\n> "))),
            // The bullet is there already.
            Block::Item("•", words) => (Kind::Bullets, format!("- {}", text(words))),
            Block::Item(sign, words) => {
                (Kind::Bullets, format!("- {} {}", text(sign), text(words)))
            }
            Block::Under(words) => (Kind::Bullets, format!("  - {}", text(words))),
            Block::Hop(depth, label, about) => {
                let margin = "  ".repeat(*depth);
                (Kind::Bullets, format!("{margin}- **{}**{}", text(label), self.after(about)))
            }
            Block::Link((number, _), address, about) => {
                (Kind::Numbers, format!("{number}. <{address}>{}", self.after(about)))
            }
            Block::Address(address, about) => {
                (Kind::Bullets, format!("  - <{address}>{}", self.after(about)))
            }
            Block::Fact(label, lines) => (Kind::Bullets, self.fact(label, lines)),
            Block::Event(event) => (Kind::Bullets, self.event(event)),
        }
    }

    /// A fact on one line, or its lines under it.
    fn fact(&self, label: &str, lines: &[String]) -> String {
        let label = format!("- **{}**", self.text(&format!("{label}{}", self.colon)));
        if let [only] = lines {
            return format!("{label} {}", self.text(only));
        }
        lines.iter().fold(label, |text, line| format!("{text}\n  - {}", self.text(line)))
    }

    fn event(&self, event: &Event) -> String {
        let what = self.dotted(&self.text(&event.what));
        let mut text = format!("- **{}**{what}", self.text(&event.date));
        for remark in &event.remarks {
            text.extend(["\n  - ", &self.text(remark)]);
        }
        if let Some(note) = &event.note {
            text.extend(["\n  > ", &self.quoted(note, "\\\n  > ")]);
        }
        text
    }

    /// The lines of somebody's words. A backslash at its end keeps a line from running into the next.
    fn quoted(&self, words: &str, between: &str) -> String {
        let lines = words.lines().filter(|line| !line.trim().is_empty());
        lines.map(|line| self.text(line)).collect::<Vec<_>>().join(between)
    }
}
