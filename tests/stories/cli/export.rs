//! `export`: the record of objections, everything there is, and where it goes.

use std::fs;

use insta::Settings;
use serde_json::Value;

use super::shell::{Shell, keys};
use super::story::{STORY, WRITER, told};

const ONE: &[&str] = &["facebook/a&b <i>", "facebook/object"];

fn record(shell: &Shell, which: &[&str], format: &str, language: &str) -> String {
    shell.says(&[&["export", "--format", format, "--lang", language], which].concat())
}

#[test]
fn the_page_needs_nothing_else() {
    let shell = told(STORY);
    for (which, language) in [(ONE, "en"), (ONE, "fr"), (&[], "en"), (&[], "fr")] {
        let page = record(&shell, which, "html", language);
        assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">")));
        for tag in ["<script", "<link", "<img", "<iframe", "<a ", "<object", "<svg", "<base"] {
            assert!(!page.contains(tag), "{tag}");
        }
        for word in [" src=", " href=", "url(", "@import", " on", "javascript:"] {
            let inside = page.split('<').skip(1).filter_map(|it| Some(it.split_once('>')?.0));
            assert!(!inside.into_iter().any(|tag| tag.contains(word)), "{word}");
        }
        let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(!style.contains("url(") && !style.contains("@import") && !style.contains("//"));
        for part in [
            "width=device-width",
            "default-src 'none'",
            "@media print",
            "prefers-color-scheme: dark",
        ] {
            assert!(page.contains(part), "{part}");
        }
        assert_eq!(page.matches("<h1>").count(), 1);
        assert!(page.contains("https://eur-lex.europa.eu/eli/reg/1971/1182/oj"));
    }
}

#[test]
fn tags_open_and_close() {
    let shell = told(STORY);
    let page = record(&shell, &[], "html", "en");
    let mut open: Vec<&str> = Vec::new();
    let (_, body) = page.split_once("<body>").unwrap();
    for tag in body.split('<').skip(1).map(|it| it.split(['>', ' ']).next().unwrap()) {
        match tag.strip_prefix('/') {
            Some("body" | "html") => {}
            Some(name) => assert_eq!(open.pop(), Some(name), "{open:?}"),
            None => open.push(tag),
        }
    }
    assert_eq!(open, [""; 0]);
}

#[test]
fn what_was_typed_is_no_markup() {
    let shell = told(STORY);
    let page = record(&shell, ONE, "html", "en");
    for text in [
        "a&amp;b &lt;i&gt;",
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; *more*",
        "- asked &lt;b&gt;twice&lt;/b&gt;\n# and once",
        "/photos/[1] screen_shot.png",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let markdown = record(&shell, ONE, "markdown", "en");
    for text in [
        "## Facebook a&b \\<i\\>: Refuse AI training",
        "  > 1\\. a receipt\\\n  > \\<script\\>alert(\"1\")\\</script\\> & \\*more\\*\n",
        "> \\- asked \\<b\\>twice\\</b\\>\\\n> \\# and once\n",
        "- /photos/\\[1\\] screen\\_shot.png\n",
    ] {
        assert!(markdown.contains(text), "{text}: {markdown}");
    }
    assert!(!page.contains('\u{202e}') && !markdown.contains('\u{202e}'));
}

#[test]
fn the_record_tells_the_whole_story() {
    let shell = told(STORY);
    let told = record(&shell, ONE, "markdown", "en");
    for text in [
        "**!** No answer: the last day for it was 2 November 2026.",
        "Meta Platforms Ireland Limited",
        "Merrion Road, Dublin 4",
        "712876720715583",
        "opened on 1 October 2026, 09:20 UTC",
        "- **Sent on:** 1 October 2026",
        "- **Law:** GDPR",
        "- **Tied accounts then:** Instagram perso",
        "- **One month from receipt:** 1 November 2026",
        "- **Last day for the answer:** 2 November 2026",
        "- **Complaint possible from:** 3 November 2026",
        "may claim on top: 3.",
        "Receipt acknowledged: not an answer yet",
        "- Reminder, 4 November 2026, in French",
        "Only their paths are noted here",
        "- ◌ Instagram perso, Refuse AI training: waiting · a&b \\<i\\>",
        "- ✓ Log in to the right account · iPhone · 12 October 2026",
        "Article 77, complaint to an authority",
        "gdprhub.eu",
        "It is not legal advice",
    ] {
        assert!(told.contains(text), "{text}: {told}");
    }
    let all = record(&shell, &[], "markdown", "en");
    for heading in
        ["a&b \\<i\\>", "club", "vieux", "WhatsApp mobile", "Refuse use of data from third"]
    {
        assert!(all.contains(heading), "{heading}");
    }
    assert!(all.contains("Sent on 20 May 2025; no answer was kept."), "{all}");
    let received = record(&shell, &["whatsapp/mobile"], "markdown", "fr");
    assert!(received.contains("**Reçue le\u{a0}:** 12 novembre 2026"), "{received}");
    assert!(!received.contains("Facebook club"), "{received}");
}

#[test]
fn rounds_strange_events_and_two_answers_are_told() {
    let request = |status: &str, date: &str| {
        format!(
            r#"{{"request":{{"account":"fb1","guide":"facebook/object","status":"{status}","date":"{date}",
            "sending":{{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}}}}}"#
        )
    };
    let start = r#"{"set":{"name":"country","value":"FR"}},
        {"add":{"account":"fb1","service":"facebook","name":"perso"}},"#;
    let acts = [
        request("refused", "2025-01-01"),
        request("sent", "2025-05-01"),
        request("accepted", "2025-05-02"),
        request("sent", "2026-10-02"),
        request("accepted", "2026-11-20"),
        request("refused", "2026-11-20"),
    ];
    let shell = told(&[("2026-11-20T08:00:00Z", &format!("{start}{}", acts.join(",")))]);
    let text = record(&shell, &["facebook/perso", "facebook/object"], "markdown", "en");
    for told in [
        "Two answers that do not agree are noted",
        "The answer came after the last day, 2 November 2026.",
        "*Objection of 2 October 2026*",
        "- **1 January 2025** · The company refused\n  - Does not follow from what came before.",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
}

