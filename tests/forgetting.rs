//! Forgetting in the wizard: it asks, it says what goes, and then it is gone; and two accounts that are one.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "a test that cannot go on has failed")]
#![expect(clippy::disallowed_methods, reason = "these tests start the program and read its files")]

#[expect(dead_code, reason = "the journeys of objections use the rest")]
#[path = "support/journey.rs"]
mod journey;
#[expect(dead_code, reason = "the wizard’s own stories use the rest")]
#[path = "support/tty.rs"]
mod tty;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use optout_tui::domain::text::language::Language;
use optout_tui::ui::theme::Theme;

use journey::{Disk, Journey, changes};
use tty::{DOWN, ENTER, Start};

/// Somebody with two accounts on Facebook, an objection with words on it, a note, a proof and a blank.
fn somebody(language: Language, size: (u16, u16)) -> Journey {
    let done = changes(
        r#"[
        {"set":{"name":"country","value":"FR"}},
        {"add":{"account":"k1","service":"facebook","name":"perso"}},
        {"add":{"account":"k2","service":"facebook","name":"Mata-Hari"}},
        {"mark":{"account":"k2","guide":"facebook/object","step":"log-in","mark":"done","on":"web","revision":1}},
        {"request":{"account":"k2","guide":"facebook/object","status":"sent","date":"2026-11-20",
            "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"},"note":"from the café"}},
        {"note":{"account":"k2","guide":"facebook/object","text":"my pupils"}},
        {"proof":{"account":"k2","guide":"facebook/object","path":"/home/camille/mail.eml"}},
        {"blank":{"name":"name","value":"Camille"}}
        ]"#,
    );
    Journey::with(done, language, Theme::default(), size)
}

#[test]
fn an_account_is_forgotten_once_it_is_confirmed() {
    let mut journey = somebody(Language::En, (100, 30));
    journey
        .keys("a")
        .down_to("Mata-Hari")
        .keys("enter")
        .down_to("Forget it for good…")
        .keys("enter");
    journey.sees("This erases: Facebook Mata-Hari and all that happened");
    journey.sees("(1\u{a0}account, 1\u{a0}step, 1\u{a0}objection,");
    journey.sees("2\u{a0}notes,").sees("1\u{a0}path)").sees("Out of reach");
    // Enter alone keeps it.
    journey.keys("enter").sees("Mata-Hari");
    assert_eq!(journey.kept_with("k2").len(), 5);
    journey.keys("enter").down_to("Forget it").keys("enter up enter");
    journey.sees_no("Mata-Hari").sees("Facebook perso").sees("It is gone. Your other computers");
    assert_eq!(journey.kept_with("k2"), [""; 0]);
    // It cannot be undone, and what came before still can.
    journey.keys("u").sees("Facebook perso").sees("Take it back?");
}

#[test]
fn it_is_gone_from_the_screen_before_the_disk_answers_and_a_failure_stays() {
    let mut journey = somebody(Language::En, (100, 30));
    journey.world.disk = Disk::Slow;
    journey
        .keys("a")
        .down_to("Mata-Hari")
        .keys("enter")
        .down_to("Forget it")
        .keys("enter up enter");
    journey.sees_no("Mata-Hari").sees("saving…");
    journey.disk_answers().sees_no("saving…").sees_no("Mata-Hari");

    let mut journey = somebody(Language::En, (100, 30));
    journey.world.disk = Disk::Full;
    journey
        .keys("a")
        .down_to("Mata-Hari")
        .keys("enter")
        .down_to("Forget it")
        .keys("enter up enter");
    journey.sees("No space left on device").keys("q").sees("No");
    journey.world.disk = Disk::Writes;
    journey.keys("esc ctrl-l").sees_no("No space left on device");
    assert_eq!(journey.kept_with("k2"), [""; 0]);
}

