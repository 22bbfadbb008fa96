//! A letter: its form, and beside it what it says now. What is typed shows in it at once.

use super::single;
use crate::app::App;
use crate::app::doc::{Block, Caret, Cell, Doc, Row, Sign};
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::offer;
use crate::app::page::letter::{Intent as Wanted, Spot, State, Way};
use crate::app::view::{At, Offer, Pane, Shape, Typing, View};
use crate::domain::law::addressee::Whom;
use crate::domain::letter::filling::{Draft, Odd};
use crate::domain::letter::{BOX, Blank};
use crate::domain::text::language::capital;
use crate::words::{self, Words};

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let words = app.words;
    let Some(draft) = state.draft(&app.data) else { return View::default() };
    let title = title(state, &draft, app);
    if draft.wording.is_none() {
        return no_letter(title, &draft, words);
    }
    let spots = state.spots(&draft, &app.data);
    let place = at.cursor.min(spots.len().saturating_sub(1));
    let here = spots.get(place).cloned().unwrap_or(Spot::Send);
    let form = Form { state, draft: &draft, app, words };
    let typed = state.typing().map(|(_, line)| line.value().to_owned());
    View {
        title,
        aside: vec![words.letter_blanks_left(draft.filled.missing.len())],
        main: Pane::new(words.letter_form(), form.doc(&spots, place)),
        side: Some(form.preview()),
        foot: form.foot(&here),
        shape: Shape::Form,
        offers: if typed.is_some() { form.typing() } else { form.offers(&here) },
        more: vec![offer(Action::Show, Intent::ShowText(draft.filled.text.clone()), words)],
        typing: if typed.is_some() { Typing::Line } else { Typing::Keys },
        typed: typed.unwrap_or_default(),
        ..View::default()
    }
}

/// `Facebook perso › Reminder`.
fn title(state: &State, draft: &Draft<'_>, app: &App) -> String {
    let account = app.data.account(&state.account);
    let who = account.map(|it| app.data.holder(&it, &state.guide.service)).unwrap_or_default();
    let title = draft.letter.map(|letter| letter.title.get(app.language()));
    format!("{who} › {}", title.unwrap_or_else(|| app.words.letter_title()))
}

/// The law gives no such right: what it says, and what is possible instead.
fn no_letter(title: String, draft: &Draft<'_>, words: &'static dyn Words) -> View {
    let mut doc = Doc::new();
    doc.strong(words.letter_no_letter());
    let law = draft.law.iter();
    let texts =
        law.flat_map(|law| [Some(&law.right), law.instead.as_ref(), law.complaint.as_ref()]);
    for text in texts.flatten() {
        doc.gap().text(text.get(words.language()));
    }
    View {
        title,
        offers: vec![offer(Action::Back, Intent::Back, words)],
        ..single(words.letter_form(), doc)
    }
}

struct Form<'a> {
    state: &'a State,
    draft: &'a Draft<'a>,
    app: &'a App,
    words: &'static dyn Words,
}

