//! Reading a million cells, against the library alone in the same run.
//!
//! Correctness is gated first: the cells must be as many as the peer's. Medians of five; `--bench read`.
#![expect(clippy::print_stdout, reason = "a bench prints its table")]

use calamine::{Data, Reader as _};
use guild_exchange::read::{Limits, read_bytes};
use std::io::Cursor;
use std::time::{Duration, Instant};

const ROWS: u32 = 10_000;
const COLUMNS: u16 = 100;
const RUNS: usize = 5;

fn main() {
    let xlsx = made_xlsx();
    let csv = made_csv();
    println!("1,000,000 cells, median of {RUNS}; peers: calamine 0.38.0, csv 1");
    let n_xlsx = read_bytes("m.xlsx", &xlsx, &Limits::default()).expect("a sound file").sheets[0].cells.len();
    assert_eq!(n_xlsx, raw_xlsx(&xlsx), "cells of the .xlsx");
    report("xlsx", || read_bytes("m.xlsx", &xlsx, &Limits::default()).is_ok(), || raw_xlsx(&xlsx) > 0);
    let n_csv = read_bytes("m.csv", &csv, &Limits::default()).expect("a sound file").sheets[0].cells.len();
    assert_eq!(n_csv, raw_csv(&csv), "cells of the .csv");
    report("csv", || read_bytes("m.csv", &csv, &Limits::default()).is_ok(), || raw_csv(&csv) > 0);
}

fn report(name: &str, ours: impl Fn() -> bool, peer: impl Fn() -> bool) {
    let mut times: Vec<(Duration, Duration)> = Vec::new();
    for _ in 0..RUNS {
        times.push((timed(&ours), timed(&peer)));
    }
    let median = |mut all: Vec<Duration>| {
        all.sort();
        all[all.len() / 2].as_secs_f64()
    };
    let (ours, peer) = (median(times.iter().map(|t| t.0).collect()), median(times.iter().map(|t| t.1).collect()));
    let verdict = if ours <= peer * 1.1 { "reached" } else { "lost" };
    println!(
        "read {name:<5} ours {ours:>7.3} s   raw {peer:>7.3} s   ratio {:>5.2}   (1.10 is to be reached: {verdict})",
        ours / peer
    );
}

fn timed(work: impl Fn() -> bool) -> Duration {
    let begun = Instant::now();
    assert!(std::hint::black_box(work()));
    begun.elapsed()
}

fn raw_xlsx(bytes: &[u8]) -> usize {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).expect("a sound file");
    let names = book.sheet_names();
    let range = book.worksheet_range(&names[0]).expect("a sheet");
    range.used_cells().filter(|(_, _, value)| **value != Data::Empty).count()
}

fn raw_csv(bytes: &[u8]) -> usize {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    let rows: Vec<Vec<String>> =
        reader.records().map(|r| r.expect("a record").iter().map(str::to_owned).collect()).collect();
    rows.iter().flatten().filter(|cell| !cell.is_empty()).count()
}

fn text(row: u32, column: u16) -> String {
    format!("cell {row} of {column}")
}

fn made_xlsx() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..ROWS {
        for column in 0..COLUMNS {
            if column % 2 == 0 {
                sheet.write_string(row, column, text(row % 500, column)).expect("fits");
            } else {
                sheet.write_number(row, column, f64::from(row) + 0.5).expect("fits");
            }
        }
    }
    book.save_to_buffer().expect("written")
}

fn made_csv() -> Vec<u8> {
    let mut all = String::new();
    for row in 0..ROWS {
        let cells: Vec<String> = (0..COLUMNS).map(|column| text(row, column)).collect();
        all.push_str(&cells.join(","));
        all.push('\n');
    }
    all.into_bytes()
}
