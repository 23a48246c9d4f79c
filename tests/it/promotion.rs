//! The criteria for one step: the same facts in every format, and nothing of another path.

#[path = "promotion/invented.rs"]
mod invented;

use calamine::{Data, Reader};
use guild_documents::{DocumentFormat, Words, write_promotion};
use guild_model::FileFormat;
use guild_model::mastery::promotion::{Promotion, promotion};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What one format says, as plain text with single spaces.
struct Reading {
    format: &'static str,
    text: String,
}

#[test]
fn every_format_says_the_same() {
    for language in ["en", "de", "fr"] {
        let words = Words::new(language).unwrap();
        let invented = invented::framework();
        let technical = promotion(&invented.matrix, Some(invented.senior), &[], invented.principal, None).unwrap();
        for reading in readings(&technical, &words, &format!("invented-{language}")) {
            check(&reading, &technical, &words, &invented.leadership_only);
        }
    }
}

#[test]
fn the_other_path_stands_alone_too() {
    let words = Words::new("de").unwrap();
    let invented = invented::framework();
    let leadership = promotion(&invented.matrix, Some(invented.senior), &[], invented.lead, None).unwrap();
    for reading in readings(&leadership, &words, "invented-leadership") {
        check(&reading, &leadership, &words, &invented.technical_only);
    }
}

#[test]
fn the_first_level_has_nothing_before_it() {
    let words = Words::new("en").unwrap();
    let invented = invented::framework();
    let first = promotion(&invented.matrix, None, &[], invented.senior, None).unwrap();
    for reading in readings(&first, &words, "invented-first") {
        assert!(!reading.text.contains("before:"), "{}", reading.format);
        assert!(reading.text.contains(&letters("What is expected at Senior Engineer")), "{}", reading.format);
    }
}

#[test]
fn texts_stay_text() {
    let words = Words::new("en").unwrap();
    let hostile = invented::hostile();
    let criteria = promotion(&hostile.matrix, Some(hostile.senior), &[], hostile.principal, None).unwrap();
    for reading in readings(&criteria, &words, "hostile") {
        for payload in invented::PAYLOADS {
            let found = reading.text.matches(&letters(payload)).count();
            assert!(
                found >= 3,
                "{}: {payload:?} stands {found} times, and not in name, criterion and misfit",
                reading.format
            );
        }
    }
}

/// Every criterion once and before the misfits, every misfit once and after them, none of another path's.
#[track_caller]
fn check(reading: &Reading, promotion: &Promotion, words: &Words, foreign: &[String]) {
    let Reading { format, text } = reading;
    let border =
        text.find(&letters(&words.text("misfits-note", &[]))).unwrap_or_else(|| panic!("{format}: no misfits"));
    let mut all = 0;
    for criterion in promotion.areas.iter().flat_map(|a| &a.skills).flat_map(|s| &s.criteria) {
        let found: Vec<usize> = text.match_indices(&letters(criterion.text.as_str())).map(|(at, _)| at).collect();
        assert!(
            found.len() == 1 && found[0] < border,
            "{format}: {:?} stands at {found:?}, border {border}",
            criterion.text
        );
        all += 1;
    }
    assert!(all > 15, "{format}: {all} criteria");
    for misfit in &promotion.misfits {
        let found: Vec<usize> = text.match_indices(&letters(misfit.text.as_str())).map(|(at, _)| at).collect();
        assert!(
            found.len() == 1 && found[0] > border,
            "{format}: {:?} stands at {found:?}, border {border}",
            misfit.text
        );
    }
    for line in promotion.responsibilities.gained.iter().chain(&promotion.responsibilities.kept) {
        assert_eq!(text.matches(&letters(line.as_str())).count(), 1, "{format}: {line}");
    }
    for skill in promotion.areas.iter().flat_map(|a| &a.skills) {
        assert!(text.contains(&letters(skill.name.as_str())), "{format}: {}", skill.name);
        if let Some(rating) = skill.rating {
            assert!(text.contains(&letters(&words.rating(rating, skill.rating_word.as_ref()))), "{format}: {rating}");
        }
    }
    let new = promotion.areas.iter().flat_map(|a| &a.skills).flat_map(|s| &s.criteria).filter(|c| c.new && !c.example);
    for criterion in new {
        let marked = format!("{}{}", letters(&words.text("mark-new", &[])), letters(criterion.text.as_str()));
        assert!(text.contains(&marked), "{format}: {:?} is not marked as new", criterion.text);
    }
    for text_of_other in foreign {
        assert!(!text.contains(&letters(text_of_other)), "{format}: {text_of_other:?} is of another path");
    }
}

/// Writes the criteria in every format, keeps the files to be looked at, and reads them back as a reader would.
fn readings(promotion: &Promotion, words: &Words, name: &str) -> Vec<Reading> {
    let folder = folder();
    let keep = |ending: &str, bytes: &[u8]| {
        let path = folder.join(format!("{name}.{ending}"));
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let mut readings = Vec::new();
    for &format in DocumentFormat::ALL {
        if format == DocumentFormat::Pdf && !cfg!(feature = "pdf") {
            println!("skipped: PDF, this build has no feature `pdf`");
            continue;
        }
        let bytes = write_promotion(promotion, format, words).unwrap();
        assert_eq!(write_promotion(promotion, format, words).unwrap(), bytes, "the same bytes each time");
        let path = keep(format.ending(), &bytes);
        let text = match format {
            DocumentFormat::Markdown => Some(without_markdown(&String::from_utf8(bytes).unwrap())),
            DocumentFormat::Html => Some(without_tags(&String::from_utf8(bytes).unwrap())),
            DocumentFormat::Docx => Some(without_tags(&part(&bytes, "word/document.xml"))),
            DocumentFormat::Pdf => pdf_text(&path),
        };
        readings.extend(text.map(|text| Reading { format: format.ending(), text: letters(&text) }));
    }
    let sheet =
        guild_exchange::promotion_sheet::write_promotion_sheet(promotion, None, &|id, args| words.text(id, args))
            .unwrap();
    keep("xlsx", &sheet);
    readings.push(Reading { format: "xlsx", text: letters(&sheet_text(&sheet)) });
    readings
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Only what is not white space, so that line breaks and hyphens at line ends do not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{2010}' | '\u{200b}')).collect()
}

fn without_tags(markup: &str) -> String {
    let body = markup.split_once("</head>").map_or(markup, |(_, body)| body);
    let text: String = body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
}

fn without_markdown(markdown: &str) -> String {
    let mut out = String::new();
    let mut signs = markdown.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '\\' => out.extend(signs.next().filter(|next| *next != '\n')),
            '*' | '#' | '|' | '·' => {}
            _ => out.push(c),
        }
    }
    out.replace("<br>", "")
}

fn part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    zip::ZipArchive::new(Cursor::new(file)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The text as `pdftotext` reads it, in the order of the content.
fn pdf_text(path: &Path) -> Option<String> {
    let read = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(path).arg("-").output();
    match read {
        Ok(output) if output.status.success() => Some(String::from_utf8(output.stdout).unwrap()),
        _ => {
            println!("skipped: the text of the PDF, there is no pdftotext");
            None
        }
    }
}

fn sheet_text(file: &[u8]) -> String {
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file)).unwrap();
    let names = book.sheet_names();
    let mut out = String::new();
    for name in names {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "no formula in {name}");
        for row in book.worksheet_range(&name).unwrap().rows() {
            for cell in row {
                match cell {
                    Data::String(text) => out.push_str(text),
                    Data::Empty => {}
                    other => panic!("{other:?} is no text"),
                }
                out.push('\n');
            }
        }
    }
    out
}
