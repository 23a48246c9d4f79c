// What a gesture over many cells of the team says: copy, paste, fill. Each gesture is one list of ratings, so one undo. Pure.
import { coverOf } from '../../engines/matrix/cover';
import type { Range } from '../../engines/matrix/selection';
import type { Block } from '../../engines/matrix/tsv';
import type { HeatSheet } from '../../engines/heat/sheet';
import { readRating } from '../../shared/scale';
import type { Pending, Team, TeamSheet, What } from './matrix';

/** A person and a skill, as places of the view. */
export interface Place {
  person: number;
  skill: number;
}
/** What is said of a person in a skill; of what is null nothing is said. */
export type Saying = Place & Pending;

/** The rating, for what is shown. */
export function ofShown(rating: number, what: What): Pending {
  return { knows: what === 'does' ? null : rating, does: what === 'knows' ? null : rating };
}

/** The rows and columns of a range that have cells: neither bands nor folded areas. */
function linesOf(sheet: HeatSheet, range: Range): { rows: number[]; columns: number[] } {
  const items = (lines: HeatSheet['rows'], from: number, to: number) => {
    const found: number[] = [];
    for (let i = Math.max(0, from); i <= Math.min(to, lines.length - 1); i += 1) if (lines[i]?.kind === 'item') found.push(i);
    return found;
  };
  return { rows: items(sheet.rows, range.top, range.bottom), columns: items(sheet.columns, range.left, range.right) };
}
function placeAt({ personOf, skillOf }: TeamSheet, row: number, column: number): Place | null {
  const [person, skill] = [personOf(row, column), skillOf(row, column)];
  return person === null || skill === null ? null : { person, skill };
}
/** The cells of a range, row by row. */
export function placesOf(laid: TeamSheet, range: Range): Place[] {
  const { rows, columns } = linesOf(laid.sheet, range);
  return rows.flatMap((row) => columns.flatMap((column) => placeAt(laid, row, column) ?? []));
}

const textAt = (sheet: HeatSheet, row: number, column: number) => {
  const { shade, text } = sheet.cell(row, column);
  return shade === null ? '' : text;
};
/** The cells of the range for a spreadsheet; the names of people and skills are around them where all of the sheet is taken. */
export function copyOf({ sheet }: TeamSheet, range: Range): Block {
  const { rows, columns } = linesOf(sheet, range);
  const all = range.top === 0 && range.left === 0 && range.bottom >= sheet.rows.length - 1 && range.right >= sheet.columns.length - 1;
  const cells = rows.map((row) => columns.map((column) => textAt(sheet, row, column)));
  if (!all) return cells;
  return [['', ...columns.map((column) => sheet.columns[column]?.name ?? '')], ...rows.map((row, i) => [sheet.rows[row]?.name ?? '', ...(cells[i] ?? [])])];
}

/** What a paste says, and what of the block it cannot say. */
export interface Pasted {
  sayings: Saying[];
  /** Texts that are no ratings of the scale, and where they were to go. */
  refused: (Place & { text: string })[];
  /** Filled cells that lie beyond the last row or column. */
  beyond: number;
  /** Heads of a block with names that name nobody and nothing here, or several. */
  unknown: string[];
  /** The cells that the block lies on; null where they do not lie together. */
  range: Range | null;
}

const BLANK: ReadonlySet<string> = new Set(['', '–', '-', '—']);
/** What a text says where `what` is shown; `blank` says nothing, `none` is no rating. `3·2` is knowing and doing, as it is shown. */
export function readCell({ scale }: Team, text: string, what: What): Pending | 'blank' | 'none' {
  const one = text.trim();
  if (BLANK.has(one)) return 'blank';
  const rating = readRating(scale, one);
  if (rating !== null) return ofShown(rating, what);
  const parts = one.split('·').map((part) => part.trim());
  if (what !== 'both' || parts.length !== 2) return 'none';
  const [knows, does] = parts.map((part) => (BLANK.has(part) ? null : readRating(scale, part)));
  const wrong = parts.some((part, i) => !BLANK.has(part) && [knows, does][i] === null);
  if (wrong || knows === undefined || does === undefined) return 'none';
  return knows === null && does === null ? 'blank' : { knows, does };
}

/**
 * Lays a block on the cells from the upper left corner of the range on; over all of the range where that is a multiple of
 * the block. A block whose heads name people and skills goes where those are, wherever she stands.
 */
