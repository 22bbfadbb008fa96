//! The terminal: taken, given back whole whatever happens, and drawn on.

mod bounded;
mod colours;
mod links;

use std::io::{self, BufWriter, IsTerminal, Stdout, Write, stdout};
use std::mem::ManuallyDrop;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::Frame;
use ratatui::crossterm::clipboard::CopyToClipboard;
use ratatui::crossterm::cursor::{Hide, MoveTo, RestorePosition, SavePosition, Show};
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, EnableBracketedPaste, EnableFocusChange,
};
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode, size,
};
use ratatui::crossterm::{execute, queue};
use ratatui::layout::{Rect, Size};

use self::bounded::{Bounded, bounded};
use self::colours::Plainer;
pub use self::colours::{Colours, colours};
use self::links::Links;
use super::environment::Environment;
use crate::domain::text::failure::{Doing, Failure};

/// Whether the terminal is ours now: what is given back once is not given back twice.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether clicks and the wheel are told.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Clicks and the wheel, with places beyond column 223; not every movement, as crossterm would ask for.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

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
    /// Nothing where the terminal would print what it does not know.
    links: Option<Links>,
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
        let environment = Environment::system();
        let out = Plainer::new(stdout(), colours(&environment));
        let backend = Bounded::new(BufWriter::with_capacity(64 * 1024, out));
        let inner = ratatui::Terminal::new(backend).inspect_err(|_| give_back())?;
        let links = links::are_known(&environment).then(Links::default);
        Ok(Self { inner: ManuallyDrop::new(inner), links })
    }

    /// Columns and rows, as far as they are drawn on.
    ///
    /// # Errors
    /// When the terminal does not say.
    pub fn size(&self) -> io::Result<(u16, u16)> {
        let size = self.inner.size()?;
        Ok((size.width, size.height))
    }

    /// Draws a frame, shown at once by terminals that can hold back an update. What `view` returns become links:
    /// the lines that addresses stand in, and where they lead.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn draw(
        &mut self,
        view: impl FnOnce(&mut Frame<'_>) -> Vec<(Rect, String)>,
    ) -> io::Result<()> {
        queue!(self.inner.backend_mut(), BeginSynchronizedUpdate)?;
        let mut addresses = Vec::new();
        let frame = self.inner.draw(|frame| addresses = view(frame))?;
        if let Some(links) = &mut self.links {
            let new = links.follow(addresses, frame.buffer);
            if !new.is_empty() {
                // The cursor stands where one types.
                queue!(self.inner.backend_mut(), SavePosition)?;
                links.write(&new, self.inner.backend_mut())?;
                queue!(self.inner.backend_mut(), RestorePosition)?;
            }
        }
        execute!(self.inner.backend_mut(), EndSynchronizedUpdate)
    }

    /// Has clicks and the wheel told, or leaves the mouse to the terminal, which selects text with it.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn listen_to_mouse(&mut self, on: bool) -> io::Result<()> {
        if MOUSE.swap(on, Ordering::SeqCst) == on {
            return Ok(());
        }
        execute!(self.inner.backend_mut(), Print(if on { MOUSE_ON } else { MOUSE_OFF }))
    }

    /// Forgets what is on the screen: the next frame is drawn whole. Resizing to the present size does
    /// it without asking the terminal anything.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn forget(&mut self) -> io::Result<()> {
        if let Some(links) = &mut self.links {
            links.forget();
        }
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
    let mouse = if MOUSE.load(Ordering::SeqCst) { MOUSE_ON } else { "" };
    // Some terminals have no other screen: what stood on theirs must not shine through.
    execute!(
        stdout(),
        EnterAlternateScreen,
        Clear(ClearType::All),
        EnableBracketedPaste,
        EnableFocusChange,
        Print(mouse),
        Hide
    )
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
        Print(if MOUSE.load(Ordering::SeqCst) { MOUSE_OFF } else { "" }),
        DisableFocusChange,
        DisableBracketedPaste,
        // Where there is no other screen, the shell goes on below an empty one.
        Clear(ClearType::All),
        MoveTo(0, 0),
        LeaveAlternateScreen,
        Show
    ));
    drop(disable_raw_mode());
    drop(out.flush());
}
