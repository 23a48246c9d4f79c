import { expect, test } from 'vitest';
import { sampleDocument, viewOf } from '../../../dev/fake_matrix';
import { dismiss, toasts } from '../../workspace/toasts.svelte';
import { baseName } from '../../shared/paths';
import { fileName, warnUnprinted } from './save';
import { askedStep, firstGuess, levelsBefore, stepOf } from './steps';

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

test('on the page of a person the step is theirs', () => {
  const matrix = viewOf(sampleDocument());
  const level = (name: string) => matrix.levels.find((each) => each.name === name) ?? null;
  const names = (step: ReturnType<typeof stepOf>) => step && [step.from, step.to].map((id) => matrix.levels.find((each) => each.id === id)?.name);
  const [first, second] = [matrix.levels[0]!, matrix.levels[1]!];
  expect(names(stepOf(matrix, { level: first, target: second }))).toEqual([first.name, second.name]);
  expect(names(stepOf(matrix, { level: level('Staff'), target: null }))?.[0]).toBe('Staff');
  expect(stepOf(matrix, { level: null, target: null })).toBeNull();
  expect(stepOf(matrix, { level: { id: 'gone' }, target: { id: 'gone' } })).toBeNull();
  expect(stepOf(matrix, null)).toBeNull();
});

test('a command may ask for one step', () => {
  expect(askedStep({ to: 'b', from: 'a' })).toEqual({ to: 'b', from: 'a' });
  expect(askedStep({ to: 'b', from: null })).toEqual({ to: 'b' });
  expect(askedStep({ from: 'a' })).toBeNull();
  expect(askedStep('b')).toBeNull();
});

test('letters without a font are named, the first twenty of many', () => {
  const said = (letters: string) => {
    toasts().forEach((each) => dismiss(each.id));
    warnUnprinted(letters);
    return toasts().map((each) => `${each.kind}: ${each.text}`);
  };
  expect(said('')).toEqual([]);
  expect(said('山🙂')).toEqual(['problem: No font of this computer has the letters 山 🙂: they are empty boxes in the file. Install a font for them, or choose Word or HTML.']);
  expect(said('山')[0]).toContain('the letter 山: it is an empty box in the file.');
  toasts().forEach((each) => dismiss(each.id));
  warnUnprinted('山', { names: ['山田', '小山'], n_more: 4 });
  expect(toasts()[0]?.text).toBe('No font of this computer has the letter 山: it is an empty box in the file, in 山田, 小山 and 4 more. Install a font for them, or choose SVG or HTML.');
  expect(said('田'.repeat(30))[0]).toContain(`${'田 '.repeat(20)}…:`);
});
