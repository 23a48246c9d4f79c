# The lists: communities, people, findings, overlap.

## Views, commands

view-communities = Communities
command-show-communities = Communities
view-people = People
command-show-people = People
view-overlap = Overlap
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
