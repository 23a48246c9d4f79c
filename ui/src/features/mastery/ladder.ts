// The matrix laid out as rows and columns: tracks side by side, skills down, what is folded or hidden left out.

import type { Sheet, SheetColumn, SheetRow } from '../../engines/matrix/sheet';
import { estimateLines } from '../../engines/matrix/heights';
import type { Area, FreedomKind, Id, Level, Skill, Track } from '../../shared/api';
import { FREEDOMS, type Matrix, type Slot } from './matrix';

export type Brings = 'open' | 'scope' | 'folded';

/** What she has folded, hidden and filtered; ids. */
export interface Folding {
  hiddenTracks: ReadonlySet<Id>;
  foldedTracks: ReadonlySet<Id>;
  foldedLevels: ReadonlySet<Id>;
  foldedAreas: ReadonlySet<Id>;
  /** Of the rows that say what comes with each level: all, the scope alone, none. */
  brings: Brings;
  /** Only what changes from this level on. */
  from: Id | null;
}
export const UNFOLDED: Folding = { hiddenTracks: new Set(), foldedTracks: new Set(), foldedLevels: new Set(), foldedAreas: new Set(), brings: 'open', from: null };

export type LadderColumn =
  | { kind: 'names' }
  | { kind: 'level'; track: Track; level: Level }
  /** A folded level, a folded track (level null). */
  | { kind: 'stub'; track: Track; level: Level | null }
  /** A track without levels. */
  | { kind: 'empty'; track: Track };

export type LadderRow =
  | { kind: 'tracks' }
  | { kind: 'levels' }
  /** Heads the rows that say what comes with each level. */
  | { kind: 'brings'; folded: boolean }
  | { kind: 'scope' }
  | { kind: 'freedom'; freedom: FreedomKind }
  | { kind: 'responsibilities' }
  | { kind: 'area'; area: Area; nSkills: number; nExpectations: number; folded: boolean }
  | { kind: 'skill'; skill: Skill };

export interface Ladder {
  matrix: Matrix;
  columns: LadderColumn[];
  rows: LadderRow[];
  /** First and last column of each track's head, by column. */
  spans: { from: number; to: number }[];
  sheet: Sheet;
  /** Widths drawn by hand, by the key of the column. */
  widths: Widths;
}
export type Widths = Readonly<Record<string, number>>;

const NAMES_WIDTH = 160;
const LEVEL_WIDTH = 130; // eight levels beside the names in a window of 1280 px
const STUB_WIDTH = 28;
const LETTER = 6.3; // px of an average letter at 12 px, for the estimate of heights
const DEGREES_WIDTH = 34;

/** The ladder of a matrix. Cost: O(skills x levels) once for the filter and the counts. */
export function layOut(matrix: Matrix, folding: Folding, widths: Widths = {}): Ladder {
  const columns = columnsOf(matrix, folding);
  const rows = rowsOf(matrix, folding, columns);
  const spans = columns.map((_, i) => spanOf(columns, i));
  const ladder: Ladder = { matrix, columns, rows, spans, widths, sheet: null as unknown as Sheet };
  ladder.sheet = sheetOf(ladder);
  return ladder;
}

/** Levels that come after another on its track or, beyond a trunk, on the others. */
function isAfter(matrix: Matrix, level: Level, from: Level): boolean {
  if (level.track === from.track) return level.rank > from.rank;
  return matrix.findTrack(from.track)?.kind === 'trunk' && level.rank >= from.rank;
}

function columnsOf(matrix: Matrix, folding: Folding): LadderColumn[] {
  const columns: LadderColumn[] = [{ kind: 'names' }];
  const from = folding.from === null ? undefined : matrix.findLevel(folding.from);
  for (const track of matrix.view.tracks) {
    if (folding.hiddenTracks.has(track.id)) continue;
    const levels = matrix.levelsOf(track.id).filter((level) => !from || level.id === from.id || isAfter(matrix, level, from));
    if (from && levels.length === 0) continue;
    if (folding.foldedTracks.has(track.id)) columns.push({ kind: 'stub', track, level: null });
    else if (levels.length === 0) columns.push({ kind: 'empty', track });
    else for (const level of levels) columns.push({ kind: folding.foldedLevels.has(level.id) ? 'stub' : 'level', track, level });
  }
  return columns;
}

