// What a gesture over many cells changes: copy, paste, fill, clear. Each gesture is one list of edits, so one undo.

import { coverOf } from '../../engines/matrix/cover';
import type { Range } from '../../engines/matrix/selection';
import type { Block } from '../../engines/matrix/tsv';
import type { MatrixEdit, PastedSkill } from '../../shared/api';
import { isGroupHead, slotAt, type Ladder } from './ladder';
import { editText, type Slot } from './matrix';
import { ratingText, readRating } from '../../shared/scale';

/** A copied block: the cells as text, and the ratings that stood beside them. */
export interface Copied {
  block: Block;
  ratings: (number | null)[][];
}

/** The columns of a range that show cells, and its rows that are no group heads. */
export function cellsOf(ladder: Ladder, range: Range): { rows: number[]; columns: number[] } {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let r = range.top; r <= range.bottom; r += 1) {
    const row = ladder.rows[r];
    if (row && !isGroupHead(row)) rows.push(r);
  }
  for (let c = range.left; c <= range.right; c += 1) if (ladder.columns[c]?.kind === 'names' || ladder.columns[c]?.kind === 'level') columns.push(c);
  return { rows, columns };
}

/** The places of a range, those without a text left out. */
export function slotsOf(ladder: Ladder, range: Range): Slot[] {
  const { rows, columns } = cellsOf(ladder, range);
  return rows.flatMap((r) => columns.flatMap((c) => slotAt(ladder, r, c) ?? []));
}

/** The range as text for a spreadsheet; `label` gives the words of places that hold no text of the matrix. */
export function copyOf(ladder: Ladder, range: Range, label: (row: number, column: number) => string): Copied {
  const { rows, columns } = cellsOf(ladder, range);
  const { matrix } = ladder;
  const one = (r: number, c: number): [string, number | null] => {
    const slot = slotAt(ladder, r, c);
    if (!slot) return [label(r, c), null];
    // A merged head is written once, over its first column.
    if (slot.kind === 'track' && c !== Math.max(range.left, ladder.spans[c]?.from ?? c)) return ['', null];
    const text = matrix.text(slot);
    if (slot.kind !== 'expectation') return [text, null];
    const { rating } = matrix.expected(slot.skill, slot.level);
    return [text === '' && rating !== null ? ratingText(rating) : text, rating];
  };
  const cells = rows.map((r) => columns.map((c) => one(r, c)));
  return { block: cells.map((row) => row.map(([text]) => text)), ratings: cells.map((row) => row.map(([, rating]) => rating)) };
}

/** What a paste does: the edits, and what found no place. */
export interface Pasted {
  edits: MatrixEdit[];
  /** How many cells it changes, and the range it covers. */
  nCells: number;
  range: Range;
  /** Rows of the block beyond the last row, and columns beyond the last column. */
  rowsBeyond: number;
  columnsBeyond: number;
}

/**
 * Puts a block at the top left of the range; over all of it where the range is a multiple of the block.
 * `ratings` stand beside a block copied here; from elsewhere a number of the scale becomes the rating of a cell without text.
 */
export function pasteInto(ladder: Ladder, range: Range, block: Block, ratings: (number | null)[][] | null): Pasted {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const to = cellsOf(ladder, { ...range, bottom: ladder.rows.length - 1, right: ladder.columns.length - 1 });
  const chosen = cellsOf(ladder, range);
  const { height: n, width: m } = coverOf({ height, width }, { height: chosen.rows.length, width: chosen.columns.length });
  const edits: MatrixEdit[] = [];
  let nCells = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < m; j += 1) {
      const r = to.rows[i];
      const c = to.columns[j];
      const text = block[i % height]?.[j % width];
      if (r === undefined || c === undefined || text === undefined) continue;
      const slot = slotAt(ladder, r, c);
      if (!slot) continue;
      const changes = putInto(ladder, slot, text, ratings ? (ratings[i % height]?.[j % width] ?? null) : undefined);
      if (changes.length > 0) nCells += 1;
      edits.push(...changes);
    }
  }
  return {
    edits,
    nCells,
    range: { top: range.top, left: range.left, bottom: to.rows[Math.min(n, to.rows.length) - 1] ?? range.top, right: to.columns[Math.min(m, to.columns.length) - 1] ?? range.left },
    rowsBeyond: Math.max(0, n - to.rows.length),
    columnsBeyond: Math.max(0, m - to.columns.length),
  };
}

/** The rows of a block that lie beyond the last skill, as skills; `unnamed` names the nth that has no name of its own. */
export function skillsBeyond(ladder: Ladder, pasted: Pasted, block: Block, ratings: (number | null)[][] | null, unnamed: (n: number) => string): PastedSkill[] {
  const { columns } = cellsOf(ladder, { ...pasted.range, right: ladder.columns.length - 1 });
  const first = block.length - pasted.rowsBeyond;
  return block.slice(first).map((row, i) => {
    const skill: PastedSkill = { name: '', cells: [] };
    row.forEach((text, j) => {
      const column = ladder.columns[columns[j] ?? -1];
      if (column?.kind === 'names') skill.name = text.trim();
      if (column?.kind !== 'level') return;
      // A skill that is not there yet has nothing in its cells.
      const edits = putInto(ladder, { kind: 'expectation', skill: '', level: column.level.id }, text, ratings ? (ratings[first + i]?.[j] ?? null) : undefined);
      const cell = { level: column.level.id, text: '', rating: null as number | null };
      for (const edit of edits) {
        if (edit.edit === 'expectation_text') cell.text = edit.text;
        if (edit.edit === 'expectation_rating') cell.rating = edit.rating;
      }
      if (edits.length > 0) skill.cells.push(cell);
    });
    return { ...skill, name: skill.name || unnamed(i + 1) };
  });
}

