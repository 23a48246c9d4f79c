# Import of people's ratings and of an organisation's tables: what is chosen, and a sentence for every problem.

## Choices

import-rated-file = Ratings of { $file }
import-rated-facts = { $people ->
    [one] { $people } person
   *[other] { $people } people
    }, { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
    }, { $ratings } ratings
import-rated-framework = Skill matrix
import-rated-framework-new = A new one is made with { $skills } skills.
import-rated-framework-known = { $known ->
    [0] None of the { $skills } skills is in it; all are added.
    [one] 1 of the { $skills } skills is in it; the others are added.
   *[other] { $known } of the { $skills } skills are in it; the others are added.
}
import-rated-framework-all = { $skills ->
    [one] The one skill is in it.
   *[other] All { $skills } skills are in it.
}
import-rated-framework-name = Key or name of the matrix; another name makes a new one
import-rated-assessor = Who rated, where the sheet does not say
import-rated-assessor-self = the person
import-rated-assessor-lead = the lead
import-rated-assessor-peer = a peer
import-rated-date = Day of the ratings, where the sheet does not say
import-rated-block-date = Day of “{ $sheet }”, { $range }
import-rated-block-date-none = Empty: the day above
import-rated-date-today = Empty: the day of the import
import-rated-rates = What a rating says
import-rated-rates-knows = what someone knows
import-rated-rates-does = what someone does
import-rated-rates-both = both alike
import-rated-scale = Scale
import-rated-scale-mark = Mark
import-rated-scale-value = Value
import-rated-scale-value-of = Value of { $mark }
import-rated-scale-add = Another point
import-rated-scale-taken = { $value } is the value of “{ $mark }” already: each point of a scale has a value of its own.
import-rated-scale-numbers = Numbers count as they stand.
import-rated-blank = An empty cell
import-rated-blank-nothing = says nothing: not rated
import-rated-blank-none = means none yet: 0
import-rated-community = Community that asks for the levels wanted of everyone
import-rated-community-none = Empty: they stay out
import-rated-people = People
import-rated-people-new = { $count } new
import-rated-people-matched = { $count } known
import-rated-people-asked = { $count } to be named by you
import-rated-person-sheet = On the sheet
import-rated-person-is = Who it is
import-rated-person-ratings = Ratings
import-rated-person-new = someone new
import-rated-person-known = or someone who is known…
import-rated-person-type = someone new, whose name I type
import-rated-person-choose = Say who it is
import-rated-person-unnamed = not named on the sheet
import-rated-person-name = Whose ratings these are
import-rated-sheet = { $people ->
    [one] { $people } person
   *[other] { $people } people
    } in { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
    }
import-rated-becomes =
    Becomes { $new ->
        [one] one assessment
       *[other] { $new } assessments
    } of { $people ->
        [one] one person
       *[other] { $people } people
    }{ $strangers ->
        [0] {""}
       *[other] , { $strangers } of them new,
    } in “{ $name }”. { $skills ->
        [0] {""}
        [one] One skill is new.
       *[other] { $skills } skills are new.
    } { $same ->
        [0] {""}
        [one] One assessment is there already.
       *[other] { $same } assessments are there already.
    }
import-rated-stranger = { $name } ({ $ratings ->
    [one] one rating
   *[other] { $ratings } ratings
})
import-rated-strangers = New: { $people }{ $more ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $more } more
}
import-role-people = People
import-role-last_names = Last names
import-role-person_codes = Ids of people
import-role-emails = E-mails
import-role-handles = Handles
import-role-person_fields = Facts of people
import-role-knows = What they know
import-role-does = What they do
import-role-targets = Wanted levels
import-role-interest = Interest
import-role-evidence = Evidence
import-role-assessors = Who rated
import-role-dates = Days
import-role-remarks = Remarks
import-role-scale = Points of the scale
import-word-person = person
import-word-community = community
import-word-service = service

## Ratings

