//! The long form: one record per level and skill.

use super::grid::{View, is_label, is_sentence};
use super::guess::Proof;
use super::header::Body;
use super::mapping::{Role, Shape};
use super::table::{Mark, SkillFact, Table};
use super::tracks::{Group, LevelFact, level_name};
use super::vocabulary::{self, Line};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The sheet as one long table, if it is one.
///
/// * `proof`: how many of the records must name their level and their skill.
pub(super) fn table(view: View<'_, '_>, proof: Proof) -> Option<Table> {
    let header =
        (0..view.n_rows().min(10)).find(|r| (0..view.n_columns()).filter(|c| view.has(*r, *c)).count() >= 3)?;
    let heads: Vec<&str> = (0..view.n_columns()).map(|c| view.text(header, c)).collect();
    if heads.iter().any(|h| vocabulary::heads_people(h) || is_sentence(h)) {
        return None;
    }
    let rows: Vec<usize> =
        (header + 1..view.n_rows()).filter(|r| (0..view.n_columns()).any(|c| view.has(*r, c))).collect();
    if rows.len() < 4 {
        return None;
    }
    // How many cells of a column say something, and how many different things.
    let facts: Vec<(usize, usize)> = (0..heads.len())
        .map(|c| {
            let said = || rows.iter().map(|r| view.text(*r, c)).filter(|t| !t.is_empty());
            (said().count(), said().map(fold).collect::<HashSet<_>>().len())
        })
        .collect();
    let filled = |c: usize| facts.get(c).map_or(0, |(filled, _)| *filled);
    let distinct = |c: usize| facts.get(c).map_or(0, |(_, distinct)| *distinct);
    let full = |c: usize| filled(c) * 10 >= rows.len() * proof.of_ten(9);
    let level = (0..heads.len()).find(|c| {
        let text = heads.get(*c).copied().unwrap_or("");
        let known = rows
            .iter()
            .filter(|r| {
                matches!(
                    vocabulary::level_sign(view.text(**r, *c)),
                    Some(vocabulary::LevelSign::Word | vocabulary::LevelSign::Code(..) | vocabulary::LevelSign::Job)
                )
            })
            .count();
        vocabulary::heads_levels(text)
            && full(*c)
            && distinct(*c) >= 2
            && distinct(*c) * 2 <= rows.len()
            && known * 2 >= rows.len() / 2
    })?;
    let column_of = |line: Line| {
        (0..heads.len()).find(|c| {
            *c != level
                && heads.get(*c).is_some_and(|h| vocabulary::line(h) == Some(line))
                && full(*c)
                && distinct(*c) >= 2
                && distinct(*c) < rows.len()
        })
    };
    // Without a column of skills, the areas are what is rated.
    let skill = column_of(Line::Skill).or_else(|| column_of(Line::Area))?;
    let pairs: BTreeSet<(String, String)> =
        rows.iter().map(|r| (fold(view.text(*r, level)), fold(view.text(*r, skill)))).collect();
    let twice = pairs.len() * 20 < rows.len() * 19;
    if !twice && distinct(skill) * 2 > rows.len() + 1 {
        return None;
    }
    let rest: Vec<usize> = (0..heads.len()).filter(|c| *c != level && *c != skill).collect();
    let figures = |c: usize| rows.iter().filter(|r| view.is_number(**r, c)).count() * 10 >= rows.len() * 8;
    let constant = |c: usize| distinct(c) <= 1;
    let speaks = |c: usize| rows.iter().filter(|r| is_sentence(view.text(**r, c))).count() * 3 >= rows.len();
    let rating = rest.iter().copied().find(|c| figures(*c) && !constant(*c)).or_else(|| {
        rest.iter().copied().find(|c| {
            let is_headed = heads.get(*c).is_some_and(|h| vocabulary::line(h) == Some(Line::Rating));
            is_headed && filled(*c) > 0 && !speaks(*c)
        })
    });
    let text = rest.iter().copied().find(|c| Some(*c) != rating && speaks(*c));
    // A pair that comes twice is told in several sentences, each a criterion; it cannot have two ratings.
    if rating.is_none() && text.is_none() || twice && text.is_none() {
        return None;
    }
    let rating = rating.filter(|_| !twice);
    let of = |line: Line| {
        rest.iter().copied().find(|c| {
            Some(*c) != rating
                && Some(*c) != text
                && heads.get(*c).is_some_and(|h| vocabulary::line(h) == Some(line))
                && !constant(*c)
        })
    };
    let (area, track) = (of(Line::Area).filter(|c| *c != skill), of(Line::Track));
    let mut marks = BTreeMap::new();
    for c in 0..heads.len() {
        let (role, why) = if c == level {
            (Role::Levels, Why::RecordLevel)
        } else if c == skill {
            (Role::Skills, Why::RecordSkill)
        } else if Some(c) == rating {
            (Role::Ratings, Why::RecordRating)
        } else if Some(c) == text {
            (Role::Expectations, Why::RecordExpects)
        } else if Some(c) == area {
            (Role::Areas, Why::RecordArea)
        } else if Some(c) == track {
            (Role::Tracks, Why::RecordTrack)
        } else if constant(c) {
            (Role::Ignored, Why::AlwaysSame)
        } else if heads.get(c).is_some_and(|h| vocabulary::line(h) == Some(Line::Notes)) {
            (Role::Ignored, Why::Notes)
        } else {
            (Role::Reported, Why::FurtherField)
        };
        if view.has(header, c) {
            let heading = if role.is_imported() { Role::Heading } else { role };
            marks.insert(
                (header, c),
                Mark {
                    role: heading,
                    why: if heading == Role::Heading { Why::HeadingOfLine } else { why },
                    freedom: None,
                },
            );
        }
        for r in rows.iter().copied().filter(|r| view.has(*r, c)) {
            marks.insert((r, c), Mark { role, why, freedom: None });
        }
    }
    // Words that rate make a scale; a word among numbers is none of it.
    let worded = rating.filter(|c| !figures(*c));
    let mut levels: Vec<LevelFact> = Vec::new();
    let mut skills: Vec<SkillFact> = Vec::new();
    let mut areas: Vec<(String, String)> = Vec::new();
    let mut known_skills: BTreeMap<String, usize> = BTreeMap::new();
    let mut known_levels: BTreeSet<(String, Option<String>)> = BTreeSet::new();
    let mut known_areas: BTreeMap<String, usize> = BTreeMap::new();
    for r in rows.iter().copied() {
        let group = track
            .map(|c| view.text(r, c))
            .filter(|t| !t.is_empty())
            .map(|name| Group { name: name.to_owned(), cell: track.map(|c| view.address(r, c)) });
        let name = level_name(view.text(r, level));
        let mut is_new = || known_levels.insert((fold(&name), group.as_ref().map(|g| fold(&g.name))));
        if is_label(view.text(r, level)) && is_new() {
            levels.push(LevelFact { cell: view.address(r, level), name, code: None, group });
        }
        let area_name = area.map(|c| view.text(r, c)).filter(|t| !t.is_empty());
        let area_index = area_name.map(|name| {
            *known_areas.entry(fold(name)).or_insert_with(|| {
                areas.push((name.to_owned(), area.map_or_else(String::new, |c| view.address(r, c))));
                areas.len() - 1
            })
        });
        let text_here = text.map(|c| view.text(r, c).to_owned());
        let at = *known_skills.entry(fold(view.text(r, skill))).or_insert_with(|| {
            skills.push(SkillFact {
                name: view.text(r, skill).to_owned(),
                cell: Some(view.address(r, skill)),
                area: area_index,
                texts: Vec::new(),
                cells: Vec::new(),
                rated: Vec::new(),
            });
            skills.len() - 1
        });
        if let Some(known) = skills.get_mut(at) {
            known.texts.extend(text_here);
            known.rated.extend(worded.map(|c| view.text(r, c).to_owned()).filter(|t| !t.is_empty()));
        }
    }
    let head = |c: usize| heads.get(c).copied().unwrap_or("");
    let line = (view.area(header, 0, header, 0).top + 1).to_string();
    let (levelhead, skillhead) = (head(level).to_owned(), head(skill).to_owned());
    let (rows, n_levels, n_skills) = (rows.len(), levels.len(), skills.len());
    let because = if twice {
        Reason::RecordsOfCriteria { rows, line, levelhead, levels: n_levels, skillhead, skills: n_skills }
    } else {
        Reason::Records { rows, line, levelhead, levels: n_levels, skillhead, skills: n_skills }
    };
    Some(Table {
        marks,
        shape: Shape::Long,
        turned: false,
        body: if text.is_some() { Body::Text } else { Body::Numbers },
        levels,
        skills,
        areas,
        title: None,
        caption: None,
        line_above: None,
        corner: None,
        because: because.into(),
    })
}
