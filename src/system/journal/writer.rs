//! The name under which this computer writes: eight characters, drawn once.
//!
//! Kept as lines `<machine> <name>`: the same folder on another machine, a copied one or a shared one,
//! draws another name, and neither loses its own. A name that is no longer written to has ` retired`
//! behind it; it stays this computer's own, for taking back and for cleaning.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::last::{Last, Place};
use crate::domain::text::failure::{Doing, Failure, NewName};
use crate::journal::sum;
use crate::system::home::Home;
use crate::system::{disk, machine};

const LENGTH: usize = 8;
/// More lines than anybody's machines have.
const LONGEST: u64 = 64 * 1024;
/// That the folder is none is told when something is to be kept in it.
const IS_NONE: [ErrorKind; 2] = [ErrorKind::NotFound, ErrorKind::NotADirectory];
/// What stood for every machine that had no id, and so for several at once.
const NO_MACHINE: &str = "unknown";
const RETIRED: &str = "retired";

/// The name, and whether it will be the same tomorrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Writer {
    name: Box<str>,
    kept: Kept,
    /// Names under which this computer wrote before.
    former: Vec<Box<str>>,
    /// Why it no longer writes under the name that it had.
    renamed: Option<(Box<str>, NewName)>,
    /// The machine was asked for its id, where that takes time.
    asked: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kept {
    /// It stands in the file.
    Yes,
    /// Drawn, and to be kept with the first act.
    NotYet,
    /// It follows from machine, user and place: the local state cannot be written.
    Derived,
    /// Nothing can be kept or locked: nobody else ever has this name.
    Never,
}

impl Writer {
    /// The name kept in `home`, else a new one; nothing is written. And why the local state cannot be read,
    /// if it cannot.
    pub(super) fn find(home: &Home) -> (Self, Option<Failure>) {
        match Lines::read(&home.writer()) {
            Ok(lines) => (Self::of(&lines, home), None),
            Err(error) => {
                let failure = Failure::on(Doing::KeepLocal, home.writer(), error);
                let mut writer = Self {
                    name: draw(),
                    kept: Kept::NotYet,
                    former: Vec::new(),
                    renamed: None,
                    asked: false,
                };
                writer.derive(home);
                (writer, Some(failure))
            }
        }
    }

    fn of(lines: &Lines, home: &Home) -> Self {
        let machine = machine_id(home, None);
        let mut writer = Self {
            name: draw(),
            kept: Kept::NotYet,
            former: lines.former(&machine, home),
            renamed: None,
            asked: false,
        };
        match lines.present(&machine) {
            Some(name) if is_copied(home, &name) => {
                writer.former.push(name.clone());
                writer.renamed = Some((name, NewName::Copied));
            }
            Some(name) => writer.take(name),
            // The machine is asked before the first act: until then it is where it was.
            None if machine::IS_ASKED => {
                if let Some(name) = lines.written_here(home) {
                    writer.take(name);
                }
            }
            None => {}
        }
        writer
    }

    fn take(&mut self, name: Box<str>) {
        self.name = name;
        self.kept = Kept::Yes;
    }

    /// From now on the name is that of this machine and user for a place where none can be kept: always the
    /// same, so that its acts are its own. Without an id of the machine, one for this session alone.
    pub(super) fn derive(&mut self, home: &Home) {
        if matches!(self.kept, Kept::Derived | Kept::Never) {
            return;
        }
        if self.kept == Kept::Yes {
            self.former.push(self.name.clone());
        }
        match derived_name(home) {
            Some(name) => {
                self.name = name;
                self.kept = Kept::Derived;
            }
            None => self.last_for_this_session(),
        }
    }

