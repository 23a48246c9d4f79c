//! The rows below a line of levels, and the lines beside them.

use super::{
    BTreeSet, Body, Draw, Frame, FreedomKind, LevelLine, Line, Mark, Place, Role, SkillFact, View, Why, fold,
    vocabulary,
};

/// What the rows of a body tell.
#[derive(Default)]
pub(super) struct Content {
    pub skills: Vec<SkillFact>,
    /// Name and cell.
    pub areas: Vec<(String, String)>,
}

/// Reads the rows of the body.
pub(super) fn content(draw: &mut Draw<'_, '_, '_>, frame: &Frame<'_>) -> Content {
    let rating_columns = rating_columns(draw.view, frame);
    let mut reading = Reading {
        draw,
        frame,
        rating_columns,
        content: Content::default(),
        area_places: Vec::new(),
        over_levels: BTreeSet::new(),
        area: None,
        freedoms: false,
    };
    for (n, r) in frame.rows.iter().copied().enumerate().filter(|(_, r)| Some(*r) != frame.partner) {
        reading.row(n, r);
    }
    let Reading { mut content, area_places, over_levels, .. } = reading;
    without_skills(draw, &mut content, &area_places, &over_levels);
    content
}

/// The columns of the levels that hold numbers.
fn rating_columns(view: View<'_, '_>, frame: &Frame<'_>) -> BTreeSet<usize> {
    let holds_numbers = |c: &usize| {
        let cells: Vec<usize> = frame.rows.iter().copied().filter(|r| view.has(*r, *c)).collect();
        cells.len() >= 2 && cells.iter().filter(|r| view.is_number(**r, *c)).count() * 10 >= cells.len() * 8
    };
    frame.columns().filter(holds_numbers).collect()
}

/// A row of the body, with the columns of its cells that no other table has.
struct Row {
    at: usize,
    under_levels: Vec<usize>,
    labels: Vec<usize>,
}

/// What a row holds for each level, by its label.
#[derive(Clone, Copy)]
struct Held {
    role: Role,
    why: Why,
    freedom: Option<FreedomKind>,
}

impl Held {
    /// * `freedoms`: the label stands under a heading of freedoms.
    fn by(label: &str, freedoms: bool) -> Self {
        let field = vocabulary::line(label);
        let freedom = match field {
            Some(Line::Freedom(kind)) => Some(kind),
            _ if freedoms => vocabulary::freedom_of(label),
            _ => None,
        };
        let (role, why) = match field {
            _ if freedom.is_some() => (Role::Freedom, Why::LevelFreedom),
            Some(Line::Scope) => (Role::Scope, Why::LevelScope),
            Some(Line::Description) => (Role::Scope, Why::LevelDescription),
            Some(Line::Responsibilities) => (Role::Responsibilities, Why::LevelResponsibilities),
            Some(Line::Notes) => (Role::Ignored, Why::NotesBeside),
            Some(Line::Total) => (Role::Ignored, Why::Totals),
            // Pay is nothing to be handed out with what a level expects.
            Some(Line::LevelFact) if vocabulary::speaks_of_pay(label) => (Role::LevelNotes, Why::LevelPay),
            Some(Line::LevelFact) => (Role::Scope, Why::OtherOfLevels),
            _ => (Role::Expectations, Why::Expected),
        };
        Self { role, why, freedom }
    }
}

/// A body on its way to be read, from the upper row to the lower.
struct Reading<'r, 'v, 'g, 'a> {
    draw: &'r mut Draw<'v, 'g, 'a>,
    frame: &'r Frame<'r>,
    rating_columns: BTreeSet<usize>,
    content: Content,
    /// The cells that name each area or say what it means.
    area_places: Vec<Vec<Place>>,
    /// The areas that head lines of what a level brings.
    over_levels: BTreeSet<usize>,
    /// Index of the area that holds what comes next.
    area: Option<usize>,
    /// The name of that area heads freedoms.
    freedoms: bool,
}

