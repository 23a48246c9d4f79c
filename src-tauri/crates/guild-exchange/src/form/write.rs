//! Writing the form.

use super::{FORM, Table, VERSION, trace};
use crate::promotion_sheet::Word;
use crate::write::{RECORDS, cut, height, sheet_name};
use guild_model::Rating;
use guild_model::people::pack::{PackCriterion, PackSkill};
use guild_model::people::{Interest, Pack, StandingState};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder,
    Formula, Note, Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeSet;

/// Why the form could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the form could not be written: {0}; choose .docx or .html")]
pub struct FormError(#[from] XlsxError);

/// A line of the overview: one text over the whole width, or cells side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormLine {
    /// How it looks.
    pub look: FormLook,
    /// One text for the whole width, or the cells of a table's row from left to right.
    pub cells: Vec<String>,
}

/// How a line of the overview looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormLook {
    /// What the document is called.
    Title,
    /// Over a section.
    Heading,
    /// Over a list or a table.
    Subheading,
    /// What it was made from, set more quietly.
    Quiet,
    /// A sentence.
    Text,
    /// The heads of a table.
    Head,
    /// A row of a table.
    Row,
    /// A row of a table with room to write.
    Room,
}

/// Writes the form of a pack.
///
/// Every text is written as a string, so that none is ever read as a formula, a link or a number; there are no macros
/// and no formulas but the addresses of the drop-downs.
///
/// * `overview`: what the other formats say, in the order in which it is read.
/// * `word`: gives the words of `documents.ftl`.
/// * Returns the bytes of an `.xlsx` file, the same for the same pack.
pub fn write_form(pack: &Pack, overview: &[FormLine], word: Word<'_>) -> Result<Vec<u8>, FormError> {
    let writer = Writer { pack, word, records: Records::of(pack, overview, word), looks: Looks::new() };
    let mut workbook = Workbook::new();
    let title = word("pack-title", &[("name", pack.name.as_str())]);
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook
        .set_properties(&DocProperties::new().set_title(&title).set_author("Guildhall").set_creation_datetime(&fixed));
    writer.overview(workbook.add_worksheet(), overview)?;
    writer.skills(workbook.add_worksheet())?;
    writer.criteria(workbook.add_worksheet())?;
    writer.records.write(workbook.add_worksheet())?;
    Ok(workbook.save_to_buffer()?)
}

/// Widths of the columns, in characters. Each sheet is printed as wide as one page, so what is wider than A4 across, some
/// 140 characters, is printed smaller.
const OVERVIEW: f64 = 112.0;
const SKILLS: [f64; 8] = [11.0, 22.0, 14.0, 14.0, 14.0, 14.0, 24.0, 25.0];
const CRITERIA: [f64; 6] = [18.0, 13.0, 42.0, 13.0, 15.0, 34.0];
/// How much of a page across is there for rows, in points, on the safe side.
const PAGE: f64 = 490.0;
/// Excel’s number for A4.
const A4: u8 = 9;

/// The line on how to fill in a sheet.
const HOW: &str = "form-how";
/// The heads of the columns, of which some carry a note.
const SKILL_HEADS: [(&str, Option<&str>); 8] = [
    ("expected-area", None),
    ("expected-skill", None),
    ("pack-asked", None),
    ("pack-knows", Some("form-note-rating")),
    ("pack-does", Some("form-note-rating")),
    ("form-interest", Some("form-note-interest")),
    ("form-note", None),
    ("form-evidence", Some("form-note-evidence")),
];
const CRITERION_HEADS: [(&str, Option<&str>); 6] = [
    ("expected-skill", None),
    ("form-level", None),
    ("expected-criteria", None),
    ("form-seen", None),
    ("form-own", Some("form-note-state")),
    ("form-evidence", Some("form-note-evidence")),
];

struct Looks {
    plain: Format,
    title: Format,
    heading: Format,
    subheading: Format,
    quiet: Format,
    head: Format,
    cell: Format,
    /// To be filled in.
    fill: Format,
    id: Format,
}

