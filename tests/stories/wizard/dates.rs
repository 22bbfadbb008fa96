//! Everything that is due.

use crate::support::story::Story;

#[test]
fn nothing_is_due_where_nothing_was_sent() {
    let mut story =
        Story::home(r#"[{"add":{"account":"fb","service":"facebook","name":"perso"}}]"#);
    story.keys("d").sees("No date");
    assert_eq!(story.highlighted(), "Dates into my calendar");
}
