// The active cell and the range around it, and what each key does to them. Pure: no DOM.

export interface Cell {
  row: number;
  column: number;
}

/** The active cell and the corner opposite to it; the range lies between `anchor` and `extent`, both included. */
export interface Selection {
  /** Where she types. Inside the range; moves within it by Tab. */
  active: Cell;
  anchor: Cell;
  extent: Cell;
}

export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What the grid is like, as far as moving in it goes. */
export interface Shape {
  rows: number;
  columns: number;
  /** First and last column of the merged cell that covers this place; of an ordinary cell, its own column twice. */
  merged(row: number, column: number): { from: number; to: number };
  /** Whether the active cell may stand here. */
  stops(row: number, column: number): boolean;
  /** Whether something is written here; where Ctrl with an arrow halts. */
  filled(row: number, column: number): boolean;
}

export interface Press {
  key: string;
  shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  ctrl: boolean;
}

export function at(row: number, column: number): Selection {
  const cell = { row, column };
  return { active: cell, anchor: cell, extent: cell };
}

export function rangeOf(selection: Selection): Range {
  const { anchor, extent } = selection;
  return {
    top: Math.min(anchor.row, extent.row),
    left: Math.min(anchor.column, extent.column),
    bottom: Math.max(anchor.row, extent.row),
    right: Math.max(anchor.column, extent.column),
  };
}

export function isOneCell(selection: Selection): boolean {
  return selection.anchor.row === selection.extent.row && selection.anchor.column === selection.extent.column;
}

