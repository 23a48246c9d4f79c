//! Who and what the rows and columns of a block are about.

use super::build::Spot;
use super::draft::{AssessorKind, CellPlace};
use super::halves::{Half, halves};
use super::headings::assessor_cell;
use super::mapping::{RatingsBlockMapping, RatingsUse, Role, Shape};
use super::registry::{Match, People, Skills, What, Who};
use crate::book::{Area, Problem, Severity, Sheet};
use crate::recognition::report::{At, problem};
use guild_model::Text;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A block and its cells.
pub(super) struct Names<'n, 'm> {
    pub file: &'n str,
    pub sheet: &'n Sheet,
    pub block: &'n RatingsBlockMapping,
    pub spots: &'n [Spot<'m>],
}

/// The people and skills of a block, by row and by column.
#[derive(Default)]
pub(super) struct Lines {
    row_people: BTreeMap<u32, usize>,
    /// By column, with the last column that it reaches.
    column_people: BTreeMap<u32, (u32, usize)>,
    row_skills: BTreeMap<(u32, Option<u32>), usize>,
    column_skills: BTreeMap<u32, (u32, usize)>,
    assessors: BTreeMap<u32, AssessorKind>,
    one_person: Option<usize>,
    /// With its column.
    pub common_date: Option<(u32, String)>,
    pub common_assessor: Option<String>,
    /// The first row of the body.
    top: u32,
    across: bool,
    grid: bool,
    /// By how many rows the tallest merged area of the sheet goes down: none above those reaches a row.
    tallest: u32,
}

impl Lines {
    pub fn people(&self) -> impl Iterator<Item = usize> {
        self.row_people.values().copied().chain(self.column_people.values().map(|(_, p)| *p)).chain(self.one_person)
    }

    pub fn skills(&self) -> impl Iterator<Item = usize> {
        self.row_skills.values().copied().chain(self.column_skills.values().map(|(_, s)| *s))
    }

    pub fn person(&self, spot: &Spot<'_>) -> Option<usize> {
        if self.across {
            at_column(&self.column_people, spot.column)
        } else {
            self.row_people.get(&spot.row).copied().or(self.one_person)
        }
    }

    pub fn skill(&self, spot: &Spot<'_>) -> Option<usize> {
        if self.grid && !self.across {
            at_column(&self.column_skills, spot.column)
        } else {
            self.row_skills
                .get(&(spot.row, spot.part.group))
                .or_else(|| self.row_skills.get(&(spot.row, None)))
                .copied()
        }
    }

    /// Whose target the cell is: a person's in a cell of her own, else everyone's.
    pub fn target_person(&self, spot: &Spot<'_>) -> Option<usize> {
        self.person(spot)
    }

    pub fn row_assessor(&self, row: u32) -> Option<AssessorKind> {
        self.assessors.get(&row).copied()
    }

    pub fn stands_above(&self, spot: &Spot<'_>) -> bool {
        spot.row < self.top
    }

    pub fn is_heading(&self, spot: &Spot<'_>) -> bool {
        spot.row < self.top
    }

    /// The person and skill whose own cell this is, in a table where both have lines.
    pub fn own_pair(&self, spot: &Spot<'_>) -> Option<(usize, usize)> {
        if !self.grid {
            return None;
        }
        let items = if self.across { &self.column_people } else { &self.column_skills };
        at_column(items, spot.column)?;
        Some((self.person(spot)?, self.skill(spot)?))
    }

