//! The sheet as `.ods`: one table, and a hidden one. Source: `OpenDocument` 1.3, part 3 (schema).

mod styles;

use super::Labels;
use super::layout::{Cell, Column, Content, Layout, List, Row, Style, lay_out};
use crate::book::{Area, column_letters};
use crate::write::opendocument::{Xml, document, element, empty, package, write_line};
use crate::write::{RECORDS, WriteError, fits, sheet_name};
use guild_model::mastery::Matrix;
use quick_xml::events::{BytesText, Event};
use std::collections::BTreeMap;
use styles::{TALLEST_LINES, automatic_styles, style_name, styles};

pub(super) fn write(matrix: &Matrix, labels: &Labels) -> Result<Vec<u8>, WriteError> {
    let layout = lay_out(matrix, labels)?;
    fits(layout.rows.len().max(layout.records.len() + 1), layout.columns.len())?;
    let name = sheet_name(&labels.matrix, "Matrix");
    let parts = [
        ("content.xml", content(&layout, &name)?),
        ("styles.xml", styles(&layout, matrix, labels)?),
        ("settings.xml", settings(&layout, &name)?),
    ];
    package(&parts)
}

fn content(layout: &Layout, name: &str) -> std::io::Result<Vec<u8>> {
    document("office:document-content", |xml| {
        element(xml, "office:automatic-styles", &[], |xml| automatic_styles(xml, layout))?;
        element(xml, "office:body", &[], |xml| {
            element(xml, "office:spreadsheet", &[], |xml| {
                validations(xml, layout, name)?;
                matrix_table(xml, layout, name)?;
                records_table(xml, layout)?;
                let range =
                    format!("{}.{}", quoted(name), layout.table.address().replace(':', &format!(":{}.", quoted(name))));
                element(xml, "table:database-ranges", &[], |xml| {
                    empty(
                        xml,
                        "table:database-range",
                        &[
                            ("table:name", "Skills"),
                            ("table:target-range-address", &range),
                            ("table:display-filter-buttons", "true"),
                        ],
                    )
                })
            })
        })
    })
}

fn matrix_table(xml: &mut Xml, layout: &Layout, name: &str) -> std::io::Result<()> {
    let merged: BTreeMap<(u32, u32), &Area> = layout.merges.iter().map(|area| ((area.top, area.left), area)).collect();
    element(xml, "table:table", &[("table:name", name), ("table:style-name", "shown")], |xml| {
        let (frozen_rows, frozen_columns) = (layout.frozen.0 as usize, layout.frozen.1 as usize);
        element(xml, "table:table-header-columns", &[], |xml| {
            layout
                .columns
                .iter()
                .enumerate()
                .take(frozen_columns)
                .try_for_each(|(n, column)| write_column(xml, n, column))
        })?;
        layout
            .columns
            .iter()
            .enumerate()
            .skip(frozen_columns)
            .try_for_each(|(n, column)| write_column(xml, n, column))?;
        let write_row = |xml: &mut Xml, n: usize, row: &Row| {
            let style = format!("r{}", row.lines.min(TALLEST_LINES));
            let visibility = if row.hidden { "collapse" } else { "visible" };
            element(xml, "table:table-row", &[("table:style-name", &style), ("table:visibility", visibility)], |xml| {
                for (column, cell) in row.cells.iter().enumerate() {
                    let place = (n as u32, column as u32);
                    let covered =
                        layout.merges.iter().any(|a| a.contains(place.0, place.1)) && !merged.contains_key(&place);
                    let choice = layout.choices.iter().find(|c| c.area.contains(place.0, place.1)).map(|c| c.list);
                    write_cell(xml, cell, merged.get(&place).copied(), covered, choice)?;
                }
                Ok(())
            })
        };
        element(xml, "table:table-header-rows", &[], |xml| {
            layout.rows.iter().enumerate().take(frozen_rows).try_for_each(|(n, row)| write_row(xml, n, row))
        })?;
        layout.rows.iter().enumerate().skip(frozen_rows).try_for_each(|(n, row)| write_row(xml, n, row))
    })
}

fn write_column(xml: &mut Xml, n: usize, column: &Column) -> std::io::Result<()> {
    let visibility = if column.hidden { "collapse" } else { "visible" };
    empty(xml, "table:table-column", &[("table:style-name", &format!("c{n}")), ("table:visibility", visibility)])
}

fn write_cell(
    xml: &mut Xml,
    cell: &Cell,
    merged: Option<&Area>,
    covered: bool,
    choice: Option<List>,
) -> std::io::Result<()> {
    let name = if covered { "table:covered-table-cell" } else { "table:table-cell" };
    let style = style_name(cell.style);
    let (columns, rows) = merged.map_or((1, 1), |a| (a.right - a.left + 1, a.bottom - a.top + 1));
    let (columns, rows) = (columns.to_string(), rows.to_string());
    let number = if let Content::Number(number) = cell.content { Some(number.to_string()) } else { None };
    let mut attributes = vec![("table:style-name", style)];
    if merged.is_some() {
        attributes.push(("table:number-columns-spanned", &columns));
        attributes.push(("table:number-rows-spanned", &rows));
    }
    if let Some(choice) = choice {
        attributes.push(("table:content-validation-name", list_name(choice)));
    }
    match &cell.content {
        Content::Empty => {}
        Content::Text(_) => attributes.push(("office:value-type", "string")),
        Content::Number(_) => attributes.push(("office:value-type", "float")),
    }
    if let Some(number) = &number {
        attributes.push(("office:value", number));
    }
    element(xml, name, &attributes, |xml| match &cell.content {
        Content::Empty => Ok(()),
        Content::Number(number) => {
            element(xml, "text:p", &[], |xml| xml.write_event(Event::Text(BytesText::new(&number.to_string()))))
        }
        Content::Text(text) => {
            text.split('\n').try_for_each(|line| element(xml, "text:p", &[], |xml| write_line(xml, line)))
        }
    })
}

