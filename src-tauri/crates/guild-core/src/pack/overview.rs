//! A page as lines of a sheet, so that a workbook says what the other formats say.

use guild_documents::Page;
use guild_documents::page::{Cell, Entries, Item, Part};
use guild_exchange::form::{FormLine, FormLook};

/// The lines of a page, in the order in which it is read.
pub(super) fn overview(page: &Page) -> Vec<FormLine> {
    let mut lines = vec![line(FormLook::Title, &page.title)];
    lines.extend(page.origin.iter().map(|text| line(FormLook::Quiet, text)));
    lines.extend(page.introduction.iter().map(|text| line(FormLook::Text, text)));
    for section in &page.sections {
        lines.push(line(FormLook::Text, ""));
        lines.push(line(FormLook::Heading, &section.heading));
        lines.extend(section.note.iter().map(|note| line(FormLook::Text, note)));
        for part in &section.parts {
            match part {
                Part::Table(table) => {
                    lines.push(FormLine { look: FormLook::Head, cells: table.head.clone() });
                    let look = if table.room { FormLook::Room } else { FormLook::Row };
                    let row = |row: &Vec<Cell>| FormLine { look, cells: row.iter().map(cell).collect() };
                    lines.extend(table.rows.iter().map(row));
                }
                Part::List(list) => {
                    lines.push(line(FormLook::Subheading, &list.heading));
                    lines.extend(list.items.iter().map(|i| line(FormLook::Text, &format!("• {}", item(i)))));
                }
                Part::Entries(entries) => lines.extend(self::entries(entries)),
            }
        }
    }
    lines
}

fn line(look: FormLook, text: &str) -> FormLine {
    FormLine { look, cells: vec![text.to_owned()] }
}

/// A heading, the heads, and a row for each entry.
fn entries(entries: &Entries) -> Vec<FormLine> {
    let mut lines: Vec<FormLine> = entries.heading.iter().map(|text| line(FormLook::Subheading, text)).collect();
    let measured = entries.head.measure.is_some();
    let mut head = vec![entries.head.name.clone()];
    head.extend(entries.head.measure.clone());
    head.push(entries.head.items.clone());
    lines.push(FormLine { look: FormLook::Head, cells: head });
    for entry in &entries.entries {
        let mut cells = vec![joined([entry.name.as_str(), entry.description.as_str()])];
        if measured {
            let said =
                entry.measure.as_ref().map(|m| joined([m.now.as_str(), m.before.as_deref().unwrap_or_default()]));
            cells.push(said.unwrap_or_default());
        }
        cells.push(entry.items.iter().map(|i| format!("• {}", item(i))).collect::<Vec<_>>().join("\n"));
        lines.push(FormLine { look: FormLook::Row, cells });
    }
    lines
}

fn cell(cell: &Cell) -> String {
    joined([cell.mark.as_deref().unwrap_or_default(), cell.text.as_str(), cell.note.as_deref().unwrap_or_default()])
}

fn item(item: &Item) -> String {
    let mark = item.mark.as_ref().map(|m| format!("[{m}] ")).unwrap_or_default();
    let label = item.label.as_ref().map(|l| format!("{l}: ")).unwrap_or_default();
    let notes = if item.notes.is_empty() { String::new() } else { format!(" ({})", item.notes.join("; ")) };
    format!("{mark}{label}{}{notes}", item.text)
}

/// The parts that say something, a line each.
fn joined<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
