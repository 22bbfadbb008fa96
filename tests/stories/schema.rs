//! The JSON Schemas say of the files of content what their reader says: the same keys, the same words, and
//! nothing that they refuse is taken. So an editor that follows them leads nobody astray.

mod paper;
mod proof;
mod second_opinion;
mod validator;
