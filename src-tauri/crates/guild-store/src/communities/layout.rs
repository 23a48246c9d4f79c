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
    /// The community or the person.
    pub thing: ThingId,
    /// The middle, in the layout's units.
    pub x: f64,
    /// The same downwards, as on a screen.
    pub y: f64,
    /// The radius of a community, in the same units; of a person 0, and see [`SEATED`].
    pub r: f64,
}

/// A stored layout with a mark of what it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredLayout {
    /// The mark of what it was made from; a layout fits as long as that is the same.
    pub made_from: String,
    /// In no order that means anything, but as [`SEATS`] has it for seats.
    pub positions: Vec<LaidOut>,
}

/// A layout of before, by what it has otherwise than a later one.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierLayout {
    /// The mark of what it was made from.
    pub made_from: String,
    /// The mark of the layout that it is told from: that of now, or another one of before.
    pub on: String,
    /// As in [`PLACES`], only what stood elsewhere or is not there any more.
    pub places: Vec<LaidOut>,
    /// As in [`SEATS`], only those that were elsewhere or are not there any more.
    pub seats: Vec<LaidOut>,
}

/// The layout of communities and people, one place each.
pub const PLACES: &str = "places";
/// Where people sit in communities that are not their home: for each person a row of their own, its radius [`SEATED`],
/// then one with the id of each community, its radius 0.
pub const SEATS: &str = "seats";
/// Instead of a radius: the seats that follow are this person's.
pub const SEATED: f64 = -1.0;

const BYTES: usize = 40;
/// How many layouts of before are kept, and how many bytes they take together beside twice those of the one of now.
const MOST_EARLIER: usize = 50;
const ROOM_OF_EARLIER: usize = 1 << 20;
/// Parts the two marks in the name of a layout of before.
const ON: &str = " on ";

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

    /// The layouts of before, the oldest first; what cannot be read is left out.
    pub fn earlier_layouts(&self) -> Result<Vec<EarlierLayout>, StoreError> {
        let sql = "SELECT of, made_from, positions FROM layout WHERE of NOT IN (?1, ?2) ORDER BY rowid";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query([PLACES, SEATS])?;
        let mut earlier = Vec::new();
        while let Some(row) = rows.next()? {
            let (of, made_from, bytes): (String, String, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let on = of.split_once(ON).map(|(_, on)| on.to_owned());
            let (Some(on), Some(mut places)) = (on, bytes.chunks(BYTES).map(unpack).collect::<Option<Vec<_>>>()) else {
                continue;
            };
            let seats = places.split_off(places.iter().position(|laid| laid.r == SEATED).unwrap_or(places.len()));
            earlier.push(EarlierLayout { made_from, on, places, seats });
        }
        Ok(earlier)
    }

    /// Keeps a layout under this name. Nothing when the workspace is open to read.
    pub fn keep_layout(&mut self, of: &str, layout: &StoredLayout) -> Result<(), StoreError> {
        self.derive(|conn| save(conn, of, layout))
    }

    /// Keeps the layout of now, its places and seats, and beside it the one of before. Of those some dozens stay, as
    /// long as they are not much larger than the one of now; none where the one of before is not the one that is kept,
    /// since then nobody knows what became of it. Nothing when the workspace is open to read.
    pub fn keep_layouts(
        &mut self,
        places: &StoredLayout,
        seats: &StoredLayout,
        before: Option<&EarlierLayout>,
    ) -> Result<(), StoreError> {
        self.derive(|conn| {
            let sql = "SELECT made_from FROM layout WHERE of = ?1";
            let known: Option<String> = conn.query_row(sql, [PLACES], |row| row.get(0)).optional()?;
            match before.filter(|before| known.as_ref() == Some(&before.made_from)) {
                Some(EarlierLayout { made_from, on, places: was, seats: sat }) => {
                    // That of now is told whole, and each other from one.
                    conn.execute(
                        "DELETE FROM layout WHERE of NOT IN (?1, ?2) AND made_from IN (?3, ?4)",
                        [PLACES, SEATS, made_from, &places.made_from],
                    )?;
                    let positions = was.iter().chain(sat).copied().collect();
                    let layout = StoredLayout { made_from: made_from.clone(), positions };
                    save(conn, &format!("{made_from}{ON}{on}"), &layout)?;
                }
                None => {
                    conn.execute("DELETE FROM layout WHERE of NOT IN (?1, ?2)", [PLACES, SEATS])?;
                }
            }
            save(conn, PLACES, places)?;
            save(conn, SEATS, seats)?;
            let room = ROOM_OF_EARLIER + 2 * BYTES * (places.positions.len() + seats.positions.len());
            forget_oldest(conn, &places.made_from, room)
        })
    }
}

