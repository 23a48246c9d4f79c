# La carte : ce qui est dit dessus, autour et à son sujet.

## View, commands

view-map = Carte
command-show-map = Carte
command-new-community = Nouvelle communauté…
command-map-find = Chercher sur la carte
command-map-filter = Filtrer la carte
command-map-views = Vues enregistrées
command-map-fit = Montrer toute la carte
command-map-walk = Se déplacer avec les flèches
command-map-enter = Entrer ou ouvrir
command-map-out = Sortir
command-map-choose = Ajouter au choix ou en retirer
command-map-follow = Aller au lié suivant
command-map-carry = Déplacer ce qui est choisi
command-map-zoom-in = Agrandir
command-map-zoom-out = Réduire
command-map-fold = Replier
command-map-unfold = Déplier
command-map-fold-all = Tout replier
command-map-unfold-all = Tout déplier
command-map-tool-pan = Déplacer la carte en glissant
command-map-tool-box = Choisir par un cadre
command-map-tool-lasso = Choisir par un lasso
command-map-put-here = Placer { $name } ici
command-map-focus = Focaliser
command-map-back = Quitter la focalisation ou le filtre
command-map-without = Et en cas de départ ?
command-map-add-within = Ajouter une communauté dedans…
command-map-add-members = Ajouter des membres…
command-map-join = Ajouter à une communauté…
command-map-add-need = Ajouter un besoin…
command-map-add-offer = Ajouter une offre…
command-map-choose-provider = Choisir un fournisseur…
command-map-add-parent = Ajouter un autre parent…
command-map-move = Déplacer vers un autre foyer…
command-map-merge = Fusionner…
command-map-divide = Diviser…
command-map-retire = Clore…
command-map-pin = Épingler ici
command-map-unpin = Désépingler
command-map-remove = Supprimer…
command-map-forget = Oublier cette personne…

## The map itself

map-label = Carte de { $communities ->
    [one] { $communities } communauté
   *[other] { $communities } communautés
    } et { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
map-role-description = carte
map-help = Les flèches vont au voisin le plus proche, avec Ctrl sans le choisir ; Entrée fait entrer, Échap sortir ; Espace ajoute au choix ; C replie et déplie ; N suit les liens ; Maj et les flèches déplacent ce qui est choisi, Entrée garde la nouvelle place ; plus et moins règlent le zoom, Début montre tout ; les chiffres fixent les pas de la focalisation.
map-tools = Ce que fait un glissement
map-tool-pan = Déplacer la carte
map-tool-box = Choisir par un cadre (Maj et glisser)
map-tool-lasso = Choisir par un lasso (Maj, Alt et glisser)
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-fit = Tout montrer
map-overview = Vue d’ensemble
map-moving = Déplacement de { $name }. Les flèches déplacent, Entrée garde la place, Échap abandonne.
map-moved = { $name } est épinglé à sa nouvelle place
map-stayed = { $name } reste à sa place
map-collapsed = { $name } replié
map-expanded = { $name } déplié
map-chosen = { $count ->
    [0] Rien de sélectionné
    [one] { $count } élément sélectionné
   *[other] { $count } éléments sélectionnés
}
map-no-neighbour-left = Rien plus à gauche
map-no-neighbour-right = Rien plus à droite
map-no-neighbour-up = Rien plus haut
map-no-neighbour-down = Rien plus bas
map-no-link = Rien ne mène plus loin depuis { $name }
map-no-fold = { $name } n’a rien à replier
map-nothing-chosen = Rien n’est sélectionné
map-say-community = { $name }, { $kind }, { $state }, { $active }, { $within ->
    [one] { $within } communauté dedans
   *[other] { $within } communautés dedans
}
map-say-community-in = { $name } dans { $home }, { $kind }, { $state }, { $active }, { $within ->
    [one] { $within } communauté dedans
   *[other] { $within } communautés dedans
}
map-say-person = { $name }, dans { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
    } : { $communities }
map-say-person-nowhere = { $name }, dans aucune communauté
map-say-links = { $count ->
    [one] { $count } service
   *[other] { $count } services
    } de { $from } à { $to }
map-say-unmet = { $count ->
    [one] { $count } besoin non couvert
   *[other] { $count } besoins non couverts
    } de { $name }
map-tip-links = { $from } pour { $to }
map-tip-ties = { $from } et { $to }
map-ties-count = { $least ->
    [yes] au moins { $count } personnes actives dans les deux
   *[no] { $count ->
        [one] { $count } personne active dans les deux
       *[other] { $count } personnes actives dans les deux
    }
}
map-say-ties = { $least ->
    [yes] { $from } et { $to } ont au moins { $count } personnes actives en commun
   *[no] { $count ->
        [one] { $from } et { $to } ont { $count } personne active en commun
       *[other] { $from } et { $to } ont { $count } personnes actives en commun
    }
}
map-unmet = non couvert
map-unmet-since = non couvert depuis { $date }
map-unmet-since-day = non couvert depuis le { $date }
map-laying-out = Mise en place de la carte
map-cancelled-title = La carte n’a pas été mise en place
map-cancelled = Vous l’avez interrompue. Rien n’a changé.
map-cancelled-again = Mettre en place
map-empty-title = Qui appartient à quoi
map-empty = Ici se trouvent les communautés de votre organisation, leurs membres et ce qu’elles font les unes pour les autres. Commencez par une communauté et deux noms.
map-empty-new = Nouvelle communauté
map-empty-import = Importer une organisation
map-empty-sample = Ouvrir l’exemple
map-layers = Couches
map-layer-nesting = Imbrication
map-layer-ties = Membres communs
map-layer-links = Services
map-colour-by = Couleur selon
map-filter = Filtre
map-as-table = La même chose en liste
map-new = Nouvelle communauté
map-show-inspector = Montrer les détails
map-hide-inspector = Masquer les détails
map-person = personne
map-find = Chercher sur la carte
map-find-none = Rien de ce nom
map-hit-service = { $count ->
    [one] service de { $count } communauté
   *[other] service de { $count } communautés
}
map-hit-role = { $count ->
    [one] rôle de { $count } personne
   *[other] rôle de { $count } personnes
}
map-find-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
map-status-communities = { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
}
map-status-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
map-status-services = { $count ->
    [one] { $count } service rendu
   *[other] { $count } services rendus
}
map-status-unmet = { $count ->
    [one] { $count } besoin non couvert
   *[other] { $count } besoins non couverts
}
map-zoom-to-people = Agrandir pour voir les personnes
map-status-selected = Sélection : { $name }
map-status-selected-many = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
}
map-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
map-fewer = Moins

