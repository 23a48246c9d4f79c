//! A page as a Word document: heading styles, real tables whose heads repeat, real lists, no macros.

use crate::page::{Cell, DocumentError, Entries, Entry, Item, Page, Part, Section, Table};
use docx_rs as w;
use std::io::Cursor;

/// Lengths in twentieths of a point: A4 with margins of 20 and 18 mm.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: (i32, i32) = (1_134, 1_021);
const WIDTH: usize = 9_864;

const TEXT: &str = "1B1B1F";
const QUIET: &str = "4F4F58";
const LINE: &str = "CFCFD5";
const ACCENT: &str = "2C55C7";
const FONT: &str = "Calibri";
/// The number of the list; the library keeps 1 for a numbered one.
const BULLETS: usize = 2;
/// The least height of a row to write in.
const ROOM: f32 = 800.0;
/// A row of more text than this, in bytes, may run over the end of a page.
const WHOLE: usize = 1_200;

/// How the library writes the height that marks a head row here.
const HEAD_ROW: &str = "<w:trHeight w:val=\"1\" w:hRule=\"atLeast\" />";

const BARE_NORMAL: &str = "<w:style w:type=\"paragraph\" w:styleId=\"Normal\"><w:name w:val=\"Normal\" /><w:rPr /><w:pPr><w:rPr /></w:pPr><w:qFormat /></w:style>";

/// Nothing tells when the document was made, so that the same page gives the same bytes.
const NO_DATE: &str = "2000-01-01T00:00:00Z";

pub(crate) fn write(page: &Page) -> Result<Vec<u8>, DocumentError> {
    let mut blocks = Blocks::default();
    blocks.paragraph("Title", &page.title, true);
    for line in &page.origin {
        blocks.paragraph("Subtitle", line, false);
    }
    for paragraph in &page.introduction {
        blocks.paragraph("Normal", paragraph, false);
    }
    for section in &page.sections {
        blocks.section(section);
    }
    let footer = w::Footer::new().add_paragraph(
        w::Paragraph::new()
            .style("Footer")
            .align(w::AlignmentType::Right)
            .add_page_num(w::PageNum::new())
            .add_run(w::Run::new().add_text(" / "))
            .add_num_pages(w::NumPages::new()),
    );
    let mut docx = styles(w::Docx::new())
        .page_size(PAGE.0, PAGE.1)
        .page_margin(w::PageMargin {
            top: MARGIN.0,
            bottom: MARGIN.0,
            left: MARGIN.1,
            right: MARGIN.1,
            header: 567,
            footer: 567,
            gutter: 0,
        })
        .created_at(NO_DATE)
        .updated_at(NO_DATE)
        .footer(footer);
    for block in blocks.0 {
        docx = match block {
            Block::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Block::Table(table) => docx.add_table(*table),
        };
    }
    let mut parts = docx.build();
    complete(&mut parts, page);
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|e| DocumentError::Docx(e.to_string()))?;
    Ok(file.into_inner())
}

/// Adds what the library has no call for: the heads of tables that repeat, the language, title and author.
fn complete(parts: &mut w::XMLDocx, page: &Page) {
    // Only head rows have a height, and a text cannot hold the element: its signs are escaped.
    replace(&mut parts.document, HEAD_ROW, "<w:tblHeader />");
    // The library writes a bare `Normal` of its own, and a file with two of one name is damaged.
    replace(&mut parts.styles, BARE_NORMAL, "");
    replace(&mut parts.styles, "w:styleId=\"Normal\">", "w:default=\"1\" w:styleId=\"Normal\">");
    let language = xml(&page.language);
    replace(
        &mut parts.styles,
        "</w:rPr></w:rPrDefault>",
        &format!("<w:lang w:val=\"{language}\" /></w:rPr></w:rPrDefault>"),
    );
    replace(
        &mut parts.doc_props.core,
        "<dc:creator>unknown</dc:creator><cp:lastModifiedBy>unknown</cp:lastModifiedBy>",
        &format!(
            "<dc:title>{}</dc:title><dc:language>{language}</dc:language><dc:creator>Guildhall</dc:creator><cp:lastModifiedBy>Guildhall</cp:lastModifiedBy>",
            xml(&page.title)
        ),
    );
}

