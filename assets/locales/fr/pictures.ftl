# Les mots de la carte en image.
picture-title = Carte de { $name }
picture-as-of = Situation au { $date }
picture-counts = Communautés : { $communities }, personnes : { $people }, services rendus : { $links }, besoins non couverts : { $unmet }
picture-counts-alone = Communautés : { $communities }, services rendus : { $links }, besoins non couverts : { $unmet }
picture-undrawn = { $count ->
    [one] 1 service ou besoin d’une communauté qui en contient d’autres n’est pas dessiné sans imbrication
   *[other] { $count } services ou besoins de communautés qui en contiennent d’autres ne sont pas dessinés sans imbrication
}
picture-kind-business_unit = unité d’affaires
picture-kind-practice = pratique
picture-kind-interest = intérêt
picture-kind-purpose = but
picture-kind-committee = comité
picture-kind-team = équipe
picture-service-service = service
picture-service-resource = ressource
picture-service-skill = compétence
picture-service-money = argent
picture-quiet = en formation ou en sommeil
picture-gone = close
picture-inactive = personne, pas active ou seulement inscrite
picture-folded = repliée, avec tous ceux qui y sont actifs
picture-pinned = maintenue en place
picture-dimmed = pâle : hors du focus ou du filtre
picture-groups = { $title } :
picture-severity-critical = critique
picture-severity-warning = avertissement
picture-severity-note = remarque
picture-scale = { $title } : de { $least } à { $most }
picture-most = { $most } ; une communauté comme qui, en elle, en a le plus
picture-inside = services en son sein
picture-tie = membres communs
picture-tie-least = membres communs, { $least } ou plus
picture-without = Sans { $names }
picture-without-some = { $count ->
    [one] Sans { $count } personne
   *[other] Sans { $count } personnes
}
picture-decimal-mark = ,
picture-person = personne, chez elle ici
picture-seat = siège, chez elle ailleurs
picture-several = dans autant de communautés ; une couleur pour chacune des autres
picture-active = membres actifs, à côté du nom
picture-bundle = services réunis en une ligne, avec leur nombre s’il y en a plusieurs
picture-unmet = besoin non couvert
picture-sheets = Les feuilles { $first } à { $last }, telles qu’elles se placent
picture-nowhere = Dans aucune communauté : { $count }
picture-someone = quelqu’un
picture-invented = Personne { $number }
