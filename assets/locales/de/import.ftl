# Import einer Matrix in fünf Schritten, und ein Satz für jedes Problem.

## Schritte

import-steps = Schritte des Imports
import-step-source = Quelle
import-step-sheets = Blätter und Aufbau
import-step-values = Spalten und Werte
import-step-check = Prüfen
import-step-review = Durchsehen und übernehmen
import-step-done = erledigt
import-promise = Vor Schritt 5 wird nichts geschrieben. Ein „Rückgängig“ nimmt alles zurück.
import-next = Übernehmen und weiter
import-next-first = Weiter
import-back = Zurück
import-cancel = Import abbrechen
import-commit = Importieren
import-take-back = Letzte Änderung zurücknehmen
import-next-no-file = Wählen Sie zuerst eine Datei
import-next-unread = Nichts war lesbar. Wählen Sie eine andere Datei.
import-next-nothing = So wie diese Dateien gelesen wurden, lässt sich nichts daraus importieren. Sagen Sie, was ein Blatt ist, oder wählen Sie eine andere Datei.
import-to-check = Zu dem, was den Import verhindert
import-commit-blocked = Einige Probleme halten den Import auf. Nehmen Sie sie im Kasten auf dieser Seite hin, oder gehen Sie zu Schritt 4 zurück, um sie zu beheben.
import-done = Getan: { $change }
import-done-nothing = Es war nichts zu ändern
import-writing = Der Import wird geschrieben

## Statuszeile und Leiste

import-bar-sheets = { $count ->
    [one] { $count } Blatt
   *[other] { $count } Blätter
}
import-status-none = Keine Datei gewählt
import-status-file = { $total ->
    [one] { $total } Blatt
   *[other] { $total } Blätter
} in { $file }
import-status-sheet = Blatt { $number } von { $total }: { $name }
import-status-cells = { $cells ->
    [one] { $cells } gefüllte Zelle
   *[other] { $cells } gefüllte Zellen
}, { $merges ->
    [one] { $merges } verbundener Bereich
   *[other] { $merges } verbundene Bereiche
}
import-status-took = Gelesen in { $seconds } s

## Schritt 1: Quelle

import-empty-title = In welcher Tabelle steht Ihre Matrix?
import-empty-text = Guildhall sieht sich die Datei an, zeigt, wofür es jede Zelle hält, und schreibt nichts, bevor Sie es sagen.
import-choose = Datei wählen
import-choose-other = Andere Datei wählen
import-read-again = Noch einmal lesen
import-drop = Ziehen Sie eine oder mehrere Tabellen irgendwo in dieses Fenster, oder wählen Sie sie aus.
import-kinds = .xls, .xlsx, .xlsm, .xlsb, .ods, .csv, .tsv, .json
import-reading = Die Datei wird gelesen
import-reading-again = Wird mit Ihren Änderungen neu gelesen
import-reading-file = { $count ->
    [one] { $name } wird gelesen
   *[other] { $name } wird gelesen, insgesamt { $count } Dateien
}
import-cancelled = Das Lesen wurde abgebrochen. Nichts wurde verändert.
import-not-read = { $name } konnte nicht gelesen werden
import-files = { $count ->
    [one] Die Datei
   *[other] { $count } Dateien
}
import-file-facts = { $format }, { $sheets ->
    [one] { $sheets } Blatt
   *[other] { $sheets } Blätter
}, { $cells ->
    [one] { $cells } gefüllte Zelle
   *[other] { $cells } gefüllte Zellen
}
import-nothing-in-it = Die Datei hat Blätter, aber keine einzige gefüllte Zelle. Wählen Sie die Datei, in der die Matrix steht.

## Schritt 2: Blätter und Aufbau

