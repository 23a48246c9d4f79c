//! What stands around the map on its page: the title above, those in no community below.

use super::block::Block;
use super::draw::{INK, Words};
use super::fonts::Fonts;
use super::graph::{GraphNeed, GraphPerson, MapGraph};
use super::label::Frame;
use super::look::{Light, MapLook};
use super::mark::dim;
use super::picture::{Layer, Pen, Picture};

pub(super) const MARGIN: f64 = 40.0;
/// Beside the map, for names that stand outside of their shapes.
pub(super) const ROOM: f64 = 90.0;
pub(super) const HEAD: f64 = 70.0;

/// How much larger the words around the map are than on a map as large as a screen: one that is larger is printed
/// smaller, or looked at from farther away.
pub(super) fn grain(width: f64, height: f64) -> f64 {
    ((width * height).sqrt() / 1_000.0).max(1.0)
}

/// Whether a person is in no community, and so has no place on the map.
pub(super) fn is_nowhere(person: &GraphPerson) -> bool {
    person.home.is_none() && person.seats.is_empty()
}

/// Left, top, right and bottom of what has a place on the map.
pub(super) fn extent(graph: &MapGraph, look: &MapLook) -> Frame {
    let communities =
        graph.communities.iter().enumerate().filter(|(n, _)| look.has_community(*n)).map(|(_, c)| (c.x, c.y, c.r));
    let is_there = |n: usize, person: &GraphPerson| look.person(n).light != Light::Hidden && !is_nowhere(person);
    let people = graph.people.iter().enumerate().filter(|(n, person)| is_there(*n, person)).map(|(_, person)| person);
    let seats =
        people.clone().flat_map(|p| &p.seats).filter(|s| look.has_community(s.community)).map(|s| (s.x, s.y, 10.0));
    let nothing = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    let all = communities.chain(people.map(|p| (p.x, p.y, 10.0))).chain(seats);
    let extent = all.fold(nothing, |[l, t, r, b], (x, y, radius)| {
        [l.min(x - radius), t.min(y - radius), r.max(x + radius), b.max(y + radius)]
    });
    if extent[0].is_finite() { extent } else { [0.0, 0.0, 400.0, 120.0] }
}

/// The day and what there is, in a sentence; without nesting only the services that have lines then, and how many have
/// none.
pub(super) fn said(graph: &MapGraph, look: &MapLook, words: Words) -> String {
    let holding = look.holding(graph);
    let has_shape = |number: usize| {
        let drawn = look.drawn_as(graph, number);
        look.has_nesting || look.community(drawn).is_folded || holding.get(drawn) == Some(&false)
    };
    let has_ends = |need: &GraphNeed| has_shape(need.community) && need.provider.is_none_or(has_shape);
    let seen = || graph.needs.iter().filter(|need| look.has_need(need));
    let needs = || seen().filter(|need| !look.has_services || has_ends(need));
    let n_undrawn = seen().count() - needs().count();
    let people = graph.people.iter().enumerate().filter(|(n, person)| look.has_person(*n, person));
    let communities = (0..graph.communities.len()).filter(|n| look.has_community(*n));
    let counts = [
        ("communities", communities.count()),
        ("people", people.count()),
        ("links", needs().filter(|n| n.provider.is_some()).count()),
        ("unmet", needs().filter(|n| n.provider.is_none()).count()),
    ]
    .map(|(name, n)| (name, n.to_string()));
    let arguments: Vec<(&str, &str)> = counts.iter().map(|(name, n)| (*name, n.as_str())).collect();
    // Where people were left out, none is not what there is.
    let sentence = if graph.people.is_empty() { "picture-counts-alone" } else { "picture-counts" };
    let mut said = words(sentence, &arguments);
    if n_undrawn > 0 {
        said = format!("{said} · {}", words("picture-undrawn", &[("count", &n_undrawn.to_string())]));
    }
    if graph.date.is_empty() { said } else { format!("{} · {said}", words("picture-as-of", &[("date", &graph.date)])) }
}

