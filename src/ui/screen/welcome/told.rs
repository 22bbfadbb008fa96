//! The first page as it is asked line by line: the question under the cursor.

use super::{COMPUTERS, MOST, Row, State, page};
use crate::domain::record::dossier::Phone;
use crate::ui::data::Data;
use crate::ui::strings::strings;

/// The question under the cursor.
#[derive(Debug, Clone)]
pub struct Question {
    /// What it is about.
    pub label: String,
    /// What is chosen now.
    pub value: String,
    /// What follows from it.
    pub follows: String,
    /// How it is answered.
    pub kind: Kind,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// From the menu of countries.
    Country,
    /// Right turns through these, from the one that is chosen now; `None`: from before the first.
    Turn(Vec<String>, Option<usize>),
    /// Left and Right count from 0 to the second number; the first is the present one.
    Count(u8, u8),
    /// There is nothing left to ask.
    Start,
}

impl State {
    /// The question under the cursor.
    pub fn question(&self, data: &Data) -> Question {
        let row = self.row(self.selected, data);
        let follows = match row {
            Row::Country => page::follows(self.country, data),
            Row::Pack => page::promise(self, data),
            _ => String::new(),
        };
        Question {
            label: page::label(row, self, data),
            value: page::value(row, self, data),
            follows,
            kind: self.kind(row, data),
        }
    }

    /// Which question this is, from 1, and how many there are.
    pub fn place(&self, data: &Data) -> (usize, usize) {
        (self.selected + 1, self.rows(data).len() - 1)
    }

    /// How many lines further down the next question stands, once this one is answered with `count`.
    /// Who has no account that a service could borrow is not asked about that service.
    pub fn ahead(&self, count: Option<u8>, data: &Data) -> usize {
        let mut then = self.clone();
        if let (Row::Own(place), Some(count)) = (self.row(self.selected, data), count)
            && let Some((_, own)) = then.own.get_mut(place)
        {
            *own = Some(count);
        }
        let skipped = (self.selected + 1..).take_while(|row| then.is_idle(*row, data));
        skipped.count() + 1
    }

    /// How many lines further up the question before stands; 0: this is the first.
    pub fn behind(&self, data: &Data) -> usize {
        let skipped = (0..self.selected).rev().take_while(|row| self.is_idle(*row, data));
        (skipped.count() + 1).min(self.selected)
    }

    fn row(&self, place: usize, data: &Data) -> Row {
        self.rows(data).get(place).copied().unwrap_or(Row::Start)
    }

    fn is_idle(&self, place: usize, data: &Data) -> bool {
        matches!(self.kind(self.row(place, data), data), Kind::Turn(values, _) if values.len() < 2)
    }

    fn kind(&self, row: Row, data: &Data) -> Kind {
        let words = data.strings;
        match row {
            Row::Country => Kind::Country,
            Row::Language => {
                let names = crate::domain::text::language::Text::LANGUAGES
                    .map(|it| strings(it).language_name.to_owned());
                let now = crate::domain::text::language::Text::LANGUAGES
                    .iter()
                    .position(|it| *it == data.language());
                Kind::Turn(names.into(), now)
            }
            Row::Phone => {
                let names = Phone::ALL.map(|it| words.phone(it).to_owned());
                Kind::Turn(names.into(), Phone::ALL.iter().position(|it| *it == self.phone))
            }
            Row::Computer => {
                let names = COMPUTERS.map(|it| words.platform(it).to_owned());
                Kind::Turn(names.into(), COMPUTERS.iter().position(|it| *it == self.computer))
            }
            Row::Pack => {
                let packs = &data.catalogue.reference.packs;
                let names = packs.iter().map(|pack| pack.name.get(data.language()).to_owned());
                let names = names.chain([words.home.everything.to_owned()]);
                Kind::Turn(names.collect(), Some(self.pack))
            }
            Row::Own(place) => Kind::Count(self.count(place, data), MOST),
            Row::Borrowed(place) => self.borrow(place, data),
            Row::Start => Kind::Start,
        }
    }

    fn borrow(&self, place: usize, data: &Data) -> Kind {
        let Some((id, lender)) = self.borrowed.get(place) else { return Kind::Start };
        let lenders =
            data.catalogue.service(id).map(|it| self.lenders(it, data)).unwrap_or_default();
        let name = |id| page::name(id, &data.catalogue, data.language());
        let with = |id| format!("{} {}", data.strings.welcome.with, name(id));
        let mut values: Vec<String> = lenders.iter().map(with).collect();
        values.push(data.strings.welcome.not_used.to_owned());
        let now = match lender {
            Some(lender) => lenders.iter().position(|it| it == lender),
            None => Some(lenders.len()),
        };
        Kind::Turn(values, now)
    }
}