function rowsOf(matrix: Matrix, folding: Folding, columns: LadderColumn[]): LadderRow[] {
  const rows: LadderRow[] = [{ kind: 'tracks' }, { kind: 'levels' }];
  if (matrix.view.levels.length > 0) {
    rows.push({ kind: 'brings', folded: folding.brings !== 'open' });
    if (folding.brings !== 'folded') rows.push({ kind: 'scope' });
    if (folding.brings === 'open') rows.push(...FREEDOMS.map((freedom) => ({ kind: 'freedom' as const, freedom })), { kind: 'responsibilities' });
  }
  const from = folding.from;
  const changes = (skill: Skill) => from === null || columns.some((c) => c.kind === 'level' && c.level.id !== from && differs(matrix, skill.id, c.level.id, from));
  const push = (skills: Skill[]) => skills.filter(changes).forEach((skill) => rows.push({ kind: 'skill', skill }));
  push(matrix.skillsOf(null));
  for (const area of matrix.view.areas) {
    const skills = matrix.skillsOf(area.id);
    const shown = skills.filter(changes);
    if (from !== null && shown.length === 0) continue;
    const folded = folding.foldedAreas.has(area.id);
    rows.push({ kind: 'area', area, nSkills: skills.length, nExpectations: matrix.filled({ area: area.id }), folded });
    if (!folded) push(shown);
  }
  return rows;
}

/** Whether something is expected at a level that is not already expected, word for word, at another. */
export function differs(matrix: Matrix, skill: Id, level: Id, from: Id): boolean {
  const now = matrix.expected(skill, level);
  if (now.text === '' && now.rating === null) return false;
  const before = matrix.expected(skill, from);
  return now.text !== before.text || now.rating !== before.rating;
}

function spanOf(columns: LadderColumn[], i: number): { from: number; to: number } {
  const track = trackOf(columns[i]);
  if (!track) return { from: i, to: i };
  let from = i;
  let to = i;
  while (trackOf(columns[from - 1])?.id === track.id) from -= 1;
  while (trackOf(columns[to + 1])?.id === track.id) to += 1;
  return { from, to };
}

/** A row that heads others: one cell over all columns. */
export function isGroupHead(row: LadderRow): row is Extract<LadderRow, { kind: 'area' | 'brings' }> {
  return row.kind === 'area' || row.kind === 'brings';
}

/** px of the rows that say what comes with each level, as estimated. */
export function bringsHeight(ladder: Ladder): number {
  const widths = ladder.sheet.columns.map((column) => column.width);
  return ladder.rows.reduce((sum, row, i) => (row.kind === 'scope' || row.kind === 'freedom' || row.kind === 'responsibilities' ? sum + (ladder.sheet.rows[i]?.estimate(widths) ?? 0) : sum), 0);
}

export function trackOf(column: LadderColumn | undefined): Track | undefined {
  return column && column.kind !== 'names' ? column.track : undefined;
}
export function levelOf(column: LadderColumn | undefined): Level | undefined {
  return column && (column.kind === 'level' || column.kind === 'stub') ? (column.level ?? undefined) : undefined;
}

/** The place of the matrix at a row and a column; null where there is only a label, or something folded. */
export function slotAt(ladder: Ladder, r: number, c: number): Slot | null {
  const row = ladder.rows[r];
  const column = ladder.columns[c];
  if (!row || !column) return null;
  if (row.kind === 'area') return { kind: 'area', area: row.area.id };
  if (row.kind === 'brings') return null;
  if (column.kind === 'names') return row.kind === 'skill' ? { kind: 'skill', skill: row.skill.id } : null;
  if (row.kind === 'tracks') return { kind: 'track', track: column.track.id };
  if (column.kind === 'empty' || column.level === null) return null;
  const level = column.level.id;
  if (row.kind === 'levels') return { kind: 'level', level };
  if (column.kind === 'stub') return null;
  switch (row.kind) {
    case 'scope':
      return { kind: 'scope', level };
    case 'freedom':
      return { kind: 'freedom', level, freedom: row.freedom };
    case 'responsibilities':
      return { kind: 'responsibilities', level };
    case 'skill':
      return { kind: 'expectation', skill: row.skill.id, level };
  }
}

