//! A terminal as crossterm drives it, but no larger than anybody's: one that says it has 30,000 columns would
//! take all memory.

use std::io::Write;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// More than a wall of screens holds.
const MOST: Size = Size { width: 640, height: 320 };

/// A size of which everything can be drawn.
pub(super) fn bounded(size: Size) -> Size {
    Size { width: size.width.min(MOST.width), height: size.height.min(MOST.height) }
}

/// The bounded terminal.
pub(super) struct Bounded<W: Write>(CrosstermBackend<W>);

impl<W: Write> Bounded<W> {
    pub(super) const fn new(out: W) -> Self {
        Self(CrosstermBackend::new(out))
    }
}

impl<W: Write> Write for Bounded<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        Write::write(&mut self.0, bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Write::flush(&mut self.0)
    }
}

impl<W: Write> Backend for Bounded<W> {
    type Error = std::io::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Self::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.0.draw(content)
    }

    fn append_lines(&mut self, lines: u16) -> Result<(), Self::Error> {
        self.0.append_lines(lines)
    }

    fn hide_cursor(&mut self) -> Result<(), Self::Error> {
        self.0.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), Self::Error> {
        self.0.show_cursor()
    }

    fn get_cursor_position(&mut self) -> Result<Position, Self::Error> {
        self.0.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error> {
        self.0.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), Self::Error> {
        self.0.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> Result<(), Self::Error> {
        self.0.clear_region(region)
    }

    fn size(&self) -> Result<Size, Self::Error> {
        self.0.size().map(bounded)
    }

    fn window_size(&mut self) -> Result<WindowSize, Self::Error> {
        let found = self.0.window_size()?;
        Ok(WindowSize { columns_rows: bounded(found.columns_rows), ..found })
    }

    fn flush(&mut self) -> Result<(), Self::Error> {
        Backend::flush(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_terminal_is_larger_than_a_wall() {
        let of = |width, height| bounded(Size { width, height });
        assert_eq!(of(30_000, 30_000), MOST);
        assert_eq!(of(0, 0), Size { width: 0, height: 0 });
        assert_eq!(of(200, 60), Size { width: 200, height: 60 });
    }
}
