//! `set`: what holds for all accounts, shown or changed.

use super::context::Context;
use super::named;
use super::operation::carry_out;
use super::stop::{Done, Stop};
use crate::cli::Set;
use crate::domain::law::region::Country;
use crate::domain::ops::settings::{self, Setting as Wish};
use crate::domain::record::dossier::Phone;
use crate::domain::text::platform::Platform;
use crate::print::text::{pad, width};
use crate::system::local::{self, COMPUTERS};
use crate::system::locale;
use crate::words::{self, Named};

/// What takes a setting away.
const NONE: &str = "none";

/// What an older version kept home to: understood, and without effect.
const PACK: &str = "pack";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Setting {
    Country,
    Language,
    Phone,
    LookAgain,
    Computer,
    Mouse,
}

impl Setting {
    const ALL: [Self; 6] =
        [Self::Country, Self::Language, Self::Phone, Self::LookAgain, Self::Computer, Self::Mouse];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Language => "language",
            Self::Phone => "phone",
            Self::LookAgain => "look-again",
            Self::Computer => "computer",
            Self::Mouse => "mouse",
        }
    }
}

/// Shows all settings, or one, or changes it.
pub(super) fn run(asked: &Set, desk: &mut Context) -> Done {
    let Some(name) = &asked.name else {
        return Setting::ALL.into_iter().try_for_each(|it| desk.print_line(&line(it, desk)));
    };
    if name == PACK {
        return desk.print_line(desk.data.words.set_packs_hide_nothing());
    }
    let names = Setting::ALL.map(Setting::as_str);
    let setting = Setting::ALL.into_iter().find(|setting| setting.as_str() == name);
    let setting = setting.ok_or_else(|| named::unknown(Named::Setting, name, &names, desk))?;
    match &asked.value {
        None => desk.print_line(&present(setting, desk).0),
        Some(value) => {
            change(setting, value, desk)?;
            desk.print_line(&line(setting, desk))
        }
    }
}

/// Name, value as it is typed, and what that means: in columns, with every value whole.
fn line(setting: Setting, desk: &Context) -> String {
    let values = Setting::ALL.into_iter().map(|it| width(&present(it, desk).0));
    let widest = values.max().unwrap_or(0);
    let names = Setting::ALL.into_iter().map(|it| it.as_str().len()).max().unwrap_or(0);
    let (value, meaning) = present(setting, desk);
    format!("{}  {}  {meaning}", pad(setting.as_str(), names), pad(&value, widest))
}

/// The value as it is typed, and what it means.
fn present(setting: Setting, desk: &Context) -> (String, String) {
    let (data, setup) = (&desk.data, &desk.data.dossier().setup);
    let words = data.words;
    let or_none = |value: Option<&str>| value.unwrap_or(NONE).to_owned();
    let unset = || words.set_not_set().to_owned();
    let here = data.words.settings_here_only();
    match setting {
        Setting::Country => {
            let name = setup.country.map(|it| data.words.country(it, &data.catalogue));
            (or_none(setup.country.as_ref().map(Country::as_str)), name.unwrap_or_else(unset))
        }
        Setting::Language => {
            let own = setup.language.filter(|it| words::speaks(*it));
            let spoken = words::of(own.unwrap_or_else(locale::system_language));
            let name = spoken.language_name();
            let meaning = if own.is_some() {
                name.to_owned()
            } else {
                format!("{name}, {}", words.set_of_system())
            };
            (spoken.language().to_string(), meaning)
        }
        Setting::Phone => {
            let name = setup.phone.map(|it| data.words.phone_name(it).to_owned());
            (or_none(setup.phone.map(Phone::as_str)), name.unwrap_or_else(unset))
        }
        Setting::LookAgain => {
            let months = setup.look_again_months();
            let after = data.words.set_after_months(months);
            let own = setup.look_again.is_some();
            (
                months.to_string(),
                if own { after } else { format!("{after}, {}", words.set_by_default()) },
            )
        }
        Setting::Computer => (
            data.computer.to_string(),
            format!("{}, {here}", data.words.platform_name(data.computer)),
        ),
        Setting::Mouse => {
            let on = local::mouse(&desk.home);
            let (value, meaning) =
                if on { ("on", words.set_mouse_on()) } else { ("off", words.set_mouse_off()) };
            (value.to_owned(), format!("{meaning}, {here}"))
        }
    }
}

/// Checks the value and keeps it.
fn change(setting: Setting, typed: &str, desk: &mut Context) -> Done {
    let is_none = typed == NONE;
    let wish = match setting {
        Setting::Country => Wish::Country(named::country(typed, desk)?),
        Setting::Language if is_none => Wish::Language(None),
        Setting::Language => {
            let names = words::LANGUAGES.iter().map(|it| it.language().to_string());
            let names: Vec<String> = names.collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Wish::Language(one_of(setting, typed, &names, desk)?.parse().ok())
        }
        Setting::Phone => {
            let names = Phone::ALL.map(Phone::as_str);
            Wish::Phone(Phone::of_word(&one_of(setting, typed, &names, desk)?))
        }
        Setting::LookAgain if is_none => Wish::LookAgain(None),
        Setting::LookAgain => Wish::LookAgain(Some(months(typed, desk)?)),
        Setting::Computer => return keep_computer(typed, desk),
        Setting::Mouse => {
            let on = one_of(setting, typed, &["on", "off"], desk)? == "on";
            return Ok(local::set_mouse(&desk.home, on)?);
        }
    };
    let changes = settings::set(&desk.facts(), wish);
    carry_out(changes, desk).map(|_| ())
}

fn months(typed: &str, desk: &Context) -> Done<u16> {
    let words = desk.data.words;
    typed.parse().ok().ok_or_else(|| {
        let told = words.name_unknown(Named::Value(Setting::LookAgain.as_str()), typed);
        Stop::Usage(format!("{told} {}", words.set_write_months()))
    })
}

fn keep_computer(typed: &str, desk: &mut Context) -> Done {
    let names = COMPUTERS.map(Platform::as_str);
    let computer: Option<Platform> = match typed {
        NONE => None,
        typed => one_of(Setting::Computer, typed, &names, desk)?.parse().ok(),
    };
    local::set_computer(&desk.home, computer)?;
    desk.data.computer = computer.unwrap_or_else(|| locale::computer(std::env::consts::OS));
    Ok(())
}

fn one_of(setting: Setting, typed: &str, names: &[&str], desk: &Context) -> Done<String> {
    let found = names.iter().find(|name| name.eq_ignore_ascii_case(typed));
    let what = Named::Value(setting.as_str());
    found.map(|name| (*name).to_owned()).ok_or_else(|| named::unknown(what, typed, names, desk))
}
