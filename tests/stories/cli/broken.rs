//! Files that break a rule, one folder for each rule, as an author meets them: `check` says one thing, of
//! the right rule, at the right line and column.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use optout_tui::content::{Rule, Severity};

use super::shell::Shell;

/// No files for the repository: they are made where traps are.
const MADE: [Rule; 2] = [Rule::TooLarge, Rule::Unreadable];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

#[test]
fn each_rule_has_a_broken_file_and_its_word() {
    let shell = Shell::new();
    let rules = Rule::ALL.iter().filter(|rule| !MADE.contains(rule));
    let rules: BTreeMap<String, Severity> =
        rules.map(|rule| (rule.as_str().to_owned(), rule.severity())).collect();
    let folders = fs::read_dir(folder()).unwrap();
    let folders = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let wanted: BTreeSet<String> = rules.keys().cloned().collect();
    assert_eq!(folders.collect::<BTreeSet<_>>(), wanted, "a folder for each rule, and no other");
    for (rule, severity) in &rules {
        let mut check = shell.command(&["check", rule]);
        let output = check.current_dir(folder()).output().unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        let (status, start) = match severity {
            Severity::Error => (3, ""),
            Severity::Warning => (0, "No problem in 1 file.\n"),
        };
        assert_eq!(output.status.code(), Some(status), "{rule}: {told}");
        let start = format!("{start}{}[{rule}]: ", severity.as_str());
        assert!(told.starts_with(&start), "{rule}: {told}");
        let slips = told.matches("error[").count() + told.matches("warning[").count();
        assert_eq!(slips, 1, "{rule}: {told}");
        insta::with_settings!({
            snapshot_path => "../../snapshots/broken",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(rule.as_str(), told.replace('\\', "/"));
        });
    }
}
