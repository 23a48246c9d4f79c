//! The team against its ladder, for the lead only: who stands where, the matrix, and what is noteworthy.

use super::{ladder_of_nobody, team_page};
use crate::communities::{ExportProfile, SingleWords, shown_order};
use crate::export::{format_of, replace};
use crate::findings::of_team;
use crate::people::view::TeamWanted;
use crate::people::{TeamFilter, TeamFindingsView, TeamSaid, TeamView, Who};
use crate::wording::{Wording, wording};
use crate::{Error, Workspace};
use chrono::NaiveDate;
use guild_documents::{Catalogue, DocumentFormat, Words};
use guild_exchange::write::{Table, TableFormat, write_tables};
use guild_model::mastery::Matrix;
use guild_model::name_order::by_name;
use guild_model::people::{Facet, TeamFinding};
use guild_model::{CommunityId, FileFormat, FrameworkId, PersonId, Rating};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// Whose matrix is written, and how.
#[derive(Clone, Debug)]
pub struct TeamExport<'a> {
    /// In which version of the ladder.
    pub framework: FrameworkId,
    /// Who and what of it; everything where nothing is chosen.
    pub filter: TeamFilter,
    /// Under which names people go out, or none.
    pub profile: ExportProfile,
    /// The day from which staleness and time on a level count; it is written into the file.
    pub today: NaiveDate,
    /// `en`, `de` or `fr`.
    pub language: &'a str,
}

/// A team as it goes out: under the names and in the order in which it is shown.
pub(super) struct TeamTable {
    pub framework: String,
    pub version: u32,
    pub today: NaiveDate,
    /// The day as the language writes it.
    pub day: String,
    pub is_named: bool,
    pub skills: Vec<Column>,
    pub people: Vec<Row>,
    pub findings: Vec<Noticed>,
}

/// A skill of the matrix.
pub(super) struct Column {
    pub area: String,
    pub name: String,
    /// The sum of the gaps, and how many people are rated.
    pub gap: Option<f64>,
    pub rated: u32,
}

/// A person of the matrix, with one cell a skill.
pub(super) struct Row {
    pub key: String,
    pub name: String,
    pub level: String,
    pub target: String,
    pub cells: Vec<Option<Rated>>,
}

/// How somebody is rated in one skill.
#[derive(Clone, Copy)]
pub(super) struct Rated {
    pub knows: Option<Rating>,
    pub does: Option<Rating>,
    /// Asked minus the lesser of both, in steps of the scale.
    pub gap: Option<f64>,
    pub date: NaiveDate,
    pub stale: bool,
}

/// A finding in words.
pub(super) struct Noticed {
    pub kind: &'static str,
    pub title: String,
    pub way: String,
    pub people: Vec<String>,
    pub found: Option<f64>,
    pub threshold: f64,
}

/// A file that a team can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TeamFormat {
    Tables(TableFormat),
    Json,
    Document(DocumentFormat),
}

impl FileFormat for TeamFormat {
    const ALL: &'static [Self] = &[
        Self::Tables(TableFormat::Xlsx),
        Self::Tables(TableFormat::Ods),
        Self::Json,
        Self::Document(DocumentFormat::Markdown),
        Self::Document(DocumentFormat::Html),
        Self::Document(DocumentFormat::Pdf),
        Self::Document(DocumentFormat::Docx),
    ];

    fn ending(self) -> &'static str {
        match self {
            Self::Tables(format) => format.ending(),
            Self::Json => "json",
            Self::Document(format) => format.ending(),
        }
    }
}

impl Workspace {
    /// Writes a team's matrix and findings; the file says that it is for the lead only. The ending of `to` says the
    /// format. Under `Structure` no row is a person's, and findings about people stay out.
    ///
    /// Errors: `NotOffered`, `Io`, a framework that is gone, a build without PDF.
    pub fn export_team(&mut self, request: &TeamExport, to: &Path) -> Result<(), Error> {
        let format = format_of("a team", to)?;
        let words = WORDING.catalogue(request.language)?;
        let table = self.team_table(request, &words)?;
        let bytes = match format {
            TeamFormat::Tables(format) => {
                write_tables(&tables(&table, &words), format).map_err(|e| Error::Refused(e.to_string()))?
            }
            TeamFormat::Document(format) => {
                team_page::page(&table, &words).write(format).map_err(|e| Error::Refused(e.to_string()))?
            }
            TeamFormat::Json => document_of(&table, &words)?,
        };
        replace(to, &bytes)
    }

