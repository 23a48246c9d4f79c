//! Builds the draft from the cells of blocks.

use super::build::Spot;
use super::days::{self, DayOrder, DayRead, day};
use super::draft::{CellPlace, InterestDraft, RatedPoint, RatedScale, RatingDraft, RatingsDraft, TargetDraft};
use super::headings::assessor_cell;
use super::lines::{Lines, Names};
use super::mapping::{Beside, RatingsBlockMapping, RatingsUse, Role, ScaleMapping, Shape};
use super::misread::{Misread, TWO_WAYS, lose, note, repeated, said};
use super::reader::{Reading, ScaleReader};
use super::registry::{People, Skills};
use super::{unmarked, unordered};
use crate::book::{Area, Book, Problem, Sheet, column_letters};
use crate::recognition::accounting::Ledger;
use crate::recognition::report::{At, ScaleReport};
use crate::recognition::why::Why;
use crate::recognition::words::{any, words};
use chrono::NaiveDate;
use guild_model::{Name, Rating, Text};
use std::collections::{BTreeMap, BTreeSet};

/// What a block turned out to hold.
pub(super) struct BlockFacts {
    pub people: u32,
    pub skills: u32,
    pub areas: Vec<String>,
}

pub(super) struct Assembly<'m> {
    scales: &'m [ScaleMapping],
    readers: Vec<ScaleReader>,
    people: People,
    skills: Skills,
    ratings: Vec<RatingDraft>,
    targets: Vec<TargetDraft>,
    /// The ratings by what they are of, to see the same twice.
    known: BTreeMap<Identity, usize>,
    /// Some block holds status words or days instead of ratings.
    is_unordered: bool,
}

type Identity = (usize, usize, Option<super::draft::AssessorKind>, Option<Name>, Option<NaiveDate>);

/// Ratings of one row that are being put together: by person, skill, assessor and group.
type Row = BTreeMap<(usize, usize, Option<super::draft::AssessorKind>, Option<u32>), RatingDraft>;

impl<'m> Assembly<'m> {
    pub fn new(scales: &'m [ScaleMapping]) -> Self {
        Self {
            scales,
            readers: scales.iter().map(ScaleReader::new).collect(),
            people: People::default(),
            skills: Skills::default(),
            ratings: Vec::new(),
            targets: Vec::new(),
            known: BTreeMap::new(),
            is_unordered: false,
        }
    }

    pub fn finish(mut self) -> (RatingsDraft, Vec<ScaleReport>) {
        // Those whom nobody rates are not taken from tables that turned out to be none of ratings.
        if self.is_unordered && self.ratings.is_empty() && self.targets.is_empty() {
            self.people = People::default();
            self.skills = Skills::default();
        }
        let scales: Vec<RatedScale> = self
            .scales
            .iter()
            .map(|s| RatedScale {
                points: s
                    .points
                    .iter()
                    .map(|p| RatedPoint { value: p.value, word: p.word.as_deref().and_then(Name::nearest) })
                    .collect(),
                numbers: s.numbers,
                blank_means: s.blank_means,
            })
            .collect();
        let reports = scales
            .iter()
            .map(|s| ScaleReport {
                points: s
                    .points
                    .iter()
                    .map(|p| {
                        p.word.as_ref().map_or_else(
                            || p.value.map_or_else(String::new, |v| v.value().to_string()),
                            ToString::to_string,
                        )
                    })
                    .collect(),
                blank_means: s.blank_means.map(|_| "none yet".to_owned()),
            })
            .collect();
        let draft = RatingsDraft {
            people: self.people.all,
            areas: self.skills.areas,
            skills: self.skills.all,
            scales,
            ratings: self.ratings,
            targets: self.targets,
        };
        (draft, reports)
    }

