//! A program in a real pseudo-terminal: keys go in, a screen comes out. Nothing here sleeps for a fixed
//! time: what is awaited is awaited with a deadline.

use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{ChildKiller, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::program::{CATALOGUE, PROGRAM, packed};

/// Long enough for a machine that compiles something else at the same time.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const UP: &str = "\x1b[A";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const END: &str = "\x1b[F";
pub(crate) const ENTER: &str = "\r";
pub(crate) const ESC: &str = "\x1b";
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_Z: &str = "\x1a";

/// The private mode that holds back a frame until it is whole.
const SYNCHRONISED: u16 = 2026;

/// Runs what follows, then says how it ended and how it left the terminal, and keeps the terminal open.
const LOOK_AFTER: &str = r#"
sh -c 'echo $$ > "$NOTES/pid"; exec "$@"' sh "$@"
echo "left with $?"
stty -a > "$NOTES/modes"
echo looked
exec cat > /dev/null
"#;

/// A program about to be started.
pub(crate) struct Start {
    command: CommandBuilder,
    size: (u16, u16),
}

impl Start {
    /// The wizard, on a day of its own, with nothing of this machine but the search path.
    pub(crate) fn wizard(home: &Path) -> Self {
        let mut start = Self::program(PROGRAM.as_ref(), home);
        start.command.arg("--home");
        start.command.arg(home);
        start
    }

    /// The program in this file.
    pub(crate) fn program(file: &Path, home: &Path) -> Self {
        let mut command = CommandBuilder::new(file);
        command.env_clear();
        command.cwd("/");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let start = Self { command, size: (100, 30) };
        let start = start.env("PATH", path).env("HOME", home).env("TERM", "xterm-256color");
        let start = start.env(CATALOGUE, packed());
        start.env("LANG", "en_US.UTF-8").env("OPTOUT_TUI_TODAY", "2026-11-22")
    }

    /// The same under a shell that looks at the terminal afterwards, with its notes in `notes`.
    pub(crate) fn under_shell(self, notes: &Path) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        command.args(["-c", LOOK_AFTER, "sh"]);
        command.args(self.command.get_argv());
        command.env_clear();
        for (name, value) in self.command.iter_full_env_as_str() {
            command.env(name, value);
        }
        command.env("NOTES", notes);
        Self { command, ..self }
    }

    pub(crate) fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    pub(crate) fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    pub(crate) fn start(self) -> Tty {
        let (columns, rows) = self.size;
        let pair = native_pty_system().openpty(pty_size(columns, rows)).unwrap();
        let mut child = pair.slave.spawn_command(self.command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let watch = Arc::new(Watch {
            seen: Mutex::new(Seen {
                parser: vt100::Parser::new(at_least_one(rows), at_least_one(columns), 0),
                bytes: Vec::new(),
                is_leaving: false,
                over: false,
            }),
            changed: Condvar::new(),
        });
        let eyes = Arc::clone(&watch);
        thread::Builder::new()
            .spawn(move || {
                let mut buffer = vec![0; 64 * 1024];
                while let Ok(count @ 1..) = reader.read(&mut buffer) {
                    let chunk = buffer.get(..count).unwrap_or_default();
                    let mut is_leaving = false;
                    eyes.tell(|seen| {
                        seen.bytes.extend(chunk);
                        seen.parser.process(chunk);
                        is_leaving = seen.is_leaving;
                    });
                    if is_leaving {
                        break;
                    }
                }
                drop(reader);
                eyes.tell(|seen| seen.over = true);
            })
            .unwrap();
        let (pid, killer) = (child.process_id().unwrap(), child.clone_killer());
        let (tell, ended) = channel();
        thread::Builder::new().spawn(move || tell.send(child.wait().unwrap().exit_code())).unwrap();
        let keys = Some(pair.master.take_writer().unwrap());
        Tty { master: Some(pair.master), keys, watch, pid, killer, ended }
    }
}

fn pty_size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn at_least_one(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap_or(NonZeroU16::MIN)
}

struct Watch {
    seen: Mutex<Seen>,
    changed: Condvar,
}

impl Watch {
    fn tell(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.seen.lock().unwrap());
        self.changed.notify_all();
    }
}

/// What has come out so far.
pub(crate) struct Seen {
    parser: vt100::Parser,
    /// Every byte.
    pub(crate) bytes: Vec<u8>,
    /// Nobody wants to see more.
    is_leaving: bool,
    /// Nothing more will come.
    over: bool,
}

impl Seen {
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    pub(crate) fn text(&self) -> String {
        self.screen().contents()
    }

    /// Whether `text` stands anywhere on the screen.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// The first line that holds `text`.
    pub(crate) fn line(&self, text: &str) -> String {
        let screen = self.text();
        screen.lines().find(|line| line.contains(text)).unwrap_or_default().to_owned()
    }

    /// Whether a cursor, of the screen or of what lies over it, stands before `text`.
    pub(crate) fn is_under_cursor(&self, text: &str) -> bool {
        self.cursors().iter().any(|(_, _, place)| place.contains(text))
    }

