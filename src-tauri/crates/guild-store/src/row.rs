//! Rows to values and back: named columns, and an error with its place where a stored value does not parse.

use crate::StoreError;
use chrono::NaiveDate;
use guild_model::name_order::NameOrder;
use guild_model::{CustomFields, Name};
use rusqlite::types::{FromSql, ToSql, ValueRef};
use rusqlite::{Connection, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::Cell;
use std::fmt::Write as _;
use uuid::Uuid;

/// A row of one table.
pub(crate) struct Fields<'r> {
    table: &'static str,
    row: &'r Row<'r>,
    columns: &'r [String],
    /// Where the next column is looked for first: rows are mostly read in the order of their columns.
    next: Cell<usize>,
}

impl Fields<'_> {
    /// A value that SQLite itself holds.
    pub fn plain<T: FromSql>(&self, column: &'static str) -> Result<T, StoreError> {
        self.plain_at(self.at(column)?, column)
    }

    pub fn id<T: From<Uuid>>(&self, column: &'static str) -> Result<T, StoreError> {
        self.id_at(self.at(column)?, column)
    }

    pub fn optional_id<T: From<Uuid>>(&self, column: &'static str) -> Result<Option<T>, StoreError> {
        self.filled(column)?.map(|at| self.id_at(at, column)).transpose()
    }

    /// Text that must pass a type's own door.
    pub fn parsed<T: TryFrom<String, Error: std::fmt::Display>>(&self, column: &'static str) -> Result<T, StoreError> {
        self.parsed_at(self.at(column)?, column)
    }

    pub fn optional_parsed<T: TryFrom<String, Error: std::fmt::Display>>(
        &self,
        column: &'static str,
    ) -> Result<Option<T>, StoreError> {
        self.filled(column)?.map(|at| self.parsed_at(at, column)).transpose()
    }

    /// A whole number that must pass a type's own door.
    pub fn number<N: FromSql + Copy + std::fmt::Display, T, E: std::fmt::Display>(
        &self,
        column: &'static str,
        parse: impl Fn(N) -> Result<T, E>,
    ) -> Result<Option<T>, StoreError> {
        match self.plain::<Option<N>>(column)? {
            None => Ok(None),
            Some(n) => parse(n).map(Some).map_err(|e| self.unreadable(column, &n.to_string(), &e.to_string())),
        }
    }

    /// A word of a closed list.
    pub fn word<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        self.read_at(self.at(column)?, column, |text| serde_plain::from_str(text))
    }

    /// A word of a closed list, or nothing.
    pub fn optional_word<T: DeserializeOwned>(&self, column: &'static str) -> Result<Option<T>, StoreError> {
        self.filled(column)?.map(|at| self.read_at(at, column, |text| serde_plain::from_str(text))).transpose()
    }

    /// A day, written `2024-03-17`.
    pub fn day(&self, column: &'static str) -> Result<NaiveDate, StoreError> {
        self.read_at(self.at(column)?, column, day)
    }

    pub fn optional_day(&self, column: &'static str) -> Result<Option<NaiveDate>, StoreError> {
        self.filled(column)?.map(|at| self.read_at(at, column, day)).transpose()
    }

    /// A value stored as JSON.
    pub fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T, StoreError> {
        self.read_at(self.at(column)?, column, |text| serde_json::from_str(text))
    }

    /// A value stored as JSON, or nothing.
    pub fn optional_json<T: DeserializeOwned>(&self, column: &'static str) -> Result<Option<T>, StoreError> {
        self.filled(column)?.map(|at| self.read_at(at, column, |text| serde_json::from_str(text))).transpose()
    }

    /// Custom fields; `NULL` where there are none.
    pub fn custom(&self, column: &'static str) -> Result<CustomFields, StoreError> {
        Ok(self.optional_parsed(column)?.unwrap_or_else(CustomFields::default))
    }

    /// The place of a column.
    fn at(&self, column: &'static str) -> Result<usize, StoreError> {
        let hint = self.next.get();
        let is_hit = self.columns.get(hint).is_some_and(|name| name == column);
        let found = if is_hit { Some(hint) } else { self.columns.iter().position(|name| name == column) };
        let at = found.ok_or_else(|| self.unreadable(column, "", "there is no such column"))?;
        self.next.set(at + 1);
        Ok(at)
    }

    /// The place of a column that is not `NULL`.
    fn filled(&self, column: &'static str) -> Result<Option<usize>, StoreError> {
        let at = self.at(column)?;
        Ok((self.value(at, column)? != ValueRef::Null).then_some(at))
    }

    fn value(&self, at: usize, column: &'static str) -> Result<ValueRef<'_>, StoreError> {
        self.row.get_ref(at).map_err(|e| self.unreadable(column, "", &e.to_string()))
    }

    fn plain_at<T: FromSql>(&self, at: usize, column: &'static str) -> Result<T, StoreError> {
        self.row.get(at).map_err(|e| self.unreadable(column, "", &e.to_string()))
    }

    fn id_at<T: From<Uuid>>(&self, at: usize, column: &'static str) -> Result<T, StoreError> {
        let value = self.value(at, column)?;
        let bytes = value.as_blob().map_err(|e| self.unreadable(column, "", &e.to_string()))?;
        Uuid::from_slice(bytes)
            .map(T::from)
            .map_err(|e| self.unreadable(column, &format!("{} bytes", bytes.len()), &e.to_string()))
    }

    fn parsed_at<T: TryFrom<String, Error: std::fmt::Display>>(
        &self,
        at: usize,
        column: &'static str,
    ) -> Result<T, StoreError> {
        self.read_at(at, column, |text| T::try_from(text.to_owned()))
    }

    /// A text without a copy of it.
    fn read_at<T, E: std::fmt::Display>(
        &self,
        at: usize,
        column: &'static str,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T, StoreError> {
        let value = self.value(at, column)?;
        let text = value.as_str().map_err(|e| self.unreadable(column, "", &e.to_string()))?;
        read(text).map_err(|e| self.unreadable(column, text, &e.to_string()))
    }

    fn unreadable(&self, column: &'static str, value: &str, why: &str) -> StoreError {
        StoreError::Unreadable { table: self.table, column, value: value.to_owned(), why: why.to_owned() }
    }
}

