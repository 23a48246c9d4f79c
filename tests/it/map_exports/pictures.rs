//! The drawn map: nothing cut off, no word on another, every name that must be there, vectors where they are promised.

use super::{Exports, has_pdf, heard, ran, text};
use guild_core::Workspace;
use guild_model::communities::Pin;
use resvg::tiny_skia::Pixmap;
use resvg::usvg;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// A picture as another program reads it.
fn tree(svg: &str) -> usvg::Tree {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts");
    let mut known = usvg::fontdb::Database::new();
    for font in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
        known.load_font_data(std::fs::read(fonts.join(font)).unwrap());
    }
    usvg::Tree::from_str(svg, &usvg::Options { fontdb: Arc::new(known), ..usvg::Options::default() }).unwrap()
}

fn said(text: &usvg::Text) -> String {
    text.chunks().iter().map(usvg::TextChunk::text).collect()
}

/// Everything on the page, no word on another; the words in their order.
#[track_caller]
pub(super) fn check_words(name: &str, svg: &str) -> Vec<String> {
    let tree = tree(svg);
    let (width, height) = (tree.size().width(), tree.size().height());
    let mut frames: Vec<(usvg::Rect, String)> = Vec::new();
    for node in tree.root().children() {
        let frame = node.abs_stroke_bounding_box();
        let whole = frame.left() >= 0.0 && frame.top() >= 0.0 && frame.right() <= width && frame.bottom() <= height;
        assert!(whole, "{name}: {frame:?} is cut off a page of {width} by {height}");
        if let usvg::Node::Text(text) = node {
            frames.push((node.abs_bounding_box(), said(text)));
        }
    }
    let in_order: Vec<String> = frames.iter().map(|(_, said)| said.clone()).collect();
    frames.sort_by(|a, b| a.0.left().total_cmp(&b.0.left()));
    for (n, (a, one)) in frames.iter().enumerate() {
        let near = frames[n + 1..].iter().take_while(|(b, _)| b.left() < a.right());
        for (b, other) in near.filter(|(b, _)| b.top() < a.bottom() && b.bottom() > a.top()) {
            // Half a unit is less than the air around any letter.
            let (x, y) = (a.right() - b.left(), a.bottom().min(b.bottom()) - a.top().max(b.top()));
            assert!(x < 0.5 || y < 0.5, "{name}: {one:?} at {a:?} covers {other:?} at {b:?}");
        }
    }
    assert!(frames.iter().all(|(_, said)| !said.contains('…')), "{name}: a name is cut short");
    let unsaid = frames.iter().find(|(_, said)| said.starts_with("picture-") || said.starts_with("map-"));
    assert!(unsaid.is_none(), "{name}: {unsaid:?} has no words");
    in_order
}

#[test]
fn no_word_of_a_picture_is_cut_off_or_covered() {
    for exports in Exports::all().into_iter().chain([Exports::hostile()]) {
        let svg = std::fs::read_to_string(exports.file("map", "m.svg", &[])).unwrap();
        assert!(!svg.contains("<script") && !svg.contains("<image") && !svg.contains("href"), "{}", exports.name);
        let in_order = check_words(&exports.name, &svg);
        // On several lines, one after the other.
        let all_said: String = in_order.iter().map(|said| letters(said)).collect();
        let map = exports.json("map");
        let named =
            map["nodes"].as_array().unwrap().iter().filter(|n| n["what"] == "community" || n["what"] == "person");
        let mut n_named = 0;
        for name in named.map(|node| text(&node["label"])) {
            n_named += 1;
            assert!(all_said.contains(&letters(name)), "{}: the picture does not name {name:?}", exports.name);
        }
        assert!(n_named > 10 && in_order.len() > 40, "{}: {} words", exports.name, in_order.len());
    }
}

#[test]
fn the_words_around_the_map_grow_with_it() {
    for exports in Exports::all() {
        let tree = tree(&std::fs::read_to_string(exports.file("map", "m.svg", &[])).unwrap());
        let sizes: Vec<(String, f32)> = tree
            .root()
            .children()
            .iter()
            .filter_map(|node| {
                let usvg::Node::Text(text) = node else { return None };
                Some((said(text), text.chunks().first()?.spans().first()?.font_size().get()))
            })
            .collect();
        let size =
            |start: &str| sizes.iter().find(|(said, _)| said.starts_with(start)).unwrap().1 / tree.size().width();
        // On paper as wide as 30 cm: at least 12 and 5 points, and 8 to 10 for what is read at arm's length.
        assert!(size("Map of ") > 0.016, "{}: the title is {} of the width", exports.name, size("Map of "));
        assert!(size("As of ") > 0.008, "{}: the sentence below the title", exports.name);
        assert!(size("active members") > 0.008, "{}: the legend", exports.name);
    }
}

#[test]
fn a_png_is_as_many_times_as_large_as_is_asked() {
    let sample = Exports::sample();
    let tree = tree(&std::fs::read_to_string(sample.file("map", "m.svg", &[])).unwrap());
    for scale in [1_u32, 2, 3] {
        let file = sample.file("map", &format!("m{scale}.png"), &["--scale", &scale.to_string()]);
        let dots = Pixmap::decode_png(&std::fs::read(file).unwrap()).unwrap();
        let wanted = (tree.size().width() as u32 * scale, tree.size().height() as u32 * scale);
        assert_eq!((dots.width(), dots.height()), wanted);
        let colours: BTreeSet<[u8; 3]> = dots.pixels().iter().map(|p| [p.red(), p.green(), p.blue()]).collect();
        assert!(colours.len() > 50, "{} colours", colours.len());
        assert!(dots.pixels().iter().all(|p| p.alpha() == 255), "it stands on white");
    }
}