## Focus and filter

map-focus = Focalisation
map-steps = Pas
map-direction = Direction
map-direction-in = Entrant
map-direction-out = Sortant
map-direction-both = Les deux
map-others = Les autres
map-dim = Estomper
map-hide = Masquer
map-along = Ce que suit un pas
map-along-links = Services
map-along-dots = Membres communs
map-along-nesting = Parents
map-along-last = Un pas suit quelque chose
map-focus-by-links-in = services reçus
map-focus-by-links-out = services rendus
map-focus-by-links-both = services rendus et reçus
map-focus-by-dots = membres communs
map-focus-by-nesting = parents et ce qui s’y trouve
map-focus-counts = { $communities } sur { $all ->
    [one] { $all } communauté
   *[other] { $all } communautés
    }{ $everybody ->
    [0] {""}
    [one] {", "}{ $people } sur { $everybody } personne
   *[other] {", "}{ $people } sur { $everybody } personnes
}
map-focus-alone = { $name } seul : { $counts }
map-focus-sentence = { $name } et ce qui est à { $steps ->
    [one] un pas
   *[other] { $steps } pas au plus
    }, par { $ways } : { $counts }
map-back = Retour
map-filter-show = Laisser passer ce qui remplit
map-filter-join = Comment les conditions sont liées
map-filter-all = toutes
map-filter-any = l’une
map-filter-count = { $communities ->
    [one] { $communities } communauté
   *[other] { $communities } communautés
    }, { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
map-filter-clear = Vider
map-filter-together = Les conditions sur communautés et personnes valent ensemble, pour chaque adhésion : « équipe » et « responsable » sont ceux qui dirigent une équipe.
map-filter-not = non
map-filter-attribute = Attribut
map-filter-comparison = Comparaison
map-filter-value = Valeur
map-filter-choose = choisir…
map-filter-remove-line = Supprimer cette condition
map-filter-last-line = Un filtre a au moins une condition
map-filter-add = Ajouter une condition
map-filter-of-these = parmi celles-ci
map-filter-group = Groupe, niveau { $number }
map-filter-add-group = Ajouter un groupe
map-filter-remove-group = Supprimer ce groupe
map-views = Vues enregistrées
map-views-empty = Aucune pour l’instant. Une vue garde ce que montre la carte : couches, couleurs, focus, replis, filtre et cadrage.
map-view-one = Vue enregistrée
map-view-name = Nom de la vue
map-view-save = Enregistrer cette vue
map-view-replace = Remplacer la vue
map-view-nothing = Donnez-lui d’abord un nom
map-view-saved = Vue { $name } enregistrée
map-view-renamed = Vue renommée en { $name }
map-view-removed = Vue { $name } supprimée
map-view-taken = Une autre vue porte déjà ce nom
map-view-rename-named = Renommer la vue { $name }
map-view-rename = Renommer
map-view-name-new = Nouveau nom de la vue { $name }
map-view-remove-named = Supprimer la vue { $name }
map-view-of-all = Montre la carte telle qu’elle était à l’enregistrement
map-view-of-filter = Un filtre seul ; le reste de la carte ne change pas
map-view-gone = « { $name } » est montrée sans ce qui n’existe plus : { $things }.
map-view-gone-attributes = { $count ->
    [one] la condition sur { $names }
   *[other] les conditions sur { $names }
}
map-view-gone-overlay = ses couleurs
map-view-gone-skill = la compétence, absente de l’échelle ouverte
map-view-gone-folded = { $count ->
    [one] 1 communauté repliée
   *[other] { $count } communautés repliées
}
map-view-gone-focus = { $count ->
    [one] 1 départ du focus
   *[other] { $count } départs du focus
}
map-comparison-equals = est
map-comparison-contains = contient
map-comparison-at-least = au moins
map-comparison-at-most = au plus
map-comparison-known = est connu
map-attribute-name = Nom
map-attribute-key = Clé
map-attribute-kind = Genre
map-attribute-state = État
map-attribute-purpose = But
map-attribute-home = Foyer
map-attribute-parent = Autres parents
map-attribute-started = Début
map-attribute-ended = Fin
map-attribute-open = Ouverte aux nouveaux
map-attribute-seats = Places
map-attribute-url = Page web
map-attribute-active = Membres actifs
map-attribute-people = Membres
map-attribute-service = Service
map-attribute-offer = Offre
map-attribute-unmet = Besoins non couverts
map-attribute-handle = Identifiant
map-attribute-email = E-mail
map-attribute-affiliation = Affiliation
map-attribute-outside = De l’extérieur
map-attribute-limit = Limite propre
map-attribute-role = Rôle
map-attribute-membership = Adhésion
map-attribute-voluntary = Volontaire
map-attribute-since = Membre depuis
map-attribute-until = Membre jusqu’à
map-attribute-share = Part du temps
map-attribute-last-contribution = Dernière contribution
map-attribute-communities = Nombre de communautés
map-attribute-of-community = des communautés
map-attribute-of-person = des personnes
map-attribute-of-both = des communautés et des personnes

## Words of the model

map-kind-of-business-unit = Unité d’affaires
map-kind-of-practice = Pratique
map-kind-of-interest = Intérêt
map-kind-of-purpose = But commun
map-kind-of-committee = Comité
map-kind-of-team = Équipe
map-state-forming = en formation
map-state-active = active
map-state-dormant = en sommeil
map-state-closed = close
map-membership-listed = inscrit
map-membership-active = actif
map-membership-dormant = en sommeil
map-membership-left = parti
map-role-member = Membre
map-role-leader = Responsable
map-role-representative = Représentant
map-role-champion = Porte-parole
map-service-service = Service
map-service-resource = Ressource
map-service-skill = Compétence
map-service-money = Argent
map-importance-unknown = Non précisée
map-importance-low = Faible
map-importance-normal = Normale
map-importance-high = Forte

## Legend

map-legend = Légende
map-legend-person = Personne, chez elle ici
map-legend-seat = Place, chez elle ailleurs
map-legend-several = Dans plusieurs, avec le nombre
map-legend-thread = Foyer et places d’une personne
map-legend-faint = Pas active, ou seulement inscrite
map-legend-count = Membres actifs
map-legend-count-folded = Membres actifs, aussi repliés
map-legend-quiet = En formation ou en sommeil
map-legend-gone = Close
map-legend-dim-focus = Hors de la focalisation
map-legend-dim-filter = Écarté par le filtre
map-legend-dim-both = Hors focalisation ou filtre
map-legend-pinned = Épinglé
map-legend-bundle = Plusieurs : nombre et largeur
map-legend-inside = Au sein d’une communauté
map-legend-unmet = Besoin non couvert
map-legend-undrawn = Sans imbrication, les services des communautés qui en contiennent d’autres ne sont pas dessinés
map-legend-tie = En commun : large si nombreux
map-scale-none = aucun
map-scale-all = tous
map-scale-nothing = rien
map-scale-things = { $count ->
    [one] { $count } chose
   *[other] { $count } choses
}
map-scale-no = non
map-scale-yes = oui
map-scale-untouched = intact
map-scale-lost = perdu

## What is laid over the map

map-counting = Calcul en cours…
map-ranked = Classement
map-by-activity = selon la part active
map-by-findings = selon l’urgence
map-by-fragile = selon ce qui se brise
map-by-skill = selon ce qui manque
map-by-cut = communautés, puis personnes
map-by-bridges = dans l’ordre de la carte
map-by-brokers = selon les paires reliées
map-by-liaison = { map-by-brokers }
map-by-gatekeeper = { map-by-brokers }
map-by-coordinator = { map-by-brokers }
map-by-consultant = { map-by-brokers }
map-by-intermediaries = selon les plus courts chemins
map-by-components = selon les communautés
map-by-cycles = selon les communautés
map-by-clusters = selon la taille
map-by-degree = selon les communautés liées
map-by-strength = selon les adhésions partagées
map-by-betweenness = selon les plus courts chemins
map-by-closeness = selon la proximité
map-by-constraint = selon la contrainte
map-by-core = selon le nombre de cœur
map-ranked-first = Les { $shown } premiers sur { $count }
map-change-least = Changer le minimum de { $least }
map-how = Comment c’est compté
map-sampled = Estimé à partir de { $pivots } points de départ : la carte est grande.
map-overlay-none = Il n’y a encore rien à compter.
map-overlay-kind = Genre
map-overlay-activity = Activité
map-overlay-activity-note = Part active des membres
map-overlay-activity-sentence = Dans { $low } sur { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
    }, moins de la moitié des membres sont actifs.
map-overlay-activity-line = { $active } sur { $people ->
    [one] { $people } membre actif
   *[other] { $people } membres actifs
}
map-overlay-activity-how = Personnes actives distinctes d’une communauté, en part de toutes celles qui ne l’ont pas quittée. Les moins actives d’abord.
map-overlay-findings = Constats
map-overlay-findings-note = Ce qui a été remarqué
map-overlay-findings-sentence = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
    }, dans { $communities } communautés sur { $all }.
