# La fenêtre : cadre, écran d’accueil, historique, réglages, export, menu du système.
# Une tournure `op-…` se place dans une phrase (« Annuler : déplacer 3 compétences ») et, avec une majuscule, comme ligne de l’historique.
# $named vaut yes ou no : si le changement concerne une seule chose nommée $subject.

app-name = Guildhall
app-claim = Qui fait partie de quoi, et qui sait faire quoi

## Vues

view-start = Accueil
view-mastery = Maîtrise
view-history = Historique
view-settings = Réglages
view-import = Import
drop-hint = Déposez pour ouvrir ou importer
views-label = Vues
view-broken-title = Cette vue s’est arrêtée
view-broken = Rien n’est perdu : chaque changement est enregistré. Affichez-la de nouveau, ou passez à une autre vue.
view-broken-again = L’afficher de nouveau

## Menus et commandes

menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-help = Aide

group-workspace = Espace de travail
group-change = Changements
group-clipboard = Couper et coller
group-export = Export
group-go = Aller à
group-look = Apparence
group-matrix = Matrice
group-map = Sur la carte
group-help = Aide

command-import-spreadsheet = Importer un tableur…
command-open-workspace = Ouvrir un espace de travail…
command-new-workspace = Nouvel espace de travail vide…
command-open-sample = Ouvrir l’exemple
command-close-workspace = Fermer l’espace de travail
command-export-matrix = Exporter la matrice…
command-export-criteria = Exporter les critères de passage…
command-undo = Annuler
command-undo-named = Annuler : { $change }
command-redo = Rétablir
command-redo-named = Rétablir : { $change }
command-quit = Quitter
command-cut = Couper
command-copy = Copier
command-paste = Coller
command-select-all = Tout sélectionner
command-find = Rechercher
command-fill-down = Remplir vers le bas
command-palette = Chercher ou exécuter
command-show-mastery = Maîtrise
command-show-history = Historique
command-show-settings = Réglages
command-theme-system = Thème : comme le système
command-theme-light = Thème : clair
command-theme-dark = Thème : sombre
command-theme-contrast = Thème : contraste élevé
command-shortcuts = Raccourcis clavier
command-next-part = Aller à la partie suivante de la fenêtre
command-previous-part = Aller à la partie précédente de la fenêtre

## Boutons communs

button-cancel = Annuler
button-close = Fermer
button-undo = Annuler
button-redo = Rétablir

## Gravité d’un constat

severity-critical = critique
severity-warning = avertissement
severity-note = remarque

## Barre et ligne d’état

bar-undo-none = Rien à annuler
bar-redo-none = Rien à rétablir
bar-find = Chercher ou exécuter
status-label = État
status-saved = Enregistré à { $time }
status-saved-date = Enregistré le { $date }
status-unchanged = Aucun changement
publication-published = { $named ->
    [yes] Copie locale, publiée dans { $product }
   *[no] Copie locale, publiée dans le dossier réseau
}
publication-waiting = { $named ->
    [yes] Copie locale, publication dans { $product } en cours
   *[no] Copie locale, publication dans le dossier réseau en cours
}
publication-failed = Pas encore publié ; vos modifications sont gardées sur cet ordinateur ({ $cause })
publication-kept = Quelqu’un d’autre a modifié cet espace de travail entre-temps ; il est resté tel quel. Vous continuez dans votre propre version, à côté : { $file }
job-cancel = Arrêter

toast-region = Avis
toast-undone = Annulé : { $change }
toast-undone-many = { $count ->
    [one] { $count } changement annulé
   *[other] { $count } changements annulés
}
toast-redone = Rétabli : { $change }
toast-redone-many = { $count ->
    [one] { $count } changement rétabli
   *[other] { $count } changements rétablis
}

failure-title = Cela n’a pas abouti

## Palette et raccourcis

palette-placeholder = Trouver des personnes, communautés, compétences, commandes…
palette-results = Résultats
palette-empty = Rien ne s’appelle « { $query } ».
palette-unavailable = Impossible pour l’instant : { $names }. Sélectionnez d’abord ce dont il s’agit, ou ouvrez la vue dont cela dépend.
palette-keys = ↑ ↓ choisir · Entrée exécuter · Échap fermer
palette-things = Dans cet espace de travail
context-menu = Commandes à cet endroit
shortcuts-title = Raccourcis clavier
shortcuts-note = Tout ceci se trouve aussi dans la palette ({ $key }).
key-ctrl = Ctrl
key-shift = Maj
key-enter = Entrée
key-delete = Suppr
key-space = Espace
key-home = Début
key-drag = glisser

## Accueil

