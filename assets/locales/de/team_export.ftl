# Ein Team als Datei, für die Leitung.
team-export-title = Das Team an seiner Leiter
team-export-lead-only = Nur für die Leitung. Es enthält, was über mehrere Personen gesagt wurde: Geben Sie es nicht weiter, sondern jeder Person ihre eigene Mappe.
team-export-of-nobody = Es nennt niemanden und gilt dem Team als Ganzem. Wo nur eine Person eingestuft ist, sind die Zahlen die ihren.
team-export-of = { $framework }, Version { $version }, Stand { $date }
team-export-no-verdict = Es ist keine Rangliste und kein Urteil: Es zeigt, worüber zu reden ist.
team-export-findings = Was auffällt
team-export-matrix = Die Matrix
team-export-matrix-note = Was die Person tut; wo das Können ein anderes ist, folgt es nach einem Schrägstrich. Ein Strich heißt, dass nichts bekannt ist.
team-export-person = Person
team-export-level = Stufe
team-export-older = alt
team-export-skills = Fähigkeit
team-export-rated = Bewertete Personen
team-export-gap = Summe der Lücken
