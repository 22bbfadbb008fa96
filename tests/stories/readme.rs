//! The README says what is so.

use std::fs;
use std::path::Path;

use optout_tui::app::keymap::{BINDINGS, label};
use optout_tui::domain::text::language::Language;
use optout_tui::words;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_keys_of_the_readme_are_those_of_the_keymap() {
    let english = words::of(Language::EN);
    let lines = BINDINGS.iter().map(|binding| {
        let keys: Vec<String> =
            binding.keys.iter().map(|key| format!("`{}`", label(*key, english))).collect();
        format!("| {} | {} |\n", keys.join(" "), (binding.name)(english))
    });
    let table = format!("\n| key | what it does |\n|---|---|\n{}\n", lines.collect::<String>());
    let readme = read("README.md");
    let (_, after) = readme.split_once("holds them equal. -->\n").unwrap();
    let (keys, _) = after.split_once("<!-- keys end -->").unwrap();
    assert!(keys == table, "the keys are to read:\n{table}");
}

/// What a document links to in this repository, from where it lies.
fn own_links(path: &str) -> Vec<String> {
    let text = read(path);
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let own = links.filter(|link| !link.starts_with("https:") && !link.starts_with('#'));
    own.map(ToOwned::to_owned).collect()
}

#[test]
fn what_documents_link_to_is_there() {
    assert!(own_links("README.md").len() > 5);
    for path in
        ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/DESIGN.md", "docs/gallery/README.md"]
    {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        for link in own_links(path) {
            let target = link.split('#').next().unwrap_or_default();
            let there = place.parent().unwrap().join(target).exists();
            assert!(there, "{path}: {link} is not there");
        }
    }
}

#[test]
fn the_readme_names_the_oldest_rust_of_the_manifest() {
    let manifest = read("Cargo.toml");
    let (_, after) = manifest.split_once("rust-version = \"").unwrap();
    let (version, _) = after.split_once('"').unwrap();
    assert!(read("README.md").contains(&format!("{version} or newer")), "{version}");
}
