//! A picture as PNG, and as PDF: one page as large as it is, or A4 sheets to glue.

use super::label::{BOLD, REGULAR};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::Arc;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error("the picture could not be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    #[error("a picture of {width} by {height} dots does not fit a PNG here; take a smaller --scale, or .svg")]
    TooLarge { width: u32, height: u32 },
    #[error("the PNG could not be made: {0}")]
    Png(String),
    #[cfg(feature = "pdf")]
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
}

/// The most dots a PNG may have: 600 MB while it is drawn.
const MOST_DOTS: u64 = 150_000_000;

/// Reads the SVG with the embedded fonts only, so that it looks the same on every machine.
fn tree(svg: &str) -> Result<Tree, PictureError> {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(REGULAR.to_vec());
    fonts.load_font_data(BOLD.to_vec());
    fonts.set_sans_serif_family("Noto Sans");
    let options = Options { font_family: "Noto Sans".to_owned(), fontdb: Arc::new(fonts), ..Options::default() };
    Ok(Tree::from_str(svg, &options)?)
}

/// Cost: some seconds for the largest maps at 3x.
pub(super) fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PictureError> {
    let tree = tree(svg)?;
    let size = tree.size();
    let (width, height) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
    let too_large = PictureError::TooLarge { width, height };
    if u64::from(width) * u64::from(height) > MOST_DOTS {
        return Err(too_large);
    }
    let mut dots = Pixmap::new(width, height).ok_or(too_large)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut dots.as_mut());
    dots.encode_png().map_err(|e| PictureError::Png(e.to_string()))
}

#[cfg(feature = "pdf")]
pub(super) use pdf::pdf;

#[cfg(feature = "pdf")]
mod pdf {
    use super::{PictureError, tree};
    use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
    use krilla::metadata::Metadata;
    use krilla::num::NormalizedF32;
    use krilla::page::PageSettings;
    use krilla::paint::Stroke;
    use krilla::surface::Surface;
    use krilla::text::{Font, TextDirection};
    use krilla::{Document, color::rgb};
    use krilla_svg::{SurfaceExt, SvgSettings};
    use resvg::usvg::Tree;

    /// A4 upright and its printable part, in points.
    const A4: (f32, f32) = (595.28, 841.89);
    const MARGIN: f32 = 28.0;
    /// What neighbouring sheets share.
    const OVERLAP: f32 = 28.35;
    /// The longest side of a single page: the most that PDF readers show is 14,400.
    const LONGEST: f32 = 14_000.0;

    /// Vectors and real text. Tiled: as many A4 sheets as it takes at three quarters of a point per unit, the size
    /// on screen, with marks where the next one goes on and a page number.
    pub(in super::super) fn pdf(
        svg: &str,
        is_tiled: bool,
        title: &str,
        language: &str,
    ) -> Result<Vec<u8>, PictureError> {
        let tree = tree(svg)?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let mut document = Document::new();
        document.set_metadata(Metadata::new().title(title.to_owned()).language(language.to_owned()));
        if is_tiled {
            tiles(&mut document, &tree, width * 0.75, height * 0.75)?;
        } else {
            let scale = (LONGEST / width.max(height)).min(0.75);
            let (width, height) = (width * scale, height * scale);
            let mut page = document.start_page_with(settings(width, height)?);
            let mut surface = page.surface();
            picture(&mut surface, &tree, width, height)?;
            surface.finish();
            page.finish();
        }
        document.finish().map_err(|e| PictureError::Pdf(format!("{e:?}")))
    }

    fn settings(width: f32, height: f32) -> Result<PageSettings, PictureError> {
        PageSettings::from_wh(width, height).ok_or_else(|| PictureError::Pdf("the page has no size".to_owned()))
    }

    fn picture(surface: &mut Surface, tree: &Tree, width: f32, height: f32) -> Result<(), PictureError> {
        let size = Size::from_wh(width, height);
        size.and_then(|size| surface.draw_svg(tree, size, SvgSettings::default()))
            .ok_or_else(|| PictureError::Pdf("the page has no size".to_owned()))
    }

    fn tiles(document: &mut Document, tree: &Tree, width: f32, height: f32) -> Result<(), PictureError> {
        let font = Font::new(super::REGULAR.to_vec().into(), 0)
            .ok_or_else(|| PictureError::Pdf("the font cannot be read".to_owned()))?;
        let (inner_w, inner_h) = (A4.0 - 2.0 * MARGIN, A4.1 - 2.0 * MARGIN);
        let count = |whole: f32, inner: f32| ((whole - OVERLAP) / (inner - OVERLAP)).ceil().max(1.0) as u16;
        let (columns, rows) = (count(width, inner_w), count(height, inner_h));
        for row in 0..rows {
            for column in 0..columns {
                let x = f32::from(column) * (inner_w - OVERLAP);
                let y = f32::from(row) * (inner_h - OVERLAP);
                let mut page = document.start_page_with(settings(A4.0, A4.1)?);
                let mut surface = page.surface();
                let mut frame = PathBuilder::new();
                let inner = Rect::from_xywh(MARGIN, MARGIN, inner_w, inner_h);
                if let Some(inner) = inner {
                    frame.push_rect(inner);
                }
                if let Some(clip) = frame.finish() {
                    surface.push_clip_path(&clip, &krilla::paint::FillRule::NonZero);
                    surface.push_transform(&Transform::from_translate(MARGIN - x, MARGIN - y));
                    picture(&mut surface, tree, width, height)?;
                    surface.pop();
                    surface.pop();
                }
                marks(&mut surface, inner_w, inner_h);
                let number = u32::from(row) * u32::from(columns) + u32::from(column) + 1;
                let all = u32::from(rows) * u32::from(columns);
                let said = format!("{number} / {all}  ({}, {})", row + 1, column + 1);
                surface.set_stroke(None);
                surface.draw_text(
                    Point::from_xy(MARGIN, A4.1 - 10.0),
                    font.clone(),
                    8.0,
                    &said,
                    false,
                    TextDirection::Auto,
                );
                surface.finish();
                page.finish();
            }
        }
        Ok(())
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
            surface.set_stroke(Some(Stroke {
                paint: rgb::Color::new(120, 120, 128).into(),
                width: 0.6,
                opacity: NormalizedF32::ONE,
                ..Stroke::default()
            }));
            surface.draw_path(&lines);
        }
        surface.set_fill(Some(krilla::paint::Fill::default()));
    }
}