impl Looks {
    fn new() -> Self {
        let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_font_color(Color::RGB(0x1b_1b1f));
        let cell = plain.clone().set_border(FormatBorder::Thin).set_border_color(Color::RGB(0xcf_cfd5));
        Self {
            title: plain.clone().set_bold().set_font_size(18),
            heading: plain.clone().set_bold().set_font_size(14),
            subheading: plain.clone().set_bold(),
            quiet: plain.clone().set_font_color(Color::RGB(0x4f_4f58)),
            head: cell.clone().set_bold().set_background_color(Color::RGB(0xf4_f4f5)),
            // Without the prefix, opening and leaving a cell that begins with = makes a formula of its text.
            fill: cell.clone().set_background_color(Color::RGB(0xff_fbe6)).set_unlocked().set_quote_prefix(),
            id: Format::new().set_font_color(Color::RGB(0x98_a2b3)),
            cell: cell.set_quote_prefix(),
            plain,
        }
    }
}

struct Writer<'a> {
    pack: &'a Pack,
    word: Word<'a>,
    records: Records,
    looks: Looks,
}

impl Writer<'_> {
    fn text(&self, id: &str) -> String {
        (self.word)(id, &[])
    }

    fn overview(&self, sheet: &mut Worksheet, lines: &[FormLine]) -> Result<(), FormError> {
        sheet.set_name(sheet_name(&self.text("form-overview"), "Overview"))?;
        let columns = lines.iter().map(|line| line.cells.len()).max().unwrap_or(1).max(2) as u16;
        let width = OVERVIEW / f64::from(columns);
        for column in 0..columns {
            sheet.set_column_width(column, width)?;
        }
        let mut rows = Vec::with_capacity(lines.len());
        for (row, line) in (0u32..).zip(lines) {
            let look = match line.look {
                FormLook::Title => &self.looks.title,
                FormLook::Heading => &self.looks.heading,
                FormLook::Subheading => &self.looks.subheading,
                FormLook::Quiet => &self.looks.quiet,
                FormLook::Text => &self.looks.plain,
                FormLook::Head => &self.looks.head,
                FormLook::Row | FormLook::Room => &self.looks.cell,
            };
            let mut high: f64 = if line.look == FormLook::Room { 40.0 } else { 0.0 };
            if let [only] = line.cells.as_slice() {
                sheet.merge_range(row, 0, row, columns - 1, "", look)?;
                sheet.write_string_with_format(row, 0, cut(only), look)?;
                high = high.max(height(only, OVERVIEW / if line.look == FormLook::Title { 1.7 } else { 1.1 }));
            } else {
                // The last cell of a narrower table has the rest of the width: the longest texts stand there.
                let last = line.cells.len().saturating_sub(1) as u16;
                for (column, text) in (0u16..).zip(&line.cells) {
                    let end = if column == last { columns - 1 } else { column };
                    if end > column {
                        sheet.merge_range(row, column, row, end, "", look)?;
                    }
                    sheet.write_string_with_format(row, column, cut(text), look)?;
                    high = high.max(height(text, width * f64::from(end - column + 1)));
                }
            }
            let high = if line.look == FormLook::Title { high * 1.6 } else { high };
            sheet.set_row_height(row, high)?;
            rows.push((line.look, high));
        }
        print(sheet);
        sheet.set_page_breaks(&page_breaks(&rows))?;
        Ok(())
    }

    fn skills(&self, sheet: &mut Worksheet) -> Result<(), FormError> {
        sheet.set_name(sheet_name(&self.text("form-skills"), "Skills"))?;
        self.heads(sheet, Table::Skills, &SKILL_HEADS, &SKILLS)?;
        for (row, skill) in (2u32..).zip(&self.pack.skills) {
            let own = skill.own.as_ref();
            let rating = |r: Option<Rating>| r.map(|r| self.rating(r)).unwrap_or_default();
            let known = known_skill(self.pack, self.word, skill);
            let filled = [
                rating(own.and_then(|a| a.knows)),
                rating(own.and_then(|a| a.does)),
                own.and_then(|a| a.interest).map(|i| interest(self.word, i)).unwrap_or_default(),
                own.map(|a| a.note.to_string()).unwrap_or_default(),
                String::new(),
            ];
            self.row(sheet, row, &known, &filled, &skill.id.to_string(), &SKILLS)?;
        }
        let last = 1 + self.pack.skills.len() as u32;
        Self::choices(sheet, last, 3, self.records.ratings)?;
        Self::choices(sheet, last, 4, self.records.ratings)?;
        Self::choices(sheet, last, 5, self.records.interests)?;
        Ok(())
    }

    fn criteria(&self, sheet: &mut Worksheet) -> Result<(), FormError> {
        sheet.set_name(sheet_name(&self.text("form-criteria"), "Criteria"))?;
        self.heads(sheet, Table::Criteria, &CRITERION_HEADS, &CRITERIA)?;
        for (row, criterion) in (2u32..).zip(&self.pack.criteria) {
            let known = known_criterion(self.pack, self.word, criterion);
            let own = criterion.own.as_ref().map(|said| self.text(standing_id(said.state))).unwrap_or_default();
            self.row(sheet, row, &known, &[own, String::new()], &criterion.id.to_string(), &CRITERIA)?;
        }
        Self::choices(sheet, 1 + self.pack.criteria.len() as u32, 4, self.records.states)
    }

    /// A line on how to fill in the sheet, then the heads, of which some carry a note.
    fn heads(
        &self,
        sheet: &mut Worksheet,
        table: Table,
        heads: &[(&str, Option<&str>)],
        widths: &[f64],
    ) -> Result<(), FormError> {
        for (column, width) in (0u16..).zip(widths) {
            sheet.set_column_width(column, *width)?;
        }
        let ids = widths.len() as u16;
        sheet.set_column_hidden(ids)?;
        let how = self.text(HOW);
        sheet.merge_range(0, 0, 0, ids - 1, "", &self.looks.quiet)?;
        sheet.write_string_with_format(0, 0, &how, &self.looks.quiet)?;
        sheet.set_row_height(0, height(&how, widths.iter().sum::<f64>() / 1.1))?;
        let mut high: f64 = 0.0;
        for ((column, (head, note)), width) in (0u16..).zip(heads).zip(widths) {
            let head = self.text(head);
            high = high.max(height(&head, *width));
            sheet.write_string_with_format(1, column, head, &self.looks.head)?;
            if let Some(note) = note {
                let note = Note::new(self.text(note)).set_author("Guildhall").add_author_prefix(false);
                sheet.insert_note(1, column, &note)?;
            }
        }
        sheet.set_row_height(1, high)?;
        sheet.write_string_with_format(1, ids, table.mark(self.pack.id), &self.looks.id)?;
        sheet.set_freeze_panes(2, 0)?.set_repeat_rows(0, 1)?;
        print(sheet);
        Ok(())
    }

    fn row(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        known: &[String],
        filled: &[String],
        id: &str,
        widths: &[f64],
    ) -> Result<(), FormError> {
        let looks = known.iter().map(|_| &self.looks.cell).chain(filled.iter().map(|_| &self.looks.fill));
        let mut high: f64 = 0.0;
        for ((column, (text, look)), width) in (0u16..).zip(known.iter().chain(filled).zip(looks)).zip(widths) {
            if text.is_empty() {
                sheet.write_blank(row, column, look)?;
            } else {
                sheet.write_string_with_format(row, column, cut(text), look)?;
            }
            high = high.max(height(text, *width));
        }
        sheet.write_string_with_format(row, widths.len() as u16, id, &self.looks.id)?;
        sheet.set_row_height(row, high)?;
        Ok(())
    }

    /// A drop-down of the labels that the hidden sheet holds in these rows.
    fn choices(sheet: &mut Worksheet, last: u32, column: u16, labels: (u32, u32)) -> Result<(), FormError> {
        let (first_label, end) = labels;
        if last < 2 || first_label == end {
            return Ok(());
        }
        let list = Formula::new(format!("{RECORDS}!$B${}:$B${end}", first_label + 1));
        // A warning, not a stop: what is not on the list is named when the form comes back.
        let rule = DataValidation::new().allow_list_formula(list).set_error_style(DataValidationErrorStyle::Warning);
        sheet.add_data_validation(2, column, last, column, &rule)?;
        Ok(())
    }

    fn rating(&self, rating: Rating) -> String {
        rating_label(self.pack, self.word, rating)
    }
}

