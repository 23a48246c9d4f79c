// What lies at a point, in a box or in a loop, of what is drawn. Pure.
import type { Box, Point } from './camera';
import type { Detail } from './detail';
import { HIDDEN, type Light } from './focus';
import { inside } from './hull';
import type { Stage } from './stage';

export interface Drawn {
  stage: Stage;
  detail: Detail;
  light: Light | null;
}

function groupShown({ light }: Drawn, g: number): boolean {
  return light === null || light.groups[g] !== HIDDEN;
}
function dotShown({ stage, detail, light }: Drawn, d: number): boolean {
  if (!detail.dots || (light !== null && light.dots[d] === HIDDEN)) return false;
  for (let g = stage.dotGroup[d]!; g >= 0; g = stage.tree.parent[g]!) if (detail.closed[g] === 1) return false;
  return true;
}

/** The dot at most `reach` world units away; -1 where there is none. */
export function dotAt(drawn: Drawn, x: number, y: number, reach: number): number {
  const { stage } = drawn;
  if (!drawn.detail.dots) return -1;
  let best = stage.grid.nearest(x, y, reach, (d) => !stage.loose.has(d) && dotShown(drawn, d));
  let least = best < 0 ? reach : Math.hypot(stage.dotX[best]! - x, stage.dotY[best]! - y);
  for (const d of stage.loose) {
    const far = Math.hypot(stage.dotX[d]! - x, stage.dotY[d]! - y);
    if (far <= least && dotShown(drawn, d)) {
      least = far;
      best = d;
    }
  }
  return best;
}

/** The innermost drawn group whose shape holds the point; -1 where there is none. */
export function groupAt(drawn: Drawn, x: number, y: number): number {
  const { stage, detail } = drawn;
  const { order, end } = stage.tree;
  let found = -1;
  for (let i = 0; i < order.length; ) {
    const g = order[i]!;
    const near = (stage.x[g]! - x) ** 2 + (stage.y[g]! - y) ** 2 <= stage.r[g]! ** 2;
    if (near && groupShown(drawn, g) && inside(stage.outline(g), x, y)) {
      found = g;
      if (detail.closed[g] === 1) return g;
      i += 1;
    } else {
      i = end[g]!;
    }
  }
  return found;
}

/** Ids of what stands in a region: dots by their middle, groups whole; of nested groups the outermost. */
export function within(drawn: Drawn, box: Box, holds: (x: number, y: number) => boolean): string[] {
  const { stage, detail } = drawn;
  const { order, end } = stage.tree;
  const ids: string[] = [];
  const taken = new Uint8Array(order.length);
  for (let i = 0; i < order.length; ) {
    const g = order[i]!;
    const [x, y, r] = [stage.x[g]!, stage.y[g]!, stage.r[g]!];
    const apart = x + r < box.left || x - r > box.right || y + r < box.top || y - r > box.bottom;
    if (apart || !groupShown(drawn, g)) {
      i = end[g]!;
      continue;
    }
    if (wholly(stage.outline(g), holds)) {
      ids.push(stage.scene.groups.id[g]!);
      for (let k = i; k < end[g]!; k += 1) taken[order[k]!] = 1;
      i = end[g]!;
    } else {
      i = detail.closed[g] === 1 ? end[g]! : i + 1;
    }
  }
  const take = (d: number) => {
    const home = stage.dotGroup[d]!;
    if ((home >= 0 && taken[home] === 1) || !dotShown(drawn, d)) return;
    if (holds(stage.dotX[d]!, stage.dotY[d]!)) ids.push(stage.scene.dots.id[d]!);
  };
  if (detail.dots) {
    stage.grid.within(box, (d) => {
      if (!stage.loose.has(d)) take(d);
    });
    for (const d of stage.loose) take(d);
  }
  return ids;
}

function wholly(outline: Float64Array, holds: (x: number, y: number) => boolean): boolean {
  for (let k = 0; k < outline.length; k += 2) if (!holds(outline[k]!, outline[k + 1]!)) return false;
  return true;
}

export function inBox(drawn: Drawn, box: Box): string[] {
  return within(drawn, box, (x, y) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** What stands in a loop drawn by hand, world units. */
export function inLasso(drawn: Drawn, loop: readonly Point[]): string[] {
  if (loop.length < 3) return [];
  const flat = loop.flatMap(({ x, y }) => [x, y]);
  const box = {
    left: Math.min(...loop.map((p) => p.x)),
    right: Math.max(...loop.map((p) => p.x)),
    top: Math.min(...loop.map((p) => p.y)),
    bottom: Math.max(...loop.map((p) => p.y)),
  };
  return within(drawn, box, (x, y) => inside(flat, x, y));
}
