//! A date of which only the year or the month may be known.

use serde::{Deserialize, Serialize};

/// A day, a month or a year of the Gregorian calendar, written `2024`, `2024-03` or `2024-03-17`.
///
/// Ordered by what is written: a year stands before its months, a month before its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct PartialDate {
    // Invariant: a day only with a month; the day exists in that month.
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
}

/// The text is no date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date; write 2024, 2024-03 or 2024-03-17")]
pub struct NotADate(pub String);

impl PartialDate {
    /// Reads `2024`, `2024-03` or `2024-03-17`, with white space around it or without. Errors: any other way of writing
    /// it, and days that the calendar does not have.
    pub fn parse(text: &str) -> Result<Self, NotADate> {
        let refuse = || NotADate(text.to_owned());
        let text = text.trim();
        let parts: Vec<&str> = text.split('-').collect();
        let digits = |s: &str, n: usize| -> Result<u16, NotADate> {
            if s.len() == n && s.bytes().all(|b| b.is_ascii_digit()) {
                s.parse().map_err(|_| refuse())
            } else {
                Err(refuse())
            }
        };
        let [year, rest @ ..] = parts.as_slice() else {
            return Err(refuse());
        };
        let year = digits(year, 4)? as i16;
        let (month, day) = match rest {
            [] => (None, None),
            [m] => (Some(digits(m, 2)? as u8), None),
            [m, d] => (Some(digits(m, 2)? as u8), Some(digits(d, 2)? as u8)),
            _ => return Err(refuse()),
        };
        if year == 0 || month.is_some_and(|m| !(1..=12).contains(&m)) {
            return Err(refuse());
        }
        if let (Some(m), Some(d)) = (month, day)
            && chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(m), u32::from(d)).is_none()
        {
            return Err(refuse());
        }
        Ok(Self { year, month, day })
    }

    /// Always known: from 1 to 9999.
    pub fn year(self) -> i16 {
        self.year
    }

    /// From 1; `None` where only the year is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// From 1; `None` where only the month or the year is known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// The first day that the text may mean; `2024-02` begins on `2024-02-01`.
    pub fn earliest(self) -> Option<chrono::NaiveDate> {
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        chrono::NaiveDate::from_ymd_opt(i32::from(self.year), u32::from(month), u32::from(day))
    }

    /// The last day that the text may mean; `2024-02` ends on `2024-02-29`.
    pub fn latest(self) -> Option<chrono::NaiveDate> {
        let year = i32::from(self.year);
        match (self.month, self.day) {
            (Some(m), Some(d)) => chrono::NaiveDate::from_ymd_opt(year, u32::from(m), u32::from(d)),
            (Some(12) | None, None) => chrono::NaiveDate::from_ymd_opt(year, 12, 31),
            (Some(m), None) => chrono::NaiveDate::from_ymd_opt(year, u32::from(m) + 1, 1)?.pred_opt(),
            (None, Some(_)) => None,
        }
    }

    /// Whether it lies before another for certain: `2024` lies before `2025-01`, not before `2024-03`.
    pub fn is_before(self, other: Self) -> bool {
        self.latest().zip(other.earliest()).is_some_and(|(last, first)| last < first)
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(m) = self.month {
            write!(f, "-{m:02}")?;
        }
        if let Some(d) = self.day {
            write!(f, "-{d:02}")?;
        }
        Ok(())
    }
}

impl From<chrono::NaiveDate> for PartialDate {
    fn from(day: chrono::NaiveDate) -> Self {
        use chrono::Datelike;
        let year = i16::try_from(day.year()).unwrap_or(i16::MAX);
        Self { year, month: Some(day.month() as u8), day: Some(day.day() as u8) }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;
    fn try_from(text: String) -> Result<Self, NotADate> {
        Self::parse(&text)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> String {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, latest: Option<&str>) {
        let date = PartialDate::parse(text);
        assert_eq!(date.clone().ok().and_then(PartialDate::latest).map(|d| d.to_string()).as_deref(), latest);
        if let Ok(date) = date {
            assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn partial_dates() {
        check("2024", Some("2024-12-31"));
        check("2024-02", Some("2024-02-29"));
        check("2023-12", Some("2023-12-31"));
        check("2024-03-17", Some("2024-03-17"));
        check("2023-02-29", None);
        check("2024-13", None);
        check("24-1", None);
        check("2024-", None);
    }

    #[test]
    fn a_day_is_a_date_of_which_all_is_known() {
        let date = PartialDate::from(chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap());
        assert_eq!(
            (date.to_string().as_str(), date.year(), date.month(), date.day()),
            ("2026-03-01", 2026, Some(3), Some(1))
        );
        let month = PartialDate::parse("2026-03").unwrap();
        assert_eq!((month.month(), month.day()), (Some(3), None));
    }

    #[track_caller]
    fn check_before(one: &str, other: &str, expected: bool) {
        assert_eq!(PartialDate::parse(one).unwrap().is_before(PartialDate::parse(other).unwrap()), expected);
    }

    #[test]
    fn only_what_is_certain_is_before() {
        check_before("2018", "2019-05", true);
        check_before("2019", "2019-05", false);
        check_before("2019-05", "2019", false);
        check_before("2019-05-31", "2019-06", true);
        check_before("2019-05-31", "2019-05", false);
        check_before("2019", "2019", false);
    }
}
