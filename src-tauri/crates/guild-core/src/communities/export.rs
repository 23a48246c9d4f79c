//! The map, its measures and its findings as files for others.

use super::MapView;
use super::finding::sort_findings;
use super::unnamed::{SingleWords, Unnamed, name_nobody};
use crate::export::replace;
use crate::wording::{Wording, wording};
use crate::{Error, Workspace};
use guild_documents::Catalogue;
use guild_exchange::map::graph::{GraphCommunity, GraphMembership, GraphNeed, GraphPerson, GraphSeat, MapGraph};
use guild_exchange::map::sheet::{ColumnKind, Sheet};
use guild_exchange::map::{MapFormat, Scale, SheetFormat, write_map, write_sheets};
use guild_model::PersonId;
use guild_model::communities::MembershipState;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const WORDING: Wording = wording!("pictures", "map", "page", "tables");

/// How much of people goes out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportProfile {
    #[default]
    Full,
    /// People under invented names that stay theirs, in the names of communities and services as well; no handle,
    /// address or affiliation, no purposes of communities.
    Pseudonyms,
    /// No people, only how many there are.
    Structure,
}

/// How a map is written.
#[derive(Clone, Copy, Debug)]
pub struct MapExport<'a> {
    pub profile: ExportProfile,
    /// Pixels of a PNG for each unit, 1 to 3.
    pub scale: u8,
    /// A PDF on A4 sheets instead of one page.
    pub is_tiled: bool,
    /// `en`, `de` or `fr`.
    pub language: &'a str,
}

impl Workspace {
    /// Writes the map; the ending of `to` says the format. An existing file is replaced only when the new one is
    /// whole. The same workspace gives the same bytes.
    ///
    /// Errors: `NotOffered`, `Io`, a scale beyond 3, a picture too large for its format.
    pub fn export_map(&mut self, to: &Path, options: MapExport) -> Result<(), Error> {
        let ending = crate::export::ending(to);
        let format = MapFormat::from_ending(&ending).ok_or_else(|| Error::NotOffered {
            what: "a map",
            ending: format!(".{ending}"),
            offered: MapFormat::all().into_iter().map(MapFormat::ending).collect(),
        })?;
        let scale = Scale::new(options.scale)
            .ok_or_else(|| Error::Refused("a picture is 1, 2 or 3 times as large".to_owned()))?;
        let catalogue = catalogue(options.language)?;
        let words = |id: &str, args: &[(&str, &str)]| catalogue.text(id, args);
        let view = self.map_view()?;
        let names = self.shown_names(options.profile, &catalogue)?;
        let unnamed = self.unnamed(options.profile, &names, &catalogue)?;
        let mut graph = self.graph(&view, options.profile, &names)?;
        if let Some(unnamed) = unnamed {
            name_nobody(&mut graph, &unnamed);
        }
        let bytes = write_map(&graph, format, scale, options.is_tiled, &words, options.language)
            .map_err(|e| Error::Refused(e.to_string()))?;
        replace(to, &bytes)
    }

