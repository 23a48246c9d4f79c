//! Small signs on the picture: of findings, of what is held in place, of services within a community.

use super::direction::isolated;
use super::draw::{Desk, INK, arrow};
use super::fonts::Fonts;
use super::kind::circle;
use super::look::{Badge, Light};
use super::picture::{Layer, Pen, Picture};
use super::services::{BUNDLE, WARNING};
use super::shape::{At, leaves};
use guild_model::communities::CommunityState;
use std::collections::BTreeMap;

const CRITICAL: &str = "#c2352d";
const NOTE: &str = "#5b7488";
/// How far around a badge stands, in turns from the right: up and to the right, as in the window.
const BADGE_AT: f64 = -0.14;

impl Desk<'_> {
    /// Signs on the upper right edge of shapes; names keep clear of them.
    pub fn badges(&mut self, picture: &mut Picture) {
        for number in (0..self.circles.len()).filter(|number| self.has_shape(*number)).collect::<Vec<_>>() {
            let Some(badge) = self.seen.community(number).badge else { continue };
            let (c, scale) = (self.circles[number], self.scale_at(number).sqrt());
            let (sin, cos) = (BADGE_AT * std::f64::consts::TAU).sin_cos();
            let (x, y) = leaves(&self.hulls[number], (c.x, c.y), (c.x + 3.0 * c.r * cos, c.y + 3.0 * c.r * sin));
            let from = picture.mark();
            badge_sign(picture, badge, (x, y), scale);
            self.fade(picture, from, number);
            let r = 9.0 * scale;
            self.taken.take([x - r, y - r, x + r, y + r]);
        }
    }

    /// How many links run within a community, on its lower edge: a line from it to itself would show no way.
    pub fn links_inside(&mut self, picture: &mut Picture, inside: &BTreeMap<usize, usize>) {
        for (number, n) in inside {
            let (c, scale) = (self.circles[*number], self.scale_at(*number).sqrt());
            let spots = [0.25, 0.21, 0.29, 0.17, 0.33, 0.13, 0.37, 0.09, 0.41].map(|turn: f64| {
                let (sin, cos) = (turn * std::f64::consts::TAU).sin_cos();
                leaves(&self.hulls[*number], (c.x, c.y), (c.x + 3.0 * c.r * cos, c.y + 3.0 * c.r * sin))
            });
            let (w, h) = (15.0 * scale, 8.0 * scale);
            let frame = |at: &At| [at.0 - w, at.1 - h, at.0 + w, at.1 + h];
            let at = spots.iter().find(|at| self.taken.is_free(frame(at))).copied().unwrap_or(spots[0]);
            self.taken.take(frame(&at));
            let from = picture.mark();
            let name = isolated(&self.graph.communities[*number].name);
            inside_sign(picture, self.fonts, at, scale, &n.to_string(), &format!("{name} → {name}: {n}"));
            self.fade(picture, from, *number);
        }
    }

    /// Makes what was drawn since then as pale as the community it belongs to.
    pub fn fade(&self, picture: &mut Picture, from: (usize, usize), number: usize) {
        let dim = dim(self.seen.community(number).light);
        let gone = if self.graph.communities[number].state == CommunityState::Closed { 0.55 } else { 1.0 };
        picture.fade_from(from, dim * gone);
    }
}

/// How opaque a thing is.
pub(super) fn dim(light: Light) -> f64 {
    match light {
        Light::Lit => 1.0,
        Light::Dimmed => 0.4,
        Light::Hidden => 0.0,
    }
}

