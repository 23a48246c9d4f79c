# Das Team: Menschen an der Leiter.
command-show-ladder = Zur Leiter
command-show-team = Zum Team
command-show-person = Zur Person
command-team-turn = Menschen und Fähigkeiten vertauschen
command-team-place = Menschen auf Stufen stellen …
command-team-open-person = Seite der Person öffnen
command-team-copy = Tabelle mit Namen kopieren
command-team-rate = In der Zelle bewerten
command-team-rating = Auswahl bewerten: { $rating }
command-team-take-back = Eben Festgehaltenes zurücknehmen
command-team-tell = Zeigen, was in der Zelle gesagt wurde
command-team-unfold = Alle Bereiche aufklappen
command-hold-check-in = Standortgespräch führen …
command-person-assess = Person einschätzen…
command-person-unplace = Von der Leiter nehmen
mastery-parts = Teile der Meisterschaft
mastery-part-ladder = Leiter
mastery-part-team = Team
mastery-part-person = Person

date-form = Ein Datum schreibt sich 2024, 2024-03 oder 2024-03-17.

team-grid = Menschen und Fähigkeiten
team-n-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
team-n-skills = { $count ->
    [one] 1 Fähigkeit
   *[other] { $count } Fähigkeiten
}
team-n-active = { $count } aktiv
team-n-active-inside = { $count } aktiv, davon { $inside } in Gemeinschaften darin
team-thing-skill = Fähigkeit des Teams
team-level = Stufe
team-no-level = noch ohne Stufe
team-no-area = Weitere Fähigkeiten
team-on-the-way = Auf dem Weg zu { $level }, { $track }
team-track-mark-trunk = S
team-track-mark-technical = T
team-track-mark-leadership = L
team-track-mark-custom = E
team-gap = Lücke, in Schritten
team-apart = Abstand, in Schritten
team-unrated = Nicht bewertet
team-one-missing = Eines fehlt
team-at-target = Am Ziel

team-community = Gemeinschaft
team-all-communities = Alle Gemeinschaften
team-track = Pfad
team-all-tracks = Alle Pfade
team-area = Bereich
team-all-areas = Alle Bereiche
team-what = Was gezeigt wird
team-what-knows = Kann
team-what-does = Tut
team-what-both = Beides
team-what-ahead = Kann − tut
team-typing-knows = Kann
team-typing-does = Tut
team-typing-both = Kann und tut
team-who = Wessen Sicht
team-who-counted = Was zählt
team-who-counted-note = Das Spätere von vereinbart und Leitung, sonst Kollegen, sonst die Person
team-who-lead = Leitung
team-who-lead-note = Was die Leitung zuletzt sagte
team-who-self = Selbst
team-who-self-note = Was die Person zuletzt sagte
team-who-peer = Kollegen
team-who-peer-note = Was jemand aus dem Kreis zuletzt sagte
team-who-agreed = Vereinbart
team-who-agreed-note = Worauf sich beide im Gespräch einigten
team-who-difference = Unterschied
team-who-difference-note = Um wie viele Schritte sich die Person höher oder tiefer sieht
team-turn = Menschen und Fähigkeiten vertauschen
team-sort = Reihenfolge
team-sort-name = Nach Namen
team-sort-level = Nach Stufe
team-sort-gap = Größte Lücke zuerst
team-sort-apart = Größter Abstand zuerst
team-sort-home = Nach Heimat

team-cell-unrated = nicht bewertet
team-cell-difference = Unterschied { $steps }
team-cell-target = Ziel { $target }
team-cell-below = unter dem Ziel { $target }
team-legend = Was Farben und Zeichen bedeuten
team-legend-rating = Wert
team-legend-both = Kann · tut
team-legend-difference = Die Person gegen die anderen, in Schritten
team-legend-ahead = sieht sich höher
team-legend-behind = sieht sich tiefer
team-legend-knows-does = Wie weit das Können dem Tun voraus ist, in Schritten
team-legend-knows-more = kann mehr
team-legend-does-more = tut mehr
team-legend-one-unrated = eines von beiden ist nicht bewertet
team-legend-only-knows = nur „Kann“ wurde gesagt
team-legend-only-does = nur „Tut“ wurde gesagt
team-legend-same = gleich
team-legend-below = unter dem Ziel
team-legend-met = Ziel erreicht
team-legend-evidence = Beleg
team-legend-stale = veraltet
team-legend-older = { $months ->
    [one] älter als 1 Monat
   *[other] älter als { $months } Monate
}
team-legend-unrated = nicht bewertet
team-kind-self = selbst
team-kind-lead = Leitung
team-kind-peer = Kollege
team-kind-agreed = vereinbart
team-target = Ziel
team-for-level = für { $level }
team-nothing-said = Noch hat niemand etwas gesagt
team-other-view = kann { $knows }, tut { $does }
team-card-piece = „{ $text }“
team-card-more = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}
team-card-note = Notiz
team-interest = Interesse
team-interest-more = möchte mehr davon
team-interest-fine = ist recht so
team-interest-avoid = möchte es lieber meiden
team-stale = Veraltet: { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
} alt, { $limit ->
    [one] Grenze ist 1
   *[other] Grenze sind { $limit }
}

