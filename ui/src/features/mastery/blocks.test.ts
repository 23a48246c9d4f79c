import { describe, expect, test } from 'vitest';
import { applyEdit, sampleDocument, viewOf } from '../../../dev/fake_matrix';
import { readTsv, writeTsv } from '../../engines/matrix/tsv';
import type { MatrixEdit } from '../../shared/api';
import { clear, copyOf, countCells, fill, fillText, pasteInto, rate, setDegree } from './blocks';
import { findAll, nextMatch, replaceIn } from './find';
import { layOut, placeOf, slotAt, UNFOLDED, type Ladder } from './ladder';
import { Matrix } from './matrix';

function sample() {
  const doc = sampleDocument();
  const lay = () => layOut(new Matrix(viewOf(doc)), UNFOLDED);
  const ladder = lay();
  const place = (skill: string, level: string) => {
    const found = placeOf(ladder, {
      kind: 'expectation',
      skill: ladder.matrix.view.skills.find((s) => s.key === skill)?.id ?? '',
      level: ladder.matrix.view.levels.find((l) => l.key === level)?.id ?? '',
    });
    if (!found) throw new Error(`no cell ${skill} ${level}`);
    return found;
  };
  const keep = (edits: MatrixEdit[]): Ladder => {
    edits.forEach((edit) => applyEdit(doc, edit));
    return lay();
  };
  return { ladder, place, keep };
}
const range = (a: { row: number; column: number }, b = a) => ({ top: a.row, left: a.column, bottom: b.row, right: b.column });
const shown = (ladder: Ladder, row: number, column: number) => {
  const slot = slotAt(ladder, row, column);
  if (!slot) return '';
  const rating = slot.kind === 'expectation' ? ladder.matrix.expected(slot.skill, slot.level).rating : null;
  return `${ladder.matrix.text(slot)}${rating === null ? '' : ` (${rating})`}`;
};
const none = () => '';

describe('copy and paste', () => {
  test('a block copied here and pasted elsewhere brings texts and ratings', () => {
    const { ladder, place, keep } = sample();
    const from = place('code-review', 'staff');
    const copied = copyOf(ladder, { top: from.row, left: from.column, bottom: from.row + 1, right: from.column + 1 }, none);
    expect(copied.block[0]).toEqual(['Settles disagreement between teams in writing', 'Shapes how the unit reviews; measures waiting time']);
    const to = place('security', 'team-lead');
    const pasted = pasteInto(ladder, range(to), readTsv(writeTsv(copied.block)), copied.ratings);
    expect(pasted.nCells).toBe(4);
    expect(pasted.range).toEqual({ top: to.row, left: to.column, bottom: to.row + 1, right: to.column + 1 });
    const after = keep(pasted.edits);
    for (const [i, j] of [[0, 0], [0, 1], [1, 0], [1, 1]] as const) {
      expect(shown(after, to.row + i, to.column + j)).toBe(shown(ladder, from.row + i, from.column + j));
    }
  });
  test('several lines in a cell from Excel', () => {
    const { ladder, place, keep } = sample();
    const to = place('code-review', 'director');
    const after = keep(pasteInto(ladder, range(to), readTsv('"one\ntwo ""three"""\tnext\r\n'), null).edits);
    expect(shown(after, to.row, to.column)).toBe('one\ntwo "three"');
  });
  test('a number of the scale becomes the rating where there is no text', () => {
    const { ladder, place, keep } = sample();
    const empty = place('code-review', 'director');
    const full = place('code-review', 'staff');
    expect(shown(keep(pasteInto(ladder, range(empty), [['3']], null).edits), empty.row, empty.column)).toBe(' (3)');
    expect(shown(keep(pasteInto(ladder, range(empty), [['9']], null).edits), empty.row, empty.column)).toBe('9 (3)');
    expect(shown(keep(pasteInto(ladder, range(full), [['4']], null).edits), full.row, full.column)).toBe('4 (3)');
  });
  test('one cell fills the range; a block repeats where the range is a multiple of it', () => {
    const { ladder, place } = sample();
    const a = place('code-review', 'junior');
    const b = { row: a.row + 3, column: a.column + 2 };
    expect(pasteInto(ladder, range(a, b), [['x']], null).nCells).toBe(12);
    expect(pasteInto(ladder, range(a, b), [['x'], ['y']], null).nCells).toBe(12);
    expect(pasteInto(ladder, range(a, b), [['x', 'y']], null).nCells).toBe(2);
    expect(pasteInto(ladder, range(a, b), [['x'], ['y'], ['z']], null).nCells).toBe(3);
  });
  test('heads take names, empty ones stay', () => {
    const { ladder, place, keep } = sample();
    const { column } = place('code-review', 'staff');
    const pasted = pasteInto(ladder, range({ row: 1, column }), [['Expert', '', 'Fellow']], null);
    expect(pasted.edits.map((e) => e.edit)).toEqual(['level_name', 'level_name']);
    expect([0, 1, 2].map((i) => shown(keep(pasted.edits), 1, column + i))).toEqual(['Expert', 'Principal', 'Fellow']);
  });
  test('group heads are passed over, both ways', () => {
    const { ladder, place } = sample();
    const last = place('data', 'junior');
    const next = place('planning', 'junior');
    expect(next.row).toBe(last.row + 2);
    expect(copyOf(ladder, range(last, next), none).block.length).toBe(2);
    const pasted = pasteInto(ladder, range(last), [['a'], ['b']], null);
    expect(pasted.edits.map((e) => ('skill' in e ? e.skill : ''))).toEqual([last, next].map((p) => (slotAt(ladder, p.row, p.column) as { skill: string }).skill));
  });
  test('what finds no place is counted', () => {
    const { ladder, place } = sample();
    const corner = place('conflict', 'director');
    const pasted = pasteInto(ladder, range(corner), [['a', 'b'], ['c', 'd'], ['e', 'f']], null);
    expect(pasted).toMatchObject({ nCells: 1, rowsBeyond: 2, columnsBeyond: 1 });
  });
  test('everything copied is everything on the screen, labels too', () => {
    const { ladder } = sample();
    const { block } = copyOf(ladder, { top: 0, left: 0, bottom: ladder.rows.length - 1, right: ladder.columns.length - 1 }, () => 'label');
    expect(block.length).toBe(8 + 17);
    expect(block[0]).toEqual(['label', 'Trunk', '', '', 'Technical path', '', '', 'Leadership path', '', '']);
    expect(block[1]?.slice(0, 3)).toEqual(['label', 'Junior', 'Experienced']);
    expect(readTsv(writeTsv(block))).toEqual(block);
  });
});

