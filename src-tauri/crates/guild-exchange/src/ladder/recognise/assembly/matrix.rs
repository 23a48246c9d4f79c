//! A block with levels on one side and skills on the other.

use super::{
    BTreeMap, BlockFacts, BlockMapping, Called, FreedomDraft, FreedomKind, Ladder, LevelAt, Role, Sink, Spot, append,
    fold, labelled,
};

/// The levels of a block, in the order of their positions.
struct Levels {
    at: Vec<LevelAt>,
    /// The last line that names levels.
    deepest: u32,
}

impl Levels {
    /// Where the first level begins; nothing lies under a level before it.
    fn first(&self) -> u32 {
        self.at.first().map_or(u32::MAX, |level| level.from)
    }

    /// The level that stands over a position, by its place in the draft.
    fn over(&self, position: u32) -> Option<usize> {
        let level = self.at.iter().rev().find(|level| level.from <= position)?;
        level.to.is_none_or(|to| position <= to).then_some(level.level)
    }

    /// Whether a code stands with the levels, and not with the skills.
    fn has_code(&self, code: &Spot<'_>) -> bool {
        code.position >= self.first() && code.line <= self.deepest + 1
    }
}

/// The areas of a block, in the order of their lines.
struct Areas {
    /// First line, last line where the heading is merged over several, and place in the draft.
    at: Vec<(u32, Option<u32>, usize)>,
    /// What the lead gave as the area of the whole block.
    whole: Option<usize>,
    /// Areas whose expectations must not be seen.
    misfits: Vec<usize>,
}

impl Areas {
    /// The area that a line belongs to.
    fn of(&self, line: u32) -> Option<usize> {
        let found = self.at.partition_point(|area| area.0 <= line).checked_sub(1).and_then(|at| self.at.get(at));
        found.filter(|area| area.1.is_none_or(|to| line <= to)).map(|area| area.2).or(self.whole)
    }

    /// The area whose heading stands in this very line.
    fn headed_in(&self, line: u32) -> Option<usize> {
        let at = self.at.partition_point(|area| area.0 < line);
        self.at.get(at).filter(|area| area.0 == line).map(|area| area.2)
    }
}

/// The skills of a block, in the order of their lines: line, and place in the draft.
struct Skills(Vec<(u32, usize)>);

impl Skills {
    /// The skill whose lines include this one.
    fn of(&self, line: u32) -> Option<usize> {
        let at = self.0.partition_point(|skill| skill.0 <= line).checked_sub(1)?;
        self.0.get(at).map(|skill| skill.1)
    }

    /// The skill that is named in this very line.
    fn named_in(&self, line: u32) -> Option<usize> {
        let at = self.0.binary_search_by_key(&line, |skill| skill.0).ok()?;
        self.0.get(at).map(|skill| skill.1)
    }
}

fn of<'s, 'c>(spots: &'s [Spot<'c>], role: Role) -> impl Iterator<Item = &'s Spot<'c>> {
    spots.iter().filter(move |spot| spot.role == role)
}

