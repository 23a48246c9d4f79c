// Everything that does not change from frame to frame: what is open, how links are gathered, which way they take.
import { bundled, type Bundle } from './bundle';
import type { Point } from './camera';
import { detailAt, hasShape, levelOf, shownForAll, type Detail } from './detail';
import { HIDDEN, type Light } from './focus';
import type { Fold } from './frames';
import { inside, type Circle } from './hull';
import type { Drawn } from './hit';
import { wantedSize } from './pen';
import { ENOUGH, between, curveBetween, distanceTo, part, passing, placeBeside, type Curve } from './route';
import type { Layers } from './scene';
import type { Stage } from './stage';
import { tied, type Tie } from './ties';

export class Line {
  readonly bundle: Bundle;
  /** Which of several rings beside its group it leads to, where nobody gives what is wanted. */
  readonly turn: number;
  /** Of the stage, when it was laid. */
  readonly version: number;
  /** From middle to middle; where it is out of sight, so is the line. */
  readonly whole: Curve;
  readonly #stage: Stage;
  #curve: Curve | null = null;

  constructor(bundle: Bundle, turn: number, whole: Curve, stage: Stage) {
    this.bundle = bundle;
    this.turn = turn;
    this.version = stage.version;
    this.whole = whole;
    this.#stage = stage;
  }

  /** Whether it still lies where its ends do. */
  get holds(): boolean {
    const { movedAt, tree } = this.#stage;
    const { from, to, wanted } = this.bundle;
    // The ring of something wanted keeps clear of whatever lies around.
    const last = wanted ? movedAt[tree.count]! : movedAt[to]!;
    return Math.max(movedAt[from]!, last) <= this.version;
  }

  /** From edge to edge; found when it is first drawn, since most lines of a large map never are. */
  get curve(): Curve {
    return (this.#curve ??= this.#find());
  }
  #find(): Curve {
    const { from, to } = this.bundle;
    const gap = between(this.whole, this.#stage.outline(from), to < 0 ? null : this.#stage.outline(to));
    // Where one shape holds the other, nothing lies between them; the line runs within.
    return gap ?? (to < 0 ? part(this.whole, 0.5, 1) : part(this.whole, 0.1, 0.9));
  }
}

/** A tie as it is drawn: a bow on the other side of a link's. */
export class Bow {
  readonly tie: Tie;
  readonly #stage: Stage;
  #whole: Curve | null = null;
  #curve: Curve | null | undefined;

  constructor(tie: Tie, stage: Stage) {
    this.tie = tie;
    this.#stage = stage;
  }

