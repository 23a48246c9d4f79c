//! A picture of plain marks, and its SVG. The same picture gives the same bytes.

use super::label::Frame;
use crate::markup::xml;
use std::collections::BTreeSet;
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
    /// What its letters may cover, their halo included.
    pub fn frame(&self) -> Frame {
        let halo = if self.halo { self.halo_width() / 2.0 } else { 0.0 };
        let (top, bottom) = (self.y - self.size * 1.1, self.y + self.size * 0.35);
        [self.x - halo, top - halo, self.x + self.width + halo, bottom + halo]
    }

    /// Both sides of the letters together.
    fn halo_width(&self) -> f64 {
        (self.size * 0.28).max(3.0)
    }
}

/// Which part of a picture is written, and what of it.
pub(super) struct Part<'a> {
    pub window: Frame,
    /// The paths in the window by their number; `None` for all.
    pub paths: Option<&'a BTreeSet<usize>>,
    pub words: Wording,
}

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wording {
    /// With their halo.
    Whole,
    /// All marks, and of words the halo alone.
    Ground,
    /// Nothing but words, without their halo.
    Bare,
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

    /// All of it.
    pub fn whole(&self, words: Wording) -> Part<'static> {
        Part { window: [0.0, 0.0, self.width.ceil(), self.height.ceil()], paths: None, words }
    }

    /// Each path of a ground has the id `p` and its number.
    pub fn svg(&self, part: &Part) -> String {
        let [left, top, right, bottom] = part.window;
        let (w, h) = (right - left, bottom - top);
        let (title, said) = (xml(&self.title), xml(&self.said));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" \
             height=\"{h}\" viewBox=\"{left} {top} {w} {h}\" role=\"img\" xml:lang=\"{}\" \
             font-family=\"'Noto Sans',system-ui,'Segoe UI','DejaVu Sans',sans-serif\">\n<title>{title}</title>\n\
             <desc>{said}</desc>\n",
            xml(&self.language)
        );
        if part.words != Wording::Bare {
            let _ = writeln!(out, "<rect x=\"{left}\" y=\"{top}\" width=\"{w}\" height=\"{h}\" fill=\"#ffffff\"/>");
            let mut order: Vec<usize> = (0..self.paths.len()).collect();
            order.sort_by_key(|n| self.paths[*n].layer);
            order.retain(|n| part.paths.is_none_or(|shown| shown.contains(n)));
            let id = |n: usize| if part.words == Wording::Ground { format!(" id=\"p{n}\"") } else { String::new() };
            order.into_iter().for_each(|n| svg_path(&mut out, &id(n), &self.paths[n]));
        }
        let in_window = |frame: Frame| frame[0] < right && frame[2] > left && frame[1] < bottom && frame[3] > top;
        for text in self.texts.iter().filter(|text| in_window(text.frame())) {
            match part.words {
                Wording::Ground if !text.halo => {}
                wording => svg_text(&mut out, text, wording),
            }
        }
        out.push_str("</svg>\n");
        out
    }
}

fn svg_path(out: &mut String, id: &str, path: &PathMark) {
    let _ = write!(out, "<path{id} d=\"{}\" fill=\"{}\"", path.d, path.fill);
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

fn svg_text(out: &mut String, t: &TextMark, wording: Wording) {
    let fill = if wording == Wording::Ground { "none" } else { t.fill };
    let _ = write!(out, "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{:.1}\" fill=\"{fill}\"", t.x, t.y, t.size);
    if t.bold {
        out.push_str(" font-weight=\"700\"");
    }
    if t.halo && wording != Wording::Bare {
        let _ = write!(
            out,
            " stroke=\"#ffffff\" stroke-opacity=\"0.85\" stroke-width=\"{:.1}\" stroke-linejoin=\"round\" paint-order=\"stroke\"",
            t.halo_width()
        );
    }
    // The width that was reserved for it holds with any font that the reader has.
    let _ = write!(out, " textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\">", t.width);
    if !t.title.is_empty() && t.title != t.text {
        let _ = write!(out, "<title>{}</title>", xml(&t.title));
    }
    let _ = writeln!(out, "{}</text>", xml(&t.text));
}
