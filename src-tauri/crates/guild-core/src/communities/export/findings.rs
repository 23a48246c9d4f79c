//! What is noteworthy, as a table.

use super::super::finding::sort_findings;
use super::super::unnamed::{SingleWords, Unnamed};
use super::{ExportProfile, catalogue};
use crate::communities::CommunityFinding;
use crate::export::{format_of, replace};
use crate::findings::{Sentences, of_community};
use crate::{Error, Workspace};
use guild_exchange::map::sheet::{ColumnKind, Sheet};
use guild_exchange::map::write_sheets;
use guild_model::name_order::NameOrder;
use guild_model::{CommunityId, PersonId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The key and the name under which each person goes out.
type Names = BTreeMap<PersonId, (String, String)>;

impl Workspace {
    /// Writes what is noteworthy, as [`Self::findings`] has it; the ending of `to` says the format.
    ///
    /// Errors: `NotOffered`, `Io`.
    pub fn export_findings(&mut self, to: &Path, profile: ExportProfile, language: &str) -> Result<(), Error> {
        let format = format_of("findings", to)?;
        let catalogue = catalogue(language)?;
        let names = self.shown_names(profile, &catalogue)?;
        let unnamed = self.unnamed(profile, &names, &catalogue)?;
        let keys = self.shown_keys(unnamed.as_ref())?;
        let mut findings = self.community_findings()?;
        findings.retain(|finding| profile != ExportProfile::Structure || finding.people.is_empty());
        findings.iter_mut().for_each(|finding| under_shown_names(finding, &names, unnamed.as_ref()));
        // By the names that are shown: in the order of the true ones the rows would tell who is who.
        sort_findings(&mut findings);
        let told = findings.iter().map(|finding| of_community(finding, &catalogue));
        // A reason is a text that may name anybody.
        let has_reasons = profile == ExportProfile::Full;
        let mut rows: Vec<Row> =
            told.map(|told| row(&told, &keys, &shown(&told.people, &names), has_reasons)).collect();
        let told = names.iter().map(|(id, (_, name))| (*id, name.clone())).collect();
        let mut of_ladders: Vec<Sentences> =
            self.ladder_findings(&told, language)?.into_iter().map(|told| told.sentences).collect();
        of_ladders.retain(|finding| profile != ExportProfile::Structure || finding.people.is_empty());
        if profile == ExportProfile::Pseudonyms {
            of_ladders.sort_by_cached_key(|f| (f.kind, NameOrder::of(&f.title), NameOrder::of(&f.message)));
        }
        for mut finding in of_ladders {
            if let Some(unnamed) = &unnamed {
                finding.title = unnamed.text(&finding.title, SingleWords::Stay);
                finding.message = unnamed.text(&finding.message, SingleWords::Stay);
            }
            let mut people = shown(&finding.people, &names);
            // The first is whom it is about.
            people.get_mut(1..).unwrap_or_default().sort_unstable();
            rows.push(row(&finding, &keys, &people, has_reasons));
        }
        // What is set aside comes after all that is not.
        rows.sort_by_key(|row| row.set_aside);
        let rows = rows.into_iter().map(|row| row.cells).collect();
        let columns = ["kind", "title", "message", "communities", "people", "set_aside", "reason"];
        let columns = columns.map(|name| (name, ColumnKind::Text)).to_vec();
        let words = |id: &str, args: &[(&str, &str)]| catalogue.text(id, args);
        let bytes = write_sheets(&[Sheet { name: "findings", columns, rows }], format, &words);
        replace(to, &bytes.map_err(|e| Error::Refused(e.to_string()))?)
    }

    /// The key under which each community goes out.
    fn shown_keys(&mut self, unnamed: Option<&Unnamed>) -> Result<BTreeMap<CommunityId, String>, Error> {
        let organisation = self.organisation()?;
        let keys: Vec<&str> = organisation.communities.iter().map(|c| c.key.as_str()).collect();
        let keys = match unnamed {
            Some(unnamed) => unnamed.community_keys(&keys),
            None => keys.into_iter().map(str::to_owned).collect(),
        };
        Ok(organisation.communities.iter().map(|c| c.id).zip(keys).collect())
    }
}

/// Puts the names that are shown into what the sentences name.
fn under_shown_names(finding: &mut CommunityFinding, names: &Names, unnamed: Option<&Unnamed>) {
    let shown = finding.people.first().and_then(|id| names.get(id));
    if let Some(unnamed) = unnamed {
        for (what, said) in finding.args.iter_mut().filter(|(what, _)| *what != "person") {
            let single = if what == "service" { SingleWords::Go } else { SingleWords::Stay };
            *said = unnamed.text(said, single);
        }
    }
    if let (Some(said), Some((_, name))) = (finding.args.get_mut("person"), shown) {
        said.clone_from(name);
    }
}

/// The keys of people; who stays at home is left out.
fn shown<'n>(people: &[PersonId], names: &'n Names) -> Vec<&'n str> {
    people.iter().filter_map(|id| names.get(id)).map(|(key, _)| key.as_str()).collect()
}

struct Row {
    set_aside: bool,
    cells: Vec<Value>,
}

fn row(told: &Sentences, keys: &BTreeMap<CommunityId, String>, people: &[&str], has_reasons: bool) -> Row {
    let communities: Vec<&str> = told.communities.iter().filter_map(|id| keys.get(id)).map(String::as_str).collect();
    let Sentences { kind, title, message, set_aside, .. } = told;
    let reason = set_aside.as_ref().filter(|_| has_reasons).map(|aside| aside.reason.as_str()).unwrap_or_default();
    let texts = [*kind, title, message, &communities.join(";"), &people.join(";")].map(|text| json!(text));
    let aside = [json!(set_aside.as_ref().map(|aside| aside.on)), json!(reason)];
    Row { set_aside: set_aside.is_some(), cells: texts.into_iter().chain(aside).collect() }
}
