//! What counts of one person in one skill, part by part.

use super::counting::{by_others, counted, latest};
use super::{Assessment, AssessorKind, Facet, Interest};
use crate::Rating;
use chrono::NaiveDate;

/// What counts of one person in one skill: of knowing, of doing and of interest each the assessment that counts among
/// those that say it. A row that says nothing of a part leaves standing what was said of it before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counts<'a> {
    /// What counts of the rows with a rating; without one, of all. It says at least one of the parts that count.
    pub row: &'a Assessment,
    /// The row whose knowing counts; `None` where no row says any.
    pub knows: Option<&'a Assessment>,
    /// The row whose doing counts; `None` where no row says any.
    pub does: Option<&'a Assessment>,
    /// The row whose interest counts; `None` where no row says any.
    pub interest: Option<&'a Assessment>,
}

impl<'a> Counts<'a> {
    /// Of everybody's views, as [`counted`] chooses. `None` where nobody said anything. Cost: O(n).
    pub fn of(said: impl IntoIterator<Item = &'a Assessment> + Clone) -> Option<Self> {
        Self::chosen(said, |said| counted(said.iter().copied()))
    }

    /// As [`Self::of`], without what the person says of themselves.
    pub fn by_others(said: impl IntoIterator<Item = &'a Assessment> + Clone) -> Option<Self> {
        Self::chosen(said, |said| by_others(said.iter().copied()))
    }

    /// Of the views of one kind of assessor the latest; the row is the latest whatever it says.
    pub fn by(said: impl IntoIterator<Item = &'a Assessment> + Clone, kind: AssessorKind) -> Option<Self> {
        let row = latest(said.clone(), kind)?;
        Some(Self { row, ..Self::chosen(said, |said| latest(said.iter().copied(), kind))? })
    }

