# L'équipe : des personnes face à l'échelle.
command-show-ladder = Aller à l’échelle
command-show-team = Aller à l’équipe
command-show-person = Aller à la personne
command-team-turn = Intervertir personnes et compétences
command-team-place = Placer des personnes sur des niveaux…
command-team-open-person = Ouvrir la page de la personne
command-team-copy = Copier le tableau avec les noms
command-hold-check-in = Mener un point d’étape…
mastery-parts = Parties de la maîtrise
mastery-part-ladder = Échelle
mastery-part-team = Équipe
mastery-part-person = Personne

date-form = Une date s’écrit 2024, 2024-03 ou 2024-03-17.

team-grid = Personnes et compétences
team-n-people = { $count ->
    [one] 1 personne
   *[other] { $count } personnes
}
team-n-skills = { $count ->
    [one] 1 compétence
   *[other] { $count } compétences
}
team-n-active = { $count } actifs
team-level = Niveau
team-no-level = pas encore de niveau
team-no-area = Autres compétences
team-on-the-way = En chemin vers { $level }, { $track }
team-track-mark-trunk = C
team-track-mark-technical = T
team-track-mark-leadership = L
team-track-mark-custom = P
team-gap = Écart, en pas
team-unrated = Non évalué
team-at-target = À la cible

team-community = Communauté
team-all-communities = Toutes les communautés
team-track = Voie
team-all-tracks = Toutes les voies
team-area = Domaine
team-all-areas = Tous les domaines
team-what = Ce qui est montré
team-what-knows = Sait
team-what-does = Fait
team-what-both = Les deux
team-who = Le regard de qui
team-who-counted = Ce qui compte
team-who-counted-note = Le plus récent de l’accord et du responsable, sinon les pairs, sinon la personne
team-who-lead = Responsable
team-who-lead-note = Ce que le responsable a dit en dernier
team-who-self = Soi-même
team-who-self-note = Ce que la personne a dit en dernier
team-who-peer = Pairs
team-who-peer-note = Ce qu’un pair a dit en dernier
team-who-agreed = Convenu
team-who-agreed-note = Ce dont les deux ont convenu lors d’un entretien
team-who-difference = Différence
team-who-difference-note = De combien de pas la personne s’évalue au-dessus ou au-dessous des autres
team-turn = Intervertir personnes et compétences
team-sort = Ordre
team-sort-name = Par nom
team-sort-level = Par niveau
team-sort-gap = Plus grand écart d’abord
team-sort-home = Par communauté d’attache

team-cell-unrated = non évalué
team-cell-difference = différence { $steps }
team-cell-target = cible { $target }
team-cell-below = sous la cible { $target }
team-legend = Ce que disent les couleurs et les signes
team-legend-rating = Note
team-legend-both = Sait · fait
team-legend-difference = La personne face aux autres, en pas
team-legend-ahead = s’évalue plus haut
team-legend-behind = s’évalue plus bas
team-legend-same = pareil
team-legend-below = sous la cible
team-legend-met = cible atteinte
team-legend-evidence = preuve
team-legend-stale = périmé
team-legend-older = plus de { $months } mois
team-legend-unrated = non évalué
team-kind-self = soi-même
team-kind-lead = responsable
team-kind-peer = pair
team-kind-agreed = convenu
team-target = Cible
team-for-level = pour { $level }
team-nothing-said = Personne n’a encore rien dit
team-other-view = sait { $knows }, fait { $does }
team-interest = Intérêt
team-interest-more = en veut davantage
team-interest-fine = cela convient
team-interest-avoid = préfère l’éviter
team-stale = Périmé : { $months } mois, la limite est { $limit }

team-status = { $people } personnes × { $skills } compétences · { $rated } évaluées, { $unrated } non évaluées
team-status-typing-lead = Un chiffre note « { $what } » comme responsable, à la date du jour
team-status-typing-self = Un chiffre note « { $what } » comme regard de la personne, à la date du jour
team-status-typing-peer = Un chiffre note « { $what } » comme regard d’un pair, à la date du jour
team-status-typing-agreed = Ce qui est convenu vient d’un point d’étape
team-recorded = { $count ->
    [one] Noté.
   *[other] { $count } notes enregistrées.
}
team-no-delete = Ce qui a été dit reste ; rien ne s’efface donc ici. « Annuler » reprend ce que vous venez de noter.
team-agreed-in-talk = Ce qui est convenu vient d’un entretien : menez-le depuis la page de la personne.
team-difference-not-typed = La différence découle de deux regards. Choisissez Responsable, Soi-même ou Pairs pour noter.
team-no-such-rating = L’échelle n’a pas de { $typed } : elle va de { $least } à { $most }.
team-paste-skipped = { $count ->
    [one] 1 cellule collée n’est pas une note de l’échelle et a été laissée de côté.
   *[other] { $count } cellules collées ne sont pas des notes de l’échelle et ont été laissées de côté.
}
team-copied = { $rows } × { $columns } cellules avec leurs noms sont dans le presse-papiers.

team-due = { $count ->
    [one] 1 échéance proche
   *[other] { $count } échéances proches
}
team-due-overdue = { $count } échéances proches, dont { $overdue } en retard
team-due-check_in = entretien le { $date }
team-due-target = cible pour le { $date }
team-due-standing = un constat prend fin le { $date }
team-overdue = en retard
team-due-all = et { $count } autres
team-due-less = En montrer moins
team-unplaced = { $count ->
    [one] 1 personne n’a pas encore de niveau
   *[other] { $count } personnes n’ont pas encore de niveau
}

team-no-framework-title = Pas encore d’échelle
team-no-framework = Une équipe se regarde face à une échelle de compétences et de niveaux. Commencez par l’échelle.
team-to-ladder = Vers l’échelle
team-no-skills-title = Aucune compétence ici
team-no-skills = L’échelle, ou le domaine choisi, n’a aucune compétence à évaluer.
team-empty-title = Personne n’est encore sur cette échelle
team-empty = { $count ->
    [one] Placez la personne de cet espace sur un niveau : ce qui est attendu se lit alors à côté de ce qu’elle fait.
   *[other] Placez quelques-unes des { $count } personnes de cet espace sur un niveau : ce qui est attendu se lit alors à côté de ce qu’elles font.
}
team-empty-nobody = Cet espace n’a aucune personne. Importez une liste de personnes ou leurs évaluations.
team-filtered-title = Personne ne correspond
team-filtered = La communauté et la voie choisies n’ont personne sur cette échelle.
team-show-all = Montrer tout le monde

team-place = Placer des personnes
team-place-title = Placer des personnes sur un niveau
team-place-text = Où elles en sont aujourd’hui. Cela peut changer à tout moment, et « Annuler » le reprend.
team-place-find = Chercher par nom ou communauté
team-place-all = Les { $count } montrées
team-place-everybody = Tout le monde a un niveau sur cette échelle. Il se change sur la page de la personne.
team-place-nobody = Choisissez au moins une personne.
team-place-no-levels = L’échelle n’a pas encore de niveaux.
team-placing = Placement en cours…
team-place-go = { $count ->
    [0] Placer
    [one] Placer 1 personne
   *[other] Placer { $count } personnes
}
team-placed = { $count ->
    [one] 1 personne placée sur { $level }.
   *[other] { $count } personnes placées sur { $level }.
}
team-since = Depuis (peut rester vide)
