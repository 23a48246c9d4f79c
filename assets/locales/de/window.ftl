# Das Fenster: Rahmen, Startbildschirm, Verlauf, Einstellungen, Export, Menü des Systems.
# Eine Wendung `op-…` steht in einem Satz („Rückgängig: 3 Fähigkeiten verschieben“) und, groß begonnen, als Zeile im Verlauf.
# $named ist yes oder no: ob die Änderung ein einzelnes Ding mit dem Namen $subject betrifft.

app-name = Guildhall
app-claim = Wer gehört wohin, und wer kann was

## Ansichten

view-start = Start
view-mastery = Können
view-history = Verlauf
view-settings = Optionen
view-import = Import
drop-hint = Loslassen zum Öffnen oder Importieren
views-label = Ansichten
view-broken-title = Diese Ansicht ist stehen geblieben
view-broken = Nichts ist verloren: Jede Änderung ist gespeichert. Die Ansicht lässt sich neu zeigen, eine andere steht ebenfalls offen.
view-broken-again = Neu zeigen

## Menüs und Befehle

menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-help = Hilfe

group-workspace = Arbeitsbereich
group-change = Änderungen
group-clipboard = Ausschneiden und einfügen
group-export = Export
group-go = Gehe zu
group-look = Darstellung
group-matrix = Matrix
group-map = Auf der Karte
group-help = Hilfe

command-import-spreadsheet = Tabelle importieren…
command-open-workspace = Arbeitsbereich öffnen…
command-new-workspace = Neuer leerer Arbeitsbereich…
command-open-sample = Beispiel öffnen
command-close-workspace = Arbeitsbereich schließen
command-export-matrix = Matrix exportieren…
command-export-criteria = Kriterien für die nächste Stufe exportieren…
command-undo = Rückgängig
command-undo-named = Rückgängig: { $change }
command-redo = Wiederholen
command-redo-named = Wiederholen: { $change }
command-quit = Beenden
command-cut = Ausschneiden
command-copy = Kopieren
command-paste = Einfügen
command-select-all = Alles auswählen
command-find = Suchen
command-fill-down = Nach unten füllen
command-palette = Finden oder ausführen
command-show-mastery = Können
command-show-history = Verlauf
command-show-settings = Optionen
command-theme-system = Farben: wie das System
command-theme-light = Farben: hell
command-theme-dark = Farben: dunkel
command-theme-contrast = Farben: hoher Kontrast
command-shortcuts = Tastenkürzel
command-next-part = Zum nächsten Teil des Fensters
command-previous-part = Zum vorigen Teil des Fensters

## Schaltflächen an mehreren Orten

button-cancel = Abbrechen
button-close = Schließen
button-undo = Rückgängig
button-redo = Wiederholen

## Wie schlimm ein Befund ist

severity-critical = kritisch
severity-warning = Warnung
severity-note = Hinweis

## Leiste und Statuszeile

bar-undo-none = Nichts rückgängig zu machen
bar-redo-none = Nichts zu wiederholen
bar-find = Finden oder ausführen
status-label = Status
status-saved = Gespeichert { $time }
status-saved-date = Gespeichert { $date }
status-unchanged = Noch keine Änderungen
publication-published = { $named ->
    [yes] Lokale Kopie, in { $product } veröffentlicht
   *[no] Lokale Kopie, im Netzwerkordner veröffentlicht
}
publication-waiting = { $named ->
    [yes] Lokale Kopie, wird in { $product } veröffentlicht
   *[no] Lokale Kopie, wird im Netzwerkordner veröffentlicht
}
publication-failed = Noch nicht veröffentlicht; Ihre Änderungen sind auf diesem Rechner gesichert ({ $cause })
publication-kept = Jemand anders hat diesen Arbeitsbereich inzwischen geändert; er blieb, wie er ist. Sie arbeiten in Ihrer eigenen Fassung daneben weiter: { $file }
job-cancel = Abbrechen

toast-region = Hinweise
toast-undone = Rückgängig gemacht: { $change }
toast-undone-many = { $count ->
    [one] { $count } Änderung zurückgenommen
   *[other] { $count } Änderungen zurückgenommen
}
toast-redone = Wiederholt: { $change }
toast-redone-many = { $count ->
    [one] { $count } Änderung wiederholt
   *[other] { $count } Änderungen wiederholt
}

