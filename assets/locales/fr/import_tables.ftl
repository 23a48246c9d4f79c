# Import de notes et de tableaux d'une organisation : les choix, et une phrase pour chaque problème.

## Choix

import-rated-file = Notes de { $file }
import-rated-facts = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    }, { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
    }, { $ratings } notes
import-rated-framework = Matrice de compétences
import-rated-framework-new = Une nouvelle est créée avec { $skills } compétences.
import-rated-framework-known = { $known ->
    [0] Aucune des { $skills } compétences n’y est ; toutes sont ajoutées.
    [one] { $known } des { $skills } compétences y est ; les autres sont ajoutées.
   *[other] { $known } des { $skills } compétences y sont ; les autres sont ajoutées.
}
import-rated-framework-all = { $skills ->
    [one] L’unique compétence y est.
   *[other] Les { $skills } compétences y sont toutes.
}
import-rated-framework-name = Clé ou nom de la matrice ; un autre nom en crée une
import-rated-assessor = Qui a noté, là où la feuille ne le dit pas
import-rated-assessor-self = la personne elle-même
import-rated-assessor-lead = le responsable
import-rated-assessor-peer = un pair
import-rated-date = Jour des notes, là où la feuille ne le dit pas
import-rated-block-date = Jour de « { $sheet } », { $range }
import-rated-block-date-none = Vide : le jour ci-dessus
import-rated-date-today = Vide : le jour de l’import
import-rated-rates = Ce que dit une note
import-rated-rates-knows = ce que quelqu’un sait
import-rated-rates-does = ce que quelqu’un fait
import-rated-rates-both = les deux à la fois
import-rated-scale = Échelle
import-rated-scale-mark = Marque
import-rated-scale-value = Valeur
import-rated-scale-value-of = Valeur de { $mark }
import-rated-scale-add = Un autre point
import-rated-scale-taken = { $value } est déjà la valeur de « { $mark } » : chaque point d’une échelle a sa propre valeur.
import-rated-scale-numbers = Les nombres comptent tels quels.
import-rated-blank = Une cellule vide
import-rated-blank-nothing = ne dit rien : pas de note
import-rated-blank-none = veut dire : pas encore, 0
import-rated-community = Communauté qui demande les niveaux voulus de tous
import-rated-community-none = Vide : ils restent de côté
import-rated-people = Personnes
import-rated-people-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
import-rated-people-matched = { $count ->
    [one] { $count } connue
   *[other] { $count } connues
}
import-rated-people-asked = { $count } à nommer
import-rated-person-sheet = Sur la feuille
import-rated-person-is = Qui c’est
import-rated-person-ratings = Notes
import-rated-person-new = quelqu’un de nouveau
import-rated-person-known = ou une personne connue…
import-rated-person-type = quelqu’un de nouveau, dont j’écris le nom
import-rated-person-choose = Dites qui c’est
import-rated-person-unnamed = pas nommée sur la feuille
import-rated-person-name = De qui sont ces notes
import-rated-sheet = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
    } en { $skills ->
    [one] { $skills } compétence
   *[other] { $skills } compétences
    }
import-rated-becomes =
    Devient { $new ->
        [one] une évaluation
       *[other] { $new } évaluations
    } de { $people ->
        [one] une personne
       *[other] { $people } personnes
    }{ $strangers ->
        [0] {""}
        [one] , dont une nouvelle,
       *[other] , dont { $strangers } nouvelles,
    } dans « { $name } ». { $skills ->
        [0] {""}
        [one] Une compétence est nouvelle.
       *[other] { $skills } compétences sont nouvelles.
    } { $same ->
        [0] {""}
        [one] Une évaluation y est déjà.
       *[other] { $same } évaluations y sont déjà.
    }
