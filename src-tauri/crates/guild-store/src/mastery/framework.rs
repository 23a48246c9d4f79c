//! Tables `framework` and `scale_point`.

use crate::StoreError;
use crate::row::{Fields, bytes, optional_bytes, rows, save, sort_by_name, word};
use guild_model::mastery::{Framework, Scale, ScalePoint};
use guild_model::{FrameworkId, Rating, ScalePointId};
use rusqlite::Connection;

/// The frameworks with their scales.
pub struct Frameworks<'c>(pub(crate) &'c Connection);

impl Frameworks<'_> {
    /// By name, then version.
    pub fn all(&self) -> Result<Vec<Framework>, StoreError> {
        let mut all = rows(self.0, "framework", "SELECT * FROM framework", [], read)?;
        sort_by_name(&mut all, |f: &Framework| &f.name, |f| (f.version, f.id));
        for framework in &mut all {
            framework.scale.points = self.points(framework.id)?;
        }
        Ok(all)
    }

    /// A version by its id, with its scale; `None` where there is none. Errors: `Unreadable`.
    pub fn find(&self, id: FrameworkId) -> Result<Option<Framework>, StoreError> {
        let found = rows(self.0, "framework", "SELECT * FROM framework WHERE id = ?1", [bytes(id)], read)?.pop();
        let Some(mut framework) = found else { return Ok(None) };
        framework.scale.points = self.points(id)?;
        Ok(Some(framework))
    }

    /// As [`Self::find`]. Errors: `Missing` as well.
    pub fn get(&self, id: FrameworkId) -> Result<Framework, StoreError> {
        self.find(id)?.ok_or(StoreError::Missing("framework"))
    }

    /// Adds the version with its scale, or replaces the one of its id; points that are not on the scale go.
    pub fn save(&self, framework: &Framework) -> Result<(), StoreError> {
        let Framework { id, key, name, lineage, version, state, note, scale, origin } = framework;
        let Scale { points, blank_means } = scale;
        save(
            self.0,
            "framework",
            1,
            &[
                ("id", &bytes(*id)),
                ("key", &key.as_str()),
                ("name", &name.as_str()),
                ("lineage", &bytes(*lineage)),
                ("version", version),
                ("state", &word(state)?),
                ("note", &note.as_str()),
                ("blank_means", &blank_means.as_ref().map(guild_model::Name::as_str)),
                ("origin", &optional_bytes(*origin)),
            ],
        )?;
        for old in self.points(*id)? {
            if !points.iter().any(|p| p.id == old.id) {
                crate::row::delete(self.0, "scale_point", old.id)?;
            }
        }
        points.iter().try_for_each(|point| write_point(self.0, *id, point))
    }

    /// Removes the framework and its scale; what hangs on it must be gone.
    pub fn delete(&self, id: FrameworkId) -> Result<bool, StoreError> {
        for point in self.points(id)? {
            crate::row::delete(self.0, "scale_point", point.id)?;
        }
        crate::row::delete(self.0, "framework", id)
    }

    fn points(&self, id: FrameworkId) -> Result<Vec<ScalePoint>, StoreError> {
        let sql = "SELECT * FROM scale_point WHERE framework = ?1 ORDER BY value, id";
        rows(self.0, "scale_point", sql, [bytes(id)], read_point)
    }
}

fn read(fields: &Fields) -> Result<Framework, StoreError> {
    Ok(Framework {
        id: fields.id("id")?,
        key: fields.parsed("key")?,
        name: fields.parsed("name")?,
        lineage: fields.id("lineage")?,
        version: fields.plain("version")?,
        state: fields.word("state")?,
        note: fields.parsed("note")?,
        scale: Scale { points: Vec::new(), blank_means: fields.optional_parsed("blank_means")? },
        origin: fields.optional_id("origin")?,
    })
}

fn read_point(fields: &Fields) -> Result<ScalePoint, StoreError> {
    Ok(ScalePoint {
        id: fields.id::<ScalePointId>("id")?,
        value: fields.number("value", Rating::from_thousandths)?.ok_or(StoreError::Missing("scale point"))?,
        word: fields.optional_parsed("word")?,
        meaning: fields.parsed("meaning")?,
    })
}

fn write_point(conn: &Connection, framework: FrameworkId, point: &ScalePoint) -> Result<(), StoreError> {
    let ScalePoint { id, value, word, meaning } = point;
    save(
        conn,
        "scale_point",
        1,
        &[
            ("id", &bytes(*id)),
            ("framework", &bytes(framework)),
            ("value", &value.thousandths()),
            ("word", &word.as_ref().map(guild_model::Name::as_str)),
            ("meaning", &meaning.as_str()),
        ],
    )
}
