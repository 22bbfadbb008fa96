//! What the weekly look at links does with a report: one issue for each page that is gone, none twice, and
//! one for all pages that keep robots out.

#![cfg(unix)]

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use optout_tui::domain::text::address::Address;
use serde_json::json;

use crate::support::{addresses, frozen};

/// Stands in for the program that talks to GitHub: it writes down what it is asked for.
const GH: &str = r#"#!/bin/sh
printf '%s\n' "$*" >> "$ASKED"
case "$1 $2" in
  "issue list") cat "$ISSUES" ;;
  *) cat >> "$ASKED"; echo >> "$ASKED" ;;
esac
"#;

/// What is asked of GitHub, when these issues are open; nothing where there is no Python.
fn asked(report: &serde_json::Value, open: &serde_json::Value) -> Option<String> {
    let dir = tempfile::tempdir().unwrap();
    let place = |name: &str| dir.path().join(name);
    fs::write(place("gh"), GH).unwrap();
    fs::set_permissions(place("gh"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(place("report.json"), report.to_string()).unwrap();
    fs::write(place("issues.json"), open.to_string()).unwrap();
    let path = format!("{}:{}", dir.path().display(), std::env::var("PATH").unwrap());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/links.py");
    let ran = Command::new("python3")
        .args([script.as_os_str(), place("report.json").as_os_str()])
        .current_dir(frozen::folder().parent().unwrap())
        .env("PATH", path)
        .env("ASKED", place("asked"))
        .env("ISSUES", place("issues.json"))
        .output();
    let Ok(output) = ran else {
        println!("no Python: what is made of reports is not looked at");
        return None;
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(fs::read_to_string(place("asked")).unwrap())
}

fn link(url: &str, code: u16) -> serde_json::Value {
    json!({ "url": url, "status": { "text": "Rejected status code", "code": code } })
}

#[test]
fn a_page_that_is_gone_gets_one_issue_and_closed_doors_share_one() {
    let report = json!({
        "error_map": { "addresses.txt": [
            link("https://support.squarespace.com/hc/en-us/articles/360022347072", 404),
            link("https://known.example.org/", 410),
            link("https://www.facebook.com/settings", 403),
            link("https://www.linkedin.com/psettings/", 999),
        ] },
        "timeout_map": { "addresses.txt": [
            { "url": "https://slow.example.org/", "status": { "text": "Timeout" } },
        ] },
    });
    let open = json!([{ "number": 7, "title": "Link: https://known.example.org/" }]);
    let Some(told) = asked(&report, &open) else { return };
    let created = told.lines().filter(|line| line.starts_with("issue create"));
    assert_eq!(
        created.collect::<Vec<_>>(),
        [
            "issue create --title Link: https://support.squarespace.com/hc/en-us/articles/360022347072 --body-file -",
            "issue create --title Link: https://slow.example.org/ --body-file -",
            "issue create --title Links: pages that keep robots out, for a person to look at --body-file -",
        ]
    );
    assert!(told.contains("(404: Rejected status code)") && told.contains("(Timeout)"), "{told}");
    assert!(told.contains("  - `content/squarespace/object.toml:"), "where it is named: {told}");
    assert!(told.contains("- https://www.linkedin.com/psettings/"), "{told}");
    // The next week, the issue of closed doors is brought up to date.
    let open = json!([{ "number": 9, "title": "Links: pages that keep robots out, for a person to look at" }]);
    let told =
        asked(&json!({ "error_map": { "a": [link("https://x.com/", 403)] } }), &open).unwrap();
    assert!(told.contains("issue edit 9 --body-file -") && !told.contains("create"), "{told}");
    let told = asked(&json!({ "error_map": {} }), &open).unwrap();
    assert_eq!(told.lines().count(), 1, "nothing found, nothing said: {told}");
}

#[test]
fn a_day_without_network_fills_no_tracker() {
    let links = (0..50).map(|n| link(&format!("https://{n}.example.org/"), 500));
    let report = json!({ "error_map": { "a": links.collect::<Vec<_>>() } });
    if let Some(told) = asked(&report, &json!([])) {
        assert_eq!(told.matches("issue create").count(), 20);
    }
}

#[test]
fn every_address_is_looked_up_once() {
    let pages = addresses::pages(&frozen::catalogue());
    let lines: Vec<&str> = pages.iter().map(Address::as_str).collect();
    assert!(lines.len() > 300, "hardly any: {}", lines.len());
    assert_eq!(lines.iter().collect::<HashSet<_>>().len(), lines.len());
    assert!(lines.iter().all(|line| line.starts_with("https://") && !line.contains(['{', ' '])));
    assert!(lines.contains(&"https://www.cnil.fr/"));
    assert!(lines.iter().any(|line| line.starts_with("https://www.facebook.com/")));
}
