//! A picture as PDF: one page as large as it is, or A4 sheets to glue. Vectors and real text, tagged as one figure.

use super::fonts::Fonts;
use super::ink::Ink;
use super::label::REGULAR;
use super::picture::Picture;
use super::rendered::{PictureError, tree};
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Tag, TagGroup, TagTree};
use krilla::text::{Font, TextDirection};
use krilla::{Document, SerializeSettings, color::rgb};

/// The sides of an A4 sheet, in points.
const A4: (f32, f32) = (595.28, 841.89);
const MARGIN: f32 = 28.0;
/// What neighbouring sheets share.
const OVERLAP: f32 = 28.35;
/// Points for a unit: as large as on a screen.
const UNIT: f32 = 0.75;
/// So many sixtieths a tiled picture may be smaller where that saves sheets.
const SMALLER: u8 = 10;
/// The longest side of a single page: the most that PDF readers show is 14,400.
const LONGEST: f32 = 14_000.0;

/// One page, or tiled: as many A4 sheets as it takes at the size on screen or up to a sixth smaller, upright or across,
/// whichever takes the fewest, with marks where the next one goes on, the number of the page and where it belongs.
/// Sheets that would show nothing are left out.
///
/// Cost: the picture is read once, however many sheets there are.
pub(super) fn pdf(picture: &Picture, fonts: &Fonts, is_tiled: bool) -> Result<Vec<u8>, PictureError> {
    // Letters that are pictures themselves, as emoji of some fonts are.
    let settings =
        SerializeSettings { render_svg_glyph_fn: krilla_svg::render_svg_glyph, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let metadata = Metadata::new().title(picture.title.clone()).language(picture.language.clone());
    document.set_metadata(metadata);
    let mut figure = TagGroup::new(Tag::Figure(Some(format!("{}. {}", picture.title, picture.said))));
    let tree = tree(&picture.svg(Some(fonts)), fonts)?;
    let ink = Ink::new(&tree)?;
    let (width, height) = (picture.width.ceil() as f32, picture.height.ceil() as f32);
    if is_tiled {
        tiles(&mut document, (width, height), &ink, &mut figure)?;
    } else {
        let scale = (LONGEST / width.max(height)).min(UNIT);
        let mut page = document.start_page_with(page_settings(width * scale, height * scale)?);
        let mut surface = page.surface();
        figure.push(part(&mut surface, &ink, [0.0, 0.0, width, height], scale)?);
        surface.finish();
        page.finish();
    }
    let mut tags = TagTree::new().with_lang(Some(picture.language.clone()));
    tags.push(figure);
    document.set_tag_tree(tags);
    document.finish().map_err(|e| PictureError::Pdf(e.to_string()))
}

fn page_settings(width: f32, height: f32) -> Result<PageSettings, PictureError> {
    PageSettings::from_wh(width, height).ok_or_else(no_size)
}

fn no_size() -> PictureError {
    PictureError::Pdf("the page has no size".to_owned())
}

/// Draws what is in a window of the picture, at the upper left of the surface.
fn part(surface: &mut Surface, ink: &Ink, window: [f32; 4], scale: f32) -> Result<Identifier, PictureError> {
    let [left, top, right, bottom] = window;
    let mut edge = PathBuilder::new();
    edge.push_rect(Rect::from_ltrb(left, top, right, bottom).ok_or_else(no_size)?);
    let edge = edge.finish().ok_or_else(no_size)?;
    let id = surface.start_tagged(ContentTag::Other);
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, -left * scale, -top * scale));
    surface.push_clip_path(&edge, &FillRule::NonZero);
    ink.draw(surface, window.map(f64::from));
    surface.pop();
    surface.pop();
    surface.end_tagged();
    Ok(id)
}

/// How the sheets lie: of what size they are, and how many there are beside and below each other.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sheets {
    width: f32,
    height: f32,
    columns: u16,
    rows: u16,
    /// Points for a unit.
    unit: f32,
}

impl Sheets {
    /// For a picture of this size in units.
    fn new(width: f32, height: f32) -> Self {
        let count = |whole: f32, sheet: f32| {
            let inner = sheet - 2.0 * MARGIN;
            ((whole - OVERLAP) / (inner - OVERLAP)).ceil().max(1.0) as u16
        };
        let lying = |sheet: (f32, f32), unit: f32| {
            let (columns, rows) = (count(width * unit, sheet.0), count(height * unit, sheet.1));
            Self { width: sheet.0, height: sheet.1, columns, rows, unit }
        };
        let mut best = lying(A4, UNIT);
        for step in 0..=SMALLER {
            let unit = UNIT * (1.0 - f32::from(step) / 60.0);
            for sheets in [lying(A4, unit), lying((A4.1, A4.0), unit)] {
                if sheets.n() < best.n() {
                    best = sheets;
                }
            }
        }
        best
    }

    fn n(self) -> u32 {
        u32::from(self.columns) * u32::from(self.rows)
    }

    /// What a sheet shows of the picture, in units.
    fn window(self, (column, row): (u16, u16)) -> [f32; 4] {
        let (inner_w, inner_h) = self.inner();
        let x = f32::from(column) * (inner_w - OVERLAP) / self.unit;
        let y = f32::from(row) * (inner_h - OVERLAP) / self.unit;
        [x, y, x + inner_w / self.unit, y + inner_h / self.unit]
    }

