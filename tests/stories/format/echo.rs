//! What was typed is repeated, never obeyed.

use super::program::Home;

#[test]
fn wrong_usage_is_told_with_what_nobody_sees_written_out() {
    let home = Home::on("2026-12-01");
    for (typed, shown) in [
        ("\u{1b}]52;c;ZXZpbA==\u{7}", "\\u{1b}]52;c;ZXZpbA==\\u{7}"),
        ("gui\u{202e}des", "gui\\u{202e}des"),
        ("a\r\nb\u{200b}", "a\\u{d}\\u{a}b\\u{200b}"),
    ] {
        for arguments in
            [vec![typed], vec!["--lang", typed], vec!["show", "x/y", "--format", typed]]
        {
            let ran = home.run(&arguments);
            assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{typed:?}");
            assert!(ran.err.contains(shown), "{typed:?}: {:?}", ran.err);
            let odd = ran.err.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(odd.or(ran.err.chars().find(|c| "\u{202e}\u{200b}".contains(*c))), None);
        }
    }
}
