//! A table of a file, read key by key. It remembers what was asked for, so that what is left over is
//! named at the end; a value that cannot be read leaves a problem behind and the rest is read all the same.

use std::collections::HashSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::page::{Page, choice, quote};
use super::problem::Span;
use super::rule::Rule;
use crate::domain::text::id::nearest;

/// A value and where it stands.
pub(super) type Value<'t> = Spanned<DeValue<'t>>;

/// A table while it is read.
pub(super) struct Table<'t> {
    entries: &'t DeTable<'t>,
    span: Span,
    what: &'static str,
    asked: Vec<&'static str>,
}

impl<'t> Table<'t> {
    /// The table that is the file.
    pub(super) fn root(entries: &'t DeTable<'t>, what: &'static str) -> Self {
        Self { entries, span: 0..0, what, asked: Vec::new() }
    }

    /// The table in `value`, which messages will call `what`.
    pub(super) fn of(
        value: &'t Value<'t>,
        what: &'static str,
        page: &mut Page<'_>,
    ) -> Option<Self> {
        if let DeValue::Table(entries) = value.get_ref() {
            return Some(Self { entries, span: value.span(), what, asked: Vec::new() });
        }
        wrong_type(
            value,
            &format!("a table is needed for {what}"),
            "write a table: `{ key = … }`",
            page,
        );
        None
    }

    /// Where it begins: its header or its braces.
    pub(super) fn span(&self) -> Span {
        self.span.clone()
    }

    /// The value of `key`, if there is one.
    pub(super) fn get(&mut self, key: &'static str) -> Option<&'t Value<'t>> {
        self.asked.push(key);
        self.entries.get(key)
    }

    /// What `read` makes of the value of `key`, which may be absent.
    pub(super) fn may<T>(
        &mut self,
        key: &'static str,
        page: &mut Page<'_>,
        read: impl FnOnce(&'t Value<'t>, &mut Page<'_>) -> Option<T>,
    ) -> Option<T> {
        self.get(key).and_then(|value| read(value, page))
    }

    /// What `read` makes of the value of `key`, which must be there.
    pub(super) fn need<T>(
        &mut self,
        key: &'static str,
        page: &mut Page<'_>,
        read: impl FnOnce(&'t Value<'t>, &mut Page<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.get(key);
        if value.is_none() {
            self.lacks(key, page);
        }
        value.and_then(|value| read(value, page))
    }

    /// What `read` makes of each value of the list at `key`; nothing if it is absent.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        page: &mut Page<'_>,
        read: impl FnMut(&'t Value<'t>, &mut Page<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.may(key, page, |value, page| list(value, page, read)).unwrap_or_default()
    }

    /// The same, for words: saying one twice makes no sense.
    pub(super) fn set<T>(
        &mut self,
        key: &'static str,
        page: &mut Page<'_>,
        read: impl FnMut(&'t Value<'t>, &mut Page<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.may(key, page, |value, page| set(value, page, read)).unwrap_or_default()
    }

    /// Says that `key` is missing, unless it may have been lost with text that was not TOML.
    pub(super) fn lacks(&self, key: &str, page: &mut Page<'_>) {
        if page.whole {
            let message = format!("{} has no `{key}`", self.what);
            let remedy = format!("add `{key} = …`: docs/CONTENT.md shows how");
            page.note(Rule::MissingKey, self.span(), message, remedy);
        }
    }

    /// Its keys and values in the order of the file, for tables whose keys the author chooses.
    pub(super) fn entries(&self) -> Vec<(&'t str, Span, &'t Value<'t>)> {
        let all = self.entries.iter().map(|(key, value)| (&**key.get_ref(), key.span(), value));
        let mut entries: Vec<_> = all.collect();
        entries.sort_by_key(|(_, span, _)| span.start);
        entries
    }

    /// Names the keys nobody asked for.
    pub(super) fn close(self, page: &mut Page<'_>) {
        for (key, span, _) in self.entries() {
            if !self.asked.contains(&key) {
                unknown_key(key, span, self.what, &self.asked, page);
            }
        }
    }
}

/// Says that nobody reads `key`, and names the nearest that somebody reads.
pub(super) fn unknown_key(key: &str, span: Span, what: &str, known: &[&str], page: &mut Page<'_>) {
    let message = format!("{} is no key of {what}", quote(key));
    let near = nearest(key, known.iter().copied());
    let remedy = near.first().map_or_else(
        || format!("take it out; known here: {}", choice(known.iter().copied())),
        |near| format!("write `{near}`, or take it out"),
    );
    page.note(Rule::UnknownKey, span, message, remedy);
}

/// What `read` makes of each value of a list.
pub(super) fn list<'t, T>(
    value: &'t Value<'t>,
    page: &mut Page<'_>,
    mut read: impl FnMut(&'t Value<'t>, &mut Page<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let DeValue::Array(items) = value.get_ref() else {
        wrong_type(value, "a list is needed here", "write it between `[` and `]`", page);
        return None;
    };
    Some(items.iter().filter_map(|item| read(item, page)).collect())
}

/// The same, for words: saying one twice makes no sense.
pub(super) fn set<'t, T>(
    value: &'t Value<'t>,
    page: &mut Page<'_>,
    mut read: impl FnMut(&'t Value<'t>, &mut Page<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let mut said = HashSet::new();
    list(value, page, |item, page| {
        if item.get_ref().as_str().is_some_and(|word| !said.insert(word)) {
            let message = "this is already in the list";
            page.note(Rule::RepeatedWord, item.span(), message, "take out one of the two");
            return None;
        }
        read(item, page)
    })
}

/// Several of anything, each in a table.
pub(super) fn tables<'t, T>(
    value: &'t Value<'t>,
    what: &'static str,
    page: &mut Page<'_>,
    mut read: impl FnMut(Table<'t>, &mut Page<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    list(value, page, |item, page| read(Table::of(item, what, page)?, page))
}

/// Says that `value` is not what is needed.
pub(super) fn wrong_type(value: &Value<'_>, need: &str, remedy: &str, page: &mut Page<'_>) {
    let found = match value.get_ref() {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotation marks",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    page.note(Rule::WrongType, value.span(), format!("{need}, not {found}"), remedy);
}
