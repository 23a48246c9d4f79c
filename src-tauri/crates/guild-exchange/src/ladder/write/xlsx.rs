//! The sheet as `.xlsx`: a table in a frozen, printable sheet, and a second, very hidden one with the records.

use super::Labels;
use super::layout::{Cell, Content, Layout, List, Style, lay_out};
use crate::book::column_letters;
use crate::write::{RECORDS, WriteError, fits, is_payload, sheet_name};
use guild_model::mastery::{Matrix, TrackKind};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, Format, FormatAlign, FormatBorder, Formula,
    Table, TableColumn, TableStyle, Workbook, Worksheet,
};
use std::collections::BTreeMap;

/// Points a line of text in the normal font takes.
const LINE: f64 = 15.0;
/// The tallest row a spreadsheet takes, in points.
const TALLEST: f64 = 409.0;
/// Excel's numbers for paper.
const A3: u8 = 8;
const A4: u8 = 9;

pub(super) fn write(matrix: &Matrix, labels: &Labels) -> Result<Vec<u8>, WriteError> {
    let layout = lay_out(matrix, labels)?;
    fits(layout.rows.len().max(layout.records.len() + 1), layout.columns.len())?;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&labels.matrix, "Matrix"))?;
    write_cells(sheet, &layout)?;
    write_table(sheet, &layout)?;
    write_choices(sheet, &layout)?;
    set_up_print(sheet, &layout, matrix, labels)?;
    sheet.set_freeze_panes(layout.frozen.0, layout.frozen.1 as u16)?;

    let hidden = book.add_worksheet();
    hidden.set_name(RECORDS)?.set_very_hidden(true);
    for (column, content) in (1u16..).zip(&layout.ratings) {
        hidden.write_string(0, 0, format!("{RECORDS}:ratings"))?;
        write_content(hidden, 0, column, content, &Format::new())?;
    }
    for (row, record) in (1u32..).zip(&layout.records) {
        for (column, text) in (0u16..).zip(record) {
            hidden.write_string(row, column, text)?;
        }
    }
    Ok(book.save_to_buffer()?)
}

fn write_cells(sheet: &mut Worksheet, layout: &Layout) -> Result<(), WriteError> {
    let mut formats: BTreeMap<(Style, bool), Format> = BTreeMap::new();
    for (column, width) in (0u16..).zip(layout.columns.iter().map(|c| c.width)) {
        sheet.set_column_width(column, width)?;
    }
    for (n, row) in (0u32..).zip(&layout.rows) {
        for (column, cell) in (0u16..).zip(&row.cells) {
            let payload = matches!(&cell.content, Content::Text(t) if is_payload(t));
            let format = formats.entry((cell.style, payload)).or_insert_with(|| {
                let format = format_of(cell.style);
                // Without it, opening and leaving such a cell in Excel makes a formula of its text.
                if payload { format.set_quote_prefix() } else { format }
            });
            if cell.content != Content::Empty || cell.style != Style::Plain {
                write_content(sheet, n, column, &cell.content, format)?;
            }
        }
        sheet.set_row_height(n, (f64::from(row.lines) * LINE + 3.0).min(TALLEST))?;
        if row.hidden {
            sheet.set_row_hidden(n)?;
        }
    }
    for (column, hidden) in (0u16..).zip(layout.columns.iter().map(|c| c.hidden)) {
        if hidden {
            sheet.set_column_hidden(column)?;
        }
    }
    for area in &layout.merges {
        let cell = layout.rows.get(area.top as usize).and_then(|row| row.cells.get(area.left as usize));
        if let Some(Cell { content, style }) = cell {
            let format = format_of(*style);
            sheet.merge_range(area.top, area.left as u16, area.bottom, area.right as u16, "", &format)?;
            write_content(sheet, area.top, area.left as u16, content, &format)?;
        }
    }
    Ok(())
}

