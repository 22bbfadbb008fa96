//! Three ways to one journal: what a person does is the same by command, by keys, and by the answers of plain mode.

use std::collections::BTreeMap;
use std::fs;

use optout_tui::domain::record::act::{Act, Operation};
use optout_tui::journal::line;
use optout_tui::plain::answers::{Heard, hear};
use serde_json::Value;

use crate::cli::shell::Shell;
use crate::support::story::{Story, WRITER};

/// Two accounts of Facebook and of Instagram, tied two by two, and two others.
const HOME: &str = r#"[
    {"add": {"account": "fb", "service": "facebook", "name": "perso"}},
    {"add": {"account": "fc", "service": "facebook", "name": "club"}},
    {"add": {"account": "ig", "service": "instagram", "name": "perso"}},
    {"add": {"account": "ip", "service": "instagram", "name": "photos"}},
    {"add": {"account": "wa", "service": "whatsapp", "name": "mobile"}},
    {"add": {"account": "cg", "service": "chatgpt", "name": "perso"}},
    {"group": {"accounts": ["fb", "ig"], "group": "one"}},
    {"group": {"accounts": ["fc", "ip"], "group": "two"}}
]"#;

/// What one person does, each way. Keys and answers begin at home, or in a guide on an account.
struct Deed<'a> {
    commands: &'a [&'a [&'a str]],
    from: Option<(&'a str, &'a str)>,
    /// Keys; `to …` goes down to a row, `type …` types.
    keys: &'a [&'a str],
    /// Answers, by their first letters; nothing between two quotes is Enter alone.
    answers: &'a [&'a str],
}

impl Deed<'_> {
    fn start(&self) -> Story {
        let mut story = Story::home(HOME);
        if let Some((account, guide)) = self.from {
            story.open(account, guide);
        }
        story
    }

    fn by_command(&self) -> Vec<Act> {
        let story = Story::home(HOME);
        let shell = Shell::new();
        let folder = shell.home().join("journal");
        fs::create_dir_all(&folder).unwrap();
        let lines = story
            .session
            .world
            .acts
            .iter()
            .map(|act| line::write(&act.id, "2026-11-22T10:00:00Z", &act.deed).unwrap() + "\n");
        fs::write(folder.join(format!("{WRITER}.jsonl")), lines.collect::<String>()).unwrap();
        for command in self.commands {
            let ran = shell.run(command);
            assert_eq!(ran.status, 0, "{command:?}: {}", ran.err);
        }
        let mut acts: Vec<Act> =
            shell.journal().iter().map(|text| line::read(text.as_bytes()).unwrap()).collect();
        acts.sort_by(|a, b| a.id.cmp(&b.id));
        acts
    }

    fn by_keys(&self) -> Vec<Act> {
        let mut story = self.start();
        for keys in self.keys {
            if let Some(row) = keys.strip_prefix("to ") {
                story.down_to(row);
            } else if let Some(text) = keys.strip_prefix("type ") {
                story.text(text);
            } else {
                story.keys(keys);
            }
        }
        story.session.world.acts.clone()
    }

    fn by_answers(&self) -> Vec<Act> {
        let mut story = self.start();
        for answer in self.answers {
            let turn = story.said();
            let words = story.session.app.words;
            match hear(answer, &turn, story.session.shown().top(), words) {
                Heard::Wish(intents) => {
                    for intent in intents {
                        story.wish(intent);
                    }
                }
                Heard::Say(text) => panic!("{answer}: {text}\n{}", turn.lines.join("\n")),
            }
        }
        story.session.world.acts.clone()
    }

    /// Holds them equal, event for event; what was done. Where there is no command for it, the two others.
    fn is_one(&self) -> Vec<String> {
        let before = Story::home(HOME).session.world.acts.len();
        let keys = told(&self.by_keys(), before);
        assert!(!keys.is_empty(), "nothing was done");
        if !self.commands.is_empty() {
            assert_eq!(told(&self.by_command(), before), keys, "command");
        }
        assert_eq!(told(&self.by_answers(), before), keys, "answers");
        keys
    }
}

