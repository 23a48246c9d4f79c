//! Communities, people and services: the operations on the map.

pub(crate) mod community;
mod edit;
mod export;
mod finding;
mod kept;
mod map;
mod measure;
mod membership;
mod merge;
mod numbered;
mod overlap;
pub(crate) mod person;
mod pin;
mod profile;
mod saved_view;
pub(crate) mod service;
mod unnamed;
mod without;

pub use community::NewCommunity;
pub use edit::OrganisationEdit;
pub use export::{ExportProfile, MapExport, MapOverlay, MapShown, MapThings};
pub(crate) use export::{catalogue, shown_order};
pub use finding::CommunityFinding;
pub use map::{LaidOutMap, MapNode, MapSource, MapView};
pub use measure::{MeasuredPerson, MeasuresView};
pub use merge::Part;
pub use overlap::{OverlapView, ServiceMatrixView};
pub use person::NewPerson;
pub(crate) use unnamed::{SingleWords, Unnamed};
pub use without::{LeavingRow, WithoutView};

use crate::{Error, Workspace};
use guild_model::PartialDate;
use guild_model::communities::{Organisation, rules};
use guild_store::Tables;
use std::sync::Arc;

impl Workspace {
    /// Everything the map is about. Cost: read once, then shared until something changes.
    pub fn organisation(&mut self) -> Result<Arc<Organisation>, Error> {
        if let Some(known) = &self.organisation {
            return Ok(Arc::clone(known));
        }
        let read = Arc::new(read(&self.tables())?);
        self.organisation = Some(Arc::clone(&read));
        Ok(read)
    }
}

pub(crate) fn read(tables: &Tables) -> Result<Organisation, Error> {
    Ok(Organisation {
        communities: tables.communities().all()?,
        people: tables.people().all()?,
        memberships: tables.memberships().all()?,
        services: tables.services().all()?,
        offers: tables.offers().all()?,
        needs: tables.needs().all()?,
    })
}

/// The rule over parents, after a change of them.
pub(crate) fn check_parents(tables: &Tables) -> Result<(), Error> {
    Ok(rules::check_parents(&tables.communities().all()?)?)
}

/// A date, or nothing where the text is blank.
fn date(text: &str) -> Result<Option<PartialDate>, Error> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    PartialDate::parse(text).map(Some).map_err(|e| Error::NotADate(e.0))
}

/// The day on this machine's clock.
fn today() -> Option<PartialDate> {
    PartialDate::parse(&crate::people::today().to_string()).ok()
}
