//! Table `pin`.

use crate::StoreError;
use crate::row::{Fields, bytes, rows, save};
use guild_model::ThingId;
use guild_model::communities::Pin;
use rusqlite::Connection;

/// Where people have put things on the map.
pub struct Pins<'c>(pub(crate) &'c Connection);

impl Pins<'_> {
    /// By id.
    pub fn all(&self) -> Result<Vec<Pin>, StoreError> {
        rows(self.0, "pin", "SELECT * FROM pin ORDER BY thing", [], read)
    }

    /// Puts a thing there, in place of where it was put before.
    pub fn save(&self, pin: &Pin) -> Result<(), StoreError> {
        let Pin { thing, x, y } = pin;
        save(self.0, "pin", 1, &[("thing", &bytes(*thing)), ("x", x), ("y", y)])
    }

    /// Whether there was one.
    pub fn delete(&self, thing: ThingId) -> Result<bool, StoreError> {
        let removed = self.0.prepare_cached("DELETE FROM pin WHERE thing = ?1")?.execute([bytes(thing)])?;
        Ok(removed > 0)
    }
}

fn read(fields: &Fields) -> Result<Pin, StoreError> {
    Ok(Pin { thing: fields.id("thing")?, x: fields.plain("x")?, y: fields.plain("y")? })
}
