# Die Listen: Gemeinschaften, Menschen, Befunde, Überschneidung.

## Ansichten, Befehle

view-communities = Gemeinschaften
# In der schmalen Leiste; das weiche Trennzeichen sagt, wo sich das Wort teilen darf.
view-communities-rail = Gemein{"\u00AD"}schaften
command-show-communities = Gemeinschaften
view-people = Menschen
command-show-people = Menschen
view-overlap = Überschneidung
view-overlap-rail = Über{"\u00AD"}schneidung
command-show-overlap = Überschneidung
view-findings = Befunde
command-show-findings = Befunde
command-communities-rename = Umbenennen
command-communities-add-within = Gemeinschaft darin anlegen…
command-communities-move = Verschieben nach…
command-communities-cut = Ausschneiden, zum Verschieben
command-communities-paste = Ausgeschnittenes hierher verschieben
command-communities-merge = Zusammenlegen…
command-communities-retire = Beenden…
command-communities-remove = Entfernen…
command-communities-filter = Gemeinschaften filtern
command-communities-unfold-all = Alles aufklappen
command-communities-fold-all = Alles zuklappen
command-communities-on-map = Auf der Karte zeigen
command-people-add = Person hinzufügen…
command-people-rename = Umbenennen
command-people-join = In eine Gemeinschaft aufnehmen…
command-people-remove = Entfernen…
command-people-without = Was, wenn sie gehen?
command-people-on-map = Auf der Karte zeigen
command-people-filter = Menschen filtern

## Gemeinschaften und Menschen

directory-name = Name
directory-active = Aktiv
directory-offers = Bietet
directory-needs = Braucht
directory-need-unmet = { $service } (ungedeckt)
directory-map-hides = { $count ->
    [one] 1 Gemeinschaft ist ausgeblendet, wie auf der Karte
   *[other] { $count } Gemeinschaften sind ausgeblendet, wie auf der Karte
}
directory-map-dims = { $count ->
    [one] 1 Gemeinschaft ist gedämpft, wie auf der Karte
   *[other] { $count } Gemeinschaften sind gedämpft, wie auf der Karte
}
directory-map-show-all = Alle zeigen
directory-purpose = Zweck
directory-roles = Rollen
directory-outside = Von außen
directory-inside = Von hier
directory-limit = Grenze
directory-beyond = In { $count } Gemeinschaften, mehr als gewünscht
directory-shape = Gezeigt als
directory-outline = Gliederung
directory-table = Tabelle
directory-filter = Filtern
directory-filter-clear = Filter leeren
directory-shown = { $shown } von { $all }
directory-none-found = Nichts entspricht dem Filter
directory-none-found-text = Kein Name, keine Art, kein Zustand und kein Zweck enthält „{ $words }“. Schreiben Sie weniger Wörter, oder leeren Sie den Filter.
directory-actions = Was mit der Auswahl geht
directory-chosen = { $count } ausgewählt
directory-move = Verschieben…
directory-move-tip = In ein anderes Zuhause; auch mit Ausschneiden und Einfügen oder Ziehen
directory-move-into-itself = Eine Gemeinschaft kann nicht in sich selbst liegen. Wählen Sie ein anderes Zuhause.
directory-merge = Zusammenlegen…
directory-merge-two = Wählen Sie zwei Gemeinschaften oder mehr
directory-retire = Beenden…
directory-remove = Entfernen…
directory-remove-tip = Entfernen
directory-on-map = Auf der Karte
directory-join = In Gemeinschaft aufnehmen…
directory-without = { $count ->
    [one] Was, wenn sie geht?
   *[other] Was, wenn diese { $count } gehen?
}
directory-cut = { $count ->
    [one] { $count } Gemeinschaft ausgeschnitten. Neues Zuhause wählen und einfügen.
   *[other] { $count } Gemeinschaften ausgeschnitten. Neues Zuhause wählen und einfügen.
}
directory-cut-hint = { $count } ausgeschnitten
directory-hint = F2 bearbeitet, Leertaste wählt, Strg+X und Strg+V verschieben, Tippen findet
directory-people-hint = F2 bearbeitet, Leertaste wählt, Tippen findet
directory-unfold-all = Alle aufklappen
directory-fold-all = Alle zuklappen
directory-fold = { $name } zuklappen
directory-unfold = { $name } aufklappen
directory-add = Hinzufügen
directory-add-person = Person hinzufügen
directory-added = { $name } hinzugefügt
directory-person-missing = Schreiben Sie einen Namen
directory-choose-find = Tippen, um zu finden
directory-choose-home = Wählen Sie das neue Zuhause
directory-choose-more = { $count ->
    [one] { $count } weitere; tippen, um sie zu finden
   *[other] { $count } weitere; tippen, um sie zu finden
}
directory-communities-empty-title = Noch keine Gemeinschaft
directory-communities-empty = Hier stehen die Teams, Praxisgruppen und Kreise Ihrer Organisation, jede in ihrem Zuhause, mit ihrem Zweck. Beginnen Sie mit einer und zwei Namen.
directory-people-empty-title = Noch niemand
directory-people-empty = Hier stehen alle mit ihren Gemeinschaften und Rollen. Fügen Sie die erste Person hinzu, oder importieren Sie eine Tabelle.