failure-title = Das hat nicht geklappt

## Palette und Tastenkürzel

palette-placeholder = Menschen, Gemeinschaften, Fähigkeiten, Befehle finden…
palette-results = Treffer
palette-empty = Nichts heißt „{ $query }“.
palette-unavailable = Jetzt nicht möglich: { $names }. Wählen Sie erst aus, worum es geht, oder öffnen Sie die Ansicht, zu der es gehört.
palette-keys = ↑ ↓ wählen · Eingabe ausführen · Esc schließen
palette-things = In diesem Arbeitsbereich
context-menu = Befehle an dieser Stelle
shortcuts-title = Tastenkürzel
shortcuts-note = Alles hier steht auch in der Palette ({ $key }).
key-ctrl = Strg
key-shift = Umschalt
key-enter = Eingabe
key-delete = Entf
key-space = Leertaste
key-home = Pos1
key-drag = ziehen

## Start

start-actions = Beginnen
start-import = Eigene Tabelle importieren
start-import-note = Eine Kompetenzmatrix: .xls, .xlsx, .xlsm, .xlsb, .ods, .csv, .tsv
start-sample = Beispiel öffnen
start-sample-note = Eine erfundene Organisation mit beiden Laufbahnen, zum Ausprobieren
start-template = Mit einer Vorlage beginnen
start-template-note = Eine vorbereitete Matrix wählen und zur eigenen machen
start-blank = Leer beginnen
start-blank-note = Eine leere Matrix für eigene Laufbahnen, Stufen und Fähigkeiten
start-open = Arbeitsbereich öffnen…
start-open-note = Eine .guildhall-Datei auf diesem Computer
start-drop = Oder eine Datei irgendwo in dieses Fenster ziehen: Ein Arbeitsbereich öffnet sich, bei einer Tabelle beginnt der Import.
start-local = Eine Datei auf diesem Computer. Kein Konto, kein Netz.
start-recent = Zuletzt geöffnet
start-recent-find = Nach Namen suchen
start-recent-empty = Hier stehen die zuletzt geöffneten Arbeitsbereiche.
start-recent-none = Kein Arbeitsbereich in dieser Liste heißt „{ $query }“.
start-recent-counts = { $communities ->
    [one] { $communities } Gemeinschaft
   *[other] { $communities } Gemeinschaften
}, { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
start-recent-gone = Hier nicht gefunden
start-recent-locate = Suchen
start-recent-remove = Entfernen
start-recent-locate-label = { $name } suchen
start-recent-remove-label = { $name } aus der Liste entfernen
start-new-name = Neuer Arbeitsbereich
start-template-title = Mit einer Vorlage beginnen
start-template-go = Speicherort wählen…

## Optionen

settings-language = Sprache
settings-theme = Farben
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Kontrast
language-en = English
language-de = Deutsch
language-fr = Français
settings-version = Version { $version }
settings-appearance = Darstellung
settings-language-note = Daten, Zahlen und Sortierung folgen ihr. Eigene Texte bleiben, wie sie sind.
settings-theme-note = „Wie das System“ folgt auch dessen Wunsch nach mehr Kontrast.
settings-my-name = Mein Name
settings-my-name-note = Unter diesem Namen sprechen Sie als Leitung: Er steht bei dem, was Sie über eine Person sagen. Er bleibt auf diesem Rechner.
settings-workspace = Dieser Arbeitsbereich
settings-file = Datei
settings-show-file = Im Ordner zeigen
settings-about = Über
settings-local = Alles bleibt in einer Datei auf diesem Computer. Guildhall hat kein Konto und öffnet keine Verbindung.

## Verlauf

day-today = Heute
day-today-at = Heute { $time }
day-yesterday = Gestern
history-empty-title = Noch wurde nichts geändert
history-empty = Hier steht jede Änderung an diesem Arbeitsbereich mit ihrer Zeit, und jede lässt sich zurücknehmen.
history-empty-action = Zum Können
history-count = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
}
history-undone-count = { $count ->
    [one] { $count } zurückgenommen
   *[other] { $count } zurückgenommen
}
history-now = So ist es jetzt
history-undone = zurückgenommen
history-older = { $count ->
    [one] { $count } ältere Änderung zeigen
   *[other] { $count } ältere Änderungen zeigen
}
history-back = Bis hierher zurücknehmen
history-forward = Bis hierher wiederholen
history-fixed = Nicht rücknehmbar: Danach wurde die Datei auf eine neuere Version gebracht.
history-back-title = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
} zurücknehmen?
history-back-text = Der Arbeitsbereich wird wieder, wie er unmittelbar vor „{ $change }“ war. Die Änderungen bleiben im Verlauf und lassen sich wiederholen, bis etwas Neues geändert wird.
history-back-go = { $count } zurücknehmen
history-forward-title = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
} wiederholen?
history-forward-text = Der Arbeitsbereich wird wieder, wie er unmittelbar nach „{ $change }“ war.
history-forward-go = { $count } wiederholen

