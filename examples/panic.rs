//! Takes the terminal as the wizard does, and panics: for the test that looks at what is left of it.
#![expect(clippy::panic, reason = "that is what it is for")]

use optout_tui::system::terminal::Terminal;

fn main() -> std::io::Result<()> {
    let mut terminal = Terminal::take()?;
    terminal.draw(|_| Vec::new())?;
    panic!("the end, by accident");
}