## Befunde

command-findings-thresholds = Schwellen der Befunde…
findings-open = offen
findings-n-open = { $count } offen
findings-thresholds = Schwellen
findings-thresholds-text = Ab diesen Zahlen ist etwas bemerkenswert.
findings-thresholds-kept = Schwellen geändert
findings-keep = Übernehmen
findings-number = Schreiben Sie eine ganze Zahl wie 2
findings-least-active = Eine Gemeinschaft stirbt mit weniger aktiven Mitgliedern als
findings-divide-above = Eine Gemeinschaft sollte sich teilen ab mehr aktiven Mitgliedern als
findings-stale-months = Monate, nach denen eine Bewertung als alt gilt
findings-due-days = Tage im Voraus, in denen etwas bald fällig ist
findings-threshold-people = So viele Menschen sollten jede Fähigkeit tragen
findings-threshold-ceiling-months = Monate an einer Obergrenze
findings-threshold-months-without-target = Monate auf einer Stufe ohne Ziel
findings-threshold-strong-skills = Starke Fähigkeiten, die mehr Freiheit verlangen
findings-threshold-carries = Ab diesem Wert trägt jemand eine Fähigkeit
findings-threshold-strong = Ab diesem Wert ist jemand stark und könnte andere anleiten
findings-threshold-little-freedom = Bis zu diesem Mittel der vier Freiheiten, 0 bis 4, ist Freiheit gering
findings-threshold-knowing-ahead = Schritte, die Wissen dem Tun voraus ist
findings-threshold-mentor-ahead = Schritte, die jemand zurückliegen muss, damit ein Mentor nützt
findings-threshold-on-the-way = So viele Menschen sollten auf jeder Stufe stehen oder zu ihr unterwegs sein
findings-thresholds-minimums = Von einzelnen Fähigkeiten
findings-thresholds-minimums-text = Für diese gilt eine andere Zahl: so viele Menschen sollten die Fähigkeit tragen.
findings-minimum-add = Fähigkeit hinzufügen
findings-minimum-remove = Für { $skill } gilt wieder die Zahl für jede Fähigkeit
findings-thresholds-communities = Des ganzen Arbeitsbereichs
findings-thresholds-team = Des Teams
findings-decimal = Schreiben Sie eine Zahl wie 2 oder 1,5
findings-which = Welche Befunde
findings-tab = { $name } { $count }
findings-source-all = Alle
findings-source-communities = Gemeinschaften
findings-source-people = Menschen
findings-source-services = Dienste
findings-source-mastery = Können
findings-by = Gruppiert nach
findings-by-urgency = Dringlichkeit
findings-by-kind = Art
findings-what = Befund
findings-where = Wo
findings-found = Gefunden
findings-threshold = Schwelle oder Norm
findings-severity-critical = Hier handeln
findings-severity-warning = Hier hinsehen
findings-severity-note = Gut zu wissen
findings-severity-one-critical = Hier handeln
findings-severity-one-warning = Hier hinsehen
findings-severity-one-note = Gut zu wissen
findings-count-critical = { $count } zum Handeln
findings-count-warning = { $count } zum Hinsehen
findings-count-note = { $count } gut zu wissen
findings-from = Aus { $people ->
    [one] { $people } Person
   *[other] { $people } Menschen
    }, { $communities ->
    [one] { $communities } Gemeinschaft
   *[other] { $communities } Gemeinschaften
    }, { $frameworks ->
    [one] { $frameworks } Matrix
   *[other] { $frameworks } Matrizen
    }
