import-because-own = Guildhall a écrit cette feuille. Elle est lue d’après ses identifiants ; il n’y a rien à choisir.
import-because-levels-known-row = La ligne { $line } contient { $count ->
    [one] un mot connu comme niveau
   *[other] { $count } mots connus comme niveaux
},
import-because-levels-known-column = La colonne { $line } contient { $count ->
    [one] un mot connu comme niveau
   *[other] { $count } mots connus comme niveaux
},
import-because-levels-form-row = La ligne { $line } contient { $count ->
    [one] un titre court
   *[other] { $count } titres courts
} au-dessus de cellules de même longueur,
import-because-levels-form-column = La colonne { $line } contient { $count ->
    [one] un titre court
   *[other] { $count } titres courts
} à côté de cellules de même longueur,
import-because-skills-column = la colonne { $line } nomme { $count ->
    [one] une compétence
   *[other] { $count } compétences
},
import-because-skills-row = la ligne { $line } nomme { $count ->
    [one] une compétence
   *[other] { $count } compétences
},
import-because-skills-none = aucun nom de compétence à côté,
import-because-skills-one = toutes les lignes parlent d’une compétence,
import-because-cells-texts = et les cellules { $cells } sont des textes.
import-because-cells-numbers = et les cellules { $cells } sont des nombres.
import-because-cells-words = et les cellules { $cells } sont toujours les mêmes quelques mots.
import-because-legend = C’est à côté du tableau et cela l’explique.
import-because-text = C’est à côté du tableau, sans niveaux ni compétences.
import-because-numbers = C’est à côté du tableau, avec des nombres sans signification connue.
import-because-sentences = C’est une colonne de phrases, sans niveaux.
import-because-nothing = Il n’y a ni niveaux ni personnes.
import-because-overview = { $count ->
    [one] { $count } de ses { $total } cellules est le nom d’un niveau d’une autre feuille : c’est leur aperçu.
   *[other] { $count } de ses { $total } cellules sont des noms de niveaux des autres feuilles : c’est leur aperçu.
}
import-because-records = Chacune des { $rows } lignes sous la ligne { $line } est un enregistrement : « { $levelhead } » répète { $levels ->
    [one] un niveau
   *[other] { $levels } niveaux
}, « { $skillhead } » répète { $skills ->
    [one] une compétence
   *[other] { $skills } compétences
}, et aucune paire ne vient deux fois.
import-because-who-records = La ligne { $line } intitule la colonne { $column } « { $head } » à côté d’une colonne de compétences : un enregistrement par personne et compétence.
import-because-who-rated = La ligne { $line } intitule la colonne { $column } « { $head } », et { $count ->
    [one] { $count } des { $total } cellules au-dessous est un nombre ou une croix
   *[other] { $count } des { $total } cellules au-dessous sont des nombres ou des croix
} : des personnes sont évaluées.
import-because-who-list = La ligne { $line } intitule la colonne { $column } « { $head } », et aucune ligne ne nomme de niveaux : c’est une liste de personnes.
import-because-rated = { $count ->
    [one] { $count } des { $total } cellules sous la ligne { $line } est un nombre ou une croix
   *[other] { $count } des { $total } cellules sous la ligne { $line } sont des nombres ou des croix
}, et aucune ligne ne nomme de niveaux : quelqu’un ou quelque chose est évalué.
import-because-tickets = Cela énumère des tâches ou des tickets ({ $fields }), et ni niveaux ni personnes évaluées.
import-because-list = La ligne { $line } intitule { $count ->
    [one] une colonne
   *[other] { $count } colonnes
}, et aucune ligne ne nomme de niveaux ni de personnes.
import-because-form = Guildhall a écrit cette feuille pour qu’une personne la remplisse. Chaque ligne se reconnaît à la colonne masquée ; il n’y a rien à choisir avant l’étape suivante.
import-because-ratings-across = { $npeople ->
    [one] La cellule { $people } nomme une personne
   *[other] Les cellules { $people } nomment { $npeople } personnes
} et { $skills } { $nskills ->
    [one] une compétence
   *[other] { $nskills } compétences
}, et les cellules { $cells } entre elles sont des marques d’une même sorte.
import-because-ratings-numbered = { $rows ->
    [one] L’unique ligne sous la ligne { $line } est
   *[other] Chacune des { $rows } lignes sous la ligne { $line } est
} une personne, dont les compétences sont dans des colonnes numérotées par leurs titres.
import-because-ratings-long = { $rows ->
    [one] L’unique ligne sous la ligne { $line } est
   *[other] Chacune des { $rows } lignes sous la ligne { $line } est
} une entrée : « { $person } » nomme une personne et « { $skill } » une compétence.
import-because-ratings-one = { $rows ->
    [one] L’unique ligne sous la ligne { $line } est
   *[other] Chacune des { $rows } lignes sous la ligne { $line } est
} une compétence avec son évaluation, et aucune colonne ne nomme de personnes : tout concerne une seule personne.
import-because-ratings-list-people = La ligne { $line } est le titre d’une liste de personnes.
import-because-ratings-list-skills = La ligne { $line } est le titre d’une liste de compétences.
import-because-ratings-day-of-sheet = Aucune cellule ne dit quand la note a été donnée ; c’est donc le nom de la feuille, « { $name } », qui le dit : le { $day }, ou le jour de l’import s’il est antérieur.
import-because-ratings-day-above = Aucune cellule ne dit quand la note a été donnée ; c’est donc la ligne au-dessus, « { $text } », qui le dit : le { $day }, ou le jour de l’import s’il est antérieur.
import-because-scale-empty = Aucune cellule ne contient de note.
import-because-scale-told = La légende nomme les points.
import-because-scale-numbers = Les cellules sont des nombres.
import-because-scale-numbered = Les cellules nomment leur nombre.
import-because-scale-signs = Les signes ont un ordre par eux-mêmes.
import-because-scale-words = Les mots ont un ordre connu.
import-because-scale-words-told = La légende donne leurs nombres aux mots.
import-because-scale-repeated = Les mêmes quelques mots reviennent sans cesse.
import-because-scale-named = Les personnes ont des compétences sans note ; être nommé compte pour 1.
import-because-ratings-legend = Cela se trouve à côté de la table et explique ses marques.
import-because-ratings-text = C’est du texte à côté de la table.
import-because-ratings-status = Il n’y a là que des mots disant où en sont les choses, ou des jours ({ $words }) : ils n’évaluent personne, et cela a été laissé de côté.
import-because-ratings-unknown = Cela ne nomme pas de personnes et de compétences avec des évaluations entre elles.
import-because-ratings-apart = Cela compte ou additionne ce que contient la table à côté ; personne n’en est évalué.
import-because-ratings-heads-people = « { $text } » est le titre des personnes.
import-because-ratings-heads-skills = « { $text } » est le titre des compétences.
import-because-ratings-belongs-people = « { $text } » concerne des personnes.
import-because-ratings-belongs-skills = « { $text } » concerne des compétences.
import-because-ratings-over-people = « { $text } » se trouve au-dessus des personnes.
import-because-ratings-over-skills = « { $text } » se trouve au-dessus des compétences.
import-because-ratings-wanted = Une colonne dit ce qui est voulu pour chaque compétence.
import-because-ratings-names-rows = Les libellés des lignes ressemblent à des noms.
import-because-ratings-names-columns = Les libellés des colonnes ressemblent à des noms.
import-because-ratings-guessed = Rien ne dit lesquels sont les personnes ; les lignes ont été prises.
import-because-own-ratings = Guildhall a écrit cette feuille ; chaque ligne est ce que quelqu’un a dit d’une personne dans une compétence.
import-because-records-criteria = Chacune des { $rows } lignes sous la ligne { $line } est un enregistrement : « { $levelhead } » répète { $levels ->
    [one] un niveau
   *[other] { $levels } niveaux
}, « { $skillhead } » répète { $skills ->
    [one] une compétence
   *[other] { $skills } compétences
}, et ceux d’une même paire en sont les critères.
import-because-level-sheet = Le nom de la feuille est connu comme niveau, sa colonne { $column } nomme { $skills ->
    [one] une compétence
   *[other] { $skills } compétences
}, et la colonne { $sentences } contient des phrases.
import-because-headers-communities = Ses en-têtes sont ceux de communautés : { $headers }.
import-because-headers-people = Ses en-têtes sont ceux de personnes : { $headers }.
import-because-headers-memberships = Ses en-têtes sont ceux d’adhésions : { $headers }.
import-because-headers-services = Ses en-têtes sont ceux de services : { $headers }.
import-because-cross = Les personnes sont dans les lignes et les communautés dans les colonnes.
import-why-by-your-choice = par votre choix
import-why-chosen-by-you = choisi par vous
import-why-left-out = laissé de côté
import-why-sheet-hidden = la feuille est masquée
import-why-sheet-not-asked = pas parmi les feuilles demandées
import-why-legend = légende
import-why-text = texte
import-why-notes = notes
import-why-text-beside = texte à côté du tableau
import-why-text-above = texte au-dessus de la liste
import-why-notes-beside = notes à côté du tableau
import-why-notes-beside-skills = notes à côté des compétences
import-why-totals = totaux du tableau
import-why-derived = compté ou additionné à partir du tableau
import-why-made-from-ratings = calculé à partir des évaluations
import-why-amounts = des quantités, qui n’évaluent personne
import-why-running-number = un numéro d’ordre
import-why-always-same = dit la même chose dans chaque enregistrement
import-why-not-rated = dit qu’il n’y a pas d’évaluation
import-why-no-known-meaning = sans signification connue
import-why-further-line = une ligne sans signification connue
import-why-further-field = un autre champ sans signification connue
import-why-field-of-list = un autre champ de la liste
import-why-no-ladder = hors d’une matrice
import-why-no-ratings = hors d’un tableau d’évaluations
import-why-no-heading = une colonne sans titre
import-why-list-without-ratings = une liste sans évaluations
import-why-table-without-ratings = un tableau sans évaluations
import-why-column-without-ratings = une colonne sans évaluations
import-why-status-or-days = ce tableau contient des états ou des jours, qui ne sont pas des évaluations
import-why-no-part = aucune partie du bloc
import-why-no-table = aucun tableau n’a été reconnu
import-why-no-place = aucune place n’a été trouvée
import-why-ladder-not-listed = sa matrice n’est pas dans la liste
import-why-ladder-empty = sa matrice n’a pas de niveaux ou pas de compétences
import-why-see-problems = voir les problèmes
import-why-named-among-problems = nommé parmi les problèmes
import-why-row-cannot-be-stored = la ligne ne peut pas être conservée telle quelle
import-why-alone-above = seul au-dessus du tableau
import-why-title-of-one = le titre d’un tableau parmi plusieurs
import-why-below-title = une ligne entre le titre et le tableau
import-why-above-headers = au-dessus des en-têtes
import-why-headers = en-têtes
import-why-repeated-labels = libellés que le tableau répète
import-why-by-ids = lu par les identifiants
import-why-heading-of-line = le titre de cette ligne
import-why-heading-of-column = le titre de cette colonne
import-why-heading-of-columns = le titre de ces colonnes
import-why-heading-over-tracks = un titre au-dessus des filières
import-why-heading-over-levels = un titre au-dessus de tous les niveaux
import-why-heads-wanted = le titre d’une ligne d’évaluations voulues
import-why-empty-line = une ligne sans cellules
import-why-column-of-level = dit ce que contient la colonne d’un niveau
import-why-column-of-rating = dit ce que la colonne contient de l’évaluation
import-why-says-what-is-beside = dit ce qu’est la cellule voisine
import-why-heads-track = le titre des niveaux d’une filière
import-why-level-names = les noms des niveaux
import-why-level-code = un code à côté du nom du niveau
import-why-level-at-rank = un niveau d’une autre feuille, sur la ligne de son rang
import-why-rank-of-row = le rang des niveaux de cette ligne
import-why-other-of-ranks = dit autre chose des rangs
import-why-level-scope = la portée d’un niveau
import-why-level-freedom = la liberté d’un niveau
import-why-level-responsibilities = les responsabilités d’un niveau
import-why-level-pay = la rémunération des niveaux
import-why-level-description = dit ce qu’est un niveau
import-why-other-of-levels = dit autre chose des niveaux
import-why-expected = ce qui est attendu
import-why-expected-of-sheet = ce qui est attendu au niveau de la feuille
import-why-least-rating = l’évaluation minimale
import-why-record-level = le niveau de chaque enregistrement
import-why-record-skill = la compétence de chaque enregistrement
import-why-record-rating = l’évaluation minimale de chaque enregistrement
import-why-record-expects = ce que chaque enregistrement attend
import-why-record-area = le domaine de la compétence de chaque enregistrement
import-why-record-track = la filière du niveau de chaque enregistrement
import-why-record-person = la personne de chaque enregistrement
import-why-hardly-repeat = des noms qui ne se répètent guère
import-why-several-lines = des noms qui valent pour plusieurs lignes
import-why-several-skills = des noms qui valent pour plusieurs compétences
import-why-names-area = nomme le domaine des compétences du tableau
import-why-names-one-skill = nomme la compétence dont parlent toutes les cellules
import-why-names-skills = nomme les compétences
import-why-names-skill = nomme la compétence
import-why-skill-id = l’identifiant de la compétence
import-why-headed-code = intitulé comme un code
import-why-short-codes = des codes courts qui ne se répètent pas
import-why-headed-description = intitulé comme une description
import-why-long-texts = des textes longs à côté des noms
import-why-between-names-and-levels = entre les noms et les niveaux
import-why-skill-meaning = dit ce que signifie une compétence
import-why-skill-description = dit ce qu’est la compétence
import-why-other-of-skill = dit autre chose de la compétence
import-why-other-of-group = dit quelque chose de la compétence de son groupe
import-why-area-meaning = dit ce que signifie le domaine
import-why-skill-area = le domaine de la compétence
import-why-skills-area = le domaine des compétences
import-why-area-below = le domaine des compétences au-dessous
import-why-alone-over-skills = seul au-dessus des compétences suivantes
import-why-over-skills = au-dessus des compétences d’un domaine
import-why-names-people = nomme les personnes
import-why-names-person = nomme la personne
import-why-rest-of-name = le reste du nom de la personne
import-why-person-id = l’identifiant de la personne
import-why-person-email = l’adresse e-mail de la personne
import-why-person-handle = le pseudonyme de la personne
import-why-one-person = la personne que toutes les évaluations concernent
import-why-group-below = le groupe des personnes au-dessous
import-why-other-of-person = dit autre chose de la personne
import-why-rates-one-in-other = évalue l’un dans l’autre
import-why-rates-by-heading = évalue, d’après son titre
import-why-only-values = la seule colonne de valeurs
import-why-wanted-rating = l’évaluation voulue
import-why-marker-meaning = dit ce que signifie un marqueur
import-why-mark-meaning = dit ce que signifie une marque
import-why-rated-when = quand l’évaluation a été faite
import-why-who-rated = qui a évalué
import-why-who-rated-by-cells = qui a évalué, d’après les cellules
import-why-evidence = ce qui le montre
import-why-other-of-rating = dit autre chose de l’évaluation
import-why-there-to-read = est là pour être lu
import-why-answers = réponses
import-why-sent = ce qui a été envoyé
import-why-row-marks = les marques des lignes
import-why-form-headings = les titres du formulaire
import-why-areas = domaines
import-why-skills = compétences
import-why-levels = niveaux
import-why-criteria = critères
