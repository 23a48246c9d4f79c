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

## What is handed out to one person

# Title of the document. $name is the person's name.
pack-title = { $name }: where to go from here
pack-intro = This document is for { $name } alone. Nothing that was said of anyone else is in it.
pack-no-checklist = It is something to talk about, not a checklist: nothing here is counted into a percentage, and promotion is decided by people who talk. What nobody has had the chance to show yet is an occasion to look for, not a shortcoming.
pack-level = { $level } ({ $track })
pack-nothing = –
# Stands for a name of another person in what was written.
pack-someone = someone else

pack-place = Level and target
pack-said = What is agreed
pack-level-now = Level now
pack-target = Target
pack-no-level = Not agreed yet
pack-since = since { $date }
pack-by = by { $date }
pack-ambition = Where { $name } wants to go
pack-blockers = What stands in the way
pack-next-talk = Next talk

pack-steps = What leads on from here
pack-steps-note = Both paths are open as far as the ladder leads on. For each step: how the criteria of levels that are not reached yet stand, and in how many skills the rating is below what is asked.
pack-step = Step to
pack-step-kind = Kind
pack-step-criteria = Criteria ahead
pack-step-skills = Skills
pack-step-promotion = Promotion
pack-step-side-move = Side move
pack-count = { $what }: { $n }
pack-no-criteria = None are described
pack-step-gaps = below what is asked: { $n }
pack-step-unknown = not assessed: { $n }
pack-comes-with = What comes with { $level }
pack-responsibility = Responsibility

pack-criteria = Criteria for { $level }
pack-criteria-said = Standing, criterion and evidence
pack-criteria-note = Each criterion with how it is seen now, who says so, and what shows it.
pack-misfits = What must not be seen
pack-misfits-none = None of { $all } seen.
pack-misfits-seen = { $n } of { $all } seen.
pack-misfits-unknown = Of { $n } nothing is said.
pack-misfits-list = Seen or not
pack-silent = Of { $n } criteria of levels that are already reached nothing is written down; they are left out here.
notes-joined = { $first }; { $next }
pack-from-level = from { $level }
pack-said-on = { $who }, { $date }
pack-part-said = { $part }: { $said }
pack-reason = reason: { $reason }
pack-expires = holds until { $date }
pack-expired = expired on { $date }
pack-evidence = evidence: { $evidence }
state-met = Met
state-partly = Partly
state-not-yet = Not yet
state-no-opportunity = No opportunity yet
state-waived = Waived
state-not-applicable = Not applicable
state-unknown = Unknown
state-seen = Seen
state-not-seen = Not seen
said-by-self = self
said-by-lead = lead
said-by-peer = peer
said-by-both = agreed by both
interest-more = wants more of it
interest-fine = fine as it is
interest-avoid = would rather avoid it

pack-skills = Skills
pack-skills-note = Knowing and doing are told apart; what is asked is the least rating at the level above.
pack-asked = Asked
pack-knows = Knows
pack-does = Does
pack-seen-by = Seen by
pack-not-assessed = Not assessed
pack-stale = some time ago
pack-doing-unknown = what is done, nobody has said yet

pack-talks = What you talked about
pack-talks-note = The latest talks, as both of you know them: the notes, what was agreed, and when to talk again.
pack-talk-on = Talk of { $date }
pack-talk-notes = Notes
pack-talk-agreed = { $skill }: { $ratings }

pack-plan = Gaps and plan
pack-plan-note = A row for each skill whose rating is below what is asked, with what could come next. The last column is there to write in.
pack-planned = What is to be done
pack-no-gaps = No rating is below what is asked. What is not assessed is no gap and no success.
pack-doing-open = Where only knowing was rated, nobody has said yet what is done.
pack-gap = From, to
pack-from-to = { $from } → { $to }
pack-next-step = Next step
pack-next-rating = next rating: { $rating }
pack-agreed = Agreed: what, until when

pack-changes = What changed since the last pack
pack-first = No pack was kept before this day.
pack-unchanged = Nothing has changed since the pack of { $date }.
pack-changed-since = Since { $date }
pack-changed-version = The ladder is now in version { $after } (before: { $before }).
pack-changed = { $subject }: { $before } → { $after }
pack-not-asked = not asked
pack-asked-before = asked
pack-ratings = knows { $knows }, does { $does }

pack-signatures = Signatures
pack-signatures-note = Signed means: we talked about it. It is no consent to every line.
pack-signer = Who
pack-signed-on = Date
pack-signature = Signature

## The form to fill in

form-overview = Overview
form-skills = Skills to fill in
form-criteria = Criteria to fill in
form-how = The yellow cells are yours: fill in what you want to say of yourself and send the file back. What you leave as it is stays as it is.
form-interest = Interest
form-note = Note
form-evidence = New evidence
form-level = Level
form-seen = Seen as
form-own = How I see it
form-note-rating = Choose a rating. Leave it blank where you cannot say; blank is never zero.
form-note-interest = Whether you want more of it.
form-note-evidence = Something that can be looked at: a piece of work, a talk, a letter, an address.
form-note-state = How you see yourself against this criterion. No opportunity yet is an answer.

## Days: the first of a month, any other day, a month of which no day is known

date-first-day = { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
