//! The program: hands the arguments over.

use std::process::ExitCode;

fn main() -> ExitCode {
    optout_tui::run::main()
}
