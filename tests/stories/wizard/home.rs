//! Home: what to do, who is awaited, what stands.

use optout_tui::app::layer::Page;
use optout_tui::domain::record::lanes::{Lanes, Mark, Part, lanes};
use optout_tui::domain::text::language::Language;
use optout_tui::print::theme::Theme;
use optout_tui::tell::farewell;

use crate::support::story::{Story, changes};

/// An account.
fn add(key: &str, service: &str, name: &str) -> String {
    format!(r#"{{"add":{{"account":"{key}","service":"{service}","name":"{name}"}}}}"#)
}

/// Something noted of the objection of an account in France.
fn noted(key: &str, guide: &str, status: &str, date: &str) -> String {
    let sending = match status {
        "sent" => r#","sending":{"country":"FR","law":"eu","company":"meta","holidays":"IE"}"#,
        _ => "",
    };
    format!(
        r#"{{"request":{{"account":"{key}","guide":"{guide}","status":"{status}","date":"{date}"{sending}}}}}"#
    )
}

fn done(key: &str, guide: &str, step: &str) -> String {
    format!(
        r#"{{"mark":{{"account":"{key}","guide":"{guide}","step":"{step}","mark":"done","on":"web","revision":9}}}}"#
    )
}

/// Every required step of a guide is done.
fn whole(key: &str, guide: &str) -> Vec<String> {
    let catalogue = crate::support::frozen::catalogue();
    let entry = catalogue.entry(&guide.parse().unwrap()).unwrap();
    entry.steps.iter().map(|step| done(key, guide, step.id.as_str())).collect()
}

fn home(all: &[String]) -> Story {
    Story::home(&format!("[{}]", all.join(",")))
}

fn of(story: &Story) -> Lanes<'_> {
    let data = &story.session.app.data;
    lanes(&data.catalogue, data.dossier(), data.survey(), data.today)
}

/// The guides of a lane, with their accounts.
fn names(lines: &[optout_tui::domain::record::lanes::Line<'_>]) -> Vec<String> {
    let name = |line: &optout_tui::domain::record::lanes::Line<'_>| {
        let accounts: Vec<&str> = line.accounts.iter().map(|it| it.key.as_str()).collect();
        format!("{} {}", line.entry.id, accounts.join("+"))
    };
    lines.iter().map(name).collect()
}

#[test]
fn what_was_not_begun_stands_in_ten_minutes_the_shortest_refusals_first() {
    let story = home(&[
        add("gh", "github", "main"),
        add("gpt", "chatgpt", "main"),
        add("dc", "discord", "main"),
    ]);
    let lanes = of(&story);
    assert_eq!(lanes.now.len(), 0);
    let ten = names(&lanes.ten);
    let begin = ["chatgpt/object gpt", "github/object gh", "discord/object dc", "openai/object me"];
    assert_eq!(ten[..4], begin);
    assert_eq!(
        ten[4..],
        [
            "github/delete-chats gh",
            "chatgpt/delete-chats gpt",
            "discord/limit dc",
            "chatgpt/limit gpt"
        ]
    );
    // 3 and 3 minutes fit, 10 more do not.
    assert_eq!(lanes.fits, 2);
    let amount = lanes.amount(Part::Refuse);
    assert_eq!((amount.accounts, amount.minutes), (3, 16));
    drop(lanes);
    let mut story = story;
    story.sees("Ten minutes").sees("2 of 8").sees("6 more").sees("ChatGPT").sees("Refuse training");
    story.sees("Settled").sees("0 of 3");
    assert_eq!(story.highlighted(), "Start");
    // The rest opens in place, the cursor on the first that was hidden; Esc closes it.
    story.down_to("6 more").keys("enter").sees("OpenAI").sees_no("6 more");
    assert!(story.is_under_cursor("Discord"), "{}", story.screen());
    story.keys("esc").sees("6 more");
}