ratings-axes-guessed-cause = People and skills may be swapped
ratings-axes-guessed = Nothing says for certain which side names the people and which the skills. Check it on the sheet.
ratings-scale-guessed-cause = The order of marks was guessed
ratings-scale-guessed = How the marks of this table are read is a guess. Check the scale in step 3.
ratings-scale-ends-cause = How far the scale goes
ratings-scale-ends = No legend says how far the scale goes, so it goes from the least to the most that occur. If it goes further, add its other points in step 3.
ratings-day-unread-cause = A day that cannot be read
ratings-day-unread = A line above the table is headed as the day of the ratings and cannot be read as one, so they are of the day of the import. Give the day in step 3.
ratings-blank-open-cause = What an empty cell means
ratings-blank-open = Empty cells between people and skills were taken as not rated. If they mean that there is none yet, say so in step 3.
ratings-scales-differ-cause = Several scales in one file
ratings-scales-differ = The tables of this file rate on different scales ({ $scales }), and a matrix has one. Each value is kept as it stands; give the points of one the values of the other, or import the tables one by one.
ratings-date-cause = Days that cannot be read
ratings-date = { $count ->
    [one] One cell says “{ $text }”
   *[other] { $count } cells say “{ $text }”
} where a day is expected, such as 2024-03-31. These ratings get the day of the import. Correct the cell if they are older.
ratings-date-two-ways-cause = Days that can be read in two ways
ratings-date-two-ways = { $count ->
    [one] One cell under “{ $text }” can
   *[other] { $count } cells under “{ $text }” can
} be read in two ways: the day may stand before the month or after it, and nothing in the column tells which. These ratings get the day of the import. Write the days as 2024-03-31, or give the day of all ratings in step 3.
ratings-no-order-cause = Words whose order is not known
ratings-no-order = { $count ->
    [one] One cell says “{ $text }”,
   *[other] { $count } cells say “{ $text }”,
} a word whose place on the scale is not known. Give it a value in step 3; until then it is no rating.
ratings-off-scale-cause = Ratings off the scale
ratings-off-scale = { $value } is not on the scale, which goes from { $first } to { $last }. Correct the cell, give its mark another value in step 3, or add the point to the scale of the matrix.
ratings-outside-cause = Numbers beyond the legend
ratings-outside = { $count ->
    [one] One cell says { $text },
   *[other] { $count } cells say { $text },
} beyond the points that the legend names. Correct the cell or the scale.
ratings-person-ambiguous-cause = Names that several people have
ratings-person-ambiguous = “{ $name }” is the name of several people of the sheets. They were kept apart; give each an id or an e-mail.
ratings-person-asked-cause = Who is meant?
ratings-person-asked = “{ $name }” may be { $people }, or someone else. Say in step 3 who it is; until then the ratings of “{ $name }” stay out.
ratings-person-differs-cause = People of whom something else is known
ratings-person-differs = The sheet says “{ $what }” of { $name }, of whom something else is known. What is known was kept; change it on the person’s page if the sheet is right.
ratings-person-missing-cause = Ratings without a person
ratings-person-missing = { $count ->
    [one] One cell says “{ $text }”
   *[other] { $count } cells say “{ $text }”
} in a line without a person. Name the person.
ratings-person-no-such-cause = Answers that name nobody
ratings-person-no-such = “{ $name }” is said to be { $key }, a key that nobody has. Choose again in step 3.
ratings-person-dangling-cause = Ids that are in no list of people
ratings-person-dangling = “{ $key }” is in no list of people of this import, and nobody here has this id. Correct it, or say in step 3 who it is.
ratings-person-unnamed-cause = Ratings of someone who is not named
ratings-person-unnamed = No cell says whose ratings these are. Name the person in step 3.
ratings-skill-near-cause = New skills like one that is there
ratings-skill-near = There is no skill “{ $name }”, so it is added; there is “{ $near }”, which may be the same. If it is, write it as it is written there.
ratings-note-cause = Remarks that cannot be kept
ratings-note = What stands beside this rating cannot be its note; it was left out. Shorten it.
ratings-repeated-cause = Rated twice
ratings-repeated = “{ $text }” is rated in { $first } and again in { $again } for the same person by the same assessor on the same day. { $others ->
    [0] The first rating was kept.
    [one] One other cell does the same. The first ratings were kept.
   *[other] { $others } other cells do the same. The first ratings were kept.
}
ratings-skill-missing-cause = Ratings without a skill
ratings-skill-missing = { $count ->
    [one] One cell says “{ $text }”
   *[other] { $count } cells say “{ $text }”
} in a line without a skill. Name the skill.
ratings-status-cause = Words for how far something is
ratings-status = { $count ->
    [one] One cell says “{ $text }”:
   *[other] { $count } cells say “{ $text }”:
} how far something is, not how well someone does it. No rating was made of it.
ratings-time-cause = Days and lengths of time
ratings-time = { $count ->
    [one] One cell says “{ $text }”:
   *[other] { $count } cells say “{ $text }”:
} a day or a length of time, not a point of a scale. No rating was made of it.
ratings-status-only-cause = Status words instead of ratings
ratings-status-only = { $count ->
    [one] One cell under { $columns } says only how far something is: { $words }.
   *[other] { $count } cells under { $columns } say only how far something is: { $words }.
} These words have no order from least to most, so nothing was taken as a rating. Give them values in step 3 if they are meant to rate, or leave them.
ratings-time-only-cause = Days instead of ratings
ratings-time-only = { $count ->
    [one] One cell under { $columns } holds only a day or a length of time: { $words }.
   *[other] { $count } cells under { $columns } hold only days or lengths of time: { $words }.
} These are no points of a scale, so nothing was taken as a rating. Replace them by ratings if they are meant to rate, or leave them.
ratings-columns-unmarked-cause = Columns without marks
ratings-columns-unmarked = { $count ->
    [one] The column { $columns } holds no marks, so it became a field of the people.
   *[other] The columns { $columns } hold no marks, so they became fields of the people.
} Write marks of the scale there if the cells are meant to rate, or leave them.
ratings-unknown-cause = Marks that are on no scale
ratings-unknown = { $count ->
    [one] One cell says “{ $text }”,
   *[other] { $count } cells say “{ $text }”,
} which is no point of the scale. Give it a value in step 3, or correct the cell.
ratings-without-cause = Cells beside no rating
ratings-without = { $count ->
    [one] One cell says “{ $text }”
   *[other] { $count } cells say “{ $text }”
} in a line without a rating, so nothing was made of it.
ratings-target-unstored-cause = Levels wanted of everyone
ratings-target-unstored = { $count ->
    [one] One cell says which level is wanted of everyone.
   *[other] { $count } cells say which level is wanted of everyone.
} Choose in step 3 the community that asks for them; until then they are left out.
ratings-target-community-cause = A community that is not there
ratings-target-community = There is no community “{ $name }” to ask for the { $count } levels that the sheet wants. Correct it in step 3, or add the community.
ratings-target-unrated-cause = Wanted of someone who is not rated
ratings-target-unrated = { $count ->
    [one] One cell says what is wanted of someone who is not rated in that skill.
   *[other] { $count } cells say what is wanted of someone who is not rated in that skill.
} It was left out; set the target level on the person’s page.
import-not-ratings-cause = Recognised, but no ratings
import-not-ratings = { $count ->
    [one] This holds no ratings, so its cell is not imported as such.
   *[other] This holds no ratings, so its { $count } cells are not imported as such.
}

