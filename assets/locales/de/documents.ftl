# Dokumente, die weitergegeben werden.

decimal-mark = ,

## Kriterien für einen Schritt

promotion-title = Von { $from } zu { $to } ({ $path })
promotion-title-first = Was bei { $to } erwartet wird ({ $path })
promotion-origin = { $framework }, Version { $version }
promotion-date = Stand: { $date }
promotion-intro = Dieses Dokument beschreibt, was bei { $to } erwartet wird und welche Freiräume und welche Verantwortung damit verbunden sind.
promotion-intro-use = Es ist eine Grundlage für Gespräche und keine Checkliste: Die Punkte werden nicht gezählt, und kein Prozentwert macht eine Beförderung aus. Wozu es noch keine Gelegenheit gab, das ist kein Mangel, sondern ein Anlass, eine solche Gelegenheit zu suchen.
promotion-intro-new = Punkte, die bei { $from } noch nicht verlangt waren, sind mit „Neu“ gekennzeichnet.

## Was sich ändert

changes-heading = Was sich ändert
changes-aspect = Aspekt
changes-scope = Reichweite
freedom-team = Freiraum im Team: mit wem man arbeitet
freedom-task = Freiraum bei der Aufgabe: woran man arbeitet
freedom-technology = Freiraum bei der Technik: mit welchen Mitteln
freedom-time = Freiraum bei der Zeit: wann, und wie viel davon einem selbst gehört
freedom-gained = Mehr Freiraum
freedom-kept = Wie bisher
freedom-changed = Anders gefasst
freedom-shrunk = Weniger Freiraum
degree-told = bekommt es gesagt
degree-asked = wird gefragt
degree-proposes = schlägt vor
degree-within-bounds = entscheidet in einem Rahmen
degree-alone = entscheidet allein
not-said = Nicht beschrieben
responsibilities-gained = Neue Verantwortung
responsibilities-kept = Verantwortung, die bleibt
responsibilities-all = Verantwortung

## Was erwartet wird

expected-heading = Was erwartet wird
expected-none = Für diese Stufe ist noch nichts beschrieben.
expected-area = Bereich
expected-rating-before = Bisher mindestens
expected-mark = Vermerk
expected-skill = Fähigkeit
expected-rating = Mindestens
expected-criteria = Was zu sehen ist
rating-word = { $word } ({ $number })
rating-before = bisher: { $rating }
rating-same = wie bisher
rating-none-before = bisher keine
mark-new = Neu
mark-example = Beispiel
criterion-audience = für { $audience }
criterion-rating = mindestens { $rating }

## Was nicht zu sehen sein sollte

misfits-heading = Was nicht zu sehen sein sollte
misfits-note = Das sind Anzeichen dafür, dass etwas im Weg steht. Sie sind nichts, was man erreichen soll, und nichts von dem, was oben steht, wird durch sie erfüllt oder verfehlt.
misfits-signs = Anzeichen

## Namen der Blätter, höchstens 31 Zeichen

sheet-changes = Was sich ändert
sheet-expected = Was erwartet wird
sheet-misfits = Was nicht zu sehen sein sollte
