//! The terminal: taken, given back whole whatever happens, and drawn on.

mod bounded;
mod colours;

use std::io::{self, BufWriter, IsTerminal, Stdout, Write, stdout};
use std::mem::ManuallyDrop;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::Frame;
use ratatui::crossterm::clipboard::CopyToClipboard;
use ratatui::crossterm::cursor::{Hide, Show};
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, EnableBracketedPaste, EnableFocusChange,
};
use ratatui::crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
    disable_raw_mode, enable_raw_mode, size,
};
use ratatui::crossterm::{execute, queue};
use ratatui::layout::{Rect, Size};

use self::bounded::{Bounded, bounded};
use self::colours::Plainer;
pub use self::colours::{Colours, colours};
use super::environment::Environment;
use crate::domain::text::failure::{Doing, Failure};

/// Whether the terminal is ours now: what is given back once is not given back twice.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether somebody can look and type.
pub fn is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Waits for a line to be typed: whether it is `word`, whatever its case.
pub fn says(word: &str) -> Result<bool, Failure> {
    let mut line = String::new();
    let read = io::stdin().read_line(&mut line);
    read.map_err(|error| Failure::of(Doing::Terminal, error))?;
    Ok(line.trim().to_lowercase() == word)
}

/// The columns of the terminal that standard output goes to; `None` where it goes elsewhere.
pub fn columns() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let columns = size().ok().map(|(width, height)| bounded(Size { width, height }).width);
    columns.map(usize::from).filter(|columns| *columns > 0)
}

/// How much is drawn on of a terminal of that size.
pub fn drawn(columns: u16, rows: u16) -> (u16, u16) {
    let size = bounded(Size { width: columns, height: rows });
    (size.width, size.height)
}

/// The terminal, while it is ours.
pub struct Terminal {
    /// Never dropped: where the terminal is gone, its destructor would say so on the standard error that
    /// went with it, and panic.
    inner: ManuallyDrop<ratatui::Terminal<Bounded<BufWriter<Plainer<Stdout>>>>>,
}

impl Terminal {
    /// Takes the terminal. A panic gives it back before it says anything.
    ///
    /// # Errors
    /// When it cannot be put into raw mode or asked for its size.
    pub fn take() -> io::Result<Self> {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
        enter()?;
        // One write for a whole frame: the standard output alone writes a line at a time.
        let out = Plainer::new(stdout(), colours(&Environment::system()));
        let backend = Bounded::new(BufWriter::with_capacity(64 * 1024, out));
        let inner = ratatui::Terminal::new(backend).inspect_err(|_| give_back())?;
        Ok(Self { inner: ManuallyDrop::new(inner) })
    }

    /// Columns and rows, as far as they are drawn on.
    ///
    /// # Errors
    /// When the terminal does not say.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        let size = self.inner.size()?;
        Ok((size.width, size.height))
    }

    /// Draws a frame, shown at once by terminals that can hold back an update.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        queue!(self.inner.backend_mut(), BeginSynchronizedUpdate)?;
        self.inner.draw(view)?;
        execute!(self.inner.backend_mut(), EndSynchronizedUpdate)
    }

    /// Forgets what is on the screen: the next frame is drawn whole. Resizing to the present size does
    /// it without asking the terminal anything.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn forget(&mut self) -> io::Result<()> {
        let size = self.inner.size()?;
        self.inner.resize(Rect::new(0, 0, size.width, size.height))
    }

    /// Puts `text` on the terminal's clipboard (OSC 52). There is no answer: it may be ignored.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(self.inner.backend_mut(), CopyToClipboard::to_clipboard_from(text))
    }

    /// Gives the terminal to the shell and stops; takes it again when the shell resumes the program. Where
    /// no shell is there to resume it, nothing happens.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    #[cfg(unix)]
    pub fn suspend(&mut self) -> io::Result<()> {
        use rustix::process::{getpgrp, getsid};
        // A shell gives each of its jobs a group of its own; whoever is in the group that leads the session
        // is the job of nobody, and would stop for ever.
        if getsid(None).is_ok_and(|session| session == getpgrp()) {
            return Ok(());
        }
        give_back();
        signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
        self.resume()
    }

    /// Takes the terminal again, as it was left by whoever had it.
    ///
    /// # Errors
    /// When it cannot be put into raw mode.
    pub fn resume(&mut self) -> io::Result<()> {
        // After SIGSTOP nobody gave it back, and the shell has set its own mode: crossterm would do nothing,
        // since it believes to be in raw mode already.
        drop(disable_raw_mode());
        enter()?;
        self.forget()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange, Hide)
        .inspect_err(|_| give_back())
}

/// Gives the terminal back whole: screen, cursor, paste, focus, cooked mode. Does nothing the second time.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = stdout();
    // Nobody is left to hear of an error here; each step is tried whatever became of the one before.
    drop(execute!(
        out,
        EndSynchronizedUpdate,
        DisableFocusChange,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        Show
    ));
    drop(disable_raw_mode());
    drop(out.flush());
}