import-rated-stranger = { $name } ({ $ratings ->
    [one] { $ratings } note
   *[other] { $ratings } notes
})
import-rated-strangers = Nouvelles personnes : { $people }{ $more ->
    [0] {""}
    [one] {" "}et une autre
   *[other] {" "}et { $more } autres
}
import-role-people = Personnes
import-role-last_names = Noms de famille
import-role-person_codes = Identifiants de personnes
import-role-emails = Adresses électroniques
import-role-handles = Pseudonymes
import-role-person_fields = Indications sur les personnes
import-role-knows = Ce qu’elles savent
import-role-does = Ce qu’elles font
import-role-targets = Niveaux voulus
import-role-interest = Intérêt
import-role-evidence = Preuves
import-role-assessors = Qui a noté
import-role-dates = Jours
import-role-remarks = Remarques
import-role-scale = Points de l’échelle
import-word-person = personne
import-word-community = communauté
import-word-service = service

## Notes

ratings-axes-guessed-cause = Personnes et compétences peut-être inversées
ratings-axes-guessed = Rien ne dit avec certitude quel côté nomme les personnes et lequel les compétences. Vérifiez sur la feuille.
ratings-scale-guessed-cause = L’ordre des marques est supposé
ratings-scale-guessed = La lecture des marques de ce tableau est supposée. Vérifiez l’échelle à l’étape 3.
ratings-scale-ends-cause = Jusqu’où va l’échelle
ratings-scale-ends = Aucune légende ne dit jusqu’où va l’échelle ; elle va donc de la plus petite à la plus grande valeur présente. Si elle va plus loin, ajoutez ses autres points à l’étape 3.
ratings-day-unread-cause = Un jour illisible
ratings-day-unread = Une ligne au-dessus du tableau a pour titre le jour des notes et ne se lit pas comme tel ; elles sont donc du jour de l’import. Donnez le jour à l’étape 3.
ratings-blank-open-cause = Ce que veut dire une cellule vide
ratings-blank-open = Les cellules vides entre personnes et compétences ont été prises pour non évaluées. Si elles veulent dire « pas encore », dites-le à l’étape 3.
ratings-scales-differ-cause = Plusieurs échelles dans un fichier
ratings-scales-differ = Les tableaux de ce fichier notent sur des échelles différentes ({ $scales }), et une matrice en a une. Chaque valeur est gardée telle quelle ; donnez aux points de l’une les valeurs de l’autre, ou importez les tableaux un à un.
ratings-date-cause = Des jours illisibles
ratings-date = { $count ->
    [one] Une cellule dit « { $text } »
   *[other] { $count } cellules disent « { $text } »
} là où un jour est attendu, comme 2024-03-31. Ces notes reçoivent le jour de l’import. Corrigez la cellule si elles sont plus anciennes.
ratings-date-two-ways-cause = Des jours qui se lisent de deux façons
ratings-date-two-ways = { $count ->
    [one] Une cellule sous « { $text } » se lit
   *[other] { $count } cellules sous « { $text } » se lisent
} de deux façons : le jour peut précéder ou suivre le mois, et rien dans la colonne ne dit lequel des deux. Ces notes reçoivent le jour de l’import. Écrivez les jours comme 2024-03-31, ou donnez à l’étape 3 le jour de toutes les notes.
ratings-no-order-cause = Des mots dont l’ordre est inconnu
ratings-no-order = { $count ->
    [one] Une cellule dit « { $text } »,
   *[other] { $count } cellules disent « { $text } »,
} un mot dont la place sur l’échelle est inconnue. Donnez-lui une valeur à l’étape 3 ; d’ici là, ce n’est pas une note.
ratings-off-scale-cause = Des notes hors de l’échelle
ratings-off-scale = { $value } n’est pas sur l’échelle, qui va de { $first } à { $last }. Corrigez la cellule, donnez à sa marque une autre valeur à l’étape 3, ou ajoutez le point à l’échelle de la matrice.
ratings-outside-cause = Des nombres au-delà de la légende
ratings-outside = { $count ->
    [one] Une cellule dit { $text },
   *[other] { $count } cellules disent { $text },
} au-delà des points que nomme la légende. Corrigez la cellule ou l’échelle.
ratings-person-ambiguous-cause = Des noms portés par plusieurs
ratings-person-ambiguous = « { $name } » est le nom de plusieurs personnes des feuilles. Elles restent distinctes ; donnez à chacune un identifiant ou une adresse.
ratings-person-asked-cause = De qui s’agit-il ?
ratings-person-asked = « { $name } » peut être { $people }, ou quelqu’un d’autre. Dites à l’étape 3 qui c’est ; d’ici là, les notes de « { $name } » restent de côté.
ratings-person-differs-cause = Des personnes dont on sait autre chose
ratings-person-differs = La feuille dit « { $what } » de { $name }, dont on sait autre chose. Ce qui est connu est gardé ; changez-le sur la page de la personne si la feuille a raison.
ratings-person-missing-cause = Des notes sans personne
ratings-person-missing = { $count ->
    [one] Une cellule dit « { $text } »
   *[other] { $count } cellules disent « { $text } »
} sur une ligne sans personne. Nommez la personne.
ratings-person-no-such-cause = Des réponses qui ne nomment personne
ratings-person-no-such = « { $name } » serait { $key }, une clé que personne n’a. Choisissez de nouveau à l’étape 3.
ratings-person-dangling-cause = Identifiants qui ne sont dans aucune liste de personnes
ratings-person-dangling = « { $key } » n’est dans aucune liste de personnes de cet import, et personne ici n’a cet identifiant. Corrigez-le, ou dites à l’étape 3 de qui il s’agit.
ratings-person-unnamed-cause = Des notes de quelqu’un qui n’est pas nommé
ratings-person-unnamed = Aucune cellule ne dit de qui sont ces notes. Nommez la personne à l’étape 3.
ratings-skill-near-cause = Nouvelles compétences proches d’une existante
ratings-skill-near = Il n’y a pas de compétence « { $name } », elle est donc ajoutée ; il y a « { $near } », peut-être la même. Si oui, écrivez-la de la même façon.
ratings-note-cause = Des remarques impossibles à garder
ratings-note = Ce qui est à côté de cette note ne peut être sa remarque ; c’est laissé de côté. Raccourcissez-le.
ratings-repeated-cause = Noté deux fois
ratings-repeated = « { $text } » est noté en { $first } et de nouveau en { $again } pour la même personne, par la même source, le même jour. { $others ->
    [0] La première note est gardée.
    [one] Il en va de même d’une autre cellule. Les premières notes sont gardées.
   *[other] Il en va de même de { $others } autres cellules. Les premières notes sont gardées.
}
ratings-skill-missing-cause = Des notes sans compétence
ratings-skill-missing = { $count ->
    [one] Une cellule dit « { $text } »
   *[other] { $count } cellules disent « { $text } »
} sur une ligne sans compétence. Nommez la compétence.
ratings-status-cause = Des mots d’avancement
ratings-status = { $count ->
    [one] Une cellule dit « { $text } » :
   *[other] { $count } cellules disent « { $text } » :
} où en est une chose, non si quelqu’un la fait bien. Aucune note n’en est faite.
ratings-time-cause = Des jours et des durées
ratings-time = { $count ->
    [one] Une cellule dit « { $text } » :
   *[other] { $count } cellules disent « { $text } » :
} un jour ou une durée, non un point d’échelle. Aucune note n’en est faite.
ratings-status-only-cause = Des mots d’avancement au lieu de notes
ratings-status-only = { $count ->
    [one] Une cellule sous { $columns } dit seulement où en est une chose : { $words }.
   *[other] { $count } cellules sous { $columns } disent seulement où en est une chose : { $words }.
} Ces mots n’ont pas d’ordre du moins au plus ; aucune note n’en est faite. Donnez-leur des valeurs à l’étape 3 s’ils doivent noter, ou laissez-les.
ratings-time-only-cause = Des jours au lieu de notes
ratings-time-only = { $count ->
    [one] Une cellule sous { $columns } ne contient qu’un jour ou une durée : { $words }.
   *[other] { $count } cellules sous { $columns } ne contiennent que des jours ou des durées : { $words }.
} Ce ne sont pas des points d’échelle ; aucune note n’en est faite. Remplacez-les par des notes s’ils doivent noter, ou laissez-les.
ratings-columns-unmarked-cause = Des colonnes sans note
ratings-columns-unmarked = { $count ->
    [one] La colonne { $columns } ne contient aucune note ; elle est devenue un champ des personnes.
   *[other] Les colonnes { $columns } ne contiennent aucune note ; elles sont devenues des champs des personnes.
} Écrivez-y des points de l’échelle si les cellules doivent noter, ou laissez-les.
ratings-unknown-cause = Des marques hors de toute échelle
ratings-unknown = { $count ->
    [one] Une cellule dit « { $text } »,
   *[other] { $count } cellules disent « { $text } »,
} qui n’est pas un point de l’échelle. Ajoutez-le à l’échelle à l’étape 3, ou corrigez la cellule.
ratings-without-cause = Des cellules sans note à côté
ratings-without = { $count ->
    [one] Une cellule dit « { $text } »
   *[other] { $count } cellules disent « { $text } »
} sur une ligne sans note ; rien n’en est fait.
ratings-target-unstored-cause = Des niveaux voulus de tous
ratings-target-unstored = { $count ->
    [one] Une cellule dit quel niveau est voulu de tous.
   *[other] { $count } cellules disent quel niveau est voulu de tous.
} Nommez à l’étape 3 la communauté qui les demande ; d’ici là, elles restent de côté.
ratings-target-community-cause = Une communauté qui n’existe pas
ratings-target-community = Il n’y a pas de communauté « { $name } » pour demander les { $count } niveaux voulus par la feuille. Corrigez-la à l’étape 3, ou ajoutez-la.
ratings-target-unrated-cause = Voulu de quelqu’un sans note
ratings-target-unrated = { $count ->
    [one] Une cellule dit ce qui est voulu de quelqu’un sans note dans cette compétence.
   *[other] { $count } cellules disent ce qui est voulu de quelqu’un sans note dans cette compétence.
} C’est laissé de côté ; fixez le niveau visé sur la page de la personne.
import-not-ratings-cause = Reconnu, mais pas des notes
import-not-ratings = { $count ->
    [one] Ceci ne contient pas de notes ; sa cellule n’est pas importée comme telle.
   *[other] Ceci ne contient pas de notes ; ses { $count } cellules ne sont pas importées comme telles.
}

