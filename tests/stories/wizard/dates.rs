//! Everything that is due.

use crate::support::story::Story;

#[test]
fn nothing_is_due_where_nothing_was_sent() {
    let mut story =
        Story::home(r#"[{"add":{"account":"fb","service":"facebook","name":"perso"}}]"#);
    story.keys("d").sees("No date");
    assert_eq!(story.highlighted(), "Dates into my calendar");
}

#[test]
fn nobody_is_late() {
    let mut story = Story::home(
        r#"[{"add":{"account":"fb","service":"facebook","name":"perso"}},
            {"request":{"account":"fb","guide":"facebook/object","status":"sent","date":"2026-10-01",
                "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}}]"#,
    );
    story.keys("d").sees("2 Nov").sees("answer").sees_no("late");
}
