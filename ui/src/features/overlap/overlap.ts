// Overlap and services as they are drawn: combinations as columns, pairs as a matrix, services as framed blocks.
import type { Id } from '../../shared/api';
import type { OverlapView, ServiceMatrixView } from '../../shared/organisation';

export interface Column {
  /** Places of its communities, in the order of the rows. */
  of: readonly number[];
  exactly: readonly Id[];
  atLeast: number;
  /** Height of its bar, 0..1. */
  part: number;
  /** From the first to the last of its communities, for the line that joins its dots. */
  span: readonly [number, number];
}
export interface UpSet {
  rows: { id: Id; size: number; part: number }[];
  columns: Column[];
  /** Combinations that are not drawn, and the people in them. */
  left: { combinations: number; people: number };
}

/** How many people are in each community: everybody is in exactly one combination. */
export function sizesOf({ communities, combinations }: OverlapView): number[] {
  const sizes = communities.map(() => 0);
  for (const { of, exactly } of combinations) for (const i of of) sizes[i] = (sizes[i] ?? 0) + exactly.length;
  return sizes;
}

/** The combinations with the most people first, those of several communities only where asked. */
export function upSet(view: OverlapView, only: 'all' | 'shared', atMost: number): UpSet {
  const sizes = sizesOf(view);
  const largest = Math.max(1, ...sizes);
  const all = view.combinations.filter(({ of, exactly }) => exactly.length > 0 && (only === 'all' || of.length > 1)).toSorted((a, b) => b.exactly.length - a.exactly.length || a.of.length - b.of.length);
  const most = Math.max(1, ...all.map(({ exactly }) => exactly.length));
  const columns = all.slice(0, atMost).map(({ of, exactly, at_least }): Column => ({ of, exactly, atLeast: at_least, part: exactly.length / most, span: [Math.min(...of), Math.max(...of)] }));
  const rest = all.slice(atMost);
  return {
    rows: view.communities.map((id, i) => ({ id, size: sizes[i] ?? 0, part: (sizes[i] ?? 0) / largest })),
    columns, left: { combinations: rest.length, people: rest.reduce((sum, { exactly }) => sum + exactly.length, 0) },
  };
}

export interface Pair {
  shared: number;
  jaccard: number;
}
/** By row and column; null on the diagonal. */
export function pairMatrix({ communities, pairs }: OverlapView): (Pair | null)[][] {
  const matrix: (Pair | null)[][] = communities.map((_, i) => communities.map((__, k) => (i === k ? null : { shared: 0, jaccard: 0 })));
  for (const { a, b, shared, jaccard } of pairs) {
    const pair = { shared, jaccard: jaccard ?? 0 };
    const [rowA, rowB] = [matrix[a], matrix[b]];
    if (rowA && a !== b) rowA[b] = pair;
    if (rowB && a !== b) rowB[a] = pair;
  }
  return matrix;
}
/** Step of the sequential scale, 0..5, for a part between 0 and 1 of the largest. */
export const stepOf = (part: number, largest: number): number => (part <= 0 || largest <= 0 ? 0 : Math.max(1, Math.min(5, Math.ceil((part / largest) * 5))));

export interface ServiceCell {
  row: number;
  column: number;
  count: number;
  /** Runs against the order: within a circle. */
  back: boolean;
}
/** The cells row by row; those on the wrong side of the diagonal belong to circles. */
export function serviceCells({ cells }: ServiceMatrixView): ServiceCell[] {
  return cells.map(([row, column, count]) => ({ row, column, count, back: column < row })).toSorted((a, b) => a.row - b.row || a.column - b.column);
}
/** The cell that an arrow leads to from cell `at`: the nearest in that direction; `at` itself where there is none. */
export function nearestCell(cells: readonly ServiceCell[], at: number, key: string): number {
  const from = cells[at];
  if (!from) return at;
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  const way = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  let best = at;
  let least = Infinity;
  cells.forEach((cell, i) => {
    const along = way * (across ? cell.column - from.column : cell.row - from.row);
    if (along <= 0) return;
    const aside = Math.abs(across ? cell.row - from.row : cell.column - from.column);
    const far = along + 3 * aside;
    if (far < least) [best, least] = [i, far];
  });
  return best;
}
