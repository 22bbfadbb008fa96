//! One step: what to do, where, what one should see; beside it the checklist, under it the address.

use super::about::{of_guide, on, sources};
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Hop as Shown, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::{Action, shown};
use crate::app::layer::{Ask, Purpose, offer};
use crate::app::page::guide::ladder::Intent as Rungs;
use crate::app::page::guide::{Intent as Wanted, Scene, Stage, State};
use crate::app::page::report;
use crate::app::view::{At, Offer, Pane, Shape, View};
use crate::domain::guide::finding::{Finding, Tried};
use crate::domain::guide::{Dispute, Hop, Link, Step};
use crate::domain::record::progress::StepState;
use crate::domain::text::address::Address;
use crate::domain::text::language::{Language, capital, visible};

pub(super) fn view(state: &State, scene: &Scene<'_>, at: At, app: &App) -> View {
    let stages = scene.stages();
    let place = at.cursor.min(stages.len().saturating_sub(1));
    let Some(stage) = stages.get(place) else { return super::before::view(scene, app) };
    let language = app.language();
    let mut doc = Doc::new();
    changes(scene, stage, app, &mut doc);
    what_to_do(scene, stage.step, app, &mut doc);
    if let Some(dispute) = dispute(scene, place) {
        let key = shown(Action::Sources, app.words);
        let line = app.words.guide_dispute(dispute.claim.get(language), &key);
        doc.gap().quiet(line);
    }
    if let Some(note) = &scene.case.note {
        doc.gap().push(Block::Quote(visible(note).into_owned()));
    }
    let mut foot = Doc::new();
    if let Some(link) = stage.step.ladder(scene.route).next() {
        foot.push(Block::Address(link.url.clone(), about(scene, link, app)));
    }
    let (offers, more) = offers(state, scene, place, app);
    View {
        aside: aside(scene, place, app),
        main: Pane::new("", checklist(&stages, app)),
        side: Some(Pane::new(stage.step.title.get(language), doc)),
        foot,
        shape: Shape::Checklist,
        offers,
        more,
        ..View::default()
    }
}

/// Which step it is, and on which route.
fn aside(scene: &Scene<'_>, place: usize, app: &App) -> Vec<String> {
    let words = app.words;
    let platform = words.platform_name(scene.route);
    match scene.number(place) {
        Some((number, all)) => {
            vec![
                format!("{} · {platform}", words.guide_step_of(number, all)),
                format!("{number}/{all} · {platform}"),
            ]
        }
        None => vec![format!("{} · {platform}", words.guide_step_optional())],
    }
}

