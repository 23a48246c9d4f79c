// A scene made ready for drawing: nesting, circles that hold their contents, soft outlines, where dots lie.
import type { Box, Point, Thing } from './camera';
import { Grid } from './grid';
import { DIRECTIONS, Hull, circleOutline, core, type Circle } from './hull';
import type { Scene, Target } from './scene';
import { isWithin, treeOf, type Tree } from './tree';

/** Room between dots, or shapes, and the outline around them, in radii of a dot. */
const ROOM_DOT = 4.4;
const ROOM_GROUP = 2.6;

const finite = (value: number | undefined): number => (Number.isFinite(value) ? (value as number) : 0);

export class Stage {
  readonly scene: Scene;
  readonly tree: Tree;
  readonly dotRadius: number;
  /** Circles of groups, grown where the contents stand out of the one given. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
  readonly dotX: Float64Array;
  readonly dotY: Float64Array;
  readonly dotGroup: Int32Array;
  /** Dots of each group: `dotItems[dotFirst[g] .. dotFirst[g + 1]]`; those in none come last. */
  readonly dotFirst: Int32Array;
  readonly dotItems: Int32Array;
  /** Radius of the largest child of each group; 0 without. */
  readonly largestChild: Float64Array;
  #grid: Grid | null = null;
  /** Dots that are no longer where the grid has them; ask the grid first. */
  readonly loose = new Set<number>();
  readonly groupIndex: ReadonlyMap<string, number>;
  readonly dotIndex: ReadonlyMap<string, number>;
  /** Other dots that stand for the same as this one: the dot of its own first. */
  readonly seats: ReadonlyMap<number, readonly number[]>;
  /** Grows when something has moved. */
  version = 0;
  /** At which version each group, or what lies in it, moved last; behind the last group that of the tops. */
  readonly movedAt: Int32Array;
  readonly #given: Float64Array;
  readonly #outlines: Float64Array;
  readonly #cores: (Circle | undefined)[];
  readonly #hull = new Hull();

  constructor(scene: Scene) {
    this.scene = scene;
    const { groups, dots } = scene;
    this.dotRadius = scene.dotRadius > 0 && Number.isFinite(scene.dotRadius) ? scene.dotRadius : 5;
    this.tree = treeOf(groups);
    const n = this.tree.count;
    const m = dots.id.length;
    this.x = Float64Array.from({ length: n }, (_, g) => finite(groups.x[g]));
    this.y = Float64Array.from({ length: n }, (_, g) => finite(groups.y[g]));
    this.#given = Float64Array.from({ length: n }, (_, g) => Math.max(finite(groups.r[g]), this.dotRadius));
    this.r = this.#given.slice();
    this.dotX = Float64Array.from({ length: m }, (_, d) => finite(dots.x[d]));
    this.dotY = Float64Array.from({ length: m }, (_, d) => finite(dots.y[d]));
    this.dotGroup = Int32Array.from({ length: m }, (_, d) => {
      const g = dots.group[d] ?? -1;
      return g >= 0 && g < n ? g : -1;
    });
    this.dotFirst = new Int32Array(n + 2);
    const slot = (g: number) => (g < 0 ? n : g);
    for (const g of this.dotGroup) this.dotFirst[slot(g) + 1]! += 1;
    for (let i = 1; i < n + 2; i += 1) this.dotFirst[i]! += this.dotFirst[i - 1]!;
    const next = this.dotFirst.slice();
    this.dotItems = new Int32Array(m);
    for (let d = 0; d < m; d += 1) this.dotItems[next[slot(this.dotGroup[d]!)]!++] = d;
    this.movedAt = new Int32Array(n + 1);
    this.groupIndex = new Map(groups.id.map((id, g) => [id, g]));
    this.dotIndex = new Map(dots.id.map((id, d) => [id, d]));
    this.seats = seatsOf(scene);
    this.largestChild = new Float64Array(n);
    this.#outlines = new Float64Array(n * 2 * DIRECTIONS);
    this.#cores = new Array<Circle | undefined>(n);
    for (let i = n - 1; i >= 0; i -= 1) this.#shape(this.tree.order[i]!);
  }

