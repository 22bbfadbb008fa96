//! What people call countries, beside the names of the reference. Plain usage, no source claims anything.

use super::super::guide::catalogue::Catalogue;
use super::super::text::folding::folded;
use super::super::text::language::Text;
use super::region::Country;

/// By code, in English and French, as [`key`] leaves them. `RU` and `EU`, which French speakers write for two
/// of them, are not among them: the one is the code of Russia, the other is no country.
const USED: &[(&str, &[&str])] = &[
    (
        "GB",
        &[
            "uk",
            "greatbritain",
            "britain",
            "england",
            "scotland",
            "wales",
            "northernireland",
            "grandebretagne",
            "angleterre",
            "ecosse",
            "paysdegalles",
            "irlandedunord",
        ],
    ),
    ("US", &["usa", "america", "unitedstatesofamerica", "etatsunisdamerique", "amerique"]),
    ("NL", &["holland", "hollande"]),
    ("CZ", &["czechrepublic", "republiquetcheque"]),
    ("SK", &["slovakrepublic", "republiqueslovaque"]),
    ("IE", &["eire", "republicofireland", "republiquedirlande"]),
    ("KR", &["korea", "republicofkorea", "coree", "republiquedecoree"]),
    ("BR", &["brasil"]),
];

/// Before a name, in either language, they say nothing.
const ARTICLES: &[&str] = &["the", "le", "la", "les", "l"];

impl Catalogue {
    /// The country of this code or name, as people write it in either language.
    pub fn country_named(&self, typed: &str) -> Option<Country> {
        let code = typed.trim().parse().ok();
        if let Some(country) = code.filter(|country: &Country| country.exists()) {
            return Some(country);
        }
        let wanted = key(typed);
        let lands = &self.reference.lands;
        let land = lands.iter().find(|land| {
            Text::LANGUAGES.into_iter().any(|language| key(land.name.get(language)) == wanted)
        });
        let used = || {
            let (code, _) = USED.iter().find(|(_, names)| names.contains(&wanted.as_str()))?;
            code.parse().ok()
        };
        land.map(|land| land.code).or_else(used)
    }
}

/// Letters only, without case, accents and a first article.
fn key(name: &str) -> String {
    let folded = folded(name).replace('.', "");
    let mut words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let first = words.next().filter(|word| !ARTICLES.contains(word));
    first.into_iter().chain(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded;

    #[test]
    fn a_country_is_what_people_call_it() {
        let catalogue = embedded::catalogue();
        for (typed, code) in [
            ("fr", "FR"),
            ("UK", "GB"),
            ("U.K.", "GB"),
            ("the UK", "GB"),
            ("England", "GB"),
            ("l’Angleterre", "GB"),
            ("royaume uni", "GB"),
            ("Grande-Bretagne", "GB"),
            ("USA", "US"),
            ("the United States", "US"),
            ("les Etats Unis", "US"),
            ("Holland", "NL"),
            ("the Netherlands", "NL"),
            ("pays bas", "NL"),
            ("Hollande", "NL"),
            ("République tchèque", "CZ"),
            ("Ivory", ""),
            ("EU", ""),
            ("", ""),
        ] {
            let found = catalogue.country_named(typed).map(|it| it.to_string());
            assert_eq!(found.unwrap_or_default(), code, "{typed}");
        }
    }

    #[test]
    fn every_name_in_use_is_written_as_it_is_looked_up_and_of_one_country() {
        let names: Vec<&str> = USED.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        for name in &names {
            assert_eq!(key(name), **name);
            assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}");
        }
        assert!(USED.iter().all(|(code, _)| code.parse::<Country>().unwrap().exists()));
    }
}
