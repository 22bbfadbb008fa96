//! `set`: what holds for all accounts, shown or changed.

use super::context::Context;
use super::named;
use super::stop::Done;
use crate::cli::Set;
use crate::domain::law::region::Country;
use crate::domain::record::act::Change;
use crate::domain::record::dossier::Phone;
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;
use crate::system::local::{self, COMPUTERS};
use crate::system::locale;
use crate::ui::strings::commands::Named;
use crate::ui::strings::strings;
use crate::ui::text::{pad, width};

/// What takes a setting away.
const NONE: &str = "none";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Setting {
    Country,
    Language,
    Phone,
    Computer,
    Pack,
}

impl Setting {
    const ALL: [Self; 5] = [Self::Country, Self::Language, Self::Phone, Self::Computer, Self::Pack];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Language => "language",
            Self::Phone => "phone",
            Self::Computer => "computer",
            Self::Pack => "pack",
        }
    }
}

/// Shows all settings, or one, or changes it.
pub(super) fn run(asked: &Set, desk: &mut Context) -> Done {
    let Some(name) = &asked.name else {
        return Setting::ALL.into_iter().try_for_each(|it| desk.print_line(&line(it, desk)));
    };
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
    let (value, meaning) = present(setting, desk);
    let values = Setting::ALL.into_iter().map(|it| width(&present(it, desk).0));
    let widest = values.max().unwrap_or(0);
    format!("{}  {}  {meaning}", pad(setting.as_str(), 8), pad(&value, widest))
}

/// The value as it is typed, and what it means.
fn present(setting: Setting, desk: &Context) -> (String, String) {
    let (data, setup) = (&desk.data, &desk.data.dossier().setup);
    let words = &data.strings.commands;
    let or_none = |value: Option<&str>| value.unwrap_or(NONE).to_owned();
    let unset = || words.not_set.to_owned();
    match setting {
        Setting::Country => {
            let name = setup.country.map(|it| data.strings.country(it, &data.catalogue));
            (or_none(setup.country.as_ref().map(Country::as_str)), name.unwrap_or_else(unset))
        }
        Setting::Language => {
            let language = setup.language.unwrap_or_else(locale::system_language);
            let name = strings(language).language_name;
            let own = setup.language.is_some();
            let meaning =
                if own { name.to_owned() } else { format!("{name}, {}", words.of_system) };
            (language.to_string(), meaning)
        }
        Setting::Phone => {
            let name = setup.phone.map(|it| data.strings.phone(it).to_owned());
            (or_none(setup.phone.map(Phone::as_str)), name.unwrap_or_else(unset))
        }
        Setting::Pack => {
            let name = data.pack().map(|pack| pack.name.get(data.language()).to_owned());
            let all = || data.strings.home.everything.to_owned();
            (or_none(data.pack().map(|pack| &*pack.key)), name.unwrap_or_else(all))
        }
        Setting::Computer => {
            let here = data.strings.settings.here_only;
            (data.computer.to_string(), format!("{}, {here}", data.strings.platform(data.computer)))
        }
    }
}

/// Checks the value and keeps it.
fn change(setting: Setting, typed: &str, desk: &mut Context) -> Done {
    let setup = &desk.data.dossier().setup;
    let (value, before) = match setting {
        Setting::Country => {
            let country = named::country(typed, desk)?;
            (country.map(|it| it.to_string()), setup.country.map(|it| it.to_string()))
        }
        Setting::Language => {
            let names = Language::ALL.map(Language::as_str);
            let language =
                if typed == NONE { None } else { Some(one_of(setting, typed, &names, desk)?) };
            (language, setup.language.map(|it| it.to_string()))
        }
        Setting::Phone => {
            let names = Phone::ALL.map(Phone::as_str);
            let phone = one_of(setting, typed, &names, desk)?;
            (Some(phone), setup.phone.map(|it| it.as_str().to_owned()))
        }
        Setting::Pack => {
            let pack = if typed == NONE { None } else { Some(named::pack(typed, desk)?) };
            (pack.map(|pack| pack.key.to_string()), None)
        }
        Setting::Computer => return keep_computer(typed, desk),
    };
    // Saying it again is not worth a line of the journal.
    if value == before {
        return Ok(());
    }
    let value = value.unwrap_or_default();
    desk.act(vec![Change::Set { name: setting.as_str().to_owned(), value }])
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

fn one_of(setting: Setting, typed: &str, names: &[&'static str], desk: &Context) -> Done<String> {
    let found = names.iter().find(|name| name.eq_ignore_ascii_case(typed));
    let what = Named::Value(setting.as_str());
    found.map(|name| (*name).to_owned()).ok_or_else(|| named::unknown(what, typed, names, desk))
}
