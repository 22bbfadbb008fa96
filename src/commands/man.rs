//! `man`: the manual page, from the same definition as the help.

use clap_mangen::Man;

use super::context::print_raw;
use super::stop::Done;
use crate::cli;
use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::language::Language;
use crate::words;

/// When what it says last changed.
const WRITTEN: &str = "2026-11-22";

/// The longest line of the page's source.
const LONGEST: usize = 78;

/// Prints the page: the program, then every command with what it takes.
pub(super) fn run() -> Done {
    let told = |error| Failure::of(Doing::Print, error);
    let command = cli::spoken(words::of(Language::EN));
    let mut page = Vec::new();
    let man = Man::new(command.clone()).title("OPTOUT-TUI").date(WRITTEN);
    man.render_title(&mut page).map_err(told)?;
    man.render_name_section(&mut page).map_err(told)?;
    man.render_synopsis_section(&mut page).map_err(told)?;
    man.render_description_section(&mut page).map_err(told)?;
    man.render_options_section(&mut page).map_err(told)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    page.push_str(".SH COMMANDS\n");
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        page.push_str(&about(below, "").map_err(told)?);
    }
    let mut extra = Vec::new();
    man.render_extra_section(&mut extra).map_err(told)?;
    page.push_str(&String::from_utf8_lossy(&extra));
    print_raw(&tidy(&page))
}

/// A command and those below it: their sections become subsections of one.
fn about(command: &clap::Command, above: &str) -> std::io::Result<String> {
    let name = format!("{above}{}", command.get_name());
    // What holds for all commands is told once.
    let own = |arg: clap::Arg| {
        let common = arg.is_global_set() || arg.get_id() == "help";
        if common { arg.hide(true) } else { arg }
    };
    let man = Man::new(command.clone().mut_args(own));
    let mut parts = Vec::new();
    man.render_synopsis_section(&mut parts)?;
    man.render_description_section(&mut parts)?;
    man.render_options_section(&mut parts)?;
    let text = String::from_utf8_lossy(&parts);
    let lines = text.lines().filter(|line| !line.starts_with(".SH ") && !line.starts_with(".TH "));
    let mut page = format!(".SS {name}\n");
    for line in lines {
        page.push_str(line);
        page.push('\n');
        if line.starts_with("\\fBoptout") {
            page.push_str(".PP\n");
        }
    }
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        page.push_str(&about(below, &format!("{name} "))?);
    }
    Ok(page)
}

/// Lines without trailing spaces, and of a length that formatters like.
fn tidy(page: &str) -> String {
    let mut text = String::with_capacity(page.len());
    let lines: Vec<&str> = page.lines().map(str::trim_end).collect();
    // A line break beside an empty line breaks nothing.
    let is_idle = |place: usize| {
        let beside = [place.wrapping_sub(1), place + 1];
        lines.get(place) == Some(&".br")
            && beside.iter().any(|it| lines.get(*it).is_some_and(|it| it.is_empty()))
    };
    let kept = (0..lines.len()).filter(|place| !is_idle(*place));
    for line in kept.filter_map(|place| lines.get(place)) {
        if line.starts_with('.') || line.len() <= LONGEST {
            text.extend([line, "\n"]);
            continue;
        }
        for part in textwrap::wrap(line, LONGEST) {
            // At the start of a line, these would be a request to the formatter.
            let guard = if part.starts_with(['.', '\'']) { "\\&" } else { "" };
            text.extend([guard, part.trim_end(), "\n"]);
        }
    }
    text
}
