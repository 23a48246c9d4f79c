// Where a selection stands after lines have moved, come or gone. Pure.
import { at, type Cell, type Selection } from '../matrix/selection';
import type { HeatLine } from './sheet';

/** The lines of a sheet, each known by its id. */
export interface Lines {
  rows: readonly Pick<HeatLine, 'id'>[];
  columns: readonly Pick<HeatLine, 'id'>[];
}

/**
 * The selection goes where its lines went. Where the line of the active cell is gone, it stays at its place, or at the
 * last one. A range whose lines no longer stand together becomes the active cell: it must never take in others.
 */
export function follow(selection: Selection, before: Lines, now: Lines): Selection {
  const { active, anchor, extent } = selection;
  const rows = moved(before.rows, now.rows, active.row, anchor.row, extent.row);
  const columns = moved(before.columns, now.columns, active.column, anchor.column, extent.column);
  if (!rows.whole || !columns.whole) return at(rows.active, columns.active);
  const same = [active, anchor, extent].every((cell, i) => cell.row === rows.all[i] && cell.column === columns.all[i]);
  if (same) return selection;
  const cell = (i: number): Cell => ({ row: rows.all[i] ?? 0, column: columns.all[i] ?? 0 });
  return { active: cell(0), anchor: cell(1), extent: cell(2) };
}

/** The same with rows for columns. */
export function turn<L extends Selection | Lines>(given: L): L {
  if ('rows' in given) return { ...given, rows: given.columns, columns: given.rows };
  const cell = ({ row, column }: Cell): Cell => ({ row: column, column: row });
  return { ...given, active: cell(given.active), anchor: cell(given.anchor), extent: cell(given.extent) };
}

interface Moved {
  active: number;
  /** Of the active cell, the anchor and the extent. */
  all: readonly number[];
  /** Whether all lines of the range stand together again. */
  whole: boolean;
}
function moved(before: Lines['rows'], now: Lines['rows'], active: number, anchor: number, extent: number): Moved {
  if (before === now) return { active, all: [active, anchor, extent], whole: true };
  const places = new Map(now.map((line, i) => [line.id, i]));
  const placeOf = (i: number): number | undefined => places.get(before[i]?.id ?? '');
  const stands = placeOf(active) ?? Math.max(0, Math.min(active, now.length - 1));
  const [from, to] = [Math.min(anchor, extent), Math.max(anchor, extent)];
  let [first, last] = [Infinity, -Infinity];
  for (let i = from; i <= to; i += 1) {
    const place = placeOf(i);
    if (place === undefined) return { active: stands, all: [], whole: false };
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  const [a, e] = anchor <= extent ? [first, last] : [last, first];
  return { active: stands, all: [stands, a, e], whole: last - first === to - from };
}
