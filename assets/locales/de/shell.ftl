# Sätze der Hülle: Dialoge des Systems, und was ausserhalb eines Arbeitsbereichs schiefgehen kann.

dialog-open-workspace = Arbeitsbereich öffnen
dialog-open-spreadsheet = Tabellen zum Importieren wählen
dialog-save-workspace = Wo der neue Arbeitsbereich liegen soll
dialog-save-matrix = Matrix exportieren
dialog-save-criteria = Kriterien exportieren
dialog-save-map = Karte exportieren
dialog-save-person = Mappe exportieren
dialog-save-team = Team exportieren
dialog-save-ratings = Bewertungen exportieren
filter-workspace = Guildhall-Arbeitsbereiche
filter-spreadsheet = Tabellen
filter-format = { $ending }-Datei
filter-all = Alle Dateien

shell-no-workspace = Kein Arbeitsbereich ist offen; öffnen Sie zuerst einen oder legen Sie einen neuen an.
shell-settings-unreadable = Die Einstellungen in { $file } sind nicht lesbar: { $cause }; löschen Sie die Datei, um mit den üblichen Einstellungen zu beginnen.
shell-settings-unwritable = Die Einstellungen konnten nicht in { $file } abgelegt werden: { $cause }; prüfen Sie, ob Platz frei ist und der Ordner beschrieben werden darf.
shell-reveal-failed = { $file } konnte nicht im Dateimanager gezeigt werden: { $cause }.
shell-file-missing = { $file } ist nicht mehr da; die Datei wurde verschoben oder gelöscht.
shell-interrupted = Die Arbeit brach in Guildhall ab; nichts wurde verändert. Versuchen Sie es noch einmal, und starten Sie die App neu, falls es wieder geschieht.