/// What happened after the first `before` moments; acts and groups are called by their places.
fn told(acts: &[Act], before: usize) -> Vec<String> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (place, act) in acts.iter().enumerate() {
        names.insert(act.id.to_string(), format!("act {place}"));
        let Operation::Do(changes) = &act.deed else { continue };
        for change in changes {
            let json = serde_json::to_value(change).unwrap();
            if let Some(Value::String(group)) = json["group"].get("group") {
                let count = names.len();
                names.entry(group.clone()).or_insert_with(|| format!("group {count}"));
            }
        }
    }
    let deed = |act: &Act| {
        let text = match &act.deed {
            Operation::Do(changes) => serde_json::to_string(changes),
            Operation::Undo(ids) => serde_json::to_string(ids).map(|ids| format!("undo {ids}")),
            Operation::Forget(all) => serde_json::to_string(all).map(|all| format!("forget {all}")),
        };
        names.iter().fold(text.unwrap(), |text, (drawn, name)| {
            text.replace(&format!("\"{drawn}\""), &format!("\"{name}\""))
        })
    };
    acts.iter().filter(|act| act.id.stamp > before as u64).map(deed).collect()
}

#[test]
fn tying_two_accounts_that_are_tied_already_ties_all_four() {
    let done = Deed {
        commands: &[&["accounts", "group", "facebook/perso", "facebook/club"]],
        from: None,
        keys: &[
            "a",
            "to Facebook perso",
            "enter",
            "to Tie to other accounts",
            "enter",
            "to Facebook club",
            "space enter",
        ],
        answers: &["a", "Facebook perso", "Tie to", "club", "1", ""],
    }
    .is_one();
    for key in ["fb", "fc", "ig", "ip"] {
        assert!(done[0].contains(&format!("\"{key}\"")), "{done:?}");
    }
}

#[test]
fn untying() {
    Deed {
        commands: &[&["accounts", "ungroup", "facebook/perso"]],
        from: None,
        keys: &["a", "to Facebook perso", "enter", "to Untie", "enter"],
        answers: &["a", "Facebook perso", "Untie"],
    }
    .is_one();
}

#[test]
fn a_new_nickname() {
    Deed {
        commands: &[&["accounts", "rename", "whatsapp/mobile", "work"]],
        from: None,
        keys: &["a", "to WhatsApp", "enter", "to Rename", "enter ctrl-u", "type work", "enter"],
        answers: &["a", "WhatsApp", "Rename", "work"],
    }
    .is_one();
}

#[test]
fn another_country_for_one_account() {
    Deed {
        commands: &[&["accounts", "set", "whatsapp/mobile", "country", "BE"]],
        from: None,
        keys: &["a", "to WhatsApp", "enter", "to Country", "enter", "type belg", "enter"],
        answers: &["a", "WhatsApp", "Country", "belg", ""],
    }
    .is_one();
}

#[test]
fn an_account_that_goes() {
    Deed {
        commands: &[&["accounts", "remove", "whatsapp/mobile"]],
        from: None,
        keys: &["a", "to WhatsApp", "enter", "to Remove", "enter up enter"],
        answers: &["a", "WhatsApp", "Remove", "Remove"],
    }
    .is_one();
}

#[test]
fn two_accounts_that_are_one() {
    Deed {
        commands: &[&["accounts", "join", "facebook/perso", "facebook/club"]],
        from: None,
        keys: &[
            "a",
            "to Facebook perso",
            "enter",
            "to The same account",
            "enter",
            "to Facebook club",
            "enter up enter",
        ],
        answers: &["a", "Facebook perso", "The same account", "Facebook club", "Yes"],
    }
    .is_one();
}

