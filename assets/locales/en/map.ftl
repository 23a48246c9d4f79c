# The map: what is said on it, around it and about it.

## View, commands

view-map = Map
command-show-map = Map
command-new-community = New community…
command-map-find = Find on the map
command-map-filter = Filter the map
command-map-views = Saved views
command-map-fit = Show the whole map
command-map-walk = Go about by arrows
command-map-enter = Go in, or open
command-map-out = Go out
command-map-choose = Choose it as well, or no longer
command-map-follow = Go to the next linked
command-map-carry = Move what is chosen
command-map-zoom-in = Zoom in
command-map-zoom-out = Zoom out
command-map-fold = Fold
command-map-unfold = Unfold
command-map-fold-all = Fold all
command-map-unfold-all = Unfold all
command-map-tool-pan = Move the map by dragging
command-map-tool-box = Choose by a box
command-map-tool-lasso = Choose by a loop
command-map-put-here = Put { $name } here
command-map-focus = Focus
command-map-back = Leave focus or filter
command-map-without = What if they leave?
command-map-add-within = Add a community within…
command-map-add-members = Add members…
command-map-join = Add to a community…
command-map-add-need = Add a need…
command-map-add-offer = Add an offer…
command-map-choose-provider = Choose a provider…
command-map-add-parent = Add a further parent…
command-map-move = Move to another home…
command-map-merge = Merge…
command-map-divide = Divide…
command-map-retire = Retire…
command-map-pin = Pin here
command-map-unpin = Unpin
command-map-remove = Remove…
command-map-forget = Forget this person…

## The map itself

map-label = Map of { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
    } and { $people ->
    [one] { $people } person
   *[other] { $people } people
}
map-role-description = map
map-help = Arrows go to the nearest neighbour, with Ctrl without choosing it; Enter goes in, Escape out; Space adds to what is chosen; C folds and unfolds; N follows links; Shift and arrows move what is chosen, Enter keeps its new place; plus and minus zoom, Home shows all; digits set the steps in focus.
map-tools = What a drag does
map-tool-pan = Move the map
map-tool-box = Choose by a box (Shift and drag)
map-tool-lasso = Choose by a loop (Shift, Alt and drag)
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-fit = Show all
map-overview = Overview
map-moving = Moving { $name }. Arrows move, Enter keeps the place, Escape gives up.
map-moved = { $name } is held in its new place
map-stayed = { $name } stays where it was
map-collapsed = { $name } folded
map-expanded = { $name } unfolded
map-chosen = { $count ->
    [0] Nothing selected
   *[other] { $count } selected
}
map-no-neighbour-left = Nothing further to the left
map-no-neighbour-right = Nothing further to the right
map-no-neighbour-up = Nothing further up
map-no-neighbour-down = Nothing further down
map-no-link = Nothing leads on from { $name }
map-no-fold = { $name } has nothing to fold
map-nothing-chosen = Nothing is selected
map-say-community = { $name }, { $kind }, { $state }, { $active }, { $within ->
    [one] { $within } community within
   *[other] { $within } communities within
}
map-say-community-in = { $name } in { $home }, { $kind }, { $state }, { $active }, { $within ->
    [one] { $within } community within
   *[other] { $within } communities within
}
map-say-person = { $name }, in { $count ->
    [one] { $count } community
   *[other] { $count } communities
    }: { $communities }
map-say-person-nowhere = { $name }, in no community
map-say-links = { $count ->
    [one] { $count } service
   *[other] { $count } services
    } from { $from } to { $to }
map-say-unmet = { $count ->
    [one] { $count } unmet need
   *[other] { $count } unmet needs
    } of { $name }
map-tip-links = { $from } for { $to }
map-tip-ties = { $from } and { $to }
map-ties-count = { $least ->
    [yes] at least { $count } active in both
   *[no] { $count ->
        [one] { $count } person active in both
       *[other] { $count } people active in both
    }
}
map-say-ties = { $least ->
    [yes] { $from } and { $to } have at least { $count } active people in common
   *[no] { $count ->
        [one] { $from } and { $to } have { $count } active person in common
       *[other] { $from } and { $to } have { $count } active people in common
    }
}
map-unmet = unmet
map-unmet-since = unmet since { $date }
map-unmet-since-day = unmet since { $date }
map-laying-out = Laying out the map
map-cancelled-title = The map was not laid out
map-cancelled = You stopped it. Nothing was changed.
map-cancelled-again = Lay out
map-empty-title = Who belongs where
map-empty = Here stand the communities of your organisation, the people in them, and what they do for one another. Begin with one community and two names.
map-empty-new = New community
map-empty-import = Import an organisation
map-empty-sample = Open the sample
map-layers = Layers
map-layer-nesting = Nesting
map-layer-ties = Members in common
map-layer-links = Services
map-colour-by = Colour by
map-filter = Filter
map-as-table = The same as a list
map-new = New community
map-show-inspector = Show details
map-hide-inspector = Hide details
map-person = person
map-find = Find on the map
map-find-none = Nothing by that name
map-hit-service = { $count ->
    [one] service of { $count } community
   *[other] service of { $count } communities
}
map-hit-role = { $count ->
    [one] role of { $count } person
   *[other] role of { $count } people
}
map-find-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
map-status-communities = { $count ->
    [one] { $count } community
   *[other] { $count } communities
}
map-status-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
map-status-services = { $count ->
    [one] { $count } service link
   *[other] { $count } service links
}
map-status-unmet = { $count ->
    [one] { $count } unmet need
   *[other] { $count } unmet needs
}
map-zoom-to-people = Zoom in to see people
map-status-selected = Selected: { $name }
map-status-selected-many = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
map-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
map-fewer = Fewer

