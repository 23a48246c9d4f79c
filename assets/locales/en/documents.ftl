# Documents that are handed out. The source of the other languages.

# The mark between a number's whole part and its fraction.
decimal-mark = .

## Criteria for one step

# Title of the document. $from and $to are names of levels, $path is the name of a path.
promotion-title = From { $from } to { $to } ({ $path })
# The same where nothing comes before.
promotion-title-first = What is expected at { $to } ({ $path })
promotion-origin = { $framework }, version { $version }
promotion-date = As of { $date }
promotion-intro = This document says what is expected at { $to } and which freedoms and responsibilities come with it.
promotion-intro-use = It is something to talk about, not a checklist: the points are not counted, and no percentage makes a promotion. What nobody has had the chance to show yet is an occasion to look for, not a shortcoming.
promotion-intro-new = Points that { $from } did not ask for are marked “New”.

## What changes

changes-heading = What changes
changes-aspect = Aspect
changes-scope = Scope
freedom-team = Freedom of team: with whom to work
freedom-task = Freedom of task: what to work on
freedom-technology = Freedom of technology: with which means
freedom-time = Freedom of time: when, and how much of it is one’s own
freedom-gained = More freedom
freedom-kept = As before
freedom-changed = In other words
freedom-shrunk = Less freedom
degree-told = is told
degree-asked = is asked
degree-proposes = proposes
degree-within-bounds = decides within bounds
degree-alone = decides alone
not-said = Not described
responsibilities-gained = Responsibilities that are new
responsibilities-kept = Responsibilities that stay
responsibilities-all = Responsibilities

## What is expected

expected-heading = What is expected
expected-none = Nothing is described for this level yet.
expected-area = Area
expected-rating-before = Least rating before
expected-mark = Mark
expected-skill = Skill
expected-rating = Least rating
expected-criteria = What can be seen
# A rating's word with its number.
rating-word = { $word } ({ $number })
rating-before = before: { $rating }
rating-same = as before
rating-none-before = none before
mark-new = New
mark-example = Example
criterion-audience = for { $audience }
criterion-rating = least rating { $rating }

## What should not be seen

misfits-heading = What should not be seen
misfits-note = These are signs that something is in the way. They are not something to reach, and nothing above is met or missed by them.
misfits-signs = Sign

## Names of sheets, at most 31 characters

sheet-changes = What changes
sheet-expected = What is expected
sheet-misfits = What should not be seen
