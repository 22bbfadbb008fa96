//! When the other side answers: each case as a shell tells it, under the law of a country, on a day.
//!
//! `sent:2026-03-05:2026-03-10` notes that something sent on 5 March was received on 10 March.

use serde_json::{Value, json};

use super::shell::{Ran, Shell};

const OBJECT: &str = "facebook/object";
const PERSO: &str = "facebook/perso";

/// Somebody in `country` with one account, on `today`.
fn living_in(country: &str, today: &str) -> Shell {
    let shell = Shell::new().with("OPTOUT_TUI_TODAY", today);
    shell.says(&["set", "country", country]);
    shell.says(&["accounts", "add", "facebook", "perso"]);
    shell
}

/// Runs `request` for one event of a story.
fn note(shell: &Shell, event: &str, more: &[&str]) -> Ran {
    let mut parts = event.split(':');
    let status = parts.next().unwrap();
    let mut arguments = vec!["request", PERSO, OBJECT, status, "--date", parts.next().unwrap()];
    arguments.extend(parts.next().into_iter().flat_map(|day| ["--received", day]));
    arguments.extend(more);
    shell.run(&arguments)
}

/// The same shell once all this happened, which nothing refused.
fn story(country: &str, today: &str, events: &str) -> Shell {
    let shell = living_in(country, today);
    for event in events.split_whitespace() {
        let ran = note(&shell, event, &[]);
        assert_eq!(ran.status, 0, "{event}: {}", ran.err);
    }
    shell
}

/// The rows of `due`, and its exit status.
fn due(shell: &Shell) -> (i32, Vec<Value>) {
    let ran = shell.run(&["due", "--json"]);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    (ran.status, document["due"].as_array().unwrap().clone())
}

/// The one row that is this, on this track.
fn row(shell: &Shell, track: &str, what: &str) -> Value {
    let (_, rows) = due(shell);
    let fits = |row: &&Value| row["track"] == track && row["what"] == what;
    let found: Vec<&Value> = rows.iter().filter(fits).collect();
    assert_eq!(found.len(), 1, "{track} {what}: {rows:?}");
    found[0].clone()
}

fn guide(shell: &Shell) -> Value {
    let document = shell.json(&["status", "--json"]);
    let guides = document["accounts"][0]["guides"].as_array().unwrap();
    guides.iter().find(|guide| guide["id"] == OBJECT).unwrap().clone()
}

fn request(shell: &Shell) -> (String, String) {
    let request = guide(shell)["request"].clone();
    let text = |field: &str| request[field].as_str().unwrap().to_owned();
    (text("status"), text("date"))
}

fn is(status: &str, date: &str) -> (String, String) {
    (status.to_owned(), date.to_owned())
}