## Focus and filter

map-focus = Focus
map-steps = Steps
map-direction = Direction
map-direction-in = In
map-direction-out = Out
map-direction-both = Both
map-others = Others
map-dim = Dim others
map-hide = Hide
map-along = What a step leads along
map-along-links = Services
map-along-dots = Members in common
map-along-nesting = Parents
map-along-last = A step leads along something
map-focus-by-links-in = services received
map-focus-by-links-out = services given
map-focus-by-links-both = services given and received
map-focus-by-dots = members in common
map-focus-by-nesting = parents and what lies within
map-focus-counts = { $communities } of { $all ->
    [one] { $all } community
   *[other] { $all } communities
    }{ $everybody ->
    [0] {""}
    [one] {", "}{ $people } of { $everybody } person
   *[other] {", "}{ $people } of { $everybody } people
}
map-focus-alone = { $name } alone: { $counts }
map-focus-sentence = { $name } and what is { $steps ->
    [one] one step
   *[other] up to { $steps } steps
    } away by { $ways }: { $counts }
map-back = Back
map-filter-show = Let through what meets
map-filter-join = How the conditions are joined
map-filter-all = all
map-filter-any = any
map-filter-count = { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
    }, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
map-filter-clear = Clear
map-filter-together = Conditions on communities and people hold together, of each membership: “team” and “leader” are those who lead a team.
map-filter-not = not
map-filter-attribute = Attribute
map-filter-comparison = Comparison
map-filter-value = Value
map-filter-choose = choose…
map-filter-remove-line = Remove this condition
map-filter-last-line = A filter has at least one condition
map-filter-add = Add a condition
map-filter-of-these = of these
map-filter-group = Group, level { $number }
map-filter-add-group = Add a group
map-filter-remove-group = Remove this group
map-views = Saved views
map-views-empty = None yet. A view keeps what the map shows: layers, colours, focus, folds, filter and where you look.
map-view-one = Saved view
map-view-name = Name of the view
map-view-save = Save this view
map-view-replace = Replace the view
map-view-nothing = Give it a name first
map-view-saved = View { $name } saved
map-view-renamed = View renamed to { $name }
map-view-removed = View { $name } removed
map-view-taken = Another view has this name
map-view-rename-named = Rename the view { $name }
map-view-rename = Rename
map-view-name-new = New name of the view { $name }
map-view-remove-named = Remove the view { $name }
map-view-of-all = Shows the map as it was when this was saved
map-view-of-filter = A filter alone; the rest of the map stays as it is
map-view-gone = “{ $name }” is shown without what is gone: { $things }.
map-view-gone-attributes = { $count ->
    [one] the condition on { $names }
   *[other] the conditions on { $names }
}
map-view-gone-overlay = its colours
map-view-gone-skill = the skill, which is not on the open ladder
map-view-gone-folded = { $count ->
    [one] 1 folded community
   *[other] { $count } folded communities
}
map-view-gone-focus = { $count ->
    [one] 1 start of its focus
   *[other] { $count } starts of its focus
}
map-comparison-equals = is
map-comparison-contains = contains
map-comparison-at-least = at least
map-comparison-at-most = at most
map-comparison-known = is known
map-attribute-name = Name
map-attribute-key = Key
map-attribute-kind = Kind
map-attribute-state = State
map-attribute-purpose = Purpose
map-attribute-home = Home
map-attribute-parent = Further parents
map-attribute-started = Started
map-attribute-ended = Ended
map-attribute-open = Open to join
map-attribute-seats = Seats
map-attribute-url = Web page
map-attribute-active = Active members
map-attribute-people = Members
map-attribute-service = Service
map-attribute-offer = Offer
map-attribute-unmet = Unmet needs
map-attribute-handle = Handle
map-attribute-email = E-mail
map-attribute-affiliation = Affiliation
map-attribute-outside = From outside
map-attribute-limit = Own limit
map-attribute-role = Role
map-attribute-membership = Membership
map-attribute-voluntary = Voluntary
map-attribute-since = Member since
map-attribute-until = Member until
map-attribute-share = Share of time
map-attribute-last-contribution = Last contribution
map-attribute-communities = Number of communities
map-attribute-of-community = of communities
map-attribute-of-person = of people
map-attribute-of-both = of communities and people

