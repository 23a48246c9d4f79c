# Phrases de l'application : dialogues du système, et ce qui peut échouer hors d'un espace de travail.

dialog-open-workspace = Ouvrir un espace de travail
dialog-open-spreadsheet = Choisir les tableaux à importer
dialog-save-workspace = Où garder le nouvel espace de travail
dialog-save-matrix = Exporter la matrice
dialog-save-criteria = Exporter les critères
dialog-save-map = Exporter la carte
dialog-save-person = Exporter le dossier
dialog-save-team = Exporter l’équipe
dialog-save-ratings = Exporter les évaluations
filter-workspace = Espaces de travail Guildhall
filter-spreadsheet = Tableaux
filter-format = Fichier { $ending }
filter-all = Tous les fichiers

shell-no-workspace = Aucun espace de travail n'est ouvert ; ouvrez-en un ou créez-en un d'abord.
shell-settings-unreadable = Les réglages dans { $file } sont illisibles : { $cause } ; supprimez ce fichier pour repartir des réglages habituels.
shell-settings-unwritable = Les réglages n'ont pas pu être gardés dans { $file } : { $cause } ; vérifiez la place libre et le droit d'écrire dans ce dossier.
shell-reveal-failed = { $file } n'a pas pu être montré dans le gestionnaire de fichiers : { $cause }.
shell-file-missing = { $file } n'est plus là ; le fichier a été déplacé ou supprimé.
shell-interrupted = Le travail a été interrompu dans Guildhall ; rien n'a été modifié. Réessayez, et redémarrez l'application si cela se reproduit.
