//! What is said of a row: its words, what stands beside them, and where the letters come from that were
//! typed in the other language.

use super::Row;
use crate::domain::guide::catalogue::Entry;
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::{GuideId, ServiceId};
use crate::ui::data::Data;
use crate::ui::keymap::{name, shown};
use crate::ui::search::{Finding, Marks};
use crate::ui::strings::strings;
use crate::ui::text::capital;
use crate::ui::theme::Tone;

/// What is said of a row.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// What it is.
    pub label: String,
    /// Where it belongs.
    pub context: String,
    /// Where it stands: sign, words and the tone of the sign.
    pub aside: (&'static str, String, Option<Tone>),
}

impl Told {
    fn new(label: String, aside: impl Into<String>) -> Self {
        Self { label, context: String::new(), aside: ("", aside.into(), None) }
    }

    /// Says of what else the typed words are, where they are not in what is said already: of the first of
    /// `others` that has them.
    fn explain(mut self, others: &[String], marks: &mut Marks) -> Self {
        let (_, there) = marks.on(&format!("{} {}", self.label, self.context));
        let explains = |other: &&String| {
            let (_, also) = marks.on(other);
            also.iter().zip(&there).any(|(also, there)| *also && !there)
        };
        if let Some(other) = others.iter().find(explains) {
            let between = if self.context.is_empty() { "" } else { " · " };
            self.context = format!("{}{between}{other}", self.context);
        }
        self
    }
}

/// What is said of `row`, the typed words being those of `marks`.
pub fn tell(row: &Row, marks: &mut Marks, data: &Data) -> Told {
    match row {
        Row::Heading(text) | Row::Note(text) => Told::new(text.clone(), ""),
        Row::Offer { label, aside, .. } => Told::new(label.clone(), aside.as_str()),
        Row::Found(finding) => found(finding, marks, data),
    }
}

fn found(finding: &Finding, marks: &mut Marks, data: &Data) -> Told {
    let words = &data.strings.search;
    let told = match finding {
        Finding::Guide(id, keys) => guide(id, keys, marks, data),
        Finding::Step(id, step, keys) => self::step(id, *step, keys, marks, data),
        Finding::Service(id) => data.catalogue.service(id).map(|service| {
            let label = service.name.get(data.language()).to_owned();
            let others = [
                service.name.get(crate::words::next_after(data.language())).to_owned(),
                id.to_string(),
            ];
            Told::new(label, accounts(holders(id, data), data)).explain(&others, marks)
        }),
        Finding::Account(key) => data.account(key).map(|_| Told::new(data.who(key), words.account)),
        Finding::Action(action) => {
            let label = capital(name(*action, data.strings));
            let other =
                name(*action, strings(crate::words::next_after(data.language()))).to_owned();
            Some(Told::new(label, shown(*action, data.strings)).explain(&[other], marks))
        }
    };
    told.unwrap_or_else(|| Told::new(words.gone.to_owned(), ""))
}

/// How many accounts have the guides of a service.
fn holders(service: &ServiceId, data: &Data) -> usize {
    let has = |account: &&crate::domain::record::account::Account| {
        account.service.as_ref() == Some(service) || account.uses.contains(service)
    };
    data.dossier().accounts.iter().filter(has).count()
}

fn accounts(count: usize, data: &Data) -> String {
    let words = &data.strings.search;
    match count {
        0 => words.no_account.to_owned(),
        1 => format!("1\u{a0}{}", words.account),
        many => format!("{many}\u{a0}{}", words.accounts),
    }
}

fn guide(id: &GuideId, keys: &[AccountKey], marks: &mut Marks, data: &Data) -> Option<Told> {
    let entry = data.catalogue.entry(id)?;
    let label = format!("{} · {}", who(entry, keys, data), data.title(entry));
    let mut told = Told::new(label, accounts(keys.len(), data));
    if let [key] = keys
        && let Some(account) = data.account(key)
    {
        let (sign, word, tone) = data.stand(&data.progress(entry, &account));
        told.aside = (sign, word, Some(tone));
    }
    let language = data.language();
    let others = [
        entry.title.get(crate::words::next_after(language)).to_owned(),
        data.strings.goal(id.goal).to_owned(),
        strings(crate::words::next_after(language)).goal(id.goal).to_owned(),
        id.to_string(),
    ];
    Some(told.explain(&others, marks))
}

fn step(
    id: &GuideId,
    step: usize,
    keys: &[AccountKey],
    marks: &mut Marks,
    data: &Data,
) -> Option<Told> {
    let entry = data.catalogue.entry(id)?;
    let titles = data.catalogue.step_titles(entry);
    let title = titles.get(step)?;
    let language = data.language();
    let label = format!("{} · {}", who(entry, keys, data), title.get(language));
    let mut told = Told::new(label, data.strings.search.step);
    told.context = data.title(entry);
    // Routes that part here have a step of that name each.
    if titles.iter().filter(|it| *it == title).count() > 1
        && let Some(line) = entry.steps.get(step)
    {
        let on = line.on.iter().map(|it| data.strings.platform(*it));
        told.context = format!("{} · {}", on.collect::<Vec<_>>().join(", "), told.context);
    }
    Some(told.explain(
        &[title.get(crate::words::next_after(language)).to_owned(), id.to_string()],
        marks,
    ))
}

/// The account that has it, else the service that it is of.
fn who(entry: &Entry, keys: &[AccountKey], data: &Data) -> String {
    let service = &entry.id.service;
    if let [key] = keys
        && let Some(account) = data.account(key)
    {
        return data.holder(&account, service);
    }
    let service = data.catalogue.service(service);
    service.map_or_else(String::new, |it| it.name.get(data.language()).to_owned())
}
