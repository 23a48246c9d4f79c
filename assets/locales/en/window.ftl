# The window: frame, start screen, history, settings, export dialogs, native menu.
# A phrase `op-…` stands inside a sentence ("Undo move 3 skills") and, with a large first letter, as a line of History.
# $named is yes or no: whether the change concerns one thing with the name $subject.

app-name = Guildhall
app-claim = Who belongs where, and who can do what

## Views

view-start = Start
view-mastery = Mastery
view-history = History
view-settings = Settings
view-import = Import
drop-hint = Drop to open or import
views-label = Views
view-broken-title = This view has stopped
view-broken = Nothing is lost: every change is on disk. Show it again, or use another view.
view-broken-again = Show it again

## Menus and commands

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help

group-workspace = Workspace
group-change = Changes
group-clipboard = Cut and paste
group-export = Export
group-go = Go to
group-look = Appearance
group-matrix = Matrix
group-map = On the map
group-help = Help

command-import-spreadsheet = Import a spreadsheet…
command-open-workspace = Open a workspace…
command-new-workspace = New blank workspace…
command-open-sample = Open the sample
command-close-workspace = Close the workspace
command-export-matrix = Export the matrix…
command-export-criteria = Export promotion criteria…
command-undo = Undo
command-undo-named = Undo { $change }
command-redo = Redo
command-redo-named = Redo { $change }
command-quit = Quit
command-cut = Cut
command-copy = Copy
command-paste = Paste
command-select-all = Select all
command-find = Find
command-fill-down = Fill down
command-palette = Find or do anything
command-show-mastery = Mastery
command-show-history = History
command-show-settings = Settings
command-theme-system = Theme: as the system
command-theme-light = Theme: light
command-theme-dark = Theme: dark
command-theme-contrast = Theme: high contrast
command-shortcuts = Keyboard shortcuts
command-next-part = To the next part of the window
command-previous-part = To the previous part of the window

## Buttons that several places share

button-cancel = Cancel
button-close = Close
button-undo = Undo
button-redo = Redo

## How bad a finding is

severity-critical = critical
severity-warning = warning
severity-note = note

## Bar and status

bar-undo-none = Nothing to undo
bar-redo-none = Nothing to redo
bar-find = Find or do anything
status-label = Status
status-saved = Saved { $time }
status-saved-date = Saved { $date }
status-unchanged = No changes yet
publication-published = { $named ->
    [yes] Local copy, published to { $product }
   *[no] Local copy, published to the network folder
}
publication-waiting = { $named ->
    [yes] Local copy, is being published to { $product }
   *[no] Local copy, is being published to the network folder
}
publication-failed = Not published yet; your changes are safe on this computer ({ $cause })
publication-kept = Someone else changed this workspace meanwhile; it was left as they made it. You go on in your own version beside it: { $file }
job-cancel = Cancel

toast-region = Notices
toast-undone = Undone: { $change }
toast-undone-many = { $count ->
    [one] { $count } change taken back
   *[other] { $count } changes taken back
}
toast-redone = Done again: { $change }
toast-redone-many = { $count ->
    [one] { $count } change done again
   *[other] { $count } changes done again
}

failure-title = That did not work

## Palette and shortcuts

palette-placeholder = Find people, communities, skills, commands…
palette-results = Results
palette-empty = Nothing is called “{ $query }”.
palette-unavailable = Not possible now: { $names }. Select what it is about first, or open the view it belongs to.
palette-keys = ↑ ↓ choose · Enter run · Esc close
palette-things = In this workspace
context-menu = Commands here
shortcuts-title = Keyboard shortcuts
shortcuts-note = Everything here is also in the palette ({ $key }).
key-ctrl = Ctrl
key-shift = Shift
key-enter = Enter
key-delete = Del
key-space = Space
key-home = Home
key-drag = drag

## Start

