# The lists: communities, people, findings, overlap.

## Views, commands

view-communities = Communities
# In the narrow rail; a soft hyphen says where the word may part.
view-communities-rail = Communi{"\u00AD"}ties
command-show-communities = Communities
view-people = People
command-show-people = People
view-overlap = Overlap
view-overlap-rail = Overlap
command-show-overlap = Overlap
view-findings = Findings
command-show-findings = Findings
command-communities-rename = Rename
command-communities-add-within = Add a community within…
command-communities-move = Move to…
command-communities-cut = Cut, to move
command-communities-paste = Move here what was cut
command-communities-merge = Merge…
command-communities-retire = Retire…
command-communities-remove = Remove…
command-communities-filter = Filter the communities
command-communities-unfold-all = Unfold everything
command-communities-fold-all = Fold everything
command-communities-on-map = Show on the map
command-people-add = Add a person…
command-people-rename = Rename
command-people-join = Add to a community…
command-people-remove = Remove…
command-people-without = What if they leave?
command-people-on-map = Show on the map
command-people-filter = Filter the people

## Communities and people

directory-name = Name
directory-active = Active
directory-offers = Offers
directory-needs = Needs
directory-need-unmet = { $service } (unmet)
directory-map-hides = { $count ->
    [one] 1 community is hidden, as on the map
   *[other] { $count } communities are hidden, as on the map
}
directory-map-dims = { $count ->
    [one] 1 community is dimmed, as on the map
   *[other] { $count } communities are dimmed, as on the map
}
directory-map-show-all = Show all
directory-purpose = Purpose
directory-roles = Roles
directory-outside = Outside
directory-inside = Inside
directory-limit = Limit
directory-beyond = In { $count } communities, more than they want
directory-shape = Shown as
directory-outline = Outline
directory-table = Table
directory-filter = Filter
directory-filter-clear = Clear the filter
directory-shown = { $shown } of { $all }
directory-none-found = Nothing passes the filter
directory-none-found-text = No name, kind, state or purpose has “{ $words }”. Write fewer words, or clear the filter.
directory-actions = What can be done with the selection
directory-chosen = { $count } selected
directory-move = Move to…
directory-move-tip = Move to another home; or cut and paste, or drag
directory-move-into-itself = A community cannot lie within itself. Choose another home.
directory-merge = Merge…
directory-merge-two = Select two communities or more
directory-retire = Retire…
directory-remove = Remove…
directory-remove-tip = Remove
directory-on-map = On the map
directory-join = Add to a community…
directory-without = { $count ->
    [one] What if they leave?
   *[other] What if these { $count } leave?
}
directory-cut = { $count ->
    [one] Cut { $count } community. Select its new home and paste.
   *[other] Cut { $count } communities. Select their new home and paste.
}
directory-cut-hint = { $count } cut
directory-hint = F2 edits, Space selects, Ctrl+X and Ctrl+V move, typing finds
directory-people-hint = F2 edits, Space selects, typing finds
directory-unfold-all = Unfold all
directory-fold-all = Fold all
directory-fold = Fold { $name }
directory-unfold = Unfold { $name }
directory-add = Add
directory-add-person = Add a person
directory-added = { $name } added
directory-person-missing = Write a name
directory-choose-find = Type to find
directory-choose-home = Choose the new home
directory-choose-more = { $count ->
    [one] { $count } more; type to find it
   *[other] { $count } more; type to find them
}
directory-communities-empty-title = No community yet
directory-communities-empty = Here stand the teams, practices and circles of your organisation, each in its home, with what it is for. Begin with one and the names of two people.
directory-people-empty-title = Nobody yet
directory-people-empty = Here stands everybody with their communities and roles. Add the first person, or import a table you have.

## Findings

