//! The union of any number of files: every act once, in the order of ids.

use super::sheet::Entry;
use crate::domain::record::act::{Act, ActId};
use crate::domain::record::forget::Tombs;

/// The acts of all files.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Union {
    /// Each id once, in order.
    pub acts: Vec<Act>,
    /// Ids under which different lines were found: the lesser line counts.
    pub twins: Vec<ActId>,
    /// What was forgotten.
    pub tombs: Tombs,
}

/// The union of `entries`, whatever their order and however often they come, without what was forgotten in
/// them or, before, in `tombs`.
pub fn union<'a>(entries: impl IntoIterator<Item = Entry<'a>>, mut tombs: Tombs) -> Union {
    let mut entries: Vec<Entry<'a>> = entries.into_iter().collect();
    for entry in &entries {
        tombs.add(&entry.act);
    }
    entries.sort_by(|a, b| (&a.act.id, a.line).cmp(&(&b.act.id, b.line)));
    let mut union = Union { acts: Vec::with_capacity(entries.len()), twins: Vec::new(), tombs };
    let mut counted: &[u8] = &[];
    for Entry { act, line } in entries {
        // Of what was forgotten, one file may still hold more than another: that is no contradiction.
        let act = if union.tombs.is_empty() { Some(act) } else { union.tombs.leave(act) };
        let Some(act) = act else { continue };
        match union.acts.last() {
            Some(last) if last.id == act.id => {
                let same = line == counted || (!union.tombs.is_empty() && *last == act);
                if !same && union.twins.last() != Some(&act.id) {
                    union.twins.push(act.id);
                }
            }
            _ => {
                counted = line;
                union.acts.push(act);
            }
        }
    }
    union
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::sheet::Sheet;

    #[test]
    fn of_two_lines_with_one_id_the_lesser_counts_and_the_other_is_reported() {
        let line = |at: &str| format!(r#"{{"v":1,"id":"5-aaaaaaaa","at":"{at}","do":[]}}"#);
        let (b, a) = (line("b"), line("a"));
        for files in [[&b, &a, &b], [&a, &b, &a], [&b, &b, &a]] {
            let entries = files.iter().flat_map(|it| Sheet::read(it.as_bytes()).entries);
            let union = union(entries, Tombs::default());
            assert_eq!(union.acts.len(), 1);
            assert_eq!(&*union.acts[0].at, "a");
            assert_eq!(union.twins, ["5-aaaaaaaa".parse().unwrap()]);
        }
    }

    #[test]
    fn a_copy_of_a_file_adds_nothing() {
        let text = "{\"v\":1,\"id\":\"10-aaaaaaaa\",\"at\":\"\",\"do\":[]}\n\
                    {\"v\":1,\"id\":\"9-bbbbbbbb\",\"at\":\"\",\"do\":[]}\n";
        let twice = [text, text];
        let entries = twice.iter().flat_map(|it| Sheet::read(it.as_bytes()).entries);
        let union = union(entries, Tombs::default());
        let ids: Vec<String> = union.acts.iter().map(|act| act.id.to_string()).collect();
        assert_eq!(ids, ["9-bbbbbbbb", "10-aaaaaaaa"]);
        assert!(union.twins.is_empty());
    }
}
