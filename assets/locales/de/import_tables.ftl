# Import von Bewertungen und von Tabellen einer Organisation: was zu wählen ist, und ein Satz für jedes Problem.

## Auswahl

import-rated-file = Bewertungen aus { $file }
import-rated-facts = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    }, { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
    }, { $ratings } Bewertungen
import-rated-framework = Fähigkeitsmatrix
import-rated-framework-new = Eine neue wird mit { $skills } Fähigkeiten angelegt.
import-rated-framework-known = { $known ->
    [0] Keine der { $skills } Fähigkeiten ist darin; alle kommen hinzu.
    [one] 1 der { $skills } Fähigkeiten ist darin; die anderen kommen hinzu.
   *[other] { $known } der { $skills } Fähigkeiten sind darin; die anderen kommen hinzu.
}
import-rated-framework-all = { $skills ->
    [one] Die eine Fähigkeit ist darin.
   *[other] Alle { $skills } Fähigkeiten sind darin.
}
import-rated-framework-name = Schlüssel oder Name der Matrix; ein anderer Name legt eine neue an
import-rated-assessor = Wer bewertet hat, wo das Blatt es nicht sagt
import-rated-assessor-self = die Person selbst
import-rated-assessor-lead = die Leitung
import-rated-assessor-peer = jemand aus dem Team
import-rated-date = Tag der Bewertungen, wo das Blatt es nicht sagt
import-rated-block-date = Tag von „{ $sheet }“, { $range }
import-rated-block-date-none = Leer: der Tag darüber
import-rated-date-today = Leer: der Tag des Imports
import-rated-rates = Was eine Bewertung sagt
import-rated-rates-knows = was jemand kann
import-rated-rates-does = was jemand tut
import-rated-rates-both = beides zugleich
import-rated-scale = Skala
import-rated-scale-mark = Zeichen
import-rated-scale-value = Wert
import-rated-scale-value-of = Wert von { $mark }
import-rated-scale-add = Ein weiterer Punkt
import-rated-scale-taken = { $value } ist schon der Wert von „{ $mark }“: Jeder Punkt einer Skala hat seinen eigenen Wert.
import-rated-scale-numbers = Zahlen gelten, wie sie dastehen.
import-rated-blank = Eine leere Zelle
import-rated-blank-nothing = sagt nichts: nicht bewertet
import-rated-blank-none = heißt: noch nicht, 0
import-rated-community = Gemeinschaft, die nach den von allen gewünschten Stufen fragt
import-rated-community-none = Leer: sie bleiben weg
import-rated-people = Personen
import-rated-people-new = { $count } neu
import-rated-people-matched = { $count } bekannt
import-rated-people-asked = { $count } noch zu benennen
import-rated-person-sheet = Auf dem Blatt
import-rated-person-is = Wer es ist
import-rated-person-ratings = Bewertungen
import-rated-person-new = jemand Neues
import-rated-person-known = oder jemand Bekanntes …
import-rated-person-type = jemand Neues, dessen Namen ich schreibe
import-rated-person-choose = Sagen Sie, wer es ist
import-rated-person-unnamed = auf dem Blatt nicht genannt
import-rated-person-name = Wessen Bewertungen dies sind
import-rated-sheet = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    } in { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
    }
import-rated-becomes =
    Wird zu { $new ->
        [one] einer Einschätzung
       *[other] { $new } Einschätzungen
    } von { $people ->
        [one] einer Person
       *[other] { $people } Personen
    }{ $strangers ->
        [0] {""}
       *[other] , davon { $strangers } neu,
    } in „{ $name }“. { $skills ->
        [0] {""}
        [one] Eine Fähigkeit ist neu.
       *[other] { $skills } Fähigkeiten sind neu.
    } { $same ->
        [0] {""}
        [one] Eine Einschätzung ist schon da.
       *[other] { $same } Einschätzungen sind schon da.
    }
