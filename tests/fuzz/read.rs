//! Files of every format with some bytes changed: reading them ends with a book or a clear error, soon.

use std::io::{Cursor, Read, Write};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use guild_exchange::read::child::Reader;
use guild_exchange::read::{Limits, ReadError};
use guildhall_tests::{guild, shared_data};

/// Reads one file of the corpus with changes that follow from `seed`.
pub fn read_mutated(seed: u64) {
    let corpus = corpus();
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let (name, original) = &corpus[seed as usize % corpus.len()];
    let mutated = if original.starts_with(b"PK") && chance.below(4) > 0 {
        inside_zip(original, &mut chance)
    } else {
        mutate(original, &mut chance)
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, &mutated).unwrap();
    let limits = Limits { memory_bytes: 512 << 20, seconds: 20, ..Limits::default() };
    let begun = Instant::now();
    let result = Reader::new(guild()).with_limits(limits).read(&path);
    assert!(begun.elapsed() < Duration::from_secs(10), "{name} with seed {seed} took {:?}", begun.elapsed());
    match result {
        Ok(_) => {}
        Err(error @ (ReadError::Crashed(_) | ReadError::TimeUp(_) | ReadError::NotStarted(_))) => {
            panic!("{name} with seed {seed}: {error}")
        }
        Err(error) => assert!(error.to_string().ends_with('.'), "{error}"),
    }
}

#[test]
fn some_mutations_of_every_format() {
    // `cargo xtask fuzz` goes on for a time, from a seed of its own; the normal run reads a fixed few.
    let asked = std::env::var("GUILDHALL_FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let Some(seconds) = asked else { return (0..200).for_each(read_mutated) };
    let begun = Instant::now();
    let first = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs()) << 20;
    let mut n = 0;
    while begun.elapsed() < Duration::from_secs(seconds) {
        read_mutated(first + n);
        n += 1;
    }
    println!("{n} mutated files from seed {first}: no crash, no hang");
}

/// A file of each format: made here, and real ones of the formats that nothing here can write.
fn corpus() -> &'static [(String, Vec<u8>)] {
    static CORPUS: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let csv = "Skill;Junior;Senior\r\n\"Rust, and\nmore\";1;\"4,5\"\r\nÜben;2;x\r\n".as_bytes();
        let utf16: Vec<u8> = "\u{FEFF}a\tb\nc\td\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut files = vec![
            ("t.csv".to_owned(), csv.to_vec()),
            ("t.txt".to_owned(), utf16),
            ("t.json".to_owned(), b"{\"tracks\": [{\"key\": \"shared\"}]}".to_vec()),
            ("t.xlsx".to_owned(), xlsx()),
            ("t.ods".to_owned(), ods()),
        ];
        let real = [
            ("matrices", "docuweb-team.xls"),
            ("matrices", "eng-ladder-levels-as-rows.xls"),
            ("matrices", "docuweb-team.ods"),
            ("hostile", "binary-xlsb.xlsb"),
        ];
        for (folder, name) in real {
            if let Some(folder) = shared_data(folder) {
                files.push((name.to_owned(), std::fs::read(folder.join(name)).unwrap()));
            }
        }
        files
    })
}

fn xlsx() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let format = rust_xlsxwriter::Format::new();
    sheet.merge_range(0, 0, 1, 2, "Merged", &format).unwrap();
    for row in 2..12 {
        sheet.write(row, 0, format!("Skill {row}")).unwrap();
        sheet.write(row, 1, f64::from(row) / 2.0).unwrap();
        sheet.write(row, 2, row % 2 == 0).unwrap();
        sheet.write_formula(row, 3, "=1/0").unwrap();
    }
    sheet.insert_note(3, 0, &rust_xlsxwriter::Note::new("a note")).unwrap();
    workbook.add_worksheet().set_hidden(true).write(0, 0, "hidden").unwrap();
    workbook.save_to_buffer().unwrap()
}

fn ods() -> Vec<u8> {
    let content = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"S\">\
        <table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\">\
        <office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b</text:p>\
        </table:table-cell><table:covered-table-cell/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"3\" \
        office:value-type=\"float\" office:value=\"1.5\"><text:p>1.5</text:p></table:table-cell></table:table-row>\
        </table:table></office:spreadsheet></office:body></office:document-content>";
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    for (name, text) in [("mimetype", kind), ("content.xml", content)] {
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// The same container with one part changed, so that the change comes behind the checksums.
fn inside_zip(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let chosen = chance.below(zip.len());
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if index == chosen {
            content = mutate(&content, chance);
        }
        out.start_file(part.name().unwrap(), zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn mutate(original: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for _ in 0..=chance.below(8) {
        if bytes.is_empty() {
            break;
        }
        let at = chance.below(bytes.len());
        let end = (at + 1 + chance.below(16)).min(bytes.len());
        match chance.below(6) {
            0 => bytes[at] ^= 1 << chance.below(8),
            1 => bytes[at] = [0, 1, 0x7F, 0x80, 0xFF, b'<', b'"', b'9'][chance.below(8)],
            2 => bytes[at..end].fill(0xFF),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            // Numbers grow.
            _ => {
                if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit) {
                    bytes.splice(at + digit..at + digit, *b"99999");
                }
            }
        }
    }
    if chance.below(10) == 0 {
        bytes.truncate(chance.below(bytes.len() + 1));
    }
    bytes
}

/// xorshift64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % n.max(1)
    }
}
