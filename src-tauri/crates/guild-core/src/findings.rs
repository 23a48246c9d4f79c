//! All that is noteworthy, told: in communities and people, in frameworks, in the people on them.

use crate::communities::CommunityFinding;
use crate::people::{TeamFilter, today};
use crate::wording::{Wording, wording};
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_model::mastery::{Finding, Matrix};
use guild_model::name_order::by_name;
use guild_model::people::TeamFinding;
use guild_model::{CommunityId, FrameworkId, PersonId, SetAside};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const WORDING: Wording = wording!("map", "mastery", "directory");

/// A finding with its sentences, for those who are not in front of the window.
pub(crate) struct ToldFinding {
    pub sentences: Sentences,
    /// The finding itself, with all its fields.
    fields: Value,
}

impl Workspace {
    /// All that is noteworthy: in communities and people, then in each framework, then in the people on the version of
    /// each that is in force; what is set aside comes after all that is not. Each finding has its fields, its `framework`
    /// (null for communities), a `title`, a `message` and what was said when it was `set_aside` (null where it is not):
    /// `reason`, `on` and `until`.
    pub fn findings(&mut self) -> Result<Vec<Value>, Error> {
        let catalogue = WORDING.catalogue("en")?;
        let mut all = Vec::new();
        for finding in self.community_findings()? {
            all.push(told(&finding, None, of_community(&finding, &catalogue))?);
        }
        let names = self.organisation()?.people.iter().map(|p| (p.id, p.name.to_string())).collect();
        all.extend(self.ladder_findings(&names, "en")?);
        all.sort_by_key(|told| told.sentences.set_aside.is_some());
        Ok(all
            .into_iter()
            .filter_map(|told| {
                let Value::Object(mut object) = told.fields else { return None };
                object.insert("title".to_owned(), json!(told.sentences.title));
                object.insert("message".to_owned(), json!(told.sentences.message));
                Some(Value::Object(object))
            })
            .collect())
    }

    /// What is noteworthy in each framework, and in the people on the version of each that is in force, by the
    /// thresholds of the workspace.
    ///
    /// * `names`: under which people are told; who has none is left out of the sentences.
    /// * `language`: `en`, `de` or `fr`.
    pub(crate) fn ladder_findings(
        &mut self,
        names: &BTreeMap<PersonId, String>,
        language: &str,
    ) -> Result<Vec<ToldFinding>, Error> {
        let catalogue = WORDING.catalogue(language)?;
        let organisation = self.organisation()?;
        let communities: BTreeMap<CommunityId, &str> =
            organisation.communities.iter().map(|c| (c.id, c.name.as_str())).collect();
        let frameworks = self.frameworks()?;
        let mut all = Vec::new();
        for framework in &frameworks {
            for finding in self.matrix_view(framework.id)?.findings {
                all.push(told(&finding, Some(framework.id), of_ladder(&finding, &catalogue))?);
            }
        }
        for framework in self.frameworks_in_force()? {
            let found = self.team_findings(framework.id, &TeamFilter::default(), None, today())?.findings;
            let matrix = self.matrix(framework.id)?;
            for finding in found {
                let community = finding.community.and_then(|id| communities.get(&id).copied()).unwrap_or_default();
                let sentences = of_team(&finding, &matrix, names, community, &catalogue);
                all.push(told(&finding, Some(framework.id), sentences)?);
            }
        }
        Ok(all)
    }
}

/// The title, the message, and whom and what they are about.
pub(crate) struct Sentences {
    /// Why it is not to be told, where somebody has said so.
    pub set_aside: Option<SetAside>,
    /// As in [`guild_model::mastery::FindingKind`] and its like.
    pub kind: &'static str,
    /// What it is, and in what.
    pub title: String,
    /// What was found against which threshold, and the way out.
    pub message: String,
    pub communities: Vec<CommunityId>,
    /// Whom it is about; of a mentor first the mentor.
    pub people: Vec<PersonId>,
}

fn told<T: Serialize>(finding: &T, framework: Option<FrameworkId>, sentences: Sentences) -> Result<ToldFinding, Error> {
    let mut fields = serde_json::to_value(finding).map_err(|e| Error::Refused(e.to_string()))?;
    if let Value::Object(fields) = &mut fields {
        fields.insert("framework".to_owned(), json!(framework));
        // Why, and from when until when; by what it is recognised is nobody's concern outside.
        fields.remove("about");
        if let Some(SetAside { reason, on, until, .. }) = &sentences.set_aside {
            fields.insert("set_aside".to_owned(), json!({ "reason": reason, "on": on, "until": until }));
        }
    }
    Ok(ToldFinding { sentences, fields })
}

pub(crate) fn of_community(finding: &CommunityFinding, catalogue: &Catalogue) -> Sentences {
    let kind = finding.kind.word();
    let dashed = kind.replace('_', "-");
    let args: Vec<(&str, &str)> = finding.args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    Sentences {
        title: catalogue.text(&format!("map-finding-{dashed}"), &args),
        message: catalogue.text(&format!("finding-{dashed}"), &args),
        communities: finding.communities.clone(),
        people: finding.people.clone(),
        set_aside: finding.set_aside.clone(),
        kind,
    }
}

