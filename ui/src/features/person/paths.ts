// The levels as a picture of paths: the trunk in the middle, the other tracks above and below it. Pure.
import type { Id, MatrixView, StepKind, TrackKind } from '../../shared/api';

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
/** The name of a track: beside its last level, or where that has no room, before its first. */
export interface PathTrack {
  name: string;
  /** As it stands there. */
  line: string;
  x: number;
  y: number;
  before: boolean;
}
export interface PathPicture {
  nodes: PathNode[];
  edges: PathEdge[];
  tracks: PathTrack[];
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
/** px from level to level at least. */
const LEAST_GAP = 84;
/** In a narrow picture: px beside the outermost levels, and how far from its first level, in gaps, the name of a track ends. */
const NARROW_MARGIN_X = 50;
const BEFORE = 0.55;
/** px by which a way between two paths is rounded where it turns. */
const TURN = 12;
const isTrunk = (kind: TrackKind) => kind === 'trunk';

const isWide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (isWide.test(letter) ? WIDE_LETTER : LETTER), 0);
/** The text, cut where it is longer than `width` px. */
function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
/** A name in lines of at most `width` px, parted at its spaces; what does not fit is cut. */
export function linesOf(name: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && (widthOf(joined) <= width || lines.length === MOST_LINES)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => cutTo(line, width));
}

/** A way from path to path: along the levels, and from lane to lane only at `x`, between two levels, where no name stands. */
function wayBetween(from: PathNode, to: PathNode, x: number): string {
  const [out, down, back] = [Math.sign(x - from.x), Math.sign(to.y - from.y), Math.sign(to.x - x)];
  return `M${from.x} ${from.y}H${x - out * TURN}Q${x} ${from.y} ${x} ${from.y + down * TURN}V${to.y - down * TURN}Q${x} ${to.y} ${x + back * TURN} ${to.y}H${to.x}`;
}

/** `width`: px to fill; a level takes at least 84 of them. */
export function pathPicture(view: Pick<MatrixView, 'tracks' | 'levels' | 'steps'>, width: number): PathPicture {
  const others = view.tracks.filter((track) => !isTrunk(track.kind));
  const lanes = Math.max(1, others.length);
  const ranks = [...new Set(view.levels.map((level) => level.rank))].sort((a, b) => a - b);
  const firstOf = (track: Id) => Math.min(...view.levels.filter((level) => level.track === track).map((level) => ranks.indexOf(level.rank)));
  // Beside the levels their names would take the room of a level and more; before them there is room where a trunk comes first.
  const narrow = width - 2 * MARGIN_X - LABEL < LEAST_GAP * (ranks.length - 1) && lanes === 2 && others.every((track) => firstOf(track.id) > 0);
  const [margin, label] = narrow ? [NARROW_MARGIN_X, 0] : [MARGIN_X, LABEL];
  const gap = ranks.length > 1 ? Math.max(LEAST_GAP, (width - 2 * margin - label) / (ranks.length - 1)) : 0;
  const room = Math.min(gap === 0 ? Infinity : gap - 8, 2 * margin - 4);
  const names = new Map(view.levels.map((level) => [level.id, linesOf(level.name, room)]));
  const more = LINE * (Math.max(1, ...[...names.values()].map((lines) => lines.length)) - 1);
  const lane = LANE + more;
  const top = MARGIN_Y + more;
  const yOf = new Map(view.tracks.map((track) => [track.id, top + lane * (isTrunk(track.kind) ? (lanes - 1) / 2 : others.indexOf(track))]));
  const nodes = view.levels.map((level): PathNode => ({
    level: level.id, name: level.name, lines: names.get(level.id) ?? [], track: level.track,
    x: Math.round(margin + ranks.indexOf(level.rank) * gap), y: yOf.get(level.track) ?? top,
  }));
  const at = new Map(nodes.map((node) => [node.level, node]));
  const trunks = new Set(view.tracks.filter((track) => isTrunk(track.kind)).map((track) => track.id));
  const lastX = Math.max(...nodes.map((node) => node.x));
  /** Where a way changes lanes: before its level, or where that stands straight above or below, behind it; beside the last
   *  levels stand the names of their tracks. */
  function between(from: PathNode, to: PathNode): number {
    if (gap === 0) return from.x - margin + 2;
    return Math.round(to.x + ((from.x === to.x ? to.x === lastX : from.x < to.x) ? -gap : gap) / 2);
  }
  // There and back is one line: two would lie over one another, and their dashes would fill each other's gaps.
  const isBack = (step: (typeof view.steps)[number], i: number) => view.steps.slice(0, i).some((each) => each.from === step.to && each.to === step.from && each.kind === step.kind);
  const edges = view.steps.flatMap((step, i): PathEdge[] => {
    if (isBack(step, i)) return [];
    const [from, to] = [at.get(step.from), at.get(step.to)];
    if (!from || !to) return [];
    const half = (from.x + to.x) / 2;
    const curve = () => (trunks.has(from.track) || trunks.has(to.track)) && from.x !== to.x ? `M${from.x} ${from.y}C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}` : wayBetween(from, to, between(from, to));
    return [{ from: step.from, to: step.to, kind: step.kind, d: from.y === to.y ? `M${from.x} ${from.y}H${to.x}` : curve() }];
  });
  const tracks = others.flatMap((track, lane): PathTrack[] => {
    const own = nodes.filter((node) => node.track === track.id).sort((a, b) => a.x - b.x);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    if (!narrow) return [{ name: track.name, line: track.name, x: last.x + MARGIN_X, y: last.y + 4, before: false }];
    const x = Math.round(first.x - BEFORE * gap);
    // Away from the names and notes of the trunk between them.
    return [{ name: track.name, line: cutTo(track.name, x - 4), x, y: first.y + (lane === 0 ? -4 : 12), before: true }];
  });
  return {
    nodes, edges, tracks, room,
    width: Math.max(width, 2 * margin + label + gap * (ranks.length - 1)),
    height: top + MARGIN_Y + (lanes - 1) * lane,
  };
}
