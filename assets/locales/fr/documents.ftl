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

## Ce qui est remis à une personne

pack-title = { $name } : où aller d’ici
pack-intro = Ce document est pour { $name } seulement. Il ne contient rien de ce qui a été dit d’autres personnes.
pack-no-checklist = C’est un sujet de conversation, pas une liste à cocher : rien ici n’est converti en pourcentage, et une promotion se décide entre personnes qui se parlent. Ce que personne n’a encore eu l’occasion de montrer est une occasion à chercher, pas un manque.
pack-level = { $level } ({ $track })
pack-nothing = –
# Stands for a name of another person in what was written.
pack-someone = quelqu’un d’autre

pack-place = Niveau et objectif
pack-said = Ce qui est convenu
pack-level-now = Niveau actuel
pack-target = Objectif
pack-no-level = Pas encore convenu
pack-since = depuis { $date }
pack-by = d’ici { $date }
pack-ambition = Où { $name } veut aller
pack-blockers = Ce qui fait obstacle
pack-next-talk = Prochain entretien

pack-steps = Ce qui mène plus loin
pack-steps-note = Les deux voies sont ouvertes aussi loin que mène l’échelle. Pour chaque pas : l’état des critères des niveaux non atteints, et le nombre de compétences dont la note est au-dessous de ce qui est demandé.
pack-step = Pas vers
pack-step-kind = Genre
pack-step-criteria = Critères à venir
pack-step-skills = Compétences
pack-step-promotion = Promotion
pack-step-side-move = Changement de voie
pack-count = { $what } : { $n }
pack-no-criteria = Aucun n’est décrit
pack-step-gaps = au-dessous de ce qui est demandé : { $n }
pack-step-unknown = non évaluées : { $n }
pack-comes-with = Ce qui vient avec { $level }
pack-responsibility = Responsabilité

pack-criteria = Critères pour { $level }
pack-criteria-said = État, critère et preuves
pack-criteria-note = Chaque critère avec son état actuel, qui le dit et ce qui le montre.
pack-misfits = Ce qui ne doit pas être vu
pack-misfits-none = Aucun sur { $all } vu.
pack-misfits-seen = { $n } sur { $all } vus.
pack-misfits-unknown = De { $n }, rien n’est dit.
pack-misfits-list = Vu ou non
pack-silent = Rien n’est noté de { $n } critères de niveaux déjà atteints ; ils sont laissés de côté ici.
notes-joined = { $first } ; { $next }
pack-from-level = de { $level }
pack-said-on = { $who }, { $date }
pack-part-said = { $part } : { $said }
pack-reason = raison : { $reason }
pack-expires = vaut jusqu’au { $date }
pack-expired = expiré le { $date }
pack-evidence = preuve : { $evidence }
state-met = Rempli
state-partly = En partie
state-not-yet = Pas encore
state-no-opportunity = Pas encore d’occasion
state-waived = Dispensé
state-not-applicable = Sans objet
state-unknown = Inconnu
state-seen = Vu
state-not-seen = Pas vu
said-by-self = soi-même
said-by-lead = responsable
said-by-peer = collègue
said-by-both = convenu ensemble
interest-more = en veut davantage
interest-fine = bien ainsi
interest-avoid = préfère éviter

pack-skills = Compétences
pack-skills-note = Savoir et faire sont distingués ; ce qui est demandé est la note minimale au niveau dont il s’agit ici.
pack-asked = Demandé
pack-knows = Sait
pack-does = Fait
pack-seen-by = Vu par
pack-not-assessed = Non évalué
pack-stale = il y a longtemps
pack-doing-unknown = personne n’a encore dit ce qui est pratiqué

pack-talks = Ce dont vous avez parlé
pack-talks-note = Les derniers entretiens, tels que vous les connaissez tous les deux : les notes, ce qui a été convenu et la date du prochain.
pack-talk-on = Entretien du { $date }
pack-talk-notes = Notes
pack-talk-agreed = { $skill } : { $ratings }

pack-plan = Écarts et plan
pack-plan-note = Une ligne pour chaque compétence dont la note est au-dessous de ce qui est demandé, avec ce qui pourrait suivre. La dernière colonne est là pour écrire.
pack-planned = Ce qui est à faire
pack-no-gaps = Aucune note n’est au-dessous de ce qui est demandé. Ce qui n’est pas évalué n’est ni un écart ni une réussite.
pack-doing-open = Là où seul le savoir est noté, personne n’a encore dit ce qui est pratiqué.
pack-gap = De, à
pack-from-to = { $from } → { $to }
pack-next-step = Prochain pas
pack-next-rating = prochaine note : { $rating }
pack-agreed = Convenu : quoi, pour quand

pack-changes = Ce qui a changé depuis la dernière fois
pack-first = Aucun dossier n’a été gardé avant ce jour.
pack-unchanged = Rien n’a changé depuis le dossier du { $date }.
pack-changed-since = Depuis le { $date }
pack-changed-version = L’échelle est maintenant en version { $after } (avant : { $before }).
pack-changed = { $subject } : { $before } → { $after }
pack-not-asked = non demandé
pack-asked-before = demandé
pack-ratings = sait { $knows }, fait { $does }

pack-signatures = Signatures
pack-signatures-note = Signé veut dire : nous en avons parlé. Ce n’est pas un accord sur chaque ligne.
pack-signer = Qui
pack-signed-on = Date
pack-signature = Signature

## Le formulaire à remplir

form-overview = Aperçu
form-skills = Compétences à remplir
form-criteria = Critères à remplir
form-how = Les cases jaunes sont à vous : remplissez ce que vous voulez dire de vous et renvoyez le fichier. Ce que vous laissez tel quel reste tel quel.
form-interest = Intérêt
form-note = Note libre
form-evidence = Nouvelle preuve
form-level = Niveau
form-seen = Vu comme
form-own = Comment je le vois
form-note-rating = Choisissez une note. Laissez vide ce que vous ne pouvez pas dire ; vide n’est jamais zéro.
form-note-interest = Si vous en voulez davantage.
form-note-evidence = Quelque chose que l’on peut regarder : un travail, un exposé, une lettre, une adresse.
form-note-state = Comment vous vous voyez face à ce critère. Pas encore d’occasion est une réponse.

## Days: the first of a month, any other day, a month of which no day is known

date-first-day = { $day }er { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