team-status = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    } × { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
    } · { $rated } bewertet, { $unrated } nicht bewertet
team-status-compared = { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
    } × { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
    } · { $both } verglichen, bei { $missing } fehlt eines von beiden
team-status-space = Leertaste zeigt, was gesagt wurde
team-status-typing-lead = Eine Ziffer hält „{ $what }“ als Leitung fest, mit heutigem Datum
team-status-typing-self = Eine Ziffer hält „{ $what }“ als Sicht der Person fest, mit heutigem Datum
team-status-typing-peer = Eine Ziffer hält „{ $what }“ als Sicht eines Kollegen fest, mit heutigem Datum
team-status-typing-agreed = Vereinbartes kommt aus einem Standortgespräch
team-recorded = { $count ->
    [one] Festgehalten.
   *[other] { $count } Werte festgehalten.
}
team-no-delete = Was gesagt wurde, bleibt im Verlauf; darum lässt sich hier nichts löschen. Halten Sie einen anderen Wert fest: der letzte zählt. „Rückgängig“ nimmt zurück, was Sie eben festhielten.
team-agreed-in-talk = Vereinbartes kommt aus einem Gespräch: führen Sie es auf der Seite der Person.
team-difference-not-typed = Der Unterschied folgt aus zwei Sichten. Wählen Sie Leitung, Selbst oder Kollegen, um einen Wert festzuhalten.
team-ahead-not-typed = Das folgt aus Können und Tun. Wählen Sie Kann, Tut oder Beides, um einen Wert festzuhalten.
team-no-such-rating = Die Skala kennt keine { $typed }: sie reicht von { $least } bis { $most }.
team-paste-skipped = { $count ->
    [one] 1 eingefügte Zelle ist kein Wert der Skala und blieb weg: { $cells }.
   *[other] { $count } eingefügte Zellen sind keine Werte der Skala und blieben weg: { $cells }.
}
team-paste-cell = { $person } in { $skill } „{ $text }“
team-paste-name = „{ $name }“
team-paste-more = und { $count } weitere
team-paste-unknown = { $count ->
    [one] 1 Name des eingefügten Blocks ist hier niemand und nichts oder mehreres: { $names }. Seine Zellen blieben weg.
   *[other] { $count } Namen des eingefügten Blocks sind hier niemand und nichts oder mehreres: { $names }. Ihre Zellen blieben weg.
}
team-paste-beyond = { $count ->
    [one] 1 eingefügte Zelle liegt außerhalb des Teams und wurde ausgelassen.
   *[other] { $count } eingefügte Zellen liegen außerhalb des Teams und wurden ausgelassen.
}
team-copied = { $rows } × { $columns } Zellen mit ihren Namen sind in der Zwischenablage.
team-rate = Wert von { $cell }
team-rate-keys = Eingabe behält ihn, { $fill } bewertet die ganze Auswahl, Esc lässt ihn.
team-propose-title = { $count } Werte festhalten?
team-propose-lead = { $count } Werte von { $people ->
    [one] einer Person
   *[other] { $people } Personen
} in { $skills ->
    [one] einer Fähigkeit
   *[other] { $skills } Fähigkeiten
} werden festgehalten: als Sicht der Leitung auf „{ $what }“, mit heutigem Datum. Was vorher gesagt wurde, bleibt im Verlauf. Es ist ein Schritt: „Rückgängig“ nimmt alles zurück.
team-propose-self = { $count } Werte von { $people ->
    [one] einer Person
   *[other] { $people } Personen
} in { $skills ->
    [one] einer Fähigkeit
   *[other] { $skills } Fähigkeiten
} werden festgehalten: als eigene Sicht der Personen auf „{ $what }“, mit heutigem Datum. Was vorher gesagt wurde, bleibt im Verlauf. Es ist ein Schritt: „Rückgängig“ nimmt alles zurück.
team-propose-peer = { $count } Werte von { $people ->
    [one] einer Person
   *[other] { $people } Personen
} in { $skills ->
    [one] einer Fähigkeit
   *[other] { $skills } Fähigkeiten
} werden festgehalten: als Sicht eines Kollegen auf „{ $what }“, mit heutigem Datum. Was vorher gesagt wurde, bleibt im Verlauf. Es ist ein Schritt: „Rückgängig“ nimmt alles zurück.
team-propose-go = { $count } festhalten

