//! The law of doors: which room may import which. Read from the source itself, the build script included.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test reads the source from the disk and stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each room may import of ours. A room is a file or folder directly under `src/`.
const DOORS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("content", &["domain"]),
    ("journal", &["domain"]),
    ("embedded", &["domain"]),
    ("system", &["domain", "journal"]),
    ("ui", &["domain"]),
    ("plain", &["domain", "ui"]),
    ("paper", &["domain", "ui"]),
    ("cli", &["domain"]),
    ("user_guides", &["domain", "content", "system"]),
    ("runtime", &["domain", "ui", "plain", "paper", "system", "embedded", "user_guides"]),
    ("start", &["domain", "embedded", "system", "ui", "cli"]),
    (
        "commands",
        &["domain", "content", "journal", "system", "user_guides", "start", "ui", "paper", "cli"],
    ),
    ("run", &["start", "system", "ui", "plain", "cli", "commands", "runtime"]),
    ("main", &["run"]),
    ("build", &["domain", "content"]),
];

/// What rooms without windows may not even name.
const WINDOWS: &[&str] = &[
    "std::fs",
    "std::env::var",
    "std::process",
    "std::net",
    "std::io::stdin",
    "std::thread",
    "Local::now",
    "Utc::now",
    "SystemTime::now",
    "Instant::now",
];

struct Source {
    /// `domain::guide`, `build`, `main`.
    module: String,
    path: PathBuf,
    text: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    gather(&root.join("src"), "", &mut found);
    let build = root.join("build.rs");
    let text = fs::read_to_string(&build).unwrap();
    found.push(Source { module: "build".into(), path: build, text });
    assert!(found.len() > 50, "the walk over src/ went wrong: {} files", found.len());
    found
}

fn gather(folder: &Path, prefix: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let module = if prefix.is_empty() { name } else { format!("{prefix}::{name}") };
        if path.is_dir() {
            gather(&path, &module, found);
        } else if module != "lib" {
            let text = fs::read_to_string(&path).unwrap();
            found.push(Source { module, path, text });
        }
    }
}

/// The source without its comments and tests: what the program is made of.
fn program(text: &str) -> String {
    let body = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let code = body.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// Every module of ours that `source` names, by `crate::`, `super::` or, in the build script, `rooms::`.
fn imports(source: &Source, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let code = program(&source.text);
    for (start, _) in code.match_indices("crate::").chain(code.match_indices("optout_tui::")) {
        let path = code[start..].split_once("::").unwrap().1;
        for leaf in leaves(path) {
            found.extend(longest(&leaf, modules));
        }
    }
    let parents: Vec<&str> = source.module.split("::").collect();
    for (start, _) in code.match_indices("super::") {
        if code[..start].ends_with("super::") {
            continue;
        }
        let mut up = 0;
        let mut rest = &code[start..];
        while let Some(after) = rest.strip_prefix("super::") {
            up += 1;
            rest = after;
        }
        let Some(kept) = parents.len().checked_sub(up) else { continue };
        let base = parents[..kept].join("::");
        for leaf in leaves(rest) {
            let whole = if base.is_empty() { leaf } else { format!("{base}::{leaf}") };
            found.extend(longest(&whole, modules));
        }
    }
    if source.module == "build" {
        let named = |room: &&str| code.contains(&format!("mod {room};"));
        let rooms = DOORS.iter().map(|(room, _)| *room).filter(named);
        found.extend(rooms.map(str::to_owned));
    }
    found
}

/// The paths of an import: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn leaves(path: &str) -> Vec<String> {
    let word: String =
        path.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect();
    let rest = &path[word.len()..];
    if !rest.starts_with('{') {
        return vec![word];
    }
    let mut depth = 0;
    let mut part = String::new();
    let mut parts = Vec::new();
    for c in rest.chars() {
        match c {
            '{' => {
                depth += 1;
                if depth > 1 {
                    part.push(c);
                }
            }
            '}' => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
                part.push(c);
            }
            ',' if depth == 1 => parts.push(std::mem::take(&mut part)),
            c if c.is_whitespace() => {}
            c => part.push(c),
        }
    }
    parts.push(part);
    let parts = parts.iter().filter(|part| !part.is_empty());
    parts.flat_map(|part| leaves(part)).map(|leaf| format!("{word}{leaf}")).collect()
}

/// The module a path leads into: the longest one that is a prefix of it.
fn longest(path: &str, modules: &BTreeSet<String>) -> Option<String> {
    let parts: Vec<&str> = path.split("::").collect();
    (1..=parts.len()).rev().map(|n| parts[..n].join("::")).find(|it| modules.contains(it))
}

