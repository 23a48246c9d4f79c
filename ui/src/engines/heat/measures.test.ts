import { expect, test } from 'vitest';
import { columnWidth, columnsInSight, columnsToPaint, namesWidth, ROW, rowsAtMost, rowsInSight } from './measures';

test('only the rows in sight are drawn, with some beyond both edges', () => {
  expect(rowsInSight(500, 0, 10 * ROW)).toEqual({ first: 0, last: 14 });
  expect(rowsInSight(500, 100 * ROW, 10 * ROW)).toEqual({ first: 96, last: 114 });
  expect(rowsInSight(3, 0, 10 * ROW)).toEqual({ first: 0, last: 3 });
});
test('and only the columns', () => {
  const lefts = Array.from({ length: 301 }, (_, i) => i * 44);
  expect(columnsInSight(lefts, 0, 440)).toEqual({ first: 0, last: 13 });
  expect(columnsInSight(lefts, 4400, 440)).toEqual({ first: 98, last: 113 });
});
test('the columns that are painted hold those in sight, and change seldom', () => {
  const lefts = Array.from({ length: 301 }, (_, i) => i * 44);
  let before = columnsToPaint(lefts, 0, 440, 44, []);
  expect(before[0]).toEqual({ from: 0, to: 20 });
  expect(columnsToPaint(lefts, 3, 440, 44, before)).toBe(before);
  const changes = before.map(() => 0);
  for (let left = 0; left <= 300 * 44 - 440; left += 44) {
    const now = columnsToPaint(lefts, left, 440, 44, before);
    now.forEach((each, phase) => {
      expect(each.from * 44).toBeLessThanOrEqual(left);
      expect(each.to * 44).toBeGreaterThanOrEqual(left + 440);
      if (each !== before[phase]) changes[phase] = (changes[phase] ?? 0) + 1;
    });
    // The rows take turns.
    expect(now.filter((each, phase) => each !== before[phase]).length).toBeLessThanOrEqual(1);
    before = now;
  }
  expect(before.every(({ to }) => to === 300)).toBe(true);
  for (const n of changes) expect(n).toBeLessThanOrEqual(Math.ceil(290 / 4));
});

test('columns share what is left, within what can be read', () => {
  expect(columnWidth(900, 17, 0)).toBe(52);
  expect(columnWidth(300, 17, 0)).toBe(44);
  expect(columnWidth(3000, 17, 2)).toBe(64);
});
test('names take what the columns can spare', () => {
  expect(namesWidth(900, 17, 0, 60)).toBe(176);
  expect(namesWidth(1060, 18, 0, 60)).toBe(196);
  expect(namesWidth(3000, 17, 2, 60)).toBe(312);
  expect(namesWidth(3000, 17, 2, 30)).toBe(242);
  expect(namesWidth(3000, 17, 2, 8)).toBe(176);
});
test('no scroll ever shows more rows than there are places for', () => {
  for (let top = 0; top < 20 * ROW; top += 1) {
    const { first, last } = rowsInSight(500, top, 431);
    expect(last - first).toBeLessThanOrEqual(rowsAtMost(431));
  }
});
