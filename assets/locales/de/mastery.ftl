# Können: die Leiter eines Kompetenzrahmens, was daneben steht, ihre Befehle.

mastery-framework = Kompetenzrahmen
mastery-framework-version = { $name }, Version { $version } ({ $state })
mastery-version = Version { $version }
mastery-versions = Versionen
mastery-state = Zustand
mastery-state-draft = Entwurf
mastery-state-current = gültig
mastery-state-archived = abgelegt
mastery-note = Notiz
mastery-name = Name
mastery-kind = Art
mastery-description = Beschreibung
mastery-import = Importieren
mastery-export-criteria = Kriterien exportieren…

## Wörter

mastery-track = Laufbahn
mastery-tracks = Laufbahnen
mastery-level = Stufe
mastery-area = Bereich
mastery-no-area = ohne Bereich
mastery-skill = Fähigkeit
mastery-scope = Reichweite
mastery-freedoms = Freiräume
mastery-freedom-team = Team
mastery-freedom-task = Aufgabe
mastery-freedom-technology = Technik
mastery-freedom-time = Zeit
mastery-freedom-named = Freiraum: { $freedom }
mastery-brings = Was jede Stufe mit sich bringt
mastery-brings-folded = Reichweite, Freiräume, Verantwortung
mastery-responsibilities = Verantwortung
mastery-expectation = Erwartung
mastery-criteria = Kriterien
mastery-rank = Rang { $rank }
mastery-top-short = Spitze
mastery-track-trunk = Gemeinsamer Stamm
mastery-track-technical = Fachliche Laufbahn
mastery-track-leadership = Führungslaufbahn
mastery-track-custom = Andere Laufbahn
mastery-degree-0 = bekommt gesagt
mastery-degree-1 = wird gefragt
mastery-degree-2 = schlägt vor
mastery-degree-3 = entscheidet im Rahmen
mastery-degree-4 = entscheidet allein
mastery-reach-0 = eigene Arbeit
mastery-reach-1 = das Team
mastery-reach-2 = mehrere Teams
mastery-reach-3 = eine Einheit
mastery-reach-4 = die ganze Organisation
mastery-degree-none = kein Grad
mastery-degree-said = { $degree } von 4: { $word }
mastery-degree-of = Grad des Freiraums: { $freedom }
mastery-responsibility-degree = Wie weit die Verantwortung reicht

## Leiste und Tabelle

