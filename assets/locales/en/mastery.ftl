# Mastery: the ladder of a framework, its inspector, its commands.

mastery-framework = Framework
mastery-framework-version = { $name }, version { $version } ({ $state })
mastery-version = Version { $version }
mastery-versions = Versions
mastery-state = State
mastery-state-draft = draft
mastery-state-current = current
mastery-state-archived = archived
mastery-note = Note
mastery-name = Name
mastery-kind = Kind
mastery-description = Description
mastery-import = Import
mastery-export-criteria = Export criteria…

## Words

mastery-track = Track
mastery-tracks = Tracks
mastery-level = Level
mastery-area = Area
mastery-no-area = no area
mastery-skill = Skill
mastery-scope = Scope
mastery-freedoms = Freedoms
mastery-freedom-team = team
mastery-freedom-task = task
mastery-freedom-technology = technology
mastery-freedom-time = time
mastery-freedom-named = Freedom: { $freedom }
mastery-brings = What comes with each level
mastery-brings-folded = scope, freedoms, responsibilities
mastery-responsibilities = Responsibilities
mastery-expectation = Expectation
mastery-criteria = Criteria
mastery-rank = rank { $rank }
mastery-top-short = top
mastery-track-trunk = Shared trunk
mastery-track-technical = Technical path
mastery-track-leadership = Leadership path
mastery-track-custom = Other path
mastery-degree-0 = is told
mastery-degree-1 = is asked
mastery-degree-2 = proposes
mastery-degree-3 = decides within bounds
mastery-degree-4 = decides alone
mastery-reach-0 = own work
mastery-reach-1 = the team’s
mastery-reach-2 = several teams’
mastery-reach-3 = a unit’s
mastery-reach-4 = the whole organisation’s
mastery-degree-none = no degree
mastery-degree-said = { $degree } of 4: { $word }
mastery-degree-of = Degree of freedom: { $freedom }
mastery-responsibility-degree = How far the responsibilities reach

## Strip and grid

