//! What is said of the newer words of requests and complaints, of what the clock decided, and of what cannot be
//! noted. In one file, so that it moves as one.

use super::Strings;
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::{Due, What};
use crate::domain::law::holiday::Whose;
use crate::domain::law::jurisdiction::Jurisdiction;
use crate::domain::law::region::Region;
use crate::domain::law::standing::Limits;
use crate::domain::ops::objection::Refusal;
use crate::domain::record::request::Track;
use crate::domain::record::status::Status;
use crate::domain::text::date::Day;
use crate::ui::strings::Language;

/// What a status is called, as the person would say it, and in a record.
struct Told(&'static str, &'static str, &'static str);

const fn of_request(status: Status) -> Option<(Told, Told)> {
    Some(match status {
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
        _ => return of_complaint(status),
    })
}

const fn of_complaint(status: Status) -> Option<(Told, Told)> {
    Some(match status {
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
    })
}

const fn told(language: Language, status: Status) -> Option<Told> {
    match (language, of_request(status)) {
        (Language::En, Some((en, _))) => Some(en),
        (Language::Fr, Some((_, fr))) => Some(fr),
        (_, None) => None,
    }
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

    /// Where a month ends on a day that is none: by whose calendar.
    pub(super) const fn no_working_day(&self, whose: Whose) -> &'static str {
        match (self.language, whose) {
            (Language::En, Whose::Law) => "in the United Kingdom",
            (Language::En, _) => "where the company sits",
            (Language::Fr, Whose::Law) => "au Royaume-Uni",
            (Language::Fr, _) => "dans le pays de la société",
        }
    }

    /// The same in the calendar, where British days count.
    pub const fn moved_british(&self) -> &'static str {
        match self.language {
            Language::En => {
                "The month ends on {month}, which is no working day in the United Kingdom: the last day is {last}."
            }
            Language::Fr => {
                "Le mois finit le {month}, qui n’est pas un jour ouvré au Royaume-Uni\u{a0}: le dernier jour est le {last}."
            }
        }
    }

    /// The same in the record.
    pub const fn moved_british_record(&self) -> &'static str {
        match self.language {
            Language::En => {
                "The month ends on a day that is no working day in the United Kingdom: the last day is the next working day."
            }
            Language::Fr => {
                "Le mois finit un jour qui n’est pas ouvré au Royaume-Uni\u{a0}: le dernier jour est le jour ouvré suivant."
            }
        }
    }

    /// What an authority that stays silent owes, where the law is British.
    pub const fn tribunal(&self) -> &'static str {
        match self.language {
            Language::En => {
                "The ICO must tell you where your complaint stands. If you heard nothing for three months, the tribunal may be asked (Data Protection Act 2018, section 166)."
            }
            Language::Fr => {
                "L’ICO doit vous dire où en est votre plainte. Sans nouvelles depuis trois mois, le tribunal peut être saisi (Data Protection Act 2018, section 166)."
            }
        }
    }

    /// What is to be known beside a date: what may be claimed, until when one may complain, what came too late.
    pub fn beside(&self, due: &Due<'_>, today: Day) -> Vec<String> {
        let law = due.jurisdiction;
        let mut sentences = Vec::new();
        match (due.what, due.track) {
            (What::Question, _) => sentences.push(self.question().to_owned()),
            (What::Answer, Track::Request) => {
                sentences.extend(due.deadline.iter().flat_map(|it| self.of_clock(it)));
            }
            (What::Answer, _) => sentences.push(self.company_days().to_owned()),
            (What::Authority, _) if law.law == Region::Uk => {
                sentences.push(self.tribunal().to_owned());
            }
            _ => {}
        }
        let told = due.track != Track::Request;
        sentences.extend(self.heard_until(due.limits, law, told, today));
        sentences
    }

    /// What moved a clock, beside week-ends and holidays.
    pub fn of_clock(&self, deadline: &Deadline) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(claimed) = deadline.claimed_day().filter(|day| *day > deadline.last_day) {
            let day = self.day(claimed);
            sentences.push(match self.language {
                Language::En => format!("Even if its question stopped the time, it ends on {day}."),
                Language::Fr => {
                    format!("Même si sa question a suspendu le délai, il finit le {day}.")
                }
            });
        }
        if let Some(arguable) = deadline.arguable {
            let (from, day) = (self.day(deadline.why.from), self.day(arguable));
            sentences.push(match self.language {
                Language::En if deadline.why.identity => format!(
                    "The month runs from {from}, when it knew who you are (UK GDPR, Article 12A); without a \
                     reasonable doubt it ended on {day}."
                ),
                Language::Fr if deadline.why.identity => format!(
                    "Le mois court à partir du {from}, quand elle a su qui vous êtes (RGPD britannique, \
                     article 12A)\u{a0}; sans doute raisonnable, il finissait le {day}."
                ),
                Language::En => format!(
                    "The days of its question do not count (UK GDPR, Article 12A); if nothing had to be \
                     narrowed, the time ended on {day}."
                ),
                Language::Fr => format!(
                    "Les jours de sa question ne comptent pas (RGPD britannique, article 12A)\u{a0}; s’il n’y \
                     avait rien à préciser, le délai finissait le {day}."
                ),
            });
        }
        if let Some(notice) = deadline.late_notice {
            let day = self.day(notice);
            sentences.push(match self.language {
                Language::En => {
                    format!("Its notice of {day} came after the last day and gives it no more time.")
                }
                Language::Fr => format!(
                    "Son avis du {day} est venu après le dernier jour et ne lui donne pas plus de temps."
                ),
            });
        }
        sentences
    }

    /// A question of the company waits for the person.
    pub const fn question(&self) -> &'static str {
        match self.language {
            Language::En => {
                "Their question does not stop the time if there was no reason for it; they may claim the days until you answer. Say why no ID is needed, or give what is needed and no more."
            }
            Language::Fr => {
                "Leur question n’arrête pas le délai si rien ne la justifiait\u{a0}; ils peuvent invoquer les jours d’ici votre réponse. Dites pourquoi aucune pièce d’identité n’est nécessaire, ou donnez ce qu’il faut et rien de plus."
            }
        }
    }

    const fn company_days(&self) -> &'static str {
        match self.language {
            Language::En => {
                "The company has 30 days to say that it has your complaint (section 164A of the Data Protection Act 2018); the outcome follows without undue delay."
            }
            Language::Fr => {
                "L’entreprise a 30 jours pour accuser réception de votre réclamation (section 164A du Data Protection Act 2018)\u{a0}; l’issue suit sans retard injustifié."
            }
        }
    }

    /// Until when a complaint is heard; `told`: the company has one.
    pub fn heard_until(
        &self,
        limits: Limits,
        law: Jurisdiction,
        told: bool,
        today: Day,
    ) -> Vec<String> {
        let Some(until) = limits.until else { return Vec::new() };
        let (day, over) = (self.day(until), until < today);
        let outer = limits.outer.map(|outer| self.day(outer)).unwrap_or_default();
        let renew = match (self.language, told) {
            (Language::En, false) => "Complain to the company first: that is a new contact.",
            (Language::En, true) => "Write to the company once more: that is a new contact.",
            (Language::Fr, false) => {
                "Adressez d’abord une réclamation à l’entreprise\u{a0}: c’est un nouveau contact."
            }
            (Language::Fr, true) => {
                "Écrivez encore une fois à l’entreprise\u{a0}: c’est un nouveau contact."
            }
        };
        let british = law.law == Region::Uk;
        let mut sentences = vec![match (self.language, british, over) {
            (Language::En, true, false) => format!(
                "The ICO takes a complaint until {day}, three months after your last contact with the company."
            ),
            (Language::En, true, true) => {
                format!("The three months since your last contact with the company ended on {day}.")
            }
            (Language::En, false, false) => format!(
                "The authority hears a complaint until {day}, and in no case after {outer}."
            ),
            (Language::En, false, true) => format!(
                "The time for a complaint ended on {day}, and in any case it ends on {outer}. Send it again: a \
                 new silence opens a new time."
            ),
            (Language::Fr, true, false) => format!(
                "L’ICO reçoit une plainte jusqu’au {day}, trois mois après votre dernier échange avec l’entreprise."
            ),
            (Language::Fr, true, true) => format!(
                "Les trois mois depuis votre dernier échange avec l’entreprise ont pris fin le {day}."
            ),
            (Language::Fr, false, false) => format!(
                "L’autorité reçoit une plainte jusqu’au {day}, et en aucun cas après le {outer}."
            ),
            (Language::Fr, false, true) => format!(
                "Le délai pour porter plainte a pris fin le {day}, et il finit en tout cas le {outer}. Renvoyez \
                 la demande\u{a0}: un nouveau silence ouvre un nouveau délai."
            ),
        }];
        if british && (over || !told) {
            sentences.push(renew.to_owned());
        }
        sentences
    }

    /// The law was not known when it was sent.
    pub fn law_since(&self, country: &str) -> String {
        match self.language {
            Language::En => {
                format!("No law was noted when it was sent; that of {country} counts.")
            }
            Language::Fr => {
                format!(
                    "Aucune loi n’était notée à l’envoi\u{a0}; celle de ce pays compte\u{a0}: {country}."
                )
            }
        }
    }

    /// A first of a month may mean the month.
    pub fn which_precision(&self, day: Day) -> String {
        let day = self.day(day);
        match self.language {
            Language::En => format!(
                "Was it on {day}, or some day of that month? Say it with `--precision day` or `--precision month`."
            ),
            Language::Fr => format!(
                "Était-ce le {day}, ou un jour de ce mois\u{a0}? Dites-le avec `--precision day` ou `--precision month`."
            ),
        }
    }

    /// Something can only be one of these words.
    pub fn one_of(&self, option: &str, typed: &str, words: &[&str]) -> String {
        let words = words.join(", ");
        match self.language {
            Language::En => format!("`{typed}` is not known with {option}: write {words}."),
            Language::Fr => {
                format!("`{typed}` n’est pas connu avec {option}\u{a0}: écrivez {words}.")
            }
        }
    }

    /// Why something cannot be noted, or not without an answer.
    pub fn refusal(&self, refusal: &Refusal, status: Status) -> String {
        match self.language {
            Language::En => self.refusal_en(refusal, status),
            Language::Fr => self.refusal_fr(refusal, status),
        }
    }

    fn refusal_en(&self, refusal: &Refusal, status: Status) -> String {
        let day = |day: &Day| self.day(*day);
        match refusal {
            Refusal::NoObjection => {
                "This guide sends no objection: there is nothing to follow.".to_owned()
            }
            Refusal::Future(on) => {
                format!("{} is still to come: note it when it has happened.", day(on))
            }
            Refusal::NoMonth => "A year alone is no date: add the month.".to_owned(),
            Refusal::BeforeSending(sent) => {
                format!("The objection was sent on {}: nothing of it came before.", day(sent))
            }
            Refusal::Before(other, on) => {
                format!("`{other}` is noted on {}: `{status}` cannot have come before.", day(on))
            }
            Refusal::AfterNext(other, on) => {
                format!("`{other}` is noted on {}: `{status}` cannot have come after.", day(on))
            }
            Refusal::ReceivedBefore(sent) => {
                format!("It was sent on {}: it cannot have been received before.", day(sent))
            }
            Refusal::NothingToReceive => {
                "Only `sent` and `acknowledged` tell when the company received it, and `complained` when the \
                 authority did."
                    .to_owned()
            }
            Refusal::NotSent => format!(
                "`{status}` needs an objection that was sent: note `sent` first, with its day."
            ),
            Refusal::NoComplaint(first) => {
                format!("`{status}` is about a complaint: note `{first}` first, with its day.")
            }
            Refusal::CannotFollow(allowed) => {
                format!("`{status}` cannot come next here. {}", self.named(allowed))
            }
            Refusal::OnlyBritish => {
                "A complaint to the company itself comes first in the United Kingdom only."
                    .to_owned()
            }
            Refusal::NotWith(option) => format!("{option} says nothing about `{status}`."),
            Refusal::NotNoted => "Nothing of that kind is noted.".to_owned(),
            Refusal::Unsaved => "This is still being saved: try again in a moment.".to_owned(),
            Refusal::BeforeReceipt(received) => format!(
                "The company received it on {}, after that day. If it is so all the same, say it with `--yes`.",
                day(received)
            ),
            Refusal::MaybeComplaint => {
                "Was it a complaint to the company? The ICO wants one first: then note `complained-company`. If it \
                 was only a reminder, say it with `--yes`."
                    .to_owned()
            }
        }
    }

    fn refusal_fr(&self, refusal: &Refusal, status: Status) -> String {
        let day = |day: &Day| self.day(*day);
        match refusal {
            Refusal::NoObjection => {
                "Ce guide n’envoie pas d’opposition\u{a0}: il n’y a rien à suivre.".to_owned()
            }
            Refusal::Future(on) => {
                format!("Le {} n’est pas encore venu\u{a0}: notez-le le moment venu.", day(on))
            }
            Refusal::NoMonth => {
                "Une année seule n’est pas une date\u{a0}: ajoutez le mois.".to_owned()
            }
            Refusal::BeforeSending(sent) => format!(
                "L’opposition est partie le {}\u{a0}: rien n’a pu lui répondre avant.",
                day(sent)
            ),
            Refusal::Before(other, on) => {
                format!("`{other}` est noté au {}\u{a0}: `{status}` n’a pas pu le précéder.", day(on))
            }
            Refusal::AfterNext(other, on) => {
                format!("`{other}` est noté au {}\u{a0}: `{status}` n’a pas pu le suivre.", day(on))
            }
            Refusal::ReceivedBefore(sent) => {
                format!("Elle est partie le {}\u{a0}: elle n’a pas pu être reçue avant.", day(sent))
            }
            Refusal::NothingToReceive => {
                "Seuls `sent` et `acknowledged` disent quand la société l’a reçue, et `complained` quand \
                 l’autorité l’a reçue."
                    .to_owned()
            }
            Refusal::NotSent => format!(
                "`{status}` suppose une opposition envoyée\u{a0}: notez d’abord `sent`, avec son jour."
            ),
            Refusal::NoComplaint(first) => format!(
                "`{status}` concerne une plainte\u{a0}: notez d’abord `{first}`, avec son jour."
            ),
            Refusal::CannotFollow(allowed) => {
                format!("`{status}` ne peut pas suivre ici. {}", self.named(allowed))
            }
            Refusal::OnlyBritish => {
                "La réclamation à la société elle-même ne précède qu’au Royaume-Uni.".to_owned()
            }
            Refusal::NotWith(option) => format!("{option} ne dit rien de `{status}`."),
            Refusal::NotNoted => "Rien de tel n’est noté.".to_owned(),
            Refusal::Unsaved => {
                "L’enregistrement est en cours\u{a0}: réessayez dans un instant.".to_owned()
            }
            Refusal::BeforeReceipt(received) => format!(
                "L’entreprise l’a reçue le {}, après ce jour. Si c’est bien ainsi, dites-le avec `--yes`.",
                day(received)
            ),
            Refusal::MaybeComplaint => {
                "Était-ce une réclamation adressée à l’entreprise\u{a0}? L’ICO la demande d’abord\u{a0}: notez alors \
                 `complained-company`. Si ce n’était qu’une relance, dites-le avec `--yes`."
                    .to_owned()
            }
        }
    }

    fn named(&self, allowed: &[Status]) -> String {
        let names: Vec<&str> = allowed.iter().map(|it| it.as_str()).collect();
        self.known(&names)
    }
}