## Words of the model

map-kind-of-business-unit = Business unit
map-kind-of-practice = Practice
map-kind-of-interest = Interest
map-kind-of-purpose = Purpose
map-kind-of-committee = Committee
map-kind-of-team = Team
map-state-forming = forming
map-state-active = active
map-state-dormant = dormant
map-state-closed = closed
map-membership-listed = listed
map-membership-active = active
map-membership-dormant = dormant
map-membership-left = left
map-role-member = Member
map-role-leader = Leader
map-role-representative = Representative
map-role-champion = Champion
map-service-service = Service
map-service-resource = Resource
map-service-skill = Skill
map-service-money = Money
map-importance-unknown = Not said
map-importance-low = Low
map-importance-normal = Normal
map-importance-high = High

## Legend

map-legend = Legend
map-legend-person = Person, at home here
map-legend-seat = Seat, home elsewhere
map-legend-several = In several, with how many
map-legend-thread = Home and seats of one person
map-legend-faint = Not active, or only listed
map-legend-count = Active members
map-legend-count-folded = Active members, also folded
map-legend-quiet = Forming or dormant
map-legend-gone = Closed
map-legend-dim-focus = Outside the focus
map-legend-dim-filter = Not let through by the filter
map-legend-dim-both = Outside focus or filter
map-legend-pinned = Held in place
map-legend-bundle = Several: number and width
map-legend-inside = Within a community
map-legend-unmet = Unmet need
map-legend-undrawn = Without nesting, services of communities that hold others are not drawn
map-legend-tie = In common: wider is more
map-scale-none = none
map-scale-all = all
map-scale-nothing = nothing
map-scale-things = { $count ->
    [one] { $count } thing
   *[other] { $count } things
}
map-scale-no = no
map-scale-yes = yes
map-scale-untouched = untouched
map-scale-lost = lost

## What is laid over the map

map-counting = Counting…
map-ranked = Ranked
map-by-activity = by active part
map-by-findings = by urgency
map-by-fragile = by things that break
map-by-skill = by what is missing
map-by-cut = communities, then people
map-by-bridges = in the order of the map
map-by-brokers = by pairs brought together
map-by-liaison = { map-by-brokers }
map-by-gatekeeper = { map-by-brokers }
map-by-coordinator = { map-by-brokers }
map-by-consultant = { map-by-brokers }
map-by-intermediaries = by shortest ways
map-by-components = by communities
map-by-cycles = by communities
map-by-clusters = by size
map-by-degree = by communities linked
map-by-strength = by shared memberships
map-by-betweenness = by shortest ways
map-by-closeness = by nearness
map-by-constraint = by constraint
map-by-core = by core number
map-ranked-first = The first { $shown } of { $count }
map-change-least = Change the minimum of { $least }
map-how = How it is counted
map-sampled = Estimated from { $pivots } starting points: the map is large.
map-overlay-none = There is nothing to count yet.
map-overlay-kind = Kind
map-overlay-activity = Activity
map-overlay-activity-note = Active part of the members
map-overlay-activity-sentence = In { $low } of { $count ->
    [one] { $count } community
   *[other] { $count } communities
    } fewer than half of the members are active.
map-overlay-activity-line = { $active } of { $people ->
    [one] { $people } member
   *[other] { $people } members
    } active
map-overlay-activity-how = Distinct active people of a community, as a part of all who have not left it. The least active first.
map-overlay-findings = Findings
map-overlay-findings-note = What analysis noticed
map-overlay-findings-sentence = { $count ->
    [one] { $count } thing stands
   *[other] { $count } things stand
    } out, in { $communities } of { $all } communities.