    /// How large what a sheet shows is, in points.
    fn inner(self) -> (f32, f32) {
        (self.width - 2.0 * MARGIN, self.height - 2.0 * MARGIN)
    }
}

fn tiles(
    document: &mut Document,
    (width, height): (f32, f32),
    ink: &Ink,
    figure: &mut TagGroup,
) -> Result<(), PictureError> {
    let font =
        Font::new(REGULAR.to_vec().into(), 0).ok_or_else(|| PictureError::Pdf("the font cannot be read".to_owned()))?;
    let sheets = Sheets::new(width, height);
    let (inner_w, inner_h) = sheets.inner();
    let all = (0..sheets.rows).flat_map(|row| (0..sheets.columns).map(move |column| (column, row)));
    // What a sheet shares with the one before is on that one.
    let own = |(column, row): (u16, u16)| {
        let [left, top, right, bottom] = sheets.window((column, row));
        let shared = |before: u16| if before > 0 { OVERLAP / sheets.unit } else { 0.0 };
        [left + shared(column), top + shared(row), right, bottom].map(f64::from)
    };
    let written: Vec<(u16, u16)> = all.filter(|sheet| ink.is_in(own(*sheet), [width, height].map(f64::from))).collect();
    for (n, sheet) in written.iter().enumerate() {
        let mut page = document.start_page_with(page_settings(sheets.width, sheets.height)?);
        let mut surface = page.surface();
        surface.push_transform(&Transform::from_translate(MARGIN, MARGIN));
        figure.push(part(&mut surface, ink, sheets.window(*sheet), sheets.unit)?);
        surface.pop();
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
        marks(&mut surface, inner_w, inner_h);
        place(&mut surface, sheets, &written, *sheet);
        let said = format!("{} / {}", n + 1, written.len());
        let at = Point::from_xy(MARGIN, sheets.height - 10.0);
        surface.draw_text(at, font.clone(), 8.0, &said, false, TextDirection::Auto);
        surface.end_tagged();
        surface.finish();
        page.finish();
    }
    Ok(())
}

fn thin(width: f32) -> Stroke {
    let paint = rgb::Color::new(120, 120, 128).into();
    Stroke { paint, width, opacity: NormalizedF32::ONE, ..Stroke::default() }
}

/// Lines in the margins where the neighbouring sheet begins.
fn marks(surface: &mut Surface, inner_w: f32, inner_h: f32) {
    let (left, right, top, bottom) = (MARGIN, MARGIN + inner_w, MARGIN, MARGIN + inner_h);
    let mut lines = PathBuilder::new();
    for x in [left, left + OVERLAP, right - OVERLAP, right] {
        for (from, to) in [(top - 14.0, top - 3.0), (bottom + 3.0, bottom + 9.0)] {
            lines.move_to(x, from);
            lines.line_to(x, to);
        }
    }
    for y in [top, top + OVERLAP, bottom - OVERLAP, bottom] {
        for (from, to) in [(left - 14.0, left - 3.0), (right + 3.0, right + 14.0)] {
            lines.move_to(from, y);
            lines.line_to(to, y);
        }
    }
    if let Some(lines) = lines.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(thin(0.6)));
        surface.draw_path(&lines);
    }
}

/// All sheets that are written as small boxes below the sheet, this one filled.
fn place(surface: &mut Surface, sheets: Sheets, written: &[(u16, u16)], here: (u16, u16)) {
    let side = (14.0 / f32::from(sheets.rows)).min(120.0 / f32::from(sheets.columns)).min(4.0);
    let (left, top) = (MARGIN + 48.0, sheets.height - 18.0);
    let grey = Fill { paint: rgb::Color::new(80, 80, 88).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero };
    for (column, row) in written {
        let (x, y) = (left + f32::from(*column) * side, top + f32::from(*row) * side);
        let mut box_ = PathBuilder::new();
        if let Some(rect) = Rect::from_xywh(x, y, side * 0.85, side * 0.85) {
            box_.push_rect(rect);
        }
        if let Some(path) = box_.finish() {
            surface.set_fill(((*column, *row) == here).then(|| grey.clone()));
            surface.set_stroke(Some(thin(0.4)));
            surface.draw_path(&path);
        }
    }
    surface.set_stroke(None);
    surface.set_fill(Some(Fill::default()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(width: f32, height: f32, columns: u16, rows: u16, is_across: bool) {
        let sheets = Sheets::new(width, height);
        assert_eq!((sheets.columns, sheets.rows, sheets.width > sheets.height), (columns, rows, is_across));
        let (w, h) = sheets.inner();
        let covered = |n: u16, inner: f32| (f32::from(n) * (inner - OVERLAP) + OVERLAP) / sheets.unit;
        assert!(covered(columns, w) >= width && covered(rows, h) >= height, "all of it is on the sheets");
        assert!((UNIT * 0.83..=UNIT).contains(&sheets.unit));
    }

    #[test]
    fn a_picture_takes_as_few_sheets_as_it_can() {
        check(533.0, 933.0, 1, 1, false);
        check(933.0, 533.0, 1, 1, true);
        check(2_200.0, 1_450.0, 2, 2, true);
        check(1_450.0, 2_200.0, 2, 2, false);
        check(0.0, 0.0, 1, 1, false);
        // A little smaller, it is on one.
        check(800.0, 1_200.0, 1, 1, false);
    }
}
