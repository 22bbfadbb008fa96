//! Addresses are handed to real programs, found on a real path.
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use optout_tui::domain::letter::mailto::Mail;
use optout_tui::domain::text::address::Address;
use optout_tui::domain::text::failure::{Doing, Unopened};
use optout_tui::system::browser;
use optout_tui::system::environment::Environment;
use tempfile::TempDir;

use crate::support::frozen;

const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

fn address(text: &str) -> Address {
    text.parse().unwrap()
}

/// A folder of programs that note what they were given, and the path that leads to it first.
struct Programs {
    folder: TempDir,
}

impl Programs {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    /// A program that notes its arguments, one a line, and what its standard streams are.
    fn with(self, name: &str, then: &str) -> Self {
        let notes = self.notes(name);
        let notes = notes.display();
        self.script(
            name,
            &format!(
                "for it in \"$@\"; do printf '%s\\n' \"$it\"; done >'{notes}.new'\n\
                 streams=$(readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2)\n\
                 printf '%s\n' \"$streams\" >'{notes}.streams'\n\
                 cut -d ' ' -f 1,6 /proc/$$/stat >'{notes}.session'\n\
                 mv '{notes}.new' '{notes}'\n{then}"
            ),
        )
    }

    fn script(self, name: &str, body: &str) -> Self {
        let path = self.folder.path().join(name);
        // Written by another process: a program that this one has open to write cannot be started.
        fs::write(path.with_extension("text"), format!("#!/bin/sh\n{body}\n")).unwrap();
        let copied = std::process::Command::new("cp")
            .args([path.with_extension("text"), path.clone()])
            .status();
        assert!(copied.unwrap().success());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn notes(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name}.notes"))
    }

    fn environment(&self, more: &[(&str, &str)]) -> Environment {
        let path = format!("{}:/usr/bin:/bin", self.folder.path().display());
        let more = more.iter().map(|(name, value)| (*name, (*value).to_owned()));
        Environment::of(more.chain([("PATH", path)]))
    }

    /// What `name` was given, once it has noted it.
    fn given(&self, name: &str) -> String {
        let notes = self.notes(name);
        wait_until(|| notes.exists());
        fs::read_to_string(notes).unwrap()
    }
}

fn wait_until(mut it_is_so: impl FnMut() -> bool) {
    let since = Instant::now();
    while !it_is_so() {
        assert!(since.elapsed() < Duration::from_secs(10), "waited in vain");
        std::thread::yield_now();
    }
}

/// What took it.
fn open(address: &Address, environment: &Environment) -> Result<String, Unopened> {
    browser::open(address, environment).map(|handed| handed.to)
}

fn write(mail: &Mail, environment: &Environment) -> Result<String, Unopened> {
    browser::write(mail, environment).map(|handed| handed.to)
}

const SCREEN: (&str, &str) = ("DISPLAY", ":99");

#[test]
fn the_launcher_of_the_desktop_is_handed_the_address() {
    let programs = Programs::new().with("xdg-open", "");
    let handed = open(&address(FORM), &programs.environment(&[SCREEN]));
    assert_eq!(handed, Ok("xdg-open".to_owned()));
    assert_eq!(programs.given("xdg-open"), format!("{FORM}\n"));
    let noted = |what: &str| fs::read_to_string(programs.notes("xdg-open").with_extension(what));
    assert_eq!(noted("notes.streams").unwrap(), "/dev/null\n".repeat(3));
    let wayland = programs.environment(&[("WAYLAND_DISPLAY", "wayland-0")]);
    assert_eq!(open(&address(FORM), &wayland), Ok("xdg-open".to_owned()));
}

#[test]
fn what_it_starts_is_away_from_our_terminal() {
    let programs = Programs::new().with("xdg-open", "");
    open(&address(FORM), &programs.environment(&[SCREEN])).unwrap();
    programs.given("xdg-open");
    let session = programs.notes("xdg-open").with_extension("notes.session");
    let session = fs::read_to_string(session).unwrap();
    let (own, leader) = session.trim_end().split_once(' ').unwrap();
    assert_eq!(own, leader, "it leads a session of its own");
}

