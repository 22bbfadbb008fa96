//! What languages are called: those in which authorities take complaints.

use super::Strings;
use crate::ui::strings::Language;

/// Two letters, in English, in French.
const TONGUES: [(&str, &str, &str); 31] = [
    ("bg", "Bulgarian", "bulgare"),
    ("cs", "Czech", "tchèque"),
    ("cy", "Welsh", "gallois"),
    ("da", "Danish", "danois"),
    ("de", "German", "allemand"),
    ("el", "Greek", "grec"),
    ("en", "English", "anglais"),
    ("es", "Spanish", "espagnol"),
    ("et", "Estonian", "estonien"),
    ("fi", "Finnish", "finnois"),
    ("fr", "French", "français"),
    ("ga", "Irish", "irlandais"),
    ("hr", "Croatian", "croate"),
    ("hu", "Hungarian", "hongrois"),
    ("is", "Icelandic", "islandais"),
    ("it", "Italian", "italien"),
    ("lb", "Luxembourgish", "luxembourgeois"),
    ("lt", "Lithuanian", "lituanien"),
    ("lv", "Latvian", "letton"),
    ("mt", "Maltese", "maltais"),
    ("nb", "Norwegian", "norvégien"),
    ("nl", "Dutch", "néerlandais"),
    ("nn", "Norwegian", "norvégien"),
    ("no", "Norwegian", "norvégien"),
    ("pl", "Polish", "polonais"),
    ("pt", "Portuguese", "portugais"),
    ("rm", "Romansh", "romanche"),
    ("ro", "Romanian", "roumain"),
    ("sk", "Slovak", "slovaque"),
    ("sl", "Slovenian", "slovène"),
    ("sv", "Swedish", "suédois"),
];

impl Strings {
    /// A language by name, or by its letters if we know no name.
    pub fn tongue(&self, code: &str) -> String {
        let found = TONGUES.iter().find(|(letters, ..)| *letters == code);
        let name = found.map(|(_, english, french)| match self.language {
            Language::En => *english,
            Language::Fr => *french,
        });
        name.map_or_else(|| code.to_owned(), str::to_owned)
    }
}