/// A filled octagon, a triangle or a ring, each with its stroke, on a ground of its own.
pub(super) fn badge_sign(picture: &mut Picture, badge: Badge, (x, y): At, g: f64) {
    let layer = Layer::Sign;
    picture.path(layer, circle(x, y, 9.0 * g), &Pen::fill("#ffffff"), "");
    let around = |n: u32, r: f64, turn: f64, down: f64| {
        let at = |i: u32| {
            let (sin, cos) = ((f64::from(i) / f64::from(n) + turn) * std::f64::consts::TAU).sin_cos();
            format!("{:.1} {:.1}", x + r * g * cos, y + (down + r * sin) * g)
        };
        format!("M{}Z", (0..n).map(at).collect::<Vec<_>>().join("L"))
    };
    let bar = |from: f64, to: f64, dot: f64| {
        let at = |by: f64| y + by * g;
        format!("M{x:.1} {:.1}V{:.1}M{x:.1} {:.1}V{:.1}", at(from), at(to), at(dot), at(dot + 1.2))
    };
    match badge {
        Badge::Critical => {
            picture.path(layer, around(8, 7.4, 0.0625, 0.0), &Pen::fill(CRITICAL), "");
            picture.path(layer, bar(-3.4, 0.8, 2.6), &Pen::line("#ffffff", 1.6 * g, ""), "");
        }
        Badge::Warning => {
            picture.path(layer, around(3, 7.0, -0.25, 1.0), &Pen::both("#ffffff", WARNING, 1.6 * g, ""), "");
            picture.path(layer, bar(-1.8, 1.4, 2.6), &Pen::line(WARNING, 1.6 * g, ""), "");
        }
        Badge::Note => {
            picture.path(layer, circle(x, y, 6.0 * g), &Pen::both("#ffffff", NOTE, 1.6 * g, ""), "");
            picture.path(layer, bar(-0.4, 3.0, -3.4), &Pen::line(NOTE, 1.6 * g, ""), "");
        }
    }
}

/// A small pin, with its head at the top.
pub(super) fn pin_sign(picture: &mut Picture, (x, y): At, g: f64) {
    let d = format!(
        "M{x:.1} {:.1}v{:.1}M{:.1} {:.1}h{:.1}l{:.1} {:.1}l{:.1} {:.1}h{:.1}l{:.1} {:.1}Z",
        y + 1.0 * g,
        5.0 * g,
        x - 2.5 * g,
        y - 6.0 * g,
        5.0 * g,
        -0.6 * g,
        3.6 * g,
        1.8 * g,
        2.9 * g,
        -7.4 * g,
        1.8 * g,
        -2.9 * g,
    );
    picture.path(Layer::Sign, d, &Pen::line(INK, 1.2 * g, ""), "");
}

/// A pill with a loop and a number; `title` says what runs there, as the one of a line does.
pub(super) fn inside_sign(picture: &mut Picture, fonts: &Fonts, (x, y): At, g: f64, count: &str, title: &str) {
    let layer = Layer::Sign;
    let (half, h) = (13.0 * g, 7.5 * g);
    let pill = format!(
        "M{:.1} {:.1}h{:.1}a{h:.1} {h:.1} 0 0 1 0 {:.1}h-{:.1}a{h:.1} {h:.1} 0 0 1 0 -{:.1}Z",
        x - half + h,
        y - h,
        2.0 * (half - h),
        2.0 * h,
        2.0 * (half - h),
        2.0 * h
    );
    picture.path(layer, pill, &Pen::both("#ffffff", "#cfcfd5", 0.8 * g, ""), title);
    let (cx, turn) = (x - 5.0 * g, 3.6 * g);
    let loop_ =
        format!("M{:.1} {:.1}A{turn:.1} {turn:.1} 0 1 0 {:.1} {y:.1}", cx + turn * 0.5, y - turn * 0.87, cx + turn);
    picture.path(layer, loop_, &Pen::line(BUNDLE, 1.4 * g, ""), "");
    picture.path(layer, arrow((cx + turn, y - 2.6 * g), (cx + turn, y + 2.0 * g), 4.0 * g), &Pen::fill(BUNDLE), "");
    let mut line = fonts.line(count, 9.0 * g, true);
    (line.x, line.y, line.fill) = (x + 4.5 * g - line.width / 2.0, y + 3.2 * g, INK);
    title.clone_into(&mut line.title);
    picture.texts.push(line);
}
