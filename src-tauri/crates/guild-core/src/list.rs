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

    /// What is noteworthy in communities and their people, in the frameworks, and in the people on the latest version
    /// of each, those with their framework: each finding with a sentence.
    pub fn findings(&mut self) -> Result<Vec<Value>, Error> {
        let mut all = Vec::new();
        for (finding, said) in self.told_community_findings()? {
            let Value::Object(mut object) = value(&finding)? else { continue };
            object.insert("message".to_owned(), json!(said));
            all.push(Value::Object(object));
        }
        for framework in self.frameworks()? {
            for finding in self.matrix_view(framework.id)?.findings {
                let Value::Object(mut object) = value(&finding)? else { continue };
                object.insert("framework".to_owned(), json!(framework.id));
                object.insert("message".to_owned(), json!(sentence(&finding)));
                all.push(Value::Object(object));
            }
        }
        let frameworks = self.frameworks()?;
        let newer = |f: &crate::mastery::FrameworkSummary| {
            frameworks.iter().any(|o| o.lineage == f.lineage && o.version > f.version)
        };
        for framework in frameworks.iter().filter(|f| !newer(f)) {
            for (finding, said) in self.told_team_findings(framework.id)? {
                let Value::Object(mut object) = value(&finding)? else { continue };
                object.insert("framework".to_owned(), json!(framework.id));
                object.insert("message".to_owned(), json!(said));
                all.push(Value::Object(object));
            }
        }
        Ok(all)
    }
}

fn sentence(finding: &guild_model::mastery::Finding) -> String {
    use guild_model::mastery::FindingKind as Kind;
    let arg = |name: &str| finding.args.get(name).cloned().unwrap_or_default();
    match finding.kind {
        Kind::ShrinkingFreedom => format!(
            "{} leaves less freedom ({}) than {}: {}, before {}; raise it, or make the step a side move",
            arg("level"),
            arg("freedom"),
            arg("from"),
            arg("after"),
            arg("before")
        ),
        Kind::ShrinkingResponsibility => format!(
            "{} carries less responsibility than {}: {}, before {}; add what stays, or make the step a side move",
            arg("level"),
            arg("from"),
            arg("after"),
            arg("before")
        ),
        Kind::Ceiling => format!(
            "no step leads on from {} ({}); add a step, or mark the level as the top of its track",
            arg("level"),
            arg("track")
        ),
        Kind::UnreachableLevel => {
            format!(
                "no walk from the first level reaches {} ({}); add a step that leads there",
                arg("level"),
                arg("track")
            )
        }
        Kind::EmptyLevel => format!("nothing is expected at {}; describe it, or remove the level", arg("level")),
        Kind::NoPathBeyondTrunk => format!("{} is the only track; add a second path beyond it", arg("track")),
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
        json!({ "id": null, "community": community, "service": service, "detail": "", "custom": custom, "implied": true })
    });
    all.extend(implied);
    Ok(all)
}

fn objects<T: Serialize>(things: &[T]) -> Result<Vec<Value>, Error> {
    things.iter().map(value).collect()
}

fn value<T: Serialize>(thing: &T) -> Result<Value, Error> {
    serde_json::to_value(thing).map_err(|e| Error::Refused(e.to_string()))
}
