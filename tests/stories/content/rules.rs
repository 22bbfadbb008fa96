//! One broken snippet per rule, at least: which rule says so, and where it points.

use optout_tui::content::{Problem, Rule, read};

use crate::support::base::tree;

/// A file, what is replaced in it, by what, and which rules say so. The place each points at is marked
/// by `‸` in the replacement, in order; or stands behind the rule, as line and column.
type Case = (&'static str, &'static str, &'static str, &'static str);

const MARK: char = '‸';
const OBJECT: &str = "alpha/object.toml";
const CARD: &str = "alpha/leave.toml";
const SERVICE: &str = "alpha/service.toml";
const COMPANIES: &str = "reference/companies.toml";
const AUTHORITIES: &str = "reference/authorities.toml";
const REGIONS: &str = "reference/regions.toml";
const LETTER: &str = "reference/letters/objection.toml";

#[test]
fn each_rule_points_at_what_breaks_it() {
    let mut wrong = Vec::new();
    // No text: they have tests of their own.
    let mut seen = vec![Rule::NotUtf8, Rule::TooLarge, Rule::Unreadable, Rule::FutureDate];
    seen.push(Rule::UndatedLink);
    let link = "\"https://www.alpha.com/object\"";
    let links = LINKS.iter().map(|(url, rule)| (OBJECT, link, format!("‸\"{url}\""), *rule));
    let cases =
        CASES.iter().map(|(file, from, to, rules)| (*file, *from, (*to).to_owned(), *rules));
    for (file, from, to, expected) in cases.chain(links) {
        let expected = places(file, from, &to, expected);
        let reading = read(&tree(file, from, &to.replace(MARK, "")));
        let found: Vec<String> = reading.problems.iter().map(|it| describe(it, file)).collect();
        seen.extend(reading.problems.iter().map(|problem| problem.rule));
        if found != expected {
            wrong.push(format!("{file}: {to:?} for {from:?}: {found:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unseen: Vec<_> = Rule::ALL.iter().filter(|rule| !seen.contains(rule)).collect();
    assert!(unseen.is_empty(), "rules without a case: {unseen:?}");
}

/// The rule and the place; the file too, where it is another than the one that was changed.
fn describe(problem: &Problem, changed: &str) -> String {
    let elsewhere =
        if problem.file == changed { String::new() } else { format!(" {}", problem.file) };
    format!("{} {}:{}{elsewhere}", problem.rule.as_str(), problem.line, problem.column)
}

/// What is expected, with the places that are marked.
fn places(file: &str, from: &str, to: &str, expected: &str) -> Vec<String> {
    let marked = tree(file, from, to);
    let marked = marked.iter().find(|one| one.name == *file).unwrap();
    let text = String::from_utf8(marked.text.clone()).unwrap();
    let lines = text.lines().enumerate();
    let mut marks = lines.flat_map(|(line, text)| {
        let at = text.chars().enumerate().filter(|(_, c)| *c == MARK);
        at.enumerate()
            .map(move |(earlier, (at, _))| format!("{}:{}", line + 1, at + 1 - earlier))
            .collect::<Vec<_>>()
    });
    let place = |rule: &str| match rule.split_once(' ') {
        Some(_) => rule.to_owned(),
        None => format!("{rule} {}", marks.next().unwrap()),
    };
    expected.split(", ").map(place).collect()
}

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Files.
    ("alpha/objects.toml", "", "format = 1\n", "misplaced-file 1:1"),
    ("alpha/notes.txt", "", "?", "misplaced-file 1:1"),
    ("Alpha/object.toml", "", "?", "misplaced-file 1:1"),
    ("readme.md", "", "?", "misplaced-file 1:1"),
    ("reference/others.toml", "", "?", "misplaced-file 1:1"),
    ("reference/letters/Big Letter.toml", "", "?", "misplaced-file 1:1"),
    ("reference/letters/plea.toml", "", "format = 1\n", "misplaced-file 1:1"),
    ("gamma/object.toml", "", "format = 2\n", "misplaced-file 1:1, newer-format 1:10"),
    (OBJECT, "format = 1", "format = ‸2\nnew = 1", "newer-format"),
    (OBJECT, "minutes = 5", "minutes = ‸", "toml-syntax"),
    (OBJECT, "login = true", "login = true\n‸login = false", "toml-syntax"),
    (OBJECT, r#"fr = "Parce que"#, "‸\n  fr = \"Parce que", "toml-1-1"),
    (OBJECT, r#"fr = "Oui." }"#, r#"fr = "Oui."‸, }"#, "toml-1-1"),
    (OBJECT, "Because.", r"Be‸\x63ause.", "toml-1-1"),
    // Keys and values.
    (OBJECT, "minutes = 5", "‸minute = 5", "missing-key 1:1, unknown-key"),
    (OBJECT, r#"fr = "Envoyer""#, r#"fr = "Envoyer", ‸french = "Envoyer""#, "unknown-key"),
    (OBJECT, "kind = \"tap\"\n", "", "missing-key 76:1"),
    (OBJECT, "publisher = \"Alpha\"\n", "", "missing-key 24:1"),
    (OBJECT, "minutes = 5", r#"minutes = ‸"5""#, "wrong-type"),
    (OBJECT, "login = true", r#"login = ‸"yes""#, "wrong-type"),
    (OBJECT, r#"platforms = ["ios", "web"]"#, r#"platforms = ‸"web""#, "wrong-type"),
    (OBJECT, "[regions]", "regions = ‸1\n[‸reasons]", "wrong-type, unknown-key"),
    (OBJECT, r#"kind = "tap""#, r#"kind = ‸"press""#, "unknown-word"),
    (OBJECT, r#""eu", "uk""#, r#""eu", ‸"elsewhere""#, "unknown-word"),
    (OBJECT, r#"at = "top-right""#, r#"at = ‸"right-top""#, "unknown-word"),
    (OBJECT, r#"date = "2026-08-22""#, r#"date = ‸"22/08/2026""#, "bad-date"),
    (OBJECT, r#"date = "2026-08-22""#, "date = ‸2026-08-22", "bad-date"),
    (CARD, r#"on = "2026-08-22""#, r#"on = ‸"2026-08""#, "bad-date"),
    (OBJECT, "minutes = 5", "minutes = ‸0", "out-of-range"),
    (OBJECT, "minutes = 5", "minutes = ‸99_999", "out-of-range"),
    (OBJECT, r#""ios", "web""#, r#""ios", "web", ‸"ios""#, "repeated-word"),
    (OBJECT, r#""Centre", "Center""#, r#""Centre", ‸"Centre""#, "repeated-word"),
    (AUTHORITIES, r#""en", "ga""#, r#""en", ‸"irish""#, "unknown-word"),
    (REGIONS, "[laws.ch]", "[laws.‸fr]", "unknown-word"),
    (REGIONS, "objection = true", "objection = false", "letter-regions 6:12 reference/letters/objection.toml, missing-key 3:1"),
    (REGIONS, "objection = false", "objection = true", "letter-regions 1:1 reference/letters/objection.toml, missing-key 12:1"),
    (LETTER, "room = { en = 200, fr = 250 }\n", "", "missing-key 5:1"),
    (LETTER, "\"I object: {grounds}\"\nfr = \"Je m’oppose\\u00A0: {grounds}\"", "\"I object.\"\nfr = \"Je m’oppose.\"", "unknown-key 7:1"),
    // Texts.
    (OBJECT, r#", fr = "Envoyez.""#, "", "missing-language 82:8"),
    (OBJECT, r#"{ en = "Send it.", fr = "Envoyez." }"#, r#"‸"Send it.""#, "missing-language"),
    (OBJECT, r#""Send it.""#, r#"‸" ""#, "empty-text"),
    (OBJECT, r"que\u00A0: voilà", "que‸: voilà", "french-spacing"),
    (OBJECT, r"que\u00A0: voilà", "que‸ : voilà", "french-spacing"),
    (OBJECT, r"que\u00A0: voilà", "que‸\u{202f}: voilà", "french-spacing"),
    (OBJECT, "Ouvrez-le.", "Ouvrez ‸«ceci‸ ».", "french-spacing, french-spacing"),
    (OBJECT, "Because.", "Be‸\u{7f}cause.", "control-character"),
    (OBJECT, "Because.", r"Be‸\u001bcause.", "control-character"),
    (OBJECT, "Because.", r"Be\ncause.", "control-character 4:14"),
    (LETTER, "To refuse.", r"To\nrefuse.", "control-character 3:15"),
    (OBJECT, "Because.", "Be‸\u{202e}\u{200b}cause.", "invisible-character"),
    (OBJECT, "Because.", r"Be‸\u200bcause.", "invisible-character"),
    (OBJECT, "format = 1", "format = 1 # ‸\u{feff}", "invisible-character"),
    (OBJECT, r#"glyph = "☰""#, "glyph = ‸\"‸\u{2705}\"", "wide-glyph, emoji"),
    (OBJECT, "Because.", "Because ‸\u{1f1eb}\u{1f1f7}.", "emoji"),
    (OBJECT, "Because.", "Because \u{2764}‸\u{fe0f}.", "emoji"),
    (OBJECT, "Because.", "B‸e\u{301}cause.", "not-nfc"),
    (OBJECT, "Because.", r"Be\u0301cause.", "not-nfc 4:14"),
    (OBJECT, "Open the form", "Open the form in which one objects to the training", "long-title 45:16"),
    (OBJECT, r#"glyph = "☰""#, r#"glyph = ‸">>""#, "wide-glyph"),
    (OBJECT, r#"label = { en = "Object" }"#, r#"label = ‸{ fr = "Opposer" }"#, "hop-label"),
    (OBJECT, r#"look_for = { fr = ["opposer"] }"#, "", "hop-label 59:9"),
    // Ids.
    (OBJECT, r#"id = "send""#, r#"id = ‸"Send it""#, "malformed-id"),
    (OBJECT, r#"covers = ["alpha/leave"]"#, r#"covers = [‸"alpha"]"#, "malformed-id"),
    ("ids.txt", "alpha/object open", "‸alpha/object open now", "malformed-id"),
    (AUTHORITIES, "[authorities.IE]", "[authorities.‸ie]", "malformed-id"),
    ("reference/reasons.toml", "[reasons.sensitive]", "[reasons.‸minor_then]", "malformed-id"),
    ("reference/packs.toml", "[packs.essentials]", "[packs.‸Essentials]", "malformed-id"),
    (OBJECT, r#"id = "send""#, r#"id = ‸"open""#, "duplicate-id"),
    (OBJECT, r#"gone = ["ask"]"#, r#"gone = [‸"open"]"#, "duplicate-id"),
    ("ids.txt", "alpha/object old-open", "‸alpha/object open", "duplicate-id"),
    ("ids.txt", "alpha/object old-open", "‸alpha/object older", "vanished-id"),
    ("ids.txt", "alpha/object old-open", "‸beta/object", "vanished-id"),
    // Evidence.
    (OBJECT, "source = [\"advice\"]\n", "", "no-source 77:6"),
    (OBJECT, r#"source = ["advice"]"#, "source = ‸[]", "no-source"),
    (OBJECT, r#"source = ["advice"]"#, r#"source = [‸"O2"]"#, "unknown-source"),
    (OBJECT, r#"fr = "Oui." }, source = ["O1"]"#, r#"fr = "Oui." }, source = [‸"O7"]"#, "unknown-source"),
    (CARD, "region = \"eu\"\n", "", "live-without-trial 11:1"),
    (OBJECT, r#"how = "desk""#, "how = \"desk\"\nregion = \"eu\"", "live-without-trial 20:1"),
    (OBJECT, r#"on = "2026-08-22""#, r#"on = ‸"2026-11-22""#, "desk-date"),
    // References.
    (OBJECT, r#"covers = ["alpha/leave"]"#, r#"covers = [‸"beta/object"]"#, "unknown-guide"),
    ("reference/packs.toml", "alpha/object", "alpha/limit", "unknown-guide 5:11"),
    (OBJECT, r#"steps = ["open"]"#, r#"steps = [‸"opens"]"#, "unknown-step"),
    (OBJECT, r#"link = "https://help.alpha.com/form""#, "after = ‸1", "unknown-rung"),
    ("beta/service.toml", r#""alpha"]"#, r#""alpha", ‸"gamma"]"#, "unknown-service"),
    ("beta/service.toml", r#"["alpha"]"#, r#"‸"beta""#, "unknown-service"),
    (SERVICE, r#"company = "alpha""#, r#"company = ‸"alfa""#, "unknown-company"),
    (SERVICE, r#"maker = "alpha""#, r#"maker = ‸"omega""#, "unknown-maker"),
    (REGIONS, r#"authority = "IE""#, r#"authority = ‸"FR""#, "unknown-authority"),
    (COMPANIES, r#"lead = "IE""#, r#"lead = ‸"LU""#, "unknown-authority"),
    (REGIONS, r#"region = "eu""#, r#"region = ‸"uk""#, "unknown-law"),
    (OBJECT, r#"letter = "objection""#, r#"letter = ‸"objections""#, "unknown-letter"),
    (OBJECT, r#"letter = "objection""#, r#"letter = ‸"reminder""#, "unknown-letter"),
    // Letters.
    (LETTER, "Dear {company}", "Dear ‸{compny}", "unknown-blank"),
    (LETTER, r"À {company}\u00A0:", r"Pr\u00E8s, ‸{}\u00A0:", "unknown-blank"),
    (LETTER, "Dear {company},", "Dear ‸{company,", "letter-marks"),
    (LETTER, "[, ref. {case_ref}]", "‸[, ref. {case_ref}", "letter-marks"),
    (LETTER, "[, ref. {case_ref}]", "[, ref. ‸[{case_ref}]]", "letter-marks"),
    (LETTER, "[, ref. {case_ref}]", "‸[, ref.]", "letter-marks"),
    (LETTER, "[, ref. {case_ref}]", ", ref. {case_ref}‸]", "letter-marks"),
    (LETTER, "fr = 250", "fr = 990", "long-letter 11:6"),
    (LETTER, r#"regions = ["eu"]"#, r#"regions = [‸"ch"]"#, "letter-regions 1:1, letter-regions"),
    (LETTER, "[[wordings]]", "[[wordings]]\nregions = [\"eu\"]\nshort = { en = \"a\", fr = \"b\" }\nlong = { en = \"a\", fr = \"b\" }\n\n[[wordings]]", "letter-regions 11:12"),
    // The shape of a guide.
    (SERVICE, "company = \"alpha\"\n", "", "request-without-company 8:11 alpha/object.toml"),
    (OBJECT, "request = true\n", "", "moves-without-request 78:9"),
    (OBJECT, r#"on = ["web"]"#, r#"on = [‸"macos"]"#, "platform-not-listed"),
    (OBJECT, r#"on = ["ios"]"#, r#"on = [‸"android"]"#, "platform-not-listed"),
    (OBJECT, r#"kind = "open""#, "kind = \"open\"\non = [\"web\"]", "platform-without-step 6:14"),
    (CARD, r#"card = "no-way""#, "card = \"no-way\"\nplatforms = ‸[]", "card-with-steps"),
    (CARD, r#"card = "no-way""#, "minutes = 1\nplatforms = []", "guide-without-steps 1:1"),
    (CARD, r#""world""#, r#""eu""#, "regions-without-elsewhere 8:1"),
    (OBJECT, "revision = 2", "revision = ‸3", "changes"),
    (OBJECT, "[[changes]]\nrevision = 2", "[[changes]]\nrevision = ‸1", "changes 2:12, changes"),
    // Addresses.
    (OBJECT, r#""https://help.alpha.com/form""#, r#"‸"ms-settings:privacy""#, "settings-role"),
    (OBJECT, r#""https://help.alpha.com/form""#, r#"‸"https://news.example.org/policy""#, "unofficial-host"),
    (COMPANIES, "[companies.alpha]", "[makers.omega]\nname = \"Omega\"\nhosts = [‸\"alpha.com\", ‸\"*.alpha.com\", ‸\"www.alpha.com\", ‸\"m.alpha.net\"]\n\n[companies.alpha]", "claimed-host, claimed-host, claimed-host, claimed-host"),
    (COMPANIES, "[companies.alpha]", "[makers.omega]\nname = \"Omega\"\nhosts = [\"forms.example.org/omega\", ‸\"forms.example.org/alpha/b\", ‸\"forms.example.org\", \"other.example.org\", ‸\"www.alpha.com/omega\"]\n\n[companies.alpha]", "claimed-host, claimed-host, claimed-host"),
    (COMPANIES, r#""*.alpha.net""#, r#"‸"*.com""#, "address-host"),
    (COMPANIES, r#""*.alpha.net""#, r#"‸"*.co.uk""#, "address-host"),
    (OBJECT, "https://www.alpha.com/object", "https://‸www.alpha.com/old-form/?a=1", "retired-address"),
    (OBJECT, "Send it.", "Go to ‸www.alpha.com/old-form.", "retired-address"),
    (COMPANIES, "https://www.alpha.com/privacy", "https://‸www.alpha.com/old-form", "retired-address"),
    (COMPANIES, r#""*.alpha.net""#, r#"‸"*.Alpha.net""#, "address-host"),
    (COMPANIES, r#""https://www.alpha.com/privacy""#, r#"‸"mailto:privacy@alpha.com""#, "address-scheme"),
    (AUTHORITIES, r#"website = "https://www.dataprotection.ie/""#, r#"website = ‸"http://www.dataprotection.ie/""#, "address-scheme"),
    (COMPANIES, r#""privacy@alpha.com""#, r#"‸"privacy@alpha.com?cc=x@alpha.com""#, "mail-address"),
    (AUTHORITIES, r#""munster@dataprotection.ie""#, r#"‸"https://www.dataprotection.ie/""#, "mail-address"),
];

/// What a link of `alpha/object` may not be, and the rule that says so.
const LINKS: &[(&str, &str)] = &[
    ("http://www.alpha.com/object", "address-scheme"),
    ("https://www.alpha.com@evil.example/", "address-user"),
    ("https://www.alpha.com:443/", "address-port"),
    ("https://2130706433/", "address-number"),
    ("https://www.аlpha.com/", "address-homograph"),
    ("https://xn--lpha-5cd.com/", "address-homograph"),
    ("https://www..alpha.com/", "address-host"),
    ("https://www.alpha.com/a b", "address-character"),
    ("https://www.alpha.com/{name}", "address-blank"),
    ("ms-settings:privacy", "settings-role"),
    ("https://alpha.com.example.org/", "unofficial-host"),
    ("https://www.alpha.com/go?to=https://x.org", "redirector"),
];