export function pasteInto(team: Team, laid: TeamSheet, range: Range, block: Block, what: What): Pasted {
  const { sheet } = laid;
  const heads = headsOf(team, sheet, block);
  const cells = heads ? block.slice(1).map((row) => row.slice(1)) : block;
  const size = { height: cells.length, width: Math.max(0, ...cells.map((row) => row.length)) };
  const to = linesOf(sheet, { ...range, bottom: sheet.rows.length - 1, right: sheet.columns.length - 1 });
  const chosen = linesOf(sheet, range);
  const { height, width } = heads ? size : coverOf(size, { height: chosen.rows.length, width: chosen.columns.length });
  const rows = heads?.rows ?? to.rows;
  const columns = heads?.columns ?? to.columns;
  const pasted: Pasted = { sayings: [], refused: [], beyond: 0, unknown: heads?.unknown ?? [], range: null };
  for (let i = 0; i < height; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const text = cells[i % size.height]?.[j % size.width] ?? '';
      const said = readCell(team, text, what);
      if (said === 'blank') continue;
      const [row, column] = [rows[i], columns[j]];
      // What a head that is not known stands over is told by its name.
      if (heads && (row === undefined || row === null || column === undefined || column === null)) continue;
      const place = row === undefined || row === null || column === undefined || column === null ? null : placeAt(laid, row, column);
      if (place === null) pasted.beyond += 1;
      else if (said === 'none') pasted.refused.push({ ...place, text: text.trim() });
      else pasted.sayings.push({ ...place, ...said });
    }
  }
  // A block may name a line twice; of what it says of one cell, the last counts.
  if (heads) pasted.sayings = [...new Map(pasted.sayings.map((each) => [`${each.person} ${each.skill}`, each])).values()];
  const [bottom, right] = [to.rows[Math.min(height, to.rows.length) - 1], to.columns[Math.min(width, to.columns.length) - 1]];
  if (!heads && bottom !== undefined && right !== undefined) pasted.range = { top: range.top, left: range.left, bottom, right };
  return pasted;
}

/** Rows and columns that the heads of a block name, null for a name that is not one line; null where the block has no such heads. */
function headsOf({ scale }: Team, sheet: HeatSheet, block: Block): { rows: (number | null)[]; columns: (number | null)[]; unknown: string[] } | null {
  const [top = [], ...below] = block;
  const across = top.slice(1);
  const down = below.map((row) => row[0] ?? '');
  const named = [...across, ...down].filter((name) => name.trim() !== '');
  if (across.length === 0 || down.length === 0 || named.some((name) => readRating(scale, name) !== null)) return null;
  const [rows, columns] = [linesNamed(sheet.rows, down), linesNamed(sheet.columns, across)];
  if (!rows.some((row) => row !== null) || !columns.some((column) => column !== null)) return null;
  const without = (names: string[], lines: (number | null)[]) => names.filter((name, i) => name.trim() !== '' && lines[i] === null);
  return { rows, columns, unknown: [...without(across, columns), ...without(down, rows)] };
}
function linesNamed(lines: HeatSheet['rows'], names: readonly string[]): (number | null)[] {
  const folded = (name: string) => name.trim().normalize('NFC').toLocaleLowerCase();
  const places = new Map<string, number | null>();
  lines.forEach(({ kind, name }, i) => {
    if (kind === 'item') places.set(folded(name), places.has(folded(name)) ? null : i);
  });
  return names.map((name) => places.get(folded(name)) ?? null);
}

/** The first row of the range into its others, or its first column; a range of one takes what is above or to the left. `shown` is what a cell says now. */
export function fill(laid: TeamSheet, range: Range, direction: 'down' | 'right', shown: (place: Place) => Pending, what: What): Saying[] {
  const { sheet } = laid;
  let { rows, columns } = linesOf(sheet, range);
  if (direction === 'down' && rows.length === 1) rows = [...linesOf(sheet, { ...range, top: 0, bottom: range.top - 1 }).rows.slice(-1), ...rows];
  if (direction === 'right' && columns.length === 1) columns = [...linesOf(sheet, { ...range, left: 0, right: range.left - 1 }).columns.slice(-1), ...columns];
  const sayings: Saying[] = [];
  const say = (from: Place | null, to: Place | null) => {
    if (!from || !to) return;
    const { knows, does } = shown(from);
    const said = { knows: what === 'does' ? null : knows, does: what === 'knows' ? null : does };
    if (said.knows !== null || said.does !== null) sayings.push({ ...to, ...said });
  };
  if (direction === 'down') for (const row of rows.slice(1)) for (const column of columns) say(placeAt(laid, rows[0] ?? row, column), placeAt(laid, row, column));
  else for (const row of rows) for (const column of columns.slice(1)) say(placeAt(laid, row, columns[0] ?? column), placeAt(laid, row, column));
  return sayings;
}