start-actions = Begin
start-import = Import my spreadsheet
start-import-note = A skill matrix: .xls, .xlsx, .xlsm, .xlsb, .ods, .csv, .tsv
start-sample = Open the sample
start-sample-note = An invented organisation with both paths, to try things out
start-template = Start from a template
start-template-note = Choose one of the prepared matrices and make it your own
start-blank = Start blank
start-blank-note = An empty matrix with your own tracks, levels and skills
start-open = Open a workspace…
start-open-note = A .guildhall file on this computer
start-drop = Or drop a file anywhere in this window: a workspace opens, a spreadsheet starts the import.
start-local = One file on this computer. No account, no network.
start-recent = Recent workspaces
start-recent-find = Find by name
start-recent-empty = Workspaces you open are listed here.
start-recent-none = No recent workspace is called “{ $query }”.
start-recent-counts = { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
}, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
start-recent-gone = Not found here
start-recent-locate = Locate
start-recent-remove = Remove
start-recent-locate-label = Locate { $name }
start-recent-remove-label = Remove { $name } from the list
start-new-name = New workspace
start-template-title = Start from a template
start-template-go = Choose where to save…

## Settings

settings-language = Language
settings-theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = Contrast
language-en = English
language-de = Deutsch
language-fr = Français
settings-version = Version { $version }
settings-appearance = Appearance
settings-language-note = Dates, numbers and sorting follow it. Your own texts stay as they are.
settings-theme-note = “As the system” also follows its wish for more contrast.
settings-my-name = My name
settings-my-name-note = Under this name you speak as the lead: it stands with what you say of a person. Kept on this computer only.
settings-workspace = This workspace
settings-file = File
settings-show-file = Show in folder
settings-about = About
settings-local = Everything stays in one file on this computer. Guildhall has no account and opens no connection.

## History

day-today = Today
day-today-at = Today { $time }
day-yesterday = Yesterday
history-empty-title = Nothing has been changed yet
history-empty = Every change to this workspace is listed here, with its time, and can be taken back.
history-empty-action = Go to Mastery
history-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
history-undone-count = { $count ->
    [one] { $count } taken back
   *[other] { $count } taken back
}
history-now = As it is now
history-undone = taken back
history-older = { $count ->
    [one] Show { $count } older change
   *[other] Show { $count } older changes
}
history-back = Take back to here
history-forward = Do again up to here
history-fixed = Cannot be taken back: the file was brought to a newer version after it.
history-back-title = Take back { $count ->
    [one] { $count } change
   *[other] { $count } changes
}?
history-back-text = The workspace returns to how it was just before “{ $change }”. The changes stay in History and can be done again until something new is changed.
history-back-go = Take back { $count }
history-forward-title = Do { $count ->
    [one] { $count } change
   *[other] { $count } changes
} again?
history-forward-text = The workspace returns to how it was just after “{ $change }”.
history-forward-go = Do { $count } again

## Export

export-matrix-title = Export the matrix
export-matrix-text = { $name }, version { $version }
export-format = Format
export-format-note-xlsx = Excel: a table with lists and hidden keys
export-format-note-ods = LibreOffice: the same table
export-format-note-csv = Plain text for other programs
export-format-note-json = Everything, for programs
export-format-note-md = Markdown: to read and to keep in a wiki
export-format-note-html = One page for the browser: to read and to print
export-format-note-pdf = To print and to hand out
export-format-note-docx = Word: to edit and to hand out
export-format-note-xlsx-plain = Excel: plain tables
export-format-note-pdf-plain = To print
export-format-note-docx-plain = Word: to edit
export-lossless = These come back without loss: .xlsx, .ods, .csv and .json.
export-save = Save as…
export-none = There is no matrix in this workspace yet.
export-criteria-title = Export promotion criteria
export-from = From level
export-from-none = (from the beginning)
export-to = To level
export-track = Criteria of
export-track-all = all tracks
export-preview = Preview
export-preview-empty = This step asks for nothing that is written down yet.
export-preview-new = new
export-preview-example = example
export-preview-misfits = Misfits
export-preview-misfits-note = What must not be seen; never something to reach.
export-preview-responsibilities = Responsibilities gained
export-preview-freedoms = Freedoms
export-preview-scope = Scope
export-preview-was = before: { $text }
export-preview-rating = least rating { $rating }
export-preview-counts = { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
}, { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}, { $new } new
export-file-criteria = Criteria { $level }
export-team-title = Export the team
export-team-text = Who stands where, the matrix of { $name } and what is noteworthy. For the lead: it names people with their gaps.
export-team-shown = Only what the team view shows now: its filters hold for the file as well.
export-ratings-title = Export the ratings
export-ratings-text = Everything that was ever said of anybody in the skills of { $name }, line by line, with notes and evidence.
export-ratings-lossless = Read in again, the file changes nothing; rows that were changed in it become new assessments.
export-profile = People
export-profile-full = As they are called
export-profile-full-note = With what was said of them
export-profile-pseudonyms = Under invented names
export-profile-pseudonyms-note = No addresses, notes or evidence
export-profile-structure = Not at all
export-profile-structure-note = Only how many there are
export-file-team = Team { $name }
export-file-ratings = Ratings { $name }
export-done = Saved: { $name }
export-show = Show in folder

