//! `check`: points at what is wrong with guide files, and puts the spaces that French needs.

mod gather;
mod source_file;

use serde::Serialize;

use self::source_file::Heap;
use super::context::{Context, print_json, print_raw};
use super::stop::{Done, Stop};
use crate::cli::{Check, CheckFormat};
use crate::content::{self, File, Problem};
use crate::ui::theme::ascii;

/// Checks what was asked for; without a path, the person's own guides.
pub(super) fn run(asked: &Check, desk: &Context) -> Done {
    let mut heaps = if asked.paths.is_empty() {
        let checking = desk.data.words.check_own();
        for guides in desk.home.guide_folders() {
            desk.warn(&format!("{checking}{} {}", desk.data.words.colon(), guides.display()));
        }
        gather::own(desk)?
    } else {
        gather::paths(&asked.paths)?
    };
    let mut mended = Vec::new();
    if asked.fix {
        for heap in &mut heaps {
            mended.extend(heap.fix()?);
        }
    }
    let mut problems: Vec<Problem> = Vec::new();
    for heap in &heaps {
        problems.extend(heap.check(&desk.data.catalogue));
    }
    for name in &mended {
        desk.warn(&format!("{}{} {name}", desk.data.words.check_mended(), desk.data.words.colon()));
    }
    tell(asked, &heaps, &problems, desk)?;
    if problems.is_empty() { Ok(()) } else { Err(Stop::Found) }
}

fn tell(asked: &Check, heaps: &[Heap], problems: &[Problem], desk: &Context) -> Done {
    let words = desk.data.words;
    if asked.format == CheckFormat::Json {
        return print_json(&Document::of(problems));
    }
    let files: Vec<File> = heaps.iter().flat_map(Heap::shown).collect();
    if asked.paths.is_empty() && files.is_empty() {
        return desk.print_line(words.check_no_own());
    }
    if problems.is_empty() {
        return desk.print_line(&words.check_no_problem(files.len()));
    }
    let text = content::render(problems, &files, !desk.data.theme.mono);
    if desk.data.theme.ascii {
        let plain = |c: char| if c.is_ascii() { c } else { ascii(c) };
        return print_raw(&text.chars().map(plain).collect::<String>());
    }
    print_raw(&text)
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    problems: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    rule: &'static str,
    message: &'a str,
    remedy: &'a str,
}

impl<'a> Document<'a> {
    fn of(problems: &'a [Problem]) -> Self {
        let one = |problem: &'a Problem| One {
            file: &problem.file,
            line: problem.line,
            column: problem.column,
            rule: problem.rule.as_str(),
            message: &problem.message,
            remedy: &problem.remedy,
        };
        Self { format: 1, problems: problems.iter().map(one).collect() }
    }
}
