//! The model, drawn.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Clear;

use super::keymap::{Action, name};
use super::layout;
use super::model::Model;
use super::overlay::Overlay;
use super::screen::{
    Screen, accounts, dates, guide, help, home, letter, report, request, search, settings, sources,
    welcome,
};
use super::text::{fit, width, wrap};
use super::theme::Tone;
use super::widget::{dialog, footer, put};

/// Draws the model.
pub fn view(model: &Model, frame: &mut Frame<'_>) {
    draw(model, frame);
    model.data.theme.finish(frame.buffer_mut());
}

fn draw(model: &Model, frame: &mut Frame<'_>) {
    let area = frame.area();
    let data = &model.data;
    if layout::is_too_small((area.width, area.height)) {
        let lines = wrap(data.strings.notices.too_small, area.width as usize);
        let lines: Vec<Line<'_>> = lines.into_iter().map(Line::raw).collect();
        put(frame, area, lines);
        return;
    }
    let notice = notice(model, area.width as usize);
    let parts = layout::frame((area.width, area.height), notice.len() as u16);
    title(model, frame, parts.title);
    match model.screens.last() {
        Some(Screen::Welcome(state)) => welcome::view(state, data, frame, parts.body),
        Some(Screen::Home(state)) => home::view(state, data, frame, parts.body),
        Some(Screen::Guide(state)) => guide::view(state, data, frame, parts.body),
        Some(Screen::Request(state)) => request::view(state, data, frame, parts.body),
        Some(Screen::Letter(state)) => letter::view(state, data, frame, parts.body),
        Some(Screen::Sources(state)) => sources::view(state, data, frame, parts.body),
        Some(Screen::Report(state)) => report::view(state, data, frame, parts.body),
        Some(Screen::Dates(state)) => dates::view(state, data, frame, parts.body),
        Some(Screen::Accounts(state)) => accounts::view(state, data, frame, parts.body),
        Some(Screen::Search(state)) => search::view(state, data, frame, parts.body),
        Some(Screen::Settings(state)) => settings::view(state, data, frame, parts.body),
        Some(Screen::Help(state)) => help::view(state, data, frame, parts.body),
        None => {}
    }
    let today = data.today_is_set.then_some(data.strings.settings.today_is_set);
    footer::view(&actions(model), today, data.strings, frame, parts.footer);
    if let Some(overlay) = &model.overlay {
        let over = match overlay {
            Overlay::Qr(_) | Overlay::Code(_) | Overlay::Text(..) => {
                Rect { height: area.height.saturating_sub(1), ..area }
            }
            _ => parts.body,
        };
        dialog::view(overlay, data, frame, over);
    }
    if parts.notice.height > 0 {
        frame.render_widget(Clear, parts.notice);
        put(frame, parts.notice, notice);
    }
}

/// What can be done now and what it is called here, for the footer.
fn actions(model: &Model) -> Vec<(Action, &'static str)> {
    let strings = model.data.strings;
    let named = |actions: &[Action]| {
        actions.iter().map(|action| (*action, name(*action, strings))).collect::<Vec<_>>()
    };
    match (&model.overlay, model.screens.last()) {
        (Some(Overlay::When(_)), _) => {
            vec![(Action::Enter, strings.requests.note_down), (Action::Back, strings.actions.back)]
        }
        (Some(Overlay::Menu(_) | Overlay::Before(_) | Overlay::Field(_)), _) => {
            vec![(Action::Enter, strings.labels.choose), (Action::Back, strings.actions.back)]
        }
        (Some(Overlay::Tie(_)), _) => vec![
            (Action::Toggle, strings.labels.choose),
            (Action::Enter, strings.labels.tie),
            (Action::Back, strings.actions.back),
        ],
        (Some(Overlay::Qr(_) | Overlay::Code(_)), _) => named(&[Action::Copy, Action::Back]),
        (Some(Overlay::Text(..)), _) => named(&[Action::Back, Action::Down, Action::Up]),
        (None, Some(screen)) => {
            let actions = screen.actions(&model.data);
            actions.into_iter().map(|action| (action, screen.label(action, strings))).collect()
        }
        (None, None) => Vec::new(),
    }
}

