//! French. A no-break space stands before `: ; ? ! »` and after `«`, as in content.

use chrono::Datelike as _;

use super::{Named, Words, held};
use crate::domain::guide::ladder::{Advice, Sight};
use crate::domain::guide::{Confidence, Freshness, Kind, Role, Seen, SourceKind, Spot};
use crate::domain::law::assessment::Computed;
use crate::domain::law::deadline::Deadline;
use crate::domain::law::due::What;
use crate::domain::law::holiday::Whose;
use crate::domain::law::region::Region;
use crate::domain::letter::Blank;
use crate::domain::ops::objection::Refusal;
use crate::domain::record::account::{Account, NameError};
use crate::domain::record::ending::End;
use crate::domain::record::losses::Loss;
use crate::domain::record::progress::State;
use crate::domain::record::status::Status;
use crate::domain::text::date::{Day, SourceDate};
use crate::domain::text::failure::{Doing, NewName, Unfit};
use crate::domain::text::id::{GuideId, ServiceId, StepId};
use crate::domain::text::language::Language;
use crate::domain::text::platform::Platform;

#[derive(Debug)]
pub(super) struct Fr;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const MONTHS_SHORT: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

/// `d’août 2026`, `de mai 2025`: French elides before a vowel.
fn of(month: &str) -> String {
    if month.starts_with(['a', 'o']) { format!("d’{month}") } else { format!("de {month}") }
}

impl Words for Fr {
    fn language(&self) -> Language {
        Language::FR
    }

