//! A guide as editors on Windows write it.

use super::program::Home;

const NAME: &str = "facebook/limit.toml";
const GUIDE: &str = include_str!("../../broken/unknown-rung/facebook/limit.toml");
const MARK: &str = "\u{feff}";

fn sound() -> String {
    GUIDE.replace("after = \"no-setting\"", "after = \"no-settings\"")
}

fn check(bytes: impl AsRef<[u8]>) -> (Option<i32>, String) {
    let ran = Home::on("2026-12-01").with(NAME, bytes).run(&["check"]);
    (ran.status, ran.out)
}

#[test]
fn one_mark_at_the_beginning_is_skipped_and_moves_no_place() {
    assert_eq!(check(format!("{MARK}{}", sound())).0, Some(0));
    // Each home has a path of its own.
    let behind = |told: &str| told.split_once("facebook/limit.toml").unwrap().1.to_owned();
    let (status, told) = check(format!("{MARK}{GUIDE}"));
    assert_eq!((status, behind(&told)), (Some(3), behind(&check(GUIDE).1)));
    let first = GUIDE.replace("format = 1", "formt = 1");
    let (_, told) = check(format!("{MARK}{first}"));
    assert!(told.contains("limit.toml:1:1") && told.contains("1 | formt = 1"), "{told}");
    let (status, told) = check(format!("{MARK}{MARK}{}", sound()));
    assert_eq!(status, Some(3));
    assert!(told.starts_with("error[invisible-character]"), "{told}");
}

#[test]
fn fix_leaves_the_mark_where_it_was() {
    let spoilt = sound().replace("Connectez-vous.", "Connectez-vous !");
    let home = Home::on("2026-12-01").with(NAME, format!("{MARK}{spoilt}"));
    assert_eq!(home.run(&["check", "--fix"]).status, Some(0));
    let mended = spoilt.replace("vous !", "vous\u{a0}!");
    assert_eq!(home.file(NAME), format!("{MARK}{mended}").into_bytes());
}

#[test]
fn another_encoding_is_named_with_the_way_out() {
    let wide = |bytes: fn(u16) -> [u8; 2], mark: &str| {
        let text = format!("{mark}{}", sound());
        text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    for mark in [MARK, ""] {
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let (status, told) = check(wide(bytes, mark));
            assert_eq!(status, Some(3));
            assert!(told.starts_with("error[not-utf8]: this file is UTF-16, not UTF-8"), "{told}");
            assert!(told.contains("save it as UTF-8") && told.contains("Notepad"), "{told}");
            assert!(told.contains("1 problem in 1 of 1 file"), "nothing else is said: {told}");
        }
    }
}
