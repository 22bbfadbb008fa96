//! "This step is wrong": the whole report, then the ways to pass it on.

use super::{single, under_cursor};
use crate::app::App;
use crate::app::doc::{Block, Cell, Doc, Row};
use crate::app::effect::Document;
use crate::app::intent::Intent;
use crate::app::keymap::Action;
use crate::app::layer::{Ask, Purpose, Text, offer};
use crate::app::page::report::{Intent as Wanted, State};
use crate::app::view::{At, Offer, View};
use crate::domain::guide::Freshness;
use crate::domain::guide::finding::Finding;
use crate::domain::text::language::capital;

pub(super) fn view(state: &State, at: At, app: &App) -> View {
    let (words, finding) = (app.words, &state.finding);
    let text = report(finding, app);
    let mut doc = Doc::new();
    doc.text(words.report_nothing_personal()).heading(words.report_all_of_it());
    doc.push(Block::Copy(text.clone())).gap();
    let seen = match finding.seen.as_str() {
        "" => format!("({})", words.report_optional()),
        seen => seen.to_owned(),
    };
    let ask = Intent::OnReport(Wanted::AskSeen);
    doc.row(Row::new([Cell::from(words.report_what_seen()), Cell::wrapped(seen)], ask));
    doc.heading(words.report_pass_on());
    let path = format!("~/{}-{}-{}.txt", finding.guide.service, finding.guide.goal, finding.step);
    let save = Purpose::Save(Document::Report(text.clone()));
    let save = Intent::open(Ask::new(words.objection_save_where(), path, save));
    doc.row(Row::of(capital(words.action_copy()), Intent::Copy(text.clone())));
    doc.row(Row::of(capital(words.action_save()), save.clone()));
    doc.row(Row::of(words.report_code(), Intent::open(Text::CodeOf(text.clone()))));
    if app.data.issue_form.is_some() {
        doc.row(Row::of(words.report_open_form(), Intent::OnReport(Wanted::AskForm)));
    } else {
        doc.gap().quiet(words.report_nowhere());
    }
    let chosen = under_cursor(&doc, at.cursor).unwrap_or(Intent::Stay);
    let offers = vec![
        Offer::new(Action::Enter, words.answer_choose(), chosen),
        offer(Action::Copy, Intent::Copy(text.clone()), words),
        offer(Action::Save, save, words),
        offer(Action::Back, Intent::Back, words),
    ];
    let more = vec![offer(Action::Show, Intent::ShowText(text), words)];
    let entry = app.data.catalogue.entry(&finding.guide);
    let title = entry.map_or("", |entry| entry.title.get(app.language()));
    View {
        title: format!("{title} › {}", words.report_title()),
        offers,
        more,
        ..single(words.report_title(), doc)
    }
}

/// The whole report. Ids and values are those of the files, for whoever mends them.
fn report(finding: &Finding, app: &App) -> String {
    let words = app.words;
    let line = |name: &str, value: &str| format!("{name}{} {value}", words.colon());
    let mut lines = vec![
        line(&format!("optout-tui {}", env!("CARGO_PKG_VERSION")), words.action_report()),
        line(
            words.report_guide(),
            &format!("{}, {} {}", finding.guide, words.report_revision(), finding.revision),
        ),
        line(words.guide_this_step(), finding.step.as_str()),
        line(words.report_platform(), finding.platform.as_str()),
        line(words.setup_language(), app.language().as_str()),
    ];
    if let Some(link) = finding.link {
        let seen = link.seen_on.map(|date| date.to_string());
        let seen = seen.unwrap_or_else(|| words.date_none().to_owned());
        let freshness = Freshness::of_seen(link.seen_on, app.data.today).as_str();
        lines.push(line(words.report_link(), &format!("{}, {seen}, {freshness}", link.number)));
    }
    if !finding.seen.is_empty() {
        lines.push(line(words.report_seen(), &finding.seen));
    }
    lines.join("\n")
}
