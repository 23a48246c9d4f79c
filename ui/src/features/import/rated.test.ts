import { expect, test } from 'vitest';
import { ratedFile } from '../../../dev/fake_import';
import { addPoint, setDay, setPoint, takenBy, undated } from './rated';

const { mapping } = ratedFile();
const file = mapping.ratings[0]?.file ?? '';
const [scale] = mapping.ratings[0]?.reading.scales ?? [];
if (!scale) throw new Error('the example has a scale');
scale.points = [1, 2, 3].map((value) => ({ value, word: null, written: value === 3 ? ['good'] : [] }));
scale.beside = ['fine', 'soon'].map((written) => ({ written, what: 'other' }));
const after = (value: number, mark: string | null) => addPoint(mapping, file, 0, value, mark).ratings[0]?.reading.scales[0];

test('a mark of a value that the scale has is one more way to write that point', () => {
  const changed = after(3, 'fine');
  expect(changed?.points).toEqual([{ value: 1, word: null, written: [] }, { value: 2, word: null, written: [] }, { value: 3, word: null, written: ['good', 'fine'] }]);
  expect(changed?.beside.map((each) => each.written)).toEqual(['soon']);
});

test('a mark of another value is a point of its own, in its place', () => {
  expect(after(2.5, 'fine')?.points.map(({ value, word, written }) => [value, word, written])).toEqual([[1, null, []], [2, null, []], [2.5, 'fine', ['fine']], [3, null, ['good']]]);
});

test('a value without a mark makes no second point of it', () => {
  expect(after(3, null)?.points).toEqual(scale.points);
  expect(after(5, null)?.points.at(-1)).toEqual({ value: 5, word: null, written: [] });
});

test('a value belongs to one point: another one cannot have it, its own it may keep', () => {
  expect(takenBy(scale, 3, 0)).toBe('good');
  expect(takenBy(scale, 3, 2)).toBeNull();
  expect(takenBy(scale, 2.5, 0)).toBeNull();
  expect(takenBy(scale, 3, null)).toBe('good');
});

test('a mark without a value that is given one of the scale is one more way to write that point', () => {
  const [first, second] = [{ value: 1, word: null, written: ['ok'] }, { value: null, word: null, written: ['x'] }];
  const marked = { ...mapping, ratings: mapping.ratings.map((each) => ({ ...each, reading: { ...each.reading, scales: [{ ...scale, points: [first, second] }] } })) };
  const given = (value: number) => setPoint(marked, file, 0, 1, value).ratings[0]?.reading.scales[0]?.points;
  expect(given(1)).toEqual([{ value: 1, word: null, written: ['ok', 'x'] }]);
  expect(given(2)).toEqual([first, { ...second, value: 2 }]);
});

test('a table has its own day where the sheet says one, or where there are several', () => {
  const rated = mapping.ratings[0];
  const block = rated?.reading.sheets[0]?.blocks[0];
  if (!rated || !block) throw new Error('the example has a table');
  const withBlocks = (...blocks: (typeof block)[]) => ({ ...mapping, ratings: [{ ...rated, reading: { ...rated.reading, sheets: rated.reading.sheets.map((sheet) => ({ ...sheet, blocks })) } }] });
  const shown = (now: ReturnType<typeof withBlocks>) => (now.ratings[0] ? undated(now.ratings[0]).map(({ range, date }) => [range, date]) : []);
  expect(shown(withBlocks(block))).toEqual([]);
  expect(shown(withBlocks({ ...block, date: '2026-03-31' }))).toEqual([['A1:C4', '2026-03-31']]);
  expect(shown(withBlocks(block, { ...block, range: 'A8:C9' }))).toEqual([['A1:C4', null], ['A8:C9', null]]);
  const dates = { ...block.parts[0]!, role: 'dates' as const };
  expect(shown(withBlocks({ ...block, parts: [...block.parts, dates] }, { ...block, range: 'A8:C9' }))).toEqual([]);
});

test('a day that is given is that of its table alone, and what the sheet said of it is gone', () => {
  const rated = mapping.ratings[0];
  const block = rated?.reading.sheets[0]?.blocks[0];
  if (!rated || !block) throw new Error('the example has a table');
  const told = { ...block, date: '2026-03-31', reasons: [{ code: 'import-because-ratings-day-of-sheet', args: [] }], doubts: [{ code: 'ratings-day-unread', message: '' }] };
  const two = { ...mapping, ratings: [{ ...rated, reading: { ...rated.reading, sheets: rated.reading.sheets.map((sheet) => ({ ...sheet, blocks: [told, { ...told, range: 'A8:C9' }] })) } }] };
  const blocks = setDay(two, file, 'Team', 'A1:C4', '2025-01-02').ratings[0]?.reading.sheets[0]?.blocks ?? [];
  expect(blocks.map(({ date, reasons, doubts }) => [date, reasons.length, doubts.length])).toEqual([['2025-01-02', 0, 0], ['2026-03-31', 1, 1]]);
});