#[test]
fn a_pdf_is_one_page_of_vectors_with_its_words() {
    if !has_pdf() {
        println!("skipped: this build writes no PDF");
        return;
    }
    for exports in Exports::all().into_iter().take(2) {
        let file = exports.file("map", "m.pdf", &[]);
        let path = file.to_str().unwrap();
        let Some(info) = heard("pdfinfo", &[path]) else { return };
        let line = |name: &str| {
            let found = info.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
            found.unwrap_or_else(|| panic!("no {name} in {info}")).trim().to_owned()
        };
        assert_eq!((line("Pages"), line("Tagged"), line("JavaScript")), ("1".into(), "yes".into(), "no".into()));
        assert!(line("Title").starts_with("Map of "), "{info}");
        let images = heard("pdfimages", &["-list", path]).unwrap();
        assert!(images.lines().count() <= 2, "{}: pictures of dots in the PDF: {images}", exports.name);
        let fonts = heard("pdffonts", &[path]).unwrap();
        let embedded = fonts.lines().skip(2).map(|line| line.contains(" yes yes yes "));
        assert!(embedded.clone().count() == 2 && embedded.into_iter().all(|is| is), "{fonts}");
        let part = part_said(&exports, &heard("pdftotext", &["-raw", path, "-"]).unwrap());
        assert!(part > 0.95, "{}: {part} of the names are in the text", exports.name);
    }
}

#[test]
fn tiles_are_sheets_of_a4_that_hold_the_whole_map() {
    if !has_pdf() {
        println!("skipped: this build writes no PDF");
        return;
    }
    for exports in Exports::all().into_iter().step_by(2) {
        let file = exports.file("map", "tiles.pdf", &["--tiles", "a4"]);
        let path = file.to_str().unwrap();
        let Some(info) = heard("pdfinfo", &["-l", "9999", path]) else { return };
        let sizes: Vec<&str> =
            info.lines().filter(|line| line.contains(" size:") && line.starts_with("Page ")).collect();
        let tree = tree(&std::fs::read_to_string(exports.file("map", "m.svg", &[])).unwrap());
        // Three quarters of a point for a unit at most; sheets share a centimetre, and no printer reaches their edge.
        let (width, height) = (tree.size().width() * 0.75, tree.size().height() * 0.75);
        let whole = (width * height / (539.0 * 786.0)).ceil() as usize;
        assert!(sizes.len() <= whole * 2 + 2, "{}: {} sheets", exports.name, sizes.len());
        assert!(sizes.iter().all(|line| line.contains("(A4)")), "{sizes:?}");
        assert!(info.contains("Tagged:          yes"), "{info}");
        let text = heard("pdftotext", &["-raw", path, "-"]).unwrap();
        // A long name at the edge of a sheet goes on beyond what two sheets share.
        let part = part_said(&exports, &text);
        assert!(part > 0.9, "{}: {part} of the names are in the text", exports.name);
        // The legend is whole on the first sheet, and nowhere else; so is what says how the others lie.
        let first = letters(&heard("pdftotext", &["-l", "1", "-raw", path, "-"]).unwrap());
        let rest = letters(&heard("pdftotext", &["-f", "2", "-raw", path, "-"]).unwrap());
        for said in ["person, at home here", &format!("Sheets 2 to {}", sizes.len())].map(letters) {
            assert!(first.contains(&said) && !rest.contains(&said), "{}: {said}", exports.name);
        }
        for number in 1..=sizes.len() {
            assert!(text.contains(&format!("{number} / {}", sizes.len())), "{}: sheet {number}", exports.name);
        }
        let images = heard("pdfimages", &["-list", path]).unwrap();
        assert!(images.lines().count() <= 2, "{images}");
        assert!(std::fs::metadata(&file).unwrap().len() < 12_000_000, "a sheet holds what it shows, and no more");
    }
}

/// Letter by letter, since a text may be broken into pieces anywhere.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Which part of the communities' names stands in a text, and that the legend does.
#[track_caller]
fn part_said(exports: &Exports, said: &str) -> f64 {
    let said = letters(said);
    assert!(said.contains("personathomehere"), "{}: the legend is not in the text", exports.name);
    let map = exports.json("map");
    let communities = map["nodes"].as_array().unwrap().iter().filter(|n| n["what"] == "community");
    let names: Vec<String> = communities.map(|n| letters(text(&n["label"]))).collect();
    assert!(names.len() > 5, "{}", exports.name);
    names.iter().filter(|name| said.contains(name.as_str())).count() as f64 / names.len() as f64
}

#[test]
fn a_picture_too_large_for_dots_says_what_to_do_instead() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("communities.csv"), "community_id,name,kind\nn,North,team\ns,South,team\n")
        .unwrap();
    ran(folder.path(), &["new", "w.guildhall"], 0);
    ran(folder.path(), &["import", "communities.csv", "--into", "w.guildhall"], 0);
    // Two that lie far apart make as large a picture as thousands.
    let mut open = Workspace::open(&folder.path().join("w.guildhall")).unwrap();
    let communities: Vec<_> = open.organisation().unwrap().communities.iter().map(|c| c.id).collect();
    let far = |(n, id): (usize, &guild_model::CommunityId)| Pin {
        thing: (*id).into(),
        x: 12_000.0 * n as f64,
        y: 12_000.0 * n as f64,
    };
    open.pin(&communities.iter().enumerate().map(far).collect::<Vec<_>>()).unwrap();
    drop(open);
    let out = ran(folder.path(), &["export", "w.guildhall", "--what", "map", "--to", "m.png", "--scale", "3"], 1);
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(said.contains("--scale") && said.contains(".svg") && said.lines().count() == 1, "{said}");
    assert!(!folder.path().join("m.png").exists());
}