import-sheets = Blätter
import-sheet-label = Das Blatt { $sheet } mit dem, was erkannt wurde
import-sheet-empty = leer
import-sheet-empty-text = Dieses Blatt hat keine gefüllte Zelle. Von hier gibt es nichts zu importieren.
import-sheet-ignored = ausgelassen
import-sheet-ladder = Matrix
import-sheet-ranks = Übersicht der Stufen
import-sheet-ratings = Bewertungen
import-sheet-people = Personen
import-sheet-communities = Gemeinschaften
import-sheet-memberships = Mitgliedschaften
import-sheet-services = Dienste
import-sheet-legend = Legende
import-sheet-text = Text
import-sheet-unknown = nicht erkannt
import-side = Was erkannt wurde
import-what-it-is = Was dieses Blatt ist
import-use-ladder-across = Matrix, Stufen nebeneinander
import-use-ladder-down = Matrix, Stufen untereinander
import-use-ladder-skill = Matrix, je Blatt eine Fähigkeit
import-use-ladder-long = Matrix, je Zeile ein Eintrag
import-use-ranks = Übersicht der Stufen und Ränge
import-use-ratings = Bewertungen von Personen
import-use-people = Liste von Personen
import-use-communities = Liste von Gemeinschaften
import-use-memberships = Liste von Mitgliedschaften
import-use-services = Liste von Diensten
import-use-legend = Legende
import-use-text = Text
import-use-unknown = Nicht erkannt
import-use-ignore = Dieses Blatt auslassen
import-ignored-because = Dieses Blatt wird ausgelassen: { $why }. Sagen Sie, was es ist, um es aufzunehmen.
import-ladders-only = Dieses Blatt wurde erkannt als: { $kind }. Davon lässt sich nichts importieren; seine Zellen bleiben in der Datei.
import-because-table = Die Spalten werden an ihren Überschriften erkannt, die Zeilen an ihren Schlüsseln unterschieden. Sonst ist nichts zu wählen.
import-because-tables = Gemeinschaften, Personen, Mitgliedschaften und Dienste werden an den Überschriften ihrer Spalten erkannt. Vor der Prüfung ist nichts zu wählen.
import-turn-down = Drehen: Stufen untereinander
import-turn-across = Drehen: Stufen nebeneinander
import-blocks = Blöcke
import-blocks-hint = zum Ändern öffnen
import-add-block = Zellen eine andere Rolle geben
import-picking = Ziehen Sie über die Zellen für „{ $role }“, oder markieren Sie sie mit Umschalt und Pfeilen und drücken Sie Enter
import-edges-hint = Kanten auf dem Blatt ziehen, oder dort mit Tab anspringen und mit den Pfeiltasten bewegen.
import-edge-top = Obere Kante von „{ $role }“
import-edge-right = Rechte Kante von „{ $role }“
import-edge-bottom = Untere Kante von „{ $role }“
import-edge-left = Linke Kante von „{ $role }“
import-drag = Bereich auf dem Blatt ziehen
import-address = oder Bereich eingeben
import-address-wrong = „{ $text }“ ist kein Bereich; erwartet wird B4 oder B4:C7.
import-address-empty = Geben Sie einen Bereich wie B4:C7 ein.
import-give = Diesen Bereich nehmen
import-change-role = Alle werden zu
import-freedom = Welcher Freiraum
import-freedom-team = Freiraum im Team
import-freedom-task = Freiraum bei der Aufgabe
import-freedom-technology = Freiraum bei der Technik
import-freedom-time = Freiraum bei der Zeit
import-accounted = Zugeordnet
import-accounted-cells = { $total ->
    [one] { $known } von { $total } gefüllten Zelle
   *[other] { $known } von { $total } gefüllten Zellen
}
import-accounted-rest = { $count ->
    [one] { $count } davon ohne Rolle, genannt unter „Probleme“
   *[other] { $count } davon ohne Rolle, genannt unter „Probleme“
}
import-tag = { $role }, { $count }
import-tag-ignored = Ignoriert: { $why }

## Rollen der Zellen

import-role-title = Titel
import-role-tracks = Laufbahnen
import-role-levels = Stufen
import-role-areas = Bereiche
import-role-skills = Fähigkeiten
import-role-codes = Kürzel
import-role-description = Beschreibungen
import-role-scope = Reichweite
import-role-freedom = Freiraum
import-role-responsibilities = Verantwortung
import-role-level_notes = Notizen zu Stufen
import-role-expectations = Erwartungen
import-role-ratings = Mindestbewertungen
import-role-given-ratings = Bewertungen
import-role-own = Importiert
import-role-markers = Kennzeichen
import-role-heading = Überschriften
import-role-records = Zeilen
import-role-ignored = Ignoriert
import-role-reported = Noch ohne Rolle

## Schritt 3: Spalten und Werte

