//! The ordered points by which a skill is rated.

use crate::{Name, Rating, ScalePointId, Text};
use serde::{Deserialize, Serialize};

/// An ordered list of points and what a blank means. May be empty: then any rating is taken as it stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Scale {
    /// In rising order of value; values are unique. Halves occur.
    pub points: Vec<ScalePoint>,
    /// What an empty cell means, in the file's or the lead's words; `None` = nothing is known.
    pub blank_means: Option<Name>,
}

/// One point of a scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ScalePoint {
    /// Of this version of the framework; a copy has another.
    pub id: ScalePointId,
    /// Unique on its scale.
    pub value: Rating,
    /// The word for the value, such as "Practitioner"; `None` where the number is its own name.
    pub word: Option<Name>,
    /// What it takes to be rated so; may be empty.
    pub meaning: Text,
}

impl Scale {
    /// The point whose word, number, or "number - word" is `text`, without regard to case.
    pub fn read(&self, text: &str) -> Option<Rating> {
        let folded = crate::text::fold(text);
        let by_word = self.points.iter().find(|p| p.word.as_ref().is_some_and(|w| w.folded() == folded));
        if let Some(point) = by_word {
            return Some(point.value);
        }
        let rating = text.parse::<Rating>().ok()?;
        (self.points.is_empty() || self.points.iter().any(|p| p.value == rating)).then_some(rating)
    }

    /// The first and the last value, where the rating lies beyond them. Nothing lies beyond a scale without points.
    pub fn beyond(&self, rating: Rating) -> Option<(Rating, Rating)> {
        let (first, last) = (self.points.first()?.value, self.points.last()?.value);
        (rating < first || rating > last).then_some((first, last))
    }

    /// The word of a rating, or its number where it has none.
    pub fn word(&self, rating: Rating) -> String {
        let point = self.points.iter().find(|p| p.value == rating);
        point.and_then(|p| p.word.as_ref()).map_or_else(|| rating.to_string(), |w| w.as_str().to_owned())
    }
}
