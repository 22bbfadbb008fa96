//! What one sees instead when a step does not work, and what to try: the rungs of the file, and those
//! that every step has.

use super::super::record::status::Status;
use super::super::text::address::Address;
use super::super::text::language::Text;
use super::super::text::platform::Platform;
use super::{Kind, Step};

/// A sentence of the file, or one that the program has words for: those are our advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told<'g, B> {
    /// What the file says.
    Text(&'g Text),
    /// What the program says.
    Built(B),
}

/// What one can see instead at any step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sight {
    /// The page does not open, or is another one.
    OtherPage,
    /// The menu, or the button, is not there.
    NotThere,
    /// What one types or picks is not taken.
    NotTaken,
    /// It does not read as it should.
    NotSo,
    /// Nothing has come.
    NothingCame,
    /// It cannot be kept.
    NotKept,
}

/// What can be tried at any step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Advice {
    /// The next address of the step: the one beside it.
    NextLink,
    /// Log in with the account that this is about, then open the address again, in another browser at last.
    LogIn,
    /// Bring the app up to date; look one menu further up, and for the word in the settings’ own search.
    LookAround,
    /// The mail address of the account, short plain text, nothing pasted with its layout.
    FillPlainly,
    /// Load it again, set it again, and save where there is a button for it.
    SetAgain,
    /// Look among unwanted mail and in the messages of the service; give it two more days.
    LookElsewhere,
    /// Photograph the screen, or print the page to a file.
    KeepPicture,
}

/// Something one sees instead, and the one thing to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symptom<'g> {
    /// What is seen.
    pub text: Told<'g, Sight>,
    /// What to try.
    pub remedy: Told<'g, Advice>,
    /// Where.
    pub link: Option<&'g Address>,
    /// What it says happened to the request: the objection opens at that line.
    pub event: Option<Status>,
    /// The place, in the same list, of the one it comes after, which did not help. Listed at first: nothing.
    pub after: Option<usize>,
}

/// What can be seen instead at `step` on `route`, in the order of the list. Never empty: where the file
/// says nothing, the kind of the step does. With several links, the first is the page that does not
/// open, followed by the further links, one after the other.
pub fn symptoms(step: &Step, route: Platform) -> Vec<Symptom<'_>> {
    let mut links = step.ladder(route).map(|link| &link.url);
    let first = links.next();
    let mut symptoms: Vec<Symptom<'_>> = Vec::new();
    for link in links {
        let after = symptoms.len().checked_sub(1);
        symptoms.push(built(Sight::OtherPage, Advice::NextLink, Some(link), after));
    }
    let own = symptoms.len();
    symptoms.extend(step.stuck.iter().map(|rung| Symptom {
        text: Told::Text(&rung.symptom),
        remedy: Told::Text(&rung.remedy),
        link: rung.link.as_ref(),
        event: rung.event,
        after: rung.after.map(|place| own + place),
    }));
    if step.stuck.is_empty() {
        if first.is_some() {
            let after = own.checked_sub(1);
            symptoms.push(built(Sight::OtherPage, Advice::LogIn, first, after));
        }
        let (sight, advice) = of_kind(step.kind);
        let opens_a_page = step.kind == Kind::Open && step.path.is_empty() && first.is_some();
        if !opens_a_page {
            symptoms.push(built(sight, advice, None, None));
        }
    }
    symptoms
}

/// What can go wrong with a step of that kind, whatever it is about.
const fn of_kind(kind: Kind) -> (Sight, Advice) {
    match kind {
        Kind::Open | Kind::Tap => (Sight::NotThere, Advice::LookAround),
        Kind::Fill => (Sight::NotTaken, Advice::FillPlainly),
        Kind::Check => (Sight::NotSo, Advice::SetAgain),
        Kind::Wait => (Sight::NothingCame, Advice::LookElsewhere),
        Kind::Keep => (Sight::NotKept, Advice::KeepPicture),
    }
}

const fn built(
    sight: Sight,
    advice: Advice,
    link: Option<&Address>,
    after: Option<usize>,
) -> Symptom<'_> {
    Symptom { text: Told::Built(sight), remedy: Told::Built(advice), link, event: None, after }
}
