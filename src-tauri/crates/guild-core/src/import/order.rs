//! Keeping an order, and taking one from a file.

use std::collections::{BTreeMap, BTreeSet};

/// Puts `things` into the order of `wanted`; a thing that is not wanted stays behind the one it stood behind.
///
/// Positions stay as they are where the order is already so and none is missing (a new thing has `u32::MAX`);
/// otherwise they are numbered anew from 0. Cost: O(n log n).
pub(super) fn reorder<T, I: Ord + Copy>(
    things: &mut [T],
    wanted: &[I],
    id: impl Fn(&T) -> I,
    position: impl Fn(&mut T) -> &mut u32,
) {
    let place =
        |order: &[I]| -> BTreeMap<I, usize> { order.iter().enumerate().rev().map(|(at, id)| (*id, at)).collect() };
    let asked = place(wanted);
    things.sort_by_key(|thing| asked.get(&id(thing)).copied().unwrap_or(usize::MAX));
    let mut known: Vec<(u32, I)> =
        things.iter_mut().map(|thing| (*position(thing), id(thing))).filter(|(at, _)| *at != u32::MAX).collect();
    known.sort_by_key(|(at, _)| *at);
    let now: Vec<I> = known.iter().map(|(_, id)| *id).filter(|id| asked.contains_key(id)).collect();
    let there: BTreeSet<I> = things.iter().map(&id).collect();
    let kept: Vec<I> = wanted.iter().copied().filter(|want| there.contains(want)).collect();
    if known.len() == things.len() && now == kept {
        return;
    }
    let mut behind: BTreeMap<Option<I>, Vec<I>> = BTreeMap::new();
    let mut last = None;
    for (_, thing) in known {
        if asked.contains_key(&thing) {
            last = Some(thing);
        } else {
            behind.entry(last).or_default().push(thing);
        }
    }
    let mut order: Vec<I> = behind.remove(&None).unwrap_or_default();
    for thing in kept {
        order.push(thing);
        order.extend(behind.remove(&Some(thing)).unwrap_or_default());
    }
    let order = place(&order);
    things.sort_by_key(|thing| order.get(&id(thing)).copied().unwrap_or(usize::MAX));
    things.iter_mut().enumerate().for_each(|(n, thing)| *position(thing) = n as u32);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(before: &[(char, u32)], wanted: &str, expected: &[(char, u32)]) {
        let mut things = before.to_vec();
        reorder(&mut things, &wanted.chars().collect::<Vec<_>>(), |t| t.0, |t| &mut t.1);
        things.sort_by_key(|t| t.1);
        assert_eq!(things, expected);
    }

    #[test]
    fn orders() {
        check(&[('a', 0), ('b', 3)], "ab", &[('a', 0), ('b', 3)]);
        check(&[('a', 0), ('b', 1), ('c', 2)], "ca", &[('c', 0), ('a', 1), ('b', 2)]);
        check(&[('a', 0), ('b', 1), ('n', u32::MAX)], "anb", &[('a', 0), ('n', 1), ('b', 2)]);
        check(&[('a', 0), ('x', 1), ('b', 2)], "ab", &[('a', 0), ('x', 1), ('b', 2)]);
        check(
            &[('x', 0), ('y', 1), ('a', 2), ('z', 3), ('b', 4), ('n', u32::MAX)],
            "nba",
            &[('x', 0), ('y', 1), ('n', 2), ('b', 3), ('a', 4), ('z', 5)],
        );
    }
}
