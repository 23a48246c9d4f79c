use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType};

use crate::book::Value;

/// The value that a cell of Excel's formats holds; `None` where it holds nothing.
pub(crate) fn of_excel(data: &DataRef) -> Option<Value> {
    Some(match data {
        DataRef::Empty => return None,
        DataRef::Int(n) => Value::Number(*n as f64),
        DataRef::Float(n) => Value::Number(*n),
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Bool(b) => Value::Bool(*b),
        DataRef::DateTime(serial) => of_serial(serial.as_f64(), serial.is_duration(), is_1904(serial)),
        DataRef::DateTimeIso(text) => of_iso(text),
        DataRef::DurationIso(text) => of_iso_duration(text).unwrap_or_else(|| Value::Text(text.clone())),
        DataRef::Error(error) => Value::Error(error.to_string()),
    })
}

/// The library keeps the epoch to itself but its first day tells it.
fn is_1904(date: &ExcelDateTime) -> bool {
    date.as_datetime() != ExcelDateTime::new(date.as_f64(), ExcelDateTimeType::DateTime, false).as_datetime()
}

/// Days since the epoch as a day, a day and a time, or, below one day, a time of day as text. A duration is text,
/// `37:30:00`. A number that is no date in Excel's calendar stays a number.
pub(crate) fn of_serial(days: f64, duration: bool, since_1904: bool) -> Value {
    let last = if since_1904 { 2_957_004.0 } else { 2_958_466.0 };
    if !(0.0..last).contains(&days) {
        return Value::Number(days);
    }
    let seconds = (days * 86_400.0).round();
    if duration || seconds < 86_400.0 && days > 0.0 {
        return Value::Text(clock(seconds as u64));
    }
    let whole = ExcelDateTime::new(seconds / 86_400.0, ExcelDateTimeType::DateTime, since_1904);
    let (year, month, day, ..) = whole.to_ymd_hms_milli();
    let of_day = seconds as u64 % 86_400;
    let date = format!("{year:04}-{month:02}-{day:02}");
    Value::Date(if of_day == 0 { date } else { format!("{date}T{}", clock(of_day)) })
}

/// A date as a file writes it, without a time of midnight and without fractions of a second.
pub(crate) fn of_iso(text: &str) -> Value {
    let text = text.trim();
    let Some((day, time)) = text.split_once('T') else {
        return Value::Date(text.to_owned());
    };
    let time = time.split_once('.').map_or(time, |(time, _)| time).trim_end_matches('Z');
    let midnight = time.bytes().all(|b| matches!(b, b'0' | b':'));
    Value::Date(if midnight { day.to_owned() } else { format!("{day}T{time}") })
}

/// `PT12H30M00S` as `12:30:00`.
pub(crate) fn of_iso_duration(text: &str) -> Option<Value> {
    let (mut seconds, mut number) = (0.0, String::new());
    for char in text.strip_prefix("PT")?.chars() {
        let unit = match char {
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            digit => {
                number.push(digit);
                continue;
            }
        };
        seconds += number.parse::<f64>().ok()? * unit;
        number.clear();
    }
    (number.is_empty() && (0.0..1e12).contains(&seconds)).then(|| Value::Text(clock(seconds.round() as u64)))
}

fn clock(seconds: u64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(days: f64, duration: bool, since_1904: bool, expected: Value) {
        assert_eq!(of_serial(days, duration, since_1904), expected);
        let kind = if duration { ExcelDateTimeType::TimeDelta } else { ExcelDateTimeType::DateTime };
        let date = ExcelDateTime::new(days, kind, since_1904);
        assert_eq!(of_excel(&DataRef::DateTime(date)), Some(expected));
    }

    #[test]
    fn serial_dates() {
        let date = |text: &str| Value::Date(text.to_owned());
        let text = |text: &str| Value::Text(text.to_owned());
        check(45943.0, false, false, date("2025-10-13"));
        check(45943.541, false, false, date("2025-10-13T12:59:02"));
        check(44481.0, false, true, date("2025-10-13"));
        check(1.0, false, false, date("1900-01-01"));
        check(61.0, false, false, date("1900-03-01"));
        check(0.5, false, false, text("12:00:00"));
        check(1.5625, true, false, text("37:30:00"));
        check(45_943.999_999_9, false, false, date("2025-10-14"));
        check(-1.0, false, false, Value::Number(-1.0));
        check(3e6, false, false, Value::Number(3e6));
    }

    #[test]
    fn iso_dates() {
        assert_eq!(of_iso("2025-10-13"), Value::Date("2025-10-13".to_owned()));
        assert_eq!(of_iso("2025-10-13T00:00:00"), Value::Date("2025-10-13".to_owned()));
        assert_eq!(of_iso("2025-10-13T09:30:00.000Z"), Value::Date("2025-10-13T09:30:00".to_owned()));
        assert_eq!(of_iso_duration("PT12H30M00S"), Some(Value::Text("12:30:00".to_owned())));
        assert_eq!(of_iso_duration("PT37H30M00.4S"), Some(Value::Text("37:30:00".to_owned())));
        assert_eq!(of_iso_duration("P1D"), None);
    }
}
