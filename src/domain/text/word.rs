//! The fixed words of files: each list once, for files, JSON and errors.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $(
                $(#[$vdoc])*
                #[doc = concat!("`", $word, "` in files.")]
                $variant
            ),*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word in files and JSON; never translated.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The one with this word.
            pub fn of_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }
    };
}
pub(in super::super) use words;

words! {
    /// How sure the sources are.
    Confidence { High = "high", Medium = "medium", Low = "low" }
}
words! {
    /// Why a guide has no steps.
    Card {
        /// Nothing is taken, or nothing has to be done.
        NothingToDo = "nothing-to-do",
        /// It cannot be refused.
        NoWay = "no-way",
        /// Only an administrator can.
        AdminOnly = "admin-only",
    }
}
words! {
    /// Who alone can carry a guide out.
    Doer {
        /// The administrator of a company, a school, a server: the person asks them.
        Administrator = "administrator",
    }
}
words! {
    /// What kind of thing a step is.
    Kind {
        /// Open a page or a screen.
        Open = "open",
        /// Tap or click something.
        Tap = "tap",
        /// Fill something in.
        Fill = "fill",
        /// Look at something.
        Check = "check",
        /// Wait for something.
        Wait = "wait",
        /// Keep something.
        Keep = "keep",
    }
}
words! {
    /// What a link leads to.
    Role { Form = "form", Settings = "settings", Help = "help", Policy = "policy" }
}
words! {
    /// Who was seen giving an address.
    Seen { Official = "official", Regulator = "regulator", Press = "press", Community = "community" }
}
words! {
    /// What kind of source a source is.
    SourceKind {
        Official = "official",
        Regulator = "regulator",
        Law = "law",
        Press = "press",
        Community = "community",
    }
}
words! {
    /// Where on the screen of the service a label sits.
    Spot {
        TopLeft = "top-left",
        Top = "top",
        TopRight = "top-right",
        Left = "left",
        Centre = "centre",
        Right = "right",
        BottomLeft = "bottom-left",
        Bottom = "bottom",
        BottomRight = "bottom-right",
    }
}
words! {
    /// What a letter is for.
    LetterKind {
        /// Object to AI training.
        Objection = "objection",
        /// Object, and have the data erased that are held for it.
        Erasure = "erasure",
        /// Remind of an objection that nobody answered in time.
        Reminder = "reminder",
        /// Answer a refusal.
        Refusal = "refusal",
        /// Complain to the authority.
        Complaint = "complaint",
    }
}
