import { expect, test } from 'vitest';
import { neighbour, type Arrow, type Spot } from './neighbour';
import { numbers } from './sample';

const spots: Spot[] = [
  { id: 'm', x: 0, y: 0 },
  { id: 'r', x: 10, y: 2 },
  { id: 'rr', x: 20, y: 0 },
  { id: 'u', x: 1, y: -15 },
  { id: 'ur', x: 9, y: -8 },
];
const go = (id: string, arrow: Arrow) => neighbour(spots, spots.find((s) => s.id === id)!, arrow)?.id;

test('an arrow goes to the nearest in its direction, straight before askew', () => {
  expect(go('m', 'right')).toBe('r');
  expect(go('r', 'right')).toBe('rr');
  expect(go('m', 'up')).toBe('u');
  expect(go('m', 'left')).toBeUndefined();
  expect(go('u', 'down')).toBe('m');
});

test('every spot is reached from every other by arrows alone', () => {
  const next = numbers(2);
  const many = Array.from({ length: 60 }, (_, i) => ({ id: `s${i}`, x: next() * 800, y: next() * 600 }));
  const seen = new Set(['s0']);
  const edge = [many[0]!];
  while (edge.length > 0) {
    const from = edge.pop()!;
    for (const arrow of ['up', 'down', 'left', 'right'] as const) {
      const to = neighbour(many, from, arrow);
      if (to && !seen.has(to.id)) {
        seen.add(to.id);
        edge.push(to);
      }
    }
  }
  expect(seen.size).toBe(60);
});
