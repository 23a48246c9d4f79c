# Les listes : communautés, personnes, constats, recoupements.

## Vues, commandes

view-communities = Communautés
# Dans la barre étroite ; le trait d’union conditionnel dit où le mot peut être coupé.
view-communities-rail = Commu{"\u00AD"}nautés
command-show-communities = Communautés
view-people = Personnes
command-show-people = Personnes
view-overlap = Recoupement
view-overlap-rail = Recoupe{"\u00AD"}ment
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
directory-offers = Offre
directory-needs = Besoins
directory-need-unmet = { $service } (non couvert)
directory-map-hides = { $count ->
    [one] 1 communauté est masquée, comme sur la carte
   *[other] { $count } communautés sont masquées, comme sur la carte
}
directory-map-dims = { $count ->
    [one] 1 communauté est estompée, comme sur la carte
   *[other] { $count } communautés sont estompées, comme sur la carte
}
directory-map-show-all = Tout montrer
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

## Constats

command-findings-thresholds = Seuils des constats…
findings-open = en cours
findings-n-open = { $count } en cours
findings-thresholds = Seuils
findings-thresholds-text = À partir de ces nombres, une chose est notable.
findings-thresholds-kept = Seuils modifiés
findings-keep = Garder
findings-number = Écrivez un nombre entier comme 2
findings-least-active = Une communauté s’éteint avec moins de membres actifs que
findings-divide-above = Une communauté devrait se diviser au-delà de tant de membres actifs
findings-stale-months = Mois après lesquels une évaluation compte comme ancienne
findings-due-days = Jours à l’avance où une échéance est proche
findings-threshold-people = Tant de personnes devraient porter chaque compétence
findings-threshold-ceiling-months = Mois sous un plafond
findings-threshold-months-without-target = Mois à un niveau sans objectif
findings-threshold-strong-skills = Compétences fortes qui demandent plus de liberté
findings-threshold-carries = À partir de cette note, une personne porte une compétence
findings-threshold-strong = À partir de cette note, une personne est forte et pourrait accompagner
findings-threshold-little-freedom = Jusqu’à cette moyenne des quatre libertés, de 0 à 4, la liberté est faible
findings-threshold-knowing-ahead = Pas d’avance du savoir sur le faire
findings-threshold-mentor-ahead = Pas de retard à partir desquels un mentor est utile
findings-threshold-on-the-way = Tant de personnes devraient être à chaque niveau ou en chemin vers lui
findings-thresholds-minimums = De certaines compétences
findings-thresholds-minimums-text = Pour celles-ci, un autre nombre compte : tant de personnes devraient porter la compétence.
findings-minimum-add = Ajouter une compétence
findings-minimum-remove = Pour { $skill }, le nombre pour chaque compétence vaut de nouveau
findings-thresholds-communities = De tout l’espace de travail
findings-thresholds-team = De l’équipe
findings-decimal = Écrivez un nombre comme 2 ou 1,5
findings-which = Quels constats
findings-tab = { $name } { $count }
findings-source-all = Tous
findings-source-communities = Communautés
findings-source-people = Personnes
findings-source-services = Services
findings-source-mastery = Maîtrise
findings-by = Groupés par
findings-by-urgency = Urgence
findings-by-kind = Genre
findings-what = Constat
findings-where = Où
findings-found = Trouvé
findings-threshold = Seuil ou norme
findings-severity-critical = Agir ici
findings-severity-warning = Regarder ceux-ci
findings-severity-note = Bon à savoir
findings-severity-one-critical = Agir ici
findings-severity-one-warning = Regarder ceci
findings-severity-one-note = Bon à savoir
findings-count-critical = { $count } à traiter
findings-count-warning = { $count } à regarder
findings-count-note = { $count } bons à savoir
findings-from = De { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    }, { $communities ->
    [one] { $communities } communauté
   *[other] { $communities } communautés
    }, { $frameworks ->
    [one] { $frameworks } référentiel
   *[other] { $frameworks } référentiels
    }
