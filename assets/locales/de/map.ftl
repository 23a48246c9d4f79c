# Die Karte: was auf ihr, um sie und über sie gesagt wird.

## View, commands

view-map = Karte
command-show-map = Karte
command-new-community = Neue Gemeinschaft…
command-map-find = Auf der Karte finden
command-map-filter = Karte filtern
command-map-views = Gespeicherte Ansichten
command-map-fit = Ganze Karte zeigen
command-map-walk = Mit Pfeilen umhergehen
command-map-enter = Hineingehen oder öffnen
command-map-out = Hinausgehen
command-map-choose = Zur Auswahl hinzunehmen oder herausnehmen
command-map-follow = Zum nächsten Verbundenen gehen
command-map-carry = Gewähltes verschieben
command-map-zoom-in = Vergrößern
command-map-zoom-out = Verkleinern
command-map-fold = Einklappen
command-map-unfold = Ausklappen
command-map-fold-all = Alles einklappen
command-map-unfold-all = Alles ausklappen
command-map-tool-pan = Karte durch Ziehen bewegen
command-map-tool-box = Mit einem Rahmen auswählen
command-map-tool-lasso = Mit einer Schlinge auswählen
command-map-put-here = { $name } hierhin setzen
command-map-focus = Fokus
command-map-back = Fokus oder Filter verlassen
command-map-without = Was, wenn sie gehen?
command-map-add-within = Gemeinschaft darin anlegen…
command-map-add-members = Mitglieder hinzufügen…
command-map-join = In eine Gemeinschaft aufnehmen…
command-map-add-need = Bedarf hinzufügen…
command-map-add-offer = Angebot hinzufügen…
command-map-choose-provider = Anbieter wählen…
command-map-add-parent = Weitere übergeordnete hinzufügen…
command-map-move = In ein anderes Zuhause verschieben…
command-map-merge = Zusammenlegen…
command-map-divide = Teilen…
command-map-retire = Auflösen…
command-map-pin = Hier festhalten
command-map-unpin = Nicht mehr festhalten
command-map-remove = Entfernen…
command-map-forget = Person vergessen…

## The map itself

