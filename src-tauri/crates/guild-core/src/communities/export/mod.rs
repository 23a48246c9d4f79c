//! The map, its measures and its findings as files for others.

mod findings;
mod look;
mod map;
mod measures;
mod overlay;

pub use look::{MapShown, MapThings};
pub use map::MapExport;
pub use overlay::MapOverlay;

use super::unnamed::Unnamed;
use crate::wording::{Wording, wording};
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_model::PersonId;
use std::collections::BTreeMap;

const WORDING: Wording = wording!("pictures", "map", "page", "tables");

/// How much of people goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportProfile {
    /// Everything, under people's own names.
    #[default]
    Full,
    /// People under invented names that stay theirs, in the names of communities and services as well; no handle,
    /// address or affiliation, no purposes of communities.
    Pseudonyms,
    /// No people, only how many there are.
    Structure,
}

impl Workspace {
    /// The key and name under which each person goes out; nobody where people stay at home.
    pub(crate) fn shown_names(
        &mut self,
        profile: ExportProfile,
        catalogue: &Catalogue,
    ) -> Result<BTreeMap<PersonId, (String, String)>, Error> {
        let organisation = self.organisation()?;
        let people = &organisation.people;
        Ok(match profile {
            ExportProfile::Full => people.iter().map(|p| (p.id, (p.key.to_string(), p.name.to_string()))).collect(),
            ExportProfile::Structure => BTreeMap::new(),
            ExportProfile::Pseudonyms => {
                let ids: Vec<PersonId> = people.iter().map(|p| p.id).collect();
                let invented = |(n, at): (usize, usize)| {
                    let number = (n + 1).to_string();
                    let name = catalogue.text("picture-invented", &[("number", &number)]);
                    (ids[at], (format!("person-{number}"), name))
                };
                shown_order(&ids, profile).into_iter().enumerate().map(invented).collect()
            }
        })
    }

    /// What takes people's names out of free text; `None` where people go out as they are.
    pub(crate) fn unnamed(
        &mut self,
        profile: ExportProfile,
        names: &BTreeMap<PersonId, (String, String)>,
        catalogue: &Catalogue,
    ) -> Result<Option<Unnamed>, Error> {
        let someone = catalogue.text("picture-someone", &[]);
        Ok(Unnamed::new(profile, &self.organisation()?.people, names, someone))
    }
}

/// The order in which people go out, as places in `people`: under invented names by the scrambled id, since neither
/// the numbers nor the order of rows may follow the true names or the file.
pub(crate) fn shown_order(people: &[PersonId], profile: ExportProfile) -> Vec<usize> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    if profile == ExportProfile::Pseudonyms {
        order.sort_by_cached_key(|n| scrambled(people[*n].0.as_u128()));
    }
    order
}

/// A permutation of ids (the finalizer of `MurmurHash3` on both halves), so that no two share a place.
fn scrambled(id: u128) -> u128 {
    let mix = |half: u64| {
        let half = (half ^ (half >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        let half = (half ^ (half >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
        half ^ (half >> 33)
    };
    u128::from(mix(id as u64)) << 64 | u128::from(mix((id >> 64) as u64))
}

pub(crate) fn catalogue(language: &str) -> Result<Catalogue, Error> {
    WORDING.catalogue(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::communities::{NewCommunity, NewPerson};

    /// Six people in none of the communities, added in the order of their names.
    fn of_six() -> Workspace {
        let mut open = Workspace::in_memory().unwrap();
        let new = |name: &str| NewPerson { name: name.to_owned(), ..Default::default() };
        open.add_people(&["Ada", "Ben", "Cem", "Dag", "Eva", "Fay"].map(new)).unwrap();
        open.add_community(&NewCommunity { name: "Weavers".to_owned(), ..Default::default() }).unwrap();
        open
    }

    #[test]
    fn under_invented_names_no_order_tells_who_is_who() {
        let invented: Vec<String> = (1..=6).map(|n| format!("person-{n}")).collect();
        let mut open = of_six();
        let (view, profile) = (open.map_view().unwrap(), ExportProfile::Pseudonyms);
        let names = open.shown_names(profile, &catalogue("en").unwrap()).unwrap();
        let graph = open.graph(&view, profile, &names).unwrap();
        assert_eq!(graph.people.into_iter().map(|p| p.key).collect::<Vec<_>>(), invented);
        let folder = tempfile::tempdir().unwrap();
        let written = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        open.export_findings(&folder.path().join("findings.csv"), profile, "en").unwrap();
        open.export_measures(&folder.path().join("measures.json"), profile, "en").unwrap();
        for text in [written("findings.csv"), written("measures.json")] {
            let at: Vec<usize> = invented.iter().map(|key| text.find(key.as_str()).unwrap()).collect();
            assert!(at.is_sorted(), "{text}");
            assert!(!text.contains("Ada"));
        }
        let measures: serde_json::Value = serde_json::from_str(&written("measures.json")).unwrap();
        let people = measures["people"].as_array().unwrap();
        assert!(people.iter().all(|person| person["component"].is_null()), "{people:?}");
    }

    #[test]
    fn a_page_of_tables_is_headed_in_its_language() {
        let mut open = of_six();
        let folder = tempfile::tempdir().unwrap();
        let mut headed = |what: &str, language: &str| -> Vec<String> {
            let to = folder.path().join(format!("{what}-{language}.md"));
            match what {
                "measures" => open.export_measures(&to, ExportProfile::Full, language).unwrap(),
                _ => open.export_findings(&to, ExportProfile::Full, language).unwrap(),
            }
            let text = std::fs::read_to_string(to).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            let heads = lines.iter().filter(|line| line.starts_with('#'));
            let columns = lines.windows(2).filter(|pair| pair[1].starts_with("| ---")).map(|pair| &pair[0]);
            heads.chain(columns).map(|line| (*line).to_owned()).collect()
        };
        for (what, tables) in [("measures", 4), ("findings", 1)] {
            let english = headed(what, "en");
            assert_eq!(english.len(), 2 * tables, "{english:?}");
            for language in ["en", "de", "fr"] {
                let told = headed(what, language);
                assert!(language == "en" || told.iter().zip(&english).all(|(own, en)| own != en), "{told:?}");
                assert!(told.iter().all(|line| !line.contains("column") && !line.contains("table-")), "{told:?}");
            }
        }
        assert_eq!(
            headed("findings", "de")[1],
            "| Art | Titel | Nachricht | Gemeinschaften | Menschen | Zurückgestellt | Grund |"
        );
    }

    #[test]
    fn every_language_has_every_word_of_a_picture() {
        let ids = |source: &str| -> Vec<String> {
            source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect()
        };
        assert!(ids(WORDING.english[0]).len() > 20);
        assert_eq!(ids(WORDING.english[0]), ids(WORDING.german[0]));
        assert_eq!(ids(WORDING.english[0]), ids(WORDING.french[0]));
    }
}
