//! The long form: one record per level and skill.

use super::grid::{View, is_label, is_sentence};
use super::guess::Proof;
use super::header::Body;
use super::mapping::{Role, Shape};
use super::table::{Mark, Place, SkillFact, Table};
use super::tracks::{Group, LevelFact, level_name};
use super::vocabulary::{self, LevelSign, Line};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The sheet as one long table, if it is one.
///
/// * `proof`: how many of the records must name their level and their skill.
pub(super) fn table(view: View<'_, '_>, proof: Proof) -> Option<Table> {
    let records = Records::of(view)?;
    let columns = Columns::of(&records, proof)?;
    let told = Told::of(&records, &columns);
    Some(Table {
        marks: marks(&records, &columns),
        shape: Shape::Long,
        turned: false,
        body: if columns.text.is_some() { Body::Text } else { Body::Numbers },
        because: because(&records, &columns, &told).into(),
        levels: told.levels,
        skills: told.skills,
        areas: told.areas,
        title: None,
        caption: None,
        line_above: None,
        corner: None,
    })
}

/// A line of headings and the records under it, whatever they are of.
struct Records<'g, 'a> {
    view: View<'g, 'a>,
    /// The row of the headings.
    header: usize,
    heads: Vec<&'g str>,
    rows: Vec<usize>,
    said: Vec<Said>,
}

/// How many cells of a column say something, and how many different things.
struct Said {
    filled: usize,
    distinct: usize,
}

impl<'g, 'a> Records<'g, 'a> {
    fn of(view: View<'g, 'a>) -> Option<Self> {
        let columns = 0..view.n_columns();
        let n_filled = |r: usize| columns.clone().filter(|c| view.has(r, *c)).count();
        let header = (0..view.n_rows().min(10)).find(|r| n_filled(*r) >= 3)?;
        let heads: Vec<&str> = columns.clone().map(|c| view.text(header, c)).collect();
        if heads.iter().any(|h| vocabulary::heads_people(h) || is_sentence(h)) {
            return None;
        }
        let rows: Vec<usize> = (header + 1..view.n_rows()).filter(|r| n_filled(*r) > 0).collect();
        if rows.len() < 4 {
            return None;
        }
        let said = columns.map(|c| {
            let texts = || rows.iter().map(|r| view.text(*r, c)).filter(|t| !t.is_empty());
            Said { filled: texts().count(), distinct: texts().map(fold).collect::<HashSet<_>>().len() }
        });
        let said = said.collect();
        Some(Self { view, header, heads, rows, said })
    }

    fn columns(&self) -> std::ops::Range<usize> {
        0..self.heads.len()
    }

    fn head(&self, c: usize) -> &'g str {
        self.heads.get(c).copied().unwrap_or("")
    }

    fn is_headed(&self, c: usize, line: Line) -> bool {
        vocabulary::line(self.head(c)) == Some(line)
    }

    fn text(&self, r: usize, c: usize) -> &'g str {
        self.view.text(r, c)
    }

    fn filled(&self, c: usize) -> usize {
        self.said.get(c).map_or(0, |said| said.filled)
    }

    fn distinct(&self, c: usize) -> usize {
        self.said.get(c).map_or(0, |said| said.distinct)
    }

    fn is_full(&self, c: usize, proof: Proof) -> bool {
        self.filled(c) * 10 >= self.rows.len() * proof.of_ten(9)
    }

    fn is_constant(&self, c: usize) -> bool {
        self.distinct(c) <= 1
    }

    fn holds_numbers(&self, c: usize) -> bool {
        self.rows.iter().filter(|r| self.view.is_number(**r, c)).count() * 10 >= self.rows.len() * 8
    }

    fn holds_sentences(&self, c: usize) -> bool {
        self.rows.iter().filter(|r| is_sentence(self.text(**r, c))).count() * 3 >= self.rows.len()
    }

    /// The column that names the level of each record.
    fn level_column(&self, proof: Proof) -> Option<usize> {
        let n_rows = self.rows.len();
        let is_known = |text: &str| {
            matches!(vocabulary::level_sign(text), Some(LevelSign::Word | LevelSign::Code(..) | LevelSign::Job))
        };
        self.columns().find(|c| {
            vocabulary::heads_levels(self.head(*c))
                && self.is_full(*c, proof)
                && self.distinct(*c) >= 2
                && self.distinct(*c) * 2 <= n_rows
                && self.rows.iter().filter(|r| is_known(self.text(**r, *c))).count() * 2 >= n_rows / 2
        })
    }

    /// The column that names the skill of each record. Without one, the areas are what is rated.
    fn skill_column(&self, level: usize, proof: Proof) -> Option<usize> {
        let column_of = |line: Line| {
            self.columns().find(|c| {
                *c != level
                    && self.is_headed(*c, line)
                    && self.is_full(*c, proof)
                    && self.distinct(*c) >= 2
                    && self.distinct(*c) < self.rows.len()
            })
        };
        column_of(Line::Skill).or_else(|| column_of(Line::Area))
    }

    /// Whether pairs of a level and a skill come more than once.
    fn come_twice(&self, level: usize, skill: usize) -> bool {
        let pairs: BTreeSet<(String, String)> =
            self.rows.iter().map(|r| (fold(self.text(*r, level)), fold(self.text(*r, skill)))).collect();
        pairs.len() * 20 < self.rows.len() * 19
    }
}

