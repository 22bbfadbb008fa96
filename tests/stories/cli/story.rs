//! What a person did over two years, as lines of a journal: objections at every stage.

use std::fs;

use super::shell::Shell;

/// Who wrote it.
pub(super) const WRITER: &str = "k3v9x0aa";

/// A shell in whose home these changes were made, an act each: its time, and the changes in JSON.
pub(super) fn told(acts: &[(&str, &str)]) -> Shell {
    let shell = Shell::new();
    let folder = shell.home().join("journal");
    fs::create_dir_all(&folder).unwrap();
    let lines = acts.iter().map(|(at, changes)| line(at, changes));
    fs::write(folder.join(format!("{WRITER}.jsonl")), lines.collect::<String>()).unwrap();
    shell
}

fn line(at: &str, changes: &str) -> String {
    let time = chrono::DateTime::parse_from_rfc3339(at).unwrap();
    let id = format!("{}-{WRITER}", time.timestamp_millis());
    let changes: Vec<&str> = changes.lines().map(str::trim).collect();
    format!("{{\"v\":1,\"id\":\"{id}\",\"at\":\"{at}\",\"do\":[{}]}}\n", changes.concat())
}

/// Someone in France: sent and reminded without an answer, sent lately, complained, done elsewhere, and
/// objected long ago with nothing kept. Names and notes hold what markup would trip over.
pub(super) const STORY: &[(&str, &str)] = &[
    (
        "2025-05-20T10:00:00Z",
        r#"{"set":{"name":"country","value":"FR"}},
        {"add":{"account":"fb1","service":"facebook","name":"a&b <i>"}},
        {"add":{"account":"fb2","service":"facebook","name":"club"}},
        {"add":{"account":"fb3","service":"facebook","name":"vieux"}},
        {"add":{"account":"ig1","service":"instagram","name":"perso"}},
        {"add":{"account":"wa1","service":"whatsapp","name":"mobile"}},
        {"group":{"accounts":["fb1","ig1"],"group":"g1"}}"#,
    ),
    (
        "2025-05-20T10:01:00Z",
        r#"{"request":{"account":"fb3","guide":"facebook/object","status":"sent","date":"2025-05-20",
        "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}}"#,
    ),
    (
        "2026-10-01T09:20:00Z",
        r#"{"opened":{"account":"fb1","guide":"facebook/object","step":"open-form",
        "url":"https://www.facebook.com/help/contact/712876720715583"}}"#,
    ),
    (
        "2026-10-01T09:31:00Z",
        r#"{"request":{"account":"fb1","guide":"facebook/object","status":"sent","date":"2026-10-01",
        "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE","group":["ig1"]}}}"#,
    ),
    (
        "2026-10-01T09:40:00Z",
        r#"{"request":{"account":"fb1","guide":"facebook/object","status":"acknowledged","date":"2026-10-01",
        "note":"1. a receipt\n<script>alert(\"1\")</script> & *more*"}}"#,
    ),
    (
        "2026-10-09T18:00:00Z",
        r#"{"request":{"account":"fb1","guide":"facebook/object","status":"asked-more","date":"2026-10-09"}}"#,
    ),
    (
        "2026-10-12T18:00:00Z",
        r#"{"request":{"account":"fb1","guide":"facebook/object","status":"gave-more","date":"2026-10-12"}},
        {"mark":{"account":"fb1","guide":"facebook/object","step":"log-in","mark":"done","on":"ios","revision":1}}"#,
    ),
    (
        "2026-11-04T18:00:00Z",
        r#"{"request":{"account":"fb1","guide":"facebook/object","status":"reminded","date":"2026-11-04"}},
        {"letter":{"account":"fb1","guide":"facebook/object","kind":"reminder","language":"fr","date":"2026-11-04"}},
        {"proof":{"account":"fb1","guide":"facebook/object","path":"/photos/[1] screen_shot.png"}},
        {"note":{"account":"fb1","guide":"facebook/object","text":"- asked <b>twice</b>\n# and \u202eonce"}}"#,
    ),
    (
        "2026-11-10T08:00:00Z",
        r#"{"request":{"account":"wa1","guide":"whatsapp/object","status":"sent","date":"2026-11-10",
        "received":"2026-11-12","sending":{"country":"FR","law":"eu","company":"whatsapp","holidays":"IE"}}}"#,
    ),
    (
        "2026-11-11T08:00:00Z",
        r#"{"request":{"account":"fb2","guide":"facebook/object","status":"sent","date":"2026-06-01",
        "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}},
        {"request":{"account":"fb2","guide":"facebook/object","status":"refused","date":"2026-06-20"}},
        {"request":{"account":"fb2","guide":"facebook/object","status":"complained","date":"2026-09-15"}}"#,
    ),
    (
        "2026-11-12T08:00:00Z",
        r#"{"request":{"account":"me","guide":"meta/object","status":"sent","date":"2025-12-01",
        "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}},
        {"request":{"account":"me","guide":"meta/object","status":"accepted","date":"2025-12-04"}}"#,
    ),
];
