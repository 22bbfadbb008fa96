//! `export --format ics`: what calendar programs get, and that they can read it.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use insta::Settings;
use serde_json::Value;

use super::shell::Shell;
use super::story::{STORY, told};

const EXPORT: &[&str] = &["export", "--format", "ics"];

fn calendar(shell: &Shell, language: &str) -> String {
    shell.says(&[EXPORT, &["--lang", language]].concat())
}

/// The lines of a calendar, unfolded.
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// Every event: its identifier, and its other properties.
fn events(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut events = BTreeMap::new();
    let mut event: Vec<String> = Vec::new();
    for line in lines(text) {
        match line.as_str() {
            "BEGIN:VEVENT" => event.clear(),
            "END:VEVENT" => {
                let place = event.iter().position(|line| line.starts_with("UID:")).unwrap();
                events.insert(event.remove(place), event.clone());
            }
            _ => event.push(line),
        }
    }
    events
}

fn days(text: &str) -> Vec<(String, String, String)> {
    let value = |event: &[String], name: &str| {
        let name = format!("{name};VALUE=DATE:");
        event.iter().find_map(|line| line.strip_prefix(&name)).unwrap().to_owned()
    };
    let of = |(uid, event): (&String, &Vec<String>)| {
        let uid = uid.trim_start_matches("UID:").trim_end_matches("@optout-tui").to_owned();
        (uid, value(event, "DTSTART"), value(event, "DTEND"))
    };
    let is_over = |event: &[String]| event.contains(&"STATUS:CANCELLED".to_owned());
    events(text).iter().filter(|(_, event)| !is_over(event)).map(of).collect()
}

#[test]
fn every_date_is_an_event_of_one_day() {
    let text = calendar(&told(STORY), "en");
    let days = days(&text);
    let days: Vec<(&str, &str, &str)> =
        days.iter().map(|(uid, start, end)| (uid.as_str(), start.as_str(), end.as_str())).collect();
    assert_eq!(
        days,
        [
            // Reminded: two weeks, which are a courtesy; nothing else moves the day of silence.
            ("fb1.facebook.object.answer", "20261118", "20261119"),
            ("fb1.facebook.object.complain", "20261119", "20261120"),
            ("fb2.facebook.object.authority", "20261215", "20261216"),
            // Accepted on 4 December 2025.
            ("me-k3v9x0aa.meta.object.look-again", "20261204", "20261205"),
            // Received on 12 November: 12 December is a Saturday.
            ("wa1.whatsapp.object.answer", "20261214", "20261215"),
            ("wa1.whatsapp.object.complain", "20261215", "20261216"),
        ]
    );
    // What was objected to long ago, with nothing kept, is advice and no date.
    assert!(!text.contains("fb3"));
}

#[test]
fn the_day_of_the_issue() {
    let shell = Shell::new();
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell.says(&["request", "facebook/perso", "facebook/object", "sent", "--date", "2026-03-05"]);
    let text = calendar(&shell, "en");
    let starts: Vec<String> = days(&text).into_iter().map(|(_, start, _)| start).collect();
    assert_eq!(starts, ["20260407", "20260408"]);
    let told = lines(&text).concat();
    assert!(
        told.contains("The month ends on 5 April 2026\\, which is not a working day"),
        "{told}"
    );
    assert!(told.contains("from 8 April 2026\\, complain to the authority (CNIL)"), "{told}");
}

#[test]
fn lines_end_and_fold_as_the_standard_says() {
    for language in ["en", "fr"] {
        let text = calendar(&told(STORY), language);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        for line in ["VERSION:2.0", "CALSCALE:GREGORIAN"] {
            assert_eq!(lines(&text).iter().filter(|it| *it == line).count(), 1);
        }
    }
}

