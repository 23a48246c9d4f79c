//! Keeping an order, and taking one from a file.

/// The ids of `wanted` that are in `things`, in the order of `wanted`.
pub(super) fn in_order<T, I: PartialEq + Copy>(wanted: &[I], things: &[T], id: impl Fn(&T) -> I) -> Vec<I> {
    wanted.iter().copied().filter(|want| things.iter().any(|thing| id(thing) == *want)).collect()
}

/// Puts `things` into the order of `wanted`; a thing that is not wanted stays behind the one it stood behind.
///
/// Positions stay as they are where the order is already so and none is missing (a new thing has `u32::MAX`);
/// otherwise they are numbered anew from 0.
pub(super) fn reorder<T, I: PartialEq + Copy>(
    things: &mut [T],
    wanted: &[I],
    id: impl Fn(&T) -> I,
    position: impl Fn(&mut T) -> &mut u32,
) {
    things.sort_by_key(|thing| wanted.iter().position(|want| *want == id(thing)).unwrap_or(usize::MAX));
    let mut known: Vec<(u32, I)> =
        things.iter_mut().map(|thing| (*position(thing), id(thing))).filter(|(at, _)| *at != u32::MAX).collect();
    known.sort_by_key(|(at, _)| *at);
    let now: Vec<I> = known.iter().map(|(_, id)| *id).filter(|id| wanted.contains(id)).collect();
    let kept = in_order(wanted, things, &id);
    if known.len() == things.len() && now == kept {
        return;
    }
    let mut order: Vec<I> = kept;
    for (n, (_, thing)) in known.iter().enumerate().filter(|(_, (_, id))| !wanted.contains(id)) {
        let before = known.iter().take(n).rev().map(|(_, id)| *id).find(|id| order.contains(id));
        let at = before.and_then(|b| order.iter().position(|id| *id == b)).map_or(0, |at| at + 1);
        order.insert(at, *thing);
    }
    things.sort_by_key(|thing| order.iter().position(|want| *want == id(thing)).unwrap_or(usize::MAX));
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
    }
}
