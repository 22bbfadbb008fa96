//! The same of objections, letters, proofs, dates, accounts that are one, and of forgetting: answers and
//! keys leave the same journal.
#![cfg(unix)]

use std::fs;
use std::path::Path;

use ratatui::crossterm::event::KeyCode;
use tempfile::TempDir;

use crate::support::program::program;
use crate::support::twins::{Full, Plain, TODAY, same};

/// Two accounts that may be one, one that objected a year ago, and a mail to keep.
fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let sent = ["request", "whatsapp/main", "whatsapp/object", "sent", "--date", "2025-10-01"];
    let taken = ["request", "whatsapp/main", "whatsapp/object", "accepted", "--date", "2025-10-02"];
    for arguments in [
        &["set", "country", "FR"][..],
        &["accounts", "add", "facebook", "main"],
        &["accounts", "add", "facebook", "other"],
        &["accounts", "add", "whatsapp", "main"],
        &sent,
        &taken,
    ] {
        let mut command = program();
        command.args(arguments).env("OPTOUT_TUI_HOME", home.path()).env("OPTOUT_TUI_TODAY", TODAY);
        assert!(command.output().unwrap().status.success());
    }
    fs::write(home.path().join("mail.eml"), "Dear Camille").unwrap();
    home
}

/// What both type: where the mail is, and where letters go.
fn paths(home: &Path) -> (String, String) {
    let path = |name: &str| home.join(name).to_str().unwrap().to_owned();
    (path("mail.eml"), path("letter.txt"))
}

fn in_plain(home: &Path) -> String {
    let (mail, letter) = paths(home);
    let mut plain = Plain::start(home);
    plain.choose_under("Facebook main:", "Refuse AI training").answer("r");
    // Sent, received by post, asked for more, told more.
    for (what, day) in [
        ("I sent", "10/11/2026"),
        ("An automatic receipt", "11/11/2026"),
        ("The company asks", "14/11/2026"),
        ("I gave", "15/11/2026"),
    ] {
        plain.choose("Note what happened").choose(what).answer(day);
    }
    plain.choose("10 Nov 2026, sent").choose("It was received").answer("12/11/2026");
    // One is corrected, one gets words, one is taken back, and brought again.
    plain.choose("14 Nov 2026, asks more").choose("Correct the date").answer("13/11/2026");
    plain.choose("13 Nov 2026, asks more").choose("Add words").answer("Why me?");
    plain.choose("15 Nov 2026, more given").choose("Take it back").answer("u");
    // Two answers, of which one holds.
    plain.choose("Note what happened").choose("The company refuses").answer("");
    plain.choose("Note what happened").choose("The company accepts").answer("");
    plain.choose("Say which answer holds").choose("Refused");
    // A proof that is not there, one that is, forgotten again, and a note.
    plain.choose("Add a mail").answer("/nowhere/mail").answer(&mail);
    plain.choose(&mail).choose("Forget this path").answer("n").answer("By bus");
    // A letter, saved; a complaint, copied, and sent.
    plain.answer("w").choose("Letter, ").answer("1").choose("Children").answer("f");
    plain.answer(&letter).choose("Not yet").answer("0");
    plain.choose("Commission nationale").choose("Write the complaint").answer("c");
    plain.choose("I complained").answer("").answer("0").answer("0");
    if plain.said.ends_with("Your choice (0 goes back): ") {
        plain.answer("0");
    }
    // What was done a year ago still holds.
    plain.answer("d").choose("2 Oct 2026").choose("I looked").answer("0");
    // The other account is the same; WhatsApp goes, and comes back.
    plain.answer("a").choose("Facebook main").choose("The same account").choose("Facebook other");
    plain.choose("Yes").choose("WhatsApp main").choose("Remove").answer("u").answer("0");
    plain.end()
}

