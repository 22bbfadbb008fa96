//! French.

use super::Findings;

/// French.
pub(in crate::ui::strings) const FR: Findings = Findings {
    title: "Cette étape est fausse",
    nothing_personal: "Voici tout le signalement. Il ne nomme aucun compte ni aucune de vos dates, et rien n’est envoyé : c’est vous qui le transmettez.",
    all_of_it: "Le signalement",
    what_seen: "Qu’avez-vous vu à la place ?",
    optional: "facultatif",
    guide: "Guide",
    revision: "révision",
    platform: "Appareil",
    link: "Lien",
    seen: "Vu",
    pass_on: "Le transmettre",
    code: "Le montrer en code QR",
    no_room: "Son code QR ne tient pas sur cet écran : copiez-le ou enregistrez-le.",
    open_form: "Ouvrir le formulaire du projet",
    nowhere: "Le projet n’a pas encore de formulaire public : donnez ce signalement à qui vous a donné ce programme.",
};
