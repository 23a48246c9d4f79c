# L’import d’une matrice en cinq étapes, et une phrase pour chaque problème.

## Étapes

import-steps = Étapes de l’import
import-step-source = Source
import-step-sheets = Feuilles et forme
import-step-values = Colonnes et valeurs
import-step-check = Vérifier
import-step-review = Relire et valider
import-step-done = fait
import-promise = Rien n’est écrit avant l’étape 5. Une seule annulation reprend tout.
import-next = Accepter et continuer
import-next-first = Continuer
import-back = Retour
import-cancel = Abandonner l’import
import-commit = Importer
import-take-back = Reprendre ma dernière modification
import-next-no-file = Choisissez d’abord un fichier
import-next-unread = Rien n’a pu être lu. Choisissez un autre fichier.
import-next-nothing = Tels qu’ils ont été lus, ces fichiers ne contiennent rien à importer. Dites ce qu’est une feuille, ou choisissez un autre fichier.
import-to-check = Voir ce qui empêche l’import
import-commit-blocked = Certains problèmes bloquent l’import. Acceptez-les dans le cadre de cette page, ou revenez à l’étape 4 pour les corriger.
import-done = Fait : { $change }
import-done-nothing = Il n’y avait rien à modifier
import-writing = Écriture de l’import

## État et barre

import-bar-sheets = { $count ->
    [one] { $count } feuille
   *[other] { $count } feuilles
}
import-status-none = Aucun fichier choisi
import-status-file = { $total ->
    [one] { $total } feuille
   *[other] { $total } feuilles
} dans { $file }
import-status-sheet = Feuille { $number } sur { $total } : { $name }
import-status-cells = { $cells ->
    [one] { $cells } cellule remplie
   *[other] { $cells } cellules remplies
}, { $merges ->
    [one] { $merges } plage fusionnée
   *[other] { $merges } plages fusionnées
}
import-status-took = Lu en { $seconds } s

## Étape 1 : source

import-empty-title = Quel tableur contient votre matrice ?
import-empty-text = Guildhall examine le fichier, montre ce qu’il pense de chaque cellule, et n’écrit rien avant que vous le disiez.
import-choose = Choisir un fichier
import-choose-other = Choisir un autre fichier
import-read-again = Relire
import-drop = Déposez un ou plusieurs tableurs n’importe où dans cette fenêtre, ou choisissez-les.
import-kinds = .xls, .xlsx, .xlsm, .xlsb, .ods, .csv, .tsv, .json
import-reading = Lecture du fichier
import-reading-again = Relecture avec vos modifications
import-reading-file = { $count ->
    [one] Lecture de { $name }
   *[other] Lecture de { $name }, { $count } fichiers en tout
}
import-cancelled = La lecture a été interrompue. Rien n’a été modifié.
import-not-read = { $name } n’a pas pu être lu
import-files = { $count ->
    [one] Le fichier
   *[other] { $count } fichiers
}
import-file-facts = { $format }, { $sheets ->
    [one] { $sheets } feuille
   *[other] { $sheets } feuilles
}, { $cells ->
    [one] { $cells } cellule remplie
   *[other] { $cells } cellules remplies
}
import-nothing-in-it = Le fichier a des feuilles, mais pas une seule cellule remplie. Choisissez le fichier qui contient la matrice.

## Étape 2 : feuilles et forme

