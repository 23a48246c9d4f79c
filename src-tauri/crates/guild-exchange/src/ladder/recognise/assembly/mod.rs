//! A ladder put together from the cells of its blocks.

mod expectations;
mod matrix;
mod records;

pub(super) use expectations::scale_report;

use super::accounting::Ledger;
use super::build::Spot;
use super::join::words_of;
use super::mapping::{BlockMapping, LadderMapping, LevelMapping, Role, Shape};
use super::report::{At, ScaleReport, excerpt, problem};
use super::tracks::{level_name, level_rest};
use super::vocabulary::{Line, line, speaks_of_pay};
use crate::book::{Area, Book, Problem, Severity, Sheet};
use crate::ladder::draft::{
    AreaDraft, CellPlace, CriterionDraft, ExpectationDraft, FreedomDraft, LadderDraft, LevelDraft, ScaleDraft,
    ScalePointDraft, SkillDraft, TrackDraft,
};
use crate::recognition::why::Why;
use guild_model::mastery::criterion::split;
use guild_model::mastery::{CriterionKind, FreedomKind};
use guild_model::text::fold;
use guild_model::{Name, Rating, Text};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Skills and areas by their folded names, so that thousands of them are found as quickly as few.
    skills_named: BTreeMap<String, Vec<usize>>,
    areas_named: BTreeMap<String, usize>,
    skill_codes: BTreeMap<String, usize>,
    n_blocks: usize,
}

/// The names that the lead has given to the cells of a block.
struct Called<'m> {
    by_cell: BTreeMap<&'m str, &'m str>,
    /// By the folded text of a cell that has one: the same text means the same thing further on.
    by_text: BTreeMap<String, &'m str>,
}

impl<'m> Called<'m> {
    fn of(block: &'m BlockMapping) -> Self {
        let by_cell = block.names.iter().map(|n| (n.cell.as_str(), n.name.as_str())).collect();
        Self { by_cell, by_text: BTreeMap::new() }
    }

