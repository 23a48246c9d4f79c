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
    let order = [1, 5, 0, 2, 3, 6, 4, 7];
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

/// How the line of a service is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dash {
    Solid,
    Long,
    Dots,
    Mixed,
}

/// The product's kinds of services.
pub(super) const OWN_SERVICES: [(&str, Dash); 4] =
    [("service", Dash::Solid), ("resource", Dash::Long), ("skill", Dash::Dots), ("money", Dash::Mixed)];

/// A dash for each kind in use, as in the window: the product's own always the same; others by name over what none of
/// those takes, then that of a service.
pub(super) fn dashes<'a>(kinds: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, Dash> {
    let kinds: std::collections::BTreeSet<&str> = kinds.collect();
    let own = |kind: &str| OWN_SERVICES.iter().find(|(own, _)| *own == kind).map(|(_, dash)| *dash);
    let mut free = OWN_SERVICES.iter().filter(|(own, _)| !kinds.contains(own)).map(|(_, dash)| *dash);
    kinds.iter().map(|kind| (*kind, own(kind).or_else(|| free.next()).unwrap_or(Dash::Solid))).collect()
}

impl Dash {
    /// For lines this much wider than on a small map.
    pub fn lengths(self, scale: f64) -> String {
        let lengths: &[f64] = match self {
            Self::Solid => &[],
            Self::Long => &[9.0, 4.5],
            Self::Dots => &[1.8, 3.6],
            Self::Mixed => &[9.0, 3.5, 1.8, 3.5],
        };
        lengths.iter().map(|length| format!("{:.1}", length * scale)).collect::<Vec<_>>().join(" ")
    }
}

/// A kind as it is said where the catalogue has no word for it: as it was written, its hyphens as blanks.
pub(super) fn spoken(kind: &str) -> String {
    kind.split(['-', '_']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(kinds: &[&str], expected: &[(&str, Dash)]) {
        assert_eq!(dashes(kinds.iter().copied()).into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn own_kinds_of_services_take_the_dashes_that_are_free_as_they_do_in_the_window() {
        use Dash::{Dots, Long, Mixed, Solid};
        check(
            &["repo", "money", "mailing", "chat", "talk"],
            &[("chat", Solid), ("mailing", Long), ("money", Mixed), ("repo", Dots), ("talk", Solid)],
        );
        check(&["skill", "service"], &[("service", Solid), ("skill", Dots)]);
    }

    #[test]
    fn kinds_look_as_in_the_window() {
        let kinds = ["sig", "squad", "tribe", "team", "crew", "guild", "chapter", "practice"];
        // In the window's words: colours 2, 6, 1, 4, 7 and 5 for the six of an organisation's own.
        let colours: Vec<usize> = looks(kinds.into_iter()).values().map(|look| look.colour + 1).collect();
        assert_eq!(colours, [2, 6, 1, 3, 4, 7, 8, 5]);
    }
}
