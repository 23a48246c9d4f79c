//! Table `skill`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, table};
use guild_model::mastery::Skill;
use guild_model::{FrameworkId, SkillId};
use rusqlite::Connection;

table!(
    /// The skills.
    Skills, Skill, SkillId, "skill", "framework, position, id"
);

impl Skills<'_> {
    /// Those without an area first, then by area.
    pub fn of_framework(&self, id: FrameworkId) -> Result<Vec<Skill>, StoreError> {
        let sql = "SELECT skill.* FROM skill LEFT JOIN area ON area.id = skill.area WHERE skill.framework = ?1 \
                   ORDER BY skill.area IS NOT NULL, area.position, area.id, skill.position, skill.id";
        rows(self.0, "skill", sql, [bytes(id)], read)
    }
}

fn read(fields: &Fields) -> Result<Skill, StoreError> {
    Ok(Skill {
        id: fields.id("id")?,
        framework: fields.id("framework")?,
        area: fields.optional_id("area")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        description: fields.parsed("description")?,
        misfit: fields.plain("misfit")?,
        position: fields.plain("position")?,
        origin: fields.optional_id("origin")?,
    })
}

fn write(conn: &Connection, skill: &Skill) -> Result<(), StoreError> {
    let Skill { id, framework, area, key, name, description, misfit, position, origin } = skill;
    save(
        conn,
        "skill",
        1,
        &[
            ("id", &bytes(*id)),
            ("framework", &bytes(*framework)),
            ("area", &optional_bytes(*area)),
            ("key", &key.as_str()),
            ("name", &name.as_str()),
            ("description", &description.as_str()),
            ("misfit", misfit),
            ("position", position),
            ("origin", &optional_bytes(*origin)),
        ],
    )
}
