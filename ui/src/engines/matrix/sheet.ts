// What the grid shows, as the view that uses it describes it.

import type { Shape } from './selection';
import type { Stretch } from './window';

export interface SheetColumn extends Stretch {
  key: string;
  /** A 2 px line before it. */
  strong?: boolean;
  /** Narrow, folded: shows no cells. */
  stub?: boolean;
}
export interface SheetRow {
  key: string;
  /** Classes for the row, for its ground and lines. */
  look: string;
  /** The height in px to expect until the row has been seen; given the widths of the columns. */
  estimate: (widths: readonly number[]) => number;
}

/** Rows and columns from 0; the first `heads` rows and the first column stay in sight. */
export interface Sheet extends Omit<Shape, 'rows' | 'columns'> {
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  heads: number;
  /** Where every row is equally high and there are very many cells: px, then columns are windowed too. */
  rowHeight?: number | undefined;
  role(row: number, column: number): 'columnheader' | 'rowheader' | 'gridcell';
  /** Classes for the cell. */
  look(row: number, column: number): string;
  editable(row: number, column: number): boolean;
  /** What the editor begins with. */
  text(row: number, column: number): string;
  /** For tests and for finding the cell again; unique. */
  testId(row: number, column: number): string | undefined;
}

/** How many rows a key for one page moves. */
export const PAGE_ROWS = 8;
/** Drawn beyond what is in sight, px, so that a quick scroll finds rows there. */
export const OVERSCAN = 480;

export function shapeOf(sheet: Sheet): Shape {
  return {
    rows: sheet.rows.length,
    columns: sheet.columns.length,
    merged: sheet.merged,
    stops: sheet.stops,
    filled: sheet.filled,
  };
}
