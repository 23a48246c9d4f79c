//! Table `threshold`: what is not in it is as the product has it.

use crate::StoreError;
use crate::row::{rows, save};
use guild_model::communities::Thresholds;
use rusqlite::Connection;

/// From which number on something is noteworthy.
pub struct ThresholdTable<'c>(pub(crate) &'c Connection);

impl ThresholdTable<'_> {
    /// Errors: `Unreadable` for a name that this version does not know.
    pub fn get(&self) -> Result<Thresholds, StoreError> {
        let mut thresholds = Thresholds::default();
        let stored = rows(self.0, "threshold", "SELECT * FROM threshold ORDER BY name", [], |fields| {
            Ok((fields.plain::<String>("name")?, fields.plain::<u32>("value")?))
        })?;
        for (name, value) in stored {
            match name.as_str() {
                "least_active" => thresholds.least_active = value,
                "divide_above" => thresholds.divide_above = value,
                _ => {
                    return Err(StoreError::Unreadable {
                        table: "threshold",
                        column: "name",
                        value: name,
                        why: "no such threshold".to_owned(),
                    });
                }
            }
        }
        Ok(thresholds)
    }

    pub fn save(&self, thresholds: &Thresholds) -> Result<(), StoreError> {
        let Thresholds { least_active, divide_above } = thresholds;
        for (name, value) in [("least_active", least_active), ("divide_above", divide_above)] {
            save(self.0, "threshold", 1, &[("name", &name), ("value", value)])?;
        }
        Ok(())
    }
}