#[test]
fn the_same_dossier_on_the_same_day_gives_the_same_bytes() {
    let shell = told(STORY);
    let first = calendar(&shell, "fr");
    assert_eq!(first, calendar(&shell, "fr"));
    let uids = |text: &str| events(text).into_keys().collect::<Vec<_>>();
    // What it is known by depends on neither the language nor the day, nor on what comes later.
    assert_eq!(uids(&first), uids(&calendar(&shell, "en")));
    let shell = shell.with("OPTOUT_TUI_TODAY", "2026-12-01");
    assert_eq!(uids(&first), uids(&calendar(&shell, "fr")));
    shell.says(&["request", "whatsapp/mobile", "whatsapp/object", "extended"]);
    let later = calendar(&shell, "fr");
    assert_eq!(uids(&first), uids(&later));
    let extended = days(&later).into_iter().find(|(uid, ..)| uid == "wa1.whatsapp.object.answer");
    assert_eq!(extended.unwrap().1, "20270212");
}

#[test]
fn only_an_answer_that_is_still_to_come_rings() {
    let text = calendar(&told(STORY), "en");
    let rings: Vec<String> = events(&text)
        .into_iter()
        .filter(|(_, event)| event.contains(&"BEGIN:VALARM".to_owned()))
        .map(|(uid, _)| uid)
        .collect();
    assert_eq!(rings, ["UID:wa1.whatsapp.object.answer@optout-tui"]);
    assert!(text.contains("ACTION:DISPLAY\r\nTRIGGER:-PT15H\r\n"), "{text}");
}

#[test]
fn other_laws_have_other_words() {
    let sent = |law: &str, country: &str| {
        let acts = format!(
            r#"{{"set":{{"name":"country","value":"{country}"}}}},
            {{"add":{{"account":"fb1","service":"facebook","name":"perso"}}}},
            {{"request":{{"account":"fb1","guide":"facebook/object","status":"sent","date":"2026-11-12",
            "sending":{{"country":"{country}","law":"{law}","company":"meta","holidays":"IE"}}}}}}"#
        );
        lines(&told(&[("2026-11-12T08:00:00Z", &acts)]).run(EXPORT).out).join("\n")
    };
    let uk = sent("uk", "GB");
    assert!(uk.contains("UK GDPR\\, Article 12)") && uk.contains("may complain to Meta"), "{uk}");
    assert!(!uk.contains("Article 77"), "{uk}");
    let swiss = sent("ch", "CH");
    assert!(swiss.contains("No law sets a time") && swiss.contains("not complaints"), "{swiss}");
    assert!(!swiss.contains("must answer") && !swiss.contains("GDPR"), "{swiss}");
    let brazil = sent("br", "BR");
    assert!(brazil.contains("takes petitions") && !brazil.contains("GDPR"), "{brazil}");
    assert!(!sent("us", "US").contains("VEVENT"));
}

#[test]
fn nothing_due_is_a_calendar_all_the_same() {
    let ran = Shell::new().run(EXPORT);
    assert_eq!(ran.status, 0);
    assert!(ran.out.ends_with("END:VCALENDAR\r\n") && !ran.out.contains("VEVENT"));
    assert!(ran.err.contains("no date yet"), "{}", ran.err);
}

#[test]
fn as_it_looks() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.bind(|| {
        for language in ["en", "fr"] {
            let text = lines(&calendar(&told(STORY), language)).join("\n");
            let text = text.replace(env!("CARGO_PKG_VERSION"), "[version]");
            insta::assert_snapshot!(format!("calendar_{language}"), text);
        }
    });
}

