//! The rules a file of content must keep. Each has a code that never changes; `docs/RULES.md` says how
//! to mend what breaks it.

/// Whether a file can be used all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot: a rule is broken.
    Error,
    /// It can, and could be better.
    Warning,
}

impl Severity {
    /// The word in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! rules {
    ($(#[doc = $why:literal] $name:ident = $code:literal),* $(,)?) => {
        /// A rule, named by its code in diagnostics and JSON.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $why] $name),*
        }

        impl Rule {
            /// All of them, in the order of `docs/RULES.md`.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its code: never changes, never translated.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// Whether a file that breaks it can be used all the same.
            pub const fn severity(self) -> Severity {
                match self {
                    Self::UndatedLink => Severity::Warning,
                    _ => Severity::Error,
                }
            }

            /// Why there is such a rule, in one line.
            pub const fn why(self) -> &'static str {
                match self { $(Self::$name => $why.trim_ascii()),* }
            }
        }
    };
}

rules! {
    /// Files are UTF-8: another encoding shows other letters than the author wrote.
    NotUtf8 = "not-utf8",
    /// A guide is small enough to be corrected by hand, and to be read while a screen waits: 256 KiB.
    TooLarge = "too-large",
    /// What cannot be read is neither shown nor checked, and must not be missed in silence.
    Unreadable = "unreadable",
    /// The path of a guide is its id: a file elsewhere would be lost without a word.
    MisplacedFile = "misplaced-file",
    /// What is not TOML cannot be read.
    TomlSyntax = "toml-syntax",
    /// TOML 1.1 is young: most editors and other tools still read TOML 1.0 only.
    Toml11 = "toml-1-1",
    /// A file of a newer format may mean what this program cannot know.
    NewerFormat = "newer-format",
    /// A key nobody reads is a slip of the pen: what it says would be lost.
    UnknownKey = "unknown-key",
    /// Without it the table cannot be shown.
    MissingKey = "missing-key",
    /// A value of another type cannot be read.
    WrongType = "wrong-type",
    /// Some values are one word out of a few.
    UnknownWord = "unknown-word",
    /// Dates are compared: they are written one way only.
    BadDate = "bad-date",
    /// What was seen, checked or published was so on a day that has been.
    FutureDate = "future-date",
    /// A number that cannot be: no minutes, revision 0.
    OutOfRange = "out-of-range",
    /// The same word twice in a list is a slip of the pen.
    RepeatedWord = "repeated-word",
    /// The program speaks English and French, and neither is a translation to come.
    MissingLanguage = "missing-language",
    /// A text without a word shows as a hole on the screen.
    EmptyText = "empty-text",
    /// French puts a no-break space there: a line that begins with `?` looks broken.
    FrenchSpacing = "french-spacing",
    /// Control characters can rewrite what a terminal shows.
    ControlCharacter = "control-character",
    /// What nobody can see can make one text look like another.
    InvisibleCharacter = "invisible-character",
    /// Terminals disagree on the width of emoji, and rows shift.
    Emoji = "emoji",
    /// One letter written in two ways is not found by a search.
    NotNfc = "not-nfc",
    /// A title fits its line on a small terminal.
    LongTitle = "long-title",
    /// A glyph stands in one column of a drawing.
    WideGlyph = "wide-glyph",
    /// A label nobody saw is never invented, but the person needs something to look for.
    HopLabel = "hop-label",
    /// Ids are typed in commands and kept in journals: lower-case letters, digits and hyphens.
    MalformedId = "malformed-id",
    /// Two things with one id would share their ticks.
    DuplicateId = "duplicate-id",
    /// People have ticked what was released: an id stays known for ever.
    VanishedId = "vanished-id",
    /// What has no source is not written.
    NoSource = "no-source",
    /// A source that is not listed cannot be looked up.
    UnknownSource = "unknown-source",
    /// Only what somebody tried, somewhere, counts as tried.
    LiveWithoutTrial = "live-without-trial",
    /// `desk` means the date of the newest source: the day of reading would make old evidence look new.
    DeskDate = "desk-date",
    /// An address that nobody dated counts as old, and is tried first.
    UndatedLink = "undated-link",
    /// A guide that is referred to exists.
    UnknownGuide = "unknown-guide",
    /// A step that is referred to exists, or existed.
    UnknownStep = "unknown-step",
    /// A rung that others come after stands above them: one climbs on from where one is.
    UnknownRung = "unknown-rung",
    /// A service that is referred to exists.
    UnknownService = "unknown-service",
    /// A company that is referred to exists.
    UnknownCompany = "unknown-company",
    /// A maker that is referred to exists: its hosts decide which links may be opened.
    UnknownMaker = "unknown-maker",
    /// An authority that is referred to exists.
    UnknownAuthority = "unknown-authority",
    /// A letter that is referred to exists.
    UnknownLetter = "unknown-letter",
    /// Who lives somewhere is told what the law says there, or which right is missing.
    UnknownLaw = "unknown-law",
    /// A blank that nobody can fill stays a hole in the letter.
    UnknownBlank = "unknown-blank",
    /// What a letter may leave out stands in square brackets, with a blank that says when.
    LetterMarks = "letter-marks",
    /// A short letter fits the box of a form, with long names and addresses in it: 1,000 characters.
    LongLetter = "long-letter",
    /// Who has the right to object has every letter; a letter cites no law that does not give it.
    LetterRegions = "letter-regions",
    /// An objection goes to somebody.
    RequestWithoutCompany = "request-without-company",
    /// What moves a request, or tells of its answer, needs a request; such a step has no tick of its own.
    MovesWithoutRequest = "moves-without-request",
    /// What is only on a platform without a route is never shown.
    PlatformNotListed = "platform-not-listed",
    /// A route without steps leads nowhere.
    PlatformWithoutStep = "platform-without-step",
    /// A card says why there are no steps.
    CardWithSteps = "card-with-steps",
    /// A guide without steps says why: it is a card.
    GuideWithoutSteps = "guide-without-steps",
    /// Who lives where the right does not exist is told what is left.
    RegionsWithoutElsewhere = "regions-without-elsewhere",
    /// Who did the steps of an earlier revision is told what changed.
    Changes = "changes",
    /// Only https pages, and settings of a system or a browser, may be offered.
    AddressScheme = "address-scheme",
    /// A user name in an address makes it look like another's.
    AddressUser = "address-user",
    /// No official page needs a port.
    AddressPort = "address-port",
    /// Who owns a number cannot be seen.
    AddressNumber = "address-number",
    /// A letter of another alphabet can look like one of ours.
    AddressHomograph = "address-homograph",
    /// A host is made of lower-case labels and dots.
    AddressHost = "address-host",
    /// Some characters end an address early, or hide its end.
    AddressCharacter = "address-character",
    /// At most one `{…}`, a whole label below the domain of the owner.
    AddressBlank = "address-blank",
    /// Mail goes where its owner reads it: an address with a typing error loses it.
    MailAddress = "mail-address",
    /// Settings of a system or a browser open from a step that says so, and nowhere else.
    SettingsRole = "settings-role",
    /// A link leads to a host of the service or its maker: people who search for the form are fished for.
    UnofficialHost = "unofficial-host",
    /// Nobody lists another's host as his own: links would open there in a false name.
    ClaimedHost = "claimed-host",
    /// An address that leads nowhere, or elsewhere, is never offered.
    RetiredAddress = "retired-address",
    /// A redirector shows one address and leads to another; so does what carries another one within it.
    Redirector = "redirector",
}
