//! No day that has not been yet, and a word for addresses that nobody dated.

use optout_tui::content::{Known, Severity, read, read_on};
use optout_tui::domain::guide::catalogue::Reference;
use optout_tui::domain::guide::library::Library;
use serde_json::Value;

use super::program::Home;
use crate::support::base::{BASE, tree};

const NAME: &str = "facebook/limit.toml";
const GUIDE: &str = include_str!("../../broken/undated-link/facebook/limit.toml");

/// The rules that the small tree breaks on that day, and the dates that they point at.
fn broken_on(today: &str) -> Vec<String> {
    let files = tree("ids.txt", "", "");
    let (reference, library) = (Reference::default(), Library::default());
    let known = Known { reference: &reference, library: &library, guides: &[], broken: &[] };
    let reading = read_on(today.parse().unwrap(), known, &files);
    let told = reading.problems.iter().map(|problem| {
        let (_, text) = BASE.iter().find(|(name, _)| *name == problem.file).unwrap();
        format!("{} {}", problem.rule.as_str(), text.get(problem.span.clone()).unwrap())
    });
    told.collect()
}

#[test]
fn a_date_of_whatever_kind_is_no_later_than_today() {
    assert_eq!(broken_on("2026-12-01"), [""; 0]);
    assert_eq!(broken_on("2026-08-22"), [""; 0], "today has been");
    // A month, a year: they may have begun.
    let broken = broken_on("2026-08-21");
    assert_eq!(broken.len(), 4, "checked twice, a source, a company: {broken:?}");
    assert!(broken.iter().all(|it| it == "future-date \"2026-08-22\""), "{broken:?}");
    let broken = broken_on("2025-12-31");
    for date in ["\"2026\"", "\"2026-07\"", "\"2026-08\"", "\"2026-06-18\"", "\"2026-08-22\""] {
        assert!(broken.contains(&format!("future-date {date}")), "{date}: {broken:?}");
    }
    assert_eq!(read(&tree("ids.txt", "", "")).problems, [], "without a day, days are not judged");
}

#[test]
fn the_day_of_check_is_the_one_that_is_set() {
    let guide = GUIDE.replace("confidence = \"high\"\n\n[[steps.stuck", "[[steps.stuck");
    let home = |today| Home::on(today).with(NAME, &guide);
    assert_eq!(home("2026-08-01").run(&["check"]).status, Some(0));
    let early = home("2026-07-31").run(&["check"]);
    assert_eq!(early.status, Some(3));
    assert_eq!(early.out.matches("error[future-date]").count(), 2, "{}", early.out);
    // It can be read all the same: only its author is told.
    let shown = home("2026-07-31").run(&["show", "facebook/limit"]);
    assert!(shown.out.contains("https://www.facebook.com/settings"), "{}", shown.out);
}

#[test]
fn a_month_that_is_not_over_is_told_by_no_later_day_than_today() {
    let guide = GUIDE.replace("\"2026-08\"", "\"2026-12\"");
    let home = Home::on("2026-12-09").with(NAME, guide);
    let shown = home.run(&["show", "facebook/limit", "--format", "json"]).out;
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(
        (&shown["guide"]["checked"], &shown["guide"]["freshness"]),
        (&"2026-12-09".into(), &"stale".into())
    );
    let listed = home.run(&["guides", "facebook/limit", "--json"]).out;
    assert!(listed.contains("2026-12-09") && !listed.contains("2026-12-31"), "{listed}");
}

#[test]
fn a_first_link_without_a_date_is_a_warning_and_no_more() {
    let home = Home::on("2026-12-01").with(NAME, GUIDE);
    let ran = home.run(&["check"]);
    assert_eq!((ran.status, ran.err.lines().count()), (Some(0), 1), "{}", ran.err);
    assert!(ran.out.starts_with("No problem in 1 file.\nwarning[undated-link]: "), "{}", ran.out);
    assert!(ran.out.ends_with("\n1 warning in 1 of 1 file\n"), "{}", ran.out);
    let document: Value =
        serde_json::from_str(&home.run(&["check", "--format", "json"]).out).unwrap();
    assert_eq!(document["problems"], Value::Array(Vec::new()));
    let warning = &document["warnings"][0];
    assert_eq!(
        (&warning["severity"], &warning["rule"]),
        (&"warning".into(), &"undated-link".into())
    );
    // With a problem beside it, both are told, and what is wrong comes first.
    let home = Home::on("2026-12-01").with(NAME, GUIDE.replace("minutes = 5", "minutes = 0"));
    let ran = home.run(&["check"]);
    assert_eq!(ran.status, Some(3));
    assert!(
        ran.out.starts_with("error[out-of-range]") && ran.out.contains("warning[undated-link]")
    );
    let problems: Value =
        serde_json::from_str(&home.run(&["check", "--format", "json"]).out).unwrap();
    assert_eq!(problems["problems"][0]["severity"], "error");
}

#[test]
fn only_what_a_route_tries_first_is_warned_of_and_once() {
    let warned = |from: &str, to: &str| {
        let warnings = read(&tree("alpha/object.toml", from, to)).warnings;
        warnings.iter().map(|it| (it.rule.severity(), it.line)).collect::<Vec<_>>()
    };
    let dated = "seen_on = \"2026\"\n";
    assert_eq!(warned("", ""), []);
    assert_eq!(warned(dated, ""), [(Severity::Warning, 64)], "once for both routes");
    let help = "[[steps.links]]\nurl = \"https://help.alpha.com/\"\nrole = \"help\"\nseen = \"official\"\nconfidence = \"low\"\n\n[[steps.stuck]]";
    assert_eq!(warned("[[steps.stuck]]", help), [], "a form comes before a help page");
    let tried = "how = \"live\"\nplatform = \"web\"\nlanguage = \"fr\"\nregion = \"eu\"";
    let files = tree("alpha/object.toml", dated, "");
    let files = files.into_iter().map(|mut file| {
        file.text =
            String::from_utf8(file.text).unwrap().replace("how = \"desk\"", tried).into_bytes();
        file
    });
    let reading = read(&files.collect::<Vec<_>>());
    assert_eq!(
        (reading.problems, reading.warnings),
        (vec![], vec![]),
        "whoever tried it followed it"
    );
}
