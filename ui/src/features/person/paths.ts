// The levels as a picture of paths: the trunk in the middle, the other tracks above and below it. Pure.
import type { MatrixView, StepKind, TrackKind } from '../../shared/api';

export interface PathNode {
  level: string;
  name: string;
  track: string;
  x: number;
  y: number;
  /** Its name stands above or below it. */
  above: boolean;
}
export interface PathEdge {
  from: string;
  to: string;
  kind: StepKind;
  d: string;
}
export interface PathPicture {
  nodes: PathNode[];
  edges: PathEdge[];
  /** Names of the tracks beside their last level. */
  tracks: { name: string; x: number; y: number }[];
  width: number;
  height: number;
}

export const LANE = 68;
const MARGIN_X = 64;
const MARGIN_Y = 44;
const LABEL = 104;
const isTrunk = (kind: TrackKind) => kind === 'trunk';

/** * `width`: px to fill; a level takes at least 84 of them. */
export function pathPicture(view: Pick<MatrixView, 'tracks' | 'levels' | 'steps'>, width: number): PathPicture {
  const others = view.tracks.filter((track) => !isTrunk(track.kind));
  const lanes = Math.max(1, others.length);
  const middle = ((lanes - 1) * LANE) / 2;
  const yOf = new Map(view.tracks.map((track) => [track.id, MARGIN_Y + (isTrunk(track.kind) ? middle : others.indexOf(track) * LANE)]));
  const ranks = [...new Set(view.levels.map((level) => level.rank))].sort((a, b) => a - b);
  const gap = ranks.length > 1 ? Math.max(84, (width - 2 * MARGIN_X - LABEL) / (ranks.length - 1)) : 0;
  const nodes = view.levels.map((level): PathNode => {
    const y = yOf.get(level.track) ?? MARGIN_Y;
    return { level: level.id, name: level.name, track: level.track, x: Math.round(MARGIN_X + ranks.indexOf(level.rank) * gap), y, above: true };
  });
  const at = new Map(nodes.map((node) => [node.level, node]));
  const edges = view.steps.flatMap((step): PathEdge[] => {
    const [from, to] = [at.get(step.from), at.get(step.to)];
    if (!from || !to) return [];
    const half = (from.x + to.x) / 2;
    const d = from.y === to.y ? `M${from.x} ${from.y}H${to.x}` : from.x === to.x ? `M${from.x} ${from.y}V${to.y}` : `M${from.x} ${from.y}C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`;
    return [{ from: step.from, to: step.to, kind: step.kind, d }];
  });
  const tracks = others.flatMap((track) => {
    const last = nodes.filter((node) => node.track === track.id).sort((a, b) => a.x - b.x).at(-1);
    return last ? [{ name: track.name, x: last.x + 56, y: last.y + 4 }] : [];
  });
  return {
    nodes, edges, tracks,
    width: Math.max(width, 2 * MARGIN_X + LABEL + gap * (ranks.length - 1)),
    height: 2 * MARGIN_Y + (lanes - 1) * LANE,
  };
}