    /// Writes the measures of communities, people and links as tables; the ending of `to` says the format.
    ///
    /// Errors: `NotOffered`, `Io`.
    pub fn export_measures(&mut self, to: &Path, profile: ExportProfile, language: &str) -> Result<(), Error> {
        let format = sheet_format("measures", to)?;
        let catalogue = catalogue(language)?;
        let names = self.shown_names(profile, &catalogue)?;
        let unnamed = self.unnamed(profile, &names, &catalogue)?;
        let mut measured = self.measures()?;
        if let Some(unnamed) = unnamed {
            let keys: Vec<&str> = measured.communities.iter().map(|c| c.key.as_str()).collect();
            let keys = unnamed.community_keys(&keys);
            for (community, key) in measured.communities.iter_mut().zip(keys) {
                community.name = unnamed.text(&community.name, SingleWords::Stay);
                community.key = key;
            }
        }
        let numbers = |names: &[&'static str]| names.iter().map(|n| (*n, ColumnKind::Number)).collect::<Vec<_>>();
        let named = |more: &[&'static str]| {
            let mut columns = vec![("key", ColumnKind::Text), ("name", ColumnKind::Text)];
            columns.extend(numbers(more));
            columns.push(("cut", ColumnKind::Flag));
            columns
        };
        let keys: BTreeMap<_, _> = measured.communities.iter().map(|c| (c.id, c.key.clone())).collect();
        let communities = Sheet {
            name: "communities",
            columns: named(&[
                "people",
                "active",
                "degree",
                "strength",
                "betweenness",
                "closeness",
                "constraint",
                "core",
                "cluster",
            ]),
            rows: measured
                .communities
                .iter()
                .map(|c| {
                    vec![
                        json!(c.key),
                        json!(c.name),
                        json!(c.people),
                        json!(c.active),
                        json!(c.degree),
                        json!(c.strength),
                        json!(c.betweenness),
                        json!(c.closeness),
                        json!(c.constraint),
                        json!(c.core),
                        json!(c.cluster),
                        json!(c.cut),
                    ]
                })
                .collect(),
        };
        let people = Sheet {
            name: "people",
            columns: named(&[
                "communities",
                "betweenness",
                "coordinator",
                "consultant",
                "gatekeeper",
                "representative",
                "liaison",
            ]),
            rows: shown_order(&measured.people.iter().map(|p| p.id).collect::<Vec<_>>(), profile)
                .into_iter()
                .filter_map(|n| {
                    let p = &measured.people[n];
                    let (key, name) = names.get(&p.id)?;
                    let b = p.broker;
                    Some(vec![
                        json!(key),
                        json!(name),
                        json!(p.communities),
                        json!(p.betweenness),
                        json!(b.coordinator),
                        json!(b.consultant),
                        json!(b.gatekeeper),
                        json!(b.representative),
                        json!(b.liaison),
                        json!(p.cut),
                    ])
                })
                .collect(),
        };
        let ends = |one: &'static str, other: &'static str, number: &'static str| {
            vec![(one, ColumnKind::Text), (other, ColumnKind::Text), (number, ColumnKind::Number)]
        };
        let in_common = Sheet {
            name: "members_in_common",
            columns: ends("one", "other", "people"),
            rows: measured
                .member_links
                .iter()
                .map(|l| vec![json!(keys[&l.a]), json!(keys[&l.b]), json!(l.weight)])
                .collect(),
        };
        let services = Sheet {
            name: "service_links",
            columns: ends("provider", "consumer", "services"),
            rows: measured
                .service_links
                .iter()
                .map(|l| vec![json!(keys[&l.provider]), json!(keys[&l.consumer]), json!(l.services)])
                .collect(),
        };
        let words = |id: &str, args: &[(&str, &str)]| catalogue.text(id, args);
        let bytes = write_sheets(&[communities, people, in_common, services], format, &words);
        replace(to, &bytes.map_err(|e| Error::Refused(e.to_string()))?)
    }