command-findings-thresholds = Thresholds of findings…
findings-open = open
findings-n-open = { $count } open
findings-thresholds = Thresholds
findings-thresholds-text = From these numbers on something is noteworthy.
findings-thresholds-kept = Thresholds changed
findings-keep = Keep
findings-number = Write a whole number such as 2
findings-least-active = A community is dying with fewer active members than
findings-divide-above = A community should divide above so many active members
findings-stale-months = Months after which a rating counts as old
findings-due-days = Days ahead in which something is due soon
findings-threshold-people = So many people should carry each skill
findings-threshold-ceiling-months = Months under a ceiling
findings-threshold-months-without-target = Months on one level without a target
findings-threshold-strong-skills = Strong skills that call for more freedom
findings-threshold-carries = From this rating on a person carries a skill
findings-threshold-strong = From this rating on a person is strong in a skill and could mentor
findings-threshold-little-freedom = Up to this mean of the four freedoms, 0 to 4, freedom is little
findings-threshold-knowing-ahead = Steps that knowing is ahead of doing
findings-threshold-mentor-ahead = Steps that another must be behind for a mentor to be of use
findings-threshold-on-the-way = So many people should stand on each level or be on the way to it
findings-thresholds-minimums = Of single skills
findings-thresholds-minimums-text = For these another number counts: of people who should carry the skill.
findings-minimum-add = Add a skill
findings-minimum-remove = { $skill } goes by the number for each skill again
findings-thresholds-communities = Of the whole workspace
findings-thresholds-team = Of the team
findings-decimal = Write a number such as 2 or 1.5
findings-which = Which findings
findings-tab = { $name } { $count }
findings-source-all = All
findings-source-communities = Communities
findings-source-people = People
findings-source-services = Services
findings-source-mastery = Mastery
findings-by = Grouped by
findings-by-urgency = Urgency
findings-by-kind = Kind
findings-what = Finding
findings-where = Where
findings-found = Found
findings-threshold = Threshold or norm
findings-severity-critical = Act on these
findings-severity-warning = Look at these
findings-severity-note = Good to know
findings-severity-one-critical = Act on this
findings-severity-one-warning = Look at this
findings-severity-one-note = Good to know
findings-count-critical = { $count } to act on
findings-count-warning = { $count } to look at
findings-count-note = { $count } good to know
findings-from = From { $people ->
    [one] { $people } person
   *[other] { $people } people
    }, { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
    }, { $frameworks ->
    [one] { $frameworks } framework
   *[other] { $frameworks } frameworks
    }
