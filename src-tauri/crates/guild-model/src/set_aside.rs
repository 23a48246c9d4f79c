//! Findings that somebody has set aside, and by what a finding is recognised.

use crate::{SetAsideId, SubjectId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a finding is about: by this it is recognised again, however it is worded and whatever else has changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct FindingAbout {
    /// The word of its kind, as in [`crate::communities::CommunityFindingKind`] and its like.
    pub kind: String,
    /// The things that make it this finding and no other, sorted, each once.
    pub things: Vec<SubjectId>,
    /// What tells apart findings of one kind about the same things, such as one of the freedoms. Mostly empty.
    pub aspect: String,
    /// How bad it is, where that can be said: more is worse. In whatever unit its kind counts; the sign may be turned.
    pub degree: Option<f64>,
}

impl FindingAbout {
    /// About these things, in any order, one of them perhaps more than once; without aspect and degree.
    pub fn new(kind: &str, things: impl IntoIterator<Item = Uuid>) -> Self {
        let about = Self { kind: kind.to_owned(), things: Vec::new(), aspect: String::new(), degree: None };
        about.and(things)
    }

    /// With more things that it is about.
    #[must_use]
    pub fn and(mut self, things: impl IntoIterator<Item = Uuid>) -> Self {
        self.things.extend(things.into_iter().map(SubjectId));
        self.things.sort_unstable();
        self.things.dedup();
        self
    }

    /// With what tells it apart from others of its kind about the same things.
    #[must_use]
    pub fn aspect(self, aspect: impl Into<String>) -> Self {
        Self { aspect: aspect.into(), ..self }
    }

    /// With how bad it is, more being worse.
    #[must_use]
    pub fn degree(self, degree: f64) -> Self {
        Self { degree: Some(degree), ..self }
    }

    /// Whether it is the same finding, as bad as it may be.
    ///
    /// * `root`: what all copies of a thing have in common, see [`crate::people::Kin::root`].
    pub fn is_same(&self, other: &Self, root: &impl Fn(SubjectId) -> SubjectId) -> bool {
        let roots = |things: &[SubjectId]| {
            let mut roots: Vec<SubjectId> = things.iter().map(|id| root(*id)).collect();
            roots.sort_unstable();
            roots.dedup();
            roots
        };
        self.kind == other.kind
            && self.aspect == other.aspect
            && self.things.len() == other.things.len()
            && (self.things == other.things || roots(&self.things) == roots(&other.things))
    }
}

/// A finding that somebody has looked at and does not want to be told again, for a reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct SetAside {
    /// Its own; the finding has none.
    pub id: SetAsideId,
    /// The finding as it was on that day.
    pub about: FindingAbout,
    /// Never blank.
    pub reason: Text,
    /// The day on which somebody set it aside.
    pub on: NaiveDate,
    /// The last day on which it is set aside; without one it is until it gets worse or is taken back.
    pub until: Option<NaiveDate>,
}

impl SetAside {
    /// Whether a finding is set aside by this: it is the same one, not worse than it was, and the time is not over.
    ///
    /// * `root`: as in [`FindingAbout::is_same`].
    pub fn covers(&self, found: &FindingAbout, root: &impl Fn(SubjectId) -> SubjectId, today: NaiveDate) -> bool {
        let is_worse = match (found.degree, self.about.degree) {
            (Some(now), Some(then)) => now > then,
            // Nothing was known of it then, or is now: that is no worse.
            _ => false,
        };
        !is_worse && self.until.is_none_or(|last| today <= last) && self.about.is_same(found, root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    /// What was set aside on 1 November, against what is found on 22 November; 20 is a copy of 2.
    #[track_caller]
    fn check(then: &FindingAbout, until: Option<&str>, found: &FindingAbout, expected: bool) {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let reason = Text::parse("It is being wound up").unwrap();
        let aside = SetAside {
            id: SetAsideId::new(),
            about: then.clone(),
            reason,
            on: day("2026-11-01"),
            until: until.map(day),
        };
        let root = |thing: SubjectId| if thing.0 == id(20) { SubjectId(id(2)) } else { thing };
        assert_eq!(aside.covers(found, &root, day("2026-11-22")), expected, "{then:?} and {found:?}");
    }

    #[test]
    fn a_finding_is_recognised_by_what_it_is_about() {
        let then = FindingAbout::new("dying", [id(2), id(1)]);
        check(&then, None, &FindingAbout::new("dying", [id(1), id(2)]), true);
        check(&then, None, &FindingAbout::new("dying", [id(1), id(20), id(1)]), true);
        check(&then, None, &FindingAbout::new("dying", [id(1), id(3)]), false);
        check(&then, None, &FindingAbout::new("dying", [id(1)]), false);
        check(&then, None, &FindingAbout::new("dying", [id(1), id(2), id(3)]), false);
        check(&then, None, &FindingAbout::new("too_large", [id(1), id(2)]), false);
        let freedom = |word: &str| FindingAbout::new("shrinking_freedom", [id(1), id(2)]).aspect(word);
        check(&freedom("task"), None, &freedom("task"), true);
        check(&freedom("task"), None, &freedom("time"), false);
    }

    #[test]
    fn what_gets_worse_comes_back_and_what_gets_better_does_not() {
        let of = |degree: f64| FindingAbout::new("dying", [id(1)]).degree(degree);
        check(&of(-2.0), None, &of(-2.0), true);
        check(&of(-2.0), None, &of(-3.0), true);
        check(&of(-2.0), None, &of(-1.0), false);
        check(&of(-2.0), None, &FindingAbout::new("dying", [id(1)]), true);
        check(&FindingAbout::new("dying", [id(1)]), None, &of(0.0), true);
    }

    #[test]
    fn it_comes_back_after_its_last_day() {
        let dying = FindingAbout::new("dying", [id(1)]);
        check(&dying, Some("2026-11-21"), &dying, false);
        check(&dying, Some("2026-11-22"), &dying, true);
        check(&dying, Some("2027-01-31"), &dying, true);
    }
}
