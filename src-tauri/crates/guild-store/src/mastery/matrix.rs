//! A framework with everything that hangs on it, read, saved and removed as a whole.

use crate::row::{Fields, bytes, rows};
use crate::{Store, StoreError, Tables};
use guild_model::FrameworkId;
use guild_model::mastery::{Framework, Matrix};
use rusqlite::Connection;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Tables<'_> {
    /// Reads one framework. Cost: eight queries, O(rows log rows).
    pub fn matrix(&self, id: FrameworkId) -> Result<Matrix, StoreError> {
        let mut matrix = Matrix {
            framework: self.frameworks().get(id)?,
            tracks: self.tracks().of_framework(id)?,
            levels: self.levels().of_framework(id)?,
            steps: self.steps().of_framework(id)?,
            areas: self.areas().of_framework(id)?,
            skills: self.skills().of_framework(id)?,
            expectations: self.expectations().of_framework(id)?,
            criteria: self.criteria().of_framework(id)?,
        };
        matrix.sort();
        Ok(matrix)
    }

    /// Saves every row of it; rows that are the same leave no trace in the changeset.
    pub fn save_matrix(&self, matrix: &Matrix) -> Result<(), StoreError> {
        let Matrix { framework, tracks, levels, steps, areas, skills, expectations, criteria } = matrix;
        self.frameworks().save(framework)?;
        tracks.iter().try_for_each(|t| self.tracks().save(t))?;
        levels.iter().try_for_each(|l| self.levels().save(l))?;
        steps.iter().try_for_each(|s| self.steps().save(s))?;
        areas.iter().try_for_each(|a| self.areas().save(a))?;
        skills.iter().try_for_each(|s| self.skills().save(s))?;
        expectations.iter().try_for_each(|e| self.expectations().save(e))?;
        criteria.iter().try_for_each(|c| self.criteria().save(c))
    }

    /// Makes the stored framework exactly this one: saves what is in it, removes what is not. Copies of what is removed
    /// take over its origin, so that later versions stay akin to earlier ones; nobody asks for a removed skill any more.
    pub fn replace_matrix(&self, before: &Matrix, after: &Matrix) -> Result<(), StoreError> {
        macro_rules! remove_lost {
            ($list:ident, $table:ident, $table_name:ident) => {
                let kept: std::collections::BTreeSet<_> = after.$list.iter().map(|thing| thing.id).collect();
                let mut origins = BTreeMap::new();
                for thing in before.$list.iter().filter(|thing| !kept.contains(&thing.id)) {
                    self.$table().delete(thing.id)?;
                    origins.extend(thing.origin.map(|origin| (Uuid::from(thing.id), Uuid::from(origin))));
                }
                pass_on_origins(self.0, stringify!($table_name), &origins)?;
            };
        }
        remove_lost!(criteria, criteria, criterion);
        remove_lost!(expectations, expectations, expectation);
        let kept: std::collections::BTreeSet<_> = after.skills.iter().map(|s| s.id).collect();
        let lost: Vec<_> = before.skills.iter().map(|s| s.id).filter(|id| !kept.contains(id)).collect();
        self.asked_skills().forget_skills(&lost)?;
        remove_lost!(skills, skills, skill);
        remove_lost!(areas, areas, area);
        remove_lost!(steps, steps, step);
        remove_lost!(levels, levels, level);
        remove_lost!(tracks, tracks, track);
        macro_rules! save_changed {
            ($list:ident, $table:ident) => {
                let old: std::collections::BTreeMap<_, _> =
                    before.$list.iter().map(|thing| (thing.id, thing)).collect();
                for thing in after.$list.iter().filter(|thing| old.get(&thing.id) != Some(thing)) {
                    self.$table().save(thing)?;
                }
            };
        }
        if before.framework != after.framework {
            self.frameworks().save(&after.framework)?;
        }
        save_changed!(tracks, tracks);
        save_changed!(levels, levels);
        save_changed!(steps, steps);
        save_changed!(areas, areas);
        save_changed!(skills, skills);
        save_changed!(expectations, expectations);
        save_changed!(criteria, criteria);
        Ok(())
    }

    /// Removes a framework with everything that hangs on it, the places of people on it included.
    pub fn delete_matrix(&self, matrix: &Matrix) -> Result<(), StoreError> {
        self.places().forget_levels(&matrix.levels.iter().map(|l| l.id).collect::<Vec<_>>())?;
        let empty = Matrix::empty(matrix.framework.clone());
        self.replace_matrix(matrix, &empty)?;
        if let Some(origin) = matrix.framework.origin {
            let origins = BTreeMap::from([(Uuid::from(matrix.framework.id), Uuid::from(origin))]);
            pass_on_origins(self.0, "framework", &origins)?;
        }
        self.frameworks().delete(matrix.framework.id)?;
        Ok(())
    }
}

impl Store {
    /// The tables, for reading: outside `change` the connection refuses every write.
    pub fn tables(&self) -> Tables<'_> {
        Tables(self.connection())
    }

    /// As [`Tables::matrix`].
    pub fn matrix(&self, id: FrameworkId) -> Result<Matrix, StoreError> {
        self.tables().matrix(id)
    }

    /// All versions of all frameworks, by name, then version. Errors: `Unreadable`.
    pub fn frameworks(&self) -> Result<Vec<Framework>, StoreError> {
        self.tables().frameworks().all()
    }
}

/// Gives the copies of things that go the things' own origins, so that they stay akin to what these were copied from.
///
/// `origins`: of the things that go, by their ids. Cost: one pass over the table.
fn pass_on_origins(conn: &Connection, table: &'static str, origins: &BTreeMap<Uuid, Uuid>) -> Result<(), StoreError> {
    if origins.is_empty() {
        return Ok(());
    }
    let sql = format!("SELECT id, origin FROM {table} WHERE origin IS NOT NULL");
    let copies = rows(conn, table, &sql, [], |fields: &Fields| Ok((fields.id("id")?, fields.id("origin")?)))?;
    let mut statement = conn.prepare_cached(&format!("UPDATE {table} SET origin = ?2 WHERE id = ?1"))?;
    for (copy, gone) in copies {
        let (copy, gone): (Uuid, Uuid) = (copy, gone);
        if let Some(origin) = origins.get(&gone) {
            statement.execute([bytes(copy), bytes(*origin)])?;
        }
    }
    Ok(())
}
