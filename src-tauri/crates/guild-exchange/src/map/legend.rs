//! The legend: every channel that the picture uses, in words.

use super::draw::{Words, arc, arrow};
use super::kind::{Look, circle, dash};
use super::label::Fonts;
use super::picture::{Mark, Picture};
use std::collections::BTreeSet;

/// What the picture shows.
pub(super) struct InUse {
    pub kinds: Vec<(String, Look)>,
    pub services: BTreeSet<String>,
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
    Service(&'static str),
    Bundle,
    Unmet,
}

const INK: &str = "#4f4f58";
const SIZE: f64 = 11.5;
const LINE: f64 = 24.0;

/// Lays the entries out in rows from `top` on; the bottom of the last.
pub(super) fn draw(picture: &mut Picture, used: &InUse, words: Words, fonts: &Fonts, top: f64, margin: f64) -> f64 {
    let d = format!("M{margin:.1} {:.1}H{:.1}", top - 12.0, picture.width - margin);
    picture.path(d, "none", "#cfcfd5", 1.0, "", "");
    let (mut x, mut y) = (margin, top + 10.0);
    for (sign, said) in entries(used, words) {
        let mut line = fonts.short(&said, SIZE, false, picture.width - 2.0 * margin - 48.0);
        let sign_width = if matches!(sign, Sign::Service(_) | Sign::Bundle | Sign::Unmet) { 44.0 } else { 20.0 };
        let width = sign_width + 6.0 + line.width;
        if x > margin && x + width > picture.width - margin {
            x = margin;
            y += LINE;
        }
        sign_at(picture, &sign, x, y, fonts);
        (line.x, line.y, line.fill) = (x + sign_width + 6.0, y + SIZE * 0.36, INK);
        picture.marks.push(Mark::Text(line));
        x += width + 24.0;
    }
    y + LINE
}

fn entries(used: &InUse, words: Words) -> Vec<(Sign, String)> {
    let mut entries = Vec::new();
    for (kind, look) in &used.kinds {
        let own = ["business_unit", "practice", "interest", "purpose", "committee", "team"];
        let said =
            if own.contains(&kind.as_str()) { words(&format!("picture-kind-{kind}"), &[]) } else { kind.clone() };
        entries.push((Sign::Kind(*look), said));
    }
    if !used.kinds.is_empty() {
        entries.push((Sign::Count, words("picture-active", &[])));
    }
    if used.channels.contains(&Channel::Quiet) {
        entries.push((Sign::Quiet, words("picture-quiet", &[])));
    }
    if used.channels.contains(&Channel::People) {
        entries.push((Sign::Person, words("picture-person", &[])));
    }
    if used.channels.contains(&Channel::Seats) {
        entries.push((Sign::Seat, words("picture-seat", &[])));
        entries.push((Sign::Several, words("picture-several", &[])));
    }
    let own = ["service", "resource", "skill", "money"];
    for kind in own.iter().filter(|kind| used.services.contains(**kind)) {
        entries.push((Sign::Service(dash(kind)), words(&format!("picture-service-{kind}"), &[])));
    }
    let others: Vec<&str> = used.services.iter().map(String::as_str).filter(|kind| !own.contains(kind)).collect();
    if !others.is_empty() {
        let said = format!("{}: {}", words("picture-service-other", &[]), others.join(", "));
        entries.push((Sign::Service(dash("")), said));
    }
    if used.channels.contains(&Channel::Bundles) {
        entries.push((Sign::Bundle, words("picture-bundle", &[])));
    }
    if used.channels.contains(&Channel::Unmet) {
        entries.push((Sign::Unmet, words("picture-unmet", &[])));
    }
    entries
}

fn sign_at(picture: &mut Picture, sign: &Sign, x: f64, y: f64, fonts: &Fonts) {
    let middle = x + 10.0;
    match sign {
        Sign::Kind(look) => {
            picture.path(look.glyph(middle, y, 6.0), &look.fill(), &look.colour(), 1.2, "", "");
        }
        Sign::Quiet => picture.path(circle(middle, y, 7.0), "#f4f4f5", INK, 1.2, "4 3", ""),
        Sign::Person => picture.path(circle(middle, y, 4.0), INK, "none", 0.0, "", ""),
        Sign::Seat => picture.path(circle(middle, y, 3.6), "#ffffff", INK, 1.1, "", ""),
        Sign::Several => {
            picture.path(circle(middle, y, 4.6), "#1b1b1f", "none", 0.0, "", "");
            for (part, colour) in ["#0d7865", "#a7490d"].into_iter().enumerate() {
                picture.path(arc(middle, y, 7.0, part, 2), "none", colour, 2.2, "", "");
            }
            number(picture, fonts, "3", 6.5, middle, y, "#ffffff");
        }
        Sign::Count => number(picture, fonts, "· 9", 11.5, middle, y, "#1b1b1f"),
        Sign::Service(dash) => {
            picture.path(format!("M{x:.1} {y:.1}H{:.1}", x + 36.0), "none", "#77777f", 1.5, dash, "");
            picture.path(arrow((x + 44.0, y), (x, y), 8.0), "#77777f", "none", 0.0, "", "");
        }
        Sign::Bundle => {
            picture.path(format!("M{x:.1} {y:.1}H{:.1}", x + 36.0), "none", "#77777f", 2.8, "", "");
            picture.path(arrow((x + 44.0, y), (x, y), 11.0), "#77777f", "none", 0.0, "", "");
            picture.path(circle(x + 16.0, y, 7.0), "#ffffff", "#cfcfd5", 0.8, "", "");
            number(picture, fonts, "6", 9.0, x + 16.0, y, INK);
        }
        Sign::Unmet => {
            picture.path(format!("M{x:.1} {y:.1}H{:.1}", x + 28.0), "none", "#b26a00", 1.4, "1.5 3", "");
            picture.path(circle(x + 36.0, y, 7.0), "#ffffff", "#b26a00", 1.4, "2.5 2", "");
            let cross = format!("M{:.1} {:.1}l5 5m0 -5l-5 5", x + 33.5, y - 2.5);
            picture.path(cross, "none", "#b26a00", 1.4, "", "");
        }
    }
}

fn number(picture: &mut Picture, fonts: &Fonts, text: &str, size: f64, x: f64, y: f64, fill: &'static str) {
    let mut line = fonts.line(text, size, true);
    (line.x, line.y, line.fill) = (x - line.width / 2.0, y + size * 0.36, fill);
    picture.marks.push(Mark::Text(line));
}