#[test]
fn what_covers_an_account_is_its_proof() {
    let shell = told(STORY);
    let which = &["instagram/perso", "instagram/object"];
    let text = record(&shell, which, "markdown", "en");
    assert!(text.contains("## Instagram perso: Refuse AI training\n\n**◌** Covered if"), "{text}");
    assert!(text.contains("## Facebook a&b \\<i\\>: Refuse AI training"), "{text}");
    let accounts = &["remove", "instagram/perso"];
    shell.says(&[&["accounts"], &accounts[..]].concat());
    let text = record(&shell, ONE, "markdown", "en");
    assert!(text.contains("Tied accounts then:** Instagram perso"), "{text}");
    // An account that is no longer followed keeps its record.
    shell.says(&["accounts", "remove", "facebook/club"]);
    let all = record(&shell, &[], "markdown", "en");
    assert!(all.contains("Facebook club (no longer followed)"), "{all}");
}

#[test]
fn nothing_personal_stands_in_it_that_was_not_typed() {
    let shell =
        told(STORY).with("USER", "zaphod").with("LOGNAME", "zaphod").with("HOSTNAME", "heart");
    let home = shell.home().display().to_string();
    for format in ["markdown", "html", "ics", "json"] {
        let text = record(&shell, &[], format, "en");
        for word in ["zaphod", "heart", &home] {
            assert!(!text.contains(word), "{format}: {word}");
        }
    }
    // A calendar is often shared: of what was typed, the nickname only.
    let text = record(&shell, &[], "ics", "en").replace("\r\n ", "");
    assert!(!text.contains("twice") && !text.contains("receipt\\n") && !text.contains("photos"));
}

