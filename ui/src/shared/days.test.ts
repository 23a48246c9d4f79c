import { expect, test } from 'vitest';
import { isPartialDate, isoDay, isStale, monthsBetween } from './days';

test.each<[string, boolean]>([['2024', true], ['2024-03', true], ['2024-02-29', true], ['2023-02-29', false], ['2024-13', false], ['24-03', false], ['', false], ['2024-3', false]])('%s', (text, wanted) => expect(isPartialDate(text)).toBe(wanted));
test('months count whole', () => {
  expect(monthsBetween('2024-05-14', '2025-11-13')).toBe(17);
  expect(monthsBetween('2024-05-14', '2025-11-14')).toBe(18);
  expect(monthsBetween('2025-05-14', '2024-05-14')).toBe(0);
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('what is older than so many months is stale, as the core counts them', () => {
  expect(isStale('2025-05-21', '2026-11-21', 18)).toBe(false);
  expect(isStale('2025-05-20', '2026-11-21', 18)).toBe(true);
  expect(isStale('2026-02-28', '2026-03-31', 1)).toBe(false);
  expect(isStale('2026-02-27', '2026-03-31', 1)).toBe(true);
});
