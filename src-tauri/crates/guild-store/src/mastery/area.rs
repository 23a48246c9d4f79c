//! Table `area`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table};
use guild_model::mastery::Area;
use guild_model::{AreaId, FrameworkId};
use rusqlite::Connection;

table!(
    /// The areas.
    Areas, Area, AreaId, "area", "framework, position, id"
);

impl Areas<'_> {
    /// Those of one version of a framework, by position. Errors: `Unreadable`.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Area>, StoreError> {
        rows(self.0, "area", "SELECT * FROM area WHERE framework = ?1 ORDER BY position, id", [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Area, StoreError> {
    Ok(Area {
        id: fields.id("id")?,
        framework: fields.id("framework")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        description: fields.parsed("description")?,
        position: fields.plain("position")?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, area: &Area) -> Result<(), StoreError> {
    let Area { id, framework, key, name, description, position, origin } = area;
    save(
        conn,
        "area",
        1,
        &[
            ("id", &bytes(*id)),
            ("framework", &bytes(*framework)),
            ("key", &key.as_str()),
            ("name", &name.as_str()),
            ("description", &description.as_str()),
            ("position", position),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
