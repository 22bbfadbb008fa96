//! What each command does, in French.

/// The options that every command takes.
pub(super) const EVERYWHERE: &str = "Options de toutes les commandes\u{a0}:";

/// A command, what it does, and more of it.
pub(super) const COMMANDS: &[(&str, &str, &str)] = &[
    (
        "",
        "Refuser, pas à pas, que des entreprises entraînent une IA sur vos données",
        "Sans commande : l’assistant. Ce programme n’envoie jamais rien ; il ouvre la bonne page et garde sur cet ordinateur ce que vous avez coché.",
    ),
    ("guides", "Lister les guides", ""),
    ("show", "Montrer un guide : chaque étape, chaque adresse, chaque source", ""),
    (
        "open",
        "Ouvrir l’adresse d’une étape dans le navigateur",
        "L’adresse entière est d’abord affichée. Sans STEP : le premier formulaire du guide, sinon sa première page de réglages, sinon sa première page d’aide.",
    ),
    ("set", "Montrer ou changer ce qui vaut pour tout : pays, langue, téléphone, ordinateur", ""),
    ("accounts", "Lister, ajouter et changer des comptes", ""),
    ("accounts add", "Ajouter un compte, connu par un surnom", ""),
    ("accounts rename", "Donner un autre surnom à un compte", ""),
    (
        "accounts set",
        "Dire où vit la personne à qui est le compte, si ce n’est pas là où vous vivez",
        "",
    ),
    ("accounts group", "Lier des comptes qui partagent un Espace Comptes", ""),
    ("accounts ungroup", "Délier un compte", ""),
    (
        "accounts join",
        "Dire que deux comptes n’en font qu’un, comme après la réunion de deux ordinateurs",
        "",
    ),
    ("accounts remove", "Retirer un compte de la liste ; rien ne se passe auprès du service", ""),
    (
        "mark",
        "Marquer une étape d’un guide pour un compte, ou mettre le guide de côté",
        "Une étape qui envoie une opposition n’a pas de marque à elle : `done` note l’opposition à la date du jour, `todo` retire cela. Sans étape, `declined` met de côté le guide entier parce qu’il n’est pas pour vous, et `todo` le reprend ; ce qui a été fait ou envoyé reste.",
    ),
    (
        "request",
        "Noter ce qui est arrivé à une opposition : envoyée, acceptée, refusée…",
        "Son délai part de `sent` et se compte comme le veut la loi du pays. Ce qui découle des dates (`no-answer`, `late`) est calculé et ne se note pas.",
    ),
    ("next", "Montrer ce qu’il faut faire ensuite, le plus urgent d’abord", ""),
    (
        "due",
        "Montrer chaque date qui compte ; code de sortie 3 si l’une est d’aujourd’hui ou passée",
        "",
    ),
    ("status", "Montrer où en est chaque compte", ""),
    (
        "import",
        "Reprendre ce que d’autres ordinateurs ont fait : leurs exports, ou des fichiers de leurs journaux",
        "Les lignes déjà là restent telles quelles et rien ne se perd. Une ligne abîmée est laissée de côté, et il est dit laquelle. Ce qui a été oublié ailleurs n’est effacé ici qu’avec --yes.",
    ),
    (
        "forget",
        "Effacer pour de bon quelque chose de tout ce que garde ce programme",
        "Un compte et tout ce qui s’y est passé ; les notes d’un guide ; ce que les lettres ont retenu ; ou tout. Il est dit ce qui reste hors d’atteinte, et demandé. Ni un import ni un fichier en retard ne le ramènent.",
    ),
    (
        "letter",
        "Écrire une lettre : une opposition, une relance, une plainte…",
        "Elle est affichée, et rien n’est envoyé. Ce que le programme sait est rempli ; ce qu’il ne sait pas reste marqué, et se lit sur la sortie d’erreur.",
    ),
    (
        "export",
        "Exporter ce qui a été fait : un calendrier des dates, un relevé des oppositions, ou tout",
        "`ics` est pour un agenda ; `markdown` et `html` disent ce qui a été demandé, à qui, quand, selon quelle loi, et ce qui a été répondu ; `json` contient tout le journal. Affiché, sauf si un fichier est nommé.",
    ),
    (
        "undo",
        "Annuler ce qui a été fait en dernier sur cet ordinateur, et dire ce que c’était",
        "Comptent les comptes, les marques, les oppositions et les notes. Une fois de plus remonte plus loin. Là où un autre ordinateur a écrit quelque chose de plus récent au même endroit, rien ne change.",
    ),
    (
        "check",
        "Vérifier des fichiers de guides et montrer ce qui ne va pas",
        "Un dossier qui contient `reference/regions.toml` est vérifié pour lui-même. Tout le reste (un fichier, le dossier d’un service, vos propres guides) peut se référer à ce que le programme contient déjà. Les problèmes sont dits en anglais, avec des codes qui ne changent jamais : code de sortie 3.",
    ),
    (
        "schema",
        "Afficher le schéma JSON d’une sorte de fichiers de guides, pour les éditeurs",
        "Un éditeur qui comprend le TOML s’en sert pour compléter et vérifier : enregistrez-le à côté du fichier, et commencez celui-ci par `#:schema ./guide.json`. Ceux de `content/` sont dans `content/schema/`.",
    ),
    (
        "new",
        "Écrire le squelette d’un guide à vous",
        "Il est commenté, et rangé avec vos propres guides ; un service que personne ne connaît reçoit aussi son fichier. Ce qu’il faut remplir est vide, et `check` montre chacun de ces endroits. Rien n’est écrasé.",
    ),
    ("where", "Afficher chaque chemin utilisé", ""),
    (
        "completions",
        "Afficher ce qui permet à un shell de compléter commandes, guides et comptes",
        "",
    ),
    ("man", "Afficher la page de manuel : `optout-tui man | man -l -`", ""),
    ("help", "Afficher cette aide, ou celle d’une commande", ""),
];

