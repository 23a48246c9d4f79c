//! What is the same thing in several versions of a framework.

use std::collections::BTreeMap;

/// Which things are copies of one another: each new version of a framework copies its things, and each copy remembers
/// in `origin` what it was copied from.
///
/// An assessment of a skill counts for every copy of the skill, whichever version it was recorded on.
#[derive(Clone, Debug, PartialEq)]
pub struct Kin<I: Ord> {
    root: BTreeMap<I, I>,
}

impl<I: Ord + Copy> Kin<I> {
    /// * `things`: the id and the origin of each, of all versions.
    /// * An origin that is no longer there still stands for all that were copied from it.
    /// * Cost: O(n log n). A circle of origins, as only a damaged file has it, is cut where it closes.
    pub fn of(things: impl IntoIterator<Item = (I, Option<I>)>) -> Self {
        let origin: BTreeMap<I, Option<I>> = things.into_iter().collect();
        let mut root: BTreeMap<I, I> = BTreeMap::new();
        for &id in origin.keys() {
            let mut walk = vec![id];
            let mut at = id;
            let found = loop {
                if let Some(&known) = root.get(&at) {
                    break known;
                }
                match origin.get(&at).copied().flatten().filter(|next| !walk.contains(next)) {
                    Some(next) => {
                        walk.push(next);
                        at = next;
                    }
                    None => break at,
                }
            };
            for met in walk {
                root.insert(met, found);
            }
        }
        Self { root }
    }

    /// What all copies of a thing have in common; an unknown thing is its own.
    pub fn root(&self, id: I) -> I {
        self.root.get(&id).copied().unwrap_or(id)
    }

    /// Whether one is a copy of the other, or both are of a third.
    pub fn same(&self, one: I, other: I) -> bool {
        self.root(one) == self.root(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(things: &[(u8, Option<u8>)], expected: &[&[u8]]) {
        let kin = Kin::of(things.iter().copied());
        for (n, family) in expected.iter().enumerate() {
            for (m, other) in expected.iter().enumerate() {
                for &a in *family {
                    for &b in *other {
                        assert_eq!(kin.same(a, b), n == m, "{a} and {b} of {things:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn copies_of_copies_are_the_same() {
        check(&[(1, None), (2, Some(1)), (3, Some(2)), (4, None)], &[&[1, 2, 3], &[4]]);
        check(&[(3, Some(2)), (2, Some(1)), (1, None)], &[&[1, 2, 3]]);
    }

    #[test]
    fn an_origin_that_is_gone_still_joins_its_copies() {
        check(&[(2, Some(1)), (3, Some(1)), (5, Some(4))], &[&[1, 2, 3], &[4, 5]]);
    }

    #[test]
    fn a_circle_ends() {
        check(&[(1, Some(2)), (2, Some(1)), (3, None)], &[&[1, 2], &[3]]);
    }
}
