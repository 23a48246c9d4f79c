//! Columns among the skills, or right of them, that hold no marks and became fields of their people: to be told, as a
//! rating may be lost in them.

use super::headings::{Heading, heading};
use super::lines::Names;
use super::mapping::{Role, Shape};
use super::unordered::some_of;
use crate::book::{Area, Problem, Severity, Value, column_letters};
use crate::recognition::report::{At, excerpt, problem};
use crate::recognition::words::{heading_words, is_phrase};
use std::collections::BTreeMap;

/// A mark is hardly longer, in characters.
const LONGEST_MARK: usize = 20;

/// A column of a field: its heading, its cells with the heading, and what stands under it.
struct Column {
    head: String,
    area: Area,
    /// Cells that hold something else than a number.
    n_words: usize,
    /// Those of them that are too long for a mark.
    n_long: usize,
}

/// Names the columns of a table once, with their cells.
pub(super) fn tell(names: &Names<'_, '_>, problems: &mut Vec<Problem>, at: &At<'_>) {
    if names.block.shape != Some(Shape::PeopleDown) {
        return;
    }
    let rates = |role: Role| matches!(role, Role::Ratings | Role::Knows | Role::Does);
    let Some(first) = names.spots.iter().filter(|s| rates(s.part.role)).map(|s| s.column).min() else { return };
    let mut columns: BTreeMap<u32, Column> = BTreeMap::new();
    for spot in names.spots.iter().filter(|s| s.part.role == Role::PersonFields && s.column > first) {
        let cell = Area::cell(spot.row, spot.column);
        match columns.get_mut(&spot.column) {
            Some(column) => {
                let value = names.sheet.cells.get(spot.index).map(|cell| &cell.value);
                column.n_words += usize::from(!matches!(value, Some(Value::Number(_)) | None));
                column.n_long += usize::from(names.text(spot).chars().count() > LONGEST_MARK);
                column.area = column.area.with(cell);
            }
            None => {
                columns.insert(
                    spot.column,
                    Column { head: names.text(spot).into_owned(), area: cell, n_words: 0, n_long: 0 },
                );
            }
        }
    }
    columns.retain(|_, column| column.n_words > 0 && column.n_long * 2 < column.n_words && may_rate(&column.head));
    let Some((first, rest)) = columns.values().next().map(|column| (column.area, columns.len())) else { return };
    let named: Vec<String> = columns
        .iter()
        .map(|(at, column)| {
            let head = if column.head.is_empty() { column_letters(*at) } else { excerpt(&column.head) };
            format!("{head} ({})", column.area.address())
        })
        .collect();
    let named = some_of(named.iter().map(String::as_str));
    let (hold, were) = if rest == 1 {
        ("Column", "holds no marks, so it became a field")
    } else {
        ("Columns", "hold no marks, so they became fields")
    };
    let message = format!(
        "{hold} {named} {were} of the people. Write marks of the scale there if the cells are meant to rate, or leave them."
    );
    let args = [("columns", named), ("count", rest.to_string())];
    let place = At { cell: Some(first.address()), ..at.clone() };
    problems.push(problem(&place, Severity::Warns, "ratings-columns-unmarked", &args, message));
}

/// Whether nothing in the heading says that the column is of the person: "Team", "Comment".
fn may_rate(head: &str) -> bool {
    let words = heading_words(head);
    if is_phrase(&words, "status") {
        return true;
    }
    let of_person = "team|teams|role|rolle|roles|department|abteilung|unit|squad|tribe|title|job title|position|stelle|location|\
         standort|site|office|buro|city|stadt|country|land|company|firma|shift|schicht|manager|lead|equipe|service|fonction|\
         poste|departement|lieu|ville|pays|societe|equipo|puesto|cargo|departamento|ciudad|pais|empresa|\
         команда|отдел|должность|роль|город";
    matches!(heading(head), None | Some(Heading::Skill)) && !is_phrase(&words, of_person)
}