impl<'g> Reading<'_, '_, 'g, '_> {
    /// Reads the row `r` of the view, the one at index `n` of the body.
    fn row(&mut self, n: usize, r: usize) {
        let is_own = |c: &usize| self.draw.view.has(r, *c) && (self.draw.free)(r, *c);
        let row = Row {
            at: r,
            under_levels: self.frame.columns().filter(is_own).collect(),
            labels: self.frame.labels.iter().map(|l| l.at).filter(is_own).collect(),
        };
        if let Some(c) = self.group_cell(n, &row) {
            self.group_row(&row, c);
            return;
        }
        self.area_beside(&row);
        let label = self.label(r);
        let held = Held::by(label, self.freedoms);
        self.mark_cells(&row, held);
        if held.role == Role::Expectations {
            self.skill_row(&row, label);
        } else {
            self.level_row(r, held);
        }
    }

    /// The column of the cell that names a group, where the row is the heading of one.
    fn group_cell(&self, n: usize, row: &Row) -> Option<usize> {
        let (view, frame) = (self.draw.view, self.frame);
        let is_merged = row.under_levels == [frame.first]
            && row.labels.is_empty()
            && frame.first < frame.last
            && view.width(row.at, frame.first) > frame.last - frame.first;
        if is_merged {
            return Some(frame.first);
        }
        let own = row.labels.first().copied()?;
        (row.under_levels.is_empty() && is_group_row(view, frame, n)).then_some(own)
    }

    fn group_row(&mut self, row: &Row, c: usize) {
        let r = row.at;
        self.draw.mark(r, c, Role::Areas, Why::AloneOverSkills);
        for other in row.labels.iter().copied().filter(|o| *o != c) {
            self.draw.mark(r, other, Role::Description, Why::AreaMeaning);
        }
        let places = row.labels.iter().copied().chain([c]).map(|c| (r, c)).collect();
        self.begin_area((r, c), places);
    }

    /// A label that names the area of the row; what stands there as in the area before it goes on with that.
    fn area_beside(&mut self, row: &Row) {
        let Some(c) = self.frame.label_column(Role::Areas).filter(|c| row.labels.contains(c)) else { return };
        let name = self.draw.view.text(row.at, c);
        let before = self.area.and_then(|a| self.content.areas.get(a));
        if before.is_none_or(|(before, _)| fold(before) != fold(name)) {
            self.begin_area((row.at, c), Vec::new());
        }
        self.freedoms = vocabulary::heads_freedoms(name);
        if let Some(places) = self.area_places.last_mut() {
            places.push((row.at, c));
        }
    }

    /// What comes next is in the area that this cell names.
    fn begin_area(&mut self, (r, c): Place, places: Vec<Place>) {
        let name = self.draw.view.text(r, c);
        self.freedoms = vocabulary::heads_freedoms(name);
        self.area = Some(self.content.areas.len());
        self.content.areas.push((name.to_owned(), self.draw.view.address(r, c)));
        self.area_places.push(places);
    }

    fn label(&self, r: usize) -> &'g str {
        let (view, frame) = (self.draw.view, self.frame);
        let skill_column = frame.label_column(Role::Skills);
        [Role::Skills, Role::Codes, Role::Areas]
            .iter()
            .filter_map(|role| frame.label_column(*role))
            .map(|c| if skill_column == Some(c) { view.covering(r, c) } else { view.text(r, c) })
            .find(|t| !t.is_empty())
            .unwrap_or("")
    }

    fn mark_cells(&mut self, row: &Row, held: Held) {
        for c in row.under_levels.iter().copied() {
            let rates = self.frame.line.body != Body::Text || self.rating_columns.contains(&c);
            let mark = if held.role == Role::Expectations && rates {
                Mark { role: Role::Ratings, why: Why::LeastRating, freedom: None }
            } else {
                Mark { role: held.role, why: held.why, freedom: held.freedom }
            };
            self.draw.mark_as(row.at, c, mark);
        }
    }

    /// A row of what levels bring: its labels head it.
    fn level_row(&mut self, r: usize, held: Held) {
        self.over_levels.extend(self.area);
        let role = if held.role == Role::Ignored { Role::Ignored } else { Role::Heading };
        for column in &self.frame.labels {
            if column.role == Role::Areas && held.role != Role::Ignored && !self.freedoms {
                self.draw.mark(r, column.at, Role::Areas, column.why);
            } else {
                self.draw.mark(r, column.at, role, held.why);
            }
        }
    }

    /// A row of a skill, or of more that is expected in the one before it.
    fn skill_row(&mut self, row: &Row, label: &str) {
        let (view, frame, r) = (self.draw.view, self.frame, row.at);
        for column in &frame.labels {
            self.draw.mark(r, column.at, column.role, column.why);
        }
        let level_of = |c: usize| frame.line.columns.iter().rposition(|l| *l <= c).unwrap_or(0);
        let texts = row.under_levels.iter().map(|c| view.text(r, *c).to_owned());
        let cells = row.under_levels.iter().map(|c| (level_of(*c), view.text(r, *c).to_owned()));
        let own_column = |role: Role| frame.label_column(role).filter(|c| view.has(r, *c));
        if let Some(c) = own_column(Role::Skills).or_else(|| own_column(Role::Codes)) {
            let described = frame.label_column(Role::Description).map(|c| view.text(r, c).to_owned());
            self.content.skills.push(SkillFact {
                name: label.to_owned(),
                cell: Some(view.address(r, c)),
                area: self.area,
                texts: texts.chain(described).collect(),
                cells: cells.collect(),
                rated: Vec::new(),
            });
        } else if let Some(skill) = self.content.skills.last_mut() {
            skill.texts.extend(texts);
            skill.cells.extend(cells);
        }
    }
}

