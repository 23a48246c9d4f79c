import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import ServiceMatrix from './ServiceMatrix.svelte';

afterEach(cleanup);
const reached = () => screen.getAllByRole('button').map((each) => each.tabIndex);

test('Tab reaches a cell even when the one it reached is gone', async () => {
  const chosen: string[][] = [];
  const cells: [number, number, number][] = [[0, 1, 2], [0, 2, 1], [1, 2, 4]];
  const props = { nameOf: (id: string) => id, selected: new Set<string>(), onchoose: (ids: string[]) => chosen.push(ids) };
  const { rerender } = render(ServiceMatrix, { ...props, view: { order: ['a', 'b', 'c'], cycles: [], cells } });
  await fireEvent.click(screen.getAllByRole('button')[2]!);
  expect(reached()).toEqual([-1, -1, 0]);
  await rerender({ ...props, view: { order: ['a', 'b', 'c'], cycles: [], cells: cells.slice(0, 2) } });
  expect(reached()).toEqual([-1, 0]);
  await fireEvent.keyDown(screen.getAllByRole('button')[1]!, { key: 'ArrowLeft' });
  expect(chosen.at(-1)).toEqual(['a', 'b']);
  expect(reached()).toEqual([0, -1]);
});
