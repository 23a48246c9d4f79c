//! Reading a returned form.
//!
//! | code | args | severity | said of |
//! |---|---|---|---|
//! | `form-newer` | `version` | blocks | a form of a later version of the program |
//! | `form-records-lost` | | warns | the hidden sheet is gone, or does not say whose form it is |
//! | `form-record-broken` | `text` | warns | a row of the hidden sheet that cannot be read |
//! | `form-record-broken-more` | `count` | warns | as well, of so many further rows |
//! | `form-marks-lost` | | blocks | no sheet to write in carries its ids |
//! | `form-other-pack` | | blocks | a sheet to write in is of another form than the rest |
//! | `form-columns` | `count`, `expected` | blocks | columns were taken out of a sheet to write in, or which were sent is not known |
//! | `form-column-added` | `text`, `count` | warns | a column with this heading and so many texts was added, and is not read |
//! | `form-by-hand` | `text` | warns | something was written where a form does not ask for it |
//! | `form-by-hand-more` | `count` | warns | as well, in so many further cells of the sheet |

use super::draft::{
    CriterionRow, Filled, FormDraft, FormRecords, RowPlace, SentCriterion, SentSkill, SkillRow, TableSheet,
};
use super::known::{Compared, Known};
use super::{FORM, Labels, Table, VERSION, trace};
use crate::book::{Area, Book, Cell, Problem, Severity, Sheet, Value};
use crate::recognition::accounting::Ledger;
use crate::recognition::obeyed;
use crate::recognition::reason::Reason;
use crate::recognition::report::{At, BlockKind, BlockReport, SheetReport, excerpt, problem};
use crate::recognition::role::{Role, Shape};
use crate::recognition::why::{Ground, Why};
use guild_model::people::{Interest, StandingState};
use guild_model::{PackId, Rating, Text};
use std::collections::{BTreeMap, BTreeSet};

/// What a book says where it is a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormReading {
    /// What it says.
    pub draft: FormDraft,
    /// One for each sheet of the book.
    pub sheets: Vec<SheetReport>,
    /// What could not be read, with its place; see the table above.
    pub problems: Vec<Problem>,
}

/// So many cells written by hand are named one by one on a sheet.
const MOST_NAMED: usize = 20;
/// So many rows are read of a sheet, and of each kind on the hidden one: far more than a form has.
const MOST_ROWS: usize = 10_000;

/// Reads a form; `None` where the book is none: neither has it the hidden sheet, nor does a sheet carry ids.
///
/// * `left_out`: why a sheet of that name is to be left out, where it is.
/// * Cost: O(cells log cells).
pub fn read_form(book: &Book, left_out: &dyn Fn(&str) -> Option<String>) -> Option<FormReading> {
    let kept = book.sheets.iter().position(|s| s.get(0, 0).is_some_and(|c| c.value.text() == FORM));
    let tables: Vec<Option<Marked>> = book.sheets.iter().map(marked).collect();
    if kept.is_none() && tables.iter().all(Option::is_none) {
        return None;
    }
    let mut reader = Reader {
        book,
        draft: FormDraft::default(),
        problems: Vec::new(),
        overview: BTreeSet::new(),
        heads: BTreeSet::new(),
        known: Known::default(),
    };
    let kept = kept.and_then(|n| Some((n, book.sheets.get(n)?)));
    if let Some((_, sheet)) = kept
        && let Some(version) = later_version(sheet)
    {
        // What its sheets hold only the later version knows.
        reader.say_newer(sheet, version);
        let report = |sheet: &Sheet| match left_out(&sheet.name) {
            Some(why) => whole(sheet, Role::Ignored, why.as_str()),
            None => whole(sheet, Role::Reported, Why::NamedAmongProblems),
        };
        let sheets = book.sheets.iter().map(report).collect();
        return Some(FormReading { draft: reader.draft, sheets, problems: reader.problems });
    }
    let mut sheets: Vec<Option<SheetReport>> = vec![None; book.sheets.len()];
    if let Some((n, sheet)) = kept {
        let report = reader.records(sheet);
        if let Some(slot) = sheets.get_mut(n) {
            *slot = Some(report);
        }
    }
    if reader.draft.records.is_none() {
        let message = "The hidden sheet “guildhall”, which says whose form this is and what was sent, is gone. What was \
                       sent is taken from this workspace, if it was handed out from here; else ask for the form as it \
                       was sent.";
        reader.say(None, None, Severity::Warns, "form-records-lost", &[], message.to_owned());
    }
    if tables.iter().all(Option::is_none) {
        let message = "The hidden column with the marks by which the rows are known is gone from the sheets to fill in, \
                       so nothing in them can be told. Ask for the form as it was sent, or copy the answers into a \
                       fresh one.";
        reader.say(None, None, Severity::Blocks, "form-marks-lost", &[], message.to_owned());
        (reader.draft.skills_sheet, reader.draft.criteria_sheet) = (TableSheet::Unread, TableSheet::Unread);
    }
    for Marked { table, .. } in tables.iter().flatten() {
        *reader.sheet_of(*table) = TableSheet::Unread;
    }
    for ((sheet, marked), slot) in book.sheets.iter().zip(&tables).zip(&mut sheets) {
        if slot.is_none() {
            *slot = Some(match (left_out(&sheet.name), marked) {
                (Some(why), _) => whole(sheet, Role::Ignored, why.as_str()),
                (None, Some(marked)) => reader.table(sheet, marked),
                (None, None) => reader.other_sheet(sheet),
            });
        }
    }
    Some(FormReading { draft: reader.draft, sheets: sheets.into_iter().flatten().collect(), problems: reader.problems })
}

