//! Guides that end in a switch ask how it reads; acts and answers do not.

use optout_tui::domain::guide::Guide;
use optout_tui::domain::text::id::Goal;
use optout_tui::domain::text::platform::Platform;
use optout_tui::embedded;

use crate::support::frozen;

fn guide(id: &str) -> Guide {
    frozen::catalogue().guide(&id.parse().unwrap()).unwrap()
}

#[test]
fn a_switch_is_asked_about_at_its_last_required_step() {
    let mut guide = guide("squarespace/object");
    let steps: Vec<_> = guide.steps_on(Platform::Web).map(|step| step.id.clone()).collect();
    let (asked, verify) = guide.asks_at_end(Platform::Ios).unwrap();
    assert_eq!((asked, Some(verify)), (steps.last().unwrap(), guide.verify.as_ref()));
    guide.steps.last_mut().unwrap().optional = true;
    assert_eq!(guide.asks_at_end(Platform::Web).unwrap().0, &steps[steps.len() - 2]);
    guide.verify = None;
    assert_eq!(guide.asks_at_end(Platform::Web), None, "nobody knows how it reads");
}

#[test]
fn an_act_and_an_answer_are_not_asked_about() {
    for id in ["facebook/object", "meta-ai/delete-chats", "chatgpt/access", "facebook/leave"] {
        let guide = guide(id);
        assert!(guide.verify.is_some(), "{id}");
        assert_eq!(guide.asks_at_end(Platform::Web), None, "{id}");
    }
}

#[test]
fn every_setting_of_ours_is_asked_about_on_every_route_and_the_index_says_so() {
    let catalogue = embedded::catalogue();
    let mut asked = 0;
    for entry in &catalogue.entries {
        let guide = catalogue.guide(&entry.id).unwrap();
        let is_setting = matches!(entry.id.goal, Goal::Object | Goal::Limit | Goal::Hide);
        let ends = entry.card.is_none() && is_setting && !entry.request;
        for route in guide.platforms.iter().copied() {
            assert_eq!(guide.asks_at_end(route).is_some(), ends, "{} on {route}", guide.id);
            let of_guide = guide.asks_at_end(route).map(|(step, _)| step);
            assert_eq!(entry.asks_at_end(route), of_guide, "{} on {route}", guide.id);
            asked += usize::from(ends);
        }
    }
    assert!(asked > 100, "{asked} routes");
}
