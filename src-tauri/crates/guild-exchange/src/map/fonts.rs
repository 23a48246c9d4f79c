//! What a picture is set in: the embedded fonts, and for letters that these lack those of the machine.

use super::direction::{forced, isolated_line, may_turn, stretches};
use super::label::{BOLD, REGULAR};
use super::machine::Machine;
use super::picture::TextMark;
use guild_model::text::is_drawn;
use resvg::usvg::fontdb::{Database, FaceInfo, ID, Language, Source};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use ttf_parser::Face;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// What a piece of a text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum SetIn {
    Embedded,
    /// One of those of the machine.
    Borrowed(usize),
    /// No font has it: a box of the embedded one.
    Nothing,
}

/// A piece of a line as it is set, with nothing beside it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    pub text: String,
    /// The name of its font among [`Fonts::all`]; `None` for the embedded one.
    pub family: Option<String>,
    /// Where it begins, for each unit of the line's width.
    pub from: f64,
    pub width: f64,
}

impl Run {
    /// All of a text that is set in the embedded font, or by somebody else.
    pub fn whole(text: &TextMark) -> Self {
        Self { text: text.text.clone(), family: None, from: 0.0, width: 1.0 }
    }
}

pub(super) struct Fonts {
    faces: [Option<Face<'static>>; 2],
    /// All fonts by which a picture is drawn.
    all: Arc<Database>,
    borrowed: Vec<ID>,
    /// What each letter with its marks is set in that the embedded fonts lack, by whether it is bold.
    found: [BTreeMap<String, usize>; 2],
    /// The signs between such letters that their font has as well.
    between: Vec<BTreeSet<char>>,
    /// How wide pieces in borrowed fonts are, by what they are set in, for each unit of size.
    widths: RefCell<BTreeMap<(usize, String), f64>>,
}

impl Fonts {
    /// The embedded ones alone. What they lack is given the room that it takes in most fonts.
    pub fn embedded() -> Self {
        let mut all = Database::new();
        for bytes in [REGULAR, BOLD] {
            all.load_font_source(Source::Binary(Arc::new(bytes)));
        }
        all.set_sans_serif_family("Noto Sans");
        Self {
            faces: [REGULAR, BOLD].map(|bytes| Face::parse(bytes, 0).ok()),
            all: Arc::new(all),
            borrowed: Vec::new(),
            found: [BTreeMap::new(), BTreeMap::new()],
            between: Vec::new(),
            widths: RefCell::default(),
        }
    }

    /// Beside the embedded fonts those of the machine for the letters of the texts that these lack, one for a whole
    /// text where there is one that has all of it; `None` where there are no such letters, or no fonts for them.
    ///
    /// Cost: the machine is asked only where a letter is missing; then each of its fonts is read at most once.
    pub fn borrowing(texts: &[TextMark], machine: impl FnOnce() -> &'static Machine) -> Option<Self> {
        let mut own = Self::embedded();
        let lacks = |text: &str| -> BTreeSet<String> {
            text.graphemes(true).filter(|cluster| !own.has(cluster, false)).map(str::to_owned).collect()
        };
        let (mut names, mut signs) = (BTreeSet::new(), BTreeSet::new());
        for mark in texts {
            let lacking = lacks(&mark.text);
            if !lacking.is_empty() {
                signs.extend(mark.text.chars().filter(|c| is_between(*c)));
                names.insert(lacking);
            }
        }
        if names.is_empty() {
            return None;
        }
        let wanted: BTreeSet<char> =
            names.iter().flatten().flat_map(|cluster| cluster.chars().filter(|c| is_drawn(*c))).chain(signs).collect();
        let machine = machine();
        let mut has: BTreeMap<ID, BTreeSet<char>> = BTreeMap::new();
        let mut places: BTreeMap<ID, usize> = BTreeMap::new();
        for bold in [false, true] {
            let found = Self::find(machine, bold, &names, |font| {
                has.entry(font).or_insert_with(|| machine.letters(font, &wanted)).clone()
            });
            for (cluster, face) in found {
                let next = places.len();
                let place = *places.entry(face.id).or_insert_with(|| {
                    own.borrow(next, face);
                    own.between.push(has[&face.id].iter().copied().filter(|c| is_between(*c)).collect());
                    next
                });
                own.found[usize::from(bold)].insert(cluster, place);
            }
        }
        (!own.borrowed.is_empty()).then_some(own)
    }

