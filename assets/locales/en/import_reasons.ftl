# What speaks for what was recognised, by the core’s codes.
import-because-own = Guildhall wrote this sheet. It is read by the ids in it; there is nothing to choose.
import-because-levels-known-row = Row { $line } holds { $count ->
    [one] one word known as a level
   *[other] { $count } words known as levels
},
import-because-levels-known-column = Column { $line } holds { $count ->
    [one] one word known as a level
   *[other] { $count } words known as levels
},
import-because-levels-form-row = Row { $line } holds { $count ->
    [one] one short heading
   *[other] { $count } short headings
} over cells of like length,
import-because-levels-form-column = Column { $line } holds { $count ->
    [one] one short heading
   *[other] { $count } short headings
} beside cells of like length,
import-because-skills-column = column { $line } names { $count ->
    [one] one skill
   *[other] { $count } skills
},
import-because-skills-row = row { $line } names { $count ->
    [one] one skill
   *[other] { $count } skills
},
import-because-skills-none = no line of skill names stands beside them,
import-because-skills-one = all rows speak of one skill,
import-because-cells-texts = and the cells { $cells } are texts.
import-because-cells-numbers = and the cells { $cells } are numbers.
import-because-cells-words = and the cells { $cells } are a few words again and again.
import-because-legend = It stands beside the table and explains it.
import-because-text = It stands beside the table and has neither levels nor skills.
import-because-numbers = It stands beside the table and holds numbers without a known meaning.
import-because-sentences = It is one column of sentences, without levels.
import-because-nothing = It holds neither levels nor people.
import-because-overview = { $count ->
    [one] { $count } of its { $total } cells is the name of a level on another sheet: it is their overview.
   *[other] { $count } of its { $total } cells are the names of levels on the other sheets: it is their overview.
}
import-because-records = Each of the { $rows } rows below row { $line } is one record: “{ $levelhead }” repeats { $levels ->
    [one] one level
   *[other] { $levels } levels
}, “{ $skillhead }” repeats { $skills ->
    [one] one skill
   *[other] { $skills } skills
}, and no pair of them comes twice.
import-because-who-records = Row { $line } heads column { $column } “{ $head }” beside a column of skills: one record per person and skill.
import-because-who-rated = Row { $line } heads column { $column } “{ $head }”, and { $count ->
    [one] { $count } of the { $total } cells below is a number or a mark
   *[other] { $count } of the { $total } cells below are numbers or marks
}: people are rated.
import-because-who-list = Row { $line } heads column { $column } “{ $head }”, and no line names levels: it lists people.
import-because-rated = { $count ->
    [one] { $count } of the { $total } cells below row { $line } is a number or a mark
   *[other] { $count } of the { $total } cells below row { $line } are numbers or marks
} and no line names levels: someone or something is rated.
import-because-tickets = It lists tasks or tickets ({ $fields }), and neither levels nor people who are rated.
import-because-list = Row { $line } heads { $count ->
    [one] one column
   *[other] { $count } columns
}, and no line names levels or people.
import-because-form = Guildhall wrote this sheet for one person to fill in. Each row is known by the hidden column; there is nothing to choose before the next step.
import-because-ratings-across = { $npeople ->
    [one] Cell { $people } names one person
   *[other] Cells { $people } name { $npeople } people
} and { $skills } { $nskills ->
    [one] one skill
   *[other] { $nskills } skills
}, and the cells { $cells } between them are marks of one kind.
import-because-ratings-numbered = { $rows ->
    [one] The one row below row { $line } is
   *[other] Each of the { $rows } rows below row { $line } is
} one person, whose skills stand in columns numbered in their headings.
import-because-ratings-long = { $rows ->
    [one] The one row below row { $line } is
   *[other] Each of the { $rows } rows below row { $line } is
} one record: “{ $person }” names a person and “{ $skill }” a skill.
import-because-ratings-one = { $rows ->
    [one] The one row below row { $line } is
   *[other] Each of the { $rows } rows below row { $line } is
} one skill with its rating, and no column names people: all is of one person.
import-because-ratings-list-people = Row { $line } heads a list of people.
import-because-ratings-list-skills = Row { $line } heads a list of skills.
import-because-ratings-day-of-sheet = No cell says when it was rated, so the name of the sheet, “{ $name }”, does: the day is { $day }, or that of the import if that is earlier.
import-because-ratings-day-above = No cell says when it was rated, so the line above, “{ $text }”, does: the day is { $day }, or that of the import if that is earlier.
import-because-scale-empty = No cell holds a rating.
import-because-scale-told = The legend names the points.
import-because-scale-numbers = The cells are numbers.
import-because-scale-numbered = The cells name their number.
import-because-scale-signs = The signs have an order by themselves.
import-because-scale-words = The words have a known order.
import-because-scale-words-told = The legend gives the words their numbers.
import-because-scale-repeated = The same few words come again and again.
import-because-scale-named = People have skills without a rating; being named counts as 1.
import-because-ratings-legend = It stands beside the table and explains its marks.
import-because-ratings-text = It is text beside the table.
import-because-ratings-status = Only words for how far something is, or days, stand in it ({ $words }): they rate no one, so it was left aside.
import-because-ratings-unknown = It names no people and skills with ratings between them.
import-because-ratings-apart = It counts or sums up what the table beside it holds; no one is rated by it.
import-because-ratings-heads-people = “{ $text }” heads the people.
import-because-ratings-heads-skills = “{ $text }” heads the skills.
import-because-ratings-belongs-people = “{ $text }” belongs to people.
import-because-ratings-belongs-skills = “{ $text }” belongs to skills.
import-because-ratings-over-people = “{ $text }” stands over the people.
import-because-ratings-over-skills = “{ $text }” stands over the skills.
import-because-ratings-wanted = A column says what is wanted of each skill.
import-because-ratings-names-rows = The labels of the rows look like names.
import-because-ratings-names-columns = The labels of the columns look like names.
import-because-ratings-guessed = Nothing says which of them are the people; the rows were taken.
import-because-own-ratings = Guildhall wrote this sheet; each row is what somebody said of a person in a skill.
import-because-records-criteria = Each of the { $rows } rows below row { $line } is one record: “{ $levelhead }” repeats { $levels ->
    [one] one level
   *[other] { $levels } levels
}, “{ $skillhead }” repeats { $skills ->
    [one] one skill
   *[other] { $skills } skills
}, and those of one pair are its criteria.
import-because-level-sheet = The sheet’s name is known as a level, its column { $column } names { $skills ->
    [one] one skill
   *[other] { $skills } skills
}, and column { $sentences } holds sentences.
import-because-headers-communities = Its headers are those of communities: { $headers }.
import-because-headers-people = Its headers are those of people: { $headers }.
import-because-headers-memberships = Its headers are those of memberships: { $headers }.
import-because-headers-services = Its headers are those of services: { $headers }.
import-because-cross = People stand in the rows and communities in the columns.
import-why-by-your-choice = by your choice
import-why-chosen-by-you = chosen by you
import-why-left-out = left out
import-why-sheet-hidden = the sheet is hidden
import-why-sheet-not-asked = not among the sheets that were asked for
import-why-legend = legend
import-why-text = text
import-why-notes = notes
import-why-text-beside = text beside the table
import-why-text-above = text above the list
import-why-notes-beside = notes beside the table
import-why-notes-beside-skills = notes beside the skills
import-why-totals = totals of the table
import-why-derived = counted or summed up from the table
import-why-made-from-ratings = made from the ratings
import-why-amounts = amounts, which rate no one
import-why-running-number = a running number
import-why-always-same = says the same in every record
import-why-not-rated = says that there is no rating
import-why-no-known-meaning = no known meaning
import-why-further-line = a line without a known meaning
import-why-further-field = a further field without a known meaning
import-why-field-of-list = a further field of the list
import-why-no-ladder = not part of a matrix
import-why-no-ratings = not part of a table of ratings
import-why-no-heading = a column without a heading
import-why-list-without-ratings = a list without ratings
import-why-table-without-ratings = a table without ratings
import-why-column-without-ratings = a column without ratings
import-why-status-or-days = status words or days, which are no ratings, stand in this table
import-why-no-part = no part of the block
import-why-no-table = no table was recognised
import-why-no-place = no place was found for them
import-why-ladder-not-listed = its ladder is not listed
import-why-ladder-empty = its ladder has no levels or no skills
import-why-see-problems = see the problems
import-why-named-among-problems = named among the problems
import-why-row-cannot-be-stored = the row cannot be stored as it stands
import-why-alone-above = stands alone above the table
import-why-title-of-one = the title of one of several tables
import-why-below-title = a line between the title and the table
import-why-above-headers = stands above the headers
import-why-headers = headers
import-why-repeated-labels = labels that the table repeats
import-why-by-ids = read by their ids
import-why-heading-of-line = the heading of this line
import-why-heading-of-column = the heading of this column
import-why-heading-of-columns = the heading of these columns
import-why-heading-over-tracks = a heading over the tracks
import-why-heading-over-levels = a heading over all levels
import-why-heads-wanted = heads a row of wanted ratings
import-why-empty-line = a line without cells
import-why-column-of-level = says what a column of a level holds
import-why-column-of-rating = says what of the rating the column holds
import-why-says-what-is-beside = says what the cell beside it is
import-why-heads-track = heads the levels of one track
import-why-level-names = the levels’ names
import-why-level-code = a code beside the level’s name
import-why-level-at-rank = a level of another sheet, in the row of its rank
import-why-rank-of-row = the rank of the levels in this row
import-why-other-of-ranks = says something else of the ranks
import-why-level-scope = the scope of a level
import-why-level-freedom = the freedom of a level
import-why-level-responsibilities = the responsibilities of a level
import-why-level-pay = the pay of the levels
import-why-level-description = says what a level is
import-why-other-of-levels = says something else of the levels
import-why-expected = what is expected
import-why-expected-of-sheet = what is expected at the level of the sheet
import-why-least-rating = the least rating
import-why-record-level = the level of each record
import-why-record-skill = the skill of each record
import-why-record-rating = the least rating of each record
import-why-record-expects = what each record expects
import-why-record-area = the area of each record’s skill
import-why-record-track = the track of each record’s level
import-why-record-person = the person of each record
import-why-hardly-repeat = names that hardly repeat
import-why-several-lines = names that stand for several lines
import-why-several-skills = names that stand for several skills
import-why-names-area = names the area of the table’s skills
import-why-names-one-skill = names the skill that all cells speak of
import-why-names-skills = names the skills
import-why-names-skill = names the skill
import-why-skill-id = the skill’s id
import-why-headed-code = headed as a code
import-why-short-codes = short codes that do not repeat
import-why-headed-description = headed as a description
import-why-long-texts = long texts beside the names
import-why-between-names-and-levels = stands between the names and the levels
import-why-skill-meaning = says what a skill means
import-why-skill-description = says what the skill is
import-why-other-of-skill = says something else of the skill
import-why-other-of-group = says something of the skill of its group
import-why-area-meaning = says what the area means
import-why-skill-area = the area of the skill
import-why-skills-area = the area of the skills
import-why-area-below = the area of the skills below
import-why-alone-over-skills = stands alone over the skills below
import-why-over-skills = stands over the skills of an area
import-why-names-people = names the people
import-why-names-person = names the person
import-why-rest-of-name = the rest of the person’s name
import-why-person-id = the person’s id
import-why-person-email = the person’s e-mail
import-why-person-handle = the person’s handle
import-why-one-person = the person that all ratings are of
import-why-group-below = the group of the people below
import-why-other-of-person = says something else of the person
import-why-rates-one-in-other = rates the one in the other
import-why-rates-by-heading = rates, by its heading
import-why-only-values = the only column of values
import-why-wanted-rating = the rating that is wanted
import-why-marker-meaning = says what a marker means
import-why-mark-meaning = says what a mark means
import-why-rated-when = when it was rated
import-why-who-rated = who rated
import-why-who-rated-by-cells = who rated, by its cells
import-why-evidence = what shows it
import-why-other-of-rating = says something else of the rating
import-why-there-to-read = it is there to read
import-why-answers = answers
import-why-sent = what was sent
import-why-row-marks = the marks of the rows
import-why-form-headings = the headings of the form
import-why-areas = areas
import-why-skills = skills
import-why-levels = levels
import-why-criteria = criteria
