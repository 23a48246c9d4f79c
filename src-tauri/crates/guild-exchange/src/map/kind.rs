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

/// Of what has none of the colours: a ring says that.
const NEUTRAL: [u8; 3] = [0x65, 0x65, 0x6f];

/// A place among the colours, `None` for what came too late for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Look(Option<usize>);

/// A look for each kind in use, as in the window: the product's own always the same, others by name over what is left,
/// and a neutral ring for those after that.
pub(super) fn looks<'a>(kinds: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, Look> {
    let kinds: std::collections::BTreeSet<&str> = kinds.collect();
    let own = |kind: &str| OWN.iter().find(|(own, _)| *own == kind).map(|(_, colour)| *colour);
    let used: Vec<usize> = kinds.iter().filter_map(|kind| own(kind)).collect();
    let mut free = [1, 5, 0, 2, 3, 6, 4, 7].into_iter().filter(|colour| !used.contains(colour));
    kinds.iter().map(|kind| (*kind, Look(own(kind).or_else(|| free.next())))).collect()
}

impl Look {
    /// 1 to 8; the neutral one for any other number.
    pub fn group(number: usize) -> Self {
        Self(number.checked_sub(1).filter(|colour| *colour < COLOURS.len()))
    }

    fn rgb(self) -> [u8; 3] {
        self.0.and_then(|colour| COLOURS.get(colour)).copied().unwrap_or(NEUTRAL)
    }

    pub fn colour(self) -> String {
        mixed(self.rgb(), 1.0)
    }

    /// The ground of a shape `depth` steps in.
    pub fn ground(self, depth: usize) -> String {
        mixed(self.rgb(), [0.06, 0.10, 0.14, 0.18][depth.min(3)])
    }

    pub fn edge(self) -> String {
        mixed(self.rgb(), 0.68)
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
        let Some(colour) = self.0 else { return circle(x, y, r) + &hole(x, y, r * 0.5) };
        match colour {
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

/// A circle that runs the other way round: within another one it is a hole.
fn hole(x: f64, y: f64, r: f64) -> String {
    let (r, height) = ((r * 10.0).round() / 10.0, 2.0 * (r * 10.0).round() / 10.0);
    format!("M{:.1} {y:.1}a{r:.1} {r:.1} 0 1 1 {height:.1} 0a{r:.1} {r:.1} 0 1 1 -{height:.1} 0Z", x - r)
}

/// The sequential scale of the window in the light look: nothing, then five steps.
pub(super) const LEVELS: [&str; 6] = ["#f0f5f4", "#d5e9e5", "#a9d3cb", "#6fb3a8", "#2a7d72", "#0f4f47"];
/// The same lightly, 22 % of each on white, as in the window: the ground of a shape in which something is seen.
const TINTS: [&str; 6] = ["#fcfdfd", "#f6faf9", "#ecf5f4", "#dfeeec", "#d0e2e0", "#cad8d7"];
/// What is written on them.
const ON_LEVELS: [&str; 6] = ["#2c3f3c", "#17413a", "#0d3832", "#062a25", "#ffffff", "#ffffff"];

/// A share of 0 to 1 as a step of the scale: 0 only for nothing at all.
pub(super) fn level(share: f64) -> usize {
    if share <= 0.0 { 0 } else { ((share * 5.0).ceil() as usize).clamp(1, 5) }
}

pub(super) fn level_colour(share: f64) -> (&'static str, &'static str) {
    let level = level(share);
    (LEVELS.get(level).copied().unwrap_or("#ffffff"), ON_LEVELS.get(level).copied().unwrap_or("#1b1b1f"))
}

/// The ground of an open shape to which the scale gives this share.
pub(super) fn tint(share: f64) -> &'static str {
    TINTS.get(level(share)).copied().unwrap_or("#ffffff")
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
        let colours: Vec<usize> = looks(kinds.into_iter()).values().filter_map(|look| look.0).map(|c| c + 1).collect();
        assert_eq!(colours, [2, 6, 1, 3, 4, 7, 8, 5]);
    }

    #[test]
    fn the_ninth_own_kind_is_a_neutral_ring_as_in_the_window() {
        let kinds = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let looks = looks(kinds.into_iter());
        assert!(kinds[..8].iter().all(|kind| looks[kind].0.is_some()));
        for late in ["i", "j"] {
            assert_eq!((looks[late].0, looks[late].colour().as_str()), (None, "#65656f"));
            assert_eq!(looks[late].glyph(0.0, 0.0, 5.0).matches('Z').count(), 2, "a ring has an inner edge");
        }
    }

    #[test]
    fn a_tint_is_its_step_of_the_scale_on_white() {
        for (step, tint) in LEVELS.into_iter().zip(TINTS) {
            let part = |text: &str, at: usize| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
            assert_eq!(mixed([1, 3, 5].map(|at| part(step, at)), 0.22), tint);
        }
        assert_eq!([0.0, 0.5, 1.0].map(tint), ["#fcfdfd", "#dfeeec", "#cad8d7"]);
    }

    #[test]
    fn only_nothing_at_all_is_the_lowest_step() {
        assert_eq!([0.0, 0.01, 0.2, 0.21, 1.0, 1.5].map(level), [0, 1, 1, 2, 5, 5]);
    }
}
