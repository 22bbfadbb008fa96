//! What another validator says: that of Python, where it is installed.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::json;

use super::paper::{kind, shipped};
use super::validator::Schema;

const SCRIPT: &str = "
import json, sys
try:
    from jsonschema import Draft7Validator
except ImportError:
    sys.exit(77)
for kind in json.load(sys.stdin):
    Draft7Validator.check_schema(kind['schema'])
    validator = Draft7Validator(kind['schema'])
    for name, value in kind['files'].items():
        for error in validator.iter_errors(value):
            print(name, list(error.absolute_path), error.message[:200])
";

#[test]
fn another_validator_finds_nothing_either() {
    let files = shipped();
    let kinds = crate::support::schema::KINDS.map(|of| {
        let files = files.iter().filter(|(name, _)| kind(name) == Some(of)).cloned();
        json!({ "schema": Schema::of(of).root, "files": files.collect::<serde_json::Map<_, _>>() })
    });
    let python = Command::new("python3")
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut python) = python else {
        println!("no Python: there is no second opinion on the schemas");
        return;
    };
    // Who has no validator does not listen to the end.
    python.stdin.take().unwrap().write_all(json!(kinds).to_string().as_bytes()).ok();
    let output = python.wait_with_output().unwrap();
    if output.status.code() == Some(77) {
        println!("no validator for Python: there is no second opinion on the schemas");
        return;
    }
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}
