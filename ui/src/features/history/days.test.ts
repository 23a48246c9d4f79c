import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../shared/api';
import { byDay, firstLines } from './days';

function entry(id: number, at: string, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return { id, at, label: { op: 'edit_cells', subject: null, count: 1 }, undone: false, can_undo: true, changed_rows: 1, ...more };
}

test('newest first, a day each, and the number of undos that lead before each change', () => {
  const days = byDay([entry(1, '2026-03-01T10:00:00'), entry(2, '2026-03-02T09:00:00'), entry(3, '2026-03-02T11:00:00')]);
  expect(days.map((day) => day.lines.map((line) => [line.entry.id, line.steps]))).toEqual([[[3, 1], [2, 2]], [[1, 3]]]);
});

test('undone changes count the redos that bring them back, the oldest of them first', () => {
  const at = '2026-03-02T09:00:00';
  const [day] = byDay([entry(1, at), entry(2, at, { undone: true }), entry(3, at, { undone: true })]);
  expect(day?.lines.map((line) => [line.entry.id, line.steps])).toEqual([[3, 2], [2, 1], [1, 1]]);
});

test('a migration bars the way to all before it', () => {
  const at = '2026-03-02T09:00:00';
  const [day] = byDay([entry(1, at), entry(2, at, { can_undo: false }), entry(3, at)]);
  expect(day?.lines.map((line) => line.steps)).toEqual([1, null, null]);
});

test('a long history shows its newest lines first', () => {
  const many = Array.from({ length: 500 }, (_, i) => entry(i, `2026-03-${i < 250 ? '01' : '02'}T09:00:00`));
  const shown = firstLines(byDay(many), 300);
  expect(shown.map((day) => day.lines.length)).toEqual([250, 50]);
  expect(shown[1]?.lines.at(-1)?.entry.id).toBe(200);
});