fn records_table(xml: &mut Xml, layout: &Layout) -> std::io::Result<()> {
    let cell = |content: Content| Cell { content, style: Style::Plain };
    element(xml, "table:table", &[("table:name", RECORDS), ("table:style-name", "hidden")], |xml| {
        let widest = layout.records.iter().map(Vec::len).max().unwrap_or(1).max(layout.ratings.len() + 1);
        empty(xml, "table:table-column", &[("table:number-columns-repeated", &widest.to_string())])?;
        let ratings =
            std::iter::once(Content::Text(format!("{RECORDS}:ratings"))).chain(layout.ratings.iter().cloned());
        element(xml, "table:table-row", &[], |xml| {
            ratings.map(cell).try_for_each(|cell| write_cell(xml, &cell, None, false, None))
        })?;
        for record in &layout.records {
            element(xml, "table:table-row", &[], |xml| {
                let cells = record.iter().map(|text| cell(Content::Text(text.clone())));
                cells.into_iter().try_for_each(|cell| write_cell(xml, &cell, None, false, None))
            })?;
        }
        Ok(())
    })
}

fn validations(xml: &mut Xml, layout: &Layout, name: &str) -> std::io::Result<()> {
    let quoted_words = |words: &[String]| {
        words.iter().map(|w| format!("\"{}\"", w.replace('"', "\"\""))).collect::<Vec<_>>().join(";")
    };
    let last = column_letters(layout.ratings.len() as u32);
    element(xml, "table:content-validations", &[], |xml| {
        for list in [List::Kinds, List::Degrees, List::Ratings] {
            let condition = match list {
                List::Kinds => format!("of:cell-content-is-in-list({})", quoted_words(&layout.kinds)),
                List::Degrees => "of:cell-content-is-in-list(0;1;2;3;4)".to_owned(),
                List::Ratings if layout.ratings.is_empty() => {
                    "of:cell-content-is-decimal-number() and cell-content-is-between(-1000000,1000000)".to_owned()
                }
                List::Ratings => format!("of:cell-content-is-in-list([${RECORDS}.$B$1:.${last}$1])"),
            };
            let base = format!("{}.A1", quoted(name));
            let attributes = [
                ("table:name", list_name(list)),
                ("table:condition", condition.as_str()),
                ("table:allow-empty-cell", "true"),
                ("table:base-cell-address", base.as_str()),
            ];
            element(xml, "table:content-validation", &attributes, |xml| {
                empty(xml, "table:error-message", &[("table:message-type", "warning"), ("table:display", "true")])
            })?;
        }
        Ok(())
    })
}

fn list_name(list: List) -> &'static str {
    match list {
        List::Kinds => "kinds",
        List::Degrees => "degrees",
        List::Ratings => "ratings",
    }
}

/// Where the sheet is frozen, as `LibreOffice` keeps it.
fn settings(layout: &Layout, name: &str) -> std::io::Result<Vec<u8>> {
    let (rows, columns) = (layout.frozen.0.to_string(), layout.frozen.1.to_string());
    let item = |xml: &mut Xml, name: &str, kind: &str, value: &str| {
        element(xml, "config:config-item", &[("config:name", name), ("config:type", kind)], |xml| {
            xml.write_event(Event::Text(BytesText::new(value)))
        })
    };
    document("office:document-settings", |xml| {
        element(xml, "office:settings", &[], |xml| {
            element(xml, "config:config-item-set", &[("config:name", "ooo:view-settings")], |xml| {
                element(xml, "config:config-item-map-indexed", &[("config:name", "Views")], |xml| {
                    element(xml, "config:config-item-map-entry", &[], |xml| {
                        item(xml, "ViewId", "string", "view1")?;
                        element(xml, "config:config-item-map-named", &[("config:name", "Tables")], |xml| {
                            element(xml, "config:config-item-map-entry", &[("config:name", name)], |xml| {
                                // 2: frozen, not merely split.
                                item(xml, "HorizontalSplitMode", "short", "2")?;
                                item(xml, "VerticalSplitMode", "short", "2")?;
                                item(xml, "HorizontalSplitPosition", "int", &columns)?;
                                item(xml, "VerticalSplitPosition", "int", &rows)?;
                                item(xml, "PositionRight", "int", &columns)?;
                                item(xml, "PositionBottom", "int", &rows)
                            })
                        })?;
                        item(xml, "ActiveTable", "string", name)
                    })
                })
            })
        })
    })
}

/// A sheet's name as addresses hold it.
fn quoted(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}
