// The levels as a picture of paths: the trunk in the middle, the other tracks above and below it. Pure.
import type { MatrixView, StepKind, TrackKind } from '../../shared/api';

export interface PathNode {
  level: string;
  name: string;
  /** The name as it stands above the level, one entry a line. */
  lines: string[];
  track: string;
  x: number;
  y: number;
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
  /** px that belong to a level from side to side. */
  room: number;
}

const LANE = 68;
/** px from line to line of a name. */
export const LINE = 14;
const MOST_LINES = 3;
/** px of a letter of a name, and of one as wide as it is high. */
const LETTER = 6.2;
const WIDE_LETTER = 12;
const MARGIN_X = 64;
const MARGIN_Y = 44;
const LABEL = 104;
const isTrunk = (kind: TrackKind) => kind === 'trunk';

const isWide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (isWide.test(letter) ? WIDE_LETTER : LETTER), 0);
/** A name in lines of at most `width` px, parted at its spaces; what does not fit is cut. */
export function linesOf(name: string, width: number): string[] {
  const cut = (text: string): string => {
    const letters = [...text];
    while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
    return `${letters.join('').trimEnd()}…`;
  };
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && (widthOf(joined) <= width || lines.length === MOST_LINES)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => (widthOf(line) > width ? cut(line) : line));
}

/** `width`: px to fill; a level takes at least 84 of them. */
export function pathPicture(view: Pick<MatrixView, 'tracks' | 'levels' | 'steps'>, width: number): PathPicture {
  const others = view.tracks.filter((track) => !isTrunk(track.kind));
  const lanes = Math.max(1, others.length);
  const ranks = [...new Set(view.levels.map((level) => level.rank))].sort((a, b) => a - b);
  const gap = ranks.length > 1 ? Math.max(84, (width - 2 * MARGIN_X - LABEL) / (ranks.length - 1)) : 0;
  const room = Math.min(gap === 0 ? Infinity : gap - 8, 2 * MARGIN_X - 4);
  const names = new Map(view.levels.map((level) => [level.id, linesOf(level.name, room)]));
  const more = LINE * (Math.max(1, ...[...names.values()].map((lines) => lines.length)) - 1);
  const lane = LANE + more;
  const top = MARGIN_Y + more;
  const yOf = new Map(view.tracks.map((track) => [track.id, top + lane * (isTrunk(track.kind) ? (lanes - 1) / 2 : others.indexOf(track))]));
  const nodes = view.levels.map((level): PathNode => ({
    level: level.id, name: level.name, lines: names.get(level.id) ?? [], track: level.track,
    x: Math.round(MARGIN_X + ranks.indexOf(level.rank) * gap), y: yOf.get(level.track) ?? top,
  }));
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
    return last ? [{ name: track.name, x: last.x + MARGIN_X, y: last.y + 4 }] : [];
  });
  return {
    nodes, edges, tracks, room,
    width: Math.max(width, 2 * MARGIN_X + LABEL + gap * (ranks.length - 1)),
    height: top + MARGIN_Y + (lanes - 1) * lane,
  };
}