import-ladders = Matrizen dieser Dateien
import-ladder-number = Matrix { $number }
import-ladder-name = Name der Matrix
import-track-name = Name der Laufbahn
import-track-kind = Art der Laufbahn
import-track-trunk = Gemeinsamer Stamm
import-track-technical = Fachliche Laufbahn
import-track-leadership = Führungslaufbahn
import-track-custom = Andere Laufbahn
import-track-new = Neue Laufbahn
import-track-add = Laufbahn hinzufügen
import-track-remove = Laufbahn { $name } entfernen
import-track-empty = Auf dieser Laufbahn steht keine Stufe.
import-levels-of = Stufen von { $track }
import-level = Stufe
import-level-name = Name der Stufe
import-rank = Rang
import-rank-of = Rang von { $level }
import-on-track = Auf der Laufbahn
import-cell = Zelle
import-marker-means = am Anfang einer Zeile bedeutet
import-marker-label = Was [{ $marker }] bedeutet
import-marker-audience = eine Zielgruppe, keine Laufbahn
import-scale = Skala
import-scale-hint = Wörter in steigender Folge
import-scale-up = „{ $word }“ nach oben
import-scale-down = „{ $word }“ nach unten
import-scale-first = Das ist das niedrigste Wort
import-scale-last = Das ist das höchste Wort
import-areas-skills = Bereiche und Fähigkeiten
import-areas-count = { $count ->
    [one] 1 Bereich
   *[other] { $count } Bereiche
}
import-skills-count = { $count ->
    [one] 1 Fähigkeit
   *[other] { $count } Fähigkeiten
}
import-misfit = nicht passend
import-no-area = Ohne Bereich
import-area-name = Name des Bereichs
import-skill-name = Name der Fähigkeit
import-said = Auf dem Blatt steht „{ $text }“.
import-as-said = So übernehmen
import-more-skills = { $count ->
    [one] 1 weitere Fähigkeit zeigen
   *[other] { $count } weitere Fähigkeiten zeigen
}

## Schritt 4: prüfen

import-cells-imported = Importierte Zellen
import-cells-ignored = Ausdrücklich ignorierte Zellen
import-cells-reported = Zellen ohne Rolle
import-check-sheet = Blatt
import-check-is = Was es ist
import-check-imported = Importiert
import-check-ignored = Ignoriert
import-check-reported = Ohne Rolle
import-check-title = { $causes ->
    [one] { $problems ->
        [one] Ein Problem
       *[other] { $problems } Probleme mit einer Ursache
    }
   *[other] { $problems } Probleme mit { $causes } Ursachen
}
import-problems = Probleme
import-problems-none = Keine Probleme. Jede gefüllte Zelle wird importiert oder ist ausdrücklich ignoriert.
import-causes = { $count ->
    [0] keine
    [one] { $count } Ursache
   *[other] { $count } Ursachen
}
import-severity-blocks = verhindert den Import
import-severity-warns = zweifelhaft
import-more = { $count ->
    [one] { $count } weiteres
   *[other] { $count } weitere
}
import-fewer = Weniger zeigen
import-leave-out = Diese Zellen auslassen
import-record = Eintrag { $record }
import-blocked = { $count ->
    [one] { $count } Problem verhindert den Import: Was es nennt, kann so nicht gespeichert werden.
   *[other] { $count } Probleme verhindern den Import: Was sie nennen, kann so nicht gespeichert werden.
}
import-accept = Das Übrige importieren und dies auslassen
import-accept-note = Die in Schritt 4 genannten Zellen bleiben in der Datei und werden nicht importiert. Alle anderen schon.

## Schritt 5: durchsehen und übernehmen

