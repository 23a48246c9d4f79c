//! What was sent, what came back and what is known now, laid beside one another.

use super::report::AnswerState;

/// One value three times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ThreeWay<T> {
    pub sent: T,
    pub returned: T,
    pub now: T,
}

impl<T: PartialEq + Clone> ThreeWay<T> {
    /// The person wrote something else than what was sent.
    pub fn is_changed(&self) -> bool {
        self.returned != self.sent
    }

    /// The person wrote something else, and meanwhile something third was said here.
    pub fn is_conflict(&self) -> bool {
        self.is_changed() && self.now != self.sent && self.now != self.returned
    }

    /// What the person left as it was sent stays as it is now.
    pub fn merged(&self) -> T {
        if self.is_changed() { self.returned.clone() } else { self.now.clone() }
    }
}

/// What is known of a row of which all cells could be read.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own about the row")]
pub(super) struct RowFacts {
    pub is_changed: bool,
    pub is_conflict: bool,
    pub has_evidence: bool,
    /// Something is left that could be recorded.
    pub says_something: bool,
    /// It was recorded since it was sent.
    pub is_recorded: bool,
}

impl RowFacts {
    pub fn state(self) -> AnswerState {
        let Self { is_changed, is_conflict, has_evidence, says_something, is_recorded } = self;
        if !is_changed && !has_evidence {
            AnswerState::Unchanged
        } else if !says_something {
            AnswerState::Cleared
        } else if is_recorded {
            AnswerState::Recorded
        } else if is_conflict {
            AnswerState::Conflict
        } else {
            AnswerState::Answered
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sent, returned, now; changed, conflict, merged.
    #[track_caller]
    fn check(values: [Option<u8>; 3], expected: (bool, bool, Option<u8>)) {
        let [sent, returned, now] = values;
        let three = ThreeWay { sent, returned, now };
        assert_eq!((three.is_changed(), three.is_conflict(), three.merged()), expected, "{values:?}");
    }

    #[test]
    fn what_is_left_as_sent_stays_as_it_is_now() {
        check([None, None, None], (false, false, None));
        check([Some(2), Some(2), Some(2)], (false, false, Some(2)));
        check([Some(2), Some(2), Some(3)], (false, false, Some(3)));
        check([Some(2), Some(2), None], (false, false, None));
    }

    #[test]
    fn an_answer_counts_and_a_third_value_is_a_conflict() {
        check([None, Some(1), None], (true, false, Some(1)));
        check([Some(2), Some(3), Some(2)], (true, false, Some(3)));
        check([Some(2), Some(3), Some(3)], (true, false, Some(3)));
        check([Some(2), Some(3), Some(1)], (true, true, Some(3)));
        check([Some(2), None, Some(2)], (true, false, None));
        check([Some(2), None, Some(1)], (true, true, None));
    }

    #[test]
    fn the_state_of_a_row() {
        let row = RowFacts { says_something: true, ..RowFacts::default() };
        assert_eq!(row.state(), AnswerState::Unchanged);
        assert_eq!(RowFacts { has_evidence: true, ..row }.state(), AnswerState::Answered);
        let changed = RowFacts { is_changed: true, ..row };
        assert_eq!(changed.state(), AnswerState::Answered);
        let conflict = RowFacts { is_conflict: true, ..changed };
        assert_eq!(conflict.state(), AnswerState::Conflict);
        assert_eq!(RowFacts { is_recorded: true, ..conflict }.state(), AnswerState::Recorded);
        assert_eq!(RowFacts { says_something: false, ..changed }.state(), AnswerState::Cleared);
    }
}
