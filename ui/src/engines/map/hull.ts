// Soft closed shapes. A shape is kept as its reach in `DIRECTIONS` directions (its support function): the reach of a
// union is the larger one, rounding is an average over neighbouring directions, and both keep it convex. Pure.

/** Corners of an outline. */
export const DIRECTIONS = 48;
const STEP = (2 * Math.PI) / DIRECTIONS;
const COS = Float64Array.from({ length: DIRECTIONS }, (_, k) => Math.cos(k * STEP));
const SIN = Float64Array.from({ length: DIRECTIONS }, (_, k) => Math.sin(k * STEP));
/** How far rounding reaches: a corner is spread over about a sixth of the turn. */
const SPREAD = 4;
const KERNEL = Array.from({ length: 2 * SPREAD + 1 }, (_, i) => Math.exp(-(((i - SPREAD) / 2) ** 2) / 2));
const WEIGHT = KERNEL.reduce((a, b) => a + b, 0);
/** What corners lack against the curve through them, as a share of the reach. */
const CHORD = 0.01;

export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** Collects circles and gives the soft shape around them. Used again and again, so that nothing is allocated for each. */
export class Hull {
  #reach = new Float64Array(DIRECTIONS);
  /** The reach with some of its other end before and behind it, so that its neighbours are found without a question. */
  #around = new Float64Array(DIRECTIONS + 2 * SPREAD);
  #soft = new Float64Array(DIRECTIONS);
  #x = 0;
  #y = 0;
  #any = false;
  /** How far it reaches at least in every direction; less where that is not known. */
  #least = -Infinity;

  /** Begins a shape; `x`, `y` must lie near its contents. */
  begin(x: number, y: number): void {
    this.#reach.fill(-Infinity);
    this.#x = x;
    this.#y = y;
    this.#any = false;
    this.#least = -Infinity;
  }

  add(x: number, y: number, r: number): void {
    const dx = x - this.#x;
    const dy = y - this.#y;
    // What lies within a circle that the shape reaches everywhere adds nothing.
    if (Math.sqrt(dx * dx + dy * dy) + r <= this.#least) return;
    const reach = this.#reach;
    let least = Infinity;
    for (let k = 0; k < DIRECTIONS; k += 1) {
      const far = dx * COS[k]! + dy * SIN[k]! + r;
      if (far > reach[k]!) reach[k] = far;
      if (reach[k]! < least) least = reach[k]!;
    }
    this.#least = least;
    this.#any = true;
  }

  /** Adds a shape by its outline, as `outline` writes it: its corner `k` is the furthest in direction `k`, or beside it. */
  addOutline(outline: ArrayLike<number>, r: number): void {
    const reach = this.#reach;
    const n = DIRECTIONS;
    for (let k = 0; k < n; k += 1) {
      const cos = COS[k]!;
      const sin = SIN[k]!;
      for (let i = k + n - 1; i <= k + n + 1; i += 1) {
        const at = 2 * (i % n);
        const far = (outline[at]! - this.#x) * cos + (outline[at + 1]! - this.#y) * sin + r;
        if (far > reach[k]!) reach[k] = far;
      }
    }
    this.#any = true;
  }

  /**
   * Writes the outline as x, y pairs. It holds every circle added and stays within `limit`, as far as the circles do;
   * the whole of `limit` where nothing was added.
   */
  outline(limit: Circle, out: Float64Array): void {
    if (!this.#any) return circleOutline(limit, out);
    const reach = this.#reach;
    const soft = this.#soft;
    let lack = 0;
    let most = 0;
    const around = this.#around;
    around.set(reach, SPREAD);
    for (let i = 0; i < SPREAD; i += 1) {
      around[i] = reach[DIRECTIONS - SPREAD + i]!;
      around[DIRECTIONS + SPREAD + i] = reach[i]!;
    }
    for (let k = 0; k < DIRECTIONS; k += 1) {
      const at = k + SPREAD;
      let sum = KERNEL[SPREAD]! * reach[k]!;
      for (let i = 1; i <= SPREAD; i += 1) sum += KERNEL[SPREAD + i]! * (around[at - i]! + around[at + i]!);
      soft[k] = sum / WEIGHT;
      lack = Math.max(lack, reach[k]! - soft[k]!);
      most = Math.max(most, Math.abs(reach[k]!));
    }
    const more = lack + CHORD * most;
    for (let k = 0; k < DIRECTIONS; k += 1) {
      const h = soft[k]! + more;
      const turn = (soft[(k + 1) % DIRECTIONS]! - soft[(k + DIRECTIONS - 1) % DIRECTIONS]!) / (2 * STEP);
      let x = this.#x + h * COS[k]! - turn * SIN[k]!;
      let y = this.#y + h * SIN[k]! + turn * COS[k]!;
      const dx = x - limit.x;
      const dy = y - limit.y;
      const away = Math.hypot(dx, dy);
      if (away > limit.r) {
        x = limit.x + (dx / away) * limit.r;
        y = limit.y + (dy / away) * limit.r;
      }
      out[2 * k] = x;
      out[2 * k + 1] = y;
    }
  }
}

export function circleOutline(circle: Circle, out: Float64Array): void {
  for (let k = 0; k < DIRECTIONS; k += 1) {
    out[2 * k] = circle.x + circle.r * COS[k]!;
    out[2 * k + 1] = circle.y + circle.r * SIN[k]!;
  }
}

/** Whether a point lies in an outline (even-odd). */
export function inside(outline: ArrayLike<number>, x: number, y: number): boolean {
  let within = false;
  const n = outline.length;
  let px = outline[n - 2]!;
  let py = outline[n - 1]!;
  for (let i = 0; i < n; i += 2) {
    const qx = outline[i]!;
    const qy = outline[i + 1]!;
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) within = !within;
    px = qx;
    py = qy;
  }
  return within;
}

/** Middle of an outline and the radius of a circle there that lies within it. */
export function core(outline: ArrayLike<number>): Circle {
  let x = 0;
  let y = 0;
  const n = outline.length / 2;
  for (let i = 0; i < n; i += 1) {
    x += outline[2 * i]! / n;
    y += outline[2 * i + 1]! / n;
  }
  let least = Infinity;
  for (let i = 0; i < n; i += 1) {
    const j = (i + 1) % n;
    least = Math.min(least, distanceToSegment(x, y, outline[2 * i]!, outline[2 * i + 1]!, outline[2 * j]!, outline[2 * j + 1]!));
  }
  return { x, y, r: least };
}

export function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = dx * dx + dy * dy;
  const t = along === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