/// The notes are forgotten, then what letters remember, then an account; at last everything.
fn forgotten_in_plain(home: &Path, everything: bool) -> String {
    let mut plain = Plain::start(home);
    if everything {
        plain.answer(",").choose("Forget…").choose("Everything").choose("Yes");
        return plain.end();
    }
    plain.choose_under("Facebook main:", "Refuse AI training").choose("Forget notes");
    plain
        .choose("Yes")
        .answer("0")
        .answer("w")
        .choose("Your name")
        .answer("Camille")
        .choose("Remember it");
    plain.answer("0").answer("0").answer(",").choose("Forget…").choose("What letters");
    plain.choose("Yes").answer("0").answer("a").choose("WhatsApp main").choose("Forget it");
    plain.choose("No").choose("WhatsApp main").choose("Forget it").choose("Yes").answer("0");
    plain.end()
}

fn on_the_full_screen(home: &Path) {
    use KeyCode::{Enter, Esc, Home};
    let (mail, letter) = paths(home);
    let mut full = Full::start(home);
    full.keys(&[Home, Enter]).letters("r");
    for (what, day) in [
        ("I sent", "10"),
        ("An automatic receipt", "11"),
        ("The company asks", "14"),
        ("I gave", "15"),
    ] {
        full.down_to("Note what happened").key(Enter).choose(what).letters(day).key(Enter);
    }
    full.down_to("10 Nov 2026").key(Enter).choose("It was received").letters("12").key(Enter);
    full.down_to("14 Nov 2026").key(Enter).choose("Correct").letters("13").key(Enter);
    full.down_to("13 Nov 2026").key(Enter).choose("Add words").letters("Why me?").key(Enter);
    full.down_to("more given").key(Enter).choose("Take it back").letters("u");
    for answer in ["The company refuses", "The company accepts"] {
        full.down_to("Note what happened").key(Enter).choose(answer).key(Enter);
    }
    full.down_to("Say which answer").key(Enter).choose("Refused");
    full.down_to("Add a mail").key(Enter).line("/nowhere/mail").line(&mail);
    full.down_to("mail.eml").key(Enter).choose("Forget this path").letters("n").line("By bus");
    full.letters("w").down_to("Letter").key(Enter).choose("Objection");
    full.letters("f").line(&letter).choose("Not yet").key(Esc);
    full.down_to("Commission nationale").key(Enter).choose("Write the complaint");
    full.letters("c").choose("I complained").key(Enter).keys(&[Esc, Esc, Esc]);
    full.letters("d").down_to("2 Oct 2026").key(Enter).choose("I looked").key(Esc);
    full.letters("a").keys(&[Home, Enter]).choose("The same account").choose("Facebook other");
    full.choose("Yes").down_to("WhatsApp").key(Enter).choose("Remove").letters("u").key(Esc);
}

fn forgotten_on_the_full_screen(home: &Path, everything: bool) {
    use KeyCode::{End, Enter, Esc, Home};
    let mut full = Full::start(home);
    if everything {
        full.letters(",").keys(&[End, Enter]).choose("Everything").choose("Yes");
        return;
    }
    full.keys(&[Home, Enter, Enter]).choose("Forget notes").choose("Yes");
    full.letters("w").down_to("Your name").key(Enter).letters("Camille").key(Enter);
    full.choose("Remember it").keys(&[Esc, Esc]).letters(",").keys(&[End, Enter]);
    full.choose("What letters").choose("Yes").key(Esc);
    full.letters("a").down_to("WhatsApp").key(Enter).choose("Forget it").choose("No");
    full.key(Enter).choose("Forget it").choose("Yes").key(Esc);
}

#[test]
fn answers_and_keys_leave_the_same_objections_and_forget_the_same() {
    let (lines, keys) = (home(), home());
    let said = in_plain(lines.path());
    on_the_full_screen(keys.path());
    let acts = same(lines.path(), keys.path(), &said);
    assert!(acts.len() > 25, "a short journey: {acts:#?}");
    for everything in [false, true] {
        let said = forgotten_in_plain(lines.path(), everything);
        forgotten_on_the_full_screen(keys.path(), everything);
        same(lines.path(), keys.path(), &said);
    }
    let left = same(lines.path(), keys.path(), "");
    assert!(left.len() < 12 && left.last().unwrap().contains("\"everything\""), "{left:#?}");
}