    pub fn add(
        &mut self,
        book: &Book,
        sheet: &Sheet,
        block: &RatingsBlockMapping,
        spots: &[Spot<'_>],
        ledger: &mut Ledger<'_>,
        problems: &mut Vec<Problem>,
    ) -> BlockFacts {
        let at = At { file: Some(&book.file), sheet: Some(&sheet.name), cell: None };
        let names = Names { file: &book.file, sheet, block, spots };
        let lines = names.lines(&mut self.people, &mut self.skills, problems);
        if block.usage == RatingsUse::Ratings {
            unmarked::tell(&names, problems, &at);
            self.rate(&names, &lines, ledger, problems, &at);
        }
        let people: BTreeSet<usize> = lines.people().collect();
        let skills: BTreeSet<usize> = lines.skills().collect();
        let areas: BTreeSet<usize> = skills.iter().filter_map(|s| self.skills.all.get(*s)?.area).collect();
        BlockFacts {
            people: people.len() as u32,
            skills: skills.len() as u32,
            areas: areas.iter().filter_map(|a| self.skills.areas.get(*a)).map(|a| a.name.to_string()).collect(),
        }
    }

    fn rate(
        &mut self,
        names: &Names<'_, '_>,
        lines: &Lines,
        ledger: &mut Ledger<'_>,
        problems: &mut Vec<Problem>,
        at: &At<'_>,
    ) {
        let Names { spots, block, .. } = *names;
        let scale = block.scale.map(|s| s as usize).filter(|s| *s < self.readers.len());
        let mut misread = Misread::new();
        let orders = orders(names);
        let before = (self.ratings.len(), self.targets.len());
        let valued = spots.iter().any(|s| matches!(s.part.role, Role::Ratings | Role::Knows | Role::Does));
        let mut from = 0;
        while let Some(first) = spots.get(from) {
            let to = from + spots.get(from..).map_or(0, |rest| rest.partition_point(|s| s.row <= first.row));
            let cells = spots.get(from..to).unwrap_or_default();
            from = to.max(from + 1);
            let mut row = Row::new();
            for spot in cells {
                self.cell(names, lines, spot, scale, &mut row, ledger, &mut misread);
            }
            if !valued {
                self.name_only(names, lines, cells, scale, &mut row);
            }
            Self::attributes(names, lines, cells, (&orders, &mut row), ledger, &mut misread);
            if self.scales.get(scale.unwrap_or(usize::MAX)).is_some_and(|s| s.blank_means.is_some()) {
                blanks(names, lines, cells, scale, &mut row);
            }
            self.settle(names, lines, row, ledger, &mut misread);
        }
        if before == (self.ratings.len(), self.targets.len()) && unordered::tell(names, &mut misread, problems, at) {
            self.is_unordered = true;
            for spot in spots {
                ledger.set(spot.index, Role::Reported, Why::StatusOrDays);
            }
        }
        for ((code, text), noted) in &misread {
            problems.push(said(at, code, text, noted));
        }
    }

    /// A cell that rates, or says what is wanted.
    #[expect(clippy::too_many_arguments, reason = "the cell, its block, and where what it says goes")]
    fn cell(
        &mut self,
        names: &Names<'_, '_>,
        lines: &Lines,
        spot: &Spot<'_>,
        scale: Option<usize>,
        row: &mut Row,
        ledger: &mut Ledger<'_>,
        misread: &mut Misread,
    ) {
        if !matches!(spot.part.role, Role::Ratings | Role::Knows | Role::Does | Role::Targets) {
            return;
        }
        let (person, skill) = (lines.person(spot), lines.skill(spot));
        let text = names.text(spot);
        let Some(skill) = skill else {
            return lose(spot, "ratings-skill-missing", &text, ledger, misread);
        };
        let reading =
            scale.and_then(|s| self.readers.get_mut(s)).map_or(Reading::Beside(Beside::Other), |r| r.read(&text));
        let value = match reading {
            Reading::Value(value) => Some(value),
            Reading::NoOrder => None,
            Reading::Beside(Beside::NotRated) => {
                ledger.set(spot.index, Role::Ignored, Why::NotRated);
                return;
            }
            Reading::Beside(what) => {
                let code = match what {
                    Beside::Status => "ratings-status",
                    Beside::Time => "ratings-time",
                    _ => "ratings-unknown",
                };
                return lose(spot, code, &text, ledger, misread);
            }
        };
        if let Some(value) = value
            && self.scales.get(scale.unwrap_or(usize::MAX)).is_some_and(|s| outside(s, value))
        {
            note(spot, "ratings-outside", &text, misread);
        }
        let place = Some(names.place(spot));
        if spot.part.role == Role::Targets {
            if let Some(value) = value {
                let person = lines.target_person(spot);
                self.targets.push(TargetDraft { person, skill, scale, value, place });
            } else {
                lose(spot, "ratings-no-order", &text, ledger, misread);
            }
            return;
        }
        let Some(person) = person else {
            return lose(spot, "ratings-person-missing", &text, ledger, misread);
        };
        let assessor = spot.part.assessor.or_else(|| lines.row_assessor(spot.row));
        let rating = row
            .entry((person, skill, assessor, spot.part.group))
            .or_insert_with(|| empty(person, skill, scale, assessor, place));
        if value.is_none() {
            let field = ("word".to_owned(), Text::parse(&text).unwrap_or_default());
            rating.fields.push(field);
            note(spot, "ratings-no-order", &text, misread);
        }
        let slot = match spot.part.role {
            Role::Knows => &mut rating.knows,
            Role::Does => &mut rating.does,
            _ => &mut rating.value,
        };
        // The skill, or the person, stands over two columns.
        if slot.is_some() && value.is_some() {
            let is_first = |s: &&Spot<'_>| {
                (s.part.role, s.part.group) == (spot.part.role, spot.part.group)
                    && (lines.person(s), lines.skill(s)) == (Some(person), Some(skill))
                    && s.part.assessor.or_else(|| lines.row_assessor(s.row)) == assessor
            };
            let first = names.row(spot.row).iter().find(is_first).map(|s| names.place(s));
            let skill = self.skills.all.get(skill).map_or_else(String::new, |s| s.name.to_string());
            return repeated(names, spot, first.as_ref(), &skill, ledger, misread);
        }
        *slot = value.or(*slot);
    }

