//! Table `layout`: positions that were worked out, so that opening the map lays nothing out.
//!
//! Derived data: not in changesets, dumps or history. It can be made again, but then things may stand elsewhere than
//! where people remember them, so it is kept where it can be. Each row holds one layout as 40 bytes a thing: the id,
//! then x, y and radius as little-endian doubles.

use crate::{Store, StoreError};
use guild_model::ThingId;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;
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

/// The layout of communities and people, one place each.
pub const PLACES: &str = "places";
/// Where people sit in communities that are not their home: for each person a row of their own, its radius [`SEATED`],
/// then one with the id of each community, its radius 0.
pub const SEATS: &str = "seats";
/// Instead of a radius: the seats that follow are this person's.
pub const SEATED: f64 = -1.0;

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

/// Removes the places of things that are not there any more, with the seats of people who have gone;
/// everything else keeps its place. What stays does not fit any more: the map is settled anew around it.
pub(crate) fn forget_strangers(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("DELETE FROM layout WHERE of NOT IN (?1, ?2)", [PLACES, SEATS])?;
    let mut statement = conn.prepare("SELECT id FROM community UNION ALL SELECT id FROM person")?;
    let known = statement.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<Vec<u8>>, _>>()?;
    for of in [PLACES, SEATS] {
        let sql = "SELECT positions FROM layout WHERE of = ?1";
        let Some(positions) = conn.query_row(sql, [of], |row| row.get::<_, Vec<u8>>(0)).optional()? else { continue };
        // Who is not seated by anybody, as in a file of an earlier version, is nobody's seat.
        let mut is_theirs = of == PLACES;
        let stays = |laid: &&[u8]| {
            let is_known = laid.get(..16).is_some_and(|id| known.contains(id));
            if laid.get(32..) == Some(&SEATED.to_le_bytes()[..]) {
                is_theirs = is_known;
            }
            is_known && is_theirs
        };
        let staying: Vec<u8> = positions.chunks(BYTES).filter(stays).flatten().copied().collect();
        conn.execute("UPDATE layout SET made_from = '', positions = ?2 WHERE of = ?1", params![of, staying])?;
    }
    Ok(())
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

    #[test]
    fn what_is_there_keeps_its_place_when_a_person_is_purged() {
        let mut store = Store::in_memory().unwrap();
        let label = crate::ChangeLabel { op: "x".to_owned(), subject: None, count: 1 };
        let person = |name: &str| {
            let key = guild_model::Key::from_name(&name.parse().unwrap(), |_| false);
            guild_model::people::Person::new(key, name.parse().unwrap())
        };
        let (stays, goes) = (person("stays"), person("goes"));
        let save = |tables: &crate::Tables| [&stays, &goes].into_iter().try_for_each(|p| tables.people().save(p));
        store.change("2026-01-01T00:00:00.000Z", |(): &()| label.clone(), save).unwrap();
        let at = |id: guild_model::PersonId, x| LaidOut { thing: id.into(), x, y: -2.25, r: 0.0 };
        let layout = |positions| StoredLayout { made_from: "abc".to_owned(), positions };
        store.keep_layout(PLACES, &layout(vec![at(goes.id, 1.0), at(stays.id, 2.0)])).unwrap();
        let seated = |id| LaidOut { r: SEATED, ..at(id, 0.0) };
        let (theirs, of_the_gone) = (LaidOut { r: 0.0, ..at(stays.id, 3.0) }, LaidOut { r: 0.0, ..at(stays.id, 4.0) });
        store.keep_layout(SEATS, &layout(vec![seated(goes.id), of_the_gone, seated(stays.id), theirs])).unwrap();
        let act = |tables: &crate::Tables| tables.people().delete(goes.id).map(drop);
        store.purge("2026-01-01T00:00:00.000Z", &label, act).unwrap();
        let left = StoredLayout { made_from: String::new(), positions: vec![at(stays.id, 2.0)] };
        assert_eq!(store.layout(PLACES).unwrap(), Some(left));
        let left = StoredLayout { made_from: String::new(), positions: vec![seated(stays.id), theirs] };
        assert_eq!(store.layout(SEATS).unwrap(), Some(left));
    }
}
