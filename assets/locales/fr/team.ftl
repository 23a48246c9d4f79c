# L'équipe : des personnes face à l'échelle.
command-show-ladder = Aller à l’échelle
command-show-team = Aller à l’équipe
command-show-person = Aller à la personne
command-team-turn = Intervertir personnes et compétences
command-team-place = Placer des personnes sur des niveaux…
command-team-open-person = Ouvrir la page de la personne
command-team-copy = Copier le tableau avec les noms
command-team-rate = Noter dans la cellule
command-team-rating = Noter la sélection { $rating }
command-team-take-back = Reprendre ce qui vient d’être noté
command-team-tell = Montrer ce qui a été dit dans la cellule
command-team-unfold = Déplier tous les domaines
command-hold-check-in = Mener un point d’étape…
command-person-assess = Évaluer la personne…
command-person-unplace = Retirer de l’échelle
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
team-n-active-inside = { $count } actifs, dont { $inside } dans des communautés à l’intérieur
team-thing-skill = Compétence de l’équipe
team-level = Niveau
team-no-level = sans niveau
team-no-area = Autres compétences
team-on-the-way = En chemin vers { $level }, { $track }
team-track-mark-trunk = C
team-track-mark-technical = T
team-track-mark-leadership = L
team-track-mark-custom = P
team-gap = Écart, en pas
team-apart = Écart entre les deux, en pas
team-unrated = Non évalué
team-one-missing = Un manque
team-at-target = À la cible

team-community = Communauté
team-all-communities = Toute l’organisation
team-track = Voie
team-all-tracks = Toutes les voies
team-area = Domaine
team-all-areas = Tous les domaines
team-what = Ce qui est montré
team-what-knows = Sait
team-what-does = Fait
team-what-both = Les deux
team-what-ahead = Sait − fait
team-typing-knows = Sait
team-typing-does = Fait
team-typing-both = Sait et fait
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
team-sort-apart = Plus grand écart d’abord
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
team-legend-knows-does = De combien le savoir devance le faire, en pas
team-legend-knows-more = sait plus
team-legend-does-more = fait plus
team-legend-one-unrated = l’un des deux n’est pas évalué
team-legend-only-knows = seul « Sait » a été dit
team-legend-only-does = seul « Fait » a été dit
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
team-card-piece = « { $text } »
team-card-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
}
team-card-note = Remarque
team-interest = Intérêt
team-interest-more = en veut davantage
team-interest-fine = cela convient
team-interest-avoid = préfère l’éviter
team-stale = Périmé : { $months } mois, la limite est { $limit }

team-status = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    } × { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
    } · { $rated } évaluées, { $unrated } non évaluées
team-status-compared = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    } × { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
    } · { $both } comparées, un des deux manque pour { $missing }
