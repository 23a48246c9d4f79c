//! Which sheets of an import are what: first the tables of an organisation, then people's ratings, then ladders among
//! what is left.

use super::form::{Returned, returned};
use super::organisation::{Claimed, OrganisationPlan, claimed, lay};
use super::ratings::{OwnRated, Rated, own_rated, rated};
use super::{ImportKind, ImportOptions, Source};
use crate::{Error, Workspace};
use guild_exchange::book::{Book, Problem, Severity, Sheet};
use guild_exchange::ladder::reading::read_ladders;
use guild_exchange::ladder::recognise::mapping::{MAPPING_VERSION, Role, SheetMapping, Use};
use guild_exchange::ladder::recognise::report::{CellCounts, PartReport, SheetReport};
use guild_exchange::ladder::recognise::{FileReport, Mapping, Recognition};
use guild_exchange::organisation::{OrganisationDraft, Request, TableKind, read_organisation};
use guild_exchange::recognition::kind::levels_are_of_people;
use guild_exchange::recognition::why::Why;
use guild_model::text::fold;

/// What the files hold.
pub(super) struct Recognised {
    pub found: Recognition,
    /// With the tables of an organisation laid over the workspace.
    pub organisation: Option<OrganisationPlan>,
    pub rated: Vec<Rated>,
    /// Sheets of ratings that we wrote.
    pub own: Vec<OwnRated>,
    pub forms: Vec<Returned>,
}

impl Workspace {
    /// What the files hold, with the tables of an organisation laid over the workspace.
    pub(super) fn recognised(&mut self, source: &Source, options: &ImportOptions) -> Result<Recognised, Error> {
        refuse_unknown_sheets(source, &options.sheets)?;
        let mapping = with_sheets(source, options);
        let own = own_rated(source, options.kind, mapping.as_ref());
        let (forms, not_forms) = returned(source, options.kind, mapping.as_ref());
        let mut draft = OrganisationDraft::default();
        if let Some(wanted) = options.kind.organisation() {
            let mut request = Request { wanted, today: crate::people::today(), ..Request::default() };
            for community in self.tables().communities().all()? {
                request.communities.insert(fold(community.key.as_str()));
                request.communities.insert(community.name.folded());
            }
            for sheet in mapping.iter().flat_map(|m| &m.sheets) {
                match stated_kind(sheet) {
                    Some(kind) => request.stated.push((sheet.file.clone(), sheet.sheet.clone(), kind)),
                    None => request.others.push((sheet.file.clone(), sheet.sheet.clone())),
                }
            }
            // A sheet of ratings that is left out is left out by all.
            let rated = mapping.iter().flat_map(|m| &m.ratings).flat_map(|given| &given.reading.sheets);
            let left_out = rated.filter(|sheet| sheet.ignored.is_some());
            request.others.extend(left_out.map(|sheet| (sheet.file.clone(), sheet.sheet.clone())));
            let name = |own: &OwnRated| Some((source.books.get(own.book)?.file.clone(), own.reading.name.clone()));
            request.others.extend(own.iter().filter(|own| own.reading.sheet.is_some()).filter_map(name));
            for book in forms.iter().filter_map(|form| source.books.get(form.book)) {
                request.others.extend(book.sheets.iter().map(|sheet| (book.file.clone(), sheet.name.clone())));
            }
            draft = read_organisation(&source.books, &request);
        }
        let mut claimed = claimed(&draft, &source.books);
        let mut plan = if claimed.sheets.is_empty() && claimed.documents.is_empty() {
            None
        } else {
            let before = self.organisation()?;
            Some(lay(draft, &before, &source.books, options.remove_missing))
        };
        if let Some(plan) = plan.as_mut().filter(|plan| !plan.lacking.is_empty()) {
            let known = self.snapshot()?;
            plan.count_what_was_said(&known);
        }
        claimed.sheets.extend(own.iter().filter_map(|own| Some((own.book, own.reading.sheet?))));
        claimed.documents.extend(own.iter().filter(|own| own.reading.sheet.is_none()).map(|own| own.book));
        for form in &forms {
            let sheets = source.books.get(form.book).map_or(0, |book| book.sheets.len());
            claimed.sheets.extend((0..sheets).map(|n| (form.book, n)));
        }
        let rated = rated(source, options.kind, mapping.as_ref(), &claimed.sheets);
        claimed.sheets.extend(rated.iter().flat_map(|r| r.sheets.iter().map(|n| (r.book, *n))));
        let (mut found, of_people) = rest(source, options, mapping, &mut claimed);
        let mut reports: Vec<_> = plan.iter().flat_map(|plan| plan.sheets.iter().cloned()).collect();
        reports.extend(of_people);
        reports.extend(rated.iter().flat_map(Rated::reports));
        reports.extend(forms.iter().flat_map(Returned::reports));
        reports.sort_by_key(|(book, n, _)| (*book, *n));
        for (book, n, report) in reports {
            if let Some(file) = found.files.get_mut(book) {
                let at = n.min(file.sheets.len());
                file.sheets.insert(at, report);
            }
        }
        if options.kind == ImportKind::Auto {
            found.problems.iter_mut().for_each(tell_all_that_was_looked_for);
        }
        found.problems.extend(source.books.iter().flat_map(|book| book.problems.clone()));
        let mut read = std::mem::take(&mut found.files).into_iter();
        for unread in &source.unread {
            match unread {
                None => found.files.extend(read.next()),
                Some(problem) => {
                    let file = problem.file.clone().unwrap_or_default();
                    found.files.push(FileReport { file, format: None, sheets: Vec::new() });
                    found.problems.push(problem.clone());
                }
            }
        }
        found.problems.extend(source.left_out.iter().cloned());
        found.problems.extend(not_forms);
        found.problems.extend(options.mapping.iter().filter_map(|mapping| not_met(source, mapping)));
        Ok(Recognised { found, organisation: plan, rated, own, forms })
    }
}

