/// What a number with a format is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Date,
    /// Hours that may exceed a day.
    Duration,
}

impl Kind {
    /// Of a format that Excel does not store, by its number. Source: [ECMA-376] part 1, 18.8.30.
    pub fn of_built_in(id: u16) -> Self {
        match id {
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Date,
            46 => Self::Duration,
            _ => Self::Number,
        }
    }

    /// Of a format's code: a date if its first section has a letter of days, months, years or hours outside quotes,
    /// escapes and brackets.
    pub fn of_code(code: &str) -> Self {
        let mut chars = code.chars();
        while let Some(char) = chars.next() {
            match char {
                '"' => while chars.next().is_some_and(|c| c != '"') {},
                '\\' | '_' | '*' => {
                    chars.next();
                }
                '[' => {
                    let inner: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    let letters = inner.to_ascii_lowercase();
                    if !letters.is_empty() && ['h', 'm', 's'].iter().any(|unit| letters.chars().all(|c| c == *unit)) {
                        return Self::Duration;
                    }
                }
                'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Self::Date,
                // `General`, whose letters say nothing.
                'g' | 'G' => {
                    chars.by_ref().take(6).for_each(drop);
                }
                ';' => return Self::Number,
                _ => {}
            }
        }
        Self::Number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, kind: Kind) {
        assert_eq!(Kind::of_code(code), kind);
    }

    #[test]
    fn codes() {
        check("General", Kind::Number);
        check("0.00", Kind::Number);
        check("0.00E+00", Kind::Number);
        check("# ##0 \"days\"", Kind::Number);
        check("#,##0\\ \"h\"", Kind::Number);
        check("[Red]0.0", Kind::Number);
        check("[$-407]General", Kind::Number);
        check("0;\"d\"", Kind::Number);
        check("yyyy-mm-dd", Kind::Date);
        check("[$-407]d. mmmm yyyy;@", Kind::Date);
        check("DD.MM.YYYY", Kind::Date);
        check("hh:mm", Kind::Date);
        check("[hh]:mm:ss", Kind::Duration);
        check("[m]", Kind::Duration);
    }
}
