// Which rows and columns are drawn, and how wide the columns are.

import type { Heights } from './heights';

/** Indexes from `first` up to but not with `last`. */
export interface Span {
  first: number;
  last: number;
}

/** The rows that stand between two offsets, with `over` px more on both sides. */
export function rowWindow(heights: Heights, top: number, height: number, over: number): Span {
  if (heights.count === 0) return { first: 0, last: 0 };
  return { first: heights.at(Math.max(0, top - over)), last: heights.at(top + height + over) + 1 };
}

/**
 * The columns that stand between two offsets, with `over` px more on both sides.
 * `lefts[i]` is the left edge of column i, `lefts[n]` the width of all.
 */
export function columnWindow(lefts: number[], left: number, width: number, over: number): Span {
  const n = lefts.length - 1;
  let first = 0;
  while (first < n - 1 && (lefts[first + 1] ?? 0) <= left - over) first += 1;
  let last = first;
  while (last < n && (lefts[last] ?? 0) < left + width + over) last += 1;
  return { first, last };
}

export interface Stretch {
  /** px at least. */
  width: number;
  /** px at most; without it the column keeps its width. */
  most?: number | undefined;
}

/** px between which a column can be drawn by hand: a short word, and a wide paragraph. */
export const LEAST_WIDTH = 48;
export const MOST_WIDTH = 800;

/** A width that a column may have. Whole px. */
export function columnWidth(wanted: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, wanted)));
}

/** Widths that share what is left of `available` px evenly among the columns that can stretch. Whole px. */
export function fitWidths(columns: readonly Stretch[], available: number): number[] {
  const widths = columns.map((c) => c.width);
  let left = Math.floor(available) - widths.reduce((a, b) => a + b, 0);
  for (;;) {
    const open = columns.flatMap((c, i) => ((c.most ?? 0) > (widths[i] ?? 0) ? [i] : []));
    if (left <= 0 || open.length === 0) return widths;
    const share = Math.max(1, Math.floor(left / open.length));
    for (const i of open) {
      const given = Math.min(share, left, (columns[i]?.most ?? 0) - (widths[i] ?? 0));
      widths[i] = (widths[i] ?? 0) + given;
      left -= given;
    }
  }
}

/** The left edges of columns, and behind them the width of all. */
export function leftEdges(widths: readonly number[]): number[] {
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  return lefts;
}

/**
 * Where to scroll so that `from..to` is seen in a view that begins `lead` px behind the edge (sticky heads) and is
 * `size` px in all; the position now where it already is.
 */
export function scrollToShow(now: number, size: number, lead: number, from: number, to: number): number {
  if (from - lead < now) return Math.max(0, from - lead);
  if (to > now + size) return Math.min(from - lead, to - size);
  return now;
}
