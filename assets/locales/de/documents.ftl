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

## Was einer Person ausgehändigt wird

pack-title = { $name }: wohin es weitergeht
pack-intro = Dieses Dokument ist allein für { $name }. Es enthält nichts, was über andere gesagt wurde.
pack-no-checklist = Es ist ein Anlass zum Gespräch, keine Checkliste: Nichts hiervon wird zu einem Prozentwert verrechnet, und über eine Beförderung entscheiden Menschen im Gespräch. Was noch niemand zeigen konnte, ist eine Gelegenheit, die gesucht wird, kein Mangel.
pack-level = { $level } ({ $track })
pack-nothing = –
# Stands for a name of another person in what was written.
pack-someone = jemand anderes

pack-place = Stufe und Ziel
pack-said = Was vereinbart ist
pack-level-now = Stufe jetzt
pack-target = Ziel
pack-no-level = Noch nicht vereinbart
pack-since = seit { $date }
pack-by = bis { $date }
pack-ambition = Wohin { $name } möchte
pack-blockers = Was im Weg steht
pack-next-talk = Nächstes Gespräch

pack-steps = Was von hier weiterführt
pack-steps-note = Beide Wege stehen offen, so weit die Leiter führt. Zu jedem Schritt: wie die Kriterien noch nicht erreichter Stufen stehen, und in wie vielen Fähigkeiten die Einstufung unter dem Erwarteten liegt.
pack-step = Schritt zu
pack-step-kind = Art
pack-step-criteria = Kriterien, die vor einem liegen
pack-step-skills = Fähigkeiten
pack-step-promotion = Beförderung
pack-step-side-move = Seitenschritt
pack-count = { $what }: { $n }
pack-no-criteria = Keine beschrieben
pack-step-gaps = unter dem Erwarteten: { $n }
pack-step-unknown = nicht eingeschätzt: { $n }
pack-comes-with = Was mit { $level } kommt
pack-responsibility = Verantwortung

pack-criteria = Kriterien für { $level }
pack-criteria-said = Stand, Kriterium und Belege
pack-criteria-note = Jedes Kriterium mit seinem heutigen Stand, wer das sagt und was es zeigt.
pack-misfits = Was nicht vorkommen darf
pack-misfits-none = Keines von { $all } gesehen.
pack-misfits-seen = { $n } von { $all } gesehen.
pack-misfits-unknown = Zu { $n } ist nichts gesagt.
pack-misfits-list = Gesehen oder nicht
pack-silent = Zu { $n } Kriterien bereits erreichter Stufen ist nichts festgehalten; sie fehlen hier.
notes-joined = { $first }; { $next }
pack-from-level = von { $level }
pack-said-on = { $who }, { $date }
pack-part-said = { $part }: { $said }
pack-reason = Grund: { $reason }
pack-expires = gilt bis { $date }
pack-expired = abgelaufen am { $date }
pack-evidence = Beleg: { $evidence }
state-met = Erfüllt
state-partly = Teilweise
state-not-yet = Noch nicht
state-no-opportunity = Noch keine Gelegenheit
state-waived = Erlassen
state-not-applicable = Nicht anwendbar
state-unknown = Unbekannt
state-seen = Gesehen
state-not-seen = Nicht gesehen
said-by-self = selbst
said-by-lead = Leitung
said-by-peer = Kollegium
said-by-both = gemeinsam vereinbart
interest-more = möchte mehr davon
interest-fine = gut so
interest-avoid = möchte es eher meiden

pack-skills = Fähigkeiten
pack-skills-note = Können und Tun stehen getrennt; erwartet ist die geringste Einstufung der Stufe, um die es hier geht.
pack-asked = Erwartet
pack-knows = Kann
pack-does = Tut
pack-seen-by = Gesehen von
pack-not-assessed = Nicht eingeschätzt
pack-stale = länger her
pack-doing-unknown = was davon getan wird, hat noch niemand gesagt

pack-talks = Worüber gesprochen wurde
pack-talks-note = Die letzten Gespräche, wie beide sie kennen: die Notizen, was vereinbart wurde und wann es weitergeht.
pack-talk-on = Gespräch vom { $date }
pack-talk-notes = Notizen
pack-talk-agreed = { $skill }: { $ratings }

pack-plan = Lücken und Plan
pack-plan-note = Eine Zeile für jede Fähigkeit, deren Einstufung unter dem Erwarteten liegt, mit dem, was als Nächstes kommen könnte. In die letzte Spalte wird geschrieben.
pack-planned = Was zu tun ist
pack-no-gaps = Keine Einstufung liegt unter dem Erwarteten. Was nicht eingeschätzt ist, ist weder Lücke noch Erfolg.
pack-doing-open = Wo nur das Können eingestuft ist, hat noch niemand gesagt, was davon getan wird.
pack-gap = Von, nach
pack-from-to = { $from } → { $to }
pack-next-step = Nächster Schritt
pack-next-rating = nächste Einstufung: { $rating }
pack-agreed = Vereinbart: was, bis wann

pack-changes = Was sich seit dem letzten Mal geändert hat
pack-first = Vor diesem Tag wurde kein Dokument aufgehoben.
pack-unchanged = Seit dem Dokument vom { $date } hat sich nichts geändert.
pack-changed-since = Seit { $date }
pack-changed-version = Die Leiter gilt jetzt in Version { $after } (vorher: { $before }).
pack-changed = { $subject }: { $before } → { $after }
pack-not-asked = nicht erwartet
pack-asked-before = erwartet
pack-ratings = kann { $knows }, tut { $does }

pack-signatures = Unterschriften
pack-signatures-note = Unterschrieben heißt: Wir haben darüber gesprochen. Es ist keine Zustimmung zu jeder Zeile.
pack-signer = Wer
pack-signed-on = Datum
pack-signature = Unterschrift

## Das Formular zum Ausfüllen

form-overview = Überblick
form-skills = Fähigkeiten zum Ausfüllen
form-criteria = Kriterien zum Ausfüllen
form-how = Die gelben Felder gehören Ihnen: Tragen Sie ein, was Sie von sich sagen möchten, und senden Sie die Datei zurück. Was Sie lassen, wie es ist, bleibt, wie es ist.
form-interest = Interesse
form-note = Notiz
form-evidence = Neuer Beleg
form-level = Stufe
form-seen = Gesehen als
form-own = Wie ich es sehe
form-note-rating = Wählen Sie eine Einstufung. Lassen Sie leer, was Sie nicht sagen können; leer ist niemals null.
form-note-interest = Ob Sie mehr davon möchten.
form-note-evidence = Etwas, das man ansehen kann: eine Arbeit, ein Vortrag, ein Brief, eine Adresse.
form-note-state = Wie Sie sich an diesem Kriterium sehen. Noch keine Gelegenheit ist eine Antwort.

## Days: the first of a month, any other day, a month of which no day is known

date-first-day = { $day }. { $month } { $year }
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember
