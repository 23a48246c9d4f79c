import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawCells, type CellRow } from './cells';
import { EMPTY_CELL, type HeatSheet } from './sheet';
import type { Tiles } from './tiles';

const sheet: HeatSheet = {
  rows: Array.from({ length: 50 }, (_, i) => ({ kind: 'item' as const, id: `r${i}`, name: `Row ${i}` })),
  columns: Array.from({ length: 50 }, (_, i) => ({ kind: i === 3 ? ('fold' as const) : ('item' as const), id: `c${i}`, name: `Column ${i}` })),
  groups: [], heads: ['', null], rowTotals: [], columnTotals: [],
  cell: (row, column) => ({ ...EMPTY_CELL, text: `${row}.${column}`, shade: column % 6, corner: column === 2 ? '4' : '', boxed: column === 2, said: `said ${row}.${column}` }),
};
const lefts = Array.from({ length: 51 }, (_, i) => i * 44);
const columns = (from: number, to: number) => ({ painted: { from, to }, said: { from, to } });
const row = (change: Partial<CellRow> = {}): CellRow => ({ row: 0, ...columns(0, 8), lefts, sheet, tiles: null, edges: new Set([0, 4]), uid: 'g', active: 0, chosen: null, ...change });
const said = (host: HTMLElement) => host.querySelector<HTMLElement>('.said')!;
const shown = (host: HTMLElement) => [...said(host).children].map((each) => (each as HTMLElement).dataset['text']);
const marked = (host: HTMLElement) => [...host.querySelectorAll('[id]')].map((each) => each.id);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('cells say what they show, and where they are', () => {
  const host = document.createElement('div');
  drawCells(host, row({ active: 1, chosen: [1, 2] }));
  expect(shown(host)).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7']);
  const cell = host.querySelector<HTMLElement>('[data-r="0"][data-c="2"]');
  expect([cell?.className, cell?.ariaLabel, cell?.ariaSelected ?? cell?.getAttribute('aria-selected')]).toEqual(['c chosen', 'said 0.2', 'true']);
  expect(marked(host)).toEqual(['g-0-1']);
  expect(host.querySelector('.active')?.id).toBe('g-0-1');
  expect(host.querySelector('.fold')?.hasAttribute('data-r')).toBe(false);
});

test('a cell without a rating and one that is on its way are told apart', () => {
  const host = document.createElement('div');
  const cells = [EMPTY_CELL, { ...EMPTY_CELL, text: '3', shade: 3 }, { ...EMPTY_CELL, text: '4', shade: 4, pending: true }];
  drawCells(host, row({ ...columns(0, 3), sheet: { ...sheet, cell: (_, column) => cells[column] ?? EMPTY_CELL }, active: 1 }));
  expect([...said(host).children].map((each) => each.className)).toEqual(['c none', 'c active', 'c pending']);
});

test('what scrolls out of sight lends its element; nothing of it stays', () => {
  const host = document.createElement('div');
  const cells = drawCells(host, row());
  const elements = [...said(host).children];
  cells.update(row({ row: 7, ...columns(2, 10), active: 9 }));
  expect([...said(host).children]).toEqual([...elements.slice(2), ...elements.slice(0, 2)]);
  expect(said(host).style.paddingLeft).toBe('88px');
  expect(shown(host)).toEqual(['7.2', '7.3', '7.4', '7.5', '7.6', '7.7', '7.8', '7.9']);
  expect(marked(host)).toEqual(['g-7-9']);
  cells.update(row({ row: 7, ...columns(40, 44), active: null }));
  expect(shown(host)).toEqual(['7.40', '7.41', '7.42', '7.43']);
  expect(marked(host)).toEqual([]);
  cells.update(row({ ...columns(38, 42), active: 39 }));
  expect(shown(host)).toEqual(['0.38', '0.39', '0.40', '0.41']);
  cells.update(row({ ...columns(0, 20), active: 39 }));
  expect(shown(host)).toEqual(Array.from({ length: 20 }, (_, i) => `0.${i}`));
});

test('rows that the keyboard is not on say what they show when she pauses, and which row they are at once', () => {
  const host = document.createElement('div');
  const cells = drawCells(host, row({ active: null }));
  expect(shown(host)).toEqual([]);
  for (const r of [1, 2, 3]) {
    vi.advanceTimersByTime(100);
    cells.update(row({ row: r, active: null }));
    expect([host.dataset['row'], shown(host)]).toEqual([String(r), []]);
  }
  vi.advanceTimersByTime(200);
  expect(shown(host).slice(0, 2)).toEqual(['3.0', '3.1']);
  cells.update(row({ row: 4, active: null }));
  cells.update(row({ row: 5, active: 3 }));
  expect([shown(host)[0], marked(host)]).toEqual(['5.0', ['g-5-3']]);
  cells.update(row({ row: 6, active: null }));
  expect(marked(host)).toEqual([]);
  cells.update(row({ row: 8, active: null }));
  cells.destroy();
  vi.advanceTimersByTime(1000);
  expect(shown(host)[0]).toBe('6.0');
});

test('another sheet is said anew, the same one is not asked again', () => {
  const host = document.createElement('div');
  let asked = 0;
  const counted: HeatSheet = { ...sheet, cell: (r, c) => { asked += 1; return sheet.cell(r, c); } };
  const cells = drawCells(host, row({ sheet: counted }));
  cells.update(row({ sheet: counted, active: 5 }));
  expect(asked).toBe(8);
  cells.update(row({ sheet: { ...sheet, cell: () => ({ ...EMPTY_CELL, text: 'new' }) } }));
  expect(new Set(shown(host))).toEqual(new Set(['new']));
});

test('of a picture that moves on, only the columns that come in are painted; what it shows is right wherever it was', () => {
  // What stands in the picture, px by px of a row; the pen copies as a canvas does.
  const stands: string[] = [];
  const pen = {
    canvas: null as unknown,
    drawImage(from: { text?: string }, sx: number, _sy: number, width: number, _h: number, x: number) {
      const copied = from === pen.canvas ? stands.slice(sx, sx + width) : Array.from({ length: width }, () => from.text ?? '');
      copied.forEach((each, i) => (stands[x + i] = each));
    },
  };
  let made = 0;
  const tiles = { ratio: 1, of: ({ cell }: { cell: { text: string } }) => ((made += 1), { text: cell.text, width: 44, height: 28 }) } as unknown as Tiles;
  vi.stubGlobal('CanvasRenderingContext2D', class {});
  const context = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    pen.canvas = this;
    return pen as unknown as CanvasRenderingContext2D;
  } as never);
  try {
    const host = document.createElement('div');
    const cells = drawCells(host, row({ tiles }));
    const check = (from: number, to: number, painted: number, r = 0) => {
      made = 0;
      cells.update(row({ row: r, painted: { from, to }, tiles }));
      expect(made).toBe(painted);
      expect(Array.from({ length: to - from }, (_, i) => stands[i * 44 + 43])).toEqual(Array.from({ length: to - from }, (_, i) => `${r}.${from + i}`));
      expect(host.querySelector('canvas')?.style.marginLeft).toBe(`${from * 44}px`);
    };
    check(4, 12, 4);
    check(2, 10, 2);
    check(2, 8, 0);
    check(2, 10, 2);
    check(30, 38, 8);
    check(30, 42, 12);
    check(28, 36, 2);
    check(31, 39, 8, 5);
  } finally {
    context.mockRestore();
    vi.unstubAllGlobals();
  }
});
