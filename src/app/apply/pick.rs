//! Lists that are filtered by typing: what is ticked in them.

use super::wish::carry_out;
use crate::app::App;
use crate::app::effect::Effect;
use crate::app::intent::Pick as Intent;
use crate::app::layer::{Page, Picking};
use crate::app::wish::Wish;

pub(super) fn apply(app: &mut App, intent: Intent) -> Vec<Effect> {
    let Some(Page::Pick(pick)) = app.top_mut().map(|top| &mut top.page) else { return Vec::new() };
    let Picking::Tie(account, ticked) = &mut pick.of else { return Vec::new() };
    match intent {
        Intent::Tick(other) => {
            match ticked.iter().position(|it| *it == other) {
                Some(place) => drop(ticked.remove(place)),
                None => ticked.push(other),
            }
            Vec::new()
        }
        Intent::Tie => {
            let wish = Wish::TieOnly(account.clone(), ticked.clone());
            app.layers.pop();
            carry_out(app, wish)
        }
    }
}
