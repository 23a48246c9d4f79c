//! A point on a scale.

use crate::text::Name;
use serde::{Deserialize, Serialize};

/// A rating's value, exact to a thousandth, from -1,000,000 to 1,000,000. "No rating" is `Option::None`, never 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "f64", into = "f64")]
#[specta(type = f64)]
pub struct Rating(i32); // Invariant: thousandths, within ±1_000_000_000.

/// The number is no rating.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{0} is not a rating: a number from -1,000,000 to 1,000,000 is")]
pub struct NotARating(pub f64);

impl Rating {
    const UNIT: f64 = 1000.0;

    /// The nearest thousandth. Errors: not a finite number, or beyond ±1,000,000.
    pub fn new(value: f64) -> Result<Self, NotARating> {
        if !value.is_finite() || value.abs() > 1_000_000.0 {
            return Err(NotARating(value));
        }
        Ok(Self((value * Self::UNIT).round() as i32))
    }

    /// The least rating there can be.
    pub fn least() -> Self {
        Self(-1_000_000_000)
    }

    /// The lesser of two where both are known, else the one that is: what is known counts only as far as it is done.
    pub fn lesser(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        one.into_iter().chain(other).min()
    }

    /// As a number on its scale.
    pub fn value(self) -> f64 {
        f64::from(self.0) / Self::UNIT
    }

    /// The stored form: thousandths.
    pub fn thousandths(self) -> i32 {
        self.0
    }

    /// Of the stored form. Errors: beyond ±1,000,000,000.
    pub fn from_thousandths(n: i32) -> Result<Self, NotARating> {
        Self::new(f64::from(n) / Self::UNIT)
    }

    /// As people read it: its word with its number, or the number alone. A word that names the number already, as
    /// "3 - Practitioner", stands alone.
    ///
    /// * `say`: gives the words of a language by their id and arguments: `decimal-mark`, and `rating-word` of `word` and
    ///   `number`.
    pub fn label(self, word: Option<&Name>, say: impl Fn(&str, &[(&str, &str)]) -> String) -> String {
        let number = self.to_string().replace('.', &say("decimal-mark", &[]));
        match word {
            Some(word) if word.as_str().split(|c: char| !c.is_alphanumeric()).any(|part| part == number) => {
                word.as_str().to_owned()
            }
            Some(word) => say("rating-word", &[("word", word.as_str()), ("number", &number)]),
            None => number,
        }
    }
}

impl TryFrom<f64> for Rating {
    type Error = NotARating;
    fn try_from(value: f64) -> Result<Self, NotARating> {
        Self::new(value)
    }
}

impl From<Rating> for f64 {
    fn from(rating: Rating) -> f64 {
        rating.value()
    }
}

impl std::fmt::Display for Rating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value().fmt(f)
    }
}

impl std::str::FromStr for Rating {
    type Err = NotARating;
    /// Takes a decimal point or a decimal comma.
    fn from_str(text: &str) -> Result<Self, NotARating> {
        let value = text.trim().replace(',', ".").parse::<f64>().map_err(|_| NotARating(f64::NAN))?;
        Self::new(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_lesser(one: Option<f64>, other: Option<f64>, expected: Option<f64>) {
        let rating = |value: Option<f64>| value.map(|v| Rating::new(v).unwrap());
        assert_eq!(Rating::lesser(rating(one), rating(other)), rating(expected));
    }

    #[test]
    fn the_lesser_is_the_one_that_is_known() {
        check_lesser(Some(3.0), Some(1.5), Some(1.5));
        check_lesser(Some(1.0), Some(3.0), Some(1.0));
        check_lesser(None, Some(2.0), Some(2.0));
        check_lesser(Some(0.0), None, Some(0.0));
        check_lesser(None, None, None);
    }

    #[test]
    fn halves_are_exact_and_nonsense_is_refused() {
        assert_eq!("2,5".parse::<Rating>().unwrap().value().to_string(), "2.5");
        assert_eq!(Rating::new(0.1).unwrap().to_string(), "0.1");
        assert!("x".parse::<Rating>().is_err());
        assert!(Rating::new(f64::INFINITY).is_err());
        assert!(Rating::new(1e7).is_err());
        assert_eq!(serde_json::to_string(&Rating::new(3.0).unwrap()).unwrap(), "3.0");
    }

    #[track_caller]
    fn check_label(rating: &str, word: Option<&str>, expected: &str) {
        let word = word.map(|w| Name::parse(w).unwrap());
        let say = |id: &str, args: &[(&str, &str)]| match (id, args) {
            ("rating-word", [("word", word), ("number", number)]) => format!("{word} ({number})"),
            _ => ",".to_owned(),
        };
        assert_eq!(rating.parse::<Rating>().unwrap().label(word.as_ref(), say), expected);
    }

    #[test]
    fn a_label_has_the_number_once() {
        check_label("3", Some("Practitioner"), "Practitioner (3)");
        check_label("2.5", Some("Practitioner"), "Practitioner (2,5)");
        check_label("2.5", None, "2,5");
        check_label("3", Some("3 - Practitioner"), "3 - Practitioner");
        check_label("3", Some("30 - Practitioner"), "30 - Practitioner (3)");
    }
}
