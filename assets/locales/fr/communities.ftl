## Ce qui a été fait des communautés et des personnes

op-add-community = { $named ->
    [yes] ajouter la communauté { $subject }
   *[no] ajouter une communauté
}
op-merge-communities = { $named ->
    [yes] fusionner des communautés dans { $subject }
   *[no] fusionner des communautés
}
op-split-community = { $named ->
    [yes] diviser { $subject }
   *[no] diviser une communauté
}
op-add-offer = { $named ->
    [yes] offrir { $subject }
   *[no] ajouter une offre
}
op-add-need = { $named ->
    [yes] ajouter le besoin { $subject }
   *[no] ajouter un besoin
}
op-save-view = { $named ->
    [yes] enregistrer la vue { $subject }
   *[no] enregistrer une vue
}
op-remove-view = { $named ->
    [yes] supprimer la vue { $subject }
   *[no] supprimer une vue
}
op-move-communities = { $count ->
    [one] { $named ->
        [yes] déplacer { $subject }
       *[no] déplacer une communauté
    }
   *[other] déplacer { $count } communautés
}
op-retire-communities = { $count ->
    [one] { $named ->
        [yes] clore { $subject }
       *[no] clore une communauté
    }
   *[other] clore { $count } communautés
}
op-remove-communities = { $count ->
    [one] { $named ->
        [yes] supprimer { $subject }
       *[no] supprimer une communauté
    }
   *[other] supprimer { $count } communautés
}
op-add-people = { $count ->
    [one] { $named ->
        [yes] ajouter { $subject }
       *[no] ajouter une personne
    }
   *[other] ajouter { $count } personnes
}
op-remove-people = { $count ->
    [one] { $named ->
        [yes] supprimer { $subject }
       *[no] supprimer une personne
    }
   *[other] supprimer { $count } personnes
}
op-add-memberships = { $count ->
    [one] { $named ->
        [yes] ajouter un membre à { $subject }
       *[no] ajouter un membre
    }
   *[other] ajouter { $count } membres
}
op-end-memberships = { $count ->
    [one] { $named ->
        [yes] mettre fin à l’adhésion de { $subject }
       *[no] mettre fin à une adhésion
    }
   *[other] mettre fin à { $count } adhésions
}
op-remove-memberships = { $count ->
    [one] { $named ->
        [yes] supprimer l’adhésion de { $subject }
       *[no] supprimer une adhésion
    }
   *[other] supprimer { $count } adhésions
}
op-remove-offers = { $count ->
    [one] { $named ->
        [yes] supprimer l’offre { $subject }
       *[no] supprimer une offre
    }
   *[other] supprimer { $count } offres
}
op-remove-needs = { $count ->
    [one] { $named ->
        [yes] supprimer le besoin { $subject }
       *[no] supprimer un besoin
    }
   *[other] supprimer { $count } besoins
}
op-edit-organisation = { $count ->
    [one] { $named ->
        [yes] modifier { $subject }
       *[no] modifier l’organisation
    }
   *[other] modifier { $count } entrées
}
op-pin = { $count ->
    [one] { $named ->
        [yes] épingler { $subject }
       *[no] épingler un élément de la carte
    }
   *[other] épingler { $count } éléments de la carte
}
op-unpin = { $count ->
    [one] { $named ->
        [yes] détacher { $subject }
       *[no] détacher un élément de la carte
    }
   *[other] détacher { $count } éléments de la carte
}
op-forget-person = oublier une personne
op-set-thresholds = changer les seuils
op-set-findings-aside = { $count ->
    [one] { $named ->
        [yes] écarter un constat sur { $subject }
       *[no] écarter un constat
    }
   *[other] { $named ->
        [yes] écarter { $count } constats sur { $subject }
       *[no] écarter { $count } constats
    }
}
op-take-findings-back = { $count ->
    [one] { $named ->
        [yes] reprendre un constat sur { $subject }
       *[no] reprendre un constat
    }
   *[other] { $named ->
        [yes] reprendre { $count } constats sur { $subject }
       *[no] reprendre { $count } constats
    }
}

