import { expect, test } from 'vitest';
import { Room, elided, overlap, wrapped } from './labels';
import { numbers } from './sample';
import type { Box } from './camera';

const measure = (text: string) => [...text].length * 6;

test('no label is placed over another', () => {
  const next = numbers(9);
  const room = new Room();
  const placed: Box[] = [];
  for (let i = 0; i < 3000; i += 1) {
    const candidates = Array.from({ length: 4 }, () => {
      const [left, top] = [next() * 1400 - 100, next() * 900 - 100];
      return { left, top, right: left + 10 + next() * 150, bottom: top + 14 };
    });
    const at = room.place(candidates);
    if (at >= 0) placed.push(candidates[at]!);
  }
  expect(placed.length).toBeGreaterThan(200);
  for (let i = 0; i < placed.length; i += 1) for (let k = 0; k < i; k += 1) expect(overlap(placed[i]!, placed[k]!)).toBe(false);
});

test('the first free place is taken', () => {
  const room = new Room();
  const box = (left: number): Box => ({ left, right: left + 10, top: 0, bottom: 10 });
  expect(room.place([box(0)])).toBe(0);
  expect(room.place([box(5), box(10)])).toBe(1);
  expect(room.place([box(-5), box(15)])).toBe(-1);
});

test('what is too long ends in an ellipsis', () => {
  expect(elided('Accessibilité', 60, measure)).toBe('Accessibi…');
  expect(elided('Accessibilité', 200, measure)).toBe('Accessibilité');
  expect(elided('Accessibilité', 5, measure)).toBe('');
});

test('names break at spaces, then by syllables, then give up', () => {
  expect(wrapped('Team Ledger', [36, 40], measure)).toEqual(['Team', 'Ledger']);
  expect(wrapped('Kunden-portal', [48, 48], measure)).toEqual(['Kunden-', 'portal']);
  expect(wrapped('Werkzeugbau', [54, 54], measure)).toEqual(['Werkzeug-', 'bau']);
  expect(wrapped('Werkzeugbau', [12, 12], measure)).toBeNull();
  expect(wrapped('Team Ledger', [36], measure)).toBeNull();
});
