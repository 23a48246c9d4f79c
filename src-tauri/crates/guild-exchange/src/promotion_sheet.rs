//! The criteria for one step as a workbook to print, filter and mark up.

use crate::write::{cut, height, sheet_name};
use guild_model::PartialDate;
use guild_model::mastery::promotion::{FreedomChange, Misfit, Promotion, PromotionCriterion, PromotionSkill, Turn};
use guild_model::mastery::{Degree, FreedomKind};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Table, TableColumn, TableStyle, Workbook,
    Worksheet, XlsxError,
};

/// Gives a word of the catalogue `documents.ftl`: its id, and the arguments by name.
pub type Word<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// Why the workbook could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook of the criteria could not be written: {0}; choose .docx or .html")]
pub struct PromotionSheetError(#[from] XlsxError);

/// Writes the criteria for one step: three sheets for what changes, what is expected and what should not be seen.
///
/// Every cell is a string, so that no text of the workspace is ever read as a formula, a link or a number.
///
/// * `word`: gives the words that are not from the workspace.
/// * `date`: printed as the day of the document; without it nothing tells when it was made.
/// * Returns the bytes of an `.xlsx` file, the same for the same promotion.
pub fn write_promotion_sheet(
    promotion: &Promotion,
    date: Option<PartialDate>,
    word: Word<'_>,
) -> Result<Vec<u8>, PromotionSheetError> {
    let writer = Writer { promotion, word, looks: Looks::new() };
    let mut workbook = Workbook::new();
    let title = writer.title();
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook
        .set_properties(&DocProperties::new().set_title(&title).set_author("Guildhall").set_creation_datetime(&fixed));
    writer.changes(workbook.add_worksheet(), date)?;
    writer.expected(workbook.add_worksheet())?;
    if !promotion.misfits.is_empty() {
        writer.misfits(workbook.add_worksheet())?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Widths of the columns, in characters.
const CHANGES: [f64; 3] = [32.0, 46.0, 46.0];
const EXPECTED: [f64; 6] = [18.0, 28.0, 19.0, 19.0, 11.0, 70.0];
const MISFITS: [f64; 2] = [36.0, 90.0];

struct Looks {
    title: Format,
    text: Format,
    quiet: Format,
    heading: Format,
    head: Format,
    row_head: Format,
    cell: Format,
}

impl Looks {
    fn new() -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(Color::RGB(0x1b_1b1f));
        let cell = text.clone().set_border_bottom(FormatBorder::Thin).set_border_color(Color::RGB(0xcf_cfd5));
        Self {
            title: text.clone().set_bold().set_font_size(18),
            quiet: text.clone().set_font_color(Color::RGB(0x4f_4f58)),
            heading: text.clone().set_bold().set_font_size(13),
            head: cell
                .clone()
                .set_bold()
                .set_background_color(Color::RGB(0xf4_f4f5))
                .set_font_color(Color::RGB(0x4f_4f58)),
            row_head: cell.clone().set_bold(),
            cell,
            text,
        }
    }
}

struct Writer<'a> {
    promotion: &'a Promotion,
    word: Word<'a>,
    looks: Looks,
}

impl Writer<'_> {
    fn text(&self, id: &str) -> String {
        (self.word)(id, &[])
    }

    fn title(&self) -> String {
        let p = self.promotion;
        let (to, path) = (("to", p.to.name.as_str()), ("path", p.path.as_str()));
        match &p.from {
            Some(from) => (self.word)("promotion-title", &[("from", from.name.as_str()), to, path]),
            None => (self.word)("promotion-title-first", &[to, path]),
        }
    }

    fn changes(&self, sheet: &mut Worksheet, date: Option<PartialDate>) -> Result<(), PromotionSheetError> {
        let p = self.promotion;
        self.prepare(sheet, "sheet-changes", &CHANGES)?;
        let version = p.version.to_string();
        let mut lines = vec![(self.title(), &self.looks.title)];
        lines.push((
            (self.word)("promotion-origin", &[("framework", p.framework.as_str()), ("version", &version)]),
            &self.looks.quiet,
        ));
        lines.extend(date.map(|d| ((self.word)("promotion-date", &[("date", &d.to_string())]), &self.looks.quiet)));
        lines.push(((self.word)("promotion-intro", &[("to", p.to.name.as_str())]), &self.looks.text));
        lines.push((self.text("promotion-intro-use"), &self.looks.text));
        lines.extend(
            p.from
                .as_ref()
                .map(|f| ((self.word)("promotion-intro-new", &[("from", f.name.as_str())]), &self.looks.text)),
        );
        let mut row = 0;
        for (text, look) in lines {
            self.across(sheet, row, &text, look, &CHANGES)?;
            row += 1;
        }
        row += 1;
        let from = p.from.as_ref().map(|f| f.name.to_string()).unwrap_or_default();
        let mut table = vec![[self.text("changes-aspect"), from, p.to.name.to_string()]];
        if !p.scope.before.is_empty() || !p.scope.after.is_empty() {
            table.push([
                self.text("changes-scope"),
                self.said(p.scope.before.as_str(), None),
                self.said(p.scope.after.as_str(), None),
            ]);
        }
        table.extend(p.freedoms.iter().filter(|f| f.said() || f.said_before()).map(|f| self.freedom(f)));
        for (i, cells) in table.iter().enumerate().filter(|_| table.len() > 1) {
            for (column, text) in cells.iter().enumerate() {
                let look = match (i, column) {
                    (0, _) => &self.looks.head,
                    (_, 0) => &self.looks.row_head,
                    _ => &self.looks.cell,
                };
                sheet.write_string_with_format(row, column as u16, cut(text), look)?;
            }
            sheet.set_row_height(row, row_height(cells, &CHANGES))?;
            row += 1;
        }
        let kinds = [
            (
                if p.from.is_some() { "responsibilities-gained" } else { "responsibilities-all" },
                &p.responsibilities.gained,
            ),
            ("responsibilities-kept", &p.responsibilities.kept),
        ];
        for (id, lines) in kinds.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            row += 1;
            self.across(sheet, row, &self.text(id), &self.looks.heading, &CHANGES)?;
            for line in lines {
                row += 1;
                self.across(sheet, row, &format!("• {line}"), &self.looks.text, &CHANGES)?;
            }
            row += 1;
        }
        Ok(())
    }

    fn freedom(&self, freedom: &FreedomChange) -> [String; 3] {
        let label = match freedom.kind {
            FreedomKind::Team => "freedom-team",
            FreedomKind::Task => "freedom-task",
            FreedomKind::Technology => "freedom-technology",
            FreedomKind::Time => "freedom-time",
        };
        let mut after = self.said(freedom.after.as_str(), freedom.degree_after);
        let mut before = String::new();
        if self.promotion.from.is_some() {
            before = self.said(freedom.before.as_str(), freedom.degree_before);
            let turn = self.text(match freedom.turn() {
                Turn::Gained => "freedom-gained",
                Turn::Kept => "freedom-kept",
                Turn::Changed => "freedom-changed",
                Turn::Shrunk => "freedom-shrunk",
            });
            after = format!("{turn}\n{after}");
        }
        [self.text(label), before, after]
    }

    fn said(&self, text: &str, degree: Option<Degree>) -> String {
        let degree = degree.map(|d| {
            self.text(match d.value() {
                0 => "degree-told",
                1 => "degree-asked",
                2 => "degree-proposes",
                3 => "degree-within-bounds",
                _ => "degree-alone",
            })
        });
        match (text.is_empty(), degree) {
            (false, Some(degree)) => format!("{text}\n({degree})"),
            (false, None) => text.to_owned(),
            (true, degree) => degree.unwrap_or_else(|| self.text("not-said")),
        }
    }

    fn expected(&self, sheet: &mut Worksheet) -> Result<(), PromotionSheetError> {
        self.prepare(sheet, "sheet-expected", &EXPECTED)?;
        let heads = [
            "expected-area",
            "expected-skill",
            "expected-rating",
            "expected-rating-before",
            "expected-mark",
            "expected-criteria",
        ];
        let mut rows: Vec<[String; 6]> = Vec::new();
        for area in &self.promotion.areas {
            let area_name = area.name.as_ref().map(ToString::to_string).unwrap_or_default();
            for skill in &area.skills {
                self.skill(&mut rows, &area_name, skill);
            }
        }
        if rows.is_empty() {
            sheet.write_string_with_format(0, 0, self.text("expected-none"), &Format::new())?;
            return Ok(());
        }
        self.table(sheet, 0, heads, &rows, &EXPECTED, "Expected")
    }

    /// A row for each criterion, so that the sheet can be filtered; a skill asked for by rating alone has one too.
    fn skill(&self, rows: &mut Vec<[String; 6]>, area: &str, skill: &PromotionSkill) {
        let name = if skill.description.is_empty() {
            skill.name.to_string()
        } else {
            format!("{}\n{}", skill.name, skill.description)
        };
        let now = skill.rating.map(|r| r.label(skill.rating_word.as_ref(), self.word)).unwrap_or_default();
        let before =
            skill.rating_before.map(|r| r.label(skill.rating_before_word.as_ref(), self.word)).unwrap_or_default();
        let mut row = |mark: String, text: String, first: bool| {
            let name = if first { name.clone() } else { skill.name.to_string() };
            rows.push([area.to_owned(), name, now.clone(), before.clone(), mark, text]);
        };
        if skill.criteria.is_empty() {
            row(String::new(), String::new(), true);
        }
        for (i, criterion) in skill.criteria.iter().enumerate() {
            let (mark, text) = self.criterion(criterion);
            row(mark, text, i == 0);
        }
    }

    fn criterion(&self, criterion: &PromotionCriterion) -> (String, String) {
        let new = (criterion.new && self.promotion.from.is_some()).then(|| self.text("mark-new"));
        let example = criterion.example.then(|| self.text("mark-example"));
        let audience =
            criterion.audience.as_ref().map(|a| (self.word)("criterion-audience", &[("audience", a.as_str())]));
        let rating = criterion.rating.map(|r| {
            (self.word)("criterion-rating", &[("rating", &r.label(criterion.rating_word.as_ref(), self.word))])
        });
        let joined = |first: String, next: String| (self.word)("notes-joined", &[("first", &first), ("next", &next)]);
        let notes = audience.into_iter().chain(rating).reduce(joined);
        let notes = notes.map(|notes| format!(" ({notes})")).unwrap_or_default();
        (new.into_iter().chain(example).collect::<Vec<_>>().join("\n"), format!("{}{notes}", criterion.text))
    }

    fn misfits(&self, sheet: &mut Worksheet) -> Result<(), PromotionSheetError> {
        self.prepare(sheet, "sheet-misfits", &MISFITS)?;
        let rows: Vec<[String; 2]> = self.promotion.misfits.iter().map(|m| self.misfit(m)).collect();
        self.across(sheet, 0, &self.text("misfits-heading"), &self.looks.heading, &MISFITS)?;
        self.across(sheet, 1, &self.text("misfits-note"), &self.looks.text, &MISFITS)?;
        self.table(sheet, 3, ["expected-skill", "misfits-signs"], &rows, &MISFITS, "Misfits")
    }

    fn misfit(&self, misfit: &Misfit) -> [String; 2] {
        let audience = misfit.audience.as_ref().map(|a| (self.word)("criterion-audience", &[("audience", a.as_str())]));
        let text = audience.map_or_else(|| misfit.text.to_string(), |a| format!("{} ({a})", misfit.text));
        [misfit.skill.to_string(), text]
    }
}

