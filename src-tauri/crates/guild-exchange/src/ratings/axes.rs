//! Which axis of a table names the people.

use super::field::{Class, Field};
use super::frame::Frame;
use super::headings::{Heading, heading};
use super::names::person_likeness;

/// What says which axis names the people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// A heading.
    Headed,
    /// Something else, as the look of the names.
    Shown,
    /// Nothing spoke for either side.
    Guessed,
}

pub(super) struct Axes {
    pub people_across: bool,
    pub told: Told,
    /// Nothing heads the people, and those who would be do not look like any; or neither people nor skills are headed,
    /// those who would be might as well be anything else, and the rows are headed as something else or the numbers are
    /// not those of a usual scale.
    pub unlikely: bool,
    pub because: String,
}

/// So much like a person looks any single word, be it "Zed" or "Hammer".
const ANYTHING: f64 = 0.11;

/// Weighs headings, further columns, and the look of the labels. Above 0 the rows are people.
pub(super) fn decide(
    field: &Field<'_, '_>,
    frame: &Frame,
    item_row: usize,
    groups: Option<usize>,
    items: &[usize],
    wanted_per_row: bool,
) -> Axes {
    let corner = field.text(frame.header, frame.naming);
    let mut because = String::new();
    let mut sum = 0.0;
    let mut headed = false;
    let mut skills_headed = wanted_per_row;
    let mut say = |weight: f64, why: String| {
        headed |= why.ends_with("people.");
        skills_headed |= why.ends_with("skills.") && !why.contains("belongs");
        if f64::abs(weight) >= 0.5 && because.is_empty() {
            because = why;
        }
        sum += weight;
    };
    match corner_heading(corner) {
        Some(
            Heading::Person
            | Heading::FirstName
            | Heading::LastName
            | Heading::Handle
            | Heading::Email
            | Heading::PersonCode,
        ) => {
            say(6.0, format!("\u{201c}{corner}\u{201d} heads the people."));
        }
        Some(Heading::Skill | Heading::SkillCode | Heading::Area) => {
            say(-5.0, format!("\u{201c}{corner}\u{201d} heads the skills."));
        }
        _ => {}
    }
    for c in frame.labels.iter().copied().filter(|c| *c != frame.naming) {
        let text = field.text(frame.header, c);
        match heading(text) {
            Some(Heading::Email | Heading::Handle | Heading::LastName | Heading::FirstName) => {
                say(4.0, format!("\u{201c}{text}\u{201d} belongs to people."));
            }
            Some(Heading::Person) => say(2.0, format!("\u{201c}{text}\u{201d} belongs to people.")),
            Some(Heading::PersonCode) => say(1.0, format!("\u{201c}{text}\u{201d} belongs to people.")),
            Some(Heading::Area | Heading::SkillCode | Heading::Description) => {
                say(-2.0, format!("\u{201c}{text}\u{201d} belongs to skills."));
            }
            _ => {}
        }
    }
    if wanted_per_row {
        say(-2.0, "A column says what is wanted of each skill.".to_owned());
    }
    if let Some(row) = groups {
        let texts = items
            .iter()
            .filter(|c| field.class(row, **c) == Class::Label)
            .map(|c| field.text(row, *c))
            .collect::<Vec<_>>();
        if let [one] = texts.as_slice() {
            match heading(one) {
                Some(Heading::Person) => say(-5.0, format!("\u{201c}{one}\u{201d} stands over the people.")),
                Some(Heading::Skill) => say(5.0, format!("\u{201c}{one}\u{201d} stands over the skills.")),
                _ => {}
            }
        }
    }
    let mean = |texts: &mut dyn Iterator<Item = &str>| {
        let weights: Vec<f64> = texts.filter(|t| !t.is_empty()).take(300).map(person_likeness).collect();
        if weights.is_empty() { 0.0 } else { weights.iter().sum::<f64>() / weights.len() as f64 }
    };
    let down = mean(&mut frame.rows.iter().map(|r| field.text(*r, frame.naming)));
    let along = mean(&mut items.iter().map(|c| field.text(item_row, *c)));
    let look = (down - along) * 2.0;
    say(
        look,
        if look > 0.0 {
            "The labels of the rows look like names.".to_owned()
        } else {
            "The labels of the columns look like names.".to_owned()
        },
    );
    let guessed = sum.abs() < 0.3;
    let people_across = sum < 0.0 && !guessed;
    let look = if people_across { along } else { down };
    let unlikely = !headed
        && (look <= 0.0
            || !skills_headed && look <= ANYTHING && !(corner.is_empty() && are_usual(field, frame, items)));
    if guessed {
        "Nothing says which of them are the people; the rows were taken.".clone_into(&mut because);
    }
    let told = match (guessed, headed || skills_headed && look > ANYTHING) {
        (true, _) => Told::Guessed,
        (false, true) => Told::Headed,
        (false, false) => Told::Shown,
    };
    Axes { people_across, told, unlikely, because }
}

/// Whether what stands in the columns can hardly be but marks: numbers from 0 to 10 in halves, signs, words.
fn are_usual(field: &Field<'_, '_>, frame: &Frame, items: &[usize]) -> bool {
    let cells = frame.rows.iter().flat_map(|r| items.iter().map(|c| field.text(*r, *c)));
    cells.filter_map(|text| text.trim().replace(',', ".").parse::<f64>().ok()).all(|number| {
        let halves = number * 2.0;
        (0.0..=20.0).contains(&halves) && halves.fract() == 0.0
    })
}

/// "Skill / Person" in the corner speaks of both axes, so it speaks for neither.
fn corner_heading(text: &str) -> Option<Heading> {
    let parts: Vec<Option<Heading>> = text.split(['/', '\\', '|', '→', '↓']).map(|p| heading(p.trim())).collect();
    match parts.as_slice() {
        [Some(a), Some(b)] if a != b && !matches!((a, b), (Heading::Person, Heading::FirstName)) => None,
        _ => heading(text),
    }
}
