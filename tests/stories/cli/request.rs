//! `request`, `due` and `next`: an objection followed from the shell.

use serde_json::{Value, json};

use super::shell::{Ran, Shell, keys};

const OBJECT: &str = "facebook/object";
const PERSO: &str = "facebook/perso";

/// A shell of someone in `country` with one account.
fn living_in(country: &str) -> Shell {
    let shell = Shell::new();
    shell.says(&["set", "country", country]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell
}

fn request(shell: &Shell, rest: &[&str]) -> String {
    shell.says(&[&["request", PERSO, OBJECT], rest].concat())
}

fn refused(shell: &Shell, rest: &[&str]) -> String {
    shell.refuses(&[&["request", PERSO, OBJECT], rest].concat(), 2)
}

fn due(shell: &Shell) -> (i32, Value) {
    let Ran { status, out, err } = shell.run(&["due", "--json"]);
    assert_eq!(err, "");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["format"], 1);
    (status, document["due"].clone())
}

fn status(shell: &Shell) -> Value {
    let document = shell.json(&["status", "--json"]);
    document["accounts"][0]["guides"][0].clone()
}

#[test]
fn a_month_that_ends_on_easter_sunday_in_ireland() {
    let shell = living_in("FR");
    let told = request(&shell, &["sent", "--date", "2026-03-05"]);
    assert!(told.contains("7 Apr 2026") && told.contains("CNIL"), "{told}");
    let (exit, dates) = due(&shell);
    assert_eq!(exit, 3);
    let [date] = dates.as_array().unwrap().as_slice() else { panic!("{dates}") };
    for (field, value) in [
        ("account", json!(PERSO)),
        ("guide", json!(OBJECT)),
        ("what", json!("answer")),
        ("one_month", json!("2026-04-05")),
        ("last_day", json!("2026-04-07")),
        ("complain_from", json!("2026-04-08")),
        ("state", json!("late")),
    ] {
        assert_eq!(date[field], value, "{field}");
    }
    let guide = status(&shell);
    assert_eq!(guide["request"]["status"], "no-answer");
    assert_eq!(guide["request"]["date"], "2026-04-08");
    assert_eq!(guide["noted"], json!({"status": "sent", "date": "2026-03-05"}));
    let next = shell.json(&["next", "--json"]);
    assert_eq!(keys(&next["next"][0]), ["account", "guide", "minutes", "step", "why"]);
    assert_eq!(next["next"][0]["why"], "no-answer");
}

#[test]
fn a_month_that_ends_at_christmas() {
    let shell = living_in("FR").with("OPTOUT_TUI_TODAY", "2026-11-26");
    request(&shell, &["sent", "--date", "2026-11-25"]);
    let (exit, dates) = due(&shell);
    let of = |field: &str| dates[0][field].as_str().unwrap().to_owned();
    assert_eq!((exit, of("state")), (0, "coming".to_owned()));
    assert_eq!(
        [of("one_month"), of("last_day"), of("complain_from")],
        ["2026-12-25", "2026-12-28", "2026-12-29"]
    );
}

