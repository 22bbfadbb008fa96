//! The law of doors: which room may import which. Read from the source itself, the build script included.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each room may import of ours. A room is a file or folder under `src/`; one within a room that stands
/// here has its own doors only. A door leads into the room it names and all rooms below; with `=`, into that
/// file alone. What is nobody's door is shut.
const DOORS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    // A report names an act by its id and a status by its word.
    ("domain::text", &["domain::record::act", "domain::record::status"]),
    ("domain::guide", &["domain::text", "domain::law", "domain::letter", "domain::record"]),
    ("domain::law", &["domain::text", "domain::guide", "domain::record"]),
    ("domain::letter", &["domain::text", "domain::guide", "domain::law", "domain::record"]),
    ("domain::record", &["domain::text", "domain::guide", "domain::law"]),
    (
        "domain::ops",
        &["domain::text", "domain::guide", "domain::law", "domain::letter", "domain::record"],
    ),
    (
        "content",
        &[
            "domain::text",
            "domain::guide",
            "domain::law",
            "domain::letter",
            "domain::record::status",
        ],
    ),
    ("journal", &["domain::text", "domain::record"]),
    ("embedded", &["domain::guide", "system::environment", "system::tree"]),
    (
        "system",
        &[
            "domain::text",
            "domain::record",
            "domain::letter::mailto",
            "domain::law::region",
            "journal",
        ],
    ),
    ("words", &["domain"]),
    ("app", &["domain", "words"]),
    ("paper", &["domain", "words", "app", "print::theme"]),
    ("tell", &["domain", "words", "app", "paper"]),
    ("print", &["domain", "words", "app"]),
    ("world", &["domain", "app", "tell", "system", "embedded", "user_guides"]),
    ("session", &["app", "tell", "world"]),
    ("tui", &["domain", "app", "print", "session", "start", "system", "world"]),
    ("plain", &["domain", "words", "app", "print", "session", "start", "system", "world"]),
    ("cli", &["domain::text", "domain::record::status", "words"]),
    ("user_guides", &["domain::text", "domain::guide", "content", "system::home", "system::tree"]),
    ("start", &["domain", "embedded", "system", "words", "app", "print::theme", "cli"]),
    (
        "commands",
        &[
            "domain",
            "content",
            "journal",
            "system",
            "user_guides",
            "start",
            "words",
            "app",
            "print",
            "paper",
            "cli",
        ],
    ),
    (
        "run",
        &[
            "domain", "start", "system", "words", "app", "print", "tell", "tui", "plain", "cli",
            "commands",
        ],
    ),
    ("main", &["run"]),
    ("build", &["domain", "content"]),
];

/// The rooms that look out, at the disk, the clock, other programs or threads. No other room does.
const LOOKOUTS: &[&str] =
    &["system", "world", "tui", "plain", "run", "main", "build", "commands", "user_guides"];

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
        } else if module != "lib" && path.extension().is_some_and(|ending| ending == "rs") {
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

/// The room under `src/` that a module lies in.
fn room(module: &str) -> &str {
    module.split("::").next().unwrap()
}

/// Whether `module` is `room` or lies in it.
fn within(module: &str, room: &str) -> bool {
    module.strip_prefix(room).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The room whose doors a module uses: the innermost that has some.
fn own(module: &str) -> &'static (&'static str, &'static [&'static str]) {
    let rooms = DOORS.iter().filter(|(room, _)| within(module, room));
    let innermost = rooms.max_by_key(|(room, _)| room.len());
    innermost.unwrap_or_else(|| panic!("`{module}` lies in no room that DOORS knows"))
}

fn leads(door: &str, import: &str) -> bool {
    door.strip_prefix('=').map_or_else(|| within(import, door), |file| import == file)
}

#[test]
fn every_import_goes_through_a_door() {
    let (mut used, mut missing) = (BTreeSet::new(), Vec::new());
    for (module, imports) in &graph() {
        let (room, doors) = own(module);
        for import in imports.iter().filter(|import| own(import).0 != *room) {
            match doors.iter().find(|door| leads(door, import)) {
                Some(door) => drop(used.insert((*room, *door))),
                None => {
                    missing.push(format!("{module} imports {import}: `{room}` has no such door"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(used.len() > 50, "hardly any import was read: {}", used.len());
    let all = DOORS.iter().flat_map(|(room, doors)| doors.iter().map(move |door| (*room, *door)));
    let idle: Vec<_> = all.filter(|it| !used.contains(it)).collect();
    assert_eq!(idle, [], "doors that nobody goes through are to be shut");
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
    // The app is one circle by nature: an intent opens a page, and what a page offers is an intent.
    let of_app = |module: &str| module == "app" || module.starts_with("app::");
    let kin = |a: &str, b: &str| {
        a == b
            || a.starts_with(&format!("{b}::"))
            || b.starts_with(&format!("{a}::"))
            || (of_app(a) && of_app(b))
    };
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for module in graph.keys() {
        visit(module, &graph, &kin, &mut Vec::new(), &mut done);
    }
}

#[test]
fn rooms_without_windows_name_none() {
    for source in sources() {
        if LOOKOUTS.contains(&room(&source.module)) {
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
            !styles || source.module.ends_with("::theme"),
            "{} names colours: they live in the theme",
            source.path.display()
        );
    }
}

#[test]
fn no_file_is_over_600_lines() {
    for source in sources() {
        let lines = source.text.lines().count();
        // All sentences of a language stand in one file, on purpose.
        if source.module == "words" || source.module.starts_with("words::") {
            continue;
        }
        assert!(lines <= 600, "{} has {lines} lines", source.path.display());
    }
}

#[test]
fn the_reader_of_imports_reads() {
    let modules: BTreeSet<String> =
        ["system", "system::home", "app", "app::view", "domain"].map(str::to_owned).into();
    let source = |module: &str, text: &str| Source {
        module: module.into(),
        path: PathBuf::new(),
        text: text.into(),
    };
    let read = |module: &str, text: &str| -> Vec<String> {
        imports(&source(module, text), &modules).into_iter().collect()
    };
    assert_eq!(read("domain", "use crate::system::home::Home;"), ["system::home"]);
    assert_eq!(read("domain", "let x = crate::app::view::fit();"), ["app::view"]);
    assert_eq!(
        read("domain", "use crate::{system, app::{view::fit, view}};"),
        ["app::view", "system"]
    );
    assert_eq!(read("app::doc", "use super::view::fit;"), ["app::view"]);
    assert_eq!(read("app::a::b", "use super::super::super::system::home;"), ["system::home"]);
    assert_eq!(read("domain", "// use crate::system::home;"), [""; 0]);
}

#[test]
fn a_door_leads_into_the_room_it_names() {
    assert!(leads("domain::law", "domain::law") && leads("domain::law", "domain::law::due"));
    assert!(!leads("domain::law", "domain") && !leads("domain::law", "domain::lawyer"));
    assert!(leads("=domain::law", "domain::law") && !leads("=domain::law", "domain::law::due"));
    assert_eq!(own("domain::law::due").0, "domain::law");
    assert_eq!(own("domain::a_room_without_doors").0, "domain");
}
