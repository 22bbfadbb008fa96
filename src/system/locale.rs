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
    let set = environment.text("TZ").map(|zone| name_of_zone(&zone).to_owned());
    let set = set.filter(|zone| zones::country(zone).is_some());
    let zone = set.or_else(|| iana_time_zone::get_timezone().ok());
    Guess {
        language: language(&locales),
        country: country(zone.as_deref(), &locales),
        computer: computer(std::env::consts::OS),
    }
}

/// The name of a zone as `TZ` may hold it: behind a colon, or as the path of its file.
fn name_of_zone(zone: &str) -> &str {
    let zone = zone.strip_prefix(':').unwrap_or(zone);
    let zone = zone.rsplit_once("zoneinfo/").map_or(zone, |(_, name)| name);
    let clocks = ["posix/", "right/"];
    clocks.iter().find_map(|clock| zone.strip_prefix(clock)).unwrap_or(zone)
}

/// Whether what is written may hold more than ASCII: whether the locale says that it is UTF-8, or says nothing.
/// What it is where it says something else, nobody here writes.
pub fn shows_unicode(environment: &Environment) -> bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"];
    let Some(locale) = names.iter().find_map(|name| environment.text(name)) else { return true };
    if locale == "C" || locale == "POSIX" {
        return false;
    }
    let (name, modifier) = locale.split_once('@').unwrap_or((&locale, ""));
    match name.split_once('.') {
        Some((_, charset)) => {
            let plain = charset.chars().filter(char::is_ascii_alphanumeric);
            plain.collect::<String>().eq_ignore_ascii_case("utf8")
        }
        // Of a bare language nobody knows; this modifier is that of ISO 8859-15.
        None => modifier != "euro",
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
    fn a_zone_is_named_in_several_ways() {
        for zone in [
            "Africa/Nairobi",
            ":Africa/Nairobi",
            "/usr/share/zoneinfo/Africa/Nairobi",
            ":/usr/share/zoneinfo/posix/Africa/Nairobi",
            "right/Africa/Nairobi",
        ] {
            assert_eq!(name_of_zone(zone), "Africa/Nairobi", "{zone}");
            let guess = guess(&Environment::of([("TZ", zone), ("LANG", "en_GB.UTF-8")]));
            assert_eq!(guess.country.unwrap().as_str(), "KE");
        }
    }

    #[test]
    fn what_is_not_utf8_is_written_in_ascii() {
        for (name, locale, expected) in [
            ("LC_ALL", "fr_FR.UTF-8", true),
            ("LC_ALL", "fr_FR.utf8@euro", true),
            ("LC_CTYPE", "C.UTF-8", true),
            ("LANG", "fr_FR", true),
            ("LC_ALL", "fr_FR.ISO-8859-1", false),
            ("LC_ALL", "fr_FR@euro", false),
            ("LANG", "ru_RU.KOI8-R", false),
            ("LANG", "C", false),
            ("LC_ALL", "POSIX", false),
            ("TERM", "xterm", true),
        ] {
            let environment = Environment::of([(name, locale)]);
            assert_eq!(shows_unicode(&environment), expected, "{locale}");
        }
        let both = Environment::of([("LC_ALL", "de_DE.ISO-8859-1"), ("LANG", "de_DE.UTF-8")]);
        assert!(!shows_unicode(&both));
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