#[test]
fn a_story_from_sending_to_the_authority() {
    let shell = living_in("FR");
    request(&shell, &["sent", "--date", "2026-08-03", "--received", "2026-08-05"]);
    request(&shell, &["acknowledged", "--date", "2026-08-05", "--note", " a robot "]);
    request(&shell, &["reminded", "--date", "2026-09-10"]);
    let told = request(&shell, &["complained", "--date", "2026-10-01"]);
    assert!(told.contains("complained"), "{told}");
    let (exit, dates) = due(&shell);
    // The company owes its answer all the same.
    assert_eq!(
        (exit, &dates[0]["what"], &dates[0]["state"]),
        (3, &json!("answer"), &json!("late"))
    );
    assert_eq!((&dates[1]["what"], &dates[1]["state"]), (&json!("authority"), &json!("coming")));
    // The first of January is free in France, and a week-end follows.
    assert_eq!(dates[1]["last_day"], "2027-01-04");
    assert!(shell.journal().iter().any(|line| line.contains(r#""note":"a robot""#)));
    // Taken back, one after the other.
    shell.says(&["undo"]);
    assert_eq!(status(&shell)["noted"]["status"], "reminded");
}

#[test]
fn what_cannot_be_is_said_and_nothing_is_written() {
    let shell = living_in("FR");
    assert!(refused(&shell, &["accepted"]).contains("`sent` first"));
    request(&shell, &["sent", "--date", "2026-10-05"]);
    let lines = shell.journal();
    for (rest, told) in [
        (&["no-answer"][..], "follows from the dates"),
        (&["late"], "follows from the dates"),
        (&["acceptd"], "Nearest: accepted"),
        (&["draft"], "cannot come next"),
        (&["gave-more"], "cannot come next"),
        (&["complained-company"], "United Kingdom only"),
        (&["accepted", "--date", "2026-10-04"], "sent on 5 Oct 2026"),
        (&["accepted", "--date", "2026-11-23"], "still to come"),
        (&["accepted", "--date", "2026-02-30"], "is not a day"),
        (&["accepted", "--date", "05/10/2026"], "is not a day"),
        (&["sent", "--date", "2026-11-01", "--received", "2026-10-30"], "received before"),
        (&["sent", "--received", "2026-12-01"], "still to come"),
        (&["refused", "--received", "2026-11-01"], "Only `sent`"),
    ] {
        let line = refused(&shell, rest);
        assert!(line.contains(told), "{rest:?}: {line}");
    }
    let chats = shell.refuses(&["request", PERSO, "meta-ai/delete-chats", "sent"], 2);
    assert!(chats.contains("sends no objection"), "{chats}");
    assert_eq!(shell.journal(), lines);
}

#[test]
fn in_the_united_kingdom_the_company_hears_the_complaint_first() {
    let shell = living_in("GB");
    request(&shell, &["sent", "--date", "2026-08-03"]);
    let told = request(&shell, &["complained-company", "--date", "2026-09-10"]);
    assert!(told.contains("complained to them") || told.contains("no answer"), "{told}");
    let (exit, dates) = due(&shell);
    let dates = dates.as_array().unwrap();
    let complaint = dates.iter().find(|date| date["track"] == "complaint").unwrap();
    // Thirty days end on a Saturday: the next working day.
    assert_eq!((exit, &complaint["day"]), (3, &json!("2026-10-12")));
}

#[test]
fn what_no_law_gives_is_not_counted() {
    let american = living_in("US");
    let told = request(&american, &["sent", "--date", "2026-03-05"]);
    assert!(told.contains("No law that we know"), "{told}");
    assert_eq!(due(&american), (0, json!([])));

    let swiss = living_in("CH");
    let told = request(&swiss, &["sent", "--date", "2026-11-20"]);
    assert!(told.contains("courtesy"), "{told}");
    let (_, dates) = due(&swiss);
    assert_eq!(
        (&dates[0]["one_month"], &dates[0]["last_day"]),
        (&json!(null), &json!("2026-12-20"))
    );
    assert_eq!(dates[0]["courtesy"], true);

    // Where nobody knows where they live, no clock is made up; what was noted stays.
    let shell = Shell::new();
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let ran = shell.run(&["request", PERSO, OBJECT, "sent"]);
    assert_eq!(ran.status, 0);
    assert!(ran.err.contains("set country"), "{}", ran.err);
    assert_eq!(due(&shell), (0, json!([])));
}

#[test]
fn an_old_objection_is_advice_in_both_languages() {
    let shell = living_in("FR");
    let told = request(&shell, &["sent", "--date", "2025-05-01"]);
    assert!(told.contains("Objected in May 2025"), "{told}");
    assert_eq!(due(&shell), (0, json!([])));
    let french = shell.says(&["due", "--lang", "fr"]);
    assert!(french.contains("Opposition de mai 2025"), "{french}");
}

#[test]
fn moving_changes_neither_the_law_nor_the_authority_of_what_was_sent() {
    let shell = living_in("FR");
    request(&shell, &["sent", "--date", "2026-08-03"]);
    shell.says(&["set", "country", "CH"]);
    let told = request(&shell, &["reminded", "--date", "2026-09-10"]);
    assert!(told.contains("CNIL") && !told.contains("PFPDT"), "{told}");
    let ran = shell.run(&["letter", "complaint", PERSO, OBJECT, "--language", "en"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("(CNIL)") && ran.out.contains("GDPR"), "{}", ran.out);
    assert!(ran.out.contains("no answer"), "{}", ran.out);
    let calendar = shell.says(&["export", "--format", "ics"]);
    assert!(!calendar.contains("PFPDT"), "{calendar}");
}

#[test]
fn what_is_asked_of_everybody_comes_after_ones_own_accounts() {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "chatgpt", "perso"]);
    let first = |shell: &Shell| shell.json(&["next", "--json"])["next"][0].clone();
    assert_eq!(first(&shell)["guide"], "chatgpt/object");
    // Where there is an account at Meta, knowing what is tied to it can spare an objection.
    shell.says(&["accounts", "add", "facebook", "perso"]);
    assert_eq!(first(&shell)["guide"], "meta/accounts");
}