fn write_content(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    content: &Content,
    format: &Format,
) -> Result<(), WriteError> {
    match content {
        Content::Empty => sheet.write_blank(row, column, format)?,
        // Never `write`, which would take some texts for formulas or links.
        Content::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        Content::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
    };
    Ok(())
}

fn write_table(sheet: &mut Worksheet, layout: &Layout) -> Result<(), WriteError> {
    let area = layout.table;
    let heads = layout.rows.get(area.top as usize).map(|row| row.cells.as_slice()).unwrap_or_default();
    let columns: Vec<TableColumn> = heads
        .iter()
        .map(|cell| match &cell.content {
            Content::Text(text) => TableColumn::new().set_header(text).set_header_format(format_of(cell.style)),
            Content::Empty | Content::Number(_) => TableColumn::new(),
        })
        .collect();
    let table =
        Table::new().set_name("Skills").set_style(TableStyle::Light1).set_banded_rows(false).set_columns(&columns);
    sheet.add_table(area.top, area.left as u16, area.bottom, area.right as u16, &table)?;
    Ok(())
}

fn write_choices(sheet: &mut Worksheet, layout: &Layout) -> Result<(), WriteError> {
    for choice in &layout.choices {
        let rule = match choice.list {
            List::Kinds => DataValidation::new().allow_list_strings(&layout.kinds)?,
            List::Degrees => DataValidation::new().allow_whole_number(DataValidationRule::Between(0, 4)),
            List::Ratings if layout.ratings.is_empty() => continue,
            List::Ratings => {
                let last = column_letters(layout.ratings.len() as u32);
                DataValidation::new().allow_list_formula(Formula::new(format!("{RECORDS}!$B$1:${last}$1")))
            }
        };
        // A warning, not a stop: the scale is Guildhall's to change, and the import names what is not on it.
        let rule = rule.set_error_style(DataValidationErrorStyle::Warning);
        let area = choice.area;
        sheet.add_data_validation(area.top, area.left as u16, area.bottom, area.right as u16, &rule)?;
    }
    Ok(())
}

fn set_up_print(sheet: &mut Worksheet, layout: &Layout, matrix: &Matrix, labels: &Labels) -> Result<(), WriteError> {
    sheet.set_landscape().set_paper_size(if layout.is_wide() { A3 } else { A4 }).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.7, 0.6, 0.3, 0.3);
    sheet.set_repeat_rows(0, layout.frozen.0.saturating_sub(1))?;
    sheet.set_repeat_columns(0, layout.frozen.1.saturating_sub(1) as u16)?;
    let framework = &matrix.framework;
    // An ampersand begins a code in headers; a header holds 255 characters.
    let name: String = framework.name.as_str().chars().take(100).collect();
    let name = super::layout::printable(&name).replace('&', "&&");
    let state = labels.state(framework.state);
    sheet.set_header(format!("&L{name}&R{} {} ({state})", labels.version, framework.version));
    sheet.set_footer(format!("&C{} &P / &N", labels.page));
    Ok(())
}

fn format_of(style: Style) -> Format {
    let text = || {
        let format = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        format.set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00D0_D5DD))
    };
    match style {
        Style::Plain => Format::new(),
        Style::Title => Format::new().set_bold().set_font_size(16),
        Style::Track(kind) => {
            let fill = match kind {
                TrackKind::Trunk => 0x00E4_E7EC,
                TrackKind::Technical => 0x00D1_E3FA,
                TrackKind::Leadership => 0x00FB_E3C8,
                TrackKind::Custom => 0x00DF_EFD9,
            };
            text().set_bold().set_align(FormatAlign::Center).set_background_color(Color::RGB(fill))
        }
        Style::Head => text().set_bold().set_background_color(Color::RGB(0x00F2_F4F7)),
        Style::Label | Style::Strong => text().set_bold(),
        Style::Text => text(),
        Style::Rating => text().set_align(FormatAlign::Center),
        Style::Id => Format::new().set_font_color(Color::RGB(0x0098_A2B3)),
    }
}
