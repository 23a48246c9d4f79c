//! The rows above a line of levels, and the headings of its labels.

use super::{
    Draw, Frame, Group, LevelFact, Mark, Place, Role, View, Why, is_label, is_sentence, names_track, vocabulary,
};

/// So many rows above a line of levels are looked at.
const MOST_ROWS: usize = 7;

/// Where the lines above a table stand that speak of all of it.
#[derive(Clone, Copy, Default)]
pub(super) struct Above {
    pub title: Option<Place>,
    /// A line of text between the title and the table.
    pub caption: Option<Place>,
}

/// A row above the levels, by the columns of its cells.
struct Row {
    at: usize,
    all: Vec<usize>,
    over_levels: Vec<usize>,
    over_labels: Vec<usize>,
    /// All that stands over the levels could be a heading.
    short: bool,
    /// Something over the levels reads like a track.
    names_track: bool,
}

impl Row {
    fn of(draw: &Draw<'_, '_, '_>, frame: &Frame<'_>, at: usize) -> Self {
        let (view, line) = (draw.view, frame.line);
        let all: Vec<usize> = (0..view.n_columns()).filter(|c| view.has(at, *c) && (draw.free)(at, *c)).collect();
        let is_level = |c: usize| line.columns.iter().zip(&line.rows).any(|place| place == (&c, &at));
        let over_levels: Vec<usize> =
            all.iter().copied().filter(|c| frame.columns().contains(c) && !is_level(*c)).collect();
        let left = frame.labels.first().map_or(frame.first, |l| l.at);
        let over_labels = all.iter().copied().filter(|c| (left..frame.first).contains(c)).collect();
        let short = over_levels.iter().all(|c| is_label(view.text(at, *c)) && !is_sentence(view.text(at, *c)));
        let names_track = over_levels.iter().any(|c| names_track(view.text(at, *c)));
        Self { at, all, over_levels, over_labels, short, names_track }
    }

    /// The column of the only cell of the row.
    fn only(&self) -> Option<usize> {
        self.all.first().copied().filter(|_| self.all.len() == 1)
    }

    fn is_beside_the_table(&self) -> bool {
        self.over_levels.is_empty() && self.over_labels.is_empty()
    }

    /// Whether it belongs to the body of another table above.
    fn is_of_another(&self, view: View<'_, '_>) -> bool {
        let apart = self.over_levels.len() >= 2 && view.gap_above(self.at + 1) > 0 && !self.names_track;
        !view.turned && (!self.over_levels.is_empty() && !self.short || apart)
    }

    /// Whether its cells over the levels could head groups of them.
    fn heads_groups(&self, frame: &Frame<'_>) -> bool {
        let over = &self.over_levels;
        let spans_all = over.len() == 1 && over.first() == Some(&frame.first) && self.over_labels.is_empty();
        !over.is_empty()
            && self.short
            && (over.len() >= 2 || self.names_track || over.first() > Some(&frame.first))
            && over.len() <= frame.line.columns.len()
            && (!spans_all || self.names_track)
    }
}

/// Reads the rows above the levels from below: tracks, headings over all, the title.
pub(super) fn above(draw: &mut Draw<'_, '_, '_>, frame: &Frame<'_>, levels: &mut [LevelFact]) -> Above {
    let view = draw.view;
    let right = (frame.last + 1..view.n_columns()).take_while(|c| view.gap_left(*c) == 0).last().unwrap_or(frame.last);
    let mut grouped = false;
    let mut found = Above::default();
    let mut depth = 0;
    for r in (0..frame.line.row.min(frame.partner.unwrap_or(frame.line.row))).rev() {
        let row = Row::of(draw, frame, r);
        if row.is_beside_the_table() {
            if row.all.is_empty() || view.turned {
                continue;
            }
            break;
        }
        depth += 1;
        if depth > MOST_ROWS || row.is_of_another(view) {
            break;
        }
        let alone = row.only();
        if !grouped && row.heads_groups(frame) {
            grouped = true;
            group(draw, frame, &row, levels);
        } else if let Some(c) = alone.filter(|c| found.title.is_none() && is_title(view, r, *c) && *c <= right) {
            found.title = Some((r, c));
            draw.mark(r, c, Role::Title, Why::AloneAbove);
        } else if row.over_levels.is_empty() && view.gap_above(r + 1) == 0 && row.over_labels.len() > 1 {
            for c in row.over_labels {
                draw.mark(r, c, Role::Heading, Why::HeadingOfLine);
            }
        } else if !row.over_levels.is_empty() && row.short && grouped {
            for c in row.over_levels.into_iter().chain(row.over_labels) {
                draw.mark(r, c, Role::Heading, Why::HeadingOverTracks);
            }
        } else if let (Some(c), Some(old)) = (alone, found.title) {
            // The uppermost line that stands alone is the title; what is between is text.
            if is_title(view, r, c) {
                draw.marks.insert(old, Mark { role: Role::Ignored, why: Why::BelowTitle, freedom: None });
                found.caption.get_or_insert(old);
                found.title = Some((r, c));
                draw.mark(r, c, Role::Title, Why::AloneAbove);
            }
        } else if row.short {
            for c in row.over_levels {
                draw.mark(r, c, Role::Heading, Why::HeadingOverLevels);
            }
        }
    }
    found
}

/// Each level belongs to the group that the cell over it names.
fn group(draw: &mut Draw<'_, '_, '_>, frame: &Frame<'_>, row: &Row, levels: &mut [LevelFact]) {
    let (view, r) = (draw.view, row.at);
    for (n, c) in row.over_levels.iter().copied().enumerate() {
        let until = if view.width(r, c) > 1 {
            c + view.width(r, c)
        } else {
            row.over_levels.get(n + 1).copied().unwrap_or(frame.last + 1)
        };
        let group = Group {
            name: view.text(r, c).split_whitespace().collect::<Vec<_>>().join(" "),
            cell: Some(view.address(r, c)),
        };
        for (level, at) in levels.iter_mut().zip(&frame.line.columns) {
            if (c..until).contains(at) {
                level.group = Some(group.clone());
            }
        }
        draw.mark(r, c, Role::Tracks, Why::HeadsTrack);
    }
    for c in row.over_labels.iter().copied() {
        draw.mark(r, c, Role::Heading, Why::HeadingOfLine);
    }
}

/// The labels' own headings: beside the line of levels and its partner, and in the rows right above it.
pub(super) fn of_labels(draw: &mut Draw<'_, '_, '_>, frame: &Frame<'_>, title: Option<Place>) {
    let view = draw.view;
    let row = frame.line.row;
    let ends_above = |r: usize| title.is_some_and(|(t, _)| t == r) || view.gap_above(r + 1) > 0;
    let top = (0..=row).rev().take_while(|r| *r == row || !ends_above(*r)).last().unwrap_or(row);
    for r in top..=frame.partner.unwrap_or(row).max(row) {
        for column in &frame.labels {
            draw.mark(r, column.at, Role::Heading, Why::HeadingOfLine);
        }
    }
}

fn is_title(view: View<'_, '_>, r: usize, c: usize) -> bool {
    let text = view.text(r, c);
    is_label(text)
        && !vocabulary::heads_legend(text)
        && !view.is_number(r, c)
        && !text.ends_with('.')
        && !text.contains('=')
}