fn title(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    let data = &model.data;
    let strings = data.strings;
    let (left, rights) = match model.screens.last() {
        Some(Screen::Guide(state)) => guide::title(state, data),
        Some(Screen::Request(state)) => {
            (request::title(state, data), vec![place(model), strings.day(data.today)])
        }
        Some(Screen::Letter(state)) => {
            (letter::title(state, data), vec![place(model), strings.day(data.today)])
        }
        Some(Screen::Sources(state)) => {
            (sources::title(state, data), vec![place(model), strings.day(data.today)])
        }
        Some(Screen::Report(state)) => {
            (report::title(state, data), vec![place(model), strings.day(data.today)])
        }
        Some(Screen::Home(_)) => {
            let rights = home::catalogue(data).map(|of| format!("{of} · {}", place(model)));
            ("optout-tui".to_owned(), rights.into_iter().chain([place(model)]).collect())
        }
        _ => ("optout-tui".to_owned(), vec![place(model)]),
    };
    let columns = area.width as usize;
    let whole = |right: &String| {
        let mut right = right.clone();
        if model.is_saving() && model.unsaved.is_none() {
            right = format!("{} · {right}", strings.notices.saving);
        }
        right
    };
    // The longest of the wordings that leaves the left side whole.
    let rights: Vec<String> = rights.iter().map(whole).collect();
    let fits = |right: &&String| width(&left) + width(right) + 4 <= columns;
    let right = rights.iter().find(fits).or(rights.last()).cloned().unwrap_or_default();
    let right = fit(&right, columns.saturating_sub(12));
    let left = fit(&left, columns.saturating_sub(width(&right) + 4));
    let gap = columns.saturating_sub(width(&left) + width(&right) + 2);
    let line = Line::from(vec![
        Span::raw(" "),
        Span::styled(left, Tone::Strong.style()),
        Span::raw(" ".repeat(gap)),
        Span::styled(right, Tone::Quiet.style()),
        Span::raw(" "),
    ]);
    put(frame, area, [line]);
}

/// Country, devices, date.
pub fn place(model: &Model) -> String {
    let data = &model.data;
    let strings = data.strings;
    let setup = &data.dossier().setup;
    let mut parts = Vec::new();
    parts.extend(setup.country.map(|it| strings.country(it, &data.catalogue)));
    if data.size.0 >= 60 {
        let phone = setup.phone.and_then(crate::domain::record::dossier::Phone::platform);
        let mut devices: Vec<&str> = phone.map(|it| strings.platform(it)).into_iter().collect();
        devices.push(strings.platform(data.computer));
        parts.push(devices.join(", "));
    }
    parts.push(strings.day(data.today));
    parts.join(" · ")
}

/// The banner of what is not saved, else what just happened; at most three lines.
fn notice(model: &Model, columns: usize) -> Vec<Line<'static>> {
    let strings = model.data.strings;
    let (text, tone) = match (&model.unsaved, &model.notice) {
        (Some(failure), _) => {
            let text = format!(
                "{} · {} · {}",
                strings.notices.unsaved,
                strings.notices.retry,
                strings.failure(failure)
            );
            (text, Tone::Bad)
        }
        // Yellow fades on white: a warning is set in bold.
        (None, Some(notice)) if notice.tone == Tone::Warn => (notice.text.clone(), Tone::Strong),
        (None, Some(notice)) => (notice.text.clone(), notice.tone),
        (None, None) => return Vec::new(),
    };
    let lines = wrap(&text, columns.saturating_sub(2));
    lines.into_iter().take(3).map(|it| Line::styled(format!(" {it}"), tone.style())).collect()
}
