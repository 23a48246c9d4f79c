// The points of a radar, and the line of a trend. Pure.
import { LINE, linesOf } from './paths';

export interface Point {
  x: number;
  y: number;
}
/** Beyond so many axes a radar cannot be read. */
export const MOST_AXES = 12;

/** Where the end of an axis or a value on it lies; `part` 0 to 1 from the centre, the first axis upwards, then clockwise. */
export function onAxis(axis: number, axes: number, part: number, centre: number, radius: number): Point {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const round = (n: number) => Math.round(n * 10) / 10;
  return { x: round(centre + Math.cos(angle) * radius * part), y: round(centre + Math.sin(angle) * radius * part) };
}
/** The name of an axis, at its end. */
export interface AxisName {
  lines: string[];
  x: number;
  /** Of its first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}
/** px from the base of a line of a name up to its letters, and down to the tails of them. */
const [OVER, UNDER] = [12, 6];
/** Where the names of the axes stand, and from where to where the picture goes: what follows it stands right below. */
export function namesAround(names: readonly string[], centre: number, radius: number, room: number): { names: AxisName[]; top: number; bottom: number } {
  const far = 1.1;
  const around = names.map((name, i): AxisName => {
    const { x, y } = onAxis(i, names.length, far, centre, radius);
    const lines = linesOf(name, room + centre - radius * far);
    const above = y < centre - radius ? lines.length - 1 : y > centre + radius ? 0 : (lines.length - 1) / 2;
    return { lines, x, y: y + 4 - above * LINE, anchor: x < centre - 8 ? 'end' : x > centre + 8 ? 'start' : 'middle' };
  });
  return {
    names: around,
    top: Math.floor(Math.min(...around.map((each) => each.y)) - OVER),
    bottom: Math.ceil(Math.max(...around.map((each) => each.y + (each.lines.length - 1) * LINE)) + UNDER),
  };
}
/** The outline over known values; a value that is not known breaks it instead of counting as nothing. */
export function outline(parts: readonly (number | null)[], centre: number, radius: number): string {
  let d = '';
  let open = false;
  const n = parts.length;
  for (let i = 0; i <= n; i += 1) {
    const part = parts[i % n] ?? null;
    if (part === null) {
      open = false;
      continue;
    }
    const { x, y } = onAxis(i % n, n, part, centre, radius);
    d += `${open ? 'L' : 'M'}${x} ${y}`;
    open = true;
  }
  return d;
}
/** The place of a rating on its scale, 0 to 1. */
export function partOf(values: readonly number[], rating: number | null): number | null {
  if (rating === null || values.length < 2) return null;
  const place = values.findIndex((value) => value >= rating);
  return (place < 0 ? values.length - 1 : place) / (values.length - 1);
}
/** A step line over time: what was said holds until the next. Days as numbers; `width` and `height` in px. */
export function trend(said: readonly { day: number; part: number }[], from: number, to: number, width: number, height: number): string {
  const span = Math.max(1, to - from);
  const x = (day: number) => Math.round(((day - from) / span) * width * 10) / 10;
  const y = (part: number) => Math.round((1 - part) * (height - 4) * 10) / 10 + 2;
  let d = '';
  said.forEach(({ day, part }, i) => {
    d += i === 0 ? `M${x(day)} ${y(part)}` : `H${x(day)}V${y(part)}`;
  });
  return d === '' ? '' : `${d}H${width}`;
}
