// Find in the texts and names of the matrix, and replace.

import type { MatrixEdit } from '../../shared/api';
import { slotAt, type Ladder } from './ladder';
import { editText } from './matrix';

export interface Match {
  row: number;
  column: number;
}

/** The cells that hold the words, row by row, without regard to case; accents count, for what is found can be replaced. */
export function findAll(ladder: Ladder, words: string): Match[] {
  const wanted = words.toLocaleLowerCase();
  if (wanted === '') return [];
  const found: Match[] = [];
  ladder.rows.forEach((row, r) => {
    ladder.columns.forEach((_, c) => {
      const merged = row.kind === 'area' ? 0 : row.kind === 'tracks' ? (ladder.spans[c]?.from ?? c) : c;
      if (merged !== c) return;
      const slot = slotAt(ladder, r, c);
      if (slot && ladder.matrix.text(slot).toLocaleLowerCase().includes(wanted)) found.push({ row: r, column: c });
    });
  });
  return found;
}

/** The match that follows a place, going round at the end; -1 where there is none. */
export function nextMatch(matches: readonly Match[], from: Match, back: boolean): number {
  if (matches.length === 0) return -1;
  const order = (m: Match) => m.row * 100_000 + m.column;
  const here = order(from);
  if (!back) {
    const i = matches.findIndex((m) => order(m) > here);
    return i < 0 ? 0 : i;
  }
  for (let i = matches.length - 1; i >= 0; i -= 1) {
    const match = matches[i];
    if (match && order(match) < here) return i;
  }
  return matches.length - 1;
}

/** The edits that put other words for the found ones in these cells. */
export function replaceIn(ladder: Ladder, matches: readonly Match[], words: string, by: string): MatrixEdit[] {
  const pattern = new RegExp(words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu');
  return matches.flatMap(({ row, column }) => {
    const slot = slotAt(ladder, row, column);
    if (!slot) return [];
    return editText(ladder.matrix, slot, ladder.matrix.text(slot).replaceAll(pattern, () => by)) ?? [];
  });
}