findings-more = { $count } weitere zeigen
findings-none-title = Nichts zu bemerken
findings-none = Alles liegt innerhalb der Schwellen. Was sie unter- oder überschreitet, steht hier, mit einem Ausweg.
findings-nothing-yet = Gemeinschaften, die sterben, Bedarf, den niemand deckt, Fähigkeiten, die eine Person allein trägt: All das steht hier, sobald es etwas zu sehen gibt. Beginnen Sie mit einer Gemeinschaft.
findings-detail = Einzelheiten
findings-why = Warum es hier steht
findings-change = ändern
findings-breaks = Was bricht
findings-ways = Auswege
findings-community = Gemeinschaft
findings-everywhere = Alle Gemeinschaften zeigen
findings-none-in = In { $community } fällt nichts auf: Dort liegt alles innerhalb der Schwellen.
findings-near = Wer nahe daran ist
findings-near-steps = { $steps ->
    [one] einen Schritt davon entfernt
   *[other] { $steps } Schritte davon entfernt
}
findings-near-opportunity = braucht eine Gelegenheit, keinen Kurs
findings-near-elsewhere = erreicht es und ist nicht in dieser Gemeinschaft
findings-near-below = steht auf { $level }, eine Beförderung darunter
findings-near-wants = möchte mehr davon
findings-near-avoids = möchte es eher meiden
findings-hint = Wählen Sie einen Befund, um Grund und Auswege zu sehen.
findings-aside-n = { $count ->
    [one] { $count } weiterer ist mit einem Grund zurückgestellt.
   *[other] { $count } weitere sind mit einem Grund zurückgestellt.
}
findings-aside = Zurückstellen
findings-aside-begin = Zurückstellen…
findings-aside-tip = Mit einem Grund zurückstellen; er zählt dann nicht mehr
command-findings-set-aside = Gewählten Befund zurückstellen…
command-findings-take-back = Gewählten Befund wieder aufnehmen
findings-aside-reason = Warum
findings-aside-until = Bis (darf leer bleiben)
findings-aside-note = Er kommt von selbst wieder, wenn es schlimmer wird, und nach diesem Tag.
findings-aside-note-open = Er kommt von selbst wieder, wenn es schlimmer wird.
findings-aside-reason-needed = Sagen Sie, warum er zurückgestellt wird.
findings-aside-day-form = Einen Tag wie 2027-06-30 schreiben
findings-aside-day-past = Heute oder einen späteren Tag nehmen
findings-aside-done = „{ $finding }“ ist zurückgestellt
findings-take-back = Wieder aufnehmen
findings-take-back-tip = Er zählt wieder
findings-taken-back = „{ $finding }“ zählt wieder
findings-aside-these = Zurückgestellte Befunde
findings-aside-this = Zurückgestellt
findings-aside-on = Seit
findings-aside-last = Letzter Tag
findings-aside-change = Ändern…
findings-aside-back = bis { $date }
findings-aside-show = Zeigen
findings-aside-hide = Verbergen
findings-none-current = Es bleibt nichts, als was zurückgestellt ist.
findings-limit-least = mindestens { $what }
findings-limit-most = höchstens { $what }
findings-limit-from = ab { $what }
findings-unit-people = { $count ->
    [one] 1 Person
   *[other] { $text } Personen
}
findings-unit-active = { $text } aktiv
findings-unit-communities = { $count ->
    [one] 1 Gemeinschaft
   *[other] { $text } Gemeinschaften
}
findings-unit-months = { $count ->
    [one] 1 Monat
   *[other] { $text } Monate
}
findings-unit-steps = { $count ->
    [one] 1 Schritt
   *[other] { $text } Schritte
}
findings-unit-freedom = { $text } von 4
findings-unit-rating = Wert { $text }
findings-way-show = Auf der Karte zeigen
findings-way-add-members = Mitglieder hinzufügen
findings-way-retire = Beenden
findings-way-choose-provider = Anbieter wählen
findings-way-circle = Kreis zeigen
findings-way-change-need = Bedarf ändern
findings-way-divide = Teilen
findings-way-seats = Sitze ändern
findings-way-end-memberships = Mitgliedschaften beenden
findings-way-join = In eine Gemeinschaft aufnehmen
findings-way-person = Ihre Gemeinschaften zeigen
findings-way-merge = Zusammenlegen
findings-way-rename = Eine umbenennen
findings-way-dates = Daten berichtigen
findings-way-mastery = In der Matrix zeigen
findings-way-page = Seite von { $person } öffnen
findings-way-second = Sehen, wer die zweite Person sein könnte
findings-way-without = Auf der Karte sehen, was bricht
findings-way-bring-on = Sehen, wer dazulernen könnte
findings-way-who-could-join = Sehen, wer beitreten oder anleiten könnte
findings-way-team = Im Team zeigen
findings-way-add-step = Schritt ergänzen oder als Ende kennzeichnen
findings-way-target = Ziel für { $person } setzen
findings-way-talk = Gespräch mit { $person } führen
findings-way-agree-step = Mit { $person } einen Schritt vereinbaren
findings-way-freedom = Freiheiten der Stufe ansehen
findings-way-mentor = Mentor für { $person } wählen
findings-way-who-would = Sehen, wer dorthin möchte
findings-kind-dying = Sterbende Gemeinschaften
findings-kind-provider-without-people = Anbieter ohne Menschen
findings-kind-unmet-need = Ungedeckter Bedarf
findings-kind-service-circle = Dienste im Kreis
findings-kind-serves-itself = Bedient sich selbst
findings-kind-too-large = Zu groß geworden
findings-kind-beyond-seats = Mehr Mitglieder als Sitze
findings-kind-closed-with-members = Geschlossen, mit aktiven Mitgliedern
findings-kind-term-over = Abgelaufene Amtszeiten
findings-kind-nobodys-member = In keiner Gemeinschaft
findings-kind-beyond-limit = In zu vielen Gemeinschaften
findings-kind-same-name = Ein Name für mehrere
findings-kind-ends-before-it-begins = Endet vor dem Anfang
findings-kind-shrinking-freedom = Weniger Freiheit weiter oben
findings-kind-shrinking-responsibility = Weniger Verantwortung weiter oben
findings-kind-ceiling = Obergrenzen
findings-kind-unreachable-level = Unerreichbare Stufen
findings-kind-duplicate-rank = Zwei Stufen eines Rangs
findings-kind-empty-level = Leere Stufen
findings-kind-no-path-beyond-trunk = Nur ein Pfad
findings-kind-carried-by-one = Von einer Person getragen
findings-kind-below-minimum = Von zu wenigen getragen
findings-kind-asked-not-covered = Verlangt, nicht gedeckt
findings-kind-under-ceiling = Menschen an einer Obergrenze
findings-kind-long-without-target = Lange ohne Ziel
findings-kind-strong-with-little-freedom = Stark, mit wenig Freiheit
findings-kind-knowing-without-doing = Wissen ohne Tun
findings-kind-mentor-available = Mentoren vorhanden
findings-kind-nobody-on-the-way = Zu wenige unterwegs
findings-mastery-shrinking-freedom = { $level } lässt weniger Freiheit als { $from }
findings-mastery-shrinking-responsibility = { $level } trägt weniger Verantwortung als { $from }
findings-mastery-ceiling = { $level } ist eine Obergrenze
findings-mastery-unreachable-level = { $level } ist nicht erreichbar
findings-mastery-duplicate-rank = { $level } teilt seinen Rang
findings-mastery-empty-level = { $level } erwartet noch nichts
findings-mastery-no-path-beyond-trunk = Es gibt nur einen Pfad
findings-team-carried-by-one = { $person } trägt { $skill } allein
findings-team-carried-by-one-way = Geht { $person }, trägt es niemand mit { $threshold } oder mehr. Planen Sie eine zweite Person.
findings-team-below-minimum = Zu wenige tragen { $skill }
findings-team-below-minimum-way = { $found } tragen es, { $threshold } sollten es. Bringen Sie jemanden weiter.
findings-team-asked-not-covered = { $community } verlangt { $skill } und hat zu wenige
findings-team-asked-not-covered-way = { $found } von { $threshold } erreichen das Verlangte. Bringen Sie jemanden weiter, oder fragen Sie eine andere Gemeinschaft.
findings-team-under-ceiling = { $person } steht bei { $level } an einer Obergrenze
findings-team-under-ceiling-way = { $threshold ->
    [0] Von dort führt kein Schritt weiter. Fügen Sie einen hinzu, oder markieren Sie die Stufe als oberste.
    [one] Von dort führt kein Schritt weiter, bemerkenswert ab 1 Monat. Fügen Sie einen hinzu, oder markieren Sie die Stufe als oberste.
   *[other] Von dort führt kein Schritt weiter, bemerkenswert ab { $threshold } Monaten. Fügen Sie einen hinzu, oder markieren Sie die Stufe als oberste.
}
findings-team-long-without-target = { $person } steht lange auf { $level } ohne Ziel
findings-team-long-without-target-way = { $found } Monate, bemerkenswert ab { $threshold }. Sprechen Sie über den Weg.
findings-team-strong-with-little-freedom = { $person } ist stark und hat wenig Freiheit
findings-team-strong-with-little-freedom-way = Stark in { $skill }; { $level } lässt wenig Freiheit, im Mittel { $threshold } von 4 oder weniger. Geben Sie mehr, oder vereinbaren Sie einen Schritt.
findings-team-knowing-without-doing = { $person } kann { $skill } und tut es kaum
findings-team-knowing-without-doing-way = { $threshold ->
    [one] Das Wissen ist dem Tun 1 Schritt oder mehr voraus. Es fehlt eine Gelegenheit, kein Kurs.
   *[other] Das Wissen ist dem Tun { $threshold } Schritte oder mehr voraus. Es fehlt eine Gelegenheit, kein Kurs.
}
findings-team-mentor-available = { $person } könnte andere in { $skill } weiterbringen
findings-team-mentors-available = { $people } könnten andere in { $skill } weiterbringen
findings-team-mentor-available-way = Eingestuft mit { $threshold } oder mehr. In Reichweite: { $others }.
findings-team-nobody-on-the-way = { $found ->
    [0] Niemand ist unterwegs zu { $level }
   *[other] Zu wenige sind unterwegs zu { $level }
}
findings-team-nobody-on-the-way-way = { $found ->
    [0] Niemand steht dort oder hat sie zum Ziel, { $threshold } sollten es. Fragen Sie, wer möchte.
   *[other] { $found } stehen dort oder haben sie zum Ziel, { $threshold } sollten es. Fragen Sie, wer noch möchte.
}

