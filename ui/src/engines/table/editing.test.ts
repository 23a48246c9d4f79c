// The cell editor of a list of which only the rows in sight are drawn.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Table from './Table.svelte';
import type { Column, Row } from './table';

const rows: Row[] = Array.from({ length: 500 }, (_, i) => ({ id: `r${i}`, name: `Row ${i}` }));
const columns: Column[] = [{ id: 'name', title: 'Name', width: '1fr', edit: 'text' }];
const kept: [string, string][] = [];
const props = {
  rows, columns, label: 'Rows', selected: new Set<string>(), testid: 'list',
  cell: createRawSnippet<[Row, Column]>((row) => ({ render: () => `<b>${row().name}</b>` })),
  textOf: (row: Row) => row.name,
  onselect: () => undefined,
  onedit: async (row: Row, _column: Column, text: string) => (kept.push([row.id, text]), null),
};
beforeEach(() => {
  kept.length = 0;
});
afterEach(cleanup);
const editor = () => screen.queryByTestId<HTMLInputElement>('cell-editor');

test('what is being written stays when its row is scrolled out of sight, and is kept', async () => {
  render(Table, props);
  const list = screen.getByTestId('list');
  list.focus();
  await fireEvent.keyDown(list, { key: 'Enter' });
  await fireEvent.input(editor()!, { target: { value: 'Weft' } });
  const field = editor();
  list.scrollTop = 8_000;
  await fireEvent.scroll(list);
  expect(screen.getByText('Row 290')).toBeTruthy();
  expect(editor()).toBe(field);
  expect(document.activeElement).toBe(field);
  await fireEvent.keyDown(field!, { key: 'Enter' });
  await vi.waitFor(() => expect(kept).toEqual([['r0', 'Weft']]));
  await vi.waitFor(() => expect(editor()).toBeNull());
});

test('the editor of a row that is gone does not open over another, and the keys go on', async () => {
  const { rerender } = render(Table, props);
  const list = screen.getByTestId('list');
  list.focus();
  await fireEvent.keyDown(list, { key: 'Enter' });
  await fireEvent.input(editor()!, { target: { value: 'Weft' } });
  await rerender({ rows: rows.slice(1) });
  await vi.waitFor(() => expect(editor()).toBeNull());
  expect(document.activeElement).toBe(list);
  expect(kept).toEqual([]);
  await fireEvent.keyDown(list, { key: 'Enter' });
  expect(editor()?.value).toBe('Row 1');
});
