//! What a map is made of, as plain data: the source of its pictures, graph files and tables. Kinds and roles are words, for
//! an organisation has its own.

use guild_model::communities::{CommunityState, Importance, MembershipState};

/// The map's content. Things are spoken of by their number in these lists. Positions are in map units, y downward.
#[derive(Clone, Debug, Default)]
pub struct MapGraph {
    /// The organisation's name.
    pub title: String,
    /// ISO day of the last change; empty where nothing was ever changed.
    pub date: String,
    pub communities: Vec<GraphCommunity>,
    pub people: Vec<GraphPerson>,
    pub memberships: Vec<GraphMembership>,
    pub needs: Vec<GraphNeed>,
    /// Communities with the number of active people they share.
    pub in_common: Vec<(usize, usize, u32)>,
}

#[derive(Clone, Debug)]
pub struct GraphCommunity {
    pub key: String,
    pub name: String,
    pub kind: String,
    pub state: CommunityState,
    pub purpose: String,
    /// Where it can be read about.
    pub url: String,
    /// The home first, then the further ones.
    pub parents: Vec<usize>,
    /// Distinct active people.
    pub active: u32,
    /// Distinct active people of it and of everything within it.
    pub inside: u32,
    /// Distinct people who have not left.
    pub people: u32,
    pub x: f64,
    pub y: f64,
    pub r: f64,
    /// Held in its place.
    pub is_pinned: bool,
}

#[derive(Clone, Debug, Default)]
pub struct GraphPerson {
    pub key: String,
    pub name: String,
    pub handle: Option<String>,
    pub email: Option<String>,
    pub affiliation: Option<String>,
    pub outside: bool,
    pub home: Option<usize>,
    pub x: f64,
    pub y: f64,
    /// Active nowhere: only listed, dormant, or in no community.
    pub is_inactive: bool,
    /// Where the person sits in further communities.
    pub seats: Vec<GraphSeat>,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct GraphSeat {
    pub community: usize,
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Debug)]
pub struct GraphMembership {
    pub community: usize,
    pub person: usize,
    pub role: String,
    pub state: MembershipState,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// What a community wants: with a provider a service link, without one unmet.
#[derive(Clone, Debug, Default)]
pub struct GraphNeed {
    pub community: usize,
    pub provider: Option<usize>,
    pub service: String,
    pub kind: String,
    pub importance: Option<Importance>,
    /// Perhaps only the year or the month.
    pub since: Option<String>,
    /// What a picture says below the name of one that nobody meets: since when, in words. May be empty.
    pub remark: String,
}

/// An active one, of which nothing else is said.
impl Default for GraphCommunity {
    fn default() -> Self {
        Self {
            key: String::new(),
            name: String::new(),
            kind: String::new(),
            state: CommunityState::Active,
            purpose: String::new(),
            url: String::new(),
            parents: Vec::new(),
            active: 0,
            inside: 0,
            people: 0,
            x: 0.0,
            y: 0.0,
            r: 0.0,
            is_pinned: false,
        }
    }
}

/// An active one of the first person in the first community.
impl Default for GraphMembership {
    fn default() -> Self {
        let (role, state) = (String::new(), MembershipState::Active);
        Self { community: 0, person: 0, role, state, since: None, until: None }
    }
}

impl GraphMembership {
    /// Whether the person is still of the community.
    pub(super) fn is_present(&self) -> bool {
        self.state != MembershipState::Left
    }
}

impl MapGraph {
    /// The community and those around it, from the inside out. A circle of homes ends where it closes.
    pub(super) fn around(&self, community: usize) -> Vec<usize> {
        let mut around = vec![community];
        let mut at = community;
        while let Some(home) = self.communities.get(at).and_then(|c| c.parents.first()).copied() {
            if around.contains(&home) {
                break;
            }
            around.push(home);
            at = home;
        }
        around
    }

    /// The communities without a home, and of each community those whose home it is. Of homes in a circle all stand at
    /// the top.
    pub(super) fn nesting(&self) -> (Vec<usize>, Vec<Vec<usize>>) {
        let mut inside = vec![Vec::new(); self.communities.len()];
        let mut tops = Vec::new();
        for number in 0..self.communities.len() {
            match self.around(number).get(1) {
                Some(home) if !self.around(*home).contains(&number) => inside[*home].push(number),
                _ => tops.push(number),
            }
        }
        (tops, inside)
    }
}