/// What the columns of records of levels and skills hold.
struct Columns {
    level: usize,
    skill: usize,
    rating: Option<usize>,
    text: Option<usize>,
    area: Option<usize>,
    track: Option<usize>,
    /// A pair of level and skill comes more than once: each record is a criterion.
    twice: bool,
}

impl Columns {
    fn of(records: &Records<'_, '_>, proof: Proof) -> Option<Self> {
        let level = records.level_column(proof)?;
        let skill = records.skill_column(level, proof)?;
        let twice = records.come_twice(level, skill);
        if !twice && records.distinct(skill) * 2 > records.rows.len() + 1 {
            return None;
        }
        let rest = || records.columns().filter(|c| *c != level && *c != skill);
        let rating = rest().find(|c| records.holds_numbers(*c) && !records.is_constant(*c)).or_else(|| {
            rest()
                .find(|c| records.is_headed(*c, Line::Rating) && records.filled(*c) > 0 && !records.holds_sentences(*c))
        });
        let text = rest().find(|c| Some(*c) != rating && records.holds_sentences(*c));
        // A pair that comes twice is told in several sentences, each a criterion; it cannot have two ratings.
        if rating.is_none() && text.is_none() || twice && text.is_none() {
            return None;
        }
        let rating = rating.filter(|_| !twice);
        let of = |line: Line| {
            rest().find(|c| {
                Some(*c) != rating && Some(*c) != text && records.is_headed(*c, line) && !records.is_constant(*c)
            })
        };
        Some(Self { level, skill, rating, text, area: of(Line::Area), track: of(Line::Track), twice })
    }

    fn role(&self, records: &Records<'_, '_>, c: usize) -> (Role, Why) {
        if c == self.level {
            (Role::Levels, Why::RecordLevel)
        } else if c == self.skill {
            (Role::Skills, Why::RecordSkill)
        } else if Some(c) == self.rating {
            (Role::Ratings, Why::RecordRating)
        } else if Some(c) == self.text {
            (Role::Expectations, Why::RecordExpects)
        } else if Some(c) == self.area {
            (Role::Areas, Why::RecordArea)
        } else if Some(c) == self.track {
            (Role::Tracks, Why::RecordTrack)
        } else if records.is_constant(c) {
            (Role::Ignored, Why::AlwaysSame)
        } else if records.is_headed(c, Line::Notes) {
            (Role::Ignored, Why::Notes)
        } else {
            (Role::Reported, Why::FurtherField)
        }
    }
}

