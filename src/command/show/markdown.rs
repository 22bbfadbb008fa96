//! A sheet as Markdown, to be pasted: nothing is wrapped, and no sign of a text is taken for markup.

use super::block::Block;
use crate::command::desk::Desk;

/// The Markdown of a sheet.
pub(super) fn text(sheet: &[Block], desk: &Desk) -> String {
    let mut markdown = String::new();
    let mut in_list = false;
    for block in sheet {
        let (line, is_item) = block_line(block, in_list, desk);
        // A list is one paragraph, everything else one of its own.
        let goes_on = is_item && in_list;
        if !markdown.is_empty() && !goes_on {
            markdown.push('\n');
        }
        in_list = is_item;
        markdown.push_str(line.trim_end());
        markdown.push('\n');
    }
    markdown
}

/// A block, and whether it belongs to a list.
fn block_line(block: &Block, in_list: bool, desk: &Desk) -> (String, bool) {
    let plain = |text: &str| escaped(&desk.data.theme.plain(text));
    match block {
        Block::Title(text) => (format!("# {}", plain(text)), false),
        Block::Heading(text) => (format!("## {}", plain(text)), false),
        Block::Step(number, title) => (format!("### {number}. {}", plain(title)), false),
        Block::Text(text) => (plain(text), false),
        Block::Sign(sign, text) => (format!("**{sign}** {}", plain(text)), false),
        Block::Aside(text) => (format!("*{}*", plain(text)), false),
        Block::Item(sign, text) => {
            let sign =
                if matches!(*sign, "•") { String::new() } else { format!("{} ", plain(sign)) };
            (format!("- {sign}{}", plain(text)), true)
        }
        Block::Under(text) => (format!("  - {}", plain(text)), true),
        Block::Hop(depth, label, about) => {
            let about =
                if about.is_empty() { String::new() } else { format!(" ({})", plain(about)) };
            (format!("{}- **{}**{about}", "  ".repeat(*depth), plain(label)), true)
        }
        Block::Address(address, about) => {
            let about =
                if about.is_empty() { String::new() } else { plain(&format!(" · {about}")) };
            let margin = if in_list { "  " } else { "" };
            (format!("{margin}- <{address}>{about}"), true)
        }
        Block::Copy(text) => (format!("```text\n{}\n```", desk.data.theme.plain(text)), false),
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
