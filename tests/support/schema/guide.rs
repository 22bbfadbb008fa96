//! The schema of a guide.

use serde_json::{Value, json};

use super::part::{
    boolean, confidence, count, date, each, file, guide_id, id, label, language, link, list,
    look_for, page, platform, platforms, set, sources, table, text, title, word, words,
};
use optout_tui::domain::guide::{Card, Doer, Kind, LetterKind, Role, Seen, SourceKind, Spot};
use optout_tui::domain::law::region::Region;
use optout_tui::domain::record::status::Status;

/// A guide.
pub(super) fn guide() -> Value {
    let need = vec![
        ("revision", count("Rises only when what the person must do changes.", 1, u32::MAX)),
        ("title", title("What it achieves, verb first: 48 columns at most, better 40.")),
        ("why", text("Why one would do it, in one or two sentences.")),
        ("confidence", confidence("How sure the sources are of the whole.")),
        ("regions", regions()),
        ("checked", checked()),
        (
            "sources",
            each("What it rests on, by the key that steps refer to.", json!(null), source()),
        ),
    ];
    let may = vec![
        ("card", word("Why there are no steps.", Card::ALL.iter().map(|one| one.as_str()))),
        ("minutes", count("How long it takes.", 1, u32::from(u16::MAX))),
        ("platforms", platforms("The routes it has; other platforms take the web’s.")),
        ("by", word("Who alone can carry it out.", Doer::ALL.iter().map(|one| one.as_str()))),
        ("ask", text("What one sends them; needed with `by`.")),
        ("answer_after", answer_after()),
        ("request", boolean("Whether an objection is sent and an answer is due.")),
        (
            "covers",
            set(
                "Guides that one objection also answers, for tied accounts.",
                guide_id("service/goal"),
            ),
        ),
        ("does", list("What it changes.", text("One thing."))),
        ("does_not", list("What it does not change.", text("One thing."))),
        ("verify", text("How to see that it worked.")),
        ("disputed", list("What the sources disagree on.", dispute())),
        ("changes", list("One entry for each revision after the first.", change())),
        ("gone", set("Ids of steps that were released and are no more.", id("A former id."))),
        ("steps", list("What to do, in order.", step())),
    ];
    let mut guide = file("A guide: one goal of one service.", need, may);
    guide["title"] = json!("optout-tui: guide");
    guide["properties"]["sources"]["minProperties"] = json!(1);
    guide["if"] = json!({ "required": ["card"] });
    guide["then"] = json!({
        "properties": { "platforms": false, "verify": false, "steps": false }
    });
    guide["else"] = json!({ "required": ["minutes", "platforms", "steps"] });
    guide["dependencies"] = json!({ "by": ["ask"], "ask": ["by"] });
    guide
}

fn answer_after() -> Value {
    let need = vec![
        ("days", count("How many days it took.", 1, u32::from(u16::MAX))),
        ("says", text("The same in a sentence, with its year.")),
        ("source", sources("Keys of `sources`: it is no advice.")),
    ];
    table("When answers to a request came in the past.", need, vec![])
}

fn regions() -> Value {
    let places = || {
        let regions = Region::ALL.into_iter().filter(|region| *region != Region::Elsewhere);
        word("A region, or `world`.", regions.map(Region::as_str).chain(["world"]))
    };
    let may = vec![
        ("exists", set("Where the right or the route exists.", places())),
        ("reported", set("Where it is not certain: `elsewhere` says what is known.", places())),
        ("elsewhere", text("What to do where it does not exist; not needed with `world`.")),
    ];
    let mut regions = table("Where it exists.", vec![], may);
    regions["anyOf"] = json!([{ "required": ["exists"] }, { "required": ["reported"] }]);
    regions
}

fn checked() -> Value {
    let how = "`live`: somebody tried it. `desk`: read in sources.";
    let need = vec![
        ("how", word(how, ["live", "desk"])),
        ("on", date("live: the day it was tried. desk: the date of the newest source.")),
    ];
    let regions = Region::ALL.map(Region::as_str);
    let may = vec![
        ("platform", platform("live: where.")),
        ("language", language("live: the language of the interface, two letters.")),
        ("region", word("live: the region of the account.", regions)),
    ];
    table("When and how it was checked.", need, may)
}

fn source() -> Value {
    let need = vec![
        ("title", words("Its title.")),
        ("publisher", words("Who published it.")),
        ("kind", word("Whose word it is.", SourceKind::ALL.iter().map(|one| one.as_str()))),
    ];
    let may = vec![
        ("date", date("Of what day it is; left out where nothing says it, never guessed.")),
        ("url", page("Its address, where known.")),
    ];
    table("A source.", need, may)
}

