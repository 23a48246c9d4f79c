//! Table `track`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table, word};
use guild_model::mastery::Track;
use guild_model::{FrameworkId, Name, TrackId};
use rusqlite::Connection;

table!(
    /// The tracks.
    Tracks, Track, TrackId, "track", "framework, position, id"
);

impl Tracks<'_> {
    /// Those of one version of a framework, by position. Errors: `Unreadable`.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Track>, StoreError> {
        rows(self.0, "track", "SELECT * FROM track WHERE framework = ?1 ORDER BY position, id", [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Track, StoreError> {
    Ok(Track {
        id: fields.id("id")?,
        framework: fields.id("framework")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        kind: fields.word("kind")?,
        position: fields.plain("position")?,
        marker: fields.optional_parsed("marker")?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, track: &Track) -> Result<(), StoreError> {
    let Track { id, framework, key, name, kind, position, marker, origin } = track;
    save(
        conn,
        "track",
        1,
        &[
            ("id", &bytes(*id)),
            ("framework", &bytes(*framework)),
            ("key", &key.as_str()),
            ("name", &name.as_str()),
            ("kind", &word(kind)?),
            ("position", position),
            ("marker", &marker.as_ref().map(Name::as_str)),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