#[test]
fn without_a_screen_there_is_no_browser() {
    let programs = Programs::new().with("xdg-open", "");
    for variables in [&[][..], &[("DISPLAY", "")], &[("BROWSER", "w3m:/nowhere/firefox")]] {
        let opened = open(&address(FORM), &programs.environment(variables));
        assert_eq!(opened, Err(Unopened::NoBrowser), "{variables:?}");
    }
    assert!(!programs.notes("xdg-open").exists());
    let nothing = Environment::of([("PATH", "/nowhere"), SCREEN]);
    assert_eq!(open(&address(FORM), &nothing), Err(Unopened::NoBrowser));
}

#[test]
fn the_variable_comes_first_and_says_where_the_address_goes() {
    let programs = Programs::new().with("fox", "").with("xdg-open", "");
    let browser = ("BROWSER", "/nowhere/x --new %s:fox --tab=%s -p");
    // No screen is needed for it: who sets the variable knows why.
    let opened = open(&address(FORM), &programs.environment(&[browser]));
    assert_eq!(opened, Ok("$BROWSER fox".to_owned()));
    assert_eq!(programs.given("fox"), format!("--tab={FORM}\n-p\n"));
    assert!(!programs.notes("xdg-open").exists());
}

#[test]
fn a_launcher_that_fails_at_once_makes_way_for_the_next() {
    let programs =
        Programs::new().script("fox", "exit 1").script("xdg-open", "exit 3").with("gio", "");
    let environment = programs.environment(&[("BROWSER", "fox"), SCREEN]);
    assert_eq!(open(&address(FORM), &environment), Ok("gio".to_owned()));
    assert_eq!(programs.given("gio"), format!("open\n{FORM}\n"));
}