team-status-space = Espace montre ce qui a été dit
team-status-typing-lead = Un chiffre note « { $what } » comme responsable, à la date du jour
team-status-typing-self = Un chiffre note « { $what } » comme regard de la personne, à la date du jour
team-status-typing-peer = Un chiffre note « { $what } » comme regard d’un pair, à la date du jour
team-status-typing-agreed = Ce qui est convenu vient d’un point d’étape
team-recorded = { $count ->
    [one] Noté.
   *[other] { $count } notes enregistrées.
}
team-no-delete = Ce qui a été dit reste dans l’historique ; rien ne s’efface donc ici. Notez une autre valeur : la dernière compte. « Annuler » reprend ce que vous venez de noter.
team-agreed-in-talk = Ce qui est convenu vient d’un entretien : menez-le depuis la page de la personne.
team-difference-not-typed = La différence découle de deux regards. Choisissez Responsable, Soi-même ou Pairs pour noter.
team-ahead-not-typed = Cela découle de ce qui est su et fait. Choisissez Sait, Fait ou Les deux pour noter.
team-no-such-rating = L’échelle n’a pas de { $typed } : elle va de { $least } à { $most }.
team-paste-skipped = { $count ->
    [one] 1 cellule collée n’est pas une note de l’échelle et a été laissée de côté : { $cells }.
   *[other] { $count } cellules collées ne sont pas des notes de l’échelle et ont été laissées de côté : { $cells }.
}
team-paste-cell = { $person } en { $skill } « { $text } »
team-paste-name = « { $name } »
team-paste-more = et { $count } autres
team-paste-unknown = { $count ->
    [one] 1 nom du bloc collé ne désigne rien ni personne d’affiché ici, ou plusieurs : { $names }. Ses cellules ont été laissées de côté.
   *[other] { $count } noms du bloc collé ne désignent rien ni personne d’affiché ici, ou plusieurs : { $names }. Leurs cellules ont été laissées de côté.
}
team-paste-beyond = { $count ->
    [one] 1 cellule collée dépasse le bord de l’équipe et a été laissée de côté.
   *[other] { $count } cellules collées dépassent le bord de l’équipe et ont été laissées de côté.
}
team-copied = { $rows } × { $columns } cellules avec leurs noms sont dans le presse-papiers.
team-rate = Note de { $cell }
team-rate-keys = Entrée la garde, { $fill } note toute la sélection, Échap la laisse.
team-propose-title = Enregistrer { $count } notes ?
team-propose-lead = { $count } notes { $people ->
    [one] d’une personne
   *[other] de { $people } personnes
} en { $skills ->
    [one] une compétence
   *[other] { $skills } compétences
} sont enregistrées comme regard du responsable sur « { $what } », à la date du jour. Ce qui a été dit avant reste dans l’historique. C’est une seule étape : « Annuler » reprend le tout.
team-propose-self = { $count } notes { $people ->
    [one] d’une personne
   *[other] de { $people } personnes
} en { $skills ->
    [one] une compétence
   *[other] { $skills } compétences
} sont enregistrées comme regard des personnes elles-mêmes sur « { $what } », à la date du jour. Ce qui a été dit avant reste dans l’historique. C’est une seule étape : « Annuler » reprend le tout.
team-propose-peer = { $count } notes { $people ->
    [one] d’une personne
   *[other] de { $people } personnes
} en { $skills ->
    [one] une compétence
   *[other] { $skills } compétences
} sont enregistrées comme regard d’un pair sur « { $what } », à la date du jour. Ce qui a été dit avant reste dans l’historique. C’est une seule étape : « Annuler » reprend le tout.
team-propose-go = Enregistrer { $count }

due-title = Bientôt à échéance
team-due = { $count ->
    [one] 1 échéance proche
   *[other] { $count } échéances proches
}
team-due-overdue = { $count ->
    [one] 1 échéance, déjà en retard
   *[other] { $count } échéances proches, dont { $overdue } en retard
}
team-due-check_in = entretien le { $date }
team-due-target = cible pour le { $date }
team-due-standing = un constat valable jusqu’au { $date }
team-overdue = en retard
team-due-all = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
    }
team-due-less = En montrer moins
team-unplaced = { $count ->
    [one] 1 personne n’a pas encore de niveau
   *[other] { $count } personnes n’ont pas encore de niveau
}

team-no-levels = L’échelle n’a pas encore de niveaux
team-no-framework-title = Pas encore d’échelle
team-no-framework = Une équipe se voit face à une échelle de compétences et de niveaux. Commencez par l’échelle, ou importez les notes que vous avez déjà.
team-to-ladder = Vers l’échelle
team-no-skills-title = Aucune compétence ici
team-no-skills = L’échelle, ou le domaine choisi, n’a aucune compétence à évaluer.
team-empty-title = Personne n’est encore sur cette échelle
team-empty = { $count ->
    [one] Placez la personne de cet espace sur un niveau : ce qui est attendu se lit alors à côté de ce qu’elle fait.
   *[other] Placez quelques-unes des { $count } personnes de cet espace sur un niveau : ce qui est attendu se lit alors à côté de ce qu’elles font.
}
team-empty-nobody = Cet espace n’a aucune personne. Ajoutez-en une, ou importez une liste de personnes ou leurs évaluations.
team-filtered-title = Personne ne correspond
team-filtered = La communauté et la voie choisies n’ont personne sur cette échelle.
team-community-gone = La communauté choisie n’existe plus ; tout le monde est montré
team-community-gone-named = { $name } n’existe plus ; tout le monde est montré
team-show-all = Montrer tout le monde

