//! Table `standing`. Rows are added and never changed or removed.

use super::evidence::{Of, by_owner, write_all};
use crate::StoreError;
use crate::row::{Fields, bytes, rows, word};
use guild_model::people::{AssessorKind, Standing, StandingState};
use guild_model::{LevelId, Name, PersonId, SkillId};
use rusqlite::Connection;
use uuid::Uuid;

/// The standings, with their evidence.
pub struct Standings<'c>(pub(crate) &'c Connection);

impl Standings<'_> {
    /// By person and date. Cost: two queries.
    pub fn all(&self) -> Result<Vec<Standing>, StoreError> {
        let sql = "SELECT * FROM standing ORDER BY person, \"date\", id";
        self.with_evidence(rows(self.0, "standing", sql, [], read)?, None)
    }

    /// By date. Cost: two queries.
    pub fn of_person(&self, person: PersonId) -> Result<Vec<Standing>, StoreError> {
        let sql = "SELECT * FROM standing WHERE person = ?1 ORDER BY \"date\", id";
        self.with_evidence(rows(self.0, "standing", sql, [bytes(person)], read)?, Some(person))
    }

    /// How many there are of a skill.
    pub fn count_of_skill(&self, skill: SkillId) -> Result<u32, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT count(*) FROM standing WHERE skill = ?1")?;
        Ok(statement.query_row([bytes(skill)], |row| row.get(0))?)
    }

    /// How many there are of a level.
    pub fn count_of_level(&self, level: LevelId) -> Result<u32, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT count(*) FROM standing WHERE level = ?1")?;
        Ok(statement.query_row([bytes(level)], |row| row.get(0))?)
    }

    /// How many there are of a person.
    pub fn count_of_person(&self, person: PersonId) -> Result<u32, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT count(*) FROM standing WHERE person = ?1")?;
        Ok(statement.query_row([bytes(person)], |row| row.get(0))?)
    }

    /// Removes what is known of a person, evidence included: only where the person goes as a whole.
    pub fn forget_person(&self, person: PersonId) -> Result<(), StoreError> {
        let evidence = "DELETE FROM evidence WHERE standing IN (SELECT id FROM standing WHERE person = ?1)";
        self.0.prepare_cached(evidence)?.execute([bytes(person)])?;
        self.0.prepare_cached("DELETE FROM standing WHERE person = ?1")?.execute([bytes(person)])?;
        Ok(())
    }

    /// Adds one. Errors: one of that id is there already.
    pub fn add(&self, standing: &Standing) -> Result<(), StoreError> {
        write(self.0, standing)
    }

    fn with_evidence(&self, mut all: Vec<Standing>, person: Option<PersonId>) -> Result<Vec<Standing>, StoreError> {
        let mut evidence = by_owner(self.0, "standing", person.map(Uuid::from))?;
        for standing in &mut all {
            standing.evidence = evidence.remove(&standing.id.0).unwrap_or_default();
        }
        Ok(all)
    }
}

fn read(fields: &Fields) -> Result<Standing, StoreError> {
    Ok(Standing {
        id: fields.id("id")?,
        person: fields.id("person")?,
        criterion: fields.id("criterion")?,
        skill: fields.id("skill")?,
        level: fields.id("level")?,
        words: fields.parsed("words")?,
        state: fields.word::<StandingState>("state")?,
        reason: fields.parsed("reason")?,
        expires: fields.optional_day("expires")?,
        kind: fields.word::<AssessorKind>("kind")?,
        by: fields.optional_parsed("by")?,
        date: fields.day("date")?,
        evidence: Vec::new(),
    })
}

fn write(conn: &Connection, standing: &Standing) -> Result<(), StoreError> {
    let Standing { id, person, criterion, skill, level, words, state, reason, expires, kind, by, date, evidence } =
        standing;
    let sql = "INSERT INTO standing \
               (id, person, criterion, skill, level, words, state, reason, expires, kind, \"by\", \"date\") \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    conn.prepare_cached(sql)?.execute(rusqlite::params![
        bytes(*id),
        bytes(*person),
        bytes(*criterion),
        bytes(*skill),
        bytes(*level),
        words.as_str(),
        word(state)?,
        reason.as_str(),
        expires.map(|day| day.to_string()),
        word(kind)?,
        by.as_ref().map(Name::as_str),
        date.to_string(),
    ])?;
    write_all(conn, Of::Standing(*id), evidence)
}