map-label = Karte mit { $communities ->
    [one] { $communities } Gemeinschaft
   *[other] { $communities } Gemeinschaften
    } und { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
map-role-description = Karte
map-help = Pfeile gehen zum nächsten Nachbarn, mit Strg ohne ihn zu wählen; Eingabe geht hinein, Escape hinaus; die Leertaste nimmt zur Auswahl hinzu; C klappt ein und aus; N folgt Verbindungen; Umschalt mit Pfeilen verschiebt das Gewählte, Eingabe behält den neuen Platz; Plus und Minus zoomen, Pos1 zeigt alles; Ziffern setzen die Schritte im Fokus.
map-tools = Was Ziehen tut
map-tool-pan = Karte bewegen
map-tool-box = Mit einem Rahmen auswählen (Umschalt und ziehen)
map-tool-lasso = Mit einer Schlinge auswählen (Umschalt, Alt und ziehen)
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-fit = Alles zeigen
map-overview = Übersicht
map-moving = { $name } wird verschoben. Pfeile verschieben, Eingabe behält den Ort, Escape bricht ab.
map-moved = { $name } wird am neuen Ort festgehalten
map-stayed = { $name } bleibt, wo es war
map-collapsed = { $name } zugeklappt
map-expanded = { $name } aufgeklappt
map-chosen = { $count ->
    [0] Nichts ausgewählt
   *[other] { $count } ausgewählt
}
map-no-neighbour-left = Weiter links ist nichts
map-no-neighbour-right = Weiter rechts ist nichts
map-no-neighbour-up = Weiter oben ist nichts
map-no-neighbour-down = Weiter unten ist nichts
map-no-link = Von { $name } führt nichts weiter
map-no-fold = An { $name } ist nichts zusammenzufalten
map-nothing-chosen = Nichts ist ausgewählt
map-say-community = { $name }, { $kind }, { $state }, { $active }, darin { $within ->
    [one] { $within } Gemeinschaft
   *[other] { $within } Gemeinschaften
}
map-say-community-in = { $name } in { $home }, { $kind }, { $state }, { $active }, darin { $within ->
    [one] { $within } Gemeinschaft
   *[other] { $within } Gemeinschaften
}
map-say-person = { $name }, in { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
    }: { $communities }
map-say-person-nowhere = { $name }, in keiner Gemeinschaft
map-say-links = { $count ->
    [one] { $count } Dienst
   *[other] { $count } Dienste
    } von { $from } für { $to }
map-say-unmet = { $count ->
    [one] { $count } ungedeckter Bedarf
   *[other] { $count } ungedeckte Bedarfe
    } von { $name }
map-tip-links = { $from } für { $to }
map-tip-ties = { $from } und { $to }
map-ties-count = { $least ->
    [yes] mindestens { $count } in beiden aktiv
   *[no] { $count ->
        [one] { $count } Person in beiden aktiv
       *[other] { $count } Personen in beiden aktiv
    }
}
map-say-ties = { $least ->
    [yes] { $from } und { $to } haben mindestens { $count } aktive Personen gemeinsam
   *[no] { $count ->
        [one] { $from } und { $to } haben { $count } aktive Person gemeinsam
       *[other] { $from } und { $to } haben { $count } aktive Personen gemeinsam
    }
}
map-unmet = ungedeckt
map-unmet-since = ungedeckt seit { $date }
map-unmet-since-day = ungedeckt seit dem { $date }
map-laying-out = Die Karte wird angeordnet
map-cancelled-title = Die Karte wurde nicht angeordnet
map-cancelled = Sie haben es abgebrochen. Nichts wurde geändert.
map-cancelled-again = Anordnen
map-empty-title = Wer gehört wohin
map-empty = Hier stehen die Gemeinschaften Ihrer Organisation, die Menschen darin und was sie füreinander tun. Beginnen Sie mit einer Gemeinschaft und zwei Namen.
map-empty-new = Neue Gemeinschaft
map-empty-import = Organisation importieren
map-empty-sample = Beispiel öffnen
map-layers = Ebenen
map-layer-nesting = Schachtelung
map-layer-ties = Gemeinsame Mitglieder
map-layer-links = Dienste
map-colour-by = Farbe nach
map-filter = Filter
map-as-table = Dasselbe als Liste
map-new = Neue Gemeinschaft
map-show-inspector = Einzelheiten zeigen
map-hide-inspector = Einzelheiten ausblenden
map-person = Person
map-find = Auf der Karte finden
map-find-none = Nichts mit diesem Namen
map-hit-service = { $count ->
    [one] Dienst von { $count } Gemeinschaft
   *[other] Dienst von { $count } Gemeinschaften
}
map-hit-role = { $count ->
    [one] Rolle von { $count } Person
   *[other] Rolle von { $count } Personen
}
map-find-count = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
map-status-communities = { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
}
map-status-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
map-status-services = { $count ->
    [one] { $count } Dienst
   *[other] { $count } Dienste
}
map-status-unmet = { $count ->
    [one] { $count } ungedeckter Bedarf
   *[other] { $count } ungedeckte Bedarfe
}
map-zoom-to-people = Vergrößern, um Personen zu sehen
map-status-selected = Ausgewählt: { $name }
map-status-selected-many = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
map-more = { $count ->
    [one] { $count } weiteres
   *[other] { $count } weitere
}
map-fewer = Weniger

## Focus and filter

map-focus = Fokus
map-steps = Schritte
map-direction = Richtung
map-direction-in = Hinein
map-direction-out = Hinaus
map-direction-both = Beide
map-others = Die übrigen
map-dim = Übrige dämpfen
map-hide = Ausblenden
map-along = Woran ein Schritt entlangführt
map-along-links = Dienste
map-along-dots = Gemeinsame Mitglieder
map-along-nesting = Übergeordnete
map-along-last = Ein Schritt führt an etwas entlang
map-focus-by-links-in = erhaltene Dienste
map-focus-by-links-out = geleistete Dienste
map-focus-by-links-both = geleistete und erhaltene Dienste
map-focus-by-dots = gemeinsame Mitglieder
map-focus-by-nesting = Übergeordnete und was darin liegt
map-focus-counts = { $communities } von { $all ->
    [one] { $all } Gemeinschaft
   *[other] { $all } Gemeinschaften
    }{ $everybody ->
    [0] {""}
    [one] {", "}{ $people } von { $everybody } Person
   *[other] {", "}{ $people } von { $everybody } Personen
}
map-focus-alone = Nur { $name }: { $counts }
map-focus-sentence = { $name } und was { $steps ->
    [one] einen Schritt
   *[other] bis zu { $steps } Schritte
    } entfernt ist, über { $ways }: { $counts }
map-back = Zurück
map-filter-show = Durchlassen, was erfüllt
map-filter-join = Wie die Bedingungen verbunden sind
map-filter-all = alle
map-filter-any = eine
map-filter-count = { $communities ->
    [one] { $communities } Gemeinschaft
   *[other] { $communities } Gemeinschaften
    }, { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
map-filter-clear = Leeren
map-filter-together = Bedingungen an Gemeinschaften und Personen gelten zusammen, für jede Mitgliedschaft: „Team“ und „Leitung“ sind die, die ein Team leiten.
map-filter-not = nicht
map-filter-attribute = Merkmal
map-filter-comparison = Vergleich
map-filter-value = Wert
map-filter-choose = wählen…
map-filter-remove-line = Diese Bedingung entfernen
map-filter-last-line = Ein Filter hat wenigstens eine Bedingung
map-filter-add = Bedingung hinzufügen
map-filter-of-these = davon
map-filter-group = Gruppe, Ebene { $number }
map-filter-add-group = Gruppe hinzufügen
map-filter-remove-group = Diese Gruppe entfernen
map-views = Gespeicherte Ansichten
map-views-empty = Noch keine. Eine Ansicht behält, was die Karte zeigt: Ebenen, Farben, Fokus, Eingeklapptes, Filter und Ausschnitt.
map-view-one = Gespeicherte Ansicht
map-view-name = Name der Ansicht
map-view-save = Diese Ansicht speichern
map-view-replace = Ansicht ersetzen
map-view-nothing = Geben Sie ihr erst einen Namen
map-view-saved = Ansicht { $name } gespeichert
map-view-renamed = Ansicht in { $name } umbenannt
map-view-removed = Ansicht { $name } entfernt
map-view-taken = Eine andere Ansicht heißt schon so
map-view-rename-named = Ansicht { $name } umbenennen
map-view-rename = Umbenennen
map-view-name-new = Neuer Name der Ansicht { $name }
map-view-remove-named = Ansicht { $name } entfernen
map-view-of-all = Zeigt die Karte, wie sie beim Speichern war
map-view-of-filter = Nur ein Filter; sonst bleibt die Karte, wie sie ist
map-view-gone = „{ $name }“ ohne das, was es nicht mehr gibt: { $things }.
map-view-gone-attributes = { $count ->
    [one] die Bedingung an { $names }
   *[other] die Bedingungen an { $names }
}
map-view-gone-overlay = ihre Farben
map-view-gone-skill = die Fähigkeit, die es auf dieser Leiter nicht gibt
map-view-gone-folded = { $count ->
    [one] 1 eingeklappte Gemeinschaft
   *[other] { $count } eingeklappte Gemeinschaften
}
map-view-gone-focus = { $count ->
    [one] 1 Ausgangspunkt des Fokus
   *[other] { $count } Ausgangspunkte des Fokus
}
map-comparison-equals = ist
map-comparison-contains = enthält
map-comparison-at-least = mindestens
map-comparison-at-most = höchstens
map-comparison-known = ist bekannt
map-attribute-name = Name
map-attribute-key = Schlüssel
map-attribute-kind = Art
map-attribute-state = Zustand
map-attribute-purpose = Zweck
map-attribute-home = Zuhause
map-attribute-parent = Weitere Übergeordnete
map-attribute-started = Beginn
map-attribute-ended = Ende
map-attribute-open = Offen für Neue
map-attribute-seats = Plätze
map-attribute-url = Webseite
map-attribute-active = Aktive Mitglieder
map-attribute-people = Mitglieder
map-attribute-service = Dienst
map-attribute-offer = Angebot
map-attribute-unmet = Ungedeckte Bedarfe
map-attribute-handle = Kürzel
map-attribute-email = E-Mail
map-attribute-affiliation = Zugehörigkeit
map-attribute-outside = Von außen
map-attribute-limit = Eigene Grenze
map-attribute-role = Rolle
map-attribute-membership = Mitgliedschaft
map-attribute-voluntary = Freiwillig
map-attribute-since = Mitglied seit
map-attribute-until = Mitglied bis
map-attribute-share = Zeitanteil
map-attribute-last-contribution = Letzter Beitrag
map-attribute-communities = Zahl der Gemeinschaften
map-attribute-of-community = von Gemeinschaften
map-attribute-of-person = von Personen
map-attribute-of-both = von Gemeinschaften und Personen

## Words of the model

map-kind-of-business-unit = Geschäftseinheit
map-kind-of-practice = Fachgemeinschaft
map-kind-of-interest = Interesse
map-kind-of-purpose = Anliegen
map-kind-of-committee = Komitee
map-kind-of-team = Team
map-state-forming = im Entstehen
map-state-active = aktiv
map-state-dormant = ruhend
map-state-closed = aufgelöst
map-membership-listed = gelistet
map-membership-active = aktiv
map-membership-dormant = ruhend
map-membership-left = ausgetreten
map-role-member = Mitglied
map-role-leader = Leitung
map-role-representative = Vertretung
map-role-champion = Fürsprecher
map-service-service = Dienst
map-service-resource = Mittel
map-service-skill = Fähigkeit
map-service-money = Geld
map-importance-unknown = Nicht gesagt
map-importance-low = Gering
map-importance-normal = Normal
map-importance-high = Hoch

## Legend

map-legend = Legende
map-legend-person = Person, hier zu Hause
map-legend-seat = Platz, anderswo zu Hause
map-legend-several = In mehreren, mit Anzahl
map-legend-thread = Zuhause und Plätze einer Person
map-legend-faint = Nicht aktiv oder nur gelistet
map-legend-count = Aktive Mitglieder
map-legend-count-folded = Aktive, auch eingeklappt
map-legend-quiet = Im Entstehen oder ruhend
map-legend-gone = Aufgelöst
map-legend-dim-focus = Außerhalb des Fokus
map-legend-dim-filter = Vom Filter nicht durchgelassen
map-legend-dim-both = Außerhalb von Fokus oder Filter
map-legend-pinned = Festgehalten
map-legend-bundle = Mehrere: Zahl und Breite
map-legend-inside = Innerhalb einer Gemeinschaft
map-legend-unmet = Ungedeckter Bedarf
map-legend-undrawn = Ohne Schachtelung sind Dienste von Gemeinschaften, die andere enthalten, nicht gezeichnet
map-legend-tie = Gemeinsame: breiter ist mehr
map-scale-none = keine
map-scale-all = alle
map-scale-nothing = nichts
map-scale-things = { $count ->
    [one] { $count } Sache
   *[other] { $count } Sachen
}
map-scale-no = nein
map-scale-yes = ja
map-scale-untouched = unberührt
map-scale-lost = verloren

## What is laid over the map

map-counting = Wird gezählt…
map-ranked = Rangliste
map-by-activity = nach aktivem Anteil
map-by-findings = nach Dringlichkeit
map-by-fragile = nach dem, was bricht
map-by-skill = nach dem, was fehlt
map-by-cut = Gemeinschaften, dann Personen
map-by-bridges = in der Reihenfolge der Karte
map-by-brokers = nach verbundenen Paaren
map-by-liaison = { map-by-brokers }
map-by-gatekeeper = { map-by-brokers }
map-by-coordinator = { map-by-brokers }
map-by-consultant = { map-by-brokers }
map-by-intermediaries = nach kürzesten Wegen
map-by-components = nach Gemeinschaften
map-by-cycles = nach Gemeinschaften
map-by-clusters = nach Größe
map-by-degree = nach verbundenen Gemeinschaften
map-by-strength = nach geteilten Mitgliedschaften
map-by-betweenness = nach kürzesten Wegen
map-by-closeness = nach Nähe
map-by-constraint = nach Einschränkung
map-by-core = nach Kernzahl
map-ranked-first = Die ersten { $shown } von { $count }
map-change-least = Die Mindestzahl { $least } ändern
map-how = Wie gezählt wird
map-sampled = Aus { $pivots } Ausgangspunkten geschätzt: Die Karte ist groß.
map-overlay-none = Noch gibt es nichts zu zählen.
map-overlay-kind = Art
map-overlay-activity = Aktivität
map-overlay-activity-note = Aktiver Teil der Mitglieder
map-overlay-activity-sentence = In { $low } von { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
    } ist weniger als die Hälfte der Mitglieder aktiv.
map-overlay-activity-line = { $active } von { $people ->
    [one] { $people } Mitglied
   *[other] { $people } Mitgliedern
    } aktiv
map-overlay-activity-how = Verschiedene aktive Personen einer Gemeinschaft, als Teil aller, die nicht ausgetreten sind. Die am wenigsten aktiven zuerst.
map-overlay-findings = Befunde
map-overlay-findings-note = Was aufgefallen ist
map-overlay-findings-sentence = { $count ->
    [one] { $count } Sache fällt
   *[other] { $count } Sachen fallen
    } auf, in { $communities } von { $all } Gemeinschaften.
map-overlay-findings-how = Jeder Befund nennt seine Schwelle, etwa weniger als { $least } aktive Mitglieder, und einen Ausweg. Nichts davon ist ein Fehler in den Daten.
map-overlay-fragile = Hängt an einer Person
map-overlay-fragile-note = Was bricht, wenn jemand geht
map-overlay-fragile-sentence = { $people ->
    [one] Etwas bricht, wenn eine bestimmte Person von insgesamt { $all } geht
   *[other] Etwas bricht, wenn eine von { $people } Personen geht, von { $all } insgesamt
}. { $communities } von { $of } Gemeinschaften haben eine solche Person.
map-overlay-fragile-how = Für jede aktive Person: Gemeinschaften, denen weniger als { $least } aktive Mitglieder oder niemand bleibt, Dienste, deren Anbieter so dasteht, Rollen, die sonst niemand hat, Teile der Karte, die auseinanderfallen, und Fähigkeiten, die weniger haben werden, als sollten. Gelistete und ruhende Mitglieder zählen nicht.
map-overlay-skill = Abdeckung einer Fähigkeit
map-overlay-skill-note = Wer sie fordert, wer sie hat
map-overlay-skill-no-ladder = Es gibt noch keine Leiter mit Fähigkeiten.
map-overlay-skill-sentence = { $asking ->
    [one] { $asking } Gemeinschaft fordert
   *[other] { $asking } Gemeinschaften fordern
    } „{ $skill }“. { $short ->
    [0] Jede hat genug Leute dafür
    [one] { $short } hat zu wenige: { $missing } mehr
   *[other] { $short } haben zu wenige: { $missing } mehr insgesamt
    }{ $single ->
    [0] .
    [one] ; in { $single } hängt es an einer Person.
   *[other] ; in { $single } hängt es an je einer Person.
}
map-overlay-skill-unasked = Keine Gemeinschaft fordert „{ $skill }“. { $people ->
    [0] Niemand ist darin eingestuft.
    [one] { $people } Person ist darin eingestuft.
   *[other] { $people } Personen sind darin eingestuft.
}
map-overlay-skill-how = Von jeder Gemeinschaft, die die Fähigkeit fordert: ihre aktiven Mitglieder, die die geforderte Stufe erreichen, gegen die geforderte Zahl. Es zählt das Geringere von Wissen und Tun, nach dem Letzten von vereinbart und Leitung, sonst Kollegen, sonst selbst.
map-skill = Fähigkeit
map-skill-asking = { $count ->
    [one] { $count } Gemeinschaft fordert sie
   *[other] { $count } Gemeinschaften fordern sie
}
map-skill-any = auf beliebiger Stufe
map-skill-least = mit mindestens { $rating }
map-skill-nobody = fordert sie { $least }; niemand hat sie
map-skill-have = fordert sie { $least }: { $names }
map-skill-unasked = fordert sie nicht; { $names } (bis { $rating })
map-skill-badge-nobody = niemand hat sie
map-skill-badge-few = zu wenige haben sie
map-skill-badge-single = hängt an einer Person
map-scale-nobody = niemand
map-scale-enough = genug
map-scale-unrated = ohne
map-legend-people = Personen, nach Einstufung
map-overlay-cut = Hält die Karte zusammen
map-overlay-cut-note = Ohne es fallen Teile auseinander
map-overlay-cut-community = ohne sie fallen Teile der Karte auseinander
map-overlay-cut-person = verbindet { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
    }, die sonst niemand verbindet
map-overlay-cut-sentence = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    } und { $communities ->
    [one] { $communities } Gemeinschaft
   *[other] { $communities } Gemeinschaften
    } halten Teile der Karte zusammen, die ohne sie auseinanderfielen. Jetzt hat die Karte { $parts ->
    [one] { $parts } Teil
   *[other] { $parts } Teile
    }.
map-overlay-cut-how = Gezählt wird, wessen Wegfall mehr unverbundene Teile zurücklässt als zuvor. Aktive Mitgliedschaften verbinden.
map-overlay-bridges = Einzige Verbindungen
map-overlay-bridges-note = Mitgliedschaften, die allein verbinden
map-overlay-bridges-sentence = { $count ->
    [one] { $count } Mitgliedschaft ist
   *[other] { $count } Mitgliedschaften sind
    } die einzige Verbindung zwischen zwei Teilen der Karte, von { $all }.
map-overlay-bridges-line = die einzige Verbindung mit { $name }
map-overlay-bridges-alone = hat als einzige Gemeinschaft { $name }
map-overlay-bridges-how = Aktive Mitgliedschaften, deren Ende mehr unverbundene Teile zurückließe als zuvor. Jede kann die einzige Gemeinschaft eines Menschen sein.
map-overlay-components = Unverbundene Teile
map-overlay-components-note = Die keine aktive Person teilen
map-overlay-components-one = Alle Gemeinschaften hängen zusammen.
map-overlay-components-sentence = Die Gemeinschaften zerfallen in { $parts } Teile, die keine aktive Person teilen; der größte hält { $largest } von { $all ->
    [one] { $all } Gemeinschaft
   *[other] { $all } Gemeinschaften
    } und { $people } von { $active ->
    [one] { $active } aktiven Person
   *[other] { $active } aktiven Personen
    }.
map-overlay-components-nowhere = { $count ->
    [one] { $count } Person ist in keiner Gemeinschaft aktiv.
   *[other] { $count } Personen sind in keiner Gemeinschaft aktiv.
}
map-overlay-components-line = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    }; mit { $names }
map-overlay-components-alone = allein, mit { $people ->
    [0] niemand Aktivem
    [one] { $people } Person
   *[other] { $people } Personen
}
map-overlay-components-how = Ein Teil ist, was aktive Mitgliedschaften verbinden, über wie viele Personen auch immer (Zusammenhangskomponente). Niemand darin ist in einem anderen Teil aktiv.
map-legend-most = Eine Gemeinschaft hat die Farbe dessen, der darin am meisten hat.
map-legend-alone = Allein
map-overlay-cycles = Kreise von Diensten
map-overlay-cycles-note = Wer einander reihum dient
map-overlay-cycles-sentence = { $communities } von { $all ->
    [one] { $all } Gemeinschaft
   *[other] { $all } Gemeinschaften
    } dienen einander reihum, in { $count ->
    [one] { $count } Kreis
   *[other] { $count } Kreisen
    }: Was in einer stockt, kommt zu ihr zurück.