map-overlay-findings-how = Each finding names its threshold, such as fewer than { $least } active members, and a way out. Nothing here is an error in the data.
map-overlay-fragile = Hangs on one person
map-overlay-fragile-note = What breaks when somebody leaves
map-overlay-fragile-sentence = { $people ->
    [one] Something breaks if one certain person out of { $all } leaves
   *[other] Something breaks when one of { $people } people leaves, out of { $all }
}. { $communities } of { $of } communities have such a person.
map-overlay-fragile-how = For each active person: communities left with fewer than { $least } active members or with nobody, services whose provider is left so, roles that nobody else holds, parts of the map that come apart, and skills that fewer people will have than should. Listed and dormant members do not count.
map-overlay-skill = Coverage of a skill
map-overlay-skill-note = Who asks for it, who has it
map-overlay-skill-no-ladder = There is no ladder with skills yet.
map-overlay-skill-sentence = { $asking ->
    [one] { $asking } community asks
   *[other] { $asking } communities ask
    } for “{ $skill }”. { $short ->
    [0] Each has enough people for it
    [one] { $short } has too few: { $missing } more
   *[other] { $short } have too few: { $missing } more in all
    }{ $single ->
    [0] .
    [one] ; in { $single } it hangs on one person.
   *[other] ; in { $single } it hangs on one person each.
}
map-overlay-skill-unasked = No community asks for “{ $skill }”. { $people ->
    [0] Nobody is rated in it.
    [one] { $people } person is rated in it.
   *[other] { $people } people are rated in it.
}
map-overlay-skill-how = Of each community that asks for the skill: its active members who reach the rating asked for, against how many it asks for. What counts is the lesser of knowing and doing, by the latest of agreed and lead, else peer, else self.
map-skill = Skill
map-skill-asking = { $count ->
    [one] { $count } community asks for it
   *[other] { $count } communities ask for it
}
map-skill-any = at any rating
map-skill-least = at least { $rating }
map-skill-nobody = asks for it { $least }; nobody has it
map-skill-have = asks for it { $least }: { $names }
map-skill-unasked = does not ask; { $names } (up to { $rating })
map-skill-badge-nobody = nobody has it
map-skill-badge-few = too few have it
map-skill-badge-single = hangs on one person
map-scale-nobody = nobody
map-scale-enough = enough
map-scale-unrated = not rated
map-legend-people = People, by rating
map-overlay-cut = Holds the map together
map-overlay-cut-note = Without it, parts come apart
map-overlay-cut-community = without it, parts of the map come apart
map-overlay-cut-person = joins { $count ->
    [one] { $count } community
   *[other] { $count } communities
    } that nobody else joins
map-overlay-cut-sentence = { $people ->
    [one] { $people } person
   *[other] { $people } people
    } and { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
    } hold parts of the map together that would come apart without them. The map has { $parts ->
    [one] { $parts } part
   *[other] { $parts } parts
    } now.
map-overlay-cut-how = People and communities count whose absence would leave more unconnected parts than before. Active memberships connect.
map-overlay-bridges = Only links
map-overlay-bridges-note = Memberships that alone connect
map-overlay-bridges-sentence = { $count ->
    [one] { $count } membership is
   *[other] { $count } memberships are
    } the only link between two parts of the map, of { $all }.
map-overlay-bridges-line = the only link with { $name }
map-overlay-bridges-alone = whose only community is { $name }
map-overlay-bridges-how = Active memberships whose end would leave more unconnected parts than before. Each may be somebody’s only community.
map-overlay-components = Unconnected parts
map-overlay-components-note = Which share no active person
map-overlay-components-one = All communities hang together.
map-overlay-components-sentence = The communities fall into { $parts } parts that share no active person; the largest holds { $largest } of { $all ->
    [one] { $all } community
   *[other] { $all } communities
    } and { $people } of { $active ->
    [one] { $active } active person
   *[other] { $active } active people
    }.
map-overlay-components-nowhere = { $count ->
    [one] { $count } person is active in no community.
   *[other] { $count } people are active in no community.
}
map-overlay-components-line = { $people ->
    [one] { $people } person
   *[other] { $people } people
    }; with { $names }
map-overlay-components-alone = alone, with { $people ->
    [0] nobody active
    [one] { $people } person
   *[other] { $people } people
}
map-overlay-components-how = A part is what active memberships connect, over however many people (connected component). Nobody in it is active in any other part.
map-legend-most = A community has the colour of whoever in it has the most.
map-legend-alone = Alone
map-overlay-cycles = Circles of services
map-overlay-cycles-note = Who serves one another in turn
map-overlay-cycles-sentence = { $communities } of { $all ->
    [one] { $all } community
   *[other] { $all } communities
    } serve one another in turn, in { $count ->
    [one] { $count } circle
   *[other] { $count } circles
    }: what stops in one comes back to it.
map-overlay-cycles-nobody = No communities serve one another in a circle.
map-overlay-cycles-line = { $round }
map-overlay-cycles-one-of = one way of several: { $round }
map-overlay-cycles-how = Communities of which each is reached from each other along services, from provider to consumer (strongly connected parts). An arrow reads “serves”.
map-legend-no-circle = In no circle
map-overlay-brokers = Brokers
map-overlay-brokers-note = People who alone join communities
map-overlay-brokers-sentence = { $name } alone joins more pairs of communities than anybody else ({ $figure }); { $count ->
    [one] { $count } person joins
   *[other] { $count } people join
    } any.
