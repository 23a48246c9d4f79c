//! Which of several dated statements counts.

use crate::word::closed_words;
use chrono::NaiveDate;
use uuid::Uuid;

closed_words! {
    /// Who says it.
    AssessorKind {
        /// The person themselves.
        Itself = "self",
        /// Who leads the team.
        Lead = "lead",
        /// Someone who works with the person.
        Peer = "peer",
        /// Both, after a talk.
        Agreed = "agreed",
    }
}

/// A dated statement by someone about one subject.
pub trait Said {
    /// Who says it.
    fn kind(&self) -> AssessorKind;
    /// The day of the view.
    fn date(&self) -> NaiveDate;
    /// Rises with the time of recording.
    fn order(&self) -> Uuid;
}

/// The latest statement of a kind: by date, on the same day the one recorded later. Cost: O(n).
pub fn latest<'a, T: Said>(statements: impl IntoIterator<Item = &'a T>, kind: AssessorKind) -> Option<&'a T> {
    statements.into_iter().filter(|s| s.kind() == kind).max_by_key(|s| (s.date(), s.order()))
}

/// The statement that counts: the later of the latest agreed and the latest by the lead (on the same day what was
/// agreed); without either, the latest by a peer; without that, the person's own. Cost: O(n).
pub fn counted<'a, T: Said>(statements: impl IntoIterator<Item = &'a T> + Clone) -> Option<&'a T> {
    by_others(statements.clone()).or_else(|| latest(statements, AssessorKind::Itself))
}

/// As [`counted`], without what the person says of themselves.
pub fn by_others<'a, T: Said>(statements: impl IntoIterator<Item = &'a T> + Clone) -> Option<&'a T> {
    let agreed = latest(statements.clone(), AssessorKind::Agreed);
    let lead = latest(statements.clone(), AssessorKind::Lead);
    match (agreed, lead) {
        (Some(agreed), Some(lead)) => Some(if lead.date() > agreed.date() { lead } else { agreed }),
        (one, other) => one.or(other),
    }
    .or_else(|| latest(statements, AssessorKind::Peer))
}

/// A statement is stale when it is older than `months` months on the day `today`; exactly as old is not stale.
pub fn stale(date: NaiveDate, today: NaiveDate, months: u32) -> bool {
    // A date so early that nothing lies before it makes nothing stale.
    today.checked_sub_months(chrono::Months::new(months)).is_some_and(|limit| date < limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Saying(AssessorKind, NaiveDate, u128);

    impl Said for Saying {
        fn kind(&self) -> AssessorKind {
            self.0
        }
        fn date(&self) -> NaiveDate {
            self.1
        }
        fn order(&self) -> Uuid {
            Uuid::from_u128(self.2)
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Sayings as "kind date", numbered from 0; which of them counts, and which without the person's own.
    #[track_caller]
    fn check(sayings: &[&str], expected: Option<usize>, expected_others: Option<usize>) {
        let all: Vec<Saying> = sayings
            .iter()
            .enumerate()
            .map(|(n, text)| {
                let (kind, date) = text.split_once(' ').unwrap();
                Saying(AssessorKind::parse(kind).unwrap(), day(date), n as u128)
            })
            .collect();
        assert_eq!(counted(&all).map(|s| s.2 as usize), expected, "{sayings:?}");
        assert_eq!(by_others(&all).map(|s| s.2 as usize), expected_others, "{sayings:?}");
    }

    #[test]
    fn what_counts() {
        check(&[], None, None);
        check(&["self 2026-01-01"], Some(0), None);
        check(&["self 2026-05-01", "peer 2020-01-01"], Some(1), Some(1));
        check(&["peer 2026-05-01", "lead 2020-01-01"], Some(1), Some(1));
        check(&["agreed 2025-01-01", "lead 2025-01-02", "self 2026-01-01"], Some(1), Some(1));
        check(&["agreed 2025-01-01", "lead 2025-01-01"], Some(0), Some(0));
        check(&["lead 2025-01-02", "lead 2025-01-03", "lead 2024-12-31"], Some(1), Some(1));
        check(&["lead 2025-01-02", "lead 2025-01-02"], Some(1), Some(1));
    }

    #[test]
    fn the_latest_of_each_kind_stands_alone() {
        let all =
            [Saying(AssessorKind::Itself, day("2026-01-01"), 0), Saying(AssessorKind::Lead, day("2025-01-01"), 1)];
        assert_eq!(latest(&all, AssessorKind::Lead).map(|s| s.2), Some(1));
        assert_eq!(latest(&all, AssessorKind::Itself).map(|s| s.2), Some(0));
        assert!(latest(&all, AssessorKind::Agreed).is_none());
    }

    #[test]
    fn staleness_counts_months() {
        let is = |date: &str, today: &str, months| stale(day(date), day(today), months);
        assert!(!is("2025-05-21", "2026-11-21", 18));
        assert!(is("2025-05-20", "2026-11-21", 18));
        assert!(!is("2026-02-28", "2026-03-31", 1), "a month before 31 March is the last day of February");
        assert!(is("2026-02-27", "2026-03-31", 1));
        assert!(!is("2026-03-31", "2026-03-31", 0));
    }
}
