//! Sheets that are no ladder: ratings of people, lists of people, other lists, prose.

use super::grid::{View, is_label, is_sentence};
use super::guess::bounds;
use super::mapping::{BlockMapping, PartMapping, Role, Shape, Use};
use super::tickets;
use super::vocabulary::{Line, heads_people, line};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;
use guild_model::text::fold;
use std::collections::BTreeSet;

/// The whole sheet as one block that is no ladder.
pub(super) fn whole_sheet(view: View<'_, '_>) -> BlockMapping {
    let places: Vec<(usize, usize)> = (0..view.n_rows())
        .flat_map(|r| (0..view.n_columns()).map(move |c| (r, c)))
        .filter(|(r, c)| view.has(*r, *c))
        .collect();
    let (usage, shape, reason) = kind(view, &places);
    let role = if usage == Use::Text { Role::Ignored } else { Role::Reported };
    let why = if role == Role::Ignored { Why::Text } else { Why::NoLadder };
    let range = bounds(view, places.iter().copied());
    let parts = vec![PartMapping::new(role, range.clone(), why, None)];
    BlockMapping { shape, parts, ..BlockMapping::new(range, usage, &reason.into()) }
}

fn kind(view: View<'_, '_>, places: &[(usize, usize)]) -> (Use, Option<Shape>, Reason) {
    if let Some(fields) = tickets::fields(view) {
        let fields = fields.iter().take(6).map(|f| format!("\u{201c}{f}\u{201d}")).collect::<Vec<_>>().join(", ");
        return (Use::Unknown, Some(Shape::List), Reason::Tickets { fields });
    }
    let columns: BTreeSet<usize> = places.iter().map(|(_, c)| *c).collect();
    let texts: Vec<&str> = places.iter().map(|(r, c)| view.text(*r, *c)).collect();
    let sentences = texts.iter().filter(|t| is_sentence(t)).count();
    if columns.len() == 1 && sentences * 2 >= texts.len() {
        return (Use::Text, None, Reason::Sentences);
    }
    let header = (0..view.n_rows().min(12)).max_by_key(|r| {
        let n = (0..view.n_columns()).filter(|c| is_label(view.text(*r, *c)) && !view.is_number(*r, *c)).count();
        (n, usize::MAX - r)
    });
    let Some(header) = header else {
        return (Use::Unknown, None, Reason::Nothing);
    };
    let row = (view.area(header, 0, header, 0).top + 1).to_string();
    let below: Vec<(usize, usize)> = places.iter().copied().filter(|(r, _)| *r > header).collect();
    let people = (0..view.n_columns()).find(|c| heads_people(view.text(header, *c)));
    let marks = |r: usize, c: usize| {
        let text = fold(view.text(r, c));
        view.is_number(r, c)
            || matches!(
                text.as_str(),
                "x" | "o" | "✓" | "✔" | "yes" | "no" | "ja" | "nein" | "oui" | "non" | "true" | "false" | "-" | "✗"
            )
    };
    let rated = below.iter().filter(|(r, c)| marks(*r, *c)).count();
    let rated_columns = columns
        .iter()
        .filter(|c| {
            let cells: Vec<usize> = below.iter().filter(|(_, b)| b == *c).map(|(r, _)| *r).collect();
            !cells.is_empty() && cells.iter().filter(|r| marks(**r, **c)).count() * 10 >= cells.len() * 7
        })
        .count();
    if let Some(c) = people {
        let column = crate::book::column_letters(view.area(header, c, header, c).left);
        let head = view.text(header, c).to_owned();
        let skills = (0..view.n_columns()).filter(|c| line(view.text(header, *c)) == Some(Line::Skill)).count() == 1;
        if skills {
            return (Use::Ratings, Some(Shape::Long), Reason::PeopleAndSkills { line: row, column, head });
        }
        if rated * 2 >= below.len() && rated_columns >= 3 {
            let reason = Reason::PeopleRated { line: row, column, head, count: rated, total: below.len() };
            return (Use::Ratings, Some(Shape::PeopleDown), reason);
        }
        return (Use::People, Some(Shape::List), Reason::PeopleListed { line: row, column, head });
    }
    if rated_columns >= 3 && rated * 2 >= below.len() {
        let skills_down = (0..view.n_columns()).any(|c| line(view.text(header, c)) == Some(Line::Skill))
            || view.text(header, 0).is_empty()
            || view.n_columns() < view.n_rows();
        let shape = if skills_down { Shape::PeopleAcross } else { Shape::PeopleDown };
        return (Use::Ratings, Some(shape), Reason::SomethingRated { count: rated, total: below.len(), line: row });
    }
    (Use::Unknown, Some(Shape::List), Reason::List { line: row, count: columns.len() })
}