## Organisation

organisation-ambiguous-cause = Des renvois qui vont à plusieurs
organisation-ambiguous = « { $text } » est le nom de plusieurs ; écrivez la clé ({ $what }).
organisation-blocked-with-cause = Des lignes qui dépendent de lignes impossibles à enregistrer
organisation-blocked-with = Elle renvoie à « { $text } » ({ $what }), qui ne peut être enregistré ({ $place }) ; elle est laissée de côté avec lui.
organisation-cell-unplaced-cause = Des cellules sous aucune communauté
organisation-cell-unplaced = « { $text } » n’est sous aucune communauté. Donnez-en une à la colonne, ou videz la cellule.
organisation-circle-cause = Des parents en cercle
organisation-circle = « { $name } » est dans un cercle de parents ; donnez-en un autre à l’une d’elles.
organisation-date-cause = Des dates illisibles
organisation-date = « { $text } » sous « { $header } » n’est pas une date ; le champ reste vide et le texte est gardé. Écrivez 2024, 2024-03 ou 2024-03-17.
organisation-email-cause = Des adresses e-mail impossibles
organisation-email = « { $text } » sous « { $header } » n’est pas une adresse e-mail ; le texte est enregistré tel quel. Écrivez-en une comme ada@example.org, sans espaces.
organisation-ends-before-cause = Des fins avant leur début
organisation-ends-before = Cela finit ({ $end }) avant de commencer ({ $start }) ; les deux sont enregistrés tels quels.
organisation-formula-cause = Des textes qui ressemblent à des formules
organisation-formula = « { $text } » ressemble à une formule ; c’est enregistré comme texte et jamais calculé.
organisation-importance-cause = Une importance inconnue
organisation-importance = « { $text } » sous « { $header } » n’est pas low, normal ou high ; le champ reste vide et le texte est gardé.
organisation-key-case-cause = Des clés qui ne diffèrent que par la casse
organisation-key-case = La clé « { $key } » ne diffère de celle de { $place } que par la casse ; ce sont deux clés.
organisation-key-missing-cause = Des lignes sans clé
organisation-key-missing = La ligne n’a pas de clé ; écrivez sous « { $header } » un texte court qu’aucune autre n’a.
organisation-key-repeated-cause = Des clés en double
organisation-key-repeated = La clé « { $key } » est déjà dans { $place } ; les clés sont uniques. Donnez-en une autre à cette ligne.
organisation-key-unreadable-cause = Des textes qui ne peuvent être des clés
organisation-key-unreadable = « { $text } » ne peut être une clé : un texte court sur une ligne est attendu. Écrivez-en une autre.
organisation-name-blank-cause = Des noms vides
organisation-name-blank = Le nom est vide ; la clé, l’identifiant ou le genre en tient lieu.
organisation-name-changed-cause = Des noms modifiés
organisation-name-changed = Le nom ne peut rester tel quel : il devient « { $name } » ; le texte est gardé.
organisation-name-direction-cause = Des noms avec des signes de sens d’écriture
organisation-name-direction = Le nom « { $text } » contient des signes qui inversent le sens d’écriture ; il est enregistré tel quel.
organisation-name-missing-cause = Des lignes sans nom
organisation-name-missing = La ligne n’a pas de nom ; écrivez-en un sous « { $header } ».
organisation-name-repeated-cause = Des noms que rien ne distingue
organisation-name-repeated = « { $name } » est déjà dans { $place } et rien ne distingue les deux ; donnez une clé à chaque ligne.
organisation-name-twin-cause = Des noms que d’autres portent
organisation-name-twin = { $count ->
    [one] « { $name } » est aussi le nom d’un autre ; leurs clés les distinguent.
   *[other] « { $name } » est aussi le nom de { $count } autres ; leurs clés les distinguent.
}
organisation-newer-cause = Écrit par un Guildhall plus récent
organisation-newer = Le format { $format } vient d’un Guildhall plus récent. Mettez Guildhall à jour, ou exportez de nouveau.
organisation-no-such-cause = Des renvois qui ne mènent nulle part
organisation-no-such = « { $text } » n’existe pas ({ $what }) ; corrigez, ou ajoutez-le.
organisation-name-for-key-cause = Des noms là où une clé est attendue
organisation-name-for-key = « { $text } » est un nom ({ $what }) ; cette colonne attend la clé.
organisation-header-repeated-cause = Des en-têtes en double
organisation-header-repeated = L’en-tête « { $header } » apparaît deux fois ; cette colonne est gardée comme champ libre « { $kept } ». Renommez l’une des deux.
organisation-refers-to-removed-cause = Des renvois à ce qui est supprimé
organisation-refers-to-removed = Renvoie à « { $text } » ({ $what }), qui manque dans les fichiers et que l’import supprime ; ajoutez-le, ou gardez ce qui manque.
organisation-said-goes-too-cause = Part avec les personnes
organisation-said-goes-too = Personnes qui manquent dans les fichiers : { $people }. Avec elles disparaissent { $count } entrées à leur sujet (évaluations, constats, entretiens, places) ; gardez ce qui manque pour les conserver.
organisation-nobody-serves-cause = Des services que personne n’offre ni ne demande
organisation-nobody-serves = Ni fournisseur ni bénéficiaire n’est nommé ; personne n’offre ni ne demande encore ce service.
organisation-not-a-table-cause = Des feuilles sans en-têtes connus
organisation-not-a-table = Aucune ligne d’en-têtes ne dit ce qu’est cette feuille ; nommez ses colonnes comme community_id, name, kind, parent_id ou person_id, name, handle.
organisation-number-cause = Des nombres illisibles
organisation-number = « { $text } » sous « { $header } » n’est pas un nombre entier ; le champ reste vide et le texte est gardé.
organisation-percent-cause = Des parts illisibles
organisation-percent = « { $text } » sous « { $header } » n’est pas une part de 0 à 100 ; le champ reste vide et le texte est gardé.
organisation-reference-missing-cause = Des lignes sans référence
organisation-reference-missing = Rien n’est écrit sous « { $header } » ; nommez-en un.
organisation-row-repeated-cause = Des lignes en double
organisation-row-repeated = La ligne répète l’enregistrement { $record } ; les deux sont gardées.
organisation-state-blank-cause = Des statuts vides
organisation-state-blank = Le statut est vide ; il est pris pour { $state }.
organisation-state-capitals-cause = Des statuts en capitales
organisation-state-capitals = « { $text } » est en capitales ; c’est lu comme { $state } et gardé.
organisation-state-unknown-cause = Des statuts inconnus
organisation-state-unknown = « { $text } » n’est pas un statut connu ; il est pris pour { $state } et gardé.
organisation-text-long-cause = Des textes trop longs
organisation-text-long = Le texte sous « { $header } » est trop long. Raccourcissez-le.
organisation-text-unreadable-cause = Des textes qui n’entrent pas dans leur champ
organisation-text-unreadable = Le texte sous « { $header } » n’entre pas dans le champ. Il est gardé comme champ libre.
organisation-white-space-cause = Des espaces autour de mots
organisation-white-space = Il y a des espaces autour de « { $text } » ; ils sont retirés.
organisation-word-changed-cause = Des mots modifiés
organisation-word-changed = Le mot sous « { $header } » ne peut rester tel quel. Le texte est gardé.
organisation-yes-no-cause = Ni oui ni non
organisation-yes-no = « { $text } » sous « { $header } » n’est ni oui ni non ; le champ reste vide et le texte est gardé.

