//! What changed between two versions of a framework.

use super::{FreedomKind, Level, Matrix};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// One thing that was added, removed, or changed in one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Difference {
    /// What sort of thing it is.
    pub thing: Thing,
    /// Whether it came, went or is otherwise.
    pub change: Change,
    /// The thing's name; for an expectation `skill · level`, for a step `level → level`.
    pub name: String,
    /// The field, by the model's name; `None` for added and removed.
    pub field: Option<String>,
    /// The field's value before, as text; `None` for added and removed.
    pub before: Option<String>,
    /// The field's value now, as text; `None` for added and removed.
    pub after: Option<String>,
}

/// The sort of thing that is otherwise, in the order in which differences are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// The framework's own fields, and what a blank of its scale means.
    Framework,
    /// A point of the scale, known by its value.
    Scale,
    /// A line of growth.
    Track,
    /// A level on a track, its freedoms and responsibilities included.
    Level,
    /// A promotion or a side move.
    Step,
    /// A heading over skills.
    Area,
    /// What can be rated.
    Skill,
    /// The text and the rating of a cell.
    Expectation,
    /// One sentence of a cell.
    Criterion,
}

/// What became of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename = "DifferenceKind", rename_all = "snake_case")]
pub enum Change {
    /// Only the later version has it.
    Added,
    /// Only the earlier version has it.
    Removed,
    /// Both have it, and one of its fields is otherwise.
    Changed,
}

/// A thing as a list of named field values, for comparing.
struct Record {
    id: Uuid,
    origin: Option<Uuid>,
    name: String,
    fields: Vec<(&'static str, String)>,
}

/// Lists what is different in `after`, kind by kind, in the order of the matrices.
///
/// Things are the same when they have the same id, or when the later was copied from the earlier (`origin`), or
/// when both were copied from the same. Order counts as the field `position`. Cost: O(n log n).
pub fn differences(before: &Matrix, after: &Matrix) -> Vec<Difference> {
    let (old, new) = (Names::of(before), Names::of(after));
    let mut found = Vec::new();
    for (thing, list) in [
        (Thing::Framework, framework as fn(&Matrix, &Names) -> Vec<Record>),
        (Thing::Scale, scale),
        (Thing::Track, tracks),
        (Thing::Level, levels),
        (Thing::Step, steps),
        (Thing::Area, areas),
        (Thing::Skill, skills),
        (Thing::Expectation, expectations),
        (Thing::Criterion, criteria),
    ] {
        compare(thing, &list(before, &old), &list(after, &new), &mut found);
    }
    found
}

fn compare(thing: Thing, before: &[Record], after: &[Record], found: &mut Vec<Difference>) {
    let mut by_id: BTreeMap<Uuid, usize> = BTreeMap::new();
    for (at, record) in before.iter().enumerate() {
        by_id.insert(record.id, at);
        if let Some(origin) = record.origin {
            by_id.entry(origin).or_insert(at);
        }
    }
    let mut met = vec![false; before.len()];
    for record in after {
        let twin = by_id.get(&record.id).or_else(|| by_id.get(&record.origin?)).copied().filter(|&at| !met[at]);
        let Some(at) = twin else {
            found.push(whole(thing, Change::Added, &record.name));
            continue;
        };
        met[at] = true;
        for ((field, old), (_, new)) in before[at].fields.iter().zip(&record.fields) {
            if old != new {
                found.push(Difference {
                    thing,
                    change: Change::Changed,
                    name: record.name.clone(),
                    field: Some((*field).to_owned()),
                    before: Some(old.clone()),
                    after: Some(new.clone()),
                });
            }
        }
    }
    for (record, _) in before.iter().zip(&met).filter(|(_, met)| !**met) {
        found.push(whole(thing, Change::Removed, &record.name));
    }
}

fn whole(thing: Thing, change: Change, name: &str) -> Difference {
    Difference { thing, change, name: name.to_owned(), field: None, before: None, after: None }
}

/// Names by id, so that a reference is compared by what it leads to.
struct Names(BTreeMap<Uuid, String>);

impl Names {
    fn of(matrix: &Matrix) -> Self {
        let mut names = BTreeMap::new();
        names.extend(matrix.tracks.iter().map(|t| (t.id.0, t.name.to_string())));
        names.extend(matrix.levels.iter().map(|l| (l.id.0, l.name.to_string())));
        names.extend(matrix.areas.iter().map(|a| (a.id.0, a.name.to_string())));
        names.extend(matrix.skills.iter().map(|s| (s.id.0, s.name.to_string())));
        for cell in &matrix.expectations {
            let name = |id: Uuid| names.get(&id).cloned().unwrap_or_default();
            let name = super::pair(&name(cell.skill.0), &name(cell.level.0));
            names.insert(cell.id.0, name);
        }
        Self(names)
    }

    fn get(&self, id: impl Into<Uuid>) -> String {
        self.0.get(&id.into()).cloned().unwrap_or_default()
    }

    fn optional(&self, id: Option<impl Into<Uuid>>) -> String {
        id.map(|id| self.get(id)).unwrap_or_default()
    }
}

fn shown<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map(|v| v.to_string()).unwrap_or_default()
}

