//! From books to drafts: files of our own by their ids, all others by recognition.

use super::own;
use super::recognise::{FileReport, Mapping, Recognition, recognise, recognise_as};
use crate::book::Book;
use std::collections::BTreeMap;

/// Reads the ladders of files. A file that Guildhall wrote is read by its ids, unless `mapping` names one of its
/// sheets; every other file is recognised.
///
/// * `told`: the files are said to be ladders, see [`recognise_as`].
pub fn read_ladders(books: &[Book], mapping: Option<&Mapping>, told: bool) -> Recognition {
    let mut ours = BTreeMap::new();
    let mut foreign = Vec::new();
    for (at, book) in books.iter().enumerate() {
        let overruled = mapping.is_some_and(|m| m.sheets.iter().any(|s| s.file == book.file));
        match own::recognise(book).filter(|_| !overruled) {
            Some(own) => {
                ours.insert(at, own);
            }
            None => foreign.push(book.clone()),
        }
    }
    let mut found = if told { recognise_as(&foreign, mapping) } else { recognise(&foreign, mapping) };
    let mut others = std::mem::take(&mut found.files).into_iter();
    for (at, book) in books.iter().enumerate() {
        match ours.remove(&at) {
            None => found.files.extend(others.next()),
            Some(own) => {
                found.files.push(FileReport { file: book.file.clone(), format: Some(book.format), sheets: own.sheets });
                found.problems.extend(own.problems);
                found.ladders.push(own.draft);
            }
        }
    }
    found
}
