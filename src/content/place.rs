//! What a file is, by its path alone.

use super::page::{choice, quote};
use crate::domain::letter::Kind;
use crate::domain::text::id::{Goal, GuideId, ServiceId, nearest};

/// What a file is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Ids,
    /// For editors: nothing reads it here.
    Schema,
    Service(ServiceId),
    Guide(GuideId),
    Companies,
    Authorities,
    Regions,
    Retired,
    Reasons,
    Packs,
    Letter(Kind),
}

/// Why a file is in the wrong place, and where it could go.
pub(super) struct Misplaced {
    pub(super) message: String,
    pub(super) remedy: String,
}

const REFERENCE: [&str; 6] = ["companies", "authorities", "regions", "retired", "reasons", "packs"];

impl Place {
    /// What the file called `name` is.
    pub(super) fn of(name: &str) -> Result<Self, Misplaced> {
        match *name.split('/').collect::<Vec<_>>().as_slice() {
            ["ids.txt"] => Ok(Self::Ids),
            ["schema", file] if file.strip_suffix(".json").is_some() => Ok(Self::Schema),
            ["reference", "letters", file] => letter(file),
            ["reference", file] => reference(file),
            [service, file] => in_service(service, file),
            _ => Err(Misplaced {
                message: format!("{} is neither a guide nor anything a guide needs", quote(name)),
                remedy: "write guides to <service>/<goal>.toml, services to <service>/service.toml"
                    .into(),
            }),
        }
    }
}

fn letter(file: &str) -> Result<Place, Misplaced> {
    let kinds = Kind::ALL.iter().map(|kind| kind.as_str());
    match file.strip_suffix(".toml").and_then(Kind::of_word) {
        Some(kind) => Ok(Place::Letter(kind)),
        None => Err(Misplaced {
            message: format!("{} is no letter", quote(file)),
            remedy: format!("name it after what it is for, with .toml: {}", choice(kinds)),
        }),
    }
}

fn reference(file: &str) -> Result<Place, Misplaced> {
    match file.strip_suffix(".toml").unwrap_or_default() {
        "companies" => Ok(Place::Companies),
        "authorities" => Ok(Place::Authorities),
        "regions" => Ok(Place::Regions),
        "retired" => Ok(Place::Retired),
        "reasons" => Ok(Place::Reasons),
        "packs" => Ok(Place::Packs),
        _ => Err(Misplaced {
            message: format!("nothing reads {} among the reference files", quote(file)),
            remedy: format!("known there, each with .toml: {}", choice(REFERENCE)),
        }),
    }
}

fn in_service(folder: &str, file: &str) -> Result<Place, Misplaced> {
    let Ok(service) = folder.parse::<ServiceId>() else {
        return Err(Misplaced {
            message: format!("{} is no name of a service", quote(folder)),
            remedy: "name the folder with lower-case letters, digits and hyphens".into(),
        });
    };
    let stem = file.strip_suffix(".toml").unwrap_or_default();
    if stem == "service" {
        return Ok(Place::Service(service));
    }
    if let Ok(goal) = stem.parse::<Goal>() {
        return Ok(Place::Guide(GuideId { service, goal }));
    }
    let goals = Goal::ALL.map(Goal::as_str);
    let near = nearest(stem, goals).first().map(|near| format!("perhaps {near}.toml; "));
    let guess = near.unwrap_or_default();
    Err(Misplaced {
        message: format!("{} is named after no goal", quote(file)),
        remedy: format!("{guess}name it after what it achieves, with .toml: {}", choice(goals)),
    })
}