findings-more = { $count ->
    [one] Montrer { $count } autre
   *[other] Montrer { $count } autres
}
findings-none-title = Rien à signaler
findings-none = Tout est dans les seuils. Ce qui les dépasse apparaît ici, avec une issue.
findings-nothing-yet = Des communautés qui s’éteignent, des besoins sans réponse, des compétences portées par une seule personne : tout cela apparaît ici dès qu’il y a quelque chose à voir. Commencez par une communauté.
findings-detail = Détails
findings-why = Pourquoi c’est ici
findings-change = changer
findings-breaks = Ce qui casse
findings-ways = Issues
findings-community = Communauté
findings-everywhere = Montrer toutes les communautés
findings-none-in = Rien ne ressort dans { $community } : tout y est dans les seuils.
findings-near = Qui en est proche
findings-near-steps = { $steps ->
    [one] à un pas
   *[other] à { $steps } pas
}
findings-near-opportunity = a besoin d’une occasion, pas d’un cours
findings-near-elsewhere = l’atteint, et n’est pas dans cette communauté
findings-near-below = se tient à { $level }, une promotion au-dessous
findings-near-wants = en veut davantage
findings-near-avoids = préfère l’éviter
findings-hint = Choisissez un constat pour en voir la raison et les issues.
findings-aside-n = { $count ->
    [one] { $count } autre est écarté avec une raison.
   *[other] { $count } autres sont écartés avec une raison.
}
findings-aside = Écarter
findings-aside-begin = Écarter…
findings-aside-tip = Écarter en disant pourquoi ; il n’est plus compté
command-findings-set-aside = Écarter le constat choisi…
command-findings-take-back = Reprendre le constat choisi
findings-aside-reason = Pourquoi
findings-aside-until = Jusqu’au (peut rester vide)
findings-aside-note = Il revient de lui-même s’il s’aggrave, et après ce jour.
findings-aside-note-open = Il revient de lui-même s’il s’aggrave.
findings-aside-reason-needed = Dites pourquoi il est écarté.
findings-aside-day-form = Écrivez un jour tel que 2027-06-30
findings-aside-day-past = Prenez aujourd’hui ou un jour plus tard
findings-aside-done = « { $finding } » est écarté
findings-take-back = Reprendre
findings-take-back-tip = Il compte de nouveau
findings-taken-back = « { $finding } » compte de nouveau
findings-aside-these = Constats écartés
findings-aside-this = Écarté
findings-aside-on = Depuis
findings-aside-last = Dernier jour
findings-aside-change = Modifier…
findings-aside-back = jusqu’au { $date }
findings-aside-show = Afficher
findings-aside-hide = Masquer
findings-none-current = Il ne reste que ce qui est écarté.
findings-limit-least = au moins { $what }
findings-limit-most = au plus { $what }
findings-limit-from = à partir de { $what }
findings-unit-people = { $count ->
    [one] { $text } personne
   *[other] { $text } personnes
}
findings-unit-active = { $text } actifs
findings-unit-communities = { $count ->
    [one] { $text } communauté
   *[other] { $text } communautés
}
findings-unit-months = { $count ->
    [one] { $text } mois
   *[other] { $text } mois
}
findings-unit-steps = { $count ->
    [one] { $text } pas
   *[other] { $text } pas
}
findings-unit-freedom = { $text } sur 4
findings-unit-rating = la note { $text }
findings-way-show = Montrer sur la carte
findings-way-add-members = Ajouter des membres
findings-way-retire = La clore
findings-way-choose-provider = Choisir un fournisseur
findings-way-circle = Montrer le cercle
findings-way-change-need = Changer le besoin
findings-way-divide = La diviser
findings-way-seats = Changer les sièges
findings-way-end-memberships = Terminer des adhésions
findings-way-join = Ajouter à une communauté
findings-way-person = Montrer ses communautés
findings-way-merge = Les fusionner
findings-way-rename = En renommer une
findings-way-dates = Corriger les dates
findings-way-mastery = Montrer dans la matrice
findings-way-page = Ouvrir la page de { $person }
findings-way-second = Voir qui pourrait être la deuxième personne
findings-way-without = Voir sur la carte ce qui casse
findings-way-bring-on = Voir qui pourrait progresser
findings-way-who-could-join = Voir qui pourrait rejoindre ou accompagner
findings-way-team = Montrer dans l’équipe
findings-way-add-step = Ajouter un pas, ou le marquer comme sommet
findings-way-target = Fixer un objectif pour { $person }
findings-way-talk = Mener un entretien avec { $person }
findings-way-agree-step = Convenir d’un pas avec { $person }
findings-way-freedom = Voir les libertés du niveau
findings-way-mentor = Choisir un mentor pour { $person }
findings-way-who-would = Voir qui voudrait y aller
findings-kind-dying = Communautés qui s’éteignent
findings-kind-provider-without-people = Fournisseurs sans personne
findings-kind-unmet-need = Besoins sans réponse
findings-kind-service-circle = Services en cercle
findings-kind-serves-itself = Se servent elles-mêmes
findings-kind-too-large = Devenues trop grandes
findings-kind-beyond-seats = Plus de membres que de sièges
findings-kind-closed-with-members = Closes, avec membres actifs
findings-kind-term-over = Mandats échus
findings-kind-nobodys-member = Dans aucune communauté
findings-kind-beyond-limit = Dans trop de communautés
findings-kind-same-name = Un nom pour plusieurs
findings-kind-ends-before-it-begins = Finit avant de commencer
findings-kind-shrinking-freedom = Moins de liberté plus haut
findings-kind-shrinking-responsibility = Moins de responsabilité plus haut
findings-kind-ceiling = Plafonds
findings-kind-unreachable-level = Niveaux hors d’atteinte
findings-kind-duplicate-rank = Deux niveaux d’un même rang
findings-kind-empty-level = Niveaux vides
findings-kind-no-path-beyond-trunk = Une seule voie
findings-kind-carried-by-one = Compétences portées par une personne
findings-kind-below-minimum = Compétences portées par trop peu
findings-kind-asked-not-covered = Demandées, non couvertes
findings-kind-under-ceiling = Personnes sous un plafond
findings-kind-long-without-target = Longtemps sans objectif
findings-kind-strong-with-little-freedom = Fortes, avec peu de liberté
findings-kind-knowing-without-doing = Savoir sans faire
findings-kind-mentor-available = Mentors disponibles
findings-kind-nobody-on-the-way = Trop peu en chemin
findings-mastery-shrinking-freedom = { $level } laisse moins de liberté que { $from }
findings-mastery-shrinking-responsibility = { $level } porte moins de responsabilité que { $from }
findings-mastery-ceiling = { $level } est un plafond
findings-mastery-unreachable-level = { $level } est hors d’atteinte
findings-mastery-duplicate-rank = { $level } partage son rang
findings-mastery-empty-level = { $level } n’attend encore rien
findings-mastery-no-path-beyond-trunk = Il n’y a qu’une voie
findings-team-carried-by-one = { $skill } ne repose que sur { $person }
findings-team-carried-by-one-way = Sans { $person }, personne ne la porte à { $threshold } ou plus. Prévoyez une deuxième personne.
findings-team-below-minimum = Trop peu portent { $skill }
findings-team-below-minimum-way = { $found } la portent, il en faudrait { $threshold }. Faites progresser quelqu’un.
findings-team-asked-not-covered = { $community } demande { $skill } et en a trop peu
findings-team-asked-not-covered-way = { $found } sur { $threshold } atteignent ce qui est demandé. Faites progresser quelqu’un, ou demandez à une autre communauté.
findings-team-under-ceiling = { $person } est sous un plafond à { $level }
findings-team-under-ceiling-way = { $threshold ->
    [0] Aucun pas ne mène plus loin. Ajoutez-en un, ou marquez le niveau comme sommet.
   *[other] Aucun pas ne mène plus loin, notable dès { $threshold } mois. Ajoutez-en un, ou marquez le niveau comme sommet.
}
findings-team-long-without-target = { $person } est depuis longtemps à { $level } sans objectif
findings-team-long-without-target-way = { $found } mois, notable dès { $threshold }. Parlez du chemin à prendre.
findings-team-strong-with-little-freedom = { $person } excelle et a peu de liberté
findings-team-strong-with-little-freedom-way = Points forts : { $skill } ; { $level } laisse peu de liberté, en moyenne { $threshold } sur 4 ou moins. Donnez-en plus, ou convenez d’un pas.
findings-team-knowing-without-doing = { $person } connaît { $skill } et ne le fait guère
findings-team-knowing-without-doing-way = Le savoir est en avance de { $threshold } pas ou plus. Il manque une occasion, pas un cours.
findings-team-mentor-available = { $person } pourrait faire progresser d’autres en { $skill }
findings-team-mentors-available = { $people } pourraient faire progresser d’autres en { $skill }
findings-team-mentor-available-way = Notés { $threshold } ou plus. À portée : { $others }.
findings-team-nobody-on-the-way = { $found ->
    [0] Personne n’est en chemin vers { $level }
   *[other] Trop peu sont en chemin vers { $level }
}
findings-team-nobody-on-the-way-way = { $found ->
    [0] Personne n’y est ni ne le vise, il en faudrait { $threshold }. Demandez qui voudrait.
   *[other] { $found } y sont ou le visent, il en faudrait { $threshold }. Demandez qui d’autre voudrait.
}

