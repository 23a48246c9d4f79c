//! How long recognition takes, and that it grows with the table and not faster.

use super::kind::recognise_kind;
use crate::book::Book;
use crate::ladder::recognise as ladder;
use crate::ratings;
use crate::read::{Limits, read_bytes};
use std::fmt::Write;
use std::time::{Duration, Instant};

const SKILLS: usize = 30;

fn level(n: usize) -> usize {
    (n * 7 + n / 13) % 5
}

fn records(rows: usize) -> String {
    let mut text = "Employee,E-Mail,Area,Skill,Level,Date,Comment\n".to_owned();
    for n in 0..rows {
        let (person, skill) = (n / SKILLS, n % SKILLS);
        let (area, level, day) = (skill / 6, level(n), n % 28 + 1);
        let _ = writeln!(
            text,
            "First{person} Last{person},p{person}@example.org,Area {area},Skill {skill},{level},2026-03-{day:02},said so {n}"
        );
    }
    text
}

fn ladder_rows(rows: usize) -> String {
    let mut text = "Area,Skill,Level,Expectation\n".to_owned();
    let levels = ["Junior", "Intermediate", "Senior", "Staff", "Principal"];
    for n in 0..rows {
        let (skill, level) = (n / 5, levels[n % 5]);
        let _ = writeln!(
            text,
            "Area {},Skill {skill},{level},Plans the work of the week and finishes part {n} of it without being asked",
            skill / 40
        );
    }
    text
}

fn people_down(rows: usize) -> String {
    let mut text = "Name,Team".to_owned();
    (0..SKILLS).for_each(|skill| text.push_str(&format!(",Skill {skill}")));
    for n in 0..rows {
        let _ = write!(text, "\nFirst{n} Last{n},Team {}", n % 40);
        (0..SKILLS).for_each(|skill| text.push_str(&format!(",{}", level(n * SKILLS + skill))));
    }
    text
}

fn timed(what: &str, work: impl FnOnce() -> usize) -> Duration {
    let begun = Instant::now();
    let found = work();
    println!("    {what:<8} {:>8.3} s, {found} found", begun.elapsed().as_secs_f64());
    begun.elapsed()
}

fn all(text: &str) -> Duration {
    let mut book: Option<Book> = None;
    let read = timed("read", || {
        let found = read_bytes("t.csv", text.as_bytes(), &Limits::default()).unwrap();
        let cells = found.sheets[0].cells.len();
        book = Some(found);
        cells
    });
    let book = book.unwrap();
    let as_ladder = timed("ladder", || {
        ladder::recognise(std::slice::from_ref(&book), None).ladders.iter().map(|l| l.expectations.len()).sum()
    });
    let as_ratings = timed("ratings", || ratings::recognise(&book, None).draft.ratings.len());
    read + as_ladder + as_ratings + timed("kind", || recognise_kind(&book).sheets.len())
}

/// `cargo test --release --package guild-exchange --lib -- --ignored --nocapture grows`
#[test]
#[ignore = "takes its time; for an optimised build on a quiet machine"]
fn grows_with_the_table_and_not_faster() {
    let tables: [(&str, fn(usize) -> String); 3] = [
        ("ratings, one a row", records),
        ("a ladder, one expectation a row", ladder_rows),
        ("people down", people_down),
    ];
    for (name, table) in tables {
        println!("{name}\n  5,000 rows");
        let few = all(&table(5_000));
        println!("  20,000 rows");
        let many = all(&table(20_000));
        assert!(many < few * 8, "{name}: {few:?} for 5,000 rows, and {many:?} for four times as many");
    }
}
