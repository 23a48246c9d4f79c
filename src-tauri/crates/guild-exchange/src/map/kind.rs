//! How kinds look: a colour and a glyph for communities, a dash for services. Never colour alone.

use std::collections::BTreeMap;
use std::fmt::Write;

/// The window's categorical colours in the light look, blind-safe, each with its glyph.
const COLOURS: [[u8; 3]; 8] = [
    [0x2a, 0x8f, 0xe0],
    [0xd9, 0x5a, 0x9f],
    [0x0d, 0x78, 0x65],
    [0xa7, 0x49, 0x0d],
    [0x35, 0x33, 0xb8],
    [0xa3, 0x8a, 0x1a],
    [0x86, 0x0f, 0x7e],
    [0x39, 0x41, 0x4f],
];

/// The product's kinds with their place among the colours.
const OWN: [(&str, usize); 6] =
    [("business_unit", 0), ("practice", 2), ("interest", 3), ("committee", 4), ("purpose", 6), ("team", 7)];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    colour: usize,
    /// From the ninth kind on glyphs are drawn as outlines.
    is_hollow: bool,
}

/// A look for each kind in use: the product's own always the same, others by name over what is left.
pub(super) fn looks<'a>(kinds: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, Look> {
    let kinds: std::collections::BTreeSet<&str> = kinds.collect();
    let own = |kind: &str| OWN.iter().find(|(own, _)| *own == kind).map(|(_, colour)| *colour);
    let used: Vec<usize> = kinds.iter().filter_map(|kind| own(kind)).collect();
    let order = [1, 5, 0, 2, 3, 4, 6, 7];
    let mut free = order
        .iter()
        .filter(|colour| !used.contains(colour))
        .map(|colour| (*colour, false))
        .chain(order.iter().cycle().map(|colour| (*colour, true)));
    kinds
        .iter()
        .map(|kind| {
            let (colour, is_hollow) = own(kind).map(|c| (c, false)).or_else(|| free.next()).unwrap_or((7, true));
            (*kind, Look { colour, is_hollow })
        })
        .collect()
}

impl Look {
    pub fn colour(self) -> String {
        mixed(COLOURS[self.colour % 8], 1.0)
    }

    /// The ground of a shape `depth` steps in.
    pub fn ground(self, depth: usize) -> String {
        mixed(COLOURS[self.colour % 8], [0.06, 0.10, 0.14, 0.18][depth.min(3)])
    }

    pub fn edge(self) -> String {
        mixed(COLOURS[self.colour % 8], 0.68)
    }

    /// The glyph around a point, as a path.
    pub fn glyph(self, x: f64, y: f64, r: f64) -> String {
        let points = |sides: u32, turn: f64, inner: f64| {
            let mut path = String::new();
            for i in 0..sides {
                let angle = (f64::from(i) / f64::from(sides) + turn) * std::f64::consts::TAU;
                let r = if i % 2 == 1 { r * inner } else { r };
                let _ = write!(
                    path,
                    "{}{:.1} {:.1}",
                    if i == 0 { 'M' } else { 'L' },
                    x + r * angle.cos(),
                    y + r * angle.sin()
                );
            }
            path + "Z"
        };
        match self.colour {
            0 => circle(x, y, r * 0.9),
            1 => points(4, 0.125, 1.0),
            2 => points(4, 0.0, 1.0),
            3 => points(3, -0.25, 1.0),
            4 => points(6, 0.0, 1.0),
            5 => {
                let (thin, long) = (r * 0.33, r);
                format!(
                    "M{:.1} {:.1}h{:.1}v{b2:.1}h{b2:.1}v{:.1}h-{b2:.1}v{b2:.1}h-{:.1}v-{b2:.1}h-{b2:.1}v-{:.1}h{b2:.1}Z",
                    x - thin,
                    y - long,
                    2.0 * thin,
                    2.0 * thin,
                    2.0 * thin,
                    2.0 * thin,
                    b2 = long - thin
                )
            }
            6 => points(10, -0.25, 0.42),
            _ => format!("M{:.1} {:.1}h{:.1}v{:.1}h-{:.1}Z", x - r, y - r * 0.4, 2.0 * r, 0.8 * r, 2.0 * r),
        }
    }

    pub fn fill(self) -> String {
        if self.is_hollow { "#ffffff".to_owned() } else { self.colour() }
    }
}

fn mixed(colour: [u8; 3], share: f64) -> String {
    let part = |c: u8| (255.0 - (255.0 - f64::from(c)) * share).round() as u8;
    format!("#{:02x}{:02x}{:02x}", part(colour[0]), part(colour[1]), part(colour[2]))
}

pub(super) fn circle(x: f64, y: f64, r: f64) -> String {
    // An arc whose ends lie farther apart than its radius allows is widened to an egg: so half as exact as its height.
    let (r, height) = ((r * 10.0).round() / 10.0, 2.0 * (r * 10.0).round() / 10.0);
    format!("M{:.1} {y:.1}a{r:.1} {r:.1} 0 1 0 {height:.1} 0a{r:.1} {r:.1} 0 1 0 -{height:.1} 0Z", x - r)
}

/// The dash of a kind of service, for lines this much wider than on a small map; the organisation's own kinds share
/// one.
pub(super) fn dash(kind: &str, scale: f64) -> String {
    let lengths: &[f64] = match kind {
        "service" => &[],
        "resource" => &[9.0, 4.0],
        "skill" => &[1.5, 3.5],
        "money" => &[9.0, 3.0, 1.5, 3.0],
        _ => &[5.0, 2.5],
    };
    lengths.iter().map(|length| format!("{:.1}", length * scale)).collect::<Vec<_>>().join(" ")
}
