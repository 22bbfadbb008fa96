//! `open`: the address first, then the browser.

use super::shell::Shell;

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

#[test]
fn without_a_step_the_first_form_is_taken() {
    let shell = Shell::new();
    assert_eq!(shell.says(&["open", "facebook/object", "--print"]), format!("{FORM}\n"));
    assert_eq!(
        shell.says(&["open", "facebook/object", "open-form", "--print"]),
        format!("{FORM}\n")
    );
    // No form there: a page of settings, else of help.
    let settings = shell.says(&["open", "meta/accounts", "--print"]);
    assert!(settings.starts_with("https://accountscenter."), "{settings}");
    let help = shell.says(&["open", "whatsapp/delete-chats", "--print"]);
    assert_eq!(help, "https://www.facebook.com/privacy/guide/genai\n");
}

#[test]
fn without_a_browser_the_address_is_printed_all_the_same() {
    let shell = Shell::new();
    let ran = shell.run(&["open", "facebook/object"]);
    assert_eq!((ran.status, ran.out), (1, format!("{FORM}\n")));
    assert!(ran.err.contains("BROWSER"), "{}", ran.err);
    let ran = shell.run(&["open", "facebook/object", "--lang", "fr"]);
    assert!(ran.err.contains("Copiez l’adresse"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_browser_is_handed_the_address_after_it_was_shown() {
    use std::os::unix::fs::PermissionsExt;

    let shell = Shell::new();
    let (browser, log) = (shell.path("browser"), shell.path("opened"));
    let script = format!("#!/bin/sh\nprintf '%s' \"$1\" >'{}'\n", log.display());
    std::fs::write(&browser, script).unwrap();
    std::fs::set_permissions(&browser, std::fs::Permissions::from_mode(0o755)).unwrap();
    let shell = shell.with("BROWSER", browser.to_str().unwrap());
    let out = shell.says(&["open", "facebook/object"]);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], FORM);
    assert!(lines[1].starts_with("Handed to ") && lines[1].ends_with(FORM), "{out}");
    assert_eq!(std::fs::read_to_string(&log).unwrap(), FORM);
    std::fs::remove_file(&log).unwrap();
    shell.says(&["open", "facebook/object", "--print"]);
    assert!(!log.exists());
}

#[test]
fn a_step_without_an_address_says_so() {
    let shell = Shell::new();
    let line = shell.refuses(&["open", "facebook/object", "log-in"], 1);
    assert!(line.contains("no address") && line.contains("show facebook/object"), "{line}");
}

#[test]
fn a_step_of_another_platform_is_told_with_those_of_this_one() {
    let shell = Shell::new();
    let line = shell.refuses(&["open", "whatsapp/delete-chats", "hold-android", "--on", "ios"], 2);
    assert!(line.contains("`hold-android`") && line.contains("swipe-ios"), "{line}");
}
