import { expect, test } from 'vitest';
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
