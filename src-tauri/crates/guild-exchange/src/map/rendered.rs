//! A picture as PNG.

use super::fonts::Fonts;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree};

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The drawing cannot be read back, which its own writer must never make so.
    #[error("the picture could not be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// In dots.
    #[error("a picture of {width} by {height} dots is more than programs open")]
    TooLarge {
        /// Wanted, in dots.
        width: u32,
        /// Wanted, in dots.
        height: u32,
    },
    /// The dots could not be packed.
    #[error("the PNG could not be made: {0}")]
    Png(#[from] png::EncodingError),
    /// The page could not be packed, in the words of the library.
    #[cfg(feature = "pdf")]
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
}

/// The most dots that a PNG may have: those who show it keep four bytes for each, and many count them in 31 bits.
const MOST_DOTS: u64 = 500_000_000;
/// The longest side of a PNG: browsers and viewers take no longer one.
const LONGEST: u32 = 32_767;
/// How many dots are drawn at a time: 48 MB.
const BAND: u32 = 12_000_000;

/// Reads an SVG that was written for these fonts.
pub(super) fn tree(svg: &str, fonts: &Fonts) -> Result<Tree, PictureError> {
    // Each piece of a text names its font: to look for another would only draw other boxes.
    let font_resolver = FontResolver { select_fallback: Box::new(|_, _, _| None), ..FontResolver::default() };
    let options =
        Options { font_family: "Noto Sans".to_owned(), fontdb: fonts.all(), font_resolver, ..Options::default() };
    Ok(Tree::from_str(svg, &options)?)
}

/// Cost: some seconds for the largest maps at 3x. It is drawn band by band, so that it takes little memory beside that
/// of the file itself.
pub(super) fn png(svg: &str, fonts: &Fonts, scale: f32) -> Result<Vec<u8>, PictureError> {
    let tree = tree(svg, fonts)?;
    let size = tree.size();
    let (width, height) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
    let too_large = || PictureError::TooLarge { width, height };
    if width.max(height) > LONGEST || u64::from(width) * u64::from(height) > MOST_DOTS {
        return Err(too_large());
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    // It stands on white, so that no dot lets anything through.
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    let mut stream = writer.stream_writer()?;
    let n_rows = (BAND / width.max(1)).clamp(1, height);
    let mut row = vec![0; width as usize * 3];
    for top in (0..height).step_by(n_rows as usize) {
        let band = n_rows.min(height - top);
        let mut dots = Pixmap::new(width, band).ok_or_else(too_large)?;
        dots.fill(Color::WHITE);
        // All of it each time: moved by whole dots, edges stay as soft as they were, and what lies beside the band is soon
        // passed over.
        let at = Transform::from_row(scale, 0.0, 0.0, scale, 0.0, -(top as f32));
        resvg::render(&tree, at, &mut dots.as_mut());
        for line in dots.pixels().chunks_exact(width as usize) {
            for (three, dot) in row.chunks_exact_mut(3).zip(line) {
                three.copy_from_slice(&[dot.red(), dot.green(), dot.blue()]);
            }
            std::io::Write::write_all(&mut stream, &row).map_err(png::EncodingError::from)?;
        }
    }
    stream.finish()?;
    writer.finish()?;
    Ok(file)
}