## Recoupement

overlap-part = Ce qui est montré
overlap-part-combinations = Combinaisons
overlap-part-pairs = Paires
overlap-part-services = Services
overlap-which = Quelles combinaisons
overlap-only-shared = Partagées
overlap-all = Toutes
overlap-as = Mesuré comme
overlap-as-shared = Personnes communes
overlap-as-jaccard = Part des deux (Jaccard)
overlap-combinations = Combinaisons de communautés
overlap-combinations-lead = Chaque colonne est une combinaison de communautés ; sa barre dit combien de personnes actives sont dans exactement celles-ci, et dans aucune autre montrée.
overlap-pairs-lead = Chaque paire de communautés et les personnes actives qu’elles ont en commun. Sur la diagonale, combien sont dans chacune.
overlap-services-lead = Fournisseurs en ligne, bénéficiaires en colonne. Au-dessus de la diagonale les services vont dans un sens, au-dessous ils reviennent.
overlap-circles = { $count ->
    [one] { $count } cercle est encadré.
   *[other] { $count } cercles sont encadrés.
}
overlap-exactly-axis = dans exactement celles-ci
overlap-exactly = Exactement celles-ci
overlap-least = Au moins celles-ci
overlap-within = Qui est compté
overlap-say = { $exactly ->
    [one] { $exactly } personne
   *[other] { $exactly } personnes
    } dans exactement { $names } ; { $least } dans au moins celles-ci
