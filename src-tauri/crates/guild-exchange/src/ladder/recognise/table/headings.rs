//! The rows above a line of levels.

use super::{
    Column, Draw, Group, LevelFact, LevelLine, Mark, Place, Role, View, Why, is_label, is_sentence, names_track,
    vocabulary,
};

/// The rows above the levels: tracks, headings over all, the title. Returns the places of the title and of a caption
/// between it and the table.
pub(super) fn headings(
    draw: &mut Draw<'_, '_, '_>,
    line: &LevelLine,
    labels: &[Column],
    last: usize,
    levels: &mut [LevelFact],
    partner: Option<usize>,
) -> (Option<Place>, Option<Place>) {
    let view = draw.view;
    let first = line.first();
    let left = labels.first().map_or(first, |l| l.at);
    let right = (last + 1..view.n_columns()).take_while(|c| view.gap_left(*c) == 0).last().unwrap_or(last);
    let mut grouped = false;
    let mut title: Option<(usize, usize)> = None;
    let mut caption = None;
    let mut r = line.row.min(partner.unwrap_or(line.row));
    let mut depth = 0;
    while r > 0 && depth < 7 {
        r -= 1;
        let all: Vec<usize> = (0..view.n_columns()).filter(|c| view.has(r, *c) && (draw.free)(r, *c)).collect();
        let is_level = |c: usize| line.columns.iter().zip(&line.rows).any(|at| at == (&c, &r));
        let over: Vec<usize> = all.iter().copied().filter(|c| (first..=last).contains(c) && !is_level(*c)).collect();
        let beside: Vec<usize> = all.iter().copied().filter(|c| (left..first).contains(c)).collect();
        if over.is_empty() && beside.is_empty() {
            if all.is_empty() || view.turned {
                continue;
            }
            break;
        }
        depth += 1;
        let short = over.iter().all(|c| is_label(view.text(r, *c)) && !is_sentence(view.text(r, *c)));
        let tracks = over.iter().any(|c| names_track(view.text(r, *c)));
        // The body of another table above.
        if !view.turned && (!over.is_empty() && !short || over.len() >= 2 && view.gap_above(r + 1) > 0 && !tracks) {
            break;
        }
        let spans_all = over.len() == 1 && over.first() == Some(&first) && beside.is_empty();
        if !over.is_empty()
            && short
            && !grouped
            && (over.len() >= 2 || tracks || over.first() > Some(&first))
            && over.len() <= line.columns.len()
            && (!spans_all || tracks)
        {
            grouped = true;
            for (n, c) in over.iter().copied().enumerate() {
                let until = if view.width(r, c) > 1 {
                    c + view.width(r, c)
                } else {
                    over.get(n + 1).copied().unwrap_or(last + 1)
                };
                let group = Group {
                    name: view.text(r, c).split_whitespace().collect::<Vec<_>>().join(" "),
                    cell: Some(view.address(r, c)),
                };
                for (level, at) in levels.iter_mut().zip(&line.columns) {
                    if (c..until).contains(at) {
                        level.group = Some(group.clone());
                    }
                }
                draw.mark(r, c, Role::Tracks, Why::HeadsTrack);
            }
            for c in beside {
                draw.mark(r, c, Role::Heading, Why::HeadingOfLine);
            }
        } else if all.len() == 1
            && title.is_none()
            && is_title(view, r, all.first().copied().unwrap_or(0))
            && all.iter().all(|c| *c <= right)
        {
            let c = all.first().copied().unwrap_or(0);
            title = Some((r, c));
            draw.mark(r, c, Role::Title, Why::AloneAbove);
        } else if over.is_empty() && view.gap_above(r + 1) == 0 && beside.len() > 1 {
            for c in beside {
                draw.mark(r, c, Role::Heading, Why::HeadingOfLine);
            }
        } else if !over.is_empty() && short && grouped {
            for c in over.into_iter().chain(beside) {
                draw.mark(r, c, Role::Heading, Why::HeadingOverTracks);
            }
        } else if all.len() == 1 && title.is_some() {
            // The uppermost line that stands alone is the title; what is between is text.
            let c = all.first().copied().unwrap_or(0);
            if is_title(view, r, c) {
                if let Some(old) = title {
                    draw.marks.insert(old, Mark { role: Role::Ignored, why: Why::BelowTitle, freedom: None });
                    caption.get_or_insert(old);
                }
                title = Some((r, c));
                draw.mark(r, c, Role::Title, Why::AloneAbove);
            }
        } else {
            for c in over {
                if short {
                    draw.mark(r, c, Role::Heading, Why::HeadingOverLevels);
                }
            }
        }
    }
    (title, caption)
}

fn is_title(view: View<'_, '_>, r: usize, c: usize) -> bool {
    let text = view.text(r, c);
    is_label(text)
        && !vocabulary::heads_legend(text)
        && !view.is_number(r, c)
        && !text.ends_with('.')
        && !text.contains('=')
}
