# Import of a ladder in five steps, and a sentence for every problem.

## Steps

import-steps = Steps of the import
import-step-source = Source
import-step-sheets = Sheets and shape
import-step-values = Columns and values
import-step-check = Check
import-step-review = Review and commit
import-step-done = done
import-promise = Nothing is written until step 5. One undo takes all of it back.
import-next = Accept and go on
import-next-first = Go on
import-back = Back
import-cancel = Cancel import
import-commit = Import
import-take-back = Take back my last change
import-next-no-file = Choose a file first
import-next-no-ladder = These files hold no skill matrix to import. Say what a sheet is, or choose another file.
import-commit-blocked = Some problems block. Go back to step 4 to mend or accept them.
import-done = { $count ->
    [one] Imported: { $count } change
   *[other] Imported: { $count } changes
}
import-writing = Writing the import

## Status and bar

import-bar-sheets = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
import-status-none = No file chosen
import-status-sheet = Sheet { $number } of { $total }: { $name }
import-status-cells = { $merges ->
    [one] { $cells } filled cells, { $merges } merged range
   *[other] { $cells } filled cells, { $merges } merged ranges
}
import-status-took = Read in { $seconds } s

## Step 1: source

import-empty-title = Which spreadsheet holds your skill matrix?
import-empty-text = Guildhall looks at the file, shows what it takes each cell to be, and writes nothing before you say so.
import-choose = Choose a file
import-choose-other = Choose another file
import-read-again = Read it again
import-drop = Drop one or more spreadsheets anywhere in this window, or choose them.
import-kinds = .xls, .xlsx, .xlsm, .xlsb, .ods, .csv, .tsv, .json
import-reading = Reading the file
import-reading-again = Reading again with your changes
import-reading-file = { $count ->
    [one] Reading { $name }
   *[other] Reading { $name } and { $count } files in all
}
import-cancelled = Reading was cancelled. Nothing was changed.
import-not-read = { $name } could not be read
import-files = { $count ->
    [one] The file
   *[other] { $count } files
}
import-file-facts = { $sheets ->
    [one] { $format }, { $sheets } sheet, { $cells } filled cells
   *[other] { $format }, { $sheets } sheets, { $cells } filled cells
}
import-nothing-in-it = The file has sheets but not one filled cell. Choose the file that holds the matrix.

## Step 2: sheets and shape

import-sheets = Sheets
import-sheet-label = The sheet { $sheet }, with what was recognised
import-sheet-empty = empty
import-sheet-empty-text = This sheet has no filled cell. There is nothing to import from it.
import-sheet-ignored = left out
import-sheet-ladder = skill matrix
import-sheet-ranks = overview of levels
import-sheet-ratings = ratings
import-sheet-people = people
import-sheet-communities = communities
import-sheet-memberships = memberships
import-sheet-services = services
import-sheet-legend = legend
import-sheet-text = text
import-sheet-unknown = not recognised
import-side = What was recognised
import-what-it-is = What this sheet is
import-use-ladder-across = Skill matrix, levels across
import-use-ladder-down = Skill matrix, levels down
import-use-ladder-skill = Skill matrix, one skill per sheet
import-use-ladder-long = Skill matrix, one record per row
import-use-ranks = Overview of levels and ranks
import-use-ratings = Ratings of people
import-use-people = List of people
import-use-communities = List of communities
import-use-memberships = List of memberships
import-use-services = List of services
import-use-legend = Legend
import-use-text = Text
import-use-unknown = Not recognised
import-use-ignore = Leave this sheet out
import-ignored-because = This sheet is left out: { $why }. Choose what it is to take it in.
import-ladders-only = This sheet was recognised as { $kind }. This version of Guildhall imports skill matrices only; the cells of this sheet stay in the file and are not imported.
import-turn-down = Turn: levels go down
import-turn-across = Turn: levels go across
import-blocks = Blocks
import-blocks-hint = open one to change it
import-add-block = Give cells another role
import-picking = Drag over the cells that are “{ $role }”, or mark them with Shift and the arrows and press Enter
import-drag = Drag a range on the sheet
import-address = or type a range
import-address-wrong = { $text ->
    [0] Type a range such as B4:C7.
   *[other] “{ $text }” is no range; B4 or B4:C7 is expected.
}
import-give = Use this range
import-change-role = Make all of them
import-freedom = Which freedom
import-freedom-team = Freedom of team
import-freedom-task = Freedom of task
import-freedom-technology = Freedom of technology
import-freedom-time = Freedom of time
import-accounted = Accounted for
import-accounted-cells = { $total ->
    [one] { $known } of { $total } filled cell
   *[other] { $known } of { $total } filled cells
}
import-tag = { $role }, { $count }
import-tag-ignored = Ignored: { $why }