## Export

export-matrix-title = Matrix exportieren
export-matrix-text = { $name }, Version { $version }
export-format = Format
export-format-note-xlsx = Excel: Tabelle mit Auswahllisten und verborgenen Schlüsseln
export-format-note-ods = LibreOffice: dieselbe Tabelle
export-format-note-csv = Reiner Text für andere Programme
export-format-note-json = Alles, für Programme
export-format-note-md = Markdown: zum Lesen und für ein Wiki
export-format-note-html = Eine Seite für den Browser: zum Lesen und Drucken
export-format-note-pdf = Zum Drucken und Weitergeben
export-format-note-docx = Word: zum Bearbeiten und Weitergeben
export-format-note-xlsx-plain = Excel: schlichte Tabellen
export-format-note-pdf-plain = Zum Drucken
export-format-note-docx-plain = Word: zum Bearbeiten
export-lossless = Kommt ohne Verlust wieder herein: .xlsx, .ods, .csv und .json.
export-save = Speichern unter…
export-none = In diesem Arbeitsbereich ist noch keine Matrix.
export-criteria-title = Kriterien für die nächste Stufe exportieren
export-from = Von Stufe
export-from-none = (von Anfang an)
export-to = Zu Stufe
export-track = Kriterien von
export-track-all = allen Laufbahnen
export-preview = Vorschau
export-preview-empty = Dieser Schritt verlangt nichts, was schon aufgeschrieben wäre.
export-preview-new = neu
export-preview-example = Beispiel
export-preview-misfits = Nicht passend
export-preview-misfits-note = Was nicht zu sehen sein darf; nie etwas, das zu erreichen wäre.
export-preview-responsibilities = Neue Verantwortung
export-preview-freedoms = Freiräume
export-preview-scope = Reichweite
export-preview-was = vorher: { $text }
export-preview-rating = mindestens { $rating }
export-preview-counts = { $skills ->
    [one] { $skills } Fähigkeit
   *[other] { $skills } Fähigkeiten
}, { $criteria ->
    [one] { $criteria } Kriterium
   *[other] { $criteria } Kriterien
}, { $new } neu
export-file-criteria = Kriterien { $level }
export-team-title = Team exportieren
export-team-text = Wer wo steht, die Matrix von { $name } und was auffällt. Für die Leitung: Die Datei nennt Personen mit ihren Lücken.
export-team-shown = Nur was die Teamansicht gerade zeigt: Ihre Filter gelten auch für die Datei.
export-ratings-title = Bewertungen exportieren
export-ratings-text = Alles, was je über jemanden in den Fähigkeiten von { $name } gesagt wurde, Zeile für Zeile, mit Notizen und Belegen.
export-ratings-lossless = Wieder eingelesen ändert die Datei nichts; Zeilen, die in ihr geändert wurden, werden neue Bewertungen.
export-profile = Personen
export-profile-full = Wie sie heißen
export-profile-full-note = Mit dem, was über sie gesagt ist
export-profile-pseudonyms = Unter erfundenen Namen
export-profile-pseudonyms-note = Ohne Adressen, Notizen und Belege
export-profile-structure = Gar nicht
export-profile-structure-note = Nur wie viele es sind
export-file-team = Team { $name }
export-file-ratings = Bewertungen { $name }
export-done = Gespeichert: { $name }
export-show = Im Ordner zeigen