/// What heads nothing but lines of what a level brings, such as "General" over its scope, is a heading and no area.
fn without_skills(
    draw: &mut Draw<'_, '_, '_>,
    content: &mut Content,
    places: &[Vec<Place>],
    over_levels: &BTreeSet<usize>,
) {
    let Content { skills, areas } = content;
    let filled: BTreeSet<usize> = skills.iter().filter_map(|s| s.area).collect();
    let mut kept: Vec<Option<usize>> = Vec::new();
    let mut n_kept = 0;
    for n in 0..areas.len() {
        let stays = filled.contains(&n) || !over_levels.contains(&n);
        kept.push(stays.then_some(n_kept));
        n_kept += usize::from(stays);
        for place in places.get(n).filter(|_| !stays).into_iter().flatten() {
            if let Some(mark) = draw.marks.get_mut(place)
                && matches!(mark.role, Role::Areas | Role::Description)
            {
                *mark = Mark { role: Role::Heading, why: Why::HeadingOfLine, freedom: None };
            }
        }
    }
    let mut at = 0..;
    areas.retain(|_| at.next().and_then(|n| kept.get(n)).is_some_and(Option::is_some));
    for skill in skills {
        skill.area = skill.area.and_then(|a| kept.get(a).copied().flatten());
    }
}

/// A row without anything under the levels is a group row when skills follow it.
fn is_group_row(view: View<'_, '_>, frame: &Frame<'_>, n: usize) -> bool {
    let Frame { rows, labels, .. } = frame;
    let empty = |r: usize| frame.columns().all(|c| !view.has(r, c));
    let rest = rows.get(n + 1..).unwrap_or(&[]);
    let following = rest.iter().take_while(|r| empty(**r)).count();
    let before = rows.get(..n).unwrap_or(&[]).iter().rev().take_while(|r| empty(**r)).count();
    let own = labels.iter().filter(|l| rows.get(n).is_some_and(|r| view.has(*r, l.at))).count();
    let has_area_column = labels.iter().any(|l| l.role == Role::Areas);
    rest.len() > following && following + before < 2 && own <= if has_area_column { 1 } else { 2 }
}

/// Lines right of the levels: a description, or notes.
pub(super) fn beside(draw: &mut Draw<'_, '_, '_>, line: &LevelLine, last: usize, last_row: usize) {
    let view = draw.view;
    if view.turned {
        return;
    }
    for c in last + 1..view.n_columns() {
        let cells: Vec<usize> = (line.row + 1..=last_row).filter(|r| view.has(*r, c) && (draw.free)(*r, c)).collect();
        let heading = if (draw.free)(line.row, c) { view.covering(line.row, c) } else { "" };
        let field = vocabulary::line(heading);
        if !(draw.free)(line.row, c)
            || (view.gap_left(c) > 0 && !matches!(field, Some(Line::Description | Line::Notes)))
            || cells.iter().any(|r| !(draw.free)(*r, c))
        {
            break;
        }
        if matches!(field, Some(Line::Skill | Line::Area)) {
            break;
        }
        let (role, why) = match field {
            Some(Line::Description) => (Role::Description, Why::SkillMeaning),
            Some(Line::Notes) => (Role::Ignored, Why::NotesBeside),
            Some(Line::Total | Line::Number) => (Role::Ignored, Why::Totals),
            _ if vocabulary::is_record_field(heading) => (Role::Ignored, Why::FieldOfList),
            _ if heading.is_empty() => (Role::Ignored, Why::NotesBeside),
            _ => (Role::Reported, Why::FurtherLine),
        };
        draw.mark(line.row, c, if role == Role::Description { Role::Heading } else { role }, why);
        for r in cells {
            draw.mark(r, c, role, why);
        }
    }
}
