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

#[test]
fn what_the_readme_links_to_is_there() {
    let readme = read("README.md");
    let links = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let own: Vec<&str> = links.filter(|link| !link.starts_with("https:")).collect();
    assert!(own.len() > 5, "{own:?}");
    for link in own {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(link);
        assert!(path.exists(), "{link} is not there");
    }
}

#[test]
fn the_readme_names_the_oldest_rust_of_the_manifest() {
    let manifest = read("Cargo.toml");
    let (_, after) = manifest.split_once("rust-version = \"").unwrap();
    let (version, _) = after.split_once('"').unwrap();
    assert!(read("README.md").contains(&format!("{version} or newer")), "{version}");
}
