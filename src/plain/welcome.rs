//! The first page: a line at a time, with the guess for an answer.

use crate::ui::data::Data;
use crate::ui::keymap::Action;
use crate::ui::message::{Command, Whose};
use crate::ui::overlay::countries;
use crate::ui::screen::welcome::{Kind, Question, State};

use super::voice::spoken;
use super::words::words;
use super::{Empty, Turn, act, count, way};

pub(super) fn describe(state: &State, data: &Data) -> Turn {
    let (strings, own) = (data.strings, words(data.language()));
    let question = state.question(data);
    let (place, all) = state.place(data);
    let mut turn = Turn::at(format!("welcome {place}"), "");
    turn.back = up(state, data);
    turn.hide("", "k", turn.back.clone());
    turn.empty = Empty::Send(act(down(state, None, data)));
    if question.kind == Kind::Start {
        turn.head(strings.welcome.start);
        turn.say(strings.welcome.names);
        own.how_start.clone_into(&mut turn.prompt);
        turn.empty = Empty::Send(act([Action::Enter]));
        return turn;
    }
    let value = if question.value == "?" { own.unknown_value } else { &question.value };
    let asked = format!("{}{} {value}", question.label, strings.colon);
    turn.head(format!("{} {place} {} {all}. {asked}.", own.question, own.of));
    if place == 1 {
        turn.say(strings.welcome.hello);
    }
    if !question.follows.is_empty() {
        turn.say(spoken(&question.follows));
    }
    answers(state, &question, data, &mut turn);
    turn
}

fn up(state: &State, data: &Data) -> Vec<crate::ui::message::Message> {
    act(std::iter::repeat_n(Action::Up, state.behind(data)))
}

fn down(state: &State, count: Option<u8>, data: &Data) -> impl Iterator<Item = Action> {
    std::iter::repeat_n(Action::Down, state.ahead(count, data))
}

fn answers(state: &State, question: &Question, data: &Data, turn: &mut Turn) {
    let own = words(data.language());
    own.how_turn.clone_into(&mut turn.prompt);
    match &question.kind {
        Kind::Start => {}
        Kind::Country => {
            own.how_country.clone_into(&mut turn.prompt);
            turn.choose(own.country_list, "", [Action::Toggle]);
            let menu = countries(data, &Whose::Welcome, None);
            for (place, item) in menu.items.into_iter().enumerate() {
                let Command::Country(_, Some(country)) = item.command else { continue };
                let there = [Action::Toggle].into_iter().chain(way(place));
                let there = there.chain([Action::Enter]).chain(down(state, None, data));
                turn.hide(item.label, country.as_str(), act(there));
            }
        }
        Kind::Turn(values, now) => {
            for (place, value) in values.iter().enumerate() {
                // From before the first value, the first is reached by a whole turn.
                let turns = match now {
                    Some(now) => (place + values.len() - now) % values.len(),
                    None if place == 0 => values.len(),
                    None => place,
                };
                let there = std::iter::repeat_n(Action::Right, turns);
                turn.choose(value, "", there.chain(down(state, None, data)));
            }
        }
        Kind::Count(now, most) => {
            turn.prompt = own.how_count.replace("{most}", &most.to_string());
            for number in 0..=*most {
                let turns = count((*now).into(), number.into(), Action::Right, Action::Left);
                let there = turns.chain(down(state, Some(number), data));
                turn.hide("", number.to_string(), act(there));
            }
        }
    }
}