due-title = Bald fällig
team-due = { $count ->
    [one] 1 Sache steht an
   *[other] { $count } Sachen stehen an
}
team-due-overdue = { $count ->
    [one] 1 Sache steht an und ist überfällig
   *[other] { $count } Sachen stehen an, davon { $overdue } überfällig
}
team-due-check_in = Gespräch am { $date }
team-due-target = Ziel bis { $date }
team-due-standing = ein Stand gilt bis { $date }
team-overdue = überfällig
team-due-all = und { $count } weitere
team-due-less = Weniger zeigen
team-unplaced = { $count ->
    [one] 1 Person ist noch ohne Stufe
   *[other] { $count } Personen sind noch ohne Stufe
}

team-no-levels = Die Leiter hat noch keine Stufen
team-no-framework-title = Noch keine Leiter
team-no-framework = Ein Team wird an einer Leiter aus Fähigkeiten und Stufen gesehen. Beginnen Sie mit der Leiter, oder importieren Sie die Werte, die Sie schon haben.
team-to-ladder = Zur Leiter
team-no-skills-title = Hier sind keine Fähigkeiten
team-no-skills = Die Leiter oder der gewählte Bereich hat keine Fähigkeiten, die sich bewerten lassen.
team-empty-title = Noch steht niemand auf dieser Leiter
team-empty = { $count ->
    [one] Stellen Sie die eine Person dieses Arbeitsbereichs auf eine Stufe; dann steht, was verlangt ist, neben dem, was sie tut.
   *[other] Stellen Sie einige der { $count } Personen dieses Arbeitsbereichs auf eine Stufe; dann steht, was verlangt ist, neben dem, was sie tun.
}
team-empty-nobody = In diesem Arbeitsbereich gibt es keine Personen. Legen Sie eine an oder importieren Sie eine Liste von Menschen oder ihre Bewertungen.
team-filtered-title = Niemand passt dazu
team-filtered = Die gewählte Gemeinschaft und der Pfad haben niemanden auf dieser Leiter.
team-community-gone = Die gewählte Gemeinschaft gibt es nicht mehr; gezeigt werden alle
team-community-gone-named = { $name } gibt es nicht mehr; gezeigt werden alle
team-show-all = Alle zeigen

team-place = Auf Stufen stellen
team-export = Team exportieren
team-place-title = Menschen auf eine Stufe stellen
team-place-text = Wo sie heute stehen. Das lässt sich jederzeit ändern, und „Rückgängig“ nimmt es zurück.
team-place-find = Nach Namen oder Gemeinschaft suchen
team-place-all = Alle { $count } gezeigten
team-place-everybody = Alle haben eine Stufe auf dieser Leiter. Geändert wird sie auf der Seite der Person.
team-place-no-people = In diesem Arbeitsbereich gibt es noch keine Personen. Legen Sie eine an oder importieren Sie eine Liste.
team-place-nobody = Wählen Sie mindestens eine Person.
team-place-no-levels = Die Leiter hat noch keine Stufen.
team-placing = Wird gestellt …
team-place-go = { $count ->
    [0] Stellen
    [one] 1 Person stellen
   *[other] { $count } Personen stellen
}
team-placed = { $count ->
    [one] 1 Person steht jetzt auf { $level }.
   *[other] { $count } Personen stehen jetzt auf { $level }.
}
team-since = Seit (darf leer bleiben)