/// A day as it is stored; of hundreds of thousands each is read, and chrono's own reader takes many times as long.
fn day(text: &str) -> Result<NaiveDate, chrono::ParseError> {
    let number = |from: usize, to: usize| -> Option<u32> {
        let digit = |so_far: u32, byte: &u8| byte.is_ascii_digit().then(|| so_far * 10 + u32::from(byte - b'0'));
        text.as_bytes().get(from..to)?.iter().try_fold(0, digit)
    };
    let is_plain = matches!(text.as_bytes(), [_, _, _, _, b'-', _, _, b'-', _, _]);
    let read = || NaiveDate::from_ymd_opt(number(0, 4)?.try_into().ok()?, number(5, 7)?, number(8, 10)?);
    match read().filter(|_| is_plain) {
        Some(day) => Ok(day),
        None => text.parse(),
    }
}

/// The stored form of a word of a closed list.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_plain::to_string(value).map_err(|e| StoreError::Conflict(e.to_string()))
}

pub(crate) fn bytes(id: impl Into<Uuid>) -> Vec<u8> {
    id.into().as_bytes().to_vec()
}

pub(crate) fn optional_bytes(id: Option<impl Into<Uuid>>) -> Option<Vec<u8>> {
    id.map(bytes)
}

/// Inserts the row or, where its key (the first `keys` columns) is there, updates the others.
///
/// Never `INSERT OR REPLACE`: that deletes, and a changeset would hold a deletion nobody asked for.
pub(crate) fn save(
    conn: &Connection,
    table: &'static str,
    keys: usize,
    columns: &[(&'static str, &dyn ToSql)],
) -> Result<(), StoreError> {
    let mut names = String::new();
    let mut marks = String::new();
    let mut updates = String::new();
    let mut key = String::new();
    for (n, (name, _)) in columns.iter().enumerate() {
        let comma = |text: &str| if text.is_empty() { "" } else { ", " };
        let _ = write!(names, "{}\"{name}\"", comma(&names));
        let _ = write!(marks, "{}?{}", comma(&marks), n + 1);
        if n < keys {
            let _ = write!(key, "{}\"{name}\"", comma(&key));
        } else {
            let _ = write!(updates, "{}\"{name}\" = excluded.\"{name}\"", comma(&updates));
        }
    }
    let sql = format!("INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {updates}");
    let values: Vec<&dyn ToSql> = columns.iter().map(|(_, value)| *value).collect();
    conn.prepare_cached(&sql)?.execute(values.as_slice())?;
    Ok(())
}

/// The rows of a query, read by `read`.
pub(crate) fn rows<T>(
    conn: &Connection,
    table: &'static str,
    sql: &str,
    parameters: impl rusqlite::Params,
    read: impl Fn(&Fields) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    let mut columns: Vec<String> = Vec::new();
    while let Some(row) = rows.next()? {
        if columns.is_empty() {
            columns = row.as_ref().column_names().into_iter().map(str::to_owned).collect();
        }
        found.push(read(&Fields { table, row, columns: &columns, next: Cell::new(0) })?);
    }
    Ok(found)
}

/// By name, in the order of names, then by `then`.
pub(crate) fn sort_by_name<T, K: Ord>(all: &mut [T], name: impl Fn(&T) -> &Name, then: impl Fn(&T) -> K) {
    all.sort_by_cached_key(|thing| (NameOrder::of(name(thing).as_str()), then(thing)));
}

/// Removes the row with this id; whether there was one.
pub(crate) fn delete(conn: &Connection, table: &'static str, id: impl Into<Uuid>) -> Result<bool, StoreError> {
    let removed = conn.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([bytes(id)])?;
    Ok(removed > 0)
}

/// Declares the reader of one table: `find`, `get`, `all`, and for writers `save` and `delete`. All are in the order of
/// columns or, since SQLite does not know that of names, by `name` and then by a key that is made of each.
macro_rules! table {
    ($(#[$doc:meta])* $reader:ident, $thing:ty, $id:ty, $table:literal, $order:literal) => {
        crate::row::table!(@ $(#[$doc])* $reader, $thing, $id, $table);

        impl $reader<'_> {
            #[doc = concat!("By ", $order, ". Errors: `Unreadable`. Cost: O(n log n).")]
            pub fn all(&self) -> Result<Vec<$thing>, crate::StoreError> {
                crate::row::rows(self.0, $table, concat!("SELECT * FROM ", $table, " ORDER BY ", $order), [], read)
            }
        }
    };
    ($(#[$doc:meta])* $reader:ident, $thing:ty, $id:ty, $table:literal, by name, $then:expr) => {
        crate::row::table!(@ $(#[$doc])* $reader, $thing, $id, $table);

        impl $reader<'_> {
            /// In the order of names. Errors: `Unreadable`. Cost: O(n log n).
            pub fn all(&self) -> Result<Vec<$thing>, crate::StoreError> {
                let mut all = crate::row::rows(self.0, $table, concat!("SELECT * FROM ", $table), [], read)?;
                crate::row::sort_by_name(&mut all, |thing: &$thing| &thing.name, $then);
                Ok(all)
            }
        }
    };
    (@ $(#[$doc:meta])* $reader:ident, $thing:ty, $id:ty, $table:literal) => {
        $(#[$doc])*
        pub struct $reader<'c>(pub(crate) &'c rusqlite::Connection);

        impl $reader<'_> {
            /// The row of this id; `None` where there is none. Errors: `Unreadable`. Cost: one row.
            pub fn find(&self, id: $id) -> Result<Option<$thing>, crate::StoreError> {
                let sql = concat!("SELECT * FROM ", $table, " WHERE id = ?1");
                Ok(crate::row::rows(self.0, $table, sql, [crate::row::bytes(id)], read)?.pop())
            }

            /// As `find`. Errors: `Missing` as well.
            pub fn get(&self, id: $id) -> Result<$thing, crate::StoreError> {
                self.find(id)?.ok_or(crate::StoreError::Missing($table))
            }

            /// Adds the row, or replaces the one of its id; only inside [`crate::Store::change`].
            pub fn save(&self, thing: &$thing) -> Result<(), crate::StoreError> {
                write(self.0, thing)
            }

            /// Removes the row; whether there was one. Rows that point at it stay, and are the caller's to mend.
            pub fn delete(&self, id: $id) -> Result<bool, crate::StoreError> {
                crate::row::delete(self.0, $table, id)
            }
        }
    };
}
pub(crate) use table;

#[cfg(test)]
mod tests {
    use super::*;

    /// As chrono reads it, whatever stands there.
    #[track_caller]
    fn check(text: &str) {
        assert_eq!(day(text), text.parse::<NaiveDate>(), "{text}");
    }

    #[test]
    fn a_day_is_read_as_chrono_reads_it() {
        let days = ["2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "2024-13-01", "2024-00-10", "2024-1-2"];
        let odd = ["", "2024-02", "2024/02/29", "20240229", "+2024-02-29", "-001-01-01", "2024-0é-1", "12024-01-01"];
        days.into_iter().chain(odd).for_each(check);
        assert_eq!(day("2026-11-02").unwrap().to_string(), "2026-11-02");
    }
}