#[test]
fn an_account_that_is_forgotten() {
    Deed {
        commands: &[&["forget", "whatsapp/mobile", "--yes"]],
        from: None,
        keys: &["a", "to WhatsApp", "enter", "to Forget it", "enter", "type yes", "enter"],
        answers: &["a", "WhatsApp", "Forget it", "yes"],
    }
    .is_one();
}

#[test]
fn a_step_that_is_done_and_taken_back() {
    let step = ["mark", "facebook/perso", "facebook/object", "log-in", "done"];
    let done = Deed {
        commands: &[&step, &["undo"]],
        from: Some(("fb", "facebook/object")),
        keys: &["enter", "to Log in", "space", "u"],
        answers: &["Start", "Done", "u"],
    }
    .is_one();
    assert_eq!(done.len(), 2, "{done:?}");
    assert!(done[1].starts_with("undo"), "{done:?}");
}

#[test]
fn an_objection_that_is_sent_and_accepted() {
    let send = ["request", "facebook/perso", "facebook/object", "sent"];
    let accept = ["request", "facebook/perso", "facebook/object", "accepted"];
    Deed {
        commands: &[&send, &accept],
        from: Some(("fb", "facebook/object")),
        keys: &[
            "enter home",
            "to Send the form",
            "space",
            "to Yes, today",
            "enter esc home",
            "to Find the answer",
            "space",
            "to Yes, today",
            "enter",
        ],
        answers: &[
            "Start",
            "Send the form",
            "Done",
            "Yes, today",
            "0",
            "Find the answer",
            "Done",
            "Yes, today",
        ],
    }
    .is_one();
}

#[test]
fn what_was_noted_on_a_wrong_day() {
    let done = Deed {
        commands: &[],
        from: Some(("fb", "facebook/object")),
        keys: &[
            "enter home",
            "to Send the form",
            "space",
            "to Yes, another day",
            "enter ctrl-u",
            "type 2026-11-10",
            "enter esc r",
            "to Objection sent",
            "enter",
            "to It was another day",
            "enter ctrl-u",
            "type 2026-11-12",
            "enter",
        ],
        answers: &[
            "Start",
            "Send the form",
            "Done",
            "Yes, another day",
            "2026-11-10",
            "0",
            "r",
            "10 Nov",
            "It was another day",
            "2026-11-12",
        ],
    }
    .is_one();
    assert!(done[1].contains("strike") && done[1].contains("2026-11-12"), "{done:?}");
}

#[test]
fn a_guide_that_is_put_away() {
    Deed {
        commands: &[&["mark", "chatgpt/perso", "chatgpt/object", "declined"]],
        from: Some(("cg", "chatgpt/object")),
        keys: &[".", "to Not for me", "enter"],
        answers: &["Not for me"],
    }
    .is_one();
}

#[test]
fn settings() {
    Deed {
        commands: &[&["set", "country", "BE"], &["set", "look-again", "6"]],
        from: None,
        keys: &[
            ",",
            "to Your country",
            "enter",
            "type belg",
            "enter",
            "to Ask whether",
            "enter ctrl-u",
            "type 6",
            "enter",
        ],
        answers: &[",", "Your country", "belg", "", "Ask whether", "6"],
    }
    .is_one();
}

#[test]
fn the_first_address_is_said_soon() {
    use std::io::Write as _;
    use std::process::Stdio;
    for (service, most) in [("facebook", 350), ("chatgpt", 400)] {
        let shell = Shell::new();
        let mut command = shell.command(&["--plain"]);
        command.env("TZ", "Europe/Paris").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut wizard = command.spawn().unwrap();
        let answers = format!("\n{service}\n1\n\n\n\n\n");
        wizard.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
        let said = String::from_utf8(wizard.wait_with_output().unwrap().stdout).unwrap();
        let (before, _) = said.split_once("https://").unwrap();
        let count = before.split_whitespace().count();
        assert!(count <= most, "{service}: {count} words\n{before}");
        assert!(!said.contains(['╭', '│', '▸']), "{said}");
    }
}
