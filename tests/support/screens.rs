//! Every screen there is, with an invented dossier on it, and the keys that lead there at any size.

use std::sync::OnceLock;

use optout_tui::domain::guide::catalogue::Catalogue;
use optout_tui::domain::guide::pack::{pack, unpack};
use optout_tui::domain::guide::{Change, Guide};
use optout_tui::domain::record::act::Change as Done;
use optout_tui::domain::text::language::{Language, Text};
use optout_tui::embedded;
use optout_tui::ui::message::Command;
use optout_tui::ui::theme::Theme;

use crate::journey::{Journey, changes};

/// The names of all screens, in the order in which somebody meets them.
pub(crate) const SCREENS: [&str; 29] = [
    "welcome",
    "home",
    "packs",
    "guide-before",
    "guide-step",
    "guide-menu",
    "guide-stuck",
    "guide-stale",
    "guide-changed",
    "sources",
    "report",
    "already-done",
    "request",
    "request-menu",
    "request-day",
    "dates",
    "letter",
    "letter-text",
    "qr",
    "address",
    "search-empty",
    "search",
    "search-filter",
    "search-nothing",
    "accounts",
    "account-menu",
    "tie",
    "settings",
    "help",
];

/// Two accounts on Facebook, one on Instagram, tied to the first, and one on `WhatsApp`: all stages at once.
pub(crate) fn dossier() -> Vec<Done> {
    changes(
        r#"[
        {"set":{"name":"country","value":"FR"}},
        {"set":{"name":"phone","value":"ios"}},
        {"add":{"account":"fb1","service":"facebook","name":"perso"}},
        {"add":{"account":"fb2","service":"facebook","name":"club"}},
        {"add":{"account":"ig1","service":"instagram","name":"perso"}},
        {"add":{"account":"ig2","service":"instagram","name":"pro"}},
        {"add":{"account":"wa1","service":"whatsapp","name":"mobile"}},
        {"uses":{"account":"fb1","service":"messenger","on":true}},
        {"uses":{"account":"fb1","service":"meta-ai","on":true}},
        {"uses":{"account":"ig1","service":"threads","on":true}},
        {"group":{"accounts":["fb1","ig1"],"group":"g1"}},
        {"request":{"account":"fb1","guide":"facebook/object","status":"sent","date":"2026-11-20",
            "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE","group":["ig1"]}}},
        {"request":{"account":"fb1","guide":"facebook/object","status":"accepted","date":"2026-11-21"}},
        {"request":{"account":"ig2","guide":"instagram/object","status":"sent","date":"2026-11-12",
            "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}}},
        {"request":{"account":"me","guide":"meta/object","status":"sent","date":"2026-10-05",
            "sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"},"note":"By the form"}},
        {"request":{"account":"me","guide":"meta/object","status":"acknowledged","date":"2026-10-06"}},
        {"proof":{"account":"me","guide":"meta/object","path":"/home/camille/Proofs/meta-2026-10-05.png"}},
        {"mark":{"account":"fb2","guide":"facebook/object","step":"log-in","mark":"done","on":"ios","revision":1}},
        {"mark":{"account":"fb2","guide":"facebook/object","step":"see-linked","mark":"done","on":"ios","revision":1}},
        {"mark":{"account":"ig1","guide":"instagram/delete-chats","step":"reset-ai","mark":"done","on":"ios","revision":1}},
        {"mark":{"account":"wa1","guide":"whatsapp/object","step":"open-form","mark":"stuck","on":"ios","revision":1}}
        ]"#,
    )
}

/// The catalogue as it would be once the second step of the objection on Facebook has changed.
fn revised() -> Catalogue {
    static REVISED: OnceLock<Catalogue> = OnceLock::new();
    let made = || {
        let now = embedded::catalogue();
        let ids = now.entries.iter().map(|entry| &entry.id);
        let mut guides: Vec<Guide> = ids.map(|id| now.guide(id).unwrap()).collect();
        let object = guides.iter_mut().find(|it| it.id.to_string() == "facebook/object").unwrap();
        object.revision += 1;
        object.changes.push(Change {
            revision: object.revision,
            on: "2026-11-20".parse().unwrap(),
            what: Text {
                en: "Accounts Centre shows tied accounts on another page.".into(),
                fr: "L’Espace Comptes montre les comptes liés sur une autre page.".into(),
            },
            steps: vec!["see-linked".parse().unwrap()],
        });
        let packed = pack(&now.reference, now.library(), &guides).unwrap();
        unpack(packed.leak()).unwrap()
    };
    REVISED.get_or_init(made).clone()
}

/// The screen of this name.
pub(crate) fn show(name: &str, language: Language, theme: Theme, size: (u16, u16)) -> Journey {
    let done = if name == "welcome" { Vec::new() } else { dossier() };
    let mut journey = Journey::with(done, language, theme, size);
    // Where there is room for one pane only, the step takes it.
    let step = if size.0 < 76 { "home down down down right" } else { "home down down down" };
    match name {
        "packs" => journey.keys("F"),
        "guide-before" => journey.open("fb2", "facebook/object").keys("home"),
        "guide-step" => journey.open("fb2", "facebook/object").keys(step),
        "guide-menu" => journey.open("fb2", "facebook/object").keys(step).keys("enter"),
        "guide-stuck" => journey.open("fb2", "facebook/object").keys(step).keys("x"),
        // Its address was last seen long ago: what else to try stands open, before x was pressed.
        "guide-stale" => journey.open("fb2", "facebook/object").keys(step).keys("tab pgdn"),
        "guide-changed" => {
            journey.model.data.catalogue = revised().into();
            journey.model.data.changed();
            journey.open("fb2", "facebook/object").keys("home")
        }
        "sources" => journey.open("fb2", "facebook/object").keys(step).keys("i"),
        "report" => journey.open("fb2", "facebook/object").keys(step).keys("!"),
        "already-done" => journey.open("fb2", "facebook/object").keys("home b"),
        "request" => journey.request("me", "meta/object"),
        "request-menu" => journey.request("me", "meta/object").keys("enter"),
        "request-day" => journey.request("me", "meta/object").keys("enter enter"),
        "dates" => journey.keys("d"),
        "letter" => journey.request("me", "meta/object").keys("w"),
        "letter-text" => journey.request("me", "meta/object").keys("w tab"),
        "qr" => journey.open("fb2", "facebook/object").keys(step).keys("p"),
        "address" => journey.open("fb2", "facebook/object").keys(step).keys("v"),
        "search-empty" => journey.keys("/"),
        "search" => journey.keys("/").text("object meta"),
        "search-filter" => journey.keys("/").text("platform:ios data goal:"),
        "search-nothing" => journey.keys("/").text("goal:object facebpok qqq"),
        "accounts" => journey.keys("a"),
        "account-menu" => journey.keys("a enter"),
        "tie" => {
            let account = serde_json::from_value("fb1".into()).unwrap();
            journey.keys("a").choose(Command::Tie(account))
        }
        "settings" => journey.keys(","),
        "help" => journey.keys("?"),
        _ => &mut journey,
    };
    journey
}