# Why a part of a sheet of ratings is what it is, and our own sheet of ratings.
import-people-without-scale-cause = Des personnes sans échelle
import-people-without-scale = La feuille nomme des personnes, et ce qui figure à côté d’elles n’est sur aucune échelle connue ; aucune de ses cellules n’est importée. Écrivez-y des marques d’une même échelle, comme des nombres, ou dites à l’étape 2 ce qu’est la feuille.
import-not-recognised-cause = Rien de ce qui était cherché
import-not-recognised = { $count ->
    [one] Ce n’est rien de ce qui était cherché, donc { $count } cellule n’est pas importée : ni matrice de compétences, ni évaluations de personnes, ni table de communautés, de personnes, d’adhésions ou de services. Si c’en est une, dites-le à l’étape 2.
   *[other] Ce n’est rien de ce qui était cherché, donc { $count } cellules ne sont pas importées : ni matrice de compétences, ni évaluations de personnes, ni table de communautés, de personnes, d’adhésions ou de services. Si c’en est une, dites-le à l’étape 2.
}
ratings-own-cell-cause = Cellules de notre propre feuille qui ne se lisent pas
ratings-own-cell = « { $text } » ne peut pas figurer dans cette colonne. Corrigez la cellule ; d’ici là sa ligne reste dehors.
ratings-own-record-cause = Entrées qui ne sont pas des évaluations
ratings-own-record = { $why ->
    [missing] Cette entrée n’est pas une évaluation : « { $field } » manque. Corrigez-la ; d’ici là elle reste dehors.
    [unknown] Cette entrée n’est pas une évaluation : elle a « { $field } », qu’aucune évaluation n’a. Corrigez-la ; d’ici là elle reste dehors.
    [unreadable] Cette entrée n’est pas une évaluation : ce qui est sous « { $field } » est illisible. Corrigez-la ; d’ici là elle reste dehors.
   *[other] Cette entrée n’est pas une évaluation. Corrigez-la ; d’ici là elle reste dehors.
}
ratings-own-newer-cause = Écrit par un Guildhall plus récent
ratings-own-newer = Le format { $format } a été écrit par un Guildhall plus récent. Mettez Guildhall à jour, ou exportez de nouveau.
ratings-own-more-cause = D’autres lignes qui ne se lisent pas
ratings-own-more = { $count ->
    [one] { $count } autre ligne ne se lit pas non plus. Corrigez-la aussi ; d’ici là elle reste dehors.
   *[other] { $count } autres lignes ne se lisent pas non plus. Corrigez-les aussi ; d’ici là elles restent dehors.
}
ratings-own-no-list-cause = Un document sans ses évaluations
ratings-own-no-list = Le document dit contenir des évaluations, mais sa liste « ratings » manque. Exportez-le de nouveau.
ratings-own-skill-cause = Compétences qui n’existent pas
ratings-own-skill = Il n’y a pas de compétence « { $skill } » dans une matrice « { $framework } ». Importez d’abord cette matrice.
