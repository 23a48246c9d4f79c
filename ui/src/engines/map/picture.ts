// Everything that does not change from frame to frame: what is open, how links are gathered, which way they take.
import { bundled, type Bundle } from './bundle';
import type { Point } from './camera';
import { detailAt, levelOf, shownForAll, type Detail } from './detail';
import { HIDDEN, type Light } from './focus';
import type { Drawn } from './hit';
import { between, curveBetween, distanceTo, part, placeBeside, type Curve } from './route';
import type { Layers } from './scene';
import type { Stage } from './stage';

export interface Line {
  bundle: Bundle;
  curve: Curve;
  /** Where the crossed ring of a wanted link stands. */
  wantedAt: Point | null;
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
    if (this.#plans.size > 12) this.#plans.clear();
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
    const lines: Line[] = [];
    for (const bundle of gathered.drawn) {
      const line = bundle.wanted ? this.#wanted(bundle, turns) : this.#line(bundle);
      if (line) lines.push(line);
    }
    return { stage, detail, light, shown, lines, inside: gathered.inside };
  }

  #line(bundle: Bundle): Line | null {
    const { stage } = this;
    const from = stage.core(bundle.from);
    const to = stage.core(bundle.to);
    const whole = curveBetween(from, to, bundle.lane);
    const gap = between(whole, stage.outline(bundle.from), stage.outline(bundle.to));
    // Where one shape holds the other, nothing lies between them; the line runs within.
    const curve = gap ?? part(whole, 0.1, 0.9);
    return { bundle, curve, wantedAt: null };
  }

  #wanted(bundle: Bundle, turns: Map<number, number>): Line {
    const { stage } = this;
    const g = bundle.from;
    const turn = turns.get(g) ?? 0;
    turns.set(g, turn + 1);
    const crowd = [...stage.children(stage.tree.parent[g]!)].filter((other) => other !== g).map((other) => ({ x: stage.x[other]!, y: stage.y[other]!, r: stage.r[other]! }));
    const middle = stage.core(g);
    const at = placeBeside({ x: middle.x, y: middle.y, r: stage.r[g]! }, WANTED_GAP * stage.dotRadius, turn, crowd);
    const whole = curveBetween(middle, at, 0);
    const curve = between(whole, stage.outline(g), null) ?? part(whole, 0.5, 1);
    return { bundle, curve, wantedAt: at };
  }

  /** The line at most `reach` world units away; null where there is none. */
  lineAt(plan: Plan, x: number, y: number, reach: number): Line | null {
    let best: Line | null = null;
    let least = reach;
    for (const line of plan.lines) {
      const c = line.curve;
      if (x < Math.min(c.ax, c.bx, c.cx) - reach || x > Math.max(c.ax, c.bx, c.cx) + reach) continue;
      if (y < Math.min(c.ay, c.by, c.cy) - reach || y > Math.max(c.ay, c.by, c.cy) + reach) continue;
      const far = distanceTo(c, x, y);
      if (far <= least) {
        least = far;
        best = line;
      }
    }
    return best;
  }
}
