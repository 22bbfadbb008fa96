//! Screens as they are drawn: at any size, in any language, with any signs.

use optout_tui::domain::text::language::Language;
use optout_tui::ui::message::Command;
use optout_tui::ui::screen::Screen;
use optout_tui::ui::strings::{FR, strings};
use optout_tui::ui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::style::Modifier;

use crate::support::everywhere::everywhere;
use crate::support::frozen;
use crate::support::journey::{Journey, rows};
use crate::support::screens::{SCREENS, show};

const THEMES: [Theme; 3] = [
    Theme { mono: false, ascii: false },
    Theme { mono: true, ascii: false },
    Theme { mono: true, ascii: true },
];

#[test]
fn no_screen_breaks_at_any_size_in_any_language_with_any_signs() {
    for size in [(0, 0), (1, 1), (39, 11), (40, 12), (60, 20), (80, 24), (100, 30), (200, 60)] {
        for language in Language::ALL {
            for theme in THEMES {
                for screen in SCREENS {
                    let journey = show(screen, language, theme, size);
                    is_sound(&journey, screen, theme);
                }
            }
        }
    }
}

fn is_sound(journey: &Journey, screen: &str, theme: Theme) {
    let buffer = journey.buffer();
    let columns = usize::from(buffer.area.width);
    let shown = || format!("{screen}, {theme:?}:\n{}", journey.screen());
    for (cell, place) in buffer.content.iter().zip(0..) {
        let wide = unicode_width::UnicodeWidthStr::width(cell.symbol());
        assert!(wide == 1, "`{}` at {place} is {wide} wide. {}", cell.symbol(), shown());
        assert!(!theme.ascii || cell.symbol().is_ascii(), "{} {}", cell.symbol(), shown());
        let colours = (format!("{:?}", cell.fg), format!("{:?}", cell.bg));
        let plain = ("Reset".to_owned(), "Reset".to_owned());
        assert!(!theme.mono || colours == plain, "{colours:?} {}", shown());
    }
    // Whatever stands in a pane ends before its border.
    let lines = rows(buffer);
    let of_pane = |line: &&String| line.starts_with('│') || line.starts_with('┌');
    for line in lines.iter().filter(of_pane) {
        let last = line.chars().nth(columns.saturating_sub(1));
        assert!(last.is_some_and(|c| "│┐┤┘".contains(c)), "`{line}` breaks out. {}", shown());
    }
    let is_shown = lines.iter().any(|line| !line.is_empty());
    assert!(columns == 0 || is_shown, "{}", shown());
}

#[test]
fn french_screens_keep_their_punctuation_with_its_word() {
    for size in [(40, 12), (80, 24), (200, 60)] {
        for screen in SCREENS {
            let mut journey = show(screen, Language::Fr, Theme::default(), size);
            for _ in 0..20 {
                loose_marks(&journey, screen);
                journey.keys("pgdn");
            }
        }
    }
    for entry in frozen::catalogue().entries {
        let done = everywhere("FR");
        let mut journey = Journey::with(done, Language::Fr, Theme::default(), (200, 60));
        let rows = journey.model.data.rows();
        let holds = |row: &&_| journey.model.data.catalogue.guides_for(row).contains(&&entry);
        let account = rows.iter().find(holds).unwrap();
        journey.choose(Command::Guide(account.key.clone(), entry.id.clone()));
        without_titles(&mut journey);
        for _ in 0..=entry.steps.len() {
            loose_marks(&journey, &entry.id.to_string());
            journey.keys("x");
            loose_marks(&journey, &entry.id.to_string());
            journey.keys("down");
        }
    }
}

/// Takes the titles of sources away: they are in their own language, and keep the spaces of their authors.
fn without_titles(journey: &mut Journey) {
    let Some(Screen::Guide(state)) = journey.model.screens.last_mut() else {
        panic!("no guide:\n{}", journey.screen());
    };
    for source in &mut state.guide.sources {
        source.title = "".into();
    }
    journey.keys("home");
}

/// Fails on a mark that an ordinary space parts from its word.
fn loose_marks(journey: &Journey, screen: &str) {
    for line in rows(journey.buffer()) {
        let letters: Vec<char> = line.chars().collect();
        for part in letters.windows(3) {
            let [before, space, mark] = part else { continue };
            let is_word = before.is_alphanumeric() || "»)’".contains(*before);
            let is_loose = is_word && *space == ' ' && ":;?!»".contains(*mark);
            assert!(!is_loose, "{screen}: `{line}`");
        }
    }
}

#[test]
fn no_sentence_of_the_interface_misses_its_no_break_space() {
    // The screens show most of them; the table has all.
    let told = format!("{FR:?}");
    for mark in [" :", " ;", " ?", " !", " »", "« "] {
        let place = told.match_indices(mark).find(|(at, _)| {
            let before = told.get(..*at).and_then(|text| text.chars().last());
            before.is_some_and(char::is_alphabetic)
        });
        assert_eq!(place, None, "{mark}");
    }
    assert_eq!(strings(Language::En).language_name, "English");
}

#[test]
fn home_as_it_looks() {
    let journey = show("home", Language::En, Theme::default(), (100, 30));
    insta::with_settings!({ snapshot_path => "../../snapshots" }, {
        insta::assert_snapshot!(looks(journey.buffer()));
    });
}

#[test]
fn a_step_as_it_looks_in_french() {
    let journey = show("guide-step", Language::Fr, Theme::default(), (80, 24));
    insta::with_settings!({ snapshot_path => "../../snapshots" }, {
        insta::assert_snapshot!(looks(journey.buffer()));
    });
}

#[test]
fn a_menu_as_it_looks_without_colours() {
    let journey = show("guide-menu", Language::En, THEMES[2], (40, 12));
    insta::with_settings!({ snapshot_path => "../../snapshots" }, {
        insta::assert_snapshot!(looks(journey.buffer()));
    });
}

/// The rows, then each run of cells that is not plain: row, columns, style.
fn looks(buffer: &Buffer) -> String {
    let mut lines = rows(buffer);
    let columns = usize::from(buffer.area.width);
    for (y, row) in buffer.content.chunks(columns).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a.style() == b.style()) {
            let (first, end) = (run.first().unwrap(), x + run.len());
            let mut words = Vec::new();
            words.extend((format!("{:?}", first.fg) != "Reset").then(|| format!("{:?}", first.fg)));
            words.extend(
                (format!("{:?}", first.bg) != "Reset").then(|| format!("on {:?}", first.bg)),
            );
            words.extend(
                (first.modifier != Modifier::empty()).then(|| format!("{:?}", first.modifier)),
            );
            if !words.is_empty() {
                lines.push(format!("{y:>2} {x:>2}..{end:<2} {}", words.join(" ")));
            }
            x = end;
        }
    }
    lines.join("\n")
}