/// The steps of the route. What may be left out, and was, is told apart.
fn checklist(stages: &[Stage<'_>], app: &App) -> Doc {
    let words = app.words;
    let mut doc = Doc::new();
    for (place, stage) in stages.iter().enumerate() {
        let sign = match stage.state {
            StepState::Todo => Sign::Todo,
            StepState::Done => Sign::Done,
            StepState::Skipped => Sign::Not,
            StepState::Stuck | StepState::Changed => Sign::Needs,
        };
        let title = stage.step.title.get(app.language());
        let title = match stage.state {
            StepState::Skipped => format!("{title} ({})", words.state_skipped()),
            StepState::Stuck => format!("{title} ({})", words.guide_stuck()),
            StepState::Changed => format!("{title} ({})", words.guide_changed()),
            _ if stage.step.optional => format!("{title} ({})", words.state_optional()),
            _ => title.to_owned(),
        };
        doc.row(Row::new([Cell::wrapped(title)], Intent::Cursor(place)).sign(sign));
    }
    doc
}

/// What changed since it was done: it is to be looked at again.
fn changes(scene: &Scene<'_>, stage: &Stage<'_>, app: &App, doc: &mut Doc) {
    let Some(marked) = scene.case.mark(&stage.line.id, &stage.line.was) else { return };
    let since = marked.revision;
    for change in scene.guide.changes_of(stage.step, since) {
        let what = change.what.get(app.language());
        let on = capital(&app.words.trust_changed_on(change.on));
        doc.sign(Sign::Needs, format!("{on}. {what}"));
    }
    doc.gap();
}

/// The text of a step: what to do, the menus, what to paste, what one should see.
pub(super) fn what_to_do(scene: &Scene<'_>, step: &Step, app: &App, doc: &mut Doc) {
    let (words, language) = (app.words, app.language());
    doc.text(step.text.get(language));
    let hops: Vec<&Hop> = step.trail(scene.route).collect();
    if !hops.is_empty() {
        doc.gap();
        if step.ladder(scene.route).next().is_some() {
            doc.quiet(if scene.route.is_phone() {
                words.guide_or_in_app()
            } else {
                words.guide_or_by_menus()
            });
        }
        // What is tapped first: a point of a later screen would mislead.
        let spot = hops.first().and_then(|hop| hop.at).filter(|_| scene.route.is_phone());
        doc.push(Block::Trail(trail(&hops, app), spot));
    }
    if step.letter().is_some() {
        doc.gap().quiet(words.letter_write_hint(&shown(Action::Letter, words)));
    } else if let Some(copy) = step.text_to_paste() {
        doc.gap().strong(words.guide_text_to_copy());
        doc.push(Block::Copy(copy.get(language).to_owned()));
    }
    if let Some(expect) = &step.expect {
        doc.gap().fact(words.guide_expect(), vec![expect.get(language).to_owned()]);
    }
}

/// The menus. Where no source shows a label in this language, first the word to look for, then the English label.
fn trail(hops: &[&Hop], app: &App) -> Vec<Shown> {
    let (words, language) = (app.words, app.language());
    let owned =
        |labels: &[Box<str>]| -> Vec<String> { labels.iter().map(ToString::to_string).collect() };
    let or = format!(" {} ", words.guide_or_label());
    let quoted = |labels: &[Box<str>]| {
        labels.iter().map(|label| words.quoted(label)).collect::<Vec<_>>().join(&or)
    };
    let mut told = false;
    let mut shown = Vec::new();
    for hop in hops {
        let (label, look_for) = (hop.label.get(language), hop.look_for.get(language));
        let english = hop.label.get(Language::EN);
        let mut about = Vec::new();
        let wordings = if !label.is_empty() {
            if !look_for.is_empty() {
                about.push(format!("{} {}", words.guide_look_for(), quoted(look_for)));
            }
            owned(label)
        } else if !look_for.is_empty() {
            if !english.is_empty() {
                about.push(words.guide_maybe_english(&quoted(english)));
            }
            vec![format!("{} {}", words.guide_look_for(), quoted(look_for))]
        } else {
            if !english.is_empty() && !told {
                told = true;
                about.push(words.guide_unconfirmed_label().to_owned());
            }
            owned(english)
        };
        about.extend(hop.at.map(|spot| words.spot_name(spot).to_owned()));
        let glyph = hop.glyph.as_ref().map(ToString::to_string);
        shown.push(Shown { glyph, wordings, about: about.join(" · ") });
    }
    shown
}

/// What is known of an address, in one line: who gives it, when it was seen, what has to be done first.
pub(super) fn about(scene: &Scene<'_>, link: &Link, app: &App) -> String {
    let (words, held) = (app.words, |text: &str| text.replace(' ', "\u{a0}"));
    if link.url.is_browsers_own() {
        return words.notice_browser_only("").trim().to_owned();
    }
    let seen = words.seen_name(link.seen);
    let mut parts = vec![match link.seen_on {
        Some(date) => format!("{seen}, {}", held(&words.source_month(date))),
        None => seen.to_owned(),
    }];
    if link.login {
        parts.push(held(words.guide_login_needed()));
    }
    if app.data.is_declared(&scene.guide.id, &link.url) {
        parts.push(words.own_declared().to_owned());
    }
    parts.extend(words.confidence_doubt(link.confidence).map(held));
    parts.join("\u{a0}· ")
}

/// The claim that is told on this step: each once on a route, so that doubt is not said again and again.
fn dispute<'a>(scene: &'a Scene<'_>, place: usize) -> Option<&'a Dispute> {
    let stages = scene.stages();
    let is_about =
        |dispute: &Dispute, step: &Step| dispute.steps.iter().any(|id| step.is_called(id));
    let first = |dispute: &&Dispute| {
        stages.iter().position(|stage| is_about(dispute, stage.step)) == Some(place)
    };
    scene.guide.disputed.iter().find(first)
}

/// What can be done with the step, the sensible thing first; and what else.
fn offers(state: &State, scene: &Scene<'_>, place: usize, app: &App) -> (Vec<Offer>, Vec<Offer>) {
    let words = app.words;
    let stages = scene.stages();
    let Some(stage) = stages.get(place) else { return (Vec::new(), Vec::new()) };
    let step = stage.step;
    let link = step.ladder(scene.route).next().map(|link| link.url.clone());
    let was_used = state.used.as_ref().is_some_and(|id| step.is_called(id));
    let done = match stage.state {
        StepState::Done => Offer::new(Action::Toggle, words.guide_next(), on(Wanted::Done)),
        StepState::Changed => Offer::new(Action::Toggle, words.guide_still(), on(Wanted::Done)),
        _ => Offer::new(Action::Toggle, words.guide_done_next(), on(Wanted::Done)),
    };
    let stuck = on(Wanted::Ladder(Rungs::Open));
    let stuck = Offer::new(Action::Stuck, words.guide_not_what_i_see(), stuck);
    let text = step.text_to_paste().map(|text| text.get(app.language()).to_owned());
    let mut ways = ways(link.as_ref(), text.as_deref(), scene, app);
    if step.letter().is_some() {
        let write = Offer::new(Action::Letter, words.guide_write_letter(), on(Wanted::Letter));
        ways.insert(0, write);
    }
    let goes_first = stage.is_open() && !was_used && (link.is_some() || step.letter().is_some());
    let mut offers = Vec::new();
    let mut rest = ways.into_iter();
    if goes_first {
        offers.extend(rest.next());
    }
    offers.extend([done, stuck]);
    offers.extend(rest);
    let mut more = Vec::new();
    if stage.state == StepState::Skipped {
        more.push(Offer::new(Action::Skip, words.guide_not_skipped(), on(Wanted::Skip)));
    } else if stage.is_open() {
        more.push(offer(Action::Skip, on(Wanted::Skip), words));
    }
    let whole: Vec<String> = text.into_iter().chain(link.map(|link| link.to_string())).collect();
    if !whole.is_empty() {
        more.push(offer(Action::Show, Intent::ShowText(whole.join("\n\n")), words));
    }
    more.push(offer(Action::Report, report(scene, step), words));
    if place == 0 && is_named_by_us(scene, app) {
        let key = scene.account.key.clone();
        let rename =
            Ask::new(words.accounts_new_name(), &*scene.account.name, Purpose::Rename(key));
        more.push(Offer::plain(words.guide_rename(), Intent::open(rename)));
    }
    more.extend(of_guide(scene, app));
    let of_step = sources(scene, Some(step.id.clone()));
    for offer in more.iter_mut().filter(|offer| offer.action == Some(Action::Sources)) {
        offer.intent = of_step.clone();
    }
    let taken: Vec<Option<Action>> = offers.iter().map(|offer| offer.action).collect();
    more.retain(|offer| offer.action.is_none() || !taken.contains(&offer.action));
    (offers, more)
}

/// How the person gets to an address, or to a text: the way that leads somewhere here first.
fn ways(link: Option<&Address>, text: Option<&str>, scene: &Scene<'_>, app: &App) -> Vec<Offer> {
    let words = app.words;
    let Some(link) = link else {
        let copy = |text: &str| Intent::Copy(text.to_owned());
        return text
            .map(|text| Offer::new(Action::Copy, words.guide_copy_text(), copy(text)))
            .into_iter()
            .collect();
    };
    let open = on(Wanted::Browse(link.clone()));
    let open = Offer::new(Action::Open, words.guide_open_page(), open);
    let phone = on(Wanted::Phone(link.clone()));
    let phone = Offer::new(Action::Phone, words.guide_on_phone(), phone);
    let copy = if let Some(text) = text {
        let ask = on(Wanted::AskCopy(text.to_owned(), link.clone()));
        Offer::new(Action::Copy, words.guide_copy(), ask)
    } else {
        let copy = on(Wanted::Copy(link.to_string()));
        Offer::new(Action::Copy, words.guide_copy_address(), copy)
    };
    // What only the browser itself opens is handed to nobody.
    if link.is_browsers_own() {
        vec![copy]
    } else if scene.route.is_phone() {
        vec![phone, open, copy]
    } else if app.has_browser {
        vec![open, phone, copy]
    } else {
        vec![copy, phone, open]
    }
}

/// Whether the program called this account by a number: the person may have a better name.
fn is_named_by_us(scene: &Scene<'_>, app: &App) -> bool {
    let accounts = &app.data.dossier().accounts;
    let same = accounts.iter().filter(|other| other.service == scene.account.service).count();
    let own = |place: usize| app.words.accounts_nickname(place) == scene.account.name;
    same > 1 && !scene.account.key.is_me() && (0..same).any(own)
}

/// What is known of a step that somebody finds wrong.
pub(super) fn report(scene: &Scene<'_>, step: &Step) -> Intent {
    let link = step.ladder(scene.route).next();
    let finding = Finding {
        guide: scene.guide.id.clone(),
        step: step.id.clone(),
        revision: scene.guide.revision,
        platform: scene.route,
        link: link.map(|link| Tried { number: 1, seen_on: link.seen_on }),
        seen: String::new(),
    };
    Intent::open(report::State { account: scene.account.key.clone(), finding })
}

/// The address as a code for the phone; once it is there, the step can be done.
pub(super) fn code(scene: &Scene<'_>, at: At, address: &Address, app: &App) -> View {
    let words = app.words;
    let mut doc = Doc::new();
    doc.push(Block::Code(address.to_string()));
    doc.push(Block::Bare(address.to_string()));
    let stages = scene.stages();
    let is_done = stages.get(at.cursor).is_some_and(|stage| stage.state == StepState::Done);
    let done = if is_done { words.guide_next() } else { words.guide_done_next() };
    View {
        main: Pane::new("", doc),
        shape: Shape::Bare,
        offers: vec![
            Offer::new(Action::Toggle, done, on(Wanted::Done)),
            offer(Action::Copy, Intent::Copy(address.to_string()), words),
            offer(Action::Back, on(Wanted::Close), words),
        ],
        ..View::default()
    }
}