import-sheets = Feuilles
import-sheet-label = La feuille { $sheet }, avec ce qui a été reconnu
import-sheet-empty = vide
import-sheet-empty-text = Cette feuille n’a aucune cellule remplie. Il n’y a rien à en importer.
import-sheet-ignored = laissée de côté
import-sheet-ladder = matrice
import-sheet-ranks = aperçu des niveaux
import-sheet-ratings = évaluations
import-sheet-people = personnes
import-sheet-communities = communautés
import-sheet-memberships = adhésions
import-sheet-services = services
import-sheet-legend = légende
import-sheet-text = texte
import-sheet-unknown = non reconnue
import-side = Ce qui a été reconnu
import-what-it-is = Ce qu’est cette feuille
import-use-ladder-across = Matrice, niveaux en colonnes
import-use-ladder-down = Matrice, niveaux en lignes
import-use-ladder-skill = Matrice, une compétence par feuille
import-use-ladder-long = Matrice, un enregistrement par ligne
import-use-ranks = Aperçu des niveaux et des rangs
import-use-ratings = Évaluations de personnes
import-use-people = Liste de personnes
import-use-communities = Liste de communautés
import-use-memberships = Liste d’adhésions
import-use-services = Liste de services
import-use-legend = Légende
import-use-text = Texte
import-use-unknown = Non reconnue
import-use-ignore = Laisser cette feuille de côté
import-ignored-because = Cette feuille est laissée de côté : { $why }. Dites ce qu’elle est pour la prendre.
import-ladders-only = Cette feuille a été reconnue comme : { $kind }. Rien n’en peut être importé ; ses cellules restent dans le fichier.
import-because-table = Ses colonnes sont lues d’après leurs en-têtes, ses lignes distinguées par leurs clés. Il n’y a rien d’autre à choisir.
import-because-tables = Les communautés, personnes, adhésions et services sont lus d’après les en-têtes de leurs colonnes. Il n’y a rien à choisir avant la vérification.
import-turn-down = Tourner : niveaux en lignes
import-turn-across = Tourner : niveaux en colonnes
import-blocks = Blocs
import-blocks-hint = en ouvrir un pour le changer
import-add-block = Donner un autre rôle à des cellules
import-picking = Faites glisser sur les cellules « { $role } », ou marquez-les avec Maj et les flèches puis appuyez sur Entrée
import-edges-hint = Faites glisser ses bords sur la feuille, ou atteignez-les avec Tab puis utilisez les flèches.
import-edge-top = Bord supérieur de « { $role } »
import-edge-right = Bord droit de « { $role } »
import-edge-bottom = Bord inférieur de « { $role } »
import-edge-left = Bord gauche de « { $role } »
import-drag = Tracer une plage sur la feuille
import-address = ou taper une plage
import-address-wrong = « { $text } » n’est pas une plage ; B4 ou B4:C7 est attendu.
import-address-empty = Tapez une plage comme B4:C7.
import-give = Prendre cette plage
import-change-role = Les changer tous en
import-freedom = Quelle liberté
import-freedom-team = Liberté d’équipe
import-freedom-task = Liberté de tâche
import-freedom-technology = Liberté de technique
import-freedom-time = Liberté de temps
import-accounted = Pris en compte
import-accounted-cells = { $total ->
    [one] { $known } sur { $total } cellule remplie
   *[other] { $known } sur { $total } cellules remplies
}
import-accounted-rest = { $count ->
    [one] { $count } sans rôle, nommée sous « Problèmes »
   *[other] { $count } sans rôle, nommées sous « Problèmes »
}
import-tag = { $role }, { $count }
import-tag-ignored = Ignoré : { $why }

## Rôles des cellules

import-role-title = Titre
import-role-tracks = Filières
import-role-levels = Niveaux
import-role-areas = Domaines
import-role-skills = Compétences
import-role-codes = Codes
import-role-description = Descriptions
import-role-scope = Portée
import-role-freedom = Liberté
import-role-responsibilities = Responsabilités
import-role-level_notes = Notes sur les niveaux
import-role-expectations = Attentes
import-role-ratings = Évaluations minimales
import-role-given-ratings = Évaluations
import-role-own = Importé
import-role-markers = Marqueurs
import-role-heading = En-têtes
import-role-records = Lignes
import-role-ignored = Ignoré
import-role-reported = Encore sans rôle

## Étape 3 : colonnes et valeurs

import-ladders = Matrices de ces fichiers
import-ladder-number = Matrice { $number }
import-ladder-name = Nom de la matrice
import-track-name = Nom de la filière
import-track-kind = Genre de la filière
import-track-trunk = Tronc commun
import-track-technical = Filière technique
import-track-leadership = Filière de direction
import-track-custom = Autre filière
import-track-new = Nouvelle filière
import-track-add = Ajouter une filière
import-track-remove = Retirer la filière { $name }
import-track-empty = Aucun niveau dans cette filière.
import-levels-of = Niveaux de { $track }
import-level = Niveau
import-level-name = Nom du niveau
import-rank = Rang
import-rank-of = Rang de { $level }
import-on-track = Dans la filière
import-cell = Cellule
import-marker-means = en début de ligne signifie
import-marker-label = Ce que [{ $marker }] signifie
import-marker-audience = un public, pas une filière
import-scale = Échelle
import-scale-hint = mots par ordre croissant
import-scale-up = Monter « { $word } »
import-scale-down = Descendre « { $word } »
import-scale-first = C’est le mot le plus bas
import-scale-last = C’est le mot le plus haut
import-areas-skills = Domaines et compétences
import-areas-count = { $count ->
    [one] { $count } domaine
   *[other] { $count } domaines
}
import-skills-count = { $count ->
    [one] { $count } compétence
   *[other] { $count } compétences
}
import-misfit = à éviter
import-no-area = Sans domaine
import-area-name = Nom du domaine
import-skill-name = Nom de la compétence
import-said = La feuille dit « { $text } ».
import-as-said = Reprendre ce nom
import-more-skills = { $count ->
    [one] Afficher 1 compétence de plus
   *[other] Afficher { $count } compétences de plus
}

