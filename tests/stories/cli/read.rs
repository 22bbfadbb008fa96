//! `guides` and `show`.

use std::collections::BTreeSet;
use std::fs;

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::text::language::Language;
use optout_tui::words;
use serde_json::Value;

use super::shell::{Shell, content, keys};
use crate::support::frozen;

fn ids(catalogue: &Catalogue) -> Vec<String> {
    catalogue.entries.iter().map(|entry| entry.id.to_string()).collect()
}

fn found(document: &Value) -> Vec<&str> {
    document["guides"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect()
}

#[test]
fn guides_lists_all_of_them_with_every_field_of_the_contract() {
    let shell = Shell::new();
    let document = shell.json(&["guides", "--json"]);
    assert_eq!(keys(&document), ["format", "guides"]);
    let catalogue = frozen::catalogue();
    assert_eq!(found(&document), ids(&catalogue));
    for (one, entry) in document["guides"].as_array().unwrap().iter().zip(&catalogue.entries) {
        let wanted = [
            "as_of",
            "by",
            "checked",
            "confidence",
            "freshness",
            "goal",
            "id",
            "minutes",
            "optional",
            "origin",
            "platforms",
            "problems",
            "service",
            "title",
        ];
        assert_eq!(keys(one), wanted);
        assert_eq!(one["service"], entry.id.service.as_str());
        assert_eq!(one["goal"], entry.id.goal.as_str());
        assert_eq!(one["title"], &*entry.title.en);
        assert_eq!(one["minutes"], entry.minutes);
        assert_eq!(one["origin"], "ours");
        let platforms: Vec<&str> = entry.platforms.iter().map(|it| it.as_str()).collect();
        assert_eq!(one["platforms"], serde_json::json!(platforms));
        assert!(["high", "medium", "low"].contains(&one["confidence"].as_str().unwrap()));
        assert!(["fresh", "ageing", "stale"].contains(&one["freshness"].as_str().unwrap()));
        assert_eq!(one["checked"].as_str().unwrap().len(), "2026-11-22".len());
        // What it is counted from is never newer; an undated link is as old as can be.
        match one["as_of"].as_str() {
            Some(date) => assert!(date <= one["checked"].as_str().unwrap(), "{one}"),
            None => assert_eq!(one["freshness"], "stale"),
        }
    }
}

#[test]
fn guides_are_narrowed_by_words_service_goal_and_age() {
    let shell = Shell::new();
    let of = |arguments: &[&str]| {
        let mut whole = vec!["guides", "--json"];
        whole.extend(arguments);
        shell.json(&whole)
    };
    let facebook = of(&["--service", "facebook"]);
    assert!(!found(&facebook).is_empty());
    assert!(found(&facebook).iter().all(|id| id.starts_with("facebook/")));
    let object = of(&["--goal", "object"]);
    assert!(found(&object).iter().all(|id| id.ends_with("/object")) && found(&object).len() > 1);
    // Accents and case are not needed, and either language will do.
    assert_eq!(of(&["FACEBOOK", "entrainement"]), of(&["facebook", "object"]));
    assert!(found(&of(&["whatsapp delete"])).contains(&"whatsapp/delete-chats"));
    assert!(found(&of(&["there", "is", "no", "such"])).is_empty());
    // What is stale today is what half a year has gone by for, and no other.
    let stale = of(&["--stale"]);
    let is_stale = |it: &&Value| it["freshness"] == "stale";
    let all = of(&[]);
    let wanted: Vec<&Value> = all["guides"].as_array().unwrap().iter().filter(is_stale).collect();
    assert_eq!(stale["guides"].as_array().unwrap().iter().collect::<Vec<_>>(), wanted);
    assert!(!found(&stale).contains(&"whatsapp/limit"));
    // Its sources are of this summer, but nobody has seen its first form since May 2025.
    assert!(found(&stale).contains(&"facebook/object"));
    let before = Shell::new().with("OPTOUT_TUI_TODAY", "2010-01-01");
    let stale = before.json(&["guides", "--stale", "--json"]);
    // Only what has no date was old then.
    assert!(stale["guides"].as_array().unwrap().iter().all(|it| it["as_of"].is_null()));
    let later = Shell::new().with("OPTOUT_TUI_TODAY", "2028-01-01");
    let stale = later.json(&["guides", "--stale", "--json"]);
    assert_eq!(found(&stale), ids(&frozen::catalogue()));
    assert_eq!(stale["guides"][0]["freshness"], "stale");
    assert!(later.says(&["guides"]).contains("stale"));
}

#[test]
fn guides_of_a_pack_stand_in_its_order() {
    let shell = Shell::new();
    let catalogue = frozen::catalogue();
    assert!(catalogue.reference.packs.len() > 1);
    for pack in &catalogue.reference.packs {
        let document = shell.json(&["guides", "--pack", &pack.key, "--json"]);
        let wanted: Vec<String> = pack.guides.iter().map(ToString::to_string).collect();
        assert_eq!(found(&document), wanted, "{}", pack.key);
    }
    // It narrows like everything else.
    let only = ["guides", "--pack", "assistants", "--service", "chatgpt", "--goal", "limit"];
    let text = shell.says(&only);
    assert!(text.starts_with("chatgpt/limit ") && !text.contains("chatgpt/object"), "{text}");
    let none = shell.says(&["guides", "--pack", "essentials", "--service", "poe"]);
    assert_eq!(none, format!("{}\n", words::of(Language::EN).guides_none()));
}

#[test]
fn guides_stand_in_columns_and_fit_the_width() {
    let shell = Shell::new();
    for language in ["en", "fr"] {
        let text = shell.says(&["guides", "--lang", language]);
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        let column = |line: &str| {
            let at = line.find("min  ");
            at.map(|at| line.split_at(at).0.chars().count())
        };
        let columns: BTreeSet<usize> = text.lines().filter_map(column).collect();
        assert_eq!(columns.len(), 1, "{text}");
    }
}

#[test]
fn show_has_every_field_of_the_contract() {
    let shell = Shell::new();
    let document = shell.json(&["show", "facebook/object", "--format", "json"]);
    assert_eq!(keys(&document), ["format", "guide"]);
    let guide = &document["guide"];
    for list in ["does", "does_not", "sources", "disputed", "steps"] {
        assert!(!guide[list].as_array().unwrap().is_empty(), "{list}");
    }
    assert_eq!(guide["id"], "facebook/object");
    assert!(guide["title"].is_string() && guide["does"][0].is_string());
    for step in guide["steps"].as_array().unwrap() {
        for text in ["id", "kind", "title", "text"] {
            assert!(step[text].is_string(), "{text}");
        }
        assert!(step["expect"].is_string() || step["expect"].is_null());
        let kinds = ["open", "tap", "fill", "check", "wait", "keep"];
        assert!(kinds.contains(&step["kind"].as_str().unwrap()));
        for link in step["links"].as_array().unwrap() {
            assert!(link["url"].is_string() && link["role"].is_string());
        }
        for hop in step["path"].as_array().unwrap() {
            assert!(hop["label"].is_array() && hop["look_for"].is_array());
        }
    }
    let steps = guide["steps"].as_array().unwrap();
    assert!(steps.iter().any(|step| step["moves"] == "sent"));
    assert!(steps.iter().any(|step| !step["stuck"].as_array().unwrap().is_empty()));
    assert!(guide["disputed"][0]["sides"][0]["source"][0].is_string());
    assert!(guide["sources"][0]["publisher"].is_string());
}

/// Every address that stands in a text, with what follows it cut off.
fn addresses(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for scheme in ["https://", "ms-settings:", "x-apple.systempreferences:"] {
        for (at, _) in text.match_indices(&format!("\"{scheme}")) {
            let rest = text.split_at(at + 1).1;
            found.insert(rest.split('"').next().unwrap().to_owned());
        }
    }
    found
}

#[test]
fn show_tells_every_address_of_every_guide_and_no_other() {
    let shell = Shell::new();
    let mut seen = 0;
    for id in ids(&frozen::catalogue()) {
        let file = fs::read_to_string(content().join(format!("{id}.toml"))).unwrap();
        let json = shell.says(&["show", &id, "--format", "json"]);
        assert_eq!(addresses(&json), addresses(&file), "{id}");
        let text = shell.says(&["show", &id]);
        let markdown = shell.says(&["show", &id, "--format", "markdown"]);
        for address in addresses(&file) {
            seen += 1;
            assert!(text.lines().any(|line| line.trim() == address), "{id}: {address}");
            assert!(markdown.contains(&format!("<{address}>")), "{id}: {address}");
        }
    }
    assert!(seen > 30, "hardly any address was read: {seen}");
}

#[test]
fn show_tells_how_old_a_guide_is_as_the_list_does() {
    let shell = Shell::new();
    let all = shell.json(&["guides", "--json"]);
    for one in all["guides"].as_array().unwrap() {
        let id = one["id"].as_str().unwrap();
        let shown = &shell.json(&["show", id, "--format", "json"])["guide"];
        for field in ["confidence", "checked", "as_of", "freshness"] {
            assert_eq!(one[field], shown[field], "{id} {field}");
        }
    }
    for format in ["text", "markdown"] {
        let told = shell.says(&["show", "facebook/object", "--format", format]);
        let told = told.replace('\\', "").replace("**", "");
        assert!(
            told.contains("stale: link seen in May 2025, not tried live · strong evidence"),
            "{told}"
        );
        // Sources by kind and date, and whose page it is; each side of a dispute with its own.
        assert!(told.contains("(press, May 2025)") && told.contains("(official, 22 Aug 2026)"));
        assert!(told.contains("Not an official page of Meta: it belongs to admin.ch"), "{told}");
        let disputed = told.split("Disputed").nth(1).unwrap();
        assert!(disputed.contains("(May\u{a0}2025)"), "{disputed}");
        assert!(told.contains("? Disputed: "), "{told}");
    }
}

#[test]
fn show_on_a_platform_has_its_steps_and_no_others() {
    let shell = Shell::new();
    let on = |platform: &str, format: &str| {
        shell.says(&["show", "whatsapp/delete-chats", "--on", platform, "--format", format])
    };
    for format in ["text", "markdown", "json"] {
        let (android, ios) = (on("android", format), on("ios", format));
        assert!(android.contains("ress and hold") && !android.contains("swipe"), "{format}");
        assert!(ios.contains("swipe") && !ios.contains("ress and hold"), "{format}");
        assert!(android.contains("Long press") && !ios.to_lowercase().contains("long press"));
        assert!(android.contains("hold-android") && !android.contains("swipe-ios"));
        assert!(ios.contains("swipe-ios") && !ios.contains("hold-android"));
    }
    // All routes together say which step is whose.
    let all = shell.says(&["show", "whatsapp/delete-chats"]);
    assert!(
        all.contains("hold-android · tap · Android") && all.contains("swipe-ios · tap · iPhone")
    );
}

#[test]
fn trails_of_different_platforms_stand_apart() {
    let shell = Shell::new();
    let text = shell.says(&["show", "facebook/object"]);
    let step = text.split("\n    open-form ·").nth(1).unwrap().split("\n\n").next().unwrap();
    let starts = step.lines().filter(|line| line.starts_with("    › ")).count();
    assert!(starts >= 3, "{step}");
    for platform in ["Android", "iPhone", "Web"] {
        assert!(step.contains(&format!("\n    {platform}:\n    › ")), "{platform}: {step}");
    }
    let only = shell.says(&["show", "facebook/object", "--on", "web"]);
    let step = only.split("\n    open-form ·").nth(1).unwrap().split("\n\n").next().unwrap();
    assert_eq!(step.lines().filter(|line| line.starts_with("    › ")).count(), 1, "{step}");
}

#[test]
fn a_platform_without_steps_takes_those_of_the_web_and_says_so() {
    let shell = Shell::new();
    let text = shell.says(&["show", "whatsapp/delete-chats", "--on", "linux"]);
    assert!(text.contains("Linux has no steps of its own: these are those of Web."), "{text}");
    let json = shell.json(&["show", "whatsapp/delete-chats", "--on", "linux", "--format", "json"]);
    let web = shell.json(&["show", "whatsapp/delete-chats", "--on", "web", "--format", "json"]);
    assert_eq!(json["guide"]["steps"], web["guide"]["steps"]);
    assert_eq!((&json["guide"]["on"], &json["guide"]["route"]), (&"linux".into(), &"web".into()));
}

#[test]
fn show_speaks_french() {
    let shell = Shell::new();
    let text = shell.says(&["show", "facebook/object", "--lang", "fr"]);
    for words in ["Ce que cela change", "Sources en désaccord", "Étapes", "Résultat attendu\u{a0}:"]
    {
        assert!(text.contains(words), "{words}");
    }
    let json = shell.json(&["show", "facebook/object", "--lang", "fr", "--format", "json"]);
    let entry = frozen::catalogue().entries.remove(0);
    assert_eq!(json["guide"]["title"], &*entry.title.fr);
    // Ids and values are never translated.
    assert_eq!(json["guide"]["steps"][0]["id"], "log-in");
    // Where no source shows the French label, there is something to look for.
    let mut guides = ids(&frozen::catalogue()).into_iter();
    assert!(guides.any(|id| {
        let json = shell.json(&["show", &id, "--lang", "fr", "--format", "json"]);
        let mut steps = json["guide"]["steps"].as_array().unwrap().iter();
        let looks_for = |hop: &Value| hop["look_for"][0].is_string();
        steps.any(|step| step["path"].as_array().unwrap().iter().any(looks_for))
    }));
}
