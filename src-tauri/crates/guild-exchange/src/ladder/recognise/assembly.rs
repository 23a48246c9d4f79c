//! A ladder put together from the cells of its blocks.

use super::accounting::Ledger;
use super::build::Spot;
use super::join::words_of;
use super::mapping::{BlockMapping, LadderMapping, LevelMapping, Role, Shape};
use super::report::{At, ScaleReport, excerpt, problem};
use super::tracks::level_name;
use crate::book::{Book, Problem, Severity, Sheet};
use crate::ladder::draft::{
    AreaDraft, CellPlace, CriterionDraft, ExpectationDraft, FreedomDraft, LadderDraft, LevelDraft, ScaleDraft,
    ScalePointDraft, SkillDraft, TrackDraft,
};
use guild_model::mastery::criterion::split;
use guild_model::mastery::{CriterionKind, FreedomKind};
use guild_model::text::fold;
use guild_model::{Name, Rating, Text};
use std::collections::BTreeMap;

/// What a block gave, for its report.
#[derive(Default)]
pub(super) struct BlockFacts {
    pub tracks: Vec<String>,
    pub levels: Vec<String>,
    pub areas: Vec<String>,
    pub skills: u32,
}

/// A ladder while its blocks are read.
pub(super) struct Ladder<'m> {
    mapping: &'m LadderMapping,
    draft: LadderDraft,
    index: usize,
    file: Option<String>,
    /// Texts and ratings by skill and level.
    cells: BTreeMap<(usize, usize), Expected>,
    /// Which block a level and a skill came from, so that names repeated in one block stay apart.
    level_blocks: Vec<usize>,
    skill_blocks: Vec<usize>,
    n_blocks: usize,
    notes: Vec<String>,
}

#[derive(Default)]
struct Expected {
    /// The lines of the block and their texts, and the block.
    texts: Vec<String>,
    block: usize,
    ratings: Vec<(String, CellPlace)>,
    place: Option<CellPlace>,
}

/// A level of the block: from which position on, up to where its merged area reaches.
struct LevelAt {
    from: u32,
    to: Option<u32>,
    level: usize,
}

struct Sink<'s, 'p, 'l> {
    book: &'s Book,
    sheet: &'s Sheet,
    ledger: &'p mut Ledger<'l>,
    problems: &'p mut Vec<Problem>,
}

impl Sink<'_, '_, '_> {
    fn place(&self, cell: &str) -> CellPlace {
        CellPlace {
            file: self.book.file.clone(),
            sheet: self.sheet.name.clone(),
            cell: cell.to_owned(),
        }
    }

    fn problem(&mut self, cell: &str, severity: Severity, code: &str, args: &[(&str, String)], message: String) {
        let at = At {
            file: Some(&self.book.file),
            sheet: Some(&self.sheet.name),
            cell: Some(cell.to_owned()),
        };
        self.problems.push(problem(&at, severity, code, args, message));
    }

    /// The cell stays out, and a problem says why.
    fn report(&mut self, spot: &Spot<'_>, code: &str, message: String) {
        self.ledger.set(spot.index, Role::Reported, "see the problems");
        let text = excerpt(&spot.text);
        self.problem(&spot.address, Severity::Warns, code, &[("text", text)], message);
    }

    fn text(&mut self, text: &str, cell: &str) -> Option<Text> {
        if let Ok(text) = Text::parse(text) {
            return Some(text);
        }
        let count = text.encode_utf16().count().to_string();
        let args = [("count", count.clone()), ("most", Text::MOST.to_string())];
        let message = format!(
            "The text has {count} characters; at most {} are possible. Shorten it.",
            Text::MOST
        );
        self.problem(cell, Severity::Blocks, "import-text-long", &args, message);
        None
    }

    /// A name, and the whole text where it had to be cut.
    fn name(&mut self, text: &str, kind: &str, cell: &str) -> (Name, Option<String>) {
        let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(name) = Name::nearest(&one_line) {
            let count = one_line.chars().count();
            if count <= Name::MOST {
                return (name, None);
            }
            let args = [
                ("kind", kind.to_owned()),
                ("count", count.to_string()),
                ("most", Name::MOST.to_string()),
            ];
            let message = format!(
                "The {kind}'s name has {count} characters; at most {} are possible. It was cut, and the whole is kept beside it.",
                Name::MOST
            );
            self.problem(cell, Severity::Warns, "import-name-long", &args, message);
            return (name, Some(text.to_owned()));
        }
        let made = format!("{kind} {cell}");
        let args = [("kind", kind.to_owned()), ("name", made.clone())];
        let message =
            format!("The {kind} at {cell} has no name. It was called \u{201c}{made}\u{201d}; give it a name.");
        self.problem(cell, Severity::Warns, "import-name-empty", &args, message);
        (Name::nearest_or_unnamed(&made), None)
    }
}

