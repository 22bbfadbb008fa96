//! The help in a real terminal says what it says without one.

use clap::CommandFactory as _;
use optout_tui::cli::Invocation;

use crate::support::program::{CATALOGUE, PROGRAM, packed, program};
use crate::support::tty::{Seen, Start};

#[test]
fn every_help_reads_alike_with_a_terminal_and_without() {
    let home = tempfile::tempdir().unwrap();
    let names: Vec<String> =
        Invocation::command().get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in [""].into_iter().chain(names.iter().map(String::as_str)) {
        for language in ["en", "fr"] {
            let arguments = [name, "--help", "--lang", language];
            let arguments: Vec<&str> = arguments.into_iter().filter(|it| !it.is_empty()).collect();
            let mut command = program();
            let piped =
                command.args(&arguments).env_clear().env(CATALOGUE, packed()).output().unwrap();
            let piped = String::from_utf8(piped.stdout).unwrap();
            let program = PROGRAM.as_ref();
            // What is not seen at once can be scrolled to: here there is room for all of it.
            let start = Start::program(program, home.path()).size(100, 150);
            let tty = arguments.iter().fold(start, Start::arg).start();
            assert_eq!(tty.ends(), 0);
            tty.waits("the end of it", |seen| seen.has(piped.trim_end().lines().last().unwrap()));
            let shown = tty.look(Seen::text);
            let trimmed =
                |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
            assert_eq!(trimmed(shown.trim_end()), trimmed(piped.trim_end()), "{arguments:?}");
        }
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}
