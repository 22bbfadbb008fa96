//! Addresses that a terminal can open by itself: OSC 8, written over what is drawn.

use std::io::{self, Write};

use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

use crate::system::environment::Environment;

/// One line of an address on the screen.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    area: Rect,
    address: String,
    cells: Vec<Cell>,
}

/// What stands on the screen as a link.
#[derive(Debug, Default)]
pub(super) struct Links {
    written: Vec<Run>,
}

impl Links {
    /// Nothing of it is on the screen any more.
    pub(super) fn forget(&mut self) {
        self.written.clear();
    }

    /// The lines of `links` that are not on the screen yet as they stand in `drawn`.
    pub(super) fn follow(&mut self, links: Vec<(Rect, String)>, drawn: &Buffer) -> Vec<usize> {
        let runs = links.into_iter().filter(|(_, address)| is_harmless(address));
        let runs: Vec<Run> = runs
            .map(|(area, address)| {
                let cells = area.positions().filter_map(|at| drawn.cell(at).cloned()).collect();
                Run { area, address, cells }
            })
            .collect();
        let before = std::mem::replace(&mut self.written, runs);
        let is_new = |run: &Run| !before.contains(run);
        (0..).zip(&self.written).filter(|(_, run)| is_new(run)).map(|(place, _)| place).collect()
    }

    /// Writes those: one run a line, all lines of an address with one id, so that the terminal shows them as one.
    pub(super) fn write<B>(&self, places: &[usize], out: &mut B) -> io::Result<()>
    where
        B: Backend<Error = io::Error> + Write,
    {
        for run in places.iter().filter_map(|place| self.written.get(*place)) {
            write!(out, "\x1b]8;id=optout;{}\x1b\\", run.address)?;
            let cells = run.area.positions().zip(&run.cells);
            out.draw(cells.map(|(at, cell)| (at.x, at.y, cell)))?;
            write!(out, "\x1b]8;;\x1b\\")?;
        }
        Ok(())
    }
}

/// Whether this terminal may be given links: consoles print what they do not know.
pub(super) fn are_known(environment: &Environment) -> bool {
    !matches!(environment.text("TERM").as_deref(), None | Some("" | "linux" | "dumb"))
}

fn is_harmless(address: &str) -> bool {
    address.starts_with("https://") && address.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> Buffer {
        Buffer::with_lines([text])
    }

    #[test]
    fn a_line_is_written_once_and_again_when_it_changed() {
        let area = Rect::new(0, 0, 9, 1);
        let link = || vec![(area, "https://a".to_owned())];
        let mut links = Links::default();
        assert_eq!(links.follow(link(), &drawn("https://a")), [0]);
        assert_eq!(links.follow(link(), &drawn("https://a")), [0; 0]);
        assert_eq!(links.follow(link(), &drawn("https:/~a")), [0], "it was drawn over");
        links.forget();
        assert_eq!(links.follow(link(), &drawn("https:/~a")), [0]);
    }

    #[test]
    fn only_what_a_browser_opens_without_harm_becomes_a_link() {
        let area = Rect::new(0, 0, 1, 1);
        for address in ["about:config", "http://a", "https://a\x1b\\", "https://é"] {
            let links = vec![(area, address.to_owned())];
            assert_eq!(Links::default().follow(links, &drawn("x")), [0; 0], "{address}");
        }
    }
}