map-overlay-findings-how = Chaque constat dit son seuil, par exemple moins de { $least } membres actifs, et une issue. Rien de cela n’est une erreur dans les données.
map-overlay-fragile = Tient à une personne
map-overlay-fragile-note = Ce qui casse si quelqu’un part
map-overlay-fragile-sentence = { $people ->
    [one] Quelque chose casse si une certaine personne sur { $all } part
   *[other] Quelque chose casse au départ d’une de { $people } personnes, sur { $all }
}. { $communities } communautés sur { $of } en comptent une.
map-overlay-fragile-how = Pour chaque personne active : les communautés réduites à moins de { $least } membres actifs ou à personne, les services dont le fournisseur en est là, les rôles que nul autre ne tient, les parties de la carte qui se séparent, et les compétences que moins de personnes auront qu’il ne faudrait. Les membres inscrits ou en sommeil ne comptent pas.
map-overlay-skill = Couverture d’une compétence
map-overlay-skill-note = Qui la demande, qui l’a
map-overlay-skill-no-ladder = Il n’y a pas encore d’échelle avec des compétences.
map-overlay-skill-sentence = { $asking ->
    [one] { $asking } communauté demande
   *[other] { $asking } communautés demandent
    } « { $skill } ». { $short ->
    [0] Chacune a assez de personnes
    [one] { $short } en a trop peu : { $missing } de plus
   *[other] { $short } en ont trop peu : { $missing } de plus en tout
    }{ $single ->
    [0] .
    [one] ; dans { $single }, elle tient à une personne.
   *[other] ; dans { $single }, elle tient à une personne chacune.
}
map-overlay-skill-unasked = Aucune communauté ne demande « { $skill } ». { $people ->
    [0] Personne n’y est évalué.
    [one] { $people } personne y est évaluée.
   *[other] { $people } personnes y sont évaluées.
}
map-overlay-skill-how = De chaque communauté qui demande la compétence : ses membres actifs qui atteignent la note demandée, rapportés au nombre demandé. Compte le moindre de savoir et faire, selon le dernier de convenu et responsable, sinon pair, sinon soi-même.
map-skill = Compétence
map-skill-asking = { $count ->
    [one] { $count } communauté la demande
   *[other] { $count } communautés la demandent
}
map-skill-any = à n’importe quelle note
map-skill-least = à { $rating } au moins
map-skill-nobody = la demande { $least } ; personne ne l’a
map-skill-have = la demande { $least } : { $names }
map-skill-unasked = ne la demande pas ; { $names } (jusqu’à { $rating })
map-skill-badge-nobody = personne ne l’a
map-skill-badge-few = trop peu l’ont
map-skill-badge-single = tient à une personne
map-scale-nobody = personne
map-scale-enough = assez
map-scale-unrated = sans
map-legend-people = Personnes, par note
map-overlay-cut = Tient la carte ensemble
map-overlay-cut-note = Sans cela, des parties se séparent
map-overlay-cut-community = sans elle, des parties de la carte se séparent
map-overlay-cut-person = relie { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
    } que personne d’autre ne relie
