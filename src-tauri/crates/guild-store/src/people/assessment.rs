//! Table `assessment`. Rows are added and never changed or removed.

use super::evidence::{Of, by_owner, write_all};
use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, word};
use guild_model::people::{Assessment, AssessorKind, Interest, Rated};
use guild_model::{Name, PersonId, Rating, SkillId};
use rusqlite::Connection;
use uuid::Uuid;

/// The assessments, with their evidence.
pub struct Assessments<'c>(pub(crate) &'c Connection);

impl Assessments<'_> {
    /// By person and date. Cost: two queries.
    pub fn all(&self) -> Result<Vec<Assessment>, StoreError> {
        // Sorted here: by the index of people, SQLite would look each row up by itself.
        let mut all = rows(self.0, "assessment", "SELECT * FROM assessment", [], read)?;
        all.sort_by_cached_key(|a: &Assessment| (a.person, a.date, a.id));
        self.with_evidence(all, None)
    }

    /// Of all that rate something what their ratings hang on, in no order. Cost: one query without texts and evidence,
    /// a fraction of [`Self::all`].
    pub fn rated(&self) -> Result<Vec<Rated>, StoreError> {
        let sql = "SELECT id, person, skill, kind, \"date\", knows, does FROM assessment \
                   WHERE knows IS NOT NULL OR does IS NOT NULL";
        rows(self.0, "assessment", sql, [], read_rated)
    }

    /// By date. Cost: two queries.
    pub fn of_person(&self, person: PersonId) -> Result<Vec<Assessment>, StoreError> {
        let sql = "SELECT * FROM assessment WHERE person = ?1 ORDER BY \"date\", id";
        self.with_evidence(rows(self.0, "assessment", sql, [bytes(person)], read)?, Some(person))
    }

    /// How many there are of a skill.
    pub fn count_of_skill(&self, skill: SkillId) -> Result<u32, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT count(*) FROM assessment WHERE skill = ?1")?;
        Ok(statement.query_row([bytes(skill)], |row| row.get(0))?)
    }

    /// How many there are of a person.
    pub fn count_of_person(&self, person: PersonId) -> Result<u32, StoreError> {
        let mut statement = self.0.prepare_cached("SELECT count(*) FROM assessment WHERE person = ?1")?;
        Ok(statement.query_row([bytes(person)], |row| row.get(0))?)
    }

    /// Removes what is known of a person, evidence included: only where the person goes as a whole.
    pub fn forget_person(&self, person: PersonId) -> Result<(), StoreError> {
        let evidence = "DELETE FROM evidence WHERE assessment IN (SELECT id FROM assessment WHERE person = ?1)";
        self.0.prepare_cached(evidence)?.execute([bytes(person)])?;
        self.0.prepare_cached("DELETE FROM assessment WHERE person = ?1")?.execute([bytes(person)])?;
        Ok(())
    }

    /// Adds one. Errors: one of that id is there already.
    pub fn add(&self, assessment: &Assessment) -> Result<(), StoreError> {
        write(self.0, assessment)
    }

    fn with_evidence(&self, mut all: Vec<Assessment>, person: Option<PersonId>) -> Result<Vec<Assessment>, StoreError> {
        let mut evidence = by_owner(self.0, "assessment", person.map(Uuid::from))?;
        for assessment in &mut all {
            assessment.evidence = evidence.remove(&assessment.id.0).unwrap_or_default();
        }
        Ok(all)
    }
}

fn read(fields: &Fields) -> Result<Assessment, StoreError> {
    Ok(Assessment {
        id: fields.id("id")?,
        person: fields.id("person")?,
        skill: fields.id("skill")?,
        kind: fields.word::<AssessorKind>("kind")?,
        by: fields.optional_parsed("by")?,
        date: fields.day("date")?,
        knows: fields.number("knows", Rating::from_thousandths)?,
        does: fields.number("does", Rating::from_thousandths)?,
        interest: fields.optional_word::<Interest>("interest")?,
        note: fields.parsed("note")?,
        check_in: fields.optional_id("check_in")?,
        evidence: Vec::new(),
    })
}

fn read_rated(fields: &Fields) -> Result<Rated, StoreError> {
    Ok(Rated {
        id: fields.id("id")?,
        person: fields.id("person")?,
        skill: fields.id("skill")?,
        kind: fields.word::<AssessorKind>("kind")?,
        date: fields.day("date")?,
        knows: fields.number("knows", Rating::from_thousandths)?,
        does: fields.number("does", Rating::from_thousandths)?,
    })
}

fn write(conn: &Connection, assessment: &Assessment) -> Result<(), StoreError> {
    let Assessment { id, person, skill, kind, by, date, knows, does, interest, note, check_in, evidence } = assessment;
    let sql = "INSERT INTO assessment (id, person, skill, kind, \"by\", \"date\", knows, does, interest, note, check_in) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    conn.prepare_cached(sql)?.execute(rusqlite::params![
        bytes(*id),
        bytes(*person),
        bytes(*skill),
        word(kind)?,
        by.as_ref().map(Name::as_str),
        date.to_string(),
        knows.map(Rating::thousandths),
        does.map(Rating::thousandths),
        interest.as_ref().map(word).transpose()?,
        note.as_str(),
        optional_bytes(*check_in),
    ])?;
    write_all(conn, Of::Assessment(*id), evidence)
}