    /// The font for each letter of the names.
    fn find<'m>(
        machine: &'m Machine,
        bold: bool,
        names: &BTreeSet<BTreeSet<String>>,
        mut letters: impl FnMut(ID) -> BTreeSet<char>,
    ) -> BTreeMap<String, &'m FaceInfo> {
        let mut pending: Vec<&BTreeSet<String>> = names.iter().collect();
        let (mut whole, mut parts): (BTreeMap<String, &FaceInfo>, BTreeMap<String, &FaceInfo>) = Default::default();
        for face in machine.in_order(bold) {
            if pending.is_empty() {
                break;
            }
            let has = letters(face.id);
            let adds = |cluster: &String| cluster.chars().all(|c| !is_drawn(c) || has.contains(&c));
            for cluster in pending.iter().copied().flatten().filter(|cluster| adds(cluster)) {
                parts.entry(cluster.clone()).or_insert(face);
            }
            pending.retain(|name| {
                let is_whole = name.iter().all(adds);
                for cluster in name.iter().filter(|_| is_whole) {
                    whole.entry(cluster.clone()).or_insert(face);
                }
                !is_whole
            });
        }
        parts.extend(whole);
        parts
    }

    /// Takes a font in under a name of its own, by which nothing else is meant.
    fn borrow(&mut self, place: usize, face: &FaceInfo) {
        let face = FaceInfo { families: vec![(family(place), Language::English_UnitedStates)], ..face.clone() };
        self.borrowed.push(Arc::make_mut(&mut self.all).push_face_info(face));
    }

    /// All fonts by which a picture is drawn.
    pub fn all(&self) -> Arc<Database> {
        Arc::clone(&self.all)
    }

    fn has_char(&self, c: char) -> bool {
        self.faces[0].as_ref().is_none_or(|face| face.glyph_index(c).is_some())
    }

    fn has(&self, cluster: &str, bold: bool) -> bool {
        let face = self.faces[usize::from(bold)].as_ref();
        cluster.chars().all(|c| !is_drawn(c) || face.is_none_or(|face| face.glyph_index(c).is_some()))
    }

    /// A text in pieces of one font each, as it is spelt.
    fn pieces<'t>(&self, text: &'t str, bold: bool) -> Vec<(&'t str, SetIn)> {
        // Most texts are plain Latin, which needs no look at its letters together.
        if text.chars().all(|c| c < '\u{300}' && self.has_char(c)) {
            return vec![(text, SetIn::Embedded)];
        }
        let found = &self.found[usize::from(bold)];
        let mut clusters: Vec<(usize, &str, SetIn)> = text
            .grapheme_indices(true)
            .map(|(at, cluster)| {
                let set_in = if self.has(cluster, bold) {
                    SetIn::Embedded
                } else {
                    found.get(cluster).map_or(SetIn::Nothing, |place| SetIn::Borrowed(*place))
                };
                (at, cluster, set_in)
            })
            .collect();
        // Blanks and signs between words of one borrowed font belong to it, so that they run on as one.
        let mut last: Option<(usize, usize)> = None;
        for n in 0..clusters.len() {
            match clusters[n] {
                (.., SetIn::Borrowed(place)) => {
                    if let Some((before, _)) = last.filter(|(_, same)| *same == place) {
                        let all = |cluster: &str| cluster.chars().all(|c| self.between[place].contains(&c));
                        if clusters[before + 1..n].iter().all(|(_, cluster, _)| all(cluster)) {
                            clusters[before + 1..n].iter_mut().for_each(|c| c.2 = SetIn::Borrowed(place));
                        }
                    }
                    last = Some((n, place));
                }
                (_, cluster, _) if cluster.chars().all(is_between) => {}
                _ => last = None,
            }
        }
        let mut pieces: Vec<(usize, SetIn)> = Vec::new();
        for (at, _, set_in) in clusters {
            if pieces.last().is_none_or(|(_, before)| *before != set_in) {
                pieces.push((at, set_in));
            }
        }
        let end = |n: usize| pieces.get(n + 1).map_or(text.len(), |(at, _)| *at);
        pieces.iter().enumerate().map(|(n, (at, set_in))| (&text[*at..end(n)], *set_in)).collect()
    }

    /// How wide a line is.
    pub fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        self.pieces(text, bold).into_iter().map(|(piece, set_in)| self.piece_width(piece, set_in, bold)).sum::<f64>()
            * size
    }

    /// For each unit of size.
    fn piece_width(&self, piece: &str, set_in: SetIn, bold: bool) -> f64 {
        let Some(face) = &self.faces[usize::from(bold)] else { return piece.chars().count() as f64 };
        let em = f64::from(face.units_per_em());
        let advance = |c: char| {
            let glyph = face.glyph_index(c).filter(|_| is_drawn(c) || c.is_whitespace());
            f64::from(glyph.and_then(|glyph| face.glyph_hor_advance(glyph)).unwrap_or_default()) / em
        };
        match set_in {
            SetIn::Embedded => piece.chars().map(advance).sum(),
            SetIn::Nothing => {
                let room = |cluster: &str| if bold { 1.1 } else { 1.0 } * usual_width(cluster);
                piece.graphemes(true).map(room).sum()
            }
            SetIn::Borrowed(place) => {
                let key = (place, piece.to_owned());
                if let Some(width) = self.widths.borrow().get(&key) {
                    return *width;
                }
                let width = self.shaped_width(place, piece);
                self.widths.borrow_mut().insert(key, width);
                width
            }
        }
    }

    /// Of a piece whose letters may join, as they are drawn.
    fn shaped_width(&self, place: usize, piece: &str) -> f64 {
        let width = self.all.with_face_data(self.borrowed[place], |bytes, index| {
            let face = rustybuzz::Face::from_slice(bytes, index)?;
            let mut letters = rustybuzz::UnicodeBuffer::new();
            letters.push_str(piece);
            letters.guess_segment_properties();
            let set = rustybuzz::shape(&face, &[], letters);
            let width: f64 = set.glyph_positions().iter().map(|glyph| f64::from(glyph.x_advance)).sum();
            Some(width / f64::from(face.units_per_em()))
        });
        width.flatten().unwrap_or_else(|| piece.graphemes(true).map(usual_width).sum())
    }

    pub fn line(&self, text: &str, size: f64, bold: bool) -> TextMark {
        // A line break or a tab in a name would be drawn as a gap of unknown width.
        let text = isolated_line(text.split_whitespace().collect::<Vec<_>>().join(" "));
        let width = self.width(&text, size, bold);
        TextMark { x: 0.0, y: 0.0, size, bold, width, fill: "#1b1b1f", halo: false, title: String::new(), text }
    }

    /// The pieces of a line from left to right, where it is more than one that runs to the right in the embedded font.
    pub fn runs(&self, text: &str, bold: bool) -> Option<Vec<Run>> {
        let is_plain = !may_turn(text) && self.pieces(text, bold).iter().all(|(_, font)| *font == SetIn::Embedded);
        if is_plain {
            return None;
        }
        let mut runs: Vec<Run> = Vec::new();
        let mut from = 0.0;
        for (stretch, is_to_left) in stretches(text) {
            let mut pieces = self.pieces(stretch, bold);
            if is_to_left {
                pieces.reverse();
            }
            for (piece, set_in) in pieces {
                let width = self.piece_width(piece, set_in, bold);
                let family = if let SetIn::Borrowed(place) = set_in { Some(family(place)) } else { None };
                if piece.chars().any(|c| is_drawn(c) || c.is_whitespace()) {
                    runs.push(Run { text: forced(piece, is_to_left), family, from, width });
                }
                from += width;
            }
        }
        // For each unit of the whole, which was measured in other pieces.
        let whole = if from > 0.0 { from } else { 1.0 };
        runs.iter_mut().for_each(|run| (run.from, run.width) = (run.from / whole, run.width / whole));
        Some(runs)
    }

    /// The letters of a line that no font has.
    pub fn missing(&self, text: &str, bold: bool) -> BTreeSet<char> {
        let pieces = self.pieces(text, bold).into_iter().filter(|(_, set_in)| *set_in == SetIn::Nothing);
        pieces.flat_map(|(piece, _)| piece.chars()).filter(|c| is_drawn(*c) && !self.has_char(*c)).collect()
    }
}