map-overlay-cycles-nobody = Keine Gemeinschaften dienen einander im Kreis.
map-overlay-cycles-line = { $round }
map-overlay-cycles-one-of = ein Weg von mehreren: { $round }
map-overlay-cycles-how = Gemeinschaften, von denen jede von jeder anderen aus entlang der Dienste erreicht wird, vom Anbieter zum Abnehmer (stark zusammenhängende Teile). Ein Pfeil heißt „dient“.
map-legend-no-circle = In keinem Kreis
map-overlay-brokers = Vermittler
map-overlay-brokers-note = Wer allein Gemeinschaften verbindet
map-overlay-brokers-sentence = { $name } verbindet allein mehr Paare von Gemeinschaften als alle anderen ({ $figure }); { $count ->
    [one] { $count } Person verbindet
   *[other] { $count } Personen verbinden
    } überhaupt welche.
map-overlay-brokers-nobody = Wo zwei Gemeinschaften jemanden teilen, teilen sie mehr als eine Person.
map-overlay-brokers-how = Paare von Gemeinschaften, in denen die Person aktiv ist und sonst niemand in beiden. Jedes Paar zählt einmal in jeder Richtung, in einer von fünf Rollen (Gould und Fernandez), nach den äußersten Gemeinschaften, in denen die drei zu Hause sind.
map-broker-liaison = { $liaison } als Bindeglied
map-broker-gatekeeper = { $gatekeeper } als Torhüter, { $representative } als Vertretung
map-broker-coordinator = { $coordinator } als Koordination
map-broker-consultant = { $consultant } als Beratung
map-broker-role = Rolle
map-broker-all = Alle Rollen
map-overlay-role-line = von { $all } in allen Rollen, aktiv in { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
}
map-overlay-liaison = Bindeglieder
map-overlay-liaison-note = Zwischen zwei Zuhause, in keinem daheim
map-overlay-liaison-sentence = { $name } verbindet am meisten als Bindeglied ({ $figure }); { $count ->
    [one] { $count } Person ist eines.
   *[other] { $count } Personen sind es.
}
map-overlay-liaison-nobody = Niemand ist Bindeglied.
map-overlay-liaison-how = Ein Bindeglied verbindet allein zwei Gemeinschaften verschiedener Zuhause und ist in keinem der beiden daheim. Jedes Paar zählt einmal in jeder Richtung; das Zuhause ist die äußerste Gemeinschaft.
map-overlay-gatekeeper = Torhüter und Vertretungen
map-overlay-gatekeeper-note = Zwischen dem eigenen Zuhause und anderen
map-overlay-gatekeeper-sentence = { $name } verbindet am meisten als Torhüter und Vertretung ({ $figure }); { $count ->
    [one] { $count } Person ist beides.
   *[other] { $count } Personen sind beides.
}
map-overlay-gatekeeper-nobody = Niemand ist Torhüter oder Vertretung.
map-overlay-gatekeeper-how = Wer allein eine Gemeinschaft des eigenen Zuhauses mit einer fremden verbindet: als Torhüter von dort hierher, als Vertretung von hier dorthin. Mitgliedschaften haben keine Richtung; wer das eine ist, ist ebenso oft das andere, und beides ist zusammengezählt. Das Zuhause ist die äußerste Gemeinschaft.
map-overlay-coordinator = Koordination
map-overlay-coordinator-note = Im eigenen Zuhause
map-overlay-coordinator-sentence = { $name } verbindet am meisten als Koordination ({ $figure }); { $count ->
    [one] { $count } Person ist es.
   *[other] { $count } Personen sind es.
}
map-overlay-coordinator-nobody = Niemand koordiniert.
map-overlay-coordinator-how = Koordination heißt, allein zwei Gemeinschaften des eigenen Zuhauses zu verbinden. Jedes Paar zählt einmal in jeder Richtung; das Zuhause ist die äußerste Gemeinschaft.
map-overlay-consultant = Beratung
map-overlay-consultant-note = In einem Zuhause, das nicht das eigene ist
map-overlay-consultant-sentence = { $name } verbindet am meisten als Beratung ({ $figure }); { $count ->
    [one] { $count } Person ist es.
   *[other] { $count } Personen sind es.
}
map-overlay-consultant-nobody = Niemand berät.
map-overlay-consultant-how = Beratung (auch: wandernde Vermittlung) heißt, allein zwei Gemeinschaften eines Zuhauses zu verbinden und anderswo daheim zu sein. Jedes Paar zählt einmal in jeder Richtung; das Zuhause ist die äußerste Gemeinschaft.
map-overlay-intermediaries = Menschen zwischen anderen
map-overlay-intermediaries-note = Auf den kürzesten Wegen
map-overlay-intermediaries-sentence = Über { $name } führen mehr der kürzesten Wege zwischen Personen und Gemeinschaften als über jede andere Person ({ $figure }); einige führen über { $count ->
    [one] { $count } Person.
   *[other] { $count } Personen.
}
map-overlay-intermediaries-nobody = Kein kürzester Weg führt über jemanden: Niemand ist in zwei Gemeinschaften aktiv.
map-overlay-intermediaries-line = aktiv in { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
}
map-overlay-intermediaries-how = Der Teil aller kürzesten Wege über aktive Mitgliedschaften, der über die Person führt (Betweenness unter Personen und Gemeinschaften).
map-between = Zwischen anderen
map-person-broker = Verbindet allein Gemeinschaften: { $roles }.
map-person-between = Einige der kürzesten Wege führen über diese Person: Betweenness { $figure }, Platz { $place } unter allen Personen.
map-person-cut = Ohne diese Person fallen Teile der Karte auseinander.
map-overlay-clusters = Gruppen
map-overlay-clusters-note = Wer mit wem Menschen teilt
map-overlay-clusters-sentence = { $communities } von { $all ->
    [one] { $all } Gemeinschaft
   *[other] { $all } Gemeinschaften
    } bilden { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
    }, die untereinander mehr Menschen teilen als mit anderen.
