// Sizes of the heat grid, and which of its lines are in sight. Pure.

export const ROW = 28;
export const FOLD = 28;
export const BAND = 28;
export const HEAD = 140;
export const NAMES = 176;
export const NOTES = 136;
export const TOTAL = 64;
const LEAST = 44;
const MOST = 64;
/** Lines drawn beyond both edges, so that a turn of the wheel meets drawn cells. */
const OVER = 4;
/** Columns are painted by so many, and of each row at least `OVER` beyond both edges. */
const STRIDE = 8;

/** Columns with cells give up room for longer names down to this, px. */
const ENOUGH = 48;

/** px of a letter of a name, and around the name. */
const LETTER = 7;
const AROUND = 32;

/**
 * Width of the names before the notes: more than usual where a name is longer and the columns with cells can spare it, up to
 * another column of notes.
 *
 * * `available`: px for names and cells. * `longest`: letters of the longest name.
 */
export function namesWidth(available: number, items: number, folds: number, longest: number): number {
  const wanted = Math.min(NOTES, longest * LETTER + AROUND - NAMES);
  return NAMES + Math.max(0, Math.min(wanted, Math.floor(available - NAMES - folds * FOLD - items * ENOUGH)));
}

/** Width of a column with cells: what is left, shared, within what can be read at a glance. */
export function columnWidth(available: number, items: number, folds: number): number {
  if (items === 0) return LEAST;
  return Math.max(LEAST, Math.min(MOST, Math.floor((available - folds * FOLD) / items)));
}

/** Rows from first up to but not with last. */
export function rowsInSight(count: number, top: number, height: number): { first: number; last: number } {
  const first = Math.max(0, Math.floor(top / ROW) - OVER);
  return { first: Math.min(first, count), last: Math.min(count, Math.ceil((top + height) / ROW) + OVER) };
}

/** The most rows that `rowsInSight` ever gives for this height. */
export function rowsAtMost(height: number): number {
  return Math.ceil(height / ROW) + 1 + 2 * OVER;
}

/** The same for columns, whose left edges are given, with the width of all behind them; with `over` beyond both edges. */
export function columnsInSight(lefts: readonly number[], left: number, width: number, over = 1): { first: number; last: number } {
  const n = lefts.length - 1;
  const at = (x: number): number => {
    let [low, high] = [0, n];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lefts[middle + 1] ?? Infinity) <= x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: Math.max(0, at(left) - over), last: Math.min(n, at(left + width) + 1 + over) };
}

/** More columns around those in sight, that stay the same for a while as she scrolls: all of them are painted when they change. */
export function columnsToPaint(lefts: readonly number[], left: number, width: number): { from: number; to: number } {
  const { first, last } = columnsInSight(lefts, left, width, OVER);
  return { from: Math.floor(first / STRIDE) * STRIDE, to: Math.min(lefts.length - 1, Math.ceil(last / STRIDE) * STRIDE) };
}