/// What stands below the options of a command.
pub(super) const NOTES: &[(&str, &str)] = &[
    (
        "set",
        "\
Noms :
  country    où vous vivez : FR, ou France ; none : pas dit
  language   en ou fr ; none : celle du système
  phone      android, ios ou none
  look-again au bout de combien de mois on vous demande si cela tient toujours ; none : 12
  computer   windows, macos ou linux ; none : celui-ci. Gardé sur cet ordinateur seulement
  mouse      on : les clics et la molette agissent ; off : elle sélectionne du texte. Gardé sur cet ordinateur",
    ),
    (
        "accounts",
        "\
Exemples :
  optout-tui accounts add facebook perso
  optout-tui accounts set facebook/perso country BE
  optout-tui accounts group facebook/perso instagram/perso",
    ),
    (
        "request",
        "\
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
  complained-company  vous avez réclamé auprès de l’entreprise même (Royaume-Uni)
  answered            elle a répondu à cette réclamation
  complained          vous avez porté plainte auprès de l’autorité
  received, asked, passed-on, chased, decided, withdrawn, appealed
                      la suite : elle l’a, demande des précisions, transmet ; vous
                      l’avez relancée ; elle décide ; vous retirez ou contestez
  closed, reopened    vous en avez fini, ou finalement pas",
    ),
    (
        "forget",
        "\
Exemples :
  optout-tui forget facebook/club                            le compte, et tout ce qui s’y est passé
  optout-tui forget facebook/perso facebook/object --notes   vos notes et les chemins des preuves
  optout-tui forget --identity                               ce que les lettres ont retenu de vous
  optout-tui forget --everything                             tout",
    ),
    (
        "completions",
        "\
Où le mettre :
  bash        source <(optout-tui completions bash)             dans ~/.bashrc
  zsh         source <(optout-tui completions zsh)              dans ~/.zshrc
  fish        optout-tui completions fish | source              dans ~/.config/fish/config.fish
  elvish      eval (optout-tui completions elvish | slurp)      dans ~/.elvish/rc.elv
  powershell  optout-tui completions powershell | Out-String | Invoke-Expression   dans $PROFILE",
    ),
    (
        "export",
        "\
Exemples :
  optout-tui export --format ics -o dates.ics
  optout-tui export facebook/perso facebook/object --format html -o opposition.html
  optout-tui export --format json > sauvegarde.json",
    ),
    (
        "letter",
        "\
Exemples :
  optout-tui letter objection facebook/perso facebook/object --short --reason children
  optout-tui letter reminder facebook/perso facebook/object --fill full_name='Camille Martin'
  optout-tui letter complaint facebook/perso facebook/object --language fr > plainte.txt",
    ),
];

/// How the program ends, in short.
pub(super) const EXIT: &str = "\
Code de sortie : 0 tout va bien · 1 échec · 2 mauvais usage ou nom inconnu · 3 réussi, et quelque chose est trouvé";

/// What one types to begin with.
pub(super) const EXAMPLES: &str = "\
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
  optout-tui export --format ics -o dates.ics         de même, pour votre agenda
  optout-tui status --json                            où tout en est, pour des scripts

Mots :
  ACCOUNT   service/nom, comme facebook/perso ; ou me, pour ce qui se passe de compte
  GUIDE     service/but, comme facebook/object

Code de sortie :
  0  tout va bien
  1  échec : la raison et le remède sont sur la sortie d’erreur
  2  mauvais usage, ou un nom inconnu : les plus proches sont nommés
  3  réussi, et trouvé : `check`, des problèmes ; `due`, une date d’aujourd’hui ou passée";
