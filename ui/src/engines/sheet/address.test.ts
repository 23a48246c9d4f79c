import { expect, test } from 'vitest';
import { columnName, parseRect, rectName, without, wholeMerges } from './address';

test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(parseRect(`${name}1`)).toEqual({ top: 0, left: column, bottom: 0, right: column });
});

test.each([
  ['B4', 'B4'], ['b4:c7', 'B4:C7'], ['C7:B4', 'B4:C7'], [' $B$4 : C7 ', 'B4:C7'], ['A1:A1', 'A1'],
])('%s is read as %s', (text, name) => {
  const rect = parseRect(text);
  expect(rect && rectName(rect)).toBe(name);
});
test.each(['', 'B', '4', 'B0', 'B4:', 'B4:C7:D8', 'Sheet!B4', 'AAAA1', 'XFE1', 'A1048577', 'B4;C7'])('“%s” is no place', (text) => expect(parseRect(text)).toBeNull());

test.each([
  ['B2:D4', 'C3', ['B2:D2', 'B3', 'D3', 'B4:D4']],
  ['B2:D4', 'A1:E9', []],
  ['B2:D4', 'E5', ['B2:D4']],
  ['B2:D4', 'B2:D3', ['B4:D4']],
])('%s without %s is %j', (rect, hole, left) => {
  const [a, b] = [parseRect(rect), parseRect(hole)];
  expect(a && b && without(a, b).map(rectName)).toEqual(left);
});

test('a range takes merged areas whole, and those that they touch', () => {
  const merges = ['A4:A7', 'A7:C8'].map((each) => parseRect(each)).filter((each) => each !== null);
  const range = parseRect('A5:B5');
  expect(range && rectName(wholeMerges(range, merges))).toBe('A4:C8');
});
