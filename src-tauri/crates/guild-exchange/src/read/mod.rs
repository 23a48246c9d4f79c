//! Foreign bytes to plain cells.
//!
//! The content decides what a file is, never its name. Cells come as they lie in the file, without a dense grid, and
//! everything that a file can make large has a bound. [`child`] does the same in a process of its own, which is how
//! the product reads: the libraries below meet files that nobody vouches for.

mod archive;
mod biff;
pub mod child;
mod csv;
mod detect;
mod error;
mod gather;
mod limits;
mod ods;
mod package;
mod value;
mod workbook;
mod xml;

use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

pub use error::{Bound, Damage, ReadError};
pub use limits::Limits;

use crate::book::{Book, Problem, Severity, Sheet};
use detect::{Content, Package};
use guild_model::system::in_words;
use limits::Budget;

/// Reads a file. "Nothing to import" is no error: a book without a cell.
pub fn read(path: &Path, limits: &Limits) -> Result<Book, ReadError> {
    let not_opened =
        |error: std::io::Error| error::known(&error).unwrap_or_else(|| ReadError::NotOpened(in_words(&error)));
    let file = std::fs::File::open(path).map_err(not_opened)?;
    let about = file.metadata().map_err(not_opened)?;
    if about.is_dir() {
        return Err(ReadError::NotOpened("it is a folder; name the files in it".to_owned()));
    }
    check_size(about.len(), limits)?;
    let mut bytes = Vec::new();
    file.take(limits.file_bytes.saturating_add(1)).read_to_end(&mut bytes).map_err(not_opened)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    read_bytes(&name, &bytes, limits)
}

/// Reads what a file of that name holds. A panic of a library below is a damaged file.
pub fn read_bytes(name: &str, bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    check_size(bytes.len() as u64, limits)?;
    catch_unwind(AssertUnwindSafe(|| by_content(name, bytes, limits)))
        .unwrap_or(Err(ReadError::Damaged(Damage::Contradictory)))
}

fn by_content(name: &str, bytes: &[u8], limits: &Limits) -> Result<Book, ReadError> {
    let mut budget = Budget::new(limits);
    let book = read_content(name, bytes, limits, &mut budget)?;
    let broken = book.problems.iter().find(|p| p.code == SHEET_BROKEN);
    let damage = broken.and_then(|p| p.args.iter().find(|(name, _)| name == "damage"));
    match damage.and_then(|(_, code)| Damage::of_code(code)) {
        Some(damage) if book.sheets.iter().all(|s| s.cells.is_empty()) => Err(ReadError::Damaged(damage)),
        _ => Ok(book),
    }
}

fn read_content(name: &str, bytes: &[u8], limits: &Limits, budget: &mut Budget) -> Result<Book, ReadError> {
    match detect::content(bytes)? {
        // Lines of a page that hold commas would pass for a table.
        Content::Text if is_markdown(name) => Err(ReadError::Unknown("a page for readers (Markdown)".to_owned())),
        Content::Text => csv::read(name, bytes, budget),
        Content::FlatOds => ods::read_flat(name, bytes, budget),
        Content::Ole => biff::read(name, bytes, budget),
        Content::Zip => {
            let mut archive = archive::Archive::open(bytes, limits)?;
            match detect::package(&mut archive)? {
                Package::Ods => ods::read(name, &mut archive, budget),
                package => workbook::read(name, bytes, archive, package, budget),
            }
        }
    }
}

fn is_markdown(name: &str) -> bool {
    let ending = Path::new(name).extension().map(std::ffi::OsStr::to_ascii_lowercase);
    ending.is_some_and(|ending| ending == "md" || ending == "markdown")
}

fn check_size(found: u64, limits: &Limits) -> Result<(), ReadError> {
    let limit = limits.file_bytes;
    if found > limit { Err(ReadError::TooLarge { bound: Bound::FileBytes, limit, found }) } else { Ok(()) }
}

const SHEET_BROKEN: &str = "read-sheet-broken";

/// Adds a sheet that was read as far as `end` says. Damage in one sheet leaves the others; a limit ends the reading.
fn broke_off(book: &mut Book, sheet: Sheet, end: Result<(), ReadError>) -> Result<(), ReadError> {
    let damage = match end {
        Ok(()) => None,
        Err(ReadError::Damaged(what)) => Some(what),
        Err(error) => return Err(error),
    };
    if let Some(what) = damage {
        let n = sheet.cells.len();
        book.problems.push(Problem {
            file: Some(book.file.clone()),
            sheet: Some(sheet.name.clone()),
            cell: None,
            record: None,
            severity: Severity::Blocks,
            code: SHEET_BROKEN.to_owned(),
            args: std::iter::once(("cells".to_owned(), n.to_string())).chain(what.args()).collect(),
            message: format!(
                "The sheet is damaged: {what}. Only its first {n} cells could be read; open the file in the \
                 spreadsheet program, save it as .xlsx and import that."
            ),
        });
    }
    book.sheets.push(sheet);
    Ok(())
}