## Überschneidung

overlap-part = Was gezeigt wird
overlap-part-combinations = Kombinationen
overlap-part-pairs = Paare
overlap-part-services = Dienste
overlap-which = Welche Kombinationen
overlap-only-shared = Gemeinsame
overlap-all = Alle
overlap-as = Gemessen als
overlap-as-shared = Gemeinsame Menschen
overlap-as-jaccard = Anteil an beiden (Jaccard)
overlap-combinations = Kombinationen von Gemeinschaften
overlap-combinations-lead = Jede Spalte ist eine Kombination von Gemeinschaften; ihr Balken sagt, wie viele aktive Menschen in genau diesen sind und in keiner der anderen gezeigten.
overlap-pairs-lead = Je zwei Gemeinschaften und ihre gemeinsamen aktiven Menschen. Auf der Diagonale, wie viele in jeder sind.
overlap-services-lead = Anbieter nach unten, Bediente nach rechts. Über der Diagonale laufen Dienste in eine Richtung, darunter zurück.
overlap-circles = { $count ->
    [one] { $count } Kreis ist gerahmt.
   *[other] { $count } Kreise sind gerahmt.
}
overlap-exactly-axis = in genau diesen
overlap-exactly = Genau diese
overlap-least = Mindestens diese
overlap-within = Wer gezählt wird
overlap-say = { $exactly ->
    [one] { $exactly } Person
   *[other] { $exactly } Menschen
    } in genau { $names }; { $least } in mindestens diesen
