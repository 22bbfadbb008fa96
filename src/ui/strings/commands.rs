//! What commands say, and no screen does.

mod en;
mod fr;

use super::Strings;
use crate::domain::guide::Freshness;
use crate::domain::law::region::Region;
use crate::domain::record::account::Account;
use crate::domain::text::failure::Unfit;
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::platform::Platform;
use crate::ui::strings::Language;

pub(super) use en::{EN, REGIONS as REGIONS_EN};
pub(super) use fr::{FR, REGIONS as REGIONS_FR};

words! {
    /// What commands say, and no screen does.
    Commands {
        added, ageing, cannot_be_tied, changes, checking_own, covers, everywhere, has_none, kind_check,
        kind_fill, kind_keep, kind_open, kind_tap, kind_wait, legend, me_is_no_account, mended, moves,
        no_account_yet, no_address, no_browser, no_country, no_guide, no_right, nothing_due, no_own_guides, not_set, not_there, of_system,
        not_certain, removed, removed_hint, renamed, stale, tied_now, two_accounts, two_letters, two_of_one_service,
        untied, where_exists, writer, account_gone, by_default, mouse_off, mouse_on, no_mark, no_months,
        of_a_guide, of_a_step, packs_hide_nothing, still_saving,
    }
}
words! {
    /// Where people live, as far as the law differs.
    Regions { eu, uk, ch, br, jp, kr, us, elsewhere }
}

