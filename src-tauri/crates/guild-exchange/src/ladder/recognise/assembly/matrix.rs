//! A block with levels on one side and skills on the other.

use super::{
    BTreeMap, BlockFacts, BlockMapping, Called, FreedomDraft, FreedomKind, Ladder, LevelAt, Role, Sink, Spot, append,
    fold, labelled,
};

impl Ladder<'_> {
    pub(super) fn matrix(
        &mut self,
        block: &BlockMapping,
        spots: &[Spot<'_>],
        sink: &mut Sink<'_, '_, '_>,
    ) -> BlockFacts {
        let of = |role: Role| spots.iter().filter(move |s| s.role == role);
        // Levels, by position.
        let mut cells: Vec<&Spot<'_>> = of(Role::Levels).collect();
        cells.sort_by_key(|s| (s.position, s.line));
        let mut levels: Vec<LevelAt> = Vec::new();
        let mut previous_track = 0;
        let mut groups: Vec<Vec<&Spot<'_>>> = Vec::new();
        for cell in cells {
            match groups.last_mut() {
                Some(group) if group.first().is_some_and(|g| g.position == cell.position) => group.push(cell),
                _ => groups.push(vec![cell]),
            }
        }
        let level_lines: Vec<u32> = groups.iter().flatten().map(|s| s.line).collect();
        for group in &groups {
            let stated_of = |s: &Spot<'_>| block.levels.iter().find(|l| l.cell == s.address);
            let Some(spot) = group.iter().copied().find(|s| stated_of(s).is_some()).or(group.last().copied()) else {
                continue;
            };
            let stated = stated_of(spot);
            let headed = of(Role::Tracks)
                .filter(|t| {
                    t.position <= spot.position && (t.position_end == t.position || t.position_end >= spot.position)
                })
                .max_by_key(|t| t.position);
            let named = headed.and_then(|t| self.draft.tracks.iter().position(|d| d.name.folded() == fold(&t.text)));
            let track = named.unwrap_or(previous_track);
            let level = self.level(&spot.text, &spot.address, stated, (track, None), sink);
            previous_track = self.draft.levels.get(level).map_or(0, |l| l.track);
            for other in group.iter().filter(|s| s.address != spot.address) {
                self.say_of_level(level, Some(other.text.trim()), &other.address, sink);
            }
            let to = (spot.position_end > spot.position).then_some(spot.position_end);
            levels.push(LevelAt { from: spot.position, to, level });
        }
        let first = levels.first().map_or(u32::MAX, |l| l.from);
        let level_at = |position: u32| -> Option<usize> {
            let level = levels.iter().rev().find(|l| l.from <= position)?;
            level.to.is_none_or(|to| position <= to).then_some(level.level)
        };
        let deepest = level_lines.iter().max().copied().unwrap_or(0);
        let is_level_code = |s: &Spot<'_>| s.position >= first && s.line <= deepest + 1;
        for code in of(Role::Codes).filter(|s| is_level_code(s)) {
            if let Some(level) = level_at(code.position) {
                let key = code.text.trim().to_owned();
                let taken = self.draft.levels.iter().any(|l| l.key.as_deref() == Some(&key));
                if let Some(draft) = self.draft.levels.get_mut(level)
                    && draft.key.as_ref() != Some(&key)
                {
                    if taken || draft.key.is_some() {
                        self.say_of_level(level, Some(&key), &code.address, sink);
                    } else {
                        draft.key = Some(key);
                    }
                }
            } else {
                sink.under_no_level(code);
            }
        }

        // Areas and skills, by line.
        // Headings over headings are one area: "Craft – Testing".
        let mut called = Called::of(block);
        let mut areas: Vec<(u32, Option<u32>, usize)> = Vec::new();
        let mut misfit_areas = Vec::new();
        let mut heads: BTreeMap<u32, Vec<&Spot<'_>>> = BTreeMap::new();
        for cell in of(Role::Areas) {
            heads.entry(cell.line).or_default().push(cell);
        }
        let mut above: BTreeMap<u32, &Spot<'_>> = BTreeMap::new();
        for (line, mut cells) in heads {
            cells.sort_by_key(|c| c.position);
            for cell in cells {
                above.retain(|position, head| {
                    *position < cell.position && (head.line_end == head.line || head.line_end >= line)
                });
                above.insert(cell.position, cell);
            }
            let name = above.values().map(|s| s.text.trim()).collect::<Vec<_>>().join(" – ");
            let Some(cell) = above.values().next_back() else {
                continue;
            };
            let name = called.text(&cell.address, &name).unwrap_or(&name);
            let area = self.area(name, Some(&cell.address), sink);
            let to = (cell.line_end > cell.line).then_some(cell.line_end);
            areas.push((line, to, area));
            if above.values().any(|s| block.misfits.contains(&s.address)) {
                misfit_areas.push(area);
            }
        }
        areas.sort_by_key(|a| a.0);
        let whole_area = block.area.as_deref().map(|name| self.area(name, None, sink));
        let area_at = |line: u32| -> Option<usize> {
            let found = areas.partition_point(|a| a.0 <= line).checked_sub(1).and_then(|at| areas.get(at));
            found.filter(|a| a.1.is_none_or(|to| line <= to)).map(|a| a.2).or(whole_area)
        };
        let mut labels: BTreeMap<u32, (Vec<&Spot<'_>>, Vec<&Spot<'_>>)> = BTreeMap::new();
        for cell in of(Role::Skills) {
            labels.entry(cell.line).or_default().0.push(cell);
        }
        for cell in of(Role::Codes).filter(|s| !is_level_code(s)) {
            labels.entry(cell.line).or_default().1.push(cell);
        }
        let mut skills: Vec<(u32, usize)> = Vec::new();
        if labels.is_empty()
            && let Some(name) = &block.skill
        {
            let skill = self.skill((name, ""), None, area_at(0), false, sink);
            skills.push((0, skill));
        }
        for (line, (names, codes)) in &labels {
            let Some(cell) = names.last().or(codes.last()) else {
                continue;
            };
            let area = area_at(*line);
            let misfit = area.is_some_and(|a| misfit_areas.contains(&a)) || block.misfits.contains(&cell.address);
            let joined = if names.len() > 1 {
                names.iter().map(|s| s.text.trim()).collect::<Vec<_>>().join(" – ")
            } else {
                cell.text.to_string()
            };
            let stated = called.cell(&cell.address);
            let skill = self.skill((&joined, &cell.address), stated, area, misfit, sink);
            if !names.is_empty() {
                for code in codes {
                    self.skill_code(skill, code, sink);
                }
            }
            skills.push((*line, skill));
        }
        let skill_at = |line: u32| {
            let at = skills.partition_point(|s| s.0 <= line).checked_sub(1)?;
            skills.get(at).map(|s| s.1)
        };
        for cell in of(Role::Description) {
            let named =
                skills.binary_search_by_key(&cell.line, |s| s.0).ok().and_then(|at| skills.get(at)).map(|s| s.1);
            let group = areas.get(areas.partition_point(|a| a.0 < cell.line)).filter(|a| a.0 == cell.line).map(|a| a.2);
            let Some(text) = sink.text(&cell.text, &cell.address) else {
                continue;
            };
            let slot = match (named.or_else(|| if group.is_some() { None } else { skill_at(cell.line) }), group) {
                (Some(skill), _) => self.draft.skills.get_mut(skill).map(|s| &mut s.description),
                (None, Some(area)) => self.draft.areas.get_mut(area).map(|a| &mut a.description),
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

        // What a level brings.
        for cell in spots
            .iter()
            .filter(|s| matches!(s.role, Role::Scope | Role::Freedom | Role::Responsibilities | Role::LevelNotes))
        {
            let Some(level) = level_at(cell.position) else {
                sink.under_no_level(cell);
                continue;
            };
            let Some(text) = sink.text(&cell.text, &cell.address) else {
                continue;
            };
            let label = spots
                .iter()
                .filter(|s| s.role == Role::Heading && s.line == cell.line && s.position < first)
                .max_by_key(|s| s.position);
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

        // What is expected.
        for cell in spots.iter().filter(|s| matches!(s.role, Role::Expectations | Role::Ratings)) {
            let Some(level) = level_at(cell.position) else {
                sink.under_no_level(cell);
                continue;
            };
            let Some(skill) = skill_at(cell.line) else {
                sink.report(
                    cell,
                    "import-skill-missing",
                    format!("{} belongs to no skill. Add its skill, or leave it out.", cell.address),
                );
                continue;
            };
            self.expect(skill, level, cell, sink);
        }
        let mut facts = BlockFacts::default();
        self.facts(&mut facts, levels.iter().map(|l| l.level), skills.iter().map(|s| s.1));
        facts
    }
}
