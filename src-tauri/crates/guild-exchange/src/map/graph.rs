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
    /// Their places here are their numbers.
    pub communities: Vec<GraphCommunity>,
    /// Their places here are their numbers; none where people stay at home.
    pub people: Vec<GraphPerson>,
    /// Who belongs where, those who have left included; none where people stay at home.
    pub memberships: Vec<GraphMembership>,
    /// Service links and unmet needs.
    pub needs: Vec<GraphNeed>,
    /// Communities with the number of active people they share.
    pub in_common: Vec<(usize, usize, u32)>,
}

/// A community as it goes out.
#[derive(Clone, Debug)]
pub struct GraphCommunity {
    /// By which tables speak of it.
    pub key: String,
    /// As people call it.
    pub name: String,
    /// A word of the product or the organisation's own.
    pub kind: String,
    /// Where it stands in its life.
    pub state: CommunityState,
    /// Empty where none is written, or it stays at home.
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
    /// The middle of its circle.
    pub x: f64,
    /// The middle of its circle, downwards.
    pub y: f64,
    /// The radius of its circle, above 0.
    pub r: f64,
    /// Held in its place.
    pub is_pinned: bool,
}

/// A person as they go out, under their own or an invented name.
#[derive(Clone, Debug, Default)]
pub struct GraphPerson {
    /// By which tables speak of them.
    pub key: String,
    /// As they are called in what goes out.
    pub name: String,
    /// The name in chats or repositories; `None` where it is not known, or stays at home.
    pub handle: Option<String>,
    /// `None` where it is not known, or stays at home.
    pub email: Option<String>,
    /// Where somebody works or comes from; `None` where it is not known, or stays at home.
    pub affiliation: Option<String>,
    /// Not of this organisation.
    pub outside: bool,
    /// The number of the community in which the person is drawn; `None` for none.
    pub home: Option<usize>,
    /// The middle of the person's dot.
    pub x: f64,
    /// The middle of the person's dot, downwards.
    pub y: f64,
    /// Active nowhere: only listed, dormant, or in no community.
    pub is_inactive: bool,
    /// Where the person sits in further communities.
    pub seats: Vec<GraphSeat>,
}

/// Where a person sits in a community that is not their home.
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphSeat {
    /// The number of the community.
    pub community: usize,
    /// The middle of the seat.
    pub x: f64,
    /// The middle of the seat, downwards.
    pub y: f64,
}

/// A membership as it goes out.
#[derive(Clone, Debug)]
pub struct GraphMembership {
    /// The number of the community.
    pub community: usize,
    /// The number of the person.
    pub person: usize,
    /// A word of the product or the community's own.
    pub role: String,
    /// Whether the person takes part.
    pub state: MembershipState,
    /// As it was written: a day, a month or a year; `None` where that is not known.
    pub since: Option<String>,
    /// As it was written; `None` where it has no end that is known.
    pub until: Option<String>,
}

/// What a community wants: with a provider a service link, without one unmet.
#[derive(Clone, Debug, Default)]
pub struct GraphNeed {
    /// The number of the community that wants it.
    pub community: usize,
    /// The number of the community that is to give it; `None`: unmet.
    pub provider: Option<usize>,
    /// What the service is called.
    pub service: String,
    /// What passes: a word of the product or the organisation's own.
    pub kind: String,
    /// How much it matters; `None` where nobody has said.
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
