//! What comes out of files: the domain, in order, or every problem at once.

use std::fmt::Write as _;

use optout_tui::content::{File, Known, Problem, Rule, read, read_beside, render};
use optout_tui::domain::guide::catalogue::Reference;
use optout_tui::domain::guide::reference::Login;
use optout_tui::domain::guide::{Role, SourceKind, Step};
use optout_tui::domain::law::region::Region;
use optout_tui::domain::letter::Kind;
use optout_tui::domain::text::language::Language;

use crate::support::base::{BASE, tree};

fn rules(problems: &[Problem]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.rule.as_str()).collect()
}

#[test]
fn a_tree_that_keeps_the_rules_is_read_whole() {
    let files = tree("alpha/object.toml", "", "");
    let reading = read(&files);
    assert!(reading.problems.is_empty(), "{}", render(&reading.problems, &files, false));
    let ids: Vec<String> = reading.guides.iter().map(|guide| guide.id.to_string()).collect();
    assert_eq!(ids, ["alpha/object", "alpha/leave"]);
    let services: Vec<&str> = reading.reference.services.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(services, ["alpha", "beta"]);
    assert_eq!(reading.reference.services[1].name.get(Language::FR), "Les autres");
    assert_eq!(
        reading.reference.services[1].login,
        Login::Borrowed(vec!["alpha".parse().unwrap()])
    );
    let library = &reading.library;
    let company = &library.companies[0];
    assert_eq!((company.country, company.lead), ("IE".parse().ok(), "IE".parse().ok()));
    assert_eq!(
        (company.mail(), company.dpo.as_deref()),
        (Some("privacy@alpha.com"), Some("DPO@alpha.com"))
    );
    assert_eq!(company.page().unwrap().as_str(), "https://www.alpha.com/object");
    let authority = &library.authorities[0];
    assert!(authority.speaks("ga") && !authority.speaks("fr"));
    assert_eq!(&*authority.offices[0].land, "Munster");
    assert_eq!(library.laws.iter().map(|law| law.objection).collect::<Vec<_>>(), [true, false]);
    let letter = &library.letters[0];
    assert!(letter.wording(Region::Ch).is_none());
    let wording = letter.wording(Region::Eu).unwrap();
    assert_eq!(wording.text(Language::FR, true), "Je m’oppose\u{a0}: {grounds}");
    assert_eq!((wording.room(Language::EN), wording.room(Language::FR)), (Some(200), Some(250)));
    assert_eq!(library.reasons[0].length(Language::FR), 17);
    assert_eq!(reading.reference.packs[0].guides[0].to_string(), "alpha/object");
    assert_eq!(reading.reference.lands[0].authority, "IE".parse().ok());

    let guide = &reading.guides[0];
    assert_eq!(guide.revision, 2);
    assert_eq!(guide.why.get(Language::FR), "Parce que\u{a0}: voilà.");
    assert_eq!(guide.regions.exists, [Region::Eu, Region::Uk]);
    assert_eq!(guide.sources[0].kind, SourceKind::Official);
    assert_eq!(guide.changes[0].steps[0].as_str(), "open");
    let step = &guide.steps[0];
    assert_eq!((step.letter(), step.text_to_paste()), (Some(Kind::Objection), None));
    assert_eq!(step.was[0].as_str(), "old-open");
    assert_eq!(*step.path[0].label.en, ["Centre".into(), "Center".into()]);
    assert_eq!(*step.path[1].look_for.fr, ["opposer".into()]);
    assert_eq!(step.links[0].role, Role::Form);
    assert!(guide.steps[1].source.is_empty(), "advice is no source");
    assert!(reading.guides[1].checked.live.is_some());
}

#[test]
fn a_checkout_with_other_line_ends_reads_the_same() {
    let files = tree(
        "alpha/object.toml",
        "{ letter = \"objection\" }",
        "{ en = \"\"\"\na\nb\"\"\", fr = \"c\" }",
    );
    let windows = files.iter().map(|file| {
        let text = String::from_utf8(file.text.clone()).unwrap().replace('\n', "\r\n");
        File { name: file.name.clone(), text: text.into_bytes() }
    });
    let reading = read(&windows.collect::<Vec<_>>());
    assert_eq!(reading, read(&files));
    assert_eq!(reading.problems, []);
    assert_eq!(*reading.guides[0].steps[0].text_to_paste().unwrap().en, *"a\nb");
}

