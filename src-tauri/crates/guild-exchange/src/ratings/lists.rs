//! Lists of people and of skills, to which tables of ratings may point.

use super::field::{Class, Field, Rect};
use super::headings::{Heading, heading};
use super::mapping::{RatingsUse, Role, Shape};
use super::table::Table;
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;

/// The sheet of this name as one list, if it is one.
pub(super) fn find(field: &Field<'_, '_>, name: &str) -> Option<Table> {
    let header = (0..field.rows.min(20))
        .find(|r| (0..field.columns).filter(|c| field.class(*r, *c) != Class::Blank).count() >= 2)?;
    let columns: Vec<(usize, Option<Heading>)> = (0..field.columns)
        .filter(|c| field.class(header, *c) != Class::Blank)
        .map(|c| (c, heading(field.text(header, c))))
        .collect();
    let has = |wanted: &[Heading]| columns.iter().any(|(_, h)| h.is_some_and(|h| wanted.contains(&h)));
    let last = (header + 1..field.rows).rev().find(|r| !field.row_is_blank(*r))?;
    let skills = has(&[Heading::Skill, Heading::SkillCode]);
    let people = has(&[Heading::Person, Heading::FirstName, Heading::PersonCode, Heading::Email]);
    // "id, name, category" lists skills, "id, name, e-mail" people; "id, name" what the sheet is called after.
    let named_skills = !skills
        && has(&[Heading::PersonCode])
        && (has(&[Heading::Area]) || heading(name) == Some(Heading::Skill))
        && !has(&[Heading::Email, Heading::LastName, Heading::Handle]);
    let usage = if skills && !has(&[Heading::Email, Heading::LastName]) || named_skills {
        RatingsUse::Skills
    } else if people {
        RatingsUse::People
    } else {
        return None;
    };
    let mut table = Table::new(usage, Shape::List);
    for (c, h) in columns {
        let (role, why) = match (usage, h) {
            (RatingsUse::Skills, Some(Heading::SkillCode | Heading::PersonCode)) => (Role::Codes, Why::SkillId),
            (RatingsUse::Skills, Some(Heading::Skill)) => (Role::Skills, Why::NamesSkill),
            (RatingsUse::Skills, Some(Heading::Person))
                if named_skills || !table.pieces.iter().any(|p| p.role == Role::Skills) =>
            {
                (Role::Skills, Why::NamesSkill)
            }
            (RatingsUse::Skills, Some(Heading::Area)) => (Role::Areas, Why::SkillArea),
            (RatingsUse::Skills, Some(Heading::RunningNumber)) => (Role::Ignored, Why::RunningNumber),
            (RatingsUse::Skills, _) => (Role::Description, Why::OtherOfSkill),
            (_, Some(Heading::Person | Heading::FirstName)) => (Role::People, Why::NamesPerson),
            (_, Some(Heading::LastName)) => (Role::LastNames, Why::RestOfName),
            (_, Some(Heading::PersonCode)) => (Role::PersonCodes, Why::PersonId),
            (_, Some(Heading::Email)) => (Role::Emails, Why::PersonEmail),
            (_, Some(Heading::Handle)) => (Role::Handles, Why::PersonHandle),
            (_, Some(Heading::RunningNumber)) => (Role::Ignored, Why::RunningNumber),
            _ => (Role::PersonFields, Why::OtherOfPerson),
        };
        let head = if matches!(role, Role::PersonFields | Role::Ignored) { role } else { Role::Heading };
        table.push(head, Rect::cell(header, c), if head == Role::Heading { Why::HeadingOfColumn } else { why });
        table.push(role, Rect::column(c, header + 1, last), why);
    }
    let line = (field.area(Rect::cell(header, 0)).top + 1).to_string();
    table.because = match usage {
        RatingsUse::People => Reason::ListOfPeople { line },
        _ => Reason::ListOfSkills { line },
    }
    .into();
    Some(table)
}
