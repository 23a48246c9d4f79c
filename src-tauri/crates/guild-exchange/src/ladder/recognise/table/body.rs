//! The rows below a line of levels, and the lines beside them.

use super::{BTreeSet, Body, Column, Draw, LevelLine, Line, Mark, Place, Role, SkillFact, View, Why, fold, vocabulary};

/// Reads the rows of the body.
pub(super) fn body(
    draw: &mut Draw<'_, '_, '_>,
    line: &LevelLine,
    labels: &[Column],
    first: usize,
    last: usize,
    rows: &[usize],
    partner: Option<usize>,
) -> (Vec<SkillFact>, Vec<(String, String)>) {
    let view = draw.view;
    let mut skills: Vec<SkillFact> = Vec::new();
    let mut areas: Vec<(String, String)> = Vec::new();
    // The cells that name each area or say what it means, and which areas head lines of what a level brings.
    let mut area_places: Vec<Vec<Place>> = Vec::new();
    let mut over_levels: BTreeSet<usize> = BTreeSet::new();
    let mut area: Option<usize> = None;
    let mut freedoms = false;
    let at = |role: Role| labels.iter().find(|l| l.role == role).map(|l| l.at);
    let skill_column = at(Role::Skills);
    let rating_columns: BTreeSet<usize> = (first..=last)
        .filter(|c| {
            let cells: Vec<usize> = rows.iter().copied().filter(|r| view.has(*r, *c)).collect();
            cells.len() >= 2 && cells.iter().filter(|r| view.is_number(**r, *c)).count() * 10 >= cells.len() * 8
        })
        .collect();
    for (n, r) in rows.iter().copied().enumerate() {
        if Some(r) == partner {
            continue;
        }
        let run: Vec<usize> = (first..=last).filter(|c| view.has(r, *c) && (draw.free)(r, *c)).collect();
        let own: Vec<usize> = labels.iter().map(|l| l.at).filter(|c| view.has(r, *c) && (draw.free)(r, *c)).collect();
        let merged_row = run.len() == 1
            && own.is_empty()
            && run.first() == Some(&first)
            && first < last
            && view.width(r, first) > last - first;
        if (run.is_empty() && !own.is_empty() && is_group_row(view, labels, rows, n, first, last)) || merged_row {
            let c = if merged_row { first } else { own.first().copied().unwrap_or(0) };
            let name = view.text(r, c).to_owned();
            freedoms = vocabulary::heads_freedoms(&name);
            draw.mark(r, c, Role::Areas, Why::AloneOverSkills);
            for other in own.iter().copied().filter(|o| *o != c) {
                draw.mark(r, other, Role::Description, Why::AreaMeaning);
            }
            areas.push((name, view.address(r, c)));
            area_places.push(own.into_iter().chain([c]).map(|c| (r, c)).collect());
            area = Some(areas.len() - 1);
            continue;
        }
        if let Some(c) = at(Role::Areas)
            && view.has(r, c)
            && (draw.free)(r, c)
        {
            let name = view.text(r, c).to_owned();
            freedoms = vocabulary::heads_freedoms(&name);
            if area.and_then(|a| areas.get(a)).is_none_or(|(before, _)| fold(before) != fold(&name)) {
                areas.push((name, view.address(r, c)));
                area_places.push(Vec::new());
            }
            area = Some(areas.len() - 1);
            if let Some(places) = area_places.last_mut() {
                places.push((r, c));
            }
        }
        let label = [Role::Skills, Role::Codes, Role::Areas]
            .iter()
            .filter_map(|role| at(*role))
            .map(|c| if skill_column == Some(c) { view.covering(r, c) } else { view.text(r, c) })
            .find(|t| !t.is_empty())
            .unwrap_or("");
        let field = vocabulary::line(label);
        let freedom = match field {
            Some(Line::Freedom(kind)) => Some(kind),
            _ if freedoms => vocabulary::freedom_of(label),
            _ => None,
        };
        let role = match field {
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
        for c in run.iter().copied() {
            let mark = if role.0 == Role::Expectations && (line.body != Body::Text || rating_columns.contains(&c)) {
                Mark { role: Role::Ratings, why: Why::LeastRating, freedom: None }
            } else {
                Mark { role: role.0, why: role.1, freedom }
            };
            draw.mark_as(r, c, mark);
        }
        if role.0 != Role::Expectations {
            over_levels.extend(area);
            for column in labels {
                let is_area = column.role == Role::Areas && role.0 != Role::Ignored && !freedoms;
                draw.mark_as(
                    r,
                    column.at,
                    if is_area {
                        Mark { role: Role::Areas, why: column.why, freedom: None }
                    } else {
                        Mark {
                            role: if role.0 == Role::Ignored { Role::Ignored } else { Role::Heading },
                            why: role.1,
                            freedom: None,
                        }
                    },
                );
            }
            continue;
        }
        for column in labels {
            draw.mark(r, column.at, column.role, column.why);
        }
        let texts: Vec<String> = run.iter().map(|c| view.text(r, *c).to_owned()).collect();
        let level_of = |c: usize| line.columns.iter().rposition(|l| *l <= c).unwrap_or(0);
        let cells: Vec<(usize, String)> = run.iter().map(|c| (level_of(*c), view.text(r, *c).to_owned())).collect();
        let fresh = skill_column.is_some_and(|c| view.has(r, c)) || at(Role::Codes).is_some_and(|c| view.has(r, c));
        if fresh {
            let cell = skill_column.filter(|c| view.has(r, *c)).or(at(Role::Codes)).map(|c| view.address(r, c));
            let described = at(Role::Description).map(|c| view.text(r, c).to_owned());
            let texts = texts.into_iter().chain(described).collect();
            skills.push(SkillFact { name: label.to_owned(), cell, area, texts, cells, rated: Vec::new() });
        } else if let Some(skill) = skills.last_mut() {
            skill.texts.extend(texts);
            skill.cells.extend(cells);
        }
    }
    without_skills(draw, &mut skills, &mut areas, &area_places, &over_levels);
    (skills, areas)
}

/// What heads nothing but lines of what a level brings, such as "General" over its scope, is a heading and no area.
fn without_skills(
    draw: &mut Draw<'_, '_, '_>,
    skills: &mut [SkillFact],
    areas: &mut Vec<(String, String)>,
    places: &[Vec<Place>],
    over_levels: &BTreeSet<usize>,
) {
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
fn is_group_row(view: View<'_, '_>, labels: &[Column], rows: &[usize], n: usize, first: usize, last: usize) -> bool {
    let empty = |r: usize| (first..=last).all(|c| !view.has(r, c));
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
