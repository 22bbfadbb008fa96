//! The accounts, the settings, the help.

use crate::ui::data::Data;
use crate::ui::keymap::{BINDINGS, label};
use crate::ui::screen::{accounts, help, settings};
use crate::ui::text::Page;

use super::voice::{UNWRAPPED, spoken};
use super::words::words;
use super::{Turn, pick};

pub(super) fn accounts(data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::at("accounts", own.choice);
    turn.head(strings.accounts.title);
    let accounts = accounts::accounts(data);
    for (place, account) in accounts.iter().enumerate() {
        let name = strings.account(account, &data.catalogue);
        let about = spoken(&accounts::about(account, &accounts, data));
        let about = about.replace(", + ", &format!(", {} ", strings.welcome.with));
        turn.choose(format!("{name}{} {about}", strings.colon), "", pick(place));
    }
    if accounts.is_empty() {
        turn.say(strings.accounts.empty);
    }
    turn.choose(strings.accounts.add, "", pick(accounts.len()));
    turn.say(strings.accounts.hint);
    turn
}

pub(super) fn settings(data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::at("settings", own.choice);
    turn.head(strings.settings.title);
    for (place, (label, value)) in settings::rows(data).into_iter().enumerate() {
        let value = if value == "?" { own.unknown_value.to_owned() } else { value };
        let label = match &*value {
            "" => label.to_owned(),
            value => format!("{label}{} {value}", strings.colon),
        };
        turn.choose(label, "", pick(place));
    }
    let mut page = Page::new(UNWRAPPED);
    settings::places(data, &mut page);
    turn.gap();
    turn.read(&page.lines);
    turn
}

pub(super) fn help(data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::at("help", own.enter_goes_back);
    turn.head(strings.help.title);
    turn.say(format!("{}{}", own.how, strings.colon));
    for line in own.instructions {
        turn.say(format!("- {line}"));
    }
    turn.gap();
    turn.say(format!("{}{}", own.letters, strings.colon));
    for binding in BINDINGS {
        let key = binding.keys.first().map(|key| label(*key, strings)).unwrap_or_default();
        // What moves a cursor has no letter here.
        if key.chars().count() == 1 && key.is_ascii() {
            turn.say(format!("- {key}{} {}", strings.colon, (binding.name)(strings)));
        }
    }
    let mut page = Page::new(UNWRAPPED);
    help::words(data, &mut page);
    turn.gap();
    turn.read(&page.lines);
    turn
}