    /// From now on the name is one that nobody else ever has.
    pub(super) fn last_for_this_session(&mut self) {
        let old = std::mem::replace(&mut self.name, draw());
        self.former.push(old);
        self.kept = Kept::Never;
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Every name of this computer, the present one first.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.name).chain(self.former.iter().map(|name| &**name))
    }

    pub(super) fn is_of_session(&self) -> bool {
        self.kept == Kept::Never
    }

    /// Whether it is written down, and what was written under it is noted.
    pub(super) fn is_kept(&self) -> bool {
        self.kept == Kept::Yes
    }

    /// Why it is another than before; said once.
    pub(super) fn renamed(&mut self) -> Option<(Box<str>, NewName)> {
        self.renamed.take()
    }

    /// Keeps the name, unless another window kept one meanwhile: then that is the name. Under the lock.
    pub(super) fn keep(&mut self, home: &Home) -> io::Result<()> {
        if self.kept == Kept::Yes && self.asked {
            return Ok(());
        }
        let id = if self.asked { None } else { machine::asked() };
        self.asked = true;
        let machine = machine_id(home, id);
        let mut lines = Lines::read(&home.writer())?;
        match lines.present(&machine) {
            // Another window was faster, or the machine knows better than the place.
            Some(name) if !is_copied(home, &name) => {
                if name != self.name {
                    self.take(name);
                }
                self.kept = Kept::Yes;
                return Ok(());
            }
            Some(copied) => lines.retire(&machine, &copied),
            // Found by its place, on a machine that is another.
            None if self.kept == Kept::Yes => self.name = draw(),
            None => {}
        }
        lines.add(&machine, &self.name);
        lines.write(&home.writer())?;
        self.kept = Kept::Yes;
        Ok(())
    }

    /// Draws a new name: nothing is ever written under the old one again. Under the lock.
    pub(super) fn renew(&mut self, home: &Home, why: NewName) -> io::Result<()> {
        let machine = machine_id(home, machine::asked());
        let mut lines = Lines::read(&home.writer())?;
        lines.retire(&machine, &self.name);
        // Another window may have drawn one for the same reason.
        let drawn = lines.present(&machine);
        let name = drawn.clone().unwrap_or_else(draw);
        if drawn.is_none() {
            lines.add(&machine, &name);
            lines.write(&home.writer())?;
        }
        let old = std::mem::replace(&mut self.name, name);
        self.former.push(old.clone());
        self.renamed = Some((old, why));
        self.kept = Kept::Yes;
        Ok(())
    }
}

/// What stands in the file of names.
struct Lines(Vec<Line>);

#[derive(Debug, PartialEq, Eq)]
struct Line {
    machine: String,
    name: Box<str>,
    retired: bool,
}

impl Lines {
    fn read(path: &Path) -> io::Result<Self> {
        let text = match disk::read(path, LONGEST) {
            Err(error) if IS_NONE.contains(&error.kind()) => Vec::new(),
            text => text?,
        };
        Ok(Self(String::from_utf8_lossy(&text).lines().filter_map(Line::of).collect()))
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let line = |line: &Line| {
            let end = if line.retired { format!(" {RETIRED}") } else { String::new() };
            format!("{} {}{end}\n", line.machine, line.name)
        };
        let text: String = self.0.iter().map(line).collect();
        disk::replace(path, text.as_bytes()).map(|_| ())
    }

    /// The name under which `machine` writes.
    fn present(&self, machine: &str) -> Option<Box<str>> {
        if machine == NO_MACHINE {
            return None;
        }
        let found = self.0.iter().find(|line| line.machine == machine && !line.retired);
        found.map(|line| line.name.clone())
    }

    /// The name that was last written to where the local state lies now.
    fn written_here(&self, home: &Home) -> Option<Box<str>> {
        let here = Place::of(home.local())?;
        let is_here = |line: &&Line| {
            let last = Last::read(home, &line.name);
            !line.retired && last.is_some_and(|last| last.place.is_same_folder(here))
        };
        self.0.iter().find(is_here).map(|line| line.name.clone())
    }

    /// The names that are this computer's and no longer written to.
    fn former(&self, machine: &str, home: &Home) -> Vec<Box<str>> {
        let is_ours =
            |line: &&Line| line.machine == NO_MACHINE || (line.machine == machine && line.retired);
        let kept = self.0.iter().filter(is_ours).map(|line| line.name.clone());
        kept.chain(derived_name(home)).collect()
    }

    fn retire(&mut self, machine: &str, name: &str) {
        let lines = self.0.iter_mut();
        let own = lines.filter(|line| line.machine == machine && &*line.name == name);
        own.for_each(|line| line.retired = true);
    }