export-preview-freedom-team = Team
export-preview-freedom-task = Task
export-preview-freedom-technology = Technology
export-preview-freedom-time = Time

## Changes

op-import-ladder = { $named ->
    [yes] import { $subject }
   *[no] import a matrix
}
op-import-organisation = { $count ->
    [one] import one entry of an organisation
   *[other] import { $count } entries of an organisation
}
op-import-ratings = { $count ->
    [one] import one rating
   *[other] import { $count } ratings
}
op-import-form = { $named ->
    [yes] import the form of { $subject }
   *[no] import returned forms
}
op-import-sample = fill in the sample
op-edit-cells = { $count ->
    [one] { $named ->
        [yes] edit { $subject }
       *[no] edit a cell
    }
   *[other] edit { $count } cells
}
op-edit-matrix = { $count ->
    [one] { $named ->
        [yes] edit { $subject }
       *[no] edit the matrix
    }
   *[other] edit { $count } places of the matrix
}
op-add-framework = { $named ->
    [yes] add the framework { $subject }
   *[no] add a framework
}
op-new-version = { $named ->
    [yes] make a new version of { $subject }
   *[no] make a new version
}
op-remove-framework = { $named ->
    [yes] remove the framework { $subject }
   *[no] remove a framework
}
op-add-track = { $named ->
    [yes] add the track { $subject }
   *[no] add a track
}
op-move-track = { $named ->
    [yes] move the track { $subject }
   *[no] move a track
}
op-remove-track = { $named ->
    [yes] remove the track { $subject }
   *[no] remove a track
}
op-add-level = { $named ->
    [yes] add the level { $subject }
   *[no] add a level
}
op-move-level = { $named ->
    [yes] move the level { $subject }
   *[no] move a level
}
op-remove-level = { $named ->
    [yes] remove the level { $subject }
   *[no] remove a level
}
op-add-step = { $named ->
    [yes] add the step { $subject }
   *[no] add a step
}
op-remove-step = { $named ->
    [yes] remove the step { $subject }
   *[no] remove a step
}
op-add-area = { $named ->
    [yes] add the area { $subject }
   *[no] add an area
}
op-move-area = { $named ->
    [yes] move the area { $subject }
   *[no] move an area
}
op-remove-area = { $named ->
    [yes] remove the area { $subject }
   *[no] remove an area
}
op-add-skills = { $count ->
    [one] { $named ->
        [yes] add the skill { $subject }
       *[no] add a skill
    }
   *[other] add { $count } skills
}
op-paste-skills = { $count ->
    [one] paste a block and add a skill
   *[other] paste a block and add { $count } skills
}
op-move-skills = { $count ->
    [one] { $named ->
        [yes] move the skill { $subject }
       *[no] move a skill
    }
   *[other] move { $count } skills
}
op-remove-skills = { $count ->
    [one] { $named ->
        [yes] remove the skill { $subject }
       *[no] remove a skill
    }
   *[other] remove { $count } skills
}
op-set-scale = change the scale
op-rename = { $named ->
    [yes] rename to { $subject }
   *[no] rename
}