map-overlay-clusters-apart = { $apart ->
    [clearly] Sie heben sich klar voneinander ab
    [fairly] Sie heben sich einigermaßen voneinander ab
   *[hardly] Sie heben sich kaum voneinander ab
    } (Modularität { $modularity }).
map-overlay-clusters-nobody = Keine zwei Gemeinschaften teilen jemanden, also gibt es keine Gruppen.
map-overlay-clusters-line = Gruppe { $number }, mit { $names }
map-overlay-clusters-how = Allein aus gemeinsamen Mitgliedern gefunden, nicht aus dem Zuhause: die Einteilung, bei der die Verbindungen im Inneren den Zufall am weitesten übertreffen (Leiden, Modularität). Die Modularität ist 0, wo sie innen nicht mehr Menschen teilen als zufällig, und höchstens 1; ab 0,3 heben sie sich ab.
map-legend-other = Übrige
map-overlay-degree = Mit vielen verbunden
map-overlay-degree-note = Gemeinschaften mit gemeinsamen Mitgliedern
map-overlay-degree-sentence = { $name } teilt Menschen mit den meisten Gemeinschaften: { $figure }. { $count } teilen überhaupt.
map-overlay-degree-line = teilt Menschen mit { $degree ->
    [one] { $degree } Gemeinschaft
   *[other] { $degree } Gemeinschaften
}
map-overlay-degree-how = Die Zahl anderer Gemeinschaften mit mindestens einer gemeinsamen aktiven Person (Grad).
map-overlay-strength = Teilt viele Menschen
map-overlay-strength-note = Geteilte Mitgliedschaften insgesamt
map-overlay-strength-sentence = { $name } hat die meisten Mitgliedschaften mit anderen gemeinsam: { $figure }. { $count } haben überhaupt welche.
map-overlay-strength-line = { $strength ->
    [one] { $strength } gemeinsame Mitgliedschaft
   *[other] { $strength } gemeinsame Mitgliedschaften
    } mit { $degree ->
    [one] { $degree } Gemeinschaft
   *[other] { $degree } Gemeinschaften
}
map-overlay-strength-how = Für jede andere Gemeinschaft die Zahl gemeinsamer aktiver Personen, zusammengezählt (Stärke).
map-overlay-betweenness = Steht zwischen anderen
map-overlay-betweenness-note = Auf den kürzesten Wegen
map-overlay-betweenness-sentence = Durch { $name } führen mehr der kürzesten Wege zwischen Gemeinschaften als durch jede andere ({ $figure }); einige führen durch { $count }.
map-overlay-betweenness-line = verbunden mit { $degree ->
    [one] { $degree } Gemeinschaft
   *[other] { $degree } Gemeinschaften
}
map-overlay-betweenness-how = Der Teil aller kürzesten Wege über gemeinsame Mitglieder, der durch die Gemeinschaft führt (Betweenness).
map-overlay-closeness = Allen nahe
map-overlay-closeness-note = Wenige Schritte zu allen
map-overlay-closeness-sentence = Von { $name } sind es die wenigsten Schritte zu allen anderen ({ $figure }); { $count } erreichen jemanden.
map-overlay-closeness-line = verbunden mit { $degree ->
    [one] { $degree } Gemeinschaft
   *[other] { $degree } Gemeinschaften
}
map-overlay-closeness-how = Wie wenige Schritte über gemeinsame Mitglieder zu allen anderen Gemeinschaften führen; 1 heißt neben jeder (Nähe).
map-overlay-constraint = Stützt sich auf wenige
map-overlay-constraint-note = Ihre Verbindungen kennen sich alle
map-overlay-constraint-sentence = { $name } stützt sich auf die wenigsten Verbindungen ({ $figure }){ $ties ->
    [0] .
    [one] , wie { $ties } andere.
   *[other] , wie { $ties } andere.
    } { $count } haben Verbindungen.