## Roles of cells

import-role-title = Title
import-role-tracks = Tracks
import-role-levels = Levels
import-role-areas = Areas
import-role-skills = Skills
import-role-codes = Codes
import-role-description = Descriptions
import-role-scope = Scope
import-role-freedom = Freedom
import-role-responsibilities = Responsibilities
import-role-level_notes = Notes on levels
import-role-expectations = Expectations
import-role-ratings = Least ratings
import-role-markers = Markers
import-role-heading = Headings
import-role-ignored = Ignored
import-role-reported = No role yet

## Step 3: columns and values

import-ladders = Skill matrices of these files
import-ladder-number = Matrix { $number }
import-ladder-name = Name of the matrix
import-track-name = Name of the track
import-track-kind = Kind of the track
import-track-trunk = Shared trunk
import-track-technical = Technical path
import-track-leadership = Leadership path
import-track-custom = Another path
import-track-new = New track
import-track-add = Add a track
import-track-remove = Remove the track { $name }
import-track-empty = No level stands on this track.
import-levels-of = Levels of { $track }
import-level = Level
import-level-name = Name of the level
import-rank = Rank
import-rank-of = Rank of { $level }
import-on-track = On the track
import-cell = Cell
import-marker-means = at the start of a line means
import-marker-label = What [{ $marker }] means
import-marker-audience = an audience, no track
import-scale = Scale
import-scale-hint = words in rising order
import-scale-up = Move “{ $word }” up
import-scale-down = Move “{ $word }” down
import-scale-first = This is the lowest word
import-scale-last = This is the highest word
import-areas-skills = Areas and skills ({ $areas }, { $skills })
import-misfit = must not be seen
import-no-area = Without an area
import-names-later = Names of areas and skills come from the sheet; change them in Mastery after the import.

## Step 4: check

import-cells-imported = Cells imported
import-cells-ignored = Cells ignored by a stated choice
import-cells-reported = Cells without a role
import-check-title = { $causes ->
    [one] { $problems ->
        [one] One problem
       *[other] { $problems } problems with one cause
    }
   *[other] { $problems } problems with { $causes } causes
}
import-problems = Problems
import-problems-none = No problems. Every filled cell is imported or ignored by a stated choice.
import-causes = { $count ->
    [0] none
    [one] { $count } cause
   *[other] { $count } causes
}
import-severity-blocks = blocks
import-severity-warns = doubtful
import-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
import-fewer = Show fewer
import-leave-out = Leave these cells out
import-record = record { $record }
import-blocked = { $count ->
    [one] { $count } problem blocks: what it names cannot be stored as it stands.
   *[other] { $count } problems block: what they name cannot be stored as it stands.
}
import-accept = Import the rest and leave these out
import-accept-note = The cells named above stay in the file and are not imported. All others are.

## Step 5: review and commit

import-count-new = New
import-count-changed = Changed
import-count-same = The same
import-count-skipped = Skipped
import-count-removed = Removed
import-becomes-new = Becomes a new skill matrix in this workspace.
import-becomes-match = Is matched with “{ $name }” in this workspace, which it changes.
import-framework-facts = { $tracks } tracks, { $levels } levels, { $skills } skills, { $expectations } expectations
import-remove-missing = Also remove what the workspace has and the file has not
import-save-first = No workspace is open. The import asks where the new one is to be kept.
import-filter = Which changes
import-filter-all = All
import-filter-find = Find a name or text
import-filter-shown = { $shown } of { $total }
import-filter-none = Nothing matches.
import-nothing-changes = The workspace already holds all of this. Nothing would change.
import-differences = What would change
import-change-added = New
import-change-changed = Changed
import-change-removed = Removed
import-thing-framework = Matrix
import-thing-scale = Scale
import-thing-track = Track
import-thing-level = Level
import-thing-step = Step
import-thing-area = Area
import-thing-skill = Skill
import-thing-expectation = Expectation
import-thing-criterion = Criterion

## Causes: what several problems have in common

import-cause-other = { $count ->
    [one] Something to look at
   *[other] { $count } things to look at
}
