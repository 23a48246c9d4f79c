//! A map as A4 sheets to glue, with the legend and how the sheets lie on one before them.

use super::draw::{Sketch, Words};
use super::fonts::Fonts;
use super::ink::Ink;
use super::label::REGULAR;
use super::pdf::{UNIT, page_settings, part, size, written};
use super::picture::Picture;
use super::rendered::{PictureError, tree};
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, TagGroup};
use krilla::text::{Font, TextDirection};

/// The sides of an A4 sheet, in points.
const A4: (f32, f32) = (595.28, 841.89);
const MARGIN: f32 = 28.0;
/// What neighbouring sheets share.
const OVERLAP: f32 = 28.35;
/// So many sixtieths a tiled picture may be smaller where that saves sheets.
const SMALLER: u8 = 10;
/// The most of its sheet that a legend takes, so that there is room for how the others lie.
const LEGEND: f32 = 0.6;
/// Of its map, shapes wider than this part are seen in the small.
const SEEN: f64 = 0.02;

/// As many A4 sheets as the map takes at the size on screen or up to a sixth smaller, upright or across, whichever takes
/// the fewest, with marks where the next one goes on, the number of the page and where it belongs. Sheets that would show
/// nothing are left out. Before them is one with the legend, which no border cuts there, and how the others lie. What is on
/// one sheet with its legend stays one.
///
/// Cost: the picture is read once, however many sheets there are.
///
/// * `whole`: the map with its legend.
pub(super) fn pdf(sketch: &Sketch, whole: &Picture, words: Words, fonts: &Fonts) -> Result<Vec<u8>, PictureError> {
    let one = Sheets::new(size(whole));
    if one.n() == 1 {
        let (tree, size) = (tree(&whole.svg(Some(fonts)), fonts)?, size(whole));
        let map = Tiled { ink: Ink::new(&tree)?, sheets: one, size, font: font()? };
        return written(whole, |document, figure| map.write(document, figure, &[(0, 0)], 0));
    }
    let map = sketch.alone();
    let (tree_of_map, size) = (tree(&map.svg(Some(fonts)), fonts)?, size(&map));
    let map = Tiled { ink: Ink::new(&tree_of_map)?, sheets: Sheets::new(size), size, font: font()? };
    let seen = map.seen();
    let width = f64::from(map.sheets.width / UNIT);
    let mut legend = sketch.legend(width, words, fonts);
    if seen.len() > 1 {
        let (first, last) = ("2".to_owned(), (seen.len() + 1).to_string());
        let said = words("picture-sheets", &[("first", &first), ("last", &last)]);
        legend.heading(&said, fonts);
    }
    let tree_of_legend = tree(&legend.svg(Some(fonts)), fonts)?;
    let ink = Ink::new(&tree_of_legend)?;
    written(whole, |document, figure| {
        map.write_legend(document, figure, (&legend, &ink), &seen)?;
        map.write(document, figure, &seen, 1)
    })
}

fn font() -> Result<Font, PictureError> {
    Font::new(REGULAR.to_vec().into(), 0).ok_or_else(|| PictureError::Pdf("the font cannot be read".to_owned()))
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
    fn new((width, height): (f32, f32)) -> Self {
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

    /// What a sheet shows that the one before it does not.
    fn own(self, (column, row): (u16, u16)) -> [f32; 4] {
        let [left, top, right, bottom] = self.window((column, row));
        let shared = |before: u16| if before > 0 { OVERLAP / self.unit } else { 0.0 };
        [left + shared(column), top + shared(row), right, bottom]
    }

    /// How large what a sheet shows is, in points.
    fn inner(self) -> (f32, f32) {
        (self.width - 2.0 * MARGIN, self.height - 2.0 * MARGIN)
    }
}

/// A map on sheets.
struct Tiled<'t> {
    ink: Ink<'t>,
    sheets: Sheets,
    /// In units.
    size: (f32, f32),
    font: Font,
}