    fn language_name(&self) -> &'static str {
        "français"
    }

    // Keys.
    says! {
        key_enter: "Entrée";
        key_escape: "Échap";
        key_back_tab: "Maj-Tab";
        key_page_up: "PgPréc";
        key_page_down: "PgSuiv";
        key_home: "Début";
        key_end: "Fin";
        key_space: "Barre d’espace";
    }

    // Actions.
    says! {
        action_up: "haut";
        action_down: "bas";
        action_left: "gauche";
        action_right: "droite";
        action_page_up: "page précédente";
        action_page_down: "page suivante";
        action_first: "début";
        action_last: "fin";
        action_enter: "choisir";
        action_back: "retour";
        action_toggle: "fait";
        action_skip: "sauter";
        action_stuck: "je vois autre chose";
        action_open: "ouvrir";
        action_copy: "copier";
        action_show: "voir le texte";
        action_phone: "sur mon téléphone";
        action_platform: "appareil";
        action_note: "note";
        action_before: "déjà fait ?";
        action_request: "opposition";
        action_letter: "écrire la lettre";
        action_sources: "sources";
        action_report: "cette étape est fausse";
        action_save: "enregistrer";
        action_undo: "défaire";
        action_accounts: "comptes";
        action_search: "rechercher";
        action_dates: "dates";
        action_settings: "réglages";
        action_help: "aide";
        action_redraw: "redessiner et relire";
        action_suspend: "suspendre";
        action_quit: "quitter";
        action_change: "changer";
        action_more: "plus";
    }

    // States.
    says! {
        state_skipped: "sautée";
        state_not_here: "pas proposé";
        state_to_know: "à savoir";
        state_optional: "facultatif";
        state_no_answer: "sans réponse";
        state_without_answer: "aucune réponse";
        state_send_again: "à renvoyer";
    }

    // Home.
    says! {
        home_accounts: "Comptes";
        home_you: "Vous";
        home_nothing_next: "Plus rien à faire ici. Revenez quand quelque chose change.";
    }

    // Set-up.
    says! {
        setup_hello: "Des entreprises entraînent leur IA sur ce que chacun publie et écrit. Souvent, on peut refuser. Vous pourrez tout changer ensuite.";
        setup_country: "Votre pays";
        setup_language: "Langue";
        setup_phone: "Votre téléphone";
        setup_computer: "Cet ordinateur";
        setup_may_object: "Vous pouvez vous opposer";
        setup_may_not: "Pas de droit général de s’opposer : l’assistant montre ce qui est possible";
    }

    // A guide.
    says! {
        guide_steps: "Étapes";
        guide_before_you_start: "Avant de commencer";
        guide_does: "Ce que cela change";
        guide_does_not: "Ce que cela ne change pas";
        guide_exists: "c’est possible.";
        guide_reported: "pas certain. Vous pouvez essayer, sans garantie.";
        guide_missing: "aucune source ne montre ce droit.";
        guide_unknown_country: "Indiquez votre pays pour savoir si c’est possible chez vous.";
        guide_disputed: "Sources en désaccord";
        guide_note: "Votre note";
        guide_expect: "Résultat attendu";
        guide_look_for: "cherchez";
        guide_or_label: "ou";
        guide_text_to_copy: "Texte à copier";
        guide_ladder: "Ça ne marche pas ? Essayez dans cet ordre";
        guide_verify: "Cela a-t-il marché ?";
        guide_borrowed_route: "Pas d’étapes propres à cet appareil. Parcours suivi :";
        guide_no_link: "Cette étape n’a pas d’adresse.";
        guide_our_advice: "Notre conseil";
        guide_card_nothing: "Rien à faire, et voici pourquoi.";
        guide_card_no_way: "Aucun moyen de refuser n’est connu. Voici ce qui reste.";
        guide_card_admin: "Seul un administrateur peut le faire.";
        guide_login_needed: "connectez-vous d’abord";
        guide_fill_blank: "Complétez l’adresse";
        guide_unconfirmed_label: "libellé français non confirmé";
        guide_source: "D’après";
        guide_why: "Pourquoi";
        guide_covered_by: "Couvert par l’opposition de";
        guide_covered_if: "Couvert si cette opposition est acceptée :";
        guide_was_covered: "Était couvert, mais n’est plus lié à";
        guide_joined_later: "Lié après l’opposition de ce compte, donc à refaire :";
        guide_this_step: "Étape";
        date_none: "sans date";
    }

    // Done before?.
    says! {
        before_again: "La renvoyer est sans risque, et utile si vous n’avez pas gardé de courriel ou si l’adresse du compte a changé.";
    }

    // How far a guide can be trusted.
    says! {
        trust_may_have_moved(stuck_key: &str): "Un menu a pu changer de place depuis : {stuck_key} montre alors quoi essayer d’autre.";
        trust_may_be_gone: "il mène peut-être ailleurs aujourd’hui. L’étape dit quoi essayer d’autre.";
        trust_long_ago: "C’était il y a plus de six mois : attendez-vous à des changements.";
        trust_also_did: "Vous aviez aussi fait";
        trust_gone: "ne fait plus partie de ce guide";
        trust_disputed_claim: "Contesté";
        trust_sources: "Sources";
        trust_of_step: "Cette étape repose sur";
        trust_of_guide: "Autres sources de ce guide";
        trust_whole_guide: "pour l’ensemble du guide";
        trust_other_route: "pour des étapes d’autres appareils";
        trust_one_side: "contredite par une autre source";
        trust_no_address: "Son adresse n’est pas connue.";
        trust_open_page: "Ouvrir cette page";
    }

    // This step is wrong.
    says! {
        report_title: "Cette étape est fausse";
        report_nothing_personal: "Voici tout le signalement. Il ne nomme aucun compte ni aucune de vos dates, et rien n’est envoyé : c’est vous qui le transmettez.";
        report_all_of_it: "Le signalement";
        report_what_seen: "Qu’avez-vous vu à la place ?";
        report_optional: "facultatif";
        report_guide: "Guide";
        report_revision: "révision";
        report_platform: "Appareil";
        report_link: "Lien";
        report_seen: "Vu";
        report_pass_on: "Le transmettre";
        report_code: "Le montrer en code QR";
        report_open_form: "Ouvrir le formulaire du projet";
        report_nowhere: "Le projet n’a pas encore de formulaire public : donnez ce signalement à qui vous a donné ce programme.";
    }

    // Guides of one’s own.
    says! {
        own_yours: "à vous";
        own_about: "Un guide à vous : nous n’avons pas vérifié ce qu’il dit.";
        own_file: "Son fichier";
        own_faulty: "erreurs";
        own_shown_half: "Voici ce qui a pu être lu, sans les adresses.";
        own_kept(redraw_key: &str): "Voici ce que le fichier disait avant. Corrigez-le, puis {redraw_key}.";
        own_ours_shown: "Votre fichier de ce guide contient des erreurs : voici le nôtre.";
        own_title: "Vos guides";
        own_none: "aucun";
        own_put_here: "Mettez-les ici ; `optout-tui new` en commence un";
        own_line: "ligne";
        own_declared: "c’est son auteur qui le dit, pas nous";
        own_see_settings(settings_key: &str): "dans vos propres guides. Les réglages ({settings_key}) en font la liste.";
        own_see_check: "dans vos propres guides. Pour les voir : optout-tui check";
    }

    // Objections and dates.
    says! {
        objection_story: "Ce qui s’est passé";
        objection_what_next: "Ce que vous pouvez faire";
        objection_authority: "Où porter plainte";
        objection_proofs: "Les preuves que vous gardez";
        objection_nothing_yet: "Rien n’est noté. Envoyez l’opposition avec son guide, puis notez-le ici.";
        objection_no_clock: "Aucun délai ne court : la loi de votre pays n’en fixe pas.";
        objection_receipt: "Elle a été reçue un autre jour";
        objection_struck: "retirée";
        objection_noted: "Noté";
        objection_proof_where: "Où est le fichier ?";
        objection_proof_gone: "n’y est plus";
        objection_open_guide: "Ouvrir le guide";
        objection_save_where: "Enregistrer sous";
        objection_saved: "Enregistré sous";
        dates_title: "Dates";
        dates_none: "Aucune date pour l’instant. Elles viennent avec ce que vous envoyez et ce que vous terminez.";
        dates_advice: "À refaire, sans urgence";
        dates_coming: "À venir";
    }

    // Letters.
    says! {
        letter_title: "lettre";
        letter_form: "Lettre";
        letter_preview: "Aperçu";
        letter_kind: "Lettre";
        letter_language: "Langue";
        letter_size: "Longueur";
        letter_short: "courte, pour un formulaire";
        letter_long: "longue, courriel ou poste";
        letter_office: "Autorité";
        letter_office_unset: "celle de votre Land";
        letter_reasons: "Vos raisons";
        letter_own_words: "Avec vos propres mots";
        letter_blanks: "À compléter";
        letter_optional: "Seulement si vous voulez :";
        letter_remembered: "C’est retenu pour vos prochaines lettres.";
        letter_empty: "vide";
        letter_send: "À vous de l’envoyer";
        letter_no_letter: "Il n’y a pas de lettre pour l’endroit où vous vivez.";
        letter_other_language(wanted: &str): "L’autorité reçoit les plaintes dans une autre langue : {wanted}.";
        letter_forgotten: "Il ne sert plus dans les lettres. `optout-tui forget --identity` l’efface aussi du journal.";
        letter_copied(show_key: &str): "La lettre est au presse-papiers de votre terminal. Certains l’ignorent : {show_key} la montre.";
        letter_body_copied: "Le texte est trop long pour un lien : il est copié, collez-le dans le courriel.";
        letter_paste_there: "La lettre est copiée : collez-la dans la page.";
        letter_page: "Ouvrir la page";
        letter_no_address: "Ni courriel ni page connus : copiez la lettre ou enregistrez-la.";
        letter_all_filled: "tout est rempli";
        letter_which_kind: "Quelle lettre ?";
        letter_write_hint(letter_key: &str): "Appuyez sur {letter_key} pour l’écrire : vos raisons, ce qui est à compléter, puis copier.";
        letter_no_decision: "aucune décision à ce jour";
        letter_no_letter_for(guide: &str): "{guide} n’envoie pas d’opposition : il n’y a pas de lettre pour ce guide.";
        letter_no_country: "Votre pays n’est pas connu, aucune loi ne peut être citée : `optout-tui set country FR`.";
        letter_no_pair(typed: &str): "`{typed}` ne remplit rien : écrivez NOM=VALEUR, comme phone=0612345678.";
        letter_missing(blanks: &str): "Reste à remplir, avec --fill NOM=VALEUR : {blanks}.";
        letter_not_in_letter(blanks: &str): "Cette lettre n’a pas de place pour : {blanks}.";
        letter_uk_company(company: &str, uk: &str): "Depuis le Royaume-Uni, l’entreprise n’est pas forcément {company} : --fill company=…. Ce que l’on en sait : {uk}.";
        letter_uk_company_unknown(company: &str): "Depuis le Royaume-Uni, l’entreprise n’est pas forcément {company} : --fill company=…. La politique que montre votre compte la nomme.";
        letter_offices(lands: &str): "L’autorité compétente dépend de l’endroit où vous vivez : --fill authority=LAND. Au choix : {lands}.";
        letter_speaks(authority: &str, languages: &str): "{authority} reçoit les plaintes dans ces langues : {languages}.";
        letter_too_early(last: &str): "Le délai de réponse n’est pas encore passé : le dernier jour est le {last}.";
    }

    // The calendar.
    says! {
        calendar_name: "Refus de l’IA";
        calendar_must_answer(account: &str, company: &str): "{account} : {company} doit répondre au plus tard aujourd’hui";
        calendar_may_answer(account: &str, company: &str): "{account} : {company} devrait avoir répondu";
        calendar_grace_over(account: &str, company: &str): "{account} : fin du délai laissé à {company} après votre relance";
        calendar_company_over(account: &str, company: &str): "{account} : 30 jours depuis votre réclamation à {company}";
        calendar_complain(account: &str, authority: &str): "{account} : pas de réponse ? Dès aujourd’hui, vous pouvez saisir l’autorité ({authority})";
        calendar_complain_company(account: &str, company: &str): "{account} : pas de réponse ? Dès aujourd’hui, vous pouvez adresser une réclamation à {company}";
        calendar_complain_by(account: &str, authority: &str): "{account}\u{a0}: dernier jour pour porter plainte ({authority})";
        calendar_question(account: &str, company: &str): "{account}\u{a0}: {company} attend votre réponse";
        calendar_over_text: "C’est terminé\u{a0}: votre agenda peut retirer cette date.";
        calendar_over(account: &str): "{account}\u{a0}: terminé";
        calendar_turn_to(account: &str, authority: &str): "{account} : pas de réponse ? Dès aujourd’hui, vous pouvez vous adresser à l’autorité ({authority})";
        calendar_authority_silent(account: &str, authority: &str): "{account} : trois mois depuis votre plainte ({authority})";
        calendar_look_again(account: &str, guide: &str): "{account} : à vérifier, « {guide} »";
        calendar_look_again_own(guide: &str): "À vérifier : « {guide} »";
        calendar_authority_unnamed: "celle de votre pays";
        calendar_sent(guide: &str, sent: &str): "Opposition « {guide} », envoyée le {sent}.";
        calendar_sent_and_received(guide: &str, sent: &str, received: &str): "Opposition « {guide} », envoyée le {sent}, reçue par l’entreprise le {received}.";
        calendar_month_eu(company: &str): "{company} a un mois à compter de la réception pour dire ce qu’elle a fait, ou pourquoi elle n’a rien fait (article 12, paragraphes 3 et 4, du RGPD).";
        calendar_month_uk(company: &str): "{company} a un mois à compter de la réception pour dire ce qu’elle a fait, ou pourquoi elle n’a rien fait (article 12 du RGPD britannique).";
        calendar_no_law: "Aucune loi ne fixe de délai pour cette réponse : cette date n’est qu’une limite de courtoisie.";
        calendar_moved(month: &str, last: &str): "Le mois finit le {month}, qui n’est pas un jour ouvré dans le pays de l’entreprise : le dernier jour est le {last}.";
        calendar_extended(last: &str): "L’entreprise a annoncé à temps qu’elle prend deux mois de plus : le dernier jour est le {last}.";
        calendar_pause(days: &str): "Jours pendant lesquels l’entreprise a attendu ce qu’elle vous avait demandé, et qu’elle peut réclamer en plus : {days}.";
        calendar_reminder(company: &str, date: &str): "Vous avez relancé {company} le {date}. Le délai laissé depuis est de pure courtoisie : la loi n’en donne aucun.";
        calendar_company_complaint(company: &str, date: &str): "Vous avez adressé une réclamation à {company} le {date}. L’entreprise a 30 jours pour en accuser réception.";
        calendar_if_answer: "Si une réponse arrive, gardez le courriel et notez-la dans optout-tui. Un accusé de réception automatique n’est pas une réponse.";
        calendar_if_none(authority: &str, from: &str): "Sinon, vous pouvez relancer l’entreprise ou, à partir du {from}, saisir l’autorité ({authority}).";
        calendar_if_none_company(from: &str, authority: &str): "Sinon, vous pouvez relancer l’entreprise ou, à partir du {from}, lui adresser une réclamation ; l’autorité ({authority}) demande de commencer par là.";
        calendar_if_none_turn_to(authority: &str, from: &str): "Sinon, vous pouvez relancer l’entreprise ou, à partir du {from}, vous adresser à l’autorité ({authority}).";
        calendar_complain_eu: "Le silence n’est pas une réponse : vous pouvez saisir l’autorité du pays où vous vivez (article 77 du RGPD). Presque toutes veulent la preuve que vous vous êtes d’abord adressé à l’entreprise.";
        calendar_complain_uk: "L’ICO demande de vous adresser d’abord à l’entreprise. Celle-ci accuse réception de votre réclamation sous 30 jours et l’examine.";
        calendar_complain_uk_until(until: &str): "Vous pouvez maintenant saisir l’ICO, dans les trois mois de votre dernier contact avec l’entreprise : jusqu’au {until}.";
        calendar_complain_ch: "L’autorité suisse reçoit des signalements, pas des plaintes : vous n’êtes pas partie à la procédure. Pour faire respecter votre refus, il reste le tribunal civil.";
        calendar_complain_br: "L’autorité brésilienne reçoit les requêtes de ceux qui peuvent montrer qu’ils se sont d’abord adressés à l’entreprise.";
        calendar_authority_eu: "L’autorité doit vous dire où en est votre plainte. Sans nouvelles d’elle pendant trois mois, vous pouvez aller en justice (article 78, paragraphe 2, du RGPD).";
        calendar_look_again_text(guide: &str): "Vous avez suivi « {guide} » il y a quelque temps. Les menus et les règles changent : regardez si cela vaut toujours, puis notez-le dans optout-tui.";
    }

    // The record of objections.
    says! {
        record_title: "Mes oppositions à l’entraînement d’IA";
        record_title_one: "Mon opposition à l’entraînement d’IA";
        record_made(date: &str, version: &str): "Établi le {date} avec optout-tui {version}.";
        record_date_set: "Cette date a été fixée à la main.";
        record_own: "Ce relevé est celui de la personne qui s’est opposée. Ce n’est pas un conseil juridique, et il ne prouve rien à lui seul : les preuves sont les courriels et les captures d’écran.";
        record_nothing: "Aucune opposition n’est notée.";
        record_account: "Compte";
        record_former: "n’est plus suivi";
        record_asked: "Ce qui a été demandé";
        record_company: "À qui";
        record_no_company: "aucune entreprise connue";
        record_opened(when: &str): "ouverte le {when}";
        record_not_opened: "le formulaire du guide ; aucune ouverture notée";
        record_form: "Où";
        record_sent: "Envoyée le";
        record_received: "Reçue le";
        record_country: "Pays de résidence";
        record_law: "Loi";
        record_tied: "Comptes liés ce jour-là";
        record_no_answer(last: &str): "Pas de réponse : le dernier jour était le {last}.";
        record_authority_silent(date: &str): "Pas de réponse de l’autorité dans les trois mois de la plainte du {date}.";
        record_old(sent: &str): "Envoyée le {sent} ; aucune réponse n’a été gardée. À renvoyer.";
        record_late_answer(last: &str): "La réponse est arrivée après le dernier jour, le {last}.";
        record_differ: "Deux réponses contraires sont notées : il reste à dire laquelle vaut.";
        record_strange: "Ne découle pas de ce qui précède.";
        record_covered_by(account: &str, date: &str): "Couvert par l’opposition du compte {account}, acceptée le {date}.";
        record_covered_if(account: &str): "Couvert si l’opposition du compte {account} est acceptée.";
        record_was_covered(account: &str, date: &str): "Était couvert par l’opposition du compte {account}, acceptée le {date} ; ne lui est plus lié.";
        record_joined_later(account: &str): "Lié au compte {account} seulement depuis son opposition : elle ne le couvre pas.";
        record_does: "Ce qu’elle doit changer";
        record_clock: "Délai de réponse";
        record_one_month: "Un mois après réception";
        record_last_day: "Dernier jour de la réponse";
        record_complain_from: "Plainte possible dès le";
        record_extended: "L’entreprise a annoncé à temps qu’elle prend deux mois de plus.";
        record_courtesy: "Aucune loi ne fixe de délai pour cette réponse : ces jours sont une limite de courtoisie.";
        record_moved: "Le mois finit un jour qui n’est pas ouvré dans le pays de l’entreprise : le dernier jour est le jour ouvré suivant.";
        record_pause(days: &str): "Jours pendant lesquels l’entreprise a attendu ce qu’elle avait demandé, et qu’elle peut réclamer en plus : {days}.";
        record_no_clock: "Aucune loi connue de nous n’y fixe de délai de réponse.";
        record_story: "Ce qui s’est passé";
        record_round(date: &str): "Opposition du {date}";
        record_letters: "Lettres écrites";
        record_letter_line(kind: &str, date: &str, language: &str): "{kind}, {date}, {language}";
        record_in_language(language: &str): "en {language}";
        record_letters_not_kept: "Le programme ne garde pas leur texte : il est dans ce qui a été envoyé.";
        record_files: "Preuves gardées";
        record_files_only_paths: "Seuls leurs chemins sont notés ici : gardez les fichiers eux-mêmes.";
        record_note: "Ma note";
        record_steps: "Étapes suivies";
        record_also: "Vaut aussi pour";
        record_elsewhere: "Fait par ailleurs";
        record_law_chapter: "La loi";
        record_law_eu: "Règlement (UE) 2016/679 (RGPD) : article 21, droit d’opposition ; article 12, paragraphes 3 et 4, réponse sous un mois ; article 77, plainte auprès d’une autorité";
        record_law_uk: "RGPD britannique (UK GDPR) : article 21, droit d’opposition ; article 12, réponse sous un mois";
        record_law_counting: "Comment le mois se compte : règlement (CEE, Euratom) n° 1182/71, article 3";
        record_right: "Le droit";
        record_instead: "Ce qui reste";
        record_complaint: "La plainte";
        record_disputes: "Où les sources divergent";
        record_sources: "Sources";
        record_sources_of(guide: &str): "Le guide : {guide}";
    }

    // Export.
    says! {
        export_saved: "Enregistré";
        export_exists(path: &str): "{path} existe déjà. Rien n’a été écrit : ajoutez --force pour le remplacer, ou indiquez un autre fichier.";
        export_no_objection(guide: &str, account: &str): "Aucune opposition à {guide} n’est notée sur `{account}`. `optout-tui status` montre où en est chaque chose.";
        export_no_objection_of(account: &str): "Aucune opposition n’est notée sur `{account}`. `optout-tui status` montre où en est chaque chose.";
        export_whole: "Un compte ne se donne que pour markdown et html : json et ics contiennent tout.";
        export_nothing_due: "Rien n’est dû : le calendrier n’a encore aucune date.";
    }

    // Accounts.
    says! {
        accounts_title: "Comptes";
        accounts_add: "Ajouter un compte";
        accounts_rename: "Renommer";
        accounts_country: "Pays de ce compte";
        accounts_tie: "Lier à d’autres comptes";
        accounts_untie: "Délier";
        accounts_uses: "Utilisé avec ce compte";
        accounts_remove: "Retirer de cette liste";
        accounts_new_name: "Nom donné ici";
        accounts_same_country: "comme vous";
        accounts_alone: "non lié";
        accounts_tied: "lié";
        accounts_empty: "Aucun compte pour l’instant.";
        accounts_joined: "Même compte";
        accounts_same_as: "Le même compte qu’un autre…";
        accounts_twin: "le même qu’un autre ?";
    }

    // Forgetting.
    says! {
        forget_menu: "Oublier…";
        forget_account: "L’oublier pour de bon…";
        forget_letters: "Ce que les lettres ont retenu de vous";
        forget_you: "Tout ce qui est noté sous Vous";
        forget_everything: "Tout";
        forget_erases: "Cela efface";
        forget_of_account: "et tout ce qui s’y est passé";
        forget_of_notes: "vos notes et les chemins de vos preuves";
        forget_of_letters: "ce que les lettres ont retenu de vous";
        forget_of_everything: "tout ce que vous avez noté ici";
        forget_nothing: "rien n’en est gardé";
        forget_stays: "Hors d’atteinte : vos fichiers, captures, courriels, sauvegardes, les anciennes versions d’un synchroniseur. C’est sans retour.";
        forget_done: "C’est effacé.";
        forget_others: "Vos autres ordinateurs suivront à leur prochain démarrage.";
        forget_ask: "Tapez oui pour continuer :";
        forget_yes_word: "oui";
        forget_add_yes: "Il n’y a personne à qui demander : ajoutez --yes pour continuer. Rien n’a changé.";
        forget_unchanged: "Rien n’a changé.";
        forget_say_what: "Dites quoi : un compte, --identity ou --everything.";
    }

    // Settings.
    says! {
        settings_title: "Réglages";
        settings_places: "Où les choses sont gardées";
        settings_catalogue: "Source la plus récente des guides :";
        settings_version: "Version";
        country_other: "Un autre pays";
        settings_here_only: "cet ordinateur seulement";
        settings_today_is_set: "date fixée";
    }

    // Help.
    says! {
        help_title: "Aide";
        help_keys: "Touches";
        help_glossary: "Mots";
        help_promises: "Ce que le programme ne fait jamais";
        help_promise_network: "Il n’utilise jamais le réseau : ni compte, ni mesure d’audience, ni recherche de mise à jour.";
        help_promise_password: "Il ne demande jamais de mot de passe, et n’a besoin ni d’adresse électronique ni de numéro.";
        help_promise_address: "Il montre chaque adresse en entier avant de l’ouvrir, et dit quand une page n’est pas officielle.";
        help_promise_disk: "Ce que vous cochez reste sur cet ordinateur, dans des fichiers que vous pouvez lire.";
    }

    // Search.
    says! {
        search_title: "Recherche";
        search_hint: "Guides, étapes, services, comptes, actions : en français ou en anglais.";
        search_opened: "Ouverts en dernier";
        search_account: "compte";
    }

    // Notices.
    says! {
        notice_saving: "enregistrement…";
        notice_handed_to(program: &str): "Adresse confiée à {program}";
        notice_no_browser(copy_key: &str, phone_key: &str): "Aucun navigateur ne peut s’ouvrir ici : {copy_key} copie l’adresse, {phone_key} la montre pour votre téléphone.";
        notice_no_terminal: "L’assistant a besoin d’un terminal. Essayez `optout-tui --plain`, qui pose une question après l’autre, ou `optout-tui guides`.";
        notice_ssh: "Vous êtes sur une machine distante : le navigateur s’ouvrirait là-bas.";
        notice_other_system: "C’est une page des réglages d’un autre système : elle ne peut pas s’ouvrir ici.";
        notice_copied(show_key: &str): "Envoyé au presse-papiers de votre terminal. Certains l’ignorent : {show_key} montre le texte.";
        notice_nothing_to_undo: "Plus rien à défaire.";
        notice_covered_undo: "Un autre ordinateur a écrit par-dessus depuis : rien n’a été changé.";
        notice_undone: "Défait";
        notice_skipped: "Sautée : elle ne compte plus.";
        notice_too_small: "Agrandissez cette fenêtre à 40 x 12 au moins";
        notice_sent_noted: "Noté : envoyée aujourd’hui. Ses dates : `optout-tui due`.";
        answer_yes: "Oui";
        answer_no: "Non";
        answer_choose: "Choisir";
    }

    // Authors of guides.
    says! {
        authors_exists(path: &str): "{path} existe déjà : rien n’a été écrit. Modifiez ce fichier, ou déplacez-le d’abord.";
        authors_next: "Ensuite : remplissez ce qui est vide, lancez `optout-tui check` jusqu’à ce qu’il ne trouve plus rien, puis regardez le guide dans l’assistant.";
        authors_no_service_name(name: &str): "`{name}` ne peut pas nommer un service : écrivez des minuscules, des chiffres et des tirets simples, comme `meta-ai`.";
        authors_replaces(guide: &str): "Nous avons un guide {guide} : le vôtre prendra sa place.";
        authors_written: "Écrit";
    }

    // What commands say.
    says! {
        accounts_added: "Ajouté";
        accounts_cannot_be_tied: "les comptes de ce service ne peuvent pas être liés à ceux-là.";
        guide_changes: "Ce qui a changé";
        check_own: "Vérification de vos propres guides";
        guide_covers: "Pour des comptes liés, une opposition vaut aussi pour ceux-ci";
        guide_everywhere: "partout";
        name_none: "Il n’y en a pas.";
        guides_legend: "La date est celle de la source la plus récente, ou du premier lien s’il est plus ancien\u{a0}; «\u{a0}essayé\u{a0}»\u{a0}: quelqu’un l’a fait alors.";
        accounts_me_is_none: "`me` n’est pas un compte, c’est ce qui n’en demande pas : nommez-en un comme service/nom.";
        check_mended: "Corrigé";
        guide_step_moves: "note l’opposition comme";
        accounts_none_yet: "Aucun compte pour l’instant : `optout-tui accounts add facebook` en ajoute un.";
        open_no_address: "Ce guide n’a pas d’adresse à ouvrir.";
        open_no_browser: "Aucun navigateur ne peut s’ouvrir ici. Copiez l’adresse ci-dessus, ou nommez un navigateur dans BROWSER.";
        objection_no_country: "Votre pays n’est pas connu, aucune date ne peut être calculée : `optout-tui set country FR`, puis `undo`, et notez-le de nouveau.";
        guides_none: "Aucun guide ne correspond.";
        objection_no_right: "Aucune loi connue de nous n’y donne un droit d’opposition : personne ne vous doit de réponse. Les guides disent ce qui reste possible.";
        due_nothing: "Aucune date à venir.";
        check_no_own: "Il n’y en a pas. Pour en vérifier d’autres, nommez un dossier : `optout-tui check content`.";
        set_not_set: "non indiqué";
        where_not_there: "n’existe pas encore";
        set_of_system: "celle du système";
        guide_not_certain: "Pas certain";
        accounts_removed: "Retiré de cette liste";
        accounts_removed_hint: "Rien ne s’est passé chez le service ; `optout-tui undo` le remet.";
        accounts_renamed: "Renommé";
        accounts_tied_now: "Liés";
        accounts_two_to_tie: "Pour lier des comptes, nommez-en deux différents.";
        set_two_letters: "Écrivez deux lettres, comme FR ou BE.";
        accounts_two_to_join: "Pour réunir des comptes, nommez-en deux différents du même service.";
        accounts_untied: "Délié";
        guide_where_exists: "Où c’est possible";
        where_writer: "Cet ordinateur écrit sous le nom";
    }

    // Plain mode.
    says! {
        plain_greeting(quit_key: &str): "Répondez par un numéro ou une lettre, puis Entrée. Un point d’interrogation explique, {quit_key} quitte.";
    }

    // Help of the commands.
    says! {
        command_program: "Refuser, pas à pas, que des entreprises entraînent une IA sur vos données";
        command_program_more: "Sans commande : l’assistant. Ce programme n’envoie jamais rien ; il ouvre la bonne page et garde sur cet ordinateur ce que vous avez coché.";
        command_program_notes: "Code de sortie : 0 tout va bien · 1 échec · 2 mauvais usage ou nom inconnu · 3 réussi, et quelque chose est trouvé";
        command_program_examples: "\
Exemples :
  optout-tui                                          l’assistant
  optout-tui guides meta                              ce qu’il y a sur Meta
  optout-tui show facebook/object --on ios            chaque étape sur un iPhone
  optout-tui open facebook/object                     son formulaire, dans le navigateur
  optout-tui accounts add facebook perso              suivre un compte
  optout-tui mark facebook/perso facebook/object log-in done
  optout-tui request facebook/perso facebook/object sent --date 2026-11-20
                                                      l’opposition est partie : la suivre
  optout-tui due                                      quand les réponses sont dues
  optout-tui export --format ics -o dates.ics         les mêmes, pour votre agenda
  optout-tui status --json                            où tout en est, pour des scripts

Mots :
  ACCOUNT   service/nom, comme facebook/perso ; ou me, pour ce qui se passe de compte
  GUIDE     service/but, comme facebook/object

Code de sortie :
  0  tout va bien
  1  échec : la raison et le remède sont sur la sortie d’erreur
  2  mauvais usage, ou un nom inconnu : les plus proches sont nommés
  3  réussi, et trouvé : `check`, des problèmes ; `due`, une date d’aujourd’hui ou passée";
        command_guides: "Lister les guides";
        command_show: "Montrer un guide : chaque étape, chaque adresse, chaque source";
        command_open: "Ouvrir l’adresse d’une étape dans le navigateur";
        command_open_more: "L’adresse entière est d’abord affichée. Sans STEP : le premier formulaire du guide, sinon sa première page de réglages, sinon sa première page d’aide.";
        command_set: "Montrer ou changer ce qui vaut pour tout : pays, langue, téléphone, ordinateur";
        command_set_notes: "\
Noms :
  country    où vous vivez : FR, ou France ; none : non indiqué
  language   en ou fr ; none : celle du système
  phone      android, ios ou none
  look-again au bout de combien de mois on vous demande si cela vaut toujours ; none : 12
  computer   windows, macos ou linux ; none : celui-ci. Gardé sur cet ordinateur seulement
  mouse      on : les clics et la molette agissent ; off : elle sélectionne du texte. Gardé sur cet ordinateur";
        command_accounts: "Lister, ajouter et changer des comptes";
        command_accounts_notes: "\
Exemples :
  optout-tui accounts add facebook perso
  optout-tui accounts set facebook/perso country BE
  optout-tui accounts group facebook/perso instagram/perso";
        command_accounts_add: "Ajouter un compte, sous un nom donné ici";
        command_accounts_rename: "Donner ici un autre nom à un compte";
        command_accounts_set: "Dire où vit la personne à qui est le compte, si ce n’est pas là où vous vivez";
        command_accounts_group: "Lier des comptes qui partagent un Espace Comptes";
        command_accounts_ungroup: "Délier un compte";
        command_accounts_join: "Dire que deux comptes n’en font qu’un, comme après la réunion de deux ordinateurs";
        command_accounts_remove: "Retirer un compte de la liste ; rien ne se passe auprès du service";
        command_mark: "Marquer une étape d’un guide pour un compte, ou mettre le guide de côté";
        command_mark_more: "Une étape qui envoie une opposition n’a pas de marque à elle : `done` note l’opposition à la date du jour, `todo` retire cela. Sans étape, `declined` met de côté le guide entier parce qu’il n’est pas pour vous, et `todo` le reprend ; ce qui a été fait ou envoyé reste.";
        command_request: "Noter ce qui est arrivé à une opposition : envoyée, acceptée, refusée…";
        command_request_more: "Son délai part de `sent` et se compte comme le veut la loi du pays. Ce qui découle des dates (`no-answer`, `late`) est calculé et ne se note pas.";
        command_request_notes: "\
Statuts :
  draft               commencée, pas envoyée
  sent                envoyée ; après une réponse ou un délai passé, un nouveau tour
  acknowledged        un accusé de réception automatique : pas une réponse
  asked-more          l’entreprise veut en savoir plus
  gave-more           vous le lui avez dit
  declined-more       vous avez refusé, en disant pourquoi
  extended            l’entreprise prend deux mois de plus, avec ses raisons
  accepted, partly, refused
                      sa réponse ; elle peut changer
  breach              ce qu’elle a accepté n’est pas respecté
  reminded            vous l’avez relancée
  complained-company  vous avez adressé une réclamation à l’entreprise (Royaume-Uni)
  answered            elle a répondu à cette réclamation
  complained          vous avez porté plainte auprès de l’autorité
  received, asked, passed-on, chased, decided, withdrawn, appealed
                      la suite : elle l’a, demande des précisions, transmet ; vous
                      l’avez relancée ; elle décide ; vous retirez ou contestez
  closed, reopened    vous en avez fini, ou finalement pas";
        command_next: "Montrer ce qu’il faut faire ensuite, le plus urgent d’abord";
        command_due: "Montrer chaque date qui compte ; code de sortie 3 si l’une est d’aujourd’hui ou passée";
        command_status: "Montrer où en est chaque compte";
        command_import: "Reprendre ce que d’autres ordinateurs ont fait : leurs exports, ou des fichiers de leurs journaux";
        command_import_more: "Les lignes déjà là restent telles quelles et rien ne se perd. Une ligne abîmée est laissée de côté, et vous savez laquelle. Ce qui a été oublié ailleurs n’est effacé ici qu’avec --yes.";
        command_forget: "Effacer pour de bon quelque chose de tout ce que garde ce programme";
        command_forget_more: "Un compte et tout ce qui s’y est passé ; les notes d’un guide ; ce que les lettres ont retenu ; ou tout. Vous apprenez ce qui reste hors d’atteinte, et l’on vous demande d’abord. Ni un import ni un fichier en retard ne le ramènent.";
        command_forget_notes: "\
Exemples :
  optout-tui forget facebook/club                            le compte, et tout ce qui s’y est passé
  optout-tui forget facebook/perso facebook/object --notes   vos notes et les chemins des preuves
  optout-tui forget --identity                               ce que les lettres ont retenu de vous
  optout-tui forget --everything                             tout";
        command_letter: "Écrire une lettre : une opposition, une relance, une plainte…";
        command_letter_more: "Elle est affichée, et rien n’est envoyé. Ce que le programme sait est rempli ; ce qu’il ne sait pas reste marqué, et se lit sur la sortie d’erreur.";
        command_letter_notes: "\
Exemples :
  optout-tui letter objection facebook/perso facebook/object --short --reason children
  optout-tui letter reminder facebook/perso facebook/object --fill full_name='Camille Martin'
  optout-tui letter complaint facebook/perso facebook/object --language fr > plainte.txt";
        command_export: "Exporter ce qui a été fait : un calendrier des dates, un relevé des oppositions, ou tout";
        command_export_more: "`ics` est pour un agenda ; `markdown` et `html` disent ce qui a été demandé, à qui, quand, selon quelle loi, et ce qui a été répondu ; `json` contient tout le journal. Affiché, sauf si un fichier est nommé.";
        command_export_notes: "\
Exemples :
  optout-tui export --format ics -o dates.ics
  optout-tui export facebook/perso facebook/object --format html -o opposition.html
  optout-tui export --format json > sauvegarde.json";
        command_undo: "Défaire ce qui a été fait en dernier sur cet ordinateur, et dire ce que c’était";
        command_undo_more: "Comptent les comptes, les marques, les oppositions et les notes. Une fois de plus remonte plus loin. Là où un autre ordinateur a écrit quelque chose de plus récent au même endroit, rien ne change.";
        command_check: "Vérifier des fichiers de guides et montrer ce qui ne va pas";
        command_check_more: "Un dossier qui contient `reference/regions.toml` est vérifié pour lui-même. Tout le reste (un fichier, le dossier d’un service, vos propres guides) peut se référer à ce que le programme contient déjà. Les problèmes sont dits en anglais, avec des codes qui ne changent jamais : code de sortie 3.";
        command_schema: "Afficher le schéma JSON d’une sorte de fichiers de guides, pour les éditeurs";
        command_schema_more: "Un éditeur qui comprend le TOML s’en sert pour compléter et vérifier : enregistrez-le à côté du fichier, et commencez celui-ci par `#:schema ./guide.json`. Ceux de `content/` sont dans `content/schema/`.";
        command_new: "Écrire le squelette d’un guide à vous";
        command_new_more: "Il est commenté, et rangé avec vos propres guides ; un service que personne ne connaît reçoit aussi son fichier. Ce qu’il faut remplir est vide, et `check` montre chacun de ces endroits. Rien n’est écrasé.";
        command_where: "Afficher chaque chemin utilisé";
        command_completions: "Afficher ce qui permet à un shell de compléter commandes, guides et comptes";
        command_completions_notes: "\
Où le mettre :
  bash        source <(optout-tui completions bash)             dans ~/.bashrc
  zsh         source <(optout-tui completions zsh)              dans ~/.zshrc
  fish        optout-tui completions fish | source              dans ~/.config/fish/config.fish
  elvish      eval (optout-tui completions elvish | slurp)      dans ~/.elvish/rc.elv
  powershell  optout-tui completions powershell | Out-String | Invoke-Expression   dans $PROFILE";
        command_man: "Afficher la page de manuel : `optout-tui man | man -l -`";
        command_help: "Afficher cette aide, ou celle d’une commande";
        argument_home: "Tout garder sous ce dossier (aussi `OPTOUT_TUI_HOME`)";
        argument_guides: "Lire aussi vos propres guides dans ce dossier, en plus de ceux du dossier `guides`";
        argument_lang: "Parler cette langue : en ou fr";
        argument_color: "En couleurs ou non, auto selon `NO_COLOR`, TERM et la présence d’un terminal";
        argument_ascii: "Dessiner et écrire en ASCII seulement";
        argument_plain: "Une question après l’autre au lieu d’un plein écran";
        argument_guides_query: "Seulement ceux dont l’identifiant, le titre ou le service contient ces mots";
        argument_guides_service: "Seulement ceux de ce service";
        argument_guides_goal: "Seulement ceux qui ont ce but";
        argument_guides_pack: "Seulement ceux de cette sélection, les plus utiles d’abord";
        argument_guides_stale: "Seulement ceux dont les preuves ont plus de 180 jours";
        argument_json: "Un document JSON";
        argument_guide: "service/but, comme facebook/object";
        argument_show_on: "Seulement les étapes sur cette plateforme ; sans étapes à elle, ce sont celles du web";
        argument_format: "Comment";
        argument_open_step: "L’identifiant d’une étape, comme l’affiche `show`";
        argument_open_on: "L’adresse sur cette plateforme";
        argument_open_print: "Afficher l’adresse et ne rien ouvrir";
        argument_set_name: "country, language, phone, look-again, computer ou mouse ; sans lui, tout est montré";
        argument_set_value: "La nouvelle valeur ; sans elle, la présente est montrée";
        argument_accounts_json: "Un document JSON : la liste, après le changement s’il y en a un";
        argument_accounts_add_service: "Le service, comme facebook";
        argument_accounts_add_name: "Le nom donné ici ; sans lui, le premier qui est libre";
        argument_account: "service/nom";
        argument_accounts_rename_name: "Le nom désormais";
        argument_accounts_set_what: "Le mot";
        argument_accounts_set_country: "Deux lettres, comme BE, ou le nom ; none : là où vous vivez";
        argument_accounts_group_accounts: "Deux comptes ou plus ; ceux qui sont déjà liés à l’un d’eux viennent avec";
        argument_accounts_join_account: "service/nom : celui qui reste";
        argument_accounts_join_other: "service/nom : ce qui s’y est passé s’est passé sur le premier";
        argument_mark_account: "service/nom, ou me";
        argument_mark_guide: "service/but, comme facebook/object";
        argument_mark_step: "L’identifiant de l’étape, comme l’affiche `show` ; ou, pour le guide entier : declined, todo";
        argument_mark_mark: "Ce qu’est l’étape désormais";
        argument_mark_on: "Sur quelle plateforme c’est fait ; le guide y est suivi désormais";
        argument_request_account: "service/nom, ou me";
        argument_request_guide: "service/but, comme facebook/object";
        argument_request_status: "Ce qui est arrivé";
        argument_request_date: "Quel jour, AAAA-MM-JJ, ou quel mois, AAAA-MM ; sinon aujourd’hui";
        argument_request_precision: "Si la date est un jour, ou si seul le mois est connu";
        argument_request_received: "Quand l’entreprise l’a reçue, si ce n’est pas ce jour-là : par courrier, le jour de remise";
        argument_request_note: "Un mot de vous";
        argument_request_about: "Avec asked-more : ce qu’elle demande";
        argument_request_of: "Avec partly et breach : ce qui est laissé de côté, ou pas respecté";
        argument_request_without_reasons: "Avec refused et declined-more : sans raisons données";
        argument_request_number: "Le numéro sous lequel l’entreprise ou l’autorité suit le dossier";
        argument_request_to: "Avec passed-on : à qui ; avec complained : le bureau, s’il y en a plusieurs";
        argument_request_authority: "Avec complained : l’autorité, si ce n’est pas celle du pays";
        argument_request_outcome: "Avec decided : dans quel sens";
        argument_request_yes: "Le confirmer, là où la commande le demande";
        argument_import_files: "Ce qu’a écrit `export --format json`, ou un fichier d’un dossier `journal`";
        argument_forget_guide: "service/but, avec --notes";
        argument_forget_notes: "Seulement les notes et les chemins des preuves de ce guide";
        argument_forget_identity: "Ce que les lettres ont retenu : nom, adresses, numéros";
        argument_forget_everything: "Tout";
        argument_forget_yes: "Ne pas demander";
        argument_letter_kind: "Quelle lettre";
        argument_letter_account: "service/nom, ou me";
        argument_letter_short: "Celle qui tient dans la case d’un formulaire : 1000 caractères";
        argument_letter_reason: "Une des raisons toutes prêtes, après vos propres mots ; peut être répété";
        argument_letter_fill: "Ce qui complète une mention, comme `full_name` ; grounds : vos propres mots ; peut être répété";
        argument_letter_language: "La langue de la lettre : en ou fr";
        argument_export_account: "Seulement les oppositions de ce compte (markdown et html) : service/nom, ou me";
        argument_export_guide: "Seulement l’opposition de ce guide : service/but";
        argument_export_format: "Pour quoi";
        argument_export_output: "L’enregistrer dans ce fichier, pour vos yeux seulement ; sinon il est affiché";
        argument_export_force: "Remplacer le fichier s’il y en a un";
        argument_check_paths: "Des dossiers ou des fichiers ; sans eux, vos propres guides";
        argument_check_fix: "Mettre les espaces insécables qui manquent aux phrases françaises, et ne rien changer d’autre";
        argument_schema_kind: "De quelle sorte de fichiers";
        argument_new_service: "Le service : un des nôtres, ou un nouveau nom en minuscules, chiffres et traits d’union";
        argument_new_goal: "Ce à quoi sert le guide";
        argument_completions_shell: "Quel shell";
        argument_help: "Afficher l’aide (-h : en bref)";
        argument_help_short: "Afficher l’aide (-h : en bref)";
        argument_help_long: "Afficher l’aide (-h : en bref)";
        argument_version: "Afficher la version";
        value_color_auto: "Là où quelqu’un regarde et où rien ne s’y oppose";
        value_color_always: "Toujours";
        value_color_never: "Jamais";
        value_show_format_text: "À lire dans un terminal";
        value_show_format_markdown: "À coller quelque part";
        value_show_format_json: "Un document JSON";
        value_export_format_json: "Tout, comme il est gardé : le journal, et où tout en est";
        value_export_format_markdown: "Le relevé de vos oppositions, à coller quelque part";
        value_export_format_html: "Le même comme une page à lire, à imprimer et à remettre";
        value_export_format_ics: "Les dates, pour un agenda";
        value_check_format_text: "Avec la ligne, et ce qui ne va pas souligné";
        value_check_format_json: "Un document JSON";
        heading_everywhere: "Options de toutes les commandes ";
        heading_usage: "Utilisation :";
        heading_arguments: "Arguments :";
        heading_options: "Options :";
        heading_commands: "Commandes :";
        heading_values: "Valeurs :";
        heading_possible: "[valeurs :";
        heading_default: "[par défaut :";
    }

    // Dates and distances.

    fn day(&self, day: Day) -> String {
        format!("{} {}", self.day_month(day), day.year())
    }

    fn day_month(&self, day: Day) -> String {
        let month = MONTHS_SHORT.get(day.month0() as usize).unwrap_or(&"");
        match day.day() {
            1 => format!("1er {month}"),
            number => format!("{number} {month}"),
        }
    }

    fn day_long(&self, day: Day) -> String {
        let (month, year) = (self.month_name(day.month()), day.year());
        match day.day() {
            1 => format!("1er {month} {year}"),
            number => format!("{number} {month} {year}"),
        }
    }

    fn month_name(&self, month: u32) -> &'static str {
        MONTHS.get((month as usize).wrapping_sub(1)).copied().unwrap_or_default()
    }

    fn source_date(&self, date: SourceDate) -> String {
        let month = date.month.and_then(|month| MONTHS_SHORT.get((month as usize).wrapping_sub(1)));
        match (month, date.day) {
            (Some(_), Some(_)) => self.day(date.latest()),
            (Some(month), None) => format!("{month} {}", date.year),
            (None, _) => date.year.to_string(),
        }
    }

    fn source_month(&self, date: SourceDate) -> String {
        self.source_date(SourceDate { day: None, ..date })
    }

    fn distance(&self, day: Day, today: Day) -> String {
        match (day - today).num_days() {
            0 => "aujourd’hui".to_owned(),
            1 => "demain".to_owned(),
            -1 => "hier".to_owned(),
            days if days < 0 => format!("il y a {}\u{a0}jours", -days),
            days => format!("dans {days}\u{a0}jours"),
        }
    }

    fn minutes(&self, minutes: u16) -> String {
        if minutes < 120 {
            format!("{minutes}\u{a0}min")
        } else {
            format!("{}\u{a0}h", minutes.div_ceil(60))
        }
    }

    // Signs, and what the values of the domain are called.
    says! {
        colon: "\u{a0}:";
        quoted(text: &str): "«\u{a0}{text}\u{a0}»";
        platform_no_phone: "aucun téléphone";
    }

    fn language_called(&self, code: &str) -> Option<&'static str> {
        Some(match code {
            "bg" => "bulgare",
            "cs" => "tchèque",
            "cy" => "gallois",
            "da" => "danois",
            "de" => "allemand",
            "el" => "grec",
            "en" => "anglais",
            "es" => "espagnol",
            "et" => "estonien",
            "fi" => "finnois",
            "fr" => "français",
            "ga" => "irlandais",
            "hr" => "croate",
            "hu" => "hongrois",
            "is" => "islandais",
            "it" => "italien",
            "lb" => "luxembourgeois",
            "lt" => "lituanien",
            "lv" => "letton",
            "mt" => "maltais",
            "nb" | "nn" | "no" => "norvégien",
            "nl" => "néerlandais",
            "pl" => "polonais",
            "pt" => "portugais",
            "rm" => "romanche",
            "ro" => "roumain",
            "sk" => "slovaque",
            "sl" => "slovène",
            "sv" => "suédois",
            _ => return None,
        })
    }

    fn platform_name(&self, platform: Platform) -> &'static str {
        match platform {
            Platform::Android => "Android",
            Platform::Ios => "iPhone",
            Platform::Web => "Web",
            Platform::Windows => "Windows",
            Platform::Macos => "macOS",
            Platform::Linux => "Linux",
        }
    }

    fn region_name(&self, region: Region) -> &'static str {
        match region {
            Region::Eu => "l’UE et l’EEE",
            Region::Uk => "le Royaume-Uni",
            Region::Ch => "la Suisse",
            Region::Br => "le Brésil",
            Region::Jp => "le Japon",
            Region::Kr => "la Corée du Sud",
            Region::Us => "les États-Unis",
            Region::Elsewhere => "les autres pays",
        }
    }

    fn state_name(&self, state: State) -> &'static str {
        match state {
            State::Todo => "à faire",
            State::Doing => "commencé",
            State::Stuck => "bloqué",
            State::Waiting => "en attente",
            State::Covered => "couvert",
            State::Declined => "mis de côté",
            State::LookAgain => "à vérifier",
            State::Done => "fait",
            State::None => "rien à faire",
        }
    }

    fn status_name(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "brouillon",
            Status::Sent => "envoyée",
            Status::Acknowledged => "reçue",
            Status::AskedMore => "à préciser",
            Status::GaveMore => "précisée",
            Status::Extended => "prolongée",
            Status::Accepted => "acceptée",
            Status::Refused => "refusée",
            Status::Reminded => "relancée",
            Status::ComplainedCompany => "réclamation",
            Status::Complained => "plainte déposée",
            Status::DeclinedMore => "précisions refusées",
            Status::Partly => "acceptée en partie",
            Status::Breach => "non respectée",
            Status::Answered => "réclamation traitée",
            Status::Received => "plainte enregistrée",
            Status::Asked => "précisions à l’autorité",
            Status::PassedOn => "plainte transmise",
            Status::Chased => "autorité relancée",
            Status::Decided => "décision rendue",
            Status::Withdrawn => "plainte retirée",
            Status::Appealed => "décision contestée",
            Status::Reopened => "rouverte",
            Status::Closed => "demande close",
        }
    }

    fn status_as_said(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "Je l’ai commencée, pas encore envoyée",
            Status::Sent => "J’ai envoyé l’opposition",
            Status::Acknowledged => "Un accusé de réception automatique est arrivé",
            Status::AskedMore => "L’entreprise demande des précisions",
            Status::GaveMore => "J’ai donné ce qu’elle demandait",
            Status::Extended => "L’entreprise prend deux mois de plus",
            Status::Accepted => "L’entreprise accepte",
            Status::Refused => "L’entreprise refuse",
            Status::Reminded => "J’ai relancé l’entreprise",
            Status::ComplainedCompany => "J’ai adressé une réclamation à l’entreprise",
            Status::Complained => "J’ai porté plainte auprès de l’autorité",
            Status::DeclinedMore => "Je n’ai pas donné ce qu’elle demandait, et j’ai dit pourquoi",
            Status::Partly => "L’entreprise accepte en partie",
            Status::Breach => "L’entreprise ne s’y tient pas",
            Status::Answered => "L’entreprise a répondu à ma réclamation",
            Status::Received => "L’autorité accuse réception de ma plainte",
            Status::Asked => "L’autorité me demande des précisions",
            Status::PassedOn => "L’autorité a transmis ma plainte",
            Status::Chased => "J’ai relancé l’autorité",
            Status::Decided => "L’autorité a rendu sa décision",
            Status::Withdrawn => "J’ai retiré ma plainte",
            Status::Appealed => "J’ai contesté la décision",
            Status::Reopened => "Ce n’est pas terminé\u{a0}: je la rouvre",
            Status::Closed => "Je m’arrête là",
        }
    }

    fn status_recorded(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "Opposition commencée",
            Status::Sent => "Opposition envoyée",
            Status::Acknowledged => "Accusé de réception\u{a0}: pas encore une réponse",
            Status::AskedMore => "L’entreprise a demandé des précisions",
            Status::GaveMore => "Les précisions demandées ont été données",
            Status::Extended => "L’entreprise a pris deux mois de plus",
            Status::Accepted => "L’entreprise a accepté",
            Status::Refused => "L’entreprise a refusé",
            Status::Reminded => "L’entreprise a été relancée",
            Status::ComplainedCompany => "Réclamation envoyée à l’entreprise",
            Status::Complained => "Plainte envoyée à l’autorité",
            Status::DeclinedMore => "Les précisions demandées n’ont pas été données",
            Status::Partly => "L’entreprise a accepté en partie",
            Status::Breach => "Ce qui avait été accepté n’a pas été respecté",
            Status::Answered => "L’entreprise a répondu à la réclamation",
            Status::Received => "L’autorité a accusé réception de la plainte",
            Status::Asked => "L’autorité a demandé des précisions",
            Status::PassedOn => "L’autorité a transmis la plainte",
            Status::Chased => "L’autorité a été relancée",
            Status::Decided => "L’autorité a rendu sa décision",
            Status::Withdrawn => "La plainte a été retirée",
            Status::Appealed => "La décision a été contestée",
            Status::Reopened => "Rouverte de mon côté",
            Status::Closed => "Demande close de mon côté",
        }
    }

    fn status_is_computed(&self, computed: Computed) -> String {
        let word = computed.as_str();
        match computed {
            Computed::NoAnswer => format!(
                "`{word}` ne se saisit pas, cela découle des dates\u{a0}: c’est le cas dès que le délai de \
                 réponse est passé. `due` en donne le dernier jour."
            ),
            Computed::Late => format!(
                "`{word}` ne se saisit pas, cela découle des dates\u{a0}: notez `accepted` ou `refused` au \
                 jour où la réponse est arrivée."
            ),
        }
    }

    fn due_name(&self, what: What) -> &'static str {
        match what {
            What::Answer => "réponse",
            What::Authority => "réponse de l’autorité",
            What::Complaint => "plainte",
            What::Question => "leur question",
            What::LookAgain => "à vérifier",
        }
    }

    fn blank_name(&self, blank: Blank) -> &'static str {
        match blank {
            Blank::Company => "l’entreprise",
            Blank::CompanyAddress => "son adresse postale",
            Blank::Service => "le service",
            Blank::AccountId => "nom ou adresse de votre profil",
            Blank::OtherIdentifiers => "autres noms du compte",
            Blank::Email => "courriel du compte",
            Blank::FullName => "votre nom",
            Blank::Law => "la loi",
            Blank::Grounds => "vos raisons",
            Blank::Date => "la date",
            Blank::Place => "le lieu où vous écrivez",
            Blank::Authority => "l’autorité",
            Blank::DueDate => "dernier jour de la réponse",
            Blank::SentDate => "jour de l’envoi",
            Blank::RefusalDate => "jour du refus",
            Blank::RefusalSummary => "ce que dit le refus",
            Blank::ReminderDate => "jour de la relance",
            Blank::ExtensionDate => "jour de la prolongation",
            Blank::AckDate => "jour de l’accusé de réception",
            Blank::CaseRef => "son numéro de dossier",
            Blank::GraceDays => "jours que vous lui laissez",
            Blank::Outcome => "la suite donnée",
            Blank::Attachments => "les pièces jointes",
            Blank::PostalAddress => "votre adresse postale",
            Blank::Phone => "votre téléphone",
            Blank::Channel => "le mode d’envoi",
            Blank::OtherBreaches => "autres règles non respectées",
        }
    }

    fn role_name(&self, role: Role) -> &'static str {
        match role {
            Role::Form => "formulaire",
            Role::Settings => "réglages",
            Role::Help => "page d’aide",
            Role::Policy => "politique",
        }
    }

    fn seen_name(&self, seen: Seen) -> &'static str {
        match seen {
            Seen::Official => "donnée par le service",
            Seen::Regulator => "donnée par une autorité",
            Seen::Press => "donnée par la presse",
            Seen::Community => "d’après des utilisateurs",
        }
    }

    fn spot_name(&self, spot: Spot) -> &'static str {
        match spot {
            Spot::TopLeft => "en haut à gauche",
            Spot::Top => "en haut",
            Spot::TopRight => "en haut à droite",
            Spot::Left => "à gauche",
            Spot::Centre => "au milieu",
            Spot::Right => "à droite",
            Spot::BottomLeft => "en bas à gauche",
            Spot::Bottom => "en bas",
            Spot::BottomRight => "en bas à droite",
        }
    }

    fn step_kind_name(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Open => "ouvrir",
            Kind::Tap => "toucher",
            Kind::Fill => "remplir",
            Kind::Check => "regarder",
            Kind::Wait => "attendre",
            Kind::Keep => "garder",
        }
    }

    fn source_kind_name(&self, kind: SourceKind) -> &'static str {
        match kind {
            SourceKind::Official => "officielle",
            SourceKind::Regulator => "autorité",
            SourceKind::Law => "loi",
            SourceKind::Press => "presse",
            SourceKind::Community => "utilisateurs",
        }
    }

    fn confidence_name(&self, confidence: Confidence) -> &'static str {
        match confidence {
            Confidence::High => "bien attesté",
            Confidence::Medium => "assez bien attesté",
            Confidence::Low => "peu attesté",
        }
    }

    fn freshness_name(&self, freshness: Freshness) -> &'static str {
        match freshness {
            Freshness::Fresh => "récent",
            Freshness::Ageing => "un peu ancien",
            Freshness::Stale => "ancien",
        }
    }

    // What age and sources mean.
    says! {
        trust_tried(on: &str): "essayé en {on}";
        trust_tried_on(on: &str, platform: &str): "essayé en {on} sur {platform}";
        trust_not_tried: "pas essayé";
        trust_not_tried_live: "pas essayé";
        trust_link_undated: "lien sans date";
        trust_not_official(maker: &str, owner: &str): "Page non officielle, qui n’est pas de {maker}\u{a0}: elle est à {owner}.";
    }

    fn trust_sources_of(&self, date: SourceDate) -> String {
        format!("sources {}", of(&self.source_month(date)))
    }

    fn trust_from_sources_of(&self, date: SourceDate) -> String {
        format!("d’après des sources {}", of(&self.source_month(date)))
    }

    fn trust_link_seen(&self, on: SourceDate) -> String {
        format!("lien vu en {}", self.source_month(on))
    }

    fn trust_link_last_seen(&self, on: Option<SourceDate>) -> String {
        match on.map(|on| held(&self.source_month(on))) {
            Some(on) => format!("Le premier lien a été vu pour la dernière fois en {on}"),
            None => "On ne sait pas quand le premier lien a été vu".to_owned(),
        }
    }

    fn trust_steps_tried(&self, on: SourceDate, platform: &str) -> String {
        format!("Quelqu’un a essayé ces étapes en {} sur {platform}.", held(&self.source_month(on)))
    }

    fn trust_steps_untried(&self, on: SourceDate) -> String {
        let of = held(&of(&self.source_month(on)));
        format!("Personne n’a encore essayé ces étapes\u{a0}: elles viennent de sources {of}.")
    }

    fn trust_changed_on(&self, date: SourceDate) -> String {
        let of = if date.day.is_some() { "le" } else { "en" };
        format!("a changé {of} {}\u{a0}: à vérifier", self.source_date(date))
    }

    fn trust_for_steps(&self, numbers: &[usize]) -> String {
        let list = numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
        if numbers.len() == 1 {
            format!("pour l’étape {list}")
        } else {
            format!("pour les étapes {list}")
        }
    }

    // What happens to an objection.

    fn objection_clock(&self, deadline: &Deadline, today: Day) -> String {
        let last_day = self.day(deadline.last_day);
        if deadline.courtesy {
            return format!(
                "Aucune loi ne fixe de délai de réponse\u{a0}; le {last_day} est une limite raisonnable, par \
                 courtoisie."
            );
        }
        let is = if deadline.last_day < today { "était" } else { "est" };
        let mut text = format!("La réponse {is} due le {last_day} au plus tard.");
        if let Some(raw) = deadline.one_month
            && raw != deadline.last_day
            && !deadline.extended
        {
            let raw = self.day(raw);
            let place = match deadline.why.calendar.whose {
                Whose::Law => self.law_no_working_day_uk(),
                Whose::Company | Whose::Authority | Whose::Nobody => self.law_no_working_day_here(),
            };
            let why = format!("Le mois finit le {raw}, qui n’est pas un jour ouvré {place}.");
            text.extend([" ", &why]);
        }
        if deadline.extended {
            text.push_str(" Deux mois de plus ont été pris, à temps.");
        }
        text
    }

    fn objection_may_complain(&self, day: Day, authority: Option<&str>, today: Day) -> String {
        let is_coming = day > today;
        let day = self.day(day);
        match authority {
            Some(name) if is_coming => {
                format!("Sans réponse, vous pourrez saisir l’autorité ({name}) à partir du {day}.")
            }
            Some(name) => format!("Depuis le {day}, vous pouvez saisir l’autorité ({name})."),
            None => format!("Le silence compte à partir du {day}."),
        }
    }

    fn objection_cannot_note(&self, refusal: &Refusal, status: Status) -> String {
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
                "Seuls `sent` et `acknowledged` disent quand l’entreprise l’a reçue, et `complained` quand \
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
                format!("`{status}` ne peut pas suivre ici. {}", self.name_known(&allowed.iter().map(|it| it.as_str()).collect::<Vec<_>>()))
            }
            Refusal::OnlyBritish => {
                "Une réclamation à l’entreprise elle-même ne vient d’abord qu’au Royaume-Uni.".to_owned()
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

    fn objection_send_again_advice(&self, sent: Day) -> String {
        let of = of(self.month_name(sent.month()));
        format!(
            "Opposition {of} {}, aucune réponse gardée\u{a0}: renvoyez-la, c’est sans risque.",
            sent.year()
        )
    }

    // Letters, guides of one’s own, search.
    says! {
        letter_too_long(over: usize, of: usize): "{over} caractères de trop pour la case habituelle de {of}\u{a0}: prenez moins de raisons, ou de plus courtes.";
        letter_objection_of(day: &str): "mon opposition du {day}";
        letter_reminder_of(day: &str): "ma relance du {day}";
        letter_refusal_of(day: &str): "le refus du {day}";
        own_declared_by(host: &str, service: &str): "Seul l’auteur de ce guide dit que {host} appartient à {service}\u{a0}: nous n’en savons rien.";
        search_first_results(some: usize, all: usize): "les {some} premiers résultats sur {all}";
        search_no_account_of(service: &str): "{service}\u{a0}: pas parmi vos comptes";
        search_add_on(service: &str): "Ajouter un compte\u{a0}: {service}";
    }

    fn letter_characters(&self, count: usize, of: Option<usize>) -> String {
        match of {
            Some(most) => format!("{count} caractères sur {most}"),
            None => format!("{count} caractères"),
        }
    }

    fn letter_blanks_left(&self, count: usize) -> String {
        match count {
            0 => self.letter_all_filled().to_owned(),
            1 => "1 mention à compléter".to_owned(),
            _ => format!("{count} mentions à compléter"),
        }
    }

    fn own_mistakes(&self, count: usize) -> String {
        format!("{count} erreur{}", if count > 1 { "s" } else { "" })
    }

    fn own_files(&self, count: usize) -> String {
        format!("{count} fichier{}", if count > 1 { "s" } else { "" })
    }

    // Accounts and forgetting.
    says! {
        accounts_are_one(first: &str, other: &str): "{first} et {other} sont-ils un seul compte\u{a0}? Ce qui s’est passé sur l’un ou l’autre se trouve alors sur {first}.";
        accounts_not_needed(service: &ServiceId): "{service} ne demande pas de compte\u{a0}: ses guides sont dans la ligne `me`.";
        accounts_uses_noted(service: &ServiceId, account: &Account): "C’est noté\u{a0}: vous utilisez {service} avec {account}.";
        accounts_maybe_same(first: &Account, account: &Account): "{account} est-il le même que {first}\u{a0}? Alors\u{a0}: `optout-tui accounts join {first} {account}`\u{a0}; sinon, renommez l’un des deux.";
    }

    fn accounts_nickname(&self, place: usize) -> String {
        match place {
            0 => "principal".to_owned(),
            1 => "second".to_owned(),
            2 => "troisième".to_owned(),
            _ => (place + 1).to_string(),
        }
    }

    fn accounts_name_error(&self, error: NameError) -> &'static str {
        match error {
            NameError::Empty => "Le nom donné ici a au moins un caractère.",
            NameError::Long => "Le nom donné ici a au plus 32 caractères.",
            NameError::Character => "Le nom donné ici n’a ni / ni ~.",
            NameError::Emoji => {
                "Cet émoji en réunit plusieurs, que bien des terminaux affichent séparément : prenez-en un simple, ou des lettres."
            }
            NameError::Invisible => "Un nom ne peut pas contenir de caractères invisibles.",
            NameError::Taken => "Vous avez déjà donné ce nom sur ce service.",
        }
    }

    fn accounts_borrowed(&self, service: &ServiceId, lenders: &[&str]) -> String {
        let lenders = lenders.join(", ");
        format!(
            "{service} n’a pas de comptes à lui, il prend ceux de {lenders}\u{a0}: ajoutez-en un là. \
             Y marquer une étape de {service} note que vous utilisez les deux."
        )
    }

    fn forget_lost(&self, loss: Loss, count: usize) -> String {
        let (one, many) = match loss {
            Loss::Account => ("compte", "comptes"),
            Loss::Step => ("étape", "étapes"),
            Loss::Objection => ("opposition", "oppositions"),
            Loss::Note => ("note", "notes"),
            Loss::Proof => ("chemin", "chemins"),
            Loss::Letter => ("lettre notée", "lettres notées"),
            Loss::Blank => ("réponse", "réponses"),
            Loss::Opening => ("adresse ouverte", "adresses ouvertes"),
            Loss::Setting => ("réglage", "réglages"),
        };
        format!("{count}\u{a0}{}", if count == 1 { one } else { many })
    }

    // Names that were typed, and what commands answer.
    says! {
        name_no_day(typed: &str): "`{typed}` n’est pas un jour\u{a0}: écrivez AAAA-MM-JJ, comme 2026-03-05.";
        guide_see(guide: &GuideId): "`optout-tui show {guide}` dit quoi faire.";
        guide_not_on(step: &StepId, platform: Platform): "`{step}` n’est pas une étape sur {platform}.";
        guide_is_for_me(guide: &GuideId): "{guide} ne demande pas de compte\u{a0}: écrivez `me` à la place.";
        import_lines(new: usize, old: usize): "Lignes ajoutées\u{a0}: {new}. Déjà là\u{a0}: {old}.";
    }

    fn name_unknown(&self, what: Named<'_>, typed: &str) -> String {
        let what = match what {
            Named::Guide => "un guide",
            Named::Step(guide) => return format!("`{typed}` n’est pas une étape de {guide}."),
            Named::Service => "un service",
            Named::Goal => "un but",
            Named::Pack => "une sélection",
            Named::Platform => "une plateforme",
            Named::Account => "un de vos comptes",
            Named::Mark => "une marque",
            Named::Shell => "un shell connu ici",
            Named::Status => "un statut",
            Named::Letter => "une lettre",
            Named::Reason => "une des raisons toutes prêtes",
            Named::Blank => "une mention à compléter dans les lettres",
            Named::Setting => "un réglage",
            Named::Schema => "une sorte de fichier de guides",
            Named::Value(setting) => {
                return format!("`{typed}` n’est pas une valeur de `{setting}`.");
            }
        };
        format!("`{typed}` n’est pas {what}.")
    }

    fn name_nearest(&self, names: &[&str]) -> String {
        format!("Noms proches\u{a0}: {}.", names.join(", "))
    }

    fn name_known(&self, names: &[&str]) -> String {
        match names {
            [] => self.name_none().to_owned(),
            names => format!("Au choix\u{a0}: {}.", names.join(", ")),
        }
    }

    fn name_is_service(&self, service: &str, guides: &[&str]) -> String {
        format!("`{service}` est un service. Ses guides\u{a0}: {}.", guides.join(", "))
    }

    fn name_listed_by(&self, what: Named<'_>) -> String {
        format!("`optout-tui {}` montre ce qu’il y a.", what.listed_by())
    }

    fn name_ambiguous(&self, typed: &str, names: &[String]) -> String {
        format!("`{typed}` peut être plusieurs comptes\u{a0}: {}.", names.join(", "))
    }

    fn guide_borrowed(&self, platform: Platform, route: Platform) -> String {
        let to = match platform {
            Platform::Ios => "à l’iPhone".to_owned(),
            Platform::Web => "au web".to_owned(),
            platform => format!("à {}", self.platform_name(platform)),
        };
        let of = match route {
            Platform::Android => "d’Android".to_owned(),
            Platform::Ios => "de l’iPhone".to_owned(),
            Platform::Web => "du web".to_owned(),
            route => format!("de {}", self.platform_name(route)),
        };
        format!("Pas d’étapes propres {to}\u{a0}: voici celles {of}.")
    }

    fn guide_is_for_others(
        &self,
        guide: &GuideId,
        account: &Account,
        services: &[&str],
        accounts: &[&str],
    ) -> String {
        let services = services.join(", ");
        let hint = match accounts {
            [] => "Ajoutez-en un avec `optout-tui accounts add`.".to_owned(),
            names => self.name_known(names),
        };
        format!("{guide} n’est pas pour `{account}`, mais pour les comptes de {services}. {hint}")
    }

    fn import_unfit(&self, unfit: Unfit, path: &str) -> String {
        match unfit {
            Unfit::NotOurs => format!(
                "{path}\u{a0}: ce n’est ni un export ni un journal de ce programme. Rien n’a changé."
            ),
            Unfit::Newer(0) => format!(
                "{path}\u{a0}: une version plus récente l’a écrit. Mettez celle-ci à jour\u{a0}; rien n’a changé."
            ),
            Unfit::Newer(line) => format!(
                "{path}, ligne {line}\u{a0}: une version plus récente l’a écrite. Mettez celle-ci à \
                 jour\u{a0}; rien n’a changé."
            ),
            Unfit::Damaged(line) => format!(
                "{path}, ligne {line}\u{a0}: pas d’acte à cet endroit, le fichier est incomplet. \
                 Copiez-le de nouveau\u{a0}; rien n’a changé."
            ),
            Unfit::Encoded(encoding) => {
                let name = encoding.name();
                format!(
                    "{path}\u{a0}: un éditeur l’a enregistré en {name}. Enregistrez-le en UTF-8 et réimportez-le\u{a0}; rien n’a changé."
                )
            }
        }
    }

    fn journal_new_name(&self, why: NewName, file: &str) -> String {
        match why {
            NewName::Changed => format!(
                "{file} ne se termine pas par ce que cet ordinateur a écrit en dernier\u{a0}: il a été remis en place, ou un autre ordinateur y écrit aussi. Cet ordinateur écrit désormais dans un fichier à lui\u{a0}; rien de l’ancien n’est touché. S’il manque quelque chose, remettez le fichier le plus récent."
            ),
            NewName::Copied => format!(
                "{file} est venu avec un dossier copié\u{a0}: cet ordinateur écrit désormais dans un fichier à lui."
            ),
            NewName::Left => format!(
                "Cet ordinateur écrit désormais dans un nouveau fichier. Si {file} revient, il sera lu à côté."
            ),
        }
    }

    fn journal_newer_things(&self, count: usize) -> String {
        match count {
            0 | 1 => format!("{count} chose a été écrite par une version plus récente."),
            _ => format!("{count} choses ont été écrites par une version plus récente."),
        }
    }

    fn journal_ahead(&self, acts: usize, until: Day) -> String {
        let until = self.day(until);
        format!(
            "Douteux\u{a0}: une horloge avançait quand {acts} de vos actes ont été notés, le dernier au {until}. Ils sont gardés, et ce que vous faites maintenant vient après."
        )
    }

    fn journal_to_come(&self, account: &str, guide: &GuideId, status: Status, date: Day) -> String {
        let (status, date) = (self.status_name(status), self.day(date));
        format!(
            "Douteux\u{a0}: {account}, {guide}\u{a0}: «\u{a0}{status}\u{a0}» porte la date du {date}, qui est encore à venir. Si elle est fausse, corrigez-la dans l’assistant, à la page de l’opposition, ou défaites avec `optout-tui undo` si vous n’avez rien fait depuis."
        )
    }

    fn check_no_problem(&self, files: usize) -> String {
        format!("Aucun problème dans {files} fichier{}.", if files > 1 { "s" } else { "" })
    }

    // Failures, and what was odd in the journal.
    says! {
        journal_damaged(count: usize, place: &str): "{count} lignes abîmées du journal mises de côté dans {place}.";
        journal_damaged_here(places: &str): "Lignes abîmées du journal, restées où elles sont\u{a0}: {places}.";
        journal_line(file: &str, line: usize): "{file}, ligne {line}";
        journal_vanished(acts: usize): "{acts} de vos actes qui étaient là il y a un instant ne sont plus dans aucun fichier\u{a0}: un synchroniseur ou quelqu’un les a enlevés. Ils restent affichés. Remettez les fichiers avant de fermer.";
        journal_no_promise(place: &str): "Rien ne garantit que ce qui est écrit dans {place} survive à une coupure de courant\u{a0}: le système de fichiers ne le propose pas. C’est écrit malgré tout.";
        journal_forgotten: "Ce que vous aviez demandé d’oublier avait été interrompu\u{a0}: c’est effacé maintenant.";
        journal_undecided(file: &str, lines: &str): "Des lignes abîmées en contiennent peut-être quelque chose et ont été laissées\u{a0}: {file}, {lines}. Regardez-les, et effacez-les vous-même si c’est le cas.";
        import_left_out(path: &str, count: usize, lines: &str): "{path}\u{a0}: lignes abîmées laissées de côté\u{a0}: {count} ({lines}).";
        import_brings_tombs: "Quelque chose a été oublié ailleurs.";
        import_say_yes: "Rien n’a été importé. Ajoutez --yes pour l’importer et perdre cela ici aussi, pour de bon.";
        journal_twins(count: usize): "{count} lignes du journal se contredisent\u{a0}: la plus petite compte.";
        journal_newer(count: usize): "{count} lignes viennent d’une version plus récente\u{a0}: gardées, pas comprises";
    }

    fn failure_attempt(&self, doing: Doing) -> &'static str {
        match doing {
            Doing::FindHome => "Aucun endroit trouvé pour garder les choses",
            Doing::MakeFolder => "Impossible de créer le dossier",
            Doing::ReadJournal => "Impossible de lire le journal",
            Doing::WriteJournal => "Impossible d’écrire le journal",
            Doing::LockJournal => "Une autre fenêtre occupe le journal",
            Doing::FindOwnFile => {
                "Rien n’est écrit\u{a0}: le fichier de cet ordinateur n’est pas là"
            }
            Doing::FindJournal => "Rien n’est écrit\u{a0}: le dossier du journal n’est plus là",
            Doing::KeepLocal => "Impossible d’utiliser ce qui est gardé pour cet ordinateur seul",
            Doing::PlanForgetting => {
                "Rien n’a été oublié\u{a0}: impossible de noter ce qui doit l’être dans"
            }
            Doing::Forget => "Tout n’est pas encore oublié",
            Doing::ReadClock => "Impossible de savoir quel jour on est",
            Doing::ReadFile => "Impossible de lire",
            Doing::ReadGuides => "Impossible de lire les guides de",
            Doing::WriteGuides => "Impossible d’écrire",
            Doing::SaveFile => "Impossible d’enregistrer le fichier",
            Doing::Open => "Impossible d’ouvrir l’adresse",
            Doing::KeepSetting => "Impossible de garder le réglage dans",
            Doing::FindProof => "Fichier introuvable",
            Doing::Terminal => "Impossible d’utiliser le terminal",
            Doing::Print => "Impossible d’écrire le résultat",
        }
    }

    fn failure_remedy(&self, doing: Doing) -> &'static str {
        match doing {
            Doing::FindHome => "Indiquez un dossier avec --home DOSSIER ou OPTOUT_TUI_HOME.",
            Doing::MakeFolder => {
                "Créez-le vous-même, ou indiquez-en un autre avec --home DOSSIER ou OPTOUT_TUI_HOME."
            }
            Doing::ReadJournal => {
                "Vérifiez qui peut le lire, ou indiquez un autre dossier avec --home DOSSIER."
            }
            Doing::WriteJournal => {
                "Libérez de la place ou autorisez l’écriture, ou indiquez un autre dossier avec --home DOSSIER."
            }
            Doing::LockJournal => "Attendez-la ou fermez-la, puis réessayez.",
            Doing::FindOwnFile => {
                "Remettez-le (téléchargez-le du nuage, montez le volume), ou lancez l’assistant, qui demande s’il faut continuer sans lui."
            }
            Doing::FindJournal => {
                "Remettez-le (montez le volume, rendez-lui son nom), puis réessayez."
            }
            Doing::KeepLocal => {
                "Reprenez-en possession (après un sudo\u{a0}: `sudo chown -R \"$USER\"` sur son dossier), ou enlevez ce qui n’est pas un fichier."
            }
            Doing::PlanForgetting => "Libérez de la place ou autorisez l’écriture, puis réessayez.",
            Doing::Forget => {
                "Autorisez la lecture et l’écriture\u{a0}: le prochain démarrage s’en charge."
            }
            Doing::ReadClock => {
                "Réglez l’horloge, retirez TZ, ou retirez OPTOUT_TUI_TODAY ou corrigez-la."
            }
            Doing::ReadFile | Doing::ReadGuides => "Vérifiez le chemin et qui peut le lire.",
            Doing::WriteGuides => "Vérifiez qui peut écrire là.",
            Doing::SaveFile => {
                "Vérifiez que le dossier existe et que vous pouvez y écrire, ou indiquez un autre fichier."
            }
            Doing::Open => "Copiez-la, ou montrez-la pour votre téléphone.",
            Doing::KeepSetting => {
                "Autorisez l’écriture, ou indiquez un autre dossier avec --home DOSSIER."
            }
            Doing::FindProof => "Vérifiez le chemin\u{a0}: ~/ est votre propre dossier.",
            Doing::Terminal => "Essayez `optout-tui guides`.",
            Doing::Print => "Envoyez-le là où il y a de la place pour lui.",
        }
    }

    // Help, and the skeletons that authors begin with.

    fn help_word(&self, place: usize) -> Option<(&'static str, &'static str)> {
        GLOSSARY.get(place).copied()
    }

    fn authors_guide(&self) -> &'static str {
        include_str!("skeletons/guide.fr.toml")
    }

    fn authors_makers(&self, service: &str) -> String {
        format!(include_str!("skeletons/makers.fr.toml"), service = service)
    }

    fn authors_service(&self, service: &str) -> String {
        format!(include_str!("skeletons/service.fr.toml"), service = service)
    }

    // Sentences of branches under way: under the header of their place, as `says!` or as functions.

    // == home ==
    says! {
        home_of(some: usize, all: usize): "{some} sur {all}";
        home_settled: "Réglé";
        home_chats: "Échanges";
        home_count_waiting(count: usize): "{count} en attente";
        home_count_silent(count: usize): "{count} sans réponse";
        home_no_account: "Aucun compte n’est suivi pour l’instant. Cochez ce que vous utilisez\u{a0}: ce qui peut y être refusé s’affichera ici.";
        home_now: "À faire maintenant";
        home_ten: "Dix minutes";
        home_waiting: "Réponses attendues";
        home_further: "Pour aller plus loin";
        home_further_closed: "partir, obtenir des copies, masquer, demander";
        home_further_about: "Quitter un service, obtenir une copie de vos données, mettre une IA à l’écart, demander à un administrateur\u{a0}: c’est proposé, jamais compté parmi ce qu’il vous reste à faire.";
        home_close: "Refermer";
        home_all_done: "Tout est fait";
        home_done_for_now: "Rien à faire pour l’instant";
        home_come_back: "Revenez quand quelque chose change\u{a0}: un autre compte, une réponse, un nouveau guide.";
        home_settings_done(count: usize): "Réglages passés en revue\u{a0}: {count}.";
        home_add: "ajouter un compte";
        home_add_offer: "Ajouter un compte";
        home_refuse: "Refuser l’entraînement";
        home_because(what: &str, why: &str): "{what}\u{a0}: {why}";
        home_stuck(what: &str): "Réessayer\u{a0}: {what}";
        home_changed(what: &str): "À vérifier, cela a changé\u{a0}: {what}";
        home_continue(what: &str, done: usize, total: usize): "Continuer\u{a0}: {what}, {done} sur {total}";
        home_mend(what: &str): "Corriger votre guide\u{a0}: {what}";
        home_still_holds(what: &str): "Est-ce toujours le cas\u{a0}? {what}";
        home_still_asked(day: &str): "Fait ou vérifié pour la dernière fois\u{a0}: {day}.";
        home_still_so: "C’est toujours le cas";
        home_ask(what: &str): "Demander à votre administrateur\u{a0}: {what}";
        home_ask_offer: "Voir quoi demander";
        home_put_away(what: &str): "Mis de côté\u{a0}: {what}";
        home_not_for_me: "Pas pour moi";
        home_take_back: "Reprendre";
        home_no_time: "aucun délai fixé";
        home_until_whom(whom: &str, day: &str): "{whom}\u{a0}: jusqu’au {day}";
        phone_too_small: "Cette fenêtre est trop petite pour le code. Agrandissez-la, ou tapez cette adresse sur le téléphone\u{a0}:";
        home_until(day: &str): "jusqu’au {day}";
        home_look: "Regarder";
        home_guide: "Le guide";
        home_open: "Ouvrir";
        home_account: "Le compte";
        home_show_all: "Tout montrer";
        home_start: "Commencer";
        home_go_on: "Continuer";
        home_column_refuse: "Refus";
        home_column_settings: "Réglages";
        home_by(name: &str): "par {name}";
        home_if(name: &str): "avec {name}";
        home_not_offered: "pas proposé";
        home_no_way: "impossible";
        home_admin: "administrateur";
        home_nothing_to_do: "rien à faire";
        home_last_done: "Fait récemment";
        home_with(name: &str, account: &str): "{name} avec {account}";
        home_deed(who: &str, what: &str): "{who}\u{a0}: {what}";
        home_added: "ajouté";
        home_done(what: &str): "{what}, fait";
        farewell_done(what: &str): "Fait aujourd’hui\u{a0}: {what}.";
        farewell_awaited(who: &str): "Réponses attendues\u{a0}: {who}.";
        farewell_until(who: &str, day: &str): "{who} jusqu’au {day}";
        farewell_next(day: &str, who: &str, what: &str): "Prochaine date\u{a0}: {day}, {who}, {what}.";
    }

    fn home_more(&self, count: usize) -> String {
        format!("{count} autre{}", if count > 1 { "s" } else { "" })
    }

    fn home_refused_on(&self, settled: usize, total: usize) -> String {
        if settled == total {
            let s = if total > 1 { "s" } else { "" };
            return format!("Entraînement refusé sur {total} compte{s}.");
        }
        format!("Entraînement refusé sur {settled} des {total} comptes.")
    }

    fn home_chats_deleted(&self, count: usize) -> String {
        format!("Échanges supprimés sur {count} compte{}.", if count > 1 { "s" } else { "" })
    }

    fn home_steps(&self, count: usize) -> String {
        format!("{count} étape{}", if count > 1 { "s" } else { "" })
    }

    fn home_accounts_added(&self, count: usize) -> String {
        format!("{count} compte{s} ajouté{s}", s = if count > 1 { "s" } else { "" })
    }

    // == setup ==
    says! {
        setup_not_said: "non indiqué";
        setup_say_country: "Ce que vous pouvez refuser en dépend.";
        setup_right_and_authority(right: &str, authority: &str): "{right}. Plaintes\u{a0}: {authority}.";
        setup_next: "Suivant";
        setup_which: "Lesquels utilisez-vous\u{a0}?";
        setup_clear: "Effacer";
        setup_one_more(name: &str): "Un de plus\u{a0}: {name}";
        setup_one_fewer(name: &str): "Un de moins\u{a0}: {name}";
        setup_quick: "Choix rapides";
        setup_untick: "Pas celui-ci";
        setup_borrowed(name: &str, lenders: &str): "{name} avec {lenders}";
        setup_several(name: &str, count: usize): "{name}, {count} comptes";
        setup_elsewhere: "Ailleurs";
        setup_nothing: "Rien n’est choisi pour l’instant.";
        setup_look_around: "Visiter sans choisir";
        setup_begin: "Commencer";
        setup_comes: "Voici la suite";
        setup_promise_nothing_sent: "Ce programme n’envoie rien et n’utilise pas le réseau\u{a0}: il guide, vous envoyez.";
        setup_promise_no_password: "Il ne demande aucun mot de passe, et n’a besoin ni d’adresse électronique ni de numéro de téléphone.";
        setup_promise_kept(path: &str): "Ce que vous faites est gardé dans {path}, et nulle part ailleurs.";
        setup_nothing_to_refuse: "Rien à y refuser\u{a0}; l’accueil montre ce qui reste possible.";
        setup_is_there(more_key: &str): "Déjà là\u{a0}: {more_key} en ajoute un. Les comptes se retirent sur leur page.";
    }

    fn setup_chosen(&self, count: usize) -> String {
        format!("{count} choisi{}", if count > 1 { "s" } else { "" })
    }

    fn setup_refuse(&self, count: usize, minutes: &str) -> String {
        format!(
            "Refuser l’entraînement sur {count} compte{}\u{a0}: environ {minutes}.",
            if count > 1 { "s" } else { "" }
        )
    }

    fn setup_chats(&self, count: usize, minutes: &str) -> String {
        let s = if count > 1 { "s" } else { "" };
        format!("Puis supprimer les échanges avec une IA sur {count} compte{s}\u{a0}: {minutes}.")
    }

    fn setup_settings(&self, count: usize, minutes: &str) -> String {
        let s = if count > 1 { "s" } else { "" };
        format!("Puis des réglages sur {count} compte{s}\u{a0}: {minutes}.")
    }

    // == guide ==
    says! {
        guide_only_administrator: "Seul un administrateur peut s’en charger. Si vous ne l’êtes pas, envoyez-lui ce texte";
    }
    says! {
        notice_browser_only(address: &str): "Seul le navigateur ouvre cette adresse\u{a0}: copiez-la dans sa barre d’adresse. {address}";
        guide_answers: "Quand les réponses sont venues";
        guide_start: "Commencer";
        guide_read: "Retour";
        guide_card_title: "À savoir";
        guide_before: "Déjà fait\u{a0}?";
        guide_more_entries(count: usize, sources_key: &str): "{count} de plus\u{a0}: {sources_key}";
        guide_step_of(number: usize, all: usize): "étape {number} sur {all}";
        guide_step_optional: "étape facultative";
        guide_age: "Ancienneté et fiabilité";
        guide_confidence(confidence: &str): "Dans l’ensemble\u{a0}: {confidence}.";
        guide_dispute(claim: &str, sources_key: &str): "Contesté\u{a0}: {claim} Qui dit quoi\u{a0}: {sources_key}";
        guide_or_in_app: "ou dans l’application";
        guide_or_by_menus: "ou par les menus";
        guide_maybe_english(label: &str): "à l’écran peut-être {label}";
        guide_done_next: "Fait, étape suivante";
        guide_next: "Étape suivante";
        guide_still: "Toujours valable, étape suivante";
        guide_not_skipped: "La faire quand même";
        guide_not_what_i_see: "Je vois autre chose";
        guide_open_page: "Ouvrir la page";
        guide_on_phone: "Sur mon téléphone";
        guide_copy: "Copier";
        guide_copy_text: "Copier le texte";
        guide_copy_address: "Copier l’adresse";
        guide_write_letter: "Écrire la lettre";
        guide_rename: "Renommer ce compte";
        guide_stuck: "bloquée";
        guide_changed: "a changé depuis";
        guide_which_platform: "Sur quel appareil\u{a0}?";
        guide_set_country: "Dire où vous vivez";
        guide_put_away: "Mis de côté\u{a0}: il ne figure plus dans votre liste. Ce qui a été fait reste.";
        guide_taken_back: "Il figure à nouveau dans votre liste.";
        guide_is_put_away: "Vous avez mis ce guide de côté.";
        guide_left_open: "L’étape reste ouverte. La question reviendra à votre retour.";
        guide_ask_administrator: "Seul un administrateur peut s’en charger. L’êtes-vous\u{a0}?";
        guide_is_administrator: "Oui, commencer";
        guide_no_administrator: "Non, que demander\u{a0}?";
        guide_ask_title: "Demander à votre administrateur";
        guide_send_this: "Envoyez ceci à la personne qui l’administre pour vous. C’est votre part de ce guide.";
        guide_asked_today(day: &str): "Je l’ai demandé aujourd’hui, {day}";
        guide_not_offered: "Pas proposé là où vous vivez";
        guide_nothing_left: "Nous ne connaissons rien d’autre qui y soit possible.";
        guide_is_noted(what: &str): "Sera noté\u{a0}: {what}, au jour que vous direz.";
        guide_reads_so: "Est-ce bien ce qui s’affiche maintenant\u{a0}?";
        guide_yes_reads: "Oui, c’est le cas";
        guide_all_done: "Tout est-il fait\u{a0}?";
        guide_yes_done: "Oui, c’est fait";
        guide_before_ask: "L’avez-vous déjà fait\u{a0}?";
        guide_before_no: "Non";
        guide_before_kept: "Oui, et j’ai gardé le courriel qui l’accepte";
        guide_before_lost: "Oui, mais je n’ai pas de courriel";
        guide_before_rush(when: &str): "Beaucoup l’ont fait en {when}.";
        ladder_title: "Que voyez-vous à la place\u{a0}?";
        ladder_try: "Essayez ceci";
        ladder_nothing: "Rien de tout cela";
        ladder_did_it_work: "Cela a-t-il marché\u{a0}?";
        ladder_worked: "Oui, ça marche";
        ladder_did_not: "Non, toujours pas";
        ladder_post_title: "Écrire à l’entreprise";
        ladder_post: "Si aucune page ne prend votre opposition, écrivez-la\u{a0}: l’entreprise doit l’accepter aussi par lettre ou par courriel. Gardez une copie et la preuve de l’envoi.";
        ladder_authority_title: "S’adresser à l’autorité";
        ladder_authority: "Une entreprise ne doit pas rendre l’opposition difficile. Si ni ses pages ni ses adresses ne prennent la vôtre, vous pouvez le signaler à l’autorité, avec vos captures d’écran et les dates.";
        ladder_back_at_step: "Très bien. Continuez cette étape.";
        ladder_stuck(report_key: &str): "C’est noté\u{a0}: cette étape ne marche pas. Dites-le-nous avec {report_key}, pour que nous la corrigions.";
    }

    fn guide_step_count(&self, count: usize) -> String {
        if count == 1 { "1 étape".to_owned() } else { format!("{count} étapes") }
    }

    fn guide_age_sources(&self, on: SourceDate) -> String {
        let of = held(&of(&self.source_month(on)));
        format!("D’après des sources {of}\u{a0}; personne ne l’a encore essayé.")
    }

    fn guide_age_link(&self, on: Option<SourceDate>) -> String {
        match on {
            Some(on) => {
                format!(
                    "Sa première page a été vue en dernier en {}.",
                    held(&self.source_month(on))
                )
            }
            None => "Personne n’a noté quand sa première page a été vue.".to_owned(),
        }
    }

    fn guide_did(&self, status: Status) -> &'static str {
        match status {
            Status::Draft => "L’avez-vous commencée\u{a0}?",
            Status::Sent => "L’avez-vous envoyée\u{a0}?",
            Status::Acknowledged => "Ont-ils accusé réception\u{a0}?",
            Status::AskedMore => "Ont-ils demandé des précisions\u{a0}?",
            Status::GaveMore => "Avez-vous donné ce qu’ils demandaient\u{a0}?",
            Status::DeclinedMore => "Avez-vous décliné ce qu’ils demandaient\u{a0}?",
            Status::Extended => "Ont-ils pris plus de temps\u{a0}?",
            Status::Accepted => "Ont-ils accepté\u{a0}?",
            Status::Partly => "Ont-ils accepté en partie\u{a0}?",
            Status::Refused => "Ont-ils refusé\u{a0}?",
            Status::Reminded => "Les avez-vous relancés\u{a0}?",
            Status::ComplainedCompany => "Leur avez-vous adressé une réclamation\u{a0}?",
            Status::Complained => "Avez-vous saisi l’autorité\u{a0}?",
            Status::Closed => "Est-ce terminé pour vous\u{a0}?",
            _ => "Est-ce arrivé\u{a0}?",
        }
    }

    fn ladder_sight(&self, sight: Sight) -> &'static str {
        match sight {
            Sight::OtherPage => "La page ne s’ouvre pas, ou c’en est une autre",
            Sight::NotThere => "Le menu ou le bouton n’y est pas",
            Sight::NotTaken => "Ce que je saisis ou choisis n’est pas accepté",
            Sight::NotSo => "Ce n’est pas le résultat attendu",
            Sight::NothingCame => "Rien n’est arrivé",
            Sight::NotKept => "Impossible de le garder",
        }
    }

    fn ladder_advice(&self, advice: Advice) -> &'static str {
        match advice {
            Advice::NextLink => "Essayez cette autre adresse de la même étape.",
            Advice::LogIn => {
                "Connectez-vous avec le compte concerné, puis rouvrez l’adresse\u{a0}; en dernier recours, dans un \
                 autre navigateur."
            }
            Advice::LookAround => {
                "Mettez l’application à jour. Cherchez un menu plus haut, ou tapez le mot dans la recherche des \
                 paramètres."
            }
            Advice::FillPlainly => {
                "Donnez l’adresse électronique du compte. Tapez un texte court et simple\u{a0}; ne collez rien avec sa \
                 mise en forme."
            }
            Advice::SetAgain => {
                "Rechargez la page et refaites le réglage. Enregistrez, s’il y a un bouton pour cela."
            }
            Advice::LookElsewhere => {
                "Regardez dans les indésirables et dans les messages du service lui-même. Puis laissez encore deux \
                 jours."
            }
            Advice::KeepPicture => {
                "Faites une capture d’écran, ou imprimez la page dans un fichier."
            }
        }
    }

    says! {
        guide_left: "Ce qui reste possible";
    }

    // == receipt ==
    says! {
        receipt_title: "Récapitulatif";
        receipt_sent(company: &str, when: &str): "Vous avez envoyé votre opposition à {company} {when}.";
        receipt_accepted(company: &str, when: &str): "{company} a accepté votre opposition {when}.";
        receipt_done(guide: &str): "C’est fait\u{a0}: {guide}.";
        receipt_asked(when: &str): "Vous l’avez demandé à la personne qui l’administre {when}. Cela ne figure plus dans votre liste.";
        receipt_keep: "À garder";
        receipt_changes: "Ce qui change";
        receipt_does_not: "Ce qui ne change pas";
        receipt_covers: "Vaut aussi pour";
        receipt_would_cover: "Vaudrait aussi pour";
        receipt_next: "Ensuite";
        receipt_nothing_next: "Il ne reste rien à faire.";
        receipt_go_on: "Continuer";
        receipt_dates: "Dates pour l’agenda";
        receipt_enough: "Assez pour aujourd’hui";
    }

    fn receipt_end(&self, end: End) -> &'static str {
        match end {
            End::Sent => "envoyée",
            End::Accepted => "acceptée",
            End::Done => "fait",
            End::Asked => "demandé",
        }
    }

    fn receipt_when(&self, date: SourceDate) -> String {
        match date.day {
            Some(_) => format!("le {}", self.day_long(date.earliest())),
            None => format!("en {}", self.source_month(date)),
        }
    }

    // == objection ==
    says! {
        objection_page(title: &str): "{title} › Opposition";
        objection_from(what: &str, day: &str): "{what}, à partir du {day}";
        objection_until(what: &str, day: &str): "{what}, jusqu’au {day}";
        objection_something: "Il s’est passé quelque chose";
        objection_ask_day(what: &str): "{what}\u{a0}: quel jour\u{a0}?";
        objection_day_hint: "Un jour (22 nov. 2026) ou, si vous ne le savez plus, un mois (nov. 2026).";
        objection_yes_yesterday(day: &str): "Oui, hier, le {day}";
        objection_yes_today(day: &str): "Oui, aujourd’hui, le {day}";
        objection_yes_other: "Oui, un autre jour";
        objection_not_yet: "Pas encore";
        objection_take_out: "Retirer cette ligne";
        objection_other_day: "C’était un autre jour";
        objection_other_words: "Ajouter une note";
        objection_in_month(month: &str): "en {month}";
        objection_strange_point(what: &str): "{what} (ne suit pas ce qui précède)";
        objection_doubtful_point(what: &str): "{what} (un jour à venir\u{a0}: corrigez-le)";
        objection_record: "Relevé en une page";
        objection_no_such_day: "Ce n’est pas un jour\u{a0}: écrivez 22/11/2026, ou 11/2026 pour un mois.";
        objection_add_paper: "Noter où se trouve une preuve";
    }

    // == letter ==
    says! {
        letter_refusal_unreasoned(day: &str): "le refus du {day}, sans motifs ni recours indiqués";
        letter_partly_on(day: &str): "acceptée en partie seulement le {day}";
        letter_breach_on(day: &str): "acceptée, puis non respectée, comme constaté le {day}";
        letter_complaint_of(day: &str): "ma réclamation à l’entreprise du {day}";
        letter_unreasoned: "Article 12, paragraphe 4 : le refus n’indique pas ses motifs, ou pas les recours ouverts.";
        letter_ask_unreasoned: "Le refus n’indique pas ses motifs, ou pas les recours";
        letter_proposed(blanks: &str): "Proposé d’après ce que vous avez noté, à changer avec --fill NOM=VALEUR : {blanks}.";
        letter_decided(what: &str): "La lettre dit que rien n’a été décidé. Or il est noté : {what}.";
        letter_pick_reasons: "Choisissez ce qui est vrai pour vous. Vos propres mots pèsent le plus.";
        letter_pick: "Choisir";
        letter_leave_out: "Retirer";
        letter_fill: "Compléter";
        letter_go_on: "Champ suivant";
        letter_next: "Suivant";
        letter_to: "À";
        letter_handed_to(program: &str): "La lettre est confiée à {program}.";
        letter_copy: "Copier";
        letter_by_mail: "Messagerie";
        letter_save: "Enregistrer";
        letter_still_empty(blanks: &str): "Encore vide : {blanks}.";
        letter_fill_first: "Compléter d’abord";
        letter_as_it_is: "Continuer telle quelle";
        letter_not_mailed(blanks: &str): "Une lettre incomplète n’est pas confiée à la messagerie. Encore vide : {blanks}.";
        letter_remember_these(blanks: &str): "Retenir pour vos prochaines lettres : {blanks}";
        letter_remember_how: "C’est alors gardé dans le journal de cet ordinateur, en clair.";
        letter_company_shown: "La politique que montre votre compte nomme l’entreprise.";
    }

    fn letter_before_month(&self, word: &str, month: &str) -> String {
        match word {
            "Le" => "En ".to_owned(),
            "le" => "en ".to_owned(),
            "du" if month.starts_with(['a', 'o']) => "d’".to_owned(),
            "du" => "de ".to_owned(),
            word => format!("{word} "),
        }
    }

    fn letter_claimed(&self, day: &str, to_company: bool) -> String {
        let whose = if to_company { "votre" } else { "sa" };
        format!("le {day} en comptant les jours de {whose} question")
    }

    fn letter_late_notice(&self, day: &str, to_company: bool) -> String {
        let whose = if to_company { "votre" } else { "son" };
        format!("{whose} avis du {day} est venu trop tard")
    }

    // == accounts ==
    says! {
        search_nothing(typed: &str): "Rien ici ne contient tous les mots de «\u{a0}{typed}\u{a0}».";
        accounts_with(names: &str): "avec {names}";
        question_remove(name: &str): "Ne plus suivre {name}\u{a0}? Ce que vous avez noté est gardé, et vous pouvez défaire.";
        settings_look_again: "Demander de vérifier";
        settings_mouse: "Souris";
        settings_on: "activée";
        settings_off: "désactivée\u{a0}: elle sélectionne le texte";
        settings_set_up: "Ajouter d’autres services";
        ask_months: "Combien de mois\u{a0}?";
    }

    fn settings_months(&self, count: &str) -> String {
        match count {
            "1" => "une fois par mois".to_owned(),
            "12" => "une fois par an".to_owned(),
            count => format!("tous les {count} mois"),
        }
    }

    // == search ==

    // == help ==

    // == settings ==
    says! {
        refusal_needs_none(service: &str): "{service} ne demande pas de compte.";
        notice_language_now: "La langue est maintenant le français.";
    }
    says! {
        refusal_no_account: "Ce compte n’est plus suivi.";
        refusal_me: "La ligne «\u{a0}Vous\u{a0}» n’est pas un compte.";
        refusal_no_service(service: &str): "Il n’y a pas de service {service}.";
        refusal_no_guide(guide: &str): "Il n’y a pas de guide {guide}.";
        refusal_too_few: "Il faut deux comptes pour lier l’un à l’autre.";
        refusal_cannot_be_tied: "Ces comptes ne peuvent pas être liés entre eux.";
        refusal_cannot_be_one: "Seuls deux comptes d’un même service peuvent n’en faire qu’un.";
        refusal_months: "Tapez un nombre de mois, de 1 à 120.";
        refusal_unsaved: "C’est encore en cours d’enregistrement.";
    }
    says! {
        banner_unsaved_told(failure: &str, retry_key: &str): "Non enregistré. {retry_key} réessaie. {failure}";
        notice_undone_what(what: &str): "Défait\u{a0}: {what}";
        settings_elsewhere: "un autre pays";
        plain_also_here(what: &str): "Aussi\u{a0}: {what}.";
    }
    says! {
        action_redo: "rétablir";
        action_language: "langue";
        action_next: "action suivante";
        action_one_more: "un de plus";
        action_one_fewer: "un de moins";
        answer_save: "Enregistrer";
        answer_undo: "Défaire";
        answer_tie: "Lier ceux-ci";
        answer_tick: "Cocher";
        question_undo(what: &str): "Défaire ceci\u{a0}? {what}";
        question_replace(path: &str): "{path} existe déjà. Le remplacer\u{a0}?";
        question_quit_unsaved: "Quelque chose n’est pas encore enregistré. Quitter et le perdre\u{a0}?";
        question_declared_host(address: &str): "Seul l’auteur du guide affirme que cette adresse est celle du service. L’ouvrir\u{a0}? {address}";
        notice_redone(what: &str): "Rétabli\u{a0}: {what}";
        pick_filter: "tapez pour chercher";
        pick_nothing(typed: &str): "Rien ne s’appelle «\u{a0}{typed}\u{a0}».";
        pick_country: "Quel pays\u{a0}?";
        pick_service: "Sur quel service\u{a0}?";
        pick_tie: "Lié à quels comptes\u{a0}?";
        ask_no_host_label: "Ce n’est pas un nom d’adresse\u{a0}: lettres, chiffres et tirets.";
        ask_type_word(word: &str): "Tapez «\u{a0}{word}\u{a0}» pour confirmer.";
        ask_no_number: "Tapez un nombre de mois.";
        help_here: "Ici";
        help_signs: "Signes";
        dates_save: "Dates pour l’agenda";
        dates_over: "Passées";
        field_now(label: &str, value: &str): "{label}\u{a0}: {value}";
    }

    // == plain ==
    says! {
        plain_not_an_answer(typed: &str): "«\u{a0}{typed}\u{a0}» n’est pas une réponse ici. Tapez un numéro, une lettre entre parenthèses, ou 0 pour revenir.";
        plain_prompt_text: "Votre réponse (0 revient)\u{a0}:";
        plain_type_a_name(count: usize): "Tapez le début d’un nom. Un point d’interrogation les dit tous ({count}).";
        plain_prompt_number(enter: &str): "(Entrée\u{a0}: {enter}, 0\u{a0}: retour)";
        sign_todo: "à faire";
        sign_begun: "commencé";
        sign_waiting: "envoyé, réponse attendue";
        sign_settled: "réglé";
        sign_done: "fait";
        sign_needs: "à vous d’agir";
        sign_not: "pas pour vous";
        sign_ticked: "coché";
    }

    // == commands ==
    says! {
        argument_import_yes: "L’importer même si ce qui a été oublié ailleurs est effacé ici aussi";
    }
    says! {
        accounts_gone: "Ce compte n’est plus suivi.";
        set_by_default: "par défaut";
        set_mouse_off: "désactivée, pour pouvoir sélectionner du texte";
        set_mouse_on: "les clics et la molette agissent";
        set_write_months: "Écrivez un nombre de mois, de 1 à 120 ; none pour 12.";
        set_packs_hide_nothing: "Une sélection ne masque plus rien : un service que vous utilisez est toujours montré. Rien n’a changé.";
        mark_say_mark: "Dites ce qu’est l’étape désormais : done, todo, skip ou stuck.";
        mark_of_a_guide: "`declined` porte sur un guide entier : omettez l’étape.";
        mark_of_a_step: "Cette marque porte sur une étape : nommez-la avant la marque, comme l’affiche `show`.";
        notice_still_saving: "L’enregistrement est en cours : réessayez dans un instant.";
        set_after_months(months: u16): "au bout de {months} mois";
    }

    // == law ==
    says! {
        law_step_settle: "Dire quelle réponse vaut";
        law_step_send: "Envoyer l’opposition";
        law_step_send_again: "La renvoyer";
        law_step_wait: "Attendre leur réponse";
        law_step_explain_no_id: "Dire pourquoi aucune pièce d’identité n’est nécessaire";
        law_step_decline_to_narrow: "Dire qu’il n’y a rien à préciser";
        law_step_give_more: "Donner ce qu’il faut, et rien de plus";
        law_step_remind: "Les relancer";
        law_step_answer_refusal: "Répondre au refus";
        law_step_write_about_part: "Écrire sur ce qui a été laissé de côté";
        law_step_write_about_breach: "Écrire que ce n’est pas respecté";
        law_step_complain_company: "Adresser d’abord une réclamation à l’entreprise";
        law_step_renew_contact: "Écrire encore une fois à l’entreprise";
        law_step_complain_authority: "Saisir l’autorité";
        law_step_report: "Le signaler à l’autorité";
        law_step_petition: "Adresser une requête à l’autorité";
        law_step_answer_authority: "Répondre à l’autorité";
        law_step_chase: "Demander à l’autorité où elle en est";
        law_step_court: "Un tribunal peut être saisi";
        law_step_tribunal: "Le tribunal peut être saisi";
        law_step_read_remedies: "Voir quel recours la décision indique";
        law_step_keep: "Garder la réponse";
        law_step_nothing: "Rien à faire";
        law_point_answer_question: "répondre à leur question d’ici là, par courtoisie";
        law_point_last_day: "dernier jour pour leur réponse";
        law_point_claimed_day: "dernier jour qu’ils peuvent invoquer";
        law_point_grace_over: "fin du délai de courtoisie après la relance";
        law_point_may_complain: "vous pouvez porter plainte";
        law_point_company_days: "l’entreprise doit avoir accusé réception de votre réclamation";
        law_point_complain_until: "dernier jour pour porter plainte";
        law_point_outermost: "plus aucune plainte n’est reçue après";
        law_point_authority_tells: "l’autorité doit vous avoir dit où elle en est";
        law_point_court_from: "un tribunal peut être saisi";
        law_point_missing_told: "ce qui manque devrait être dit d’ici là";
        law_point_passed_on: "l’autorité chef de file devrait l’avoir";
        law_point_draft_decision: "l’autorité chef de file devrait avoir un projet";
        law_means_not_sent: "Rien n’est encore parti\u{a0}: aucun délai ne court.";
        law_means_time_runs: "Ils ont un mois pour répondre.";
        law_means_courtesy: "Aucune loi ne fixe de délai\u{a0}; un mois est une limite raisonnable.";
        law_means_no_time: "Aucune loi ne fixe de délai de réponse.";
        law_means_receipt: "Un accusé de réception est venu. Ce n’est pas une réponse\u{a0}: le délai court toujours.";
        law_means_asks_identity: "Ils demandent qui vous êtes. Si rien ne permettait d’en douter, le délai court toujours.";
        law_means_asks_scope: "Ils demandent de préciser. Le délai court toujours.";
        law_means_asks_late: "Ils ont demandé après le dernier jour\u{a0}: cela ne suspend rien.";
        law_means_gave: "Vous avez donné ce qu’ils demandaient.";
        law_means_declined: "Vous avez refusé ce qu’ils demandaient, et dit pourquoi. Seul le dernier jour compte.";
        law_means_extended: "Ils ont pris deux mois de plus, à temps.";
        law_means_extended_late: "Leur avis est venu trop tard\u{a0}: le dernier jour reste le même.";
        law_means_accepted: "Ils ont accepté. Ce qui a été appris avant reste appris.";
        law_means_accepted_late: "Ils ont accepté, hors délai.";
        law_means_part: "Ils ont accepté une partie.";
        law_means_refused: "Ils ont refusé. Vous pouvez répondre, et porter plainte.";
        law_means_taken_back: "Ils avaient accepté, et sont revenus dessus.";
        law_means_unreasoned: "Ils ont refusé sans motifs ni voies de recours, que la loi exige.";
        law_means_breach: "Ils ne respectent pas ce qu’ils ont accepté.";
        law_means_silent: "Leur délai est passé, et aucune réponse n’est notée.";
        law_means_reminded: "Ils ont été relancés. Leur laisser quinze jours est une courtoisie.";
        law_means_old: "Aucune réponse n’a été gardée. Renvoyez-la\u{a0}: c’est sans risque.";
        law_means_closed: "Vous en avez fini.";
        law_means_company_days: "L’entreprise a 30 jours pour dire qu’elle a votre réclamation.";
        law_means_company_no_days: "Votre réclamation à l’entreprise est notée\u{a0}: elle compte comme un contact.";
        law_means_company_silent: "L’entreprise n’a pas accusé réception de votre réclamation dans ses 30 jours.";
        law_means_company_has_it: "L’entreprise a votre réclamation\u{a0}; sa réponse doit suivre sans retard injustifié.";
        law_means_company_answered: "L’entreprise a répondu à votre réclamation.";
        law_means_authority_has_it: "L’autorité a votre plainte.";
        law_means_authority_asks: "L’autorité vous demande quelque chose.";
        law_means_authority_passed_on: "Votre plainte a été transmise\u{a0}; votre autorité reste votre interlocutrice.";
        law_means_authority_silent: "L’autorité ne vous a rien dit dans son délai.";
        law_means_authority_chased: "Vous avez demandé à l’autorité où elle en est.";
        law_means_decided: "L’autorité a décidé.";
        law_means_withdrawn: "Vous avez retiré votre plainte.";
        law_means_appealed: "Vous avez contesté la décision.";
    }
    says! {
        law_moved_british(month: &str, last: &str): "Le mois finit le {month}, qui n’est pas un jour ouvré au Royaume-Uni\u{a0}: le dernier jour est le {last}.";
        law_moved_british_record: "Le mois finit un jour qui n’est pas ouvré au Royaume-Uni\u{a0}: le dernier jour est le jour ouvré suivant.";
        law_tribunal: "L’ICO doit vous dire où en est votre plainte. Sans nouvelles depuis trois mois, le tribunal peut être saisi (Data Protection Act 2018, section 166).";
        law_claimed(day: &str): "Même si sa question a suspendu le délai, il finit le {day}.";
        law_identity(from: &str, day: &str): "Le mois court à partir du {from}, quand elle a su qui vous êtes (RGPD britannique, article 12A)\u{a0}; sans doute raisonnable, il finissait le {day}.";
        law_scope_days(day: &str): "Les jours de sa question ne comptent pas (RGPD britannique, article 12A)\u{a0}; s’il n’y avait rien à préciser, le délai finissait le {day}.";
        law_late_notice(day: &str): "Son avis du {day} est venu après le dernier jour et ne lui donne pas plus de temps.";
        law_question: "Leur question n’arrête pas le délai si rien ne la justifiait\u{a0}; ils peuvent invoquer les jours d’ici votre réponse. Dites pourquoi aucune pièce d’identité n’est nécessaire, ou donnez ce qu’il faut et rien de plus.";
        law_company_days: "L’entreprise a 30 jours pour accuser réception de votre réclamation (section 164A du Data Protection Act 2018)\u{a0}; sa réponse doit suivre sans retard injustifié.";
        law_renew_first: "Adressez d’abord une réclamation à l’entreprise\u{a0}: c’est un nouveau contact.";
        law_renew_again: "Écrivez encore une fois à l’entreprise\u{a0}: c’est un nouveau contact.";
        law_ico_until(day: &str): "L’ICO reçoit une plainte jusqu’au {day}, trois mois après votre dernier échange avec l’entreprise.";
        law_ico_over(day: &str): "Les trois mois depuis votre dernier échange avec l’entreprise ont pris fin le {day}.";
        law_heard_until(day: &str, outer: &str): "L’autorité reçoit une plainte jusqu’au {day}, et en aucun cas après le {outer}.";
        law_heard_over(day: &str, outer: &str): "Le délai pour porter plainte a pris fin le {day}, et il finit en tout cas le {outer}. Renvoyez la demande\u{a0}: un nouveau silence ouvre un nouveau délai.";
        law_noted_since(country: &str): "Aucune loi n’était notée à l’envoi\u{a0}; celle de ce pays compte\u{a0}: {country}.";
        law_to_come(day: &str): "Douteux\u{a0}: quelque chose est noté au {day}, qui n’est pas encore venu. Retirez-le avec `undo`, ou corrigez sa date dans l’assistant.";
        request_which_precision(day: &str): "Était-ce le {day}, ou un jour de ce mois\u{a0}? Dites-le avec `--precision day` ou `--precision month`.";
        request_one_of(option: &str, typed: &str, known: &str): "`{typed}` n’est pas connu avec {option}\u{a0}: écrivez {known}.";
        law_no_working_day_here: "dans le pays de l’entreprise";
        law_no_working_day_uk: "au Royaume-Uni";
    }
}

