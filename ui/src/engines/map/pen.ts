// What every part of the drawing needs: a pen, where things lie on the screen, how wide texts are.
import type { Box, Camera, Size } from './camera';
import { DIMMED, HIDDEN, LIT } from './focus';
import type { Measure } from './labels';
import type { Plan } from './picture';
import type { Layers, Target } from './scene';
import type { Theme } from './theme';

type Context = CanvasRenderingContext2D;

/** A name that has been drawn: a click on it is a click on the thing. px of the view it was painted for. */
export interface Placed {
  left: number;
  top: number;
  right: number;
  bottom: number;
  target: Target;
  /** It stands on the edge of its shape, on a ground of its own with round ends: a ring around the shape passes below it. */
  onEdge?: boolean;
}

export interface Task {
  pen: Context;
  plan: Plan;
  camera: Camera;
  size: Size;
  theme: Theme;
  layers: Layers;
  selected: ReadonlySet<string>;
  number: (value: number) => string;
  placed: Placed[];
  /** What floats over the map: no name is written below it. px. */
  covered?: readonly Box[];
}

/** Share that is left of what is dimmed. */
const DIM = 0.4;

export function alphaOf(light: number | undefined): number {
  return light === HIDDEN ? 0 : light === DIMMED ? DIM : 1;
}

export function groupLight({ plan }: Task, g: number): number {
  return plan.light ? plan.light.groups[g]! : LIT;
}
export function dotLight({ plan }: Task, d: number): number {
  return plan.light ? plan.light.dots[d]! : LIT;
}

/** Radius of a dot on the screen: it grows with the zoom, ever more slowly. */
export function dotSize(radius: number, zoom: number): number {
  const px = radius * zoom;
  return px <= 6 ? px : Math.min(13, 6 + (px - 6) * 0.3);
}

/** Radius of the ring that stands where nobody gives what is wanted. */
export function wantedSize(radius: number, zoom: number): number {
  return Math.max(4, dotSize(radius, zoom) * 1.8);
}

/** Lays the path of an outline, rounded, as finely as its size asks for. */
export function outlinePath(pen: Context, outline: ArrayLike<number>, camera: Camera, size: Size, radius: number): void {
  const step = radius < 10 ? 8 : radius < 40 ? 4 : 2;
  const z = camera.zoom;
  const ox = size.width / 2 - camera.x * z;
  const oy = size.height / 2 - camera.y * z;
  const n = outline.length;
  // Coarse steps cut corners; the curve then runs through the points instead of between them.
  const rough = radius < 260;
  const jump = rough ? step * 2 : 2;
  let px = outline[n - jump]! * z + ox;
  let py = outline[n - jump + 1]! * z + oy;
  let x = outline[0]! * z + ox;
  let y = outline[1]! * z + oy;
  pen.moveTo((px + x) / 2, (py + y) / 2);
  for (let i = 0; i < n; i += jump) {
    const j = (i + jump) % n;
    const nx = outline[j]! * z + ox;
    const ny = outline[j + 1]! * z + oy;
    pen.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
    px = x;
    py = y;
    x = nx;
    y = ny;
  }
  pen.closePath();
}

/** How a text looks: weight and size in px. */
export interface Face {
  weight: 400 | 600;
  px: number;
}

/**
 * The one size of a font that is loaded; texts of other sizes are that one, drawn larger or smaller. To find and load a
 * font takes a window longer than painting a whole map.
 */
const LOADED = 12;
const fontOf = (theme: Theme, { weight }: Face) => `${weight} ${LOADED}px ${theme.font}`;

const widths = new Map<string, Map<string, number>>();

/** How wide a text is, px; remembered. */
export function measureIn({ pen, theme }: Pick<Task, 'pen' | 'theme'>, face: Face): Measure {
  const font = fontOf(theme, face);
  const grown = face.px / LOADED;
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map()));
  const cache = known;
  return (text) => {
    const width = cache.get(text);
    if (width !== undefined) return width * grown;
    if (cache.size > 50_000) cache.clear();
    pen.font = font;
    const measured = pen.measureText(text).width;
    cache.set(text, measured);
    return measured * grown;
  };
}

/** Writes a text in the pen's colour, its middle at `y`; with a halo on so many px of another colour. */
export function write({ pen, theme }: Pick<Task, 'pen' | 'theme'>, text: string, x: number, y: number, face: Face, halo?: { colour: string; width: number }): void {
  const grown = face.px / LOADED;
  pen.font = fontOf(theme, face);
  pen.textBaseline = 'middle';
  const moved = grown !== 1;
  if (moved) {
    pen.save();
    pen.translate(x, y);
    pen.scale(grown, grown);
  }
  const [left, middle] = moved ? [0, 0] : [x, y];
  if (halo) {
    pen.lineJoin = 'round';
    pen.setLineDash([]);
    pen.lineWidth = halo.width / grown;
    pen.strokeStyle = halo.colour;
    pen.strokeText(text, left, middle);
  }
  pen.fillText(text, left, middle);
  if (moved) pen.restore();
}

/** Text in a colour on a halo of the ground. */
export function haloed(task: Pick<Task, 'pen' | 'theme'>, text: string, x: number, y: number, face: Face, colour: string, width: number): void {
  task.pen.fillStyle = colour;
  write(task, text, x, y, face, { colour: task.theme.canvas, width });
}
