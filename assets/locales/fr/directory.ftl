# Les listes : communautés, personnes, constats, recoupements.

## Vues, commandes

view-communities = Communautés
command-show-communities = Communautés
view-people = Personnes
command-show-people = Personnes
view-overlap = Recoupement
command-show-overlap = Recoupement
view-findings = Constats
command-show-findings = Constats
command-communities-rename = Renommer
command-communities-add-within = Ajouter une communauté à l’intérieur…
command-communities-move = Déplacer vers…
command-communities-cut = Couper, pour déplacer
command-communities-paste = Déplacer ici ce qui est coupé
command-communities-merge = Fusionner…
command-communities-retire = Clore…
command-communities-remove = Retirer…
command-communities-filter = Filtrer les communautés
command-communities-unfold-all = Tout déplier
command-communities-fold-all = Tout replier
command-communities-on-map = Montrer sur la carte
command-people-add = Ajouter une personne…
command-people-rename = Renommer
command-people-join = Ajouter à une communauté…
command-people-remove = Retirer…
command-people-without = Et si ces personnes partent ?
command-people-on-map = Montrer sur la carte
command-people-filter = Filtrer les personnes

## Communautés et personnes

directory-name = Nom
directory-active = Actifs
directory-purpose = But
directory-roles = Rôles
directory-outside = Externe
directory-inside = Interne
directory-limit = Limite
directory-beyond = Dans { $count } communautés, plus que souhaité
directory-shape = Affiché comme
directory-outline = Plan
directory-table = Tableau
directory-filter = Filtrer
directory-filter-clear = Vider le filtre
directory-shown = { $shown } sur { $all }
directory-none-found = Rien ne passe le filtre
directory-none-found-text = Aucun nom, genre, état ou but ne contient « { $words } ». Écrivez moins de mots, ou videz le filtre.
directory-actions = Actions sur la sélection
directory-chosen = { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
}
directory-move = Déplacer…
directory-move-tip = Vers un autre foyer ; ou couper et coller, ou glisser
directory-move-into-itself = Une communauté ne peut pas être en elle-même. Choisissez un autre foyer.
directory-merge = Fusionner…
directory-merge-two = Choisissez deux communautés ou plus
directory-retire = Clore…
directory-remove = Retirer…
directory-remove-tip = Retirer
directory-on-map = Sur la carte
directory-join = Ajouter à une communauté…
directory-without = { $count ->
    [one] Et si cette personne part ?
   *[other] Et si ces { $count } partent ?
}
directory-cut = { $count ->
    [one] { $count } communauté coupée. Choisissez son nouveau foyer et collez.
   *[other] { $count } communautés coupées. Choisissez leur nouveau foyer et collez.
}
directory-cut-hint = { $count ->
    [one] { $count } coupée
   *[other] { $count } coupées
}
directory-hint = F2 modifie, Espace choisit, Ctrl+X et Ctrl+V déplacent, taper cherche
directory-people-hint = F2 modifie, Espace choisit, taper cherche
directory-unfold-all = Tout déplier
directory-fold-all = Tout replier
directory-fold = Replier { $name }
directory-unfold = Déplier { $name }
directory-add = Ajouter
directory-add-person = Ajouter une personne
directory-added = { $name } est ajouté
directory-person-missing = Écrivez un nom
directory-choose-find = Tapez pour chercher
directory-choose-home = Choisissez le nouveau foyer
directory-choose-more = { $count ->
    [one] { $count } autre ; tapez pour la trouver
   *[other] { $count } autres ; tapez pour les trouver
}
directory-communities-empty-title = Encore aucune communauté
directory-communities-empty = Ici se trouvent les équipes, pratiques et cercles de votre organisation, chacun dans son foyer, avec son but. Commencez par un seul et deux noms.
directory-people-empty-title = Encore personne
directory-people-empty = Ici se trouve chacun avec ses communautés et ses rôles. Ajoutez la première personne, ou importez un tableau.
