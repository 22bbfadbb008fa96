//! A small content tree that keeps every rule: what the broken ones are made from.

use optout_tui::content::File;

/// The files, by name.
pub(crate) const BASE: &[(&str, &str)] = &[
    ("alpha/object.toml", OBJECT),
    ("alpha/leave.toml", CARD),
    ("alpha/service.toml", ALPHA),
    ("beta/service.toml", BETA),
    ("ids.txt", "alpha/object\nalpha/object open\nalpha/object old-open\n"),
    ("reference/authorities.toml", AUTHORITIES),
    ("reference/companies.toml", COMPANIES),
    ("reference/letters/objection.toml", LETTER),
    ("reference/packs.toml", PACKS),
    ("reference/reasons.toml", REASONS),
    ("reference/regions.toml", REGIONS),
    ("reference/retired.toml", RETIRED),
];

/// The base tree, with `from` replaced by `to` in `file` (which may be a new one, with an empty `from`).
pub(crate) fn tree(file: &str, from: &str, to: &str) -> Vec<File> {
    let mut files: Vec<File> = BASE
        .iter()
        .map(|(name, text)| File { name: (*name).into(), text: text.as_bytes().into() })
        .collect();
    if let Some(changed) = files.iter_mut().find(|one| one.name == file) {
        let text = String::from_utf8(changed.text.clone()).unwrap();
        assert!(text.contains(from), "{file} holds no {from:?}");
        changed.text = text.replacen(from, to, 1).into_bytes();
    } else {
        let (name, text) = (file.into(), to.as_bytes().into());
        files.push(File { name, text });
    }
    files
}

const OBJECT: &str = r#"format = 1
revision = 2
title = { en = "Refuse AI training", fr = "Refuser l’entraînement d’IA" }
why = { en = "Because.", fr = "Parce que\u00A0: voilà.", de = "Darum." }
minutes = 5
platforms = ["ios", "web"]
confidence = "high"
request = true
covers = ["alpha/leave"]
does = [{ en = "It ends.", fr = "Cela cesse." }]
does_not = [{ en = "Nothing is deleted.", fr = "Rien n’est effacé." }]
verify = { en = "Look again.", fr = "Regardez encore." }
gone = ["ask"]

[regions]
exists = ["eu", "uk"]
reported = ["ch"]
elsewhere = { en = "Leave.", fr = "Partez." }

[checked]
how = "desk"
on = "2026-08-22"

[sources.O1]
title = "Privacy Policy"
publisher = "Alpha"
date = "2026-08-22"
url = "https://news.example.org/policy"
kind = "official"

[[disputed]]
claim = { en = "It counts twice.", fr = "Cela compte double." }
sides = [{ says = { en = "Yes.", fr = "Oui." }, source = ["O1"] }]

[[changes]]
revision = 2
on = "2026-08"
what = { en = "Another form.", fr = "Un autre formulaire." }
steps = ["open"]

[[steps]]
id = "open"
was = ["old-open"]
kind = "open"
title = { en = "Open the form", fr = "Ouvrir le formulaire" }
text = { en = "Open it.", fr = "Ouvrez-le." }
confidence = "high"
source = ["O1"]
copy = { letter = "objection" }

[[steps.path]]
label = { en = ["Centre", "Center"], fr = "Menu" }
at = "top-right"
glyph = "☰"
on = ["ios"]
seen_on = "2026-08"

[[steps.path]]
label = { en = "Object" }
look_for = { fr = ["opposer"] }
source = ["O1"]

[[steps.links]]
url = "https://www.alpha.com/object"
role = "form"
seen = "official"
seen_on = "2026"
confidence = "high"
login = true

[[steps.stuck]]
symptom = { en = "It is empty", fr = "Elle est vide" }
try = { en = "Wait.", fr = "Attendez." }
link = "https://help.alpha.com/form"

[[steps]]
id = "send"
kind = "tap"
moves = "sent"
on = ["web"]
title = { en = "Send", fr = "Envoyer" }
text = { en = "Send it.", fr = "Envoyez." }
confidence = "low"
source = ["advice"]
"#;

