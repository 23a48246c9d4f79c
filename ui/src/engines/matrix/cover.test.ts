import { expect, test } from 'vitest';
import { coverOf } from './cover';

const cover = (height: number, width: number, rows: number, columns: number) => {
  const covered = coverOf({ height, width }, { height: rows, width: columns });
  return [covered.height, covered.width];
};

test('one cell fills the whole range', () => expect(cover(1, 1, 4, 3)).toEqual([4, 3]));
test('a block is repeated where the range is a multiple of it', () => expect(cover(2, 1, 4, 3)).toEqual([4, 3]));
test('a block that does not divide the range lies there once', () => {
  expect(cover(2, 2, 4, 3)).toEqual([2, 2]);
  expect(cover(3, 1, 4, 4)).toEqual([3, 1]);
});
test('a block larger than the range goes beyond it', () => expect(cover(3, 2, 1, 1)).toEqual([3, 2]));
