// Where she looks from: pan, zoom, fit and flight. Pure.
import type { Circle } from './hull';

export interface Camera {
  /** World point in the middle of the view. */
  x: number;
  y: number;
  /** px per world unit. */
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function toScreen(camera: Camera, size: Size, x: number, y: number): Point {
  return { x: (x - camera.x) * camera.zoom + size.width / 2, y: (y - camera.y) * camera.zoom + size.height / 2 };
}

export function toWorld(camera: Camera, size: Size, x: number, y: number): Point {
  return { x: (x - size.width / 2) / camera.zoom + camera.x, y: (y - size.height / 2) / camera.zoom + camera.y };
}

/** The part of the world in sight, with `over` px more on every side. */
export function sight(camera: Camera, size: Size, over = 0): Box {
  const w = (size.width / 2 + over) / camera.zoom;
  const h = (size.height / 2 + over) / camera.zoom;
  return { left: camera.x - w, top: camera.y - h, right: camera.x + w, bottom: camera.y + h };
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Zooms by a factor; what lies under the point (px) stays there. */
export function zoomed(camera: Camera, size: Size, factor: number, at: Point, limits: { least: number; most: number }): Camera {
  const zoom = Math.min(limits.most, Math.max(limits.least, camera.zoom * factor));
  const under = toWorld(camera, size, at.x, at.y);
  return { zoom, x: under.x - (at.x - size.width / 2) / zoom, y: under.y - (at.y - size.height / 2) / zoom };
}

/** Room around what is fitted, px: what floats over the map lies there. */
export interface Margin {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Shows the whole of a box, never larger than `most`. */
export function fitted(box: Box, size: Size, margin: Margin, most: number): Camera {
  const width = Math.max(40, size.width - margin.left - margin.right);
  const height = Math.max(40, size.height - margin.top - margin.bottom);
  const wide = Math.max(box.right - box.left, 1e-9);
  const high = Math.max(box.bottom - box.top, 1e-9);
  const zoom = Math.min(most, width / wide, height / high);
  return {
    zoom,
    x: (box.left + box.right) / 2 - (margin.left - margin.right) / 2 / zoom,
    y: (box.top + box.bottom) / 2 - (margin.top - margin.bottom) / 2 / zoom,
  };
}

/** A shape as it counts for what it must keep clear of: its circle, and its outline (x, y pairs) where it has one. */
export interface Thing extends Circle {
  outline?: ArrayLike<number>;
}

/** Shrunk by so much at a time, and no further than this, until nothing lies below what floats over the view. */
const SHRINK = 0.97;
const LEAST_SHRUNK = 0.5;
/** px between things and what floats. */
const KEPT_CLEAR = 6;
const STEPS = [-1, -0.5, 0, 0.5, 1];
/** Of the room that is left beside and above, so much to a side: the middle first. */
const SHIFTS = STEPS.flatMap((x) => STEPS.map((y) => ({ x, y }))).sort((a, b) => Math.abs(a.x) + Math.abs(a.y) - Math.abs(b.x) - Math.abs(b.y));

/**
 * As `fitted`, with none of the `things` in the box below what floats over the view (boxes in px); null where they would have
 * to be made much smaller for that. Where the box leaves room, it moves there before it is made smaller.
 *
 * Cost: things x floats for each of some hundred places tried at most.
 */
export function fittedClear(box: Box, things: readonly Thing[], size: Size, margin: Margin, most: number, floats: readonly Box[]): Camera | null {
  const whole = fitted(box, size, margin, most);
  const room = { x: size.width - margin.left - margin.right, y: size.height - margin.top - margin.bottom };
  const clear = (camera: Camera) =>
    floats.every((float) => {
      const from = toWorld(camera, size, float.left - KEPT_CLEAR, float.top - KEPT_CLEAR);
      const to = toWorld(camera, size, float.right + KEPT_CLEAR, float.bottom + KEPT_CLEAR);
      return things.every(({ x, y, r, outline }) => {
        if (Math.hypot(Math.max(0, from.x - x, x - to.x), Math.max(0, from.y - y, y - to.y)) >= r) return true;
        if (!outline) return false;
        for (let k = 0; k < outline.length; k += 2) {
          const [at, down] = [outline[k]!, outline[k + 1]!];
          if (at > from.x && at < to.x && down > from.y && down < to.y) return false;
        }
        return true;
      });
    });
  for (let zoom = whole.zoom; zoom >= whole.zoom * LEAST_SHRUNK; zoom *= SHRINK) {
    const middle = fitted(box, size, margin, zoom);
    const spare = { x: Math.max(0, room.x / zoom - (box.right - box.left)) / 2, y: Math.max(0, room.y / zoom - (box.bottom - box.top)) / 2 };
    for (const shift of SHIFTS) {
      const camera = { zoom, x: middle.x + shift.x * spare.x, y: middle.y + shift.y * spare.y };
      if (clear(camera)) return camera;
    }
  }
  return null;
}

/**
 * The way from one camera to another at `t` 0..1: out, over and in again where it is far, so that she keeps her
 * bearings (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003).
 */
export function flight(from: Camera, to: Camera, size: Size): (t: number) => Camera {
  const RHO = 1.4;
  const side = Math.max(size.width, size.height, 1);
  const w0 = side / from.zoom;
  const w1 = side / to.zoom;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const u1 = Math.hypot(dx, dy);
  if (u1 < 1e-6 * Math.min(w0, w1)) {
    const s = Math.log(w1 / w0);
    return (t) => ({ x: from.x + dx * t, y: from.y + dy * t, zoom: side / (w0 * Math.exp(s * t)) });
  }
  const b = (w: number, sign: number) => (w1 * w1 - w0 * w0 + sign * RHO ** 4 * u1 * u1) / (2 * w * RHO ** 2 * u1);
  const r = (v: number) => Math.log(Math.sqrt(v * v + 1) - v);
  const r0 = r(b(w0, 1));
  const s = (r(b(w1, -1)) - r0) / RHO;
  const cosh = Math.cosh(r0);
  return (t) => {
    if (t >= 1) return to;
    const u = (w0 / (RHO ** 2 * u1)) * (cosh * Math.tanh(RHO * s * t + r0) - Math.sinh(r0));
    return { x: from.x + u * dx, y: from.y + u * dy, zoom: (side * Math.cosh(RHO * s * t + r0)) / (w0 * cosh) };
  };
}
