# The team: people against the ladder.
command-show-ladder = Go to the ladder
command-show-team = Go to the team
command-show-person = Go to the person
command-team-turn = Turn people and skills
command-team-place = Place people on levels…
command-team-open-person = Open the person's page
command-team-copy = Copy the table with names
command-team-rate = Rate in the cell
command-team-rating = Rate the selection { $rating }
command-team-take-back = Take back what was just recorded
command-team-tell = Tell what was said in the cell
command-team-unfold = Unfold all areas
command-hold-check-in = Hold a check-in…
command-person-assess = Assess the person…
command-person-unplace = Take off the ladder
mastery-parts = Parts of Mastery
mastery-part-ladder = Ladder
mastery-part-team = Team
mastery-part-person = Person

date-form = A date is written as 2024, 2024-03 or 2024-03-17.

team-grid = People and skills
team-n-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
team-n-skills = { $count ->
    [one] 1 skill
   *[other] { $count } skills
}
team-n-active = { $count } active
team-n-active-inside = { $count } active, { $inside } of them in communities inside it
team-thing-skill = Skill of the team
team-level = Level
team-no-level = no level yet
team-no-area = Other skills
team-on-the-way = On the way to { $level }, { $track }
team-track-mark-trunk = S
team-track-mark-technical = T
team-track-mark-leadership = L
team-track-mark-custom = O
team-gap = Gap, in steps
team-apart = Apart, in steps
team-unrated = Not rated
team-one-missing = One missing
team-at-target = At target

team-community = Community
team-all-communities = All communities
team-track = Path
team-all-tracks = All paths
team-area = Area
team-all-areas = All areas
team-what = What is shown
team-what-knows = Knows
team-what-does = Does
team-what-both = Both
team-what-ahead = Knows − does
team-typing-knows = Knows
team-typing-does = Does
team-typing-both = Knows and does
team-who = Whose view
team-who-counted = What counts
team-who-counted-note = The later of agreed and lead, else peers, else the person
team-who-lead = Lead
team-who-lead-note = What the lead said last
team-who-self = Self
team-who-self-note = What the person said last
team-who-peer = Peers
team-who-peer-note = What a peer said last
team-who-agreed = Agreed
team-who-agreed-note = What both agreed on in a talk
team-who-difference = Difference
team-who-difference-note = How many steps the person rates above or below the others
team-turn = Turn people and skills
team-sort = Sort
team-sort-name = By name
team-sort-level = By level
team-sort-gap = Largest gap first
team-sort-apart = Furthest apart first
team-sort-home = By home community

team-cell-unrated = not rated
team-cell-difference = difference { $steps }
team-cell-target = target { $target }
team-cell-below = below target { $target }
team-legend = What the colours and marks mean
team-legend-rating = Rating
team-legend-both = Knows · does
team-legend-difference = The person against the others, in steps
team-legend-ahead = rates higher
team-legend-behind = rates lower
team-legend-knows-does = How far knowing is ahead of doing, in steps
team-legend-knows-more = knows more
team-legend-does-more = does more
team-legend-one-unrated = one of the two is not rated
team-legend-only-knows = only “Knows” was said
team-legend-only-does = only “Does” was said
team-legend-same = the same
team-legend-below = below target
team-legend-met = target met
team-legend-evidence = evidence
team-legend-stale = stale
team-legend-older = { $months ->
    [one] older than 1 month
   *[other] older than { $months } months
}
team-legend-unrated = not rated
team-kind-self = self
team-kind-lead = lead
team-kind-peer = peer
team-kind-agreed = agreed
team-target = Target
team-for-level = for { $level }
team-nothing-said = Nobody has said anything yet
team-other-view = knows { $knows }, does { $does }
team-card-piece = “{ $text }”
team-card-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
team-card-note = Note
team-interest = Interest
team-interest-more = wants more of it
team-interest-fine = fine with it
team-interest-avoid = would rather avoid it
team-stale = Stale: { $months ->
    [one] 1 month
   *[other] { $months } months
} old, limit is { $limit }

team-status = { $people ->
    [one] { $people } person
   *[other] { $people } people
    } × { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
    } · { $rated } rated, { $unrated } not rated
team-status-compared = { $people ->
    [one] { $people } person
   *[other] { $people } people
    } × { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
    } · { $both } compared, one of the two missing in { $missing }