#[test]
fn enter_begins_with_the_first_thing_to_do() {
    let mut story = home(&[add("gpt", "chatgpt", "main")]);
    story.keys("enter");
    let Some(Page::Guide(guide)) = story.session.app.top().map(|top| &top.page) else {
        panic!("no guide is open");
    };
    assert_eq!((guide.account.as_str(), guide.guide.to_string()), ("gpt", "chatgpt/object".into()));
}

#[test]
fn which_accounts_are_tied_comes_first_only_for_who_has_some() {
    let story = home(&[add("fb", "facebook", "main")]);
    assert_eq!(names(&of(&story).ten)[0], "meta/accounts me");
    let story = home(&[add("gpt", "chatgpt", "main")]);
    let lanes = of(&story);
    assert!(!names(&lanes.ten).iter().any(|it| it.starts_with("meta/")), "{:?}", names(&lanes.ten));
    // What concerns a maker one has no account with is offered, not asked for.
    assert!(names(&lanes.further).contains(&"meta/object me".to_owned()));
    // Where nobody can object, nothing is spared by knowing it.
    let set = r#"[{"set":{"name":"country","value":"US"}},
        {"add":{"account":"fb","service":"facebook","name":"main"}}]"#;
    let story = Story::with(changes(set), Language::EN, Theme::default(), (100, 30));
    assert!(!names(&of(&story).ten).contains(&"meta/accounts me".to_owned()));
}

#[test]
fn silence_comes_first_and_says_what_to_do() {
    let mut story = home(&[
        add("wa", "whatsapp", "main"),
        noted("wa", "whatsapp/object", "sent", "2026-10-01"),
        add("gpt", "chatgpt", "main"),
    ]);
    story.sees("Do now").sees("WhatsApp").sees("Remind them: no answer");
    story.sees("0 of 2, 1 silent");
    assert_eq!(story.highlighted(), "Remind them");
    // Beside it, its time line and what it means.
    story.sees("1 Oct").keys("enter");
    let is_objection = matches!(story.session.app.top().unwrap().page, Page::Objection(_));
    assert!(is_objection, "{}", story.screen());
}

#[test]
fn what_waits_is_never_to_do_and_says_until_when() {
    let mut story = home(&[
        add("fb", "facebook", "club"),
        noted("fb", "facebook/object", "sent", "2026-11-12"),
    ]);
    story.sees("Waiting for them").sees("until 14 Dec").sees("0 of 1, 1 waiting");
    let lanes = of(&story);
    assert_eq!(lanes.waiting.len(), 1);
    assert!(lanes.now.is_empty());
    assert!(!names(&lanes.ten).contains(&"facebook/object fb".to_owned()));
}