#[test]
fn one_pass_tells_everything() {
    let guide = BASE[0]
        .1
        .replace("minutes = 5", "minutes = 0")
        .replace("kind = \"tap\"", "kind = \"press\"");
    let guide =
        guide.replace("glyph", "glyf").replace("www.alpha.com/object", "evil.example/object");
    let mut files = tree("alpha/object.toml", BASE[0].1, &guide);
    files.push(File { name: "gamma/x.toml".into(), text: vec![] });
    let reading = read(&files);
    assert_eq!(
        rules(&reading.problems),
        ["out-of-range", "unknown-key", "unofficial-host", "unknown-word", "misplaced-file"]
    );
    let ids: Vec<String> = reading.guides.iter().map(|guide| guide.id.to_string()).collect();
    assert_eq!(ids, ["alpha/leave"], "a broken guide takes nothing else down");
}

#[test]
fn slips_of_syntax_hide_nothing_else() {
    let guide = BASE[0]
        .1
        .replace("revision = 2\ntitle", "revision 2\ntitle")
        .replace("login = true", "login = yes")
        .replace("glyph", "glyf");
    let reading = read(&tree("alpha/object.toml", BASE[0].1, &guide));
    let places = reading.problems.iter().map(|it| (it.rule.as_str(), it.line)).collect::<Vec<_>>();
    assert_eq!(places, [("toml-syntax", 2), ("unknown-key", 54), ("toml-syntax", 69)]);
}

#[test]
fn what_is_no_text_or_too_much_of_it_is_not_read() {
    let mut files = tree("alpha/object.toml", "", "");
    files[0].text.splice(30..30, [0xFF]);
    let broken = read(&files).problems;
    assert_eq!((broken[0].rule, broken[0].line, broken[0].column), (Rule::NotUtf8, 3, 7));
    assert!(render(&broken, &files, false).contains("UTF-8"));

    files[0].text = BASE[0].1.repeat(200).into_bytes();
    assert_eq!(rules(&read(&files).problems), ["too-large"]);
}

#[test]
fn a_guide_without_a_sound_service_is_left_out() {
    let reading = read(&tree("alpha/service.toml", "order = 10", "order = \"first\""));
    assert_eq!(rules(&reading.problems), ["wrong-type"]);
    assert!(reading.guides.is_empty(), "nobody knows which hosts are its own");
}

#[test]
fn guides_of_ones_own_stand_on_what_is_known() {
    let base = read(&tree("alpha/object.toml", "", ""));
    let ids: Vec<_> = base.guides.iter().map(|guide| guide.id.clone()).collect();
    let known =
        Known { reference: &base.reference, library: &base.library, guides: &ids, broken: &[] };
    let own = |text: &str| [File { name: "alpha/limit.toml".into(), text: text.into() }];
    let reading = read_beside(known, &own(BASE[0].1));
    assert!(reading.problems.is_empty(), "{:?}", reading.problems);
    assert_eq!(reading.guides[0].id.to_string(), "alpha/limit");
    assert_eq!(reading.reference, Reference::default(), "only what the files say");

    let elsewhere = BASE[0].1.replace("www.alpha.com/object", "www.mine.example/object");
    assert_eq!(rules(&read_beside(known, &own(&elsewhere)).problems), ["unofficial-host"]);
    let makers = "format = 1\n[makers.alpha]\nname = \"A\"\nhosts = [\"www.mine.example\"]\n";
    let mut files = own(&elsewhere).to_vec();
    files.push(File { name: "reference/companies.toml".into(), text: makers.into() });
    let claimed = read_beside(known, &files);
    assert_eq!(
        rules(&claimed.problems),
        ["unofficial-host"],
        "nobody adds hosts to a maker of ours"
    );
    let retired = BASE[0].1.replace("www.alpha.com/object", "www.alpha.com/old-form");
    assert_eq!(rules(&read_beside(known, &own(&retired)).problems), ["retired-address"]);
}

#[test]
fn nobody_takes_the_hosts_of_a_maker_that_is_known() {
    let base = read(&tree("alpha/object.toml", "", ""));
    let known =
        Known { reference: &base.reference, library: &base.library, guides: &[], broken: &[] };
    let claims = |maker: &str, hosts: &str| {
        let makers = format!("format = 1\n[makers.mine]\nname = \"Mine\"\nhosts = [{hosts}]\n");
        let service = format!(
            "format = 1\nname = \"Mine\"\nmaker = \"{maker}\"\nlogin = \"own\"\norder = 1\n"
        );
        let file = |name: &str, text: String| File { name: name.into(), text: text.into_bytes() };
        let by_service = [
            file("reference/companies.toml", "format = 1\n[makers.mine]\nname = \"Mine\"\n".into()),
            file("mine/service.toml", format!("{service}hosts = [{hosts}]\n")),
        ];
        let by_maker =
            [file("reference/companies.toml", makers), file("mine/service.toml", service)];
        [read_beside(known, &by_service), read_beside(known, &by_maker)]
            .map(|reading| reading.problems)
    };
    for host in ["alpha.com", "*.alpha.com", "www.alpha.com", "help.alpha.com", "m.alpha.com"] {
        for problems in claims("mine", &format!("\"{host}\"")) {
            assert_eq!(rules(&problems), ["claimed-host"], "{host}");
            assert_eq!(problems[0].message, format!("`{host}` belongs to Alpha"));
            assert!(problems[0].remedy.contains("maker = \"alpha\""), "{}", problems[0].remedy);
        }
    }
    // A house has many tenants, and a form that is kept for one is not the whole host.
    let others =
        r#""mine.example", "*.mine.example", "mine.zendesk.com", "forms.example.org/mine""#;
    assert_eq!(claims("mine", others), [vec![], vec![]]);
    // What Alpha makes may say so.
    let [by_service, _] = claims("alpha", "\"*.alpha.com\"");
    assert_eq!(by_service, []);
}

