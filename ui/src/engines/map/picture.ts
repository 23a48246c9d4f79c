// Everything that does not change from frame to frame: what is open, how links are gathered, which way they take.
import { bundled, type Bundle } from './bundle';
import type { Point } from './camera';
import { detailAt, levelOf, shownForAll, type Detail } from './detail';
import { HIDDEN, type Light } from './focus';
import type { Drawn } from './hit';
import { between, curveBetween, distanceTo, part, passing, placeBeside, type Curve } from './route';
import type { Layers } from './scene';
import type { Stage } from './stage';

export class Line {
  readonly bundle: Bundle;
  /** From middle to middle; where it is out of sight, so is the line. */
  readonly whole: Curve;
  readonly #stage: Stage;
  #curve: Curve | null = null;

  constructor(bundle: Bundle, whole: Curve, stage: Stage) {
    this.bundle = bundle;
    this.whole = whole;
    this.#stage = stage;
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

/** What is drawn at one level of detail. */
export interface Plan extends Drawn {
  detail: Detail;
  /** What is drawn in the place of each group. */
  shown: Int32Array;
  lines: Line[];
  inside: ReadonlyMap<number, number>;
}

/** Radii of a dot between a shape and the ring of what it wants. */
const WANTED_GAP = 17;

export class Picture {
  readonly stage: Stage;
  readonly collapsed: ReadonlySet<string>;
  readonly layers: Layers;
  readonly light: Light | null;
  readonly #plans = new Map<number, { version: number; plan: Plan }>();

  constructor(stage: Stage, collapsed: ReadonlySet<string>, layers: Layers, light: Light | null) {
    this.stage = stage;
    this.collapsed = collapsed;
    this.layers = layers;
    this.light = light;
  }

  plan(zoom: number): Plan {
    const level = levelOf(zoom);
    const known = this.#plans.get(level);
    if (known && known.version === this.stage.version) return known.plan;
    const plan = this.#make(zoom);
    if (this.#plans.size > 24) this.#plans.clear();
    this.#plans.set(level, { version: this.stage.version, plan });
    return plan;
  }

  #make(zoom: number): Plan {
    const { stage, light } = this;
    const detail = detailAt(stage, zoom, this.collapsed);
    const shown = shownForAll(stage, detail.closed);
    const { links } = stage.scene;
    const hidden = (g: number) => g >= 0 && light !== null && light.groups[g] === HIDDEN;
    const takes = (i: number) => !hidden(links.from[i] ?? -1) && !hidden(links.to[i] ?? -1);
    const gathered = this.layers.links ? bundled(links, stage.tree, shown, detail.small, takes) : { drawn: [], inside: new Map<number, number>() };
    const turns = new Map<number, number>();
    const lines = gathered.drawn.map((bundle) => {
      const from = stage.core(bundle.from);
      const to = bundle.wanted ? this.#wantedPlace(bundle.from, turns) : stage.core(bundle.to);
      return new Line(bundle, curveBetween(from, to, bundle.wanted ? 0 : bundle.lane), stage);
    });
    return { stage, detail, light, shown, lines, inside: gathered.inside };
  }

  /** Where the ring of something wanted stands. */
  #wantedPlace(g: number, turns: Map<number, number>): Point {
    const { stage } = this;
    const turn = turns.get(g) ?? 0;
    turns.set(g, turn + 1);
    const crowd = [...stage.children(stage.tree.parent[g]!)].filter((other) => other !== g).map((other) => ({ x: stage.x[other]!, y: stage.y[other]!, r: stage.r[other]! }));
    const middle = stage.core(g);
    return placeBeside({ x: middle.x, y: middle.y, r: stage.r[g]! }, WANTED_GAP * stage.dotRadius, turn, crowd);
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
