# Maîtrise : l’échelle d’un référentiel, ce qui se tient à côté, ses commandes.

mastery-framework = Référentiel
mastery-framework-version = { $name }, version { $version } ({ $state })
mastery-version = Version { $version }
mastery-versions = Versions
mastery-state = État
mastery-state-draft = brouillon
mastery-state-current = en vigueur
mastery-state-archived = archivé
mastery-note = Note
mastery-name = Nom
mastery-kind = Sorte
mastery-description = Description
mastery-import = Importer
mastery-export-criteria = Exporter les critères…

## Mots

mastery-track = Filière
mastery-tracks = Filières
mastery-level = Niveau
mastery-area = Domaine
mastery-no-area = sans domaine
mastery-skill = Compétence
mastery-scope = Portée
mastery-freedoms = Libertés
mastery-freedom-team = équipe
mastery-freedom-task = tâche
mastery-freedom-technology = technique
mastery-freedom-time = temps
mastery-freedom-named = Liberté : { $freedom }
mastery-brings = Ce qu’apporte chaque niveau
mastery-brings-folded = portée, libertés, responsabilités
mastery-responsibilities = Responsabilités
mastery-expectation = Attente
mastery-criteria = Critères
mastery-rank = rang { $rank }
mastery-top-short = sommet
mastery-track-trunk = Tronc commun
mastery-track-technical = Filière technique
mastery-track-leadership = Filière de direction
mastery-track-custom = Autre filière
mastery-degree-0 = reçoit des consignes
mastery-degree-1 = est consulté
mastery-degree-2 = propose
mastery-degree-3 = décide dans un cadre
mastery-degree-4 = décide seul
mastery-reach-0 = son propre travail
mastery-reach-1 = l’équipe
mastery-reach-2 = plusieurs équipes
mastery-reach-3 = une unité
mastery-reach-4 = toute l’organisation
mastery-degree-none = pas de degré
mastery-degree-said = { $degree } sur 4 : { $word }
mastery-degree-of = Degré de liberté : { $freedom }
mastery-responsibility-degree = Jusqu’où vont les responsabilités

## Bandeau et grille