map-overlay-cut-sentence = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    } et { $communities ->
    [one] { $communities } communauté
   *[other] { $communities } communautés
    } tiennent ensemble des parties de la carte qui se sépareraient sans elles. La carte a { $parts ->
    [one] { $parts } partie
   *[other] { $parts } parties
    } à présent.
map-overlay-cut-how = Compte tout ce dont le retrait laisse plus de parties séparées qu’avant. Les adhésions actives relient.
map-overlay-bridges = Seuls liens
map-overlay-bridges-note = Adhésions qui seules relient
map-overlay-bridges-sentence = { $count ->
    [one] { $count } adhésion est le seul lien
   *[other] { $count } adhésions sont les seuls liens
    } entre deux parties de la carte, sur { $all }.
map-overlay-bridges-line = le seul lien avec { $name }
map-overlay-bridges-alone = dont { $name } est la seule communauté
map-overlay-bridges-how = Adhésions actives dont la fin laisserait plus de parties séparées qu’avant. Chacune peut être la seule communauté de quelqu’un.
map-overlay-components = Parties séparées
map-overlay-components-note = Qui ne partagent personne d’actif
map-overlay-components-one = Toutes les communautés se tiennent.
map-overlay-components-sentence = Les communautés forment { $parts } parties qui ne partagent personne d’actif ; la plus grande réunit { $largest } communautés sur { $all } et { $people } personnes actives sur { $active }.
map-overlay-components-nowhere = { $count ->
    [one] { $count } personne n’est active dans aucune communauté.
   *[other] { $count } personnes ne sont actives dans aucune communauté.
}
map-overlay-components-line = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    } ; avec { $names }
map-overlay-components-alone = seule, avec { $people ->
    [0] personne d’actif
    [one] { $people } personne
   *[other] { $people } personnes
}
map-overlay-components-how = Une partie est ce que les adhésions actives relient, par autant de personnes qu’il faut (composante connexe). Nul n’y est actif dans une autre partie.
map-legend-most = Une communauté a la couleur de qui, en elle, en a le plus.
map-legend-alone = Seule
map-overlay-cycles = Cercles de services
map-overlay-cycles-note = Qui se sert tour à tour
map-overlay-cycles-sentence = { $communities } communautés sur { $all } se servent tour à tour, dans { $count ->
    [one] { $count } cercle
   *[other] { $count } cercles
    } : ce qui s’arrête dans l’une lui revient.