map-overlay-brokers-nobody = Wherever two communities share somebody, they share more than one.
map-overlay-brokers-how = Pairs of communities in which the person is active, and nobody else is active in both. Each pair counts once in either direction, in one of five roles (Gould and Fernandez), by the outermost communities in which the three are at home.
map-broker-liaison = { $liaison } as liaison
map-broker-gatekeeper = { $gatekeeper } as gatekeeper, { $representative } as representative
map-broker-coordinator = { $coordinator } as coordinator
map-broker-consultant = { $consultant } as consultant
map-broker-role = Role
map-broker-all = All five roles
map-overlay-role-line = of { $all } in all roles, active in { $count ->
    [one] { $count } community
   *[other] { $count } communities
}
map-overlay-liaison = Liaisons
map-overlay-liaison-note = Between two homes, at home in neither
map-overlay-liaison-sentence = { $name } joins the most as liaison ({ $figure }); { $count ->
    [one] { $count } person is one.
   *[other] { $count } people are.
}
map-overlay-liaison-nobody = Nobody is a liaison.
map-overlay-liaison-how = A liaison alone joins two communities of different homes, and is at home in neither of the two. Each pair counts once in either direction; home is the outermost community.
map-overlay-gatekeeper = Gatekeepers and representatives
map-overlay-gatekeeper-note = Between the own home and another
map-overlay-gatekeeper-sentence = { $name } joins the most as gatekeeper and representative ({ $figure }); { $count ->
    [one] { $count } person is both.
   *[other] { $count } people are both.
}
map-overlay-gatekeeper-nobody = Nobody is a gatekeeper or representative.
map-overlay-gatekeeper-how = Somebody who alone joins a community of the own home with one of another: as gatekeeper from there to here, as representative from here to there. Memberships have no direction, so whoever is one is as often the other, and both are added up; home is the outermost community.
map-overlay-coordinator = Coordinators
map-overlay-coordinator-note = Within the own home
map-overlay-coordinator-sentence = { $name } joins the most as coordinator ({ $figure }); { $count ->
    [one] { $count } person is one.
   *[other] { $count } people are.
}
map-overlay-coordinator-nobody = Nobody is a coordinator.
map-overlay-coordinator-how = A coordinator alone joins two communities of the own home. Each pair counts once in either direction; home is the outermost community.
map-overlay-consultant = Consultants
map-overlay-consultant-note = Within a home that is not the own
map-overlay-consultant-sentence = { $name } joins the most as consultant ({ $figure }); { $count ->
    [one] { $count } person is one.
   *[other] { $count } people are.
}
map-overlay-consultant-nobody = Nobody is a consultant.
map-overlay-consultant-how = A consultant, or itinerant broker, alone joins two communities of one home and is at home elsewhere. Each pair counts once in either direction; home is the outermost community.
map-overlay-intermediaries = People between others
map-overlay-intermediaries-note = On the shortest ways
map-overlay-intermediaries-sentence = More of the shortest ways between people and communities lead through { $name } than through anybody else ({ $figure }); some lead through { $count ->
    [one] { $count } person.
   *[other] { $count } people.
}
map-overlay-intermediaries-nobody = No shortest way leads through anybody: nobody is active in two communities.
map-overlay-intermediaries-line = active in { $count ->
    [one] { $count } community
   *[other] { $count } communities
}
map-overlay-intermediaries-how = The part of all shortest ways over active memberships that leads through the person (betweenness among people and communities).
map-between = Between others
map-person-broker = Alone joins communities: { $roles }.
map-person-between = Some of the shortest ways lead through this person: betweenness { $figure }, place { $place } of all people.
map-person-cut = Without this person parts of the map come apart.
map-overlay-clusters = Clusters
map-overlay-clusters-note = Who shares people with whom
map-overlay-clusters-sentence = { $communities } of { $all ->
    [one] { $all } community
   *[other] { $all } communities
    } fall into { $count ->
    [one] { $count } cluster
   *[other] { $count } clusters
    } that share people among themselves more than with others.
map-overlay-clusters-apart = { $apart ->
    [clearly] They stand clearly apart
    [fairly] They stand fairly apart
   *[hardly] They hardly stand apart
    } (modularity { $modularity }).
map-overlay-clusters-nobody = No two communities share anybody, so there are no clusters.
map-overlay-clusters-line = cluster { $number }, with { $names }
map-overlay-clusters-how = Found from members in common alone, not from homes: the division by which links within are most beyond chance (Leiden, modularity). Modularity is 0 where they share no more people within than by chance, and 1 at most; from 0.3 on they stand apart.
map-legend-other = Other
map-overlay-degree = Linked with many
map-overlay-degree-note = Communities with members in common
map-overlay-degree-sentence = { $name } shares people with the most communities: { $figure }. { $count } share with any.
map-overlay-degree-line = shares people with { $degree ->
    [one] { $degree } community
   *[other] { $degree } communities
}
map-overlay-degree-how = The number of other communities with at least one active person in common (degree).
map-overlay-strength = Shares many people
map-overlay-strength-note = Shared memberships in all
map-overlay-strength-sentence = { $name } has the most memberships in common with others: { $figure }. { $count } have any.
map-overlay-strength-line = { $strength ->
    [one] { $strength } shared membership
   *[other] { $strength } shared memberships
    } with { $degree ->
    [one] { $degree } community
   *[other] { $degree } communities
}
map-overlay-strength-how = For each other community, the number of active people in common, added up (strength).
map-overlay-betweenness = Stands between others
map-overlay-betweenness-note = On the shortest ways
map-overlay-betweenness-sentence = More of the shortest ways between communities lead through { $name } than through any other ({ $figure }); some lead through { $count }.
map-overlay-betweenness-line = linked with { $degree ->
    [one] { $degree } community
   *[other] { $degree } communities
}
map-overlay-betweenness-how = The part of all shortest ways over members in common that leads through the community (betweenness).
map-overlay-closeness = Near to all
map-overlay-closeness-note = Few steps to everybody
map-overlay-closeness-sentence = From { $name } it is the fewest steps to all others ({ $figure }); { $count } reach anybody.
map-overlay-closeness-line = linked with { $degree ->
    [one] { $degree } community
   *[other] { $degree } communities
}
map-overlay-closeness-how = How few steps over members in common lead to all other communities; 1 is next to every one (closeness).
map-overlay-constraint = Leans on few
map-overlay-constraint-note = Its contacts all know one another
map-overlay-constraint-sentence = { $name } leans on the fewest contacts ({ $figure }){ $ties ->
    [0] .
    [one] , as { $ties } other does.
   *[other] , as { $ties } others do.
    } { $count } have contacts.
