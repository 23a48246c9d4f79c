//! A drawn picture on the pages of a PDF: each page gets what meets it, and each font is read once for all of them.

use super::label::Frame;
use super::rendered::PictureError;
use krilla::color::{luma, rgb};
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Paint, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::tiny_skia::PathSegment;
use resvg::usvg::layout::PositionedGlyph;
use resvg::usvg::{self, Node, Tree, fontdb};
use std::collections::BTreeMap;

/// A picture that was read once, and the fonts of its letters.
pub(super) struct Ink<'t> {
    nodes: Vec<(Frame, &'t Node)>,
    fonts: BTreeMap<fontdb::ID, Font>,
}

impl<'t> Ink<'t> {
    pub fn new(tree: &'t Tree) -> Result<Self, PictureError> {
        let frame = |node: &Node| {
            let b = node.abs_stroke_bounding_box();
            [b.left(), b.top(), b.right(), b.bottom()].map(f64::from)
        };
        let nodes: Vec<_> = tree.root().children().iter().map(|node| (frame(node), node)).collect();
        let mut fonts = BTreeMap::new();
        for glyph in nodes.iter().flat_map(|(_, node)| glyphs(node)).map(|(glyph, _)| glyph) {
            if let std::collections::btree_map::Entry::Vacant(place) = fonts.entry(glyph.font) {
                let font =
                    tree.fontdb().with_face_data(glyph.font, |bytes, index| Font::new(bytes.to_vec().into(), index));
                place.insert(font.flatten().ok_or_else(|| PictureError::Pdf("a font cannot be read".to_owned()))?);
            }
        }
        Ok(Self { nodes, fonts })
    }

    /// Whether anything of the picture is to be seen in a window but the ground that covers it all.
    pub fn is_in(&self, window: Frame, size: [f64; 2]) -> bool {
        self.nodes.iter().any(|(frame, _)| !is_ground(frame, size) && meet(*frame, window))
    }

    /// Draws what meets a window of the picture: shapes and lines, then the halos of words, then words. As all halos
    /// come before the letters, none of them lies on a letter; they are outlines, which nobody who searches the text
    /// finds.
    pub fn draw(&self, surface: &mut Surface, window: Frame) {
        let shown: Vec<&Node> =
            self.nodes.iter().filter(|(frame, _)| meet(*frame, window)).map(|(_, node)| *node).collect();
        for node in &shown {
            if let Node::Path(path) = node {
                draw_path(surface, path, path.fill());
            }
        }
        for node in &shown {
            if let Node::Text(text) = node {
                halo(surface, text.flattened());
            }
        }
        for node in &shown {
            self.letters(surface, node);
        }
        surface.set_stroke(None);
        surface.set_fill(Some(Fill::default()));
    }

    /// Draws the filled shapes wider than `least`, but not the ground that covers all of the picture.
    pub fn draw_shapes(&self, surface: &mut Surface, least: f64, size: [f64; 2]) {
        for (frame, node) in &self.nodes {
            if let Node::Path(path) = node
                && frame[2] - frame[0] >= least
                && path.fill().is_some()
                && !is_ground(frame, size)
            {
                draw_path(surface, path, path.fill());
            }
        }
    }

    /// Real text: letters beside each other in one font go together.
    fn letters(&self, surface: &mut Surface, node: &Node) {
        let mut run: Option<LetterRun> = None;
        for (glyph, span) in glyphs(node) {
            let Some(font) = self.fonts.get(&glyph.font) else { continue };
            let size = span.font_size.get();
            let to_em = font.units_per_em() / size;
            let at = glyph.transform().pre_scale(to_em, to_em);
            match run.as_mut().filter(|run| run.goes_on(glyph.font, size, at)) {
                Some(run) => run.push(glyph, at),
                None => {
                    if let Some(run) = run.replace(LetterRun::new(glyph, span, size, at)) {
                        self.run(surface, &run);
                    }
                }
            }
        }
        if let Some(run) = run {
            self.run(surface, &run);
        }
    }

    fn run(&self, surface: &mut Surface, run: &LetterRun) {
        let Some(font) = self.fonts.get(&run.font) else { return };
        let at = run.first;
        surface.set_fill(run.fill.map(fill));
        surface.set_stroke(None);
        surface.push_transform(&Transform::from_row(at.sx, at.ky, at.kx, at.sy, at.tx, at.ty));
        surface.draw_glyphs(Point::from_xy(0.0, 0.0), &run.glyphs, font.clone(), &run.text, run.size, false);
        surface.pop();
    }
}