map-overlay-cycles-nobody = Aucunes communautés ne se servent en cercle.
map-overlay-cycles-line = { $round }
map-overlay-cycles-one-of = un chemin parmi d’autres : { $round }
map-overlay-cycles-how = Communautés dont chacune est atteinte depuis chaque autre en suivant les services, du fournisseur au bénéficiaire (parties fortement connexes). Une flèche se lit « sert ».
map-legend-no-circle = Dans aucun cercle
map-overlay-brokers = Intermédiaires
map-overlay-brokers-note = Qui relie seul des communautés
map-overlay-brokers-sentence = { $name } relie à soi seul le plus de paires de communautés ({ $figure }) ; { $count ->
    [one] { $count } personne en relie.
   *[other] { $count } personnes en relient.
}
map-overlay-brokers-nobody = Là où deux communautés partagent quelqu’un, elles partagent plus d’une personne.
map-overlay-brokers-how = Paires de communautés où la personne est active, sans que nul autre le soit dans les deux. Chaque paire compte une fois dans chaque sens, dans l’un de cinq rôles (Gould et Fernandez), selon les communautés extérieures où les trois ont leur foyer.
map-broker-liaison = { $liaison } en liaison
map-broker-gatekeeper = { $gatekeeper } en portier, { $representative } en représentant
map-broker-coordinator = { $coordinator } en coordination
map-broker-consultant = { $consultant } en conseil
map-broker-role = Rôle
map-broker-all = Les cinq rôles
map-overlay-role-line = sur { $all } dans tous les rôles, actif dans { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
}
map-overlay-liaison = Liaisons
map-overlay-liaison-note = Entre deux foyers, chez soi dans aucun
map-overlay-liaison-sentence = { $name } relie le plus en liaison ({ $figure }) ; { $count ->
    [one] { $count } personne l’est.
   *[other] { $count } personnes le sont.
}
map-overlay-liaison-nobody = Nul n’est liaison.
map-overlay-liaison-how = Une liaison relie à elle seule deux communautés de foyers différents, et n’a son foyer dans aucun des deux. Chaque paire compte une fois dans chaque sens ; le foyer est la communauté extérieure.
map-overlay-gatekeeper = Portiers et représentants
map-overlay-gatekeeper-note = Entre son foyer et un autre
map-overlay-gatekeeper-sentence = { $name } relie le plus en portier et représentant ({ $figure }) ; { $count ->
    [one] { $count } personne est les deux.
   *[other] { $count } personnes sont les deux.
}
map-overlay-gatekeeper-nobody = Nul n’est portier ni représentant.
map-overlay-gatekeeper-how = Qui relie seul une communauté de son foyer à une d’un autre : en portier de là vers ici, en représentant d’ici vers là. Les adhésions n’ont pas de sens : qui est l’un est aussi souvent l’autre, et les deux sont additionnés ; le foyer est la communauté extérieure.
map-overlay-coordinator = Coordination
map-overlay-coordinator-note = Dans son foyer
map-overlay-coordinator-sentence = { $name } relie le plus en coordination ({ $figure }) ; { $count ->
    [one] { $count } personne l’est.
   *[other] { $count } personnes le sont.
}
map-overlay-coordinator-nobody = Nul ne coordonne.
map-overlay-coordinator-how = Coordonner, c’est relier seul deux communautés de son propre foyer. Chaque paire compte une fois dans chaque sens ; le foyer est la communauté extérieure.
map-overlay-consultant = Conseil
map-overlay-consultant-note = Dans un foyer qui n’est pas le sien
map-overlay-consultant-sentence = { $name } relie le plus en conseil ({ $figure }) ; { $count ->
    [one] { $count } personne l’est.
   *[other] { $count } personnes le sont.
}
map-overlay-consultant-nobody = Nul ne conseille.
map-overlay-consultant-how = Conseiller (ou intermédiaire itinérant), c’est relier seul deux communautés d’un même foyer en ayant le sien ailleurs. Chaque paire compte une fois dans chaque sens ; le foyer est la communauté extérieure.
map-overlay-intermediaries = Personnes entre les autres
map-overlay-intermediaries-note = Sur les plus courts chemins
map-overlay-intermediaries-sentence = Davantage des plus courts chemins entre personnes et communautés passent par { $name } que par toute autre personne ({ $figure }) ; certains par { $count ->
    [one] { $count } personne.
   *[other] { $count } personnes.
}
map-overlay-intermediaries-nobody = Aucun plus court chemin ne passe par quelqu’un : nul n’est actif dans deux communautés.
map-overlay-intermediaries-line = actif dans { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
}
map-overlay-intermediaries-how = La part de tous les plus courts chemins par adhésions actives qui passe par la personne (intermédiarité entre personnes et communautés).
map-between = Entre les autres
map-person-broker = Relie seul des communautés : { $roles }.
map-person-between = Certains des plus courts chemins passent par cette personne : intermédiarité { $figure }, rang { $place } parmi toutes.
map-person-cut = Sans cette personne, des parties de la carte se séparent.
map-overlay-clusters = Groupes
map-overlay-clusters-note = Qui partage des personnes avec qui
map-overlay-clusters-sentence = { $communities } sur { $all ->
    [one] { $all } communauté forment
   *[other] { $all } communautés forment
    } { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
    } qui partagent entre elles plus de personnes qu’avec les autres.
map-overlay-clusters-apart = { $apart ->
    [clearly] Ils se distinguent nettement
    [fairly] Ils se distinguent assez
   *[hardly] Ils se distinguent à peine
    } (modularité { $modularity }).
map-overlay-clusters-nobody = Aucune communauté ne partage quelqu’un avec une autre : il n’y a pas de groupes.
map-overlay-clusters-line = groupe { $number }, avec { $names }
map-overlay-clusters-how = Trouvés par les seuls membres communs, non par les foyers : la division où les liens internes dépassent le plus le hasard (Leiden, modularité). La modularité est 0 là où ils ne partagent pas plus de personnes que par hasard, et 1 au plus ; dès 0,3 ils se distinguent.
map-legend-other = Autres
map-overlay-degree = Reliée à beaucoup
map-overlay-degree-note = Communautés avec des membres communs
map-overlay-degree-sentence = { $name } partage des personnes avec le plus de communautés : { $figure }. { $count } en partagent.
map-overlay-degree-line = partage des personnes avec { $degree ->
    [one] { $degree } communauté
   *[other] { $degree } communautés
}
map-overlay-degree-how = Le nombre d’autres communautés ayant au moins une personne active en commun (degré).
map-overlay-strength = Partage beaucoup de personnes
map-overlay-strength-note = Adhésions partagées en tout
map-overlay-strength-sentence = { $name } a le plus d’adhésions en commun avec d’autres : { $figure }. { $count } en ont.
map-overlay-strength-line = { $strength ->
    [one] { $strength } adhésion commune
   *[other] { $strength } adhésions communes
    } avec { $degree ->
    [one] { $degree } communauté
   *[other] { $degree } communautés
}
map-overlay-strength-how = Pour chaque autre communauté, le nombre de personnes actives communes, additionné (force).
map-overlay-betweenness = Se tient entre les autres
map-overlay-betweenness-note = Sur les plus courts chemins
map-overlay-betweenness-sentence = Davantage des plus courts chemins entre communautés passent par { $name } que par toute autre ({ $figure }) ; certains par { $count }.
map-overlay-betweenness-line = reliée à { $degree ->
    [one] { $degree } communauté
   *[other] { $degree } communautés
}
map-overlay-betweenness-how = La part de tous les plus courts chemins par membres communs qui passe par la communauté (intermédiarité).
map-overlay-closeness = Proche de tous
map-overlay-closeness-note = Peu de pas vers tous
map-overlay-closeness-sentence = De { $name }, il faut le moins de pas vers toutes les autres ({ $figure }) ; { $count } en atteignent.
map-overlay-closeness-line = reliée à { $degree ->
    [one] { $degree } communauté
   *[other] { $degree } communautés
}
map-overlay-closeness-how = Combien peu de pas par membres communs mènent à toutes les autres communautés ; 1 veut dire à côté de chacune (proximité).
map-overlay-constraint = S’appuie sur peu
map-overlay-constraint-note = Ses contacts se connaissent tous
map-overlay-constraint-sentence = { $name } s’appuie sur le moins de contacts ({ $figure }){ $ties ->
    [0] .
    [one] , comme { $ties } autre.
   *[other] , comme { $ties } autres.
    } { $count } en ont.