import-rated-stranger = { $name } ({ $ratings ->
    [one] eine Bewertung
   *[other] { $ratings } Bewertungen
})
import-rated-strangers = Neu: { $people }{ $more ->
    [0] {""}
    [one] {" "}und eine Person mehr
   *[other] {" "}und { $more } weitere
}
import-role-people = Personen
import-role-last_names = Nachnamen
import-role-person_codes = Kennungen von Personen
import-role-emails = E-Mail-Adressen
import-role-handles = Kürzel
import-role-person_fields = Angaben zu Personen
import-role-knows = Was sie wissen
import-role-does = Was sie tun
import-role-targets = Gewünschte Stufen
import-role-interest = Interesse
import-role-evidence = Belege
import-role-assessors = Wer bewertet hat
import-role-dates = Tage
import-role-remarks = Bemerkungen
import-role-scale = Punkte der Skala
import-word-person = Person
import-word-community = Gemeinschaft
import-word-service = Dienst

## Bewertungen

ratings-axes-guessed-cause = Personen und Fähigkeiten sind vielleicht vertauscht
ratings-axes-guessed = Nichts sagt sicher, welche Seite die Personen und welche die Fähigkeiten nennt. Prüfen Sie es auf dem Blatt.
ratings-scale-guessed-cause = Die Ordnung der Zeichen ist geraten
ratings-scale-guessed = Wie die Zeichen dieser Tabelle gelesen werden, ist geraten. Prüfen Sie die Skala in Schritt 3.
ratings-scale-ends-cause = Wie weit die Skala reicht
ratings-scale-ends = Keine Legende sagt, wie weit die Skala reicht; sie reicht darum vom kleinsten bis zum größten Wert, der vorkommt. Reicht sie weiter, ergänzen Sie die übrigen Punkte in Schritt 3.
ratings-day-unread-cause = Ein Tag, der nicht zu lesen ist
ratings-day-unread = Eine Zeile über der Tabelle ist als Tag der Bewertungen überschrieben und nicht als solcher zu lesen; sie gelten daher vom Tag des Imports. Nennen Sie den Tag in Schritt 3.
ratings-blank-open-cause = Was eine leere Zelle heißt
ratings-blank-open = Leere Zellen zwischen Personen und Fähigkeiten gelten als nicht bewertet. Wenn sie „noch keine“ heißen, sagen Sie es in Schritt 3.
ratings-scales-differ-cause = Mehrere Skalen in einer Datei
ratings-scales-differ = Die Tabellen dieser Datei bewerten auf verschiedenen Skalen ({ $scales }), und eine Matrix hat eine. Jeder Wert bleibt, wie er dasteht; geben Sie den Punkten der einen die Werte der anderen, oder importieren Sie die Tabellen einzeln.
ratings-date-cause = Tage, die nicht lesbar sind
ratings-date = { $count ->
    [one] In einer Zelle steht „{ $text }“
   *[other] In { $count } Zellen steht „{ $text }“
} statt eines Tages wie 2024-03-31. Diese Bewertungen erhalten den Tag des Imports. Berichtigen Sie die Zelle, wenn sie älter sind.
ratings-date-two-ways-cause = Tage, die sich auf zwei Arten lesen lassen
ratings-date-two-ways = { $count ->
    [one] Eine Zelle unter „{ $text }“ lässt
   *[other] { $count } Zellen unter „{ $text }“ lassen
} sich auf zwei Arten lesen: Der Tag kann vor oder nach dem Monat stehen, und nichts in der Spalte sagt, was gilt. Diese Bewertungen erhalten den Tag des Imports. Schreiben Sie die Tage wie 2024-03-31, oder geben Sie in Schritt 3 den Tag aller Bewertungen an.
ratings-no-order-cause = Wörter mit unbekannter Ordnung
ratings-no-order = { $count ->
    [one] In einer Zelle steht „{ $text }“,
   *[other] In { $count } Zellen steht „{ $text }“,
} ein Wort, dessen Platz auf der Skala unbekannt ist. Geben Sie ihm in Schritt 3 einen Wert; bis dahin ist es keine Bewertung.
ratings-off-scale-cause = Bewertungen außerhalb der Skala
ratings-off-scale = { $value } liegt nicht auf der Skala, die von { $first } bis { $last } geht. Berichtigen Sie die Zelle, geben Sie dem Zeichen in Schritt 3 einen anderen Wert, oder ergänzen Sie die Skala der Matrix.
ratings-outside-cause = Zahlen jenseits der Legende
ratings-outside = { $count ->
    [one] In einer Zelle steht { $text },
   *[other] In { $count } Zellen steht { $text },
} jenseits der Punkte, die die Legende nennt. Berichtigen Sie die Zelle oder die Skala.
ratings-person-ambiguous-cause = Namen, die mehrere tragen
ratings-person-ambiguous = „{ $name }“ heißen mehrere Personen der Blätter. Sie bleiben getrennt; geben Sie jeder eine Kennung oder E-Mail-Adresse.
ratings-person-asked-cause = Wer ist gemeint?
ratings-person-asked = „{ $name }“ kann { $people } sein oder jemand anderes. Sagen Sie in Schritt 3, wer es ist; bis dahin bleiben die Bewertungen von „{ $name }“ weg.
ratings-person-differs-cause = Personen, von denen anderes bekannt ist
ratings-person-differs = Das Blatt sagt „{ $what }“ von { $name }, von der oder dem anderes bekannt ist. Das Bekannte bleibt; ändern Sie es auf der Seite der Person, wenn das Blatt recht hat.
ratings-person-missing-cause = Bewertungen ohne Person
ratings-person-missing = { $count ->
    [one] In einer Zelle steht „{ $text }“
   *[other] In { $count } Zellen steht „{ $text }“
} in einer Zeile ohne Person. Nennen Sie die Person.
ratings-person-no-such-cause = Antworten, die niemanden nennen
ratings-person-no-such = „{ $name }“ soll { $key } sein, ein Schlüssel, den niemand hat. Wählen Sie in Schritt 3 noch einmal.
ratings-person-dangling-cause = Kennungen, die in keiner Liste von Personen stehen
ratings-person-dangling = „{ $key }“ steht in keiner Liste von Personen dieses Imports, und niemand hier hat diese Kennung. Berichtigen Sie sie, oder sagen Sie in Schritt 3, wer es ist.
ratings-person-unnamed-cause = Bewertungen von jemand Ungenanntem
ratings-person-unnamed = Keine Zelle sagt, wessen Bewertungen dies sind. Nennen Sie die Person in Schritt 3.
ratings-skill-near-cause = Neue Fähigkeiten, die einer vorhandenen gleichen
ratings-skill-near = Eine Fähigkeit „{ $name }“ gibt es nicht, sie kommt hinzu; es gibt „{ $near }“, vielleicht dieselbe. Wenn ja, schreiben Sie sie so wie dort.
ratings-note-cause = Bemerkungen, die nicht bleiben können
ratings-note = Was neben dieser Bewertung steht, kann nicht ihre Notiz sein; es blieb weg. Kürzen Sie es.
ratings-repeated-cause = Doppelt bewertet
ratings-repeated = „{ $text }“ ist in { $first } und noch einmal in { $again } bewertet, für dieselbe Person von derselben Seite am selben Tag. { $others ->
    [0] Die erste Bewertung bleibt.
    [one] So ist es auch in einer weiteren Zelle. Die ersten Bewertungen bleiben.
   *[other] So ist es auch in { $others } weiteren Zellen. Die ersten Bewertungen bleiben.
}
ratings-skill-missing-cause = Bewertungen ohne Fähigkeit
ratings-skill-missing = { $count ->
    [one] In einer Zelle steht „{ $text }“
   *[other] In { $count } Zellen steht „{ $text }“
} in einer Zeile ohne Fähigkeit. Nennen Sie die Fähigkeit.
ratings-status-cause = Wörter dafür, wie weit etwas ist
ratings-status = { $count ->
    [one] In einer Zelle steht „{ $text }“:
   *[other] In { $count } Zellen steht „{ $text }“:
} wie weit etwas ist, nicht wie gut es jemand kann. Daraus wurde keine Bewertung.
ratings-time-cause = Tage und Zeitspannen
ratings-time = { $count ->
    [one] In einer Zelle steht „{ $text }“:
   *[other] In { $count } Zellen steht „{ $text }“:
} ein Tag oder eine Zeitspanne, kein Punkt einer Skala. Daraus wurde keine Bewertung.
ratings-status-only-cause = Statuswörter statt Bewertungen
ratings-status-only = { $count ->
    [one] Eine Zelle unter { $columns } sagt nur, wie weit etwas ist: { $words }.
   *[other] { $count } Zellen unter { $columns } sagen nur, wie weit etwas ist: { $words }.
} Solche Wörter haben keine Reihenfolge von wenig zu viel; daraus wurde keine Bewertung. Geben Sie ihnen in Schritt 3 Werte, wenn sie bewerten sollen, oder lassen Sie sie so.
ratings-time-only-cause = Tage statt Bewertungen
ratings-time-only = { $count ->
    [one] In einer Zelle unter { $columns } steht nur ein Tag oder eine Zeitspanne: { $words }.
   *[other] In { $count } Zellen unter { $columns } stehen nur Tage oder Zeitspannen: { $words }.
} Das sind keine Punkte einer Skala; daraus wurde keine Bewertung. Ersetzen Sie sie durch Bewertungen, wenn sie bewerten sollen, oder lassen Sie sie so.
ratings-columns-unmarked-cause = Spalten ohne Bewertungen
ratings-columns-unmarked = { $count ->
    [one] In der Spalte { $columns } steht keine Bewertung; sie wurde zu einem Feld der Personen.
   *[other] In den Spalten { $columns } steht keine Bewertung; sie wurden zu Feldern der Personen.
} Schreiben Sie Punkte der Skala hinein, wenn die Zellen bewerten sollen, oder lassen Sie sie so.
ratings-unknown-cause = Zeichen, die auf keiner Skala stehen
ratings-unknown = { $count ->
    [one] In einer Zelle steht „{ $text }“,
   *[other] In { $count } Zellen steht „{ $text }“,
} kein Punkt der Skala. Ergänzen Sie die Skala in Schritt 3, oder berichtigen Sie die Zelle.
ratings-without-cause = Zellen neben keiner Bewertung
ratings-without = { $count ->
    [one] In einer Zelle steht „{ $text }“
   *[other] In { $count } Zellen steht „{ $text }“
} in einer Zeile ohne Bewertung; daraus wurde nichts.
ratings-target-unstored-cause = Von allen gewünschte Stufen
ratings-target-unstored = { $count ->
    [one] Eine Zelle sagt, welche Stufe von allen gewünscht ist.
   *[other] { $count } Zellen sagen, welche Stufe von allen gewünscht ist.
} Nennen Sie in Schritt 3 die Gemeinschaft, die danach fragt; bis dahin bleiben sie weg.
ratings-target-community-cause = Eine Gemeinschaft, die es nicht gibt
ratings-target-community = Es gibt keine Gemeinschaft „{ $name }“, die nach den { $count } gewünschten Stufen des Blattes fragt. Berichtigen Sie sie in Schritt 3, oder fügen Sie sie hinzu.
ratings-target-unrated-cause = Gewünscht von jemandem ohne Bewertung
ratings-target-unrated = { $count ->
    [one] Eine Zelle sagt, was von jemandem gewünscht ist, der darin nicht bewertet ist.
   *[other] { $count } Zellen sagen, was von jemandem gewünscht ist, der darin nicht bewertet ist.
} Das blieb weg; setzen Sie die Zielstufe auf der Seite der Person.
import-not-ratings-cause = Erkannt, aber keine Bewertungen
import-not-ratings = { $count ->
    [one] Dies enthält keine Bewertungen; seine Zelle wird nicht so importiert.
   *[other] Dies enthält keine Bewertungen; seine { $count } Zellen werden nicht so importiert.
}

