// Where an arrow key goes: to what lies nearest in that direction, among what is drawn side by side. Pure.
import type { Point } from './camera';
import type { Stage } from './stage';

export type Arrow = 'up' | 'down' | 'left' | 'right';

export interface Spot extends Point {
  id: string;
}

/** The nearest spot in a direction; what lies askew counts as further away. Null where nothing lies there. */
export function neighbour(spots: Iterable<Spot>, from: Spot, arrow: Arrow): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.id === from.id) continue;
    const dx = spot.x - from.x;
    const dy = spot.y - from.y;
    const along = arrow === 'left' ? -dx : arrow === 'right' ? dx : arrow === 'up' ? -dy : dy;
    const aside = Math.abs(arrow === 'left' || arrow === 'right' ? dy : dx);
    // Within 45° and a little: every spot can be reached by one of the four.
    if (along <= 0 || aside > along * 1.2) continue;
    const cost = along + 1.6 * aside;
    if (cost < least) {
      least = cost;
      best = spot;
    }
  }
  return best;
}

/** What an arrow may reach from a thing: what lies in the same group and is drawn; the tops from nowhere. */
export function* spotsBeside(stage: Stage, id: string | null, seen: (group: number) => boolean, dotsSeen: boolean): Generator<Spot> {
  const { groups, dots } = stage.scene;
  const g = id === null ? undefined : stage.groupIndex.get(id);
  const d = id === null ? undefined : stage.dotIndex.get(id);
  const home = g !== undefined ? stage.tree.parent[g]! : d !== undefined ? stage.dotGroup[d]! : -1;
  for (const child of stage.children(home)) if (seen(child)) yield { id: groups.id[child]!, x: stage.x[child]!, y: stage.y[child]! };
  if (dotsSeen) for (const dot of stage.dotsOf(home)) yield { id: dots.id[dot]!, x: stage.dotX[dot]!, y: stage.dotY[dot]! };
}

/** The first thing within a group, from the top left; null where nothing is drawn in it. */
export function firstWithin(stage: Stage, group: number, seen: (group: number) => boolean, dotsSeen: boolean): Spot | null {
  const { groups, dots } = stage.scene;
  let best: Spot | null = null;
  const better = (spot: Spot) => {
    if (!best || spot.x + spot.y < best.x + best.y) best = spot;
  };
  for (const child of stage.children(group)) if (seen(child)) better({ id: groups.id[child]!, x: stage.x[child]!, y: stage.y[child]! });
  if (best === null && dotsSeen) for (const dot of stage.dotsOf(group)) better({ id: dots.id[dot]!, x: stage.dotX[dot]!, y: stage.dotY[dot]! });
  return best;
}

/** What stands around a thing: the group it lies in; null at the top. */
export function aroundOf(stage: Stage, id: string): string | null {
  const g = stage.groupIndex.get(id);
  const d = stage.dotIndex.get(id);
  const home = g !== undefined ? stage.tree.parent[g]! : d !== undefined ? stage.dotGroup[d]! : -1;
  return home >= 0 ? (stage.scene.groups.id[home] ?? null) : null;
}