    fn add(&mut self, machine: &str, name: &str) {
        self.0.push(Line { machine: machine.to_owned(), name: name.into(), retired: false });
    }
}

impl Line {
    fn of(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (machine, name, end) = (words.next()?, words.next()?, words.next());
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let sound = name.len() == LENGTH && name.bytes().all(plain);
        let known = end.is_none_or(|end| end == RETIRED) && words.next().is_none();
        (sound && known).then(|| Self {
            machine: machine.to_owned(),
            name: name.into(),
            retired: end.is_some(),
        })
    }
}

/// Whether the local state was copied to where it is now since something was written under `name`.
fn is_copied(home: &Home, name: &str) -> bool {
    let noted = Last::read(home, name).map(|last| last.place);
    noted.zip(Place::of(home.local())).is_some_and(|(noted, here)| here.is_copy_of(noted))
}

fn machine_id(home: &Home, asked: Option<String>) -> String {
    let known = machine::kept().or(asked);
    let here = || Place::of(home.local()).map(Place::as_machine);
    known.or_else(here).unwrap_or_else(|| NO_MACHINE.to_owned())
}

fn derived_name(home: &Home) -> Option<Box<str>> {
    let machine = machine::kept()?;
    let place = home.local().display();
    let whole = format!("{machine} {} {place}", machine::user());
    let number = u64::from(sum::of(whole.as_bytes())) << 32
        | u64::from(sum::of(format!("and {whole}").as_bytes()));
    Some(letters(number))
}

/// Eight letters and digits of a number.
fn letters(mut number: u64) -> Box<str> {
    let mut name = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        name.extend(char::from_digit((number % 36) as u32, 36));
        number /= 36;
    }
    name.into()
}

fn draw() -> Box<str> {
    letters(fastrand::u64(..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_name_is_one_that_ids_admit() {
        for _ in 0..100 {
            let id = format!("1-{}", draw());
            assert!(id.parse::<crate::domain::record::act::ActId>().is_ok(), "{id}");
        }
    }

    fn lines(text: &str) -> Lines {
        Lines(text.lines().filter_map(Line::of).collect())
    }

    #[test]
    fn each_machine_has_its_own_line() {
        let lines = lines(
            "short\nmachine-a aaaaaaaa\nmachine-b bbbbbbbb retired\nmachine-b cccccccc\n\
             machine-c BAD\nmachine-d dddddddd odd\nunknown eeeeeeee\n",
        );
        assert_eq!(lines.present("machine-a").as_deref(), Some("aaaaaaaa"));
        assert_eq!(lines.present("machine-b").as_deref(), Some("cccccccc"));
        for none in ["machine-c", "machine-d", "other", NO_MACHINE] {
            assert_eq!(lines.present(none), None, "{none}");
        }
        let home = Home::at("/nowhere");
        let former: Vec<Box<str>> = lines.former("machine-b", &home);
        assert!(former.starts_with(&["bbbbbbbb".into(), "eeeeeeee".into()]), "{former:?}");
    }

    #[test]
    fn two_windows_that_draw_at_once_end_with_one_name() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::at(folder.path());
        disk::make_folder(home.local()).unwrap();
        let (mut one, mut other) = (Writer::find(&home).0, Writer::find(&home).0);
        one.keep(&home).unwrap();
        other.keep(&home).unwrap();
        assert_eq!(one.name(), other.name());
        assert_eq!(Writer::find(&home).0.name(), one.name());
        one.renew(&home, NewName::Changed).unwrap();
        let found = Writer::find(&home).0;
        assert_eq!(found.name(), one.name());
        assert!(found.all().any(|name| name == other.name()));
        assert_ne!(one.name(), other.name());
    }

    #[test]
    fn where_no_name_can_be_kept_it_is_the_same_every_time() {
        if machine::kept().is_some() {
            let home = |path: &str| {
                let mut writer = Writer::of(&Lines(Vec::new()), &Home::at(path));
                writer.derive(&Home::at(path));
                writer.name
            };
            assert_eq!(home("/nowhere"), home("/nowhere"));
            assert_ne!(home("/nowhere"), home("/elsewhere"));
        }
    }
}
