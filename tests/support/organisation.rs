//! Organisations of the reference sizes, made from a fixed seed.

/// The reference sizes of the benches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 1,000 people, 100 communities.
    S,
    /// 10,000 people, 1,000 communities.
    M,
    /// 100,000 people, 10,000 communities, 440,000 memberships, 30,000 service links.
    L,
}

impl Size {
    pub fn letter(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
        }
    }

    fn n_communities(self) -> usize {
        match self {
            Self::S => 100,
            Self::M => 1_000,
            Self::L => 10_000,
        }
    }

    fn n_divisions(self) -> usize {
        match self {
            Self::S => 5,
            Self::M => 16,
            Self::L => 50,
        }
    }
}

/// An organisation by indices: heavy-tailed sizes, 80 % of the memberships inside the home division.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Names of the communities, accented and right-to-left ones among them.
    pub communities: Vec<String>,
    /// The home of each community, nested up to four deep; the first community of a division has none.
    pub parents: Vec<Option<u32>>,
    /// The division of each community; nothing that lays out or clusters may be told.
    pub divisions: Vec<u32>,
    pub people: Vec<String>,
    /// The division of each person.
    pub homes: Vec<u32>,
    /// Active memberships as (community, person), each pair once, ascending.
    pub memberships: Vec<(u32, u32)>,
    /// Service links as (provider, consumer), each pair once, ascending.
    pub services: Vec<(u32, u32)>,
}

/// The organisation of a size; the same for the same seed.
pub fn organisation(size: Size, seed: u64) -> Organisation {
    let mut chance = Chance(seed);
    let n_communities = size.n_communities();
    let (n_people, n_services) = (n_communities * 10, n_communities * 3);
    let divided = heavy_tailed(size.n_divisions(), 0.5);
    let n_divisions = size.n_divisions();
    let mut divisions: Vec<u32> = (0..n_communities).map(|c| chance.among(&divided, c, n_divisions)).collect();
    divisions.sort_unstable();
    let mut homes: Vec<u32> = (0..n_people).map(|p| chance.among(&divided, p, n_divisions)).collect();
    chance.shuffle(&mut homes);

    let mut of_division: Vec<Vec<u32>> = vec![Vec::new(); n_divisions];
    (0..).zip(&divisions).for_each(|(community, division): (u32, _)| of_division[*division as usize].push(community));
    let sizes: Vec<Vec<f64>> = of_division.iter().map(|all| heavy_tailed(all.len(), 0.8)).collect();
    let (mut parents, mut depths) = (vec![None; n_communities], vec![0_u32; n_communities]);
    for all in &of_division {
        for (i, &community) in all.iter().enumerate().skip(1) {
            // Homes are few: one of the earlier fifth, but never deeper than four.
            let mut parent = all[chance.below(i.div_ceil(5))];
            while depths[parent as usize] >= 3 {
                parent = parents[parent as usize].unwrap_or(all[0]);
            }
            (parents[community as usize], depths[community as usize]) = (Some(parent), depths[parent as usize] + 1);
        }
    }

    // Everyone is somewhere; who is in one is often in more.
    let eager = heavy_tailed(n_people, 0.4);
    let mut memberships = std::collections::BTreeSet::new();
    let n_memberships = n_people * 44 / 10;
    for i in 0.. {
        if memberships.len() == n_memberships {
            break;
        }
        let person = if i < n_people { i } else { chance.by(&eager) };
        let division = match chance.below(10) {
            0 | 1 => chance.by(&divided),
            _ => homes[person] as usize,
        };
        memberships.insert((of_division[division][chance.by(&sizes[division])], person as u32));
    }
    let mut services = std::collections::BTreeSet::new();
    while services.len() < n_services {
        let division = chance.by(&divided);
        let (from, to) = (division, if chance.below(4) == 0 { chance.by(&divided) } else { division });
        let link = (of_division[from][chance.by(&sizes[from])], of_division[to][chance.by(&sizes[to])]);
        // Mostly downwards; here and there in a circle.
        let forward = (link.0.min(link.1), link.0.max(link.1));
        let link = if chance.below(50) == 0 { link } else { forward };
        if link.0 != link.1 {
            services.insert(link);
        }
    }
    Organisation {
        communities: (0..n_communities).map(|c| format!("{} {c}", COMMUNITIES[c % COMMUNITIES.len()])).collect(),
        parents,
        divisions,
        people: (0..n_people).map(|p| format!("{} {p}", PEOPLE[p % PEOPLE.len()])).collect(),
        homes,
        memberships: memberships.into_iter().collect(),
        services: services.into_iter().collect(),
    }
}

const COMMUNITIES: &[&str] = &["Platform", "Größe & Maß", "Données", "مجتمع البيانات", "Łączność", "Testing", "קהילה"];
const PEOPLE: &[&str] = &["Ada Okafor", "Jörg Müller", "Zoë Brontë", "ليلى حداد", "Nguyễn Ánh", "Sam Hill", "דנה כהן"];

/// Running sums of weights that fall as a power of the rank; the last is the sum of all.
fn heavy_tailed(n: usize, power: f64) -> Vec<f64> {
    let mut sum = 0.0;
    let add = |rank: usize| {
        sum += (rank as f64 + 1.0).powf(-power);
        sum
    };
    (0..n).map(add).collect()
}

/// Numbers that follow from the seed alone (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }

    /// An index, as likely as its weight.
    fn by(&mut self, sums: &[f64]) -> usize {
        let last = sums.last().copied().unwrap_or_default();
        let drawn = (self.next() >> 11) as f64 / (1_u64 << 53) as f64 * last;
        sums.partition_point(|sum| *sum <= drawn).min(sums.len() - 1)
    }

    /// The first `n` in turn, so that none stays empty; then by weight.
    fn among(&mut self, sums: &[f64], i: usize, n: usize) -> u32 {
        if i < n { i as u32 } else { self.by(sums) as u32 }
    }

    fn shuffle(&mut self, all: &mut [u32]) {
        for i in (1..all.len()).rev() {
            all.swap(i, self.below(i + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_is_of_its_size_and_the_same_each_time() {
        let made = organisation(Size::S, 1);
        assert_eq!(made, organisation(Size::S, 1));
        assert_ne!(made, organisation(Size::S, 2));
        assert_eq!((made.communities.len(), made.people.len()), (100, 1_000));
        assert_eq!((made.memberships.len(), made.services.len()), (4_400, 300));
        let inside = made.memberships.iter().filter(|(c, p)| made.divisions[*c as usize] == made.homes[*p as usize]);
        let part = inside.count() as f64 / 4_400.0;
        assert!((0.7..0.9).contains(&part), "{part} of the memberships are inside the home division");
        assert!((0..1_000).all(|person| made.memberships.iter().any(|(_, p)| *p == person)), "everyone is somewhere");
        let mut sizes = [0; 100];
        made.memberships.iter().for_each(|(c, _)| sizes[*c as usize] += 1);
        sizes.sort_unstable();
        assert!(sizes[99] > 5 * sizes[50], "sizes are heavy-tailed: {sizes:?}");
    }
}