/// Something that is looked up by its name.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "they are named after what is looked up")]
pub enum Named<'a> {
    Guide,
    Step(&'a GuideId),
    Service,
    Goal,
    Pack,
    Platform,
    Account,
    Mark,
    Shell,
    Status,
    Letter,
    Reason,
    Blank,
    Setting,
    Schema,
    /// The value of a setting.
    Value(&'static str),
}

impl Strings {
    /// What a region is called.
    pub const fn region(&self, region: Region) -> &'static str {
        let regions = &self.regions;
        match region {
            Region::Eu => regions.eu,
            Region::Uk => regions.uk,
            Region::Ch => regions.ch,
            Region::Br => regions.br,
            Region::Jp => regions.jp,
            Region::Kr => regions.kr,
            Region::Us => regions.us,
            Region::Elsewhere => regions.elsewhere,
        }
    }

    /// How old evidence is, if that must be said.
    pub const fn freshness(&self, freshness: Freshness) -> Option<&'static str> {
        match freshness {
            Freshness::Fresh => None,
            Freshness::Ageing => Some(self.commands.ageing),
            Freshness::Stale => Some(self.commands.stale),
        }
    }

    /// There is nothing of the name that was typed.
    pub fn unknown(&self, what: Named<'_>, typed: &str) -> String {
        match self.language {
            Language::En => format!("`{typed}` is {}.", english(what)),
            Language::Fr => format!("`{typed}` n’est pas {}.", french(what)),
        }
    }

    /// The names nearest to it.
    pub fn nearest(&self, names: &[&str]) -> String {
        let names = names.join(", ");
        match self.language {
            Language::En => format!("Nearest: {names}."),
            Language::Fr => format!("Noms proches\u{a0}: {names}."),
        }
    }

    /// It is a service, and these are its guides.
    pub fn guides_of(&self, service: &str, guides: &[&str]) -> String {
        let guides = guides.join(", ");
        match self.language {
            Language::En => format!("`{service}` is a service. Its guides: {guides}."),
            Language::Fr => {
                format!("`{service}` est un service. Ses guides\u{a0}: {guides}.")
            }
        }
    }

    /// All names there are.
    pub fn known(&self, names: &[&str]) -> String {
        if names.is_empty() {
            return self.commands.has_none.to_owned();
        }
        let names = names.join(", ");
        match self.language {
            Language::En => format!("There are: {names}."),
            Language::Fr => format!("Il y a\u{a0}: {names}."),
        }
    }

    /// The command that lists all names, where they are too many for a line.
    pub fn listed_by(&self, what: Named<'_>) -> String {
        let command = match what {
            Named::Step(guide) => format!("show {guide}"),
            Named::Account => "accounts".to_owned(),
            _ => "guides".to_owned(),
        };
        match self.language {
            Language::En => format!("`optout-tui {command}` lists what there is."),
            Language::Fr => format!("`optout-tui {command}` montre ce qu’il y a."),
        }
    }

    /// Where the rest of a guide is to be read.
    pub fn see(&self, guide: &GuideId) -> String {
        match self.language {
            Language::En => format!("`optout-tui show {guide}` says what to do."),
            Language::Fr => format!("`optout-tui show {guide}` dit quoi faire."),
        }
    }

    /// Half a name fits several accounts.
    pub fn ambiguous(&self, typed: &str, names: &[String]) -> String {
        let names = names.join(", ");
        match self.language {
            Language::En => format!("`{typed}` could be several accounts: {names}."),
            Language::Fr => format!("`{typed}` peut être plusieurs comptes\u{a0}: {names}."),
        }
    }

    /// It is no day.
    pub fn no_day(&self, typed: &str) -> String {
        match self.language {
            Language::En => format!("`{typed}` is no day: write YYYY-MM-DD, such as 2026-03-05."),
            Language::Fr => {
                format!("`{typed}` n’est pas un jour\u{a0}: écrivez AAAA-MM-JJ, comme 2026-03-05.")
            }
        }
    }

    /// The step does not belong to the route that serves the platform.
    pub fn not_on(&self, step: &StepId, platform: Platform) -> String {
        match self.language {
            Language::En => format!("`{step}` is no step on {platform}."),
            Language::Fr => format!("`{step}` n’est pas une étape sur {platform}."),
        }
    }

    /// The steps are those of another platform.
    pub fn borrowed(&self, platform: Platform, route: Platform) -> String {
        let (platform, route) = (self.platform(platform), self.platform(route));
        match self.language {
            Language::En => {
                format!("{platform} has no steps of its own: these are those of {route}.")
            }
            Language::Fr => {
                format!("Pas d’étapes propres à {platform}\u{a0}: voici celles de {route}.")
            }
        }
    }

    /// One has no account there: the service takes that of another.
    pub fn borrows(&self, service: &ServiceId, lenders: &[&str]) -> String {
        let lenders = lenders.join(", ");
        match self.language {
            Language::En => format!(
                "{service} has no accounts of its own, it takes those of {lenders}: add one there. \
                 Marking a step of {service} on it notes that you use both."
            ),
            Language::Fr => format!(
                "{service} n’a pas de comptes à lui, il prend ceux de {lenders}\u{a0}: ajoutez-en un là. \
                 Y marquer une étape de {service} note que vous utilisez les deux."
            ),
        }
    }

    /// One needs no account there.
    pub fn needs_no_account(&self, service: &ServiceId) -> String {
        match self.language {
            Language::En => format!("{service} needs no account: its guides are in the row `me`."),
            Language::Fr => {
                format!(
                    "{service} ne demande pas de compte\u{a0}: ses guides sont dans la ligne `me`."
                )
            }
        }
    }

    /// The guide needs no account.
    pub fn is_for_me(&self, guide: &GuideId) -> String {
        match self.language {
            Language::En => format!("{guide} needs no account: write `me` in its place."),
            Language::Fr => {
                format!("{guide} ne demande pas de compte\u{a0}: écrivez `me` à la place.")
            }
        }
    }

    /// The guide does not apply to the account, but to those.
    pub fn is_for_others(
        &self,
        guide: &GuideId,
        account: &Account,
        services: &[&str],
        accounts: &[String],
    ) -> String {
        let services = services.join(", ");
        let names: Vec<&str> = accounts.iter().map(String::as_str).collect();
        let (told, add) = match self.language {
            Language::En => (
                format!("{guide} is not for `{account}`, but for accounts of {services}."),
                "Add one with `optout-tui accounts add`.",
            ),
            Language::Fr => (
                format!("{guide} n’est pas pour `{account}`, mais pour les comptes de {services}."),
                "Ajoutez-en un avec `optout-tui accounts add`.",
            ),
        };
        let hint = if names.is_empty() { add.to_owned() } else { self.known(&names) };
        format!("{told} {hint}")
    }

    /// That an account is used with a service that borrows it was noted with the mark.
    pub fn uses_noted(&self, service: &ServiceId, account: &Account) -> String {
        match self.language {
            Language::En => format!("Noted: you use {service} with {account}."),
            Language::Fr => format!("C’est noté\u{a0}: vous utilisez {service} avec {account}."),
        }
    }

    /// After how many months one is asked whether it still holds.
    pub fn after_months(&self, months: u16) -> String {
        match (self.language, months) {
            (Language::En, 1) => "after a month".to_owned(),
            (Language::En, months) => format!("after {months} months"),
            (Language::Fr, months) => format!("au bout de {months} mois"),
        }
    }

    /// How much was taken in, and how much was there before.
    pub fn imported(&self, new: usize, old: usize) -> String {
        match self.language {
            Language::En => format!("Lines added: {new}. There already: {old}."),
            Language::Fr => format!("Lignes ajoutées\u{a0}: {new}. Déjà là\u{a0}: {old}."),
        }
    }

    /// After a merge, two accounts of one name.
    pub fn same_account(&self, first: &Account, account: &Account) -> String {
        match self.language {
            Language::En => format!(
                "Is {account} the same as {first}? Then: `optout-tui accounts join \
                 {first} {account}`; else rename one."
            ),
            Language::Fr => format!(
                "{account} est-il le même que {first}\u{a0}? Alors\u{a0}: `optout-tui accounts \
                 join {first} {account}`\u{a0}; sinon, renommez l’un des deux."
            ),
        }
    }

    /// Why a file is not taken in.
    pub fn unfit(&self, unfit: Unfit, path: &str) -> String {
        match (self.language, unfit) {
            (Language::En, Unfit::NotOurs) => format!(
                "{path}: neither an export nor a journal of this program. Nothing was changed."
            ),
            (Language::En, Unfit::Newer(0)) => {
                format!("{path}: a newer version wrote it. Update this one; nothing was changed.")
            }
            (Language::En, Unfit::Newer(line)) => {
                format!(
                    "{path}, line {line}: a newer version wrote it. Update this one; nothing was changed."
                )
            }
            (Language::En, Unfit::Damaged(line)) => format!(
                "{path}, line {line}: no act stands there, the file is not whole. Copy it again; nothing was changed."
            ),
            (Language::Fr, Unfit::NotOurs) => format!(
                "{path}\u{a0}: ce n’est ni un export ni un journal de ce programme. Rien n’a changé."
            ),
            (Language::Fr, Unfit::Newer(0)) => format!(
                "{path}\u{a0}: une version plus récente l’a écrit. Mettez celle-ci à jour\u{a0}; rien n’a changé."
            ),
            (Language::Fr, Unfit::Newer(line)) => format!(
                "{path}, ligne {line}\u{a0}: une version plus récente l’a écrite. Mettez celle-ci à \
                 jour\u{a0}; rien n’a changé."
            ),
            (Language::Fr, Unfit::Damaged(line)) => format!(
                "{path}, ligne {line}\u{a0}: pas d’acte à cet endroit, le fichier est incomplet. \
                 Copiez-le de nouveau\u{a0}; rien n’a changé."
            ),
        }
    }

    /// Nothing is wrong with that many files.
    pub fn no_problem(&self, files: usize) -> String {
        match (self.language, files) {
            (Language::En, 1) => "No problem in 1 file.".to_owned(),
            (Language::En, files) => format!("No problem in {files} files."),
            (Language::Fr, 0 | 1) => format!("Aucun problème dans {files} fichier."),
            (Language::Fr, files) => format!("Aucun problème dans {files} fichiers."),
        }
    }
}