map-overlay-constraint-line = linked with { $degree ->
    [one] { $degree } community
   *[other] { $degree } communities
}
map-overlay-constraint-how = How far its links go to communities that are linked among themselves; low means that it bridges (Burt’s constraint).
map-overlay-core = Innermost
map-overlay-core-note = Core number
map-overlay-core-sentence = { $name } stands in the innermost core ({ $figure }){ $ties ->
    [0] ;
    [one] , as { $ties } other does;
   *[other] , as { $ties } others do;
    } { $count } stand in any.
map-overlay-core-line = in a core of { $core }, linked with { $degree ->
    [one] { $degree } community
   *[other] { $degree } communities
}
map-overlay-core-how = The largest number n so that it stands in a group where each is linked with n others of it (core number).
map-leaving-fallen = { $count ->
    [one] { $count } community falls below
   *[other] { $count } communities fall below
}
map-leaving-emptied = { $count ->
    [one] { $count } community has nobody left
   *[other] { $count } communities have nobody left
}
map-leaving-services-lost = { $count ->
    [one] { $count } service is lost
   *[other] { $count } services are lost
}
map-leaving-services-at-risk = { $count ->
    [one] { $count } service at risk
   *[other] { $count } services at risk
}
map-leaving-empty-seats = { $count ->
    [one] { $count } seat empty
   *[other] { $count } seats empty
}
map-leaving-pieces = { $count ->
    [one] { $count } part comes off
   *[other] { $count } parts come off
}
map-leaving-skills = { $count ->
    [one] { $count } skill falls below
   *[other] { $count } skills fall below
}

## Without

map-without-title = { $count ->
    [one] Without { $names }
   *[other] Without { $names }
}
map-without-nothing = Nothing breaks: no community falls short, no service is lost, the map holds together.
map-without-summary = { $count ->
    [one] { $count } thing breaks.
   *[other] { $count } things break.
}
map-without-emptied = { $name } has nobody active left.
map-without-fallen = { $name } falls from { $before } to { $after } active members, below { $least }.
map-without-lost = { $consumer } loses “{ $service }”: nobody is left in { $provider }.
map-without-lost-unused = { $provider } can no longer offer “{ $service }”: nobody is left.
map-without-risk = { $consumer } may lose “{ $service }”: { $provider } is left with too few.
map-without-risk-unused = { $provider } may no longer offer “{ $service }”: too few are left.
map-without-apart = The map comes apart into { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
    }; cut off: { $names }.
map-without-seat = { $name } has nobody as “{ $role }” any more.
map-without-skill = Those who have “{ $skill }” ({ $word } or more) fall from { $before } to { $after }; at least { $least } should.
map-without-skill-asked = Those who have “{ $skill }” ({ $word } or more) in { $community } fall from { $before } to { $after }, and it asks for { $least }.
map-without-any-rating = any rating
map-without-nobody-follows = Nobody is on the way to { $level } ({ $track }).
map-without-follow = On the way to { $level } ({ $track }): { $names }.
map-without-aims = { $name } aims at it
map-without-below = { $name } next below
map-without-followers = Who could follow
map-without-who = Who leaves
map-without-stays = { $name } stays after all
map-without-add = Add a person
map-without-ranking = Everybody

## Inspector

