//! What each argument means, in French.

/// A command (`*`: any), an argument of it, and what it means.
pub(super) const ARGUMENTS: &[(&str, &str, &str)] = &[
    ("*", "home", "Tout garder sous ce dossier (aussi `OPTOUT_TUI_HOME`)"),
    (
        "*",
        "guides",
        "Lire aussi vos propres guides dans ce dossier, en plus de ceux du dossier `guides`",
    ),
    ("*", "lang", "Parler cette langue : en ou fr"),
    ("*", "color", "En couleurs ou non, auto selon `NO_COLOR`, TERM et la présence d’un terminal"),
    ("*", "ascii", "Dessiner et écrire en ASCII seulement"),
    ("*", "plain", "Une question après l’autre au lieu d’un plein écran"),
    ("*", "help", "Afficher l’aide (-h : en bref)"),
    ("*", "version", "Afficher la version"),
    ("*", "json", "Un document JSON"),
    ("*", "account", "service/nom, ou me"),
    ("*", "guide", "service/but, comme facebook/object"),
    (
        "guides",
        "query",
        "Seulement ceux dont l’identifiant, le titre ou le service contient ces mots",
    ),
    ("guides", "service", "Seulement ceux de ce service"),
    ("guides", "goal", "Seulement ceux qui ont ce but"),
    ("guides", "pack", "Seulement ceux de cette sélection, les plus utiles d’abord"),
    ("guides", "stale", "Seulement ceux dont les preuves ont plus de 180 jours"),
    (
        "show",
        "on",
        "Seulement les étapes sur cette plateforme ; sans étapes à elle, ce sont celles du web",
    ),
    ("show", "format", "Comment"),
    ("open", "step", "L’identifiant d’une étape, comme l’affiche `show`"),
    ("open", "on", "L’adresse sur cette plateforme"),
    ("open", "print", "Afficher l’adresse et ne rien ouvrir"),
    (
        "set",
        "name",
        "country, language, phone, look-again, computer ou mouse ; sans lui, tout est montré",
    ),
    ("set", "value", "La nouvelle valeur ; sans elle, la présente est montrée"),
    ("accounts", "json", "Un document JSON : la liste, après le changement s’il y en a un"),
    ("accounts add", "service", "Le service, comme facebook"),
    ("accounts add", "name", "Le surnom ; sans lui, le premier qui est libre"),
    ("accounts rename", "account", "service/nom"),
    ("accounts rename", "name", "Le surnom désormais"),
    ("accounts set", "account", "service/nom"),
    ("accounts set", "what", "Le mot"),
    ("accounts set", "country", "Deux lettres, comme BE, ou le nom ; none : là où vous vivez"),
    (
        "accounts group",
        "accounts",
        "Deux comptes ou plus ; ceux qui sont déjà liés à l’un d’eux viennent avec",
    ),
    ("accounts ungroup", "account", "service/nom"),
    ("accounts join", "account", "service/nom : celui qui reste"),
    ("accounts join", "other", "service/nom : ce qui s’y est passé s’est passé sur le premier"),
    ("accounts remove", "account", "service/nom"),
    (
        "mark",
        "step",
        "L’identifiant de l’étape, comme l’affiche `show` ; sans lui, le guide entier",
    ),
    (
        "mark",
        "mark",
        "Ce qu’elle est maintenant ; pour un guide entier : declined le met de côté, todo le reprend",
    ),
    ("mark", "on", "Sur quelle plateforme c’est fait ; le guide y est suivi désormais"),
    ("request", "status", "Ce qui est arrivé"),
    ("request", "date", "Quel jour : AAAA-MM-JJ ; sinon aujourd’hui"),
    (
        "request",
        "received",
        "Quand l’entreprise l’a reçue, si ce n’est pas ce jour-là : par courrier, le jour de remise",
    ),
    ("request", "note", "Un mot de vous"),
    ("forget", "account", "service/nom"),
    ("forget", "guide", "service/but, avec --notes"),
    ("forget", "notes", "Seulement les notes et les chemins des preuves de ce guide"),
    ("forget", "identity", "Ce que les lettres ont retenu : nom, adresses, numéros"),
    ("forget", "everything", "Tout"),
    ("forget", "yes", "Ne pas demander"),
    (
        "import",
        "files",
        "Ce qu’a écrit `export --format json`, ou un fichier d’un dossier `journal`",
    ),
    ("completions", "shell", "Quel shell"),
    ("check", "paths", "Des dossiers ou des fichiers ; sans eux, vos propres guides"),
    (
        "check",
        "fix",
        "Mettre les espaces insécables qui manquent aux phrases françaises, et ne rien changer d’autre",
    ),
    ("check", "format", "Comment"),
    ("schema", "kind", "De quelle sorte de fichiers"),
    (
        "new",
        "service",
        "Le service : un des nôtres, ou un nouveau nom en minuscules, chiffres et traits d’union",
    ),
    ("new", "goal", "Ce à quoi sert le guide"),
    (
        "export",
        "account",
        "Seulement les oppositions de ce compte (markdown et html) : service/nom, ou me",
    ),
    ("export", "guide", "Seulement l’opposition de ce guide : service/but"),
    ("export", "format", "Pour quoi"),
    (
        "export",
        "output",
        "L’enregistrer dans ce fichier, pour vos yeux seulement ; sinon il est affiché",
    ),
    ("export", "force", "Remplacer le fichier s’il y en a un"),
    ("letter", "kind", "Quelle lettre"),
    ("letter", "short", "Celle qui tient dans la case d’un formulaire : 1000 caractères"),
    (
        "letter",
        "reason",
        "Une des raisons toutes prêtes, après vos propres mots ; peut être répété",
    ),
    (
        "letter",
        "fill",
        "Ce qui remplit un blanc, comme `full_name` ; grounds : vos propres mots ; peut être répété",
    ),
    ("letter", "language", "La langue de la lettre : en ou fr"),
    ("help", "subcommand", "Quelle commande"),
];

/// What the values of an argument are for.
type Told = &'static [(&'static str, &'static str)];

/// A command, an argument of it, and what each of its values means.
pub(super) const VALUES: &[(&str, &str, Told)] = &[
    (
        "show",
        "format",
        &[
            ("text", "À lire dans un terminal"),
            ("markdown", "À coller quelque part"),
            ("json", "Un document JSON"),
        ],
    ),
    (
        "check",
        "format",
        &[("text", "Avec la ligne, et ce qui ne va pas souligné"), ("json", "Un document JSON")],
    ),
    (
        "export",
        "format",
        &[
            ("json", "Tout, comme il est gardé : le journal, et où tout en est"),
            ("markdown", "Le relevé de vos oppositions, à coller quelque part"),
            ("html", "Le même comme une page à lire, à imprimer et à remettre"),
            ("ics", "Les dates, pour un agenda"),
        ],
    ),
];