/** Where a place stands; null where it is folded or hidden. */
export function placeOf(ladder: Ladder, slot: Slot): { row: number; column: number } | null {
  const find = (row: (r: LadderRow) => boolean, column: (c: LadderColumn) => boolean) => {
    const place = { row: ladder.rows.findIndex(row), column: ladder.columns.findIndex(column) };
    return place.row < 0 || place.column < 0 ? null : place;
  };
  const at = (level: Id) => (c: LadderColumn) => levelOf(c)?.id === level && (c.kind === 'level' || slot.kind === 'level');
  switch (slot.kind) {
    case 'expectation':
      return find((r) => r.kind === 'skill' && r.skill.id === slot.skill, at(slot.level));
    case 'level':
      return find((r) => r.kind === 'levels', at(slot.level));
    case 'scope':
    case 'responsibilities':
      return find((r) => r.kind === slot.kind, at(slot.level));
    case 'freedom':
      return find((r) => r.kind === 'freedom' && r.freedom === slot.freedom, at(slot.level));
    case 'skill':
      return find((r) => r.kind === 'skill' && r.skill.id === slot.skill, (c) => c.kind === 'names');
    case 'area':
      return find((r) => r.kind === 'area' && r.area.id === slot.area, (c) => c.kind === 'names');
    case 'track':
      return find((r) => r.kind === 'tracks', (c) => trackOf(c)?.id === slot.track);
  }
}

function sheetOf(ladder: Ladder): Sheet {
  const { matrix, columns, rows, spans, widths } = ladder;
  const all = { from: 0, to: columns.length - 1 };
  const own = columns.map((_, i) => ({ from: i, to: i }));
  const byHand = ({ most, ...column }: SheetColumn): SheetColumn => {
    const width = column.stub ? undefined : widths[column.key];
    return width === undefined ? { ...column, most } : { ...column, width };
  };
  const sheetColumns = columns.map((column, i): SheetColumn => {
    const strong = column.kind !== 'names' && spans[i]?.from === i && i > 1;
    switch (column.kind) {
      case 'names':
        return { key: 'names', width: NAMES_WIDTH, most: 240 };
      case 'level':
        return { key: column.level.id, width: LEVEL_WIDTH, most: 320, strong };
      case 'stub':
        return { key: column.level?.id ?? column.track.id, width: STUB_WIDTH, strong, stub: true };
      case 'empty':
        return { key: column.track.id, width: LEVEL_WIDTH, most: 200, strong };
    }
  }).map(byHand);
  const text = (r: number, c: number) => {
    const slot = slotAt(ladder, r, c);
    return slot ? matrix.text(slot) : '';
  };
  return {
    columns: sheetColumns,
    rows: rows.map((row) => rowOf(ladder, row)),
    heads: 2,
    merged: (r, c) => {
      const row = rows[r];
      if (row && isGroupHead(row)) return all;
      return (row?.kind === 'tracks' ? spans[c] : own[c]) ?? { from: c, to: c };
    },
    stops: (r, c) => {
      const row = rows[r];
      const column = columns[c];
      if (!row || !column) return false;
      if (isGroupHead(row)) return true;
      if (column.kind === 'names') return row.kind === 'skill' || row.kind === 'tracks';
      if (row.kind === 'tracks' || row.kind === 'levels') return true;
      return column.kind === 'level';
    },
    filled: (r, c) => {
      const slot = slotAt(ladder, r, c);
      if (!slot) return false;
      return matrix.text(slot) !== '' || (slot.kind === 'expectation' && matrix.expected(slot.skill, slot.level).rating !== null);
    },
    role: (r, c) => (r < 2 ? 'columnheader' : c === 0 || rows[r]?.kind === 'area' || rows[r]?.kind === 'brings' ? 'rowheader' : 'gridcell'),
    look: (r, c) => lookOf(rows[r], columns[c]),
    editable: (r, c) => columns[c]?.kind !== 'stub' && slotAt(ladder, r, c) !== null,
    text,
    testId: (r, c) => testIdOf(ladder, r, c),
  };
}

