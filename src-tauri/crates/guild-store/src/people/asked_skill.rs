//! Table `asked_skill`.

use crate::StoreError;
use crate::row::{Fields, bytes, rows, save, table};
use guild_model::people::AskedSkill;
use guild_model::{AskedSkillId, CommunityId, Rating, SkillId};
use rusqlite::Connection;

table!(
    /// The skills that communities ask for.
    AskedSkills, AskedSkill, AskedSkillId, "asked_skill", "community, skill, id"
);

impl AskedSkills<'_> {
    /// What one community asks for, by skill. Errors: `Unreadable`.
    pub fn of_community(&self, community: CommunityId) -> Result<Vec<AskedSkill>, StoreError> {
        let sql = "SELECT * FROM asked_skill WHERE community = ?1 ORDER BY skill, id";
        rows(self.0, "asked_skill", sql, [bytes(community)], read)
    }

    /// Nobody asks any more for skills that go.
    pub fn forget_skills(&self, skills: &[SkillId]) -> Result<(), StoreError> {
        let mut statement = self.0.prepare_cached("DELETE FROM asked_skill WHERE skill = ?1")?;
        for skill in skills {
            statement.execute([bytes(*skill)])?;
        }
        Ok(())
    }
}

fn read(fields: &Fields) -> Result<AskedSkill, StoreError> {
    Ok(AskedSkill {
        id: fields.id("id")?,
        community: fields.id("community")?,
        skill: fields.id("skill")?,
        rating: fields.number("rating", Rating::from_thousandths)?,
        people: fields.plain("people")?,
    })
}

fn write(conn: &Connection, asked: &AskedSkill) -> Result<(), StoreError> {
    let AskedSkill { id, community, skill, rating, people } = asked;
    save(
        conn,
        "asked_skill",
        1,
        &[
            ("id", &bytes(*id)),
            ("community", &bytes(*community)),
            ("skill", &bytes(*skill)),
            ("rating", &rating.map(Rating::thousandths)),
            ("people", people),
        ],
    )
}