map-overlay-constraint-line = verbunden mit { $degree ->
    [one] { $degree } Gemeinschaft
   *[other] { $degree } Gemeinschaften
}
map-overlay-constraint-how = Wie weit ihre Verbindungen zu Gemeinschaften gehen, die untereinander verbunden sind; niedrig heißt, sie überbrückt (Burts Constraint).
map-overlay-core = Im Innersten
map-overlay-core-note = Kernzahl
map-overlay-core-sentence = { $name } steht im innersten Kern ({ $figure }){ $ties ->
    [0] ;
    [one] , wie { $ties } andere;
   *[other] , wie { $ties } andere;
    } { $count } stehen überhaupt in einem.
map-overlay-core-line = in einem Kern von { $core }, verbunden mit { $degree ->
    [one] { $degree } Gemeinschaft
   *[other] { $degree } Gemeinschaften
}
map-overlay-core-how = Die größte Zahl n, so dass sie in einer Gruppe steht, in der jede mit n anderen daraus verbunden ist (Kernzahl).
map-leaving-fallen = { $count ->
    [one] { $count } Gemeinschaft fällt darunter
   *[other] { $count } Gemeinschaften fallen darunter
}
map-leaving-emptied = { $count ->
    [one] { $count } Gemeinschaft hat niemanden mehr
   *[other] { $count } Gemeinschaften haben niemanden mehr
}
map-leaving-services-lost = { $count ->
    [one] { $count } Dienst geht verloren
   *[other] { $count } Dienste gehen verloren
}
map-leaving-services-at-risk = { $count ->
    [one] { $count } Dienst gefährdet
   *[other] { $count } Dienste gefährdet
}
map-leaving-empty-seats = { $count ->
    [one] { $count } Platz leer
   *[other] { $count } Plätze leer
}
map-leaving-pieces = { $count ->
    [one] { $count } Teil löst sich
   *[other] { $count } Teile lösen sich
}
map-leaving-skills = { $count ->
    [one] { $count } Fähigkeit fällt darunter
   *[other] { $count } Fähigkeiten fallen darunter
}

