//! What was odd in the journal, as sentences.

use std::path::Path;

use super::Strings;
use crate::domain::text::failure::{NewName, Report};
use crate::domain::text::language::Language;

impl Strings {
    /// What was odd in the journal, in one line.
    pub fn reports(&self, reports: &[Report]) -> Option<String> {
        let notices = &self.notices;
        let damaged = reports.iter().filter(|it| matches!(it, Report::Damaged { .. })).count();
        let twins = reports.iter().filter(|it| matches!(it, Report::Twin { .. })).count();
        let mut parts: Vec<String> = Vec::new();
        if damaged > 0 {
            parts.push(self.damaged(reports, damaged));
        }
        if twins > 0 {
            parts.push(format!("{twins} {}.", notices.duplicates));
        }
        parts.extend(reports.iter().filter_map(|report| self.report(report)));
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// Damaged lines, and where they are now.
    fn damaged(&self, reports: &[Report], count: usize) -> String {
        let aside = reports.iter().rev().find_map(|report| match report {
            Report::Damaged { aside: Some(aside), .. } => Some(aside),
            _ => None,
        });
        if let Some(place) = aside {
            return format!("{count} {} {}.", self.notices.damaged, place.display());
        }
        let places: Vec<String> = reports
            .iter()
            .filter_map(|report| match report {
                Report::Damaged { file, line, .. } => Some((file, line)),
                _ => None,
            })
            .take(3)
            .map(|(file, line)| format!("{}, {} {line}", file.display(), self.line()))
            .collect();
        let more = count.saturating_sub(places.len());
        let more = if more > 0 { format!(" (+ {more})") } else { String::new() };
        let places = places.join("; ");
        match self.language {
            Language::En => {
                format!("Damaged lines of the journal, left where they are: {places}{more}.")
            }
            Language::Fr => {
                format!("Lignes abîmées du journal, restées où elles sont\u{a0}: {places}{more}.")
            }
        }
    }

    const fn line(&self) -> &'static str {
        match self.language {
            Language::En => "line",
            Language::Fr => "ligne",
        }
    }

    /// What is told one by one.
    fn report(&self, report: &Report) -> Option<String> {
        let english = self.language == Language::En;
        Some(match report {
            Report::Damaged { .. } | Report::Twin { .. } => return None,
            Report::Unreadable(failure) | Report::Local(failure) | Report::Unforgotten(failure) => {
                self.failure(failure)
            }
            Report::Newer(1) if english => "1 thing was written by a newer version.".to_owned(),
            Report::Newer(things) if english => {
                format!("{things} things were written by a newer version.")
            }
            Report::Newer(1) => "1 chose a été écrite par une version plus récente.".to_owned(),
            Report::Newer(things) => {
                format!("{things} choses ont été écrites par une version plus récente.")
            }
            Report::Ahead { acts, until } => {
                let until = self.day(*until);
                if english {
                    format!(
                        "Doubtful: {acts} acts were noted by a clock that was ahead, up to {until}. They are kept, and what you do now comes after them."
                    )
                } else {
                    format!(
                        "Douteux\u{a0}: {acts} actes ont été notés par une horloge en avance, jusqu’au {until}. Ils sont gardés, et ce que vous faites maintenant vient après."
                    )
                }
            }
            Report::ToCome { account, guide, status, date } => {
                let (status, date) = (self.status(*status), self.day(*date));
                if english {
                    format!(
                        "Doubtful: {account}, {guide}: “{status}” bears {date}, a day still to come. If it is wrong, correct the date in the wizard, on the page of the objection, or take it back with `optout-tui undo` if you did nothing since."
                    )
                } else {
                    format!(
                        "Douteux\u{a0}: {account}, {guide}\u{a0}: «\u{a0}{status}\u{a0}» porte la date du {date}, qui est encore à venir. Si elle est fausse, corrigez-la dans l’assistant, à la page de l’opposition, ou annulez avec `optout-tui undo` si vous n’avez rien fait depuis."
                    )
                }
            }
            Report::Vanished(acts) if english => format!(
                "{acts} acts that were here a moment ago are in no file any more: a synchroniser or somebody took them away. They are still shown. Bring the files back before you close this."
            ),
            Report::Vanished(acts) => format!(
                "{acts} actes qui étaient là il y a un instant ne sont plus dans aucun fichier\u{a0}: un synchroniseur ou quelqu’un les a enlevés. Ils restent affichés. Remettez les fichiers avant de fermer."
            ),
            Report::NewName { file, why } => self.new_name(file, *why),
            Report::NoPromise(place) => {
                let place = place.display();
                if english {
                    format!(
                        "What is written in {place} cannot be promised to last through a power cut: the file system there does not offer it. It is written all the same."
                    )
                } else {
                    format!(
                        "Rien ne garantit que ce qui est écrit dans {place} survive à une coupure de courant\u{a0}: le système de fichiers ne le propose pas. C’est écrit malgré tout."
                    )
                }
            }
            Report::Forgotten if english => {
                "What you asked to forget had been interrupted: it is gone now.".to_owned()
            }
            Report::Forgotten => {
                "Ce que vous aviez demandé d’oublier avait été interrompu\u{a0}: c’est effacé maintenant.".to_owned()
            }
            Report::Undecided { file, lines } => {
                let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
                let (lines, file) = (lines.join(", "), file.display());
                if english {
                    format!(
                        "Damaged lines may hold something of it, and were left: {file}, {lines}. Look at them, and delete them yourself if they do."
                    )
                } else {
                    format!(
                        "Des lignes abîmées en contiennent peut-être quelque chose et ont été laissées\u{a0}: {file}, {lines}. Regardez-les, et effacez-les vous-même si c’est le cas."
                    )
                }
            }
        })
    }

