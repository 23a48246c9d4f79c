//! A picture of plain marks, and its SVG. The same picture gives the same bytes.

use std::fmt::Write;

#[derive(Clone, Debug)]
pub(super) enum Mark {
    Path { d: String, fill: String, stroke: String, width: f64, dash: &'static str, title: String },
    Text(TextMark),
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

#[derive(Clone, Debug, Default)]
pub(super) struct Picture {
    pub width: f64,
    pub height: f64,
    pub title: String,
    pub language: String,
    pub marks: Vec<Mark>,
}

impl Picture {
    pub fn path(&mut self, d: String, fill: &str, stroke: &str, width: f64, dash: &'static str, title: &str) {
        let (fill, stroke, title) = (fill.to_owned(), stroke.to_owned(), title.to_owned());
        self.marks.push(Mark::Path { d, fill, stroke, width, dash, title });
    }

    pub fn svg(&self) -> String {
        let (w, h) = (self.width.ceil(), self.height.ceil());
        let title = escaped(&self.title);
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" \
             height=\"{h}\" viewBox=\"0 0 {w} {h}\" role=\"img\" xml:lang=\"{}\" \
             font-family=\"'Noto Sans',system-ui,'Segoe UI','DejaVu Sans',sans-serif\">\n<title>{title}</title>\n\
             <rect width=\"{w}\" height=\"{h}\" fill=\"#ffffff\"/>\n",
            escaped(&self.language)
        );
        for mark in &self.marks {
            match mark {
                Mark::Path { d, fill, stroke, width, dash, title } => {
                    let _ = write!(out, "<path d=\"{d}\" fill=\"{fill}\"");
                    if stroke != "none" {
                        let _ = write!(out, " stroke=\"{stroke}\" stroke-width=\"{width:.2}\"");
                    }
                    if !dash.is_empty() {
                        let _ = write!(out, " stroke-dasharray=\"{dash}\"");
                    }
                    close(&mut out, title, "path");
                }
                Mark::Text(text) => svg_text(&mut out, text),
            }
        }
        out.push_str("</svg>\n");
        out
    }
}

fn svg_text(out: &mut String, t: &TextMark) {
    let _ = write!(out, "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{}\" fill=\"{}\"", t.x, t.y, t.size, t.fill);
    if t.bold {
        out.push_str(" font-weight=\"700\"");
    }
    if t.halo {
        out.push_str(" stroke=\"#ffffff\" stroke-opacity=\"0.85\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    }
    // The width that was reserved for it holds with any font that the reader has.
    let _ = write!(out, " textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\">", t.width);
    if !t.title.is_empty() && t.title != t.text {
        let _ = write!(out, "<title>{}</title>", escaped(&t.title));
    }
    let _ = writeln!(out, "{}</text>", escaped(&t.text));
}

fn close(out: &mut String, title: &str, tag: &str) {
    if title.is_empty() {
        out.push_str("/>\n");
    } else {
        let _ = writeln!(out, "><title>{}</title></{tag}>", escaped(title));
    }
}

/// Text for XML content and attributes; what XML forbids is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
    out
}
