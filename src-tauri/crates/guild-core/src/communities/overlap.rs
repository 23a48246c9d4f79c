//! Who is in several communities at once, and who depends on whom, as tables.

use super::numbered::Numbered;
use crate::{Error, Workspace};
use guild_analysis::communities::{in_all, largest, overlap, service_matrix};
use guild_model::{CommunityId, PersonId};
use guild_store::StoreError;
use serde::{Deserialize, Serialize};

/// How communities overlap, counting active people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OverlapView {
    /// Those looked at, in the order asked for, each once.
    pub communities: Vec<CommunityId>,
    /// The most people first.
    pub combinations: Vec<OverlapCombination>,
    /// Each two that share somebody.
    pub pairs: Vec<OverlapPair>,
}

/// Some of the communities that somebody is in together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OverlapCombination {
    /// Places in `OverlapView::communities`.
    pub of: Vec<u32>,
    /// Who is in exactly these of the communities looked at.
    pub exactly: Vec<PersonId>,
    /// How many are in at least these.
    pub at_least: u32,
}

/// Two of the communities that share active people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct OverlapPair {
    /// A place in `OverlapView::communities`.
    pub a: u32,
    /// A later place there.
    pub b: u32,
    /// How many are active in both, at least 1.
    pub shared: u32,
    /// Shared people as a part of the people in either, 0 to 1.
    pub jaccard: f64,
}

/// Who serves whom as a matrix: providers down, consumers across, in one order that runs with the services as far
/// as circles allow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ServiceMatrixView {
    /// The communities with service links.
    pub order: Vec<CommunityId>,
    /// Places of `order`: from, and up to but without, which serve one another in a circle.
    pub cycles: Vec<(u32, u32)>,
    /// Row, column, number of services; rows and columns are places of `order`.
    pub cells: Vec<(u32, u32, u32)>,
}

impl Workspace {
    /// How these communities overlap; without any, the largest `at_most`.
    pub fn overlap(&mut self, of: &[CommunityId], at_most: u32) -> Result<OverlapView, Error> {
        let organisation = self.organisation()?;
        let numbered = Numbered::new(&organisation);
        let belonging = numbered.belonging()?;
        let chosen: Vec<u32> = if of.is_empty() {
            largest(&belonging, at_most as usize)
        } else {
            of.iter()
                .map(|id| numbered.community.get(id).copied().ok_or(StoreError::Missing("community")))
                .collect::<Result<_, _>>()?
        };
        let found = overlap(&belonging, &chosen);
        let person = |n: &u32| organisation.people[*n as usize].id;
        Ok(OverlapView {
            communities: found.communities.iter().map(|n| organisation.communities[*n as usize].id).collect(),
            combinations: found
                .combinations
                .iter()
                .map(|combination| OverlapCombination {
                    of: combination.of.clone(),
                    exactly: combination.exactly.iter().map(person).collect(),
                    at_least: combination.at_least as u32,
                })
                .collect(),
            pairs: found
                .pairs
                .iter()
                .map(|pair| OverlapPair { a: pair.a, b: pair.b, shared: pair.shared as u32, jaccard: pair.jaccard })
                .collect(),
        })
    }

    /// Who is active in all of these communities, whatever else they are in.
    pub fn people_in_all(&mut self, of: &[CommunityId]) -> Result<Vec<PersonId>, Error> {
        let organisation = self.organisation()?;
        let numbered = Numbered::new(&organisation);
        let chosen: Vec<u32> = of.iter().filter_map(|id| numbered.community.get(id).copied()).collect();
        let people = in_all(&numbered.belonging()?, &chosen);
        Ok(people.into_iter().map(|n| organisation.people[n as usize].id).collect())
    }

    /// Who serves whom, ordered so that circles stand together.
    pub fn service_matrix(&mut self) -> Result<ServiceMatrixView, Error> {
        let organisation = self.organisation()?;
        let numbered = Numbered::new(&organisation);
        let found = service_matrix(organisation.communities.len(), &numbered.service_links())?;
        Ok(ServiceMatrixView {
            order: found.order.iter().map(|n| organisation.communities[*n as usize].id).collect(),
            cycles: found.cycles.iter().map(|cycle| (cycle.start as u32, cycle.end as u32)).collect(),
            cells: found.cells,
        })
    }
}
