//! The accounts: nicknames, countries, and which are tied to which.

use crate::app::App;
use crate::app::effect::Effect;
use crate::app::layer::{Choice, Pick, Picking};
use crate::app::view::Offer;
use crate::app::wish::Wish;
use crate::domain::ops::accounts::Forget;
use crate::domain::record::account::AccountKey;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// Everything that can be done with this account is shown.
    pub shown: Option<AccountKey>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Asks where its holder lives.
    AskCountry(AccountKey),
    /// Asks which accounts it is tied to.
    AskTie(AccountKey),
    /// Asks which other account it is the same as.
    AskSame(AccountKey),
    /// Asks whether it should no longer be followed.
    AskRemove(AccountKey),
    /// Says what forgetting erases, and asks for a word.
    AskForget(Forget),
}

/// Carries out what only this page understands.
pub(in crate::app) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    use crate::app::intent::Intent as I;
    let words = app.words;
    match intent {
        Intent::AskCountry(key) => {
            let now = app.data.account(&key).and_then(|account| account.country);
            app.open(Pick::of(Picking::Country(Some(key), now)));
        }
        Intent::AskTie(key) => {
            let tied = app.data.account(&key);
            let others = app.data.tieable(&key).into_iter();
            let ticked = others
                .filter(|other| tied.as_ref().is_some_and(|it| it.is_tied_to(other)))
                .map(|other| other.key)
                .collect();
            app.open(Pick::of(Picking::Tie(key, ticked)));
        }
        Intent::AskSame(key) => {
            let Some(account) = app.data.account(&key) else { return Vec::new() };
            let mut others = app.data.rows();
            others.retain(|it| it.key != key && it.service == account.service);
            let first = words.account(&account, &app.data.catalogue);
            let row = |other: &crate::domain::record::account::Account| {
                let name = words.account(other, &app.data.catalogue);
                let join = I::Do(Wish::Join(key.clone(), other.key.clone()));
                let yes = Offer::plain(words.answer_yes(), join);
                let no = Offer::plain(words.answer_no(), I::Stay);
                let question =
                    Choice::question(words.accounts_are_one(&first, &name), vec![yes, no]);
                Offer::plain(name, I::open(question))
            };
            let rows = others.iter().map(row).collect();
            app.open(Choice::menu(first.clone(), rows));
        }
        Intent::AskRemove(key) => {
            let name = app.data.who(&key);
            let yes = Offer::plain(words.accounts_remove(), I::Do(Wish::Remove(key)));
            let no = Offer::plain(words.answer_no(), I::Stay);
            app.open(Choice::question(words.question_remove(&name), vec![yes, no]));
        }
        Intent::AskForget(what) => return forget(app, what),
    }
    Vec::new()
}

/// Forgetting cannot be undone: what goes is counted, and a word has to be typed.
fn forget(app: &mut App, what: Forget) -> Vec<Effect> {
    use crate::app::intent::Intent as I;
    use crate::app::layer::{Ask, Purpose};
    let forgotten = crate::domain::ops::accounts::forget(&app.facts(), &what);
    let erased = app.data.erased(&forgotten);
    let words = app.words;
    let word = words.forget_yes_word().to_owned();
    let ask = Ask::new(
        words.forget_menu(),
        "",
        Purpose::Word(word.clone(), Box::new(I::Do(Wish::Forget(what)))),
    );
    app.open(ask.hint(format!("{erased} {}", words.ask_type_word(&word))));
    Vec::new()
}
