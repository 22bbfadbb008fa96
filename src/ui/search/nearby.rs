//! What fits of everything that is no guide: accounts, services, actions. They are few: their words are
//! compared as they are.

use super::likeness::Likeness;
use super::words;
use crate::domain::guide::reference::Service;
use crate::domain::record::account::Account;
use crate::ui::keymap::{Action, name};
use crate::ui::strings::strings;

/// How much each typed word is like the best of the words of something.
pub(super) type Likes = Vec<u8>;

/// How much the typed words are like those of `text`.
pub(super) fn likes(typed: &mut [Likeness], texts: &[&str]) -> Likes {
    let mut likes = vec![0; typed.len()];
    for text in texts {
        words::each(text, |word, _| {
            for (typed, best) in typed.iter_mut().zip(&mut likes) {
                *best = typed.of(word).max(*best);
            }
        });
    }
    likes
}

/// How much they are like the nickname of an account.
pub(super) fn nickname(account: &Account, typed: &mut [Likeness]) -> Likes {
    likes(typed, &[&account.name])
}

/// How much they are like the name of a service.
pub(super) fn service(service: &Service, typed: &mut [Likeness]) -> Likes {
    let joined = words::joined(service.id.as_str());
    likes(typed, &[service.id.as_str(), &joined, &service.name.en, &service.name.fr])
}

/// How much they are like what an action is called.
pub(super) fn action(action: Action, typed: &mut [Likeness]) -> Likes {
    likes(
        typed,
        &crate::domain::text::language::Text::LANGUAGES
            .map(|language| name(action, strings(language))),
    )
}

/// Whether `typed` is all that an action is called, in any language.
pub(super) fn is_called(action: Action, typed: &[String]) -> bool {
    let all = typed.concat();
    crate::domain::text::language::Text::LANGUAGES
        .iter()
        .any(|language| words::joined(name(action, strings(*language))) == all)
}
