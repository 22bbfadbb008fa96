//! The schemas of services and of what stands behind them.

use serde_json::{Value, json};

use super::part::{
    ID, boolean, confidence, count, country, date, each, file, guide_id, hosts, id, language, list,
    mail, matching, name, page, set, table, text, title, word, words,
};
use optout_tui::domain::law::region::Region;

const SOURCE: &str = "Where this is known from.";
const SURE: &str = "How sure it is.";

/// A service.
pub(super) fn service() -> Value {
    let lender = "The service whose account it uses.";
    let login = json!({
        "description": "`own`; the id of the service whose account it uses; a list of such, asked once; `person`: none needed.",
        "anyOf": [id(lender), set("One of these, asked once.", id(lender))],
    });
    let need = vec![
        ("name", name("The name people know.")),
        (
            "maker",
            words("Who makes it: a key of [makers.…]; its hosts count as those of the service."),
        ),
        ("login", login),
        ("order", count("Its place on the screen, smallest first.", 1, u32::MAX)),
    ];
    let may = vec![
        ("company", words("The company to write to: a key of [companies.…].")),
        ("hosts", hosts("Hosts of its own, beside its maker’s.")),
        ("grouping", words("Accounts of services with the same word can be tied together.")),
    ];
    titled("service", file("A service.", need, may))
}

/// Makers and companies.
pub(super) fn companies() -> Value {
    let maker = table(
        "Who makes services.",
        vec![("name", words("The name people know."))],
        vec![("hosts", hosts("Their hosts: they count as those of each service."))],
    );
    let need = vec![
        ("name", words("Its whole name.")),
        ("source", words(SOURCE)),
        ("date", date("Of what day that is.")),
        ("confidence", confidence(SURE)),
    ];
    let may = vec![
        ("maker", words("A key of [makers.…].")),
        ("country", country("Where it sits: its public holidays count.")),
        ("lead", country("Whose authority leads for it in the EU.")),
        ("address", words("By post, without its name.")),
        ("email", mail("The mail address that it publishes for privacy.")),
        ("dpo", mail("That of its data protection officer.")),
        ("dpo_form", page("The officer’s page.")),
        ("portal", page("Its page for privacy requests.")),
        ("objection", page("Its page for objections.")),
        ("rush", date("When most people objected to it, if there was such a time.")),
        ("uk", name("What is known of whom to write to from the United Kingdom.")),
        ("note", text("What one must know before writing.")),
    ];
    let company = table("Whom to write to.", need, may);
    let may = vec![
        ("makers", each("Who makes services.", json!(null), maker)),
        ("companies", each("Whom to write to.", json!(null), company)),
    ];
    titled("companies", file("Makers and companies.", vec![], may))
}

/// Authorities.
pub(super) fn authorities() -> Value {
    let office = table(
        "The authority of a part of the country.",
        vec![
            ("land", words("Which part.")),
            ("name", words("Its name.")),
            ("website", page("Its home page.")),
        ],
        vec![("complaint", page("Where one complains.")), ("email", mail("Its mail address."))],
    );
    let need = vec![
        ("name", words("The name people use.")),
        ("full", words("Its whole name.")),
        ("english", words("That in English.")),
        ("website", page("Its home page.")),
        (
            "languages",
            set("In which it takes complaints, its own first.", language("Two letters.")),
        ),
        ("source", words(SOURCE)),
        ("confidence", confidence(SURE)),
    ];
    let may = vec![
        ("complaint", page("Where one complains.")),
        ("info", page("On how to complain.")),
        ("precondition", text("What must have been done before, what it wants to see.")),
        ("note", text("What else one must know.")),
        ("postal", words("By post.")),
        ("email", mail("Its mail address.")),
        ("offices", list("The authorities of parts of the country.", office)),
        ("date", date("Of what day that is.")),
    ];
    let authority = table("Who hears complaints.", need, may);
    let all = each("Who hears complaints, by country.", seats(), authority);
    titled("authorities", file("Authorities.", vec![], vec![("authorities", all)]))
}

/// Countries and laws.
pub(super) fn regions() -> Value {
    let regions = Region::ALL.map(Region::as_str);
    let land = table(
        "A country.",
        vec![("name", name("Its name.")), ("region", word("Which law holds there.", regions))],
        vec![("authority", country("The country whose authority hears complaints."))],
    );
    let need = vec![
        ("name", name("As letters cite it.")),
        ("objection", boolean("Whether one may object by right.")),
        ("right", text("What the right is, or which one is missing.")),
        ("source", words("Where this is known from; say what is from memory.")),
        ("confidence", confidence(SURE)),
    ];
    let may = vec![
        ("instead", text("What is possible there instead: needed without the right.")),
        ("complaint", text("Who hears a complaint, and when: needed with the right.")),
        ("date", date("Of the newest source; absent where there is none.")),
    ];
    let law = table("What the law says.", need, may);
    let may = vec![
        ("laws", each("The laws, by region.", json!({ "enum": regions }), law)),
        ("countries", each("The countries.", seats(), land)),
    ];
    titled("regions", file("Where people live, and what the law says there.", vec![], may))
}

/// Retired addresses.
pub(super) fn retired() -> Value {
    let need = vec![
        ("address", matching("Host and path, without the scheme.", "^[!-z{}~]+$")),
        ("on", date("When it was seen to be no more.")),
        ("why", text("What became of it.")),
        ("source", words(SOURCE)),
    ];
    let all = list("Addresses that are never offered.", table("An address.", need, vec![]));
    titled("retired", file("Retired addresses.", vec![], vec![("retired", all)]))
}

/// Packs.
pub(super) fn packs() -> Value {
    let pack = table(
        "A selection of guides.",
        vec![("name", name("What it is called."))],
        vec![
            ("why", text("What it is for.")),
            ("guides", set("The guides, the most useful first.", guide_id("service/goal"))),
        ],
    );
    let all = each("The packs, by the word that one types.", ids(), pack);
    titled("packs", file("Packs.", vec![], vec![("packs", all)]))
}

/// Reasons.
pub(super) fn reasons() -> Value {
    let need = vec![
        ("label", name("What one picks from a list.")),
        ("text", text("In the first person, ready for a letter.")),
    ];
    let reason = table("A ground that one can pick.", need, vec![]);
    let all = each("The grounds, by the word that one types.", ids(), reason);
    titled("reasons", file("Reasons.", vec![], vec![("reasons", all)]))
}

/// A letter.
pub(super) fn letter() -> Value {
    let most = u32::from(u16::MAX);
    let room = table(
        "Characters left for the reasons in `short`; only where it holds {grounds}.",
        vec![("en", count("In English.", 1, most)), ("fr", count("In French.", 1, most))],
        vec![],
    );
    let regions = word("A region.", Region::ALL.map(Region::as_str));
    let need = vec![
        ("regions", set("The regions whose law it cites.", regions)),
        ("short", text("For the box of a form: 1,000 characters.")),
        ("long", text("For a mail or a letter.")),
    ];
    let wording = table("A wording.", need, vec![("room", room)]);
    let need = vec![
        ("title", title("What it is called.")),
        ("when", text("When one sends it.")),
        ("wordings", list("One for each law that gives the right.", wording)),
    ];
    titled("letter", file("A letter.", need, vec![]))
}

/// Keys that are countries.
fn seats() -> Value {
    json!({ "pattern": "^[A-Z]{2}$" })
}

/// Keys that people type.
fn ids() -> Value {
    json!({ "pattern": ID, "maxLength": 40 })
}

fn titled(kind: &str, mut file: Value) -> Value {
    file["title"] = json!(format!("optout-tui: {kind}"));
    file
}
