# Sentences of the desktop shell: dialogs of the system, and what can go wrong outside a workspace.

dialog-open-workspace = Open a workspace
dialog-open-spreadsheet = Choose spreadsheets to import
dialog-save-workspace = Where to keep the new workspace
dialog-save-matrix = Export the matrix
dialog-save-criteria = Export the criteria
dialog-save-map = Export the map
dialog-save-person = Export the pack
dialog-save-team = Export the team
dialog-save-ratings = Export the ratings
filter-workspace = Guildhall workspaces
filter-spreadsheet = Spreadsheets
filter-format = { $ending } file
filter-all = All files

shell-no-workspace = No workspace is open; open one or make a new one first.
shell-settings-unreadable = The settings file { $file } cannot be read: { $cause }; delete it to start with the usual settings.
shell-settings-unwritable = The settings could not be kept in { $file }: { $cause }; check that the disk has room and that the folder can be written.
shell-reveal-failed = { $file } could not be shown in the file manager: { $cause }.
shell-file-missing = { $file } is not there any more; it was moved or deleted.
shell-interrupted = The work was broken off inside Guildhall; nothing was changed. Try again, and if it happens again restart the app.
