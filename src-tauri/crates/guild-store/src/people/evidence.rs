//! Table `evidence`: rows of assessments and of standings.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save};
use guild_model::people::Evidence;
use guild_model::{AssessmentId, PartialDate, StandingId};
use rusqlite::Connection;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a piece of evidence belongs to, by the name of the column.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Assessment(AssessmentId),
    Standing(StandingId),
}

/// All evidence of a kind of thing, by the thing, in order; with `person` only that person's. Cost: one query.
pub(super) fn by_owner(
    conn: &Connection,
    owner: &'static str,
    person: Option<Uuid>,
) -> Result<BTreeMap<Uuid, Vec<Evidence>>, StoreError> {
    let of_person = match person {
        Some(_) => format!(" AND {owner} IN (SELECT id FROM {owner} WHERE person = ?1)"),
        None => String::new(),
    };
    let sql = format!("SELECT * FROM evidence WHERE {owner} IS NOT NULL{of_person} ORDER BY position, id");
    let read_one = |fields: &Fields| Ok((fields.id::<Uuid>(owner)?, read(fields)?));
    let found = match person {
        Some(id) => rows(conn, "evidence", &sql, [bytes(id)], read_one)?,
        None => rows(conn, "evidence", &sql, [], read_one)?,
    };
    let mut by_owner: BTreeMap<Uuid, Vec<Evidence>> = BTreeMap::new();
    for (owner, evidence) in found {
        by_owner.entry(owner).or_default().push(evidence);
    }
    Ok(by_owner)
}

pub(super) fn write_all(conn: &Connection, of: Of, all: &[Evidence]) -> Result<(), StoreError> {
    all.iter().enumerate().try_for_each(|(position, evidence)| write(conn, of, position, evidence))
}

fn read(fields: &Fields) -> Result<Evidence, StoreError> {
    Ok(Evidence {
        id: fields.id("id")?,
        text: fields.parsed("text")?,
        link: fields.parsed("link")?,
        date: fields.optional_parsed("date")?,
    })
}

fn write(conn: &Connection, of: Of, position: usize, evidence: &Evidence) -> Result<(), StoreError> {
    let Evidence { id, text, link, date } = evidence;
    let (assessment, standing) = match of {
        Of::Assessment(id) => (Some(id), None),
        Of::Standing(id) => (None, Some(id)),
    };
    save(
        conn,
        "evidence",
        1,
        &[
            ("id", &bytes(*id)),
            ("assessment", &optional_bytes(assessment)),
            ("standing", &optional_bytes(standing)),
            ("position", &(position as u32)),
            ("text", &text.as_str()),
            ("link", &link.as_str()),
            ("date", &date.as_ref().map(PartialDate::to_string)),
        ],
    )
}
