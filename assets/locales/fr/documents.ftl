# Documents à transmettre.

decimal-mark = ,

## Critères pour une étape

promotion-title = De { $from } à { $to } ({ $path })
promotion-title-first = Ce qui est attendu au niveau { $to } ({ $path })
promotion-origin = { $framework }, version { $version }
promotion-date = État au { $date }
promotion-intro = Ce document décrit ce qui est attendu au niveau { $to }, ainsi que les libertés et les responsabilités qui l’accompagnent.
promotion-intro-use = Il sert de base à un échange et n’est pas une liste à cocher : les points ne se comptent pas, et aucun pourcentage ne fait une promotion. Ce que personne n’a encore eu l’occasion de montrer n’est pas un manque, mais une occasion à chercher.
promotion-intro-new = Les points qui n’étaient pas demandés au niveau { $from } portent la mention « Nouveau ».

## Ce qui change

changes-heading = Ce qui change
changes-aspect = Aspect
changes-scope = Portée
freedom-team = Liberté d’équipe : avec qui travailler
freedom-task = Liberté de tâche : sur quoi travailler
freedom-technology = Liberté de technique : avec quels moyens
freedom-time = Liberté de temps : quand, et quelle part en revient à soi
freedom-gained = Plus de liberté
freedom-kept = Comme avant
freedom-changed = Autrement formulé
freedom-shrunk = Moins de liberté
degree-told = reçoit des consignes
degree-asked = est consulté
degree-proposes = propose
degree-within-bounds = décide dans un cadre
degree-alone = décide de façon autonome
not-said = Non décrit
responsibilities-gained = Nouvelles responsabilités
responsibilities-kept = Responsabilités qui demeurent
responsibilities-all = Responsabilités

## Ce qui est attendu

expected-heading = Ce qui est attendu
expected-none = Rien n’est encore décrit pour ce niveau.
expected-area = Domaine
expected-rating-before = Note minimale avant
expected-mark = Mention
expected-skill = Compétence
expected-rating = Note minimale
expected-criteria = Ce qui peut s’observer
rating-word = { $word } ({ $number })
rating-before = avant : { $rating }
rating-same = comme avant
rating-none-before = aucune avant
mark-new = Nouveau
mark-example = Exemple
criterion-audience = pour { $audience }
criterion-rating = note minimale { $rating }

## Ce qui ne devrait pas s’observer

misfits-heading = Ce qui ne devrait pas s’observer
misfits-note = Ce sont des signes que quelque chose fait obstacle. Ils ne sont pas à atteindre, et rien de ce qui précède n’est acquis ou manqué à cause d’eux.
misfits-signs = Signe

## Noms des feuilles, 31 caractères au plus

sheet-changes = Ce qui change
sheet-expected = Ce qui est attendu
sheet-misfits = À ne pas observer