#[test]
fn meters_count_accounts_and_what_an_accepted_objection_covers() {
    let group = r#"{"group":{"accounts":["fb","ig"],"group":"g"}}"#.to_owned();
    let sent = noted("fb", "facebook/object", "sent", "2026-10-01")
        .replace(r#""company""#, r#""group":["fb","ig"],"company""#);
    let mut story = home(&[
        add("fb", "facebook", "main"),
        add("ig", "instagram", "main"),
        add("zm", "zoom", "main"),
        group,
        sent,
        noted("fb", "facebook/object", "accepted", "2026-10-02"),
    ]);
    // Zoom has nothing to refuse: it is not counted.
    story.sees("2 of 2").sees("● accepted").sees("● by Facebook");
    let lanes = of(&story);
    assert_eq!(lanes.accounts[2].refuse.mark, Mark::NotFor);
    assert_eq!((lanes.settled.settled, lanes.settled.total), (2, 2));
    assert_eq!(lanes.chats.total, 1, "Instagram alone");
}

#[test]
fn leaving_copies_and_hiding_are_offered_behind_a_count_and_never_counted() {
    let mut story = home(&[add("fb", "facebook", "main")]);
    let lanes = of(&story);
    for guide in ["facebook/leave fb", "facebook/access fb", "facebook/hide fb"] {
        assert!(names(&lanes.further).contains(&guide.to_owned()), "{guide}");
        assert!(!names(&lanes.ten).contains(&guide.to_owned()), "{guide}");
    }
    drop(lanes);
    story.sees_no("Delete your Facebook account").down_to("leave, fetch copies");
    story.keys("enter").down_to("Delete your Facebook");
    story.keys("esc").sees_no("Delete your Facebook account").sees("leave, fetch copies");
}

#[test]
fn the_same_setting_on_several_accounts_is_one_line_an_objection_is_one_each() {
    let mut story = home(&[
        add("a", "chatgpt", "main"),
        add("b", "chatgpt", "work"),
        add("c", "facebook", "main"),
        add("d", "facebook", "club"),
    ]);
    let ten = names(&of(&story).ten);
    assert!(ten.contains(&"chatgpt/object a+b".to_owned()), "{ten:?}");
    assert!(ten.contains(&"facebook/object c".to_owned()), "{ten:?}");
    assert!(ten.contains(&"facebook/object d".to_owned()), "{ten:?}");
    story
        .down_to("more")
        .keys("enter")
        .down_to("ChatGPT, 2 accounts")
        .sees("ChatGPT, 2 accounts")
        .sees("6\u{a0}min");
}

#[test]
fn what_is_not_for_one_is_put_away_and_taken_back() {
    let mut story = home(&[add("gpt", "chatgpt", "main")]);
    story.sees("Refuse training").keys("right");
    assert_eq!(story.highlighted(), "Not for me: ChatGPT");
    story.keys("enter");
    assert!(!names(&of(&story).ten).contains(&"chatgpt/object gpt".to_owned()));
    assert_eq!(of(&story).settled.total, 0, "what was put away is not counted");
    assert_eq!(story.kept_with(r#""decline""#).len(), 1);
    story.down_to("leave, fetch copies").keys("enter").down_to("Put away: Refuse");
    story.keys("right");
    assert_eq!(story.highlighted(), "Take it up again: ChatGPT");
    story.keys("enter").sees("Refuse training");
    assert!(names(&of(&story).ten).contains(&"chatgpt/object gpt".to_owned()));
}

#[test]
fn a_year_later_one_question_is_asked_and_one_key_answers_it() {
    let mut all = vec![add("gpt", "chatgpt", "main")];
    all.extend(whole("gpt", "chatgpt/object"));
    let mut story = home(&all);
    // Marks are dated by the stamps of their acts: those of this story are old.
    story.sees("● done").sees("Does it still hold? Refuse training");
    assert_eq!(names(&of(&story).now), ["chatgpt/object gpt"]);
    story.sees_no("late").sees_no("overdue");
    assert_eq!(story.highlighted(), "Look");
    story.down_to("Does it still hold?").keys("b").sees_no("Does it still hold?");
    assert_eq!(story.kept_with(r#""looked""#).len(), 1);
}

#[test]
fn who_is_through_is_told_what_was_achieved() {
    let mut all = vec![add("gpt", "chatgpt", "main")];
    for guide in ["chatgpt/object", "chatgpt/delete-chats", "chatgpt/limit"] {
        all.extend(whole("gpt", guide));
    }
    all.push(r#"{"decline":{"account":"me","guide":"openai/object","on":true}}"#.to_owned());
    all.push(r#"{"looked":{"account":"gpt","guide":"chatgpt/object","date":"2026-11-20"}}"#.into());
    all.push(r#"{"looked":{"account":"gpt","guide":"chatgpt/limit","date":"2026-11-20"}}"#.into());
    let mut story = home(&all);
    story.sees("All of it is done").sees("Training refused on 1 account.");
    story.sees("Chats deleted on 1 account.").sees("Come back when something changes");
    story.sees("1 of 1");
}

#[test]
fn an_account_opens_what_can_be_done_there_with_its_state() {
    let mut story = home(&[
        add("fb", "facebook", "main"),
        noted("fb", "facebook/object", "sent", "2026-11-12"),
    ]);
    story.down_to("◌ sent").sees("Limit what Facebook takes: to do").keys("enter");
    story.sees("Refuse AI training").sees("sent").down_to("Get a copy of your data");
    assert_eq!(story.highlighted(), "Start");
    story.keys("enter");
    let Some(Page::Guide(guide)) = story.session.app.top().map(|top| &top.page) else {
        panic!("no guide is open:\n{}", story.screen());
    };
    assert_eq!(guide.guide.to_string(), "facebook/access");
    // Another account is added where they stand.
    story
        .keys("esc esc")
        .down_to("add an account")
        .keys("enter")
        .sees("Which of these do you use?");
}

#[test]
fn read_aloud_the_next_thing_comes_first_and_cells_are_named() {
    let story = home(&[
        add("wa", "whatsapp", "main"),
        noted("wa", "whatsapp/object", "sent", "2026-10-01"),
    ]);
    let said = story.said().lines;
    let place = |text: &str| {
        let found = said.iter().position(|line| line.contains(text));
        found.unwrap_or_else(|| panic!("no `{text}` in {said:#?}"))
    };
    assert!(place("1. WhatsApp, Remind them: no answer") < place("Ten minutes"));
    assert!(place("Ten minutes") < place("Accounts"));
    assert!(
        said[place("WhatsApp, Refuse")].contains("Refuse: no answer, Chats: to do"),
        "{said:?}"
    );
}

#[test]
fn under_sixty_columns_each_account_is_a_heading() {
    for language in [Language::EN, Language::FR] {
        let mut all = changes(
            r#"[{"set":{"name":"country","value":"FR"}},
                {"add":{"account":"a","service":"facebook","name":"main"}},
                {"add":{"account":"b","service":"facebook","name":"club"}}]"#,
        );
        let sent = noted("a", "facebook/object", "sent", "2026-10-01");
        all.extend(changes(&format!("[{sent}]")));
        let mut story = Story::with(all, language, Theme::default(), (40, 12));
        // What there is to do stands under whom it is about.
        let screen = story.screen();
        let lines: Vec<&str> = screen.lines().collect();
        let first = lines.iter().position(|line| line.contains("▸ ! Facebook main"));
        let what = if language == Language::EN { "Remind them" } else { "Les relancer" };
        assert!(lines[first.unwrap() + 1].contains(what), "{screen}");
        let named = |story: &Story| story.screen().lines().any(|line| line.contains("!\u{a0}"));
        for _ in 0..20 {
            if named(&story) {
                break;
            }
            story.keys("down");
        }
        assert!(named(&story), "{}", story.screen());
    }
}

#[test]
fn leaving_tells_what_was_done_who_is_awaited_and_the_next_date() {
    let story = home(&[
        add("fb", "facebook", "main"),
        noted("fb", "facebook/object", "sent", "2026-11-12"),
    ]);
    // The acts of this story are of today.
    let lines = farewell(&story.session.app);
    assert_eq!(
        lines,
        [
            "Done today: Facebook: sent, 1 account added.",
            "Waiting for an answer: Facebook until 14 Dec.",
            "Next date: 14 Dec, Facebook, answer."
        ]
    );
    let mut story = Story::first();
    assert_eq!(farewell(&story.session.app), [""; 0]);
    story.keys("enter space enter enter");
    assert_eq!(farewell(&story.session.app), ["Done today: 1 account added."]);
    // What was done on another day is not told again.
    let mut story = home(&[add("fb", "facebook", "main")]);
    story.day("2026-11-23");
    assert_eq!(farewell(&story.session.app), [""; 0]);
}

#[test]
fn space_does_nothing_here() {
    let mut story = home(&[add("fb", "facebook", "main"), add("gpt", "chatgpt", "main")]);
    let acts = story.session.world.acts.len();
    for _ in 0..20 {
        story.keys("space down");
    }
    assert_eq!(story.session.world.acts.len(), acts);
}
