import { expect, test } from 'vitest';
import { setLanguage } from './i18n.svelte';
import { colourStep, ratingText, ratingWord, readRating } from './scale';

const scale = (...values: number[]) => ({ points: values.map((value) => ({ id: String(value), value, word: value === 3 ? 'Practitioner' : null, meaning: '' })), blank_means: null });
const steps = (...values: number[]) => values.map((v) => colourStep(scale(...values), v));

test('six colours over any scale', () => {
  expect(steps(0, 1, 2, 3, 4, 5)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(steps(1, 2, 3, 4, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(steps(1, 2, 3)).toEqual([2, 3, 5]);
  expect(steps(0, 1)).toEqual([0, 5]);
  expect(steps(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
  expect(colourStep(scale(), 7)).toBe(5);
});

test('ratings are read by number and by word, never guessed', () => {
  const s = scale(0, 1, 2, 2.5, 3);
  expect([' 2 ', '2,5', '2.5', 'practitioner', '4', '', 'x', '2 of 3', '-1'].map((text) => readRating(s, text))).toEqual([2, 2.5, 2.5, 3, null, null, null, null, null]);
  expect(readRating(scale(), '7')).toBe(7);
});

test('ratings are written as her language writes numbers', () => {
  expect(ratingText(2.5)).toBe('2.5');
  expect(ratingWord(scale(3), 3)).toBe('3 Practitioner');
  setLanguage('de');
  expect(ratingText(2.5)).toBe('2,5');
  setLanguage('en');
});
