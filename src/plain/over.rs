//! What lies over a screen: a menu, a question, a line to type, an address for the phone, a text.

use crate::domain::record::act::Change;
use crate::ui::data::Data;
use crate::ui::keymap::{Action, name, shown};
use crate::ui::message::{Command, Prompt};
use crate::ui::overlay::{Field, Item, Menu, Overlay, Tie};
use crate::ui::widget::qr;

use super::voice::spoken;
use super::words::words;
use super::{Asks, Empty, Turn, act, before, pick, way, when};

pub(super) fn describe(overlay: &Overlay, data: &Data) -> Turn {
    match overlay {
        Overlay::Menu(it) => menu(it, data),
        Overlay::Field(it) => field(it, data),
        Overlay::Tie(it) => tie(it, data),
        Overlay::Before(it) => before::describe(it, data),
        Overlay::When(it) => when::describe(it, data),
        Overlay::Qr(address) => {
            let own = words(data.language());
            let mut turn = Turn::over("phone", own.enter_goes_back);
            turn.head(format!("{}{}", own.phone, data.strings.colon));
            turn.say(qr::groups(address.as_str(), usize::MAX).join(" "));
            turn.say(address.to_string());
            let copy = [Action::Copy];
            turn.choose(name(Action::Copy, data.strings), shown(Action::Copy, data.strings), copy);
            turn
        }
        Overlay::Text(text, _) | Overlay::Code(text) => {
            let mut turn = Turn::over("text", words(data.language()).enter_goes_back);
            text.lines().for_each(|line| turn.say(line));
            turn
        }
    }
}

fn menu(menu: &Menu, data: &Data) -> Turn {
    let place = format!("menu {} {}", menu.title, menu.text);
    let mut turn = Turn::over(place, words(data.language()).choice);
    let text = menu.title.lines().chain(menu.text.lines());
    text.for_each(|line| turn.head(spoken(line)));
    for (place, item) in menu.items.iter().enumerate() {
        turn.choose(item_label(item, data), item.key.clone(), pick(place));
        // A country is also its two letters.
        if let (Command::Country(_, Some(country)), Some(choice)) =
            (&item.command, turn.choices.last_mut())
        {
            choice.keys.push(country.as_str().to_owned());
        }
    }
    turn
}

/// The words of a line, and its state where the full screen shows a sign.
fn item_label(item: &Item, data: &Data) -> String {
    let label = spoken(&item.label);
    let Command::Do(changes) = &item.command else { return label };
    let [Change::Uses { on, .. }] = changes.as_slice() else { return label };
    let own = words(data.language());
    let state = if *on { data.strings.welcome.not_used } else { own.used };
    format!("{}{} {state}", label.trim_start_matches("- "), data.strings.colon)
}

fn field(field: &Field, data: &Data) -> Turn {
    let own = words(data.language());
    let back = Empty::Send(act([Action::Back]));
    let (prompt, empty) = match &field.prompt {
        // A nickname or a path is proposed: an empty line takes it.
        Prompt::NewAccount(_) | Prompt::Holder(..) | Prompt::Save(_) if field.error.is_none() => {
            (own.how_name, Empty::Send(act([Action::Enter])))
        }
        Prompt::NewAccount(_) | Prompt::Holder(..) | Prompt::Blank(..) => (own.how_blank, back),
        Prompt::Rename(_) => (own.how_name, back),
        Prompt::Note(..) | Prompt::Words(..) | Prompt::Seen => (own.how_note, back),
        Prompt::Proof(..) | Prompt::Save(_) => (own.how_path, back),
        Prompt::Fill(_) => (own.how_fill, back),
    };
    let mut turn = Turn::over(format!("field {}", field.title), prompt);
    turn.empty = empty;
    let value = field.input.value();
    turn.head(match (&field.error, value) {
        (Some(error), _) => error.clone(),
        (None, "") => spoken(&field.title),
        (None, value) => format!("{}{} {value}", spoken(&field.title), data.strings.colon),
    });
    let erasable = matches!(
        field.prompt,
        Prompt::Note(..) | Prompt::Words(..) | Prompt::Fill(_) | Prompt::Seen
    );
    turn.asks = Some(Asks { length: value.chars().count(), erasable, enter: true });
    turn
}

fn tie(tie: &Tie, data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let mut turn = Turn::over("tie", own.choice);
    turn.head(strings.accounts.tie);
    turn.say(strings.accounts.hint);
    for (place, (key, picked)) in tie.others.iter().enumerate() {
        let account = data.account(key);
        let name = account.map(|it| strings.account(&it, &data.catalogue)).unwrap_or_default();
        let state = if *picked { own.picked } else { own.not_picked };
        let toggle = way(place).chain([Action::Toggle]);
        turn.choose(format!("{name}{} {state}", strings.colon), "", toggle);
    }
    turn.choose(strings.accounts.tie_confirm, "", [Action::Enter]);
    turn
}
