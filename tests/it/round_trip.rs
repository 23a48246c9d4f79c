//! A matrix written to a file and read back is the same matrix, also when a second program saved it in between.

use guild_exchange::ladder::draft::LadderDraft;
use guild_exchange::ladder::own::{Own, recognise};
use guild_exchange::ladder::write::MatrixFormat;
use guild_model::FileFormat;
use guild_model::mastery::Matrix;
use guildhall_tests::files::{accounted, book, written};
use guildhall_tests::matrices::{arb_matrix, freedoms_of, sample_matrix};
use guildhall_tests::office::saved;
use guildhall_tests::programs;
use proptest::prelude::*;
use std::path::Path;
use std::process::Command;

const LOSSLESS: [MatrixFormat; 4] = [MatrixFormat::Xlsx, MatrixFormat::Ods, MatrixFormat::Csv, MatrixFormat::Json];

fn read_back(matrix: &Matrix, format: MatrixFormat) -> Own {
    let book = book(&written(matrix, format), format);
    let own = recognise(&book).expect("a file of our own is recognised");
    accounted(&book, &own);
    own
}

/// Field by field.
#[track_caller]
fn check_same(draft: &LadderDraft, matrix: &Matrix) {
    let framework = &matrix.framework;
    assert_eq!(draft.id, Some(framework.id.0));
    assert_eq!(draft.name.as_ref(), Some(&framework.name));
    assert!(!draft.named_by_file);
    assert_eq!(draft.version, Some(framework.version));
    assert_eq!(draft.state, Some(framework.state));
    assert_eq!(draft.note.as_ref(), Some(&framework.note));
    let scale = draft.scale.as_ref().expect("a scale");
    assert_eq!(scale.blank_means, framework.scale.blank_means);
    assert_eq!(scale.points.len(), framework.scale.points.len());
    for (is, was) in scale.points.iter().zip(&framework.scale.points) {
        assert_eq!(
            (is.id, is.value, &is.word, is.meaning.as_ref()),
            (Some(was.id.0), was.value, &was.word, Some(&was.meaning))
        );
    }
    assert_eq!(draft.tracks.len(), matrix.tracks.len(), "tracks");
    for (is, was) in draft.tracks.iter().zip(&matrix.tracks) {
        assert_eq!((is.id, is.key.as_deref(), &is.name), (Some(was.id.0), Some(was.key.as_str()), &was.name));
        assert_eq!((is.kind, &is.marker), (was.kind, &was.marker));
    }
    assert_eq!(draft.levels.len(), matrix.levels.len(), "levels");
    for (is, was) in draft.levels.iter().zip(&matrix.levels) {
        assert_eq!((is.id, is.key.as_deref(), &is.name), (Some(was.id.0), Some(was.key.as_str()), &was.name));
        assert_eq!((matrix.tracks[is.track].id, is.rank, is.top), (was.track, was.rank, Some(was.top)));
        assert_eq!((is.scope.as_ref(), is.responsibilities.as_ref()), (Some(&was.scope), Some(&was.responsibilities)));
        assert_eq!(is.responsibility_degree, Some(was.responsibility_degree));
        assert_eq!(is.freedoms.len(), 4);
        for ((kind, is), (of, was)) in is.freedoms.iter().zip(freedoms_of(was)) {
            assert_eq!((*kind, is.text.as_ref(), is.degree), (of, Some(&was.text), Some(was.degree)));
        }
    }
    let steps = draft.steps.as_ref().expect("steps");
    assert_eq!(steps.len(), matrix.steps.len(), "steps");
    for (is, was) in steps.iter().zip(&matrix.steps) {
        assert_eq!((is.id, is.kind, is.note.as_ref()), (Some(was.id.0), was.kind, Some(&was.note)));
        assert_eq!((matrix.levels[is.from].id, matrix.levels[is.to].id), (was.from, was.to));
    }
    assert_eq!(draft.areas.len(), matrix.areas.len(), "areas");
    for (is, was) in draft.areas.iter().zip(&matrix.areas) {
        assert_eq!((is.id, is.key.as_deref(), &is.name), (Some(was.id.0), Some(was.key.as_str()), &was.name));
        assert_eq!(is.description.as_ref(), Some(&was.description));
    }
    assert_eq!(draft.skills.len(), matrix.skills.len(), "skills");
    for (is, was) in draft.skills.iter().zip(&matrix.skills) {
        assert_eq!((is.id, is.key.as_deref(), &is.name), (Some(was.id.0), Some(was.key.as_str()), &was.name));
        assert_eq!((is.area.map(|a| a.map(|a| matrix.areas[a].id)), is.misfit), (Some(was.area), Some(was.misfit)));
        assert_eq!(is.description.as_ref(), Some(&was.description));
    }
    assert_eq!(draft.expectations.len(), matrix.expectations.len(), "expectations");
    for (is, was) in draft.expectations.iter().zip(&matrix.expectations) {
        assert_eq!((is.id, is.text.as_ref(), is.rating), (Some(was.id.0), Some(&was.text), Some(was.rating)));
        assert_eq!((matrix.skills[is.skill].id, matrix.levels[is.level].id), (was.skill, was.level));
        let criteria = is.criteria.as_ref().expect("criteria of an unchanged text");
        assert_eq!(criteria.len(), matrix.criteria_of(was.id).count());
        for (is, was) in criteria.iter().zip(matrix.criteria_of(was.id)) {
            assert_eq!((is.id, is.kind, &is.text, is.rating), (Some(was.id.0), was.kind, &was.text, was.rating));
            assert_eq!((is.track.map(|t| matrix.tracks[t].id), &is.audience), (was.track, &was.audience));
        }
    }
}