/// The version of the hidden sheet, where it is later than the one known here.
fn later_version(sheet: &Sheet) -> Option<u32> {
    let version: u32 = sheet.get(0, 1)?.value.text().trim().parse().ok()?;
    (version > VERSION).then_some(version)
}

/// Where a sheet to write in carries its mark.
struct Marked {
    table: Table,
    pack: PackId,
    row: u32,
    column: u32,
}

fn marked(sheet: &Sheet) -> Option<Marked> {
    sheet.cells.iter().find_map(|cell| {
        let (table, pack) = Table::parse(cell.value.text().trim())?;
        Some(Marked { table, pack, row: cell.row, column: cell.column })
    })
}

struct Reader<'a> {
    book: &'a Book,
    draft: FormDraft,
    problems: Vec<Problem>,
    /// Traces of what the overview said.
    overview: BTreeSet<String>,
    /// As well, what stood above the rows of the sheets to write in.
    heads: BTreeSet<String>,
    known: Known,
}

impl Reader<'_> {
    fn say(
        &mut self,
        sheet: Option<&Sheet>,
        cell: Option<String>,
        severity: Severity,
        code: &str,
        args: &[(&str, String)],
        message: String,
    ) {
        let at = At { file: Some(&self.book.file), sheet: sheet.map(|s| s.name.as_str()), cell };
        self.problems.push(problem(&at, severity, code, args, message));
    }

    fn say_newer(&mut self, sheet: &Sheet, version: u32) {
        let message = format!(
            "This form is of version {version}, and this Guildhall knows version {VERSION}. Open it with a newer \
             Guildhall."
        );
        let args = [("version", version.to_string())];
        self.say(Some(sheet), Some(address(0, 1)), Severity::Blocks, "form-newer", &args, message);
    }

    /// The hidden sheet.
    fn records(&mut self, sheet: &Sheet) -> SheetReport {
        let text = |row: u32, column: u32| sheet.get(row, column).map(|c| c.value.text().trim().to_owned());
        let at = |row: u32, column: u32| text(row, column).unwrap_or_default();
        let (mut person, mut framework, mut date) = (None, None, None);
        let mut found = (Labels::default(), Vec::<SentSkill>::new(), Vec::<SentCriterion>::new());
        let mut broken: BTreeMap<u32, String> = BTreeMap::new();
        if at(0, 1).parse() != Ok(VERSION) {
            broken.insert(0, at(0, 0));
        }
        let mut n_labels = 0;
        let last = sheet.cells.last().map_or(0, |cell| cell.row);
        for row in 1..=last {
            let (tag, first, second) = (at(row, 0), at(row, 1), at(row, 2));
            if tag.is_empty() && first.is_empty() {
                continue;
            }
            n_labels += usize::from(matches!(tag.as_str(), "rating" | "interest" | "state"));
            let is_full = n_labels > MOST_ROWS || found.1.len().max(found.2.len()) >= MOST_ROWS;
            let read = match tag.as_str() {
                _ if is_full => None,
                "pack" => first.parse().ok().map(|id| self.draft.pack = Some(id)),
                "person" => first.parse().ok().map(|id| person = Some(id)),
                "framework" => first.parse().ok().map(|id| framework = Some(id)),
                "date" => first.parse().ok().map(|day| date = Some(day)),
                "rating" => second.parse().ok().map(|value| found.0.add_rating(&first, value)),
                "interest" => Interest::parse(&second).map(|value| found.0.add_interest(&first, value)),
                "state" => StandingState::parse(&second).map(|value| found.0.add_state(&first, value)),
                "overview" => {
                    self.overview.insert(first.clone());
                    Some(())
                }
                "head" => {
                    self.heads.insert(first.clone());
                    Some(())
                }
                "skill" => sent_skill(&[first.clone(), second, at(row, 3), at(row, 4), at(row, 5)]).map(|skill| {
                    self.known.add(Table::Skills, &first, (6..9).map(|column| at(row, column)).collect());
                    found.1.push(skill);
                }),
                "criterion" => sent_criterion(&first, &second).map(|criterion| {
                    self.known.add(Table::Criteria, &first, (3..7).map(|column| at(row, column)).collect());
                    found.2.push(criterion);
                }),
                _ => None,
            };
            if read.is_none() {
                broken.insert(row, if first.is_empty() { tag } else { first });
            }
        }
        for (row, text) in broken.iter().take(MOST_NAMED) {
            let text = excerpt(text);
            let message = format!(
                "This row of the hidden sheet cannot be read: “{text}”. Somebody has changed it; what it said is taken \
                 from this workspace where that is possible."
            );
            // Of the first row it is the version that cannot be read.
            let (cell, args) = (Some(address(*row, u32::from(*row == 0))), [("text", text)]);
            self.say(Some(sheet), cell, Severity::Warns, "form-record-broken", &args, message);
        }
        let more = broken.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            let message = match more {
                1 => "1 further row of the hidden sheet cannot be read either.".to_owned(),
                more => format!("{more} further rows of the hidden sheet cannot be read either."),
            };
            let args = [("count", more.to_string())];
            self.say(Some(sheet), None, Severity::Warns, "form-record-broken-more", &args, message);
        }
        if let (Some(person), Some(framework), Some(date)) = (person, framework, date) {
            let (labels, skills, criteria) = found;
            self.draft.records = Some(FormRecords { person, framework, date, labels, skills, criteria });
        }
        let mut ledger = Ledger::new(sheet);
        for (n, cell) in sheet.cells.iter().enumerate() {
            if broken.contains_key(&cell.row) {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
            } else {
                ledger.set(n, Role::Records, Why::Sent);
            }
        }
        obeyed::sheet(sheet, &ledger, Vec::new())
    }

    fn sheet_of(&mut self, table: Table) -> &mut TableSheet {
        match table {
            Table::Skills => &mut self.draft.skills_sheet,
            Table::Criteria => &mut self.draft.criteria_sheet,
        }
    }

    /// A sheet to write in.
    fn table(&mut self, sheet: &Sheet, marked: &Marked) -> SheetReport {
        let Marked { table, row: head, column: ids, pack } = *marked;
        if *self.draft.pack.get_or_insert(pack) != pack {
            let message = "This sheet is of another form than the rest of the file. Put the sheets of each form back \
                           into a file of their own.";
            let cell = Some(address(head, ids));
            self.say(Some(sheet), cell, Severity::Blocks, "form-other-pack", &[], message.to_owned());
            return whole(sheet, Role::Reported, Why::NamedAmongProblems);
        }
        let (columns, added) = self.columns(sheet, marked);
        let expected = table.columns();
        if columns.len() as u32 != expected {
            let count = columns.len();
            let message = format!(
                "{count} columns have a heading here, and a form has {expected}: columns were added or taken out, and \
                 the answers cannot be told apart. Ask for the form as it was sent, or copy the answers into a \
                 fresh one."
            );
            let area = Area { top: head, left: 0, bottom: head, right: ids };
            let args = [("count", count.to_string()), ("expected", expected.to_string())];
            self.say(Some(sheet), Some(area.address()), Severity::Blocks, "form-columns", &args, message);
            return whole(sheet, Role::Reported, Why::NamedAmongProblems);
        }
        *self.sheet_of(table) = TableSheet::Read(sheet.name.clone());
        let roles: &[(Role, Why)] = match table {
            Table::Skills => &SKILL_ROLES,
            Table::Criteria => &CRITERION_ROLES,
        };
        let mut ledger = Ledger::new(sheet);
        let mut rows = BTreeSet::new();
        let mut stray = Vec::new();
        let mut unread: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
        for (n, cell) in sheet.cells.iter().enumerate() {
            let column = columns.iter().position(|c| *c == cell.column);
            if cell.row >= head && added.contains(&cell.column) {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
                let (count, last) = unread.entry(cell.column).or_default();
                (*count, *last) = (*count + u32::from(cell.row > head), cell.row);
                continue;
            }
            let is_above = cell.row < head || cell.row == head && cell.column < ids;
            if is_above && !self.heads.is_empty() && !self.heads.contains(&trace(&cell.value.text())) {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
                stray.push((cell.row, cell.column, cell.value.text().into_owned()));
            } else if cell.row < head {
                ledger.set(n, Role::Ignored, Why::Text);
            } else if cell.row == head && cell.column <= ids {
                ledger.set(n, Role::Heading, Why::FormHeadings);
            } else if let Some((role, why)) = column.and_then(|c| roles.get(c)) {
                ledger.set(n, *role, *why);
                rows.insert(cell.row);
            } else if cell.column == ids {
                ledger.set(n, Role::Records, Why::RowMarks);
                rows.insert(cell.row);
            } else {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
                stray.push((cell.row, cell.column, cell.value.text().into_owned()));
            }
        }
        if let Some(beyond) = rows.iter().nth(MOST_ROWS).copied() {
            for (n, cell) in sheet.cells.iter().enumerate().filter(|(_, cell)| cell.row >= beyond) {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
                stray.push((cell.row, cell.column, cell.value.text().into_owned()));
            }
            rows.retain(|row| *row < beyond);
        }
        for row in &rows {
            self.row(sheet, table, *row, &columns, ids);
        }
        self.written_over(sheet, marked, &rows, &columns, &mut ledger, &mut stray);
        stray.sort_unstable();
        for (column, (count, last)) in unread {
            let area = Area { top: head, left: column, bottom: last, right: column };
            self.say_added(sheet, area, count);
        }
        self.by_hand(sheet, &stray);
        let area = Area { top: head, left: 0, bottom: rows.last().copied().unwrap_or(head), right: ids };
        let block = BlockReport {
            skills: if table == Table::Skills { rows.len() as u32 } else { 0 },
            people: 1,
            ..obeyed::own_block(&area.address(), BlockKind::Form, Some(Shape::List), Reason::Form)
        };
        obeyed::sheet(sheet, &ledger, vec![block])
    }

    /// The columns with a heading, as they were sent, and those that were added: what stands right of the ids, and what
    /// has a heading that no form has. Where it is not known which were sent, all that stand left of the ids are the
    /// first.
    fn columns(&self, sheet: &Sheet, marked: &Marked) -> (Vec<u32>, BTreeSet<u32>) {
        let headed = sheet.cells.iter().filter(|c| c.row == marked.row && c.column != marked.column);
        let (mut columns, beyond): (Vec<_>, Vec<_>) = headed.partition(|c| c.column < marked.column);
        let mut added: BTreeSet<u32> = beyond.into_iter().map(|c| c.column).collect();
        let expected = marked.table.columns() as usize;
        if columns.len() > expected {
            let is_sent = |c: &&Cell| self.heads.contains(&trace(&c.value.text()));
            let (sent, others): (Vec<_>, Vec<_>) = columns.iter().copied().partition(is_sent);
            if sent.len() == expected {
                columns = sent;
                added.extend(others.into_iter().map(|c| c.column));
            }
        }
        (columns.into_iter().map(|c| c.column).collect(), added)
    }

    /// Names a column that was added, with so many texts below its heading.
    fn say_added(&mut self, sheet: &Sheet, area: Area, count: u32) {
        let text = sheet.get(area.top, area.left).map(|c| excerpt(&c.value.text())).unwrap_or_default();
        let what = match count {
            0 => "Nothing stands below the heading.".to_owned(),
            1 => "It was not read: 1 text below the heading stays out; note it down in the talk.".to_owned(),
            n => format!("It was not read: {n} texts below the heading stay out; note them down in the talk."),
        };
        let message = format!("The column “{text}” was added to the form, which asks for nothing there. {what}");
        let args = [("text", text), ("count", count.to_string())];
        self.say(Some(sheet), Some(area.address()), Severity::Warns, "form-column-added", &args, message);
    }

    /// Finds what was written in the columns that are there to read, and what stands in rows that were not sent.
    fn written_over(
        &self,
        sheet: &Sheet,
        marked: &Marked,
        rows: &BTreeSet<u32>,
        columns: &[u32],
        ledger: &mut Ledger<'_>,
        stray: &mut Vec<(u32, u32, String)>,
    ) {
        // Without the hidden sheet it is not known what was sent.
        if self.known.is_empty() {
            return;
        }
        let Marked { table, column: ids, .. } = *marked;
        let known = self.known.of(table);
        let column = |n: usize| columns.get(n).copied().unwrap_or_default();
        let text = |row: u32, column: u32| {
            sheet.get(row, column).map(|c| c.value.text().trim().to_owned()).unwrap_or_default()
        };
        let (mut others, mut added) = (BTreeSet::new(), BTreeSet::new());
        for row in rows {
            let texts: Vec<String> = (0..table.to_read()).map(|n| text(*row, column(n))).collect();
            let answered = (table.to_read()..columns.len()).any(|n| !text(*row, column(n)).is_empty());
            match known.compare(&text(*row, ids), &texts, answered) {
                Compared::Sent(differ) => others.extend(differ.into_iter().map(|n| (*row, column(n)))),
                Compared::Added if !answered => others.extend((0..texts.len()).map(|n| (*row, column(n)))),
                // That the row was added is said of it as a whole.
                Compared::Added => added.extend((0..texts.len()).map(|n| (*row, column(n)))),
            }
        }
        for (n, cell) in sheet.cells.iter().enumerate() {
            let place = (cell.row, cell.column);
            let is_other = others.contains(&place);
            if is_other || added.contains(&place) {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
            }
            if is_other {
                stray.push((cell.row, cell.column, cell.value.text().into_owned()));
            }
        }
    }

    fn row(&mut self, sheet: &Sheet, table: Table, row: u32, columns: &[u32], ids: u32) {
        let filled = |n: usize| {
            let column = columns.get(n).copied().unwrap_or_default();
            let cell = sheet.get(row, column);
            let text = cell.map(|c| c.value.text().trim().to_owned()).unwrap_or_default();
            let is_error = cell.is_some_and(|c| matches!(c.value, Value::Error(_)));
            Filled { cell: address(row, column), text, is_error }
        };
        let id = sheet.get(row, ids).map(|c| c.value.text().trim().to_owned()).unwrap_or_default();
        let area = |first: usize, last: usize| {
            let column = |n: usize| columns.get(n).copied().unwrap_or_default();
            let area = Area { top: row, left: column(first), bottom: row, right: column(last) };
            RowPlace { sheet: sheet.name.clone(), cells: area.address() }
        };
        let first = (0..columns.len()).map(filled).find(|cell| !cell.is_blank()).unwrap_or_else(|| filled(0));
        match table {
            Table::Skills => self.draft.skills.push(SkillRow {
                at: area(3, 7),
                id: id.parse().ok(),
                first,
                name: filled(1),
                knows: filled(3),
                does: filled(4),
                interest: filled(5),
                note: filled(6),
                evidence: filled(7),
            }),
            Table::Criteria => self.draft.criteria.push(CriterionRow {
                at: area(4, 5),
                id: id.parse().ok(),
                first,
                skill: filled(0),
                text: filled(2),
                state: filled(4),
                evidence: filled(5),
            }),
        }
    }

    /// The overview, or a sheet that was added.
    fn other_sheet(&mut self, sheet: &Sheet) -> SheetReport {
        let mut ledger = Ledger::new(sheet);
        let mut stray = Vec::new();
        for (n, cell) in sheet.cells.iter().enumerate() {
            let text = cell.value.text();
            if self.overview.is_empty() || self.overview.contains(&trace(&text)) {
                ledger.set(n, Role::Ignored, Why::ThereToRead);
            } else {
                ledger.set(n, Role::Reported, Why::NamedAmongProblems);
                stray.push((cell.row, cell.column, text.into_owned()));
            }
        }
        self.by_hand(sheet, &stray);
        obeyed::sheet(sheet, &ledger, Vec::new())
    }

    /// Names what was written where a form does not ask for it.
    fn by_hand(&mut self, sheet: &Sheet, stray: &[(u32, u32, String)]) {
        for (row, column, text) in stray.iter().take(MOST_NAMED) {
            let text = excerpt(text);
            let message = format!(
                "“{text}” was written here, where the form asks for nothing. It is no part of the self-assessment and \
                 is not imported; note it down in the talk."
            );
            let (cell, args) = (Some(address(*row, *column)), [("text", text)]);
            self.say(Some(sheet), cell, Severity::Warns, "form-by-hand", &args, message);
        }
        let more = stray.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            let message = match more {
                1 => "1 further cell of this sheet was written by hand as well and is not imported.".to_owned(),
                more => {
                    format!("{more} further cells of this sheet were written by hand as well and are not imported.")
                }
            };
            let args = [("count", more.to_string())];
            self.say(Some(sheet), None, Severity::Warns, "form-by-hand-more", &args, message);
        }
    }
}