export function inRange(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A range from the anchor to this cell. */
export function extendTo(selection: Selection, row: number, column: number): Selection {
  return { active: selection.anchor, anchor: selection.anchor, extent: { row, column } };
}

/** The same selection where the grid has become smaller or other rows stand. */
export function clamp(selection: Selection, shape: Shape): Selection {
  const into = (cell: Cell): Cell => ({
    row: Math.max(0, Math.min(cell.row, shape.rows - 1)),
    column: Math.max(0, Math.min(cell.column, shape.columns - 1)),
  });
  return { active: into(selection.active), anchor: into(selection.anchor), extent: into(selection.extent) };
}

type Direction = 'up' | 'down' | 'left' | 'right';
const ARROWS: Record<string, Direction | undefined> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What a key does to the selection; null where it does nothing here.
 *
 * Arrows move, Shift extends, Ctrl goes to the edge of what is filled; Home and End to the ends of the row, with Ctrl
 * of the grid; PageUp and PageDown by `page` rows; Tab to the side and Enter down, within a range where there is one;
 * Ctrl+A takes all, Ctrl+Space the column, Shift+Space the row; Esc leaves the active cell only.
 */
export function press(selection: Selection, { key, shift, ctrl }: Press, shape: Shape, page: number): Selection | null {
  if (shape.rows === 0 || shape.columns === 0) return null;
  const direction = ARROWS[key];
  const from = shift ? selection.extent : selection.active;
  const go = (to: Cell | null): Selection | null => {
    if (to === null) return null;
    return shift ? extendTo(selection, to.row, to.column) : at(to.row, to.column);
  };
  if (direction) return go(ctrl ? jump(from, direction, shape) : step(from, direction, shape));
  switch (key) {
    case 'Home':
      return go(first(ctrl ? 0 : from.row, 0, shape, ctrl));
    case 'End':
      return go(last(ctrl ? shape.rows - 1 : from.row, shape, ctrl));
    case 'PageDown':
      return go(nearest(from, Math.min(shape.rows - 1, from.row + page), shape));
    case 'PageUp':
      return go(nearest(from, Math.max(0, from.row - page), shape));
    case 'Tab':
      return isOneCell(selection) ? tab(selection, shift, shape) : within(selection, shift ? -1 : 1, 'row', shape);
    case 'Enter':
      if (isOneCell(selection)) return moved(step(selection.active, shift ? 'up' : 'down', shape));
      return within(selection, shift ? -1 : 1, 'column', shape);
    case 'Escape':
      return isOneCell(selection) ? null : at(selection.active.row, selection.active.column);
    case 'a':
    case 'A':
      return ctrl && !shift ? all(selection, shape) : null;
    case ' ':
      if (ctrl) return column(selection, shape);
      return shift ? row(selection, shape) : null;
    default:
      return null;
  }
}

function moved(to: Cell | null): Selection | null {
  return to === null ? null : at(to.row, to.column);
}

/** The next place to stop in a direction, over merged cells and places that do not stop; null at the edge. */
export function step(from: Cell, direction: Direction, shape: Shape): Cell | null {
  let { row, column } = from;
  if (direction === 'up' || direction === 'down') {
    const by = direction === 'up' ? -1 : 1;
    for (row += by; row >= 0 && row < shape.rows; row += by) if (shape.stops(row, column)) return { row, column };
    return null;
  }
  for (;;) {
    const { from: left, to: right } = shape.merged(row, column);
    column = direction === 'left' ? left - 1 : right + 1;
    if (column < 0 || column >= shape.columns) return null;
    if (direction === 'left') column = shape.merged(row, column).from;
    if (shape.stops(row, column)) return { row, column };
  }
}

/** To the edge of the filled block, or over the gap to the next one. */
function jump(from: Cell, direction: Direction, shape: Shape): Cell | null {
  let here = from;
  let next = step(here, direction, shape);
  if (next === null) return null;
  const inside = shape.filled(here.row, here.column) && shape.filled(next.row, next.column);
  while (next !== null) {
    if (inside && !shape.filled(next.row, next.column)) return here;
    here = next;
    if (!inside && shape.filled(here.row, here.column)) return here;
    next = step(here, direction, shape);
  }
  return here;
}

function first(row: number, column: number, shape: Shape, anyRow: boolean): Cell | null {
  for (let r = row; r < shape.rows; r += 1) {
    for (let c = column; c < shape.columns; c += 1) if (shape.stops(r, c)) return { row: r, column: c };
    if (!anyRow) break;
  }
  return null;
}

function last(row: number, shape: Shape, anyRow: boolean): Cell | null {
  for (let r = row; r >= 0; r -= 1) {
    for (let c = shape.columns - 1; c >= 0; c -= 1) {
      if (shape.stops(r, c)) return { row: r, column: shape.merged(r, c).from };
    }
    if (!anyRow) break;
  }
  return null;
}

/** The place to stop nearest to a row, in the same column, on the way back to where it came from. */
function nearest(from: Cell, row: number, shape: Shape): Cell | null {
  const back = row > from.row ? -1 : 1;
  for (let r = row; r !== from.row; r += back) if (shape.stops(r, from.column)) return { row: r, column: from.column };
  return null;
}

function tab(selection: Selection, back: boolean, shape: Shape): Selection | null {
  const { active } = selection;
  const beside = step(active, back ? 'left' : 'right', shape);
  if (beside) return moved(beside);
  const row = active.row + (back ? -1 : 1);
  if (row < 0 || row >= shape.rows) return null;
  return moved(back ? last(row, shape, true) : first(row, 0, shape, true));
}

/** The next cell inside the range, round and round. */
function within(selection: Selection, by: 1 | -1, along: 'row' | 'column', shape: Shape): Selection {
  const { top, left, bottom, right } = rangeOf(selection);
  const wide = right - left + 1;
  const high = bottom - top + 1;
  const n = wide * high;
  const inner = along === 'row' ? wide : high;
  const r = selection.active.row - top;
  const c = selection.active.column - left;
  let i = along === 'row' ? r * inner + c : c * inner + r;
  for (let tries = 0; tries < n; tries += 1) {
    i = (i + by + n) % n;
    const a = Math.floor(i / inner);
    const b = i % inner;
    const cell = along === 'row' ? { row: top + a, column: left + b } : { row: top + b, column: left + a };
    if (shape.stops(cell.row, cell.column)) return { ...selection, active: cell };
  }
  return selection;
}

function all(selection: Selection, shape: Shape): Selection {
  return { active: selection.active, anchor: { row: 0, column: 0 }, extent: { row: shape.rows - 1, column: shape.columns - 1 } };
}

function column(selection: Selection, shape: Shape): Selection {
  const { left, right } = rangeOf(selection);
  return { active: selection.active, anchor: { row: 0, column: left }, extent: { row: shape.rows - 1, column: right } };
}

function row(selection: Selection, shape: Shape): Selection {
  const { top, bottom } = rangeOf(selection);
  return { active: selection.active, anchor: { row: top, column: 0 }, extent: { row: bottom, column: shape.columns - 1 } };
}
