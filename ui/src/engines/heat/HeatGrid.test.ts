// What a screen reader is told of the grid's size and of where each row and cell stands.
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { at } from '../matrix/selection';
import HeatGrid from './HeatGrid.svelte';
import { EMPTY_CELL, type HeatLine, type HeatSheet } from './sheet';

afterEach(cleanup);

const item = (id: string): HeatLine => ({ kind: 'item', id, name: id });
const sheet = (change: Partial<HeatSheet> = {}): HeatSheet => ({
  rows: ['a', 'b'].map(item), columns: ['x', 'y', 'z'].map(item), groups: [], heads: ['2', null],
  rowTotals: [{ name: 'gap', of: [1, 2], all: 3, bars: false }, { name: 'open', of: [0, 0], all: 0, bars: false }],
  columnTotals: [{ name: 'gap', of: [1, 2, 0], all: 3, bars: false }],
  cell: () => EMPTY_CELL,
  ...change,
});
function told(given: HeatSheet) {
  render(HeatGrid, { sheet: given, label: 'grid', selection: at(0, 0) });
  const grid = document.querySelector('[role="grid"]');
  const numbers = (name: string) => [...(grid?.querySelectorAll(`[${name}]`) ?? [])].map((each) => Number(each.getAttribute(name)));
  return {
    rowCount: Number(grid?.getAttribute('aria-rowcount')), rows: numbers('aria-rowindex'),
    columnCount: Number(grid?.getAttribute('aria-colcount')), columns: new Set(numbers('aria-colindex')), spans: numbers('aria-colspan'),
    grid,
  };
}

test('heads, rows and sums are counted, each row once', () => {
  const { rowCount, rows, columnCount, columns } = told(sheet());
  expect([rowCount, rows]).toEqual([4, [1, 2, 3, 4]]);
  expect([columnCount, columns]).toEqual([6, new Set([1, 2, 3, 4, 5, 6])]);
});

test('the row of bands over the columns is a row of its own', () => {
  const { rowCount, rows } = told(sheet({ groups: [{ id: 'g', name: 'G', from: 0, to: 3, folded: false }] }));
  expect([rowCount, rows]).toEqual([5, [1, 2, 3, 4, 5]]);
});

test('a band between the rows counts, and its head spans the grid', () => {
  const { rowCount, rows, spans, grid } = told(sheet({ rows: [{ kind: 'band', id: 'band-g', name: 'G', group: 'g' }, item('a')] }));
  expect([rowCount, rows]).toEqual([4, [1, 2, 3, 4]]);
  expect(grid?.querySelector('.band [role="rowheader"]')?.getAttribute('aria-colindex')).toBe('1');
  expect(spans).toEqual([6]);
});