## Étape 4 : vérifier

import-cells-imported = Cellules importées
import-cells-ignored = Cellules ignorées par choix
import-cells-reported = Cellules sans rôle
import-check-sheet = Feuille
import-check-is = Ce que c’est
import-check-imported = Importées
import-check-ignored = Ignorées
import-check-reported = Sans rôle
import-check-title = { $causes ->
    [one] { $problems ->
        [one] Un problème
       *[other] { $problems } problèmes pour une cause
    }
   *[other] { $problems } problèmes pour { $causes } causes
}
import-problems = Problèmes
import-problems-none = Aucun problème. Chaque cellule remplie est importée, ou ignorée par choix.
import-causes = { $count ->
    [0] aucune
    [one] { $count } cause
   *[other] { $count } causes
}
import-severity-blocks = bloque
import-severity-warns = douteux
import-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
import-fewer = En montrer moins
import-leave-out = Laisser ces cellules de côté
import-record = enregistrement { $record }
import-blocked = { $count ->
    [one] { $count } problème bloque : ce qu’il nomme ne peut pas être enregistré tel quel.
   *[other] { $count } problèmes bloquent : ce qu’ils nomment ne peut pas être enregistré tel quel.
}
import-accept = Importer le reste et laisser cela de côté
import-accept-note = Les cellules nommées à l’étape 4 restent dans le fichier et ne sont pas importées. Toutes les autres le sont.

## Étape 5 : relire et valider

import-count-new = Nouveau
import-count-changed = Modifié
import-count-same = Identique
import-count-skipped = Laissé de côté
import-count-removed = Retiré
import-becomes-new = Devient une nouvelle matrice de cet espace de travail.
import-becomes-match = Correspond à « { $name } » dans cet espace de travail, et la modifie.
import-framework-facts = { $tracks ->
    [one] { $tracks } filière
   *[other] { $tracks } filières
}, { $levels ->
    [one] { $levels } niveau
   *[other] { $levels } niveaux
}, { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
}, { $expectations ->
    [one] { $expectations } attente
   *[other] { $expectations } attentes
}
import-remove-missing = Retirer aussi ce que l’espace de travail a et que le fichier n’a pas
import-save-first = Aucun espace de travail n’est ouvert. L’import demande où garder le nouveau.
import-filter = Quelles modifications
import-filter-all = Toutes
import-filter-find = Trouver un nom ou un texte
import-organisation = Organisation
import-n-communities = { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
}
import-n-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
import-n-memberships = { $count ->
    [one] { $count } adhésion
   *[other] { $count } adhésions
}
import-n-services = { $count ->
    [one] { $count } ligne de services
   *[other] { $count } lignes de services
}
import-filter-shown = { $shown ->
    [one] { $shown } ligne sur { $total }
   *[other] { $shown } lignes sur { $total }
}
import-filter-lines = Ce qui est nouveau a une ligne ; ce qui change a une ligne pour chacun de ses champs.
import-filter-none = Rien ne correspond.
import-nothing-changes = L’espace de travail contient déjà tout cela. Rien ne changerait.
import-differences = Ce qui changerait
import-change-added = Nouveau
import-change-changed = Modifié
import-change-removed = Retiré
import-thing-framework = Matrice
import-thing-scale = Échelle
import-thing-track = Filière
import-thing-level = Niveau
import-thing-step = Passage
import-thing-area = Domaine
import-thing-skill = Compétence
import-thing-expectation = Attente
import-thing-criterion = Critère

## Causes : ce que plusieurs problèmes ont en commun

import-cause-other = { $count ->
    [one] Une chose à regarder
   *[other] { $count } choses à regarder
}

