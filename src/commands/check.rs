//! `check`: points at what is wrong with guide files, and puts the spaces that French needs.

mod gather;
mod source_file;

use serde::Serialize;

use self::source_file::Heap;
use super::context::{Context, print_json, print_raw};
use super::stop::{Done, Stop};
use crate::cli::{Check, CheckFormat};
use crate::content::{self, File, Problem};
use crate::print::theme::ascii;

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
    let (mut problems, mut warnings) = (Vec::new(), Vec::new());
    for heap in &heaps {
        let (wrong, better) = heap.check(&desk.data.catalogue, desk.data.today);
        problems.extend(wrong);
        warnings.extend(better);
    }
    for name in &mended {
        desk.warn(&format!("{}{} {name}", desk.data.words.check_mended(), desk.data.words.colon()));
    }
    tell(asked, &heaps, &problems, &warnings, desk)?;
    if problems.is_empty() { Ok(()) } else { Err(Stop::Found) }
}

fn tell(
    asked: &Check,
    heaps: &[Heap],
    problems: &[Problem],
    warnings: &[Problem],
    desk: &Context,
) -> Done {
    let words = desk.data.words;
    if asked.format == CheckFormat::Json {
        return print_json(&Document::of(problems, warnings));
    }
    let files: Vec<File> = heaps.iter().flat_map(Heap::shown).collect();
    if asked.paths.is_empty() && files.is_empty() {
        return desk.print_line(words.check_no_own());
    }
    if problems.is_empty() {
        desk.print_line(&words.check_no_problem(files.len()))?;
    }
    let told = [problems, warnings].into_iter().filter(|told| !told.is_empty());
    let drawn = told.map(|told| content::render(told, &files, !desk.data.theme.mono));
    let text = drawn.collect::<Vec<_>>().join("\n");
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
    /// What keeps nothing from being used.
    warnings: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    severity: &'static str,
    rule: &'static str,
    message: &'a str,
    remedy: &'a str,
}

impl<'a> Document<'a> {
    fn of(problems: &'a [Problem], warnings: &'a [Problem]) -> Self {
        let one = |problem: &'a Problem| One {
            file: &problem.file,
            line: problem.line,
            column: problem.column,
            severity: problem.rule.severity().as_str(),
            rule: problem.rule.as_str(),
            message: &problem.message,
            remedy: &problem.remedy,
        };
        let all = |told: &'a [Problem]| told.iter().map(one).collect();
        Self { format: 1, problems: all(problems), warnings: all(warnings) }
    }
}