team-status-space = Space tells what was said
team-status-typing-lead = A digit records “{ $what }” as the lead, today
team-status-typing-self = A digit records “{ $what }” as the person's own view, today
team-status-typing-peer = A digit records “{ $what }” as a peer's view, today
team-status-typing-agreed = What is agreed comes from a check-in
team-recorded = { $count ->
    [one] Recorded.
   *[other] { $count } ratings recorded.
}
team-no-delete = What was said stays in the history, so nothing can be deleted here. Record another rating: the latest counts. Undo takes back what you have just recorded.
team-agreed-in-talk = What is agreed comes from a talk: hold a check-in on the person's page.
team-difference-not-typed = The difference follows from two views. Choose Lead, Self or Peers to record a rating.
team-ahead-not-typed = This follows from knowing and doing. Choose Knows, Does or Both to record a rating.
team-no-such-rating = The scale has no { $typed }: it goes from { $least } to { $most }.
team-paste-skipped = { $count ->
    [one] 1 pasted cell is no rating of the scale and was left out: { $cells }.
   *[other] { $count } pasted cells are no ratings of the scale and were left out: { $cells }.
}
team-paste-cell = { $person } in { $skill } “{ $text }”
team-paste-name = “{ $name }”
team-paste-more = and { $count } more
team-paste-unknown = { $count ->
    [one] 1 name of the pasted block is nobody and nothing shown here, or several: { $names }. Its cells were left out.
   *[other] { $count } names of the pasted block are nobody and nothing shown here, or several: { $names }. Their cells were left out.
}
team-paste-beyond = { $count ->
    [one] 1 pasted cell lies beyond the edge of the team and was left out.
   *[other] { $count } pasted cells lie beyond the edge of the team and were left out.
}
team-copied = { $rows } × { $columns } cells with their names are on the clipboard.
team-rate = Rating of { $cell }
team-rate-keys = Enter keeps it, { $fill } rates the whole selection, Esc leaves it.
team-propose-title = Record { $count } ratings?
team-propose-lead = { $count } ratings of { $people ->
    [one] one person
   *[other] { $people } people
} in { $skills ->
    [one] one skill
   *[other] { $skills } skills
} are recorded as what the lead says of “{ $what }”, with today’s date. What was said before stays in the history. It is one step: Undo takes all of it back.
team-propose-self = { $count } ratings of { $people ->
    [one] one person
   *[other] { $people } people
} in { $skills ->
    [one] one skill
   *[other] { $skills } skills
} are recorded as the people’s own view of “{ $what }”, with today’s date. What was said before stays in the history. It is one step: Undo takes all of it back.
team-propose-peer = { $count } ratings of { $people ->
    [one] one person
   *[other] { $people } people
} in { $skills ->
    [one] one skill
   *[other] { $skills } skills
} are recorded as a peer’s view of “{ $what }”, with today’s date. What was said before stays in the history. It is one step: Undo takes all of it back.
team-propose-go = Record { $count }

due-title = Due soon
team-due = { $count ->
    [one] 1 thing due soon
   *[other] { $count } things due soon
}
team-due-overdue = { $count ->
    [one] 1 thing due soon, already overdue
   *[other] { $count } things due soon, { $overdue } of them overdue
}
team-due-check_in = talk on { $date }
team-due-target = target by { $date }
team-due-standing = a standing holds until { $date }
team-overdue = overdue
team-due-all = and { $count } more
team-due-less = Show fewer
team-unplaced = { $count ->
    [one] 1 person has no level yet
   *[other] { $count } people have no level yet
}

team-no-levels = The ladder has no levels yet
team-no-framework-title = No ladder yet
team-no-framework = A team is seen against a ladder of skills and levels. Begin with the ladder, or import the ratings you already have.
team-to-ladder = To the ladder
team-no-skills-title = No skills here
team-no-skills = The ladder, or the area that is chosen, has no skills to rate.
team-empty-title = Nobody is on this ladder yet
team-empty = { $count ->
    [one] Put the one person of this workspace on a level, and what is asked of them stands beside what they do.
   *[other] Put some of the { $count } people of this workspace on a level, and what is asked of them stands beside what they do.
}
team-empty-nobody = There are no people in this workspace. Add one, or import a list of people or their ratings.
team-filtered-title = Nobody matches
team-filtered = The chosen community and path have nobody on this ladder.
team-community-gone = The community that was chosen is gone; everybody is shown
team-community-gone-named = { $name } is gone; everybody is shown
team-show-all = Show everybody

team-place = Place people
team-export = Export team
team-place-title = Place people on a level
team-place-text = Where they stand today. It can be changed at any time, and Undo takes it back.
team-place-find = Find by name or community
team-place-all = All { $count } shown
team-place-everybody = Everybody has a level on this ladder. A person's level is changed on their page.
team-place-no-people = There are no people in this workspace yet. Add one, or import a list of them.
team-place-nobody = Choose at least one person.
team-place-no-levels = The ladder has no levels yet.
team-placing = Being placed…
team-place-go = { $count ->
    [0] Place
    [one] Place 1 person
   *[other] Place { $count } people
}
team-placed = { $count ->
    [one] 1 person placed on { $level }.
   *[other] { $count } people placed on { $level }.
}
team-since = Since (may stay empty)

