//! What is expected, once all blocks are read: scale, ratings, criteria, order.

use super::{
    At, BTreeMap, CriterionDraft, CriterionKind, ExpectationDraft, Expected, Ladder, LadderDraft, Name, Problem,
    Rating, ScaleDraft, ScalePointDraft, ScaleReport, Severity, Text, excerpt, fold, problem, split, words_of,
};
use crate::book::Area;
use crate::ladder::draft::CellPlace;
use crate::ladder::recognise::legend::explained_point;
use std::collections::BTreeSet;

impl Ladder<'_> {
    /// The draft, with its index in the mapping; `None` if it has no levels or no skills.
    ///
    /// * `lost`: takes the places of cells of which nothing could be read.
    pub fn finish(mut self, problems: &mut Vec<Problem>, lost: &mut Vec<CellPlace>) -> Option<(usize, LadderDraft)> {
        if self.draft.levels.is_empty() || self.draft.skills.is_empty() {
            return None;
        }
        self.scale(problems);
        let cells = std::mem::take(&mut self.cells);
        for ((skill, level), expected) in cells {
            let misfit = self.draft.skills.get(skill).and_then(|s| s.misfit).unwrap_or(false);
            let made = self.expectation(skill, level, misfit, expected, problems, lost);
            // A cell that could not be read expects nothing.
            if made.text.is_some() || made.criteria.is_some() || made.rating.is_some_and(|r| r.is_some()) {
                self.draft.expectations.push(made);
            }
        }
        self.order(problems);
        if let Some(name) = self.mapping.name.as_deref().and_then(Name::nearest) {
            self.draft.name = Some(name);
        }
        if self.draft.name.is_none() {
            let file = self.file.as_deref().unwrap_or("");
            let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
            self.draft.name = Name::nearest(stem);
            self.draft.named_by_file = true;
        }
        Some((self.index, self.draft))
    }

    /// The scale: the mapping's words as 1, 2, 3 … or as the numbers before them say, and the numbers that occur.
    fn scale(&mut self, problems: &mut Vec<Problem>) {
        if self.mapping.scale_guessed && !self.doubt_scale(problems) {
            return;
        }
        let mut points: Vec<ScalePointDraft> = Vec::new();
        for (n, word) in self.mapping.scale.iter().enumerate() {
            let stated = explained_point(word);
            let word = stated.as_ref().map_or(word.as_str(), |(_, word)| word);
            let value = stated.as_ref().map(|(value, _)| *value).or_else(|| Rating::new(n as f64 + 1.0).ok());
            if let Some(value) = value.filter(|value| !points.iter().any(|p| p.value == *value)) {
                points.push(ScalePointDraft { id: None, value, word: Name::nearest(word), meaning: None });
            }
        }
        let texts: Vec<String> =
            self.cells.values().flat_map(|e| &e.ratings).flat_map(|(text, _)| ratings_in(text, &points)).collect();
        for text in texts {
            if let Ok(value) = text.parse::<Rating>()
                && !points.iter().any(|p| p.value == value)
            {
                points.push(ScalePointDraft { id: None, value, word: None, meaning: None });
            }
        }
        points.sort_by_key(|p| p.value);
        if !points.is_empty() {
            self.draft.scale = Some(ScaleDraft { points, blank_means: None });
        }
    }

    /// Says of words that stand again and again that they were taken for the points of a scale; false where no cell
    /// is a rating any more.
    fn doubt_scale(&self, problems: &mut Vec<Problem>) -> bool {
        let places = self.cells.values().flat_map(|e| &e.ratings).map(|(_, place)| place);
        let Some(first) = places.clone().min_by_key(|p| place_key(p)) else { return false };
        let columns: BTreeSet<u32> = places
            .clone()
            .filter(|p| p.sheet == first.sheet)
            .filter_map(|p| Area::parse(&p.cell))
            .map(|a| a.left)
            .collect();
        let around = places.filter(|p| p.sheet == first.sheet).filter_map(|p| Area::parse(&p.cell)).reduce(Area::with);
        let range = around.map_or_else(|| first.cell.clone(), |a| a.address());
        let letters: Vec<String> = columns.into_iter().map(crate::book::column_letters).collect();
        let columns = match letters.as_slice() {
            [only] => only.clone(),
            [first, .., last] => format!("{first}–{last}"),
            [] => String::new(),
        };
        let words = self.mapping.scale.iter().map(|w| format!("\u{201c}{w}\u{201d}")).collect::<Vec<_>>().join(", ");
        let at = At { file: Some(&first.file), sheet: Some(&first.sheet), cell: Some(range.clone()) };
        let column = if columns.contains('–') { "columns" } else { "column" };
        let message = format!(
            "What stands in {column} {columns} repeats itself, so it was taken for least ratings on a scale, whose order from least to most is a guess: {words}. In the mapping, put the words of `scale` in order and `scale_guessed` to false; or give {range} the role `expectations`, and they stay texts."
        );
        let args = [("columns", columns), ("words", words), ("range", range)];
        problems.push(problem(&at, Severity::Warns, "import-scale-guessed", &args, message));
        true
    }

    fn read_rating(&self, text: &str) -> Option<Rating> {
        let folded = fold(text);
        let points = self.draft.scale.as_ref().map_or(&[][..], |s| s.points.as_slice());
        let by_word = points.iter().find(|p| p.word.as_ref().is_some_and(|w| w.folded() == folded));
        by_word.map(|p| p.value).or_else(|| text.parse().ok())
    }

    fn expectation(
        &self,
        skill: usize,
        level: usize,
        misfit: bool,
        expected: Expected,
        problems: &mut Vec<Problem>,
        lost: &mut Vec<CellPlace>,
    ) -> ExpectationDraft {
        let joined = expected.texts.join("\n");
        let text = Text::parse(&joined).ok().filter(|t| !t.is_empty());
        let mut criteria = (expected.texts.len() > 1)
            .then(|| expected.texts.iter().filter_map(|t| self.criterion(t, misfit)).collect::<Vec<_>>());
        let mut rating = None;
        let points = self.draft.scale.as_ref().map_or(&[][..], |s| s.points.as_slice());
        let mut lines: Vec<Option<Rating>> = Vec::new();
        let mut place_of_ratings = None;
        for (text, place) in &expected.ratings {
            let before = lines.len();
            for word in ratings_in(text, points) {
                let read = self.read_rating(&word);
                if read.is_none() {
                    let at = At { file: Some(&place.file), sheet: Some(&place.sheet), cell: Some(place.cell.clone()) };
                    let message = format!(
                        "\u{201c}{}\u{201d} is neither a number nor a word of the scale. Add it to the scale, or correct it.",
                        excerpt(&word)
                    );
                    problems.push(problem(
                        &at,
                        Severity::Warns,
                        "import-rating-unknown",
                        &[("text", excerpt(&word))],
                        message,
                    ));
                }
                lines.push(read);
            }
            if lines.get(before..).is_some_and(|own| own.iter().all(Option::is_none)) {
                lost.push(place.clone());
            }
            place_of_ratings = Some(place);
        }
        if let [one] = lines.as_slice() {
            rating = Some(*one);
        } else if !lines.is_empty() {
            let mut split_now =
                criteria.take().unwrap_or_else(|| text.as_ref().map_or_else(Vec::new, |t| self.split(t, misfit)));
            if split_now.len() == lines.len() {
                split_now.iter_mut().zip(&lines).for_each(|(c, r)| c.rating = *r);
                criteria = Some(split_now);
            } else {
                if let Some(place) = place_of_ratings {
                    let at = At { file: Some(&place.file), sheet: Some(&place.sheet), cell: Some(place.cell.clone()) };
                    let args = [("ratings", lines.len().to_string()), ("criteria", split_now.len().to_string())];
                    let message = format!(
                        "{} ratings stand here for {} criteria. The least of them was taken for the whole; correct the criteria.",
                        lines.len(),
                        split_now.len()
                    );
                    problems.push(problem(&at, Severity::Warns, "import-ratings-count", &args, message));
                }
                rating = Some(lines.iter().copied().flatten().min());
                criteria = (expected.texts.len() > 1).then_some(split_now);
            }
        }
        ExpectationDraft { id: None, skill, level, text, rating, criteria, place: expected.place }
    }

    fn split(&self, text: &Text, misfit: bool) -> Vec<CriterionDraft> {
        let found = split(text, misfit).into_iter();
        found.filter_map(|c| self.placed(c.kind, c.marker.as_deref(), &c.text)).collect()
    }

    /// One cell is one criterion, whatever its lines.
    fn criterion(&self, text: &str, misfit: bool) -> Option<CriterionDraft> {
        let parsed = Text::parse(text).ok()?;
        match split(&parsed, misfit).as_slice() {
            [one] => self.placed(one.kind, one.marker.as_deref(), &one.text),
            _ => self.placed(if misfit { CriterionKind::Misfit } else { CriterionKind::Required }, None, text),
        }
    }

    fn placed(&self, kind: CriterionKind, marker: Option<&str>, text: &str) -> Option<CriterionDraft> {
        let track = marker.and_then(|m| {
            self.draft.tracks.iter().position(|t| t.marker.as_ref().is_some_and(|n| n.folded() == fold(m)))
        });
        let audience = marker.filter(|_| track.is_none()).and_then(Name::nearest);
        Some(CriterionDraft { id: None, kind, track, audience, text: Text::parse(text).ok()?, rating: None })
    }

    /// A level that asks less than the one before it on its track, on average over the skills of both.
    fn order(&self, problems: &mut Vec<Problem>) {
        let expectations = &self.draft.expectations;
        let rated: BTreeMap<(usize, usize), Rating> =
            expectations.iter().filter_map(|e| Some(((e.skill, e.level), e.rating.flatten()?))).collect();
        let rating = |skill: usize, level: usize| rated.get(&(skill, level));
        for track in 0..self.draft.tracks.len() {
            let mut levels: Vec<usize> = (0..self.draft.levels.len())
                .filter(|l| self.draft.levels.get(*l).is_some_and(|l| l.track == track))
                .collect();
            levels.sort_by_key(|l| self.draft.levels.get(*l).map(|l| l.rank));
            for (below, above) in levels.iter().zip(levels.iter().skip(1)) {
                let both = (0..self.draft.skills.len())
                    .filter_map(|s| Some(rating(s, *above)?.value() - rating(s, *below)?.value()));
                if both.sum::<f64>() >= 0.0 {
                    continue;
                }
                let (Some(below), Some(above)) = (self.draft.levels.get(*below), self.draft.levels.get(*above)) else {
                    continue;
                };
                let place = above.place.clone();
                let at = At {
                    file: place.as_ref().map(|p| p.file.as_str()),
                    sheet: place.as_ref().map(|p| p.sheet.as_str()),
                    cell: place.as_ref().map(|p| p.cell.clone()),
                };
                let args = [("level", above.name.to_string()), ("before", below.name.to_string())];
                let message = format!(
                    "\u{201c}{}\u{201d} asks less than \u{201c}{}\u{201d}, which stands before it. If it begins another path, give it a track; else correct the order.",
                    above.name, below.name
                );
                problems.push(problem(&at, Severity::Warns, "import-level-order", &args, message));
            }
        }
    }
}

/// A place by its sheet, row and column.
fn place_key(place: &CellPlace) -> (String, u32, u32) {
    let area = Area::parse(&place.cell);
    (place.sheet.clone(), area.map_or(0, |a| a.top), area.map_or(0, |a| a.left))
}

/// The ratings in a cell: a word of the scale or a number as it stands, else a list of them.
fn ratings_in(text: &str, points: &[ScalePointDraft]) -> Vec<String> {
    let folded = fold(text);
    let whole =
        points.iter().any(|p| p.word.as_ref().is_some_and(|w| w.folded() == folded)) || text.parse::<Rating>().is_ok();
    if whole { vec![text.trim().to_owned()] } else { words_of(text) }
}

pub(in crate::ladder::recognise) fn scale_report(draft: &LadderDraft) -> Option<ScaleReport> {
    let scale = draft.scale.as_ref()?;
    let points = scale.points.iter().map(|p| p.word.as_ref().map_or_else(|| p.value.to_string(), Name::to_string));
    Some(ScaleReport { points: points.collect(), blank_means: scale.blank_means.as_ref().map(Name::to_string) })
}