    /// Where cursors stand, line and place in it, and what they stand before.
    fn cursors(&self) -> Vec<(usize, usize, String)> {
        let screen = self.text();
        let of_line = |(number, line): (usize, &str)| {
            let cursors = line.match_indices('▸');
            let before = |place: usize| line.get(place..).and_then(|rest| rest.split('│').next());
            let found =
                cursors.filter_map(|(place, _)| Some((number, place, before(place)?.into())));
            found.collect::<Vec<_>>()
        };
        screen.lines().enumerate().flat_map(of_line).collect()
    }

    /// Whether the private mode `number` was last switched on.
    pub(crate) fn is_on(&self, number: u16) -> bool {
        let last = |end: char| {
            let wanted = format!("\x1b[?{number}{end}");
            self.bytes.windows(wanted.len()).rposition(|window| window == wanted.as_bytes())
        };
        last('h') > last('l')
    }
}

/// A program in its pseudo-terminal; it ends with it.
pub(crate) struct Tty {
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    watch: Arc<Watch>,
    pid: u32,
    killer: Box<dyn ChildKiller + Send + Sync>,
    ended: Receiver<u32>,
}

impl Drop for Tty {
    fn drop(&mut self) {
        if self.ended.try_recv() == Err(TryRecvError::Empty) {
            self.killer.kill().ok();
        }
    }
}

impl Tty {
    /// Types `keys` in one write.
    pub(crate) fn types(&mut self, keys: &str) {
        let writer = self.keys.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    /// Types `keys`, then waits until the screen holds `text`.
    pub(crate) fn press(&mut self, keys: &str, text: &str) {
        self.types(keys);
        self.sees(text);
    }

    /// Presses `key` until the cursor is on `text`: one key, one look.
    pub(crate) fn press_until(&mut self, key: &str, text: &str) {
        for _ in 0..200 {
            // Whatever else changes on the screen in the meantime is no step of the cursor.
            let before = self.look(Seen::cursors);
            if before.iter().any(|(_, _, place)| place.contains(text)) {
                return;
            }
            self.types(key);
            self.waits(&format!("the cursor, on its way to `{text}`"), |it| {
                let now = it.cursors();
                !now.is_empty() && now != before
            });
        }
        panic!("the cursor never came to `{text}`:\n{}", self.look(Seen::text));
    }

    /// Waits until the screen holds `text`.
    pub(crate) fn sees(&self, text: &str) {
        self.waits(text, |seen| seen.has(text));
    }

    /// Waits until the screen no longer holds `text`.
    pub(crate) fn loses(&self, text: &str) {
        self.waits(&format!("a screen without `{text}`"), |seen| !seen.has(text));
    }

    /// Waits until `holds` is true of what came out, up to the end of a frame.
    pub(crate) fn waits(&self, what: &str, holds: impl Fn(&Seen) -> bool) {
        let seen = self.watch.seen.lock().unwrap();
        let holds = |seen: &Seen| !seen.is_on(SYNCHRONISED) && holds(seen);
        let pending = |seen: &mut Seen| !holds(seen) && !seen.over;
        let (seen, _) = self.watch.changed.wait_timeout_while(seen, PATIENCE, pending).unwrap();
        let (held, text) = (holds(&seen), seen.text());
        drop(seen);
        assert!(held, "waited for: {what}\nThe screen:\n{text}");
    }

    /// Looks at what came out.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Seen) -> T) -> T {
        look(&self.watch.seen.lock().unwrap())
    }

    /// Another size of the window. The screen is only read where the size stayed.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        self.watch.tell(|seen| {
            let screen = seen.parser.screen_mut();
            screen.set_size(at_least_one(rows), at_least_one(columns));
        });
        self.master.as_ref().unwrap().resize(pty_size(columns, rows)).unwrap();
    }

    /// Takes the terminal away, as a closed window or a lost connection does.
    pub(crate) fn vanish(&mut self) {
        // The reader holds the terminal too: another size makes it look up and let go.
        self.watch.tell(|seen| seen.is_leaving = true);
        self.resize(90, 20);
        let seen = self.watch.seen.lock().unwrap();
        drop(self.watch.changed.wait_timeout_while(seen, PATIENCE, |seen| !seen.over).unwrap());
        self.keys = None;
        self.master = None;
    }

    /// Waits for the end; the exit status.
    pub(crate) fn ends(&self) -> u32 {
        let status = self.ended.recv_timeout(PATIENCE).ok();
        status.unwrap_or_else(|| panic!("it does not end:\n{}", self.look(Seen::text)))
    }

    /// Sends a signal to the program that was started.
    pub(crate) fn signal(&self, name: &str) {
        signal(self.pid, name);
    }
}

/// Sends a signal by its name.
pub(crate) fn signal(pid: u32, name: &str) {
    let kill = format!("kill -{name} {pid}");
    assert!(Command::new("/bin/sh").args(["-c", &kill]).status().unwrap().success());
}

/// Waits until the file is there and whole: until its last byte ends a line.
pub(crate) fn file(path: &Path) -> String {
    let start = Instant::now();
    loop {
        match fs::read_to_string(path) {
            Ok(text) if text.ends_with('\n') => return text,
            _ if start.elapsed() > PATIENCE => panic!("{} never came", path.display()),
            _ => thread::sleep(Duration::from_millis(5)),
        }
    }
}
