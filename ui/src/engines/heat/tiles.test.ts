// A picture is lent to every cell of the same look: whatever shows must tell looks apart.
import { expect, test } from 'vitest';
import { EMPTY_CELL } from './sheet';
import { keyOf, type CellLook } from './tiles';

const LOOK: CellLook = { cell: { ...EMPTY_CELL, text: '3', shade: 3, corner: '4', said: 'Ada, Looms, 3' }, fold: false, edge: false, chosen: false, width: 44 };
const keyWith = ({ cell, ...change }: Partial<Omit<CellLook, 'cell'>> & { cell?: Partial<CellLook['cell']> }) => keyOf({ ...LOOK, ...change, cell: { ...LOOK.cell, ...cell } });

test('cells that look different have pictures of their own', () => {
  const looks = [
    {}, { edge: true }, { chosen: true }, { fold: true }, { width: 45 }, { cell: { text: '2' } }, { cell: { text: '3·3' } }, { cell: { shade: 2 } }, { cell: { shade: null } },
    { cell: { corner: '5' } }, { cell: { corner: '' } }, { cell: { boxed: true } }, { cell: { dot: true } }, { cell: { stripes: true } }, { cell: { pending: true } },
  ];
  expect(new Set(looks.map(keyWith)).size).toBe(looks.length);
});

test('what is said of a cell does not show', () => {
  expect(keyWith({ cell: { said: 'Béla, Looms, 3' } })).toBe(keyWith({}));
});
