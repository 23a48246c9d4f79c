// Links gathered where their ends are not drawn or too small. None is lost and none counted twice: the counts of all
// bundles together with those inside groups are the number of links. Pure.
import type { Detail } from './detail';
import type { Dash, Links } from './scene';
import { isWithin, type Tree } from './tree';

export interface Bundle {
  /** Groups it is drawn between; `to` is -1 where nobody gives what is wanted. */
  from: number;
  to: number;
  /** How many links it stands for, by their counts. */
  count: number;
  /** Indices of the links. */
  links: number[];
  /** The dash they share, `solid` where they differ. */
  dash: Dash;
  directed: boolean;
  wanted: boolean;
  /** Whether it is a single link between its own groups. */
  single: boolean;
  /** Which of several between the same two groups, from the middle outwards: 0, 1, -1, 2, … */
  lane: number;
}

export interface Bundles {
  drawn: Bundle[];
  /** Links with both ends within a group, where its contents are not drawn or too small for lines: count by group. */
  inside: Map<number, number>;
}

/** Single links between the same two groups are drawn side by side up to this many; more become one bundle. */
const LANES = 3;

/**
 * Gathers links. `shown` says what is drawn in the place of each group; `small` which groups are too small for the end
 * of a line, `tiny` for one to another in the same group; `takes` which links take part.
 */
export function bundled(links: Links, tree: Tree, shown: Int32Array, { small, tiny }: Pick<Detail, 'small' | 'tiny'>, takes: (link: number) => boolean = () => true): Bundles {
  const inside = new Map<number, number>();
  const byPair = new Map<number, Bundle>();
  const n = tree.count;
  for (let i = 0; i < links.id.length; i += 1) {
    if (!takes(i)) continue;
    const a = links.from[i] ?? -1;
    const b = links.to[i] ?? -1;
    const wanted = links.wanted?.[i] === true || b < 0;
    if (a < 0 || a >= n || b >= n) continue;
    const count = countOf(links, i);
    let from = shown[a]!;
    let to = wanted ? -1 : shown[b]!;
    if (to >= 0 && from === to) {
      inside.set(from, (inside.get(from) ?? 0) + count);
      continue;
    }
    from = climb(tree, small, from, to);
    if (to >= 0) {
      to = climb(tree, small, to, from);
      const around = tree.parent[from]!;
      if (around >= 0 && tree.parent[to] === around && tiny[from] === 1 && tiny[to] === 1) {
        inside.set(around, (inside.get(around) ?? 0) + count);
        continue;
      }
    }
    const directed = links.directed?.[i] !== false;
    // Of undirected links it does not matter which end comes first.
    if (!directed && to >= 0 && to < from) [from, to] = [to, from];
    const key = ((from * (n + 1) + to + 1) * 2 + (directed ? 1 : 0)) * 2 + (wanted ? 1 : 0);
    const dash = links.dash[i] ?? 'solid';
    const bundle = byPair.get(key);
    if (!bundle) {
      byPair.set(key, { from, to, count, links: [i], dash, directed, wanted, single: false, lane: 0 });
    } else {
      bundle.count += count;
      bundle.links.push(i);
      if (bundle.dash !== dash) bundle.dash = 'solid';
    }
  }
  return { drawn: [...byPair.values()].flatMap((bundle) => apart(bundle, links)), inside };
}

export function countOf(links: Links, link: number): number {
  const count = links.count?.[link] ?? 1;
  return Number.isFinite(count) ? count : 1;
}

/** Up from a group that is too small, but never so far that the other end lies within. */
function climb(tree: Tree, small: Uint8Array, group: number, other: number): number {
  let g = group;
  for (;;) {
    const above = tree.parent[g]!;
    if (small[g] !== 1 || above < 0 || (other >= 0 && isWithin(tree, other, above))) return g;
    g = above;
  }
}

/** A few links between their own groups, each drawn for itself. */
function apart(bundle: Bundle, links: Links): Bundle[] {
  const own = bundle.links.every((i) => links.from[i] === bundle.from || links.to[i] === bundle.from) && bundle.links.every((i) => bundle.to < 0 || links.to[i] === bundle.to || links.from[i] === bundle.to);
  if (!own || bundle.links.length > LANES) return [bundle];
  return bundle.links.map((link, k) => ({
    ...bundle,
    links: [link],
    count: countOf(links, link),
    dash: links.dash[link] ?? 'solid',
    single: true,
    lane: k === 0 ? 0 : k % 2 === 1 ? (k + 1) / 2 : -k / 2,
  }));
}