impl<'m> Ladder<'m> {
    pub fn new((index, mapping): (usize, &'m LadderMapping)) -> Self {
        Self {
            mapping,
            draft: LadderDraft::default(),
            index,
            file: None,
            cells: BTreeMap::new(),
            level_blocks: Vec::new(),
            skill_blocks: Vec::new(),
            n_blocks: 0,
            notes: Vec::new(),
        }
    }

    /// Takes what a block tells.
    pub fn add(
        &mut self,
        book: &Book,
        sheet: &Sheet,
        block: &BlockMapping,
        spots: &[Spot<'_>],
        ledger: &mut Ledger<'_>,
        problems: &mut Vec<Problem>,
    ) -> BlockFacts {
        let mut sink = Sink {
            book,
            sheet,
            ledger,
            problems,
        };
        self.n_blocks += 1;
        self.file.get_or_insert_with(|| book.file.clone());
        self.tracks(&mut sink);
        if self.draft.name.is_none() {
            let title = spots.iter().find(|s| s.role == Role::Title);
            self.draft.name = title.map(|t| sink.name(&t.text, "framework", &t.address).0);
        }
        if block.shape == Some(Shape::Long) {
            self.long(block, spots, &mut sink)
        } else {
            self.matrix(block, spots, &mut sink)
        }
    }

    /// The tracks of the mapping, once.
    fn tracks(&mut self, sink: &mut Sink<'_, '_, '_>) {
        if !self.draft.tracks.is_empty() {
            return;
        }
        for (n, track) in self.mapping.tracks.iter().enumerate() {
            let named_by = track.named_by.as_deref().and_then(|at| at.rsplit_once('!'));
            let place = named_by.map(|(sheet, cell)| CellPlace {
                file: sink.book.file.clone(),
                sheet: sheet.to_owned(),
                cell: cell.to_owned(),
            });
            let (name, _) = sink.name(&track.name, "track", place.as_ref().map_or("", |p| p.cell.as_str()));
            let marker = self
                .mapping
                .markers
                .iter()
                .find(|m| m.track == Some(n as u32))
                .and_then(|m| Name::nearest(&m.marker));
            self.draft.tracks.push(TrackDraft {
                id: None,
                key: None,
                name,
                kind: track.kind,
                marker,
                place,
            });
        }
        if self.draft.tracks.is_empty() {
            let (name, _) = sink.name(super::join::UNNAMED_TRACK, "track", "");
            self.draft.tracks.push(TrackDraft {
                id: None,
                key: None,
                name,
                kind: guild_model::mastery::TrackKind::Trunk,
                marker: None,
                place: None,
            });
        }
    }

    /// The level a cell names, made if no other block has named it.
    fn level(
        &mut self,
        text: &str,
        cell: &str,
        stated: Option<&LevelMapping>,
        otherwise: (usize, Option<u32>),
        sink: &mut Sink<'_, '_, '_>,
    ) -> usize {
        let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let wanted = stated.map_or_else(|| level_name(text), |s| s.name.clone());
        let (name, cut) = sink.name(&wanted, "level", cell);
        let mut track = stated.map_or(otherwise.0, |s| s.track as usize);
        if track >= self.draft.tracks.len() {
            let args = [("what", "track".to_owned()), ("index", track.to_string())];
            let message = format!(
                "The level \u{201c}{name}\u{201d} is on track {track}, which the mapping does not list. It was put on the first."
            );
            sink.problem(cell, Severity::Warns, "import-mapping-index", &args, message);
            track = 0;
        }
        let block = self.n_blocks;
        let same = |l: &LevelDraft| l.track == track && l.name.folded() == name.folded();
        let blocks = &self.level_blocks;
        if let Some(known) = self
            .draft
            .levels
            .iter()
            .enumerate()
            .position(|(n, l)| same(l) && blocks.get(n) != Some(&block))
        {
            // The second of two levels with one name is met by the second cell with that name.
            if let Some(slot) = self.level_blocks.get_mut(known) {
                *slot = block;
            }
            return known;
        }
        if let Some(first) = self
            .draft
            .levels
            .iter()
            .find(|l| same(l))
            .and_then(|l| l.place.as_ref())
            .map(|p| p.cell.clone())
        {
            let args = [
                ("kind", "level".to_owned()),
                ("name", name.to_string()),
                ("first", first.clone()),
            ];
            let message = format!(
                "The level \u{201c}{name}\u{201d} stands twice on one track, first in {first}. If it begins another path, give it a track; else give it another name."
            );
            sink.problem(cell, Severity::Warns, "import-name-repeated", &args, message);
        }
        if cut.is_some()
            || (fold(&whole) != fold(name.as_str())
                && !whole.is_empty()
                && fold(&whole) != format!("{}.0", name.folded()))
        {
            self.notes.push(cut.unwrap_or(whole));
        }
        let taken = |rank: u32| self.draft.levels.iter().any(|l| l.track == track && l.rank == rank);
        let wanted = stated.map(|s| s.rank).or(otherwise.1);
        let next = self
            .draft
            .levels
            .iter()
            .filter(|l| l.track == track)
            .map(|l| l.rank + 1)
            .max()
            .unwrap_or(0);
        let rank = match wanted {
            Some(rank) if taken(rank) => {
                let args = [("level", name.to_string()), ("rank", rank.to_string())];
                let message = format!(
                    "The level \u{201c}{name}\u{201d} has rank {rank}, as another of its track. It got rank {next}; correct it."
                );
                sink.problem(cell, Severity::Warns, "import-rank-repeated", &args, message);
                next
            }
            Some(rank) => rank,
            None => next,
        };
        self.draft.levels.push(LevelDraft {
            id: None,
            key: None,
            name,
            track,
            rank,
            scope: None,
            freedoms: Vec::new(),
            responsibilities: None,
            responsibility_degree: None,
            top: None,
            place: (!cell.is_empty()).then(|| sink.place(cell)),
        });
        self.level_blocks.push(block);
        self.draft.levels.len() - 1
    }

    fn area(&mut self, name: &str, cell: Option<&str>, sink: &mut Sink<'_, '_, '_>) -> usize {
        let (name, cut) = sink.name(name, "area", cell.unwrap_or(""));
        if let Some(known) = self.draft.areas.iter().position(|a| a.name.folded() == name.folded()) {
            return known;
        }
        let description = cut.and_then(|whole| Text::parse(&whole).ok());
        self.draft.areas.push(AreaDraft {
            id: None,
            key: None,
            name,
            description,
            place: cell.map(|c| sink.place(c)),
        });
        self.draft.areas.len() - 1
    }

    /// The skill of a name, made if no other block has named it.
    fn skill(
        &mut self,
        name: &str,
        cell: &str,
        area: Option<usize>,
        misfit: bool,
        sink: &mut Sink<'_, '_, '_>,
    ) -> usize {
        let (name, said) = two_lines(name);
        let (name, cut) = sink.name(name, "skill", cell);
        let cut = cut.or(said);
        let block = self.n_blocks;
        let blocks = &self.skill_blocks;
        let same = |s: &SkillDraft| {
            s.name.folded() == name.folded()
                && (area.is_none() || s.area.flatten().is_none() || s.area.flatten() == area)
        };
        if let Some(known) = self
            .draft
            .skills
            .iter()
            .enumerate()
            .position(|(n, s)| same(s) && blocks.get(n) != Some(&block))
        {
            if let Some(slot) = self.skill_blocks.get_mut(known) {
                *slot = block;
            }
            return known;
        }
        let twin = self
            .draft
            .skills
            .iter()
            .find(|s| s.name.folded() == name.folded() && s.area.flatten() == area);
        if let Some(first) = twin.and_then(|s| s.place.as_ref()).map(|p| p.cell.clone()) {
            let args = [
                ("kind", "skill".to_owned()),
                ("name", name.to_string()),
                ("first", first.clone()),
            ];
            let message = format!(
                "The skill \u{201c}{name}\u{201d} stands twice, first in {first}. Both were kept; give one another name."
            );
            sink.problem(cell, Severity::Warns, "import-name-repeated", &args, message);
        }
        let description = cut.and_then(|whole| Text::parse(&whole).ok());
        let place = (!cell.is_empty()).then(|| sink.place(cell));
        self.draft.skills.push(SkillDraft {
            id: None,
            key: None,
            name,
            area: Some(area),
            description,
            misfit: Some(misfit),
            place,
        });
        self.skill_blocks.push(block);
        self.draft.skills.len() - 1
    }

    fn matrix(&mut self, block: &BlockMapping, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) -> BlockFacts {
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
            let Some(spot) = group
                .iter()
                .copied()
                .find(|s| stated_of(s).is_some())
                .or(group.last().copied())
            else {
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
            let to = (spot.position_end > spot.position).then_some(spot.position_end);
            levels.push(LevelAt {
                from: spot.position,
                to,
                level,
            });
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
                        self.notes.push(format!("{}: {key}", draft.name));
                    } else {
                        draft.key = Some(key);
                    }
                }
            }
        }

