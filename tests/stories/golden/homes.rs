//! The homes, each made by the commands of its people, on the days they gave them.

use std::fs;

use serde_json::Value;

use super::said;
use crate::cli::shell::{Shell, unsummed};

/// Who writes in them, once what was drawn at random is replaced.
const WRITER: &str = "aaaaaaaa";

/// A day, and what is typed on it.
pub(super) type Typed = (&'static str, &'static [&'static str]);

/// In France: accounts of Meta that are tied, and objections in every state.
pub(super) const FRANCE: &[Typed] = &[
    ("2025-05-20", &["set", "country", "FR"]),
    ("2025-05-20", &["set", "phone", "ios"]),
    ("2025-05-20", &["set", "computer", "linux"]),
    ("2025-05-20", &["accounts", "add", "facebook", "nora"]),
    ("2025-05-20", &["accounts", "add", "instagram", "nora"]),
    ("2025-05-20", &["accounts", "add", "facebook", "Café Zoé"]),
    ("2025-05-20", &["accounts", "add", "instagram", "photos"]),
    ("2025-05-20", &["accounts", "add", "whatsapp", "mobile"]),
    ("2025-05-20", &["accounts", "add", "facebook", "old"]),
    ("2025-05-20", &["accounts", "add", "facebook", "older"]),
    ("2025-05-20", &["accounts", "add", "facebook", "draft"]),
    ("2025-05-20", &["accounts", "add", "facebook", "asked"]),
    ("2025-05-20", &["accounts", "add", "facebook", "gave"]),
    ("2025-05-20", &["accounts", "add", "facebook", "later"]),
    ("2025-05-20", &["accounts", "add", "facebook", "refused"]),
    ("2025-05-20", &["accounts", "add", "facebook", "authority"]),
    ("2025-05-20", &["accounts", "add", "facebook", "closed"]),
    ("2025-05-20", &["accounts", "add", "facebook", "silence"]),
    ("2025-05-20", &["accounts", "add", "linkedin", "nora"]),
    ("2025-05-20", &["accounts", "add", "chatgpt", "nora"]),
    ("2025-05-20", &["accounts", "add", "x", "nora"]),
    ("2025-05-20", &["accounts", "add", "google", "nora"]),
    ("2025-05-20", &["accounts", "group", "facebook/nora", "instagram/nora"]),
    ("2025-05-20", &["accounts", "group", "facebook/Café Zoé", "instagram/photos"]),
    ("2025-05-20", &["accounts", "set", "facebook/later", "country", "BE"]),
    ("2025-05-20", &["request", "facebook/older", OBJECT, "sent"]),
    ("2025-06-01", &["request", "facebook/old", OBJECT, "sent"]),
    ("2025-06-04", &["request", "facebook/old", OBJECT, "accepted"]),
    ("2025-12-01", &["request", "me", "meta/object", "sent"]),
    ("2025-12-04", &["request", "me", "meta/object", "accepted"]),
    ("2026-06-01", &["request", "facebook/refused", OBJECT, "sent"]),
    ("2026-06-01", &["request", "facebook/authority", OBJECT, "sent"]),
    ("2026-06-20", &["request", "facebook/refused", OBJECT, "refused", "--note", "“legitimate”"]),
    ("2026-06-21", &["request", "facebook/authority", OBJECT, "refused"]),
    ("2026-09-15", &["request", "facebook/authority", OBJECT, "complained"]),
    ("2026-09-16", &["request", "facebook/closed", OBJECT, "sent"]),
    ("2026-09-20", &["request", "facebook/closed", OBJECT, "closed"]),
    ("2026-10-01", &["open", OBJECT]),
    ("2026-10-01", &["request", "facebook/nora", OBJECT, "sent", "--note", "By the form"]),
    (
        "2026-10-01",
        &["request", "facebook/nora", OBJECT, "acknowledged", "--note", "1. <a receipt>"],
    ),
    ("2026-10-02", &["request", "facebook/silence", OBJECT, "sent"]),
    ("2026-10-05", &["request", "facebook/asked", OBJECT, "sent"]),
    ("2026-10-09", &["request", "facebook/asked", OBJECT, "asked-more"]),
    ("2026-10-05", &["request", "facebook/gave", OBJECT, "sent"]),
    ("2026-10-09", &["request", "facebook/gave", OBJECT, "asked-more"]),
    ("2026-10-12", &["request", "facebook/gave", OBJECT, "gave-more"]),
    ("2026-10-20", &["request", "facebook/later", OBJECT, "sent"]),
    ("2026-11-15", &["request", "facebook/later", OBJECT, "extended"]),
    ("2026-11-01", &["request", "linkedin/nora", "linkedin/object", "sent"]),
    ("2026-11-03", &["request", "facebook/Café Zoé", OBJECT, "sent"]),
    ("2026-11-04", &["request", "facebook/nora", OBJECT, "reminded"]),
    (
        "2026-11-10",
        &["request", "whatsapp/mobile", "whatsapp/object", "sent", "--received", "2026-11-10"],
    ),
    ("2026-11-25", &["request", "x/nora", "x/object", "sent"]),
    ("2026-11-26", &["request", "x/nora", "x/object", "acknowledged"]),
    ("2026-11-27", &["request", "facebook/draft", OBJECT, "draft"]),
    ("2026-11-28", &["mark", "facebook/draft", OBJECT, "log-in", "done"]),
    ("2026-11-28", &["mark", "facebook/draft", OBJECT, "see-linked", "skip"]),
    ("2026-11-28", &["mark", "facebook/draft", OBJECT, "open-form", "stuck"]),
    ("2026-11-29", &["mark", "chatgpt/nora", "chatgpt/object", "open-controls", "done"]),
];

/// In the United Kingdom, where the company hears a complaint first.
pub(super) const BRITAIN: &[Typed] = &[
    ("2026-08-01", &["set", "country", "GB"]),
    ("2026-08-01", &["set", "phone", "android"]),
    ("2026-08-01", &["set", "computer", "windows"]),
    ("2026-08-01", &["set", "pack", "essentials"]),
    ("2026-08-01", &["accounts", "add", "facebook", "jo"]),
    ("2026-08-01", &["accounts", "add", "instagram", "jo"]),
    ("2026-08-01", &["accounts", "add", "facebook", "work"]),
    ("2026-08-01", &["accounts", "add", "whatsapp", "jo"]),
    ("2026-08-01", &["accounts", "add", "x", "jo"]),
    ("2026-08-01", &["accounts", "add", "google", "jo"]),
    ("2026-08-01", &["accounts", "group", "facebook/jo", "instagram/jo"]),
    ("2026-07-30", &["request", "facebook/jo", OBJECT, "sent"]),
    ("2026-09-10", &["request", "facebook/jo", OBJECT, "complained-company"]),
    ("2026-11-25", &["request", "facebook/work", OBJECT, "sent"]),
    ("2026-10-01", &["request", "whatsapp/jo", "whatsapp/object", "sent"]),
    ("2026-10-20", &["request", "whatsapp/jo", "whatsapp/object", "refused"]),
    ("2026-10-05", &["request", "x/jo", "x/object", "sent"]),
    ("2026-10-06", &["request", "me", "openai/object", "sent"]),
];

/// In the United States, where no law that we know sets a limit.
pub(super) const AMERICA: &[Typed] = &[
    ("2026-08-01", &["set", "country", "US"]),
    ("2026-08-01", &["set", "computer", "macos"]),
    ("2026-08-01", &["accounts", "add", "facebook", "sam"]),
    ("2026-08-01", &["accounts", "add", "linkedin", "sam"]),
    ("2026-08-01", &["accounts", "add", "claude", "sam"]),
    ("2026-09-01", &["request", "facebook/sam", OBJECT, "sent"]),
    ("2026-09-03", &["request", "facebook/sam", OBJECT, "refused"]),
    ("2026-09-05", &["request", "linkedin/sam", "linkedin/object", "sent"]),
];

const OBJECT: &str = "facebook/object";

/// A home in which all of this was done, and what was said to it. Keys and times are not those that were
/// drawn, but always the same.
pub(super) fn home(typed: &[Typed]) -> (Shell, String) {
    let shell = Shell::new().with("BROWSER", "true").with("PATH", "/usr/bin:/bin");
    let mut told = String::new();
    let mut days: Vec<&str> = Vec::new();
    for (day, arguments) in typed {
        told.push_str(&said(&shell, day, arguments));
        days.resize(shell.journal().len(), day);
    }
    settle(&shell, &days);
    (shell, told)
}

/// Replaces what was drawn at random: the writer, the keys, the moments.
fn settle(shell: &Shell, days: &[&str]) {
    let mut lines = String::new();
    let mut names: Vec<(String, String)> = Vec::new();
    let mut keys = 0;
    for (place, (line, day)) in shell.journal().iter().zip(days).enumerate() {
        let at = format!("{day}T{:02}:{:02}:00Z", 8 + place / 60, place % 60);
        let stamp = chrono::DateTime::parse_from_rfc3339(&at).unwrap().timestamp_millis();
        let told: Value = serde_json::from_str(line).unwrap();
        names.push((text(&told["id"]).unwrap(), format!("{stamp}-{WRITER}")));
        lines += &unsummed(line).replace(&text(&told["at"]).unwrap(), &at);
        lines += "}\n";
        for change in told["do"].as_array().into_iter().flatten() {
            let drawn = [&change["add"]["account"], &change["group"]["group"]];
            for drawn in drawn.into_iter().filter_map(text) {
                keys += 1;
                names.push((drawn, format!("k{keys:011}")));
            }
        }
    }
    let lines = names.iter().fold(lines, |lines, (drawn, name)| lines.replace(drawn, name));

    let journal = shell.home().join("journal");
    let own = fs::read_dir(&journal).unwrap().next().unwrap().unwrap().path();
    let writer = own.file_stem().unwrap().to_str().unwrap();
    let known = shell.home().join("local/writer");
    let kept = fs::read_to_string(&known).unwrap();
    fs::write(known, kept.replace(writer, WRITER)).unwrap();
    fs::write(journal.join(format!("{WRITER}.jsonl")), lines).unwrap();
    fs::remove_file(own).unwrap();
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