overlap-in-exactly = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    } dans exactement celles-ci, et dans aucune autre montrée.
overlap-in-least = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    } dans au moins celles-ci, peut-être dans d’autres aussi.
overlap-n-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    }
overlap-pairs-shared = Personnes communes de chaque paire
overlap-pairs-jaccard = Personnes communes comme part des deux
overlap-pair = { $a } et { $b } partagent { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    }, { $part } des deux
overlap-service = { $provider } rend { $count ->
    [one] { $count } service
   *[other] { $count } services
    } à { $consumer }
overlap-services = Services entre communautés
overlap-status = { $count ->
    [one] { $count } communauté comparée
   *[other] { $count } communautés comparées
    }
overlap-left = { $count ->
    [one] { $count } autre combinaison
   *[other] { $count } autres combinaisons
    } avec { $people ->
    [one] { $people } personne non dessinées
   *[other] { $people } personnes non dessinées
    }
overlap-of-largest = Les { $count } plus grandes communautés
overlap-of-chosen = { $count } communautés choisies
overlap-take = Comparer la sélection ({ $count })
overlap-choose-two = Choisissez deux communautés ou plus, sur la carte ou dans la liste
overlap-largest = Comparer les plus grandes
overlap-show-people = Montrer dans la liste
overlap-hint = Choisissez une combinaison pour voir qui en fait partie.
overlap-hint-pair = Choisissez deux communautés pour voir qui fait partie des deux.
overlap-services-status = { $count ->
    [one] { $count } communauté rend ou reçoit des services
   *[other] { $count } communautés rendent ou reçoivent des services
    }
overlap-none = Ces communautés n’ont personne en commun. Comparez-en d’autres, ou montrez toutes les combinaisons.
overlap-no-services = Aucune communauté n’en sert une autre pour l’instant. Ajoutez un besoin avec son fournisseur à une communauté sur la carte.
overlap-empty-title = Rien ne se recoupe encore
overlap-empty = Vous voyez ici qui appartient à plusieurs communautés à la fois, lesquelles partagent des personnes, et qui sert qui. Commencez par deux communautés qui partagent une personne.
overlap-refused-title = Les recoupements n’ont pas pu être lus
overlap-refused = Aucune réponse n’est venue. Rien n’est perdu ; demandez à nouveau.
