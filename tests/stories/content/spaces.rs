//! `check --fix`: French spaces, and nothing else.

use optout_tui::content::{Rule, fix_spaces, read};

use crate::support::base::{BASE, tree};

#[test]
fn only_french_sentences_are_mended() {
    let broken = concat!(
        "# Attention: un commentaire ?\r\n",
        "name = \"Quoi ?\"\n",
        "url = \"https://www.alpha.com/a?b\"\n",
        "title = { fr = \"Quoi ?\", en = \"What ?\" } # voilà !\n",
        "label = { fr = \"Menu: ici\" }\n",
        "look_for = { fr = [\"opposer ?\"] }\n",
        "[[steps]]\n",
        "text.fr = \"Dites \\\"non\\\": à 14:30\\u202F! Voir https://a.fr/?x «là»\"\n",
        "[copy]\n",
        "fr = '''\n  Objet:\n  ligne ?!'''\n",
    );
    let mended = broken
        .replace("fr = \"Quoi ?", "fr = \"Quoi\u{a0}?")
        .replace("non\\\": à 14:30\\u202F!", "non\\\"\u{a0}: à 14:30\u{a0}!")
        .replace("«là»", "«\u{a0}là\u{a0}»")
        .replace("Objet:", "Objet\u{a0}:")
        .replace("ligne ?!", "ligne\u{a0}?!");
    assert_eq!(fix_spaces(broken), mended);
    assert_eq!(fix_spaces(&mended), mended, "mending twice changes nothing");
}

#[test]
fn what_keeps_the_rules_or_is_no_toml_is_left_alone() {
    for (_, text) in BASE {
        assert_eq!(fix_spaces(text), *text);
    }
    let broken = "title = { fr = \"Quoi ?\" ";
    assert_eq!(fix_spaces(broken), broken);
}

#[test]
fn what_is_the_same_in_both_languages_is_for_machines() {
    let robots = "[steps.copy]\nen = \"User-agent: GPTBot\"\nfr = \"User-agent: GPTBot\"\n";
    assert_eq!(fix_spaces(robots), robots);
    let text = "text = { en = \"Deny: all\", fr = \"Deny: all\" }\n";
    let guide = BASE[0].1.replacen("[[steps]]", &format!("[[steps]]\n{text}"), 1);
    assert_ne!(fix_spaces(&guide.replace("en = \"Deny: all\"", "en = \"Deny\"")), guide);
    assert_eq!(fix_spaces(&guide), guide);
}

#[test]
fn what_was_mended_breaks_the_rule_no_more() {
    let guide =
        BASE[0].1.replace("\\u00A0: voilà", ": «voilà\u{202f}»!").replace("Envoyez.", "Envoyez ?");
    let count = |text: &str| {
        let reading = read(&tree("alpha/object.toml", BASE[0].1, text));
        assert!(reading.problems.iter().all(|problem| problem.rule == Rule::FrenchSpacing));
        reading.problems.len()
    };
    assert_eq!(count(&guide), 5);
    assert_eq!(count(&fix_spaces(&guide)), 0);
}