mastery-grid-label = Ladder of { $name }
mastery-editor-label = Text of the cell
mastery-counts = { $areas ->
    [one] { $areas } area
   *[other] { $areas } areas
}, { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
}, { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}
mastery-n-skills = { $count ->
    [one] { $count } skill
   *[other] { $count } skills
}
mastery-n-levels = { $count ->
    [one] { $count } level
   *[other] { $count } levels
}
mastery-n-expectations = { $count ->
    [0] Nothing is expected at any level yet
    [one] { $count } expectation
   *[other] { $count } expectations
}
mastery-area-folded = { $skills ->
    [one] { $skills } skill folded
   *[other] { $skills } skills folded
}, { $expectations ->
    [one] { $expectations } expectation
   *[other] { $expectations } expectations
}
mastery-levels-folded = { $folded } of { $count } folded
mastery-fold-named = Fold { $name }
mastery-unfold-named = Unfold { $name }
mastery-changes-from = Only what changes from
mastery-hide-inspector = Hide the inspector
mastery-show-inspector = Show the inspector
mastery-range = { $span } × { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
mastery-hint-fill = Fill range
mastery-hint-break = Line break
mastery-status-range = { $cells } cells, { $filled } filled
mastery-status-rating = Rating: Alt with a digit
mastery-said-copied = { $count ->
    [one] { $count } cell copied
   *[other] { $count } cells copied
}
mastery-said-no-point = { $rating } is not a point of the scale
mastery-toast-cells = { $count ->
    [one] { $count } cell changed
   *[other] { $count } cells changed
}
mastery-thing-level = Level, { $track }
mastery-thing-skill = Skill, { $area }
mastery-no-skills = No skills yet. A skill is a row: something that can be expected at each level.

## Ratings and misfits

mastery-rating-of = Rating { $rating }
mastery-rating-none = No rating
mastery-least-rating = Least rating
mastery-misfit = misfit
mastery-misfit-check = Misfit: must not be seen
mastery-misfit-note = A misfit row says what does not fit at a level. It is never something to reach.

## Adding, moving, removing

mastery-add-skill = Skill
mastery-add-area = Area
mastery-add-level = Level
mastery-add-track = Track
mastery-new-skill = New skill
mastery-new-skill-n = New skill { $n }
mastery-new-area = New area
mastery-new-level = New level
mastery-new-track = New track
mastery-move-left = Move left
mastery-move-right = Move right
mastery-move-up = Move up
mastery-move-down = Move down
mastery-at-edge = It is already at the edge
mastery-remove = Remove
mastery-remove-skill = Remove skill
mastery-remove-area = Remove area
mastery-remove-level = Remove level
mastery-remove-track = Remove track
mastery-remove-step = Remove step
mastery-remove-area-note = Its skills stay, without an area.
mastery-remove-skill-title = Remove the skill “{ $name }”?
mastery-remove-level-title = Remove the level “{ $name }”?
mastery-remove-track-title = Remove the track “{ $name }”?
mastery-remove-area-title = Remove the area “{ $name }”?
mastery-remove-many-title = Remove { $count } skills?
mastery-remove-loses = { $expectations ->
    [one] { $expectations } expectation goes with it.
   *[other] { $expectations } expectations go with it.
} Undo brings everything back.
mastery-remove-track-text = { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
} and { $expectations ->
    [one] { $expectations } expectation
   *[other] { $expectations } expectations
} go with it. Undo brings everything back.
mastery-remove-framework = Remove this ladder…
mastery-remove-framework-title = Remove “{ $name }”, version { $version }?
mastery-remove-framework-text = { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}, { $skills ->
    [one] { $skills } skill
   *[other] { $skills } skills
} and { $expectations ->
    [one] { $expectations } expectation
   *[other] { $expectations } expectations
} go with it.
mastery-remove-framework-people = { $people ->
    [one] { $people } person loses the place on it.
   *[other] { $people } people lose their places on it.
}
mastery-remove-framework-versions = Whoever was placed on this version loses the place; the other versions stay.
mastery-remove-framework-asked = { $asked ->
    [one] A community that asks for one of its skills asks no more.
   *[other] Communities ask for its skills { $asked } times, and ask no more then.
}
mastery-remove-framework-kept = If anybody was assessed on it, it is kept, for nothing that was said may be lost. Undo brings everything back.
mastery-toast-removed = Removed: { $name }
mastery-toast-removed-many = { $count } skills removed
mastery-beyond-title = { $count ->
    [one] { $count } row goes beyond the last skill
   *[other] { $count } rows go beyond the last skill
}
mastery-beyond-text = { $count ->
    [one] A skill can be added for it: { $names }
   *[other] Skills can be added for them: { $names } …
}
mastery-beyond-add = { $count ->
    [one] Add the skill
   *[other] Add { $count } skills
}
mastery-beyond-fits = Paste only what fits

## Commands

mastery-command-find = Find in the matrix
mastery-command-edit = Edit
mastery-command-details = Details
mastery-command-framework = Name, scale and versions of the matrix
mastery-command-new-version = New version of the matrix
mastery-command-what-changed = What changed since version { $version }
mastery-command-add-skill = Add a skill
mastery-command-add-area = Add an area
mastery-command-add-level = Add a level
mastery-command-add-track = Add a track
mastery-command-move-left = Move left
mastery-command-move-right = Move right
mastery-command-move-up = Move up
mastery-command-move-down = Move down
mastery-command-remove = Remove { $name }…
mastery-command-fold = Fold or unfold { $name }
mastery-command-fold-areas = Fold all areas
mastery-command-unfold-all = Show and unfold everything
mastery-command-changes-from = Only what changes from { $name }
mastery-command-wider = Make the column wider
mastery-command-narrower = Make the column narrower
mastery-command-widths = Give all columns their own width again
mastery-command-misfit = Misfit on or off
mastery-command-clear = Clear
mastery-command-fill-right = Fill right
mastery-command-rating = Rating { $rating }
mastery-command-rating-none = No rating

## Find

mastery-find = Find in texts and names
mastery-find-count = { $at } of { $count }
mastery-find-none = Not found
mastery-find-next = Next
mastery-find-previous = Previous
mastery-replace = Replace
mastery-replace-by = Replace with
mastery-replace-one = Replace
mastery-replace-all = { $count ->
    [0] Replace all
   *[other] Replace all { $count }
}

## Inspector

mastery-inspector = Inspector
mastery-nothing-expected = Nothing is expected here
mastery-one-a-line = One responsibility per line
mastery-skill-place = { $area }, { $at } of { $count }
mastery-top = Top of its track
mastery-top-note = When ticked, no finding asks for a step that leads on from here.
mastery-criterion-required = required
mastery-criterion-example = example
mastery-criterion-misfit = misfit
mastery-criterion-kind = Kind of criterion
mastery-criterion-track = Holds for
mastery-criterion-all-tracks = all tracks
mastery-criterion-rating = Its own least rating
mastery-marker = Marker
mastery-marker-note = A criterion that begins with the marker in square brackets, such as [M], holds for this track only.
mastery-steps = Steps
mastery-steps-from = Comes from
mastery-steps-on = Leads on to
mastery-steps-from-none = Nothing leads here yet.
mastery-steps-on-none = Nothing leads on from here.
mastery-step-kind = Kind of step
mastery-step-promotion = promotion
mastery-step-side-move = side move
mastery-add-step-from = Add a step from
mastery-add-step-to = Add a step to
mastery-paths = Mastery paths
mastery-paths-to = Paths from { $from } to
mastery-paths-none = No step or chain of steps leads from { $from } to { $to }.
mastery-paths-shortest = shortest
mastery-paths-adds = { $level }: { $criteria ->
    [one] { $criteria } new criterion
   *[other] { $criteria } new criteria
}, { $responsibilities ->
    [one] { $responsibilities } new responsibility
   *[other] { $responsibilities } new responsibilities
}
mastery-paths-freedoms = more freedom: { $freedoms }
mastery-scale = Scale
mastery-scale-none = No scale yet: any number can be a rating.
mastery-scale-value = Value
mastery-scale-word = Word
mastery-scale-meaning = What it means
mastery-scale-add = Point
mastery-scale-halves = Add halves
mastery-scale-remove = Remove point { $value }
mastery-scale-blank = A blank means
mastery-scale-blank-unknown = nothing is known
mastery-scale-keep = Keep the scale
mastery-scale-not-a-number = The value “{ $text }” is no number; write one such as 3 or 2.5.
mastery-discard = Discard
mastery-new-version = New version
mastery-what-changed = What changed since { $version }
mastery-no-differences = Nothing differs.
mastery-more = and { $count } more
mastery-change-added = added
mastery-change-removed = removed
mastery-change-changed = changed
mastery-thing-framework-word = framework
mastery-thing-scale-word = scale
mastery-thing-track-word = track
mastery-thing-level-word = level
mastery-thing-step-word = step
mastery-thing-area-word = area
mastery-thing-skill-word = skill
mastery-thing-expectation-word = expectation
mastery-thing-criterion-word = criterion
mastery-field-team = freedom: team
mastery-field-task = freedom: task
mastery-field-technology = freedom: technology
mastery-field-time = freedom: time
mastery-field-from = from
mastery-field-to = to
mastery-field-name = name
mastery-field-text = text
mastery-field-rating = rating
mastery-field-description = description
mastery-field-scope = scope
mastery-field-rank = rank
mastery-field-top = top
mastery-field-kind = kind
mastery-field-marker = marker
mastery-field-note = note
mastery-field-state = state
mastery-field-track = track
mastery-field-area = area
mastery-field-position = place
mastery-field-misfit = misfit
mastery-field-responsibilities = responsibilities
mastery-field-audience = audience
mastery-field-word = word
mastery-field-meaning = meaning
mastery-field-blank-means = what a blank means

## Findings

mastery-findings = Findings
mastery-findings-none = Nothing to note in this framework.
finding-shrinking-freedom = { $level } leaves less freedom than { $from } ({ $freedom ->
    [team] team
    [task] task
    [technology] technology
   *[time] time
}). { $cause ->
    [silent] { $from } says “{ $before }”, { $level } says nothing
   *[degree] { $level }: { $after ->
            [told] { mastery-degree-0 }
            [asked] { mastery-degree-1 }
            [proposes] { mastery-degree-2 }
            [within_bounds] { mastery-degree-3 }
           *[alone] { mastery-degree-4 }
        }; { $from }: { $before ->
            [told] { mastery-degree-0 }
            [asked] { mastery-degree-1 }
            [proposes] { mastery-degree-2 }
            [within_bounds] { mastery-degree-3 }
           *[alone] { mastery-degree-4 }
        }
}. Say more, or make the step a side move.
finding-shrinking-responsibility = { $level } carries less responsibility than { $from }. { $cause ->
    [silent] { $level } names no responsibilities, { $from } does
   *[degree] { $level }: { $after ->
            [own_work] { mastery-reach-0 }
            [team] { mastery-reach-1 }
            [several_teams] { mastery-reach-2 }
            [unit] { mastery-reach-3 }
           *[organisation] { mastery-reach-4 }
        }; { $from }: { $before ->
            [own_work] { mastery-reach-0 }
            [team] { mastery-reach-1 }
            [several_teams] { mastery-reach-2 }
            [unit] { mastery-reach-3 }
           *[organisation] { mastery-reach-4 }
        }
}. Add what comes with it, or make the step a side move.
finding-ceiling = No step leads on from { $level }. Add one, or mark the level as the top of its track.
finding-unreachable-level = No steps lead from the trunk to { $level }. Add the missing step.
finding-duplicate-rank = Two levels of a track have one rank. Give { $level } another.
finding-empty-level = Nothing is expected at { $level } yet.
finding-no-path-beyond-trunk = There is only one track: nobody can choose a path. Add a technical and a leadership path.

## Empty

mastery-empty-title = No framework yet
mastery-empty = A framework says what is expected at each level: a shared trunk, then a technical and a leadership path.
mastery-empty-import = Import my spreadsheet
mastery-empty-start = Start with two paths
mastery-start-name = My framework
mastery-start-trunk = Trunk
mastery-start-technical = Technical path
mastery-start-leadership = Leadership path
mastery-start-junior = Junior
mastery-start-professional = Professional
mastery-start-senior = Senior
mastery-start-staff = Staff
mastery-start-principal = Principal
mastery-start-lead = Team lead
mastery-start-head = Head of practice
mastery-start-area = Craft
mastery-start-point-0 = none
mastery-start-point-1 = knows of it
mastery-start-point-2 = with help
mastery-start-point-3 = on their own
mastery-start-point-4 = helps others
mastery-start-point-5 = shapes it
