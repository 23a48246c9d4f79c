// What is drawn at a zoom: which groups stand for their contents, and how far up links are gathered. Pure.
import type { Layers } from './scene';
import type { Stage } from './stage';

/** px; a dot smaller than this is not drawn. */
export const DOT_SEEN = 2.1;
/** px; a group must be this large to show what is in it. */
const OPEN = 40;
/** px; and the largest group in it this large. */
const CHILD_SEEN = 13;
/** px; a link goes to the group around, where its own is smaller. */
const LINK_END = 52;
/** px; and is drawn between two in one group, where one of them is at least so large. */
const LINK_WITHIN = 24;
/** Zooms within a quarter of a doubling are drawn alike. */
const LEVELS = 4;

export interface Detail {
  /** 1 where contents are not drawn: folded away, or too small to be seen. */
  closed: Uint8Array;
  /** 1 where links go to the group around instead. */
  small: Uint8Array;
  /** 1 where links to others in the same group are only counted there. */
  tiny: Uint8Array;
  dots: boolean;
}

/** Whether a group that is drawn has a shape; without nesting only the innermost have one, and those that are closed. */
export function hasShape(stage: Stage, { nesting }: Pick<Layers, 'nesting'>, { closed }: Detail, g: number): boolean {
  return nesting || closed[g] === 1 || stage.largestChild[g]! <= 0;
}

export function levelOf(zoom: number): number {
  return Math.floor(Math.log2(zoom) * LEVELS);
}

/** Whether dots are large enough to be drawn at a zoom. */
export function dotsSeen(dotRadius: number, zoom: number): boolean {
  return dotRadius * 2 ** ((levelOf(zoom) + 1) / LEVELS) >= DOT_SEEN;
}

export function detailAt(stage: Stage, zoom: number, collapsed: ReadonlySet<string>): Detail {
  const scale = 2 ** ((levelOf(zoom) + 1) / LEVELS);
  const n = stage.tree.count;
  const closed = new Uint8Array(n);
  const small = new Uint8Array(n);
  const tiny = new Uint8Array(n);
  const dots = dotsSeen(stage.dotRadius, zoom);
  for (let g = 0; g < n; g += 1) {
    const r = stage.r[g]! * scale;
    small[g] = r < LINK_END ? 1 : 0;
    tiny[g] = r < LINK_WITHIN ? 1 : 0;
    const groupsSeen = stage.largestChild[g]! * scale >= CHILD_SEEN;
    const dotsSeen = dots && stage.dotCount(g) > 0;
    if (r < OPEN || !(groupsSeen || dotsSeen)) closed[g] = 1;
  }
  for (const id of collapsed) {
    const g = stage.groupIndex.get(id);
    if (g !== undefined) closed[g] = 1;
  }
  return { closed, small, tiny, dots };
}

/** The outermost closed group around one, or itself: what is drawn in its place. */
export function shownFor(stage: Stage, closed: Uint8Array, group: number): number {
  let shown = group;
  for (let g = group; g >= 0; g = stage.tree.parent[g]!) if (closed[g] === 1) shown = g;
  return shown;
}

/** For every group what is drawn in its place, in one pass. */
export function shownForAll(stage: Stage, closed: Uint8Array): Int32Array {
  const shown = new Int32Array(stage.tree.count);
  for (const g of stage.tree.order) {
    const above = stage.tree.parent[g]!;
    const outer = above >= 0 ? shown[above]! : -1;
    shown[g] = outer >= 0 && closed[outer] === 1 ? outer : g;
  }
  return shown;
}
