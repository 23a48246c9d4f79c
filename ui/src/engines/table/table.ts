// What a list needs to know beside its drawing: which rows are in sight, where a key leads, what a press selects.
import { folded } from '../../shared/fold';

export type Id = string;

/** One row on the screen. Rows of an outline say how deep they are and whether they are open. */
export interface Row {
  id: Id;
  /** What typing letters finds. */
  name: string;
  /** From 1; only in an outline. */
  depth?: number;
  /** null: nothing lies within. */
  open?: boolean | null;
}
export interface Column {
  id: string;
  title: string;
  /** As in `grid-template-columns`. */
  width: string;
  numeric?: boolean;
  sortable?: boolean;
  /** How its cells are edited; without it they are only read. */
  edit?: 'text' | readonly Choice[];
  /** Offered while a text is written; other words are accepted. */
  offers?: readonly string[];
}
export interface Choice {
  value: string;
  label: string;
}
export interface Cursor {
  row: Id;
  column: number;
}
export interface Sort {
  column: string;
  down: boolean;
}

/** Rows drawn beyond each edge, so that a turn of the wheel does not show blank. */
const SPARE = 8;

/** The rows to draw, from and up to but without. */
export function inSight(count: number, rowHeight: number, top: number, height: number): [number, number] {
  // A window that has no height yet shows a screenful: tests, and the first paint.
  const tall = height > 0 ? height : 40 * rowHeight;
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  return [Math.min(first, count), Math.min(count, Math.ceil((top + tall) / rowHeight) + SPARE)];
}

/** Where to scroll so that row `at` is wholly in sight; `top` when it is already. */
export function scrolledTo(at: number, rowHeight: number, top: number, height: number): number {
  const from = at * rowHeight;
  if (from < top) return from;
  return from + rowHeight > top + height ? from + rowHeight - height : top;
}

/** The row above in whose branch row `at` lies; -1 for none. */
export function parentOf(rows: readonly Row[], at: number): number {
  const depth = rows[at]?.depth ?? 1;
  for (let i = at - 1; i >= 0; i -= 1) if ((rows[i]?.depth ?? 1) < depth) return i;
  return -1;
}

export type Step =
  | { go: number; column?: number }
  | { fold: Id; open: boolean }
  | null;

/** Where a key leads from row `at` and column `column`. In an outline the arrows to the side open and close rows first. */
export function stepOf(key: string, rows: readonly Row[], at: number, column: number, columns: number, page: number): Step {
  const last = rows.length - 1;
  const row = rows[at];
  if (!row) return last < 0 ? null : { go: 0 };
  const outline = row.depth !== undefined;
  switch (key) {
    case 'ArrowDown': return { go: Math.min(last, at + 1) };
    case 'ArrowUp': return { go: Math.max(0, at - 1) };
    case 'PageDown': return { go: Math.min(last, at + page) };
    case 'PageUp': return { go: Math.max(0, at - page) };
    case 'Home': return { go: 0 };
    case 'End': return { go: last };
    case 'ArrowRight':
      if (outline && column === 0 && row.open === false) return { fold: row.id, open: true };
      return { go: at, column: Math.min(columns - 1, column + 1) };
    case 'ArrowLeft': {
      if (column > 0) return { go: at, column: column - 1 };
      if (row.open === true) return { fold: row.id, open: false };
      const parent = outline ? parentOf(rows, at) : -1;
      return parent >= 0 ? { go: parent } : null;
    }
    default: return null;
  }
}

/** The row whose name begins with what was typed, from the present one on and around; -1 for none. One letter goes on to the next. */
export function typedTo(rows: readonly Row[], at: number, typed: string): number {
  const wanted = folded(typed);
  const start = wanted.length === 1 ? at + 1 : Math.max(0, at);
  for (let i = 0; i < rows.length; i += 1) {
    const k = (start + i) % rows.length;
    if (folded(rows[k]?.name ?? '').startsWith(wanted)) return k;
  }
  return -1;
}

/** The rows between two, both included, in the order of the screen. */
export function between(rows: readonly Row[], a: Id, b: Id): Id[] {
  const from = rows.findIndex((row) => row.id === a);
  const to = rows.findIndex((row) => row.id === b);
  if (to < 0) return [];
  if (from < 0) return [b];
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
}