describe('fill, clear, rate', () => {
  test('down and right, with the rating', () => {
    const { ladder, place, keep } = sample();
    const a = place('code-review', 'junior');
    const down = keep(fill(ladder, range(a, { row: a.row + 2, column: a.column }), 'down'));
    expect([1, 2].map((i) => shown(down, a.row + i, a.column))).toEqual([shown(ladder, a.row, a.column), shown(ladder, a.row, a.column)]);
    const right = keep(fill(ladder, range({ row: a.row, column: a.column + 1 }), 'right'));
    expect(shown(right, a.row, a.column + 1)).toBe(shown(ladder, a.row, a.column));
  });
  test('one text in every cell of the range, names not', () => {
    const { ladder, place } = sample();
    const a = place('code-review', 'junior');
    const active = slotAt(ladder, a.row, a.column);
    if (!active) throw new Error('no cell');
    const edits = fillText(ladder, { top: a.row, left: 0, bottom: a.row + 1, right: 2 }, active, 'x');
    expect(edits.map((e) => e.edit)).toEqual(Array(4).fill('expectation_text'));
    expect(countCells(edits)).toBe(4);
  });
  test('clearing takes text and rating, never a name', () => {
    const { ladder, place, keep } = sample();
    const a = place('code-review', 'junior');
    const edits = clear(ladder, { top: 1, left: 0, bottom: a.row, right: 1 });
    expect(edits.some((e) => e.edit === 'level_name' || e.edit === 'skill_name')).toBe(false);
    const after = keep(edits);
    expect(shown(after, a.row, a.column)).toBe('');
    expect(shown(after, 2, 1)).toBe('');
    expect(clear(after, { top: 1, left: 0, bottom: a.row, right: 1 })).toEqual([]);
  });
  test('a rating for the range; a degree for freedoms', () => {
    const { ladder, place, keep } = sample();
    const a = place('code-review', 'junior');
    const after = keep(rate(ladder, range(a, { row: a.row + 1, column: a.column + 1 }), 2));
    expect(shown(after, a.row, a.column)).toMatch(/\(2\)$/);
    expect(rate(after, range(a, { row: a.row + 1, column: a.column + 1 }), 2)).toEqual([]);
    expect(setDegree(ladder, { top: 3, left: 1, bottom: 8, right: 1 }, 3)).toHaveLength(5);
  });
  test('a text and a rating of one cell count once', () => {
    const place = { skill: 's', level: 'l' };
    expect(countCells([{ edit: 'expectation_text', ...place, text: 'x' }, { edit: 'expectation_rating', ...place, rating: 1 }])).toBe(1);
    expect(countCells([{ edit: 'freedom_text', level: 'l', freedom: 'team', text: 'x' }, { edit: 'freedom_degree', level: 'l', freedom: 'team', degree: 1 }, { edit: 'level_name', level: 'l', name: 'x' }])).toBe(2);
  });
});

describe('find', () => {
  test('in texts and names, each merged head once', () => {
    const { ladder } = sample();
    const found = findAll(ladder, 'REVIEW');
    expect(found.length).toBeGreaterThan(4);
    expect(findAll(ladder, 'technical path')).toHaveLength(1);
    expect(findAll(ladder, '')).toEqual([]);
  });
  test('onwards and back, round and round', () => {
    const matches = [{ row: 1, column: 2 }, { row: 1, column: 5 }, { row: 7, column: 0 }];
    expect(nextMatch(matches, { row: 1, column: 2 }, false)).toBe(1);
    expect(nextMatch(matches, { row: 9, column: 0 }, false)).toBe(0);
    expect(nextMatch(matches, { row: 1, column: 2 }, true)).toBe(2);
    expect(nextMatch([], { row: 0, column: 0 }, true)).toBe(-1);
  });
  test('replacing takes the words as they are', () => {
    const { ladder, place, keep } = sample();
    const a = place('code-review', 'staff');
    const after = keep(replaceIn(ladder, [a], 'BETWEEN', '$& (a.b)'));
    expect(shown(after, a.row, a.column)).toBe('Settles disagreement $& (a.b) teams in writing (3)');
  });
});