/// What the columns of the skills hold, in their order.
const SKILL_ROLES: [(Role, Why); 8] = [
    (Role::Areas, Why::Areas),
    (Role::Skills, Why::Skills),
    (Role::Ignored, Why::ThereToRead),
    (Role::Knows, Why::Answers),
    (Role::Does, Why::Answers),
    (Role::Interest, Why::Answers),
    (Role::Remarks, Why::Answers),
    (Role::Evidence, Why::Answers),
];

/// As well, of the criteria.
const CRITERION_ROLES: [(Role, Why); 6] = [
    (Role::Skills, Why::Skills),
    (Role::Levels, Why::Levels),
    (Role::Expectations, Why::Criteria),
    (Role::Ignored, Why::ThereToRead),
    (Role::Standings, Why::Answers),
    (Role::Evidence, Why::Answers),
];

fn address(row: u32, column: u32) -> String {
    Area::cell(row, column).address()
}

fn sent_skill(cells: &[String; 5]) -> Option<SentSkill> {
    let [id, knows, does, interest, note] = cells;
    Some(SentSkill {
        id: id.parse().ok()?,
        knows: optional(knows, |text| text.parse::<Rating>().ok())?,
        does: optional(does, |text| text.parse::<Rating>().ok())?,
        interest: optional(interest, Interest::parse)?,
        note: Text::parse(note).ok()?,
    })
}

fn sent_criterion(id: &str, state: &str) -> Option<SentCriterion> {
    Some(SentCriterion { id: id.parse().ok()?, state: optional(state, StandingState::parse)? })
}

/// Nothing for nothing; `None` where something stands and cannot be read.
#[expect(clippy::option_option, reason = "no value is no error")]
fn optional<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { read(text).map(Some) }
}

/// A sheet all of whose cells have one role.
fn whole(sheet: &Sheet, role: Role, why: impl Into<Ground>) -> SheetReport {
    let why = why.into();
    let mut ledger = Ledger::new(sheet);
    (0..sheet.cells.len()).for_each(|n| ledger.set(n, role, why.clone()));
    obeyed::sheet(sheet, &ledger, Vec::new())
}
