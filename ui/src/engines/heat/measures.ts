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
/** Columns are painted by so many, and of each row at least `BESIDE` beyond both edges; in so many turns the rows do so. */
export const PHASES = 4;
const BESIDE = 2;

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
export function columnsInSight(lefts: readonly number[], left: number, width: number, over = BESIDE): { first: number; last: number } {
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

/** Columns `from` up to but not with `to`. */
export interface Columns {
  from: number;
  to: number;
}
export const NO_COLUMNS: Columns = { from: 0, to: 0 };
/**
 * More columns around those in sight, that stay the same for a while as she scrolls: a picture of them is painted anew when
 * they change. One entry a phase, so that not all rows change in one frame; row n of those on the screen takes entry
 * `n % PHASES`. An entry that is as it was `before` is the same object, and so is the list.
 *
 * * `item`: px of a column that is no fold.
 */
export function columnsToPaint(lefts: readonly number[], left: number, width: number, item: number, before: readonly Columns[]): readonly Columns[] {
  const n = lefts.length - 1;
  const { first, last } = columnsInSight(lefts, left, width, BESIDE);
  // As many wherever she is, or both ends would change one after the other.
  const usual = Math.ceil((width / item + 2 + 2 * BESIDE) / PHASES + 1) * PHASES;
  let same = before.length === PHASES;
  const now = Array.from({ length: PHASES }, (_, phase): Columns => {
    const from = Math.max(0, Math.floor((first - phase) / PHASES) * PHASES + phase);
    const to = Math.min(n, Math.max(from + usual, Math.ceil((last - phase) / PHASES) * PHASES + phase));
    const known = before[phase];
    if (known && known.from === from && known.to === to) return known;
    same = false;
    return { from, to };
  });
  return same ? before : now;
}