fn replace(part: &mut Vec<u8>, from: &str, to: &str) {
    *part = String::from_utf8_lossy(part).replace(from, to).into_bytes();
}

fn xml(text: &str) -> String {
    plain(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Without the few characters that XML cannot hold at all.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}

/// A tenth more than single, whatever the size of the letters.
fn spacing() -> w::LineSpacing {
    w::LineSpacing::new().line_rule(w::LineSpacingType::Auto).line(264)
}

fn styles(docx: w::Docx) -> w::Docx {
    let heading = |id: &str, name: &str, size: usize, before: u32, after: u32| {
        let mut style = w::Style::new(id, w::StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .color(TEXT)
            .bold()
            .line_spacing(spacing().before(before).after(after));
        style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
        style
    };
    let quiet = |id: &str, name: &str, size: usize| {
        w::Style::new(id, w::StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .size(size)
            .color(QUIET)
            .line_spacing(spacing().after(0))
    };
    let normal = w::Style::new("Normal", w::StyleType::Paragraph)
        .name("Normal")
        .size(21)
        .color(TEXT)
        .line_spacing(spacing().after(100));
    let bullet = w::Level::new(
        0,
        w::Start::new(1),
        w::NumberFormat::new("bullet"),
        w::LevelText::new("•"),
        w::LevelJc::new("left"),
    )
    .indent(Some(227), Some(w::SpecialIndentType::Hanging(227)), None, None);
    docx.default_fonts(w::RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT))
        .default_size(21)
        .add_style(normal)
        .add_style(heading("Title", "Title", 40, 0, 40))
        .add_style(quiet("Subtitle", "Subtitle", 21).line_spacing(spacing().after(200)))
        .add_style(heading("Heading1", "heading 1", 30, 480, 120).outline_lvl(0))
        .add_style(heading("Heading2", "heading 2", 24, 320, 100).outline_lvl(1))
        .add_style(
            w::Style::new("Cell", w::StyleType::Paragraph)
                .name("Table text")
                .based_on("Normal")
                .size(20)
                .line_spacing(spacing().after(40)),
        )
        .add_style(quiet("Quiet", "Table note", 18))
        .add_style(quiet("Head", "Table head", 18).bold())
        .add_style(quiet("Footer", "footer", 18))
        .add_style(
            w::Style::new("ListParagraph", w::StyleType::Paragraph)
                .name("List Paragraph")
                .based_on("Normal")
                .line_spacing(spacing().after(60)),
        )
        .add_abstract_numbering(w::AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(w::Numbering::new(BULLETS, BULLETS))
}

enum Block {
    Paragraph(Box<w::Paragraph>),
    Table(Box<w::Table>),
}

#[derive(Default)]
struct Blocks(Vec<Block>);

impl Blocks {
    fn push(&mut self, paragraph: w::Paragraph) {
        self.0.push(Block::Paragraph(Box::new(paragraph)));
    }

    fn paragraph(&mut self, style: &str, text: &str, keep_next: bool) {
        self.push(w::Paragraph::new().style(style).keep_next(keep_next).add_run(run(text)));
    }

    fn section(&mut self, section: &Section) {
        let mut heading = w::Paragraph::new().style("Heading1").keep_next(true).add_run(run(&section.heading));
        let rule = w::ParagraphBorder::new(w::ParagraphBorderPosition::Top)
            .val(w::BorderType::Single)
            .size(if section.apart { 24 } else { 8 })
            .space(8);
        let colour = if section.apart { LINE } else { TEXT };
        heading.property = heading.property.set_borders(w::ParagraphBorders::with_empty().set(rule.color(colour)));
        self.push(heading);
        if let Some(note) = &section.note {
            self.paragraph("Normal", note, !section.parts.is_empty());
        }
        for part in &section.parts {
            match part {
                Part::Table(table) => self.0.push(Block::Table(Box::new(self::table(table)))),
                Part::List(list) => {
                    self.paragraph("Heading2", &list.heading, true);
                    for item in &list.items {
                        self.push(self::item(item, "ListParagraph"));
                    }
                }
                Part::Entries(entries) => {
                    if let Some(heading) = &entries.heading {
                        self.paragraph("Heading2", heading, true);
                    }
                    self.0.push(Block::Table(Box::new(self::entries(entries))));
                }
            }
        }
    }
}

/// A run of text; line breaks stay.
fn run(text: &str) -> w::Run {
    let mut run = w::Run::new();
    for (i, line) in text.lines().enumerate() {
        if i > 0 {
            run = run.add_break(w::BreakType::TextWrapping);
        }
        run = run.add_text(plain(line));
    }
    run
}

fn item(item: &Item, style: &str) -> w::Paragraph {
    let mut paragraph =
        w::Paragraph::new().style(style).numbering(w::NumberingId::new(BULLETS), w::IndentLevel::new(0));
    if let Some(mark) = &item.mark {
        let chip = w::TextBorder::new().size(4).space(0).color(ACCENT);
        paragraph = paragraph
            .add_run(
                w::Run::new()
                    .add_text(format!("\u{a0}{}\u{a0}", plain(mark)))
                    .bold()
                    .size(16)
                    .color(ACCENT)
                    .text_border(chip),
            )
            .add_run(w::Run::new().add_text(" "));
    }
    if let Some(label) = &item.label {
        paragraph = paragraph.add_run(run(label).bold().color(QUIET)).add_run(w::Run::new().add_text(" "));
    }
    let text = run(&item.text);
    paragraph = paragraph.add_run(if item.label.is_some() { text.italic().color(QUIET) } else { text });
    if !item.notes.is_empty() {
        paragraph = paragraph.add_run(run(&format!(" ({})", item.notes.join("; "))).color(QUIET).size(18));
    }
    paragraph
}

fn table(table: &Table) -> w::Table {
    let n = table.head.len();
    // The heads of the rows need less room than what is said in them.
    let shared = |i: usize| if i == 0 { WIDTH * 26 / 100 } else { WIDTH * 74 / 100 / (n - 1) };
    let widths: Vec<usize> =
        (0..n).map(|i| table.shares.get(i).map_or_else(|| shared(i), |share| WIDTH * share / 100)).collect();
    let mut rows = vec![head(&table.head.iter().map(String::as_str).collect::<Vec<_>>(), &widths)];
    for row in &table.rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(i, (cell, &width))| {
            if i == 0 { framed(vec![line("Cell", run(&cell.text).bold())], width) } else { framed(said(cell), width) }
        });
        let length = row.iter().map(Cell::length).sum();
        let row = whole(w::TableRow::new(cells.collect()), length);
        rows.push(if table.room { row.row_height(ROOM).height_rule(w::HeightRule::AtLeast) } else { row });
    }
    framing(rows, widths)
}

fn said(cell: &Cell) -> Vec<w::Paragraph> {
    let mark = cell.mark.as_ref().map(|m| line("Cell", run(m).bold().size(18).color(ACCENT)));
    let text = (!cell.text.is_empty()).then(|| line("Cell", run(&cell.text)));
    let note = cell.note.as_ref().map(|n| line("Quiet", run(n)));
    let mut said: Vec<w::Paragraph> = mark.into_iter().chain(text).chain(note).collect();
    if said.is_empty() {
        // A cell without a paragraph is a damaged file.
        said.push(line("Cell", w::Run::new()));
    }
    said
}

fn entries(entries: &Entries) -> w::Table {
    let measured = entries.head.measure.is_some();
    let mut heads = vec![entries.head.name.as_str()];
    heads.extend(entries.head.measure.as_deref());
    heads.push(&entries.head.items);
    let shares: &[usize] = if measured { &[27, 20, 53] } else { &[27, 73] };
    let widths: Vec<usize> = shares.iter().map(|share| WIDTH * share / 100).collect();
    let mut rows = vec![head(&heads, &widths)];
    rows.extend(entries.entries.iter().map(|e| entry(e, &widths)));
    framing(rows, widths)
}

fn entry(entry: &Entry, widths: &[usize]) -> w::TableRow {
    let mut name = vec![line("Cell", run(&entry.name).bold())];
    if !entry.description.is_empty() {
        name.push(line("Quiet", run(&entry.description)));
    }
    let mut columns = vec![name];
    if widths.len() == 3 {
        let now = entry.measure.as_ref().map(|m| line("Cell", run(&m.now).bold()));
        let before = entry.measure.as_ref().and_then(|m| m.before.as_ref()).map(|b| line("Quiet", run(b)));
        columns.push(now.into_iter().chain(before).collect());
    }
    columns.push(entry.items.iter().map(|i| item(i, "Cell")).collect());
    let length = entry.description.len() + entry.items.iter().map(|i| i.text.len()).sum::<usize>();
    whole(
        w::TableRow::new(columns.into_iter().zip(widths).map(|(lines, &width)| framed(lines, width)).collect()),
        length,
    )
}

/// Short rows are not torn apart by the end of a page.
fn whole(row: w::TableRow, length: usize) -> w::TableRow {
    if length <= WHOLE { row.cant_split() } else { row }
}

fn line(style: &str, run: w::Run) -> w::Paragraph {
    w::Paragraph::new().style(style).add_run(run)
}

fn head(texts: &[&str], widths: &[usize]) -> w::TableRow {
    let cells =
        texts.iter().zip(widths).map(|(text, &width)| framed(vec![line("Head", run(text)).keep_next(true)], width));
    w::TableRow::new(cells.collect()).cant_split().row_height(1.0)
}

/// A cell holds at least one paragraph, or Word calls the file damaged.
fn framed(lines: Vec<w::Paragraph>, width: usize) -> w::TableCell {
    let lines = if lines.is_empty() { vec![w::Paragraph::new().style("Cell")] } else { lines };
    lines.into_iter().fold(w::TableCell::new().width(width, w::WidthType::Dxa), w::TableCell::add_paragraph)
}

fn framing(rows: Vec<w::TableRow>, widths: Vec<usize>) -> w::Table {
    let border = |position| w::TableBorder::new(position).color(LINE).size(4);
    let borders = w::TableBorders::with_empty()
        .set(border(w::TableBorderPosition::Top))
        .set(border(w::TableBorderPosition::InsideH))
        .set(border(w::TableBorderPosition::Bottom));
    w::Table::without_borders(rows)
        .set_borders(borders)
        .set_grid(widths)
        .layout(w::TableLayoutType::Fixed)
        .width(WIDTH, w::WidthType::Dxa)
        .margins(w::TableCellMargins::new().margin(60, 120, 60, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[track_caller]
    fn part(file: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn what_the_library_has_no_call_for_is_there() {
        let file = write(&crate::page::tests::page_of("A <b> & \u{fffe}\"c\"")).unwrap();
        let document = part(&file, "word/document.xml");
        assert_eq!(document.matches("<w:tblHeader />").count(), 2, "both tables repeat their heads");
        let styles = part(&file, "word/styles.xml");
        assert!(styles.contains("<w:lang w:val=\"en\" />"));
        assert_eq!(styles.matches("w:styleId=\"Normal\"").count(), 1);
        assert!(part(&file, "word/numbering.xml").contains("w:val=\"bullet\""));
        assert!(document.contains("<w:numId w:val=\"2\" />") && !document.contains("<w:trHeight"));
        let core = part(&file, "docProps/core.xml");
        assert!(core.contains("<dc:title>A &lt;b&gt; &amp; &quot;c&quot;</dc:title>"), "{core}");
        assert!(core.contains(NO_DATE));
        assert_eq!(document.matches("A &lt;b&gt; &amp; ").count(), crate::page::tests::TEXTS);
    }

    #[test]
    fn the_columns_of_a_table_have_their_shares() {
        let mut page = crate::page::tests::page_of("x");
        let Some(Part::Table(table)) = page.sections[0].parts.first_mut() else { panic!("no table") };
        table.shares = &[10, 90];
        let document = part(&write(&page).unwrap(), "word/document.xml");
        let grid = format!("<w:gridCol w:w=\"{}\" w:type=\"dxa\" /><w:gridCol w:w=\"{}\"", WIDTH / 10, WIDTH * 9 / 10);
        assert!(document.contains(&grid), "{document}");
    }

    #[test]
    fn nothing_runs_and_nothing_is_dated() {
        let file = write(&crate::page::tests::page_of("x")).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&file)).unwrap();
        for i in 0..archive.len() {
            let entry = archive.by_index(i).unwrap();
            let name = entry.name().unwrap();
            assert!(!name.contains("vba"), "{name}");
            assert_eq!(entry.last_modified().map(|t| t.year()), Some(1980), "{name}");
        }
    }
}
