//! What is said of the newer words of requests and complaints, and of what the clock decided. In one file, so that
//! it moves as one.

use super::Strings;
use crate::domain::record::status::Status;
use crate::domain::text::language::Language;

/// What a status is called, as the person would say it, and in a record.
struct Told(&'static str, &'static str, &'static str);

const fn told(language: Language, status: Status) -> Option<Told> {
    let (en, fr) = match status {
        Status::DeclinedMore => (
            Told(
                "not given",
                "I declined what it asked for, and said why",
                "What the company asked for was declined",
            ),
            Told(
                "précisions refusées",
                "Je n’ai pas donné ce qu’elle demandait, et j’ai dit pourquoi",
                "Les précisions demandées n’ont pas été données",
            ),
        ),
        Status::Partly => (
            Told("accepted in part", "The company accepts in part", "The company accepted in part"),
            Told(
                "acceptée en partie",
                "L’entreprise accepte en partie",
                "L’entreprise a accepté en partie",
            ),
        ),
        Status::Breach => (
            Told(
                "not kept",
                "The company does not keep what it accepted",
                "What was accepted was not kept",
            ),
            Told(
                "non respectée",
                "L’entreprise ne s’y tient pas",
                "Ce qui avait été accepté n’a pas été respecté",
            ),
        ),
        Status::Answered => (
            Told(
                "they answered",
                "The company answered my complaint",
                "The company answered the complaint",
            ),
            Told(
                "réclamation traitée",
                "L’entreprise a répondu à ma réclamation",
                "L’entreprise a répondu à la réclamation",
            ),
        ),
        Status::Received => (
            Told(
                "complaint received",
                "The authority says that it has my complaint",
                "The authority said that it has the complaint",
            ),
            Told(
                "plainte enregistrée",
                "L’autorité accuse réception de ma plainte",
                "L’autorité a accusé réception de la plainte",
            ),
        ),
        Status::Asked => (
            Told(
                "authority asks",
                "The authority asks me for something",
                "The authority asked for something",
            ),
            Told(
                "précisions à l’autorité",
                "L’autorité me demande des précisions",
                "L’autorité a demandé des précisions",
            ),
        ),
        Status::PassedOn => (
            Told(
                "passed on",
                "The authority passed my complaint on",
                "The authority passed the complaint on",
            ),
            Told(
                "plainte transmise",
                "L’autorité a transmis ma plainte",
                "L’autorité a transmis la plainte",
            ),
        ),
        Status::Chased => (
            Told(
                "authority reminded",
                "I asked the authority how it goes",
                "The authority was asked how it goes",
            ),
            Told("autorité relancée", "J’ai relancé l’autorité", "L’autorité a été relancée"),
        ),
        Status::Decided => (
            Told("decided", "The authority decided", "The authority decided"),
            Told(
                "décision rendue",
                "L’autorité a rendu sa décision",
                "L’autorité a rendu sa décision",
            ),
        ),
        Status::Withdrawn => (
            Told("withdrawn", "I withdrew my complaint", "The complaint was withdrawn"),
            Told("plainte retirée", "J’ai retiré ma plainte", "La plainte a été retirée"),
        ),
        Status::Appealed => (
            Told("contested", "I contested the decision", "The decision was contested"),
            Told("décision contestée", "J’ai contesté la décision", "La décision a été contestée"),
        ),
        Status::Reopened => (
            Told("open again", "It is not over: I open it again", "Opened again by me"),
            Told("rouverte", "Ce n’est pas terminé\u{a0}: je la rouvre", "Rouverte de mon côté"),
        ),
        _ => return None,
    };
    Some(match language {
        Language::En => en,
        Language::Fr => fr,
    })
}

impl Strings {
    /// What a newer status is called.
    pub(super) const fn newer_status(&self, status: Status) -> &'static str {
        match told(self.language, status) {
            Some(Told(word, _, _)) => word,
            None => status.as_str(),
        }
    }

    /// What happened, as the person would say it.
    pub(super) const fn newer_as_said(&self, status: Status) -> &'static str {
        match told(self.language, status) {
            Some(Told(_, said, _)) => said,
            None => status.as_str(),
        }
    }

    /// What happened, in a sentence without its end.
    pub(super) const fn newer_recorded(&self, status: Status) -> &'static str {
        match told(self.language, status) {
            Some(Told(_, _, recorded)) => recorded,
            None => status.as_str(),
        }
    }
}
