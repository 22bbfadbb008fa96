//! Problems as text: the line they stand on, with carets under what is wrong.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::File;
use super::problem::{Problem, Span};
use super::rule::Severity;
use crate::domain::text::encoding::without_mark;
use crate::domain::text::language::{is_invisible, visible};

/// What stands for a character that a terminal might obey.
const STAND_IN: char = '\u{fffd}';

/// The problems, or the warnings, drawn under the lines they stand on, and how many there are.
pub fn render(problems: &[Problem], files: &[File], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for problem in problems {
        let file = files.iter().find(|file| file.name == problem.file);
        let bytes = file.map(|file| without_mark(&file.text)).unwrap_or_default();
        text.push_str(&one(problem, bytes, &renderer));
        text.push_str("\n\n");
    }
    text.push_str(&count(problems, files.len()));
    text.push('\n');
    text
}

fn one(problem: &Problem, bytes: &[u8], renderer: &Renderer) -> String {
    let level = match problem.rule.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&problem.message)).id(problem.rule.as_str());
    let path = visible(&problem.file);
    let help = Level::HELP.message(visible(&problem.remedy));
    let (line, mark) = line_of(bytes, &problem.span);
    let group = if line.trim().is_empty() {
        let origin = Origin::path(path).line(problem.line).char_column(problem.column);
        Group::with_title(title).element(origin).element(help)
    } else {
        let snippet = Snippet::source(line)
            .line_start(problem.line)
            .path(path)
            .annotation(AnnotationKind::Primary.span(mark));
        Group::with_title(title).element(snippet).element(help)
    };
    renderer.render(&[group])
}

/// The line on which `span` starts, fit for a terminal, and the part of it within the span.
fn line_of(bytes: &[u8], span: &Span) -> (String, Span) {
    let (before, after) = bytes.split_at(span.start.min(bytes.len()));
    let start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
    let end = after.iter().position(|b| *b == b'\n').unwrap_or(after.len()) + before.len();
    let raw = String::from_utf8_lossy(bytes.get(start..end).unwrap_or_default());
    let mut line = String::with_capacity(raw.len());
    let mut mark = None::<Span>;
    for (at, c) in raw.trim_end_matches('\r').char_indices() {
        let place = line.len();
        line.push(if (c.is_control() && c != '\t') || is_invisible(c) { STAND_IN } else { c });
        let is_marked = span.contains(&(start + at)) || span.start == start + at;
        match &mut mark {
            Some(mark) if is_marked => mark.end = line.len(),
            None if is_marked => mark = Some(place..line.len()),
            _ => {}
        }
    }
    let end = line.len();
    (line, mark.unwrap_or(end..end))
}

fn count(problems: &[Problem], files: usize) -> String {
    let mut broken: Vec<&str> = problems.iter().map(|problem| &*problem.file).collect();
    broken.sort_unstable();
    broken.dedup();
    let is_warning = |problem: &Problem| problem.rule.severity() == Severity::Warning;
    let what = if problems.iter().all(is_warning) { "warning" } else { "problem" };
    format!("{} in {} of {}", number(problems.len(), what), broken.len(), number(files, "file"))
}

fn number(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
