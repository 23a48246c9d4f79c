//! Names on the picture: of communities on their shapes, of people by their dots.

use super::draw::{DARK, Desk, INK};
use super::frame::is_nowhere;
use super::graph::GraphCommunity;
use super::kind::Look;
use super::picture::{Layer, Pen, Picture, TextMark};
use super::shape::{At, leaves};

/// The least size of a community's name.
const LEAST: f64 = 10.5;

impl Desk<'_> {
    /// Names on the top edge, else along the edge, inside, smaller, shortened, or outside with a thread to the shape.
    pub fn community_names(&mut self, picture: &mut Picture) {
        let mut order: Vec<usize> = (0..self.circles.len()).collect();
        order.sort_by(|a, b| {
            self.depth[*a].cmp(&self.depth[*b]).then(self.circles[*b].r.total_cmp(&self.circles[*a].r))
        });
        for number in order {
            let (community, c) = (&self.graph.communities[number], self.circles[number]);
            let Some(look) = self.look(community) else { continue };
            let size = self.name_size(number);
            let whole = format!("{} · {}", community.name, community.active);
            let small = (size * 0.75).max(LEAST);
            let mut done = false;
            for (size, most) in [(size, f64::INFINITY), (small, f64::INFINITY), (small, c.r * 2.4), (small, c.r * 1.7)]
            {
                let glyph = size * 0.9;
                let mut line = self.named(community, &whole, size, most);
                line.width += glyph * 1.3;
                if self.taken.place(&mut line, self.spots(number, size)) {
                    finish(picture, line, look, glyph);
                    done = true;
                    break;
                }
            }
            if !done {
                let mut line = self.named(community, &whole, LEAST, f64::INFINITY);
                let glyph = LEAST * 0.9;
                line.width += glyph * 1.3;
                let around = (2..40).flat_map(|ring| {
                    (0..24).map(move |turn| {
                        let angle = f64::from(turn) / 24.0 * std::f64::consts::TAU;
                        let far = c.r + f64::from(ring) * 12.0;
                        (c.x + far * 1.3 * angle.cos(), c.y + far * angle.sin())
                    })
                });
                if self.taken.place(&mut line, around) {
                    let to = (line.x + line.width / 2.0, line.y - line.size * 0.36);
                    let edge = leaves(&self.hulls[number], (c.x, c.y), to);
                    let d = format!("M{:.1} {:.1}L{:.1} {:.1}", edge.0, edge.1, to.0, to.1);
                    picture.path(Layer::Link, d, &Pen::line(&look.edge(), 0.8, "2 2"), "");
                    finish(picture, line, look, glyph);
                }
            }
        }
    }

    /// A tenth of the shape's radius, as far as the layout has kept room for it above what the shape holds.
    fn name_size(&self, number: usize) -> f64 {
        let most = if self.depth[number] == 0 { 19.0 } else { 15.0 } * self.grain;
        (self.circles[number].r * 0.1).min(most).clamp(LEAST, 56.0)
    }

    fn named(&self, community: &GraphCommunity, whole: &str, size: f64, most: f64) -> TextMark {
        let mut line = self.fonts.line(whole, size, true);
        if line.width > most {
            let count = format!(" · {}", community.active);
            let room = most - self.fonts.width(&count, size, true);
            let short = self.fonts.short(&community.name, size, true, room);
            line = self.fonts.line(&format!("{}{count}", short.text), size, true);
            whole.clone_into(&mut line.title);
        }
        line
    }

    fn spots(&self, number: usize, size: f64) -> Vec<At> {
        let c = self.circles[number];
        let hull = &self.hulls[number];
        let top = hull.iter().map(|p| p.1).fold(f64::INFINITY, f64::min);
        let bottom = hull.iter().map(|p| p.1).fold(f64::NEG_INFINITY, f64::max);
        let mut spots = Vec::new();
        for step in [0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75] {
            let x = c.x + step * c.r;
            let far = leaves(hull, (c.x, c.y), (x + step * 1e3, top - 1e3));
            spots.push(if step == 0.0 { (c.x, top) } else { far });
        }
        spots.extend([(c.x, bottom), (c.x, top - size), (c.x, bottom + size), (c.x, top + size * 1.3)]);
        spots.extend([0.0, -0.3, 0.3, -0.6, 0.6].map(|step| (c.x, c.y + step * c.r)));
        spots
    }

    /// People's names where they are free; a name without room is in the dot's title.
    pub fn person_names(&mut self, picture: &mut Picture) {
        for person in self.graph.people.iter().filter(|person| !is_nowhere(person)) {
            let (x, y) = self.at(person.x, person.y);
            let mut line = self.fonts.short(&person.name, 8.0, false, 96.0);
            line.fill = INK;
            line.halo = true;
            let off = if person.seats.is_empty() { 9.5 } else { 14.0 };
            let aside = line.width / 2.0 + off - 2.0;
            let spots = [(x, y + off), (x, y - off), (x + aside, y), (x - aside, y)];
            if self.taken.place(&mut line, spots) {
                picture.texts.push(line);
            }
        }
    }
}

/// The glyph, and the name behind it on a halo.
fn finish(picture: &mut Picture, mut line: TextMark, look: Look, glyph: f64) {
    let y = line.y - line.size * 0.36;
    let (fill, colour) = (look.fill(), look.colour());
    let pen = Pen::both(&fill, &colour, glyph * 0.13, "");
    picture.path(Layer::Sign, look.glyph(line.x + glyph / 2.0, y, glyph / 2.0), &pen, "");
    line.x += glyph * 1.3;
    line.width -= glyph * 1.3;
    line.halo = true;
    line.fill = DARK;
    picture.texts.push(line);
}
