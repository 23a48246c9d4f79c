import { expect, test } from 'vitest';
import { at, type Selection } from '../matrix/selection';
import { follow, turn, type Lines } from './follow';

const lines = (rows: string, columns = 'xyz'): Lines => ({ rows: [...rows].map((id) => ({ id })), columns: [...columns].map((id) => ({ id })) });
const range = (top: number, bottom: number, column = 1): Selection => ({ active: { row: top, column }, anchor: { row: top, column }, extent: { row: bottom, column } });
const rowsOf = ({ active, anchor, extent }: Selection) => [active.row, anchor.row, extent.row];

test('the active cell goes where its lines went', () => {
  expect(follow(at(1, 2), lines('abc', 'xyz'), lines('cab', 'zxy'))).toEqual(at(2, 0));
  expect(follow(at(0, 0), lines('abc'), lines('qrabc'))).toEqual(at(2, 0));
});

test('where nothing moved it is the same selection, and where its line is gone it keeps its place', () => {
  const chosen = range(0, 2);
  expect(follow(chosen, lines('abc'), lines('abcd'))).toBe(chosen);
  expect(follow(at(1, 1), lines('abc'), lines('ac'))).toEqual(at(1, 1));
  expect(follow(at(2, 1), lines('abc'), lines('ab'))).toEqual(at(1, 1));
  expect(follow(at(2, 1), lines('abc'), lines(''))).toEqual(at(0, 1));
});

test('a range keeps its lines while they stand together, and never takes in others', () => {
  expect(rowsOf(follow(range(0, 1), lines('abcd'), lines('cdab')))).toEqual([2, 2, 3]);
  expect(rowsOf(follow(range(0, 1), lines('abcd'), lines('cbad')))).toEqual([2, 1, 2]);
  expect(follow(range(0, 1), lines('abcd'), lines('acbd'))).toEqual(at(0, 1));
  expect(follow(range(0, 2), lines('abcd'), lines('acd'))).toEqual(at(0, 1));
});

test('turned, rows are columns', () => {
  expect(turn(range(0, 2))).toEqual({ active: { row: 1, column: 0 }, anchor: { row: 1, column: 0 }, extent: { row: 1, column: 2 } });
  expect(follow(turn(range(0, 1)), turn(lines('abc', 'xyz')), lines('zyx', 'cab'))).toEqual({ active: { row: 1, column: 1 }, anchor: { row: 1, column: 1 }, extent: { row: 1, column: 2 } });
});
