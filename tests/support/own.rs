//! A folder of guides of one's own: a service nobody here knows, and a guide on it.

use std::fs;
use std::path::Path;

/// Writes the service Acme and its guide `acme/object` below `folder`.
pub(crate) fn acme(folder: &Path) {
    write(folder, "reference/companies.toml", COMPANIES);
    write(folder, "acme/service.toml", SERVICE);
    write(folder, "acme/object.toml", GUIDE);
}

/// Writes a file and the folders above it.
pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub(crate) const COMPANIES: &str = r#"format = 1

[makers.acme]
name = "Acme"
hosts = ["www.acme.example"]
"#;

pub(crate) const SERVICE: &str = r#"format = 1
name = "Acme Notes"
maker = "acme"
login = "own"
hosts = ["help.acme.example"]
order = 9000
"#;

pub(crate) const GUIDE: &str = r#"format = 1
revision = 1
title = { en = "Refuse the training", fr = "Refuser l’entraînement" }
why = { en = "Acme trains on notes.", fr = "Acme s’entraîne sur les notes." }
minutes = 3
platforms = ["web"]
confidence = "low"

[regions]
exists = ["world"]

[checked]
how = "desk"
on = "2026-10-02"

[sources.A]
title = "Acme help"
publisher = "Acme"
date = "2026-10-02"
kind = "official"

[[steps]]
id = "open"
kind = "open"
title = { en = "Open the settings", fr = "Ouvrir les réglages" }
text = { en = "They stand at the left.", fr = "Ils se trouvent à gauche." }
confidence = "low"
source = ["A"]

[[steps.links]]
url = "https://help.acme.example/ai"
role = "settings"
seen = "official"
seen_on = "2026-10"
confidence = "low"
login = true

[[steps]]
id = "switch"
kind = "tap"
title = { en = "Turn the switch off", fr = "Désactiver l’interrupteur" }
text = { en = "It is the third one.", fr = "C’est le troisième." }
confidence = "low"
source = ["A"]
"#;