import-count-new = Neu
import-count-changed = Geändert
import-count-same = Gleich
import-count-skipped = Ausgelassen
import-count-removed = Entfernt
import-becomes-new = Wird eine neue Matrix in diesem Arbeitsbereich.
import-becomes-match = Gehört zu „{ $name }“ in diesem Arbeitsbereich und ändert diese Matrix.
import-framework-facts = { $tracks ->
    [one] { $tracks } Laufbahn
   *[other] { $tracks } Laufbahnen
}, { $levels ->
    [one] { $levels } Stufe
   *[other] { $levels } Stufen
}, { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
}, { $expectations ->
    [one] { $expectations } Erwartung
   *[other] { $expectations } Erwartungen
}
import-remove-missing = Auch entfernen, was der Arbeitsbereich hat und die Datei nicht
import-save-first = Kein Arbeitsbereich ist offen. Der Import fragt, wo der neue liegen soll.
import-filter = Welche Änderungen
import-filter-all = Alle
import-filter-find = Name oder Text finden
import-organisation = Organisation
import-n-communities = { $count ->
    [one] 1 Gemeinschaft
   *[other] { $count } Gemeinschaften
}
import-n-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
import-n-memberships = { $count ->
    [one] 1 Mitgliedschaft
   *[other] { $count } Mitgliedschaften
}
import-n-services = { $count ->
    [one] 1 Zeile mit Diensten
   *[other] { $count } Zeilen mit Diensten
}
import-filter-shown = { $total ->
    [one] { $shown } von { $total } Zeile
   *[other] { $shown } von { $total } Zeilen
}
import-filter-lines = Neues hat eine Zeile; was sich ändert, hat eine Zeile für jedes seiner Felder.
import-filter-none = Nichts passt dazu.
import-nothing-changes = Der Arbeitsbereich enthält all das schon. Nichts würde sich ändern.
import-differences = Was sich ändern würde
import-change-added = Neu
import-change-changed = Geändert
import-change-removed = Entfernt
import-thing-framework = Matrix
import-thing-scale = Skala
import-thing-track = Laufbahn
import-thing-level = Stufe
import-thing-step = Schritt
import-thing-area = Bereich
import-thing-skill = Fähigkeit
import-thing-expectation = Erwartung
import-thing-criterion = Kriterium

## Ursachen: was mehreren Problemen gemeinsam ist

import-cause-other = { $count ->
    [one] Etwas ist anzusehen
   *[other] { $count } Dinge sind anzusehen
}

import-cell-unplaced-cause = Zellen ohne Platz in der Matrix
import-not-a-ladder-cause = Erkannt, aber keine Matrix
import-sheet-scattered-cause = Zellen zu weit verstreut für eine Tabelle
import-name-empty-cause = Namen fehlen
import-name-long-cause = Namen sind sehr lang
import-name-repeated-cause = Namen kommen doppelt vor
import-refused-cause = Der Import wurde abgelehnt
import-text-long-cause = Texte sind zu lang
import-scale-guessed-cause = Wörter, die für eine Skala gehalten wurden
import-text-full-cause = Texte, für die kein Platz ist
read-formula-unsaved-cause = Formeln ohne Ergebnis
import-rating-unknown-cause = Bewertungen, die die Skala nicht kennt
import-ratings-count-cause = Bewertungen passen nicht zu den Kriterien
import-level-missing-cause = Zellen ohne Stufe
import-skill-missing-cause = Zellen ohne Fähigkeit
import-cell-repeated-cause = Zwei Texte für eine Erwartung
import-level-order-cause = Eine höhere Stufe verlangt weniger
import-rank-repeated-cause = Ränge kommen doppelt vor
import-mapping-version-cause = Die Zuordnung hat eine andere Version
import-mapping-sheet-cause = Die Zuordnung nennt ein Blatt, das fehlt
import-mapping-range-cause = Die Zuordnung hat Bereiche, die keine sind
import-mapping-index-cause = Die Zuordnung verweist auf etwas, das sie nicht nennt
import-folder-empty-cause = Ein Ordner ohne Tabellen
import-left-out-cause = Dateien neben den Tabellen
import-mapping-not-met-cause = Die Zuordnung gehört zu einer anderen Datei
import-rule-cause = Eine Regel für Matrizen ist verletzt
import-cell-error-cause = Zellen enthalten Formelfehler
import-degree-unknown-cause = Grade, die keine sind
import-rank-unknown-cause = Ränge, die keine sind
import-rank-moved-cause = Ränge wurden verschoben
import-kind-unknown-cause = Arten, die keine sind
import-name-changed-cause = Namen wurden gekürzt
import-skill-unnamed-cause = Fähigkeiten haben ihren Namen verloren
import-level-without-track-cause = Stufen ohne Laufbahn
import-sheet-unplaced-cause = Zellen neben der Matrix
import-matrix-json-cause = Das JSON ist keine Matrix
import-matrix-newer-cause = Von einem neueren Guildhall geschrieben
read-not-opened-cause = Die Datei lässt sich nicht öffnen
read-empty-cause = Die Datei ist leer
read-password-protected-cause = Die Datei ist mit einem Passwort geschützt
read-old-excel-cause = Die Datei ist zu alt
read-web-page-cause = Die Datei ist eine Webseite
read-xml-spreadsheet-cause = Die Datei hat ein unbekanntes Format
read-unknown-cause = Die Datei ist keine Tabelle
read-damaged-cause = Die Datei ist beschädigt
read-too-large-cause = Die Datei ist zu groß
read-out-of-memory-cause = Die Datei braucht zu viel Speicher
read-time-up-cause = Das Lesen dauerte zu lange
read-cancelled-cause = Das Lesen wurde abgebrochen
read-crashed-cause = Das Lesen der Datei schlug fehl
read-not-started-cause = Das Lesen konnte nicht beginnen
read-encoding-broken-cause = Zeichen waren nicht lesbar
read-quote-open-cause = Ein Anführungszeichen ist nicht geschlossen
read-sheet-broken-cause = Ein Blatt ist beschädigt

