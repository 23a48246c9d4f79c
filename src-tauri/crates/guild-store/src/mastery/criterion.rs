//! Table `criterion`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table, word};
use guild_model::mastery::Criterion;
use guild_model::{CriterionId, ExpectationId, FrameworkId, Name, Rating};
use rusqlite::Connection;

table!(
    /// The criteria.
    Criteria, Criterion, CriterionId, "criterion", "expectation, position, id"
);

impl Criteria<'_> {
    /// Those of one version of a framework, by their position in the cell; cells are not kept together. Errors:
    /// `Unreadable`.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Criterion>, StoreError> {
        let sql = "SELECT criterion.* FROM criterion JOIN expectation ON expectation.id = criterion.expectation \
                   JOIN skill ON skill.id = expectation.skill WHERE skill.framework = ?1 \
                   ORDER BY criterion.position, criterion.id";
        rows(self.0, "criterion", sql, [bytes(id)], read)
    }

    /// Those of one cell, by position. Errors: `Unreadable`.
    pub fn of_expectation(&self, id: ExpectationId) -> Result<Vec<Criterion>, StoreError> {
        let sql = "SELECT * FROM criterion WHERE expectation = ?1 ORDER BY position, id";
        rows(self.0, "criterion", sql, [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Criterion, StoreError> {
    Ok(Criterion {
        id: fields.id("id")?,
        expectation: fields.id("expectation")?,
        kind: fields.word("kind")?,
        track: fields.optional_id("track")?,
        audience: fields.optional_parsed("audience")?,
        text: fields.parsed("text")?,
        rating: fields.number("rating", Rating::from_thousandths)?,
        position: fields.plain("position")?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, criterion: &Criterion) -> Result<(), StoreError> {
    let Criterion { id, expectation, kind, track, audience, text, rating, position, origin } = criterion;
    save(
        conn,
        "criterion",
        1,
        &[
            ("id", &bytes(*id)),
            ("expectation", &bytes(*expectation)),
            ("kind", &word(kind)?),
            ("track", &optional_bytes(*track)),
            ("audience", &audience.as_ref().map(Name::as_str)),
            ("text", &text.as_str()),
            ("rating", &rating.map(Rating::thousandths)),
            ("position", position),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