fn graph() -> BTreeMap<String, BTreeSet<String>> {
    let sources = sources();
    let modules: BTreeSet<String> = sources.iter().map(|it| it.module.clone()).collect();
    sources.iter().map(|it| (it.module.clone(), imports(it, &modules))).collect()
}

fn room(module: &str) -> &str {
    module.split("::").next().unwrap()
}

#[test]
fn every_import_goes_through_a_door() {
    let graph = graph();
    let mut seen = 0;
    for (module, imports) in &graph {
        let own = room(module);
        let (_, doors) = DOORS
            .iter()
            .find(|(room, _)| *room == own)
            .unwrap_or_else(|| panic!("`{own}` is a room that DOORS does not know"));
        for import in imports {
            let other = room(import);
            seen += usize::from(other != own);
            assert!(
                other == own || doors.contains(&other),
                "{module} imports {import}: `{own}` has no door to `{other}`"
            );
        }
    }
    assert!(seen > 100, "hardly any import was read: {seen}");
}

#[test]
fn screens_and_widgets_keep_to_themselves() {
    for (module, imports) in graph() {
        let screen = module.strip_prefix("ui::screen::").map(|it| room(it).to_owned());
        for import in imports {
            if let Some(own) = &screen
                && let Some(other) = import.strip_prefix("ui::screen::")
            {
                assert_eq!(own, room(other), "{module} imports the screen {import}");
            }
            let widget = module.starts_with("ui::widget");
            assert!(
                !(widget && import.starts_with("ui::screen")),
                "{module}, a widget, imports {import}, a screen"
            );
        }
    }
}

fn visit<'a>(
    module: &'a str,
    graph: &'a BTreeMap<String, BTreeSet<String>>,
    kin: &dyn Fn(&str, &str) -> bool,
    trail: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) {
    let start = trail.iter().position(|it| *it == module);
    let circle = start.map_or(&[][..], |start| &trail[start..]).join(" → ");
    assert!(start.is_none(), "imports run in a circle: {circle} → {module}");
    if done.contains(module) {
        return;
    }
    trail.push(module);
    for import in graph.get(module).into_iter().flatten() {
        if !kin(module, import) {
            visit(import, graph, kin, trail, done);
        }
    }
    trail.pop();
    done.insert(module);
}

#[test]
fn imports_run_in_no_circle() {
    let graph = graph();
    // A file and the folder it heads are one: what is declared above is used below, and the reverse.
    let kin = |a: &str, b: &str| {
        a == b || a.starts_with(&format!("{b}::")) || b.starts_with(&format!("{a}::"))
    };
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for module in graph.keys() {
        visit(module, &graph, &kin, &mut Vec::new(), &mut done);
    }
}

#[test]
fn rooms_without_windows_name_none() {
    for source in sources() {
        if !["domain", "content", "journal", "ui", "plain", "paper", "cli", "embedded"]
            .contains(&room(&source.module))
        {
            continue;
        }
        let code = program(&source.text);
        for window in WINDOWS {
            assert!(!code.contains(window), "{} names {window}", source.path.display());
        }
    }
}

#[test]
fn colours_live_in_one_file() {
    for source in sources() {
        let code = program(&source.text);
        let styles = code.contains("Stylize") || code.contains("style::Color");
        assert!(
            !styles || source.module == "ui::theme",
            "{} names colours: they live in ui::theme",
            source.path.display()
        );
    }
}

#[test]
fn no_file_is_over_400_lines() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines", source.path.display());
    }
}

#[test]
fn the_reader_of_imports_reads() {
    let modules: BTreeSet<String> =
        ["system", "system::home", "ui", "ui::text", "domain"].map(str::to_owned).into();
    let source = |module: &str, text: &str| Source {
        module: module.into(),
        path: PathBuf::new(),
        text: text.into(),
    };
    let read = |module: &str, text: &str| -> Vec<String> {
        imports(&source(module, text), &modules).into_iter().collect()
    };
    assert_eq!(read("domain", "use crate::system::home::Home;"), ["system::home"]);
    assert_eq!(read("domain", "let x = crate::ui::text::fit();"), ["ui::text"]);
    assert_eq!(
        read("domain", "use crate::{system, ui::{text::fit, text}};"),
        ["system", "ui::text"]
    );
    assert_eq!(read("ui::view", "use super::text::fit;"), ["ui::text"]);
    assert_eq!(read("ui::a::b", "use super::super::super::system::home;"), ["system::home"]);
    assert_eq!(read("domain", "// use crate::system::home;"), [""; 0]);
}
