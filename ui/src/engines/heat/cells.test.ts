import { expect, test } from 'vitest';
import { drawCells, type CellRow } from './cells';
import { EMPTY_CELL, type HeatSheet } from './sheet';

const sheet: HeatSheet = {
  rows: Array.from({ length: 50 }, (_, i) => ({ kind: 'item' as const, id: `r${i}`, name: `Row ${i}` })),
  columns: Array.from({ length: 50 }, (_, i) => ({ kind: i === 3 ? ('fold' as const) : ('item' as const), id: `c${i}`, name: `Column ${i}` })),
  groups: [], heads: ['', null], rowTotals: [], columnTotals: [],
  cell: (row, column) => ({ ...EMPTY_CELL, text: `${row}.${column}`, shade: column % 6, corner: column === 2 ? '4' : '', boxed: column === 2, said: `said ${row}.${column}` }),
};
const lefts = Array.from({ length: 51 }, (_, i) => i * 44);
const row = (change: Partial<CellRow> = {}): CellRow => ({ row: 0, from: 0, to: 8, lefts, sheet, edges: new Set([0, 4]), uid: 'g', active: null, chosen: null, ...change });
const shown = (host: HTMLElement) => [...host.children].map((each) => each.lastChild?.textContent);

test('cells say what they show, and where they are', () => {
  const host = document.createElement('div');
  drawCells(host, row({ active: 1, chosen: [1, 2] }));
  expect(shown(host)).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7']);
  const cell = host.querySelector<HTMLElement>('#g-0-2');
  expect([cell?.className, cell?.ariaLabel, cell?.dataset['corner'], cell?.querySelector('i')?.textContent]).toEqual(['c lv2 boxed wide chosen', 'said 0.2', '4', '4']);
  expect(host.querySelector('.active')?.id).toBe('g-0-1');
  expect(host.querySelector('.fold')?.hasAttribute('data-r')).toBe(false);
  expect([...host.querySelectorAll('.edge')].map((each) => each.id)).toEqual(['g-0-4']);
});

test('a longer text is marked, so that it stands below what is in the corner', () => {
  const host = document.createElement('div');
  const texts = ['4', '10', '4·3', '2.5·3', '10·10'];
  drawCells(host, row({ to: texts.length, sheet: { ...sheet, columns: sheet.columns.map((each) => ({ ...each, kind: 'item' as const })), cell: (_, column) => ({ ...EMPTY_CELL, text: texts[column] ?? '', shade: 1 }) }, edges: new Set() }));
  expect([...host.children].map((each) => each.className)).toEqual(['c lv1', 'c lv1', 'c lv1 wide', 'c lv1 long', 'c lv1 long']);
});

test('what scrolls out of sight lends its element; nothing of it stays', () => {
  const host = document.createElement('div');
  const cells = drawCells(host, row());
  const elements = [...host.children];
  cells.update(row({ row: 7, from: 2, to: 10 }));
  expect([...host.children]).toEqual([...elements.slice(2), ...elements.slice(0, 2)]);
  expect(host.style.paddingLeft).toBe('88px');
  expect(shown(host)).toEqual(['7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '7.8', '7.9']);
  expect(host.querySelectorAll('i')).toHaveLength(1);
  cells.update(row({ row: 7, from: 40, to: 44 }));
  expect(shown(host)).toEqual(['7.40', '7.41', '7.42', '7.43']);
  expect(host.querySelectorAll('i')).toHaveLength(0);
  expect(host.querySelectorAll('[id]')).toHaveLength(4);
  cells.update(row({ from: 38, to: 42 }));
  expect(shown(host)).toEqual(['0.38', '0.39', '0.40', '0.41']);
  cells.update(row({ from: 0, to: 20 }));
  expect(shown(host)).toEqual(Array.from({ length: 20 }, (_, i) => `0.${i}`));
});

test('another sheet is drawn anew, the same one is not asked again', () => {
  const host = document.createElement('div');
  let asked = 0;
  const counted: HeatSheet = { ...sheet, cell: (r, c) => { asked += 1; return sheet.cell(r, c); } };
  const cells = drawCells(host, row({ sheet: counted }));
  cells.update(row({ sheet: counted, active: 5 }));
  expect(asked).toBe(8);
  cells.update(row({ sheet: { ...sheet, cell: () => ({ ...EMPTY_CELL, text: 'new' }) } }));
  expect(new Set(shown(host))).toEqual(new Set(['new']));
});