/// The rows of the very hidden sheet, and where in it the labels of the drop-downs stand.
struct Records {
    rows: Vec<Vec<String>>,
    /// First row, from 0, and the row after the last.
    ratings: (u32, u32),
    interests: (u32, u32),
    states: (u32, u32),
}

impl Records {
    fn of(pack: &Pack, overview: &[FormLine], word: Word<'_>) -> Self {
        let mut rows: Vec<Vec<String>> = vec![
            vec![FORM.to_owned(), VERSION.to_string()],
            vec!["pack".to_owned(), pack.id.to_string()],
            vec!["person".to_owned(), pack.person.to_string()],
            vec!["framework".to_owned(), pack.framework.to_string()],
            vec!["date".to_owned(), pack.date.to_string()],
        ];
        let mut add = |tag: &str, labels: Vec<(String, String)>| {
            let first = rows.len() as u32;
            rows.extend(labels.into_iter().map(|(label, value)| vec![tag.to_owned(), label, value]));
            (first, rows.len() as u32)
        };
        let points = pack.scale.points.iter().map(|p| p.value);
        let ratings = add("rating", points.map(|v| (rating_label(pack, word, v), v.to_string())).collect());
        let all = [Interest::More, Interest::Fine, Interest::Avoid];
        let interests = add("interest", all.map(|i| (interest(word, i), i.word().to_owned())).to_vec());
        let mine = [StandingState::Met, StandingState::Partly, StandingState::NotYet, StandingState::NoOpportunityYet];
        let states = add("state", mine.map(|s| (word(standing_id(s), &[]), s.word().to_owned())).to_vec());
        let read: BTreeSet<String> = overview
            .iter()
            .flat_map(|line| &line.cells)
            .filter(|text| !text.is_empty())
            .map(|t| trace(&cut(t)))
            .collect();
        rows.extend(read.into_iter().map(|trace| vec!["overview".to_owned(), trace]));
        let heads = SKILL_HEADS.iter().chain(&CRITERION_HEADS).map(|(head, _)| *head);
        let heads: BTreeSet<String> = heads.chain([HOW]).map(|id| trace(&cut(&word(id, &[])))).collect();
        rows.extend(heads.into_iter().map(|trace| vec!["head".to_owned(), trace]));
        let traces = |known: &[String]| known.iter().map(|text| trace(&cut(text))).collect::<Vec<_>>();
        rows.extend(pack.skills.iter().map(|s| [sent_skill(s), traces(&known_skill(pack, word, s))].concat()));
        rows.extend(
            pack.criteria.iter().map(|c| [sent_criterion(c), traces(&known_criterion(pack, word, c))].concat()),
        );
        Self { rows, ratings, interests, states }
    }