findings-more = Show { $count } more
findings-none-title = Nothing to note
findings-none = Everything is within the thresholds. What falls below or goes beyond them appears here, with a way out.
findings-nothing-yet = Communities that die, needs nobody meets, skills that one person carries alone: they appear here as soon as there is something to look at. Begin with a community.
findings-detail = Details
findings-why = Why it is here
findings-change = change
findings-breaks = What breaks
findings-ways = Ways out
findings-community = Community
findings-everywhere = Show all communities
findings-none-in = Nothing stands out in { $community }: everything there is within the thresholds.
findings-near = Who is near
findings-near-steps = { $steps ->
    [one] one step away
   *[other] { $steps } steps away
}
findings-near-opportunity = needs an opportunity, not a course
findings-near-elsewhere = reaches it, and is not in this community
findings-near-below = stands at { $level }, one promotion below
findings-near-wants = wants more of it
findings-near-avoids = would rather avoid it
findings-hint = Choose a finding to see why it is here and the ways out.
findings-aside-n = { $count ->
    [one] { $count } more is set aside with a reason.
   *[other] { $count } more are set aside with a reason.
}
findings-aside = Set aside
findings-aside-begin = Set aside…
findings-aside-tip = Set aside with a reason; it is not counted any more
command-findings-set-aside = Set aside the chosen finding…
command-findings-take-back = Take the chosen finding back
findings-aside-reason = Why
findings-aside-until = Until (may stay empty)
findings-aside-note = It comes back by itself when it gets worse, and after that day.
findings-aside-note-open = It comes back by itself when it gets worse.
findings-aside-reason-needed = Say why it is set aside.
findings-aside-day-form = Write a day such as 2027-06-30
findings-aside-day-past = Take today or a later day
findings-aside-done = “{ $finding }” is set aside
findings-take-back = Take back
findings-take-back-tip = It counts again
findings-taken-back = “{ $finding }” counts again
findings-aside-these = Findings that are set aside
findings-aside-this = Set aside
findings-aside-on = Since
findings-aside-last = Last day
findings-aside-change = Change…
findings-aside-back = until { $date }
findings-aside-show = Show
findings-aside-hide = Hide
findings-none-current = Nothing is left to note but what is set aside.
findings-limit-least = at least { $what }
findings-limit-most = at most { $what }
findings-limit-from = from { $what } on
findings-unit-people = { $count ->
    [one] 1 person
   *[other] { $text } people
}
findings-unit-active = { $text } active
findings-unit-communities = { $count ->
    [one] 1 community
   *[other] { $text } communities
}
findings-unit-months = { $count ->
    [one] 1 month
   *[other] { $text } months
}
findings-unit-steps = { $count ->
    [one] 1 step
   *[other] { $text } steps
}
findings-unit-freedom = { $text } of 4
findings-unit-rating = rating { $text }
findings-way-show = Show on the map
findings-way-add-members = Add members
findings-way-retire = Retire it
findings-way-choose-provider = Choose a provider
findings-way-circle = Show the circle
findings-way-change-need = Change the need
findings-way-divide = Divide it
findings-way-seats = Change the seats
findings-way-end-memberships = End memberships
findings-way-join = Add to a community
findings-way-person = Show their communities
findings-way-merge = Merge them
findings-way-rename = Rename one
findings-way-dates = Correct the dates
findings-way-mastery = Show in the matrix
findings-way-page = Open the page of { $person }
findings-way-second = See who could be the second
findings-way-without = See what breaks on the map
findings-way-bring-on = See who could be brought on
findings-way-who-could-join = See who could join or mentor
findings-way-team = Show in the team
findings-way-add-step = Add a step, or mark it as the top
findings-way-target = Set a target for { $person }
findings-way-talk = Hold a check-in with { $person }
findings-way-agree-step = Agree on a step with { $person }
findings-way-freedom = See the freedoms of the level
findings-way-mentor = Choose a mentor for { $person }
findings-way-who-would = See who would go there
findings-kind-dying = Dying communities
findings-kind-provider-without-people = Providers without people
findings-kind-unmet-need = Unmet needs
findings-kind-service-circle = Services in a circle
findings-kind-serves-itself = Serving themselves
findings-kind-too-large = Grown too big
findings-kind-beyond-seats = More members than seats
findings-kind-closed-with-members = Closed, with active members
findings-kind-term-over = Terms that are over
findings-kind-nobodys-member = In no community
findings-kind-beyond-limit = In too many communities
findings-kind-same-name = One name for several
findings-kind-ends-before-it-begins = Ends before it begins
findings-kind-shrinking-freedom = Less freedom higher up
findings-kind-shrinking-responsibility = Less responsibility higher up
findings-kind-ceiling = Ceilings
findings-kind-unreachable-level = Levels out of reach
findings-kind-duplicate-rank = Two levels of one rank
findings-kind-empty-level = Empty levels
findings-kind-no-path-beyond-trunk = Only one track
findings-kind-carried-by-one = Skills carried by one
findings-kind-below-minimum = Skills carried by too few
findings-kind-asked-not-covered = Asked for, not covered
findings-kind-under-ceiling = People under a ceiling
findings-kind-long-without-target = Long without a target
findings-kind-strong-with-little-freedom = Strong, with little freedom
findings-kind-knowing-without-doing = Knowing without doing
findings-kind-mentor-available = Mentors available
findings-kind-nobody-on-the-way = Too few on the way
findings-mastery-shrinking-freedom = { $level } leaves less freedom than { $from }
findings-mastery-shrinking-responsibility = { $level } carries less responsibility than { $from }
findings-mastery-ceiling = { $level } is a ceiling
findings-mastery-unreachable-level = { $level } cannot be reached
findings-mastery-duplicate-rank = { $level } shares its rank
findings-mastery-empty-level = { $level } expects nothing yet
findings-mastery-no-path-beyond-trunk = There is only one track
findings-team-carried-by-one = { $person } alone carries { $skill }
findings-team-carried-by-one-way = If { $person } leaves, nobody carries it at { $threshold } or higher. Plan a second person.
findings-team-below-minimum = Too few carry { $skill }
findings-team-below-minimum-way = { $found } carry it, { $threshold } should. Bring somebody on.
findings-team-asked-not-covered = { $community } asks for { $skill } and has too few
findings-team-asked-not-covered-way = { $found } of { $threshold } reach what is asked. Bring somebody on, or ask another community.
findings-team-under-ceiling = { $person } stands under a ceiling at { $level }
findings-team-under-ceiling-way = { $threshold ->
    [0] No step leads on from there. Add one, or mark the level as the top.
    [one] No step leads on from there, which is noteworthy from 1 month on. Add one, or mark the level as the top.
   *[other] No step leads on from there, which is noteworthy from { $threshold } months on. Add one, or mark the level as the top.
}
findings-team-long-without-target = { $person } has long been at { $level } without a target
findings-team-long-without-target-way = { $found } months, { $threshold } are noteworthy. Talk about where to go.
findings-team-strong-with-little-freedom = { $person } is strong and has little freedom
findings-team-strong-with-little-freedom-way = Strong in { $skill }; { $level } leaves little freedom, which is a mean of { $threshold } of 4 or less. Give more, or agree on a step.
findings-team-knowing-without-doing = { $person } knows { $skill } and hardly does it
findings-team-knowing-without-doing-way = { $threshold ->
    [one] Knowing is ahead by 1 step or more. What is missing is an opportunity, not a course.
   *[other] Knowing is ahead by { $threshold } steps or more. What is missing is an opportunity, not a course.
}
findings-team-mentor-available = { $person } could bring others on in { $skill }
findings-team-mentors-available = { $people } could bring others on in { $skill }
findings-team-mentor-available-way = Rated { $threshold } or higher. Within reach: { $others }.
findings-team-nobody-on-the-way = { $found ->
    [0] Nobody is on the way to { $level }
   *[other] Too few are on the way to { $level }
}
findings-team-nobody-on-the-way-way = { $found ->
    [0] Nobody stands there or aims at it, { $threshold } should. Ask who would.
   *[other] { $found } stand there or aim at it, { $threshold } should. Ask who else would.
}

