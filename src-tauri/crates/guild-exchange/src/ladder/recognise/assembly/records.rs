//! A block with one record per level and skill.

use super::{BTreeMap, BlockFacts, BlockMapping, Called, Ladder, Role, Sink, Spot, fold, level_name, level_rest};

impl Ladder<'_> {
    pub(super) fn long(&mut self, block: &BlockMapping, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) -> BlockFacts {
        let mut records: BTreeMap<u32, Vec<&Spot<'_>>> = BTreeMap::new();
        for spot in spots.iter().filter(|s| s.role.is_imported() && !matches!(s.role, Role::Heading | Role::Title)) {
            records.entry(spot.line).or_default().push(spot);
        }
        let mut levels: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut skills: BTreeMap<String, usize> = BTreeMap::new();
        let (mut areas_called, mut skills_called) = (Called::of(block), Called::of(block));
        // An area holds until the next one.
        let mut area = None;
        let mut misfits = false;
        for record in records.values() {
            let of = |role: Role| record.iter().copied().find(|s| s.role == role);
            let whole = block.levels.iter().find(|l| l.cell.is_empty());
            let level_cell = of(Role::Levels);
            if level_cell.is_none() && whole.is_none() {
                for cell in record {
                    sink.report(
                        cell,
                        "import-level-missing",
                        format!("The record of {} has no level. Fill it in, or leave the record out.", cell.address),
                    );
                }
                continue;
            }
            let Some(skill_cell) = of(Role::Skills) else {
                for cell in record {
                    sink.report(
                        cell,
                        "import-skill-missing",
                        format!("The record of {} has no skill. Fill it in, or leave the record out.", cell.address),
                    );
                }
                continue;
            };
            let track_name = of(Role::Tracks).map_or_else(String::new, |t| fold(&t.text));
            let level_key = (
                track_name.clone(),
                fold(
                    &level_cell
                        .map_or_else(|| whole.map_or_else(String::new, |w| w.name.clone()), |l| level_name(&l.text)),
                ),
            );
            let level = if let Some(level) = levels.get(&level_key).copied() {
                if let Some(cell) = level_cell {
                    let name = level_name(&cell.text);
                    self.say_of_level(level, level_rest(&cell.text, &name).as_deref(), &cell.address, sink);
                }
                level
            } else {
                let stated = match level_cell {
                    Some(cell) => block.levels.iter().find(|l| l.cell == cell.address),
                    None => whole,
                };
                let track = self.draft.tracks.iter().position(|t| t.name.folded() == track_name).unwrap_or(0);
                let (text, cell) = level_cell.map_or_else(
                    || (whole.map_or("", |w| w.name.as_str()), ""),
                    |l| (l.text.as_ref(), l.address.as_str()),
                );
                let level = self.level(text, cell, stated, (track, None), sink);
                levels.insert(level_key, level);
                level
            };
            if let Some(cell) = of(Role::Areas) {
                let name = areas_called.text(&cell.address, &cell.text).unwrap_or(&cell.text);
                area = Some(self.area(name, Some(&cell.address), sink));
                misfits = block.misfits.contains(&cell.address);
            }
            let misfit = misfits || block.misfits.contains(&skill_cell.address);
            let skill = if let Some(skill) = skills.get(&fold(&skill_cell.text)) {
                *skill
            } else {
                let stated = skills_called.text(&skill_cell.address, &skill_cell.text);
                let skill = self.skill((&skill_cell.text, &skill_cell.address), stated, area, misfit, sink);
                skills.insert(fold(&skill_cell.text), skill);
                skill
            };
            if let Some(description) = of(Role::Description)
                && let Some(text) = sink.text(&description.text, &description.address)
            {
                self.describe(skill, Some(text.as_str()), &description.address, sink);
            }
            for cell in record.iter().filter(|s| matches!(s.role, Role::Expectations | Role::Ratings)) {
                self.expect(skill, level, cell, sink);
            }
        }
        let mut facts = BlockFacts::default();
        let mut level_list: Vec<usize> = levels.into_values().collect();
        level_list.sort_unstable();
        let mut skill_list: Vec<usize> = skills.into_values().collect();
        skill_list.sort_unstable();
        self.facts(&mut facts, level_list.into_iter(), skill_list.into_iter());
        facts
    }
}
