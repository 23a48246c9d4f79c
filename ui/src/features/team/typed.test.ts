import { expect, test } from 'vitest';
import type { TeamView } from '../../shared/api_people';
import { toldFacet } from './team.svelte';
import { readTyped, type Typed } from './typed';

test.each<[string, number[], Typed]>([
  ['3', [1, 2, 3, 4, 5], { is: 'rating', rating: 3 }],
  ['7', [1, 2, 3, 4, 5], { is: 'none' }],
  ['1', [0, 1, 2, 10], { is: 'open', rating: 1 }],
  ['10', [0, 1, 2, 10], { is: 'rating', rating: 10 }],
  ['2', [1, 2, 2.5, 3], { is: 'open', rating: 2 }],
  ['2,5', [1, 2, 2.5, 3], { is: 'rating', rating: 2.5 }],
  ['4', [], { is: 'rating', rating: 4 }],
])('%s on %j', (text, values, wanted) => expect(readTyped(text, values)).toEqual(wanted));

test('a team of which only knowing is told begins with knowing', () => {
  const cells = (knows: (number | null)[], does: (number | null)[]) => ({ cells: { said: knows.map((each, i) => ({ knows: each, does: does[i] })) } as TeamView['cells'] });
  expect(toldFacet(cells([2, null], [null, null]), 'does')).toBe('knows');
  expect(toldFacet(cells([null], [3]), 'knows')).toBe('does');
  expect(toldFacet(cells([2], [3]), 'does')).toBe('does');
  expect(toldFacet(cells(Array(11).fill(2), [3, ...Array(10).fill(null)]), 'does')).toBe('knows');
  expect(toldFacet(cells(Array(9).fill(2), [3, ...Array(8).fill(null)]), 'does')).toBe('does');
  expect(toldFacet(cells([], []), 'does')).toBe('does');
  expect(toldFacet(cells([2], [null]), 'both')).toBe('both');
});
