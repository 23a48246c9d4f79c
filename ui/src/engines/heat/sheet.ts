// What a view says of its rows, columns and cells. Nothing here knows what they mean.

export interface HeatCell {
  text: string;
  /** One of the six steps of the scale's hue; null where there is nothing. */
  shade: number | null;
  /** What stands small in the upper right corner, and whether it is boxed. */
  corner: string;
  boxed: boolean;
  /** A dot in the lower left corner. */
  dot: boolean;
  stripes: boolean;
  /** A thin mark below the text: not kept yet. */
  pending: boolean;
  /** What a screen reader says. */
  said: string;
}
export const EMPTY_CELL: HeatCell = { text: '', shade: null, corner: '', boxed: false, dot: false, stripes: false, pending: false, said: '' };

/** A row or a column. */
export interface HeatLine {
  /** `item`: has cells. `band`: a row that heads a group. `fold`: stands for a folded group of columns. */
  kind: 'item' | 'band' | 'fold';
  id: string;
  name: string;
  /** A letter in a box before the note, and what it means. */
  mark?: string;
  markSaid?: string;
  note?: string;
  /** Group that a band heads or a fold stands for. */
  group?: string;
  folded?: boolean;
}
/** Columns `from` up to but not with `to`. */
export interface HeatGroup {
  id: string;
  name: string;
  from: number;
  to: number;
  folded: boolean;
}
/** A row or column of sums. */
export interface HeatTotals {
  name: string;
  /** One entry a line of the axis that is summed; null where nothing is known. */
  of: readonly (number | null)[];
  all: number | null;
  /** Drawn as a bar beside its number. */
  bars: boolean;
}
export interface HeatSheet {
  rows: readonly HeatLine[];
  columns: readonly HeatLine[];
  groups: readonly HeatGroup[];
  /** Heads of the two columns of names; without the second there is no column of notes. */
  heads: readonly [string, string | null];
  /** At the right edge, one entry a row; at the lower edge, one entry a column. */
  rowTotals: readonly HeatTotals[];
  columnTotals: readonly HeatTotals[];
  cell: (row: number, column: number) => HeatCell;
}
