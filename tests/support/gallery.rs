//! `docs/gallery`: every screen in both languages and three sizes, and two pictures for the README.

use std::path::{Path, PathBuf};

use optout_tui::domain::text::language::Language;
use optout_tui::ui::theme::Theme;

use super::picture::svg;
use super::screens::{SCREENS, show};

const SIZES: [(u16, u16); 3] = [(100, 30), (80, 24), (40, 12)];

/// The folder.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/gallery")
}

/// Every file of it: its path below the folder, and what stands in it.
pub(crate) fn files() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for language in Language::ALL {
        for (columns, rows) in SIZES {
            for name in SCREENS {
                let journey = show(name, language, Theme::default(), (columns, rows));
                let path = format!("{}/{columns}x{rows}/{name}.txt", language.as_str());
                files.push((path.into(), journey.screen() + "\n"));
            }
        }
    }
    for (name, title) in [("home", "Accounts and what to do next"), ("guide-step", "A step")] {
        let journey = show(name, Language::En, Theme::default(), (100, 30));
        files.push((format!("{name}.svg").into(), svg(journey.buffer(), title)));
    }
    files
}