#[test]
fn what_is_over_is_cancelled_for_those_who_imported_it() {
    let shell = Shell::new().with("OPTOUT_TUI_TODAY", "2026-11-22");
    shell.says(&["set", "country", "FR"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let note = |status: &str, date: &str| {
        shell.says(&["request", "facebook/perso", "facebook/object", status, "--date", date]);
        events(&calendar(&shell, "en"))
    };
    let waits = note("sent", "2026-11-02");
    let answered = note("accepted", "2026-11-05");
    let sequence = |event: &[String]| {
        let number = event.iter().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap();
        number.parse::<u32>().unwrap()
    };
    for what in ["answer", "complain"] {
        let of = |events: &BTreeMap<String, Vec<String>>| {
            let end = format!(".facebook.object.{what}@optout-tui");
            events.iter().find(|(uid, _)| uid.ends_with(&end)).unwrap().1.clone()
        };
        let (before, after) = (of(&waits), of(&answered));
        let is_over = |event: &[String]| event.contains(&"STATUS:CANCELLED".to_owned());
        assert!(!is_over(&before) && is_over(&after), "{after:?}");
        assert!(sequence(&after) > sequence(&before), "{after:?}");
    }
}

#[test]
fn a_question_and_the_last_day_of_a_complaint_are_dates_too() {
    let shell = Shell::new().with("OPTOUT_TUI_TODAY", "2026-11-22");
    shell.says(&["set", "country", "AT"]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    let note = |status: &str, date: &str| {
        shell.says(&["request", "facebook/perso", "facebook/object", status, "--date", date]);
        events(&calendar(&shell, "en"))
    };
    note("sent", "2026-11-02");
    let asked = note("asked-more", "2026-11-18");
    let summary = |events: &BTreeMap<String, Vec<String>>, what: &str| {
        let end = format!(".facebook.object.{what}@optout-tui");
        let (_, event) = events.iter().find(|(uid, _)| uid.ends_with(&end)).unwrap();
        event.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap().to_owned()
    };
    assert_eq!(summary(&asked, "question"), "Facebook perso: Meta waits for your answer");
    let refused = note("refused", "2026-11-20");
    let last = summary(&refused, "complain-by");
    assert!(last.contains("last day to complain"), "{last}");
}

/// Reads a calendar with two parsers that know nothing of each other, and tells what each found.
const PARSERS: &str = r#"
import sys, json, datetime
import icalendar, vobject
text = open(sys.argv[1], "rb").read()
def one(start, end, summary, description):
    assert type(start) is datetime.date and end - start == datetime.timedelta(days=1), (start, end)
    return [start.isoformat(), str(summary), str(description)]
first = {}
calendar = icalendar.Calendar.from_ical(text)
assert "METHOD" not in calendar
for event in calendar.walk("VEVENT"):
    assert not getattr(event, "errors", None), event.errors
    assert event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0)
    uid = str(event["UID"])
    assert uid not in first, uid
    first[uid] = one(event.decoded("DTSTART"), event.decoded("DTEND"), event["SUMMARY"], event["DESCRIPTION"])
second = {}
calendar = vobject.readOne(text.decode("utf-8"))
calendar.validate(raiseException=True)
for event in calendar.contents.get("vevent", []):
    second[event.uid.value] = one(event.dtstart.value, event.dtend.value, event.summary.value, event.description.value)
assert first == second, (first, second)
print(json.dumps(first))
"#;

#[test]
fn two_parsers_read_it() {
    let python = |script: &str, argument: &str| {
        Command::new("python3").args(["-c", script, argument]).output()
    };
    let ready = python("import icalendar, vobject", "");
    if !ready.is_ok_and(|output| output.status.success()) {
        println!("skipped: python3 with the modules icalendar and vobject is not here");
        return;
    }
    let shell = told(STORY);
    for language in ["en", "fr"] {
        let text = calendar(&shell, language);
        let file = shell.path("dates.ics");
        fs::write(&file, &text).unwrap();
        let output = python(PARSERS, file.to_str().unwrap()).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let read: BTreeMap<String, Value> = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(read.len(), events(&text).len());
        let answer = &read["fb1.facebook.object.answer@optout-tui"];
        assert_eq!(answer[0], "2026-11-18");
        let (summary, about) = (answer[1].as_str().unwrap(), answer[2].as_str().unwrap());
        assert!(summary.contains("a&b <i>") && about.contains("optout-tui"), "{answer}");
        assert!(about.contains("\n\n") && !about.contains('\\'), "{about}");
    }
}
