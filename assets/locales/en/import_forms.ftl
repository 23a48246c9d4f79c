# Import of forms that people filled in and sent back: what is shown, and a sentence for every problem.

## What came back

import-form-of = The form of { $name }
import-form-of-nobody = A form of nobody in this workspace
import-form-facts = { $framework } { $version }, handed out on { $date }
import-form-facts-unknown = When it was handed out is not known.
import-form-not-kept = What was sent is not kept in this workspace; it is taken from the form itself.
import-form-date = Day of the answers
import-form-date-today = Empty: the day of the import
import-form-how = What { $name } changed is recorded as their own view. What they left as it was sent says nothing, and nothing that was said before is changed.
import-form-changed = Came back otherwise ({ $count })
import-form-all = All rows ({ $count })
import-form-skill = Skill
import-form-criterion = Criterion
import-form-sent = Sent
import-form-returned = Came back
import-form-now = Known now
import-form-becomes = What happens
import-form-knows = knows
import-form-does = does
import-form-nothing = nothing
import-form-note = Note: { $note }
import-form-note-none = no note
import-form-evidence = New evidence: { $evidence }
import-form-take = Record
import-form-none = Everything came back as it was sent.
import-form-state-unchanged = As it was sent
import-form-state-answered = Is recorded
import-form-state-conflict = Changed here as well
import-form-state-cleared = Emptied; what was said stays
import-form-state-recorded = Recorded already
import-form-state-unreadable = Cannot be stored as it stands
import-form-state-gone = Not in the matrix any more
import-form-state-left-out = Left out
import-form-becomes-count = { $count ->
    [one] One answer is recorded as their own view.
   *[other] { $count } answers are recorded as their own view.
} { $same ->
    [one] One row says what was sent or what is recorded already.
   *[other] { $same } rows say what was sent or what is recorded already.
}
import-sheet-form = returned form
import-role-standings = Standings
import-because-form-beside = This sheet belongs to a form: it is there to read, or to know what was sent.
export-pack-not-kept = { $why ->
    [read_only] The workspace does not remember this pack, so the next one cannot say what changed: it is open to read only.
    [disk_full] The workspace does not remember this pack, so the next one cannot say what changed: the disk is full.
   *[failed] The workspace does not remember this pack, so the next one cannot say what changed: { $cause }
}

## Causes: what several problems have in common

form-none-cause = The file is no form
form-unknown-cause = Nobody knows whose form it is
form-stranger-cause = The form is of another workspace
form-person-gone-cause = The person is not here any more
form-newer-cause = Written by a newer Guildhall
form-records-lost-cause = The hidden sheet is gone
form-record-broken-cause = The hidden sheet was changed
form-record-broken-more-cause = More rows of the hidden sheet that cannot be read
form-marks-lost-cause = The marks of the rows are gone
form-other-pack-cause = Sheets of different forms
form-columns-cause = Columns were added or taken out
form-column-added-cause = Columns were added and not read
form-by-hand-cause = Written where the form asks for nothing
form-by-hand-more-cause = More that was written by hand
form-row-added-cause = Rows were added
form-row-moved-cause = Only some columns were sorted
form-row-renamed-cause = Rows were renamed
form-row-twice-cause = Rows appear twice
form-rows-missing-cause = Rows did not come back
form-skills-gone-cause = The sheet of the skills did not come back
form-criteria-gone-cause = The sheet of the criteria did not come back
form-gone-cause = Answers to what is gone
form-renamed-cause = Has another name by now
form-rating-unknown-cause = Not on the list of ratings
form-off-scale-cause = Ratings off the scale
form-interest-unknown-cause = Not on the list of interests
form-state-unknown-cause = Not on the list of standings
form-cell-error-cause = Errors of the spreadsheet program
form-text-long-cause = Texts are too long
form-evidence-alone-cause = Evidence without a standing
form-conflict-cause = Changed on both sides
form-cleared-cause = Answers were emptied

## Problems: what was found, and how to mend it

