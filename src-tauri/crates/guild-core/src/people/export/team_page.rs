//! A team as a document to read or print.

use super::team::{Noticed, Rated, Row, TeamTable, notices};
use guild_documents::Catalogue;
use guild_documents::page::{Cell, Item, List, Page, Part, Section, Table};
use guild_model::Rating;

/// So many skills stand side by side.
const ABREAST: usize = 8;

/// The findings first, then the matrix, area by area.
pub(super) fn page(table: &TeamTable, words: &Catalogue) -> Page {
    let text = |id: &str| words.text(id, &[]);
    let mut sections = Vec::new();
    if !table.findings.is_empty() {
        let kinds = table.findings.chunk_by(|a, b| a.kind == b.kind);
        let list = |of_kind: &[Noticed]| {
            let kind = of_kind.first().map(|f| f.kind.replace('_', "-")).unwrap_or_default();
            let heading = words.text(&format!("findings-kind-{kind}"), &[]);
            Part::List(List { heading, items: of_kind.iter().map(item).collect() })
        };
        let parts = kinds.map(list).collect();
        sections.push(Section { heading: text("team-export-findings"), note: None, apart: false, parts });
    }
    let parts = if table.is_named { matrix(table, words) } else { vec![skills(table, words)] };
    let note = table.is_named.then(|| text("team-export-matrix-note"));
    sections.push(Section { heading: text("team-export-matrix"), note, apart: true, parts });
    let mut introduction = notices(table, words);
    let origin = vec![introduction.remove(1)];
    Page { language: words.language().to_owned(), title: text("team-export-title"), origin, introduction, sections }
}

fn item(finding: &Noticed) -> Item {
    Item { text: finding.title.clone(), notes: vec![finding.way.clone()], ..Item::default() }
}

/// People down, skills across; each table holds skills of one area.
fn matrix(table: &TeamTable, words: &Catalogue) -> Vec<Part> {
    let text = |id: &str| words.text(id, &[]);
    let mut parts = Vec::new();
    let indices: Vec<usize> = (0..table.skills.len()).collect();
    for of_area in indices.chunk_by(|a, b| table.skills[*a].area == table.skills[*b].area) {
        for abreast in of_area.chunks(ABREAST) {
            let area = abreast.first().map(|n| table.skills[*n].area.clone()).unwrap_or_default();
            let corner = if area.is_empty() { text("team-export-person") } else { area };
            let mut head = vec![corner, text("team-export-level")];
            head.extend(abreast.iter().map(|n| table.skills[*n].name.clone()));
            let row = |row: &Row| {
                let level =
                    if row.target.is_empty() { row.level.clone() } else { format!("{} → {}", row.level, row.target) };
                let mut cells = vec![plain(row.name.clone()), plain(level)];
                cells.extend(abreast.iter().map(|n| rated(row.cells.get(*n).copied().flatten(), words)));
                cells
            };
            parts.push(Part::Table(Table {
                head,
                rows: table.people.iter().map(row).collect(),
                room: false,
                shares: &[],
            }));
        }
    }
    parts
}

/// Doing, and knowing where it is another; a mark where it is old.
fn rated(cell: Option<Rated>, words: &Catalogue) -> Cell {
    let Some(Rated { knows, does, stale, .. }) = cell else { return plain("–".to_owned()) };
    let shown = |rating: Option<Rating>| rating.map_or("–".to_owned(), |rating| rating.to_string());
    let text = if knows == does { shown(does) } else { format!("{} / {}", shown(does), shown(knows)) };
    Cell { text, note: None, mark: stale.then(|| words.text("team-export-older", &[])) }
}

fn skills(table: &TeamTable, words: &Catalogue) -> Part {
    let text = |id: &str| words.text(id, &[]);
    let head = ["team-export-skills", "team-export-rated", "team-export-gap"].map(text).to_vec();
    let gap = |gap: Option<f64>| gap.map_or("–".to_owned(), |gap| gap.to_string());
    let rows = table
        .skills
        .iter()
        .map(|s| vec![plain(s.name.clone()), plain(s.rated.to_string()), plain(gap(s.gap))])
        .collect();
    Part::Table(Table { head, rows, room: false, shares: &[] })
}

fn plain(text: String) -> Cell {
    Cell { text, ..Cell::default() }
}
