//! Commands that run at once: each is whole, and none undoes another.

use std::collections::BTreeSet;
use std::process::Child;

use super::shell::Shell;

const STEPS: [&str; 3] = ["log-in", "see-linked", "open-form"];
/// Each step is stuck and done three times: no act finds nothing to do.
const ROUNDS: usize = 18;

#[test]
fn marks_of_two_shells_while_a_third_imports_are_all_kept() {
    let (shell, other) = (Shell::new(), Shell::new());
    for name in ["left", "right"] {
        shell.says(&["accounts", "add", "facebook", name]);
    }
    let export = |place: usize| format!("export-{place}.json");
    for place in 0..ROUNDS {
        other.says(&["accounts", "add", "facebook", &format!("club-{place}")]);
        let file = shell.path(&export(place));
        other.says(&["export", "--format", "json", "-o", file.to_str().unwrap()]);
    }
    let before = shell.journal();
    for place in 0..ROUNDS {
        let step = STEPS[place % STEPS.len()];
        let mark = ["stuck", "done"][place / STEPS.len() % 2];
        let import = export(place);
        let asked: [&[&str]; 3] = [
            &["mark", "facebook/left", "facebook/object", step, mark],
            &["mark", "facebook/right", "facebook/object", step, mark],
            &["import", &import],
        ];
        let running: Vec<Child> =
            asked.iter().map(|arguments| shell.command(arguments).spawn().unwrap()).collect();
        assert!(running.into_iter().all(|mut child| child.wait().unwrap().success()));
    }
    let after = shell.journal();
    assert!(before.iter().all(|line| after.contains(line)));
    assert!(other.journal().iter().all(|line| after.contains(line)));
    assert_eq!(after.len(), before.len() + 2 * ROUNDS + other.journal().len());
    let id = |line: &String| line.split('"').nth(5).unwrap().to_owned();
    let ids: BTreeSet<String> = after.iter().map(id).collect();
    assert_eq!(ids.len(), after.len());
    // One of the three need not be done.
    let status = shell.json(&["status", "--json"]);
    assert_eq!(status["accounts"][0]["guides"][0]["done"], 2);
}
