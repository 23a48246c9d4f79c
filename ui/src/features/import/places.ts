// Which cells stand in a rectangle, without a look at every cell of the sheet.
import type { SheetCells } from '../../shared/api';
import type { Rect } from '../../engines/sheet/address';

const known = new WeakMap<SheetCells, ReadonlyMap<number, readonly number[]>>();

/** Indexes of the cells of each row, by column. */
function byRow(cells: SheetCells): ReadonlyMap<number, readonly number[]> {
  const old = known.get(cells);
  if (old) return old;
  const rows = new Map<number, number[]>();
  cells.row.forEach((row, i) => {
    const line = rows.get(row);
    if (line) line.push(i);
    else rows.set(row, [i]);
  });
  for (const line of rows.values()) line.sort((a, b) => (cells.column[a] ?? 0) - (cells.column[b] ?? 0));
  known.set(cells, rows);
  return rows;
}

/** Indexes of the filled cells of a rectangle, by row and column. Cost: its rows, or those of the sheet, and their cells. */
export function cellsIn(cells: SheetCells, rect: Rect): number[] {
  const rows = byRow(cells);
  const found: number[] = [];
  const look = (row: number) => {
    for (const i of rows.get(row) ?? []) {
      const column = cells.column[i] ?? 0;
      if (column >= rect.left && column <= rect.right) found.push(i);
    }
  };
  if (rect.bottom - rect.top < rows.size) for (let row = rect.top; row <= rect.bottom; row += 1) look(row);
  else for (const row of [...rows.keys()].filter((row) => row >= rect.top && row <= rect.bottom).sort((a, b) => a - b)) look(row);
  return found;
}
export function isFilled(cells: SheetCells, rect: Rect): boolean {
  return cellsIn(cells, rect).length > 0;
}
