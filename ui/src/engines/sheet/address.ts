// Places on a sheet: from 0 in code, `B4` and `B4:C7` for a person.

/** A rectangle of cells, both corners included, from 0. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
/** `B4`, or `B4:C7` where it is more than one cell. */
export function rectName(rect: Rect): string {
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

/** The last column and row that spreadsheets know. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

function parseCell(text: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text.trim()) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row < 0 || row > LAST_ROW || column > LAST_COLUMN ? null : { row, column };
}
/** Reads `B4`, `b4:c7`, `C7:B4` and `$B$4`; null for anything else. */
export function parseRect(text: string): Rect | null {
  const [from = '', to = from, ...more] = text.split(':');
  const [a, b] = [parseCell(from), parseCell(to)];
  if (!a || !b || more.length > 0) return null;
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
}

export function rectOf(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
export function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
export function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
/** The smallest rectangle around both. */
export function around(a: Rect, b: Rect): Rect {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}
/** What is left of `rect` without `hole`: at most four rectangles, the ones above and below as wide as `rect`. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const left: Rect[] = [];
  const [top, bottom] = [Math.max(rect.top, hole.top), Math.min(rect.bottom, hole.bottom)];
  if (rect.top < hole.top) left.push({ ...rect, bottom: hole.top - 1 });
  if (rect.left < hole.left) left.push({ top, bottom, left: rect.left, right: hole.left - 1 });
  if (rect.right > hole.right) left.push({ top, bottom, left: hole.right + 1, right: rect.right });
  if (rect.bottom > hole.bottom) left.push({ ...rect, top: hole.bottom + 1 });
  return left;
}
/** Grows `rect` until it cuts none of the merged areas. */
export function wholeMerges(rect: Rect, merges: readonly Rect[]): Rect {
  let grown = rect;
  for (;;) {
    const next = merges.reduce((sum, merge) => (overlaps(sum, merge) ? around(sum, merge) : sum), grown);
    if (sameRect(next, grown)) return grown;
    grown = next;
  }
}

export type Edge = 'top' | 'right' | 'bottom' | 'left';
export const EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

/**
 * Moves one edge of a rectangle, so that its first or last row or column is `to`. At least one cell stays, and a merged
 * area is taken or left as a whole.
 *
 * * `last`: the sheet's last row, or its last column for the left and right edge.
 */
export function moveEdge(rect: Rect, edge: Edge, to: number, merges: readonly Rect[], last: number): Rect {
  const upright = edge === 'top' || edge === 'bottom';
  const far = edge === 'bottom' || edge === 'right';
  const [low, high] = upright ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const [from, until] = upright ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  let at = far ? Math.min(Math.max(to, rect[low]), last) : Math.min(Math.max(to, 0), rect[high]);
  const grows = far ? at > rect[high] : at < rect[low];
  for (;;) {
    const before = far ? at : at - 1; // the line before the moved edge, which no merged area may cross
    const cut = merges.find((merge) => merge[from] <= rect[until] && merge[until] >= rect[from] && merge[low] <= before && merge[high] > before);
    if (!cut) break;
    at = far ? (grows ? cut[high] : cut[low] - 1) : grows ? cut[low] : cut[high] + 1;
    if (far ? at < rect[low] : at > rect[high]) return rect;
  }
  return { ...rect, [far ? high : low]: at };
}