/// Errors: a sheet was asked for that none of the files has.
fn refuse_unknown_sheets(source: &Source, wanted: &[String]) -> Result<(), Error> {
    let all: Vec<&str> = source.books.iter().flat_map(|book| &book.sheets).map(|sheet| sheet.name.as_str()).collect();
    let Some(unknown) = wanted.iter().find(|name| !all.contains(&name.as_str())) else { return Ok(()) };
    let mut names: Vec<String> = all.iter().take(20).map(|name| format!("“{name}”")).collect();
    let more = all.len() - names.len();
    if more > 0 {
        names.push(format!("and {more} more"));
    }
    let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    Err(Error::Refused(format!("there is no sheet “{unknown}” in these files; there are: {names}")))
}

/// A mapping of another file would change nothing, silently.
fn not_met(source: &Source, mapping: &Mapping) -> Option<Problem> {
    let is_met = |stated: &&SheetMapping| {
        let has = |book: &&Book| book.sheets.iter().any(|sheet| sheet.name == stated.sheet);
        source.books.iter().filter(|book| book.file == stated.file).any(|book| has(&book))
    };
    let first = mapping.sheets.iter().find(|stated| !is_met(stated))?;
    let (sheet, file) = (first.sheet.clone(), first.file.clone());
    let unmet = mapping.sheets.iter().filter(|stated| !is_met(stated)).count();
    let others = if unmet > 1 { format!(" and of {} more sheets", unmet - 1) } else { String::new() };
    Some(Problem {
        file: None,
        sheet: None,
        cell: None,
        record: None,
        severity: Severity::Warns,
        code: "import-mapping-not-met".to_owned(),
        message: format!(
            "The mapping speaks of the sheet “{sheet}” of {file}{others}, which the files do not have; that part of it \
             changed nothing. Take the mapping that was given for these files."
        ),
        args: vec![("sheet".to_owned(), sheet), ("file".to_owned(), file), ("count".to_owned(), unmet.to_string())],
    })
}

/// The mapping with the sheets that were not asked for left out.
fn with_sheets(source: &Source, options: &ImportOptions) -> Option<Mapping> {
    let mut mapping = options.mapping.clone();
    if !options.sheets.is_empty() {
        let stated = mapping.get_or_insert_with(|| Mapping { version: MAPPING_VERSION, ..Mapping::default() });
        for book in &source.books {
            for sheet in book.sheets.iter().filter(|s| !options.sheets.contains(&s.name)) {
                stated.sheets.retain(|s| s.file != book.file || s.sheet != sheet.name);
                stated.sheets.push(SheetMapping::new(&book.file, &sheet.name, Some(Why::SheetNotAsked)));
            }
        }
    }
    mapping
}