/// The title and the sentence; how much higher they are than on one line each.
pub(super) fn head(picture: &mut Picture, fonts: &Fonts, grain: f64) -> f64 {
    let margin = MARGIN * grain;
    let room = picture.width - 2.0 * margin;
    // A long title is rather smaller than on several lines.
    let sizes = [28.0, 24.0, 20.0].map(|size| fonts.block(&picture.title, size * grain, true, room, 0.0));
    let [title, .., small] = &sizes;
    let title =
        sizes.iter().find(|title| title.lines.len() == 1).unwrap_or(if title.lines.len() > 2 { small } else { title });
    let said = fonts.block(&picture.said, 13.0 * grain, false, room, 0.0);
    let (down, more) = (title.drop(), title.drop() + said.drop());
    picture.texts.extend(title.clone().left_at(margin, margin + 16.0 * grain, 0.0));
    for mut line in said.left_at(margin, margin + 40.0 * grain + down, 0.0) {
        line.fill = INK;
        picture.texts.push(line);
    }
    more
}

/// Those in no community, by name in columns where they fit, else how many; the bottom of that.
pub(super) fn nowhere(
    picture: &mut Picture,
    (graph, look): (&MapGraph, &MapLook),
    words: Words,
    fonts: &Fonts,
    top: f64,
    grain: f64,
) -> f64 {
    let light = |n: usize| look.person(n).light;
    let people = graph.people.iter().enumerate().filter(|(n, p)| is_nowhere(p) && light(*n) != Light::Hidden);
    let names: Vec<(&str, f64)> = people.map(|(n, p)| (p.name.as_str(), dim(light(n)))).collect();
    if names.is_empty() {
        return top;
    }
    let margin = MARGIN * grain;
    let room = picture.width - 2.0 * margin;
    let d = format!("M{margin:.1} {:.1}H{:.1}", top + 12.0 * grain, picture.width - margin);
    picture.path(Layer::Ground, d, &Pen::line("#cfcfd5", grain, ""), "");
    let said = words("picture-nowhere", &[("count", &names.len().to_string())]);
    let mut heading = fonts.line(&said, 13.0 * grain, true);
    (heading.x, heading.y, heading.fill) = (margin, top + 34.0 * grain, INK);
    picture.texts.push(heading);
    let begin = top + 54.0 * grain;
    // As large as people's names on a small map; on a large one they grow a little with it.
    let size = 8.5 * grain.powf(0.7);
    let blocks: Vec<Block> = names.iter().map(|(name, _)| fonts.block(name, size, false, size * 16.0, 0.0)).collect();
    let widest = blocks.iter().map(Block::width).fold(size, f64::max) + size * 2.0;
    let n_columns = ((room / widest).floor() as usize).max(1);
    let n_lines = blocks.iter().map(|block| block.lines.len()).sum::<usize>();
    // A name on two lines stays in one column, which may take a line more.
    let longest = blocks.iter().map(|block| block.lines.len()).max().unwrap_or(1);
    let n_rows = n_lines.div_ceil(n_columns) + longest - 1;
    let pitch = size * 1.5;
    let height = n_rows as f64 * pitch;
    if height > (top * 0.5).max(900.0) {
        return begin;
    }
    let (mut column, mut row) = (0_usize, 0_usize);
    for (block, (_, opacity)) in blocks.into_iter().zip(&names) {
        let from = picture.mark();
        if row + block.lines.len() > n_rows {
            (column, row) = (column + 1, 0);
        }
        let n = block.lines.len();
        let at = (margin + column as f64 * widest, begin + row as f64 * pitch);
        for mut line in block.left_at(at.0, at.1, size) {
            line.fill = INK;
            picture.texts.push(line);
        }
        picture.fade_from(from, *opacity);
        row += n;
    }
    begin + height
}
