//! Writes many guides of one's own, for measuring: `cargo run --example many_guides -- DIR 2500`.
//!
//! They keep every rule: seven for each service, one for each goal, of about 2 KiB, in both languages, on
//! hosts under a domain that is reserved for examples.
#![expect(clippy::disallowed_methods, reason = "it writes what is measured, not the person’s data")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use optout_tui::domain::text::id::Goal;

const MAKERS: &str = "format = 1\n\n[makers.examples]\nname = \"Examples\"\n";

/// What is done there, by goal: the verb, the thing.
const TITLES: [(&str, &str); 7] = [
    ("Refuse AI training", "Refuser l’entraînement d’IA"),
    ("Delete the chats with the AI", "Supprimer les échanges avec l’IA"),
    ("Give away less", "En donner moins"),
    ("Put the AI out of sight", "Ne plus voir l’IA"),
    ("Know which accounts you have", "Savoir quels comptes vous avez"),
    ("See what is stored", "Voir ce qui est gardé"),
    ("Close the account", "Fermer le compte"),
];

fn main() -> io::Result<()> {
    let mut arguments = env::args_os().skip(1);
    let folder = arguments.next().map_or_else(|| PathBuf::from("many-guides"), PathBuf::from);
    let count = arguments.next().and_then(|it| it.to_str()?.parse().ok()).unwrap_or(2_500);
    write(&folder.join("reference/companies.toml"), MAKERS)?;
    for number in 0..count {
        let (service, goal) = (number / Goal::ALL.len(), number % Goal::ALL.len());
        let within = folder.join(format!("service-{service}"));
        if goal == 0 {
            write(&within.join("service.toml"), &a_service(service))?;
        }
        if let (Some(goal), Some(title)) = (Goal::ALL.get(goal), TITLES.get(goal)) {
            write(&within.join(format!("{goal}.toml")), &guide(service, *title))?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}

fn a_service(number: usize) -> String {
    format!(
        "format = 1\nname = \"Service {number}\"\nmaker = \"examples\"\nlogin = \"own\"\n\
         hosts = [\"service-{number}.example.org\", \"*.service-{number}.example.org\"]\norder = {}\n",
        1_000 + number
    )
}

fn guide(number: usize, (english, french): (&str, &str)) -> String {
    format!(
        r#"format = 1
revision = 1
title = {{ en = "{english}", fr = "{french}" }}
why = {{ en = "Service {number} uses what you write there unless you say no.", fr = "Sans refus de votre part, le service {number} utilise ce que vous y écrivez." }}
minutes = {minutes}
platforms = ["web", "android"]
confidence = "medium"
does = [{{ en = "What you write from now on is left alone.", fr = "Ce que vous écrivez désormais est laissé tranquille." }}]
does_not = [{{ en = "What was taken before is not given back.", fr = "Ce qui a été pris avant n’est pas rendu." }}]

[regions]
exists = ["eu", "uk"]
elsewhere = {{ en = "Look whether the switch is there.", fr = "Regardez si le réglage existe." }}

[checked]
how = "desk"
on = "2026-08"

[sources.O1]
title = "Help pages of service {number}"
publisher = "Service {number}"
date = "2026-08"
url = "https://help.service-{number}.example.org/privacy"
kind = "official"

[[steps]]
id = "open-settings"
kind = "open"
title = {{ en = "Open the settings", fr = "Ouvrir les réglages" }}
text = {{ en = "Log in and open the page about privacy.", fr = "Connectez-vous et ouvrez la page sur la vie privée." }}
confidence = "medium"
source = ["O1"]

[[steps.path]]
label = {{ en = "Privacy", fr = "Vie privée" }}

[[steps.links]]
url = "https://service-{number}.example.org/settings"
role = "settings"
seen = "official"
confidence = "medium"

[[steps]]
id = "switch-off"
kind = "tap"
title = {{ en = "Switch it off", fr = "Désactiver" }}
text = {{ en = "Switch off the line about improving the service.", fr = "Désactivez la ligne sur l’amélioration du service." }}
expect = {{ en = "The switch is grey, and stays so.", fr = "L’interrupteur est gris, et le reste." }}
confidence = "medium"
source = ["O1"]

[[steps.stuck]]
symptom = {{ en = "There is no such line", fr = "Cette ligne n’existe pas" }}
try = {{ en = "Look for it on the web: the app hides it in some countries.", fr = "Cherchez-la sur le site : l’application la cache dans certains pays." }}
link = "https://help.service-{number}.example.org/privacy"
"#,
        minutes = 1 + number % 9,
    )
}