## Without

map-without-title = { $count ->
    [one] Ohne { $names }
   *[other] Ohne { $names }
}
map-without-nothing = Nichts bricht: Keine Gemeinschaft wird zu klein, kein Dienst geht verloren, die Karte hält zusammen.
map-without-summary = { $count ->
    [one] { $count } Sache bricht.
   *[other] { $count } Sachen brechen.
}
map-without-emptied = { $name } hat niemand Aktiven mehr.
map-without-fallen = { $name } fällt von { $before } auf { $after } aktive Mitglieder, unter { $least }.
map-without-lost = { $consumer } verliert „{ $service }“: In { $provider } bleibt niemand.
map-without-lost-unused = { $provider } kann „{ $service }“ nicht mehr anbieten: Niemand bleibt.
map-without-risk = { $consumer } könnte „{ $service }“ verlieren: In { $provider } bleiben zu wenige.
map-without-risk-unused = { $provider } kann „{ $service }“ vielleicht nicht mehr anbieten: Zu wenige bleiben.
map-without-apart = Die Karte fällt in { $count ->
    [one] { $count } Stück
   *[other] { $count } Stücke
    } auseinander; abgetrennt: { $names }.
map-without-seat = { $name } hat niemanden mehr als „{ $role }“.
map-without-skill = „{ $skill }“ (ab { $word }) können statt { $before } nur noch { $after }; mindestens { $least } sollten es.
map-without-skill-asked = „{ $skill }“ (ab { $word }) können in { $community } statt { $before } nur noch { $after }; verlangt sind { $least }.
map-without-any-rating = irgendeine Bewertung
map-without-nobody-follows = Niemand ist auf dem Weg zu { $level } ({ $track }).
map-without-follow = Auf dem Weg zu { $level } ({ $track }): { $names }.
map-without-aims = { $name } strebt es an
map-without-below = { $name } steht direkt darunter
map-without-followers = Wer nachrücken könnte
map-without-who = Wer geht
map-without-stays = { $name } bleibt doch
map-without-add = Person hinzunehmen
map-without-ranking = Alle Personen

## Inspector

