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
/// two digits of the year, 70 to 99 as 19.. and the others as 20.., as POSIX reads `%y`. With the month in words, as
/// "1 March 2026", "1. März 2026", "1er mars 2026", "Mar 1, 2026".
pub(super) fn day(text: &str, order: Option<DayOrder>) -> DayRead {
    use DayRead::{Day, None, TwoWays};
    let Some(Written { mark, parts: [first, second, year] }) = Written::of(text) else {
        return InWords::of(text).and_then(InWords::day).map_or(None, Day);
    };
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

/// Whether a text says when something was and nothing else: a day, however it may be read, or a month in words.
pub(super) fn is_of_time(text: &str) -> bool {
    day(text, None) != DayRead::None || InWords::of(text).is_some()
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
    if let Some(InWords { day: None, month, year }) = InWords::of(text) {
        return last_of_month(year, month);
    }
    let words = words(text);
    let is_year = |w: &&String| w.len() == 4 && w.parse().is_ok_and(|year: i32| (1990..2100).contains(&year));
    let year: i32 = words.iter().find(is_year)?.parse().ok()?;
    let rest: Vec<&str> = words.iter().filter(|w| !is_year(w)).map(String::as_str).collect();
    if rest.len() + 1 != words.len() {
        return None;
    }
    let number = |word: &str| word.parse::<u32>().ok().filter(|n| (1..=12).contains(n) && word.len() <= 2);
    let of_part = |word: &str, marks: &[char], n: u32| -> Option<u32> {
        word.strip_prefix(marks)?.parse().ok().filter(|part| (1..=n).contains(part))
    };
    let month = match rest.as_slice() {
        [] => 12,
        [one] => of_part(one, &['q', 't'], 4)
            .map(|quarter| quarter * 3)
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
    last_of_month(year, month)
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let (year, next) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    NaiveDate::from_ymd_opt(year, next, 1)?.pred_opt().filter(|_| month <= 12)
}

fn is_one_of(word: &str, list: &str) -> bool {
    list.split(' ').any(|each| each == word)
}

/// Months in English, German, French and Spanish, in full and as they are usually shortened, without accents.
const MONTHS: [&str; 12] = [
    "january jan januar janner jaenner janvier janv enero ene",
    "february feb februar febr feber fevrier fevr fev febrero",
    "march mar marz mrz maerz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil juill julio",
    "august aug aout aou agosto ago",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic",
];

/// Words that may stand before a day: its name in the week, and articles.
const BEFORE_DAYS: &str = "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun \
     montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so \
     lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim \
     the of on le du au den dem der am vom el de del";

/// What follows the number of a day: "1st", "1er", "1º".
const ORDINALS: &str = "st nd rd th er e o";

/// A day or a month whose month is a word.
struct InWords {
    day: Option<u32>,
    month: u32,
    year: i32,
}

impl InWords {
    /// "1 March 2026", "March 1st, 2026", "Sun, 1er mars 2026", "01-Mar-26", "März 2026". Nothing else may stand beside.
    fn of(text: &str) -> Option<Self> {
        if text.chars().count() > 40 {
            return None;
        }
        let all = words(text);
        let month_of = |word: &String| MONTHS.iter().position(|names| is_one_of(word, names));
        let at = all.iter().position(|word| month_of(word).is_some())?;
        let month = month_of(all.get(at)?)? as u32 + 1;
        let (mut day, mut year) = (None, None);
        for (n, word) in all.iter().enumerate().filter(|(n, _)| *n != at) {
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            let ending = word.get(digits.len()..).unwrap_or_default();
            let number: Option<u32> = digits.parse().ok();
            match (number, digits.len()) {
                // "1-Mar-26": the year stands last, and has no ending.
                (Some(found), 2)
                    if n > at && n + 1 == all.len() && day.is_some() && year.is_none() && ending.is_empty() =>
                {
                    year = Some(if found >= 70 { 1900 } else { 2000 } + found as i32);
                }
                (Some(found), 1..=2) if day.is_none() && (ending.is_empty() || is_one_of(ending, ORDINALS)) => {
                    day = Some(found);
                }
                (Some(found), 4) if year.is_none() && ending.is_empty() => year = Some(found as i32),
                (None, 0) if n < at && is_one_of(word, BEFORE_DAYS) => {}
                (None, 0) if is_one_of(word, "of de del") => {}
                _ => return None,
            }
        }
        let year = year.filter(|year| (1900..2100).contains(year))?;
        day.is_none_or(|day| (1..=31).contains(&day)).then_some(Self { day, month, year })
    }

    fn day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day?)
    }
}

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
    fn months_in_words() {
        check("1 March 2026", Some("2026-03-01"));
        check("1. März 2026", Some("2026-03-01"));
        check("1er mars 2026", Some("2026-03-01"));
        check("le 1er août 2026", Some("2026-08-01"));
        check("March 1, 2026", Some("2026-03-01"));
        check("Mar 1st, 2026", Some("2026-03-01"));
        check("the 2nd of June 2026", Some("2026-06-02"));
        check("Sonntag, den 1. Mrz. 2026", Some("2026-03-01"));
        check("Sun 1 Mar 2026", Some("2026-03-01"));
        check("mardi 3 févr. 2026", Some("2026-02-03"));
        check("31-Dec-25", Some("2025-12-31"));
        check("01-Mar-2026", Some("2026-03-01"));
        check("15 Sept. 2026", Some("2026-09-15"));
        check("3 juil. 2026", Some("2026-07-03"));
        check("2026 March 1", Some("2026-03-01"));
        check("1 March 12", Some("2012-03-01"));
        for other in [
            "31 June 2026",
            "1 March",
            "March 26",
            "March 2026",
            "Ada March 2026",
            "1 March 2026 and 2 March 2026",
            "May Day 2026",
            "1 2 March 2026",
            "Mars 2026 1 2",
        ] {
            check(other, None);
        }
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
        check("Mrz. 2026", Some("2026-03-31"));
        check("déc. 2025", Some("2025-12-31"));
        check("2024 février", Some("2024-02-29"));
        check("1 March 2026", Some("2026-03-01"));
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
