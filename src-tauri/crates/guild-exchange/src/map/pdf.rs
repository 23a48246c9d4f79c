//! A picture as PDF: vectors and real text, tagged as one figure, on one page as large as it is.

use super::fonts::Fonts;
use super::ink::Ink;
use super::picture::Picture;
use super::rendered::{PictureError, tree};
use krilla::geom::{PathBuilder, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::FillRule;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

/// Points for a unit: as large as on a screen.
pub(super) const UNIT: f32 = 0.75;
/// The longest side of a single page: the most that PDF readers show is 14,400.
const LONGEST: f32 = 14_000.0;

/// One page.
pub(super) fn pdf(picture: &Picture, fonts: &Fonts) -> Result<Vec<u8>, PictureError> {
    let tree = tree(&picture.svg(Some(fonts)), fonts)?;
    let ink = Ink::new(&tree)?;
    let (width, height) = size(picture);
    written(picture, |document, figure| {
        let scale = (LONGEST / width.max(height)).min(UNIT);
        let mut page = document.start_page_with(page_settings(width * scale, height * scale)?);
        let mut surface = page.surface();
        figure.push(part(&mut surface, &ink, [0.0, 0.0, width, height], scale)?);
        surface.finish();
        page.finish();
        Ok(())
    })
}

/// Width and height in units.
pub(super) fn size(picture: &Picture) -> (f32, f32) {
    (picture.width.ceil() as f32, picture.height.ceil() as f32)
}

/// A document of that title and language; `draw` adds its pages, and what is drawn on them to the figure.
pub(super) fn written(
    picture: &Picture,
    draw: impl FnOnce(&mut Document, &mut TagGroup) -> Result<(), PictureError>,
) -> Result<Vec<u8>, PictureError> {
    // Letters that are pictures themselves, as emoji of some fonts are.
    let settings =
        SerializeSettings { render_svg_glyph_fn: krilla_svg::render_svg_glyph, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let metadata = Metadata::new().title(picture.title.clone()).language(picture.language.clone());
    document.set_metadata(metadata);
    let mut figure = TagGroup::new(Tag::Figure(Some(format!("{}. {}", picture.title, picture.said))));
    draw(&mut document, &mut figure)?;
    let mut tags = TagTree::new().with_lang(Some(picture.language.clone()));
    tags.push(figure);
    document.set_tag_tree(tags);
    document.finish().map_err(|e| PictureError::Pdf(e.to_string()))
}

pub(super) fn page_settings(width: f32, height: f32) -> Result<PageSettings, PictureError> {
    PageSettings::from_wh(width, height).ok_or_else(no_size)
}

fn no_size() -> PictureError {
    PictureError::Pdf("the page has no size".to_owned())
}

/// Draws what is in a window of the picture, at the upper left of the surface.
pub(super) fn part(surface: &mut Surface, ink: &Ink, window: [f32; 4], scale: f32) -> Result<Identifier, PictureError> {
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
