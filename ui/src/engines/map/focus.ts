// What stays lit around some things, and what a filter lets through. Pure.
import type { Direction, Filter, Focus, Links, Scene, Ties } from './scene';
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

/** Lists of numbers, one for each of `count`: those of i stand at `items[first[i] .. first[i + 1]]`. */
interface Lists {
  first: Int32Array;
  items: Int32Array;
}

/** Gathers pairs of numbers: for each `from` its `to`s, in the order given. */
function listsOf(count: number, pairs: readonly number[]): Lists {
  const first = new Int32Array(count + 1);
  for (let k = 0; k < pairs.length; k += 2) first[pairs[k]! + 1]! += 1;
  for (let i = 0; i < count; i += 1) first[i + 1]! += first[i]!;
  const next = first.slice();
  const items = new Int32Array(pairs.length / 2);
  for (let k = 0; k < pairs.length; k += 2) items[next[pairs[k]!]!++] = pairs[k + 1]!;
  return { first, items };
}

/** Which groups one link leads to. `out` follows links from `from` to `to`, `in` against them; undirected ones go both ways. */
function alongLinks(links: Links, count: number, direction: Direction): Lists {
  const pairs: number[] = [];
  for (let i = 0; i < links.id.length; i += 1) {
    const a = links.from[i] ?? -1;
    const b = links.to[i] ?? -1;
    if (a < 0 || b < 0 || a >= count || b >= count) continue;
    const both = direction === 'both' || links.directed?.[i] === false;
    if (both || direction === 'out') pairs.push(a, b);
    if (both || direction === 'in') pairs.push(b, a);
  }
  return listsOf(count, pairs);
}

/** Where dots in common are known only as ties. */
function alongTies({ a, b }: Ties, count: number): Lists {
  const pairs: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const [one, other] = [a[i] ?? -1, b[i] ?? -1];
    if (one >= 0 && other >= 0 && one < count && other < count) pairs.push(one, other, other, one);
  }
  return listsOf(count, pairs);
}

/** Around and in: the group a group lies in, those in it, and those it belongs to besides. */
function alongNesting({ parent, others }: Scene['groups'], count: number): Lists {
  const pairs: number[] = [];
  const join = (inner: number, outer: number) => {
    if (outer >= 0 && outer < count && outer !== inner) pairs.push(inner, outer, outer, inner);
  };
  for (let g = 0; g < count; g += 1) {
    join(g, parent[g] ?? -1);
    for (const outer of others?.[g] ?? []) join(g, outer);
  }
  return listsOf(count, pairs);
}

/** The dot of its own that a dot stands for. */
export function ownDot({ seatOf, id }: Scene['dots'], dot: number): number {
  const own = seatOf?.[dot] ?? -1;
  return own >= 0 && own < id.length ? own : dot;
}

/** By a dot of its own, the groups it belongs to. */
function groupsOfDots({ dots, groups }: Scene): Lists {
  const count = groups.id.length;
  const pairs: number[] = [];
  for (let d = 0; d < dots.id.length; d += 1) {
    const own = ownDot(dots, d);
    for (const g of [dots.group[d] ?? -1, ...(dots.others?.[d] ?? [])]) if (g >= 0 && g < count) pairs.push(own, g);
  }
  return listsOf(dots.id.length, pairs);
}

function turned(lists: Lists, count: number): Lists {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < lists.first.length; i += 1) for (let k = lists.first[i]!; k < lists.first[i + 1]!; k += 1) pairs.push(lists.items[k]!, i);
  return listsOf(count, pairs);
}

/**
 * Groups within so many steps of some things, 1 where reached. A step leads from group to group; from a dot the first
 * one leads to its groups, or, where dots are not followed, its groups stand for it. Cost: one look at all of each way
 * that is followed.
 */
export function reached(scene: Scene, focus: Omit<Focus, 'hide'>): Uint8Array {
  const count = scene.groups.id.length;
  const ways = new Set(focus.along ?? ['links']);
  const wanted = new Set(focus.ids);
  const seen = new Uint8Array(count);
  let edge: number[] = [];
  const come = (g: number, into: number[]) => {
    if (seen[g] === 1) return;
    seen[g] = 1;
    into.push(g);
  };
  scene.groups.id.forEach((id, g) => wanted.has(id) && come(g, edge));
  const own = new Set<number>();
  scene.dots.id.forEach((id, d) => wanted.has(id) && own.add(ownDot(scene.dots, d)));

  const byDot = ways.has('dots') || own.size > 0 ? groupsOfDots(scene) : null;
  const byGroup = byDot && ways.has('dots') ? turned(byDot, count) : null;
  const lists = [
    ...(ways.has('links') ? [alongLinks(scene.links, count, focus.direction)] : []),
    ...(ways.has('dots') ? [alongTies(scene.ties, count)] : []),
    ...(ways.has('nesting') ? [alongNesting(scene.groups, count)] : []),
  ];
  const gone = new Set<number>();
  const through = (dot: number, into: number[]) => {
    if (!byDot || gone.has(dot)) return;
    gone.add(dot);
    for (let k = byDot.first[dot]!; k < byDot.first[dot + 1]!; k += 1) come(byDot.items[k]!, into);
  };
  if (!ways.has('dots')) for (const dot of own) through(dot, edge);
  for (let step = 0; step < focus.steps && (edge.length > 0 || step === 0); step += 1) {
    const further: number[] = [];
    if (step === 0) for (const dot of own) through(dot, further);
    for (const g of edge) {
      for (const { first, items } of lists) for (let k = first[g]!; k < first[g + 1]!; k += 1) come(items[k]!, further);
      if (byGroup) for (let k = byGroup.first[g]!; k < byGroup.first[g + 1]!; k += 1) through(byGroup.items[k]!, further);
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
    const within = reached(scene, focus);
    // With a group, what lies in it, unless nesting is gone step by step; and what it lies in, as its place.
    const stepwise = focus.along?.includes('nesting') ?? false;
    if (!stepwise) for (const g of tree.order) if (tree.parent[g]! >= 0 && within[tree.parent[g]!] === 1) within[g] = 1;
    const own = new Set(focus.ids.flatMap((id) => stage.dotIndex.get(id) ?? []).flatMap((d) => stage.seats.get(d) ?? [d]));
    const shown = within.slice();
    const place = (g: number) => {
      for (const outer of above(tree, g)) shown[outer] = 1;
    };
    for (let g = 0; g < tree.count; g += 1) if (within[g] === 1) place(g);
    for (const d of own) {
      const home = stage.dotGroup[d]!;
      if (home < 0) continue;
      shown[home] = 1;
      place(home);
    }
    const dark = focus.hide ? HIDDEN : DIMMED;
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
      const group = stage.dotGroup[d]!;
      const elsewhere = filter.inGroups === true && group >= 0 && !filter.ids.has(scene.groups.id[group]!);
      if (elsewhere || !filter.ids.has(id)) dots[d] = Math.min(dots[d]!, dark);
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