import-cell-unplaced-cause = Cellules sans place dans la matrice
import-not-a-ladder-cause = Reconnu, mais pas une matrice
import-sheet-scattered-cause = Cellules trop éloignées pour un tableau
import-name-empty-cause = Des noms manquent
import-name-long-cause = Des noms sont très longs
import-name-repeated-cause = Des noms viennent deux fois
import-refused-cause = L’import a été refusé
import-text-long-cause = Des textes sont trop longs
import-scale-guessed-cause = Des mots pris pour une échelle
import-text-full-cause = Des textes pour lesquels il n’y a pas de place
read-formula-unsaved-cause = Des formules sans résultat
import-rating-unknown-cause = Évaluations inconnues de l’échelle
import-ratings-count-cause = Évaluations qui ne vont pas avec les critères
import-level-missing-cause = Cellules sans niveau
import-skill-missing-cause = Cellules sans compétence
import-cell-repeated-cause = Deux textes pour une attente
import-level-order-cause = Un niveau plus haut demande moins
import-rank-repeated-cause = Des rangs viennent deux fois
import-mapping-version-cause = La correspondance a une autre version
import-mapping-sheet-cause = La correspondance nomme une feuille absente
import-mapping-range-cause = La correspondance a des plages qui n’en sont pas
import-mapping-index-cause = La correspondance renvoie à ce qu’elle ne nomme pas
import-folder-empty-cause = Un dossier sans tableau
import-left-out-cause = Des fichiers à côté des tableaux
import-mapping-not-met-cause = La correspondance est celle d’un autre fichier
import-rule-cause = Une règle des matrices est enfreinte
import-cell-error-cause = Des cellules contiennent l’erreur d’une formule
import-degree-unknown-cause = Degrés qui n’en sont pas
import-rank-unknown-cause = Rangs qui n’en sont pas
import-rank-moved-cause = Des rangs ont été déplacés
import-kind-unknown-cause = Genres qui n’en sont pas
import-name-changed-cause = Des noms ont été raccourcis
import-skill-unnamed-cause = Des compétences ont perdu leur nom
import-level-without-track-cause = Niveaux sans filière
import-sheet-unplaced-cause = Cellules à côté de la matrice
import-matrix-json-cause = Le JSON n’est pas une matrice
import-matrix-newer-cause = Écrit par un Guildhall plus récent
read-not-opened-cause = Le fichier ne s’ouvre pas
read-empty-cause = Le fichier est vide
read-password-protected-cause = Le fichier est protégé par un mot de passe
read-old-excel-cause = Le fichier est trop ancien
read-web-page-cause = Le fichier est une page web
read-xml-spreadsheet-cause = Le fichier a un format inconnu
read-unknown-cause = Le fichier n’est pas un tableur
read-damaged-cause = Le fichier est endommagé
read-too-large-cause = Le fichier est trop grand
read-out-of-memory-cause = Le fichier demande trop de mémoire
read-time-up-cause = La lecture a duré trop longtemps
read-cancelled-cause = La lecture a été interrompue
read-crashed-cause = La lecture du fichier a échoué
read-not-started-cause = La lecture n’a pas pu commencer
read-encoding-broken-cause = Des caractères étaient illisibles
read-quote-open-cause = Un guillemet n’est pas fermé
read-sheet-broken-cause = Une feuille est endommagée

## Problèmes : ce qui a été trouvé, et comment y remédier