const CARD: &str = r#"format = 1
revision = 1
title = { en = "Delete the account", fr = "Supprimer le compte" }
why = { en = "It cannot be done.", fr = "C’est impossible." }
confidence = "medium"
card = "no-way"

[regions]
exists = ["world"]

[checked]
how = "live"
on = "2026-08-22"
platform = "web"
language = "fr"
region = "eu"

[sources.O1]
title = "Help"
publisher = "Alpha"
date = "2026"
kind = "official"
"#;

const ALPHA: &str = r#"format = 1
name = "Alpha"
maker = "alpha"
company = "alpha"
login = "own"
hosts = ["help.alpha.com"]
order = 10
"#;

const BETA: &str = r#"format = 1
name = { en = "The others", fr = "Les autres" }
maker = "alpha"
login = ["alpha"]
order = 20
"#;

const COMPANIES: &str = r#"format = 1

[makers.alpha]
name = "Alpha"
hosts = ["www.alpha.com", "*.alpha.net", "forms.example.org/alpha"]

[companies.alpha]
name = "Alpha Limited"
country = "IE"
lead = "IE"
address = "1 Street, Dublin"
email = "privacy@alpha.com"
dpo = "DPO@alpha.com"
dpo_form = "https://www.alpha.com/dpo"
portal = "https://www.alpha.com/privacy"
objection = "https://www.alpha.com/object"
uk = "Alpha UK Limited"
note = { en = "It asks why.", fr = "Il faut dire pourquoi." }
source = "its policy"
date = "2026-08-22"
confidence = "high"
"#;

const AUTHORITIES: &str = r#"format = 1

[authorities.IE]
name = "DPC"
full = "Data Protection Commission"
english = "Data Protection Commission"
website = "https://www.dataprotection.ie/"
complaint = "https://forms.dataprotection.ie/contact"
info = "https://www.dataprotection.ie/en"
languages = ["en", "ga"]
precondition = { en = "Ask first.", fr = "Demandez d’abord." }
note = { en = "It leads.", fr = "Elle est chef de file." }
postal = "Dublin 2"
email = "info@dataprotection.ie"
source = "its site"
date = "2026-07"
confidence = "high"
offices = [{ land = "Munster", name = "Office", website = "https://www.dataprotection.ie/munster", complaint = "https://www.dataprotection.ie/munster/form", email = "munster@dataprotection.ie" }]
"#;

const REGIONS: &str = r#"format = 1

[laws.eu]
name = { en = "GDPR", fr = "RGPD" }
objection = true
right = { en = "You may object.", fr = "Vous pouvez vous opposer." }
complaint = { en = "To your authority.", fr = "À votre autorité." }
source = "Article 21"
date = "2026-06-18"
confidence = "high"

[laws.ch]
name = "FADP"
objection = false
right = { en = "You may declare.", fr = "Vous pouvez déclarer." }
instead = { en = "Use the form.", fr = "Prenez le formulaire." }
source = "from memory"
confidence = "low"

[countries.IE]
name = { en = "Ireland", fr = "Irlande" }
region = "eu"
authority = "IE"
"#;

const RETIRED: &str = r#"format = 1

[[retired]]
address = "www.alpha.com/old-form"
on = "2026-07"
why = { en = "Dropped.", fr = "Abandonné." }
source = "its policy"
"#;

const LETTER: &str = r#"format = 1
title = { en = "Objection", fr = "Opposition" }
when = { en = "To refuse.", fr = "Pour refuser." }

[[wordings]]
regions = ["eu"]
room = { en = 200, fr = 250 }

[wordings.short]
en = "I object: {grounds}"
fr = "Je m’oppose\u00A0: {grounds}"

[wordings.long]
en = """
Dear {company},
I object[, ref. {case_ref}]."""
fr = """
Objet\u00A0: opposition[, réf. {case_ref}]
À {company}\u00A0: je m’oppose."""
"#;

const PACKS: &str = r#"format = 1

[packs.essentials]
name = { en = "Essentials", fr = "L’essentiel" }
guides = ["alpha/object"]
"#;

const REASONS: &str = r#"format = 1

[reasons.sensitive]
label = { en = "Sensitive", fr = "Sensible" }
text = { en = "My posts.", fr = "Mes publications." }
"#;
