// What stays lit around some things, and what a filter lets through. Pure.
import type { Direction, Filter, Focus, Links } from './scene';
import type { Stage } from './stage';
import { above } from './tree';

/** How a thing is drawn. */
export const HIDDEN = 0;
export const DIMMED = 1;
export const LIT = 2;

export interface Light {
  groups: Uint8Array;
  dots: Uint8Array;
}

/**
 * Groups within so many steps along links from some groups. `out` follows links from `from` to `to`, `in` against
 * them; undirected links go both ways.
 */
export function reached(links: Links, count: number, starts: Iterable<number>, steps: number, direction: Direction): Uint8Array {
  const seen = new Uint8Array(count);
  let edge: number[] = [];
  for (const g of starts) {
    if (g < 0 || g >= count || seen[g] === 1) continue;
    seen[g] = 1;
    edge.push(g);
  }
  const next = new Map<number, number[]>();
  const join = (a: number, b: number) => {
    const list = next.get(a);
    if (list) list.push(b);
    else next.set(a, [b]);
  };
  for (let i = 0; i < links.id.length; i += 1) {
    const a = links.from[i] ?? -1;
    const b = links.to[i] ?? -1;
    if (a < 0 || b < 0 || a >= count || b >= count) continue;
    const both = direction === 'both' || links.directed?.[i] === false;
    if (both || direction === 'out') join(a, b);
    if (both || direction === 'in') join(b, a);
  }
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const further: number[] = [];
    for (const g of edge) {
      for (const to of next.get(g) ?? []) {
        if (seen[to] === 1) continue;
        seen[to] = 1;
        further.push(to);
      }
    }
    edge = further;
  }
  return seen;
}

/** What is lit, dimmed and hidden; null where everything is lit. */
export function lightOf(stage: Stage, focus: Focus | null, filter: Filter | null): Light | null {
  if (!focus && !filter) return null;
  const { tree, scene } = stage;
  const groups = new Uint8Array(tree.count).fill(LIT);
  const dots = new Uint8Array(stage.dotX.length).fill(LIT);
  if (focus) {
    const starts = focus.ids.flatMap((id) => stage.groupIndex.get(id) ?? homesOf(stage, id));
    const kept = reached(scene.links, tree.count, starts, focus.steps, focus.direction);
    // With a group, what lies in it; and what it lies in, as its place.
    const within = kept.slice();
    for (const g of tree.order) if (tree.parent[g]! >= 0 && within[tree.parent[g]!] === 1) within[g] = 1;
    const shown = within.slice();
    for (let g = 0; g < tree.count; g += 1) if (within[g] === 1) for (const outer of above(tree, g)) shown[outer] = 1;
    const dark = focus.hide ? HIDDEN : DIMMED;
    const own = new Set(focus.ids.flatMap((id) => stage.dotIndex.get(id) ?? []));
    for (let g = 0; g < tree.count; g += 1) if (shown[g] !== 1) groups[g] = dark;
    for (let d = 0; d < dots.length; d += 1) {
      const home = stage.dotGroup[d]!;
      if (!own.has(d) && !(home >= 0 && within[home] === 1)) dots[d] = dark;
    }
  }
  if (filter) {
    const dark = filter.hide ? HIDDEN : DIMMED;
    for (let d = 0; d < dots.length; d += 1) {
      const own = scene.dots.seatOf?.[d] ?? -1;
      const id = scene.dots.id[own >= 0 ? own : d]!;
      if (!filter.ids.has(id)) dots[d] = Math.min(dots[d]!, dark);
    }
    // A group that does not pass stays as the place of what does.
    const place = new Uint8Array(tree.count);
    for (let g = 0; g < tree.count; g += 1) {
      if (!filter.ids.has(scene.groups.id[g]!)) continue;
      place[g] = 1;
      for (const outer of above(tree, g)) place[outer] = 1;
    }
    for (let d = 0; d < dots.length; d += 1) {
      if (dots[d] !== LIT || stage.dotGroup[d]! < 0) continue;
      place[stage.dotGroup[d]!] = 1;
      for (const outer of above(tree, stage.dotGroup[d]!)) place[outer] = 1;
    }
    for (let g = 0; g < tree.count; g += 1) if (place[g] !== 1) groups[g] = Math.min(groups[g]!, dark);
  }
  return { groups, dots };
}

function homesOf(stage: Stage, id: string): number[] {
  const d = stage.dotIndex.get(id);
  if (d === undefined) return [];
  const homes = (stage.seats.get(d) ?? [d]).map((seat) => stage.dotGroup[seat]!);
  return [...homes, ...(stage.scene.dots.others?.[d] ?? [])].filter((g) => g >= 0);
}

/** What is one link, tie or membership away from a thing: lit when the pointer rests on it. */
export function neighboursOf(stage: Stage, id: string): Set<string> {
  const { groups, dots, links, ties } = stage.scene;
  const near = new Set<string>();
  const g = stage.groupIndex.get(id);
  const d = stage.dotIndex.get(id);
  if (g !== undefined) {
    const one = (a: number, b: number) => {
      if (a === g && b >= 0) near.add(groups.id[b] ?? id);
      if (b === g && a >= 0) near.add(groups.id[a] ?? id);
    };
    for (let i = 0; i < links.id.length; i += 1) one(links.from[i] ?? -1, links.to[i] ?? -1);
    for (let i = 0; i < ties.a.length; i += 1) one(ties.a[i] ?? -1, ties.b[i] ?? -1);
  } else if (d !== undefined) {
    for (const seat of stage.seats.get(d) ?? [d]) {
      if (seat !== d) near.add(dots.id[seat]!);
      if (stage.dotGroup[seat]! >= 0) near.add(groups.id[stage.dotGroup[seat]!]!);
      for (const other of dots.others?.[seat] ?? []) if (groups.id[other] !== undefined) near.add(groups.id[other]);
    }
  }
  near.delete(id);
  return near;
}
