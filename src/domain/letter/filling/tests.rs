//! The filling, told on small letters.

use super::*;

#[test]
fn a_word_before_a_month_gives_way() {
    let french = |text: &str| {
        before_month(text, "{sent_date}", |word| match word {
            "Le" => "En ".to_owned(),
            "du" => "d’".to_owned(),
            word => format!("{word} "),
        })
    };
    assert_eq!(french("Le {sent_date}, je"), "En {sent_date}, je");
    assert_eq!(french("(du {sent_date}) du {sent_date}"), "(d’{sent_date}) d’{sent_date}");
    assert_eq!(french("- {sent_date} : opposition"), "- {sent_date} : opposition");
    assert_eq!(french("{sent_date} écrit"), "{sent_date} écrit");
    assert_eq!(french("échéance {sent_date}"), "échéance {sent_date}");
    assert_eq!(french("no date"), "no date");
}
