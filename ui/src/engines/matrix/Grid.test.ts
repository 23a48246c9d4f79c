// The grid alone, with many small cells: only those in sight are drawn, and moving reaches all of them.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Grid from './Grid.svelte';
import { at } from './selection';
import type { Sheet } from './sheet';
import type { Block } from './tsv';

afterEach(cleanup);

function numbers(rows: number, columns: number): Sheet {
  return {
    rows: Array.from({ length: rows }, (_, r) => ({ key: `r${r}`, look: '', estimate: () => 24 })),
    columns: Array.from({ length: columns }, (_, c) => ({ key: `c${c}`, width: c === 0 ? 160 : 96 })),
    heads: 1,
    rowHeight: 24,
    merged: (_, column) => ({ from: column, to: column }),
    stops: () => true,
    filled: () => true,
    role: (row, column) => (row === 0 ? 'columnheader' : column === 0 ? 'rowheader' : 'gridcell'),
    look: () => '',
    editable: () => true,
    text: (row, column) => String(row * columns + column),
    testId: (row, column) => `n-${row}-${column}`,
  };
}
function show(rows: number, columns: number, more: Record<string, unknown> = {}) {
  const onpaste = vi.fn<(block: Block) => void>();
  const onclear = vi.fn();
  const cell = createRawSnippet<[number, number]>((row, column) => ({ render: () => `<span>${row()}:${column()}</span>` }));
  render(Grid, { sheet: numbers(rows, columns), selection: at(1, 1), label: 'Numbers', editorLabel: 'Number', testId: 'grid', cell, onedit: vi.fn(), onclear, oncopy: () => [['1']], onpaste, onfill: vi.fn(), ...more });
  return { onpaste, onclear };
}
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const active = () => (document.activeElement as HTMLElement | null)?.dataset['testid'];

test('of 500 x 300 cells only those in sight are drawn', () => {
  show(500, 300);
  const grid = screen.getByTestId('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('500');
  expect(grid.getAttribute('aria-colcount')).toBe('300');
  expect(grid.querySelectorAll('[data-c]').length).toBeLessThan(1000);
  expect(screen.getByTestId('n-0-1').getAttribute('role')).toBe('columnheader');
});

test('every cell is reached, and has the focus where it is drawn', async () => {
  show(500, 300);
  screen.getByTestId('n-1-1').focus();
  await press('End', { ctrlKey: true });
  expect(active()).toBe('n-499-299');
  expect(screen.queryByTestId('n-1-1')).toBeNull();
  expect(screen.getByTestId('n-499-0')).toBeTruthy(); // the first column stays in sight
  await press('Home', { ctrlKey: true });
  expect(active()).toBe('n-0-0');
  await press('PageDown');
  expect(active()).toBe('n-8-0');
});

test('one cell takes the Tab key; the range says that it is chosen', async () => {
  show(20, 8);
  screen.getByTestId('n-1-1').focus();
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowRight', { shiftKey: true });
  expect(document.querySelectorAll('[data-c][tabindex="0"]').length).toBe(1);
  expect([...document.querySelectorAll('[aria-selected="true"]')].map((e) => (e as HTMLElement).dataset['testid'])).toEqual(['n-1-1', 'n-1-2', 'n-2-1', 'n-2-2']);
});

test('the pointer draws a range, Shift extends it', async () => {
  show(20, 8);
  await fireEvent.pointerDown(screen.getByTestId('n-2-2'), { button: 0 });
  await fireEvent.pointerOver(screen.getByTestId('n-4-3'), { buttons: 1 });
  await fireEvent.pointerUp(window);
  expect(document.querySelectorAll('[aria-selected="true"]').length).toBe(6);
  await fireEvent.pointerOver(screen.getByTestId('n-9-3'));
  expect(document.querySelectorAll('[aria-selected="true"]').length).toBe(6);
  await fireEvent.pointerDown(screen.getByTestId('n-2-4'), { button: 0, shiftKey: true });
  expect(document.querySelectorAll('[aria-selected="true"]').length).toBe(3);
});

test('an input method begins in the field', async () => {
  show(20, 8);
  screen.getByTestId('n-1-1').focus();
  await press('Dead');
  expect(screen.getByTestId<HTMLTextAreaElement>('cell-editor').value).toBe('');
  await fireEvent.keyDown(screen.getByTestId('cell-editor'), { key: 'Enter', isComposing: true });
  expect(screen.getByTestId('cell-editor')).toBeTruthy();
});

test('by key the grid scrolls back to its very beginning, and to the active cell both ways', async () => {
  // jsdom keeps what it is told to scroll to, and draws nothing: the view is taken as 1200 x 800.
  show(500, 300);
  const viewport = screen.getByTestId('grid').closest<HTMLElement>('.viewport') as HTMLElement;
  screen.getByTestId('n-1-1').focus();
  await press('End', { ctrlKey: true });
  expect(viewport.scrollTop).toBe(499 * 24 - 800);
  expect(viewport.scrollLeft).toBeGreaterThan(8000);
  await press('Home', { ctrlKey: true });
  expect([viewport.scrollTop, viewport.scrollLeft]).toEqual([0, 0]);
  // Also where the corner was active all the while and the wheel has scrolled away from it.
  viewport.scrollTop = 4000;
  viewport.scrollLeft = 4000;
  await press('Home', { ctrlKey: true });
  expect([viewport.scrollTop, viewport.scrollLeft]).toEqual([0, 0]);
  viewport.scrollTop = 4000;
  await fireEvent.scroll(viewport);
  await press('ArrowDown');
  expect(viewport.scrollTop).toBe(0);
  await press('End');
  await press('Home');
  expect(viewport.scrollLeft).toBe(0);
});
