//! Guesses for the set-up: language, country, computer. The person only has to nod.

mod zones;

use super::environment::Environment;
use crate::domain::law::region::Country;
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

/// What the first page proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// French if the system speaks it, else English.
    pub language: Language,
    /// Where the person seems to live.
    pub country: Option<Country>,
    /// The computer this runs on.
    pub computer: Platform,
}

/// What the system says about the person. A zone that the shell has set wins over that of the system:
/// on a server it is the only one that is theirs.
pub fn guess(environment: &Environment) -> Guess {
    let locales: Vec<String> = sys_locale::get_locales().collect();
    let set = environment.text("TZ").map(|zone| zone.trim_start_matches(':').to_owned());
    let set = set.filter(|zone| zones::country(zone).is_some());
    let zone = set.or_else(|| iana_time_zone::get_timezone().ok());
    Guess {
        language: language(&locales),
        country: country(zone.as_deref(), &locales),
        computer: computer(std::env::consts::OS),
    }
}

/// The language of the system: of its first locale, for a second one is what somebody also reads.
pub fn system_language() -> Language {
    let locales: Vec<String> = sys_locale::get_locales().take(1).collect();
    language(&locales)
}

/// The language of `locales`, the first first.
pub fn language(locales: &[String]) -> Language {
    locales.first().map_or(Language::EN, |locale| Language::of_locale(locale))
}

/// The country of the time zone, which says where the person is, else that of the locales, which say
/// what they read.
pub fn country(zone: Option<&str>, locales: &[String]) -> Option<Country> {
    let of_zone = zone.and_then(zones::country);
    of_zone.or_else(|| locales.iter().find_map(|locale| region(locale)))
}

/// The region of a locale such as `fr-CA`, `fr_CA.UTF-8` or `zh-Hant-TW`.
fn region(locale: &str) -> Option<Country> {
    let tag = locale.split(['.', '@']).next()?;
    let subtags = tag.split(['-', '_']).skip(1);
    // A single letter begins an extension: what follows is no region.
    let mut plain = subtags.take_while(|subtag| subtag.len() > 1);
    plain.find_map(|subtag| subtag.parse().ok())
}

/// The platform of this `target_os`.
pub fn computer(os: &str) -> Platform {
    match os {
        "windows" => Platform::Windows,
        "macos" => Platform::Macos,
        _ => Platform::Linux,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(locales: &[&str]) -> Vec<String> {
        locales.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_region_of_odd_locales() {
        for (locale, code) in [
            ("fr-FR", Some("FR")),
            ("fr_CA.UTF-8", Some("CA")),
            ("zh-Hant-TW", Some("TW")),
            ("de_CH@euro", Some("CH")),
            ("en-gb", Some("GB")),
            ("de-DE-u-co-phonebk", Some("DE")),
            ("de-u-co-phonebk", None),
            ("es-419", None),
            ("en", None),
            ("C", None),
            ("C.UTF-8", None),
            ("", None),
            ("--", None),
        ] {
            let found = region(locale);
            assert_eq!(found.as_ref().map(Country::as_str), code, "{locale}");
        }
    }

    #[test]
    fn the_zone_wins_over_the_locale() {
        let code = |zone: Option<&str>, locales: &[&str]| {
            country(zone, &owned(locales)).map(|country| country.to_string())
        };
        let is = |code: &str| Some(code.to_owned());
        assert_eq!(code(Some("Europe/Paris"), &["en-US"]), is("FR"));
        assert_eq!(code(Some("Etc/UTC"), &["en", "fr-BE"]), is("BE"));
        assert_eq!(code(Some("Africa/Tunis"), &["fr-TN"]), is("TN"));
        assert_eq!(code(None, &["C"]), None);
    }

    #[test]
    fn the_first_locale_is_the_language() {
        assert_eq!(language(&owned(&["fr-CH", "en"])), Language::FR);
        assert_eq!(language(&owned(&["en", "fr"])), Language::EN);
        assert_eq!(language(&[]), Language::EN);
    }

    #[test]
    fn an_unknown_system_is_taken_for_linux() {
        assert_eq!(computer("macos"), Platform::Macos);
        assert_eq!(computer("freebsd"), Platform::Linux);
    }
}
