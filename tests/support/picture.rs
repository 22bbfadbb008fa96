//! A screen as a picture: the cells of a terminal as SVG, with letters as text, and frames, meters and signs as shapes,
//! so that they look the same whatever font a reader has. The same bytes for the same screen.
#![expect(clippy::disallowed_types, reason = "it says how the colours of the theme look")]

use std::collections::BTreeMap;
use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Width and height of a cell, where letters stand on it, and the air around the screen.
const W: usize = 9;
const H: usize = 19;
const BASE: usize = 14;
const AIR: usize = 12;
/// The line under a film that says what is seen.
const CAPTION: usize = 40;

/// One screen of a film: what is seen, the key that is pressed next, and how long it stays, in tenths of a second.
pub(crate) struct Frame {
    pub(crate) buffer: Buffer,
    pub(crate) caption: String,
    pub(crate) key: String,
    pub(crate) tenths: usize,
}

/// How a cell is written: the classes of the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Ink {
    ground: Ground,
    modifiers: u16,
    blue: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Ground {
    #[default]
    None,
    Reverse,
    Red,
    Paper,
}

impl Ink {
    fn of(cell: &Cell) -> Self {
        let has = |modifier| cell.modifier.contains(modifier);
        let ground = match cell.bg {
            _ if has(Modifier::REVERSED) => Ground::Reverse,
            Color::Red => Ground::Red,
            Color::White => Ground::Paper,
            _ => Ground::None,
        };
        Self { ground, modifiers: cell.modifier.bits(), blue: cell.fg == Color::LightBlue }
    }

    fn has(self, modifier: Modifier) -> bool {
        Modifier::from_bits_retain(self.modifiers).contains(modifier)
    }