fn is_ground(frame: &Frame, [width, height]: [f64; 2]) -> bool {
    frame[2] - frame[0] >= width - 1.0 && frame[3] - frame[1] >= height - 1.0
}

/// The letters of a text as they are set, none of anything else.
fn glyphs(node: &Node) -> impl Iterator<Item = (&PositionedGlyph, &usvg::layout::Span)> {
    let spans = if let Node::Text(text) = node { text.layouted() } else { &[] };
    spans.iter().flat_map(|span| span.positioned_glyphs.iter().map(move |glyph| (glyph, span)))
}

/// Letters that stand on one line in one font, one as wide as the other.
struct LetterRun<'t> {
    font: fontdb::ID,
    fill: Option<&'t usvg::Fill>,
    size: f32,
    first: usvg::Transform,
    /// Where the last one stands.
    last: f32,
    text: String,
    glyphs: Vec<KrillaGlyph>,
}

impl<'t> LetterRun<'t> {
    fn new(glyph: &PositionedGlyph, span: &'t usvg::layout::Span, size: f32, at: usvg::Transform) -> Self {
        let (font, fill, glyphs, text) = (glyph.font, span.fill.as_ref(), Vec::new(), String::new());
        let mut run = Self { font, fill, size, first: at, last: at.tx, text, glyphs };
        run.push(glyph, at);
        run
    }

    fn goes_on(&self, font: fontdb::ID, size: f32, at: usvg::Transform) -> bool {
        const LEAST: f32 = 1e-4;
        let (a, is_upright) = (self.first, |at: usvg::Transform| at.kx == 0.0 && at.ky == 0.0 && at.sx > LEAST);
        let is_like = |a: f32, b: f32| (a - b).abs() < LEAST;
        font == self.font
            && size.to_bits() == self.size.to_bits()
            && is_upright(a)
            && is_upright(at)
            && is_like(a.sx, at.sx)
            && is_like(a.sy, at.sy)
            && is_like(a.ty, at.ty)
    }

    fn push(&mut self, glyph: &PositionedGlyph, at: usvg::Transform) {
        if let Some(before) = self.glyphs.last_mut() {
            before.x_advance = (at.tx - self.last) / self.first.sx / self.size;
        }
        self.last = at.tx;
        let from = self.text.len();
        self.text.push_str(&glyph.text);
        let id = GlyphId::new(u32::from(glyph.id.0));
        self.glyphs.push(KrillaGlyph::new(id, 0.0, 0.0, 0.0, 0.0, from..self.text.len(), None));
    }
}

/// What lies around the letters of a text.
fn halo(surface: &mut Surface, letters: &usvg::Group) {
    for node in letters.children() {
        if let Node::Path(path) = node {
            draw_path(surface, path, None);
        }
    }
}

fn draw_path(surface: &mut Surface, path: &usvg::Path, filled: Option<&usvg::Fill>) {
    let Some(outline) = outline(path) else { return };
    // With neither, krilla would fill it black.
    if filled.is_some() || path.stroke().is_some() {
        surface.set_fill(filled.map(fill));
        surface.set_stroke(path.stroke().map(stroke));
        surface.draw_path(&outline);
    }
}

fn outline(path: &usvg::Path) -> Option<Path> {
    let mut built = PathBuilder::new();
    for part in path.data().segments() {
        match part {
            PathSegment::MoveTo(p) => built.move_to(p.x, p.y),
            PathSegment::LineTo(p) => built.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => built.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => built.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => built.close(),
        }
    }
    built.finish()
}

/// A picture has plain colours only.
fn paint(paint: &usvg::Paint) -> Paint {
    let usvg::Paint::Color(c) = paint else { return luma::Color::new(0).into() };
    if c.red == c.green && c.green == c.blue {
        luma::Color::new(c.red).into()
    } else {
        rgb::Color::new(c.red, c.green, c.blue).into()
    }
}

fn opacity(opacity: usvg::Opacity) -> NormalizedF32 {
    NormalizedF32::new(opacity.get()).unwrap_or(NormalizedF32::ONE)
}

fn fill(fill: &usvg::Fill) -> Fill {
    let rule = match fill.rule() {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    };
    Fill { paint: paint(fill.paint()), opacity: opacity(fill.opacity()), rule }
}

fn stroke(stroke: &usvg::Stroke) -> Stroke {
    Stroke {
        paint: paint(stroke.paint()),
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: opacity(stroke.opacity()),
        dash: stroke.dasharray().map(|lengths| StrokeDash { offset: stroke.dashoffset(), array: lengths.to_vec() }),
    }
}

fn meet(a: Frame, b: Frame) -> bool {
    a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
}