/// The table of an organisation that a mapping says a sheet is.
fn stated_kind(sheet: &SheetMapping) -> Option<TableKind> {
    if sheet.ignored.is_some() {
        return None;
    }
    sheet.blocks.iter().find_map(|block| match block.usage {
        Use::People => Some(TableKind::People),
        Use::Communities => Some(TableKind::Communities),
        Use::Memberships => Some(TableKind::Memberships),
        Use::Services => Some(TableKind::Services),
        _ => None,
    })
}

/// A sheet of a file, by their places, and what became of its cells.
type Reported = (usize, usize, SheetReport);

/// The ladders among the sheets that nothing else takes; the reports have those sheets only. Where nobody said that it is
/// one, a table that is headed as one of people is none: its sheets come beside.
fn rest(
    source: &Source,
    options: &ImportOptions,
    mapping: Option<Mapping>,
    claimed: &mut Claimed,
) -> (Recognition, Vec<Reported>) {
    let mut found = ladders(source, options, mapping.clone(), claimed);
    let mut of_people: Vec<Reported> = Vec::new();
    if options.kind == ImportKind::Auto {
        let is_stated = |book: &Book, sheet: &Sheet| {
            mapping.iter().flat_map(|m| &m.sheets).any(|s| s.file == book.file && s.sheet == sheet.name)
        };
        for (at, (book, file)) in source.books.iter().zip(&found.files).enumerate() {
            for report in &file.sheets {
                let n = book.sheets.iter().position(|sheet| sheet.name == report.sheet);
                let Some((n, sheet)) = n.and_then(|n| Some((n, book.sheets.get(n)?))) else { continue };
                if !is_stated(book, sheet) && levels_are_of_people(sheet, report) {
                    of_people.push((at, n, unrecognised(sheet, false)));
                }
            }
        }
    }
    if !of_people.is_empty() {
        claimed.sheets.extend(of_people.iter().map(|(at, n, _)| (*at, *n)));
        found = ladders(source, options, mapping, claimed);
        let books = of_people.iter().filter_map(|(at, n, _)| source.books.get(*at).map(|book| (book, *n)));
        let told = books.filter_map(|(book, n)| Some(no_scale(book, book.sheets.get(n)?)));
        found.problems.extend(told);
    }
    found.mapping.sheets.append(&mut claimed.mapping);
    (found, of_people)
}

fn ladders(source: &Source, options: &ImportOptions, mapping: Option<Mapping>, claimed: &Claimed) -> Recognition {
    let is_free = |book: usize, n: usize| !claimed.sheets.contains(&(book, n));
    let mut books = Vec::new();
    let mut places = Vec::new();
    for (at, book) in source.books.iter().enumerate() {
        let n_free = (0..book.sheets.len()).filter(|n| is_free(at, *n)).count();
        let whole = !claimed.documents.contains(&at) && (n_free > 0 || book.sheets.is_empty());
        if options.kind.ladder() && whole {
            let sheets = book.sheets.iter().enumerate().filter(|(n, _)| is_free(at, *n));
            books.push(Book { sheets: sheets.map(|(_, sheet)| sheet.clone()).collect(), ..shell(book) });
            places.push(at);
        }
    }
    let taken = |stated: &SheetMapping| {
        claimed.sheets.iter().any(|(at, n)| {
            let book = source.books.get(*at);
            let sheet = book.and_then(|book| book.sheets.get(*n));
            book.is_some_and(|b| b.file == stated.file) && sheet.is_some_and(|s| s.name == stated.sheet)
        })
    };
    let others = mapping.map(|mut mapping| {
        mapping.sheets.retain(|sheet| !taken(sheet));
        mapping
    });
    let mut found = read_ladders(&books, others.as_ref(), options.kind == ImportKind::Ladder);
    let mut read = std::mem::take(&mut found.files);
    for (at, book) in source.books.iter().enumerate() {
        let report = places.iter().position(|place| *place == at).and_then(|n| read.get_mut(n)).map(|report| {
            FileReport { file: report.file.clone(), format: report.format, sheets: std::mem::take(&mut report.sheets) }
        });
        found.files.push(report.unwrap_or_else(|| {
            let free = book.sheets.iter().enumerate().filter(|(n, _)| is_free(at, *n));
            let mut sheets = Vec::new();
            for (_, sheet) in free {
                let left_out =
                    others.iter().flat_map(|m| &m.sheets).any(|s| s.file == book.file && s.sheet == sheet.name);
                sheets.push(unrecognised(sheet, left_out || sheet.hidden));
                // Of a file that should be a form it was said that it is none.
                if !left_out && !sheet.hidden && !sheet.cells.is_empty() && options.kind != ImportKind::Form {
                    found.problems.push(no_table(book, sheet));
                }
            }
            FileReport { file: book.file.clone(), format: Some(book.format), sheets }
        }));
    }
    found.mapping.version = MAPPING_VERSION;
    // They are written anew when the ratings are laid over the workspace.
    found.mapping.ratings.clear();
    found
}