#[test]
fn everything_is_the_journal_as_it_stands() {
    let shell = told(STORY);
    // Another computer's file, with spaces of its own, and a copy of the first.
    let folder = shell.home().join("journal");
    let other = "{ \"v\": 1,\t\"id\": \"1600000000000-bbbbbbbb\", \"at\": \"\", \"do\": [], \"x\": \"é\\u0041\" }";
    fs::write(folder.join("bbbbbbbb.jsonl"), format!("{other}\n")).unwrap();
    fs::copy(folder.join(format!("{WRITER}.jsonl")), folder.join("copy.jsonl")).unwrap();
    let document = shell.json(&["export", "--format", "json"]);
    assert_eq!(keys(&document), ["format", "lines", "status"]);
    assert_eq!(document["status"], shell.json(&["status", "--json"]));
    let own = fs::read_to_string(folder.join(format!("{WRITER}.jsonl"))).unwrap();
    let expected: Vec<&str> = std::iter::once(other).chain(own.lines()).collect();
    let lines: Vec<&str> =
        document["lines"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
    assert_eq!(lines, expected);
    // What import reads: on another computer, the same again.
    shell.says(&["export", "--format", "json", "-o", "all.json"]);
    let there = Shell::new();
    there.says(&["import", shell.path("all.json").to_str().unwrap()]);
    assert_eq!(there.json(&["export", "--format", "json"])["lines"], document["lines"]);
}

#[test]
fn a_file_is_for_its_owner_and_replaced_only_when_told() {
    let shell = told(STORY);
    for format in ["json", "markdown", "html", "ics"] {
        let name = format!("out.{format}");
        let export = &["export", "--format", format, "-o", &name];
        let out = shell.says(export);
        let path = shell.path(&name);
        assert!(out.contains(&name) && out.lines().count() == 1, "{out}");
        let printed = shell.says(&["export", "--format", format]);
        assert_eq!(fs::read_to_string(&path).unwrap(), printed, "{format}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::write(&path, "mine").unwrap();
        let line = shell.refuses(export, 1);
        assert!(line.contains("--force") && line.contains(&name), "{line}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        shell.says(&[&export[..], &["--force"]].concat());
        assert_eq!(fs::read_to_string(&path).unwrap(), printed);
    }
    let line = shell.refuses(&["export", "--format", "ics", "-o", "no/where.ics"], 1);
    assert!(line.starts_with("Cannot save the file"), "{line}");
    let line = shell.refuses(&["export", "--format", "ics", "-o", ".", "--force"], 1);
    assert!(line.starts_with("Cannot save the file"), "{line}");
    assert_eq!(shell.run(&["export", "--format", "ics", "--force"]).status, 2);
    assert_eq!(shell.run(&["export"]).status, 2);
}

#[test]
fn what_is_not_there_is_told() {
    let shell = told(STORY);
    let export = ["export", "--format", "html"];
    for (which, status, words) in [
        (&["facebook/clb"][..], 2, "facebook/club"),
        (&["facebook/club", "facebook/objct"], 2, "facebook/object"),
        (&["facebook/club", "facebook/delete-chats"], 2, "Nearest"),
        (&["instagram/perso"], 1, "No objection is noted"),
        (&["whatsapp/mobile", "whatsapp/delete-chats"], 1, "No objection to whatsapp/delete-chats"),
    ] {
        let line = shell.refuses(&[&export[..], which].concat(), status);
        assert!(line.contains(words), "{which:?}: {line}");
    }
    for format in ["json", "ics"] {
        let line = shell.refuses(&["export", "--format", format, "facebook/club"], 2);
        assert!(line.contains("markdown and html"), "{line}");
    }
    let empty = Shell::new().says(&["export", "--format", "markdown"]);
    assert!(empty.contains("No objection is noted."), "{empty}");
}

#[test]
fn ascii_is_ascii_and_a_page_keeps_its_accents() {
    let shell = told(STORY);
    for format in ["markdown", "html", "ics"] {
        let text = shell.says(&["export", "--format", format, "--lang", "fr", "--ascii"]);
        assert!(text.is_ascii(), "{format}");
    }
    let page = shell.says(&["export", "--format", "html", "--lang", "fr", "--ascii"]);
    assert!(page.contains("Ce qui s&#8217;est pass&#233;"), "{page}");
}

#[test]
fn as_it_looks() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.bind(|| {
        for (language, end) in [("en", "## The law\n"), ("fr", "## La loi\n")] {
            let text = record(&told(STORY), ONE, "markdown", language);
            // What follows comes from content, and changes with it.
            let (own, _) = text.split_once(end).unwrap();
            let own = own.replace(env!("CARGO_PKG_VERSION"), "[version]");
            insta::assert_snapshot!(format!("record_{language}"), own);
        }
        let page = record(&told(STORY), ONE, "html", "fr");
        let (_, main) = page.split_once("<main>\n").unwrap();
        let (own, _) = main.split_once("<h2>La loi").unwrap();
        let own = own.replace(env!("CARGO_PKG_VERSION"), "[version]");
        insta::assert_snapshot!("record_page_fr", own);
    });
    let status: Value = told(STORY).json(&["export", "--format", "json"])["status"].clone();
    assert_eq!(status["format"], 1);
}