map-inspector = Details
map-findings = Findings
map-about = About
map-kind = Kind
map-kind-own = Own word…
map-state = State
map-home = Home
map-home-none = None, stands at the top
map-home-top = stands at the top
map-parents = Also in
map-parents-of = also in { $names }
map-parent-add = Add
map-parent-further = Further parent
map-parent-menu = { $name }: home or further parent
map-parent-home = Make it the home
map-parent-remove = Remove from here
map-ask-parent = { $name } also belongs to …
map-do-parent = Add
map-done-parents = Parents of { $name } changed
map-change = Move
map-active = Active
map-n-active = { $active } of { $people } active
map-n-active-within = { $own }, { $count } with those within
map-n-listed = { $count } listed
map-n-dormant = { $count } dormant
map-leader = Leader
map-leader-until = until { $date }
map-seats-left = { $count ->
    [0] no seat left
    [one] takes { $count } more
   *[other] takes { $count } more
}
map-started = Started
map-ended = Ended
map-joining = Joining
map-open-unknown = not said
map-open-yes = open
map-open-no = closed
map-seats = Seats
map-url = Web page
map-field-add = Add a field
map-field-name = Name of the field
map-field-value = Value
map-field-go = Add
map-field-missing = Give the field a name and a value.
map-field-taken = There is such a field already.
map-number-wrong = This is no whole number. Write one such as 5, or leave it empty.
map-members = Members
map-memberships = Memberships
map-membership-of = Membership of { $name } in { $community }
map-membership-details = Details of { $name } in { $community }
map-joined = Joined
map-joined-unknown = not said
map-joined-voluntary = by own wish
map-joined-assigned = assigned
map-since = Since
map-until = Until
map-share = Share of time
map-share-wrong = A share of time is a whole number of percent from 0 to 100, or empty.
map-last-contribution = Last contribution
map-end-membership = End today
map-remove-membership = Remove, as if it had never been
map-within = Within
map-services = Services
map-services-none = It gives and needs nothing yet.
map-services-gives = Gives
map-services-needs = Needs
map-services-offers = Offers
map-services-to = to { $name }
map-services-from = from { $name }
map-offered-by = Offered by { $names }
map-need-remove = Remove the need { $service }
map-offer-remove = Remove the offer { $service }
map-provider = Provider
map-provider-of = Provider of { $service }
map-provider-choose = Choose a provider
map-provider-change = Change
map-provider-none = Nobody yet
map-ask-provider = Who gives { $service } to { $name }?
map-do-provider = Keep
map-done-provider = Provider of { $service } chosen
map-offering = Offered by
map-service-name = Name, everywhere
map-service-kind = Kind, everywhere
map-need-of = Details of the need { $service }
map-offer-of = Details of the offer { $service }
map-importance = Importance
map-detail = Detail
map-service = Service
map-more-actions = More
map-purpose-missing = What is it for?
map-handle = Handle
map-email = E-mail
map-affiliation = Affiliation
map-limit = Own limit
map-limit-none = as many as they want
map-outside = from outside the organisation
map-nowhere = in no community
map-in-communities = in { $count ->
    [one] { $count } community
   *[other] { $count } communities
}
map-on-ladder = On the ladder
map-if-leaving = If they leave
map-hangs = { $count ->
    [one] { $count } thing hangs
   *[other] { $count } things hang
    } on { $name }:
map-several = { $communities ->
    [one] { $communities } community
   *[other] { $communities } communities
    }, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
map-active-any = Active in any
map-active-all = Active in all
map-whole = Whole organisation
map-whole-hint = Select a community or a person: what is known of them appears here and can be changed.
map-whole-communities = Communities
map-whole-communities-value = { $count }, { $top } at the top
map-whole-people = People
map-whole-people-value = { $active } active of { $count }
map-whole-bridges = Bridges
map-whole-bridges-value = { $count ->
    [one] { $count } person in two or more
   *[other] { $count } people in two or more
}
map-whole-services-value = { $count }, { $unmet } unmet
map-whole-ties-value = { $count ->
    [one] { $count } pair of communities
   *[other] { $count } pairs of communities
}
map-whole-findings = Findings on the map
map-whole-findings-value = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}

## Forms and questions

map-community = Community
map-community-missing = Choose a community
map-role = Role
map-people-known = People of this workspace
map-people-new = New: { $names }
map-people-meant = { $name }: did you mean
map-people-several = Several are called { $name }. Who is meant?
map-new-title = New community
map-new-name = Name
map-new-name-missing = Give it a name
map-new-purpose = Purpose
map-new-members = Members
map-new-members-note = Names, parted by commas. Who is not known yet is added.
map-new-make = Add community
map-new-made = { $name } added
map-members-missing = Name at least one person
map-service-missing = Name the service
map-date-note = As 2026-11-21, 2026-11 or 2026
map-merge-into = Stays, and takes in the others
map-divide-name = Name of part { $number }
map-divide-goal = Its own sub-goal (part { $number })
map-divide-stays = stays
map-ask-remove-communities = Remove { $count ->
    [one] { $name }
   *[other] { $count } communities
    }?
map-ask-remove-communities-text = { $count ->
    [one] Its memberships, offers and needs go with it; what lies within moves up. To keep its history, retire it instead.
   *[other] Their memberships, offers and needs go with them; what lies within moves up. To keep their history, retire them instead.
    } Undo brings all of it back.
map-ask-remove-people = Remove { $count ->
    [one] { $name }
   *[other] { $count } people
    }?
map-ask-remove-people-text = Memberships and what was recorded go with { $count ->
    [one] them
   *[other] them
    }. Undo brings all of it back.
