//! A step that was released gets another id: who had done it has done it.

use optout_tui::content::{Reading, Rule, read};
use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::guide::pack::{pack, unpack};
use optout_tui::domain::record::account::{Account, AccountKey};
use optout_tui::domain::record::act::{Act, ActId, Change, Mark, Operation};
use optout_tui::domain::record::dossier::Dossier;
use optout_tui::domain::record::progress::{StepState, progress, step_state};
use optout_tui::domain::text::id::GuideId;
use optout_tui::domain::text::platform::Platform;

use crate::support::base;

const GUIDE: &str = "alpha/object.toml";

fn guide() -> GuideId {
    "alpha/object".parse().unwrap()
}

/// The catalogue of a reading, as the program has it: packed and unpacked.
fn catalogue(reading: &Reading) -> Catalogue {
    assert_eq!(reading.problems, []);
    let packed = pack(&reading.reference, &reading.library, &reading.guides).unwrap();
    unpack(packed.leak()).unwrap()
}

/// What somebody did who had the catalogue with the step `open`, on the whole route.
fn dossier() -> Dossier {
    let account = AccountKey::of("perso");
    let add = Change::Add {
        account: account.clone(),
        service: "alpha".parse().unwrap(),
        name: "perso".into(),
    };
    let mark = Change::Mark {
        account,
        guide: guide(),
        step: "open".parse().unwrap(),
        mark: Mark::Done,
        on: Platform::Ios,
        revision: 2,
    };
    let id = ActId { stamp: 1, writer: "aaaaaaaa".into() };
    Dossier::fold(&[Act { id, at: "".into(), deed: Operation::Do(vec![add, mark]), strange: 0 }])
}

/// What the first step of the guide shows, what it is called, and how many are done of how many.
fn shown(catalogue: &Catalogue, dossier: &Dossier) -> (StepState, String, usize, usize) {
    let entry = catalogue.entry(&guide()).unwrap();
    let account: &Account = dossier.account(&AccountKey::of("perso")).unwrap();
    let step = &entry.steps[0];
    let state = step_state(step, dossier.case(&account.key, &entry.id));
    let today = "2026-11-22".parse().unwrap();
    let progress = progress(catalogue, dossier, entry, account, today);
    (state, step.id.to_string(), progress.done, progress.total)
}

#[test]
fn a_tick_follows_a_step_that_says_what_it_was() {
    let before = catalogue(&read(&base::tree(GUIDE, "", "")));
    let dossier = dossier();
    let done = shown(&before, &dossier);
    assert_eq!(done, (StepState::Done, "open".into(), 1, 1));
    let guide = base::BASE[0].1.replace("steps = [\"open\"]", "steps = [\"open-form\"]");
    let renamed = guide.replace(
        "id = \"open\"\nwas = [\"old-open\"]",
        "id = \"open-form\"\nwas = [\"old-open\", \"open\"]",
    );
    assert_ne!(renamed, guide);
    let after = catalogue(&read(&base::tree(GUIDE, base::BASE[0].1, &renamed)));
    assert_eq!(shown(&after, &dossier), (StepState::Done, "open-form".into(), 1, 1));
}

#[test]
fn without_a_word_on_it_the_tree_is_refused() {
    let guide = base::BASE[0].1.replace("id = \"open\"\n", "id = \"open-form\"\n");
    let guide = guide.replace("steps = [\"open\"]", "steps = [\"open-form\"]");
    let problems = read(&base::tree(GUIDE, base::BASE[0].1, &guide)).problems;
    let [problem] = problems.as_slice() else { unreachable!("{problems:?}") };
    assert_eq!((problem.rule, &*problem.file, problem.line), (Rule::VanishedId, "ids.txt", 2));
    assert!(problem.message.contains("`open` of alpha/object was released"), "{problem:?}");
    assert!(problem.remedy.contains("`was` of the step that took its place"), "{problem:?}");
}
