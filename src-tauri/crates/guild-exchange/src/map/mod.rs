//! The map for others: as a picture, as a graph for other programs, as tables.
//!
//! [`MapGraph`] is all that is known here of the map; no assessment can get into a file, for none is in it.

mod block;
mod direction;
mod draw;
mod fonts;
mod frame;
pub mod graph;
#[cfg(feature = "pdf")]
mod ink;
mod kind;
mod label;
mod legend;
pub mod look;
mod machine;
mod mark;
mod names;
mod network;
mod outlines;
mod page;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
mod rendered;
mod route;
mod services;
mod shape;
pub mod sheet;
#[cfg(test)]
mod tests;
mod ties;
#[cfg(feature = "pdf")]
mod tiles;
mod workbook;

pub use draw::Words;
pub use graph::MapGraph;
pub use look::MapLook;
pub use rendered::PictureError;
pub use workbook::{SheetFormat, write_sheets};

use crate::write::WriteError;
use fonts::Fonts;
use guild_model::FileFormat;
use machine::Machine;
use std::collections::BTreeSet;

/// A file the map can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapFormat {
    /// A drawing that every size is sharp in.
    Svg,
    /// A page that is explored in any browser.
    Html,
    /// A picture of dots, at [`Scale`].
    Png,
    /// A drawing on one page, or on A4 sheets.
    #[cfg(feature = "pdf")]
    Pdf,
    /// A graph, read by yEd, Gephi, Cytoscape and `NetworkX`; see <http://graphml.graphdrawing.org>.
    Graphml,
    /// A graph of Gephi, version 1.3; see <https://gexf.net>.
    Gexf,
    /// A graph of Graphviz.
    Dot,
    /// A diagram in Mermaid's words, as Markdown pages show it.
    Mermaid,
    /// Two tables: the nodes and the links.
    Sheets(SheetFormat),
}

impl MapFormat {
    /// Whether it is drawn here, and so looks as it is asked to.
    fn is_picture(self) -> bool {
        match self {
            Self::Svg | Self::Png => true,
            #[cfg(feature = "pdf")]
            Self::Pdf => true,
            Self::Html | Self::Graphml | Self::Gexf | Self::Dot | Self::Mermaid | Self::Sheets(_) => false,
        }
    }
}

impl FileFormat for MapFormat {
    const ALL: &'static [Self] = &[
        Self::Svg,
        Self::Html,
        Self::Png,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        Self::Graphml,
        Self::Gexf,
        Self::Dot,
        Self::Mermaid,
        Self::Sheets(SheetFormat::Json),
        Self::Sheets(SheetFormat::Xlsx),
        Self::Sheets(SheetFormat::Ods),
        Self::Sheets(SheetFormat::Csv),
    ];

    fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Html => "html",
            Self::Png => "png",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Graphml => "graphml",
            Self::Gexf => "gexf",
            Self::Dot => "dot",
            Self::Mermaid => "mmd",
            Self::Sheets(format) => format.ending(),
        }
    }
}

/// Pixels for each unit of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale(u8);

impl Scale {
    /// 1 to 3; `None` beyond.
    pub fn new(scale: u8) -> Option<Self> {
        (1..=3).contains(&scale).then_some(Self(scale))
    }
}

impl Default for Scale {
    fn default() -> Self {
        Self(2)
    }
}

/// Why the map could not be written.
#[derive(Debug, thiserror::Error)]
pub enum MapError {
    /// The picture could not be drawn.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The tables could not be written.
    #[error(transparent)]
    Sheet(#[from] WriteError),
    /// The data of the page or the document could not be written.
    #[error("the map could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A map as the bytes of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenMap {
    /// A whole file.
    pub bytes: Vec<u8>,
    /// The letters of a picture for which there is no font, in order; it shows them as empty boxes.
    pub unprinted: BTreeSet<char>,
}

/// Writes the map as the bytes of a file: the same for the same map. A PNG and a PDF of letters that the embedded fonts
/// lack are set in fonts of the machine.
///
/// * `look`: of a picture; in other files only what it hides is missing.
/// * `words`: the catalogue's `picture-`, `page-` and `map-` messages.
pub fn write_map(
    graph: &MapGraph,
    look: &MapLook,
    format: MapFormat,
    scale: Scale,
    is_tiled: bool,
    words: Words,
    language: &str,
) -> Result<WrittenMap, MapError> {
    // Only a PDF has sheets.
    #[cfg(not(feature = "pdf"))]
    let _ = is_tiled;
    if !format.is_picture() {
        let seen = graph.clone().without_hidden(look);
        return write_data(&seen, format, words, language).map(WrittenMap::from);
    }
    let mut fonts = Fonts::embedded();
    let drawn = |fonts: &Fonts| draw::sketch(graph, look, words, language, fonts);
    let mut sketch = drawn(&fonts);
    let mut picture = sketch.whole(words, &fonts);
    if format == MapFormat::Svg {
        return Ok(WrittenMap::from(picture.svg(None).into_bytes()));
    }
    // What is set in other fonts takes other room.
    if let Some(borrowed) = Fonts::borrowing(&picture.texts, Machine::installed) {
        fonts = borrowed;
        sketch = drawn(&fonts);
        picture = sketch.whole(words, &fonts);
    }
    let bytes = match format {
        #[cfg(feature = "pdf")]
        MapFormat::Pdf if is_tiled => tiles::pdf(&sketch, &picture, words, &fonts)?,
        #[cfg(feature = "pdf")]
        MapFormat::Pdf => pdf::pdf(&picture, &fonts)?,
        _ => rendered::png(&picture.svg(Some(&fonts)), &fonts, f32::from(scale.0))?,
    };
    let unprinted = picture.texts.iter().flat_map(|text| fonts.missing(&text.text, text.bold)).collect();
    Ok(WrittenMap { bytes, unprinted })
}

impl From<Vec<u8>> for WrittenMap {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, unprinted: BTreeSet::new() }
    }
}

/// What is no picture.
fn write_data(graph: &MapGraph, format: MapFormat, words: Words, language: &str) -> Result<Vec<u8>, MapError> {
    Ok(match format {
        MapFormat::Graphml => network::graphml(graph).into_bytes(),
        MapFormat::Gexf => network::gexf(graph).into_bytes(),
        MapFormat::Dot => network::dot(graph).into_bytes(),
        MapFormat::Mermaid => network::mermaid(graph, words).into_bytes(),
        MapFormat::Sheets(SheetFormat::Json) => network::json(graph)?,
        MapFormat::Sheets(format) => write_sheets(&[sheet::nodes(graph), sheet::links(graph)], format, words)?,
        _ => page::page(graph, words, language)?.into_bytes(),
    })
}