## Organisation

organisation-ambiguous-cause = References that fit several
organisation-ambiguous = “{ $text }” is the name of several; write the key of the { $what } that is meant.
organisation-blocked-with-cause = Rows that hang on rows that cannot be stored
organisation-blocked-with = It refers to “{ $text }” ({ $what }), which cannot be stored ({ $place }); it is left out with it.
organisation-cell-unplaced-cause = Cells under no community
organisation-cell-unplaced = “{ $text }” stands under no community. Head its column with one, or empty the cell.
organisation-circle-cause = Parents in a circle
organisation-circle = “{ $name }” stands in a circle of parents; give one of them another.
organisation-date-cause = Dates that cannot be read
organisation-date = “{ $text }” under “{ $header }” is no date; the field is left empty and the text kept. Write 2024, 2024-03 or 2024-03-17.
organisation-email-cause = E-mail addresses that cannot be any
organisation-email = “{ $text }” under “{ $header }” is not an e-mail address; it is stored as it stands. Write one like ada@example.org, without spaces.
organisation-ends-before-cause = Ends before they start
organisation-ends-before = It ends ({ $end }) before it starts ({ $start }); both are stored as they stand.
organisation-formula-cause = Texts that look like formulas
organisation-formula = “{ $text }” looks like a formula; it is stored as text and never worked out.
organisation-importance-cause = Unknown importance
organisation-importance = “{ $text }” under “{ $header }” is not low, normal or high; the field is left empty and the text kept.
organisation-key-case-cause = Keys that differ in case only
organisation-key-case = The key “{ $key }” differs from that of { $place } in case only; they are two.
organisation-key-missing-cause = Rows without a key
organisation-key-missing = The row has no key; write a short text that no other row has under “{ $header }”.
organisation-key-repeated-cause = Keys that stand twice
organisation-key-repeated = The key “{ $key }” stands in { $place } already; keys are unique. Give this row another.
organisation-key-unreadable-cause = Keys that cannot be keys
organisation-key-unreadable = “{ $text }” cannot be a key: a short text on one line is expected. Write another.
organisation-name-blank-cause = Names are blank
organisation-name-blank = The name is blank; the key, the handle or the kind stands in for it.
organisation-name-changed-cause = Names were changed
organisation-name-changed = The name cannot stand as it is: it becomes “{ $name }”; the text is kept.
organisation-name-direction-cause = Names with signs that turn the writing
organisation-name-direction = The name “{ $text }” holds signs that turn the direction of writing around; it is stored as it stands.
organisation-name-missing-cause = Rows without a name
organisation-name-missing = The row has no name; write one under “{ $header }”.
organisation-name-repeated-cause = Names that nothing tells apart
organisation-name-repeated = “{ $name }” stands in { $place } already and nothing tells the two apart; give each row a key.
organisation-name-twin-cause = Names that others have
organisation-name-twin = { $count ->
    [one] “{ $name }” is the name of one more; they are told apart by their keys.
   *[other] “{ $name }” is the name of { $count } more; they are told apart by their keys.
}
organisation-newer-cause = Written by a newer Guildhall
organisation-newer = Format { $format } was written by a newer Guildhall. Update Guildhall, or export again.
organisation-no-such-cause = References that lead nowhere
organisation-no-such = There is no “{ $text }” ({ $what }); correct it, or add it.
organisation-name-for-key-cause = Names where keys are wanted
organisation-name-for-key = “{ $text }” is a name ({ $what }); in this column the key is wanted.
organisation-header-repeated-cause = Headers that stand twice
organisation-header-repeated = The header “{ $header }” stands twice; this column is kept as the custom field “{ $kept }”. Rename one of the two.
organisation-refers-to-removed-cause = References to what is removed
organisation-refers-to-removed = It refers to “{ $text }” ({ $what }), which the files lack and the import removes; add it to them, or keep what is missing.
organisation-said-goes-too-cause = Goes with the people
organisation-said-goes-too = People whom the files lack: { $people }. With them go { $count } entries of what was said of them (assessments, standings, check-ins, places on ladders); keep what is missing to keep it.
organisation-nobody-serves-cause = Services that nobody offers or needs
organisation-nobody-serves = Neither a provider nor a consumer is named; nobody offers or needs the service yet.
organisation-not-a-table-cause = Sheets without known headers
organisation-not-a-table = No row of headers says what this sheet is; name its columns as in community_id, name, kind, parent_id or person_id, name, handle.
organisation-number-cause = Numbers that cannot be read
organisation-number = “{ $text }” under “{ $header }” is not a whole number; the field is left empty and the text kept.
organisation-percent-cause = Shares that cannot be read
organisation-percent = “{ $text }” under “{ $header }” is not a share from 0 to 100; the field is left empty and the text kept.
organisation-reference-missing-cause = Rows that name nobody or nothing
organisation-reference-missing = Nothing stands under “{ $header }”; name one there.
organisation-row-repeated-cause = Rows that stand twice
organisation-row-repeated = The row is that of record { $record } again; both are stored.
organisation-state-blank-cause = Statuses are blank
organisation-state-blank = The status is blank; it is taken for { $state }.
organisation-state-capitals-cause = Statuses in capitals
organisation-state-capitals = “{ $text }” is written in capitals; it is read as { $state } and kept.
organisation-state-unknown-cause = Unknown statuses
organisation-state-unknown = “{ $text }” is no status that is known; it is taken for { $state } and kept.
organisation-text-long-cause = Texts are too long
organisation-text-long = The text under “{ $header }” is too long. Shorten it.
organisation-text-unreadable-cause = Texts that do not fit their field
organisation-text-unreadable = The text under “{ $header }” does not fit the field. It is kept as a custom field.
organisation-white-space-cause = White space around words
organisation-white-space = There is white space around “{ $text }”; it is left out.
organisation-word-changed-cause = Words were changed
organisation-word-changed = The word under “{ $header }” cannot stand as it is. The text is kept.
organisation-yes-no-cause = Neither yes nor no
organisation-yes-no = “{ $text }” under “{ $header }” is neither yes nor no; the field is left empty and the text kept.

