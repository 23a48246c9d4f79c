import-because-own = Guildhall hat dieses Blatt geschrieben. Es wird nach den Kennungen darin gelesen; zu wählen gibt es nichts.
import-because-levels-known-row = In Zeile { $line } { $count ->
    [one] steht ein Wort, das als Stufe bekannt ist
   *[other] stehen { $count } Wörter, die als Stufen bekannt sind
},
import-because-levels-known-column = In Spalte { $line } { $count ->
    [one] steht ein Wort, das als Stufe bekannt ist
   *[other] stehen { $count } Wörter, die als Stufen bekannt sind
},
import-because-levels-form-row = In Zeile { $line } { $count ->
    [one] steht eine kurze Überschrift
   *[other] stehen { $count } kurze Überschriften
} über Zellen ähnlicher Länge,
import-because-levels-form-column = In Spalte { $line } { $count ->
    [one] steht eine kurze Überschrift
   *[other] stehen { $count } kurze Überschriften
} neben Zellen ähnlicher Länge,
import-because-skills-column = Spalte { $line } nennt { $count ->
    [one] eine Fähigkeit
   *[other] { $count } Fähigkeiten
},
import-because-skills-row = Zeile { $line } nennt { $count ->
    [one] eine Fähigkeit
   *[other] { $count } Fähigkeiten
},
import-because-skills-none = daneben stehen keine Namen von Fähigkeiten,
import-because-skills-one = alle Zeilen sprechen von einer Fähigkeit,
import-because-cells-texts = und die Zellen { $cells } sind Texte.
import-because-cells-numbers = und die Zellen { $cells } sind Zahlen.
import-because-cells-words = und die Zellen { $cells } sind immer dieselben wenigen Wörter.
import-because-legend = Es steht neben der Tabelle und erklärt sie.
import-because-text = Es steht neben der Tabelle und hat weder Stufen noch Fähigkeiten.
import-because-numbers = Es steht neben der Tabelle und enthält Zahlen ohne bekannte Bedeutung.
import-because-sentences = Es ist eine Spalte von Sätzen, ohne Stufen.
import-because-nothing = Es enthält weder Stufen noch Personen.
import-because-overview = { $count ->
    [one] { $count } seiner { $total } Zellen ist der Name einer Stufe auf einem anderen Blatt: Es ist deren Übersicht.
   *[other] { $count } seiner { $total } Zellen sind Namen von Stufen auf den anderen Blättern: Es ist deren Übersicht.
}
import-because-records = Jede der { $rows } Zeilen unter Zeile { $line } ist ein Eintrag: „{ $levelhead }“ wiederholt { $levels ->
    [one] eine Stufe
   *[other] { $levels } Stufen
}, „{ $skillhead }“ wiederholt { $skills ->
    [one] eine Fähigkeit
   *[other] { $skills } Fähigkeiten
}, und kein Paar davon kommt zweimal vor.
import-because-who-records = Zeile { $line } überschreibt Spalte { $column } mit „{ $head }“, daneben steht eine Spalte mit Fähigkeiten: je Person und Fähigkeit ein Eintrag.
import-because-who-rated = Zeile { $line } überschreibt Spalte { $column } mit „{ $head }“, und { $count ->
    [one] { $count } der { $total } Zellen darunter ist eine Zahl oder ein Kreuz
   *[other] { $count } der { $total } Zellen darunter sind Zahlen oder Kreuze
}: Personen werden bewertet.
import-because-who-list = Zeile { $line } überschreibt Spalte { $column } mit „{ $head }“, und keine Zeile nennt Stufen: Es ist eine Liste von Personen.
import-because-rated = { $count ->
    [one] { $count } der { $total } Zellen unter Zeile { $line } ist eine Zahl oder ein Kreuz
   *[other] { $count } der { $total } Zellen unter Zeile { $line } sind Zahlen oder Kreuze
}, und keine Zeile nennt Stufen: Jemand oder etwas wird bewertet.
import-because-tickets = Es listet Aufgaben oder Tickets auf ({ $fields }), und weder Stufen noch Personen, die bewertet werden.
import-because-list = Zeile { $line } überschreibt { $count ->
    [one] eine Spalte
   *[other] { $count } Spalten
}, und keine Zeile nennt Stufen oder Personen.
import-because-form = Dieses Blatt hat Guildhall für eine Person zum Ausfüllen geschrieben. Jede Zeile ist an der verborgenen Spalte zu erkennen; vor dem nächsten Schritt ist nichts zu wählen.
import-because-ratings-across = { $npeople ->
    [one] Die Zelle { $people } nennt eine Person
   *[other] Die Zellen { $people } nennen { $npeople } Personen
} und { $skills } { $nskills ->
    [one] eine Fähigkeit
   *[other] { $nskills } Fähigkeiten
}, und die Zellen { $cells } dazwischen sind Zeichen einer Art.
import-because-ratings-numbered = { $rows ->
    [one] Die eine Zeile unter Zeile { $line } ist
   *[other] Jede der { $rows } Zeilen unter Zeile { $line } ist
} eine Person, deren Fähigkeiten in Spalten stehen, die in den Überschriften nummeriert sind.
import-because-ratings-long = { $rows ->
    [one] Die eine Zeile unter Zeile { $line } ist
   *[other] Jede der { $rows } Zeilen unter Zeile { $line } ist
} ein Eintrag: „{ $person }“ nennt eine Person und „{ $skill }“ eine Fähigkeit.
import-because-ratings-one = { $rows ->
    [one] Die eine Zeile unter Zeile { $line } ist
   *[other] Jede der { $rows } Zeilen unter Zeile { $line } ist
} eine Fähigkeit mit ihrer Bewertung, und keine Spalte nennt Personen: Alles gilt einer Person.
import-because-ratings-list-people = Zeile { $line } steht über einer Liste von Personen.
import-because-ratings-list-skills = Zeile { $line } steht über einer Liste von Fähigkeiten.
import-because-ratings-day-of-sheet = Keine Zelle sagt, wann bewertet wurde, darum sagt es der Name des Blattes, „{ $name }“: Es gilt der { $day }, oder der Tag des Imports, wenn der früher ist.
import-because-ratings-day-above = Keine Zelle sagt, wann bewertet wurde, darum sagt es die Zeile darüber, „{ $text }“: Es gilt der { $day }, oder der Tag des Imports, wenn der früher ist.
import-because-scale-empty = Keine Zelle enthält eine Bewertung.
import-because-scale-told = Die Legende benennt die Punkte.
import-because-scale-numbers = Die Zellen sind Zahlen.
import-because-scale-numbered = Die Zellen nennen ihre Zahl.
import-because-scale-signs = Die Zeichen haben von sich aus eine Reihenfolge.
import-because-scale-words = Die Wörter haben eine bekannte Reihenfolge.
import-because-scale-words-told = Die Legende gibt den Wörtern ihre Zahlen.
import-because-scale-repeated = Dieselben wenigen Wörter kehren immer wieder.
import-because-scale-named = Personen haben Fähigkeiten ohne Bewertung; genannt zu sein zählt als 1.
import-because-ratings-legend = Es steht neben der Tabelle und erklärt ihre Zeichen.
import-because-ratings-text = Es ist Text neben der Tabelle.
import-because-ratings-status = Es stehen nur Wörter darin, wie weit etwas ist, oder Tage ({ $words }): Sie bewerten niemanden, darum wurde es beiseitegelassen.
import-because-ratings-unknown = Es nennt keine Personen und Fähigkeiten mit Bewertungen dazwischen.
import-because-ratings-apart = Es zählt oder summiert, was die Tabelle daneben enthält; niemand wird damit bewertet.
import-because-ratings-heads-people = „{ $text }“ steht über den Personen.
import-because-ratings-heads-skills = „{ $text }“ steht über den Fähigkeiten.
import-because-ratings-belongs-people = „{ $text }“ gehört zu Personen.
import-because-ratings-belongs-skills = „{ $text }“ gehört zu Fähigkeiten.
import-because-ratings-over-people = „{ $text }“ steht über allen Personen.
import-because-ratings-over-skills = „{ $text }“ steht über allen Fähigkeiten.
import-because-ratings-wanted = Eine Spalte sagt, was in jeder Fähigkeit verlangt wird.
import-because-ratings-names-rows = Die Beschriftungen der Zeilen sehen wie Namen aus.
import-because-ratings-names-columns = Die Beschriftungen der Spalten sehen wie Namen aus.
import-because-ratings-guessed = Nichts sagt, welche davon die Personen sind; genommen wurden die Zeilen.
import-because-own-ratings = Guildhall hat dieses Blatt geschrieben; jede Zeile ist, was jemand zu einer Person in einer Fähigkeit gesagt hat.
import-because-records-criteria = Jede der { $rows } Zeilen unter Zeile { $line } ist ein Eintrag: „{ $levelhead }“ wiederholt { $levels ->
    [one] eine Stufe
   *[other] { $levels } Stufen
}, „{ $skillhead }“ wiederholt { $skills ->
    [one] eine Fähigkeit
   *[other] { $skills } Fähigkeiten
}, und die eines Paars sind dessen Kriterien.
import-because-level-sheet = Der Name des Blatts ist als Stufe bekannt, Spalte { $column } nennt { $skills ->
    [one] eine Fähigkeit
   *[other] { $skills } Fähigkeiten
}, und Spalte { $sentences } enthält Sätze.
import-because-headers-communities = Die Spaltenköpfe sind die von Gemeinschaften: { $headers }.
import-because-headers-people = Die Spaltenköpfe sind die von Personen: { $headers }.
import-because-headers-memberships = Die Spaltenköpfe sind die von Mitgliedschaften: { $headers }.
import-because-headers-services = Die Spaltenköpfe sind die von Diensten: { $headers }.
import-because-cross = Die Personen stehen in den Zeilen und die Gemeinschaften in den Spalten.
import-why-by-your-choice = auf Ihren Wunsch
import-why-chosen-by-you = von Ihnen gewählt
import-why-left-out = ausgelassen
import-why-sheet-hidden = das Blatt ist ausgeblendet
import-why-sheet-not-asked = nicht unter den verlangten Blättern
import-why-legend = Legende
import-why-text = Text
import-why-notes = Notizen
import-why-text-beside = Text neben der Tabelle
import-why-text-above = Text über der Liste
import-why-notes-beside = Notizen neben der Tabelle
import-why-notes-beside-skills = Notizen neben den Fähigkeiten
import-why-totals = Summen der Tabelle
import-why-derived = aus der Tabelle gezählt oder summiert
import-why-made-from-ratings = aus den Bewertungen gebildet
import-why-amounts = Mengen, die niemanden bewerten
import-why-running-number = eine laufende Nummer
import-why-always-same = sagt in jedem Eintrag dasselbe
import-why-not-rated = sagt, dass es keine Bewertung gibt
import-why-no-known-meaning = ohne bekannte Bedeutung
import-why-further-line = eine Zeile ohne bekannte Bedeutung
import-why-further-field = ein weiteres Feld ohne bekannte Bedeutung
import-why-field-of-list = ein weiteres Feld der Liste
import-why-no-ladder = kein Teil einer Matrix
import-why-no-ratings = kein Teil einer Tabelle mit Bewertungen
import-why-no-heading = eine Spalte ohne Überschrift
import-why-list-without-ratings = eine Liste ohne Bewertungen
import-why-table-without-ratings = eine Tabelle ohne Bewertungen
import-why-column-without-ratings = eine Spalte ohne Bewertungen
import-why-status-or-days = in dieser Tabelle stehen Statuswörter oder Tage, die keine Bewertungen sind
import-why-no-part = kein Teil des Blocks
import-why-no-table = es wurde keine Tabelle erkannt
import-why-no-place = dafür wurde kein Platz gefunden
import-why-ladder-not-listed = die zugehörige Matrix ist nicht aufgeführt
import-why-ladder-empty = die zugehörige Matrix hat keine Stufen oder keine Fähigkeiten
import-why-see-problems = siehe die Probleme
import-why-named-among-problems = unter den Problemen genannt
import-why-row-cannot-be-stored = die Zeile kann so nicht gespeichert werden
import-why-alone-above = steht allein über der Tabelle
import-why-title-of-one = der Titel einer von mehreren Tabellen
import-why-below-title = eine Zeile zwischen Titel und Tabelle
import-why-above-headers = steht über den Spaltenköpfen
import-why-headers = Spaltenköpfe
import-why-repeated-labels = Beschriftungen, die die Tabelle wiederholt
import-why-by-ids = an den Kennungen gelesen
import-why-heading-of-line = die Überschrift dieser Zeile
import-why-heading-of-column = die Überschrift dieser Spalte
import-why-heading-of-columns = die Überschrift dieser Spalten
import-why-heading-over-tracks = eine Überschrift über den Laufbahnen
import-why-heading-over-levels = eine Überschrift über allen Stufen
import-why-heads-wanted = die Überschrift einer Zeile gewünschter Bewertungen
import-why-empty-line = eine Zeile ohne Zellen
import-why-column-of-level = sagt, was die Spalte einer Stufe enthält
import-why-column-of-rating = sagt, was die Spalte von der Bewertung enthält
import-why-says-what-is-beside = sagt, was die Zelle daneben ist
import-why-heads-track = die Überschrift der Stufen einer Laufbahn
import-why-level-names = die Namen der Stufen
import-why-level-code = ein Kürzel neben dem Namen der Stufe
import-why-level-at-rank = eine Stufe eines anderen Blatts in der Zeile ihres Rangs
import-why-rank-of-row = der Rang der Stufen in dieser Zeile
import-why-other-of-ranks = sagt etwas anderes über die Ränge
import-why-level-scope = die Reichweite einer Stufe
import-why-level-freedom = der Freiraum einer Stufe
import-why-level-responsibilities = die Verantwortung einer Stufe
import-why-level-pay = das Gehalt der Stufen
import-why-level-description = sagt, was eine Stufe ist
import-why-other-of-levels = sagt etwas anderes über die Stufen
import-why-expected = was erwartet wird
import-why-expected-of-sheet = was auf der Stufe des Blatts erwartet wird
import-why-least-rating = die Mindestbewertung
import-why-record-level = die Stufe jedes Eintrags
import-why-record-skill = die Fähigkeit jedes Eintrags
import-why-record-rating = die Mindestbewertung jedes Eintrags
import-why-record-expects = was jeder Eintrag erwartet
import-why-record-area = der Bereich der Fähigkeit jedes Eintrags
import-why-record-track = die Laufbahn der Stufe jedes Eintrags
import-why-record-person = die Person jedes Eintrags
import-why-hardly-repeat = Namen, die sich kaum wiederholen
import-why-several-lines = Namen, die für mehrere Zeilen stehen
import-why-several-skills = Namen, die für mehrere Fähigkeiten stehen
import-why-names-area = nennt den Bereich der Fähigkeiten der Tabelle
import-why-names-one-skill = nennt die Fähigkeit, von der alle Zellen sprechen
import-why-names-skills = nennt die Fähigkeiten
import-why-names-skill = nennt die Fähigkeit
import-why-skill-id = die Kennung der Fähigkeit
import-why-headed-code = als Kürzel überschrieben
import-why-short-codes = kurze Kürzel, die sich nicht wiederholen
import-why-headed-description = als Beschreibung überschrieben
import-why-long-texts = lange Texte neben den Namen
import-why-between-names-and-levels = steht zwischen den Namen und den Stufen
import-why-skill-meaning = sagt, was eine Fähigkeit bedeutet
import-why-skill-description = sagt, was die Fähigkeit ist
import-why-other-of-skill = sagt etwas anderes über die Fähigkeit
import-why-other-of-group = sagt etwas über die Fähigkeit seiner Gruppe
import-why-area-meaning = sagt, was der Bereich bedeutet
import-why-skill-area = der Bereich der Fähigkeit
import-why-skills-area = der Bereich der Fähigkeiten
import-why-area-below = der Bereich der Fähigkeiten darunter
import-why-alone-over-skills = steht allein über den Fähigkeiten darunter
import-why-over-skills = steht über den Fähigkeiten eines Bereichs
import-why-names-people = nennt die Personen
import-why-names-person = nennt die Person
import-why-rest-of-name = der Rest des Namens der Person
import-why-person-id = die Kennung der Person
import-why-person-email = die E-Mail-Adresse der Person
import-why-person-handle = das Kürzel der Person
import-why-one-person = die Person, von der alle Bewertungen sind
import-why-group-below = die Gruppe der Personen darunter
import-why-other-of-person = sagt etwas anderes über die Person
import-why-rates-one-in-other = bewertet das eine im anderen
import-why-rates-by-heading = bewertet, laut der Überschrift
import-why-only-values = die einzige Spalte mit Werten
import-why-wanted-rating = die gewünschte Bewertung
import-why-marker-meaning = sagt, was ein Kennzeichen bedeutet
import-why-mark-meaning = sagt, was ein Zeichen bedeutet
import-why-rated-when = wann bewertet wurde
import-why-who-rated = wer bewertet hat
import-why-who-rated-by-cells = wer bewertet hat, laut den Zellen
import-why-evidence = was es zeigt
import-why-other-of-rating = sagt etwas anderes über die Bewertung
import-why-there-to-read = zum Lesen da
import-why-answers = Antworten
import-why-sent = was gesandt wurde
import-why-row-marks = die Kennzeichen der Zeilen
import-why-form-headings = die Überschriften des Formulars
import-why-areas = Bereiche
import-why-skills = Fähigkeiten
import-why-levels = Stufen
import-why-criteria = Kriterien
