//! What one sees instead: no step leaves anybody without a thing to try.

use optout_tui::domain::guide::ladder::{Advice, Sight, Symptom, Told, symptoms};
use optout_tui::domain::guide::{Guide, Kind, Step};
use optout_tui::domain::text::platform::Platform;
use optout_tui::embedded;

use crate::support::base::tree;

/// A step of the small tree, changed.
fn step(change: impl FnOnce(&mut Step)) -> Step {
    let guides = optout_tui::content::read(&tree("ids.txt", "", "")).guides;
    let mut step = guides.into_iter().flat_map(|guide| guide.steps).next().unwrap();
    change(&mut step);
    step
}

/// With the addresses of these paths as its links.
fn with_links(step: &mut Step, paths: &[&str]) {
    let link = step.links[0].clone();
    step.links = paths.iter().map(|path| link.clone_to(path)).collect();
}

trait CloneTo {
    fn clone_to(&self, path: &str) -> Self;
}

impl CloneTo for optout_tui::domain::guide::Link {
    fn clone_to(&self, path: &str) -> Self {
        let url = format!("https://www.alpha.com/{path}").parse().unwrap();
        Self { url, ..self.clone() }
    }
}

fn built<'g>(symptom: &Symptom<'g>) -> (Option<Sight>, Option<Advice>, &'g str, Option<usize>) {
    let sight = if let Told::Built(sight) = symptom.text { Some(sight) } else { None };
    let advice = if let Told::Built(advice) = symptom.remedy { Some(advice) } else { None };
    (sight, advice, symptom.link.map_or("", |link| link.path()), symptom.after)
}

fn guides() -> Vec<Guide> {
    let catalogue = embedded::catalogue();
    catalogue.entries.iter().map(|entry| catalogue.guide(&entry.id).unwrap()).collect()
}

#[test]
fn several_links_are_walked_in_order_before_what_the_file_says() {
    let step = step(|step| with_links(step, &["one", "two", "three"]));
    let found = symptoms(&step, Platform::Web);
    let walked: Vec<_> = found.iter().take(2).map(built).collect();
    let other = (Some(Sight::OtherPage), Some(Advice::NextLink));
    assert_eq!(walked, [(other.0, other.1, "/two", None), (other.0, other.1, "/three", Some(0))]);
    assert_eq!(found[2].text, Told::Text(&step.stuck[0].symptom));
    assert_eq!((found.len(), found[2].after), (3, None));
}

#[test]
fn a_rung_that_comes_after_another_still_does_behind_the_links() {
    let step = step(|step| {
        with_links(step, &["one", "two"]);
        let mut next = step.stuck[0].clone();
        next.after = Some(0);
        step.stuck.push(next);
    });
    let found = symptoms(&step, Platform::Web);
    assert_eq!(found.iter().map(|it| it.after).collect::<Vec<_>>(), [None, None, Some(1)]);
}

#[test]
fn a_step_without_a_ladder_has_one_by_its_kind() {
    for (kind, sight, advice) in [
        (Kind::Tap, Sight::NotThere, Advice::LookAround),
        (Kind::Fill, Sight::NotTaken, Advice::FillPlainly),
        (Kind::Check, Sight::NotSo, Advice::SetAgain),
        (Kind::Wait, Sight::NothingCame, Advice::LookElsewhere),
        (Kind::Keep, Sight::NotKept, Advice::KeepPicture),
    ] {
        let step = step(|step| {
            step.kind = kind;
            step.stuck.clear();
            step.links.clear();
        });
        let found: Vec<_> = symptoms(&step, Platform::Web).iter().map(built).collect();
        assert_eq!(found, [(Some(sight), Some(advice), "", None)], "{kind:?}");
    }
    let page = step(|step| {
        step.stuck.clear();
        step.path.clear();
        with_links(step, &["one", "two"]);
    });
    let found: Vec<_> = symptoms(&page, Platform::Web).iter().map(built).collect();
    let other = Some(Sight::OtherPage);
    let walk = (other, Some(Advice::NextLink), "/two", None);
    assert_eq!(found, [walk, (other, Some(Advice::LogIn), "/one", Some(0))]);
}

#[test]
fn no_ladder_of_ours_is_empty_and_each_address_is_reached() {
    let (mut steps, mut several) = (0, 0);
    for guide in guides() {
        for route in guide.platforms.iter().copied() {
            for step in guide.steps_on(route) {
                let found = symptoms(step, route);
                let place = format!("{} {} on {route}", guide.id, step.id);
                assert!(found.first().is_some_and(|first| first.after.is_none()), "{place}");
                for (at, symptom) in found.iter().enumerate() {
                    assert!(symptom.after.is_none_or(|after| after < at), "{place}");
                }
                let links: Vec<_> = step.ladder(route).map(|link| &link.url).collect();
                let reached = |url| found.iter().any(|symptom| symptom.link == Some(url));
                assert!(links.iter().skip(1).all(|url| reached(*url)), "{place}");
                steps += 1;
                several += usize::from(links.len() > 1);
            }
        }
    }
    assert!(steps > 900 && several > 80, "{steps} steps, {several} with several links");
}