team-place = Placer des personnes
team-export = Exporter l’équipe
team-place-title = Placer des personnes sur un niveau
team-place-text = Où elles en sont aujourd’hui. Cela peut changer à tout moment, et « Annuler » le reprend.
team-place-find = Chercher par nom ou communauté
team-place-all = Les { $count } montrées
team-place-everybody = Tout le monde a un niveau sur cette échelle. Il se change sur la page de la personne.
team-place-no-people = Cet espace n’a encore aucune personne. Ajoutez-en une, ou importez une liste.
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

# Une personne face à l'échelle.
person-state-met = Atteint
person-state-partly = En partie
person-state-not_yet = Pas encore
person-state-no_opportunity_yet = Pas encore d’occasion
person-state-waived = Dispensé
person-state-not_applicable = Sans objet
person-state-unknown = Rien n’est dit
person-state-seen = Vu
person-state-not_seen = Pas vu
person-misfits = Ne doit pas être vu
person-misfits-seen = { $seen ->
    [0] aucun sur { $all } vu
   *[other] { $seen } sur { $all } vus
}
person-misfits-unsaid = rien n’est dit de { $count }
person-chooser = Personne
person-home = { $others ->
    [0] { $home }
    [one] { $home } et 1 autre communauté
   *[other] { $home } et { $others } autres communautés
}
person-no-home = dans aucune communauté
person-compared = Comparé à { $framework }, version { $version }
person-nobody-title = Encore personne ici
person-level = Niveau
person-since = depuis
person-target = Cible
person-target-date = pour quand
person-no-target = pas de cible
person-mentor = Mentor
person-no-mentor = pas de mentor
person-ambition = Souhait
person-ambition-empty = Où veut aller la personne ?
person-blockers = Obstacles
person-blockers-empty = Qu’est-ce qui fait obstacle ?
person-choose-level = Choisir un niveau…
person-unplace-done = { $name } n’est plus sur l’échelle. Ce qui a été dit reste.
person-unplaced = { $name } n’a pas encore de niveau sur cette échelle.
person-unplaced-text = Sans niveau, il n’y a rien à comparer. Choisissez un niveau à gauche, ou n’importe quel niveau des voies ci-dessus pour voir ce qu’il demande.
person-no-levels = « { $framework } » n’a pas encore de niveaux ; les notes restent donc sans cible.
person-paths = Les voies à partir d’ici
person-now = aujourd’hui
person-now-since = ici depuis { $date }
person-no-criteria = ne demande rien de plus
person-met-of = { $met } sur { $all } atteints
person-criteria = Critères
person-criteria-for = Critères pour { $level }
person-skills-for = Compétences pour { $level }
person-back-to-target = Retour à la cible
person-shown = Ce qui est montré
person-tab-ahead = Nouveaux { $count }
person-tab-open = Ouverts, tous niveaux { $count }
person-tab-all = Tous { $count }
person-tab-skills = Compétences { $count }
person-no-checklist = Ce n’est pas une liste à cocher : cela montre de quoi parler. Un niveau est donné par des personnes qui connaissent le travail, non par un compte.
person-steps-below = { $steps ->
    [one] 1 pas au-dessous
   *[other] { $steps } pas au-dessous
}
person-at-target = à la cible
person-knowing-at-target = savoir à la cible, pratique inconnue
person-doing-unknown = pratique inconnue
person-doing-unknown-in = { $count ->
    [one] Pour 1 compétence, le savoir est à la cible et la pratique inconnue.
   *[other] Pour { $count } compétences, le savoir est à la cible et la pratique inconnue.
}
person-of = sur
person-least = au moins { $rating }
person-until = jusqu’au { $date }
person-n-evidence = { $count ->
    [one] 1 preuve
   *[other] { $count } preuves
}
person-no-evidence = aucune preuve
person-nothing-open = Rien n’est ouvert ici.
person-no-criteria-here = Ce niveau ne demande rien de plus.
person-standing = Où en est la personne ?
person-choose-state = Choisissez où en est la personne.
person-reason = Raison
person-reason-needed = Dites pourquoi c’est dispensé ou sans objet.
person-expires = Vaut jusqu’au (peut rester vide)
person-day-form = Un jour s’écrit 2027-06-30.
person-expires-before = Cela finirait avant le jour dont on parle ; donnez un jour plus tardif.
person-evidence-text = Preuve : ce qui peut être regardé
person-evidence-link = Lien
person-said-by = Dit par
person-name-optional = nom, peut rester vide
person-said-so-far = Dit jusqu’ici
person-keep = Noter
person-assess = Évaluer
person-assess-title = Évaluer { $name }
person-assess-nothing = Choisissez une note, un intérêt, ou écrivez une remarque ou une preuve.
person-skill = Compétence
person-note = Remarque
person-interest-none = rien n’est dit
person-export-pack = Exporter le dossier
person-radar-area = Un radar montre un domaine de { $count } compétences au plus ; choisissez-en un.
person-radar = Radar de toutes les compétences : fait, sait et cible
person-strip = Sait, fait et cible
person-trend = Au fil du temps
person-trend-of = Au fil du temps. { $said }
person-said-once = dit une fois
person-said-last = Dit en dernier
person-said-apart = fait : { $does } ; sait : { $knows }
person-knowing-ahead = sait { $steps } pas de plus que ce qui est fait
person-aside = Pas suivants, gains, chemins et entretiens
person-both-paths = À partir d’ici
person-side-move = passage latéral
person-step-asks = { $open ->
    [one] { $open } critère ouvert
   *[other] { $open } critères ouverts
}, { $met } { $met ->
    [one] atteint
   *[other] atteints
} ; { $gaps ->
    [one] { $gaps } compétence au-dessous
   *[other] { $gaps } compétences au-dessous
}{ $unknown ->
    [0] {""}
    [one] , { $unknown } non évaluée
   *[other] , { $unknown } non évaluées
}
person-next-steps = Pas suivants
person-no-gaps = Aucune compétence n’est au-dessous de ce qui est demandé.
person-step-to = Atteindre { $rating } en { $skill }
person-step-closes = { $skill } : { $gap ->
    [one] { $gap } pas au-dessous
   *[other] { $gap } pas au-dessous
}
person-could-help = pourrait aider : { $names }
person-comes-with = Ce qui vient avec { $level }
person-the-same = pareil
person-becomes = devient
person-answers-for = Répond en plus de :
person-ways-to = Chemins vers { $level }
person-shortest = le plus court
person-way-step = { $level } : { $criteria ->
    [one] { $criteria } nouveau critère
   *[other] { $criteria } nouveaux critères
}, { $freedoms ->
    [one] { $freedoms } liberté
   *[other] { $freedoms } libertés
}, { $responsibilities ->
    [one] { $responsibilities } responsabilité
   *[other] { $responsibilities } responsabilités
}
person-talks = Entretiens
person-no-talks = Aucun entretien n’a encore été noté.
person-next-talk = prochain le { $date }
person-hold-talk = Mener un point d’étape
person-latest = Derniers : { $list }
person-unrated = { $unrated ->
    [0] { $all ->
        [one] l’unique compétence est évaluée
       *[other] les { $all } compétences sont évaluées
    }
    [one] { $unrated } compétence sur { $all } non évaluée
   *[other] { $unrated } compétences sur { $all } non évaluées
}
person-evidence-date = Quand
person-evidence-nth = { $what }, preuve { $n }
person-evidence-more = Ajouter une preuve
person-evidence-remove = Retirer cette preuve
person-evidence-none-yet = Rien n’y est écrit.
person-evidence-blank = Écrivez ce qui peut être regardé, ou retirez la date de la preuve.
person-said-on = Le
person-said-kind = { $kind }, { $name }
person-day-ahead = Ce jour n’est pas encore venu ; écrivez le jour où cela s’est vu.
person-assess-again = Ce qui a été dit le { $date } vaut toujours
person-assess-skill = Évaluer { $skill }
person-trend-today = aujourd’hui
person-history-empty = Personne n’a encore rien dit de cette compétence.
person-history-sides = Le plus récent de chacun, côte à côte
person-history-counts = compte
person-history-all = { $count ->
    [one] Dit une fois
   *[other] Dit { $count } fois, le plus récent d’abord
}
person-history-in-talk = lors d’un point d’étape
person-other-standings = { $count ->
    [one] 1 avis sur une formulation antérieure ou un autre niveau
   *[other] { $count } avis sur une formulation antérieure ou un autre niveau
}
person-other-standings-text = Ils ne comptent pas pour ce que ce niveau demande aujourd’hui, et ne sont pas perdus : chacun figure avec les mots dont il a été dit.

