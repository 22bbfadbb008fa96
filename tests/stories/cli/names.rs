//! What does not exist: exit status 2, nothing on standard output, one line with the nearest names.

use super::shell::Shell;
use crate::support::frozen;

#[test]
fn an_unknown_name_is_told_with_the_nearest_ones() {
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    for (arguments, wrong, near) in [
        (&["show", "facebok/object"][..], "facebok/object", "facebook/object"),
        (&["show", "whatapp"], "whatapp", "whatsapp/object"),
        (&["show", "whatsapp/chats"], "whatsapp/chats", "whatsapp/delete-chats"),
        (&["show", "facebook/object", "--on", "androit"], "androit", "android"),
        (&["open", "facebook/objct"], "facebook/objct", "facebook/object"),
        (&["open", "facebook/object", "open-from"], "open-from", "open-form"),
        (&["open", "facebook/object", "--on", "widows"], "widows", "windows"),
        (&["guides", "--service", "whatapp"], "whatapp", "whatsapp"),
        (&["guides", "--goal", "delete-chat"], "delete-chat", "delete-chats"),
        (&["accounts", "add", "facebok"], "facebok", "facebook"),
        (&["accounts", "remove", "facebook/pers"], "facebook/pers", "facebook/perso"),
        (&["accounts", "set", "facebook/perso", "county", "FR"], "county", "country"),
        (&["accounts", "set", "facebook/perso", "country", "Germny"], "Germny", "Germany"),
        (
            &["mark", "facebok/perso", "facebook/object", "log-in", "done"],
            "facebok/perso",
            "facebook/perso",
        ),
        (
            &["mark", "facebook/perso", "facebook/objekt", "log-in", "done"],
            "facebook/objekt",
            "facebook/object",
        ),
        (&["mark", "facebook/perso", "facebook/object", "login", "done"], "login", "log-in"),
        (&["mark", "facebook/perso", "facebook/object", "log-in", "skipp"], "skipp", "skip"),
        (
            &["mark", "facebook/perso", "facebook/object", "log-in", "done", "--on", "io"],
            "io",
            "ios",
        ),
        (&["request", "facebook/perso", "facebook/object", "snt"], "snt", "sent"),
        (&["letter", "objecton", "facebook/perso", "facebook/object"], "objecton", "objection"),
        (&["export", "facebook/pers", "--format", "html"], "facebook/pers", "facebook/perso"),
        (&["forget", "facebook/pers", "--yes"], "facebook/pers", "facebook/perso"),
        (
            &["accounts", "join", "facebook/perso", "facebok/perso"],
            "facebok/perso",
            "facebook/perso",
        ),
        (&["completions", "fsh"], "fsh", "fish"),
        (&["set", "contry"], "contry", "country"),
        (&["set", "language", "fre"], "fre", "fr"),
        (&["set", "phone", "androi"], "androi", "android"),
        (&["set", "computer", "window"], "window", "windows"),
        (&["guides", "--pack", "developer"], "developer", "developers"),
    ] {
        let line = shell.refuses(arguments, 2);
        assert!(line.contains(&format!("`{wrong}`")), "{arguments:?}: {line}");
        let (_, hint) = line.split_once(". ").unwrap();
        assert!(hint.contains(near), "{arguments:?}: {line}");
    }
}

#[test]
fn who_names_a_service_is_told_its_guides_and_first_how_to_refuse() {
    let shell = Shell::new();
    let catalogue = frozen::catalogue();
    let own = catalogue.entries.iter().filter(|entry| entry.id.service.as_str() == "whatsapp");
    let own: Vec<String> = own.map(|entry| entry.id.to_string()).collect();
    assert_eq!(own[0], "whatsapp/object");
    for typed in ["whatsapp", "WhatsApp", "WHATSAPP"] {
        let line = shell.refuses(&["show", typed], 2);
        let wanted = format!("`{typed}` is a service. Its guides: {}.", own.join(", "));
        assert_eq!(line, wanted);
    }
    // Names of several words, and both languages.
    let line = shell.refuses(&["open", "Meta AI", "--lang", "fr"], 2);
    assert!(line.starts_with("`Meta AI` est un service. Ses guides\u{a0}: meta-ai/"), "{line}");
    // A guide that its service does not have: those that it has.
    let line = shell.refuses(&["show", "website/leave"], 2);
    assert!(line.contains("website/object"), "{line}");
    // A name that could be several: the first guide of each.
    let line = shell.refuses(&["show", "micro"], 2);
    assert!(line.contains("microsoft/object") && !line.contains("limit"), "{line}");
}

#[test]
fn a_name_like_no_other_is_told_what_there_is() {
    let shell = Shell::new();
    let line = shell.refuses(&["show", "zzz/qqq"], 2);
    assert!(line.contains("optout-tui guides") || line.contains("There are"), "{line}");
    let line = shell.refuses(&["guides", "--goal", "x"], 2);
    assert!(line.contains("object, delete-chats, limit"), "{line}");
    let line = shell.refuses(&["guides", "--pack", "zzz"], 2);
    assert!(line.contains("essentials, meta, assistants"), "{line}");
    let line = shell.refuses(&["accounts", "remove", "facebook/perso"], 2);
    assert!(line.contains("accounts add"), "{line}");
    let line = shell.refuses(&["show", "facebok/object", "--lang", "fr"], 2);
    assert!(line.starts_with("`facebok/object` n’est pas un guide. Noms proches\u{a0}:"), "{line}");
}

#[test]
fn half_a_name_lists_the_accounts_it_could_be() {
    let shell = Shell::new();
    for service in ["facebook", "instagram"] {
        shell.says(&["accounts", "add", service, "perso"]);
    }
    shell.says(&["accounts", "add", "whatsapp", "mobile"]);
    let line = shell.refuses(&["accounts", "remove", "perso"], 2);
    assert!(line.contains("facebook/perso, instagram/perso"), "{line}");
    assert!(!line.contains("mobile"), "{line}");
    let line = shell.refuses(&["accounts", "remove", "whatsapp"], 2);
    assert!(line.contains("whatsapp/mobile"), "{line}");
}

#[test]
fn wrong_usage_is_2_and_help_is_0() {
    let shell = Shell::new();
    for arguments in
        [&["frob"][..], &["show"], &["guides", "--frob"], &["show", "a/b", "--format", "x"]]
    {
        let ran = shell.run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{arguments:?}");
    }
    for arguments in [&["--help"][..], &["-h"], &["--version"], &["mark", "--help"]] {
        let ran = shell.run(arguments);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{arguments:?}");
    }
    assert!(shell.run(&["--help"]).out.contains("Examples:"));
}

#[test]
fn without_a_terminal_the_wizard_names_other_ways() {
    let shell = Shell::new();
    let line = shell.refuses(&[], 1);
    assert!(line.contains("--plain") && line.contains("guides"), "{line}");
}