map-overlay-constraint-line = reliée à { $degree ->
    [one] { $degree } communauté
   *[other] { $degree } communautés
}
map-overlay-constraint-how = À quel point ses liens vont à des communautés liées entre elles ; bas veut dire qu’elle fait le pont (contrainte de Burt).
map-overlay-core = Au cœur
map-overlay-core-note = Nombre de cœur
map-overlay-core-sentence = { $name } se trouve au cœur le plus profond ({ $figure }){ $ties ->
    [0] {" "};
    [one] , comme { $ties } autre ;
   *[other] , comme { $ties } autres ;
    } { $count } sont dans un cœur.
map-overlay-core-line = dans un cœur de { $core }, reliée à { $degree ->
    [one] { $degree } communauté
   *[other] { $degree } communautés
}
map-overlay-core-how = Le plus grand nombre n tel qu’elle fait partie d’un groupe où chacune est liée à n autres (nombre de cœur).
map-leaving-fallen = { $count ->
    [one] { $count } communauté passe en dessous
   *[other] { $count } communautés passent en dessous
}
map-leaving-emptied = { $count ->
    [one] { $count } communauté se vide
   *[other] { $count } communautés se vident
}
map-leaving-services-lost = { $count ->
    [one] { $count } service est perdu
   *[other] { $count } services sont perdus
}
map-leaving-services-at-risk = { $count ->
    [one] { $count } service menacé
   *[other] { $count } services menacés
}
map-leaving-empty-seats = { $count ->
    [one] { $count } place vide
   *[other] { $count } places vides
}
map-leaving-pieces = { $count ->
    [one] { $count } partie se détache
   *[other] { $count } parties se détachent
}
map-leaving-skills = { $count ->
    [one] { $count } compétence passe en dessous
   *[other] { $count } compétences passent en dessous
}

## Without

map-without-title = { $count ->
    [one] Sans { $names }
   *[other] Sans { $names }
}
map-without-nothing = Rien ne casse : aucune communauté ne devient trop petite, aucun service n’est perdu, la carte tient.
map-without-summary = { $count ->
    [one] { $count } chose casse.
   *[other] { $count } choses cassent.
}
map-without-emptied = { $name } n’a plus personne d’actif.
map-without-fallen = { $name } passe de { $before } à { $after } membres actifs, en dessous de { $least }.
map-without-lost = { $consumer } perd « { $service } » : plus personne dans { $provider }.
map-without-lost-unused = { $provider } ne peut plus offrir « { $service } » : plus personne.
map-without-risk = { $consumer } risque de perdre « { $service } » : { $provider } n’a plus assez de monde.
map-without-risk-unused = { $provider } risque de ne plus offrir « { $service } » : trop peu de monde.
map-without-apart = La carte se sépare en { $count ->
    [one] { $count } morceau
   *[other] { $count } morceaux
    } ; coupés : { $names }.
map-without-seat = { $name } n’a plus personne comme « { $role } ».
map-without-skill = Le nombre de personnes qui ont « { $skill } » ({ $word } ou plus) passe de { $before } à { $after } ; il en faut au moins { $least }.
map-without-skill-asked = Le nombre de personnes qui ont « { $skill } » ({ $word } ou plus) dans { $community } passe de { $before } à { $after } ; { $least } sont demandées.
map-without-any-rating = une évaluation quelconque
map-without-nobody-follows = Personne n’est en chemin vers { $level } ({ $track }).
map-without-follow = En chemin vers { $level } ({ $track }) : { $names }.
map-without-aims = { $name } vise ce niveau
map-without-below = { $name } est juste en dessous
map-without-followers = Qui pourrait prendre la suite
map-without-who = Qui part
map-without-stays = { $name } reste finalement
map-without-add = Ajouter une personne
map-without-ranking = Toutes les personnes

## Inspector