import-cell-unplaced = { $count ->
    [one] La cellule « { $text } » n’a pas de place dans la matrice. Donnez-lui un rôle sur la feuille, ou laissez-la de côté.
   *[other] { $count } cellules, à partir de « { $text } », n’ont pas de place dans la matrice. Donnez-leur un rôle sur la feuille, ou laissez-les de côté.
}
import-not-a-ladder = { $count ->
    [one] Ceci est reconnu comme : { $kind } ; { $count } cellule n’est donc pas importée. Si c’est une matrice, dites-le à l’étape 2.
   *[other] Ceci est reconnu comme : { $kind } ; { $count } cellules ne sont donc pas importées. Si c’est une matrice, dites-le à l’étape 2.
}
import-sheet-scattered = { $count ->
    [one] { $count } cellule est trop loin des autres pour faire partie d’un tableau. Rapprochez les cellules, ou laissez la feuille de côté.
   *[other] { $count } cellules sont trop éloignées pour former un tableau. Rapprochez-les, ou laissez la feuille de côté.
}
import-name-empty = Sans nom ({ $kind }) ; le nom est maintenant « { $name } ». Écrivez-le dans le fichier, ou plus tard dans la matrice.
import-name-long = Le nom ({ $kind }) a { $count } caractères, { $most } au plus. Il a été coupé ; le texte entier reste dans la description.
import-name-repeated = « { $name } » ({ $kind }) vient deux fois, d’abord en { $first }. Les deux restent ; donnez à l’un un autre nom.
import-refused = { $cause }
import-text-long = Le texte a { $count } caractères, une cellule en contient au plus { $most }. Raccourcissez-le dans le fichier et importez de nouveau.
import-rating-unknown = « { $text } » n’est ni un nombre ni un mot de l’échelle. Corrigez-le dans le fichier et relisez-le ; d’ici là, la cellule reste dehors.
import-scale-guessed = Ce qui se trouve dans { $columns } se répète et a donc été pris pour des évaluations minimales sur une échelle dont l’ordre est deviné : { $words }. Vérifiez l’ordre à l’étape 3 ; ou faites de { $range } des attentes à l’étape 2, et ce seront des textes.
import-scale-right = L’ordre est juste
import-text-full = « { $text } » ne tient pas à côté de ce que d’autres cellules disent de la même chose : un texte a au plus { $most } caractères. Il a été laissé de côté ; raccourcissez les textes.
read-formula-unsaved = { $count ->
    [one] { $cells } contient une formule sans résultat enregistré : rien n’a pu y être lu.
   *[other] { $cells } contiennent des formules sans résultat enregistré : rien n’a pu y être lu.
} Ouvrez le fichier dans un tableur, enregistrez-le et importez-le de nouveau, ou écrivez le texte à la place de la formule.
import-ratings-count = Il y a { $ratings ->
    [one] { $ratings } évaluation
   *[other] { $ratings } évaluations
} pour { $criteria ->
    [one] { $criteria } critère
   *[other] { $criteria } critères
}. Donnez-en une à chaque critère, ou une à tous.
import-level-missing = « { $text } » n’est sous aucun niveau. Ajoutez le niveau, ou laissez la cellule de côté.
import-skill-missing = « { $text } » n’appartient à aucune compétence. Ajoutez la compétence, ou laissez la cellule de côté.
import-cell-repeated = { $skill } a pour { $level } un second texte, différent ; le premier, en { $first }, est gardé. Faites-en une seule cellule dans le fichier.
import-level-order = { $level } demande moins que { $before } juste avant. Vérifiez l’ordre des niveaux à l’étape 3.
import-rank-repeated = { $level } a le rang { $rank }, comme un autre niveau de sa filière. Le suivant libre a été pris ; corrigez-le à l’étape 3.
import-mapping-version = La correspondance a la version { $version }, ce Guildhall lit { $known }. Importez sans elle, et corrigez ce qui est reconnu.
import-mapping-sheet = La correspondance parle de la feuille « { $sheet } », que les fichiers n’ont pas. Choisissez les fichiers qui la contiennent.
import-mapping-range = « { $range } » est là où une plage comme B4:C7 est attendue. Choisissez la plage de nouveau.
import-mapping-index = Le numéro { $index } ({ $what }) n’est pas dans la liste. Choisissez de nouveau à l’étape 3.
import-folder-empty = Le dossier ne contient aucun tableau ; choisissez-en un avec communities.csv, people.csv, memberships.csv et services.csv, ou les fichiers eux-mêmes.
import-left-out = Les tableaux du dossier ont été lus, ce fichier à côté ne l’a pas été ; importez-le à part.
import-mapping-not-met = La correspondance nomme la feuille « { $sheet } » de { $file }, que les fichiers n’ont pas ; cette partie n’a rien changé.
import-rule = La matrice ne peut pas être enregistrée : { $rule }. Corrigez-la à l’étape 3 ou dans le fichier.
import-cell-error = La cellule contient l’erreur d’une formule au lieu d’un texte. Tapez le texte et importez de nouveau.
import-degree-unknown = « { $text } » n’est pas un degré ; 0, 1, 2, 3 ou 4 est attendu.
import-rank-unknown = « { $text } » n’est pas un rang ; un nombre entier à partir de 0 est attendu.
import-rank-moved = « { $text } » est aussi le rang d’un autre niveau de la filière ; le suivant libre a été pris.
import-kind-unknown = « { $text } » n’est pas connu ici ; choisissez un des mots que la feuille propose.
import-name-changed = Le nom « { $text } » a des retours à la ligne ou est trop long ; il a été raccourci.
import-skill-unnamed = La compétence n’a plus de nom ; elle garde l’ancien.
import-level-without-track = Le niveau « { $text } » n’a pas de filière au-dessus de lui. Nommez-en une dans la ligne du dessus et importez de nouveau.
import-sheet-unplaced = { $cells ->
    [one] { $cells } cellule ne fait pas partie de la matrice et n’est pas importée. Importez la feuille seule si elle en contient une autre.
   *[other] { $cells } cellules ne font pas partie de la matrice et ne sont pas importées. Importez la feuille seule si elle en contient une autre.
}
import-matrix-json = { $place } : { $text }.
import-matrix-newer = Le fichier a été écrit par un Guildhall plus récent. Mettez Guildhall à jour pour l’importer.

