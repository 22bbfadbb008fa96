//! Which sign stands for which state: one table for every page, command and paper.

use super::doc::Sign;
use crate::domain::law::assessment::{Assessment, Computed};
use crate::domain::record::act::Mark;
use crate::domain::record::progress::{State, StepState};
use crate::domain::record::status::Status;

/// The sign of a guide's state.
pub const fn of_state(state: State) -> Sign {
    match state {
        State::Todo => Sign::Todo,
        State::Doing => Sign::Begun,
        State::Stuck | State::LookAgain => Sign::Needs,
        State::Waiting => Sign::Waiting,
        State::Covered => Sign::Settled,
        State::Done => Sign::Done,
        State::Declined | State::None => Sign::Not,
    }
}

/// The sign of a step.
pub const fn of_step(state: StepState) -> Sign {
    match state {
        StepState::Todo => Sign::Todo,
        StepState::Done => Sign::Done,
        StepState::Skipped => Sign::Not,
        StepState::Stuck | StepState::Changed => Sign::Needs,
    }
}

/// The sign of a mark.
pub const fn of_mark(mark: Mark) -> Sign {
    match mark {
        Mark::Done => Sign::Done,
        Mark::Todo => Sign::Todo,
        Mark::Skip => Sign::Not,
        Mark::Stuck => Sign::Needs,
    }
}

/// The sign of what was noted.
pub const fn of_status(status: Status) -> Sign {
    match status {
        Status::Draft => Sign::Todo,
        Status::Accepted | Status::Closed => Sign::Settled,
        Status::Refused | Status::AskedMore | Status::Partly | Status::Breach | Status::Asked => {
            Sign::Needs
        }
        _ => Sign::Waiting,
    }
}

/// The sign of an objection on a given day.
pub fn of_assessment(assessment: &Assessment) -> Sign {
    match assessment.computed {
        Some(Computed::NoAnswer) => Sign::Needs,
        _ => of_status(assessment.status),
    }
}
