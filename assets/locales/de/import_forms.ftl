# Import von Formularen, die Personen ausgefüllt und zurückgesandt haben: was gezeigt wird, und ein Satz für jedes Problem.

## Was zurückkam

import-form-of = Das Formular von { $name }
import-form-of-nobody = Ein Formular von niemandem in diesem Arbeitsbereich
import-form-facts = { $framework } { $version }, ausgehändigt am { $date }
import-form-facts-unknown = Wann es ausgehändigt wurde, ist nicht bekannt.
import-form-not-kept = Was gesandt wurde, ist in diesem Arbeitsbereich nicht aufbewahrt; es wird dem Formular selbst entnommen.
import-form-date = Tag der Antworten
import-form-date-today = Leer: der Tag des Imports
import-form-how = Was { $name } geändert hat, wird als eigene Sicht festgehalten. Was so blieb, wie es gesandt wurde, sagt nichts, und nichts früher Gesagtes wird geändert.
import-form-changed = Anders zurückgekommen ({ $count })
import-form-all = Alle Zeilen ({ $count })
import-form-skill = Fähigkeit
import-form-criterion = Kriterium
import-form-sent = Gesandt
import-form-returned = Zurückgekommen
import-form-now = Jetzt bekannt
import-form-becomes = Was geschieht
import-form-knows = kann
import-form-does = tut
import-form-nothing = nichts
import-form-note = Notiz: { $note }
import-form-note-none = keine Notiz
import-form-evidence = Neuer Beleg: { $evidence }
import-form-take = Festhalten
import-form-none = Alles kam so zurück, wie es gesandt wurde.
import-form-state-unchanged = Wie gesandt
import-form-state-answered = Wird festgehalten
import-form-state-conflict = Hier ebenfalls geändert
import-form-state-cleared = Geleert; das Gesagte bleibt
import-form-state-recorded = Schon festgehalten
import-form-state-unreadable = So nicht zu speichern
import-form-state-gone = Nicht mehr in der Matrix
import-form-state-left-out = Weggelassen
import-form-becomes-count = { $count ->
    [one] Eine Antwort wird als eigene Sicht festgehalten.
   *[other] { $count } Antworten werden als eigene Sicht festgehalten.
} { $same ->
    [one] Eine Zeile sagt, was gesandt wurde oder schon festgehalten ist.
   *[other] { $same } Zeilen sagen, was gesandt wurde oder schon festgehalten ist.
}
import-sheet-form = zurückgesandtes Formular
import-role-standings = Einschätzungen
import-because-form-beside = Dieses Blatt gehört zu einem Formular: Es ist zum Lesen da oder sagt, was gesandt wurde.
export-pack-not-kept = { $why ->
    [read_only] Der Arbeitsbereich merkt sich dieses Paket nicht; das nächste kann daher nicht sagen, was sich geändert hat: Er ist nur zum Lesen geöffnet.
    [disk_full] Der Arbeitsbereich merkt sich dieses Paket nicht; das nächste kann daher nicht sagen, was sich geändert hat: Der Datenträger ist voll.
   *[failed] Der Arbeitsbereich merkt sich dieses Paket nicht; das nächste kann daher nicht sagen, was sich geändert hat: { $cause }
}

## Ursachen: was mehrere Probleme gemeinsam haben

form-none-cause = Die Datei ist kein Formular
form-unknown-cause = Niemand weiß, wessen Formular es ist
form-stranger-cause = Das Formular ist aus einem anderen Arbeitsbereich
form-person-gone-cause = Die Person ist nicht mehr hier
form-newer-cause = Von einem neueren Guildhall geschrieben
form-records-lost-cause = Das verborgene Blatt fehlt
form-record-broken-cause = Das verborgene Blatt wurde geändert
form-record-broken-more-cause = Weitere Zeilen des verborgenen Blattes, die nicht zu lesen sind
form-marks-lost-cause = Die Kennzeichen der Zeilen fehlen
form-other-pack-cause = Blätter verschiedener Formulare
form-columns-cause = Spalten kamen hinzu oder fehlen
form-column-added-cause = Hinzugefügte Spalten, die nicht gelesen wurden
form-by-hand-cause = Geschrieben, wo das Formular nichts fragt
form-by-hand-more-cause = Mehr von Hand Geschriebenes
form-row-added-cause = Zeilen kamen hinzu
form-row-moved-cause = Nur manche Spalten wurden sortiert
form-row-renamed-cause = Zeilen wurden umbenannt
form-row-twice-cause = Zeilen stehen doppelt da
form-rows-missing-cause = Zeilen kamen nicht zurück
form-skills-gone-cause = Das Blatt der Fähigkeiten kam nicht zurück
form-criteria-gone-cause = Das Blatt der Kriterien kam nicht zurück
form-gone-cause = Antworten auf nicht mehr Vorhandenes
form-renamed-cause = Heißt inzwischen anders
form-rating-unknown-cause = Nicht auf der Liste der Bewertungen
form-off-scale-cause = Bewertungen jenseits der Skala
form-interest-unknown-cause = Nicht auf der Liste der Interessen
form-state-unknown-cause = Nicht auf der Liste der Einschätzungen
form-cell-error-cause = Fehler der Tabellenkalkulation
form-text-long-cause = Texte sind zu lang
form-evidence-alone-cause = Beleg ohne Einschätzung
form-conflict-cause = Auf beiden Seiten geändert
form-cleared-cause = Antworten wurden geleert

