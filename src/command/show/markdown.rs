//! A sheet as Markdown, to be pasted: nothing is wrapped, and no sign of a text is taken for markup.

use super::block::Block;
use crate::command::desk::Desk;

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
pub(super) fn text(sheet: &[Block], desk: &Desk) -> String {
    let mut markdown = String::new();
    let mut before = Kind::Alone;
    for block in sheet {
        let (kind, line) = line(block, desk);
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

fn line(block: &Block, desk: &Desk) -> (Kind, String) {
    let plain = |text: &str| escaped(&desk.data.theme.plain(text));
    let after = |sign: &str, text: &str| match text {
        "" => String::new(),
        text => plain(&format!("{sign}{text}")),
    };
    match block {
        Block::Title(text) => (Kind::Alone, format!("# {}", plain(text))),
        Block::Heading(text) => (Kind::Alone, format!("## {}", plain(text))),
        Block::Step(number, title) => (Kind::Alone, format!("### {number}. {}", plain(title))),
        Block::Text(text) => (Kind::Alone, plain(text)),
        Block::Sign(sign, text) => (Kind::Alone, format!("**{sign}** {}", plain(text))),
        Block::Aside(text) => (Kind::Alone, format!("*{}*", plain(text))),
        Block::Copy(text) => {
            (Kind::Alone, format!("```text\n{}\n```", desk.data.theme.plain(text)))
        }
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
    }
}

/// `text` with a backslash before what Markdown would read as its own.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn signs_of_a_text_are_no_markup() {
        assert_eq!(escaped("« 2 * 3 » [a](b) /reset-ai"), "« 2 \\* 3 » \\[a\\](b) /reset-ai");
    }
}
