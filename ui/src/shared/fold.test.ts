import { expect, test } from 'vitest';
import { folded, lookingFor } from './fold';

test('accents and case do not matter, composed or not', () => {
  expect(folded('Éclair')).toBe(folded('e\u0301CLAIR'));
  expect(['Fähigkeiten', 'Unfähig', 'Fach'].filter(lookingFor(' fahig '))).toEqual(['Fähigkeiten', 'Unfähig']);
  expect(['Fahig'].filter(lookingFor('fähig'))).toEqual(['Fahig']);
  expect(['', 'Any'].filter(lookingFor('  '))).toEqual(['', 'Any']);
});