/// What each cell is: that of its column, and above it the heading.
fn marks(records: &Records<'_, '_>, columns: &Columns) -> BTreeMap<Place, Mark> {
    let view = records.view;
    let mut marks = BTreeMap::new();
    for c in records.columns() {
        let (role, why) = columns.role(records, c);
        if view.has(records.header, c) {
            let (role, why) = if role.is_imported() { (Role::Heading, Why::HeadingOfLine) } else { (role, why) };
            marks.insert((records.header, c), Mark { role, why, freedom: None });
        }
        for r in records.rows.iter().copied().filter(|r| view.has(*r, c)) {
            marks.insert((r, c), Mark { role, why, freedom: None });
        }
    }
    marks
}

/// The levels, skills and areas that the records name, each where it comes first.
#[derive(Default)]
struct Told {
    levels: Vec<LevelFact>,
    skills: Vec<SkillFact>,
    /// Name and cell.
    areas: Vec<(String, String)>,
    /// Levels by name and track, skills and areas by name, all folded, with their indexes.
    known_levels: BTreeSet<(String, Option<String>)>,
    known_skills: BTreeMap<String, usize>,
    known_areas: BTreeMap<String, usize>,
}

impl Told {
    fn of(records: &Records<'_, '_>, columns: &Columns) -> Self {
        // Words that rate make a scale; a word among numbers is none of it.
        let worded = columns.rating.filter(|c| !records.holds_numbers(*c));
        let mut told = Self::default();
        for r in records.rows.iter().copied() {
            told.level(records, columns, r);
            let area = told.area(records, columns, r);
            let skill = told.skill(records, columns, r, area);
            if let Some(skill) = told.skills.get_mut(skill) {
                skill.texts.extend(columns.text.map(|c| records.text(r, c).to_owned()));
                skill.rated.extend(worded.map(|c| records.text(r, c).to_owned()).filter(|t| !t.is_empty()));
            }
        }
        told
    }

    fn level(&mut self, records: &Records<'_, '_>, columns: &Columns, r: usize) {
        let group = columns
            .track
            .filter(|c| !records.text(r, *c).is_empty())
            .map(|c| Group { name: records.text(r, c).to_owned(), cell: Some(records.view.address(r, c)) });
        let text = records.text(r, columns.level);
        let name = level_name(text);
        if is_label(text) && self.known_levels.insert((fold(&name), group.as_ref().map(|g| fold(&g.name)))) {
            self.levels.push(LevelFact { cell: records.view.address(r, columns.level), name, code: None, group });
        }
    }

    /// The index of the record's area, if it names one.
    fn area(&mut self, records: &Records<'_, '_>, columns: &Columns, r: usize) -> Option<usize> {
        let c = columns.area.filter(|c| !records.text(r, *c).is_empty())?;
        let name = records.text(r, c);
        Some(*self.known_areas.entry(fold(name)).or_insert_with(|| {
            self.areas.push((name.to_owned(), records.view.address(r, c)));
            self.areas.len() - 1
        }))
    }

    /// The index of the record's skill; a new one has this area.
    fn skill(&mut self, records: &Records<'_, '_>, columns: &Columns, r: usize, area: Option<usize>) -> usize {
        let name = records.text(r, columns.skill);
        *self.known_skills.entry(fold(name)).or_insert_with(|| {
            self.skills.push(SkillFact {
                name: name.to_owned(),
                cell: Some(records.view.address(r, columns.skill)),
                area,
                texts: Vec::new(),
                cells: Vec::new(),
                rated: Vec::new(),
            });
            self.skills.len() - 1
        })
    }
}

fn because(records: &Records<'_, '_>, columns: &Columns, told: &Told) -> Reason {
    let line = (records.view.area(records.header, 0, records.header, 0).top + 1).to_string();
    let (levelhead, skillhead) = (records.head(columns.level).to_owned(), records.head(columns.skill).to_owned());
    let (rows, levels, skills) = (records.rows.len(), told.levels.len(), told.skills.len());
    if columns.twice {
        Reason::RecordsOfCriteria { rows, line, levelhead, levels, skillhead, skills }
    } else {
        Reason::Records { rows, line, levelhead, levels, skillhead, skills }
    }
}
