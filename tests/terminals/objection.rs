//! An objection in a real terminal, in French, day after day: sent, silence, a reminder, a complaint.

use std::path::Path;

use tempfile::TempDir;

use crate::support::tty::{DOWN, END, ENTER, ESC, Seen, Start, Tty};
use crate::walk::{before, journal, run};

/// Someone in France who speaks French, with these accounts.
fn somebody(accounts: &[&str]) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    run(home.path(), &["set", "country", "FR"]);
    run(home.path(), &["set", "language", "fr"]);
    for account in accounts {
        let (service, name) = account.split_once('/').unwrap();
        run(home.path(), &["accounts", "add", service, name]);
    }
    home
}

fn noted(home: &Path, text: &str) -> bool {
    journal(home).iter().any(|line| line.contains(text))
}

/// The wizard on this day.
fn on(day: &str, home: &Path) -> Tty {
    let tty = Start::wizard(home).env("OPTOUT_TUI_TODAY", day).size(120, 40).start();
    tty.sees("Pour aller plus loin");
    tty
}

fn leave(mut tty: Tty) {
    tty.loses("enregistrement…");
    tty.types("q");
    assert_eq!(tty.ends(), 0);
}

/// From the line of the objection's page that says so to the letter it leads to.
fn write(tty: &mut Tty, what: &str, letter: &str) {
    tty.press_until(DOWN, what);
    tty.press(ENTER, &format!("Facebook perso › {letter}"));
}

/// Copies the letter on the screen by this key.
fn copy(tty: &mut Tty, key: &str) -> String {
    tty.press(key, "presse-papiers");
    copied(tty)
}

/// Answers the question on the screen with the line that holds `day`; Enter alone would have written nothing.
fn yes_today(tty: &mut Tty, day: &str) {
    tty.waits("a question that is not answered yet", |seen| seen.is_under_cursor("Pas encore"));
    tty.press_until(DOWN, &format!("Oui, aujourd’hui, le {day}"));
    tty.types(ENTER);
}

/// What was put on the clipboard last, by the terminal's own escape sequence (OSC 52).
fn copied(tty: &Tty) -> String {
    tty.look(|seen| {
        let bytes = String::from_utf8_lossy(&seen.bytes).into_owned();
        let last = bytes.rsplit("\u{1b}]52;c;").next().unwrap().to_owned();
        let code = last.split(['\u{7}', '\u{1b}']).next().unwrap().to_owned();
        String::from_utf8(decode(&code)).unwrap()
    })
}