#[test]
fn the_sample_comes_back_whole() {
    let matrix = sample_matrix();
    for format in LOSSLESS {
        let own = read_back(&matrix, format);
        assert_eq!(own.problems, [], "{format:?}");
        check_same(&own.draft, &matrix);
    }
}

/// Enough to meet every odd name and text; `PROPTEST_CASES` asks for more.
fn cases() -> ProptestConfig {
    let more = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok());
    ProptestConfig::with_cases(more.unwrap_or(64))
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_matrix_comes_back_whole(matrix in arb_matrix()) {
        for format in LOSSLESS {
            let own = read_back(&matrix, format);
            assert_eq!(own.problems, [], "{format:?}");
            check_same(&own.draft, &matrix);
        }
    }
}

/// What openpyxl finds in a workbook, by a script that prints JSON; `None`, with a notice, where it cannot be had.
fn by_openpyxl(script: &str, folder: &Path) -> Option<String> {
    let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openpyxl");
    let python = match programs::python(&environment, &["openpyxl==3.1.5"]) {
        Ok(python) => python,
        Err(error) => {
            println!("skipped: there is no openpyxl: {error}");
            return None;
        }
    };
    let output = Command::new(python).args(["-c", script]).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "openpyxl: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// A file as `LibreOffice` saves it in another or the same format.
fn saved_again(matrix: &Matrix, from: MatrixFormat, to: &str) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let file = format!("m.{}", from.ending());
    std::fs::write(folder.path().join(&file), written(matrix, from)).unwrap();
    let out = folder.path().join("out");
    let bytes = || std::fs::read(out.join(format!("m.{to}"))).expect("LibreOffice says that it saved");
    saved(&folder.path().join(&file), to, &out).then(bytes)
}

#[test]
fn libreoffice_saves_it_again_and_it_is_whole() {
    let matrix = hard_matrix();
    for (from, to) in [
        (MatrixFormat::Ods, "ods"),
        (MatrixFormat::Ods, "xlsx"),
        (MatrixFormat::Xlsx, "xlsx"),
        (MatrixFormat::Xlsx, "ods"),
    ] {
        let Some(saved) = saved_again(&matrix, from, to) else {
            return;
        };
        let book = book(&saved, if to == "ods" { MatrixFormat::Ods } else { MatrixFormat::Xlsx });
        let own = recognise(&book).expect("still our own");
        assert_eq!(own.problems, [], "{from:?} to {to}");
        check_same(&own.draft, &matrix);
    }
}

