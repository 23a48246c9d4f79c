//! What is due soon: where a lead starts.

use super::{CheckIn, Place, Standing};
use crate::word::closed_words;
use crate::{LevelId, PersonId, SkillId};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

closed_words! {
    /// What sort of thing is due.
    DueKind {
        /// The next talk, as the last one set it.
        CheckIn = "check_in",
        /// The day by which a person wants to be at the target level.
        Target = "target",
        /// The last day on which a standing counts.
        Standing = "standing",
    }
}

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Due {
    /// What sort of thing it is.
    pub kind: DueKind,
    /// Whose it is.
    pub person: PersonId,
    /// The day on which it is due, or was.
    pub date: NaiveDate,
    /// The day has gone by.
    pub overdue: bool,
    /// The target level, or the level of the standing.
    pub level: Option<LevelId>,
    /// The skill of the standing; `None` for a talk and a target.
    pub skill: Option<SkillId>,
}

/// What is due within `days` days from `today`, what is overdue included, the earliest first.
///
/// * `check_ins`: only the latest of each person and framework counts.
/// * `standings`: those that count. One that has gone is overdue for as long as it was due before: nothing says of an
///   old one whether anybody still waits for it.
/// * A date of which only the month or the year is known is due at its end.
pub fn due_soon(
    check_ins: &[CheckIn],
    places: &[Place],
    standings: &[&Standing],
    today: NaiveDate,
    days: u32,
) -> Vec<Due> {
    let until = today.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
    let mut found = Vec::new();
    let mut add = |kind, person, date: NaiveDate, level, skill| {
        if date <= until {
            found.push(Due { kind, person, date, overdue: date < today, level, skill });
        }
    };
    let mut last: BTreeMap<_, &CheckIn> = BTreeMap::new();
    for check_in in check_ins {
        let kept = last.entry((check_in.person, check_in.lineage)).or_insert(check_in);
        if (check_in.date, check_in.id) > (kept.date, kept.id) {
            *kept = check_in;
        }
    }
    for check_in in last.values() {
        if let Some(next) = check_in.next {
            add(DueKind::CheckIn, check_in.person, next, None, None);
        }
    }
    for place in places {
        if let (Some(target), Some(date)) = (place.target, place.target_date.and_then(crate::PartialDate::latest)) {
            add(DueKind::Target, place.person, date, Some(target), None);
        }
    }
    for standing in standings {
        let from = today.checked_sub_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MIN);
        if let Some(last) = standing.expires.filter(|last| *last >= from) {
            add(DueKind::Standing, standing.person, last, Some(standing.level), Some(standing.skill));
        }
    }
    found.sort_by_key(|due| (due.date, due.kind, due.person, due.skill));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CheckInId, LineageId, PartialDate, PlaceId, Text};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_latest_talk_sets_the_next_and_overdue_comes_first() {
        let (person, other) = (PersonId::new(), PersonId::new());
        let lineage = LineageId::new();
        let talk = |person, date: &str, next: Option<&str>| CheckIn {
            id: CheckInId::new(),
            person,
            lineage,
            date: day(date),
            by: None,
            notes: Text::default(),
            next: next.map(day),
        };
        let talks = [
            talk(person, "2026-05-01", Some("2026-06-01")),
            talk(person, "2026-04-01", Some("2026-05-01")),
            talk(other, "2026-05-01", Some("2026-05-20")),
            talk(other, "2026-05-02", None),
        ];
        let target = LevelId::new();
        let place = Place {
            id: PlaceId::new(),
            person: other,
            level: LevelId::new(),
            since: None,
            target: Some(target),
            target_date: Some(PartialDate::parse("2026-06").unwrap()),
            mentor: None,
            ambition: Text::default(),
            blockers: Text::default(),
        };
        let found = due_soon(&talks, std::slice::from_ref(&place), &[], day("2026-06-02"), 30);
        let shown: Vec<_> = found.iter().map(|d| (d.kind, d.person, d.date.to_string(), d.overdue)).collect();
        assert_eq!(
            shown,
            [
                (DueKind::CheckIn, person, "2026-06-01".to_owned(), true),
                (DueKind::Target, other, "2026-06-30".to_owned(), false),
            ]
        );
        assert!(due_soon(&talks[1..2], &[place], &[], day("2026-04-01"), 29).is_empty());
    }
}
