//! Which country a time zone lies in, for the countries whose law this program knows something about.
//!
//! From `zone.tab` and the links of the tz database. The outermost regions stand with the country whose
//! law and authority count there (Art. 355(1) TFEU).

use crate::domain::law::region::Country;

/// The country of a zone such as `Europe/Paris`.
pub(super) fn country(zone: &str) -> Option<Country> {
    let is_it = |word: &str| match word.strip_suffix('*') {
        Some(family) => zone.starts_with(family),
        None => word == zone,
    };
    let mut country = "";
    for line in ZONES.lines() {
        let mut words = line.split_whitespace();
        if !line.starts_with(' ') {
            country = words.next().unwrap_or_default();
        }
        if words.any(is_it) {
            return country.parse().ok();
        }
    }
    None
}

/// A country and its zones; a line that begins with a space goes on with the one before. One text, not
/// a table: it is read once in a life, and costs nothing before.
const ZONES: &str = "\
AT Europe/Vienna
BE Europe/Brussels
BG Europe/Sofia
HR Europe/Zagreb
CY Asia/Nicosia Asia/Famagusta Europe/Nicosia
CZ Europe/Prague
DK Europe/Copenhagen
EE Europe/Tallinn
FI Europe/Helsinki Europe/Mariehamn
FR Europe/Paris America/Guadeloupe America/Martinique America/Cayenne Indian/Reunion
   Indian/Mayotte America/Marigot
DE Europe/Berlin Europe/Busingen
GR Europe/Athens
HU Europe/Budapest
IE Europe/Dublin Eire
IT Europe/Rome
LV Europe/Riga
LT Europe/Vilnius
LU Europe/Luxembourg
MT Europe/Malta
NL Europe/Amsterdam
PL Europe/Warsaw Poland
PT Europe/Lisbon Atlantic/Madeira Atlantic/Azores Portugal
RO Europe/Bucharest
SK Europe/Bratislava
SI Europe/Ljubljana
ES Europe/Madrid Africa/Ceuta Atlantic/Canary
SE Europe/Stockholm
IS Atlantic/Reykjavik Iceland
LI Europe/Vaduz
NO Europe/Oslo Arctic/Longyearbyen Atlantic/Jan_Mayen
GB Europe/London Europe/Belfast GB GB-Eire
CH Europe/Zurich
BR Brazil/* America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina
   America/Maceio America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba
   America/Santarem America/Porto_Velho America/Boa_Vista America/Manaus America/Eirunepe
   America/Rio_Branco America/Porto_Acre
JP Asia/Tokyo Japan
KR Asia/Seoul ROK
US US/* America/North_Dakota/* America/Kentucky/* America/Indiana/* America/New_York
   America/Detroit America/Chicago America/Menominee America/Denver America/Boise America/Phoenix
   America/Los_Angeles America/Anchorage America/Juneau America/Sitka America/Metlakatla
   America/Yakutat America/Nome America/Adak Pacific/Honolulu America/Indianapolis
   America/Louisville America/Fort_Wayne America/Knox_IN America/Shiprock America/Atka Navajo
   EST5EDT CST6CDT MST7MDT PST8PDT
CA Canada/* America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay
   America/Blanc-Sablon America/Toronto America/Iqaluit America/Atikokan America/Winnipeg
   America/Resolute America/Rankin_Inlet America/Regina America/Swift_Current America/Edmonton
   America/Cambridge_Bay America/Inuvik America/Creston America/Dawson_Creek America/Fort_Nelson
   America/Whitehorse America/Dawson America/Vancouver America/Montreal America/Thunder_Bay
   America/Nipigon America/Rainy_River America/Pangnirtung America/Yellowknife
   America/Coral_Harbour
AU Australia/* Antarctica/Macquarie
IN Asia/Kolkata Asia/Calcutta
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_lie_in_their_countries() {
        for (zone, code) in [
            ("Europe/Vienna", "AT"),
            ("Europe/Paris", "FR"),
            ("Indian/Reunion", "FR"),
            ("Asia/Famagusta", "CY"),
            ("Europe/London", "GB"),
            ("GB", "GB"),
            ("Europe/Zurich", "CH"),
            ("America/Sao_Paulo", "BR"),
            ("Brazil/East", "BR"),
            ("America/Indiana/Knox", "US"),
            ("US/Pacific", "US"),
            ("America/Toronto", "CA"),
            ("Australia/Sydney", "AU"),
            ("Asia/Calcutta", "IN"),
            ("ROK", "KR"),
        ] {
            assert_eq!(country(zone).unwrap().as_str(), code, "{zone}");
        }
        for zone in ["", "UTC", "Etc/UTC", "Europe/Moscow", "Europe", "FR", "*"] {
            assert!(country(zone).is_none(), "{zone}");
        }
    }

    #[test]
    fn all_of_the_eea_and_nine_more_are_here_and_no_zone_is_here_twice() {
        let heads = ZONES.lines().filter(|line| !line.starts_with(' '));
        let heads: Vec<&str> = heads.filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(heads.len(), 30 + 9);
        assert!(heads.iter().all(|head| head.parse::<Country>().is_ok()));
        let mut zones: Vec<&str> = ZONES.split_whitespace().filter(|it| it.len() > 2).collect();
        zones.sort_unstable();
        let all = zones.len();
        zones.dedup();
        assert_eq!(zones.len(), all);
    }
}