fn of_ladder(finding: &Finding, catalogue: &Catalogue) -> Sentences {
    let kind = finding.kind.word();
    let dashed = kind.replace('_', "-");
    let args: Vec<(&str, &str)> = finding.args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    Sentences {
        title: catalogue.text(&format!("findings-mastery-{dashed}"), &args),
        message: catalogue.text(&format!("finding-{dashed}"), &args),
        communities: Vec::new(),
        people: Vec::new(),
        set_aside: finding.set_aside.clone(),
        kind,
    }
}

/// * `names`: under which people are told; who has none is left out.
/// * `community`: what the community is called that the finding is about.
pub(crate) fn of_team(
    finding: &TeamFinding,
    matrix: &Matrix,
    names: &BTreeMap<PersonId, String>,
    community: &str,
    catalogue: &Catalogue,
) -> Sentences {
    let kind = finding.kind.word();
    let dashed = kind.replace('_', "-");
    let mut people: Vec<&str> = finding.people.iter().filter_map(|id| names.get(id)).map(String::as_str).collect();
    // The first is whom it is about. The others by the names that are shown, whatever the order of the people: under
    // invented ones it would tell who is who.
    people.get_mut(1..).unwrap_or_default().sort_unstable_by(|a, b| by_name(a, b));
    let skills: Vec<&str> = finding.skills.iter().filter_map(|id| matrix.skill(*id)).map(|s| s.name.as_str()).collect();
    let level = finding.level.and_then(|id| matrix.level(id)).map(|l| l.name.as_str()).unwrap_or_default();
    let (skills, everyone) = (skills.join(", "), people.join(", "));
    let others = people.get(1..).unwrap_or_default().join(", ");
    let (found, threshold) = (finding.value.map(rounded).unwrap_or_default(), rounded(finding.threshold));
    let args = [
        ("person", people.first().copied().unwrap_or_default()),
        ("people", everyone.as_str()),
        ("others", others.as_str()),
        ("skill", skills.as_str()),
        ("level", level),
        ("community", community),
        ("found", found.as_str()),
        ("threshold", threshold.as_str()),
    ];
    Sentences {
        title: catalogue.text(&format!("findings-team-{dashed}"), &args),
        message: catalogue.text(&format!("findings-team-{dashed}-way"), &args),
        communities: finding.community.into_iter().collect(),
        people: finding.people.clone(),
        set_aside: finding.set_aside.clone(),
        kind,
    }
}

/// A mean of degrees with one digit; counts have none.
fn rounded(value: f64) -> String {
    ((value * 10.0).round() / 10.0).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::FindingAbout;
    use guild_model::communities::CommunityFindingKind;
    use guild_model::mastery::{FindingKind, FindingSeverity};
    use guild_model::people::TeamFindingKind;

    #[track_caller]
    fn check_ladder(kind: FindingKind, args: &[(&str, &str)], language: &str, expected: &str) {
        let args = [args, &[("level", "Lead"), ("from", "Senior")]].concat();
        let args = args.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        let severity = FindingSeverity::Warning;
        let about = FindingAbout::new(kind.word(), []);
        let finding = Finding { kind, severity, track: None, level: None, skill: None, args, about, set_aside: None };
        let message = of_ladder(&finding, &WORDING.catalogue(language).unwrap()).message;
        let said: String = message.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn what_shrinks_is_told_in_words() {
        let reach = [("cause", "degree"), ("before", "team"), ("after", "own_work")];
        let kind = FindingKind::ShrinkingResponsibility;
        check_ladder(
            kind,
            &reach,
            "en",
            "Lead carries less responsibility than Senior. Lead: own work; Senior: the team’s. \
             Add what comes with it, or make the step a side move.",
        );
        check_ladder(
            kind,
            &[("cause", "silent"), ("before", "Mentors"), ("after", "")],
            "de",
            "Lead trägt weniger Verantwortung als Senior. Lead nennt keine Verantwortung, Senior schon. \
             Ergänzen, was dazukommt, oder den Schritt zum Seitenwechsel machen.",
        );
        let degree = [("freedom", "task"), ("cause", "degree"), ("before", "alone"), ("after", "told")];
        check_ladder(
            FindingKind::ShrinkingFreedom,
            &degree,
            "fr",
            "Lead laisse moins de liberté que Senior (tâche). Lead\u{a0}: reçoit des consignes\u{a0}; \
             Senior\u{a0}: décide seul. Précisez, ou faites-en un passage latéral.",
        );
    }

    #[test]
    fn every_kind_has_its_sentences_in_every_language() {
        for language in ["en", "de", "fr"] {
            let catalogue = WORDING.catalogue(language).unwrap();
            let check = |id: &str| assert!(catalogue.has(id), "{language}: {id}");
            let dashed = |kind: &str| kind.replace('_', "-");
            for kind in CommunityFindingKind::ALL {
                check(&format!("map-finding-{}", dashed(kind.word())));
                check(&format!("finding-{}", dashed(kind.word())));
            }
            for kind in FindingKind::ALL {
                check(&format!("findings-mastery-{}", dashed(kind.word())));
                check(&format!("finding-{}", dashed(kind.word())));
            }
            for kind in TeamFindingKind::ALL {
                check(&format!("findings-team-{}", dashed(kind.word())));
                check(&format!("findings-team-{}-way", dashed(kind.word())));
            }
        }
    }
}
