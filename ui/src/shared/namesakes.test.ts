import { expect, test } from 'vitest';
import { beside, namesakes } from './namesakes';

test('those of one name are known, however it is written', () => {
  const has = namesakes(['Zoë Berg', 'Ada Nord', 'zoe berg', 'Ben Fischer']);
  expect(['Zoë Berg', 'Zoe Berg', 'Ada Nord', 'Somebody'].map(has)).toEqual([true, true, false, false]);
  expect(beside('Team A', false, null, '', 'zoe-berg-2')).toBe('Team A · zoe-berg-2');
});
