//! `optout-tui`: refuse AI training on your data, step by step, in a terminal.
//!
//! This page is the map. The house has rooms; each knows only those that `tests/stories/architecture.rs` gives it a
//! door to. From the ground up:
//!
//! ```text
//!  domain    what it is about. Pure, without a clock or a disk
//!    text      days, ids, addresses, languages         guide    what a guide is, and the catalogue of all
//!    record    accounts, acts, what they add up to     law      who owes an answer, until when, who hears a complaint
//!    letter    letters with blanks, filled             ops      what a person can do: each thing once, with its rules
//!  content   guide files → domain, or what is wrong with them, and where. Runs in build.rs, too
//!  journal   lines of the journal ⇄ acts
//!  words     every sentence, one file a language
//!  app       what is open, what is wanted, what comes of it: `Intent` in, `Effect` out, one file a page
//!  tell      each page as a `View`: told once, shown by every medium
//!  print     a view on cells, in lines, on a stream
//!  paper     what leaves as a file: the record, the calendar
//!  system    the room with windows: files, browser, clock, locale, terminal, signals
//!  world     carries effects out: the real one, and one in memory for the stories
//!  session   an app in a world: a key becomes an intent, an intent a new telling
//!  tui       the full screen        plain     the same as questions and answers
//!  commands  what scripts ask for: one verb a file        cli   how they ask
//!  start     what is known when the program starts        run   wires it all together
//! ```
//!
//! A key becomes an [`app::intent::Intent`] by what the page offers ([`app::view::View`]);
//! [`app::apply::apply`] changes the [`app::App`] and returns effects, which a [`world::World`] carries out;
//! [`tell::shown`] tells the page anew. What changes data is a list of [`domain::record::change::Change`]s
//! made by one function of [`domain::ops`], whoever asked: it is shown at once, appended to the journal by
//! [`system::journal::Journal`], and only then called saved.
//!
//! | word | what it means | where |
//! |---|---|---|
//! | service, account | what one uses, and a nickname for the use of it | [`domain::guide::reference`], [`domain::record::account`] |
//! | guide, step, rung | how to do one thing, in steps; what to try where one fails | [`domain::guide`] |
//! | mark | what a step is on an account: done, skipped, stuck | [`domain::record::act`] |
//! | request, complaint | what was asked of a company; what was told to it or an authority | [`domain::record::request`] |
//! | standing | where both stand today, and what comes next | [`domain::law::standing`] |
//! | act, change, journal | something done, what it changed, and the file that keeps it | [`domain::record::act`], [`journal`] |
//! | dossier | what all acts add up to | [`domain::record::dossier`] |
//! | lane | where a thing to do stands on home | [`domain::record::lanes`] |

pub mod app;
pub mod cli;
pub mod commands;
pub mod content;
pub mod domain;
pub mod embedded;
pub mod journal;
pub mod paper;
pub mod plain;
pub mod print;
pub mod run;
pub mod session;
pub mod start;
pub mod system;
pub mod tell;
pub mod tui;
pub mod user_guides;
pub mod words;
pub mod world;
