# Une équipe en fichier, pour son responsable.
team-export-title = L’équipe face à son échelle
team-export-lead-only = Pour le responsable seulement. Ce fichier contient ce qui a été dit de plusieurs personnes : ne le transmettez pas, et remettez à chacune son propre dossier.
team-export-of-nobody = Il ne nomme personne et parle de l’équipe entière. Là où une seule personne est évaluée, les chiffres sont les siens.
team-export-of = { $framework }, version { $version }, au { $date }
team-export-no-verdict = Ce n’est ni un classement ni un verdict : il montre de quoi parler.
team-export-findings = Ce qui est notable
team-export-matrix = La matrice
team-export-matrix-note = Ce que la personne fait ; là où le savoir diffère, il suit après une barre. Un tiret veut dire que rien n’est connu.
team-export-person = Personne
team-export-level = Niveau
team-export-older = ancien
team-export-skills = Compétence
team-export-rated = Personnes évaluées
team-export-gap = Somme des écarts