overlap-in-exactly = { $count ->
    [one] { $count } Person
   *[other] { $count } Menschen
    } in genau diesen und in keiner der anderen gezeigten.
overlap-in-least = { $count ->
    [one] { $count } Person
   *[other] { $count } Menschen
    } in mindestens diesen, vielleicht auch in anderen.
overlap-n-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Menschen
    }
overlap-pairs-shared = Gemeinsame Menschen je zweier Gemeinschaften
overlap-pairs-jaccard = Gemeinsame Menschen als Anteil an beiden
overlap-pair = { $a } und { $b } teilen { $count ->
    [one] { $count } Person
   *[other] { $count } Menschen
    }, { $part } von beiden
overlap-service = { $provider } leistet { $count ->
    [one] { $count } Dienst
   *[other] { $count } Dienste
    } für { $consumer }
overlap-services = Dienste zwischen Gemeinschaften
overlap-status = { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
    } verglichen
overlap-left = { $count ->
    [one] { $count } weitere Kombination
   *[other] { $count } weitere Kombinationen
    } mit { $people ->
    [one] { $people } Mensch nicht gezeichnet
   *[other] { $people } Menschen nicht gezeichnet
    }
overlap-of-largest = Die { $count } größten Gemeinschaften
overlap-of-chosen = { $count } gewählte Gemeinschaften
overlap-take = Auswahl vergleichen ({ $count })
overlap-choose-two = Wählen Sie zwei Gemeinschaften oder mehr, auf der Karte oder in der Liste
overlap-largest = Die größten vergleichen
overlap-show-people = In der Liste zeigen
overlap-hint = Wählen Sie eine Kombination, um zu sehen, wer darin ist.
overlap-hint-pair = Wählen Sie zwei Gemeinschaften, um zu sehen, wer in beiden ist.
overlap-services-status = { $count ->
    [one] { $count } Gemeinschaft leistet oder nutzt Dienste
   *[other] { $count } Gemeinschaften leisten oder nutzen Dienste
    }
overlap-none = Diese Gemeinschaften teilen niemanden. Vergleichen Sie andere, oder zeigen Sie alle Kombinationen.
overlap-no-services = Noch leistet keine Gemeinschaft einer anderen einen Dienst. Fügen Sie einer Gemeinschaft auf der Karte einen Bedarf mit Anbieter hinzu.
overlap-empty-title = Noch überschneidet sich nichts
overlap-empty = Hier sehen Sie, wer zu mehreren Gemeinschaften gehört, welche sich Menschen teilen und wer wem dient. Beginnen Sie mit zwei Gemeinschaften, die eine Person teilen.
overlap-refused-title = Die Überschneidungen ließen sich nicht lesen
overlap-refused = Es kam keine Antwort. Nichts ist verloren; fragen Sie noch einmal.
