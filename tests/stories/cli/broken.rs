//! Files that break a rule, one folder for each rule, as an author meets them: `check` says one thing, of
//! the right rule, at the right line and column.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use optout_tui::content::Rule;

use super::shell::Shell;

/// No files for the repository: they are made where traps are.
const MADE: [Rule; 2] = [Rule::TooLarge, Rule::Unreadable];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

#[test]
fn each_rule_has_a_broken_file_and_its_word() {
    let shell = Shell::new();
    let rules = Rule::ALL.iter().filter(|rule| !MADE.contains(rule)).map(|rule| rule.as_str());
    let rules: BTreeSet<String> = rules.map(str::to_owned).collect();
    let folders = fs::read_dir(folder()).unwrap();
    let folders = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(folders.collect::<BTreeSet<_>>(), rules, "a folder for each rule, and no other");
    for rule in &rules {
        let mut check = shell.command(&["check", rule]);
        let output = check.current_dir(folder()).output().unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(3), "{rule}: {told}");
        assert!(told.starts_with(&format!("error[{rule}]: ")), "{rule}: {told}");
        assert_eq!(told.matches("error[").count(), 1, "{rule}: {told}");
        insta::with_settings!({
            snapshot_path => "../../snapshots/broken",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(rule.as_str(), told.replace('\\', "/"));
        });
    }
}
