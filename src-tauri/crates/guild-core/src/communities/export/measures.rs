//! The measures of the map as tables.

use super::super::measure::MeasuresView;
use super::super::unnamed::SingleWords;
use super::{ExportProfile, catalogue, shown_order};
use crate::export::{format_of, replace};
use crate::{Error, Workspace};
use guild_exchange::map::sheet::{ColumnKind, Sheet};
use guild_exchange::map::write_sheets;
use guild_model::{CommunityId, PersonId};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

impl Workspace {
    /// Writes the measures of communities, people and links as tables; the ending of `to` says the format.
    ///
    /// Errors: `NotOffered`, `Io`.
    pub fn export_measures(&mut self, to: &Path, profile: ExportProfile, language: &str) -> Result<(), Error> {
        let format = format_of("measures", to)?;
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
        let keys: BTreeMap<CommunityId, String> = measured.communities.iter().map(|c| (c.id, c.key.clone())).collect();
        let sheets = [
            communities(&measured),
            people(&measured, profile, &names),
            members_in_common(&measured, &keys),
            service_links(&measured, &keys),
        ];
        let words = |id: &str, args: &[(&str, &str)]| catalogue.text(id, args);
        let bytes = write_sheets(&sheets, format, &words);
        replace(to, &bytes.map_err(|e| Error::Refused(e.to_string()))?)
    }
}

/// Key and name, the numbers, and whether it is a cut point.
fn named(numbers: &[&'static str]) -> Vec<(&'static str, ColumnKind)> {
    let texts = ["key", "name"].map(|name| (name, ColumnKind::Text));
    let numbers = numbers.iter().map(|name| (*name, ColumnKind::Number));
    texts.into_iter().chain(numbers).chain([("cut", ColumnKind::Flag)]).collect()
}

/// The two ends of a link, and its number.
fn ends(one: &'static str, other: &'static str, number: &'static str) -> Vec<(&'static str, ColumnKind)> {
    vec![(one, ColumnKind::Text), (other, ColumnKind::Text), (number, ColumnKind::Number)]
}

fn communities(measured: &MeasuresView) -> Sheet {
    let numbers = [
        "people",
        "active",
        "degree",
        "strength",
        "betweenness",
        "closeness",
        "constraint",
        "core",
        "cluster",
        "component",
    ];
    let rows = measured.communities.iter().map(|c| {
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
            json!(c.component),
            json!(c.cut),
        ]
    });
    Sheet { name: "communities", columns: named(&numbers), rows: rows.collect() }
}

fn people(measured: &MeasuresView, profile: ExportProfile, names: &BTreeMap<PersonId, (String, String)>) -> Sheet {
    let numbers = [
        "communities",
        "betweenness",
        "component",
        "coordinator",
        "consultant",
        "gatekeeper",
        "representative",
        "liaison",
    ];
    let order = shown_order(&measured.people.iter().map(|p| p.id).collect::<Vec<_>>(), profile);
    let rows = order.into_iter().filter_map(|n| {
        let p = &measured.people[n];
        let (key, name) = names.get(&p.id)?;
        let b = p.broker;
        Some(vec![
            json!(key),
            json!(name),
            json!(p.communities),
            json!(p.betweenness),
            // Whoever is active nowhere is a part alone, numbered in the order of true names.
            json!((p.communities > 0).then_some(p.component)),
            json!(b.coordinator),
            json!(b.consultant),
            json!(b.gatekeeper),
            json!(b.representative),
            json!(b.liaison),
            json!(p.cut),
        ])
    });
    Sheet { name: "people", columns: named(&numbers), rows: rows.collect() }
}

fn members_in_common(measured: &MeasuresView, keys: &BTreeMap<CommunityId, String>) -> Sheet {
    let links = measured.member_links.iter();
    let rows = links.map(|l| vec![json!(keys[&l.a]), json!(keys[&l.b]), json!(l.weight)]).collect();
    Sheet { name: "members_in_common", columns: ends("one", "other", "people"), rows }
}

fn service_links(measured: &MeasuresView, keys: &BTreeMap<CommunityId, String>) -> Sheet {
    let links = measured.service_links.iter();
    let rows = links.map(|l| vec![json!(keys[&l.provider]), json!(keys[&l.consumer]), json!(l.services)]).collect();
    Sheet { name: "service_links", columns: ends("provider", "consumer", "services"), rows }
}
