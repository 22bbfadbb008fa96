//! The pictures of `docs/gallery`: every main screen in both languages and four sizes, and a tour, drawn by the real
//! program over the frozen content. One table of screens; the example writes what the story compares.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use optout_tui::app::effect::Place;
use optout_tui::app::intent::Intent;
use optout_tui::app::page;
use optout_tui::domain::letter::Kind;
use optout_tui::domain::text::language::Language;
use optout_tui::print::theme::Theme;

use super::picture::{self, Frame};
use super::story::{Story, changes};

/// Columns and lines.
type Size = (u16, u16);

const SIZES: [Size; 4] = [(100, 30), (80, 24), (40, 12), (160, 50)];

/// A screen: the name of its file, what it shows, where one stands before, and the keys that lead from there.
struct Screen {
    name: &'static str,
    shows: &'static str,
    from: fn(Language, Size) -> Story,
    keys: &'static str,
}

const fn screen(
    name: &'static str,
    shows: &'static str,
    from: fn(Language, Size) -> Story,
    keys: &'static str,
) -> Screen {
    Screen { name, shows, from, keys }
}

const SCREENS: [Screen; 20] = [
    screen("setup-1", "Set-up, first page: you", first, ""),
    screen(
        "setup-2",
        "Set-up, second page: which services you use",
        first,
        "down down space enter space + right space right space",
    ),
    screen(
        "setup-3",
        "Set-up, last page: what comes, and what is promised",
        first,
        "down down space enter space + right space right space enter",
    ),
    screen("home-early", "Home on the first day", early, ""),
    screen(
        "home-late",
        "Home after a few weeks: one is silent, one waits, some are settled",
        late,
        "",
    ),
    screen("before", "What stands before a guide", before, ""),
    screen("step", "A step with its address, and the checklist", form, ""),
    screen("phone", "The address as a code for the phone", form, "p"),
    screen("ladder", "What do you see instead?", form, "x"),
    screen("remedy", "One thing to try", form, "x down down enter"),
    screen("question", "A fact is asked about in its own words", question, ""),
    screen(
        "receipt",
        "The end of something: what was done, and what comes",
        question,
        "down enter",
    ),
    screen("objection", "An objection that nobody answered", objection, ""),
    screen("letter", "A letter, filled in place", letter, ""),
    screen("accounts", "Accounts, and which are tied", late, "a"),
    screen("search", "Search: menus, symptoms, numbers, actions", search, ""),
    screen("sources", "Who says what, and when", form, "i"),
    screen("dates", "Dates", late, "d"),
    screen("settings", "Settings", late, ","),
    screen("help", "Help: the keys of this place first", form, "?"),
];

const OBJECT: &str = "facebook/object";

/// Somebody in France with an iPhone and these accounts.
const ACCOUNTS: &str = r#"[
    {"set":{"name":"country","value":"FR"}}, {"set":{"name":"phone","value":"ios"}},
    {"add":{"account":"fb","service":"facebook","name":"perso"}},
    {"add":{"account":"club","service":"facebook","name":"club"}},
    {"add":{"account":"ig","service":"instagram","name":"perso"}},
    {"group":{"accounts":["fb","ig"],"group":"g1"}},
    {"add":{"account":"wa","service":"whatsapp","name":"perso"}},
    {"add":{"account":"cg","service":"chatgpt","name":"perso"}},
    {"add":{"account":"li","service":"linkedin","name":"perso"}}
]"#;