## Probleme: was gefunden wurde, und wie es zu beheben ist

form-none = Dies ist kein Formular, das Guildhall ausgehändigt hat. Wählen Sie die Datei, die die Person ausgefüllt hat, oder importieren Sie sie als Bewertungen.
form-unknown = Wessen Formular dies ist, sagen weder die Datei noch dieser Arbeitsbereich. Bitten Sie um das Formular, wie es gesandt wurde, oder übertragen Sie die Antworten in ein neues.
form-stranger = Dieses Formular wurde aus einem anderen Arbeitsbereich ausgehändigt: Weder die Person noch die Matrix ist in diesem. Öffnen Sie den Arbeitsbereich, aus dem es stammt.
form-person-gone = Die Person dieses Formulars ist nicht mehr in diesem Arbeitsbereich, darum wird nichts daraus importiert. Wurde sie versehentlich entfernt, machen Sie das zuerst rückgängig.
form-newer = Dieses Formular hat die Version { $version }, die dieses Guildhall noch nicht kennt. Öffnen Sie es mit einem neueren Guildhall.
form-records-lost = Das verborgene Blatt, das sagt, wessen Formular dies ist und was gesandt wurde, fehlt. Was gesandt wurde, wird diesem Arbeitsbereich entnommen, falls es von hier ausgehändigt wurde; sonst bitten Sie um das Formular, wie es gesandt wurde.
form-record-broken = Diese Zeile des verborgenen Blattes ist nicht zu lesen: „{ $text }“. Jemand hat sie geändert; was sie sagte, wird wenn möglich diesem Arbeitsbereich entnommen.
form-record-broken-more = { $count ->
    [one] { $count } weitere Zeile des verborgenen Blattes ist ebenfalls nicht zu lesen.
   *[other] { $count } weitere Zeilen des verborgenen Blattes sind ebenfalls nicht zu lesen.
}
form-marks-lost = Die verborgene Spalte, an der die Zeilen zu erkennen sind, fehlt auf den auszufüllenden Blättern; so ist darin nichts zuzuordnen. Bitten Sie um das Formular, wie es gesandt wurde, oder übertragen Sie die Antworten in ein neues.
form-other-pack = Dieses Blatt ist von einem anderen Formular als der Rest der Datei. Legen Sie die Blätter jedes Formulars wieder in eine eigene Datei.
form-columns = { $count ->
    [one] { $count } Spalte hat
   *[other] { $count } Spalten haben
} hier eine Überschrift, ein Formular hat { $expected }: Es kamen Spalten hinzu, oder es fehlen welche. Bitten Sie um das Formular, wie es gesandt wurde, oder übertragen Sie die Antworten in ein neues.
form-column-added = { $count ->
    [0] Die Spalte „{ $text }“ kam im Formular hinzu, das dort nichts fragt. Unter ihrer Überschrift steht nichts.
    [one] Die Spalte „{ $text }“ kam im Formular hinzu, das dort nichts fragt. Sie wurde nicht gelesen: Ein Text unter ihrer Überschrift bleibt draußen. Halten Sie ihn im Gespräch fest.
   *[other] Die Spalte „{ $text }“ kam im Formular hinzu, das dort nichts fragt. Sie wurde nicht gelesen: { $count } Texte unter ihrer Überschrift bleiben draußen. Halten Sie sie im Gespräch fest.
}
form-by-hand = „{ $text }“ wurde hier geschrieben, wo das Formular nichts fragt. Es wird nicht importiert; halten Sie es im Gespräch fest.
form-by-hand-more = { $count ->
    [one] { $count } weitere Zelle dieses Blattes wurde von Hand geschrieben und wird nicht importiert.
   *[other] { $count } weitere Zellen dieses Blattes wurden von Hand geschrieben und werden nicht importiert.
}
form-row-added = Die Zeile „{ $text }“ stand nicht im Formular, wie es gesandt wurde; ihre Antworten bleiben draußen. Nehmen Sie sie zuerst in die Matrix auf, oder halten Sie sie auf der Seite der Person fest.
form-row-moved = Diese Zeile trägt das Kennzeichen einer anderen, wie wenn nur manche Spalten sortiert werden. Ihre Antworten gelten „{ $name }“, denn das steht da.
form-row-renamed = „{ $text }“ wurde über „{ $name }“ geschrieben, das hier gesandt wurde. Die Antworten gelten „{ $name }“.
form-row-twice = „{ $name }“ ist ein zweites Mal und anders beantwortet. Behalten Sie eine der beiden Zeilen in der Datei.
form-rows-missing = { $count ->
    [one] { $count } gesandte Zeile steht nicht mehr auf diesem Blatt. Sie gilt als so gelassen, wie sie gesandt wurde.
   *[other] { $count } gesandte Zeilen stehen nicht mehr auf diesem Blatt. Sie gelten als so gelassen, wie sie gesandt wurden.
}
form-skills-gone = { $count ->
    [one] Das Blatt für die Fähigkeiten ist nicht mehr in der Datei, oder es hat die verborgene Spalte verloren, an der seine Zeilen erkannt werden: { $count } Zeile gilt als so gelassen, wie sie gesandt wurde. Wurde dort etwas geantwortet, bitten Sie um die ganze Datei.
   *[other] Das Blatt für die Fähigkeiten ist nicht mehr in der Datei, oder es hat die verborgene Spalte verloren, an der seine Zeilen erkannt werden: { $count } Zeilen gelten als so gelassen, wie sie gesandt wurden. Wurde dort etwas geantwortet, bitten Sie um die ganze Datei.
}
form-criteria-gone = { $count ->
    [one] Das Blatt für die Kriterien ist nicht mehr in der Datei, oder es hat die verborgene Spalte verloren, an der seine Zeilen erkannt werden: { $count } Zeile gilt als so gelassen, wie sie gesandt wurde. Wurde dort etwas geantwortet, bitten Sie um die ganze Datei.
   *[other] Das Blatt für die Kriterien ist nicht mehr in der Datei, oder es hat die verborgene Spalte verloren, an der seine Zeilen erkannt werden: { $count } Zeilen gelten als so gelassen, wie sie gesandt wurden. Wurde dort etwas geantwortet, bitten Sie um die ganze Datei.
}
form-gone = „{ $name }“ ist nicht mehr in der Matrix, darum bleibt die Antwort draußen. Halten Sie sie auf der Seite der Person dort fest, wohin sie nun gehört.
form-renamed = „{ $text }“ heißt inzwischen „{ $name }“; die Antwort wird dort festgehalten.
form-rating-unknown = „{ $text }“ steht nicht auf der Liste der Bewertungen. Fragen Sie, was gemeint war, und wählen Sie eine der Liste.
form-off-scale = { $value } liegt nicht auf der Skala, die von { $first } bis { $last } geht. Fragen Sie, was gemeint war, und wählen Sie eine Bewertung der Liste.
form-interest-unknown = „{ $text }“ steht nicht auf der Liste. Fragen Sie, was gemeint war, und wählen Sie etwas von der Liste.
form-state-unknown = „{ $text }“ steht nicht auf der Liste. Fragen Sie, was gemeint war, und wählen Sie etwas von der Liste.
form-cell-error = „{ $text }“ ist ein Fehler der Tabellenkalkulation, die das hier Geschriebene für eine Formel hielt. Fragen Sie, was gemeint war, und tippen Sie es mit einem Apostroph (') davor.
form-text-long = Dieser Text hat { $found } Zeichen; höchstens { $most } können aufbewahrt werden. Kürzen Sie ihn in der Datei.
form-evidence-alone = „{ $text }“ belegt etwas zu einem Kriterium, zu dem das Formular keine Einschätzung sagt. Wählen Sie daneben, wie die Person es sieht.
form-conflict = „{ $name }“ wurde hier beantwortet, und seit das Formular gesandt wurde, ist etwas anderes festgehalten worden. Die Antwort wird die spätere der beiden; beide bleiben. Lassen Sie sie in Schritt 3 weg, wenn das nicht sein soll.
form-cleared = Die Antwort zu „{ $name }“ wurde geleert. Es ist nichts mehr festzuhalten, und das früher Gesagte bleibt.