talk-title = Point d’étape avec { $name }
talk-self = Son regard
talk-lead = Regard du responsable
talk-together = Ensemble
talk-self-text = Ce que { $name } dit de soi. Ce qui a été dit en dernier est repris ; seul ce que vous changez est noté. Un trait sous une note marque la cible.
talk-lead-text = Ce que vous voyez comme responsable. Ce qui a été dit en dernier est repris ; seul ce que vous changez est noté. Un trait sous une note marque la cible.
talk-together-text = Côte à côte, d’abord ce qui est fait, puis ce qui est su. Ce qui a été dit dans cet entretien ou depuis le dernier est repris comme convenu là où les deux disent la même chose. Là où ils diffèrent, rien n’est repris : l’entretien sert à cela. Les regards d’avant le dernier entretien sont sans couleur, les périmés rayés.
talk-agreed-last = Convenu en dernier :
talk-agreed-does = Convenu : fait
talk-agreed-knows = Convenu : sait
talk-differ = Les deux regards diffèrent
talk-more = Critères, remarque, intérêt et preuve pour { $skill }
talk-more-written = Critères, remarque, intérêt et preuve pour { $skill } : quelque chose y est écrit
talk-add-skill = Aborder une autre compétence…
talk-on-day = Jour de l’entretien
talk-later = Continuer plus tard
talk-later-note = Fermé maintenant, l’entretien attend ici jusqu’à la fermeture de Guildhall.
talk-goes-on = Vous continuez l’entretien commencé ; rien n’en est encore noté.
talk-discard = Recommencer
talk-discarded = L’entretien avec { $name } recommence
talk-notes = Notes
talk-notes-note = Les notes sont aux deux : la personne les trouve dans son dossier.
talk-next = Prochain entretien (peut rester vide)
talk-by = Qui a mené l’entretien
talk-back = Retour
talk-on = Suivant
talk-nothing = Convenez d’au moins une compétence, ou écrivez une note.
talk-keeping = Enregistrement…
talk-keep = { $count ->
    [0] Garder l’entretien
    [one] Garder l’entretien, 1 compétence convenue
   *[other] Garder l’entretien, { $count } compétences convenues
}
talk-kept = { $count ->
    [0] Point d’étape avec { $name } gardé.
    [one] Point d’étape avec { $name } gardé, 1 compétence convenue.
   *[other] Point d’étape avec { $name } gardé, { $count } compétences convenues.
}
person-freedom-team = Équipe
person-freedom-task = Tâche
person-freedom-technology = Technique
person-freedom-time = Temps

