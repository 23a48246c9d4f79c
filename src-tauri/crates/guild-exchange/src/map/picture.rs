//! A picture of plain marks, and its SVG. The same picture gives the same bytes.

use super::fonts::{Fonts, Run};
#[cfg(feature = "pdf")]
use super::frame::MARGIN;
use crate::markup::xml;
use std::fmt::Write;

/// What lies on what. Words lie on all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    Ground,
    /// By how many others a shape lies in.
    Shape(usize),
    Link,
    /// From a name to what it names.
    Thread,
    Sign,
}

impl Layer {
    /// What lies below the shapes of this depth, and on those around them.
    pub fn below(depth: usize) -> Self {
        if depth == 0 { Self::Ground } else { Self::Shape(depth - 1) }
    }
}

#[derive(Clone, Debug)]
pub(super) struct PathMark {
    pub layer: Layer,
    pub d: String,
    pub fill: String,
    pub stroke: String,
    pub width: f64,
    pub dash: String,
    pub title: String,
    /// 0 to 1.
    pub opacity: f64,
}

/// Text on one line; `x` is its left, `y` its base line.
#[derive(Clone, Debug)]
pub(super) struct TextMark {
    pub x: f64,
    pub y: f64,
    pub size: f64,
    pub bold: bool,
    pub width: f64,
    pub fill: &'static str,
    pub halo: bool,
    pub text: String,
    pub title: String,
}

impl TextMark {
    /// Both sides of the letters together.
    fn halo_width(&self) -> f64 {
        (self.size * 0.28).max(3.0)
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct Picture {
    pub width: f64,
    pub height: f64,
    pub title: String,
    /// What the picture shows, in a sentence.
    pub said: String,
    pub language: String,
    pub paths: Vec<PathMark>,
    pub texts: Vec<TextMark>,
}

/// Words of what is closed, and of what is dimmed.
const QUIET: &str = "#85858d";
const PALE: &str = "#b6b6bd";

/// How a path is drawn.
#[derive(Clone, Debug)]
pub(super) struct Pen<'a> {
    pub fill: &'a str,
    pub stroke: &'a str,
    pub width: f64,
    pub dash: &'a str,
}

impl<'a> Pen<'a> {
    pub fn fill(fill: &'a str) -> Self {
        Self { fill, stroke: "none", width: 0.0, dash: "" }
    }

    pub fn line(stroke: &'a str, width: f64, dash: &'a str) -> Self {
        Self { fill: "none", stroke, width, dash }
    }

    pub fn both(fill: &'a str, stroke: &'a str, width: f64, dash: &'a str) -> Self {
        Self { fill, stroke, width, dash }
    }
}

/// Of words that belong to something so opaque.
pub(super) fn faded_ink(opacity: f64) -> &'static str {
    if opacity < 0.5 { PALE } else { QUIET }
}

impl Picture {
    pub fn path(&mut self, layer: Layer, d: String, pen: &Pen, title: &str) {
        let (fill, stroke, dash) = (pen.fill.to_owned(), pen.stroke.to_owned(), pen.dash.to_owned());
        let opacity = 1.0;
        self.paths.push(PathMark { layer, d, fill, stroke, width: pen.width, dash, title: title.to_owned(), opacity });
    }

    /// A heading below all that is drawn; the picture ends below it.
    #[cfg(feature = "pdf")]
    pub fn heading(&mut self, said: &str, fonts: &Fonts) {
        const SIZE: f64 = 13.0;
        let heading = fonts.block(said, SIZE, true, self.width - 2.0 * MARGIN, 0.0);
        let drop = heading.drop();
        self.texts.extend(heading.left_at(MARGIN, self.height + 2.0 * SIZE, 0.0));
        self.height += 3.0 * SIZE + drop;
    }

    /// How many paths and texts there are now.
    pub fn mark(&self) -> (usize, usize) {
        (self.paths.len(), self.texts.len())
    }

    /// Makes what was drawn since then so opaque; words get a paler ink.
    pub fn fade_from(&mut self, (paths, texts): (usize, usize), opacity: f64) {
        if opacity < 1.0 {
            self.paths.iter_mut().skip(paths).for_each(|path| path.opacity *= opacity);
            self.texts.iter_mut().skip(texts).for_each(|text| text.fill = faded_ink(opacity));
        }
    }

    /// * `set`: the fonts in which it is drawn here; without them a text is left whole, for whoever reads it to set.
    pub fn svg(&self, set: Option<&Fonts>) -> String {
        let (w, h) = (self.width.ceil(), self.height.ceil());
        let (title, said) = (xml(&self.title), xml(&self.said));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" \
             height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\" xml:lang=\"{}\" \
             font-family=\"'Noto Sans',system-ui,'Segoe UI','DejaVu Sans',sans-serif\">\n<title>{title}</title>\n\
             <desc>{said}</desc>\n",
            xml(&self.language)
        );
        let _ = writeln!(out, "<rect x=\"0\" y=\"0\" width=\"{w}\" height=\"{h}\" fill=\"#ffffff\"/>");
        let mut order: Vec<&PathMark> = self.paths.iter().collect();
        order.sort_by_key(|path| path.layer);
        order.into_iter().for_each(|path| svg_path(&mut out, path));
        for text in &self.texts {
            match set.and_then(|fonts| fonts.runs(&text.text, text.bold)) {
                None => svg_text(&mut out, text, &Run::whole(text)),
                Some(runs) => runs.iter().for_each(|run| svg_text(&mut out, text, run)),
            }
        }
        out.push_str("</svg>\n");
        out
    }
}

fn svg_path(out: &mut String, path: &PathMark) {
    let _ = write!(out, "<path d=\"{}\" fill=\"{}\"", path.d, path.fill);
    if path.stroke != "none" {
        let _ = write!(out, " stroke=\"{}\" stroke-width=\"{:.2}\"", path.stroke, path.width);
    }
    if !path.dash.is_empty() {
        let _ = write!(out, " stroke-dasharray=\"{}\"", path.dash);
    }
    if path.opacity < 1.0 {
        let o = path.opacity;
        let _ = write!(out, " fill-opacity=\"{o:.2}\" stroke-opacity=\"{o:.2}\"");
    }
    if path.title.is_empty() {
        out.push_str("/>\n");
    } else {
        let _ = writeln!(out, "><title>{}</title></path>", xml(&path.title));
    }
}

/// One piece of a text, or all of it.
fn svg_text(out: &mut String, t: &TextMark, run: &Run) {
    let (x, width) = (t.x + t.width * run.from, t.width * run.width);
    let _ = write!(out, "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{:.1}\" fill=\"{}\"", t.y, t.size, t.fill);
    if t.bold {
        out.push_str(" font-weight=\"700\"");
    }
    if let Some(family) = &run.family {
        let _ = write!(out, " font-family=\"'{family}'\"");
    }
    if t.halo {
        let _ = write!(
            out,
            " stroke=\"#ffffff\" stroke-opacity=\"0.85\" stroke-width=\"{:.1}\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
            t.halo_width()
        );
    }
    if run.text.starts_with(char::is_whitespace) || run.text.ends_with(char::is_whitespace) {
        out.push_str(" xml:space=\"preserve\"");
    }
    // The width that was reserved for it holds with any font that the reader has.
    let _ = write!(out, " textLength=\"{width:.1}\" lengthAdjust=\"spacingAndGlyphs\">");
    if !t.title.is_empty() && t.title != t.text {
        let _ = write!(out, "<title>{}</title>", xml(&t.title));
    }
    let _ = writeln!(out, "{}</text>", xml(&run.text));
}