/// Base64 (RFC 4648).
fn decode(code: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => u32::from(byte - b'A'),
        b'a'..=b'z' => u32::from(byte - b'a') + 26,
        b'0'..=b'9' => u32::from(byte - b'0') + 52,
        b'+' => 62,
        b'/' => 63,
        other => panic!("{other}"),
    };
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for byte in code.bytes().filter(|byte| *byte != b'=') {
        bits = (bits << 6 | value(byte)) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

#[test]
fn from_the_form_to_the_complaint_to_the_cnil() {
    let home = somebody(&["facebook/perso"]);

    // The form was sent: the step asks, and says the day.
    let mut tty = on("2026-03-05", home.path());
    before(&mut tty, "Refuser l’entraînement", "Facebook › Refuser l’entraînement d’IA");
    tty.press(ENTER, "étape 1 sur 5");
    tty.press_until(DOWN, "Envoyer le formulaire");
    tty.press(" ", "L’avez-vous envoyée");
    yes_today(&mut tty, "5 mars 2026");
    tty.sees("Vous avez envoyé votre opposition à Meta Platforms Ireland Limited le 5 mars 2026.");
    tty.press("r", "Ils ont un mois pour répondre.");
    for text in ["5 avr. 2026", "7 avr. 2026", "8 avr.", "pas un jour ouvré"] {
        tty.sees(text);
    }
    leave(tty);
    assert!(noted(home.path(), r#""status":"sent","date":"2026-03-05""#));

    // The last day is over, and nothing came: a reminder.
    let mut tty = on("2026-04-08", home.path());
    tty.sees("sans réponse");
    tty.press("r", "aucune réponse n’est notée");
    write(&mut tty, "Les relancer", "Rappel");
    tty.sees("Ce délai a pris fin le 7 avril 2026");
    // Enter leads from blank to blank, and to the copy once none is left.
    tty.types(ENTER);
    for text in ["camille.m", "Camille Martin"] {
        tty.types(text);
        tty.sees(text);
        // Letters that come this fast are a paste: a key that no text holds ends it.
        tty.types(END);
        tty.types(ENTER);
    }
    tty.sees("tout est rempli");
    let letter = copy(&mut tty, "c");
    tty.sees("J’ai relancé l’entreprise");
    assert!(
        letter.contains("Objet\u{a0}: rappel") && letter.contains("Camille Martin"),
        "{letter}"
    );
    assert!(letter.contains("5 mars 2026") && letter.contains("7 avril 2026"), "{letter}");
    yes_today(&mut tty, "8 avr. 2026");
    tty.sees("Noté");
    tty.press(ESC, "L’entreprise a été relancée");
    leave(tty);
    assert!(noted(home.path(), r#""status":"reminded","date":"2026-04-08""#));
    assert!(!noted(home.path(), "Camille"), "nobody asked for it to be kept");

    // The reminder brought nothing either: the complaint, to the authority of the country.
    let mut tty = on("2026-04-23", home.path());
    tty.press("r", "Où porter plainte  CNIL");
    write(&mut tty, "Saisir l’autorité", "Plainte à l’autorité");
    tty.sees("mentions à compléter");
    // What is empty is said before it leaves; it may leave all the same.
    tty.press("c", "Encore vide");
    tty.press_until(DOWN, "telle quelle");
    let letter = copy(&mut tty, ENTER);
    for text in
        ["CNIL", "Meta Platforms Ireland Limited", "5 mars 2026", "8 avril 2026", "article 77"]
    {
        assert!(letter.contains(text), "{text}: {letter}");
    }
    yes_today(&mut tty, "23 avr. 2026");
    tty.sees("Noté");
    leave(tty);
    assert!(noted(home.path(), r#""status":"complained","date":"2026-04-23""#));
    let due = run(home.path(), &["due", "--json"]);
    assert!(due.contains(r#""what": "authority""#), "{due}");
}

#[test]
fn one_objection_covers_those_that_were_tied_when_it_was_sent() {
    let home = somebody(&["facebook/perso", "facebook/club"]);
    run(home.path(), &["accounts", "group", "facebook/perso", "facebook/club"]);
    // Tied before: covered if perso's is accepted.
    run(home.path(), &["request", "facebook/perso", "facebook/object", "sent"]);
    let tty = on("2026-11-23", home.path());
    tty.sees("0 sur 2, 2 en attente");
    assert!(tty.look(|it| it.line("Facebook club").contains("◌ avec Facebook perso")));
    leave(tty);
    run(home.path(), &["request", "facebook/perso", "facebook/object", "accepted"]);
    let tty = on("2026-11-24", home.path());
    tty.sees("2 sur 2");
    assert!(tty.look(|it| it.line("Facebook club").contains("● par Facebook perso")));
    leave(tty);

    // Tied since: it must object again.
    run(home.path(), &["accounts", "add", "facebook", "neuf"]);
    run(home.path(), &["accounts", "group", "facebook/perso", "facebook/neuf"]);
    let tty = on("2026-11-25", home.path());
    tty.sees("2 sur 3");
    tty.sees("○ Facebook neuf  Refuser l’entraînement");
    leave(tty);

    // No longer tied: it was covered, and is not.
    run(home.path(), &["accounts", "ungroup", "facebook/club"]);
    let mut tty = on("2026-11-26", home.path());
    tty.sees("1 sur 3");
    before(&mut tty, "Facebook club  Refuser l’entraînement", "Facebook club › Refuser");
    tty.sees("n’est plus lié à Facebook perso");
    leave(tty);
}

#[test]
fn what_was_done_in_may_2025_is_advice_and_no_alarm() {
    let home = somebody(&["facebook/perso"]);
    let mut tty = on("2026-11-22", home.path());
    before(&mut tty, "Refuser l’entraînement", "Facebook › Refuser l’entraînement d’IA");
    tty.press("b", "Beaucoup l’ont fait en mai 2025.");
    // The mail was not kept; a month is enough.
    tty.press_until(DOWN, "je n’ai pas de courriel");
    tty.press(ENTER, "quel jour");
    tty.press("mai 2025", "mai 2025");
    tty.press(
        ENTER,
        "Vous avez envoyé votre opposition à Meta Platforms Ireland Limited en mai 2025.",
    );
    tty.loses("enregistrement…");
    tty.press("q", "Fait aujourd’hui");
    assert_eq!(tty.ends(), 0);
    assert!(noted(home.path(), r#""status":"sent","date":"2025-05-01""#));
    assert!(noted(home.path(), r#""precision":"month""#));

    let mut tty = on("2026-11-23", home.path());
    tty.press("d", "╭ Dates");
    tty.sees("mai 2025");
    tty.sees("sans risque");
    assert!(!tty.look(|seen| seen.has("retard")), "{}", tty.look(Seen::text));
    leave(tty);
    assert_eq!(run(home.path(), &["due", "--json"]).matches("account").count(), 0);
}