    /// Writes what is noteworthy, as [`Self::findings`] has it; the ending of `to` says the format.
    ///
    /// Errors: `NotOffered`, `Io`.
    pub fn export_findings(&mut self, to: &Path, profile: ExportProfile, language: &str) -> Result<(), Error> {
        let format = sheet_format("findings", to)?;
        let catalogue = catalogue(language)?;
        let names = self.shown_names(profile, &catalogue)?;
        let unnamed = self.unnamed(profile, &names, &catalogue)?;
        let organisation = self.organisation()?;
        let keys: Vec<&str> = organisation.communities.iter().map(|c| c.key.as_str()).collect();
        let keys = match &unnamed {
            Some(unnamed) => unnamed.community_keys(&keys),
            None => keys.into_iter().map(str::to_owned).collect(),
        };
        let keys: BTreeMap<_, _> = organisation.communities.iter().map(|c| c.id).zip(keys).collect();
        let mut findings = self.community_findings()?;
        findings.retain(|finding| profile != ExportProfile::Structure || finding.people.is_empty());
        for finding in &mut findings {
            let shown = finding.people.first().and_then(|id| names.get(id));
            if let Some(unnamed) = &unnamed {
                for (what, said) in finding.args.iter_mut().filter(|(what, _)| *what != "person") {
                    let single = if what == "service" { SingleWords::Go } else { SingleWords::Stay };
                    *said = unnamed.text(said, single);
                }
            }
            if let (Some(said), Some((_, name))) = (finding.args.get_mut("person"), shown) {
                said.clone_from(name);
            }
        }
        // By the names that are shown: in the order of the true ones the rows would tell who is who.
        sort_findings(&mut findings);
        let mut rows = Vec::new();
        for finding in &findings {
            let people: Vec<&(String, String)> = finding.people.iter().filter_map(|id| names.get(id)).collect();
            let args: Vec<(&str, &str)> = finding.args.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            let kind = finding.kind.word();
            let dashed = kind.replace('_', "-");
            let communities: Vec<&str> =
                finding.communities.iter().filter_map(|id| keys.get(id)).map(String::as_str).collect();
            let people: Vec<&str> = people.iter().map(|(key, _)| key.as_str()).collect();
            rows.push(vec![
                json!(kind),
                json!(catalogue.text(&format!("map-finding-{dashed}"), &args)),
                json!(finding.said(&catalogue)),
                json!(communities.join(";")),
                json!(people.join(";")),
            ]);
        }
        let told = names.iter().map(|(id, (_, name))| (*id, name.clone())).collect();
        let mut of_ladders = self.ladder_findings(&told, language)?;
        of_ladders.retain(|finding| profile != ExportProfile::Structure || finding.people.is_empty());
        if profile == ExportProfile::Pseudonyms {
            of_ladders.sort_by(|a, b| (&a.kind, &a.title, &a.message).cmp(&(&b.kind, &b.title, &b.message)));
        }
        let unsaid =
            |text: String| unnamed.as_ref().map_or_else(|| text.clone(), |un| un.text(&text, SingleWords::Stay));
        for finding in of_ladders {
            let communities: Vec<&str> =
                finding.communities.iter().filter_map(|id| keys.get(id)).map(String::as_str).collect();
            let mut people: Vec<&str> =
                finding.people.iter().filter_map(|id| names.get(id)).map(|(key, _)| key.as_str()).collect();
            // The first is whom it is about.
            people.get_mut(1..).unwrap_or_default().sort_unstable();
            rows.push(vec![
                json!(finding.kind),
                json!(unsaid(finding.title)),
                json!(unsaid(finding.message)),
                json!(communities.join(";")),
                json!(people.join(";")),
            ]);
        }
        let columns =
            ["kind", "title", "message", "communities", "people"].map(|name| (name, ColumnKind::Text)).to_vec();
        let words = |id: &str, args: &[(&str, &str)]| catalogue.text(id, args);
        let bytes = write_sheets(&[Sheet { name: "findings", columns, rows }], format, &words);
        replace(to, &bytes.map_err(|e| Error::Refused(e.to_string()))?)
    }

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