mastery-grid-label = Leiter von { $name }
mastery-editor-label = Text der Zelle
mastery-counts = { $areas ->
    [one] { $areas } Bereich
   *[other] { $areas } Bereiche
}, { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
}, { $criteria ->
    [one] { $criteria } Kriterium
   *[other] { $criteria } Kriterien
}
mastery-n-skills = { $count ->
    [one] { $count } Fähigkeit
   *[other] { $count } Fähigkeiten
}
mastery-n-levels = { $count ->
    [one] { $count } Stufe
   *[other] { $count } Stufen
}
mastery-n-expectations = { $count ->
    [0] Noch auf keiner Stufe wird etwas erwartet
    [one] { $count } Erwartung
   *[other] { $count } Erwartungen
}
mastery-area-folded = { $skills ->
    [one] { $skills } Fähigkeit zugeklappt
   *[other] { $skills } Fähigkeiten zugeklappt
}, { $expectations ->
    [one] { $expectations } Erwartung
   *[other] { $expectations } Erwartungen
}
mastery-levels-folded = { $folded } von { $count } zugeklappt
mastery-fold-named = { $name } zuklappen
mastery-unfold-named = { $name } aufklappen
mastery-changes-from = Nur was sich ändert ab
mastery-hide-inspector = Einzelheiten ausblenden
mastery-show-inspector = Einzelheiten einblenden
mastery-range = { $span } × { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
mastery-hint-fill = Bereich füllen
mastery-hint-break = Zeilenumbruch
mastery-status-range = { $cells } Zellen, { $filled } gefüllt
mastery-status-rating = Bewertung: Alt mit Ziffer
mastery-said-copied = { $count ->
    [one] { $count } Zelle kopiert
   *[other] { $count } Zellen kopiert
}
mastery-said-no-point = { $rating } ist kein Punkt der Skala
mastery-toast-cells = { $count ->
    [one] { $count } Zelle geändert
   *[other] { $count } Zellen geändert
}
mastery-thing-level = Stufe, { $track }
mastery-thing-skill = Fähigkeit, { $area }
mastery-no-skills = Noch keine Fähigkeiten. Eine Fähigkeit ist eine Zeile: etwas, das auf jeder Stufe erwartet werden kann.

## Bewertungen und Nichtpassendes

mastery-rating-of = Bewertung { $rating }
mastery-rating-none = Keine Bewertung
mastery-least-rating = Mindestbewertung
mastery-misfit = nicht passend
mastery-misfit-check = Nicht passend: darf nicht zu sehen sein
mastery-misfit-note = Eine nicht passende Zeile sagt, was auf einer Stufe nicht sein darf. Sie ist nie ein Ziel.

## Hinzufügen, verschieben, entfernen

mastery-add-skill = Fähigkeit
mastery-add-area = Bereich
mastery-add-level = Stufe
mastery-add-track = Laufbahn
mastery-new-skill = Neue Fähigkeit
mastery-new-skill-n = Neue Fähigkeit { $n }
mastery-new-area = Neuer Bereich
mastery-new-level = Neue Stufe
mastery-new-track = Neue Laufbahn
mastery-move-left = Nach links
mastery-move-right = Nach rechts
mastery-move-up = Nach oben
mastery-move-down = Nach unten
mastery-at-edge = Steht schon am Rand
mastery-remove = Entfernen
mastery-remove-skill = Fähigkeit entfernen
mastery-remove-area = Bereich entfernen
mastery-remove-level = Stufe entfernen
mastery-remove-track = Laufbahn entfernen
mastery-remove-step = Schritt entfernen
mastery-remove-area-note = Seine Fähigkeiten bleiben, ohne Bereich.
mastery-remove-skill-title = Die Fähigkeit „{ $name }“ entfernen?
mastery-remove-level-title = Die Stufe „{ $name }“ entfernen?
mastery-remove-track-title = Die Laufbahn „{ $name }“ entfernen?
mastery-remove-area-title = Den Bereich „{ $name }“ entfernen?
mastery-remove-many-title = { $count } Fähigkeiten entfernen?
mastery-remove-loses = { $expectations ->
    [one] { $expectations } Erwartung geht mit verloren.
   *[other] { $expectations } Erwartungen gehen mit verloren.
} Rückgängig bringt alles zurück.
mastery-remove-track-text = { $levels ->
    [one] { $levels } Stufe
   *[other] { $levels } Stufen
} und { $expectations ->
    [one] { $expectations } Erwartung
   *[other] { $expectations } Erwartungen
} gehen mit verloren. Rückgängig bringt alles zurück.
mastery-remove-framework = Diese Leiter entfernen…
mastery-remove-framework-title = „{ $name }“, Version { $version } entfernen?
mastery-remove-framework-text = { $levels ->
    [one] { $levels } Stufe
   *[other] { $levels } Stufen
}, { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
} und { $expectations ->
    [one] { $expectations } Erwartung
   *[other] { $expectations } Erwartungen
} gehen mit verloren.
mastery-remove-framework-people = { $people ->
    [one] { $people } Person verliert ihren Platz darauf.
   *[other] { $people } Personen verlieren ihren Platz darauf.
}
mastery-remove-framework-versions = Wer auf dieser Version eingestuft wurde, verliert den Platz; die anderen Versionen bleiben.
mastery-remove-framework-asked = { $asked ->
    [one] Eine Gemeinschaft, die eine ihrer Fähigkeiten verlangt, verlangt sie dann nicht mehr.
   *[other] Gemeinschaften verlangen ihre Fähigkeiten { $asked }-mal und verlangen sie dann nicht mehr.
}
mastery-remove-framework-kept = Wurde jemand darauf eingeschätzt, bleibt sie, denn nichts Gesagtes darf verloren gehen. Rückgängig bringt alles zurück.
mastery-toast-removed = Entfernt: { $name }
mastery-toast-removed-many = { $count } Fähigkeiten entfernt
mastery-beyond-title = { $count ->
    [one] { $count } Zeile reicht über die letzte Fähigkeit hinaus
   *[other] { $count } Zeilen reichen über die letzte Fähigkeit hinaus
}
mastery-beyond-text = { $count ->
    [one] Dafür kann eine Fähigkeit hinzukommen: { $names }
   *[other] Dafür können Fähigkeiten hinzukommen: { $names } …
}
mastery-beyond-add = { $count ->
    [one] Fähigkeit hinzufügen
   *[other] { $count } Fähigkeiten hinzufügen
}
mastery-beyond-fits = Nur einfügen, was passt

## Befehle

mastery-command-find = In der Matrix suchen
mastery-command-edit = Bearbeiten
mastery-command-details = Details
mastery-command-framework = Name, Skala und Versionen der Matrix
mastery-command-new-version = Neue Version der Matrix
mastery-command-what-changed = Was sich seit Version { $version } geändert hat
mastery-command-add-skill = Fähigkeit hinzufügen
mastery-command-add-area = Bereich hinzufügen
mastery-command-add-level = Stufe hinzufügen
mastery-command-add-track = Laufbahn hinzufügen
mastery-command-move-left = Nach links verschieben
mastery-command-move-right = Nach rechts verschieben
mastery-command-move-up = Nach oben verschieben
mastery-command-move-down = Nach unten verschieben
mastery-command-remove = { $name } entfernen…
mastery-command-fold = { $name } zu- oder aufklappen
mastery-command-fold-areas = Alle Bereiche zuklappen
mastery-command-unfold-all = Alles zeigen und aufklappen
mastery-command-changes-from = Nur was sich ab { $name } ändert
mastery-command-wider = Spalte breiter
mastery-command-narrower = Spalte schmaler
mastery-command-widths = Alle Spalten wieder von selbst breit
mastery-command-misfit = Nicht passend an oder aus
mastery-command-clear = Leeren
mastery-command-fill-right = Nach rechts füllen
mastery-command-rating = Bewertung { $rating }
mastery-command-rating-none = Keine Bewertung

## Suchen

mastery-find = In Texten und Namen suchen
mastery-find-count = { $at } von { $count }
mastery-find-none = Nicht gefunden
mastery-find-next = Nächste
mastery-find-previous = Vorige
mastery-replace = Ersetzen
mastery-replace-by = Ersetzen durch
mastery-replace-one = Ersetzen
mastery-replace-all = { $count ->
    [0] Alle ersetzen
   *[other] Alle { $count } ersetzen
}

## Einzelheiten

mastery-inspector = Einzelheiten
mastery-nothing-expected = Hier wird nichts erwartet
mastery-one-a-line = Eine Verantwortung je Zeile
mastery-skill-place = { $area }, { $at } von { $count }
mastery-top = Spitze ihrer Laufbahn
mastery-top-note = Wenn angekreuzt, verlangt kein Befund einen Schritt, der von hier weiterführt.
mastery-criterion-required = verlangt
mastery-criterion-example = Beispiel
mastery-criterion-misfit = nicht passend
mastery-criterion-kind = Art des Kriteriums
mastery-criterion-track = Gilt für
mastery-criterion-all-tracks = alle Laufbahnen
mastery-criterion-rating = Eigene Mindestbewertung
mastery-marker = Kennzeichen
mastery-marker-note = Ein Kriterium, das mit dem Kennzeichen in eckigen Klammern beginnt, etwa [M], gilt nur für diese Laufbahn.
mastery-steps = Schritte
mastery-steps-from = Kommt von
mastery-steps-on = Führt weiter zu
mastery-steps-from-none = Noch führt nichts hierher.
mastery-steps-on-none = Von hier führt nichts weiter.
mastery-step-kind = Art des Schritts
mastery-step-promotion = Aufstieg
mastery-step-side-move = Seitenwechsel
mastery-add-step-from = Schritt hierher von
mastery-add-step-to = Schritt von hier zu
mastery-paths = Wege
mastery-paths-to = Wege von { $from } nach
mastery-paths-none = Von { $from } nach { $to } führt keine Folge von Schritten.
mastery-paths-shortest = kürzester
mastery-paths-adds = { $level }: { $criteria ->
    [one] { $criteria } neues Kriterium
   *[other] { $criteria } neue Kriterien
}, { $responsibilities ->
    [one] { $responsibilities } neue Verantwortung
   *[other] { $responsibilities } neue Verantwortungen
}
mastery-paths-freedoms = mehr Freiraum: { $freedoms }
mastery-scale = Skala
mastery-scale-none = Noch keine Skala: jede Zahl kann eine Bewertung sein.
mastery-scale-value = Wert
mastery-scale-word = Wort
mastery-scale-meaning = Was es bedeutet
mastery-scale-add = Punkt
mastery-scale-halves = Halbe hinzufügen
mastery-scale-remove = Punkt { $value } entfernen
mastery-scale-blank = Ein leeres Feld bedeutet
mastery-scale-blank-unknown = nichts ist bekannt
mastery-scale-keep = Skala behalten
mastery-scale-not-a-number = Der Wert „{ $text }“ ist keine Zahl; richtig wäre etwa 3 oder 2,5.
mastery-discard = Verwerfen
mastery-new-version = Neue Version
mastery-what-changed = Was sich seit { $version } geändert hat
mastery-no-differences = Nichts unterscheidet sich.
mastery-more = und { $count } weitere
mastery-change-added = neu
mastery-change-removed = entfernt
mastery-change-changed = geändert
mastery-thing-framework-word = Kompetenzrahmen
mastery-thing-scale-word = Skala
mastery-thing-track-word = Laufbahn
mastery-thing-level-word = Stufe
mastery-thing-step-word = Schritt
mastery-thing-area-word = Bereich
mastery-thing-skill-word = Fähigkeit
mastery-thing-expectation-word = Erwartung
mastery-thing-criterion-word = Kriterium
mastery-field-team = Freiraum: Team
mastery-field-task = Freiraum: Aufgabe
mastery-field-technology = Freiraum: Technik
mastery-field-time = Freiraum: Zeit
mastery-field-from = von
mastery-field-to = nach
mastery-field-name = Name
mastery-field-text = Text
mastery-field-rating = Bewertung
mastery-field-description = Beschreibung
mastery-field-scope = Reichweite
mastery-field-rank = Rang
mastery-field-top = Spitze
mastery-field-kind = Art
mastery-field-marker = Kennzeichen
mastery-field-note = Notiz
mastery-field-state = Zustand
mastery-field-track = Laufbahn
mastery-field-area = Bereich
mastery-field-position = Platz
mastery-field-misfit = nicht passend
mastery-field-responsibilities = Verantwortung
mastery-field-audience = Angesprochene
mastery-field-word = Wort
mastery-field-meaning = Bedeutung
mastery-field-blank-means = Bedeutung leerer Felder

## Befunde

mastery-findings = Befunde
mastery-findings-none = An diesem Kompetenzrahmen fällt nichts auf.
finding-shrinking-freedom = { $level } lässt weniger Freiraum als { $from } ({ $freedom ->
    [team] Team
    [task] Aufgabe
    [technology] Technik
   *[time] Zeit
}). { $cause ->
    [silent] { $from } nennt „{ $before }“, { $level } nichts
   *[degree] { $level }: { $after ->
            [told] { mastery-degree-0 }
            [asked] { mastery-degree-1 }
            [proposes] { mastery-degree-2 }
            [within_bounds] { mastery-degree-3 }
           *[alone] { mastery-degree-4 }
        }; { $from }: { $before ->
            [told] { mastery-degree-0 }
            [asked] { mastery-degree-1 }
            [proposes] { mastery-degree-2 }
            [within_bounds] { mastery-degree-3 }
           *[alone] { mastery-degree-4 }
        }
}. Mehr nennen oder den Schritt zum Seitenwechsel machen.
finding-shrinking-responsibility = { $level } trägt weniger Verantwortung als { $from }. { $cause ->
    [silent] { $level } nennt keine Verantwortung, { $from } schon
   *[degree] { $level }: { $after ->
            [own_work] { mastery-reach-0 }
            [team] { mastery-reach-1 }
            [several_teams] { mastery-reach-2 }
            [unit] { mastery-reach-3 }
           *[organisation] { mastery-reach-4 }
        }; { $from }: { $before ->
            [own_work] { mastery-reach-0 }
            [team] { mastery-reach-1 }
            [several_teams] { mastery-reach-2 }
            [unit] { mastery-reach-3 }
           *[organisation] { mastery-reach-4 }
        }
}. Ergänzen, was dazukommt, oder den Schritt zum Seitenwechsel machen.
finding-ceiling = Von { $level } führt kein Schritt weiter. Einen anlegen oder die Stufe als Spitze ihrer Laufbahn kennzeichnen.
finding-unreachable-level = Vom Stamm führen keine Schritte zu { $level }. Den fehlenden Schritt anlegen.
finding-duplicate-rank = Zwei Stufen einer Laufbahn haben denselben Rang. { $level } einen anderen geben.
finding-empty-level = Auf { $level } wird noch nichts erwartet.
finding-no-path-beyond-trunk = Es gibt nur eine Laufbahn: niemand kann einen Weg wählen. Eine fachliche und eine Führungslaufbahn anlegen.

## Leer

mastery-empty-title = Noch kein Kompetenzrahmen
mastery-empty = Ein Kompetenzrahmen sagt, was auf jeder Stufe erwartet wird: ein gemeinsamer Stamm, dann eine fachliche und eine Führungslaufbahn.
mastery-empty-import = Meine Tabelle importieren
mastery-empty-start = Mit zwei Laufbahnen beginnen
mastery-start-name = Mein Kompetenzrahmen
mastery-start-trunk = Stamm
mastery-start-technical = Fachliche Laufbahn
mastery-start-leadership = Führungslaufbahn
mastery-start-junior = Junior
mastery-start-professional = Professional
mastery-start-senior = Senior
mastery-start-staff = Staff
mastery-start-principal = Principal
mastery-start-lead = Teamleitung
mastery-start-head = Bereichsleitung
mastery-start-area = Handwerk
mastery-start-point-0 = keine
mastery-start-point-1 = hat davon gehört
mastery-start-point-2 = mit Hilfe
mastery-start-point-3 = selbständig
mastery-start-point-4 = hilft anderen
mastery-start-point-5 = prägt es