fn english(what: Named<'_>) -> String {
    match what {
        Named::Guide => "no guide".to_owned(),
        Named::Step(guide) => format!("no step of {guide}"),
        Named::Service => "no service".to_owned(),
        Named::Goal => "no goal".to_owned(),
        Named::Pack => "no pack".to_owned(),
        Named::Platform => "no platform".to_owned(),
        Named::Account => "none of your accounts".to_owned(),
        Named::Mark => "no mark".to_owned(),
        Named::Shell => "no shell known here".to_owned(),
        Named::Status => "no status".to_owned(),
        Named::Letter => "no letter".to_owned(),
        Named::Reason => "none of the ready reasons".to_owned(),
        Named::Blank => "no blank of letters".to_owned(),
        Named::Setting => "no setting".to_owned(),
        Named::Schema => "no kind of guide files".to_owned(),
        Named::Value(setting) => format!("no value of `{setting}`"),
    }
}

fn french(what: Named<'_>) -> String {
    match what {
        Named::Guide => "un guide".to_owned(),
        Named::Step(guide) => format!("une étape de {guide}"),
        Named::Service => "un service".to_owned(),
        Named::Goal => "un objectif".to_owned(),
        Named::Pack => "une sélection".to_owned(),
        Named::Platform => "un appareil".to_owned(),
        Named::Account => "un de vos comptes".to_owned(),
        Named::Mark => "une marque".to_owned(),
        Named::Shell => "un interpréteur connu ici".to_owned(),
        Named::Status => "un état".to_owned(),
        Named::Letter => "une lettre".to_owned(),
        Named::Reason => "une des raisons toutes prêtes".to_owned(),
        Named::Blank => "un blanc des lettres".to_owned(),
        Named::Setting => "un réglage".to_owned(),
        Named::Schema => "une sorte de fichier de guides".to_owned(),
        Named::Value(setting) => format!("une valeur de `{setting}`"),
    }
}
