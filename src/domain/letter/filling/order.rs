//! What happened, in the order in which it did: the lines of a letter that begin with a date, sorted by it.

use super::super::Blank;

/// `text` with its lines in order: those one under the other that say `- {sent_date}: …`, in brackets or not. A line
/// in brackets without a date belongs to the one above it.
pub(super) fn by_date<D: Ord>(text: &str, when: impl Fn(Blank) -> Option<D>) -> String {
    let mut whole: Vec<&str> = Vec::new();
    let mut dated: Vec<(Option<D>, Vec<&str>)> = Vec::new();
    for line in text.split('\n') {
        if let Some(blank) = first_date(line) {
            dated.push((when(blank), vec![line]));
        } else if let Some((_, lines)) = dated.last_mut().filter(|_| line.starts_with("[- ")) {
            lines.push(line);
        } else {
            whole.extend(sorted(&mut dated));
            whole.push(line);
        }
    }
    whole.extend(sorted(&mut dated));
    whole.join("\n")
}

/// What has no date is left out of the letter: it may stand where it likes.
fn sorted<'t, D: Ord>(dated: &mut Vec<(Option<D>, Vec<&'t str>)>) -> Vec<&'t str> {
    dated.sort_by(|(one, _), (other, _)| one.cmp(other));
    std::mem::take(dated).into_iter().flat_map(|(_, lines)| lines).collect()
}

/// The date that a line begins with.
fn first_date(line: &str) -> Option<Blank> {
    let rest = line.strip_prefix('[').unwrap_or(line).strip_prefix("- {")?;
    let (name, _) = rest.split_once('}')?;
    let is_date = name.ends_with("_date");
    Blank::ALL.iter().copied().find(|blank| is_date && blank.as_str() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_dates_are_sorted_and_take_theirs_along() {
        let text = "3. Facts\n- {sent_date}: I objected.\n[- {refusal_date}: refused.]\n\
                    [- In substance: {refusal_summary}.]\n[- {due_date}: the end.]\n\
                    [- {reminder_date}: reminded.]\n- Result: {outcome}.\n";
        let day = |blank| match blank {
            Blank::SentDate => Some(1),
            Blank::RefusalDate => Some(9),
            Blank::ReminderDate => Some(5),
            _ => None,
        };
        let sorted = "3. Facts\n[- {due_date}: the end.]\n- {sent_date}: I objected.\n\
                      [- {reminder_date}: reminded.]\n[- {refusal_date}: refused.]\n\
                      [- In substance: {refusal_summary}.]\n- Result: {outcome}.\n";
        assert_eq!(by_date(text, day), sorted);
        assert_eq!(by_date("{date}\n- {grounds}", day), "{date}\n- {grounds}");
    }
}