fn family(place: usize) -> String {
    format!("borrowed {place}")
}

/// Whether a letter is a blank or a sign between words, which most fonts have.
fn is_between(c: char) -> bool {
    c.is_whitespace() || (is_drawn(c) && !c.is_alphanumeric() && !is_combining_mark(c) && c < '\u{2100}')
}

/// The room that a letter with its marks takes in most fonts, for each unit of size.
fn usual_width(cluster: &str) -> f64 {
    let Some(first) = cluster.chars().find(|c| is_drawn(*c) || c.is_whitespace()) else { return 0.0 };
    match first {
        c if c.is_whitespace() => 0.26,
        c if is_combining_mark(c) => 0.0,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 0.58,
        '\u{900}'..='\u{10ff}' | '\u{1200}'..='\u{1cff}' => 0.72,
        '\u{1f000}'..='\u{1faff}' => 1.3,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fonts of some files.
    fn machine(files: &[&'static [u8]]) -> &'static Machine {
        let mut fonts = Database::new();
        for bytes in files {
            fonts.load_font_source(Source::Binary(Arc::new(*bytes)));
        }
        Box::leak(Box::new(Machine::of(fonts)))
    }

    fn marks(texts: &[&str]) -> Vec<TextMark> {
        let fonts = Fonts::embedded();
        texts.iter().map(|text| fonts.line(text, 10.0, false)).collect()
    }

    #[test]
    fn the_machine_is_asked_only_for_letters_that_are_missing() {
        let latin = marks(&["Zoë Ångström", "Μαρία, Мария \u{200B}\u{FE0F}", "e\u{301}"]);
        assert!(Fonts::borrowing(&latin, || panic!("the machine was asked for fonts")).is_none());
        assert!(Fonts::borrowing(&marks(&["山田"]), || machine(&[])).is_none());
    }

    #[test]
    fn letters_that_no_font_has_are_named_once_and_have_room() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.missing("Dana 山田 🙂\u{FE0F}, Zoë", false).into_iter().collect::<String>(), "山田🙂");
        assert!(fonts.missing("Zoë\u{2068}\u{2069}", true).is_empty());
        // A family of one sign, and letters with their points, take the room of one each.
        let em = |text: &str| (fonts.width(text, 100.0, false)).round() as i32;
        assert_eq!((em("👩\u{200d}👩\u{200d}👧"), em("山田"), em("שָׁ"), em("سارة")), (130, 200, 58, 232));
    }

    #[test]
    fn a_line_is_set_from_left_to_right_in_pieces_of_one_font() {
        let fonts = Fonts::embedded();
        let set = |text: &str| {
            let line = fonts.line(text, 10.0, false);
            let runs = fonts.runs(&line.text, false);
            runs.map(|runs| runs.into_iter().map(|run| run.text).collect::<Vec<_>>())
        };
        assert_eq!(set("Łódź · 3"), None, "as it always was");
        assert_eq!(set("山田 Łódź"), Some(vec!["山田".to_owned(), " Łódź".to_owned()]));
        assert_eq!(set("علي"), Some(vec!["علي".to_owned()]));
        let runs = fonts.runs(&fonts.line("אבג 12", 10.0, false).text, false).unwrap();
        assert!(runs.windows(2).all(|two| (two[0].from + two[0].width - two[1].from).abs() < 1e-9), "{runs:?}");
        let end = runs.last().unwrap();
        assert!((end.from + end.width - 1.0).abs() < 1e-9, "{runs:?}");
    }

    #[test]
    fn a_font_of_the_machine_is_taken_for_all_of_a_name_where_one_has_it() {
        const DEJAVU: &str = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
        let Ok(bytes) = std::fs::read(DEJAVU) else {
            eprintln!("skipped: {DEJAVU} is not there");
            return;
        };
        let machine = machine(&[Box::leak(bytes.into_boxed_slice())]);
        let fonts = Fonts::borrowing(&marks(&["(שלום) עולם", "Dana 山"]), || machine).unwrap();
        assert!(fonts.missing("Dana 山", false).contains(&'山'));
        let line = fonts.line("שלום (עולם)", 10.0, false);
        assert!(fonts.missing(&line.text, false).is_empty());
        let runs = fonts.runs(&line.text, false).unwrap();
        let borrowed: Vec<&Run> = runs.iter().filter(|run| run.family.is_some()).collect();
        assert!(matches!(&borrowed[..], [one] if one.text.contains("שלום (עולם")), "{runs:?}");
        let (own, usual) = (fonts.width("שלום", 10.0, false), Fonts::embedded().width("שלום", 10.0, false));
        assert!(own > 10.0 && own < 40.0 && own.to_bits() != usual.to_bits(), "as wide as its own letters are: {own}");
    }
}
