//! What a sheet does not show, kept beside it: ids, keys, kinds, steps, the scale, criteria.
//!
//! One record a row: its kind in the first cell, then compact JSON, cut where a cell is full. Records repeat as
//! little as can be of what the sheet shows, so that a text deleted from the sheet is not handed on unseen.

use guild_model::mastery::{
    Area, Criterion, CriterionKind, Expectation, FrameworkState, Level, Matrix, Scale, Skill, Step, StepKind, Track,
    TrackKind, criterion,
};
use guild_model::{Fingerprint, Key, Name, Rating, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use uuid::Uuid;

/// What the first cell of a record begins with.
pub(crate) const RECORD_START: &str = "guildhall:";
/// The most UTF-16 units in one cell of a record: below a cell's limit, with room for an editor's escapes.
const CELL: usize = 30_000;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Records {
    pub(crate) framework: Option<FrameworkRecord>,
    pub(crate) tracks: Vec<TrackRecord>,
    pub(crate) levels: Vec<LevelRecord>,
    pub(crate) steps: Vec<StepRecord>,
    pub(crate) areas: Vec<AreaRecord>,
    pub(crate) skills: Vec<SkillRecord>,
    pub(crate) expectations: Vec<ExpectationRecord>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FrameworkRecord {
    pub(crate) id: Uuid,
    pub(crate) name: Name,
    pub(crate) version: u32,
    pub(crate) state: FrameworkState,
    pub(crate) note: Text,
    pub(crate) scale: Scale,
    /// The sheet's words for a skill that is expected and for a misfit.
    pub(crate) expected: String,
    pub(crate) misfit: String,
    /// Each level has a column for ratings and degrees; without it there were none.
    pub(crate) rated: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TrackRecord {
    pub(crate) id: Uuid,
    pub(crate) key: Key,
    pub(crate) name: Name,
    pub(crate) kind: TrackKind,
    pub(crate) marker: Option<Name>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LevelRecord {
    pub(crate) id: Uuid,
    pub(crate) key: Key,
    pub(crate) name: Name,
    /// The name as the heads of the table repeat it, made unique there.
    pub(crate) head: String,
    pub(crate) rank: u32,
    pub(crate) top: bool,
    /// Texts that a spreadsheet may bend, by the role of their row.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) exact: BTreeMap<String, Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StepRecord {
    pub(crate) id: Uuid,
    pub(crate) from: Uuid,
    pub(crate) to: Uuid,
    pub(crate) kind: StepKind,
    pub(crate) note: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AreaRecord {
    pub(crate) id: Uuid,
    pub(crate) key: Key,
    pub(crate) name: Name,
    pub(crate) description: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SkillRecord {
    pub(crate) id: Uuid,
    pub(crate) key: Key,
    pub(crate) name: Name,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectationRecord {
    pub(crate) id: Uuid,
    pub(crate) skill: Uuid,
    pub(crate) level: Uuid,
    /// [`check`] of the text that the criteria were read from.
    pub(crate) check: String,
    /// The text itself, only where a spreadsheet may bend it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) exact: Option<Text>,
    pub(crate) criteria: Vec<CriterionRecord>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CriterionRecord {
    pub(crate) id: Uuid,
    pub(crate) kind: CriterionKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) track: Option<Uuid>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) audience: Option<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rating: Option<Rating>,
    /// `None` where it is what splitting the cell's text gives at this place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<Text>,
}

impl Records {
    /// What a matrix holds that a sheet does not show. `heads` are the levels' heads in the table, in the order of
    /// the matrix; `rated` tells whether levels have a column for ratings.
    pub(crate) fn of(matrix: &Matrix, heads: &[String], rated: bool, (expected, misfit): (&str, &str)) -> Self {
        let framework = &matrix.framework;
        Self {
            framework: Some(FrameworkRecord {
                id: framework.id.into(),
                name: framework.name.clone(),
                version: framework.version,
                state: framework.state,
                note: framework.note.clone(),
                scale: framework.scale.clone(),
                expected: expected.to_owned(),
                misfit: misfit.to_owned(),
                rated,
            }),
            tracks: matrix.tracks.iter().map(TrackRecord::of).collect(),
            levels: matrix.levels.iter().zip(heads).map(|(level, head)| LevelRecord::of(level, head)).collect(),
            steps: matrix.steps.iter().map(StepRecord::of).collect(),
            areas: matrix.areas.iter().map(AreaRecord::of).collect(),
            skills: matrix.skills.iter().map(SkillRecord::of).collect(),
            expectations: ExpectationRecord::all(matrix),
        }
    }

    /// One row of cells for each record.
    pub(crate) fn write(&self) -> Result<Vec<Vec<String>>, serde_json::Error> {
        fn rows<T: Serialize>(
            kind: &str,
            records: &[T],
        ) -> impl Iterator<Item = Result<Vec<String>, serde_json::Error>> {
            records.iter().map(move |record| row(kind, record))
        }
        rows("framework", self.framework.as_slice())
            .chain(rows("track", &self.tracks))
            .chain(rows("level", &self.levels))
            .chain(rows("step", &self.steps))
            .chain(rows("area", &self.areas))
            .chain(rows("skill", &self.skills))
            .chain(rows("expectation", &self.expectations))
            .collect()
    }

    /// Takes in one row; `false` where it is no record or is damaged.
    pub(crate) fn read(&mut self, kind: &str, json: &str) -> bool {
        fn push<T: serde::de::DeserializeOwned>(list: &mut Vec<T>, json: &str) -> bool {
            serde_json::from_str(json).map(|record| list.push(record)).is_ok()
        }
        match kind.strip_prefix(RECORD_START) {
            Some("framework") => {
                self.framework = serde_json::from_str(json).ok();
                self.framework.is_some()
            }
            Some("track") => push(&mut self.tracks, json),
            Some("level") => push(&mut self.levels, json),
            Some("step") => push(&mut self.steps, json),
            Some("area") => push(&mut self.areas, json),
            Some("skill") => push(&mut self.skills, json),
            Some("expectation") => push(&mut self.expectations, json),
            _ => false,
        }
    }
}

impl TrackRecord {
    fn of(track: &Track) -> Self {
        Self {
            id: track.id.into(),
            key: track.key.clone(),
            name: track.name.clone(),
            kind: track.kind,
            marker: track.marker.clone(),
        }
    }
}

impl LevelRecord {
    fn of(level: &Level, head: &str) -> Self {
        Self {
            id: level.id.into(),
            key: level.key.clone(),
            name: level.name.clone(),
            head: head.to_owned(),
            rank: level.rank,
            top: level.top,
            exact: exact_texts(level),
        }
    }
}

impl StepRecord {
    fn of(step: &Step) -> Self {
        Self {
            id: step.id.into(),
            from: step.from.into(),
            to: step.to.into(),
            kind: step.kind,
            note: step.note.clone(),
        }
    }
}

impl AreaRecord {
    fn of(area: &Area) -> Self {
        Self {
            id: area.id.into(),
            key: area.key.clone(),
            name: area.name.clone(),
            description: area.description.clone(),
        }
    }
}

impl SkillRecord {
    fn of(skill: &Skill) -> Self {
        Self {
            id: skill.id.into(),
            key: skill.key.clone(),
            name: skill.name.clone(),
            description: exact(&skill.description),
        }
    }
}

impl ExpectationRecord {
    fn all(matrix: &Matrix) -> Vec<Self> {
        let mut criteria: BTreeMap<_, Vec<&Criterion>> = BTreeMap::new();
        for criterion in &matrix.criteria {
            criteria.entry(criterion.expectation).or_default().push(criterion);
        }
        let of = |expectation: &Expectation| {
            let split = criterion::split(&expectation.text, false);
            let criteria = criteria.get(&expectation.id).into_iter().flatten().enumerate();
            let criteria = criteria.map(|(n, criterion)| {
                let split = split.get(n).and_then(|split| Text::parse(&split.text).ok());
                CriterionRecord::of(criterion, split.as_ref())
            });
            Self {
                id: expectation.id.into(),
                skill: expectation.skill.into(),
                level: expectation.level.into(),
                check: check(&expectation.text),
                exact: exact(&expectation.text),
                criteria: criteria.collect(),
            }
        };
        matrix.expectations.iter().map(of).collect()
    }

    /// The texts of the criteria, each at its place.
    pub(crate) fn criterion_texts(&self, text: &Text) -> Vec<Option<Text>> {
        let split = criterion::split(text, false);
        let by_place = |n: usize| split.get(n).and_then(|s| Text::parse(&s.text).ok());
        self.criteria.iter().enumerate().map(|(n, c)| c.text.clone().or_else(|| by_place(n))).collect()
    }
}

impl CriterionRecord {
    /// * `split`: what splitting the cell's text gives at its place.
    fn of(criterion: &Criterion, split: Option<&Text>) -> Self {
        Self {
            id: criterion.id.into(),
            kind: criterion.kind,
            track: criterion.track.map(Uuid::from),
            audience: criterion.audience.clone(),
            rating: criterion.rating,
            text: (split != Some(&criterion.text)).then(|| criterion.text.clone()),
        }
    }
}

/// The fingerprint of a text, as 16 hexadecimal digits: tells whether a text was edited.
pub(crate) fn check(text: &Text) -> String {
    format!("{:016x}", Fingerprint::of(text.as_str().as_bytes()))
}

/// Whether what a sheet shows is still the text that was written to it.
pub(crate) fn same(shown: &str, written: &str) -> bool {
    shown == written || fragile(written) && loose(shown) == loose(written)
}

/// Whether a spreadsheet may give a text back otherwise than it was: runs of spaces, spaces at the ends of
/// lines, tabs, characters that XML cannot hold, and what looks like a spreadsheet's own escape (`_x000D_`).
pub(crate) fn fragile(text: &str) -> bool {
    let odd = |c: char| {
        matches!(c, '\t' | '\u{fffe}' | '\u{ffff}' | '\u{fffd}' | '\u{feff}' | '\u{2028}' | '\u{2029}')
            || c != ' ' && c != '\n' && c.is_whitespace()
    };
    text.contains("  ") || text.contains(" \n") || text.contains("\n ") || text.contains("_x") || text.contains(odd)
}

fn loose(text: &str) -> String {
    let kept = text.replace("_x005F_", "_").replace("_x005f_", "_");
    let dropped =
        |c: char| c != '\n' && c.is_whitespace() || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{fffd}' | '\u{feff}');
    kept.chars().filter(|c| !dropped(*c)).map(|c| if matches!(c, '\u{2028}' | '\u{2029}') { '\n' } else { c }).collect()
}

/// A text as an XML document can hold it.
pub(crate) fn sheet_text(text: &str) -> std::borrow::Cow<'_, str> {
    let odd = |c: char| matches!(c, '\u{fffe}' | '\u{ffff}');
    if text.contains(odd) { text.replace(odd, "\u{fffd}").into() } else { text.into() }
}

fn exact(text: &Text) -> Option<Text> {
    fragile(text.as_str()).then(|| text.clone())
}

fn exact_texts(level: &Level) -> BTreeMap<String, Text> {
    use super::role::RowRole;
    use guild_model::mastery::FreedomKind;
    let freedoms = FreedomKind::ALL.iter().map(|kind| (RowRole::Freedom(*kind), &level.freedoms.get(*kind).text));
    let others = [(RowRole::Scope, &level.scope), (RowRole::Responsibilities, &level.responsibilities)];
    let all = freedoms.chain(others);
    all.filter_map(|(role, text)| exact(text).map(|text| (role.write(), text))).collect()
}

fn row(kind: &str, record: &impl Serialize) -> Result<Vec<String>, serde_json::Error> {
    let mut cells = vec![format!("{RECORD_START}{kind}")];
    cells.extend(cut(&plain(&serde_json::to_string(record)?)));
    Ok(cells)
}

/// JSON with every character escaped that a spreadsheet may bend.
fn plain(json: &str) -> String {
    let mut plain = String::with_capacity(json.len());
    let mut before = ' ';
    for c in json.chars() {
        let bends = c == ' ' && before == ' ' || c == 'x' && before == '_' || c != ' ' && c.is_whitespace();
        if bends || c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{fffd}' | '\u{feff}') {
            let _ = write!(plain, "\\u{:04x}", u32::from(c));
        } else {
            plain.push(c);
        }
        before = c;
    }
    plain
}

/// Cuts into pieces that fit a cell; no piece begins or ends with a space, which some programs drop.
fn cut(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut units = 0;
    let mut before = ' ';
    for c in text.chars() {
        if units >= CELL && c != ' ' && before != ' ' {
            pieces.push(String::new());
            units = 0;
        }
        units += c.len_utf16();
        before = c;
        if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_same(shown: &str, written: &str, expected: bool) {
        assert_eq!(same(shown, written), expected);
    }

    #[test]
    fn an_edit_is_told_from_what_a_spreadsheet_bends() {
        check_same("Back end", "Back end", true);
        check_same("Backend", "Back end", false);
        check_same("a b", "a  b", true);
        check_same("a c", "a  b", false);
        check_same("a b", "a\tb", true);
        check_same("x\u{fffd}y", "x\u{ffff}y", true);
        check_same("A", "_x0041_", false);
        check_same("_x005F_x0041_", "_x0041_", true);
        check_same("a\nb", "a  b", false);
    }

    #[test]
    fn a_record_survives_cells() {
        let text = Text::parse(&"a  b\u{ffff}_x0041_ ".repeat(2_500)).unwrap();
        let record = StepRecord {
            id: Uuid::now_v7(),
            from: Uuid::now_v7(),
            to: Uuid::now_v7(),
            kind: StepKind::SideMove,
            note: text,
        };
        let cells = row("step", &record).unwrap();
        assert!(cells.len() > 2, "the text needs more than one cell");
        for cell in &cells {
            assert!(cell.encode_utf16().count() <= 32_767);
            assert!(!fragile(cell), "{cell:.100}");
            assert_eq!(cell.trim(), cell);
        }
        let mut records = Records::default();
        assert!(records.read(&cells[0], &cells[1..].concat()));
        assert_eq!(records.steps, [record]);
        assert!(!records.read("guildhall:step", "{}"));
    }
}