    fn write(&self, sheet: &mut Worksheet) -> Result<(), FormError> {
        sheet.set_name(RECORDS)?.set_very_hidden(true);
        for (row, cells) in (0u32..).zip(&self.rows) {
            for (column, text) in (0u16..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(row, column, cut(text))?;
            }
        }
        Ok(())
    }
}

/// What stands in the columns to read: area, name, what is asked for.
fn known_skill(pack: &Pack, word: Word<'_>, skill: &PackSkill) -> [String; 3] {
    [
        skill.area.as_ref().map(ToString::to_string).unwrap_or_default(),
        skill.name.to_string(),
        skill.asked.map(|rating| rating_label(pack, word, rating)).unwrap_or_default(),
    ]
}

/// As well: skill, level, words, as what it is seen.
fn known_criterion(pack: &Pack, word: Word<'_>, criterion: &PackCriterion) -> [String; 4] {
    let skill = pack.skill(criterion.skill).map(|s| s.name.to_string()).unwrap_or_default();
    let seen = word(state_id(criterion.state), &[]);
    [skill, criterion.level_name.to_string(), criterion.text.to_string(), seen]
}

/// The person's own view as it was sent: id, knows, does, interest, note.
fn sent_skill(skill: &PackSkill) -> Vec<String> {
    let own = skill.own.as_ref();
    let rating = |r: Option<Rating>| r.map(|r| r.to_string()).unwrap_or_default();
    vec![
        "skill".to_owned(),
        skill.id.to_string(),
        rating(own.and_then(|a| a.knows)),
        rating(own.and_then(|a| a.does)),
        own.and_then(|a| a.interest).map(|i| i.word().to_owned()).unwrap_or_default(),
        own.map(|a| a.note.to_string()).unwrap_or_default(),
    ]
}

