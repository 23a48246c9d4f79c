//! Sheets that are no ladder: ratings of people, lists of people, other lists, prose.

use super::grid::{View, is_label, is_sentence};
use super::guess::bounds;
use super::mapping::{BlockMapping, PartMapping, Role, Shape, Use};
use super::tickets;
use super::vocabulary::{Line, heads_people, line};
use guild_model::text::fold;
use std::collections::BTreeSet;

/// The whole sheet as one block that is no ladder.
pub(super) fn whole_sheet(view: View<'_, '_>) -> BlockMapping {
    let places: Vec<(usize, usize)> = (0..view.n_rows())
        .flat_map(|r| (0..view.n_columns()).map(move |c| (r, c)))
        .filter(|(r, c)| view.has(*r, *c))
        .collect();
    let (usage, shape, because) = kind(view, &places);
    let role = if usage == Use::Text { Role::Ignored } else { Role::Reported };
    let why = if role == Role::Ignored { "text" } else { "not part of a ladder" };
    let range = bounds(view, places.iter().copied());
    BlockMapping {
        range: range.clone(),
        usage,
        shape,
        turned: false,
        because,
        ladder: None,
        parts: vec![PartMapping { role, range, why: why.to_owned(), freedom: None }],
        levels: Vec::new(),
        misfits: Vec::new(),
        names: Vec::new(),
        skill: None,
        area: None,
    }
}

fn kind(view: View<'_, '_>, places: &[(usize, usize)]) -> (Use, Option<Shape>, String) {
    if let Some(fields) = tickets::fields(view) {
        let fields = fields.iter().take(6).map(|f| format!("\u{201c}{f}\u{201d}")).collect::<Vec<_>>().join(", ");
        let because = format!("It lists tasks or tickets ({fields}), and neither levels nor people who are rated.");
        return (Use::Unknown, Some(Shape::List), because);
    }
    let columns: BTreeSet<usize> = places.iter().map(|(_, c)| *c).collect();
    let texts: Vec<&str> = places.iter().map(|(r, c)| view.text(*r, *c)).collect();
    let sentences = texts.iter().filter(|t| is_sentence(t)).count();
    if columns.len() == 1 && sentences * 2 >= texts.len() {
        return (Use::Text, None, "It is one column of sentences, without levels.".to_owned());
    }
    let header = (0..view.n_rows().min(12)).max_by_key(|r| {
        let n = (0..view.n_columns()).filter(|c| is_label(view.text(*r, *c)) && !view.is_number(*r, *c)).count();
        (n, usize::MAX - r)
    });
    let Some(header) = header else {
        return (Use::Unknown, None, "It holds neither levels nor people.".to_owned());
    };
    let row = view.area(header, 0, header, 0).top + 1;
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
        let who = format!(
            "Row {row} heads column {} \u{201c}{}\u{201d}",
            crate::book::column_letters(view.area(header, c, header, c).left),
            view.text(header, c)
        );
        let skills = (0..view.n_columns()).filter(|c| line(view.text(header, *c)) == Some(Line::Skill)).count() == 1;
        if skills {
            return (
                Use::Ratings,
                Some(Shape::Long),
                format!("{who} beside a column of skills: one record per person and skill."),
            );
        }
        if rated * 2 >= below.len() && rated_columns >= 3 {
            return (
                Use::Ratings,
                Some(Shape::PeopleDown),
                format!(
                    "{who}, and {rated} of the {} cells below are numbers or marks: people are rated.",
                    below.len()
                ),
            );
        }
        return (Use::People, Some(Shape::List), format!("{who}, and no line names levels: it lists people."));
    }
    if rated_columns >= 3 && rated * 2 >= below.len() {
        let skills_down = (0..view.n_columns()).any(|c| line(view.text(header, c)) == Some(Line::Skill))
            || view.text(header, 0).is_empty()
            || view.n_columns() < view.n_rows();
        let shape = if skills_down { Shape::PeopleAcross } else { Shape::PeopleDown };
        return (
            Use::Ratings,
            Some(shape),
            format!(
                "{rated} of the {} cells below row {row} are numbers or marks and no line names levels: someone or something is rated.",
                below.len()
            ),
        );
    }
    (
        Use::Unknown,
        Some(Shape::List),
        format!(
            "Row {row} heads {} column{}, and no line names levels or people.",
            columns.len(),
            if columns.len() == 1 { "" } else { "s" }
        ),
    )
}