/// A block that is nothing known was held against every kind; the problem says so, not only that it is no ladder.
fn tell_all_that_was_looked_for(problem: &mut Problem) {
    let arg = |name: &str| problem.args.iter().find(|(arg, _)| arg == name).map_or("", |(_, value)| value.as_str());
    if problem.code != "import-not-a-ladder" || arg("kind") == "ladder" {
        return;
    }
    let range = problem.cell.as_deref().unwrap_or("The sheet");
    problem.message = format!(
        "{range} is nothing that was looked for, so its cells ({}) are not imported: no skill matrix (levels with what \
         each expects), no ratings (people and skills with marks between them), no table of communities, people, \
         memberships or services (a row of their headers). Say with --as what it is. {}",
        arg("count"),
        arg("because")
    );
    "import-not-recognised".clone_into(&mut problem.code);
}

/// A book without its sheets.
fn shell(book: &Book) -> Book {
    let Book { file, format, sheets: _, text, problems } = book;
    Book { file: file.clone(), format: *format, sheets: Vec::new(), text: text.clone(), problems: problems.clone() }
}

/// A sheet of files that were said to hold an organisation, and which is none of its tables.
fn unrecognised(sheet: &Sheet, ignored: bool) -> SheetReport {
    let (rows, columns) = sheet.extent();
    let n = sheet.cells.len() as u32;
    let (role, why) = if ignored { (Role::Ignored, Why::LeftOut) } else { (Role::Reported, Why::NoTable) };
    let corner = guild_exchange::book::Area {
        top: 0,
        left: 0,
        bottom: rows.saturating_sub(1),
        right: columns.saturating_sub(1),
    };
    let part = PartReport::new(role, corner.address(), n, &why.into());
    SheetReport {
        sheet: sheet.name.clone(),
        hidden: sheet.hidden,
        rows,
        columns,
        non_empty: n,
        blocks: Vec::new(),
        cells: CellCounts { imported: 0, ignored: if ignored { n } else { 0 }, reported: if ignored { 0 } else { n } },
        parts: if n == 0 { Vec::new() } else { vec![part] },
    }
}

/// What is to be known of a whole sheet.
fn of_sheet(book: &Book, sheet: &Sheet, code: &str, args: Vec<(String, String)>, message: String) -> Problem {
    Problem {
        file: Some(book.file.clone()),
        sheet: Some(sheet.name.clone()),
        cell: None,
        record: None,
        severity: Severity::Warns,
        code: code.to_owned(),
        args,
        message,
    }
}

/// People are named and something is said of them, in words that are no marks of a scale.
fn no_scale(book: &Book, sheet: &Sheet) -> Problem {
    let count = sheet.cells.len().to_string();
    let message = format!(
        "The sheet names people, and what stands beside them is on no scale that is known, so its cells ({count}) are not \
         imported. Write marks of one scale there, as numbers, and import it again; or say with --as what it is."
    );
    of_sheet(book, sheet, "import-people-without-scale", vec![("count".to_owned(), count)], message)
}

fn no_table(book: &Book, sheet: &Sheet) -> Problem {
    let message = "No row of headers says what this sheet is; name its columns as in community_id, name, kind, \
                   parent_id or person_id, name, handle.";
    of_sheet(book, sheet, "organisation-not-a-table", Vec::new(), message.to_owned())
}
