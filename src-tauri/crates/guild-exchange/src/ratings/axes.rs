//! Which axis of a table names the people.

use super::field::{Class, Field};
use super::frame::Frame;
use super::headings::{Heading, heading};
use super::names::person_likeness;
use crate::recognition::reason::Reason;

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
    /// What says so; `None` where several little things do.
    pub because: Option<Reason>,
}

/// So much like a person looks any single word, be it "Zed" or "Hammer".
const ANYTHING: f64 = 0.11;

/// What has been said for and against the rows as people.
#[derive(Default)]
struct Weighing {
    /// Above 0 the rows are people.
    sum: f64,
    /// The first that weighs something.
    because: Option<Reason>,
    /// People are headed, or something that only they have.
    people_headed: bool,
    skills_headed: bool,
}

impl Weighing {
    fn say(&mut self, weight: f64, why: Reason) {
        use Reason::{BelongsToPeople, HeadsPeople, HeadsSkills, StandsOverPeople, StandsOverSkills, Wanted};
        self.people_headed |= matches!(why, HeadsPeople { .. } | BelongsToPeople { .. } | StandsOverPeople { .. });
        self.skills_headed |= matches!(why, HeadsSkills { .. } | StandsOverSkills { .. } | Wanted);
        if weight.abs() >= 0.5 && self.because.is_none() {
            self.because = Some(why);
        }
        self.sum += weight;
    }
}

/// Weighs headings, further columns, and the look of the labels.
///
/// * `items`: the columns of the axis that the header names, and the names.
pub(super) fn decide(
    field: &Field<'_, '_>,
    frame: &Frame,
    groups: Option<usize>,
    (items, names): (&[usize], &[&str]),
    wanted_per_row: bool,
) -> Axes {
    let corner = field.text(frame.header, frame.naming);
    let mut weighing = Weighing::default();
    match corner_heading(corner) {
        Some(
            Heading::Person
            | Heading::FirstName
            | Heading::LastName
            | Heading::Handle
            | Heading::Email
            | Heading::PersonCode,
        ) => {
            weighing.say(6.0, Reason::HeadsPeople { text: corner.to_owned() });
        }
        Some(Heading::Skill | Heading::SkillCode | Heading::Area) => {
            weighing.say(-5.0, Reason::HeadsSkills { text: corner.to_owned() });
        }
        _ => {}
    }
    for c in frame.labels.iter().copied().filter(|c| *c != frame.naming) {
        let text = field.text(frame.header, c);
        match heading(text) {
            Some(Heading::Email | Heading::Handle | Heading::LastName | Heading::FirstName) => {
                weighing.say(4.0, Reason::BelongsToPeople { text: text.to_owned() });
            }
            Some(Heading::Person) => weighing.say(2.0, Reason::BelongsToPeople { text: text.to_owned() }),
            Some(Heading::PersonCode) => weighing.say(1.0, Reason::BelongsToPeople { text: text.to_owned() }),
            Some(Heading::Area | Heading::SkillCode | Heading::Description) => {
                weighing.say(-2.0, Reason::BelongsToSkills { text: text.to_owned() });
            }
            _ => {}
        }
    }
    if wanted_per_row {
        weighing.say(-2.0, Reason::Wanted);
    }
    if let Some(row) = groups {
        let texts: Vec<&str> =
            items.iter().filter(|c| field.class(row, **c) == Class::Label).map(|c| field.text(row, *c)).collect();
        if let [one] = texts.as_slice() {
            match heading(one) {
                Some(Heading::Person) => weighing.say(-5.0, Reason::StandsOverPeople { text: (*one).to_owned() }),
                Some(Heading::Skill) => weighing.say(5.0, Reason::StandsOverSkills { text: (*one).to_owned() }),
                _ => {}
            }
        }
    }
    let mean = |texts: &mut dyn Iterator<Item = &str>| {
        let weights: Vec<f64> = texts.filter(|t| !t.is_empty()).take(300).map(person_likeness).collect();
        if weights.is_empty() { 0.0 } else { weights.iter().sum::<f64>() / weights.len() as f64 }
    };
    let down = mean(&mut frame.rows.iter().map(|r| field.text(*r, frame.naming)));
    let along = mean(&mut names.iter().copied());
    let look = (down - along) * 2.0;
    weighing.say(look, if look > 0.0 { Reason::RowsLook } else { Reason::ColumnsLook });
    let Weighing { sum, because, people_headed: headed, skills_headed } = weighing;
    let guessed = sum.abs() < 0.3;
    let people_across = sum < 0.0 && !guessed;
    let look = if people_across { along } else { down };
    let unlikely = !headed
        && (look <= 0.0
            || !skills_headed && look <= ANYTHING && !(corner.is_empty() && are_usual(field, frame, items)));
    let because = if guessed { Some(Reason::AxesGuessed) } else { because };
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