/// The sample with texts that programs like to bend.
fn hard_matrix() -> Matrix {
    let mut matrix = sample_matrix();
    let texts = [
        "=1+1",
        "'=1",
        "'quoted'",
        "- a\n\n- b",
        "a  b\tc",
        "نص\nعربي",
        "_x0041_",
        "<b>&amp;</b>",
        "1/2",
        "007",
        "+49",
        "@x",
        "#N/A",
        "TRUE",
    ];
    for (n, text) in texts.iter().enumerate() {
        matrix.expectations[n].text = text.parse().unwrap();
        let id = matrix.expectations[n].id;
        matrix.criteria.retain(|c| c.expectation != id);
    }
    matrix.skills[0].name = "007".parse().unwrap();
    matrix.areas[0].name = "=A1".parse().unwrap();
    matrix
}

#[test]
fn openpyxl_sees_the_same_values_and_no_formula() {
    let matrix = hard_matrix();
    let folder = tempfile::tempdir().unwrap();
    let bytes = written(&matrix, MatrixFormat::Xlsx);
    std::fs::write(folder.path().join("m.xlsx"), &bytes).unwrap();
    let script = "import json, openpyxl\n\
        book = openpyxl.load_workbook('m.xlsx')\n\
        print(json.dumps([[s.title, s.sheet_state, [[c.row - 1, c.column - 1, c.data_type, str(c.value)] for r in s.iter_rows() for c in r if c.value is not None]] for s in book]))";
    let Some(out) = by_openpyxl(script, folder.path()) else {
        return;
    };
    let seen: Vec<(String, String, Vec<(u32, u32, String, String)>)> = serde_json::from_str(&out).unwrap();
    let book = book(&bytes, MatrixFormat::Xlsx);
    assert_eq!(seen.iter().map(|s| s.1.as_str()).collect::<Vec<_>>(), ["visible", "veryHidden"]);
    for (sheet, (title, _, cells)) in book.sheets.iter().zip(seen) {
        assert_eq!(sheet.name, title);
        assert!(cells.iter().all(|c| c.2 != "f"), "a formula in {title}");
        let ours: Vec<(u32, u32, String)> =
            sheet.cells.iter().map(|c| (c.row, c.column, c.value.text().into_owned())).collect();
        let theirs: Vec<(u32, u32, String)> =
            cells.into_iter().map(|(row, column, _, text)| (row, column, text)).collect();
        assert_eq!(ours, theirs);
    }
}

#[test]
fn reading_formats_hold_no_script_and_no_markup_of_others() {
    let payload = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&[x](javascript:alert(1))|";
    let mut json = serde_json::to_value(sample_matrix()).unwrap();
    fn fill(value: &mut serde_json::Value, payload: &str) {
        match value {
            serde_json::Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    if matches!(
                        key.as_str(),
                        "name"
                            | "text"
                            | "scope"
                            | "responsibilities"
                            | "description"
                            | "note"
                            | "meaning"
                            | "word"
                            | "audience"
                            | "marker"
                    ) && value.is_string()
                    {
                        *value = payload.into();
                    } else {
                        fill(value, payload);
                    }
                }
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(|value| fill(value, payload)),
            _ => {}
        }
    }
    fill(&mut json, payload);
    let matrix: Matrix = serde_json::from_value(json).unwrap();
    let html = String::from_utf8(written(&matrix, MatrixFormat::Html)).unwrap();
    assert!(!html.contains("<script") && !html.contains("<img") && html.contains("&lt;script&gt;"));
    assert!(
        html.contains("<html lang=\"en\">") && html.contains("<th scope=\"row\"") && html.contains("<th scope=\"col\"")
    );
    assert!(!html.contains("http://") && !html.contains("https://"), "nothing is fetched");
    let markdown = String::from_utf8(written(&matrix, MatrixFormat::Markdown)).unwrap();
    assert!(!markdown.contains("<script") && !markdown.contains("<img"));
    assert!(!markdown.replace("\\]", "").contains("](javascript"), "no link");
    let widths: Vec<usize> =
        markdown.lines().filter(|l| l.starts_with('|')).map(|l| l.replace("\\|", "").matches('|').count()).collect();
    assert!(widths.iter().all(|n| [3, 4, 5].contains(n)), "a payload breaks no table: {widths:?}");
}
