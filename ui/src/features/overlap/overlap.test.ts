import { expect, test } from 'vitest';
import type { OverlapView } from '../../shared/organisation';
import { nearestCell, pairMatrix, serviceCells, sizesOf, stepOf, upSet } from './overlap';

const view: OverlapView = {
  communities: ['looms', 'signals', 'quality'],
  combinations: [
    { of: [0], exactly: ['ada', 'ben'], at_least: 4 },
    { of: [0, 2], exactly: ['cleo'], at_least: 2 },
    { of: [0, 1, 2], exactly: ['dina'], at_least: 1 },
  ],
  pairs: [{ a: 0, b: 2, shared: 2, jaccard: 0.5 }, { a: 0, b: 1, shared: 1, jaccard: 0.25 }, { a: 1, b: 2, shared: 1, jaccard: 0.5 }],
};

test('sizes count everybody once in each community', () => expect(sizesOf(view)).toEqual([4, 1, 2]));

test('combinations are columns, the largest first; what is not drawn is counted', () => {
  const { rows, columns, left } = upSet(view, 'all', 2);
  expect(rows.map(({ id, part }) => [id, part])).toEqual([['looms', 1], ['signals', 0.25], ['quality', 0.5]]);
  expect(columns.map(({ of, part, atLeast, span }) => [of, part, atLeast, span])).toEqual([[[0], 1, 4, [0, 0]], [[0, 2], 0.5, 2, [0, 2]]]);
  expect(left).toEqual({ combinations: 1, people: 1 });
  expect(upSet(view, 'shared', 9).columns.map(({ of }) => of)).toEqual([[0, 2], [0, 1, 2]]);
  expect(upSet({ communities: [], combinations: [], pairs: [] }, 'all', 9)).toEqual({ rows: [], columns: [], left: { combinations: 0, people: 0 } });
});

test('the matrix of pairs is the same from both sides', () => {
  const matrix = pairMatrix(view);
  expect(matrix[0]?.[2]).toEqual({ shared: 2, jaccard: 0.5 });
  expect(matrix[2]?.[0]).toEqual({ shared: 2, jaccard: 0.5 });
  expect(matrix[1]?.[1]).toBeNull();
});

test('colours run from nothing to the largest', () => expect([0, 0.01, 0.5, 1].map((part) => stepOf(part, 1))).toEqual([0, 1, 3, 5]));

test('cells against the order belong to circles, and arrows go to the nearest', () => {
  const cells = serviceCells({ order: ['a', 'b', 'c'], cycles: [[1, 3]], cells: [[2, 1, 1], [0, 1, 3], [1, 2, 1]] });
  expect(cells.map(({ row, column, back }) => [row, column, back])).toEqual([[0, 1, false], [1, 2, false], [2, 1, true]]);
  expect(nearestCell(cells, 0, 'ArrowDown')).toBe(2);
  expect(nearestCell(cells, 0, 'ArrowRight')).toBe(1);
  expect(nearestCell(cells, 0, 'ArrowUp')).toBe(0);
});