    fn chosen(
        said: impl IntoIterator<Item = &'a Assessment>,
        choose: impl Fn(&[&'a Assessment]) -> Option<&'a Assessment>,
    ) -> Option<Self> {
        let all: Vec<&Assessment> = said.into_iter().collect();
        let among = |says: fn(&Assessment) -> bool| {
            let whole = || all.iter().all(|a| says(a));
            if whole() { choose(&all) } else { choose(&all.iter().copied().filter(|a| says(a)).collect::<Vec<_>>()) }
        };
        Some(Self {
            row: among(|a| a.knows.is_some() || a.does.is_some()).or_else(|| choose(&all))?,
            knows: among(|a| a.knows.is_some()),
            does: among(|a| a.does.is_some()),
            interest: among(|a| a.interest.is_some()),
        })
    }

    /// The rating of knowing that counts; `None` where nobody has said any. So of the next two.
    pub fn knows(&self) -> Option<Rating> {
        self.knows.and_then(|a| a.knows)
    }

    /// The rating of doing that counts.
    pub fn does(&self) -> Option<Rating> {
        self.does.and_then(|a| a.does)
    }

    /// The interest that counts.
    pub fn interest(&self) -> Option<Interest> {
        self.interest.and_then(|a| a.interest)
    }

    /// The rating that counts.
    pub fn rating(&self, facet: Facet) -> Option<Rating> {
        match facet {
            Facet::Knows => self.knows(),
            Facet::Does => self.does(),
            Facet::Both => Rating::lesser(self.knows(), self.does()),
        }
    }

    /// Knowing is known and doing is not: a gap is then at least what knowing says, and where knowing reaches what is
    /// asked, nobody has said that it is done.
    pub fn doing_unknown(&self) -> bool {
        self.knows.is_some() && self.does.is_none()
    }

    /// The row that [`Self::rating`] is of; where it hangs on both parts, the earlier of theirs. Without a rating the
    /// row.
    pub fn said(&self, facet: Facet) -> &'a Assessment {
        let parts = match facet {
            Facet::Knows => [self.knows, None],
            Facet::Does => [self.does, None],
            Facet::Both => [self.knows, self.does],
        };
        parts.into_iter().flatten().min_by_key(|a| a.date).unwrap_or(self.row)
    }

    /// The day of [`Self::said`].
    pub fn date(&self, facet: Facet) -> NaiveDate {
        self.said(facet).date
    }

    /// The row with the parts that count in place of its own.
    pub fn whole(&self) -> Assessment {
        Assessment { knows: self.knows(), does: self.does(), interest: self.interest(), ..self.row.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AssessmentId, PersonId, SkillId, Text};
    use uuid::Uuid;

    /// An assessment as "kind date knows does interest", "-" for nothing.
    fn row(text: &str, order: u128) -> Assessment {
        let words: Vec<&str> = text.split_whitespace().collect();
        let rating = |at: usize| words[at].parse().ok();
        Assessment {
            id: AssessmentId(Uuid::from_u128(order)),
            person: PersonId(Uuid::nil()),
            skill: SkillId(Uuid::nil()),
            kind: AssessorKind::parse(words[0]).unwrap(),
            by: None,
            date: words[1].parse().unwrap(),
            knows: rating(2),
            does: rating(3),
            interest: Interest::parse(words[4]),
            note: Text::default(),
            check_in: None,
            evidence: Vec::new(),
        }
    }

    /// Which rows the parts come from (row, knows, does, interest), and the day of the lesser of both ratings.
    #[track_caller]
    fn check(rows: &[&str], expected: [Option<u128>; 4], day: &str) {
        let all: Vec<Assessment> = rows.iter().enumerate().map(|(n, text)| row(text, n as u128)).collect();
        let counts = Counts::of(&all).unwrap();
        let at = |a: Option<&Assessment>| a.map(|a| a.id.0.as_u128());
        assert_eq!(
            [at(Some(counts.row)), at(counts.knows), at(counts.does), at(counts.interest)],
            expected,
            "{rows:?}"
        );
        assert_eq!(counts.date(Facet::Both).to_string(), day, "{rows:?}");
    }

    #[test]
    fn each_part_is_of_the_row_that_counts_among_those_that_say_it() {
        check(&["lead 2026-01-01 3 2 more"], [Some(0); 4], "2026-01-01");
        // A later view of knowing alone leaves what is done and wanted.
        check(
            &["lead 2026-01-01 3 2 more", "lead 2026-05-01 4 - -"],
            [Some(1), Some(1), Some(0), Some(0)],
            "2026-01-01",
        );
        // Agreed and lead are of one rank, the later counts; peer and self stand behind both, part by part.
        check(
            &["agreed 2026-03-01 - 3 -", "lead 2026-02-01 4 4 -", "self 2026-06-01 5 5 avoid", "peer 2026-07-01 1 1 -"],
            [Some(0), Some(1), Some(0), Some(2)],
            "2026-02-01",
        );
        check(
            &["lead 2026-02-01 4 - -", "self 2026-06-01 5 5 -", "peer 2026-01-01 1 2 -"],
            [Some(0), Some(0), Some(2), None],
            "2026-01-01",
        );
        // What has no rating hides none.
        check(
            &["self 2025-01-01 2 2 -", "lead 2026-01-01 - - fine"],
            [Some(0), Some(0), Some(0), Some(1)],
            "2025-01-01",
        );
        check(&["lead 2026-01-01 - - fine"], [Some(0), None, None, Some(0)], "2026-01-01");
    }

    #[test]
    fn one_kind_and_the_others_are_taken_part_by_part_as_well() {
        let all: Vec<Assessment> = ["lead 2026-01-01 3 2 -", "lead 2026-05-01 4 - -", "self 2026-05-01 5 - more"]
            .iter()
            .enumerate()
            .map(|(n, text)| row(text, n as u128))
            .collect();
        let both = |counts: Option<Counts>| {
            counts.map(|c| (c.knows().map(Rating::value), c.does().map(Rating::value), c.doing_unknown()))
        };
        assert_eq!(both(Counts::by(&all, AssessorKind::Lead)), Some((Some(4.0), Some(2.0), false)));
        assert_eq!(both(Counts::by(&all, AssessorKind::Itself)), Some((Some(5.0), None, true)));
        assert_eq!(both(Counts::by_others(&all)), Some((Some(4.0), Some(2.0), false)));
        assert_eq!(both(Counts::by(&all, AssessorKind::Peer)), None);
        assert_eq!(Counts::of(&all).unwrap().interest(), Some(Interest::More));
        assert_eq!(Counts::of(&all).unwrap().whole().does.map(Rating::value), Some(2.0));
    }
}
