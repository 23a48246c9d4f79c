//! What the words in the cells of a form mean.

use guild_model::Rating;
use guild_model::people::{Interest, StandingState};
use guild_model::text::fold;

/// What the words of the drop-downs mean; compared without case, width and spaces.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    ratings: Vec<(String, Rating)>,
    interests: Vec<(String, Interest)>,
    states: Vec<(String, StandingState)>,
}

impl Labels {
    /// Takes a label for a rating; of one that is known already the earlier meaning stands.
    pub fn add_rating(&mut self, label: &str, value: Rating) {
        self.ratings.push((fold(label), value));
    }

    /// Takes a label for an interest; of one that is known already the earlier meaning stands.
    pub fn add_interest(&mut self, label: &str, value: Interest) {
        self.interests.push((fold(label), value));
    }

    /// Takes a label for a state; of one that is known already the earlier meaning stands.
    pub fn add_state(&mut self, label: &str, value: StandingState) {
        self.states.push((fold(label), value));
    }

    /// What these do not know and the other ones do.
    pub fn extend(&mut self, other: Self) {
        self.ratings.extend(other.ratings);
        self.interests.extend(other.interests);
        self.states.extend(other.states);
    }

    /// A label, or a number with a decimal point or comma; whether it is on the scale is not looked at.
    pub fn rating(&self, text: &str) -> Option<Rating> {
        meaning(&self.ratings, text).or_else(|| text.parse().ok())
    }

    /// The interest of a label; `None` for any other text.
    pub fn interest(&self, text: &str) -> Option<Interest> {
        meaning(&self.interests, text)
    }

    /// The state of a label; `None` for any other text.
    pub fn state(&self, text: &str) -> Option<StandingState> {
        meaning(&self.states, text)
    }
}

fn meaning<T: Copy>(labels: &[(String, T)], text: &str) -> Option<T> {
    let text = fold(text);
    labels.iter().find(|(label, _)| *label == text).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<f64>) {
        let mut labels = Labels::default();
        for (label, value) in [("Basics (1)", 1.0), ("Works alone (2,5)", 2.5), ("4", 4.0)] {
            labels.add_rating(label, Rating::new(value).unwrap());
        }
        assert_eq!(labels.rating(text).map(Rating::value), expected, "{text}");
    }

    #[test]
    fn ratings_are_chosen_or_typed() {
        check("Basics (1)", Some(1.0));
        check(" WORKS  alone (2,5)", Some(2.5));
        check("4", Some(4.0));
        check("3", Some(3.0));
        check("2,5", Some(2.5));
        check("Basics", None);
        check("=1+1", None);
        check("n/a", None);
    }

    #[test]
    fn the_first_meaning_of_a_word_holds() {
        let (mut labels, mut other) = (Labels::default(), Labels::default());
        labels.add_state("Partly", StandingState::Partly);
        other.add_state("partly", StandingState::Met);
        other.add_interest("fine", Interest::Fine);
        labels.extend(other);
        assert_eq!(labels.state("PARTLY"), Some(StandingState::Partly));
        assert_eq!(labels.interest("fine"), Some(Interest::Fine));
        assert_eq!(labels.interest("partly"), None);
    }
}
