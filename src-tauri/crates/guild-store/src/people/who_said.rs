//! The column `by` of what was said of people: who said it, by name.

use crate::{StoreError, Tables};
use guild_model::Name;
use guild_model::text::fold;
use rusqlite::params;
use std::collections::BTreeSet;

impl Tables<'_> {
    /// Takes names out of who said what of people, however they are written there; what was said stays. Changes rows
    /// that are otherwise only added: for whoever is forgotten.
    pub fn forget_who_said(&self, names: &[&Name]) -> Result<(), StoreError> {
        let names: BTreeSet<String> = names.iter().map(|name| name.folded()).collect();
        for table in ["assessment", "standing", "check_in"] {
            let sql = format!("SELECT DISTINCT \"by\" FROM {table} WHERE \"by\" IS NOT NULL");
            let mut statement = self.0.prepare(&sql)?;
            let written = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
            let forget = format!("UPDATE {table} SET \"by\" = NULL WHERE \"by\" = ?1");
            for by in written.iter().filter(|by| names.contains(&fold(by))) {
                self.0.execute(&forget, params![by])?;
            }
        }
        Ok(())
    }
}
