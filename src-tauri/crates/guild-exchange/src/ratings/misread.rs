//! Cells of ratings that could not be kept as they stand: gathered by what is wrong with them, and said.

use super::build::Spot;
use super::draft::CellPlace;
use super::lines::Names;
use super::mapping::Role;
use crate::book::{Area, Problem, Severity};
use crate::recognition::accounting::Ledger;
use crate::recognition::report::{At, excerpt, problem};
use crate::recognition::why::Why;
use std::collections::BTreeMap;

/// Cells that could not be read, by what is wrong with them.
pub(super) type Misread = BTreeMap<(&'static str, String), Noted>;

/// How many cells say something that could not be read, and where.
pub(super) struct Noted {
    pub count: u32,
    pub area: Area,
    /// Where the same stands before.
    pub first: Option<String>,
}

pub(super) fn note(spot: &Spot<'_>, code: &'static str, text: &str, misread: &mut Misread) {
    let area = Area::cell(spot.row, spot.column);
    let noted = misread.entry((code, excerpt(text))).or_insert(Noted { count: 0, area, first: None });
    noted.count += 1;
    // Named by their column rather than by what they say, so that their cells are all of them.
    if code == TWO_WAYS {
        noted.area = noted.area.with(area);
    }
}

/// The code of days that can be read in two ways.
pub(super) const TWO_WAYS: &str = "ratings-date-two-ways";

pub(super) fn lose(spot: &Spot<'_>, code: &'static str, text: &str, ledger: &mut Ledger<'_>, misread: &mut Misread) {
    ledger.set(spot.index, Role::Reported, Why::NamedAmongProblems);
    note(spot, code, text, misread);
}

/// A cell that rates what `first` rates already.
pub(super) fn repeated(
    names: &Names<'_, '_>,
    spot: &Spot<'_>,
    first: Option<&CellPlace>,
    skill: &str,
    ledger: &mut Ledger<'_>,
    misread: &mut Misread,
) {
    lose(spot, REPEATED, skill, ledger, misread);
    if let Some(noted) = misread.get_mut(&(REPEATED, excerpt(skill))).filter(|noted| noted.first.is_none()) {
        let is_here = |place: &&CellPlace| place.sheet == names.sheet.name;
        noted.first = first.map(|place| {
            Some(place).filter(is_here).map_or_else(|| format!("{}!{}", place.sheet, place.cell), |p| p.cell.clone())
        });
    }
}

/// The code of ratings that are there already.
const REPEATED: &str = "ratings-repeated";

/// The sentence of what could not be read.
pub(super) fn said(at: &At<'_>, code: &'static str, text: &str, noted: &Noted) -> Problem {
    let Noted { count, area, first } = noted;
    let (count, first) = (*count, first.clone().unwrap_or_default());
    let (cell, others) = (area.address(), count.saturating_sub(1));
    let times = if count == 1 { "One cell".to_owned() } else { format!("{count} cells") };
    let (is, say) = if count == 1 { ("is", "says") } else { ("are", "say") };
    let message = match code {
        "ratings-status" => format!(
            "{times} {say} \u{201c}{text}\u{201d}: how far something is, not how well someone does it. No rating was made of it."
        ),
        "ratings-time" => format!(
            "{times} {say} \u{201c}{text}\u{201d}: a day or a length of time, not a point of a scale. No rating was made of it."
        ),
        "ratings-outside" => format!(
            "{times} {say} {text}, beyond the points that the legend names. It was kept; correct the cell or the scale."
        ),
        "ratings-no-order" => format!(
            "{times} {say} \u{201c}{text}\u{201d}, a word whose place on the scale is not known. Give it a value in the mapping."
        ),
        "ratings-skill-missing" => {
            format!("{times} with \u{201c}{text}\u{201d} {is} in a line without a skill. Name the skill.")
        }
        "ratings-person-missing" => {
            format!("{times} with \u{201c}{text}\u{201d} {is} in a line without a person. Name the person.")
        }
        REPEATED => {
            let kept = match others {
                0 => "The first rating was kept.".to_owned(),
                1 => "1 other cell does the same. The first ratings were kept.".to_owned(),
                n => format!("{n} other cells do the same. The first ratings were kept."),
            };
            format!(
                "\u{201c}{text}\u{201d} is rated in {first} and again in {cell} for the same person by the same assessor \
                 on the same day. {kept}"
            )
        }
        "ratings-date" => format!(
            "{times} {say} \u{201c}{text}\u{201d} where a day is expected, such as 2024-03-31. \
             These ratings get the day of the import. Correct the cell if they are older."
        ),
        TWO_WAYS => format!(
            "{times} under \u{201c}{text}\u{201d} can be read in two ways: the day may stand before the month or after \
             it, and nothing in the column tells which. These ratings get the day of the import. Write the days as \
             2024-03-31, or import with the day of all ratings."
        ),
        "ratings-without" => {
            format!("{times} with \u{201c}{text}\u{201d} {is} in a line without a rating, so nothing was made of it.")
        }
        _ => format!(
            "{times} {say} \u{201c}{text}\u{201d}, which is no point of the scale. Add it to the scale in the mapping, or correct the cell."
        ),
    };
    let mut args = vec![("text", text.to_owned()), ("count", count.to_string())];
    if code == REPEATED {
        args.extend([("first", first), ("again", cell.clone()), ("others", others.to_string())]);
    }
    problem(&At { cell: Some(cell), ..at.clone() }, Severity::Warns, code, &args, message)
}
