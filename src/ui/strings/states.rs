//! What the values of the domain are called.

use super::Strings;
use crate::domain::guide::catalogue::Catalogue;
use crate::domain::guide::{Confidence, Role, Seen, Spot};
use crate::domain::law::assessment::{Assessment, Computed};
use crate::domain::law::region::Country;
use crate::domain::record::account::{Account, NameError};
use crate::domain::record::dossier::Phone;
use crate::domain::record::status::Status;
use crate::domain::text::id::Goal;
use crate::domain::text::platform::Platform;
use crate::ui::strings::Language;

impl Strings {
    /// What a goal is called at the head of a column.
    pub const fn goal(&self, goal: Goal) -> &'static str {
        let goals = &self.goals;
        match goal {
            Goal::Object => goals.object,
            Goal::DeleteChats => goals.delete_chats,
            Goal::Limit => goals.limit,
            Goal::Hide => goals.hide,
            Goal::Accounts => goals.accounts,
            Goal::Access => goals.access,
            Goal::Leave => goals.leave,
        }
    }

    /// What a status of a request is called.
    pub const fn status(&self, status: Status) -> &'static str {
        let statuses = &self.statuses;
        match status {
            Status::Draft => statuses.draft,
            Status::Sent => statuses.sent,
            Status::Acknowledged => statuses.acknowledged,
            Status::AskedMore => statuses.asked_more,
            Status::GaveMore => statuses.gave_more,
            Status::Extended => statuses.extended,
            Status::Accepted => statuses.accepted,
            Status::Refused => statuses.refused,
            Status::Reminded => statuses.reminded,
            Status::ComplainedCompany => statuses.complained_company,
            Status::Complained => statuses.complained,
            Status::Closed => statuses.closed,
            _ => self.newer_status(status),
        }
    }

    /// What an objection amounts to: what is computed from its dates, else what was noted.
    pub const fn outlook(&self, outlook: &Assessment) -> &'static str {
        match outlook.computed {
            Some(Computed::NoAnswer) => self.states.no_answer,
            _ => self.status(outlook.status),
        }
    }

    /// What a platform is called.
    pub const fn platform(&self, platform: Platform) -> &'static str {
        let platforms = &self.platforms;
        match platform {
            Platform::Android => platforms.android,
            Platform::Ios => platforms.ios,
            Platform::Web => platforms.web,
            Platform::Windows => platforms.windows,
            Platform::Macos => platforms.macos,
            Platform::Linux => platforms.linux,
        }
    }

    /// What a phone is called.
    pub const fn phone(&self, phone: Phone) -> &'static str {
        match phone {
            Phone::Android => self.platforms.android,
            Phone::Ios => self.platforms.ios,
            Phone::None => self.platforms.no_phone,
        }
    }

    /// What a link leads to.
    pub const fn role(&self, role: Role) -> &'static str {
        match role {
            Role::Form => self.roles.form,
            Role::Settings => self.roles.settings,
            Role::Help => self.roles.help,
            Role::Policy => self.roles.policy,
        }
    }

    /// Who was seen giving an address.
    pub const fn seen(&self, seen: Seen) -> &'static str {
        match seen {
            Seen::Official => self.seen.official,
            Seen::Regulator => self.seen.regulator,
            Seen::Press => self.seen.press,
            Seen::Community => self.seen.community,
        }
    }

    /// How sure the sources are, if that must be said.
    pub const fn doubt(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
            Confidence::High => None,
            Confidence::Medium => Some(self.guide.medium_confidence),
            Confidence::Low => Some(self.guide.low_confidence),
        }
    }

    /// A country by name, or by its letters if we know no name.
    pub fn country(&self, country: Country, catalogue: &Catalogue) -> String {
        match catalogue.land(country) {
            Some(land) => land.name.get(self.language.code()).to_owned(),
            None if country == Country::unknown() => self.settings.other_country.to_owned(),
            None => country.to_string(),
        }
    }

    /// The nickname of the account at this place, from 0, until the person gives a better one.
    pub fn nickname(&self, place: usize) -> String {
        let names = [self.accounts.first_name, self.accounts.second_name, self.accounts.third_name];
        names.get(place).map_or_else(|| (place + 1).to_string(), |name| (*name).to_owned())
    }

    /// An account as its holder knows it: `Facebook perso`.
    pub fn account(&self, account: &Account, catalogue: &Catalogue) -> String {
        let Some(id) = &account.service else {
            return self.home.you.to_owned();
        };
        let name =
            catalogue.service(id).map_or(id.as_str(), |it| it.name.get(self.language.code()));
        format!("{name} {}", account.name)
    }

    /// Whether two accounts are one: what happened on either happened on the first.
    pub fn are_one(&self, first: &str, other: &str) -> String {
        match self.language {
            Language::En => format!(
                "Are {first} and {other} one account? What happened on either is then found on \
                 {first}."
            ),
            Language::Fr => format!(
                "{first} et {other} sont-ils un seul compte\u{a0}? Ce qui s’est passé sur l’un ou \
                 l’autre se trouve alors sur {first}."
            ),
        }
    }

    /// Where a label sits on the screen of the service.
    pub const fn spot(&self, spot: Spot) -> &'static str {
        let spots = &self.spots;
        match spot {
            Spot::TopLeft => spots.top_left,
            Spot::Top => spots.top,
            Spot::TopRight => spots.top_right,
            Spot::Left => spots.left,
            Spot::Centre => spots.centre,
            Spot::Right => spots.right,
            Spot::BottomLeft => spots.bottom_left,
            Spot::Bottom => spots.bottom,
            Spot::BottomRight => spots.bottom_right,
        }
    }

    /// About how long it takes.
    pub fn minutes(&self, minutes: u16) -> String {
        if minutes < 120 {
            format!("{minutes}\u{a0}min")
        } else {
            format!("{}\u{a0}h", minutes.div_ceil(60))
        }
    }

    /// Why a nickname was refused.
    pub const fn name_error(&self, error: NameError) -> &'static str {
        match error {
            NameError::Empty => self.notices.name_empty,
            NameError::Long => self.notices.name_long,
            NameError::Character => self.notices.name_character,
            NameError::Invisible => self.notices.name_invisible,
            NameError::Emoji => self.notices.name_emoji,
            NameError::Taken => self.notices.name_taken,
        }
    }
}
