//! A picture as PNG.

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
pub(super) fn tree(svg: &str) -> Result<Tree, PictureError> {
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
