import { expect, test } from 'vitest';
import { Heights } from './heights';
import { columnWidth, columnWindow, fitWidths, leftEdges, rowWindow, scrollToShow } from './window';

test('rows in sight, with some more around them', () => {
  const heights = new Heights();
  heights.setRows(Array.from({ length: 100 }, (_, i) => String(i)), () => 20);
  expect(rowWindow(heights, 0, 100, 0)).toEqual({ first: 0, last: 6 });
  expect(rowWindow(heights, 200, 100, 40)).toEqual({ first: 8, last: 18 });
  expect(rowWindow(heights, 1900, 100, 200)).toEqual({ first: 85, last: 100 });
  expect(rowWindow(new Heights(), 0, 100, 40)).toEqual({ first: 0, last: 0 });
});

test('columns in sight', () => {
  const lefts = leftEdges(Array.from({ length: 50 }, () => 10));
  expect(columnWindow(lefts, 0, 100, 0)).toEqual({ first: 0, last: 10 });
  expect(columnWindow(lefts, 105, 100, 20)).toEqual({ first: 8, last: 23 });
  expect(columnWindow(lefts, 480, 100, 0)).toEqual({ first: 48, last: 50 });
  expect(columnWindow([0], 0, 100, 0)).toEqual({ first: 0, last: 0 });
});

test('what is left is shared, never beyond the most', () => {
  expect(fitWidths([{ width: 100 }, { width: 50, most: 80 }, { width: 50, most: 400 }], 300)).toEqual([100, 80, 120]);
  expect(fitWidths([{ width: 100 }, { width: 50, most: 60 }, { width: 50, most: 400 }], 400)).toEqual([100, 60, 240]);
  expect(fitWidths([{ width: 100, most: 200 }], 50)).toEqual([100]);
  expect(fitWidths([{ width: 10, most: 12 }, { width: 10, most: 12 }], 500)).toEqual([12, 12]);
  expect(fitWidths([{ width: 10, most: 100 }, { width: 10, most: 100 }, { width: 10, most: 100 }], 41)).toEqual([14, 14, 13]);
});

test('scrolling no further than needed', () => {
  expect(scrollToShow(0, 500, 60, 100, 140)).toBe(0);
  expect(scrollToShow(0, 500, 60, 480, 520)).toBe(20);
  expect(scrollToShow(300, 500, 60, 320, 340)).toBe(260);
  expect(scrollToShow(0, 500, 60, 600, 1400)).toBe(540);
});

test('a column drawn by hand stays between a word and a paragraph', () => {
  expect([-20, 48, 120.4, 9_999].map(columnWidth)).toEqual([48, 48, 120, 800]);
});