    /// The empty cells of a row between people and skills.
    pub fn empty_pairs(&self, row: u32, names: &Names<'_, '_>) -> Vec<(usize, usize, String)> {
        let mut pairs = Vec::new();
        // What is written in a merged cell is said of all that it covers: nobody left those cells empty.
        let merges = &names.sheet.merges;
        let from = merges.partition_point(|m| m.top < row.saturating_sub(self.tallest));
        let to = merges.partition_point(|m| m.top <= row);
        let merged = merges.get(from..to).unwrap_or_default().iter().filter(|m| row <= m.bottom);
        let merged: Vec<Area> = merged.filter(|m| names.sheet.get(m.top, m.left).is_some()).copied().collect();
        let filled =
            |column: u32| names.sheet.get(row, column).is_some() || merged.iter().any(|m| m.contains(row, column));
        if self.grid {
            let (line, items) = if self.across {
                (self.row_skills.get(&(row, None)), &self.column_people)
            } else {
                (self.row_people.get(&row), &self.column_skills)
            };
            let Some(line) = line else { return pairs };
            for (column, (reach, item)) in items {
                if (*column..=*reach).all(|c| !filled(c)) {
                    let (person, skill) = if self.across { (*item, *line) } else { (*line, *item) };
                    pairs.push((person, skill, Area::cell(row, *column).address()));
                }
            }
        } else if let Some((person, skill)) =
            self.row_people.get(&row).copied().or(self.one_person).zip(self.row_skills.get(&(row, None)).copied())
        {
            let first = names
                .block
                .parts
                .iter()
                .find(|p| matches!(p.role, Role::Ratings | Role::Knows | Role::Does))
                .and_then(|p| Area::parse(&p.range));
            if let Some(area) = first.filter(|a| !filled(a.left)) {
                pairs.push((person, skill, Area::cell(row, area.left).address()));
            }
        }
        pairs
    }
}

fn at_column(items: &BTreeMap<u32, (u32, usize)>, column: u32) -> Option<usize> {
    items.range(..=column).next_back().filter(|(_, (reach, _))| column <= *reach).map(|(_, (_, item))| *item)
}