    fn cell(&self, address: &str) -> Option<&'m str> {
        self.by_cell.get(address).copied()
    }

    /// As [`Called::cell`], else as another cell with this text was called before.
    fn text(&mut self, address: &str, text: &str) -> Option<&'m str> {
        if self.by_cell.is_empty() {
            return None;
        }
        if let Some(name) = self.cell(address) {
            self.by_text.entry(fold(text)).or_insert(name);
            return Some(name);
        }
        self.by_text.get(&fold(text)).copied()
    }
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
        CellPlace { file: self.book.file.clone(), sheet: self.sheet.name.clone(), cell: cell.to_owned() }
    }

    fn problem(&mut self, cell: &str, severity: Severity, code: &str, args: &[(&str, String)], message: String) {
        let at = At { file: Some(&self.book.file), sheet: Some(&self.sheet.name), cell: Some(cell.to_owned()) };
        self.problems.push(problem(&at, severity, code, args, message));
    }

    /// The cell stays out, and a problem says why.
    fn report(&mut self, spot: &Spot<'_>, code: &str, message: String) {
        self.ledger.set(spot.index, Role::Reported, Why::SeeProblems);
        let text = excerpt(&spot.text);
        self.problem(&spot.address, Severity::Warns, code, &[("text", text)], message);
    }

    fn under_no_level(&mut self, spot: &Spot<'_>) {
        let message = format!("{} stands under no level. Add its level, or leave it out.", spot.address);
        self.report(spot, "import-level-missing", message);
    }

    /// There is no room for what a cell says beside what others have said.
    fn full(&mut self, cell: &str, text: &str) {
        let most = Text::MOST.to_string();
        if let Some(area) = Area::parse(cell)
            && let Some(index) = self.sheet.index(area.top, area.left)
        {
            self.ledger.set(index, Role::Reported, Why::SeeProblems);
        }
        let text = excerpt(text);
        let message = format!(
            "\u{201c}{text}\u{201d} does not fit beside what other cells say of the same thing: a text has at most {most} characters. It was left out; shorten them."
        );
        self.problem(cell, Severity::Warns, "import-text-full", &[("text", text), ("most", most)], message);
    }

    fn text(&mut self, text: &str, cell: &str) -> Option<Text> {
        if let Ok(text) = Text::parse(text) {
            return Some(text);
        }
        let count = text.encode_utf16().count().to_string();
        let args = [("count", count.clone()), ("most", Text::MOST.to_string())];
        let message = format!("The text has {count} characters; at most {} are possible. Shorten it.", Text::MOST);
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
            let args = [("kind", kind.to_owned()), ("count", count.to_string()), ("most", Name::MOST.to_string())];
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
            skills_named: BTreeMap::new(),
            areas_named: BTreeMap::new(),
            skill_codes: BTreeMap::new(),
            n_blocks: 0,
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
        let mut sink = Sink { book, sheet, ledger, problems };
        self.n_blocks += 1;
        self.file.get_or_insert_with(|| book.file.clone());
        self.tracks(&mut sink);
        if self.draft.name.is_none() {
            let title = spots.iter().find(|s| s.role == Role::Title);
            let named = title.map(|t| (sink.name(&t.text, "framework", &t.address), t));
            if let Some(((_, Some(whole)), title)) = &named
                && !append(&mut self.draft.note, whole)
            {
                sink.full(&title.address, whole);
            }
            self.draft.name = named.map(|((name, _), _)| name);
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
            let marker =
                self.mapping.markers.iter().find(|m| m.track == Some(n as u32)).and_then(|m| Name::nearest(&m.marker));
            self.draft.tracks.push(TrackDraft { id: None, key: None, name, kind: track.kind, marker, place });
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
        let wanted = stated.map_or_else(|| level_name(text), |s| s.name.clone());
        let (name, cut) = sink.name(&wanted, "level", cell);
        let rest = cut.or_else(|| level_rest(text, &wanted));
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
        if let Some(known) =
            self.draft.levels.iter().enumerate().position(|(n, l)| same(l) && blocks.get(n) != Some(&block))
        {
            // The second of two levels with one name is met by the second cell with that name.
            if let Some(slot) = self.level_blocks.get_mut(known) {
                *slot = block;
            }
            self.say_of_level(known, rest.as_deref(), cell, sink);
            return known;
        }
        if let Some(first) =
            self.draft.levels.iter().find(|l| same(l)).and_then(|l| l.place.as_ref()).map(|p| p.cell.clone())
        {
            let args = [("kind", "level".to_owned()), ("name", name.to_string()), ("first", first.clone())];
            let message = format!(
                "The level \u{201c}{name}\u{201d} stands twice on one track, first in {first}. If it begins another path, give it a track; else give it another name."
            );
            sink.problem(cell, Severity::Warns, "import-name-repeated", &args, message);
        }
        let taken = |rank: u32| self.draft.levels.iter().any(|l| l.track == track && l.rank == rank);
        let wanted = stated.map(|s| s.rank).or(otherwise.1);
        let next = self.draft.levels.iter().filter(|l| l.track == track).map(|l| l.rank + 1).max().unwrap_or(0);
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
        let made = self.draft.levels.len() - 1;
        self.say_of_level(made, rest.as_deref(), cell, sink);
        made
    }

    /// What a level's cell says beside its name becomes a line of its scope: "3 - 5 yrs". Pay goes to the framework's
    /// note: it is nothing of what a level expects, so criteria and packs do not have it; the matrix itself does.
    fn say_of_level(&mut self, level: usize, rest: Option<&str>, cell: &str, sink: &mut Sink<'_, '_, '_>) {
        let (Some(rest), Some(draft)) = (rest, self.draft.levels.get_mut(level)) else { return };
        let (pay, rest): (Vec<&str>, Vec<&str>) = rest.lines().partition(|line| speaks_of_pay(line));
        let pay =
            pay.into_iter().map(|line| format!("{} – {}", draft.name, line.trim())).collect::<Vec<_>>().join("\n");
        for (slot, text) in [(&mut self.draft.note, pay), (&mut draft.scope, rest.join("\n"))] {
            let said: BTreeSet<String> = slot.iter().flat_map(|said| said.as_str().lines().map(fold)).collect();
            let new: Vec<&str> = text.lines().filter(|line| !said.contains(&fold(line))).collect();
            let new = new.join("\n");
            if !new.is_empty() && !append(slot, &new) {
                sink.full(cell, &new);
            }
        }
    }

    fn area(&mut self, name: &str, cell: Option<&str>, sink: &mut Sink<'_, '_, '_>) -> usize {
        let (name, cut) = sink.name(name, "area", cell.unwrap_or(""));
        if let Some(known) = self.areas_named.get(&name.folded()) {
            return *known;
        }
        self.areas_named.insert(name.folded(), self.draft.areas.len());
        let description = cut.and_then(|whole| Text::parse(&whole).ok());
        self.draft.areas.push(AreaDraft { id: None, key: None, name, description, place: cell.map(|c| sink.place(c)) });
        self.draft.areas.len() - 1
    }

    /// The skill of a name, made if no other block has named it.
    ///
    /// * `text`: what its cell says; * `called`: the name that the lead has given it instead.
    fn skill(
        &mut self,
        (text, cell): (&str, &str),
        called: Option<&str>,
        area: Option<usize>,
        misfit: bool,
        sink: &mut Sink<'_, '_, '_>,
    ) -> usize {
        let (own, said) = two_lines(text);
        let (name, cut) = sink.name(called.unwrap_or(own), "skill", cell);
        let cut = cut.or(said);
        let block = self.n_blocks;
        let named = self.skills_named.entry(name.folded()).or_default();
        let area_of = |n: usize| self.draft.skills.get(n).and_then(|s| s.area.flatten());
        let fits = |n: usize| area.is_none() || area_of(n).is_none() || area_of(n) == area;
        if let Some(known) = named.iter().copied().find(|n| fits(*n) && self.skill_blocks.get(*n) != Some(&block)) {
            if let Some(slot) = self.skill_blocks.get_mut(known) {
                *slot = block;
            }
            self.describe(known, cut.as_deref(), cell, sink);
            return known;
        }
        let twin = named.iter().copied().find(|n| area_of(*n) == area).and_then(|n| self.draft.skills.get(n));
        if let Some(first) = twin.and_then(|s| s.place.as_ref()).map(|p| p.cell.clone()) {
            let args = [("kind", "skill".to_owned()), ("name", name.to_string()), ("first", first.clone())];
            let message = format!(
                "The skill \u{201c}{name}\u{201d} stands twice, first in {first}. Both were kept; give one another name."
            );
            sink.problem(cell, Severity::Warns, "import-name-repeated", &args, message);
        }
        named.push(self.draft.skills.len());
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

    /// What a skill's cell says beside its name, unless its description has it.
    fn describe(&mut self, skill: usize, said: Option<&str>, cell: &str, sink: &mut Sink<'_, '_, '_>) {
        let (Some(said), Some(draft)) = (said, self.draft.skills.get_mut(skill)) else { return };
        let is_there = |text: &Text| text.as_str().contains(said);
        if !draft.description.as_ref().is_some_and(is_there) && !append(&mut draft.description, said) {
            sink.full(cell, said);
        }
    }

    fn skill_code(&mut self, skill: usize, cell: &Spot<'_>, sink: &mut Sink<'_, '_, '_>) {
        let code = cell.text.trim();
        let taken = self.skill_codes.get(code).is_some_and(|n| *n != skill);
        if let Some(draft) = self.draft.skills.get_mut(skill)
            && draft.key.as_deref() != Some(code)
        {
            if taken || draft.key.is_some() {
                if !append(&mut draft.description, code) {
                    sink.full(&cell.address, code);
                }
            } else {
                draft.key = Some(code.to_owned());
                self.skill_codes.insert(code.to_owned(), skill);
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
            let first = entry.place.as_ref().map_or_else(String::new, |p| format!("{}!{}", p.sheet, p.cell));
            let names = (
                self.draft.skills.get(skill).map(|s| s.name.to_string()),
                self.draft.levels.get(level).map(|l| l.name.to_string()),
            );
            let (skill, level) = (names.0.unwrap_or_default(), names.1.unwrap_or_default());
            let message = format!(
                "\u{201c}{skill}\u{201d} at \u{201c}{level}\u{201d} has another text in {first}, which was kept. Put one of the two on another track, or leave it out."
            );
            sink.ledger.set(cell.index, Role::Reported, Why::SeeProblems);
            sink.problem(
                &cell.address,
                Severity::Warns,
                "import-cell-repeated",
                &[("skill", skill), ("level", level), ("first", first)],
                message,
            );
        }
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
        facts.tracks = tracks.iter().filter_map(|t| self.draft.tracks.get(*t)).map(|t| t.name.to_string()).collect();
        let mut areas = Vec::new();
        for skill in skills.filter_map(|s| self.draft.skills.get(s)) {
            facts.skills += 1;
            if let Some(area) = skill.area.flatten()
                && !areas.contains(&area)
            {
                areas.push(area);
            }
        }
        facts.areas = areas.iter().filter_map(|a| self.draft.areas.get(*a)).map(|a| a.name.to_string()).collect();
    }
}

/// Whether a heading says something else than that its line is the scope: "Years of experience".
fn labelled(label: &str) -> bool {
    line(label) == Some(Line::LevelFact)
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

/// Adds a line; false where there is no room for it, and nothing was added.
#[must_use]
fn append(slot: &mut Option<Text>, text: &str) -> bool {
    let joined = match slot.as_ref().filter(|t| !t.is_empty()) {
        Some(before) => format!("{}\n{text}", before.as_str()),
        None => text.to_owned(),
    };
    Text::parse(&joined).is_ok_and(|text| {
        *slot = Some(text);
        true
    })
}