    fn team_table(&mut self, request: &TeamExport, words: &Catalogue) -> Result<TeamTable, Error> {
        let TeamExport { framework, filter, profile, today, .. } = request;
        let months = self.thresholds()?.stale_months;
        let (who, what) = (Who::Counted, Facet::Both);
        let wanted = TeamWanted { framework: *framework, filter, who, what, today: *today, stale_months: months };
        let mut dates: BTreeMap<(usize, usize), NaiveDate> = BTreeMap::new();
        let view = self.team_view_with(&wanted, |person, skill, date| {
            dates.insert((person, skill), date);
        })?;
        let found = self.team_findings(*framework, filter, None, *today)?;
        let names = self.shown_names(*profile, words)?;
        let unnamed = self.unnamed(*profile, &names, words)?;
        let mut matrix = self.matrix(*framework)?;
        let mut communities: BTreeMap<CommunityId, String> =
            self.organisation()?.communities.iter().map(|c| (c.id, c.name.to_string())).collect();
        if let Some(unnamed) = &unnamed {
            matrix = ladder_of_nobody(&matrix, unnamed);
            communities.values_mut().for_each(|name| *name = unnamed.text(name, SingleWords::Stay));
        }
        let is_named = *profile != ExportProfile::Structure;
        let order = shown_order(&view.people.person, *profile);
        let area = |id| matrix.areas.iter().find(|a| Some(a.id) == id).map(|a| a.name.to_string()).unwrap_or_default();
        let called = |id| matrix.skill(id).map(|s| s.name.to_string()).unwrap_or_default();
        let skills = view
            .skills
            .iter()
            .map(|s| Column { area: area(s.area), name: called(s.id), gap: s.gap, rated: s.rated })
            .collect();
        let told: BTreeMap<PersonId, String> = names.iter().map(|(id, (_, name))| (*id, name.clone())).collect();
        let TeamFindingsView { mut findings, .. } = found;
        findings.retain(|f| f.set_aside.is_none() && (is_named || f.people.is_empty()));
        let noticed = |finding: &TeamFinding| {
            let community = finding.community.and_then(|id| communities.get(&id)).map_or("", String::as_str);
            let said = of_team(finding, &matrix, &told, community, words);
            let mut people: Vec<&(String, String)> = finding.people.iter().filter_map(|id| names.get(id)).collect();
            // The first is whom it is about; the order of the others says nothing.
            people.get_mut(1..).unwrap_or_default().sort_by(|a, b| by_name(&a.1, &b.1));
            Noticed {
                kind: finding.kind.word(),
                title: said.title,
                way: said.message,
                people: people.into_iter().map(|(key, _)| key.clone()).collect(),
                found: finding.value,
                threshold: finding.threshold,
            }
        };
        let mut findings: Vec<Noticed> = findings.iter().map(noticed).collect();
        if *profile != ExportProfile::Full {
            // In the order of the true names the rows would tell who is who.
            findings.sort_by(|a, b| a.kind.cmp(b.kind).then_with(|| by_name(&a.title, &b.title)));
        }
        Ok(TeamTable {
            framework: matrix.framework.name.to_string(),
            version: matrix.framework.version,
            today: *today,
            day: Words::new(words.language()).map_err(|e| Error::Refused(e.to_string()))?.date(*today),
            is_named,
            skills,
            people: if is_named { rows(&view, &dates, &order, &names, &matrix) } else { Vec::new() },
            findings,
        })
    }
}

fn rows(
    view: &TeamView,
    dates: &BTreeMap<(usize, usize), NaiveDate>,
    order: &[usize],
    names: &BTreeMap<PersonId, (String, String)>,
    matrix: &Matrix,
) -> Vec<Row> {
    let cell = |person: usize, skill: usize| {
        let TeamSaid { knows, does, gap, stale, .. } = *view.cells.get(person, skill, view.skills.len())?;
        Some(Rated { knows, does, gap, date: *dates.get(&(person, skill))?, stale })
    };
    let level = |at: Option<u32>| {
        let level = view.levels.get(at? as usize)?;
        matrix.level(level.id).map(|l| l.name.to_string())
    };
    let row = |n: &usize| {
        let (key, name) = names.get(&view.people.person[*n])?.clone();
        Some(Row {
            key,
            name,
            level: level(view.people.level[*n]).unwrap_or_default(),
            target: level(view.people.target[*n]).unwrap_or_default(),
            cells: (0..view.skills.len()).map(|skill| cell(*n, skill)).collect(),
        })
    };
    order.iter().filter_map(row).collect()
}

/// What the file says of itself.
pub(super) fn notices(table: &TeamTable, words: &Catalogue) -> Vec<String> {
    let version = table.version.to_string();
    let holds = if table.is_named { "team-export-lead-only" } else { "team-export-of-nobody" };
    vec![
        words.text(holds, &[]),
        words.text("team-export-of", &[("framework", &table.framework), ("version", &version), ("date", &table.day)]),
        words.text("team-export-no-verdict", &[]),
    ]
}