    /// Lines of a file that is imported that are no acts.
    pub fn left_out(&self, file: &Path, lines: &[usize]) -> String {
        const TOLD: usize = 5;
        let named: Vec<String> = lines.iter().take(TOLD).map(ToString::to_string).collect();
        let more = if lines.len() > TOLD { ", …" } else { "" };
        let (file, named, count) = (file.display(), named.join(", "), lines.len());
        match self.language {
            Language::En => {
                format!("{file}: damaged lines were left out: {count} ({named}{more}).")
            }
            Language::Fr => {
                format!(
                    "{file}\u{a0}: lignes abîmées laissées de côté\u{a0}: {count} ({named}{more})."
                )
            }
        }
    }

    fn new_name(&self, file: &Path, why: NewName) -> String {
        let file = file.display();
        match (self.language, why) {
            (Language::En, NewName::Changed) => format!(
                "{file} does not end in what this computer wrote last: it was put back, or another computer writes there too. This computer writes to a file of its own from now on; nothing of the old one is touched. If something is missing, bring back the newer file."
            ),
            (Language::En, NewName::Copied) => format!(
                "{file} came with a folder that was copied: this computer writes to a file of its own from now on."
            ),
            (Language::En, NewName::Left) => format!(
                "This computer writes to a new file from now on. Should {file} come back, it is read beside it."
            ),
            (Language::Fr, NewName::Changed) => format!(
                "{file} ne se termine pas par ce que cet ordinateur a écrit en dernier\u{a0}: il a été remis en place, ou un autre ordinateur y écrit aussi. Cet ordinateur écrit désormais dans un fichier à lui\u{a0}; rien de l’ancien n’est touché. S’il manque quelque chose, remettez le fichier le plus récent."
            ),
            (Language::Fr, NewName::Copied) => format!(
                "{file} est venu avec un dossier copié\u{a0}: cet ordinateur écrit désormais dans un fichier à lui."
            ),
            (Language::Fr, NewName::Left) => format!(
                "Cet ordinateur écrit désormais dans un nouveau fichier. Si {file} revient, il sera lu à côté."
            ),
        }
    }
}
