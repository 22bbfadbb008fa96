//! Every value of a file, whatever it is for.

use toml::de::{DeTable, DeValue};

use super::table::Value;

/// Calls `visit` with every value and the keys that lead to it.
pub(super) fn walk<'t>(table: &'t DeTable<'t>, visit: &mut impl FnMut(&[&'t str], &'t Value<'t>)) {
    down(table, &mut Vec::new(), visit);
}

fn down<'t>(
    table: &'t DeTable<'t>,
    path: &mut Vec<&'t str>,
    visit: &mut impl FnMut(&[&'t str], &'t Value<'t>),
) {
    for (key, value) in table {
        path.push(key.get_ref());
        enter(value, path, visit);
        path.pop();
    }
}

fn enter<'t>(
    value: &'t Value<'t>,
    path: &mut Vec<&'t str>,
    visit: &mut impl FnMut(&[&'t str], &'t Value<'t>),
) {
    visit(path, value);
    match value.get_ref() {
        DeValue::Table(table) => down(table, path, visit),
        DeValue::Array(items) => items.iter().for_each(|item| enter(item, path, visit)),
        _ => {}
    }
}