export-preview-freedom-team = Team
export-preview-freedom-task = Aufgabe
export-preview-freedom-technology = Technik
export-preview-freedom-time = Zeit

## Änderungen

op-import-ladder = { $named ->
    [yes] { $subject } importieren
   *[no] Matrix importieren
}
op-import-organisation = { $count ->
    [one] einen Eintrag einer Organisation importieren
   *[other] { $count } Einträge einer Organisation importieren
}
op-import-ratings = { $count ->
    [one] eine Bewertung importieren
   *[other] { $count } Bewertungen importieren
}
op-import-form = { $named ->
    [yes] das Formular von { $subject } importieren
   *[no] zurückgesandte Formulare importieren
}
op-import-sample = mit dem Beispiel füllen
op-edit-cells = { $count ->
    [one] { $named ->
        [yes] { $subject } bearbeiten
       *[no] Zelle bearbeiten
    }
   *[other] { $count } Zellen bearbeiten
}
op-edit-matrix = { $count ->
    [one] { $named ->
        [yes] { $subject } bearbeiten
       *[no] Matrix bearbeiten
    }
   *[other] { $count } Stellen der Matrix bearbeiten
}
op-add-framework = { $named ->
    [yes] Kompetenzrahmen { $subject } hinzufügen
   *[no] Kompetenzrahmen hinzufügen
}
op-new-version = { $named ->
    [yes] neue Version von { $subject } anlegen
   *[no] neue Version anlegen
}
op-remove-framework = { $named ->
    [yes] Kompetenzrahmen { $subject } entfernen
   *[no] Kompetenzrahmen entfernen
}
op-add-track = { $named ->
    [yes] Laufbahn { $subject } hinzufügen
   *[no] Laufbahn hinzufügen
}
op-move-track = { $named ->
    [yes] Laufbahn { $subject } verschieben
   *[no] Laufbahn verschieben
}
op-remove-track = { $named ->
    [yes] Laufbahn { $subject } entfernen
   *[no] Laufbahn entfernen
}
op-add-level = { $named ->
    [yes] Stufe { $subject } hinzufügen
   *[no] Stufe hinzufügen
}
op-move-level = { $named ->
    [yes] Stufe { $subject } verschieben
   *[no] Stufe verschieben
}
op-remove-level = { $named ->
    [yes] Stufe { $subject } entfernen
   *[no] Stufe entfernen
}
op-add-step = { $named ->
    [yes] Schritt { $subject } hinzufügen
   *[no] Schritt hinzufügen
}
op-remove-step = { $named ->
    [yes] Schritt { $subject } entfernen
   *[no] Schritt entfernen
}
op-add-area = { $named ->
    [yes] Bereich { $subject } hinzufügen
   *[no] Bereich hinzufügen
}
op-move-area = { $named ->
    [yes] Bereich { $subject } verschieben
   *[no] Bereich verschieben
}
op-remove-area = { $named ->
    [yes] Bereich { $subject } entfernen
   *[no] Bereich entfernen
}
op-add-skills = { $count ->
    [one] { $named ->
        [yes] Fähigkeit { $subject } hinzufügen
       *[no] Fähigkeit hinzufügen
    }
   *[other] { $count } Fähigkeiten hinzufügen
}
op-paste-skills = { $count ->
    [one] Block einfügen und eine Fähigkeit hinzufügen
   *[other] Block einfügen und { $count } Fähigkeiten hinzufügen
}
op-move-skills = { $count ->
    [one] { $named ->
        [yes] Fähigkeit { $subject } verschieben
       *[no] Fähigkeit verschieben
    }
   *[other] { $count } Fähigkeiten verschieben
}
op-remove-skills = { $count ->
    [one] { $named ->
        [yes] Fähigkeit { $subject } entfernen
       *[no] Fähigkeit entfernen
    }
   *[other] { $count } Fähigkeiten entfernen
}
op-set-scale = Skala ändern
op-rename = { $named ->
    [yes] umbenennen in { $subject }
   *[no] umbenennen
}