## Probleme: was gefunden wurde, und wie es sich beheben lässt

import-cell-unplaced = { $count ->
    [one] Die Zelle „{ $text }“ hat keinen Platz in der Matrix. Geben Sie ihr auf dem Blatt eine Rolle, oder lassen Sie sie aus.
   *[other] { $count } Zellen, ab „{ $text }“, haben keinen Platz in der Matrix. Geben Sie ihnen auf dem Blatt eine Rolle, oder lassen Sie sie aus.
}
import-not-a-ladder = { $count ->
    [one] Das wurde erkannt als: { $kind }; deshalb wird { $count } Zelle nicht importiert. Ist es eine Matrix, so sagen Sie es in Schritt 2.
   *[other] Das wurde erkannt als: { $kind }; deshalb werden { $count } Zellen nicht importiert. Ist es eine Matrix, so sagen Sie es in Schritt 2.
}
import-sheet-scattered = { $count ->
    [one] { $count } Zelle steht zu weit von anderen, um zu einer Tabelle zu gehören. Rücken Sie die Zellen zusammen, oder lassen Sie das Blatt aus.
   *[other] { $count } Zellen stehen zu weit auseinander für eine Tabelle. Rücken Sie sie zusammen, oder lassen Sie das Blatt aus.
}
import-name-empty = Ohne Namen ({ $kind }); der Name ist nun „{ $name }“. Tragen Sie ihn in der Datei nach, oder später unter „Können“.
import-name-long = Der Name ({ $kind }) hat { $count } Zeichen, höchstens { $most } passen. Er wurde gekürzt; der ganze Text bleibt in der Beschreibung.
import-name-repeated = „{ $name }“ ({ $kind }) steht zweimal da, zuerst in { $first }. Beide bleiben; geben Sie einem einen anderen Namen.
import-refused = { $cause }
import-text-long = Der Text hat { $count } Zeichen, eine Zelle fasst höchstens { $most }. Kürzen Sie ihn in der Datei und importieren Sie noch einmal.
import-rating-unknown = „{ $text }“ ist weder eine Zahl noch ein Wort der Skala. Berichtigen Sie es in der Datei und lesen Sie sie neu; bis dahin bleibt die Zelle draußen.
import-scale-guessed = Was in { $columns } steht, wiederholt sich und wurde deshalb für Mindestbewertungen auf einer Skala gehalten, deren Reihenfolge geraten ist: { $words }. Prüfen Sie die Reihenfolge in Schritt 3; oder machen Sie { $range } in Schritt 2 zu Erwartungen, dann bleiben es Texte.
import-scale-right = Die Reihenfolge stimmt
import-text-full = „{ $text }“ passt nicht neben das, was andere Zellen über dasselbe sagen: Ein Text hat höchstens { $most } Zeichen. Es wurde weggelassen; kürzen Sie die Texte.
read-formula-unsaved = { $count ->
    [one] { $cells } enthält eine Formel ohne gespeichertes Ergebnis, darum war dort nichts zu lesen.
   *[other] { $cells } enthalten Formeln ohne gespeichertes Ergebnis, darum war dort nichts zu lesen.
} Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie und importieren Sie sie neu, oder schreiben Sie den Text statt der Formel.
import-ratings-count = Neben { $criteria ->
    [one] { $criteria } Kriterium
   *[other] { $criteria } Kriterien
} { $ratings ->
    [one] steht { $ratings } Bewertung
   *[other] stehen { $ratings } Bewertungen
}. Geben Sie jedem Kriterium eine, oder allen zusammen eine.
import-level-missing = „{ $text }“ steht unter keiner Stufe. Ergänzen Sie die Stufe, oder lassen Sie die Zelle aus.
import-skill-missing = „{ $text }“ gehört zu keiner Fähigkeit. Ergänzen Sie die Fähigkeit, oder lassen Sie die Zelle aus.
import-cell-repeated = { $skill } hat bei { $level } einen zweiten, anderen Text; der erste, in { $first }, bleibt. Machen Sie in der Datei eine Zelle daraus.
import-level-order = { $level } verlangt weniger als { $before } davor. Prüfen Sie die Folge der Stufen in Schritt 3.
import-rank-repeated = { $level } hat den Rang { $rank } wie eine andere Stufe der Laufbahn. Genommen wurde der nächste freie; berichtigen Sie ihn in Schritt 3.
import-mapping-version = Die Zuordnung hat die Version { $version }, dieses Guildhall liest { $known }. Importieren Sie ohne sie, und berichtigen Sie das neu Erkannte.
import-mapping-sheet = Die Zuordnung spricht vom Blatt „{ $sheet }“, das die Dateien nicht haben. Wählen Sie die Dateien, die es enthalten.
import-mapping-range = „{ $range }“ steht, wo ein Bereich wie B4:C7 erwartet wird. Wählen Sie den Bereich noch einmal.
import-mapping-index = Die Nummer { $index } ({ $what }) ist nicht aufgeführt. Wählen Sie in Schritt 3 noch einmal.
import-folder-empty = Der Ordner enthält keine Tabelle; wählen Sie einen mit communities.csv, people.csv, memberships.csv und services.csv oder die Dateien selbst.
import-left-out = Die Tabellen des Ordners wurden gelesen, diese Datei daneben nicht; importieren Sie sie für sich.
import-mapping-not-met = Die Zuordnung nennt das Blatt „{ $sheet }“ von { $file }, das es in den Dateien nicht gibt; dieser Teil bewirkte nichts.
import-rule = Die Matrix kann nicht gespeichert werden: { $rule }. Berichtigen Sie das in Schritt 3 oder in der Datei.
import-cell-error = Die Zelle enthält statt eines Textes den Fehler einer Formel. Tragen Sie den Text ein und importieren Sie noch einmal.
import-degree-unknown = „{ $text }“ ist kein Grad; erwartet wird 0, 1, 2, 3 oder 4.
import-rank-unknown = „{ $text }“ ist kein Rang; erwartet wird eine ganze Zahl ab 0.
import-rank-moved = „{ $text }“ ist auch der Rang einer anderen Stufe der Laufbahn; genommen wurde der nächste freie.
import-kind-unknown = „{ $text }“ ist hier nicht bekannt; wählen Sie eines der Wörter, die das Blatt anbietet.
import-name-changed = Der Name „{ $text }“ hat Zeilenumbrüche oder ist zu lang; er wurde gekürzt.
import-skill-unnamed = Die Fähigkeit hat keinen Namen mehr; sie behielt ihren alten.
import-level-without-track = Über der Stufe „{ $text }“ steht keine Laufbahn. Nennen Sie eine in der Zeile darüber und importieren Sie noch einmal.
import-sheet-unplaced = { $cells ->
    [one] { $cells } Zelle gehört nicht zur Matrix und wird nicht importiert. Importieren Sie das Blatt für sich, wenn es eine andere enthält.
   *[other] { $cells } Zellen gehören nicht zur Matrix und werden nicht importiert. Importieren Sie das Blatt für sich, wenn es eine andere enthält.
}
import-matrix-json = { $place }: { $text }.
import-matrix-newer = Die Datei wurde von einem neueren Guildhall geschrieben. Aktualisieren Sie Guildhall, um sie zu importieren.

