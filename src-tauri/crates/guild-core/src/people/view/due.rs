//! What is due soon.

use crate::{Error, Workspace};
use chrono::NaiveDate;
use guild_model::people::counting::counted;
use guild_model::people::due::due_soon;
use guild_model::people::{Due, Standing};
use std::collections::BTreeMap;

impl Workspace {
    /// What is due within so many days, what is overdue included, the earliest first.
    pub fn due_soon(&mut self, today: NaiveDate, days: u32) -> Result<Vec<Due>, Error> {
        let snapshot = self.snapshot()?;
        let mut said: BTreeMap<_, Vec<&Standing>> = BTreeMap::new();
        for standing in snapshot.standings.iter().filter(|standing| !standing.state.is_of_misfit()) {
            let words = guild_model::text::fold(standing.words.as_str());
            said.entry((standing.person, snapshot.skills.root(standing.skill), words)).or_default().push(standing);
        }
        let standings: Vec<&Standing> = said.values().filter_map(|all| counted(all.iter().copied())).collect();
        Ok(due_soon(&snapshot.check_ins, &snapshot.places, &standings, today, days))
    }
}
