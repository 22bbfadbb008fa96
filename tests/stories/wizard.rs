//! The wizard on the full screen, without its terminal: keys in; a screen, and what was asked of the world,
//! out.

mod before_the_first_step;
mod drawn;
mod first_page;
mod forgetting;
mod gallery;
mod journeys;
mod report;
mod requests;
mod search;
mod trust;