# Why a part of a sheet of ratings is what it is, and our own sheet of ratings.
import-people-without-scale-cause = People without a scale
import-people-without-scale = The sheet names people, and what stands beside them is on no scale that is known, so none of its cells is imported. Write marks of one scale there, as numbers, or say in step 2 what the sheet is.
import-not-recognised-cause = Nothing that was looked for
import-not-recognised = { $count ->
    [one] This is nothing that was looked for, so { $count } cell is not imported: no skill matrix, no ratings of people, no table of communities, people, memberships or services. If it is one of them, say so in step 2.
   *[other] This is nothing that was looked for, so { $count } cells are not imported: no skill matrix, no ratings of people, no table of communities, people, memberships or services. If it is one of them, say so in step 2.
}
ratings-own-cell-cause = Cells of our own sheet that cannot be read
ratings-own-cell = “{ $text }” cannot stand in this column. Correct the cell; until then its row stays out.
ratings-own-record-cause = Records that are no ratings
ratings-own-record = { $why ->
    [missing] This record is no rating: “{ $field }” is missing. Correct it; until then it stays out.
    [unknown] This record is no rating: it has “{ $field }”, which no rating has. Correct it; until then it stays out.
    [unreadable] This record is no rating: what stands under “{ $field }” cannot be read. Correct it; until then it stays out.
   *[other] This record is no rating. Correct it; until then it stays out.
}
ratings-own-newer-cause = Written by a newer Guildhall
ratings-own-newer = Format { $format } was written by a newer Guildhall. Update Guildhall, or export again.
ratings-own-more-cause = More rows that cannot be read
ratings-own-more = { $count ->
    [one] { $count } further row cannot be read either. Correct it as well; until then it stays out.
   *[other] { $count } further rows cannot be read either. Correct them as well; until then they stay out.
}
ratings-own-no-list-cause = A document without its ratings
ratings-own-no-list = The document says that it holds ratings, and its list “ratings” is missing. Export it again.
ratings-own-skill-cause = Skills that are not there
ratings-own-skill = There is no skill “{ $skill }” in a matrix “{ $framework }”. Import that matrix first.
