# Die Listen: Gemeinschaften, Menschen, Befunde, Überschneidung.

## Ansichten, Befehle

view-communities = Gemeinschaften
command-show-communities = Gemeinschaften
view-people = Menschen
command-show-people = Menschen
view-overlap = Überschneidung
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
