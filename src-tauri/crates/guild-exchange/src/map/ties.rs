//! Lines between communities that have people in common.

use super::direction::isolated;
use super::draw::Desk;
use super::look::Light;
use super::mark::dim;
use super::picture::{Layer, Pen, Picture};
use super::route::Curve;
use std::fmt::Write as _;

pub(super) const TIE: &str = "#8ea8e8";
/// With more lines than this, only those of more people are drawn: the others would hide the map.
const MOST: usize = 250;
/// The lane of a tie, on the other side than that of a service.
const BESIDE: f64 = -0.85;

impl Desk<'_> {
    /// Pairs that are both drawn themselves, and from how many people in common on; `None` where there are none.
    pub fn pairs_in_common(&self) -> (Vec<(usize, usize, u32)>, Option<u32>) {
        if !self.seen.has_members_in_common {
            return (Vec::new(), None);
        }
        let is_seen = |number: usize| self.has_shape(number);
        let mut pairs: Vec<_> =
            self.graph.in_common.iter().copied().filter(|(a, b, _)| a != b && is_seen(*a) && is_seen(*b)).collect();
        let mut least = pairs.iter().map(|(.., n)| *n).min();
        while let Some(now) = least.filter(|_| pairs.len() > MOST) {
            if pairs.iter().all(|(.., n)| *n == now) {
                break;
            }
            pairs.retain(|(.., n)| *n > now);
            least = pairs.iter().map(|(.., n)| *n).min();
        }
        (pairs, least)
    }

    /// A line the wider the more people, bent to the other side than services are.
    pub fn ties(&self, picture: &mut Picture, pairs: &[(usize, usize, u32)]) {
        for (a, b, n) in pairs.iter().copied() {
            let Curve { start, bend, end } = self.way(a, b, BESIDE);
            let scale = self.scale_at(a).min(self.scale_at(b)).powf(0.75);
            let width = (0.7 + 0.6 * f64::from(n).sqrt()).min(6.0) * scale;
            let mut d = String::new();
            let _ = write!(d, "M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", start.0, start.1, bend.0, bend.1, end.0, end.1);
            let from = picture.mark();
            let said = format!(
                "{} – {}: {n}",
                isolated(&self.graph.communities[a].name),
                isolated(&self.graph.communities[b].name)
            );
            picture.path(Layer::Link, d, &Pen::line(TIE, width, ""), &said);
            let light = self.seen.community(a).light.min(self.seen.community(b).light);
            picture.fade_from(from, if light == Light::Lit { 0.75 } else { dim(light) * 0.6 });
        }
    }
}
