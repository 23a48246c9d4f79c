import { expect, test } from 'vitest';
import { above, isWithin, treeOf } from './tree';

const tree = (parent: number[]) => treeOf({ id: parent.map(String), parent });

test('parents stand before their children, with everything in them side by side', () => {
  const t = tree([2, -1, 1, 1, 0, -1]);
  expect([...t.order]).toEqual([1, 2, 0, 4, 3, 5]);
  expect([...t.depth]).toEqual([2, 0, 1, 1, 3, 0]);
  expect(isWithin(t, 4, 2)).toBe(true);
  expect(isWithin(t, 2, 4)).toBe(false);
  expect(isWithin(t, 5, 1)).toBe(false);
  expect([...above(t, 4)]).toEqual([0, 2, 1]);
});

test('a parent that leads round, to itself or nowhere counts as none', () => {
  expect(new Set(tree([1, 2, 0]).order)).toEqual(new Set([0, 1, 2]));
  expect([...tree([0, 9, -7, Number.NaN]).parent]).toEqual([-1, -1, -1, -1]);
  expect(tree([]).count).toBe(0);
});