    fn graph(
        &mut self,
        view: &MapView,
        profile: ExportProfile,
        names: &BTreeMap<PersonId, (String, String)>,
    ) -> Result<MapGraph, Error> {
        let is_full = profile == ExportProfile::Full;
        let c = &view.communities;
        let inside = active_inside(view);
        let communities = (0..c.id.len())
            .map(|n| GraphCommunity {
                key: c.key[n].clone(),
                name: c.name[n].clone(),
                kind: c.kind[n].clone(),
                state: word(c.state[n]),
                purpose: if is_full { c.purpose[n].clone() } else { String::new() },
                url: if is_full { c.url[n].clone() } else { String::new() },
                parents: c.parents[n].iter().map(|p| *p as usize).collect(),
                active: c.active[n],
                inside: inside[n],
                people: c.people[n],
                x: c.x[n],
                y: c.y[n],
                r: c.r[n],
            })
            .collect();
        let p = &view.people;
        let order = shown_order(&p.id, profile);
        let people = order.iter().filter_map(|&n| {
            let (key, name) = names.get(&p.id[n])?.clone();
            let seats = p.seats[n].iter().map(|s| GraphSeat { community: s.community as usize, x: s.x, y: s.y });
            Some(GraphPerson {
                key,
                name,
                handle: p.handle[n].clone().filter(|_| is_full),
                email: p.email[n].clone().filter(|_| is_full),
                affiliation: p.affiliation[n].clone().filter(|_| is_full),
                outside: p.outside[n],
                home: p.home[n].map(|home| home as usize),
                x: p.x[n],
                y: p.y[n],
                seats: seats.collect(),
            })
        });
        let people: Vec<GraphPerson> = people.collect();
        let m = &view.memberships;
        let mut place = vec![0; order.len()];
        order.iter().enumerate().for_each(|(at, n)| place[*n] = at);
        let n_memberships = if people.is_empty() { 0 } else { m.id.len() };
        let mut shown: Vec<usize> = (0..n_memberships).collect();
        if !is_full {
            shown.sort_by_key(|n| (m.community[*n], place[m.person[*n] as usize]));
        }
        let memberships = shown
            .into_iter()
            .map(|n| GraphMembership {
                community: m.community[n] as usize,
                person: place[m.person[n] as usize],
                role: m.roles.get(m.role[n] as usize).cloned().unwrap_or_default(),
                state: word(m.state[n]),
                since: m.since[n].clone(),
                until: m.until[n].clone(),
            })
            .collect();
        let needs = &view.needs;
        let needs = (0..needs.id.len())
            .map(|n| GraphNeed {
                community: needs.community[n] as usize,
                provider: needs.provider[n].map(|p| p as usize),
                service: needs.service[n].clone(),
                kind: needs.kind[n].clone(),
                importance: needs.importance[n].map(word),
                since: needs.since[n].clone(),
            })
            .collect();
        let links = &view.member_links;
        let in_common =
            (0..links.a.len()).map(|n| (links.a[n] as usize, links.b[n] as usize, links.weight[n])).collect();
        let saved_at = self.info()?.saved_at.unwrap_or_default();
        let date = saved_at.get(..10).unwrap_or_default().to_owned();
        Ok(MapGraph { title: self.name(), date, communities, people, memberships, needs, in_common })
    }
}

/// Of each community the distinct active people of it and of everything within it.
fn active_inside(view: &MapView) -> Vec<u32> {
    let (communities, memberships) = (&view.communities, &view.memberships);
    let mut people: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); communities.id.len()];
    for n in (0..memberships.id.len()).filter(|n| memberships.state[*n] == MembershipState::Active) {
        let mut at = Some(memberships.community[n] as usize);
        // A community that holds itself, over however many steps, was counted in already.
        while let Some(community) = at.filter(|at| people[*at].insert(memberships.person[n])) {
            at = communities.parents[community].first().map(|home| *home as usize);
        }
    }
    people.iter().map(|people| people.len() as u32).collect()
}

/// The word of a closed list, as files say it.
fn word<T: serde::Serialize>(value: T) -> String {
    serde_plain::to_string(&value).unwrap_or_default()
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

fn sheet_format(what: &'static str, to: &Path) -> Result<SheetFormat, Error> {
    let ending = crate::export::ending(to);
    SheetFormat::from_ending(&ending).ok_or_else(|| Error::NotOffered {
        what,
        ending: format!(".{ending}"),
        offered: SheetFormat::ALL.map(SheetFormat::ending).to_vec(),
    })
}

pub(crate) fn catalogue(language: &str) -> Result<Catalogue, Error> {
    WORDING.catalogue(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six people in no community, added in the order of their names.
    fn of_six() -> Workspace {
        let mut open = Workspace::in_memory().unwrap();
        let new = |name: &str| crate::communities::NewPerson { name: name.to_owned(), ..Default::default() };
        open.add_people(&["Ada", "Ben", "Cem", "Dag", "Eva", "Fay"].map(new)).unwrap();
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
        assert_eq!(headed("findings", "de")[1], "| Art | Titel | Nachricht | Gemeinschaften | Menschen |");
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