## Organisation

organisation-ambiguous-cause = Verweise, die auf mehrere passen
organisation-ambiguous = „{ $text }“ heißen mehrere; geben Sie den Schlüssel an ({ $what }).
organisation-blocked-with-cause = Zeilen, die an nicht speicherbaren Zeilen hängen
organisation-blocked-with = Verweist auf „{ $text }“ ({ $what }; { $place }). Das kann nicht gespeichert werden, darum bleibt auch diese Zeile weg.
organisation-cell-unplaced-cause = Zellen unter keiner Gemeinschaft
organisation-cell-unplaced = „{ $text }“ steht unter keiner Gemeinschaft. Benennen Sie die Spalte nach einer, oder leeren Sie die Zelle.
organisation-circle-cause = Übergeordnete im Kreis
organisation-circle = „{ $name }“ steht in einem Kreis von Übergeordneten; geben Sie einer eine andere.
organisation-date-cause = Daten, die nicht lesbar sind
organisation-date = „{ $text }“ unter „{ $header }“ ist kein Datum; das Feld bleibt leer, der Text erhalten. Schreiben Sie 2024, 2024-03 oder 2024-03-17.
organisation-email-cause = E-Mail-Adressen, die keine sein können
organisation-email = „{ $text }“ unter „{ $header }“ ist keine E-Mail-Adresse; der Text wird gespeichert, wie er dasteht. Schreiben Sie eine wie ada@example.org, ohne Leerzeichen.
organisation-ends-before-cause = Enden vor ihrem Beginn
organisation-ends-before = Es endet ({ $end }), bevor es beginnt ({ $start }); beides wird gespeichert, wie es dasteht.
organisation-formula-cause = Texte, die wie Formeln aussehen
organisation-formula = „{ $text }“ sieht wie eine Formel aus; es wird als Text gespeichert und nie berechnet.
organisation-importance-cause = Unbekannte Wichtigkeit
organisation-importance = „{ $text }“ unter „{ $header }“ ist nicht low, normal oder high; das Feld bleibt leer, der Text erhalten.
organisation-key-case-cause = Schlüssel, die sich nur in der Schreibung unterscheiden
organisation-key-case = Der Schlüssel „{ $key }“ unterscheidet sich von dem in { $place } nur in Groß- und Kleinschreibung; es sind zwei.
organisation-key-missing-cause = Zeilen ohne Schlüssel
organisation-key-missing = Die Zeile hat keinen Schlüssel; schreiben Sie unter „{ $header }“ einen kurzen Text, den keine andere hat.
organisation-key-repeated-cause = Schlüssel, die doppelt vorkommen
organisation-key-repeated = Der Schlüssel „{ $key }“ steht schon in { $place }; Schlüssel sind einmalig. Geben Sie dieser Zeile einen anderen.
organisation-key-unreadable-cause = Texte, die keine Schlüssel sein können
organisation-key-unreadable = „{ $text }“ kann kein Schlüssel sein: ein kurzer, einzeiliger Text wird erwartet. Schreiben Sie einen anderen.
organisation-name-blank-cause = Namen fehlen
organisation-name-blank = Der Name ist leer; Schlüssel, Kürzel oder Art treten an seine Stelle.
organisation-name-changed-cause = Namen wurden geändert
organisation-name-changed = Der Name kann so nicht stehen: Er wird „{ $name }“; der Text bleibt erhalten.
organisation-name-direction-cause = Namen mit Zeichen, die die Schreibrichtung drehen
organisation-name-direction = Der Name „{ $text }“ enthält Zeichen, die die Schreibrichtung umkehren; er wird gespeichert, wie er dasteht.
organisation-name-missing-cause = Zeilen ohne Namen
organisation-name-missing = Die Zeile hat keinen Namen; schreiben Sie einen unter „{ $header }“.
organisation-name-repeated-cause = Namen, die nichts unterscheidet
organisation-name-repeated = „{ $name }“ steht schon in { $place }, und nichts unterscheidet die beiden; geben Sie jeder Zeile einen Schlüssel.
organisation-name-twin-cause = Namen, die andere auch haben
organisation-name-twin = { $count ->
    [one] „{ $name }“ heißt noch jemand; die Schlüssel unterscheiden sie.
   *[other] „{ $name }“ heißen noch { $count }; die Schlüssel unterscheiden sie.
}
organisation-newer-cause = Von einem neueren Guildhall geschrieben
organisation-newer = Format { $format } stammt von einem neueren Guildhall. Aktualisieren Sie Guildhall, oder exportieren Sie noch einmal.
organisation-no-such-cause = Verweise, die ins Leere führen
organisation-no-such = „{ $text }“ gibt es nicht ({ $what }); berichtigen Sie es, oder fügen Sie es hinzu.
organisation-name-for-key-cause = Namen, wo Schlüssel stehen sollen
organisation-name-for-key = „{ $text }“ ist ein Name ({ $what }); in dieser Spalte wird der Schlüssel gebraucht.
organisation-header-repeated-cause = Überschriften, die zweimal dastehen
organisation-header-repeated = Die Überschrift „{ $header }“ steht zweimal da; diese Spalte bleibt als eigenes Feld „{ $kept }“ erhalten. Benennen Sie eine der beiden um.
organisation-refers-to-removed-cause = Verweise auf das, was entfernt wird
organisation-refers-to-removed = Verweist auf „{ $text }“ ({ $what }); das fehlt in den Dateien und wird entfernt. Ergänzen Sie es dort, oder behalten Sie, was fehlt.
organisation-said-goes-too-cause = Geht mit den Personen
organisation-said-goes-too = Personen, die in den Dateien fehlen: { $people }. Mit ihnen verschwinden { $count } Einträge über sie (Einschätzungen, Stände, Gespräche, Plätze auf Leitern). Behalten Sie, was fehlt, um sie zu bewahren.
organisation-nobody-serves-cause = Dienste, die niemand anbietet oder braucht
organisation-nobody-serves = Weder Anbieter noch Abnehmer sind genannt; noch bietet oder braucht niemand den Dienst.
organisation-not-a-table-cause = Blätter ohne bekannte Überschriften
organisation-not-a-table = Keine Kopfzeile sagt, was dieses Blatt ist; benennen Sie die Spalten wie community_id, name, kind, parent_id oder person_id, name, handle.
organisation-number-cause = Zahlen, die nicht lesbar sind
organisation-number = „{ $text }“ unter „{ $header }“ ist keine ganze Zahl; das Feld bleibt leer, der Text erhalten.
organisation-percent-cause = Anteile, die nicht lesbar sind
organisation-percent = „{ $text }“ unter „{ $header }“ ist kein Anteil von 0 bis 100; das Feld bleibt leer, der Text erhalten.
organisation-reference-missing-cause = Zeilen ohne Angabe
organisation-reference-missing = Unter „{ $header }“ steht nichts; nennen Sie dort etwas.
organisation-row-repeated-cause = Zeilen, die doppelt vorkommen
organisation-row-repeated = Die Zeile wiederholt Datensatz { $record }; beide werden gespeichert.
organisation-state-blank-cause = Status fehlen
organisation-state-blank = Der Status ist leer; er gilt als { $state }.
organisation-state-capitals-cause = Status in Großbuchstaben
organisation-state-capitals = „{ $text }“ steht in Großbuchstaben; es gilt als { $state } und bleibt erhalten.
organisation-state-unknown-cause = Unbekannte Status
organisation-state-unknown = „{ $text }“ ist kein bekannter Status; er gilt als { $state } und bleibt erhalten.
organisation-text-long-cause = Texte sind zu lang
organisation-text-long = Der Text unter „{ $header }“ ist zu lang. Kürzen Sie ihn.
organisation-text-unreadable-cause = Texte, die nicht in ihr Feld passen
organisation-text-unreadable = Der Text unter „{ $header }“ passt nicht in das Feld. Er bleibt als eigenes Feld erhalten.
organisation-white-space-cause = Leerzeichen um Wörter
organisation-white-space = Um „{ $text }“ stehen Leerzeichen; sie fallen weg.
organisation-word-changed-cause = Wörter wurden geändert
organisation-word-changed = Das Wort unter „{ $header }“ kann so nicht stehen. Der Text bleibt erhalten.
organisation-yes-no-cause = Weder ja noch nein
organisation-yes-no = „{ $text }“ unter „{ $header }“ ist weder ja noch nein; das Feld bleibt leer, der Text erhalten.

