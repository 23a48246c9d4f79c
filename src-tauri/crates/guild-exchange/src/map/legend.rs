//! The legend: every channel that the picture uses, in words.

use super::draw::{INK, Words, arc, arrow};
use super::fonts::Fonts;
use super::frame::MARGIN;
use super::kind::{Dash, LEVELS, Look, OWN_SERVICES, circle, spoken};
use super::look::Badge;
use super::mark::{badge_sign, inside_sign, pin_sign};
use super::picture::{Layer, Pen, Picture};
use super::services::{BUNDLE, unmet_sign};
use super::shape::At;
use super::ties::TIE;
use std::collections::{BTreeMap, BTreeSet};

/// What the picture shows.
pub(super) struct InUse {
    pub kinds: Vec<(String, Look)>,
    /// What is laid over the map, for the colours in place of the kinds, or the signs, where no scale says it.
    pub title: String,
    /// What stands in place of the kinds, by name.
    pub groups: Vec<(Look, String)>,
    /// What is laid over the map, and what the ends of its scale mean.
    pub scale: Option<[String; 3]>,
    /// The most serious first.
    pub badges: Vec<Badge>,
    /// From how many people in common on there is a line.
    pub least_in_common: Option<u32>,
    /// By the dash they share.
    pub services: BTreeMap<Dash, Vec<String>>,
    pub channels: BTreeSet<Channel>,
}

/// What a picture shows or leaves out, by what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Channel {
    Quiet,
    Gone,
    Pinned,
    Folded,
    Dimmed,
    People,
    Inactive,
    Seats,
    Bundles,
    Inside,
    Unmet,
}

enum Sign {
    /// What stands after it belongs to these words.
    Title,
    Kind(Look),
    Scale,
    Badge(Badge),
    Quiet,
    Gone,
    Pinned,
    Folded,
    Dimmed,
    Person,
    Inactive,
    Seat,
    Several,
    Count,
    Service(Dash),
    Bundle,
    Inside,
    Unmet,
    Tie,
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
            let sign_width = grain
                * match sign {
                    Sign::Service(_) | Sign::Bundle | Sign::Unmet | Sign::Tie => 50.0,
                    Sign::Scale => 112.0,
                    Sign::Inside => 34.0,
                    Sign::Title => 0.0,
                    _ => 26.0,
                };
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

fn entries(used: &InUse, words: Words) -> [Vec<(Sign, String)>; 4] {
    let is_used = |channel| used.channels.contains(&channel);
    let mut communities = Vec::new();
    if !used.groups.is_empty() {
        communities.push((Sign::Title, words("picture-groups", &[("title", &used.title)])));
    }
    communities.extend(used.groups.iter().map(|(look, name)| (Sign::Kind(*look), name.clone())));
    for (kind, look) in used.kinds.iter().filter(|_| used.groups.is_empty()) {
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
    if is_used(Channel::Gone) {
        communities.push((Sign::Gone, words("picture-gone", &[])));
    }
    if is_used(Channel::Folded) {
        communities.push((Sign::Folded, words("picture-folded", &[])));
    }
    if is_used(Channel::Pinned) {
        communities.push((Sign::Pinned, words("picture-pinned", &[])));
    }
    if is_used(Channel::Dimmed) {
        communities.push((Sign::Dimmed, words("picture-dimmed", &[])));
    }
    let mut overlay = Vec::new();
    if let Some([title, least, most]) = &used.scale {
        let said = words("picture-scale", &[("title", title), ("least", least), ("most", most)]);
        overlay.push((Sign::Scale, said));
    }
    if used.scale.is_none() && used.groups.is_empty() && !used.badges.is_empty() && !used.title.is_empty() {
        overlay.push((Sign::Title, words("picture-groups", &[("title", &used.title)])));
    }
    overlay.extend(used.badges.iter().map(|badge| {
        let word = match badge {
            Badge::Critical => "picture-severity-critical",
            Badge::Warning => "picture-severity-warning",
            Badge::Note => "picture-severity-note",
        };
        (Sign::Badge(*badge), words(word, &[]))
    }));
    let mut people = Vec::new();
    if is_used(Channel::People) {
        people.push((Sign::Person, words("picture-person", &[])));
    }
    if is_used(Channel::Inactive) {
        people.push((Sign::Inactive, words("picture-inactive", &[])));
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
    if is_used(Channel::Inside) {
        services.push((Sign::Inside, words("picture-inside", &[])));
    }
    if is_used(Channel::Unmet) {
        services.push((Sign::Unmet, words("picture-unmet", &[])));
    }
    if let Some(least) = used.least_in_common {
        let said = if least > 1 { "picture-tie-least" } else { "picture-tie" };
        services.push((Sign::Tie, words(said, &[("least", &least.to_string())])));
    }
    [communities, overlay, people, services]
}

fn sign_at(picture: &mut Picture, sign: &Sign, (x, y): At, g: f64, fonts: &Fonts) {
    const LINK: &str = "#85858e";
    let layer = Layer::Sign;
    let middle = x + 10.0 * g;
    match sign {
        Sign::Title => {}
        Sign::Kind(look) => {
            picture.path(layer, look.glyph(middle, y, 6.5 * g), &Pen::fill(&look.colour()), "");
        }
        Sign::Scale => {
            for (n, fill) in LEVELS.into_iter().enumerate() {
                let (left, side) = (x + 17.0 * g * n as f64, 17.0 * g);
                let d = format!("M{left:.1} {:.1}h{side:.1}v{:.1}h-{side:.1}Z", y - 6.0 * g, 12.0 * g);
                picture.path(layer, d, &Pen::both(fill, "#cfcfd5", 0.8 * g, ""), "");
            }
        }
        Sign::Badge(badge) => badge_sign(picture, *badge, (middle, y), 0.9 * g),
        Sign::Gone => {
            let (from, dash) = (picture.mark(), format!("{:.1} {:.1}", 4.0 * g, 3.0 * g));
            picture.path(layer, circle(middle, y, 7.0 * g), &Pen::both("#f4f4f5", INK, 1.2 * g, &dash), "");
            picture.fade_from(from, 0.5);
        }
        Sign::Folded => {
            picture.path(layer, circle(middle, y, 7.0 * g), &Pen::both("#e4e4e7", INK, 1.2 * g, ""), "");
            number(picture, fonts, "9", 8.0 * g, (middle, y), INK);
        }
        Sign::Pinned => pin_sign(picture, (middle, y), g),
        Sign::Dimmed => {
            let from = picture.mark();
            picture.path(layer, circle(middle, y, 7.0 * g), &Pen::both("#f4f4f5", INK, 1.2 * g, ""), "");
            picture.path(layer, circle(middle, y, 3.0 * g), &Pen::fill(INK), "");
            picture.fade_from(from, 0.4);
        }
        Sign::Inactive => {
            let from = picture.mark();
            picture.path(layer, circle(middle, y, 4.0 * g), &Pen::fill(INK), "");
            picture.fade_from(from, 0.45);
        }
        Sign::Inside => inside_sign(picture, fonts, (x + 13.0 * g, y), g, "6", ""),
        Sign::Tie => {
            let d = format!("M{x:.1} {y:.1}H{:.1}", x + 43.0 * g);
            picture.path(layer, d, &Pen::line(TIE, 2.0 * g, ""), "");
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
