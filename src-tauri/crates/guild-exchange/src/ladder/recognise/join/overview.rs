//! A sheet that says which level of which track has which rank.

use super::{
    BTreeMap, BTreeSet, BlockMapping, Body, Book, Grid, Mark, Role, Shape, SheetGuess, Use, View, bounds, fold,
    level_code, parts,
};
use crate::recognition::reason::Reason;
use crate::recognition::why::Why;

/// An overview whose cells are the levels of other sheets tells ranks, nothing else.
pub(super) fn find(book: &Book, guesses: &mut [(usize, SheetGuess)]) {
    let names: Vec<(usize, BTreeSet<String>)> = guesses
        .iter()
        .map(|(n, guess)| {
            let tables = guess.tables.iter().filter(|(_, t)| t.body == Body::Text);
            let names = tables.flat_map(|(_, t)| {
                t.levels.iter().flat_map(|l| [Some(fold(&l.name)), short_name(&l.name).map(|s| fold(&s))])
            });
            (*n, names.flatten().collect())
        })
        .collect();
    for (n, guess) in guesses.iter_mut() {
        let Some(sheet) = book.sheets.iter().find(|s| s.name == guess.mapping.sheet && !s.hidden) else {
            continue;
        };
        let others: BTreeSet<&String> = names.iter().filter(|(m, _)| m != n).flat_map(|(_, names)| names).collect();
        let own: usize = names.iter().filter(|(m, _)| m == n).map(|(_, names)| names.len()).sum();
        if others.is_empty() {
            continue;
        }
        let Some(grid) = Grid::new(sheet) else { continue };
        let view = View { grid: &grid, turned: false };
        let places: Vec<(usize, usize)> = (0..view.n_rows())
            .flat_map(|r| (0..view.n_columns()).map(move |c| (r, c)))
            .filter(|(r, c)| view.has(*r, *c))
            .collect();
        let levels: BTreeSet<(usize, usize)> =
            places.iter().copied().filter(|(r, c)| others.contains(&fold(view.text(*r, *c)))).collect();
        let body: Vec<&(usize, usize)> = places.iter().filter(|(r, c)| *r > 0 && *c > 0).collect();
        let found: Vec<&(usize, usize)> = body.iter().copied().filter(|place| levels.contains(place)).collect();
        let hits = found.len();
        let rows: BTreeSet<usize> = found.iter().map(|(r, _)| *r).collect();
        let columns: BTreeSet<usize> = found.iter().map(|(_, c)| *c).collect();
        if hits < 3 || hits * 10 < body.len() * 6 || rows.len() < 2 || columns.len() < 2 || own > hits {
            continue;
        }
        let marks: BTreeMap<(usize, usize), Mark> = places
            .iter()
            .map(|(r, c)| {
                let mark = |role, why| Mark { role, why, freedom: None };
                let mark = if levels.contains(&(*r, *c)) {
                    mark(Role::Levels, Why::LevelAtRank)
                } else if columns.contains(c) && !rows.contains(r) {
                    mark(Role::Tracks, Why::HeadsTrack)
                } else if view.is_number(*r, *c) || *c == 0 {
                    mark(Role::Heading, Why::RankOfRow)
                } else {
                    mark(Role::Ignored, Why::OtherOfRanks)
                };
                ((*r, *c), mark)
            })
            .collect();
        guess.tables.clear();
        let because = Reason::Overview { count: hits, total: body.len() }.into();
        guess.mapping.blocks = vec![BlockMapping {
            shape: Some(Shape::LevelsDown),
            turned: true,
            ladder: Some(0),
            parts: parts(view, &marks),
            ..BlockMapping::new(bounds(view, places.iter().copied()), Use::Ranks, &because)
        }];
    }
}

/// `D1 - Developer 1` → `D1`.
fn short_name(name: &str) -> Option<String> {
    let (code, _) = [" - ", " – ", ": ", " ("].iter().find_map(|dash| name.split_once(dash))?;
    level_code(code).map(|_| code.trim().to_owned())
}
