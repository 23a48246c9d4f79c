import { afterEach, expect, test } from 'vitest';
import { differenceName, fieldName } from './differences';
import { setLanguage } from './i18n.svelte';

afterEach(() => setLanguage('en'));

test('what stands on a cell of the matrix is named as a pair, other things by their own name', () => {
  setLanguage('fr');
  const name = 'Code · Junior';
  expect(differenceName({ thing: 'expectation', name })).toBe('Code\u00a0: Junior');
  expect(differenceName({ thing: 'criterion', name })).toBe('Code\u00a0: Junior');
  // A skill may have the mark in its own name.
  expect(differenceName({ thing: 'skill', name })).toBe('Code · Junior');
});

test('a field has its word, and without one its name in letters', () => {
  expect(fieldName('blank_means')).toBe('what a blank means');
  expect(fieldName('not_yet_known')).toBe('not yet known');
});
