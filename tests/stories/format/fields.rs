//! When answers came, who alone can carry a guide out, and rungs that others come after.

use optout_tui::content::{Reading, read};
use optout_tui::domain::guide::library::Library;
use optout_tui::domain::guide::pack::{pack, unpack};
use optout_tui::domain::guide::{Doer, Guide};
use optout_tui::domain::record::status::Status;
use optout_tui::domain::text::id::RungId;
use optout_tui::domain::text::language::Language;
use serde_json::{Value, json};

use super::program::Home;
use crate::support::base::tree;

const OBJECT: &str = "alpha/object.toml";

const HEAD: &str = r#"by = "administrator"
ask = { en = "Hello,\nplease refuse.", fr = "Bonjour,\nrefusez, je vous prie." }
answer_after = { days = 1, says = { en = "In 2025 it came within a day.", fr = "En 2025, elle est venue en un jour." }, source = ["O1"] }
request = true
"#;

const RUNGS: &str = r#"link = "https://help.alpha.com/form"
id = "empty"

[[steps.stuck]]
symptom = { en = "Still empty", fr = "Toujours vide" }
try = { en = "Wait a day.", fr = "Attendez un jour." }
after = "empty"

[[steps.stuck]]
symptom = { en = "They refuse", fr = "Elle refuse" }
try = { en = "Answer.", fr = "Répondez." }
after = 2
event = "refused"
"#;

fn text(name: &str) -> String {
    let file = tree(name, "", "").into_iter().find(|file| file.name == name).unwrap();
    String::from_utf8(file.text).unwrap()
}

/// The guide of the small tree, with everything that a guide may say.
fn whole() -> String {
    let text = text(OBJECT).replace("request = true\n", HEAD);
    text.replace("link = \"https://help.alpha.com/form\"\n", RUNGS)
}

fn reading(whole: &str) -> Reading {
    read(&tree(OBJECT, &text(OBJECT), whole))
}

fn guide() -> Guide {
    let reading = reading(&whole());
    assert_eq!(reading.problems, []);
    reading.guides.into_iter().find(|guide| guide.request).unwrap()
}

#[test]
fn all_of_it_is_read_and_comes_back_from_the_pack() {
    let guide = guide();
    assert_eq!(guide.by, Some(Doer::Administrator));
    assert_eq!(guide.ask.as_ref().unwrap().get(Language::EN), "Hello,\nplease refuse.");
    let answer = guide.answer_after.as_ref().unwrap();
    assert!(answer.is_at_once());
    assert_eq!(*answer.said.source, ["O1".into()]);
    let [empty, still, refused] = guide.steps[0].stuck.as_slice() else { panic!("three rungs") };
    assert_eq!(empty.id.as_ref().map(RungId::as_str), Some("empty"));
    assert_eq!((empty.after, still.after, refused.after), (None, Some(0), Some(1)));
    assert_eq!((empty.event, refused.event), (None, Some(Status::Refused)));
    let reference = reading(&whole()).reference;
    let packed = pack(&reference, &Library::default(), std::slice::from_ref(&guide)).unwrap();
    let catalogue = unpack(packed.leak()).unwrap();
    assert_eq!(catalogue.entry(&guide.id).unwrap().by, guide.by);
    assert_eq!(catalogue.guide(&guide.id), Some(guide));
}

#[test]
fn what_cannot_be_is_told() {
    let wrong = |from: &str, to: &str| {
        let text = whole();
        assert!(text.contains(from), "{from}");
        let problems = reading(&text.replacen(from, to, 1)).problems;
        problems.iter().map(|problem| problem.rule.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(wrong("by = \"administrator\"\n", ""), ["missing-key"]);
    assert_eq!(wrong("by = \"administrator\"", "by = \"owner\""), ["unknown-word"]);
    assert_eq!(wrong("days = 1, says", "days = 0, says"), ["out-of-range"]);
    assert_eq!(
        wrong("source = [\"O1\"] }\nrequest", "source = [\"advice\"] }\nrequest"),
        ["no-source"]
    );
    assert_eq!(
        wrong("source = [\"O1\"] }\nrequest", "source = [\"O9\"] }\nrequest"),
        ["unknown-source"]
    );
    assert_eq!(wrong("after = \"empty\"", "after = \"void\""), ["unknown-rung"]);
    assert_eq!(wrong("after = 2", "after = 3"), ["unknown-rung"], "a rung does not follow itself");
    assert_eq!(wrong("after = 2", "after = 2\nid = \"empty\""), ["duplicate-id"]);
    assert_eq!(wrong("event = \"refused\"", "event = \"sent\""), ["unknown-word"]);
    let request = ["moves-without-request"; 3];
    assert_eq!(wrong("request = true\n", ""), request, "an answer, an event and a step that moves");
}

#[test]
fn a_reader_of_the_file_sees_it() {
    let home = Home::on("2026-12-01").with("alpha/object.toml", whole());
    let service =
        text("alpha/service.toml").replace("company = \"alpha\"\n", "company = \"meta\"\n");
    let home = home.with("alpha/service.toml", service);
    let makers = "format = 1\n[makers.alpha]\nname = \"Alpha\"\nhosts = [\"www.alpha.com\"]\n";
    let home = home
        .with("reference/companies.toml", makers)
        .with("alpha/leave.toml", text("alpha/leave.toml"));
    let shown = home.run(&["show", "alpha/object", "--format", "json"]);
    assert_eq!(shown.status, Some(0), "{}", shown.err);
    let document: Value = serde_json::from_str(&shown.out).unwrap();
    let guide = &document["guide"];
    assert_eq!(
        (&guide["by"], &guide["ask"]),
        (&json!("administrator"), &json!("Hello,\nplease refuse."))
    );
    let says = "In 2025 it came within a day.";
    assert_eq!(guide["answer_after"], json!({ "days": 1, "says": says, "source": ["O1"] }));
    let ladder = guide["steps"][0]["stuck"].as_array().unwrap();
    assert_eq!((&ladder[0]["id"], &ladder[0]["after"]), (&json!("empty"), &Value::Null));
    assert_eq!((&ladder[2]["after"], &ladder[2]["event"]), (&json!(2), &json!("refused")));
    for format in ["text", "markdown"] {
        let shown = home.run(&["show", "alpha/object", "--format", format]).out;
        for part in ["send them this text:", "please refuse.", says, "Still empty", "as: refused"] {
            assert!(shown.contains(part), "{part} in {format}:\n{shown}");
        }
    }
    assert_eq!(home.run(&["check"]).status, Some(0), "{}", home.run(&["check"]).out);
}
