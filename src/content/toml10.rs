//! What TOML 1.1 brought and readers of TOML 1.0 refuse: new lines and a comma at the end in inline
//! tables, and the escapes `\e` and `\x`. (Times without seconds have no place in content at all.)

use super::page::Page;
use super::problem::Span;
use super::rule::Rule;

/// Looks for it in a file that is well-formed TOML 1.1.
pub(super) fn check(page: &mut Page<'_>) {
    let mut scan = Scan { bytes: page.text.as_bytes(), at: 0, open: Vec::new(), found: Vec::new() };
    scan.run();
    for (span, message, remedy) in scan.found {
        page.note(Rule::Toml11, span, message, remedy);
    }
}

const NEW_LINE: (&str, &str) = (
    "a new line within `{ … }` is TOML 1.1",
    "write the inline table on one line, or as a table with a header of its own",
);
const COMMA: (&str, &str) = ("a comma before `}` is TOML 1.1", "take the comma out");
const ESCAPE: (&str, &str) =
    ("this escape is TOML 1.1", "write the character itself, or `\\u` and four digits");

struct Scan<'f> {
    bytes: &'f [u8],
    at: usize,
    /// The brackets that are open.
    open: Vec<u8>,
    found: Vec<(Span, &'static str, &'static str)>,
}

impl Scan<'_> {
    fn run(&mut self) {
        let mut comma = None;
        let mut told = false;
        while let Some(byte) = self.peek() {
            let start = self.at;
            match byte {
                b'"' | b'\'' => self.string(byte),
                b'#' => self.comment(),
                b'\n' if self.open.last() == Some(&b'{') && !told => {
                    told = true;
                    self.tell(start..start + 1, NEW_LINE);
                }
                b'{' | b'[' => {
                    told = false;
                    self.open.push(byte);
                }
                b'}' | b']' => {
                    self.open.pop();
                    if let (b'}', Some(comma)) = (byte, comma) {
                        self.tell(comma..comma + 1, COMMA);
                    }
                }
                _ => {}
            }
            self.at = self.at.max(start + 1);
            comma = match byte {
                b',' => Some(start),
                b' ' | b'\t' | b'\r' | b'\n' | b'#' => comma,
                _ => None,
            };
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn tell(&mut self, span: Span, (message, remedy): (&'static str, &'static str)) {
        self.found.push((span, message, remedy));
    }

    fn comment(&mut self) {
        while self.peek().is_some_and(|byte| byte != b'\n') {
            self.at += 1;
        }
    }

    /// Passes a string, its quotation marks included.
    fn string(&mut self, mark: u8) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let long = rest.starts_with(&[mark; 3]);
        self.at += if long { 3 } else { 1 };
        while let Some(byte) = self.peek() {
            if byte != mark && byte != b'\\' {
                self.at += 1;
                continue;
            }
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            if byte == b'\\' && mark == b'"' {
                if matches!(rest, [_, b'e' | b'x', ..]) {
                    self.tell(self.at..self.at + 2, ESCAPE);
                }
                self.at += 2;
            } else if byte == mark && !long {
                self.at += 1;
                return;
            } else if rest.starts_with(&[mark; 3]) {
                // Up to two more marks may belong to the string itself.
                self.at += rest.iter().take(5).take_while(|byte| **byte == mark).count();
                return;
            } else {
                self.at += 1;
            }
        }
    }
}
