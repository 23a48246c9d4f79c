# A team as a file, for its lead.
team-export-title = The team against its ladder
team-export-lead-only = For the lead only. It holds what was said of several people: do not hand it on, and give each person their own pack instead.
team-export-of-nobody = It names nobody and tells of the team as a whole. Where only one person is rated, the figures are theirs.
team-export-of = { $framework }, version { $version }, as of { $date }
team-export-no-verdict = It is no ranking and no verdict: it shows what to talk about.
team-export-findings = What is noteworthy
team-export-matrix = The matrix
team-export-matrix-note = What the person does; where knowing is another, it follows after a slash. A dash means that nothing is known.
team-export-person = Person
team-export-level = Level
team-export-older = old
team-export-skills = Skill
team-export-rated = People rated
team-export-gap = Sum of the gaps