#[test]
fn problems_are_drawn_under_what_is_wrong() {
    let guide = BASE[0].1.replace("glyph", "glyf").replace("Ouvrez-le.", "Ouvrez-le !");
    let mut files = tree("alpha/object.toml", BASE[0].1, &guide);
    files.push(File { name: "alpha/refuse.toml".into(), text: b"format = 1\n".into() });
    let text = render(&read(&files).problems, &files, false);
    insta::assert_snapshot!(text, @r#"
error[french-spacing]: `!` closes a word without a no-break space before it
  --> alpha/object.toml:46:42
   |
46 | text = { en = "Open it.", fr = "Ouvrez-le !" }
   |                                          ^^
   |
   = help: write U+00A0 before it, or run `optout-tui check --fix`

error[unknown-key]: `glyf` is no key of this hop
  --> alpha/object.toml:54:1
   |
54 | glyf = "☰"
   | ^^^^
   |
   = help: write `glyph`, or take it out

error[misplaced-file]: `refuse.toml` is named after no goal
 --> alpha/refuse.toml:1:1
  |
1 | format = 1
  | ^
  |
  = help: name it after what it achieves, with .toml: `object`, `delete-chats`, `limit`, `hide`, `accounts`, `access` or `leave`

3 problems in 2 of 13 files
"#);
    let styled = render(&read(&files).problems, &files, true);
    assert!(styled.contains("\u{1b}["), "in colour where asked for");
}

#[test]
fn nothing_that_a_terminal_obeys_is_drawn() {
    let hostile = "Because\u{9b}31m \u{202e}\u{200b}\u{1b}[2J.";
    let files = tree("alpha/object.toml", "Because.", hostile);
    let text = render(&read(&files).problems, &files, false);
    let odd = |c: char| (c.is_control() && c != '\n') || ('\u{200b}'..='\u{202e}').contains(&c);
    assert!(!text.contains(odd), "{text:?}");
}

#[test]
fn the_example_of_the_document_keeps_every_rule() {
    let text = include_str!("../../../docs/CONTENT.md");
    let (_, rest) = text.split_once("<!-- example: ").unwrap();
    let (id, rest) = rest.split_once(" -->\n\n```toml\n").unwrap();
    let (example, _) = rest.split_once("```\n").unwrap();
    let ours = crate::support::frozen::catalogue();
    let known =
        Known { reference: &ours.reference, library: ours.library(), guides: &[], broken: &[] };
    let files = [File { name: format!("{id}.toml"), text: example.into() }];
    let reading = read_beside(known, &files);
    assert!(reading.problems.is_empty(), "{}", render(&reading.problems, &files, false));
    let guide = &reading.guides[0];
    assert_eq!(guide.id.to_string(), id);
    // It is whole: it shows what a guide is made of.
    assert!(guide.steps.len() > 1 && guide.verify.is_some() && !guide.does_not.is_empty());
    let has = |part: fn(&Step) -> bool| guide.steps.iter().any(part);
    assert!(has(|step| !step.path.is_empty()) && has(|step| !step.links.is_empty()));
    assert!(has(|step| !step.stuck.is_empty()) && has(|step| step.expect.is_some()));
}

#[test]
fn every_rule_is_documented_and_none_else() {
    let text = include_str!("../../../docs/RULES.md");
    let told: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(code, _)| code)
        .collect();
    let known: Vec<&str> = Rule::ALL.iter().map(|rule| rule.as_str()).collect();
    let mut table = String::new();
    for rule in Rule::ALL {
        writeln!(table, "| `{}` | {} |", rule.as_str(), rule.why()).unwrap();
    }
    assert_eq!(told, known, "docs/RULES.md lists exactly:\n{table}");
}
