//! `check`: what is wrong, where, and what it mends.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::shell::{Ran, Shell, content, copy, keys};

/// A copy of the content in the folder of the shell.
fn copied() -> Shell {
    let shell = Shell::new();
    copy(&content(), &shell.path("content"));
    shell
}

/// Replaces the first `from` after `after` in a file of the copy; the line it stands on.
fn spoil(shell: &Shell, name: &str, after: &str, from: &str, to: &str) -> usize {
    let path = shell.path("content").join(name);
    let text = fs::read_to_string(&path).unwrap();
    let start = text.find(after).unwrap();
    let (before, rest) = text.split_at(start);
    let at = rest.find(from).unwrap();
    let rest = rest.replacen(from, to, 1);
    fs::write(&path, format!("{before}{rest}")).unwrap();
    text.split_at(start + at).0.lines().count()
}

fn problems(ran: &Ran) -> Vec<Value> {
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(keys(&document), ["format", "problems", "warnings"]);
    document["problems"].as_array().unwrap().clone()
}

fn places(ran: &Ran) -> Vec<(String, u64, String)> {
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    let place = |it: &Value| (text(&it["file"]), it["line"].as_u64().unwrap(), text(&it["rule"]));
    problems(ran).iter().map(place).collect()
}

fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}

#[test]
fn our_content_is_sound() {
    let shell = copied();
    assert!(shell.says(&["check", "content"]).starts_with("No problem in "));
    assert!(shell.says(&["check", "content", "--lang", "fr"]).starts_with("Aucun problème dans "));
    let document = shell.json(&["check", "content", "--format", "json"]);
    assert_eq!(document["problems"], json!([]));
    // Twice is once: nothing is mended that is right.
    let file = shell.path("content/facebook/object.toml");
    let before = bytes(&file);
    shell.says(&["check", "content", "--fix"]);
    assert_eq!(bytes(&file), before);
}

#[test]
fn three_faults_are_three_problems_at_their_lines() {
    let shell = copied();
    let title = spoil(
        &shell,
        "facebook/object.toml",
        "title = ",
        ", fr = \"Refuser l’entraînement d’IA\"",
        "",
    );
    let link = "[[steps.links]]\nurl = ";
    let http = spoil(&shell, "instagram/object.toml", link, "\"https://", "\"http://");
    let host = spoil(&shell, "whatsapp/object.toml", link, "\"https://", "\"https://example.org/");
    let ran = shell.run(&["check", "content", "--format", "json"]);
    assert_eq!((ran.status, ran.err.as_str()), (3, ""));
    let place = |file: &str, line: usize, rule: &str| (file.into(), line as u64, rule.into());
    assert_eq!(
        places(&ran),
        [
            place("content/facebook/object.toml", title, "missing-language"),
            place("content/instagram/object.toml", http, "address-scheme"),
            place("content/whatsapp/object.toml", host, "unofficial-host"),
        ]
    );
    for problem in problems(&ran) {
        assert_eq!(
            keys(&problem),
            ["column", "file", "line", "message", "remedy", "rule", "severity"]
        );
        assert!(problem["column"].as_u64().unwrap() > 0);
        assert!(!problem["message"].as_str().unwrap().is_empty());
        assert!(!problem["remedy"].as_str().unwrap().is_empty());
    }
    let ran = shell.run(&["check", "content"]);
    assert_eq!((ran.status, ran.err.as_str()), (3, ""));
    for (file, line) in [("facebook", title), ("instagram", http), ("whatsapp", host)] {
        let path = Path::new("content").join(file).join("object.toml");
        assert!(ran.out.contains(&format!("{}:{line}:", path.display())), "{}", ran.out);
    }
    assert!(ran.out.contains("^^^") && ran.out.contains("3 problems in 3 of "), "{}", ran.out);
    assert!(!ran.out.contains('\u{1b}'));
    assert!(shell.run(&["check", "content", "--color", "always"]).out.contains('\u{1b}'));
}

#[test]
fn names_start_with_the_path_that_was_given() {
    let shell = copied();
    spoil(&shell, "facebook/object.toml", "[[steps.links]]\nurl = ", "\"https://", "\"http://");
    let whole = shell.path("content");
    for given in ["content", "content/", "content/facebook", whole.to_str().unwrap()] {
        let ran = shell.run(&["check", given, "--format", "json"]);
        let (file, ..) = places(&ran).remove(0);
        let wanted =
            if given.ends_with("facebook") { "object.toml" } else { "facebook/object.toml" };
        let wanted = Path::new(given).join(wanted).display().to_string();
        assert_eq!((ran.status, file), (3, wanted));
    }
    let file = "content/facebook/object.toml";
    let ran = shell.run(&["check", file, "--format", "json"]);
    assert_eq!((ran.status, places(&ran).len(), places(&ran)[0].0.as_str()), (3, 1, file));
}