#[test]
fn notes_go_and_the_objection_stays() {
    let mut journey = somebody(Language::En, (100, 30));
    journey.open("k1", "facebook/object").keys("enter").sees_no("Forget notes");
    journey
        .keys("esc esc")
        .open("k2", "facebook/object")
        .keys("enter")
        .down_to("Forget notes and proofs…");
    journey
        .keys("enter")
        .sees("your notes and the paths of your proofs")
        .sees("(2\u{a0}notes,")
        .sees("1\u{a0}path)");
    journey.keys("up enter enter").sees_no("Forget notes").keys("esc");
    assert_eq!(journey.kept_with("pupils").len() + journey.kept_with("mail.eml").len(), 0);
    let sent = journey.kept_with(r#""status":"sent""#);
    assert!(sent.len() == 1 && !sent.concat().contains("café"), "{sent:?}");
}

#[test]
fn settings_forget_what_letters_remembered_and_everything() {
    let mut journey = somebody(Language::Fr, (100, 30));
    journey.keys(", end enter").sees("Ce que les lettres ont retenu de vous").keys("enter");
    journey.sees("Cela efface\u{a0}: ce que les lettres ont retenu").sees("(1\u{a0}réponse).");
    journey.keys("up enter");
    assert_eq!(journey.kept_with("Camille"), [""; 0]);
    // There is nothing of it left to forget.
    journey.keys("enter").sees_no("Ce que les lettres").keys("enter").sees("2\u{a0}comptes");
    journey.keys("up enter").sees("Bienvenue").sees("C’est effacé.");
    assert_eq!(journey.kept(), []);
}

#[test]
fn on_the_smallest_screen_the_question_can_be_read_to_its_end() {
    for (language, last) in [(Language::En, "There is no way back."), (Language::Fr, "retour.")] {
        let mut journey = somebody(language, (40, 12));
        journey.keys("a").down_to("Mata-Hari").keys("enter end enter");
        journey.sees("Mata-Hari").sees_no(last).keys("up").sees(last);
        assert!(journey.is_under_cursor(if language == Language::En { "Yes" } else { "Oui" }));
    }
}

#[test]
fn two_accounts_that_are_one_are_joined() {
    let done = changes(
        r#"[
        {"add":{"account":"k1","service":"facebook","name":"perso"}},
        {"add":{"account":"k3","service":"instagram","name":"perso"}},
        {"add":{"account":"k2","service":"facebook","name":"Perso"}},
        {"mark":{"account":"k2","guide":"facebook/object","step":"log-in","mark":"done","on":"web","revision":1}}
        ]"#,
    );
    let mut journey = Journey::with(done, Language::En, Theme::default(), (100, 30));
    journey.keys("a").sees("Facebook Perso~2").sees("the same as another?").keys("enter");
    journey
        .down_to("The same account as another…")
        .keys("enter")
        .sees("Facebook Perso~2")
        .keys("enter");
    journey.sees("Are Facebook perso and Facebook Perso~2 one account?").keys("up enter");
    journey.sees_no("Perso~2").sees_no("the same as another?");
    assert_eq!(journey.kept_with(r#"{"join":{"account":"k1","other":"k2"}}"#).len(), 1);
    journey.open("k1", "facebook/object").sees("✓ 1 ").keys("esc u").sees("Same account");
    journey.keys("a").sees("Perso~2");
    // Joined again, they are forgotten together: neither comes back as the other.
    journey.keys("enter").down_to("The same account").keys("enter enter up enter");
    journey.keys("enter").down_to("Forget it").keys("enter").sees("2\u{a0}accounts, 1\u{a0}step");
    journey.keys("up enter").sees_no("Facebook").sees("Instagram perso");
    assert_eq!(journey.kept_with("facebook"), [""; 0]);
    // Nothing to ask about where there is one account only.
    journey.down_to("Instagram").keys("enter").sees_no("The same account");
}

fn command(home: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_optout-tui"));
    command.args(arguments).env("OPTOUT_TUI_HOME", home).env("OPTOUT_TUI_TODAY", "2026-11-22");
    assert!(command.output().unwrap().status.success(), "{arguments:?}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Whether any file below `home` holds `word`.
fn holds(home: &Path, word: &str) -> bool {
    let texts = files(home).into_iter().map(|path| fs::read(path).unwrap());
    texts.into_iter().any(|text| String::from_utf8_lossy(&text).contains(word))
}

#[test]
fn the_command_asks_and_only_yes_is_yes() {
    let home = tempfile::tempdir().unwrap();
    command(home.path(), &["accounts", "add", "facebook", "Mata-Hari"]);
    for (answer, told, kept) in
        [("y\n", "Nothing was changed.", true), ("YES\n", "It is gone.", false)]
    {
        let start = Start::wizard(home.path()).arg("forget").arg("facebook/mata-hari");
        let mut tty = start.start();
        tty.sees("This erases: Facebook Mata-Hari and all that happened on it (1\u{a0}account).");
        tty.sees("Your other computers follow at their next start.");
        tty.press("", "Type yes to go on:");
        tty.press(answer, told);
        assert_eq!(tty.ends(), 0);
        assert_eq!(holds(home.path(), "Mata-Hari"), kept);
    }
}

#[test]
fn no_byte_of_it_is_left_in_any_file_and_no_late_file_brings_it_back() {
    let home = tempfile::tempdir().unwrap();
    let object = "facebook/object";
    command(home.path(), &["set", "country", "FR"]);
    command(home.path(), &["accounts", "add", "facebook", "perso"]);
    command(home.path(), &["accounts", "add", "facebook", "Mata-Hari"]);
    let sent = ["request", "facebook/Mata-Hari", object, "sent", "--note", "from the café"];
    command(home.path(), &sent);
    let journal = home.path().join("journal");
    let own = fs::read_dir(&journal).unwrap().next().unwrap().unwrap().path();
    let copy = fs::read(&own).unwrap();
    // A line torn off, which the next start moves to a side file.
    let torn = [&copy, br#"{"v":1,"do":[{"add":{"name":"Mata-Hari"}}"#.as_slice(), b"\n"].concat();
    fs::write(&own, torn).unwrap();
    command(home.path(), &["set", "phone", "ios"]);
    assert!(
        files(&journal.join("damaged"))
            .iter()
            .any(|it| fs::read_to_string(it).unwrap().contains("Mata-Hari"))
    );

    let mut tty = Start::wizard(home.path()).start();
    tty.sees("┌ Next");
    tty.press("a", "Facebook Mata-Hari");
    tty.press_until(DOWN, "Facebook Mata-Hari");
    tty.press(ENTER, "Rename");
    tty.press_until(DOWN, "Forget it for good");
    tty.press(ENTER, "This erases: Facebook Mata-Hari");
    tty.press_until(DOWN, "Yes");
    tty.press(ENTER, "It is gone.");
    tty.loses("saving…");
    for word in ["Mata-Hari", "café"] {
        assert!(!holds(home.path(), word), "{word}");
    }
    // A late copy from a synchroniser comes while the window is open, then as an import.
    fs::write(home.path().join(".half"), &copy).unwrap();
    fs::rename(home.path().join(".half"), journal.join("late.jsonl")).unwrap();
    command(home.path(), &["accounts", "add", "instagram", "sign"]);
    tty.sees("Instagram sign");
    assert!(tty.look(|seen| !seen.has("Mata-Hari")));
    tty.types("q");
    assert_eq!(tty.ends(), 0);
    fs::rename(journal.join("late.jsonl"), home.path().join("late.jsonl")).unwrap();
    command(home.path(), &["import", home.path().join("late.jsonl").to_str().unwrap()]);
    fs::remove_file(home.path().join("late.jsonl")).unwrap();
    assert!(!holds(home.path(), "Mata-Hari"));
    assert!(holds(home.path(), "perso"));
}
