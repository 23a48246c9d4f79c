// What the map draws: nested groups, dots in them, links between them. Columns of equal length, positions in world
// units; nothing here knows what the things mean.

/** The glyph that stands beside a name, so that a colour never carries a fact alone. */
export type Marker = 'dot' | 'bar' | 'diamond' | 'triangle' | 'star' | 'hexagon' | 'ring' | 'square' | 'cross';

/** `plain`: as it is; `quiet`: dashed outline; `gone`: faded and dashed. */
export type GroupState = 'plain' | 'quiet' | 'gone';

/** A sign on the upper right edge: a filled octagon, a triangle, a ring. */
export type Badge = 'critical' | 'warning' | 'note';

/** `solid`: full; `hollow`: a ring; `faint`: solid and faded. */
export type DotLook = 'solid' | 'hollow' | 'faint';

/** Dash of a link: `solid` ───, `long` ─ ─, `dots` ···, `mixed` ─·─. */
export type Dash = 'solid' | 'long' | 'dots' | 'mixed';

/** Nested shapes. A column that may be left out has the default given. Ids are unique over groups and dots. */
export interface Groups {
  id: readonly string[];
  label: readonly string[];
  /** Index of the group it lies in, -1 at the top. A parent that leads back to itself counts as -1. */
  parent: ArrayLike<number>;
  /** Circle in world units that holds everything in the group; circles of siblings do not overlap. */
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  r: ArrayLike<number>;
  /** Categorical colour 1..8 (`--cat-N`); 0 is neutral. */
  colour: ArrayLike<number>;
  marker: readonly Marker[];
  /** Written inside the shape while its contents are not drawn. */
  count: ArrayLike<number>;
  /** Default `plain`. */
  state?: readonly GroupState[];
  /** Default none. */
  badge?: readonly (Badge | null)[];
  /** 0..1, fills the shape on the sequential scale `--lv-1`..`--lv-5`; null leaves the colour. Default null. */
  overlay?: readonly (number | null)[];
  /** Held in place: a small pin is drawn beside the name. Default false. */
  pinned?: readonly boolean[];
  /** Further groups it belongs to besides the one it lies in; not drawn, but followed by a focus. Default none. */
  others?: readonly (readonly number[])[];
}

/** Points inside groups. */
export interface Dots {
  id: readonly string[];
  label: readonly string[];
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  /** Index of the group it lies in, -1 for none. */
  group: ArrayLike<number>;
  /** Further groups it belongs to: drawn as a ring, a segment in the colour of each, with the number of all. Default none. */
  others?: readonly (readonly number[])[];
  /** Index of the dot this one stands for in another group, -1 for a dot of its own. Default -1. */
  seatOf?: ArrayLike<number>;
  /** Default `solid`, of a seat `hollow`. */
  look?: readonly DotLook[];
  /** 0..1 as for groups. Default null. */
  overlay?: readonly (number | null)[];
}

/** Lines between groups. */
export interface Links {
  id: readonly string[];
  /** Index of a group. */
  from: ArrayLike<number>;
  /** Index of a group; -1 only with `wanted`. */
  to: ArrayLike<number>;
  dash: readonly Dash[];
  label: readonly string[];
  /** How many it stands for, default 1. */
  count?: ArrayLike<number>;
  /** An arrow head at `to`. Default true. */
  directed?: readonly boolean[];
  /** Nobody gives it: a dotted line from `from` to a crossed ring with the label. Default false. */
  wanted?: readonly boolean[];
  /** Second line of the label of a wanted link. Default ''. */
  remark?: readonly string[];
}

/** Undirected lines between groups that have `weight` dots in common. */
export interface Ties {
  a: ArrayLike<number>;
  b: ArrayLike<number>;
  weight: ArrayLike<number>;
  /** Of each dot that joins groups, these groups: what is folded away is counted from it, each dot once. Default not known. */
  groupsOf?: readonly (readonly number[])[];
}

export interface Scene {
  groups: Groups;
  dots: Dots;
  links: Links;
  ties: Ties;
  /** Radius of a dot in world units; also the measure of how near is near. A dot is 5 px at the zoom called 100 %. */
  dotRadius: number;
}

/** Which parts are drawn. */
export interface Layers {
  nesting: boolean;
  links: boolean;
  ties: boolean;
}

export type Direction = 'in' | 'out' | 'both';

/** What a step leads along: a link, a dot that two groups have in common, or from a group to those around and in it. */
export type Way = 'links' | 'dots' | 'nesting';

/** What stays lit around some things; everything else is dimmed, or hidden. */
export interface Focus {
  /** Groups or dots to start at. */
  ids: readonly string[];
  /** 0 keeps the things themselves. */
  steps: number;
  /** Of links; the other ways have none. */
  direction: Direction;
  hide: boolean;
  /** Default links alone. */
  along?: readonly Way[];
}

/** What a filter lets through, by id; the rest is dimmed, or hidden. */
export interface Filter {
  ids: ReadonlySet<string>;
  hide: boolean;
  /** Dots pass only in groups that pass; otherwise wherever they stand. */
  inGroups?: boolean;
}

export interface Move {
  id: string;
  /** World units. */
  x: number;
  y: number;
}

/** What lies under the pointer or the keyboard's cursor. */
export type Target =
  | { kind: 'group'; id: string }
  | { kind: 'dot'; id: string }
  /** Links drawn as one line. `from` and `to` are ids of the groups it is drawn between; `to` is null for a wanted one. */
  | { kind: 'links'; ids: readonly string[]; from: string; to: string | null }
  /** Dots that two groups have in common; with `least` there may be more of them. */
  | { kind: 'ties'; from: string; to: string; weight: number; least: boolean };
/** What a press chooses: a line stands for no thing. */
export const thingAt = (target: Target | null): string | null => (target?.kind === 'group' || target?.kind === 'dot' ? target.id : null);

/** The words of the map, in her language. */
export interface MapWords {
  /** Accessible name of the whole. */
  label: string;
  /** What it is called instead of "application". */
  role: string;
  /** How the keys work, read after the name. */
  help: string;
  /** Name of the choice of tools, and the tools. */
  tools: string;
  toolPan: string;
  toolBox: string;
  toolLasso: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  /** Name of the small overview. */
  overview: string;
  /** What is said when the cursor comes to a thing. */
  describe: (target: Target) => string;
  /** Said when a move by keyboard begins, is done, or is given up. */
  moving: (label: string) => string;
  moved: (label: string) => string;
  stayed: (label: string) => string;
  collapsed: (label: string) => string;
  expanded: (label: string) => string;
  /** Said when a box or a loop has chosen so many. */
  chosen: (count: number) => string;
  /** Said where a key finds nothing: no neighbour that way, no link to follow, nothing to fold, nothing chosen. */
  noNeighbour: (arrow: 'left' | 'right' | 'up' | 'down') => string;
  noLink: (label: string) => string;
  noFold: (label: string) => string;
  nothingChosen: string;
  /** A number in her locale, also of the zoom. */
  number: (value: number) => string;
  percent: (share: number) => string;
}

export function emptyScene(): Scene {
  return {
    groups: { id: [], label: [], parent: [], x: [], y: [], r: [], colour: [], marker: [], count: [] },
    dots: { id: [], label: [], x: [], y: [], group: [] },
    links: { id: [], from: [], to: [], dash: [], label: [] },
    ties: { a: [], b: [], weight: [] },
    dotRadius: 5,
  };
}