impl<'m> Names<'_, 'm> {
    pub fn text(&self, spot: &Spot<'_>) -> Cow<'_, str> {
        let text = self.sheet.cells.get(spot.index).map_or(Cow::Borrowed(""), |c| c.value.text());
        match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text),
        }
    }

    pub fn place(&self, spot: &Spot<'_>) -> CellPlace {
        CellPlace {
            file: self.file.to_owned(),
            sheet: self.sheet.name.clone(),
            cell: Area::cell(spot.row, spot.column).address(),
        }
    }

    /// The cells of a row.
    pub fn row(&self, row: u32) -> &[Spot<'m>] {
        let from = self.spots.partition_point(|s| s.row < row);
        let to = self.spots.partition_point(|s| s.row <= row);
        self.spots.get(from..to).unwrap_or_default()
    }

    /// The heading over a cell of a column: the nearest cell above the block's body.
    pub fn head(&self, spot: &Spot<'_>) -> String {
        let Some(part) = Area::parse(&spot.part.range) else { return String::new() };
        let above = part.top.checked_sub(1).into_iter().chain((0..part.top.saturating_sub(1)).rev().take(4));
        above
            .filter_map(|r| self.sheet.get(r, spot.column))
            .map(|c| c.value.text().trim().to_owned())
            .next()
            .unwrap_or_default()
    }

    fn is_grid(&self) -> bool {
        self.block.usage == RatingsUse::Ratings
            && matches!(self.block.shape, Some(Shape::PeopleDown | Shape::PeopleAcross))
    }

    /// Finds people and skills of the block, in the order of its cells.
    pub fn lines(&self, people: &mut People, skills: &mut Skills, problems: &mut Vec<Problem>) -> Lines {
        let grid = self.is_grid();
        let across = grid && self.block.shape == Some(Shape::PeopleAcross);
        let body = |s: &&Spot<'_>| {
            matches!(
                s.part.role,
                Role::Ratings
                    | Role::Knows
                    | Role::Does
                    | Role::Skills
                    | Role::People
                    | Role::PersonCodes
                    | Role::Codes
            )
        };
        let values = |s: &&Spot<'_>| matches!(s.part.role, Role::Ratings | Role::Knows | Role::Does | Role::Targets);
        let rowed = |s: &&Spot<'_>| s.part.role == if across { Role::Skills } else { Role::People };
        let top = if grid {
            self.spots
                .iter()
                .filter(rowed)
                .map(|s| s.row)
                .min()
                .or_else(|| self.spots.iter().filter(values).map(|s| s.row).min())
        } else {
            let named = |s: &&Spot<'_>| {
                matches!(s.part.role, Role::People | Role::PersonCodes | Role::Emails | Role::Skills | Role::Codes)
            };
            let long = self.block.shape == Some(Shape::Long) || self.block.usage == RatingsUse::People;
            let person_top = self.spots.iter().filter(named).map(|s| s.row).min().filter(|_| long);
            let skill_top = person_top.or_else(|| {
                self.spots
                    .iter()
                    .filter(|s| s.part.role == Role::Skills || s.part.role == Role::Codes)
                    .map(|s| s.row)
                    .min()
            });
            skill_top.or_else(|| self.spots.iter().filter(body).map(|s| s.row).min())
        };
        let tallest = self.sheet.merges.iter().map(|m| m.bottom.saturating_sub(m.top)).max().unwrap_or(0);
        let mut lines = Lines { top: top.unwrap_or(0), across, grid, tallest, ..Lines::default() };
        self.common(&mut lines, people);
        if across {
            self.columns_of_people(&mut lines, people, problems);
            self.rows_of_skills(&mut lines, skills);
        } else if grid {
            self.columns_of_skills(&mut lines, skills);
            self.rows_of_people(&mut lines, people, problems);
        } else {
            self.rows_of_people(&mut lines, people, problems);
            self.rows_of_skills(&mut lines, skills);
        }
        for spot in self.spots.iter().filter(|s| s.part.role == Role::Assessors && s.row >= lines.top) {
            if let Some(kind) = assessor_cell(&self.text(spot)) {
                lines.assessors.extend((spot.whole.top..=spot.whole.bottom).map(|r| (r, kind)));
            }
        }
        lines
    }

    /// What stands once for the whole block: the person, the date, who rated.
    fn common(&self, lines: &mut Lines, people: &mut People) {
        if self.is_grid() || self.block.usage != RatingsUse::Ratings {
            return;
        }
        let top = lines.top;
        let above = |role: Role| self.spots.iter().find(|s| s.part.role == role && s.row < top);
        let named = above(Role::People);
        let place = named.map(|s| self.place(s));
        let name = self.block.person.clone().or_else(|| named.map(|s| self.text(s).into_owned()));
        let rows_name_people = self
            .spots
            .iter()
            .any(|s| matches!(s.part.role, Role::People | Role::PersonCodes | Role::Emails) && s.row >= top);
        if !rows_name_people && (name.is_some() || self.block.shape == Some(Shape::List)) {
            let who = Who { name, place, ..Who::default() };
            lines.one_person = Some(people.resolve(who, &BTreeSet::new()).index());
        }
        lines.common_date = above(Role::Dates).map(|s| (s.column, self.text(s).into_owned()));
        lines.common_assessor = above(Role::Assessors).map(|s| self.text(s).into_owned());
    }

    /// Cells that head columns, with the last column that each reaches.
    fn column_items(&self, role: Role) -> Vec<(&Spot<'m>, u32)> {
        let cells: Vec<&Spot<'m>> = self.spots.iter().filter(|s| s.part.role == role).collect();
        let lanes: BTreeSet<u32> =
            self.spots.iter().filter(|s| s.part.role == Role::Heading).map(|s| s.column).collect();
        let reach = |n: usize, cell: &Spot<'_>| {
            let next = cells.iter().skip(n + 1).find(|c| c.row == cell.row).map(|c| c.column);
            let mut last = cell.whole.right;
            // "self | lead" below an unmerged name: the name reaches over the columns that have no name of their own.
            while next.is_none_or(|n| last + 1 < n) && lanes.contains(&(last + 1)) && lanes.contains(&cell.column) {
                last += 1;
            }
            last
        };
        cells.iter().enumerate().map(|(n, cell)| (*cell, reach(n, cell))).collect()
    }

    /// The names in the cells that head columns, without the word that says which half of a rating stands below them.
    fn column_names(&self, items: &[(&Spot<'m>, u32)]) -> Vec<String> {
        let texts: Vec<Cow<'_, str>> = items.iter().map(|(cell, _)| self.text(cell)).collect();
        let found = halves(&texts.iter().map(AsRef::as_ref).collect::<Vec<_>>());
        let heads = |cell: &Spot<'_>, role: Role| {
            let below = |a: Area| a.top > cell.row && a.left <= cell.column && cell.column <= a.right;
            self.block.parts.iter().any(|part| part.role == role && Area::parse(&part.range).is_some_and(below))
        };
        let name = |((cell, _), half): (&(&Spot<'_>, u32), _)| match half {
            Some(Half { name, role }) if heads(cell, role) => name.to_owned(),
            _ => self.text(cell).into_owned(),
        };
        items.iter().zip(found).map(name).collect()
    }

    fn columns_of_people(&self, lines: &mut Lines, people: &mut People, problems: &mut Vec<Problem>) {
        let mut apart = BTreeSet::new();
        let groups: Vec<(&Spot<'_>, u32)> = self.column_items(Role::PersonFields);
        let items = self.column_items(Role::People);
        let mut halved: BTreeMap<String, usize> = BTreeMap::new();
        for ((cell, reach), name) in items.iter().copied().zip(self.column_names(&items)) {
            let is_half = name != self.text(cell);
            if let Some(person) = halved.get(&name).copied().filter(|_| is_half) {
                lines.column_people.insert(cell.column, (reach, person));
                continue;
            }
            let group = groups
                .iter()
                .rev()
                .find(|(g, _)| g.column <= cell.column && (g.whole.right >= cell.column || g.whole.right == g.column));
            let fields = group
                .map(|(g, _)| ("group".to_owned(), Text::parse(&self.text(g)).unwrap_or_default()))
                .into_iter()
                .collect();
            let place = Some(self.place(cell));
            let who = Who { name: Some(name.clone()), fields, place, ..Who::default() };
            let person = self.person(people, who, &apart, cell, problems);
            apart.insert(person);
            if is_half {
                halved.insert(name, person);
            }
            lines.column_people.insert(cell.column, (reach, person));
        }
    }

    fn columns_of_skills(&self, lines: &mut Lines, skills: &mut Skills) {
        let areas: Vec<&Spot<'_>> =
            self.spots.iter().filter(|s| s.part.role == Role::Areas && s.row < lines.top).collect();
        let merged = areas.iter().any(|a| a.whole.right > a.column);
        let items = self.column_items(Role::Skills);
        for ((cell, reach), name) in items.iter().copied().zip(self.column_names(&items)) {
            let area =
                areas.iter().rev().find(|a| a.column <= cell.column && (!merged || a.whole.right >= cell.column));
            let area = area.map(|a| (self.text(a).into_owned(), self.place(a)));
            if let Some(skill) = self.skill(skills, &name, area, None, None, cell) {
                lines.column_skills.insert(cell.column, (reach, skill));
            }
        }
    }

    fn skill(
        &self,
        skills: &mut Skills,
        text: &str,
        area: Option<(String, CellPlace)>,
        code: Option<String>,
        description: Option<Text>,
        cell: &Spot<'_>,
    ) -> Option<usize> {
        let place = self.place(cell);
        let parted = self.block.split.as_ref().and_then(|mark| text.split_once(mark.as_str()));
        let what = match parted {
            Some((head, name)) if !head.trim().is_empty() && !name.trim().is_empty() => What {
                code,
                name: name.trim().to_owned(),
                area: area.or_else(|| Some((head.trim().to_owned(), place.clone()))),
                written: Some(text.to_owned()),
                description,
                place: Some(place),
            },
            _ => What { code, name: text.to_owned(), area, written: None, description, place: Some(place) },
        };
        skills.resolve(what)
    }

    fn rows_of_skills(&self, lines: &mut Lines, skills: &mut Skills) {
        let mut area: Option<(String, CellPlace, u32, bool)> = None;
        let mut from = self.spots.partition_point(|s| s.row < lines.top.min(self.first_area_row()));
        let mut latest: Option<(u32, usize)> = None;
        while let Some(first) = self.spots.get(from) {
            let to = from + self.spots.get(from..).map_or(0, |rest| rest.partition_point(|s| s.row <= first.row));
            let cells = self.spots.get(from..to).unwrap_or_default();
            from = to.max(from + 1);
            let row = first.row;
            let names: Vec<&Spot<'_>> = cells.iter().filter(|s| s.part.role == Role::Skills).collect();
            if let Some(cell) = cells.iter().find(|s| s.part.role == Role::Areas && !self.text(s).is_empty()) {
                let group = names.is_empty();
                area = Some((self.text(cell).into_owned(), self.place(cell), cell.whole.bottom, group));
            }
            let holds = area.as_ref().filter(|(_, _, bottom, group)| *group || self.block.fill_down || row <= *bottom);
            let here = holds.map(|(name, place, ..)| (name.clone(), place.clone()));
            let code = cells.iter().find(|s| s.part.role == Role::Codes).map(|s| self.text(s).into_owned());
            let description =
                cells.iter().find(|s| s.part.role == Role::Description).and_then(|s| Text::parse(&self.text(s)).ok());
            if names.is_empty() && row >= lines.top {
                if let Some((cell, code)) = cells.iter().find(|s| s.part.role == Role::Codes).zip(code) {
                    let what = What {
                        code: Some(code),
                        area: here,
                        description,
                        place: Some(self.place(cell)),
                        ..What::default()
                    };
                    lines.row_skills.extend(skills.resolve(what).map(|s| ((row, None), s)));
                } else if let Some((bottom, skill)) = latest.filter(|(bottom, _)| row <= *bottom) {
                    lines.row_skills.insert((row, None), skill);
                    latest = Some((bottom, skill));
                }
                continue;
            }
            for cell in names {
                let skill = self.skill(skills, &self.text(cell), here.clone(), code.clone(), description.clone(), cell);
                lines.row_skills.extend(skill.map(|s| ((row, cell.part.group), s)));
                latest = skill.map(|s| (cell.whole.bottom, s));
            }
        }
    }

    /// An area may stand in a row of its own above the first skill.
    fn first_area_row(&self) -> u32 {
        self.spots.iter().filter(|s| s.part.role == Role::Areas).map(|s| s.row).min().unwrap_or(u32::MAX)
    }

    fn rows_of_people(&self, lines: &mut Lines, people: &mut People, problems: &mut Vec<Problem>) {
        let single = self.is_grid() || self.block.usage == RatingsUse::People;
        let mut apart: BTreeSet<usize> = BTreeSet::new();
        let mut before: Option<usize> = None;
        let mut reach = 0;
        let mut from = self.spots.partition_point(|s| s.row < lines.top);
        while let Some(first) = self.spots.get(from) {
            let to = from + self.spots.get(from..).map_or(0, |rest| rest.partition_point(|s| s.row <= first.row));
            let cells = self.spots.get(from..to).unwrap_or_default();
            from = to.max(from + 1);
            let row = first.row;
            let of = |role: Role| cells.iter().find(|s| s.part.role == role && !self.text(s).is_empty());
            let own = of(Role::People)
                .or_else(|| of(Role::PersonCodes))
                .or_else(|| of(Role::Emails))
                .or_else(|| of(Role::Handles));
            let Some(cell) = own else {
                let goes_on = before.filter(|_| self.block.fill_down || row <= reach);
                lines.row_people.extend(goes_on.map(|p| (row, p)));
                continue;
            };
            let text = |role: Role| of(role).map(|s| self.text(s).into_owned());
            let name = match (text(Role::People), text(Role::LastNames)) {
                (Some(a), Some(b)) => Some(format!("{a} {b}")),
                (a, b) => a.or(b),
            };
            let fields = cells
                .iter()
                .filter(|s| s.part.role == Role::PersonFields)
                .map(|s| (self.head(s), Text::parse(&self.text(s)).unwrap_or_default()))
                .collect();
            let who = Who {
                code: text(Role::PersonCodes),
                name,
                email: text(Role::Emails),
                handle: text(Role::Handles),
                fields,
                place: Some(self.place(cell)),
            };
            reach = cell.whole.bottom;
            // Two rows of one person, each with its assessor, are one person.
            let assessed = cells.iter().any(|s| s.part.role == Role::Assessors || s.part.role == Role::Dates);
            let none = BTreeSet::new();
            let person = self.person(people, who, if single && !assessed { &apart } else { &none }, cell, problems);
            apart.insert(person);
            before = Some(person);
            lines.row_people.insert(row, person);
        }
    }

    fn person(
        &self,
        people: &mut People,
        who: Who,
        apart: &BTreeSet<usize>,
        cell: &Spot<'_>,
        problems: &mut Vec<Problem>,
    ) -> usize {
        match people.resolve(who, apart) {
            Match::Found(at) => at,
            Match::Ambiguous(at) => {
                let name = self.text(cell).into_owned();
                let message = format!(
                    "\u{201c}{name}\u{201d} names more than one person, so they were kept apart. Give each an id or an e-mail, or another name."
                );
                let place = At {
                    file: Some(self.file),
                    sheet: Some(&self.sheet.name),
                    cell: Some(Area::cell(cell.row, cell.column).address()),
                };
                problems.push(problem(&place, Severity::Warns, "ratings-person-ambiguous", &[("name", name)], message));
                at
            }
        }
    }
}
