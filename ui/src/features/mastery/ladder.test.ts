import { expect, test } from 'vitest';
import { sampleDocument, viewOf } from '../../../dev/fake_matrix';
import { layOut, levelOf, placeOf, slotAt, UNFOLDED, type Folding } from './ladder';
import { Matrix } from './matrix';

const matrix = new Matrix(viewOf(sampleDocument()));
const id = (list: readonly { key: string; id: string }[], key: string) => list.find((each) => each.key === key)?.id ?? '';
const level = (key: string) => id(matrix.view.levels, key);
const laid = (folding: Partial<Folding> = {}) => layOut(matrix, { ...UNFOLDED, ...folding });
const columns = (folding: Partial<Folding> = {}) => laid(folding).columns.map((c) => (c.kind === 'names' ? '' : c.kind === 'stub' ? `(${c.level?.name ?? c.track.name})` : (levelOf(c)?.name ?? '-'))).join(' ');
const rows = (folding: Partial<Folding> = {}) => laid(folding).rows.map((r) => (r.kind === 'area' ? `[${r.area.name}]` : r.kind === 'skill' ? '.' : r.kind === 'freedom' ? r.freedom : r.kind)).join(' ');

test('trunk first, then the paths; what a level brings above the skills', () => {
  expect(columns()).toBe(' Junior Experienced Senior Staff Principal Distinguished Team lead Head of practice Director');
  expect(rows()).toBe('tracks levels brings scope team task technology time responsibilities [Craft] . . . . . . [Delivery] . . . . . . [People and teaching] . . . . .');
});

test('folded and hidden', () => {
  expect(columns({ foldedLevels: new Set([level('junior'), level('staff')]) })).toBe(' (Junior) Experienced Senior (Staff) Principal Distinguished Team lead Head of practice Director');
  expect(columns({ foldedTracks: new Set([id(matrix.view.tracks, 'technical')]) })).toBe(' Junior Experienced Senior (Technical path) Team lead Head of practice Director');
  expect(columns({ hiddenTracks: new Set([id(matrix.view.tracks, 'trunk')]) })).toBe(' Staff Principal Distinguished Team lead Head of practice Director');
  expect(rows({ foldedAreas: new Set(matrix.view.areas.map((a) => a.id)) })).toBe('tracks levels brings scope team task technology time responsibilities [Craft] [Delivery] [People and teaching]');
});

test('only what changes from a level', () => {
  expect(columns({ from: level('senior') })).toBe(' Senior Staff Principal Distinguished Team lead Head of practice Director');
  expect(columns({ from: level('principal') })).toBe(' Principal Distinguished');
  const shown = laid({ from: level('director') }).rows;
  expect(shown.some((r) => r.kind === 'skill')).toBe(false);
});

test('track heads span their levels', () => {
  const ladder = laid({ foldedLevels: new Set([level('staff')]) });
  expect(ladder.sheet.merged(0, 5)).toEqual({ from: 4, to: 6 });
  expect(ladder.sheet.merged(1, 5)).toEqual({ from: 5, to: 5 });
  expect(ladder.sheet.merged(9, 5)).toEqual({ from: 0, to: 9 });
  expect(ladder.sheet.columns.map((c) => c.strong === true)).toEqual([false, false, false, false, true, false, false, true, false, false]);
});

test('every place is found again where it stands', () => {
  const ladder = laid();
  let n = 0;
  ladder.rows.forEach((_, r) =>
    ladder.columns.forEach((__, c) => {
      const slot = slotAt(ladder, r, c);
      if (!slot) return;
      n += 1;
      const merged = ladder.sheet.merged(r, c).from;
      expect(placeOf(ladder, slot)).toEqual({ row: r, column: merged });
      expect(ladder.sheet.stops(r, c)).toBe(true);
    }),
  );
  expect(n).toBe(9 + 9 + 6 * 9 + 3 * 10 + 17 * 10);
});

test('nothing of a folded level can be edited but its head', () => {
  const ladder = laid({ foldedLevels: new Set([level('staff')]) });
  const column = ladder.columns.findIndex((c) => levelOf(c)?.key === 'staff');
  const stops = ladder.rows.map((row, r) => (ladder.sheet.stops(r, column) ? row.kind : '')).filter((kind) => kind !== '' && kind !== 'area');
  expect(stops).toEqual(['tracks', 'levels', 'brings']);
  expect(ladder.sheet.editable(1, column)).toBe(false);
  expect(placeOf(ladder, { kind: 'expectation', skill: matrix.view.skills[0]?.id ?? '', level: level('staff') })).toBeNull();
});

test('test ids tell every cell apart', () => {
  const { sheet } = laid();
  const ids = new Set<string>();
  sheet.rows.forEach((_, r) =>
    sheet.columns.forEach((__, c) => {
      const testId = sheet.merged(r, c).from === c ? sheet.testId(r, c) : undefined;
      if (testId === undefined) return;
      expect(ids.has(testId)).toBe(false);
      ids.add(testId);
    }),
  );
  expect(ids).toContain('cell-code-review-staff');
  expect(ids).toContain('level-head-staff');
  expect(ids).toContain('track-head-technical');
  expect(ids).toContain('skill-code-review');
});

test('what comes with each level folds to its head, or to the scope alone', () => {
  expect(rows({ brings: 'folded' })).toMatch(/^tracks levels brings \[Craft\]/);
  expect(rows({ brings: 'scope' })).toMatch(/^tracks levels brings scope \[Craft\]/);
});
