import { expect, test } from 'vitest';
import { sampleDocument, viewOf } from '../../../dev/fake_matrix';
import { baseName, fileName } from './save';
import { askedStep, firstGuess, levelsBefore } from './steps';

test('file names hold what every file system takes', () => {
  expect(fileName('Kriterien: Staff/Principal?', 'pdf')).toBe('Kriterien Staff Principal.pdf');
  expect(fileName('  .hidden. ', 'md')).toBe('.hidden.md');
  expect(fileName('???', 'csv')).toBe('Guildhall.csv');
  expect(fileName('a\nb', 'csv')).toBe('a b.csv');
  expect(fileName('x'.repeat(300), 'html').length).toBe(85);
  expect(baseName('C:\\Users\\mira\\Criteria.pdf')).toBe('Criteria.pdf');
});

test('the first guess is the first level beyond the trunk, from the level its step comes from', () => {
  const matrix = viewOf(sampleDocument());
  const name = (id: string | null | undefined) => matrix.levels.find((level) => level.id === id)?.name;
  const guess = firstGuess(matrix);
  expect([name(guess?.from), name(guess?.to)]).toEqual(['Senior', 'Staff']);
  const lead = matrix.levels.find((level) => level.name === 'Team lead');
  expect(levelsBefore(matrix, lead?.id ?? '').map((level) => level.name)).toEqual(['Senior', 'Staff']);
  expect(levelsBefore({ ...matrix, steps: [] }, lead?.id ?? '')).toEqual([]);
  const head = matrix.levels.find((level) => level.name === 'Head of practice');
  expect(levelsBefore({ ...matrix, steps: [] }, head?.id ?? '').map((level) => level.name)).toEqual(['Team lead']);
  expect(firstGuess({ ...matrix, levels: [], tracks: [] })).toBeNull();
});

test('a command may ask for one step', () => {
  expect(askedStep({ to: 'b', from: 'a' })).toEqual({ to: 'b', from: 'a' });
  expect(askedStep({ to: 'b', from: null })).toEqual({ to: 'b' });
  expect(askedStep({ from: 'a' })).toBeNull();
  expect(askedStep('b')).toBeNull();
});