impl Tiled<'_> {
    /// The sheets on which there is anything.
    fn seen(&self) -> Vec<(u16, u16)> {
        let sheets = self.sheets;
        let all = (0..sheets.rows).flat_map(|row| (0..sheets.columns).map(move |column| (column, row)));
        let size = [self.size.0, self.size.1].map(f64::from);
        all.filter(|sheet| self.ink.is_in(sheets.own(*sheet).map(f64::from), size)).collect()
    }

    /// * `seen`: the sheets that are written.
    /// * `before`: how many pages there are before them.
    fn write(
        &self,
        document: &mut Document,
        figure: &mut TagGroup,
        seen: &[(u16, u16)],
        before: usize,
    ) -> Result<(), PictureError> {
        let sheets = self.sheets;
        let (inner_w, inner_h) = sheets.inner();
        for (n, sheet) in seen.iter().enumerate() {
            let mut page = document.start_page_with(page_settings(sheets.width, sheets.height)?);
            let mut surface = page.surface();
            surface.push_transform(&Transform::from_translate(MARGIN, MARGIN));
            figure.push(part(&mut surface, &self.ink, sheets.window(*sheet), sheets.unit)?);
            surface.pop();
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
            marks(&mut surface, inner_w, inner_h);
            place(&mut surface, sheets, seen, *sheet);
            self.number(&mut surface, before + n + 1, before + seen.len());
            surface.end_tagged();
            surface.finish();
            page.finish();
        }
        Ok(())
    }

    /// Which page of how many it is.
    fn number(&self, surface: &mut Surface, page: usize, of: usize) {
        let at = Point::from_xy(MARGIN, self.sheets.height - 10.0);
        surface.draw_text(at, self.font.clone(), 8.0, &format!("{page} / {of}"), false, TextDirection::Auto);
    }

    /// The legend, and below it the map in the small with the numbers of its sheets.
    fn write_legend(
        &self,
        document: &mut Document,
        figure: &mut TagGroup,
        (legend, ink): (&Picture, &Ink),
        seen: &[(u16, u16)],
    ) -> Result<(), PictureError> {
        let Sheets { width, height, .. } = self.sheets;
        let mut page = document.start_page_with(page_settings(width, height)?);
        let mut surface = page.surface();
        let (wide, high) = size(legend);
        let unit = UNIT.min(height * LEGEND / high);
        figure.push(part(&mut surface, ink, [0.0, 0.0, wide, high], unit)?);
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)));
        if seen.len() > 1 {
            let left = super::frame::MARGIN as f32 * UNIT;
            let top = high * unit;
            let room = (width - 2.0 * left, height - top - MARGIN);
            let small = (room.0 / self.size.0).min(room.1 / self.size.1);
            surface.push_transform(&Transform::from_row(small, 0.0, 0.0, small, left, top));
            let (map_w, map_h) = (f64::from(self.size.0), f64::from(self.size.1));
            self.ink.draw_shapes(&mut surface, SEEN * map_w, [map_w, map_h]);
            self.overview(&mut surface, seen, small);
            surface.pop();
        }
        self.number(&mut surface, 1, seen.len() + 1);
        surface.end_tagged();
        surface.finish();
        page.finish();
        Ok(())
    }

    /// The sheets as boxes on the map, each with its number.
    ///
    /// * `small`: points for a unit.
    fn overview(&self, surface: &mut Surface, seen: &[(u16, u16)], small: f32) {
        for (n, sheet) in seen.iter().enumerate() {
            let [left, top, right, bottom] = self.sheets.own(*sheet);
            let (right, bottom) = (right.min(self.size.0), bottom.min(self.size.1));
            let mut edge = PathBuilder::new();
            if let Some(rect) = Rect::from_ltrb(left, top, right, bottom) {
                edge.push_rect(rect);
            }
            if let Some(edge) = edge.finish() {
                surface.set_fill(None);
                surface.set_stroke(Some(thin(0.8 / small)));
                surface.draw_path(&edge);
            }
            // In points it is not larger than a heading.
            let high = (14.0 / small).min((bottom - top) * 0.5).min((right - left) * 0.3);
            let at = Point::from_xy(left + high * 0.35, top + high * 1.15);
            surface.set_stroke(None);
            surface.set_fill(Some(Fill::default()));
            surface.draw_text(at, self.font.clone(), high, &(n + 2).to_string(), false, TextDirection::Auto);
        }
    }
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
        let sheets = Sheets::new((width, height));
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
