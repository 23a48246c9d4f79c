// The way a line takes between two shapes: a slight bend, from edge to edge. Pure.
import type { Box, Point } from './camera';
import { inside } from './hull';

/** A quadratic curve. */
export interface Curve {
  ax: number;
  ay: number;
  cx: number;
  cy: number;
  bx: number;
  by: number;
}

/** How far the middle stands off the straight line, as a share of its length; each further lane adds as much again. */
const BEND = 0.07;

export function curveBetween(a: Point, b: Point, lane: number): Curve {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // Twice the bend: a quadratic curve goes half way to its control point.
  const off = 2 * BEND * (1 + 2.4 * lane);
  return { ax: a.x, ay: a.y, bx: b.x, by: b.y, cx: (a.x + b.x) / 2 - dy * off, cy: (a.y + b.y) / 2 + dx * off };
}

export function pointOn(curve: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * curve.ax + 2 * s * t * curve.cx + t * t * curve.bx,
    y: s * s * curve.ay + 2 * s * t * curve.cy + t * t * curve.by,
  };
}

/** The part of a curve from `t0` to `t1`. */
export function part(curve: Curve, t0: number, t1: number): Curve {
  const a = pointOn(curve, t0);
  const b = pointOn(curve, t1);
  const s0 = 1 - t0;
  const x = s0 * ((1 - t1) * curve.ax + t1 * curve.cx) + t0 * ((1 - t1) * curve.cx + t1 * curve.bx);
  const y = s0 * ((1 - t1) * curve.ay + t1 * curve.cy) + t0 * ((1 - t1) * curve.cy + t1 * curve.by);
  return { ax: a.x, ay: a.y, cx: x, cy: y, bx: b.x, by: b.y };
}

/**
 * The part of a curve between two outlines: it leaves the first for the last time and comes to the second. Null where
 * nothing is left between them.
 */
export function between(curve: Curve, from: ArrayLike<number> | null, to: ArrayLike<number> | null): Curve | null {
  const t0 = from ? crossing(curve, from, 0, 1) : 0;
  const t1 = to ? crossing(curve, to, 1, 0) : 1;
  return t1 - t0 > 0.02 ? part(curve, t0, t1) : null;
}

/** Where a curve that starts within an outline at `start` leaves it; `start` where it does not begin within. */
function crossing(curve: Curve, outline: ArrayLike<number>, start: number, goal: number): number {
  const within = (t: number) => {
    const p = pointOn(curve, t);
    return inside(outline, p.x, p.y);
  };
  if (!within(start)) return start;
  let low = start;
  let high = goal;
  // Coarse steps first: the curve may leave and come back where one group lies within the other.
  for (let i = 1; i <= 8; i += 1) {
    const t = start + ((goal - start) * i) / 8;
    if (!within(t)) {
      high = t;
      break;
    }
    low = t;
  }
  for (let i = 0; i < 12; i += 1) {
    const t = (low + high) / 2;
    if (within(t)) low = t;
    else high = t;
  }
  return high;
}

/** Which part of a curve (t from, to) passes a box; null where it does not. In steps of a 24th. */
export function passing(curve: Curve, box: Box): [number, number] | null {
  if (Math.max(curve.ax, curve.bx, curve.cx) < box.left || Math.min(curve.ax, curve.bx, curve.cx) > box.right) return null;
  if (Math.max(curve.ay, curve.by, curve.cy) < box.top || Math.min(curve.ay, curve.by, curve.cy) > box.bottom) return null;
  const STEPS = 24;
  let first = -1;
  let last = -1;
  let p = pointOn(curve, 0);
  for (let i = 1; i <= STEPS; i += 1) {
    const q = pointOn(curve, i / STEPS);
    const apart = Math.max(p.x, q.x) < box.left || Math.min(p.x, q.x) > box.right || Math.max(p.y, q.y) < box.top || Math.min(p.y, q.y) > box.bottom;
    if (!apart) {
      if (first < 0) first = i - 1;
      last = i;
    }
    p = q;
  }
  return first < 0 ? null : [first / STEPS, last / STEPS];
}

/** The length of a curve from its beginning to `t`, within a per cent. */
export function lengthTo(curve: Curve, t: number): number {
  let sum = 0;
  let p = pointOn(curve, 0);
  for (let i = 1; i <= 16; i += 1) {
    const q = pointOn(curve, (t * i) / 16);
    sum += Math.hypot(q.x - p.x, q.y - p.y);
    p = q;
  }
  return sum;
}

/** The distance from a point to a curve. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let least = Infinity;
  let p = pointOn(curve, 0);
  for (let i = 1; i <= 16; i += 1) {
    const q = pointOn(curve, i / 16);
    const dx = q.x - p.x;
    const dy = q.y - p.y;
    const along = dx * dx + dy * dy;
    const t = along === 0 ? 0 : Math.max(0, Math.min(1, ((x - p.x) * dx + (y - p.y) * dy) / along));
    least = Math.min(least, Math.hypot(x - p.x - t * dx, y - p.y - t * dy));
    p = q;
  }
  return least;
}

/** Where nobody gives what a group wants: a place beside it, clear of the other shapes as far as there is one, and how much `room` it has, at most `gap`. */
export function placeBeside(at: Round, gap: number, turn: number, roomAt: (p: Point) => number): Point & { room: number } {
  let best = { x: at.x + at.r + gap, y: at.y, room: -Infinity };
  for (let i = 0; i < 16; i += 1) {
    // Down to the right first: names stand above.
    const angle = 0.9 + turn * 0.6 + (i % 2 === 0 ? i : -i - 1) * (Math.PI / 16);
    const p = { x: at.x + Math.cos(angle) * (at.r + gap), y: at.y + Math.sin(angle) * (at.r + gap) };
    const room = Math.min(gap, roomAt(p));
    if (room > best.room + 1e-9) best = { ...p, room };
    if (room >= gap * ENOUGH) break;
  }
  return best;
}

/** Of the gap beside a shape, the part that has to be free around what stands there. */
export const ENOUGH = 0.6;

interface Round {
  x: number;
  y: number;
  r: number;
}