  /** From middle to middle; where it is out of sight, so is the tie. */
  get whole(): Curve {
    return (this.#whole ??= curveBetween(this.#stage.core(this.tie.a), this.#stage.core(this.tie.b), -0.85));
  }
  /** From edge to edge; null where one shape holds the other. */
  get curve(): Curve | null {
    if (this.#curve === undefined) this.#curve = between(this.whole, this.#stage.outline(this.tie.a), this.#stage.outline(this.tie.b));
    return this.#curve;
  }
}

/** What is drawn at one level of detail. */
export interface Plan extends Drawn {
  detail: Detail;
  /** What is drawn in the place of each group. */
  shown: Int32Array;
  lines: Line[];
  inside: ReadonlyMap<number, number>;
  /** None where that layer is off. */
  ties: readonly Bow[];
}

/** px that the name of a ring takes beside it. */
const NAME_ROOM = 32;
/** Plans that are kept: four of each doubling of the zoom. */
const MOST_PLANS = 64;
/** Radii of a dot between a shape and the ring of what it wants. */
const WANTED_GAP = 17;

/** Where the ring of something wanted was last: beside which group, and in which direction from its middle. */
export type Spots = Map<string, { beside: string; angle: number }>;

export class Picture {
  readonly stage: Stage;
  readonly collapsed: ReadonlySet<string>;
  readonly layers: Layers;
  readonly light: Light | null;
  /** Shared between the pictures of one map: a ring stays where it was as long as that is free. */
  readonly spots: Spots;
  readonly #plans = new Map<number, { version: number; plan: Plan }>();

  constructor(stage: Stage, collapsed: ReadonlySet<string>, layers: Layers, light: Light | null, spots: Spots = new Map()) {
    this.stage = stage;
    this.spots = spots;
    this.collapsed = collapsed;
    this.layers = layers;
    this.light = light;
  }

  /**
   * What is drawn at a zoom. Where `near` will do, as while she moves, one that is already known for half a doubling
   * more or less. Cost: of a zoom never seen before, all links; after a move, those of what has moved.
   */
  plan(zoom: number, near = false): Plan {
    const level = levelOf(zoom);
    for (const known of near ? [level, level + 1, level - 1, level + 2, level - 2] : [level]) {
      const kept = this.#plans.get(known);
      if (kept && kept.version === this.stage.version) return kept.plan;
    }
    const plan = this.#make(zoom);
    if (this.#plans.size >= MOST_PLANS) this.#plans.clear();
    this.#plans.set(level, { version: this.stage.version, plan });
    return plan;
  }

  #make(zoom: number): Plan {
    const { stage, light } = this;
    const detail = detailAt(stage, zoom, this.collapsed);
    const twin = this.#alike(detail);
    if (twin) {
      const { shown, inside, ties, lines } = twin.plan;
      const bows = twin.version === stage.version ? ties : ties.map(({ tie }) => new Bow(tie, stage));
      return { stage, detail, light, shown, inside, ties: bows, lines: twin.version === stage.version ? lines : lines.map((line) => (line.holds ? line : this.#lay(line.bundle, line.turn))) };
    }
    const shown = shownForAll(stage, detail.closed);
    const { links } = stage.scene;
    const hidden = (g: number) => g >= 0 && light !== null && light.groups[g] === HIDDEN;
    // A line to what has no shape would end at nothing.
    const ends = (g: number) => g < 0 || (!hidden(g) && hasShape(stage, this.layers, detail, shown[g]!));
    const takes = (i: number) => ends(links.from[i] ?? -1) && ends(links.to[i] ?? -1);
    // Without nesting there is no shape around both ends to which lines could be lifted.
    const none = new Uint8Array(stage.tree.count);
    const sizes = this.layers.nesting ? detail : { small: none, tiny: none };
    const gathered = this.layers.links ? bundled(links, stage.tree, shown, sizes, takes) : { drawn: [], inside: new Map<number, number>() };
    const turns = new Map<number, number>();
    const lines = gathered.drawn.map((bundle) => {
      if (!bundle.wanted) return this.#lay(bundle, 0);
      const turn = turns.get(bundle.from) ?? 0;
      turns.set(bundle.from, turn + 1);
      return this.#lay(bundle, turn);
    });
    const ties = this.layers.ties ? tied(stage.scene.ties, shown, ends).map((tie) => new Bow(tie, stage)) : [];
    return { stage, detail, light, shown, lines, inside: gathered.inside, ties };
  }

  /** A plan in which the same groups are open, so that links are gathered alike; one up to date first. */
  #alike(detail: Detail): { version: number; plan: Plan } | null {
    let found: { version: number; plan: Plan } | null = null;
    for (const kept of this.#plans.values()) {
      const known = kept.plan.detail;
      if (!same(known.closed, detail.closed) || !same(known.small, detail.small) || !same(known.tiny, detail.tiny)) continue;
      if (kept.version === this.stage.version) return kept;
      if (!found || kept.version > found.version) found = kept;
    }
    return found;
  }

  #lay(bundle: Bundle, turn: number): Line {
    const { stage } = this;
    const to = bundle.wanted ? this.#wantedPlace(bundle.from, turn) : stage.core(bundle.to);
    return new Line(bundle, turn, curveBetween(stage.core(bundle.from), to, bundle.wanted ? 0 : bundle.lane), stage);
  }

  /** Where the ring of something wanted stands: beside its group, or beside a home of it where there is more room. */
  #wantedPlace(g: number, turn: number): Point {
    const { stage } = this;
    const gap = WANTED_GAP * stage.dotRadius;
    const homes: number[] = [];
    for (let home = stage.tree.parent[g]!; home >= 0; home = stage.tree.parent[home]!) homes.push(home);
    // What stands beside the group, and beside each group around it.
    const crowd: Circle[] = [];
    for (const inner of [g, ...homes]) {
      for (const other of stage.children(stage.tree.parent[inner]!)) if (other !== inner) crowd.push({ x: stage.x[other]!, y: stage.y[other]!, r: stage.r[other]! });
    }
    for (const home of homes) for (const dot of stage.dotsOf(home)) crowd.push({ x: stage.dotX[dot]!, y: stage.dotY[dot]!, r: 2 * stage.dotRadius });
    const roomAt = ({ x, y }: Point) => {
      let room = gap;
      for (const other of crowd) room = Math.min(room, Math.hypot(other.x - x, other.y - y) - other.r);
      const near = ENOUGH * gap;
      const cut = homes.some((home) => {
        const outline = stage.outline(home);
        const [west, east, north, south] = [inside(outline, x - near, y), inside(outline, x + near, y), inside(outline, x, y - near), inside(outline, x, y + near)];
        return west !== east || north !== south || west !== north;
      });
      return cut ? Math.min(room, 0) : room;
    };
    const key = `${stage.scene.groups.id[g]!} ${turn}`;
    const last = this.spots.get(key);
    const lastBeside = last ? (stage.groupIndex.get(last.beside) ?? -1) : -1;
    if (last && (lastBeside === g || homes.includes(lastBeside))) {
      const middle = stage.core(lastBeside);
      const far = stage.r[lastBeside]! + gap;
      const spot = { x: middle.x + Math.cos(last.angle) * far, y: middle.y + Math.sin(last.angle) * far };
      if (roomAt(spot) >= ENOUGH * gap) return spot;
    }
    let best: (Point & { room: number }) | null = null;
    let at = g;
    for (const beside of [g, ...homes]) {
      const middle = stage.core(beside);
      const place = placeBeside({ x: middle.x, y: middle.y, r: stage.r[beside]! }, gap, turn, roomAt);
      if (best === null || place.room > best.room) {
        best = place;
        at = beside;
      }
      if (best.room >= ENOUGH * gap) break;
    }
    const middle = stage.core(at);
    this.spots.set(key, { beside: stage.scene.groups.id[at]!, angle: Math.atan2(best!.y - middle.y, best!.x - middle.x) });
    return best!;
  }

  /** The rings of what nobody gives, each with room for its name. */
  rings(zoom: number): Circle[] {
    const r = (wantedSize(this.stage.dotRadius, zoom) + NAME_ROOM) / zoom;
    return this.plan(zoom).lines.flatMap(({ bundle, whole }) => (bundle.wanted ? [{ x: whole.bx, y: whole.by, r }] : []));
  }

  /** The tie at most `reach` world units away; null where there is none. */
  tieAt(plan: Plan, x: number, y: number, reach: number): Tie | null {
    let best: Tie | null = null;
    let least = reach;
    for (const bow of plan.ties) {
      if (!passing(bow.whole, { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })) continue;
      const far = bow.curve ? distanceTo(bow.curve, x, y) : Infinity;
      if (far <= least) {
        least = far;
        best = bow.tie;
      }
    }
    return best;
  }

  /** The line at most `reach` world units away; null where there is none. */
  lineAt(plan: Plan, x: number, y: number, reach: number): Line | null {
    let best: Line | null = null;
    let least = reach;
    for (const line of plan.lines) {
      if (!passing(line.whole, { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })) continue;
      const far = distanceTo(line.curve, x, y);
      if (far <= least) {
        least = far;
        best = line;
      }
    }
    return best;
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** Groups of the same stage that are folded in one picture and not in the other, as the change from the first to the second shows them. */
export function foldsBetween(before: Picture, after: Picture): Fold[] {
  const { stage } = after;
  if (before.stage !== stage) return [];
  const folds: Fold[] = [];
  const add = (id: string, folded: boolean) => {
    const g = stage.groupIndex.get(id);
    if (g === undefined) return;
    const { x, y } = stage.core(g);
    folds.push({ outline: stage.outline(g), x, y, r: stage.r[g]!, folded });
  };
  for (const id of after.collapsed) if (!before.collapsed.has(id)) add(id, true);
  for (const id of before.collapsed) if (!after.collapsed.has(id)) add(id, false);
  return folds;
}
