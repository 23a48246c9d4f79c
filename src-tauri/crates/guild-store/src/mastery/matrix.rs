//! A framework with everything that hangs on it, read, saved and removed as a whole.

use crate::{Store, StoreError, Tables};
use guild_model::FrameworkId;
use guild_model::mastery::{Framework, Matrix};

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

    /// Makes the stored framework exactly this one: saves what is in it, removes what is not.
    pub fn replace_matrix(&self, before: &Matrix, after: &Matrix) -> Result<(), StoreError> {
        macro_rules! remove_lost {
            ($list:ident, $table:ident) => {
                let kept: std::collections::BTreeSet<_> = after.$list.iter().map(|thing| thing.id).collect();
                for thing in before.$list.iter().filter(|thing| !kept.contains(&thing.id)) {
                    self.$table().delete(thing.id)?;
                }
            };
        }
        remove_lost!(criteria, criteria);
        remove_lost!(expectations, expectations);
        remove_lost!(skills, skills);
        remove_lost!(areas, areas);
        remove_lost!(steps, steps);
        remove_lost!(levels, levels);
        remove_lost!(tracks, tracks);
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
        let empty = Matrix {
            framework: matrix.framework.clone(),
            tracks: Vec::new(),
            levels: Vec::new(),
            steps: Vec::new(),
            areas: Vec::new(),
            skills: Vec::new(),
            expectations: Vec::new(),
            criteria: Vec::new(),
        };
        self.replace_matrix(matrix, &empty)?;
        self.frameworks().delete(matrix.framework.id)?;
        Ok(())
    }
}

impl Store {
    /// The tables, for reading: outside `change` the connection refuses every write.
    pub fn tables(&self) -> Tables<'_> {
        Tables(self.connection())
    }

    pub fn matrix(&self, id: FrameworkId) -> Result<Matrix, StoreError> {
        self.tables().matrix(id)
    }

    pub fn frameworks(&self) -> Result<Vec<Framework>, StoreError> {
        self.tables().frameworks().all()
    }
}