/// What a table of numbers shows of a cell.
type Shown = fn(&Rated) -> Option<f64>;

fn tables(table: &TeamTable, words: &Catalogue) -> Vec<Table> {
    let text = |id: &str| words.text(id, &[]);
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let mut all = vec![Table {
        name: "about",
        headers: vec![text("team-export-title")],
        rows: notices(table, words).into_iter().map(|line| vec![line]).collect(),
        numbers: Vec::new(),
    }];
    let shown: [(&'static str, Shown); 3] =
        [("does", |r| r.does.map(Rating::value)), ("knows", |r| r.knows.map(Rating::value)), ("gaps", |r| r.gap)];
    let heads = ["person_id", "person", "level", "target"].map(str::to_owned);
    for (name, value) in shown.into_iter().filter(|_| table.is_named) {
        let row = |row: &Row| {
            let mut cells = vec![row.key.clone(), row.name.clone(), row.level.clone(), row.target.clone()];
            cells.extend(row.cells.iter().map(|cell| number(cell.as_ref().and_then(value))));
            cells
        };
        all.push(Table {
            name,
            headers: heads.iter().cloned().chain(table.skills.iter().map(|s| s.name.clone())).collect(),
            rows: table.people.iter().map(row).collect(),
            numbers: (heads.len()..heads.len() + table.skills.len()).collect(),
        });
    }
    all.push(Table {
        name: "skills",
        headers: ["area", "skill", "rated", "gap"].map(str::to_owned).to_vec(),
        rows: table
            .skills
            .iter()
            .map(|s| vec![s.area.clone(), s.name.clone(), s.rated.to_string(), number(s.gap)])
            .collect(),
        numbers: vec![2, 3],
    });
    all.push(Table {
        name: "findings",
        headers: ["kind", "title", "way_out", "people", "found", "threshold"].map(str::to_owned).to_vec(),
        rows: table
            .findings
            .iter()
            .map(|f| {
                let people = f.people.join(";");
                vec![
                    f.kind.to_owned(),
                    f.title.clone(),
                    f.way.clone(),
                    people,
                    number(f.found),
                    f.threshold.to_string(),
                ]
            })
            .collect(),
        numbers: vec![4, 5],
    });
    all
}

fn document_of(table: &TeamTable, words: &Catalogue) -> Result<Vec<u8>, Error> {
    let cell = |(skill, cell): (&Column, &Option<Rated>)| {
        let Rated { knows, does, gap, date, stale } = cell.as_ref()?;
        Some(json!({ "skill": skill.name, "knows": knows, "does": does, "gap": gap, "date": date, "stale": stale }))
    };
    let person = |row: &Row| {
        let ratings: Vec<Value> = table.skills.iter().zip(&row.cells).filter_map(cell).collect();
        json!({ "person_id": row.key, "person": row.name, "level": row.level, "target": row.target, "ratings": ratings })
    };
    let finding = |f: &Noticed| {
        json!({
            "kind": f.kind, "title": f.title, "way_out": f.way, "people": f.people, "found": f.found,
            "threshold": f.threshold,
        })
    };
    let skill = |s: &Column| json!({ "area": s.area, "skill": s.name, "rated": s.rated, "gap": s.gap });
    let document = json!({
        "guildhall": "team",
        "format": 1,
        "about": notices(table, words),
        "framework": table.framework,
        "version": table.version,
        "date": table.today,
        "people": table.people.iter().map(person).collect::<Vec<_>>(),
        "skills": table.skills.iter().map(skill).collect::<Vec<_>>(),
        "findings": table.findings.iter().map(finding).collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&document).map_err(|e| Error::Refused(e.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

const WORDING: Wording = wording!("team_export", "directory", "pictures");

#[cfg(test)]
mod tests {
    use super::*;
    use guild_model::people::TeamFindingKind;

    #[test]
    fn every_language_has_every_word() {
        for language in ["en", "de", "fr"] {
            let words = WORDING.catalogue(language).unwrap();
            for id in [
                "lead-only",
                "of-nobody",
                "of",
                "no-verdict",
                "title",
                "findings",
                "matrix",
                "person",
                "level",
                "older",
                "skills",
                "rated",
                "gap",
            ] {
                assert!(words.has(&format!("team-export-{id}")), "{language}: {id}");
            }
            for kind in TeamFindingKind::ALL {
                let id = format!("findings-team-{}", kind.word().replace('_', "-"));
                let heading = id.replace("team", "kind");
                assert!(words.has(&id) && words.has(&format!("{id}-way")) && words.has(&heading), "{language}: {id}");
            }
        }
    }
}
