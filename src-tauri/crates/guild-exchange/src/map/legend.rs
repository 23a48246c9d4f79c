//! The legend: every channel that the picture uses, in words.

use super::draw::{INK, Words, arc, arrow};
use super::frame::MARGIN;
use super::kind::{Dash, Look, OWN_SERVICES, circle, spoken};
use super::label::Fonts;
use super::picture::{Layer, Pen, Picture};
use super::services::{BUNDLE, unmet_sign};
use super::shape::At;
use std::collections::{BTreeMap, BTreeSet};

/// What the picture shows.
pub(super) struct InUse {
    pub kinds: Vec<(String, Look)>,
    /// By the dash they share.
    pub services: BTreeMap<Dash, Vec<String>>,
    pub channels: BTreeSet<Channel>,
}

/// What a picture shows or leaves out, by what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Channel {
    Quiet,
    People,
    Seats,
    Bundles,
    Unmet,
}

enum Sign {
    Kind(Look),
    Quiet,
    Person,
    Seat,
    Several,
    Count,
    Service(Dash),
    Bundle,
    Unmet,
}

const SIZE: f64 = 12.5;
const LINE: f64 = 25.0;

/// Lays the entries out from `top` on, what belongs together in a row; the bottom of the last.
pub(super) fn draw(picture: &mut Picture, used: &InUse, words: Words, fonts: &Fonts, top: f64, grain: f64) -> f64 {
    let (margin, size) = (MARGIN * grain, SIZE * grain);
    let d = format!("M{margin:.1} {:.1}H{:.1}", top - 12.0 * grain, picture.width - margin);
    picture.path(Layer::Ground, d, &Pen::line("#cfcfd5", grain, ""), "");
    let mut y = top + 12.0 * grain;
    for group in entries(used, words).into_iter().filter(|group| !group.is_empty()) {
        let mut x = margin;
        for (sign, said) in group {
            let is_line = matches!(sign, Sign::Service(_) | Sign::Bundle | Sign::Unmet);
            let sign_width = if is_line { 50.0 } else { 26.0 } * grain;
            let block = fonts.block(&said, size, false, picture.width - 2.0 * margin - sign_width, 0.0);
            let width = sign_width + block.width();
            if x > margin && x + width > picture.width - margin {
                x = margin;
                y += LINE * grain;
            }
            sign_at(picture, &sign, (x, y), grain, fonts);
            let drop = block.drop();
            for mut line in block.left_at(x + sign_width, y + size * 0.36, 0.0) {
                line.fill = INK;
                picture.texts.push(line);
            }
            x += width + 24.0 * grain;
            // What takes several lines is as wide as the page: nothing stands beside it.
            y += drop;
        }
        y += LINE * grain;
    }
    y
}

fn entries(used: &InUse, words: Words) -> [Vec<(Sign, String)>; 3] {
    let is_used = |channel| used.channels.contains(&channel);
    let mut communities = Vec::new();
    for (kind, look) in &used.kinds {
        let own = ["business_unit", "practice", "interest", "purpose", "committee", "team"];
        let said =
            if own.contains(&kind.as_str()) { words(&format!("picture-kind-{kind}"), &[]) } else { spoken(kind) };
        communities.push((Sign::Kind(*look), said));
    }
    if !used.kinds.is_empty() {
        communities.push((Sign::Count, words("picture-active", &[])));
    }
    if is_used(Channel::Quiet) {
        communities.push((Sign::Quiet, words("picture-quiet", &[])));
    }
    let mut people = Vec::new();
    if is_used(Channel::People) {
        people.push((Sign::Person, words("picture-person", &[])));
    }
    if is_used(Channel::Seats) {
        people.push((Sign::Seat, words("picture-seat", &[])));
        people.push((Sign::Several, words("picture-several", &[])));
    }
    let mut services = Vec::new();
    for (dash, kinds) in &used.services {
        let said = kinds.iter().map(|kind| {
            let is_own = OWN_SERVICES.iter().any(|(own, _)| own == kind);
            if is_own { words(&format!("picture-service-{kind}"), &[]) } else { spoken(kind) }
        });
        services.push((Sign::Service(*dash), said.collect::<Vec<_>>().join(", ")));
    }
    if is_used(Channel::Bundles) {
        services.push((Sign::Bundle, words("picture-bundle", &[])));
    }
    if is_used(Channel::Unmet) {
        services.push((Sign::Unmet, words("picture-unmet", &[])));
    }
    [communities, people, services]
}

