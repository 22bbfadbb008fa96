//! The settings, and where things are kept.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::layer::Choice;
use crate::app::view::Offer;
use crate::app::wish::Wish;
use crate::domain::ops::accounts::{Forget, forget};
use crate::domain::ops::settings::Setting;
use crate::domain::record::account::AccountKey;
use crate::domain::record::setup::Phone;
use crate::domain::text::platform::Platform;
use crate::words::LANGUAGES;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intent {
    AskLanguage,
    AskPhone,
    AskComputer,
    AskForget,
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    use crate::app::intent::Intent as I;
    let words = app.words;
    let menu = match intent {
        Intent::AskLanguage => {
            let rows = LANGUAGES
                .iter()
                .map(|it| Offer::plain(it.language_name(), I::Language(it.language())))
                .collect();
            let first = LANGUAGES.iter().position(|it| it.language() == app.language());
            Choice { first: first.unwrap_or(0), ..Choice::menu(words.setup_language(), rows) }
        }
        Intent::AskPhone => {
            let row = |phone: &Phone| {
                let wish = Wish::Set(Setting::Phone(Some(*phone)));
                Offer::plain(words.phone_name(*phone), I::Do(wish))
            };
            let first = Phone::ALL.iter().position(|it| Some(*it) == app.data.phone());
            let rows = Phone::ALL.iter().map(row).collect();
            Choice { first: first.unwrap_or(0), ..Choice::menu(words.setup_phone(), rows) }
        }
        Intent::AskComputer => {
            let all = [Platform::Linux, Platform::Macos, Platform::Windows];
            let row =
                |it: &Platform| Offer::plain(words.platform_name(*it), I::Do(Wish::Computer(*it)));
            let first = all.iter().position(|it| *it == app.data.computer);
            let rows = all.iter().map(row).collect();
            Choice { first: first.unwrap_or(0), ..Choice::menu(words.setup_computer(), rows) }
        }
        Intent::AskForget => {
            let all = [
                (words.forget_letters(), Forget::Identity),
                (words.forget_you(), Forget::Account(AccountKey::me())),
                (words.forget_everything(), Forget::Everything),
            ];
            let kept =
                all.into_iter().filter(|(_, what)| app.data.keeps(&forget(&app.facts(), what)));
            let rows = kept
                .map(|(label, what)| {
                    let ask = super::accounts::Intent::AskForget(what);
                    Offer::plain(label, I::OnAccounts(ask))
                })
                .collect();
            Choice::menu(words.forget_menu(), rows)
        }
    };
    app.open(menu);
    Vec::new()
}
