//! The column `by` of what was said of people: who said it, by name.

use crate::{StoreError, Tables};
use rusqlite::params;

impl Tables<'_> {
    /// Takes a person out of who said what of people, wherever `is_theirs` knows them in what is written there; what
    /// was said stays. Changes rows that are otherwise only added: for whoever is forgotten.
    pub fn forget_who_said(&self, is_theirs: impl Fn(&str) -> bool) -> Result<(), StoreError> {
        for table in ["assessment", "standing", "check_in"] {
            let sql = format!("SELECT DISTINCT \"by\" FROM {table} WHERE \"by\" IS NOT NULL");
            let mut statement = self.0.prepare(&sql)?;
            let written = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
            let forget = format!("UPDATE {table} SET \"by\" = NULL WHERE \"by\" = ?1");
            for by in written.iter().filter(|by| is_theirs(by)) {
                self.0.execute(&forget, params![by])?;
            }
        }
        Ok(())
    }
}