fn sign_at(picture: &mut Picture, sign: &Sign, (x, y): At, g: f64, fonts: &Fonts) {
    const LINK: &str = "#85858e";
    let layer = Layer::Sign;
    let middle = x + 10.0 * g;
    match sign {
        Sign::Kind(look) => {
            let (fill, colour) = (look.fill(), look.colour());
            let pen = Pen::both(&fill, &colour, 1.2 * g, "");
            picture.path(layer, look.glyph(middle, y, 6.5 * g), &pen, "");
        }
        Sign::Quiet => {
            let dash = format!("{:.1} {:.1}", 4.0 * g, 3.0 * g);
            picture.path(layer, circle(middle, y, 7.0 * g), &Pen::both("#f4f4f5", INK, 1.2 * g, &dash), "");
        }
        Sign::Person => picture.path(layer, circle(middle, y, 4.0 * g), &Pen::fill(INK), ""),
        Sign::Seat => picture.path(layer, circle(middle, y, 3.6 * g), &Pen::both("#ffffff", INK, 1.1 * g, ""), ""),
        Sign::Several => {
            picture.path(layer, circle(middle, y, 4.6 * g), &Pen::fill("#1b1b1f"), "");
            for (part, colour) in ["#0d7865", "#a7490d"].into_iter().enumerate() {
                picture.path(layer, arc((middle, y), 7.0 * g, part, 2), &Pen::line(colour, 2.2 * g, ""), "");
            }
            number(picture, fonts, "3", 6.5 * g, (middle, y), "#ffffff");
        }
        Sign::Count => number(picture, fonts, "· 9", SIZE * g, (middle, y), "#1b1b1f"),
        Sign::Service(dash) => {
            let d = format!("M{x:.1} {y:.1}H{:.1}", x + 35.0 * g);
            picture.path(layer, d, &Pen::line(LINK, 1.5 * g, &dash.lengths(g)), "");
            picture.path(layer, arrow((x + 43.0 * g, y), (x, y), 9.0 * g), &Pen::fill(LINK), "");
        }
        Sign::Bundle => {
            let d = format!("M{x:.1} {y:.1}H{:.1}", x + 35.0 * g);
            picture.path(layer, d, &Pen::line(BUNDLE, 2.8 * g, ""), "");
            picture.path(layer, arrow((x + 43.0 * g, y), (x, y), 11.0 * g), &Pen::fill(BUNDLE), "");
            let at = (x + 15.0 * g, y);
            picture.path(layer, circle(at.0, y, 7.5 * g), &Pen::both("#ffffff", "#cfcfd5", 0.8 * g, ""), "");
            number(picture, fonts, "6", 9.0 * g, at, INK);
        }
        Sign::Unmet => {
            let dash = format!("{:.1} {:.1}", 1.5 * g, 3.0 * g);
            let d = format!("M{x:.1} {y:.1}H{:.1}", x + 28.0 * g);
            picture.path(layer, d, &Pen::line("#b26a00", 1.4 * g, &dash), "");
            unmet_sign(picture, (x + 36.0 * g, y), 0.9 * g, "");
        }
    }
}

fn number(picture: &mut Picture, fonts: &Fonts, text: &str, size: f64, (x, y): At, fill: &'static str) {
    let mut line = fonts.line(text, size, true);
    (line.x, line.y, line.fill) = (x - line.width / 2.0, y + size * 0.36, fill);
    picture.texts.push(line);
}