/// How the sheets are laid out.
impl Writer<'_> {
    /// Names the sheet and sets it up for A4, as wide as one page.
    fn prepare(&self, sheet: &mut Worksheet, name: &str, widths: &[f64]) -> Result<(), PromotionSheetError> {
        const A4: u8 = 9;
        sheet.set_name(sheet_name(&self.text(name), "Criteria"))?;
        for (column, width) in widths.iter().enumerate() {
            sheet.set_column_width(column as u16, *width)?;
        }
        sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_margins(0.6, 0.6, 0.7, 0.7, 0.3, 0.3);
        sheet.set_footer("&R&P / &N").set_screen_gridlines(false);
        Ok(())
    }

    /// A text over the whole width of a sheet.
    fn across(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        text: &str,
        look: &Format,
        widths: &[f64],
    ) -> Result<(), PromotionSheetError> {
        let size = if std::ptr::eq(look, &raw const self.looks.title) { 1.6 } else { 1.1 };
        sheet.merge_range(row, 0, row, widths.len() as u16 - 1, &cut(text), look)?;
        sheet.set_row_height(row, height(text, widths.iter().sum::<f64>() / size) * size)?;
        Ok(())
    }

    /// A real table: filtered by its heads, which stay on the screen and repeat on every printed page.
    fn table<const N: usize>(
        &self,
        sheet: &mut Worksheet,
        top: u32,
        heads: [&str; N],
        rows: &[[String; N]],
        widths: &[f64; N],
        name: &str,
    ) -> Result<(), PromotionSheetError> {
        let heads = heads.map(|id| self.text(id));
        // Room for the arrow of the filter, too.
        sheet.set_row_height(top, row_height(&heads, &widths.map(|width| width - 4.0)))?;
        for (row, cells) in (top + 1..).zip(rows) {
            for (column, text) in cells.iter().enumerate() {
                sheet.write_string_with_format(row, column as u16, cut(text), &self.looks.cell)?;
            }
            sheet.set_row_height(row, row_height(cells, widths))?;
        }
        let columns: Vec<TableColumn> =
            heads.iter().map(|head| TableColumn::new().set_header(head).set_header_format(&self.looks.head)).collect();
        let table = Table::new().set_name(name).set_columns(&columns).set_style(TableStyle::Light1);
        sheet.add_table(top, 0, top + rows.len() as u32, N as u16 - 1, &table)?;
        sheet.set_freeze_panes(top + 1, 0)?.set_repeat_rows(top, top)?;
        Ok(())
    }
}

/// The highest of the cells of a row. Rows do not grow by themselves in every program, and merged ones in none.
fn row_height<const N: usize>(cells: &[String; N], widths: &[f64; N]) -> f64 {
    cells.iter().zip(widths).map(|(text, width)| height(text, *width)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_grow_with_their_text() {
        assert!((row_height(&["a".to_owned(), "b\nc".to_owned()], &[9.0, 9.0]) - 33.0).abs() < 0.1);
    }
}
