//! For which accounts an objection also counts, and which objection counts for an account.

use super::objection::Objection;
use super::subject;
use crate::app::data::Data;
use crate::app::signs::{of_assessment, of_state};
use crate::domain::law::cover::{Cover, cover};
use crate::domain::record::account::AccountKey;
use crate::domain::text::id::GuideId;
use crate::paper::block::Block;

impl Objection<'_> {
    /// The accounts and guides that it also answers for, and where they stand today.
    pub(super) fn also(&self, sheet: &mut Vec<Block>) {
        let (data, words) = (self.data, self.words());
        let sending = self.round().and_then(|round| round.sending());
        let group = sending.iter().flat_map(|sending| &sending.group);
        let mut items: Vec<Block> = Vec::new();
        for account in std::iter::once(self.key).chain(group).filter_map(|key| data.account(key)) {
            for entry in data.catalogue.guides_for(&account) {
                let covered = self.entry.is_some_and(|own| own.covers.contains(&entry.id));
                let itself = account.key == *self.key && entry.id == *self.id;
                if itself || !(covered || entry.id == *self.id) {
                    continue;
                }
                let progress = data.progress(entry, &account);
                let sign = match &progress.request {
                    Some(outlook) => of_assessment(outlook).glyph(),
                    None => of_state(progress.state).glyph(),
                };
                let (_, word) = data.stand(&progress);
                let name = subject(data, &account.key, &entry.id);
                let title = entry.title.get(data.language());
                let colon = data.words.colon();
                items.push(Block::Item(sign, format!("{name}, {title}{colon} {word}")));
            }
        }
        if !items.is_empty() {
            sheet.push(Block::Part(words.record_also().to_owned()));
            sheet.extend(items);
        }
    }
}

/// The objections of the account that covers `account` for `guide`, if one does, or might have.
pub(super) fn covering<'a>(
    data: &'a Data,
    account: &AccountKey,
    guide: &GuideId,
) -> Option<Vec<(&'a AccountKey, &'a GuideId)>> {
    let holder = match found(data, account, guide)? {
        Cover::By(key, _) | Cover::If(key) | Cover::Was(key, _) | Cover::JoinedLater(key) => key,
    };
    let answers = |id: &GuideId| {
        let entry = data.catalogue.entry(id);
        id == guide || entry.is_some_and(|entry| entry.covers.contains(guide))
    };
    let noted = data.dossier().objections().iter();
    let own = noted.filter(|(key, id)| *key == holder && answers(id));
    Some(own.map(|(key, id)| (key, id)).collect())
}

/// What covers `account` for `guide`, as the first thing that its record says.
pub(super) fn chapter(data: &Data, account: &AccountKey, guide: &GuideId) -> Vec<Block> {
    let words = data.words;
    let Some(found) = found(data, account, guide) else {
        return Vec::new();
    };
    let day = |day| data.words.day_long(day);
    let (sign, sentence) = match &found {
        Cover::By(key, on) => ("●", words.record_covered_by(&data.who(key), &day(*on))),
        Cover::If(key) => ("◌", words.record_covered_if(&data.who(key))),
        Cover::Was(key, on) => ("!", words.record_was_covered(&data.who(key), &day(*on))),
        Cover::JoinedLater(key) => ("!", words.record_joined_later(&data.who(key))),
    };
    let entry = data.catalogue.entry(guide);
    let title = entry.map_or_else(|| guide.to_string(), |it| it.title.get(data.language()).into());
    let heading = format!("{}{} {title}", subject(data, account, guide), data.words.colon());
    vec![Block::Heading(heading), Block::Sign(sign, sentence)]
}

fn found(data: &Data, account: &AccountKey, guide: &GuideId) -> Option<Cover> {
    let entry = data.catalogue.entry(guide)?;
    cover(&data.catalogue, data.dossier(), entry, &data.account(account)?)
}
