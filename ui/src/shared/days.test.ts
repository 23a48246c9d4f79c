import { expect, test } from 'vitest';
import { isPartialDate, isoDay, monthsBetween } from './days';

test.each<[string, boolean]>([['2024', true], ['2024-03', true], ['2024-02-29', true], ['2023-02-29', false], ['2024-13', false], ['24-03', false], ['', false], ['2024-3', false]])('%s', (text, wanted) => expect(isPartialDate(text)).toBe(wanted));
test('months count whole', () => {
  expect(monthsBetween('2024-05-14', '2025-11-13')).toBe(17);
  expect(monthsBetween('2024-05-14', '2025-11-14')).toBe(18);
  expect(monthsBetween('2025-05-14', '2024-05-14')).toBe(0);
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
