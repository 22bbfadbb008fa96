//! Reads what is to be checked, and finds out what each file is called in its content.

use std::path::{Path, PathBuf};

use super::source_file::{Heap, Paper, Unread};
use crate::commands::context::Context;
use crate::commands::stop::Done;
use crate::domain::text::id::Goal;
use crate::system::tree::{self, Tree};

/// The person's own guides; none where there are none. They are never by themselves.
pub(super) fn own(desk: &Context) -> Done<Vec<Heap>> {
    let folders = desk.home.guide_folders();
    let there = folders.iter().filter(|folder| tree::is_there(folder));
    // Whatever lies there, it stands beside what the program holds.
    let heap = |path: &PathBuf| Ok(Heap { is_whole: false, ..folder(tree::read(path)?, path) });
    there.map(heap).collect()
}

/// Folders, each by itself, and files, those of one folder of content together.
pub(super) fn paths(paths: &[PathBuf]) -> Done<Vec<Heap>> {
    let mut heaps: Vec<Heap> = Vec::new();
    for path in paths {
        let tree = tree::read(path)?;
        if tree.is_file {
            file(tree, path, &mut heaps);
        } else {
            heaps.push(folder(tree, path));
        }
    }
    for heap in heaps.iter_mut().filter(|heap| !heap.is_whole) {
        add_services(heap);
    }
    Ok(heaps)
}

/// A folder of content, or that of a service.
fn folder(tree: Tree, asked: &Path) -> Heap {
    // Who writes guides of his own may name their makers, but not say what the law is.
    let is_whole = tree.leaves.iter().any(|leaf| leaf.name == "reference/regions.toml");
    let own = tree.root.file_name().map(|name| name.to_string_lossy().into_owned());
    // `check content/facebook`: its guides are called after the folder they lie in.
    let (root, within) = match own.filter(|_| !is_whole && is_service(&tree)) {
        Some(own) => (tree.root.parent().unwrap_or(&tree.root).to_path_buf(), format!("{own}/")),
        None => (tree.root.clone(), String::new()),
    };
    let shown = |name: &str| asked.join(name).display().to_string();
    let papers = tree.leaves.into_iter().map(|leaf| Paper {
        name: format!("{within}{}", leaf.name),
        shown: shown(&leaf.name),
        path: tree.root.join(&leaf.name),
        text: leaf.bytes,
        is_context: false,
    });
    let papers = papers.collect();
    let skipped = tree.skipped.into_iter().map(|it| Unread {
        name: format!("{within}{}", it.name),
        shown: shown(&it.name),
        why: it.why,
    });
    Heap { root, is_whole, papers, skipped: skipped.collect() }
}

/// Whether files of a service lie right in the folder.
fn is_service(tree: &Tree) -> bool {
    let names = tree.leaves.iter().filter_map(|leaf| leaf.name.strip_suffix(".toml"));
    let mut stems = names.filter(|stem| !stem.contains('/'));
    stems.any(|stem| stem == "service" || stem.parse::<Goal>().is_ok())
}

/// A file among those of the same folder of content.
fn file(tree: Tree, asked: &Path, heaps: &mut Vec<Heap>) {
    let shown = asked.display().to_string();
    for skipped in tree.skipped {
        let shown = shown.clone();
        let skipped = vec![Unread { name: skipped.name, shown, why: skipped.why }];
        heaps.push(Heap { skipped, ..Heap::default() });
    }
    for leaf in tree.leaves {
        let path = tree.root.join(&leaf.name);
        let (root, name) = placed(&tree.root, &leaf.name);
        let place = heaps.iter().position(|heap| !heap.is_whole && heap.root == root);
        let fresh = Heap { root, ..Heap::default() };
        let mut heap = place.map_or(fresh, |place| heaps.remove(place));
        // The same file twice is still one file.
        if heap.papers.iter().all(|paper| paper.name != name) {
            let shown = shown.clone();
            heap.papers.push(Paper { name, shown, path, text: leaf.bytes, is_context: false });
        }
        heaps.push(heap);
    }
}

/// The folder of content that a single file belongs to, and its name there: it is not always the one
/// above its own.
fn placed(root: &Path, name: &str) -> (PathBuf, String) {
    if let Some((folder, "ids.txt")) = name.split_once('/') {
        return (root.join(folder), "ids.txt".to_owned());
    }
    match root.parent() {
        Some(above) if name.starts_with("letters/") && root.ends_with("reference") => {
            (above.to_path_buf(), format!("reference/{name}"))
        }
        _ => (root.to_path_buf(), name.to_owned()),
    }
}

/// A guide is about the service that lies beside it, which may be one that this program does not know,
/// or know otherwise.
fn add_services(heap: &mut Heap) {
    let folders = heap.papers.iter().filter_map(|paper| paper.name.split_once('/'));
    let mut names: Vec<String> =
        folders.map(|(service, _)| format!("{service}/service.toml")).collect();
    names.sort();
    names.dedup();
    names.retain(|name| heap.papers.iter().all(|paper| paper.name != *name));
    for name in names {
        let path = heap.root.join(&name);
        // Where there is none, the catalogue may know the service; if it does not, a problem says so.
        let Some(leaf) = tree::read(&path).ok().and_then(|tree| tree.leaves.into_iter().next())
        else {
            continue;
        };
        let shown = path.display().to_string();
        heap.papers.push(Paper { name, shown, path, text: leaf.bytes, is_context: true });
    }
}
