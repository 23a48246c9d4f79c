import { expect, test } from 'vitest';
import type { RecentWorkspace } from '../../shared/api';
import { matching, shortPath } from './recent';

const recent: RecentWorkspace[] = [
  { path: '/home/mira/a.guildhall', name: 'Chœur de la Vallée', opened_at: '2026-01-01T00:00:00Z', communities: 0, people: 0, found: true },
  { path: '/home/mira/b.guildhall', name: 'Weberei Nord', opened_at: '2026-02-01T00:00:00Z', communities: 0, people: 0, found: true },
];

test('newest first, and every word of the query must be there', () => {
  expect(matching(recent, '').map((each) => each.name)).toEqual(['Weberei Nord', 'Chœur de la Vallée']);
  expect(matching(recent, 'VALLEE de').map((each) => each.name)).toEqual(['Chœur de la Vallée']);
  expect(matching(recent, 'nord süd')).toEqual([]);
});

test('the home folder is written as file managers write it', () => {
  expect(shortPath('/home/mira/Documents/a.guildhall')).toBe('~/Documents/a.guildhall');
  expect(shortPath('/Users/mira/a.guildhall')).toBe('~/a.guildhall');
  expect(shortPath('C:\\Users\\mira\\a.guildhall')).toBe('~\\a.guildhall');
  expect(shortPath('/mnt/home/mira/a.guildhall')).toBe('/mnt/home/mira/a.guildhall');
});
