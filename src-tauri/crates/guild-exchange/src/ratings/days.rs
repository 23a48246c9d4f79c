//! Days as cells write them, and in which order a column writes day and month.

use crate::recognition::words::{any, words};
use chrono::NaiveDate;

/// Which of two numbers before the year is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayOrder {
    DayFirst,
    MonthFirst,
}

/// What a cell says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayRead {
    Day(NaiveDate),
    /// 03/04/2024, and nothing says whether it is in March or in April.
    TwoWays,
    None,
}

impl DayRead {
    pub fn day(self) -> Option<NaiveDate> {
        if let Self::Day(day) = self { Some(day) } else { None }
    }
}

/// Days as ISO, `31.3.2024`, or `31/03/2024` where `order` or the numbers settle it; after points and strokes also with
/// two digits of the year, 70 to 99 as 19.. and the others as 20.., as POSIX reads `%y`.
pub(super) fn day(text: &str, order: Option<DayOrder>) -> DayRead {
    use DayRead::{Day, None, TwoWays};
    let Some(Written { mark, parts: [first, second, year] }) = Written::of(text) else { return None };
    let of = |day: u32, month: u32| NaiveDate::from_ymd_opt(year as i32, month, day).map_or(None, Day);
    if mark == Mark::YearFirst {
        return of(second, first);
    }
    let order = if mark == Mark::Point { Some(DayOrder::DayFirst) } else { order };
    match order {
        Some(DayOrder::DayFirst) if second <= 12 => of(first, second),
        Some(DayOrder::MonthFirst) if first <= 12 => of(second, first),
        // The numbers are stronger than what the others of the column say.
        _ if first > 12 => of(first, second),
        _ if second > 12 || first == second => of(second, first),
        _ => match (of(first, second), of(second, first)) {
            (None, None) => None,
            _ => TwoWays,
        },
    }
}

/// The order of day and month in a column: that of a cell with a number beyond 12, unless another cell of the column
/// has the other; without one, day first where the headings are in a language that writes it so.
pub(super) fn order<'t>(
    cells: impl Iterator<Item = &'t str>,
    mut headings: impl Iterator<Item = &'t str>,
) -> Option<DayOrder> {
    let (mut day_first, mut month_first) = (false, false);
    for Written { mark, parts: [first, second, _] } in cells.filter_map(Written::of) {
        if mark == Mark::Stroke {
            day_first |= first > 12 && second <= 12;
            month_first |= second > 12 && first <= 12;
        }
    }
    match (day_first, month_first) {
        (true, false) => Some(DayOrder::DayFirst),
        (false, true) => Some(DayOrder::MonthFirst),
        (true, true) => None,
        (false, false) => headings.any(|text| any(&words(text), DAY_FIRST)).then_some(DayOrder::DayFirst),
    }
}

/// Words of headings that English does not have, of languages in which the day stands before the month.
const DAY_FIRST: &str = "mitarbeiter|mitarbeiterin|mitarbeitende|kompetenz|kompetenzen|fahigkeit|fahigkeiten|kenntnis|\
     kenntnisse|stufe|bewertung|einstufung|einschatzung|datum|bewertet|zuletzt|letzte|nachweis|bemerkung|kommentar|\
     employe|employes|collaborateur|collaborateurs|salarie|prenom|competence|competences|niveau|evaluation|evaluateur|\
     evalue|evaluee|derniere|preuve|commentaire|remarque|empleado|habilidad|habilidades|competencia|nivel|fecha|\
     colaborador|funcionario|habilidade|avaliacao|dipendente|competenza|livello|valutazione|сотрудник|навык|уровень|\
     оценка|дата";

/// The last day of the day, month, quarter, half or year that a text names and nothing else: "2026-Q1", "March 2026",
/// "2025".
pub(super) fn last_day_of(text: &str) -> Option<NaiveDate> {
    if let Some(day) = day(text, None).day() {
        return Some(day);
    }
    let words = words(text);
    let is_year = |w: &&String| w.len() == 4 && w.parse().is_ok_and(|year: i32| (1990..2100).contains(&year));
    let year: i32 = words.iter().find(is_year)?.parse().ok()?;
    let rest: Vec<&str> = words.iter().filter(|w| !is_year(w)).map(String::as_str).collect();
    if rest.len() + 1 != words.len() {
        return None;
    }
    let is_one_of = |word: &str, list: &str| list.split(' ').any(|each| each == word);
    let number = |word: &str| word.parse::<u32>().ok().filter(|n| (1..=12).contains(n) && word.len() <= 2);
    let of_part = |word: &str, marks: &[char], n: u32| -> Option<u32> {
        word.strip_prefix(marks)?.parse().ok().filter(|part| (1..=n).contains(part))
    };
    let month = match rest.as_slice() {
        [] => 12,
        [one] => MONTHS
            .iter()
            .position(|names| is_one_of(one, names))
            .map(|at| at as u32 + 1)
            .or_else(|| of_part(one, &['q', 't'], 4).map(|quarter| quarter * 3))
            .or_else(|| of_part(one, &['h', 's'], 2).map(|half| half * 6))
            .or_else(|| number(one))?,
        [one, two] => {
            let (word, n) = if number(one).is_some() { (two, number(one)?) } else { (one, number(two)?) };
            let of_year = if is_one_of(word, "q quarter quartal trimestre") {
                3
            } else if is_one_of(word, "h half halbjahr semestre") {
                6
            } else {
                return None;
            };
            n * of_year
        }
        _ => return None,
    };
    let (year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    NaiveDate::from_ymd_opt(year, next, 1)?.pred_opt().filter(|_| month <= 12)
}

/// Months in English, German, French and Spanish, without accents.
const MONTHS: [&str; 12] = [
    "january jan januar janner janvier janv enero ene",
    "february feb februar fevrier fevr febrero",
    "march mar marz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug aout agosto ago",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic",
];

/// How the numbers of a day are parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// The year stands first, then month and day.
    YearFirst,
    Point,
    /// `/`, or `-` before a year of four digits.
    Stroke,
}

