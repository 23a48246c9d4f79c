//! What was said of everyone, as one table.

use super::ladder_of_nobody;
use crate::communities::{ExportProfile, catalogue, shown_order};
use crate::export::{format_of, replace};
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_exchange::map::sheet::{ColumnKind, Sheet};
use guild_exchange::map::{SheetFormat, write_sheets};
use guild_exchange::ratings::own::{EvidenceRecord, RatingRecord, RatingsFormat, write_ratings};
use guild_model::mastery::Matrix;
use guild_model::people::Assessment;
use guild_model::{FrameworkId, Name, PersonId, SkillId, Text};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// A skill with the framework that it is of, and its place there.
struct Known<'m> {
    matrix: &'m Matrix,
    at: usize,
}

impl Workspace {
    /// Writes every assessment, person by person in the order of names, skill by skill, by day; the ending of `to`
    /// says the format. Importing the file again changes nothing.
    ///
    /// * `framework`: only what was said in its skills, in whichever version; all frameworks without one.
    /// * Under invented names nothing goes out that may name people: no address, assessor, note or evidence.
    /// * Of the structure: how many people reach each rating in each skill.
    /// * Errors: `NotOffered`, `Io`, a framework that is gone.
    pub fn export_ratings(
        &mut self,
        framework: Option<FrameworkId>,
        to: &Path,
        profile: ExportProfile,
        language: &str,
    ) -> Result<(), Error> {
        let format = format_of("ratings", to)?;
        let ids: Vec<FrameworkId> = self.frameworks()?.iter().map(|f| f.id).collect();
        let mut all: Vec<Arc<Matrix>> = ids.into_iter().map(|id| self.matrix(id)).collect::<Result<_, _>>()?;
        let words = catalogue(language)?;
        let names = self.shown_names(profile, &words)?;
        if let Some(unnamed) = self.unnamed(profile, &names, &words)? {
            all = all.iter().map(|matrix| ladder_of_nobody(matrix, &unnamed)).collect();
        }
        let lineage = framework.map(|id| self.matrix(id)).transpose()?.map(|m| m.framework.lineage);
        let wanted = |m: &&Arc<Matrix>| lineage.is_none_or(|lineage| lineage == m.framework.lineage);
        let mut skills: BTreeMap<SkillId, Known> = BTreeMap::new();
        for matrix in all.iter().filter(wanted) {
            for (at, skill) in matrix.skills.iter().enumerate() {
                skills.insert(skill.id, Known { matrix, at });
            }
        }
        let bytes = if profile == ExportProfile::Structure {
            self.numbers(&skills, format, &words)?
        } else {
            let records = self.records(&skills, &names, profile)?;
            write_ratings(&records, format).map_err(|e| Error::Refused(e.to_string()))?
        };
        replace(to, &bytes)
    }

    fn records(
        &mut self,
        skills: &BTreeMap<SkillId, Known>,
        names: &BTreeMap<PersonId, (String, String)>,
        profile: ExportProfile,
    ) -> Result<Vec<RatingRecord>, Error> {
        let snapshot = self.snapshot()?;
        let people: Vec<PersonId> = snapshot.people.iter().map(|p| p.id).collect();
        let places: BTreeMap<PersonId, usize> =
            shown_order(&people, profile).into_iter().enumerate().map(|(at, n)| (people[n], at)).collect();
        let mut said: Vec<(&Assessment, &Known)> =
            snapshot.assessments.iter().filter_map(|a| Some((a, skills.get(&a.skill)?))).collect();
        said.sort_by_key(|(a, skill)| {
            let framework = &skill.matrix.framework;
            (places.get(&a.person), &framework.name, framework.version, skill.at, a.date, a.id)
        });
        let is_full = profile == ExportProfile::Full;
        let record = |(a, known): (&Assessment, &Known)| {
            let (key, name) = names.get(&a.person)?;
            let skill = known.matrix.skills.get(known.at)?;
            let area = skill.area.and_then(|id| known.matrix.areas.iter().find(|area| area.id == id));
            let email = snapshot.person(a.person).and_then(|p| p.email.as_ref());
            let evidence = |e: &guild_model::people::Evidence| EvidenceRecord {
                text: e.text.clone(),
                link: e.link.clone(),
                date: e.date,
            };
            Some(RatingRecord {
                person_id: key.clone(),
                person: Name::nearest_or_unnamed(name),
                email: email.filter(|_| is_full).map(ToString::to_string),
                framework: known.matrix.framework.name.clone(),
                skill_id: skill.key.to_string(),
                skill: skill.name.clone(),
                area: area.map(|area| area.name.clone()),
                kind: a.kind,
                by: a.by.clone().filter(|_| is_full),
                date: a.date,
                knows: a.knows,
                does: a.does,
                interest: a.interest,
                note: if is_full { a.note.clone() } else { Text::default() },
                evidence: if is_full { a.evidence.iter().map(evidence).collect() } else { Vec::new() },
                skill_uuid: Some(skill.id),
            })
        };
        Ok(said.into_iter().filter_map(record).collect())
    }

    /// How many people have each rating in each skill, by what counts; no one is named.
    fn numbers(
        &mut self,
        skills: &BTreeMap<SkillId, Known>,
        format: RatingsFormat,
        words: &Catalogue,
    ) -> Result<Vec<u8>, Error> {
        let (ground, counted) = (self.ground()?, self.counted()?);
        let roots: BTreeSet<SkillId> = skills.keys().map(|id| ground.skills.root(*id)).collect();
        let mut counts: BTreeMap<SkillId, BTreeMap<guild_model::Rating, u32>> = BTreeMap::new();
        for (_, skill, rating) in counted.ratings().filter(|(_, skill, _)| roots.contains(skill)) {
            *counts.entry(skill).or_default().entry(rating).or_default() += 1;
        }
        let mut known: Vec<&Known> = skills.values().collect();
        known.sort_by_key(|k| (&k.matrix.framework.name, k.matrix.framework.version, k.at));
        let mut rows = Vec::new();
        for Known { matrix, at } in known {
            let Some(skill) = matrix.skills.get(*at) else { continue };
            for (rating, people) in counts.get(&ground.skills.root(skill.id)).into_iter().flatten() {
                let framework = &matrix.framework;
                let of = [json!(framework.name), json!(framework.version), json!(skill.key), json!(skill.name)];
                rows.push(of.into_iter().chain([json!(rating), json!(people)]).collect());
            }
        }
        let columns = [
            ("framework", ColumnKind::Text),
            ("version", ColumnKind::Number),
            ("skill_id", ColumnKind::Text),
            ("skill", ColumnKind::Text),
            ("rating", ColumnKind::Number),
            ("people", ColumnKind::Number),
        ];
        let format = match format {
            RatingsFormat::Xlsx => SheetFormat::Xlsx,
            RatingsFormat::Ods => SheetFormat::Ods,
            RatingsFormat::Csv => SheetFormat::Csv,
            RatingsFormat::Json => SheetFormat::Json,
        };
        let sheet = Sheet { name: "numbers", columns: columns.to_vec(), rows };
        write_sheets(&[sheet], format, &|id, args| words.text(id, args)).map_err(|e| Error::Refused(e.to_string()))
    }
}
