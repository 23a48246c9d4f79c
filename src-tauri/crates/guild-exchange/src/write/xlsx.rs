//! Tables as sheets of an `.xlsx`: frozen headers, a filter, every cell a text.

use super::{Table, WriteError, is_payload, width};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook};

pub(super) fn write(tables: &[Table]) -> Result<Vec<u8>, WriteError> {
    let head = Format::new().set_bold().set_background_color(Color::RGB(0x00F2_F4F7));
    let plain = Format::new().set_align(FormatAlign::Top);
    // Without it, opening and leaving such a cell in Excel makes a formula of its text.
    let payload = plain.clone().set_quote_prefix();
    let mut book = Workbook::new();
    // The same tables give the same bytes.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    for table in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(table.name)?;
        for (column, header) in (0u16..).zip(&table.headers) {
            sheet.write_string_with_format(0, column, header, &head)?;
            sheet.set_column_width(column, width(table, usize::from(column)))?;
        }
        for (row, cells) in (1u32..).zip(&table.rows) {
            for (column, text) in (0u16..).zip(cells) {
                // Never `write`, which would take some texts for formulas or links.
                let number = table.numbers.binary_search(&usize::from(column)).is_ok().then(|| text.parse::<f64>());
                if let Some(Ok(number)) = number {
                    sheet.write_number(row, column, number)?;
                } else if is_payload(text) {
                    sheet.write_string_with_format(row, column, text, &payload)?;
                } else if !text.is_empty() {
                    sheet.write_string(row, column, text)?;
                }
            }
        }
        sheet.set_freeze_panes(1, 1)?;
        let last = table.headers.len().saturating_sub(1) as u16;
        sheet.autofilter(0, 0, table.rows.len() as u32, last)?;
    }
    Ok(book.save_to_buffer()?)
}