map-inspector = Einzelheiten
map-findings = Befunde
map-about = Angaben
map-kind = Art
map-kind-own = Eigenes Wort…
map-state = Zustand
map-home = Zuhause
map-home-none = Keines, steht ganz oben
map-home-top = steht ganz oben
map-parents = Auch in
map-parents-of = auch in { $names }
map-parent-add = Hinzufügen
map-parent-further = Weitere übergeordnete Gemeinschaft
map-parent-menu = { $name }: Zuhause oder weitere übergeordnete
map-parent-home = Zum Zuhause machen
map-parent-remove = Von hier entfernen
map-ask-parent = { $name } gehört auch zu …
map-do-parent = Hinzufügen
map-done-parents = Übergeordnete von { $name } geändert
map-change = Verschieben
map-active = Aktiv
map-n-active = { $active } von { $people } aktiv
map-n-active-within = { $own }, { $count } mit denen darin
map-n-listed = { $count } gelistet
map-n-dormant = { $count } ruhend
map-leader = Leitung
map-leader-until = bis { $date }
map-seats-left = { $count ->
    [0] kein Platz frei
    [one] nimmt noch { $count } auf
   *[other] nimmt noch { $count } auf
}
map-started = Beginn
map-ended = Ende
map-joining = Beitritt
map-open-unknown = nicht gesagt
map-open-yes = offen
map-open-no = geschlossen
map-seats = Plätze
map-url = Webseite
map-field-add = Ein Feld hinzufügen
map-field-name = Name des Feldes
map-field-value = Wert
map-field-go = Hinzufügen
map-field-missing = Geben Sie dem Feld einen Namen und einen Wert.
map-field-taken = Ein solches Feld gibt es schon.
map-number-wrong = Das ist keine ganze Zahl. Schreiben Sie eine wie 5 oder lassen Sie das Feld leer.
map-members = Mitglieder
map-memberships = Mitgliedschaften
map-membership-of = Mitgliedschaft von { $name } in { $community }
map-membership-details = Einzelheiten von { $name } in { $community }
map-joined = Beigetreten
map-joined-unknown = nicht gesagt
map-joined-voluntary = freiwillig
map-joined-assigned = zugewiesen
map-since = Seit
map-until = Bis
map-share = Zeitanteil
map-share-wrong = Ein Zeitanteil ist eine ganze Zahl von 0 bis 100 Prozent oder leer.
map-last-contribution = Letzter Beitrag
map-end-membership = Heute beenden
map-remove-membership = Entfernen, als wäre sie nie gewesen
map-within = Darin
map-services = Dienste
map-services-none = Sie gibt und braucht noch nichts.
map-services-gives = Gibt
map-services-needs = Braucht
map-services-offers = Bietet an
map-services-to = für { $name }
map-services-from = von { $name }
map-offered-by = Angeboten von { $names }
map-need-remove = Bedarf { $service } entfernen
map-offer-remove = Angebot { $service } entfernen
map-provider = Anbieter
map-provider-of = Anbieter von { $service }
map-provider-choose = Anbieter wählen
map-provider-change = Ändern
map-provider-none = Noch niemand
map-ask-provider = Wer gibt { $name } „{ $service }“?
map-do-provider = Übernehmen
map-done-provider = Anbieter von „{ $service }“ gewählt
map-offering = Angeboten von
map-service-name = Name, überall
map-service-kind = Art, überall
map-need-of = Einzelheiten des Bedarfs { $service }
map-offer-of = Einzelheiten des Angebots { $service }
map-importance = Wichtigkeit
map-detail = Näheres
map-service = Dienst
map-more-actions = Mehr
map-purpose-missing = Wozu ist sie da?
map-handle = Kürzel
map-email = E-Mail
map-affiliation = Zugehörig
map-limit = Eigene Grenze
map-limit-none = keine
map-outside = von außerhalb der Organisation
map-nowhere = in keiner Gemeinschaft
map-in-communities = in { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
}
map-on-ladder = Auf der Leiter
map-if-leaving = Im Fall des Weggangs
map-hangs = An { $name } { $count ->
    [one] hängt { $count } Sache
   *[other] hängen { $count } Sachen
    }:
map-several = { $communities ->
    [one] { $communities } Gemeinschaft
   *[other] { $communities } Gemeinschaften
    }, { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
map-active-any = Irgendwo aktiv
map-active-all = In allen aktiv
map-whole = Ganze Organisation
map-whole-hint = Wählen Sie eine Gemeinschaft oder eine Person: Was von ihr bekannt ist, steht dann hier und lässt sich ändern.
map-whole-communities = Gemeinschaften
map-whole-communities-value = { $count }, davon { $top } ganz oben
map-whole-people = Personen
map-whole-people-value = { $active } aktiv von { $count }
map-whole-bridges = Brücken
map-whole-bridges-value = { $count ->
    [one] { $count } Person in zwei oder mehr
   *[other] { $count } Personen in zwei oder mehr
}
map-whole-services-value = { $count }, { $unmet } ungedeckt
map-whole-ties-value = { $count ->
    [one] { $count } Paar von Gemeinschaften
   *[other] { $count } Paare von Gemeinschaften
}
map-whole-findings = Befunde auf der Karte
map-whole-findings-value = { $count ->
    [one] { $count } Befund
   *[other] { $count } Befunde
}

## Forms and questions

map-community = Gemeinschaft
map-community-missing = Wählen Sie eine Gemeinschaft
map-role = Rolle
map-people-known = Menschen dieses Arbeitsbereichs
map-people-new = Neu: { $names }
map-people-meant = { $name }: meinten Sie
map-people-several = Mehrere heißen { $name }. Wer ist gemeint?
map-new-title = Neue Gemeinschaft
map-new-name = Name
map-new-name-missing = Geben Sie ihr einen Namen
map-new-purpose = Zweck
map-new-members = Mitglieder
map-new-members-note = Namen, mit Komma getrennt. Wer noch nicht bekannt ist, wird angelegt.
map-new-make = Gemeinschaft anlegen
map-new-made = { $name } angelegt
map-members-missing = Nennen Sie mindestens eine Person
map-service-missing = Nennen Sie den Dienst
map-date-note = Als 2026-11-21, 2026-11 oder 2026
map-merge-into = Bleibt und nimmt die anderen auf
map-divide-name = Name von Teil { $number }
map-divide-goal = Das eigene Teilziel (Teil { $number })
map-divide-stays = bleibt
map-ask-remove-communities = { $count ->
    [one] { $name }
   *[other] { $count } Gemeinschaften
    } entfernen?
map-ask-remove-communities-text = Mitgliedschaften, Angebote und Bedarfe gehen mit; was darin liegt, rückt nach oben. Damit die Geschichte bleibt, { $count ->
    [one] lösen Sie sie lieber auf
   *[other] lösen Sie sie lieber auf
    }. Rückgängig bringt alles zurück.
map-ask-remove-people = { $count ->
    [one] { $name }
   *[other] { $count } Personen
    } entfernen?
map-ask-remove-people-text = Mitgliedschaften und was festgehalten wurde, { $count ->
    [one] gehen mit
   *[other] gehen mit
    }. Rückgängig bringt alles zurück.
map-ask-forget = { $name } vergessen?
map-ask-forget-text = Das lässt sich nicht rückgängig machen. Auch alle bisherigen Änderungen lassen sich danach nicht mehr rückgängig machen, denn der Verlauf wird geleert. Alles, was über { $name } bekannt ist, verschwindet: aus dieser Datei und aus den Kopien, die Guildhall vor einer Aktualisierung daneben angelegt hat. Kopien, die Sie selbst angelegt haben, bleiben; die im selben Ordner, in denen { $name } noch steht, werden danach genannt. Was andere exportiert haben, bleibt bei ihnen.
map-forgotten = { $name } ist vergessen
map-forgotten-copies = In Kopien steht { $name } noch
map-forgotten-copies-text = Aus dieser Datei ist { $name } verschwunden. { $count ->
    [one] Diese Kopie im selben Ordner enthält
   *[other] Diese { $count } Kopien im selben Ordner enthalten
    } noch, was über { $name } bekannt war; daran wurde nichts geändert. Löschen Sie, was Sie nicht mehr brauchen.
map-forgotten-show = Datei zeigen
map-ask-retire = { $count ->
    [one] { $name }
   *[other] { $count } Gemeinschaften
    } auflösen
map-ask-retire-text = Ab diesem Tag { $count ->
    [one] ist sie
   *[other] sind sie
    } aufgelöst; die Mitgliedschaften enden, die Geschichte bleibt.
map-ask-merge = { $count ->
    [one] { $count } Gemeinschaft
   *[other] { $count } Gemeinschaften
    } zusammenlegen
map-ask-merge-text = Mitglieder, Dienste und was darin liegt, gehen zu der, die bleibt.
map-ask-move = { $count ->
    [one] { $name }
   *[other] { $count } Gemeinschaften
    } verschieben
map-ask-move-text = Mitglieder und Dienste bleiben, wie sie sind.
map-ask-divide = { $name } teilen
map-ask-divide-text = Jeder Teil hat ein eigenes Teilziel und seine Menschen und steht neben { $name }. Was { $name } enthält, anbietet und braucht, bleibt dort; aufgelöst wird die Gemeinschaft erst, wenn niemand und nichts mehr darin ist.
map-ask-members = Mitglieder zu { $name } hinzufügen
map-ask-join = { $count ->
    [one] { $name }
   *[other] { $count } Personen
    } in eine Gemeinschaft aufnehmen
map-ask-need = Was braucht { $name }?
map-ask-offer = Was kann { $name } geben?
map-do-remove-communities = Entfernen
map-do-remove-people = Entfernen
map-do-forget = Endgültig vergessen
map-do-retire = Auflösen
map-do-merge = Zusammenlegen
map-do-move = Verschieben
map-do-divide = Teilen
map-do-members = Hinzufügen
map-do-join = Aufnehmen
map-do-need = Bedarf hinzufügen
map-do-offer = Angebot hinzufügen
map-done-removed = { $count ->
    [one] { $name }
   *[other] { $count } Einträge
    } entfernt
map-done-retired = { $count ->
    [one] { $name }
   *[other] { $count } Gemeinschaften
    } aufgelöst
map-done-moved = { $count ->
    [one] { $name }
   *[other] { $count } Gemeinschaften
    } verschoben
map-done-merged = Zu { $name } zusammengelegt
map-done-divided = { $name } in { $count ->
    [one] { $count } Teil
   *[other] { $count } Teile
    } geteilt
map-done-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
    } zu { $name } hinzugefügt