        // Areas and skills, by line.
        // Headings over headings are one area: "Craft – Testing".
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
            let area = self.area(&name, Some(&cell.address), sink);
            let to = (cell.line_end > cell.line).then_some(cell.line_end);
            areas.push((line, to, area));
            if above.values().any(|s| block.misfits.contains(&s.address)) {
                misfit_areas.push(area);
            }
        }
        areas.sort_by_key(|a| a.0);
        let whole_area = block.area.as_deref().map(|name| self.area(name, None, sink));
        let area_at = |line: u32| -> Option<usize> {
            let found = areas
                .iter()
                .rev()
                .find(|a| a.0 <= line)
                .filter(|a| a.1.is_none_or(|to| line <= to));
            found.map(|a| a.2).or(whole_area)
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
            let skill = self.skill(name, "", area_at(0), false, sink);
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
            let skill = self.skill(&joined, &cell.address, area, misfit, sink);
            if !names.is_empty() {
                for code in codes {
                    self.skill_code(skill, code.text.trim());
                }
            }
            skills.push((*line, skill));
        }
        let skill_at = |line: u32| skills.iter().rev().find(|s| s.0 <= line).map(|s| s.1);
        for cell in of(Role::Description) {
            let named = skills.iter().find(|s| s.0 == cell.line).map(|s| s.1);
            let group = areas.iter().find(|a| a.0 == cell.line).map(|a| a.2);
            let Some(text) = sink.text(&cell.text, &cell.address) else {
                continue;
            };
            let slot = match (
                named.or_else(|| if group.is_some() { None } else { skill_at(cell.line) }),
                group,
            ) {
                (Some(skill), _) => self.draft.skills.get_mut(skill).map(|s| &mut s.description),
                (None, Some(area)) => self.draft.areas.get_mut(area).map(|a| &mut a.description),
                (None, None) => None,
            };
            match slot {
                Some(slot) => append(slot, text.as_str()),
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
        for cell in spots.iter().filter(|s| {
            matches!(
                s.role,
                Role::Scope | Role::Freedom | Role::Responsibilities | Role::LevelNotes
            )
        }) {
            if cell.position < first {
                continue;
            }
            let Some(level) = level_at(cell.position) else {
                sink.report(
                    cell,
                    "import-level-missing",
                    format!(
                        "{} stands under no level. Add its level, or leave it out.",
                        cell.address
                    ),
                );
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
            match cell.role {
                Role::Scope => append(&mut draft.scope, text.as_str()),
                Role::Responsibilities => append(&mut draft.responsibilities, text.as_str()),
                Role::Freedom => {
                    let kind = cell.freedom.unwrap_or(FreedomKind::Task);
                    match draft.freedoms.iter_mut().find(|(k, _)| *k == kind) {
                        Some((_, freedom)) => append(&mut freedom.text, text.as_str()),
                        None => draft.freedoms.push((
                            kind,
                            FreedomDraft {
                                text: Some(text),
                                degree: None,
                            },
                        )),
                    }
                }
                _ => {
                    let label = label.map_or_else(String::new, |l| format!("{}: ", l.text.trim()));
                    self.notes.push(format!("{} – {label}{}", draft.name, text.as_str()));
                }
            }
        }

        // What is expected.
        for cell in spots
            .iter()
            .filter(|s| matches!(s.role, Role::Expectations | Role::Ratings))
        {
            let Some(level) = level_at(cell.position) else {
                sink.report(
                    cell,
                    "import-level-missing",
                    format!(
                        "{} stands under no level. Add its level, or leave it out.",
                        cell.address
                    ),
                );
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

    fn skill_code(&mut self, skill: usize, code: &str) {
        let taken = self
            .draft
            .skills
            .iter()
            .enumerate()
            .any(|(n, s)| n != skill && s.key.as_deref() == Some(code));
        if let Some(draft) = self.draft.skills.get_mut(skill)
            && draft.key.as_deref() != Some(code)
        {
            if taken || draft.key.is_some() {
                append(&mut draft.description, code);
            } else {
                draft.key = Some(code.to_owned());
            }
        }
    }

    fn expect(&mut self, skill: usize, level: usize, cell: &Spot<'_>, sink: &mut Sink<'_, '_, '_>) {
        let place = sink.place(&cell.address);
        let block = self.n_blocks;
        let entry = self.cells.entry((skill, level)).or_default();
        if cell.role == Role::Ratings {
            entry.ratings.push((cell.text.to_string(), place.clone()));
            entry.place.get_or_insert(place);
            return;
        }
        let Some(text) = sink.text(&cell.text, &cell.address) else {
            return;
        };
        if entry.texts.is_empty() || entry.block == block {
            entry.block = block;
            if entry.texts.is_empty() {
                entry.place = Some(place);
            }
            entry.texts.push(text.as_str().to_owned());
        } else if !entry.texts.iter().any(|t| fold(t) == fold(text.as_str())) {
            let first = entry
                .place
                .as_ref()
                .map_or_else(String::new, |p| format!("{}!{}", p.sheet, p.cell));
            let names = (
                self.draft.skills.get(skill).map(|s| s.name.to_string()),
                self.draft.levels.get(level).map(|l| l.name.to_string()),
            );
            let (skill, level) = (names.0.unwrap_or_default(), names.1.unwrap_or_default());
            let message = format!(
                "\u{201c}{skill}\u{201d} at \u{201c}{level}\u{201d} has another text in {first}, which was kept. Put one of the two on another track, or leave it out."
            );
            sink.ledger.set(cell.index, Role::Reported, "see the problems");
            sink.problem(
                &cell.address,
                Severity::Warns,
                "import-cell-repeated",
                &[("skill", skill), ("level", level), ("first", first)],
                message,
            );
        }
    }

    fn long(&mut self, block: &BlockMapping, spots: &[Spot<'_>], sink: &mut Sink<'_, '_, '_>) -> BlockFacts {
        let mut records: BTreeMap<u32, Vec<&Spot<'_>>> = BTreeMap::new();
        for spot in spots
            .iter()
            .filter(|s| s.role.is_imported() && !matches!(s.role, Role::Heading | Role::Title))
        {
            records.entry(spot.line).or_default().push(spot);
        }
        let mut levels: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut skills: BTreeMap<String, usize> = BTreeMap::new();
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
                        format!(
                            "The record of {} has no level. Fill it in, or leave the record out.",
                            cell.address
                        ),
                    );
                }
                continue;
            }
            let Some(skill_cell) = of(Role::Skills) else {
                for cell in record {
                    sink.report(
                        cell,
                        "import-skill-missing",
                        format!(
                            "The record of {} has no skill. Fill it in, or leave the record out.",
                            cell.address
                        ),
                    );
                }
                continue;
            };
            let track_name = of(Role::Tracks).map_or_else(String::new, |t| fold(&t.text));
            let level_key = (
                track_name.clone(),
                fold(&level_cell.map_or_else(
                    || whole.map_or_else(String::new, |w| w.name.clone()),
                    |l| level_name(&l.text),
                )),
            );
            let level = if let Some(level) = levels.get(&level_key) {
                *level
            } else {
                let stated = match level_cell {
                    Some(cell) => block.levels.iter().find(|l| l.cell == cell.address),
                    None => whole,
                };
                let track = self
                    .draft
                    .tracks
                    .iter()
                    .position(|t| t.name.folded() == track_name)
                    .unwrap_or(0);
                let (text, cell) = level_cell.map_or_else(
                    || (whole.map_or("", |w| w.name.as_str()), ""),
                    |l| (l.text.as_ref(), l.address.as_str()),
                );
                let level = self.level(text, cell, stated, (track, None), sink);
                levels.insert(level_key, level);
                level
            };
            if let Some(cell) = of(Role::Areas) {
                area = Some(self.area(&cell.text, Some(&cell.address), sink));
                misfits = block.misfits.contains(&cell.address);
            }
            let misfit = misfits || block.misfits.contains(&skill_cell.address);
            let skill = if let Some(skill) = skills.get(&fold(&skill_cell.text)) {
                *skill
            } else {
                let skill = self.skill(&skill_cell.text, &skill_cell.address, area, misfit, sink);
                skills.insert(fold(&skill_cell.text), skill);
                skill
            };
            if let Some(description) = of(Role::Description)
                && let Some(text) = sink.text(&description.text, &description.address)
                && let Some(draft) = self.draft.skills.get_mut(skill)
                && !draft
                    .description
                    .as_ref()
                    .is_some_and(|d| d.as_str().contains(text.as_str()))
            {
                append(&mut draft.description, text.as_str());
            }
            for cell in record
                .iter()
                .filter(|s| matches!(s.role, Role::Expectations | Role::Ratings))
            {
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

    fn facts(&self, facts: &mut BlockFacts, levels: impl Iterator<Item = usize>, skills: impl Iterator<Item = usize>) {
        let mut tracks = Vec::new();
        for level in levels.filter_map(|l| self.draft.levels.get(l)) {
            facts.levels.push(level.name.to_string());
            if !tracks.contains(&level.track) {
                tracks.push(level.track);
            }
        }
        // A track that only a marker names has no levels, but is there.
        let marked = self
            .draft
            .tracks
            .iter()
            .enumerate()
            .filter(|(n, t)| t.marker.is_some() && !tracks.contains(n))
            .map(|(n, _)| n)
            .collect::<Vec<_>>();
        tracks.extend(marked);
        tracks.sort_unstable();
        facts.tracks = tracks
            .iter()
            .filter_map(|t| self.draft.tracks.get(*t))
            .map(|t| t.name.to_string())
            .collect();
        let mut areas = Vec::new();
        for skill in skills.filter_map(|s| self.draft.skills.get(s)) {
            facts.skills += 1;
            if let Some(area) = skill.area.flatten()
                && !areas.contains(&area)
            {
                areas.push(area);
            }
        }
        facts.areas = areas
            .iter()
            .filter_map(|a| self.draft.areas.get(*a))
            .map(|a| a.name.to_string())
            .collect();
    }

    /// The draft, with its index in the mapping; `None` if it has no levels or no skills.
    pub fn finish(mut self, problems: &mut Vec<Problem>) -> Option<(usize, LadderDraft)> {
        if self.draft.levels.is_empty() || self.draft.skills.is_empty() {
            return None;
        }
        self.scale();
        let cells = std::mem::take(&mut self.cells);
        for ((skill, level), expected) in cells {
            let misfit = self.draft.skills.get(skill).and_then(|s| s.misfit).unwrap_or(false);
            let made = self.expectation(skill, level, misfit, expected, problems);
            self.draft.expectations.push(made);
        }
        self.order(problems);
        if let Some(name) = self.mapping.name.as_deref().and_then(Name::nearest) {
            self.draft.name = Some(name);
        }
        if self.draft.name.is_none() {
            let file = self.file.as_deref().unwrap_or("");
            let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
            self.draft.name = Name::nearest(stem);
            self.draft.named_by_file = true;
        }
        if !self.notes.is_empty() {
            self.draft.note = Text::parse(&self.notes.join("\n")).ok();
        }
        Some((self.index, self.draft))
    }

    /// The scale: the mapping's words as 1, 2, 3 …, and the numbers that occur.
    fn scale(&mut self) {
        let mut points: Vec<ScalePointDraft> = Vec::new();
        for (n, word) in self.mapping.scale.iter().enumerate() {
            if let Ok(value) = Rating::new(n as f64 + 1.0) {
                points.push(ScalePointDraft {
                    id: None,
                    value,
                    word: Name::nearest(word),
                    meaning: None,
                });
            }
        }
        let texts: Vec<String> = self
            .cells
            .values()
            .flat_map(|e| &e.ratings)
            .flat_map(|(text, _)| ratings_in(text, &points))
            .collect();
        for text in texts {
            if let Ok(value) = text.parse::<Rating>()
                && !points.iter().any(|p| p.value == value)
            {
                points.push(ScalePointDraft {
                    id: None,
                    value,
                    word: None,
                    meaning: None,
                });
            }
        }
        points.sort_by_key(|p| p.value);
        if !points.is_empty() {
            self.draft.scale = Some(ScaleDraft {
                points,
                blank_means: None,
            });
        }
    }

    fn read_rating(&self, text: &str) -> Option<Rating> {
        let folded = fold(text);
        let points = self.draft.scale.as_ref().map_or(&[][..], |s| s.points.as_slice());
        let by_word = points
            .iter()
            .find(|p| p.word.as_ref().is_some_and(|w| w.folded() == folded));
        by_word.map(|p| p.value).or_else(|| text.parse().ok())
    }

    fn expectation(
        &self,
        skill: usize,
        level: usize,
        misfit: bool,
        expected: Expected,
        problems: &mut Vec<Problem>,
    ) -> ExpectationDraft {
        let joined = expected.texts.join("\n");
        let text = Text::parse(&joined).ok().filter(|t| !t.is_empty());
        let mut criteria = (expected.texts.len() > 1).then(|| {
            expected
                .texts
                .iter()
                .filter_map(|t| self.criterion(t, misfit))
                .collect::<Vec<_>>()
        });
        let mut rating = None;
        let points = self.draft.scale.as_ref().map_or(&[][..], |s| s.points.as_slice());
        let mut lines: Vec<Option<Rating>> = Vec::new();
        let mut place_of_ratings = None;
        for (text, place) in &expected.ratings {
            for word in ratings_in(text, points) {
                let read = self.read_rating(&word);
                if read.is_none() {
                    let at = At {
                        file: Some(&place.file),
                        sheet: Some(&place.sheet),
                        cell: Some(place.cell.clone()),
                    };
                    let message = format!(
                        "\u{201c}{}\u{201d} is neither a number nor a word of the scale. Add it to the scale, or correct it.",
                        excerpt(&word)
                    );
                    problems.push(problem(
                        &at,
                        Severity::Warns,
                        "import-rating-unknown",
                        &[("text", excerpt(&word))],
                        message,
                    ));
                }
                lines.push(read);
            }
            place_of_ratings = Some(place);
        }
        if let [one] = lines.as_slice() {
            rating = Some(*one);
        } else if !lines.is_empty() {
            let mut split_now = criteria
                .take()
                .unwrap_or_else(|| text.as_ref().map_or_else(Vec::new, |t| self.split(t, misfit)));
            if split_now.len() == lines.len() {
                split_now.iter_mut().zip(&lines).for_each(|(c, r)| c.rating = *r);
                criteria = Some(split_now);
            } else {
                if let Some(place) = place_of_ratings {
                    let at = At {
                        file: Some(&place.file),
                        sheet: Some(&place.sheet),
                        cell: Some(place.cell.clone()),
                    };
                    let args = [
                        ("ratings", lines.len().to_string()),
                        ("criteria", split_now.len().to_string()),
                    ];
                    let message = format!(
                        "{} ratings stand here for {} criteria. The least of them was taken for the whole; correct the criteria.",
                        lines.len(),
                        split_now.len()
                    );
                    problems.push(problem(&at, Severity::Warns, "import-ratings-count", &args, message));
                }
                rating = Some(lines.iter().copied().flatten().min());
                criteria = (expected.texts.len() > 1).then_some(split_now);
            }
        }
        ExpectationDraft {
            id: None,
            skill,
            level,
            text,
            rating,
            criteria,
            place: expected.place,
        }
    }

    fn split(&self, text: &Text, misfit: bool) -> Vec<CriterionDraft> {
        let found = split(text, misfit).into_iter();
        found
            .filter_map(|c| self.placed(c.kind, c.marker.as_deref(), &c.text))
            .collect()
    }

    /// One cell is one criterion, whatever its lines.
    fn criterion(&self, text: &str, misfit: bool) -> Option<CriterionDraft> {
        let parsed = Text::parse(text).ok()?;
        match split(&parsed, misfit).as_slice() {
            [one] => self.placed(one.kind, one.marker.as_deref(), &one.text),
            _ => self.placed(
                if misfit {
                    CriterionKind::Misfit
                } else {
                    CriterionKind::Required
                },
                None,
                text,
            ),
        }
    }

    fn placed(&self, kind: CriterionKind, marker: Option<&str>, text: &str) -> Option<CriterionDraft> {
        let track = marker.and_then(|m| {
            self.draft
                .tracks
                .iter()
                .position(|t| t.marker.as_ref().is_some_and(|n| n.folded() == fold(m)))
        });
        let audience = marker.filter(|_| track.is_none()).and_then(Name::nearest);
        Some(CriterionDraft {
            id: None,
            kind,
            track,
            audience,
            text: Text::parse(text).ok()?,
            rating: None,
        })
    }

    /// A level that asks less than the one before it on its track, on average over the skills of both.
    fn order(&self, problems: &mut Vec<Problem>) {
        let rating = |skill: usize, level: usize| {
            self.draft
                .expectations
                .iter()
                .find(|e| e.skill == skill && e.level == level)
                .and_then(|e| e.rating.flatten())
        };
        for track in 0..self.draft.tracks.len() {
            let mut levels: Vec<usize> = (0..self.draft.levels.len())
                .filter(|l| self.draft.levels.get(*l).is_some_and(|l| l.track == track))
                .collect();
            levels.sort_by_key(|l| self.draft.levels.get(*l).map(|l| l.rank));
            for (below, above) in levels.iter().zip(levels.iter().skip(1)) {
                let both = (0..self.draft.skills.len())
                    .filter_map(|s| Some(rating(s, *above)?.value() - rating(s, *below)?.value()));
                if both.sum::<f64>() >= 0.0 {
                    continue;
                }
                let (Some(below), Some(above)) = (self.draft.levels.get(*below), self.draft.levels.get(*above)) else {
                    continue;
                };
                let place = above.place.clone();
                let at = At {
                    file: place.as_ref().map(|p| p.file.as_str()),
                    sheet: place.as_ref().map(|p| p.sheet.as_str()),
                    cell: place.as_ref().map(|p| p.cell.clone()),
                };
                let args = [("level", above.name.to_string()), ("before", below.name.to_string())];
                let message = format!(
                    "\u{201c}{}\u{201d} asks less than \u{201c}{}\u{201d}, which stands before it. If it begins another path, give it a track; else correct the order.",
                    above.name, below.name
                );
                problems.push(problem(&at, Severity::Warns, "import-level-order", &args, message));
            }
        }
    }
}

/// The ratings in a cell: a word of the scale or a number as it stands, else a list of them.
fn ratings_in(text: &str, points: &[ScalePointDraft]) -> Vec<String> {
    let folded = fold(text);
    let whole = points
        .iter()
        .any(|p| p.word.as_ref().is_some_and(|w| w.folded() == folded))
        || text.parse::<Rating>().is_ok();
    if whole {
        vec![text.trim().to_owned()]
    } else {
        words_of(text)
    }
}

/// A name over what it means, in one cell: a short first line over a longer text.
fn two_lines(text: &str) -> (&str, Option<String>) {
    match text.trim().split_once('\n') {
        Some((name, rest))
            if !name.trim().is_empty() && name.chars().count() <= 60 && super::grid::is_sentence(rest.trim()) =>
        {
            (name, Some(rest.trim().to_owned()))
        }
        _ => (text, None),
    }
}

fn append(slot: &mut Option<Text>, text: &str) {
    let joined = match slot.as_ref().filter(|t| !t.is_empty()) {
        Some(before) => format!("{}\n{text}", before.as_str()),
        None => text.to_owned(),
    };
    if let Ok(text) = Text::parse(&joined) {
        *slot = Some(text);
    }
}

pub(super) fn scale_report(draft: &LadderDraft) -> Option<ScaleReport> {
    let scale = draft.scale.as_ref()?;
    let points = scale
        .points
        .iter()
        .map(|p| p.word.as_ref().map_or_else(|| p.value.to_string(), Name::to_string));
    Some(ScaleReport {
        points: points.collect(),
        blank_means: scale.blank_means.as_ref().map(Name::to_string),
    })
}