fn sent_criterion(criterion: &PackCriterion) -> Vec<String> {
    let own = criterion.own.as_ref().map(|said| said.state.word().to_owned()).unwrap_or_default();
    vec!["criterion".to_owned(), criterion.id.to_string(), own]
}

fn rating_label(pack: &Pack, word: Word<'_>, rating: Rating) -> String {
    let point = pack.scale.points.iter().find(|p| p.value == rating);
    rating.label(point.and_then(|p| p.word.as_ref()), word)
}

fn interest(word: Word<'_>, interest: Interest) -> String {
    let id = match interest {
        Interest::More => "interest-more",
        Interest::Fine => "interest-fine",
        Interest::Avoid => "interest-avoid",
    };
    word(id, &[])
}

fn standing_id(state: StandingState) -> &'static str {
    match state {
        StandingState::NotApplicable => "state-not-applicable",
        other => state_id(other.into()),
    }
}

fn state_id(state: guild_model::people::ReadinessState) -> &'static str {
    use guild_model::people::ReadinessState as State;
    match state {
        State::Met => "state-met",
        State::Partly => "state-partly",
        State::NotYet => "state-not-yet",
        State::NoOpportunityYet => "state-no-opportunity",
        State::Waived => "state-waived",
        State::Unknown => "state-unknown",
    }
}

/// Before which rows a new page begins, so that no heading and no head of a table ends a page, and no short table is torn.
///
/// * `rows`: how each looks, and how high it is in points. Cost: linear.
fn page_breaks(rows: &[(FormLook, f64)]) -> Vec<u32> {
    let look = |n: usize| rows.get(n).map(|row| row.0);
    let is_of_table = |n: usize| matches!(look(n), Some(FormLook::Row | FormLook::Room));
    let holds_next = |n: usize| match look(n) {
        Some(FormLook::Heading | FormLook::Subheading | FormLook::Head) => true,
        // The sentence on how to read what comes.
        Some(FormLook::Text) => n.checked_sub(1).and_then(look) == Some(FormLook::Heading),
        _ => false,
    };
    let high = |first: usize, end: usize| rows.iter().take(end).skip(first).map(|row| row.1).sum::<f64>();
    let (mut breaks, mut used, mut first) = (Vec::new(), 0.0, 0);
    while first < rows.len() {
        let mut end = first + 1;
        while end < rows.len() && holds_next(end - 1) {
            end += 1;
        }
        if end > first + 1 && is_of_table(end - 1) {
            let whole = (end..rows.len()).find(|n| !is_of_table(*n)).unwrap_or(rows.len());
            if high(first, whole) <= PAGE / 2.0 {
                end = whole;
            }
        }
        let needed = high(first, end);
        if used > 0.0 && used + needed > PAGE {
            breaks.push(first as u32);
            used = 0.0;
        }
        used += needed;
        first = end;
    }
    breaks
}

/// A4 across, as wide as one page.
fn print(sheet: &mut Worksheet) {
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    sheet.set_footer("&R&P / &N").set_screen_gridlines(false);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of rows that are 100 points high each, by the first letters of their looks.
    #[track_caller]
    fn check(rows: &str, expected: &[u32]) {
        let look = |c| match c {
            'H' => FormLook::Heading,
            'S' => FormLook::Subheading,
            'h' => FormLook::Head,
            'r' => FormLook::Row,
            _ => FormLook::Text,
        };
        let rows: Vec<_> = rows.chars().map(|c| (look(c), 100.0)).collect();
        assert_eq!(page_breaks(&rows), expected);
    }

    #[test]
    fn no_page_ends_with_a_heading_or_the_head_of_a_table() {
        check("tttt", &[]);
        check("ttttt", &[4]);
        check("tttHt", &[3]);
        check("tttHtt", &[3]);
        check("ttHhrrr", &[2, 6]);
        check("ttthrtt", &[3]);
        check("ttthrrr", &[3]);
        check("SSSSSSS", &[]);
        check("", &[]);
    }

    #[test]
    fn what_is_printed_as_wide_as_a_page_stays_as_large_as_it_was_written() {
        for widths in [&SKILLS[..], &CRITERIA, &[OVERVIEW]] {
            assert!(widths.iter().sum::<f64>() <= 140.0, "{widths:?}");
        }
    }
}
