//! Standard output and standard error of a command: text that goes out, and whether anybody reads it.

use std::io::{self, ErrorKind, Write};

use crate::domain::text::failure::{Doing, Failure};
use crate::domain::text::language::visible;

/// What became of text that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Written {
    /// It went out.
    Whole,
    /// Nobody reads any more: `| head -1` has seen enough, and nothing is wrong.
    Unread,
}

/// Writes `text` to standard output, at once.
///
/// # Errors
/// When it cannot be written for another reason than that nobody reads it.
pub fn print(text: &str) -> Result<Written, Failure> {
    write(&mut io::stdout().lock(), text)
}

/// Writes a line to standard error, without anything invisible. Nobody can be told if that fails.
pub fn warn(line: &str) {
    drop(writeln!(io::stderr(), "optout-tui: {}", visible(line)));
}

fn write(out: &mut impl Write, text: &str) -> Result<Written, Failure> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(Written::Whole),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Written::Unread),
        Err(error) => Err(Failure::of(Doing::Print, error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Broken(ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_not_an_error_and_a_full_disk_is() {
        assert_eq!(write(&mut Vec::new(), "é"), Ok(Written::Whole));
        assert_eq!(write(&mut Broken(ErrorKind::BrokenPipe), "é"), Ok(Written::Unread));
        let full = write(&mut Broken(ErrorKind::StorageFull), "é").unwrap_err();
        assert_eq!(full.doing, Doing::Print);
    }
}
