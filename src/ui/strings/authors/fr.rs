//! French.

use super::Authors;

/// French.
pub(in crate::ui::strings) const FR: Authors = Authors {
    exists: "{path} existe déjà : rien n’a été écrit. Modifiez ce fichier, ou déplacez-le d’abord.",
    guide: include_str!("guide.fr.toml"),
    makers: include_str!("makers.fr.toml"),
    next: "Ensuite : remplissez ce qui est vide, lancez `optout-tui check` jusqu’à ce qu’il ne trouve plus rien, puis regardez le guide dans l’assistant.",
    no_service_name: "`{name}` ne peut pas nommer un service : écrivez des minuscules, des chiffres et des tirets simples, comme `meta-ai`.",
    replaces: "Nous avons un guide {guide} : le vôtre prendra sa place.",
    service: include_str!("service.fr.toml"),
    written: "Écrit",
};
