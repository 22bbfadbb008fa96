//! The pictures of the gallery are what the program shows now, and small.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use optout_tui::domain::text::language::Language;

use crate::support::gallery::{folder, others, pictures};

fn held(files: &BTreeMap<String, String>) {
    for (name, text) in files {
        let kept = fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(
            kept == *text,
            "docs/gallery/{name} is out of date; to renew all: cargo run --example gallery"
        );
    }
}

#[test]
fn the_pictures_in_english_are_those_of_the_program() {
    held(&pictures(Language::EN));
}

#[test]
fn the_pictures_in_french_are_those_of_the_program() {
    held(&pictures(Language::FR));
}

#[test]
fn the_tour_is_that_of_the_program_and_small() {
    let others = others();
    held(&others);
    let tour = &others["tour.svg"];
    assert!(tour.len() <= 300 * 1024, "{} bytes", tour.len());
    for scripted in ["<script", "http://", "https://www.w3.org", "onload"] {
        let count = tour.matches(scripted).count();
        // The name of the language stands at its beginning.
        assert_eq!(count, usize::from(scripted == "http://"), "{scripted}");
    }
}

#[test]
fn the_gallery_is_small_and_nothing_else_lies_there() {
    let mut all = 0;
    let mut count = 0;
    let mut open = vec![folder()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            all += fs::metadata(&path).unwrap().len();
            count += 1;
            let name = path.strip_prefix(folder()).unwrap();
            assert!(is_of_the_gallery(name), "{} is no picture of the gallery", name.display());
        }
    }
    assert!(all <= 3 * 1024 * 1024, "{all} bytes");
    assert!(count > 100, "{count} pictures");
}

/// Whether it stands on the page that leads to all of them.
fn is_of_the_gallery(name: &Path) -> bool {
    let index = fs::read_to_string(folder().join("README.md")).unwrap();
    let name = name.to_str().unwrap().replace('\\', "/");
    name == "README.md" || index.contains(&format!("({name})"))
}
