//! A sheet as a page for a terminal. Addresses stand alone on their lines, whole.

use ratatui::text::{Line, Span};

use crate::commands::context::Context;
use crate::paper::block::Block;
use crate::print::page::Page;
use crate::print::page::Tone;

/// The page of a sheet.
pub(super) fn page(sheet: &[Block], desk: &Context) -> Page {
    let mut page = desk.page();
    // What belongs to a step stands under its title.
    let mut margin = "";
    for block in sheet {
        match block {
            Block::Title(text) => page.text(text, Tone::Strong),
            Block::Heading(text) => {
                margin = "";
                page.heading(text);
            }
            Block::Step(number, title) => {
                margin = "    ";
                page.gap();
                page.hang(&format!("{number:2}  "), title, Tone::Strong);
            }
            Block::Text(text) => page.hang(margin, text, Tone::Plain),
            Block::Sign(sign, text) => page.hang(&format!("{margin}{sign} "), text, Tone::Strong),
            Block::Aside(text) => page.hang(margin, text, Tone::Quiet),
            Block::Item(sign, text) => page.hang(&format!("{margin}{sign} "), text, Tone::Plain),
            Block::Under(text) => page.hang(&format!("{margin}  "), text, Tone::Plain),
            Block::Hop(depth, label, about) => hop(margin, *depth, label, about, &mut page),
            Block::Link((_, 1), url, about) | Block::Address(url, about) => {
                address(margin, url, about, &mut page);
            }
            Block::Link((number, count), url, about) => {
                address(margin, url, &format!("{number}/{count} · {about}"), &mut page);
            }
            Block::Copy(text) | Block::Quote(text) => {
                page.hang(&format!("{margin}│ "), text, Tone::Strong);
            }
            Block::Part(text) => page.heading(text),
            Block::Fact(label, lines) => {
                let label = format!("{margin}{label}{} ", desk.data.words.colon());
                page.hang(&label, &lines.join(" · "), Tone::Plain);
            }
            Block::Event(event) => {
                page.hang(&format!("{margin}{}  ", event.date), &event.what, Tone::Plain);
            }
        }
    }
    page
}

/// An address, alone on its line and whole, and what is known of it under it.
fn address(margin: &str, url: &str, about: &str, page: &mut Page) {
    let margin = format!("{margin}  ");
    let url = Span::styled(url.to_owned(), Tone::Accent.style());
    page.line(Line::from(vec![Span::raw(margin.clone()), url]));
    if !about.is_empty() {
        page.hang(&margin, about, Tone::Quiet);
    }
}

fn hop(margin: &str, depth: usize, label: &str, about: &str, page: &mut Page) {
    let lead = match depth {
        0 => "› ".to_owned(),
        depth => format!("  {}└ ", "  ".repeat(depth.min(5) - 1)),
    };
    page.hang(&format!("{margin}{lead}"), label, Tone::Strong);
    if !about.is_empty() {
        let under = " ".repeat(lead.chars().count());
        page.hang(&format!("{margin}{under}"), about, Tone::Quiet);
    }
}
