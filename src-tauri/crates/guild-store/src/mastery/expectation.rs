//! Table `expectation`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table};
use guild_model::mastery::Expectation;
use guild_model::{ExpectationId, FrameworkId, LevelId, Rating, SkillId};
use rusqlite::Connection;

table!(
    /// The expectations.
    Expectations, Expectation, ExpectationId, "expectation", "skill, level"
);

impl Expectations<'_> {
    /// Those of one version of a framework, in no order. Errors: `Unreadable`.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Expectation>, StoreError> {
        let sql = "SELECT expectation.* FROM expectation JOIN skill ON skill.id = expectation.skill WHERE skill.framework = ?1";
        rows(self.0, "expectation", sql, [bytes(id)], read)
    }

    /// The cell at a skill and a level; `None` where nothing is expected there. Errors: `Unreadable`.
    pub fn at(&self, skill: SkillId, level: LevelId) -> Result<Option<Expectation>, StoreError> {
        let sql = "SELECT * FROM expectation WHERE skill = ?1 AND level = ?2";
        Ok(rows(self.0, "expectation", sql, [bytes(skill), bytes(level)], read)?.pop())
    }

    /// The cells of a skill, in no order. Errors: `Unreadable`.
    pub fn of_skill(&self, skill: SkillId) -> Result<Vec<Expectation>, StoreError> {
        rows(self.0, "expectation", "SELECT * FROM expectation WHERE skill = ?1", [bytes(skill)], read)
    }

    /// The cells of a level, in no order. Errors: `Unreadable`.
    pub fn of_level(&self, level: LevelId) -> Result<Vec<Expectation>, StoreError> {
        rows(self.0, "expectation", "SELECT * FROM expectation WHERE level = ?1", [bytes(level)], read)
    }
}

fn read(fields: &Fields) -> Result<Expectation, StoreError> {
    Ok(Expectation {
        id: fields.id("id")?,
        skill: fields.id("skill")?,
        level: fields.id("level")?,
        text: fields.parsed("text")?,
        rating: fields.number("rating", Rating::from_thousandths)?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, expectation: &Expectation) -> Result<(), StoreError> {
    let Expectation { id, skill, level, text, rating, origin } = expectation;
    save(
        conn,
        "expectation",
        1,
        &[
            ("id", &bytes(*id)),
            ("skill", &bytes(*skill)),
            ("level", &bytes(*level)),
            ("text", &text.as_str()),
            ("rating", &rating.map(Rating::thousandths)),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