## Dateien, die nicht gelesen werden konnten

read-not-opened = Die Datei lässt sich nicht öffnen: { $cause }. Prüfen Sie, ob sie noch da ist und gelesen werden darf.
read-empty = Die Datei ist leer: Sie enthält kein einziges Byte. Wählen Sie die Datei, in der die Matrix steht.
read-password-protected = Die Datei ist mit einem Passwort geschützt. Öffnen Sie sie im Tabellenprogramm, entfernen Sie das Passwort und importieren Sie noch einmal.
read-old-excel = Die Datei stammt aus Excel 4 oder älter und kann nicht gelesen werden. Speichern Sie sie in einem neueren Programm als .xlsx und importieren Sie diese.
read-web-page = Die Datei ist eine Webseite und keine Tabelle, wie immer sie heißt. Öffnen Sie sie im Tabellenprogramm, speichern Sie sie als .xlsx und importieren Sie diese.
read-xml-spreadsheet = Die Datei hat das Format „XML-Kalkulationstabelle 2003“, das nicht gelesen werden kann. Speichern Sie sie als .xlsx und importieren Sie diese.
read-unknown = Die Datei ist keine Tabelle ({ $what }). Gelesen werden .xlsx, .xls, .xlsm, .xlsb, .ods, .csv, .tsv und .json.
read-damaged = Die Datei ist beschädigt: { $cause }. Öffnen Sie sie im Tabellenprogramm, speichern Sie sie als .xlsx und importieren Sie diese.
read-too-large = Die Datei ist zu groß: { $bound } darf höchstens { $limit } sein, hier { $found }. Importieren Sie einen Teil davon.
read-out-of-memory = Die Datei braucht mehr Speicher, als das Lesen nehmen darf. Importieren Sie einen Teil davon.
read-time-up = Das Lesen der Datei dauerte länger als { $seconds } Sekunden und wurde beendet. Importieren Sie einen Teil davon.
read-cancelled = Das Lesen der Datei wurde abgebrochen.
read-crashed = Die Datei ist so beschädigt, dass ihr Lesen endete. Öffnen Sie sie im Tabellenprogramm, speichern Sie sie als .xlsx und importieren Sie diese.
read-not-started = Der Prozess, der fremde Dateien liest, konnte nicht starten: { $cause }. Installieren Sie Guildhall neu, wenn das bei jeder Datei geschieht.
read-encoding-broken = Einige Zeichen sind in der Kodierung der Datei ({ $encoding }) ungültig und wurden ersetzt. Speichern Sie die Datei in ihrem Programm als UTF-8.
read-quote-open = Ein Anführungszeichen im letzten Eintrag wird nie geschlossen; alles danach wurde eine Zelle. Schließen Sie es in der Datei.
read-sheet-broken = Das Blatt ist beschädigt: { $cause }. Nur seine ersten { $cells } Zellen waren lesbar; öffnen Sie die Datei im Tabellenprogramm, speichern Sie sie als .xlsx und importieren Sie diese.