fn dispute() -> Value {
    let side = vec![("says", text("What it says.")), ("source", sources("Who says it."))];
    let need = vec![
        ("claim", text("What is disputed.")),
        ("sides", list("Each side and its source.", table("A side.", side, vec![]))),
    ];
    let about = "The steps that it is about; none: it is about the whole guide.";
    let steps = set(about, id("The id of a step, present or past."));
    table("A claim that sources disagree on.", need, vec![("steps", steps)])
}

fn change() -> Value {
    let need = vec![
        ("revision", count("Which revision.", 2, u32::MAX)),
        ("on", date("When.")),
        ("what", text("What changed.")),
    ];
    let steps = set("The steps to look at again.", id("The id of a step, present or past."));
    table("What a revision changed.", need, vec![("steps", steps)])
}

fn step() -> Value {
    let need = vec![
        ("id", id("Never changes once released: see `was`.")),
        ("kind", word("What one does.", Kind::ALL.iter().map(|one| one.as_str()))),
        ("title", title("What to do, verb first: 48 columns at most, better 40.")),
        ("text", text("What to do, in one place.")),
        ("confidence", confidence("How sure the sources are of it.")),
        (
            "source",
            sources("Keys of `sources`; or \"advice\" where it claims nothing about the service."),
        ),
    ];
    let moves = [Status::Sent, Status::Accepted, Status::AskedMore].map(Status::as_str);
    let may = vec![
        ("was", set("Its former ids: ticks follow it.", id("A former id."))),
        ("moves", word("How it changes the request: it then has no tick of its own.", moves)),
        ("on", platforms("The platforms of the step; all when absent.")),
        ("path", list("The menu trail, one hop each.", hop())),
        ("links", list("Addresses, in the order in which to try them.", a_link())),
        ("expect", text("What one should now see.")),
        ("stuck", list("What to try when it does not work, in order.", rung())),
        ("copy", copy()),
        ("optional", boolean("Whether it can be left out.")),
    ];
    table("One thing to do or to see, in one place.", need, may)
}

fn hop() -> Value {
    let need = vec![("label", label("What the service shows, as a source shows it."))];
    let may = vec![
        ("look_for", look_for("Words to look for, where no source shows the label.")),
        ("at", word("Where it sits.", Spot::ALL.iter().map(|one| one.as_str()))),
        ("glyph", words("The sign that the service shows: one column, no emoji.")),
        ("on", platforms("Only on these platforms; all when absent.")),
        ("seen_on", date("When it was seen.")),
        ("source", sources("Only where it differs from the step’s.")),
    ];
    table("One hop of the menu trail.", need, may)
}

fn a_link() -> Value {
    let need = vec![
        (
            "url",
            link(
                "Https, on a host of the service or its maker; settings of a system or a browser with that role.",
            ),
        ),
        ("role", word("What is there.", Role::ALL.iter().map(|one| one.as_str()))),
        ("seen", word("Who was seen giving it.", Seen::ALL.iter().map(|one| one.as_str()))),
        ("confidence", confidence("How sure it is.")),
    ];
    let may = vec![
        ("seen_on", date("When it was seen.")),
        ("login", boolean("Whether one must be logged in.")),
        ("on", platforms("Only on these platforms; all when absent.")),
    ];
    table("An address.", need, may)
}

fn rung() -> Value {
    let need = vec![("symptom", text("What one sees instead.")), ("try", text("What to try."))];
    let after = json!({
        "description": "What it comes after, so that it is not listed at first: the id of one above, or its place from 1.",
        "anyOf": [id("Its id."), count("Its place.", 1, u32::from(u16::MAX))],
    });
    let events = [
        Status::Acknowledged,
        Status::AskedMore,
        Status::Extended,
        Status::Accepted,
        Status::Partly,
        Status::Refused,
        Status::Breach,
    ];
    let may = vec![
        ("id", id("Only where another refers to it.")),
        ("link", page("A page of the service or its maker that helps.")),
        ("after", after),
        ("event", word("What it says happened to the request.", events.map(Status::as_str))),
    ];
    table("One thing to try.", need, may)
}

fn copy() -> Value {
    let letters = LetterKind::ALL.iter().map(|kind| kind.as_str());
    let letter = table("A letter.", vec![("letter", word("Which one.", letters))], vec![]);
    json!({
        "description": "A text to paste, or a letter.",
        "anyOf": [{ "$ref": "#/definitions/text" }, letter],
    })
}