fn joined(spots: &[&Spot<'_>]) -> String {
    spots.iter().map(|spot| spot.text.trim()).collect::<Vec<_>>().join(" – ")
}

impl Ladder<'_> {
    pub(super) fn matrix(
        &mut self,
        block: &BlockMapping,
        spots: &[Spot<'_>],
        sink: &mut Sink<'_, '_, '_>,
    ) -> BlockFacts {
        let levels = self.matrix_levels(block, spots, sink);
        self.level_codes(&levels, spots, sink);
        let mut called = Called::of(block);
        let areas = self.matrix_areas(block, &mut called, spots, sink);
        let skills = self.matrix_skills(block, &called, (&levels, &areas), spots, sink);
        self.descriptions(&areas, &skills, spots, sink);
        self.what_levels_bring(&levels, spots, sink);
        self.what_is_expected(&levels, &skills, spots, sink);
        let mut facts = BlockFacts::default();
        self.facts(&mut facts, levels.at.iter().map(|level| level.level), skills.0.iter().map(|skill| skill.1));
        facts
    }

    /// Reads the levels by position; cells over one position are one level.
    fn matrix_levels(&mut self, block: &BlockMapping, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) -> Levels {
        let mut cells: Vec<&Spot<'_>> = of(spots, Role::Levels).collect();
        cells.sort_by_key(|cell| (cell.position, cell.line));
        let deepest = cells.iter().map(|cell| cell.line).max().unwrap_or(0);
        let stated_of = |spot: &Spot<'_>| block.levels.iter().find(|level| level.cell == spot.address);
        let mut at = Vec::new();
        let mut previous_track = 0;
        for group in cells.chunk_by(|one, next| one.position == next.position) {
            let Some(spot) = group.iter().copied().find(|s| stated_of(s).is_some()).or(group.last().copied()) else {
                continue;
            };
            let headed = of(spots, Role::Tracks)
                .filter(|t| {
                    t.position <= spot.position && (t.position_end == t.position || t.position_end >= spot.position)
                })
                .max_by_key(|t| t.position);
            let named = headed.and_then(|t| self.draft.tracks.iter().position(|d| d.name.folded() == fold(&t.text)));
            let track = named.unwrap_or(previous_track);
            let level = self.level(&spot.text, &spot.address, stated_of(spot), (track, None), sink);
            previous_track = self.draft.levels.get(level).map_or(0, |l| l.track);
            for other in group.iter().filter(|s| s.address != spot.address) {
                self.say_of_level(level, Some(other.text.trim()), &other.address, sink);
            }
            let to = (spot.position_end > spot.position).then_some(spot.position_end);
            at.push(LevelAt { from: spot.position, to, level });
        }
        Levels { at, deepest }
    }

    /// Codes beside the names of levels: a key where none has it yet, else said of the level.
    fn level_codes(&mut self, levels: &Levels, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) {
        for code in of(spots, Role::Codes).filter(|code| levels.has_code(code)) {
            let Some(level) = levels.over(code.position) else {
                sink.under_no_level(code);
                continue;
            };
            let key = code.text.trim().to_owned();
            let taken = self.draft.levels.iter().any(|level| level.key.as_deref() == Some(&key));
            let Some(draft) = self.draft.levels.get_mut(level).filter(|draft| draft.key.as_ref() != Some(&key)) else {
                continue;
            };
            if taken || draft.key.is_some() {
                self.say_of_level(level, Some(&key), &code.address, sink);
            } else {
                draft.key = Some(key);
            }
        }
    }

    /// Reads the areas by line. Headings over headings are one area: "Craft – Testing".
    fn matrix_areas(
        &mut self,
        block: &BlockMapping,
        called: &mut Called<'_>,
        spots: &[Spot<'_>],
        sink: &mut Sink<'_, '_, '_>,
    ) -> Areas {
        let mut at: Vec<(u32, Option<u32>, usize)> = Vec::new();
        let mut misfits = Vec::new();
        let mut heads: BTreeMap<u32, Vec<&Spot<'_>>> = BTreeMap::new();
        for cell in of(spots, Role::Areas) {
            heads.entry(cell.line).or_default().push(cell);
        }
        let mut above: BTreeMap<u32, &Spot<'_>> = BTreeMap::new();
        for (line, mut cells) in heads {
            cells.sort_by_key(|cell| cell.position);
            for cell in cells {
                above.retain(|position, head| {
                    *position < cell.position && (head.line_end == head.line || head.line_end >= line)
                });
                above.insert(cell.position, cell);
            }
            let name = joined(&above.values().copied().collect::<Vec<_>>());
            let Some(cell) = above.values().next_back() else {
                continue;
            };
            let name = called.text(&cell.address, &name).unwrap_or(&name);
            let area = self.area(name, Some(&cell.address), sink);
            let to = (cell.line_end > cell.line).then_some(cell.line_end);
            at.push((line, to, area));
            if above.values().any(|head| block.misfits.contains(&head.address)) {
                misfits.push(area);
            }
        }
        at.sort_by_key(|area| area.0);
        let whole = block.area.as_deref().map(|name| self.area(name, None, sink));
        Areas { at, whole, misfits }
    }

    /// Reads the skills by line; several labels in a line are one name, and its codes are the skill's.
    fn matrix_skills(
        &mut self,
        block: &BlockMapping,
        called: &Called<'_>,
        (levels, areas): (&Levels, &Areas),
        spots: &[Spot<'_>],
        sink: &mut Sink<'_, '_, '_>,
    ) -> Skills {
        let mut labels: BTreeMap<u32, (Vec<&Spot<'_>>, Vec<&Spot<'_>>)> = BTreeMap::new();
        for cell in of(spots, Role::Skills) {
            labels.entry(cell.line).or_default().0.push(cell);
        }
        for cell in of(spots, Role::Codes).filter(|code| !levels.has_code(code)) {
            labels.entry(cell.line).or_default().1.push(cell);
        }
        let mut skills = Vec::new();
        if labels.is_empty()
            && let Some(name) = &block.skill
        {
            skills.push((0, self.skill((name, ""), None, areas.of(0), false, sink)));
        }
        for (line, (names, codes)) in &labels {
            let Some(cell) = names.last().or(codes.last()) else {
                continue;
            };
            let area = areas.of(*line);
            let misfit = area.is_some_and(|a| areas.misfits.contains(&a)) || block.misfits.contains(&cell.address);
            let name = if names.len() > 1 { joined(names) } else { cell.text.to_string() };
            let stated = called.cell(&cell.address);
            let skill = self.skill((&name, &cell.address), stated, area, misfit, sink);
            if !names.is_empty() {
                for code in codes {
                    self.skill_code(skill, code, sink);
                }
            }
            skills.push((*line, skill));
        }
        Skills(skills)
    }

    /// Texts that describe the skill of their line, or the area that is headed there.
    fn descriptions(&mut self, areas: &Areas, skills: &Skills, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) {
        for cell in of(spots, Role::Description) {
            let Some(text) = sink.text(&cell.text, &cell.address) else {
                continue;
            };
            let area = areas.headed_in(cell.line);
            let skill = skills.named_in(cell.line).or_else(|| if area.is_some() { None } else { skills.of(cell.line) });
            let slot = match (skill, area) {
                (Some(skill), _) => self.draft.skills.get_mut(skill).map(|skill| &mut skill.description),
                (None, Some(area)) => self.draft.areas.get_mut(area).map(|area| &mut area.description),
                (None, None) => None,
            };
            match slot {
                Some(slot) => {
                    if !append(slot, text.as_str()) {
                        sink.full(&cell.address, text.as_str());
                    }
                }
                None => sink.report(
                    cell,
                    "import-skill-missing",
                    format!(
                        "The text in {} describes no skill: its line has none. Give the line a skill, or leave it out.",
                        cell.address
                    ),
                ),
            }
        }
    }

    /// Scope, freedom, responsibilities and notes, each of the level over it.
    fn what_levels_bring(&mut self, levels: &Levels, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) {
        let first = levels.first();
        for cell in spots
            .iter()
            .filter(|s| matches!(s.role, Role::Scope | Role::Freedom | Role::Responsibilities | Role::LevelNotes))
        {
            let Some(level) = levels.over(cell.position) else {
                sink.under_no_level(cell);
                continue;
            };
            let Some(text) = sink.text(&cell.text, &cell.address) else {
                continue;
            };
            let label = of(spots, Role::Heading)
                .filter(|head| head.line == cell.line && head.position < first)
                .max_by_key(|head| head.position);
            let Some(draft) = self.draft.levels.get_mut(level) else {
                continue;
            };
            // "Years: 3 - 5": a line of the scope that is headed otherwise says by what.
            let label = label.map_or_else(String::new, |l| format!("{}: ", l.text.trim()));
            let is_told = match cell.role {
                Role::Scope if labelled(&label) => append(&mut draft.scope, &format!("{label}{}", text.as_str())),
                Role::Scope => append(&mut draft.scope, text.as_str()),
                Role::Responsibilities => append(&mut draft.responsibilities, text.as_str()),
                Role::Freedom => {
                    let kind = cell.freedom.unwrap_or(FreedomKind::Task);
                    if let Some((_, freedom)) = draft.freedoms.iter_mut().find(|(k, _)| *k == kind) {
                        append(&mut freedom.text, text.as_str())
                    } else {
                        draft.freedoms.push((kind, FreedomDraft { text: Some(text.clone()), degree: None }));
                        true
                    }
                }
                _ => append(&mut self.draft.note, &format!("{} – {label}{}", draft.name, text.as_str())),
            };
            if !is_told {
                sink.full(&cell.address, text.as_str());
            }
        }
    }

    /// Expectations and least ratings, where a level and a skill meet.
    fn what_is_expected(&mut self, levels: &Levels, skills: &Skills, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) {
        for cell in spots.iter().filter(|s| matches!(s.role, Role::Expectations | Role::Ratings)) {
            let Some(level) = levels.over(cell.position) else {
                sink.under_no_level(cell);
                continue;
            };
            let Some(skill) = skills.of(cell.line) else {
                sink.report(
                    cell,
                    "import-skill-missing",
                    format!("{} belongs to no skill. Add its skill, or leave it out.", cell.address),
                );
                continue;
            };
            self.expect(skill, level, cell, sink);
        }
    }
}