map-ask-forget = Forget { $name }?
map-ask-forget-text = This cannot be undone. All changes made until now can then not be undone any more either, for the history is emptied. Everything that is known of { $name } goes: from this file, and from the copies that Guildhall made beside it before an update. Copies that you made stay; those in the same folder that still hold { $name } are named afterwards. What others exported stays with them.
map-forgotten = { $name } is forgotten
map-forgotten-copies = Copies still hold { $name }
map-forgotten-copies-text = From this file { $name } is gone. { $count ->
    [one] This copy in the same folder
   *[other] These { $count } copies in the same folder
    } still { $count ->
    [one] holds
   *[other] hold
    } what was known of { $name }; nothing was changed there. Delete what you do not need any more.
map-forgotten-show = Show the file
map-ask-retire = Retire { $count ->
    [one] { $name }
   *[other] { $count } communities
}
map-ask-retire-text = { $count ->
    [one] It
   *[other] They
    } will be closed from that day on; { $count ->
    [one] its
   *[other] their
    } memberships end, and the history stays.
map-ask-merge = Merge { $count ->
    [one] { $count } community
   *[other] { $count } communities
}
map-ask-merge-text = Members, services and what lies within go to the one that stays.
map-ask-move = Move { $count ->
    [one] { $name }
   *[other] { $count } communities
}
map-ask-move-text = Members and services stay as they are.
map-ask-divide = Divide { $name }
map-ask-divide-text = Each part has its own sub-goal and its people, and stands beside { $name }. What { $name } holds, offers and needs stays with it; it closes when nobody and nothing is left in it.
map-ask-members = Add members to { $name }
map-ask-join = Add { $count ->
    [one] { $name }
   *[other] { $count } people
    } to a community
map-ask-need = What does { $name } need?
map-ask-offer = What can { $name } give?
map-do-remove-communities = Remove
map-do-remove-people = Remove
map-do-forget = Forget for good
map-do-retire = Retire
map-do-merge = Merge
map-do-move = Move
map-do-divide = Divide
map-do-members = Add
map-do-join = Add
map-do-need = Add need
map-do-offer = Add offer
map-done-removed = Removed { $count ->
    [one] { $name }
   *[other] { $count } entries
}
map-done-retired = Retired { $count ->
    [one] { $name }
   *[other] { $count } communities
}
map-done-moved = Moved { $count ->
    [one] { $name }
   *[other] { $count } communities
}
map-done-merged = Merged into { $name }
map-done-divided = { $name } divided into { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
map-done-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
    } added to { $name }
map-done-need = Need added: { $service }
map-done-offer = Offer added: { $service }
map-done-need-removed = Need removed: { $service }
map-done-offer-removed = Offer removed: { $service }
map-done-ended = { $name } left { $community }
map-done-membership-removed = Membership of { $name } in { $community } removed

## Findings of communities and people

map-finding-dying = { $community } is dying
map-finding-provider-without-people = { $community } has nobody to give its services
map-finding-unmet-need = Unmet need: { $service }
map-finding-service-circle = Services in a circle
map-finding-serves-itself = { $community } serves itself
map-finding-too-large = { $community } has grown too big
map-finding-beyond-seats = More members than seats
map-finding-closed-with-members = Closed, with active members
map-finding-term-over = { $person }: term is over
map-finding-nobodys-member = { $person } is in no community
map-finding-beyond-limit = { $person } is in too many
map-finding-same-name = One name for several: { $community }
map-finding-ends-before-it-begins = { $community }: ends before it begins
finding-dying = { $found } active, fewer than { $threshold }. Find somebody to join, or retire it with thanks.
finding-provider-without-people = It gives { $found ->
    [one] { $found } service
   *[other] { $found } services
    } and nobody is active in it. Choose another provider, or find people.
finding-unmet-need = { $community } needs “{ $service }” and nobody gives it. Choose a provider.
finding-service-circle = { $names } wait for one another. Agree who moves first.
finding-serves-itself = { $community } is its own provider of “{ $service }”. Remove the need, or name who gives it.
finding-too-large = { $found } active, more than { $threshold }. Divide it into parts with their own sub-goals.
finding-beyond-seats = { $found } active for { $threshold ->
    [one] one seat
   *[other] { $threshold } seats
}. Add seats, or let somebody go on.
finding-closed-with-members = It is closed and { $found ->
    [one] one person is
   *[other] { $found } are
} active. End their memberships, or open it again.
finding-term-over = The term of { $person } in { $community } is over ({ $date }). Elect anew, or end the membership.
finding-nobodys-member = Everybody belongs somewhere. Ask { $person } where.
finding-beyond-limit = { $person } is in { $found ->
    [one] one community
   *[other] { $found } communities
} and wants at most { $threshold }. Let something go.
finding-same-name = { $found ->
    [one] { $found } community has
   *[other] { $found } communities of one home have
    } this name. Rename one, or merge them.
finding-ends-before-it-begins = The end lies before the beginning. Correct one of the dates.