# Ce que les communautés demandent.
command-ask-skill = Demander une compétence…
asked-skills = Compétences demandées
asked-none = Elle ne demande aucune compétence. Demandez-en une, et ici se lit qui l’a, qui pourrait rejoindre et qui pourrait accompagner.
asked-any = toute note
asked-least = au moins { $rating }
asked-cover = { $has } sur { $asked }
asked-single = Ne tient qu’à { $name }
asked-covered-by = L’ont
asked-could-join = Pourraient rejoindre
asked-could-mentor = Pourraient accompagner
asked-could-learn = Pourraient apprendre
asked-join = Ajouter { $name } comme membre
asked-done-joined = { $name } est maintenant membre de { $community }.
asked-more = et { $count } de plus
asked-change = Modifier…
asked-remove = Ne plus demander
asked-title = Demander une compétence
asked-title-change = Modifier ce qui est demandé
asked-rating = Note minimale
asked-people = Combien de personnes devraient l’avoir
asked-number = Écrivez un nombre entier à partir de 1.
asked-all = Toutes les compétences de l’échelle sont déjà demandées.
asked-ask = Demander
asked-keep = Garder
asked-done = { $skill } est demandée.
asked-done-changed = Ce qui est demandé de { $skill } a changé.
asked-done-removed = { $skill } n’est plus demandée.