fn framework(matrix: &Matrix, _: &Names) -> Vec<Record> {
    let f = &matrix.framework;
    let fields = vec![
        ("name", f.name.to_string()),
        ("state", f.state.word().to_owned()),
        ("note", f.note.to_string()),
        ("blank_means", shown(f.scale.blank_means.as_ref())),
    ];
    vec![Record { id: f.lineage.0, origin: None, name: f.name.to_string(), fields }]
}

fn scale(matrix: &Matrix, _: &Names) -> Vec<Record> {
    let point = |p: &super::ScalePoint| Record {
        // A point is its value: two versions have points of their own under ids of their own.
        id: Uuid::from_u128(p.value.thousandths().unsigned_abs().into()),
        origin: None,
        name: p.word.as_ref().map_or_else(|| p.value.to_string(), ToString::to_string),
        fields: vec![("word", shown(p.word.as_ref())), ("meaning", p.meaning.to_string())],
    };
    matrix.framework.scale.points.iter().map(point).collect()
}

fn tracks(matrix: &Matrix, _: &Names) -> Vec<Record> {
    let record = |t: &super::Track| Record {
        id: t.id.0,
        origin: t.origin.map(Into::into),
        name: t.name.to_string(),
        fields: vec![
            ("name", t.name.to_string()),
            ("kind", t.kind.word().to_owned()),
            ("position", t.position.to_string()),
            ("marker", shown(t.marker.as_ref())),
        ],
    };
    matrix.tracks.iter().map(record).collect()
}

fn levels(matrix: &Matrix, names: &Names) -> Vec<Record> {
    let freedom = |l: &Level, kind| {
        let freedom = l.freedoms.get(kind);
        match freedom.degree {
            Some(degree) => format!("{} ({})", freedom.text, degree.value()),
            None => freedom.text.to_string(),
        }
    };
    let record = |l: &Level| Record {
        id: l.id.0,
        origin: l.origin.map(Into::into),
        name: l.name.to_string(),
        fields: vec![
            ("name", l.name.to_string()),
            ("track", names.get(l.track)),
            ("rank", l.rank.to_string()),
            ("scope", l.scope.to_string()),
            ("team", freedom(l, FreedomKind::Team)),
            ("task", freedom(l, FreedomKind::Task)),
            ("technology", freedom(l, FreedomKind::Technology)),
            ("time", freedom(l, FreedomKind::Time)),
            ("responsibilities", l.responsibilities.to_string()),
            ("responsibility_degree", shown(l.responsibility_degree.map(super::Degree::value))),
            ("top", l.top.to_string()),
        ],
    };
    matrix.levels.iter().map(record).collect()
}

fn steps(matrix: &Matrix, names: &Names) -> Vec<Record> {
    let record = |s: &super::Step| Record {
        id: s.id.0,
        origin: s.origin.map(Into::into),
        name: format!("{} → {}", names.get(s.from), names.get(s.to)),
        fields: vec![
            ("from", names.get(s.from)),
            ("to", names.get(s.to)),
            ("kind", s.kind.word().to_owned()),
            ("note", s.note.to_string()),
        ],
    };
    matrix.steps.iter().map(record).collect()
}

fn areas(matrix: &Matrix, _: &Names) -> Vec<Record> {
    let record = |a: &super::Area| Record {
        id: a.id.0,
        origin: a.origin.map(Into::into),
        name: a.name.to_string(),
        fields: vec![
            ("name", a.name.to_string()),
            ("description", a.description.to_string()),
            ("position", a.position.to_string()),
        ],
    };
    matrix.areas.iter().map(record).collect()
}

fn skills(matrix: &Matrix, names: &Names) -> Vec<Record> {
    let record = |s: &super::Skill| Record {
        id: s.id.0,
        origin: s.origin.map(Into::into),
        name: s.name.to_string(),
        fields: vec![
            ("name", s.name.to_string()),
            ("area", names.optional(s.area)),
            ("description", s.description.to_string()),
            ("misfit", s.misfit.to_string()),
            ("position", s.position.to_string()),
        ],
    };
    matrix.skills.iter().map(record).collect()
}

fn expectations(matrix: &Matrix, names: &Names) -> Vec<Record> {
    let record = |e: &super::Expectation| Record {
        id: e.id.0,
        origin: e.origin.map(Into::into),
        name: names.get(e.id),
        fields: vec![("text", e.text.to_string()), ("rating", shown(e.rating))],
    };
    matrix.expectations.iter().map(record).collect()
}

fn criteria(matrix: &Matrix, names: &Names) -> Vec<Record> {
    let record = |c: &super::Criterion| Record {
        id: c.id.0,
        origin: c.origin.map(Into::into),
        name: names.get(c.expectation),
        fields: vec![
            ("text", c.text.to_string()),
            ("kind", c.kind.word().to_owned()),
            ("track", names.optional(c.track)),
            ("audience", shown(c.audience.as_ref())),
            ("rating", shown(c.rating)),
        ],
    };
    matrix.criteria.iter().map(record).collect()
}
