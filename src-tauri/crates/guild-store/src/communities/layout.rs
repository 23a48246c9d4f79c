//! Table `layout`: positions that were worked out, so that opening the map lays nothing out.
//!
//! Derived data: not in changesets, dumps or history, and thrown away without loss. Each row holds one layout as
//! 40 bytes a thing: the id, then x, y and radius as little-endian doubles.

use crate::{Store, StoreError};
use guild_model::ThingId;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

/// Where one thing was put; a person's radius is 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaidOut {
    pub thing: ThingId,
    pub x: f64,
    pub y: f64,
    pub r: f64,
}

/// A stored layout with a mark of what it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredLayout {
    pub made_from: String,
    pub positions: Vec<LaidOut>,
}

const BYTES: usize = 40;

impl Store {
    /// The layout kept under this name; `None` when there is none or it cannot be read, since it can be made again.
    pub fn layout(&self, of: &str) -> Result<Option<StoredLayout>, StoreError> {
        let row: Option<(String, Vec<u8>)> = self
            .connection()
            .query_row("SELECT made_from, positions FROM layout WHERE of = ?1", [of], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        Ok(row.and_then(|(made_from, bytes)| {
            let positions = bytes.chunks(BYTES).map(unpack).collect::<Option<Vec<_>>>()?;
            Some(StoredLayout { made_from, positions })
        }))
    }

    /// Keeps a layout under this name. Nothing when the workspace is open to read.
    pub fn keep_layout(&mut self, of: &str, layout: &StoredLayout) -> Result<(), StoreError> {
        let bytes: Vec<u8> = layout.positions.iter().flat_map(pack).collect();
        self.derive(|conn| {
            conn.execute(
                "INSERT INTO layout (of, made_from, positions) VALUES (?1, ?2, ?3) \
                 ON CONFLICT (of) DO UPDATE SET made_from = excluded.made_from, positions = excluded.positions",
                params![of, layout.made_from, bytes],
            )?;
            Ok(())
        })
    }
}

fn pack(laid: &LaidOut) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    bytes[..16].copy_from_slice(laid.thing.0.as_bytes());
    for (n, value) in [laid.x, laid.y, laid.r].into_iter().enumerate() {
        bytes[16 + 8 * n..24 + 8 * n].copy_from_slice(&value.to_le_bytes());
    }
    bytes
}

fn unpack(bytes: &[u8]) -> Option<LaidOut> {
    let id = Uuid::from_slice(bytes.get(..16)?).ok()?;
    let double = |at: usize| {
        let value = f64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?);
        value.is_finite().then_some(value)
    };
    Some(LaidOut { thing: ThingId(id), x: double(16)?, y: double(24)?, r: double(32)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_and_read_and_never_in_the_dump() {
        let mut store = Store::in_memory().unwrap();
        let before = store.dump().unwrap();
        let laid = LaidOut { thing: ThingId::new(), x: 1.5, y: -2.25, r: 7.0 };
        let layout = StoredLayout { made_from: "abc".to_owned(), positions: vec![laid] };
        assert_eq!(store.layout("communities").unwrap(), None);
        store.keep_layout("communities", &layout).unwrap();
        store.keep_layout("communities", &layout).unwrap();
        assert_eq!(store.layout("communities").unwrap(), Some(layout));
        assert_eq!(store.dump().unwrap(), before);
        assert!(store.history().unwrap().is_empty());
        store.derive(|conn| Ok(conn.execute("UPDATE layout SET positions = x'00'", []).map(|_| ())?)).unwrap();
        assert_eq!(store.layout("communities").unwrap(), None);
    }
}