/// What they did in the weeks before.
const WEEKS: &str = r#"[
    {"request":{"account":"fb","guide":"facebook/object","status":"sent","date":"2026-11-02",
      "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}},
    {"request":{"account":"fb","guide":"facebook/object","status":"accepted","date":"2026-11-03"}},
    {"request":{"account":"club","guide":"facebook/object","status":"sent","date":"2026-11-12",
      "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}},
    {"request":{"account":"wa","guide":"whatsapp/object","status":"sent","date":"2026-10-01",
      "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}}
]"#;

fn before(language: Language, size: Size) -> Story {
    let mut story = early(language, size);
    story.open("fb", OBJECT);
    story
}

fn letter(language: Language, size: Size) -> Story {
    let mut story = late(language, size);
    story.letter("wa", "whatsapp/object", Kind::Reminder);
    story.keys("enter").text("camille.m").keys("enter").text("Camille Martin").keys("enter");
    story
}

fn search(language: Language, size: Size) -> Story {
    let mut story = late(language, size);
    story.keys("/").text(if language == Language::FR { "page vide" } else { "blank page" });
    story
}

fn first(language: Language, size: Size) -> Story {
    Story::with(Vec::new(), language, Theme::default(), size)
}

fn early(language: Language, size: Size) -> Story {
    Story::with(changes(ACCOUNTS), language, Theme::default(), size)
}

fn late(language: Language, size: Size) -> Story {
    late_in(language, size, Theme::default())
}

fn late_in(language: Language, size: Size, theme: Theme) -> Story {
    let mut done = changes(ACCOUNTS);
    done.extend(changes(WEEKS));
    Story::with(done, language, theme, size)
}

/// On a step of Facebook’s objection.
fn on(step: &str, language: Language, size: Size) -> Story {
    let mut story = early(language, size);
    let place = Place { guide: OBJECT.parse().unwrap(), step: Some(step.parse().unwrap()) };
    let account = serde_json::from_value("fb".into()).unwrap();
    story.wish(Intent::OnGuide(page::guide::Intent::Open(account, place)));
    story
}

fn form(language: Language, size: Size) -> Story {
    on("open-form", language, size)
}

fn question(language: Language, size: Size) -> Story {
    let mut story = on("send", language, size);
    story.keys("space");
    story
}

fn objection(language: Language, size: Size) -> Story {
    let mut story = late(language, size);
    story.keys("enter");
    story
}

/// Where the pictures lie.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/gallery")
}

/// The name of a picture, below the folder.
fn file(language: Language, (columns, lines): Size, name: &str) -> String {
    format!("{}/{columns}x{lines}/{name}.svg", language.as_str())
}

/// The pictures in this language: their names below the folder, and what is in them.
pub(crate) fn pictures(language: Language) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for size in SIZES {
        for screen in &SCREENS {
            let mut story = (screen.from)(language, size);
            story.keys(screen.keys);
            let picture = picture::still(screen.shows, story.buffer());
            files.insert(file(language, size, screen.name), picture);
        }
    }
    files
}

/// The tour, one screen as terminals show it that know less, and the page that leads to all of them.
pub(crate) fn others() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (name, shows, theme) in [
        ("ascii.svg", "Home in ASCII", Theme { ascii: true, ..Theme::default() }),
        ("no-colour.svg", "Home without colours", Theme { mono: true, ..Theme::default() }),
    ] {
        let story = late_in(Language::EN, SIZES[0], theme);
        files.insert(name.into(), picture::still(shows, story.buffer()));
    }
    files.insert("tour.svg".into(), tour());
    files.insert("README.md".into(), index());
    files
}

/// The languages that have pictures.
pub(crate) const LANGUAGES: [Language; 2] = [Language::EN, Language::FR];

fn index() -> String {
    let mut out = "# The screens\n\n\
        Drawn by the program itself, over content that does not change: `cargo run --example gallery` draws them anew, and \
        a test holds them to what the program shows. They follow the reader’s choice of light or dark.\n\n\
        [The tour](tour.svg) goes from the first key to the receipt of a first objection. Home [in ASCII](ascii.svg), and \
        [without colours](no-colour.svg).\n\n\
        | screen |"
        .to_owned();
    let places =
        || LANGUAGES.into_iter().flat_map(|it| SIZES.into_iter().map(move |size| (it, size)));
    for (language, (columns, lines)) in places() {
        write!(out, " {} {columns}x{lines} |", language.as_str()).unwrap();
    }
    out.push_str("\n|---|");
    out.push_str(&"---|".repeat(places().count()));
    for screen in &SCREENS {
        write!(out, "\n| {} |", screen.shows).unwrap();
        for (language, size) in places() {
            write!(out, " [{}]({}) |", screen.name, file(language, size, screen.name)).unwrap();
        }
    }
    out.push('\n');
    for screen in &SCREENS {
        let picture = file(Language::EN, SIZES[0], screen.name);
        write!(out, "\n## {}\n\n![{0}]({picture})\n", screen.shows).unwrap();
    }
    out
}

/// One journey: every screen, with what is said of it and the key that is pressed then.
fn tour() -> String {
    // Low enough for a page that is read, wide enough for what stands beside.
    let mut story = first(Language::EN, (100, 26));
    let mut frames = Vec::new();
    let mut still = 0;
    let mut frame = |story: &Story, caption: &str, key: &str, tenths| {
        let (caption, key) = (caption.to_owned(), cap(key).to_owned());
        frames.push(Frame { buffer: story.buffer().clone(), caption, key, tenths });
        frames.len() - 1
    };
    for (caption, tenths, keys) in TOUR {
        let mut tenths = tenths;
        for key in keys.split(' ') {
            let place = frame(&story, caption, key, tenths);
            if caption == STILL {
                still = place;
            }
            story.keys(key);
            // What is done with several keys goes faster after the first.
            tenths = 4;
        }
    }
    frame(&story, "Home again: one waits, and the next thing to do is under the cursor.", "", 50);
    picture::film("From the first key to the receipt", &frames, still)
}

/// How a key is written on a cap.
fn cap(key: &str) -> &str {
    match key {
        "down" => "↓",
        "right" => "→",
        "enter" => "Enter",
        "esc" => "Esc",
        "space" => "Space",
        letter => letter,
    }
}

/// What is shown where nothing moves.
const STILL: &str = "The address is the product: whole, alone, and with who gave it.";

/// What is said of a screen, how long it stays, in tenths of a second, and the keys that are pressed then.
const TOUR: [(&str, usize, &str); 17] = [
    ("The first launch: three short pages.", 25, "down down space"),
    ("Country and language were guessed.", 12, "enter"),
    ("Tick what you use, or type to find it.", 20, "space right space right space c h a t space"),
    ("Four accounts.", 12, "enter"),
    ("What comes, and what is promised. Nothing was written until now.", 32, "enter"),
    ("It begins with the first thing to do; Esc goes home instead.", 25, "esc"),
    (
        "Home: what to do, what stands, and beside it what is under the cursor.",
        28,
        "down down down",
    ),
    ("One account of yours.", 10, "enter"),
    ("All that can be done there.", 20, "enter"),
    ("Before a guide: what it changes, and what it does not.", 34, "enter"),
    ("One thing to do at a time, the checklist beside it.", 25, "space s"),
    (STILL, 40, "enter"),
    ("Your phone takes it from here.", 25, "enter"),
    ("You do the step, and tick it.", 12, "space s space"),
    ("It notes only what you say, and Not yet comes first.", 30, "down enter"),
    ("The end is a receipt: what was done, what comes, and when.", 50, "enter"),
    ("It leads on to the next account. Enough for today.", 25, "esc"),
];