map-done-need = Bedarf hinzugefügt: { $service }
map-done-offer = Angebot hinzugefügt: { $service }
map-done-need-removed = Bedarf entfernt: { $service }
map-done-offer-removed = Angebot entfernt: { $service }
map-done-ended = { $name } hat { $community } verlassen
map-done-membership-removed = Mitgliedschaft von { $name } in { $community } entfernt

## Findings of communities and people

map-finding-dying = { $community } stirbt aus
map-finding-provider-without-people = { $community } hat niemanden für ihre Dienste
map-finding-unmet-need = Ungedeckter Bedarf: { $service }
map-finding-service-circle = Dienste im Kreis
map-finding-serves-itself = { $community } dient sich selbst
map-finding-too-large = { $community } ist zu groß geworden
map-finding-beyond-seats = Mehr Mitglieder als Plätze
map-finding-closed-with-members = Aufgelöst, mit aktiven Mitgliedern
map-finding-term-over = { $person }: Amtszeit vorbei
map-finding-nobodys-member = { $person } ist in keiner Gemeinschaft
map-finding-beyond-limit = { $person } ist in zu vielen
map-finding-same-name = Ein Name für mehrere: { $community }
map-finding-ends-before-it-begins = { $community }: endet vor dem Beginn
finding-dying = { $found } aktiv, weniger als { $threshold }. Gewinnen Sie jemanden dazu oder lösen Sie sie mit Dank auf.
finding-provider-without-people = Sie gibt { $found ->
    [one] { $found } Dienst
   *[other] { $found } Dienste
    }, und niemand ist in ihr aktiv. Wählen Sie einen anderen Anbieter oder finden Sie Leute.
finding-unmet-need = { $community } braucht „{ $service }“, und niemand gibt es. Wählen Sie einen Anbieter.
finding-service-circle = { $names } warten aufeinander. Vereinbaren Sie, wer beginnt.
finding-serves-itself = { $community } ist selbst Anbieter von „{ $service }“. Entfernen Sie den Bedarf oder nennen Sie, wer es gibt.
finding-too-large = { $found } aktiv, mehr als { $threshold }. Teilen Sie sie in Teile mit eigenen Teilzielen.
finding-beyond-seats = { $found } aktiv auf { $threshold ->
    [one] einem Platz
   *[other] { $threshold } Plätzen
}. Schaffen Sie Plätze oder lassen Sie jemanden weiterziehen.
finding-closed-with-members = Sie ist aufgelöst, und { $found ->
    [one] eine Person ist
   *[other] { $found } sind
} aktiv. Beenden Sie die Mitgliedschaften oder öffnen Sie sie wieder.
finding-term-over = Die Amtszeit von { $person } in { $community } ist vorbei ({ $date }). Wählen Sie neu oder beenden Sie die Mitgliedschaft.
finding-nobodys-member = Alle gehören irgendwohin. Fragen Sie { $person }, wohin.
finding-beyond-limit = { $person } ist in { $found ->
    [one] einer Gemeinschaft
   *[other] { $found } Gemeinschaften
} und will höchstens { $threshold }. Lassen Sie etwas los.
finding-same-name = { $found ->
    [one] { $found } Gemeinschaft heißt
   *[other] { $found } Gemeinschaften eines Zuhauses heißen
    } so. Benennen Sie eine um oder legen Sie sie zusammen.
finding-ends-before-it-begins = Das Ende liegt vor dem Beginn. Berichtigen Sie eines der Daten.