start-actions = Commencer
start-import = Importer mon tableur
start-import-note = Une matrice de compétences : .xls, .xlsx, .xlsm, .xlsb, .ods, .csv, .tsv
start-sample = Ouvrir l’exemple
start-sample-note = Une organisation inventée avec les deux filières, pour essayer
start-template = Partir d’un modèle
start-template-note = Choisissez une matrice toute prête et faites-en la vôtre
start-blank = Partir de zéro
start-blank-note = Une matrice vide pour vos filières, niveaux et compétences
start-open = Ouvrir un espace de travail…
start-open-note = Un fichier .guildhall sur cet ordinateur
start-drop = Ou déposez un fichier n’importe où dans cette fenêtre : un espace de travail s’ouvre, un tableur lance l’import.
start-local = Un seul fichier sur cet ordinateur. Ni compte, ni réseau.
start-recent = Espaces de travail récents
start-recent-find = Chercher par nom
start-recent-empty = Les espaces de travail que vous ouvrez apparaissent ici.
start-recent-none = Aucun espace de travail récent ne s’appelle « { $query } ».
start-recent-counts = { $communities ->
    [one] { $communities } communauté
   *[other] { $communities } communautés
}, { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
start-recent-gone = Introuvable ici
start-recent-locate = Localiser
start-recent-remove = Retirer
start-recent-locate-label = Localiser { $name }
start-recent-remove-label = Retirer { $name } de la liste
start-new-name = Nouvel espace de travail
start-template-title = Partir d’un modèle
start-template-go = Choisir l’emplacement…

## Réglages

settings-language = Langue
settings-theme = Thème
theme-system = Système
theme-light = Clair
theme-dark = Sombre
theme-contrast = Contraste
language-en = English
language-de = Deutsch
language-fr = Français
settings-version = Version { $version }
settings-appearance = Apparence
settings-language-note = Les dates, les nombres et le tri la suivent. Vos propres textes restent tels quels.
settings-theme-note = « Système » suit aussi son souhait d’un contraste plus élevé.
settings-my-name = Mon nom
settings-my-name-note = Sous ce nom, vous parlez comme responsable : il figure auprès de ce que vous dites d’une personne. Il reste sur cet ordinateur.
settings-workspace = Cet espace de travail
settings-file = Fichier
settings-show-file = Montrer dans le dossier
settings-about = À propos
settings-local = Tout reste dans un seul fichier sur cet ordinateur. Guildhall n’a pas de compte et n’ouvre aucune connexion.

## Historique

day-today = Aujourd’hui
day-today-at = Aujourd’hui { $time }
day-yesterday = Hier
history-empty-title = Rien n’a encore été changé
history-empty = Chaque changement de cet espace de travail s’inscrit ici avec son heure, et chacun peut être annulé.
history-empty-action = Aller à Maîtrise
history-count = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
history-undone-count = { $count ->
    [one] { $count } annulé
   *[other] { $count } annulés
}
history-now = État actuel
history-undone = annulé
history-older = { $count ->
    [one] Afficher { $count } changement plus ancien
   *[other] Afficher { $count } changements plus anciens
}
history-back = Annuler jusqu’ici
history-forward = Rétablir jusqu’ici
history-fixed = Ne peut plus être annulé : le fichier est ensuite passé à une version plus récente.
history-back-title = Annuler { $count ->
    [one] { $count } changement
   *[other] { $count } changements
} ?
history-back-text = L’espace de travail redevient tel qu’il était juste avant « { $change } ». Les changements restent dans l’historique et peuvent être rétablis tant que rien de nouveau n’est changé.
history-back-go = En annuler { $count }
history-forward-title = Rétablir { $count ->
    [one] { $count } changement
   *[other] { $count } changements
} ?
history-forward-text = L’espace de travail redevient tel qu’il était juste après « { $change } ».
history-forward-go = En rétablir { $count }

## Export

export-matrix-title = Exporter la matrice
export-matrix-text = { $name }, version { $version }
export-format = Format
export-format-note-xlsx = Excel : un tableau avec listes et clés masquées
export-format-note-ods = LibreOffice : le même tableau
export-format-note-csv = Texte simple pour d’autres programmes
export-format-note-json = Tout, pour les programmes
export-format-note-md = Markdown : à lire et à garder dans un wiki
export-format-note-html = Une page pour le navigateur : à lire et à imprimer
export-format-note-pdf = À imprimer et à remettre
export-format-note-docx = Word : à modifier et à remettre
export-format-note-xlsx-plain = Excel : de simples tableaux
export-format-note-pdf-plain = À imprimer
export-format-note-docx-plain = Word : à modifier
export-lossless = Reviennent sans perte : .xlsx, .ods, .csv et .json.
export-save = Enregistrer sous…
export-none = Il n’y a pas encore de matrice dans cet espace de travail.
export-criteria-title = Exporter les critères de passage
export-from = Du niveau
export-from-none = (depuis le début)
export-to = Au niveau
export-track = Critères de
export-track-all = toutes les filières
export-preview = Aperçu
export-preview-empty = Ce passage ne demande rien qui soit déjà écrit.
export-preview-new = nouveau
export-preview-example = exemple
export-preview-misfits = À éviter
export-preview-misfits-note = Ce qui ne doit pas se voir ; jamais un but à atteindre.
export-preview-responsibilities = Responsabilités nouvelles
export-preview-freedoms = Libertés
export-preview-scope = Portée
export-preview-was = avant : { $text }
export-preview-rating = au moins { $rating }
export-preview-counts = { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
}, { $criteria ->
    [one] { $criteria } critère
   *[other] { $criteria } critères
}, { $new ->
    [one] { $new } nouveau
   *[other] { $new } nouveaux
}
export-file-criteria = Critères { $level }
export-team-title = Exporter l’équipe
export-team-text = Qui se trouve où, la matrice de { $name } et ce qui est à noter. Pour la direction : le fichier nomme des personnes et leurs écarts.
export-team-shown = Seulement ce que montre la vue de l’équipe : ses filtres valent aussi pour le fichier.
export-ratings-title = Exporter les évaluations
export-ratings-text = Tout ce qui a été dit de chacun dans les compétences de { $name }, ligne par ligne, avec notes et preuves.
export-ratings-lossless = Relu, le fichier ne change rien ; les lignes qui y ont été modifiées deviennent de nouvelles évaluations.
export-profile = Personnes
export-profile-full = Sous leur nom
export-profile-full-note = Avec ce qui a été dit d’elles
export-profile-pseudonyms = Sous des noms inventés
export-profile-pseudonyms-note = Sans adresses, notes ni preuves
export-profile-structure = Pas du tout
export-profile-structure-note = Seulement leur nombre
export-file-team = Équipe { $name }
export-file-ratings = Évaluations { $name }
export-done = Enregistré : { $name }
export-show = Montrer dans le dossier

export-preview-freedom-team = Équipe
export-preview-freedom-task = Tâche
export-preview-freedom-technology = Technique
export-preview-freedom-time = Temps

## Changements

op-import-ladder = { $named ->
    [yes] importer { $subject }
   *[no] importer une matrice
}
op-import-organisation = { $count ->
    [one] importer un élément d’une organisation
   *[other] importer { $count } éléments d’une organisation
}
op-import-ratings = { $count ->
    [one] importer une note
   *[other] importer { $count } notes
}
op-import-form = { $named ->
    [yes] importer le formulaire de { $subject }
   *[no] importer les formulaires renvoyés
}
op-import-sample = remplir avec l’exemple
op-edit-cells = { $count ->
    [one] { $named ->
        [yes] modifier { $subject }
       *[no] modifier une cellule
    }
   *[other] modifier { $count } cellules
}
op-edit-matrix = { $count ->
    [one] { $named ->
        [yes] modifier { $subject }
       *[no] modifier la matrice
    }
   *[other] modifier { $count } endroits de la matrice
}
op-add-framework = { $named ->
    [yes] ajouter le référentiel { $subject }
   *[no] ajouter un référentiel
}
op-new-version = { $named ->
    [yes] créer une nouvelle version de { $subject }
   *[no] créer une nouvelle version
}
op-remove-framework = { $named ->
    [yes] supprimer le référentiel { $subject }
   *[no] supprimer un référentiel
}
op-add-track = { $named ->
    [yes] ajouter la filière { $subject }
   *[no] ajouter une filière
}
op-move-track = { $named ->
    [yes] déplacer la filière { $subject }
   *[no] déplacer une filière
}
op-remove-track = { $named ->
    [yes] supprimer la filière { $subject }
   *[no] supprimer une filière
}
op-add-level = { $named ->
    [yes] ajouter le niveau { $subject }
   *[no] ajouter un niveau
}
op-move-level = { $named ->
    [yes] déplacer le niveau { $subject }
   *[no] déplacer un niveau
}
op-remove-level = { $named ->
    [yes] supprimer le niveau { $subject }
   *[no] supprimer un niveau
}
op-add-step = { $named ->
    [yes] ajouter le passage { $subject }
   *[no] ajouter un passage
}
op-remove-step = { $named ->
    [yes] supprimer le passage { $subject }
   *[no] supprimer un passage
}
op-add-area = { $named ->
    [yes] ajouter le domaine { $subject }
   *[no] ajouter un domaine
}
op-move-area = { $named ->
    [yes] déplacer le domaine { $subject }
   *[no] déplacer un domaine
}
op-remove-area = { $named ->
    [yes] supprimer le domaine { $subject }
   *[no] supprimer un domaine
}
op-add-skills = { $count ->
    [one] { $named ->
        [yes] ajouter la compétence { $subject }
       *[no] ajouter une compétence
    }
   *[other] ajouter { $count } compétences
}
op-paste-skills = { $count ->
    [one] coller un bloc et ajouter une compétence
   *[other] coller un bloc et ajouter { $count } compétences
}
op-move-skills = { $count ->
    [one] { $named ->
        [yes] déplacer la compétence { $subject }
       *[no] déplacer une compétence
    }
   *[other] déplacer { $count } compétences
}
op-remove-skills = { $count ->
    [one] { $named ->
        [yes] supprimer la compétence { $subject }
       *[no] supprimer une compétence
    }
   *[other] supprimer { $count } compétences
}
op-set-scale = modifier l’échelle
op-rename = { $named ->
    [yes] renommer en { $subject }
   *[no] renommer
}
