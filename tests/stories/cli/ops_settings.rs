//! Settings by the rules of the operations: countries as people call them, intervals, packs, the mouse.

use super::shell::Shell;

#[test]
fn a_country_is_what_people_call_it() {
    let shell = Shell::new();
    for (typed, code) in [
        ("UK", "GB"),
        ("USA", "US"),
        ("England", "GB"),
        ("Holland", "NL"),
        ("Angleterre", "GB"),
        ("les États Unis", "US"),
        ("Hollande", "NL"),
    ] {
        for language in ["en", "fr"] {
            shell.says(&["set", "country", "none"]);
            shell.says(&["set", "country", typed, "--lang", language]);
            assert_eq!(shell.says(&["set", "country"]), format!("{code}\n"), "{typed}");
        }
    }
    shell.says(&["accounts", "add", "facebook", "a"]);
    assert!(shell.says(&["accounts", "set", "facebook/a", "country", "uk"]).contains("United"));
}

#[test]
fn a_pack_is_understood_and_changes_nothing() {
    let shell = Shell::new();
    for arguments in [&["set", "pack", "meta"][..], &["set", "pack", "none"], &["set", "pack"]] {
        assert!(shell.says(arguments).starts_with("A pack hides nothing any more"));
    }
    assert!(shell.says(&["set", "pack", "meta", "--lang", "fr"]).contains("ne masque plus rien"));
    assert!(shell.journal().is_empty());
    assert!(!shell.says(&["set"]).contains("pack"));
    assert!(!shell.says(&["set", "--help"]).contains("pack"));
}

#[test]
fn one_is_asked_again_after_as_many_months_as_one_said() {
    let shell = Shell::new();
    assert!(shell.says(&["set"]).contains("look-again  12  "));
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "a"]);
    for (status, date) in [("sent", "2026-10-01"), ("accepted", "2026-10-03")] {
        let arguments = ["request", "facebook/a", "facebook/object", status, "--date", date];
        shell.says(&arguments);
    }
    let look = |shell: &Shell| {
        let document = shell.json(&["due", "--json"]);
        let due = document["due"].as_array().unwrap().iter();
        let look = due.filter(|it| it["what"] == "look-again").map(|it| it["last_day"].clone());
        look.collect::<Vec<_>>()
    };
    assert_eq!(look(&shell), ["2027-10-03"]);
    assert!(shell.says(&["set", "look-again", "3"]).contains("after 3 months"));
    assert!(shell.journal().pop().unwrap().contains(r#""set":{"name":"look-again","value":"3"}"#));
    assert_eq!(look(&shell), ["2027-01-03"]);
    shell.says(&["set", "look-again", "none"]);
    assert_eq!(look(&shell), ["2027-10-03"]);
    let told = shell.refuses(&["set", "look-again", "0"], 2);
    assert!(told.contains("1 to 120"), "{told}");
}

#[test]
fn the_mouse_is_of_this_computer_and_off() {
    let shell = Shell::new();
    assert_eq!(shell.says(&["set", "mouse"]), "off\n");
    assert!(shell.says(&["set", "mouse", "on"]).contains("this computer"));
    assert_eq!(shell.says(&["set", "mouse"]), "on\n");
    assert!(shell.journal().is_empty());
    assert!(shell.says(&["where"]).lines().any(|line| line.starts_with("mouse ")));
    shell.says(&["set", "mouse", "OFF"]);
    assert_eq!(shell.says(&["set", "mouse"]), "off\n");
    assert!(shell.refuses(&["set", "mouse", "loud"], 2).contains("on, off"));
}
