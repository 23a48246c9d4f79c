//! Table `place`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table};
use guild_model::people::Place;
use guild_model::{LevelId, PartialDate, PersonId, PlaceId};
use rusqlite::Connection;

table!(
    /// The places of people on ladders.
    Places, Place, PlaceId, "place", "person, id"
);

impl Places<'_> {
    /// Where one person stands, on each ladder once. Errors: `Unreadable`.
    pub fn of_person(&self, person: PersonId) -> Result<Vec<Place>, StoreError> {
        rows(self.0, "place", "SELECT * FROM place WHERE person = ?1 ORDER BY id", [bytes(person)], read)
    }

    /// Takes people off levels that go: who stands on one loses the place, who aims at one loses the target.
    pub fn forget_levels(&self, levels: &[LevelId]) -> Result<(), StoreError> {
        for mut place in self.all()? {
            if levels.contains(&place.level) {
                self.delete(place.id)?;
            } else if place.target.is_some_and(|target| levels.contains(&target)) {
                place.target = None;
                place.target_date = None;
                self.save(&place)?;
            }
        }
        Ok(())
    }
}

fn read(fields: &Fields) -> Result<Place, StoreError> {
    Ok(Place {
        id: fields.id("id")?,
        person: fields.id("person")?,
        level: fields.id("level")?,
        since: fields.optional_parsed("since")?,
        target: fields.optional_id("target")?,
        target_date: fields.optional_parsed("target_date")?,
        mentor: fields.optional_id("mentor")?,
        ambition: fields.parsed("ambition")?,
        blockers: fields.parsed("blockers")?,
    })
}

fn write(conn: &Connection, place: &Place) -> Result<(), StoreError> {
    let Place { id, person, level, since, target, target_date, mentor, ambition, blockers } = place;
    save(
        conn,
        "place",
        1,
        &[
            ("id", &bytes(*id)),
            ("person", &bytes(*person)),
            ("level", &bytes(*level)),
            ("since", &since.as_ref().map(PartialDate::to_string)),
            ("target", &optional_bytes(*target)),
            ("target_date", &target_date.as_ref().map(PartialDate::to_string)),
            ("mentor", &optional_bytes(*mentor)),
            ("ambition", &ambition.as_str()),
            ("blockers", &blockers.as_str()),
        ],
    )
}