fn told(shell: &Shell, arguments: &[&str]) -> String {
    let ran = shell.run(arguments);
    assert_eq!(ran.err, "", "{arguments:?}");
    ran.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn l1_a_question_does_not_make_the_clock_vanish() {
    let shell = story("FR", "2026-08-20", "sent:2026-03-05 asked-more:2026-03-10");
    let answer = row(&shell, "request", "answer");
    assert_eq!(
        (&answer["last_day"], &answer["complain_from"], &answer["state"]),
        (&json!("2026-04-07"), &json!("2026-04-08"), &json!("late"))
    );
    assert_eq!(answer["claimed"], Value::Null, "nothing is claimed before the answer is dated");
    let question = row(&shell, "request", "question");
    assert_eq!((&question["day"], &question["courtesy"]), (&json!("2026-03-17"), &json!(true)));
    assert_eq!(due(&shell).0, 3);
    assert_eq!(request(&shell), is("asked-more", "2026-03-10"));
    let human = told(&shell, &["due"]);
    assert!(human.contains("7 Apr 2026") && human.contains("Say why no ID is needed"), "{human}");
    let french = told(&shell, &["due", "--lang", "fr"]);
    assert!(french.contains("aucune pièce d’identité n’est nécessaire"), "{french}");
}

#[test]
fn l1_declined_only_the_last_day_counts() {
    let events = "sent:2026-03-05 asked-more:2026-03-10 declined-more:2026-03-12";
    let shell = story("FR", "2026-04-10", events);
    let answer = row(&shell, "request", "answer");
    assert_eq!((&answer["last_day"], &answer["claimed"]), (&json!("2026-04-07"), &Value::Null));
    assert_eq!(due(&shell).1.len(), 1);
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
}

#[test]
fn l2_a_question_after_the_last_day_suspends_nothing() {
    let shell = story("FR", "2026-04-20", "sent:2026-03-05 asked-more:2026-04-10");
    assert_eq!(row(&shell, "request", "answer")["state"], "late");
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
    // Answered all the same, it gives the company nothing.
    note(&shell, "gave-more:2026-04-15", &[]);
    assert_eq!(row(&shell, "request", "answer")["claimed"], Value::Null);
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
}

#[test]
fn l3_the_certain_day_and_the_claimed_day_are_both_named() {
    let events = "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-03-18";
    let shell = story("FR", "2026-04-10", events);
    let answer = row(&shell, "request", "answer");
    assert_eq!(
        [&answer["one_month"], &answer["last_day"], &answer["claimed"], &answer["complain_from"]],
        ["2026-04-05", "2026-04-07", "2026-04-13", "2026-04-08"]
    );
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
    let human = told(&shell, &["due"]);
    assert!(human.contains("it ends on 13 Apr 2026"), "{human}");
}

#[test]
fn l3_the_days_of_several_questions_add_up() {
    let events = "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-03-12 asked-more:2026-03-20 \
                  gave-more:2026-03-24";
    let shell = story("FR", "2026-03-30", events);
    // 5 April and six days: a Saturday.
    let answer = row(&shell, "request", "answer");
    assert_eq!([&answer["last_day"], &answer["claimed"]], ["2026-04-07", "2026-04-13"]);
}

#[test]
fn l3_a_notice_within_what_is_claimed_changes_only_that() {
    let events = "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-03-18 extended:2026-04-09";
    let shell = story("FR", "2026-04-10", events);
    let answer = row(&shell, "request", "answer");
    // 5 June and eight days: a Saturday.
    assert_eq!([&answer["last_day"], &answer["claimed"]], ["2026-04-07", "2026-06-15"]);
    assert_eq!(answer["extended"], false);
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
}

#[test]
fn l4_in_the_united_kingdom_the_month_runs_from_the_identity_data() {
    let events = "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-04-01";
    let shell = story("GB", "2026-04-10", events);
    let answer = row(&shell, "request", "answer");
    assert_eq!([&answer["one_month"], &answer["last_day"]], ["2026-05-01", "2026-05-01"]);
    assert_eq!((&answer["claimed"], &answer["state"]), (&Value::Null, &json!("coming")));
    assert_eq!(request(&shell), is("gave-more", "2026-04-01"));
    let human = told(&shell, &["due"]);
    assert!(human.contains("Article 12A") && human.contains("7 Apr 2026"), "{human}");

    // More time, said within that month: three months from there.
    note(&shell, "extended:2026-04-10", &[]);
    let answer = row(&shell, "request", "answer");
    assert_eq!((&answer["last_day"], &answer["extended"]), (&json!("2026-07-01"), &json!(true)));

    // Until they have it, the month from receipt stands.
    let open = story("GB", "2026-03-20", "sent:2026-03-05 asked-more:2026-03-10");
    assert_eq!(row(&open, "request", "answer")["last_day"], "2026-04-07");
    // What was received before the article came into force: days, and only as claimed.
    let before = "sent:2026-02-04 asked-more:2026-02-10 gave-more:2026-02-20";
    let answer = row(&story("GB", "2026-03-03", before), "request", "answer");
    assert_eq!([&answer["last_day"], &answer["claimed"]], ["2026-03-04", "2026-03-16"]);
    // Of several questions the latest answer counts.
    let twice = "sent:2026-03-05 asked-more:2026-03-10 gave-more:2026-03-12 asked-more:2026-03-16 \
                 gave-more:2026-03-23";
    assert_eq!(
        row(&story("GB", "2026-04-01", twice), "request", "answer")["last_day"],
        "2026-04-23"
    );
    // One that only narrows an objection moves nothing.
    let narrowed = story("GB", "2026-04-01", "sent:2026-03-05");
    assert_eq!(note(&narrowed, "asked-more:2026-03-10", &["--about", "scope"]).status, 0);
    assert_eq!(note(&narrowed, "gave-more:2026-04-01", &[]).status, 0);
    assert_eq!(row(&narrowed, "request", "answer")["last_day"], "2026-04-07");
}

#[test]
fn l5_a_notice_that_comes_too_late_is_told_as_too_late() {
    let shell = story("FR", "2026-04-10", "sent:2026-03-05 extended:2026-04-08");
    let answer = row(&shell, "request", "answer");
    assert_eq!((&answer["last_day"], &answer["extended"]), (&json!("2026-04-07"), &json!(false)));
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
    let human = told(&shell, &["due"]);
    assert!(human.contains("came after the last day"), "{human}");
}

#[test]
fn l6_a_reminder_after_a_refusal_leaves_it_refused() {
    let events = "sent:2026-03-05 refused:2026-03-20 reminded:2026-03-25";
    let shell = story("FR", "2026-05-20", events);
    assert_eq!(request(&shell), is("refused", "2026-03-20"));
    assert_eq!(guide(&shell)["noted"], json!({"status": "reminded", "date": "2026-03-25"}));
    let complaint = row(&shell, "request", "complaint");
    assert_eq!(complaint["complain_from"], "2026-03-20");
    assert_eq!(complaint["state"], "today");
}

#[test]
fn l7_after_a_refusal_the_complaint_is_possible_from_its_day() {
    let shell = story("FR", "2026-04-01", "sent:2026-03-05 refused:2026-03-20");
    assert_eq!(row(&shell, "request", "complaint")["complain_from"], "2026-03-20");
    assert_eq!(due(&shell).1.len(), 1, "no answer is due any more");
    // Whether reasons and remedies were named can be noted with it.
    let shell = story("FR", "2026-04-01", "sent:2026-03-05");
    assert_eq!(note(&shell, "refused:2026-03-20", &["--without-reasons"]).status, 0);
    assert!(shell.journal().iter().any(|line| line.contains(r#""reasons":false"#)));
    let ran = note(&shell, "reminded:2026-03-25", &["--without-reasons"]);
    assert_eq!(ran.status, 2, "{}", ran.err);
}

#[test]
fn l7_the_record_says_from_which_day() {
    let shell = story("FR", "2026-04-01", "sent:2026-03-05 refused:2026-03-20");
    let record = shell.says(&["export", "--format", "markdown"]);
    assert!(record.contains("**Complaint possible from:** 20 March 2026"), "{record}");
}

#[test]
fn l8_an_acceptance_can_be_taken_back_or_broken() {
    let events = "sent:2026-03-05 accepted:2026-03-06 refused:2026-03-10";
    let shell = story("FR", "2026-03-20", events);
    assert_eq!(request(&shell), is("refused", "2026-03-10"));
    assert_eq!(row(&shell, "request", "complaint")["complain_from"], "2026-03-10");

    let shell = story("FR", "2026-03-20", "sent:2026-03-05");
    let part = note(&shell, "partly:2026-03-10", &["--of", "photos"]);
    assert_eq!(part.status, 0, "{}", part.err);
    assert_eq!(request(&shell), is("partly", "2026-03-10"));
    assert!(shell.journal().iter().any(|line| line.contains(r#""of":"photos""#)));

    let shell = story("FR", "2026-06-20", "sent:2026-03-05 accepted:2026-03-06 breach:2026-06-01");
    assert_eq!(request(&shell), is("breach", "2026-06-01"));
    assert_eq!(row(&shell, "request", "complaint")["complain_from"], "2026-06-01");
    assert_eq!(guide(&shell)["state"], "stuck");
    let early = story("FR", "2026-06-20", "sent:2026-03-05");
    assert_eq!(note(&early, "breach:2026-06-01", &[]).status, 2);
}

#[test]
fn l9_a_complaint_stays_whatever_the_company_does() {
    let events = "sent:2026-03-05 complained:2026-04-20 refused:2026-05-01";
    let shell = story("FR", "2026-06-20", events);
    assert_eq!(request(&shell), is("refused", "2026-05-01"));
    let complaint = json!({"status": "complained", "date": "2026-04-20", "track": "authority"});
    assert_eq!(guide(&shell)["complaint"], complaint);
    let (exit, rows) = due(&shell);
    assert_eq!((exit, rows.len()), (0, 1), "{rows:?}");
    let authority = row(&shell, "complaint", "authority");
    assert_eq!(
        (&authority["last_day"], &authority["state"]),
        (&json!("2026-07-20"), &json!("coming"))
    );
    assert!(shell.journal().iter().any(|line| {
        line.contains(r#""authority":"CNIL""#) && line.contains(r#""country":"FR""#)
    }));

    // Its own story goes on: receipt, transfer, decision.
    for (event, more) in [
        ("received:2026-04-22", &["--number", "2026-4711"][..]),
        ("passed-on:2026-05-20", &["--to", "DPC"]),
        ("chased:2026-06-10", &[]),
        ("decided:2026-06-19", &["--outcome", "rejected"]),
    ] {
        let ran = note(&shell, event, more);
        assert_eq!(ran.status, 0, "{event}: {}", ran.err);
        let status = event.split(':').next().unwrap();
        assert_eq!(guide(&shell)["complaint"]["status"], status);
        assert_eq!(request(&shell), is("refused", "2026-05-01"));
    }
    // Decided, it is over: the refusal can be complained about again.
    assert_eq!(due(&shell).1.iter().filter(|row| row["what"] == "authority").count(), 0);
    let ran = note(&shell, "decided:2026-06-19", &["--outcome", "perhaps"]);
    assert!(ran.status == 2 && ran.err.contains("upheld, rejected, partly"), "{}", ran.err);
}

#[test]
fn l9_no_complaint_word_without_a_complaint() {
    let shell = story("FR", "2026-06-20", "sent:2026-03-05");
    for (event, first) in
        [("received:2026-05-01", "`complained`"), ("answered:2026-05-01", "`complained-company`")]
    {
        let ran = note(&shell, event, &[]);
        assert!(ran.status == 2 && ran.err.contains(first), "{event}: {}", ran.err);
    }
    assert_eq!(note(&shell, "complained:2026-05-01", &[]).status, 0);
    let ran = note(&shell, "received:2026-04-20", &[]);
    assert!(ran.status == 2 && ran.err.contains("1 May 2026"), "{}", ran.err);
}

#[test]
fn l9_sending_again_buries_no_complaint() {
    let events = "sent:2026-03-05 complained:2026-04-20 sent:2026-06-01";
    let shell = story("FR", "2026-06-20", events);
    assert_eq!(request(&shell), is("sent", "2026-06-01"));
    assert_eq!(row(&shell, "complaint", "authority")["last_day"], "2026-07-20");
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-07-01");
    assert_eq!(guide(&shell)["complaint"]["status"], "complained");
}

#[test]
fn l10_two_tracks_stand_beside_each_other() {
    let events = "sent:2026-05-05 complained-company:2026-07-01 acknowledged:2026-07-10";
    let shell = story("GB", "2026-07-20", events);
    assert_eq!(request(&shell), is("no-answer", "2026-06-06"));
    let complaint = json!({"status": "acknowledged", "date": "2026-07-10", "track": "company"});
    assert_eq!(guide(&shell)["complaint"], complaint);
    let answer = row(&shell, "request", "answer");
    assert_eq!((&answer["last_day"], &answer["state"]), (&json!("2026-06-05"), &json!("late")));
    let ico = row(&shell, "complaint", "complaint");
    assert_eq!((&ico["until"], &ico["state"]), (&json!("2026-10-10"), &json!("coming")));

    let human = told(&shell, &["due"]);
    assert!(!human.contains("to the company first"), "it has the complaint: {human}");

    // Before it said so, it had thirty days, from the complaint on.
    let before = story("GB", "2026-07-05", "sent:2026-05-05 complained-company:2026-07-01");
    let days = row(&before, "complaint", "answer");
    assert_eq!([&days["last_day"], &days["complain_from"]], ["2026-07-31", "2026-08-01"]);
    // They move on over a week-end.
    let moved = story("GB", "2026-07-05", "sent:2026-05-05 complained-company:2026-07-02");
    assert_eq!(row(&moved, "complaint", "answer")["last_day"], "2026-08-03");
    // Before the section was in force, no law sets a time; the contact counts all the same.
    let early = story("GB", "2026-06-30", "sent:2026-05-05 complained-company:2026-06-18");
    assert_eq!(row(&early, "complaint", "complaint")["until"], "2026-09-18");
    let human = told(&early, &["due"]);
    assert!(!human.contains("164A"), "{human}");
}

#[test]
fn l11_the_ico_has_three_months_and_then_the_tribunal() {
    let events = "sent:2026-06-05 complained-company:2026-07-08 complained:2026-08-12";
    let shell = story("GB", "2026-09-10", events);
    let authority = row(&shell, "complaint", "authority");
    assert_eq!(
        (&authority["last_day"], &authority["state"]),
        (&json!("2026-11-12"), &json!("coming"))
    );
    assert_eq!(guide(&shell)["complaint"]["track"], "authority");
    let human = told(&shell, &["due"]);
    assert!(human.contains("section 166"), "{human}");
    assert_eq!(row(&shell, "request", "answer")["until"], Value::Null, "it has the complaint");
}

#[test]
fn l12_past_the_three_months_what_renews_them_is_said() {
    let shell = story("GB", "2026-12-01", "sent:2026-05-05 complained-company:2026-07-08");
    let days = row(&shell, "complaint", "answer");
    assert_eq!((&days["until"], &days["state"]), (&json!("2026-10-08"), &json!("late")));
    let human = told(&shell, &["due"]);
    assert!(human.contains("ended on 8 Oct 2026"), "{human}");
    assert!(human.contains("once more: that is a new contact"), "{human}");
}

#[test]
fn l13_in_the_united_kingdom_the_refusal_is_a_contact_too() {
    let shell = story("GB", "2026-03-22", "sent:2026-03-05 refused:2026-03-20");
    let complaint = row(&shell, "request", "complaint");
    // A Saturday: it is not moved.
    assert_eq!([&complaint["until"], &complaint["day"]], ["2026-06-20", "2026-06-20"]);
    assert_eq!(complaint["state"], "coming");
    let human = told(&shell, &["due"]);
    assert!(human.contains("Complain to the company first: that is a new contact"), "{human}");
}

#[test]
fn l14_whether_a_british_reminder_was_a_complaint_is_asked() {
    let shell = story("GB", "2026-08-10", "sent:2026-05-05");
    let lines = shell.journal();
    let ran = note(&shell, "reminded:2026-07-08", &[]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("complained-company") && ran.err.contains("--yes"), "{}", ran.err);
    assert_eq!(shell.journal(), lines);
    assert_eq!(note(&shell, "reminded:2026-07-08", &["--yes"]).status, 0);
    assert_eq!(guide(&shell)["complaint"], Value::Null);
    assert_eq!(row(&shell, "request", "answer")["until"], "2026-10-08");
    // Nobody else is asked.
    let french = story("FR", "2026-08-10", "sent:2026-05-05 reminded:2026-07-08");
    assert_eq!(request(&french).0, "no-answer");
}

#[test]
fn l15_the_holiday_is_british_and_said_to_be() {
    let shell = living_in("GB", "2026-05-01");
    let ran = note(&shell, "sent:2026-04-25", &[]);
    let told = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        told.contains("25 May 2026, which is not a working day in the United Kingdom"),
        "{told}"
    );
    assert!(!told.contains("where the company is based"), "{told}");
    for format in ["ics", "markdown"] {
        let paper = shell.says(&["export", "--format", format]).replace("\r\n ", "");
        assert!(paper.contains("not a working day in the United Kingdom"), "{paper}");
        assert!(!paper.contains("where the company is based"), "{paper}");
    }
    let irish = story("FR", "2026-03-06", "sent:2026-03-05");
    let paper = irish.says(&["export", "--format", "markdown"]);
    assert!(paper.contains("where the company is based"), "{paper}");
}

#[test]
fn l16_the_austrian_year_is_over() {
    let shell = story("AT", "2026-11-22", "sent:2025-05-20 reminded:2025-07-01");
    let answer = row(&shell, "request", "answer");
    assert_eq!([&answer["last_day"], &answer["until"]], ["2025-06-20", "2026-06-20"]);
    let human = told(&shell, &["due"]);
    assert!(human.contains("ended on 20 Jun 2026") && human.contains("20 Jun 2028"), "{human}");
    // In Bulgaria it is six months and two years; after a refusal they count from its day.
    let shell = story("BG", "2026-11-22", "sent:2026-05-20 refused:2026-05-28");
    assert_eq!(row(&shell, "request", "complaint")["until"], "2026-11-28");
    // Elsewhere in the EU nothing ends it.
    let shell = story("FR", "2026-11-22", "sent:2026-05-20 refused:2026-05-28");
    assert_eq!(row(&shell, "request", "complaint")["until"], Value::Null);
}

#[test]
fn l17_a_copy_moves_nothing() {
    let shell = story("FR", "2026-03-30", "sent:2026-03-05 sent:2026-03-20:2026-03-25");
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-04-07");
    // When the first one was received counts, and so does the same one told again.
    let shell = story("FR", "2026-03-30", "sent:2026-03-05 sent:2026-03-05:2026-03-10");
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-04-10");
    let shell = story("FR", "2026-03-30", "sent:2026-03-05 acknowledged:2026-03-12:2026-03-10");
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-04-10");
}

#[test]
fn l18_what_came_before_receipt_is_asked_about() {
    let shell = story("FR", "2026-04-01", "sent:2026-03-05:2026-03-10");
    let lines = shell.journal();
    let ran = note(&shell, "extended:2026-03-06", &[]);
    assert_eq!((ran.status, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("--yes") && ran.err.contains("10 Mar 2026"), "{}", ran.err);
    assert_eq!(shell.journal(), lines);
    assert_eq!(note(&shell, "extended:2026-03-06", &["--yes"]).status, 0);
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-06-10");
}

#[test]
fn l19_the_three_months_of_an_authority_end_on_a_working_day() {
    let shell = story("FR", "2026-05-01", "sent:2026-03-05 complained:2026-04-25");
    assert_eq!(row(&shell, "complaint", "authority")["last_day"], "2026-07-27");
    // The company owes its answer all the same.
    assert_eq!(row(&shell, "request", "answer")["state"], "late");
}

#[test]
fn l20_in_the_united_kingdom_the_record_names_the_british_company() {
    for (service, company) in [
        ("linkedin", "LinkedIn Corporation"),
        ("whatsapp", "WhatsApp LLC"),
        ("x", "X Internet Unlimited Company"),
    ] {
        let shell = living_in("GB", "2026-11-22");
        let account = format!("{service}/perso");
        shell.says(&["accounts", "add", service, "perso"]);
        let guide = format!("{service}/object");
        shell.says(&["request", &account, &guide, "sent", "--date", "2026-11-20"]);
        let record = shell.says(&["export", "--format", "markdown"]);
        assert!(record.contains(company), "{record}");
        assert!(!record.contains("Ireland Unlimited") && !record.contains("WhatsApp Ireland"));
    }
}

#[test]
fn l21_every_company_of_the_reference_can_be_written_to() {
    let shell = living_in("FR", "2026-11-22");
    shell.says(&["accounts", "add", "claude", "a"]);
    shell.says(&["request", "claude/a", "claude/object", "sent", "--date", "2026-11-20"]);
    let (_, rows) = due(&shell);
    assert_eq!((rows.len(), &rows[0]["last_day"]), (1, &json!("2026-12-21")));
    shell.says(&["request", PERSO, "facebook/access", "sent", "--date", "2026-11-20"]);
    assert_eq!(due(&shell).1.len(), 2);
    // What asks nothing of a company has no request.
    shell.refuses(&["request", PERSO, "facebook/leave", "sent"], 2);
}

#[test]
fn e22_a_date_to_come_is_kept_and_shown_as_doubtful() {
    let shell = story("FR", "2031-01-10", "sent:2031-01-05").with("OPTOUT_TUI_TODAY", "2026-11-22");
    let (_, rows) = due(&shell);
    assert_eq!((&rows[0]["doubtful"], &rows[0]["state"]), (&json!(true), &json!("coming")));
    let doubt = shell.run(&["due"]).err;
    assert!(doubt.contains("Doubtful") && doubt.contains("5 Jan 2031"), "{doubt}");
}

#[test]
fn l24_a_month_is_kept_as_a_month() {
    let shell = living_in("FR", "2026-11-22");
    let ran = note(&shell, "sent:2026-05", &[]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let sent = |line: &&String| {
        line.contains(r#""date":"2026-05-01""#) && line.contains(r#""precision":"month""#)
    };
    assert_eq!(shell.journal().iter().filter(sent).count(), 1);
    // Clocks run from its last day.
    let answer = row(&shell, "request", "answer");
    assert_eq!([&answer["one_month"], &answer["last_day"]], ["2026-06-30", "2026-06-30"]);
    assert_eq!(
        guide(&shell)["noted"],
        json!({"status": "sent", "date": "2026-05-01", "precision": "month"})
    );
    // Something of the same month can have followed it; nothing of the month before.
    assert_eq!(note(&shell, "accepted:2026-05", &[]).status, 0);
    assert_eq!(note(&shell, "refused:2026-04", &[]).status, 2);
    for typed in ["2026", "2026-13", "2026-5", "2027-01"] {
        assert_eq!(note(&shell, &format!("sent:{typed}"), &[]).status, 2, "{typed}");
    }
}

#[test]
fn l24_an_old_first_of_a_month_is_asked_about_once() {
    let shell = living_in("FR", "2026-11-22");
    assert_eq!(note(&shell, "sent:2026-05-20", &[]).status, 0);
    // As an older program wrote what was said of May 2025.
    shell.rewrite(|line| line.replace("2026-05-20", "2026-05-01"));
    let month = json!({"status": "sent", "date": "2026-05-01", "precision": "month"});
    assert_eq!(guide(&shell)["noted"], month);
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-06-30");

    assert_eq!(note(&shell, "sent:2026-05-01", &["--precision", "day"]).status, 0);
    assert_eq!(guide(&shell)["noted"], json!({"status": "sent", "date": "2026-05-01"}));
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-06-02");
    assert_eq!(due(&shell).1.len(), 1, "the same sending, not another one");
}

#[test]
fn closed_ends_both_tracks_and_reopened_takes_that_back() {
    let events = "sent:2026-03-05 complained:2026-04-20 closed:2026-05-01";
    let shell = story("FR", "2026-05-20", events);
    assert_eq!(request(&shell), is("closed", "2026-05-01"));
    assert_eq!(guide(&shell)["complaint"]["status"], "closed");
    assert_eq!(due(&shell).1, Vec::<Value>::new());
    assert_eq!(note(&shell, "accepted:2026-05-02", &[]).status, 2);
    assert_eq!(note(&shell, "reopened:2026-05-02", &[]).status, 0);
    assert_eq!(request(&shell), is("no-answer", "2026-04-08"));
    assert_eq!(row(&shell, "complaint", "authority")["last_day"], "2026-07-20");
}

#[test]
fn e8_a_part_of_a_state_has_its_law() {
    for (country, last_day) in [("RE", "2026-04-07"), ("PF", "2026-04-07"), ("GI", "2026-04-07")] {
        let shell = story(country, "2026-03-20", "sent:2026-03-05");
        assert_eq!(row(&shell, "request", "answer")["last_day"], last_day, "{country}");
        let eu = |line: &String| line.contains(r#""law":"eu""#);
        assert!(shell.journal().iter().any(eu), "{country}");
    }
    let shell = story("RE", "2026-05-20", "sent:2026-03-05 complained:2026-05-01");
    assert!(shell.journal().iter().any(|line| line.contains(r#""authority":"CNIL""#)));
}

#[test]
fn e8_what_was_noted_without_a_law_takes_that_of_its_country() {
    let shell = story("RE", "2026-03-20", "sent:2026-03-05");
    // As an older program wrote it.
    shell.rewrite(|line| line.replace(r#""law":"eu""#, r#""law":"elsewhere""#));
    assert_eq!(row(&shell, "request", "answer")["last_day"], "2026-04-07");
    let ran = note(&shell, "acknowledged:2026-03-06", &[]);
    assert!(ran.out.contains("No law was noted when it was sent"), "{}", ran.out);
}

#[test]
fn e9_korea_has_ten_days_and_one_story() {
    let shell = living_in("KR", "2026-03-20");
    let ran = note(&shell, "sent:2026-03-05", &[]);
    assert!(ran.out.contains("15 Mar 2026") && !ran.out.contains("nobody owes"), "{}", ran.out);
    let answer = row(&shell, "request", "answer");
    assert_eq!((&answer["last_day"], &answer["courtesy"]), (&json!("2026-03-15"), &json!(false)));
}

#[test]
fn next_has_nothing_that_waits_and_nothing_optional() {
    let shell = story("FR", "2026-03-20", "sent:2026-03-05");
    let next = shell.json(&["next", "--json"]);
    let guides: Vec<&str> =
        next["next"].as_array().unwrap().iter().map(|it| it["guide"].as_str().unwrap()).collect();
    assert!(!guides.contains(&OBJECT), "{guides:?}");
    let optional = |guide: &&str| guide.ends_with("/leave") || guide.ends_with("/access");
    assert!(!guides.iter().any(optional), "{guides:?}");
    let document = shell.json(&["status", "--json"]);
    for guide in document["accounts"][0]["guides"].as_array().unwrap() {
        let id = guide["id"].as_str().unwrap();
        assert_eq!(guide["optional"], optional(&id), "{id}");
    }
    // What is silent is for the person again.
    let shell = story("FR", "2026-04-20", "sent:2026-03-05");
    assert_eq!(shell.json(&["next", "--json"])["next"][0]["why"], "no-answer");
}

#[test]
fn a_yearly_look_is_of_today_for_good_and_never_late() {
    let shell = story("FR", "2026-11-22", "sent:2025-05-20 accepted:2025-05-21");
    let (exit, rows) = due(&shell);
    assert_eq!(
        (exit, &rows[0]["what"], &rows[0]["state"]),
        (0, &json!("look-again"), &json!("today"))
    );
    let human = told(&shell, &["due"]);
    assert!(human.contains("today look again") && !human.contains("late"), "{human}");
}