# Why a part of a sheet of ratings is what it is, and our own sheet of ratings.
import-people-without-scale-cause = Personen ohne Skala
import-people-without-scale = Das Blatt nennt Personen, und was neben ihnen steht, liegt auf keiner bekannten Skala; keine seiner Zellen wird importiert. Schreiben Sie dort Zeichen einer Skala, etwa Zahlen, oder sagen Sie in Schritt 2, was das Blatt ist.
import-not-recognised-cause = Nichts von dem, was gesucht wurde
import-not-recognised = { $count ->
    [one] Das ist nichts von dem, was gesucht wurde, daher wird { $count } Zelle nicht importiert: keine Fähigkeitsmatrix, keine Bewertungen von Personen, keine Tabelle von Gemeinschaften, Personen, Mitgliedschaften oder Diensten. Ist es doch eines davon, sagen Sie es in Schritt 2.
   *[other] Das ist nichts von dem, was gesucht wurde, daher werden { $count } Zellen nicht importiert: keine Fähigkeitsmatrix, keine Bewertungen von Personen, keine Tabelle von Gemeinschaften, Personen, Mitgliedschaften oder Diensten. Ist es doch eines davon, sagen Sie es in Schritt 2.
}
ratings-own-cell-cause = Zellen unseres eigenen Blatts, die nicht lesbar sind
ratings-own-cell = „{ $text }“ kann in dieser Spalte nicht stehen. Berichtigen Sie die Zelle; bis dahin bleibt die Zeile draußen.
ratings-own-record-cause = Einträge, die keine Bewertungen sind
ratings-own-record = { $why ->
    [missing] Dieser Eintrag ist keine Bewertung: „{ $field }“ fehlt. Berichtigen Sie ihn; bis dahin bleibt er draußen.
    [unknown] Dieser Eintrag ist keine Bewertung: Er hat „{ $field }“, was keine Bewertung hat. Berichtigen Sie ihn; bis dahin bleibt er draußen.
    [unreadable] Dieser Eintrag ist keine Bewertung: Was unter „{ $field }“ steht, ist nicht zu lesen. Berichtigen Sie ihn; bis dahin bleibt er draußen.
   *[other] Dieser Eintrag ist keine Bewertung. Berichtigen Sie ihn; bis dahin bleibt er draußen.
}
ratings-own-newer-cause = Von einem neueren Guildhall geschrieben
ratings-own-newer = Format { $format } wurde von einem neueren Guildhall geschrieben. Aktualisieren Sie Guildhall, oder exportieren Sie noch einmal.
ratings-own-more-cause = Weitere Zeilen, die nicht lesbar sind
ratings-own-more = { $count ->
    [one] { $count } weitere Zeile ist ebenfalls nicht lesbar. Berichtigen Sie auch sie; bis dahin bleibt sie draußen.
   *[other] { $count } weitere Zeilen sind ebenfalls nicht lesbar. Berichtigen Sie auch sie; bis dahin bleiben sie draußen.
}
ratings-own-no-list-cause = Ein Dokument ohne seine Bewertungen
ratings-own-no-list = Das Dokument sagt, dass es Bewertungen enthält, doch seine Liste „ratings“ fehlt. Exportieren Sie es noch einmal.
ratings-own-skill-cause = Fähigkeiten, die es nicht gibt
ratings-own-skill = Es gibt keine Fähigkeit „{ $skill }“ in einer Matrix „{ $framework }“. Importieren Sie zuerst diese Matrix.