# One person against the ladder.
person-state-met = Met
person-state-partly = Partly
person-state-not_yet = Not yet
person-state-no_opportunity_yet = No opportunity yet
person-state-waived = Waived
person-state-not_applicable = Not applicable
person-state-unknown = Nothing said
person-state-seen = Seen
person-state-not_seen = Not seen
person-misfits = Must not be seen
person-misfits-seen = { $seen ->
    [0] none of { $all } seen
   *[other] { $seen } of { $all } seen
}
person-misfits-unsaid = nothing said of { $count }
person-chooser = Person
person-home = { $others ->
    [0] { $home }
    [one] { $home }, and 1 other community
   *[other] { $home }, and { $others } other communities
}
person-no-home = in no community
person-compared = Compared with { $framework }, version { $version }
person-nobody-title = Nobody here yet
person-level = Level
person-since = since
person-target = Target
person-target-date = by when
person-no-target = no target
person-mentor = Mentor
person-no-mentor = no mentor
person-ambition = Ambition
person-ambition-empty = Where do they want to go?
person-blockers = In the way
person-blockers-empty = What stands in the way?
person-choose-level = Choose a level…
person-unplace-done = { $name } is off the ladder. What was said of them stays.
person-unplaced = { $name } has no level on this ladder yet.
person-unplaced-text = Without a level there is nothing to hold against. Choose a level on the left, or pick any level of the paths above to see what it asks.
person-no-levels = “{ $framework }” has no levels yet, so the ratings stand without a target.
person-paths = Paths from here
person-now = now
person-now-since = now, since { $date }
person-no-criteria = asks nothing new
person-met-of = { $met } of { $all } met
person-criteria = Criteria
person-criteria-for = Criteria for { $level }
person-skills-for = Skills for { $level }
person-back-to-target = Back to the target
person-shown = What is shown
person-tab-ahead = New { $count }
person-tab-open = Open, all levels { $count }
person-tab-all = All { $count }
person-tab-skills = Skills { $count }
person-no-checklist = This is not a checklist: it shows what to talk about. A level is given by people who know the work, not by a count.
person-steps-below = { $steps ->
    [one] 1 step below
   *[other] { $steps } steps below
}
person-at-target = at target
person-knowing-at-target = knowing is at target, doing is unknown
person-doing-unknown = doing is unknown
person-doing-unknown-in = { $count ->
    [one] In 1 skill knowing is at target and doing is unknown.
   *[other] In { $count } skills knowing is at target and doing is unknown.
}
person-of = of
person-least = at least { $rating }
person-until = until { $date }
person-n-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
person-no-evidence = no evidence
person-nothing-open = Nothing is open here.
person-no-criteria-here = This level asks nothing new.
person-standing = How do they stand against this?
person-choose-state = Choose how they stand.
person-reason = Why
person-reason-needed = Say why it is waived or does not apply.
person-expires = Holds until (may stay empty)
person-day-form = A day is written as 2027-06-30.
person-expires-before = It would end before the day it is said of; give a later day.
person-evidence-text = Evidence: what can be looked at
person-evidence-link = Link
person-said-by = Said by
person-name-optional = name, may stay empty
person-said-so-far = Said so far
person-keep = Record
person-assess = Assess
person-assess-title = Assess { $name }
person-assess-nothing = Choose a rating, an interest, or write a note or evidence.
person-skill = Skill
person-note = Note
person-interest-none = nothing said
person-export-pack = Export pack
person-radar-area = A radar shows an area of up to { $count } skills; choose one.
person-radar = Radar of all skills: does, knows and target
person-strip = Knows, does and target
person-trend = Over time
person-trend-of = Over time. { $said }
person-said-once = said once
person-said-last = Said last
person-said-apart = does: { $does }; knows: { $knows }
person-knowing-ahead = knows { $steps } steps more than does
person-aside = Next steps, gains, ways and talks
person-both-paths = From here
person-side-move = side move
person-step-asks = { $open ->
    [one] 1 criterion open
   *[other] { $open } criteria open
}, { $met } met; { $gaps ->
    [one] 1 skill below
   *[other] { $gaps } skills below
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } not rated
}
person-next-steps = Next steps
person-no-gaps = No skill is below what is asked.
person-step-to = Reach { $rating } in { $skill }
person-step-closes = { $skill }: { $gap ->
    [one] 1 step below
   *[other] { $gap } steps below
}
person-could-help = could help: { $names }
person-comes-with = What comes with { $level }
person-the-same = the same
person-becomes = becomes
person-answers-for = Answers for, in addition:
person-ways-to = Ways to { $level }
person-shortest = shortest
person-way-step = { $level }: { $criteria ->
    [one] 1 new criterion
   *[other] { $criteria } new criteria
}, { $freedoms ->
    [one] 1 freedom
   *[other] { $freedoms } freedoms
}, { $responsibilities ->
    [one] 1 responsibility
   *[other] { $responsibilities } responsibilities
}
person-talks = Talks
person-no-talks = No talk has been kept yet.
person-next-talk = next on { $date }
person-hold-talk = Hold a check-in
person-latest = Latest: { $list }
person-unrated = { $unrated ->
    [0] { $all ->
        [one] the one skill rated
       *[other] all { $all } skills rated
    }
   *[other] { $all ->
        [one] the one skill not rated
       *[other] { $unrated } of { $all } skills not rated
    }
}
person-evidence-date = When it was
person-evidence-nth = { $what }, piece { $n }
person-evidence-more = Add another piece
person-evidence-remove = Take this piece away
person-evidence-none-yet = Nothing is written in it.
person-evidence-blank = Write what can be looked at, or take the date of the evidence away.
person-said-on = On
person-said-kind = { $kind }, { $name }
person-day-ahead = This day has not come yet; write the day on which it was seen.
person-assess-again = What was said on { $date } still holds
person-assess-skill = Assess { $skill }
person-trend-today = today
person-history-empty = Nobody has said anything of this skill yet.
person-history-sides = The latest of each, side by side
person-history-counts = counts
person-history-all = { $count ->
    [one] Said once
   *[other] Said { $count } times, the latest first
}
person-history-in-talk = in a check-in
person-other-standings = { $count ->
    [one] 1 standing of an older wording or another level
   *[other] { $count } standings of an older wording or another level
}
person-other-standings-text = They do not count for what this level asks now, and they are not lost: each stands with the words it was said of.