command-export-map = Exporter la carte…
command-export-pack = Exporter le dossier de cette personne…
command-export-team = Exporter l’équipe…
command-export-ratings = Exporter les évaluations…
export-map-name = { $name }, carte
export-pack-name = Dossier de { $name }
export-pack-text = Niveau et cible, critères avec leur état et leurs preuves, écarts et prochaines étapes, ce qui a été convenu. Le fichier terminé est relu ; il n’est remis que s’il ne nomme personne d’autre.
export-pack-looking = Lecture de ce qui est écrit…
export-pack-holds = Ne contient que { $name } : { $criteria ->
    [one] 1 critère
   *[other] { $criteria } critères
}, { $skills ->
    [one] 1 compétence
   *[other] { $skills } compétences
}, { $written ->
    [0] rien d’écrit
    [one] 1 texte écrit
   *[other] { $written } textes écrits
}
export-pack-left-out-surely = { $count ->
    [one] 1 nom de quelqu’un d’autre est retiré : { $names }
   *[other] { $count } noms d’autres personnes sont retirés : { $names }
}
export-pack-may-name = { $place } : peut-être { $names }
export-pack-place-ambition = L’ambition
export-pack-place-blockers = Ce qui fait obstacle
export-pack-place-note = Une note sur { $about }
export-pack-place-reason = La raison de « { $about } »
export-pack-place-evidence = Une preuve pour { $about }
export-pack-place-talk = Les notes de l’entretien du { $about }
export-pack-place-plan = Le plan
export-language = Langue
export-pack-level = Lu face à
export-pack-plan = Plan jusqu’au prochain entretien
export-pack-plan-note = Ce qui est à faire, tel que ce sera dans le dossier. Le dossier suivant commence par là.
export-pack-leave-out = Retirer
export-pack-keep = Laisser
export-pack-decide = Que devient « { $word } »
export-pack-settle = { $count ->
    [one] Décidez d’abord pour 1 nom
   *[other] Décidez d’abord pour { $count } noms
}
export-pack-left-out = { $count ->
    [one] Retiré à 1 endroit : { $names }
   *[other] Retiré à { $count } endroits : { $names }
}
export-pack-kept = { $count ->
    [one] Laissé à 1 endroit, comme décidé : { $names }
   *[other] Laissé à { $count } endroits, comme décidé : { $names }
}
export-pack-read = { $parts ->
    [one] Le fichier terminé a été relu.
   *[other] Le fichier terminé a été relu, ses { $parts } parties.
}
export-pack-clean = { $people ->
    [0] Il n’y a personne d’autre qu’il pourrait nommer
    [one] Il ne nomme pas l’autre personne
   *[other] Il ne nomme aucune des { $people } autres personnes
    } : { $marks } noms, adresses, pseudonymes et clés ont été cherchés.
export-pack-clean-kept = { $people ->
    [0] Hormis ce que vous avez laissé, il n’y a personne qu’il pourrait nommer
    [one] Hormis ce que vous avez laissé, il ne nomme pas l’autre personne
   *[other] Hormis ce que vous avez laissé, il ne nomme aucune des { $people } autres personnes
    } : { $marks } noms, adresses, pseudonymes et clés ont été cherchés.
export-pack-excused = Mots qui sont aussi le nom de quelqu’un, et pourquoi ils peuvent rester :
export-pack-excused-own = « { $word } » appartient à cette personne
export-pack-excused-ladder = « { $word } » figure dans l’échelle
export-pack-excused-written = « { $word } » est un mot d’un texte sur cette personne
export-pack-excused-document = « { $word } » figure dans chaque dossier
export-pack-since = Il dit ce qui a changé depuis le dossier du { $date }.
export-pack-another = Autre format
export-format-note-form = Excel : un formulaire à remplir et à renvoyer
export-format-note-md-plain = Markdown : à lire partout
export-unprinted = Aucune police de cet ordinateur ne contient { $count ->
    [one] le caractère { $letters } : il apparaît comme une case vide
   *[other] les caractères { $letters } : ils apparaissent comme des cases vides
} dans le fichier{ $place ->
    [none] .
    [some] , par exemple pour { $names }.
   *[more] , par exemple pour { $names } et { $more } de plus.
} Installez une police qui les contient, ou choisissez { $instead ->
    [map] SVG ou HTML
   *[document] Word ou HTML
}.