/** The edits that put a text, and with `rating` given also that rating, at one place. */
function putInto(ladder: Ladder, slot: Slot, text: string, rating: number | null | undefined): MatrixEdit[] {
  const { matrix } = ladder;
  if (slot.kind === 'expectation') {
    const now = matrix.expected(slot.skill, slot.level);
    const place = { skill: slot.skill, level: slot.level };
    let next = rating;
    let words = text;
    const read = readRating(matrix.view.framework.scale, text);
    if (rating !== undefined && rating !== null && text === ratingText(rating)) words = '';
    else if (rating === undefined && read !== null && now.text === '') {
      next = read;
      words = '';
    }
    const edit = editText(matrix, slot, words);
    const edits: MatrixEdit[] = edit ? [edit] : [];
    if (next !== undefined && next !== now.rating) edits.push({ edit: 'expectation_rating', ...place, rating: next });
    return edits;
  }
  const edit = editText(matrix, slot, text);
  return edit ? [edit] : [];
}

/** One text in every place of the range that is of the same kind as the active one. */
export function fillText(ladder: Ladder, range: Range, active: Slot, text: string): MatrixEdit[] {
  return slotsOf(ladder, range)
    .filter((slot) => slot.kind === active.kind)
    .flatMap((slot) => editText(ladder.matrix, slot, text) ?? []);
}

/** The first row of the range into the others, or its first column; a range of one takes what is above or to the left. */
export function fill(ladder: Ladder, range: Range, direction: 'down' | 'right'): MatrixEdit[] {
  let { rows, columns } = cellsOf(ladder, range);
  if (direction === 'down' && rows.length === 1) rows = [...cellsOf(ladder, { ...range, top: 2, bottom: range.top - 1 }).rows.slice(-1), ...rows];
  if (direction === 'right' && columns.length === 1) columns = [...cellsOf(ladder, { ...range, left: 1, right: range.left - 1 }).columns.slice(-1), ...columns];
  const edits: MatrixEdit[] = [];
  for (const r of rows) {
    for (const c of columns) {
      const from = direction === 'down' ? slotAt(ladder, rows[0] ?? r, c) : slotAt(ladder, r, columns[0] ?? c);
      const to = slotAt(ladder, r, c);
      if (!from || !to || from.kind !== to.kind) continue;
      const rating = from.kind === 'expectation' ? ladder.matrix.expected(from.skill, from.level).rating : undefined;
      const text = ladder.matrix.text(from);
      if (to.kind === 'freedom' && from.kind === 'freedom') {
        const degree = ladder.matrix.findLevel(from.level)?.freedoms[from.freedom].degree ?? null;
        if (degree !== (ladder.matrix.findLevel(to.level)?.freedoms[to.freedom].degree ?? null)) edits.push({ edit: 'freedom_degree', level: to.level, freedom: to.freedom, degree });
      }
      edits.push(...putInto(ladder, to, text, rating));
    }
  }
  return edits;
}

/** Texts and ratings of the range taken away; names stay. */
export function clear(ladder: Ladder, range: Range): MatrixEdit[] {
  const { matrix } = ladder;
  return slotsOf(ladder, range).flatMap((slot) => {
    const edits: MatrixEdit[] = [];
    const edit = editText(matrix, slot, '');
    if (edit) edits.push(edit);
    if (slot.kind === 'expectation' && matrix.expected(slot.skill, slot.level).rating !== null) {
      edits.push({ edit: 'expectation_rating', skill: slot.skill, level: slot.level, rating: null });
    }
    const level = 'level' in slot ? matrix.findLevel(slot.level) : undefined;
    if (slot.kind === 'freedom' && level && level.freedoms[slot.freedom].degree !== null) {
      edits.push({ edit: 'freedom_degree', level: slot.level, freedom: slot.freedom, degree: null });
    }
    if (slot.kind === 'responsibilities' && level && level.responsibility_degree !== null) {
      edits.push({ edit: 'responsibility_degree', level: slot.level, degree: null });
    }
    return edits;
  });
}

/** One rating for every expectation of the range; null takes it away. */
export function rate(ladder: Ladder, range: Range, rating: number | null): MatrixEdit[] {
  return slotsOf(ladder, range).flatMap((slot) =>
    slot.kind === 'expectation' && ladder.matrix.expected(slot.skill, slot.level).rating !== rating
      ? [{ edit: 'expectation_rating' as const, skill: slot.skill, level: slot.level, rating }]
      : [],
  );
}

/** One degree for every freedom and responsibility of the range. */
export function setDegree(ladder: Ladder, range: Range, degree: number | null): MatrixEdit[] {
  return slotsOf(ladder, range).flatMap((slot): MatrixEdit[] => {
    if (slot.kind === 'freedom') return [{ edit: 'freedom_degree', level: slot.level, freedom: slot.freedom, degree }];
    return slot.kind === 'responsibilities' ? [{ edit: 'responsibility_degree', level: slot.level, degree }] : [];
  });
}

/** How many cells a list of edits touches: a text and a rating of one cell count once. */
export function countCells(edits: readonly MatrixEdit[]): number {
  return new Set(edits.map((e) => JSON.stringify([('level' in e && e.level) || '', ('skill' in e && e.skill) || '', ('freedom' in e && e.freedom) || '', 'skill' in e && 'level' in e ? '' : e.edit.replace('_degree', '').replace('_text', '')]))).size;
}
