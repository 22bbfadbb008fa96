//! An objection in a real terminal, in French, day after day: sent, silence, a reminder, a complaint.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::program::program;
use crate::support::tty::{DOWN, ENTER, ESC, HOME, Seen, Start, Tty};

/// Runs a command in `home`: it works, or works and finds something.
fn run(home: &Path, arguments: &[&str]) -> String {
    let mut command = program();
    command.arg("--home").arg(home).args(arguments).env("OPTOUT_TUI_TODAY", "2026-11-22");
    let output = command.output().unwrap();
    assert!(
        matches!(output.status.code(), Some(0 | 3)),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

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

/// The wizard on this day.
fn on(day: &str, home: &Path) -> Tty {
    let tty = Start::wizard(home).env("OPTOUT_TUI_TODAY", day).size(120, 40).start();
    tty.sees("À faire");
    tty
}

fn leave(mut tty: Tty) {
    tty.loses("enregistrement…");
    tty.types("q");
    assert_eq!(tty.ends(), 0);
}

fn journal(home: &Path) -> String {
    let files = fs::read_dir(home.join("journal")).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|it| it.is_file()).map(|it| fs::read_to_string(it).unwrap()).collect()
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

    // The form was sent: the step says so, with the day.
    let mut tty = on("2026-03-05", home.path());
    tty.press(ENTER, "Facebook perso › Refuser l’entraînement d’IA");
    tty.press_until(DOWN, "Envoyer le formulaire");
    tty.press(" ", "Une réponse est due sous un mois");
    tty.press("r", "Envoyée le 5 mars 2026");
    for text in ["5 avr. 2026", "7 avr. 2026", "8 avr. 2026", "dimanche de Pâques"] {
        tty.sees(text);
    }
    leave(tty);
    assert!(journal(home.path()).contains(r#""status":"sent","date":"2026-03-05""#));

    // The last day is over, and nothing came: a reminder.
    let mut tty = on("2026-04-08", home.path());
    tty.sees("sans réponse");
    tty.press("r", "Sans réponse depuis le 8 avr. 2026");
    tty.press_until(DOWN, "Relancer l’entreprise");
    tty.press(ENTER, "Ce délai a pris fin le 7 avril 2026");
    tty.press_until(DOWN, "Votre nom");
    tty.types(ENTER);
    tty.press("Camille Martin\r", "Le retenir pour vos prochaines lettres");
    tty.press(ENTER, "Camille Martin");
    tty.press("c", "notez-le ici");
    let letter = copied(&tty);
    assert!(
        letter.contains("Objet\u{a0}: rappel") && letter.contains("Camille Martin"),
        "{letter}"
    );
    assert!(letter.contains("5 mars 2026") && letter.contains("7 avril 2026"), "{letter}");
    tty.press(ENTER, "8 avr. 2026");
    tty.press(ENTER, "relancée");
    leave(tty);
    let kept = journal(home.path());
    assert!(kept.contains(r#""status":"reminded","date":"2026-04-08""#), "{kept}");
    assert!(!kept.contains("Camille"), "nobody asked for it to be kept");

    // The reminder brought nothing either: the complaint, to the authority of the country.
    let mut tty = on("2026-04-23", home.path());
    tty.press("r", "cnil.fr/fr/plaintes");
    tty.press_until(DOWN, "Porter plainte auprès de l’autorité");
    tty.press(ENTER, "Écrire la plainte");
    tty.press_until(DOWN, "Écrire la plainte");
    tty.press(ENTER, "blancs à remplir");
    tty.press("c", "notez-le ici");
    let letter = copied(&tty);
    for text in
        ["CNIL", "Meta Platforms Ireland Limited", "5 mars 2026", "8 avril 2026", "article 77"]
    {
        assert!(letter.contains(text), "{text}: {letter}");
    }
    tty.press(ENTER, "23 avr. 2026");
    tty.press(ENTER, "plainte déposée");
    leave(tty);
    assert!(journal(home.path()).contains(r#""status":"complained","date":"2026-04-23""#));
    let due = run(home.path(), &["due", "--json"]);
    assert!(due.contains(r#""what": "authority""#), "{due}");
}

/// The state of an account's objection on home.
fn cell(tty: &Tty, account: &str) -> String {
    tty.look(|seen| seen.line(account))
}

#[test]
fn one_objection_covers_those_that_were_tied_when_it_was_sent() {
    let home = somebody(&["facebook/perso", "facebook/club"]);
    run(home.path(), &["accounts", "group", "facebook/perso", "facebook/club"]);
    // Tied before: covered if perso's is accepted.
    run(home.path(), &["request", "facebook/perso", "facebook/object", "sent"]);
    let tty = on("2026-11-23", home.path());
    assert!(cell(&tty, "club").contains("◐ en attente"), "{}", cell(&tty, "club"));
    leave(tty);
    run(home.path(), &["request", "facebook/perso", "facebook/object", "accepted"]);
    let tty = on("2026-11-24", home.path());
    tty.sees("couvert");
    assert!(cell(&tty, "club").contains("● couvert"), "{}", cell(&tty, "club"));
    leave(tty);

    // Tied since: it must object again.
    run(home.path(), &["accounts", "add", "facebook", "neuf"]);
    run(home.path(), &["accounts", "group", "facebook/perso", "facebook/neuf"]);
    let tty = on("2026-11-25", home.path());
    tty.sees("neuf");
    assert!(cell(&tty, "neuf").contains("à vérifier"), "{}", cell(&tty, "neuf"));
    leave(tty);

    // No longer tied: it was covered, and is not.
    run(home.path(), &["accounts", "ungroup", "facebook/club"]);
    let mut tty = on("2026-11-26", home.path());
    tty.sees("club");
    assert!(cell(&tty, "club").contains("à vérifier"), "{}", cell(&tty, "club"));
    tty.types(HOME);
    tty.press_until(DOWN, "club");
    tty.press(ENTER, "Facebook club › Refuser");
    tty.sees("n’est plus lié");
    leave(tty);
}

#[test]
fn what_was_done_in_may_2025_is_advice_and_no_alarm() {
    let home = somebody(&["facebook/perso"]);
    let mut tty = on("2026-11-22", home.path());
    tty.press(ENTER, "Facebook perso › Refuser l’entraînement d’IA");
    tty.press("b", "mai");
    // Month and year stand there already; the mail was not kept.
    tty.sees("2025");
    tty.press(ENTER, "Refuser l’entraînement d’IA");
    tty.types(ESC);
    tty.sees("À faire");
    tty.sees("à renvoyer");
    tty.press("d", "mai 2025");
    tty.sees("sans risque");
    assert!(!tty.look(|seen| seen.has("retard")), "{}", tty.look(Seen::text));
    leave(tty);
    assert!(journal(home.path()).contains(r#""status":"sent","date":"2025-05-01""#));
    assert_eq!(run(home.path(), &["due", "--json"]).matches("account").count(), 0);
}