# Eine Person an der Leiter.
person-state-met = Erfüllt
person-state-partly = Teilweise
person-state-not_yet = Noch nicht
person-state-no_opportunity_yet = Noch keine Gelegenheit
person-state-waived = Erlassen
person-state-not_applicable = Trifft nicht zu
person-state-unknown = Nichts gesagt
person-state-seen = Gesehen
person-state-not_seen = Nicht gesehen
person-misfits = Darf nicht vorkommen
person-misfits-seen = { $seen ->
    [0] keines von { $all } gesehen
   *[other] { $seen } von { $all } gesehen
}
person-misfits-unsaid = zu { $count } nichts gesagt
person-chooser = Person
person-home = { $others ->
    [0] { $home }
    [one] { $home } und 1 weitere Gemeinschaft
   *[other] { $home } und { $others } weitere Gemeinschaften
}
person-no-home = in keiner Gemeinschaft
person-compared = Verglichen mit { $framework }, Version { $version }
person-nobody-title = Noch niemand hier
person-level = Stufe
person-since = seit
person-target = Ziel
person-target-date = bis wann
person-no-target = kein Ziel
person-mentor = Mentor
person-no-mentor = kein Mentor
person-ambition = Wunsch
person-ambition-empty = Wohin möchte die Person?
person-blockers = Im Weg
person-blockers-empty = Was steht im Weg?
person-choose-level = Stufe wählen …
person-unplace-done = { $name } steht nicht mehr auf der Leiter. Was gesagt wurde, bleibt.
person-unplaced = { $name } steht noch auf keiner Stufe dieser Leiter.
person-unplaced-text = Ohne Stufe gibt es nichts, woran sich vergleichen ließe. Wählen Sie links eine Stufe, oder oben eine beliebige Stufe der Pfade, um zu sehen, was sie verlangt.
person-no-levels = „{ $framework }“ hat noch keine Stufen; die Werte stehen daher ohne Ziel.
person-paths = Pfade von hier
person-now = jetzt
person-now-since = jetzt, seit { $date }
person-no-criteria = verlangt nichts Neues
person-met-of = { $met } von { $all } erfüllt
person-criteria = Kriterien
person-criteria-for = Kriterien für { $level }
person-skills-for = Fähigkeiten für { $level }
person-back-to-target = Zurück zum Ziel
person-shown = Was gezeigt wird
person-tab-ahead = Neu { $count }
person-tab-open = Offen, alle Stufen { $count }
person-tab-all = Alle { $count }
person-tab-skills = Fähigkeiten { $count }
person-no-checklist = Das ist keine Checkliste: es zeigt, worüber zu reden ist. Eine Stufe geben Menschen, die die Arbeit kennen, nicht eine Zahl.
person-steps-below = { $steps ->
    [one] 1 Schritt darunter
   *[other] { $steps } Schritte darunter
}
person-at-target = am Ziel
person-knowing-at-target = Können am Ziel, Tun unbekannt
person-doing-unknown = Tun unbekannt
person-doing-unknown-in = { $count ->
    [one] Bei 1 Fähigkeit ist das Können am Ziel und das Tun unbekannt.
   *[other] Bei { $count } Fähigkeiten ist das Können am Ziel und das Tun unbekannt.
}
person-of = von
person-least = mindestens { $rating }
person-until = bis { $date }
person-n-evidence = { $count ->
    [one] 1 Beleg
   *[other] { $count } Belege
}
person-no-evidence = kein Beleg
person-nothing-open = Hier ist nichts offen.
person-no-criteria-here = Diese Stufe verlangt nichts Neues.
person-standing = Wie steht die Person dazu?
person-choose-state = Wählen Sie, wie die Person dazu steht.
person-reason = Grund
person-reason-needed = Sagen Sie, warum es erlassen ist oder nicht zutrifft.
person-expires = Gilt bis (darf leer bleiben)
person-day-form = Ein Tag schreibt sich 2027-06-30.
person-expires-before = Das würde vor dem Tag enden, von dem es gesagt ist; nennen Sie einen späteren.
person-evidence-text = Beleg: was sich ansehen lässt
person-evidence-link = Verweis
person-said-by = Gesagt von
person-name-optional = Name, darf leer bleiben
person-said-so-far = Bisher gesagt
person-keep = Festhalten
person-assess = Einschätzen
person-assess-title = { $name } einschätzen
person-assess-nothing = Wählen Sie einen Wert, ein Interesse, oder schreiben Sie eine Notiz oder einen Beleg.
person-skill = Fähigkeit
person-note = Notiz
person-interest-none = nichts gesagt
person-export-pack = Mappe exportieren
person-radar-area = Ein Netz zeigt einen Bereich mit bis zu { $count } Fähigkeiten; wählen Sie einen.
person-radar = Netz aller Fähigkeiten: tut, kann und Ziel
person-strip = Kann, tut und Ziel
person-trend = Im Lauf der Zeit
person-trend-of = Im Lauf der Zeit. { $said }
person-said-once = einmal gesagt
person-said-last = Zuletzt gesagt
person-said-apart = tut: { $does }; kann: { $knows }
person-knowing-ahead = kann { $steps } Schritte mehr als getan wird
person-aside = Nächste Schritte, Gewinn, Wege und Gespräche
person-both-paths = Von hier aus
person-side-move = Seitenwechsel
person-step-asks = { $open ->
    [one] 1 Kriterium offen
   *[other] { $open } Kriterien offen
}, { $met } erfüllt; { $gaps ->
    [one] 1 Fähigkeit darunter
   *[other] { $gaps } Fähigkeiten darunter
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } nicht bewertet
}
person-next-steps = Nächste Schritte
person-no-gaps = Keine Fähigkeit liegt unter dem, was verlangt ist.
person-step-to = { $rating } in { $skill } erreichen
person-step-closes = { $skill }: { $gap ->
    [one] 1 Schritt darunter
   *[other] { $gap } Schritte darunter
}
person-could-help = könnte helfen: { $names }
person-comes-with = Was mit { $level } kommt
person-the-same = gleich
person-becomes = wird zu
person-answers-for = Steht zusätzlich ein für:
person-ways-to = Wege zu { $level }
person-shortest = am kürzesten
person-way-step = { $level }: { $criteria ->
    [one] 1 neues Kriterium
   *[other] { $criteria } neue Kriterien
}, { $freedoms ->
    [one] 1 Freiheit
   *[other] { $freedoms } Freiheiten
}, { $responsibilities ->
    [one] 1 Verantwortung
   *[other] { $responsibilities } Verantwortungen
}
person-talks = Gespräche
person-no-talks = Noch wurde kein Gespräch festgehalten.
person-next-talk = nächstes am { $date }
person-hold-talk = Standortgespräch führen
person-latest = Zuletzt: { $list }
person-unrated = { $unrated ->
    [0] { $all ->
        [one] die eine Fähigkeit bewertet
       *[other] alle { $all } Fähigkeiten bewertet
    }
   *[other] { $all ->
        [one] die eine Fähigkeit nicht bewertet
       *[other] { $unrated } von { $all } Fähigkeiten nicht bewertet
    }
}
person-evidence-date = Wann es war
person-evidence-nth = { $what }, Beleg { $n }
person-evidence-more = Weiteren Beleg hinzufügen
person-evidence-remove = Diesen Beleg wegnehmen
person-evidence-none-yet = Es steht nichts darin.
person-evidence-blank = Schreiben Sie, was sich ansehen lässt, oder nehmen Sie das Datum des Belegs weg.
person-said-on = Am
person-said-kind = { $kind }, { $name }
person-day-ahead = Dieser Tag ist noch nicht gekommen; schreiben Sie den Tag, an dem es zu sehen war.
person-assess-again = Was am { $date } gesagt wurde, gilt weiter
person-assess-skill = { $skill } einschätzen
person-trend-today = heute
person-history-empty = Zu dieser Fähigkeit hat noch niemand etwas gesagt.
person-history-sides = Das Neueste von allen nebeneinander
person-history-counts = zählt
person-history-all = { $count ->
    [one] Einmal gesagt
   *[other] { $count }-mal gesagt, das Neueste zuerst
}
person-history-in-talk = in einem Standortgespräch
person-other-standings = { $count ->
    [one] 1 Stand zu einem früheren Wortlaut oder einer anderen Stufe
   *[other] { $count } Stände zu einem früheren Wortlaut oder einer anderen Stufe
}
person-other-standings-text = Sie zählen nicht für das, was diese Stufe jetzt verlangt, und sind nicht verloren: Jeder steht bei den Worten, zu denen er gesagt wurde.

