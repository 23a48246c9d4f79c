## Was mit Gemeinschaften und Personen getan wurde

op-add-community = { $named ->
    [yes] Gemeinschaft { $subject } anlegen
   *[no] Gemeinschaft anlegen
}
op-merge-communities = { $named ->
    [yes] Gemeinschaften in { $subject } zusammenführen
   *[no] Gemeinschaften zusammenführen
}
op-split-community = { $named ->
    [yes] { $subject } teilen
   *[no] Gemeinschaft teilen
}
op-add-offer = { $named ->
    [yes] { $subject } anbieten
   *[no] Angebot anlegen
}
op-add-need = { $named ->
    [yes] Bedarf { $subject } anlegen
   *[no] Bedarf anlegen
}
op-save-view = { $named ->
    [yes] Ansicht { $subject } sichern
   *[no] Ansicht sichern
}
op-remove-view = { $named ->
    [yes] Ansicht { $subject } entfernen
   *[no] Ansicht entfernen
}
op-move-communities = { $count ->
    [one] { $named ->
        [yes] { $subject } verschieben
       *[no] Gemeinschaft verschieben
    }
   *[other] { $count } Gemeinschaften verschieben
}
op-retire-communities = { $count ->
    [one] { $named ->
        [yes] { $subject } schließen
       *[no] Gemeinschaft schließen
    }
   *[other] { $count } Gemeinschaften schließen
}
op-remove-communities = { $count ->
    [one] { $named ->
        [yes] { $subject } entfernen
       *[no] Gemeinschaft entfernen
    }
   *[other] { $count } Gemeinschaften entfernen
}
op-add-people = { $count ->
    [one] { $named ->
        [yes] { $subject } anlegen
       *[no] Person anlegen
    }
   *[other] { $count } Personen anlegen
}
op-remove-people = { $count ->
    [one] { $named ->
        [yes] { $subject } entfernen
       *[no] Person entfernen
    }
   *[other] { $count } Personen entfernen
}
op-add-memberships = { $count ->
    [one] { $named ->
        [yes] Mitglied in { $subject } aufnehmen
       *[no] Mitglied aufnehmen
    }
   *[other] { $count } Mitglieder aufnehmen
}
op-end-memberships = { $count ->
    [one] { $named ->
        [yes] Mitgliedschaft von { $subject } beenden
       *[no] Mitgliedschaft beenden
    }
   *[other] { $count } Mitgliedschaften beenden
}
op-remove-memberships = { $count ->
    [one] { $named ->
        [yes] Mitgliedschaft von { $subject } entfernen
       *[no] Mitgliedschaft entfernen
    }
   *[other] { $count } Mitgliedschaften entfernen
}
op-remove-offers = { $count ->
    [one] { $named ->
        [yes] Angebot { $subject } entfernen
       *[no] Angebot entfernen
    }
   *[other] { $count } Angebote entfernen
}
op-remove-needs = { $count ->
    [one] { $named ->
        [yes] Bedarf { $subject } entfernen
       *[no] Bedarf entfernen
    }
   *[other] { $count } Bedarfe entfernen
}
op-edit-organisation = { $count ->
    [one] { $named ->
        [yes] { $subject } ändern
       *[no] Organisation ändern
    }
   *[other] { $count } Einträge ändern
}
op-pin = { $count ->
    [one] { $named ->
        [yes] { $subject } festlegen
       *[no] etwas auf der Karte festlegen
    }
   *[other] { $count } Dinge auf der Karte festlegen
}
op-unpin = { $count ->
    [one] { $named ->
        [yes] { $subject } lösen
       *[no] etwas auf der Karte lösen
    }
   *[other] { $count } Dinge auf der Karte lösen
}
op-forget-person = eine Person vergessen
op-set-thresholds = Schwellen ändern
op-set-findings-aside = { $count ->
    [one] { $named ->
        [yes] Befund zu { $subject } zurückstellen
       *[no] einen Befund zurückstellen
    }
   *[other] { $named ->
        [yes] { $count } Befunde zu { $subject } zurückstellen
       *[no] { $count } Befunde zurückstellen
    }
}
op-take-findings-back = { $count ->
    [one] { $named ->
        [yes] Befund zu { $subject } wieder aufnehmen
       *[no] einen Befund wieder aufnehmen
    }
   *[other] { $named ->
        [yes] { $count } Befunde zu { $subject } wieder aufnehmen
       *[no] { $count } Befunde wieder aufnehmen
    }
}

