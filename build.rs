//! Checks the content and compiles it in. A broken guide breaks the build, with the line and the carets.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "a build script reads the folder it is given and talks to cargo by printing"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

// Within a block, so that the rooms find their own files.
#[path = "src"]
#[expect(dead_code, unreachable_pub, unused_imports, reason = "the program uses the rest")]
mod rooms {
    pub(super) mod content;
    pub(super) mod domain;
}
use rooms::{content, domain};

fn main() -> ExitCode {
    match compile(Path::new("content")) {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(problems)) => {
            eprintln!("{problems}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("content/ could not be compiled in: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the catalogue; what is wrong with the content, if anything is.
fn compile(root: &Path) -> io::Result<Option<String>> {
    let mut files = Vec::new();
    // Cargo looks at everything within a folder it is told of.
    println!("cargo::rerun-if-changed={}", root.display());
    if root.is_dir() {
        gather(root, root, &mut files)?;
    }
    let reading = content::read(&files);
    if !reading.problems.is_empty() {
        return Ok(Some(content::render(&reading.problems, &files, false)));
    }
    let packed = domain::guide::pack::pack(&reading.reference, &reading.library, &reading.guides)
        .map_err(io::Error::other)?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    fs::write(PathBuf::from(out).join("catalogue.bin"), packed)?;
    Ok(None)
}

/// Every file under `folder`, but what editors and systems hide there.
fn gather(root: &Path, folder: &Path, files: &mut Vec<content::File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let parts = path.strip_prefix(root).unwrap_or(&path).iter();
        let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
        if parts.last().is_some_and(|name| name.starts_with('.')) {
            continue;
        }
        if path.is_dir() {
            gather(root, &path, files)?;
        } else {
            files.push(content::File { name: parts.join("/"), text: fs::read(&path)? });
        }
    }
    Ok(())
}