mastery-grid-label = Échelle de { $name }
mastery-editor-label = Texte de la cellule
mastery-counts = { $areas ->
    [one] { $areas } domaine
   *[other] { $areas } domaines
}, { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
}, { $criteria ->
    [one] { $criteria } critère
   *[other] { $criteria } critères
}
mastery-n-skills = { $count ->
    [one] { $count } compétence
   *[other] { $count } compétences
}
mastery-n-levels = { $count ->
    [one] { $count } niveau
   *[other] { $count } niveaux
}
mastery-n-expectations = { $count ->
    [0] Rien n’est encore attendu à aucun niveau
    [one] { $count } attente
   *[other] { $count } attentes
}
mastery-area-folded = { $skills ->
    [one] { $skills } compétence repliée
   *[other] { $skills } compétences repliées
}, { $expectations ->
    [one] { $expectations } attente
   *[other] { $expectations } attentes
}
mastery-levels-folded = { $folded } sur { $count } repliés
mastery-fold-named = Replier { $name }
mastery-unfold-named = Déplier { $name }
mastery-changes-from = Seulement ce qui change depuis
mastery-hide-inspector = Masquer les détails
mastery-show-inspector = Afficher les détails
mastery-range = { $span } × { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
mastery-hint-fill = Remplir la plage
mastery-hint-break = Saut de ligne
mastery-status-range = { $cells } cellules, { $filled } remplies
mastery-status-rating = Évaluation : Alt et un chiffre
mastery-said-copied = { $count ->
    [one] { $count } cellule copiée
   *[other] { $count } cellules copiées
}
mastery-said-no-point = { $rating } n’est pas un point de l’échelle
mastery-toast-cells = { $count ->
    [one] { $count } cellule modifiée
   *[other] { $count } cellules modifiées
}
mastery-thing-level = Niveau, { $track }
mastery-thing-skill = Compétence, { $area }
mastery-no-skills = Pas encore de compétence. Une compétence est une ligne : ce qui peut être attendu à chaque niveau.

## Évaluations et ce qui est à éviter

mastery-rating-of = Évaluation { $rating }
mastery-rating-none = Pas d’évaluation
mastery-least-rating = Évaluation minimale
mastery-misfit = à éviter
mastery-misfit-check = À éviter : ne doit pas se voir
mastery-misfit-note = Une ligne à éviter dit ce qui ne convient pas à un niveau. Ce n’est jamais un but.

## Ajouter, déplacer, supprimer

mastery-add-skill = Compétence
mastery-add-area = Domaine
mastery-add-level = Niveau
mastery-add-track = Filière
mastery-new-skill = Nouvelle compétence
mastery-new-skill-n = Nouvelle compétence { $n }
mastery-new-area = Nouveau domaine
mastery-new-level = Nouveau niveau
mastery-new-track = Nouvelle filière
mastery-move-left = Vers la gauche
mastery-move-right = Vers la droite
mastery-move-up = Vers le haut
mastery-move-down = Vers le bas
mastery-at-edge = Déjà au bord
mastery-remove = Supprimer
mastery-remove-skill = Supprimer la compétence
mastery-remove-area = Supprimer le domaine
mastery-remove-level = Supprimer le niveau
mastery-remove-track = Supprimer la filière
mastery-remove-step = Supprimer le passage
mastery-remove-area-note = Ses compétences restent, sans domaine.
mastery-remove-skill-title = Supprimer la compétence « { $name } » ?
mastery-remove-level-title = Supprimer le niveau « { $name } » ?
mastery-remove-track-title = Supprimer la filière « { $name } » ?
mastery-remove-area-title = Supprimer le domaine « { $name } » ?
mastery-remove-many-title = Supprimer { $count } compétences ?
mastery-remove-loses = { $expectations ->
    [one] { $expectations } attente disparaît avec.
   *[other] { $expectations } attentes disparaissent avec.
} Annuler ramène tout.
mastery-remove-track-text = { $levels ->
    [one] { $levels } niveau
   *[other] { $levels } niveaux
} et { $expectations ->
    [one] { $expectations } attente
   *[other] { $expectations } attentes
} disparaissent avec. Annuler ramène tout.
mastery-remove-framework = Supprimer cette échelle…
mastery-remove-framework-title = Supprimer « { $name } », version { $version } ?
mastery-remove-framework-text = { $levels ->
    [one] { $levels } niveau
   *[other] { $levels } niveaux
}, { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
} et { $expectations ->
    [one] { $expectations } attente
   *[other] { $expectations } attentes
} disparaissent avec.
mastery-remove-framework-people = { $people ->
    [one] { $people } personne y perd sa place.
   *[other] { $people } personnes y perdent leur place.
}
mastery-remove-framework-versions = Qui était placé sur cette version perd sa place ; les autres versions restent.
mastery-remove-framework-asked = { $asked ->
    [one] Une communauté qui demande une de ses compétences ne la demandera plus.
   *[other] Des communautés demandent ses compétences { $asked } fois, et ne les demanderont plus.
}
mastery-remove-framework-kept = Si quelqu’un a été évalué dessus, elle est gardée : rien de ce qui a été dit ne doit se perdre. Annuler ramène tout.
mastery-toast-removed = Supprimé : { $name }
mastery-toast-removed-many = { $count } compétences supprimées
mastery-beyond-title = { $count ->
    [one] { $count } ligne dépasse la dernière compétence
   *[other] { $count } lignes dépassent la dernière compétence
}
mastery-beyond-text = { $count ->
    [one] Une compétence peut être ajoutée : { $names }
   *[other] Des compétences peuvent être ajoutées : { $names } …
}
mastery-beyond-add = { $count ->
    [one] Ajouter la compétence
   *[other] Ajouter { $count } compétences
}
mastery-beyond-fits = Coller seulement ce qui tient

## Commandes

mastery-command-find = Chercher dans la matrice
mastery-command-edit = Modifier
mastery-command-details = Détails
mastery-command-framework = Nom, échelle et versions de la matrice
mastery-command-new-version = Nouvelle version de la matrice
mastery-command-what-changed = Ce qui a changé depuis la version { $version }
mastery-command-add-skill = Ajouter une compétence
mastery-command-add-area = Ajouter un domaine
mastery-command-add-level = Ajouter un niveau
mastery-command-add-track = Ajouter une filière
mastery-command-move-left = Déplacer vers la gauche
mastery-command-move-right = Déplacer vers la droite
mastery-command-move-up = Déplacer vers le haut
mastery-command-move-down = Déplacer vers le bas
mastery-command-remove = Supprimer { $name }…
mastery-command-fold = Replier ou déplier { $name }
mastery-command-fold-areas = Replier tous les domaines
mastery-command-unfold-all = Tout afficher et déplier
mastery-command-changes-from = Seulement ce qui change depuis { $name }
mastery-command-wider = Élargir la colonne
mastery-command-narrower = Rétrécir la colonne
mastery-command-widths = Rendre à toutes les colonnes leur largeur
mastery-command-misfit = À éviter, oui ou non
mastery-command-clear = Effacer
mastery-command-fill-right = Remplir vers la droite
mastery-command-rating = Évaluation { $rating }
mastery-command-rating-none = Pas d’évaluation

## Chercher

mastery-find = Chercher dans les textes et les noms
mastery-find-count = { $at } sur { $count }
mastery-find-none = Introuvable
mastery-find-next = Suivant
mastery-find-previous = Précédent
mastery-replace = Remplacer
mastery-replace-by = Remplacer par
mastery-replace-one = Remplacer
mastery-replace-all = { $count ->
    [0] Tout remplacer
   *[other] Remplacer les { $count }
}

## Détails

mastery-inspector = Détails
mastery-nothing-expected = Rien n’est attendu ici
mastery-one-a-line = Une responsabilité par ligne
mastery-skill-place = { $area }, { $at } sur { $count }
mastery-top = Sommet de sa filière
mastery-top-note = Si la case est cochée, aucun constat ne demande de passage qui mène plus loin.
mastery-criterion-required = exigé
mastery-criterion-example = exemple
mastery-criterion-misfit = à éviter
mastery-criterion-kind = Sorte de critère
mastery-criterion-track = Vaut pour
mastery-criterion-all-tracks = toutes les filières
mastery-criterion-rating = Sa propre évaluation minimale
mastery-marker = Repère
mastery-marker-note = Un critère qui commence par le repère entre crochets, comme [M], ne vaut que pour cette filière.
mastery-steps = Passages
mastery-steps-from = Vient de
mastery-steps-on = Mène à
mastery-steps-from-none = Rien ne mène encore ici.
mastery-steps-on-none = Rien ne mène plus loin.
mastery-step-kind = Sorte de passage
mastery-step-promotion = promotion
mastery-step-side-move = passage latéral
mastery-add-step-from = Ajouter un passage depuis
mastery-add-step-to = Ajouter un passage vers
mastery-paths = Parcours
mastery-paths-to = Parcours de { $from } à
mastery-paths-none = Aucune suite de passages ne mène de { $from } à { $to }.
mastery-paths-shortest = le plus court
mastery-paths-adds = { $level } : { $criteria ->
    [one] { $criteria } nouveau critère
   *[other] { $criteria } nouveaux critères
}, { $responsibilities ->
    [one] { $responsibilities } nouvelle responsabilité
   *[other] { $responsibilities } nouvelles responsabilités
}
mastery-paths-freedoms = plus de liberté : { $freedoms }
mastery-scale = Échelle
mastery-scale-none = Pas encore d’échelle : tout nombre peut être une évaluation.
mastery-scale-value = Valeur
mastery-scale-word = Mot
mastery-scale-meaning = Ce que cela veut dire
mastery-scale-add = Point
mastery-scale-halves = Ajouter les demis
mastery-scale-remove = Supprimer le point { $value }
mastery-scale-blank = Une case vide veut dire
mastery-scale-blank-unknown = on n’en sait rien
mastery-scale-keep = Garder l’échelle
mastery-scale-not-a-number = La valeur « { $text } » n’est pas un nombre ; écrivez par exemple 3 ou 2,5.
mastery-discard = Abandonner
mastery-new-version = Nouvelle version
mastery-what-changed = Ce qui a changé depuis { $version }
mastery-no-differences = Rien ne diffère.
mastery-more = et { $count } de plus
mastery-change-added = ajouté
mastery-change-removed = supprimé
mastery-change-changed = modifié
mastery-thing-framework-word = référentiel
mastery-thing-scale-word = échelle
mastery-thing-track-word = filière
mastery-thing-level-word = niveau
mastery-thing-step-word = passage
mastery-thing-area-word = domaine
mastery-thing-skill-word = compétence
mastery-thing-expectation-word = attente
mastery-thing-criterion-word = critère
mastery-field-team = liberté : équipe
mastery-field-task = liberté : tâche
mastery-field-technology = liberté : technique
mastery-field-time = liberté : temps
mastery-field-from = de
mastery-field-to = à
mastery-field-name = nom
mastery-field-text = texte
mastery-field-rating = évaluation
mastery-field-description = description
mastery-field-scope = portée
mastery-field-rank = rang
mastery-field-top = sommet
mastery-field-kind = sorte
mastery-field-marker = repère
mastery-field-note = note
mastery-field-state = état
mastery-field-track = filière
mastery-field-area = domaine
mastery-field-position = place
mastery-field-misfit = à éviter
mastery-field-responsibilities = responsabilités
mastery-field-audience = public
mastery-field-word = mot
mastery-field-meaning = sens
mastery-field-blank-means = sens d’une case vide

## Constats

mastery-findings = Constats
mastery-findings-none = Rien à signaler dans ce référentiel.
finding-shrinking-freedom = { $level } laisse moins de liberté que { $from } ({ $freedom ->
    [team] équipe
    [task] tâche
    [technology] technique
   *[time] temps
}). { $cause ->
    [silent] { $from } dit « { $before } », { $level } n’en dit rien
   *[degree] { $level } : { $after ->
            [told] { mastery-degree-0 }
            [asked] { mastery-degree-1 }
            [proposes] { mastery-degree-2 }
            [within_bounds] { mastery-degree-3 }
           *[alone] { mastery-degree-4 }
        } ; { $from } : { $before ->
            [told] { mastery-degree-0 }
            [asked] { mastery-degree-1 }
            [proposes] { mastery-degree-2 }
            [within_bounds] { mastery-degree-3 }
           *[alone] { mastery-degree-4 }
        }
}. Précisez, ou faites-en un passage latéral.
finding-shrinking-responsibility = { $level } porte moins de responsabilité que { $from }. { $cause ->
    [silent] { $level } ne cite aucune responsabilité, { $from } si
   *[degree] { $level } : { $after ->
            [own_work] { mastery-reach-0 }
            [team] { mastery-reach-1 }
            [several_teams] { mastery-reach-2 }
            [unit] { mastery-reach-3 }
           *[organisation] { mastery-reach-4 }
        } ; { $from } : { $before ->
            [own_work] { mastery-reach-0 }
            [team] { mastery-reach-1 }
            [several_teams] { mastery-reach-2 }
            [unit] { mastery-reach-3 }
           *[organisation] { mastery-reach-4 }
        }
}. Ajoutez ce qui vient avec, ou faites-en un passage latéral.
finding-ceiling = Aucun passage ne mène au-delà de { $level }. Ajoutez-en un, ou marquez le niveau comme sommet de sa filière.
finding-unreachable-level = Aucun passage ne mène du tronc commun à { $level }. Ajoutez celui qui manque.
finding-duplicate-rank = Deux niveaux d’une filière ont le même rang. Donnez-en un autre à { $level }.
finding-empty-level = Rien n’est encore attendu à { $level }.
finding-no-path-beyond-trunk = Il n’y a qu’une filière : personne ne peut choisir. Ajoutez une filière technique et une filière de direction.

## Vide

mastery-empty-title = Pas encore de référentiel
mastery-empty = Un référentiel dit ce qui est attendu à chaque niveau : un tronc commun, puis une filière technique et une filière de direction.
mastery-empty-import = Importer mon tableur
mastery-empty-start = Commencer avec deux filières
mastery-start-name = Mon référentiel
mastery-start-trunk = Tronc commun
mastery-start-technical = Filière technique
mastery-start-leadership = Filière de direction
mastery-start-junior = Junior
mastery-start-professional = Confirmé
mastery-start-senior = Senior
mastery-start-staff = Staff
mastery-start-principal = Principal
mastery-start-lead = Chef d’équipe
mastery-start-head = Responsable de pratique
mastery-start-area = Métier
mastery-start-point-0 = aucune
mastery-start-point-1 = en a entendu parler
mastery-start-point-2 = avec de l’aide
mastery-start-point-3 = en autonomie
mastery-start-point-4 = aide les autres
mastery-start-point-5 = façonne le sujet
