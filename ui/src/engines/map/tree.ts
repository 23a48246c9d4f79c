// Which group lies in which. Pure.
import type { Groups } from './scene';

export interface Tree {
  /** Number of groups. */
  count: number;
  /** Index of the group around it, -1 at the top. Never leads back to itself. */
  parent: Int32Array;
  /** 0 at the top. */
  depth: Uint16Array;
  /** Parents before their children, children side by side. */
  order: Int32Array;
  /** `order[place[g]] === g`; everything within g stands at `place[g] + 1 .. end[g]`. */
  place: Int32Array;
  /** The place behind the last one within a group. */
  end: Int32Array;
}

/** The nesting of groups; a parent that is not there or leads round in a circle counts as none. */
export function treeOf(groups: Pick<Groups, 'id' | 'parent'>): Tree {
  const count = groups.id.length;
  const parent = new Int32Array(count);
  for (let g = 0; g < count; g += 1) {
    const above = groups.parent[g] ?? -1;
    parent[g] = Number.isInteger(above) && above >= 0 && above < count && above !== g ? above : -1;
  }
  cutCircles(parent);
  const first = new Int32Array(count + 2);
  for (const above of parent) first[above + 2]! += 1;
  for (let i = 1; i < count + 2; i += 1) first[i]! += first[i - 1]!;
  const next = first.slice();
  const child = new Int32Array(count);
  for (let g = 0; g < count; g += 1) child[next[parent[g]! + 1]!++] = g;

  const depth = new Uint16Array(count);
  const order = new Int32Array(count);
  const place = new Int32Array(count);
  const end = new Int32Array(count);
  const stack: number[] = [];
  const push = (above: number) => {
    for (let i = first[above + 2]! - 1; i >= first[above + 1]!; i -= 1) stack.push(child[i]!);
  };
  push(-1);
  let at = 0;
  while (stack.length > 0) {
    const g = stack.pop()!;
    if (parent[g]! >= 0) depth[g] = depth[parent[g]!]! + 1;
    place[g] = at;
    order[at++] = g;
    push(g);
  }
  for (let i = count - 1; i >= 0; i -= 1) {
    const g = order[i]!;
    end[g] = Math.max(end[g]!, i + 1);
    const above = parent[g]!;
    if (above >= 0) end[above] = Math.max(end[above]!, end[g]!);
  }
  return { count, parent, depth, order, place, end };
}

function cutCircles(parent: Int32Array): void {
  const seen = new Int32Array(parent.length).fill(-1);
  for (let start = 0; start < parent.length; start += 1) {
    let g = start;
    while (g >= 0 && seen[g] === -1) {
      seen[g] = start;
      const above = parent[g]!;
      if (above >= 0 && seen[above] === start) parent[g] = -1;
      g = parent[g]!;
    }
  }
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(tree: Tree, inner: number, outer: number): boolean {
  const at = tree.place[inner]!;
  return at >= tree.place[outer]! && at < tree.end[outer]!;
}

/** The groups around one, nearest first. */
export function* above(tree: Tree, group: number): Generator<number> {
  for (let g = tree.parent[group] ?? -1; g >= 0; g = tree.parent[g]!) yield g;
}