map-inspector = Détails
map-findings = Constats
map-about = À propos
map-kind = Genre
map-kind-own = Mot propre…
map-state = État
map-home = Foyer
map-home-none = Aucun, tout en haut
map-home-top = tout en haut
map-parents = Aussi dans
map-parents-of = aussi dans { $names }
map-parent-add = Ajouter
map-parent-further = Autre parent
map-parent-menu = { $name } : foyer ou autre parent
map-parent-home = En faire le foyer
map-parent-remove = Retirer d’ici
map-ask-parent = { $name } appartient aussi à …
map-do-parent = Ajouter
map-done-parents = Parents de { $name } modifiés
map-change = Déplacer
map-active = Actifs
map-n-active = { $active } actifs sur { $people }
map-n-active-within = { $own }, { $count } avec ceux qu’elle contient
map-n-listed = { $count ->
    [one] { $count } inscrit
   *[other] { $count } inscrits
}
map-n-dormant = { $count } en sommeil
map-leader = Responsable
map-leader-until = jusqu’au { $date }
map-seats-left = { $count ->
    [0] plus de place
    [one] prend encore { $count } personne
   *[other] prend encore { $count } personnes
}
map-started = Début
map-ended = Fin
map-joining = Accueil
map-open-unknown = non précisé
map-open-yes = ouverte
map-open-no = fermée
map-seats = Places
map-url = Page web
map-field-add = Ajouter un champ
map-field-name = Nom du champ
map-field-value = Valeur
map-field-go = Ajouter
map-field-missing = Donnez au champ un nom et une valeur.
map-field-taken = Ce champ existe déjà.
map-number-wrong = Ce n’est pas un nombre entier. Écrivez-en un, comme 5, ou laissez vide.
map-members = Membres
map-memberships = Adhésions
map-membership-of = Adhésion de { $name } à { $community }
map-membership-details = Détails de { $name } dans { $community }
map-joined = Adhésion
map-joined-unknown = non précisé
map-joined-voluntary = de plein gré
map-joined-assigned = sur désignation
map-since = Depuis
map-until = Jusqu’à
map-share = Part du temps
map-share-wrong = Une part du temps est un nombre entier de 0 à 100 pour cent, ou vide.
map-last-contribution = Dernière contribution
map-end-membership = Terminer aujourd’hui
map-remove-membership = Supprimer, comme si elle n’avait jamais été
map-within = Dedans
map-services = Services
map-services-none = Elle ne donne et ne demande rien encore.
map-services-gives = Donne
map-services-needs = Demande
map-services-offers = Propose
map-services-to = à { $name }
map-services-from = de { $name }
map-offered-by = Proposé par { $names }
map-need-remove = Supprimer le besoin { $service }
map-offer-remove = Supprimer l’offre { $service }
map-provider = Fournisseur
map-provider-of = Fournisseur de { $service }
map-provider-choose = Choisir un fournisseur
map-provider-change = Changer
map-provider-none = Personne encore
map-ask-provider = Qui fournit { $service } à { $name } ?
map-do-provider = Garder
map-done-provider = Fournisseur de { $service } choisi
map-offering = Proposé par
map-service-name = Nom, partout
map-service-kind = Genre, partout
map-need-of = Détails du besoin { $service }
map-offer-of = Détails de l’offre { $service }
map-importance = Importance
map-detail = Détail
map-service = Service
map-more-actions = Plus
map-purpose-missing = À quoi sert-elle ?
map-handle = Identifiant
map-email = E-mail
map-affiliation = Affiliation
map-limit = Sa limite
map-limit-none = aucune
map-outside = extérieure à l’organisation
map-nowhere = dans aucune communauté
map-in-communities = dans { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
}
map-on-ladder = Sur l’échelle
map-if-leaving = En cas de départ
map-hangs = { $count ->
    [one] { $count } chose dépend
   *[other] { $count } choses dépendent
    } de { $name } :
map-several = { $communities ->
    [one] { $communities } communauté
   *[other] { $communities } communautés
    }, { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
map-active-any = Actifs quelque part
map-active-all = Actifs partout
map-whole = Toute l’organisation
map-whole-hint = Choisissez une communauté ou une personne : ce qu’on en sait s’affiche ici et se modifie sur place.
map-whole-communities = Communautés
map-whole-communities-value = { $count }, dont { $top } tout en haut
map-whole-people = Personnes
map-whole-people-value = { $active } actives sur { $count }
map-whole-bridges = Ponts
map-whole-bridges-value = { $count ->
    [one] { $count } personne dans deux ou plus
   *[other] { $count } personnes dans deux ou plus
}
map-whole-services-value = { $count }, { $unmet } non couverts
map-whole-ties-value = { $count ->
    [one] { $count } paire de communautés
   *[other] { $count } paires de communautés
}
map-whole-findings = Constats sur la carte
map-whole-findings-value = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
}

## Forms and questions

map-community = Communauté
map-community-missing = Choisissez une communauté
map-role = Rôle
map-people-known = Personnes de cet espace
map-people-new = Nouveau : { $names }
map-people-meant = { $name } : vouliez-vous dire
map-people-several = Plusieurs s’appellent { $name }. Qui est visé ?
map-new-title = Nouvelle communauté
map-new-name = Nom
map-new-name-missing = Donnez-lui un nom
map-new-purpose = But
map-new-members = Membres
map-new-members-note = Des noms, séparés par des virgules. Qui n’est pas connu est ajouté.
map-new-make = Ajouter la communauté
map-new-made = { $name } ajoutée
map-members-missing = Nommez au moins une personne
map-service-missing = Nommez le service
map-date-note = Comme 2026-11-21, 2026-11 ou 2026
map-merge-into = Reste et accueille les autres
map-divide-name = Nom de la partie { $number }
map-divide-goal = Son propre sous-but (partie { $number })
map-divide-stays = reste
map-ask-remove-communities = Supprimer { $count ->
    [one] { $name }
   *[other] { $count } communautés
    } ?
map-ask-remove-communities-text = Adhésions, offres et besoins partent avec ; ce qui est dedans monte d’un niveau. Pour garder l’histoire, mieux vaut { $count ->
    [one] la clore
   *[other] les clore
    }. Annuler ramène tout.
map-ask-remove-people = Supprimer { $count ->
    [one] { $name }
   *[other] { $count } personnes
    } ?
map-ask-remove-people-text = Les adhésions et ce qui a été noté { $count ->
    [one] partent avec
   *[other] partent avec
    }. Annuler ramène tout.
map-ask-forget = Oublier { $name } ?
map-ask-forget-text = Cela ne peut pas être annulé. Aucune modification faite jusqu’ici ne pourra plus l’être non plus, car l’historique est vidé. Tout ce qui est su de { $name } disparaît : de ce fichier et des copies que Guildhall a faites à côté avant une mise à jour. Les copies que vous avez faites restent ; celles du même dossier qui contiennent encore { $name } sont nommées ensuite. Ce que d’autres ont exporté reste chez eux.
map-forgotten = { $name } : c’est oublié
map-forgotten-copies = Des copies contiennent encore { $name }
map-forgotten-copies-text = { $name } ne figure plus dans ce fichier. { $count ->
    [one] Cette copie du même dossier contient
   *[other] Ces { $count } copies du même dossier contiennent
    } encore ce qui était su de { $name } ; rien n’y a été changé. Supprimez ce dont vous n’avez plus besoin.
