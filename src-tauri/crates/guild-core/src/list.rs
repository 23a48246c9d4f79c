//! Lists of things as JSON, by the model's field names; references are ids.

use crate::{Error, Workspace};
use guild_model::communities::{Need, Offer, implied_offers};
use serde::Serialize;
use serde_json::{Value, json};

/// What can be listed.
pub const LISTS: &[&str] = &[
    "communities",
    "people",
    "memberships",
    "services",
    "offers",
    "needs",
    "norms",
    "frameworks",
    "tracks",
    "levels",
    "steps",
    "areas",
    "skills",
    "expectations",
    "criteria",
    "assessments",
    "standings",
    "check_ins",
    "asked_skills",
    "places",
];

impl Workspace {
    /// All things of a kind, as an array of objects.
    ///
    /// Errors: `NotFound` for a word that is not in [`LISTS`].
    pub fn list(&mut self, what: &str) -> Result<Vec<Value>, Error> {
        let tables = self.tables();
        match what {
            "communities" => objects(&tables.communities().all()?),
            "people" => objects(&tables.people().all()?),
            "memberships" => objects(&tables.memberships().all()?),
            "assessments" => objects(&tables.assessments().all()?),
            "standings" => objects(&tables.standings().all()?),
            "check_ins" => objects(&tables.check_ins().all()?),
            "asked_skills" => objects(&tables.asked_skills().all()?),
            "places" => objects(&tables.places().all()?),
            "services" => objects(&tables.services().all()?),
            "offers" => offers(&tables.offers().all()?, &tables.needs().all()?),
            "needs" => objects(&tables.needs().all()?),
            // What communities agree on is not written down yet; see the decisions in ARCHITECTURE.md.
            "norms" => Ok(Vec::new()),
            "frameworks" => objects(&tables.frameworks().all()?),
            "tracks" | "levels" | "steps" | "areas" | "skills" | "expectations" | "criteria" => {
                let ids: Vec<_> = tables.frameworks().all()?.into_iter().map(|f| f.id).collect();
                let mut all = Vec::new();
                for id in ids {
                    let matrix = self.matrix(id)?;
                    all.extend(match what {
                        "tracks" => objects(&matrix.tracks)?,
                        "levels" => objects(&matrix.levels)?,
                        "steps" => objects(&matrix.steps)?,
                        "areas" => objects(&matrix.areas)?,
                        "skills" => objects(&matrix.skills)?,
                        "expectations" => objects(&matrix.expectations)?,
                        _ => objects(&matrix.criteria)?,
                    });
                }
                Ok(all)
            }
            other => Err(Error::NotFound {
                what: "list",
                text: other.to_owned(),
                known: LISTS.iter().map(|s| (*s).to_owned()).collect(),
            }),
        }
    }
}

/// Stated offers, then those that follow from a need that names its provider; these have no id.
fn offers(stated: &[Offer], needs: &[Need]) -> Result<Vec<Value>, Error> {
    let mut all = objects(stated)?;
    for offer in &mut all {
        if let Value::Object(offer) = offer {
            offer.insert("implied".to_owned(), json!(false));
        }
    }
    let implied = implied_offers(stated, needs).into_iter().map(|(community, service)| {
        let custom = json!({});
        json!({ "id": null, "community": community, "service": service, "detail": null, "custom": custom, "implied": true })
    });
    all.extend(implied);
    Ok(all)
}

fn objects<T: Serialize>(things: &[T]) -> Result<Vec<Value>, Error> {
    things.iter().map(value).collect()
}

fn value<T: Serialize>(thing: &T) -> Result<Value, Error> {
    let mut value = serde_json::to_value(thing).map_err(|e| Error::Refused(e.to_string()))?;
    blank_to_null(&mut value);
    Ok(value)
}

/// A text that is not there is `null`, as every absent value is.
fn blank_to_null(value: &mut Value) {
    match value {
        Value::String(text) if text.is_empty() => *value = Value::Null,
        Value::Array(items) => items.iter_mut().for_each(blank_to_null),
        Value::Object(fields) => fields.values_mut().for_each(blank_to_null),
        _ => {}
    }
}