/// Three numbers that may be a day: the two beside the year, as they stand, and the year.
struct Written {
    mark: Mark,
    parts: [u32; 3],
}

impl Written {
    fn of(text: &str) -> Option<Self> {
        let text = text.trim().split(['T', ' ']).next()?;
        let mark = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '-' | '.' | '/'))?;
        let mut found = text.split(mark);
        let (a, b, c) = (found.next()?, found.next()?, found.next()?);
        let number = |part: &str, digits: std::ops::RangeInclusive<usize>| -> Option<u32> {
            let is_plain = digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            part.parse().ok().filter(|_| is_plain)
        };
        if found.next().is_some() {
            return None;
        }
        if a.len() == 4 {
            let parts = [number(b, 1..=2)?, number(c, 1..=2)?, number(a, 4..=4)?];
            return Some(Self { mark: Mark::YearFirst, parts });
        }
        // 24-03-31 may begin with its year.
        let short = if mark == '-' { 4..=4 } else { 2..=4 };
        let year = number(c, short).filter(|_| c.len() != 3)?;
        let year = match c.len() {
            2 if year >= 70 => 1900 + year,
            2 => 2000 + year,
            _ => year,
        };
        let mark = if mark == '.' { Mark::Point } else { Mark::Stroke };
        Some(Self { mark, parts: [number(a, 1..=2)?, number(b, 1..=2)?, year] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(day(text, None).day().map(|day| day.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn days() {
        check("2024-03-31", Some("2024-03-31"));
        check("2024/03/31", Some("2024-03-31"));
        check("2024-03-31T10:00:00", Some("2024-03-31"));
        check("31.3.2024", Some("2024-03-31"));
        check("31/03/2024", Some("2024-03-31"));
        check("31-03-2024", Some("2024-03-31"));
        check("03/31/2024", Some("2024-03-31"));
        check("31/31/2024", None);
        check("30.02.2024", None);
        check("1/2/3/2024", None);
    }

    #[test]
    fn a_year_of_two_digits_is_none_of_antiquity() {
        check("31.03.24", Some("2024-03-31"));
        check("31/03/24", Some("2024-03-31"));
        check("31.03.98", Some("1998-03-31"));
        check("24-03-31", None);
        check("31.03.124", None);
    }

    #[test]
    fn a_day_that_may_be_another_is_none() {
        assert_eq!(day("03/04/2024", None), DayRead::TwoWays);
        assert_eq!(day("03-04-2024", None), DayRead::TwoWays);
        check("04/04/2024", Some("2024-04-04"));
        check("soon", None);
        check("3 days", None);
    }

    #[test]
    fn names_of_periods() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(last_day_of(text).map(|day| day.to_string()).as_deref(), expected, "{text}");
        }
        check("2026-Q1", Some("2026-03-31"));
        check("Q4 2026", Some("2026-12-31"));
        check("3. Quartal 2026", Some("2026-09-30"));
        check("T2 2026", Some("2026-06-30"));
        check("H1 2026", Some("2026-06-30"));
        check("2025", Some("2025-12-31"));
        check("March 2026", Some("2026-03-31"));
        check("März 2026", Some("2026-03-31"));
        check("févr. 2024", Some("2024-02-29"));
        check("2026-03", Some("2026-03-31"));
        check("2026-05-04", Some("2026-05-04"));
        for other in
            ["Q1", "2026-Q5", "2026-13", "5 Quartal 2026", "Team 2026", "1999 2000", "Ratings", "0042", "2026 Q1 draft"]
        {
            check(other, None);
        }
    }

    #[test]
    fn the_column_says_which_number_is_the_day() {
        #[track_caller]
        fn check(cells: &[&str], headings: &[&str], expected: &str) {
            let order = order(cells.iter().copied(), headings.iter().copied());
            let days: Vec<String> = cells
                .iter()
                .map(|text| match day(text, order) {
                    DayRead::Day(day) => day.format("%m-%d").to_string(),
                    DayRead::TwoWays => "two".to_owned(),
                    DayRead::None => "none".to_owned(),
                })
                .collect();
            assert_eq!(days.join(" "), expected, "{cells:?} {headings:?}");
        }
        check(&["03/04/2026", "03/05/2026"], &["Employee", "Date"], "two two");
        check(&["03/04/2026", "13/05/2026"], &["Employee", "Date"], "04-03 05-13");
        check(&["03/04/2026", "03/13/2026"], &["Employee", "Date"], "03-04 03-13");
        check(&["03/04/2026"], &["Employé", "Date d’évaluation"], "04-03");
        check(&["03/04/2026"], &["Mitarbeiter", "Datum"], "04-03");
        // The numbers are stronger than the language.
        check(&["03/04/2026", "03/13/2026"], &["Mitarbeiter", "Datum"], "03-04 03-13");
        // Two orders in one column settle nothing but themselves.
        check(&["03/04/2026", "03/13/2026", "13/03/2026"], &["Datum"], "two 03-13 03-13");
    }
}
