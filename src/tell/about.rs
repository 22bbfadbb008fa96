//! What can be done with a guide as a whole wherever one is in it, and whose it is.

use crate::app::App;
use crate::app::doc::{Doc, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Pick, Picking, offer};
use crate::app::page::guide::{Intent as Wanted, Scene};
use crate::app::view::Offer;
use crate::domain::guide::catalogue::Entry;
use crate::domain::text::language::visible;

/// What this page does, as an intent.
pub(super) const fn on(intent: Wanted) -> Intent {
    Intent::OnGuide(intent)
}

/// What can be done with the guide as a whole, wherever one is in it.
pub(super) fn of_guide(scene: &Scene<'_>, app: &App) -> Vec<Offer> {
    let (words, guide) = (app.words, &scene.guide);
    let note = crate::app::page::guide::note(scene, words);
    let mut offers = vec![
        offer(Action::Sources, sources(scene, None), words),
        offer(Action::Note, Intent::open(note), words),
    ];
    if guide.platforms.len() > 1 {
        offers.push(offer(Action::Platform, on(Wanted::AskPlatform), words));
    }
    if scene.case.request.is_some() {
        let page =
            crate::app::page::objection::State::new(scene.account.key.clone(), guide.id.clone());
        offers.push(offer(Action::Request, Intent::open(page), words));
    }
    if guide.request {
        offers.push(offer(Action::Letter, letter(scene), words));
    }
    if !scene.was_sent() && scene.end().is_none() {
        offers.push(offer(Action::Before, on(Wanted::AskBefore), words));
    }
    if scene.case.declined {
        offers.push(Offer::plain(words.home_take_back(), on(Wanted::PutAway(false))));
    } else if scene.end().is_none() {
        offers.push(Offer::plain(words.home_not_for_me(), on(Wanted::PutAway(true))));
    }
    if app.data.dossier().country_of(&scene.account).is_none() {
        let key = Some(scene.account.key.clone()).filter(|key| !key.is_me());
        let pick = Pick::of(Picking::Country(key, None));
        offers.push(Offer::plain(words.guide_set_country(), Intent::open(pick)));
    }
    if scene.end().is_some() {
        let receipt =
            crate::app::page::receipt::State::new(scene.account.key.clone(), guide.id.clone());
        offers.push(Offer::plain(words.receipt_title(), Intent::open(receipt)));
    }
    offers.push(offer(Action::Back, on(Wanted::Close), words));
    offers
}

/// The sources of the guide, those of a step first.
pub(super) fn sources(scene: &Scene<'_>, step: Option<crate::domain::text::id::StepId>) -> Intent {
    let (account, guide) = (scene.account.key.clone(), scene.guide.id.clone());
    Intent::open(crate::app::page::sources::State { account, guide, step })
}

/// The letter that the guide sends: the objection itself.
pub(super) fn letter(scene: &Scene<'_>) -> Intent {
    let (account, guide) = (scene.account.key.clone(), scene.guide.id.clone());
    let kind = crate::domain::letter::Kind::Objection;
    Intent::open(crate::app::page::letter::State::new(account, guide, kind))
}

/// Whose guide it is, where it is one of the person's own, and what is wrong with its file.
pub(super) fn own(entry: &Entry, app: &App, doc: &mut Doc) {
    let words = app.words;
    let faults: Vec<_> = app.data.catalogue.faults(&entry.id).collect();
    if let Some(own) = &entry.own {
        doc.strong(words.own_about());
        let file = visible(&own.file.display().to_string()).into_owned();
        doc.quiet(format!("{}{} {file}", words.own_file(), words.colon()));
    }
    if faults.is_empty() {
        return;
    }
    doc.gap().bad(words.own_mistakes(faults.len()));
    for fault in faults {
        let place = format!("{} {}, {}", words.own_line(), fault.line, fault.column);
        doc.item(Sign::Bullet, format!("{place} · {}", fault.rule));
        doc.under(visible(&fault.message).into_owned());
        doc.under(format!("→ {}", visible(&fault.remedy)));
    }
    let key = shown(Action::Redraw, words);
    doc.gap().strong(match &entry.own {
        None => words.own_ours_shown().to_owned(),
        Some(own) if own.kept => words.own_kept(&key),
        Some(_) => words.own_shown_half().to_owned(),
    });
}
