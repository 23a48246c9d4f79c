import { expect, test } from 'vitest';
import { ratedFile } from '../../../dev/fake_import';
import { addPoint, setPoint, takenBy } from './rated';

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