command-export-map = Karte exportieren…
command-export-pack = Mappe dieser Person exportieren…
command-export-team = Team exportieren…
command-export-ratings = Bewertungen exportieren…
export-map-name = { $name }, Karte
export-pack-name = Mappe für { $name }
export-pack-text = Stufe und Ziel, Kriterien mit Stand und Belegen, Lücken und nächste Schritte, das Vereinbarte. Die fertige Datei wird zurückgelesen und nur ausgegeben, wenn sie sonst niemanden nennt.
export-pack-looking = Was geschrieben ist, wird durchgesehen …
export-pack-holds = Enthält nur { $name }: { $criteria ->
    [one] 1 Kriterium
   *[other] { $criteria } Kriterien
}, { $skills ->
    [one] 1 Fähigkeit
   *[other] { $skills } Fähigkeiten
}, { $written ->
    [0] nichts Geschriebenes
    [one] 1 geschriebenen Text
   *[other] { $written } geschriebene Texte
}
export-pack-left-out-surely = { $count ->
    [one] 1 Name von jemand anderem bleibt weg: { $names }
   *[other] { $count } Namen anderer bleiben weg: { $names }
}
export-pack-may-name = { $place } nennt vielleicht { $names }:
export-pack-place-ambition = Der Wunsch
export-pack-place-blockers = Was im Weg steht
export-pack-place-note = Eine Notiz zu { $about }
export-pack-place-reason = Der Grund bei „{ $about }“
export-pack-place-evidence = Ein Beleg zu { $about }
export-pack-place-talk = Die Notiz zum Gespräch vom { $about }
export-pack-place-plan = Der Plan
export-language = Sprache
export-pack-level = Gelesen gegen
export-pack-plan = Plan bis zum nächsten Gespräch
export-pack-plan-note = Was zu tun ist, wie es in der Mappe stehen wird. Die nächste Mappe beginnt damit.
export-pack-leave-out = Weglassen
export-pack-keep = Stehen lassen
export-pack-decide = Was aus „{ $word }“ wird
export-pack-settle = { $count ->
    [one] Erst über 1 Namen entscheiden
   *[other] Erst über { $count } Namen entscheiden
}
export-pack-left-out = { $count ->
    [one] An 1 Stelle weggelassen: { $names }
   *[other] An { $count } Stellen weggelassen: { $names }
}
export-pack-kept = { $count ->
    [one] An 1 Stelle stehen gelassen, wie entschieden: { $names }
   *[other] An { $count } Stellen stehen gelassen, wie entschieden: { $names }
}
export-pack-read = { $parts ->
    [one] Die fertige Datei wurde zurückgelesen.
   *[other] Die fertige Datei wurde zurückgelesen, alle { $parts } Teile.
}
export-pack-clean = { $people ->
    [0] Es gibt sonst niemanden, den sie nennen könnte
    [one] Sie nennt die eine andere Person nicht
   *[other] Sie nennt keine der { $people } anderen Personen
    }: gesucht wurde nach { $marks } Namen, Adressen, Kürzeln und Schlüsseln.
export-pack-clean-kept = { $people ->
    [0] Außer dem, was stehen blieb, gibt es niemanden, den sie nennen könnte
    [one] Außer dem, was stehen blieb, nennt sie die eine andere Person nicht
   *[other] Außer dem, was stehen blieb, nennt sie keine der { $people } anderen Personen
    }: gesucht wurde nach { $marks } Namen, Adressen, Kürzeln und Schlüsseln.
export-pack-excused = Wörter, die auch jemandes Name sind, und warum sie bleiben dürfen:
export-pack-excused-own = „{ $word }“ gehört dieser Person selbst
export-pack-excused-ladder = „{ $word }“ steht in der Leiter
export-pack-excused-written = „{ $word }“ ist ein Wort aus einem Text über diese Person
export-pack-excused-document = „{ $word }“ steht in jeder Mappe
export-pack-since = Sie sagt, was sich seit der Mappe vom { $date } geändert hat.
export-pack-another = Anderes Format
export-format-note-form = Excel: ein Formular zum Ausfüllen und Zurücksenden
export-format-note-md-plain = Markdown: überall zu lesen
export-unprinted = Keine Schrift dieses Computers hat { $count ->
    [one] das Zeichen { $letters }: In der Datei ist es ein leeres Kästchen
   *[other] die Zeichen { $letters }: In der Datei sind sie leere Kästchen
}{ $place ->
    [none] .
    [some] , so bei { $names }.
   *[more] , so bei { $names } und { $more } weiteren.
} Installieren Sie eine Schrift dafür, oder wählen Sie { $instead ->
    [map] SVG oder HTML
   *[document] Word oder HTML
}.
