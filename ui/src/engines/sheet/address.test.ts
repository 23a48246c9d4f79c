import { expect, test } from 'vitest';
import { columnName, moveEdge, parseRect, rectName, without, wholeMerges, type Edge } from './address';

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

test.each<[string, Edge, number, string]>([
  ['B4:B9', 'bottom', 11, 'B4:B12'],
  ['B4:B9', 'bottom', 99, 'B4:B20'],
  ['B4:B9', 'bottom', 0, 'B4'],
  ['B4:B9', 'top', 2, 'B3:B9'],
  ['B4:B9', 'top', 30, 'B9'],
  ['B4:C9', 'right', 3, 'B4:D9'],
  ['B4:C9', 'left', 0, 'A4:C9'],
  ['B4:C9', 'left', 2, 'C4:C9'],
  // D5:D8 and F1:G1 are merged.
  ['D1:D4', 'bottom', 4, 'D1:D8'],
  ['D1:D8', 'bottom', 6, 'D1:D4'],
  ['D5:D8', 'bottom', 6, 'D5:D8'],
  ['D9:D12', 'top', 6, 'D5:D12'],
  ['D1:D12', 'top', 6, 'D9:D12'],
  ['A1:E1', 'right', 5, 'A1:G1'],
  ['A2:E2', 'right', 5, 'A2:F2'],
])('of %s the %s edge is moved to line %i: %s', (text, edge, to, expected) => {
  const merges = ['D5:D8', 'F1:G1'].map((each) => parseRect(each)).filter((each) => each !== null);
  const rect = parseRect(text);
  expect(rect && rectName(moveEdge(rect, edge, to, merges, 19))).toBe(expected);
});
