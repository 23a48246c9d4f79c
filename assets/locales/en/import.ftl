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
import-next-unread = Nothing could be read. Choose another file.
import-next-nothing = Nothing in these files can be imported as it was read. Say what a sheet is, or choose another file.
import-to-check = Back to what blocks
import-commit-blocked = Some problems block the import. Accept them in the box on this page, or go back to step 4 to fix them.
import-done = Done: { $change }
import-done-nothing = Nothing had to be changed
import-writing = Writing the import

## Status and bar

import-bar-sheets = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
import-status-none = No file chosen
import-status-file = { $total ->
    [one] { $total } sheet
   *[other] { $total } sheets
} in { $file }
import-status-sheet = Sheet { $number } of { $total }: { $name }
import-status-cells = { $cells ->
    [one] { $cells } filled cell
   *[other] { $cells } filled cells
}, { $merges ->
    [one] { $merges } merged range
   *[other] { $merges } merged ranges
}
import-status-took = Read in { $seconds } s

## Step 1: source

import-empty-title = Which spreadsheet holds your skill matrix?
import-empty-text = Guildhall looks at the file, shows what it takes each cell to be, and writes nothing until you say so.
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
import-file-facts = { $format }, { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}, { $cells ->
    [one] { $cells } filled cell
   *[other] { $cells } filled cells
}
import-nothing-in-it = The file has sheets but no filled cell. Choose the file that holds the matrix.

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
import-ladders-only = This sheet was recognised as { $kind }, but nothing of it can be imported; its cells stay in the file.
import-because-table = Its columns are read by their headings, its rows told apart by their keys. There is nothing else to choose.
import-because-tables = Communities, people, memberships and services are read by the headings of their columns. There is nothing to choose before the check.
import-turn-down = Turn: levels go down
import-turn-across = Turn: levels go across
import-blocks = Blocks
import-blocks-hint = open one to change it
import-add-block = Give cells another role
import-picking = Drag over the cells that are “{ $role }”, or mark them with Shift and the arrows and press Enter
import-edges-hint = Drag its edges on the sheet, or press Tab there and use the arrow keys.
import-edge-top = Upper edge of “{ $role }”
import-edge-right = Right edge of “{ $role }”
import-edge-bottom = Lower edge of “{ $role }”
import-edge-left = Left edge of “{ $role }”
import-drag = Drag a range on the sheet
import-address = or type a range
import-address-wrong = “{ $text }” is not a range; B4 or B4:C7 is expected.
import-address-empty = Type a range such as B4:C7.
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
import-accounted-rest = { $count ->
    [one] { $count } of them has no role and is named under Problems
   *[other] { $count } of them have no role and are named under Problems
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
import-role-given-ratings = Ratings
import-role-own = Imported
import-role-markers = Markers
import-role-heading = Headings
import-role-records = Rows
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
import-areas-skills = Areas and skills
import-areas-count = { $count ->
    [one] 1 area
   *[other] { $count } areas
}
import-skills-count = { $count ->
    [one] 1 skill
   *[other] { $count } skills
}
import-misfit = must not be seen
import-no-area = Without an area
import-area-name = Name of the area
import-skill-name = Name of the skill
import-said = The sheet says “{ $text }”.
import-as-said = Use that
import-more-skills = { $count ->
    [one] Show 1 more skill
   *[other] Show { $count } more skills
}

## Step 4: check

import-cells-imported = Cells imported
import-cells-ignored = Cells ignored by a stated choice
import-cells-reported = Cells without a role
import-check-sheet = Sheet
import-check-is = What it is
import-check-imported = Imported
import-check-ignored = Ignored
import-check-reported = No role
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
import-accept-note = The cells named in step 4 stay in the file and are not imported. All others are.

## Step 5: review and commit

import-count-new = New
import-count-changed = Changed
import-count-same = The same
import-count-skipped = Skipped
import-count-removed = Removed
import-becomes-new = Becomes a new skill matrix in this workspace.
import-becomes-match = Is matched with “{ $name }” in this workspace, which it changes.
import-framework-facts = { $tracks ->
    [one] { $tracks } track
   *[other] { $tracks } tracks
}, { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}, { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
}, { $expectations ->
    [one] { $expectations } expectation
   *[other] { $expectations } expectations
}
import-remove-missing = Also remove what the workspace has and the file has not
import-save-first = No workspace is open. The import asks where the new one is to be kept.
import-filter = Which changes
import-filter-all = All
import-filter-find = Find a name or text
import-organisation = Organisation
import-n-communities = { $count ->
    [one] 1 community
   *[other] { $count } communities
}
import-n-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
import-n-memberships = { $count ->
    [one] 1 membership
   *[other] { $count } memberships
}
import-n-services = { $count ->
    [one] 1 service row
   *[other] { $count } service rows
}
import-filter-shown = { $total ->
    [one] { $shown } of { $total } line
   *[other] { $shown } of { $total } lines
}
import-filter-lines = What is new has one line; what changes has a line for each of its fields.
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

import-cell-unplaced-cause = Cells without a place in the matrix
import-not-a-ladder-cause = Recognised, but not a skill matrix
import-sheet-scattered-cause = Cells too far apart to be a table
import-name-empty-cause = Names are missing
import-name-long-cause = Names are very long
import-name-repeated-cause = Names appear twice
import-refused-cause = The import was refused
import-text-long-cause = Texts are too long
import-scale-guessed-cause = Words taken for a scale
import-text-full-cause = Texts for which there is no room
read-formula-unsaved-cause = Formulas without a result
import-rating-unknown-cause = Ratings that the scale does not know
import-ratings-count-cause = Ratings that do not fit the criteria
import-level-missing-cause = Cells without a level
import-skill-missing-cause = Cells without a skill
import-cell-repeated-cause = Two texts for one expectation
import-level-order-cause = A higher level asks less
import-rank-repeated-cause = Ranks appear twice
import-mapping-version-cause = The mapping has another version
import-mapping-sheet-cause = The mapping names a sheet that is not there
import-mapping-range-cause = The mapping has ranges that cannot be read
import-mapping-index-cause = The mapping points to something it does not list
import-folder-empty-cause = A folder without tables
import-left-out-cause = Files beside the tables
import-mapping-not-met-cause = The mapping is of another file
import-rule-cause = A rule of skill matrices is broken
import-cell-error-cause = Cells hold a formula's error
import-degree-unknown-cause = Unknown degrees
import-rank-unknown-cause = Unknown ranks
import-rank-moved-cause = Ranks were moved
import-kind-unknown-cause = Unknown kinds
import-name-changed-cause = Names were shortened
import-skill-unnamed-cause = Skills have lost their name
import-level-without-track-cause = Levels without a track
import-sheet-unplaced-cause = Cells beside the matrix
import-matrix-json-cause = The JSON is not a skill matrix
import-matrix-newer-cause = Written by a newer Guildhall
read-not-opened-cause = The file cannot be opened
read-empty-cause = The file is empty
read-password-protected-cause = The file is password protected
read-old-excel-cause = The file is too old
read-web-page-cause = The file is a web page
read-xml-spreadsheet-cause = The file is in an unknown format
read-unknown-cause = The file is not a spreadsheet
read-damaged-cause = The file is damaged
read-too-large-cause = The file is too large
read-out-of-memory-cause = The file needs too much memory
read-time-up-cause = Reading took too long
read-cancelled-cause = Reading was cancelled
read-crashed-cause = Reading the file failed
read-not-started-cause = Reading could not begin
read-encoding-broken-cause = Characters could not be read
read-quote-open-cause = A quotation mark is not closed
read-sheet-broken-cause = A sheet is damaged

## Problems: what was found, and how to mend it

import-cell-unplaced = { $count ->
    [one] The cell “{ $text }” has no place in the matrix. Give it a role on the sheet, or leave it out.
   *[other] { $count } cells, from “{ $text }” on, have no place in the matrix. Give them a role on the sheet, or leave them out.
}
import-not-a-ladder = { $count ->
    [one] This is recognised as { $kind }, so { $count } cell is not imported. If it is a skill matrix, say so in step 2.
   *[other] This is recognised as { $kind }, so { $count } cells are not imported. If it is a skill matrix, say so in step 2.
}
import-sheet-scattered = { $count ->
    [one] { $count } cell stands too far from others to be part of a table. Move the cells together, or leave the sheet out.
   *[other] { $count } cells stand too far apart to be one table. Move them together, or leave the sheet out.
}
import-name-empty = A { $kind } has no name; it is called “{ $name }”. Name it in the file, or later in Mastery.
import-name-long = The name of a { $kind } has { $count } characters, at most { $most } fit. It was cut; the whole text is kept in its description.
import-name-repeated = The { $kind } “{ $name }” appears twice, first in { $first }. Both are kept; give one another name.
import-refused = { $cause }
import-text-long = The text has { $count } characters, a cell holds at most { $most }. Shorten it in the file and import again.
import-rating-unknown = “{ $text }” is neither a number nor a word of the scale. Correct it in the file and read it again; until then the cell stays out.
import-scale-guessed = What stands in { $columns } repeats itself, so it was taken for least ratings on a scale whose order is a guess: { $words }. Check the order in step 3; or make { $range } expectations in step 2, and they stay texts.
import-scale-right = The order is right
import-text-full = “{ $text }” does not fit beside what other cells say of the same thing: a text has at most { $most } characters. It was left out; shorten them.
read-formula-unsaved = { $count ->
    [one] { $cells } holds a formula without a stored result, so nothing could be read there.
   *[other] { $cells } hold formulas without a stored result, so nothing could be read there.
} Open the file in a spreadsheet program, save it and import it again, or type the text instead of the formula.
import-ratings-count = { $ratings ->
    [one] { $ratings } rating stands
   *[other] { $ratings } ratings stand
} beside { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}. Give each criterion one rating, or one to all.
import-level-missing = “{ $text }” stands under no level. Add its level, or leave it out.
import-skill-missing = “{ $text }” belongs to no skill. Add its skill, or leave it out.
import-cell-repeated = { $skill } at { $level } has a second, different text; the first, in { $first }, is kept. Make them one cell in the file.
import-level-order = { $level } asks less than { $before } before it. Check the order of the levels in step 3.
import-rank-repeated = { $level } has rank { $rank }, as another level of its track. It got the next free one; correct it in step 3.
import-mapping-version = The mapping has version { $version }, this Guildhall reads { $known }. Import without it, and correct the new guess.
import-mapping-sheet = The mapping speaks of the sheet “{ $sheet }”, which the files do not have. Choose the files that hold it.
import-mapping-range = “{ $range }” stands where a range such as B4:C7 is expected. Choose the range again.
import-mapping-index = A { $what } with the number { $index } is not listed. Choose it again in step 3.
import-folder-empty = The folder holds no table; name a folder with communities.csv, people.csv, memberships.csv and services.csv, or the files themselves.
import-left-out = The folder’s tables were read and this file beside them was not; import it by itself.
import-mapping-not-met = The mapping speaks of the sheet “{ $sheet }” of { $file }, which the files do not have; that part of it changed nothing.
import-rule = The matrix cannot be stored: { $rule }. Correct it in step 3 or in the file.
import-cell-error = The cell holds an error of a formula instead of a text. Type the text and import again.
import-degree-unknown = “{ $text }” is not a degree; 0, 1, 2, 3 or 4 is expected.
import-rank-unknown = “{ $text }” is not a rank; a whole number from 0 is expected.
import-rank-moved = “{ $text }” is the rank of another level of the track too; the next free one was taken.
import-kind-unknown = “{ $text }” is not known here; choose one of the words the sheet offers.
import-name-changed = The name “{ $text }” has line breaks or is too long; it was shortened.
import-skill-unnamed = The skill no longer has a name; it kept its old one.
import-level-without-track = The level “{ $text }” has no track over it. Name one in the row above and import again.
import-sheet-unplaced = { $cells ->
    [one] { $cells } cell is not part of the matrix and is not imported. Import the sheet by itself if it holds another one.
   *[other] { $cells } cells are not part of the matrix and are not imported. Import the sheet by itself if it holds another one.
}
import-matrix-json = { $place }: { $text }.
import-matrix-newer = The file was written by a newer Guildhall. Update Guildhall to import it.

## Files that could not be read

read-not-opened = The file cannot be opened: { $cause }. Check that it is still there and may be read.
read-empty = The file is empty: it has no content. Choose the file that holds the matrix.
read-password-protected = The file is password protected. Open it in the spreadsheet program, remove the password and import it again.
read-old-excel = The file was made by Excel 4 or older, which is not supported. Save it as .xlsx in a newer program and import that.
read-web-page = The file is a web page, not a spreadsheet, whatever its name says. Open it in the spreadsheet program, save it as .xlsx and import that.
read-xml-spreadsheet = The file is in the format “XML Spreadsheet 2003”, which is not supported. Save it as .xlsx and import that.
read-unknown = The file is not a spreadsheet ({ $what }). .xlsx, .xls, .xlsm, .xlsb, .ods, .csv, .tsv and .json can be read.
read-damaged = The file is damaged: { $cause }. Open it in the spreadsheet program, save it as .xlsx and import that.
read-too-large = The file is too large: { $bound } may be at most { $limit }, here it is { $found }. Import a part of it.
read-out-of-memory = The file needs more memory than reading may take. Import a part of it.
read-time-up = Reading the file took longer than { $seconds } seconds and was ended. Import a part of it.
read-cancelled = Reading the file was cancelled.
read-crashed = The file is damaged in a way that ended its reading. Open it in the spreadsheet program, save it as .xlsx and import that.
read-not-started = The process that reads foreign files could not be started: { $cause }. Install Guildhall again if this happens with every file.
read-encoding-broken = Some characters are not valid in the file’s encoding ({ $encoding }) and were replaced. Save the file as UTF-8 in the program that made it.
read-quote-open = A quotation mark in the last record is never closed, so all that follows became one cell. Close it in the file.
read-sheet-broken = The sheet is damaged: { $cause }. Only its first { $cells } cells could be read; open the file in the spreadsheet program, save it as .xlsx and import that.

## Kinds of things, as they stand in the sentences above

import-damage-structure = its inner order is broken
import-damage-packing = a part of it cannot be unpacked
import-damage-missing = a part that it needs is missing
import-damage-cut-short = it ends in the middle
import-damage-contradictory = its parts contradict one another
import-damage-too-deep = its parts are nested too deeply
import-damage-json = it is no valid JSON
import-damage-content = its content cannot be made out
import-word-framework = matrix
import-word-track = track
import-word-level = level
import-word-area = area
import-word-skill = skill
import-word-ladder = skill matrix
import-word-ratings = ratings of people
import-word-people = a list of people
import-word-communities = a list of communities
import-word-memberships = a list of memberships
import-word-services = a list of services
import-word-legend = a legend
import-word-text = text
import-word-unknown = a table of an unknown kind

## Why a sheet or its cells are what they are

import-because-json = This file holds a skill matrix as data, without sheets. There is nothing to choose before the review.