#[test]
fn when_all_fail_the_first_is_named() {
    let names = ["xdg-open", "gio", "gnome-open", "kde-open6", "kde-open5", "kde-open"];
    let programs = names.iter().fold(Programs::new(), |it, name| it.script(name, "exit 4"));
    match open(&address(FORM), &programs.environment(&[SCREEN])) {
        Err(Unopened::Failed(failure)) => {
            assert_eq!(failure.doing, Doing::Open);
            assert!(failure.cause.starts_with("xdg-open: exit status: 4"), "{failure}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_of_the_address_reaches_a_shell() {
    let programs = Programs::new().with("xdg-open", "").with("fox", "");
    let pwned = programs.folder.path().join("pwned");
    let text = format!(
        "https://www.facebook.com/$(touch$IFS{0});touch${{IFS}}{0}&touch$IFS{0}?%s",
        pwned.display()
    );
    let text = text.replace(['{', '}'], "");
    for variables in [[SCREEN, SCREEN], [("BROWSER", "fox %s"), SCREEN]] {
        let opened = open(&address(&text), &programs.environment(&variables)).unwrap();
        let name = opened.trim_start_matches("$BROWSER ");
        assert_eq!(programs.given(name), format!("{text}\n"));
    }
    let shells = [("BROWSER", "sh -c %s:/bin/sh:env sh -c %s")];
    let opened = open(&address(&text), &programs.environment(&shells));
    assert_eq!(opened, Err(Unopened::NoBrowser));
    assert!(!pwned.exists());
}

#[test]
fn a_launcher_that_stays_is_not_waited_for_and_leaves_no_zombie() {
    let programs = Programs::new().with("xdg-open", "exec sleep 1");
    let since = Instant::now();
    open(&address(FORM), &programs.environment(&[SCREEN])).unwrap();
    assert!(since.elapsed() < Duration::from_millis(900));
    wait_until(|| children().is_empty());
}

/// Those of this process that wait to be buried, or still run under the name of the launcher's end.
fn children() -> Vec<String> {
    let own = std::process::id().to_string();
    let stats = fs::read_dir("/proc").unwrap().flatten();
    let stats = stats.filter_map(|it| fs::read_to_string(it.path().join("stat")).ok());
    stats
        .filter(|stat| {
            let after = stat.rsplit(')').next().unwrap_or_default();
            let fields: Vec<&str> = after.split_whitespace().collect();
            let ours = fields.get(1) == Some(&own.as_str());
            ours && (fields.first() == Some(&"Z") || stat.contains("(sleep)"))
        })
        .collect()
}

#[test]
fn what_is_not_whole_or_belongs_elsewhere_is_refused() {
    let programs = Programs::new().with("xdg-open", "");
    let environment = programs.environment(&[SCREEN]);
    let text = "https://{name}.substack.com/account";
    match open(&address(text), &environment) {
        Err(Unopened::Failed(failure)) => assert!(failure.cause.contains(text)),
        other => panic!("{other:?}"),
    }
    let page = address("about:preferences#privacy");
    assert_eq!(open(&page, &environment), Err(Unopened::BrowsersOwn));
    let settings = address("x-apple.systempreferences:com.apple.preference.security");
    assert_eq!(open(&settings, &environment), Err(Unopened::OtherSystem));
    assert!(!programs.notes("xdg-open").exists());
}

/// A mail to the authority of a part of Germany, from its record.
fn mail(body: &str) -> Mail {
    let catalogue = frozen::catalogue();
    let authority = catalogue.authority("DE".parse().unwrap()).unwrap();
    let office = authority.offices.iter().find(|it| it.email.is_some()).unwrap();
    Mail::to_office(office, "Plainte & pièces", body).unwrap()
}

#[test]
fn a_mail_goes_to_the_system_first_as_one_argument() {
    let programs = Programs::new().with("xdg-open", "").with("firefox", "");
    let environment = programs.environment(&[SCREEN, ("BROWSER", "firefox")]);
    let mail = mail("$(id) & \"quoted\"\n100 % é");
    assert_eq!(write(&mail, &environment), Ok("xdg-open".to_owned()));
    let given = programs.given("xdg-open");
    assert_eq!(given.lines().count(), 1, "{given}");
    let (to, rest) = given.trim_end().split_once('?').unwrap();
    assert_eq!(to, format!("mailto:{}", mail.to()));
    assert_eq!(
        rest,
        "subject=Plainte%20%26%20pi%C3%A8ces\
         &body=%24%28id%29%20%26%20%22quoted%22%0D%0A100%20%25%20%C3%A9"
    );
    assert!(!programs.notes("firefox").exists());
}

#[test]
fn without_a_screen_the_browser_of_the_person_takes_a_mail_or_nobody_does() {
    let programs = Programs::new().with("firefox", "");
    let environment = programs.environment(&[("BROWSER", "firefox")]);
    assert_eq!(write(&mail("x"), &environment), Ok("$BROWSER firefox".to_owned()));
    assert!(programs.given("firefox").starts_with("mailto:"));
    let nobody = programs.environment(&[]);
    assert_eq!(write(&mail("x"), &nobody), Err(Unopened::NoBrowser));
}

#[test]
fn a_launcher_that_fails_a_second_later_is_told_and_one_that_ends_well_is_not() {
    for (ending, told) in [("sleep 0.6; exit 3", true), ("sleep 0.6", false)] {
        let programs = Programs::new().with("xdg-open", ending);
        let handed = browser::open(&address(FORM), &programs.environment(&[SCREEN])).unwrap();
        assert_eq!(handed.to, "xdg-open");
        let (sender, failures) = std::sync::mpsc::channel();
        handed.watch(move |failure| sender.send(failure).unwrap());
        let failure = failures.recv_timeout(Duration::from_secs(5)).ok();
        assert_eq!(failure.is_some(), told, "{failure:?}");
        assert!(failure.is_none_or(|it| it.cause.contains("xdg-open: exit status: 3")));
    }
}