  /** Where dots lie; made when it is first asked for, since a map seen from far draws none. */
  get grid(): Grid {
    if (this.#grid === null) {
      this.loose.clear();
      this.#grid = new Grid(this.dotX.slice(), this.dotY.slice());
    }
    return this.#grid;
  }

  /** x, y pairs of the outline; a view into all of them. */
  outline(group: number): Float64Array {
    return this.#outlines.subarray(group * 2 * DIRECTIONS, (group + 1) * 2 * DIRECTIONS);
  }

  /** Middle of the shape, and how large a circle has room there. */
  core(group: number): Circle {
    return (this.#cores[group] ??= core(this.outline(group)));
  }

  *children(group: number): Generator<number> {
    const { order, place, end } = this.tree;
    const last = group < 0 ? order.length : end[group]!;
    for (let i = group < 0 ? 0 : place[group]! + 1; i < last; i = end[order[i]!]!) yield order[i]!;
  }

  *dotsOf(group: number): Generator<number> {
    const g = group < 0 ? this.tree.count : group;
    for (let k = this.dotFirst[g]!; k < this.dotFirst[g + 1]!; k += 1) yield this.dotItems[k]!;
  }

  dotCount(group: number): number {
    return this.dotFirst[group + 1]! - this.dotFirst[group]!;
  }

  hasContents(group: number): boolean {
    return this.largestChild[group]! > 0 || this.dotCount(group) > 0;
  }

  /** Everything there is; null for an empty scene. */
  bounds(): Box | null {
    const boxes: Box[] = [];
    for (const g of this.children(-1)) boxes.push(this.boxOf(g));
    for (const d of this.dotsOf(-1)) boxes.push(this.dotBox(d));
    return union(boxes);
  }
  /** As `bounds`, of what is drawn: an outline is smaller than the circle that holds it. */
  drawnBounds(): Box | null {
    const boxes = this.tops().map(({ x, y, r, outline }): Box => {
      if (!outline || outline.length === 0) return { left: x - r, top: y - r, right: x + r, bottom: y + r };
      const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
      for (let k = 0; k < outline.length; k += 2) {
        box.left = Math.min(box.left, outline[k]!);
        box.right = Math.max(box.right, outline[k]!);
        box.top = Math.min(box.top, outline[k + 1]!);
        box.bottom = Math.max(box.bottom, outline[k + 1]!);
      }
      return box;
    });
    return union(boxes);
  }
  /** The outermost shapes and dots. */
  tops(): Thing[] {
    const tops: Thing[] = [];
    for (const g of this.children(-1)) tops.push({ x: this.x[g]!, y: this.y[g]!, r: this.r[g]!, outline: this.outline(g) });
    for (const d of this.dotsOf(-1)) tops.push({ x: this.dotX[d]!, y: this.dotY[d]!, r: this.dotRadius });
    return tops;
  }
  boxOf(group: number): Box {
    const [x, y, r] = [this.x[group]!, this.y[group]!, this.r[group]!];
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  dotBox(dot: number): Box {
    const [x, y, r] = [this.dotX[dot]!, this.dotY[dot]!, this.dotRadius];
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  /** The box around some things by id; null where none is known. */
  boxAround(ids: Iterable<string>): Box | null {
    const boxes: Box[] = [];
    for (const id of ids) {
      const g = this.groupIndex.get(id);
      const d = this.dotIndex.get(id);
      if (g !== undefined) boxes.push(this.boxOf(g));
      else if (d !== undefined) boxes.push(this.dotBox(d));
    }
    return union(boxes);
  }
  labelOf(id: string): string {
    const { groups, dots } = this.scene;
    return groups.label[this.groupIndex.get(id) ?? -1] ?? dots.label[this.dotIndex.get(id) ?? -1] ?? '';
  }
  targetOf(id: string): Target {
    return this.groupIndex.has(id) ? { kind: 'group', id } : { kind: 'dot', id };
  }
  placeOf(id: string): Point | null {
    const g = this.groupIndex.get(id);
    if (g !== undefined) return { x: this.x[g]!, y: this.y[g]! };
    const d = this.dotIndex.get(id);
    return d === undefined ? null : { x: this.dotX[d]!, y: this.dotY[d]! };
  }

  /** Moves a group with everything in it, or a dot, by so much; the shapes around follow. */
  shift(id: string, dx: number, dy: number): void {
    const g = this.groupIndex.get(id);
    const d = this.dotIndex.get(id);
    this.version += 1;
    if (g !== undefined) {
      for (let i = this.tree.place[g]!; i < this.tree.end[g]!; i += 1) {
        const inner = this.tree.order[i]!;
        this.movedAt[inner] = this.version;
        this.x[inner]! += dx;
        this.y[inner]! += dy;
        const outline = this.outline(inner);
        for (let k = 0; k < outline.length; k += 2) {
          outline[k]! += dx;
          outline[k + 1]! += dy;
        }
        this.#cores[inner] = undefined;
        for (const dot of this.dotsOf(inner)) this.#shiftDot(dot, dx, dy);
      }
      this.#reshapeFrom(this.tree.parent[g]!);
    } else if (d !== undefined) {
      this.#shiftDot(d, dx, dy);
      this.#reshapeFrom(this.dotGroup[d]!);
    }
  }
  #shiftDot(dot: number, dx: number, dy: number): void {
    this.dotX[dot]! += dx;
    this.dotY[dot]! += dy;
    this.loose.add(dot);
  }
  #reshapeFrom(group: number): void {
    for (let g = group; g >= 0; g = this.tree.parent[g]!) {
      this.movedAt[g] = this.version;
      this.#shape(g);
    }
    this.movedAt[this.tree.count] = this.version;
  }

  #shape(g: number): void {
    const [x, y] = [this.x[g]!, this.y[g]!];
    let need = this.#given[g]!;
    let largest = 0;
    const hull = this.#hull;
    hull.begin(x, y);
    // All shapes are made before the first picture: plain loops, since generators are slow until they have run often.
    const { order, place, end } = this.tree;
    for (let i = place[g]! + 1; i < end[g]!; i = end[order[i]!]!) {
      const child = order[i]!;
      const r = this.r[child]!;
      largest = Math.max(largest, r);
      // Outlines have corners; a child that touches from within would stand out between them.
      need = Math.max(need, (Math.hypot(this.x[child]! - x, this.y[child]! - y) + r) * 1.004);
      hull.addOutline(this.outline(child), ROOM_GROUP * this.dotRadius + 0.02 * r);
    }
    for (let k = this.dotFirst[g]!; k < this.dotFirst[g + 1]!; k += 1) {
      const dot = this.dotItems[k]!;
      need = Math.max(need, Math.hypot(this.dotX[dot]! - x, this.dotY[dot]! - y) + 2 * this.dotRadius);
      hull.add(this.dotX[dot]!, this.dotY[dot]!, ROOM_DOT * this.dotRadius);
    }
    this.r[g] = need;
    this.largestChild[g] = largest;
    this.#cores[g] = undefined;
    const out = this.outline(g);
    if (this.hasContents(g)) hull.outline({ x, y, r: need }, out);
    else circleOutline({ x, y, r: need * 0.92 }, out);
  }

  /** Ids without those that move along with another one anyway. */
  outermost(ids: readonly string[]): string[] {
    const groups = ids.flatMap((id) => this.groupIndex.get(id) ?? []);
    return ids.filter((id) => {
      const g = this.groupIndex.get(id);
      if (g !== undefined) return !groups.some((other) => other !== g && isWithin(this.tree, g, other));
      const d = this.dotIndex.get(id);
      if (d === undefined) return false;
      const home = this.dotGroup[d]!;
      return home < 0 || !groups.some((other) => isWithin(this.tree, home, other));
    });
  }
}

function seatsOf({ dots }: Scene): Map<number, number[]> {
  const seats = new Map<number, number[]>();
  const given = dots.seatOf;
  if (!given) return seats;
  for (let d = 0; d < dots.id.length; d += 1) {
    const own = given[d] ?? -1;
    if (own < 0 || own >= dots.id.length || own === d) continue;
    const all = seats.get(own) ?? [own];
    all.push(d);
    seats.set(own, all);
    seats.set(d, all);
  }
  return seats;
}

export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const all = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const box of boxes) {
    all.left = Math.min(all.left, box.left);
    all.top = Math.min(all.top, box.top);
    all.right = Math.max(all.right, box.right);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}
