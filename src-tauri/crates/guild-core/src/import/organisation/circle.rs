//! Circles of parents among communities that are not stored yet.

/// Of things numbered from 0 with their parents: those that stand in a circle, at least one circle of each knot.
/// Cost: O(things + parents), without recursion.
pub(super) fn in_circles(parents: &[Vec<usize>]) -> Vec<bool> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        OnPath(usize),
        Done,
    }
    let mut circled = vec![false; parents.len()];
    let mut seen = vec![Seen::Not; parents.len()];
    for start in 0..parents.len() {
        if seen.get(start) != Some(&Seen::Not) {
            continue;
        }
        let mut path = vec![(start, 0)];
        set(&mut seen, start, Seen::OnPath(0));
        while let Some((at, next)) = path.last_mut() {
            let Some(&parent) = parents.get(*at).and_then(|p| p.get(*next)) else {
                set(&mut seen, *at, Seen::Done);
                path.pop();
                continue;
            };
            *next += 1;
            match seen.get(parent) {
                Some(Seen::Not) => {
                    set(&mut seen, parent, Seen::OnPath(path.len()));
                    path.push((parent, 0));
                }
                Some(Seen::OnPath(from)) => {
                    path.iter().skip(*from).for_each(|(on, _)| set(&mut circled, *on, true));
                }
                Some(Seen::Done) | None => {}
            }
        }
    }
    circled
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(entry) = list.get_mut(at) {
        *entry = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(parents: &[&[usize]], expected: &[usize]) {
        let parents: Vec<Vec<usize>> = parents.iter().map(|p| p.to_vec()).collect();
        let found = in_circles(&parents);
        assert_eq!((0..parents.len()).filter(|n| found[*n]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn circles() {
        check(&[&[], &[0], &[0, 1]], &[]);
        check(&[&[0], &[0]], &[0]);
        check(&[&[2], &[0], &[1], &[2]], &[0, 1, 2]);
        check(&[&[1], &[0], &[3], &[2], &[9]], &[0, 1, 2, 3]);
        let deep: Vec<Vec<usize>> = (0..200_000).map(|n| vec![n + 1]).collect();
        assert!(in_circles(&deep).iter().all(|c| !c));
    }
}