    fn class(self) -> String {
        let ground = match self.ground {
            Ground::None => "",
            Ground::Reverse => "r",
            Ground::Red => "e",
            Ground::Paper => "p",
        };
        let of = |on, name| if on { name } else { "" };
        let names = [
            of(self.has(Modifier::BOLD), "b"),
            of(self.has(Modifier::DIM), "q"),
            of(self.has(Modifier::UNDERLINED), "u"),
            of(self.blue, "m"),
            ground,
        ];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// The shapes of signs, drawn in a cell of 9 by 19.
const SIGNS: [(char, &str, &str); 11] = [
    ('○', "o", r#"<circle cx="4.5" cy="9.5" r="3.6" class="l"/>"#),
    (
        '◔',
        "h",
        r#"<circle cx="4.5" cy="9.5" r="3.6" class="l"/><path d="M4.5 9.5V5.9A3.6 3.6 0 0 1 8.1 9.5Z" class="f"/>"#,
    ),
    ('◌', "w", r#"<circle cx="4.5" cy="9.5" r="3.6" class="l" stroke-dasharray="1.6 1.23"/>"#),
    ('●', "f", r#"<circle cx="4.5" cy="9.5" r="4.1" class="f"/>"#),
    (
        '◉',
        "g",
        r#"<circle cx="4.5" cy="9.5" r="3.9" class="l"/><circle cx="4.5" cy="9.5" r="2" class="f"/>"#,
    ),
    ('•', "d", r#"<circle cx="4.5" cy="9.5" r="2.4" class="f"/>"#),
    ('✓', "v", r#"<path d="M.8 10.2 3.4 13.2 8.2 5.6" class="l" stroke-width="1.7"/>"#),
    ('▸', "c", r#"<path d="M2 5.4 7.6 9.5 2 13.6Z" class="f"/>"#),
    ('⏎', "n", r#"<path d="M8 5.5V10.5H1.4M4 7.6 1.2 10.5 4 13.4" class="l" stroke-width="1.3"/>"#),
    ('␣', "s", r#"<path d="M.9 10.5V14H8.1V10.5" class="l" stroke-width="1.3"/>"#),
    ('≡', "z", r#"<path d="M.8 6.3H8.2M.8 9.6H8.2M.8 12.9H8.2" class="l" stroke-width="1.3"/>"#),
];

const STYLE: &str = "svg{color:#d5d8df}\
text{fill:currentColor;font:14.5px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}\
.G{fill:#15171c}.f,.R{fill:currentColor}.E{fill:#c01c28}.P{fill:#fff}\
.l{fill:none;stroke:currentColor;stroke-width:1.2}\
.H{opacity:.5}.L{opacity:.22}\
.b{color:#fff}.b text{font-weight:700}.q{color:#949baa}.u text{text-decoration:underline}.m{color:#5f93ff}\
.r{color:#15171c}.e{color:#fff}.p{color:#000}\
@media(prefers-color-scheme:light){svg{color:#24292f}.G{fill:#fdfdfb}.b{color:#000}.q{color:#646c79}.m{color:#2c64e3}\
.r{color:#fff}.e{color:#fff}.p{color:#000}}";

/// A picture of this screen.
pub(crate) fn still(title: &str, buffer: &Buffer) -> String {
    let (wide, high) = size(buffer);
    let mut out = open(title, (wide, high), "");
    out.push_str(&drawn(buffer));
    out.push_str("</svg>\n");
    out
}

/// These screens one after the other, for ever. What does not move shows `still`, as does what may not.
pub(crate) fn film(title: &str, frames: &[Frame], still: usize) -> String {
    let all: usize = frames.iter().map(|frame| frame.tenths).sum();
    let (wide, high) = frames.first().map_or((0, 0), |frame| size(&frame.buffer));
    let share = |tenths: usize| {
        let thousandths = tenths * 100_000 / all;
        format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
    };
    let seconds = format!("{}.{}s", all / 10, all % 10);
    let mut style = format!(
        ".F{{visibility:hidden;animation:{seconds} step-end infinite}}.F.S{{visibility:visible}}\
         .T{{transform-origin:0 0;animation:t {seconds} linear infinite}}@keyframes t{{from{{transform:scaleX(0)}}}}\
         .K{{fill:none;stroke:currentColor;opacity:.6}}\
         @media(prefers-reduced-motion:reduce){{.F,.T{{animation:none}}}}"
    );
    let mut start = 0;
    for (place, frame) in frames.iter().enumerate() {
        let end = start + frame.tenths;
        let before = if start == 0 { "" } else { "0%{visibility:hidden}" };
        let after =
            if end == all { String::new() } else { format!("{}{{visibility:hidden}}", share(end)) };
        write!(
            style,
            "@keyframes k{place}{{{before}{}{{visibility:visible}}{after}}}#k{place}{{animation-name:k{place}}}",
            share(start)
        )
        .unwrap();
        start = end;
    }
    let mut out = open(title, (wide, high + CAPTION), &style);
    let line = high + 4;
    for (place, frame) in frames.iter().enumerate() {
        let shown = if place == still { " S" } else { "" };
        writeln!(out, "<g id=\"k{place}\" class=\"F{shown}\">").unwrap();
        out.push_str(&drawn(&frame.buffer));
        text(&mut out, AIR + W, line + BASE, &frame.caption);
        if !frame.key.is_empty() {
            let room = frame.key.chars().count() * W;
            let x = wide - AIR - W - room;
            writeln!(
                out,
                "<rect class=\"K\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"23\" rx=\"5\"/>",
                x - 8,
                line - 2,
                room + 16
            )
            .unwrap();
            out.push_str("<g class=\"b\">\n");
            text(&mut out, x, line + BASE, &frame.key);
            out.push_str("</g>\n");
        }
        out.push_str("</g>\n");
    }
    writeln!(
        out,
        "<g class=\"m\" transform=\"translate({AIR} {})\"><rect class=\"R T\" width=\"{}\" height=\"2\"/></g>",
        high + CAPTION - 6,
        wide - 2 * AIR
    )
    .unwrap();
    out.push_str("</svg>\n");
    out
}

fn size(buffer: &Buffer) -> (usize, usize) {
    (usize::from(buffer.area.width) * W + 2 * AIR, usize::from(buffer.area.height) * H + 2 * AIR)
}

fn open(title: &str, (wide, high): (usize, usize), style: &str) -> String {
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" height=\"{high}\" role=\"img\">\n\
         <title>{}</title>\n<style>{STYLE}{style}</style>\n",
        escaped(title)
    );
    out.push_str("<defs>\n");
    for (_, id, shape) in SIGNS {
        writeln!(out, "<g id=\"{id}\">{shape}</g>").unwrap();
    }
    out.push_str("</defs>\n<rect class=\"G\" width=\"100%\" height=\"100%\" rx=\"8\"/>\n");
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn text(out: &mut String, x: usize, y: usize, text: &str) {
    let count = text.chars().count();
    let length = match count {
        0 => return,
        1 => String::new(),
        _ => format!(" textLength=\"{}\"", count * W),
    };
    writeln!(out, "<text x=\"{x}\" y=\"{y}\"{length}>{}</text>", escaped(text)).unwrap();
}

/// What is written in one ink.
#[derive(Default)]
struct Layer {
    shapes: String,
    lines: String,
    dashes: String,
}

/// Everything on the screen: grounds, then what stands on them, ink by ink.
fn drawn(buffer: &Buffer) -> String {
    let columns = usize::from(buffer.area.width).max(1);
    let mut out = String::new();
    let mut layers: BTreeMap<Ink, Layer> = BTreeMap::new();
    for (row, cells) in buffer.content.chunks(columns).enumerate() {
        let y = AIR + row * H;
        grounds(&mut out, cells, y);
        across(&mut layers, cells, y);
        words(&mut layers, cells, y);
    }
    upright(&mut layers, buffer, columns);
    for (ink, layer) in layers {
        let class = ink.class();
        writeln!(out, "<g class=\"{class}\">").unwrap();
        out.push_str(&layer.shapes);
        if !layer.lines.is_empty() {
            writeln!(out, "<path class=\"l\" d=\"{}\"/>", layer.lines).unwrap();
        }
        if !layer.dashes.is_empty() {
            writeln!(out, "<path class=\"l\" stroke-dasharray=\"2 2.5\" d=\"{}\"/>", layer.dashes)
                .unwrap();
        }
        out.push_str("</g>\n");
    }
    out
}

/// Runs of cells of which `kind` says the same: from, to, what.
fn runs<K: PartialEq + Copy>(cells: &[Cell], kind: impl Fn(&Cell) -> K) -> Vec<(usize, usize, K)> {
    let mut found: Vec<(usize, usize, K)> = Vec::new();
    for (column, cell) in cells.iter().enumerate() {
        let kind = kind(cell);
        match found.last_mut() {
            Some((_, end, last)) if *last == kind => *end = column + 1,
            _ => found.push((column, column + 1, kind)),
        }
    }
    found
}

fn grounds(out: &mut String, cells: &[Cell], y: usize) {
    for (start, end, ground) in runs(cells, |cell| Ink::of(cell).ground) {
        let class = match ground {
            Ground::None => continue,
            Ground::Reverse => "R",
            Ground::Red => "E",
            Ground::Paper => "P",
        };
        let (x, wide) = (AIR + start * W, (end - start) * W);
        writeln!(
            out,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{H}\"/>"
        )
        .unwrap();
    }
}

fn letter(cell: &Cell) -> char {
    cell.symbol().chars().next().unwrap_or(' ')
}

/// The arms of a character that draws lines: left, right, up, down.
fn arms(letter: char) -> Option<[bool; 4]> {
    Some(match letter {
        '─' | '┄' => [true, true, false, false],
        '│' | '┃' | '┆' => [false, false, true, true],
        '├' => [false, true, true, true],
        '┤' => [true, false, true, true],
        '┬' => [true, true, false, true],
        '┴' => [true, true, true, false],
        '┼' => [true, true, true, true],
        '╭' => [false, true, false, true],
        '╮' => [true, false, false, true],
        '└' | '╰' => [false, true, true, false],
        '╯' => [true, false, true, false],
        _ => return None,
    })
}

/// A filled part of a cell: class, then x, y, width and height in it.
fn block(letter: char) -> Option<(&'static str, [usize; 4])> {
    Some(match letter {
        '█' => ("R", [0, 0, W, H]),
        '▒' => ("R H", [0, 0, W, H]),
        '░' => ("R L", [0, 0, W, H]),
        '▀' => ("R", [0, 0, W, H / 2]),
        '▄' => ("R", [0, H / 2, W, H - H / 2]),
        '▌' => ("R", [0, 0, W / 2, H]),
        '▔' => ("R", [0, 0, W, 2]),
        '━' => ("R", [0, H / 2 - 1, W, 3]),
        _ => return None,
    })
}

/// Lines that go left and right, and blocks.
fn across(layers: &mut BTreeMap<Ink, Layer>, cells: &[Cell], y: usize) {
    let middle = format!("{}.5", y + H / 2);
    for (start, end, (shape, ink)) in runs(cells, |cell| (block(letter(cell)), Ink::of(cell))) {
        let Some((class, [left, top, wide, high])) = shape else { continue };
        // A meter is lower than its line; a code for the phone is not.
        let is_bar = ink.ground != Ground::Paper && wide == W && high == H;
        let (top, high) = if is_bar { (4, 11) } else { (top, high) };
        let layer = layers.entry(ink).or_default();
        for part in 0..if wide == W { 1 } else { end - start } {
            let wide = if wide == W { (end - start) * W } else { wide };
            let x = AIR + (start + part) * W + left;
            let y = y + top;
            writeln!(
                layer.shapes,
                "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\"/>"
            )
            .unwrap();
        }
    }
    // Halves of cells that are joined: from, to, in halves.
    let mut open: Option<(Ink, bool, usize, usize)> = None;
    let close = |layers: &mut BTreeMap<Ink, Layer>, run: Option<(Ink, bool, usize, usize)>| {
        let Some((ink, is_dashed, from, to)) = run else { return };
        let layer = layers.entry(ink).or_default();
        let lines = if is_dashed { &mut layer.dashes } else { &mut layer.lines };
        write!(lines, "M{} {middle}H{}", halves(from), halves(to)).unwrap();
    };
    for (column, cell) in cells.iter().enumerate() {
        let sign = letter(cell);
        let [left, right, ..] = arms(sign).unwrap_or_default();
        let is_round = matches!(sign, '╭' | '╮' | '╰' | '╯');
        for (half, is_on) in [(2 * column, left && !is_round), (2 * column + 1, right && !is_round)]
        {
            let (ink, is_dashed) = (Ink::of(cell), sign == '┄');
            match &mut open {
                Some((other, dashed, _, to))
                    if is_on && *other == ink && *dashed == is_dashed && *to == half =>
                {
                    *to = half + 1;
                }
                _ => {
                    close(layers, open.take());
                    open = is_on.then_some((ink, is_dashed, half, half + 1));
                }
            }
        }
        if is_round {
            let (x, ink) = (AIR + column * W, Ink::of(cell));
            let lines = &mut layers.entry(ink).or_default().lines;
            let (top, bottom) = (y, y + H);
            let (end, side) = match sign {
                '╭' => (bottom, x + W),
                '╮' => (bottom, x),
                '╰' => (top, x + W),
                _ => (top, x),
            };
            write!(lines, "M{x}.5 {end}Q{x}.5 {middle} {side} {middle}", x = x + W / 2).unwrap();
        }
    }
    close(layers, open);
}

/// Where this half of a cell begins.
fn halves(half: usize) -> String {
    let tenths = half * W * 5 + AIR * 10;
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// Lines that go up and down.
fn upright(layers: &mut BTreeMap<Ink, Layer>, buffer: &Buffer, columns: usize) {
    let rows: Vec<&[Cell]> = buffer.content.chunks(columns).collect();
    for column in 0..columns {
        let x = AIR + column * W + W / 2;
        let mut open: Option<(Ink, bool, usize, usize)> = None;
        let mut done = Vec::new();
        for (row, cells) in rows.iter().enumerate() {
            let Some(cell) = cells.get(column) else { continue };
            let sign = letter(cell);
            let [.., up, down] = arms(sign).unwrap_or_default();
            let is_round = matches!(sign, '╭' | '╮' | '╰' | '╯');
            let (top, bottom) = (AIR + row * H, AIR + (row + 1) * H);
            let span = match (up && !is_round, down && !is_round) {
                (true, true) => Some((top, bottom)),
                (true, false) => Some((top, top + H / 2)),
                (false, true) => Some((top + H / 2, bottom)),
                (false, false) => None,
            };
            let (ink, is_dashed) = (Ink::of(cell), sign == '┆');
            match (&mut open, span) {
                (Some((other, dashed, _, to)), Some((from, end)))
                    if *other == ink && *dashed == is_dashed && *to == from =>
                {
                    *to = end;
                }
                (_, span) => {
                    done.extend(open.take());
                    open = span.map(|(from, end)| (ink, is_dashed, from, end));
                }
            }
        }
        done.extend(open);
        for (ink, is_dashed, from, to) in done {
            let layer = layers.entry(ink).or_default();
            let lines = if is_dashed { &mut layer.dashes } else { &mut layer.lines };
            write!(lines, "M{x}.5 {from}V{to}").unwrap();
        }
    }
}

/// Letters and signs.
fn words(layers: &mut BTreeMap<Ink, Layer>, cells: &[Cell], y: usize) {
    let mut run: Option<(usize, Ink, String)> = None;
    let close = |layers: &mut BTreeMap<Ink, Layer>, run: Option<(usize, Ink, String)>| {
        let Some((column, ink, written)) = run else { return };
        let shapes = &mut layers.entry(ink).or_default().shapes;
        text(shapes, AIR + column * W, y + BASE, written.trim_end_matches(' '));
    };
    for (column, cell) in cells.iter().enumerate() {
        let (sign, ink) = (letter(cell), Ink::of(cell));
        if let Some((_, id, _)) = SIGNS.iter().find(|(it, ..)| *it == sign) {
            close(layers, run.take());
            let x = AIR + column * W;
            let shapes = &mut layers.entry(ink).or_default().shapes;
            writeln!(shapes, "<use href=\"#{id}\" x=\"{x}\" y=\"{y}\"/>").unwrap();
            continue;
        }
        if arms(sign).is_some() || block(sign).is_some() {
            close(layers, run.take());
            continue;
        }
        let is_blank = sign == ' ' && !ink.has(Modifier::UNDERLINED);
        match &mut run {
            // One space between words of an ink is written with them.
            Some((_, _, written)) if is_blank && !written.ends_with(' ') => written.push(' '),
            Some((_, other, written)) if !is_blank && *other == ink => {
                written.push_str(cell.symbol());
            }
            _ => {
                close(layers, run.take());
                run = (!is_blank).then(|| (column, ink, cell.symbol().to_owned()));
            }
        }
    }
    close(layers, run);
}
