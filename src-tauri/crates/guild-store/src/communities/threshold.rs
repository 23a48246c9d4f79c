//! Table `threshold`: what is not in it is as the product has it.
//!
//! Those of a team stand under `team/<lineage>/<name>`, since ratings mean something on the scale of one ladder only; how
//! many should carry one skill under `team/<lineage>/minimum/<skill>`.

use crate::StoreError;
use crate::row::{rows, save};
use guild_model::communities::Thresholds;
use guild_model::people::{SkillMinimum, TeamThresholds};
use guild_model::{LineageId, Rating, SkillId};
use rusqlite::Connection;

/// Fractions are stored in thousandths, as ratings are.
const UNIT: f64 = 1000.0;
/// Before the id of a skill that has a minimum of its own.
const MINIMUM: &str = "minimum/";

/// From which number on something is noteworthy.
pub struct ThresholdTable<'c>(pub(crate) &'c Connection);

impl ThresholdTable<'_> {
    /// Errors: `Unreadable` for a name that this version does not know.
    pub fn get(&self) -> Result<Thresholds, StoreError> {
        let mut thresholds = Thresholds::default();
        for (name, value) in self.stored("name NOT LIKE ?1", "team/%")? {
            match name.as_str() {
                "least_active" => thresholds.least_active = whole(&name, value)?,
                "divide_above" => thresholds.divide_above = whole(&name, value)?,
                "stale_months" => thresholds.stale_months = whole(&name, value)?,
                "due_days" => thresholds.due_days = whole(&name, value)?,
                _ => return Err(unreadable(&name, "no such threshold")),
            }
        }
        Ok(thresholds)
    }

    /// Stores all four, also those that are as usual.
    pub fn save(&self, thresholds: &Thresholds) -> Result<(), StoreError> {
        let Thresholds { least_active, divide_above, stale_months, due_days } = *thresholds;
        let all = [
            ("least_active", least_active),
            ("divide_above", divide_above),
            ("stale_months", stale_months),
            ("due_days", due_days),
        ];
        all.into_iter().try_for_each(|(name, value)| self.put(name, i64::from(value)))
    }

    /// The thresholds of teams on a ladder, the same for all its versions. What was not set is as in `usual`.
    ///
    /// Errors: `Unreadable` for a name that this version does not know.
    pub fn of_team(&self, lineage: LineageId, usual: TeamThresholds) -> Result<TeamThresholds, StoreError> {
        let mut team = usual;
        let start = start(lineage);
        for (name, value) in self.stored("substr(name, 1, length(?1)) = ?1", &start)? {
            let rating = || {
                let thousandths = i32::try_from(value).map_err(|e| unreadable(&name, &e.to_string()))?;
                Rating::from_thousandths(thousandths).map_err(|e| unreadable(&name, &e.to_string()))
            };
            let own = name.get(start.len()..).unwrap_or_default();
            if let Some(skill) = own.strip_prefix(MINIMUM) {
                let skill = uuid::Uuid::parse_str(skill).map_err(|e| unreadable(&name, &e.to_string()))?;
                team.minimums.push(SkillMinimum { skill: SkillId::from(skill), people: whole(&name, value)? });
                continue;
            }
            match own {
                "carries" => team.carries = rating()?,
                "strong" => team.strong = rating()?,
                "people" => team.people = whole(&name, value)?,
                "ceiling_months" => team.ceiling_months = whole(&name, value)?,
                "months_without_target" => team.months_without_target = whole(&name, value)?,
                "strong_skills" => team.strong_skills = whole(&name, value)?,
                "little_freedom" => team.little_freedom = rating()?.value(),
                "knowing_ahead" => team.knowing_ahead = rating()?.value(),
                "mentor_ahead" => team.mentor_ahead = rating()?.value(),
                "on_the_way" => team.on_the_way = whole(&name, value)?,
                _ => return Err(unreadable(&name, "no such threshold")),
            }
        }
        Ok(team)
    }

    /// Stores those of a ladder; a minimum that is not among them is removed.
    pub fn save_team(&self, lineage: LineageId, thresholds: &TeamThresholds) -> Result<(), StoreError> {
        let TeamThresholds {
            carries,
            strong,
            people,
            ceiling_months,
            months_without_target,
            strong_skills,
            little_freedom,
            knowing_ahead,
            mentor_ahead,
            on_the_way,
            minimums,
        } = thresholds;
        let thousandths = |value: &f64| (value * UNIT).round() as i64;
        let all = [
            ("carries", i64::from(carries.thousandths())),
            ("strong", i64::from(strong.thousandths())),
            ("people", i64::from(*people)),
            ("ceiling_months", i64::from(*ceiling_months)),
            ("months_without_target", i64::from(*months_without_target)),
            ("strong_skills", i64::from(*strong_skills)),
            ("little_freedom", thousandths(little_freedom)),
            ("knowing_ahead", thousandths(knowing_ahead)),
            ("mentor_ahead", thousandths(mentor_ahead)),
            ("on_the_way", i64::from(*on_the_way)),
        ];
        let start = start(lineage);
        all.into_iter().try_for_each(|(name, value)| self.put(&format!("{start}{name}"), value))?;
        let minimum = |skill: SkillId| format!("{start}{MINIMUM}{}", skill.0);
        let kept: Vec<String> = minimums.iter().map(|own| minimum(own.skill)).collect();
        for (name, _) in self.stored("substr(name, 1, length(?1)) = ?1", &format!("{start}{MINIMUM}"))? {
            if !kept.contains(&name) {
                self.0.prepare_cached("DELETE FROM threshold WHERE name = ?1")?.execute([name])?;
            }
        }
        minimums.iter().try_for_each(|own| self.put(&minimum(own.skill), i64::from(own.people)))
    }

    /// The usual ones hold again.
    pub fn forget_team(&self, lineage: LineageId) -> Result<(), StoreError> {
        let sql = "DELETE FROM threshold WHERE substr(name, 1, length(?1)) = ?1";
        self.0.prepare_cached(sql)?.execute([start(lineage)])?;
        Ok(())
    }

    fn stored(&self, test: &str, argument: &str) -> Result<Vec<(String, i64)>, StoreError> {
        let sql = format!("SELECT * FROM threshold WHERE {test} ORDER BY name");
        rows(self.0, "threshold", &sql, [argument], |fields| {
            Ok((fields.plain::<String>("name")?, fields.plain::<i64>("value")?))
        })
    }

    fn put(&self, name: &str, value: i64) -> Result<(), StoreError> {
        save(self.0, "threshold", 1, &[("name", &name), ("value", &value)])
    }
}

fn start(lineage: LineageId) -> String {
    format!("team/{}/", lineage.0)
}

fn whole(name: &str, value: i64) -> Result<u32, StoreError> {
    u32::try_from(value).map_err(|e| unreadable(name, &e.to_string()))
}

fn unreadable(name: &str, why: &str) -> StoreError {
    StoreError::Unreadable { table: "threshold", column: "name", value: name.to_owned(), why: why.to_owned() }
}