## Arten von Dingen, wie sie in den Sätzen oben stehen

import-damage-structure = ihre innere Ordnung ist zerstört
import-damage-packing = ein Teil von ihr lässt sich nicht entpacken
import-damage-missing = ein nötiger Teil fehlt
import-damage-cut-short = sie endet mittendrin
import-damage-contradictory = ihre Teile widersprechen einander
import-damage-too-deep = ihre Teile sind zu tief ineinander verschachtelt
import-damage-json = sie ist kein gültiges JSON
import-damage-content = ihr Inhalt lässt sich nicht entziffern
import-word-framework = Matrix
import-word-track = Laufbahn
import-word-level = Stufe
import-word-area = Bereich
import-word-skill = Fähigkeit
import-word-ladder = Matrix
import-word-ratings = Bewertungen von Personen
import-word-people = eine Liste von Personen
import-word-communities = eine Liste von Gemeinschaften
import-word-memberships = eine Liste von Mitgliedschaften
import-word-services = eine Liste von Diensten
import-word-legend = eine Legende
import-word-text = Text
import-word-unknown = eine Tabelle unbekannter Art

## Warum ein Blatt oder seine Zellen sind, was sie sind

import-because-json = Diese Datei enthält eine Matrix als Daten, ohne Blätter. Vor dem Durchsehen gibt es nichts zu wählen.