talk-title = Standortgespräch mit { $name }
talk-self = Eigene Sicht
talk-lead = Sicht der Leitung
talk-together = Gemeinsam
talk-self-text = Was { $name } von sich selbst sagt. Das zuletzt Gesagte ist eingetragen; festgehalten wird nur, was Sie ändern. Ein Strich unter einem Wert zeigt das Ziel.
talk-lead-text = Was Sie als Leitung sehen. Das zuletzt Gesagte ist eingetragen; festgehalten wird nur, was Sie ändern. Ein Strich unter einem Wert zeigt das Ziel.
talk-together-text = Nebeneinander, erst was getan, dann was gekonnt wird. Was in diesem Gespräch oder seit dem letzten gesagt wurde, ist als vereinbart eingetragen, wo beide dasselbe sagen. Wo sie sich unterscheiden, ist nichts eingetragen: dafür ist das Gespräch da. Sichten von vor dem letzten Gespräch stehen ohne Farbe, veraltete gestreift.
talk-agreed-last = Zuletzt vereinbart:
talk-agreed-does = Vereinbart: tut
talk-agreed-knows = Vereinbart: kann
talk-differ = Die Sichten unterscheiden sich
talk-more = Kriterien, Notiz, Interesse und Beleg zu { $skill }
talk-more-written = Kriterien, Notiz, Interesse und Beleg zu { $skill }: Es steht etwas darin
talk-add-skill = Weitere Fähigkeit ansprechen …
talk-on-day = Tag des Gesprächs
talk-later = Später weiter
talk-later-note = Jetzt geschlossen, wartet das Gespräch hier, bis Guildhall beendet wird.
talk-goes-on = Sie führen das begonnene Gespräch weiter; noch ist nichts davon festgehalten.
talk-discard = Neu beginnen
talk-discarded = Das Gespräch mit { $name } beginnt von vorn
talk-notes = Notizen
talk-notes-note = Die Notizen gehören beiden: Sie stehen in der Mappe der Person.
talk-next = Nächstes Gespräch (darf leer bleiben)
talk-by = Wer das Gespräch führte
talk-back = Zurück
talk-on = Weiter
talk-nothing = Vereinbaren Sie mindestens eine Fähigkeit, oder schreiben Sie eine Notiz.
talk-keeping = Wird festgehalten …
talk-keep = { $count ->
    [0] Gespräch festhalten
    [one] Gespräch festhalten, 1 Fähigkeit vereinbart
   *[other] Gespräch festhalten, { $count } Fähigkeiten vereinbart
}
talk-kept = { $count ->
    [0] Standortgespräch mit { $name } festgehalten.
    [one] Standortgespräch mit { $name } festgehalten, 1 Fähigkeit vereinbart.
   *[other] Standortgespräch mit { $name } festgehalten, { $count } Fähigkeiten vereinbart.
}
person-freedom-team = Team
person-freedom-task = Aufgabe
person-freedom-technology = Technik
person-freedom-time = Zeit

