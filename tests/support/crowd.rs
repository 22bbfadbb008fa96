//! The catalogue with as many guides of other people beside ours as somebody may ever have, each with words
//! of its own.

use optout_tui::domain::guide::Guide;
use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::guide::pack::{pack, unpack};
use optout_tui::domain::guide::reference::{Login, Service};
use optout_tui::domain::text::id::{Goal, GuideId};
use optout_tui::domain::text::language::Text;

use super::frozen;

/// Our guides, and `count` more, on services of their own.
pub(crate) fn crowd(count: usize) -> Catalogue {
    let ours = frozen::catalogue();
    let mut reference = ours.reference.clone();
    let guides: Vec<Guide> =
        ours.entries.iter().map(|entry| ours.guide(&entry.id).unwrap()).collect();
    let mut all = guides.clone();
    let mut random = fastrand::Rng::with_seed(2500);
    let like = guides.iter().filter(|guide| !guide.steps.is_empty()).cycle();
    let goals = Goal::ALL.into_iter().cycle();
    for (place, (like, goal)) in like.zip(goals).take(count).enumerate() {
        let service = format!("service-{}", place / Goal::ALL.len()).parse().unwrap();
        if place.is_multiple_of(Goal::ALL.len()) {
            let first = ours.reference.services.first().unwrap();
            let name = Text::same(&word(&mut random));
            let id = Clone::clone(&service);
            reference.services.push(Service { id, name, login: Login::Own, ..first.clone() });
        }
        let mut guide = Guide { id: GuideId { service, goal }, ..like.clone() };
        retitle(&mut guide.title, &mut random);
        guide.steps.iter_mut().for_each(|step| retitle(&mut step.title, &mut random));
        all.push(guide);
    }
    let packed = pack(&reference, ours.library(), &all).unwrap();
    unpack(packed.leak()).unwrap()
}

/// Two words of its own behind each title.
fn retitle(title: &mut Text, random: &mut fastrand::Rng) {
    let own = format!("{} {}", word(random), word(random));
    for side in [&mut title.en, &mut title.fr] {
        *side = format!("{side} {own}").into();
    }
}

fn word(random: &mut fastrand::Rng) -> String {
    const SOUNDS: [&str; 16] = [
        "ba", "cor", "di", "en", "fa", "gri", "lo", "mé", "nu", "or", "pli", "qua", "ri", "sta",
        "tu", "ve",
    ];
    (0..random.usize(2..4)).filter_map(|_| random.choice(SOUNDS)).collect()
}
