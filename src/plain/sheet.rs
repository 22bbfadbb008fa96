//! A sheet of the full screen: its text is said, what can be chosen is numbered.

use crate::ui::widget::sheet::{Piece, Sheet};

use super::voice::spoken;
use super::{Turn, pick};

/// Says `sheet`, whose choices the cursor passes one after the other.
pub(super) fn say<T>(sheet: &Sheet<T>, turn: &mut Turn) {
    for piece in sheet.pieces() {
        match piece {
            Piece::Text(line) => {
                let text = said(&line.to_string());
                if text.is_empty() { turn.gap() } else { turn.say(text) }
            }
            Piece::Spot(place, name) => {
                let name = said(name.strip_prefix("+ ").unwrap_or(&name));
                // Its number stands where a list has its dash.
                turn.choose(name.strip_prefix("- ").unwrap_or(&name), "", pick(place));
            }
        }
    }
}

/// A line without its signs; what stands in columns is told apart by commas.
fn said(line: &str) -> String {
    let columns = line.split("  ").map(str::trim).filter(|column| !column.is_empty());
    spoken(&columns.collect::<Vec<_>>().join(", "))
}