    /// In a table without values, being named is the rating.
    fn name_only(&self, names: &Names<'_, '_>, lines: &Lines, cells: &[Spot<'_>], scale: Option<usize>, row: &mut Row) {
        let value = scale.and_then(|s| self.scales.get(s)).and_then(|s| s.points.first()).and_then(|p| p.value);
        for spot in cells.iter().filter(|s| s.part.role == Role::Skills && names.block.shape == Some(Shape::Long)) {
            if let (Some(person), Some(skill)) = (lines.person(spot), lines.skill(spot)) {
                let rating = row
                    .entry((person, skill, None, spot.part.group))
                    .or_insert_with(|| empty(person, skill, scale, None, Some(names.place(spot))));
                rating.value = value;
            }
        }
    }

    /// Dates, evidence and the like go to the ratings of their row, or to the one of their person and skill.
    fn attributes(
        names: &Names<'_, '_>,
        lines: &Lines,
        cells: &[Spot<'_>],
        (orders, row): (&Orders, &mut Row),
        ledger: &mut Ledger<'_>,
        misread: &mut Misread,
    ) {
        let read = |column: u32, text: &str| day(text, orders.get(&column).copied());
        for spot in cells {
            let role = spot.part.role;
            if !matches!(role, Role::Dates | Role::Evidence | Role::Interest | Role::Remarks | Role::Assessors)
                || lines.stands_above(spot)
            {
                continue;
            }
            let text = names.text(spot);
            let own = lines.own_pair(spot);
            if role == Role::Interest
                && let (Some(person), Some(skill)) = (lines.person(spot), lines.skill(spot))
                && !row.keys().any(|(p, s, _, g)| (*p, *s, *g) == (person, skill, spot.part.group))
            {
                let key = (person, skill, spot.part.assessor, spot.part.group);
                row.insert(key, empty(person, skill, None, spot.part.assessor, Some(names.place(spot))));
            }
            let mut taken = false;
            for ((person, skill, _, group), rating) in row.iter_mut() {
                let meant = own.is_none_or(|(p, s)| p == *person && s == *skill)
                    && (spot.part.group.is_none() || spot.part.group == *group);
                if !meant {
                    continue;
                }
                taken = true;
                match role {
                    Role::Dates => {
                        let day = read(spot.column, &text).day();
                        rating.date = day.or_else(|| days::last_day_of(&text));
                        rating.is_of_period = day.is_none();
                    }
                    Role::Evidence => add_evidence(rating, names.head(spot), &text),
                    Role::Interest => match interest(&text) {
                        Some(found) => rating.interest = Some(found),
                        None => rating.fields.push(field(names.head(spot), &text)),
                    },
                    Role::Assessors => {
                        if rating.assessor.is_none() {
                            rating.assessor = assessor_cell(&text);
                        }
                        if assessor_cell(&text).is_none() {
                            match &rating.assessor_name {
                                Some(known) if known.as_str() != text => {
                                    rating.fields.push(field(names.head(spot), &text));
                                }
                                _ => rating.assessor_name = Name::nearest(&text),
                            }
                        }
                    }
                    _ => rating.fields.push(field(names.head(spot), &text)),
                }
            }
            if !taken && !lines.is_heading(spot) {
                lose(spot, "ratings-without", &text, ledger, misread);
            } else if taken && role == Role::Dates {
                match read(spot.column, &text) {
                    DayRead::Day(_) => {}
                    DayRead::TwoWays => lose(spot, TWO_WAYS, &column_name(names, spot), ledger, misread),
                    DayRead::None if days::last_day_of(&text).is_some() => {}
                    DayRead::None => lose(spot, "ratings-date", &text, ledger, misread),
                }
            }
        }
        for rating in row.values_mut() {
            if rating.date.is_none() {
                let day = lines.common_date.as_ref().and_then(|(column, text)| read(*column, text).day());
                let period = lines.common_date.as_ref().and_then(|(_, text)| days::last_day_of(text));
                rating.date = day.or(period).or(names.block.date);
                rating.is_of_period = day.is_none();
            }
            if let Some(who) =
                lines.common_assessor.as_deref().filter(|_| rating.assessor.is_none() && rating.assessor_name.is_none())
            {
                rating.assessor = assessor_cell(who);
                rating.assessor_name = if rating.assessor.is_none() { Name::nearest(who) } else { None };
            }
        }
    }

    /// Keeps the ratings of a row; one that is there already is named.
    fn settle(
        &mut self,
        names: &Names<'_, '_>,
        lines: &Lines,
        row: Row,
        ledger: &mut Ledger<'_>,
        misread: &mut Misread,
    ) {
        let mut found: Vec<_> = row.into_iter().collect();
        found.sort_by_key(|(_, rating)| cell_of(rating));
        for ((person, skill, assessor, group), rating) in found {
            let identity = (person, skill, rating.assessor, rating.assessor_name.clone(), rating.date);
            if let Some(first) = self.known.get(&identity).and_then(|at| self.ratings.get(*at)) {
                let at = cell_of(&rating);
                let skill_name = self.skills.all.get(skill).map_or_else(String::new, |s| s.name.to_string());
                let is_lost = |s: &&Spot<'_>| {
                    (s.row, s.column) == at
                        || matches!(s.part.role, Role::Ratings | Role::Knows | Role::Does)
                            && s.part.group == group
                            && (lines.person(s), lines.skill(s)) == (Some(person), Some(skill))
                            && s.part.assessor.or_else(|| lines.row_assessor(s.row)) == assessor
                };
                for spot in names.row(at.0).iter().filter(is_lost) {
                    repeated(names, spot, first.place.as_ref(), &skill_name, ledger, misread);
                }
                continue;
            }
            self.known.insert(identity, self.ratings.len());
            self.ratings.push(rating);
        }
    }
}

/// In which order the columns of days write day and month, where something settles it.
type Orders = BTreeMap<u32, DayOrder>;

fn orders(names: &Names<'_, '_>) -> Orders {
    let mut columns: BTreeMap<u32, Vec<&Spot<'_>>> = BTreeMap::new();
    for spot in names.spots.iter().filter(|s| s.part.role == Role::Dates) {
        columns.entry(spot.column).or_default().push(spot);
    }
    let headings: Vec<_> = names.spots.iter().filter(|s| s.part.role == Role::Heading).map(|s| names.text(s)).collect();
    let found = columns.into_iter().filter_map(|(column, spots)| {
        let cells: Vec<_> = spots.iter().map(|spot| names.text(spot)).collect();
        Some((column, days::order(cells.iter().map(AsRef::as_ref), headings.iter().map(AsRef::as_ref))?))
    });
    found.collect()
}

fn cell_of(rating: &RatingDraft) -> (u32, u32) {
    rating.place.as_ref().and_then(|p| Area::parse(&p.cell)).map_or((0, 0), |a| (a.top, a.left))
}

fn field(head: String, text: &str) -> (String, Text) {
    (head, Text::parse(text).unwrap_or_default())
}

/// A second piece of evidence stands on a line of its own below the first; what is too long for that is said of the
/// rating.
fn add_evidence(rating: &mut RatingDraft, head: String, text: &str) {
    let both = match &rating.evidence {
        Some(known) if known.as_str() == text => return,
        Some(known) => Text::parse(&format!("{known}\n{text}")),
        None => Text::parse(text),
    };
    match both {
        Ok(both) => rating.evidence = Some(both),
        Err(_) => rating.fields.push(field(head, text)),
    }
}

fn empty(
    person: usize,
    skill: usize,
    scale: Option<usize>,
    assessor: Option<super::draft::AssessorKind>,
    place: Option<CellPlace>,
) -> RatingDraft {
    RatingDraft {
        person,
        skill,
        scale,
        value: None,
        knows: None,
        does: None,
        interest: None,
        assessor,
        assessor_name: None,
        date: None,
        is_of_period: false,
        evidence: None,
        fields: Vec::new(),
        place,
    }
}

/// Empty cells between people and skills, where they say "none yet".
fn blanks(names: &Names<'_, '_>, lines: &Lines, cells: &[Spot<'_>], scale: Option<usize>, row: &mut Row) {
    let Some(line) = cells.first().map(|s| s.row) else { return };
    let zero = Rating::from_thousandths(0).ok();
    for (person, skill, cell) in lines.empty_pairs(line, names) {
        let there = row.keys().any(|(p, s, _, _)| *p == person && *s == skill);
        if !there {
            let place = CellPlace { file: names.file.to_owned(), sheet: names.sheet.name.clone(), cell };
            let mut rating = empty(person, skill, scale, lines.row_assessor(line), Some(place));
            rating.value = zero;
            rating.date = names.block.date;
            rating.is_of_period = true;
            row.insert((person, skill, rating.assessor, None), rating);
        }
    }
}

/// A legend names the points, and the number lies beyond them.
fn outside(scale: &ScaleMapping, value: Rating) -> bool {
    let told = scale.points.iter().filter(|p| p.word.is_some()).filter_map(|p| p.value);
    let (least, most) = (told.clone().min(), told.max());
    scale.numbers && (least.is_some_and(|l| value < l) || most.is_some_and(|m| value > m))
}

fn column_name(names: &Names<'_, '_>, spot: &Spot<'_>) -> String {
    let head = names.head(spot);
    if head.is_empty() { column_letters(spot.column) } else { head }
}

fn interest(text: &str) -> Option<InterestDraft> {
    let words = words(text);
    if any(&words, "more|high|yes|want|wants|mehr|hoch|ja|gern|gerne|plus|eleve|oui|mas|alto|strong|learn|x")
        && !any(&words, "no|not|nicht|kein|pas")
        || matches!(text.trim(), "+" | "++" | "↑" | "👍")
    {
        Some(InterestDraft::More)
    } else if any(
        &words,
        "avoid|low|no|none|not|less|meiden|vermeiden|eviter|evitar|weniger|gering|nein|nicht|kein|keine|niedrig|moins|non|faible|pas|menos|bajo",
    ) || matches!(text.trim(), "-" | "--" | "↓" | "👎")
    {
        Some(InterestDraft::Avoid)
    } else if any(&words, "fine|ok|okay|medium|neutral|mittel|moyen|maybe|same|gleich|passt|medio|egal")
        || matches!(text.trim(), "o" | "0" | "=" | "→")
    {
        Some(InterestDraft::Fine)
    } else {
        None
    }
}