map-forgotten-show = Montrer le fichier
map-ask-retire = Clore { $count ->
    [one] { $name }
   *[other] { $count } communautés
}
map-ask-retire-text = { $count ->
    [one] Elle sera close
   *[other] Elles seront closes
    } à partir de ce jour ; les adhésions prennent fin, l’histoire reste.
map-ask-merge = Fusionner { $count ->
    [one] { $count } communauté
   *[other] { $count } communautés
}
map-ask-merge-text = Les membres, les services et ce qui est dedans vont à celle qui reste.
map-ask-move = Déplacer { $count ->
    [one] { $name }
   *[other] { $count } communautés
}
map-ask-move-text = Les membres et les services restent tels quels.
map-ask-divide = Diviser { $name }
map-ask-divide-text = Chaque partie a son sous-but et ses membres, et se place à côté de { $name }. Ce que { $name } contient, offre et demande y reste ; elle se clôt quand il n’y reste ni personne ni rien.
map-ask-members = Ajouter des membres à { $name }
map-ask-join = Ajouter { $count ->
    [one] { $name }
   *[other] { $count } personnes
    } à une communauté
map-ask-need = De quoi { $name } a-t-il besoin ?
map-ask-offer = Que peut donner { $name } ?
map-do-remove-communities = Supprimer
map-do-remove-people = Supprimer
map-do-forget = Oublier pour toujours
map-do-retire = Clore
map-do-merge = Fusionner
map-do-move = Déplacer
map-do-divide = Diviser
map-do-members = Ajouter
map-do-join = Ajouter
map-do-need = Ajouter le besoin
map-do-offer = Ajouter l’offre
map-done-removed = { $count ->
    [one] { $name } supprimé
   *[other] { $count } entrées supprimées
}
map-done-retired = { $count ->
    [one] { $name } close
   *[other] { $count } communautés closes
}
map-done-moved = { $count ->
    [one] { $name } déplacée
   *[other] { $count } communautés déplacées
}
map-done-merged = Fusionnées dans { $name }
map-done-divided = { $name } divisée en { $count ->
    [one] { $count } partie
   *[other] { $count } parties
}
map-done-members = { $count ->
    [one] { $count } membre ajouté
   *[other] { $count } membres ajoutés
    } à { $name }
map-done-need = Besoin ajouté : { $service }
map-done-offer = Offre ajoutée : { $service }
map-done-need-removed = Besoin supprimé : { $service }
map-done-offer-removed = Offre supprimée : { $service }
map-done-ended = { $name } a quitté { $community }
map-done-membership-removed = Adhésion de { $name } à { $community } supprimée

## Findings of communities and people

map-finding-dying = { $community } s’éteint
map-finding-provider-without-people = { $community } n’a personne pour ses services
map-finding-unmet-need = Besoin non couvert : { $service }
map-finding-service-circle = Services en cercle
map-finding-serves-itself = { $community } se sert elle-même
map-finding-too-large = { $community } est devenue trop grande
map-finding-beyond-seats = Plus de membres que de places
map-finding-closed-with-members = Close, avec des membres actifs
map-finding-term-over = { $person } : mandat terminé
map-finding-nobodys-member = { $person } n’est dans aucune communauté
map-finding-beyond-limit = { $person } est dans trop de communautés
map-finding-same-name = Un nom pour plusieurs : { $community }
map-finding-ends-before-it-begins = { $community } : finit avant de commencer
finding-dying = { $found ->
    [0] Personne d’actif
    [1] Un seul actif
   *[other] { $found } actifs
}, moins de { $threshold }. Trouvez quelqu’un, ou mettez-y fin en remerciant.
finding-provider-without-people = Elle rend { $found ->
    [one] { $found } service
   *[other] { $found } services
    } et personne n’y est actif. Choisissez un autre fournisseur, ou trouvez du monde.
finding-unmet-need = { $community } a besoin de « { $service } » et personne ne le donne. Choisissez un fournisseur.
finding-service-circle = { $names } s’attendent mutuellement. Convenez de qui commence.
finding-serves-itself = { $community } se fournit elle-même « { $service } ». Supprimez le besoin, ou nommez qui le donne.
finding-too-large = { $found ->
    [one] { $found } actif
   *[other] { $found } actifs
}, plus de { $threshold }. Divisez-la en parties avec leurs sous-buts.
finding-beyond-seats = { $found ->
    [one] { $found } actif
   *[other] { $found } actifs
} pour { $threshold ->
    [one] { $threshold } place
   *[other] { $threshold } places
}. Ajoutez des places, ou laissez partir quelqu’un.
finding-closed-with-members = Elle est close et { $found ->
    [one] une personne y est active
   *[other] { $found } personnes y sont actives
}. Terminez leurs adhésions, ou rouvrez-la.
finding-term-over = Le mandat de { $person } dans { $community } est terminé ({ $date }). Réélisez, ou terminez l’adhésion.
finding-nobodys-member = Chacun appartient à quelque chose. Demandez à { $person } à quoi.
finding-beyond-limit = { $person } est dans { $found ->
    [one] une communauté
   *[other] { $found } communautés
} et en veut au plus { $threshold }. Lâchez quelque chose.
finding-same-name = { $found ->
    [one] { $found } communauté porte
   *[other] { $found } communautés d’un foyer portent
    } ce nom. Renommez-en une, ou fusionnez-les.
finding-ends-before-it-begins = La fin précède le début. Corrigez l’une des dates.
