//! Printers: a telling on cells, as lines, for a terminal's stream, as Markdown, as a page.

pub mod address;
pub mod code;
pub mod flow;
pub mod grid;
pub mod lines;
pub mod page;
pub mod phone;
pub mod setting;
pub mod text;
pub mod theme;
pub mod time;