talk-title = Check-in with { $name }
talk-self = Own view
talk-lead = Lead's view
talk-together = Together
talk-self-text = What { $name } says of themselves. What was said last is filled in; only what you change is recorded. A line below a rating marks the target.
talk-lead-text = What you see as the lead. What was said last is filled in; only what you change is recorded. A line below a rating marks the target.
talk-together-text = Side by side, does before knows. What was said in this talk or since the last one is filled in as agreed where both say the same. Where they differ, nothing is: that is what the talk is for. Views from before the last talk stand without colour, stale ones striped.
talk-agreed-last = Agreed last:
talk-agreed-does = Agreed: does
talk-agreed-knows = Agreed: knows
talk-differ = The two views differ
talk-more = Criteria, note, interest and evidence of { $skill }
talk-more-written = Criteria, note, interest and evidence of { $skill }: something is written
talk-add-skill = Bring up another skill…
talk-on-day = Day of the talk
talk-later = Go on later
talk-later-note = Closed now, the talk waits here until Guildhall is closed.
talk-goes-on = You go on with the talk that you had begun; nothing of it is recorded yet.
talk-discard = Begin anew
talk-discarded = The talk with { $name } begins anew
talk-notes = Notes
talk-notes-note = Notes are both’s: the person finds them in the pack.
talk-next = Next talk (may stay empty)
talk-by = Who talked with them
talk-back = Back
talk-on = Next
talk-nothing = Agree on at least one skill, or write a note.
talk-keeping = Being kept…
talk-keep = { $count ->
    [0] Keep the talk
    [one] Keep the talk, 1 skill agreed
   *[other] Keep the talk, { $count } skills agreed
}
talk-kept = { $count ->
    [0] Check-in with { $name } kept.
    [one] Check-in with { $name } kept, 1 skill agreed.
   *[other] Check-in with { $name } kept, { $count } skills agreed.
}
person-freedom-team = Team
person-freedom-task = Task
person-freedom-technology = Technology
person-freedom-time = Time

# What communities ask for.
command-ask-skill = Ask for a skill…
asked-skills = Skills asked for
asked-none = It asks for no skill. Ask for one, and who has it, who could join and who could mentor stand here.
asked-any = any rating
asked-least = at least { $rating }
asked-cover = { $has } of { $asked }
asked-single = Hangs on { $name } alone
asked-covered-by = Have it
asked-could-join = Could join
asked-could-mentor = Could mentor
asked-could-learn = Could learn
asked-join = Add { $name } as a member
asked-done-joined = { $name } is a member of { $community } now.
asked-more = and { $count } more
asked-change = Change…
asked-remove = Ask no more
asked-title = Ask for a skill
asked-title-change = Change what is asked
asked-rating = Least rating
asked-people = How many people should have it
asked-number = Write a whole number from 1.
asked-all = Every skill of the ladder is asked for already.
asked-ask = Ask for it
asked-keep = Keep
asked-done = { $skill } is asked for.
asked-done-changed = What is asked of { $skill } changed.
asked-done-removed = { $skill } is asked for no more.