form-none = This is no form that Guildhall handed out. Choose the file that the person filled in, or import it as ratings.
form-unknown = Whose form this is can be told neither from the file nor from this workspace. Ask for the form as it was sent, or copy the answers into a fresh one.
form-stranger = This form was handed out from another workspace: neither its person nor its skill matrix is in this one. Open the workspace that it was made from.
form-person-gone = The person of this form is not in this workspace any more, so nothing of it is imported. If they were removed by mistake, undo that first.
form-newer = This form is of version { $version }, which this Guildhall does not know yet. Open it with a newer Guildhall.
form-records-lost = The hidden sheet, which says whose form this is and what was sent, is gone. What was sent is taken from this workspace, if it was handed out from here; else ask for the form as it was sent.
form-record-broken = This row of the hidden sheet cannot be read: “{ $text }”. Somebody has changed it; what it said is taken from this workspace where that is possible.
form-record-broken-more = { $count ->
    [one] { $count } further row of the hidden sheet cannot be read either.
   *[other] { $count } further rows of the hidden sheet cannot be read either.
}
form-marks-lost = The hidden column by which the rows are known is gone from the sheets to fill in, so nothing in them can be told. Ask for the form as it was sent, or copy the answers into a fresh one.
form-other-pack = This sheet is of another form than the rest of the file. Put the sheets of each form back into a file of their own.
form-columns = { $count ->
    [one] { $count } column has
   *[other] { $count } columns have
} a heading here, and a form has { $expected }: columns were added or taken out. Ask for the form as it was sent, or copy the answers into a fresh one.
form-column-added = { $count ->
    [0] The column “{ $text }” was added to the form, which asks for nothing there. Nothing stands below its heading.
    [one] The column “{ $text }” was added to the form, which asks for nothing there. It was not read: one text below its heading stays out. Note it down in the talk.
   *[other] The column “{ $text }” was added to the form, which asks for nothing there. It was not read: { $count } texts below its heading stay out. Note them down in the talk.
}
form-by-hand = “{ $text }” was written here, where the form asks for nothing. It is not imported; note it down in the talk.
form-by-hand-more = { $count ->
    [one] { $count } further cell of this sheet was written by hand and is not imported.
   *[other] { $count } further cells of this sheet were written by hand and are not imported.
}
form-row-added = The row “{ $text }” was not in the form as it was sent, so its answers stay out. Add it to the skill matrix first, or record them on the person’s page.
form-row-moved = This row carries the mark of another one, as when only some columns are sorted. Its answers are taken as those to “{ $name }”, which is what it says.
form-row-renamed = “{ $text }” was written over “{ $name }”, which was sent here. The answers are taken as those to “{ $name }”.
form-row-twice = “{ $name }” is answered a second time in other words. Keep one of the two rows in the file.
form-rows-missing = { $count ->
    [one] { $count } row that was sent is not in this sheet any more. It counts as left as it was sent.
   *[other] { $count } rows that were sent are not in this sheet any more. They count as left as they were sent.
}
form-skills-gone = { $count ->
    [one] The sheet for the skills is not in the file any more, or has lost the hidden column by which its rows are known: { $count } row counts as left as sent. If something was answered there, ask for the whole file.
   *[other] The sheet for the skills is not in the file any more, or has lost the hidden column by which its rows are known: { $count } rows count as left as sent. If something was answered there, ask for the whole file.
}
form-criteria-gone = { $count ->
    [one] The sheet for the criteria is not in the file any more, or has lost the hidden column by which its rows are known: { $count } row counts as left as sent. If something was answered there, ask for the whole file.
   *[other] The sheet for the criteria is not in the file any more, or has lost the hidden column by which its rows are known: { $count } rows count as left as sent. If something was answered there, ask for the whole file.
}
form-gone = “{ $name }” is not in the skill matrix any more, so the answer stays out. Record it on the person’s page where it belongs now.
form-renamed = “{ $text }” is called “{ $name }” by now; the answer is recorded there.
form-rating-unknown = “{ $text }” is not on the list of ratings. Ask what was meant, and choose one of the list.
form-off-scale = { $value } is not on the scale, which goes from { $first } to { $last }. Ask what was meant, and choose a rating of the list.
form-interest-unknown = “{ $text }” is not on the list. Ask what was meant, and choose one of the list.
form-state-unknown = “{ $text }” is not on the list. Ask what was meant, and choose one of the list.
form-cell-error = “{ $text }” is an error of the spreadsheet program, which took what was written here for a formula. Ask what was meant, and type it with an apostrophe (') before it.
form-text-long = This text has { $found } characters; at most { $most } can be kept. Shorten it in the file.
form-evidence-alone = “{ $text }” shows something of a criterion of which the form does not say how it is seen. Choose beside it how the person sees it.
form-conflict = “{ $name }” was answered here, and since the form was sent something else was recorded. The answer becomes the later of the two; both stay. Leave it out in step 3 if it should not.
form-cleared = The answer to “{ $name }” was emptied. Nothing is left to record, and what was said before stays.