#[test]
fn a_single_file_may_refer_to_what_the_program_holds() {
    let shell = copied();
    for name in [
        "facebook/object.toml",
        "facebook/service.toml",
        "reference/companies.toml",
        "reference/regions.toml",
    ] {
        let given = format!("content/{name}");
        assert_eq!(shell.says(&["check", &given, &given]), "No problem in 1 file.\n", "{name}");
    }
    fs::write(shell.path("content/ids.txt"), "facebook/object\nfacebook/object log-in\n").unwrap();
    assert_eq!(shell.says(&["check", "content/ids.txt"]), "No problem in 1 file.\n");
    // A service that nobody knows is known by the file beside the guide.
    fs::create_dir(shell.path("content/mine")).unwrap();
    fs::copy(shell.path("content/facebook/service.toml"), shell.path("content/mine/service.toml"))
        .unwrap();
    fs::copy(shell.path("content/facebook/object.toml"), shell.path("content/mine/object.toml"))
        .unwrap();
    assert_eq!(shell.says(&["check", "content/mine/object.toml"]), "No problem in 1 file.\n");
    fs::remove_file(shell.path("content/mine/service.toml")).unwrap();
    assert_eq!(shell.run(&["check", "content/mine/object.toml"]).status, 3);
}

#[test]
fn without_a_path_the_own_guides_are_checked_and_said_to_be() {
    let shell = copied();
    let ran = shell.run(&["check"]);
    assert_eq!(ran.status, 0);
    assert!(ran.err.contains("your own guides") && ran.out.contains("check content"), "{ran:?}");
    let guides = shell.home().join("guides/facebook");
    copy(&shell.path("content/facebook"), &guides);
    let ran = shell.run(&["check"]);
    let files = fs::read_dir(&guides).unwrap().count();
    assert_eq!((ran.status, ran.out), (0, format!("No problem in {files} files.\n")));
    let file = guides.join("object.toml");
    let text = fs::read_to_string(&file).unwrap().replace("minutes = 5", "minuts = 5");
    fs::write(&file, text).unwrap();
    let ran = shell.run(&["check", "--format", "json"]);
    assert_eq!(ran.status, 3);
    assert!(places(&ran).iter().all(|(name, ..)| *name == file.display().to_string()));
    assert!(places(&ran).iter().any(|(_, _, rule)| rule == "unknown-key"));
}

#[test]
fn fix_puts_spaces_and_nothing_else() {
    let shell = copied();
    let (file, other) =
        (shell.path("content/facebook/object.toml"), shell.path("content/instagram/object.toml"));
    let right = bytes(&file);
    // Plain spaces where no-break ones belong: in French sentences, not in what a service shows.
    let text = String::from_utf8(right.clone()).unwrap();
    let spoil = |line: &str| {
        let is_sentence = line.contains(" fr = \"") && !line.starts_with("label");
        let spoilt = line.replace("\u{a0}:", " :").replace("\u{a0}?", "?");
        if is_sentence { spoilt } else { line.to_owned() }
    };
    let spoilt: String = text.split_inclusive('\n').map(spoil).collect();
    assert_ne!(text, spoilt);
    fs::write(&file, &spoilt).unwrap();
    fs::write(&other, String::from_utf8(bytes(&other)).unwrap() + "nonsense = 1\n").unwrap();
    let broken = bytes(&other);
    #[cfg(unix)]
    let mode = {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777
    };
    let before = shell.run(&["check", "content", "--format", "json"]);
    assert!(places(&before).iter().any(|(_, _, rule)| rule == "french-spacing"));
    let ran = shell.run(&["check", "content", "--fix", "--format", "json"]);
    assert_eq!(ran.status, 3);
    assert!(ran.err.contains("Mended: content/facebook/object.toml"), "{}", ran.err);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    assert!(places(&ran).iter().all(|(name, ..)| name == "content/instagram/object.toml"));
    assert_eq!(bytes(&file), right);
    assert_eq!(bytes(&other), broken);
    #[cfg(unix)]
    assert_eq!(mode(&file), 0o640);
}

#[test]
fn what_cannot_be_read_is_told() {
    let shell = copied();
    let line = shell.refuses(&["check", "nowhere"], 1);
    assert!(line.contains("nowhere") && line.contains("Check the path"), "{line}");
    // It is there all the same: packs and other guides may name it.
    fs::write(shell.path("content/facebook/limit.toml"), "# ".repeat(200_000)).unwrap();
    let ran = shell.run(&["check", "content", "--format", "json"]);
    assert_eq!(ran.status, 3);
    let place = ("content/facebook/limit.toml".to_owned(), 1, "too-large".to_owned());
    assert_eq!(places(&ran), [place]);
}

#[test]
fn a_released_step_may_be_renamed_but_not_lost() {
    let shell = copied();
    fs::write(shell.path("content/ids.txt"), "facebook/object\nfacebook/object log-in\n").unwrap();
    let file = shell.path("content/facebook/object.toml");
    let text = fs::read_to_string(&file).unwrap();
    let renamed = text.replace("\"log-in\"", "\"sign-in\"");
    assert_ne!(text, renamed);
    fs::write(&file, &renamed).unwrap();
    let ran = shell.run(&["check", "content"]);
    assert_eq!(ran.status, 3, "{}", ran.out);
    assert!(
        ran.out
            .starts_with("error[vanished-id]: the step `log-in` of facebook/object was released")
    );
    assert!(
        ran.out
            .contains("content/ids.txt:2:1".replace('/', std::path::MAIN_SEPARATOR_STR).as_str())
    );
    let known = renamed.replace("id = \"sign-in\"\n", "id = \"sign-in\"\nwas = [\"log-in\"]\n");
    fs::write(&file, known).unwrap();
    assert!(shell.says(&["check", "content"]).starts_with("No problem in "));
}