fn save(conn: &Connection, of: &str, layout: &StoredLayout) -> Result<(), StoreError> {
    let bytes: Vec<u8> = layout.positions.iter().flat_map(pack).collect();
    conn.execute(
        "INSERT INTO layout (of, made_from, positions) VALUES (?1, ?2, ?3) \
         ON CONFLICT (of) DO UPDATE SET made_from = excluded.made_from, positions = excluded.positions",
        params![of, layout.made_from, bytes],
    )?;
    Ok(())
}

/// Removes layouts of before that no way leads to from the one of now, and the oldest of too many or too large ones.
fn forget_oldest(conn: &Connection, now: &str, room: usize) -> Result<(), StoreError> {
    let sql = "SELECT of, made_from, length(positions) FROM layout WHERE of NOT IN (?1, ?2) ORDER BY rowid";
    let mut statement = conn.prepare(sql)?;
    let read = |row: &rusqlite::Row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?));
    let mut oldest_first = statement.query_map([PLACES, SEATS], read)?.collect::<Result<Vec<_>, _>>()?;
    let told_from = |of: &str| of.split_once(ON).map(|(_, on)| on.to_owned()).unwrap_or_default();
    let mut told = BTreeSet::from([now.to_owned()]);
    loop {
        let n = told.len();
        let more: Vec<String> = oldest_first
            .iter()
            .filter(|(of, ..)| told.contains(&told_from(of)))
            .map(|(_, from, _)| from.clone())
            .collect();
        told.extend(more);
        if told.len() == n {
            break;
        }
    }
    let mut gone = Vec::new();
    oldest_first.retain(|(of, made_from, _)| {
        let stays = told.contains(made_from);
        if !stays {
            gone.push(of.clone());
        }
        stays
    });
    let is_too_much = |left: &[(String, String, u32)]| {
        left.len() > MOST_EARLIER || left.iter().map(|(.., bytes)| *bytes as usize).sum::<usize>() > room
    };
    while is_too_much(&oldest_first) {
        // The others may be told from it: only one that none is told from can go.
        let is_needed = |made_from: &str| oldest_first.iter().any(|(of, ..)| told_from(of) == made_from);
        let Some(at) = oldest_first.iter().position(|(_, made_from, _)| !is_needed(made_from)) else { break };
        gone.push(oldest_first.remove(at).0);
    }
    for of in gone {
        conn.execute("DELETE FROM layout WHERE of = ?1", [of])?;
    }
    Ok(())
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

    fn laid(x: f64) -> LaidOut {
        LaidOut { thing: ThingId(Uuid::nil()), x, y: 0.0, r: 0.0 }
    }

    fn of(mark: &str, positions: Vec<LaidOut>) -> StoredLayout {
        StoredLayout { made_from: mark.to_owned(), positions }
    }

    fn before(mark: &str, on: &str, places: Vec<LaidOut>) -> EarlierLayout {
        let seats = vec![LaidOut { r: SEATED, ..laid(0.0) }, laid(7.0)];
        EarlierLayout { made_from: mark.to_owned(), on: on.to_owned(), places, seats }
    }

    /// The marks of the layouts of before, the oldest first.
    fn marks(store: &Store) -> Vec<String> {
        store.earlier_layouts().unwrap().into_iter().map(|earlier| earlier.made_from).collect()
    }

    #[test]
    fn layouts_of_before_are_kept_once_each_and_only_where_a_way_leads_to_them() {
        let mut store = Store::in_memory().unwrap();
        let dump = store.dump().unwrap();
        let keep = |store: &mut Store, mark: &str, was: Option<&str>| {
            let earlier = was.map(|was| before(was, mark, vec![laid(1.0)]));
            store.keep_layouts(&of(mark, vec![laid(2.0)]), &of(mark, vec![]), earlier.as_ref()).unwrap();
        };
        keep(&mut store, "a", None);
        assert_eq!(marks(&store), [""; 0]);
        keep(&mut store, "b", Some("a"));
        assert_eq!(store.earlier_layouts().unwrap(), [before("a", "b", vec![laid(1.0)])]);
        keep(&mut store, "c", Some("b"));
        assert_eq!(marks(&store), ["a", "b"]);
        // Back at b, of which c is one step away, and a another.
        keep(&mut store, "b", Some("c"));
        assert_eq!(marks(&store), ["a", "c"]);
        // From where nobody knows: nothing is told from it.
        keep(&mut store, "d", Some("a"));
        assert_eq!(marks(&store), [""; 0]);
        assert_eq!(store.layout(PLACES).unwrap().unwrap().made_from, "d");
        keep(&mut store, "e", Some("d"));
        keep(&mut store, "f", None);
        assert_eq!(marks(&store), [""; 0]);
        assert_eq!(store.dump().unwrap(), dump);
    }

    #[test]
    fn of_many_or_large_layouts_of_before_the_oldest_go() {
        let mut store = Store::in_memory().unwrap();
        let keep = |store: &mut Store, n: usize, size: usize| {
            let (was, now) = (format!("m{}", n - 1), format!("m{n}"));
            let earlier = before(&was, &now, vec![laid(n as f64); size]);
            store.keep_layouts(&of(&now, vec![laid(2.0)]), &of(&now, vec![]), Some(&earlier)).unwrap();
        };
        store.keep_layouts(&of("m0", vec![laid(0.0)]), &of("m0", vec![]), None).unwrap();
        (1..=MOST_EARLIER + 20).for_each(|n| keep(&mut store, n, 1));
        let last: Vec<String> = (20..MOST_EARLIER + 20).map(|n| format!("m{n}")).collect();
        assert_eq!(marks(&store), last);
        let size = ROOM_OF_EARLIER / BYTES / 3 - 10;
        (MOST_EARLIER + 21..MOST_EARLIER + 31).for_each(|n| keep(&mut store, n, size));
        assert_eq!(marks(&store).len(), 3, "as many as there is room for");
        keep(&mut store, MOST_EARLIER + 31, 4 * size);
        assert_eq!(marks(&store), [""; 0], "one that is too large alone");
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
        let (places, seats) = (store.layout(PLACES).unwrap().unwrap(), store.layout(SEATS).unwrap().unwrap());
        store.keep_layouts(&places, &seats, Some(&before("abc", "abc", vec![at(goes.id, 5.0)]))).unwrap();
        let act = |tables: &crate::Tables| tables.people().delete(goes.id).map(drop);
        store.purge("2026-01-01T00:00:00.000Z", &label, act).unwrap();
        let left = StoredLayout { made_from: String::new(), positions: vec![at(stays.id, 2.0)] };
        assert_eq!(store.layout(PLACES).unwrap(), Some(left));
        let left = StoredLayout { made_from: String::new(), positions: vec![seated(stays.id), theirs] };
        assert_eq!(store.layout(SEATS).unwrap(), Some(left));
        assert_eq!(store.earlier_layouts().unwrap(), []);
    }
}
