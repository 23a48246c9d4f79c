//! Real ladders, checked cell by cell.

use guild_exchange::book::Book;
use guild_exchange::ladder::recognise::{Recognition, recognise};
use guild_exchange::read::{Limits, read};
use std::path::PathBuf;

fn matrices() -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/matrices");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} is not there", folder.display());
    None
}

fn book(file: &str) -> Option<Book> {
    let path = matrices()?.join(file);
    Some(read(&path, &Limits::default()).unwrap_or_else(|error| panic!("{file}: {error}")))
}

#[test]
fn show() {
    let Some(folder) = matrices() else { return };
    let only = std::env::var("ONLY").unwrap_or_default();
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).filter(|f| !f.ends_with(".md") && f.contains(&only)).collect();
    files.sort();
    for file in files {
        let book = book(&file).unwrap();
        let found = recognise(&[book], None);
        print(&file, &found);
    }
}

fn print(file: &str, found: &Recognition) {
    println!("=== {file}");
    for sheet in &found.files[0].sheets {
        println!("  [{}] {:?} of {}", sheet.sheet, sheet.cells, sheet.non_empty);
        for b in &sheet.blocks {
            println!("    {} {:?} {:?} {}\n      tracks {:?} levels {:?} areas {:?} skills {} scale {:?}", b.range, b.kind, b.shape, b.because, b.tracks, b.levels, b.areas, b.skills, b.scale);
        }
        if std::env::var("PARTS").is_ok() {
            for p in &sheet.parts {
                println!("      {:?} {} {} {}", p.role, p.range, p.count, p.why);
            }
        }
    }
    for d in &found.ladders {
        println!("  LADDER {:?} file {} note {:?}", d.name.as_ref().map(|n| n.as_str()), d.named_by_file, d.note.as_ref().map(|n| n.as_str()));
        println!("   tracks {:?}", d.tracks.iter().map(|t| (t.name.as_str(), t.kind, t.marker.as_ref().map(|m| m.as_str()))).collect::<Vec<_>>());
        println!("   levels {:?}", d.levels.iter().map(|l| (l.name.as_str(), l.track, l.rank, l.key.as_deref(), l.scope.is_some())).collect::<Vec<_>>());
        println!("   skills {:?}", d.skills.iter().map(|s| (s.name.as_str(), s.key.as_deref(), s.area.flatten(), s.misfit, s.description.is_some())).collect::<Vec<_>>());
        println!("   expectations {} with criteria {} with rating {}", d.expectations.len(), d.expectations.iter().filter(|e| e.criteria.is_some()).count(), d.expectations.iter().filter(|e| e.rating.is_some()).count());
    }
    for p in &found.problems {
        println!("  ! {:?} {:?} {} {}", p.sheet, p.cell, p.code, p.message);
    }
}