## Overlap

overlap-part = What is shown
overlap-part-combinations = Combinations
overlap-part-pairs = Pairs
overlap-part-services = Services
overlap-which = Which combinations
overlap-only-shared = Shared
overlap-all = All
overlap-as = Measured as
overlap-as-shared = Shared people
overlap-as-jaccard = Part of both (Jaccard)
overlap-combinations = Combinations of communities
overlap-combinations-lead = Each column is a combination of communities; its bar says how many active people are in exactly these, and in none of the others shown.
overlap-pairs-lead = Each two communities and the active people they have in common. On the diagonal, how many are in each.
overlap-services-lead = Providers down, those they serve across. Above the diagonal services run in one direction; below it they run back.
overlap-circles = { $count ->
    [one] { $count } circle is framed.
   *[other] { $count } circles are framed.
}
overlap-exactly-axis = in exactly these
overlap-exactly = Exactly these
overlap-least = At least these
overlap-within = Who is counted
overlap-say = { $exactly ->
    [one] { $exactly } person
   *[other] { $exactly } people
    } in exactly { $names }; { $least } in at least these
overlap-in-exactly = { $count ->
    [one] { $count } person
   *[other] { $count } people
    } in exactly these, and in none of the others shown.
overlap-in-least = { $count ->
    [one] { $count } person
   *[other] { $count } people
    } in at least these, perhaps in others too.
overlap-n-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
    }
overlap-pairs-shared = People that each two communities share
overlap-pairs-jaccard = Shared people as a part of both
overlap-pair = { $a } and { $b } share { $count ->
    [one] { $count } person
   *[other] { $count } people
    }, { $part } of both
overlap-service = { $provider } gives { $count ->
    [one] { $count } service
   *[other] { $count } services
    } to { $consumer }
overlap-services = Services between communities
overlap-status = { $count ->
    [one] { $count } community
   *[other] { $count } communities
    } compared
overlap-left = { $count ->
    [one] { $count } further combination
   *[other] { $count } further combinations
    } with { $people ->
    [one] { $people } person not drawn
   *[other] { $people } people not drawn
    }
overlap-of-largest = The { $count } largest communities
overlap-of-chosen = { $count } chosen communities
overlap-take = Compare the selection ({ $count })
overlap-choose-two = Select two communities or more, on the map or in the list
overlap-largest = Compare the largest
overlap-show-people = Show in the list
overlap-hint = Choose a combination to see who is in it.
overlap-hint-pair = Choose two communities to see who is in both.
overlap-services-status = { $count ->
    [one] { $count } community gives or takes services
   *[other] { $count } communities give or take services
    }
overlap-none = These communities share nobody. Compare others, or show all combinations.
overlap-no-services = No community serves another yet. Add a need with its provider to a community on the map.
overlap-empty-title = Nothing overlaps yet
overlap-empty = Here you see who belongs to several communities at once, which communities share people, and who serves whom. Begin with two communities that share a person.
overlap-refused-title = Overlap could not be read
overlap-refused = No answer came. Nothing is lost; ask again.