function lookOf(row: LadderRow | undefined, column: LadderColumn | undefined): string {
  if (!row || !column) return '';
  if (row.kind === 'tracks') return 'track-head';
  if (row.kind === 'levels') return column.kind === 'names' ? 'corner' : 'level-head';
  if (isGroupHead(row)) return 'area-head';
  if (column.kind === 'stub' || column.kind === 'empty') return 'folded';
  if (column.kind === 'names') return row.kind === 'skill' ? 'skill-name' : 'brings-name';
  return row.kind === 'skill' ? 'expected' : 'brings';
}

function testIdOf(ladder: Ladder, r: number, c: number): string | undefined {
  if (ladder.rows[r]?.kind === 'brings') return 'brings-head';
  const slot = slotAt(ladder, r, c);
  if (!slot) return undefined;
  const { matrix } = ladder;
  const level = 'level' in slot ? matrix.findLevel(slot.level)?.key : '';
  switch (slot.kind) {
    case 'expectation':
      return `cell-${matrix.findSkill(slot.skill)?.key}-${level}`;
    case 'level':
      return `level-head-${level}`;
    case 'freedom':
      return `freedom-${slot.freedom}-${level}`;
    case 'scope':
    case 'responsibilities':
      return `${slot.kind}-${level}`;
    case 'skill':
      return `skill-${matrix.findSkill(slot.skill)?.key}`;
    case 'area':
      return `area-${matrix.findArea(slot.area)?.key}`;
    case 'track':
      return `track-head-${matrix.findTrack(slot.track)?.key}`;
  }
}

function rowOf(ladder: Ladder, row: LadderRow): SheetRow {
  const { matrix, columns } = ladder;
  const lines = (widths: readonly number[], text: (level: Level) => string, less: number) => {
    let most = 1;
    columns.forEach((column, i) => {
      if (column.kind === 'level') most = Math.max(most, estimateLines(text(column.level), (widths[i] ?? 0) - 17 - less, LETTER));
    });
    return most;
  };
  const high = (n: number) => n * 16 + 13;
  switch (row.kind) {
    case 'tracks':
    case 'levels':
      return { key: row.kind, look: row.kind, estimate: () => 28 };
    case 'scope':
      return { key: 'scope', look: 'brings scope', estimate: (w) => high(lines(w, (l) => l.scope, 0)) };
    case 'freedom':
      return { key: `freedom-${row.freedom}`, look: `brings freedom ${row.freedom}`, estimate: (w) => lines(w, (l) => l.freedoms[row.freedom].text, DEGREES_WIDTH) * 16 + 4 };
    case 'responsibilities':
      return { key: 'responsibilities', look: 'brings responsibilities', estimate: (w) => high(lines(w, (l) => l.responsibilities, DEGREES_WIDTH)) };
    case 'brings':
      return { key: 'brings', look: 'area', estimate: () => 28 };
    case 'area':
      return { key: row.area.id, look: 'area', estimate: () => 28 };
    case 'skill': {
      const { skill } = row;
      return {
        key: skill.id,
        look: skill.misfit ? 'skill misfit' : 'skill',
        estimate: (w) => {
          const name = estimateLines(skill.name, (w[0] ?? 0) - 25, LETTER + 0.5);
          const description = skill.description === '' ? 0 : Math.min(3, estimateLines(skill.description, (w[0] ?? 0) - 25, LETTER));
          return high(Math.max(name + description + (skill.misfit ? 1 : 0), lines(w, (l) => matrix.expected(skill.id, l.id).text, 10)));
        },
      };
    }
  }
}
