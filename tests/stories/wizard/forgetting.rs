//! Forgetting in the wizard: it asks, it says what goes, and then it is gone; and two accounts that are one.

use optout_tui::domain::text::language::Language;
use optout_tui::ui::theme::Theme;

use crate::support::journey::{Disk, Journey, changes};

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