# Was Gemeinschaften verlangen.
command-ask-skill = Fähigkeit verlangen…
asked-skills = Verlangte Fähigkeiten
asked-none = Sie verlangt keine Fähigkeit. Verlangen Sie eine, und hier steht, wer sie hat, wer beitreten und wer anleiten könnte.
asked-any = jede Bewertung
asked-least = mindestens { $rating }
asked-cover = { $has } von { $asked }
asked-single = Hängt allein an { $name }
asked-covered-by = Haben sie
asked-could-join = Könnten beitreten
asked-could-mentor = Könnten anleiten
asked-could-learn = Könnten lernen
asked-join = { $name } als Mitglied aufnehmen
asked-done-joined = { $name } ist jetzt Mitglied von { $community }.
asked-more = und { $count } weitere
asked-change = Ändern…
asked-remove = Nicht mehr verlangen
asked-title = Fähigkeit verlangen
asked-title-change = Ändern, was verlangt wird
asked-rating = Mindestbewertung
asked-people = Wie viele sie haben sollen
asked-number = Schreiben Sie eine ganze Zahl ab 1.
asked-all = Jede Fähigkeit der Leiter wird schon verlangt.
asked-ask = Verlangen
asked-keep = Übernehmen
asked-done = { $skill } wird verlangt.
asked-done-changed = Geändert, was von { $skill } verlangt wird.
asked-done-removed = { $skill } wird nicht mehr verlangt.