impl Form<'_> {
    fn doc(&self, spots: &[Spot], place: usize) -> Doc {
        let mut doc = Doc::new();
        let (mut part, mut is_told) = (None, false);
        for (at, spot) in spots.iter().enumerate() {
            let heading = self.heading(spot);
            if part != heading {
                doc.heading(heading.unwrap_or_default());
                part = heading;
                if matches!(spot, Spot::Reason(_)) {
                    doc.quiet(self.words.letter_pick_reasons());
                }
            }
            if !is_told && self.is_optional(spot) {
                is_told = true;
                doc.quiet(self.words.letter_optional());
            }
            doc.row(self.row(spot, at == place));
        }
        doc
    }

    fn is_optional(&self, spot: &Spot) -> bool {
        let Spot::Blank(blank) = spot else { return false };
        self.draft.place(*blank).is_some_and(|place| !place.needed)
    }

    fn heading(&self, spot: &Spot) -> Option<&'static str> {
        match spot {
            Spot::Kind | Spot::Language | Spot::Length | Spot::Office => None,
            Spot::Reason(_) | Spot::Blank(Blank::Grounds) => Some(self.words.letter_reasons()),
            Spot::Blank(_) | Spot::Unreasoned | Spot::Remember => Some(self.words.letter_blanks()),
            Spot::Send => Some(self.words.letter_send()),
        }
    }

    /// A place of the form; what is said of it only while the cursor is on it, stands under it.
    fn row(&self, spot: &Spot, is_here: bool) -> Row {
        let (words, draft) = (self.words, self.draft);
        let choice = |name: &str, value: &str, wanted: Wanted| {
            Row::new([Cell::from(name), Cell::strong(value)], Intent::OnLetter(wanted))
        };
        match spot {
            Spot::Kind => {
                let title = draft.letter.map_or("", |letter| letter.title.get(words.language()));
                let row = choice(words.letter_kind(), title, Wanted::AskKind);
                let when = draft.letter.filter(|_| is_here);
                when.map_or(row.clone(), |it| row.under(it.when.get(words.language())))
            }
            Spot::Language => {
                let name = capital(words::of(draft.language).language_name());
                let row = choice(words.letter_language(), &name, Wanted::Language);
                let foreign = draft.odd.iter().find_map(|odd| match odd {
                    Odd::OtherLanguage(authority) => Some(&authority.languages),
                    _ => None,
                });
                let names = foreign.map(|codes| {
                    let name = |code: &str| words.language_or_code(code);
                    codes.iter().map(|code| name(code)).collect::<Vec<_>>().join(", ")
                });
                names.map_or(row.clone(), |it| row.under(words.letter_other_language(&it)))
            }
            Spot::Length => {
                let short = self.state.is_short();
                let size = if short { words.letter_short() } else { words.letter_long() };
                choice(words.letter_size(), size, Wanted::Length)
            }
            Spot::Office => {
                let chosen =
                    draft.office.map(|office| format!("{} · {}", office.land, office.name));
                let row = choice(
                    words.letter_office(),
                    chosen.as_deref().unwrap_or(words.letter_office_unset()),
                    Wanted::AskOffice,
                );
                row.sign(if chosen.is_some() { Sign::Done } else { Sign::Todo })
            }
            Spot::Reason(key) => self.reason(key, is_here),
            Spot::Blank(blank) => self.blank(*blank),
            Spot::Unreasoned => {
                let text = words.letter_ask_unreasoned();
                Row::of(text, Intent::OnLetter(Wanted::Unreasoned)).sign(tick(draft.unreasoned))
            }
            Spot::Remember => self.remember(),
            Spot::Send => self.send(),
        }
    }

    fn reason(&self, key: &str, is_here: bool) -> Row {
        let reasons = &self.app.data.catalogue.library().reasons;
        let reason = reasons.iter().find(|reason| *reason.key == *key);
        let label = reason.map_or(key, |reason| reason.label.get(self.words.language()));
        let picked = self.state.place_of(key);
        // Of several, the order in which they stand in the letter.
        let several = self.state.count_picked() > 1;
        let place = picked.filter(|_| several).map(|place| Cell::right((place + 1).to_string()));
        let cells = [Cell::wrapped(label)].into_iter().chain(place);
        let row = Row::new(cells, Intent::OnLetter(Wanted::Reason(key.into())));
        let row = row.sign(tick(picked.is_some()));
        match reason.filter(|_| is_here && picked.is_none()) {
            Some(reason) => row.under(reason.text.get(self.draft.language)),
            None => row,
        }
    }

    /// A line to type; the one that is typed now shows its cursor.
    fn blank(&self, blank: Blank) -> Row {
        let words = self.words;
        let name = match blank {
            Blank::Grounds => words.letter_own_words().to_owned(),
            blank => capital(words.blank_name(blank)),
        };
        let place = self.draft.place(blank);
        let own = || self.state.own_words().map(str::to_owned);
        let value = match blank {
            Blank::Grounds => own(),
            _ => place.and_then(|place| place.value.clone()),
        };
        let is_empty = self.draft.filled.missing.contains(&blank);
        let typing = self.state.typing().filter(|(typed, _)| *typed == blank);
        let cell = match (typing, &value) {
            (Some((_, line)), _) => Cell {
                typed: Some(Caret { at: line.at(), selected: line.selected }),
                ..Cell::strong(line.value())
            },
            (None, Some(value)) => Cell::strong(value.as_str()),
            (None, None) if is_empty => Cell::quiet(words.letter_empty()),
            (None, None) => Cell::quiet(""),
        };
        let row = Row::new([Cell::from(name), cell], Intent::OnLetter(Wanted::Fill(blank)));
        let row = match value {
            Some(_) => row.sign(Sign::Done),
            None if is_empty => row.sign(Sign::Todo),
            None => row,
        };
        let unsure = self.draft.odd.iter().find_map(|odd| match odd {
            Odd::CompanyUnknown(company) if blank == Blank::Company => Some(company),
            _ => None,
        });
        match unsure {
            Some(company) => match &company.uk {
                Some(told) => row.under(told.get(words.language())),
                None => row.under(words.letter_company_shown()),
            },
            None => row,
        }
    }

    fn remember(&self) -> Row {
        let words = self.words;
        let values = self.state.to_remember(self.draft, &self.app.data);
        let is_kept = self.state.is_remembered(&values, &self.app.data);
        let blanks: Vec<Blank> = values.iter().map(|(blank, _)| *blank).collect();
        let text = words.letter_remember_these(&words.blank_names(&blanks));
        let row = Row::of(text, Intent::OnLetter(Wanted::Remember)).sign(tick(is_kept));
        if is_kept { row } else { row.under(words.letter_remember_how()) }
    }

    /// Who gets it, and what must be known before one writes.
    fn send(&self) -> Row {
        let (words, draft) = (self.words, self.draft);
        let name = draft.addressee().unwrap_or_else(|| words.letter_empty().to_owned());
        let cells = [Cell::from(words.letter_to()), Cell { wraps: true, ..Cell::strong(name) }];
        let mut row = Row::new(cells, Intent::OnLetter(Wanted::Leave(Way::Copy)));
        let language = words.language();
        if draft.is_complaint() {
            let wants = draft.authority.and_then(|it| it.precondition.as_ref());
            return wants.map_or(row.clone(), |text| row.under(text.get(language)));
        }
        if let Some(address) = draft.whom.and_then(Whom::address) {
            row = row.under(address);
        }
        match draft.whom {
            Some(Whom::Company(company)) => match &company.note {
                Some(note) => row.under(note.get(language)),
                None => row,
            },
            _ => row,
        }
    }

    /// Where it goes, whole, once the cursor is there.
    fn foot(&self, here: &Spot) -> Doc {
        let mut doc = Doc::new();
        if *here != Spot::Send {
            return doc;
        }
        if let Some(page) = self.draft.page() {
            doc.push(Block::Address(page.clone(), String::new()));
        }
        if let Some(mail) = self.draft.mail_address() {
            doc.text(mail);
        }
        if doc.is_empty() {
            doc.quiet(self.words.letter_no_address());
        }
        doc
    }

    /// What it says, under how long it is and what is to be known of it.
    fn preview(&self) -> Pane {
        let (words, draft) = (self.words, self.draft);
        let (count, short) = (draft.filled.length(), self.state.is_short());
        let mut doc = Doc::new();
        for odd in &draft.odd {
            if let Some(text) = self.odd(odd) {
                doc.sign(Sign::Needs, text);
            }
        }
        if short && count > BOX {
            doc.sign(Sign::Needs, words.letter_too_long(count - BOX, BOX));
        }
        doc.gap().push(Block::Letter(draft.filled.text.clone()));
        let mut pane = Pane::new(words.letter_preview(), doc);
        pane.aside = words.letter_characters(count, short.then_some(BOX));
        pane
    }

    /// What is odd and said nowhere else.
    fn odd(&self, odd: &Odd<'_>) -> Option<String> {
        let words = self.words;
        match odd {
            Odd::TooEarly(last) => Some(words.letter_too_early(&words.day(*last))),
            Odd::Claimed(day) => Some(words.law_claimed(&words.day(*day))),
            Odd::Decided(status, when) => {
                let (what, when) = (words.status_recorded(*status), words.source_date(*when));
                Some(words.letter_decided(&format!("{what}, {when}")))
            }
            Odd::NoPlace(_) | Odd::CompanyUnknown(_) | Odd::Offices(_) | Odd::OtherLanguage(_) => {
                None
            }
        }
    }

    /// While a line is typed there is one thing to do: on with what is still empty.
    fn typing(&self) -> Vec<Offer> {
        let on = Intent::OnLetter;
        vec![
            Offer::new(Action::Enter, self.words.letter_next(), on(Wanted::Done)),
            Offer::new(Action::Next, self.words.letter_go_on(), on(Wanted::Next)),
        ]
    }

    /// What can be done, the sensible thing first: what is empty is filled, then it is copied.
    fn offers(&self, here: &Spot) -> Vec<Offer> {
        let (words, draft) = (self.words, self.draft);
        let wanted = Intent::OnLetter;
        let leave = |way| wanted(Wanted::Leave(way));
        let is_whole = draft.filled.missing.is_empty();
        let copy = Offer::new(Action::Copy, words.letter_copy(), leave(Way::Copy));
        let go_on = Offer::new(Action::Next, words.letter_go_on(), wanted(Wanted::GoOn));
        let forward = if is_whole { None } else { Some(go_on) };
        let own = self.of_row(here);
        let lacks_reasons = draft.filled.missing.contains(&Blank::Grounds);
        let row_first = match here {
            Spot::Reason(_) => lacks_reasons,
            Spot::Unreasoned | Spot::Remember | Spot::Send => false,
            Spot::Kind | Spot::Language | Spot::Length | Spot::Office | Spot::Blank(_) => true,
        };
        let mut offers = Vec::new();
        match (own, row_first) {
            (Some(own), true) => {
                offers.push(own);
                offers.extend(forward);
                offers.push(copy);
            }
            (own, _) => {
                offers.extend(forward);
                // Where all is said, it leaves.
                if is_whole {
                    offers.push(copy.clone());
                }
                offers.extend(own);
                if !is_whole {
                    offers.push(copy);
                }
            }
        }
        if draft.mail_address().is_some() {
            offers.push(Offer::plain(words.letter_by_mail(), leave(Way::Mail)));
        }
        if draft.page().is_some() {
            offers.push(Offer::new(Action::Open, words.letter_page(), leave(Way::Page)));
        }
        offers.push(Offer::new(Action::Save, words.letter_save(), leave(Way::Save)));
        offers.push(offer(Action::Back, Intent::Back, words));
        offers
    }

    /// What can be done with the row under the cursor.
    fn of_row(&self, here: &Spot) -> Option<Offer> {
        let words = self.words;
        let (action, label, wanted) = match here {
            Spot::Kind => (Action::Enter, words.action_change(), Wanted::AskKind),
            Spot::Language => (Action::Enter, words.action_change(), Wanted::Language),
            Spot::Length => (Action::Enter, words.action_change(), Wanted::Length),
            Spot::Office => (Action::Enter, words.answer_choose(), Wanted::AskOffice),
            Spot::Reason(key) => {
                let picked = self.state.place_of(key).is_some();
                let label = if picked { words.letter_leave_out() } else { words.letter_pick() };
                (Action::Toggle, label, Wanted::Reason(key.clone()))
            }
            Spot::Blank(blank) => (Action::Enter, words.letter_fill(), Wanted::Fill(*blank)),
            Spot::Unreasoned => (Action::Toggle, words.answer_tick(), Wanted::Unreasoned),
            Spot::Remember => (Action::Toggle, words.answer_tick(), Wanted::Remember),
            Spot::Send => return None,
        };
        Some(Offer::new(action, label, Intent::OnLetter(wanted)))
    }
}

const fn tick(on: bool) -> Sign {
    if on { Sign::Ticked } else { Sign::Unticked }
}