## Fichiers qui n’ont pas pu être lus

read-not-opened = Le fichier ne s’ouvre pas : { $cause }. Vérifiez qu’il est encore là et qu’il peut être lu.
read-empty = Le fichier est vide : il ne contient pas un octet. Choisissez le fichier qui contient la matrice.
read-password-protected = Le fichier est protégé par un mot de passe. Ouvrez-le dans le tableur, retirez le mot de passe et importez de nouveau.
read-old-excel = Le fichier vient d’Excel 4 ou plus ancien, qui n’est pas pris en charge. Enregistrez-le en .xlsx dans un programme plus récent et importez celui-ci.
read-web-page = Le fichier est une page web et non un tableur, quel que soit son nom. Ouvrez-le dans le tableur, enregistrez-le en .xlsx et importez celui-ci.
read-xml-spreadsheet = Le fichier est au format « Feuille de calcul XML 2003 », qui n’est pas pris en charge. Enregistrez-le en .xlsx et importez celui-ci.
read-unknown = Le fichier n’est pas un tableur ({ $what }). .xlsx, .xls, .xlsm, .xlsb, .ods, .csv, .tsv et .json peuvent être lus.
read-damaged = Le fichier est endommagé : { $cause }. Ouvrez-le dans le tableur, enregistrez-le en .xlsx et importez celui-ci.
read-too-large = Le fichier est trop grand : { $bound } ne peut dépasser { $limit }, ici { $found }. Importez-en une partie.
read-out-of-memory = Le fichier demande plus de mémoire que la lecture ne peut en prendre. Importez-en une partie.
read-time-up = La lecture du fichier a duré plus de { $seconds } secondes et a été arrêtée. Importez-en une partie.
read-cancelled = La lecture du fichier a été interrompue.
read-crashed = Le fichier est endommagé au point d’en arrêter la lecture. Ouvrez-le dans le tableur, enregistrez-le en .xlsx et importez celui-ci.
read-not-started = Le processus qui lit les fichiers étrangers n’a pas pu démarrer : { $cause }. Réinstallez Guildhall si cela arrive avec chaque fichier.
read-encoding-broken = Certains caractères ne sont pas valides dans l’encodage du fichier ({ $encoding }) et ont été remplacés. Enregistrez le fichier en UTF-8 dans son programme.
read-quote-open = Un guillemet du dernier enregistrement n’est jamais fermé ; tout ce qui suit est devenu une cellule. Fermez-le dans le fichier.
read-sheet-broken = La feuille est endommagée : { $cause }. Seules ses { $cells } premières cellules ont pu être lues ; ouvrez le fichier dans le tableur, enregistrez-le en .xlsx et importez celui-ci.

## Genres de choses, tels qu’ils sont dans les phrases ci-dessus

import-damage-structure = son ordre interne est rompu
import-damage-packing = une partie ne peut être décompressée
import-damage-missing = une partie nécessaire manque
import-damage-cut-short = il s’arrête au milieu
import-damage-contradictory = ses parties se contredisent
import-damage-too-deep = ses parties sont imbriquées trop profondément
import-damage-json = ce n’est pas du JSON valide
import-damage-content = son contenu est illisible
import-word-framework = matrice
import-word-track = filière
import-word-level = niveau
import-word-area = domaine
import-word-skill = compétence
import-word-ladder = matrice
import-word-ratings = évaluations de personnes
import-word-people = une liste de personnes
import-word-communities = une liste de communautés
import-word-memberships = une liste d’adhésions
import-word-services = une liste de services
import-word-legend = une légende
import-word-text = du texte
import-word-unknown = un tableau de genre inconnu

## Pourquoi une feuille ou ses cellules sont ce qu’elles sont

import-because-json = Ce fichier contient une matrice sous forme de données, sans feuilles. Il n’y a rien à choisir avant la relecture.