/// Words and what they mean.
const GLOSSARY: &[(&str, &str)] = &[
    (
        "Opposition",
        "Dire à une entreprise qu’elle ne peut pas utiliser vos données pour quelque chose. Dans l’UE : article 21 du RGPD.",
    ),
    (
        "Comptes liés",
        "Des comptes qui partagent un même Espace Comptes chez Meta. Une opposition vaut pour tous.",
    ),
    ("Couvert", "L’opposition faite sur un autre compte lié vaut aussi pour celui-ci."),
    ("Parcours", "Les étapes d’un guide sur un appareil : Android, iPhone, web…"),
    (
        "Bloqué",
        "Une étape qui n’a pas marché. « Je vois autre chose » mène à ce qu’il faut essayer.",
    ),
    ("Autorité", "Celle qui reçoit les plaintes là où vous vivez, comme la CNIL."),
    (
        "D’après des sources",
        "Personne n’a essayé ce guide récemment : il repose sur des documents à la date indiquée.",
    ),
    (
        "Ancien",
        "Le guide, ou le premier lien qu’il essaie, a plus de six mois. Il peut encore marcher.",
    ),
    ("Tiers", "Des informations sur vous qu’une entreprise achète ou trouve sur le web."),
    (
        "Courriel de confirmation",
        "Le courriel qui dit que votre opposition est acceptée. Gardez-le : aucune page ne permet de vérifier.",
    ),
];
