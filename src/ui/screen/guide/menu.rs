//! The menus of the guide: every action by name, with its key.

use super::{Scene, State};
use crate::domain::record::act::Change;
use crate::ui::data::{Data, Notice};
use crate::ui::keymap::Action;
use crate::ui::message::Command;
use crate::ui::overlay::{Item, Menu, Overlay};
use crate::ui::screen::Outcome;
use crate::ui::text::capital;

/// The menu of the step under the cursor, or of the guide.
pub(super) fn of(state: &State, scene: &Scene<'_>, data: &Data) -> Menu {
    use Action as A;
    const OWN: [Action; 16] = [
        A::Toggle,
        A::Open,
        A::Phone,
        A::Copy,
        A::Show,
        A::Stuck,
        A::Skip,
        A::Before,
        A::Request,
        A::Letter,
        A::Platform,
        A::Note,
        A::Sources,
        A::Report,
        A::Undo,
        A::Back,
    ];
    let possible = super::actions(state, data);
    let own = OWN.into_iter().filter(|action| possible.contains(action));
    let mut items: Vec<Item> = own.map(|action| Item::action(action, data.strings)).collect();
    let notes = data.notes_to_forget(&state.account, &state.guide.id);
    if data.keeps(&notes) {
        items.push(Item::new(data.strings.forgetting.notes, Command::AskToForget(notes)));
    }
    let title = match scene.current(state.selected) {
        Some((step, ..)) => step.title.get(data.language()),
        None => scene.guide.title.get(data.language()),
    };
    Menu::new(title, items)
}

/// The routes of the guide.
pub(super) fn platforms(state: &State, scene: &Scene<'_>, data: &Data) -> Menu {
    let command = |on| {
        let (account, guide) = (state.account.clone(), state.guide.id.clone());
        Command::Do(vec![Change::Platform { account, guide, on }])
    };
    let platforms = &scene.guide.platforms;
    let item = |on: &_| Item::new(data.strings.platform(*on), command(*on));
    let selected = platforms.iter().position(|on| *on == scene.route).unwrap_or(0);
    let items = platforms.iter().map(item).collect();
    let title = capital(data.strings.actions.platform);
    Menu { title, text: String::new(), items, selected }
}

/// Copies or shows the text or the address of a step; where it has both, asks which.
pub(super) fn copy(
    action: Action,
    text: Option<String>,
    link: Option<String>,
    data: &Data,
) -> Outcome {
    let over = |overlay| Outcome::Over(Box::new(overlay));
    match (action, text, link) {
        (_, None, None) => Outcome::Say(Notice::plain(data.strings.notices.nothing_to_copy)),
        (Action::Show, text, link) => {
            let parts: Vec<String> = text.into_iter().chain(link).collect();
            over(Overlay::Text(parts.join("\n\n"), 0))
        }
        (_, Some(text), Some(link)) => {
            let items = [data.strings.guide.text_to_copy, &*link.clone()]
                .into_iter()
                .zip([text, link])
                .map(|(label, what)| Item::new(label, Command::Copy(what)))
                .collect();
            over(Overlay::Menu(Menu::new(capital(data.strings.actions.copy), items)))
        }
        (_, Some(only), None) | (_, None, Some(only)) => {
            Outcome::Effect(crate::ui::message::Effect::Copy(only))
        }
    }
}
